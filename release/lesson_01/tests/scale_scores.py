"""The public cases of the step scale_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'scale_scores'
points = [0.5, 0.5]


@test_case(name='five scores of keys with three numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a table of scores')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "scale_scores",
 "order": 2,
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
 "points": 1,
 "summary": "The scores divided by \u221ad_k",
 "returns": [],
 "mistakes": [
  [
   "not scaled",
   "Your result equals the scores as they came in: nothing was divided. Divide them by \u221ad_k.",
   false
  ],
  [
   "divided by d_k",
   "Your result equals the scores divided by d_k. Divide by \u221ad_k, the square root of the key di
mension: it is the standard deviation of the scores that grows like \u221ad_k.",
   false
  ],
  [
   "multiplied",
   "Your scores are multiplied by \u221ad_k, which makes large scores larger still. Divide by \u221a
d_k.",
   false
  ],
  [
   "power before division",
   "Your result equals scores / d_k / 2, which is how Python reads scores / d_k ** 1 / 2: a power bi
nds tighter than a division. Write d_k ** 0.5, or np.sqrt(d_k).",
   false
  ],
  [
   "square root of the number of scores",
   "Your scores are divided by the square root of how many scores there are. What counts is how many
 numbers each key has: divide by \u221ad_k, with the d_k that the function is given.",
   false
  ],
  [
   "number of the worked example",
   "Your scores are divided by \u221a2, which is right in the worked example only, where a key has t
wo numbers. Divide by \u221ad_k, with the d_k that the function is given.",
   false
  ],
  [
   "rounded down",
   "Your scores are rounded down to whole numbers, as // does. Divide with a single stroke: /.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five scores of keys with three numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "scale_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "RFIZ1W/WUz/fprx9DFbpPzCK8CSjSvw/zLIZSVlz2T87+MPVd2z3vw=="
       },
       3
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5],
    "data": "kPXg4RLoRj8B7DSscUHdP+/LruCJVfA/o3IQ2EZjzT++trb8Hwzrvw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "qQIX1W/WUz8bqLx9DFbpPzaE8CSjSvw/zrAZSVlz2T9e9MPVd2z3vw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "4ljJxj9zOj+9GtNTCOTQP4AHS8Ns3OI/kHpm25D3wD8xolpySjvfvw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "5DxsKQ4uYT8+rydBFfH1P7I6BtFOgAhAf1kMInUK5j+yC4n9F0kEwA=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "pH7lxj9zKj+9GtNTCOTAP4AHS8Ns3NI/kHpm25D3sD8om1pySjvPvw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "d/KlwEq+QT+T9CVkTKnWP3vSEwADTuk/bbY/ToHDxj9zbaR0Z/Pkvw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "lBL+h/4NTD/DE+s+VOrhP4D+QWRRAfQ/yeS8Gwz/0T+RI7qsJJDwvw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAADwvw=="
     }
    }
   ],
   "calls": {},
   "pairs": []
  },
  {
   "name": "a table of scores",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "scale_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 7],
        "data": "GG1+NoNB9z/9McHBjIS2P9jomsdWPOQ/R7IVp4dK9L/DJCWdML60P2i8mhmMl+g/mhWsPmsp1r/sX4g3B47
zv9lCtFM8dsY/5DcXj/Bfx78GtGYez7r2v314B5QDJOu/a/ocqOPn8D+npC8zsa7wPw=="
       },
       11
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 7],
    "data": "x9bPzzQM3D81Zs0FTyibP5XuxlC5Z8g/SuqludZ42L/1Idl5VASZP5GADDe3qM0/toiOkma6ur9m3hxGf5XXv0z
fzo0LF6s/ZePZHecwrL/8he9tv2nbv9uz8WDPXdC/1lidgKFj1D/+S/0Iph7UPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "a29+NoNB9z/tJcHBjIS2P6fomsdWPOQ/tbMVp4dK9L/tHyWdML60P1+7mhmMl+g/7BisPmsp1r9NZYg3B47zv
25CtFM8dsY/yzwXj/Bfx7+2uGYez7r2vwl4B5QDJOu/cvUcqOPn8D++oi8zsa7wPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "vXuKytPpwD+R2F1eZmCAP3xKhNwJb60//RROCq6Dvb+Db8Ke6St+P7lZtm+U4rE/OtRlcx8eoL9pSGncfnG8v
5fOJVT9VZA/+yEoxfT/kL+fcTNz3IfAv1ZkBeAZvbO/HwVwlxyXuD/pev946kO4Pw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "qePeTmRIE0AfGv1TtqvSPxDLiGdPxwBAmBSinxPTEMA8MsUT+jLRP4OX2PX9YwRATQrChCZg8r8k1zOAxzYQw
O0nfvHXn+I/5NaF5J5h47/BrpSbs9gSwMlTTCX9gAbAylzYEP4IDEAhS1xMJKoLQA=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "0ImKytPpsD+R2F1eZmBwP3xKhNwJb50/IjFOCq6Drb8nrcCe6StuP7lZtm+U4qE/OtRlcx8ekL9pSGncfnGsv
5fOJVT9VYA/kpIoxfT/gL+fcTNz3Iewv3yABeAZvaO/HwVwlxyXqD8Pl/946kOoPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "bA8stm6U4T+0K2APlwWhPwluSbbvl84/GomHGWSt3r8gdC+kQFyfP0qfT4X8ltI/kgZLm7PAwL/+gPs5Z5Ddv
w7R7QLF+rA/9Fhe526rsb/5IMsvmy7hv7EvNXM0hNS/oNFZUCeP2T+QOwUArjjZPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "kYZ848Rx8D+dNin3TdivP8GUuwsbntw/Z7w8tCyy7L8wFzgZvlWtP+n8IsmfY+E/666aDW1Xz79uClPMl6frv
zzz1K0PxL8/+uq9yUiHwL8fF6vzhBLwv+mmaeD8MOO/X9LtSY/o5z9/jFW6q5fnPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8L8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8L8AAAAAAADwv
wAAAAAAAAAAAAAAAAAA8L8AAAAAAADwvwAAAAAAAPC/AAAAAAAAAAAAAAAAAAAAAA=="
     }
    }
   ],
   "calls": {},
   "pairs": []
  }
 ]
}
"""
