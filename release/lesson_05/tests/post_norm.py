"""The public cases of the step post_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'post_norm'
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
 "step": "post_norm",
 "order": 3,
 "points": 1,
 "summary": "LN(X + sublayer(X)), the order of 2017",
 "returns": [],
 "cases": [
  {
   "name": "five positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1420.0,
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
    "data": "xAAU8SP61j+jSONHtWYLwBxHcaJ+ofA/4N50m8+Guj91JJhq4e4KwEo4eRTeVPU/CWrXA+lZ57+cZ4n6QR4GwE3
pUCxnnf4/+C/NTMsZzD9rM72iRzYLwLbybAMGUvM/sjAdct7S+b8WOmKaRaH0v+dEdIofI/w/"
   },
   "mistakes": [
    {
     "name": "pre-norm",
     "message": "Your result is pre-norm, X + sublayer(LN(X)): GPT-2's order, and the next step. Her
e the sum comes first and is normalised afterwards: LN(X + sublayer(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "3XlIB1SGAkAa0+eXSfbbP/Tnf3Ny3QNAOSWcrV8hA0COsB6P3pniP+i2HNHsWwtAyp7nAqxn6T9MtTgnbIP5P
0KhP4TLJgZAHEzfx7ti3b+iI4mzciLkPxhRJnMqRMW/hXxSAdnZ5L+MhmTWAkMCQOKe9RIOHvk/"
     }
    },
    {
     "name": "no residual",
     "message": "X is not added: your result is LN(sublayer(X)). Add X to what the sublayer returns 
before you normalise.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "2iMqA+hf3z9f3ERF3GgLwJRe2jCyk+s/cL0O/MDX3j+DeNE6OmoLwPm65fpm9es/tILIk93tyT9VisPQvi0Lw
KiA4jfnoPM/gqzV2/t9zb8cMIMxo5IJwCqEuq4AGvo/klePvMmf1r8D54fn+OAIwO6sg24qgfs/"
     }
    },
    {
     "name": "norm around the sublayer only",
     "message": "You normalise the sublayer's output and add X afterwards. Post-norm normalises the 
sum: LN(X + sublayer(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "UtPLmkEI/T8ohK5VpZgPwJqWEZm+KANANypQ+zd77D8czX2cVJkSwMgTx9dg9wJAfaTfF3pb4b+wVUmeW1cFw
JGYb16XFfw/kMTgG3w79r+AU4As9o8RwCjU2Vc2qsU/H/cdW4XB7L/xe1VhWab7v+SyPpPuVgJA"
     }
    },
    {
     "name": "norm around X only",
     "message": "You normalise X and add the sublayer's output afterwards. Post-norm normalises the 
sum: LN(X + sublayer(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "MR+nBtxl9D/vDNThAMcJwNORUYsJRgBAZ5cDtvRR/D8F0tClygUHwCSvUgCUegtA+Gmn0L0E0L8kcxB/K1/Tv
6nYREp8EQZAvZgFXiom9j/Aadl9TUCoP8zVDYtNCu6/Uc/DiMNi9r/QeT+N1N+jP1i3Hd8R1fY/"
     }
    },
    {
     "name": "not normalised",
     "message": "Your result is X + sublayer(X), without layer norm. Pass the sum through layer_norm
, with gain and bias.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "Fd4awbFWAkDQSOuIwufUv9fctuV3swNA8WTeGsavAkCBQfdb63rrvxbFchfQ3ApAFjf42Sta6z9wmYsljvDMP
7p0WfKYogRAxnR0jVni1b/1Sh2gqLnsv3hKOtq7us2/MMWNrHRmzL+B9DRQYsHnP8GTzJVnf/4/"
     }
    },
    {
     "name": "normalised twice",
     "message": "You normalise before the sublayer and after the sum. Post-norm gives the sublayer X
 as it is and normalises once, at the end.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "XoIVREZI1T+9ZXhJ9mALwEZ9k++QKvE/jCAeVpapt7+TjrDu3DoKwNtsjDp8Tvg/fAHQeNwP+b+Avfr3apr2v
x5qpG7P6vw/GkkJeWym9r+cVcFO10LwP4UFTztTTuS/vks2DEQf/b+0QCCSPd7YP24ypabQn98/"
     }
    },
    {
     "name": "residual around everything",
     "message": "You add X once more after layer norm. In post-norm the normalised sum is the result
; nothing is added behind it.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "jEpGltDu+j9s8ExYfpYPwIKiE16RlARAW2e3cDFg4D8VI2E0qFsSwC5BSiN2pAZAmpdUQG2Y97/4Mg/I3kcAw
JsAb6kLiQNAAtKYbQYR7r8oVR1lyGESwLxbSYHPStC/LitEWNdFAcDwf4E1LaW3P+H+NiHppwJA"
     }
    },
    {
     "name": "gain and bias not handed on",
     "message": "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on t
o it.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "PWV3+5t15D9jNMcyAZj2v4oDF2pmuug/rD8/Q5zO2T+ev6ggIQL2v2TfsR/0HO8/S9AbOmKA17/5lHSI1fjvv
48+wVKD3PU/nMrHvjpV4D9zHNq/blv2v0hu7MCiYew/7s3kU6P08r/I82YnnJGzvyo9Wxa9LfQ/"
     }
    },
    {
     "name": "one row at a time",
     "message": "You call the sublayer on each row by itself. Give it all of X at once: attention is
 a sublayer, too, and needs to see the other positions.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "ygAU8SP61j+jSONHtWYLwBxHcaJ+ofA/gLPQ6ggocj+BUKObsZwKwNNEH5+O5vY/GOux1FvR+r8mh0x2I8Pxv
4RwCl2N2fo/566MLjqS679yLEbUsfvwP3UvCO6N4va/pCvv73Ob/b+A4m0/FWPSv5lCH40jhvI/"
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
   "single": 3940.0,
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
    "data": "PGJn2pYG9r8egi0jvNHxP+oQF6YiHvi/Dk5NgB6v/j/0rGtCzunwvyAriJN8lfw/HB/eUwdn67/JjKqqKen2vzv
qxy4qqu+/Xt0qsctT6D8E+16FIJTtPywIdIsAUcI/PJazN1PS0b+8fGIjqk3pP2wICOMOD/2/epUdTc9W8b8uDIWJc+rmv3EHgtK
4n/k/2rDGLIZw/j8oIDV6IEnzP3SitZ3ukeC/"
   },
   "mistakes": [
    {
     "name": "pre-norm",
     "message": "Your result is pre-norm, X + sublayer(LN(X)): GPT-2's order, and the next step. Her
e the sum comes first and is normalised afterwards: LN(X + sublayer(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "sO4ruXhJ5j9QQyHGQjX2P7oQxdlzauG/oo76DfbT6D+gfttQQy6zv5x21B+jsPI/6oQ+4fHV8j+gGJId0eeQv
xSVuxH+GOi/gEU5o0eI/D8OG6PjRNfjv5l0iao60tE/jR2+esS7BMChsCU4x5kJQA7W0reGHuG/6A9bnotyuj/AdBiRqZa7v3xPA
igQweM/xi2P8jxMAUAA5r3b91jnPw9S8pO65/c/"
     }
    },
    {
     "name": "no residual",
     "message": "X is not added: your result is LN(sublayer(X)). Add X to what the sublayer returns 
before you normalise.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ZXAB/R5W9r+mWZppqijTv5ZerAmv2Xe/rDGOAjcz+j9K6G/ftf61P+1bdq8b0fE/z7dihT+9AcBlcAH9Hlb2v
6ZZmmmqKNO/ll6sCa/Zd7+sMY4CNzP6P0rob9+1/rU/7Vt2rxvR8T/Pt2KFP70BwGVwAf0eVva/plmaaaoo07+WXqwJr9l3v6wxj
gI3M/o/Suhv37X+tT/tW3avG9HxP8+3YoU/vQHA"
     }
    },
    {
     "name": "norm around the sublayer only",
     "message": "You normalise the sublayer's output and add X afterwards. Post-norm normalises the 
sum: LN(X + sublayer(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "GvLWQMVi5r/mrLorGGvxP3dp2DcnmuG/frzFBJlOA0BQTaN0lIOGP0RppWffQAJAtOqGKY2k8L/IuHdBvpn2v
/RgRKOp1vC/IZkv9G1w/D8lpLyQlEfwP6xuZSLoUdc/Ld8FRm2m979I4wvLHnLvP2zb6lhi5f6/WCsHBA8Yyb+pOrOBRBS9v7WsR
4vfCQJACK2KoTL8AUDtTlWdl339Px47pu2IJee/"
     }
    },
    {
     "name": "not normalised",
     "message": "Your result is X + sublayer(X), without layer norm. Pass the sum through layer_norm
, with gain and bias.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "sO4ruXhJ5j9QQyHGQjX2P7oQxdlzauG/oo76DfbT6D+gfttQQy6zv5x21B+jsPI/6oQ+4fHV8j+gGJId0eeQv
xSVuxH+GOi/gEU5o0eI/D8OG6PjRNfjv5l0iao60tE/jR2+esS7BMChsCU4x5kJQA7W0reGHuG/6A9bnotyuj/AdBiRqZa7v3xPA
igQweM/xi2P8jxMAUAA5r3b91jnPw9S8pO65/c/"
     }
    },
    {
     "name": "residual around everything",
     "message": "You add X once more after layer norm. In post-norm the normalised sum is the result
; nothing is added behind it.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "yNWi+7TD5b+3Yqd0fwMEQKTMfEmuaQDAsEqlw4yMBUDeZHl3shzyv95QrtkPowdAcNU93biJ1D8s1SDvyCz3v
6i/QSCU4fu/GFrnvRZZBEDsv3dDt3nTP694Q/C6+to/VJC04Q72BsDQT/7AMe0PQLq5eB8pzwLA98hvJk1f77/GGqi7SF3qv5iXQ
XMgwAFAGkN5BEBCEEAoExRonPX+P6oBL4qGPe8/"
     }
    },
    {
     "name": "gain and bias not handed on",
     "message": "Your layer norm uses a gain of 1 and a bias of 0. Hand the given gain and bias on t
o it.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "/BleuYbwrz/wT3OLJ7vxP/WzxxP0Bf2/z9/fKBVbxz8+UGSlzKrxv3E7Tq5G0ug/gVNV9x1D6T9hobe8jYa9v
/t2X74CUuG/mWpBjjed7T8I8lZMsbfdvySKDTQtSKw/ZV3miQys+b/eLTbnher7P2BIEtb0mPW/hOMR7gWv4781LTwYcHXrv8w7A
e32AZi/nAjNsgYU/D+vqdshrxa7P+YkBSCMi+8/"
     }
    }
   ]
  }
 ]
}
"""
