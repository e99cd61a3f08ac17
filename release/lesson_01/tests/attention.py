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
 "schema": 1,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "attention",
 "order": 7,
 "points": 2,
 "summary": "Scores, scaling, softmax and weighted average, in one function",
 "returns": [],
 "cases": [
  {
   "name": "five keys of three numbers, values of seven",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
     "name": "not scaled",
     "message": "Your scores go into softmax unscaled. Pass them through scale_scores first, with d_
k, the length of a key.",
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
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k instead of its square root. Use scale_scores, which 
divides by \u221ad_k.",
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
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by the square root of n_keys, the number of keys: len(keys)
 counts rows. Use d_k, the length of each key: keys.shape[-1].",
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
     "name": "scaled by the length of the values",
     "message": "Your scores are divided by \u221ad_v, the size of the values. The scores come from 
the keys, so the size of a key counts: d_k, which is keys.shape[-1].",
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
     "name": "scaled after softmax",
     "message": "You scale after softmax, so that your weights no longer sum to 1. Scale the scores 
first, then take the softmax.",
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
     "name": "weights and output swapped",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
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
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "5b37lNYz8L9aRpNxBGfeP1IU8QEbeeG/aIO/tJaB2r8tZptSZFjfP8V62DBmzqG/Wad+T9Di1T8="
     }
    },
    {
     "name": "scores in place of weights",
     "message": "Your output is right, but with it come the scaled scores. Return the weights, which
 softmax makes of them.",
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
     "name": "average of the keys",
     "message": "Your weights are right, but you average the keys with them. Keys only decide who is
 listened to; what comes back is the average of the values.",
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
     "name": "softmax forgotten",
     "message": "You average with the scaled scores themselves; they may be negative and do not sum 
to 1. Turn them into weights with softmax first.",
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
   ]
  },
  {
   "name": "one key only",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
     "name": "scaled after softmax",
     "message": "You scale after softmax, so that your weights no longer sum to 1. Scale the scores 
first, then take the softmax.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "h1T9YXq5xr+oU1sOqLvHv8qx9/d+JbK/"},
       {"array": "<f8", "shape": [1], "data": "z/C/xSWf3D8="}
      ]
     }
    },
    {
     "name": "weights and output swapped",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1], "data": "AAAAAAAA8D8="},
       {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"}
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"}
    },
    {
     "name": "scores in place of weights",
     "message": "Your output is right, but with it come the scaled scores. Return the weights, which
 softmax makes of them.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "WTrmYCNo2b+q+Qlayojav0wZLYjSScS/"},
       {"array": "<f8", "shape": [1], "data": "IPQ9pWV05j8="}
      ]
     }
    },
    {
     "name": "average of the keys",
     "message": "Your weights are right, but you average the keys with them. Keys only decide who is
 listened to; what comes back is the average of the values.",
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
     "name": "softmax forgotten",
     "message": "You average with the scaled scores themselves; they may be negative and do not sum 
to 1. Turn them into weights with softmax first.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "3Vi/hgLU0b/0nDBEj57Sv2wkIpUZeby/"},
       {"array": "<f8", "shape": [1], "data": "IPQ9pWV05j8="}
      ]
     }
    }
   ]
  }
 ]
}
"""
