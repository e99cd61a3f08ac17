"""The public cases of the step project_qkv, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'project_qkv'
points = [0.2222, 0.1111]


@test_case(name='five words of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='one word only')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "project_qkv",
 "order": 0,
 "points": 1,
 "summary": "Queries, keys and values, all from the same words",
 "returns": ["Q", "K", "V"],
 "cases": [
  {
   "name": "five words of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2540.0,
   "script": [
    [
     "call",
     "project_qkv",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "Yml2fOS95r8b7Jo907u0P/dc1SV8UOQ/5vy+j14G3T8kJYgn/V7xv7b3kP34vbq/mUrm0xlQ978OZ6QH426
1PzfC045jLcW/WVNFMtkw8z+XqnKxl1fFv0JgXAe5N+s/3j5Z/jb2AMDjikXS3ujRP1ktQ68IFwVAkvGcmmPSAUD5D+zliq3wP0w
jMcwxjPQ/W3kbBvJR5r8X/3BdUWQCwNYzETE3XAHA8lxVhuEP3L9QAa2fJ1D4P6vT+fIT8e+/nkVbD99y87+vwbfPdTLev2I1LwU
1uvy/lt+nA08S2D9w2YhpO/X0v83uMsDjqNc/O4M3dkln6L9NqiQKn5XOP9CVthqu7+G/gqmZtUcZ3D9gJSunsk7qvw=="
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "UdB9lTWzw79uCSrfRX/fvzVgtS8oq+6/m7bPvTU55j/Cvp7AU76/v9tc7muKk8O/eReX+Q0Nkz8LdAEIiO3
aP1CkCoSeFNY/cZoeCFpq4T8akCvzbxzqPzB/hdkVwdu/dXuuCUcf3T8WR5cPlTTovwfVKTAq89o/Ki5ofRfC0j+nPvMEzAe5P9d
gp6AhjMC/fJt9EFzUxL9UqcAvI/Djv3Y2jQtfpM2/"
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "tb1xFhCk578gAOL0t/jgv4DqyVykFdI/u36pxiobrb+ABY+IIoXnvxd9+dhYase/ZqJYcp1X2b9U1dQT91P
FPwCvN5BUhdg/mo6R6BnKtz91rVQk0O/VP/mzXl48V8+/Amfss5a5rD9nwEVTkoHWP+WeJzPnaMy/0mjvZ2qTq7/hLD3f8iDZv7d
fdPakD9g/VgCe4ZsMtr8iAF/LvKrEv2RQWYIDO8o/"
       },
       {
        "array": "<f8",
        "shape": [7, 2],
        "data": "jpRJIe6h1b8KJu8k6SHrv6B8f47f7Nu/NieLMpiNwz8iZJubtCfoP0bRT93U/py/CcBGvnNPwL8X/7LqDnX
iPyK9F7wI3dq/k0BV/IJt4z8Z4FKeSsLSv5FoE/HeA9o/kqbyiBzY2r81m+UAlP68vw=="
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
      "shape": [5, 3],
      "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX5P
5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
     },
     {
      "array": "<f8",
      "shape": [5, 3],
      "data": "MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/x2oY9bLs2b+4gqTNm+b0P8j3dsWw89e/gS5arrnEAMAzTKNLb5/2v
x6BlId0a+e/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/vRcZV9OV9D9+NKvrXw7CP+UK86PFW+W/"
     },
     {
      "array": "<f8",
      "shape": [5, 2],
      "data": "yEOXNISU+z+omm4aSJvUP/gQtYek4fE/RLTn5z5Q478DMfMdf2HkP4nEgmANXgLAX11oE+F/4b/5v4lOmwvyv
wU7nC1NOcA/s0qRRusf9D8="
     }
    ]
   },
   "mistakes": [
    {
     "name": "keys and values swapped",
     "message": "Your three results are right, but the last two changed places. Return Q, K, V: quer
ies, keys, values.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX
5P5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "yEOXNISU+z+omm4aSJvUP/gQtYek4fE/RLTn5z5Q478DMfMdf2HkP4nEgmANXgLAX11oE+F/4b/5v4lOmwv
yvwU7nC1NOcA/s0qRRusf9D8="
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/x2oY9bLs2b+4gqTNm+b0P8j3dsWw89e/gS5arrnEAMAzTKNLb5/
2vx6BlId0a+e/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/vRcZV9OV9D9+NKvrXw7CP+UK86PFW+W/"
       }
      ]
     }
    },
    {
     "name": "queries and keys swapped",
     "message": "Your queries were made with W_k and your keys with W_q. Each matrix makes the vecto
rs that it is named after: Q = X @ W_q and K = X @ W_k.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/x2oY9bLs2b+4gqTNm+b0P8j3dsWw89e/gS5arrnEAMAzTKNLb5/
2vx6BlId0a+e/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/vRcZV9OV9D9+NKvrXw7CP+UK86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX
5P5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "yEOXNISU+z+omm4aSJvUP/gQtYek4fE/RLTn5z5Q478DMfMdf2HkP4nEgmANXgLAX11oE+F/4b/5v4lOmwv
yvwU7nC1NOcA/s0qRRusf9D8="
       }
      ]
     }
    },
    {
     "name": "one matrix for queries and keys",
     "message": "Your keys equal your queries: both were made with W_q. The keys have a matrix of th
eir own, W_k; that is what allows a word to look for something else than what it is.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX
5P5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX
5P5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "yEOXNISU+z+omm4aSJvUP/gQtYek4fE/RLTn5z5Q478DMfMdf2HkP4nEgmANXgLAX11oE+F/4b/5v4lOmwv
yvwU7nC1NOcA/s0qRRusf9D8="
       }
      ]
     }
    },
    {
     "name": "values left as they came",
     "message": "Your values are the words X themselves. What a word gives is projected as well: V =
 X @ W_v.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/UiZMqUZ53r8tOBjp96rlv3zzak7N9O8/BSciQryL8z8h64sqVRX
5P5cJHuvidwTAcVbrvFsB17+xn9Oi1v/2v3uG02EhSNQ/H5MAxHuc4j/8l4KcjDv3P0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/x2oY9bLs2b+4gqTNm+b0P8j3dsWw89e/gS5arrnEAMAzTKNLb5/
2vx6BlId0a+e/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/vRcZV9OV9D9+NKvrXw7CP+UK86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "Yml2fOS95r8b7Jo907u0P/dc1SV8UOQ/5vy+j14G3T8kJYgn/V7xv7b3kP34vbq/mUrm0xlQ978OZ6QH426
1PzfC045jLcW/WVNFMtkw8z+XqnKxl1fFv0JgXAe5N+s/3j5Z/jb2AMDjikXS3ujRP1ktQ68IFwVAkvGcmmPSAUD5D+zliq3wP0w
jMcwxjPQ/W3kbBvJR5r8X/3BdUWQCwNYzETE3XAHA8lxVhuEP3L9QAa2fJ1D4P6vT+fIT8e+/nkVbD99y87+vwbfPdTLev2I1LwU
1uvy/lt+nA08S2D9w2YhpO/X0v83uMsDjqNc/O4M3dkln6L9NqiQKn5XOP9CVthqu7+G/gqmZtUcZ3D9gJSunsk7qvw=="
       }
      ]
     }
    },
    {
     "name": "words in columns",
     "message": "Your results have one column per word. In this course rows are positions: X has one
 row per word, and so have X @ W_q, X @ W_k and X @ W_v.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "IAHcj/F/wT9SJkypRnnevwUnIkK8i/M/cVbrvFsB178fkwDEe5ziP+CEBzfbkAVALTgY6feq5b8h64sqVRX
5P7Gf06LW//a//JeCnIw79z/Lrmae5LbiP3zzak7N9O8/lwke6+J3BMB7htNhIUjUP0pLmWDAWec/"
       },
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "MxuDoQ5p2D/Hahj1suzZv4EuWq65xADAZzEXmnvY4T+9FxlX05X0P4Mfyi0qR94/uIKkzZvm9D8zTKNLb5/
2v5R9g0XRpe+/fjSr618Owj/hdmd5bhXHv8j3dsWw89e/HoGUh3Rr57+J5EQlYVvvv+UK86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [2, 5],
        "data": "yEOXNISU+z/4ELWHpOHxPwMx8x1/YeQ/X11oE+F/4b8FO5wtTTnAP6iabhpIm9Q/RLTn5z5Q47+JxIJgDV4
CwPm/iU6bC/K/s0qRRusf9D8="
       }
      ]
     }
    },
    {
     "name": "scaled already",
     "message": "Your queries are divided by \u221ad_k already. The scaling belongs to the scores, i
n the next step; here plain matrix products are asked for.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "tjcmSP40tD+uumuN7+b4PzsGcfkLnNU/zJOSnRGY0b9ULL5fFgXZv/T5cy8wc+I/XUSS4dCR5j8jJqZft/b
sP+/O4eh/ove/KyqA/HGQyr8yTaywsI7qv/ANjBNba8c/LUmxNo191T+4WABqo9PqPzhs1EmD9to/"
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/x2oY9bLs2b+4gqTNm+b0P8j3dsWw89e/gS5arrnEAMAzTKNLb5/
2vx6BlId0a+e/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/vRcZV9OV9D9+NKvrXw7CP+UK86PFW+W/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "yEOXNISU+z+omm4aSJvUP/gQtYek4fE/RLTn5z5Q478DMfMdf2HkP4nEgmANXgLAX11oE+F/4b/5v4lOmwv
yvwU7nC1NOcA/s0qRRusf9D8="
       }
      ]
     }
    },
    {
     "name": "side by side",
     "message": "Queries, keys and values came back side by side in one array. Return them as three 
arrays: Q, K, V.",
     "result": {
      "array": "<f8",
      "shape": [5, 8],
      "data": "IAHcj/F/wT/ghAc325AFQMuuZp7ktuI/MxuDoQ5p2D+DH8otKkfeP+F2Z3luFce/yEOXNISU+z+omm4aSJvUP
1ImTKlGed6/LTgY6feq5b9882pOzfTvP8dqGPWy7Nm/uIKkzZvm9D/I93bFsPPXv/gQtYek4fE/RLTn5z5Q478FJyJCvIvzPyHri
ypVFfk/lwke6+J3BMCBLlquucQAwDNMo0tvn/a/HoGUh3Rr578DMfMdf2HkP4nEgmANXgLAcVbrvFsB17+xn9Oi1v/2v3uG02EhS
NQ/ZzEXmnvY4T+UfYNF0aXvv4nkRCVhW++/X11oE+F/4b/5v4lOmwvyvx+TAMR7nOI//JeCnIw79z9KS5lgwFnnP70XGVfTlfQ/f
jSr618Owj/lCvOjxVvlvwU7nC1NOcA/s0qRRusf9D8="
     }
    }
   ]
  },
  {
   "name": "one word only",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 913.0,
   "script": [
    [
     "call",
     "project_qkv",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 5],
        "data": "Ojc3lv+d7L8y7hkI2pflP4rqxk4SewTAFrfvykhO8b9BR11cUPvnvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "/iAK6OWbzj9BFqLjUfvdPzZCc2F+1aK/yx2tyYwm2D9ZRmWqqs3AP5xvrEvEg8Y/MTMWEKkPxD9lqOXuT5/
hPxo12scHmt8/vOJiMHe34z8="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "KY/PaRFYyb/tEyiq0SqGP1W5UxCHKNK/e9l+WadQ4T+1+qWKhEnhv3KuHl0E0Ok/G3TaJ22A5T/EJMJZAZH
gP5TJIHCvr9W/c9jFOqPep78="
       },
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "WVcSfrhr0j+M+f8u98Xkv4uJbUsZC4g/D+93vdgzsD9Xep7RIwLVv42HDLuqvt4/mtcyGK/i3T8/IJi0x2/
gv/zXlM8nIuO/KX3P7rqk478yxcgDI0bqP8v7jtQlNMc/DlnuLzbx4D8gJOo5uaPaP9sbFsJjstA/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
     {"array": "<f8", "shape": [1, 2], "data": "me2MTYuq7D993mPgj+ABwA=="},
     {"array": "<f8", "shape": [1, 3], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"}
    ]
   },
   "mistakes": [
    {
     "name": "keys and values swapped",
     "message": "Your three results are right, but the last two changed places. Return Q, K, V: quer
ies, keys, values.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"},
       {"array": "<f8", "shape": [1, 2], "data": "me2MTYuq7D993mPgj+ABwA=="}
      ]
     }
    },
    {
     "name": "queries and keys swapped",
     "message": "Your queries were made with W_k and your keys with W_q. Each matrix makes the vecto
rs that it is named after: Q = X @ W_q and K = X @ W_k.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "me2MTYuq7D993mPgj+ABwA=="},
       {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"}
      ]
     }
    },
    {
     "name": "one matrix for queries and keys",
     "message": "Your keys equal your queries: both were made with W_q. The keys have a matrix of th
eir own, W_k; that is what allows a word to look for something else than what it is.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 3], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"}
      ]
     }
    },
    {
     "name": "values left as they came",
     "message": "Your values are the words X themselves. What a word gives is projected as well: V =
 X @ W_v.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [1, 2], "data": "me2MTYuq7D993mPgj+ABwA=="},
       {
        "array": "<f8",
        "shape": [1, 5],
        "data": "Ojc3lv+d7L8y7hkI2pflP4rqxk4SewTAFrfvykhO8b9BR11cUPvnvw=="
       }
      ]
     }
    },
    {
     "name": "words in columns",
     "message": "Your results have one column per word. In this course rows are positions: X has one
 row per word, and so have X @ W_q, X @ W_k and X @ W_v.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [2, 1], "data": "ZkHmPUXU8b/biv9XlcD6vw=="},
       {"array": "<f8", "shape": [2, 1], "data": "me2MTYuq7D993mPgj+ABwA=="},
       {"array": "<f8", "shape": [3, 1], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"}
      ]
     }
    },
    {
     "name": "scaled already",
     "message": "Your queries are divided by \u221ad_k already. The scaling belongs to the scores, i
n the next step; here plain matrix products are asked for.",
     "result": {
      "tuple": [
       {"array": "<f8", "shape": [1, 2], "data": "rlzqa9o26b8CSskDruryvw=="},
       {"array": "<f8", "shape": [1, 2], "data": "me2MTYuq7D993mPgj+ABwA=="},
       {"array": "<f8", "shape": [1, 3], "data": "x57CwqFJ8r+GUCSmD1bePwf5PHiqPvc/"}
      ]
     }
    },
    {
     "name": "side by side",
     "message": "Queries, keys and values came back side by side in one array. Return them as three 
arrays: Q, K, V.",
     "result": {
      "array": "<f8",
      "shape": [1, 7],
      "data": "ZkHmPUXU8b/biv9XlcD6v5ntjE2Lquw/fd5j4I/gAcDHnsLCoUnyv4ZQJKYPVt4/B/k8eKo+9z8="
     }
    }
   ]
  }
 ]
}
"""
