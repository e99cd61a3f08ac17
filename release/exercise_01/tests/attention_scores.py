"""The public cases of the step attention_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_scores'
points = [0.4, 0.2]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two sentences of two words in two dimensions')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "attention_scores",
 "order": 0,
 "points": 2,
 "summary": "Dot product of every query with every key",
 "returns": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7570.0,
   "script": [
    [
     "call",
     "attention_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "03sctvLM5T//urDqxq/UP07GN6EAWPY/vzv1zIF0s79ElldnafLHPzOBSr6vytA/Bc/tGQuV5r8pi03PVw3
LP40ZFGkq/Po/firA+mj3lT8A7XejVqn0v2yY/MIiHte/r2m/uF/2579UV+L6sZjtv3FLiIEBk+g/k+PJsa2o6b8l0HDIwyHNv/b
dY3pRQQjAmWjUOZabuD+atBW0z0zBv6FADmWg8d2/++owkWBV0L+PJRobw1ruP+6ck7vmPfc/a7mj7FNp+T/26+yUi6HOvwjMBQA
0UMk/dc2RqDyqyz92GGGOnr2HP7wO2GwkZvs/0ZV53S4l678bRTEk2Cz3v+PAXZkLruo/+qmFPqMM6b9KqIw+Ijmjv/+KFUTIy9W
/S6jhJCNP3j8YUDHd9xrtv/BzlkNpmOA/62alhkD+6L9pPOK7d77xP5T+341nk+c/IV4zt08H8L+IgakPRMnnP4RM6luprPA/j41
ZJhhJ4L8Gm6jU4HbyP7aBxfO3m+i/Ib9mrNRg5z+cUQ0ssOzlPx0F5/wynsG/5hq69i5A4j9ehhGqdQz4P4X2yYCW3vC/Y+HKRlm
o8r8="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "oOHuU1Ry7j/3YoCASVPUP0i9Wu3wHv0/XhhKNZWs4j+Twfrm0ULqP0SofS0n9fE/l5mfqXFs8L/j7liDiHP
Uv4E8jfS6ctu/vmsV4obg8r+heLJm/6DjvzoknGiuwrM/B8uOFO1I7D84d0/dzRrxvwHcNQlgk9w/cdbHwrW7wL+qYMr0Nw/2Pz7
mBYOPEuE/Zd+ProISwb/YrXwhuQXpv6ZIbiE/Fu2/qfDPqzT99D99XgeXz+Xxv2ckuckgurM/aS2dbefm979aFo2PF1vrP3utxOF
MeQHA2zoCX0Z25T+uMdt8dgUCQOZ2gnYdAvq/cafr4sQO9r90pElCKp2mP7Ha7Ri1ue4/LmBHhL2x8j8Fwe7H/w3aP5MBV5H057+
/f2wE2Yrx8b9Ygg99CuSgP2V5P9Egx/e/8KPi+EMeA8Cd1HeEWDjjPySLvrQChuQ/GyNorONQ8j+ES+WnZprbv9J6OmXiFtC/OGM
RdH678b/8dnEfixXSv98vIORcGN+/E2Mv+9K5+D8NgU86FPjlv95UzL+Ev/+/kKaSvoWH7z8CohHv9k/oP4LTVaQ6NtE/jzRziM0
osD9z0YzlsloAQMSNaHzY7dg/fzI3r4hF0b//XbgsPpjxP54cjH2uztK/3D5BPBV47T9CN7Id5fKyP4LYVh9GJuU/NTAsnICJ7z9
Tx9r5eovyvxu9MHxeufA/BI2+EMHcyz+KTObizZ/yPzaxuufn1ec/tXxZFAQU579vl6JpeLnQv8AKNQ3BgcO/Orf34hhRur+Kjvp
5XAfPvwRXkmamDsc/MqZ4ZqYR9T8yB4CObkzqvw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 7],
    "data": "wDg4GQSWEUDNzrKgLycRwOFvv16OPCHA8HNMzu9zD0BZ2JKGrkkAQBdcWfCf6vk/lVbcm/WPB0DRTj84fOLxPx/
GT+lcBfC/o68ZZF2oCMALwwtqIYUWQH2pKS1oXhZAU4OqHCdLsj8qhHGpoboAwAhC/rdrFhZAMxvOoXpoBUDEdYyruqgSwGCJ+Pp
qAbu/PFUtbuVz9b8i+ftBTTQTQLuChgHmU3s/LeNGYhIQ2r8dUG/qiXwAQB/YFMXqMss/dzvfnh/P5b/hnYUWjyn1P6+23b3vpwh
ApA+R6aAXBcC6aeOArH4UQLuIBbOv8gfAzwIbEmRlIsAND+zvnqn6PxvJye1EBgVAleqmXkxXCEBAM70kYhPePw=="
   },
   "mistakes": [
    {
     "name": "transposed",
     "message": "Your result is K Q\u1d40, with one row per key. Compute Q K\u1d40, so that each que
ry has a row of its own and the keys are the columns.",
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "wDg4GQSWEUDRTj84fOLxPwhC/rdrFhZALeNGYhIQ2r+6aeOArH4UQM3OsqAvJxHAH8ZP6VwF8L8zG86hemgFQ
B1Qb+qJfABAu4gFs6/yB8Dhb79ejjwhwKOvGWRdqAjAxHWMq7qoEsAf2BTF6jLLP88CGxJkZSLA8HNMzu9zD0ALwwtqIYUWQGCJ+
PpqAbu/dzvfnh/P5b8ND+zvnqn6P1nYkoauSQBAfakpLWheFkA8VS1u5XP1v+GdhRaPKfU/G8nJ7UQGBUAXXFnwn+r5P1ODqhwnS
7I/Ivn7QU00E0Cvtt2976cIQJXqpl5MVwhAlVbcm/WPB0AqhHGpoboAwLuChgHmU3s/pA+R6aAXBcBAM70kYhPePw=="
     }
    },
    {
     "name": "scaled_already",
     "message": "Your scores are divided by \u221ad_k already. This step asks for the plain dot prod
ucts; the next one scales them.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "rXXLtqI19T8lOw46+K/0v25VujC+yQTAh3XWI4D38j9tOu9M06TjPwL+bJWoQd8/t9q0F9Fq7D9rHpBn3JHVP
+zFMghuUtO/jX1il/+87b/rfWpPAin7P5+93H5O+vo/zDKxQhgQlj9uiFREDC3kvwWbd/B8o/o/MaYT17TR6T9oOi3A84D2vyv2M
qbySKC/JVYY3nnf2b+tc/V1SCn3Pw7THX2vemA/5aV7RdJuv7/taZhGKeLjP7VVmgbMZrA/Cc6qFIBNyr/o+Tpp0oXZP1aOaFl7v
O0/bG9zczJw6b+L0oQLurf4Pwdl6Mri4ey/qbKyN70vBsCqe9EVARTgP40QIs5CW+k/cXiFgTpb7T/+/UEi5yLCPw=="
     }
    },
    {
     "name": "cosine",
     "message": "Your result is the cosine of the angle between query and key. Leave the vectors at 
their own lengths: a longer key is allowed to score higher.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "g1akdcdL4D9G3ArCDxHivy8i4zHhQea/YzZ33Nsu2T9UpofzKrDNP6ZUV05xMsc/o3DvLuor3j8FMc0o9Si6P
wY5dlDCorq/APPobTEhyb8t1nu1J3bcP9mHpvXsFuA/VZd66Z3YeT8i9smsI+jQv2mOgvjES+A/98Oriurz0T9A5ZqsBC/Tv2Uwc
SwoN4G/lH8mMwoiv7+4lORoK1/bP3N+xHJ63Es/68bzmqtaq7+ZFuaa6qrTP+zt/6bR45M/+CwBWBHHs7/jX3zxMtjFPy7BoKru/
tg/c4xpkkKX3r8O42tKODjhP6IYkZbE3ta/YUy6OtKJ5b9cADPDIFvDP8Fd1S+MX9E/qSJn9hPB0z9Sn2/tnHWxPw=="
     }
    }
   ]
  },
  {
   "name": "two sentences of two words in two dimensions",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2600.0,
   "script": [
    [
     "call",
     "attention_scores",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "reDSWesG8D+OyFjOqnDZvzxREsCHB3M/ZG0b+ooetr+eAyoG4Pj0P3ArbVf5gvU/iBmkqpv68D/du3e0u03
xvw=="
       },
       {
        "array": "<f8",
        "shape": [2, 2, 2],
        "data": "+0HMinT+5j9v5yVJXgvePwpza4DAj/Q/B7PtP53It78kwjrhLbfwPzDrLEVBH/K/9qNWCPKn/7+0nDQUt83
0vw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 2, 2],
    "data": "5reUvLsP4T8HKgGb6C/1P7vominuDqO/WXajctCqjD/9tVfXGqPDvxnBoDaoXRHA+20dhh+rAkCWuGcqQzDmvw=
="
   },
   "mistakes": [
    {
     "name": "reversed_axes",
     "message": "You multiplied by K.T, which reverses all axes, the batch included. Swap only the l
ast two: K.swapaxes(-1, -2).",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "1NEvqsu+yj9gJbRhvVP9PyHHU+wgkru/ZoDgd7iAxj8AZzP6CmPfPyYv7tmf3AnA/rMpjhAo4z9ffjYjVSTKP
w=="
     }
    },
    {
     "name": "transposed",
     "message": "Your result is K Q\u1d40, with one row per key. Compute Q K\u1d40, so that each que
ry has a row of its own and the keys are the columns.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "5reUvLsP4T+76Jop7g6jvwcqAZvoL/U/WXajctCqjD/9tVfXGqPDv/ttHYYfqwJAGcGgNqhdEcCWuGcqQzDmv
w=="
     }
    },
    {
     "name": "all_sentences",
     "message": "Your result compares the queries of each sentence with the keys of every sentence i
n the batch, as np.dot and np.tensordot do. Use @, which multiplies sentence by sentence.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2, 2],
      "data": "5reUvLsP4T8HKgGb6C/1P3gKagGF8vc/v9G6nadw97+76Jop7g6jv1l2o3LQqow/HiR2CahLuj8Puv3OLGi6P
7GXW+wUK/k/3IFmvOTz+D/9tVfXGqPDvxnBoDaoXRHAM83b4CxP0D/0LP/kWW33P/ttHYYfqwJAlrhnKkMw5r8="
     }
    },
    {
     "name": "scaled_already",
     "message": "Your scores are divided by \u221ad_k already. This step asks for the plain dot prod
ucts; the next one scales them.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "wCtUYegg2D9rhgKskPbtP/ijW3TZ85q/nzxFSFNFhD8ACfdcZsW7vyuVW8kbjwjA7kYUZbNm+j/1C7KkGmHfv
w=="
     }
    },
    {
     "name": "cosine",
     "message": "Your result is the cosine of the angle between query and key. Leave the vectors at 
their own lengths: a longer key is allowed to score higher.",
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "0jqYFe5x4j89YCzTbYTuP+qmgWXOCeC/OGHaKSYSwD9SptdwCiarvyvLIvFrQO+/Cth/Gxj87z/R37cqCb7Iv
w=="
     }
    }
   ]
  }
 ]
}
"""
