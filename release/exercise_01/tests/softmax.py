"""The public cases of the step softmax, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax'
points = [0.4706, 0.4706, 0.4706, 0.2353]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch of sentences')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a query that may attend to nothing')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='a causal mask: as many queries as keys')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "softmax",
 "order": 4,
 "points": 4,
 "summary": "Weights from scores: stable, rows that sum to 1, and zeros where everything is blocked"
,
 "returns": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 779.0,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "2srKZlnc5r+klbWkcVEFwCL8K4vYutO/fNjS8RLr7L8GSeEY6qfTv3ON52mf7Om/mEK19m45+L92jmb5H0r
SP2J2/R5MRfk/KL5F8tvF5j/8kLBC7s/1v9DUkTmSwPK/hNjORwz/4L+bCIlEPsLYPx5LRmd0MP0/xoURCcb3/D9iIShKRJqvv/O
1kKuWtLE/jZAkE82v9z9qXCEXvcsAQLyLWkDxk/m/J9XcEmjoyb9XXlUTRHfwv2QtVuJ37NA/FaTndTUJpb89aFK7pALuvw4Btcy
vQcQ/5CroPJ23yb8amG8GDgL9P0umdf3X+/U/uaqiIGJD5j9FhVwe/WrxP/LUojp+qeA/8266t3kf3r9csv/FQGoBQA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 7],
    "data": "+obB7kI3xD/fxvS0RACXP4Y+5ir4V84/8ANFy7y6wD8i2v9J82DOP026ohzHXsI/ihKkO4ossj+qrYIIGWm/P09
kEQ+Podw/FTeftDILyD/ejBM4HCeYP4dZtFBGPp0//ceV9ArBqz+qOr6aM2DBPwhqbs7dS80/s5gq/cvkzD8I6reI/sWhPxk9lvh
AQqQ//soNYlrFxD9eDxoNp0nTPy84Mfq6k34/rW6eHZj4wT+OYbTsw3KvP03MUD2vqcw/B/5SQPkdxT8xpVFyLTqxP42b+pCExsk
/dEBtH3P/wT+rtOLukvbNPwgRXJn9UMM/ueaFziibsz9T5j5esQq9P99K4yU4dbA/TgP3Rp5tmD/3JsdCmY7VPw=="
   },
   "mistakes": [
    {
     "name": "over_queries",
     "message": "Your columns sum to 1: you normalised over the queries. Each query shares its atten
tion among the keys, so the rows must sum to 1: use axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Ks6ZyFi/oD9nSr4CgZVyP4qJMU3oyro/zLvhKDdQsj9UmeDDyg65PzBqPwGHuKQ/IyplR9qJkz/10dHZHMS2P
9mTquQkPdQ/cLLRnPKS0j+R0NiUvSGnPyTc6aOBGqU/kx1zqZFjqz+Wh6ry5lfAP3udXRuhgto/fHsCov1/2T+QaRL7XCTBP1lOX
/dROcg/Lz8w5tq24j9dkIWojMPnP9X4Food9JE/NeNV3+zxqz9dzuP+0diXP/iNMKCowMc/MH3LevqxxT+0TgYeKKyqP8onp25DS
bs/+eDHndkosj/c9y/5LjbaP5u6WVX6etA/a29AgtBH0j+biAslCsngP+Cr0pSEq8w/5SKm75UYrT/jgBBR+3joPw=="
     }
    },
    {
     "name": "over_everything",
     "message": "Your whole array sums to 1: you normalised over all entries at once. Each row must 
sum to 1 by itself: use axis=-1 with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "1qGNZ2F0ez8IwEQUsjxPPwu1tqS7moQ/W7w1p0S4dj/MHo7U1KCEP+U8GKC28ng/bJNunnyuaD+xTxhWGqmSP
5RQJDpjArE/dxwI0G6RnD/KfA3pmLJsPzb0D4N9X3E//rnpewF9gD8ge4ZNOqWUP6BZrxDEurU/KhvLTFFutT/qaKvZmV2KP0irc
aZyDY4/t6turezPrj+XmoFGqpy8PzsioJXyrWY/0lxMYdPnhj9wsJErrAp0P/ChOLY7RJI/LkYlpljqij/cq8vYH/V1P3rkKXArb
ZA/iFDwRpDwhj/u5R0aG3y1PzqXcUqCs6s/Ve8JdN8dnD/45YtB+NKkP2wasEEXmpc/tjLWqBeEgT/wVBTBG+q+Pw=="
     }
    },
    {
     "name": "not_normalised",
     "message": "Your result is the exponentials alone, and the largest of every row is 1. Divide ea
ch row by its sum, so that its weights add up to 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "O5rTBnZL5T9zGwtFhTq4P5l9HS2K9u8/49++w02f4T8AAAAAAADwP/we1ePCWeM//8neotck0z/GVBCroY3RP
wAAAAAAAPA/qM946nTf2j8FUvQ2p/6qP5X9zfeTV7A/PBEy5xAFvz8TH/C9mmvTPwCeQhl4Teg/Oo0A5/f35z+4kCdA13y9PyAhs
cU5zsA/jqyccPo64T8AAAAAAADwP4LAN1tyXZk/JPWxATwQ5D+6Q5RGDY7RPwAAAAAAAPA/J8B4CGKT5z9gITjWpTvTP+Gl1/PFx
uw/5K6zWOMX5D8FDprHOz3mP22y+ieErNw/kYuibZ0azT878OyPKI7VP91SCdw/bsg/3W++WYshsj8AAAAAAADwPw=="
     }
    }
   ]
  },
  {
   "name": "a batch of sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1030.0,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "WOY9K8uu4D95I2AJEwvUv1h/J31Uk/Y/I07b8wDI7T9lWGk3e+3jv/MQLoNsJoM/LIUgbRbl0b95zJExqin
Gv+n5P8YVttc/ydwwz0gVgj+XAsrNIujgvyn8Lw6dE/w/f89fjV4l3r/hHtWbimfyvzLDfWIuafC/qc46gTavz7/yMoRLfg3EP0c
LHOY3G+g/rC1wG95h4T/Nd7fGZ7prv6mFYpuPfOu/nKmcbQKOsz9LW55n/WzQv5U8+U4ttdu/GqDN55ez5b+jzj0C87rBPyj9a/I
T8n2/q89lvqAi6r/14GrkXaDzv/nRsZtRYvC/4jxtDoR71L8Ztrz6gsrdP+TrVZbaC5o/bY3QY6fY7r+fmDN6FArLvxx6rUDqrum
/dmPK4sf51r9LlXL0OqL0v+vMwJ9kHd8/r14TYuZp4z9T761gp33rP0e5RSG2fva/9uB0j7sr9r/aNXyz7AnSP3FEkY7+2sq/Hf7
bD10W+D8qo0KcHp7pv5I+IJYPFOE/7vXBhMmK87+3rd08T6y5P1iYXNOZNso/o9vx3tsb3r8D8TloVyTgP8gcReyWjvc/gxqLzOz
LAsC62KGMl3vTP13VTQwmeti/WY0ZzeJF5j/rVX3WmPjdP/IDIB3rHMy/u6uTWvhH7L+gpVdclfD0v3SWRk2t3ATAGLBTRbBj47/
8BAPHjITgv4mIK2uw/66/YSMSscow6D8aA6DUI0jUP73RQCk0cNW/pHVbNIjN9b8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 7],
    "data": "AidedRv9wj+3wU2ARnywP49WO0yJHNc/r0zSveCXzD/aZk0vZjGoP8P/JpyPwrY/gEmWNFkMsT/UrdmsR0q0P+0
kEavweME/YouGxvtWuD82vtGry3KsP6Tc+BgHcOE/GDSXf1Ugrj9/eghkR4yePz9CXtBpPKg/XusWBNViuj++aehTs8PDP+MmURB
S8tE/5QYaCzsXzT+HPYQ+ZNfAP0z3zy4Roqw/Lling5O0yD85pHebGLXBP32VVKHvsL0/RJUiQNw7tz8azkn5/0nKPyMIQhfHuMY
/+C8zv006tD+MYoPcS/GsPxMkw//duLE/dXP9MTbqwT8jbmqTDqbTP9QNy1XCTsk/riBwH6/Rsj9sJ6jKUPnDP9O8A6BApK4/0Fd
1serftz8WmemUAtSiP3qiI4Zfy8s/j6idnqNazz9g+DxEpS3UP1ULO7OwwqA/RdY1l6drmz/roQEdtinCP0JsoqaZN7Y/588ytif
f3j+uSmS25ZyoP5iv15JcXcc/dSzAv4oooD+D/PEOLSa7P6+sffXRI74/qq7BYTivrj/+ak79yFXEP6ij6iG3w9o//neUo7m+gj/
zxfqJD6bAP9gHjG204L0/FozDyzr21T/Lo3d8MH3RP9vKlg6blME/vcMJ+QEZsj/7o7ecI6qnP1NpoGek0ok/9zFOmYJMtT9IBEf
mb0y3P4rCich7X8I/cWoD4PnI1D8p9rF5TMzKP0rveBta7bs/l37ZwHb8oz8="
   },
   "mistakes": [
    {
     "name": "over_queries",
     "message": "Your columns sum to 1: you normalised over the queries. Each query shares its atten
tion among the keys, so the rows must sum to 1: use axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "p7EOrBRT2T+C161NJd3GP4ZA9JOdJOE/AtaRxlkV1j+dv35W+eOqP9YKpkrcIdA/hrrw2GKc0T9OlmwabErJP
xwag5XnpdY/Q+N4/Z/fwD+IVgAy5oi0P+sw5ktQHeI/1gjsYgf1wz8ztZ6LHH69PyOG2PWHkLU/pXeenT5qyD/t93Xx0Y/DP8Hxz
cCkftI/BBgDOIqSxT+hWIJxMtvPPwdGYg7Fu8M/5649l7c60D98a50ghDHIP7FIOiAxsrU/tGk/jGWtsT9xM6xkLcm8PzC82MA9u
88/jgJdOqqVxD8KyxzIbqOxP0wiIJKRdrY/wfxFYv5JuD9ekCAS3bzLP2G13CA/tbk/WJnZqp9huD/i88dfXtvSP8Xui1co7MI/d
NlJBqeKvj/fEgUTC5ewP5Qtt7MSasM/E504nyzbyz+vY4w5WlvdPwIexEfaMrw/oc5YOtEftT9eweKMRvzMP9+WljjVa8g/LEfb1
Jrm2j9NAggdcEerP/VLf4PuM9U/sk4ye/v0wD8q+RsqlFbXP3TZoD3q1co/YNM8F2TRwj9Io5FZssXDP3ndNm3VjOA/QWu4CDX7k
j/UPp1O3H7jPycE+suzzcw/VWJyY+Tt1T8eADjxgA7YP0pmw4aTK7M/Nupvk7YZqT9rT7TsoN+qPx/zg7mo9KA/brMV6xIJxz+SZ
+XWZRm6PxUMOkQ/Wsw/rO2ehTttyT/p8c3/M9nEP3d/pKkfysE/cFQr8PdxvT8="
     }
    },
    {
     "name": "over_everything",
     "message": "Your whole array sums to 1: you normalised over all entries at once. Each row must 
sum to 1 by itself: use axis=-1 with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "wv9E8KmQlT8eKXI54riCP85AZThLP6o/pSggR4U8oD9IraO0uHl7P1JXgVAc2Yk/LgqAL4Fcgz9hOKlrSomFP
8WLLzGmi5I/fLgWB6rViT+R8075EjJ+Py2yPH8wgrI/IF8ZMf75fz8T+dmeSDZwP3rmj1QBXXI/N0iP7Qz+gz8bW0Z1V/ONP22dv
N8dMps/OZ26DawKlj9hbqKQX4WJPwK/HhbmsXU/x3vl6OSjiz86ns0Zmc+DPzAkDEbwm4A/2I4iTG3+eT/cIP3AemmNP4wmuMTFa
4k/unxeuHOhdj//DPN+OgpuPyQlrEjjZHI/Y9PScRqYgj/AAeUGx2SUP14zLaxoRIo/8vwIK1qIcz9g5m5lMbuEP0cS86bd83Y/4
YGJPTvigT/4K7HbAzVsP7nGQAjj0ZQ/UUaDTnx8lz+jOgyr0jqePxmbXw4GHGk/n0Ux4JKfaT9hKz769fiQP0jVshXTwoQ/ttbBA
CvZrD/qt53Q7P92PyqOPxJV1ZU/r0G43Nkybj8nc05EC0+MP9BX/URkbY8/Eq4x/r7+fz+OcejGJDSVP5jhm7Ng6Ks/ytFIV7KLU
z8wIYz3G1yRPw4Pb44TeIE/4HM3AXWumT/UTtm3e3OUP5vvP5TdjoQ/OcfzN7EpdT+lVMAaMqxrP353KXtGMk4/TKnbOwjxez9ec
+1FnpB+PyUvQGpmGog/E5wItHlEmz9osFWm8JORP6BMJJyKUYI/rwzJIS44aj8="
     }
    },
    {
     "name": "not_normalised",
     "message": "Your result is the exponentials alone, and the largest of every row is 1. Divide ea
ch row by its sum, so that its weights add up to 1.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "BG0TzahK2j/9X3AUXtPGPwAAAAAAAPA/89XrcYfL4z+w6CPaq7/AP9afXbJrg88/8PSCpdmaxz/aDYFPDJ7CP
7gloXgtCNA/wXDrXUhVxj+ZQpRYYRq6PwAAAAAAAPA/SZvVl4Gkuz+5EeJDjQesP+t76XR0m8U/+my0OyyG1z+t53ca557hPwAAA
AAAAPA/AbPufnjv6T9vsUV8hAfeP/FyU+cDh8k/e7AY7IAS7j9zDEpa2Y3lP/febEoREuI//FRbjfNH3D8AAAAAAADwP/64Zo9kq
Os/zk/2Fjif2D+uW5YhbZHHPxEAZE3J3Mw/4DKFOCYt3T8AAAAAAADwPwfozW6vm+Q/ObknoiCmzj8V3DJFzEPgP4EUoj3zS8g/j
rpu4lPu0j8vBZuw3tu9PwiyD87/CeY/VZcf+ZHc6D8AAAAAAADwP/SJlhZxlLo/YnptlTVsrD+SWOs0ptPSP8VfEIt4B8c/AAAAA
AAA8D8H9uHLLoO5P8fJW/z3N9g/Kx3Nebm/sD+UuzNE3DrQPw1IRkWRBNI/RY2m2OZXwj+huVe5GlDYPwAAAAAAAPA/uUp3D2tpl
j82M9BzxufTP6yb4HtcxNU/AAAAAAAA8D/8ZN2wl3vpP33FGDi2ndk/Xbdsl6Feyj9Z8fpykz3BPzATtT0Y0KI/42a1tUBl0D/CB
XNjU+/RP2+TeClUSdw/AAAAAAAA8D8+a1v/8aDkP2Z2yyh0f9U/m8EuxiPFvj8="
     }
    }
   ]
  },
  {
   "name": "a query that may attend to nothing",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 862.0,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "NOoWs6x2+L8r8s/n64vbPwAAAAAAAPD/ZKTaKYSBxr8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAAD
w/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P9kyUE90k/4P10giedNmvO/"
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
    "data": "1E3H8IFltT9wH4L52vniPwAAAAAAAAAAq+3JkOmy1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADTpt0nSxHuP9eSJYJN664/"
   },
   "mistakes": [
    {
     "name": "nan_for_nothing",
     "message": "A row that is -inf throughout came back as NaN: from -inf - (-inf), when its maximu
m is subtracted, or from 0 / 0, when it is divided by its sum. Such a query attends to nothing: let 
its weights be 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "1E3H8IFltT9wH4L52vniPwAAAAAAAAAAq+3JkOmy1D8AAAAAAAAAAAAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADTpt0nSxHuP9eSJYJN664/"
     }
    },
    {
     "name": "uniform_for_nothing",
     "message": "A row that is -inf throughout came back with equal weights, as if -inf were a large
 negative number. Such a query attends to nothing: let its weights be 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "1E3H8IFltT9wH4L52vniPwAAAAAAAAAAq+3JkOmy1D8AAAAAAAAAAJqZmZmZmck/mpmZmZmZyT+amZmZmZnJP
5qZmZmZmck/mpmZmZmZyT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADTpt0nSxHuP9eSJYJN664/"
     }
    },
    {
     "name": "over_queries",
     "message": "Your columns sum to 1: you normalised over the queries. Each query shares its atten
tion among the keys, so the rows must sum to 1: use axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAAAAdiZenZnZwz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjdqiYmQnrPwAAAAAAAPA/"
     }
    },
    {
     "name": "over_everything",
     "message": "Your whole array sums to 1: you normalised over all entries at once. Each row must 
sum to 1 by itself: use axis=-1 with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "10h15+zDnT9TTamZ6GXKPwAAAAAAAAAAszeh6nnLvD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALW505T5zjPysGiLZ/KqQ/"
     }
    },
    {
     "name": "not_normalised",
     "message": "Your result is the exponentials alone, and the largest of every row is 1. Divide ea
ch row by its sum, so that its weights add up to 1.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "iwqQ8HgKwj8AAAAAAADwPwAAAAAAAAAA6Rka3+Jz4T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP5Mxn6UCdLA/"
     }
    }
   ]
  },
  {
   "name": "a causal mask: as many queries as keys",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 943.0,
   "script": [
    [
     "call",
     "softmax",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "f/A1g/hv4r8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/6k+JSQUOWE/k8A85NEOBcAAAAAAAAD
w/wAAAAAAAPD/AAAAAAAA8P9EJ+M3StDvP9QMQbjIHdg/2TaU89XazD8AAAAAAADw/wAAAAAAAPD/4F1g8Pen0r/iaDaJmeHRP6c
2v53TSOc/EKzvl6rSxb8AAAAAAADw/4xxpxBvJfQ/3VZvq11s+79eSM7x8FL0P67JL0AAA/e/mmbqaZUB8T8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 5],
    "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAId2ft902+0/zEsMBFkksT8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAADrivwA5PPfP6kO6pL3O9E/1swy2EigzT8AAAAAAAAAAAAAAAAAAAAAMH81PkExwz/6d8qU3vvQP9lDHvv
clto/Kgn5oUepxT8AAAAAAAAAAOjlFHoRr9U/6VJf64a+kT9rwf3nFe3VPzZ14+i0YJc/LCyp4OTR0T8="
   },
   "mistakes": [
    {
     "name": "over_queries",
     "message": "Your columns sum to 1: you normalised over the queries. Each query shares its atten
tion among the keys, so the rows must sum to 1: use axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "D1Hr1xbbsD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC1jjGqZDb4/MRuz29dJmD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACwWwmOEEPUP0lpotWJxN4/p+cls/RKxz8AAAAAAAAAAAAAAAAAAAAAIqxAoSBotj/BDbDBX+nbPzTmg
XmCPtM/P9LSxaz46D8AAAAAAAAAADaMCDm7aNo/BbqSV8drrj/8knWWAY7gPwW3tOhMHcw/AAAAAAAA8D8="
     }
    },
    {
     "name": "over_everything",
     "message": "Your whole array sums to 1: you normalised over all entries at once. Each row must 
sum to 1 by itself: use axis=-1 with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "vePE+UKpmT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKPHo0BX4KY/3LmKBZ5Eaj8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAB5gTU8wNi+P8R2fC9Ao7A/qFyS3sKZrD8AAAAAAAAAAAAAAAAAAAAAmRJZ9FEOoT8sq5euvi+uPy1Rj
akiobc/I53QPP0/oz8AAAAAAAAAAB4pjbk+GsQ/7Xsg9kBzgD80DxZVvVPEPys1wGpCrIU/uXCiWTWFwD8="
     }
    },
    {
     "name": "no_keepdims",
     "message": "Each column is divided by the sum of the row with the same number: the sums lost an
 axis and were laid along the columns. Keep it: sum(axis=-1, keepdims=True).",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/zEsMBFkksT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP+y/ssihGuA/1swy2EigzT8AAAAAAAAAAAAAAAAAAAAARsDoGg8Z1z9N9GTePRLjP+uK/
ADk898/Kgn5oUepxT8AAAAAAAAAAOYoBDJ9pe8/j9T1i6cpqD/rivwA5PPfP/a93hGFWZw/LCyp4OTR0T8="
     }
    },
    {
     "name": "not_normalised",
     "message": "Your result is the exponentials alone, and the largest of every row is 1. Divide ea
ch row by its sum, so that its weights add up to 1.",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/w/hSoEhfsj8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP30pbJx/QuE/pdKGHoOr3T8AAAAAAAAAAAAAAAAAAAAARsDoGg8Z1z+IkBBmn3DkPwAAA
AAAAPA/MsVFC7IR2j8AAAAAAAAAAOYoBDJ9pe8/ogrTo5PlqT8AAAAAAADwP4HBeD0uD7E/haMshNcB6j8="
     }
    }
   ]
  }
 ]
}
"""
