"""The public cases of the step next_token_distribution, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'next_token_distribution'
points = [0.1, 0.1, 0.1]


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
   "single": 729.0,
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
    "data": "68uQG0hmsT8lVNtD6g9+P7+TQvIE8LY/f4FKvq+Yoj/hlp0NIkqjP0DxD4KvtIc/rS3ngNbK1D8trKtqji9VP9w
v9JUdS9I/4Df9uhX0vj8xEI6eRACRPw=="
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
   "single": 797.0,
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
    "data": "FmCO3G7ILz99kYysWRy7P+nqL8QJS7g/wEiO7v+OjT+lfsSxTEHgP1dVqSxitKo/u2nF2iC5zD8="
   },
   "mistakes": [
    {
     "name": "temperature multiplied",
     "message": "You multiplied by the temperature, which makes a high one cold. Divide: logits / te
mperature.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "5nUDAjq2oT/9OG5wAD7EP5oFug/FscM/z77AwhmZuD/TY8pN4fTNP8gIR30d9cA/7xflUiBsyD8="
     }
    },
    {
     "name": "temperature ignored",
     "message": "Your distribution is the same at every temperature. Divide the logits by it before 
softmax. (Dividing the probabilities instead, and making them sum to 1 again, changes nothing.)",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "cL0ZEl40fT9R4yxPlBLDP5aYfoblDcI/8J3b3wAqrD8JsKRnuuLUP1jum5cYxbo/dXe15mHDyz8="
     }
    },
    {
     "name": "temperature after softmax",
     "message": "You divided the probabilities by the temperature, so they no longer sum to 1. Divid
e the logits, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "cL0ZEl40jT9R4yxPlBLTP5aYfoblDdI/8J3b3wAqvD8JsKRnuuLkP1jum5cYxco/dXe15mHD2z8="
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
   "single": 833.0,
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
    "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC5NizCAw3mPwAAAAAAAAAAyF8kxde4wD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAABWxSoyGRPHPwAAAAAAAAAAAAAAAAAAAAA="
   },
   "mistakes": [
    {
     "name": "temperature multiplied",
     "message": "You multiplied by the temperature, which makes a high one cold. Divide: logits / te
mperature.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD7GuiaVs/vPwAAAAAAAAAAH6gb50gKVT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACpmCtSIBJzPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "temperature ignored",
     "message": "Your distribution is the same at every temperature. Divide the logits by it before 
softmax. (Dividing the probabilities instead, and making them sum to 1 again, changes nothing.)",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWu/Vvu/nsPwAAAAAAAAAAI+NFe8qpoD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAB/a16FfrqvPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "temperature after softmax",
     "message": "You divided the probabilities by the temperature, so they no longer sum to 1. Divid
e the logits, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWu/Vvu/ncPwAAAAAAAAAAI+NFe8qpkD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAB/a16FfrqfPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "top_k ignored",
     "message": "Your distribution gives weight to every token, whatever top_k is. Set the logits ou
tside the top k to -np.inf before softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "8FKDJlrjoj+qKma2J46gP5odHU9eOqI/j6wKz/xKmj+6u2dL2N3ZP1aH+7NT5Ik/x2/R2Zydsz/F44j8pRijP
+Pl6tRoI6w/Kp2YF8WWsz/re/PHRxG7PyPJ9tPfzKo/Y6oRDIgyqT8="
     }
    },
    {
     "name": "not made to sum to 1 again",
     "message": "You set the probabilities outside the top k to 0 after softmax, and what remains no
 longer sums to 1. Block the logits with -np.inf before softmax, or divide by the sum once more.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC6u2dL2N3ZPwAAAAAAAAAAx2/R2Zydsz8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADre/PHRxG7PwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "the k worst",
     "message": "You kept the k smallest logits. np.sort and np.argsort put the smallest first: the 
best k stand at the end.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAB0vD1GkrdPwAAAAAAAAAABZR/aDNC1z8AAAAAAAAAAPUzH0Nj58Y/AAAAAAAAAAAAAAAAAAAAA
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
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxaHTfioHjPwAAAAAAAAAAlcD7OpyVvT8AAAAAAAAAA
AAAAAAAAAAABK4bOUqLvT/zpyJIYWnEPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "one too few",
     "message": "You kept one token less than top_k: the k-th largest itself is to stay. Compare wit
h >=, not with >.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvVSBzTl3pPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABCq34zxorKPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "name": "zeros in place of -inf",
     "message": "You set the blocked logits to 0 before softmax. A logit of 0 is an ordinary one, e\
u2070 = 1: block with -np.inf.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "hWZjbEXZoz+FZmNsRdmjP4VmY2xF2aM/hWZjbEXZoz8uCu+bOAHbP4VmY2xF2aM/tVz4N5N6tD+FZmNsRdmjP
4VmY2xF2aM/hWZjbEXZoz/eeVo6L0K8P4VmY2xF2aM/hWZjbEXZoz8="
     }
    },
    {
     "name": "only the top k returned",
     "message": "You return the probabilities of the top k alone, in an array of length k, and nobod
y can tell which tokens they belong to. Return n_vocab numbers, with 0 outside the top k.",
     "result": {"array": "<f8", "shape": [3], "data": "uTYswgMN5j9WxSoyGRPHP8hfJMXXuMA/"}
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
