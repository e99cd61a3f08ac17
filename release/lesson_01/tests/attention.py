"""The public cases of the step attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention'
points = [1.3333, 0.6667]


@test_case(name='five keys of three numbers, values of seven')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='one key only')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "attention",
 "order": 7,
 "steps": [
  "hand_scores",
  "dot_product_scores",
  "scale_scores",
  "hand_weights",
  "softmax",
  "hand_output",
  "weighted_average",
  "attention"
 ],
 "points": 2,
 "summary": "Scores, scaling, softmax and weighted average, in one function",
 "returns": [],
 "mistakes": [
  [
   "not scaled",
   "Your scores go into softmax unscaled. Pass them through scale_scores first, with d_k, the length
 of a key.",
   false
  ],
  [
   "divided by d_k",
   "Your scores are divided by d_k instead of its square root. Use scale_scores, which divides by \u
221ad_k.",
   false
  ],
  [
   "scaled by the number of keys",
   "Your scores are divided by the square root of n_keys, the number of keys: len(keys) counts rows.
 Use d_k, the length of each key: keys.shape[-1].",
   false
  ],
  [
   "scaled by the length of the values",
   "Your scores are divided by \u221ad_v, the size of the values. The scores come from the keys, so 
the size of a key counts: d_k, which is keys.shape[-1].",
   false
  ],
  [
   "scaled after softmax",
   "You scale after softmax, so that your weights no longer sum to 1. Scale the scores first, then t
ake the softmax.",
   false
  ],
  [
   "weights and output swapped",
   "Both results are right, but in the wrong order. Return the output first, then the weights.",
   false
  ],
  [
   "only the output",
   "Your output is right, but it comes alone. Return the pair: output, weights.",
   false
  ],
  [
   "scores in place of weights",
   "Your output is right, but with it come the scaled scores. Return the weights, which softmax make
s of them.",
   false
  ],
  [
   "average of the keys",
   "Your weights are right, but you average the keys with them. Keys only decide who is listened to;
 what comes back is the average of the values.",
   false
  ],
  [
   "softmax forgotten",
   "You average with the scaled scores themselves; they may be negative and do not sum to 1. Turn th
em into weights with softmax first.",
   false
  ]
 ],
 "parts": [
  ["dot_product_scores", "dot_product_scores", "", [["query", null], ["keys", null]]],
  ["scale_scores", "scale_scores", "", [["scores", null], ["d_k", null]]],
  ["softmax", "softmax", "", [["x", null], ["axis", ["2eab41d5", 0.0, 0.0]]]],
  ["weighted_average", "weighted_average", "", [["weights", null], ["values", null]]]
 ],
 "cases": [
  {
   "name": "five keys of three numbers, values of seven",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention",
     {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "rW15+93h8L+uXhjXwCXjP4myvHu4zeu/"},
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "hfWw2rvI3z/7C6Tjd5zJP2bcqJAUNwPAFK+DKRga879WWhxRApPtP85FCgFR0fA/JxQR6+CA+z8wMKza8ij
1v4cURYw4Xtu/bqsJHVqhoD+3/8u0S0nwP9Hw6lYZQ+i/Mmk9rNnQwL8Za9GOZve7P5v5tz4yZf2/"
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "eDmm1ax1o78Cn2nB06exv26xOuhTlNO/lEFOaFK23r/8YxyRad3vP+otZGx3CdW/+Kh7Laz42T9l4CXNjsD
0vz5bf+Jzj/Y/z76yvDnB5L9DE3/kiCPOPyk6bku4lMk/unpg8vjh7z/NYRh6x3KDP6Ytycn3AuW/yK9HjMX97T8Vs8J1hUzzv10
Gzod+O+g/7mL6UlRMqL/SCac1i5fyv7G0OwC0beu/H+Oh+XVLAsCcTTvJ2t3gv3kHWtHEiui/46woyP/A2b9Suwjk/dvxP+tTQuj
kLtW/oT47fcJu3T8JMSmuq9nrvzcDU7zsrfE/Zyx7ZRwY379DBx2YdJHrv/8yiQc74Mq/bvkaj4N7qb+gwaH8R2DgPw=="
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
      "shape": [7],
      "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
     },
     {
      "array": "<f8",
      "shape": [5],
      "data": "9vmXVH7d0T+kjBvOt7vGP0cIB2pVzJ0/kuo7YvGRyz/r2Zu85x7TPw=="
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
        "shape": [7],
        "data": "nv8amkpx7r8w/O6m9aPdP3VIEKgLa+C/zaM3pXxF378he1d6u9zePxUoJG2Z4qm/gnUXA+vu2D8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "RJ0oiunA0z+E4eFifQ3CP7JgqjUeLnk/cb6sbNs2yT8/aTmVMTjWPw=="
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
        "shape": [7],
        "data": "sT0XjX6Y8L+/Pn7mpuzfP/6CW09Pp+K/0oNl4wSv1b/+3U9mNYPeP8NNHDH6qau/5fr7Db8A0j8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "aooQGPw70D/Gw+h9JwLJP0q44Rk2mrE/AbEpTWX0yz8gze37L+LQPw=="
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
        "shape": [7],
        "data": "Av3f4j9x8L+VRPCfvBHfP30afUzeBOK/lgCZZg072L+kW7gEFxDfP+YWuOFRtKS/wT2qrIIg1D8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "ZHtxMu4Q0T/zK0UO6wvIP7vdw41ksac/ie/8eATsyz8wAjV47fzRPw=="
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
        "shape": [7],
        "data": "YL9E1SKL8L8nPNv17Y3fP6R+xLhWYuK/jeC7KjnB1r8xa2+yr8TePxySCB7yVKi/ZSSeh63p0j8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "MxwJs8GT0D+zBEkhzajIP5mAvvP/Lq4/wlh38Yf6yz//5B7Fs1TRPw=="
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "J6owenWT4b/pwN4W6RzRP1aV5ElC9dK/jUXdUvgN0r/vPsFsfdHRP1TrveC8452/0MTd3lvKzD8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "8gf6JDjPxj8ig8POb9i0P5D0q/9VE20/4TzaT20dvT8LMfkJKajJPw=="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "9vmXVH7d0T+kjBvOt7vGP0cIB2pVzJ0/kuo7YvGRyz/r2Zu85x7TPw=="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "jBdXwT4W7z+yhLnRC57gP8YW5HDrofS/096QR0zK5j970sQaUKHwPw=="
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "MS4203t8rL8gSNQxtbzbP2CbqPG8VfO/"},
       {
        "array": "<f8",
        "shape": [5],
        "data": "9vmXVH7d0T+kjBvOt7vGP0cIB2pVzJ0/kuo7YvGRyz/r2Zu85x7TPw=="
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "/SUxPBEtA8DA5l5HnmfNP6ZMQMHbnMC/5A65GAUFBMDYZzYHU1j7PwWqYDlui/Y/jSWpvETpAkA="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "jBdXwT4W7z+yhLnRC57gP8YW5HDrofS/096QR0zK5j970sQaUKHwPw=="
       }
      ]
     }
    }
   ],
   "calls": {
    "dot_product_scores": [
     [
      "15dbc419",
      2.9582098,
      16.0,
      {
       "array": "<f8",
       "shape": [5],
       "data": "sH+T3grs+j+GL8ReOcjsP+H6ctFG3gHAXp71dqa88z88Qd7b4c38Pw=="
      }
     ]
    ],
    "scale_scores": [
     [
      "b382b99e",
      -0.10137482,
      7.8,
      {
       "array": "<f8",
       "shape": [5],
       "data": "jBdXwT4W7z+yhLnRC57gP8YW5HDrofS/096QR0zK5j970sQaUKHwPw=="
      }
     ]
    ],
    "softmax": [
     [
      "fe2db25c",
      -0.09354295,
      4.5,
      {
       "array": "<f8",
       "shape": [5],
       "data": "9vmXVH7d0T+kjBvOt7vGP0cIB2pVzJ0/kuo7YvGRyz/r2Zu85x7TPw=="
      }
     ]
    ],
    "weighted_average": [
     [
      "70ec7cd0",
      3.5730793,
      24.0,
      {
       "array": "<f8",
       "shape": [7],
       "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 5, "75139a31", 0.12302684, 4.3],
    [0, 6, "24a6ade6", 0.23366308, 3.3],
    [0, 8, "d092fd27", 0.66089996, 2.8],
    [0, 9, "3de6ac94", 3.3408668, 26.0],
    [1, 5, "75139a31", -0.12817364, 4.3],
    [1, 6, "24a6ade6", 0.03732728, 3.3],
    [1, 8, "d092fd27", 0.35748284, 2.5],
    [1, 9, "3de6ac94", 1.11362226, 8.8],
    [2, 5, "75139a31", -0.0643575, 4.3],
    [2, 6, "24a6ade6", 0.07918446, 3.3],
    [2, 8, "d092fd27", 0.40904882, 2.6],
    [2, 9, "3de6ac94", 1.494081, 12.0],
    [3, 5, "75139a31", -0.10150642, 4.3],
    [3, 6, "24a6ade6", 0.05433311, 3.3],
    [3, 8, "d092fd27", 0.37740284, 2.5],
    [3, 9, "3de6ac94", 1.26272895, 10.0],
    [4, 5, "75139a31", 0.07102958, 2.5],
    [4, 6, "24a6ade6", 0.13490544, 1.9],
    [4, 8, "d092fd27", 0.38157077, 1.6],
    [5, 9, "75139a31", 2.5224676, 15.0],
    [6, 9, "24a6ade6", 1.3744895, 11.0],
    [8, 9, "d092fd27", 1.1472015, 14.0]
   ]
  },
  {
   "name": "one key only",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "GVONZjHJ+j+yw77vq6XBv8Wjjy2eMOi/IGCO8VTz4L8EDcRC5B79vw=="
       },
       {
        "array": "<f8",
        "shape": [1, 5],
        "data": "DaOZ2EVNtL8ri+1qy7PqPwmiL8IaTOi/WY/jAi28ez8Kjq+acerlvw=="
       },
       {"array": "<f8", "shape": [1, 3], "data": "ZTjmYCNo2b8r+Alayojav/QdLYjSScS/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"},
     {"array": "<f8", "shape": [1], "data": "AAAAAAAA8D8="}
    ]
   },
   "mistakes": [
    {
     "of": 4,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "h1T9YXq5xr+oU1sOqLvHv8qx9/d+JbK/"},
       {"array": "<f8", "shape": [1], "data": "z/C/xSWf3D8="}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1], "data": "AAAAAAAA8D8="},
       {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"}
      ]
     }
    },
    {"of": 6, "result": {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"}},
    {
     "of": 7,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"},
       {"array": "<f8", "shape": [1], "data": "IPQ9pWV05j8="}
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "SLCZ2EVNtL+ijO1qy7PqP12gL8IaTOi/P8rjAi28ez93j6+acerlvw=="
       },
       {"array": "<f8", "shape": [1], "data": "AAAAAAAA8D8="}
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "3Vi/hgLU0b/0nDBEj57Sv2wkIpUZeby/"},
       {"array": "<f8", "shape": [1], "data": "IPQ9pWV05j8="}
      ]
     }
    }
   ],
   "calls": {
    "dot_product_scores": [["8339bd5c", 3.15986498, 7.3, {"array": "<f8", "shape": [1], "data": "5P+
6Peca+T8="}]],
    "scale_scores": [["996db3e4", 0.26669004, 1.6, {"array": "<f8", "shape": [1], "data": "IPQ9pWV05
j8="}]],
    "softmax": [["ee788fba", 0.254269562, 0.7, {"array": "<f8", "shape": [1], "data": "AAAAAAAA8D8="
}]],
    "weighted_average": [
     [
      "16d6b469",
      0.37960728,
      2.0,
      {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"}
     ]
    ]
   },
   "pairs": [
    [0, 5, "6cfb9bc9", 0.57199789, 2.0],
    [0, 6, "4079e4af", 0.041112255, 0.97],
    [0, 8, "6d85dbbc", 1.06059486, 3.4],
    [0, 9, "9cf25c92", 0.61743543, 3.1],
    [1, 5, "6cfb9bc9", 0.57199789, 2.0],
    [1, 6, "4079e4af", 0.041112255, 0.97],
    [1, 8, "6d85dbbc", 1.06059486, 3.4],
    [1, 9, "9cf25c92", 0.123487087, 0.62],
    [2, 5, "6cfb9bc9", 0.57199789, 2.0],
    [2, 6, "4079e4af", 0.041112255, 0.97],
    [2, 8, "6d85dbbc", 1.06059486, 3.4],
    [2, 9, "9cf25c92", 0.61743543, 3.1],
    [3, 5, "6cfb9bc9", 0.57199789, 2.0],
    [3, 6, "4079e4af", 0.041112255, 0.97],
    [3, 8, "6d85dbbc", 1.06059486, 3.4],
    [3, 9, "9cf25c92", 0.35647651, 1.8],
    [4, 5, "6cfb9bc9", 0.255805233, 0.88],
    [4, 6, "4079e4af", 0.018385959, 0.43],
    [4, 8, "6d85dbbc", 0.47431244, 1.5],
    [5, 9, "6cfb9bc9", 0.40137585, 1.4],
    [6, 9, "4079e4af", 0.028848824, 0.68],
    [8, 9, "6d85dbbc", 0.74422856, 2.4]
   ]
  }
 ]
}
"""
