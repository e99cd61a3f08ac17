"""The public cases of the step softmax, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax'
points = [0.5, 0.5, 0.5, 0.25, 0.25]


@test_case(name='five scores')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='each row of a table (axis=1)')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='each column of a table (axis=0)')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='scores near a thousand')
def test_4(env):
    check_case(DATA, 3, env)


@test_case(name='rows of very different size')
def test_5(env):
    check_case(DATA, 4, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "softmax",
 "order": 4,
 "steps": [
  "hand_scores",
  "dot_product_scores",
  "scale_scores",
  "hand_weights",
  "softmax",
  "hand_output",
  "weighted_average",
  "attention"
 ],
 "points": 2,
 "summary": "Positive weights that sum to 1, whatever the size of the scores",
 "returns": [],
 "mistakes": [
  [
   "maximum not subtracted",
   "Your formula is right on paper, but np.exp overflows above about 709 and becomes 0 below about -
745, so large scores give NaN. Subtract the maximum along the axis first; the weights stay the same.
",
   false
  ],
  [
   "one maximum for the whole array",
   "You subtract one maximum for the whole array. A row that lies far below it then becomes 0/0. Eac
h slice needs its own: np.max(x, axis=axis, keepdims=True).",
   false
  ],
  [
   "axis ignored",
   "Your weights sum to 1 over the whole array. They have to sum to 1 along the given axis: hand axi
s on to both np.max and np.sum, with keepdims=True.",
   false
  ],
  [
   "always the last axis",
   "Your function always works along the last axis, even when it is asked for another. Use the param
eter axis in np.max and np.sum.",
   false
  ],
  [
   "always the first axis",
   "Your function always works along the first axis, down the columns. Use the parameter axis in np.
max and np.sum; its default, -1, means along each row.",
   false
  ],
  [
   "sum without keepdims",
   "Your sum lost its axis, so NumPy lined the sums up with the wrong axis: in a square table each c
olumn is divided by another row's sum. Write np.sum(..., axis=axis, keepdims=True).",
   false
  ],
  [
   "not divided by the sum",
   "Your largest weight is 1: the exponentials were left as they are, or divided by the largest of t
hem. Divide by their sum, so that all weights together make 1.",
   false
  ],
  [
   "exponential forgotten",
   "Your scores are divided by their plain sum, which keeps them of both signs. Take the exponential
 of the scores first, which is positive, then divide by the sum of the exponentials.",
   false
  ],
  [
   "subtracted the wrong way round",
   "Your largest weight stands where the smallest score is. Subtract the maximum from the scores (x 
- max), not the scores from the maximum.",
   false
  ],
  [
   "absolute values",
   "Your absolute values are divided by their sum, so that a low score counts as much as a high one.
 Take the exponential of the scores: it is positive, and grows with the score.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five scores",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5],
        "data": "8U/L2XK+tr9csWeOEnzlPyT+Shm7DeY/WTF+Tlg9ub/+FFCbBQ8BQA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5],
    "data": "YNr0tnl9sD/Rb5dia6LBPxcGMwBo88E/2ADlaYVUsD+kKjJDSwDjPw=="
   },
   "mistakes": [
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "fzTGdWzFuz9Plpj0xbLNP2YPP+8pO84/8XnTwXOAuz8AAAAAAADwPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "PHloMtWFm7+CxO52uP/JP2hfP+T7r8o/Nsy4ifiKnr8xgRVXmaTkPw=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "uHUsPl0E1T/j6+14OqfDP8K8cpqPTsM/VRJRnxI51T8EHZHGWD2iPw=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "alXX4Ci4mD+msn6OyFnHP9/qXs8X+Mc/+j1CLoxumz8EzA9AUoriPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "666aa178", -1.02590079, 1.7],
    [1, 6, "666aa178", -1.02590079, 1.7],
    [2, 6, "666aa178", -1.02590079, 1.7],
    [3, 6, "666aa178", -1.02590079, 1.7],
    [4, 6, "666aa178", -1.02590079, 1.7],
    [5, 6, "666aa178", -1.02590079, 1.7],
    [5, 7, "666aa178", -0.66389249, 1.1],
    [5, 8, "666aa178", -0.36367205, 1.0],
    [6, 7, "666aa178", -1.02914285, 1.7],
    [6, 8, "666aa178", -1.09669117, 3.0]
   ]
  },
  {
   "name": "each row of a table (axis=1)",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "softmax",
     {"tuple": []},
     {
      "dict": [
       [
        "x",
        {
         "array": "<f8",
         "shape": [3, 7],
         "data": "gaPo98mw0b+VIuVoulPsPw6Jx2h1HOs/ILAm1UzQxD/da/kVMGwEQLYplXBuzfI/evCo1urV8z/Bu/P5Fj
DXvzlx8eWvKs0/gaL4sqYh4z8M/AAPuwXuP/AOEfiEoeQ/Kl/uEKNs4T9W4i6F9j7TPy3cTtO5aPi/Odg6V1Jm/z9YeK9/71Dfv0
A4kcq5P+y/ywwDnH71s79BQfeCe8zwv2YbNFstevQ/"
        }
       ],
       ["axis", 1]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "jlLvR+2cnT81g4PZj6e3P6YaFGLJxbY/6+LqSLr3pj9EtlU5zlbfP7yqldlHnL8/IUyFxwbcwD/nO4tN3YWvP/c
Py2U/cLw/xsEH7+SVxD+TuD+2dO7MP6+1CYS2ksU/+gOCkiGEwz8T6sh7bpa+P/l//ibi1JA/jgJmehs24T84w8wFlrinP3sToaN
EAaA/6ZcpaFLlsT/4RQ39NxWbP6oWu3mXZNE/"
   },
   "mistakes": [
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E2MHGmWZjj/cUXsLO3GoP0Ribbbvh6c/0tUBZIq7lz/2S7So/jDQP15mPqHjVLA/iqzHa8NrsT+MHEdPohSMP
87e4lQ+VZk/gfsPx2tWoj/HDbp2q8WpP19kv8ChN6M/RCuwh41ioT+usN7kWD+bP6H3uYhqjHE/aoss/8fxwT/81ZTyPbuIP3VuZ
I3Jr4A/0/1henWokj8Q9MJQiDx8P5Qn9Nw+IrI/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "/VqVO0cI3T8VyudOl7vMPycegj1RV98/gZor5gEq0j981e/VpjjqPzk9o5AuguM/sPI2FgdR2j/aYi1wiKTaP
+MiVcagx70/jFrrG4ds2D/z2A1/oLnjP0aSZislH78/7v4JX03E1D+EajWskJTEP1CEeqhgpsA/Hml7EyYY5T+tHCVNT3jAP2HO4
m70irk/Y0s1Skg3rj9Y/r3+Vd2wPwVRrpOwZNs/"
     }
    },
    {"of": 5, "raises": "ValueError in Div: 3 7 3"},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ek6ubc08rj+Wjf3ORCfIPxpkXmu7QMc/ECq98blztz8AAAAAAADwP1207Fp4I9A/MCeKRww30T9YOrOx4m7RP
1hdi+RndN8/mOcoiNTE5j8AAAAAAADwPzCyjJ523Oc/DLPN+weW5T+QkazBeOrgP30WAtU8S58/AAAAAAAA8D9OYECZMA22P034n
2fLwa0/YC+d++GiwD/gCYYHQC2pPwNz8XU2K+A/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "aChUAtN8pb/cv26yGTTBPzdy+JwPd8A/e+VANPBHmT/WMXyjVs7YP2H3fJWP1sY/NlIwjtAXyD/Otmp5zgnAv
4M21fp4LLQ/ft0iPBp3yj8WuHpn+sPUPxBWtiQfisw/8GLthZAayD/FKYiMpp+6P68IlP8MKv8/ECbjB3ULBMCyDm8Izv3jP3bQc
hGMCPI/imId/Yl7uT+XIzFVonL1PzAce/rwJPq/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "CvnO+7zk1j990jIxB6m8P3MYIvUsxb0/VATpcXGEzT+lbjwG8aGVP1k3dHRlcrU/GLmZUBMbtD+qz7I5YlHSP
8087Lf+TcQ/jDyWmesMvD95mZdpa/WzP/VpgTYxxLo/RVArJmaWvT/A28CkxeDCP+681PnyoNY/OU3onx8hhj9Vy8uedg7AP6HHj
YwkzMc/EK7FYXVItT/TOKXVciDMPwL0sgP75ZU/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "NuAgc9zSoz8FADN5IL6/Py95lDdTYb4/EDskmMZSlz8wjc2Vl+LWP35a80DTEcU/GQ9ByzM6xj/S1hh4Jaa5P
/65KcWZIbA/DLcb53wpxT/SaWRCv5rQPxYWc5QZ0sY/DvwLyhZGwz/TbfYt6Um1P9X1XRA03so/kPOB7AlI0T8xNFS+RDyxP3OwT
UY6GL8/SYirmjX4hT/DIQsss33CP3JWlw5CisY/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "4c606cdb", -1.40503867, 8.3],
    [1, 6, "4c606cdb", -1.40503867, 8.3],
    [2, 6, "4c606cdb", -0.85022365, 4.0],
    [3, 6, "4c606cdb", -1.40503867, 8.3],
    [4, 6, "4c606cdb", -0.8458392, 13.0],
    [6, 7, "4c606cdb", -2.8629303, 10.0],
    [6, 8, "4c606cdb", 0.66233489, 9.1]
   ]
  },
  {
   "name": "each column of a table (axis=0)",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "softmax",
     {"tuple": []},
     {
      "dict": [
       [
        "x",
        {
         "array": "<f8",
         "shape": [5, 2],
         "data": "6GqzeLAo6T9QSpFR6UrmP6wwI1A5kNO/FicQgtwiAMBgyDfa6pvkv5Mcz80j7N2/BNrR6Zjv0z+qwpAkCM
XMPxFsoe2RAuC/NpKLa29HAMA="
        }
       ],
       ["axis", 0]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 2],
    "data": "I3ZKjdbg2T+XfCby2/TePzcY0shTXsE/0ZykeutqoD/38xd/8sO4P9coxD7uU8M/bFtiowwZ0D9No1eSvk/TP4W
xkCzZl7w/tsBZZocgoD8="
   },
   "mistakes": [
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "dRdcFLxVzT8i3ti/UNLKP+OWLA88sLM/NxRE1gxzjD/izXhNyhKsP5rWMdsFv7A/Wo05LII/wj94KjFUZbvAP
7krGiTKNLA/J/UZNiTyiz8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "QKEjalK34D+AvbgrW5HeP+zX2e61Gus/TqCYRCiVwz/Ivphy8i7dP5ygs8aGaOE/R8UPHoax4D9ydeDD85zeP
04xJWJXU+o/yjprd6Kyxj8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "AAAAAAAA8D8AAAAAAADwP5aXJNYketU/N9LY1Jj4sD/Co8w+t5/OP9Herba4+tM/2CjlMOvn4z9t5S7qZPbjP
wVaCd61rdE/UquDyrKrsD8="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "k+nk81jaAcCc53qlesjIv7/JloW5w+s/ms/o5Vrw4T/zidRfoz/9P1Txx6z1ocA/rYjnZhRL7L+fcbCd1/uvv
ziznfi7uPY/jfEe0gMZ4j8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "Elh/LFcfsz/dWhYpJECcP60D9kLZfcw/Q8nWzFGi2j/w45EWUfvTP6S0dRavn7Y/XPuY7o69vj+ha3ySlqSmP
10FLcGITtE/ctaqWC0d2z8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "Wh18cgDA0z+r356+mmPAP8D1LnkBt74/YrTHdtm51z/Dm+0RpS3QPw5T0vuT/7U/4gXpbL5Mvz9FGanjnialP
/WPIATVIsk/3SN/TqDv1z8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "f7441550", 0.90764649, 4.5],
    [1, 6, "f7441550", 0.90764649, 4.5],
    [2, 6, "f7441550", 0.88201635, 4.4],
    [3, 6, "f7441550", 0.98745525, 8.1],
    [4, 6, "f7441550", 0.90764649, 4.5],
    [5, 6, "f7441550", 0.90764649, 4.5],
    [5, 7, "f7441550", -2.568206, 8.7],
    [5, 8, "f7441550", -0.26062685, 2.0],
    [6, 7, "f7441550", 2.764767, 11.0],
    [6, 8, "f7441550", -0.66342476, 5.6]
   ]
  },
  {
   "name": "scores near a thousand",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "AAAAAABYj0AAAAAAAEiPQAAAAAAAQI9AAAAAAAAwj0AAAAAAADiPQAAAAAAASI9AAAAAAABQj0A="
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
    "data": "frrxuCmt4j8bklP5eji0P1KEymZIwZ0/cdY1a4wbcD/djDLGe+SFPxuSU/l6OLQ/zk1P9pB7yz8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8CgL+jqlLBP/vEzsywfak/6ZQN4D+Zez95FiG4VcGSPwKAv6OqUsE/PewsNlaL1z8="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "YsUiPoFUwj9B6MndJUvCP7B5nS14RsI/fI5EzRw9wj8M/XB9ykHCP0Hoyd0lS8I/0Vb2jdNPwj8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "3Ybq/kD0cD/XRE9JmFGfP1t7r0aFSLU/2rYHlW2o4z8ceBaqTu3MP9dET0mYUZ8/jFh+QgQLhz8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "YsUiPoFUwj9B6MndJUvCP7B5nS14RsI/fI5EzRw9wj8M/XB9ykHCP0Hoyd0lS8I/0Vb2jdNPwj8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 5, "3147e845", 0.0, 0.0],
    [0, 6, "3147e845", 0.0, 0.0],
    [1, 6, "24a6ade6", 0.55170343, 1.7],
    [2, 6, "24a6ade6", 0.55170343, 1.7],
    [3, 6, "24a6ade6", 0.55170343, 1.7],
    [4, 6, "24a6ade6", 0.55170343, 1.7],
    [5, 6, "24a6ade6", 0.55170343, 1.7],
    [5, 7, "24a6ade6", -0.26440636, 1.0],
    [5, 8, "24a6ade6", -0.8461868, 1.0],
    [6, 7, "24a6ade6", -1.84636307, 7.0],
    [6, 8, "24a6ade6", -1.37745879, 1.6]
   ]
  },
  {
   "name": "rows of very different size",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "AAAAAACJw0AAAAAAgInDQAAAAAAAiMNAAAAAAICJw0AAAAAAgIjDQAAAAAAAAAjAAAAAAAAA8D8AAAAAAAA
IwAAAAAAAAADAAAAAAAAA8L8AAAAAgIfDwAAAAACAicPAAAAAAACJw8AAAAAAgIjDwAAAAAAAh8PA"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5],
    "data": "5IfWvcNxwj8W5EEhixHZP+iTZLor+JM/FuRBIYsR2T9njVUXKSSrP4MDDT2+s44/IMFzvB0x6j+DAw09vrOOP9N
VKM0/3aQ/XKeKpoJbvD82sFNJwlHQP72rOTgsIXM/ACqupPL/iT8nTFV9L6uhPyOnfcApLuY/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/4MDDT2+s44/IMFzvB0x6j+DAw09vrOOP
9NVKM0/3aQ/XKeKpoJbvD8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "5IfWvcNxwj8W5EEhixHZP+iTZLor+JM/FuRBIYsR2T9njVUXKSSrPwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "5IfWvcNxwj8W5EEhixHZP+iTZLor+JM/FuRBIYsR2T9njVUXKSSrPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {"of": 5, "raises": "ValueError in Div: 3 5 3"},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "PewsNlaL1z8AAAAAAADwP/vEzsywfak/AAAAAAAA8D8CgL+jqlLBP3kWIbhVwZI/AAAAAAAA8D95FiG4VcGSP
/vEzsywfak/AoC/o6pSwT897Cw2VovXP+mUDeA/mXs/eRYhuFXBkj/7xM7MsH2pPwAAAAAAAPA/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Ghb9JbuZyT/FoO7jYprJP9kOGqprmMk/xaDu42KayT+DmQtoE5nJPwAAAAAAANg/AAAAAAAAwL8AAAAAAADYP
wAAAAAAANA/AAAAAAAAwD8iCD8ujZjJP9Z6oTosm8k/pNqId4SayT9zOnC03JnJP/BnJmvll8k/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "O0rVEbCdtT9QGgF8686fP3gyGVcX9+M/UBoBfOvOnz+CWLC7D2HNP46gtjCkYdk/LEwpforAfT+OoLYwpGHZP
9CBmIWyrMI/XcZujuF6qz9kM2rJXYuIP8VRPLdQ8OQ/HEM2l8zPzj/okf+vhKu2P/40QegKD3I/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Ghb9JbuZyT/FoO7jYprJP9kOGqprmMk/xaDu42KayT+DmQtoE5nJPzMzMzMzM9M/mpmZmZmZuT8zMzMzMzPTP
5qZmZmZmck/mpmZmZmZuT8iCD8ujZjJP9Z6oTosm8k/pNqId4SayT9zOnC03JnJP/BnJmvll8k/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "f905dce1", 0.67478171, 1.2],
    [1, 6, "4b5ff2f2", -1.19675903, 2.6],
    [2, 6, "837731ea", -1.19675903, 2.6],
    [3, 6, "837731ea", -0.7662912, 5.2],
    [4, 6, "837731ea", -2.29897667, 5.0],
    [6, 7, "837731ea", -9.4181763, 20.0],
    [6, 8, "837731ea", -1.09362151, 5.7]
   ]
  }
 ]
}
"""
