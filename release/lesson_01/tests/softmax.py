"""The public cases of the step softmax, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax'
points = [0.5714, 0.5714, 0.5714, 0.2857]


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


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "softmax",
 "order": 4,
 "points": 2,
 "summary": "Positive weights that sum to 1, whatever the size of the scores",
 "returns": [],
 "cases": [
  {
   "name": "five scores",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
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
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "fzTGdWzFuz9Plpj0xbLNP2YPP+8pO84/8XnTwXOAuz8AAAAAAADwPw=="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "PHloMtWFm7+CxO52uP/JP2hfP+T7r8o/Nsy4ifiKnr8xgRVXmaTkPw=="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "uHUsPl0E1T/j6+14OqfDP8K8cpqPTsM/VRJRnxI51T8EHZHGWD2iPw=="
     }
    }
   ]
  },
  {
   "name": "each row of a table (axis=1)",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
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
     "name": "axis ignored",
     "message": "Your weights sum to 1 over the whole array. They have to sum to 1 along the given a
xis: hand axis on to both np.max and np.sum, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E2MHGmWZjj/cUXsLO3GoP0Ribbbvh6c/0tUBZIq7lz/2S7So/jDQP15mPqHjVLA/iqzHa8NrsT+MHEdPohSMP
87e4lQ+VZk/gfsPx2tWoj/HDbp2q8WpP19kv8ChN6M/RCuwh41ioT+usN7kWD+bP6H3uYhqjHE/aoss/8fxwT/81ZTyPbuIP3VuZ
I3Jr4A/0/1henWokj8Q9MJQiDx8P5Qn9Nw+IrI/"
     }
    },
    {
     "name": "always the first axis",
     "message": "Your function always works along the first axis, down the columns. Use the paramete
r axis in np.max and np.sum; its default, -1, means along each row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "/VqVO0cI3T8VyudOl7vMPycegj1RV98/gZor5gEq0j981e/VpjjqPzk9o5AuguM/sPI2FgdR2j/aYi1wiKTaP
+MiVcagx70/jFrrG4ds2D/z2A1/oLnjP0aSZislH78/7v4JX03E1D+EajWskJTEP1CEeqhgpsA/Hml7EyYY5T+tHCVNT3jAP2HO4
m70irk/Y0s1Skg3rj9Y/r3+Vd2wPwVRrpOwZNs/"
     }
    },
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ek6ubc08rj+Wjf3ORCfIPxpkXmu7QMc/ECq98blztz8AAAAAAADwP1207Fp4I9A/MCeKRww30T9YOrOx4m7RP
1hdi+RndN8/mOcoiNTE5j8AAAAAAADwPzCyjJ523Oc/DLPN+weW5T+QkazBeOrgP30WAtU8S58/AAAAAAAA8D9OYECZMA22P034n
2fLwa0/YC+d++GiwD/gCYYHQC2pPwNz8XU2K+A/"
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "aChUAtN8pb/cv26yGTTBPzdy+JwPd8A/e+VANPBHmT/WMXyjVs7YP2H3fJWP1sY/NlIwjtAXyD/Otmp5zgnAv
4M21fp4LLQ/ft0iPBp3yj8WuHpn+sPUPxBWtiQfisw/8GLthZAayD/FKYiMpp+6P68IlP8MKv8/ECbjB3ULBMCyDm8Izv3jP3bQc
hGMCPI/imId/Yl7uT+XIzFVonL1PzAce/rwJPq/"
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "CvnO+7zk1j990jIxB6m8P3MYIvUsxb0/VATpcXGEzT+lbjwG8aGVP1k3dHRlcrU/GLmZUBMbtD+qz7I5YlHSP
8087Lf+TcQ/jDyWmesMvD95mZdpa/WzP/VpgTYxxLo/RVArJmaWvT/A28CkxeDCP+681PnyoNY/OU3onx8hhj9Vy8uedg7AP6HHj
YwkzMc/EK7FYXVItT/TOKXVciDMPwL0sgP75ZU/"
     }
    }
   ]
  },
  {
   "name": "each column of a table (axis=0)",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
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
     "name": "axis ignored",
     "message": "Your weights sum to 1 over the whole array. They have to sum to 1 along the given a
xis: hand axis on to both np.max and np.sum, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "dRdcFLxVzT8i3ti/UNLKP+OWLA88sLM/NxRE1gxzjD/izXhNyhKsP5rWMdsFv7A/Wo05LII/wj94KjFUZbvAP
7krGiTKNLA/J/UZNiTyiz8="
     }
    },
    {
     "name": "always the last axis",
     "message": "Your function always works along the last axis, even when it is asked for another. 
Use the parameter axis in np.max and np.sum.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "QKEjalK34D+AvbgrW5HeP+zX2e61Gus/TqCYRCiVwz/Ivphy8i7dP5ygs8aGaOE/R8UPHoax4D9ydeDD85zeP
04xJWJXU+o/yjprd6Kyxj8="
     }
    },
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "AAAAAAAA8D8AAAAAAADwP5aXJNYketU/N9LY1Jj4sD/Co8w+t5/OP9Herba4+tM/2CjlMOvn4z9t5S7qZPbjP
wVaCd61rdE/UquDyrKrsD8="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "k+nk81jaAcCc53qlesjIv7/JloW5w+s/ms/o5Vrw4T/zidRfoz/9P1Txx6z1ocA/rYjnZhRL7L+fcbCd1/uvv
ziznfi7uPY/jfEe0gMZ4j8="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "Elh/LFcfsz/dWhYpJECcP60D9kLZfcw/Q8nWzFGi2j/w45EWUfvTP6S0dRavn7Y/XPuY7o69vj+ha3ySlqSmP
10FLcGITtE/ctaqWC0d2z8="
     }
    }
   ]
  },
  {
   "name": "scores near a thousand",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
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
     "name": "maximum not subtracted",
     "message": "Your formula is right on paper, but np.exp overflows above about 709 and becomes 0 
below about -745, so large scores give NaN. Subtract the maximum along the axis first; the weights s
tay the same.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
     }
    },
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8CgL+jqlLBP/vEzsywfak/6ZQN4D+Zez95FiG4VcGSPwKAv6OqUsE/PewsNlaL1z8="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "YsUiPoFUwj9B6MndJUvCP7B5nS14RsI/fI5EzRw9wj8M/XB9ykHCP0Hoyd0lS8I/0Vb2jdNPwj8="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "3Ybq/kD0cD/XRE9JmFGfP1t7r0aFSLU/2rYHlW2o4z8ceBaqTu3MP9dET0mYUZ8/jFh+QgQLhz8="
     }
    }
   ]
  }
 ]
}
"""
