"""The public cases of the step next_token_distribution, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'next_token_distribution'
points = [0.3333, 0.3333, 0.3333]


@test_case(name='eleven logits, as they are')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='temperature 0.5')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='the three best of thirteen, temperature 2')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "next_token_distribution",
 "order": 5,
 "points": 1,
 "summary": "Softmax of logits / temperature over the top k tokens, exactly 0 for the others",
 "returns": [],
 "cases": [
  {
   "name": "eleven logits, as they are",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 700.0,
   "script": [
    [
     "call",
     "next_token_distribution",
     {"tuple": []},
     {
      "dict": [
       [
        "logits",
        {
         "array": "<f8",
         "shape": [11],
         "data": "3jlX7U6y4D99zCkjlEP7v6mrRsIGiuk/Ty1IQMbXur/waRWBdHmxv5Qct2Vx+fO/40aZT4qwAEAH1I7Tl4
ULwP5H38+dVP8/XWZmRJ6Q8T+3ywVeA2jsvw=="
        }
       ]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [11],
    "data": "4caQG0hmsT+o8tpD6g9+P66GQvIE8LY/1JdKvq+Yoj9+gp0NIkqjP7fBD4KvtIc/5irngNbK1D9e8qhqji9VPw8
z9JUdS9I/gDr9uhX0vj+JLo6eRACRPw=="
   },
   "mistakes": [
    {
     "name": "everything on the best",
     "message": "Your distribution puts everything on the largest logit. That is greedy choice; here
 the others keep their share.",
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    }
   ]
  },
  {
   "name": "temperature 0.5",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "script": [
    [
     "call",
     "next_token_distribution",
     {"tuple": []},
     {
      "dict": [
       [
        "logits",
        {
         "array": "<f8",
         "shape": [7],
         "data": "4PuTOcNSAMCJuwxh3fnvPx126s1hOO4/PBzt82mMZj+8zHycBoj8PymCDlLppOQ/yj2QcdH+9T8="
        }
       ],
       ["temperature", 0.5]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "Wgp+3G7ILz8Kn4ysWRy7P0LxL8QJS7g/1EqO7v+OjT+TfsSxTEHgPwBXqSxitKo/nmPF2iC5zD8="
   },
   "mistakes": [
    {
     "name": "temperature multiplied",
     "message": "You multiplied by the temperature, which makes a high one cold. Divide: logits / te
mperature.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "XHsDAjq2oT/fN25wAD7EP5ALug/FscM/CLfAwhmZuD/3YcpN4fTNP7EJR30d9cA/jRblUiBsyD8="
     }
    },
    {
     "name": "temperature ignored",
     "message": "Your distribution is the same at every temperature. Divide the logits by it before 
softmax. (Dividing the probabilities instead, and making them sum to 1 again, changes nothing.)",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "rw4ZEl40fT/k4yxPlBLDP5CVfoblDcI/OZ7b3wAqrD9GsqRnuuLUPyDlm5cYxbo/WnG15mHDyz8="
     }
    },
    {
     "name": "temperature after softmax",
     "message": "You divided the probabilities by the temperature, so they no longer sum to 1. Divid
e the logits, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "3e8ZEl40jT/k4yxPlBLTP5CVfoblDdI/OZ7b3wAqvD/BrqRnuuLkPzPzm5cYxco/Y3i15mHD2z8="
     }
    },
    {
     "name": "everything on the best",
     "message": "Your distribution puts everything on the largest logit. That is greedy choice; here
 the others keep their share.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ]
  },
  {
   "name": "the three best of thirteen, temperature 2",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "script": [
    [
     "call",
     "next_token_distribution",
     {"tuple": []},
     {
      "dict": [
       [
        "logits",
        {
         "array": "<f8",
         "shape": [13],
         "data": "kWhStc7Pir/zmnE7KrbRv3Ru2SeUkLW/SlWaDnic57+Ex5gBORkTQFauuIkzPQHAzLh2zkUu9z9vRY5TlB
aCP3jEamxsF+k/BmL+IBoj9z/AeBpxEb4AQNQty70z+eU/dzWgFsMG4j8="
        }
       ],
       ["temperature", 2.0],
       ["top_k", 3]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACiNSzCAw3mPwAAAAAAAAAABWEkxde4wD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAB0yCoyGRPHPwAAAAAAAAAAAAAAAAAAAAA="
   },
   "mistakes": [
    {
     "name": "temperature multiplied",
     "message": "You multiplied by the temperature, which makes a high one cold. Divide: logits / te
mperature.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABGEuiaVs/vPwAAAAAAAAAAVF4Z50gKVT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA/PitSIBJzPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "temperature ignored",
     "message": "Your distribution is the same at every temperature. Divide the logits by it before 
softmax. (Dividing the probabilities instead, and making them sum to 1 again, changes nothing.)",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABfyPVvu/nsPwAAAAAAAAAAe/RFe8qpoD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADLZl6FfrqvPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "temperature after softmax",
     "message": "You divided the probabilities by the temperature, so they no longer sum to 1. Divid
e the logits, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMuvVvu/ncPwAAAAAAAAAAe/RFe8qpkD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADLZl6FfrqfPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "top_k ignored",
     "message": "Your distribution gives weight to every token, whatever top_k is. Set the logits ou
tside the top k to -np.inf before softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "QE2DJlrjoj+hQWa2J46gP9QvHU9eOqI/7LcKz/xKmj8fu2dL2N3ZP4zz+7NT5Ik/t2fR2Zydsz/u/Ij8pRijP
8fr6tRoI6w/kpyYF8WWsz+Nf/PHRxG7P8i69tPfzKo/npwRDIgyqT8="
     }
    },
    {
     "name": "not made to sum to 1 again",
     "message": "You set the probabilities outside the top k to 0 after softmax, and what remains no
 longer sums to 1. Block the logits with -np.inf before softmax, or divide by the sum once more.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfu2dL2N3ZPwAAAAAAAAAAt2fR2Zydsz8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACNf/PHRxG7PwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "the k worst",
     "message": "You kept the k smallest logits. np.sort and np.argsort put the smallest first: the 
best k stand at the end.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAADx0vD1GkrdPwAAAAAAAAAAaJN/aDNC1z8AAAAAAAAAAE4zH0Nj58Y/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "one too many",
     "message": "You kept one token more than top_k. The k-th largest logit is np.sort(logits)[-k]; 
[-k - 1] is the next one down.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnaXTfioHjPwAAAAAAAAAAuLT7OpyVvT8AAAAAAAAAA
AAAAAAAAAAAyKcbOUqLvT8krSJIYWnEPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "one too few",
     "message": "You kept one token less than top_k: the k-th largest itself is to stay. Compare wit
h >=, not with >.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCVSBzTl3pPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAD5qH4zxorKPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "zeros in place of -inf",
     "message": "You set the blocked logits to 0 before softmax. A logit of 0 is an ordinary one, e\
u2070 = 1: block with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "LHBjbEXZoz8scGNsRdmjPyxwY2xF2aM/LHBjbEXZoz8oCu+bOAHbPyxwY2xF2aM/V2P4N5N6tD8scGNsRdmjP
yxwY2xF2aM/LHBjbEXZoz98e1o6L0K8PyxwY2xF2aM/LHBjbEXZoz8="
     }
    },
    {
     "name": "only the top k returned",
     "message": "You return the probabilities of the top k alone, in an array of length k, and nobod
y can tell which tokens they belong to. Return n_vocab numbers, with 0 outside the top k.",
     "result": {"array": "<f8", "shape": [3], "data": "ojUswgMN5j90yCoyGRPHPwVhJMXXuMA/"}
    },
    {
     "name": "everything on the best",
     "message": "Your distribution puts everything on the largest logit. That is greedy choice; here
 the others keep their share.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ]
  }
 ]
}
"""
