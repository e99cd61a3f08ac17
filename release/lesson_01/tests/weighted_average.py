"""The public cases of the step weighted_average, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'weighted_average'
points = [0.6667, 0.3333]


@test_case(name='five values of three numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='all the weight on one value')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "weighted_average",
 "order": 6,
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
 "summary": "The values, each times its weight, added up",
 "returns": [],
 "mistakes": [
  [
   "not added up",
   "Each value is multiplied by its weight, but they are not added up yet. Sum over the keys (axis 0
): one vector of shape (d_v,) remains.",
   false
  ],
  [
   "summed along the values",
   "You sum along each value, which leaves one number per key. Sum over the keys instead (axis 0), w
hich leaves one vector of shape (d_v,).",
   false
  ],
  [
   "summed to one number",
   "Everything is added up to a single number. Sum over the keys only (axis=0) and keep the d_v entr
ies of the values apart.",
   false
  ],
  [
   "mean of the weighted values",
   "Your result is n_keys times too small: it takes the mean of the weighted values. The weights sum
 to 1 and do the averaging already; take the sum.",
   false
  ],
  [
   "plain mean",
   "Your result is the plain mean of the values: the weights have no say in it. Multiply each value 
by its weight, then add up.",
   false
  ],
  [
   "only the best value",
   "Your result is the value with the largest weight, alone. Attention is a soft choice: every value
 takes part, in the proportion of its weight.",
   false
  ],
  [
   "only the last product",
   "Your result is the last value times its weight, alone: each round of the loop overwrites the one
 before. Add to what is there: total = total + weight * value.",
   false
  ],
  [
   "softmax twice",
   "The weights went through softmax a second time, which makes them almost equal. They are weights 
already: use them as they are.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five values of three numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "weighted_average",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "PMWJzRUKsj8/m6RXrS3TP3z87b8rIpg/Q6TySm28xT+KwYDTc+/bPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "Nw0eeauM+b9lWYLYCKzyv5TPQxM0i9c/4hlQ1LHr9j+JEfGQUTHLv5CE8BnM+OO/E3KwoXzP8T9WMo/NpVz
xv5y++8IsrO0/6nm8fhsZxL8BCnVd9g+2vxJUMHGM0Ng/yTnuWVvc4b+oWSTCOVS0P2hIZ/QSocu/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"array": "<f8", "shape": [3], "data": "8ZZY34ecsj//MdcjdmLDv2b3PZXEdMW/"},
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "VttEpFvOvL/Lh8LqTg21v8DKXqtxi5o/ZW5EYlJ52z8F3t0VGUywv7a3W3x28Me/HSOljkTdmj/OS+0NDTCav
yxkIBPRYJY/o+CYYqRNm79W1YqdxfiNv6OP3SP62rA/4507CCcvz7/iXj1gL7+hP7/aQQWnHri/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "OdgXEmecxb8SNj69IdzGP3w72JMIDpc/PfMXXuEhmT/FmWZZV2fTvw=="
     }
    },
    {"of": 2, "result": {"scalar": "<f8", "shape": [], "data": "7N1oyfaIz78="}},
    {"of": 3, "result": {"array": "<f8", "shape": [3], "data": "ecTAyz/HjT/+T1g58AOfv1Isy902KqG/"}},
    {"of": 4, "result": {"array": "<f8", "shape": [3], "data": "wN5+AAzupz9XyIOBEKLfvwtlvPH8k8U/"}},
    {"of": 5, "result": {"array": "<f8", "shape": [3], "data": "jTjuWVvc4b+TVyTCOVS0P9dNZ/QSocu/"}},
    {"of": 6, "result": {"array": "<f8", "shape": [3], "data": "4507CCcvz7/iXj1gL7+hP7/aQQWnHri/"}},
    {"of": 7, "result": {"array": "<f8", "shape": [3], "data": "lhtMMVOpqT9wA4ENvzvbv23/nJAR/7k/"}}
   ],
   "calls": {},
   "pairs": []
  },
  {
   "name": "all the weight on one value",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "weighted_average",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAA=="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "lo1bC+Vo4j8GJeGXvX/Pv2rZlD9EYec/onZRpulM8z82XGT7aDCxP4Nh2fK1quG/4t+YWGAs8D/UNoH7uSj
2P+oRSQWXVPI//V+7Q7pg1z8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"array": "<f8", "shape": [2], "data": "GVVk+2gwsT/7YNnytarhvw=="},
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "AAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAZVWT7aDCxP/tg2fK1quG/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "AAAAAAAAAAAAAAAAAAAAAK+s2aZRCd+/AAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {"of": 2, "result": {"scalar": "<f8", "shape": [], "data": "r6zZplEJ378="}},
    {"of": 3, "result": {"array": "<f8", "shape": [2], "data": "O+Kg+KeAiz//01tRVkS8vw=="}},
    {"of": 4, "result": {"array": "<f8", "shape": [2], "data": "iV/TOtSW5j/MvRMFZqDbPw=="}},
    {"of": 6, "result": {"array": "<f8", "shape": [2], "data": "AAAAAAAAAAAAAAAAAAAAAA=="}},
    {"of": 7, "result": {"array": "<f8", "shape": [2], "data": "s9Jomntc4T9FvGFqJAzHPw=="}}
   ],
   "calls": {},
   "pairs": []
  }
 ]
}
"""
