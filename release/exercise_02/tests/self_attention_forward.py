"""The public cases of the step self_attention_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_forward'
points = [0.6316, 0.6316, 0.6316]


@test_case(name='one head')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a batch of two sentences, three heads, causal and padding masks together')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_forward",
 "order": 3,
 "points": 6,
 "summary": "The layer's output: values averaged in every head, merged, mixed by W_o",
 "returns": [],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2670.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "eVzRxw+V179oEaSHlnPiP/x090rp0sM/3xON55IUtL/A6BMPYZvSPzlQ9AN2S6I/Yn0z1VeRuj9SpWNehp7
IP9QOa/zCnpK/R0SrPcbeoL/Q1N0hdp7eP6KxTx/lK9U/5DN19GJNtD8yB7ssSxzMPyl7IG2mB8w/RRnSNr0C4L+lDa0Yilurv3Y
L5NX7OOQ/Ii6p6fL117++uLX6j9TTv29Z6/Qwaeg/+eCYo4Jy2D+Baw671g+3vyPEW74VBrY/XEDdqdl43j+vIZbOa9HCv7qFLpS
Bt+E/dAuOqnksyj/8WQW3VITLP/wWf04HWN0/ldQNericvT9WAZKBDIi/P3I+IWJWrN6/rMRdcBrMtr8f56mlmrrBPwJRrLYQ0NU
/tEIj2/8MwT+RavafIVrOP6lu7ZeaH8o/d5YzixOi0L9JYrC62A/pvwLWs1yyBKS/uqG7iuOxvz+eBENDCTLxvwKe9trIVMS/E3M
pTW3qsj8oTFRfTSPeP4bi3sBsrdq/3npfw2px2L8="
       },
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "wh7ak6Me1z/0PfqB0ma+v5qv2FEux9W/f1IsIVB+yb//4H+RJWu+vy2tsKDvBcu/wON3Bpvo2L+9QhxECQa
tP58maiGjFtG//fTNcRqptL8AzY3fpEvhP4UKqka6O6o/fy+ow4a02r/IdIFXs5zGv1gutgLaON0/AFMTFP5c3r/cF5uKxRzZP4s
gPf9TJd0/fsvRUBRh0r+uPCHh7kDcv/QxuodFEJe/AJFuDgbvwz9f1HuxRGrWP+DNNEmvouo/AG86EbEpwT8rPVgsUM7Lv1FqZc5
j2rK/4yMySqMNlL+1KHfxGoGEP3jrMTiIctc/vtp+8Gx45z8YGkd1fl+Zv/UBDT6DP5e/hM8fLP/h1b98FM7Wi+/OP8zbZ+K4pde
/MRgVfUt6wj/pqRwUvW3Tv4XGFFjdIn8/kbbicGRIzL+ISwHixUuiv3c65Jv1u9C/M1rvzqTgzj+uXokVCw/YPzO5KGVv6JY/wV8
E/ttwxr/fq0AqolrZP1Bmh+mFYsM/zYieqLjF4z8="
       },
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "VhvznBI7yj9Gw9XV3RbHP9HP/ny3ncg/r1P6iir50z/8V2JLzZqyP37O0S9b18E/sCqm6U2D2j9oAF8mQDL
cP7z8myPilbM/PfshhYfetD/mJtvfV720v78fB01Phte/0chFndCm0r8Z5L5NhZriP4AYMAhvxcS/PIpj4NCU2b9nhp7QHProv4q
7AixLM+U/51TOYWjG0L+sZ4DROMLiv7ztyq5kt9q/f+tBYBjVzD8hWwNV0x/YP+yix1SNRqw/l2xpT/q44D9+xu75AT7TP7V3pcy
Uw8g/t1HuDgnJ5b/m35cUS33bP9g8VWqH8NK/peJdTJVV2j/rAKoSn63NPxz3slr7FbK/xVLS3DIE4L8RG30DZBy3P8I1sccKuNK
//kVsvkXZyz8MEwNR8i6kP4R7f6gGH9i/ejWADZqE1z8xpyToZp/iv10G8FBUZd2/p5ms6JePuj84V+/TIJnUvw4ThprXwdw/1CQ
LFuNl3T9tUKWMwRutPxbbjHICV84/7t2cEFTdh78="
       },
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "LBw7niuYqb+KRsC07xbTP0gWc8XVN8g/NywmLgFUwL8OYgCeKnreP1taoawow74/osg+zuSvwz/sZLsEQ/j
dPzPR0ptXkdW/mraFREmVxj9BwQnyjWLgvw90IDa/i72/Dl7KAWZhlb/CVtcZ4NjNv2yXiC3/I82/9rfY+OGxyL8FoL+OIb/YP7B
VAkyI1N4/fiRyFoD66b8boJlSq8nUvw9W+0RkQcs/7bouLKiM4T/P4MaRae3TP7+M+qcJHda/wT6aow5WkL+okok91h7YP2TDPny
u8LG/9uzpCCifzj+7JkM5euDEP0Z98SILkd4/SUKEGbDWv7+1zkfGsPLiP1PQ8n1clZC/l6Lslmug1j9+GuQ9BxbOv9tWA/tKFtK
/crVkUN3Tzj+ZkAMyTJnkP1P6VQoiDtc/4f8jd0gEsb+Pg7dZdgPJP7TuHAoVH+I/t9YAPkyT2z+kJx0wW3vvP/sJizqAUqm/Idp
LFabL4j+arKDuBPDRPwiFhJks0uo/9f3m2quq4D8="
       }
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "Wat/kNUB6j9RLSw4jTjrP6MWG36LmuG/fkzCaKFE7L99/77d4RHxv3rsou4uRuq/F1CmSxyk5D/RDCMaXPz
pPxvrdbtf3NO/ozuZ/k/W4b/tzFk1g0rpP0tmrwP+Xfi/vY6QXTd+vT/a+TMbSa0AQGI/tMEQmf6/mtexyzlcAMCE4JFBCdTZvyi
Kva5VeMw/n0Y2lpzI0b+WKLJ9uNzwv2czCc0dnOi/Z7VSUMpE1T/0JxB50lbtv7tHB2s5xPE/0Dn4EBvG9r/0ZObsdZbVP5qITy2
Fi9a/PVQ+xioM8L+T7PqQb8zavzMT/QK9NvO/NwMWqu83AsDqI1c/NkC5PxTivPzLNPA/zOk5lVj4/r8z3atjbf+wvw=="
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
    "data": "ETEHGUIK17/+5qebn1znPy1wjourhfE/yGGN9tSD8T8ubXqVhF7bv+FJxviTauI/EqyN0k6+8T+th3JDzuaQP/U
rn746le0/Vm+Db//T1T/SkAoY9T/lP/FFmKXHu8s/LqeAAU1H6j/ShfOBxPrsPwh5AWxFCtu/OJdCFWJz1T9fvt4DoyPqP651ZxZ
4Cug/pUyi3y6f2L+smIjsgZLSP5BwmsuNg+Y/cMZTJ/uH47+b8tsqhUjWPwe3E7bP//I/EssU3+Iq8D9FOdtqEBLlv/tv0fV0SNE
/5OPj0psL7D/xGOO+ZIvnvwuZrXUJvuI/PUbsezXL+j/cK5UUuDX3PymBhzgO/u2/X0PytZOG2T8lq+50+C70Pw=="
   },
   "mistakes": [
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "SuyTv+g6T79LILFgYeuMv0H98BNJyOA/1P1ZwerExb9VPsEwqVeoP/cqKuLwmPU/OsLGkilN4T8T83Yh0lHCv
3ktqYBD2c2/hULd+un+ub8qznJ/8i7Cv/8JXiUbbNa/9w+gqhIE5D+dWOEmET/uP3WEk2D2hcy/+zWK17l8tr8v2Wvkia7NP/Cod
8JnD8S/SnFM6xu4uz8XsC63sKnyPyEhoomPS8E/1gqJwpY6t7+ut3NT5WifvzMMIpcMu+E/eyHWov8X0L/l5gS/cCDMP6whDxsaY
/c/16KA8eY6uD+HwoVzhN/EPzNg42K7XK8/S5HIRIWN8D8TbfCCcSDUv0vEFR0nfdM/CTPV7Rw5/T8SATVWu47RPw=="
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "B4stgOyf2D9/nGg7RcKYPxwLeJ5nes6/V40u9Uq8wL8mzbEf7pjGP6elrUZC4eo/r38mnSKU9D8cg90/RA2Ev
3gs4YPGNcC/J/9qdUEn0D9BLLdAdEGwv1j8SMKezMm/9XSt74eN4T+biITiRpDhP2ppqMBdudA/tgSVwKV5lr+SuP3YMMvWv67iW
lZoLs6/PABqvj3nxj/L6sXkKqTbP/+isfR/W+k/9zoEaFFW2z8C3SaKGs29PyEmJAkobeC/voE3bVoyz79hyQJauTHPP1JI/qq2f
OM/jYLn+1Z38T887pWvkeLkP6VIFmrwxNA/NnxujXKj4r+P86TJVITIv+Av1ERfTtQ/0A/ylMA28D8KP4grpHX6Pw=="
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "N3jk1LvluL9IM4eevSnlPyMqdA50MuI/OH8oY6Ad4j8IVaIc8EOwP2ZRaRqBb+0/iyWshjgizD83rL21rpzKv
7xEY1xTruE/uuSC4D3lyr8bonA98RiZP+P3GNR8k+s/MPtqTcpA4T/6JTmImJWyv0OY9HNHHMa/qKyv9Qe74T8bXLQgqTPlP08fH
vGPuuM/lrFlYOYrwb86ae0I8nbpP0eP9/uwc9Q/w144xsp2wr9QNu2sJvfhP4Go0wohRvA/o41h9clV7D/edyddoEXiv8oBIj479
e0/4t1WN8eY2z8CwmQ6GzKzv6ygVJoWweM/h9oSzFPG9D+GdIvAknTxP6E0kcR6u+u/LdBRKIUb8j8rXILsBhzePw=="
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "DPW0jORJyb/zhFauzOvhP+LtC5Z+ee8/zyfdprsC7z9rFwrj1lrbvxyZKegXr9c/7fBCYHex7j9f8V3BqaPTv
0Y4TEfFbdU/BWH/8a544j/cc9xpXQ3iP4dmnk/2X8u/POdwZlk51D/oAu5KV1DiP2QeN/N3Jdq/f0ydwzgT0z8WyIZhxBHiP8+cb
3NB7OE/5wbYSsfwyr8aap8OlkzUP+oPqAn3r+E/aeBOmqsSy7/7SbFa5mPCP5vFtSz1c+E/ydcvsoQg3z8b1Fk0NrrSv7S/F3cCp
LU/nIyIKau82z8kcxA0YUjkvy3PVox5au8/Pg9Eiy9p9T9kqfwq1872P3Od6D1rnd+/7m9Laalo6j863vP73sf2Pw=="
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "beT07C2X1r+tQ+ss9I/gP89/WwCbg+s/CNke+KWB6z8bSG4hzzPWv5s13I02/9o/HryN3Q5I6z+UnRDT07DRv
we/qP7+B+I/jhaAnbHS5j9RACLofOfoP7I/GMgC2su/JtSdIG2H3j9nToATSjPqP863GTt+a9e/yufp8YwD3D+cwMYGhsDpP3G1y
WLETuk/Pe9H41yz1b//Eba2C0zXP0PFAHkPreg/ZIeyRc/b2b9FI5ub92XcP2+7rSWzOew/H2c2JFIV6z8jhbDOyUXZv1j5dN2RM
tc/MeiaVD/n6T9B5ScoFqfbvzSZFOnUBeA/8GjIAYCx7z/cVzNgTkvuP5x7oaFlK92/M+cMK8U82T8QmMgFrbvsPw=="
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "oSX4B2n53D8oCupplkr5P7fJAZnLcOE/SNxhESIMyz/Imh0Dg+n3v2SKctdrbs+/HtRg+FwQ/D8OoT6MkoPqP
2g25OAKp+M/4A9eG0Gxy7/gLrImPEX3P41d/A6F5vS/Brky7RP37T9O27A7+usHQNJOWg7RrQLAZgkTEptb+786nCvGPHPaPzjYF
oKNKO8/oknsuuUz5b/WBCAFMHDov7gWdguAxLC/eddU/ivL0b+mLqLjjzLiv2F/jZAEYgJA+LqNx+Bs2r+WDdDoqo3Uv3xi+N1AD
LW/WBJj5uYywL+dR7BDznjyv1uNTJBwr+O/YoB/sFNJ478bnop4u8n4P/gXkgdOXLM/9Fi9p7OW+L9S7bOeAR/zPw=="
     }
    },
    {
     "name": "output and weights",
     "message": "Your output is right, but the weights come with it. forward returns the output alon
e; whoever wants the weights calls weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "ETEHGUIK17/+5qebn1znPy1wjourhfE/yGGN9tSD8T8ubXqVhF7bv+FJxviTauI/EqyN0k6+8T+th3JDzua
QP/Urn746le0/Vm+Db//T1T/SkAoY9T/lP/FFmKXHu8s/LqeAAU1H6j/ShfOBxPrsPwh5AWxFCtu/OJdCFWJz1T9fvt4DoyPqP65
1ZxZ4Cug/pUyi3y6f2L+smIjsgZLSP5BwmsuNg+Y/cMZTJ/uH47+b8tsqhUjWPwe3E7bP//I/EssU3+Iq8D9FOdtqEBLlv/tv0fV
0SNE/5OPj0psL7D/xGOO+ZIvnvwuZrXUJvuI/PUbsezXL+j/cK5UUuDX3PymBhzgO/u2/X0PytZOG2T8lq+50+C70Pw=="
       },
       {
        "array": "<f8",
        "shape": [1, 5, 5],
        "data": "pWEAXIEN0j8PkUJjqSbHP2q8hbvGMcQ/8JtzZDwyvj+kkH57t7nQP29FVPQLad4/2e2U06Pjtj+FiEKK0oy
uP/LkhQtRSdU/ykjCz/0Ypj8rfnNSFr/EP+RtN6QGwcg/oeCm9G78zz9QH/AfG8zHP/0TvvRYt8o/htCAe1pftT+eWY+FCGzFP5D
4JMjPT9E/7tost37pvD/F72eo9WfXPxY6j85xw6o/lgJ2I3QVxD/f9iPqw6vLP5AD710OoJk/5RXBbHqW4T8="
       }
      ]
     }
    }
   ]
  },
  {
   "name": "three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 9290.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "3q1DydBF1j8hyRl1ZDnDP/A7ohOvHLA/uSY+qfFq0L+EpeVlUPrrvyEfk/1nTMk/4uNigG/J8D9sl6RcsWy
0PzC7ut0a6M2/DrUbS+pKvL9WuORA9/jSv/9dEZTPlrI/0zyls/7a47+auC1faTPjv5rTUcIsude/Mcvt734u2L9XjRwkDQzRv5a
fyFtGz7Q/X+jbnUS667+u79qTvoujv6qvTT+Kje0/DJ3pHfC25j+N/bEnSYTLv//cIkcft7w/7v3Pu/ZS07+gCG0rhZPhPwCiLaB
alcQ/ajktUIq43z/sqTQqVnfFPwHAXFaUUOm/lxSmrrNVsT8DyIpm1+PJv2rE6zkl7+M/qBvIFNb74z+KEjT+W53nv0H+B4kMArs
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "0QKAbCopw7/1nrmYCaXqP1JJ64zOrME/c+ztr8LKyT/W2hVY30Tpv2B9J4cj/tE/jHbv7CQxu78jK/m29Hu
zv8WBjhSUFcE/saYhjD8s07/Iq4asAFORv6ux9MoQrcY/da5x95NC5b/oSqwaPYrgP0b1tTGSPOu/vTSywA8L4b/ArDFQLavHv5o
XVhH0YM8/RTUEwAL/5D/VkIFPRh/Av6ba5t4bwNw/tfJnBo5P1T8GjpjSCw/MP7+YBafD/7E/wpn/eWVZ0T/Y3ebdwgHIv3Io56w
Cc9W/3PuYYWJh2T9gsVve4YeuvxgjPHhf6uE/BlbfxXgr5L+7dXyQEM/AP7sSbECrpcm/tjL2CwoExz9X1ojT667YP+I+h5WkRNm
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "xdCFZ+6gxj96KJHJcD7hv/kROXCc9OA/31LyUdtCyT+oRR9ykfrgP61FRPxyG5s/8fZkcg3L3j9P8HHL9qq
zP+ovVnT3lsI/XtCQn/V5279R70dBlqiePyDKNAQj2tO/J8wPOUoWs79mHu91tCKiP+N23RpfqNe/37EDL/lV0T/eM++04FrXP89
L6n2z86q/Uk52bdxT0D+4manqbVrwv0YbUZgvR88/90cJsOHnwr+bE5YQKuzXvwStykQ3ONE/niDicGMiyr/mZfdBLv3WPy4rSZq
4zNC/4mJ4vYMLyL/SFuhXnpPGv7AvMIR9W9C/iwjfrWcw2r9U5ywklaWzP7KcgD27Dr2/b05cqu2N5b/lea9HeUxXPzQY6v+HYNI
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "DLGVCfv6xz+idksiscjMv9flicPI7s4/GCvQcdPa3T/PA7X6bNDTP7vQks5hGtw/O83eypgE3j8l9SGkkUD
nv9WijXscpbC/f3XKzvtpnr/M2j0B2L6tP77N6cQwEdi/ztMQ2s2Ew7+zyDVeOA2zP9SMTCGgC+u/cCkT0+8O1L+B9Rhc6bbav+u
N8n/S/te/lx0S05nzxr8TqBTzX33ov4FiinyEIs2/XSzhJrgJ3b+ecnBcDL/WP58dqtNJR7i/0pYRld6I0b+9sklpMfHhv1WQ39j
dA+s/uDaIgz9gwb9829r5GJfAv4ieHwgtX+c/YzuyCk2X7j9lI+ezVofTv3BXUsYeruE/7ILlIAp1sj9EwLudZeGkvzGFDF4iws6
/"
       },
       3
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "ke7a/MxR5b8n/oFErPTrP/SPH+N14q6/rI7SuhRewj9Buyv+3s32P8bv9UWdveS/3+VbJhtFW78oFueaOmn
Qv0tesstLH/e/vaoQV3PI7z+je+9xmfe+P9z7seJSBeG/MeYDBjiF9j94LBVYFFbsv+5AgCAR7NE/t0Sivi0Q8T/Gfu+8arjxv9e
8LO2ElO8/sxO8718Y8T+JmoABpuzNPxHopEPtOfM/NH0/ekcpvz8l1QyPWaT7P5VX9UfHDfA/2dpbQ+ty278Ve/nK4OXmv2FhQeK
9Xeq/iDnjg8Yt4r9sb91tF7IDQBwDclBYheA/"
       },
       {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 6],
    "data": "mT+wEsYZo79CVkBxlkLQP2HDWemF596/95Fzn8Ro3j/IK6WgRJHUP01BhseZZMu/kV/piWpTrr/i+6Gv0Z/kP3B
APrDM5vO/NumkEEkovT9YD5QksQS4vwphHNvyN+K/eIDwhMK7zr9hNrMdJGbkP85EIhOjXOi//uBv4Jmuor+7Mw7QzFzQv3nAQ/x
XMce/Ms7RW0Pwkr8auMj+LnvZP5WEJPbzGsI/ZSTkCKUzx7/MP/IA+OXbv7KAFgntTLs/UeDouLselr9SumCL/p7vP08dZGGjzqE
/MQuDzeXBgr93XUzzIt/Wv35Bq13bcXi/"
   },
   "mistakes": [
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Swap the axes -3 and -2 first, so that the pieces of each word lie side by
 side; then reshape.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "e1Gc3ozjy7+n64YSTnjdvxGBx6TuF9m/dA5XPJvFkL/IvEhkyjKpvw0HSa/AR5A/pVEJEjGY2L9Ak9ccK5L8P
wfuzk5qT7q/v4B6FYCx4T/5rf3E56zSv27cy4NNncQ/Ef+hqQ780r+F1AK9p7XKv8/G3Q0CIae/w1BZ6S0BpD9j9Dh6atDIv/krO
AtAaN8/Ek1DK/46xD8yZuaR/InzP74/KjVTtmU/XmGBof4C6T+ElhpTdBbFP1BimgMjzUy/R+fC2NIg1T9ROj7j1irav3RXaV9Ac
tG/7o0QM5dn27859oPgF8Shv+1byViZa+C/"
     }
    },
    {
     "name": "heads interleaved",
     "message": "The columns of the heads were mixed like shuffled cards: first the first column of 
every head, then the second. Keep each head's columns together: before the reshape the order of the 
axes is (..., n, n_heads, d_head).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iMkqUj5I679Z4ifYhMO7P55qrksr7NC/0LfcEEIhmj/8R/m/lwnmP74l7K9OL9o/d977ek+c1D/BGcL+p3nav
70rxKr/feA/WdmcOXhu3D9gygQd0cPeP33KHwxh/8g/WGOh2L8b4T+J4FHvQJC/v+/6WGaYGNQ/u9b+xaaF2z8iu7+ep3enP1nZA
+JGgrG/XPLD2RRf6z/akyuImurFPy5+zQRDA5U/av3+I6oqyT/r1tsnR+Lbv5Hjyu1qx+G/NeuRvHYS6z93b6DoTWXmP/+wJcBYJ
NU/zmN1l71p3T+3dSNP1Y/Zv+rbVizoH9m/"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "wrTGwC5Y1D++yD7PYarnPxF5AMt0Cd6/FmzHFu4D2L+6agl5Nfjkv2N0wEzagum/4ECsFfKf1z9Siv/yLhy3v
228qIRcEeU/KSxyN+sjvr/rN28pxrTpv1zhPazrX86/Gk3yta6Wyj/hWmHfh6bhv+L1FA9N++Y/C50QYF7Cs79qjLSLVj/TvyPs/
CFDJX6/GO0pBfGJyb8rqshwgF7ovxIOGaIeA+E/6/wcsa+GwL+GEhCb4L3TP2eTMtouW+E/nOaJTGAV078Jk4Cf/WTxvyw67KyNe
s8/b+DdvlXw0L+LwLctbuq/v6w8z2YmveA/"
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "+q2+WlJX7r80hieD47u1vx0s7pr/ffE/h36LFSga4L+urHMggoL1vxLt0WPtzoQ/ffI0ld9ixL/Q8nmDhvnOP
35pMmOwQcS/bR0umZPR1r+AjqXIxO7cPwrBwuVQauo/oldFNQUiyj/rd4BkeRrcP9+o4AcA3+C/0gPr6iA7wz8gKdYHN+PsP6vhC
H5vteg/M2XrdCAl4T+6PLsQrRrPP4DQ1UwCjei/W4pS2b2o4z9ipfcPzd30P0Zj7Mcoccc/uTkD5QY01D97MHzmowjcP/Fb1P2Ye
9O/1hKiz5Rh6z/Cab4zAFT1PyK6z4Gm8aU/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mas
k).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "bwOfHr5SQz9MA33AfEzwP8GDs8ynPrY/NDANmEePyD+v3ypd7+3GvzVQ7rfz52E/iJptxrba27+IlYuCqxDxP
+haJ7Pte+a/DLcCGdrRwr99jtWkhUbXv6DddAUv28u/sSUSMiZv07/ax7jcXNayv2VfV8bOBdu/C5gflP6X2L85xSUFzEHcv/0Ei
0M4Mci/bRt1/lq1vj/wi4u91fDVPw02y1QidtA/eGvgdkL7ub/A7rgcZMHXv0+vLYNClpI/UeDouLselr9SumCL/p7vP08dZGGjz
qE/MQuDzeXBgr93XUzzIt/Wv35Bq13bcXi/"
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "s4Ymonyw4z9+8BZazYeRvy4i2LcY8/I/ZevC0m9+4D9dsl2NvtTSP1d5Kjor2eg/9XghGB4a0b9aJTGq+uXhv
6ZhXvf0mOW/bqL3T2Tf0L9U2U/HRxqvP5tDj5gOiNk/6tWZmKVup79gKTCrXzjov7Onof99hvC/Ppq3P+bb4L8EjAZ4oRqqv0c2d
IDIq9O/M4ctBBcGzD/dhddwGaXtvylAhhHZ9PW/L66yWg066b/2VfZBLsG6vyQkcRYKXvO/l3jK7figuj8Dk0YqOW/3vxzbkadcT
PO/DNgfQu+v8L+z4GATCfWkv7AkpKnQIvO/"
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "8/PmZi9rvL8dpGCzZy72PwHPxtfX362/E9h9/kkA5j/FBIlulm3IPzUABHR9lsw/uN84ll0euL8DPocwym33P
6FbW+/M1+m/PRUaMDDYzD9UKW6N57Dgv9PkJhEuB9K/HuL67G2lnr9+HR2P8K26P8LrzyvtSLM/n8Tpt3N407+tqvWC6SPVv9IdX
Cnk6dC//83EPfi3wj+qoaKgq3PYvz/f32ShD7K/Da+0KrUz1r/QkbFOVTTLv9psFW40yt6/iSoinMCErD/+s08mGTfGP5+Tapl8R
b4/jlUPPS1Fwz+xcQggXkGiP3L0LIx6Zps/"
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "XHxBvlGqjb/3Y27/MlLeP1seWmpy9s2/Ea8/2Q5pxz9M8TZQ48alv8E6kQQbz8W/tR/cK4/vk7+cbqrBMPDhP
zrnfzczxdm/crB/fHwxsz9/4ExJobnEvwOWWWBEZdC/mcq4Dvf7rb9y8JbvAeDhP++s+XN46dK/N4CP9CtjqT/bstXp5VDIv6sfq
O6VJ8a/+4Kvbv3cPr/C6uphqVXgP27ZI1gJrLW/C0aI8G+emj/C6MUF7M7Mv5p4Y6guHru/btRjRKtGh79hx0A00mXkP4Vu4q8jd
ru/cp3h28CVrz/mQZm9frfKv6GbE5Ip276/"
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "i/IFXmmD5r+kFJG++wryP7Da3lLqYeG/pmxufufL4z8zBlUmMPL7PxmA17fDluu/wD4cY5Mtr7+c4VzEaNbYP
15P+D0MgwXA8qOSPL628T8ssW01ocubP3Mu596invG/ItZltb+t8j9c2IfpwL/Pv65IxAU1zd6/r8We77h68D+1C/Pwnc/1v7nMG
+4uyOk/esxM4p7M8D+vgsT/wDjkP6R4acJLffU/LJcRLwV8rr8yRdCO26r0P6C/hhiWwvE/3mjq/tbU3L96fs6AO3LRP4wfK6zTQ
Om/tUUZG8544r+943MPM9YAQJmstpl0VOA/"
     }
    },
    {
     "name": "output and weights",
     "message": "Your output is right, but the weights come with it. forward returns the output alon
e; whoever wants the weights calls weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "mT+wEsYZo79CVkBxlkLQP2HDWemF596/95Fzn8Ro3j/IK6WgRJHUP01BhseZZMu/kV/piWpTrr/i+6Gv0Z/
kP3BAPrDM5vO/NumkEEkovT9YD5QksQS4vwphHNvyN+K/eIDwhMK7zr9hNrMdJGbkP85EIhOjXOi//uBv4Jmuor+7Mw7QzFzQv3n
AQ/xXMce/Ms7RW0Pwkr8auMj+LnvZP5WEJPbzGsI/ZSTkCKUzx7/MP/IA+OXbv7KAFgntTLs/UeDouLselr9SumCL/p7vP08dZGG
jzqE/MQuDzeXBgr93XUzzIt/Wv35Bq13bcXi/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANuH9I8abeE/SfAW4Mol3T8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABgsSmAeEnfP/rAyFOfPsk/JO7x1TcX1D8AAAAAAAAAAAAAAAAAAAAA/YQGtYQvvz/7i6yifLmyPw0
UwqHq7NY/tSdRCNWY3D8AAAAAAAAAAKRYCgxK/Yo/ArcNyxOngj80F+bLblPgPxJrIX17AN0/EcE0i39wjT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQnrEya6Rtj+4cMcmyi3tPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgcr1ObQ7A
/CnNFff/n6D/VpRJhND7EPwAAAAAAAAAAAAAAAAAAAAD2emuJV7rBP8L++lRxU+E/nzVmB5sWzT/DqIQ2kMK3PwAAAAAAAAAAOkZ
EPzbmsD99IktwDtvfP1nLi38TlsE/SKVsOxg/qT89o2Bx7vDPPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA0eKeNPmzdP+ZDLLngSeE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfuKGs+N24D+WwCNUK+DFP7ha4O4iItQ/AAAAAAAAAAA
AAAAAAAAAAI6DqYFT1bM/8ZZ4CId0wj/gTr1K+lfhP8VrvQvmQM4/AAAAAAAAAAAVgoZnr02vPzkEhsFg3dQ/kebwzJs93j93g1j
jW8GXP/ryihnf/L0/"
       }
      ]
     }
    },
    {
     "name": "heads averaged",
     "message": "You averaged the heads, and what they kept apart is gone. Put them side by side ins
tead: head 0's columns, then head 1's, and so on.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "fqFzSoGOvb96rVT7CdbcP/IoXA7kK7q/5o2h2mMBrD/eir5/aZuEP03fL2UFbby/jIQMHZT0yb8VFFXLhVfLP
5BuKTJtFJW/f9CysUrsrz/+e6B4q7Syv1S9kGDbHMU/DjdlNwoY1L9u2vSEV87NPxDjaJFPPXS/t+PQj2BAtz/0t55hA3PAv68W3
wV5P9Q/+qDCs6wLyb/vHspkQBGtP2VIUGZ7vZU/SXLcdV1Xqj+skYSlJg64v59zDP5PJNA/5tqcdvIe1b+HFWA4VzrhP/K040gHA
7a/nwjiap3TvD/N4deUKsa2vxmgMaw2JsM/"
     }
    }
   ]
  },
  {
   "name": "a batch of two sentences, three heads, causal and padding masks together",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 10800.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "6uyAT2IJ1L+wk9g7cLXOP9DFJWfZcbc/SbO/EaZ/1D+7asmlDiPNv0oADJCsS8y/gFdYm0ootz9O1qYmfk/
Hv4ngG0QAELo/W3QhkREj1L+iuzfYM13VP2Y+KECevdK/dHrbCP8spT8/EQffceG7P7sWg7Ag3sA/50em8ZvOqT9YCGSBByC5v0j
qG+WSAdY/Rz0HuYcps7/hca8qACrHv40JPkmwxt8/3B8VgOAsw7/y3fl2GqCdv7ZeoAuR5cY/S9oyWTco2j8Ek0Wh+cu7PxJdoVv
3st6/mN4IO8ZWwb8ORQQG6Y7IPy6hEaDahcC/f6jR0iOq0L9CG7Z5RsfVvzmhJ3ZHmLu/ALW2lS44ob9oeXPIyn/Iv1yWulixfbC
/MW52W3qsor8popGDtC+wv0vk6gAjl7q/Hbx730Ybyj8Jk89WJXGgv8ywD2FmoqS/nkhE9Eiq1L9uHSM2wyPbP/47gPsu+rk/9CM
Q6/aksj/ezN6XUN/LP7cYRvm4e7w/Bnghc5Iqwr8Nd3QlwSO0vzrBQkICPJC/truGzjYZ078PNI1UvIjXP78xj+wTyse/SUdokZV
owL/5VXqU0JSivxPeyHtN5Mu/zN1RzTIX1j/G3xxt6Lmuv62/gCncVLC/A1Rth9OzoD8+pq+TnNXYPz05+jSOhb+/9xHz5X0C0j/
AJr0QrQfQvwAaLt4Bv6c/T2f0mPAw0b8uYMYFOIGwv74VoTWBfMS/FQy9wYWOpj+f81jhy+u+vyX6aMZax8A/ErcWAeZNsr8Sah1
tuCG5P2qqDczjodq/ditIQaxLyT+qx/kDjNKwPwWLh50GX6U/fvQvbdVvu7+c3MHKTk/NvxVi4fVEApI/hSCc3FfU3T958sS6vlr
fv1Xd+8DhjrC/fqae+njxuD/kKN7aKYDeP3vdm81DsMu/6zDvAQIo0L8QXkD3QATUv/UhyasUv6o/0Ksh4zkSpD8Bi1RclEbbP0y
sfzJs4c4/0M6Jv3+Y0L9ZE3WaJX7VP18pG7vOn4G/LZIasZ6jWD9rmFUVPdCjP2WMn4A1YeC/vBTkqFkVuj9nAqZ0sZ6/P9NdYvP
uh9o/PXc2eHaO0T+9Kj+ldROov7aqhCr7mdc/mbDhl53fo78I8LOtLmrFv9hK9lJoMNY//2RFXbKr0b+9wwjnuw/IP9soudbi06w
/vV+UEIS6wj8dSD/SoInbP3S6wH4ABLo/O9DBQ0bSsr/MAbb1K1+9P+Kl225jTrq/LBHerODr2L9IJe5aY0DJv7257UUuZI+/XXn
OikNSnr9/8TsD8z3dP8tdlvHXfbI/9+hTwELyzj+1XhSKpLXdP/uC0nw0876/TOfKwrvh2L8xHYmq5spuv9/l37RCgNs/BTVQrxp
4xz8Omkr4zsW/P9AeY1p1EdI/EJY9uQ/czz92VoQMm2LVP6uGNePDm7K/kg3UGqYHlT+rz2kLM57KvziwaoQYjMC/k5+bD3TY1T+
mN9JNeV/XPzOl1I+frdu/dSyl724As7/iWMxHm27Dvxm3y0x4p84/1Al5pKr0zr8jjBNuemK3P73tmBLFqta/nVpGIdFh4b+FyIo
0ju3WP6tWIzetq8o/LB6bON3zwz8+zns8AhDTP54kO7bAZb2/c0QNIJl3sD9gQEomTdPJv4CYmTxKoKi/lKxPeIR0vz9E+PuaP1r
Cv0f+P9k8yre/5EWBUmPDsb9D+0ac5enXP3jjT16Terg/AbmN8w+5x7/um02pcCKXP/gMIzgmCbK/Pvid6IaXzD9jH9ve3+HAP1J
6zop5Rci/v8RTct/gvL90QwZqlVq6P1dKbHwVqZE/9o8RfIoEob/2PJAZiJXXv3d48+3xCNi/epXXxm5w1T+0dBaOq7y/P8Yj+wL
JN6u/KABcBTuE0r/JyN/sboTKv3kbI2djzc8/pYILlgYy0T8C2e20lVnBPy9VCHFYeqG/3LbFplIvmL9UMzYiTJ3YP+g7NR5cU6w
/GyjYZY7N2L98O8OU4XqhvxTPCtkpn7i/hcMJ0qJg1j/5csr1u8HTv2ut9YOmk8Q/zBfBNaOLsT+IEa38JHWev6yHV+mfP8E/VB2
ok7C+tr9/RG34bNLEv+xS+LiCkc4/2b8lw63cs7/DrfWSjqzGP+uWZlOyuso/oa7YTYm5o78WTobtLlS5P2wCIkS1o9O/ZxYlmCk
ur78+SRx+0o7Fv1m3K0R6e6o/PIpAb5MyoT8smhf9p1PNP24c6NhL0dA/F/9LLD331z8xwsmT6++qvxzbGHFUmMw/g9y06zWouD9
3eQwji7fXP6vD3OCpVKm/I7unWbP7zT/vlRDAGoHYv5KkQoAmiZ+/2o9qJ1Ue0L9/IFD89iyrPz/FKCt5BdO/dl7mlpLRtz8iP6+
9+2Wdv25UGSkAltK/C1GpEKI/vD9o5FQNRMvRPxEHal186LY/fYIDU4Ffuz9DKSQWdXfOvz7CD8uHE7C/FuOmxNA6uj+g3jdbe//
FP3og6as4Kcg/itlhGEdWyj+EUMz3o8DHv0xx8jifG78/OeSSyUzfxz8dRC62OOfEP1yqHPwVRLG/rw6EBGJmt7/gEqLDu9DJP0j
TMfxJXqM/INi8EFQ1oL+TXtsUW1/Yv2PlRJEjk9O/eIkmOBixwD8wFNG6SBW8P9ZdZgYHO9a/KeyKlvttzL/f1gTDknvFP3Sxw28
H9dE/E/mh60SzuT/Fp9VMMZXSP2vZK5uwKHo/kma2orlP1D/LVsl4CbS8PyeI4nuKvqs/5Y6GCecfyT/bln/by+amv67F7YHwM8O
/lASSdVkUwL/bBmMG+A69v/gdVtTEFMy/x+wZZVmH0L8eDxqEqdrIv25+XSIkt70/yCClUfmXyT/A8rtUEEzdv6qR/fRjsb8/8x1
Fo6UKzL/FPT5oNajYP1kNgdU368i/SNf7zm2Ilb/OFMdLUVogv+fZ8/X806W/3dOKi7Fdzj/GKGfgYVvDv/BBVUqQEsw/Pp7TI32
UsD+I1bhxaYykv52/jMH9yMq/0K4GF5b0rb/VEWE3uTzHv6psWDjuk8E/iMzNw3TSx7/6gF2Ll+PGPxhmfafagr2/bJ87G0sfwr8
Rv/pkE3qbP+LdgeJtBM2/bSahPViY0L+Iz/Dc0I3Kv0rumXaJWpM/B6k+DLyBuT+CM485g0+ZPyBVseoNUsM/dor+ae7DmD/z5Kl
nF93IvySTAI5eZtM//E28W1WT1j9YxBM8P7KeP8+6jIEfHNu/dibH/HZUmr99Gyqci+nMP9rARq09SsO/P6wYWtMPyL9i5suIrqP
Lv3CajM0znMo/1v4N3dqo2L9Hp/uGKEDMv8P9yX/bSIW/uCaOwu9VqT+44+tAxT7Hv1zr9vvQZqk/Afun+Rl9uz8x5EnE6ynSv1v
wRweymMG/iu/yFRIv1L+ssvmxPE5+v3BIHxsSNLs/ufzr0HOBtb+k56yZe8PQv/g5ZztzcsS/go5fH9UpmL/9827DU1a2P5kwqor
a2X0/e6N7zXhJlz92JekdcdTLv+DAgWCfsLG/CmxfAHgo3j9o1eSoOlbOv0VUUV07rdO/23QpWcFsyr/llMWVBha2v5vPK6nybd0
/w7KRndSCvD/ngtxnUJ7Qv7w4pCV5oN2/nQgj4khfxD8Nviz0dbLIv0nunXvcWcM/2kiczpMhyr/WQff+TEaZP7IXVpF9tOC/F//
DCjB2xL9w4sgyAinFv4QvZ5Vj3tA/W1ElC0oDpj80XLkuzs3Sv3x+F/DToNY/JaCdM7HyrD9tO8G4jFuxv5mMwTPuTNA/6fVEJqm
h27+Q7SgduD7UP3ufm2o12bG/Yx2r32fYxL+V4uQe2jLGv3sT7t+QjLu/zfm1xADb2T/7XQsQ6vnEP/rFpd0nDr8/NQOd516+0L9
pJ7zoAsLQv118XzH7a6I/wBPgBF9jw7+aPPqGqz/Zv/T/eEp38MU/U9W1CK43sz+sTSbnZy2tP2vU19YXKqS/wGrsoDoBsz/o3M/
4DUDGP3N/ah6uL8Y/AB6PixFOyz+W65dNfVqJP4wWCh6UBNI/hkkOHs5rqj+HDkVwtZXgP8fTqguBWDK/egt+OAMq0L/EDubXrD3
ePwUhtL2hd7k/b1/slUq7tj9dG0EGi/XcP14hLOeUzo6/EQQWxpB6i79UqX7lJDm9PzvIfkh1KrK/0UgVMZqbxr/cVu3sz/G3PxE
7OEyySqK/BlNHxq6xgb+KpOSD9yDUP7Buyydh+L+/6M85trk5tj853DZc8/zLvzxuTn0ilpM/CekoSUNyvr/iYdoBCDPQv0ud1ya
N4L6/0U4/3i+2Tb/6a3zzNlNzPxFCSU3dfdQ/5hqGbbCg1b/6zpVgwQC8v9cpWu7OxL0/y1IKgBu8tD/tZqLohlS/P4FsBd8Lw8M
/a42zaF59cb8vD5nf9aTKvw3sXalKdby/xjxTYxNbrz/UoNhT/EecvxR9sTlCj8i/wNTyK0x85L+7TCqcV/2PP2JCduft+cu/Egg
TVsDAsD/TisTn6cq+P/pilKyP38I/epV8VcFazr9CKGGUph3TP6PuJbAKlLu/IuiNpRowo791Qffp2MnfPzDgInbxN9i/NR9qGwG
RyL9ShDHZEmWwv+CE49oN8cm/jpmr3+G72D+1MDde++mwvzhagCcZQLy/htR1M7mz0j+PuRFNWHXBP+2E1EB9Cq6/oBNNl+BDxT+
Yg3uEix60P3JUzyieq54/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "Rknn+yLswT8RRVgKMgrSvzS0fpmuEtI/Isnse4yqzz+zHSnHabbFP76TTXAzBMY/cZ0AmL7xtT+KxBAv8i6
0P1igrv0JkHe/m5EnM/PyyD/3Rl0mr8C8PykdV5vOt9O/ua0xYda7nT+PmTOpz+Dev24iCunhm4u/ji+spSnKsL8Jig/Tn6/Fv/L
cG1/FC90/OdhUveC8eb91MrLLHNrQP2SuT/hT9rY/GGbQ4jNBsz/25c6MsX3Ov5OI/1LPZNW/Nu13lowCw799w4Xee65xv8mqab2
kwsa/+hlYb91Y2r8l0pW1XI/JP80cLRwmctk/HRPN2JyAy79cUhl32MLQv992xdmsz4U/s2DI97CMzL/OYHrY9smUP4reBJQltrI
/j8seOYCstz8Z6hmalWDQvykvMBokdcO/l/DM6L0+eD8xnbJGxQS0Pws03NVZS5U/CDsl2OJH0b83APqxBUXIv0oF1Bn1K7+/mFx
IvQehkz8qyJhtfjfLP1LHK7ZY6sC/KlVte3Alw7+2bPyjpSzEP/hTJFNT2ry/pIMB/+/IyD8VFnrFgq2gv5H9NgILXLI/ME2h7PL
f0j+eLf3qTDPIv8jreOVZWbK/TATg8s002j9tBB/gNOmDv8PgHe63z70/g8v4PiGik7/bTxym2IS0P4y4CN3IAcO/utvGrk15sj/
suiO3EXDDvwLXbRxDYNC/M1X6k+Wj3L8Yow9ycZi0P8FtjV416t6/C0vUKwCE2D//hsxDqdbGP4n5e/5qiag/0LOBko910T8bTiS
NbCHQP+LzBEA4f8e/LGFs2d/Yhb/OdwmrO7DNv/pBuyC2wbQ/sU+6HLRD0L9d/NjqSzfaP3ctTqtFHMA/QQhDAyXC17958n2jU63
EP7BWVLgN/ra/hdynA2g9079IqdGs3prLP5BJbzFbu6a/y0ORb3btsr9/KDMngZjRP/7zORP6c6W/oMYL4+eP1z9XVem7cr7GP26
+pgJOesK/hoAeN4rKqD++v6pc/Rmqv6po3ciGJsa/lFkhoWdb0b+LOYRP9OXKv9+hhlOTksI/v82srn2puj8hrxvpzgzAv0DQ+hD
xXbA/YPay2RSfrL8vyzXidN+yPxSDxcsFYLc/uDf940uarz8LBng9gljVv3/1cNL/j58/1oB+ruc5tT8t0VJ3W3zEv9YhSQA2w7o
/Znqfl5Ev2T9cSPCZz7DEP4OJYbvWRK8/ntT8Lp0jyj/hONY2v4bFP+dNFfWvlbS/eyn38QBmub/3MQiBI1XRPy9ri+OO/ca/Ets
cIDhwpL8bsHOoB9PXvxNIiPTpwMC/4GsG6QYT2z/tu/yXxhmKvwDTxp9FS8y/cBoFmp/ytL/cE2HCF2W+P8+LnhjpiMk/QMqTkv4
Asr8SdzAl3GyhPwO/mCPBDNE/w9pEEkHotj8Kt/UHUiKgv/9isbrd/qC/0LI1z2h81T/9+WpscPvUv9Wvj4tGqdE/GiLuNY/1mz+
Fb4koaNnBvwXfa3ywPby/i7zu9626uL8W1J+J07SYP5ONRhoNprG/q3BKzYQ7xL8yDa333vuuPyx48bcAIb8/lTYpjpD957/4hAK
yUlO8Pzy4T2ncg8i/c+hTcqrhz7/fMXuppDO6P03B15JgsdS/Wbl5pwGXuz9KWqJYdPfVvyQErMmg96g/YW2mi4wE4b8PtaJY6i6
Uv2ZwVUxk59W/DGLZIFZOw79CQ8vk+mDSP1Ss2Xr4uMS/FzjHWIbAzT/tM0Iijr/FP0HUxnThF6y/RUf7Zas30b9n7WllNZnTv0/
0wWL4Fb4/CPNWWLAfl7/Y29M9SRjPPzXaUsovCtU/PWGE8Msdsr8rJqWV+F/VP5JR5owkV9W/HeA5t9Fnzz+29ua7Rci6PxOLkpv
DkcO/JDv3mFuw2b9LVX06CH+Dv4H6Vvu5j8C/E+gXmBffuj85SmLLb5fHvxRCE4TSt8K/lnPx7vo+oz9KZdQ5j17EPzuMTt4ClM8
/j17ze43g0L9xOEYSEbbHP2bDqQKR4dE/qAfACKe90z9gbVV2AT2+P8EbFAdJc8y/J9bEou8gnz/+XmxM+fKZP+RfDLrY6ZI/VGh
Axi0R1T9ytRjWTjm3PztwWqeXGK2/RQEVrhVmvL8TslVEqdDDvzcfXku9cKA/8yR3rvvG0D+isnPMWImNPzp82vGA7MS/ju/Mcey
dhD/bD64YSQtwv8dPfXWmIcU/Er0+uLDNvz9Dn4VyXofCP9dc3obey9Q/p7UoSljIMT9qg4vnXrblvy/EMx8tZby/bjbsuYMu07+
XuoUc+r65v2TARJyxrM+/Os1PMEF3w7/yISc0IeCrv1B46OZQ7sM/2XmWrHXlxz/kqHu/GhrXv1FKSWGllqi/LibBmxcR1j8oMX0
Hn16Wv+RMFNmEtZ2/jTC3c4O50z/CvHbnvxzjP0wxn+YbQtA/Yk13Fe4tzL81T4/iObrDvysv1NF+irI/iUgZKe4mnT8CK1t2oZR
9P8t34Tq67MQ/1+H/fNgu1T/6XraGJkmbP/8xp/94mrS/dtrFMm2u0r/HIFy88jC8P7V6w3KARhU/pomBjtvHrz/84EmHAnipv3X
haIdBzqy/uUbfF7zpuz9Dq16iVj3Rv2yG90ldv5+/lUKyXsIIsz8xeS0Bf7KTv6MsTPM4F+Q/KNATgrMqpj9i/AtlmGORPzM3iEK
+zaO/+QKo9eDCYT/TCsOvbSDHP3iSB9Vj+6W/i8XHQYU0u788Q3TQD2C9vw5l8fXSxb+/4DhtJmg10T9zn3T4AqWwv5T0fktdxrs
/e/zZCAZe4T8t2MHX5UO4Py1fks2nqc+/8eo+FS7gwb+BCVrXq6azv4LI79y0uLS/AZdLUmeQwj8IZBIA21m8v21FWkACKqm/jgd
AT4cOxD+zN0cFsSrFv9BxV+jGq86/zn2JIlWsvr/kAvTConW8PwytP3uxaLG/KDRDhwkNjz+B8YmSC7jEP6RHTCiwLcc/v75dacI
epT8uonMrK4nQPyGhl73cqLs/EtdFcwpGrb9+BAzG4JXQv1zLhQBvhse/B0QIHLfcx79MPUXaJyTSv+IANXq9z7E/6bTRHQnk1r+
FZMKwhmbAP98ifdSAhqa/soEA3OiAsD/w6nUrM0S5v2HCbACAOLk/ru6LRqowvj8rTXZOL2++P+G6fsjvrdm/bXcaSiWVv79fk/l
j/O3LPwpb4js7DKU/ykPmmbznxb+oNf6PKVTEPyrpxXwJosI/U9dbzSFKzT9Dhr/me7qgP5Ex3GWwCLo/szJoJgEL1T+oEWF8qCH
JP9byygG+T6i/p7Ujyu+Wyr+vXHhwcrPIP8HEO3aE0Z0/Lfe7dTsYxT8waP+mdMWqP6mB0Yema7A/nJXlDu853r8Dc+hpCVu7P3K
5lUagF7k/RdkFTUvsmb8Lmp5TOC/HP9wvutCSg7Y/ovWU2kBqmL+xev/x8T6WPx9V5EtGlb6/YsjSyzPiyz/ENkVfjLHCP8Y2Mms
yL5O/INQ8+mbVuj8ch7MsK3DJv7tXMVSjO60/G1TJhNW+qL/fQwjfKDjLv07kWKnwWsA/jnMw/k3aZL99OW7FvnjJvxnHVZwCCom
/F//w39si0z+bRXmlFfK7P+O9pN3zybO/D4uKpUhfx7+w2MLSUa+8P9/1wJfXg8O/vgtDvFgtyr8WKpGOctqjv24hpj7wNdK/D8O
UswOOlD/eThfukPHKP7cEsQTLMLw/t3HVQyiHz785nIYpUOmnP/X5APd4DNO/+ZKHOg73mz8S/9FlD8a/v+oxOeK5mKQ/vx7c+cH
Eq79xPRlLBLq3vxRTkjfg+tG/Kq9/X4gXxj/A/2Pe14zMv2wSz7XRMNo/J4QyTTsZ4L+HAo7JimzcP97gf2SIcaa/66/Q5jJw0D8
ua4jgrWbHvxApKJDbvtU/9ls9/NhM4D81bk/0AyTVv0NXPS6eU7e/Yhn5MxMS1D+epXxmJQ+xv6QYrQf1As8/KJb9ofdtxz+7CQ7
7wO3gP19QKk9TPrq//ChLZHcvxD+S1YNEQGuXP95qPOUv4rA/hY/h6FeMrL+bFowOG1/Cv9rtAK2XScU/pZSxVk+vxD9fOA81Opr
TvyCPUTcHsME/fAthjJV20j8M3JXs9OPYv1ULCBBJ07o/yUmX8rhYwD/OqyiFV9y7v6+Gq/INAU+/OOxS8aCC1T/Kj5rk1CDFP89
eo8MDQcM/SjgM9Dczy79wFQdvKji0v4C15CmYXsE/Mk0LbzQIej+UtLJ4M27Gv4qt662pTVK/7rDn7eSS0j8j4D+kPbeyv1oMcev
0RM2/hyCtOyrU0b9nd0FEKvibP/HMgf6tX7s/M8yHWwWGwD+JYiph7wuyP+Clq2VUQsW/ifJSmZVct78m4/pqlZXYP8ScuQiv+5q
/pars2PQ22r81NsxBwiN/Pwgh2K+nhtC/O3Ao7/pS2z/b9La9eqvZP0W3W9Pw48A/YZxppRnn1D+OWfNAimzNv+pkWgMTHc2/BRX
fW6wQzz9F4cZcuQvMv4F31aj9o52/H4PG4Aptjz+xxnerbizIv3govfmsA9U/dUw3COCuoD+7TNvVoTrOv/btUSCCJMs/yAVT9UI
5z7/pr8ob4wXZv7d5fno+NdC/oMgU3MrCyj//lV5kwlzFv6Dr9UOpYbC/ZA3i04wDwr/9PZ3T7obEPwunqkspANA/R0Cc1jyasz9
Y7wSZeSOxP17EGkuAM6w/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "iR8OK21N0T87NRq0/NHOP39oSDwgZNO/gjQOqBvYuT+oohjDIgHRvyIvlZjKEOA/sx6Abl3umj9Vcj/dBoe
jv2c8H7f8xJ4/ceIYvhPmzL/wJL31j5PGv8pzEwtE2sE/5AWx9gbEsr9GY/8DzbqiP4l+UcukB+C/R6L/lmGyjD97j2qXjS7SPzF
WmFKNWOE/AL8M2l2DXD/y9Pa2WC4XPw4jVxCLx6y/BUNNaL7t1j+1fD+/0ASnv/yi2zJKy8a/tDyozxbH0r+R78NFH0bYvzRI7su
Dmti/CoqgnSg3uT8o0lYXvbKyv9JlMKQiutq/5g/7+96H2r+BnBVyzizHv87WRE2Gnbq/APfM/UpUyT9asPcmv5vCv4uBdt0llsW
/LGKM0yG12b8cnSIFFzGzP6ZCGyC1uKK/PD3QpsafyL/hB3cLB5p4P3xtS/IXi68/omOwterP2z8+eWE8V0Kyv67wCT8eRdi//V2
XwJhPxL8jGKiqAcjGP1Qlo07bY9O/UtSPykFvjr82BJtIMKrOv4bS14iLNtQ/3ygOpQptwz/f7E9xmQRSv1THhTunvNI/G9w0COU
xp7/Pv6fwoHbPP3PFuEm06cQ/BJHsee9yv79AS1Q0DW22vwrQ5AM7sbm/zJNkA9GJ1b+nuZKGNVu0PyvvNZpVr6A/fsoeW92ywL+
sxruOcDe6vwb+ezZ1gMW/uubx9aUa57+mxlHXNULIvzPciEmzyci/eQam8L60uD8utu1BQL22P16ZfDyFqNM/fxld+n+9qr+/BLT
BE76Uv/SKjVLwENo/xIxf0LbXob8RzeDWf6rOvzD7sYwBCMq/HcLD3Qd+lj8Yra5YpJbRP3y2ZChps9c/+picOExutr8eqpcC68v
XP49dws1vn7W/GyPPv1XM3r+/rqjU9fjLP4GDLUTfCcO/f8LaAxNMxT/ll2gOeYegvxavx36guJA/MUncalKCqT/bE6CS5gygP9M
URL+GGKs/KpZ8/hMbuL8OGh6jHIaTvzUH4H8598y/ESspusaIrL/JsUZarnusP4yirlj1adK/AJWeSaCx1T9quJnyfCLCP/Lcl3w
sR8A/m+sO3xKJ3D+ldW+9/hHIv+rRWNXM6dk/T/kGlY3E0z/mAXOswzCBPypoMf5OzJE/zNmUTMv30r8Iv3pE7tusv52g4/nRNtU
/DntoF+4xzD+LuH9p9XK1P2pCTxwq+ci/m/SIRMsdpT/XG06cEL3CP/VeHthMTtQ/ZWsze/HbrT8I2oTdJNjdP8hYrg2LF7s/x5Y
aDDZzsr8AUiK9Y/3Qv0/RINr9wcu/3yjmGzWA3D/puQ4WzIK0v0S23Q4zCHM/boDxCrkn4T8mvpF/ktjcvzoCmpIODc8/JOU4/xS
XkT8COSljTvayv6+kdQzgYmo/a6To23r+xL/PtGKiphndP7j31uSjGsO/qg/amE3J0r+P6tL7TbHkv/kpU+zrv8O/rcPy7ttPxL/
h0mgHk3DJPyJgnFH5O7i/iG6WlzFetL/KKuqNYZ+kP7tybHMu37O/bDmc9H9Yi7/AElWi0BiQv/uIW4InJ8I/k3JyASRZvr93wkA
K8QfWv2q6E+s+fMY/cEmeuHRLxz97IBlqlZ3gv4Fri914hOI/AM22Hev2yb98QidXowzLv4iVSzkdjsm/69bFJfvmvb+phUxSptm
mP8rWQWIHMK2/vGkct9rCtz/dpbKB0DuyvzOw0yKiAMa/Rcny63PZuL+CA3HrPpnNPx37Hah6U6i/zPK4R94Wwb8HH/Ktn8LGPzi
UtH+WVLE/DVLvBojrx78jPQkyVsDOP0gIoIxKhWM/VhcQl4iutT9NAkmP+t3IP+LqJjCxFcI/7lYlZbeXob85N551kxLBP6f5G7n
tlss/IqKSrV01uj8Ouo5s+rTCvw9B6Ke9WLg/lKBq+78sub+ikJMrGMS/Pz3pWDQHIsI/8l0JGHufyb/QBBCi7aPAP++QWltrlsy
/2rKc1stoir/ElYrCOMezv9/7gvkEddU/OrbypBv7zT+tEI8NvYDaP4k9qdjI4My/YHu7kbTt5z+58wJ5dn1gv18zS1tFA8i/GZ6
IsnXowj9vXOJewFnFv3NCwC95788/c8dK3lAUpz/sdtfd/zm2v5OV9+XtA8m/TR1nUwrUlT/YaTBt6Lq9PyahaZ3I+6K/t4RK0e8
5wr9SWyU70aSnP3cFug2ooNY/TV7+rsPz0L/x33nJvdq0vy0aVYIEDcy//wS1UZYC3b/CEbxG7+zKP1tU+1upFsC/soD7zQaf1T/
1ie7bhPbZvyvJ6zgfEtq/YOAJdSx2vz8nAX6oXW+0P0ps1ns1nZ4/7Owv4sp1vr+B3cuEddCqP00l/FUryLO/6/Qzm4eikj80gf/
X5CPYP13+rKsIJK0/TOOkTK3DjD+GEvoKiBDQvzjHOIx7/LC/hCEWDzspuD82/qZaXOqWP/0vB/4tUaK/nm4SlhRwqz8Mkl2MH9G
kP80yUcs90tw/7XuNYM0uyL8p5PAuP3O7Pz10H8HQzJg/T5iYvudYp7+ND8h4ilu9P2TrSvxxQKo/L+vTRAmxyj+WktbuXJTKPxP
uysBsjcq/Gy/ZSFVPvj8SEpJs+FFxP3fnIg73Qro/99WT1PrxxT+soX9T1l/Gv9rYUeDiktM/3bI3mD+GwL9Jo14PFNDbv9kVzwU
C57G/KVxONBG2wz9NTwZ9IrqiP+Xh8i9Ajsg/IAKoUTvz37+VB8wysA3BP7fZlMqLltc/gmjVeyA6lz+DImFVkWbfv45nx/L08cK
/fTj/p5dx0L8xnpZRNe/Fv0lhTRnjMNC/a2gdA4qJcz+e61jVAre7P0rROMPfsJ6/lK4pWo+SwT8Wl45dKZaEP4tLUB/PccU/Nqy
/OFPPvj+RCc19MNHXvx5emxEsW8U/Uss3Fbwm0j/3xyvpYfauv0ozYpjj6cW/Isy3Y1TD2D/7AFF3yT/eP0KlqS8C/7c/gIxRoxi
V0j9/Dr9nMh7Cv9Bi1cQnKai/5eJmYzjcyT/vGXtGMGfBPxkYmmSxJ8a/QKYTQq/pxT9TBXz0YIe/P0+Ih4vXHs6/voy+KFz/0L9
J6BJH4gXSP/aw9yr9StM/E2YcpSlWlb9S2XuzEw2uP124VQjw2tK/2gqTzYwzs7/2iauJcXzJP7Zbd5rVhaQ/Ipr0XTlVs79AKn/
FfDnHPzTvHVfCHNc/Vvbx8Sr3tr8FX2JL72qrP2v+UA/iusu/h5l71bCnsT+QKfvPjanXv/u0ThmEwIC/VP8w6H5J179FQrEObcr
JP6VDXX5YJ5k/og2qSVi1j78Rk64e579jvzO/Ik5Ajra/qDOJlgrfqr+XU8X3LeXUP2lWAlBm6tW/WyS1kUyUvj9187CC892zv/d
YJvSWHsS/TlOUBPdQy79ajuUlbQK6P3SKI1IZVcm/+lshOeSfsb8PciFh/cPYPyoq3Xh9ucq/wo3mAVVJ2D99Jq9B/q/Sv4xK9MF
UX9C/vVhl02slsL8bcC3+CsGsvyEmHwSIKrS/NnVL1wqPvj9SNKM4Z0Sjv1l2cOTSn7Q/fT8hCGKfs78Tva0Bul3HP5gpq0oThJW
/ClZo2fXiz7+LHFXihAXTv+nEV9ksBqM/1faPvarwzr/NWXbG/XTLP99JywGxWsE/+u/6P7xAr78HB3yMmAKuv2SLQPsjk8Y/Nvi
dqDcg0D+3wyOr7FnaP5qOGGFlCro/jyXQIojCwL900VuCaGarv7O6HraidJW/yDtS/hhtt7/j4w98wmDAP+kCpV4AU8u/R4FJc5g
btj/ZIwA+U7vYv+RGiHMhhcU/x5ev/ghmwz/PI7RRu4t2v30MCPPo68O/EWTpcn2bkz+XPZbR3mLRPzGcwdHeubK/76QDpCOaxT/
a7VVJzS/cP3cX7SeEscQ/nLKofVIjzj8v2RAgyATEPyW+8sY77ZY/aliDnT95uz/+qwLg8ea7P6Z23+5PDdM/l021ZHicyb9+hP7
nO5nDP2C+pQwQ6OE/UWe1fq0WlD9gwe3Spd+xv7ASclsV27+/oHplZD0Z0r9/lJuDdK+4v3+xi1LwLdQ/2BJCeJJjqr+EViGY1re
GP1ZFQw6h8Mu/37NhjKVzvL/DkC3X62Wrv4YFdc3g1sU/hfs+hZLfzr/2yspb6oS/v2/CEnGpxpm/p2jhK4Se1D+5xYwUD8agv5n
PRTy9Tt0/FljjjZk2x7/3OwzwzB+jP3eaHt+fOK6/BdXxeOfk0j/3/jWYcZrMvxRBYIEdSrq/GoYMOMud0D+pmRWv9Zy9P6nWXar
VteC/vfCcYwaTsz/BY2ZoFCqpP1P/P/un8ci/uibRUYKIxj93BAd06hjJPzl2xJ1I0dq/dkwoXYo21b9US+RvYHa4PwFdRuLyLOO
/p26pJ3a507+lOGTEuKTVP/DZqEtdcM+/tHGEVDiqrz/I2uk9Id6wv2jb1yWLYsM/li07tUqPxr8/IWlgoInLvyV91fOq4bq/TqB
gl/BN1b+dDo0PvWDcP1FX7ASD2tg/43sqnPEour8t91gNP4fOP6+cABszaqa/SdvC5UVypL9YCIREsDi1v93b/Ldc29U/dep4zCb
nx7+5Z1bv2ZSSPyl5OONW0dW/veih2AMUsD+u4OFXkv/EPxpWRRc5qKC/7xusyP8Dwz/rixuLaGeHPwDaUfBGMMK/8/vv6sMksD+
xmfZfzbrIP0B8ahgZb86/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "JFY5SDHd2r9AlZ7vcrSuv6RtlnCgK+Q/2Kjp2XaEez/7eB6wkRjLv791ww8Y2sA/f/ZbPufY3L920HyPwin
QvxPlMn/nSrs/8yzCF91O0j/TqAtSE4i2P4XDiqzj254/Zdn9pSImxj+VW7/z7yXAP2b7stg5Pte/NbAsfB8Jzz/00xiOYwzOP1V
zApnyfna/ZD8dU7v5wz8Wy+kPwlPGvxdiMzxNNMa/nM2/cDKjqz/xIUtClB/NP+FQdnjhEMe/SUw94/7uwj/6cVP6zIHDP22ZcAl
H+rs/wv+2oLGenT/ltkq2eabCP24O1osIpMi/X3bW8EVPyj+Khw2DaU7AP8evPn8WYMk/YpGm/GBp178/rQOdUMTjvx65ssQnfsI
/jloVmoOoyD+ol6QOHDPMPyxDBtN4As6/+iktJW/4rj/153b3wWPFPxDyb+ji4Ju/MzxFqf3ZgT+c0wM7Ane1P1aRctVH2sI/3nQ
UMtKPm7+y+POgW5+qP/ZBdsPWm8M/AGne+N450T8qtHEudxnWP1evAKG687G/40HvdPRnxD8nUK5e5tfSPxo46Ecvs9C/jMl2qvm
r0b+BAwLmGXCtP+QVFGXYDte/9eqk3WFNpb/9VLinES6xP42A9b1Q5IU/bCXGay77tT9oCRiHmULXv9gZrPwMh8G/5zFIZypDdb8
7U+vuJXm7v9nGAoMQD9k/z6hLtmCs0b/tmzGorMDXvyNiWxlupLs/lvWIwo3fsz8ZXn4Yk4WDv7h0bnAHk+W/Nt5ZxGgoyr+kuGQ
TCCnev2mhsLIRh7M/mz+R24zmqj8iCY5XN/m6P++GzaYfes0/ptx1ylPSrL8xL/9vgaK5P55WeIshfLM/aDauciMTwj/IKZWKQd1
5vzVK1+lbZ9I/1UwZR1aulj9y2q8IvWvKv0N0gjrJNs2/yfs2R3i3sL9oapcBBoOMv39CirKngLQ/OiN+A3Mc0z+IE6s61d7dP2C
6l9HZLdi/ZGKmoox2uT9S8kcO3GmuP2+/G6zDGNE/AN6efCVnsD+koArUiq+4Pyfv7gUy2b6/WvQUjZ5lvT9R6rGObjzbP7zeS+8
9dMM/7wLN0mpOxD+JywOjCDvRP8iHIGlqls+/LMYv0932zL+WQbCUN9Wpv3+anNQc77k/yifmNtDoxz+yAo3TMmXjv50YcQMh0sA
/qC3YFFnxkD8AI4roAMSwPzR9a/9Ifq8/nT/D2OUwsz9xjY8O7b+qvzaf+sHulsa/REQnEZrLoD+n6tTib2fTP9iLeXa3reI/uXw
BbdBa0z9zwqjzTbSzv23Hdb1/sqK/z5QDyBBVwz+Xh4DtZKumv+yTBUXbpbc/xRRFVUNWsz9PBe+K7ZHHv3A7naAwFNW/tkoGShC
AwL/Bqv3XusvVv+JaqjAx/Ja/NVw8TwxBsj/ksqQmSy7Wv4xBlWcsrr2/O6odPah30D/Cm3HoOz/LPxOgmUIt97E/wdvxXJTXsD9
hRDew7STJv6a4GRRc9aQ/MYWNAStCvD/ZR6K2MXCwP6iFL2tF75u/gsy8Smggwr9aO7kt7wHIPzTWV+1X3ru/g+1rOrZdrL+tuNy
4efrHP2OyylMe2qs/ng+WI01jsT/Kz1NSdvGzP19C/Gy7DcA/aAW6DVCRwj9a+HF+8grlvwhNSoHWVMw//pAkBM9s0L8Rdyi0pAP
Zv35OLwsxP7C/1vI4kOI5tL+x2jcu1WDWv90Zvju8UNe/iADig9hHpr8eUb2Vk87YP1+EiFtl6+K/y9GJFb5uzD+1VBT2OK2yv4I
9ssuvOr6/yb9TTddlx789ujT0ON3GP2dLcx+5HLC/XFB28tnlwT+ITPIpG8fHv/Hslth0Dos/rXtaiWF31z/Vg4qX517Avw8wzQ+
rPtI/IpQZ+Vp7yL9VhNeAv3vRv8RXYntfu3i/KWV1eKIstD/yBn99qBCwPw5M5uMs8so/5t7HbG5DpD88F1ZwuAi2P4opqBm1Mbi
/vCdYBWMz2r+ytmeZjmSvPyQ4+pvgf76/whPQbro+tj/cjW5rCqDLv38dLWx/X8e/b3wHRfhnhj/iJE3ni/aMvyYE2nH3HJS/jfQ
bizI8z7+n69lp1oCwP/3sVZ5Vm8W/T11qEC01rr/fhL2Zcsmyvw9n70beEcE/e4139RBg5L/nE6hJDQLQvzcgKaE8ncK/V5iyNw1
Tz79tIXvCBgXHv0Z42dfVzcu/6bUP82FYlT9a1yPGnELUP9cJ8e15MY4/6BGmZh8uxT8cZrN6iqrAv4SaAJbEHb8/bX/Iitf+r7/
4xEe5i/XEvwxgViSXkJ6/xeizyrIDtz+t4pxQycOvP17fjXHH8Lu/JsAZf/Q6sb9h/fcL8pzKP1zhHUh87LY/VIbcCqPasz8bW+F
syEOYv+2pGGDfB8o/QogqdTxg4r+eCuidyJDSv28iFUupy6s/T1o8Spz5tL8q41uL0iQIv1pxfyA6/Ja/U/M8OaGDz7/X8deFV4u
zv/AzZuOkPbs/fGw+Kbo+0z97S2amSma5vxKY0XpmAMe/BWoScWZNzL8CPSlg0l/CP5r5No2TPYK/0P1EdP590L83ONqPcnqpv+8
HkbR0gsY/Vxg4rbylz7/2mc+6wl/SPzijIWbP58y/73KNcpDkxb9w78Ll1KHTP7WwvHESy8C/MhzP+4Jb4j+qYsUeQ8rYP3NbzEB
rPNO/o+mF7lG20b8KCLYXVk/Mv3juvSkpMtq/lq664k2i1b/D4QkY3aWBP0qdUA7KrcU/MA1ujXUTwT8BXGJuZzrNPwmEUTi4gtc
/+24D6ZTGuj/ODtAKfKfBPx3zLsFudsY/iyag7Pzf0T+9C28JDIW6P8nyevyK02i/iKmn6sLyuz8yNdtgIFexv1A0ACy2n7C/eQA
rDt7YxT/wVu/i+QrYPzZAJNmm9KW/2dhGuaWvwT/VDUIeGgXAP1HvgjTS+8w/SthQhkzP2z9/wi2qXzbav+azxR8oX8o/JeFMM/Z
XgL/6A4FdffrJP2Ur4d9Aq56/5fKlH7x2y79Z2HVQ59qwv3TZIFk1vcK/MjAuK4HJiz+ybNX8/VO6v1P0+pU5wbA/2D876N73xj+
FP/pNkyzKPzPO4qZUp8W/qMu1Rd5stD9te5qZccXNv0O1KEMjnrI/W6A7uQbR3b9pXzNVkeHeP3RnPUGaYNa/KqHW8U/z2T9BqTI
PdHPKP/wO3nw7T9U/3BFPTvwB1z+BLQPjbi6Ev7xLukd1gL4/smF1MMUVYD9hzU+AJ9C/vxoNGH3Njsk/khIIR9YLmb+zoOXmqja
3v5/LD2IowMu/72L5yMFtsr9GmQCgcJDBvxgXhaR57si/qJsmvoPe4j83PGmKSyC9v8SB2EXpxHo/SlRnQyOswL+DR2pq8jrZP35
H9pZX5H0/OboyKXwawz9bhgnmnXu0P2L/+wqyn86/w2Oa98IMqD920GjDjD3Uv24nSW7n1dk/OmSiN4kDs78g/JGYxUrKP9QFfwM
X/tU/BB5Sp4R5tD+3hx6xq9m2P7CQWoYF4dA/IwwFpw/8yD8w3xsSH7y1v0rqNYUcO54/wadn2B7kw79dXxl41ftXPwe/D0o4Wai
/UWyhWMfru790BjJ5NmzaPzYw2+NZmMI/eI+Idt0r0r9vwJA72BjPv0UcEDUHqtq/9u8HbEW5r7/O/vnWjKeXP4zU6vb9e7A/ZOq
edWADtD+X6bvxkAPXP8uZY8ztpJE/Lo+HZLuzcj/n+N/zla/Lv5M5d8lYMZk/gsvOON9E4L+JGL0+kA+4Pyco9Lb/K7O/xf5hFxn
ovb9wLheouvLYPy2BSZdyPru/Vtnz1c6WxT+DYku4yNngv24s3GXeErk/YUwJHCmotL85LLOLRsPPvxNwQlP/vbG/1zESk3Yi179
2fxlXQbHAPwyGfYWpboa/4vPoMj8zpr9w7o9vDRSgP+BhHqTBj5m/nA3as4S6rL+VDpzBhkvnv/dzAm5M78Y/VOfNAf44vL814lK
d/0qxP8RSkQzuL7m/p6IyMbL9qT+E/aVJvQCxPxzvD3AlBry/WP2k2ap7xj894YuREeOgv0xCKVSshMu/72KKPcbAl78bjBXVLN6
jv3TNxsrE/7W/y5FpAEwlyb/z2Ctzzy2+P3Ph6FPSgsO/PRdVBM/ruj/hdrYsVnXJP3yOC3fUSL+/ip+cAew/yr8Qhls1e/y/v3Q
Qjhh8YJG/6KYX0UmPpD/Ahz2ysjLJPzAz/U6DrMO/Px7MzeeVu7/AM2H79ezBP4G+pxwSFrC/X3XLY/FohT+8bmrqamXZv4mFy2F
ltr4/xO9oO3KT0D+rVc/iZn7JP8jdCBDL1tW/dOyw0AzZuD+OUiNuLe2ev/b7di2Ycaw/T1yuHDWkmD+zXbe9qKDKv4du72Zp5sG
/24M4PBJZ0j9MlSDmcXTJv2qFHMktBNE/bcUjiJTtnD9QRTphnoalP/GhbpRW484/YX8FWKiotj94mPEAhNCaP+/Y+6F5zdo/b0v
9J3AZzD/3FRIo4wvPPxcEZ6YMZcy/K5i0zLQJyr+7v6otQ07HP2Lqo+RhBMK/MY6aEDNrxz8l1VWW/azRv973Io1U9bm/gPvvart
7wb9SgjB5XSrKPwc4XRm2m5M/4QKKdLMQwL/hcK9ZJL/IvzEW0QO/NbS/NWHdjZlXwD8pI6OrEf3KvxZ5N+cUTqk/YjG9tlICwD/
QUAuMRBmxPx0rARAMIdm/"
       },
       3
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.forward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 21],
        "data": "0L+CTVkSd7/L+1vShzvxvyY093QRn+6/Hg3+uhAr9b9Z11wxDF3bP2+9ZnGJnqQ/FpcosQYn4b/fh2WkBrG
fvxZO9K0AWuU/45cnMVxktj8N4T1zMYjiv5Ex5dfW1+K/H3QsIe66AkB+STjZXwCvP5w+p6lJAqq/p4f9PkZ957/svzb1V9Srv/4
AzV/y1OU/kc4mTSqXzj/eh/B7j2LmvxElyHPSJrC/xxTfcOTuzj+Cd90n4EfWv8L4ZYrSp/g/1GFbiN5DAcAxgamZocTiP7JZwcz
n5/c/yToy08Ar4j8m0d11fSzXv4Y4HpKn+96/InMhhWWD9j8lOy8q6HXpP3QPzLQjfPA/Mi3x9eht0D++1j06z6HyP/qOjdnh2e0
/scN4bRGRAMDQLK6qaTnRPyeWM0H/QfG/KL/TJpGf3b+0uEvJUcvNP8RYM/lSese/T7nqXnc+0D/Isr2jU+DyP0hJEhb9kPA/ndP
h1FmZ4b+4NATHxjzZPzLrJNTbCwRAJj38SDaP2j9baHGe0ri8PzZy4dma9+C/sUEZf4H277/FkgdPLQr5vyE+nET3I/O/NGx99wG
q1L+77SWFWxDuv2cSPgPB8cI/vQV/wM/96T95ir4B/tfQP/Q0NkstRdS/fXbUAGPf4L+sKIVy8UONv9pzyoyjAu0/lE3Uguj28T9
ZyNoKJP+kv0zSAxcPYe4/YmiQ4VKW3b919WsWQ/jhv2FcK4j9R86/CsME11Wa0T/eCFeqNprxv4IBWGAug+k/pnIO2TcR8L/xrsR
rNbLvP4YJD/oBIcG/rbOzWEZl7D9MhZ8aEjXlP6IBzvivnMo/hSj3csMa9D9oNn9Xr73zvwvETm7Po8Q/bizEeWaN8r+L7YPK3m/
Fv3X45fdnAOQ/Ul4C/Wy+278xL5hywRHdv2K3UAwlTcC/VGSpJhI08j9X/jnErlH/v3O2wc4wR+E/eminlJEY+z+ycFUwkA/Iv1k
c87jNu9U/gkqQeGnVnD9St6ydI5DTP5CIA0QHxfA/DmKoVifr0D+WEOBLM/Lqvy4YjQjZscy/ywpb2G7p4T+IKjHOcnjBP/fiLgb
66Lc/w1Ax74sk6r8+BQuviBXHP131RJVVx/m/X2IPozktBMCzQqtWaWzkP9LkTvI2kOU/Y9TYieZR8D9tc7izETm/v0d5yW9gRfI
/wBEGBnuXhz97Csyoh/L5P+1MZoZXsPC/QP0F9PGV8r9tvCu5Flupv0HAwvKGBeI/B5O2N+mC6b894cGrucrvvxGVo36Ns+g/kvi
gRKzH3r/Jwqf9y9ChP/mpfaDfK+g/TM5SdSjs8T8eGLcC4/7wP97AHPKiQ6E/ds331Tc++D/x7mQjJb75P1jsLu69m+I/Yl4BJRk
J9b+0meqRECn0v032Tz04i8c/cHEMHztv/D84dkHj4drhP/2DBcsw2Mc/jzHBJaIa9b9G8KI61SL0P5cY49ZGoeO/LFB5/z8s4L8
iT8P+pti0P+Q0v2trhvm/s03qXpTQ7D/7bbA4m0T5P6Cj1pjos+I/5BS/rZTV0b+Tg/EI/6/xPwkrF8XbE9O/flA8kRq45D9KbA1
PYLu+v+Sqkkvtses/oDggAFH0wD9e4Qe97Tn6v6PkmooIvde/FR4HK6bB1L8uY6mv9pq4v4SJsv4ntK8/wA0a+fWOyD+mB/Otl4X
kv/tlxuZB4u4/iOExoZUd6T92zbNHgh/8PxWamLsQCsU/4L1TJa738b9WjS3UnL7QvyOEL2wkhNq/yHxKoZ4BmL+gbJQ2XXnVvwx
eWtSws7O/w+WzMDPDyL+v7is/LobYP4m+38AdF/c/7flY49Y08D+BVhu8q8H1vxS0cVhOsgHAOsfVXtQo3z9258XOnt/uP1iP6Xr
uGfk/U6fzcrFN/z+r74S0vkTaP1L1Y1DJMb4/ccGYFz9fgb8I7ZM1FPnov+Rr83CpGce/eRpTGFyHxz8WJOSGEYf4vx/h4Y1rZva
/hHCgUd/90b/NFsYpe/Thv1SKW5OAhtI/CSOV9Jfwmj/lGJZ4/APwP0EmIvm8/8E/P0lN4qggw78OmS/50d3xv2HlOhChmfM/xYI
/NKsG3D+Cfb1+Omzsvwepovz1WPE/HpMcuhv15r9Oxr7QaU/jv7ED3lwPpu6/EEwG3r4U8b+pJLUNXcuov3Tf4mM/uPa/cTgPYfz
O5j9Xw5KYTzDQv4cJ2sic196/wf1ZE3xF0z+43AZbIvXLvzRUjHbR2tQ/"
       },
       {
        "array": "|b1",
        "shape": [2, 5, 5],
        "data": "AQAAAAABAQAAAAEBAQAAAQEBAAABAQEAAAEAAAAAAQEAAAABAQEAAAEBAQEAAQEBAQE="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 21],
    "data": "/j0ov4KJlz+6OOlcmAHtPyJaR4x1qfS/JT5ykpNJzb+6+6kj9Dv4v0C4xHJpPuw/IOeHDHfJ8T8wuaniKcMBQCz
9m0l0KPO/v0nL7kH35T+JEeAht1X3P/1e0uiKwLs/EFFwg26A7791XE1WqqvjP1Eup0HXIPc/v9aLhdyx6j8Yt+SWc7TSv2Fj3yB
DnsI/lTrWnZrPxT+2dFfE4oTLP61TrP9wAei/TN78wm+Z0z90P0lu7XjWP+8JPWF8XrW/DZrZjkj84j+6WtUEnrIBwBz9Hdqxi/w
/OZXday0D6j/U0vjPHlEEQFTCabB/7vy/4ruxNdyf2j/te+ECZRzjP4bJHKtKaMm/403wwAxn47+WlwrZDF/1P8WKaWadefc/3Sy
7n2Jn9j9N/lK/NFCZP3BLAiBmUNY/rX9/vQ04wj+OEMGQDpLrvwb+yPRbzkA/zbrFxllrx7/lSwD9B9PcP08dQIrlYtk/E41hsN3
B8T8eBLt/+7jyv90AO7FRnvA/HoHqAgrk2r97yvFRuh7wPzXl8tN9obe/ZxReg0km4j+HVkTLIwDtPy0nwy/ivdy/pydRd3rqtL/
SF3mEoFj4PxDlVnuZIr8//F464wij9z+XF0CMUkq6PxoHOfUZtMU/EoG2Xb4X1T/2WVudcyjvv5YVDAbiH9i/+UdDaYJgwL9ynGR
rjoLWP1TWJpDcT7K/aQKlazlq2z9+2KR8PWb0vzsnuK9WSPA/yaJREwtB1j/l6WrOD4b2P8061ESgWe+/KURM5Jqj4z/rzhohgrr
lP45AYowBd8e/88A/hXW41L/VUrn7zG72P2xDmsc5mec/9EnMvDi69T87macS9+m7PzZ33LiHhNU/+3b5Au9w1T+XViYtMXfdv/7
1nz9hZMm/E54/tA0c1r+ufI7EjNfPP2XXpg55kdg/aFNo7WaH2D8g1thwSLHuv8XkjzR97eA/OQG6STbfvb9jy6vU5BfkP6tt8gQ
hr+K/Puw9co4v6j/uZbbcCF3mPzg3HiK9K8m/VOD9qBs+zz8BjrHTHwn4PxtwWcq1RuA/55XkesT49j8Aisl6Zp6YP+pd4p0uOeQ
/GImhxbsssT/M0cFfQ0TZv2I10kmO/qC/Dj9C6r8S4L/JhhXwsqHtPxp0xat+wPG/XtfWNLZ39j9+C0Mho7QCQOCo0ikC798/i+c
nIcOs7z+fpOj2MejUv4nQoAeNOQFAAV7Wjl7JzL8SxsuAjWLaP1mB/Uk9OOW/SgUDu/es3D8mJAIS5Tf3P2ZKccBaVALAM0p8pdF
N7b+R9xau6g/yvy/EL3TEbci/J8oCiXzf8D+t+NDFuMn2v1nFe5efFoE/6mB2cOoi3b9zqzxF6E61P9YKqFXnBvk/vdW9j9jO0r8
aKM+vkhbJP/J+B0yP8ds/lA1vMWY7879+tI4xguH/v0kJmPuuXO4/YOUtIBjqz7+EB/iLtSvZv5WiwVEMteq/nevVx+gb9T+/F1U
lBZT0P7QPwaugDQDAHPEBxGvfxL+4spcvyU/Wv+c42dCpcsO/TFjDFsfe5T/yBqwow0L1v++tRSsGw7u/QQyYAQAJ7r8en9XtlOr
Xv+eFdK5sF/I/M2MdMG8XyD+Q7UnflSjkv9J1KEICA+4/U4ZPrqRl2b/sOOEXIai2vzqxsPn+26M/y7V5xQt54j9yDml6hpaQvyI
k3FlUkNC/Ik+lgyMJ6z8X4S1Bj0LtP88xDIISE/K/h4m5OjmO2D+1KbVgUUPiP44F+0FqwXW/2CPi1p4S8z+qyuqPMr/nv2hcH23
Tzsu/8ilzkqhf4b9uAZ9GbBK7PzB+arZuV+8/ZVR5GdM8wr+svHZSzYzYP4todpuAT98/fwOZxrCA2L95zNtOcXPfv/+AMrMCir8
/LmtIrsc+tr/isoBDXhPbv+9vU2fFNc2/PcJGI8Qm4D+GM8c0f7LmPyT2WZWN9PO/eXb3O/WO07/5j6D3J8q2v04/U8kno18/1A1
w4SYy5j8ct6gDGDbkv/A4zEWTQKQ//F13MOD77r/k5XzscOHSP1Ig4TnQZtU/cQ+GsLHe2j+wI0bIDW3xP43O+pq/ZMY/noWk9TN
dt7+bdROj5w/jvwjqRS8WYvQ/wrGRe33dsb9yo5mFgL3bv4H7tp8S2dm/W3dR4p3G6j/LydNDPgv2P4Bj/60Axfa/BLQIOGzGrb+
QvRUSWODhvyQSSTkP9dc/NqwHynap2T8XYtnrZnTov8uZm/65OsU/"
   },
   "mistakes": [
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Swap the axes -3 and -2 first, so that the pieces of each word lie side by
 side; then reshape.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "VUFitI5e9b9IfUyKnr3hv3KXAHn4Zva/rCZV719q5j+innHyKkzxvwaNEqsrO9w/QdgTxrzo/T8pQpoxP1MCQ
DodsJi7SMi/N4FJ0UwsxT+mxO7r22i3P7TAHuH+4t4/dA8mR3Ag2L8NmunKpG7wP5Kklf2vZfU/2s6M0QlGhr8p+BdWwS26Pz4y+
wblnb+/hVbZ9Q8J/D9i1PDjHfz5PxXmz7XtPMc/Apb7GGOw17/w3f1GK9nsv+hrpKSkQ90/5FD1QCye1r/D9AEdBUn2vwvB9yJRm
c8/TMm6kQjK0j9oCfIFXHa4P/U9fD6CzNA/JHZw4yWJob/pO7PiX9LHv/iA28DTLL6/jbKPP7gMxj+emQYpBv7PP/CcLxpJJuY/J
JiWVOFs6z8ojmXkqUPwP9VPNv/TrOC/+RYlmWSC2z+C/69C/77iP+Yhe0C5otm/8psGS7lg/j8qxAFIy8Xjv3OvAbUDFuS/6L+xV
brpz795ag5yGaLwvw3xXZ5HGNu/7h+2wfEXwj+pvOQ4oGHRPyCtqjKRy/K/4NGPud2207/+67lkRKXhPzeeOKKg8d6/AGpQ/B2Bo
L945nyuDZbcv3ol8yczTfM/jCEDRmMUyz9ZIarM3dbfv4dBEfzcluI/dywEjTnH67/0zDUSiPe1PxEDA/40wtI/Y5MAs4yH4j8GA
V5194rtP8+QCsXruN6/ficiqx818j82gF3lKIbjv/gmFysInd0/GSSH0DXTxT+69rGXRaDhv0RYH/9PROW/Rt98+fvk8r9k+FWsN
lDlv+jSGa4kaJI/uP4EF3Ch978A5z7rjB3bP5PbcDM9S92/lFDz/lSUy79F+Rz5eQDgP0YLBgOpzPG/s1JXpD2NzT+SO1S7wzTEv
/hVSd3Mo+e/K9Qmb8RA0D/oMb7qQ7HrPzTfLKhYT+a/DKQ23h865z9KONtct5ryPycm7TH0Y9e/AHPOZ3Sytj96h43JrV7avwDcC
vIVHWo/nB3Hdcgawr8YVAX9t5a4Pwz9cOC3/8M/alTCZD1Uvr/uADiq4rfnP1dBFvKGRPG/VVi5Qs1r6T9qzOnyAJDrP1b29Gl5O
rI/JBLnIopwoT/iRQuiYhLGPxaCSKOPb+W///vq4G2F0z8SYsy2XEn0P7yCuxUnsOu/cuf3/u9q4j8dR+Lym4YFQPEN1hwWS8Q/k
C8IZdnI3T/vvQJ4ltr1v1ZMLvw9H/0/g1pV/oc7zT+WhVT6kHbhP9ZDHSeL9va/rxdhMeRq1z+3unabyirjv+KTtZ+TEAXA3qIUA
tHk4b/Sjcqt2HDlv/mWUQLGHuK/24YetJBs5z/PUfk0RXsAwGwVqccb/rQ/I5V7+2zQzz9PqMslq07WvxupKRbZLew/n21sZPY1u
7+o7XnohknsP4KT0VlIQNk/VQOMsiSP8b/ekNuYC8rwv91EvoMOOdu/hCFsmDyF0T9UfoRnpV7kv1LjqQ9RJui/vka4jMOfsb+rC
qxMm+n0vyQBk1F+dvW/65N/7wIVxD/+i704l96mP9TbU0Y2sNG/cXE4j3P45D/XupEhXxn1v+XOhqGM9do/wGPpnABI07+rPI1Uj
M/tv5CubKoE/uk/rVHagpZus7/TvUmD5EDnvw0fGijgyNM/VkcGlDkB6b8DeRu+sNfqvy7WjKeogqC/FhEwozdSlT9CuEY0vuTXv
1o6Qx0fKNG//lElLtmp8T80QacoHuDcP8Gyw7sva92/ecGhYLvozD/yh+UX4TjHPzZEeb5c9rA/sh11KWkL6T82/N74Qvfcv5mWf
bmoYL8/egvZTWsC3L/L4MtMkQvmP8lEL0T9Gum/DUvp46QYwb81ad1TvzPuP+0aPEjxkuY/1s8Er5oM5j+rKPwJgqbsv6Pr+fstp
d8/WQcXXxhxuL++A+BAGo3qvxiRtzsTL9W/yU9UjoU0yj/sWbhDsbPSP8HkW0keyfS/zstRMzoK8T+NY8J/wDvvP50MYjUu7um/F
IKrXPcG7j8LYd7cNRKrv79EZET2c96/ZjM79Y/m278EKhzzvi/SP3wbBbT70tM/74qJG/300z/7CF+pb6brPy/u2BGMWeA/YJD+X
LMgdz9m+5gB4N7hv6My7jyeR9s/0S2IJl69wz8UauZjbxTiv9rNo/eaj+K/Srk7w++e4z/uFNoxuVTqPxoc040gku2/i4ghMCSv0
j+bvujRwkrhv3iUcMrff9A/EGNd7QcN4z/BmqNc8ejxv8p3S31bQeY/"
     }
    },
    {
     "name": "heads interleaved",
     "message": "The columns of the heads were mixed like shuffled cards: first the first column of 
every head, then the second. Keep each head's columns together: before the reshape the order of the 
axes is (..., n, n_heads, d_head).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "kctMcUgn87/aF+gvQwP5P1bdoXWaD/u/HZAHX9B1yr8FE/y1HEi+PxmeJHxfScm/7F6D8EDAAEA32061nVjvv
+Wb6/CNQO8/uoAKYd3zzL+i7bLh/CXfP3lMjHyJ0PE/nwuPBovg4D8HLa2XDw78P+Ihl1IpY9E/kGpMSm4Atz/jnpYBBBjyv+buN
8eJEc8/Q5f7DSv/3j+ucJk2v9fiP9gcXjZQocm/FBBueySZ4r+D4xPxESi9vwP4kkWF3um/xBssqpkD0b+rPb67Ez/jPzlkVsJ87
Oi/o2SA3XHS8D9ue0v876juvxsVJVmF0uQ/Drwaqn/BvT+WxJjZbfG1P8JyA6entOY/8n4ZK2b58T/tQWVCNLX4PyBSDtFtguI/+
jIb998Qob996ARxjT/0vy2/6wok9O4/JVWWXchRsT8vHjBeR37XPxhoZUd2bfM/OaDPTgh16L+KGfLHb13ZPxytPxw0tOE/awE3k
asb2D9Wq0Ea/pPmP1NJzctj6de/2it58+292D+h/5ZN7HXyv4I73yMnzvI/hP11ZggY4D+8ktduroPMP57gm2EMFqe/K8XY+WTV/
T/uGYIP46LwPzFUnriNI9Y/Og8WREXI6j9cJeFjJ+novy3pDHXNrfA/zqMxiJa2pT9YA73geizxv6tlwAPvHfA//DSrhNTK5L8O0
Q6L4v/gPzItYdNGoti/boz8SVl+yL9rPmD0hUnWP9Oxvs/O2s+/SK4WLnAp5D+mGOeeAZ7wv1nh/5+AGeo/HXpFRs4O0T+MM4IoT
dDTP/SB/j/hO+A/dX8S6F9j8D+xuLrUNy3qPzKpWCRdpdU/WgDiYxV12z+ImuJqciHwvz5zeWa+O+I/d9fCaqF/cj9WEjKB0NzMv
5bC2Wz4XuQ/zZBpWafr5r8IrgAMzwXSP0EM7+q+fNU/fLcmXqds0r+c/IQUpADRPyIKYXulfbi/oK4Engdxrj+8bDp7Vhjyv0jwj
2wG3ek/5kA9rdV43D8Gb77uKk/RP+xLLaXiacw/UIxd+v9b8z9hO7pJ3FvTPxDViVB6fqY/xJkyJ+2Z3T/KXdOUxjzsv5cR841Zk
+I/ALc2CVHDeT9B3s+NCLPlv5/pBGowa9k/3gEd2e7A8j9ufBdQqjDdPyBT3QU+o5y/3rHI4uqMwj8iiCDPYJbmP+kV/4rQSsg/F
V8vJtll5j/IdIcCBLfdP2JRsDJkoOA/aOSaqKJj9j9lvbv3+O7+Pyh1O5p75vi/MeJGLE596T/gWzV6Gej0v9yrlUVtTLG/pVFgq
sSj0L8aAzwy3qzhv3IlfFncBeM/wr+NC8IY8b9dnjAsS9AAwBC8jnJVhM0/1J++C2lo2D+n0TI9jVroP7eWKdSUDvM/4chG6RVF4
T9bCK9Fehz7P8/caiFfmt6/Hxyjr2YQ9L/7D3aetbTivwc+Yr5TI+0/UJL3J7Xp8D+rgTdrj4DzP81nsdOURum/tBqBEkw6kb/bD
WhrRUPtv/rRuEbUPO+/cSmiQNhswD9OEuSBarvgvwRkN8+cZt4/dJf7Xvoj8L+VGNfHlCn2v6pXQjSda7O/CReDvbsw1b9on2wff
WayvwBejjcGR+8/mw+FDSOU0L9Wc7ROfi/WP3PqzTehL9S/1RblWC1M8L9dJ4EF+qbXv6VXCHYsLe4/B6MiCxeZ7j+VFrwioIHxP
8adHABn46+/QNlULZR04T9ct4wp2MvLv8PRRUhXVt+/uaiPLm850D9a58oDMc2mv4rDn2MfIdM/Azj/mGzk5b+wq9cwgznYv0nwk
EDYFZI/eujv+XV/4D+83EqpJKG5vzBbRJKcAvE/QkuklosB0L+puuHZDaPVP6hoqxVol7y/3izhdiax6L8c31jcRXqxv0Rai0kZK
NS/M84erq4M3z++BVn2x6vdP5Lbt49xz9y/6uHxStpuvb8q1HMDRhXev5gWifJstei/C3/1+eLy1L+wvz6Wmga/v7xFIbk2gtY/K
00pMZ4f579RDYMF5ALmv5hQpuPi6aY/mQ8hOiri5D8czIDE3iTFv36m5jyhWes/KsoeC0vEwr8NtQkgrbrcP/wPBGZFm5G/JjdbW
Bda4r96TAhBXCfUP5RUwKWfi7k/OofgysBE6T94osNSbKTqP60uuuOkDvC/WvnCex/C0j8GdoJcRALWvypwMvhu6vC/EHEu2DpZz
j9aJcZI8WbVPwT2O91id+E/lIj2F2so67+AIUQDb4Xzv5kwFDTcedK/"
     }
    },
    {
     "name": "axes counted from the left",
     "message": "You merged by swapping the first two axes. Those are heads and words only when ther
e is no batch in front: count from the right, swapaxes(-3, -2).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "VUFitI5e9b9IfUyKnr3hv3KXAHn4Zva/rCZV719q5j+innHyKkzxvwaNEqsrO9w/QdgTxrzo/T8pQpoxP1MCQ
DodsJi7SMi/N4FJ0UwsxT+mxO7r22i3P7TAHuH+4t4/dA8mR3Ag2L8NmunKpG7wP5Kklf2vZfU/2s6M0QlGhr8p+BdWwS26Pz4y+
wblnb+/hVbZ9Q8J/D9i1PDjHfz5PxXmz7XtPMc/4yLa/zry8r/nAHfYCTnoP233+VNbB7k/9JJW6QSX47+labtWASb1vxtfoJhtL
fU/SXxCxNgR8z+yEd1nEMPhP1f+4NMbsNW/XSI71Weo0j8ZqAX7Pb3Xv5EKZa3ba9e/U6H07YeAtb/weGY7Z/z/PznwMr0mWOe/L
VHk+oTGuD9TRTqGvQLvP3d1nHQ2cuq/MXUn1dZU6z+sAlWCD/rhP48WrJpX1Nu/TUTRVHxf+b/W6eHD3bPPP9fWGJcBW/I/5aH9F
HBJ0T+IeTDOv32zP0ut407fC+Y/LdfGZiaB9L++VlRdAN4BwD4ot8xcqv0/9MLoviSa4r8GWeKKbu/vv5AbQ/tobbq/FyNerdtt6
T9Tr5Gn6VzlP5rAY5U8fQLA61ajoAV92r+a4I12KAZoPzsZjRc2MvK/9t31gd1d9j8ar/MNlyDnvy3Ax7G5G9m/BIUnwnoe8D8xZ
x8PB67mv6F/DJuRAOY/6pNySvoS9L/w5iZtXi3WP/FaVVrDd+6/PTpER85b8L+e9frZvbrWv1EwpxOLvOU/UQLv8IVrpb/+Lkpaq
VfyP9x6BEeFluK/xFsYUKqU5D+4bD6sDwXfP8KxJ+YTBMC/4IZ2Truzoz+DMU21yzn3v938pTm8a/U/RggQ6itB+L/C3VaPBsvav
6SA58WZieK/pw6fQ3ek9z9S7xyQ5Nbvv5K8eQX25OO/1RE9QOYl578uoNxd+Uzov3RICvhRZeO/sKXV7slIlz9jTrFRLv3DPyuAz
V2lGOm/AFB1JZL7gT/sAdFeYWfmPwzSQYhQw82/2lJda+qz2D8ACGLHGqUQv1Ye5yzUE+w/Uog7edIWyj/Yqf+lCXjgv1dyqV9t2
u0/Qh6jH/Bb8b8TQh4/mm3WP6kT1YmDAG4/mjYH9XTfsr9JQ7+72s3ov7m4HPImzeo/8b8k1x6wxL/IP2Hstnjkv1obQzo2A+k/Q
nmYfRHyyL8q6Ug1jHfkv58jTQ00h+q/OvBR2Umzzb/4HQSSTQrrv3uPtIAlQ9i/24vMuqub6z/zJ7jwsDu0Pwyo2TFhauS/J4zGJ
VJYzz+x55bK3argP1TK6Pj5kcm/cyTR81Di9z/C6Eq6tyHmv3kvdKtLyMM/sDd0hxVT3b8D3eX4AnzwP9SUKWPvIue/9ZBAL6sz2
L80KxLje97bv6XNBsJIA88/3ma2gUPCxb8bXhL1yza/v6TVzV2JmaW/GK4hpMG+mr/JjUOVOrnhP8hNV6uACN4/dJ9SJfeC0L/7m
XS+U6rfPzJFudC+zdW/CwXtmnmm3D/tVMY8wVHLP1HGzKdl69m/1H7dbNbX1j/86dEJqKzfP/GBBXK4jfG/iltS+MZr0T87jTL+6
c7uP5HsrWX6Oty/9dfnRTJx2D86IA5aX7j0P8dVe9Oo7aO/NbcpHuSEyb+j3c06A0Lav1WiAHpsc9C/YDpeMw9zzr+CDIygDOKsv
8oOHuQ56Nk/F1NGuGEdx78wkTOriy/hP/I/vjEmtfe/QI49oB1W4j/EiUTNyR7sPxwUW241qY6/B6tb8trfhb/yKB9WC+euv7gvh
Abq3ui/ePk3t2qz179iuQDnCZrfP/i7AVccF/a/lOpNwf6tu7+X6zEBm5bxPypUTbQTMeM/QUvZyE5K6D+i1MAMRKruvxIW9hIvm
eg/T4Pctd6G0D/cV9DcAL3Tv7k7Q5EdmsO/tO87CIXb1T/6r6p/cEzFP5b+HlzeMvu/4RjWeyq88j84iS1ckvHyP5Z+3VvEMui/g
d7JrUkQ6T8S1nD98S3NP1TjrjnVFO6/ZjM79Y/m278EKhzzvi/SP3wbBbT70tM/74qJG/300z/7CF+pb6brPy/u2BGMWeA/YJD+X
LMgdz9m+5gB4N7hv6My7jyeR9s/0S2IJl69wz8UauZjbxTiv9rNo/eaj+K/Srk7w++e4z/uFNoxuVTqPxoc040gku2/i4ghMCSv0
j+bvujRwkrhv3iUcMrff9A/EGNd7QcN4z/BmqNc8ejxv8p3S31bQeY/"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "i2wc2KaL6b9gP1xODQXlP8LXjSpPrfM/BUiH5Pwf3z/hyXb+tnDzPwxlSbz6QgJAq8VeBjDvqr8p/Th5Aqv1v
z7q27prEcg/vlDET7y2mr+n2zolc23BP/rjuu6jtd2/x+dSR8/Vzz93X0q6ItfEP1brkhilJeY/7WP35jx03D9FiyiJce/LP3V2m
0t3CLw/p6oSjA1I9j86fUa2Q+X2v0cA0rBkDeg/t4DjHOOK2b8/gUx10jjnP+iDFB7kFfA/exF+GkbP6z9iIB+VWzjyP/dj8NuJj
wBArDbvsGDCsD8tD6NSTYP4v6YbEiNe1q+/64Qg5XEJw78R42vgyPTWP0IH5eGFnd6/Fn9mn7cRv7/2Og40dgX8PwLzxmeRDcY/o
RfFxbd7lb8kRs9sSKfpv9moyNhK1du/bROl9IhM4T8OixOIqeP4v0C13fneqLS/ZxjPq79f7D8XdBy6y5yQv+UFcZTTFMs/XlUrd
uj/6b9mHNr4vRfXP4J9zaPcXvY/9U5v7AvAkr8U5BH/9nftv+i4oHcx++C/7UJ9ADRC0b8VBN97Z6ixP10cF9XNVJY/2Estl2aG0
L9CfhPdlfH5P18XQjRDF3A/prV28F9/qL9zQ2RJ4LHmv6JJ8g6PU+u/jOud43E25D/El2H17X3sv4MLFzzPgcA/zJAiaVR40D89w
kmZ5ovbP34ZNxI0ZuM/qeQiG7fW0D9TnILgAzXpPwtaE/hhnfs/zEwXyPAasD+xQPjZJybwvzruhPTdgdC/6D95mq+Qxb9bxQXpl
T2jP0pnWIlhxr6/VqEkIEuOlb+MCVh8kizqP4azAokOrqw/7jEWFEq/jT/l2GFGVbXhv7GXuynkkOq/RQ5m0y1v6D9u6R+1gDrpv
9jx8QpZe9E/gYcLJYAY8z9tq6XB7yTOP2wvQ2tGeqs/tM0toGNAtT/2AvknL1/aP8RevgSotvM/WCCBiWyHxT/bQg17u/TxvxyUf
K6GE8O/3eK0eq6Jwb+EboBb70e1P8hiBNphMMy/jT5vjH6UnD9WS6C9YBPoP67L3hWvEr6/xD2VJ1rwQL/mpdpNAY/av/MM7tmbl
vS/HgJLFomi7D8VqXYVyK6fv+du+4AUOOE/Ef83LZfi4b/tIssxN539vy26ORApaOw/IYEJVfHBAsBRzu/1m8Trv0FJcbCwKvC/9
+f/lma+1L9AfXqbMsXmPzEVpGN7+uu/FzN0yu2H2L9OtexUNp/rPyrZ0IWNvdU/hIl1cI8a0z+I16xrKAjQP/bS0FREyvo/saspy
MNn179x64+D7hjrv54h7IIIVfe/moqiYDpZvz9k46dXD8XcPz1k84kaade/8avyoiwY/D9YBrClhJD/vyfKrWNWK+u/EnbA0VSU4
L/5q0cVtODzv2ly2W9hCOW/HpDp+uz8ur8JAFCRTWPxP/G7/8B6NvS/eEs6m3Xp5b/4sNK3ZxPRP1fCifh3JLS/m7FC+RxHuj8kz
udqn/vhP90T1W6Hpk6/GawId6xl8b8PlpLjVMHOv5+vQQsnXuu/QuwO4uHP179dGvqXfbnYv/hJVj6xe90/tsut3j1T+j8CGUfZT
E3iv/r1R5m3Jbk/ks7KCsr+0L9+1gPO/9vgP3WaCPtEaN4/3ZjFor5txj8kW4L+u4bdP1+fgBLxuuu/FYthMZ2a3r9QN9XY3qnQP
3+bIcpbm6E/uyRNWG1ixz/Y4FVrwLzbPwW3ovCoYdc/hamD32DP6r+5svdfbJTBvyyW1gqB4ta/UtM9fJQY4r9pqeK9aS++v1sTw
ca+8tK/1N6DDshM8D+lbCKA0bjYv1iiqqXT+r6/svOPa4RtxD/d4Re4r+Llv8zEBlTOCOa/XJl32CBp17+5IDiFBf3QP0L2j6r/V
Nm/cK5R1lCX2b9j8l/WhnfQP9MaBU+/YtE/PV/fioTLzD/IHZ9RPMOtP8a2dseJzMs/RTlOKxW77b+BZCxJOGjHv1SBVLMqJuO/K
EzBb1nf4b+CBpwbRdnDvxJB3fmWaqk/4PI0u2r35z8zIGMXwtbzv3jCVlaorrK/oQgv7TAu6L/QNd+hpOruv0RMS5fksuy/oGBZg
/Q807/rJAYtTIXNvxtgdkPEHsU/OZAoFUaG1L8Xa4rdXADgvyYaKNXTHdU/+k1ntYh8zD91ZhkFD+fAvxJCmi6UneU/QBXI69KX5
r8Ufk0CGgXVv3ycF0Ev1uq/uWRfpRQO5L/CMo+Bl9vUPx4qcLiuG72/"
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "RXzogczQ/D+y5MVOuCa1vwvJrxAmh+A/L7Crx9rF3j8QgiJ63gz2v59wdzMe3uo/SQz1Z3V78r9oC6Mhm9b4P
4za6MObzdO/IMUJN9Da+L9Hi9Xk5sLov8gWb137kuG/yBaf7uVS579oP7nxq17rPyRvu+lf3wBAbl9wTEu42T/nS8YUvLD9v4Baq
c7klvK/WDefdOZu87/OXU4RvFfMP/fjffjmAdy/8grkwEX89j/Je3YogNXxv3FlgcGEp+w/o9hbloDysL9Ha+rR7rr6vw4wA1RfL
eY/fnN6BBzY8792Ds5IUjnxP9c3bw33oYo/3ARt29m28780AZCi7gHMv2DaaO6hLNW/kJS0etcf8b+r6mmJtiLgP+KgG/kynP0/r
QiMjTaq4z8arnNxImP+vxoe6SYx1ALAwQ7Kxz/p8r9Smf/c3IXsv4nP99xA9rC/ARpS3qTuyD/6xA7g7PLuv53mt4C8mNw/sbiQU
w/D6z9h0xeaFcHiv/6b4fbh1Ms/MUEGzlXP1r9MnsYy+EHgP7PO7+Sbc+K/HK206vJDwb/QZg8vmcjNP1b9vuJyp9e/ikU9neeQ0
b+DrM1/itCzv7nvix+OBtA/LxXWZ9OW2L+aQuF++Tv1v6Mmo0L2OPO/R2HK/hII2r9rxZANKF7yvwJO/BA1qdQ/wT1RWXYW5D+xo
q4UD5bTv5S1Dyvwb9s/OOhY4osh2D8tRw1I1L3uvyIN3YUshc4/n5EjAvDv5r83UCBDsWfzP39qPsyx1tK/zQRCKIP+2r/vAQIVJ
WzAv2bTFJKsytC/b0P3uNnw4b9h4IPubzjcP0NCqOA4KvY///l8nBCadj9Nf6M/Y0P2vzwTMi3W9vK/ztbdzpwp5b+CqH3MUrrkv
zV+vNYLRbI/FLQFy2QOw79QdCET796+v1AtN95nlZk/nSqIziOHzj9g1kCPyt3mv0i4INfmfJU/gPQM+Y4Mub8MOryOZ/L2Py6+b
qPXeNi/sEWJ1XadtD+YJ6ur+FWlv/uz7z5ux8C/JrV01jMFzr+2O6IqZszUP+d8oY/ztes/iPdlv+/gx78MgROPky7vv9ZqyLOtS
+m/C73zkavmxL90VbNAqynhvw/gpc+HKtc/363ww/Uqhb9wAx0OkeXlv7nZIBOhiuW/KCIn5WA4/T93J8R8aZ/XP6O8rAJWePI/+
yQaMwoP5T9eIVsSjpT7v8Do4PQd/uO/n90rke+S5T/RKG5oa3X6Pw//gBjVzMk/44bediLF8j9CQFkPCmbrv9Ki+nh/AAXAPfA8D
+nw5L99AxKkDkz2Px9/MN6PAABA7wcSiMn60z93zIZVy7uNP0FrHNvlscq/obU+MDIH/b9p7jfqzuPpv5/nxuMhjLE/3CG2XQTR9
T8YyUy3vz7uP25TbuwwhJg/bJBkZSs45D9HethOoDj4v92WO3dZGOq/qDdGprzl8z/2DJsip2/6P6yOMwgLZLa/zGFb2K+yvb9WD
M1VM4fSPxnltU762ALADGCowaX4/r/L32TX1SO5vzL3TOKO8fg/BtK8PoUn7T8Wzd5IFAzIPx3vzd0F596/sptjru149b9jIW3AP
UDMv4UjWo9Vic8/ouMBBaRU4j9krIltiCPgP7nzN1mYeea/HrIqgECswL9VH9EcO+7nv3QeYhHMINm/orT2feuD1j9R3HQykCzyP
7Q+nXv3s+G/iXZSG3b93r9M2KqY1GOgv3TKlOaijvS/GkCnNuAh679l0WFgLyvPv41dHsviZNU/s1b921PK1T84H6FR7IjLv7mPo
xWH1sk/MYFiNv466r8Qybz0qT7Sv0oRwL/jwtW/sIATEr9h1T99tXprKazBv3RgyZhQ68G/ctOXF1x/0T+ujkRS7jngv2W7v0SRb
bm/2dtPurBd4j9qI/6JIuDxP23bDuisgaK/B2uNjmC14b+uImWXDofRPw1VMQjN6/O/2vmaWhFg0L8xdAeGxdPlP1vOB4VKF+s/7
+1BoFXo2z/ea/TN1AWXP60RURboFcS/Q3ZG0xoU579BnvQVMcjjv6pT79yEPvO/68KUqF6e5z+mnF5NulnXv67JJlmJgs0/p2Cyy
qER6T+gLdU7ek61vzgNkXQzcdU/k9oZyRtv6T9nBdE4dwPxP2agTURWqMe/4AV8lkhBxz/VlsCUu6LTvzSAhnv7kf+/TbPtLYv3z
78t+rjUGSzmPwlnl1nUv/g/6j0H/Q840T+k6eGRT6XYP2BIo+AcZ8q/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mas
k).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "SEq8tlWuz7/kSoCa7Z3Mv5KrMYres+w/35eDf+eH6T8/ktr0bXn0v2pCnwzA5+c/P60jpJLP0L/cxQQ3fWTjP
4IAE47Dsea/hboatsjF0D9ibh8cIk2tvzhYQ7rHHsq/4sQLls3Otb/q9WBITpPgP6sR015Jotc/yFsMKGv78z9bqyXHb67jP46ya
WOXW7I/CZJXSexS6D9A4J59hPPjv6fOMOiiXpQ/R01i8Us70L8eNnQSpVvEv9vDLtiwxd0/HqQ0PUwe7j8yCwk2ktjwv724516AD
u0/G7kCE3U2xz8SCLY856nrP8KHQ7enM+y/jD4RKTpHuz8YY2V8+uDNv8mNjQIPyce/8Avj8IyW3b8PggxyM8LhP1EJPlMN09I/h
l0f02XB8z8MXNFb6jTpPxHXJe3QIcO/zi37cjso9j+NYHRQSH7gv1wfEX4URre/aOnhJhUN1L8cT5UDFX3CP9FI6xwXqeY/f75uh
gn97z9SFyjiqzncvxnv+RfAoOQ/xDMUO7Ih67/SDvQDViSXv3LKsad09tU/3yQVSED92D+lFQe2OSjVP58FD/SIENG/w6DEyf+Ip
T/KmNpCmCDlP1qx+LCKiOa/8zGFZvay9D9u47mbdzzgP8zcWdGb77i/HdYVRUOX1z+spISMtWDqv+PHcxLDddm/CEfiXd8V1L+pN
ID/Pe6wP5EiDKjsoNY/3TgapkC55D+R948TZqbpv28huAhNLek/JVc+Qxb7vb/4hxmm/mfjP2Hz6nEJfdS/88C60R8u3D/SBJwH1
gbRP3wtjPun+si/8TkCp7SSvL8ZP8kupKvqP2GZMw3Y3bI/FnogTyro8z9WjCuMQL/SP4Iku0S5A8E/kSwDlCFg3z8JH9VUQB/jv
/2r45rMOcu/+/g8U/T42L88gnxibc/KP9C7QOds4to/uKyS0EkN5T+573k3FjTXv61Jm2oD694/QSwGzFt8278eN3W6Abe/v1Z73
UbSI8a/Nmg9NR8Y4T+M2WMRUufFP6RCvjldPaC/WEnsdxjulj9aOTJwb0zjP2NZKzgzKtW/AUlBZKwG9j+NrxhKbl3hP+x7DwBvW
6U/hINpX/hg2D9QzJr4wIrWv3Rq2w7qXM6/1kjSLWds9r/+/0Qv8FrNP/CRZkTY3Os/bPu+fiK54j/O2bmrTOjfPwV7UklKOuI/J
s3nD7yy4r+42b16/+bwv1rRa506D+8/9qo9AnCHrD8yftZRXS3mv8m93NGOY8i/RjSxatO38j9nq8YgrT36P6QOMYl8ZPe/shI3m
1pWxz9j0z5EV/nWv/hkgTZ9ecc/iuTyYQ6T7T8FblhxAqvsv9cFh+6mftY/LlGMOA898r8wgtU8ILrEv50LGJ4BbvY/UKbnsFUZi
L9PpjCBQ5TkP6tuvx1I+Me/h4kNNBGtyL/f3rUm+pvov47MLpWDv+g/6AZRo9/Ynb+xKJ8Z6UXxv39so74KyMm/6HcbJZuP9D9C1
jzQpUPpP/wY0fbulOW/XHXtRnpk0j9xDvb2W6bAv0Azgt0i4uo/CrtlIk5Iyz+vmIfIfHjgvzqdC9mQ4+A/dxqh35RX6r//h3Khe
U2lPy2we4CQsOc/4h5Tqiypyj8msiy2vtXdP0Z3rEahp98/nrH8O7dHwr9234Gi1nLcvwVA4u2oaM0/Czbo5YsK0T+9UCJITgfWv
9Df/zUKjMe/0v1E5Jf85T/BG1F0IELoP3OzTyQ63/a/I7+j4m1G0D+ncwDyLE3ZP8TxMZRNZ7E/BmEHrnca7z8N9t0kA2fgv6MME
zBNXKe/JUFoYEJq4r+37h7QoFDIPxdOnmNbKuY/mM2Ic9oQgL91dj+yLSblP4+LGdJ3wto/dMnW22Myzr+EyVmvbzTiv8RqkQCg5
co/YK1GdtqFkT/kaewoqTDUv8e5+V9Iqsy/v/wZl1jR4D/Xk2nt+kTqP7rouIUurPe/ajAsDZ9Vx78Yze5wYA5WvwUnyEvvspY/9
OR4cpg+6D/I1bctukjhv/PSg+aAxqq//F13MOD77r/k5XzscOHSP1Ig4TnQZtU/cQ+GsLHe2j+wI0bIDW3xP43O+pq/ZMY/noWk9
TNdt7+bdROj5w/jvwjqRS8WYvQ/wrGRe33dsb9yo5mFgL3bv4H7tp8S2dm/W3dR4p3G6j/LydNDPgv2P4Bj/60Axfa/BLQIOGzGr
b+QvRUSWODhvyQSSTkP9dc/NqwHynap2T8XYtnrZnTov8uZm/65OsU/"
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "lxbvi6Ti2z/+4XRwmp3LP0f/tkGuz+a/UpyTZfmRwT+CTnSUpRzhv6LOadfooes/1In2HIiJ2T9sYHOxsMzhP
0iq7cs4ofO/8JrkBaOB8j93kgSjVN/qPwln4WiD0cC/U6X6j5BP8r9i73+tPI7dv2P5Bf4VWMY/wMavLAbI7z9VX95W6bSgvwYQ5
tV+mLO/G4yYjLNX37/OPi+gETDXvxapLK80ArY/wpBkxGD54T8Wk/eQfiHjv7decjC9RpS/kqLEd9cptj8HjFkRFfznv4ic+GuGn
c8/7CaFF6Nk4b85uNpnaiDTv61UjEnobee/sZO/5D474T/gxar519jQP+pA+UCW68+/3bbC2S8Z778OmvHtvqvtv6sbWh6W6ss/q
RN9d/vj9j+4pK2mH2DxPzHHhd+2s+W/tSq9ujuexL9vMJnkjkyav2qdFMhn57y/qsJuaRUi4j+1aI1guaXlv/YH6Vy0NsQ/swcmL
i+h5T/mvMnCQ03mv5VKyd5uQdc/SXhqCQU817+g5CjX8BLav89GtDk8nuG/OVU29xWhyL9428Gow2Tkv8kfW6RcVt2/GE0dDJvY4
L+V03WnC3bMP7qK906IFuI/V77uoRx18z8uhY5fz7HmP3KN+KuRG+C/pTO8Uinhtb9Bwy+TqE3cv0yMWeg/xNg/KbHGF4Dj4j+pk
zeTfc/kvw/Sap2fy7I/m9rS619J4T8iPPORVh/nv2DA4gkWVuM/qLkFTu1m0L+DZqgXZ9GeP7+09h1XAO6/ftyu7KQT1j+vQcDRw
57Mv1tb4OZIFde/CBuNNM0X5b9ZMl8/kLjCPz5gNNqDr+Q/gREix0jK9D+LfBkrFUDYP5XuggCYCsS/53dQThlp27+qev2pGYviv
9fOc14gPOA/VIy1C45t0T+mnfT06Sfrv7Ze+02yH84/ZFDJT+Oi6j8E+5Od3MLjvw25RIP9me4/CCMxyAU1zb+goqD43mewP2xNh
ExPSeu/vCPBbWeshr//C3MYJwbyv+XpcFWvptu/+hSPTQxRxr9+5Tgc8/T1PxbleEozHOw/HBn2tnE5+D+I0W9DyjBwP/G813f90
sE/9yoaISzs0r+o5kUabgPtvxdC/AaLJ/I/eKiy+Qt+uD8AD9o5hXAAQNvKqhJASeK/FpAu0JNs8z9tNW/syJ/av/mAwC7BD+W/E
hQ4nrlR0b+WquB0+6bWP4f2guCpC/8/y1TIJm3L679OgrARkr/sP3uhRUFUV9c/EwXhK6T+3D8E6j/9aSPzP/3ZEHX2ftM/Ju5Fy
Em57L+/7drsg1TYv631idQP1dG/MNYF4J8N+r86/XnkKlDePxffYha7NMG/6cVIOdT3wL/PqX7zgMDvPwp6ByXsI+s/g1tpCUIz5
j/tP/qu1fPBv1PA0va58t+/BCnQJ5voxL/01np8D5TsP5NcNkv+IvU/uh/3cev15r/EnvqyODziP07mLVwCtM2/s56b4O91vj/VF
jBjpKIBQJIqiZEJ85K/Y0E1x6Bi0r9dAbGKp3rUvzOlL5UFFOE/2YfNHssj7b+bCkUa3+bmv6NfNm3mEdC/JH89TrI11L+5XrB3/
mrjP5GIKbgymvE/NbW1OEGoxD8jhxC5wLzhv4R/Bx+0FsK/WhN7zk2M3b8K0b19NpbUP9FJEJdcyKY/Unl2QJWP1b/AB2Sbz0XGv
3T5zAu6QaI/k6d1R/Aheb8oJ5n9v3XtP40D5/FrJM4/iApPoq08v78tsUhA6sPJP/UzGH689bw/DnLG+RUG279ew0wBsOfLv4j34
aifd8Q/TaJqj5Fqsj/B2h/CAKbtP6nLxa0aedU/YDGYYjkI3T+hikT/2LXTv28eRzDtxM2/xtXC8g4Shj+kMjFxiWDoP0NbS1gBw
+Y/jGHhuEkx57858W6UohjNP00wBtCXdtU/RQqWb4wb3T+rzijW337pP5jXBKfs4dw/9GI7XPCYwL9o0rZRLFHCPyFRwnhvTsE/K
oXCzG8V6b+CpyKuXyClP7gKFgWVnpw/mgGbxIQg0b/aegl1L7LuP7h5PSK0ddK/K+UB+4W50L+aZToI4ffmP1J83iTIK+O/nOxLc
4LixT/qXESb8OGpv6bexrn9Dfg/PufKKthx178pYy28AyvbPypUqNczj8g/I3Tp5VR36T/vk8DcMQDxP2Kr7x95MsK/Dl+KSInE1
7+48yXovuzQvxhnUEw/F88/U9KcCGTB5b+xkpklXObFP16wTMqbVsm/"
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "Nin/TLHs8L8cUPLTOYXmP/q0lBRfyvA/UDoDq0zK7z8TVDdTCmILwKNOXdRbKAFAinIQUhvO3b9S2AYn7ET1P
9feWwhCDAPApJADss6n8z+8d1zQfQbhP30l6X+Sw9M/MxV41obX8b8SogEw+rXoP6ktQxB1fuU/0Mlb/f+DCUDVV1GwyMT9PyNjd
9EXD+K/wt9ja+2h+z89O0IKsjbdvzxZSheuv++/YlFiLFyIoz+skeiLSC/AP56rFNDEiPQ/K1+gbD659j8jBfCS7S3lv+wYTulv9
PA/1lEj/3QC8L8Ebm3D4AvPP9ZnF9c6n9S/I6OiwEcWwz/2M0ELf9ivP7ytOobU7OC/fKr1TQm4uT8PzVLec7j5P9+vKVtbueu/L
XIzhz6x+z9k7G9u8XjiP6XaVoWdd8c/i4dwEgqa4D/sAzrZTx/4vzyP/eQUHJC/swLTtJee8L/0jtVSGPXEv8hN2zosJfE/86w2Y
Y0p9T+b0E5vKy3XP+B1B9jB1tA/VPaNz+zt9L9VG0fVWoLyvzuciEbDpvw/Qjj2APkt3T+5eGxNhjPJPy+zOYxEUt+/fYfbzqfI4
D8HLu2CiZ/rP/M1w6gJZ/m/JQBsF9VZ9D/fU4gHY8fTP+HEY1nPob+/ZcUal7Og7D96SKyCR6vwvzb+nm5Ug+S/AAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGHvOXcWX+L9o976D7uvmP/qZqjH/r76/zFQNzkXG8z//ZvxJIsEGQAnsvgusNeU/w
2zFz5Mc6T/bazFxA0/mv9PcCh0cTAVAurLlvfUVuz+Qu2X+cynXvzDSwxZ2PvK/3yrefJyz+z94V37BmI8EQFo0kNEITQvAEsoT/
PDB0b96QjJl0NPsv2CPXbSzoeM/6IPcLwif9T9ugvkAQ2H+v7+ABWmbn8o/Ne/ML7gW8L9/9HeoPEnqvyfxcNkWRQVAD6T99Nh35
L898k7+ZOfOv6sEykiQqr8/KIbjFoxm+r8JlgCWQfb4vzVFmKMQOec/i3YWaVWwZD/Q3/14ps/ov8Ngkmuni+O/2/py1qWO/T9ra
M8bfLv0P2mYtxlld/u/SiVobdi3zr9dnP6qXaXSv11IFcFT/uQ/1073hYvA4D/4kTlyuObsv6ciIwXTKcQ/Vb8/XXPT8L9N5Fhbw
ljlvxsAUEryXPI/XU+hSPDBlz9BFJ8UbfXlv9MUUqH8l9Y/P+Ct4eWX2b9luSK5x/7XP+s9xT2flb+/5lbvIhkV4D+dGDL0cc7Iv
x2mw1Mh38M/Cu0mKY063z842AieLvndP8dNOsWxrNm/PZND/2fgzz9iwtHmm6fjP8Jui65Y+dE//ElZET5J5j8zHcCvH3WkP0RiL
UOjDsG/azvrB2Hj17/6PjYGKnTSP+yX0X3PONk/3i1d40kdpr98RpG/SvDkP7l959Yq86a/i2Cb6ufGz7+kJZFnCzravxumtT6Ku
MU/QLlf9C3qxb+XhNNVmZzcvxizem3LuLM//6iXRGbLoz8rax6UR1icP8igdou2xea/ruy6BVR+mD8nfK2dIF/LP5wcHwNlu7i/5
P4ZwI22zT/FTOHAn2Sjv0FoPO7lYKc/MD66stg4wL9yRRwoSHeUP0oefiJ4Dpy/v45Fcjvspj+9JbxHWRe5P8LOtJma5ZA/gFZ99
F3Ugb9cPhL+SSG5vzi12iu2K7g/FhDeJxW4pL/vozy6XhKwv+5y1Zv4PZY/QEVFg/H1Wb8Z9MO6+MGzP24/2rRaZs6/tASRF0OEk
z9a7DpxrfLAP/GTKlaoL7u/rD2aDDiQyj+vGIzBCFOzP2EZ41bE27e/"
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "6HzIdm4707+bRv0zuC/VP/nzY3LflcY/QUw8+wXZ3z9bgeiJpyDuv9r9mRlivec/wdiNtRd3wL/tE37TECbkP
5oAsiTNSty/QnrcU92z3D+6wtzDu2jfP7K/jND077O/p9TB2oPI1L//R+uVR3rkPxDAZPuquro/+WxFaScp8j9b1frOF2LVPxplu
Y7dZ6O/d9zQL1xa4D9e1wA3sh3Zv8Ja+E/G/Nu/CL2wUhHyzr/kH9B5O8XGP5hxkwnj+t8/u0LuCbR05z+zZkJMewnxv/3Ff+fAK
O4/qgzwfaeAzb82ueBT2bPkP4PXkwCVT+G/lbefe4eU1z/3QuHv7IfPP7ZWFjXbpcW/jQ90g2qOzL9xjITTJu7pP6e/QkN6Sqs/j
6LDKEd59D9a0gPWZfbbP6ADFLkGPna/TySm8Rnp4D8nohqUpWvlv8woGPYI/s+/Oi2eSN5717+tQTQR2fPIP4yEHYQ0GuQ/LgBi7
Wed6j9GPEZBwXTqvyiNDWMrgug/xgKAJSJG4b9KZkEPvwHRP/54BK4XJ8K//YmltJAe2j8D0+bgtBbUPxXgmPOvwsq/ao/p5C2xt
r+fHonUjX/qP9cDCbZgLtG/dxGPE1Kb9D8ASR+OA/XcP0w7doCe3qe/aSr05ifw4T+0ulJEJQDmv0lbS7Oc39W/yDYNFvVm1r9j8
LnQYv7FP5emLXgfeeA/aTBkMbC85T/z74YuWynrv2EvxdYdUeg/YvBv07Wj1r9H1RPCC2PXPzvvulrYQNa/nOo05W+a2j9ej3Fkl
KnQP1R5JqibasO/5uPSJNkNw7+CZApLi5npPyuc3eCDYL+/MG68mjwp9D9qhntwhCXdP7mvi9mMEYK/lRFXjAkd4j8Y1pqF5Tjiv
4frtJOfINO/Dq9zOKiZ2b8J6ZJJFUfDPyetxBqXteM/gdut40lf5T9dreeL3Ybovw0urUkUoOQ/eFBWQLaJ3b82ywQwwXnHP/3Hp
8ydCNC/ymS9s+Xe3T8nO7IC6EzRP1dAHWwyEsS/KAvsRAS6jb+c1aAtQ73qPxi8QE3qNMe/r+vjiYJ59D8aOvMaQ6TbP8vhNkzAa
rA/GEaYG0rZ3z8fHlsuGcHhv2uvQtBBuNC/8RSWbbac578pO+nt5nnFPzUU8iB+c9Q/eCgFXNzm3D9fKGEze9nvPzRpQu7DwNI/g
/Lsj3A7mz/n69USJx7cv0b1WXTqNvE/h6iqLjg0Xz+zQ8Jzt5PFv6esmVOVHdm//gHZdqg25z+MSI7+o4LwP2V+mOW1zvi/uhImV
yEj0b9RcdJbpa/UvxAlHWk6bcM/HiVsr+345j9DM+uZC6Lov0XqthdjV54/GYNsG5EB6L/baaUSKIiyv9QsgCAFJ/A/R9cdutehi
D9D8ZayIHPbP4VxkTdDtNA/sq5qqesG4b8gxnFvVXfqv2WNXzQ+COg/N4P9w1klfT9ebrGy57zYv3qQsHSrc9q/vhWrjag57j+5L
KXOc4HvP50AoVnwCfe/CUahNTTQsL+lbnhuSES8v0qRvcPd28c/CAy2tVmG4z8DWphh2Izmv4/DrtTEr3I/aie3CiVq67/UY/XFf
rbDv2QKLKj2Huw/2Tz8MDVHwj/1q1KOJ5jRP71pU957bdg//nfSIS+60784/cv46ZXYv+66+htnfuE/pow1GBA1yT/l3y0BwhzTv
0cODiqaI9K/cxb4dh5d6j9h3ZxITJHsP5tnw6szBfS/2J0wDlfKsT9XCkygS7K7Py0YzPRbOMs/PhW89sy25z/MKdWBP4TivwXbb
kvxypS/N9EseSIG6L9Ond6R6M+qv2+zDUYIMOs/cbBfrdsWsT9ZS2506DfgPwaM8fEoztE/XBU2Ie6G1L8xZZMVTTTfv/FQ3woyg
eI/Eo8njOUdpD9QoqF7TxDYv+iXY6NTG9K/lNEBviEQ6D8209IAf9vqP+tLSouSs/S/aq0m+diFvb8VGROmalCsv7Y5FkH8PMo/J
+k/XGQ95D+GTUkZ/Afiv3o+E+6+kKI/R0yeMgBT678gWai0c6mAv28FXq02iOY//xZ8xcewyD/xGssETdrkP183ZpVO18s/hCo1x
X8+0L8rvMj7cv/fv9O5mPEeYuo/f83RbgL0qj8mNEZARE7Yv/GQSq34dNS/Rlx2koZX6j/aiyGAhcbvPwAcgX67M/W/3BagoGq9p
b+Y4pGSGiXDv/nlM6jkg9I/4m7MSjsb4j8Zonh3s/Piv73KvJGUCbA/"
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "Co7Ha+zEkT9w+zof3dXFvxp6YSN//AHA41RMLUPU+L/kxVIXsWTxvxck2wlSiO0/KjfnZ+dr4j8g7mDVx4MBQ
EKsQ+Xn9uC/uzzwdM3D6D8FQoLQPCPsP2PLlfWKv96/tr+gAKW19T8N4eBTsJvlP1z0WfTEUPY/wHhyNLKkuT8Wj4uV/i7Wv9bZB
CiDfOo/k4R+dWIz2j9hVbWVrQLfv09YJU5LBuq/WDS2/XCI4T8A+eM1o4ZoPyMoUsTqUfc/ovZJyZgJ+b/c9NU86wL6v2erb9PMO
QpAAeiHH3cX9j+vGD0hj2sBQDuoeMq0VgLAGuKNklwr/T+JW4iWJkn2P4bs0L40nuo/lG7vizBg1r8qN6QJbgAEQCEpmClHMwNAC
rVsdoB15b+1XKP2bM7SP5YGZnLLW+e/Uv8TSIqD1L9hIm4eOh/kv8aPPp2Eace/om8f7ikjsj/Bxf2iFRX6P5xQoni26fY/iUbhi
2Hq4T/g7fObk9Pov6BrwqwEWwxAAP6Qe+40db8B4dh7R+rxP93OX5TK6+O/lFp292+g278Dz8rSNhTlv+wHjdBvU/q/HrZRlaDk2
b/pQcyD5aDiP3jCdOCGQdE/7fC8YfhQAkBfkM6kkmrXP85iM6FA1sK/0NfkRw9Oyb+ZbiVjg53vvw9pxImy8uA/KslXa7DV7z9nQ
wnqqeLTP4L3/oQTF+w/yC9br8tgob8409oHX2L9v153Zf2t/ug/6jIrdbDt4z8chE+QZK/TPyzl8JHHWce/RkKhm6n92L/uvm/GW
7b6PwqlOMMBTNS/NNMTlgsJ4j++ioQEq4QAQNTDzcVlQO4/PLnhF37qBEDUvFTmD//xvzzZA3Bv1t8/Xp0LclVi6r+uJjRJkBfkv
+v1+0+fTts/Mv6gWD3t6L+04aEg9kvKv7R7fojmatA/LnkD4utV+D+0NFN+KVUHwJzNqAFXGvE/ZsgLMJ46+T9t3iyRASjcP/p94
6HoRM+/km4CvjkW6z/MYMZVjRLwP1KDfz8fP+s/HKmTlRpF4D9sC4NbDCDlPx9UbBB/NNI/TBsS53vt/z/IW4qdP4zEP0k6qN5NN
uc/oB99dvT+579anngQ/nLLvwiHkwdKT/q/IvKfnekxCMC+ZGAjDgf5P8QGeMqM4du/4NVXX85kA0DjR6WT2roBQH8jPvogQfo/6
f+fhpAF8D9T4REre7j0PyVU24jCwvE/AMngxR0v9r+ETqapKjfXP8AI1rmylbm/xCBqtNpY1r8ezoTwIErdP0TKkMHuTvi/PmPm4
9NY9r97uSlOZIHxv+24cYNuEOI/Oswqf9JlAUA8gmcMVyvXvzSy+9dKiaU/PDXaOX318D+oubinExP7P4HAXyZjKgFA0dPwSM+8+
b+xtPA7Pgbxvwy9V7WV2+M/uMc626ln4j9i+e0/EfT2vyS1LJddKfI/O+7GKeUX+b/K3Emvz6/rP5ZdUpQpK/e/DocykJEL6j+xT
EGVj+H1PyaqoGHW0AzAbNHpbbmY5z9NgcrsqLDzP8yqQEl8rts/tJvHf/nn2T/4GtT9IJbMv4WW6E+dBNq/hne34Mqh0r8w+pgBb
Znfv1nbPVRj8P8/6s0eGOCF1D8TbFZWHCcCwIAD2/x9JOI/NFKrbKUT578NTsXji6HHv1+dMXwTyLk/OznAQ8mc6D8aUMbhSwrlv
+pT2LkXmuY/VZhrklwT+j8BXyX0ZGAFQBk9MtWg4+6//LZKrT+o578UxjztBcjTPzlwNxUq29q/5flcXJiy8j99gJqV8D3xv7dFp
utV1NK/YyOgXnWQ578Kr9NQyUrfP9B+Co5qYQNAwZ5TAHna6z+sTvvO8DzvvwXOBYq8kPu/7A7zYI6guj9zArBOzEveP2i3HKaOE
vs/oCAP+MTp/T/gZnjf8dOJv4zqQn7BOby/br7QTY7C3z8QzGUGqDSyv6BjeMPC1/a/8qQ3vxwtv78WLV4GtPP5v0+M78OCXva/J
Ks/cW5m2j/0ZreWSRXzv3IRFfySDtU/5LTScFsk7r9eUrWzWLz0P3IzcrauZt4/0mpfP11O0T+AV106DDGcvzM/mgM5ZvY/XmHWN
l4v1j+OeegQEb73v4hJ9BWG3QJAVsmOacsw6b8EzMUJFZfwv7nAXFZMyfW/FIPsZn+Lzb+mIGZb40T1P3oh8QigvgbAMa2OnZXy5
D88H1/ef/jpv4zdQz42iru//NSwbnl35j9FGZuCr3Hvvxoh2nUueN8/"
     }
    },
    {
     "name": "output and weights",
     "message": "Your output is right, but the weights come with it. forward returns the output alon
e; whoever wants the weights calls weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 21],
        "data": "/j0ov4KJlz+6OOlcmAHtPyJaR4x1qfS/JT5ykpNJzb+6+6kj9Dv4v0C4xHJpPuw/IOeHDHfJ8T8wuaniKcM
BQCz9m0l0KPO/v0nL7kH35T+JEeAht1X3P/1e0uiKwLs/EFFwg26A7791XE1WqqvjP1Eup0HXIPc/v9aLhdyx6j8Yt+SWc7TSv2F
j3yBDnsI/lTrWnZrPxT+2dFfE4oTLP61TrP9wAei/TN78wm+Z0z90P0lu7XjWP+8JPWF8XrW/DZrZjkj84j+6WtUEnrIBwBz9Hdq
xi/w/OZXday0D6j/U0vjPHlEEQFTCabB/7vy/4ruxNdyf2j/te+ECZRzjP4bJHKtKaMm/403wwAxn47+WlwrZDF/1P8WKaWadefc
/3Sy7n2Jn9j9N/lK/NFCZP3BLAiBmUNY/rX9/vQ04wj+OEMGQDpLrvwb+yPRbzkA/zbrFxllrx7/lSwD9B9PcP08dQIrlYtk/E41
hsN3B8T8eBLt/+7jyv90AO7FRnvA/HoHqAgrk2r97yvFRuh7wPzXl8tN9obe/ZxReg0km4j+HVkTLIwDtPy0nwy/ivdy/pydRd3r
qtL/SF3mEoFj4PxDlVnuZIr8//F464wij9z+XF0CMUkq6PxoHOfUZtMU/EoG2Xb4X1T/2WVudcyjvv5YVDAbiH9i/+UdDaYJgwL9
ynGRrjoLWP1TWJpDcT7K/aQKlazlq2z9+2KR8PWb0vzsnuK9WSPA/yaJREwtB1j/l6WrOD4b2P8061ESgWe+/KURM5Jqj4z/rzho
hgrrlP45AYowBd8e/88A/hXW41L/VUrn7zG72P2xDmsc5mec/9EnMvDi69T87macS9+m7PzZ33LiHhNU/+3b5Au9w1T+XViYtMXf
dv/71nz9hZMm/E54/tA0c1r+ufI7EjNfPP2XXpg55kdg/aFNo7WaH2D8g1thwSLHuv8XkjzR97eA/OQG6STbfvb9jy6vU5BfkP6t
t8gQhr+K/Puw9co4v6j/uZbbcCF3mPzg3HiK9K8m/VOD9qBs+zz8BjrHTHwn4PxtwWcq1RuA/55XkesT49j8Aisl6Zp6YP+pd4p0
uOeQ/GImhxbsssT/M0cFfQ0TZv2I10kmO/qC/Dj9C6r8S4L/JhhXwsqHtPxp0xat+wPG/XtfWNLZ39j9+C0Mho7QCQOCo0ikC798
/i+cnIcOs7z+fpOj2MejUv4nQoAeNOQFAAV7Wjl7JzL8SxsuAjWLaP1mB/Uk9OOW/SgUDu/es3D8mJAIS5Tf3P2ZKccBaVALAM0p
8pdFN7b+R9xau6g/yvy/EL3TEbci/J8oCiXzf8D+t+NDFuMn2v1nFe5efFoE/6mB2cOoi3b9zqzxF6E61P9YKqFXnBvk/vdW9j9j
O0r8aKM+vkhbJP/J+B0yP8ds/lA1vMWY7879+tI4xguH/v0kJmPuuXO4/YOUtIBjqz7+EB/iLtSvZv5WiwVEMteq/nevVx+gb9T+
/F1UlBZT0P7QPwaugDQDAHPEBxGvfxL+4spcvyU/Wv+c42dCpcsO/TFjDFsfe5T/yBqwow0L1v++tRSsGw7u/QQyYAQAJ7r8en9X
tlOrXv+eFdK5sF/I/M2MdMG8XyD+Q7UnflSjkv9J1KEICA+4/U4ZPrqRl2b/sOOEXIai2vzqxsPn+26M/y7V5xQt54j9yDml6hpa
QvyIk3FlUkNC/Ik+lgyMJ6z8X4S1Bj0LtP88xDIISE/K/h4m5OjmO2D+1KbVgUUPiP44F+0FqwXW/2CPi1p4S8z+qyuqPMr/nv2h
cH23Tzsu/8ilzkqhf4b9uAZ9GbBK7PzB+arZuV+8/ZVR5GdM8wr+svHZSzYzYP4todpuAT98/fwOZxrCA2L95zNtOcXPfv/+AMrM
Cir8/LmtIrsc+tr/isoBDXhPbv+9vU2fFNc2/PcJGI8Qm4D+GM8c0f7LmPyT2WZWN9PO/eXb3O/WO07/5j6D3J8q2v04/U8kno18
/1A1w4SYy5j8ct6gDGDbkv/A4zEWTQKQ//F13MOD77r/k5XzscOHSP1Ig4TnQZtU/cQ+GsLHe2j+wI0bIDW3xP43O+pq/ZMY/noW
k9TNdt7+bdROj5w/jvwjqRS8WYvQ/wrGRe33dsb9yo5mFgL3bv4H7tp8S2dm/W3dR4p3G6j/LydNDPgv2P4Bj/60Axfa/BLQIOGz
Grb+QvRUSWODhvyQSSTkP9dc/NqwHynap2T8XYtnrZnTov8uZm/65OsU/"
       },
       {
        "array": "<f8",
        "shape": [2, 3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOUoQ/6dsOo/a1zzBog9xT8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAKQhPcnDTWP5QGE7nJrbs/KP7TWvhv4T8AAAAAAAAAAAAAAAAAAAAAjG3JH8SZ4j98XnHFKQjIP1T
raLvFkM0/AAAAAAAAAAAAAAAAAAAAAJCA8sDl1co/UmhftGjn1j9mVydrpK3bPwAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkhamgsHu1j+49Kw+n4jkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKKLapmd974
/5HS45mmJ4D9PczTMRC/XPwAAAAAAAAAAAAAAAAAAAADlGZ9iuQfhPw3ftjdJX8s/sFzmnuhA0D8AAAAAAAAAAAAAAAAAAAAA5vq
lJ1K/4z+eSdeP39nJP8rKkNHXKMc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAABwi+yCMeDRP0i6iT7nD+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAexFNb+AjyT9787Dt10/gP02Q9+xfztI/AAAAAAAAAAA
AAAAAAAAAANiH43nyadI/F3dNxAVl2D8TAc/BBzHVPwAAAAAAAAAAAAAAAAAAAADa33803NvLP7C/1Pl/U74/E3Cl85g+5T8AAAA
AAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfXlSUE/ck/Poqa9r6A6T8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAezEXtC+C6P2ySNmRmAsY/4aFJ6WQj5z8AAAAAAAAAAAAAAAAAAAAADsLbM6lbwj8w+QSeJd/JPxu
/ppIcMs0/1EK8TYpJ2z8AAAAAAAAAABq9fVdnPtk/xwQu/R+X0z9kag6hpoSlPyQ4lwdhlMk/DaY2m5p9rT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPUVPVamX3j9hXVhVK7TgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAO7UzKp7VdU
/JINXrmic2z/cT7dNNxzOPwAAAAAAAAAAAAAAAAAAAADwtm5VRJjmP2bsSnOx6KU/Zmfk1boDsD90NYDi5CLIPwAAAAAAAAAAx67
YwXkOwj/Grk7FZr7BP4ZmSsE5nsw/XjtnTGzw0z8xxb8eDbTHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAABDQrYiSrVP4D5+hO7auU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbU3vdS5p1z8RJ6BMxCjSP4GLcD0NbtY/AAAAAAAAAAA
AAAAAAAAAANEAwwGredY/Q/LAaR8a3D+l7JZaub3FP9i0hDnHaqQ/AAAAAAAAAAByH8kalRjfPzx8lwsiDsk/uUZ563DluT8nUSA
jYUPDP7yg8ks0FbE/"
       }
      ]
     }
    },
    {
     "name": "heads averaged",
     "message": "You averaged the heads, and what they kept apart is gone. Put them side by side ins
tead: head 0's columns, then head 1's, and so on.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "haj/4ekb1T8PwYPscybbv7AzfKkp1t2/hYQ/gDHisb+J9QOY4xbnvxpt5dx0WOO/14v0P856xj9lriRqRw3xP
wlq11rT5uG/dA2eSjMFmL8kCA6aJgjlPy+U3+IJudI/8F7tSv1m47/8KW7iSd/Rv7fOHZRdl+Y/HqqBmXE2xb+rjHFYaKPdP26nI
Z/BG6c/MbXbzhcdqr+Z12s114jyP8hZWY34v9m/6BqmyZL95z+m3kHJyGffvyFxEGd8k9u/0HOTnNyvwr9JLrLPBO3lv7dkrB7+b
du/S6a6cNq8wT95GS5bzqzjP1xcXBXlQuW/snsmwDp+xL9BLLiTFu/eP8Dn1JWXj8A/0bTLONDKx79lcKiQa8PPvxubT1jgQuo/I
iJ2TM5+uT8lHvXDs0+/P4bpo4HwINI/BhTtNjmY078t+ppB+yrlP6p/LwRxL9G/5aNqNI35tD9TTmvdeyS9PwRPpYCREeS/dT2hK
HdJ1j95yffC3QeoP0JrEd1zSKY/jjnIKDfPwj/eDtikkSq9vx2ZPmhYd7Q/qDpWGcsVtD9aCGNGd4jNP809GIl4Rbe/NmSR4C0Fw
D9Boyq6YlTXP4BRjv/llta/NWZCrfoV6T8kG7s+Gw3XPy3IjYxJwXA/PyrWzlk51D+Oy7ku9TPDP1lVkQKteNm/tDv+ggagwT9QS
ji11RzQvzGZPnaWheG/Lb9kze9ixj///HfKuPTRv7MDH3y8Dsy/hd5QCdwExT+A6mlZYmLaP+ZWvZzWqcC/k6vQWNu0oz9MUhuso
2TUPwgn+ExP368/IGc9p47Gm7/mX9NCS+XFP5DSxQle49A/hJilz1uJ3D/eyaud2uTWP5ZMnTw9ybc/jZONozgXxj/QzO5uG03iP
5pyJiXVw9G/GPw8ucNLv7/lVf4N1OSnv11HCs4mseO/B7HMckF32D+UOeRKdXXFvywNkcvWN6C/4MvZ6mkr0T/oM0HxtuugP3C+f
qZ4pMs/0jRMQ1q4uj9vDNlMQO7IPzhc69668II/Vx2PGqlnyT9CTmBx5L3OP1rucpwEorw/RnQIhw986T+N0OWtqrPXP6woCxC5f
5i/EDIu593M1j8mR2IDeTfYP4/j2UUbk9C/erXhm5CB5L/Rwb23D57VP4UWW0TuAqy/d4PXq7f6zT+kDinPnZ7tP9fhkaMJ0uA/k
tgdX3JQ0b8IL4O2olPhv9Uw1f1DCOQ/NBpOQp/U1z+nCbwaDmDNv01v0J1DKuO/y0qwywDM0j+xrPb7aZnvP1R1/bYPmPy/u95Uv
5rK1j/iO100dXGwP5w9ayADoMK/dOvsApvt6z8qUnuCfk3mv40Eoqbn6HA/r9evxtlL1L8GsOK9aWyQv3b2kTpiiOA/xphJq8TGo
T/ZsNCCzLrcPxHbmRVIWfA/wZlh9zFt279VCefvQjD2v4Osb7l1M8c/tyMhQ51ssD8jX5a5mQvnv5oeitN6Lui/7Qjl/keF7D8Sj
WsXqXzfP6LJfWDlefy/Qe61jGiFzz+2SViRXsnRvx/PSQNNtca/NIO9IKBa8j9vbYJmR0H3v82nDqYjq8M/PUPk55Qc5b+aw+ery
qzEv8IiCZ5/4dI/fAGVcvEcyT9e83C19p6YP/eZnwLD1uM/mIh9LOp+yL/hSaCawwXkv7T2zQNzEMc/ipW6BQgKuz/6lj9S3B3dv
xptygEzJ9O/s4j8oh7M3T/7JBl7ekvNPxwlXQnjU/G/kedBdZ6WwD9bXqd+SjTOP3Cmvw8Hs9e/1EZA+lH48z8ZMFf6kUTevx97N
z5JSZu/WRB8Ssqi0L+10wwq9UWrP4n0tArLkdo/FWgJIKV/ir+vKQb640XSP5arvE5WhN8/p/a1JJSPzr+tZLqFjwPlv9JDnx5PE
cA/Biqyb10uhT/gCtFuTFDcvwaWDZOul9G/OleX9OWG1z/QnmUTPGLEP4p3Zo4T5Om/XUoxmTYHsr8USs9Y2P7Dv7BCP0PVNMG/p
fqyJwBw3j8FIaX1zlbnv1J0CBAhMcM/iPY9UHqy3L/uoc72TUXaP5B+Bv1vDqY/z4i5u2KKxj8BD8XriPPpP5AiaKrWOtw/Y6Nc/
uTZvr8k8IXe7c7lvzoPDO8hQuY/bgleWC3Tzj/GzcG8p4fUv1SG+92Tpdu/ejrbqC3f2j/eSySafgzlP8YjVG9dFvC/Fa6tfdOh2
D8332q9hn7OvxAxTWTR75m/fML9polv0j+BiEXc3SLpv1vLYVJYRM0/"
     }
    }
   ]
  }
 ]
}
"""
