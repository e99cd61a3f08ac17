"""The public cases of the step feed_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'feed_forward'
points = [1.0, 1.0]


@test_case(name='five positions, with GELU')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='with ReLU passed as the activation')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "feed_forward",
 "order": 1,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
 "points": 2,
 "summary": "activation(X W_1 + b_1) W_2 + b_2",
 "returns": [],
 "mistakes": [
  [
   "no activation",
   "Your result has no activation in it. Without one the two matrices collapse into a single one, W_
1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_1 + b_1.",
   false
  ],
  [
   "activation argument ignored",
   "Your function always uses GELU, whatever activation it is given. Call the parameter: activation(
X @ W_1 + b_1).",
   false
  ],
  [
   "relu by default",
   "Your function always uses ReLU. Call the parameter activation, whose default is gelu, as the sig
nature says.",
   false
  ],
  [
   "activation at the end as well",
   "You apply the activation to the output, too. It stands between the two matrices only, so that th
e output can take any value.",
   false
  ],
  [
   "activation at the end only",
   "You apply the activation after the second matrix. It belongs between the two: first X W_1 + b_1,
 then the activation, then W_2 and b_2.",
   false
  ],
  [
   "activation first",
   "You apply the activation to X itself, before the first matrix. It belongs between the two matric
es.",
   false
  ],
  [
   "first bias after the activation",
   "You add b_1 after the activation. Add it before: b_1 sets the threshold at which each hidden uni
t begins to fire.",
   false
  ],
  ["first bias forgotten", "b_1 is missing: add it to X W_1 before the activation.", false],
  ["second bias forgotten", "b_2 is missing: add it at the end.", false],
  [
   "residual added already",
   "Your result has X added to it. The residual connection is not part of this function: post_norm a
nd pre_norm add it later. Return the network's own output.",
   false
  ]
 ],
 "parts": [["gelu", "gelu", "", [["x", null]]]],
 "cases": [
  {
   "name": "five positions, with GELU",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "feed_forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "wY/siW6d4r98N4wHzsD6v/pKVzEqrLu/Hla0Qzek8r8rUGGDVoX1P1xoGELdLfW/iqhJ5VOg+j8WgwL+u77
4v4Rue098Ne6/stxviGur57/dH/7rSjbpP0TwCDwQ/O6/BSvrsMdX1T+Yrv2DfXb5P/7KsZ52htu/"
       },
       {
        "array": "<f8",
        "shape": [3, 11],
        "data": "z57w3G3TlT+JhcLJ+r/ZvyXsCupylpo/nkYX49ZO7b8nhEIh/jnfvwVB8xI1Mc8/6EH+ugYJzr8t6LycTLT
yv1TXR/slVME/7oMxltkT6D90/1FQTvHmv5r4ieEPq+q/Ab4dOUNM678uXDJHAZnTv5C2iuRX5PQ/k7myUaQi7L862jf/7jTkP3r
7OzszY+i/Gjsm31b56b+0kVarDUHPv9RSXOfF1vC/qI1A1+eM3D+voLflI5TIP7cu00vDddY/z2P/dwbFtb9VnGKn8ADQPw09xqt
w4c4/lpzRMJXROD/SLuiwNazUP13r6NR1h+E/A6D24NnT0T9muNOjj2RyPxFjEh2Lm9u/"
       },
       {
        "array": "<f8",
        "shape": [11],
        "data": "t8lr+bBF37+kzU1JnFHZP1aVFF3BDsw/4At7Zqa5wz/WaAtRnCvfP8G5T9Bsdts/u0fwX+ZQnz/l49L0AC3
Fv80SaPZbl7M/YTfHzF9q+j+Ck04bg2/ePw=="
       },
       {
        "array": "<f8",
        "shape": [11, 3],
        "data": "urfxUnpYsT+tNDUZd16qP9w+wCx/j9I//8a4/ZJoq7+dBhMh9KO/P5RpOWwDnNs/eEoukE1Nxr/9bnh4AOv
RPxp4NgWxzIc/k5q25Ade2r9HoEgPaIPYvyG5tX6LUNu/dg/0tEMp1z+tL6kHpR/iP+TZJ5nhVtG/+WmS8dlw578CGYj3+sXdv6U
CbtD4CM6/hHW0qw3Qvr9zF8ZM3IJ2Pzy/7CUlwtU/STqhQNH8yD/pVMbp6cDTP3kJu2KQCM+/GhXcNRJVyz/kVkdqTRLEvwBRl5U
QGbs/q0o2zlsL57+nkSgBSS7Sv0jcQ7o8Rc0/Ah1+2TCXxL+yXWVznoPhv3zfYWaMHNq/"
       },
       {"array": "<f8", "shape": [3], "data": "+DLUVuL16j+WazZJEEvhvx8cRXyoSby/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 3],
    "data": "uJvMnqSU0b+ecYEfUlXrP4+MCtb+2/E/C7MBBFyK878xc/wYNxgLwFg5D5LUbATA6/OuYvfXAcD0iRrapnDyv4Q
yqG9/TvY/38pSosIV5b85QXoLhHgDwEoZiETTyPq/ihu2mfKi87+laJRmIoYEwNQID6iDTvq/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "j9LcsjMU6D+Y9bbICF77P70elb/y5f4/v5e13oid9L9GMunT2+sNwJ5oc3y2pw3Ahl2hYcHI57+XW2jo0tbfP
38q+T2DBw5A89w+5jQG8b80UStr5yMGwPh4tqeSmgLAh6rCzr8LAcBAUaOcgskQwMrvmaXXeAPA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "HEq2JckK3L/k7PKtA5/oP+Kxj2UVnPE/Rtj17NoA9r8tOdQ0xv8KwN1qOTcA4wPAmRL9t3/fAcAfE8MKc0zxv
zd4A5ed6fY/8KTMvf48678YJPWKu1QEwDPdy6VtPvq/x4+YFafG9b/9crGMAgEFwOXRTJCycfq/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "UmYm+w+Nu7+k3Vmid/XlPyaY/93l/e4/FSLBN9pgwb+WDik0TDFPv1V+H0xM+oq/stDN36ISnb/6vrpQimbCv
5qFkYRfe/Q/0msgdLmCxb810mgXYDGSv1z8havcNLS/Tbz3ZTRJwb+RGOQGoCCKv4z+WmrzHbW/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "CFsHZjqj4j+a5MlfHiz6P2P83b6mEv4/uFhrb5FSwL/4QyrF/vwtv4A/TA0vTDG/WNvXY0vDxb8zztfJfvzVP
0OyehsSBw5An3AFHo6Ww78Mnp2+Hxd+v5AlF45GgZe//XD3GQz0ob+o9WT7ztH7vtp09ciRL5K/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "vAtlJcYp479dFD08IiXxv3n2D3jgDse/rLNii4nG+L95FRslM3oKwJ+PrPpFAQLAkeWnaGdQ+b+NI+aRUnv5v
6hfIh0RjPg/lueuqV7D8b/3R2PXa1sCwEePFAf5IfW/d3Kl1Rgh/79iTR31KRoPwDtSNpoBzwLA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "pv1p3jyX5L/r6Yep/KLcP0WBtQgC3ek/8SFj2Bp9A8AbucOX9dQMwHNZmqCpZgHAw4w+oMUTBcDx68gb/tX6v
9WIAcyDivE/UAEJU80b+r8UU33TOdoEwCdlewEjR/a/xCDOc9/gAMBUV7yzUNUEwG1vu94TgvW/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "OrXSur3w7T95MyS5gDLyP8gjZpMMqOo/281PyHBs678XmWLQFFAHwKoq7v3mMwHAIMfe843j8L/TVw0aeZjvv
8/UWREJ8PE/LVNUzQD6qr8hZjgYsqr+vy0ZI7yd4fW/J8n7NYP74L+gbrbY36D+v3MjY5mOHPW/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "nkAdUxrg8b/N51s0MVD2P+Xizl2ZoPM/Aem1l6aCAMAO2a4Gc8UGwC0OLU6HigPAZwNk+G+VCMBxuf5qPZbjv
9uIbPcZE/g/pIKTfNIF+L8tTlnyf0v+v/PCw7w4BPm/dRSQ4vGOAMCCzkZUXjMAwH6ySiDpifi/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "od1S2cBn678p/JbvSSzqv4sW9TI8IfA/kQzbo0kXA8A9xUvXi1UAwDRrGzPDAw/A9H4owDUf4r9Hiw5ssZcFw
M7xqR8Fz9w/wlBhFZdg9r8SePWg4lX6v0dGRrFtIwXAj5r2WgGa7L9GSlaSjivvv3K43acQmADA"
     }
    }
   ],
   "calls": {
    "gelu": [
     [
      "d50d7f62",
      -4.6927007,
      63.0,
      {
       "array": "<f8",
       "shape": [5, 11],
       "data": "bSVhrCuL5j/vJAj0d5b/P6RuvKoAxuE/J8TZ7f/xuL9XXFS3BHwBQOcdRrkWwsW/QC+GgEO09D+3/tk3qvz7
P1XOMHEdHM8/ddG/QZ+/B0DSaMGimIq8P+cqg7+Nf6y/w2Ce8bnDxb+iYmw6A8Wpv/7fuDbqFgVA1GtNdnu5wr/NhrcoILbqP+oQ
MbOIdMK/IJnRa/8+xb+nnvYLPr/Fv4oYmKjYcMW/1AxCbJ66A0DsTC2GYSTfP6pt3bhUa+E/ii9cysi05D8WhmhIF1g4v4y8c9T4
Z+Q/AFuxbLYnsL9rODegZ+XWPwOnosuE572/HImgkIyh0T8aZRydKRsSQFFuW/0cU8S/u8Gl5rS/vr+szweVF5i+v6pQot87uJU/
1HIH2mOF+D/nHZ54U9Civ6p0veVUbuI/ooIzzUS2xb88UCXiVjfDv6V7KCVxf8O/h+ORCAEixD9x7DBgQ1L7P+cq9vGUaKy/T8as
I3D6wL8oYaFfZH+3v0h+Z0dNGvw/jwJR2S4Fwr8EvA4Dh6r2P7EAMLZ8Bb2/Jp132dXKo78XjDR7y0zBv2MyY5uA+MA/MFh5fXuM
7z8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "266624d0", 2.17190657, 8.7],
    [0, 8, "266624d0", 13.6174205, 35.0],
    [0, 9, "266624d0", 11.7218377, 31.0],
    [1, 3, "266624d0", 0.32012711, 3.9],
    [1, 7, "266624d0", 5.7780189, 19.0],
    [1, 8, "266624d0", 6.406301, 27.0],
    [1, 9, "266624d0", 4.5107181, 24.0],
    [2, 3, "266624d0", 0.33386928, 3.8],
    [2, 7, "266624d0", 5.93131, 19.0],
    [2, 8, "266624d0", 6.6939223, 27.0],
    [2, 9, "266624d0", 4.7983394, 25.0],
    [3, 5, "266624d0", 1.39304492, 2.5],
    [3, 6, "266624d0", 0.26447428, 2.6],
    [3, 7, "266624d0", 0.72367849, 4.5],
    [5, 8, "266624d0", 9.2467995, 28.0],
    [5, 9, "266624d0", 7.3512167, 29.0],
    [6, 8, "266624d0", 7.1718649, 30.0],
    [6, 9, "266624d0", 5.276282, 28.0],
    [7, 8, "266624d0", 5.6266567, 20.0],
    [7, 9, "266624d0", 3.7310739, 19.0],
    [8, 9, "266624d0", 4.3593559, 26.0]
   ]
  },
  {
   "name": "with ReLU passed as the activation",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "feed_forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "dgyeX8AKA8DPidjJD0/2P4Z3H+Jh49y/wJqG7l1IAMCD4Hy1SHnUPzl9CyLXzNg/9+BnObNBxb9R2jDWkwT
Xv77f9tluAOC/2DGTJxGX1L+q5vJFI3XLv15qylXNb9a/oM4ZTuxr4L9IGLVzYWTUvwTeUrtRCwPA"
       },
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "mc1d4OKI6r/wMAF4VK3HP9az0xVRvZu/w2RQ5feU3r/Ogw47WQekP5Efi4or7MO/M9jywgWlwb/78cYMw7W
zv288pda9dYk/DN8WiJdr2T/BIduuSVXov0w1PWfDVNI/4u/UlQ2f1r9LdAuMKNnTP76kvrylIew//SsQcPFNwj83K0Hyom7YPwy
yg/FECda/cYAsp1kOy78ZuG3MSdfqPwb8GhW7jOA/a5XQE4Se1T8s+75MD+zVP/T+MtwRB7W/UM8rfQjh5z868GaQMVXXv+3eK5d
vR9q/Vy0BXs6S4D9mXbgDyoDkPz0byOCDkOG/hgDfQ4iCvb/ROR/diVnqv9uDed9/TtW/2eCUGViv9L90sIe3mbbmv+pDF+raYMM
/gxguXnCi2j/tIZSEyl7CP0tOGzN2rsy/81EzlsuS0T9N/ScfZoDgv+n4OvtQk9I/3PSvrxuimb9IL7e4Grrev1oaP7XTmuW/iL+
5k7Wnsj/NYx/E5/fUPzZWq4lnBfG/QIWJd/M07j/UZLEsug3dv84ldPizFLE/QuPP9l+f4T/K7M+MKZvrv80N4Q+mStS/PE+U6iY
Ozj919wW2M2vJPwtKb2Fooqy/iit0dpoo0z9SoFXw8UvaP0Iz9y8D3OQ/MhWddcMFyb/x3pnGpn7Ev7yrze5s9uw/7MFPo2gW4r+
lSGWW2SDavw=="
       },
       {
        "array": "<f8",
        "shape": [13],
        "data": "Ovc+wpBAwL8OjxdUeKW2v9jdeOhm+cQ/PegQ9GIq0r+bLAB5bkrGP1d/IkoMAKA/eukFDVQazT9bYcihERL
mvxpE06CP5NY/Qt7PCy8Eyz9c0s8SogvYv8IjgBUqYOi/tpoyzUYTqr8="
       },
       {
        "array": "<f8",
        "shape": [13, 5],
        "data": "mBXfVzpdx7/2WeneFwawv9lNIgypV9I/4ORgVnau2b8PbMY3ZHC6vyk2VrLCf5G/ez7Ihdhxkj+fD3ihUHT
Yv7akLBAmkLO/yXK7dgtLuT8fgN1P/jjUv5OpQSmPA7g/3xywaMCP1D93XvepwpfdP5o3f5bsI7i/20F4ncqx0L/D2ZgYOe+av4B
OzPNLieM/BQ5ctv3Htb+Au5rlY/nTv+fzdgArluW/ztuqB9LMxb9w/qlisdPKv9sMbDJePca/yiN8VEyRw7+41l4tVAfVP0gxu1Z
Dv9u/UcKJyYZ20T9sykZEPxrTP7jfUFwfBMq/Ly40yutr2b9s6P1oNcLYv7A3yOczrbO/RARXdoQWtT/3sg0nhZzAP24vb5aFgZw
/xO/23A4CyT9YGE/QIQuzvyu7Kl7BJsU/VFJ3Ebj2nr+O1oBAI9LhPxgHRJ+csKg/fXnxn92uyL8IVZoci4/Gv9ySvi6E09A/7EP
5AGTv0b9jSHrd0t7GP+rYQ+ytfN6/BvK8n7zbo79G/Gt0kkDRv/Kwi0XnDKK/VS5sMAeh378Hl/3+Q97kP+wTRFG1h+C/e275X28
D1T9kWdpOaRfDv9WNWiFmMMk/eDyILaHrvT9Ma4Ic2+PkP7aZyucY48C/9+XuLl6p3D/aMsEX1t3lP/ysZtEZobS/f6Sbk6BXc7/
0tjQ0Qrivvw=="
       },
       {
        "array": "<f8",
        "shape": [5],
        "data": "2u1fxfbv4z9MIf+Gbv7gPxY2vss/Tse/JCRaPJ3g7j+Gl3OaF3TdPw=="
       }
      ]
     },
     {
      "dict": [["activation", {"planted": ["relu", "def relu(x):\n    return np.maximum(0.0, x)\n"]}
]]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5],
    "data": "ZAiB0k3k8D9bAZONHJMBwH7yl78OTf8/ZZOor0mm8L8WyAdQaujzP3Txgd0sPPE/t5EYDqWJ0D+ytQVvKgbYvyX
OCLyke+o/GdGDPgdJ4j8mJiJ1+vLwP6Kq/yyqifE/M9mccpYvvb8YGHBV5JfBv7K76+Cxr9s/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "jL4jJjLA+D/hCjYTkB8LwLFoo1ZvQwdAGSCK4Dwk+r+f9L6olnMAQPuTiW6bWvY/suPSiCNH0D+Wb3RqzV70v
+EcUfgcJ+Y/DgFgr3H64z/KAxDe4m39P9K01noSiwFAqIlsC+B7AMCik9Ma6OvXP8V6gquIxMa/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "MH0zluFJ8z9djB7WJ2ECwHMWaggGpf4/zoj3RFmb8r8LsFCInG/1PyTHOQU1fPI/SiufYV320j9XEDJvd3Tiv
0isJ6ms0Og/jcjdloXC5D9ZiGLl/1jzPxFFr9GBBvE/17y1dybdxr/Jsm7J2rTJv/+oJ35hMN8/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "ZAiB0k3k8D8AAAAAAAAAAH7yl78OTf8/AAAAAAAAAAAWyAdQaujzP3Txgd0sPPE/t5EYDqWJ0D8AAAAAAAAAA
CXOCLyke+o/GdGDPgdJ4j8mJiJ1+vLwP6Kq/yyqifE/AAAAAAAAAAAAAAAAAAAAALK76+Cxr9s/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "jL4jJjLA+D8AAAAAAAAAALFoo1ZvQwdAAAAAAAAAAACf9L6olnMAQPuTiW6bWvY/suPSiCNH0D8AAAAAAAAAA
OEcUfgcJ+Y/DgFgr3H64z/KAxDe4m39P9K01noSiwFAAAAAAAAAAACik9Ma6OvXPwAAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "zFl66kUNwL8q2//6UV2jv/ivNpQOu+u/V2hLkQW68z+gpMuWXwzmP1RoOxLICuY/CIIWK39/4D9mivVo6aX0v
8Ag0cD9j+4/jtPX1DUJ4T+oRbat8lDmP347eQjKatY/wZXsZqCQ6b8Tb0q73zrkPyQCTJdJUuI/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "NPLEGOeR8D/XZCFiq6ACwLj+mHwCLf0/iu4hVlOF97+wdjfKomj0P4ELKf9huvA/rCoSZ2omvz9++QdNemrtv
6mdvyNTD+Q/tFYWleDZ4z8XpT/roLbtPyq4uO/J4/E/MBlf4tFa4b/IbF8Osl2rPyiICv4rM9g/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "HqIzSdLC7j+NxHABaS4BwAC/S1vFhQNAbRKalXQy8r8AZC7lg5zyP7jU+xXIE+8/B5RJn61b0z/H5xWy01rTv
9BHz6QQte4/vB8Ey6JB4D81UekCpVXrP7/4GbFOyPQ/f3/vjPQRsz8DV+tDMbfYP0Mh5mmwAtE/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "F0xEv0mx2z80yFIvuNIFwKXah1xrGwFAIM/qJkwLAMCFyNXSyBbpP1fwR+vFEN0/G6zl/zdz0b/MKk0SFb7Iv
41WRQHik8G/Xy9Qitt3vD8ArshJ/OvbP9cyANPlFOI//6ffJOlssT/eDdsoS6Pxv4KqfZhbRpy/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "HQi77DIx9b9c+pqiUq7pv+YZEEc2FPg/s99axoKbCMC0Bmd9vAb5P/vLBKZib/c/lYWSxS2jtz8KRZsiX4Xnv
+7fI8Rr9tQ/9tvoqvr1zz9ijMcYrAjrP/UeGq9t2+c/wGhtHN8R5L8pJW2eUzDdvzDWav62Kv+/"
     }
    }
   ],
   "calls": {"gelu": []},
   "pairs": [
    [0, 3, "837731ea", -4.7232984, 14.0],
    [0, 8, "837731ea", -0.4829913, 21.0],
    [0, 9, "837731ea", -0.4840486, 24.0],
    [1, 3, "837731ea", -2.1359757, 10.0],
    [1, 7, "837731ea", -1.3312286, 14.0],
    [1, 8, "837731ea", 0.3045109, 12.0],
    [1, 9, "837731ea", 0.3034536, 16.0],
    [2, 3, "837731ea", -2.15019399, 9.6],
    [2, 7, "837731ea", -1.5085203, 14.0],
    [2, 8, "837731ea", 0.2289283, 11.0],
    [2, 9, "837731ea", 0.227871, 16.0],
    [3, 5, "837731ea", -1.37577714, 6.9],
    [3, 6, "837731ea", -2.32892652, 9.0],
    [3, 7, "837731ea", -2.8414788, 10.0],
    [5, 8, "837731ea", -0.18252862, 5.1],
    [5, 9, "837731ea", -0.1835859, 15.0],
    [6, 8, "837731ea", 0.3155547, 13.0],
    [6, 9, "837731ea", 0.3144973, 17.0],
    [7, 8, "837731ea", -0.51878, 11.0],
    [7, 9, "837731ea", -0.5198373, 16.0],
    [8, 9, "837731ea", 1.2176112, 18.0]
   ]
  }
 ]
}
"""
