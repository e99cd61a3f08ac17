"""The public cases of the step xavier_uniform, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'xavier_uniform'
points = [2.0, 0.5, 0.5]


@test_case(name='199 \xd7 401: shape, range and moments')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='3 \xd7 5: shape and range')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='the same seed gives the same numbers, another seed others')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "xavier_uniform",
 "order": 0,
 "points": 3,
 "summary": "Starting weights, drawn evenly from \u00b1\u221a(6 / (d_in + d_out))",
 "returns": [],
 "cases": [
  {
   "name": "199 \u00d7 401: shape, range and moments",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [
    ["call", "xavier_uniform", {"tuple": [199, 401, {"seed": 859603604}]}, {"dict": []}, null],
    [
     "view",
     {
      "planted": [
       "look",
       "\ndef look(W):\n    limit = np.sqrt(6 / (199 + 401))\n    squares = (W - W.mean()) ** 2\n   
 lines = W.ravel()[: W.shape[-1]], W.ravel()[:: W.shape[-1]]\n    return {\n        \"axes\": W.ndim
,\n        \"rows\": W.shape[0],\n        \"columns\": W.shape[-1],\n        \"largest / limit\": ro
und(float(W.max() / limit), 2),\n        \"smallest / limit\": round(float(W.min() / limit), 2),\n  
      \"mean / limit\": round(float(W.mean() / limit), 1) + 0.0,\n        \"standard deviation / (li
mit / \u221a3)\": round(float(W.std() / limit * 3**0.5), 1),\n        \"kurtosis / 1.8\": round(floa
t(np.mean(squares * squares) / np.mean(squares) ** 2 / 0.9)) / 2,\n        \"different numbers in th
e first row\": round(len(np.unique(lines[0])) / len(lines[0]), 1),\n        \"different numbers in t
he first column\": round(len(np.unique(lines[1])) / len(lines[1]), 1),\n    }\n"
      ]
     }
    ]
   ],
   "expected": {
    "dict": [
     ["axes", 2],
     ["rows", 199],
     ["columns", 401],
     ["largest / limit", 1.0],
     ["smallest / limit", -1.0],
     ["mean / limit", 0.0],
     ["standard deviation / (limit / \u221a3)", 1.0],
     ["kurtosis / 1.8", 1.0],
     ["different numbers in the first row", 1.0],
     ["different numbers in the first column", 1.0]
    ]
   },
   "mistakes": [
    {
     "name": "only d_in",
     "message": "Your limit is \u221a(6 / d_in). Xavier looks at both sides, so that neither the val
ues on the way forward nor the gradients on the way back grow: \u221a(6 / (d_in + d_out)).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 1.74],
       ["smallest / limit", -1.74],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 1.7],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "only d_out",
     "message": "Your limit is \u221a(6 / d_out). Xavier looks at both sides: \u221a(6 / (d_in + d_o
ut)).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 1.22],
       ["smallest / limit", -1.22],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 1.2],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "root forgotten",
     "message": "Your limit is 6 / (d_in + d_out), without the square root, which makes the numbers 
far too small. Take the root: it is the variance that should be 2 / (d_in + d_out).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 0.1],
       ["smallest / limit", -0.1],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 0.1],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "root of the 6 alone",
     "message": "Your limit is \u221a6 / (d_in + d_out): the root covers only the 6, which makes the
 numbers far too small. It belongs over the whole fraction.",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 0.04],
       ["smallest / limit", -0.04],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 0.0],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "standard deviation as the limit",
     "message": "Your limit is \u221a(2 / (d_in + d_out)). That is the standard deviation that is wa
nted; numbers drawn evenly up to a limit have limit / \u221a3, hence the 6 in place of the 2.",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 0.58],
       ["smallest / limit", -0.58],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 0.6],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "normal numbers",
     "message": "Your numbers have the right standard deviation, but they are normally distributed a
nd reach beyond the limit. That is Xavier's other form; this step asks for the uniform one, rng.unif
orm(-limit, limit, \u2026).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 2.6],
       ["smallest / limit", -2.44],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 1.0],
       ["kurtosis / 1.8", 1.5],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "normal numbers with the limit as their standard deviation",
     "message": "Your numbers are normally distributed, with the limit as their standard deviation. 
Draw them evenly between -limit and +limit: rng.uniform(-limit, limit, \u2026).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 4.5],
       ["smallest / limit", -4.22],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 1.7],
       ["kurtosis / 1.8", 1.5],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "from 0 upwards",
     "message": "Your numbers lie between 0 and the limit, so that none is negative and their mean i
s half the limit. Draw from -limit to +limit.",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 1.0],
       ["smallest / limit", 0.0],
       ["mean / limit", 0.5],
       ["standard deviation / (limit / \u221a3)", 0.5],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "limit taken for the whole width",
     "message": "Your numbers lie between -limit/2 and +limit/2. The limit is how far they reach on 
either side of 0, not how far the ends lie apart.",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 0.5],
       ["smallest / limit", -0.5],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 0.5],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "rows and columns exchanged",
     "message": "Your matrix has the shape (d_out, d_in). Weights stand on the right here, X @ W, so
 the rows are what comes in: (d_in, d_out).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 401],
       ["columns", 199],
       ["largest / limit", 1.0],
       ["smallest / limit", -1.0],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 1.0],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "name": "one row for all",
     "message": "All rows of your matrix are the same: one row was drawn and repeated. Draw every nu
mber by itself, with size=(d_in, d_out).",
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 1.0],
       ["smallest / limit", -1.0],
       ["mean / limit", 0.0],
       ["standard deviation / (limit / \u221a3)", 0.9],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 0.0]
      ]
     }
    }
   ]
  },
  {
   "name": "3 \u00d7 5: shape and range",
   "weight": 0.25,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [
    ["call", "xavier_uniform", {"tuple": [3, 5, {"seed": 1746778926}]}, {"dict": []}, null],
    [
     "view",
     {
      "planted": [
       "look",
       "\ndef look(W):\n    limit = np.sqrt(6 / (3 + 5))\n    return {\n        \"axes\": W.ndim,\n 
       \"rows\": W.shape[0],\n        \"columns\": W.shape[-1],\n        \"numbers within the limits
\": int(np.sum(np.abs(W) <= limit * (1 + 1e-6))),\n    }\n"
      ]
     }
    ]
   ],
   "expected": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 15]
]},
   "mistakes": [
    {
     "name": "only d_in",
     "message": "Your limit is \u221a(6 / d_in). Xavier looks at both sides, so that neither the val
ues on the way forward nor the gradients on the way back grow: \u221a(6 / (d_in + d_out)).",
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 13]
]}
    },
    {
     "name": "normal numbers",
     "message": "Your numbers have the right standard deviation, but they are normally distributed a
nd reach beyond the limit. That is Xavier's other form; this step asks for the uniform one, rng.unif
orm(-limit, limit, \u2026).",
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 13]
]}
    },
    {
     "name": "normal numbers with the limit as their standard deviation",
     "message": "Your numbers are normally distributed, with the limit as their standard deviation. 
Draw them evenly between -limit and +limit: rng.uniform(-limit, limit, \u2026).",
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 11]
]}
    },
    {
     "name": "rows and columns exchanged",
     "message": "Your matrix has the shape (d_out, d_in). Weights stand on the right here, X @ W, so
 the rows are what comes in: (d_in, d_out).",
     "result": {"dict": [["axes", 2], ["rows", 5], ["columns", 3], ["numbers within the limits", 15]
]}
    }
   ]
  },
  {
   "name": "the same seed gives the same numbers, another seed others",
   "weight": 0.25,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [
    ["call", "xavier_uniform", {"tuple": [7, 11, {"seed": 1850898852}]}, {"dict": []}, null],
    ["call", "xavier_uniform", {"tuple": [7, 11, {"seed": 1850898852}]}, {"dict": []}, null],
    ["call", "xavier_uniform", {"tuple": [7, 11, {"seed": 907259849}]}, {"dict": []}, null],
    [
     "view",
     {
      "planted": [
       "look",
       "\ndef look(first, again, other):\n    return {\n        \"numbers that the same seed repeats
\": int(np.sum(first == again)),\n        \"numbers that another seed repeats\": int(np.sum(first ==
 other)),\n    }\n"
      ]
     }
    ]
   ],
   "expected": {"dict": [["numbers that the same seed repeats", 77], ["numbers that another seed rep
eats", 0]]},
   "mistakes": [
    {
     "name": "the global generator",
     "message": "The same seed gives different numbers: you drew from np.random, the generator that 
everything shares. Draw from the rng that the function is given.",
     "result": {"dict": [["numbers that the same seed repeats", 0], ["numbers that another seed repe
ats", 0]]}
    },
    {
     "name": "a generator of its own",
     "message": "Your numbers are the same whatever the seed is: the function makes a generator of i
ts own. Two matrices of one layer would then be equal. Draw from the rng that the function is given.
",
     "result": {
      "dict": [["numbers that the same seed repeats", 77], ["numbers that another seed repeats", 77]
]
     }
    }
   ]
  }
 ]
}
"""
