"""The public cases of the step gelu, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gelu'
points = [0.5, 0.5]


@test_case(name='seven numbers from -3 to 3')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='the hidden values of a batch')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "gelu",
 "order": 1,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 1,
 "summary": "GELU in GPT-2's tanh form, for an array of any shape",
 "returns": [],
 "mistakes": [
  [
   "exact form",
   "Your values are those of the exact GELU, x \u03a6(x), computed with the error function. This cou
rse takes the tanh form that GPT-2 uses; the two differ by up to 5e-4, so real weights would see ano
ther network. Write the formula with tanh and 0.044715.",
   false
  ],
  [
   "sigmoid form",
   "Your values are x times the sigmoid of 1.702 x, a rougher stand-in for GELU from the same paper.
 Write the form with tanh and 0.044715, which GPT-2 uses.",
   false
  ],
  [
   "plain sigmoid",
   "Your values are x times the sigmoid of x. That is another activation, called SiLU or swish. GELU
 is 0.5 x (1 + tanh(\u221a(2/\u03c0) (x + 0.044715 x\u00b3))).",
   false
  ],
  [
   "relu",
   "Your values are those of ReLU: 0 below zero. GELU is smooth, and a little below 0 for moderate n
egative numbers.",
   false
  ],
  [
   "cube forgotten",
   "The term 0.044715 x\u00b3 is missing inside the tanh. Without it the curve is off by about 0.02 
around x = 2.",
   false
  ],
  [
   "square in place of the cube",
   "You added 0.044715 x\u00b2 inside the tanh; the term is 0.044715 x\u00b3. With a square the posi
tive and the negative side are no longer mirror images.",
   false
  ],
  [
   "0.44715",
   "The constant is 0.044715, with a zero after the point; yours is ten times larger.",
   false
  ],
  [
   "square root forgotten",
   "Inside the tanh you multiply by 2/\u03c0. It is \u221a(2/\u03c0), the square root of it, about 0
.798.",
   false
  ],
  [
   "root over 2 only",
   "Inside the tanh you multiply by \u221a2/\u03c0. The root is over the whole fraction: np.sqrt(2 /
 np.pi).",
   false
  ],
  [
   "factor on x alone",
   "Inside the tanh the factor \u221a(2/\u03c0) reaches x only. It belongs before a bracket that hol
ds both terms: \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3).",
   false
  ],
  [
   "tanh closed too early",
   "Your tanh takes the factor \u221a(2/\u03c0) alone, and the bracket behind it is multiplied after
wards. All of \u221a(2/\u03c0) \u00b7 (x + 0.044715 x\u00b3) belongs inside the tanh.",
   false
  ],
  [
   "half forgotten",
   "Your values are twice as large as they should be: the factor 0.5 in front is missing.",
   false
  ],
  [
   "one forgotten",
   "You multiply by tanh(\u2026) alone. The 1 in (1 + tanh(\u2026)) is missing; it moves the gate fr
om between -1 and 1 to between 0 and 2.",
   false
  ],
  [
   "x forgotten",
   "Your values lie between 0 and 1: you have the gate alone. GELU is x times that gate.",
   false
  ],
  [
   "tanh by exponentials",
   "You wrote tanh as a quotient of exponentials, which overflows for large x and gives NaN. Use np.
tanh, which is safe for numbers of any size.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "seven numbers from -3 to 3",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
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
    "data": "vwUXASrMbb8mnRyW+D6nvzMRVyPSU8S/AAAAAAAAAACzOyp3C+vqP5weTzsIRv8/fLh/9Yz4B0A="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "I3Qke2mWcL/J78mCz0unvxe4fLvQTsS/AAAAAAAAAAD60SDRS+zqP4u36YOhRf8/5WxCy7T3B0A="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "OnjDEEmBkr/ZEWAtrXiwv9WWHN/2vMO/AAAAAAAAAABL2jhIwhDrP177KS11+P4/TXfebf3aB0A="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "Jz9sLSc2wr++LKwrFYTOv966VBRWNtG/AAAAAAAAAACRotX11GTnP+19ilp9L/w/ajkpjZ3cBkA="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAABAAAAAAAAACEA="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "ER4iZ6Bkmb/lu/4cbje0v6KtSEXTk8W/AAAAAAAAAACY1K0uC5vqP4kZMB6JvP4/XrcxvzbNB0A="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "GDkUbAr0p7/TRPBPVYy6vz0QlzZT48a/AAAAAAAAAACzOyp3C+vqP0d0f9RxCv8/QMufqCzlB0A="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "ywxhZpqF3b10s869LeAxvwsE9aB0Ibe/AAAAAAAAAABsUeFr0RvtP+ErJP3h/v8/0VL8////B0A="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "LmH1/PrVjL+pkbt5tjy4vxN71aXMxMq/AAAAAAAAAAA7oYrWzE7pP2pKZJg0fP4/nwoDBSrjB0A="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "O41+rjgBsb/4XJcefl7Lv4ffJDdf+NG/AAAAAAAAAAA9kG1k0APnP2obLTwwlPw/1AmMOvZ3B0A="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "v5pnoJ9MYr+7nk/qjy2kv7+iK3cvBcS/AAAAAAAAAABQFzUitP7qPxSKrYCTXv8/duMX2Gz7B0A="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "wuBsPEN3BUBuabIloALiP3jjiWo2rsO/AAAAAAAAAAAih11lchTrP7iXbAmogARAYXA2nqG7FkA="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "Y0MVASrMfb8mnRyW+D63vzMRVyPSU9S/AAAAAAAAAAC9Qip3C+v6P5weTzsIRg9AfLh/9Yz4F0A="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "+HD/6hnx9z83PZ52EIzuP2d3VO4W1tU/AAAAAAAAAABnd1TuFtbVPzc9nnYQjO4/+HD/6hnx9z8="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "pbERVnHdUz8mnRyW+D6XPzMRVyPSU8Q/AAAAAAAA4D+zOyp3C+vqP5weTzsIRu8/tQFVRxH27z8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [4, 7, "24a6ade6", 1.03127654, 6.0],
    [4, 8, "24a6ade6", 1.06015523, 6.0],
    [4, 10, "24a6ade6", 3.4613043, 12.0],
    [4, 11, "24a6ade6", 1.9442283, 12.0],
    [4, 12, "24a6ade6", 0.66829158, 5.5],
    [4, 13, "24a6ade6", -0.80091235, 3.5],
    [4, 14, "24a6ade6", 0.97211413, 6.0],
    [5, 6, "24a6ade6", 0.06402071, 9.5],
    [5, 7, "24a6ade6", 1.03207859, 6.1],
    [5, 8, "24a6ade6", 1.0624522, 6.2],
    [5, 10, "24a6ade6", 3.4613043, 12.0],
    [5, 11, "24a6ade6", 1.9464537, 12.0],
    [5, 12, "24a6ade6", 0.66940431, 5.4],
    [5, 13, "24a6ade6", -0.81459436, 3.6],
    [5, 14, "24a6ade6", 0.97322685, 6.1],
    [6, 7, "24a6ade6", 0.92226882, 6.0],
    [6, 8, "24a6ade6", 1.04363283, 6.0],
    [6, 10, "24a6ade6", 3.4613043, 12.0],
    [6, 11, "24a6ade6", 1.701912, 12.0],
    [6, 12, "24a6ade6", 0.54713345, 5.8],
    [6, 13, "24a6ade6", -0.78966923, 3.5],
    [6, 14, "24a6ade6", 0.850956, 6.0],
    [7, 9, "24a6ade6", 1.04324096, 6.0],
    [7, 10, "24a6ade6", 3.4613043, 12.0],
    [7, 11, "24a6ade6", 2.1003619, 12.0],
    [7, 12, "24a6ade6", 0.74635842, 5.4],
    [7, 13, "24a6ade6", -0.80450611, 3.5],
    [7, 14, "24a6ade6", 1.05018096, 6.0],
    [8, 9, "24a6ade6", 1.1593485, 6.0],
    [8, 10, "24a6ade6", 3.4613043, 12.0],
    [8, 11, "24a6ade6", 2.2945433, 12.0],
    [8, 12, "24a6ade6", 0.84344912, 4.9],
    [8, 13, "24a6ade6", -0.81850746, 3.5],
    [8, 14, "24a6ade6", 1.14727166, 6.0],
    [9, 10, "24a6ade6", 3.4613043, 12.0],
    [9, 11, "24a6ade6", 1.9257106, 12.0],
    [9, 12, "24a6ade6", 0.65903277, 5.6],
    [9, 13, "24a6ade6", -0.79696365, 3.5],
    [9, 14, "24a6ade6", 0.96285531, 6.0],
    [10, 11, "24a6ade6", 6.9226086, 25.0],
    [10, 13, "24a6ade6", -0.67190863, 5.9],
    [11, 12, "24a6ade6", 1.3266322, 11.0],
    [11, 14, "24a6ade6", 1.9342773, 12.0],
    [12, 13, "24a6ade6", 0.13084144, 2.6],
    [13, 14, "24a6ade6", -0.79753599, 3.5]
   ]
  },
  {
   "name": "the hidden values of a batch",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
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
    "data": "dhVrApXE7j+GlzaeAWXGP0E21sJtfMS/C5hDPotguL/6wG2xKraxv7AIoQ5/MOQ/N2EHRHKUxT9EXz1zP3eav+S
hVB373MS/MBLwTs2vxL+0f71bE134P4wTeIKyu8W/OfOlWezW1T8XP/kEXU3hP3BIwKiVPvA/oDcQn0ABw7/5+EdIWbDFv4Pi+Fh
0OMK/NxaHfaG1/z89/bUn8+sEQI/IuQwTd9Q/SQlZOW7gzD/aHv71MwvBv8co7lIs+cI/IaueU2AEtb+s93NtH2flP7/g+vCjdqc
/XQQBLTN9xb9X2mTFH17TP7F9U1iAqdk/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "cy2EFCLG7j/zt3/8EmXGP7/u6Y6Zd8S/pnU4kwhTuL8Z/a1JJ7axv3EXCYMvMeQ/rBPFoYGUxT8tPDJDP3eav
9+B9XoF3MS/g46JxO2uxL+BGu8s0F34Pw5QHRMUucW/gU2o5jHX1T+1c1+n1k3hP3gcXtJqP/A/oigLPdYAw7+rmQ3niK3Fv16rS
Fm8McK/+tRz6CO1/z9jOHhR/eoEQNqr2IlMd9Q/7UXEuZXgzD/4Rh7H6gPBv/QsyVA2+cI/Y3j5RcP5tL9rEqLf6GflP8P+Uomkd
qc/VJKfZr57xb8ZaWOTUF7TP53U1HHuqdk/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "Lzk/o9nZ7j9zJLcViKTGP2vAfmcy3sO/CPv5vsyzur8J6GiDBYyxvwXxl8bIZOQ/1w8RZ4HQxT/lvU1hA2Oav
zaMeCu+J8S/J6qR4Gb/w78Lqu3TFzD4P/xfwyif6cS/J8U6SoAi1j9xNrvUcYHhP/ZAIJnLRPA/1+Gs2S14wr//vugvrt/Ev1O8y
ZLaC8K/BtWM0tlm/z/FE3KPUsUEQN08dzqgvdQ/3s6dqwM8zT9B/E62lx7BvzhBRuhcKsM/N2Z1hkQWuL8QqQFcS5rlP2D1P3UBk
Kc/AsRKegC1xL8ihb98daDTP3QnJURPAdo/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "Nw+x70e26j/5df1Kl+DEPxbhqaukI9G/DYzW/3Rl0b/294gH0KiyvwaeiugxreE/kUmfKi8nxD+rsFsnE+mav
x8jKqF5psq/jDzkTXgzyr87AtsDgnX1P5/6w/mPgs+/t7cefqys0z+LMAvEL3veP2LyHJXKNew/qI9/KNHIxr/SViviINrPvyd2e
vYzutG/1Of6zcWf/D9LzIxXTZcDQO92FG3ff9I/P521v3uVyj9zvTqrEdDRvwuFcJbU0sE/pP6EZfcF0b/1KfIkvbPiP2aLyLpJ5
6Y/V6v+FDuqzL8J7GxQ947RPzZ5H90V7dY/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "bEaRqxTC8T+OorH1iUjSPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABcoUtCFnek/mYqbeGq30T8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABiPPE6OMD5PwAAAAAAAAAAYIJIWmOr3z9+yOKDIbvmPx+Xb+yziPI/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAEJ11qXAzAEAe499mNwIFQEwthAGFEN4/PXcbPiyg1j8AAAAAAAAAAOCEQ9/Fu88/AAAAAAAAAACBt6CUBszqP9qrkWpF9
rU/AAAAAAAAAACUwQb108LcPwFbcDzV/uE/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "1WV2LyFa7j8ceywnT2HGPxtYqsWXrsW/GR7JZtgTv7/h6WOM47axv4/N4TwBCOQ/uFr1NS2RxT+lNsufSXeav
5EIxLOjEsW/DURNeIbgxL+g5zeszOr3P8O5gTroVMa/E6GCG+XH1T9PSvanIDLhPyEQkX8wA/A/GhKykygYw79FG2I98VXGv8Bmv
3ZtGsS/j4QMk7sr/z/uXylZBbIEQH0t/jivatQ/VlB2RP7XzD/PpmsiWz7Dv7Z4NqEM98I/6Y1LzDhivL9v3uhPVDjlPyZutquDd
qc/sINj96/Pxb9/4wk2oFPTP8vXYxCDkdk/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "S+meBGC67j+qCQeoPm7GP3se2uTT88a/EVbu59skwr9qKp+gc7uxv1OqyBN1OuQ/tvsuu/ucxT+cUl34BXiav
3r8bojlb8W/0PlrdHI3xb+ba/PyRDX4P99RAQjsG8e/nGyt5zbm1T86J+qbXVjhPymoBAzANvA/kyf7myZKw79VqXNtUyjHvySk7
BQT2cW/rSez2WV5/z/0kbwu59AEQHMGVhYFhdQ/id/eJdfvzD9TlefC+i/Fv1XPSvac/8I/9JjWvur6wL88psH+EnDlPx96ltP7d
6c/VDG/jiJPxr8LodZu9GrTP6F0RsMUvNk/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "7TA4bhGw8D+s56O9N4bGP5s/N0BA+re/9J1dWkGzg78cG8JKq6+xvwjhTAEpd+U/XgcwO9OxxT/8jU3i43aav
39RScj7CMO/SLygBoMFw795y44Jg6b5P+0tLboi38C/r54jdO1b1j8VRLX1GTLiP9Yx/HdqnvE/Avr62Ks1wr9lDG/tRXzAv9pr5
m5Poqy/DqAhxQAzAEBtEthZNwIFQLw8KVAS5dQ/iOMuOQgszT8Zdjot0H+lv1/HcVREDMM/XtZg7if7c79RVfGmA9nmP1BWPV/Gd
6c/QnE442W7wr/BEhpNiLvTP6BAD/Z8e9o/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "gaRRikL97D9tvwSDhZXFP3gOFs1j0sq/69ZDKtA0xL8nUkmm/TiyvyiiJwyj9+I/IMXHgCvRxD8W1u8017Sav
42jknya08e/aNGiY8yEx7/XJaijH2D3P4UhTRJsgcq/8z3PGry21D8qwagSqUbgP1aj07czpu4/cG1fsiP7xL8mQgikxJ/Kv+k6x
aMrnMm/f4QjhEXw/j9Q7LMtVr8EQPO6L/pfcNM/ws+VWB+pyz+t33NLm77Iv04+nWxrW8I/70Ugm/5Swr/ylRmvWhrkP585YJkgK
ac/4iKqDlcbyb+4PeTUk2vSP45+q2WfQdg/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "y/vAZ7hW6j+GXBEJUqHEP7x27i/95NG/xbPoWpl80b/znB2iFdGyvxvruK1TWeE/02bB7pXrwz/cQHg4Gvyav
9dLK5iIgsu/LwPp8ZYGy78L/vjOQnz1PzkUyQ8WZtC/6/1PL29X0z/JsInZ2OjdP62aBL0/2es/kOaEfXFfx7+Zt4qb9JXQvzN/g
9U5ctK/HjpbflUL/T96Y4lO5xgEQPiQFYLLMdI/eD9b/kU3yj8esNVeG3fSv9Xp31SPosE/IfbQQaHM0L+0y5dyMFziP4l13u1bz
6Y/3h53tSaxzb+G1/DqnEbRP8c/TPg5hNY/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "NLaB917e7j8GGplQ8WXGP7HjUSwRMcS/FWiHcFPotr9k8h7e+7Wxv1XaloWeOuQ/J5+AQkaVxT8EHXjfPHeav
xkJma9wz8S/EUYZhICjxL/8FxRsj3X4P0vyLupclcW/45hU6rja1T+aneSLNFThPxvke47dTPA/wt+fe3X7wr9OB+rt9obFv5P/W
zuyxMG/zexS7uHN/z8vd0u3JfIEQMWVHC01etQ/ImDHEpHizD+6bVLN1YXAv5i18Ae2+cI/uCzakPB1s7+G0P7eynLlP4cArB2sd
qc/xi/+kW5oxb/lA8Wcx2DTP0z3W8WOr9k/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "4hRpPs2K7z/36zPlFsLFP5ifGhA/GsS/HSyrFbifuT985/9RqiGyv5SWL+RQzOM/TUN5XHn6xD/kuyLataqav
wevZ/DFosa/Wgd/Urxrxr/t1hciuDP8P84w8vKZXce/rLK/TeAV1T/0I0LUc9bgP/XGfi02z/A/LuCr9ahgxL87/QkFcznHv0F1q
PCh+rq/kgn4Xtv3BEDkiNIAwTYRQOqiPjtbwtM/DL+YLhL1yz9kseITO/iyv2T61Q05e8I/arVGPParxz9qd6KpoRHlPx42zesWN
qc/5RUmQQ1fx78jcIzf77PSP1YI+htczNg/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "dhVrApXE/j98kDaeAWXWP0o91sJtfNS/C5hDPotgyL/6wG2xKrbBv7oPoQ5/MPQ/N2EHRHKU1T/5Jj1zP3eqv
+ShVB373NS/ORnwTs2v1L+AiL1bE10IQIwTeIKyu9W/tO+lWezW5T8gRvkEXU3xP6Q/wKiVPgBAljAQn0AB07/5+EdIWbDVv4Pi+
Fh0ONK/aw2HfaG1D0CjAbYn8+sUQI/IuQwTd+Q/SQlZOW7g3D/aHv71MwvRv9Av7lIs+dI/IaueU2AExb+s93NtH2f1P+X8+vCjd
rc/ZgsBLTN91b/b3WTFH17jP7F9U1iAqek/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "CpezrQAF2j/d0xOi3nGgP/0gOLKVRNU/UbEufdKb5T9tee8a3mGEP4nL35nwhs0/Pu1eWz7onj/LSN08LxBTP
2tQ6j6FQ8A/x4OcyH3qvj8Qyol87vnmP79uLm0jocw/ELoGsuoEuD9VZB8MMb/HP2beIcru6Ns/RNQJppfdtD+qDyzNyuTNP8j38
6FTK9w/Hs8iqGEE7z9cF4zortX0P6PH3i9Cu7U/MUj27AcBqT+P1WGEK0DfPwBrYxpL2pg/Tc1nPEe75z/YN0dGOALQP1FOk2boB
Wg/D/yBbl5wxD9F9IUr1/KzP6x8jG+sqr4/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5],
      "data": "047mmMS46z9aoAsfB5njPzBLTjLTzcQ/NroH5Wajrz/mYEJ/yfnbP9j5fHLBOOk/OmBCMDV94z8mEzp7GJ/eP
29I01Bu+9E/3ibzL4hQ0j/qmNawq0buP+QCOOVAnss/hh0it0UR5j97c+DDhlvoP5tAapEIDOw/T/ojnLuo1D/lhgym9ejKP8d7/
sHAR78/3tbI9PJQ7z/3pUZ9Fd7vP/NmVvVZyOU/eWQt5aNr5D+sTCCSDG27P6AefEH3IeM/zd1/dOODqT9E/dx8+Y7pPx46d2UGG
OE/LLsdcpZm0D+BVunyfIzlPyGR4zwJ0eY/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [4, 7, "7d3d8e77", -1.0362589, 14.0],
    [4, 8, "7d3d8e77", -0.9856802, 14.0],
    [4, 10, "7d3d8e77", -1.3323277, 16.0],
    [4, 11, "7d3d8e77", -2.1356443, 27.0],
    [4, 12, "7d3d8e77", -0.32567747, 8.4],
    [4, 13, "7d3d8e77", -0.9436038, 16.0],
    [4, 14, "7d3d8e77", -1.0678221, 14.0],
    [5, 6, "7d3d8e77", -0.9658533, 16.0],
    [5, 7, "7d3d8e77", -1.0278917, 14.0],
    [5, 8, "7d3d8e77", -0.9789151, 14.0],
    [5, 10, "7d3d8e77", -1.3323277, 16.0],
    [5, 11, "7d3d8e77", -2.1226679, 28.0],
    [5, 12, "7d3d8e77", -0.31918929, 8.4],
    [5, 13, "7d3d8e77", -0.9501765, 16.0],
    [5, 14, "7d3d8e77", -1.061334, 14.0],
    [6, 7, "7d3d8e77", -1.0842608, 14.0],
    [6, 8, "7d3d8e77", -1.0514211, 14.0],
    [6, 10, "7d3d8e77", -1.3323277, 16.0],
    [6, 11, "7d3d8e77", -2.1970857, 27.0],
    [6, 12, "7d3d8e77", -0.35639819, 9.6],
    [6, 13, "7d3d8e77", -0.9498994, 16.0],
    [6, 14, "7d3d8e77", -1.0985429, 14.0],
    [7, 9, "7d3d8e77", -1.0497168, 14.0],
    [7, 10, "7d3d8e77", -1.3323277, 16.0],
    [7, 11, "7d3d8e77", -2.0924439, 28.0],
    [7, 12, "7d3d8e77", -0.3040773, 7.7],
    [7, 13, "7d3d8e77", -0.7989564, 16.0],
    [7, 14, "7d3d8e77", -1.046222, 14.0],
    [8, 9, "7d3d8e77", -1.0121833, 14.0],
    [8, 10, "7d3d8e77", -1.3323277, 16.0],
    [8, 11, "7d3d8e77", -2.0049301, 27.0],
    [8, 12, "7d3d8e77", -0.26032036, 6.3],
    [8, 13, "7d3d8e77", -0.6501956, 16.0],
    [8, 14, "7d3d8e77", -1.002465, 14.0],
    [9, 10, "7d3d8e77", -1.3323277, 16.0],
    [9, 11, "7d3d8e77", -2.1520142, 28.0],
    [9, 12, "7d3d8e77", -0.33386245, 8.7],
    [9, 13, "7d3d8e77", -0.936745, 16.0],
    [9, 14, "7d3d8e77", -1.0760071, 14.0],
    [10, 11, "7d3d8e77", -2.6646554, 33.0],
    [10, 13, "7d3d8e77", -0.8251445, 17.0],
    [11, 12, "7d3d8e77", -0.6651011, 17.0],
    [11, 14, "7d3d8e77", -2.1493905, 28.0],
    [12, 13, "7d3d8e77", -0.61509747, 7.8],
    [13, 14, "7d3d8e77", -0.9379492, 16.0]
   ]
  }
 ]
}
"""
