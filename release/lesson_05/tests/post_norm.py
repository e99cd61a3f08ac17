"""The public cases of the step post_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'post_norm'
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
 "step": "post_norm",
 "order": 3,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
 "points": 1,
 "summary": "LN(X + sublayer(X)), the order of 2017",
 "returns": [],
 "mistakes": [
  [
   "pre-norm",
   "Your result is pre-norm, X + sublayer(LN(X)): GPT-2's order, and the next step. Here the sum com
es first and is normalised afterwards: LN(X + sublayer(X)).",
   false
  ],
  [
   "no residual",
   "X is not added: your result is LN(sublayer(X)). Add X to what the sublayer returns before you no
rmalise.",
   false
  ],
  [
   "norm around the sublayer only",
   "You normalise the sublayer's output and add X afterwards. Post-norm normalises the sum: LN(X + s
ublayer(X)).",
   false
  ],
  [
   "norm around X only",
   "You normalise X and add the sublayer's output afterwards. Post-norm normalises the sum: LN(X + s
ublayer(X)).",
   false
  ],
  [
   "not normalised",
   "Your result is X + sublayer(X), without layer norm. Pass the sum through layer_norm, with gain a
nd bias.",
   false
  ],
  [
   "normalised twice",
   "You normalise before the sublayer and after the sum. Post-norm gives the sublayer X as it is and
 normalises once, at the end.",
   false
  ],
  [
   "residual around everything",
   "You add X once more after layer norm. In post-norm the normalised sum is the result; nothing is 
added behind it.",
   false
  ],
  [
   "gain and bias not handed on",
   "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on to it.",
   false
  ],
  [
   "one row at a time",
   "You call the sublayer on each row by itself. Give it all of X at once: attention is a sublayer, 
too, and needs to see the other positions.",
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
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "post_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "W0oBmkcw9T8kn6ZBJL/gv+n9tRmkh/g//paR+q4e2j9rQ1T83ZDzvxNKGzIO9Pc/KsXRfPHW57+S0ujJjFn
nP9IvGk1g6eA/AA9moLyL8r/J7fpOkhrzv6VJv+O5ZPe/VkvWfKBx4b8VUrptmBv2P7Zx829lWeI/"
       },
       {
        "planted": [
         "sublayer",
         "W = np.array([[0.488848, 0.610846, 0.133731], [-0.509166, -0.723539, -0.238715], [0.747747
, -0.644637, 0.88238]])\ndef sublayer(X):\n    return np.cumsum(np.tanh(X @ W), axis=0)\n"
        ]
       },
       {"array": "<f8", "shape": [3], "data": "MlHhu2RO8T8wopJfoZX5P9rTv+oFj/c/"},
       {"array": "<f8", "shape": [3], "data": "TqO41ENI1b8wysREnazyv65ACmAIMLm/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3],
    "data": "NQIU8SP61j9BTONHtWYLwMNBcaJ+ofA/r+J0m8+Guj/AJZhq4e4KwMU3eRTeVPU/lGjXA+lZ578YZYn6QR4GwDb
tUCxnnf4/oTDNTMsZzD9oL72iRzYLwKzvbAMGUvM/xC4dct7S+b9dO2KaRaH0v0VIdIofI/w/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "0X1IB1SGAkAv1ueXSfbbP9vjf3Ny3QNAUCWcrV8hA0B3sR6P3pniP3qzHNHsWwtALqDnAqxn6T93ujgnbIP5P
32hP4TLJgZAoknfx7ti3b9fIomzciLkPx1QJnMqRMW/A3tSAdnZ5L/ahGTWAkMCQIug9RIOHvk/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "sSUqA+hf3z/o2ERF3GgLwH1f2jCyk+s/88AO/MDX3j91etE6OmoLwNW55fpm9es/honIk93tyT+UisPQvi0Lw
Nt+4jfnoPM/Q63V2/t9zb8GM4Mxo5IJwMeJuq4AGvo/w1mPvMmf1r8Q5Ifn+OAIwLqmg24qgfs/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "os3LmkEI/T9tha5VpZgPwAaXEZm+KANA3ClQ+zd77D/hzH2cVJkSwHoPx9dg9wJAJqbfF3pb4b/XWEmeW1cFw
I+Yb16XFfw/xMbgG3w79r99U4As9o8RwLLN2Vc2qsU/9/cdW4XB7L8Rd1VhWab7vz+1PpPuVgJA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "BRqnBtxl9D/oC9ThAMcJwGyOUYsJRgBAI5IDtvRR/D8k0dClygUHwGyuUgCUegtAY2qn0L0E0L/MdRB/K1/Tv
5DXREp8EQZAaJgFXiom9j/AZdl9TUCoP6TmDYtNCu6/kdbDiMNi9r/aYj+N1N+jP2O/Hd8R1fY/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "/t0awbFWAkADR+uIwufUv4LatuV3swNAqWXeGsavAkArQfdb63rrvyPDchfQ3ApA+Tb42Sta6z+Gl4sljvDMP
/FyWfKYogRAnXV0jVni1b+4SR2gqLnsv0dMOtq7us2/HMuNrHRmzL/78zRQYsHnP62WzJVnf/4/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "y4AVREZI1T8GZXhJ9mALwNJ5k++QKvE/bhweVpapt7+Zj7Du3DoKwCt1jDp8Tvg/t/vPeNwP+b+evfr3apr2v
45qpG7P6vw/tEEJeWym9r+dVMFO10LwPzQHTztTTuS/10k2DEQf/b/OQyCSPd7YPxAwpabQn98/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "hUZGltDu+j/670xYfpYPwG6kE16RlARAuWW3cDFg4D+GImE0qFsSwGxASiN2pAZAzJZUQG2Y979cMw/I3kcAw
HUDb6kLiQNAGd2YbQYR7r8UVh1lyGESwGReSYHPStC/JypEWNdFAcBBd4E1LaW3Pzn9NiHppwJA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "SWZ3+5t15D+3OscyAZj2v5cEF2pmuug/Kjw/Q5zO2T+NuaggIQL2v5zmsR/0HO8/Ac0bOmKA178joHSI1fjvv
8Q4wVKD3PU/nsnHvjpV4D8sGdq/blv2v8Nv7MCiYew/NsrkU6P08r86+mYnnJGzvyE/Wxa9LfQ/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "NQIU8SP61j9BTONHtWYLwMNBcaJ+ofA/IuDQ6ggocj/UT6ObsZwKwOlCH5+O5vY/QeSx1FvR+r/mh0x2I8Pxv
9t4Cl2N2fo/ZLCMLjqS67+XMUbUsfvwP6wyCO6N4va/4yjv73Ob/b8U420/FWPSv1VEH40jhvI/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "oBCvHhb61j+Qh7mjr2YLwGfAAfN4ofA/QuDkNLKGuj8S+HjI3O4KwCuwbQzYVPU/Lhmu2eRZ57/+r2vKPR4Gw
GNNMaBcnf4/8M7RNT0azD+jJg9zZDYLwDbD4bEnUvM/5dWW4NfS+b92y/35RKH0v07AugUWI/w/"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "99140e52",
      -0.9939384,
      25.0,
      {
       "array": "<f8",
       "shape": [5, 3],
       "data": "NQIU8SP61j9BTONHtWYLwMNBcaJ+ofA/r+J0m8+Guj/AJZhq4e4KwMU3eRTeVPU/lGjXA+lZ578YZYn6QR4G
wDbtUCxnnf4/oTDNTMsZzD9oL72iRzYLwKzvbAMGUvM/xC4dct7S+b9dO2KaRaH0v0VIdIofI/w/"
      }
     ]
    ]
   },
   "pairs": [
    [1, 5, "266624d0", 3.0438072, 20.0],
    [1, 7, "266624d0", 0.2687538, 13.0],
    [5, 6, "266624d0", 3.9802243, 31.0],
    [6, 7, "266624d0", 2.5704282, 24.0]
   ]
  },
  {
   "name": "a sublayer that gives nothing",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "post_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "sO4ruXhJ5j9QQyHGQjX2P7oQxdlzauG/oo76DfbT6D+gfttQQy6zv5x21B+jsPI/6oQ+4fHV8j+gGJId0ee
QvxSVuxH+GOi/gEU5o0eI/D8OG6PjRNfjv5l0iao60tE/jR2+esS7BMChsCU4x5kJQA7W0reGHuG/6A9bnotyuj/AdBiRqZa7v3x
PAigQweM/xi2P8jxMAUAA5r3b91jnPw9S8pO65/c/"
       },
       {"planted": ["nothing", "def nothing(X):\n    return np.zeros(X.shape)\n"]},
       {
        "array": "<f8",
        "shape": [7],
        "data": "BNmSnarr0z8i8swj1Wb0P9mB12IVfeo/UGAwDAWT+D822YGx7Y/wP557e8gaw+s/KKbsE+uV+z8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "ZXAB/R5W9r+mWZppqijTv5ZerAmv2Xe/rDGOAjcz+j9K6G/ftf61P+1bdq8b0fE/z7dihT+9AcA="
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
    "data": "Hl9n2pYG9r9HhC0jvNHxP+cXF6YiHvi/XFVNgB6v/j/8qGtCzunwv7wjiJN8lfw/Dh/eUwdn678eiqqqKen2v/T
txy4qqu+/xt0qsctT6D8S/V6FIJTtP4AHdIsAUcI/aJOzN1PS0b8CfmIjqk3pP4cECOMOD/2/TI8dTc9W8b84C4WJc+rmvzkBgtK
4n/k/lbnGLIZw/j/UJjV6IEnzPzuitZ3ukeC/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "JO8ruXhJ5j9APCHGQjX2P64PxdlzauG/8Iz6DfbT6D8ci9tQQy6zv/Nw1B+jsPI/2H4+4fHV8j93JJId0eeQv
1qVuxH+GOi/GkI5o0eI/D+UHKPjRNfjv5x1iao60tE/+h2+esS7BMBrrSU4x5kJQC7W0reGHuG/zwxbnotyuj/dbBiRqZa7v8pNA
igQweM/9DGP8jxMAUCF573b91jnP2ZW8pO65/c/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "iHIB/R5W9r/QVpppqijTv9zhqwmv2Xe/iC6OAjcz+j+H6m/ftf61P0Rhdq8b0fE/arZihT+9AcCIcgH9Hlb2v
9BWmmmqKNO/3OGrCa/Zd7+ILo4CNzP6P4fqb9+1/rU/RGF2rxvR8T9qtmKFP70BwIhyAf0eVva/0Faaaaoo07/c4asJr9l3v4guj
gI3M/o/h+pv37X+tT9EYXavG9HxP2q2YoU/vQHA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Z/LWQMVi5r+ftLorGGvxP/Zq2DcnmuG/Q7zFBJlOA0BX+6J0lIOGPxtppWffQAJA/O2GKY2k8L/TtXdBvpn2v
+ZjRKOp1vC/vJkv9G1w/D8KqbyQlEfwPz5wZSLoUdc/sdoFRm2m978D3AvLHnLvP1jY6lhi5f6/OCcHBA8Yyb8gR7OBRBS9vzuuR
4vfCQJAAayKoTL8AUBEU1Wdl339P+86pu2IJee/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "JO8ruXhJ5j9APCHGQjX2P64PxdlzauG/8Iz6DfbT6D8ci9tQQy6zv/Nw1B+jsPI/2H4+4fHV8j93JJId0eeQv
1qVuxH+GOi/GkI5o0eI/D+UHKPjRNfjv5x1iao60tE/+h2+esS7BMBrrSU4x5kJQC7W0reGHuG/zwxbnotyuj/dbBiRqZa7v8pNA
igQweM/9DGP8jxMAUCF573b91jnP2ZW8pO65/c/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "INai+7TD5b9DYKd0fwMEQN/PfEmuaQDA4Ualw4yMBUApXnl3shzyvyRTrtkPowdAYNI93biJ1D9pzSDvyCz3v
6fBQSCU4fu/IlvnvRZZBED7wHdDt3nTP1x5Q/C6+to/7JO04Q72BsBwUP7AMe0PQPe9eB8pzwLAI9lvJk1f779YHKi7SF3qv5SXQ
XMgwAFA+UJ5BEBCEEDUGBRonPX+P5AKL4qGPe8/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "2ApeuYbwrz8eVXOLJ7vxP9e3xxP0Bf2/UNvfKBVbxz++TGSlzKrxv+I5Tq5G0ug/lFRV9x1D6T+VrLe8jYa9v
0B3X74CUuG/XXJBjjed7T/781ZMsbfdv8qDDTQtSKw/nWDmiQys+b/BNTbnher7P8VBEtb0mPW/uOMR7gWv47+jKzwYcHXrv2wqA
e32AZi/BwXNsgYU/D+HqNshrxa7P7EuBSCMi+8/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "auSf7ZYG9r+ZHmWsttHxP5GfutccHvi//kviah2v/j8Ft/jWyenwv0hUY/l5lfw/IN+E2hFn67+hiQ2DKen2v
+5ioTskqu+/PyWKFsVT6D/mrkurJpTtP9KjsJL+UMI/vi6HNzvS0b90Ap40kE3pP9Fk/rsMD/2/f2pwSMtW8b/ImGBCbOrmv0sHv
AG5n/k/pmpS3nxw/j+Vv84BIEnzPzFn0gcAkuC/"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "ee8f8a6b",
      -4.5846194,
      35.0,
      {
       "array": "<f8",
       "shape": [3, 7],
       "data": "Hl9n2pYG9r9HhC0jvNHxP+cXF6YiHvi/XFVNgB6v/j/8qGtCzunwv7wjiJN8lfw/Dh/eUwdn678eiqqqKen2
v/Ttxy4qqu+/xt0qsctT6D8S/V6FIJTtP4AHdIsAUcI/aJOzN1PS0b8CfmIjqk3pP4cECOMOD/2/TI8dTc9W8b84C4WJc+rmvzkB
gtK4n/k/lbnGLIZw/j/UJjV6IEnzPzuitZ3ukeC/"
      }
     ]
    ]
   },
   "pairs": [
    [1, 5, "4c606cdb", -2.2130144, 20.0],
    [1, 7, "4c606cdb", 0.0, 0.0],
    [5, 6, "4c606cdb", -2.2245237, 39.0],
    [6, 7, "4c606cdb", 1.8634667, 38.0]
   ]
  }
 ]
}
"""
