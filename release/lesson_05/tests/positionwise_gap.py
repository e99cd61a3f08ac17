"""The public cases of the step positionwise_gap, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'positionwise_gap'
points = [0.5, 0.5, 0.5, 0.5]


@test_case(name='a running sum leaks, a network does not')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name="hearing from the next row leaks, being treated by one's place does not")
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='counting all zeros leaks, marking whole numbers does not')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='the mean of normalised rows leaks, normalised rows do not')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "positionwise_gap",
 "order": 5,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
 "points": 2,
 "summary": "The largest change at other positions when one position changes",
 "returns": [],
 "mistakes": [
  [
   "only later rows",
   "Your function misses what later rows tell earlier ones. Replace every row in turn, the last one 
included, and compare all other rows with before, also those that stand in front of it.",
   false
  ],
  [
   "only earlier rows",
   "Your function misses what earlier rows tell later ones. Replace every row in turn, the first one
 included, and compare all other rows with before, also those that stand behind it.",
   false
  ],
  [
   "only the first row replaced",
   "Only the first row was replaced, so a leak from any other row stays unseen. Go through all rows,
 and see that no return stands inside the loop.",
   false
  ],
  [
   "only the last row counts",
   "Only the last row's replacement counts in your result. Go through all rows and keep the largest 
change so far: gap = max(gap, \u2026).",
   false
  ],
  [
   "replaced row counted",
   "You count the change of the replaced row itself. Of course it changes. Leave row i out, with np.
delete(difference, i, axis=0) for example, and look at the others only.",
   false
  ],
  [
   "replacements pile up",
   "The rows that you replaced before are still replaced when you go on to the next one, so they dif
fer although nothing leaked. Start every round from a fresh copy: changed = X.copy() inside the loop
.",
   false
  ],
  [
   "a constant added",
   "You add a constant to the row (or set it to one) instead of replacing it by random numbers. A la
yer norm subtracts the mean and so hides such a change. Draw fresh numbers: rng.normal(size=X.shape[
1]).",
   false
  ],
  [
   "order reversed",
   "You reorder the rows and compare. That tests whether order matters, which is another property: a
 layer may mix rows and still not care about their order. Replace one row at a time instead.",
   false
  ],
  [
   "rows passed alone",
   "You call the layer on single rows. A layer may treat row 3 unlike row 0 and still use nothing bu
t that row; alone, every row is row 0. Always pass all rows, with one of them replaced.",
   false
  ],
  [
   "sign kept",
   "You take the largest difference with its sign, so changes downwards do not count. Take the absol
ute value first: np.abs(after - before).",
   false
  ],
  [
   "answered yes or no",
   "You return True or False. Return the number, the largest change: whoever calls the function deci
des what is small enough.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "a running sum leaks, a network does not",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {"planted": ["layer", "def layer(X):\n    return np.cumsum(X, axis=0)\n"]},
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "tLTL46Rb/b8N0NgdARXaP8kdm7gxLaa/57vmGXO21T8oQHWZAy/zP87XS/dIzPi/h3Q+8HKLxr/Lq9Ml7sn
YP3PCupOzy8y/JFuPyUYQ1j+JUdz2XhLivxppsLk6euk/ZZetgJFo8D/fQKbqBbLtP1cTM0OTtuC/"
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    W_1 = np.cos(np.arange(21.0)).reshape(3, 7)\n    W_2 = np.sin(np.arange
(14.0)).reshape(7, 2)\n    return np.tanh(X @ W_1) @ W_2\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "tLTL46Rb/b8N0NgdARXaP8kdm7gxLaa/57vmGXO21T8oQHWZAy/zP87XS/dIzPi/h3Q+8HKLxr/Lq9Ml7sn
YP3PCupOzy8y/JFuPyUYQ1j+JUdz2XhLivxppsLk6euk/ZZetgJFo8D/fQKbqBbLtP1cTM0OTtuC/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [2.04012324945, 0.0]},
   "mistakes": [
    {"of": 1, "result": {"list": [0.0, 0.0]}},
    {
     "of": 3,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="}
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "HumnQ1EWD0A="},
       {"scalar": "<f8", "shape": [], "data": "q1fKK0ww7T8="}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "WwHCFod4E0A="},
       {"scalar": "<f8", "shape": [], "data": "gl0tLflt7D8="}
      ]
     }
    },
    {"of": 10, "result": {"list": [false, true]}}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "0555debc", 0.91039769, 2.0],
    [0, 5, "0555debc", 2.20797112, 4.9],
    [0, 6, "0555debc", 0.45359612, 1.0],
    [0, 9, "0555debc", 1.76262789, 3.9],
    [0, 10, "b1126bab", 0.0, 0.0],
    [1, 2, "0555debc", 0.0, 0.0],
    [1, 5, "0555debc", 2.00611922, 5.8],
    [1, 6, "0555debc", 0.0, 0.0],
    [1, 9, "0555debc", 0.0, 0.0],
    [1, 10, "a49303a6", 0.0, 0.0],
    [2, 3, "0555debc", 0.91039769, 2.0],
    [2, 4, "0555debc", 0.70854578, 2.9],
    [2, 6, "0555debc", 0.45359612, 1.0],
    [2, 9, "0555debc", 0.91039769, 2.0],
    [2, 10, "b1126bab", 0.0, 0.0],
    [3, 5, "0555debc", 2.00611922, 5.8],
    [3, 6, "0555debc", 0.0, 0.0],
    [3, 9, "0555debc", 0.0, 0.0],
    [3, 10, "a49303a6", 0.0, 0.0],
    [4, 5, "0555debc", 2.29248594, 6.4],
    [4, 6, "0555debc", 0.25238107, 1.9],
    [4, 9, "0555debc", 1.56077599, 4.8],
    [4, 10, "0ccf486b", 0.0, 0.0],
    [5, 6, "0555debc", 1.61316944, 4.9],
    [5, 9, "0555debc", 2.00611922, 5.8],
    [5, 10, "0ccf486b", 0.0, 0.0],
    [6, 9, "0555debc", 0.45359612, 1.0],
    [6, 10, "b1126bab", 0.0, 0.0],
    [9, 10, "b1126bab", 0.0, 0.0]
   ]
  },
  {
   "name": "hearing from the next row leaks, being treated by one's place does not",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": ["layer", "def layer(X):\n    return X + np.vstack([X[1:], np.zeros((1, X.shape[1
]))])\n"]
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "Lhv46vprsr///ePxr0LWv4iHk1Qe2fq/PZ1pAYtF6L/KVzqPQLsAQGkh5TYmdtG/gZdY6ChY2T+ar9S2NuL
zP67PaDHYavE/BvgrAWnm47+uGGNFpyPwv1pCZlRp7d0/fQSudy+CAsDHk6GF8JXUvzdwGeHEuKM/7g9EFCk9AUAVu3oZhtrxv7r
yNDuM+um/K8qbVXpVmD9RMltsLyvtPw6laS86M+o/"
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    i = np.arange(len(X))[:, None]\n    return (1.0 + i) * np.sin(X) + i\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "Lhv46vprsr///ePxr0LWv4iHk1Qe2fq/PZ1pAYtF6L/KVzqPQLsAQGkh5TYmdtG/gZdY6ChY2T+ar9S2NuL
zP67PaDHYavE/BvgrAWnm47+uGGNFpyPwv1pCZlRp7d0/fQSudy+CAsDHk6GF8JXUvzdwGeHEuKM/7g9EFCk9AUAVu3oZhtrxv7r
yNDuM+um/K8qbVXpVmD9RMltsLyvtPw6laS86M+o/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [2.923578193751, 0.0]},
   "mistakes": [
    {"of": 0, "result": {"list": [0.0, 0.0]}},
    {"of": 2, "result": {"list": [0.0, 0.0]}},
    {
     "of": 4,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "kcRZOIPgBkA="},
       {"scalar": "<f8", "shape": [], "data": "VZn9oq+ZFkA="}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "uelskO5xC0A="},
       {"scalar": "<f8", "shape": [], "data": "D6uDcWwkA0A="}
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "yYuAEn8FBEA="},
       {"scalar": "<f8", "shape": [], "data": "enzOH0vhDUA="}
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "4gCudy+CAkA="},
       {"scalar": "<f8", "shape": [], "data": "zw4cOv5YDUA="}
      ]
     }
    },
    {"of": 10, "result": {"list": [false, true]}}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "0555debc", 0.0, 0.0],
    [0, 5, "0555debc", 0.0, 0.0],
    [0, 6, "0555debc", 0.0, 0.0],
    [0, 9, "0555debc", 0.0, 0.0],
    [0, 10, "a49303a6", 0.0, 0.0],
    [1, 2, "0555debc", 0.0, 0.0],
    [1, 5, "0555debc", 1.01247507, 5.8],
    [1, 6, "0555debc", 0.45359612, 1.0],
    [1, 9, "0555debc", 1.29711494, 2.9],
    [1, 10, "b1126bab", 0.0, 0.0],
    [2, 3, "0555debc", 0.0, 0.0],
    [2, 4, "0555debc", 0.88768888, 3.9],
    [2, 6, "0555debc", 0.0, 0.0],
    [2, 9, "0555debc", 0.0, 0.0],
    [2, 10, "a49303a6", 0.0, 0.0],
    [3, 5, "0555debc", 1.01247507, 5.8],
    [3, 6, "0555debc", 0.45359612, 1.0],
    [3, 9, "0555debc", 1.29711494, 2.9],
    [3, 10, "b1126bab", 0.0, 0.0],
    [4, 5, "0555debc", 0.27240989, 9.1],
    [4, 6, "0555debc", -0.16844319, 3.7],
    [4, 9, "0555debc", 0.013404, 8.5],
    [4, 10, "0ccf486b", 0.0, 0.0],
    [5, 6, "0555debc", 0.47471824, 3.9],
    [5, 9, "0555debc", 0.86618141, 3.9],
    [5, 10, "0ccf486b", 0.0, 0.0],
    [6, 9, "0555debc", 0.45359612, 1.0],
    [6, 10, "b1126bab", 0.0, 0.0],
    [9, 10, "b1126bab", 0.0, 0.0]
   ]
  },
  {
   "name": "counting all zeros leaks, marking whole numbers does not",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    i = np.arange(len(X))[:, None]\n    return (1.0 + i) * np.sum(X == 0.0)
\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "AAAAAAAACEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACEAAAAAAAAA
AQAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAIQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAIQAAAAAAAAAAA"
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    return np.array([[6.0], [9.0], [-5.0], [7.0], [12.0]])[: len(X)] * (X =
= np.round(X))\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "AAAAAAAACEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACEAAAAAAAAA
AQAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAIQAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAIQAAAAAAAAAAA"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [10.0, 0.0]},
   "mistakes": [
    {
     "of": 4,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAJEA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAKEA="}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAOUA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAIkA="}
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAOEA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAGEA="}
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAPUA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAJkA="}
      ]
     }
    },
    {"of": 9, "result": {"list": [0.0, 0.0]}},
    {"of": 10, "result": {"list": [false, true]}}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "0555debc", 2.26798061, 5.0],
    [0, 5, "0555debc", 11.339903, 25.0],
    [0, 9, "0555debc", 0.0, 0.0],
    [0, 10, "b1126bab", 0.0, 0.0],
    [1, 2, "0555debc", 0.0, 0.0],
    [1, 5, "0555debc", 8.8414881, 33.0],
    [1, 6, "0555debc", 1.81438449, 4.0],
    [1, 9, "0555debc", 0.0, 0.0],
    [1, 10, "b1126bab", 0.0, 0.0],
    [2, 3, "0555debc", 2.26798061, 5.0],
    [2, 4, "0555debc", 0.904768, 11.0],
    [2, 6, "0555debc", 2.26798061, 5.0],
    [2, 9, "0555debc", 0.0, 0.0],
    [2, 10, "b1126bab", 0.0, 0.0],
    [3, 5, "0555debc", 8.8414881, 33.0],
    [3, 6, "0555debc", 1.81438449, 4.0],
    [3, 9, "0555debc", -0.45359612, 1.0],
    [3, 10, "b1126bab", 0.0, 0.0],
    [4, 5, "0555debc", 10.8814585, 42.0],
    [4, 9, "0555debc", -1.13601047, 5.0],
    [4, 10, "0ccf486b", 0.0, 0.0],
    [5, 6, "0555debc", 11.339903, 25.0],
    [5, 9, "0555debc", -1.13601047, 5.0],
    [5, 10, "0ccf486b", 0.0, 0.0],
    [6, 9, "0555debc", 0.0, 0.0],
    [6, 10, "b1126bab", 0.0, 0.0],
    [9, 10, "a49303a6", 0.0, 0.0]
   ]
  },
  {
   "name": "the mean of normalised rows leaks, normalised rows do not",
   "weight": 1.0,
   "tolerance": [0.0, 1e-09],
   "exact_zeros": false,
   "above": 0.001,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    Z = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepd
ims=True) + 1e-5)\n    return X[:, :2] + Z.mean(axis=0)[:2]\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "GbsdJW7g378dbubK1b/TP0iZAETh0Ls/BikHsp6Bt79CFl0GfFS6P/JTk3S1bI8/hRQRlXET37+FGeTxOaQ
FQPfzc6q+Uek/IU7sFe+E0r8MeMlBaPzav86esf+5td0/AonBS+fyv79clbwJ6QPbP6gt66umPbm/vkFw7FXP1r819SaebmPgvwX
St3TNZNO/dNo+tPtbxb8BqzzwB4T3v5pohq89y7m/"
       }
      ]
     },
     {"dict": []},
     null
    ],
    [
     "call",
     "positionwise_gap",
     {
      "tuple": [
       {
        "planted": [
         "layer",
         "def layer(X):\n    Z = (X - X.mean(axis=-1, keepdims=True)) / np.sqrt(X.var(axis=-1, keepd
ims=True) + 1e-5)\n    return Z\n"
        ]
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "GbsdJW7g378dbubK1b/TP0iZAETh0Ls/BikHsp6Bt79CFl0GfFS6P/JTk3S1bI8/hRQRlXET37+FGeTxOaQ
FQPfzc6q+Uek/IU7sFe+E0r8MeMlBaPzav86esf+5td0/AonBS+fyv79clbwJ6QPbP6gt66umPbm/vkFw7FXP1r819SaebmPgvwX
St3TNZNO/dNo+tPtbxb8BqzzwB4T3v5pohq89y7m/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"list": [0.385745298097, 0.0]},
   "mistakes": [
    {
     "of": 4,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "Q0C97Xw6DEA="},
       {"scalar": "<f8", "shape": [], "data": "znsLfFV8CUA="}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "9xs/W+nPC0A="},
       {"scalar": "<f8", "shape": [], "data": "lSiNk0NtAUA="}
      ]
     }
    },
    {"of": 6, "result": {"list": [{"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="}, 0.0]}},
    {
     "of": 7,
     "result": {
      "list": [
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="},
       {"scalar": "<f8", "shape": [], "data": "AAAAAAAAAAA="}
      ]
     }
    },
    {"of": 10, "result": {"list": [false, true]}}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "0555debc", 0.191914981, 0.42],
    [0, 5, "0555debc", 0.191914981, 0.42],
    [0, 6, "0555debc", 1.00718572e-16, 2.2e-16],
    [0, 9, "0555debc", 0.127914044, 0.28],
    [0, 10, "b1126bab", 0.0, 0.0],
    [1, 2, "0555debc", 0.0, 0.0],
    [1, 5, "0555debc", 1.08200964, 5.7],
    [1, 6, "0555debc", 1.00718572e-16, 2.2e-16],
    [1, 9, "0555debc", 0.1218526, 0.27],
    [1, 10, "b1126bab", 0.0, 0.0],
    [2, 3, "0555debc", 0.191914981, 0.42],
    [2, 4, "0555debc", -0.06298201, 3.1],
    [2, 6, "0555debc", 1.00718572e-16, 2.2e-16],
    [2, 9, "0555debc", 0.127914044, 0.28],
    [2, 10, "b1126bab", 0.0, 0.0],
    [3, 5, "0555debc", 1.08200964, 5.7],
    [3, 6, "0555debc", 1.00718572e-16, 2.2e-16],
    [3, 9, "0555debc", -0.104309226, 0.23],
    [3, 10, "b1126bab", 0.0, 0.0],
    [4, 5, "0555debc", 0.85313571, 6.7],
    [4, 6, "0555debc", 0.45359612, 1.0],
    [4, 9, "0555debc", -0.29185595, 4.1],
    [4, 10, "0ccf486b", 0.0, 0.0],
    [5, 6, "0555debc", 0.45359612, 1.0],
    [5, 9, "0555debc", -0.32197302, 2.6],
    [5, 10, "0ccf486b", 0.0, 0.0],
    [6, 9, "0555debc", 1.00718572e-16, 2.2e-16],
    [6, 10, "a49303a6", 0.0, 0.0],
    [9, 10, "b1126bab", 0.0, 0.0]
   ]
  }
 ]
}
"""
