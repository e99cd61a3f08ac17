"""The public cases of the step self_attention_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_forward'
points = [2.0, 2.0, 2.0]


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
   "single": 3000.0,
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
    "data": "rS0HGUIK17/n5qebn1znP5BsjourhfE/EmSN9tSD8T/jbXqVhF7bvydKxviTauI/yaeN0k6+8T9ku3JDzuaQP5A
en746le0/dXCDb//T1T8nkAoY9T/lPyhHmKXHu8s/JqeAAU1H6j+LgvOBxPrsP0V8AWxFCtu//5RCFWJz1T+Fvt4DoyPqPxB0ZxZ
4Cug/I0+i3y6f2L8Jm4jsgZLSP6txmsuNg+Y/8MVTJ/uH47898NsqhUjWPyWzE7bP//I/Is4U3+Iq8D/+OdtqEBLlv3xt0fV0SNE
/HOPj0psL7D8vF+O+ZIvnvymZrXUJvuI/JkvsezXL+j8zMJUUuDX3P7d3hzgO/u2/CEbytZOG2T8kp+50+C70Pw=="
   },
   "mistakes": [
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "fsKYv+g6T7/q1LBgYeuMvwv88BNJyOA/EwFawerExb8RNsEwqVeoPwQoKuLwmPU/5MDGkilN4T8d8HYh0lHCv
zEtqYBD2c2/nEHd+un+ub9RyXJ/8i7CvzALXiUbbNa/6Q6gqhIE5D+QTeEmET/uP5WIk2D2hcy/Qi+K17l8tr/U3Wvkia7NPxqid
8JnD8S/pGdM6xu4uz9mrC63sKnyP7QioomPS8E/rAOJwpY6t78qyHNT5Wifv5sKIpcMu+E/zSLWov8X0L+i7QS/cCDMPyUdDxsaY
/c/MaKA8eY6uD9ZyYVzhN/EP9V142K7XK8/IInIRIWN8D9kavCCcSDUv+/FFR0nfdM/8TDV7Rw5/T/IAzVWu47RPw=="
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "kostgOyf2D8Xpmg7RcKYPwcJeJ5nes6/iYou9Uq8wL+tyLEf7pjGP2SnrUZC4eo/VIcmnSKU9D81PN0/RA2Ev
zsw4YPGNcC/PgBrdUEn0D/EKLdAdEGwv3z8SMKezMm/gXSt74eN4T8RiYTiRpDhPw9oqMBdudA/bg6VwKV5lr/Fu/3YMMvWvzLpW
lZoLs6/sgBqvj3nxj+o68XkKqTbP4OjsfR/W+k/zzcEaFFW2z+s6iaKGs29P8wnJAkobeC/6Yc3bVoyz7+szAJauTHPP7lH/qq2f
OM/voLn+1Z38T807ZWvkeLkP3dFFmrwxNA/rXxujXKj4r+M9aTJVITIvywx1ERfTtQ/tQzylMA28D+8PogrpHX6Pw=="
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "lH/k1LvluL+sMYeevSnlP2gqdA50MuI/8X0oY6Ad4j8RTKIc8EOwP2pSaRqBb+0/GSSshjgizD/6rb21rpzKv
zdGY1xTruE/WuOC4D3lyr9ConA98RiZP2X5GNR8k+s/VvpqTcpA4T+rMDmImJWyvz6V9HNHHMa/wa2v9Qe74T8eXbQgqTPlP0YgH
vGPuuM/qKxlYOYrwb/bZ+0I8nbpP3KS9/uwc9Q/O104xsp2wr+BNe2sJvfhP+Ch0wohRvA/Q49h9clV7D+NeCddoEXiv2j4IT479
e0/vN1WN8eY2z/ws2Q6GzKzv1yhVJoWweM/XN0SzFPG9D+7b4vAknTxPww2kcR6u+u/FsxRKIUb8j+0WILsBhzePw=="
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "kve0jORJyb+Hg1auzOvhP8vtC5Z+ee8/9S7dprsC7z/mGQrj1lrbv1OWKegXr9c/oOVCYHex7j/B7l3BqaPTv
7w2TEfFbdU/yl//8a544j9eddxpXQ3iPwtqnk/2X8u/9uRwZlk51D8hBO5KV1DiP4sgN/N3Jdq/SEqdwzgT0z/DyYZhxBHiPxieb
3NB7OE/+AXYSsfwyr8naJ8OlkzUPxEQqAn3r+E/oeNOmqsSy7+YTbFa5mPCPzjFtSz1c+E/ANcvsoQg3z9Q0Vk0NrrSv8LDF3cCp
LU/iouIKau82z/NcxA0YUjkvzfMVox5au8/8RVEiy9p9T+aqvwq1872P6ya6D1rnd+/g3FLaalo6j/J4PP73sf2Pw=="
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "7+f07C2X1r8HRess9I/gPwCBWwCbg+s/W9ce+KWB6z8fSm4hzzPWvxU03I02/9o/YbqN3Q5I6z+InRDT07DRv
4+9qP7+B+I/LBiAnbHS5j/nACLofOfoP2pAGMgC2su/H9adIG2H3j/ZTYATSjPqPxa3GTt+a9e/QOfp8YwD3D8swcYGhsDpP/a2y
WLETuk/2+tH41yz1b+4Dra2C0zXP8PDAHkPreg/yomyRc/b2b8GJZub92XcP/W8rSWzOew/C2Y2JFIV6z/ThrDOyUXZv874dN2RM
tc/vemaVD/n6T/74icoFqfbvxGYFOnUBeA/GXjIAYCx7z+3SzNgTkvuP3J4oaFlK92/jecMK8U82T/Fl8gFrbvsPw=="
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "8Cf4B2n53D8AEOpplkr5P5bIAZnLcOE/KN1hESIMyz+amB0Dg+n3v3iQctdrbs+/ktFg+FwQ/D/eoD6MkoPqP
8835OAKp+M/GxBeG0Gxy79DMLImPEX3P4dl/A6F5vS/vqgy7RP37T9B3rA7+usHQIhRWg7RrQLAUQQTEptb+7/imivGPHPaP2nKF
oKNKO8/DEjsuuUz5b9GBSAFMHDov0ERdguAxLC/1NRU/ivL0b+MLqLjjzLivxt9jZAEYgJAWLmNx+Bs2r+rC9Doqo3Uv5xk+N1AD
LW/8xhj5uYywL95SrBDznjyv/yMTJBwr+O/WYF/sFNJ479fm4p4u8n4P/wPkgdOXLM/bFC9p7OW+L8d5bOeAR/zPw=="
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
        "data": "rS0HGUIK17/n5qebn1znP5BsjourhfE/EmSN9tSD8T/jbXqVhF7bvydKxviTauI/yaeN0k6+8T9ku3JDzua
QP5Aen746le0/dXCDb//T1T8nkAoY9T/lPyhHmKXHu8s/JqeAAU1H6j+LgvOBxPrsP0V8AWxFCtu//5RCFWJz1T+Fvt4DoyPqPxB
0ZxZ4Cug/I0+i3y6f2L8Jm4jsgZLSP6txmsuNg+Y/8MVTJ/uH47898NsqhUjWPyWzE7bP//I/Is4U3+Iq8D/+OdtqEBLlv3xt0fV
0SNE/HOPj0psL7D8vF+O+ZIvnvymZrXUJvuI/JkvsezXL+j8zMJUUuDX3P7d3hzgO/u2/CEbytZOG2T8kp+50+C70Pw=="
       },
       {
        "array": "<f8",
        "shape": [1, 5, 5],
        "data": "VmAAXIEN0j8PjEJjqSbHPxK/hbvGMcQ/z5VzZDwyvj+cjX57t7nQPxBFVPQLad4/T+2U06Pjtj9AbkKK0oy
uPzrkhQtRSdU/hzTCz/0Ypj8ThXNSFr/EP3NoN6QGwcg/Puem9G78zz+iH/AfG8zHP60ZvvRYt8o/m9KAe1pftT/SVo+FCGzFP9v
1JMjPT9E/ztgst37pvD/Y7Geo9WfXP2Izj85xw6o/LwB2I3QVxD899yPqw6vLPxHz7l0OoJk/VhfBbHqW4T8="
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
   "single": 9000.0,
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
    "data": "CCqwEsYZo78vWEBxlkLQP0vEWemF596/fo9zn8Ro3j+0KaWgRJHUP3RAhseZZMu/K2TpiWpTrr+D/aGv0Z/kP91
IPrDM5vO/q9ykEEkovT+bBJQksQS4v4diHNvyN+K/Vn/whMK7zr+9NLMdJGbkP2dFIhOjXOi/BfFv4Jmuor/MMw7QzFzQv3HAQ/x
XMce/8wTSW0Pwkr+qtcj+LnvZP7qCJPbzGsI/QyDkCKUzx79JQvIA+OXbv6p/FgntTLs/XgDpuLselr+/xmCL/p7vP3kdZGGjzqE
/rEiDzeXBgr+sWkzzIt/Wv9Zkq13bcXi/"
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
      "data": "OVec3ozjy7+m6oYSTnjdvyeDx6TuF9m/ajNXPJvFkL8TwEhkyjKpvxM7Sa/AR5A/v1IJEjGY2L9fl9ccK5L8P
/D0zk5qT7q/5n96FYCx4T+Fr/3E56zSv6Lgy4NNncQ/wQGiqQ780r/u0gK9p7XKv1C33Q0CIae/4UJZ6S0BpD+1+Dh6atDIv5wuO
AtAaN8/8lNDK/46xD+ibeaR/InzP+hpKzVTtmU/t2CBof4C6T83mBpTdBbFPzRzoAMjzUy/U+TC2NIg1T/QNz7j1irav85UaV9Ac
tG/BpAQM5dn27/CAITgF8Shv2RdyViZa+C/"
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
      "data": "hMgqUj5I67/K5CfYhMO7P1xprksr7NC/yancEEIhmj/8SPm/lwnmP94n7K9OL9o/qd77ek+c1D/MF8L+p3nav
w0qxKr/feA/49mcOXhu3D/bzAQd0cPePxHHHwxh/8g/lGKh2L8b4T/a7FHvQJC/v4j4WGaYGNQ/49T+xaaF2z9tzb+ep3enP3XdA
+JGgrG/t/PD2RRf6z/NjSuImurFPyW1zQRDA5U/a/f+I6oqyT8p2dsnR+Lbvzvkyu1qx+G/zOyRvHYS6z9CcKDoTWXmP+OvJcBYJ
NU/3GV1l71p3T/VdiNP1Y/Zv+PcVizoH9m/"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "d7fGwC5Y1D+EyD7PYarnPwl3AMt0Cd6/cG7HFu4D2L/3awl5Nfjkv/xzwEzagum/Zz+sFfKf1z+gf//yLhy3v
1m7qIRcEeU/eiJyN+sjvr8QOG8pxrTpv3rePazrX86/l1Hyta6Wyj+0W2Hfh6bhvxD3FA9N++Y/HqEQYF7Cs7/airSLVj/Tv4sX/
CFDJX6/a/ApBfGJyb/yqMhwgF7ov4IPGaIeA+E/Mv0csa+GwL/NDxCb4L3TPyaTMtouW+E/0eOJTGAV079Rj4Cf/WTxv1s47KyNe
s8/wODdvlXw0L9izrctbuq/v+s9z2YmveA/"
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "DLG+WlJX7r+SgieD47u1v6on7pr/ffE/dH2LFSga4L/QsXMggoL1v87f0WPtzoQ/1Pc0ld9ixL8h9nmDhvnOP
zBwMmOwQcS/oh0umZPR1r/FjaXIxO7cP2vAwuVQauo/mlpFNQUiyj9UeIBkeRrcP8+n4AcA3+C/1Afr6iA7wz80K9YHN+PsP7HiC
H5vteg/SGTrdCAl4T/4O7sQrRrPPyvS1UwCjei/0ItS2b2o4z9opvcPzd30P6tk7Mcoccc/PjsD5QY01D+bMXzmowjcP+xY1P2Ye
9O/0hKiz5Rh6z9gb74zAFT1PzHBz4Gm8aU/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mas
k).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "+lGkHr5SQz+vAH3AfEzwP8yLs8ynPrY/1ioNmEePyD+t3Spd7+3Gv/us7rfz52E/ZZptxrba2794lIuCqxDxP
yNaJ7Pte+a/ibQCGdrRwr/gi9WkhUbXvyfidAUv28u/bCUSMiZv07/UybjcXNayvzFhV8bOBdu/lJYflP6X2L+yxCUFzEHcvwYCi
0M4Mci/1RF1/lq1vj8kjYu91fDVP544y1QidtA/sHTgdkL7ub+j8LgcZMHXv/zMLYNClpI/XgDpuLselr+/xmCL/p7vP3kdZGGjz
qE/rEiDzeXBgr+sWkzzIt/Wv9Zkq13bcXi/"
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "E4Umonyw4z/k5RZazYeRv2Ek2LcY8/I/hezC0m9+4D/Xs12NvtTSP716Kjor2eg/3nkhGB4a0b8DJTGq+uXhv
79iXvf0mOW/I6D3T2Tf0L+h7k/HRxqvP3ZBj5gOiNk/gMyZmKVup79fKjCrXzjov0Soof99hvC/tZm3P+bb4L+WeQZ4oRqqv7Ezd
IDIq9O/bIstBBcGzD88i9dwGaXtv6k8hhHZ9PW/f66yWg066b+aYvZBLsG6v6UkcRYKXvO/4HTK7figuj8rj0YqOW/3v9jZkadcT
PO/CtUfQu+v8L+X3mATCfWkv2AcpKnQIvO/"
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "8fzmZi9rvL95pmCzZy72PwXYxtfX362/vtl9/kkA5j/k/4hulm3IP+b7A3R9lsw/Xuo4ll0euL8XQIcwym33P
1FcW+/M1+m/XhcaMDDYzD/jJ26N57Dgvx7nJhEuB9K/3xn77G2lnr+mFx2P8K26P6HizyvtSLM/qcbpt3N40793p/WC6SPVv9AbX
Cnk6dC/6MzEPfi3wj/5nqKgq3PYv0vZ32ShD7K/Say0KrUz1r9Ok7FOVTTLv/lpFW40yt6/V0YinMCErD/usE8mGTfGPx6Yapl8R
b4/hFcPPS1Fwz/fhAggXkGiP9IoLYx6Zps/"
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "WatBvlGqjb9FY27/MlLePywhWmpy9s2/faw/2Q5pxz9s/DZQ48alv345kQQbz8W/8w7cK4/vk7/gb6rBMPDhP
8Pkfzczxdm/LaN/fHwxsz/V5kxJobnEv3OVWWBEZdC/i764Dvf7rb9H8ZbvAeDhP0aw+XN46dK/epuP9CtjqT97stXp5VDIv+Ycq
O6VJ8a/N3Sibv3cPr8X7OphqVXgP0TmI1gJrLW/BleI8G+emj/Y6sUF7M7Mv1SGY6guHru/wO1jRKtGh79vx0A00mXkP1pi4q8jd
ru/8Zjh28CVrz++P5m9frfKvwaTE5Ip276/"
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ifEFXmmD5r+WGJG++wryP7La3lLqYeG/dW1ufufL4z+v/VQmMPL7P62A17fDluu/HlYcY5Mtr78J5VzEaNbYP
0ZR+D0MgwXAUJySPL628T9MmW01ocubP1Ix596invG/A9hltb+t8j9h0YfpwL/Pv29GxAU1zd6//MSe77h68D9zCfPwnc/1v/7MG
+4uyOk/hMlM4p7M8D8Jg8T/wDjkPyh7acJLffU/n5MRLwV8rr/aQNCO26r0P7+6hhiWwvE/IGbq/tbU3L8PgM6AO3LRPzgfK6zTQ
Om/GEYZG8544r9g5XMPM9YAQPqstpl0VOA/"
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
        "data": "CCqwEsYZo78vWEBxlkLQP0vEWemF596/fo9zn8Ro3j+0KaWgRJHUP3RAhseZZMu/K2TpiWpTrr+D/aGv0Z/
kP91IPrDM5vO/q9ykEEkovT+bBJQksQS4v4diHNvyN+K/Vn/whMK7zr+9NLMdJGbkP2dFIhOjXOi/BfFv4Jmuor/MMw7QzFzQv3H
AQ/xXMce/8wTSW0Pwkr+qtcj+LnvZP7qCJPbzGsI/QyDkCKUzx79JQvIA+OXbv6p/FgntTLs/XgDpuLselr+/xmCL/p7vP3kdZGG
jzqE/rEiDzeXBgr+sWkzzIt/Wv9Zkq13bcXi/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABuJ9I8abeE/y+0W4Mol3T8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAC1sCmAeEnfP7e6yFOfPsk/5urx1TcX1D8AAAAAAAAAAAAAAAAAAAAAS34GtYQvvz9biayifLmyP0E
UwqHq7NY/1SlRCNWY3D8AAAAAAAAAANBzCgxK/Yo/WEsNyxOngj9MF+bLblPgPzppIX17AN0/bWU0i39wjT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+nfEya6Rtj98bccmyi3tPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPMSr1ObQ7A
/LXNFff/n6D/TqRJhND7EPwAAAAAAAAAAAAAAAAAAAADvdGuJV7rBP8b++lRxU+E/0ThmB5sWzT9QroQ2kMK3PwAAAAAAAAAAAUF
EPzbmsD/HIEtwDtvfP6DIi38TlsE/E5xsOxg/qT86oGBx7vDPPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACIdaeNPmzdPzxFLLngSeE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKeKGs+N24D8avCNUK+DFP6Fd4O4iItQ/AAAAAAAAAAA
AAAAAAAAAAIqQqYFT1bM/mJJ4CId0wj8+T71K+lfhPytovQvmQM4/AAAAAAAAAABGk4Znr02vP7gAhsFg3dQ/C+bwzJs93j+ohFj
jW8GXPyj6ihnf/L0/"
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
      "data": "66VzSoGOvb8cq1T7CdbcP3scXA7kK7q/sqeh2mMBrD8Pkb5/aZuEP3rnL2UFbby/eYQMHZT0yb9sFlXLhVfLP
xt+KTJtFJW/jeeysUrsrz/Ab6B4q7Syv9vAkGDbHMU/gzplNwoY1L8j2PSEV87NPxJ2aJFPPXS/ve3Qj2BAtz+HuJ5hA3PAv94U3
wV5P9Q/XqTCs6wLyb83GcpkQBGtPydvUGZ7vZU/RFvcdV1Xqj+wkISlJg64v+d0DP5PJNA/9decdvIe1b+tFWA4VzrhP2yz40gHA
7a/1Pzhap3TvD8f2NeUKsa2v8agMaw2JsM/"
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
   "single": 10000.0,
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
    "data": "FGwov4KJlz9gP+lcmAHtP6ZaR4x1qfS/DjhykpNJzb+s/Kkj9Dv4v9y4xHJpPuw/9OqHDHfJ8T9Ku6niKcMBQBw
AnEl0KPO/MkjL7kH35T+jD+Aht1X3P3NZ0uiKwLs/jkxwg26A778UXk1WqqvjP5szp0HXIPc/w9eLhdyx6j8AtOSWc7TSvydq3yB
DnsI/GT/WnZrPxT8wcFfE4oTLP5FUrP9wAei/htv8wm+Z0z8kP0lu7XjWP/sFPWF8XrW/WpvZjkj84j8KXdUEnrIBwLQCHtqxi/w
/AJbday0D6j/U0/jPHlEEQIS9abB/7vy//7ixNdyf2j+UfOECZRzjP63NHKtKaMm/hE3wwAxn47/dmArZDF/1P5CIaWadefc/NS6
7n2Jn9j/JJFO/NFCZP7ZIAiBmUNY/a4R/vQ04wj/qDsGQDpLrv8rwyvRbzkA/B7TFxllrx79YTAD9B9PcP/MeQIrlYtk/lZRhsN3
B8T/nCLt/+7jyv3sHO7FRnvA/EYTqAgrk2r94zPFRuh7wP7ja8tN9obe//hReg0km4j8kYETLIwDtP6gqwy/ivdy/OxtRd3rqtL9
pFnmEoFj4Pw/sVnuZIr8/0GE64wij9z+9HUCMUkq6P+4IOfUZtMU/Tn+2Xb4X1T+oVFudcyjvv9UTDAbiH9i/ik1DaYJgwL+gnmR
rjoLWP9nPJpDcT7K/pgClazlq2z9q1qR8PWb0v9QquK9WSPA/EaBREwtB1j/P42rOD4b2P9Y/1ESgWe+/T0VM5Jqj4z99zhohgrr
lP5BFYowBd8e/hME/hXW41L/iTrn7zG72P9xCmsc5mec/YkjMvDi69T83mKcS9+m7P3143LiHhNU/IHf5Au9w1T9/VSYtMXfdv+z
znz9hZMm/6Js/tA0c1r+4e47EjNfPPzPXpg55kdg/J1No7WaH2D/B29hwSLHuvznljzR97eA/uAu6STbfvb/9yqvU5BfkP6tt8gQ
hr+K/qe09co4v6j88ZbbcCF3mP8IwHiK9K8m/nuX9qBs+zz8gkbHTHwn4Pw9wWcq1RuA/mpnkesT49j/4q8l6Zp6YP91d4p0uOeQ
//Y+hxbsssT/q1MFfQ0TZv0km0kmO/qC/gz9C6r8S4L9/ghXwsqHtPwB3xat+wPG/x9bWNLZ39j9DD0Mho7QCQDuo0ikC798/j9Y
nIcOs7z8Lpuj2MejUv/TToAeNOQFANWHWjl7JzL9fyMuAjWLaP/J//Uk9OOW/3gEDu/es3D/yJgIS5Tf3P8FNccBaVALALT58pdF
N7b+w+xau6g/yvwXIL3TEbci/MNECiXzf8D+r8tDFuMn2vy/ke5efFoE/I2F2cOoi3b/PtzxF6E61PwYJqFXnBvk/qdO9j9jO0r/
3LM+vkhbJP6J7B0yP8ds/zhVvMWY787+vtI4xguH/v+wUmPuuXO4/FN8tIBjqz79ZBfiLtSvZv0+hwVEMteq/Y+nVx+gb9T8JH1U
lBZT0P5EMwaugDQDA6fABxGvfxL/Hs5cvyU/Wv/k+2dCpcsO/Z1jDFsfe5T9cDawow0L1v7ugRSsGw7u/z/yXAQAJ7r+QntXtlOr
Xv1GAdK5sF/I/cmEdMG8XyD8/7EnflSjkv3N9KEICA+4/J4lPrqRl2b8IM+EXIai2v6SzsPn+26M/ELZ5xQt54j9gNWl6hpaQv40
i3FlUkNC/8k2lgyMJ6z/10y1Bj0LtP8YzDIISE/K/oYm5OjmO2D9TKrVgUUPiPwhZ+0FqwXW/2CXi1p4S8z+kyuqPMr/nv4RgH23
Tzsu/Cypzkqhf4b+m+55GbBK7P6Z4arZuV+8/6FB5GdM8wr+WunZSzYzYP6VldpuAT98/3gaZxrCA2L9qzttOcXPfv8V3MrMCir8
/VXBIrsc+tr/JsoBDXhPbv+V2U2fFNc2/VsFGI8Qm4D/WMsc0f7LmP4D2WZWN9PO/J3j3O/WO078smKD3J8q2v8JhUMkno18/3Q5
w4SYy5j8zt6gDGDbkv+suzEWTQKQ/ZE93MOD77r/05HzscOHSPzId4TnQZtU/qRCGsLHe2j+UJkbIDW3xP4vU+pq/ZMY/m3uk9TN
dt7/1dROj5w/jvzTqRS8WYvQ/drWRe33dsb+uopmFgL3bvwf4tp8S2dm/1XdR4p3G6j/vydNDPgv2P0Jq/60Axfa/HagIOGzGrb/
0vBUSWODhv2kVSTkP9dc/Oq8Hynap2T96YdnrZnTov/uWm/65OsU/"
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
      "data": "mUFitI5e9b+vfkyKnr3hv92TAHn4Zva/iSdV719q5j/0n3HyKkzxvxKNEqsrO9w/ydwTxrzo/T+tQ5oxP1MCQ
J0bsJi7SMi/gX5J0UwsxT9gzu7r22i3P0O9HuH+4t4/sg0mR3Ag2L8YnOnKpG7wP2qdlf2vZfU/bYmM0QlGhr8c+xdWwS26P/su+
wblnb+/Y17Z9Q8J/D9S2/DjHfz5P5foz7XtPMc/Y5P7GGOw179s7P1GK9nsv9VspKSkQ90/VFL1QCye1r+S7AEdBUn2v5u99yJRm
c8/Ice6kQjK0j9oD/IFXHa4P+E/fD6CzNA/smVw4yWJob9CN7PiX9LHv7N728DTLL6/Xq+PP7gMxj/XmAYpBv7PP5aeLxpJJuY/7
peWVOFs6z+hhWXkqUPwPxRRNv/TrOC/RhclmWSC2z9YALBC/77iP6sfe0C5otm/cZMGS7lg/j+PwwFIy8XjvyGvAbUDFuS/t72xV
brpz79Jbg5yGaLwvzLuXZ5HGNu/aiS2wfEXwj/qu+Q4oGHRPxCsqjKRy/K/5tOPud2207/c6rlkRKXhP4GbOKKg8d6/jmRQ/B2Bo
L+Y43yuDZbcv68q8yczTfM/cigDRmMUyz8nIKrM3dbfv0NAEfzcluI/Li4EjTnH678ryjUSiPe1P7sCA/40wtI/t5IAs4yH4j+kE
V5194rtP6mSCsXruN6/aB8iqx818j8UgV3lKIbjv1IoFysInd0/pSWH0DXTxT8Q97GXRaDhvypZH/9PROW/PeJ8+fvk8r+F91WsN
lDlvyiuGa4kaJI/OAIFF3Ch979Z6T7rjB3bP4vbcDM9S92/7VPz/lSUy79n+Rz5eQDgPxIGBgOpzPG/vVVXpD2NzT+6NVS7wzTEv
5JUSd3Mo+e/bNYmb8RA0D9iMb7qQ7HrP3TfLKhYT+a/V6Q23h865z/wPdtct5ryPyUm7TH0Y9e/0mfOZ3Sytj9Qh43JrV7avyHuC
fIVHWo/yhrHdcgawr8cXQX9t5a4P836cOC3/8M/7FfCZD1Uvr+aADiq4rfnPwRKFvKGRPG/PVm5Qs1r6T83y+nyAJDrP8UD9Wl5O
rI/KRjnIopwoT+FSwuiYhLGP2CASKOPb+W/N/zq4G2F0z8nYMy2XEn0P2eBuxUnsOu/z+b3/u9q4j/gReLym4YFQJIK1hwWS8Q/0
S0IZdnI3T94ugJ4ltr1vx1JLvw9H/0/H1xV/oc7zT/6g1T6kHbhP/VAHSeL9va/XxphMeRq1z/XuXabyirjv2CUtZ+TEAXAxKIUA
tHk4b9Wj8qt2HDlv3OYUQLGHuK/KoYetJBs5z+6Ufk0RXsAwOkfqccb/rQ/Go57+2zQzz/nqsslq07Wv5CnKRbZLew/y2tsZPY1u
7/67HnohknsP9GQ0VlIQNk/wQuMsiSP8b/4lduYC8rwvzZEvoMOOdu/IiFsmDyF0T9bf4RnpV7kv7LjqQ9RJui/zVK4jMOfsb/6E
KxMm+n0v5IIk1F+dvW/45F/7wIVxD/Dm704l96mP97ZU0Y2sNG/eXA4j3P45D/MtZEhXxn1v7zPhqGM9do/lGTpnABI07/yK41Uj
M/tv4OvbKoE/uk/00fagpZus7/zvEmD5EDnv4oiGijgyNM/8EcGlDkB6b+UeBu+sNfqv7jGjKeogqC/OPUvozdSlT+ouUY0vuTXv
7c7Qx0fKNG/UFAlLtmp8T8IPqcoHuDcP0Sww7sva92/4cahYLvozD+9i+UX4TjHPwJCeb5c9rA/7R11KWkL6T9L/d74Qvfcv+GSf
bmoYL8/AwvZTWsC3L+G4ctMkQvmPxBEL0T9Gum/MlHp46QYwb+6YN1TvzPuP+kaPEjxkuY/tdAEr5oM5j+6KfwJgqbsv/fs+fstp
d8/ZAkXXxhxuL/pAuBAGo3qv1GRtzsTL9W/S1NUjoU0yj/aV7hDsbPSP1DmW0keyfS/8cNRMzoK8T9tXcJ/wDvvP5QNYjUu7um/+
HarXPcG7j8RR97cNRKrv2tDZET2c96/czI79Y/m2786KBzzvi/SP5kbBbT70tM/9YqJG/300z9RCl+pb6brP3Pu2BGMWeA/JfP9X
LMgdz9W/JgB4N7hv2A17jyeR9s/qTCIJl69wz+IaeZjbxTivzTMo/eaj+K/nbo7w++e4z/AE9oxuVTqPzEa040gku2/T4ohMCSv0
j/Dv+jRwkrhv4qTcMrff9A/gmNd7QcN4z+tn6Nc8ejxv1R2S31bQeY/"
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
      "data": "xslMcUgn87+SE+gvQwP5PwfboXWaD/u/yIsHX9B1yr8nHvy1HEi+P5+YJHxfScm/2FyD8EDAAEBfzk61nVjvv
wCN6/CNQO8/mH4KYd3zzL+h7bLh/CXfPy5NjHyJ0PE/Qw2PBovg4D+tM62XDw78P6gkl1IpY9E/gWxMSm4Atz9LmJYBBBjyv3bqN
8eJEc8/W5X7DSv/3j9scZk2v9fiP3UeXjZQocm/dBFueySZ4r+q2RPxESi9vzD4kkWF3um/3x4sqpkD0b9+PL67Ez/jP7xlVsJ87
Oi/yl+A3XHS8D+/iUv876juvy0WJVmF0uQ/jcMaqn/BvT/vupjZbfG1PwZxA6entOY//YIZK2b58T8aQGVCNLX4P+dSDtFtguI/Q
xkb998Qob9N6wRxjT/0vwiw6wok9O4/y1aWXchRsT/hHjBeR37XP/9uZUd2bfM/e6HPTgh16L8zG/LHb13ZPz+tPxw0tOE/VAQ3k
asb2D+XrEEa/pPmP+9Jzctj6de/wit58+292D+Y+ZZN7HXyvzY83yMnzvI/z/51ZggY4D9kj9duroPMP03Rm2EMFqe/E7/Y+WTV/
T/dEoIP46LwP2tXnriNI9Y/lA8WREXI6j+kJeFjJ+nov1ruDHXNrfA/G6IxiJa2pT8MAb3geizxv3dhwAPvHfA/NzWrhNTK5L/Vz
w6L4v/gP1QrYdNGoti/po/8SVl+yL+YPWD0hUnWPxm4vs/O2s+/k60WLnAp5D9LF+eeAZ7wv0Hh/5+AGeo/7ndFRs4O0T8cNoIoT
dDTPwKB/j/hO+A/t4YS6F9j8D9yurrUNy3qP5yrWCRdpdU/8f3hYxV12z84lOJqciHwvy9yeWa+O+I/5dbCaqF/cj+YEDKB0NzMv
8DB2Wz4XuQ/xo9pWafr5r9IsAAMzwXSP98O7+q+fNU/tbgmXqds0r+z+oQUpADRP6YCYXulfbi/PJkEngdxrj/Pajp7Vhjyv7Tvj
2wG3ek/ZEE9rdV43D9MbL7uKk/RPypQLaXiacw/BJRd+v9b8z/OOrpJ3FvTPwjkiVB6fqY/eJwyJ+2Z3T/TXdOUxjzsv3UR841Zk
+I/Y+A2CVHDeT9A38+NCLPlv83oBGowa9k/ovoc2e7A8j/IfBdQqjDdP3uI3QU+o5y/cLbI4uqMwj/3hiDPYJbmP2ER/4rQSsg/c
l4vJtll5j/ndIcCBLfdP9BSsDJkoOA/TOSaqKJj9j/Rurv3+O7+P9t3O5p75vi/K+NGLE596T9iXzV6Gej0vz+0lUVtTLG/zVFgq
sSj0L9AAjwy3qzhvzwlfFncBeM/jLqNC8IY8b9pnjAsS9AAwKe3jnJVhM0/7Zy+C2lo2D8L0TI9jVroP1WeKdSUDvM//slG6RVF4
T/FDa9Fehz7PyzbaiFfmt6/hSKjr2YQ9L99EHaetbTiv3c9Yr5TI+0/P473J7Xp8D8RgTdrj4DzP5BmsdOURum/ouKAEkw6kb8HH
mhrRUPtv17CuEbUPO+/XCSiQNhswD8qEeSBarvgv2diN8+cZt4/u5/7Xvoj8L+fHtfHlCn2v+1JQjSda7O/xRmDvbsw1b+Sm2wff
Wayv2NljjcGR+8/JQ2FDSOU0L+odrROfi/WP1TnzTehL9S/jA7lWC1M8L8QJIEF+qbXv4pNCHYsLe4/L5oiCxeZ7j+yHrwioIHxP
4eWHABn46+/ONlULZR04T94uIwp2MvLvyfRRUhXVt+/6KiPLm850D+U3MoDMc2mv7/Gn2MfIdM/qzf/mGzk5b+bq9cwgznYv4rBk
EDYFZI/A+jv+XV/4D950UqpJKG5vyhTRJKcAvE/MkmklosB0L9uvOHZDaPVP1lfqxVol7y/sSzhdiax6L+J41jcRXqxvylbi0kZK
NS/7NAerq4M3z9NBVn2x6vdP3vct49xz9y/d+PxStpuvb+I0XMDRhXev/0XifJstei/d371+eLy1L9gtT6Wmga/v0tGIbk2gtY/n
EwpMZ4f579wDIMF5ALmv6lspuPi6aY/Iw8hOiri5D/Wz4DE3iTFvyGn5jyhWes/pMoeC0vEwr+HswkgrbrcP7YQBGZFm5G/dDdbW
Bda4r+CTQhBXCfUP2RYwKWfi7k/4YjgysBE6T/aocNSbKTqP/QsuuOkDvC/hvbCex/C0j8eeIJcRALWvzV0Mvhu6vC/TGwu2DpZz
j+TIsZI8WbVP5T3O91id+E/Zof2F2so67//GUQDb4Xzv0IyFDTcedK/"
     }
    },
    {
     "name": "axes counted from the left",
     "message": "You merged by swapping the first two axes. Those are heads and words only when ther
e is no batch in front: count from the right, swapaxes(-3, -2).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "mUFitI5e9b+vfkyKnr3hv92TAHn4Zva/iSdV719q5j/0n3HyKkzxvxKNEqsrO9w/ydwTxrzo/T+tQ5oxP1MCQ
J0bsJi7SMi/gX5J0UwsxT9gzu7r22i3P0O9HuH+4t4/sg0mR3Ag2L8YnOnKpG7wP2qdlf2vZfU/bYmM0QlGhr8c+xdWwS26P/su+
wblnb+/Y17Z9Q8J/D9S2/DjHfz5P5foz7XtPMc/jCja/zry8r95/3bYCTnoP8v3+VNbB7k/TpRW6QSX47/uYLtWASb1v15ZoJhtL
fU/+YBCxNgR8z+2Et1nEMPhP+P84NMbsNW/bCM71Weo0j+upgX7Pb3Xvw0NZa3ba9e/JqL07YeAtb/semY7Z/z/P0TxMr0mWOe/V
VHk+oTGuD/YOTqGvQLvP5V2nHQ2cuq/aXYn1dZU6z+PA1WCD/rhP8QVrJpX1Nu/50bRVHxf+b/A8OHD3bPPP7XdGJcBW/I//qP9F
HBJ0T93gzDOv32zP2au407fC+Y/o9TGZiaB9L9zWlRdAN4BwPUut8xcqv0/qcHoviSa4r8FX+KKbu/vvwkdQ/tobbq/RyNerdtt6
T9kr5Gn6VzlP6fDY5U8fQLAGlijoAV92r+1nY92KAZoP+4YjRc2MvK/Qtr1gd1d9j/ArvMNlyDnv2nCx7G5G9m/7IQnwnoe8D8ra
B8PB67mv3WADJuRAOY/gJVySvoS9L/36CZtXi3WP/ZKVVrDd+6/uEBER85b8L858/rZvbrWvxkwpxOLvOU/egnv8IVrpb8ELUpaq
VfyP195BEeFluK/cVoYUKqU5D9haz6sDwXfP5ixJ+YTBMC/4ZR2Truzoz/+L021yzn3v5T0pTm8a/U/JwsQ6itB+L/Z31aPBsvav
5OA58WZieK/HBSfQ3ek9z/lAB2Q5Nbvv8e8eQX25OO/QBE9QOYl57/Godxd+Uzov2NHCvhRZeO/ZojV7slIlz+hSrFRLv3DP5d/z
V2lGOm/NHl1JZL7gT88AdFeYWfmP+vRQYhQw82/7lNda+qz2D/h33fHGqUQvyMd5yzUE+w/5I07edIWyj/nqv+lCXjgv5FjqV9t2
u0/9iSjH/Bb8b/PPx4/mm3WPxbl1YmDAG4/uDYH9XTfsr/+RL+72s3ovzS4HPImzeo/br4k1x6wxL/EPmHstnjkv1waQzo2A+k/5
XuYfRHyyL/b50g1jHfkv4MkTQ00h+q/VfZR2Umzzb/zHASSTQrrv5CMtIAlQ9i/IIvMuqub6z++JLjwsDu0P3On2TFhauS/3ZDGJ
VJYzz8K6ZbK3argPy3P6Pj5kcm/kx/R81Di9z9I6Uq6tyHmv1UqdKtLyMM/0Dp0hxVT3b9t5OX4AnzwP/eTKWPvIue//Y5AL6sz2
L+eLhLje97bv2fPBsJIA88/0mC2gUPCxb98ZBL1yza/vybjzV2JmaW/Z7UhpMG+mr8DjUOVOrnhPydOV6uACN4/uKJSJfeC0L+Ul
nS+U6rfP05GudC+zdW/mwPtmnmm3D8MTsY8wVHLPxHIzKdl69m/Bn7dbNbX1j8o7dEJqKzfP995BXK4jfG/u1lS+MZr0T9gnTL+6
c7uP3HtrWX6Oty/n9fnRTJx2D+6JA5aX7j0P1Vde9Oo7aO/EbIpHuSEyb/o3s06A0Lav5OlAHpsc9C/OjReMw9zzr+vHYygDOKsv
2oOHuQ56Nk/+VFGuGEdx7/MkDOriy/hP2ZEvjEmtfe/q449oB1W4j+IiETNyR7sP3okW241qY6/jFpb8trfhb+iQx9WC+euv6owh
Abq3ui/efk3t2qz178fvADnCZrfP8e1AVccF/a/q/RNwf6tu7+o7zEBm5bxPxhVTbQTMeM/j0vZyE5K6D9I5cAMRKruv3EX9hIvm
eg/kYXctd6G0D9aWtDcAL3Tv3Y3Q5EdmsO/1O87CIXb1T8jsap/cEzFP/b+HlzeMvu/UyHWeyq88j9UkS1ckvHyP49+3VvEMui/O
uDJrUkQ6T+o23D98S3NPyTlrjnVFO6/czI79Y/m2786KBzzvi/SP5kbBbT70tM/9YqJG/300z9RCl+pb6brP3Pu2BGMWeA/JfP9X
LMgdz9W/JgB4N7hv2A17jyeR9s/qTCIJl69wz+IaeZjbxTivzTMo/eaj+K/nbo7w++e4z/AE9oxuVTqPzEa040gku2/T4ohMCSv0
j/Dv+jRwkrhv4qTcMrff9A/gmNd7QcN4z+tn6Nc8ejxv1R2S31bQeY/"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end, merged
 @ self.W_o, which mixes what the heads found.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "o2sc2KaL6b+EQFxODQXlP/TSjSpPrfM/WEmH5Pwf3z87y3b+tnDzP1RhSbz6QgJAR7NeBjDvqr8q/Dh5Aqv1v
xnm27prEcg/mVvET7y2mr9B4jolc23BP5Diuu6jtd2/U+VSR8/Vzz8WX0q6ItfEP4zskhilJeY/LmH35jx03D+thSiJce/LPxdxm
0t3CLw/y6MSjA1I9j/+gEa2Q+X2v2H/0bBkDeg/An7jHOOK2b/2gkx10jjnPx59FB7kFfA/7xB+GkbP6z9tIB+VWzjyP9Ji8NuJj
wBAQDzvsGDCsD9OD6NSTYP4v5swEiNe1q+/iYAg5XEJw79Z5WvgyPTWP8UK5eGFnd6/YXFmn7cRv7+WQw40dgX8P73xxmeRDcY/V
x/Fxbd7lb+5Rs9sSKfpv56qyNhK1du/0hKl9IhM4T8BhROIqeP4v6+x3fneqLS/BBrPq79f7D98pxy6y5yQv3MMcZTTFMs/jVQrd
uj/6b+xHdr4vRfXP+d5zaPcXvY/ilpv7AvAkr9l4BH/9nftv7y3oHcx++C/GkJ9ADRC0b93AN97Z6ixPw3rFtXNVJY/YU4tl2aG0
L/lfhPdlfH5P2NgQjRDF3A/mc528F9/qL/TQWRJ4LHmv5dI8g6PU+u/7+md43E25D92lmH17X3sv3MRFzzPgcA/WJMiaVR40D8gw
EmZ5ovbPwkYNxI0ZuM/2OIiG7fW0D8hnILgAzXpP/BUE/hhnfs/Uk8XyPAasD+vQvjZJybwv4nrhPTdgdC/VkV5mq+Qxb/qsAXpl
T2jP/lhWIlhxr6/ZbUkIEuOlb8+C1h8kizqP62/AokOrqw/jusVFEq/jT9812FGVbXhv2WWuynkkOq/Tw5m0y1v6D8J6R+1gDrpv
3Xx8QpZe9E/P4cLJYAY8z/nraXB7yTOP4g/Q2tGeqs/cs8toGNAtT+o//gnL1/aP11mvgSotvM/NR2BiWyHxT9/RQ17u/Txv6iNf
K6GE8O/5+C0eq6Jwb+RZIBb70e1P0dfBNphMMy/Y0pvjH6UnD/OSqC9YBPoP6XB3hWvEr6/h/eTJ1rwQL+ZpdpNAY/av6sK7tmbl
vS/RQFLFomi7D+VqnYVyK6fv0pw+4AUOOE/Zf03LZfi4b8QKcsxN539vyG5ORApaOw/93wJVfHBAsBKzu/1m8Trv8tDcbCwKvC/d
uX/lma+1L8FfHqbMsXmP5wVpGN7+uu/4jN0yu2H2L/LtOxUNp/rP8XZ0IWNvdU/3oZ1cI8a0z9O2axrKAjQP2bY0FREyvo/oKwpy
MNn17+56o+D7hjrvwAa7IIIVfe/pYGiYDpZvz8x5adXD8XcP5Fn84kaade/4qbyoiwY/D98A7ClhJD/v4LLrWNWK+u/TnfA0VSU4
L/Iq0cVtODzv7Ny2W9hCOW/gY/p+uz8ur/dBlCRTWPxPyjA/8B6NvS/70w6m3Xp5b+hr9K3ZxPRPwnLifh3JLS/fLdC+RxHuj+Nz
Odqn/vhPwEy1m6Hpk6/MKkId6xl8b9RlpLjVMHOv8qvQQsnXuu/hukO4uHP179AGfqXfbnYvzpMVj6xe90/F8+t3j1T+j8lGEfZT
E3iv+jpR5m3Jbk/ws3KCsr+0L+q1wPO/9vgP16XCPtEaN4/iJnFor5txj8SXoL+u4bdP6mfgBLxuuu/GoxhMZ2a3r/5OdXY3qnQP
5+yIcpbm6E/3SBNWG1ixz/83lVrwLzbP0q2ovCoYdc/qqiD32DP6r8wufdfbJTBv8eW1gqB4ta/AtU9fJQY4r+Jr+K9aS++vxITw
ca+8tK/VNmDDshM8D+sbyKA0bjYv8+cqqXT+r6/qvqPa4RtxD9K4xe4r+Llv7HDBlTOCOa/cZx32CBp17/tHTiFBf3QP4Lzj6r/V
Nm/87BR1lCX2b8P8F/WhnfQP3AdBU+/YtE/NWTfioTLzD+fCZ9RPMOtPzS2dseJzMs/QkNOKxW77b8XXyxJOGjHv/KBVLMqJuO/m
EvBb1nf4b8aC5wbRdnDv8RA3fmWaqk/GvQ0u2r35z96KGMXwtbzvzK3VlaorrK/TQgv7TAu6L/0Od+hpOruv/JNS5fksuy/1V9Zg
/Q807/WKQYtTIXNv6BbdkPEHsU/pJEoFUaG1L+NbIrdXADgv10XKNXTHdU/h1BntYh8zD+ZYhkFD+fAv0JDmi6UneU/QhTI69KX5
r9XgE0CGgXVv7mdF0Ev1uq//mRfpRQO5L+pNY+Bl9vUP7QhcLiuG72/"
     }
    },
    {
     "name": "W_o transposed",
     "message": "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: w
rite merged @ self.W_o.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "cnrogczQ/D9o6MVOuCa1v53HrxAmh+A/RbGrx9rF3j9JhSJ63gz2vwZxdzMe3uo/Iw/1Z3V78r9NB6Mhm9b4P
3fY6MObzdO/+8UJN9Da+L+jitXk5sLov0AXb137kuG/0xaf7uVS57/UP7nxq17rPzRru+lf3wBAYmJwTEu42T/xTcYUvLD9vypUq
c7klvK/NjGfdOZu87/JXU4RvFfMP/DhffjmAdy/cwrkwEX89j/2dnYogNXxvzVmgcGEp+w/ctxbloDysL9aZ+rR7rr6v4IvA1RfL
eY/6nR6BBzY878SCM5IUjnxP61bbw33oYo/qApt29m287/Y/4+i7gHMvxvdaO6hLNW/dZC0etcf8b/W6WmJtiLgPzieG/kynP0/C
gmMjTaq4z9dr3NxImP+v98g6SYx1ALAQQ7Kxz/p8r+Tmv/c3IXsv3bZ99xA9rC/QRxS3qTuyD8Hug7g7PLuv3bnt4C8mNw/bbiQU
w/D6z9T0heaFcHivxCb4fbh1Ms/uEIGzlXP1r85ncYy+EHgPybN7+Sbc+K/GKi06vJDwb83Zw8vmcjNP1v+vuJyp9e/BUQ9neeQ0
b8OpM1/itCzv3buix+OBtA/FBLWZ9OW2L/OPOF++Tv1v+0jo0L2OPO/cWDK/hII2r8rw5ANKF7yvzhP/BA1qdQ/9z1RWXYW5D+gp
a4UD5bTv7y4Dyvwb9s//OhY4osh2D+nQw1I1L3uvzsM3YUshc4/KJMjAvDv5r/vVSBDsWfzP05sPsyx1tK/+gFCKIP+2r+sCAIVJ
WzAv9vVFJKsytC/4kL3uNnw4b8x34PubzjcPyY+qOA4KvY/J259nBCadj+egqM/Y0P2vxULMi3W9vK/ydfdzpwp5b+rqX3MUrrkv
0p/vNYLRbI/JLEFy2QOw7+CeCET796+vzkON95nlZk/0yeIziOHzj+E10CPyt3mv565INfmfJU/mu4M+Y4Mub9NPLyOZ/L2P4TAb
qPXeNi/uU2J1XadtD/MPaur+FWlv/it7z5ux8C/gbV01jMFzr95OqIqZszUP6Z9oY/ztes/m/llv+/gx78pchOPky7vv5VryLOtS
+m//bvzkavmxL+ZVrNAqynhv+ffpc+HKtc/vWLww/Uqhb9sBB0OkeXlvxDYIBOhiuW/iRwn5WA4/T9PKsR8aZ/XP9W0rAJWePI/n
CQaMwoP5T+DHFsSjpT7v47n4PQd/uO/19wrke+S5T91J25oa3X6P7oAgRjVzMk/RYPediLF8j+lPlkPCmbrvyin+nh/AAXAZe88D
+nw5L95ABKkDkz2P7OAMN6PAABAVQoSiMn60z9rYYZVy7uNP4VkHNvlscq/ZLA+MDIH/b8d7jfqzuPpv2nrxuMhjLE/QCi2XQTR9
T8+yky3vz7uP1RbbuwwhJg/t5FkZSs45D+rcthOoDj4vxaWO3dZGOq/XC9Gprzl8z8TDZsip2/6P6WUMwgLZLa/R2Rb2K+yvb/fD
s1VM4fSPzbitU762ALAuliowaX4/r+762TX1SO5v2T/TOKO8fg/UcS8PoUn7T9i0N5IFAzIP9btzd0F596/35tjru149b80HG3AP
UDMv9IoWo9Vic8/C+MBBaRU4j/jqoltiCPgP8n0N1mYeea/mqwqgECswL+bINEcO+7nvzMgYhHMINm/t7b2feuD1j/y4nQykCzyP
2c9nXv3s+G/FXdSG3b93r++7qqY1GOgv57GlOaijvS/uUCnNuAh67/H0WFgLyvPv41bHsviZNU/L1P921PK1T9nIqFR7IjLv7CJo
xWH1sk/4X9iNv466r/ryrz0qT7Sv+gQwL/jwtW/oH8TEr9h1T97sHprKazBv4NmyZhQ68G/a9SXF1x/0T+Qj0RS7jngv2vEv0SRb
bm/LtxPurBd4j8yKP6JIuDxP3XfDuisgaK/xGyNjmC14b8KI2WXDofRP+xTMQjN6/O/jvuaWhFg0L/zdQeGxdPlPw7OB4VKF+s/9
e5BoFXo2z9NN/TN1AWXP94PURboFcS/oXVG0xoU578knfQVMcjjv3pO79yEPvO/l8GUqF6e5z/YnF5NulnXv8rFJlmJgs0/HmKyy
qER6T8sJdU7ek61v2MNkXQzcdU/ENwZyRtv6T8IDdE4dwPxP4KkTURWqMe/Mwt8lkhBxz8OmcCUu6LTv7d5hnv7kf+/o7ntLYv3z
7+1+bjUGSzmPxZll1nUv/g/2DoH/Q840T/75uGRT6XYP4RFo+AcZ8q/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mas
k).",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "U0i8tlWuz7/rQ4Ca7Z3Mv9CpMYres+w/Q5aDf+eH6T8Yk9r0bXn0vw9DnwzA5+c/yq0jpJLP0L9bxgQ3fWTjP
9z/Eo7Dsea/VLkatsjF0D8wdB8cIk2tv49cQ7rHHsq/t9ELls3Otb/o9mBITpPgP2kU015Jotc/X1YMKGv78z9yqiXHb67jP7qua
WOXW7I/XZJXSexS6D804J59hPPjvxv/MOiiXpQ/PUpi8Us70L9MMHQSpVvEv2LFLtiwxd0/VZY0PUwe7j/XAgk2ktjwv5S8516AD
u0/wbICE3U2xz/OB7Y856nrP7WGQ7enM+y/u0URKTpHuz/HYWV8+uDNvzGRjQIPyce/Iw3j8IyW3b89gQxyM8LhP5EGPlMN09I/7
2Mf02XB8z9dW9Fb6jTpPwbWJe3QIcO/oS/7cjso9j8JYnRQSH7gvx0eEX4URre/OOfhJhUN1L/KUZUDFX3CPwdI6xwXqeY/c7luh
gn97z9LFSjiqzncv0/u+RfAoOQ/QjMUO7Ih67874fMDViSXv0nHsad09tU/uicVSED92D9LFge2OSjVP4YED/SIENG/UrrEyf+Ip
T/Ol9pCmCDlP+Oy+LCKiOa/ZTeFZvay9D8C4rmbdzzgP4PZWdGb77i/wdIVRUOX1z//pYSMtWDqv6TIcxLDddm/UUjiXd8V1L87L
oD/Pe6wPwoiDKjsoNY/fDgapkC55D/S948TZqbpv4QiuAhNLek/Z1A+Qxb7vb+Ahhmm/mfjP0z26nEJfdS/nsK60R8u3D9NBpwH1
gbRP7wxjPun+si/XzICp7SSvL+yP8kupKvqPyWWMw3Y3bI/MH0gTyro8z9QjCuMQL/SP7chu0S5A8E/qSwDlCFg3z/KH9VUQB/jv
wWx45rMOcu/lfk8U/T42L8af3xibc/KP9G+QOds4to/XKuS0EkN5T/a8Hk3FjTXv7JIm2oD694/Di8GzFt8279NOnW6Abe/vyx13
UbSI8a/emg9NR8Y4T+N22MRUufFP8NMvjldPaC/5S3sdxjulj/DNzJwb0zjP0RZKzgzKtW/oUBBZKwG9j8bsRhKbl3hP76MDwBvW
6U/N4JpX/hg2D+gyZr4wIrWv4Rm2w7qXM6/ME7SLWds9r9c+0Qv8FrNP56QZkTY3Os/0vm+fiK54j9I2rmrTOjfPwp6UklKOuI/R
83nD7yy4r9z3b16/+bwv8/Ba506D+8/6ao9AnCHrD/KfdZRXS3mvxG63NGOY8i/3TCxatO38j+FqsYgrT36P7oQMYl8ZPe/nRQ3m
1pWxz+W0T5EV/nWv51lgTZ9ecc/nfPyYQ6T7T/7bFhxAqvsv98Eh+6mftY/MlOMOA898r9yh9U8ILrEvwkKGJ4BbvY/tdHnsFUZi
L9upjCBQ5TkP0dpvx1I+Me/Y48NNBGtyL8k3bUm+pvov/nNLpWDv+g/Yg5Ro9/Ynb/aJ58Z6UXxv51ro74KyMm/rYAbJZuP9D/L1
DzQpUPpP20X0fbulOW/Z3XtRnpk0j9vB/b2W6bAv6wzgt0i4uo/1rhlIk5Iyz8/l4fIfHjgv9WdC9mQ4+A/vhuh35RX6r/Xm3Khe
U2lP9Cve4CQsOc/wCFTqiypyj/Qsiy2vtXdP8Z3rEahp98/8a38O7dHwr9N4oGi1nLcv8A94u2oaM0/9jLo5YsK0T/eUSJITgfWv
yXj/zUKjMe/Kv9E5Jf85T9OGlF0IELoP2q6TyQ63/a/+ryj4m1G0D8McQDyLE3ZPzTlMZRNZ7E/EWkHrnca7z/D9t0kA2fgv1sOE
zBNXKe/M0BoYEJq4r/X6B7QoFDIP4xOnmNbKuY/1+eIc9oQgL8vdj+yLSblP4OMGdJ3wto/3sTW22Myzr/Ix1mvbzTiv6pvkQCg5
co/gX1GdtqFkT8mZ+woqTDUvzy++V9Iqsy/+vsZl1jR4D/Wkmnt+kTqP67puIUurPe/ziosDZ9Vx7+/RO1wYA5Wv6wxyEvvspY/Z
OR4cpg+6D+Y1Lctukjhv5HFg+aAxqq/ZE93MOD77r/05HzscOHSPzId4TnQZtU/qRCGsLHe2j+UJkbIDW3xP4vU+pq/ZMY/m3uk9
TNdt7/1dROj5w/jvzTqRS8WYvQ/drWRe33dsb+uopmFgL3bvwf4tp8S2dm/1XdR4p3G6j/vydNDPgv2P0Jq/60Axfa/HagIOGzGr
b/0vBUSWODhv2kVSTkP9dc/Oq8Hynap2T96YdnrZnTov/uWm/65OsU/"
     }
    },
    {
     "name": "keys averaged",
     "message": "Your heads average the keys. Keys only say how well they match; what is averaged ar
e the values: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "/hXvi6Ti2z+b43Rwmp3LP8/9tkGuz+a/KpqTZfmRwT+GTXSUpRzhvxfQadfooes/64b2HIiJ2T8LYHOxsMzhP
/On7cs4ofO/wKDkBaOB8j/wkQSjVN/qPyVi4WiD0cC/YZ36j5BP8r8H8X+tPI7dv1n3Bf4VWMY//7yvLAbI7z9Rad5W6bSgv1kN5
tV+mLO/wYmYjLNX379mPC+gETDXv2SfLK80ArY/HY9kxGD54T/lk/eQfiHjv+A6cjC9RpS/zKnEd9cptj/6ilkRFfznv/Ob+GuGn
c8/uSWFF6Nk4b+2t9pnaiDTv0dTjEnobee/Z5O/5D474T8jxqr519jQPyg++UCW68+/ncLC2S8Z77/6jfHtvqvtv+MXWh6W6ss/b
BJ9d/vj9j99p62mH2DxP1DGhd+2s+W/Iie9ujuexL81Y5nkjkyav7+VFMhn57y/ZMRuaRUi4j8iaY1guaXlv44J6Vy0NsQ/FAcmL
i+h5T8UvcnCQ03mv6dNyd5uQdc/6HVqCQU8178z5CjX8BLav4xItDk8nuG/0Fg29xWhyL9W2sGow2Tkv60gW6RcVt2/mk4dDJvY4
L9D1HWnC3bMP0OJ906IFuI/VsLuoRx18z/ihI5fz7HmP9SM+KuRG+C/Zjm8Uinhtb8Kwi+TqE3cv66MWeg/xNg/dLLGF4Dj4j8gl
DeTfc/kv1naap2fy7I/e9rS619J4T94O/ORVh/nv6S/4gkWVuM/HbcFTu1m0L/Ud6gXZ9GeP06j9h1XAO6/D92u7KQT1j/iPMDRw
57Mv1VY4OZIFde/hRyNNM0X5b/LL18/kLjCP+xhNNqDr+Q/Cgwix0jK9D/7fxkrFUDYP/zqggCYCsS/wHVQThlp278Oe/2pGYviv
x/Oc14gPOA/ZIy1C45t0T/unfT06Sfrv3Ji+02yH84/S0/JT+Oi6j9B+5Od3MLjv8i2RIP9me4/riExyAU1zb/lqaD43mewP/ZOh
ExPSeu/SvbAbWeshr/rA3MYJwbyvyXncFWvptu/VRePTQxRxr8R5jgc8/T1P9jjeEozHOw/3Rz2tnE5+D+Ge3BDyjBwP3W513f90
sE/USkaISzs0r8O3UUabgPtv81J/AaLJ/I/Tqyy+Qt+uD+IEto5hXAAQEvKqhJASeK/x4cu0JNs8z9XN2/syJ/av2WCwC7BD+W/t
BY4nrlR0b9EquB0+6bWP+vxguCpC/8/KFbIJm3L67//gLARkr/sPxajRUFUV9c/1wfhK6T+3D+S7j/9aSPzP5fZEHX2ftM/j+5Fy
Em57L9h6trsg1TYv4D0idQP1dG/b9EF4J8N+r/P/3nkKlDeP2bZYha7NMG/KsJIOdT3wL8+t37zgMDvP815ByXsI+s/qVppCUIz5
j/VPfqu1fPBv5/A0va58t+/WyfQJ5voxL9G1Xp8D5TsP/dYNkv+IvU/OB73cev15r/YnvqyODziPx3lLVwCtM2/55qb4O91vj89G
DBjpKIBQJAuiZEJ85K/C0I1x6Bi0r+yA7GKp3rUv8ilL5UFFOE/tHnNHssj7b/CCkUa3+bmv6heNm3mEdC/IX49TrI11L8fXrB3/
mrjPyKPKbgymvE/X7i1OEGoxD+1hxC5wLzhv2N+Bx+0FsK/OhR7zk2M3b8Xzr19NpbUP7w4EJdcyKY/Rnp2QJWP1b+QBWSbz0XGv
0IHzQu6QaI/iuJ1R/Aheb+EHZn9v3XtP6AI5/FrJM4/DP1Ooq08v783tEhA6sPJP+EyGH689bw/c3DG+RUG279Yv0wBsOfLv7nx4
aifd8Q/Oadqj5Fqsj8v3R/CAKbtP4DMxa0aedU/sDGYYjkI3T91h0T/2LXTvz0aRzDtxM2/e97C8g4Shj9YMTFxiWDoP31aS1gBw
+Y/32DhuEkx57/1826UohjNP4czBtCXdtU/MAyWb4wb3T9P0CjW337pP1fXBKfs4dw/amk7XPCYwL8j1bZRLFHCP2xQwnhvTsE/d
oXCzG8V6b+lwiKuXyClP2zhFQWVnpw/UwObxIQg0b+bfgl1L7LuP495PSK0ddK/9uIB+4W50L9bZzoI4ffmP6h93iTIK+O/ReZLc
4LixT93b0Sb8OGpvxTkxrn9Dfg/SuTKKthx17+tXy28AyvbPypTqNczj8g/LnPp5VR36T9lmMDcMQDxP4Gl7x95MsK/SGKKSInE1
7898SXovuzQv2hjUEw/F88/BdKcCGTB5b8hkpklXObFP2qvTMqbVsm/"
     }
    },
    {
     "name": "weights transposed",
     "message": "Your values are averaged with the transposed weights, so that each word gathers fro
m those that look at it. Rows are queries: weights @ V.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "nib/TLHs8L8EUPLTOYXmP+C3lBRfyvA/U0ADq0zK7z/0VTdTCmILwEZMXdRbKAFA+nAQUhvO3b9V3wYn7ET1P
yXdWwhCDAPAYpUDss6n8z86eVzQfQbhPyMi6X+Sw9M/9BV41obX8b8QogEw+rXoP/0sQxB1fuU/5Mxb/f+DCUCTVlGwyMT9Pwhid
9EXD+K/kNhja+2h+z91PkIKsjbdv3hfSheuv++/91RiLFyIoz8ulOiLSC/AP0CoFNDEiPQ/s2SgbD659j98BvCS7S3lv+8UTulv9
PA/Jlcj/3QC8L/RaG3D4AvPP/xkF9c6n9S/oaGiwEcWwz/WLEELf9ivP5isOobU7OC/Dqz1TQm4uT+G0VLec7j5Pz6vKVtbueu/W
Gozhz6x+z/e6m9u8XjiP4reVoWdd8c/JolwEgqa4D/3/znZTx/4v1i7/eQUHJC/DwnTtJee8L+MlNVSGPXEv+dM2zosJfE/y6U2Y
Y0p9T+80U5vKy3XPwZ3B9jB1tA/nf2Nz+zt9L91GkfVWoLyv+mciEbDpvw/EDn2APkt3T9ceGxNhjPJP6u2OYxEUt+/RYfbzqfI4
D+rL+2CiZ/rP4gww6gJZ/m/qQVsF9VZ9D8mVIgHY8fTP4XFY1nPob+/p8Qal7Og7D8HRKyCR6vwv9n+nm5Ug+S/AAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAuHrOXcWX+L9V9r6D7uvmP/CUqjH/r76/VVsNzkXG8z/8aPxJIsEGQFjqvgusNeU/S
m7Fz5Mc6T8hbTFxA0/mv3jfCh0cTAVAaLflvfUVuz/WvGX+cynXvwXNwxZ2PvK/RSXefJyz+z8ZVX7BmI8EQJ8xkNEITQvA68gT/
PDB0b+OOTJl0NPsv+6PXbSzoeM/PoLcLwif9T+5gfkAQ2H+v7WABWmbn8o/UO7ML7gW8L+49XeoPEnqv4nxcNkWRQVALKX99Nh35
L9R8k7+ZOfOv90AykiQqr8/TI3jFoxm+r9gnACWQfb4vxlFmKMQOec/xp8WaVWwZD9K4f14ps/ovxZhkmuni+O/gANz1qWO/T/xY
88bfLv0P4yatxlld/u/7B9obdi3zr92m/6qXaXSv31IFcFT/uQ/7073hYvA4D9XojlyuObsv2AdIwXTKcQ/yb4/XXPT8L9B5Vhbw
ljlv2L8T0ryXPI/UmShSPDBlz9BFJ8UbfXlv9USUqH8l9Y/NOCt4eWX2b9XtiK5x/7XP1FAxT2flb+/aVbvIhkV4D/mETL0cc7Iv
xSmw1Mh38M/s+0mKY063z/51QieLvndP9xQOsWxrNm/ZZdD/2fgzz8vwtHmm6fjP1Nvi65Y+dE/nEhZET5J5j8LIMCvH3WkP3RhL
UOjDsG/6z7rB2Hj17+7PjYGKnTSP3aY0X3PONk/mjJd40kdpr/PRJG/SvDkP16H59Yq86a/ll+b6ufGz78HI5FnCzrav5qptT6Ku
MU/s79f9C3qxb8+g9NVmZzcv0msem3LuLM/mpSXRGbLoz/6jB6UR1icP7ugdou2xea/c7W6BVR+mD/sd62dIF/LP0AdHwNlu7i/t
/oZwI22zT99V+HAn2Sjv9FPPO7lYKc/hzq6stg4wL9ADRwoSHeUPwQgfiJ4Dpy/jp1Fcjvspj/fILxHWRe5P1untJma5ZA/MQZ99
F3Ugb9hPBL+SSG5vz2+2iu2K7g//A/eJxW4pL/2pzy6XhKwv7Rz1Zv4PZY/JClDg/H1Wb9E+MO6+MGzP/k62rRaZs6/I/eQF0OEk
z+G5TpxrfLAP3WOKlaoL7u/3TuaDDiQyj8xH4zBCFOzP+kM41bE27e/"
     }
    },
    {
     "name": "softmax twice",
     "message": "The weights went through softmax a second time, which makes them almost equal. self
.weights gives weights already: use them as they are.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "6H3Idm4707/cSP0zuC/VP6v0Y3LflcY/FE48+wXZ3z/OkuiJpyDuv/H+mRlivec/YdKNtRd3wL8dFH7TECbkP
8sAsiTNSty/aHrcU92z3D+PwdzDu2jfP4GyjND077O/KNLB2oPI1L+MSeuVR3rkP0XLZPuquro/QWtFaScp8j+c1frOF2LVP0KBu
Y7dZ6O//trQL1xa4D8Z1QA3sh3Zv/9d+E/G/Nu/Zb+wUhHyzr/MH9B5O8XGP6p0kwnj+t8/O0TuCbR05z9kYkJMewnxvzzDf+fAK
O4/0xHwfaeAzb/CuuBT2bPkP87YkwCVT+G/Ybefe4eU1z9AQuHv7IfPPxNUFjXbpcW/wxF0g2qOzL/8jYTTJu7pPxKyQkN6Sqs/m
qPDKEd59D+00APWZfbbP0P/E7kGPna/HyWm8Rnp4D89oxqUpWvlv2MqGPYI/s+/ry6eSN57178vQTQR2fPIPxaGHYQ0GuQ/n/5h7
Wed6j9YPEZBwXTqvyWODWMrgug/gQSAJSJG4b/vZEEPvwHRPyp0BK4XJ8K/SoultJAe2j/90ObgtBbUPxnhmPOvwsq/YZPp5C2xt
r82IInUjX/qP+4DCbZgLtG/0gqPE1Kb9D92SB+OA/XcP3g6doCe3qe/pir05ifw4T8pvFJEJQDmv/NcS7Oc39W/WjMNFvVm1r8d8
bnQYv7FP3inLXgfeeA/by9kMbC85T/08IYuWynrv8kwxdYdUeg/CfNv07Wj1r+n2BPCC2PXP4rwulrYQNa/g+005W+a2j9PjHFkl
KnQP+B3JqibasO//efSJNkNw7/FZApLi5npP/ug3eCDYL+/OXO8mjwp9D9ThntwhCXdP1YZjNmMEYK/PxNXjAkd4j+K1ZqF5Tjiv
wTttJOfINO/+rFzOKiZ2b/57pJJFUfDPyeuxBqXteM/UNyt40lf5T/wrOeL3Ybov7gtrUkUoOQ/Z1BWQLaJ3b9xzwQwwXnHP2HHp
8ydCNC/OWe9s+Xe3T9TO7IC6EzRP8FGHWwyEsS/zNvrRAS6jb8r16AtQ73qP3a4QE3qNMe/+vLjiYJ59D8zN/MaQ6TbP3TrNkzAa
rA/XkeYG0rZ3z8dHlsuGcHhv9isQtBBuNC/1RSWbbac579VPOnt5nnFP/8S8iB+c9Q/XCUFXNzm3D85MGEze9nvP0NpQu7DwNI/Q
fbsj3A7mz+S6dUSJx7cvzX5WXTqNvE/Mq6qLjg0Xz8bR8Jzt5PFv3mumVOVHdm/ZwDZdqg25z/3S47+o4LwP3+BmOW1zvi/XBAmV
yEj0b9ebtJbpa/Uv4wpHWk6bcM/wCZsr+345j/YNOuZC6LovynEthdjV54/hoNsG5EB6L/+baUSKIiyv7ArgCAFJ/A/8bIdutehi
D+D75ayIHPbPzp0kTdDtNA/1K1qqesG4b8Sx3FvVXfqv7aNXzQ+COg/Kuj9w1klfT+tb7Gy57zYvzKOsHSrc9q//Rqrjag57j+2H
qXOc4HvP3cGoVnwCfe/nz2hNTTQsL8YdXhuSES8v+6LvcPd28c/Ywu2tVmG4z+XW5hh2Izmv26XrtTEr3I/hSa3CiVq6787aPXFf
rbDv/cILKj2Huw/kj/8MDVHwj+MqFKOJ5jRP4JmU957bdg/73TSIS+6078c/sv46ZXYv1y6+htnfuE/y4c1GBA1yT/H4i0BwhzTv
0QNDiqaI9K/uBT4dh5d6j/V3JxITJHsP39iw6szBfS/a6cwDlfKsT/T/UugS7K7P00RzPRbOMs/gxa89sy25z9HK9WBP4Tiv9jsb
kvxypS/JtAseSIG6L9Xk96R6M+qv/eyDUYIMOs/WK1frdsWsT8JSm506DfgP7KI8fEoztE/kBM2Ie6G1L8xZpMVTTTfv+tQ3woyg
eI/b6EnjOUdpD8Dn6F7TxDYv/GWY6NTG9K/eNABviEQ6D+Z0dIAf9vqPyBRSouSs/S/6K8m+diFvb9eGBOmalCsv8Q8FkH8PMo/p
ek/XGQ95D/4S0kZ/Afiv9FZE+6+kKI/V0ueMgBT67+h+ae0c6mAv70DXq02iOY/RBV8xcewyD9GGcsETdrkP0I0ZpVO18s/zSk1x
X8+0L/qu8j7cv/fv3G7mPEeYuo/qeLRbgL0qj+DMkZARE7Yv3ORSq34dNS/GV12koZX6j9aliGAhcbvPzIkgX67M/W/ZQWgoGq9p
b+N55GSGiXDvzDnM6jkg9I/HW7MSjsb4j+joXh3s/PivxXAvJGUCbA/"
     }
    },
    {
     "name": "words added",
     "message": "You added X to the output. That is the residual connection, which stands around the
 layer, in lesson 5; forward returns the layer's own output.",
     "result": {
      "array": "<f8",
      "shape": [2, 5, 21],
      "data": "35DHa+zEkT/v+jof3dXFv0J9YSN//AHATFRMLUPU+L+cwlIXsWTxv6ob2wlSiO0/1jbnZ+dr4j9T8WDVx4MBQ
FitQ+Xn9uC/2zvwdM3D6D/SQILQPCPsPyfIlfWKv96/e7igAKW19T/74OBTsJvlP9b2WfTEUPY/wHFyNLKkuT9ZkYuV/i7Wv+/YB
CiDfOo/soN+dWIz2j/fUrWVrQLfvw5YJU5LBuq/+zW2/XCI4T88QOU1o4ZoP8MfUsTqUfc/+vpJyZgJ+b928NU86wL6v9Oub9PMO
QpA4uGHH3cX9j+EGj0hj2sBQDyqeMq0VgLAMd+Nklwr/T9+XoiWJkn2P5fr0L40nuo/xW/vizBg1r/7NaQJbgAEQHAnmClHMwNAH
LRsdoB15b9nXKP2bM7SP7AGZnLLW+e/avwTSIqD1L+xI24eOh/kv3WUPp2Eace/jG0f7ikjsj+zzf2iFRX6P1NJoni26fY/80Xhi
2Hq4T/Y7vObk9Pov6BtwqwEWwxA+n2Re+40db/s3dh7R+rxP6bNX5TK6+O/1Fh292+g27+50MrSNhTlv+gLjdBvU/q/O7dRlaDk2
b+AQcyD5aDiPzPEdOCGQdE/eO+8YfhQAkCFjs6kkmrXPyFgM6FA1sK/u9bkRw9Oyb/UXiVjg53vv2JoxImy8uA/ocVXa7DV7z/nR
gnqqeLTP773/oQTF+w/xjNbr8tgob/ty9oHX2L9v+h4Zf2t/ug/hzErdbDt4z/phE+QZK/TP6Di8JHHWce/IUShm6n92L8cuG/GW
7b6P1OoOMMBTNS/qdQTlgsJ4j+jioQEq4QAQHG8zcVlQO4/jr3hF37qBEC0w1TmD//xv47YA3Bv1t8/SJ0LclVi6r/BJTRJkBfkv
8T2+0+fTts/Jf6gWD3t6L/y3aEg9kvKvzp7fojmatA/24ED4utV+D9BN1N+KVUHwJ7JqAFXGvE/jsELMJ46+T+H3yyRASjcPx534
6HoRM+/6G4CvjkW6z+QX8ZVjRLwP1mCfz8fP+s/qqiTlRpF4D8NDINbDCDlP9NTbBB/NNI/JxMS53vt/z+lVoqdP4zEP4E5qN5NN
uc/0x59dvT+578doXgQ/nLLv5OCkwdKT/q/V/WfnekxCMB1X2AjDgf5PxkEeMqM4du/EtdXX85kA0BbS6WT2roBQJ8kPvogQfo/E
QSghpAF8D+C6BEre7j0P6lc24jCwvE/oMHgxR0v9r/7TaapKjfXP6gE1rmylbm/1yBqtNpY1r+4zoTwIErdP+TEkMHuTvi/AF/m4
9NY9r92sSlOZIHxv3m6cYNuEOI/bMoqf9JlAUCthGcMVyvXv663+9dKiaU/eC3aOX318D++wLinExP7P3W8XyZjKgFAntXwSM+8+
b9TrPA7PgbxvyW8V7WV2+M/g8c626ln4j+W/+0/EfT2v+23LJddKfI/D+vGKeUX+b/f3Umvz6/rPyRmUpQpK/e/2ocykJEL6j9dU
UGVj+H1P9KsoGHW0AzADNDpbbmY5z8JisrsqLDzP8mpQEl8rts/2ZzHf/nn2T+GFdT9IJbMv96Z6E+dBNq/JHW34Mqh0r+V+JgBb
ZnfvxXePVRj8P8/mM8eGOCF1D9AbVZWHCcCwPMD2/x9JOI/CVKrbKUT57/UUMXji6HHv3GkMXwTyLk/BjjAQ8mc6D+xTsbhSwrlv
4JU2LkXmuY/sZRrklwT+j+eYiX0ZGAFQGpFMtWg4+6/A7dKrT+o579QwzztBcjTPx5uNxUq29q/uv1cXJiy8j/bd5qV8D3xvwlEp
utV1NK/8CKgXnWQ57+XrtNQyUrfPwF/Co5qYQNAMaBTAHna6z+gQfvO8Dzvv73NBYq8kPu/JhrzYI6guj/MBLBOzEveP3C3HKaOE
vs/HB4P+MTp/T9Pfnjf8dOJv3bjQn7BOby/F8DQTY7C3z/JwGUGqDSyv6tleMPC1/a/Pp03vxwtv7+pKl4GtPP5v+uS78OCXva/x
qw/cW5m2j8+XreWSRXzv6ISFfySDtU/2L3ScFsk7r+US7WzWLz0PyExcrauZt4/fmpfP11O0T+DQ106DDGcv4U2mgM5ZvY/Q2DWN
l4v1j/zeegQEb73v1FM9BWG3QJAmMqOacsw6b9h08UJFZfwvzvFXFZMyfW/X4HsZn+Lzb++GWZb40T1P+gj8QigvgbASK6OnZXy5
D+UHl/ef/jpvx3nQz42iru/5tOwbnl35j85KZuCr3HvvwMf2nUueN8/"
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
        "data": "FGwov4KJlz9gP+lcmAHtP6ZaR4x1qfS/DjhykpNJzb+s/Kkj9Dv4v9y4xHJpPuw/9OqHDHfJ8T9Ku6niKcM
BQBwAnEl0KPO/MkjL7kH35T+jD+Aht1X3P3NZ0uiKwLs/jkxwg26A778UXk1WqqvjP5szp0HXIPc/w9eLhdyx6j8AtOSWc7TSvyd
q3yBDnsI/GT/WnZrPxT8wcFfE4oTLP5FUrP9wAei/htv8wm+Z0z8kP0lu7XjWP/sFPWF8XrW/WpvZjkj84j8KXdUEnrIBwLQCHtq
xi/w/AJbday0D6j/U0/jPHlEEQIS9abB/7vy//7ixNdyf2j+UfOECZRzjP63NHKtKaMm/hE3wwAxn47/dmArZDF/1P5CIaWadefc
/NS67n2Jn9j/JJFO/NFCZP7ZIAiBmUNY/a4R/vQ04wj/qDsGQDpLrv8rwyvRbzkA/B7TFxllrx79YTAD9B9PcP/MeQIrlYtk/lZR
hsN3B8T/nCLt/+7jyv3sHO7FRnvA/EYTqAgrk2r94zPFRuh7wP7ja8tN9obe//hReg0km4j8kYETLIwDtP6gqwy/ivdy/OxtRd3r
qtL9pFnmEoFj4Pw/sVnuZIr8/0GE64wij9z+9HUCMUkq6P+4IOfUZtMU/Tn+2Xb4X1T+oVFudcyjvv9UTDAbiH9i/ik1DaYJgwL+
gnmRrjoLWP9nPJpDcT7K/pgClazlq2z9q1qR8PWb0v9QquK9WSPA/EaBREwtB1j/P42rOD4b2P9Y/1ESgWe+/T0VM5Jqj4z99zho
hgrrlP5BFYowBd8e/hME/hXW41L/iTrn7zG72P9xCmsc5mec/YkjMvDi69T83mKcS9+m7P3143LiHhNU/IHf5Au9w1T9/VSYtMXf
dv+zznz9hZMm/6Js/tA0c1r+4e47EjNfPPzPXpg55kdg/J1No7WaH2D/B29hwSLHuvznljzR97eA/uAu6STbfvb/9yqvU5BfkP6t
t8gQhr+K/qe09co4v6j88ZbbcCF3mP8IwHiK9K8m/nuX9qBs+zz8gkbHTHwn4Pw9wWcq1RuA/mpnkesT49j/4q8l6Zp6YP91d4p0
uOeQ//Y+hxbsssT/q1MFfQ0TZv0km0kmO/qC/gz9C6r8S4L9/ghXwsqHtPwB3xat+wPG/x9bWNLZ39j9DD0Mho7QCQDuo0ikC798
/j9YnIcOs7z8Lpuj2MejUv/TToAeNOQFANWHWjl7JzL9fyMuAjWLaP/J//Uk9OOW/3gEDu/es3D/yJgIS5Tf3P8FNccBaVALALT5
8pdFN7b+w+xau6g/yvwXIL3TEbci/MNECiXzf8D+r8tDFuMn2vy/ke5efFoE/I2F2cOoi3b/PtzxF6E61PwYJqFXnBvk/qdO9j9j
O0r/3LM+vkhbJP6J7B0yP8ds/zhVvMWY787+vtI4xguH/v+wUmPuuXO4/FN8tIBjqz79ZBfiLtSvZv0+hwVEMteq/Y+nVx+gb9T8
JH1UlBZT0P5EMwaugDQDA6fABxGvfxL/Hs5cvyU/Wv/k+2dCpcsO/Z1jDFsfe5T9cDawow0L1v7ugRSsGw7u/z/yXAQAJ7r+QntX
tlOrXv1GAdK5sF/I/cmEdMG8XyD8/7EnflSjkv3N9KEICA+4/J4lPrqRl2b8IM+EXIai2v6SzsPn+26M/ELZ5xQt54j9gNWl6hpa
Qv40i3FlUkNC/8k2lgyMJ6z/10y1Bj0LtP8YzDIISE/K/oYm5OjmO2D9TKrVgUUPiPwhZ+0FqwXW/2CXi1p4S8z+kyuqPMr/nv4R
gH23Tzsu/Cypzkqhf4b+m+55GbBK7P6Z4arZuV+8/6FB5GdM8wr+WunZSzYzYP6VldpuAT98/3gaZxrCA2L9qzttOcXPfv8V3MrM
Cir8/VXBIrsc+tr/JsoBDXhPbv+V2U2fFNc2/VsFGI8Qm4D/WMsc0f7LmP4D2WZWN9PO/J3j3O/WO078smKD3J8q2v8JhUMkno18
/3Q5w4SYy5j8zt6gDGDbkv+suzEWTQKQ/ZE93MOD77r/05HzscOHSPzId4TnQZtU/qRCGsLHe2j+UJkbIDW3xP4vU+pq/ZMY/m3u
k9TNdt7/1dROj5w/jvzTqRS8WYvQ/drWRe33dsb+uopmFgL3bvwf4tp8S2dm/1XdR4p3G6j/vydNDPgv2P0Jq/60Axfa/HagIOGz
Grb/0vBUSWODhv2kVSTkP9dc/Oq8Hynap2T96YdnrZnTov/uWm/65OsU/"
       },
       {
        "array": "<f8",
        "shape": [2, 3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGYqQ/6dsOo/aFbzBog9xT8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAABpRBPcnDTWP78KE7nJrbs/dPzTWvhv4T8AAAAAAAAAAAAAAAAAAAAA9G3JH8SZ4j/JY3HFKQjIP2b
kaLvFkM0/AAAAAAAAAAAAAAAAAAAAAGh/8sDl1co/LWZftGjn1j8fWidrpK3bPwAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtBSmgsHu1j+m9aw+n4jkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGSXapmd974
/GXW45mmJ4D/0bzTMRC/XPwAAAAAAAAAAAAAAAAAAAAC0GZ9iuQfhP67btjdJX8s/wV7mnuhA0D8AAAAAAAAAAAAAAAAAAAAA/fq
lJ1K/4z+VTteP39nJP3fFkNHXKMc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACXjuyCMeDRP7S4iT7nD+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJw5Nb+AjyT9j87Dt10/gPyeS9+xfztI/AAAAAAAAAAA
AAAAAAAAAAI2J43nyadI/BHhNxAVl2D9w/s7BBzHVPwAAAAAAAAAAAAAAAAAAAAC75H803NvLPzfA1Pl/U74/ym6l85g+5T8AAAA
AAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOPVlSUE/ck/h4qa9r6A6T8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAApwkXtC+C6P2qVNmRmAsY/YKJJ6WQj5z8AAAAAAAAAAAAAAAAAAAAA9sXbM6lbwj+c9gSeJd/JP+2
8ppIcMs0/QUO8TYpJ2z8AAAAAAAAAANy5fVdnPtk/xwIu/R+X0z/ffg6hpoSlP7Y6lwdhlMk/OLE2m5p9rT8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvkNPVamX3j8hXlhVK7TgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJTVzKp7VdU
/koFXrmic2z+0UbdNNxzOPwAAAAAAAAAAAAAAAAAAAACwuG5VRJjmP5TSSnOx6KU/cm7k1boDsD9hMYDi5CLIPwAAAAAAAAAAvLT
YwXkOwj96sU7FZr7BPzJkSsE5nsw/YDpnTGzw0z/YwL8eDbTHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAACUDgrYiSrVP7b4+hO7auU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7UzvdS5p1z99KqBMxCjSP5aIcD0NbtY/AAAAAAAAAAA
AAAAAAAAAAKn/wgGredY/R/XAaR8a3D9Z55Zaub3FPxm7hDnHaqQ/AAAAAAAAAAC0IskalRjfP495lwsiDsk/pD5563DluT90UiA
jYUPDP4ae8ks0FbE/"
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
      "data": "wKX/4ekb1T8IvoPscybbv4kzfKkp1t2/m4E/gDHisb8y9gOY4xbnv9Jt5dx0WOO/3o30P856xj8RriRqRw3xP
21q11rT5uG/eUKeSjMFmL+RCQ6aJgjlP3OR3+IJudI/HGDtSv1m47/yKW7iSd/Rv6vPHZRdl+Y/eamBmXE2xb/sj3FYaKPdP7ekI
Z/BG6c/Y7vbzhcdqr933Gs114jyP1hZWY34v9m/RxmmyZL95z/N20HJyGffvzFxEGd8k9u/qXqTnNyvwr/FLbLPBO3lv/BlrB7+b
du/UKa6cNq8wT/lGC5bzqzjP7hcXBXlQuW/EHomwDp+xL9yKriTFu/eP43n1JWXj8A/Bq7LONDKx791dKiQa8PPv2qaT1jgQuo/x
yp2TM5+uT8YKfXDs0+/PyHpo4HwINI/FhPtNjmY07/h+5pB+yrlPzaBLwRxL9G/t69qNI35tD+fR2vdeyS9PxxPpYCREeS/sUChK
HdJ1j+VvvfC3QeoP0dZEd1zSKY/YT/IKDfPwj+7AdikkSq9v9+ZPmhYd7Q/pjxWGcsVtD9UCmNGd4jNPwg1GIl4Rbe/XV2R4C0Fw
D+npSq6YlTXP/RPjv/llta/7GZCrfoV6T8JHbs+Gw3XP5gIjoxJwXA/eyzWzlk51D93zLku9TPDP91RkQKteNm/b0L+ggagwT8VS
Ti11RzQv3CYPnaWheG/28Jkze9ixj/r+nfKuPTRv64DH3y8Dsy/IuVQCdwExT/R62lZYmLaPxJdvZzWqcC/Vr3QWNu0oz9RVBuso
2TUP7kL+ExP368/EEw9p47Gm79/Y9NCS+XFPy7VxQle49A/rZulz1uJ3D9Jzaud2uTWP/JNnTw9ybc/xJKNozgXxj+Dy+5uG03iP
zRyJiXVw9G/TQk9ucNLv7+xRf4N1OSnv1pHCs4mseO/Bq/MckF32D/mPORKdXXFv2kXkcvWN6C/g83Z6mkr0T9+SUHxtuugP0jDf
qZ4pMs/BzdMQ1q4uj+pBdlMQO7IP1SX69668II/nBmPGqlnyT+iR2Bx5L3OP3/qcpwEorw/9XQIhw986T8e0+WtqrPXP7sXCxC5f
5i/QTUu593M1j+ZRWIDeTfYP0Di2UUbk9C/gLThm5CB5L9Nvr23D57VPwowW0TuAqy/k37Xq7f6zT+gCinPnZ7tP0nhkaMJ0uA/r
NUdX3JQ0b/dLYO2olPhvzYx1f1DCOQ/FBpOQp/U1z+oC7waDmDNvwpx0J1DKuO/skiwywDM0j9osvb7aZnvP113/bYPmPy/TNtUv
5rK1j+TPl00dXGwP689ayADoMK/aOrsApvt6z/VUnuCfk3mvyAloqbn6HA/9NevxtlL1L8FrOK9aWyQvwL1kTpiiOA/WK1Jq8TGo
T/2sdCCzLrcPw/fmRVIWfA/z5th9zFt279IBOfvQjD2vxypb7l1M8c/SyshQ51ssD+2YJa5mQvnv1YfitN6Lui/Ogfl/keF7D8tk
GsXqXzfP5DNfWDlefy/bue1jGiFzz9MRliRXsnRv3LUSQNNtca/wYi9IKBa8j+lbIJmR0H3vwSiDqYjq8M/MUTk55Qc5b8pveery
qzEv94iCZ5/4dI/SwCVcvEcyT9t/XC19p6YPzWanwLD1uM/J4J9LOp+yL9xS6CawwXkv8XyzQNzEMc/DYy6BQgKuz8MlD9S3B3dv
xFrygEzJ9O/pYX8oh7M3T9bKBl7ekvNP1EnXQnjU/G/oOBBdZ6WwD+tX6d+SjTOPyapvw8Hs9e/tU5A+lH48z8GMFf6kUTev3ZFN
z5JSZu/ABF8Ssqi0L+yyQwq9UWrP2bxtArLkdo/bscJIKV/ir/MKwb640XSP6KovE5WhN8/NPO1JJSPzr8QZLqFjwPlv0k+nx5PE
cA/00uyb10uhT/JC9FuTFDcv/6YDZOul9G/c1eX9OWG1z8MmmUTPGLEP954Zo4T5Om/4lExmTYHsr/4Q89Y2P7Dv59JP0PVNMG/e
PqyJwBw3j83IKX1zlbnv85uCBAhMcM/MPg9UHqy3L+YoM72TUXaP3CZBv1vDqY/xoy5u2KKxj9zDsXriPPpPx0iaKrWOtw/7KBc/
uTZvr+Q7oXe7c7lv8oQDO8hQuY/dRBeWC3Tzj+50MG8p4fUv7uF+92Tpdu/9j3bqC3f2j+qTCSafgzlPwMjVG9dFvC/oa2tfdOh2
D+12mq9hn7Ov9M6TWTR75m/A8L9polv0j/th0Xc3SLpv1rMYVJYRM0/"
     }
    }
   ]
  }
 ]
}
"""
