"""The public cases of the step next_token_distribution, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'next_token_distribution'
points = [0.2857, 0.2857, 0.2857, 0.1429]


@test_case(name='eleven logits, as they are')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='temperature 0.5')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='the three best of thirteen, temperature 2')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='logits of ten thousand')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "next_token_distribution",
 "order": 5,
 "steps": [
  "encoder_block",
  "cross_attention",
  "decoder_block",
  "gpt_block",
  "gpt_logits",
  "next_token_distribution",
  "generate_greedy",
  "gpt_parameter_count"
 ],
 "points": 1,
 "summary": "Softmax of logits / temperature over the top k tokens, exactly 0 for the others",
 "returns": [],
 "mistakes": [
  [
   "temperature multiplied",
   "You multiplied by the temperature, which makes a high one cold. Divide: logits / temperature.",
   false
  ],
  [
   "temperature ignored",
   "Your distribution is the same at every temperature. Divide the logits by it before softmax. (Div
iding the probabilities instead, and making them sum to 1 again, changes nothing.)",
   false
  ],
  [
   "temperature after softmax",
   "You divided the probabilities by the temperature, so they no longer sum to 1. Divide the logits,
 before softmax.",
   false
  ],
  [
   "top_k ignored",
   "Your distribution gives weight to every token, whatever top_k is. Set the logits outside the top
 k to -np.inf before softmax.",
   false
  ],
  [
   "not made to sum to 1 again",
   "You set the probabilities outside the top k to 0 after softmax, and what remains no longer sums 
to 1. Block the logits with -np.inf before softmax, or divide by the sum once more.",
   false
  ],
  [
   "the k worst",
   "You kept the k smallest logits. np.sort and np.argsort put the smallest first: the best k stand 
at the end.",
   false
  ],
  [
   "one too many",
   "You kept one token more than top_k. The k-th largest logit is np.sort(logits)[-k]; [-k - 1] is t
he next one down.",
   false
  ],
  [
   "one too few",
   "You kept one token less than top_k: the k-th largest itself is to stay. Compare with >=, not wit
h >.",
   false
  ],
  [
   "zeros in place of -inf",
   "You set the blocked logits to 0 before softmax. A logit of 0 is an ordinary one, e\u2070 = 1: bl
ock with -np.inf.",
   false
  ],
  [
   "a large negative number",
   "You set the blocked logits to a large negative number. Where the others are as low, forbidden to
kens then get a share; use -np.inf, which nothing undercuts.",
   false
  ],
  [
   "maximum not subtracted",
   "You took np.exp of the logits as they are, which overflows for large ones and gives NaN. Subtrac
t the largest first, or use the toolbox's softmax.",
   false
  ],
  [
   "only the top k returned",
   "You return the probabilities of the top k alone, in an array of length k, and nobody can tell wh
ich tokens they belong to. Return n_vocab numbers, with 0 outside the top k.",
   false
  ],
  [
   "everything on the best",
   "Your distribution puts everything on the largest logit. That is greedy choice; here the others k
eep their share.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "eleven logits, as they are",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 700.0,
   "any_type": true,
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
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    }
   ],
   "calls": {},
   "pairs": []
  },
  {
   "name": "temperature 0.5",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
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
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "XHsDAjq2oT/fN25wAD7EP5ALug/FscM/CLfAwhmZuD/3YcpN4fTNP7EJR30d9cA/jRblUiBsyD8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "rw4ZEl40fT/k4yxPlBLDP5CVfoblDcI/OZ7b3wAqrD9GsqRnuuLUPyDlm5cYxbo/WnG15mHDyz8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "3e8ZEl40jT/k4yxPlBLTP5CVfoblDdI/OZ7b3wAqvD/BrqRnuuLkPzPzm5cYxco/Y3i15mHD2z8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "24a6ade6", -0.31840467, 1.0],
    [0, 5, "24a6ade6", -0.31840467, 1.0],
    [0, 6, "24a6ade6", -0.31840467, 1.0],
    [0, 7, "24a6ade6", -0.31840467, 1.0],
    [0, 8, "24a6ade6", -0.31840467, 1.0],
    [0, 9, "24a6ade6", -0.31840467, 1.0],
    [0, 10, "24a6ade6", -0.31840467, 1.0],
    [1, 3, "24a6ade6", -0.32691824, 1.0],
    [1, 5, "24a6ade6", -0.32691824, 1.0],
    [1, 6, "24a6ade6", -0.32691824, 1.0],
    [1, 7, "24a6ade6", -0.32691824, 1.0],
    [1, 8, "24a6ade6", -0.32691824, 1.0],
    [1, 9, "24a6ade6", -0.32691824, 1.0],
    [1, 10, "24a6ade6", -0.32691824, 1.0],
    [2, 3, "24a6ade6", -0.65383647, 2.0],
    [2, 5, "24a6ade6", -0.65383647, 2.0],
    [2, 6, "24a6ade6", -0.65383647, 2.0],
    [2, 7, "24a6ade6", -0.65383647, 2.0],
    [2, 8, "24a6ade6", -0.65383647, 2.0],
    [2, 9, "24a6ade6", -0.65383647, 2.0],
    [2, 10, "24a6ade6", -0.65383647, 2.0]
   ]
  },
  {
   "name": "the three best of thirteen, temperature 2",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "any_type": true,
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
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABGEuiaVs/vPwAAAAAAAAAAVF4Z50gKVT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA/PitSIBJzPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABfyPVvu/nsPwAAAAAAAAAAe/RFe8qpoD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADLZl6FfrqvPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMuvVvu/ncPwAAAAAAAAAAe/RFe8qpkD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADLZl6FfrqfPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "QE2DJlrjoj+hQWa2J46gP9QvHU9eOqI/7LcKz/xKmj8fu2dL2N3ZP4zz+7NT5Ik/t2fR2Zydsz/u/Ij8pRijP
8fr6tRoI6w/kpyYF8WWsz+Nf/PHRxG7P8i69tPfzKo/npwRDIgyqT8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfu2dL2N3ZPwAAAAAAAAAAt2fR2Zydsz8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACNf/PHRxG7PwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAADx0vD1GkrdPwAAAAAAAAAAaJN/aDNC1z8AAAAAAAAAAE4zH0Nj58Y/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnaXTfioHjPwAAAAAAAAAAuLT7OpyVvT8AAAAAAAAAA
AAAAAAAAAAAyKcbOUqLvT8krSJIYWnEPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADCVSBzTl3pPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAD5qH4zxorKPwAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "LHBjbEXZoz8scGNsRdmjPyxwY2xF2aM/LHBjbEXZoz8oCu+bOAHbPyxwY2xF2aM/V2P4N5N6tD8scGNsRdmjP
yxwY2xF2aM/LHBjbEXZoz98e1o6L0K8PyxwY2xF2aM/LHBjbEXZoz8="
     }
    },
    {"of": 11, "result": {"array": "<f8", "shape": [3], "data": "ojUswgMN5j90yCoyGRPHPwVhJMXXuMA/"}}
,
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "f4998cc8", -0.71987996, 1.0],
    [0, 5, "f4998cc8", -0.44108324, 1.0],
    [0, 6, "f4998cc8", -0.72056175, 1.0],
    [0, 7, "f4998cc8", -0.72368344, 1.0],
    [0, 8, "f4998cc8", -0.72161465, 1.0],
    [0, 9, "f4998cc8", -0.72204217, 1.0],
    [0, 10, "f4998cc8", -0.722042168, 1.0],
    [1, 3, "f4998cc8", -0.585720582, 1.0],
    [1, 5, "f4998cc8", -0.489978812, 1.0],
    [1, 6, "f4998cc8", -0.6200133, 1.0],
    [1, 7, "f4998cc8", -0.69503323, 1.0],
    [1, 8, "f4998cc8", -0.61628754, 1.0],
    [1, 9, "f4998cc8", -0.65437075, 1.0],
    [1, 10, "f4998cc8", -0.65437075, 1.0],
    [2, 3, "f4998cc8", -0.292860291, 0.5],
    [2, 5, "f4998cc8", -0.244989406, 0.5],
    [2, 6, "f4998cc8", -0.31000665, 0.5],
    [2, 7, "f4998cc8", -0.347516613, 0.5],
    [2, 8, "f4998cc8", -0.308143769, 0.5],
    [2, 9, "f4998cc8", -0.327185377, 0.5],
    [2, 10, "f4998cc8", -0.327185377, 0.5],
    [3, 10, "f4998cc8", -0.29476368, 1.0],
    [5, 8, "f4998cc8", -0.09948468, 1.0],
    [5, 9, "f4998cc8", -0.48684263, 1.0],
    [5, 10, "f4998cc8", -0.48684263, 1.0],
    [6, 8, "f4998cc8", -0.30406635, 1.0],
    [6, 9, "f4998cc8", -0.36666162, 1.0],
    [6, 10, "f4998cc8", -0.366661622, 1.0],
    [7, 8, "f4998cc8", -0.372829164, 1.0],
    [7, 9, "f4998cc8", -0.62590427, 1.0],
    [7, 10, "f4998cc8", -0.625904272, 1.0],
    [8, 10, "f4998cc8", -0.334602117, 1.0]
   ]
  },
  {
   "name": "logits of ten thousand",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "next_token_distribution",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [13],
        "data": "AAAAAACKw0AAAAAAgIvDQAAAAACAicNAAAAAAICIw0AAAAAAAIjDQAAAAAAAicNAAAAAAACNw0AAAAAAAI7
DQAAAAACAjcNAAAAAAICKw0AAAAAAgIzDQAAAAAAAjMNAAAAAAACLw0A="
       },
       2.0,
       null
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "z9evIheQfT+10Dh+uo+gP9aZfmJH7nE/UoE0R61iWj/gnXcq6wBQPwa9tipKwGU/6hTdREmOwj+KrUHvTjjZPyA
Sht3ll84/dFk49tVeiD+ztLdxY4K2PypFImshTqs/af5d9gwXlD8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "9hF2LsMeej6XZuct0JQEP+TuLtafR0w+iULpOjyT8D11xmbICuzBPSCpYNAynh4+lOb+eYs3kD/PuhBXVavrP
0ljd9n/9L0/YdFVbRsgqD6EFZPQzY5hP9pTWM1xAjM/ezAlWXNI1j4="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "+fruAFTLKz9SkRZ9GXJxPxvrT3cqcxQ/lnoYcQUk5j4ueHMFTErQPlnZr7ujF/4+PIqZH4DmtT/x2f7jVzrkP
7QsYTEGxM0/lTZq5l3jQj9WuctTCB2gP7a9aAMPtoc/w3qd4fGrWT8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "fUYnAVTLGz9SkRZ9GXJhPxFU33YqcwQ/4zKddAUk1j7I6HwMTErAPlnZr7ujF+4+YqaZH4DmpT9s1v7jVzrUP
7QsYTEGxL0/lTZq5l3jMj8LgctTCB2QP+SeaQMPtnc/w3qd4fGrST8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "f4998cc8", 0.945234602, 1.0],
    [0, 5, "f4998cc8", 0.945234602, 1.0],
    [0, 6, "f4998cc8", 0.945234602, 1.0],
    [0, 7, "f4998cc8", 0.945234602, 1.0],
    [0, 8, "f4998cc8", 0.945234602, 1.0],
    [0, 9, "f4998cc8", 0.945234602, 1.0],
    [0, 10, "80b39f4d", 0.0, 0.0],
    [1, 3, "f4998cc8", 0.84768998, 1.0],
    [1, 5, "f4998cc8", 0.84768998, 1.0],
    [1, 6, "f4998cc8", 0.84768998, 1.0],
    [1, 7, "f4998cc8", 0.84768998, 1.0],
    [1, 8, "f4998cc8", 0.84768998, 1.0],
    [1, 9, "f4998cc8", 0.84768998, 1.0],
    [1, 10, "80b39f4d", 0.0, 0.0],
    [2, 3, "f4998cc8", 0.423844991, 0.5],
    [2, 5, "f4998cc8", 0.423844991, 0.5],
    [2, 6, "f4998cc8", 0.423844991, 0.5],
    [2, 7, "f4998cc8", 0.423844991, 0.5],
    [2, 8, "f4998cc8", 0.423844991, 0.5],
    [2, 9, "f4998cc8", 0.423844991, 0.5],
    [2, 10, "80b39f4d", 0.0, 0.0],
    [3, 10, "80b39f4d", 0.0, 0.0],
    [5, 10, "80b39f4d", 0.0, 0.0],
    [6, 10, "80b39f4d", 0.0, 0.0],
    [7, 10, "80b39f4d", 0.0, 0.0],
    [8, 10, "80b39f4d", 0.0, 0.0],
    [9, 10, "80b39f4d", 0.0, 0.0]
   ]
  }
 ]
}
"""
