"""The public cases of the step attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention'
points = [0.4, 0.2]


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
   "single": 868.0,
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
      "data": "9rb7lNYz8L8XRZNxBGfeP7YS8QEbeeG/ooa/tJaB2r+jZJtSZFjfP5iC2DBmzqG/TaR+T9Di1T8="
     },
     {
      "array": "<f8",
      "shape": [5],
      "data": "V/qXVH7d0T/DhxvOt7vGP4clB2pVzJ0/G+47YvGRyz9i2Ju85x7TPw=="
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
        "data": "6vIamkpx7r8q/O6m9aPdP/lJEKgLa+C/aKY3pXxF37/oeFd6u9zeP18aJG2Z4qm/hHcXA+vu2D8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "tZ0oiunA0z8T4eFifQ3CPyRzqjUeLnk/ZrysbNs2yT/CaTmVMTjWPw=="
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
        "data": "1D0XjX6Y8L80P37mpuzfPxODW09Pp+K/I4Nl4wSv1b/k3E9mNYPeP0NcHDH6qau/kPf7Db8A0j8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "54wQGPw70D/vxeh9JwLJP6604Rk2mrE/3bEpTWX0yz8Gyu37L+LQPw=="
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
        "data": "ovff4j9x8L/dQfCfvBHfP/YZfUzeBOK/XQGZZg072L/kWrgEFxDfP/cvuOFRtKS/7D+qrIIg1D8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "OHlxMu4Q0T/xKUUO6wvIP/bEw41ksac/j+z8eATsyz/pAjV47fzRPw=="
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
        "data": "cb1E1SKL8L8UOtv17Y3fPyh+xLhWYuK/YOC7KjnB1r8Ram+yr8TePx+MCB7yVKi/Fieeh63p0j8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "eB8Js8GT0D9U/kghzajIP5uMvvP/Lq4/DFl38Yf6yz9E4x7Fs1TRPw=="
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
        "data": "E6owenWT4b+Jv94W6RzRP7KS5ElC9dK/qkXdUvgN0r8TPMFsfdHRP5zhveC8452/mMPd3lvKzD8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "EA36JDjPxj9PgcPOb9i0P3q8qv9VE20/Fj3aT20dvT8+NfkJKajJPw=="
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
        "data": "V/qXVH7d0T/DhxvOt7vGP4clB2pVzJ0/G+47YvGRyz9i2Ju85x7TPw=="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "9rb7lNYz8L8XRZNxBGfeP7YS8QEbeeG/ooa/tJaB2r+jZJtSZFjfP5iC2DBmzqG/TaR+T9Di1T8="
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
      "data": "9rb7lNYz8L8XRZNxBGfeP7YS8QEbeeG/ooa/tJaB2r+jZJtSZFjfP5iC2DBmzqG/TaR+T9Di1T8="
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
        "data": "9rb7lNYz8L8XRZNxBGfeP7YS8QEbeeG/ooa/tJaB2r+jZJtSZFjfP5iC2DBmzqG/TaR+T9Di1T8="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "NidXwT4W7z8thbnRC57gP7MS5HDrofS/4d6QR0zK5j/b1sQaUKHwPw=="
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
       {"array": "<f8", "shape": [3], "data": "sRI203t8rL9ISdQxtbzbP4yUqPG8VfO/"},
       {
        "array": "<f8",
        "shape": [5],
        "data": "V/qXVH7d0T/DhxvOt7vGP4clB2pVzJ0/G+47YvGRyz9i2Ju85x7TPw=="
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
        "data": "iCgxPBEtA8DQ4V5HnmfNP3BNQMHbnMC/+Q65GAUFBMDSbDYHU1j7P6ikYDlui/Y/IiWpvETpAkA="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "NidXwT4W7z8thbnRC57gP7MS5HDrofS/4d6QR0zK5j/b1sQaUKHwPw=="
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
   "single": 867.0,
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
     {"array": "<f8", "shape": [3], "data": "ZTjmYCNo2b8r+Alayojav/QdLYjSScS/"},
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
       {"array": "<f8", "shape": [3], "data": "gk39YXq5xr81VlsOqLvHv1qv9/d+JbK/"},
       {"array": "<f8", "shape": [1], "data": "2e2/xSWf3D8="}
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
       {"array": "<f8", "shape": [3], "data": "ZTjmYCNo2b8r+Alayojav/QdLYjSScS/"}
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {"array": "<f8", "shape": [3], "data": "ZTjmYCNo2b8r+Alayojav/QdLYjSScS/"}
    },
    {
     "name": "scores in place of weights",
     "message": "Your output is right, but with it come the scaled scores. Return the weights, which
 softmax makes of them.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "ZTjmYCNo2b8r+Alayojav/QdLYjSScS/"},
       {"array": "<f8", "shape": [1], "data": "YPI9pWV05j8="}
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
        "data": "DaOZ2EVNtL8ri+1qy7PqPwmiL8IaTOi/WY/jAi28ez8Kjq+acerlvw=="
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
       {"array": "<f8", "shape": [3], "data": "h1i/hgLU0b8NnDBEj57Sv8sjIpUZeby/"},
       {"array": "<f8", "shape": [1], "data": "YPI9pWV05j8="}
      ]
     }
    }
   ]
  }
 ]
}
"""
