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
 "schema": 4,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "xavier_uniform",
 "order": 0,
 "steps": [
  "xavier_uniform",
  "self_attention_project",
  "self_attention_weights",
  "self_attention_forward",
  "softmax_backward",
  "self_attention_backward"
 ],
 "points": 3,
 "summary": "Starting weights, drawn evenly from \u00b1\u221a(6 / (d_in + d_out))",
 "returns": [],
 "mistakes": [
  [
   "only d_in",
   "Your limit is \u221a(6 / d_in). Xavier looks at both sides, so that neither the values on the wa
y forward nor the gradients on the way back grow: \u221a(6 / (d_in + d_out)).",
   false
  ],
  [
   "only d_out",
   "Your limit is \u221a(6 / d_out). Xavier looks at both sides: \u221a(6 / (d_in + d_out)).",
   false
  ],
  [
   "brackets left out",
   "Your limit is \u221a(6 / d_in + d_out), which makes the numbers far too large: a division binds 
tighter than a sum. The sum needs brackets: 6 / (d_in + d_out).",
   false
  ],
  [
   "root forgotten",
   "Your limit is 6 / (d_in + d_out), without the square root, which makes the numbers far too small
. Take the root: it is the variance that should be 2 / (d_in + d_out).",
   false
  ],
  [
   "root of the 6 alone",
   "Your limit is \u221a6 / (d_in + d_out): the root covers only the 6, which makes the numbers far 
too small. It belongs over the whole fraction.",
   false
  ],
  [
   "standard deviation as the limit",
   "Your limit is \u221a(2 / (d_in + d_out)). That is the standard deviation that is wanted; numbers
 drawn evenly up to a limit have limit / \u221a3, hence the 6 in place of the 2.",
   false
  ],
  [
   "normal numbers",
   "Your numbers have the right standard deviation, but they are normally distributed and reach beyo
nd the limit. That is Xavier's other form; this step asks for the uniform one, rng.uniform(-limit, l
imit, \u2026).",
   false
  ],
  [
   "normal numbers with the limit as their standard deviation",
   "Your numbers are normally distributed, with the limit as their standard deviation. Draw them eve
nly between -limit and +limit: rng.uniform(-limit, limit, \u2026).",
   false
  ],
  [
   "from 0 upwards",
   "Your numbers lie between 0 and the limit, so that none is negative and their mean is half the li
mit. Draw from -limit to +limit.",
   false
  ],
  [
   "limit taken for the whole width",
   "Your numbers lie between -limit/2 and +limit/2. The limit is how far they reach on either side o
f 0, not how far the ends lie apart.",
   false
  ],
  [
   "rows and columns exchanged",
   "Your matrix has the shape (d_out, d_in). Weights stand on the right here, X @ W, so the rows are
 what comes in: (d_in, d_out).",
   false
  ],
  [
   "one row for all",
   "All rows of your matrix are the same: one row was drawn and repeated. Draw every number by itsel
f, with size=(d_in, d_out).",
   false
  ],
  [
   "the global generator",
   "The same seed gives different numbers: you drew from np.random, the generator that everything sh
ares. Draw from the rng that the function is given.",
   false
  ],
  [
   "a generator of its own",
   "Your numbers are the same whatever the seed is: nothing is drawn from the rng that the function 
is given. It makes them with a generator of its own, or they are not random at all, and two matrices
 of one layer would be equal. Draw from rng.",
   false
  ],
  [
   "normal numbers of standard deviation 1",
   "Your numbers are normally distributed, with the standard deviation 1: they reach far beyond the 
limit. Draw them evenly between -limit and +limit: rng.uniform(-limit, limit, \u2026).",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "199 \u00d7 401: shape, range and moments",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 200.26],
       ["smallest / limit", -200.25],
       ["mean / limit", -0.3],
       ["standard deviation / (limit / \u221a3)", 200.8],
       ["kurtosis / 1.8", 1.0],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    },
    {
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
     "of": 11,
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
    },
    {
     "of": 14,
     "result": {
      "dict": [
       ["axes", 2],
       ["rows", 199],
       ["columns", 401],
       ["largest / limit", 44.99],
       ["smallest / limit", -42.24],
       ["mean / limit", -0.1],
       ["standard deviation / (limit / \u221a3)", 17.3],
       ["kurtosis / 1.8", 1.5],
       ["different numbers in the first row", 1.0],
       ["different numbers in the first column", 1.0]
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 7, "4e6aab89", -5.7278184, 22.0],
    [0, 10, "d41a88ce", -3.96203165, 8.2],
    [0, 11, "4e6aab89", -3.02237573, 7.2],
    [0, 12, "4e6aab89", -3.96203165, 8.2],
    [0, 13, "4e6aab89", -3.96203165, 8.2],
    [0, 14, "4e6aab89", -19.517451, 110.0],
    [1, 5, "4e6aab89", -3.04093176, 5.1],
    [1, 7, "4e6aab89", -4.8553978, 16.0],
    [1, 10, "d41a88ce", -3.50181613, 6.6],
    [1, 11, "4e6aab89", -2.57120093, 5.6],
    [1, 12, "4e6aab89", -3.50181613, 6.6],
    [1, 13, "4e6aab89", -3.50181613, 6.6],
    [1, 14, "4e6aab89", -19.517451, 110.0],
    [2, 7, "4e6aab89", -338.34948, 2100.0],
    [2, 10, "d41a88ce", -187.518367, 600.0],
    [2, 11, "4e6aab89", -164.472935, 600.0],
    [2, 12, "4e6aab89", -187.673886, 600.0],
    [2, 13, "4e6aab89", -186.806109, 600.0],
    [2, 14, "4e6aab89", -19.517451, 110.0],
    [3, 7, "4e6aab89", -3.020899, 4.6],
    [3, 10, "d41a88ce", -2.48773673, 3.3],
    [3, 11, "4e6aab89", -1.75034302, 2.3],
    [3, 12, "4e6aab89", -2.48773673, 3.3],
    [3, 13, "4e6aab89", -2.48773673, 3.3],
    [3, 14, "4e6aab89", -19.517451, 110.0],
    [4, 7, "4e6aab89", -2.92053981, 4.0],
    [4, 10, "d41a88ce", -2.39275064, 3.1],
    [4, 11, "4e6aab89", -1.65535693, 2.1],
    [4, 12, "4e6aab89", -2.39275064, 3.1],
    [4, 13, "4e6aab89", -2.39275064, 3.1],
    [4, 14, "4e6aab89", -19.517451, 110.0],
    [5, 7, "4e6aab89", -3.7953126, 9.5],
    [5, 10, "d41a88ce", -2.95062769, 4.8],
    [5, 11, "4e6aab89", -2.105194, 3.6],
    [5, 12, "4e6aab89", -2.95062769, 4.8],
    [5, 13, "4e6aab89", -2.95062769, 4.8],
    [5, 14, "4e6aab89", -19.517451, 110.0],
    [7, 10, "d41a88ce", -4.4777389, 14.0],
    [7, 13, "4e6aab89", -4.4235168, 14.0],
    [10, 12, "d41a88ce", -3.31853256, 6.0],
    [10, 13, "d41a88ce", -3.31853256, 6.0],
    [10, 14, "d41a88ce", -19.517451, 110.0],
    [11, 13, "4e6aab89", -2.66632036, 5.1],
    [13, 14, "4e6aab89", -19.096574, 110.0]
   ]
  },
  {
   "name": "3 \u00d7 5: shape and range",
   "weight": 0.25,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
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
     "of": 0,
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 13]
]}
    },
    {
     "of": 2,
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 9]]
}
    },
    {
     "of": 6,
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 13]
]}
    },
    {
     "of": 7,
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 11]
]}
    },
    {
     "of": 10,
     "result": {"dict": [["axes", 2], ["rows", 5], ["columns", 3], ["numbers within the limits", 15]
]}
    },
    {
     "of": 14,
     "result": {"dict": [["axes", 2], ["rows", 3], ["columns", 5], ["numbers within the limits", 8]]
}
    }
   ],
   "calls": {},
   "pairs": [
    [0, 7, "b71a69b4", 0.0, 0.0],
    [0, 10, "f6ec86dc", 0.0, 0.0],
    [0, 11, "c3475f76", 0.0, 0.0],
    [0, 12, "b7c6dc2d", 0.0, 0.0],
    [0, 13, "b71a69b4", 0.0, 0.0],
    [0, 14, "6a87d8eb", 0.0, 0.0],
    [1, 7, "e2b56e8c", 0.0, 0.0],
    [1, 10, "a4c2a671", 0.0, 0.0],
    [1, 12, "e3bfb461", 0.0, 0.0],
    [1, 13, "b7c6dc2d", 0.0, 0.0],
    [1, 14, "6a87d8eb", 0.0, 0.0],
    [2, 7, "6fe34480", 0.0, 0.0],
    [2, 10, "c84b0c44", 0.0, 0.0],
    [2, 11, "b71a69b4", 0.0, 0.0],
    [2, 12, "2284ba47", 0.0, 0.0],
    [2, 13, "6fe34480", 0.0, 0.0],
    [2, 14, "6a87d8eb", 0.0, 0.0],
    [3, 7, "9bfb5cb5", 0.0, 0.0],
    [3, 10, "a4c2a671", 0.0, 0.0],
    [3, 14, "6a87d8eb", 0.0, 0.0],
    [4, 10, "a4c2a671", 0.0, 0.0],
    [4, 14, "6a87d8eb", 0.0, 0.0],
    [5, 7, "9bfb5cb5", 0.0, 0.0],
    [5, 10, "a4c2a671", 0.0, 0.0],
    [5, 14, "6a87d8eb", 0.0, 0.0],
    [7, 10, "edd48520", 0.0, 0.0],
    [7, 13, "e3bfb461", 0.0, 0.0],
    [10, 12, "a4c2a671", 0.0, 0.0],
    [10, 13, "a4c2a671", 0.0, 0.0],
    [10, 14, "55d5e082", 0.0, 0.0],
    [13, 14, "5cd7bd3e", 0.0, 0.0]
   ]
  },
  {
   "name": "the same seed gives the same numbers, another seed others",
   "weight": 0.25,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
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
     "of": 12,
     "result": {"dict": [["numbers that the same seed repeats", 0], ["numbers that another seed repe
ats", 0]]}
    },
    {
     "of": 13,
     "result": {
      "dict": [["numbers that the same seed repeats", 77], ["numbers that another seed repeats", 77]
]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 12, "6d9dc6d9", 0.0, 0.0],
    [0, 13, "2176d8c1", 0.0, 0.0],
    [1, 12, "6d9dc6d9", 0.0, 0.0],
    [1, 13, "2176d8c1", 0.0, 0.0],
    [2, 12, "6d9dc6d9", 0.0, 0.0],
    [2, 13, "2176d8c1", 0.0, 0.0],
    [3, 12, "6d9dc6d9", 0.0, 0.0],
    [3, 13, "2176d8c1", 0.0, 0.0],
    [4, 12, "6d9dc6d9", 0.0, 0.0],
    [4, 13, "2176d8c1", 0.0, 0.0],
    [5, 12, "6d9dc6d9", 0.0, 0.0],
    [5, 13, "2176d8c1", 0.0, 0.0],
    [7, 13, "2176d8c1", 0.0, 0.0],
    [10, 12, "6d9dc6d9", 0.0, 0.0],
    [10, 13, "2176d8c1", 0.0, 0.0],
    [11, 13, "2176d8c1", 0.0, 0.0],
    [12, 13, "6d9dc6d9", 0.0, 0.0],
    [13, 14, "2176d8c1", 0.0, 0.0]
   ]
  }
 ]
}
"""
