"""The public cases of the step attention_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_scores'
points = [1.3333, 0.6667]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two sentences of two words in two dimensions')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "attention_scores",
 "order": 0,
 "steps": [
  "attention_scores",
  "scaled_scores",
  "padding_mask",
  "apply_mask",
  "softmax",
  "attention",
  "soft_lookup",
  "hand_attention"
 ],
 "points": 2,
 "summary": "Dot product of every query with every key",
 "returns": [],
 "mistakes": [
  [
   "reversed_axes",
   "You multiplied by K.T, which reverses all axes, the batch included. Swap only the last two: K.sw
apaxes(-1, -2).",
   false
  ],
  [
   "transposed",
   "Your result is K Q\u1d40, with one row per key. Compute Q K\u1d40, so that each query has a row 
of its own and the keys are the columns.",
   false
  ],
  [
   "all_sentences",
   "Your result compares the queries of each sentence with the keys of every sentence in the batch, 
as np.dot and np.tensordot do. Use @, which multiplies sentence by sentence.",
   false
  ],
  [
   "scaled_already",
   "Your scores are divided by \u221ad_k already. This step asks for the plain dot products; the nex
t one scales them.",
   false
  ],
  [
   "cosine",
   "Your result is the cosine of the angle between query and key. Leave the vectors at their own len
gths: a longer key is allowed to score higher.",
   false
  ],
  [
   "keys_reshaped",
   "You turned the keys with reshape, which keeps the reading order and mixes the keys up. Swap thei
r last two axes: K.swapaxes(-1, -2).",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8000.0,
   "any_type": true,
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
    "data": "Zjo4GQSWEUCozbKgLycRwABwv16OPCHAq3RMzu9zD0BN25KGrkkAQDFWWfCf6vk/EVncm/WPB0BbUz84fOLxP/L
MT+lcBfC/dqsZZF2oCMDqwAtqIYUWQMypKS1oXhZAFouqHCdLsj9ChnGpoboAwHBD/rdrFhZAyhnOoXpoBUCPdoyruqgSwOaF+Pp
qAbu//FMtbuVz9b90+vtBTTQTQCkDhgHmU3s/juFGYhIQ2r92Tm/qiXwAQPvYFMXqMss/pTzfnh/P5b+snYUWjyn1P2i53b3vpwh
AcwyR6aAXBcCIZ+OArH4UQBWLBbOv8gfA4wEbEmRlIsCXBuzvnqn6P+TFye1EBgVAU+6mXkxXCEDHMb0kYhPePw=="
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "Zjo4GQSWEUBbUz84fOLxP3BD/rdrFhZAjuFGYhIQ2r+IZ+OArH4UQKjNsqAvJxHA8sxP6VwF8L/KGc6hemgFQ
HZOb+qJfABAFYsFs6/yB8AAcL9ejjwhwHarGWRdqAjAj3aMq7qoEsD72BTF6jLLP+MBGxJkZSLAq3RMzu9zD0DqwAtqIYUWQOaF+
PpqAbu/pTzfnh/P5b+XBuzvnqn6P03bkoauSQBAzKkpLWheFkD8Uy1u5XP1v6ydhRaPKfU/5MXJ7UQGBUAxVlnwn+r5PxaLqhwnS
7I/dPr7QU00E0Boud2976cIQFPupl5MVwhAEVncm/WPB0BChnGpoboAwCkDhgHmU3s/cwyR6aAXBcDHMb0kYhPePw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "2HjLtqI19T8zNA46+K/0v05UujC+yQTAmG3WI4D38j99Oe9M06TjPwX9bJWoQd8/BNu0F9Fq7D/qH5Bn3JHVP
2TGMghuUtO/enBil/+87b/teWpPAin7P5O13H5O+vo/cCKxQhgQlj9/h1REDC3kvw+Ud/B8o/o/8acT17TR6T9GPi3A84D2vxz+M
qbySKC/XFgY3nnf2b/Be/V1SCn3P2ZEHH2vemA/+Jd7RdJuv7/TaZhGKeLjPwxhmgbMZrA/Rs2qFIBNyr/o+jpp0oXZP6CbaFl7v
O0/Rm9zczJw6b/o1IQLurf4P5NU6Mri4ey/x6+yN70vBsDMe9EVARTgP7kQIs5CW+k/i3eFgTpb7T/CA0Ii5yLCPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "MFekdcdL4D/13QrCDxHiv2kh4zHhQea/pzd33Nsu2T9rpofzKrDNPzNUV05xMsc/V3LvLuor3j9wLM0o9Si6P
/88dlDCorq/a+/obTEhyb8q13u1J3bcP/6IpvXsFuA/SNl66Z3YeT9W98msI+jQv3eNgvjES+A/L8eriurz0T9c6JqsBC/Tv71+c
SwoN4G/nHEmMwoiv7+2luRoK1/bPz5/wnJ63Es/897zmqtaq7+bE+aa6qrTP/W1/6bR45M/8DYBWBHHs78rYnzxMtjFPy/CoKru/
tg/849pkkKX3r+442tKODjhP1IVkZbE3ta/9kq6OtKJ5b+dBTPDIFvDP0Jd1S+MX9E/6SFn9hPB0z/4pG/tnHWxPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Bm4RiEJS+D+bRTu0GkPwvyLbOMd+shNAqxfIuUEO9z9gRn3clcv3P1Pmr5U7fua/9v9Ae+/M479g7Mb2LxYVw
P4iGWqhFwZAfDgD0wuf1j+w06RSxr8CQCwKhJbjftc/xf9s/MN7AsA2e8iLU5//v1t/qRJTLf6/jKVcQPyUA8C/ASCfhR/xP0/5W
fEPM/k/G6MJkTtl+7/5Mnc4O2QAQKveL6vTA+O/392pPWi1E8ATnY0/kLzqv0OPhinJuds/uTNz8Hul8L9ZULYWySMBwIXUsSNyH
Pu/gNA6+hC8CEDdPUAwGl74P3QvF3gp0ei/X5qhkSY/EUD9ApXxAlf+Py08mOb1WOm/VpOuWNL55D8dO5UufX4CQA=="
     }
    }
   ],
   "calls": {},
   "pairs": [[1, 3, "244fe940", 2.0024378, 30.0]]
  },
  {
   "name": "two sentences of two words in two dimensions",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
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
    "data": "ebaUvLsP4T/8IwGb6C/1PxPTminuDqO/3MqjctCqjD9uslfXGqPDvxK/oDaoXRHAlW4dhh+rAkDKuWcqQzDmvw=
="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "dc0vqsu+yj/UHbRhvVP9P0rLU+wgkru/Q3vgd7iAxj8JaDP6CmPfP/ox7tmf3AnA97QpjhAo4z8ogTYjVSTKP
w=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "ebaUvLsP4T8T05op7g6jv/wjAZvoL/U/3MqjctCqjD9uslfXGqPDv5VuHYYfqwJAEr+gNqhdEcDKuWcqQzDmv
w=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2, 2],
      "data": "ebaUvLsP4T/8IwGb6C/1PzECagGF8vc/09G6nadw978T05op7g6jv9zKo3LQqow/ehp2CahLuj8lrf3OLGi6P
zmdW+wUK/k/73pmvOTz+D9uslfXGqPDvxK/oDaoXRHAwMvb4CxP0D9BM//kWW33P5VuHYYfqwJAyrlnKkMw5r8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "Ci9UYegg2D85ggKskPbtP93aW3TZ85q/BDtFSFNFhD/DD/dcZsW7v3mTW8kbjwjAdEYUZbNm+j82CbKkGmHfv
w=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "MjqYFe5x4j+DVyzTbYTuPy6ngWXOCeC/wmHaKSYSwD/0qddwCiarv3PaIvFrQO+/38l/Gxj87z934LcqCb7Iv
w=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 2, 2],
      "data": "dc0vqsu+yj+n0km9tTrgP0rLU+wgkru/8rJ/9RPohD8m3XXglKb0v/ox7tmf3AnAxbI9up38CUAogTYjVSTKP
w=="
     }
    }
   ],
   "calls": {},
   "pairs": [[1, 3, "edc00de3", -2.86198516, 6.7]]
  }
 ]
}
"""
