"""The public cases of the step pre_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'pre_norm'
points = [0.5, 0.5]


@test_case(name='five positions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a sublayer that gives nothing')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "pre_norm",
 "order": 4,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
 "points": 1,
 "summary": "X + sublayer(LN(X)), GPT-2's order",
 "returns": [],
 "mistakes": [
  [
   "post-norm",
   "Your result is post-norm, LN(X + sublayer(X)): the order of 2017, and the step before. Here only
 what goes into the sublayer is normalised; X itself passes by untouched.",
   false
  ],
  [
   "normalised stream",
   "You add the sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by wit
hout being normalised.",
   false
  ],
  [
   "no residual",
   "X is not added: your result is sublayer(LN(X)). The sublayer's output is a correction to X; add 
it to X.",
   false
  ],
  [
   "norm after the sublayer",
   "You normalise what comes out of the sublayer. Pre-norm normalises what goes in: X + sublayer(LN(
X)).",
   false
  ],
  [
   "not normalised",
   "Your result is X + sublayer(X), without layer norm. Give the sublayer LN(X) instead of X.",
   false
  ],
  [
   "norm around X only",
   "You normalise the X that is added, and give the sublayer the X that is not. It is the other way 
round: X + sublayer(LN(X)).",
   false
  ],
  [
   "normalised twice",
   "You normalise before the sublayer and after the sum as well. Pre-norm leaves the sum alone, so t
hat the stream runs from the first layer to the last without a norm in its way.",
   false
  ],
  [
   "gain and bias not handed on",
   "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
   false
  ],
  [
   "one row at a time",
   "You call the sublayer on each row by itself. Give it the whole normalised array at once: attenti
on is a sublayer, too, and needs to see the other positions.",
   false
  ],
  [
   "eps outside the root",
   "Your layer norm adds \u03b5 to the standard deviation. It belongs inside the root, next to the v
ariance: \u221a(variance + \u03b5). The layer_norm that you have written does so.",
   true
  ]
 ],
 "parts": [
  [
   "layer_norm",
   "layer_norm",
   "",
   [["X", null], ["gain", null], ["bias", null], ["eps", ["2e38e77b", 4.5359612e-06, 1e-05]]]
  ]
 ],
 "cases": [
  {
   "name": "five positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
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
    "data": "3ur+9Ser8b8W5U2L0VHvPz5D5CC63uS/Z3h4+MXh3T/DaZskJM+Fv/DpmBWHk/C/X7FI14Sz/j9aGD9NHnjyv1z
9G1CpZ/6/Z9QyjYbx/L/q4fzCIpX+v8iF5viWQPW/chT4C7VWBMBBLtlSvW0GwGTrTv58pdG/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "9GxQsovG7r/2wYIPL/76P48wXVtV7+e/m8iQYuw8qL+0wrH1sjfnP7aIealz+P6/lEunUBneoL/UTaY2hfPkP
yGCuWEnxfy/dYLaq13hvr9kzCeGZcbuP9NcPvRsSwLAA1r1jzpOqb9zIkANUoHnP9Sf89luO/+/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "iqrJ7fJ6+7+dpQ0JhtPqP+eXWl0Sk/u/tftTcqoB8r8pgQ2MITxovx3dmBfNBw3AKguCMIWw6r/tZrv3cIHjv
47NeD8MxQjAJFMKU1kcB8DyAfzp/hbjv6+m5i1vU+q/bviQI16jC8ABbGNU9k4EwC/NoXDHsfg/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "/9xqElyU679I0h0Wrgvsv/P5kqpTnNy/Qr0GBwYL7r8QXLQ54M/xv1iCFgn2SPO/RemQ1G876r9g48YMUGLxv
xfyt8Qne/u/xxkI8n5p/L+3CxQlrkYAwFZcEwl3qva/JZ/2JSFqBcAln1kq5CIHwNsJdlJcaOW/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "gV9uFK6V8L+OwIKPW9YBQDSvm6m/IgBAeFGZX4k+9T+SxhJ/GTT0P3eimIf/iqm/FK7Vnk79BEDMhMBdNiHsP
/HNPalBngPA98FyfXhCwb+aohIrJ4vwPwbXiG2jFwHAgmzP85t5rD84CkDDbcrtP6iaH6nqyPu/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "2vfMX1528b8uw5qFPQvuP07WxYNTxeG/Y6iar4gW7D/Hxomi2bHJv/rI9nWnuei/DoKbcEx5CUBfhnfPnkHhv
8zdnfYUdv6/E9efvs1M0j/kOsfZGlXfv71f8xeE2vm/aQkxWOBc2D/huOhLI0flv+RP0wr65PO/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "HsmXVylG+7+9iloD8ozpP7Zmyw5fBvq/RZJJMa/d5r8vRnDm17XIv5cRSmpz7ArA3F61xkWb2z8RL56laZZ2P
8e9uRJCzAjAxcJzUvFn6b8HNhovuWjqP545ALakw/G/RBJLMjQE4b/RZiOkDpjZv1F3xEpZbOI/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "V1N+YZAh7r/DACDvyiX7P0Xx6taNiuu/HIcbTOv5w78zee7xW7zwP7MevLA3+wLAcodWfOoKmL/XDVFEu/niP
zJfOM9npPq/3IongT986L+gS9DwiJPVP6y5G+60oQFAmE+ag7qn6b85qpIUrZ7YPzoRkyiXzgFA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "ZkdyBsg28b+gt9ce4STwP/rmVoqVqd2/FZDLmeuy9D8iLJMUcYDmPyDnbNHC4+m/pq/YjFl+DEBIOkeT193ZP
x/FacRSifu/OiEqjCplw78q//HnoGfTv0G6k3jSaPC/89wsMKw80b+nVRnW3J7Qv93Yw0NDap2/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "3ur+9Ser8b8W5U2L0VHvPz5D5CC63uS/UodTh59C9T+hZIuFcbTrP3Rh6FXk2OK/AAhm7YPcBkDOxlVxwgelv
/TnCo5mPea/ZKPURZ2n778nC2xspWXqvzOqRS9D6tg/Ox7QS9aH6L+XfxS3PJzovz+jf8kXQfI/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "rT+6cyer8b/66Tel0lHvP29IDzy23uS/I4Oxq8Th3T8hWj1qLc+Fv01R77mEk/C/3LCQfX+z/j+L/bbvInjyv
1PwivmkZ/6/lhRrhuDx/L/CEVvhg5X+v1Hr0QBmP/W/0AtTJu1WBMBcbgqC+G0GwFeNRzJHn9G/"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "99140e52",
      -3.4249327,
      13.0,
      {
       "array": "<f8",
       "shape": [5, 3],
       "data": "o4IoyYlh67/zu5UPmm/7P/jjtXL9a/S/pOiEdjvhx79jY+4owsPxPyWTDRNSYwPAI5hH/FZFjb+uxqRDXobe
PwapObrwDva/gIwMtDPP8b84GCrV3AH3P/wRQOR+AeM/Pnpp9vPk6L/6fLGvbp/WP2tm7sz6sgFA"
      }
     ]
    ]
   },
   "pairs": [[1, 7, "266624d0", -0.2389472, 19.0], [2, 7, "266624d0", 1.68269006, 9.1]]
  },
  {
   "name": "a sublayer that gives nothing",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
    "data": "rmPe9pL44L99n75PMzvwP/agyyKhAvA/tI4WT1ASA0Cnf5gG1o/Sv85vitVMW9G/+tMqA8No4j9YCk2V2VfzP8t
uXudNcdK/WuDHDd4P6j872diou6gCQIPiUPtoe9g/CNMyzqUh57+gFVSOMCjuP1ILiiShn6m/A4OUNf913T8TsFz6ZLL6P/cXQUr
I6+g/DSOqyUVg8D/5VG8ED0b8P5cTYdNJD/s/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "HTaZDSXw/r+LKaPO4AH9P0YlUVx4wwBAY2eJwOZr/z9JOvLJ5vH8v7qgzIyI9dW/SgXG5EUz6r9FdsaWNGXsP
w2u2JO4Uf+/rQ9Xxo0n+j8OtO2FOnr9PzrxegRbr/u//CLnp+oU879D7MZMlGbcv6+9V0fnugbAGbh5BhOn+r8bwljjgIsGQIRvj
hPmpre/NGtq9PIb+7/L+aP8f94CQMFQ9TP5XOA/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "HTaZDSXw/r+LKaPO4AH9P0YlUVx4wwBAY2eJwOZr/z9JOvLJ5vH8v7qgzIyI9dW/SgXG5EUz6r9FdsaWNGXsP
w2u2JO4Uf+/rQ9Xxo0n+j8OtO2FOnr9PzrxegRbr/u//CLnp+oU879D7MZMlGbcv6+9V0fnugbAGbh5BhOn+r8bwljjgIsGQIRvj
hPmpre/NGtq9PIb+7/L+aP8f94CQMFQ9TP5XOA/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "rgCHgsoH4798PqamZOT5P0FzxtjHNQNAxAA8rBlCBUBQc3Ewlar/v9m2PVf/UOI/7ccJO+R70b+RtnjPPVDyP
/LbP3R3M9Q/BaHSym64AUBLS/4FhdgEQLwT92/F5/S/vN2Anv/nvj/HJSNt2wu4P6ntie+MSb2/ebpMJLEG8T/P+o7EqY0IQOd4a
9921fA/jURCyrNM5b+xabjysOIEQEd2Eobe9+o/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "HTaZDSXw/r+LKaPO4AH9P0YlUVx4wwBAY2eJwOZr/z9JOvLJ5vH8v7qgzIyI9dW/SgXG5EUz6r9FdsaWNGXsP
w2u2JO4Uf+/rQ9Xxo0n+j8OtO2FOnr9PzrxegRbr/u//CLnp+oU879D7MZMlGbcv6+9V0fnugbAGbh5BhOn+r8bwljjgIsGQIRvj
hPmpre/NGtq9PIb+7/L+aP8f94CQMFQ9TP5XOA/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "HTaZDSXw/r+LKaPO4AH9P0YlUVx4wwBAY2eJwOZr/z9JOvLJ5vH8v7qgzIyI9dW/SgXG5EUz6r9FdsaWNGXsP
w2u2JO4Uf+/rQ9Xxo0n+j8OtO2FOnr9PzrxegRbr/u//CLnp+oU879D7MZMlGbcv6+9V0fnugbAGbh5BhOn+r8bwljjgIsGQIRvj
hPmpre/NGtq9PIb+7/L+aP8f94CQMFQ9TP5XOA/"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "ee8f8a6b",
      -7.283412,
      35.0,
      {
       "array": "<f8",
       "shape": [3, 7],
       "data": "HTaZDSXw/r+LKaPO4AH9P0YlUVx4wwBAY2eJwOZr/z9JOvLJ5vH8v7qgzIyI9dW/SgXG5EUz6r9FdsaWNGXs
Pw2u2JO4Uf+/rQ9Xxo0n+j8OtO2FOnr9PzrxegRbr/u//CLnp+oU879D7MZMlGbcv6+9V0fnugbAGbh5BhOn+r8bwljjgIsGQIRv
jhPmpre/NGtq9PIb+7/L+aP8f94CQMFQ9TP5XOA/"
      }
     ]
    ]
   },
   "pairs": [[1, 7, "4c606cdb", -1.5809257, 32.0], [2, 7, "4c606cdb", 0.0, 0.0]]
  }
 ]
}
"""
