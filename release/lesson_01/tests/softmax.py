"""The public cases of the step softmax, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax'
points = [0.2353, 0.2353, 0.2353, 0.1176]


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
   "single": 816.0,
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
    "data": "ss70tnl9sD+pbZdia6LBP/sBMwBo88E/OffkaYVUsD9aKzJDSwDjPw=="
   },
   "mistakes": [
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "Hj/GdWzFuz8smJj0xbLNP0kUP+8pO84/w4fTwXOAuz8AAAAAAADwPw=="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "uURoMtWFm79Tv+52uP/JP55aP+T7r8o/J7y4ifiKnr+KgRVXmaTkPw=="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "RnIsPl0E1T9G8u14OqfDP+i3cpqPTsM//BRRnxI51T9CHZHGWD2iPw=="
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
   "single": 804.0,
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
    "data": "S0bvR+2cnT+uh4PZj6e3P/YQFGLJxbY/H9vqSLr3pj/As1U5zlbfP5G2ldlHnL8/V1GFxwbcwD93P4tN3YWvP/8
Py2U/cLw/SrsH7+SVxD+ivT+2dO7MPwq6CYS2ksU/NgSCkiGEwz/j4ch7bpa+P0SO/ibi1JA/nQJmehs24T9g2swFlrinP3QloaN
EAaA/8JspaFLlsT83Xw39NxWbP/gUu3mXZNE/"
   },
   "mistakes": [
    {
     "name": "axis ignored",
     "message": "Your weights sum to 1 over the whole array. They have to sum to 1 along the given a
xis: hand axis on to both np.max and np.sum, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "QZwHGmWZjj8QZHsLO3GoP2d7bbbvh6c/mJ4BZIq7lz+6TbSo/jDQP+ZqPqHjVLA/CrjHa8NrsT/FK0dPohSMP
7sQ41Q+VZk/dggQx2tWoj+v9bl2q8WpP8V6v8ChN6M/fDawh41ioT9cqt7kWD+bP5LOuohqjHE/pIss/8fxwT/Y25TyPbuIP4MGZ
I3Jr4A/geBhenWokj8cVsNQiDx8P08h9Nw+IrI/"
     }
    },
    {
     "name": "always the first axis",
     "message": "Your function always works along the first axis, down the columns. Use the paramete
r axis in np.max and np.sum; its default, -1, means along each row.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "QlmVO0cI3T9ixedOl7vMP4Mcgj1RV98/hJcr5gEq0j/z1u/VpjjqPzs+o5AuguM/XPU2FgdR2j8eYS1wiKTaP
0YvVcagx70/flfrG4ds2D8j2Q1/oLnjPz+fZislH78/EAEKX03E1D8MbjWskJTEP0OLeqhgpsA/vmh7EyYY5T//FyVNT3jAP93Y4
m70irk/RVI1Skg3rj/oCb7+Vd2wP59TrpOwZNs/"
     }
    },
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "fziubc08rj/Ck/3ORCfIP7deXmu7QMc/ViG98blztz8AAAAAAADwPzG07Fp4I9A/ASqKRww30T/6OrOx4m7RP
xRci+RndN8/LecoiNTE5j8AAAAAAADwP/CwjJ523Oc/O7PN+weW5T/ckKzBeOrgP6w1AtU8S58/AAAAAAAA8D8+bUCZMA22P2nqn
2fLwa0/gTGd++GiwD9cAYYHQC2pP4Ny8XU2K+A/"
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "9yVUAtN8pb8ww26yGTTBP1p0+JwPd8A/XuRANPBHmT+cNHyjVs7YP+H6fJWP1sY/TlEwjtAXyD+Stmp5zgnAv
6ZC1fp4LLQ/QN0iPBp3yj/ttXpn+sPUP5NTtiQfisw/ZF3thZAayD9QNoiMpp+6P/sPlP8MKv8/5SPjB3ULBMCdDW8Izv3jP6/Lc
hGMCPI/2W8d/Yl7uT8sIjFVonL1P9oTe/rwJPq/"
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+PbO+7zk1j/I3jIxB6m8P3wkIvUsxb0/WgfpcXGEzT+moDwG8aGVP3k1dHRlcrU/ibSZUBMbtD/Nz7I5YlHSP
zk/7Lf+TcQ/iTSWmesMvD+7mZdpa/WzPwRsgTYxxLo/+1orJmaWvT+J1sCkxeDCP1q71PnyoNY/1xXonx8hhj8M0Muedg7AP83Lj
YwkzMc/PqvFYXVItT9sPaXVciDMP4fIsgP75ZU/"
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
   "single": 790.0,
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
    "data": "M3RKjdbg2T8rfyby2/TePxQZ0shTXsE/A4ykeutqoD+l6Rd/8sO4P/EuxD7uU8M/3FhiowwZ0D8joFeSvk/TPwC
wkCzZl7w/3L1ZZocgoD8="
   },
   "mistakes": [
    {
     "name": "axis ignored",
     "message": "Your weights sum to 1 over the whole array. They have to sum to 1 along the given a
xis: hand axis on to both np.max and np.sum, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "XhtcFLxVzT9Y4Ni/UNLKP9eMLA88sLM/xa5D1gxzjD/CyXhNyhKsP8LJMdsFv7A/1Yw5LII/wj+HLjFUZbvAP
zEvGiTKNLA/9ooZNiTyiz8="
     }
    },
    {
     "name": "always the last axis",
     "message": "Your function always works along the last axis, even when it is asked for another. 
Use the parameter axis in np.max and np.sum.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "zZ8jalK34D9nwLgrW5HePw/Y2e61Gus/w5+YRCiVwz96vJhy8i7dP8Ohs8aGaOE/98UPHoax4D8TdODD85zeP
84wJWJXU+o/xzxrd6Kyxj8="
     }
    },
    {
     "name": "not divided by the sum",
     "message": "Your largest weight is 1: the exponentials were left as they are, or divided by the
 largest of them. Divide by their sum, so that all weights together make 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "AAAAAAAA8D8AAAAAAADwPy2XJNYketU/U8TY1Jj4sD9ooMw+t5/OP9/erba4+tM/AirlMOvn4z8r5y7qZPbjP
yFaCd61rdE/a6yDyrKrsD8="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "z+3k81jaAcDc53qlesjIvwDKloW5w+s//9Do5Vrw4T+ckNRfoz/9P6b3x6z1ocA/fonnZhRL7L8+bLCd1/uvv
8Gqnfi7uPY/0vEe0gMZ4j8="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "Wll/LFcfsz/edBYpJECcP4ME9kLZfcw/08fWzFGi2j9S5pEWUfvTPxmxdRavn7Y/0/uY7o69vj9IXXySlqSmP
yECLcGITtE/8diqWC0d2z8="
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
   "single": 814.0,
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
    "data": "8LjxuCmt4j8MnFP5eji0P3ybymZIwZ0/AUc2a4wbcD91pjLGe+SFPwycU/l6OLQ/IlBP9pB7yz8="
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
      "data": "AAAAAAAA8D/Mgb+jqlLBP6+wzsywfak/dlMN4D+Zez/0PCG4VcGSP8yBv6OqUsE/OO8sNlaL1z8="
     }
    },
    {
     "name": "exponential forgotten",
     "message": "Your scores are divided by their plain sum, which keeps them of both signs. Take th
e exponential of the scores first, which is positive, then divide by the sum of the exponentials.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "zssiPoFUwj+758ndJUvCP7F1nS14RsI/npFEzRw9wj+oA3F9ykHCP7vnyd0lS8I/xVn2jdNPwj8="
     }
    },
    {
     "name": "subtracted the wrong way round",
     "message": "Your largest weight stands where the smallest score is. Subtract the maximum from t
he scores (x - max), not the scores from the maximum.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "6Prp/kD0cD9EJ09JmFGfPypvr0aFSLU/WrYHlW2o4z8XcRaqTu3MP0QnT0mYUZ8/XUR+QgQLhz8="
     }
    }
   ]
  }
 ]
}
"""
