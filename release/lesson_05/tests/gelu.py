"""The public cases of the step gelu, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_05: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gelu'
points = [0.5, 0.5]


@test_case(name='seven numbers from -3 to 3')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a table of hidden values')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_05",
 "notebook": "05_feedforward_networks",
 "step": "gelu",
 "order": 0,
 "steps": ["gelu", "feed_forward", "layer_norm", "post_norm", "pre_norm", "positionwise_gap"],
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
   "name": "a table of hidden values",
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
        "shape": [5, 13],
        "data": "f+n33FLZyL8dtDyFWeLxvwrL+VWsn+A/Cf92dHCu5r+Gge3qKL7oP1LkRuIrdtA/39fXhse75L++DSt1d9y
kP9OJKvucn8k/L6pjpVhD5T+SD2wP663XP3+fUED8if6/42BF9ParAMCNy0Qq8zjmP3JKh7+zqdI/6T2sUfAG8D/KYRJY2/bzv01
cP6Y8Hc6/jmEpNcgv9D+ZyrZr0PL3v2bqHnwS7bu/vRQp8vlK/z9M49cXzGfSvyE9TnrYvek/rTvK6Dov2T8Y5WkurnnJP2RNIf2
83OQ/25DBDTU0+b/zb6MaddXFv8psdTTTT+u/RB9pblCO4L9RmKeSo2mXP2GpT9dMffK/KxulZMnv6j/Pv2UfAdbiP0cB9Ho/bQB
A3L9dbS9R/j9WpTR9Bizev8dBwuxqsuO/zyN2kXxbsL86RReVbU7uP+vKqIFOldI/dv0diZHn3b/JGVHzFDn0v09MDH37Cfg/Rv2
pfYK5wj/aP0DWu5fFvw0/wv4sc9I/KHzPWxQU5j/38xfkUxvmP0HYb2Ks/bu/0sVLDPvgyb8R2zOjMXfvP1i29lhOfuE/enpvrAv
w7b+NBoLvyz3xv0Se5d35L/Q/OpQfPvbjBEBGjVGj2fvqP/SnonBQ3NW/TwF/Q1wQ6T+oPyKOdbDzP/U0cACokbq/keSRK2mh27/
PAzxUqsjQPw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 13],
    "data": "WeRQiisGtb8zy+lP9eLCv4aGE2oSN9c/ZY/yzxi2xb+Rdd6J703jP7mOI5qKzcM/pXvZUAVyxb+L7f2sCIqVP2V
vzNVYsL0/3u/fnHrB3z8ujCEKRIPOP7rKi5cggKu/Jryj/DC9o79J8DVRHc7gP1C8B66y8cY/S5eFkhP66j8jJ+WxsffAvwjUoYF
kg7i/53iRfdAX8j+RZYWIodC5v2Z0N2IRgKm/oZ8V2v2A/j/L6xdJ1nq8v3ggsrp7UeQ/lJDZphpy0D+jhoTUfX69P0kvLWtK/d4
/XLq4SRBHt7/McjaZa+Cyv+02tQxJgMW/SAgRlR4IxL+oaUVO+NaHPyFgMfwzW8K/aKY3kR6M5T/a5d606zHbP9P24BpbGQBAyLR
yzrFv/T8eYhSUMjvDv1y172HjNMW/it7Dm0sMn78biJd4bRjpP3VrIm4Y1MY/ueP+3mkmw7/DAAvRjbbAv1BPBOzmb/Y/94jh4QH
ntD/sWuq9PrOyvzynyN+josY/PbRFjkCq4D+eGWbCS7HgP6aTi5HJjam/kPbvFYu7tb/jPO5+K1fqP6kdw+Yswtg/XjXbQHvxxL9
f0Cr202rDv5hFG0cIGPI/91e0w8zMBEA7JVbInJjlP2lqKW5nBMC//1+vyAah4z8m5jtb8IjxP3BA4ZdvX6i/6Ygvv8tmwr9SyZw
zd0HEPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "iYuq5iMGtb9GCmwDrdzCv1Y6y15lN9c/F44/sTW0xb8OZ9xojk7jP5j98iOWzcM/maEBIp5wxb/cjo68CIqVP
334PnVhsL0/t24oCT7C3z9uBKwHc4POP5Pcqfe8gqu/zqUFr43To79q2QNXjs7gP80gi33F8cY/QpPsK1X76j8WdUxcYfDAv967C
DtUg7i/x+3m57wY8j8i7+ORUcK5vxc9M9UPgKm/B+epI7+A/j+bIZ2jsnq8vyij+8ouUuQ/hrT9VDhy0D8xxwpChn69PyJBx8kB/
t4/1xzxoVY6t7+yboYEZ+Cyv+jtAT/2fMW//fM3GXsHxL91LlxR+NaHP00u8fiQVMK/3NsHDOuM5T/vQO7vbDLbP8AXgXsPGQBAD
UwD+6hv/T9pyvYUvjrDv63PzbG1M8W/dR3KPUsMn7/6BwqDhhnpP/PhXO4q1MY/spFQIfklw784FJCXJ6/Av+E0s33KcPY/gbqfX
wTntD/AF61bOrOyv3Ozdd21osY/B02AM6+q4D8PWLXeurHgP9D61wDIjam/O392HoK7tb+7Guh+X1jqP84/2HyQwtg/DdxNYTntx
L/28ZAk9WTDv/RHZbP0GPI/ZOhj9dfLBEBgBwVKapnlP7mFjs1EBMC//DFwCKyh4z+I8Twc14nxP4Q6VlJuX6i/Lt9uqndmwr/Wb
bulg0HEPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "jDCpe9nHtL8mMvz/ZJPCv5zWa2Vdh9c/cn/kv+zlxL/8gKBzl4LjP1eMOtglAsQ/wu0eNEWrxL+e8JfMkJWVP
y1K881l8r0/E7gO+jkT4D8cJEkd6uXOPySGd2R+Q7K/7xJPtPjhrb+4TZglwAHhPzL8iUSTM8c/8pfjQ5Qf6z8e8djtTg/Bv0cQH
dEMKri/P6T6n1cT8j/H7X8349C7v/V7rJZOV6m/w8m0JdI1/j/+leRLR/q7v9wqVaevheQ/+TFbl4Co0D95Lh1c0r+9P343wVETY
d8/XvFUeVvZub+e8DUiva+yv6WtZyhytsS/ArKq7FJow78f3DBfPt6HP3+8mc5kJ8K/vJyIiRy/5T9YPhZU0Y3bP5MH2Ui34v8/R
YQjNm0o/T+1nIzCaK3Cv8Df/y6qdcS/r2giQQfwnr/7NchPB0TpP0OKWR16Fcc/5UK0gFWawr9loBCfVdzAv4Du6Js3T/Y/pvPpN
zALtT9KubJil4Oyv+bJscsx48Y/kmbdur3d4D8grl6F0OTgPxPPnArXZKm/g5M1WD54tb8F7s6X5H7qPw1yr15YF9k/H58P9bQ+x
L+W9shpOADDv/SPjhOOE/I/hVWQ/OKlBEDsgxOqisvlP9RvOXbRW7+/HaZnbpfV4z/K5H7n1YfxP5RCVN97Oqi/86H8JJbpwb+xO
wKG9HfEPw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "XCESaslxtr/ZDmSM6aDRv9wnyAbc2NQ/kqb1tF/tzb8d61Mn7u3gP/T4bw4skcI/QZuzuP57zL8ZAOO8P0mVP
/YtWhr+Lbw/BG0oYhcU3D+hqVcUuQLMPyA9qQ4wjM+/nXSpHwaFzb9vaciKkKTdPz4Vaz5qXcU/EKAVjLVx5z9gT+qSqNDRv2JMj
wqIlrq/zJsP4qJ27z8VT4FSdIXRv5d6haKGZ6q/jFez6j1q+z/NroQ+0I2/v6RiXZcOyeE/JZnMxqATzj8j9cvGiQC8P3WQCgOGb
ts/XIBbgG9J0b+FMwT15Pmzv95WU+PrUNC/MwJE1Hq7yL8g7omuJ66HP0HjQfLrtdG/xBefvwnT4j9vKoqikjnYP5U/K8gYHv0/x
3n4t9Ra+j/VBnhNUTDHvza4VHN/o8u/AudcKoCrn78I4FrHJtblPwqfW94qQ8U/3AC0WNkKx7+UugTm+9HRv4/pPPaSqfM/HoRWj
H8XtD8jEd1Vl8azv9mrKD1MF8U/iK2quBJo3T+Ijmxe9HPdP9mO2k9Rdqq/lRSO7IlFt79Sf9SrRObmP9zXj6vHKNY/CsquNHPf0
L8EycU5w4PRvwkzlNUFd+8/FoDg/RV2A0C/jv/Ym93iP/KHgVC6KcK/3RPG8Q404T9zC4Oc03nuP4vsD4UEMam/fWySh83Bxb95Q
E2K2vjCPw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "AAAAAAAAAAAAAAAAAAAAAOPJ+VWsn+A/AAAAAAAAAABcgu3qKL7oP9/jRuIrdtA/AAAAAAAAAADsByt1d9ykP
yOJKvucn8k/MaljpVhD5T+KD2wP663XPwAAAAAAAAAAAAAAAAAAAADny0Qq8zjmPwZKh7+zqdI/qj+sUfAG8D8AAAAAAAAAAAAAA
AAAAAAAWmQpNcgv9D8AAAAAAAAAAAAAAAAAAAAAeBcp8vlK/z8AAAAAAAAAAKU7TnrYvek/CDzK6Dov2T9g3mkurnnJP2hOIf283
OQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfo6eSo2mXPwAAAAAAAAAAgRqlZMnv6j95wGUfAdbiP7L/83o/bQBAT
MRdbS9R/j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHUBeVbU7uPzHLqIFOldI/AAAAAAAAAAAAAAAAAAAAADBSDH37Cfg/Kfipf
YK5wj8AAAAAAAAAAA89wv4sc9I/SnvPWxQU5j/D8xfkUxvmPwAAAAAAAAAAAAAAAAAAAAA55TOjMXfvPwO39lhOfuE/AAAAAAAAA
AAAAAAAAAAAAIiY5d35L/Q/hpYfPvbjBEDHjlGj2fvqPwAAAAAAAAAAmAJ/Q1wQ6T8/RiKOdbDzPwAAAAAAAAAAAAAAAAAAAAB4B
TxUqsjQPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "UsCIkcoHtb9d+Ehcs5TEv+J64coYJdc/BMsLUjwixr8MOMSHxinjP0BZmokWy8M/aXCa7mPBxb9zJURhBYqVP
y8mT0yErr0/NqvD2CeW3z+EtI0AOHnOP3J2jd69Lra/3mChp+uDsr+hErcY5rTgP/8tilux7cY/WmyJJbCp6j81U8ui9C/Dv3kNh
cfZhri/5Pp3MfbO8T9kiR4+fBrAv/C2MoFlgKm/PP9awIX4/T9kM4rzbIK8v2YYaJxXKOQ/u9Jihr9r0D/GYDbns3y9P3F1YGO91
N4/0cAeWHY0vr8Mhp9UZOGyv5IohlwOR8a/YigE3IgrxL+gadOm99aHPyBCoSuAM8S/+9ACZYxc5T+Wa1FjpxXbP0U3EoCEqP8/v
NfZ/1Lp/D9cM/kZT1TDv5Tef1Yqd8W/z+vQgl8Mn79YOwtdItToPw/RPQso0MY/aXtrnbQ+w7/7aYn2wP/Cv08IYRn8CPY/sNuxr
XrmtD9/9qHDLLSyv7eFJ1/PnsY/GFAaZZeR4D8mXy/ThpjgP0Q9fXgejqm/l7EFVXK9tb+SofJK8grqP9BRnOaFrNg/Rx0kbeP4x
b+UHQuGifTEv4uEpGQsz/E/AfaoJFiSBEC8qIcRx2jlP6syE5DLC8C/lMwN9E174z8dHmEVKETxPzwn2JC0X6i/f6gH0Np4wr8dp
5qd0T7EPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "EIBs9SQQtb915vL+vTPGv7Gg+oOiR9c/rB7hmjW9xr9dh4aFaljjP0AkcHqf1MM/D6O/wFQ9xr9B9e9EVoqVP
y/5GWmot70/InBksy/X3z/wNMR2WZTOP3g3vJukYry/9AAVulntuL8b5gumHNngPyXe0rhr+8Y/79v/mvH56j9zS5aJtCTFv1R4i
1GOlbi/1Q8vPF4J8j+4LSJro5/Cv8Ebzq1og6m/UiWFsr1G/j8gjtPR1Zy8vzz6nYFaW+Q/qFvUNuJ70D+NFjdVsIW9P4Ra8/rHE
t8/u7F23iDFwb8A4b3AFueyv4YxJH6tNse/0tIEyV9wxL/0TltCFNeHP00OR6nk68W/ywoYbO2U5T8MPTBhkUXbPy8OPj7a9f8/5
VuqXbQ3/T9racM6zInDvztWSbvp48W/BWU//5YNn78WkMBNKhzpP6xsHTK33cY/FmItxOdyw792tbhNzv7EvwZCPqXRT/Y/clOD2
RbqtD8gOXf3r7myv5yhrPUWrMY/KAaGKj214D+K9Dv8SLzgP7QNrQAnkam/IF9I/dzGtb82mHRSb1jqP9qF5zUN1Ng/hMt4TGodx
7+8Ag9kdnjGv8HreDGVCfI/JjL58H2xBECJokf0XqHlP0H+qkF3IcC/cKd0Ylar4z++vS/elHzxP1sx9ShNYqi/qHue3dCiwr8Gh
hdp6EjEPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "6LAky5X3tL9auLNZYbawv/6wdniX1dc/lMdUeF8pwr98nPQhonXkPxfFjSuY48M/wmRsunLJwr+hpIRWJoqVP
xzQ2r7PwL0/ndGBgI6Z4D/qPqI7Nt3OPwTb5QJI0US/ysa3pKTLHr8a2SVYHqPhPz/6yrGrFcc/PtKAJLQs7T9PI8uu3halv77cf
PlLZLi/XXaImDaQ8z8gftOXoX2JvzBeMFMcfam/QT4Sa0dJ/z/QDewlrDa8v6ShsCe0nOU/Szl5IOyq0D+hxxZWlY69P3XHcOFLL
OA/W74kn7T0f783Q2iMrdeyv9VHCNU72L6/7lskVLLPwr+Vp0Ux/taHPzq6ePv1j62/PiypXDED5z9bNRWdACjcPzVs4x7rbABA8
HZNtz5O/j87jbWuTVzCv9TMcjaQ98K/TL2CfJgLn78IZi14FA3rPwaDwKV598Y/m4D8hLBOwr/o6Q93TsOjv3K6WJ+d2Pc/vRH+j
sLrtD8lp68I4aqyvxfw3CQLxcY/nCA2u+V64T9VSlBoy4LhP5EHAHvNiqm/T0ne8muqtb8zr5DbZ3XsP8Os8+9CgNk/qp42Qvupu
r+huwU8Zdqyv1+/+RlwkPM/0PekLfbjBEBHlnO9bxHnP7YeDkxHhL+/ul8GywHU5D+Vtlb6BfzyP8CKcNwCXai/9X/1s9jFwb93N
vhMQVnEPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "kgG1ws/Jtb8W+GUbAQvKv5IXQq4s/dU/t6iEPGrNyb9Ebt0VECTiPxWo8focJMM/FJSlHO3/yL/Ai+2S+GaVP
5LJCoWN4Lw/1xLoYd3n3T9IK2OnMjDNP71hhg4mVLu/16eVdniItb/hv3I9waDfP+I0/b3bGcY/nhyHAxhd6T84NPUySa/Iv9VxV
sBXoLm/JWDTTnAf8T86T78XsfbEv2do7d8g/am/DuTGVYWv/T8CIFSbJh++vxHsTT55FuM/dEb52eZnzz+DFXSADLG8P8br6A3OM
d0/PoMhJJ2bw7+cpDMYFHizv2ITGbBi1cq/XUhI5XJ3xr9ELzlA4MCHPzGb55K3s8m//dWeKQg95D+82papOK3ZP4Rpa0d2cv8/0
0VnEzuU/D+i6Bfe9kvFvwSIpBcXesi/DIZeKG1in78Qx2t1R5TnP9viYIIF/sU/RJnyos8uxb992bi3WXvIv2/TLEc2bvU/71iRi
Q93tD/uiO/0nUezv/wMpsGBz8U/ud0j6xxe3z/v2JSBM2vfP5KK4BRtC6q/QfNKVWuPtr9P0Fl5UMLoP3gHk3BLa9c/R7NmTRbsy
r+Hop+cslnKv2yMoOSmH/E/HoxnXAufBEBg1V6TvkjkPxU9jQUoKMG/CrH4NZ1x4j85FXhj45PwP+0DGnuy0Ki/ku2eZM0pxL8fH
mp2jpHDPw=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "XyOHOOOttr9m/NJ/Ql/Sv04lJMh9fNQ/VqPOfT8Rz7+dUq7DEJ3gP+Am2steXcI/QSC3HuV+zb+0g4Y8aj6VP
5HgCPsu7rs/uBdZJAuO2z9ubAQwVZzLPypGDcI4Ks2/XqtAWtymyb+bVYbrZRbdP76UubGiG8U/ebQ8LqkQ5z/H5ZG2WnbSv9yVz
NnP7bq/fop16col7z+P7/UOw7nRv+GFhOwajqq/Axas5v3C+z/7Rz7k+gbAv2tYigTGdOE/+rGvmCmhzT/lBX9IcsG7P6NdlfDy6
9o/NjKooTZI0b+m+tiMjCi0v3OQsjbsAtG/nLXeW/xyyb+WJ/K3U6eHP5nB2Klvb9K/l4pxzRV74j+FnngOEsnXP9+MAUhqkf0/K
/AS4HOj+j92G/nKbM3Hv4pagiAHlMy/CZxOlRrGn7/R56tU2XblP4Bknv3qAcU/9MXI95alx798kR2T/XLSvwTDz8FknfM/KbIKX
gT1sz9I+fJWPfSzv7hGN2Xu1sQ/+ZAOIBvb3D+yAHNEwObcP0oY/SwTnaq/U/CbuJeGt784pLI3ooXmP96QYnJ/xNU/L03TtO6c0
b8RMcOcPUXSv2Ja0asvJu8/g7ExUTr2A0C7Fgp7hYXiP/ZPSqYmgsK/71hO6A/i4D9Yn//0ryTuPwsagZz2U6m/RSqsqr5Ixr/pm
wgcGMPCPw=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "caC/acIFtb/XgBv6AHrCv2Ix8i6dO9c/L56W9O2axb+OrnqR/VbjP+Jy2awpzsM/ZeyPXAhexb/tQ7iCCYqVP
+dR9YPPsL0/iBhD/mHM3z8cl90lz4XOP3GkZkxVVai/BalJBKHOoL8W4TMPdNTgP7UrqVe28sY/ou6AotMN6z9hAWi5PnHAv79sS
keEgri/tCK34AAp8j/d6q/ZtWS4v177IBP8f6m/En8jdPmZ/j+gpZRM6ni8v8FleR3EW+Q/2Feke7Zz0D/JMrXS8X69PyeU9lyAB
98/HF3JAYXGtb/bzNCXLOCyv1+h/anFTsW/tRtXkCv/w7+HMLB4+NaHP7GkhtiX6cG/8FfutfqX5T+uKN5iDTnbPxlaJNJMJQBAb
8Ov3hyJ/T/aJLPm2DTDv6Bv9v0tJMW/f/wdkUYMn7+4CFWiTSnpP7c7Ds4X1cY/xR/7JkUgw7+rMFdZiyzAv64j5FTAhvY/snx+I
STntD9Gs/xyArOyv9mkYTCco8Y/PJHR4nOw4D95NZgDhrfgP1XnzQ+0jam/1oKlqg+7tb/Exvxd72nqPz+jiMekx9g/w0vo61Gwx
L+u6SbNAgvDvwPhVv84KfI/bcysZifTBED+ky1xiaTlP62SuVqIAsC/I6EZh3eq4z/hYDFPRJnxP/i8Ix9eX6i/D2wgEDpiwr8Wu
6rQIkLEPw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "HYIK21yltb/VcPMZjSW/v3a23Q3IatY/0u7Ef0iSx7+gNTA/r+HiPzGfNLTJRsM/08Y1/tZSx78mSnHotWyVP
8JvyfmUB70/6oHiOy7Q3j9yQJ9rsoXNP6+smkXfyNw/j5n6ZBCp5T+8zv2vE1bgP8eAu6+1SMY/rlp5t2ol6z+sWVDzpWuyv0ykz
n8GaLm/28/L/pki8z8OE8q6fImxPwmJkJjc56m/m7pqcTazA0Ad5X0xkMS9v/kSLQmp7uM/qKLXxo3Mzz9ZcsFgk9e8P0W0QIuRD
N4/xReMkbAhwD9dB22lplyzv9DEMJHXtsa/C2+hu9iexb9EQV0jesSHP6IkB+5N2bu/+hSUHas45T9kdyuLjkzaP57+bQf2fwVAl
rrHiIWgAkC6lPUHVabEvzHS7A52DMe/lpADuTJUn7/APfnFIwzpP3VD/wpjLMY/XQ77OE+NxL+RHe5f+Y6wv+PgtAenMvk/tS4pW
8OKtD/CziEB2CyzvzXvMSER/cU/APDy7P8x4D9+cXkIFTngPzQClYUO9qm/0P4s0INntr9uK2a9NW7qP3LZ+2HA6tc/c8t7k51Kx
b+ad0u9oSXBv+FOjETiIvM/YtRxK9QEEUBXRk1f3UXlP8RR9umh4sC/NGQfI3w34z/10MhDKmvyPwsQZUCEvai/AJw/nlWow7+zE
0Ok27XDPw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "bPJQiisGxb890ulP9eLSvwGDE2oSN+c/W4jyzxi21b+afN6J703zP7mOI5qKzdM/nHTZUAVy1b+L7f2sCIqlP
1JhzNVYsM0/5/bfnHrB7z83kyEKRIPeP+Dmi5cggLu/Jryj/DC9s79S9zVRHc7wP1C8B66y8dY/QZCFkhP6+j8aIOWxsffQv/XFo
YFkg8i/53iRfdAXAkB+V4WIodDJv0BYN2IRgLm/oZ8V2v2ADkDL6xdJ1nrMv3ggsrp7UfQ/D43Zphpy4D+2lITUfX7NP0kvLWtK/
e4/XLq4SRBHx7+5ZDaZa+DCv+02tQxJgNW/SAgRlR4I1L8/2kVO+NaXPxdZMfwzW9K/X583kR6M9T/a5d606zHrP23y4BpbGRBA/
KtyzrFvDUAeYhSUMjvTv2W872HjNNW/PqbDm0sMr78SgZd4bRj5P2xkIm4Y1NY/w+r+3mkm07+5+QrRjbbQv4VGBOzmbwZA94jh4
QHnxD/sWuq9PrPCvzynyN+jotY/wrdFjkCq8D8jHWbCS7HwP6aTi5HJjbm/fejvFYu7xb/jPO5+K1f6P6kdw+Yswug/ZzzbQHvx1
L9f0Cr202rTv8w8G0cIGAJAXVy0w8zMFEA7JVbInJj1P2BjKW5nBNC//1+vyAah8z8m5jtb8IgBQEsk4ZdvX7i/6Ygvv8tm0r9Sy
Zwzd0HUPw=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "o7c3lTqZjj9MfoRiOFPaP4vyZlCYXbo/9XD7GMimxz+M0Z5RbLvLP9JW5b71upo/OTvWvIkFxD/ls1z6JrJFP
3Aoh2rvQpA/WY347kP8xD+1DtbqY1WrP4/u1zb60ew/dz5gbA0O8D9LIk7wjsbGP0/lAbr7H6E/Qq+ygUbm1T9kMjLX3XHfPzaEd
pJgZ5Y/8CHzi7H/3z+6IKY6vLjkP2xAPM8IaHM/YjkCwgG37T8LmS/Ng6mgP5UKLPY9ys0/Wnijk+nTrj9X2WqYPhOQP8vIF9waQ
cQ/2neKBFNL5j9F+GcLTKiHPw/RGq6uj9A/bXyCjwQpuj8zonHnLlUrP42mhrD/zNs/zC7KvXMo0D/LUfIq1bfAP+fbm3Xtiu8/t
pqHLzSO7D+TkUDSp+G1PxXMlHfyL8I/owKJctiqWj/5xhdcbeLTP+xk5rEn+6A/QjE+VE+CtT9iXA5/cQvgP2hF/FrS1eQ/cYa8I
ftrgT9DIa/C6COHP7SoGYTbvaA/a+F3gdmAxj/1fmhBh47GP7LMIYcWf3M/GiVv2b+VkD+Xm6haJTfVP5qaMTd6D70/J98BDE530
z9Fp+7jLcbYPxDhULAWAOA/NCJJSaO19D+3wlrtXzXQP1n35AmkX6c/1YG/m2JjzD8/KKtQ1sLeP2BSd0TDkXE/AMjE2Dp1sj8WV
wb7ZsabPw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 13],
      "data": "0EQaNhAT2z9HPdndkuXAP0hEsWAWWOY/0kebd6Chzj/avTYAbvfoP60mPVpiP+M/whSQnKKM0D/R7X8hH4XgP
27QEsPcieI/acIqr0Hl5z8XR1ztBZ7kP1QEVdPt0Jw/18E7n5bxkj9N8aR/+jLoP0d9cVmdq+M/WKj3qmXu6j9V7DUDWDK7P04ay
8pdDNo/iUb8emGu7D/yWurLOj+xP/JdZNlmON0/MtLrdXMx7z+Xsq5w+sHYPy+pS64XQuk/etOesnTl5D81yqNxJ4biP7wTv9VRx
Oc/HYVONuKNrT/EDR1aearbP3pDqT4eMck/0GnUaO1b0z/sWtFAt0rgP38hh9P8xL8/lUh3g/6Y6T9RPoyhuhnnP3odAh6TXO8/d
bgqGP4R7z98L9SRemXUP17TSPPuOdE/iIJv4KRe3j9GU21Gc3/qPzk4dTu3p+M/xFxI7e191D88xR3qNHK6P+mPm/Yc3u0/4sI+H
GDc4T+Ur6cBnLbbP/baUh4woeM/uqVHiWkn6D/09hRZsCnoP8tEAoTBNt0/34b+s3/f2j/WISRxscnqP7R/OV4YpeY/QtqXmNFix
j/wpfa37ATCP4lmwFtzruw/1mPzO4Xc7z+AEo6qXZzpP+zNiH9Bctc/eg9dMKIP6T/QUXZupH/sP9RwZ9LaWt0/n80x2sJP1T9er
zmASk/jPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [4, 7, "8bf10c49", 0.7317073, 27.0],
    [4, 8, "8bf10c49", 0.8061192, 27.0],
    [4, 10, "8bf10c49", -1.4241777, 32.0],
    [4, 11, "8bf10c49", 1.4742539, 55.0],
    [4, 12, "8bf10c49", -1.1778772, 16.0],
    [4, 13, "8bf10c49", 1.3101964, 35.0],
    [4, 14, "8bf10c49", 0.737127, 27.0],
    [5, 6, "8bf10c49", 1.9837092, 32.0],
    [5, 7, "8bf10c49", 0.7852203, 28.0],
    [5, 8, "8bf10c49", 0.8544633, 27.0],
    [5, 10, "8bf10c49", -1.4241777, 32.0],
    [5, 11, "8bf10c49", 1.5681571, 56.0],
    [5, 12, "8bf10c49", -1.1309256, 16.0],
    [5, 13, "8bf10c49", 1.3123438, 35.0],
    [5, 14, "8bf10c49", 0.7840786, 28.0],
    [6, 7, "8bf10c49", 0.8506772, 27.0],
    [6, 8, "8bf10c49", 0.7044335, 27.0],
    [6, 10, "8bf10c49", -1.4241777, 32.0],
    [6, 11, "8bf10c49", 1.7771826, 55.0],
    [6, 12, "8bf10c49", -1.0264128, 19.0],
    [6, 13, "8bf10c49", 1.4933355, 35.0],
    [6, 14, "8bf10c49", 0.8885913, 28.0],
    [7, 9, "8bf10c49", 0.6630031, 27.0],
    [7, 10, "8bf10c49", -1.4241777, 32.0],
    [7, 11, "8bf10c49", 1.3434345, 54.0],
    [7, 12, "8bf10c49", -1.2432869, 15.0],
    [7, 13, "8bf10c49", 1.1781865, 35.0],
    [7, 14, "8bf10c49", 0.6717172, 27.0],
    [8, 9, "8bf10c49", 0.5886748, 27.0],
    [8, 10, "8bf10c49", -1.4241777, 32.0],
    [8, 11, "8bf10c49", 1.3341119, 54.0],
    [8, 12, "8bf10c49", -1.2479481, 12.0],
    [8, 13, "8bf10c49", 0.9190617, 34.0],
    [8, 14, "8bf10c49", 0.667056, 27.0],
    [9, 10, "8bf10c49", -1.4241777, 32.0],
    [9, 11, "8bf10c49", 1.4439291, 55.0],
    [9, 12, "8bf10c49", -1.1930396, 17.0],
    [9, 13, "8bf10c49", 1.3567465, 35.0],
    [9, 14, "8bf10c49", 0.7219646, 27.0],
    [10, 11, "8bf10c49", -2.8483554, 64.0],
    [10, 13, "8bf10c49", 1.3551275, 37.0],
    [11, 12, "8bf10c49", -2.3897614, 34.0],
    [11, 14, "8bf10c49", 1.4402468, 55.0],
    [12, 13, "8bf10c49", 1.28624, 16.0],
    [13, 14, "8bf10c49", 1.3483522, 35.0]
   ]
  }
 ]
}
"""
