"""The public cases of the step feed_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'feed_forward'
points = [0.2667, 0.2667]


@test_case(name='five positions, with GELU')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='with ReLU passed as the activation')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "feed_forward",
 "order": 1,
 "points": 2,
 "summary": "activation(X W_1 + b_1) W_2 + b_2",
 "returns": [],
 "cases": [
  {
   "name": "five positions, with GELU",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4430.0,
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
    "data": "lJ3MnqSU0b/EcYEfUlXrP9CNCtb+2/E/XLoBBFyK87/Cb/wYNxgLwFc4D5LUbATAyPOuYvfXAcBekhrapnDyvxo
0qG9/TvY/AMpSosIV5b+7Q3oLhHgDwDIbiETTyPq/zBe2mfKi879OZ5RmIoYEwN0DD6iDTvq/"
   },
   "mistakes": [
    {
     "name": "no activation",
     "message": "Your result has no activation in it. Without one the two matrices collapse into a s
ingle one, W_1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_
1 + b_1.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "g9PcsjMU6D+V87bICF77P8galb/y5f4/Tp613oid9L8oL+nT2+sNwJ5lc3y2pw3Adl2hYcHI57+YWWjo0tbfP
7ss+T2DBw5AF9o+5jQG8b+uTitr5yMGwLV5tqeSmgLA+qnCzr8LAcC3UaOcgskQwMXrmaXXeAPA"
     }
    },
    {
     "name": "relu by default",
     "message": "Your function always uses ReLU. Call the parameter activation, whose default is gel
u, as the signature says.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "NEy2JckK3L9w7vKtA5/oP6Sqj2UVnPE/ut/17NoA9r8sNdQ0xv8KwJpqOTcA4wPAIw/9t3/fAcD8EcMKc0zxv
zZ+A5ed6fY/hKbMvf4867/iJfWKu1QEwLTcy6VtPvq/sIiYFafG9b8CdbGMAgEFwAfLTJCycfq/"
     }
    },
    {
     "name": "activation at the end as well",
     "message": "You apply the activation to the output, too. It stands between the two matrices onl
y, so that the output can take any value.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "D3Em+w+Nu79W3Vmid/XlP2Gh/93l/e4/wSTBN9pgwb9Kvi40TDFPv/qVH0xM+oq/IfrN36ISnb+axLpQimbCv
66FkYRfe/Q/nG4gdLmCxb8eyGgXYDGSvz38havcNLS/O773ZTRJwb+1JeQGoCCKv4sGW2rzHbW/"
     }
    },
    {
     "name": "activation at the end only",
     "message": "You apply the activation after the second matrix. It belongs between the two: first
 X W_1 + b_1, then the activation, then W_2 and b_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "+VoHZjqj4j9C58lfHiz6P7AD3r6mEv4/61xrb5FSwL8jvRDF/vwtv3FKVA0vTDG/mODXY0vDxb8/zdfJfvzVP
2muehsSBw5Ahm8FHo6Ww79Kx5y+Hxd+vw5XF45GgZe/oWT3GQz0ob8gw5n7ztH7vm9L9ciRL5K/"
     }
    },
    {
     "name": "activation first",
     "message": "You apply the activation to X itself, before the first matrix. It belongs between t
he two matrices.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "2AtlJcYp47+KDD08IiXxv3D5D3jgDse/erRii4nG+L9oExslM3oKwC+TrPpFAQLA1OmnaGdQ+b+mIuaRUnv5v
zxXIh0RjPg/iuSuqV7D8b8GSGPXa1sCwECKFAf5IfW/zHal1Rgh/79uTx31KRoPwOVONpoBzwLA"
     }
    },
    {
     "name": "first bias after the activation",
     "message": "You add b_1 after the activation. Add it before: b_1 sets the threshold at which ea
ch hidden unit begins to fire.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "fvxp3jyX5L+46oep/KLcP5Z/tQgC3ek/SB5j2Bp9A8DIu8OX9dQMwEJXmqCpZgHAsI0+oMUTBcAw5cgb/tX6v
xWGAcyDivE/EvkIU80b+r80VX3TOdoEwL9oewEjR/a/9RzOc9/gAMDMWbyzUNUEwAV4u94TgvW/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "b_1 is missing: add it to X W_1 before the activation.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "56/Sur3w7T+pOSS5gDLyPxgjZpMMqOo/tsxPyHBs679KnGLQFFAHwGIu7v3mMwHALMXe843j8L9oTA0aeZjvv
9fXWREJ8PE/4FtUzQD6qr9sazgYsqr+v/0WI7yd4fW/bMf7NYP74L+fdLbY36D+v0EmY5mOHPW/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "b_2 is missing: add it at the end.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "4UAdUxrg8b+t7ls0MVD2P5Lfzl2ZoPM/7Om1l6aCAMDc1K4Gc8UGwHYPLU6HigPAhgBk+G+VCMAnuf5qPZbjv
9yFbPcZE/g/fH6TfNIF+L+rUVnyf0v+v3DJw7w4BPm/pBiQ4vGOAMBpzEZUXjMAwBuySiDpifi/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection is not part of this function
: post_norm and pre_norm add it later. Return the network's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "jN5S2cBn6780/ZbvSSzqvyAZ9TI8IfA/PQjbo0kXA8Csx0vXi1UAwIVsGzPDAw/ADH4owDUf4r+6ig5ssZcFw
GDzqR8Fz9w/WFNhFZdg9r+Hd/Wg4lX6v6pJRrFtIwXAFpr2WgGa7L8KQFaSjivvv0673acQmADA"
     }
    }
   ]
  },
  {
   "name": "with ReLU passed as the activation",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2680.0,
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
    "data": "IAmB0k3k8D9JA5ONHJMBwA/yl78OTf8/ho2or0mm8L+8yQdQaujzPzPygd0sPPE/l5QYDqWJ0D/4sgVvKgbYv3f
PCLyke+o/GNCDPgdJ4j85IyJ1+vLwP2Sq/yyqifE/WM6ccpYvvb+QFHBV5JfBv2C56+Cxr9s/"
   },
   "mistakes": [
    {
     "name": "no activation",
     "message": "Your result has no activation in it. Without one the two matrices collapse into a s
ingle one, W_1 W_2, and the layer can do no more than a linear map: apply activation(\u2026) to X W_
1 + b_1.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "08QjJjLA+D9JCDYTkB8LwElmo1ZvQwdAnhuK4Dwk+r9O976olnMAQLSYiW6bWvY/LuHSiCNH0D92aHRqzV70v
58bUfgcJ+Y/VABgr3H64z/cCxDe4m39P7mz1noSiwFAQIhsC+B7AMAyktMa6OvXP7x8gquIxMa/"
     }
    },
    {
     "name": "activation argument ignored",
     "message": "Your function always uses GELU, whatever activation it is given. Call the parameter
: activation(X @ W_1 + b_1).",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "64IzluFJ8z8bih7WJ2ECwDsUaggGpf4/VIP3RFmb8r8arVCInG/1P3DDOQU1fPI/KiyfYV320j+wEDJvd3Tiv
5arJ6ms0Og/zsbdloXC5D+ugWLl/1jzP3I/r9GBBvE/pcO1dybdxr8wrG7J2rTJv4uoJ35hMN8/"
     }
    },
    {
     "name": "activation at the end as well",
     "message": "You apply the activation to the output, too. It stands between the two matrices onl
y, so that the output can take any value.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "IAmB0k3k8D8AAAAAAAAAAA/yl78OTf8/AAAAAAAAAAC8yQdQaujzPzPygd0sPPE/l5QYDqWJ0D8AAAAAAAAAA
HfPCLyke+o/GNCDPgdJ4j85IyJ1+vLwP2Sq/yyqifE/AAAAAAAAAAAAAAAAAAAAAGC56+Cxr9s/"
     }
    },
    {
     "name": "activation at the end only",
     "message": "You apply the activation after the second matrix. It belongs between the two: first
 X W_1 + b_1, then the activation, then W_2 and b_2.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "08QjJjLA+D8AAAAAAAAAAElmo1ZvQwdAAAAAAAAAAABO976olnMAQLSYiW6bWvY/LuHSiCNH0D8AAAAAAAAAA
J8bUfgcJ+Y/VABgr3H64z/cCxDe4m39P7mz1noSiwFAAAAAAAAAAAAyktMa6OvXPwAAAAAAAAAA"
     }
    },
    {
     "name": "activation first",
     "message": "You apply the activation to X itself, before the first matrix. It belongs between t
he two matrices.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "nFN66kUNwL8Aw//6UV2jv+awNpQOu+u/8mVLkQW68z9Eo8uWXwzmP/NoOxLICuY/tYMWK39/4D8yiPVo6aX0v
5Uj0cD9j+4/LdTX1DUJ4T+SRrat8lDmPwY9eQjKatY/epbsZqCQ6b/IcEq73zrkP4IATJdJUuI/"
     }
    },
    {
     "name": "first bias after the activation",
     "message": "You add b_1 after the activation. Add it before: b_1 sets the threshold at which ea
ch hidden unit begins to fire.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "qffEGOeR8D97ZSFiq6ACwCH6mHwCLf0/hOohVlOF97/cdTfKomj0P6IPKf9huvA/rDYSZ2omvz8c/AdNemrtv
9OdvyNTD+Q/vFUWleDZ4z/fqT/roLbtP7i9uO/J4/E/+hdf4tFa4b8gaF8Osl2rP+KKCv4rM9g/"
     }
    },
    {
     "name": "first bias forgotten",
     "message": "b_1 is missing: add it to X W_1 before the activation.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "m5YzSdLC7j/KxHABaS4BwE+/S1vFhQNA1hCalXQy8r98Wy7lg5zyP47G+xXIE+8/PZNJn61b0z9R5hWy01rTv
zBRz6QQte4//CAEy6JB4D8nUekCpVXrPxz/GbFOyPQ/4IfvjPQRsz+8U+tDMbfYP2Ih5mmwAtE/"
     }
    },
    {
     "name": "second bias forgotten",
     "message": "b_2 is missing: add it at the end.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "y0hEv0mx2z+cy1IvuNIFwGnch1xrGwFAzM/qJkwLAMC2x9XSyBbpPxjtR+vFEN0/Aa7l/zdz0b/aL00SFb7Iv
7VSRQHik8G/qiJQitt3vD8xschJ/OvbP3wzANPlFOI/1J3fJOlssT+kFNsoS6Pxv2fifZhbRpy/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection is not part of this function
: post_norm and pre_norm add it later. Return the network's own output.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "zA+77DIx9b+G+ZqiUq7pvy0UEEc2FPg/g+FaxoKbCMDeAWd9vAb5P4HRBKZib/c/cJCSxS2jtz+kRpsiX4Xnv
3LfI8Rr9tQ/sdzoqvr1zz/IjMcYrAjrP5kfGq9t2+c/a2htHN8R5L+QIm2eUzDdv7DNav62Kv+/"
     }
    }
   ]
  }
 ]
}
"""
