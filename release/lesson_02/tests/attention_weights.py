"""The public cases of the step attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_weights'
points = [1.2, 1.2, 0.6]


@test_case(name='five queries and seven keys')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a mask blocks some of the keys')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a query that may attend to nothing')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 3,
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
  }
 ]
}
"""
