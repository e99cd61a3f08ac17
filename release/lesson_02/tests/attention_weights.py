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
 "schema": 1,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "attention_weights",
 "order": 1,
 "points": 3,
 "summary": "A row of weights for every query, with an optional mask",
 "returns": [],
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
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
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
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
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
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
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
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
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
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
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "GS42V7Je6T/PQyaIHoubP+OdKgT/WJw/LQ1uLP5TwT81gXgppqWRP/u3U1hzBbk/uyRTWzb+zT87a8NUzwLRP
+5IzCXpe8c/0NEvKYj9yz9USoC/QsWMP/GgAcinodQ/k2wd4avh1T+CeQgxNKm3P5CjRWlqWM0/49ncWsGT1z8kgVMQKwfAPwzZe
nZm48A/npQQOxg3yT9sXWeI07bGP5YNrZE0G8A/UrX8aHVvqj/gt1cOfizPP8qeJATY0M4/NrfLAMyl1T8cJ2+zfXjeP8Cs9D/jR
so/0S2s2NNXtj9Wrl0jei3EP7eb8pJ63bI/DTiv0agpxT8TA+2WWqW7P8thR0SHvM4/wIbzHegjzz/eXZ+AOiPPPw=="
     }
    }
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAANfcszCYG0P3ildq6oB88/AAAAAAAAAAAA5+it9K3lPwAAAAAAAAAAAAAAAAAAAAByIi3ihjqBP
/tOd+QVu+8/AAAAAAAAAACFuNi7E//kPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPWOTojYAdY/"
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAABpu2CO5CPSP6InA/LqP9U/AAAAAAAAAAD0HJx/MJzYPwAAAAAAAAAAAAAAAAAAAADcMl64SoDVP
5Lm0KPaP+U/AAAAAAAAAADU3Y2I57zgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFhE5O4wht4/"
     }
    },
    {
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAADNNUE3PW7IP2nnUL52C9Q/AAAAAAAAAAC6hA6mar3fPwAAAAAAAAAAAAAAAAAAAADbClRyFB67P
6V+tXE9nOw/AAAAAAAAAABs6hpes0viPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACcrykOZaNs/"
     }
    },
    {
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAAAAAAAAADwPxu51JkoFuk/AAAAAAAAAADGxAeTFzTrPwAAAAAAAAAAAAAAAAAAAACTG62YXafLP
wAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAObs4LOhL8M/"
     }
    },
    {
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAACudr/phrK9P5RN5Qc1kcY/AAAAAAAAAAAc8nLHwKPQPwAAAAAAAAAAAAAAAAAAAABGkG7caeCoP
2wbZ2QK3dI/AAAAAAAAAABqbomwuPatPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGNxIyGieKc/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your weights are those without a mask. Where a mask is given, put -np.inf in place 
of every score that it blocks, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "1qcXMIjq3D82QGzsAhK5P6lq6SEWDcM/KmxDkHL5tD97b4+/HhjMP5cA2CeIUdA/S/oVX7H2wT/AgfsfVQizP
5h0X0Ev3dw/8LT6fGpPtD/F5F6Wr5GkP/FghltEMNQ/OdeqM7kGxz9ao0EQkrbbP0jUtTy4HKA/"
     }
    },
    {
     "name": "mask inverted",
     "message": "You blocked the keys that are allowed, and the other way round. True means \u201cma
y attend\u201d in this course: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Cyv9NYIW6z8AAAAAAAAAAAAAAAAAAAAA0lMLKPelwz8AAAAAAAAAABzTg1ebMOE/TtyA3EHs0j8AAAAAAAAAA
AAAAAAAAAAA9fru6A5lxT8AAAAAAAAAAPz+c7wcv9U/6tuJd6HNyD8PE8eHEtrdPwAAAAAAAAAA"
     }
    },
    {
     "name": "blocked scores set to 0",
     "message": "Blocked scores became 0, as they do when scores are multiplied by the mask. A score
 of 0 is a score like any other, and e\u2070 = 1; put -np.inf in its place.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "Z0bZmppuzz9gyL9jrly7P4OVnIPmysQ/Z0bZmppuzz+TB9EUjanOP4fYHDV32c0/h9gcNXfZzT9o9JXtL8SlP
5/1oTJHgdA/h9gcNXfZzT8PEU0+/JKwP5EW1nnI3tI/kRbWecje0j+RFtZ5yN7SP/yHUxc896k/"
     }
    },
    {
     "name": "blocked after softmax",
     "message": "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Bl
ock the scores before softmax, which then shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAA2QGzsAhK5P6lq6SEWDcM/AAAAAAAAAAB7b4+/HhjMPwAAAAAAAAAAAAAAAAAAAADAgfsfVQizP
5h0X0Ev3dw/AAAAAAAAAADF5F6Wr5GkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEjUtTy4HKA/"
     }
    },
    {
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAG7nUmSgW6T+TG62YXafLP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAxsQHkxc06z8AAAAAAAAAAObs4LOhL8M/"
     }
    }
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
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "fL/XGU/ucj9q6HO5ja7RP0kXRqzW0+U/3IPszaFgcT+wvwZTScSgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAsuraEV94/AAAAAAAAAAAAAAAAAAAAAJlQF
grmyKw/TYqCw0im1D++/QCJK9LCPwAAAAAAAAAA"
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "PG3PTeHlpD+zldDhYDLUP7VD5F4avN8/I4lh164FpD8KA5TqStC7PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOg6oVrBedc/AAAAAAAAAAAAAAAAAAAAAGbLD
eEPK8A/bJ5gVtJd0z8GkO68yCXKPwAAAAAAAAAA"
     }
    },
    {
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "2+0NHTaqsD81nhS0h43TP1v+khC+g9s/IhpqKVwisD/00HRTK3fBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAElGkgnQqtU/AAAAAAAAAAAAAAAAAAAAANANH
ueGW8M/piRCTfC70j9mKjlr+NbLPwAAAAAAAAAA"
     }
    },
    {
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "eVlQ2p0Ryz8AAAAAAADwPwAAAAAAAPA/BusSavwL4T+a1Kl/5rLiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKLpa4mYO+k/AAAAAAAAAAAAAAAAAAAAAPQp2
isH6N0/zFasADOa2j8AAAAAAADwPwAAAAAAAAAA"
     }
    },
    {
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "vC17WdR8jj9l0ALunC/RP2Zg31oBSOA/aji6SVKyjD9V0psXMm+uPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEcU/edxa6w/AAAAAAAAAAAAAAAAAAAAABJhZ
1cRLIk/3c0ziiqmpT9mIP+yzNaYPwAAAAAAAAAA"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your weights are those without a mask. Where a mask is given, put -np.inf in place 
of every score that it blocks, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "DfObeHpqiz/qFE8IsOjOP5UnFlskSN0/eDK1dyrOiT+ZWB3dN16rPz1LnhyeiIk/uU5uGWXDyj93ELcl6ZjjP
xDL5XFHiac/RhrsOj51nD8eQJDfGxmcP/6s2cS3erI/qwB1q8y9vT+n7mYi+Be5P9kFUrx828E/3UkRZKqsyD8ecUjv/WHLP45VY
wsxop8/uqTCDMg0uz/5z6k4CTevPwYALj23XNA/"
     }
    },
    {
     "name": "mask inverted",
     "message": "You blocked the keys that are allowed, and the other way round. True means \u201cma
y attend\u201d in this course: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAarMjrSz6w/Rs5c3AIz7j93ELcl6ZjjP
xDL5XFHiac/RhrsOj51nD8eQJDfGxmcP/6s2cS3erI/qwB1q8y9vT+n7mYi+Be5PwAAAAAAAAAAKaeJXFSg0j99WaxRtavUPwAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAFn/yVH2s9g/"
     }
    },
    {
     "name": "blocked scores set to 0",
     "message": "Blocked scores became 0, as they do when scores are multiplied by the mask. A score
 of 0 is a score like any other, and e\u2070 = 1; put -np.inf in its place.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "gwxyXSlzjz+vUO2reLrRP68OHMSNy+A/1/oirS6ajT+lODHzGGWvP2zufrR3Zas/bO5+tHdlqz+KHkmSJEnCP
4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCP4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCPyz8lEz1gMg/NFT4NhDmxj80VPg2EObGP8D21
QYjtKU/Sn36N4Kqwj97GKQpnmq1PzRU+DYQ5sY/"
     }
    },
    {
     "name": "blocked after softmax",
     "message": "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Bl
ock the scores before softmax, which then shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "DfObeHpqiz/qFE8IsOjOP5UnFlskSN0/eDK1dyrOiT+ZWB3dN16rPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANkFUrx828E/AAAAAAAAAAAAAAAAAAAAAI5VY
wsxop8/uqTCDMg0uz/5z6k4CTevPwAAAAAAAAAA"
     }
    },
    {
     "name": "minus ten thousand",
     "message": "Blocked scores were set to a large negative number such as -10 000. When the allowe
d scores are lower still, or when there are none, blocked keys get weight. Use -np.inf, which nothin
g undercuts.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAACKHkmSJEnCP
4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCP4oeSZIkScI/ih5JkiRJwj+KHkmSJEnCPwN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "minus a billion added",
     "message": "You added a large negative number such as -1e9 to blocked scores. A query whose key
s are all blocked then gets its weights as if there were no mask, since softmax sees only difference
s. Put -np.inf in their place.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAABeRZ8h6ZjjP
8BfBW5Hiac/EWi6Rz51nD8G5THZGxmcP9H7+b63erI/Bl7Krcy9vT/xmwNH+Be5PwN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "not a number for a blocked query",
     "message": "A query that may attend to nothing came back as NaN: 0 divided by 0, or infinity mi
nus infinity. Its weights are 0. The softmax of the toolbox takes care of that, where one written an
ew may not.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "maximum not subtracted",
     "message": "Your own softmax overflows: np.exp(10 000) is too large for a float. Subtract each 
row's largest score first, or use the softmax of the toolbox.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "E9Dp4AOckT+0ntskX9rTP/iAwFfSzuI/54m3IC+TkD/yJiXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wN2e6Owcdo/AAAAAAAAAAAAAAAAAAAAADmQH
DMbbLc/YYr0keYk1D8at5H7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [7, 3],
      "data": "eVlQ2p0Ryz8AAAAAAAAAAKLpa4mYO+k/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAABusSavwL4T8AAAAAAAAAAPQp2isH6N0/mtSpf+ay4j8AAAAAAAAAAMxWrAAzmto/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    }
   ]
  }
 ]
}
"""
