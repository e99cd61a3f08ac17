"""The public cases of the step softmax, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax'
points = [1.0, 1.0, 1.0, 0.5, 0.5]


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


@test_case(name='scores of ten thousand, up and down')
def test_5(env):
    check_case(DATA, 4, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "softmax",
 "order": 4,
 "steps": [
  "attention_scores",
  "scaled_scores",
  "padding_mask",
  "apply_mask",
  "softmax",
  "attention",
  "soft_lookup",
  "hand_attention"
 ],
 "points": 4,
 "summary": "Weights from scores: stable, rows that sum to 1, and zeros where everything is blocked"
,
 "returns": [],
 "mistakes": [
  [
   "nan_for_nothing",
   "A row that is -inf throughout came back as NaN: from -inf - (-inf), when its maximum is subtract
ed, or from 0 / 0, when it is divided by its sum. Such a query attends to nothing: let its weights b
e 0.",
   false
  ],
  [
   "uniform_for_nothing",
   "A row that is -inf throughout came back with equal weights, as if -inf were a large negative num
ber. Such a query attends to nothing: let its weights be 0.",
   false
  ],
  [
   "no_maximum",
   "Your formula is right on paper, but exp(10 000) is too large for a float and exp(-10 000) is 0. 
Subtract each row's maximum before exp; the weights stay the same.",
   false
  ],
  [
   "one_maximum",
   "You subtracted one maximum, that of the whole array, so a row far below it has only exponentials
 of 0 left. Subtract from each row its own: max(axis=-1, keepdims=True).",
   false
  ],
  [
   "over_queries",
   "Your columns sum to 1: you normalised over the queries. Each query shares its attention among th
e keys, so the rows must sum to 1: use axis=-1.",
   false
  ],
  [
   "over_everything",
   "Your whole array sums to 1: you normalised over all entries at once. Each row must sum to 1 by i
tself: use axis=-1 with keepdims=True.",
   false
  ],
  [
   "no_keepdims",
   "Each column is divided by the sum of the row with the same number: the sums lost an axis and wer
e laid along the columns. Keep it: sum(axis=-1, keepdims=True).",
   false
  ],
  [
   "not_normalised",
   "Your result is the exponentials alone, and the largest of every row is 1. Divide each row by its
 sum, so that its weights add up to 1.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "one sentence",
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
    "data": "k4fB7kI3xD9ty/S0RACXP9JC5ir4V84/2QhFy7y6wD9U1v9J82DOPy28ohzHXsI/zh2kO4ossj/Es4IIGWm/P1V
mEQ+Podw/yzeftDILyD/rVxM4HCeYPxZ5tFBGPp0/d8SV9ArBqz9sNr6aM2DBP15lbs7dS80/Vp0q/cvkzD///7eI/sWhPzo0lvh
AQqQ/0c0NYlrFxD88EhoNp0nTP/OAMfq6k34/FnKeHZj4wT9kcbTsw3KvP3/LUD2vqcw/9PxSQPkdxT86qFFyLTqxP7OU+pCExsk
/TkBtH3P/wT+ftuLukvbNP9gQXJn9UMM/KO6Fziibsz+32z5esQq9P+ZR4yU4dbA/Qer2Rp5tmD+vJsdCmY7VPw=="
   },
   "mistakes": [
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "YrSZyFi/oD8BDb4CgZVyPyGCMU3oyro/FL7hKDdQsj+1ouDDyg65P+hbPwGHuKQ/EERlR9qJkz+M1tHZHMS2P
7OTquQkPdQ/zK/RnPKS0j/kwdiUvSGnP7nC6aOBGqU/DSpzqZFjqz9RiKry5lfAP3CcXRuhgto/934Cov1/2T+kZxL7XCTBP4xRX
/dROcg/rj4w5tq24j/+joWojMPnP1wdF4od9JE/mulV3+zxqz/sxeP+0diXPxaSMKCowMc/Y3jLevqxxT+TTwYeKKyqP/wyp25DS
bs/dtzHndkosj8u+i/5LjbaP8S4WVX6etA/z3JAgtBH0j+jiQslCsngP1yv0pSEq8w/LCSm75UYrT9SfxBR+3joPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "E1WOZ2F0ez81KkEUsjxPPzd+tqS7moQ/Dgc2p0S4dj+1EY7U1KCEPzBvGKC28ng/e6JvnnyuaD9wcxhWGqmSP
/FaJDpjArE/tC0I0G6RnD8PVg3pmLJsP9nEEIN9X3E/14HpewF9gD/QSIZNOqWUP7dhrxDEurU/7SfLTFFutT9YZqvZmV2KP8Hnc
aZyDY4/vZpurezPrj/3n4FGqpy8P5JkoZXyrWY/3wVMYdPnhj/khpErrAp0P2xwOLY7RJI/5uIkpljqij+Df8vYH/V1P88IKnArb
ZA/x5TwRpDwhj9z2B0aG3y1PySbcUqCs6s/xPIJdN8dnD+r1YtB+NKkP3NPsEEXmpc/wF/WqBeEgT+7SRTBG+q+Pw=="
     }
    },
    {"of": 6, "raises": "ValueError in Div: 5 7 5"},
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "fpjTBnZL5T9vHAtFhTq4P0BuHS2K9u8/j+C+w02f4T8AAAAAAADwP/0e1ePCWeM/aMzeotck0z+7VxCroY3RP
wAAAAAAAPA/fM546nTf2j+zTfQ2p/6qP4PzzfeTV7A/+gQy5xAFvz9CIvC9mmvTP2edQhl4Teg/iowA5/f35z9uiidA13y9P64ds
cU5zsA/7K2ccPo64T8AAAAAAADwP4r1N1tyXZk/afOxATwQ5D9NRJRGDY7RPwAAAAAAAPA/s754CGKT5z//HjjWpTvTP32m1/PFx
uw/kbCzWOMX5D+BDZrHOz3mP8y1+ieErNw/g5GibZ0azT9n8uyPKI7VP/9NCdw/bsg/pmu+WYshsj8AAAAAAADwPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "a4b1877e", 0.61442466, 7.0],
    [1, 7, "a4b1877e", 0.664609, 17.0],
    [2, 4, "a4b1877e", 0.61442466, 7.0],
    [2, 7, "a4b1877e", 8.7365326, 73.0],
    [3, 4, "a4b1877e", 0.61442466, 7.0],
    [3, 7, "a4b1877e", 0.99067577, 8.3],
    [4, 7, "a4b1877e", 0.7213346, 15.0]
   ]
  },
  {
   "name": "a batch of sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
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
    "data": "bypedRv9wj9ouk2ARnywP+lUO0yJHNc/rVPSveCXzD8uVE0vZjGoPwcGJ5yPwrY/nUWWNFkMsT8mu9msR0q0P+g
qEavweME/uH2GxvtWuD8YutGry3KsP6nc+BgHcOE/eC+Xf1Ugrj8QXQhkR4yeP29PXtBpPKg/+uIWBNViuj/xYuhTs8PDP4woURB
S8tE/XAoaCzsXzT88QYQ+ZNfAPxrszy4Roqw/iFmng5O0yD8spHebGLXBP72fVKHvsL0/qqIiQNw7tz8X0kn5/0nKP1ICQhfHuMY
/hDUzv006tD+8UoPcS/GsPyMnw//duLE/jnH9MTbqwT/1bGqTDqbTP+MPy1XCTsk/5RhwH6/Rsj/fIajKUPnDP8e3A6BApK4/lmJ
1serftz+GrOmUAtSiP4WgI4Zfy8s/RKednqNazz8y9TxEpS3UP9QNO7OwwqA/Lqo1l6drmz8ipgEdtinCP+VsoqaZN7Y/HtAytif
f3j/zS2S25ZyoP66p15JcXcc//ETAv4oooD9S+/EOLSa7P8C5ffXRI74/AbfBYTivrj9+bU79yFXEP9Wk6iG3w9o/qQuUo7m+gj/
Uv/qJD6bAP/0TjG204L0/Zo7Dyzr21T9FpHd8MH3RP+TGlg6blME/j74J+QEZsj8MprecI6qnP98PoGek0ok/VThOmYJMtT9DEEf
mb0y3Pyy+ich7X8I/4WsD4PnI1D+v8bF5TMzKP8n6eBta7bs/F5PZwHb8oz8="
   },
   "mistakes": [
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "r7MOrBRT2T8t261NJd3GPwk/9JOdJOE/ctWRxlkV1j/SsX5W+eOqPyYMpkrcIdA/+brw2GKc0T+NkWwabErJP
9UXg5XnpdY/duF4/Z/fwD/aSwAy5oi0P9Aw5ktQHeI/gwjsYgf1wz8rrJ6LHH69P9SL2PWHkLU/NHuenT5qyD+h8XXx0Y/DP8bvz
cCkftI/jxwDOIqSxT/0W4JxMtvPP2BBYg7Fu8M/2a89l7c60D8/cp0ghDHIP0pGOiAxsrU/F2o/jGWtsT9gP6xkLcm8Pwy22MA9u
88/UgRdOqqVxD/1whzIbqOxP5ArIJKRdrY/Hf9FYv5JuD+FjCAS3bzLPxqo3CA/tbk/X5rZqp9huD8k98dfXtvSP8r1i1co7MI/9
uZJBqeKvj9WCwUTC5ewPy4pt7MSasM/h5c4nyzbyz9sZIw5WlvdP8IVxEfaMrw/qcJYOtEftT9Zv+KMRvzMP52WljjVa8g/cEfb1
Jrm2j85+wcdcEerP2lJf4PuM9U/SUsye/v0wD+o9xsqlFbXPzPZoD3q1co/Bc88F2TRwj+anpFZssXDP/PcNm3VjOA/vWG4CDX7k
j+EPZ1O3H7jP/wH+suzzcw/Bl9yY+Tt1T+LADjxgA7YP+9ow4aTK7M/lelvk7YZqT+gZLTsoN+qP1zlg7mo9KA/lbEV6xIJxz/Za
+XWZRm6P4sFOkQ/Wsw/zuaehTttyT9m7c3/M9nEP/Z+pKkfysE/u1gr8PdxvT8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "bepE8KmQlT8aunE54riCP7NcZThLP6o/nTwgR4U8oD+n0aK0uHl7P7JygVAc2Yk/xXWAL4Fcgz+XJ6lrSomFP
+SxLzGmi5I/m7cWB6rViT+0pU/5EjJ+PwC7PH8wgrI/gz8ZMf75fz+GUdqeSDZwP0mpkFQBXXI/RUuP7Qz+gz/jEkZ1V/ONP1rVv
N8dMps/V4+6DawKlj9eF6KQX4WJP1VoHxbmsXU/P3bl6OSjiz+0qM0Zmc+DP4hWDEbwm4A/QTYiTG3+eT8/Nf3AemmNP0xfuMTFa
4k/kZ9duHOhdj/Ex/N+OgpuPyPSrEjjZHI/evfScRqYgj8aM+UGx2SUP9oaLaxoRIo/vPYIK1qIcz+WE29lMbuEPxZ386bd83Y/8
S2JPTvigT/xgbHbAzVsP9rKQAjj0ZQ/aWaDTnx8lz8dBQyr0jqeP8tDYA4GHGk/DaUy4JKfaT+lFj769fiQP5b7shXTwoQ/dtvBA
CvZrD+idp7Q7P92P9mxPxJV1ZU/GNa53Nkybj/f0U5EC0+MPzVb/URkbY8/aBMx/r7+fz+yg+jGJDSVP5vRm7Ng6Ks/4KZIV7KLU
z/o74v3G1yRP+63bo4TeIE/AHo3AXWumT/bXtm3e3OUPx3gP5TdjoQ/TFf0N7EpdT+c/b8aMqxrP5q2IntGMk4/CjbbOwjxez9rS
e1FnpB+PxZjQGpmGog/GZgItHlEmz9LvVWm8JORP4JCJJyKUYI/4Y/KIS44aj8="
     }
    },
    {"of": 6, "raises": "ValueError in Div: 2 5 7 2 5"},
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 7],
      "data": "4m0TzahK2j8jXHAUXtPGPwAAAAAAAPA/TNbrcYfL4z9d7SPaq7/AP16kXbJrg88/YvSCpdmaxz/VC4FPDJ7CP
18koXgtCNA/rmvrXUhVxj+4QJRYYRq6PwAAAAAAAPA/nJPVl4Gkuz8kDuJDjQesPx9/6XR0m8U/LG20OyyG1z8v5nca557hPwAAA
AAAAPA/pbHufnjv6T8ir0V8hAfeP89zU+cDh8k/aasY7IAS7j+RDUpa2Y3lP/3fbEoREuI/r1NbjfNH3D8AAAAAAADwP5+5Zo9kq
Os/GVP2Fjif2D+BWpYhbZHHP4D9Y03J3Mw/STOFOCYt3T8AAAAAAADwP2bnzW6vm+Q/G7knoiCmzj+d2jJFzEPgPwUVoj3zS8g/1
bpu4lPu0j8VApuw3tu9P4+wD87/CeY/BJYf+ZHc6D8AAAAAAADwP32KlhZxlLo/22ltlTVsrD/eVes0ptPSP1hcEIt4B8c/AAAAA
AAA8D8q/OHLLoO5P8DJW/z3N9g/HiPNebm/sD/EuDNE3DrQP11HRkWRBNI/F5Km2OZXwj9ju1e5GlDYPwAAAAAAAPA/fWR3D2tpl
j+2MNBzxufTP4md4HtcxNU/AAAAAAAA8D9HZd2wl3vpP3nDGDi2ndk/xbpsl6Feyj8C7Ppykz3BP5QKtT0Y0KI/cWS1tUBl0D/HB
XNjU+/RP1uVeClUSdw/AAAAAAAA8D89a1v/8aDkP+x0yyh0f9U/lckuxiPFvj8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "971c347c", -1.3831254, 14.0],
    [1, 7, "971c347c", -3.7032815, 30.0],
    [2, 4, "971c347c", -1.3831254, 14.0],
    [2, 7, "971c347c", -9.4743537, 80.0],
    [3, 4, "971c347c", -1.3831254, 14.0],
    [3, 7, "971c347c", -1.638531, 14.0],
    [4, 7, "971c347c", -2.5633951, 36.0]
   ]
  },
  {
   "name": "a query that may attend to nothing",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
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
    "data": "T0vH8IFltT9+H4L52vniPwAAAAAAAAAAMO7JkOmy1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADind0nSxHuP/x4JYJN664/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "T0vH8IFltT9+H4L52vniPwAAAAAAAAAAMO7JkOmy1D8AAAAAAAAAAAAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADind0nSxHuP/x4JYJN664/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "T0vH8IFltT9+H4L52vniPwAAAAAAAAAAMO7JkOmy1D8AAAAAAAAAAJqZmZmZmck/mpmZmZmZyT+amZmZmZnJP
5qZmZmZmck/mpmZmZmZyT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADind0nSxHuP/x4JYJN664/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAAAAhiVenZnZwz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACfdqiYmQnrPwAAAAAAAPA/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "MGR15+zDnT81SKmZ6GXKPwAAAAAAAAAAATeh6nnLvD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACXW505T5zjP6gFiLZ/KqQ/"
     }
    },
    {"of": 6, "raises": "ValueError in Div: 3 5 3"},
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "gwiQ8HgKwj8AAAAAAADwPwAAAAAAAAAAuxga3+Jz4T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP8Y2n6UCdLA/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 1, "837731ea", -0.54551786, 3.0],
    [0, 4, "92f07dc9", -0.62734718, 4.0],
    [1, 7, "837731ea", 1.32718727, 7.8],
    [2, 4, "837731ea", -0.62734718, 4.0],
    [2, 7, "837731ea", -4.3805635, 7.5],
    [3, 4, "837731ea", -0.62734718, 4.0],
    [3, 7, "837731ea", -0.95857235, 1.6],
    [4, 7, "837731ea", -0.76652888, 4.2]
   ]
  },
  {
   "name": "a causal mask: as many queries as keys",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
    "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHt7ft902+0/UEAMBFkksT8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAADPiPwA5PPfPx0Q6pL3O9E/KM4y2EigzT8AAAAAAAAAAAAAAAAAAAAAaYU1PkExwz/9dcqU3vvQP89FHvv
clto//wL5oUepxT8AAAAAAAAAAKDnFHoRr9U/TCJf64a+kT+bwv3nFe3VP8hp4+i0YJc/BC2p4OTR0T8="
   },
   "mistakes": [
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "o1br1xbbsD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChljGqZDb4/7uOy29dJmD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAVXgmOEEPUP7RpotWJxN4/6+Qls/RKxz8AAAAAAAAAAAAAAAAAAAAALbBAoSBotj+qDbDBX+nbPzvng
XmCPtM/H9HSxaz46D8AAAAAAAAAAPeNCDm7aNo/GdOSV8drrj8nk3WWAY7gP4W7tOhMHcw/AAAAAAAA8D8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "rN7E+UKpmT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANPDo0BX4KY/rDuKBZ5Eaj8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADXgTU8wNi+P9V4fC9Ao7A/4mWS3sKZrD8AAAAAAAAAAAAAAAAAAAAAbRVZ9FEOoT8Swpeuvi+uP8VTj
akiobc/mJLQPP0/oz8AAAAAAAAAALcnjbk+GsQ/W8Yg9kBzgD88ChZVvVPEP6YGwGpCrIU/TXCiWTWFwD8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/UEAMBFkksT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP8bAssihGuA/KM4y2EigzT8AAAAAAAAAAAAAAAAAAAAAmsLoGg8Z1z/a82TePRLjP8+I/
ADk898//wL5oUepxT8AAAAAAAAAAPgvBDJ9pe8/z731i6cpqD/PiPwA5PPfP0Xw3hGFWZw/BC2p4OTR0T8="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/QvFSoEhfsj8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwP94obJx/QuE/m9SGHoOr3T8AAAAAAAAAAAAAAAAAAAAAmsLoGg8Z1z8kkRBmn3DkPwAAA
AAAAPA/G8VFC7IR2j8AAAAAAAAAAPgvBDJ9pe8/CALTo5PlqT8AAAAAAADwP2fDeD0uD7E/0qQshNcB6j8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "a3173f7c", 0.25859864, 5.0],
    [1, 7, "a3173f7c", 0.04243659, 9.4],
    [2, 4, "a3173f7c", 0.25859864, 5.0],
    [2, 7, "a3173f7c", -2.8776568, 22.0],
    [3, 4, "a3173f7c", 0.25859864, 5.0],
    [3, 7, "a3173f7c", -0.80793556, 6.3],
    [4, 7, "a3173f7c", -0.4207364, 8.7]
   ]
  },
  {
   "name": "scores of ten thousand, up and down",
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
        "shape": [5, 7],
        "data": "AAAAAGCHw0AAAAAAIIjDQAAAAAAAiMNAAAAAAKCIw0AAAAAAgIfDQAAAAACgh8NAAAAAAECHw0AAAAAAoIf
DwAAAAADgh8PAAAAAAMCHw8AAAAAAoIfDwAAAAAAAh8PAAAAAAOCHw8AAAAAAIIfDwAAAAAAAAOi/AAAAAAAAAEAAAAAAAAD4vwA
AAAAAAPS/AAAAAAAA0D8AAAAAAAD0vwAAAAAAAOi/AAAAAKCIw8AAAAAAQIfDwAAAAABAiMPAAAAAAOCHw8AAAAAAgIjDwAAAAAA
AicPAAAAAAGCIw8AAAAAA4IfDQAAAAAAAicNAAAAAAKCHw0AAAAAAoIjDQAAAAAAAiMNAAAAAAOCIw0AAAAAAIIfDQA=="
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
    "data": "MYu/IR6XpD/98pit4BHHPwc8GIyA98E/wxumgeta3z+6rkzFP3CqP8dT0ktN+bA/XYRZjSYJoD8DzWKWyhi5P5s
WKneqca4/80gl7qGLsz8DzWKWyhi5P5NhxWou5tU/mxYqd6pxrj8SZ7UwGQ7RPyEOEHhLOac/qzyd7YC05j+X+oWBt/CVP5Jf79Q
BLJw/88EsUH6Qvz+SX+/UASycPyEOEHhLOac/WwOmnO42oz+AXTmzEMniP6ckloywVrQ/fsnB8UeHxT9CTNOnCKyoP/tKVfYTJ5I
/T4uSrPKtrz9QTYFL9uukP7DrtYL+z9g/cNe+RRxhmT+99rlu8HDHP3tWHwMx3ao/8vOVI/BS0z+1gOOETqyCPw=="
   },
   "mistakes": [
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACEOEHhLOac/qzyd7YC05j+X+oWBt/CVP5Jf7
9QBLJw/88EsUH6Qvz+SX+/UASycPyEOEHhLOac/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/w=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "MYu/IR6XpD/98pit4BHHPwc8GIyA98E/wxumgeta3z+6rkzFP3CqP8dT0ktN+bA/XYRZjSYJoD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAABQTYFL9uukP7DrtYL+z9g/cNe+RRxhmT+99rlu8HDHP3tWHwMx3ao/8vOVI/BS0z+1gOOETqyCPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "3rpUFFY20T9RwefoNfPCPysko/fUu+U/AAAAAAAA4D/eulQUVjbRPwU8UxJxa7M/lEu8kln94T8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAACRotX11GTnP6wPxoUyQ+s/qbe5EFaI1D8AAAAAAADgP5Gi1fXUZOc/iZ+13ZGS7T/XaIfaTAXcPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "0Zhy9exohj/tmHZ6xxupP7WPvqD1jaM/Sb/P/CAQwT98ZDS6W8aMP1s2q69LeZI/6BUJE+xzgT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAB0jDhTSnWeP3AJOBiqD9I/Wzarr0t5kj9Jv8/8IBDBP7WPvqD1jaM/C/axs9MhzD9s+48YPi97Pw=="
     }
    },
    {"of": 6, "raises": "ValueError in Div: 5 7 5"},
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "e/SUwIUDtT897Cw2VovXPwFZKjcYVtI/AAAAAAAA8D8BYoSOcfu6PwKAv6OqUsE/750viZNdsD8BWSo3GFbSP
xkaAn45PsY/61dLcoePzD8BWSo3GFbSPwAAAAAAAPA/GRoCfjk+xj/fgaye7+voP++dL4mTXbA/AAAAAAAA8D+R6uQYEOyeP8mDI
YU22qM/GRoCfjk+xj/JgyGFNtqjP++dL4mTXbA/750viZNdsD8AAAAAAADwPwKAv6OqUsE/AVkqNxhW0j979JTAhQO1P5Hq5BgQ7
J4/AWKEjnH7uj8BYoSOcfu6PwAAAAAAAPA/750viZNdsD91zO/rQDvePwKAv6OqUsE/34Gsnu/r6D/oAk81CRWYPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "a4b1877e", -1.48903414, 7.0],
    [1, 2, "c85708e9", 0.45235031, 1.0],
    [1, 3, "a4b1877e", -0.95058366, 2.0],
    [1, 7, "a4b1877e", -3.0023256, 11.0],
    [2, 4, "c85708e9", 0.0, 0.0],
    [2, 7, "aec42c42", 4.7107555, 10.0],
    [3, 4, "a4b1877e", -1.48903414, 7.0],
    [3, 7, "a4b1877e", -1.39909428, 3.5],
    [4, 7, "a4b1877e", -2.3686261, 10.0]
   ]
  }
 ]
}
"""
