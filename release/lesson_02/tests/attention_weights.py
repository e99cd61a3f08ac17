"""The public cases of the step attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_weights'
points = [0.8571, 0.8571, 0.4286, 0.8571]


@test_case(name='five queries and seven keys')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a mask blocks some of the keys')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a query that may attend to nothing')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='one mask row for all queries')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "attention_weights",
 "order": 1,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 3,
 "summary": "A row of weights for every query, with an optional mask",
 "returns": [],
 "mistakes": [
  [
   "not scaled",
   "Your weights come from the plain scores. Divide the scores by \u221ad_k before softmax; d_k is t
he length of a key, K.shape[-1].",
   false
  ],
  [
   "divided by d_k",
   "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide only once: not 
both Q and K.",
   false
  ],
  [
   "scaled by the number of keys",
   "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_k, the square
 root of the length of one key, K.shape[-1].",
   false
  ],
  [
   "softmax over the queries",
   "Your columns sum to 1. Every query shares out its own attention among the keys, so each row has 
to sum to 1: softmax along the last axis.",
   false
  ],
  [
   "softmax over the whole table",
   "Your whole table sums to 1. Every query has an attention of 1 to share out, so each row has to s
um to 1 by itself: softmax along the last axis.",
   false
  ],
  [
   "mask ignored",
   "Your weights are those without a mask. Where a mask is given, put -np.inf in place of every scor
e that it blocks, before softmax.",
   false
  ],
  [
   "mask inverted",
   "You blocked the keys that are allowed, and the other way round. True means \u201cmay attend\u201
d in this course: keep a score where the mask is True.",
   false
  ],
  [
   "blocked scores set to 0",
   "Blocked scores became 0, as they do when scores are multiplied by the mask. A score of 0 is a sc
ore like any other, and e\u2070 = 1; put -np.inf in its place.",
   false
  ],
  [
   "blocked after softmax",
   "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Block the score
s before softmax, which then shares the whole 1 among the allowed keys.",
   false
  ],
  [
   "minus ten thousand",
   "Blocked scores were set to a large negative number such as -10 000. When the allowed scores are 
lower still, or when there are none, blocked keys get weight. Use -np.inf, which nothing undercuts."
,
   false
  ],
  [
   "minus a billion added",
   "You added a large negative number such as -1e9 to blocked scores. A query whose keys are all blo
cked then gets its weights as if there were no mask, since softmax sees only differences. Put -np.in
f in their place.",
   false
  ],
  [
   "not a number for a blocked query",
   "A query that may attend to nothing came back as NaN. Its weights are 0. So it comes out of the t
oolbox's softmax when the scores are blocked before; blocked after softmax, or in a softmax written 
anew, 0 is divided by 0.",
   false
  ],
  [
   "maximum not subtracted",
   "Your own softmax overflows: np.exp(10 000) is too large for a float. Subtract each row's largest
 score first, or use the softmax of the toolbox.",
   false
  ],
  [
   "keys ask",
   "Your result has one row per key: the keys ask, and the queries answer. Multiply the other way ro
und, Q @ K.T, so that every query has a row of its own.",
   false
  ],
  [
   "zero times infinity",
   "Your mask is multiplied by infinity, and 0 times infinity is not a number: allowed scores become
 NaN as well. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
   false
  ],
  [
   "blocked without a mask",
   "Without a mask all your weights are 0: np.where takes None for False everywhere. Block scores on
ly where a mask was given: if mask is not None.",
   false
  ],
  [
   "keys reshaped",
   "You turned the keys with reshape, which keeps the reading order and mixes the keys up. A table i
s turned on its side by a transpose: K.T.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five queries and seven keys",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "56/PX6qo8z88dya7VIPoPz60XyY28/y/aj8rKYRC379+CA8lFxnEv+8+jpNFzsE/pX7x3Edr5T/dgyRJf7r
rvwKbjMB6mdo/cZG6xg0R8j9zKI8HSvXIv9qcPf3QxNm/WfG3jpmV7D8ksNwJwTT2v2QCOvCFLKq/"
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "X7WJ2I0J+z/bGuURLo8EQKtuYq8TRdO/010m9pUPhb8CHHgztoKfv62uIJamHeg/vdy7Zzyc579Buygftzv
kv4JJ2yfrXf0/rLkFZFEzyT85NVoGTKzBv2FBap16POu/SIrHDOBv/D+Zsj6UNvLmv64D/fh+0ts/QnFy/IMD4L9aUPQ3FrfvP1G
DOS5QBOe/7TNpCNGi8D+5RnBfn/+rv3yZVuJ8YOA/"
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
    "data": "aA+tZ14x5D8ifPiiZFmUP6GNaO94DWg/fT+3xB4Lvj/Dgls6q5+yP08kW/tMTbo/eHXgr2FMqz+5H8Wx8zWzP+2
i4vD8X8U/3b96sZc6zj9whRpmruXBP4VQUgspybo/44IwJD7gwz9inZfp4D+/Pxze62FEcao/ZR+mM542wD+74ribTXDFPy1wiPx
iOLk/1B7ChUEf1T843RPrOJqmP02ZmFOAO8c/Qh92aGjOzD8T+Pl49vGzP+zjG/hGqKQ/ZJasl/PGwD+H6yxrBJvSP03St6pVMLI
/NKOjWWP5xD/afd+i5AmfP5xDa2jWJrk/9uHjUEwbuz9iyJEP1/q/PyPkQvQpqNs/mH0x0wr+oT+xf+HpbzDGPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "APA8Y3Qh7D9WBUzzHwpiPyBCl/URCRU/Q+DNfsVuqD82o/fIJ1iVPzVEZrjQZ6M/3PdFoaTriD845AO8kmmmP
2pkoAjNZMY/yl27b3Bo1D/sltu/7nbAP4R/lAf27bM/6DYdhHG+wz+WlklCJAe6Px5c6IlGH5Q/4z0vJGHLtz9Kbds7JE3DP8Tl2
qXpyq4/BwY2hnE+3z+/oM20waqOP8hWoM/4LsY/A+tgnQuG0D86+Ju4FA2lPx3JXM+A74o/g5Pg1ffpuT9YFUtdkr7ZPz0ibu/T8
aE/WWK/6BUTwz/P4ubWmzV7P1bWOdRKE6o/egZVSVevrT/XyTqxgsOzP/oy5fUkM+U/TK5eUmKTgT/+9YxEH27BPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "qtfyDJhB2j8bYzFI74asPxwSDItP6pI/3nZcshjiwz/gS06nIiy+P0CsRwLeacI/JVnCNIQ3uT8T4eSJho+5P
7gkoMkoSMQ/DowG6FTGyD+yYRQgOE7CP1Xzhhvm974/CzHdx7Vywz81xLET3uzAP6L7Sp4wVbU/YSoK76TnwT9PMLLd5QnFPxjlj
0QN+b4/Y0z+ipkfzz/kqKNDMHyzPwsGBpWkCcY/nMNosh/ayD81LhK0+fC6P3CCB+PjbLI/BRCbPXwwwj+zFFaDjs/MPys3HhmDi
7k/xCOKNCWxxD9cEBlrmT6wPyzvk7IABMA/Qemo1hK5wD+MhxUQ2WXCP4Jjw1JE1dI/3nT+1TOxsT9lFpsgpDrGPw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "vyC8+rHt3D+9BkX8zg6oPwVsfg8KhYs/b26soFI8wz8ZfEVLYSG8Pw+aAimzocE/6oJZdsLztj9++mq8hUu4P
xF6ezfcgcQ/wsBiVPK6yT9HUTXDskHCP1q1uuF7M74/I3Lj0NKNwz/FG/YQK7TAP3wozviZpLM/SfoG0aqrwT9dCH80djfFP0aD7
su6+r0/vWYrNMWJ0D9YRNStsLmxP8Cp2tjRXMY/1gDoO4ulyT8VqFafJp25Pz2/axwPprA/OxY2FbMAwj8eWK++g1POPzUQangnH
bg/+kYcVg/WxD/hRVedfKGsP5PmOk7q6b4/E8KtH7A7wD+kuUa1tRbCP/oPcCaPYdQ/d7MABHCKrz+38reOi2rGPw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "GS42V7Je6T/7t1NYcwW5P1RKgL9CxYw/49ncWsGT1z+WDa2RNBvAPxwnb7N9eN4/DTiv0agpxT/PQyaIHoubP
7skU1s2/s0/8aAByKeh1D8kgVMQKwfAP1K1/Gh1b6o/wKz0P+NGyj8TA+2WWqW7P+OdKgT/WJw/O2vDVM8C0T+TbB3hq+HVPwzZe
nZm48A/4LdXDn4szz/RLazY01e2P8thR0SHvM4/LQ1uLP5TwT/uSMwl6XvHP4J5CDE0qbc/npQQOxg3yT/KniQE2NDOP1auXSN6L
cQ/wIbzHegjzz81gXgppqWRP9DRLymI/cs/kKNFaWpYzT9sXWeI07bGPza3ywDMpdU/t5vyknrdsj/eXZ+AOiPPPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "OI489LuOzj9AwzxvTct+P+Gid0UCM1I/3dOIz267pj/Von7n2C6cP0RpfZO05qM/59gW57WnlD/bmKSWd5aAP
ywau0fbdJI/ZAnVDfwZmj/T3EZTOOiOP7hsh6HmIIc/FD9ewoEpkT+KzC9jmPuKP1gzX1h0EoE/D7Nl14rvlD+KAai/2K6bP0bXO
+pySJA/apqdfzFGqz9HQT71iS99PxOZyuPK/50/kyIM6BDfpD/Gyf5J9+aMP43/MqEn730/njS/Nr5PmD9qJ8BhAvaqP8KfDtNqW
4o/8OMh87Bknj8UjExZa0F1P3uxycJfOZE/KiWXDxiQkj886q0HbOaVPxPscGWP8LI/+07Ex4SkeD+pdeB/B2SePw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "GS42V7Je6T/PQyaIHoubP+OdKgT/WJw/LQ1uLP5TwT81gXgppqWRP/u3U1hzBbk/uyRTWzb+zT87a8NUzwLRP
+5IzCXpe8c/0NEvKYj9yz9USoC/QsWMP/GgAcinodQ/k2wd4avh1T+CeQgxNKm3P5CjRWlqWM0/49ncWsGT1z8kgVMQKwfAPwzZe
nZm48A/npQQOxg3yT9sXWeI07bGP5YNrZE0G8A/UrX8aHVvqj/gt1cOfizPP8qeJATY0M4/NrfLAMyl1T8cJ2+zfXjeP8Cs9D/jR
so/0S2s2NNXtj9Wrl0jei3EP7eb8pJ63bI/DTiv0agpxT8TA+2WWqW7P8thR0SHvM4/wIbzHegjzz/eXZ+AOiPPPw=="
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "nnUzlqyYqT/8c14S+qDnP6yZtn3RH4Q/i3KE6mjVrz8xW4qtyyZ9P2Nx1Al24r8/tyxjwj1CgD8PHZ8r1hu7P
5OsU9f+X68/sSTRN8kMxz+o+aRRixTDP2xwiT0qlMc/N5GEsnVHuz8HvRmU20DLP6tEJQ4TtNM/VHZWM7G+uT9pm6dFhI+7Pz+vm
ZSIMLg/i5Gt9kUlyj9z+mJTSD2tPxhUY9HiY8A/x/gsPh0Uzj8C6MH71yDZP0TFt6tSTKo/n57IVSCQuD+gyt/uynKxPylT3gL+6
bs/wZ537qWCqD+e1pMVKd/YP6I49DlBSrY/DCp12n0Jsj98lDE5eNO8P16Briyn+cc/zYnsCbcQoj+7ZsJ9emC+Pw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "a4b1877e", 0.65129787, 7.0],
    [0, 4, "a4b1877e", 0.26960063, 1.0],
    [0, 5, "a4b1877e", 0.8660133, 5.0],
    [0, 6, "a4b1877e", 0.8660133, 5.0],
    [0, 7, "a4b1877e", 0.8660133, 5.0],
    [0, 9, "a4b1877e", 0.8660133, 5.0],
    [0, 10, "a4b1877e", 0.8660133, 5.0],
    [0, 11, "a4b1877e", 0.8660133, 5.0],
    [0, 12, "a4b1877e", 0.8660133, 5.0],
    [0, 13, "244fe940", 1.77304579, 7.0],
    [0, 14, "a4b1877e", 0.8660133, 5.0],
    [0, 15, "a4b1877e", 0.0, 0.0],
    [0, 16, "a4b1877e", -1.12407151, 5.0],
    [1, 3, "a4b1877e", 0.22416832, 7.0],
    [1, 4, "a4b1877e", 0.04063533, 1.0],
    [1, 5, "a4b1877e", 0.21009153, 5.0],
    [1, 6, "a4b1877e", 0.21009153, 5.0],
    [1, 7, "a4b1877e", 0.21009153, 5.0],
    [1, 9, "a4b1877e", 0.21009153, 5.0],
    [1, 10, "a4b1877e", 0.21009153, 5.0],
    [1, 11, "a4b1877e", 0.21009153, 5.0],
    [1, 12, "a4b1877e", 0.21009153, 5.0],
    [1, 13, "244fe940", 0.62597915, 7.0],
    [1, 14, "a4b1877e", 0.21009153, 5.0],
    [1, 15, "a4b1877e", 0.0, 0.0],
    [1, 16, "a4b1877e", -0.46271903, 5.0],
    [2, 3, "a4b1877e", 0.27200223, 7.0],
    [2, 4, "a4b1877e", 0.05133584, 1.0],
    [2, 5, "a4b1877e", 0.25899979, 5.0],
    [2, 6, "a4b1877e", 0.25899979, 5.0],
    [2, 7, "a4b1877e", 0.25899979, 5.0],
    [2, 9, "a4b1877e", 0.25899979, 5.0],
    [2, 10, "a4b1877e", 0.25899979, 5.0],
    [2, 11, "a4b1877e", 0.25899979, 5.0],
    [2, 12, "a4b1877e", 0.25899979, 5.0],
    [2, 13, "244fe940", 0.73574017, 7.0],
    [2, 14, "a4b1877e", 0.25899979, 5.0],
    [2, 15, "a4b1877e", 0.0, 0.0],
    [2, 16, "a4b1877e", -0.51179863, 5.0],
    [3, 5, "a4b1877e", 0.45498782, 7.0],
    [3, 6, "a4b1877e", 0.45498782, 7.0],
    [3, 7, "a4b1877e", 0.45498782, 7.0],
    [3, 9, "a4b1877e", 0.45498782, 7.0],
    [3, 10, "a4b1877e", 0.45498782, 7.0],
    [3, 13, "244fe940", 0.38253449, 5.0],
    [3, 14, "a4b1877e", 0.45498782, 7.0],
    [3, 15, "a4b1877e", 0.0, 0.0],
    [3, 16, "a4b1877e", -0.63833965, 7.0],
    [4, 5, "a4b1877e", 0.109839966, 1.0],
    [4, 6, "a4b1877e", 0.109839966, 1.0],
    [4, 7, "a4b1877e", 0.109839966, 1.0],
    [4, 9, "a4b1877e", 0.109839966, 1.0],
    [4, 10, "a4b1877e", 0.109839966, 1.0],
    [4, 13, "244fe940", 0.13860572, 1.0],
    [4, 14, "a4b1877e", 0.109839966, 1.0],
    [4, 15, "a4b1877e", 0.0, 0.0],
    [4, 16, "a4b1877e", -0.17572063, 1.0],
    [5, 16, "a4b1877e", -0.72989652, 5.0],
    [6, 13, "244fe940", 1.1720415, 7.0],
    [6, 16, "a4b1877e", -0.72989652, 5.0],
    [7, 16, "a4b1877e", -0.72989652, 5.0],
    [9, 13, "244fe940", 1.1720415, 7.0],
    [9, 15, "a4b1877e", -0.11762116, 5.0],
    [9, 16, "a4b1877e", -0.72989652, 5.0],
    [10, 15, "a4b1877e", 0.48036353, 5.0],
    [10, 16, "a4b1877e", -0.72989652, 5.0],
    [11, 13, "244fe940", 1.1720415, 7.0],
    [11, 15, "ad53ba96", 0.0, 0.0],
    [11, 16, "a4b1877e", -0.72989652, 5.0],
    [12, 13, "244fe940", 1.1720415, 7.0],
    [12, 15, "a4b1877e", 0.0, 0.0],
    [12, 16, "a4b1877e", -0.72989652, 5.0],
    [14, 16, "a4b1877e", -0.72989652, 5.0],
    [15, 16, "a4b1877e", 0.0, 0.0]
   ]
  },
  {
   "name": "a mask blocks some of the keys",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "q4gOhvBH4b8xk10uZVzpv9px41Es6ADAASVQ1y7C1b/C7M5t02z2vy2FQ7SKQMi/kc8KMVV51j8YdAysTpS
zP4y58C7ajuG/8otJy7Gu9j95Ea7FRfIBwH3er2I0Jcc/3EPOG1LT8L/9aKPjffTjPypc3UeIH/M/FUVauQsa8b/V8nT5ZfTlP05
dJTWzDNy/YtBlBnGo4z92iQqgEC7xv9d3URjUzdi/"
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "4GVHey5G87/1nJ2wmMD0Pz3T4TcZn7e/klbcLq6J6D8Piv/XhCjyv5KOkK4o/OC/6+m4lXUt+z+CuFeILT/
HP3Qpfpcueui/qwL6+kQ+xz8zKBBiHhb6P4jNUTclLfM/JR43/Bzjv79ojYgvbuXUv1c7Tqiwd9i/ruihGZ2X+r9FS03zfy3LP0t
qidAx4wNAzt9sgsp98D9yqu0OLu/mP6H8+Wccc+c/7fKx34qy1r9Dr6TQ23jwv9Ap3FsOne0/YUtcnrYs9z/ulU+suqbyPztYaWf
klvC/laUVuxK34j9Ijjt58uXov/s3kXucmcE/r3biz/0K6j+3UirMKE3zPwsM2XOkMvi/JbzvZ2s9A0DNsbqabETQPw=="
       },
       {"array": "|b1", "shape": [3, 5], "data": "AAEBAAEAAAEBAAEAAAAB"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5],
    "data": "AAAAAAAAAADakC/BhuLKP8yqfQETbtQ/AAAAAAAAAAC+heqdqSDePwAAAAAAAAAAAAAAAAAAAACfMRvZQh3CP5g
zuUmveOs/AAAAAAAAAABm/9KMrfHhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQBWuakHNw/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAANfcszCYG0P3ildq6oB88/AAAAAAAAAAAA5+it9K3lPwAAAAAAAAAAAAAAAAAAAAByIi3ihjqBP
/tOd+QVu+8/AAAAAAAAAACFuNi7E//kPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPWOTojYAdY/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAABpu2CO5CPSP6InA/LqP9U/AAAAAAAAAAD0HJx/MJzYPwAAAAAAAAAAAAAAAAAAAADcMl64SoDVP
5Lm0KPaP+U/AAAAAAAAAADU3Y2I57zgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFhE5O4wht4/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAADNNUE3PW7IP2nnUL52C9Q/AAAAAAAAAAC6hA6mar3fPwAAAAAAAAAAAAAAAAAAAADbClRyFB67P
6V+tXE9nOw/AAAAAAAAAABs6hpes0viPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcrykOZaNs/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAAAAAAAAADwPxu51JkoFuk/AAAAAAAAAADGxAeTFzTrPwAAAAAAAAAAAAAAAAAAAACTG62YXafLP
wAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObs4LOhL8M/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAACudr/phrK9P5RN5Qc1kcY/AAAAAAAAAAAc8nLHwKPQPwAAAAAAAAAAAAAAAAAAAABGkG7caeCoP
2wbZ2QK3dI/AAAAAAAAAABqbomwuPatPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNxIyGieKc/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "1qcXMIjq3D82QGzsAhK5P6lq6SEWDcM/KmxDkHL5tD97b4+/HhjMP5cA2CeIUdA/S/oVX7H2wT/AgfsfVQizP
5h0X0Ev3dw/8LT6fGpPtD/F5F6Wr5GkP/FghltEMNQ/OdeqM7kGxz9ao0EQkrbbP0jUtTy4HKA/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Cyv9NYIW6z8AAAAAAAAAAAAAAAAAAAAA0lMLKPelwz8AAAAAAAAAABzTg1ebMOE/TtyA3EHs0j8AAAAAAAAAA
AAAAAAAAAAA9fru6A5lxT8AAAAAAAAAAPz+c7wcv9U/6tuJd6HNyD8PE8eHEtrdPwAAAAAAAAAA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Z0bZmppuzz9gyL9jrly7P4OVnIPmysQ/Z0bZmppuzz+TB9EUjanOP4fYHDV32c0/h9gcNXfZzT9o9JXtL8SlP
5/1oTJHgdA/h9gcNXfZzT8PEU0+/JKwP5EW1nnI3tI/kRbWecje0j+RFtZ5yN7SP/yHUxc896k/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAA2QGzsAhK5P6lq6SEWDcM/AAAAAAAAAAB7b4+/HhjMPwAAAAAAAAAAAAAAAAAAAADAgfsfVQizP
5h0X0Ev3dw/AAAAAAAAAADF5F6Wr5GkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEjUtTy4HKA/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAG7nUmSgW6T+TG62YXafLP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAxsQHkxc06z8AAAAAAAAAAObs4LOhL8M/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj/"
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAADyX0AmnrXAPwwptq5oqOA/AAAAAAAAAADvfXOPX1TWPwAAAAAAAAAAAAAAAAAAAAAEkXwuhJOpP
wNFGL3HZu4/AAAAAAAAAAD0T3PRUPjjPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABdgGV1eD9g/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "837731ea", -1.0207781, 5.0],
    [0, 4, "837731ea", 0.08261126, 1.0],
    [0, 5, "837731ea", 0.19777971, 3.0],
    [0, 6, "837731ea", -0.30419858, 3.0],
    [0, 7, "837731ea", -0.80077258, 3.0],
    [0, 9, "837731ea", 0.01793564, 3.0],
    [0, 10, "837731ea", 0.01793564, 3.0],
    [0, 11, "837731ea", 0.01793564, 3.0],
    [0, 12, "837731ea", 0.01793564, 3.0],
    [0, 13, "266624d0", -2.46375235, 5.0],
    [0, 14, "d379cb14", 0.0, 0.0],
    [0, 15, "837731ea", 0.01793564, 3.0],
    [0, 16, "837731ea", -0.06980034, 3.0],
    [1, 3, "837731ea", -0.19772933, 5.0],
    [1, 4, "837731ea", -0.05792875, 1.0],
    [1, 5, "837731ea", -0.49427225, 3.0],
    [1, 6, "837731ea", -0.62026846, 3.0],
    [1, 7, "837731ea", -0.61483785, 3.0],
    [1, 9, "837731ea", 0.14731961, 3.0],
    [1, 10, "837731ea", 0.14731961, 3.0],
    [1, 11, "837731ea", 0.14731961, 3.0],
    [1, 12, "837731ea", 0.14731961, 3.0],
    [1, 13, "266624d0", -2.02326556, 5.0],
    [1, 14, "d379cb14", 0.0, 0.0],
    [1, 15, "837731ea", 0.14731961, 3.0],
    [1, 16, "837731ea", 0.11310767, 3.0],
    [2, 3, "837731ea", -0.69695403, 5.0],
    [2, 4, "837731ea", -0.04999028, 1.0],
    [2, 5, "837731ea", -0.30529094, 3.0],
    [2, 6, "837731ea", -0.35666932, 3.0],
    [2, 7, "837731ea", -0.76510639, 3.0],
    [2, 9, "837731ea", 0.08482216, 3.0],
    [2, 10, "837731ea", 0.08482216, 3.0],
    [2, 11, "837731ea", 0.08482216, 3.0],
    [2, 12, "837731ea", 0.08482216, 3.0],
    [2, 13, "266624d0", -2.3107193, 5.0],
    [2, 14, "d379cb14", 0.0, 0.0],
    [2, 15, "837731ea", 0.08482216, 3.0],
    [2, 16, "837731ea", 0.01078998, 3.0],
    [3, 5, "837731ea", -1.72495202, 5.0],
    [3, 6, "837731ea", -1.57539325, 5.0],
    [3, 7, "837731ea", -1.10860737, 5.0],
    [3, 9, "837731ea", -0.60840894, 5.0],
    [3, 10, "837731ea", -0.60840894, 5.0],
    [3, 13, "266624d0", -1.06648229, 3.0],
    [3, 14, "7b1619be", 0.0, 0.0],
    [3, 15, "837731ea", -0.60840894, 5.0],
    [3, 16, "837731ea", -0.71080478, 5.0],
    [4, 5, "837731ea", -0.286091602, 1.0],
    [4, 6, "837731ea", -0.38513195, 1.0],
    [4, 7, "837731ea", -0.20482588, 1.0],
    [4, 9, "837731ea", -0.05881117, 1.0],
    [4, 10, "837731ea", -0.05881117, 1.0],
    [4, 13, "266624d0", -0.35371783, 1.0],
    [4, 14, "75d2abad", 0.0, 0.0],
    [4, 15, "837731ea", -0.05881117, 1.0],
    [4, 16, "837731ea", -0.14129833, 1.0],
    [5, 11, "837731ea", -0.36721963, 3.0],
    [5, 12, "837731ea", -0.36721963, 3.0],
    [5, 15, "837731ea", -0.36721963, 3.0],
    [5, 16, "837731ea", -1.16119815, 3.0],
    [6, 11, "837731ea", -0.3942924, 3.0],
    [6, 12, "837731ea", -0.3942924, 3.0],
    [6, 13, "266624d0", -0.36666398, 5.0],
    [6, 15, "837731ea", -0.3942924, 3.0],
    [6, 16, "837731ea", -1.38538904, 3.0],
    [7, 11, "837731ea", -0.74442287, 3.0],
    [7, 12, "837731ea", -0.74442287, 3.0],
    [7, 15, "837731ea", -0.74442287, 3.0],
    [7, 16, "837731ea", -0.64420479, 3.0],
    [9, 13, "266624d0", -2.26294684, 5.0],
    [9, 16, "837731ea", 0.02882977, 3.0],
    [10, 16, "837731ea", 0.02882977, 3.0],
    [11, 13, "266624d0", -2.26294684, 5.0],
    [11, 14, "d379cb14", 0.0, 0.0],
    [11, 16, "837731ea", 0.02882977, 3.0],
    [12, 13, "266624d0", -2.26294684, 5.0],
    [12, 14, "7b1619be", 0.0, 0.0],
    [12, 16, "837731ea", 0.02882977, 3.0],
    [13, 15, "266624d0", -2.26294684, 5.0],
    [14, 15, "d379cb14", 0.0, 0.0],
    [14, 16, "d379cb14", 0.0, 0.0],
    [15, 16, "837731ea", 0.02882977, 3.0]
   ]
  },
  {
   "name": "a query that may attend to nothing",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 2],
        "data": "arR3FSdq/b8VNW2FYHTmP7/viXYwbN+/cd2tH1R7+r8olAVLOofzvzgz2GD+Mtq/"
       },
       {
        "array": "<f8",
        "shape": [7, 2],
        "data": "X1PnxS0S2j/BqBg0Zy33vzSpNfw9puq/0+WbqBIc8j8RudmmCAjyv4gmrkzVYvo/orDg8V++9T/K2OYBp4X
tP7oLkLMxuLM/TjSZYAB93j8QGGNqLjHuP/Xf8qiu+Me/glukmE6Q7r8shW9+G63gPw=="
       },
       {"array": "|b1", "shape": [3, 7], "data": "AQEBAQEAAAAAAAAAAAABAAABAQEA"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQHDM
bbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "fL/XGU/ucj9q6HO5ja7RP0kXRqzW0+U/3IPszaFgcT+wvwZTScSgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAsuraEV94/AAAAAAAAAAAAAAAAAAAAAJlQF
grmyKw/TYqCw0im1D++/QCJK9LCPwAAAAAAAAAA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "PG3PTeHlpD+zldDhYDLUP7VD5F4avN8/I4lh164FpD8KA5TqStC7PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOg6oVrBedc/AAAAAAAAAAAAAAAAAAAAAGbLD
eEPK8A/bJ5gVtJd0z8GkO68yCXKPwAAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "2+0NHTaqsD81nhS0h43TP1v+khC+g9s/IhpqKVwisD/00HRTK3fBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAElGkgnQqtU/AAAAAAAAAAAAAAAAAAAAANANH
ueGW8M/piRCTfC70j9mKjlr+NbLPwAAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "eVlQ2p0Ryz8AAAAAAADwPwAAAAAAAPA/BusSavwL4T+a1Kl/5rLiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKLpa4mYO+k/AAAAAAAAAAAAAAAAAAAAAPQp2
isH6N0/zFasADOa2j8AAAAAAADwPwAAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vC17WdR8jj9l0ALunC/RP2Zg31oBSOA/aji6SVKyjD9V0psXMm+uPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEcU/edxa6w/AAAAAAAAAAAAAAAAAAAAABJhZ
1cRLIk/3c0ziiqmpT9mIP+yzNaYPwAAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "DfObeHpqiz/qFE8IsOjOP5UnFlskSN0/eDK1dyrOiT+ZWB3dN16rPz1LnhyeiIk/uU5uGWXDyj93ELcl6ZjjP
xDL5XFHiac/RhrsOj51nD8eQJDfGxmcP/6s2cS3erI/qwB1q8y9vT+n7mYi+Be5P9kFUrx828E/3UkRZKqsyD8ecUjv/WHLP45VY
wsxop8/uqTCDMg0uz/5z6k4CTevPwYALj23XNA/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAarMjrSz6w/Rs5c3AIz7j93ELcl6ZjjP
xDL5XFHiac/RhrsOj51nD8eQJDfGxmcP/6s2cS3erI/qwB1q8y9vT+n7mYi+Be5PwAAAAAAAAAAKaeJXFSg0j99WaxRtavUPwAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAFn/yVH2s9g/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gwxyXSlzjz+vUO2reLrRP68OHMSNy+A/1/oirS6ajT+lODHzGGWvP2zufrR3Zas/bO5+tHdlqz+KHkmSJEnCP
4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCP4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCPyz8lEz1gMg/NFT4NhDmxj80VPg2EObGP8D21
QYjtKU/Sn36N4Kqwj97GKQpnmq1PzRU+DYQ5sY/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "DfObeHpqiz/qFE8IsOjOP5UnFlskSN0/eDK1dyrOiT+ZWB3dN16rPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANkFUrx828E/AAAAAAAAAAAAAAAAAAAAAI5VY
wsxop8/uqTCDMg0uz/5z6k4CTevPwAAAAAAAAAA"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAACKHkmSJEnCP
4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCP4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCPwN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAABeRZ8h6ZjjP
8BfBW5Hiac/EWi6Rz51nD8G5THZGxmcP9H7+b63erI/Bl7Krcy9vT/xmwNH+Be5PwN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 3],
      "data": "eVlQ2p0Ryz8AAAAAAAAAAKLpa4mYO+k/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAABusSavwL4T8AAAAAAAAAAPQp2isH6N0/mtSpf+ay4j8AAAAAAAAAAMxWrAAzmto/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4fwAAA
AAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/"
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "k8VE9Ogjrj9Hvv2ztqXbPyl/tFJpRs4/kUXfOgjAlz8y6uIALu3PPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsdLZHQhcE/AAAAAAAAAAAAAAAAAAAAABIfj
bLko7I/CQqw/8G05j9QVpgtaqq0PwAAAAAAAAAA"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "4c606cdb", -1.73024359, 6.0],
    [0, 4, "4c606cdb", -0.59153095, 1.0],
    [0, 5, "4c606cdb", 0.33408464, 3.0],
    [0, 6, "4c606cdb", 1.2977007, 3.0],
    [0, 7, "4c606cdb", -0.47669465, 3.0],
    [0, 9, "4c606cdb", -0.59568752, 3.0],
    [0, 10, "4c606cdb", 0.09776757, 3.0],
    [0, 11, "d3cfbe9f", -0.53097692, 2.0],
    [0, 12, "4c606cdb", -0.53097692, 2.0],
    [0, 13, "2676b917", -0.9501554, 6.0],
    [0, 14, "60371d05", 0.0, 0.0],
    [0, 15, "4c606cdb", -0.53097692, 2.0],
    [0, 16, "4c606cdb", -0.08419547, 2.0],
    [1, 3, "4c606cdb", -1.53801171, 6.0],
    [1, 4, "4c606cdb", -0.409222482, 1.0],
    [1, 5, "4c606cdb", 0.0629753, 3.0],
    [1, 6, "4c606cdb", 0.86209275, 3.0],
    [1, 7, "4c606cdb", -0.30592448, 3.0],
    [1, 9, "4c606cdb", -0.47839889, 3.0],
    [1, 10, "4c606cdb", -0.20942386, 3.0],
    [1, 11, "d3cfbe9f", -0.41368828, 2.0],
    [1, 12, "4c606cdb", -0.41368828, 2.0],
    [1, 13, "2676b917", -0.74045219, 6.0],
    [1, 14, "60371d05", 0.0, 0.0],
    [1, 15, "4c606cdb", -0.41368828, 2.0],
    [1, 16, "4c606cdb", -0.16511901, 2.0],
    [2, 3, "4c606cdb", -1.48406798, 6.0],
    [2, 4, "4c606cdb", -0.345189837, 1.0],
    [2, 5, "4c606cdb", -0.00262311, 3.0],
    [2, 6, "4c606cdb", 0.736186, 3.0],
    [2, 7, "4c606cdb", -0.25114584, 3.0],
    [2, 9, "4c606cdb", -0.43864302, 3.0],
    [2, 10, "4c606cdb", -0.26803692, 3.0],
    [2, 11, "d3cfbe9f", -0.37393241, 2.0],
    [2, 12, "4c606cdb", -0.37393241, 2.0],
    [2, 13, "2676b917", -0.67387227, 6.0],
    [2, 14, "60371d05", 0.0, 0.0],
    [2, 15, "4c606cdb", -0.37393241, 2.0],
    [2, 16, "4c606cdb", -0.18130966, 2.0],
    [3, 5, "4c606cdb", -0.89591479, 7.0],
    [3, 6, "4c606cdb", 0.69712784, 7.0],
    [3, 7, "4c606cdb", -1.54650825, 7.0],
    [3, 9, "4c606cdb", -1.95036465, 7.0],
    [3, 10, "4c606cdb", -1.57698887, 7.0],
    [3, 13, "2676b917", -0.30883266, 2.0],
    [3, 14, "ef0f77b4", 0.0, 0.0],
    [3, 15, "4c606cdb", -1.62346318, 6.0],
    [3, 16, "4c606cdb", -1.44772864, 6.0],
    [4, 5, "4c606cdb", -0.091753637, 1.0],
    [4, 6, "4c606cdb", 0.35831352, 1.0],
    [4, 7, "4c606cdb", -0.28670701, 1.0],
    [4, 9, "4c606cdb", -0.50155517, 1.0],
    [4, 10, "4c606cdb", -0.50155517, 1.0],
    [4, 13, "2676b917", -0.068851516, 1.0],
    [4, 14, "533b8085", 0.0, 0.0],
    [4, 15, "4c606cdb", -0.50155517, 1.0],
    [4, 16, "4c606cdb", -0.30620365, 1.0],
    [5, 11, "4c606cdb", 0.18890272, 3.0],
    [5, 12, "4c606cdb", 0.18890272, 3.0],
    [5, 15, "4c606cdb", 0.18890272, 3.0],
    [5, 16, "4c606cdb", -0.16932019, 3.0],
    [6, 11, "4c606cdb", 1.06817886, 3.0],
    [6, 12, "4c606cdb", 1.06817886, 3.0],
    [6, 13, "2676b917", 0.39011985, 7.0],
    [6, 15, "4c606cdb", 1.06817886, 3.0],
    [6, 16, "4c606cdb", 0.79398754, 3.0],
    [7, 11, "4c606cdb", -0.38882599, 3.0],
    [7, 12, "4c606cdb", -0.38882599, 3.0],
    [7, 15, "4c606cdb", -0.38882599, 3.0],
    [7, 16, "4c606cdb", -0.16147049, 3.0],
    [9, 11, "4c606cdb", -0.53432567, 3.0],
    [9, 13, "2676b917", -1.05910165, 7.0],
    [9, 15, "4c606cdb", -0.53432567, 3.0],
    [9, 16, "4c606cdb", -0.19741856, 3.0],
    [10, 11, "4c606cdb", -0.07846449, 3.0],
    [10, 15, "4c606cdb", -0.07846449, 3.0],
    [10, 16, "4c606cdb", -0.35812115, 3.0],
    [11, 13, "1a52d056", -0.84001635, 6.0],
    [11, 14, "fb6adc3f", 0.0, 0.0],
    [11, 15, "d3cfbe9f", -0.46961507, 2.0],
    [11, 16, "d3cfbe9f", -0.13270796, 2.0],
    [12, 13, "2676b917", -0.84001635, 6.0],
    [12, 14, "1586a961", 0.0, 0.0],
    [12, 16, "4c606cdb", -0.13270796, 2.0],
    [13, 15, "2676b917", -0.84001635, 6.0],
    [14, 15, "60371d05", 0.0, 0.0],
    [14, 16, "60371d05", 0.0, 0.0],
    [15, 16, "4c606cdb", -0.13270796, 2.0]
   ]
  },
  {
   "name": "one mask row for all queries",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 5],
        "data": "pdp/bez1mL8h7ghlnbnbv0mMYhAghuc/ObdAd2Yh/T89CBeXc67vPxu3SLtjDvW/gk4uDUPZ1j9Dhw8XTED
bv/USGvJNavM/9ksHM9wy4L8ZxzESr2niv3HaX1o/k/K/M0mGT+pC6T/96gyow33lP4OBMaDvS7s/4UPO38s79r8seM2EefDzv/X
EDXOXwN2/gYQECh2C2D+AU8b9b7ECQIHoFgVDodM/TD7z9nRI8L/R7yK8fhfuPxh1paFD6uQ/1mTZqOqp9b9UXn05Ca3xv3SIzuB
uyei/wFU/81Hz5D/egzwvXhywP8XOJH/hDuW/xk6qstXl8L8cw4o53rnjP0V56Ddcj+6/rAmVw5rI5D9UcEwgIR8DwA=="
       },
       {
        "array": "<f8",
        "shape": [11, 5],
        "data": "x++p1Sszsz8mKsRio4zgPyv046fKY98/B6BGmreN1r+tISSwO0zhvzJC1B5Bie6/UQytQlyh5r/Ob5cZNDL
sPymzVGd/Vq8/qbGolAUi6L9iZsCbM5LTPwiuk5cszt4/89EmaaKP0T/6u1YOJrT/v2zR87paB/y/GhsaGRIe8j8qNhSNr230v6T
ihX7KyM2/K3vmNVmnxz99AHogP/3jv6a6LEUGdeO/HcXrVbJM4j+oMPTfQ4zoP0Hqq3OQvPu/6qbRIFUh8L+IQwJ+pQ7QP3ZhhHP
bdd+/H7yA2S4D3T+YxWxPemqKP4lApwQQcva/xA2sHKrt+D+CvBnvZ+Xsv9bpFt48kOo//1n4m/ro3T/CAzyswAn+v7Ww8/ybntC
/JEcsZhRS87+qUcjWu870v36hZqkIv8s/U/b95jpz378GrnDO4G3vPyVVS5SZAPG/KTFvC/ZR8r8KJpST+XrGP/S5R7ViaOE/vsH
Qdv0Szr/BXdBa3mDpP8solPyP7vO/v6ozKwia1z+jgb6AXQXpP3bFw7czmvI/s2upcizJ1L/XBdzwHovKP7llstbJX5Q/DOUo9LQ
6/78="
       },
       {"array": "|b1", "shape": [1, 11], "data": "AQAAAAEAAAEBAAE="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 11],
    "data": "CPxpYmZHyD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC54Z0cP+rPwAAAAAAAAAAAAAAAAAAAABbIfqWi6/OP/H
Meu7dsNc/AAAAAAAAAADpgIQMdqfCP6IP/c2EwMk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6R8JNKZawz8AAAAAAAAAAAAAAAA
AAAAAG2q35eeM1j8/MEPxvrDAPwAAAAAAAAAAE9pHQUYaxT8ncIzMdtPFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALHPDm78AsI
/AAAAAAAAAAAAAAAAAAAAAASBKShdZ9I/z1Rdomkwyz8AAAAAAAAAAD1btNJoKsg/tTdd8jR2sj8AAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAACPZXTsVQipPwAAAAAAAAAAAAAAAAAAAAC1shxvxwXZP5L5jhAMQ94/AAAAAAAAAABnBNDFkBKPP48ydHqwqMA/AAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAMWmTbqh3vT8AAAAAAAAAAAAAAAAAAAAAndS3mmLUwj+4357VTI63PwAAAAAAAAAAGLUukvx/4D9
zX0unPSzHPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGa1qxzCEdM/AAAAAAAAAAAAAAAAAAAAAOcz6uE8dc0/yyGuXiJitz8AAAA
AAAAAAPTwGw7wick/0WlpEKrywT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD/hGOk4avIPwAAAAAAAAAAAAAAAAAAAABeuxugAG7
PP44V3doBQKY/AAAAAAAAAAAuATCauTHYPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "0AM1GSN8wD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACDFNtxFliAPwAAAAAAAAAAAAAAAAAAAAB/Xj5XcdTLP
ybfp/g6YeI/AAAAAAAAAACg356L/EmyPwznXWIqKcU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASGlup6BYtj8AAAAAAAAAAAAAA
AAAAAAAOA9pcHKF4j/00SbRMgywPwAAAAAAAAAA6XxmP0Qduz+aGWB6lX/APwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKK7NKmje
bU/AAAAAAAAAAAAAAAAAAAAAIrVpXRvito/fDtrRCb3yj8AAAAAAAAAABiwToOTt8Q/vL0rEuU9gj8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAB2Wkck75huPwAAAAAAAAAAAAAAAAAAAAB5WPM+5fjYP3SxHZ/AGeM/AAAAAAAAAABgGHzd7+ExP0J5JXQTRaQ/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAioE1qAfOnj8AAAAAAAAAAAAAAAAAAAAAQu4onfSnqj/enSho36uSPwAAAAAAAAAAjChoRmCF6
z/ZjssWrrzBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMNBb2l7Bds/AAAAAAAAAAAAAAAAAAAAALLEWEaOVc4/KAOdyBm8nj8AA
AAAAAAAAJ2W6ZZJC8Y/q3eR29U0sD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACPyRv1e4HAPwAAAAAAAAAAAAAAAAAAAACXYsKq5
lzMP0rDRuq543I/AAAAAAAAAAB7uMEoBZziPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "NchbnJ8Cyj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABoqdcwo9O9PwAAAAAAAAAAAAAAAAAAAABdUwbk0+HMP
5gByjWzidE/AAAAAAAAAACJDJ57VB7HP4Gjcp6yGso/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAo+yNXmT5xj8AAAAAAAAAAAAAA
AAAAAAA4nVhvwHF0D8GY11YjIDFPwAAAAAAAAAAEiHfK1nhxz/rE7WB6QLIPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIU039DrC
MY/AAAAAAAAAAAAAAAAAAAAADHnDTVJVc4/NUIG3pF9yj8AAAAAAAAAACuOV5pPIck/Zjas7Dvcwj8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAACGf3JnxbO/PwAAAAAAAAAAAAAAAAAAAACOaIgEORXUPxNgyVtz3dU/AAAAAAAAAAAs8e09EcmyP2t9trCOasY/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAvavPDOI3xT8AAAAAAAAAAAAAAAAAAAAAYJnkV6qtxz+6oEa9TTLDPwAAAAAAAAAAaVWnlsu+1
D80VtOrbuLIPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADadnO9/GM8/AAAAAAAAAAAAAAAAAAAAABdJrOwrtMs/DLQWjWFTwj8AA
AAAAAAAAHQPzeqD/ck/kr2PQuTnxj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACT+GCmjGjKPwAAAAAAAAAAAAAAAAAAAAD3bkeNo
23NP8r986htIbs/AAAAAAAAAAAJ9aZamtjRPw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "YppjGVeMyT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB9lMfBPRe2PwAAAAAAAAAAAAAAAAAAAABnfWzL/OrNP
2hEbH+zDNQ/AAAAAAAAAAAplXM7pmPFP90shnzPGMo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWZvnIqWGxT8AAAAAAAAAAAAAA
AAAAAAAxgaiwvMJ0z/VqDm9F3vDPwAAAAAAAAAAVXMUHozRxj/K39diuyPHPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPUGM0EwV
MQ/AAAAAAAAAAAAAAAAAAAAAGTrLjbrdNA/Um62eorVyj8AAAAAAAAAACjU4HSzyMg/5K5MbBYZvT8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAACb3BKc6mO2PwAAAAAAAAAAAAAAAAAAAAAnw0vH2LzWP+L53lrY2Nk/AAAAAAAAAAADOevddFikP0pfVtw0OsQ/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAFhTCHbuewj8AAAAAAAAAAAAAAAAAAAAAayL9RPj3xT+41FQ10wLAPwAAAAAAAAAA0tjKRSKW2
T8gsXFaLUbIPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEDgOk6G+9A/AAAAAAAAAAAAAAAAAAAAAHu43QaGicw/K9sxZDucvj8AA
AAAAAAAAGH2IVAi68k/e6F2MXL4xD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALxUgi4fzJPwAAAAAAAAAAAAAAAAAAAACZ505ze
pjOPz7k+oP7CbM/AAAAAAAAAADhH3o7mnbUPw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "Nb9mbP8auT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADLBLGP3SKcPwAAAAAAAAAAAAAAAAAAAAAyC+FBDbyyP
+n7KVyVtsY/AAAAAAAAAAC3N7IR5V+kP4NT1CbErME/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQteR7tLRuT8AAAAAAAAAAAAAA
AAAAAAABpCBrdVGwj8vuRjZAj61PwAAAAAAAAAA7QQ2fPWYrj84ihSDnUa/PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPVzxFpoF
bk/AAAAAAAAAAAAAAAAAAAAAJbn2Ys4JL8/xaJxhsgPwj8AAAAAAAAAAIfnaCHZSbI/mZ93zsaqqz8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAB7P4DPrjqiPwAAAAAAAAAAAAAAAAAAAAAkj7umBCTGP7JHa8YkBtU/AAAAAAAAAAAdJejJz5d4P3VMJOaBkcg/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAskRRjxcexT8AAAAAAAAAAAAAAAAAAAAAx3KBG2RlwD98/orn1hrAPwAAAAAAAAAAy7h1MwG02
T9K+kKPv5jFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFtJMgmsRdE/AAAAAAAAAAAAAAAAAAAAAG5+eyq5NcA/2yVFYaU0tD8AA
AAAAAAAAGqUbWsbJLk/ItloOHoNzT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABMcOSp9WfTPwAAAAAAAAAAAAAAAAAAAAAqaOh+5
QnOPyYAqBdbsrA/AAAAAAAAAAAZB3AYB6/UPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "Aylm4SgAjj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuCAcBSExxPwAAAAAAAAAAAAAAAAAAAAAdP1J6avWSP
wgOE7AmRp0/AAAAAAAAAACMnqQ+4AyHP1lbc/wFH5U/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4fKMhl2/jz8AAAAAAAAAAAAAA
AAAAAAAMfaN/Mt+oj+ufjPkzWCLPwAAAAAAAAAAJXqlX9BOkT/0ToKC46+SPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEQwqtSw1
44/AAAAAAAAAAAAAAAAAAAAAPxNIgGTg58/S0wZGWJHlz8AAAAAAAAAAOK4k/yxsJQ/fDoHCOeHgD8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAABw+GbRGWp2PwAAAAAAAAAAAAAAAAAAAAAKibTHz2emP5R7QJrMGKs/AAAAAAAAAAAW0v0andJbPwQ5l2bcW50/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAj86lI0X3mT8AAAAAAAAAAAAAAAAAAAAACgDTQ5iXoD8WJ/xTvcGUPwAAAAAAAAAArjmG6SAUv
T91UycTxM6ZPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEWyL5nWPKU/AAAAAAAAAAAAAAAAAAAAAIbfIV5bZ6A//n/Ei8kKij8AA
AAAAAAAAFje72FVcZw/y9WgWNVboT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABzWnkhjNynPwAAAAAAAAAAAAAAAAAAAACxvlt+3
2WuP3CIEacFhYU/AAAAAAAAAAAUmsWrZma3Pw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "1GCqUag3sz+ldOESTdjBP9D7+85xVIY/9s2icHiivz+cEXLxOCmWP8lQ9lt1LLU/Tr2OyzMGvj+CuZOB4Em4P
8QDFKyBwMI/w1zPunmvwD/KtqhV0IetP/lBcDac+bU/JX7oVAAyxD/iOYlvI5qlPxFesfKTu6s/YMO2hfaDsD8009c1zCy5P7nUp
6yl+Kw/u28rOTU+wz/k0Sc6JXysPzdY5ZQCB8U//XuJo+8Bsj8u1kgR92awP2groQwk98k/8+25oqHioD9VXi+D+MC8P/5FLOlJE
qs/4rjf0v35uz+MKyQtnqy/Pz5aI/Ynqbs/KENmhLtutD+dSdfAgQ+mP+sXWTESKbI/cUzOdZJ0oz8hrFGM+OK8PxgnGsCks34/Q
wEYvGj8rz/izt6/O2GaP6IpvVxKqpo/rJYcpCkfgj9BNf4Iil7KP9TVZJz+488/8SESKGNY0D+pvgNAV1+APxstZMlV4qQ/yesSQ
P/1tz+/X9W1a+CpP4TcWPXmzrg/D7RWrHh4oj/SEE84tkK/Pz3tfeVMHNQ/az7ql/iapz/AkPYwwYedP6TeledA3II/IOmvGE+vx
D/KJ9v09iOyPz8I00Fi18s/zlALCI38tD+862Ct1d2wP38sVn04270//66gK81hvj8jdG7GH+O3P616USWLD7c/uKKjgSdOoj/ok
Veo9fefPwoLdBIg/rM/FlDKBVxSsD9qYbOiIbW2P+BxRr0aEsI/6hPRLJUKpT9QjlSrn2+2PxFmCnc/JsA/M8zzwpwXuT8H92gx/
JS8P0rxwPjpO5Q/oTXyLnysqT/ZmY4RiQDGPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "AAAAAAAAAABk0Uvhc4jNP8rEZOdNepI/cBCwjmgtyj8AAAAAAAAAAEAaf+lghcE/VlqoqULYyD8AAAAAAAAAA
AAAAAAAAAAAEB/wPzadyz8AAAAAAAAAAAAAAAAAAAAA/UPW9bec0T8f5wGbytayP3tiW9R8L7g/AAAAAAAAAAA7KB9zdfTFPysKx
VMARLk/AAAAAAAAAAAAAAAAAAAAAP6Z0V97VtI/AAAAAAAAAAAAAAAAAAAAAKb2Aj4XzNQ/VKoucIEMqz+CxDL11gfHPwAAAAAAA
AAApkEtIXdoxj983ai9rF7JPwAAAAAAAAAAAAAAAAAAAAD3CMunbKuxPwAAAAAAAAAAAAAAAAAAAABofly6m4fOP7G3/CtbOZA/z
99f2hbnwD8AAAAAAAAAADXX95mULqw/reV2oQsnkz8AAAAAAAAAAAAAAAAAAAAAj8rF2mZG4T8AAAAAAAAAAAAAAAAAAAAALuJdf
PtywT80LKUVINiyP58N+5/wEMI/AAAAAAAAAAAeXRjV18PGP9QGGXhUSt0/AAAAAAAAAAAAAAAAAAAAAO4ToDgxeIs/AAAAAAAAA
AAAAAAAAAAAAA7SOnC539Y/1hg+l/w9wT89z15D57a7PwAAAAAAAAAAcr9BYhj2yD/Fg9MjEqDDPwAAAAAAAAAAAAAAAAAAAAApm
R6CyUOqPwAAAAAAAAAAAAAAAAAAAABG734WL9LEPwZg4A7GkdA/ukFDhxJLsz8AAAAAAAAAAJd1DVOPnc0/p3TaafIBxz8AAAAAA
AAAAAAAAAAAAAAAAW9tlnOKtz8AAAAAAAAAAA=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "mRu3nfFBsT+LcKfLt4C7P4twp8u3gLs/i3Cny7eAuz/8IWG8qOaTP4twp8u3gLs/i3Cny7eAuz/IKI3exM+1P
7OlMqzx1sA/i3Cny7eAuz9AQaNs2oSqP6mYSTgdxLU/2d1bjKaiuD/Z3VuMpqK4P9ndW4ymorg/1Wm59sFbsD/Z3VuMpqK4P9ndW
4ymorg/COI921wPwz91ego4zTasP9ndW4ymorg/uzlVNBnWsT//fQFYJ+iyPwQeuSXGL7g/BB65JcYvuD8EHrklxi+4P01LNAGON
K8/BB65JcYvuD8EHrklxi+4Pxt9CLR14r8/xKbvO3mNtz8EHrklxi+4Pz5oFdX97rQ/8r2oXltmoD91HwBRSbe3P3UfAFFJt7c/d
R8AUUm3tz+m+FitnTyWP3UfAFFJt7c/dR8AUUm3tz98xeBIWDrGPzy4cfvP4co/dR8AUUm3tz916PhqJ5p7P+iKqRESXrQ/BnBZ3
I+VsD8GcFncj5WwPwZwWdyPlbA/hbqwC34Dsj8GcFncj5WwPwZwWdyPlbA/5hOT5ngFtz+MYzlRu8ysPwZwWdyPlbA/MVVXik4s1
D+6VvuTBBq3Pxm5FhccZrU/GbkWFxxmtT8ZuRYXHGa1P64OEyHDAsM/GbkWFxxmtT8ZuRYXHGa1PwwPmIASXr0/fEu46b5Ppz8Zu
RYXHGa1P4gA4qnadbk/mnBLxpq6tj8vqSTtDU2vPy+pJO0NTa8/L6kk7Q1Nrz/7YKEYUz6/Py+pJO0NTa8/L6kk7Q1Nrz9sFEcCq
ebDPxNXMZZTLZw/L6kk7Q1Nrz8NTMW3oKPOPw=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "1GCqUag3sz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcEXLxOCmWPwAAAAAAAAAAAAAAAAAAAACCuZOB4Em4P
8QDFKyBwMI/AAAAAAAAAADKtqhV0IetP/lBcDac+bU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYMO2hfaDsD8AAAAAAAAAAAAAA
AAAAAAAu28rOTU+wz/k0Sc6JXysPwAAAAAAAAAA/XuJo+8Bsj8u1kgR92awPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP5FLOlJE
qs/AAAAAAAAAAAAAAAAAAAAAD5aI/Ynqbs/KENmhLtutD8AAAAAAAAAAOsXWTESKbI/cUzOdZJ0oz8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAADizt6/O2GaPwAAAAAAAAAAAAAAAAAAAABBNf4Iil7KP9TVZJz+488/AAAAAAAAAACpvgNAV1+APxstZMlV4qQ/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAD7RWrHh4oj8AAAAAAAAAAAAAAAAAAAAAaz7ql/iapz/AkPYwwYedPwAAAAAAAAAAIOmvGE+vx
D/KJ9v09iOyPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH8sVn04270/AAAAAAAAAAAAAAAAAAAAAK16USWLD7c/uKKjgSdOoj8AA
AAAAAAAAAoLdBIg/rM/FlDKBVxSsD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABQjlSrn2+2PwAAAAAAAAAAAAAAAAAAAAAH92gx/
JS8P0rxwPjpO5Q/AAAAAAAAAADZmY4RiQDGPw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [11, 7],
      "data": "Nb9mbP8auT+DU9QmxKzBPziKFIOdRr8/mZ93zsaqqz91TCTmgZHIP0r6Qo+/mMU/ItloOHoNzT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAADLBLGP3SKcP0LXke7S0bk/9XPEWmgVuT97P4DPrjqiP7JEUY8XHsU/W0kyCaxF0T9McOSp9WfTPwAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyC+FBDbyyPwaQga3VRsI/lufZizgkvz8kj7umBCTGP8dygRtkZcA/bn57Krk1w
D8qaOh+5QnOP+n7KVyVtsY/L7kY2QI+tT/FonGGyA/CP7JHa8YkBtU/fP6K59YawD/bJUVhpTS0PyYAqBdbsrA/AAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC3N7IR5V+kP+0ENnz1mK4/h+doIdlJsj8dJejJz
5d4P8u4dTMBtNk/apRtaxskuT8ZB3AYB6/UPw=="
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4fwAAA
AAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAA
Pj/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/A
AAAAAAA+H8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPj/AAAAA
AAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+
P8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AA
AAAAAD4fwAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4/wAAAAAAAPh/AAAAAAAA+H8AAAAAA
AD4/wAAAAAAAPj/AAAAAAAA+H8AAAAAAAD4/w=="
     }
    },
    {
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [7, 11],
      "data": "5sncmk+T2z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABsO6ju3GSsPwAAAAAAAAAAAAAAAAAAAADyuTqF3F3NP
1GihYSD+MU/AAAAAAAAAAArArgJk9O8P0GjK36ZFMo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAay1b3okPxT8AAAAAAAAAAAAAA
AAAAAAAwiXmc9HU0j/0aBm82dWxPwAAAAAAAAAAohDQbqYj0T886pgeedvPPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALGiEz5+6
LM/AAAAAAAAAAAAAAAAAAAAAFzYWVxmcL8/pjRNaDhT1z8AAAAAAAAAAPHulcOj0cc/u8/MNiDZ0z8AAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAB3O3pCmi3QPwAAAAAAAAAAAAAAAAAAAABuOj8JEqHDP5CA3dAzB9E/AAAAAAAAAABycL0TixiSPxTY+zW9yb4/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAgNDVRxFwoD8AAAAAAAAAAAAAAAAAAAAAw/8DOAMVvz9/iTxqScrLPwAAAAAAAAAAGYIzg5RK4
D/BO+UrxSLFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKtvb3WgsL8/AAAAAAAAAAAAAAAAAAAAAHfI0+YF1bU/g/YmA9jO1D8AA
AAAAAAAAIuW1c9bPtM/ihfcdZ2dqT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbjwg1QFK5PwAAAAAAAAAAAAAAAAAAAAAX9CVcD
PLNPw0u5QAY65g/AAAAAAAAAAAmhvBKAvjiPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "1249f0cd", -0.00016795, 5.0],
    [0, 4, "1249f0cd", -0.022598548, 1.0],
    [0, 5, "1249f0cd", -0.515002, 7.0],
    [0, 6, "1249f0cd", -0.26376603, 7.0],
    [0, 7, "1249f0cd", -0.31488669, 7.0],
    [0, 9, "1249f0cd", -0.05664296, 7.0],
    [0, 10, "1249f0cd", -0.05664296, 7.0],
    [0, 11, "1249f0cd", -0.05664296, 7.0],
    [0, 12, "1249f0cd", -0.05664296, 7.0],
    [0, 13, "379959c0", -0.19101235, 5.0],
    [0, 14, "5aec961d", 0.0, 0.0],
    [0, 15, "1249f0cd", -0.05664296, 7.0],
    [0, 16, "1249f0cd", -0.65258744, 7.0],
    [1, 3, "1249f0cd", -0.16014343, 5.0],
    [1, 4, "1249f0cd", -0.03530661, 1.0],
    [1, 5, "1249f0cd", -0.20956185, 7.0],
    [1, 6, "1249f0cd", -0.12128698, 7.0],
    [1, 7, "1249f0cd", -0.24355436, 7.0],
    [1, 9, "1249f0cd", -0.20323268, 7.0],
    [1, 10, "1249f0cd", -0.20323268, 7.0],
    [1, 11, "1249f0cd", -0.20323268, 7.0],
    [1, 12, "1249f0cd", -0.20323268, 7.0],
    [1, 13, "379959c0", -0.3005627, 5.0],
    [1, 14, "5aec961d", 0.0, 0.0],
    [1, 15, "1249f0cd", -0.20323268, 7.0],
    [1, 16, "1249f0cd", -0.17545571, 7.0],
    [2, 3, "1249f0cd", -0.13852243, 5.0],
    [2, 4, "1249f0cd", -0.037324027, 1.0],
    [2, 5, "1249f0cd", -0.22284315, 7.0],
    [2, 6, "1249f0cd", -0.06893162, 7.0],
    [2, 7, "1249f0cd", -0.25305917, 7.0],
    [2, 9, "1249f0cd", -0.20542784, 7.0],
    [2, 10, "1249f0cd", -0.20542784, 7.0],
    [2, 11, "1249f0cd", -0.20542784, 7.0],
    [2, 12, "1249f0cd", -0.20542784, 7.0],
    [2, 13, "379959c0", -0.31382708, 5.0],
    [2, 14, "5aec961d", 0.0, 0.0],
    [2, 15, "1249f0cd", -0.20542784, 7.0],
    [2, 16, "1249f0cd", -0.21573373, 7.0],
    [3, 5, "1249f0cd", -0.6417909, 11.0],
    [3, 6, "1249f0cd", -0.54786491, 6.0],
    [3, 7, "1249f0cd", -0.3145056, 11.0],
    [3, 9, "1249f0cd", -0.3145056, 11.0],
    [3, 10, "1249f0cd", -0.6417909, 11.0],
    [3, 13, "379959c0", -0.58171096, 7.0],
    [3, 14, "50e41f3a", 0.0, 0.0],
    [3, 15, "1249f0cd", -0.09392603, 5.0],
    [3, 16, "1249f0cd", 0.14421145, 5.0],
    [4, 5, "1249f0cd", -0.05230301, 1.0],
    [4, 6, "1249f0cd", -0.06159304, 1.0],
    [4, 7, "1249f0cd", -0.037465623, 1.0],
    [4, 9, "1249f0cd", -0.03815429, 1.0],
    [4, 10, "1249f0cd", -0.03815429, 1.0],
    [4, 13, "379959c0", -0.091215462, 1.0],
    [4, 14, "5aec961d", 0.0, 0.0],
    [4, 15, "1249f0cd", -0.03815429, 1.0],
    [4, 16, "1249f0cd", -0.05137912, 1.0],
    [5, 11, "1249f0cd", -0.25956207, 7.0],
    [5, 12, "1249f0cd", -0.25956207, 7.0],
    [5, 15, "1249f0cd", -0.25956207, 7.0],
    [5, 16, "1249f0cd", -0.45206004, 7.0],
    [6, 11, "1249f0cd", -0.03880318, 7.0],
    [6, 12, "1249f0cd", -0.03880318, 7.0],
    [6, 13, "379959c0", -1.07758385, 6.0],
    [6, 15, "1249f0cd", -0.03880318, 7.0],
    [6, 16, "1249f0cd", -0.6220328, 7.0],
    [7, 11, "1249f0cd", -0.26491765, 7.0],
    [7, 12, "1249f0cd", -0.26491765, 7.0],
    [7, 15, "1249f0cd", -0.26491765, 7.0],
    [7, 16, "1249f0cd", -0.26803749, 7.0],
    [9, 13, "379959c0", -0.3714587, 11.0],
    [9, 16, "1249f0cd", -0.30500945, 7.0],
    [10, 16, "1249f0cd", -0.30500945, 7.0],
    [11, 13, "2a018564", -0.31805625, 5.0],
    [11, 14, "5aec961d", 0.0, 0.0],
    [11, 16, "1249f0cd", -0.30500945, 7.0],
    [12, 13, "379959c0", -0.31805625, 5.0],
    [12, 14, "471ca78f", 0.0, 0.0],
    [12, 16, "1249f0cd", -0.30500945, 7.0],
    [13, 15, "379959c0", -0.31805625, 5.0],
    [14, 15, "5aec961d", 0.0, 0.0],
    [14, 16, "5aec961d", 0.0, 0.0],
    [15, 16, "1249f0cd", -0.30500945, 7.0]
   ]
  }
 ]
}
"""
