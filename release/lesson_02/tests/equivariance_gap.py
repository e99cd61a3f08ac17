"""The public cases of the step equivariance_gap, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'equivariance_gap'
points = [1.0, 1.0]


@test_case(name='compared with the mean word, or moved by its place')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='word by word, or together with the neighbours')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "equivariance_gap",
 "order": 5,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 2,
 "summary": "How much it matters to a layer in which order the words come",
 "returns": [],
 "mistakes": [
  [
   "only one of them reordered",
   "You compared a result in the new order with one in the old order. Both sides need the new order:
 give the layer the words in it, layer(X[order]), and put the plain results into it, layer(X)[order]
.",
   false
  ],
  [
   "the inverse order",
   "You put the results into the inverse order (np.argsort(order)). It is the same only for orders t
hat undo themselves, such as a swap or a reversal; use layer(X)[order].",
   false
  ],
  [
   "always reversed",
   "You tried the reversed order instead of the one given. A layer may be the same from both ends an
d still care about order; use order, for the words and for the results.",
   false
  ],
  [
   "signs kept",
   "You took the largest difference with its sign. Where all differences are negative that is a nega
tive number, and the gap goes unseen; take absolute values first.",
   false
  ],
  [
   "differences cancel",
   "Your differences cancel: you added them up with their signs, and what one word gains another los
es. Take absolute values of the single differences first, then the largest.",
   false
  ],
  [
   "mean difference",
   "You took the mean of the absolute differences. A gap at one word only grows fainter the more wor
ds there are; take the largest.",
   false
  ],
  [
   "first word only",
   "You compared the first row only. A layer may treat the first word fairly and not the others; loo
k at all rows.",
   false
  ],
  [
   "a verdict",
   "Your function answers with True or False. Return the size of the gap, a number: the reader decid
es what is small.",
   false
  ],
  [
   "differences not reduced",
   "Your result is the whole table of differences. Return one number, the largest absolute value in 
it.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "compared with the mean word, or moved by its place",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "equivariance_gap",
     {
      "tuple": [
       {"planted": ["minus_mean", "def minus_mean(X):\n    return np.tanh(X - X.mean(axis=0))\n"]},
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "3ny77YJy0T861qA0vrf6P3qHCzNqY/M/mVaARDNZ+b9++GaeWymvv8SzhptDLug/DBT44dxS9b+NxdKtd5z
/PzuVDXlIVao/7IntAN6P2j9Vg+sHR9X3P6JlN8FRJc4/d1FR4/L5AsA1iSm1AFgBwE+4dXumUtO/"
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "AQAAAAAAAAADAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "equivariance_gap",
     {
      "tuple": [
       {"planted": ["add_place", "def add_place(X):\n    return X + np.arange(len(X))[:, None]\n"]},
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "3ny77YJy0T861qA0vrf6P3qHCzNqY/M/mVaARDNZ+b9++GaeWymvv8SzhptDLug/DBT44dxS9b+NxdKtd5z
/PzuVDXlIVao/7IntAN6P2j9Vg+sHR9X3P6JlN8FRJc4/d1FR4/L5AsA1iSm1AFgBwE+4dXumUtO/"
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "AQAAAAAAAAADAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [0.0, 4.0]},
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "BZxudA8E/j8="},
       {"scalar": "<f8", "shape": [], "data": "N3YJRh6TEEA="}
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "FZRVXexD/D8="},
       {"scalar": "<f8", "shape": [], "data": "K6ePHFKhEkA="}
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="}
      ]
     }
    },
    {"of": 7, "result": {"list": [true, false]}},
    {
     "of": 8,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAA
AQAAAAAAAAABAAAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAAEEAAAAAAAAAQQAAAAAAAABBA"
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "0555debc", -0.06083601, 5.6],
    [0, 4, "0555debc", -6.7265332e-18, 3e-17],
    [0, 5, "0555debc", 0.10077854, 2.6],
    [0, 8, "62b0306f", -3.1878196, 39.0],
    [1, 3, "0555debc", -0.25918038, 5.5],
    [1, 4, "0555debc", -1.3465028e-17, 1e-16],
    [1, 5, "0555debc", -0.20784438, 3.1],
    [1, 8, "62b0306f", 4.1117948, 47.0],
    [2, 4, "0555debc", -6.7265332e-18, 3e-17],
    [2, 5, "0555debc", -0.54528503, 2.4],
    [2, 8, "62b0306f", 10.5570603, 36.0],
    [3, 5, "0555debc", 6.7265332e-18, 3e-17],
    [3, 6, "0555debc", 0.22720209, 1.0],
    [3, 8, "62b0306f", 2.0861042, 30.0],
    [5, 6, "0555debc", -0.22720209, 1.0],
    [6, 8, "dc4307c0", -1.83637961, 3.0]
   ]
  },
  {
   "name": "word by word, or together with the neighbours",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "equivariance_gap",
     {
      "tuple": [
       {
        "planted": [
         "word_by_word",
         "def word_by_word(X):\n    return np.tanh(X @ np.sin(1.0 + np.arange(X.shape[1] * 5.0)).res
hape(-1, 5))\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "bKhSDYtAur80uwS3URMAwJheUjRQguc/ZSBf3tDAzj8bYALj0ND/v269SVTDK+u/j2r1h2CC/L+9dLX2iDD
fP8ga1LnHa/+/W1r80sFk8r+DcPP+ytfyv2/WadhgYLe/Nhf8YdJe9r+P06rMEBXhP5zY1G/L8+w/tqIorSIMsz86y0lfySTwP/R
Mv6Ym2tK/O44Y/ZP45T+qTmHn1tv8PzG+4m4c5eS/"
       },
       {
        "array": "<i8",
        "shape": [7],
        "data": "AQAAAAAAAAAFAAAAAAAAAAMAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAIAAAAAAAAABAAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "equivariance_gap",
     {
      "tuple": [
       {
        "planted": [
         "neighbours",
         "def neighbours(X):\n    wide = np.pad(X, ((1, 1), (0, 0)))\n    return 0.5 * X + 0.25 * (w
ide[:-2] + wide[2:])\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "bKhSDYtAur80uwS3URMAwJheUjRQguc/ZSBf3tDAzj8bYALj0ND/v269SVTDK+u/j2r1h2CC/L+9dLX2iDD
fP8ga1LnHa/+/W1r80sFk8r+DcPP+ytfyv2/WadhgYLe/Nhf8YdJe9r+P06rMEBXhP5zY1G/L8+w/tqIorSIMsz86y0lfySTwP/R
Mv6Ym2tK/O44Y/ZP45T+qTmHn1tv8PzG+4m4c5eS/"
       },
       {
        "array": "<i8",
        "shape": [7],
        "data": "AQAAAAAAAAAFAAAAAAAAAAMAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAIAAAAAAAAABAAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [0.0, 1.375914379651]},
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "/2u3n3St/j8="},
       {"scalar": "<f8", "shape": [], "data": "3SX23FYa+D8="}
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "eZX0TObO/j8="},
       {"scalar": "<f8", "shape": [], "data": "KCZEOXFg+T8="}
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="}
      ]
     }
    },
    {"of": 7, "result": {"list": [true, false]}},
    {
     "of": 8,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 5],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "qxGdYytX3z+e6dJHpT/kPw5f9usr6M0/yAQFnvpQqT+fJ+vLvgP2Pxp6JDg/E9M/4x2oiR+H7z/PZKii9an
cPyVAiQyijJw/Uvqjrow51T+lsxHzzcjwP13vpGxXA84/deg0pTBe1T95SgSCMh7xP1qwIEd0SNw/wmRBt2bswj8Y2UHagAzbPy2
U38R6o+Q/jlqXv8Gcxj+AGq66R/7EP56NnQI4P9k/"
       }
      ]
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "0555debc", 0.551606, 3.3],
    [0, 4, "0555debc", -0.0081599539, 0.036],
    [0, 5, "0555debc", 0.27689897, 1.7],
    [0, 8, "aa4c0453", 5.2110796, 49.0],
    [1, 3, "0555debc", 0.57787056, 3.1],
    [1, 4, "0555debc", -0.0081599539, 0.036],
    [1, 5, "0555debc", 0.26702367, 1.7],
    [1, 8, "aa4c0453", -4.1023091, 48.0],
    [2, 3, "0555debc", 0.0, 0.0],
    [2, 4, "0555debc", 0.0, 0.0],
    [2, 5, "0555debc", 0.0, 0.0],
    [2, 8, "aa4c0453", 0.0, 0.0],
    [3, 5, "0555debc", -0.0081599539, 0.036],
    [3, 6, "0555debc", -0.143766497, 0.63],
    [3, 8, "aa4c0453", 2.54930272, 10.0],
    [5, 6, "0555debc", -0.102703864, 0.45],
    [6, 8, "7535c310", -0.34356645, 1.4]
   ]
  }
 ]
}
"""
