"""The public cases of the step scale_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'scale_scores'
points = [0.2, 0.2]


@test_case(name='five scores of keys with three numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a table of scores')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "scale_scores",
 "order": 2,
 "points": 1,
 "summary": "The scores divided by \u221ad_k",
 "returns": [],
 "cases": [
  {
   "name": "five scores of keys with three numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 869.0,
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
    "data": "19fm4RLoRj8I7DSscUHdP+PQruCJVfA/9nYQ2EZjzT9JuLb8Hwzrvw=="
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your result equals the scores as they came in: nothing was divided. Divide them by 
\u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "RFIZ1W/WUz/fprx9DFbpPzCK8CSjSvw/zLIZSVlz2T87+MPVd2z3vw=="
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your result equals the scores divided by d_k. Divide by \u221ad_k, the square root 
of the key dimension: it is the standard deviation of the scores that grows like \u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "sG3Mxj9zOj/qGdNTCOTQP8sGS8Ns3OI/M3dm25D3wD9PoFpySjvfvw=="
     }
    },
    {
     "name": "multiplied",
     "message": "Your scores are multiplied by \u221ad_k, which makes large scores larger still. Div
ide by \u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "4SFtKQ4uYT8FsSdBFfH1P1Q5BtFOgAhAOFkMInUK5j82Con9F0kEwA=="
     }
    },
    {
     "name": "power before division",
     "message": "Your result equals scores / d_k / 2, which is how Python reads scores / d_k ** 1 / 
2: a power binds tighter than a division. Write d_k ** 0.5, or np.sqrt(d_k).",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "sG3Mxj9zKj/qGdNTCOTAP8sGS8Ns3NI/M3dm25D3sD9PoFpySjvPvw=="
     }
    },
    {
     "name": "square root of the number of scores",
     "message": "Your scores are divided by the square root of how many scores there are. What count
s is how many numbers each key has: divide by \u221ad_k, with the d_k that the function is given.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "CGipwEq+QT+U9yVkTKnWP/DSEwADTuk/+rM/ToHDxj9ZbaR0Z/Pkvw=="
     }
    }
   ]
  },
  {
   "name": "a table of scores",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 776.0,
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
    "data": "odnPzzQM3D8gQc0FTyibP1X1xlC5Z8g/ae2ludZ42L/bA9l5VASZP9d7DDe3qM0/X5OOkma6ur8x3BxGf5XXv7P
Gzo0LF6s/bvLZHecwrL9mie9tv2nbv9Cx8WDPXdC/SlydgKFj1D9JS/0Iph7UPw=="
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your result equals the scores as they came in: nothing was divided. Divide them by 
\u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "GG1+NoNB9z/9McHBjIS2P9jomsdWPOQ/R7IVp4dK9L/DJCWdML60P2i8mhmMl+g/mhWsPmsp1r/sX4g3B47zv
9lCtFM8dsY/5DcXj/Bfx78GtGYez7r2v314B5QDJOu/a/ocqOPn8D+npC8zsa7wPw=="
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your result equals the scores divided by d_k. Divide by \u221ad_k, the square root 
of the key dimension: it is the standard deviation of the scores that grows like \u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "432KytPpwD/P9V1eZmCAP2k7hNwJb60/lhpOCq6Dvb/WqcGe6St+P3patm+U4rE/KuFlcx8eoL+0RWncfnG8v
xICJlT9VZA/pigoxfT/kL+nazNz3IfAv+duBeAZvbO/4fdvlxyXuD8he/946kO4Pw=="
     }
    },
    {
     "name": "multiplied",
     "message": "Your scores are multiplied by \u221ad_k, which makes large scores larger still. Div
ide by \u221ad_k.",
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "nuXeTmRIE0DGHP1TtqvSP6rIiGdPxwBAOBOinxPTEMCnMsUT+jLRPyOV2PX9YwRAUQXChCZg8r9i1zOAxzYQw
JsofvHXn+I/rNaF5J5h4792rpSbs9gSwH5UTCX9gAbA5V7YEP4IDECFR1xMJKoLQA=="
     }
    },
    {
     "name": "power before division",
     "message": "Your result equals scores / d_k / 2, which is how Python reads scores / d_k ** 1 / 
2: a power binds tighter than a division. Write d_k ** 0.5, or np.sqrt(d_k).",
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "432KytPpsD/P9V1eZmBwP2k7hNwJb50/lhpOCq6Drb/WqcGe6StuP3patm+U4qE/KuFlcx8ekL+0RWncfnGsv
xICJlT9VYA/pigoxfT/gL+nazNz3Iewv+duBeAZvaO/4fdvlxyXqD8he/946kOoPw=="
     }
    },
    {
     "name": "square root of the number of scores",
     "message": "Your scores are divided by the square root of how many scores there are. What count
s is how many numbers each key has: divide by \u221ad_k, with the d_k that the function is given.",
     "result": {
      "array": "<f8",
      "shape": [2, 7],
      "data": "iA8stm6U4T8cO2APlwWhP7BtSbbvl84/AomHGWSt3r8EdC+kQFyfP8ydT4X8ltI/+QxLm7PAwL9pgfs5Z5Ddv
3fU7QLF+rA/6Vde526rsb99Issvmy7hv0AsNXM0hNS/7tRZUCeP2T/aOgUArjjZPw=="
     }
    }
   ]
  }
 ]
}
"""
