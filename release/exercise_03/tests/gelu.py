"""The public cases of the step gelu, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gelu'
points = [0.3333, 0.3333]


@test_case(name='seven numbers from -3 to 3')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='the hidden values of a batch')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "gelu",
 "order": 1,
 "points": 2,
 "summary": "GELU in GPT-2's tanh form, for an array of any shape",
 "returns": [],
 "cases": [
  {
   "name": "seven numbers from -3 to 3",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3740.0,
   "script": [
    [
     "call",
     "gelu",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "AAAAAAAACMAAAAAAAAAAwAAAAAAAAPC/AAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "gBIWASrMbb8wqxyW+D6nv3oUVyPSU8S/AAAAAAAAAADiOip3C+vqP6YaTzsIRv8/e7p/9Yz4B0A="
   },
   "mistakes": [
    {
     "name": "exact form",
     "message": "Your values are those of the exact GELU, x \u03a6(x), computed with the error funct
ion. This course takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights 
would see another network. Write the formula with tanh and 0.044715.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gEgke2mWcL9g2MmCz0unvwyyfLvQTsS/AAAAAAAAAAB90yDRS+zqPz2x6YOhRf8/3G1Cy7T3B0A="
     }
    },
    {
     "name": "sigmoid form",
     "message": "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from th
e same paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "UGjDEEmBkr+ID2AtrXiwv9aTHN/2vMO/AAAAAAAAAAAK2zhIwhDrPwj/KS11+P4/L3nebf3aB0A="
     }
    },
    {
     "name": "plain sigmoid",
     "message": "Your values are x times the sigmoid of x. That is another activation, called SiLU o
r swish. GELU is 0.5 x (1 + tanh(\u221a(2/\u03c0) (x + 0.044715 x\u00b3))).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "MD9sLSc2wr+wMawrFYTOv4a6VBRWNtG/AAAAAAAAAAC9otX11GTnP8p5ilp9L/w/DTwpjZ3cBkA="
     }
    },
    {
     "name": "relu",
     "message": "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 f
or moderate negative numbers.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEA="
     }
    },
    {
     "name": "cube forgotten",
     "message": "The term 0.044715 x\u00b3 is missing inside the tanh. Without it the curve is off b
y about 0.02 around x = 2.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "YDoiZ6Bkmb+Qrv4cbje0vxanSEXTk8W/AAAAAAAAAAA61q0uC5vqPxcVMB6JvP4/i7sxvzbNB0A="
     }
    },
    {
     "name": "square in place of the cube",
     "message": "You added 0.044715 x\u00b2 inside the tanh; the term is 0.044715 x\u00b3. With a sq
uare the positive and the negative side are no longer mirror images.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "kE4UbAr0p79oSfBPVYy6v7gUlzZT48a/AAAAAAAAAADiOip3C+vqP5p6f9RxCv8/UsefqCzlB0A="
     }
    },
    {
     "name": "0.44715",
     "message": "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAFeF3b0A6My9LeAxv1z69KB0Ibe/AAAAAAAAAAC0YOFr0RvtPzIjJP3h/v8/Vk/8////B0A="
     }
    },
    {
     "name": "square root forgotten",
     "message": "Inside the tanh you multiply by 2/\u03c0. It is \u221a(2/\u03c0), the square root o
f it, about 0.798.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "oPX0/PrVjL+Ahbt5tjy4vyh71aXMxMq/AAAAAAAAAAA2oYrWzE7pP6hHZJg0fP4/CgsDBSrjB0A="
     }
    },
    {
     "name": "root over 2 only",
     "message": "Inside the tanh you multiply by \u221a2/\u03c0. The root is over the whole fraction
: np.sqrt(2 / np.pi).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "zH9+rjgBsb9EYJcefl7Lv8bfJDdf+NG/AAAAAAAAAAAdkG1k0APnP/gTLTwwlPw/AgyMOvZ3B0A="
     }
    },
    {
     "name": "factor on x alone",
     "message": "Inside the tanh the factor \u221a(2/\u03c0) reaches x only. It belongs before a bra
cket that holds both terms: \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3).",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gPtmoJ9MYr+Atk/qjy2kv/6lK3cvBcS/AAAAAAAAAACAFjUitP7qP0yCrYCTXv8/QuYX2Gz7B0A="
     }
    },
    {
     "name": "half forgotten",
     "message": "Your values are twice as large as they should be: the factor 0.5 in front is missin
g.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "gBIWASrMfb8wqxyW+D63v3oUVyPSU9S/AAAAAAAAAADiOip3C+v6P6YaTzsIRg9Ae7p/9Yz4F0A="
     }
    },
    {
     "name": "one forgotten",
     "message": "You multiply by tanh(\u2026) alone. The 1 in (1 + tanh(\u2026)) is missing; it move
s the gate from between -1 and 1 to between 0 and 2.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "93T/6hnx9z9NNZ52EIzuP8N1VO4W1tU/AAAAAAAAAADDdVTuFtbVP001nnYQjO4/93T/6hnx9z8="
     }
    },
    {
     "name": "x forgotten",
     "message": "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate
.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "ALcOVnHdUz8wqxyW+D6XP3oUVyPSU8Q/AAAAAAAA4D/iOip3C+vqP6YaTzsIRu8/pPhURxH27z8="
     }
    }
   ]
  },
  {
   "name": "the hidden values of a batch",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1180.0,
   "script": [
    [
     "call",
     "gelu",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 3, 5],
        "data": "rk6RqxTC8T+in7H1iUjSPxE8o5PMgu+/jCP35OOn+L+5pMt0ZkLEvyIoUtCFnek/boibeGq30T/HJwtnQqi
rvy98Hy5AkOK/gCufGYYS4r/CQvE6OMD5PwBD0/dqLum/dYRIWmOr3z9Rx+KDIbvmP8SUb+yziPI/4xwVcgxw3b8lA7oKksrpv08
1OOfGo/K/0511qXAzAEAE499mNwIFQL4rhAGFEN4/BXUbPiyg1j9HcLC/4uLzv9CLQ9/Fu88/FKHbRtNb+r+3uKCUBszqP8+1kWp
F9rU/N4PBzcj25L+2vwb108LcP/tacDzV/uE/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 3, 5],
    "data": "oRhrApXE7j+ekTaeAWXGPz881sJtfMS/VJNDPotguL+yvW2xKraxv9MHoQ5/MOQ/0F8HRHKUxT/EMD1zP3eav8e
jVB373MS/6RjwTs2vxL8hh71bE134P6UUeIKyu8W/5u+lWezW1T//PfkEXU3hPxxBwKiVPvA/CjQQn0ABw788+kdIWbDFv9rl+Fh
0OMK/GQ6HfaG1/z/OALYn8+sEQMbJuQwTd9Q/3QpZOW7gzD+QG/71MwvBv0Mt7lIs+cI/QKqeU2AEtb/B9nNtH2flP2by+vCjdqc
/AgsBLTN9xb/O3GTFH17TPzF8U1iAqdk/"
   },
   "mistakes": [
    {
     "name": "exact form",
     "message": "Your values are those of the exact GELU, x \u03a6(x), computed with the error funct
ion. This course takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights 
would see another network. Write the formula with tanh and 0.044715.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "xDSEFCLG7j9RuH/8EmXGPw7o6Y6Zd8S/qYE4kwhTuL8n+K1JJ7axv6YYCYMvMeQ/mxjFoYGUxT+3ZDJDP3eav
5199XoF3MS/Go+JxO2uxL96HO8s0F34PzpMHRMUucW/DUuo5jHX1T/sc1+n1k3hPwkiXtJqP/A//ycLPdYAw7+ElA3niK3Fv8usS
Fm8McK/st1z6CO1/z+nOXhR/eoEQCOt2IlMd9Q/BUnEuZXgzD8JSx7H6gPBv88tyVA2+cI/MID5RcP5tL/kEqLf6GflP/EAU4mkd
qc/QJifZr57xb+YamOTUF7TP3bV1HHuqdk/"
     }
    },
    {
     "name": "sigmoid form",
     "message": "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from th
e same paper. Write the form with tanh and 0.044715, which GPT-2 uses.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "/0U/o9nZ7j/2I7cViKTGP1G8fmcy3sO/UwL6vsyzur+e82iDBYyxv0nvl8bIZOQ/1BARZ4HQxT/gpU1hA2Oav
xGNeCu+J8S/BaeR4Gb/w7/bqu3TFzD4P0Zewyif6cS/RcU6SoAi1j8IOLvUcYHhP7VIIJnLRPA/yuCs2S14wr8+uegvrt/Ev73By
ZLaC8K/UtCM0tlm/z/zE3KPUsUEQFw9dzqgvdQ/OsqdqwM8zT9j+k62lx7Bv3NHRuhcKsM/pWl1hkQWuL+KqgFcS5rlP8wLQHUBk
Kc/B8BKegC1xL8Xh798daDTP44mJURPAdo/"
     }
    },
    {
     "name": "plain sigmoid",
     "message": "Your values are x times the sigmoid of x. That is another activation, called SiLU o
r swish. GELU is 0.5 x (1 + tanh(\u221a(2/\u03c0) (x + 0.044715 x\u00b3))).",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "uw+x70e26j9ze/1Kl+DEP47eqaukI9G/QYvW/3Rl0b/q8YgH0Kiyv3uciugxreE/MU+fKi8nxD+pxFsnE+mav
3khKqF5psq/8ELkTXgzyr+jBNsDgnX1P4cAxPmPgs+/hbgefqys0z8HLwvEL3veP/TxHJXKNew/wox/KNHIxr+aXCviINrPv2lze
vYzutG/7OT6zcWf/D8Mz4xXTZcDQP1zFG3ff9I/vaC1v3uVyj8gvjqrEdDRvyGJcJbU0sE/of+EZfcF0b8FK/IkvbPiP9ONyLpJ5
6Y/Cqz+FDuqzL8x6mxQ947RP3R7H90V7dY/"
     }
    },
    {
     "name": "relu",
     "message": "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 f
or moderate negative numbers.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "rk6RqxTC8T+in7H1iUjSPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIoUtCFnek/boibeGq30T8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADCQvE6OMD5PwAAAAAAAAAAdYRIWmOr3z9Rx+KDIbvmP8SUb+yziPI/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAA0511qXAzAEAE499mNwIFQL4rhAGFEN4/BXUbPiyg1j8AAAAAAAAAANCLQ9/Fu88/AAAAAAAAAAC3uKCUBszqP8+1kWpF9
rU/AAAAAAAAAAC2vwb108LcP/tacDzV/uE/"
     }
    },
    {
     "name": "cube forgotten",
     "message": "The term 0.044715 x\u00b3 is missing inside the tanh. Without it the curve is off b
y about 0.02 around x = 2.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "mmN2LyFa7j/LeywnT2HGPwlZqsWXrsW/6RXJZtgTv79c7WOM47axvzPP4TwBCOQ/Tlj1NS2RxT/OO8ufSXeav
2cFxLOjEsW/Mj9NeIbgxL+e7jeszOr3Pye/gTroVMa/jaOCG+XH1T+ESvanIDLhP6gPkX8wA/A/wAuykygYw7+tIGI98VXGv4Bnv
3ZtGsS/QH8Mk7sr/z+PYClZBbIEQJEu/jivatQ/C092RP7XzD+5pGsiWz7Dv3p5NqEM98I/QZJLzDhivL8W3+hPVDjlP+qFtquDd
qc/tYdj96/Pxb9z5Ak2oFPTP6jZYxCDkdk/"
     }
    },
    {
     "name": "square in place of the cube",
     "message": "You added 0.044715 x\u00b2 inside the tanh; the term is 0.044715 x\u00b3. With a sq
uare the positive and the negative side are no longer mirror images.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "APCeBGC67j94BgeoPm7GPzYa2uTT88a/DVLu59skwr+uNJ+gc7uxv1epyBN1OuQ/a/ouu/ucxT+HTV34BXiav
3H1bojlb8W/fvdrdHI3xb/0ZvPyRDX4P3NMAQjsG8e/L2yt5zbm1T8yJ+qbXVjhP0uvBAzANvA/qiX7myZKw79lpXNtUyjHv9Gm7
BQT2cW/NSuz2WV5/z/llLwu59AEQIEIVhYFhdQ/w93eJdfvzD9SkufC+i/FvzPRSvac/8I/dJfWvur6wL++pMH+EnDlP+xnltP7d
6c/4yu/jiJPxr+nndZu9GrTP9dzRsMUvNk/"
     }
    },
    {
     "name": "0.44715",
     "message": "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "Zi04bhGw8D9I66O9N4bGP5Q6N0BA+re/o3NdWkGzg78aDsJKq6+xv87hTAEpd+U/5AQwO9OxxT9XWE3i43aav
w5WScj7CMO/r7agBoMFw79+0I4Jg6b5PwEoLboi38C/gJsjdO1b1j9VQ7X1GTLiP4s2/HdqnvE/1v762Ks1wr9DE2/tRXzAv/V05
m5Poqy/9J8hxQAzAEBQEthZNwIFQBQ8KVAS5dQ/QuAuOQgszT8Uizot0H+lv77IcVREDMM/KkNg7if7c790VvGmA9nmP4NhPV/Gd
6c/32o442W7wr+0DxpNiLvTP9E+D/Z8e9o/"
     }
    },
    {
     "name": "square root forgotten",
     "message": "Inside the tanh you multiply by 2/\u03c0. It is \u221a(2/\u03c0), the square root o
f it, about 0.798.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "fJ9RikL97D+AvQSDhZXFP0oPFs1j0sq/+NxDKtA0xL8xVkmm/Tiyv0OiJwyj9+I/VcHHgCvRxD8k4O8017Sav
yepknya08e/EtCiY8yEx7+1K6ijH2D3P2AeTRJsgcq/ET3PGry21D90wagSqUbgP36i07czpu4/S25fsiP7xL8aQwikxJ/Kv3A8x
aMrnMm/xX0jhEXw/j+Z6LMtVr8EQPy7L/pfcNM/rMyVWB+pyz8D5XNLm77Iv01AnWxrW8I/LkEgm/5Swr+MlRmvWhrkP19EYJkgK
ac/ih6qDlcbyb9QP+TUk2vSP7N/q2WfQdg/"
     }
    },
    {
     "name": "root over 2 only",
     "message": "Inside the tanh you multiply by \u221a2/\u03c0. The root is over the whole fraction
: np.sqrt(2 / np.pi).",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "uPrAZ7hW6j+YXBEJUqHEP4p07i/95NG/r7boWpl80b/lqR2iFdGyv0zquK1TWeE/hmHB7pXrwz80Lng4Gvyav
xZLK5iIgsu/J//o8ZYGy7+m9/jOQnz1P9ESyQ8WZtC/L/xPL29X0z/PsInZ2OjdP+SZBL0/2es/6eyEfXFfx7+Stoqb9JXQv9WBg
9U5ctK/MzNbflUL/T8EY4lO5xgEQBaSFYLLMdI/10Nb/kU3yj/wr9VeG3fSv8vn31SPosE/CfnQQaHM0L9ky5dyMFziP6tb3u1bz
6Y/thl3tSaxzb9h2fDqnEbRPww9TPg5hNY/"
     }
    },
    {
     "name": "factor on x alone",
     "message": "Inside the tanh the factor \u221a(2/\u03c0) reaches x only. It belongs before a bra
cket that holds both terms: \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3).",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "yseB917e7j9EGplQ8WXGP2ngUSwRMcS/1V6HcFPotr9m5B7e+7Wxv73bloWeOuQ/sJmAQkaVxT8N+nffPHeav
2UMma9wz8S/zEoZhICjxL+CIBRsj3X4P8H3LupclcW/MJxU6rja1T9hneSLNFThP1Xne47dTPA/TuKfe3X7wr9YAOrt9obFvxkDX
DuyxMG/e+pS7uHN/z9KdUu3JfIEQJmWHC01etQ/ImfHEpHizD+ha1LN1YXAvxev8Ae2+cI/kibakPB1s7/Mzv7eynLlP0gJrB2sd
qc/xiz+kW5oxb8nA8Wcx2DTPw36W8WOr9k/"
     }
    },
    {
     "name": "half forgotten",
     "message": "Your values are twice as large as they should be: the factor 0.5 in front is missin
g.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "oRhrApXE/j+ekTaeAWXWPz881sJtfNS/VJNDPotgyL+yvW2xKrbBv9MHoQ5/MPQ/0F8HRHKU1T/EMD1zP3eqv
8ejVB373NS/6RjwTs2v1L8hh71bE10IQKUUeIKyu9W/5u+lWezW5T//PfkEXU3xPxxBwKiVPgBACjQQn0AB0788+kdIWbDVv9rl+
Fh0ONK/GQ6HfaG1D0DOALYn8+sUQMbJuQwTd+Q/3QpZOW7g3D+QG/71MwvRv0Mt7lIs+dI/QKqeU2AExb/B9nNtH2f1P2by+vCjd
rc/AgsBLTN91b/O3GTFH17jPzF8U1iAqek/"
     }
    },
    {
     "name": "one forgotten",
     "message": "You multiply by tanh(\u2026) alone. The 1 in (1 + tanh(\u2026)) is missing; it move
s the gate from between -1 and 1 to between 0 and 2.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "5JOzrQAF2j/txxOi3nGgP/EdOLKVRNU/IrEufdKb5T8yOO8a3mGEPwjP35nwhs0/DrteWz7onj8ucN88LxBTP
5dU6j6FQ8A/LnycyH3qvj+Ay4l87vnmP1txLm0jocw/q7YGsuoEuD9ZaR8MMb/HP+naIcru6Ns/sdEJppfdtD8ODCzNyuTNP7H38
6FTK9w/i+AiqGEE7z+ZHozortX0P5vP3i9Cu7U/Xlf27AcBqT/G0mGEK0DfP9o6YxpL2pg/zMtnPEe75z/MNEdGOALQP23Jk2boB
Wg/a/uBbl5wxD/M84Ur1/KzP9mEjG+sqr4/"
     }
    },
    {
     "name": "x forgotten",
     "message": "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate
.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "UI3mmMS46z/IoQsfB5njPzhOTjLTzcQ/EMYH5Wajrz84YEJ/yfnbP0n7fHLBOOk/zWBCMDV94z/YEDp7GJ/eP
8lJ01Bu+9E/sCnzL4hQ0j/jotawq0buP1oDOOVAnss/qx0it0UR5j9KcuDDhlvoP2hBapEIDOw/jf0jnLuo1D86igym9ejKPyR5/
sHAR78/O+HI9PJQ7z8Cr0Z9Fd7vPz5mVvVZyOU/Y2Mt5aNr5D+8VyCSDG27P/4ffEH3IeM/OPN/dOODqT/U/dx8+Y7pP+o6d2UGG
OE/pLwdcpZm0D9QV+nyfIzlP1+Q4zwJ0eY/"
     }
    }
   ]
  }
 ]
}
"""
