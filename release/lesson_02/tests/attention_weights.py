"""The public cases of the step attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_weights'
points = [0.3529, 0.3529, 0.1765]


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
   "single": 832.0,
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
    "data": "AhCtZ14x5D8wifiiZFmUPw4bae94DWg/Pkm3xB4Lvj97fVs6q5+yP7wXW/tMTbo/r2zgr2FMqz+sLMWx8zWzP6a
o4vD8X8U/4MN6sZc6zj/KfxpmruXBP4VFUgspybo/BYUwJD7gwz8bq5fp4D+/Pzri62FEcao/SyKmM542wD+f4bibTXDFP31qiPx
iOLk/7hvChUEf1T+O2RPrOJqmPwmgmFOAO8c/kRh2aGjOzD/lAvp49vGzP4LfG/hGqKQ/eZCsl/PGwD/H6SxrBJvSPyDMt6pVMLI
/C6SjWWP5xD8oS9+i5AmfP19Ia2jWJrk/heHjUEwbuz+qu5EP1/q/P/HgQvQpqNs/boEx0wr+oT+WgeHpbzDGPw=="
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "AO88Y3Qh7D/kvEzzHwpiP4VCtvURCRU/dtfNfsVuqD9le/fIJ1iVP3tJZrjQZ6M/VylGoaTriD+4/gO8kmmmP
51moAjNZMY/uF+7b3Bo1D+8ktu/7nbAP/eFlAf27bM/7TMdhHG+wz9GoUlCJAe6P2o16IlGH5Q/3y8vJGHLtz/8Z9s7JE3DPwzt2
qXpyq4/cAg2hnE+3z/pns20waqOP1tToM/4LsY/zutgnQuG0D8e85u4FA2lP2XUXM+A74o/CIng1ffpuT9dFktdkr7ZP7gTbu/T8
aE/KWi/6BUTwz9UKubWmzV7P9PhOdRKE6o/bhhVSVevrT+s1DqxgsOzP8Mx5fUkM+U/klBeUmKTgT+w+YxEH27BPw=="
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "7NfyDJhB2j+1UjFI74asP+8YDItP6pI/TnNcshjiwz9/V06nIiy+P1atRwLeacI/7VfCNIQ3uT+C5+SJho+5P
ysioMkoSMQ/Mo0G6FTGyD85aBQgOE7CP4b4hhvm974/Yzfdx7Vywz8BwbET3uzAP3cCS54wVbU/DTAK76TnwT8eN7Ld5QnFP1/cj
0QN+b4/Hkz+ipkfzz8vp6NDMHyzP7gJBpWkCcY/8MZosh/ayD/xIBK0+fC6PwyJB+PjbLI/ig2bPXwwwj8FFVaDjs/MPy47HhmDi
7k/6yOKNCWxxD/8CRlrmT6wP3Hsk7IABMA/+Oao1hK5wD+xihUQ2WXCP71iw1JE1dI/cHn+1TOxsT+1GpsgpDrGPw=="
     }
    },
    {
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "+SG8+rHt3D9vEkX8zg6oP/+Hfg8KhYs/q3KsoFI8wz+nfUVLYSG8P5CXAimzocE/tYtZdsLztj/1A2u8hUu4P
2J+ezfcgcQ/MsRiVPK6yT/VVDXDskHCP4WxuuF7M74/L3Dj0NKNwz+pHfYQK7TAP6s0zviZpLM/of4G0aqrwT+eDn80djfFP8mN7
su6+r0/5mMrNMWJ0D82RdStsLmxPxyn2tjRXMY/vwHoO4ulyT8UrlafJp25P/3KaxwPprA/fRI2FbMAwj80Xq++g1POPwoMangnH
bg/BEscVg/WxD8bNVedfKGsPzLfOk7q6b4/CMatH7A7wD+/vEa1tRbCP0gPcCaPYdQ/lrsABHCKrz/k8reOi2rGPw=="
     }
    },
    {
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Xy82V7Je6T/bxVNYcwW5PzILgL9CxYw/1trcWsGT1z+YBq2RNBvAP1Qlb7N9eN4/Ljav0agpxT9WbSaIHoubP
y4gU1s2/s0/IJ4ByKeh1D+FfFMQKwfAPznH/Gh1b6o/2qX0P+NGyj8RAO2WWqW7PwGPKgT/WJw/4mvDVM8C0T9bbh3hq+HVP1Tee
nZm48A/b7ZXDn4szz8pNazY01e2Py9bR0SHvM4/ehBuLP5TwT/JTcwl6XvHP+h+CDE0qbc/gpIQOxg3yT9NoyQE2NDOPy2oXSN6L
cQ/7YrzHegjzz/yk3gppqWRP1fXLymI/cs/5aZFaWpYzT/7XGeI07bGP/C2ywDMpdU/bpnyknrdsj+yY5+AOiPPPw=="
     }
    },
    {
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "oZA89LuOzj8PUzxvTct+Px0KekUCM1I/0eqIz267pj93w37n2C6cP5N7fZO05qM/gq0W57WnlD9Q8qSWd5aAP
48+u0fbdJI/xuDUDfwZmj+0xkZTOOiOPziFh6HmIIc/cEBewoEpkT/huC9jmPuKP6R7X1h0EoE/3bZl14rvlD/x76e/2K6bP3PtO
+pySJA/lJ6dfzFGqz/zoz71iS99PwhlyuPK/50/wREM6BDfpD/VJv9J9+aMP0igM6En730//BS/Nr5PmD/0EsBhAvaqPwf/DtNqW
4o/ScEh87Bknj9j3EtZa0F1P7GmycJfOZE/ER6XDxiQkj9TEq4HbOaVP2LncGWP8LI/mNXEx4SkeD91U+B/B2SePw=="
     }
    },
    {
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "Xy82V7Je6T9WbSaIHoubPwGPKgT/WJw/ehBuLP5TwT/yk3gppqWRP9vFU1hzBbk/LiBTWzb+zT/ia8NUzwLRP
8lNzCXpe8c/V9cvKYj9yz8yC4C/QsWMPyCeAcinodQ/W24d4avh1T/ofggxNKm3P+WmRWlqWM0/1trcWsGT1z+FfFMQKwfAP1Tee
nZm48A/gpIQOxg3yT/7XGeI07bGP5gGrZE0G8A/Ocf8aHVvqj9vtlcOfizPP02jJATY0M4/8LbLAMyl1T9UJW+zfXjeP9ql9D/jR
so/KTWs2NNXtj8tqF0jei3EP26Z8pJ63bI/Ljav0agpxT8RAO2WWqW7Py9bR0SHvM4/7YrzHegjzz+yY5+AOiPPPw=="
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
   "single": 854.0,
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
    "data": "AAAAAAAAAADYly/BhuLKP+esfQETbtQ/AAAAAAAAAAAth+qdqSDePwAAAAAAAAAAAAAAAAAAAADJMhvZQh3CP04
zuUmveOs/AAAAAAAAAACu/9KMrfHhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKMAWuakHNw/"
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAD9d8szCYG0P4Kkdq6oB88/AAAAAAAAAADg5+it9K3lPwAAAAAAAAAAAAAAAAAAAAA1yCzihjqBP
+BMd+QVu+8/AAAAAAAAAADSt9i7E//kPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF2QTojYAdY/"
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAACmvGCO5CPSP5klA/LqP9U/AAAAAAAAAADAHZx/MJzYPwAAAAAAAAAAAAAAAAAAAACaMl64SoDVP
7Pm0KPaP+U/AAAAAAAAAABA3I2I57zgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH9H5O4wht4/"
     }
    },
    {
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAAgMkE3PW7IPwTlUL52C9Q/AAAAAAAAAADsgQ6mar3fPwAAAAAAAAAAAAAAAAAAAAB9AVRyFB67P
9F/tXE9nOw/AAAAAAAAAACe6hpes0viPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMQqykOZaNs/"
     }
    },
    {
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAAAAAAAAADwP6y31JkoFuk/AAAAAAAAAAArwweTFzTrPwAAAAAAAAAAAAAAAAAAAABOIa2YXafLP
wAAAAAAAPA/AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFbz4LOhL8M/"
     }
    },
    {
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAABXcL/phrK9P3JK5Qc1kcY/AAAAAAAAAADs73LHwKPQPwAAAAAAAAAAAAAAAAAAAAAAmW7caeCoP
4YdZ2QK3dI/AAAAAAAAAAAOf4mwuPatPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN5xIyGieKc/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your weights are those without a mask. Where a mask is given, put -np.inf in place 
of every score that it blocks, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "L6YXMIjq3D+MO2zsAhK5P45u6SEWDcM/g3dDkHL5tD+La4+/HhjMPzX+1yeIUdA/zvoVX7H2wT9whfsfVQizP
y90X0Ev3dw/aLv6fGpPtD/84F6Wr5GkP4FfhltEMNQ/OtKqM7kGxz+uoUEQkrbbP6XMtTy4HKA/"
     }
    },
    {
     "name": "mask inverted",
     "message": "You blocked the keys that are allowed, and the other way round. True means \u201cma
y attend\u201d in this course: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "viv9NYIW6z8AAAAAAAAAAAAAAAAAAAAACFELKPelwz8AAAAAAAAAAJfTg1ebMOE/7NiA3EHs0j8AAAAAAAAAA
AAAAAAAAAAAy//u6A5lxT8AAAAAAAAAAN79c7wcv9U/tN2Jd6HNyD9JE8eHEtrdPwAAAAAAAAAA"
     }
    },
    {
     "name": "blocked scores set to 0",
     "message": "Blocked scores became 0, as they do when scores are multiplied by the mask. A score
 of 0 is a score like any other, and e\u2070 = 1; put -np.inf in its place.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "aULZmppuzz/bzr9jrly7P9KSnIPmysQ/aULZmppuzz/zANEUjanOP3PcHDV32c0/c9wcNXfZzT9S6pXtL8SlP
wj4oTJHgdA/c9wcNXfZzT+CE00+/JKwP9cY1nnI3tI/1xjWecje0j/XGNZ5yN7SP9qEUxc896k/"
     }
    },
    {
     "name": "blocked after softmax",
     "message": "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Bl
ock the scores before softmax, which then shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAACMO2zsAhK5P45u6SEWDcM/AAAAAAAAAACLa4+/HhjMPwAAAAAAAAAAAAAAAAAAAABwhfsfVQizP
y90X0Ev3dw/AAAAAAAAAAD84F6Wr5GkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKXMtTy4HKA/"
     }
    },
    {
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [5, 3],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAArLfUmSgW6T9OIa2YXafLP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAK8MHkxc06z8AAAAAAAAAAFbz4LOhL8M/"
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
   "single": 1070.0,
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
    "data": "nNHp4AOckT87odskX9rTP2GBwFfSzuI/3nu3IC+TkD+xHCXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHl3e6Owcdo/AAAAAAAAAAAAAAAAAAAAAPKOHDM
bbLc/oYn0keYk1D9TtpH7wxzHPwAAAAAAAAAA"
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_k before soft
max; d_k is the length of a key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "jyvXGU/ucj9/6nO5ja7RP2EXRqzW0+U/J83szaFgcT/ptgZTScSgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEIturaEV94/AAAAAAAAAAAAAAAAAAAAADA3F
grmyKw/rI2Cw0im1D9W/ACJK9LCPwAAAAAAAAAA"
     }
    },
    {
     "name": "divided by d_k",
     "message": "Your scores are divided by d_k. Divide by its square root, \u221ad_k, and divide on
ly once: not both Q and K.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "cW/PTeHlpD+xltDhYDLUP4tE5F4avN8/lqNh164FpD+KCZTqStC7PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKM4oVrBedc/AAAAAAAAAAAAAAAAAAAAAEXMD
eEPK8A/55pgVtJd0z+ujO68yCXKPwAAAAAAAAAA"
     }
    },
    {
     "name": "scaled by the number of keys",
     "message": "Your scores are divided by \u221an_keys: len(K) counts the keys. Divide by \u221ad_
k, the square root of the length of one key, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "lewNHTaqsD9mnBS0h43TP4H7khC+g9s/TRVqKVwisD9Ez3RTK3fBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAF1FkgnQqtU/AAAAAAAAAAAAAAAAAAAAAFcKH
ueGW8M/VyNCTfC70j9BJDlr+NbLPwAAAAAAAAAA"
     }
    },
    {
     "name": "softmax over the queries",
     "message": "Your columns sum to 1. Every query shares out its own attention among the keys, so 
each row has to sum to 1: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "d2BQ2p0Ryz8AAAAAAADwPwAAAAAAAPA/QuoSavwL4T8p1Kl/5rLiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOPna4mYO+k/AAAAAAAAAAAAAAAAAAAAAHwr2
isH6N0/rVesADOa2j8AAAAAAADwPwAAAAAAAAAA"
     }
    },
    {
     "name": "softmax over the whole table",
     "message": "Your whole table sums to 1. Every query has an attention of 1 to share out, so each
 row has to sum to 1 by itself: softmax along the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "XBZ7WdR8jj9Z0wLunC/RP/Vf31oBSOA/snS6SVKyjD8FvpsXMm+uPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHsj/edxa6w/AAAAAAAAAAAAAAAAAAAAACtjZ
1cRLIk/nrIziiqmpT+qLP+yzNaYPwAAAAAAAAAA"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your weights are those without a mask. Where a mask is given, put -np.inf in place 
of every score that it blocks, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ocebeHpqiz8bFU8IsOjOP9wnFlskSN0/+B61dyrOiT+nVB3dN16rP8ImnhyeiIk/LlVuGWXDyj/bELcl6ZjjP
+3K5XFHiac/6e3rOj51nD9dEJDfGxmcP1Si2cS3erI/ygd1q8y9vT8G6mYi+Be5P+gDUrx828E/lE8RZKqsyD+tdUjv/WHLP+yFY
wsxop8/gq/CDMg0uz9yv6k4CTevPzz/LT23XNA/"
     }
    },
    {
     "name": "mask inverted",
     "message": "You blocked the keys that are allowed, and the other way round. True means \u201cma
y attend\u201d in this course: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALG1MjrSz6w/pNRc3AIz7j/bELcl6ZjjP
+3K5XFHiac/6e3rOj51nD9dEJDfGxmcP1Si2cS3erI/ygd1q8y9vT8G6mYi+Be5PwAAAAAAAAAAXKiJXFSg0j9tVqxRtavUPwAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAADgBylH2s9g/"
     }
    },
    {
     "name": "blocked scores set to 0",
     "message": "Blocked scores became 0, as they do when scores are multiplied by the mask. A score
 of 0 is a score like any other, and e\u2070 = 1; put -np.inf in its place.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "yl5yXSlzjz8BTu2reLrRP0wNHMSNy+A/wTUjrS6ajT/GUDHzGGWvP6kCf7R3Zas/qQJ/tHdlqz+SJEmSJEnCP
5IkSZIkScI/kiRJkiRJwj+SJEmSJEnCP5IkSZIkScI/kiRJkiRJwj+SJEmSJEnCP4z/lEz1gMg/C1L4NhDmxj8LUvg2EObGP5fw1
QYjtKU/X4H6N4Kqwj+hGaQpnmq1PwtS+DYQ5sY/"
     }
    },
    {
     "name": "blocked after softmax",
     "message": "You set blocked weights to 0 after softmax, so that the rows no longer sum to 1. Bl
ock the scores before softmax, which then shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ocebeHpqiz8bFU8IsOjOP9wnFlskSN0/+B61dyrOiT+nVB3dN16rPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOgDUrx828E/AAAAAAAAAAAAAAAAAAAAAOyFY
wsxop8/gq/CDMg0uz9yv6k4CTevPwAAAAAAAAAA"
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
      "data": "nNHp4AOckT87odskX9rTP2GBwFfSzuI/3nu3IC+TkD+xHCXuI5SxPwAAAAAAAAAAAAAAAAAAAACSJEmSJEnCP
5IkSZIkScI/kiRJkiRJwj+SJEmSJEnCP5IkSZIkScI/kiRJkiRJwj+SJEmSJEnCP3l3e6Owcdo/AAAAAAAAAAAAAAAAAAAAAPKOH
DMbbLc/oYn0keYk1D9TtpH7wxzHPwAAAAAAAAAA"
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
      "data": "nNHp4AOckT87odskX9rTP2GBwFfSzuI/3nu3IC+TkD+xHCXuI5SxPwAAAAAAAAAAAAAAAAAAAAD2Rp8h6ZjjP
yFXBW5Hiac/w1S6Rz51nD9YDjLZGxmcP0cH+r63erI/tFXKrcy9vT/7pgNH+Be5P3l3e6Owcdo/AAAAAAAAAAAAAAAAAAAAAPKOH
DMbbLc/oYn0keYk1D9TtpH7wxzHPwAAAAAAAAAA"
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
      "data": "nNHp4AOckT87odskX9rTP2GBwFfSzuI/3nu3IC+TkD+xHCXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/3l3e6Owcdo/AAAAAAAAAAAAAAAAAAAAAPKOH
DMbbLc/oYn0keYk1D9TtpH7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "maximum not subtracted",
     "message": "Your own softmax overflows: np.exp(10 000) is too large for a float. Subtract each 
row's largest score first, or use the softmax of the toolbox.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "mtHp4AOckT87odskX9rTP2GBwFfSzuI/3nu3IC+TkD+yHCXuI5SxPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/3l3e6Owcdo/AAAAAAAAAAAAAAAAAAAAAPKOH
DMbbLc/oYn0keYk1D9TtpH7wxzHPwAAAAAAAAAA"
     }
    },
    {
     "name": "keys ask",
     "message": "Your result has one row per key: the keys ask, and the queries answer. Multiply the
 other way round, Q @ K.T, so that every query has a row of its own.",
     "result": {
      "array": "<f8",
      "shape": [7, 3],
      "data": "d2BQ2p0Ryz8AAAAAAAAAAOPna4mYO+k/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAAQuoSavwL4T8AAAAAAAAAAHwr2isH6N0/KdSpf+ay4j8AAAAAAAAAAK1XrAAzmto/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    }
   ]
  }
 ]
}
"""
