"""The public cases of the step project_qkv, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'project_qkv'
points = [0.6667, 0.3333]


@test_case(name='five words of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='one word only')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "project_qkv",
 "order": 0,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 1,
 "summary": "Queries, keys and values, all from the same words",
 "returns": ["Q", "K", "V"],
 "mistakes": [
  [
   "keys and values swapped",
   "Your three results are right, but the last two changed places. Return Q, K, V: queries, keys, va
lues.",
   false
  ],
  [
   "queries and keys swapped",
   "Your queries were made with W_k and your keys with W_q. Each matrix makes the vectors that it is
 named after: Q = X @ W_q and K = X @ W_k.",
   false
  ],
  [
   "one matrix for queries and keys",
   "Your keys equal your queries: both were made with W_q. The keys have a matrix of their own, W_k;
 that is what allows a word to look for something else than what it is.",
   false
  ],
  [
   "values left as they came",
   "Your values are the words X themselves. What a word gives is projected as well: V = X @ W_v.",
   false
  ],
  [
   "matrices transposed",
   "You multiplied by the transposed matrices, which NumPy lets you do only where they are square. T
he weights are stored as (d_in, d_out) here and stand on the right as they are: X @ W_q.",
   false
  ],
  [
   "words in columns",
   "Your results have one column per word. In this course rows are positions: X has one row per word
, and so have X @ W_q, X @ W_k and X @ W_v.",
   false
  ],
  [
   "scaled already",
   "Your queries are divided by \u221ad_k already. The scaling belongs to the scores, in the next st
ep; here plain matrix products are asked for.",
   false
  ],
  [
   "side by side",
   "Queries, keys and values came back side by side in one array. Return them as three arrays: Q, K,
 V.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "project_qkv",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "Yml2fOS95r8b7Jo907u0P/dc1SV8UOQ/5vy+j14G3T8kJYgn/V7xv7b3kP34vbq/mUrm0xlQ978OZ6QH426
1PzfC045jLcW/WVNFMtkw8z+XqnKxl1fFv0JgXAe5N+s/3j5Z/jb2AMDjikXS3ujRP1ktQ68IFwVAkvGcmmPSAUD5D+zliq3wP0w
jMcwxjPQ/W3kbBvJR5r8X/3BdUWQCwNYzETE3XAHA8lxVhuEP3L9QAa2fJ1D4P6vT+fIT8e+/nkVbD99y87+vwbfPdTLev2I1LwU
1uvy/lt+nA08S2D9w2YhpO/X0v83uMsDjqNc/O4M3dkln6L9NqiQKn5XOP9CVthqu7+G/gqmZtUcZ3D9gJSunsk7qvw=="
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "UdB9lTWzw79uCSrfRX/fvzVgtS8oq+6/m7bPvTU55j/Cvp7AU76/v9tc7muKk8O/eReX+Q0Nkz8LdAEIiO3
aP1CkCoSeFNY/cZoeCFpq4T8akCvzbxzqPzB/hdkVwdu/dXuuCUcf3T8WR5cPlTTovwfVKTAq89o/Ki5ofRfC0j+nPvMEzAe5P9d
gp6AhjMC/fJt9EFzUxL9UqcAvI/Djv3Y2jQtfpM2/"
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "tb1xFhCk578gAOL0t/jgv4DqyVykFdI/u36pxiobrb+ABY+IIoXnvxd9+dhYase/ZqJYcp1X2b9U1dQT91P
FPwCvN5BUhdg/mo6R6BnKtz91rVQk0O/VP/mzXl48V8+/Amfss5a5rD9nwEVTkoHWP+WeJzPnaMy/0mjvZ2qTq7/hLD3f8iDZv7d
fdPakD9g/VgCe4ZsMtr8iAF/LvKrEv2RQWYIDO8o/"
       },
       {
        "array": "<f8",
        "shape": [7, 2],
        "data": "jpRJIe6h1b8KJu8k6SHrv6B8f47f7Nu/NieLMpiNwz8iZJubtCfoP0bRT93U/py/CcBGvnNPwL8X/7LqDnX
iPyK9F7wI3dq/k0BV/IJt4z8Z4FKeSsLSv5FoE/HeA9o/kqbyiBzY2r81m+UAlP68vw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [5, 3],
      "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX5P
5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
     },
     {
      "array": "<f8",
      "shape": [5, 3],
      "data": "dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/+2cY9bLs2b/yeaTNm+b0P0D2dsWw89e/6jBarrnEAMDoSKNLb5/2v
5eClId0a+e/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/1hQZV9OV9D9ON6vrXw7CPycL86PFW+W/"
     },
     {
      "array": "<f8",
      "shape": [5, 2],
      "data": "2EKXNISU+z8dmm4aSJvUP/0RtYek4fE//rPn5z5Q47+1MvMdf2HkPz/GgmANXgLAIV1oE+F/4b9DvIlOmwvyv
6VAnC1NOcA/k0uRRusf9D8="
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX
5P5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "2EKXNISU+z8dmm4aSJvUP/0RtYek4fE//rPn5z5Q47+1MvMdf2HkPz/GgmANXgLAIV1oE+F/4b9DvIlOmwv
yv6VAnC1NOcA/k0uRRusf9D8="
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/+2cY9bLs2b/yeaTNm+b0P0D2dsWw89e/6jBarrnEAMDoSKNLb5/
2v5eClId0a+e/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/1hQZV9OV9D9ON6vrXw7CPycL86PFW+W/"
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/+2cY9bLs2b/yeaTNm+b0P0D2dsWw89e/6jBarrnEAMDoSKNLb5/
2v5eClId0a+e/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/1hQZV9OV9D9ON6vrXw7CPycL86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX
5P5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "2EKXNISU+z8dmm4aSJvUP/0RtYek4fE//rPn5z5Q47+1MvMdf2HkPz/GgmANXgLAIV1oE+F/4b9DvIlOmwv
yv6VAnC1NOcA/k0uRRusf9D8="
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX
5P5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX
5P5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "2EKXNISU+z8dmm4aSJvUP/0RtYek4fE//rPn5z5Q47+1MvMdf2HkPz/GgmANXgLAIV1oE+F/4b9DvIlOmwv
yv6VAnC1NOcA/k0uRRusf9D8="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI//CNMqUZ53r+hNxjp96rlvx/2ak7N9O8/lC0iQryL8z8p6IsqVRX
5P5IMHuvidwTAOlPrvFsB17/tmtOi1v/2v76E02EhSNQ/fJMAxHuc4j97mIKcjDv3P1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/+2cY9bLs2b/yeaTNm+b0P0D2dsWw89e/6jBarrnEAMDoSKNLb5/
2v5eClId0a+e/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/1hQZV9OV9D9ON6vrXw7CPycL86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "b2h2fOS95r+Y6po907u0P6dc1SV8UOQ/wv6+j14G3T8pLYgn/V7xv/LykP34vbq/jETm0xlQ97+YbaQH426
1PwXF045jLcW/cFNFMtkw8z+Bp3Kxl1fFv/5fXAe5N+s/lz5Z/jb2AMA1i0XS3ujRP0svQ68IFwVABvScmmPSAUCnCuzliq3wP0E
nMcwxjPQ/53obBvJR5r8fAHFdUWQCwJw0ETE3XAHAaFtVhuEP3L9gAK2fJ1D4P/TG+fIT8e+/9ENbD99y87+Mv7fPdTLev/IxLwU
1uvy/A92nA08S2D8C4YhpO/X0vwHwMsDjqNc/zIM3dkln6L+BriQKn5XOP2WWthqu7+G/fquZtUcZ3D9fJCunsk7qvw=="
       }
      ]
     }
    },
    {"of": 4, "raises": "ValueError in MatMult: 1 0 3 7"},
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "NgDcj/F/wT/8I0ypRnnev5QtIkK8i/M/OlPrvFsB1798kwDEe5ziP8iBBzfbkAVAoTcY6feq5b8p6IsqVRX
5P+2a06LW//a/e5iCnIw79z8crmae5LbiPx/2ak7N9O8/kgwe6+J3BMC+hNNhIUjUP1JMmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "dR6DoQ5p2D/7Zxj1suzZv+owWq65xADAszIXmnvY4T/WFBlX05X0P/keyi0qR94/8nmkzZvm9D/oSKNLb5/
2v6OEg0XRpe+/Tjer618Owj8DeGd5bhXHv0D2dsWw89e/l4KUh3Rr579b5UQlYVvvvycL86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [2, 5],
        "data": "2EKXNISU+z/9EbWHpOHxP7Uy8x1/YeQ/IV1oE+F/4b+lQJwtTTnAPx2abhpIm9Q//rPn5z5Q478/xoJgDV4
CwEO8iU6bC/K/k0uRRusf9D8="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "FjsmSP40tD/RtmuN7+b4Pz8IcfkLnNU/ZZGSnRGY0b+vLb5fFgXZv4n7cy8wc+I/ckSS4dCR5j9zIaZft/b
sP43G4eh/ove/ByuA/HGQyr97S6ywsI7qv3IHjBNba8c/REqxNo191T/qWABqo9PqPz5s1EmD9to/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/+2cY9bLs2b/yeaTNm+b0P0D2dsWw89e/6jBarrnEAMDoSKNLb5/
2v5eClId0a+e/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/1hQZV9OV9D9ON6vrXw7CPycL86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "2EKXNISU+z8dmm4aSJvUP/0RtYek4fE//rPn5z5Q47+1MvMdf2HkPz/GgmANXgLAIV1oE+F/4b9DvIlOmwv
yv6VAnC1NOcA/k0uRRusf9D8="
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "NgDcj/F/wT/IgQc325AFQByuZp7ktuI/dR6DoQ5p2D/5HsotKkfePwN4Z3luFce/2EKXNISU+z8dmm4aSJvUP
/wjTKlGed6/oTcY6feq5b8f9mpOzfTvP/tnGPWy7Nm/8nmkzZvm9D9A9nbFsPPXv/0RtYek4fE//rPn5z5Q47+ULSJCvIvzPynoi
ypVFfk/kgwe6+J3BMDqMFquucQAwOhIo0tvn/a/l4KUh3Rr57+1MvMdf2HkPz/GgmANXgLAOlPrvFsB17/tmtOi1v/2v76E02EhS
NQ/szIXmnvY4T+jhINF0aXvv1vlRCVhW++/IV1oE+F/4b9DvIlOmwvyv3yTAMR7nOI/e5iCnIw79z9STJlgwFnnP9YUGVfTlfQ/T
jer618Owj8nC/OjxVvlv6VAnC1NOcA/k0uRRusf9D8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [2, 3, "8010a721", 0.944797, 65.0],
    [2, 6, "4472939a", -4.7599413, 35.0],
    [3, 6, "8010a721", -0.6684354, 54.0]
   ]
  },
  {
   "name": "one word only",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "project_qkv",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 5],
        "data": "Ojc3lv+d7L8y7hkI2pflP4rqxk4SewTAFrfvykhO8b9BR11cUPvnvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "/iAK6OWbzj9BFqLjUfvdPzZCc2F+1aK/yx2tyYwm2D9ZRmWqqs3AP5xvrEvEg8Y/MTMWEKkPxD9lqOXuT5/
hPxo12scHmt8/vOJiMHe34z8="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "KY/PaRFYyb/tEyiq0SqGP1W5UxCHKNK/e9l+WadQ4T+1+qWKhEnhv3KuHl0E0Ok/G3TaJ22A5T/EJMJZAZH
gP5TJIHCvr9W/c9jFOqPep78="
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "WVcSfrhr0j+M+f8u98Xkv4uJbUsZC4g/D+93vdgzsD9Xep7RIwLVv42HDLuqvt4/mtcyGK/i3T8/IJi0x2/
gv/zXlM8nIuO/KX3P7rqk478yxcgDI0bqP8v7jtQlNMc/DlnuLzbx4D8gJOo5uaPaP9sbFsJjstA/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
     {"array": "<f8", "shape": [1, 2], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="},
     {"array": "<f8", "shape": [1, 3], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"}
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"},
       {"array": "<f8", "shape": [1, 2], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="}
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="},
       {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"}
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"}
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 2], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="},
       {
        "array": "<f8",
        "shape": [1, 5],
        "data": "lTg3lv+d7L+N7RkI2pflP2zrxk4SewTAubvvykhO8b9IR11cUPvnvw=="
       }
      ]
     }
    },
    {"of": 4, "raises": "ValueError in MatMult: 1 0 2 5"},
    {
     "of": 5,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [2, 1], "data": "6T3mPUXU8b9Liv9XlcD6vw=="},
       {"array": "<f8", "shape": [2, 1], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="},
       {"array": "<f8", "shape": [3, 1], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"}
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "t1vqa9o26b/SSMkDruryvw=="},
       {"array": "<f8", "shape": [1, 2], "data": "Ou+MTYuq7D9x3WPgj+ABwA=="},
       {"array": "<f8", "shape": [1, 3], "data": "gpjCwqFJ8r9TTSSmD1beP976PHiqPvc/"}
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [1, 7],
      "data": "6T3mPUXU8b9Liv9XlcD6vzrvjE2Lquw/cd1j4I/gAcCCmMLCoUnyv1NNJKYPVt4/3vo8eKo+9z8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [2, 3, "1a5d9d35", 3.8342992, 12.0],
    [2, 6, "eccff3e7", -1.30799714, 7.8],
    [3, 6, "1a5d9d35", 4.5660908, 11.0]
   ]
  }
 ]
}
"""
