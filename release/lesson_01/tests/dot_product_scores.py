"""The public cases of the step dot_product_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'dot_product_scores'
points = [0.6667, 0.3333]


@test_case(name='five keys of three numbers')
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
 "step": "dot_product_scores",
 "order": 1,
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
 "summary": "One score per key: its dot product with the query",
 "returns": [],
 "mistakes": [
  [
   "products not summed",
   "Your result holds the products of the entries, still one by one. A dot product also adds them up
: sum along the last axis, so that each key has one score and the shape is (n_keys,).",
   false
  ],
  [
   "summed over the keys",
   "Your products were summed down the columns, over all keys together, which leaves one number per 
dimension. Sum along each key instead (the last axis), which leaves one score per key.",
   false
  ],
  [
   "mean instead of sum",
   "Your result is the mean of the products, so every score is d_k times too small. A dot product is
 their sum.",
   false
  ],
  [
   "scaled already",
   "Your scores are divided by \u221ad_k already. That division is the next step's, scale_scores; he
re the plain dot products are asked for.",
   false
  ],
  [
   "cosine similarity",
   "Your result is the cosine similarity: the dot products divided by the vectors' lengths. Attentio
n keeps the lengths, so that a longer key can speak louder; leave the division out.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five keys of three numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "dot_product_scores",
     {
      "tuple": [
       {"array": "<f8", "shape": [3], "data": "svNa1xvC+L/4pXxo/RD9P0M+/cLs/eM/"},
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "xG3mkF2d8D/1SE/ltxLqP0JkQ8KTL9k/07wMtcXwAsCa2E1bzmTdP6+oLwhTjP+/QwwLAdB4qL/ViEpnaQb
qP7VG9xr4gOM/VWlpvRTb8D+pqmWZcjbbv5ERRvN1dfW/73O9vxtH9r8lVqGHN+LRv2ndVhmbOuw/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5],
    "data": "9+16rXuDvj9blYFZ2iAKQCO0TFE96v4/YJUAyIPsCcBGJfAZipUBQA=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "CHwFUZ21+b+z1OJ8zq73P72/0nc0eM8/RAUD4vBODUB90+Uu9rLqP367dSiotfO/PG1vuA3vsj+ovPrRoKP3P
6YJLI+uXtg/rW4pzBwV+r+t1aWTyrfov+2XCfQK0Oq/4/70SXc8AUAm65kNgT7gv6J2hk3MouE/"
     }
    },
    {"of": 1, "result": {"array": "<f8", "shape": [3], "data": "0AUki4M9BUCVS9hKYhgEQJfx45Eqi+y/"}},
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "pZ78yKdXpD/nuKs7PGvxPx3S3eAonOQ/QA6r2ldI8b8F2up3DXLnPw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "7Im/PfadsT/e0nZAnyv+P8PyOs9J2fE/nEPu6i/v/b/5HNcW7k30Pw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "JzyTf0j2oT+J3ZEPoDPbPxgKu4+roug/4UxU85rq578tmQh5Og7hPw=="
     }
    }
   ],
   "calls": {},
   "pairs": []
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
     "dot_product_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "3U9xs1SKaD+SBXeRnmzxvzAOfogRX/+/c1UQxLROqT/gUVd25+zTP7wyYuBnrec/lvkvamNO+L8="
       },
       {
        "array": "<f8",
        "shape": [1, 7],
        "data": "tW2RMHPgAcBawBBlwnHxP4t7r4n7rgFAyvoTRYSX6z9OGF+Cc7LjPznWf0K1Erq/9wT9Ecv75b8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {"array": "<f8", "shape": [1], "data": "slOq6VdNEcA="},
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [1, 7],
      "data": "wOA2TTtre78VWYRNS//yv/m1hdgMVhHABzS2hTzSpT8BJqdEjofIP0rVxQ68SrO/BuBoWLKy8D8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "wOA2TTtre78VWYRNS//yv/m1hdgMVhHABzS2hTzSpT8BJqdEjofIP0rVxQ68SrO/BuBoWLKy8D8="
     }
    },
    {"of": 2, "result": {"array": "<f8", "shape": [1], "data": "KmIwVBvG478="}},
    {"of": 3, "result": {"array": "<f8", "shape": [1], "data": "wq6WrIko+r8="}},
    {"of": 4, "result": {"array": "<f8", "shape": [1], "data": "/O0ssBKF278="}}
   ],
   "calls": {},
   "pairs": []
  }
 ]
}
"""
