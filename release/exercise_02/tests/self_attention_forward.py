"""The public cases of the step self_attention_forward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_forward'
points = [1.5, 1.5, 1.5, 1.5]


@test_case(name='one head')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a batch of two sentences, three heads, causal and padding masks together')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='several heads: the output, and the six arrays in self.kept')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_forward",
 "order": 3,
 "steps": [
  "xavier_uniform",
  "self_attention_project",
  "self_attention_weights",
  "self_attention_forward",
  "softmax_backward",
  "self_attention_backward"
 ],
 "points": 6,
 "summary": "The layer's output: values averaged in every head, merged, mixed by W_o",
 "returns": [],
 "mistakes": [
  [
   "merged by a bare reshape",
   "The heads are right, but they were merged by reshape alone, which lays several words of one head
 into a row. Swap the axes -3 and -2 first, so that the pieces of each word lie side by side; then r
eshape.",
   false
  ],
  [
   "heads interleaved",
   "The columns of the heads were mixed like shuffled cards: first the first column of every head, t
hen the second. Keep each head's columns together: before the reshape the order of the axes is (...,
 n, n_heads, d_head).",
   false
  ],
  [
   "axes counted from the left",
   "You merged by swapping the first two axes. Those are heads and words only when there is no batch
 in front: count from the right, swapaxes(-3, -2).",
   false
  ],
  [
   "W_o forgotten",
   "Your output is the merged heads themselves. Multiply them by W_o at the end, merged @ self.W_o, 
which mixes what the heads found.",
   false
  ],
  [
   "W_o transposed",
   "Your output is multiplied by W_o.T. The rows of W_o belong to the heads' columns: write merged @
 self.W_o.",
   false
  ],
  [
   "mask ignored",
   "Your result is what comes out without a mask. Hand the mask on: self.weights(X, mask).",
   false
  ],
  [
   "keys averaged",
   "Your heads average the keys. Keys only say how well they match; what is averaged are the values:
 weights @ V.",
   false
  ],
  [
   "weights transposed",
   "Your values are averaged with the transposed weights, so that each word gathers from those that 
look at it. Rows are queries: weights @ V.",
   false
  ],
  [
   "softmax twice",
   "The weights went through softmax a second time, which makes them almost equal. self.weights give
s weights already: use them as they are.",
   false
  ],
  [
   "words added",
   "You added X to the output. That is the residual connection, which stands around the layer, in le
sson 5; forward returns the layer's own output.",
   false
  ],
  [
   "output and weights",
   "Your output is right, but the weights come with it. forward returns the output alone; whoever wa
nts the weights calls weights.",
   false
  ],
  [
   "nothing kept",
   "Your output is right, but self.kept is not there after forward, and backward needs it. Keep the 
six arrays before you return: self.kept = X, Q, K, V, weights, merged.",
   false
  ],
  [
   "kept in another order",
   "Your output is right, but weights and merged have changed places in self.kept. Keep the six arra
ys in the order in which backward unpacks them: X, Q, K, V, weights, merged.",
   false
  ],
  [
   "kept without X",
   "Your output is right, but X is not in self.kept. backward unpacks six arrays: X, Q, K, V, weight
s, merged.",
   false
  ],
  [
   "heads kept before they are merged",
   "Your output is right, but self.kept holds the heads as they were before they were merged. Keep m
erged, of the shape of X: its rows are what W_o is multiplied by.",
   false
  ],
  [
   "output kept",
   "Your output is right, but self.kept holds it in the place of merged. Keep what W_o is multiplied
 by, not what comes out.",
   false
  ],
  [
   "heads averaged",
   "You averaged the heads, and what they kept apart is gone. Put them side by side instead: head 0'
s columns, then head 1's, and so on.",
   false
  ]
 ],
 "parts": [
  [
   "self_attention_project",
   "SelfAttention.project",
   "def project(self, X):\n    return substitute(*arguments(self), X)\ndef arguments(layer): return 
layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads\n",
   []
  ],
  [
   "self_attention_weights",
   "SelfAttention.weights",
   "def weights(self, X, mask=None):\n    return substitute(*arguments(self), X, mask)\ndef argument
s(layer): return layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads\n",
   []
  ]
 ],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
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
     "of": 3,
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
     "of": 4,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
   ],
   "calls": {
    "self_attention_project": [
     [
      "239030f3",
      -2.9811652,
      89.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 5, 7],
         "data": "YxuvZJRe8L9t8EQdPPbevwnpZ/7yote/DDwDLpek5b/O9m8XiBz+PxGGLA1vn88/fg49etsd5r8tdvp7DM
TKv95kIHsG7wHA8nJ8PyeDz7/JnKgXKl3Jv0n7hGJKhf4/lbfBV6q7yr8inXGNNSX0v5Bu9WDXZcq/cAH8dBbL1L8OuyFYYkXWv0
2FSl7bifS/jWsED2Mb8b8mziBClgPzP/aHGI70oeO/AUpCypqs6L9fl9nxO+7uPwDQRQMmFY4/WulmMcRx4b+/EXYL7JPuvz+z6i
O37eC/+G2eNnKl6j8PfnpWuZzvv+gyEYyFBfM/6LKaqWD6zL/YK8ubKawBwPd6H110jNM/JJOyM+fTAEBIN4xVyob8vw=="
        },
        {
         "array": "<f8",
         "shape": [1, 5, 7],
         "data": "16XKR+Cv2T9J6YiXWHLkv8yxX0bkCv2/KNYNFev8xL8rkgX1H0LoP/1dGEvqe9E/yG4RKfvctL/IYp0RQ9
ziP6BVEnHVo+g/17ysIx1c7b96Ftc997vpvywwTOQUwOY/wsmSxqlN7z/fmSElwwXkP9I8eb1VK+i/wfsTQT/33z/OLWHIvSDuP+
nS/Ppx1Oe/NempIIvhvz/SNkP57/X2PwPdVFoD/uo/eLZoRG1czz96kFmaFv3xv8i/nawBM92/MY8D4yUEtb/9lH1rThfbv3SNia
d+99S/hcosFj5H2r8frtM6VhrhvwHfCzsg1fg/jv7KvvM46D/0FtC2EOL5v0wNsUlN+e8/xvevoELO9D//LAfhUybyPw=="
        },
        {
         "array": "<f8",
         "shape": [1, 5, 7],
         "data": "Saq9/qny0T8TqvWoG72cP4Fx5fSaLts/3w6qX30c0r974cAQ8hHiv3hi50wJ6PI/Q4YWLwX4/j/0/ZvUIz
HGv3SLm0S2sNw/2vV5tcOS7T/A23OUI0TsP7czDpl7aOo/hGZnPT72/T/hysO39UzXvwtMOJVEF/G/NHnnZ77xw7/YY20HP63mv7
jaYp7QSeO/9eBDybzv1z8haYV9xd3yPx5P3PY78Pe/ZUbopFIr5r9Vipsm3wPrv37ZbuStgvS/iFfPLuN0tL/HNs+eKS7iv+K38r
ccD+q/jKItWbAZ1D9Fnfydva3oP9L6IyB2nbQ/n1Wl5JGk/j9jJtoBmdDhv5EG+agOD9A/IEiuodH+AUDMA51/BMjvPw=="
        }
       ]
      }
     ]
    ],
    "self_attention_weights": [
     [
      "239030f3",
      -2.9811652,
      89.0,
      {
       "array": "<f8",
       "shape": [1, 5, 5],
       "data": "VmAAXIEN0j8PjEJjqSbHPxK/hbvGMcQ/z5VzZDwyvj+cjX57t7nQPxBFVPQLad4/T+2U06Pjtj9AbkKK0oyu
PzrkhQtRSdU/hzTCz/0Ypj8ThXNSFr/EP3NoN6QGwcg/Puem9G78zz+iH/AfG8zHP60ZvvRYt8o/m9KAe1pftT/SVo+FCGzFP9v1
JMjPT9E/ztgst37pvD/Y7Geo9WfXP2Izj85xw6o/LwB2I3QVxD899yPqw6vLPxHz7l0OoJk/VhfBbHqW4T8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "a4b1877e", 0.093852, 14.0],
    [0, 4, "a4b1877e", 2.0524457, 15.0],
    [0, 6, "a4b1877e", -1.9157315, 19.0],
    [0, 7, "a4b1877e", -1.6864464, 20.0],
    [0, 8, "a4b1877e", -0.7617018, 21.0],
    [0, 9, "a4b1877e", 1.1066639, 32.0],
    [0, 10, "395e99b2", -1.9451588, 30.0],
    [1, 3, "a4b1877e", 0.093852, 14.0],
    [1, 4, "a4b1877e", 2.0524457, 15.0],
    [1, 8, "a4b1877e", -0.7617018, 21.0],
    [1, 9, "a4b1877e", 1.1066639, 32.0],
    [1, 10, "395e99b2", -1.9451588, 30.0],
    [2, 3, "a4b1877e", 0.093852, 14.0],
    [2, 4, "a4b1877e", 2.0524457, 15.0],
    [2, 6, "a4b1877e", -1.9157315, 19.0],
    [2, 7, "a4b1877e", -1.6864464, 20.0],
    [2, 8, "a4b1877e", -0.7617018, 21.0],
    [2, 9, "a4b1877e", 1.1066639, 32.0],
    [2, 10, "395e99b2", -1.9451588, 30.0],
    [3, 5, "a4b1877e", 0.093852, 14.0],
    [3, 6, "a4b1877e", 0.7195376, 19.0],
    [3, 7, "a4b1877e", 0.2581189, 12.0],
    [3, 8, "a4b1877e", 0.1763519, 11.0],
    [3, 9, "a4b1877e", 3.1524913, 31.0],
    [3, 11, "a4b1877e", 0.093852, 14.0],
    [3, 12, "a4b1877e", 0.093852, 14.0],
    [3, 13, "a4b1877e", 0.093852, 14.0],
    [3, 14, "a4b1877e", 0.093852, 14.0],
    [3, 15, "a4b1877e", 0.093852, 14.0],
    [3, 16, "a4b1877e", 0.093852, 14.0],
    [4, 5, "a4b1877e", 2.0524457, 15.0],
    [4, 6, "a4b1877e", 4.1319368, 19.0],
    [4, 7, "a4b1877e", 2.2388549, 12.0],
    [4, 8, "a4b1877e", 0.9053173, 12.0],
    [4, 9, "a4b1877e", 5.111085, 32.0],
    [4, 11, "a4b1877e", 2.0524457, 15.0],
    [4, 12, "a4b1877e", 2.0524457, 15.0],
    [4, 13, "a4b1877e", 2.0524457, 15.0],
    [4, 14, "a4b1877e", 2.0524457, 15.0],
    [4, 15, "a4b1877e", 2.0524457, 15.0],
    [4, 16, "a4b1877e", 2.0524457, 15.0],
    [5, 6, "a4b1877e", -1.9157315, 19.0],
    [5, 7, "a4b1877e", -1.6864464, 20.0],
    [5, 9, "a4b1877e", 1.1066639, 32.0],
    [5, 10, "395e99b2", -1.9451588, 30.0],
    [6, 8, "a4b1877e", -0.7640885, 15.0],
    [6, 9, "a4b1877e", 1.1429079, 25.0],
    [6, 10, "395e99b2", -1.9380121, 24.0],
    [6, 11, "a4b1877e", -1.9157315, 19.0],
    [6, 12, "a4b1877e", -1.9157315, 19.0],
    [6, 13, "a4b1877e", -1.9157315, 19.0],
    [6, 14, "a4b1877e", -1.9157315, 19.0],
    [6, 15, "a4b1877e", -1.9157315, 19.0],
    [7, 8, "a4b1877e", -0.7210921, 20.0],
    [7, 9, "a4b1877e", 1.3721929, 30.0],
    [7, 10, "395e99b2", -1.7294588, 25.0],
    [7, 11, "a4b1877e", -1.6864464, 20.0],
    [7, 12, "a4b1877e", -1.6864464, 20.0],
    [7, 13, "a4b1877e", -1.6864464, 20.0],
    [7, 14, "a4b1877e", -1.6864464, 20.0],
    [7, 15, "a4b1877e", -1.6864464, 20.0],
    [8, 9, "a4b1877e", 2.2969375, 30.0],
    [8, 10, "395e99b2", -1.0062047, 26.0],
    [8, 11, "a4b1877e", -0.7617018, 21.0],
    [8, 12, "a4b1877e", -0.7617018, 21.0],
    [8, 13, "a4b1877e", -0.7617018, 21.0],
    [8, 14, "a4b1877e", -0.7617018, 21.0],
    [8, 15, "a4b1877e", -0.7617018, 21.0],
    [8, 16, "a4b1877e", -0.7617018, 21.0],
    [9, 10, "395e99b2", 0.9880349, 37.0],
    [9, 11, "a4b1877e", 1.1066639, 32.0],
    [9, 12, "a4b1877e", 1.1066639, 32.0],
    [9, 13, "a4b1877e", 1.1066639, 32.0],
    [9, 14, "a4b1877e", 1.1066639, 32.0],
    [9, 16, "a4b1877e", 1.1066639, 32.0],
    [10, 11, "395e99b2", -1.9451588, 30.0],
    [10, 12, "395e99b2", -1.9451588, 30.0],
    [10, 13, "395e99b2", -1.9451588, 30.0],
    [10, 14, "395e99b2", -1.9451588, 30.0],
    [10, 15, "395e99b2", -1.9451588, 30.0],
    [10, 16, "395e99b2", -1.9451588, 30.0]
   ]
  },
  {
   "name": "three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 9000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
     "of": 16,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "66VzSoGOvb8cq1T7CdbcP3scXA7kK7q/sqeh2mMBrD8Pkb5/aZuEP3rnL2UFbby/eYQMHZT0yb9sFlXLhVfLP
xt+KTJtFJW/jeeysUrsrz/Ab6B4q7Syv9vAkGDbHMU/gzplNwoY1L8j2PSEV87NPxJ2aJFPPXS/ve3Qj2BAtz+HuJ5hA3PAv94U3
wV5P9Q/XqTCs6wLyb83GcpkQBGtPydvUGZ7vZU/RFvcdV1Xqj+wkISlJg64v+d0DP5PJNA/9decdvIe1b+tFWA4VzrhP2yz40gHA
7a/1Pzhap3TvD8f2NeUKsa2v8agMaw2JsM/"
     }
    }
   ],
   "calls": {
    "self_attention_project": [
     [
      "ef9b3ef8",
      -5.3749919,
      72.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "B6U2ojCjvz+Egi6G20HtP8JV3ZPUltO/cDdbWNRw7z9OPOXHSizyv8A0kziNB+y/8f62VTwB5r/Idpqeto
bJP+qGWiGRW+O/53hvrD9H+j863xEXugHRv3uduI5mBeA/w6uwrLs28z8jtsaFIh/wPxnYAoTbz/k/OPQgNosk3T+Ut8hqmaPiP5
R6iUcfF+o/T72/HW5u5D+Aa01Quzz6P2j3F5i+avA/rmLHZgMM9L8KNgJTjizlP/HqBecaosa/sv9D7Np8AcBlXPSKdWL1P+hxUo
12zvy/71Avs8977b9j9IB9Hb3uP2tKtkDeSAHA"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "UptoZy/07T/rdUsq1l3wv7/qbjkGDwBAM7jdc2xJ7r8Nk2RhpM7gv+VEUjvDZPk/u4mQx90T8b+zphHxzp
D0PwQqvJn2BOU/qtuA7pfQ8L/jLv7yz4vKvz8BDyqi+cA/7KBBNxNT+z85TOZfRhHyP8jauie2Yd8/py0U/+SO3z+0Xc7ZPBz5v0
AB2XBAU9o/A09sBORj5L+tmS/nBCb3P7aPtTwBB8w/AHE8ywhE8D9RJv0uv87RP3KhBGZu76q/xKuTlOTw3b9qdtp4RBLkvwfH0S
WSS+i/PtzPoc908z9lTJksIZTbPzO9aNyL7eU/"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "d7fGwC5Y1D+EyD7PYarnP12+QPgQjNs/S1Z9KfRR8b9kweoewI66vyWq+KtQ1AHA2nV3ctGn4L9y4ircha
itPxlpq+0Je/O/LP316cBs+j8JdwDLdAnev3BuxxbuA9i/DdAx0ImO6D+WyKXOS8S3vzcU9tK+fu4/9bIPKqidvj/O2EoAfG7Yv8
8LVJzIouK/vGHOwkXZ67/lbE7kKUPnv/drCXk1+OS//HPATNqC6b+G3767lbztvzgvHfaMnM4/6uqNiA/c4z+nEy5OumjyP3kHqv
pgPOU/Rvt45R81zb+AUBrSk6rov54TaXKnT9i/"
        }
       ]
      }
     ]
    ],
    "self_attention_weights": [
     [
      "0b317dcb",
      -3.9889747,
      72.0,
      {
       "array": "<f8",
       "shape": [3, 5, 5],
       "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABuJ9I8abeE/y+0W4Mol3T8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAC1sCmAeEnfP7e6yFOfPsk/5urx1TcX1D8AAAAAAAAAAAAAAAAAAAAAS34GtYQvvz9biayifLmyP0EU
wqHq7NY/1SlRCNWY3D8AAAAAAAAAANBzCgxK/Yo/WEsNyxOngj9MF+bLblPgPzppIX17AN0/bWU0i39wjT8AAAAAAADwPwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+nfEya6Rtj98bccmyi3tPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPMSr1ObQ7A/
LXNFff/n6D/TqRJhND7EPwAAAAAAAAAAAAAAAAAAAADvdGuJV7rBP8b++lRxU+E/0ThmB5sWzT9QroQ2kMK3PwAAAAAAAAAAAUFE
PzbmsD/HIEtwDtvfP6DIi38TlsE/E5xsOxg/qT86oGBx7vDPPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AACIdaeNPmzdPzxFLLngSeE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKeKGs+N24D8avCNUK+DFP6Fd4O4iItQ/AAAAAAAAAAAA
AAAAAAAAAIqQqYFT1bM/mJJ4CId0wj8+T71K+lfhPytovQvmQM4/AAAAAAAAAABGk4Znr02vP7gAhsFg3dQ/C+bwzJs93j+ohFjj
W8GXPyj6ihnf/L0/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "65103803", 0.2244263, 13.0],
    [0, 4, "65103803", 0.9662609, 15.0],
    [0, 5, "65103803", 0.55082627, 8.6],
    [0, 6, "65103803", 0.0566774, 16.0],
    [0, 7, "65103803", -0.82786451, 10.0],
    [0, 8, "65103803", 0.27836128, 5.1],
    [0, 9, "65103803", -6.3311357, 29.0],
    [0, 10, "63bfa36b", 1.9994116, 25.0],
    [0, 11, "65103803", 1.3552522, 10.0],
    [0, 12, "65103803", 1.3552522, 10.0],
    [0, 13, "65103803", 1.3552522, 10.0],
    [0, 14, "65103803", 1.3552522, 10.0],
    [0, 15, "65103803", 1.3552522, 10.0],
    [1, 3, "65103803", -0.9247268, 13.0],
    [1, 4, "65103803", 0.407222, 14.0],
    [1, 5, "65103803", 2.9882261, 12.0],
    [1, 8, "65103803", 0.74772654, 4.9],
    [1, 9, "65103803", -5.9872629, 25.0],
    [1, 10, "63bfa36b", 2.3643602, 27.0],
    [1, 11, "65103803", 1.6991251, 12.0],
    [1, 12, "65103803", 1.6991251, 12.0],
    [1, 13, "65103803", 1.6991251, 12.0],
    [1, 14, "65103803", 1.6991251, 12.0],
    [1, 15, "65103803", 1.6991251, 12.0],
    [2, 3, "65103803", 0.158642, 13.0],
    [2, 4, "65103803", -0.0250912, 16.0],
    [2, 5, "65103803", 0.74530587, 8.9],
    [2, 6, "65103803", -2.6325053, 18.0],
    [2, 7, "65103803", 0.20603424, 9.4],
    [2, 8, "65103803", 0.53010306, 6.0],
    [2, 9, "65103803", -7.3225696, 26.0],
    [2, 10, "63bfa36b", 1.0548827, 24.0],
    [3, 5, "65103803", -1.2044542, 11.0],
    [3, 6, "65103803", 2.2872591, 20.0],
    [3, 7, "65103803", 1.6352386, 10.0],
    [3, 8, "65103803", 0.12977653, 5.7],
    [3, 9, "65103803", -7.5277459, 30.0],
    [3, 11, "65103803", 0.158642, 13.0],
    [3, 12, "65103803", 0.158642, 13.0],
    [3, 13, "65103803", 0.158642, 13.0],
    [3, 14, "65103803", 0.158642, 13.0],
    [3, 15, "65103803", 0.158642, 13.0],
    [3, 16, "65103803", -0.00421104, 5.2],
    [4, 5, "65103803", -1.4286285, 12.0],
    [4, 6, "65103803", -1.9592364, 28.0],
    [4, 7, "65103803", -1.4052653, 13.0],
    [4, 8, "65103803", -0.32579864, 5.2],
    [4, 9, "65103803", -7.7114791, 27.0],
    [4, 11, "65103803", -0.0250912, 16.0],
    [4, 12, "65103803", -0.0250912, 16.0],
    [4, 13, "65103803", -0.0250912, 16.0],
    [4, 14, "65103803", -0.0250912, 16.0],
    [4, 15, "65103803", -0.0250912, 16.0],
    [4, 16, "65103803", 0.28086129, 5.7],
    [5, 6, "65103803", -2.406412, 21.0],
    [5, 7, "65103803", 0.48445263, 9.3],
    [5, 9, "65103803", -6.941082, 26.0],
    [5, 10, "63bfa36b", 0.3448483, 24.0],
    [5, 11, "65103803", 0.74530587, 8.9],
    [5, 12, "65103803", 0.74530587, 8.9],
    [5, 13, "65103803", 0.74530587, 8.9],
    [5, 14, "65103803", 0.74530587, 8.9],
    [5, 15, "65103803", 0.74530587, 8.9],
    [5, 16, "65103803", 0.2931987, 5.2],
    [6, 8, "65103803", -1.04213973, 9.5],
    [6, 9, "65103803", -10.3188932, 29.0],
    [6, 10, "63bfa36b", -2.0120385, 33.0],
    [6, 11, "65103803", -2.6325053, 18.0],
    [6, 12, "65103803", -2.6325053, 18.0],
    [6, 13, "65103803", -2.6325053, 18.0],
    [6, 14, "65103803", -2.6325053, 18.0],
    [6, 15, "65103803", -2.6325053, 18.0],
    [7, 8, "65103803", 0.50338104, 5.6],
    [7, 9, "65103803", -7.4803537, 27.0],
    [7, 10, "63bfa36b", 0.8053427, 24.0],
    [7, 11, "65103803", 0.20603424, 9.4],
    [7, 12, "65103803", 0.20603424, 9.4],
    [7, 13, "65103803", 0.20603424, 9.4],
    [7, 14, "65103803", 0.20603424, 9.4],
    [7, 15, "65103803", 0.20603424, 9.4],
    [8, 9, "65103803", -7.1562849, 24.0],
    [8, 10, "63bfa36b", 0.4955663, 21.0],
    [8, 11, "65103803", 0.53010306, 6.0],
    [8, 12, "65103803", 0.53010306, 6.0],
    [8, 13, "65103803", 0.53010306, 6.0],
    [8, 14, "65103803", 0.53010306, 6.0],
    [8, 15, "65103803", 0.53010306, 6.0],
    [8, 16, "65103803", 0.12571893, 3.9],
    [9, 10, "63bfa36b", -6.7995779, 41.0],
    [9, 11, "65103803", -7.3225696, 26.0],
    [9, 12, "65103803", -7.3225696, 26.0],
    [9, 13, "65103803", -7.3225696, 26.0],
    [9, 14, "65103803", -7.3225696, 26.0],
    [9, 16, "65103803", -7.3831007, 24.0],
    [10, 11, "63bfa36b", 1.0548827, 24.0],
    [10, 12, "63bfa36b", 1.0548827, 24.0],
    [10, 13, "63bfa36b", 1.0548827, 24.0],
    [10, 14, "63bfa36b", 1.0548827, 24.0],
    [10, 15, "63bfa36b", 1.0548827, 24.0],
    [10, 16, "63bfa36b", 0.8920946, 20.0],
    [11, 16, "65103803", 0.30328718, 4.6],
    [12, 16, "65103803", 0.30328718, 4.6],
    [13, 16, "65103803", 0.30328718, 4.6],
    [14, 16, "65103803", 0.30328718, 4.6],
    [15, 16, "65103803", 0.30328718, 4.6]
   ]
  },
  {
   "name": "a batch of two sentences, three heads, causal and padding masks together",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 10000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
     "of": 5,
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
     "of": 6,
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
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
     "of": 16,
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
   ],
   "calls": {
    "self_attention_project": [
     [
      "e7d832a9",
      -0.443052,
      450.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "KBZTBmdrxT+mZ49pdAvzP6xbC9cx/Oe/ltgpzOps5D9uPt4ExwPUv1ngskzYtcI/LIo9TIHE5T+brguXeD
rIv9VLURP4rPQ/bH9Yj52t9z/QDCRcEg71P2++lHBU6sC/XoZoRGkc+z+5+VXCo2HuP2vOrZ57IP2/Hyd5tlkEqD/sNQsbXZzhP4
kDp1/9rPG/MUbLR1nf4z8cOaO6T7nZvxsDSvVfy+W/4Zf35GuR1r+oJUbptlHJP+rYxrgdyuQ/+nx36Pj85D9p9g9V6ljKv1dUib
f4p9m/lh5ET8n/6D8nmQZ/h7m4vzbIEnaOGwHAUAbNs7ls8T8dvbJ9LFLiP40XnaGpcrK/I41Q068u4T8+61O3VQvkP431o0w+qN
M/1+esBWT1r7+1BrvzO7W8P4TubtwEWOm/HBx7NO9q5z/cAZbEH3fpv6tKZR50yc8/q0THZVK/8z/QfMb/AHm/vwTlj2HD0Oe/Hl
jKwVrR+T8z9kk/GvPSPyCz+dE4wfq/nn8D1Mxl3b/9+OmrXGUBQH2LBwh5ktq/W41/M8Gr0b+er7JBJcPKP4l4Vz+byuO/0GwQ6Z
WY5L9USNrJ78fnv7IY0bSe4fC/3SAimpYj4b/r7qi5nkbxv9fDbxmJSMI/SAdxGuxG8L9uKVaCIUbfP+3uQ1yCeNO/zfjgcIcl9r
91AW8p96LQP6NqXSYRNOc/m/HMl2Th4r/O4hVwsbvCvx8NrfacP9g/yuQqJWaDyL8mWnIQUK7rP+ABlyMYHbu/SB9zE/ZgtL9KvU
9BNcXxP+sO7tcF0OG/+fY8UcXe8j97mM/j7UqVv0+XCgQ44vi/ScB/hlpS4r911VkKmzTpPxYRrRShw+E/jQ9CfTea8b/G2eZWBy
cFQPrnlA8du+W/euOYI/uE4D+MHEcKbWDmPwZHBdDvzNE/t5sFSLD/3T8RrH2nwNXvP6fLqjNbwv8/APgj+frD3L9Mns0YHlncv0
lXRCOJxPY/p3t1BPaJ3b/Mk24W+sHNv6OYW/t8QO6/RhQEoJ7H1r+cZ5PvydLhPyTTDgfqSsE/ciTfYR7Hzb84Tmr7tgnqv3rvMN
6DiN6/E1/I6M3p8r9LPYppcjLbP7DDx1TZOfS/TxpqQcWy5L+8eEZBvzHIPxUmmLIv6uQ/BgHe2ayO8L+bHm+sQasCQDaAhmJo8e
k/jlcrxhPp47+nPlx6j1wFwJCtfJokhea/JVY17KFQ0D8Nh+oJED8CQMCUrIO2efM/CDXLeNYG4r8GzzyLhAHwvwUfeX4Xyt2/V0
O975GB5D+xnA3gYVjiPxueEXZg1/k/UUS/T/6Y078azTSijRC/P8lycOtk2t4/tsYg7IJ/vr8wQcqttiXhP9DL0Qsva/k/VN+5Fe
7oyj8hJQnBVaXWP07Cb4/O1/e/Va/DYKHx5z+znoXqFQrrvwSNTmOSwe2/ZA354PnQ1z92q8Xp84Dvv9I9/JTqGt0/wXOdFsJT9r
9SbUxe99zXvwxu5NJSCfI/HU0qEOFV0r+m4jHJ6VPuP77dLZdjSti/CRcdu0Or3r9E9faY0/zmv/RcLh1cp+O/OS9ENlxb7r8goD
k9S+fuvynp0ZRFNOy/AITzyYjv+7/1QpWNGpmlP3OHHn6EP+w/CVxgRXGvyj+KtIVRuEvgv8uribCOw+K/1+XM7djlqr8LAfrjiv
ulv2MdOwf8l8K/Z6wBPSf+578OALyZ79q5P7CiixptE/m/zU1dyzju4T8WFiSXZAbLv80b8O2c0tY/2i6EFNQa6L9eSg0QtDD4P7
m3jBxZ6fc/laJi2Z2L8j/UjhDim3rIP3W51MNYLaG/qZnxxOtZ77/9fpfjlTnRPzJm29bJRuE/s27NekaXzz9Pf073mcOIv9s3dK
vTMOS/tP8C+P7j8D9+AdPXTLr0v3vocpHmq/w/m8RS3PrT2j9BvbDdAxcAwJ4NKRZWT6w/CznIL0us8j/beWNR9SjeP/I6gnLoOt
w//rwhfEzCAsAEDNkKxs/oP4YXLBlv6ey/aOS6RwP45T+p4Xg8IMDgv9CcoPuHDea/oduPvMT0778nfF7qgrrtv0Yw05blZNI/OV
3x3pt+4L92RqnJr67tv+Qt1m3q+7s/h16GzIOO9b8TkrRyouzwv3Q2Fc9pHcc/ToDrEkh05L/ECIoWfYTlv31UatrcrdE/Qj7IQR
9l4T+BVZ1sM1T0PwTsRBE4AuC/tEsXHpjjy7/f5SktIfe0P7GlCK8KQ+a/"
        },
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "3eFTTUPczD+257wY+uX2P7KVI4DED/M/D7m+sGMF1z/uq/rw2lDBv9K7rsy1VtY/UPws3OKY9z+SzZAPvD
DuP7sKFnkslta/55/pg3mf7L/fPVoIbSL7P2L4gG50zda/PrreTbkS8z+xSSYOo93iv0Ao7qXl9eK/OGNrAQdz279/xmHMWbvUv5
mz9Z7uWdg/sXMtH+3sx79FSj256BnxPzD9H3z6Vak/MKYDHZEg1b8r2Tfq8jbsvz06vBYbTO0/CpFiVxNHzT+qmpR6n/XmP25LfY
OYa+E/jgd+HD0D5r9iveezERPQP4RUnNdCHpC/v0pCQWv74T9KuwVc80PgvxvepTSNh5Q/JF0ePxwi7r8rGNfI7qfOv6pZUqdBee
u/8L7oKQCRtz9QLSfWHbzlP6KpJFrT5Km/WTDklnIG5r9x1x6ljALHv3BrNufLNdw/jnCueveG8z+cXC5dwBvXv48DrFVb3qs/I9
SgBX8f7b80jasAT8TgPxYYFbGiF8Y/+gVee2Yo0j/z5zsuBifaPwxPGdnKO6o/ojACGSPOrj9ArSDaKzjpP7cGendqlsY/XRwVMM
1c8b8ygnmWqX/pP0FdUuEgJek/w5eVFMXH2z8d4i19Jkf2PznSUp2B9OW/QbNwcxOg3L/qhYwCahPuP2McGKE3R/6/PMg51MQO2D
/bPP2xpmzfv8fflDv4zfg/cugL8XHi7T/8IVdWNmfxP2NycEaQN9E/kkEo0Eo4sz+pUugY5yK6P4Hj9sCc672/zH4LCZ/M479R3S
pA2SXov9zFtm/Ineg/g7yaQo4V0b9nbozoJWWvPykrfxAfcPS/Z63C6UXo6z9fnVrjvF/tv8WHd29IG+M/ARB3kNwg+z/vyA1yXJ
DQP8rIvIQl4F+/dHQXRA9R3b/9a2o+WXrAPyBXg2+mLwbA4Faz0PPt9r+EFdIWbZT1P6LUbk6cOs4/R8AK1GK58b/xVYQcP+HRP9
gaWF3iHtI/kXXVM3Gj3D+ny5kXMdjpP5rYLsinw68/8xDNTIgG2j8jylNr6o/EP/7/mJ2LyOW/ZW/92kZP0D/Xi1nxeDjhPwuWCM
GUHL4/QGtW/nSp4L9svfeiyKmevwBd6489SN+/DYDhPUUv8L8ILWuzrK/tv8lEtIGMefi/FYRgX47N+799SGopI6Div8l3iVwvVP
G/VzviwcHXwL/DDDucoLDTv8b9Q3f9v/2/oJv2tNFo8j9FFCHzHnjov3i239B499g/a+kNoy3F1j99fwsFyyj7v128gnURzOI/KY
SFmX6jyj85+IoM3iC5v9beK1iuTvE/qzkhNI0mxb961sa3boq9P/VGbkLPIua/ff7vAXZp8L+g/rWL1KvhP6/oCWerquy/ToRRjd
44tT9P5SJY8W6zPzOPFfoSOPm/WwULok9637+nhqLWE6bBPyfmdJKTkeW/rIggHCER8T8b4t3HbrDnP5SduUXizeS/azWafz3z4z
8Je6l7XbLBvzcTwIqRse2/twHKpQF46T8MkDPEhE/Evx9uO43S2NI/bluBL9Ml3T/cxgHiMyanv+22LLKVWANABib4yDEr3r94Bb
99tnt6v97Bx51s9rA/SS8IPJEz47/eyorv6eHVP1VxBetUre+/13ErFCTj47/SI4fFwTvhPyjuYDHxGtc/QPXMRonVjb97fSFfnc
TEvw++inV+6de/YzAqF56O0T/8XAnPaxHpv6Ke3IevFqu/RsEHwekMyr/LK0bVm0b/vwSQ1mV/sem/97rAIvzTrD9Satl+jaT9P8
SQR9gLree/MkDZwSJ+yT+WDApqGE+hvwvwSO2BhO6/Jvy8Q+WtoD+CJM1fsRHhP3+tYWMQZdO/PnNe8EmOkD9RpN6uaS6pv4AFFq
Male8/hRICaHej9D/b9S5PdPHxvzOX494jl9A/hroUP3IT9b/gEkQrypDzv6ur7SMXDuu/AumA9+j4+j/4H9+8jty2v7kqrYpRNJ
e/dCTM+pBk1L9gqLsDwJTmvw7t/hyZ7eK/0c3Zu4MRyL+sWb3v3Jvmv7ahi0WW1p2/uoKzIPM/4z/uA2aeSpnNPx++6Oq4ddQ/zg
3UA61otL8gEb0Un4XZvyfCYSndO+A/sL5D7OzD8T8zA0N4sfvzPyWSz8vE4AHAMQpyBf276D8b736xvHL7P8RskpGV1UA/tGygCJ
4L5L/Xbsbyu634v2AWhcnmLee/gDw0sHgiiT8zLll34mLcP15bnut/U7a/"
        },
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "o2sc2KaL6b+EQFxODQXlP/TSjSpPrfM/WEmH5Pwf3z87y3b+tnDzP1RhSbz6QgJAR7NeBjDvqr+01ww+vr
f5P6zy+GQ9JfE/awWs9I51v7/lV1oygVcGQBjuUre8LOg/H3U8fMsF8D+J3tTp7hXlP5vXA1GjEP0/nbFd0+kj5b8Yu2LanrTXv4
N0fXyk1gLAMj72Oii60L8+6bZMyzztP5Uol2mpv8C/mnAqafA39D+g4kk8mYPwP8HQiov7b+u/a1UDar7d2r+61rmzmqDpP9PtsE
SxjsO/hvGuQF9G0z8/+JrjT8QAQO/v56zwvfy/cPVWKGxa0j/mD7LHNuX5v3zw/DgkLeK/Fw7ikM25x7/VwBWZAhvPvyr8OHkCq/
W/GebbumsRyD+ZW8RPvLaav0HiOiVzbcE/kOK67qO13b9T5VJHz9XPPxZfSroi18Q/OTyy2v0Z+r9asny1C9jJv+0VaH1+zcu/t9
cp0szo3j8p6TeAAh/fv2ZvX6FJ/tS/cYYNL2obBUA5N2qWjV/OP1+03eeH1fO/Ml5gttdA279MyfGSkGjhv3wcCKiSFe0/0B71k+
v71L/g10D7oQ3lP3ZcIA64DNw/l5LGRn4tzb/VNug6el/QP9PhiDoEn/S/LAj6PzuW1L/THMdPDP7ev7nKLncb3/A/3chdrl6Z+T
8em+a9HdjivxyWzbBFieM/eScWeskF6L/hT8t34EfvP+QMsHsmSeW/l0klntEztD+M7JIYpSXmPy5h9+Y8dNw/rYUoiXHvyz8XcZ
tLdwi8P8ujEowNSPY//oBGtkPl9r9h/9GwZA3oP2Sot0eB3Z2/lMZZVQHIyb83EcPgrybzv0tNp7kIq+S/IiookTnuyj/4w+JheK
n5v+M7vi5Uz9m/UO6wgTuD2b/NtmW7zk+8v1GOUkwk6t6/4MTsLvS9/b+k+WYCP1LrP4yCMHi6reY/AlRk56Na5D/eqQic3trgv2
3oOZJSedA/f0lR2kVO1b+Yvxa0DQ3dP3uvwNTKMuC/5rnnoTcc6j8PTBKG3l3Hv6K0itC2LOA/9sVgRYJW0b95n2LpYkrnv+7mda
jRfcI/NOQg8BL68L+eUPs+bezCv0GvoNuoNsY/Zf03LZfi4b8QKcsxN539vyG5ORApaOw/93wJVfHBAsBKzu/1m8Trv8tDcbCwKv
C/duX/lma+1L9ctkN+1MMCQOBkKCHcBwDAmqoeEvWp9L9irMWARASrv6T/5s6aZ/W/KY2KNV0n4r/PQ/g7G3OpvxZYR331x/w/ku
9mSPlqp78nM1FXCBrUP3zaKPQvQY2/8XmhDJrD8j8EIVM0uAnuP6LhkoEPR9M/HC+3WXkZ4D/XV9nH7BzmP+DS0tpdscG/Wpm4sY
kh8z/Fihc/0eL0v2TmE+AkIvi/TXKLjgpe7L/Kv2lkvuj0PxqJD8AkKOK/Nrd0swC5zb83UhIkoXLtv3eVJCcN3Ki/I6pGWEZo8b
8548uybO6+PwV8epsyxeY/nBWkY3v667/iM3TK7YfYv8u07FQ2n+s/xdnQhY291T/ehnVwjxrTP07ZrGsoCNA/NhKBo4Pi9j8FG8
kLdun5v4G+Mbbbvu6/KrWyLz7g0b/GsBO8Ko7dv/+y7P5worO/7ARUCigc6z9jjwu1fLn6vzQUiWkiz+A/ABPtw+Jv0T+eP3TfoF
bZP+eaW5ZdYOA/Znhj17ei3z/GNVkEU/qwv5qsGP6lb/C/45Np+Mbj9T8818Y0JNjhv56d8zKZ+P6/2JSLctGIuj/TgwYzZ0Cyv0
tnqXdcmem/UAkTzsJf7D9DPnS+hVDFv/pY0nCagby/e3y1Q5ew178fr8lQ8zjxP+/7pTdMwuE/OAIz83+2vL9m2NBURMr6P6CsKc
jDZ9e/ueqPg+4Y678AGuyCCFX3v6WBomA6Wb8/MeWnVw/F3D+RZ/OJGmnXv8W91zRrheq/ejRvqDwa97/zjbvZFG6uP1bx1y8d1e
G/1qns8cW547+o9Vt1TJTpv0bAuDRpz+s/MENDxqaCob/au1IAR+Dqv6ZcKJesZ9w/QcpZFk9+7j+XaiBRhODzv1+MDv3GSMS/fL
b2EFaq8r/OQsjhtzacv4l480DxQOO/MtYFnsnm1D8twlGWUEG2v47WSN2ZCgjAqsC/LBwS+j/8+2sLlDLBv7stwo0Me94/p+7pkw
rV8L/hJsVyeMDVv33PybLJBPm/z6Kn9Xe8xz9U41dQcKzgP2R9c8rT0t4/"
        }
       ]
      }
     ]
    ],
    "self_attention_weights": [
     [
      "52678802",
      -3.25892,
      450.0,
      {
       "array": "<f8",
       "shape": [2, 3, 5, 5],
       "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGYqQ/6dsOo/aFbzBog9xT8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAABpRBPcnDTWP78KE7nJrbs/dPzTWvhv4T8AAAAAAAAAAAAAAAAAAAAA9G3JH8SZ4j/JY3HFKQjIP2bk
aLvFkM0/AAAAAAAAAAAAAAAAAAAAAGh/8sDl1co/LWZftGjn1j8fWidrpK3bPwAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtBSmgsHu1j+m9aw+n4jkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGSXapmd974/
GXW45mmJ4D/0bzTMRC/XPwAAAAAAAAAAAAAAAAAAAAC0GZ9iuQfhP67btjdJX8s/wV7mnuhA0D8AAAAAAAAAAAAAAAAAAAAA/fql
J1K/4z+VTteP39nJP3fFkNHXKMc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AACXjuyCMeDRP7S4iT7nD+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJw5Nb+AjyT9j87Dt10/gPyeS9+xfztI/AAAAAAAAAAAA
AAAAAAAAAI2J43nyadI/BHhNxAVl2D9w/s7BBzHVPwAAAAAAAAAAAAAAAAAAAAC75H803NvLPzfA1Pl/U74/ym6l85g+5T8AAAAA
AAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOPVlSUE/ck/h4qa9r6A6T8AAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAApwkXtC+C6P2qVNmRmAsY/YKJJ6WQj5z8AAAAAAAAAAAAAAAAAAAAA9sXbM6lbwj+c9gSeJd/JP+28
ppIcMs0/QUO8TYpJ2z8AAAAAAAAAANy5fVdnPtk/xwIu/R+X0z/ffg6hpoSlP7Y6lwdhlMk/OLE2m5p9rT8AAAAAAADwPwAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvkNPVamX3j8hXlhVK7TgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJTVzKp7VdU/
koFXrmic2z+0UbdNNxzOPwAAAAAAAAAAAAAAAAAAAACwuG5VRJjmP5TSSnOx6KU/cm7k1boDsD9hMYDi5CLIPwAAAAAAAAAAvLTY
wXkOwj96sU7FZr7BPzJkSsE5nsw/YDpnTGzw0z/YwL8eDbTHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AACUDgrYiSrVP7b4+hO7auU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7UzvdS5p1z99KqBMxCjSP5aIcD0NbtY/AAAAAAAAAAAA
AAAAAAAAAKn/wgGredY/R/XAaR8a3D9Z55Zaub3FPxm7hDnHaqQ/AAAAAAAAAAC0IskalRjfP495lwsiDsk/pD5563DluT90UiAj
YUPDP4ae8ks0FbE/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "196e4cd2", -8.483101, 120.0],
    [0, 4, "196e4cd2", 5.08384, 130.0],
    [0, 5, "196e4cd2", -0.3749692, 93.0],
    [0, 6, "196e4cd2", 11.93908, 100.0],
    [0, 7, "196e4cd2", 0.655794, 110.0],
    [0, 8, "196e4cd2", -1.114542, 80.0],
    [0, 9, "196e4cd2", 8.969999, 190.0],
    [0, 10, "3cb24967", 0.5889, 160.0],
    [0, 11, "196e4cd2", -0.186764, 130.0],
    [0, 12, "196e4cd2", -0.186764, 130.0],
    [0, 13, "196e4cd2", -0.186764, 130.0],
    [0, 14, "196e4cd2", -0.186764, 130.0],
    [0, 15, "196e4cd2", -0.186764, 130.0],
    [1, 3, "196e4cd2", 1.766432, 120.0],
    [1, 4, "196e4cd2", 5.918882, 130.0],
    [1, 5, "196e4cd2", 3.8709852, 96.0],
    [1, 8, "196e4cd2", 0.7666008, 92.0],
    [1, 9, "196e4cd2", 9.207163, 200.0],
    [1, 10, "3cb24967", 0.580899, 160.0],
    [1, 11, "196e4cd2", 0.0504, 130.0],
    [1, 12, "196e4cd2", 0.0504, 130.0],
    [1, 13, "196e4cd2", 0.0504, 130.0],
    [1, 14, "196e4cd2", 0.0504, 130.0],
    [1, 15, "196e4cd2", 0.0504, 130.0],
    [2, 3, "196e4cd2", -7.644055, 120.0],
    [2, 4, "196e4cd2", 11.921874, 120.0],
    [2, 5, "196e4cd2", 0.298994, 96.0],
    [2, 6, "196e4cd2", 6.8356527, 98.0],
    [2, 7, "196e4cd2", 7.288909, 120.0],
    [2, 8, "196e4cd2", -0.500047, 83.0],
    [2, 9, "196e4cd2", 11.709372, 210.0],
    [2, 10, "3cb24967", 2.38318, 160.0],
    [2, 11, "196e4cd2", 2.552609, 130.0],
    [2, 12, "196e4cd2", 2.552609, 130.0],
    [2, 13, "196e4cd2", 2.552609, 130.0],
    [2, 14, "196e4cd2", 2.552609, 130.0],
    [2, 15, "196e4cd2", 2.552609, 130.0],
    [3, 5, "196e4cd2", 1.8098592, 87.0],
    [3, 6, "196e4cd2", -6.793385, 110.0],
    [3, 7, "196e4cd2", -1.2880392, 95.0],
    [3, 8, "196e4cd2", 1.0173314, 79.0],
    [3, 9, "196e4cd2", 12.802707, 200.0],
    [3, 11, "196e4cd2", 3.645944, 120.0],
    [3, 12, "196e4cd2", 3.645944, 120.0],
    [3, 13, "196e4cd2", 3.645944, 120.0],
    [3, 14, "196e4cd2", 3.645944, 120.0],
    [3, 15, "196e4cd2", 3.645944, 120.0],
    [3, 16, "196e4cd2", -1.8193336, 75.0],
    [4, 5, "196e4cd2", 11.1235882, 96.0],
    [4, 6, "196e4cd2", -0.505249, 110.0],
    [4, 7, "196e4cd2", 2.302051, 110.0],
    [4, 8, "196e4cd2", 3.7207556, 92.0],
    [4, 9, "196e4cd2", 16.247268, 210.0],
    [4, 11, "196e4cd2", 7.090505, 140.0],
    [4, 12, "196e4cd2", 7.090505, 140.0],
    [4, 13, "196e4cd2", 7.090505, 140.0],
    [4, 14, "196e4cd2", 7.090505, 140.0],
    [4, 15, "196e4cd2", 7.090505, 140.0],
    [4, 16, "196e4cd2", 5.6701572, 90.0],
    [5, 6, "196e4cd2", 0.2029602, 70.0],
    [5, 7, "196e4cd2", -4.135478, 110.0],
    [5, 9, "196e4cd2", 10.402263, 180.0],
    [5, 10, "3cb24967", 1.566749, 140.0],
    [5, 11, "196e4cd2", 1.2455, 110.0],
    [5, 12, "196e4cd2", 1.2455, 110.0],
    [5, 13, "196e4cd2", 1.2455, 110.0],
    [5, 14, "196e4cd2", 1.2455, 110.0],
    [5, 15, "196e4cd2", 1.2455, 110.0],
    [5, 16, "196e4cd2", -1.4849084, 70.0],
    [6, 8, "196e4cd2", 1.8061428, 57.0],
    [6, 9, "196e4cd2", 15.963199, 190.0],
    [6, 10, "3cb24967", 6.611428, 140.0],
    [6, 11, "196e4cd2", 6.806436, 110.0],
    [6, 12, "196e4cd2", 6.806436, 110.0],
    [6, 13, "196e4cd2", 6.806436, 110.0],
    [6, 14, "196e4cd2", 6.806436, 110.0],
    [6, 15, "196e4cd2", 6.806436, 110.0],
    [7, 8, "196e4cd2", 0.127072, 96.0],
    [7, 9, "196e4cd2", 11.329266, 190.0],
    [7, 10, "3cb24967", 1.926797, 150.0],
    [7, 11, "196e4cd2", 2.172503, 120.0],
    [7, 12, "196e4cd2", 2.172503, 120.0],
    [7, 13, "196e4cd2", 2.172503, 120.0],
    [7, 14, "196e4cd2", 2.172503, 120.0],
    [7, 15, "196e4cd2", 2.172503, 120.0],
    [8, 9, "196e4cd2", 9.841076, 170.0],
    [8, 10, "3cb24967", 0.222669, 130.0],
    [8, 11, "196e4cd2", 0.6843135, 97.0],
    [8, 12, "196e4cd2", 0.6843135, 97.0],
    [8, 13, "196e4cd2", 0.6843135, 97.0],
    [8, 14, "196e4cd2", 0.6843135, 97.0],
    [8, 15, "196e4cd2", 0.6843135, 97.0],
    [8, 16, "196e4cd2", -0.6842912, 62.0],
    [9, 10, "3cb24967", 12.162897, 240.0],
    [9, 11, "196e4cd2", 12.723144, 210.0],
    [9, 12, "196e4cd2", 12.723144, 210.0],
    [9, 13, "196e4cd2", 12.723144, 210.0],
    [9, 14, "196e4cd2", 12.723144, 210.0],
    [9, 16, "196e4cd2", 8.754281, 170.0],
    [10, 11, "3cb24967", 3.283966, 170.0],
    [10, 12, "3cb24967", 3.283966, 170.0],
    [10, 13, "3cb24967", 3.283966, 170.0],
    [10, 14, "3cb24967", 3.283966, 170.0],
    [10, 15, "3cb24967", 3.283966, 170.0],
    [10, 16, "3cb24967", -0.451317, 110.0],
    [11, 16, "196e4cd2", -0.4024817, 79.0],
    [12, 16, "196e4cd2", -0.4024817, 79.0],
    [13, 16, "196e4cd2", -0.4024817, 79.0],
    [14, 16, "196e4cd2", -0.4024817, 79.0],
    [15, 16, "196e4cd2", -0.4024817, 79.0]
   ]
  },
  {
   "name": "several heads: the output, and the six arrays in self.kept",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 6000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [15, 15],
        "data": "jB3vKqUFlj+Qf6LZWV6KP55pFNce3ci/6i68+xpfxT8CghmbOmS0P15PBNc/g7w/qxOb6Hnxw79tI+PrZgL
Wv2BkBYS5ZOS/Vrl/6fdr1D+SIORYYx3JPz1Pex2SEI8/0bAW08NGob9TBlL7ojvIP74wsWVWfdq/jVWXfjbwtT94ZwhIR6xyP7j
7YUhWsbu/oPFgRMie0r8+0CB/+LrDv3L330qpWJ0/4Nl5pGrg4L+pXA57jjTJv9P1BMoR2N4/E5b/VlS9yD/1X/325MTbP7ejD7G
/rKG/SiD3wuUjwD8AusSzaKjGP9zl1dvaXtK/mCWKKt5jx7/COkEK8tnSv7vOcHCv69w/bcMSX0Aewj8q1M3J64rTv+W7Zd+jNcg
/msmADNtd0r9XU7iB5nrbv7ZBkZjNB7G/VRJUsmPow7/ls2HUfGvBv9cNpicKmNI/d7acrwNr1j8urtxmrN/Rv4m+FvdR2bu/Id9
JikdHvr/kmdK5+ja9v64SYuS5xam/kqwKJvt1qL/zC5CfXPi5vzVIlb7suNe/78NEti5+3L+lzbb3mDDjP5EwkhXT5cU/E0vlRI4
C2j9Ne2eePdGmv+YvcTozEro/WxiQ34Mk0r9aElfjclHDPwSno316V86/MjfkV7w1yr+i3pc9NYrEv1uNFhUwgds/f+t+rwd50r9
Lvih1i3zCP+ygOaJKOq+/wgCMB+zb4T9L2EMr/Zm2v66nAfmXR6q/iiEJUpSbxr8PkriLU47AP3j3DV5gza0/ADkvQKIN0D8qqNr
P11+yPzt6OlbhYL0/zOW38inJ37/Hz+zVIw/IP6mlO/A8/dO/x5MOMI5Xnz+ElVeetWHOPxY8ObFsA4U/kTO818Upwj8W4zc8tXW
bv7T8+phVhLS/DPJb4VgBuj9/KXe1lIvjv6fEezlAsLm/Aib3s7Ifpj8ORUr8/6nTv+M2Oa6e9Mw/fsZrPNF34b+so8sIhwzAv4z
17mmY+NK/EVJvSzW8xD/a3qddB2O6P4WbZpbzHKS/XlBfAu+auL9By/y29sbQP9sfvuY2MJm/si6WzjYLvD+eL6FxPfi0P1hAx0D
syMI/kMoPIlKorT9/Qkl7KN7Wv8QY5PK/TtA/Fm7x1oZv1D80a+3C6NdQv6gaH3bww9W/lLEdS3hkyD/9k2CpMBfCPz7hvgG5Lrk
/WP60Kd2JxL+13V4crYOrv8YaUAfcrMC/8jbRDq0Tlr/83vbF5u2tP5pL590FK9S/A1Ab3icQxT/Eihn9tw7LvzWg2OhAmMs//9d
X2sb5k79JDCmWziW8v8qUQxUDK7Q/PiodLHa91b8V62mjRe/QPzdupWZfWL+/mSfG8sSY5z/cR0OOlPzTP7vuKGcsU76/nWrYFYp
3wb+yGc/jHc7Iv2f2U0jx39M/tN4SiAXC0r8eAesZcSfPP4Sv1EG4LL0/nuZg2qIM4T8C8M+9Mm2wv0AgJm8mvdI/oSe3yZvv4b+
hEq1e2jbNvyq9bdn6gsI/bIZmj3k40L/oiXD2gIOmPw/nmSZh1dS/8lBtHw8muD9aO7S905yxv+KdB3Q1cbS/vuRuRQ/V3b+PN20
4GAu1v9Z36HRZlMm/yOQyuenpkT/7RrIhO+TIv2VXzEb5OtY//EKzbhPD3L/H9BZ0joGxvy6l86kNVsQ/nUHEFFz7kz/SfWLhodX
Tv9XTUtgJP88/criOJnZKt78fsfGk50+4v6w402Oyws+/uVVESQOAw7/gH85cfrWyv8BWoFS57cc/OcT0tkO0v7+CeOtWk8C6v0o
y3x0bQMy/0G+e22c8wj/TSaD9BUzWPyvNcHWPYrQ/6x2fxrZs3T8eaXHbqJ7Mv9MWbi6V/8m/i8CLw7Mgh78Xt2nuFkLTv5ijrzC
+WMQ/jE9sqzCDnD8JdbQMBHe5v2xenGrI1NK/9CNKvFG/wz/4xJeBX1DXP9lGIfz1ecE/Kz+rlEZFwz/PznCteM+nvzkw4fmDCs+
/hrwmRkTuoz+nHba+q5bSP5a2iIAMYuU/eapxHtOAyL+/WDUf6vzYv/wobOzImMK/xdp0agUH1r+K+CkMv+C0v+nF/a4B98S/Mjq
bYCXwyT+FGcurFbDCv0dR58tZAs8/Og9AxPnC4b8B2VrXKPnHPytqvyxyVLq/E0QoGIxswb9u8x7lW9DGP8zcquae99C/hwEfYON
e0z+GeWqDP2iev5Bk0M1kRb6/DLqVVuARoT87Sh9Y0RrNP3ZcjSWzhJo/dkgKbJpK1D9aAEcJk5nQP1EMOnSN48S/3suIydZv3D+
mQ+s+WyrSv2BR9Wz4INQ/+UR30ZPxtz/k9yud797eP+u5StO7ILG/hUyoUTrHoL+HAbpwj0C3vzculdO+XMu/gLnudgcr47+R1p/
NBvjEPxNB4a45JMG/"
       },
       {
        "array": "<f8",
        "shape": [15, 15],
        "data": "h2D4v5axyL8DWs4zVrbXvyFertvt2rc/5Dz2omwLjT+sk9eWPMnZPzOw55Kwdaa/VIX2bEFTyb+l4+HxmBf
bvzXxsNiAhMI/FMFZeumR5j9KRMyrDdKnv4LzjA6rU3c/Ld8rODmt0D+F0+FfUOTTvxNyuoXYJ8K/TkEZYN1luz9yV80x8BqkP7S
3sjbMcJg/A0F+I+mx1T+XYUOG1Sa3vxQfZJEx1dI/XEYMk+4r3b8NQsiidZa8v9fccEzA3p+/VzjyITd6kr/XX9cZIvXTP/dT3QY
6wMw/lHpi5R672L93aW2B0IWrv1pX96GiKNq/TECD3gWO0D8b416PmAzfv/qQH8AWSss/sEcI0quh4D+4c6uPyCnhP1lk62WyN8S
/Jjqh6xiS1b+RZ3xh+PvAP5XQ5mb7gt8/UfEA8Ze1lD8p/0DrQIOxP/rqqMhrVrs/XNNPaaLSs7/cJ5L1TzrYv03ukcKYIeE/ebv
Cv3s8wb/btsCxJ2GjPz9YtRAnqbC/l6g8Wckikj+nIcqerZlzP0wWbK3hneC/XoQNhpjevr9Ee7k0rwHTv0JrbNvS6LS/zJC/PMd
R5D/0VHmzp6lVP7g0gRMtPMC/uANvPb/ntD+cUWMAXLSePzdAwXT8Us2/r7kPu/B63L97bfYHXFfJP72X5p8Zcr6/pK4qYqgR1j9
jZ/fd8UjRPzLx1B54PKy/lKQoLfEI0T99yWvTmXnRv9oHPKUyirC/tZoKGt6w0j817j5Lu23TP7yYb6PUqZq/Mz/GN4giYj9k11b
njxjQv+EYbaIw+7a/M6k8FyT5ur8cATfAt+mgPwSjFhAQ49K/U+nit+Oe1r/3GC8VhGTXP/ZttecIKs4/J0rtb6ly0T/1i1sFef7
JP55wvqvfv7M/+1zoJizszT//Z6zppKeOP5m8vfhGl86/b4s6KJcfzz+q8dEZAJ/Ev39cF2YpxpC/VrsVFF0e079qxRF1dPhsv2s
n3t3QE9a/TvBKIMoKwz/FHksSqUC5vzUMhBOKNeA/o9CDEbGh0r+wMoKPR9vQv9BtwCh3rNC/xs4I+Y1YvD+hQB8xnDTkP7yajT9
HGtA/ddDTo8MMxb8ovvOc/1vVP3LY39Xg3M8/pLRb8At+1D+AKvcJeADCv0CoeGPY5dK/m83Sz3QfpT/+5y4wqD7fPwWQ6NvS9J8
/Pn6mNQhM0T+xDzCQ3R/FP88X7h0PHJO/n8DluVYVwT/huTd16ze/v8jqzWUyZ8o/eWooFXyiz7+lccwriV66P65ZvlRAyd6/UW5
f+KxqwT/RxwbP1wvhv3jL3EqSrdU/96XbmillVj/sJBN1uBHSv8K41YnQfuU/2XWGFh3JwD8F5JNNs9TGv8ygDBLhNtq/AjEepuP
yyL/uqbHwL6jbPwFT8ZUQKpy/hScj5dqP3D/ONQs37tJyPw2+4NbJb7O/2Dl/iX4Jq7/oHReRqzDRv1MKkL9WKq8/GCQEQBays7+
VE33qbzeoP4aH1ylRrsC/Jy/zzRnBur+MU0qyKAeLP3ZLcOnTc7W/npXe1441xb/tPOuqTmziP+3kB0nX78i/W/w1+N4szr+RzY5
bnQTRP4wyJrGgDpy/wQMXq99z0b/H2Xdqz/e8P3Ifw8w4CdY/Bv6kiIy92D+y6JEaCY7Qv0cmIf9CDrQ/kbQ3jLv7ub/i9AyLHqy
lP1PvjwbQR9g/EWEvlbDmxL+vhGhDo3LDv9+S0WNjVsc/N6QYjEcQnT8H5Txb3NCtPy3T9zzFL86/2Vl5s1G0VT/db7x+t5DFv+1
vK7NfX8u//ym1VV63xz8zfYqZ/76sv3UHt4CVmcm/t8vZhw2zoT+WNAXBTCFWv5W4jqvZjcA/n0ddZ0r7pL+dWV9u8ALFv+jTTyB
74rA/o40pIcXotT/wvbfCkwydPzDuhX3EEuG/8UX3K+n8hj+ZJKTFTHXRP+oXMpU4xM2/RgfzMxlZyT95Y/rLwIDEv5KJJ9ESX9M
/+gET0WPaxj97C9RK9tjNv2AukAzXPuk/Q/kqOAsn1b8VTQ99ItDCv90mAVpIX6A/4iRZI0bfxr/Oy6Z2yg20PwcVkCWyubG/llD
sZ0zmhr+wGVG9PwvNP5G6YEF9faE/Js11bjGb2b/1fKW/FF60vxtjdnZsm9k/+glcVnZD5T9y3WtbwI/PP2QTH93GdrY/uZOxyCl
boD+ibe25FffWP1u+oE8yXdG/xrazym/8wT+6qKYncOzDvyfOyA+71cC/JKmfdySSnj/NP2O76CO1v7idQDZd0KY/zHXruI/n0r/
7zntAFqPVPzQMZ3I6lcE/l3yHosZh1r/0N/SfcxO6v4tHal0R5dI/ZxlafhIisT80rWvReP/oP0UQ0Y0lZt0/4wWLcDPx4r8nDjR
ayXTLv4STiW2lO7U/"
       },
       {
        "array": "<f8",
        "shape": [15, 15],
        "data": "+aHsOPCDrT/CdBZzgDWAP7CYfIn+StO/XoV4VMRO0b9bnQf/lXjPPwxJ/7FAp9Q/26U3TIfVuz/SIvyY4IL
lP0oIQKUSz7G/U2to35PU0L+bOYKSW2zFPx7Barh/b4K/gx5jtFpLrb/EIdp7KCK5v+OjS8KTL8U/ti+GLvhYlT8zwmocD5PIP6+
3ZsBv9ek/6dttqt4Z0D9X4nY+Cyihv+LUKxsh8cW/tdM2wVyPuj/BjqdxIFzAPzWJOdGB1dm/Sr4iAnv6mb+aGr5GiunVP7JSdPA
dzru/w4dpKAed3r/EpWYCbzTCvyFWuTScutS/M5WE4IkrvD8cDFuiOia6Py+s01Pwobq/OjRQBdcUv7/Ll3XgNc2RP+7z3fHfvco
/mi64PlyP0z+NR1Eml5azP3mIKiGDOaE/ZSDSOItXxj/ZGwUs18e7P4qhulM/QbI/aTUx5q9vbr/VEuPMzzrDvzCmvUMCEsg/Y9/
Cg8bWxb/796JF/2+0v1A+P7h/78u/aW6i9sE3yj9ItNd41YTdP9YZDz+qAbQ/0wGrpZa2yr9k0Z6HnVTIP5OhR14rLnY/VXqXC6A
S0T+5x/RfahmyP5raLmnwDLY/g5yLoLgqt79TEXcj98/Pv3y0mMrHT80/XGutYTWVsb9uIeN0HhvTP7w4liur3tK/zcS6y744x7/
zXccPYBuNv8CHIST+Ws2/12CNMlBZx7+gJ64/VHqev2R49zuYitU/srXqod0WrL86i9fsaba3PwVAFFGS7LU//+6aRnwbhj/9DG2
gl7u8v0QijaeJu9Q/aX8uozYQ1L+K2l13MRPHv5CHYqAf/MG/NS+uTreQsr+EncqIjtNtPzrvx7ocddW/0FSboGazs7/vUtsl8v/
BP/SkCDtB6b8/X28WTqA/sr8F1mk6/JzMv++Vi5jx89Q/W7AuUIBd3L9nY0y4/37Xv/YU4zge+dy/DOLmrL9Hij+qWKzeIW6CP9M
eU7wWkeE/zw/hMvvEy7+M2yaJit6zP1n9a0TGWbK/9Pq7khx3oT/7U/4nzKrhv4ddgo0R8No/1TWlS9Ed17/CltmmkNq6vxi4uZB
Mv8m/YTsORXwtzD8iEF/YgEvWPxK3J1uFxss/zX+5Ug7ryD8LUSUnKPTUv+uCA49b8rm/T0q2alhA4r+ahCDEJauiPy03VuN+nae
/xIpgoF+ciz87/USochLTP0ys/eQeHMK/OUhwX7iWxb9yKubijnXZv6VZ1rVtC9e/82VIgvldsr/Un9QTVqrnPzkjqsHut6I/X+E
Mu8yNiz/b7Ib22jzOPwf5BmuOqaW/DkNP9Ob0uj9lbfTkLZ3Fv0xl9qrbaNM/w17SXRQbmr/wTmu+Z+jMPxeSBagz04s/pQ/jF85
4yr9XPVARlxbBv1Axq7cxULs/ZF8eyimw0j/8SzBXxu/HP15B14HYUpW/m2Efr/SjxD+zruzuMGChv3BjALcvc88/8cokYfpQzb8
pZp/REbjTP3lCMJEqz9i/5rwiKUsZnT849CQKVUPeP6/Mwyj01bk/SVJYl8Z2wT/ON5pySwvHP8gjXNgimbu/Ig2HhpiCsz+eVvZ
/n0HRv6Hwljteteq/5f5NLg4m2b9WsCvsGvzZv5mIqBn/EL2/G94AMlE/1L/b8kdnVRfJP+B/A0ZufsE/jn+tNvfWsb9G8JdpLl+
6P29O0DS4GaI/Hao2ZN5qnD8Crg0Hcv6xP/srOAdOSNC/7oSwAMWf17/E5Qlq9lOdP8cG5by9y7E/6aHKXETRzr8v8pKT3sLSP+G
ogzPjK9I/mhOBm0uCuT8b97xVnS3Yv0sL2shkoOK/KcKipOPA2b+1nadlOQHGvwuXwKGaw9c/yL9iBLD6yb/lSAaPXYTZv9APRAz
hwb6/rzHeXvCi0z90i9rwmImgvyWrtkAOpcy/MKOg3fll0T8QdsjqbJDXP6RHfH2jyre/dCKpOuufw7+9aPg+7Hbhvz01Nh8lE94
/ADGBDwWAyb+OL91rDcCUP+1iCUvvnsA/de6nxWFb0r8znlyyxAmyP1UGIdmlbdg/p3rAci8Lw79VMbrkmwG3P3YweoqQeri/sWC
HYGHRyD89hN8Zj1PBP3lMZpd+Ra4/f1mlDK86mD90plYKBAS8v2MOSwzyitc/59Ak9/jHsT9CxIHFADzXP1sdAhRk8cm/1m230O/
WwD9Qr8NZrQ/WP9gUHFi/Kai/R7B/oB8CxD/1ZQIp2VDMP4qnqV+2vqQ/gkhqvtZ1zz/RVjNESWOkP1hJULfxC8Y/wV2trNnDrb+
gLV8umODGP4QFkwBBkLq/O3tavyp+xD8IzpnomGDqP9Dufij3qLg/aE8WC92UyD/nMi//ZKvSv8qU7OeSm62/TXwuXBlkuz/WsJy
KS/fMPxJl31/YzsM/"
       },
       {
        "array": "<f8",
        "shape": [15, 15],
        "data": "gSCPf1GM178XNwrvLY7CP8s+/E1Iib4/O+KTIXRlsD9mmS827iLLP6jrZQm7trK/z82pS39a4b9T7slI4l/
Ov0YGnoe/o6e/4Ubhgk3/1z8W7NXOBvHlvxfip8eVetg/AqDlpA3kur+oPT8jY1rEv6Sb47i7hLi/ZpGixNrT0r/o1IvC41a3P5n
s0GGwoqw/50HHiVzioz+E7apQyiOivz0mzdX2r8g/nWVFP+z4vj/8Jsuxt8/pP0Tb79uRJMG/aGviHcsc2T9wdVTlu4DZv+DuR5u
hVdI/hKnvUpq60D+CZxtb0hhyP4p/UHN0Pry/Qz4EElTTyT/iDg4+jwzev8h3AbDcXZ4/beXj/aGEy79f3ucP4BDIv4nGAa0lxcQ
/nwFJbfi04D+CqYnySHnFP5qHY4m+N7K/bHNdiXB9y78dcr/fKTOxP8wnIKQvCrU/dwBfVv2uzb9RC6p5h0OiP5tSE8ahXJ2/eLj
RxCiZvr+ydKTY50jhPwBIo4zxT9S/FkekxLNQwT9w7GR+Li25P64vEtsy8s0/4Teo4P7jsL8qtZq1i6qXP3PV9AR5Hdy/ISHGclR
Dwj+yVNvqvDurv6KPJDCdXL8/CJ4iPUMD47+u5e8HJiPev/PlaiClKNO/pjzHaqOTlb9QyRnCcsewP5vx3L3t+sI/wNAPjykOvT9
3GFa9IijQvxnSHvE069a/j09pDJZqxj+RG/nUHyGXv90W7I/wLMQ/e0og3ugMXr9EyJ9FBrXKP2rdHADXY8i/EDlLr1+80D8PnhR
k8S+tP9TGK7K+ZLe/+/mYSw0ltr8t6Fab2fOrv5Zcc/D3zbq/txTfZvhV0r+o9e4p+wnbvzDygwMKAL6/lTGIRAD71j9GG6SGAHu
sv0yI5Z2EEsm/+Egp+hWcsr/W+VXJqWHWv5DStYtzAdI/o2SOGIWd1D845pr/MajBP8ZHeQxbEsI/VKIWnnCVtj+d3ZLtb9TLP1t
19whfbq0/5JMAGNC5xr/zKSpKHV/Gv8+guQUv8N4/acub0uOn5b/35PemgkHFvzPAeoChrLa/lctN412grj93ai5qQRalPx34AOE
OstE/6AGE84Kstr9F+fvNcFnRv7rxoJ76bbu/1NOXFqpBs7/rBYpDzM/AP84EN5bvacU/ALuQ4YDmob+O10hYHXu8P3G3OqXbUsG
/V/lLk9qV4D9ruXX9zvbHP/Eq8v1vWbe/k0t98dsUz7/mBWV9JSXEv73i7c4viK6/iU51dwJRsT83r7ez8lC2vz8npMQch8g/YDd
xjth+4b8HrTmgg/bGv3Suxw+bVsS/VsYXlU6f5D8lnod61Uicvz0nCUtXZoa/l4MwRKAPwD+7HvQE+RCaP9mWdeQp/9W/EUScCou
y37/q2zd76fizv2R35YmAvtK//top04l+zb+gNZ9ySB7BvwlUM+hBj7K/vzJmA5J9sr/5SJwEPz7Jv29h9b/zgsy/YdmAuVY5yD9
OjS+EmljEvyBWWg2n8dC/8d2TB2PM27+5B6IJtVbJv6iBeQ/IeKO/6b17aT7+0b8HhBTGAuPTP2OXFJRhk9G//JXGXvojrz98ygn
umfm2P6WwimKz692/3bxHezCCwD9Y2wVdMQDGP42LqjLWEaa/zuUQCXig0T8iprwmqkfav4ypWxr3QqY/m+YLkbL2tz/Pon/KKYH
AP4cgDqhnBbC/K3/hVGv3wT+mEI9hETHXv8pam6xEh80/LENsJAfR3b+Qd4elT7q6vzAQfEmtO9Y/8PGC6rXMoj+chU7rUnajP78
hQZTj5cE/rWliMp2iuL/GU2u5d8DNv/4Z3oEuJam/liFiwkUP1j+dKWFx6z7Qv21BjbWbvne/lOstUHxM0z8Jz5j5h1DFv1p+a5G
Gxry/sVWrSPuDxj/pB6nsGkfAv1mnKAL/XLG/Dry/KWa1lT/MeS+yoSPWv39mVcVg2NC/y2QMxWZmsT+5EimbCPnNv7H8ObM4vcu
/T8ylbRp5oD+2rggKz4/Kv9JaQaTvorU/ljoII42C27+dP/XClrXWP+GP5qtmY8c/N6MhbLKfo7+UZUFoH5rDP3yt2pDY3NQ/xxf
xV+/73T/W2NxHXYzNv/t+V7d6cMS/21tSOLdZrL9bCqQcinjDP2tBzJXmdNE/cqoADqOvsr+vRUlVDl/SP2lTMOtm/sQ/qaigMGs
IVr9LK8v7MzTTPw9scTD/odO/Dd/PF92hsj8+Znlmi2CgvwqrxBfvN9c/sAMaS/wn0T9SV+rV9WytP8ucO+VhiOA/OqE/IWoXnb8
Yc0ZbBAvGP8zPQIeukMu/dyhezv7ptj9OqOyvrKHIv0jhs1Hmx8m/DHKGQh9vyL/iE2xX4D3fP4llWJJm2+I/xZLuBYbV0T8pk/m
o94TLP6d+HFKCkMe/"
       },
       5
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
        "shape": [7, 15],
        "data": "I0jf4t5K9j9yWYAVMV73v0T2BSLE/PA/+AfbYf5br7/0Gu0qGa7gP7uYwh+g6Pi/pMYiaLFdyr8hW1I82MD
RP6JaXMdlafS/vdagVAhs8D+298JAeWHEP2U3JoWvVQXAPkN1RyBRqb8cy7ck+SzjPxnPrDE22uQ/tfZA0v1s7T8KegLDYjHgv+w
537lhm+0/0Fmyc8xG47+FmIhutEXWv29FOQZLJe2/8uxoezoI9D+168a4EdfyP9/hHKxBwvA/nwuIb9Oi/T8UP4NzizywP+JRynU
gCtE/8YIxYcDerr+gB9T47/f2Py6RgVkDmMU/JwHVGjHU/z944EtLlFrPvz0qK+3I/PO/EP0KExV27L/3q/Ohklzhv3qiP0vs8u+
/hpJSMBu0579xjTcu7kzoP9ETNz0gKtG/2BNOmQh+5r8OkeFeVtu3vyFbGpA5Z9E/Tb1wwYXv5z+0zsBh3Jezv9biF5NCeOa/Sz4
LzbHD0T9QXPfYDvnqP+a7st7yp9u/UKPurdcZ6T+q+OmDi1vcv2CN/Cf2j/E/vqjcseI1uD9C/70+YB6ov61rvdzZ3fE/x4UA5Oc
z4r8FS1vGaFPtPze+WF51K9O/y9Hv2gYv4b/SAsd0qtzwPx2AGJdcgKU/4+HFv9suwj/vBgb/geLkvyMq/6n3gPy/ytVy3zIP9D/
5vhUwCXvsPxpRCgLWkuW//J2751+mtr9XSVjPwP0BQIK3jiAefdK/JksZaBnV0T8PYpOvrID/P0O+36zLVPU/Lw9F80ko9r9e2da
s8h/TP8YuZO8kXfW/4ea/VFEJmD+WC4RU+EvEvxnGeaOLbaq/5Z0olT7e1L+qMiHy7IbtP6owEx2bl9a/9S7qO4wz8D/J79VIT9k
EwOG0i6auHqM/g8mox/Gm2z9xFHdTF5zyv9wSKykW/sI/9QyaXmF0yj9R/Ep1IaffP4/b2lYX/OM/SXAsc8DE2r/hMU73w4bhP+w
48k3a690/eCUftiXo3j8v/DTTmYpuP0lJxSR+HeM/p2OIqUNn8L+cHZ2iLxPSPw9vD3TrBNk/k0tP5dg9/z92oHDSAvzkv7/Hss3
L3vY/meMzPG277T+iaxInDIPLvyd9LNQgGrc/"
       }
      ]
     },
     {"dict": []},
     null
    ],
    ["call", "layer.__getattribute__", {"tuple": ["kept"]}, {"dict": []}, null]
   ],
   "expected": {
    "list": [
     {
      "array": "<f8",
      "shape": [7, 15],
      "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrxD+jv
8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv6MGl
8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4tptj4
8M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetrtm/U
8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/DVzik
aEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXlyPvd5
L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm78ny
KdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aRbXcy
BzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQVJHTP
+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv3Arx
AUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9XLFQP
rW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
     },
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82MD
RP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv3E
s37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRynU
gCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8u+
/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/kz8
LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5Oc
z4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9D9
8vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2da
s8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT9k
EwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP6k
28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBss3
L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
       },
       {
        "array": "<f8",
        "shape": [5, 7, 3],
        "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQNdf
kP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtPwt
Ix7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgtho
p++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14IjuNC
/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6bY
lapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTnalc
33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kwz9
bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98izv
F9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4tz
0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP81
xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTyLI
HbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
       },
       {
        "array": "<f8",
        "shape": [5, 7, 3],
        "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+OG
5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWPzD
PBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdlr9
cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrOPm
/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/TFI
Yy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgch6
l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8D8
8+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02ns
sXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJh3
iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzPyJ
V9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh48e
VCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
       },
       {
        "array": "<f8",
        "shape": [5, 7, 3],
        "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+sYi
Ev9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9PyT
W9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZUof
QmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv/S
/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/qBh
WaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRoxvV
F+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8T8
Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/UcMX
ypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/fWH
Svx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP0k
erKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7Xn
hdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
       },
       {
        "array": "<f8",
        "shape": [5, 7, 7],
        "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBRdu
8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP1l
GCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Tizi
nccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymnss
/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/HSF
iZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgMad
D1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjzz8
YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+QH
FU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1TDu
sP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP/e
RNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4CC
PzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F8M
/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/px2
gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7vf
jwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1qj+
Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+woGc
R/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3eb
DP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRPw5
4D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBVUH
Fssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxqME
/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f50
6UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2xny
8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0uj/
56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DHZi
cS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHGHS
/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0Pwp
h4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
       },
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk+T
ZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP3H
6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt91
SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasjNo
/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/hvg
tfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTybRo
tv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8L/
T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8OaVR
5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe89/
iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP9e
+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66clCN
AY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "KJEhoclrw79Pmt4EXpnYP1vuJyIohM+/XB0bD+BkuT+fqJqthh+5P7E2sa8Aqbu/JTVGDyRu579ycZQwP9T
avzC9GteFx86/+3AAHvjmtj+BLUk52iezv75Fej0Y/eI/VIhVO5nQ1L86GiB+cj/Sv+q+M5T2q7m/3/blQrh3wz+efJnO7IjnPzX
r4js1s9c/8tQC4MdYwz+DZFxRT17bP9bg/1kVUdg/N3p4pr9Pyb9lGXG/G36qPy3tfAfGwtC/Og7vMANj5T8s4MrXqAbWvxYHYYc
vhac/SycH8v0cyL93lgVzdEDgv1aoj4VJgMG/npWxSO5Q2j9Fy56oqbnvv8ZFcCm+iOE/tjjReYB6178ptTwRd57wv5G0X9KhxOS
/ca4kqyOcAkA2A7OYw0PsP/10dpzwl84/zTj8pE4337+BpqTxHFXBP7GxdmJjXZK/2+mjxgRP9j+KiwxSZCDtP7bFjDH4puo/H7w
t3uMz4D9jxUjFNCy4PxdM9XWk8tY/DAlI2bQSxr+KPAGV97zHv2u0thTn8sM/dciqZMAn9T+yQADycv7sP3mriC9GCrc/R6fFboh
mkL+2v+ExjIVnv0vNW57qRde/dhzi/bGG0z9D9E9iRyiZv5COoqq5Z+Q/Dg/E1y5jwL9d1xT2aIDOP75mohDuzL2/vONubfrNej/
W2UEYHQDTvwCl3WwSFMQ/XFovncx/zT96CoFyDcfwP9D9Un2UC9A/52jnT1Y35T+2jNSsihzmv96Vk/+m6sO/ZkqqGslCsT9ZKsT
gJG28vzZaDmBaztA/s5Lp3EO00z/TdpyXk8Ozv2pXx01MS8C/Ge8scsusnD+HKzpl1YGUvwEALyp+ita/d52zDp63vL+7GIehib3
cP4ykzTfweeA/Lwl0DYVF2j8d+op5HmTEP3kC7B4GGbK/Q25Cn0bKxT+r0Q6RU4/TP0WWlpA7x8k/CVo2nJ6Bz79LYx154wTVP+5
DYvjlYOC/PivDiYlf3D/rF0IK1vDTv3HMFOEmC+Q/zTs1vUKJ4L/U+CcKlHHrP6E3vDjvmtO/PszDHqJO0j/fJ79Bxs3cv2sYyva
TXrQ/yF/MSM224L92vEBGWMXgv2oTNBFTgLU/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/Lu537h7+5j8aUuWcovTAP3H6P1fwDMA/fPb28oQtwj/0HUJIN
VuQP33Y1Ar5Bci/hvgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4XLSak965D91irodrknHP+LABihQeMs/5kXaKaUP0z/NyBNyKyuzv
+9CQSCIctW/O5ohCaVM2j8r7V1NcEBXP9e+ejjT4Mq/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/F1JVi7UL0r9SlnarbQ7PPw15P
TB7c90/SnMFflyS6r/ubRgKN4jhPwiZSaasjNo/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/uzJrEva/8L/T9XYbEBbwP2LEg7hvQ
vI/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/DHitNrjXtz870wUnk+TZPzpbHy+W5tc/G
rm6xKb35L8mE1aSzVnNP7EmbmJk18Y/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/or2P+
dD83b82tNVB0W3ZP4zt/0OfYbw/94fdt+Zl37/L9Wbe89/iP+hDiNMa938/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/bPOCPsRas
L8uWvCsQpbgP8lLKVXt6ry/H5SKKiYWqr+vFtjLQaXTP6dSt91SYNm/D7WvX5VddL903oB79ObdPw6QpDMeFsK/NDTybRotv79nm
nGQ8W7AP8CxXttkBOa/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/yafaauaf478QMYTpO
NrCv66clCNAY+i/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/9XMrdu+hvj9ELFXt8trpP
9vEZRXyCai/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/vAk7rPeH4T8OaVR5oWWjP5n5cPkNt9E/cKU3Pt7IzD/YccBP117iP5/PQ
8Gei9G/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "HjFIlznH57+ZDercjeLGv5uKNctq366/gqj0ftqZ2j+eKbOb0jijv+cnL5jB09a/0VO8wK07y793TrQIqRD
Lv6ylqW3B3sC/whgAra+20L8d/wTjW9LXv6RpZREBgLq/I1jDs/QSmz+5Vtq0wzLCvycgKpN7Is6/wZao0g9a5r85Uu0SjKHaP3b
aoR9jfao/LFkd/PIk2T+0Te89/u3Lv4c2ibR8zd6/55QWepc84r9l2vRQVQnpvx1KqPfTorS/0j9ot8btwD9IyKYDmuzjv40ihZI
J96M/u0b3HBSMqj/Z8ovpp5TPvx0Pk2zlw8a/8uJB5cxKzr94OGKl9Durvxw6ygolbb+/PRhY37550j+5WQq8buzJv5+76Sc+nNa
/KqfJXGsx4L8j5+t5ORTxv9pkz7T+j8K/clkM/PBv57+Xnc6t3QvYP8/CehsuNOC/d4lQGnlPt7/vBVpquKvMv6SgeGp+CNm/3Tl
mGMYU0b9MRqjga/DRP1lvR8Yr29o/N9AB3My+q7/p1NpyNqXUv1sju71ER96/BTqpUz++wz/6JQBgKafvv56onCu/xLK/VIrTdXt
L179Inaml86CnvwD//bGwL8O/XBDwQIjlvj/rgYFPvOrOv7IhRSgkSdO/lPETj/hCyr+opP3PysThP4yvsW3n3dg/6rkSDxvkyD9
mqjWv2Z3dvwn9X0ArL9O/ldybJ1sl4b8KjHDsh075v2fmQqcMiMu/oTdM6BvxtL9YArAyB17Kv2M6N4ZdJME/MiVFBlO9sb+94fT
2sFLhv0vrz6Fk28K/C6wQWylN4r8XXX4fu4zJP/vhYwdCo6K/1lMc4HHF0j8o1XtOLoKbP/YejZMP4tu/fOiNwNfh4b8Q3UXult/
ovyOvTQtxvJq/S1WK8EQF2L/q86IINwulvyccYz7Tm96/QVVoEXXMtz9u7N1XCLvIv5LctSISbtm/z6z/NBvf3L9rYFuaqpmwv/D
iXMr/1dE/aS41iA7fw7/qzws2fIjIv/ecPS7lcuK/B1bZqKPzu78EFdec5Yrlv9oJPhUgwMo/M/Licc+py79WYebOIBbav9mHmgQ
sNcy/iRGpDI+51j9KX86j8taxP9DKMcZG4c+/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D/dL0dV+6W/Pwx4rTa417c/bPOCPsRasL++y/gk2+PVP6kFs1MkQrO/L0zQi/Wqsz870wUnk
+TZPy5a8KxCluA/VmNIG5f01z/I2JblE5/PvzUWasGlEcQ/OlsfL5bm1z/JSylV7eq8v41HFH8aGMi/Lu537h7+5j8XUlWLtQvSv
xq5usSm9+S/H5SKKiYWqr/HPbBxiVfXPxpS5Zyi9MA/UpZ2q20Ozz8mE1aSzVnNP68W2MtBpdM/VjHcpeBYzj9x+j9X8AzAPw15P
TB7c90/sSZuYmTXxj+nUrfdUmDZv9ZCvwqFG8S/fPb28oQtwj9KcwV+XJLqvzEQUpB1/ca/D7WvX5VddL/1cyt276G+P/QdQkg1W
5A/7m0YCjeI4T+BG9dG8WfgP3TegHv05t0/RCxV7fLa6T992NQK+QXIvwiZSaasjNo/OyGWyIoQwD8OkKQzHhbCv9vEZRXyCai/h
vgtfhx6xT/iaa4QdC/nv87iJIKAT2q/NDTybRotv7/JxmKIxYPgPw2tbWW8j3W/yQ4rPNzT4z+QelaAmYrtP2eacZDxbsA/hbg6L
yidzT+WKcYwaRzCv0IpNM/NKuU/VkdGnliokb/AsV7bZATmv5cC1y/MPoq/4XLSak965D+7MmsS9r/wv6K9j/nQ/N2/LyoBR+rbq
T+8CTus94fhP3WKuh2uScc/0/V2GxAW8D82tNVB0W3ZP/bwL/Bh7t0/DmlUeaFloz/iwAYoUHjLP2LEg7hvQvI/jO3/Q59hvD9CR
IZKyFHKv5n5cPkNt9E/5kXaKaUP0z+RKGlsJGbgv/eH3bfmZd+/JnZclNjgt79wpTc+3sjMP83IE3IrK7O/ojKR7vRC1j/L9Wbe8
9/iP+VjCmlvv9Q/2HHAT9de4j/vQkEgiHLVv0Bo9uSHAck/6EOI0xr3fz94ETUA603Zv5/PQ8Gei9G/O5ohCaVM2j+f396D/EzYv
+2+uWCjCpa/yafaauaf47+gOpdCePG/PyvtXU1wQFc/HF+6l7e80T/pu2OZzfvrPxAxhOk42sK/Vantk4xa4j/Xvno40+DKv76Xw
4MsMNQ/LIeZiyy/jb+unJQjQGPov5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk+T
ZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP3H
6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt91
SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasjNo
/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/hvg
tfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTybRo
tv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8L/
T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8OaVR
5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe89/
iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP9e
+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66clCN
AY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "vP7LHRD77r+jJMvMov+yv0i7jh5mzM0/gOWVbVrS4L91X84BqjnKPyA5ENlXbtC/vW5IWO8uy78J2PxQjeL
BvxSxP/g1uN6/l3uxXsn4yT+tI/9uPRbWvw+dtGmPAci/utqVIToEyD9/ngj/A2XoP125Cz4Y19M/JVthP9VR2L9O5fIITnzHv68
GZVbWPMu/bE83MasF1r9H8QkPTSSzv8JeHNMl6OC/VONF6ahB4T+Je2BHwh3Zv5jBsEbwJei//qAFJC3Fzz+SBE/5rpPhv8rgcXL
T+dC/k2Gz32Pb0L8bpEQTXQzpP6jwS+9Sm8c/h609LkSk4r//oH+tP/zEP08CJNgSHsU/h7T+p+wB27/+P5KUuDHNvy081Ou0Ocu
/owl+sRR0oz961O8v8jDDvw8Ch/3RDem/cT8KYUQZsb8IzYnEfCvnv3BZ91GREdu/ZxghXB5Xtb/8/S4GAkzlP7d2SzG/lcg/IKX
I4LHe5789w08APXHjP9uM0GNrpMk/UsE6Q8B91r92Ku3w1snLvyEV8ELOVMu/hcGfKRtvur9/dcUr1gHKP+kToco1X9u/qs1oDo/
4z7/MZjGpd6Pov6VMAdMtkdG/H18rvjEl4L9Kr+cKZI7uP0OqaPTn3dW/jUP2HfLw278PtMAE9ti+P1qoGrgEz6a/p8Kfuvku07/
C2NjBcCviv3JPdq6PAeK/p3akHek66T8wQQNvxHHEvyVWaC1k7/W/8zHnoqdh4r/5qL93v2vtv4gnt/T17ta/ey1XS10e4r/Nzq0
OwxL0PyySzC8oQ9Q/KYJrrnwq4L85PCYmKcK+P66pcRzZZIW/NqOjyw5Q1L/8EzgPN3a9v7kifl4MzdS/C74dhQXcuT9uG9EwqN7
Sv/ijNKDFZt2/7HgJCLPi2D8u+eZijwDmv4FsHEvo4dy/Sbp5zXtYur8mhO3Qt2TlP1tzWujv0qa/E56aPu8h67+snb4A5kfSP/E
P89v0ttY/Yfqquyie078gJAuV71izv0da/9L+MMW/aH1qdJj907/ehWOgdJPIPy+X/4mMbqM/Enr1h7o6zT/nldkahGLfv6xVrQS
wvti/ZbZbeuHWz7/Yl44pVVrlPw01pNBtata/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "VcvrBgA04D/TdKo+uW/Rv8er9p2wiOO/E5vph4ZYtj+j0nTO9P3wv3k9LoXiKM0/gJzgaRiapL8EBf7Ps53
PvxwHLKoWdck/pyqJlZ9Bsz+0hy9dRiXov0CcseKsJ78/y6yJIhLr8L+EDAdKGzWrv84mWn/xZ/A/BWpb+7x05z88sbgeioKev5K
NaHIcoby/5gVQZeFI57+GjbFPgqfjvzzaXHjCa78/KzUVfCQX67/KgDo5b3btv2V7gqyreNU/zHzHel9WoD9QfJ7YGg6tP2HSA+5
V0tI/KrG9WC+mw7/oYQG7DK6VP4ya2cGsDss/91kgkKzNzj9GfSXIhm7Ev6biFviLPfW/XA6lvhau1D/zy4hhMNPwv7JWKqcTX+I
/e1BxKEw/5b+LnfQ5y3HUPx8Nd9Exi+c/PJPKSlNi2D+l3zKPEX3kvzhqjTcdyvC/uFscBz1Q879rpo9u/2zgv5D3OijucvE/+Mg
9Nxslyj+wLrFiYinOv04sRd60Spi/vMMaCu/koj82ycBwyOa3v5X+YEL5JcW/GItZQo0r4L+hkut3dbHUvx+odhdk+MY/+OJXYel
z2b/7wp77gwHsPxL9fWYHttq/3ydOCkjnxz+dOLSmCaDCP90aHiLSnN+/1xye1Aeb6z9YWQONP7vWP3eGHNHLCOE/2yqfYlkUkj9
3+kVw/oDdv40o86pRndG/E+CVMlBS6b9hYPf5ynXuv/8Ou7WS2dM/p1eguM8heD8aWMMIj9jkP6jHK3bNa90/5LflwO+5278Wywl
JjJOPv652+mejfKq/Se1KEbkY3T8k+Y6k5UvOvwKCUlDRsu2/VZVhnCpPzr+fmTkdZ/rnv3U8ZrPuUOY/cWcjT7UC5L/zl0e40wr
QP62BU/rS5OE/YAmfZELzwz/Tc/l3WLeyv27BgyvvRui/0jd/X+vJ5L/yps2HlznVv5mWyMFRx+E/hRROeEaSzr9kAMehHxHsv8C
XFMdBnvO/04Flw/hU2r82lQXLlE4yP2mdiaoqKtQ/N2/pMInN67+xwhCnaQnSv3F++ekPH+U/vdpWSAC61r92nJBBFn7TP7w8ukM
hZ/q/HGhEZqHAwT/HM0J41W68vw2yQs2hPLS/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "L3PkBK69sj8vfQ3AbKXmv+/B4GHtvtU/ytqt6ILg0b+xeD42FVXYv7jgiTraB+E/dQfSXraskD9VsQKAo
irdvzrFHuxvXcm/uAr69oakoT+MKSXGrYX8P8Y/PBTxXMG/OusNdSr+wj/31e+GDpPEP81b0I4W8OW/wCkWfiUWyT9HbdGrDBbuv
6s0i7pVO8k/DIyJL8Laz78CW7N54gSQv6QbQQhFVuI/XG3hF92I6j/pWvFQDJTAv2fnEJ5G7uq/eVc3vkRS2j8hJyF6D+3cP1Cgf
fF2UsS/0X7hKIYrab91eo/65NeUP/+Zx7ek/c+/sW4E4GZ/sr/qAcGCAhPRv6J0pH/tInY/3+N17JBYob8kWAqAUBnbP9S7bRJqS
M+/GPpt7eOU2T8wMw8MFFnSvylCvS7mpdO/3zbvRAJlwz+nkSVxz971P26KH5dzx8S/o1NtMRDJ4T8QhDt0a/viP4cje8g5lADAl
lKWyF/Q0r/i+aFPsY/Nv4tdIAZOg7k/p6xwFeAEvr+qL7FwbUXcP31L0mo5p8+/WJroKPLB1D+PasxsAB7Jv1++9e3f1KG/GqYpo
1bn5D8wx3BLpH3Sv95VmANlU8S/M6MMAvXOrr/3b2gxE7GSvwEDHIvjwLI/R5JTAbbtxT95/C/onMXtv3WBBIuFp8E/ANSWF3lww
L/L1+iIH4rrPxkOJB9LIN6//TdFDi/r5T/0N+3VBTDGv0g9UFbJB+O/yahRdtLl0j/YsX3AClDxP/4A6GJAosW/92lZiXnhub/rm
okSqLbHv7gVcXbYpOM/2ZYAcgjj2L9/h+AObk/BvxZJ6YYD988/94Pwf69as7+ekmj4qfqzP/2+YBL8usG//kx+THU26D9Nq4+yB
Pi0v5/Rlv8vxuC/0ejvpIN31j+glLD1YTbiP+Myz0icRcG/ySeF5Wvr1D99O3NBkVPaP6vm7st64/e/yeWoN0BHer+eHXX4RkLcv
2mvqX+wLMU/khHeO0bDw78ZRwYENgygP+TsMFpEuME/6mT/pAGQ1T85qqV3UDzLv/Arb39sqaq/I2tCSnpI4z9kRPCrE7X2v91Tr
Y11wLy/UeSHVBRP2D9J3EOSAV3gP4Gjh1eh7f2/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "e4R07DOpxz9r64lAGmPLvzRDCGpb39c/t6TXcsjSuD/TBB1UuSTPP41hCMX95dC/xHSlGeqqwL9BF6aUz7f
WPyW5UgpEd98/8rXvkMzXrb+X0+Drpkttv5FXyRNsAYs/KXDECJrS3D8Lv10bo6HQP41vZHLmNOU/RmvgQbG+wT+N1RhFPC2Yv31
e34wZZ7w/UVhP1q6/xT8ZW/0gSSKgvxyKb25xIOC/nuzRjCJZxb8fRqiui0DVvyAWwksGM9M/aqXTO8QC3b9Zj5OyTI/Bv0IqpjY
xkrM/xmI4dQ1ktT9MU76wn8/LP+och5Z0OOs/Prl6ZYHltb++cyliG5/Ev+JeJko6b7c/By+xKF1xdL+OnYdmIFC8vyKyIscnhtm
/EaVcls+W0T8LS4HujwWQv0G2ukBu7Mg/GThsucO+ub9dpQLstnnKv00kwnWApaO/Mr8Laiox2z/IEH1XvRbGPyvYSPtcLdo/Giv
lq7Kpp7+SZXJySp7Xv3a5BQgdXNc/x0pkXVlMv7/VFjtdoRDTv9sI7z+AgOK/kuJmJzER4j9qOVwfFonSP2w0r3/+i9U/wMUeLyJ
M2r+4RKE2nCnTv7nvrMbHR8E/Fi5y6sXk6j8ApnbkQCPfP2zr/z8k9uk/hvPMrq4e4r85r3EK8l3Rv1SA2kKUrtS/m2vqJjH10z8
1gnTTpvfPv/MNU74hDda/SqJlmzkd7T+GMWCbbqvXP+ZE08fZ97O/LApMmH0h5b/vE9z4urXcv2xKqczgdtS/5iFHWln5rr9avEc
xQviQv14G4XeT4+M/H9TuFIuG2j86nlhUdyTDv6Tsb711+Nw/KO2A8qx82L/wNXsYyN7Xv1j6WB4ercy/DXH+6/445z8Kkqo9x7L
mP36Vb4YnUcs/5OIsGRbi3r+w6EZK5VvCv/bN1xy3VNc/n3mt/ECY5T+6oTTzx3zUPxVGIu5ZGO8/afrnmaLawL/nee5gj4mjv2/
W/v0RKcW/h2jBHg6kuj/etI0GZc2Ov2k1Kc3j6NK/jmcdZNT4sL+nk3it61HEv6VJJPh9PM4/z1Rk0qBs0L8GYD6dD4vNv6wqH2Q
5D7e/F6X4lk9Sgb8/nn0U3HusP9eo4cC8euM/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "A0q0A5dB4D8Kq27inFPEPy7jbKGh+s2/ciLQlx//5r+MrkVuzWDfP1UlJiUKztG/7W7uvgWIeb9dwIMU3
zjjP488ig11l7e/2d3QeUc4xb8Zsr/uNWvMP2BVb433cdy/ArAX+CUAzT+Q2qH+BX3kP9stS16T8b4/i85zH2eN2z9MZ6HIme3jv
+ZCzYt0leG/sai0iRIT4r/Z9wGIkaTHPwfC6NXb9tA/i2WBIKEykL+mmWimFynoPxtGjtdRE5i/LSwXJfGwo79kWZr6A6HjPxAwn
uQXn+K//Icrz4+50j8q96VNCCXUP0AGMr4e76w/bjMP13+80j8B1URYxAKhP0BGpAZ99c2/vQ4UIHzA1r842OA8EKDOP+nYwyxmI
c4/UNgZNbIQxb/UQ+z4Bv7ePw2KC1XoBY2/h68WTVdlOL8KHdUY486kP0e9f2XX0ME/7kJOQ89i1T/jp7yomkrMP7j/VScOCa6/t
huhlDeW0z/G3zRzT0S8P0HpInVWmcK/TB5KUSy/7b+hUYid6XjkPyiEiP5hUeQ/W83LrcFoRb8u76faA+jsPz5HDDBbe5w/0Ogrg
27uxL+FEztkSefJPwEe8zu6st2/WWKchOFk0T8kZGY1GpXSPz1jz6xIC5c/6V5WpAixgD+ivr4whFfDPyn/AiC3mI0/FoqtzMZcv
7/iJgZrgfy0P+m1h4Msk80/0o1k1Q27z78Bn+O1guLxP2NIjRQcq9w/4s9dMctTs7/y+AUBQwe4P5Kt1lVGTby/2lcD/JJm5T+t1
K19Xsm0vz63UwxhUOK/DB0X6iCmkz9ml3kPosDPPxtgvom3obo/xpTErQ/P5r8AONQgb0HjP6N9nBXNcuQ/vL6qn2CB3D9ez0TG9
In4P0LZJG7GyNO/KOHWkuIWsr8vl64GiKHgP1KXm5I7nOa/wJIGM6FAxD9dZqn89zDiP0eTuIHXqMY/I7ZKwwwr0z/6Sw4Ni67Sv
0mf22h5kNm/KE4DJP3Bz7/2iKfPtBK0P7lVsHcVx78/kel8oYkisb8CJVZQYhLhP5VUHXh9RJW/DjA/ZDsKwL8XTx2Y5uvGP928U
XNgE9O/AjF0HebP3j+zJ/54bwi7P3mcFEM+itW/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "xg6rhkLxsL/K7ysu/ynAv5zxGSgoW7M/TDLbw82Ttj/nabXyiDC9vzMncnQRjdS/MgbKZ9l/yz/bEElxRkD
CPxy8q84UWMc/d0iB8Swt07+pkplir8vRvyehwlHxRaU/qVl8bSaNzT915eS98WvBP2VjkpToYOU/JlIthzFssL+ZI0i1VQfLv+r
JqPS7V7c/W8DaItR1rT/fuU0X2Yu+v7bU0VTmQdm/E87RUgiF1D/xqVX87NjHP6tP5XrB/cs/c4dwZChM1L8EvZLgg4fRv/LcHlw
dXaM/HPx2Kn2M0z+FeLbJfaPMPwMEe5qLu+U/l7iXoLIPoD+8xfdV0wzMv2/xCA9oNME/GDF9mFVOoD8FycSR7oLCvyPe/ctiBti
/SXXe0tLf1D8plwoC4ofJPwQ/fyKuJdE/w3s1MoZs1b/6lcSp6gjIv1ZHcu/SX5e/1TzwOF3G2D8Md23cH7HOP6ie9N47Y+c/ahY
GnXAnjL9ltQov3XrKv84z1GdGccE/IXkcZIhcaD8MLzNPFcfCvwptcc/YINq/bLkrVXeE1T8UXvUE7ADHP6oUbkHSC9A/edUCBRk
M2b+H6DpYoOnHv1SxnFjg6aI/VIHLkQFw2T+vBxPGyVzQP6kPRqyVH+c/cJVK8J4Pp7+ZX96ZoPTQv+epcJF8S8Y/xmvJCvY7iz9
OcmLJR07Ov0z9v2C+xd+/I8zwQX5D2j/+a8EvSUrDP5fd3Ry3tc8/u+Q6dFA217/ZixONRWXQv+tiHdh+fbc/N/E4iw5W3T9BOll
F8NXTP8/wqasMruY/sUx4uasBfr/yrA+h93DIv3ck7v9SQro/QBPQe72yqD9zK8+6bQC5v9/Kmq26rdi/huwoOKyr0z+qnPQw28T
IP+Pcnlad+tA/V8sOgh3R1L991IO1Wj7Lv7CrRxiw8J+/230o6Y6g1T8und9nsLvMP0E8L28TEuc/GlbGtCnxkr8R8TrQMUrEv03
vr90oer4/Jk19g08beb9I4ermFyirv1k4Lre8V9S/JHEM3Wf+0j/oKpNeodHMP4c0gBxk6c8/gTO2PUQu1L/Qb1ABvRTPv5wlXtJ
1yIA/7I+F6ryv1T98SAE/6sLIPz+s20v+e+c/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "fllUcUb7wz+WnGVRISbFPw+h5KmJwME/vJ4D7yc3wj/JYg2wviLAP64ofdFdQMA/u0zTIsqDwj8tjPBER
ZzBPw/YksB6UMc/ZbSoInF1wT9tDwvFzVrBPxvOtERDMsA/5b/rRi87wD/ySSiHjtXDP+ImY9d2IME/OeJVUiZWwT/dmtM1ZcTDP
+sQzpJZwsE/o5TBacB2wj8G7vKK0m7BP3PI8BgRHcQ/yUf3VW/CwT/5OtQ4+T3CPwKBEQ+O5cE/olgPm/P1wT+rTNKL7Q3DP1ZJk
EzbB8M/mg2x7kwOwj/be9Yuz/TAP9Hi/mSkXsc/G2LZ3J5OwT+Rv01/UhrBP4G5ZF4dmcA/eDoR3gmSwD+wi43TcxjEPyjjVx13p
MM/LeLWvf6UwT+78MC0VXjBP/fhNv/dksI/PjW7FJxfwj8VS8LuNXLDP6XnW22E6cA/7HgglrJowj8yGdzPrqvCP+bmqvb2/cI/8
qxfG8NSwj/bcHvQviTBP9mv8kxUA8E/VrmKatFywz+xjEIZOOC/P5I4stu7NsE/OyovN9vxwT9lPYfEdDjFPwc6Vg4pdcE/fuz13
mGfxT/w8qkuTZrAP8ueAeHuRsE/qjETHexHwz83PIliRNPBP5CGF4TwIcU/y6Lk5/2AwD8OhRP6HdfCP+xEUjnUI8E/2MQi23JNx
D8rVkVa287CP10MxzEhq8E/xcfwyCAYwT+3dL648y3CP8Lks2C5FcE/T6lttsLcwj9TkTnn75XFP/7IDQe7lsE/faNygSfzwT9Oe
5/DlNDBP6iv0J2nYcE/tFcnJl+MwT+Hf64IkiHCP9QV2sO/Cso/DIQJ+IKCwT/jWkFl6gPBP5YPCd+Z/sA/TUQ0K7lZwD+IBz6eN
orAP9KvXzZJjME/C3KeSgJTwj+5jkdVXZjBP+ueJGcMbMI/h3IMwI4Lwj8F5gR6Pe7CP+hTYZbAX8I/3rOCKAdPwj+2ZOb/n/bBP
9VQMpTSCMI/CApYsHhlwj/2itZE/SHDP8PmmkdawcE/kiBMCoDWwj80vNEkPeHBPxa0C7PRacE/cSOchnPjwT/xb8T+3ZHAPxMb/
/5zOMI/ytJhCyr5wD+J2GeH8Q7IPzcAyzVN4MA/qU8CK3kFwD9PMy3P60LBP+Kyg+KmWcA/u8Fy2MeYwj+lErUbK3XJP5XWPGnoL
cI/MR/oxRgiwD9C1WosejrBP2j2nxEx6ME/7Go1EtIlwj9R627r2z3CPxaW+uEpqcM/ecTrD5e8wz+Lg2rS5RPBP36JkLHdYsI/p
utGP4Vtwj/Fak+V4PrBP271zKSDdMI/sttePxtDwj+Z3OJheM7BP0pkyjOlrsI/eLbS8maOwD/wFvrjdajBPwgw4ExUdcE/p1Prl
gBqwj+WEP+sMPzGPz0tXb7YPcI/A2ML2sSvwD+M87m9+cfAP5r36W3z28E/abm90raFwT8/dK29FYHCPwfq9wovNcc/DBqJuB6Ww
D8N1W+A+InBP+I5h1dSSsI/k2ZYwkJQwj+nXxlkuUbCPwLIkCPVUcI/IRtNVXlkwj/pJZf1wvfBP9n2kROgcMI/qOS4qsNEwT9ep
6B8wjjGP9hZUWaXqr8/NQq3icZpwT9BOAEGn+u/PwC2fSg0HcY/pVxI8GMwwT+huxyrp7zCPzU3nDhoWMI/qwukgaPwwT9ogXYa8
oPCP2poi0rBdMI/0q2CTOI4wj/aaR7ptsjBP+MBkgVT+8E/GVraXU1pxD+GX4TGLUbAP/uUnskRJMI/5egYGEaSwD9p2mfvqLTEP
zfs7wQx6sE/ZTRoTbXBwj/xNLM+Q9nAP+QO4aqs/MI/ixyiMndUwj9Xcw16dxzFP4x/19HE9sA/aoZ8SqcAwT/hwNL/4r/CPz9or
IcuMMM/B+d9/QJ0wD/MqGLSLs7CP/PQZluZOME/rCm6mZztwz9wTH+zhqfBPwEf4TO6ncI/H35BgeI9wz8G8XlominCP2V+vvLDM
MI/W7UsWfLmwT8rJp1nkS7CP+8X2y6BtME/G+xQPGJ2wD/ikuyPNqe/P+r8TwSWsck/QKqD1klywD8ozEQkSiHFP+DPuVWxvr8/M
W/D0X+RwD+95afHesvBPxwz/d5KeMI/U1kc9msnwj9CpdjIgtXBP04GU4KYPMM/ICr8uOLAwT82xhZf0MHCP7PaKtFEDsM/HJWEu
p1Xwj/0VTbY6PLBPxUbDD7qvcE/yNeUQ73JwT/yIPNRSf7BP24mhshDIcM/qy9mxejXvz94IpoGMefAP/JUZTXe2sE/fHg0ZKxZw
T/2M8xMW1bKP4pvhmB8H8A/xFTGT3iCwT+i2epmcn7DP6T7qcNK8cI/bHR9fauBwT9N8/UFw1bBP+bNrUaYdsE/5mWE/9ERwz81j
8ULai/CP/QpG0JxrcQ/F0+33/76wT+2JS+EDFPBPx4s1pOfv8E/19q63qJ0wD/s+ZeHitXEP15g1V+2+sA/yF57g0mVwD8UJhKP7
dTBP3mZxXQj+cE/zwoZR9pXwT+reQmTm5/GP88IgFOcnsA/Y1QKS5MGwz/OAG18hiXAPxbzL+Zm/sA/773+0wrEwT8QL0ucFQTBP
6mAkBbjN8g/i4st7uQKwD/VBFsoKtHDPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "3y9J5jKI1T/30190Ffyiv0DC5b10EMu/PF+fYsI/27+UXzIQmuLSP0dK2PQIANA/asA81crGdz9oFgNrH
8foP0OA9yHoqK8/EvBhHUP/tr/mk1gjimXTPw64zLEKZ9S/lK3086Yx1j/s7ShnBpDTP1HJddTqYLm/BdI5LWph1T+sbBFmDkB4v
5KfaH2btsO/8oLWOtwo37/o5IxQz23UP9dlV/kZr9I/V8VyFbvQvL+N5qT7RAjoPw9HqAUwpJ0/6/djADvntb/E1A82fXjRPwhE4
jJ589a/lF/hU2Fl1j+mRfgZn0vSP+w3CqEKSri/CSbD2+rmzz9r2CkMtqqXvzhZNxT+Dsq/b7+T2vob4r+DKoY0CDrXP5dmqZF6Z
tI/96nk85zgoL9aYQ63B47pP09X3uoF85Q/GiOsHkGVtL8ogsCDburSPz7T8KYbpNS/UzdQQl4J1D+iXAKPeyvYP1jFpJamZbK/m
APQUlsi0D+Vd6t/ZYebv6cO8+XmOsm/5/kaJTGz4b/IRJXZ2QrYP1DtNc2JzdQ/yatdmWFmfr9kqm5LiHLrP2cYBAP8qD2/uOZHB
QmcuL+I7I4HfXTPP8RsywPiwtm/5d9fUD7I1z+xrdxWJ0PSP1Q1C6hX0bK/QIs6+x+61D8+YWA7FmxRP2WEX5kaIsK/TUBXooBy4
7/BsS4w5mncP6eGIcnCIdo/8J6q191HtL8ZvmD2DPHoP5LwzAe3EJM/nKGj34dosr/t9FQvqe7SP28n2SLpMNW/57pT2BAf2D8ei
fqA+GPQP5cDoYEqwp+/MnVZ3VNg0T8JZM+UdISiv6RQNtJAxMy/IHBiUIeo4L8SG8mt7lXVP0teRCAyStA/vFLaClo4tb8RFFnMe
8LpP1TkpOgiUHM/IJVrwWR5t7+laP7BcJ/RP/qtCjDl89a/IDnxcfAU1T93a/J774zVP88icNNx27u/az0Wd+9W0j81kWromAmav
8JcTrTjbMq/j2KlzTIK4L9pjto376/UPw/DRLFDY9E/Xyy54SiIhL/LmJ2NxTnrPwVN/J2Qbha/r2cPLQp9xr8KihLB4UzKP7aSD
b7RVtq/xxBXzpQm1D8dWemeL6zVP9nTXzTLkb+/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "QYknibeC8D/IGVOtMaf0v2WJDgUT1Oo/bQ52bm8h2D8UG4r/clbcP5s4wsehVvm/NwAVl5CI3795Zq49v7H
OP1sOa4jG4va/SFnsjIgW8D8QyS2TlsngvwYyoO/4+gPAEZVBY1C13b/ox8QlshDSP6bBOnw8z/E/xtf+LtUE4j/SEhGqDLLsv9t
4+QcvlOk/rd8yRniP179YJbmD2Fzev4fFE3Lhh/a/TbC9Ufdj+j+BWLhO5tL2PyHeZC6U8vE/x1pkE4Iz+z/QHwuAkKjiv8p0pUP
S+9o/yTESMVaomT8PeKoFBi37Pw2G3xG7cOY/ZyHAMEP6AUBOfFOP0AHnv/uE3wqWqPG/2m+YAH3W6b/YQpQuTYDrv3ZHaXchZfa
/gFcBJpt80b8L4e4N1IPxP1K2HUy7/sM//fwrclsE7789ajtt6/TGv6drCmUhHJS/VR0+M5/v9T8g0+++/PjTPxk/VjK/isU/0hn
ts8ex0D9Xj8QrGEPdP5UUjioEtdC/erIt+fxT5T9oZXQoetrnvwsPjLMNet8/zdEPXz4W5D9ELCNtY3PFP/yEdZHmmvY/3CVz1vG
I879cfPM8yZzrP+Kgel2m+8S/DtoGwKjBwz+UxxmAw7b4PwOIF3nGses/08JXpIDas7+J1Pce81L2v6plY/a79PW/plJnSimj8z9
SZd/GvF+iPymcLc+SJ/2/kWMeAjcx7D/ItpyktyoCQFCxdJErCJ6/7APWQz6Wxb/pkN7jJ4L3P8O21uvIT/0/+5EbzSp31r8VYpA
ZYdbxP/XYWM+lFeS/9z0YIF5pqD/gw+f5KlbbvzcjsTBgsru/PPaYtzBaw7+u4naV/CzuP04N7AuGsem/MurdfjOJ9T8r+8S+JGc
CwPw/+fbpKdw/WaXaT8BazT+fnMn16nj2vxjcgLWAwse/06YgMYgg4D8feEWLrZnoP9N/M29NF/c/2IYr4B2a378c8Dz8yPTePwt
eVTdgAuA/PBCyUND90z+2y3s41F7UP1ZsPT7aueI/m2O4Y48u6b9+dpRxl2TpP/AfYLZBzeU/wD2nA4Px/D+uZTdgT6Xxv4oEncL
mivU/+hlxzuuf8z+4HyLazDzCvxwHQPB68u4/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrx
D+jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv
6MGl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4t
ptj48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetr
tm/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/D
VzikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXly
Pvd5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm
78nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aR
bXcyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQV
JHTP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv
3ArxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9X
LFQPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {"of": 11, "raises": "AttributeError in : 'SelfAttention' 'kept'"},
    {
     "of": 12,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrxD+
jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv6M
Gl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4tpt
j48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetrtm
/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/DVz
ikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXlyPv
d5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm78
nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aRbX
cyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQVJH
TP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv3A
rxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9XLF
QPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         }
        ]
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrxD+
jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv6M
Gl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4tpt
j48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetrtm
/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/DVz
ikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXlyPv
d5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm78
nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aRbX
cyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQVJH
TP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv3A
rxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9XLF
QPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/DHitNrjXtz870wUnk
+TZPzpbHy+W5tc/bPOCPsRasL8uWvCsQpbgP8lLKVXt6ry/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/Lu537h7+5j8aUuWcovTAP
3H6P1fwDMA/F1JVi7UL0r9SlnarbQ7PPw15PTB7c90/Grm6xKb35L8mE1aSzVnNP7EmbmJk18Y/H5SKKiYWqr+vFtjLQaXTP6dSt
91SYNm/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/fPb28oQtwj/0HUJINVuQP33Y1Ar5Bci/SnMFflyS6r/ubRgKN4jhPwiZSaasj
No/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/D7WvX5VddL903oB79ObdPw6QpDMeFsK/9XMrdu+hvj9ELFXt8trpP9vEZRXyCai/h
vgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/NDTyb
Rotv79nmnGQ8W7AP8CxXttkBOa/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/4XLSak965D91irodrknHP+LABihQeMs/uzJrEva/8
L/T9XYbEBbwP2LEg7hvQvI/or2P+dD83b82tNVB0W3ZP4zt/0OfYbw/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/vAk7rPeH4T8Oa
VR5oWWjP5n5cPkNt9E/5kXaKaUP0z/NyBNyKyuzv+9CQSCIctW/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/94fdt+Zl37/L9Wbe8
9/iP+hDiNMa938/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/cKU3Pt7IzD/YccBP117iP5/PQ8Gei9G/O5ohCaVM2j8r7V1NcEBXP
9e+ejjT4Mq/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/yafaauaf478QMYTpONrCv66cl
CNAY+i/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrxD+
jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv6M
Gl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4tpt
j48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetrtm
/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/DVz
ikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXlyPv
d5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm78
nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aRbX
cyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQVJH
TP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv3A
rxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9XLF
QPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "9HjSGzwS6D+pBbNTJEKzv8jYluUTn8+/Lu537h7+5j8aUuWcovTAP3H6P1fwDMA/fPb28oQtwj/0HUJIN
VuQP33Y1Ar5Bci/hvgtfhx6xT8NrW1lvI91v5YpxjBpHMK/4XLSak965D91irodrknHP+LABihQeMs/5kXaKaUP0z/NyBNyKyuzv
+9CQSCIctW/O5ohCaVM2j8r7V1NcEBXP9e+ejjT4Mq/3S9HVfulvz8vTNCL9aqzPzUWasGlEcQ/F1JVi7UL0r9SlnarbQ7PPw15P
TB7c90/SnMFflyS6r/ubRgKN4jhPwiZSaasjNo/4mmuEHQv57/JDis83NPjP0IpNM/NKuU/uzJrEva/8L/T9XYbEBbwP2LEg7hvQ
vI/kShpbCRm4L+iMpHu9ELWP0Bo9uSHAck/n9/eg/xM2L8cX7qXt7zRP76Xw4MsMNQ/DHitNrjXtz870wUnk+TZPzpbHy+W5tc/G
rm6xKb35L8mE1aSzVnNP7EmbmJk18Y/MRBSkHX9xr+BG9dG8WfgPzshlsiKEMA/zuIkgoBPar+QelaAmYrtP1ZHRp5YqJG/or2P+
dD83b82tNVB0W3ZP4zt/0OfYbw/94fdt+Zl37/L9Wbe89/iP+hDiNMa938/7b65YKMKlr/pu2OZzfvrPyyHmYssv42/bPOCPsRas
L8uWvCsQpbgP8lLKVXt6ry/H5SKKiYWqr+vFtjLQaXTP6dSt91SYNm/D7WvX5VddL903oB79ObdPw6QpDMeFsK/NDTybRotv79nm
nGQ8W7AP8CxXttkBOa/LyoBR+rbqT/28C/wYe7dP0JEhkrIUcq/JnZclNjgt7/lYwppb7/UP3gRNQDrTdm/yafaauaf478QMYTpO
NrCv66clCNAY+i/vsv4JNvj1T9WY0gbl/TXP41HFH8aGMi/xz2wcYlX1z9WMdyl4FjOP9ZCvwqFG8S/9XMrdu+hvj9ELFXt8trpP
9vEZRXyCai/ycZiiMWD4D+FuDovKJ3NP5cC1y/MPoq/vAk7rPeH4T8OaVR5oWWjP5n5cPkNt9E/cKU3Pt7IzD/YccBP117iP5/PQ
8Gei9G/oDqXQnjxvz9Vqe2TjFriP5W1nRUIh9i/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrxD+
jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv6M
Gl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4tpt
j48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetrtm
/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/DVz
ikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXlyPv
d5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm78
nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aRbX
cyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQVJH
TP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv3A
rxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9XLF
QPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "rwffZp0g17/WwGlB+7fFP12G9fvUlcy//22xOu8M3D/cZUBZ/Ra0v+2M5v9pgJu/WZ0D47dZ0r91W9nrx
D+jv8DddQgGy8O/28se7fFflb8Jhl7j9OHlv6SbYFhpq8U/4OlSWiyL2r/0zqojQEnUv+R2kY2FiN0/ST+ERlHQ1r+RMx3OUwHZv
6MGl8fKHMC/hrBjQkH8zT84GmEqSC7Av/aG3Lvv1N+/Vx1TWfNu2T8QKouvpN7PP12lfyQoBbM/O74d4Yp6w79ihXvuIbDkv9c4t
ptj48M/i1/dvHXZtT+u2lkzWNTQP+khfzu6CuE/+RmtGlWB0D+6CQH5VlbevxFEXRKXocI/x3yUk8D8tD+YLkEZdUfUv4S+JUetr
tm/U8ujOpvr3T8RVkzbc3XVP3DpReN9Kds/xeu7saUM0b84V5V7gA62v2L7aqb7qNK/5YULpbjv4z+MBWDX897YPxBwrV/y2us/D
VzikaEekb+kLCqGBa/Yv9hXSWjd5cU/dZYHptUuvr8c0f7MaFnTvw4UM3blYuO/QT7UCIIP4T/mtNJ8+3rLP2p34NIy9NI/dtXly
Pvd5L8GDn2W+Gmrv2XRNl9EW8E/BIjxCnEf5j/yHUstZGjfP4YApq/AWeo/aMHxERwczL+1nek+ZMPnv8Uqb87uMNo/BYvhQmUCm
78nyKdjDVXrv1B3KM4nXvK/UeAV/wIG7z+vvDiianuWPyxpd2ebnNA/oE0Eijig3L9lLdMuE/rfv8zl2/v0698/MCn+P3+K8D+aR
bXcyBzqP86Dbw+kpOY/YrBw62rJmD+Jv6XPLjDRv8h76L0096y/NUG4ckxixj/JR7Rq9MGUP3DoxPpwy9y/0uHOC51W1T/Bg4dQV
JHTP+jJJyIUxtk/sO12PyPzyb/5JpQSnebOv6T4VW9LYNW/oET0st8G0z/C8z+hOYzRP1QojIeDMuo/Zmj8s3VVs79p3n3J+2Kwv
3ArxAUxx6A/MTLayqrUxb/UX9UEvyHUP3Iw96H56Ii/8pBhvd9/zj/750Wg/1rgP7jUsPiXldI/9XlADa9iwr9PRfzbN53cv2h9X
LFQPrW/X5lcwdQI0z/FiuCZfoyyPw54utU2D+w/"
         }
        ]
       }
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "list": [
       {
        "array": "<f8",
        "shape": [7, 15],
        "data": "JxODlgS9rb8h8k9AKF/DP7/GZB+TLb2/T0wkpDwexD8PN5uXbV7GvxRb63poTKc/m3AbVyHEyr8eds87ky7
FP/DDvGpLrb6/S5cirY1Spj98czIPeT+9v+km3TT1cMQ/OxQi30YDwr8AMEpY/3XKvyhSHilykZY/H0hOv7E6oT9U4CT841ahP1j
UMZxD2KY/IkzTxmpltT8uVxF1jC7BvxIt05bqkWi/TlE12zo0zD8LglHRy5rSP5XPKXrrxaK/wRhnzXzwoT+Orfyp4ae4vwTAzRl
5q5s/nEarTA+Kpj/6Sscpbrmmv9BbqxTJ38E/HYptvr+cxD/KK8eSzzWhPzuLphbIBMg/vEiLm7QFvj+axk6AdCvIvxwtnfuyU5m
/UrrNkM035j8oCwDlsFfoP/yivvqMi7E/1KfYmG8CwT8UzxvHIjPIv/7gYZenxrq/3fZcwmb3yz/Gcuj9trubP0TQO54I1to/VDG
j/2I2uT+mUUQgal+5P+FCGmn+arE/NbIOHnw5vj/rXITkF4DAv/jLltub0IM/QCGSwtAz1D/lmtSUoBHiP5wlq6njELA/kNAUVuT
mwT9FL+Crm47Dv8giNH9riK6/+AQ4igN7tj84l6PaZe2mv8gL/DKC59I/V0ADbRWRsj8Qr6WqRXW8v28YMxy5G84/a/FeDA3MwD/
JvTQ1mnnYv90h0xjxxLK/JWJUmRVY7D8PXfOktungP7vebTIEpcq/V5EHSltWtL+NjFH0qTfHv7UMDj73Eb0/NMD7s4tezD/uKqm
b51SAP/cMOp3g19A/qmUkTUOLwj/FhOT8lobBP6jqe9qkRrA/ikCAPVR6tT+Zorkf8RqIv6PatZZLVJg/s8QJUfBt0D9SYdCPZRr
kP/0lUtoGD8o/W7BDJoStzD9/lHlPWDHBv9Auos5XJ8e/NTGOdKhguz9TKmWqgARhv5l6aRKurtY/iXrQ4NxOwT9UuginDUXFPyW
PgUTdw5g/gZIrSqJ0sz+pNzyNqqihP7zi5c+Ia6M/8kC6V08Yvz8Znu96KoPiPxiwnjKp6s0/GJD8qh1fzz+R/ZgYFDq+v8Ip3dM
A18i/TUUKgdvAsT+e4L6iJ/uOv6wxdJhR9dQ/"
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "qEff4t5K9j+lU4AVMV73v4j8BSLE/PA/j/zaYf5br79GGu0qGa7gPxeSwh+g6Pi/vMUiaLFdyr+iV1I82
MDRP7ZgXMdlafS/MM+gVAhs8D/n88JAeWHEP5g1JoWvVQXAill1RyBRqb9uy7ck+SzjP+LOrDE22uQ/YfBA0v1s7T8JeQLDYjHgv
3Es37lhm+0/dFiyc8xG4788mIhutEXWv5NHOQZLJe2/Pu5oezoI9D9q48a4EdfyP47lHKxBwvA/zBCIb9Oi/T+7SINzizywP1VRy
nUgCtE/520xYcDerr+qBtT47/f2P4+QgVkDmMU/3gbVGjHU/z/E3UtLlFrPv3MmK+3I/PO/7vsKExV27L+Mq/OhklzhvySsP0vs8
u+/aZFSMBu0579/jDcu7kzoP1AVNz0gKtG/LRVOmQh+5r9omeFeVtu3v7FbGpA5Z9E/0LtwwYXv5z+tycBh3Jezv87jF5NCeOa/k
z8LzbHD0T/+XffYDvnqP3e5st7yp9u/w6HurdcZ6T+1+emDi1vcv4OI/Cf2j/E/XJzcseI1uD876r0+YB6ov2hsvdzZ3fE/VYQA5
Ocz4r88TVvGaFPtPy3AWF51K9O/gNHv2gYv4b/Q+sZ0qtzwP8x3GJdcgKU//9/Fv9suwj/ZBwb/geLkvwsk/6n3gPy/V9xy3zIP9
D98vhUwCXvsP7xQCgLWkuW/kJG751+mtr/yR1jPwP0BQEG0jiAefdK/qksZaBnV0T9MY5OvrID/P1C936zLVPU/ehZF80ko9r/x2
das8h/TP2s1ZO8kXfW/jMu/VFEJmD+uCIRU+EvEv6bKeaOLbaq/uZsolT7e1L9cMiHy7IbtPywyEx2bl9a/tCrqO4wz8D9H7tVIT
9kEwJ6wi6auHqM/hMmox/Gm2z+2EHdTF5zyvzAVKykW/sI/CxKaXmF0yj97/Ep1IaffP9ba2lYX/OM/yHMsc8DE2r9WME73w4bhP
6k28k3a690/SyIftiXo3j/B8DXTmYpuPxdJxSR+HeM/7GOIqUNn8L8GHZ2iLxPSPzJyD3TrBNk/g1BP5dg9/z+soXDSAvzkv9LBs
s3L3vY/wOMzPG277T8aZRInDIPLv3Z4LNQgGrc/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQN
dfkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtP
wtIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgt
hop++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14Iju
NC/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6
bYlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTna
lc33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kw
z9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98i
zvF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4
tz0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP
81xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTy
LIHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+
OG5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWP
zDPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdl
r9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrO
Pm/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/T
FIYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgc
h6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8
D88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02
nssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJ
h3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzP
yJV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh4
8eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 3],
          "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+s
YiEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9P
yTW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZU
ofQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv
/S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/q
BhWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRox
vVF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8
T8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/Uc
MXypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/f
WHSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP
0kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7
XnhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
         },
         {
          "array": "<f8",
          "shape": [5, 7, 7],
          "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBR
du8P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP
1lGCSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Ti
zinccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymn
ss/kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/H
SFiZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgM
adD1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjz
z8YiAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+
QHFU4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1T
DusP/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP
/eRNq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4
CCPzcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F
8M/4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/p
x2gXZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7
vfjwz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1q
j+Xtv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+wo
GcR/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3
ebDP58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRP
w54D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBV
UHFssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxq
ME/7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f
506UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2x
ny8wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0u
j/56CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DH
ZicS7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHG
HS/P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0P
wph4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
         },
         {
          "array": "<f8",
          "shape": [7, 15],
          "data": "egtkRjntzz/q2Api+p/QP60s8i2/fW2/egtkRjntzz/q2Api+p/QP60s8i2/fW2/egtkRjntzz/q2Api+
p/QP60s8i2/fW2/egtkRjntzz/q2Api+p/QP60s8i2/fW2/egtkRjntzz/q2Api+p/QP60s8i2/fW2/H/Q/25d5kz+r4XKec2bNP
4j6yNwZjKU/H/Q/25d5kz+r4XKec2bNP4j6yNwZjKU/H/Q/25d5kz+r4XKec2bNP4j6yNwZjKU/H/Q/25d5kz+r4XKec2bNP4j6y
NwZjKU/H/Q/25d5kz+r4XKec2bNP4j6yNwZjKU/8FqrGqtIw7+7ErZ1LBreP7Cfq9rZ1aA/8FqrGqtIw7+7ErZ1LBreP7Cfq9rZ1
aA/8FqrGqtIw7+7ErZ1LBreP7Cfq9rZ1aA/8FqrGqtIw7+7ErZ1LBreP7Cfq9rZ1aA/8FqrGqtIw7+7ErZ1LBreP7Cfq9rZ1aA/G
VGbSbr2oL+H7nPh8UjYP5+A+CxkSaS/GVGbSbr2oL+H7nPh8UjYP5+A+CxkSaS/GVGbSbr2oL+H7nPh8UjYP5+A+CxkSaS/GVGbS
br2oL+H7nPh8UjYP5+A+CxkSaS/GVGbSbr2oL+H7nPh8UjYP5+A+CxkSaS/xywCevxgrL/PsS75MsHaP5UQQFJLr9M/xywCevxgr
L/PsS75MsHaP5UQQFJLr9M/xywCevxgrL/PsS75MsHaP5UQQFJLr9M/xywCevxgrL/PsS75MsHaP5UQQFJLr9M/xywCevxgrL/Ps
S75MsHaP5UQQFJLr9M//atAiqdevb+6SxQro4rWP7xSYM6ThMS//atAiqdevb+6SxQro4rWP7xSYM6ThMS//atAiqdevb+6SxQro
4rWP7xSYM6ThMS//atAiqdevb+6SxQro4rWP7xSYM6ThMS//atAiqdevb+6SxQro4rWP7xSYM6ThMS/DI0TK42DuL8xey7JHDfUP
5HTC1dM/sq/DI0TK42DuL8xey7JHDfUP5HTC1dM/sq/DI0TK42DuL8xey7JHDfUP5HTC1dM/sq/DI0TK42DuL8xey7JHDfUP5HTC
1dM/sq/DI0TK42DuL8xey7JHDfUP5HTC1dM/sq/"
         }
        ]
       }
      ]
     }
    }
   ],
   "calls": {
    "self_attention_project": [
     [
      "d5ed1817",
      1.563575,
      260.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [5, 7, 3],
         "data": "1EtU96D4/D9gECkHH5zQv6EMNfY+xf4/FAz4ZpTU9T/hdN6Ek8DtvwQ/gIPY0OI/jVIGYsxO8T+sSNrQNd
fkP3cZFNn1vu6/9WV1Ul2z4r9Oya4GBbTQv0grCmaZbNy/+onB6clh3z/56wQ8Fof0v8oxi+QE8dq/ZlmFR7f36r8rGccfakqtPw
tIx7BIzOo/BqvgtauG8z+kXUC0PanPP9tDYg89edY/OlrL1p8miL+tHc9yKXL9v3ggjtZfHeM/ymU7O6Z78r+EPNWcRA/APzYgth
op++Q/gWBkFRqE6j9JJHT8WS3nPwFbRFnZQ5a/8HWzlGqr9L8DKYSp65zjP5YqeSkSYda/re8CKNnq+r8FUMROAuz3PzPA14IjuN
C/YdsDD/U5zb++8X9qGHXIv7CBR1ZaDtG/Bp+RN0G+5r9kkzzT8RjCv90em8EvWJY/n7eulrwAAcB16HwgHBXEv1gyZMJRGve/6b
YlapnC0L/dwMfpQU54v2RVP9H0SALA6zFPxoX4wz/S8UiClzLxv2rktfJ+suW/AVdvLLhkvr9re+RpwePiPx7yTOWN65s/mFTnal
c33j+78nEk+cviv5cIAkrd3PG/WtCjl5yg7z/aKXQUW7PvP7eWhJ9p5dW/JGDktoovtD+5Li2423nIP77/3W1MrK8//QS74j0kwz
9bn0c02b/2Pzq/MDV3dea/dGAK9eB41j/NXg2Hj/C3P+DP0V5SlsA/oxJup8Aiwz+acOjlWjDqPy3h2q8LWeO/TeLE2p0i7z98iz
vF9c/Rv3RBPfTOu72/zW8DUeAq5j9IkTS2YuTlP9KAqptr8+y/PlMdd76mqT9AzfuViYO5P+WkMrSXV/E/CT+qVOhgob8o6AJJ4t
z0v6OFTXhyTbY/vdRfhQRF07/sUECUDYHVP6uxidBoU8K/6oyiBRRL5b+BvsbRdaTRv7oJjNAMXsS/vdVjnGOfyj/iu08ar1vmP8
1xK5hmmee/kSreob7q1r+fOXMsyNPjPxUW4VlX19Q/mE0mcHQj3j/j7GVGcjSSP3yUmQummuc/HSzUgBTt4b8PJ6S/uIHhP9wTyL
IHbOO/mJklClJG8r+Nt4TeftDHv6LpSGavXfS/"
        },
        {
         "array": "<f8",
         "shape": [5, 7, 3],
         "data": "LSsMaSGh1L9y0LJygZzBv5eSdUI/dPA/RFg4OLj21j9jxM2wemL+v4HwKWGh/tU/40JKMKwvyz9Jzcax+O
G5P8H/5oBN97G/rHHWlaMczb+vNExHxgSzv8nHeZmP7N8/llZnXKaB7r9Q+ArnJZHhPw5UrUDT2Nq/dPtMH9P68r+tGQP6GczWPz
DPBlX2U5s/8WE5DlyO5T8wOuVD8b3sv5fEjuPrRte/SN73C8alxb+MpgfosgH7Pyzp2Xtm+vO/g06hEdgYpz+GuVsE+LTkPyMdlr
9cI/c/5zw4Jefexr9kB/u9wunLv04NYPUzpLu/cu0qCACs5L/4d44T20/fvz0LGwKRJ/c/XFtnfJBI3z/03QTVXm3ev97LTGZrOP
m/B3pKf3Fj2b+yH7kEgh/qvy/nU5BM4+M/yn9wewfAxz9JB1CQDqrdP1fcXIJZXuS//87DH1ZJ1b8cealU5QfSv7pIZquOcPA/TF
IYy1Ix0D9wT64xGtCwv+HlxKa76cG/kDoohlVa5D9eo5+J7Tfhv5jrMnZlzts/hvBeMoJ+3D9urPQTxCWXP5eafhAa+eK/BEIgch
6l+T8JaHqw2YG2P7jVVZ9INvi/T/djOeuz379EPwB2RtDuv7c1pDqSA9i/hZxLLutQvD/eIVrX7XK+P3r0dntyxOg/N3aLr9OP8D
88+MrD1abmP5hArvqy24e/Suo/aicOx79hcgs3lhYEQBgy+vjOpsY/Pssj/zGN1D97DkgRMdwBwFNJ+fWFvZo/4qoRVq0k6D+02n
ssXCjnP8azpyhDuM+/n26X++Js9D9ZTDUFZdf5v+oSlbAMO9C/ZtkDCv9Swr8pkY+VctYBQEjpRsnrata/z3fA6h6o4r9g4ccwJh
3iP5et6l1zpeC//0NBikPJ7L+fwxpIUeHmvx+5DsHpqgFAR6NiP15Qzr/RYKebSwHZP1wuP3T1HaY/V6wTvf1I5T9NDWzDUTJzPy
JV9unACvW/7crt3gep7j8A0mBMgSvTv8Gv8myYae6/ML/E5Hg17D9HbFf68VfyPw6BxUVoDwvA1ZekQba5cL/W9JnOLXTOvzTh48
eVCvs/WrKu7vAp4L/4DwhEM6zBP9JWKoY8VfK/"
        },
        {
         "array": "<f8",
         "shape": [5, 7, 3],
         "data": "HenTbXe++j+2f7lro//svyoop4hBwgDAF+/jHE9D9T+W0kkkKsbDP5mb5Rwt1ec/SoR8Iini3j9NT0k+sY
iEv9qwd7eVo+2/RiSZIqB+6L/8WBgPoSffv2VUIbIBBdA/hjOMGPZ1+L+gkvI2XT38v1qE4V5ifO6/1hLiI/Z42T+k6U2HiOr9Py
TW9a1z6e0/Ko/A3yLB0T9msuE7fcjtPxZiOdtnMuM/Y/UHgoPr+r+hVYn3gRYAQLtZP+0U7AFAeROFiGIy+7/QZt8KHWvVPxfZUo
fQmuY/yx09ifjG47+NJyLHPuXov7INxEXE8/M/dSQxI6b42D9XEZASDcjgPymt186YUOQ/dZtzmRdJ9r8tTKbFzaXyP9FNldizv/
S/jIPo/l7+8z+eL+Aod4zYv6AsQZy3AM6//cMEdfP4uT/xutH39dnhvz/ecluIIve/oPdEHAQ2+j/VvNisb6gBQJdV6pyAj+K/qB
hWaXdw5j+aXRSCt4r8P08fG32IU9Q/nPz0hmYZzb8xNDgJDV/gP1rgz2pR0+e/86T4cq42lD8lmOwx4MDwP6oU6c17jee/JnRoxv
VF+L8cK5biLivRv1cyc0la8dE//9yPHRIBlz/1rzc4tvPmvyhamYqvpPI/31a9o4g05r89msvv0NL1P19itph8D9Q/bVZpCabg8T
8Z2btXkoH5Pwksn/hG9Na/fosrUeNS4r90BJLQ+VrCP6zxHzC43/K/R7bjKy8I87/JBxEwZDmZP5/mPGKaW9K/wH73GmNOoz/UcM
XypfDTPyuTsPWjIIi/u7pQ4Csl0r8t55hMq7brvx/MmaUulgDAY2m6H3GUsD/1GqP7ZGvuP4oCH5vABu4/dxJFiqXVxz/8JZm/fW
HSvx8l3hEOLeA/8I66DLkE0D/tJJlAkSPbP73iCVX4LPo/WLpSzI5p+T9I3hZ1omf7P7oP13FkIOK/7CwOrmJbuD8lZuQ3JPTvP0
kerKPLHN0/nWt5b9RS67+Re2xvD2Gkv33I9gakSrG/E1ohheWPqz+Y9A4+r2r1P6HHAAB3Ldk/QqC1mVQA9T/P2fqRzBX1v05S7X
nhdsY/NW8a/lsYir+ZypIOp+nwvwh4oH5b7gTA"
        }
       ]
      }
     ]
    ],
    "self_attention_weights": [
     [
      "d5ed1817",
      1.563575,
      260.0,
      {
       "array": "<f8",
       "shape": [5, 7, 7],
       "data": "iVXT8Swvzj+LTzFm47nSP2P4ZmEaFb4/KnOO3d1Wwj/R4/Rp+pGWPwi0FFQb450/C+nGe/5sxD95iXbBRdu8
P9QE8VTRK9k/LvkNx2Gkuj8UuEVfnRy5PwoTqTsBtp0/xGhRoXrpnz9ue5lmS6bNP/9I4Fn5R7Q/2TSyEo5ltz8Pin2fK37MP1lG
CSohkL0/J/Fsyy7Dwz8KpuZY4NC4P8BdVB1ht84/TxHtt7AwvT8JiLcN2wbCPyisQUv+KL8/0X9QEY8JwD/QJ06LdprHP42Tizin
ccc/Dd6Gm6C2wD8EHpVlrS+zP+o4w1nuU9k/An5DcsdtuD8beMLumWO1P89L073ycKs/GFA++HyWqj8hnaf7v1XPP1Z1Nfymnss/
kYVpj9jeuj9ZU4NJNTy5P/t/ZWFpdcQ/XjN8NkESwz99LRtFhVXKP7t6rnRE7bA/iQY0tlVIwz+5+ZQe0BbFP9V6FGUcRsc/HSFi
ZnWvwj9K+0PqYlW0P8X0ksV7YLI/sd3UB1lQyj+2Z+YHxb2HPyyybg+lrrY/B+ddhwOqwD/e0XYiIxDTP3xrtk6GSLo/soKgMadD
1D8o6olD19uqP22HmDrm2LY/zLLbWUt4yT+ppMBl99e+PzokdH2ImtI/ZfqCgpFApj+QYTQKuoLGP++AdOCszrQ/XRde3fbjzz8Y
iAPpeBrGP8PT1qbNNLw/MTtwUoG/sz/ppuvbs8DBP6QB2ZN+m7M/aL8il/V4xj/KorIJ2+zTPwDiOxaxR7s/x0eDEKM9wD/E+QHF
U4y+PyO1RUeZPrg/nZXSQr+wuj92bWwp+IbBP9eRpwlXSuA/dV6D+0e0vD8P8lDYwl61P3p3id7ADrU/tyMugptVpj8uIfe1TDus
P/oiU+QHQ70/vNNMNQKVwj+27HIgM8W6P3t8cYlzQ8M/mRiwow+ewD/mZbVwyb/GPyi0zVrn7cI/2RTVQTB5wj8aNAj6xg3AP/eR
Nq4wj8A/EIBgqEEawz/MGWL3XiDIP9Bm3FjtH70/YLquvWgjxj+XZMObEOq+PzsP3/ueAbo/GlGaxehywD/hcTECt5aqPxpc4CCP
zcI/aOP7kCd0sz8HAJn+dTDbP+j5sioW/LE/chySzR5blz+SApHRcey4P72eZDJyFKY/UEwCFPf/xT+jTH3RBRnfP5t04tj8F8M/
4jpmCDl6nj/xhYc9NbC1P/v8nwvsk78/xer8YY1/wT9rGWTuqSjCP/KN/x2jv8s/rZajRd49zD90K9BObXCzP4J870qCAMM/px2g
XZlKwz+j9ZIDcyTAP8R9Q0oke8M/spOSYKgiwj/HXIwoj829P24+wRTdC8U/7gEeEz4cqT9QtfmPcQy9Pw3JEQXwIro/c5Ry7vfj
wz9TbECk1iLYP18dAEGWr8I/ddf84hAgrT94/LbI5BewP2w+9VwgBMA/seQoF0wouz8s5jqAzI7EP7yA50Mnxtg/iHBGUsc1qj+X
tv6sdGa7P5KIX0xeUsI/VcgbzOd7wj/0vrLJLjnCP1mZPLXjhsI/7+c+FOEIwz8bbBZVcAvAP8ICQP9VXcM/hRiy7iM5uD+woGcR
/zHWP+hGjyo0DoA/ODbvQIhbuj9yAnPqljWQPwavEsZw4tU/8ciGMmgKtz+CUd7qk2zFP2WeAvp7uMI/ZDU1C7K4vz9q+LdN3ebD
P58GZyeufcM/KJ0oTszbwT9ssnmkfny9P5BgdMw7ncA/8GZlewZr0D+vdqaVSL2eP4CRfsz+vcE/iJMMHBCjqD8laj1on1XRPw54
D4YMI8A/YbACxz3qxT9xKk5B+F2wP5oXesAwesc/bF6M9SH4wj+m6OpPmIbSPyAeD//CHLI/L+TkhcKxsj+cnHpY+7zFP4IBVUHF
ssg/j3w6bh0PpD/u4G0wbx7GP/lqUDMWtbU/OOvpF6iKzT84gkNRqxG8PxjqJLOWnsQ/Cdx7kLHZyD85/BQGQnbBP5mbsuyxqME/
7U5KBTI6vz+DJH2SOpnBPyes6mjgZLw/0pU87zB6qz/5zNyXHj2NP0PO/xfZ7N8/IZTwwML6qj/Dh1jN9GjTP0KqvF0KlZE/f506
UNDCrj8tpWomWrW9P4ojTMm8nsM/3A20ZHBpwT+5EPRWgUW+P9uSmQOt08g/LEfAicQcvT82vdbKVZjFP/nFXAzznsc/sd/2xny8
wj/fNd8WI+y/P6MeaK/l87w/rxXhS0qevT8rLpTQGUfAPxL3A9NMHsg/Byja0KDUkj+VcAAlHAW0P1IPyfO6BcE/fh7i2Wq0uj/5
6CIgt7HgPw18OewRsp8/eiEvaZ0LvT8etsZIfprKP4GWFCpK7sY/wri+2eqtuT8iMs/JcTe3P7nQP9zDC7k/vamlsFvJxz/DHZic
S7XBPyrpZx5nQdE/njncFxqfwD8JF19kUbq3P1TtXqFh670/iDvD7vocpT+jdKbwC73RP25z7hbPk7I/3HABpT+9qT9osbjHGHS/
P5hyCxzzvMA/4E4TymdXuD/Cp9uziBjXPz5xYPvK3Ko/OsU+i7gFyD/njtF8jtScP/G6/FB+TLQ/vnt1Fiusvz9VTBxOCqK0Pwph
4phdv9s/Ks6mMS02lj/I8KR9k9LNPw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "779df053", 17.283395, 400.0],
    [0, 4, "779df053", 15.313601, 400.0],
    [0, 5, "779df053", 17.67762, 410.0],
    [0, 6, "779df053", 10.035239, 410.0],
    [0, 7, "779df053", 13.516709, 400.0],
    [0, 8, "779df053", 14.208217, 390.0],
    [0, 9, "779df053", 18.300268, 460.0],
    [0, 10, "f8aefd8c", 12.170891, 440.0],
    [0, 12, "cf53333d", 17.418307, 410.0],
    [0, 13, "32b60895", 19.353039, 330.0],
    [0, 14, "3dd14524", 17.67762, 410.0],
    [0, 15, "779df053", 15.588517, 410.0],
    [1, 3, "779df053", 10.335118, 400.0],
    [1, 4, "779df053", 6.260069, 400.0],
    [1, 5, "779df053", 12.185225, 400.0],
    [1, 8, "779df053", 12.646706, 380.0],
    [1, 9, "779df053", 12.807874, 440.0],
    [1, 10, "f8aefd8c", 6.053234, 430.0],
    [1, 12, "cf53333d", 12.39832, 400.0],
    [1, 13, "32b60895", 14.333052, 320.0],
    [1, 14, "3dd14524", 17.375227, 400.0],
    [1, 15, "779df053", 15.9317, 400.0],
    [2, 3, "779df053", 19.387592, 400.0],
    [2, 4, "779df053", 12.484854, 410.0],
    [2, 6, "779df053", 16.464269, 420.0],
    [2, 7, "779df053", 12.148487, 400.0],
    [2, 8, "779df053", 13.940238, 380.0],
    [2, 9, "779df053", 15.608979, 450.0],
    [2, 10, "f8aefd8c", 8.985745, 440.0],
    [2, 12, "cf53333d", 15.02871, 400.0],
    [2, 13, "32b60895", 16.963442, 330.0],
    [2, 14, "3dd14524", 14.771683, 400.0],
    [2, 15, "779df053", 10.840797, 400.0],
    [3, 5, "779df053", 19.387592, 400.0],
    [3, 6, "779df053", 7.792023, 410.0],
    [3, 7, "779df053", 16.864455, 400.0],
    [3, 8, "779df053", 15.349877, 390.0],
    [3, 9, "779df053", 20.01024, 450.0],
    [3, 12, "cf53333d", 19.429971, 400.0],
    [3, 13, "32b60895", 21.364704, 330.0],
    [3, 14, "3dd14524", 19.172944, 400.0],
    [3, 15, "779df053", 15.242059, 400.0],
    [3, 16, "779df053", 10.963424, 370.0],
    [4, 5, "779df053", 12.484854, 410.0],
    [4, 6, "779df053", 9.753131, 420.0],
    [4, 7, "779df053", 14.793796, 400.0],
    [4, 8, "779df053", 13.156857, 390.0],
    [4, 9, "779df053", 13.107502, 460.0],
    [4, 12, "cf53333d", 12.527233, 410.0],
    [4, 13, "32b60895", 14.461966, 330.0],
    [4, 14, "3dd14524", 12.270206, 410.0],
    [4, 15, "779df053", 8.339321, 410.0],
    [4, 16, "779df053", 10.291472, 370.0],
    [5, 6, "779df053", 16.464269, 420.0],
    [5, 7, "779df053", 12.148487, 400.0],
    [5, 9, "779df053", 15.608979, 450.0],
    [5, 10, "f8aefd8c", 8.985745, 440.0],
    [5, 12, "cf53333d", 15.02871, 400.0],
    [5, 13, "32b60895", 16.963442, 330.0],
    [5, 14, "3dd14524", 14.771683, 400.0],
    [5, 15, "779df053", 10.840797, 400.0],
    [5, 16, "779df053", 11.162167, 370.0],
    [6, 8, "779df053", 13.393781, 380.0],
    [6, 9, "779df053", 17.086918, 460.0],
    [6, 10, "f8aefd8c", 10.981562, 450.0],
    [6, 12, "cf53333d", 16.017109, 420.0],
    [6, 13, "32b60895", 17.951842, 340.0],
    [6, 14, "3dd14524", 21.011626, 410.0],
    [6, 15, "779df053", 19.021653, 430.0],
    [7, 8, "779df053", 13.505542, 380.0],
    [7, 9, "779df053", 12.771135, 450.0],
    [7, 10, "f8aefd8c", 6.472827, 430.0],
    [7, 12, "cf53333d", 12.09908, 400.0],
    [7, 13, "32b60895", 14.033812, 320.0],
    [7, 14, "3dd14524", 13.014987, 400.0],
    [7, 15, "779df053", 8.206573, 390.0],
    [8, 9, "779df053", 14.562887, 440.0],
    [8, 10, "f8aefd8c", 8.646249, 420.0],
    [8, 12, "cf53333d", 13.945713, 380.0],
    [8, 13, "32b60895", 15.719048, 310.0],
    [8, 14, "3dd14524", 14.014268, 380.0],
    [8, 15, "779df053", 13.043188, 380.0],
    [8, 16, "779df053", 12.567968, 360.0],
    [9, 10, "f8aefd8c", 10.001516, 490.0],
    [9, 12, "cf53333d", 15.651358, 450.0],
    [9, 13, "32b60895", 17.586091, 380.0],
    [9, 14, "3dd14524", 15.394331, 450.0],
    [9, 16, "779df053", 11.784816, 430.0],
    [10, 12, "9e630e3d", 9.115091, 440.0],
    [10, 13, "58206b0e", 10.468215, 360.0],
    [10, 14, "85ca66b7", 9.377881, 440.0],
    [10, 15, "f8aefd8c", 5.267591, 440.0],
    [10, 16, "f8aefd8c", 5.327351, 400.0],
    [12, 16, "cf53333d", 11.097564, 370.0],
    [13, 16, "32b60895", 13.032296, 290.0],
    [14, 16, "3dd14524", 15.165865, 380.0],
    [15, 16, "779df053", 10.592129, 370.0]
   ]
  }
 ]
}
"""
