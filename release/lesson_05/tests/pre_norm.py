"""The public cases of the step pre_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'pre_norm'
points = [0.1429, 0.1429]


@test_case(name='five positions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a sublayer that gives nothing')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "pre_norm",
 "order": 4,
 "points": 1,
 "summary": "X + sublayer(LN(X)), GPT-2's order",
 "returns": [],
 "cases": [
  {
   "name": "five positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2230.0,
   "script": [
    [
     "call",
     "pre_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "NKJLZs8Hz7/s37XQv679P2gfay5BQsq/an+hgfR99j/mLWvxQaTxP8bR7Jt3q8U/ZpHIYJ7oBUCY5YIH5Fy
xv8CNIFsMZMe/UNhVZfMAob88AbNymIO/P0TGzQIBnrY/OHTon8E2wT/Uyg3w2qS2P2wonaY7K9k/"
       },
       {
        "planted": [
         "sublayer",
         "W = np.array([[0.752461, 0.394986, -0.363163], [-0.610614, -0.826407, -0.20667], [-0.30584
, -0.309402, 0.342655]])\ndef sublayer(X):\n    return np.cumsum(np.tanh(X @ W), axis=0)\n"
        ]
       },
       {"array": "<f8", "shape": [3], "data": "fsAxDGEr2T/+wPzgRw/jP7oR2LQ5vPo/"},
       {"array": "<f8", "shape": [3], "data": "Za/wvno+4r9Wc6LxuevrPyNERxBBOcC/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3],
    "data": "XuP+9Ser8b+97U2L0VHvP6BD5CC63uS//nh4+MXh3T8AbZskJM+Fv+PtmBWHk/C/yq1I14Sz/j/yEj9NHnjyv+L
7G1CpZ/6/rs0yjYbx/L/q6fzCIpX+vzx/5viWQPW/5hb4C7VWBMBDLdlSvW0GwCTrTv58pdG/"
   },
   "mistakes": [
    {
     "name": "post-norm",
     "message": "Your result is post-norm, LN(X + sublayer(X)): the order of 2017, and the step befo
re. Here only what goes into the sublayer is normalised; X itself passes by untouched.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Q3VQsovG7r/sxoIPL/76Px0yXVtV7+e/8LGQYuw8qL9Gw7H1sjfnP8qMealz+P6/IFunUBneoL8ST6Y2hfPkP
9B+uWEnxfy/qHraq13hvr+duyeGZcbuP3lePvRsSwLA8GD1jzpOqb8NIkANUoHnP8Oj89luO/+/"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add the sublayer's output to LN(X). Add it to X itself: in pre-norm the stream 
passes by without being normalised.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "HrDJ7fJ6+799pA0JhtPqP92bWl0Sk/u/pv5TcqoB8r8AxgyMITxov1XamBfNBw3AkQmCMIWw6r+SZrv3cIHjv
4LMeD8MxQjA61EKU1kcB8DUAPzp/hbjv/qm5i1vU+q/0PyQI16jC8DHa2NU9k4EwKjNoXDHsfg/"
     }
    },
    {
     "name": "no residual",
     "message": "X is not added: your result is sublayer(LN(X)). The sublayer's output is a correcti
on to X; add it to X.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "L95qElyU678b0h0Wrgvsv4v3kqpTnNy/VcIGBwYL7r/AZLQ54M/xvxyIFgn2SPO/BOqQ1G876r+Z5MYMUGLxv
yrqt8Qne/u/7B4I8n5p/L//DBQlrkYAwKBbEwl3qva/KZ72JSFqBcCam1kq5CIHwMgJdlJcaOW/"
     }
    },
    {
     "name": "norm after the sublayer",
     "message": "You normalise what comes out of the sublayer. Pre-norm normalises what goes in: X +
 sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "kGJuFK6V8L90xIKPW9YBQC6vm6m/IgBA5FGZX4k+9T/LvxJ/GTT0P0ShmIf/iqm/vazVnk79BEBBg8BdNiHsP
yzKPalBngPA9MByfXhCwb+nnBIrJ4vwPwnViG2jFwHA8HjP85t5rD+IAUDDbcrtP+mTH6nqyPu/"
     }
    },
    {
     "name": "not normalised",
     "message": "Your result is X + sublayer(X), without layer norm. Give the sublayer LN(X) instead
 of X.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "y//MX1528b/u0pqFPQvuPwrXxYNTxeG/raaar4gW7D8IzYmi2bHJv8zJ9nWnuei/jIWbcEx5CUCghHfPnkHhv
wjanfYUdv6/itWfvs1M0j+hOcfZGlXfv0Vn8xeE2vm/SwoxWOBc2D+WuuhLI0flv25M0wr65PO/"
     }
    },
    {
     "name": "norm around X only",
     "message": "You normalise the X that is added, and give the sublayer the X that is not. It is t
he other way round: X + sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "isyXVylG+7+uiVoD8ozpP5Jlyw5fBvq/H5NJMa/d5r9QSXDm17XIv9YVSmpz7ArAFGK1xkWb2z+AWZ2laZZ2P
5a7uRJCzAjAisFzUvFn6b8wNhovuWjqP4Y7ALakw/G/hhJLMjQE4b9IaSOkDpjZvwZ4xEpZbOI/"
     }
    },
    {
     "name": "normalised twice",
     "message": "You normalise before the sublayer and after the sum as well. Pre-norm leaves the su
m alone, so that the stream runs from the first layer to the last without a norm in its way.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "qEV+YZAh7r98+R/vyiX7P53y6taNiuu/yIgbTOv5w79Wc+7xW7zwP54evLA3+wLA4KdWfOoKmL9nD1FEu/niP
1NfOM9npPq/PIongT986L+AStDwiJPVPwu8G+60oQFA0U+ag7qn6b80qJIUrZ7YP6sNkyiXzgFA"
     }
    },
    {
     "name": "gain and bias not handed on",
     "message": "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on t
o it.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "IktyBsg28b/nvdce4STwP/LmVoqVqd2/+IjLmeuy9D/ELZMUcYDmPwbmbNHC4+m/lKzYjFl+DEABOUeT193ZP
4zIacRSifu/KCMqjCplw78k/vHnoGfTv3Szk3jSaPC/wt4sMKw80b/WVxnW3J7QvwDtw0NDap2/"
     }
    },
    {
     "name": "one row at a time",
     "message": "You call the sublayer on each row by itself. Give it the whole normalised array at 
once: attention is a sublayer, too, and needs to see the other positions.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "XuP+9Ser8b+97U2L0VHvP6BD5CC63uS/V41Th59C9T9nZIuFcbTrPwJg6FXk2OK/egdm7YPcBkBbxlVxwgelv
4vnCo5mPea/WbHURZ2n77+kCmxspWXqv7urRS9D6tg/vh3QS9aH6L8QgRS3PJzov9igf8kXQfI/"
     }
    }
   ]
  },
  {
   "name": "a sublayer that gives nothing",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 915.0,
   "script": [
    [
     "call",
     "pre_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "8mLe9pL44L9cpr5PMzvwP4qcyyKhAvA/ZZAWT1ASA0C0gJgG1o/Sv1xuitVMW9G/utMqA8No4j+yAk2V2Vf
zP4ZtXudNcdK/muHHDd4P6j/R1tiou6gCQMLfUPtoe9g/StIyzqUh579YG1SOMCjuP2D4iSShn6m/BISUNf913T9YqFz6ZLL6P3Q
ZQUrI6+g/eCuqyUVg8D8GV28ED0b8P9MVYdNJD/s/"
       },
       {"planted": ["nothing", "def nothing(X):\n    return np.zeros(X.shape)\n"]},
       {
        "array": "<f8",
        "shape": [7],
        "data": "ikNv1Uk2+j/8bEJ1swEEQDkWhuCOtPc/Zd3UGx4f7D+cik/Yb0jBPz/0Zbay3PU/8hsTxznw9T8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "oeZEXbx5sL9TJM+tYlLjP9JQwY7uaPY/BZgr6Up+0T9ATsuunwb7v4XvAsKl/uo/pravILUm678="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "8mLe9pL44L9cpr5PMzvwP4qcyyKhAvA/ZZAWT1ASA0C0gJgG1o/Sv1xuitVMW9G/utMqA8No4j+yAk2V2VfzP4Z
tXudNcdK/muHHDd4P6j/R1tiou6gCQMLfUPtoe9g/StIyzqUh579YG1SOMCjuP2D4iSShn6m/BISUNf913T9YqFz6ZLL6P3QZQUr
I6+g/eCuqyUVg8D8GV28ED0b8P9MVYdNJD/s/"
   },
   "mistakes": [
    {
     "name": "post-norm",
     "message": "Your result is post-norm, LN(X + sublayer(X)): the order of 2017, and the step befo
re. Here only what goes into the sublayer is normalised; X itself passes by untouched.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gC6ZDSXw/r/qIqPO4AH9Px4pUVx4wwBA+GaJwOZr/z/mQfLJ5vH8vzakzIyI9dW/1QPG5EUz6r+pd8aWNGXsP
46q2JO4Uf+/CQtXxo0n+j8Qs+2FOnr9Pwb4egRbr/u/LCDnp+oU87+468ZMlGbcvxTBV0fnugbAert5BhOn+r/MxFjjgIsGQPxnj
hPmpre/uGhq9PIb+7/D96P8f94CQPBR9TP5XOA/"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add the sublayer's output to LN(X). Add it to X itself: in pre-norm the stream 
passes by without being normalised.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gC6ZDSXw/r/qIqPO4AH9Px4pUVx4wwBA+GaJwOZr/z/mQfLJ5vH8vzakzIyI9dW/1QPG5EUz6r+pd8aWNGXsP
46q2JO4Uf+/CQtXxo0n+j8Qs+2FOnr9Pwb4egRbr/u/LCDnp+oU87+468ZMlGbcvxTBV0fnugbAert5BhOn+r/MxFjjgIsGQPxnj
hPmpre/uGhq9PIb+7/D96P8f94CQPBR9TP5XOA/"
     }
    },
    {
     "name": "no residual",
     "message": "X is not added: your result is sublayer(LN(X)). The sublayer's output is a correcti
on to X; add it to X.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "norm after the sublayer",
     "message": "You normalise what comes out of the sublayer. Pre-norm normalises what goes in: X +
 sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "xv+GgsoH47+GOKamZOT5P652xtjHNQNAZgM8rBlCBUBtbnEwlar/v1e4PVf/UOI/2MUJO+R70b9ItHjPPVDyP
yDbP3R3M9Q/0KDSym64AUDSSf4FhdgEQFAW92/F5/S/2OmAnv/nvj+QJSNt2wu4P9Hiie+MSb2/KrNMJLEG8T+V/I7EqY0IQLtya
9921fA/kEVCyrNM5b9kZ7jysOIEQAB1Eobe9+o/"
     }
    },
    {
     "name": "norm around X only",
     "message": "You normalise the X that is added, and give the sublayer the X that is not. It is t
he other way round: X + sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gC6ZDSXw/r/qIqPO4AH9Px4pUVx4wwBA+GaJwOZr/z/mQfLJ5vH8vzakzIyI9dW/1QPG5EUz6r+pd8aWNGXsP
46q2JO4Uf+/CQtXxo0n+j8Qs+2FOnr9Pwb4egRbr/u/LCDnp+oU87+468ZMlGbcvxTBV0fnugbAert5BhOn+r/MxFjjgIsGQPxnj
hPmpre/uGhq9PIb+7/D96P8f94CQPBR9TP5XOA/"
     }
    },
    {
     "name": "normalised twice",
     "message": "You normalise before the sublayer and after the sum as well. Pre-norm leaves the su
m alone, so that the stream runs from the first layer to the last without a norm in its way.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gC6ZDSXw/r/qIqPO4AH9Px4pUVx4wwBA+GaJwOZr/z/mQfLJ5vH8vzakzIyI9dW/1QPG5EUz6r+pd8aWNGXsP
46q2JO4Uf+/CQtXxo0n+j8Qs+2FOnr9Pwb4egRbr/u/LCDnp+oU87+468ZMlGbcvxTBV0fnugbAert5BhOn+r/MxFjjgIsGQPxnj
hPmpre/uGhq9PIb+7/D96P8f94CQPBR9TP5XOA/"
     }
    }
   ]
  }
 ]
}
"""
