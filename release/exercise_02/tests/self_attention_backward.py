"""The public cases of the step self_attention_backward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_backward'
points = [2.4, 2.4, 1.2]


@test_case(name='one head')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two heads')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a batch of five sentences, two heads')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_backward",
 "order": 5,
 "steps": [
  "xavier_uniform",
  "self_attention_project",
  "self_attention_weights",
  "self_attention_forward",
  "softmax_backward",
  "self_attention_backward"
 ],
 "points": 6,
 "summary": "Gradients of the words and of all four matrices",
 "returns": [],
 "mistakes": [
  [
   "scale forgotten",
   "You forgot the scale on the way back: the scores were divided by \u221ad_head, so the gradient t
hat passes through that division is divided by \u221ad_head, too. It touches X, W_q and W_k, but nei
ther W_v nor W_o.",
   false
  ],
  [
   "scaled by \u221ad_model",
   "On the way back you divide by \u221ad_model. Forward divided the scores by \u221ad_head, K.shape
[-1], and backward has to divide by the same.",
   false
  ],
  [
   "scaled twice",
   "On the way back you divide by d_head, which is \u221ad_head twice, once for the queries and once
 for the keys. There is one division on the way forward, and so there is one on the way back.",
   false
  ],
  [
   "softmax's sum forgotten",
   "Your gradient goes through softmax as weights \u00b7 d_weights, without the sum. Use softmax_bac
kward.",
   false
  ],
  [
   "softmax left out",
   "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pass it through
 softmax_backward, with the weights that forward kept.",
   false
  ],
  [
   "sentences apart",
   "Your gradients of the matrices have the batch's axes still. Every word of every sentence went th
rough the same matrix, so its gradient is the sum over all of them.",
   false
  ],
  [
   "averaged over the sentences",
   "Your gradients of the matrices are averages over the batch. They are sums: whoever wants an aver
age has divided in the loss already, and d_output knows it.",
   false
  ],
  [
   "X through the values alone",
   "Your gradient of X comes through the values alone. X enters three times, as queries, keys and va
lues: add up all three.",
   false
  ],
  [
   "keys left out of X",
   "Your gradient of X lacks the way through the keys. X enters three times, as queries, keys and va
lues: add up all three.",
   false
  ],
  [
   "matrices not transposed for X",
   "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by W; the way b
ack multiplies by W.T.",
   false
  ],
  [
   "W_o not transposed",
   "You went back through W_o without transposing it. Forward multiplied by W_o; the way back multip
lies by W_o.T.",
   false
  ],
  [
   "scores not transposed for the keys",
   "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries that looked at 
it: transpose, d_scores.swapaxes(-1, -2) @ Q.",
   false
  ],
  [
   "weights not transposed for the values",
   "Your gradient of the values is weights @ d_heads. Each value gathers from all the queries that t
ook it home: transpose, weights.swapaxes(-1, -2) @ d_heads.",
   false
  ],
  [
   "queries and keys exchanged",
   "The gradients of queries and keys have changed places. d_scores @ K belongs to the queries, d_sc
ores.swapaxes(-1, -2) @ Q to the keys.",
   false
  ],
  [
   "merged by a bare reshape",
   "Your gradients of queries, keys and values were merged by reshape alone, which lays several word
s of one head into a row. Swap the axes -3 and -2 first, then reshape, as in forward.",
   false
  ],
  [
   "split by a bare reshape",
   "On the way back into the heads you split by reshape alone, which gives head 0 the first words wh
ole. Cut the rows, (..., n, n_heads, d_head), then swap the axes -3 and -2.",
   false
  ],
  [
   "W_o from the words",
   "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: merged.T @ d_out
put, summed over all words.",
   false
  ],
  [
   "gradients of the matrices transposed",
   "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d_in, d_out): 
X.T @ d_q, not d_q.T @ X.",
   false
  ],
  [
   "X left out",
   "Your dict has no gradient of X. The layer below needs it: add it under the key \"X\".",
   false
  ],
  [
   "added to the last call's",
   "Called a second time, your backward adds to the gradients of the first call. Make new arrays in 
every call; adding up is for whoever trains the layer.",
   false
  ]
 ],
 "parts": [
  [
   "self_attention_forward",
   "SelfAttention.forward",
   "def forward(self, X, mask=None):\n    output, self.kept = substitute(*arguments(self), X, mask)\
n    return output\ndef arguments(layer): return layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n
_heads\n",
   []
  ],
  ["softmax_backward", "softmax_backward", "", [["d_weights", null], ["weights", null]]]
 ],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "WytxTKJy1L9aEucDcjTPPwzsJir5EtI/FITXe4QO0798FhNffECjP0UB6zQTXai/paveXl/kxr+bBsQIP5X
HPwu9p4RhLdc/u4sDo964vz/Jllv7TijHv2lxFYINfsa/WDIL1apEgj+fk76MUFvEP5puETF4MMM/7UhTA0JPjr9KhzgZZefCv95
ZrQ6Nr8q/0x4sBGdE5D9eNoTRYxrEvyXWdoiXMOI/QYptCACo17+JYwT7p/XRv4qbFmkJ5+C/5ehBdVPu4b8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "Bz2rhMLE5D+qgNXz/wLevxMKjW3fz8E/hLDxA8CNsj/RS5R1qpHmvwmBrSGbzsM/VyTPkWTR2r9yuS+TqIS
DvyHWhcM+Wdc/6dcllJOs4r8LlZkfpEffvwTPg5CuW+e/VGRZ1lgBwD+kG1+kSr2rvzoaYhMCMdu/gtYgorQz1T9TIFJQjjPQv6F
aPCpeq8O/X9E8N/Mh1z8P6rW0CODfP8UmYOCAm8i/BQvbaDKm2D9K6evB+TnbvxRGegH2dcK/u6p5znqR4z8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "+yfN7U4l8T/foseeolS1vzgw3kEqnt4/yBp/ra+s3r9s8ipz7wvmv6Ux0vow89q/5/BcDHA50b8vM4zIcv/
gv40kcE9p/Ny/WX11daOz6r/j+oh8BafAv84g+8IfRum/DYvHgTbm4D+XW6vB6nfLPwm+oTI959M/VHnIIz68sr8n2ooP2T3kv5v
DfqkUHNc/IYPL81lYz78WyGD0kNfUP1aPXU0qyOo/N90mQMjnwz+MTO0uvQHrP9mxChuPKMc/Fch8d8ch7b8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "a236LrPe4r8wHh4kwCG8PxkxYlpCzuC/Y3ojnFUE1b9cXGCFvaagP2+OT5BizuW/X/fXpz+P4b/kgsvoCmH
fPz+Qjpc4T9k/XVrwuSAp3L+RRIqzGf/Bv3gYxn6z7dQ/qdxoCQfm07+NZllmNpblP0qtEwYNFuY/9or7lPfv7j/kv/Hsl0mYvwT
OtEvWbdQ/khu4LdUd2r9S/dzwAyTmv/x84ivHnuC/RFa3y0d+tb9fUNXQ5DfBv68XvsXp+9O/82g4qK46yb8="
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
        "shape": [3, 5],
        "data": "K4nZeFu38L+5KVqdsf/UP/vgZVD3Yvi/n+xCR7/n6z92kGFvEc/BP4LVMPoPpZq/DyxRWO2h97/j+1Z7SaT
Rv5a1ON/BUaS/xi8d4uMe9z8UJJUPrkP9P8YkfwJ6M8K/1AlVobmO8b/bHZ/qrcq1P2wdP5D/A8m/"
       }
      ]
     },
     {"dict": []},
     "call_0"
    ],
    [
     "call",
     "layer.backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "OE4ExwtX7j/5WXZrnNypvxug8icsj+Q/pxLuUw7p9L8d2iklUIzcP7pgZzsXHeu/4r++VgqV7L8YdyK9TOb
aP1RNLdICm9M/MAzKTZpM6T91B55/NrfJP+1WvRxjmKG/4O6Q4Eyn6T/EIh2G8NXmv64LKbDZ9t0/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "dict": [
     [
      "X",
      {
       "array": "<f8",
       "shape": [3, 5],
       "data": "ecbwzHB00L+B62M+YLzUP8kYKdCLGr8/TCG/GGPAur+V0Jkq4r7xv4TqYELdaOK/bWSgVACu0D9sWd9/bI+0
v6W9C4wlZr4/LZgbsmAcrD/lJ/czsXTbv9haEGfu+c0/GwbcLzCgxb8fTfSYJpDMv5a5PVhww+G/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtScnN
v5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7R7
lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUbFg
P+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz0x
Bsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/vW
Pw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/D7
hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8b1
PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+nM
FSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
      }
     ]
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "aVETRWvigr9IdeHE8fDcP+DFCVwXYcg/9iD+mWN0wr8LNHwonloAwKZktbpzUOm/nhK09n/c1D/BKQcRlK
fBv/zd2Ay8mNg/ZoMInsaf4T9yzeQ1w2rfvw6dWdFOnMQ/VmkiJWiltb/JDEI8UT/Uv3umXv/LsuW/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRUwEIqA7j+t1P3K9uzkvycAcBeACtc/DX/b+1jr2j8hVxyxVsbyvzlvEwDhsfK/9OvocoNM7z8kee9bqq
bgvxf7xHAtIMe/XwHb0udK/D98C6oxjCvwPyInC/54Y/S/4qki7wyK5D+lXeflaAHlv94f5/TNowLAHvQltd9n578VYsIwuGToP+
StFHFmJdm/8d6XP8P1xT8fcGYygTL2P69sF1Qb3+c/9YT8p057479wM99vHdDUP61FydaLkcI/9mIGClmY8b8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ddGkbNdNwr8Ugx0PqivHv1TWTVlCEnE/0U+YNyud/r/weI27dRmVv67VHaulv70/g8olfYsA0T9reMWMtq
lyP2JcYx4AedO/vWYpZm9s1L/a5Y6lzVi1vw2Ak7R2rMe/b1kxOMSqZ79LgVZlBIzAP4moeglmQMs/Igu83hYzsz+j4P/xSwPCP3
9k65Kx5Uw/WymkN3hF0j8gfG/wmXC+vy7aAU3bZLC/V4hV8ASSx7+YPynsj6R0v14MoPQiTug/KNtUpCkZ0j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "eX9QAL2M178uUUQi+RDRP946g6ZNNbc/Pgpk9XQ1tr8RiGO6yxvmv0/rYAHApN6/dlWnAYWezT9QArK8uu
2rv9QFSZlNNPi+j9u9bzxbxb9pp+KnL6/Zv0NoDCwXFdE/zygyXfN0yr+8f6jgJDrHv5mO4kTvAOC/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "9B7A2dRmyD/tQP47kr3Av+zMjN/MbrI/lY2v/BOJtT+IsJNOJArOv1sYHwBo6c2/9+9TwgIKyT8G9UvGQ6
S6v4g6N1okgKK/vKEVD1Oi1j8u39y1Rt/JP4FSb/6TT9C/7/NOv3BuwD/mFLmE7c3Av5fMcSHj0t2/RFcexH+5wr9IUWiNxoPDP7
Ykqo3rHbS/WrKs/2iRoT8ixx71AMLRP8NZrKniGMM/w0DHDLErv79S8BjzfaawP6+i24qstZ0/q/bW3PQmzL8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "0WvUrVhJnb9YUuTYVImiv7RafyhqUEs/dNl5LLx92L+NLXH8KuFwv/Kq5IiEzJc/VSfWYRI0qz9s+6dHV9
xNP3kFnzAAKK+/DffthL9WsL+lV6W31xORv3Fm3PZe8KK/mdkhYAPvQr8bLySioHmaP8Wu+20ezaU/FZ+TlyS4jj8kscwcE9KcPx
cOsagnHic/QMU5jPM7rT+eRlnAFFqYv9r8NXv4Ooq/9LyqJjfbor8TZodWpoNQv4YPgJC1ccM/l4ZUbQ/1rD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "MpamepQikr9EroA4nubUP9H/NNY5ddc/ej/sf+yaxL9zvkFLV1v1v702vcJfmOa/+DvutWFjzD/vQL785x
rQv99MfpKrULk/hL6+bYq03z8N2M0I8RjGv3MFzUoE18M/DP+j1Axtob9T8vAjK/Lhv7HNEUwQWdi/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "XJgnuVx29D8xepXeKanbv0t0y5m5rdI/MO411nk+2j9z99r29DXwv8uFkFNjOALARGFeJUA5lr9Rj33chk
nHvwS4SyaHUsq/3SsYOib86z9K4Y/nVo37P036QXMNSdY/PEMjogJuZ78fq8TAWVnLvwf672RA9dO/UroMB3Fc87+9kUZV6CKwvx
DSugU6P7O/B/KoZhnYir9ecSzbz/DaP0MPkxo0Gvo/Ea7PCDODtj8QBKfVhGm5PxMbKXvdFL4/DvafeYIq4b8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Rcq4A5Fs1j/kx0AtukbAv1+t5Cdz9tK/C6tkKX/NBMBKDl2pQ9/kv+GAkrsfL8O/Oz4XV1BV0T9V1i8m0u
rGP3n68eYF7Mg/dD2iaKsQlD+sNE+G7sbRv1pCdVURE6g/bkDTyT8fyz9fuGFVnyX6PzbDvsdyOt8/qzTXnKLnnz8WbxWQHpyhP1
XjL10n1Ia/Yv9V0O2Iw7/qpLlHGemyv0byKHVzYrY/lirLInKSzb+QyN/IEPK+v1W+NDeHqNE/y4Xkz8Fmtj8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "vT7m831Mpj+EBkSsuwfoP6ny7n1NVeI/l3pgyUkk0j/rhAqRRVz1v7Da2Dzw++2/j9fjJW8Ozr+luLFJJo
bNv0hUhkBmita/1QFv3Rdz4D9zqiDTDOu/P7A2J/FuDtE/IIo9t2XW0j98JwVxnlngvzRaJzsyRuy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "3++3O7Oi5z/nT6OCZVnUPxwwjySkarO/fhcnYqTwvj8XbEUc0nzDP2LOrqV2QgjAyFB707Vf8b8FTNbq6h
zLP3FGNsiCW7M/4t10sh4Zxr8fFRKGx8sIQF/Y8/Zs/Po/mK0TPJQv3b9mIsDsQWv0v9CLIqXtPuQ/C8MzKc0k/L/v1LQ6yijsv+
LeH5TlEs0/txDo6p174D9WWivYlOrTv+xaybaQjAJAAdJO2hTi5z/NiuCVGjTAv90uD4UJJas/8jzpPYjFqD8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "OzN7brWW2j93uzZs7cfkv1+JHpHkNOC/lBCKJffpCcDP4U3uHQDgv3xV+NJ0wcI//wU8ceTr2T9dOyaTES
mrP3FHXm/28/Q/5oUUJdzcyb/wdY6vLNXjvzl/xkPq6dA/cPXGbw814D8KZeZooD0FQNsUxNDlSOs/KyJXh/2nyD/SzKpeWMeuP7
1IYSdiN7u/L1aEiRdH1b+NEikbkdrRv4s4mbFZq8W//FcDHWMp0L+gM3uzgcuQPydgLdPS5Oe/zZefAvaKyz8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "OXzaaSdK3b/ABTrz9THMP6YmH2IV0rA/QO69ZaCIsr8KZQABQZDWv5N1XiS2pdm/CSW3RuaXyj82Z9dalU
Ghv4u76CKgmri/7OraFOko1r8lHGLESkDYv7JO5BzTxtI/2GXaL4Ndzr9GmbF6BenCv7wNhyzwKN2/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "knDQmoxD078ZIU6rlJ7PP4yb6fEA4MY/N33WTXUSwr9vg2pnIBjxvxYJn7+FP+G/+uWU4w8czT9T61csv8
+3v5WIU/TV/Xc/OJ6A+P7kpj+pQJtrRPjav9oAG38FCtY/T8x048FSy78BPDSCfdWyv8inAsN9veK/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "3ssM1NIP3j9YD1yn7M/Yv9DVF6gFzNW/4VMbxxbhoD9zoHpZXDqbvzp/HD3oyt+/zSk8pIAS2T8/KiQwku
i5vzBJdwkDXMI/i5cmb2fX4z+xXx708vnWvy9RGRa9C9Q/gh+zUJ7d1r81Y0Rzjy6tvy5vsCgI/NG/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "Pk+yQ24h8b9S2/zpVhfOP4LcujDg5LE/hXRBlQk4yr/in5pO5icOwA7SIpmRaPu/NAyT/HV0x79aFjMD1g
G0v6aRZMXku20/INCLm+W/9b8f6qEU12kFwHY0QCFEH+W/LTf52johzL+z4LWWtpnYv/UyvCzyWQbA"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "v+mpaMav6T/ArQgeQ7Hhv/PlPQFsd9M/K7o7Zfxm1j+BWDbVxcDvv+/6BPj8EuC/NScDfwlG4D/rAwJzKt
fQv6mDsJKS5LY/6sqJv+iX7T+k4Gm20uH3P6rd2qshJv2/vCL6Ut547T+Jy9Hz8F3rvxA5F3gaoQrAHZy0SsOU6r98yhTGKW3tPw
py/QvnGd6/Y5T8ItAC0z9h9tieytH6P+iNf8B0hbc/kSF65PIAv7/d57hXExWvP90TYZn11LG/QNd6fjRfzL8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "xTRnhjQc6L/UT2FN5n/LvzyDM585atg/85iz7qy49b8nNuZWxGHmP+aTaau9Tpw/MHowDgYD1D8usblWX3
q0Px2c3u0ABrc/FquhXy2vyb9DGMC2uH6ov4QUHZSK38u/ePfbVe3So78nGOQdbPK8v5IjemVjr8Q/n7kBQdetxT8L7Nmm1z/FP+
eff1gvUqm/SNJsXd6F1D8crYkIoMbMv5aDwT+T38U/R7FlHRavy79+OUK96ojFvy9FodEzedE/Bv+Tsx+Ser8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "b3fq7Pfa479OtP29QE/qP5qjay0FPvK/TJYwlRlqyz8A6n3fKbL2P+O6wx9xuu0/Yhbibfeq2b/EgIelqb
DnP7RiYvuzr92/R+u1miZh8L9EfCIfbD8CQBecv4Ip+PC/ke7HKE+u/z9GjtpgmsTrv7dnAxyyIATA3zs4VUpF57/WOkOL3WzOP4
tYCA6wr+C/LmddLjQ30T9QzJTUnBrlP0oK3OgVEfC/LC4bQspT0z+HfHsFPP7kvyUpjda+ht8/2d1n+aJy7T8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "1il/lSP1tT8e5jAM2FbjP/WvZ9W+pco/yzXHukQKwz+x3Rpwub3zv0JFX7tSSem/zM7DpNAWrj8w1+hYlw
7Av+UdW2xjK7S/FC3Os87WwT/Y6yvMZOrZvxXITaSyedw/F4+X6bBzzb8tLOumQwq0PxA21yg0hOO/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "SzxYwdoa0r+Ts4SVebLHPzUWLrDlC84//qDWn0hEwz924+IaZ4PJP8F5/qT/19g/Jv90IVWC0r+E0zO/Bf
nUv+p2JAiDBsE/MDZOAuchyr+rL0vkn+vbv/KBafffrdk/aLJEmmlY2D/tDr4OJlbsv9/O79mtQLQ/+N4RfA/O0T8XZyaGfvLNv7
UehhrAms6/wFQqIsWZ1j/qFCv+G/q3v/Nk6N6vQM+/tQHBe1rtxj/k9zBxjVPKP0Sw/LP8Da2/l9f45vojwT8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 12,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "ZhR/7ih127/GbY1YGP7ZP6KpxBp8c7w/Vs58Ce+twr+sUOiaigb0v82weBH5x+W/TZ1gpATC0z/K1NDYem
O2vx+IOmpOqrc/RXecysjcn78LtiyQx+XJv4P8bzmzm7k/YazyFxYMxb9ucmJgaurGv3zeMdxYida/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "mXbC8aAzpD9ylEonhqriP9Yxgvjj4ss/IyOW/NnG6L+AvTGQSHK8P2XkLNLy0tI/agSGO0fSpj9sXjE/gK
PZPxonXwBSz8i/xXb0R/LUqD9zXObuDcjkP4qkTmzSkck/YaC4rVyd7T//iEXjAg/fv/d7fMPib8A/hoHi07p4z79FzjQGv4fIv1
uI1ONSkNi/4Y40r9o01T/JUSOCEtuxv5/5DykOnde/yewrgZyBy78l+85IFJPhv2h1KJGoK9w/CQDKKMMKt78="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "YOo6VMjb9r+HwUosPDbUv+mfeMfWKda/72USup3/zD8K20ENPdbRP+jd+cIher4/RCTYlXKT5T+gHmfZPh
/NP7jhLDXDKqW/d9OcvO4S7b826iOZcaPVvyGtUqJmAsI/Jw9VxsyV2b+m9yTVMg3Rv9HeP3lwc8i/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "ecbwzHB00L+B62M+YLzUP8kYKdCLGr8/TCG/GGPAur+V0Jkq4r7xv4TqYELdaOK/bWSgVACu0D9sWd9/bI
+0v6W9C4wlZr4/LZgbsmAcrD/lJ/czsXTbv9haEGfu+c0/GwbcLzCgxb8fTfSYJpDMv5a5PVhww+G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "XzZnb+o747/jDKqmd/KKPyuYtEVgF+k/qxRun2W7qj+IREY5pqnXP8lqfh5Oi/g/XTNJN+Pr9D9lMSz7m8
Tgv/5S6bAY9Oi/cDj2AUto8b9rObHBden2v0J2SuUiGdc/pntK4dCY/7/pr1PURoYFQK/cA9PMlfa/HgVOz7sU7D9zKscswpqHvy
N3axwVlOM/T4mr3q9m87+DpsKxC3DZP4hbupuVG/K/0+5PS/2n9L9tamarSkjhP6o4Y4WOntk/USb7tuXO8T8="
        }
       ]
      ]
     }
    },
    {
     "of": 17,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "ecbwzHB00L+B62M+YLzUP8kYKdCLGr8/TCG/GGPAur+V0Jkq4r7xv4TqYELdaOK/bWSgVACu0D9sWd9/bI
+0v6W9C4wlZr4/LZgbsmAcrD/lJ/czsXTbv9haEGfu+c0/GwbcLzCgxb8fTfSYJpDMv5a5PVhww+G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z8iuTzHnrjgv5x+pUQM7dw/htDLfkvv1L+Mndqm8FnVP2NfLA9qt9K/G4ORI5z+2z/1mHowcD
ziv2OvD2ly0dU/porGgMhs0b8nbn1zx5vEP/N2Cq1Jyc2/0I0OgPFe0j+0e5cmyX3Gv59AZ2WcncI/+7D8BM8TyD+bC5LwKq+0v+
e40JWzydK/mEKn5UGksz+wacx1s5uwP0+qEoPryuC/YzjSbUBO6T/YbjkeCKzwv9KGnTGW2uM/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL/0FVJSpJuqP4E5RGHeF6O/a1M/hjAsoT9U8um9kFOdv3BY4RtxubS/sROTqBFqvj+yQYe9pC
y1vwFuOhh4HLA/IAlTrf0Utb8vr9bcwYleP0wvxwVRsWA/I4zWHyArVb89MQbHstg5P2NemPendmK/sKpK4sZh67/oxGtPuGrBvw
MbUy2ema0/gWNA76dXwD/8v0aEP73VPxYB62w234K/HLF+XnREwr/WQihu4V+4P/kXkh3qOau/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L/1mJr6dszQP7OSN19XMuQ/Gxvk+a25x78G770X49XQvwz42/9uQto/eQ/irCh/oz9053GwPF
rMP1M04TZ4eMW/srDa/Vtuxb+Sp/q03rLMv0HwAdjz+9Y/oSdLucZL7T/w+4ZSexXTv2IIciWKXNm/krtrurDT3r8NR46KFDbEv6
pmxG+ENd2/OolYb2IL0T9kla93lwDVP8hLKi3GG6M/QEo55jpEpj8DAABpe97AP2UMuHAOXK2/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7/8oEMNjG7MP3Y5fptP5aO/sfMbthN8rj94X7AVJ7CRP4RRsiD2lvi/KtA/OCcG5r/CXdlw4b
TVv1VUeyNZvOM/g/lxoVAT7D/JY1se1e4BQPnEOIZPxvU/HdSixdgV6D/pzBUqNU/fv6gZVFM2kvG/kajwr6hc/L8UW3/50vPzv0
Dhql0p9+C/9Ysb9XXk2T8U5gYF38HsPzB2gXQZMQJAlXK4pTmg8z9QBxKqw2vkP0aK7PCBDua/KFLnmaw3878="
        }
       ]
      ]
     }
    },
    {
     "of": 18,
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "knNIfStI2z9jXywParfSvydufXPHm8Q/+7D8BM8TyD9PqhKD68rgvyK5PMeeuOC/G4ORI5z+2z/zdgqtSc
nNv5sLkvAqr7S/YzjSbUBO6T+cfqVEDO3cP/WYejBwPOK/0I0OgPFe0j/nuNCVs8nSv9huOR4IrPC/htDLfkvv1L9jrw9pctHVP7
R7lybJfca/mEKn5UGksz/Shp0xltrjP4yd2qbwWdU/porGgMhs0b+fQGdlnJ3CP7BpzHWzm7A/UIEjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "MxyS4CRfsL9wWOEbcbm0vy+v1tzBiV4/sKpK4sZh678WAetsNt+Cv/QVUlKkm6o/sROTqBFqvj9ML8cFUb
FgP+jEa0+4asG/HLF+XnREwr+BOURh3hejv7JBh72kLLW/I4zWHyArVb8DG1MtnpmtP9ZCKG7hX7g/a1M/hjAsoT8BbjoYeBywPz
0xBsey2Dk/gWNA76dXwD/5F5Id6jmrv1Ty6b2QU52/IAlTrf0Utb9jXpj3p3Ziv/y/RoQ/vdU/J1yi0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "ZRTP1nIE0L8M+Nv/bkLaP5Kn+rTessy/krtrurDT3r/ISyotxhujP/WYmvp2zNA/eQ/irCh/oz9B8AHY8/
vWPw1HjooUNsS/QEo55jpEpj+zkjdfVzLkP3TncbA8Wsw/oSdLucZL7T+qZsRvhDXdvwMAAGl73sA/Gxvk+a25x79TNOE2eHjFv/
D7hlJ7FdO/OolYb2IL0T9lDLhwDlytvwbvvRfj1dC/srDa/Vtuxb9iCHIlilzZv2SVr3eXANU/ZpIISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "Jibu+eGoo7+EUbIg9pb4v8ljWx7V7gFAkajwr6hc/L8wdoF0GTECQPygQw2Mbsw/KtA/OCcG5r/5xDiGT8
b1PxRbf/nS8/O/lXK4pTmg8z92OX6bT+Wjv8Jd2XDhtNW/HdSixdgV6D9A4apdKffgv1AHEqrDa+Q/sfMbthN8rj9VVHsjWbzjP+
nMFSo1T9+/9Ysb9XXk2T9GiuzwgQ7mv3hfsBUnsJE/g/lxoVAT7D+oGVRTNpLxvxTmBgXfwew/KFLnmaw3878="
        }
       ]
      ]
     }
    }
   ],
   "calls": {
    "self_attention_forward": [
     [
      "692fbeef",
      -2.7261106,
      47.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "hOG6iXHH9b9WSCAoB+zAv/qnm/ZhCNq/AXsduDBQ3D+5n4PKzozXP6PKd05ZPvq/tBSTnYeGHL+NkdxtEG
Tmv5YVEbQzYOE/10fhKhsS5D8akYLfwbDrv7Ro7u567bS/0UL21LB0z7/2xTaziyLbPxJXPJoO9q4/"
        },
        {
         "tuple": [
          {
           "array": "<f8",
           "shape": [3, 5],
           "data": "zYXZeFu38L9JKVqdsf/UP5jiZVD3Yvi/AO5CR7/n6z/elGFvEc/BPxv9MPoPpZq/jzBRWO2h978d/FZ7
SaTRv6bNON/BUaS/Fi0d4uMe9z9wKZUPrkP9P2AlfwJ6M8K/Ug5VobmO8b/TKZ/qrcq1P58XP5D/A8m/"
          },
          {
           "array": "<f8",
           "shape": [1, 3, 5],
           "data": "kHJw4agf5T/3mhQF+uXMv/ug9H/KBN6/0ZL2gpVS5T837oYrdUrcvyLVG8Yxau4/2LmvuPZqzL8mJQYE
xLvlv5qjpE4bwPW/54+YRQZ28L/wuQcyd3Pfv1/XoWeGKec/Bx67YIGQ4D9SI1Xpp6Hjv6EP2Gv2oJG/"
          },
          {
           "array": "<f8",
           "shape": [1, 3, 5],
           "data": "hBvE1jNO2D9qG0sU3sP0P9rE14GACOG/O2wKRO382j/ULSLLw2X7P4vJpSgEtdm/6QWUJgNi9j+8CtZO
sz7kv6/cWWI29Oe/L/8EcObH/T/aORgdTEb8P/Gr42STC7i/K8vg7ggoyD8qR8VMx3vJP+svBrkcLOq/"
          },
          {
           "array": "<f8",
           "shape": [1, 3, 5],
           "data": "zrd+Evkb8L8fvlD8vIXlP6HUDSNUv/C/8fB8U2znxL8nompgVo7AP4DhGSrhef0/f+eNoULA6z+uU7+R
/E79P78XFJQJl+w/dlwzeXL2xL9q7PK8rOL/PygZckXvYuU/KnSZeHtQzj9Na+HLqqnxv34oHzX0bvS/"
          },
          {
           "array": "<f8",
           "shape": [1, 3, 3],
           "data": "y9MIaC6g0D8H/wJr8EjCP1nWOrGsHeM/GmOhjjYkvj9hak9r5/zEPwT5V1M//OY/rZcZhJat0z/68FUc
lj3gP6v+dIZ6rsc/"
          },
          {
           "array": "<f8",
           "shape": [3, 5],
           "data": "Js3Zw8cS8z+Mi9X6uVTmP2IdkNJhzMA/gVbwLEBg4r/AXr/ODBbovyd8/sno1vk/eMZ8kTBy5j/ZslrU
+zjWP7qOR2QvTeW/55SdAu657b+CG9Xgus/vP9Z7ty2MqOg/QQ9sukva5D9EpaB6QnjJP23JSBZd5dG/"
          }
         ]
        }
       ]
      }
     ]
    ],
    "softmax_backward": [
     [
      "9778524b",
      1.6505649,
      15.0,
      {
       "array": "<f8",
       "shape": [1, 3, 3],
       "data": "Q9sQWhFf5D+PmQbbPBCfv3emOHOPZuO/4sVBwCfgxL+N5I16bELGvzjVZx1KkdU/11i72HBM1z9tjwXx3cHQ
v6gl155LKrq/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "e1046317", -14.2924098, 88.0],
    [0, 4, "e1046317", -24.021443, 120.0],
    [0, 5, "e1046317", -3.9427207, 61.0],
    [0, 6, "e1046317", -3.9427207, 61.0],
    [0, 7, "e1046317", -2.7748863, 58.0],
    [0, 8, "e1046317", -4.1190904, 61.0],
    [0, 9, "e1046317", -2.1743961, 63.0],
    [0, 10, "e1046317", -7.329866, 120.0],
    [0, 11, "e1046317", -12.205764, 73.0],
    [0, 12, "e1046317", -4.2372916, 62.0],
    [0, 13, "e1046317", 5.3259093, 66.0],
    [0, 14, "e1046317", -3.9427207, 61.0],
    [0, 15, "e1046317", -3.9427207, 61.0],
    [0, 16, "e1046317", 2.1371115, 62.0],
    [0, 17, "e1046317", -20.5004309, 61.0],
    [0, 18, "6f650fd6", -2.095435, 54.0],
    [0, 19, "e1046317", -3.9427207, 61.0],
    [1, 3, "e1046317", -7.0018287, 56.0],
    [1, 4, "e1046317", -11.3527846, 70.0],
    [1, 7, "e1046317", -1.8510356, 44.0],
    [1, 8, "e1046317", -2.452182, 44.0],
    [1, 9, "e1046317", -1.4575936, 44.0],
    [1, 10, "e1046317", -3.8903236, 84.0],
    [1, 11, "e1046317", -6.0686524, 49.0],
    [1, 12, "e1046317", -2.667878, 46.0],
    [1, 13, "e1046317", 1.7717503, 46.0],
    [1, 16, "e1046317", 3.7065251, 46.0],
    [1, 17, "e1046317", -18.5806393, 44.0],
    [1, 18, "6f650fd6", -1.5403292, 40.0],
    [2, 3, "e1046317", -3.7413818, 42.0],
    [2, 4, "e1046317", -5.6871884, 48.0],
    [2, 5, "e1046317", -1.6714439, 37.0],
    [2, 6, "e1046317", -1.6714439, 37.0],
    [2, 7, "e1046317", -1.4378771, 37.0],
    [2, 8, "e1046317", -1.7067179, 37.0],
    [2, 9, "e1046317", -1.1370297, 36.0],
    [2, 10, "e1046317", -2.3521137, 69.0],
    [2, 11, "e1046317", -3.3240526, 39.0],
    [2, 12, "e1046317", -1.9660149, 39.0],
    [2, 13, "e1046317", 0.182282, 37.0],
    [2, 14, "e1046317", -1.6714439, 37.0],
    [2, 15, "e1046317", -1.6714439, 37.0],
    [2, 16, "e1046317", 4.4083882, 39.0],
    [2, 17, "e1046317", -17.7220824, 37.0],
    [2, 18, "6f650fd6", -1.2920783, 33.0],
    [2, 19, "e1046317", -1.6714439, 37.0],
    [3, 5, "e1046317", -7.0018287, 56.0],
    [3, 6, "e1046317", -7.0018287, 56.0],
    [3, 7, "e1046317", -5.5448515, 54.0],
    [3, 8, "e1046317", -7.0717007, 56.0],
    [3, 9, "e1046317", -5.3727028, 57.0],
    [3, 10, "e1046317", -10.5410116, 94.0],
    [3, 11, "e1046317", -15.8224167, 63.0],
    [3, 12, "e1046317", -7.2963997, 57.0],
    [3, 13, "e1046317", -2.2569476, 58.0],
    [3, 14, "e1046317", -7.0018287, 56.0],
    [3, 15, "e1046317", -7.0018287, 56.0],
    [3, 16, "e1046317", -0.9219966, 57.0],
    [3, 17, "e1046317", -18.1986141, 56.0],
    [3, 18, "6f650fd6", -4.9440606, 51.0],
    [3, 19, "e1046317", -7.0018287, 56.0],
    [4, 5, "e1046317", -11.3527846, 70.0],
    [4, 6, "e1046317", -11.3527846, 70.0],
    [4, 7, "e1046317", -7.3890147, 67.0],
    [4, 8, "e1046317", -10.6073207, 70.0],
    [4, 9, "e1046317", -7.8969055, 71.0],
    [4, 10, "e1046317", -18.939637, 120.0],
    [4, 11, "e1046317", -22.5393155, 80.0],
    [4, 12, "e1046317", -11.6473555, 72.0],
    [4, 13, "e1046317", -6.7253235, 72.0],
    [4, 14, "e1046317", -11.3527846, 70.0],
    [4, 15, "e1046317", -11.3527846, 70.0],
    [4, 16, "e1046317", -5.2729524, 71.0],
    [4, 17, "e1046317", -19.6407624, 70.0],
    [4, 18, "6f650fd6", -6.8708177, 63.0],
    [4, 19, "e1046317", -11.3527846, 70.0],
    [5, 7, "e1046317", -1.8510356, 44.0],
    [5, 8, "e1046317", -2.452182, 44.0],
    [5, 9, "e1046317", -1.4575936, 44.0],
    [5, 10, "e1046317", -3.8903236, 84.0],
    [5, 11, "e1046317", -6.0686524, 49.0],
    [5, 12, "e1046317", -2.667878, 46.0],
    [5, 13, "e1046317", 1.7717503, 46.0],
    [5, 18, "6f650fd6", -1.5403292, 40.0],
    [6, 7, "e1046317", -1.8510356, 44.0],
    [6, 8, "e1046317", -2.452182, 44.0],
    [6, 9, "e1046317", -1.4575936, 44.0],
    [6, 10, "e1046317", -3.8903236, 84.0],
    [6, 11, "e1046317", -6.0686524, 49.0],
    [6, 12, "e1046317", -2.667878, 46.0],
    [6, 13, "e1046317", 1.7717503, 46.0],
    [6, 16, "e1046317", 3.7065251, 46.0],
    [6, 17, "e1046317", -18.5806393, 44.0],
    [6, 18, "6f650fd6", -1.5403292, 40.0],
    [7, 10, "e1046317", -3.1467718, 82.0],
    [7, 11, "e1046317", -4.2351299, 48.0],
    [7, 12, "e1046317", -2.1456066, 45.0],
    [7, 13, "e1046317", -1.0805427, 44.0],
    [7, 14, "e1046317", -1.8510356, 44.0],
    [7, 15, "e1046317", -1.8510356, 44.0],
    [7, 16, "e1046317", 4.2287965, 45.0],
    [7, 17, "e1046317", -18.0583679, 44.0],
    [7, 18, "6f650fd6", -1.5403292, 40.0],
    [7, 19, "e1046317", -1.8510356, 44.0],
    [8, 10, "e1046317", -4.5739287, 84.0],
    [8, 11, "e1046317", -4.8362762, 48.0],
    [8, 12, "e1046317", -2.746753, 45.0],
    [8, 13, "e1046317", -0.821768, 44.0],
    [8, 14, "e1046317", -2.452182, 44.0],
    [8, 15, "e1046317", -2.452182, 44.0],
    [8, 16, "e1046317", 3.6276501, 46.0],
    [8, 17, "e1046317", -18.6595142, 44.0],
    [8, 18, "6f650fd6", -1.5403292, 40.0],
    [8, 19, "e1046317", -2.452182, 44.0],
    [9, 10, "e1046317", -4.3117517, 77.0],
    [9, 11, "e1046317", -3.9548667, 48.0],
    [9, 12, "e1046317", -2.0052957, 45.0],
    [9, 13, "e1046317", -0.6737337, 44.0],
    [9, 14, "e1046317", -1.4575936, 44.0],
    [9, 15, "e1046317", -1.4575936, 44.0],
    [9, 16, "e1046317", 4.6222386, 45.0],
    [9, 17, "e1046317", -17.6649258, 44.0],
    [9, 18, "6f650fd6", -1.5403292, 40.0],
    [9, 19, "e1046317", -1.4575936, 44.0],
    [10, 11, "e1046317", -11.4937278, 93.0],
    [10, 12, "e1046317", -4.237652, 84.0],
    [10, 13, "e1046317", 3.7668918, 87.0],
    [10, 14, "e1046317", -3.8903236, 84.0],
    [10, 16, "e1046317", 2.1895085, 85.0],
    [10, 17, "e1046317", -22.5943299, 84.0],
    [10, 18, "6f650fd6", -3.6539119, 68.0],
    [10, 19, "e1046317", -3.8903236, 84.0],
    [11, 12, "e1046317", -6.3632233, 50.0],
    [11, 13, "e1046317", -0.7904732, 51.0],
    [11, 14, "e1046317", -6.0686524, 49.0],
    [11, 15, "e1046317", -6.0686524, 49.0],
    [11, 16, "e1046317", 0.0111798, 50.0],
    [11, 17, "e1046317", -19.1387957, 49.0],
    [11, 18, "6f650fd6", -3.9593131, 44.0],
    [11, 19, "e1046317", -6.0686524, 49.0],
    [12, 13, "e1046317", 1.4771793, 46.0],
    [12, 14, "e1046317", -2.667878, 46.0],
    [12, 15, "e1046317", -2.667878, 46.0],
    [12, 16, "e1046317", 3.4119541, 47.0],
    [12, 17, "e1046317", -19.5719411, 46.0],
    [12, 18, "6f650fd6", -1.8660343, 41.0],
    [12, 19, "e1046317", -2.667878, 46.0],
    [13, 14, "e1046317", 1.7717503, 46.0],
    [13, 15, "e1046317", 1.7717503, 46.0],
    [13, 16, "e1046317", 7.8515824, 47.0],
    [13, 17, "e1046317", -15.371286, 46.0],
    [13, 18, "6f650fd6", -0.7079066, 40.0],
    [13, 19, "e1046317", 1.7717503, 46.0],
    [14, 16, "e1046317", 3.7065251, 46.0],
    [14, 17, "e1046317", -18.5806393, 44.0],
    [14, 18, "6f650fd6", -1.5403292, 40.0],
    [15, 16, "e1046317", 3.7065251, 46.0],
    [15, 17, "e1046317", -18.5806393, 44.0],
    [15, 18, "6f650fd6", -1.5403292, 40.0],
    [16, 18, "6f650fd6", 4.0281441, 41.0],
    [17, 18, "6f650fd6", -17.2265929, 40.0],
    [18, 19, "6f650fd6", -1.5403292, 40.0]
   ]
  },
  {
   "name": "two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 40000.0,
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
        "data": "R0SP+FygyD/j4517vlzKP7F250D73dM/ucKeybipr7+LjPOsoL3aPwYj2i7Q3dk/kpB4MH4m2z9i1iNOhgy
+v7bQIo9imN4/iNXpXQdu0T/a4bZbr5agv05s8mo6gIw/wrgE2KoJ4T966+75p7DqPxCKjNIY/su/lsX25oiap79L5OIhHSa/Pxf
aUYNXld0/e55/MgZs0z/evS8ffNfVP/eelarFQNO/FacMsMC8zb8fYCnWnDDOvyaO4P9fJew/JxeBtGtk178XNmBiosLJv4FXin9
JztQ/oreppxutxD/Bozf98OHXPwJz++9drOM/txsLIzCQ5r/UoAHaXua3P1SzxkCaS9Q/35g065YGtz9TK+sJuwm/P3ioimaOVcY
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "fBBsJwjX8T9SxsThwi+iv0l51YmuMNi/Qcuq4chdxj+RgV+gXA3lP8GP1UGIK74/6aT890esyr/iKowTQCP
qv/jVXQnw55c/ds1n7XpC47+XDeGOh1rgP7pLIKer1sq/tswzCfGR3b/cQT44OMStv2St7e4kOeO/o6ytP+2D4b8ZRnbq11J8P0D
9oqJ8Gtu/aT3sFYX71L+zTFgd8evbv1A79vcPLrg/AgW9oxH05r/VyixKj7CiP/SGFaZwe9q/VgbYwFTm3r82xCfVSQ3bv6v2XQq
Iz8U/tR7MV14h5z+2y/YGeorRP6nErycsxN6/SyTN7gmOz7+/7mxJ1BTbvyMgjTcUsNY/qAgSKS8xrj8lezxnASycP9EvdEQqLM2
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "00WFvcdZwj82lZi7vjhsP6/IP37lB9e/KNLTADds4D/lEC7NsZTBP4btn1tRQsm/fIBfnOmz3L9rM30Z/QS
vP5U/OdjA38g/bCgONywLur8alqy5Sqaov0rCu6vlb6S/e8fMFjKt6b982B5KHwfdv46dQKAe7nc/I8WbsKO3sr+DjjmqVP7Zv/Q
UhZZI97A/F/zESjoD4L+yMBHwhWbgv3mSI8peHNc/aWYkRxrqsr+ga9FwAAnDvzn61WoAINQ/a71qOTEp6r+i9C8wXO3xP5Z1AA5
wUq0/7fTg0c7j4j/ipLzssTXdPx8mhAFdqsm/Ns2zR9rysr9iCkMI7JzdP8LBv2l96M6/h8gDmtc3wD/xFtstgWTjv3ppweO2U9+
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "8VyxIB9LyT9nQWe56k3SP9S5ZHv8o8q/4kvcAOBdtj+iaSP/TtSgv4RYTCVuZOk/qiX+Vn557791TaJgj8f
fv2iBQfb4L+O/mcIXo3m07r+HpQDe/FTHP8j3BFewR90/8po0UQbk1T9bK3cLKHK4P4Yvoiy6Hd0/GfL4GjYcsL8clGZiRTjOPyU
ZhLHiWNI/qxNk3Hmq0z9IoRo+SVi7PwrqNSrG4Ku/XaZt89btzb91i6VOE8DSPzCnSELaXNe/PHIDU7lA2j/AXfksovvhv3jEnXq
dJOS/8YdmdNgZ5r/talcj9COQP6kAYPypLue/5lVqXSO62j+0sFSpoondP+NbMJc6+MG/1vV3fHeM0L/4ojVtsw/bP78laqiozNW
/"
       },
       2
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
        "data": "6af2SBfn+z/Xb3kQsdACQEbf2YVVfMo/wd7TD1J67j/Ouqm5Ju3yP9B1kyKewfi/kx2mEToS+b/7NOAZ7k/
vP4Qtzr2yWvC/VQAQo8wX6L8V1oTdjEbxvw8szAnRT/Q/KzYX6SVfwr8D+7qhB2/fvxL9cE/loeu/bK2wUOEE3787IJJNPj3+vzN
Fzhdx3wHA2/In/V+QrL8o8yyuAcLjP3PkQXAVG/g/K82krE444j+z6DDqrmqPPx6NpFpEUcA/qYL/mwsm4r/WXKxGDLXvv0tUbqM
oHNq/ldNGgjoF3D+ZB3cZlBzVPxBvT0lHz8Y/"
       }
      ]
     },
     {"dict": []},
     "call_0"
    ],
    [
     "call",
     "layer.backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "sbh4pfoiAMDeq2JckmfdP38pG5dGGLA/w/AbXLIX7z+NJ4VN9vzjv48zR7+YJug/9VuYTCV65j+fHeqZv1H
ivwm+3RbwWP+/G1Iyx4y//r8B/BUC9x/3v6nxqs2eL+i/MVgZVRyN6r/PCs2O5/uVP4iIbn3PGOK/ybSLEdzW9L/TkpqOHFDuv6Z
L//m0l9k/b0cKQvR7878AVnL1nM/dvwCT6I1S2e+/1aqC4tqx87+g5qwPuY7rP/1SUIlrTL0/AWFTthqqwb+sySqEYjDoP7ThKc1
BMeo/59StHSRPZr8TsD/THvrHP3MOIcgn5/8/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "dict": [
     [
      "X",
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "ESHyqHNF4T8QmGUveG/Fv/NEd9FL2fq/rJq9dmRs/r/qBp2BYjICQMTTZkiEGPQ/gG78/5kl6T/TqaTRWeLW
P35t4oW/Bei/6fKR56uX978tuYwxSHzmP/nUtGKA+N8/fi7HsD/xBMDwpqoFv3vlP6RTq2nz3wfALYqpuGXiBsD8Rq8EeMYVQN3H
OlvWoxJAZZdpDhH38T8ROJOR7XDkvx0AeRqKrQrAKIjLSwP+AMBwY0ExxtLpP4VxldyPU82/A3pqUmUE1T9s+Te8pNOoP7PTXMGQ
hb2/uC7B/LWy2r/rtnGNMYPgP+KH1dcxHca/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOsT0
vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7GC
Ga06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjuaru
MN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD98/
"
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gtLh
v6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5dH
h+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s2C
0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/oxVA
"
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4oP
QIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQHmE
Gy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOLpO
CP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrwJA
"
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko6t
v2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4BS
A6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xMAk
2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hfc/
"
      }
     ]
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "gf6K4y/96D/c7x19qTrJv5B8BRm3Rv6/gIIhwv0pAcAxeUgudRIDQP/4Jhho9fU/iVnZXHBU9T8OyPcqUM
/kPzv27x5zoe2/eR5vOrtUAMDPi7z1NX/mP51C/Cqtudk/vJmTQ47xEcAoYJtew8DwP8Z/NyVk1w/AqI46BDiiBsADfj49mfAaQM
Yzd9Q2SxVAcTN+RTGB/D9dfbVsoAnuv7FIjWZwEBPAyAE+q+quB8A081zVhPHiPwLKPE/4E8S/Z1U8aQP62z/ejhEGLqfGPwZZCI
bjJdo/d6IUrJJA1L99y1SDm6TTPzUtcKy8K6G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "KcotIMIf8r9ZFUY5K+HxvzZ4ts2lRvK/8gjOsUoM87+xHdwQj+AIwLefNIS3ovC/bs6kcC2/9r/S5LAz/f
sBwMWXEW/+ONe/4qK70vJZ9D/HQBwtvQv9P32y+ueB6fC/lWrb5Rhh/b/8nm710TI3vw+QyWruhrC/asa6w+Va77+vIZCuSaTxvw
lAPl40Luc/Tro94V0U7b/H4bn5l4r3PzV+VSKbU/I/clMS88735r8kqPr/8JoEwD0uCcXEJ+S/okbP1JLG7j+Uljhqk8QdQDbwfX
onA+s/ghMIqiCQ87/1yeK5hesKwDn5ktp4+fK/5ONnlHy0B0BuNQt5hGoiQFXBKa/Orus/RI4Ft1E+4z8lGnBMMwwHQNz/LRLV5e
o/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "sFr9HIWTCUDCWk47ilvov93axAc6V/G/WqigmvtE7j9bzLfnY3ICwI+lFCnGSRzAw8o02PL7EkDtyfQPgN
7uvzlH6aG+9wDAUXssxb4u1z+dsXg1bSK2v2QcyH+5UNu/zwqvBp9NEEBBLr/4Ftz0PyCV/8wK4MW/4pVFhe1S3L9YedN2W8LsP6
/iDUFyigFAKV+ryU0rDECo0qfnDM7TPzmLMMO2geu/KoxrebqU3D+aMijevQTpv7hDx4EvswPAvUh/oKNxG0De+NE0YrbQP1w+vj
egBgLAUekEKHt07T/D5D/TKRzxvyyJcVzR1QnALfnSX+sKCEDs2gwiEIz2P/U+1Vi+v+u/+nATnYf06L9L+JCbStUIQKGYc30hvS
JA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "NXyrAexd3D+IeWRO5erDv40JSb09evm/u8wY9nTc/L9JIne5u9gBQNDg9Zm2WfM/014KOdgj4j99ioXkuc
bOP4+czRVTx+W/Q3cMTLn28796sVw2HHvmP500MWoYPOE/Ol6Upwvt/b8ye4fgU6zgP9NjC7v4rwTAY1VCPRP8BsDnxfU5fLUTQI
G6LtkElBFAHb1NYRh/6z8FGSAAAZrgv+vQkEy2GAbAGU1RkFyh/L/wEzWic5PsP88VgtFqg9C/09ACRZI70j+3NF5/a+dnv7slnO
COy9S/nFqtLe5G3b8xw7gihTDjP9YzB52NPs2/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "zf2bjrGY3b9qxIhEfDLdv2XlZhwz2N2/jlbpfPMa37+qJCwS6E/0v7VtdZx0Ktu/0LTAwZqS4r/dbPdcSF
7tv7hwnDIR9sK/RfKPuOed4D9Gjd1kQbfnP5pBhVkOntu/yzECQPP857/y+8O+BvEiv6Ca+vcU/Zq/MYpyM++Z2b/QLzkvEc/cv9
qrAPtB7dI/uj8Ay0y+178MZeBvsTjjPzFJ/0lc7d0/XFF87NfA0r8yNkG8+NLwv8+IUfbudNC/aytTENQg2T+SOPqSLE4IQOVKNy
QzDtY/T84i9Tzy3788ixKK5/r1vwxTqPw3/N6/mVIpCuZa8z8gw9hYxhIOQFwrZJ5amtY/Aze/Q6Vszz8C8SlSftHyPyGmeC9C9t
U/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "axiDFQfi9D+QEF0MTOPTv122fBA6Udy/lCiomgS32D9g/cSIoR/uv9o5UT7iGAfAU+IcSkMA/z+utUFLXT
TZvwjZrSlOteu/zHc8/LLtwj8AdH0xnhKiv4jlviWJTca/9BX8r36f+j8EAAY+KgjhPwzpNFFq3LG/QqvFllsgx7/CC6LsVnvXP5
/KdDzepOw/y6UKRAEA9z8C9HTHrSvAP0CMyguJdda/HZyhbxVWxz+5VPodc23UvwXtPmi+FfC/IoNODWloBkDvPbA5kkq7P4BBhQ
enb+2/4EjG6sYM2D+AgG7fxvDbvy1sy90oGPW/O7zofXih8z+QmP6l3mjiP4YALKwuqNa/QTDfcjZg1L8Q9bXrtEb0P0iELIyumQ
5A"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "pZYyYYWh2T/0dJdMwD7Dv9aJFdG33vi/DC3eYkcr/L/+F5cmBLEBQL2XTykvBfM/2jjZkVwS3j8s1ZeacC
LIP5XM7W/YyOS/pnSgSS9b8r9syNRQl3rmP9CfFLPKyeE/X2PinMWg+L9GyOH1kxXdP4yJQbl6RgPA/Ut0anMHB8DrWykII8sSQM
sJ+lKZGxFAHYW4G5vC5z9o3oLQGs3dvxHlWVshEQTA90jugiJC+r+yNZeqosvtP2u3j/Q+VdG/VijcRsf/0D/PiUayHE+avzia91
DzvNq/RsNWIWtr3r8DwByHIWDkP55LksabM9C/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "N7jnKlgq2L/Cal1M5NbXv0XznWcyXti/U8IS7bhl2b+pGei1tJXwvwCJmwVKLta/lhUxljxU3r8VhJbvpv
rnv2l+F5So9r6/jDX6GJki2z82hb3IKF3jP0g8TjWtjNa/YO88mRCW47/+sGNHbe4ev0aQt+M9CZa/OtDR10Pn1L9F3GqTt4XXv2
iv/dJF6M4/69rTQOli078N2vdMdWPfP+6lHIN5b9g/579tmb6fzr82Ok5VQXnrv1Hotgax38q/Gtw042GE1D9RZ9BGYtgDQCdNqV
EaAtI/AG214oAV2r9xK5cmWfLxv6qobiOhTNm/htrfxVCb7z+TnLn2BY4IQJHYG8qJdNI/W2gH9GyoyT/rg5UQ77ruP+usHgyO7t
E/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "IOeoaAMN8T+BPDTSBj3Qvy3TWwr4Hte/7XTAEf0t1D8rFfU0hZjov2BuuHDZ2wLAJ7Obde5P+T+ehvhfVZ
TUv8ew4deon+a/tUU7XP7ovj98l0tHPIOdv0nC2v/QNcK/nGnpCNS89T/+5f6gHtDbP5nZVBG5Kq2/O18urvPhwr/mUOL5PCzTP0
HbZwFDY+c/PuQcMYnH8j/szN80EWi6Pyayddd5VtK/Fq5HptENwz9jH3Dp063QvydgtFc/ROq/1IX/asJLAkB99hfxgki2P6BPqJ
/VCOi/M5lYxfyi0z/7KVXEN9DWvx0GoT02OfG/plY3lUcH8D9C07uCFRDeP6PUODvUf9K/qk1iEwWj0L8yUAu9MY7wP4LLRKcs/A
hA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "+7g4UuZD+L98rtaG7DLYvzMq0BsHdRDAMZFwd/ObD8ByDwhoROEHQENLi0fVdAJADUilB+gD7D+8vPe6tP
rbPwneuKgoxty/MryydHPR879o6LI61mHmPwoQUIt/9dw/DNw7XuQcJcBRG56NUEYeQH4G0wTE3vU/TcRZUSUoB0ApQBKCDrEoQO
dqsWJ53yRAEhX5IwcE/b9yFkPdZ4j/v2IoRyImfjLAl8WND9gpI8DCDAr402QcQEnHdl5irhdA/+pUfRiT1j/y/TILHd/YP+cFbI
StldM/8m1vLeN9wr9QmrJWrPzXP38wCtMvScy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "fctG9Z3XA8DBG9YA0PUHwIdHTPjVJ9G/RCBuOvvk3L9X3ADQ29Hov2fo02vmwgjAFeY1bbcgIsATaRSo+G
IowF/u2LkI4f0/GkrBArB8+j+4RldkP4ACQAKpIsCkdgrA9PAk9Ho6LcDzfLNubH8ywM4wce3fQAxATm6DlEfI779HrrJ8a27kvz
FW7zWlLc0/VCg6n2rmGcABNIbFBlIdwBcYMWmrRgJA28d7xGuy2L8ZMjXcOXrvv/J2Z3zVxvm/Da29q5kg3T+mWnAwBkzhP20vzk
DL1Ne/UuQliQ5H67/FloplUrXyv4isKXB9cgTArOjQWx+yEUCwr/N+ss0PQE11UJQHv/a/lVNUG0DJ0b+4NXSS5NXrPwEHssIbhw
NA"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UQ4juQoP9D/Z929codnzP9350uMM3eM/X2h8JoYQ5T+VcpwnwYT0v7FCOuywyQ/A8RRxqULjEEDlTylHuO
wOQAun3X5xt94/uRPxQG28zj+Rqc1swRjMP7r9VaRr2t0/temQea32IECM7N7YI44aQI7ab00Wonw/snGijHlspL8mYGRFUPjyP/
Sr3bb7/QdAwVrV4h0FEkBcecnZbGYNQP6B5EY0lMg/JTU/5DLN0z/vaUnlmQmiv4glcZsxHta/8wGe078dMEC/nvEWVKopQDvNxM
kfx++/UP/KX6wf7j/r/1l56EbRP1v8+XCHTuA/8woO77ULM0CoD2+hHHwtQPWsw1eqBwPAvQSNn7Qdhz9PAif6tdIFQO4txawL3x
9A"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "sah3sCSVHcDd9oR2HAi1P62Cc/0oZvU/snJVnxmpDUCzH4m0hZcbQPs/HVf6AhVAMxEry5wXHECg3UmTLf
zlv7r9fbzT5CvA1KD0lNocJ8CF/NYtqY8NQDVpqCqr7wlA7OHo1DISL8AVnNI1JxUPQA+x3bKqnwrAwJVVEac96797flqcugwyQM
Srn4zn/CtAX230jb9JEcCspmFkWS7lP/766SxtjjLAGPZ/E7cCJcBf0BtSIwYiQKmWN6DC9BtA+WNIY6fvBEDrcz1t+mL6P33i1H
qUFiFA1T8cdfQsEkAiXEkjkG0QwNW7KBB6Rfy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "L9uK6JcDGEAHIiUND0wiQFH+OBbAEAPAuukHMnaq/j+xxa6H6nA4wGVVYWdcHty/rKOcA5pRMMAHxs2Uk+
42wLi+yGRPgBpANk/Qx44z8D8sf630ZWwGwJHIj35JbPw/at+UodEjEsDslWZLWZIiwDa09ewaz6E/iYAjDNs/yD8oBKhx7TsQwO
37FyUVKOu/0KRVADhDAEBKC8HDC4UcQGk7giUCmQZAYDUpc7TF8T+Z9JeX7MwvwJ0JlouHt8S/8VA1IhdzMED1/Hs9tz44QGUZPD
lVgBrA4uNcqIB48z8Aq6bl34I1wGfV95E0hvW/bjk9VL9SHEBFB3sL4lcGQJo/3w9UXCLALMjjuCxoAcDSmAh+EsM2QE8nHnmFYf
O/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "495xSBDD8L+1EFEnJr73P3cE9JISngBAHo3cBatyDEBdm9etuSgrwKUsw8CKeUPAzdHjhc4t/z/UG2WHvM
sBQGU5WGsluOw/xqImecaW8j8VGkh9XlARwJVXD2zk3CjAFsRe7kKc9j8Wqi8Xh7j5P9wteEWCzwFAIItVu9tB2L/26gJmju3xP4
A8uWiE/AJAenNuO0kBA0AXBOMrALH5PzLw8cDJ/vA/9daeb+v/8z+uN1nd34ETwIYKu1RfmSzAKjGX6do7M0A5iObdWc4PQKrx9n
Q+gOW/+oHcS/up9D+Y7HJPQyYTwMTjEYrcyyzAW9s27rN3OUBCBbWOhRkDQPxomxcfIA/A4wdvAGqqEsBbutwBUgUyQAEGe8oiZU
lA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "5b+BXDDqyj+BN1S0y0DAv62HHS24Kva/3skrUu0W+b9lZ76iSwABQFDe47ESjfE/sRGZCFGVoz8jCS+43a
ulv8K3bBiLXOC/HDYDaBdo5r996GD+R3jmP07d38FEQOQ/ExzFQr7gsL9F5jdnrj3EP3cujQYM/Pm/Di+RHRE6B8BXkT3bz3ANQJ
rpdiSVBw5AuC1akN2KzD91mR2YD1TNv9Id80SDEva/VtdOMpJo77/CGprKWJzxPyVkCFvg+tS/kxxYa1IFxz9GAXZkbELAv+zJO1
4vl+q/FOj7rWvA4b8m7dVpC6fpPxVrFN+tOte/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "ZhWF0AzIxr9XwBnXrkC8v8pMoDMmCQDA1s0E4ryUAMB7vprlw9D+P8y7hmYiBPM/cOy/DfKa4D9L3ZJun7
/PP+4ZcANk4tq/+rvEsEzT8b+c2P4Kyf7yP9SzNjYGEOg/Y2L1On2y47+aOIN7YDfFP0jatOvXgA3AjCBVdBATDsAe0dhT7moRQI
Rd36ydUg9A1N7rB3pQwT9xuNPVlB3Uv97LrkUJNgTAme2GyTC49r/kFS9F+cb+P+yLKsjocdU/KC1sFqcX0z9V3zbQ9QzSP5ISGO
++tsy/Ttep/d5Z2r+VuawjFpbWP8d9za+rr8a/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "D/fgDFhe+D+kGeuwwKz4P2T5bpwaDuu/wXH6qVVPwL8Si7znnbHRP20P5n+HTNM/OP2ndNMl47+h+bAZxC
rVv5fWURNI8+s/g+QVXWlN3z+TpSmYfDfiPyJZb0bABus/ne+5lksr/L+fM53lM4LWv2rERRZBlOS/nt7pCTNUA8C8BeFWV4Ptv0
vDUe1bCJc/fzyqUJOD/7/dDVbgsvrkP/rM8WQlF9e/ELW1FYdW8j/CSFfakCT1Pwk8WWoSGe6/JoJpjTgF7z+oLqmx4WQBQFvnsy
K2r8G/wcHNVtQ53j+lRKzHQ3LcP0BA2x41FMe/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "D0nxDVP33z8Ps4AdIkXuP9ROd4K3Ra6/r3JiKr3Jwj9BIICW2m33PwitxQYSBNg/+iNjXtcA2z/UiWLick
npvyqAfaKMxN2/t8o1wz7e7L+lDqgIprfov0zxQ7ikdPW/5LXmnL8SAsB1A8G6bYTTP9l7m4SYj/e/hyCvovAY47+FMxbd5m70P8
QZmUVT9+k/8J7cQjzzzb+xq+edr7rSPzuGpCrNCM4/3ldB7DJIx7/fWa7/RU7sP1z2B9NOPt8/CtV+k+CJ4z91bkqEWa7KP+EdeJ
D4ueI/7NslZ5fO6D+rMYhsCurpP5NtyQEPit8/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "7vtGFQOz8r9s16u0pondP8QvbAUam/4/WfhoEOpL1z/5XRzm9mXav6xhCpzeR40/Zsk9NcNw2T80EEa3sr
vxvze+1WwXrfm/ir61QfRN2L9kgn1HMGjsP/w0tJrwqf6/JB5NihT/wT8HKxqMEAEJQGEZ9AkXjPU/eGlGSREZ0T+9dl2hPCrGv+
gZHQVyT/G/p7nisQg50b+O896vlOn4P6yocGJGpvQ/mdKIw1kU1D8hV+OqE77ev55nk3K8msA/YEZ2NFQG0D8ca3FU2QgVQNWM7l
dC3gBARylshFe/3T/CrdtehJPqv/gQgvwIN+c/VI7y3IsaA0DFoo6Vb0AXQPFKnRlFSvC/GGT8Qjsvy78S39+EplXCP0IYAkCtq7
C/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "lNA5cK/f4z+Wfyg1+RUDwKvFS4T90dK/v62Bkhvuwj+DOQMVEezgvyjNwH5bDP+/12jfPsfPBEC8Of8J/l
P6v2wNlwl5FfW/hYS3fLUzwz85Rk9srmCcvyjnyzZSitI/3YBLN4cY1z88lTCGIGj6vyRYjX6eLbs/7iP8bOk/1D9mPtSWt2Lbv8
3TiW8gG/S/qsggTLWQ5z8rCioJUYL5v2ir09QcrdG/b3thlP/fxz+oQoegrgvRv+R92iSdRuq/i4ENvu5zAkDbxa2gY4MDwIyybe
QxL/G/NKZTCO+E0j87iMK1ZIzEvzv/Zgv0Acm/kHJuZeVM/j+DCdcdEYTuP/3d5kmDLOu/CPYWc23Vvj8lLjlnPiPkP205s9XcxA
ZA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "QjPz/jk15L/hUlXNR6vKP/Sv2SKQVeA/z9uJSlYIpb/NR9OC3VmlP0eBGB1z6OM/bN6QkyV+A8BgSLuTsa
/5P+csGCs46+4/5YRBuh0I5T/C+zYdfu3Qv3k0NiBjO+U/R7t9qe6p3D9hlU6lWcPqP4ulmO5i+7K/JtTXrAlmAEBzJ702NYfyv7
BrpCcbTAdAhJaJ3Z2v3L8klZHjDBfnP3jXPXM9htA/iElb3xxj9z+DW2ERV03qvxzpsiC4kvs/0BsIKfr25D8DfCCYCkH2P9LpyP
uWm9E/I8l2lFq0/T/CFCCg1nbzv5u7K7wXrhFA26t/jE/YAUDFWOOfk1v0PzDKSTxDfuG/GVNtlc38+T+l6H5i+Zfyv+4HuwE9eh
FA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "vB1L5BRj4L9y3TtwdovQvyP3p0NFcQDAZ8q1XCT8AMClrY7dei0DQN70FSti4vU/clCV8LI45T/7F2AFeq
3kP2R7LdOMZOi/mbZFCd08879PGxGdbZXxPzWsFbZzzek/OkenGr/j5b/ExUOkr+DDvxxcu/6yThLAddyDBl0yD8ABVMf5HB8RQP
d5S3MqfBBAii+BOs315L/Hq+Fst8jMv9dZvBDtpwPArEuwcSJ08r/PBNwKt4IAQG871IuKSOE/zK+41e8l9L+2Uvzx8U31P9AkO6
Ndk+k/Tau2qs0S4z+L3/CczAL+P7NHRcuTZeY/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "8Nzv3wyq4z/sHkztz0vyP1qVHUppcqe/ZDEyNVYK4T8TohSOmjXmv15AEJ0/C/e/5YVw8dDpvT9N1QQe37
rnP/N4PiL2jN0/RDVES7VP1z8XeKdPckjgPwLY4yJBpu8/caeLUy9T3L8DymgWCJnpP9GXmtRFodi/z9TrBTot0L/iVAFvACPVv1
+dpJDwS+S/i1Rlv7Ec8r/nLr5XSnbUvw5cUhVK9d2/MxZbzNva1z/ElcPvhTHivxMU0yhbYPO/NIaAaLkN8790xmJhqf3kvzRT4T
+9EQPAFqNouxV04D/5I6NnHsjmv7/aR+EQc/a/HMy2ZVFq77/pywA49yj2v1RcBmFIXgXASJUjt6kz47/i5Nro6SPlP6Hp57jQkP
g/"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 12,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "b1XxJMgD4j86EZ1qhqC6v+u/qfcNsPu/UCj5wfFM/7+7S/xYwTgEQBHEmA/cPvE/KJPeb/MW6z9WrKofEd
/aPwNfYQS3pPG/1B/Qg023AMDfYIruLXb+PwbWoW6ba/M/xdIhn8Y5AsAqbaugNY3VP1oXMjuDrQPACk9MImH58r9wyrEPA5oJQD
aCpN+Jifg/GWrAAdaI8j+/IZECZhrevyKX4jMvxQvAAl0kmLiGBsCkprTjeXsCQBqQRddQAPA/fFoXjcvI1T/l8WRS8VfBP0a82a
SmOOO/175Oj2dr9b8cvaRtmPD/P3sIuwF1KvE/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "epQokoBTvz8KINfCQ17sv5Nr6VK87Nk/c1bPTk9guD8rsczslBryP3mdYsvLmLW/A8Isei/q2z+sNQ4GCw
UXQO4lZThYE/e/pePKvAw967/ApljFCinrP4zj2ZdHOfC/uBYlR1q5sr/1IHz2nbfNv6Ou9zI5kNk/cMaJo6rTtz9NGjNHDzztP3
pOAIhfeJS/KTqHFSrbzT+CVO0hULwAQKWFl6XHIs+/LtOKZu9pzr8lh8akDujyP2Ak7RJ0Rtm/OyH5Okx12L+4Jc6ybQj6v2+mJt
f3Hu8/AD130Kl1wj+1jc+ShxvePyhS/DFp9aY/H7TxtM/577/FF2oUJzcLwNmMIUXAiPI/yb6rrgTP1T/lQD0/6zH/vzi4GeGNrO
I/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "IT0v+T1b8787aAqctQjOP4PMFnqBePm/fG7UJanvAMDsvltjf1PyP9ghxPmBz9Y/M3fBN610+D9pCyPoeQ
CjP58V2lqapt6/2g7+ss/Nor87UUbGtagCQNJ+0fbXevE/nbA5SnWH8L/uN/mUDkb6Pwut8C3kBwXA8J4vHoF7CMCaH6B0qVUUQB
I01eVxAhdAknW7uJjP1T/Iv72JxCjtP9/PIzHeg6Q/nK3jItrq7z/ylIfYMrwEQIpKwDdR0tI/34/hNsdR8L+P2ZHtbhb2v7qMA9
s19/e/Xvoyu/PV878bwz3p9BnSv0VYDohgvee/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "xVZf+TrT+D9VHRm8332bv/StT0utAwDAOdU4FrZE/b8BXq6jbpkEQCrGvSPNtOc/scVKmgfq9L896kIVkE
y0vwLXE//EzBLAA4CeAUvCCMBo6JDLAoQcQOYPfHeN2QNAZIsEzSJxrj8ROKtf5W27P4VcEUZwTOA/InjzysTg1r8Xk2xbB13iP9
z084Bi7eM/js9qaOKm77/WPMffo8HFPyNZz6p2j/o/AD/EFHCm7D+MYcujSQrxv52mpbZR4fk/WgCs2oRo8r/FSXgSOjzKv1U05u
yjC/q/qcY+uX9h6L+mqCLHkWQAQBTy667XLN8/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "dT2QELYu1T8+HJ5Za80FQLKrYs0hMLw/ZagG+UXT+T+3Y/bynxv/P/oTLlLs3bI/W53WI/m/67+m7Zh3Lk
UGwG2Ndy114OG/JSR2tIRa1L9P2O21qM2oP/kn+FBR5/Q/ijeDca328j/835tRpYsFQJl/GsE1b+y/S5boPkrs7z9MUq9kJWP7P6
TEWTujKtI/iUKX2hjw2T+iq+RAlN73P03wFP5BvcO/JYDknbdn6D+5jGpdgMPePwJSqsF5Abk/rXKq1sWgpD8mEGFadQq2v986OJ
vAz/i/pmSwyIW17T8zi3kXUSj2P+O3uCjCGeQ/7F6Ue0qo37+Vbw/wJY4TwGk5xTcb1ATAwt/r/y5o979wJNKX4cDav6nIqiioXO
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "395McQXtDkA/SNNk3FvhvznkMMcEswLAwBBOK0SZ9L/vzxS5szzjv8tAj+hY2bY/nuRXfT3C5z8OgHD9lo
Xyv1jd5t6IjfG/hSC9DQRxwr8B/3oAr5TfP5b+ngkNwuU/P+pyzsft9j+lOX1VXzbbP8BuTBI/Lew/gTK/eows7r91ivCCCJXTv2
6YSAOa98U/f32Zc+o3+j+ip3Pl6cXPP81Q+pSKqOI/obOSd4ou5b/DqlQZ4HrZv9ANnpDcZ8u//b45f4EwAUBbPvH4QO7Ov+aTdB
THBty/gAjAfVPH879nsuchcwvQP4LU601+uwBAI4XukzeyDMD3MA+hAPSjP6/co4y6av0/ze9iVM8M2z9ywp1V7xP6P412zALnSA
pA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "PmAH2S9d1j+OT+58IDMQwJV82qpAdPE/1LA87QKU3L+BmCdrlSfUv/nFIpv5Htm/nd1RZwzD8T8dDeNToC
MgQMyHubskHQHA8iA11d7R3D/w0SvP3lPuP5xRVm3xBPO/UFnHf+PS5r8Zd6O2v0MVwGr4UATH5Ok/Cp3x0E62/r9/6XCddosNwK
TVK9yiH/m/8wWd6si9wb8LE0dA967wv5kPshTB6MY/TaVhlwKT6L9it7kPvorWv6NADkbUueu/k406SKfh1L89qsUbIkYGwLwLfK
k5YeQ/lSvxUQw3wr8fbdAS5l/JP7WlBz44f7y/WykuzcCI7L//G7hsMTT3Px7YrE0Cy+a/sA48IXL/4j94jPBM27vhv1K2+JE7T+
Q/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "5WUZ2iD48T+/YlXyrM7KP0hksPtJjdS/ZIMAE8RA779Uoj8IThcFQPaHSpu/cfI/wrXy9mEK7j8V+O3RrM
fyv83kRH9PT9Q/R1moF5oJ1r8ThIyZHyDvv5j12SA8avO/1J68f9jj/b8CgFM/XVmTP/wr6FTylRXAeOUEd/RVDsDWPpGm1vMaQK
jwpzFdyAhAv8u4C6m2zD9D+cb6l8nhP2IJSWbBHwLAN/rjKWdC978GQ2p7i5f8P4A/UVhqW9I/wFwFfK+7vD9t//BU9j7Bv3Mxqf
7OdPC/bYoMHedk678ieqOlTxnoPy/S0XEGr9S/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "b9wjCMue37+2NMPF4c7xPyJWFPlIpwJAN2qP/Vuj6b9HuBeHZMTlvy/ObO4Fkr8/2zOoa/j12L82VAKNl3
Cqv2zh6g//KPm/HSY/Bm9K4D/0eLgLEZf5PxCyna5E+No/JI+Jd6vC478SZw2vCmr/P9IGgKPGT/8/ZE47atzV5b/snhkbS3WEP+
qOqtPJ69S/Dxi2IbGK37/BM62dACLxP5DKuKRj9f0/B78DUFPP4L84lHw4Cyvrv+OCx4ZRpc6/1FBDe7Js6D9ulrLufnYWQNsPKq
5olQNAXma+2kV57L9sfqgb8dD7v9IABpUwmsG/hscz/GtSAEDprvNsp/0WQMuJvsMSDfq/XUn9zhi60z/dHnCeCq+Qv+Lfx6S/V7
m/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uJUEjhwqtz/bhR1xBaACwJVOgNh/Kei/4iMFYjry4D9DoYmE+qjlv/n1ieAR/P6/j3ZDjOSQA0BDU6ZW/x
bzv8KK7J90TQDAGqwHwvYRg7+x04vMDhrUv/L1eAWtrum/h3egjf5ty7/kidMw5gIAwNf+TBtLV9Y/J52IFRm7zb+IVfi2UaDmP3
oj/w8kYgBAZLG/4X835D9g19HLWl71vye8XOTkAuO/O+quPHxOxj9KQvlcSSvQv2mtBMSzM+K/J4VR83+yBEDf0PCnMH33v64NLK
i78v+/G90965XtzT+W8dnSal3mv6qwA2OQSPm/C2UoAM5nBkC7t+EjB677P8r3IRj8w/C/t363rWCo57/u5JHfaRXjPwx1odejsQ
BA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "QkLPlYLdtr9IkXj9wTACQMNLXSdY/+m/xhvnK4/vzr8+m4zugTjVv2bujYxzTme/3T1qscnV/b8pHO9TDM
bpPz6ogVDECgzADJj/HQBIxb8oqfG8DJvjP990MSP3V8m/ZChKi9Zv6b9ToeUWruAHwA7QeCTbNc6/Qnat1DRs4b/NfbLsSSr+P3
1VfN9B6tS/1Ou5LjO55b97WvPmKdvOv2uR4VS7j/C/Jhk+WCss1b87PIQwqiX5PzKI0lI6e9S/AZHbdgJ5+b/qYL/eUVIbwMNCCm
A+wMS/Qd/FOTk1778zzSG7sxblP5Mr8iiJn9W/j6AvLFmV/L/QYW11gd4qwMCRb5Rt4Po/L/qnKAxY67++ucCL6Uq3P45kAbXtds
i/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "ESHyqHNF4T8QmGUveG/Fv/NEd9FL2fq/rJq9dmRs/r/qBp2BYjICQMTTZkiEGPQ/gG78/5kl6T/TqaTRWe
LWP35t4oW/Bei/6fKR56uX978tuYwxSHzmP/nUtGKA+N8/fi7HsD/xBMDwpqoFv3vlP6RTq2nz3wfALYqpuGXiBsD8Rq8EeMYVQN
3HOlvWoxJAZZdpDhH38T8ROJOR7XDkvx0AeRqKrQrAKIjLSwP+AMBwY0ExxtLpP4VxldyPU82/A3pqUmUE1T9s+Te8pNOoP7PTXM
GQhb2/uC7B/LWy2r/rtnGNMYPgP+KH1dcxHca/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "Ktu23XBpEcDgjUnx/630P/dG5EYf0QZAnJRUwQraE0ArVPyId4PyP4Th2GfB5PQ/VRBwgZ8OEcCYG5GVA9
vgv3iZ0ZsOVgfAOqWAsHJg0j+gXaKmVJMAwDK25ntPDvG/y/R6N/mTAcDD9EA2bU3Wv2Rra57mdOU/BucH5IH89j+RUN3SvBgLQF
pm8OlCga2/sxx9hbVpBsBGiU9a+JDtP9Vz4JmvnPk/tTALdZJpAkAlHBTGQmX4P99IyMzxQQBAqSn2r18/+r9f+sEYyM/1P8eNxM
dPGwxADvNvuh2qFkBVLc6m6n4FQPO1QZn+zPk/DUovqgC/FkATOolGhJD2v50fMSIq1fS/5P9qptMM8797aYraLkL2P+ruYDSnNA
XA"
        }
       ]
      ]
     }
    },
    {
     "of": 17,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "ESHyqHNF4T8QmGUveG/Fv/NEd9FL2fq/rJq9dmRs/r/qBp2BYjICQMTTZkiEGPQ/gG78/5kl6T/TqaTRWe
LWP35t4oW/Bei/6fKR56uX978tuYwxSHzmP/nUtGKA+N8/fi7HsD/xBMDwpqoFv3vlP6RTq2nz3wfALYqpuGXiBsD8Rq8EeMYVQN
3HOlvWoxJAZZdpDhH38T8ROJOR7XDkvx0AeRqKrQrAKIjLSwP+AMBwY0ExxtLpP4VxldyPU82/A3pqUmUE1T9s+Te8pNOoP7PTXM
GQhb2/uC7B/LWy2r/rtnGNMYPgP+KH1dcxHca/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L9zBq20BkTqv8dECLpO9vC/hVIv0wHK4L+gax5SssThP590++dIX/s/A0o/Y0Kl5L8uflGJOs
T0v2i1Yg+PySq/JcItM+ku6z9VzsDTvS8RQCYE2BnbQxVA9uoo3m8a5b8YePIIsNDKvzOlXWt1FaO/AcIkZGYp5T/kI7mq7jDfPz
xEBOkj998/nMcEIKj+5b9Ikb4s7n/nP95/bdlUGuK/6o/e/GqF2r9HvbE745bmv11u/WVsONY/MAHlQMe5/L+m7hmhBsXwP9jYDs
H1XuS/+jJTSfrK97/4+roDpRX/vxrte+32nPo/PSFC64o147+QrCfaSIfjv7GCGa06xNo/4Vhz1PxF179AmTb27Ojlv3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+/xP4HyesFQBb4NFtI0wJA3j/NvnJDAED4NmpjgrAPQGR3UroWw/s/mbdxbS4g3L/QN325gt
Lhv64ecVk0Fug/m3b20mPexj993WV6QEzDP9uZPxgBCeo/VVxqOfoF5L+m7GlruZfzv3ni2SlfQrm/cZw1IxLD378S3uLNgtD0vz
y3syZZBeC/WEIpmOB54T//3zZ92sTKP+QVcTtTWtC/VUa2q1CA0D8osRywfwHhPz2rELfW0Ny/X4BdUvJM9b9P5JudBo+pv9JEgr
GomuA/G/IQBI/j3L8JpE3qxsHjv5XxbZHErPw/sKTnSgpVEMCS7+m7gIrPv5dHh+oeQfQ/tMUrfV6/9r8n+1af+tT9v3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+3r8CixLjxP/nd9gmGHNk/O9wgoYVS4T8fTFPyEw7CvwtMkpv6zuy/jMJQcTyD9z+ZASBHs4
oPQDvzBa43+QnAswWNqwezp7/zTf6h1RAbwHVCQHYVeSjAV8V90FYryr+KeoGofqjpv8TjAe6ZOfM/oJUHEHOd0z9YBzi6Tgj+P0
2kHU4TMwdAdojIDNoV1D9qrkemGcC/v2FGs1DCaOw/gry9T+oz3D+TUHWAsAQAQM8yXjpVMwFA7pfJSFcMnL+PisDTdGLoPwjObq
EnxwhArtD9L5xXAUBtYfImfpANQEIr6fM3Tw1AQd8wpB9H1T9Zz5RLIme8v3mEGy3uh+s/lH3ov/KR2j9+jXMCaBUBQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8ApJAos95wdQPArKuVYje+/DVTCo0VtCkBmIdJiwJL4v1rsxNMzhQbAgHrcalgf4b9OJ44+ko
6tvxonykHvhLc/WNTnvgvp2L8YSFvzuWjRP+WoRF5IsNM/I/u7B7wX+b9pRC9Ck/8CQLikiUDSlui/RhAxIhap5j/+98TAJNnUPy
ZIhoGYFua/goc1/KTe8z/51NWLPHH6P2Ltpem9XfO/7d5vW8Ze3z8TL5KN0E7wP6aBf8qM4Nq//3JsB+O5A0AxmC60JfrQv7P+S5
066ei/sFPwUJyTrD+VYXmb4J3iPxVEVHsQlNG/Zqap9ZX22D//T5aJ1dcEwIBSA6oxfuk/K5ysfWhq/r9vpU84rdXkPxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "of": 18,
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "SVyNCojt5L8DSj9jQqXkv/bqKN5vGuW/nMcEIKj+5b8wAeVAx7n8vz0hQuuKNeO/cwattAZE6r8uflGJOs
T0vxh48giw0Mq/SJG+LO5/5z+m7hmhBsXwP5CsJ9pIh+O/x0QIuk728L9otWIPj8kqvzOlXWt1FaO/3n9t2VQa4r/Y2A7B9V7kv7
GCGa06xNo/hVIv0wHK4L8lwi0z6S7rPwHCJGRmKeU/6o/e/GqF2r/6MlNJ+sr3v+FYc9T8Rde/oGseUrLE4T9VzsDTvS8RQOQjua
ruMN8/R72xO+OW5r/4+roDpRX/v0CZNvbs6OW/n3T750hf+z8mBNgZ20MVQDxEBOkj998/XW79ZWw41j8a7Xvt9pz6P3+8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+lA4wmyI/T+Zt3FtLiDcv1Vcajn6BeS/WEIpmOB54T9fgF1S8kz1v7Ck50oKVRDAv8T+B8nrBUDQN325gt
Lhv6bsaWu5l/O//982fdrEyj9P5JudBo+pv5Lv6buAis+/Fvg0W0jTAkCuHnFZNBboP3ni2SlfQrm/5BVxO1Na0L/SRIKxqJrgP5
dHh+oeQfQ/3j/NvnJDAECbdvbSY97GP3GcNSMSw9+/VUa2q1CA0D8b8hAEj+Pcv7TFK31ev/a/+DZqY4KwD0B93WV6QEzDPxLe4s
2C0PS/KLEcsH8B4T8JpE3qxsHjvyf7Vp/61P2/ZHdSuhbD+z/bmT8YAQnqPzy3syZZBeC/PasQt9bQ3L+V8W2RxKz8P3XX7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "uDPwPR4WzD+MwlBxPIP3P1fFfdBWK8q/dojIDNoV1D/ul8lIVwycv0HfMKQfR9U/t6/AosS48T+ZASBHs4
oPQIp6gah+qOm/aq5HphnAv7+PisDTdGLoP1nPlEsiZ7y/+d32CYYc2T878wWuN/kJwMTjAe6ZOfM/YUazUMJo7D8Izm6hJ8cIQH
mEGy3uh+s/O9wgoYVS4T+zBY2rB7Onv6CVBxBzndM/gry9T+oz3D+u0P0vnFcBQJR96L/ykdo/H0xT8hMOwr/zTf6h1RAbwFgHOL
pOCP4/k1B1gLAEAEBtYfImfpANQH6NcwJoFQFAC0ySm/rO7L91QkB2FXkowE2kHU4TMwdAzzJeOlUzAUBCK+nzN08NQIPDErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9h+JCvvrG8CAetxqWB/hvyP7uwe8F/m/goc1/KTe8z//cmwH47kDQGamqfWV9tg/KSQKLPecHUBOJ44+ko
6tv2lEL0KT/wJA+dTVizxx+j8xmC60JfrQv/9PlonV1wTA8Csq5ViN778aJ8pB74S3P7ikiUDSlui/Yu2l6b1d87+z/kudOunov4
BSA6oxfuk/DVTCo0VtCkBY1Oe+C+nYv0YQMSIWqeY/7d5vW8Ze3z+wU/BQnJOsPyucrH1oav6/ZiHSYsCS+L8YSFvzuWjRP/73xM
Ak2dQ/Ey+SjdBO8D+VYXmb4J3iP2+lTzit1eQ/WuzE0zOFBsDlqEReSLDTPyZIhoGYFua/poF/yozg2r8VRFR7EJTRvxp6QiZ6hf
c/"
        }
       ]
      ]
     }
    }
   ],
   "calls": {
    "self_attention_forward": [
     [
      "bdefbd96",
      -14.5823018,
      75.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "hhSeMej+BkAV91l3Kmv6PwGNQX6Crto/AnIWK1W8+z/aqti3wO3Sv4Ag2brhlt8/1G5N59j6nj+9Ek8MQM
S4PzvITxsRetg/MiF/EGBnwz/evxpuVpS1P/xQdt7j5se/HCzT283I0D/8wPJ3bxDNP1vAm7qmS+4/+yVhl3J24T9NGPbMGhG6P8
jAzf5N1uW/G9WmdBinCEDgjlASgG3/Pxsx7fsn+eU/5i4YzH4mAkD8fSMgRQTcv1YRKQnm0uw/EcdtzO5q0z/5qtnL+UGqP1kRdX
XgN9s/MXlsJU1pyz/VXfVKx2GiP8E9DbYLfOS/"
        },
        {
         "tuple": [
          {
           "array": "<f8",
           "shape": [5, 6],
           "data": "Np/2SBfn+z+Tc3kQsdACQHjj2YVVfMo/cNfTD1J67j95wam5Ju3yP0F7kyKewfi/3SSmEToS+b8BQ+AZ
7k/vP0Ylzr2yWvC/1AEQo8wX6L+7zYTdjEbxv+4uzAnRT/Q/lTcX6SVfwr8r/bqhB2/fvz39cE/loeu/w7CwUOEE37+DGZJNPj3+
vypEzhdx3wHA3AMo/V+QrL9P9CyuAcLjPyHkQXAVG/g/Y82krE444j/fRTHqrmqPP3eGpFpEUcA/64H/mwsm4r+5aKxGDLXvv/BS
bqMoHNq/69BGgjoF3D+uB3cZlBzVP5JvT0lHz8Y/"
          },
          {
           "array": "<f8",
           "shape": [2, 5, 3],
           "data": "jAA3NvAgA0BfhpPOUV/JP7GZKLcQpfM/TDvR+HmN8r/CK4ayQmHzv3CTcL2t6N4/D83UC5XF9j/EBbcD
vfHlv3fEVWD9R/S/A+OKbSoX8j/p/vReLgP2P/jMM5iduMa/BsGp1FaF67/Y1ZtBlNzOv7IFBClB6eC/RcgQ8Sak1j9llOOwMJ7m
PwLqMVeGBgFANnNeZ3LO4D+P3NRQAjvsv7rbZinQkgHA0OEWhiyj3r+oCnJF0izwv7rHPM5LiQPAW1mplreTkL94JYpEhImbP05o
xdpfcPM/SJ8ea5rKz79jtH2Vt0XLv6TsvDuW/Mc/"
          },
          {
           "array": "<f8",
           "shape": [2, 5, 3],
           "data": "bPut3S9r6z9I/6sb5gsCwEQGkNdxie+/VK2hnqxg8L9PwT7cV+/bv4nK3rX7yPY/tBn3ojBq/z81RDo+
DUwDQIjvSesjJeO/B0NsQLHM8b9N8peIpcLsv6jSMBhBk+i/+APIQSyx4r8VVEMyV6HcP9HLVwn5GuM/rD1Eqo1L8r+ykE41J1YF
QNnZLxcAiO+/wyjUHrsA3r/F+NYyfHHqv/kqZhWEsuI/PwsadY8M2r95WNm5gFruv6LWhnFqjwBA8UBOxXKI+b9m6EnOBlbUP1pl
R+LSvPC/6GvQcYr55D/wgDsRKazov8nBwWLEELG/"
          },
          {
           "array": "<f8",
           "shape": [2, 5, 3],
           "data": "bGP1cjlmAsAq7ZFq9YXGP21SN54etuM/7qbkxpIn9T+vMjrjmfvRPxkNVmvRmLs/gaHipbDDBkD2w764
BVUEwDTJfPU3i8o/qpJFrZzP/L+Sdsexj5Prv1A5c++kxdQ/HViCKMsfyD9ABfeYNHLWP5Oc+JytUcI/8Eg9yswo8T8mGC9l/gz2
P1XWUHzBTdk/HJ/FNIL/87/gUBONPOrvv9AnNRxlHNy/8Nebw/Is9b8t9akdr2DtP5lw3kwT+fQ/mBbw6YH2y79EK+YVMbzpv89Y
EThQksk/mxderEwcmT/Zoovuduq8P5kBu+wk1rs/"
          },
          {
           "array": "<f8",
           "shape": [2, 5, 5],
           "data": "qGIcWJ51tD8OkF8s6LykP5UQ8zruc+o/A7koq4RtfT/kUdHeRmunP8KysBUrEsk/yyt6Y3A32D+qxd7M
+0hwP2FYW1VaRdM/cp16NO/jvj+y2LQfrSjmP2RqZzELPIk/hTxaXecbyj8qha2ehYOxP787KQsFX5c/FN//bFG8hz8FACQQeQyH
PyJN7V6m6+0/FewP1Tvcgj8qkp18WNygP23J5XOX5sg/9bBYu/OSxz8jb2m1MK2qP4b2nD3OpNk/tS4tKIyRxT8g9+8GdFawP3rw
+JmnAr8/j35NN14t5z/bkW2rXDOVP3u/z3kb77E/vpWEKCaTvj/WL5R9GV6+P/eS1nckA5Q/u/90f+bQ1z+xZYdPl7LXP16+PEiQ
OMA/7+5U+kKftj9N5QPYK4WHP5geDVayueM/dRHkJLIYxD8PZhEbVJuxP5+8nw4c68g/9xKwXoye4T/A4MxiPFawPzyoYW/UQ78/
rO0fWHx5wT9UfxMTWeTMPyJSJaT6EdE/Qvb/UQO7yD+OBoL6McPGPw=="
          },
          {
           "array": "<f8",
           "shape": [5, 6],
           "data": "ZP4vk929AUBCiGwcdYYAwGnnKc1o8M0/rtKd75618L9eb6fPYvLjP4cVA1ij3O0/KMAeDmtV3b/qDy6P
1SO2v7rHZ36svtE/u+rrEyFGvr9AlKvXSLvIv4H7AKbKUsE/rDQhxybW8b8vcLiMUWvcv+N0uoyiuN8/ZdL264Pcvr9I2RAeXGHY
v0bL2CrqUcU/vuB9yJ0bBUAxAPScufACwGCxCXCz38o/LYA3uk0Y7b9XPuKB4JbXP02zyv75D+Y/B2kW81La5793VZu550nVv2V6
Lk9vf9M/MO1ibozZ4L9HmXPK2pWyPzEXtk5nMdc/"
          }
         ]
        }
       ]
      }
     ]
    ],
    "softmax_backward": [
     [
      "aec145c1",
      -18.31614,
      110.0,
      {
       "array": "<f8",
       "shape": [2, 5, 5],
       "data": "D367b/SMhT/vckXxaZy1Pxj9+SyNVsW/Iy+GNVR2b7/SLGN8xFqzPyTc5n1fDMM/FUyJnTbgvz8KfaXkLTuY
v2FFxrd3Pda/anDrvrQLuT/3/eC832rqP592enCZv54/AGihfnfT6r+kMEbbXTuyvzeOVRproKs/A6iQVQYpvD9XMkpPTQy7P5Ut
GqFvDOO/P7flZeBcrD+s7UBM7r/UP0fKQqTBi9m/reeNauoK4z+ctFJDGifRP3Ucj3MjzOa/d/7k5TLOzz8RFVPpcRfOv1p8gA1Q
S+c/Vcow93RG5L/ZjBFMRsaxP//wFtTEQbI/ySlz3/sy6T/hFAY5Llndv+9e69GIx7M/mEy2bNI267/DghEf+W7cP+L4v2nrkbE/
AkZdUVSCmj+FTW1C4D9/P3j7M/aVjcK/aq9T1FrppT9WSVzkfve4P3B6kmi1SdW/ffcdcekS1j8QW8z9MG+1v0wZ9yJ4tJq/B1O4
ZWKy4r8zFRsXgdLoPxFeJkltY+C/JZOIUwuu2D9nbQWQuJ2wvw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "a138bcdb", 137.366361, 720.0],
    [0, 4, "a138bcdb", 246.00127, 1400.0],
    [0, 5, "a138bcdb", 49.249162, 300.0],
    [0, 6, "a138bcdb", 49.249162, 300.0],
    [0, 7, "a138bcdb", 36.90484, 280.0],
    [0, 8, "a138bcdb", 41.722504, 290.0],
    [0, 9, "a138bcdb", 29.008462, 290.0],
    [0, 10, "a138bcdb", 8.230212, 250.0],
    [0, 11, "a138bcdb", 20.234996, 290.0],
    [0, 12, "a138bcdb", 46.375922, 270.0],
    [0, 13, "a138bcdb", 29.276662, 310.0],
    [0, 14, "a138bcdb", -17.475284, 280.0],
    [0, 15, "a138bcdb", 17.678303, 300.0],
    [0, 16, "a138bcdb", 25.413537, 330.0],
    [0, 17, "a138bcdb", 6.073786, 300.0],
    [0, 18, "3d3049bf", 36.723696, 250.0],
    [0, 19, "a138bcdb", 49.249162, 300.0],
    [1, 3, "a138bcdb", 64.952098, 370.0],
    [1, 4, "a138bcdb", 109.302112, 630.0],
    [1, 5, "a138bcdb", 28.978402, 210.0],
    [1, 6, "a138bcdb", 28.978402, 210.0],
    [1, 7, "a138bcdb", 23.938853, 200.0],
    [1, 8, "a138bcdb", 25.905656, 200.0],
    [1, 9, "a138bcdb", 16.339345, 190.0],
    [1, 10, "a138bcdb", 6.037727, 160.0],
    [1, 11, "a138bcdb", 17.133418, 200.0],
    [1, 12, "a138bcdb", 26.105162, 180.0],
    [1, 13, "a138bcdb", 20.824663, 210.0],
    [1, 14, "a138bcdb", -2.365108, 190.0],
    [1, 15, "a138bcdb", 8.765829, 190.0],
    [1, 16, "a138bcdb", 5.142777, 230.0],
    [1, 17, "a138bcdb", 12.941574, 210.0],
    [1, 18, "3d3049bf", 22.971895, 170.0],
    [1, 19, "a138bcdb", 28.978402, 210.0],
    [2, 3, "a138bcdb", 55.784551, 320.0],
    [2, 4, "a138bcdb", 91.996186, 540.0],
    [2, 5, "a138bcdb", 26.412151, 190.0],
    [2, 6, "a138bcdb", 26.412151, 190.0],
    [2, 7, "a138bcdb", 22.297377, 190.0],
    [2, 8, "a138bcdb", 23.903265, 190.0],
    [2, 9, "a138bcdb", 14.735452, 180.0],
    [2, 10, "a138bcdb", 5.760161, 150.0],
    [2, 11, "a138bcdb", 16.740762, 190.0],
    [2, 12, "a138bcdb", 23.538911, 160.0],
    [2, 13, "a138bcdb", 19.754651, 190.0],
    [2, 14, "a138bcdb", -0.452181, 180.0],
    [2, 15, "a138bcdb", 7.637521, 180.0],
    [2, 16, "a138bcdb", 2.576527, 220.0],
    [2, 17, "a138bcdb", 13.811026, 190.0],
    [2, 18, "3d3049bf", 21.230935, 160.0],
    [2, 19, "a138bcdb", 26.412151, 190.0],
    [3, 5, "a138bcdb", 85.645566, 470.0],
    [3, 6, "a138bcdb", 85.645566, 470.0],
    [3, 7, "a138bcdb", 25.157248, 380.0],
    [3, 8, "a138bcdb", 59.712975, 440.0],
    [3, 9, "a138bcdb", 29.320669, 420.0],
    [3, 10, "a138bcdb", 2.623477, 230.0],
    [3, 11, "a138bcdb", 54.266004, 420.0],
    [3, 12, "a138bcdb", 82.772326, 440.0],
    [3, 13, "a138bcdb", 14.267945, 480.0],
    [3, 14, "a138bcdb", -68.95622, 490.0],
    [3, 15, "a138bcdb", 50.391539, 380.0],
    [3, 16, "a138bcdb", 61.809942, 490.0],
    [3, 17, "a138bcdb", 62.163639, 470.0],
    [3, 18, "3d3049bf", 23.748338, 360.0],
    [3, 19, "a138bcdb", 85.645566, 470.0],
    [4, 5, "a138bcdb", 148.365958, 840.0],
    [4, 6, "a138bcdb", 148.365958, 840.0],
    [4, 7, "a138bcdb", 82.712664, 670.0],
    [4, 8, "a138bcdb", 104.20627, 790.0],
    [4, 9, "a138bcdb", 70.552765, 800.0],
    [4, 10, "a138bcdb", -37.911903, 620.0],
    [4, 11, "a138bcdb", 79.21178, 840.0],
    [4, 12, "a138bcdb", 145.492718, 800.0],
    [4, 13, "a138bcdb", 86.875008, 920.0],
    [4, 14, "a138bcdb", -22.692564, 750.0],
    [4, 15, "a138bcdb", 55.827651, 750.0],
    [4, 16, "a138bcdb", 124.530333, 860.0],
    [4, 17, "a138bcdb", 19.028496, 840.0],
    [4, 18, "3d3049bf", 96.0022, 640.0],
    [4, 19, "a138bcdb", 148.365958, 840.0],
    [5, 7, "a138bcdb", 27.64408, 220.0],
    [5, 8, "a138bcdb", 30.425559, 230.0],
    [5, 9, "a138bcdb", 19.959736, 220.0],
    [5, 10, "a138bcdb", 6.664263, 190.0],
    [5, 11, "a138bcdb", 18.019741, 220.0],
    [5, 12, "a138bcdb", 31.897837, 200.0],
    [5, 13, "a138bcdb", 23.239949, 230.0],
    [5, 14, "a138bcdb", -6.683069, 220.0],
    [5, 15, "a138bcdb", 11.312703, 220.0],
    [5, 18, "3d3049bf", 26.90168, 190.0],
    [6, 7, "a138bcdb", 27.64408, 220.0],
    [6, 8, "a138bcdb", 30.425559, 230.0],
    [6, 9, "a138bcdb", 19.959736, 220.0],
    [6, 10, "a138bcdb", 6.664263, 190.0],
    [6, 11, "a138bcdb", 18.019741, 220.0],
    [6, 12, "a138bcdb", 31.897837, 200.0],
    [6, 13, "a138bcdb", 23.239949, 230.0],
    [6, 14, "a138bcdb", -6.683069, 220.0],
    [6, 15, "a138bcdb", 11.312703, 220.0],
    [6, 16, "a138bcdb", 10.935453, 260.0],
    [6, 17, "a138bcdb", 10.979, 230.0],
    [6, 18, "3d3049bf", 26.90168, 190.0],
    [7, 10, "a138bcdb", 3.198591, 180.0],
    [7, 11, "a138bcdb", 18.036558, 210.0],
    [7, 12, "a138bcdb", 24.77084, 190.0],
    [7, 13, "a138bcdb", 25.877393, 220.0],
    [7, 14, "a138bcdb", 0.015947, 210.0],
    [7, 15, "a138bcdb", 7.225941, 210.0],
    [7, 16, "a138bcdb", 3.808455, 250.0],
    [7, 17, "a138bcdb", 3.852002, 220.0],
    [7, 18, "3d3049bf", 26.90168, 190.0],
    [7, 19, "a138bcdb", 27.64408, 220.0],
    [8, 10, "a138bcdb", 2.849063, 180.0],
    [8, 11, "a138bcdb", 20.818037, 210.0],
    [8, 12, "a138bcdb", 27.55232, 200.0],
    [8, 13, "a138bcdb", 21.485172, 220.0],
    [8, 14, "a138bcdb", -3.001303, 210.0],
    [8, 15, "a138bcdb", 7.715121, 220.0],
    [8, 16, "a138bcdb", 6.589935, 260.0],
    [8, 17, "a138bcdb", 6.633482, 230.0],
    [8, 18, "3d3049bf", 26.90168, 190.0],
    [8, 19, "a138bcdb", 30.425559, 230.0],
    [9, 10, "a138bcdb", 2.380908, 190.0],
    [9, 11, "a138bcdb", 12.059035, 200.0],
    [9, 12, "a138bcdb", 22.305347, 180.0],
    [9, 13, "a138bcdb", 14.615218, 220.0],
    [9, 14, "a138bcdb", 3.663214, 210.0],
    [9, 15, "a138bcdb", 0.843156, 210.0],
    [9, 16, "a138bcdb", -3.875888, 240.0],
    [9, 17, "a138bcdb", -3.832342, 220.0],
    [9, 18, "3d3049bf", 26.90168, 190.0],
    [9, 19, "a138bcdb", 19.959736, 220.0],
    [10, 11, "a138bcdb", 1.69312, 200.0],
    [10, 12, "a138bcdb", 2.621606, 180.0],
    [10, 13, "a138bcdb", 6.496005, 190.0],
    [10, 14, "a138bcdb", -0.997186, 180.0],
    [10, 16, "a138bcdb", -17.171362, 210.0],
    [10, 17, "a138bcdb", -7.529767, 190.0],
    [10, 18, "3d3049bf", 4.143162, 170.0],
    [10, 19, "a138bcdb", 6.664263, 190.0],
    [11, 12, "a138bcdb", 15.146501, 190.0],
    [11, 13, "a138bcdb", 16.790199, 220.0],
    [11, 14, "a138bcdb", -2.089411, 210.0],
    [11, 15, "a138bcdb", 0.927992, 230.0],
    [11, 16, "a138bcdb", -5.815884, 250.0],
    [11, 17, "a138bcdb", 10.375218, 220.0],
    [11, 18, "3d3049bf", 17.364903, 180.0],
    [11, 19, "a138bcdb", 18.019741, 220.0],
    [12, 13, "a138bcdb", 20.366709, 200.0],
    [12, 14, "a138bcdb", -9.376934, 200.0],
    [12, 15, "a138bcdb", 14.186169, 220.0],
    [12, 16, "a138bcdb", 8.062213, 230.0],
    [12, 17, "a138bcdb", -0.770128, 200.0],
    [12, 18, "3d3049bf", 25.47894, 160.0],
    [12, 19, "a138bcdb", 31.897837, 200.0],
    [13, 14, "a138bcdb", -6.407552, 220.0],
    [13, 15, "a138bcdb", 11.818901, 220.0],
    [13, 16, "a138bcdb", -0.595675, 260.0],
    [13, 17, "a138bcdb", 0.206962, 230.0],
    [13, 18, "3d3049bf", 25.145524, 190.0],
    [13, 19, "a138bcdb", 23.239949, 230.0],
    [14, 15, "a138bcdb", 5.145779, 250.0],
    [14, 16, "a138bcdb", -30.518693, 240.0],
    [14, 17, "a138bcdb", -12.105656, 220.0],
    [14, 18, "3d3049bf", 5.622038, 170.0],
    [14, 19, "a138bcdb", -6.683069, 220.0],
    [15, 16, "a138bcdb", -12.522921, 250.0],
    [15, 17, "a138bcdb", 12.650401, 220.0],
    [15, 18, "3d3049bf", 6.348389, 180.0],
    [15, 19, "a138bcdb", 11.312703, 220.0],
    [16, 18, "3d3049bf", 2.27336, 220.0],
    [17, 18, "3d3049bf", 1.887533, 190.0],
    [18, 19, "3d3049bf", 26.90168, 190.0]
   ]
  },
  {
   "name": "a batch of five sentences, two heads",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 20000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [4, 4],
        "data": "V+GxXB0t5b/cPbDfA87iv/Ekfd3Mtts/Ie0XQLZ04r+7hwnxUSDEPx/Ep969FOQ/7TN99z8c1r+DW1YQydz
zP3Yf/F50EsE/bQOVMaDG4j/4m9EOWAncP7fg6gLm8es/xgt58oom3T9ugGH0ISDQv27E7ZVY+dC/O+ilRkwc3D8="
       },
       {
        "array": "<f8",
        "shape": [4, 4],
        "data": "IysMbh5k6L9r4wlzoYfiP+LOeSN8guA/81x13jRi5z85wrJoonK2Py+mlRH3Z+y/GpkPVytAw7+g1N8R9+z
ev0PISzp1Dpu/z39UAKsSvb94lfnuBNLhP7C2+KrbQIo/NNB29lm3x7/tjXk8kgfhv39o8wSGR6E/NS84X1Ji2r8="
       },
       {
        "array": "<f8",
        "shape": [4, 4],
        "data": "WpkgqPzi3L+1funlWPGzP0tvtOcvT+m/ogHGzX2D8r+q1ORnTAbpv29jxh1V+OM/NiZI2qL75z8gXy1M0AP
RPwSGWwKNcq4/nrP1Ub9hpj/LRurf1c/oP49OwefCV3A/+zFajvhw7j+lifZ6L/Hiv517+x+Yw9O/RaajlGZl3j8="
       },
       {
        "array": "<f8",
        "shape": [4, 4],
        "data": "qIT5u41Osz867FhR2M7SP5lsP44T/66/cl710rkSw78/cFABfObnP1XSgtmwNKI/JhAsX+a42z/iB061UUL
pP1Z/Jf/PqLA/hAPXTYM44T/YrB3ZG1HKv/b2C4zzR+K/6FqNydLhwj8OVZEF5xfQP1cMLs5Ys+a/UQUPofuUgz8="
       },
       2
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
        "shape": [5, 3, 4],
        "data": "49yBA+ez7T8IjOHBf9/qP4t4Hd6zr+O/+w4aQ/iV7r/t3Kit2YbpvxlH8UaWWfM/DvGG9QlK87+ssU3UXID
iv3C6ftA9SPQ/iSumnQFi/D9Xixk2p8/rPwA7peNv6u0/5Vb0ueBO3D83S83E4IrHPwTfoTri/di/qjYATenU2D/vWlX/9p4EwEi
9Smi7xvM/44/FnBxAAEBG+IfA2izFv/8e9uxBquM/jmI7d4pI1L+xkF4eMZPuP0w62hA/L/I/W+3+WBE3t78Q1Eu5v4/mv+5Bwyb
PJvc/cPIVMByM5T+BM0Rgcc7bv3Epw/a4ZPa/NOYWbF0P4r8mnJe7orPzv5r4I3wMLOM/GwM9bHYB5L8AUtU+EL3zvyQKK8YT1fg
/16Tb2yiU2D+dX7sHJg/QP2uajG93FPS/A3Bwkhcv57/yaRvYRY7cP57aZ8ywkPM/nySexIXF6j/5uGlJUafzv3cEh+HwCfa/nXJ
hiF/h7z/AMhbVU7ntvw8pPZDmv+k/MxHy4Z73x78KI1ddNuvjP/44eJjdWta/15SJnfrmtz9UjO5NwfXcv+PZwlRaeui/jymWF2f
L8b8TM1jn//CXv6KFD/2/2Oe/5j16nVPC5b87zg+JQtzQv+8M8th+k9Q/"
       }
      ]
     },
     {"dict": []},
     "call_0"
    ],
    [
     "call",
     "layer.backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3, 4],
        "data": "hT1n/IxI+T+RO0PcjgbyP0+l175EOuS/IeY6puPU7z9qGlDLXP/zPxzSsbRDzNC/sel0k6Jp7T8hg+YBetr
1P/QronZ84dy//1NUXgmE3z+jOW91E9j9v36tCe739PO/pF20JHx99T8G/1AFQKWSP1zmLOY4X8W/irpIZBysAkDkO1mHcOj8P7H
SMuRLcvM/+sn7edp/6b9CHCCWBgn9v4j9aLohmwDAc2oU8kDM7L+u/HLFCtrUP0mrlyntoeQ/HPynN5Uk5L8qjP1RbgzIv6xNC0k
55+6/J1PqYPqA5r+d0OrNwjfdP2skSNGfT+O/Fbi7dr/Vwb8+S8PMWmLNP07qG3oAsuI/Y2IPmqTs7T/SfvuLYiTTPw3L3DvhScK
/zKaLsP0O4b8PTvrIoXzqv33WC9MKLPA/otLwRCpY1D87jwm3pufjPyDbYkjSx/o/RZ0gOwnq9z9iDGcHeYnzv84YyuBrlwNAZy/
XmA0G1L+NZa3FZ+rHv2Csi7hz/PK/KJ6Yi+ur9T/KiGOHdHXzPwIKckG6+dg/xoVLI4/D9j8sFhbQJybyP5Z77gcyvtw/tKrLG+h
J979HqFE382DpP+SVjd8QCtM/09ZXmTG55L8PsOIXgo/tPyrtwPaY1NO/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "dict": [
     [
      "X",
      {
       "array": "<f8",
       "shape": [5, 3, 4],
       "data": "aW8OmnwDBcCJLnXNtQfyP+uNAQhfy8C/0oBK38N80D94MJnzHOaWv8nsYqLjTOY/flfEgNsk6j/VjVbnSnO+
P4DTWcZUJrA/B4sQiiug0b8BCgadG+nRv+g8uxNKwd6/SszcJ5VSAsDs/N2JkegEQG4x3abXoP0/NjvEIZHpBUBJwTIH+R3gP5Sy
oDbBLeU/cbcuT/0p3786DO7tRmzdv5hpwoUBjdK/VuO/rxwe8D84ATW6/+/5P2nY5lqIc+S/wKq91Uabwz+nO0EE5kzYv4joJYD0
drG/jnhKverAkb9UsXliKgfnv4zknbPVVrs/gaBc6vLgwD9qfHKI0bniP7dUlvUjDNu/foZYFgAtsz/Zfg7egdfTP383VLi14Zi/
iMTalMzDAcBq4PichYcDQD5KeaYfmf4/Z8U4Rn063T/EaSGAgXriP/5Jebkl2ac/MLMrvcS+6z+nX7MNTxDtv466BmpQ0ABAZZlZ
PF7e9L+R7qSj6Lbsvy8rUwsbxvC/DObn6eGiwb8jHj+QDenhP5fE83l/0MK/ZHoTNgtN2r+HXzMjU6vCPwnca6rzC94/RVMXSC+u
vL/op5ouJUbhv/8ljuqtAMm/alXfjtJR5z/ibPp9lRexv6Gz9GKpoti/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHyTk
v76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jyb3
PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+CfmawwDP
P8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSInrN
P2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
      }
     ]
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "grOGP30ZB8CP8IZtmgzyP/8QJKUEy9y/cP8rmcXO0z9eH9QazTiyv2FaXPqTa+8/ADk2WJkr9D9ctcQ3A2
rGPwAIXm/eHdk/a2kHieYC5b/FCdch9EPevwfprSny4+O/8b5uCA0IB8BBa0DscrIMQMld3uZgBwRALPCyEWwkDkD+rcjSCrrbPx
HhdfqiYuk/n+yI7+Is37/AiCoaBirZv6xQFbTyM9K/xDH1Tp8x9T/mW/QJzyYCQJEYQqNff+y/ag0Pd42Q2j/tOs5ox5Hiv5KEHg
GBM8O/iR+3yeVHub8ps0HV4gbqvzzi35jwrss/XP3G6qpvvj88oWXEWxzlP2xevm72BNu/xWanMmYUlz+FmJ9WmTnXP4uYOsm7hq
y/snjsqD4vBsA+r6irnTMJQDGX/oIL4QJAgwP515zP5z9wvxGfVMjtP3QO3Nxhjse//xC+V8pG7z/x81lglX3xv5blFum7AQNAlp
G2Z2AC+7823A4hHVzxv/QR+n+CnfS/yOTgwsb8tr+oNoA9Jx7gP7uAigsgvcm/bXCILB2T2b8+3QMHdsPMPxTuD+u78dk/kIWeqD
n2wb8gw57bS83hvwDDM3EK9cm/lrIehz305z/i1UXTJam1v4tB6heDVta/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "Qa/Tlups8D+d/+/HW4nxvyYw4/bHzNM/8bAthc+4/T/0z2xqvUDfP2IzgK3Qc92/6VGfL1KR+D9qbAE23H
vsv6cHKZrLdP+/NkYnQQeO4L9xV9eExobhP4lyAAFDbvO/GKQhD+7ru78UiKRW+bf9vxK3EerIrvE/hqVcK8XA/j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "VMNRwQqP6j9z0yiv+qLzP06FZkbonss/8gWCx9ic2b8bGCnWF6+zv/ML3Mt4+vC/b8O4Fd4WrL8kc5dktl
4AQHYYrIAsm+E/o2lgBrWKaj/RwLKprZfwv8ozzeBzVBZAy4Gul3GA9j9ijkeDYQYBQDT9m+jWR88/8hSG2xf1BkA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "xMy+0eOJA8AEKBAQQATyP3pWVohqGbg/IvKlbnBHzD/hypgrmOWIP3WE5Z4HtN8/+hoLlv0a4D9EFV8kn0
i0P0B/i91VvMW/ugnQPeT1d7+5EP29RlnCv4kwPFdyX9i/Px4BLmD8/b9xNyZDXc3+P1IxRXntQPY/UiUrmcsXAEC3kbBt8LXhPx
31lsRINOI/8d135vAn3799vjXsmTfgv4Y52Lj6y9K/464vaXAO6T+3eld1m5vyP+dFA6ECht2/0TOWPvhjoL+z+R08wnHOvz2ew3
aaRoW/nCLr61CZpD/YgxghTujkv3MghVs/FZ4/i95j9owNwj++eOH9GQrhP0TIdEk3Edu/rKyjcbinvD934qWGFnPRP8WxElAzEW
G/98/9F35H/b/IV2kNeQn/P5aevE4Fifk/e0EsA+k40D/UDZSNhvjUPz2XKKio1co/yPj2S4c/6T+oB5NtJOHov+OSThyphv4/4v
06TsqG8L+tbNo03Hfov233+MN3Hey/J9NByM36xb/LL09Iiy3jPzws+1gf1ru/oZ0tG4TQ2r9/Nj8BIRC3P9R/p7FIeeA/7nn8Ug
WPt7+J5EY5lObgv52Pw8XjU8i/TSZiyfne5j9KqqKoJ7mrvzUHXNWLQtq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "OKjTlups4D8Y/O/HW4nhvzA34/bHzMM/8bAthc+47T/qyGxqvUDPP2IzgK3Qc82/81ifL1KR6D/laAE23H
vcv6cHKZrLdO+/NkYnQQeO0L/1WteExobRPw12AAFDbuO/GKQhD+7rq798dqRW+bftv5e6EerIruE/hqVcK8XA7j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "2cZRwQqP2j9qzCiv+qLjP2GTZkbonrs/6P6Bx9icyb/1+yjWF6+jv/ML3Mt4+uC/b8O4Fd4WnL/we5dktl
7wP3YYrIAsm9E/o2lgBrWKWj9WxLKprZfgv8ozzeBzVAZARn6ul3GA5j9ijkeDYQbxPzT9m+jWR78/8hSG2xf19j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "xMy+0eOJA8AEKBAQQATyP3pWVohqGbg/IvKlbnBHzD/hypgrmOWIP3WE5Z4HtN8/+hoLlv0a4D9EFV8kn0
i0P0B/i91VvMW/ugnQPeT1d7+5EP29RlnCv4kwPFdyX9i/Px4BLmD8/b9xNyZDXc3+P1IxRXntQPY/UiUrmcsXAEC3kbBt8LXhPx
31lsRINOI/8d135vAn3799vjXsmTfgv4Y52Lj6y9K/464vaXAO6T+3eld1m5vyP+dFA6ECht2/0TOWPvhjoL+z+R08wnHOvz2ew3
aaRoW/nCLr61CZpD/YgxghTujkv3MghVs/FZ4/i95j9owNwj++eOH9GQrhP0TIdEk3Edu/rKyjcbinvD934qWGFnPRP8WxElAzEW
G/98/9F35H/b/IV2kNeQn/P5aevE4Fifk/e0EsA+k40D/UDZSNhvjUPz2XKKio1co/yPj2S4c/6T+oB5NtJOHov+OSThyphv4/4v
06TsqG8L+tbNo03Hfov233+MN3Hey/J9NByM36xb/LL09Iiy3jPzws+1gf1ru/oZ0tG4TQ2r9/Nj8BIRC3P9R/p7FIeeA/7nn8Ug
WPt7+J5EY5lObgv52Pw8XjU8i/TSZiyfne5j9KqqKoJ7mrvzUHXNWLQtq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "OKjTlups4D8Y/O/HW4nhvzA34/bHzMM/8bAthc+47T/qyGxqvUDPP2IzgK3Qc82/81ifL1KR6D/laAE23H
vcv6cHKZrLdO+/NkYnQQeO0L/1WteExobRPw12AAFDbuO/GKQhD+7rq798dqRW+bftv5e6EerIruE/hqVcK8XA7j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "2cZRwQqP2j9qzCiv+qLjP2GTZkbonrs/6P6Bx9icyb/1+yjWF6+jv/ML3Mt4+uC/b8O4Fd4WnL/we5dktl
7wP3YYrIAsm9E/o2lgBrWKWj9WxLKprZfgv8ozzeBzVAZARn6ul3GA5j9ijkeDYQbxPzT9m+jWR78/8hSG2xf19j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "8FBlftSLD8C3NGkkemP/P1i1Rh9ftuG/bwjBGjS69D97bhaO64XiP0ftOtaXo8M/J2FGXuuJ3D+X5dYeSz
7OP+OMBdMR9+K/n9uMUT+jr7+5BJjYdh/Mv8ZkoXCA8tm/zPNtszU0EcDAuMjls3wRQMV6o6iqugVAf5b8p0I+D0BhWB1ozn3kPz
nGB+pqjOE/bl5bmxMJ6L9NTYwGT57fv2v/6d9Gn/q/b7Zavr3p/T84V6iIp0r+P/rzoIYgPNC/KYMUtHfa0L+d7XLTLGfIvxknVW
xQWcg/gBkJn10n0r8vAohlEgPovwSvuMDTALe/Kl3I0t/stD+tKG0hAy3iP9fwE+PdjdS/krvQYYvBzr8gYsVoMQjMP4t9flwHPs
y/H1v1zec7BcC+OYqwVnYTQFxOfpWATBRAlH+9FSc08z/qvMAaD0vtP60HrUmkNLg/Wk5uBpg88j/PlyMlUPPtv49OIo5M9g1AVI
0XmkGfAsCWEoMstZ/kvwOvmfaSAvy/Z8JYUGUEzb88hh16ibfkP8Ml+8TjrdG/yBAPL6YE179bKuCez42nP7FVDv7BX90/69u+lC
9a1793s08BJajevyPmqNvvTtS/dZPgKfN07D9Fa2U2Qmx0v8UB2OsEQdO/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "fWw4/Qsn9j89N+Zicg7kP3rfyjopQvg/l8WN/FsfA0CgDzG2v2zQP31KiaIg2PK/q5uItcxE8z8hOCvFbb
jcv76GwPVAkvO/t4eoJ976C0AqLyevHvIHwIUqyB1IVBPAlgNZIitq2j/VYeDrZ9n7P9XuRr8beOu/WesBFv8T778="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "ELe4KA4e6j8vI/lLvVbwP6Y4WXAPvJs/lIPzOMZmHcAn8nHVOYTnvwmvfI4kFfu/kpPDP8NB8T9R6IUPOS
72Pw2GGKaVG8e/feKkHVvO2T9UWbIh+lH0v2D+LgD3vQZA9YQdH3A77T+Jszye0C0HQD0gNZ1qhtc/RJGMR81q9j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "cLAqY32XC8DPrI5oSsfkPzBuaGB4ewTAK7ky8KUz+D+d0N362IQVQGjkCiedoAPAFrKsIhfZxz8YjyR8AC
zev6osOJc4Qv6/sTSJHIpOsb9Y9WcXjkjsv69reKiRjvO/UKzMUASbIMDl43Oyl+wiQJf+DYOjxRhASKs8mOYkIECGnuLfNXhCQB
q4QDd/MkXAn5dI/G2uOMD+BdXaIZc5wG3qT5o+/B7A7SpDke2HK0Chw5q5TugoQNij7FOnlAVAM4eq++OO0T82EF3bYDTpv2/7J9
C9UMs/gY1OB+B59L+khCksX+ryv7HKleHdNsM/YHEeQi2GsT/UTrAkCI/sP6KW9fEoWOW/VGL9O8YL7L+zFPaJyGeSv+bxnDRrbe
G/EiRpPgD5E8BcMqfDHCIeQB0oYBF9eBdAvD778SHXBED7Wt4YdkMBQF5/slqeyN2/3/u9UkGe9j+rM8N999D2vxzZgM8s8RRAuv
LNdm7/FMA78oteGlgLwNABFi3hjQnAMTHBQQfTpL9yDqpAo2DaP5KOqUdWtOi/wrIQDXxx0r8+N9SxLzHLP+DRxPsO3sI//2tsI5
gD778wdUiSPqbcv9h/1tF97+C/rRUs47bU8z8j1lZcax2TPyZDzvbgF2i/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "fJ2Hhc7OE0DIMmnMIeYQQDpsqcRdtCZA/hZ4KxtRUECju8lnBpvpP87Zy6NTmfm/bQQyXBKlH8B7wcTJCs
pAwCBWi6+2fg/ASkPd2eVlKEC0p5tRCOEgwEGmJHzvfUTAktqAp/39zD9j+lbodBMcQC7LEnaW9ec/eWTjE+2vKEA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6RgCaCphC0D5WHJWX4QMQDfg0GsV6jRAlI63cl1OXcCcEm1qk1UCwE9ibdOAPBTA8cPSw5qUIcApt2Pw16
ROQLTG64xNyPM/P5MDFdQ/2z/GSGZz/zkuwJvYKInv8VRAYZGrDOCND0DWu1gjmE0hQGEOJTkHNfs/irpYoefbJcA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "aW8OmnwDBcCJLnXNtQfyP+uNAQhfy8C/0oBK38N80D94MJnzHOaWv8nsYqLjTOY/flfEgNsk6j/VjVbnSn
O+P4DTWcZUJrA/B4sQiiug0b8BCgadG+nRv+g8uxNKwd6/SszcJ5VSAsDs/N2JkegEQG4x3abXoP0/NjvEIZHpBUBJwTIH+R3gP5
SyoDbBLeU/cbcuT/0p3786DO7tRmzdv5hpwoUBjdK/VuO/rxwe8D84ATW6/+/5P2nY5lqIc+S/wKq91Uabwz+nO0EE5kzYv4joJY
D0drG/jnhKverAkb9UsXliKgfnv4zknbPVVrs/gaBc6vLgwD9qfHKI0bniP7dUlvUjDNu/foZYFgAtsz/Zfg7egdfTP383VLi14Z
i/iMTalMzDAcBq4PichYcDQD5KeaYfmf4/Z8U4Rn063T/EaSGAgXriP/5Jebkl2ac/MLMrvcS+6z+nX7MNTxDtv466BmpQ0ABAZZ
lZPF7e9L+R7qSj6Lbsvy8rUwsbxvC/DObn6eGiwb8jHj+QDenhP5fE83l/0MK/ZHoTNgtN2r+HXzMjU6vCPwnca6rzC94/RVMXSC
+uvL/op5ouJUbhv/8ljuqtAMm/alXfjtJR5z/ibPp9lRexv6Gz9GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "vaCmqODOZj/bxn2v7pffv57VUIFrvOe/pNU9SiXL9L/YKzOe262cP9AdTVsk8cG/BwPjIU06xj+jfDu2ey
HUv73LJLZExbu/50mlCydG5L+VRJlNq1/Iv3TE5FhADOe/FCBPnYbivr8GY73ao9rgv40qOmVAB88/IyUgULFDz79d6AbdY0fnPx
hHqYs/NeG/nDoI2rul1T+E5ShawO/8Py0ya1TiE9Q/TNdnXKXk2L9lFoPsRCi4P4OGxqu/9K2/k8K+cJDK878UlCdYk4zxP9fgaW
FcY9o/3w5FZ2yL4T/Z/6OsTe7HP99GrE0qcsO/W3lZcwy26T8U2Z64m5sDQLoHFWETtGO/WnUrxAZQe786D7Mh01vKPyW/EhUx9T
k/MBIX9l+arD/cGbx2h93BP7Kt8C4NhaO/fAe32irWlj/2t88l65ravwQoLdKaHeG/vWmcadxmwz/KhBcH3Ti4v54mppbeTM6/Pk
DNtVO31b/maDBgWnHoPzDsTkaxrKu/Oni3tJO3or8jOjdYGHC+P6IH1iagv9k/i6Y5XrZg6j+1J201hvinvzy80+HRVrk/2OLZtq
tk6z8vd99q2rzRv20BjfzYsdQ/y9Yuo//7378qGesrc/WeP5+oUfwueuO/DauvUwy8uj/i61FQEO7Pv/laJm8CRfC//JOJwC3e6b
8A65xwDrqhP8E2uwGqc8I/GsDpn5q3jD+A/QFP7pWUv4XCtJipZna/4NLm9KfVob9sk6z0olUov477Xwz5s1i/uguCoDNfqD+lNf
6ud0/KP9wiK3Ke0JC/aIZRQ27ukD+R1StL69WGv+/oBugGj6e/esvyEblWh79hZCqaYk+OPw=="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "4RrqLvKvsj8a2o+F+KOLP9SrfvRfmue/xVaDz+AY1D/Ut1pMxCOYP9Xqvtws1JQ/PDWHxVo1xj9X+a5eq2
TdP3vyce/4B7Q/CO8p4tqGoj9c7hWt6pbNv6uhNv4vVeo/2BzB0F//rj/OYrksaLOlPxx6owoYi8g/kPATHNau7j9mjSroAkjgP8
ZPw8zvOfA/vv1L73oS3z8a/Ll2GdPiPybVkp1XAtm/B8efAjrM57/9ENYQTtbGv772NmpDV96/F00gYz7j0z+cEtJp3wbgP6EDJi
J969a/Fp4n9p3K2z/P4Dyq6zDcP3WH3LtbQ+o/eVe3wlyjuj9u7MgtynThP8QwoNsPUsA/cbgpElMfwT+g7igB+A+zP3acVErNEL
m/Q7CwqGbruT9VgSZ7eDe0P/Z3DE6HeqQ/zffi6EWWpD90jjq4Wk6rvw1QOx+w/si/7LzdNJ6BwL8hpMWnzZvkP+O6g39iy9Y/En
YsedQB1D/xxmt2SCPFPwNrONir7YK/mMK8pqq+xb8lpUtaHtrRvzAhNfP1IdQ/wEGfiNcZ8r8ROM0hpCiyP7GsbMi+yrC/nbCmbC
TOvL/u/L9SNzX2P6yNp591KJ4/o0VZJHJ01b8lqwlJUHOOvxqBxUaNAAFAxum3N5Xuwj8tcXFOZcvUP8zh8gNLEtK/Eb/n9xtQ4j
+3lkxsuUyoP6eQywYM/42/QM7s+ScEkD+BCp9UzYCmP9vIXKeaAMI/vprzEFitpL/hoz+o2MijP8yMBWiPKaE/AidCkimCmD/veu
lMtFFxv6KsDwi2HCe/5VVjRPA6tL90D4i1vtCFvzVopnreFnE/HpUNJWKid79ygTWteJGjvw=="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "gIsPX43J2j+5AK1Twuv1P9pf15euZfM/DthEQNwf+T+iNcGkaZLlP/YvLWLt1AVAdPrb1H0n4D+oNt6SvG
EAQB/FOIiljYK/9IZVjKNixL8VhpfE5A68P9Lmx1TNp9+/2Flzsacjib8tgg6gXY+Qv3dNS+vCfNe/wETE9nQx6L9iRA7jbRPzPx
Kt4rfuTPy/PXTjySJC/T+euquan3bEP5cHR1eax9y/cuAGRtwM7j8D6/Dqug7ovwSyX8yUi7Y/P13YvXVW6b9Pooc/2v3+P85OIN
10TPa/RBqYg3NAxT8eDb54LvvTPxP9SlFfg9k/A4ivMAPM0T/BUQm83J/ZPxA0O5aCv5Q/cePxZSfd0j8fhlhcgJ+QP50HZUlFM2
W/7ecZW3q/xL/UD7WTjlfpPyqbhHsy0+K/J1x4D5cq47+9N/E6wgyzP/Y1+MniAtM/7H/WNQJgyL//wpzATpScP0806buVXMQ/a3
G21osP6z/f8phAYyDEP84v254Pz8o/LFgEYJPq0j8/xRqOxJrDv51muzH8cvg/j+52ZnQ57j94/czYjJLNPy5ZN3mD9+4/0iB7dK
OK4j9a/dUO2tbyv2/aaSVhwte/msWEW0mt5b/EFG3+IEa6v3DqY+nV/+E/GfHgV5m/4L/qwRZBhBXhv9CEACfR8gDASQgCHIzGzb
9xRtBqXXG6vxLp3iw0QPq/qfcRnwXFwz8qLI8HP0zWv54i0H4olKi/ezjSlQKO7r8OiQm7qN67P1ETEYlG/72/KPDCcWaWwL+LXF
6bzUIAwG13Ay+TMso/iKr2Yjaz2L9AwBVmL+OeP54bR4fx7N0/DJI/qX5ZpL/IlGm8xJ+9Pw=="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "qhxKXQghC8D6Spt460f+v+v6FbZQ5gJAdt5BL/ZV+L9j9eKjAG0BQATJgZkWSvM/0YL+KIS397+Vgv9I8M
/vPytyifPrYPQ/cGotfna82T9OO4IhgFHMPy29fOTvz/E/oHmxx5Txwz8rVD3IKoXmv6UrTriuzgBAfejcAE368T+uvayFkRDhP+
zVAGSZPsk/bTaTUH2T0b/pAK9lmw7WPxEVLC8jDeu/ZYlN276V4r8qLnxp5UvTP+ry0n+slvA/Msqm5Zmk8j90nwG7Bsflv7ql97
VQv8I/HpR/Ir7+E0AxH4tLrY7tPxvT/xGaS9u/XbtMdeocqD8byNpIaCYMQDvqcpT0NOw/NEvLG8bX1j+ipHvTdFfhvwYk4W3Rt9
2/dgeFXeYw47/RFolbZpHLv2fS/QfmAd0/iazA02xr1z9PU2Z+4bLgv5vzyoj59t6/WTolc9Su2j/bi4BVjjzeP76WrjYss6M/Q2
C6uOXws7/ZXs6xCHKvP+k+PfGSDrY/3/yrow6SBcAiueeRpKX2v8n9IFEG/gXAus7eecl2BEBy9oo7w9n8Pzk5vq1TGuU/eNYHOY
bC/D9W1nPJT8D5v9dPtQI8peO/0hnIiPj/yD9i3L2CrFf4PygkOCsugbW/coOQDu1qAcBkDeA2v1cDwFJ5bAyNJes/m273DGga/D
8wACwLkyD1PzgUugphz+A/hYmLC2ZvxD/VOqS1yeHtP3tPvmuo4Oi/afPq+Qh21L/y/uFEcwLBvw3lGHvX0+G/gjvXCRtz7L/K6+
tWCL3Zv1ozNglHfMC/+Ocs70Yv5b92m//DgSf3P/spTvE3ZuA/pSx/fuGYur/Umb/qGVLvPw=="
        }
       ]
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "aW8OmnwDBcCJLnXNtQfyP+uNAQhfy8C/0oBK38N80D94MJnzHOaWv8nsYqLjTOY/flfEgNsk6j/VjVbnSn
O+P4DTWcZUJrA/B4sQiiug0b8BCgadG+nRv+g8uxNKwd6/SszcJ5VSAsDs/N2JkegEQG4x3abXoP0/NjvEIZHpBUBJwTIH+R3gP5
SyoDbBLeU/cbcuT/0p3786DO7tRmzdv5hpwoUBjdK/VuO/rxwe8D84ATW6/+/5P2nY5lqIc+S/wKq91Uabwz+nO0EE5kzYv4joJY
D0drG/jnhKverAkb9UsXliKgfnv4zknbPVVrs/gaBc6vLgwD9qfHKI0bniP7dUlvUjDNu/foZYFgAtsz/Zfg7egdfTP383VLi14Z
i/iMTalMzDAcBq4PichYcDQD5KeaYfmf4/Z8U4Rn063T/EaSGAgXriP/5Jebkl2ac/MLMrvcS+6z+nX7MNTxDtv466BmpQ0ABAZZ
lZPF7e9L+R7qSj6Lbsvy8rUwsbxvC/DObn6eGiwb8jHj+QDenhP5fE83l/0MK/ZHoTNgtN2r+HXzMjU6vCPwnca6rzC94/RVMXSC
+uvL/op5ouJUbhv/8ljuqtAMm/alXfjtJR5z/ibPp9lRexv6Gz9GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "T6dw3lGVwj/J1vsdIdfDv1ZvVdOrZqY/44lKejHQ0D/IEWfm5q2xP7jbed0pqbC/y70D843Lyz91ri4n5h
zAv6G3V1RZy9G/Eyn4Hsi6sr/R7wX8NNSzP3T8+ha8+8W/Su/bpPWWj79XyXRRuM/Qvz7CnO54AcQ/KJ3454Jl0T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "U1Ci6TwMvj9qD4W1YDfGP2Cpj4TRP58/t4Q+rzn6rL+7gC5DFUWGv2EDW7h4NcO/+weVs4nHf79kN4T7P4
XSPxkEEPxI67M/m+xhZVUHPj+tGKoRs8XCv0vuUYptQ+k/r5Q2tzJ1yT8JJ/jy8ULTP15YfQfrsaE/8ZEGAyz52T8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "L1T/0bFW1z9SuuJtv0rYv6EWt7aRVe4/dmnXATS+3T9QwMTOYSCpP634XXRToOw/2fS6JGAZnr+2UcdIac
2oP9xizS8Ya8+/51vTbDVDwL9yo3k0RZHRv1NqabBQbJm/67tFaS4IfL+cNiB3Kr7NP7YLf6F0wNq/eGTANF3xqr8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "pbp5XVZ05b/wnfXae4bcv94PpR2Ntsq/O5uaSsOx1z8v8uA4iYPWP5PRFo7pLcM/r+x4bAr9xz8oc9106J
SnP6kSSXLrMrU/mEUQbgvPyL9ligzhW97bP7yntu7drvI/apwy5CDcsz+vIE59K+3jv7T/2vye5+I/8nr/80vi9z8="
        }
       ]
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "C8ztx5T0/7/hTZmy5fvxP5map/Tca+Q/UdfzqlXxwD88brolM3K4P2AARyLpHII/EXGsCG9C0L/AAC2bIA
uRvxvAdCYabee/vyUQ+A6j5D8qALTHWtXHP/MPObYA7sG/+KpJlkzR67/KmS63UtfQP2e4NpNkzNE/o7caBVlZ0D9vzPxx247lP1
oZcB3dC9Y/Q89m3f4i378ePFbLMNrjv2kpm70CZNO/9ujT0Yjmzj8sPsnYGjOtP1/VEtwvaqC/Xpq0houp3r+e8PlVMse6P94eRr
KtisA//xLRWpvwxj8YsN7ZcpPfvw2M/sGgKcS/e0xkd0TjxD93mbpusO/ZPxsyKyR4Hdu/wbFOqyvFyT/TWFhtJ1nHP516OF+VZK
o/HmRFvP1g7L+RkAKHbVfnP1JL+C7nn+o/HggzU89azr9df/sinJ/RvzxPS8tsTuM/pO4vQEQ44z/pVeQ0PI7dv5tab2baCfc/ra
H90tAs2L/UOi5P/G7cv9GH+w/V/92//qCJF5w70L/uKB5T7zzmPwpchWv6x5C/3tHSCesN3L//mhIXVM2mvxgFx22z+eM/eNF3qS
5jpr/vEt4tuf/fvzpcUxq9ssa/f5alC7bJ5T8I4XJVB0CYv9bFzZKULt6/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "2RQKmmeDAMAWkLELV4DqP9H9Lygy074/xAbFAz4PtD9DadBA6gXLv+sYQD4QJ+c/7ta6qh134j+usKGlQ0
uwP0XvXX1/4tO/LRuarNEta79Jz//+G6jSv/uM6cmnfM+/6tIgplkm/78tNtqcAaD+P+Wd2ZwpQPs/s2VguDJTAUDwDj5F+lfoPy
UVgctydNQ/9aFz11yo279U/vxh+lfmv7X/HVQjfuy/tdSIB4FkAEA430mmRXD7P/c5utYgH8Y/2l2EP6aElD/6tEggeXLTvxNrQ0
o0+6y/hQd6QTVMsT9UrDYaNNLlv2YAIiDpgYq/spX3Uk2Rwj+0d4oO/pvePyvINX+38NS/PXQYXl9qvj+B9/8S/kDSP9Pg9a4qyW
K/E/b91vHA878EULBqG8X7P+cc7idOiv0/MCK4NpT0yb+AbhKGvHV8P1eBwzTR59Q/a03XK65V6j/m0lO0AzXkv1+N4ITE+vo/P4
T6GDMf7L/5EToVLzDpv1JtO78dTeW/4HR3eff7s78NjWfpEmHhP7E9SgUADsW/3FaaoY5R2b869rP+4DWoP8KAmasMveA/P7jwdb
ebvL9hId6gji3gv5DhMzS5B8S/R1dTX7oi5j9qK+hyGF6pvzfk5hJTz9u/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "IPh/s+oq2D+imUKloeG5v40MxuIATMg/aR8BfATwwz+5pS/t6gK5P76cl6Lpw9o/HQygtws7wj+awLHzMt
XwP7nm13sB9+S/Fwvzz5A5m79qZtXGoRrnP+Q1G7RISd6/ML6Zbo27tj86lkKXQ+X5vzEBrOlNhfA/faIa8F6y9L/27i4NrprPv+
Z7C+wdheo/4UN3ijfl0D95vheQnSnvP3sHeiWAROA/RcSEf+mo0b/49dxiiUDGvzrtvjUEGPk/W3d0+riazj811IbUcP3Av/ka0d
D8kbc/i2lgzyDzyL/qBmjjGTHnP8A/kIcZd+G/4pMjWEtx4L/7O6MXOsvLvwvq9twcN7c/O3v3O5Wftz84ThTfERPTP9nVf/bwut
M/yXSJEUr41z8x+PKFOCn5PzUAQ1y3LuI/gD09nH0j9z+hrmzN6+znvy1hBUDw7t4/ew2XixtW8z+FcWn+2SB1vzTD+glQlPa/KC
plE5VL2T99kympV4XEP9LCCYulfeS/mkQX6lpL6L8g1LacpbTfPznmkYLMH+k/qr69MERJxj/9KvVVU/nov0UcVaakyOA/vJE0bv
/n5T+Tm0CHWLHDP5peZl7qsOO/qP7kNJ7A4D/mI5MsrlXjP8Hrb5GblNA/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "YtCYC3JSBcBtBGoaSTXXPw/cM6ErXN+/mSi4DCiu7D9Bo8i1W47bPzGyp6lkcss/DsdAW1J47T/8mW/5gA
blP5NE7nwDmbE/f9nS1OEX87/HuYNe/UvXv6/3fbp2yNY/oHV2+g13B8BG0wiiTA8TQG/V7tfJww9Ah9V0co/EBUAcUOubwJnuP0
Lk4ArbONW/j1hRehVC4r+zEwaNs8e8v/nZZEzr+te/siB1s7EP2T+MXe+y+prwP5zN1V7BKpQ/UBCHxnk80D/PNjd3f4bav1Phez
7iVcY/nWRvd6n2wr/Av0z755nlvzUFAcwIK9g/2AhV7/Q5wj9Hx7R3BYnKPyUWAg9CCuG/sz0cbmhzyD+PUlnttoTKP3+bCGguOs
Q/b4Pcanae/r9jrNiayMcCQNwnSNQ0n/0//buUuMQ5wz/ehhtnCHTCP/h+S+YyeME/PVJPJzdc4z+wZJGrYiLov5y5N3IAywFA8T
VW2SPo3b/CAoL1r62SP+yzQ+ujavK/FcXlE9tHxL+fHQ+e8qLQv30w++lmv72/hBRV3GtN1j/Q9msDFUa4v5gb4LgwQ8q/sOTQqE
Uayr9UjET02W3SPwIjrwos96y/m+xZOOY4zL+JVtnTEFjSv0+ADKPHMNo/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "lVMmWgMG1T+83wnQgnnpvwwNf+XzpLe/0P012IHz6j958hFW+PvOvwBksTfZqby/7Z5KLwsn+j+sWsMi96
zgP5gez/wcJKc/BUIeemaA7b+zELX4WSnbvwE4ybAqMAjAXWsM3/ASkj/NhIy6MGbfvxynsPfZOfE/gD+QqJUY/T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "RvlvQQbQzT+qB5xDxDHCPxpKyjlx4fe/S8jKbXkv4r8mvf3gc5nIv/1CFJLyJd2/u2Q0zc2S4D89o5ORz/
T3P0JDPFP+Lso/+cH8lbOvwD8IuYf2WdHcv4md/qeRDxNA2x3zMDS7zD/DnzAH1Y7tP56UhcNqYeU/VkvtoR1l9z8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "8j3dN2qv/T97qEZl+O3uv9YYjiTE5hRAU0R10FkzCkAEHhZr54P1PwyOaeXPvvw/mlTqeKVj8L89R8CeRB
ecPykWlQTYJPG/lvG7cWuV5799Pra6sQ7vv3W94Q8S/No/7wKuK74v0D/F8ARbKufDvz1T1tzbBwDAMcZf/kGl578="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "JWmeI9l6AcDHYoqc/N3rP/pIDwFCNbe/3Duzib9nqz8+dsFeL7HOvzzm/bjNTe4/TSFj7GVv6j+mjMUxNJ
jVPwDhTcg0TbE/q602gEEj279z0UKQR2PYv5ysf8Aim+S/No03INQjEMDCkQy/FfD7P2cr4IaxVvs/cnrhHMu2AkDA+4MDe4/qP+
TATxna99E/YwDwSZoR2b//T7aKG3Hnv5wvwvNOVgXAR0SMvbwODkApxU0+jBUAQI2civamYvo/929urXTZ0D/Rwq+43WPav8xpij
CwIbA/w2n8pehbs7/zVVFxK7PvvxIKxDXBj7w//BArc3vgkz9f3DYSFajiP9NXJ8FrscU/096uRs7HyL/pBXry1IPbPy9nRPc9v8
u/9P8wR4nl8b+bENOrFvj9P2Vztovk+wBAv6Hp3k0hvz8XvDXfsunzP+e50smLK9e/OPLBVg/E8T9NePDAx/byv2iIQqRWzwJAYU
2Seivm9b94Qbec4R/rv2KVKu1XGfG/ASf/+VlCmj9Lnv6N/1XYPwFSVvA31se/7zTVjOHY3r86LwLhVbHDP/Jn4HFfB9s/toaQ22
GQvL8w5nVx8ELiv9KBAhenm8y/Jr1WodKt5j8S7iKOTnOvvzJeL9nW2dm/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "kLllPhki4D+k0MGpWQTlP2M5SdEdptE/j5q680R3BMAl8E3nW9XSPwzcx7SlW+M/BO72N4LO4T8k5jiEYS
MMQLodqhdiXd8/jUljtN3KAMAanFxqEYXJv9XfAt6ac/8/m4omqskt5z/rYkSxiqjeP6bvb0x3v94/QznNkrj1BsA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 12,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "fKtWUWaY+L8eEFpv7VLCv4uJz2DBfeS/WVjv6G8S6T/0BGk07BrKv3vp/ndPSPM/EKYBCqvt7T8DD5RiSj
bNv5223NiYVuS/d/oNBBqYuT+snZ/0QAO+v5ldqa08Ltq/U0PezTPjAMBddKMR7RcFQD1tjuTLUPw/7Waq4Az9BECup72FzJzyP/
PM58dtUuA/HLlxULDZ6r+hH+QPVjnlv7AxuSanfeU/w9PzuV7ptT8/4SC0yADwPwYGip0BAdS/UlxJo9iRxz+Yro/cNrXVv6GVpb
7sPay/v374Jio8s7812SF3VZnwv45IneoSPNg/Ah3AldG80j98YwY1CYjgPwY8JFASeeS/gXqKeQ9+0b/DzTzfd5HXPxDhjSR2cN
k/j0XO2kESAcD0kJj1D8YCQPClIug0m/k/cnDJCH1O4T9+tjUTHLH3P76AGQZeJdO/up8EY+a54D83v3sPpJXxvy4cI4TTVfs/el
IafMd38r97+Q8yoHjkv4+THQEBfO+/ptywFeMLyL/VKJ7dsjThP3PkWaNg+MG/YWypcHc8178L4wlO/3TJP9L8UvmwnOI/N5YnqE
FPvL/Z3n1mgmPlv51PoCYzwMG/qtN+WoAC5z8gaDKW5GSzv6OrywcpM9q/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "v997rxhm9D+Y6iULPYMVwPRS+9fnKxFA5Ov0pny3A0DZ7Bb9A9m4P4MPJ4vesBRAUlqTnn5X8r/71MC7p/
2AP1dERn+N8fe/ezlLqu3BvT+5whXuQPcHwFgqHZlsY/G/l2OZi5Vx1T9rRYGeZ9bPP2+j022Nz/O/nDKxwIz14z8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "tDAwTXPZA8Adncb0ZS3tP4/CTnb2B8+/w97HPuKYwz/jIPNVJ8vxP0pV1+zOz+m/ClvJflDisj+DxkEf3j
3hv1/4LYo8Sfe/mgTSmNbZ+z8MAakLZvjmP5EQR/pJZ9o/4DNwnjWd0L9NqTdPsALVv6u4IWPACLc/B3+yNJtI0r9boiSLfbTxP/
+G9OcAMqy/KLaYKXd06r8pa/wXA2zkvxectSi4ydc/4lxNvaiu3D+7X74MVgT3P/IdSbWKkt+/LKgQ3fH94b+IMcUmXRfmP/EeUj
MRLd8/QO6BXmyk4j88h0toFHTbv/P+fJmuAde/kooaB6HPvr89P3TWHO3RP3q91aaFs9W/w+kK3sx/nT/RTUVPFt/SPwUAy2Wn0J
i/kk1foNZT9D+LvhDyNoIAwJdP54IV6tK/4+hzKE7C979NmaXu0Y/bv1IFB8yN4fg/e3HimzI3+j+7YFvf5ASVPw3zGUnV6OE/ba
0tlhbi6T+uVfxphJrFPz9GZ+74fqY/zerfHAkr2r/zchbzSOPtP/DZvo3EEqg/m3bK9iJszr+QN6sC/6i+v3LqTCAtTuo/+/eURW
cTrT+mka6GMKjav27H1xcgjbq/KY4hygQG4z+NbPQbY5fCv5nzyKvR3uC/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "f/MVQcOB7b9J2puJI5nqP1GpzXz20dg/spcvMdAkwj/4xCrf840CwE6k3S+bIe8/G/I34uDj179M2FHmiE
bCP76rqGaru+y/kKMqBBZ/3T/nOEIa4VTMP6xHX83CD+S/OWjcHlKB9b99BC293v7FvydZvNRRG/C/aycfrLjPAkDMI0Ogapj8vz
vJxRtPeARA8ox+EZORBEDUNALnfIGyP3MWY1TDise/rqWq1gK3AECsvlXDZFr4P0S1VSdTn8O/RyvV+76k6T+geYiDDBDTvxrRSW
Dr8Ma/H9b3GiJKwr/7JiGLdXTEv5HXIR7j98y/Ar3chxXBwT8WLBhQ48zGv4bE6s+qTte/l+LiuuGiyT8SUmAQaNDVPwipXNpLK7
k/VObR6GLN6b8q30QmtFHbPyIHQ5CNhdY/2MFSwuh4uz9eKuBadhAAwKc84a4ciQNAphmB2zXB+j+okk4TBhPFPzbewWCL3vw/ih
YxDGHBB8DCvO0ON1/tv0DGUJ29IZo/hhIKaije879Yng7RAA/qP7j+9dz2ScK/XATG+gbeuL+XVX9FVgq4vxsdHZaSvuM/dIVINg
DDpr82DjmDMWDcv/7t+Vp7FNC/uK/bTx93zj/J/skCeum4v39xDHT9oJG/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "juEBg8lK9z8oWfqN71vYv1Imr+uBz+m/o74+fv5tDMCqE7dx1MX0P2gy/tMSvfI/vmfZf7WWwD97JABvdP
/6P32OYiN3sva/nTxpC5l1+D/kD5/JnpgDQED8xVxakhtAgUe9oB3+9T/WKYAOUPnkv24VzGUv99U/oRc0rtL3wr8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "Q5fUebVD8b9JDU1joooQwDGQiySz+NU/KHd+/xyJ4j+ZjG+9ka73PwJLwVrnofw/wH8mBcrJ1L/1eTsw8o
n9vy5Ye5jaZ/g/ArZ9IGAt7j/EUWGeAxXuP7cJ1IVFUvC/tfahNzpdz79SCg9OYY/avwQA8uQJFYa/M2oX3Y2XCkA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "nT3OenPd+7/QbV8JDYHpv1eOiE+HP8k/ULzlIVfYyz8nR7eADAboP52VdVUPtwFAOVlLa6nRAEDbBt4fNu
4FQCZBvr3B6gXAeE0omNWvBcBA1XIluA/wPx9SSh5IOgPAGpprF59Y478tVTLEipb4v85YL5jzbQHAMSXog9BY9L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "d0D5K102+7/6Ek9SxHoGQNn0RHwuC/A/WUXCRI8/87+m+lsKoJ77P74X1mDsr/I/i07XUZxc/D/Uv7Z5by
7sv4Am08hJkOY/Gl8n5j1z0z+wTY3r2GnHv8btG75d1PS/lOCG/QWMEEBud6Xh1HAfwK/cbw7RbhvA2XXGyWxJCMCwRTRu6CsBwM
e4Buj26vw/Hss4DM0c0j8J8g3+CA60P8lVMiAtrOY/Ck/P/KuoBEDFlUZ8azL7P3jVK9GWydO/f3koYEY68L8ZwjJUtvneP8gHg/
D51se/gKTnuy9l4j+xKQrVF4Chv19gLFGmLt2/sEL8Z13UpT+X7rmXBt7dPx9WN9VENM0/KjJSKx+L278r4uj4q7faP9WtqrUDA9
i/dD9OsRYO9r8L/4X9dw31PzaQ+5D4ZPM/7irAtK3RtD+YrkzUc9rgv+oSpx6PXNs/3oP0a2DXuz9muzaV5xWUv6oGrrlC8L6/+N
qE5yEtxb/LD57kk2DRP7sMhmuimfC/PARaCSNLtz8DoSnInKzVP5IP9vuRbsy/AkfugZyG3b/qnY2Y1OrVv6uzosuPK+c/1MqOJn
5in7+1J7L6VxvUv5iVzWLukbG/IbqF5TNr4z8nouJxj3W3vy0NdOGTrNq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "1/Rx3VlQgj8XSoe6vHbsPzBMI2e6Lum/6dQNZbdrAcAzkda0whDwP9oGVXWCTcc/UkWWmMxY6T8P+D49KV
jyv4MIGRxnmvG/FjN0P/nu4z/EMvHbV+3wv3szGxMo3P4/Svh8idTO2D+Cd//8DQTsv7pZcAx6XvO/ZzPD/jgyAsA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "T39dgXMN17+WEOs+3xLJP04LvLepR/A/feyuqPG9BEBYW70qdBDZP9laTsc+2bc/DAO3aq4L7r+BZmuy0n
HHPx2UxR6VYPO/7Rj8vlhLAcAvk4uUNMAEwJPZWcG8jwTAF0afpux66z+RCD98UrjHP2cHOri0Y+Q/RjbW1NNbCEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "B8ecqVei9L8p/vqCOYTjv0jkZMHuWAHAPd5eIMkXvL8vut3K9AK4P69MTzDrmxxAPZk0ePHvB0AGwdK7pw
j6v1MwmlB8V+Q/achKQYxioT8dgyh3INfrv5GhCtoTavI/8ZFYagr4yD9Fen5/ZP37P8ElNWlvRO+/KiKd3hbY878="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 16,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "aW8OmnwDBcCJLnXNtQfyP+uNAQhfy8C/0oBK38N80D94MJnzHOaWv8nsYqLjTOY/flfEgNsk6j/VjVbnSn
O+P4DTWcZUJrA/B4sQiiug0b8BCgadG+nRv+g8uxNKwd6/SszcJ5VSAsDs/N2JkegEQG4x3abXoP0/NjvEIZHpBUBJwTIH+R3gP5
SyoDbBLeU/cbcuT/0p3786DO7tRmzdv5hpwoUBjdK/VuO/rxwe8D84ATW6/+/5P2nY5lqIc+S/wKq91Uabwz+nO0EE5kzYv4joJY
D0drG/jnhKverAkb9UsXliKgfnv4zknbPVVrs/gaBc6vLgwD9qfHKI0bniP7dUlvUjDNu/foZYFgAtsz/Zfg7egdfTP383VLi14Z
i/iMTalMzDAcBq4PichYcDQD5KeaYfmf4/Z8U4Rn063T/EaSGAgXriP/5Jebkl2ac/MLMrvcS+6z+nX7MNTxDtv466BmpQ0ABAZZ
lZPF7e9L+R7qSj6Lbsvy8rUwsbxvC/DObn6eGiwb8jHj+QDenhP5fE83l/0MK/ZHoTNgtN2r+HXzMjU6vCPwnca6rzC94/RVMXSC
+uvL/op5ouJUbhv/8ljuqtAMm/alXfjtJR5z/ibPp9lRexv6Gz9GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "EE7n7dUKI8BFXu2jOE2ov+l9wD5a0KA/E6LS8gI4FEAh3J4yddIdQGkf7KxIRBhAjhrxZIMc4b9qi3xmV6
8MwAf2gE5a/BnAHPJ3F8JaBEAnTJxUMAEPwHPBXN5I0iPAN8kXj2upCMA6JHd5M9T2v5Eme8FVywzAA4vl7xTd+b8="
        }
       ]
      ]
     }
    },
    {
     "of": 17,
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "aW8OmnwDBcCJLnXNtQfyP+uNAQhfy8C/0oBK38N80D94MJnzHOaWv8nsYqLjTOY/flfEgNsk6j/VjVbnSn
O+P4DTWcZUJrA/B4sQiiug0b8BCgadG+nRv+g8uxNKwd6/SszcJ5VSAsDs/N2JkegEQG4x3abXoP0/NjvEIZHpBUBJwTIH+R3gP5
SyoDbBLeU/cbcuT/0p3786DO7tRmzdv5hpwoUBjdK/VuO/rxwe8D84ATW6/+/5P2nY5lqIc+S/wKq91Uabwz+nO0EE5kzYv4joJY
D0drG/jnhKverAkb9UsXliKgfnv4zknbPVVrs/gaBc6vLgwD9qfHKI0bniP7dUlvUjDNu/foZYFgAtsz/Zfg7egdfTP383VLi14Z
i/iMTalMzDAcBq4PichYcDQD5KeaYfmf4/Z8U4Rn063T/EaSGAgXriP/5Jebkl2ac/MLMrvcS+6z+nX7MNTxDtv466BmpQ0ABAZZ
lZPF7e9L+R7qSj6Lbsvy8rUwsbxvC/DObn6eGiwb8jHj+QDenhP5fE83l/0MK/ZHoTNgtN2r+HXzMjU6vCPwnca6rzC94/RVMXSC
+uvL/op5ouJUbhv/8ljuqtAMm/alXfjtJR5z/ibPp9lRexv6Gz9GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z8nyACgYBnWP76cbakvPva/Qz0Jh1m+s798zHpl6czov5RE2FR009S/a0G2Jnpp1795BNJlpg
P1vz/ZKshWAMw/a1/itzhf8T/Pcgc7QsnYP1P2QyrXAek/KDXd2D0E9T8TWvqwHyTkv5rCuRyreuu/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j/pIPqTWtarvykMFDsb5tg/2zkEZX/S7z9OWubiOMXrP0PLcebWAui/Uj1kX5XEYj//J7Zvrh
P4P7at2fLih8M/ZrQ8ELbco7/PlxTWH3fnv4i8XMllHsY/8hKHDWQc0r9yPGX6jyb3P0Ru5uxIlA9ANhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T9R4nVCemjPP8pd4B3vovO/vs3LAR2Fob+ycVtJb13+vzm5uig05BFAZjYIyAJU5L8hInSK2p
byP/B2MhJ79RJA9cr0FtzPwr8aFZiBlvX1v7dr7+RIuADA6qEmgeCWAkD+CfmawwDPP8Kog9xkx7+/yz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsDvJRmHayT8P2Zl206mf9o/mFE/HSnT2D+2gtloDdQBwAGNnPFj+ec//1aUSc4C77/bqKFcdu
gIwOsphzIYsvC/QxaXB0387T9/1qds+WoBQAfEEbyGoQdAPTlBHTSe/T/yzxSSInrNP0VNZGqVWhdAemL/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "of": 18,
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "p9QMVqY65z98zHpl6czovz/ZKshWAMw/KDXd2D0E9T8nyACgYBnWP5RE2FR009S/a1/itzhf8T8TWvqwHy
Tkv76cbakvPva/a0G2Jnpp17/Pcgc7QsnYP5rCuRyreuu/Qz0Jh1m+s795BNJlpgP1v1P2QyrXAek/Ps32oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uHUFEqbH4j9OWubiOMXrP7at2fLih8M/8hKHDWQc0r/pIPqTWtarv0PLcebWAui/ZrQ8ELbco79yPGX6jy
b3PykMFDsb5tg/Uj1kX5XEYj/PlxTWH3fnv0Ru5uxIlA9A2zkEZX/S7z//J7ZvrhP4P4i8XMllHsY/Nhvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BzJ/Rl4s/T+ycVtJb13+v/B2MhJ79RJA6qEmgeCWAkBR4nVCemjPPzm5uig05BFA9cr0FtzPwr/+Cfmaww
DPP8pd4B3vovO/ZjYIyAJU5L8aFZiBlvX1v8Kog9xkx7+/vs3LAR2Fob8hInSK2pbyP7dr7+RIuADAyz74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "6STY9GvRCsC2gtloDdQBwOsphzIYsvC/PTlBHTSe/T/vJRmHayT8PwGNnPFj+ec/QxaXB0387T/yzxSSIn
rNP2Zl206mf9o//1aUSc4C779/1qds+WoBQEVNZGqVWhdAmFE/HSnT2D/bqKFcdugIwAfEEbyGoQdAemL/8N7aHUA="
        }
       ]
      ]
     }
    }
   ],
   "calls": {
    "self_attention_forward": [
     [
      "1064883c",
      -2.9815581,
      76.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "MvyckgXH4T8QXOm81XnCv71Az3xaDt4/GqPhmzp04z+8iwKsrJHkPztiyq3i6c+/cNlCmuJR4D8Cj5QYMi
DqPww/Iozc99w/R+kisIV66L8a/EdFNGL1Pw0dL+/XG/E/eO2O911q2z/0WyCgirr1P/1GpIZ9ZvO/OQgJS1tr7b8noPtDRMrRv2
kT4Sgx5sy/Si7Uuv58wD8OS4BHF1Wfv39sIw664ss/uD4WsnWGyj8k8O5ilU2pv5SftWgh/Ks/NYe2HPAL3r/FS89vJv3Fv10Arj
6Jbb6/qm+irks2zr841FXROrfkv6Vjsz6VzoG/GEX87x982L+gyr94y6fhv6s8Dy3ccOa/8x4CGqolzr+w3cJJuTTNv7oD/h83O9
a/glEMYlWP5z9WEfs2YqLkP6Gao9+T9vC/eDSw/pWPyj9ulaQSQUDdP+SFU63fFtO/5FiMDgcd6j81+G5nTk/jP0IkQ91uRdc/ml
8tD2Ak3L/OTR9b/SbkP9awra4us+g/ZhxfG0T2xb8vSIdzsbWtPz4DFONOQN2/ykrDTBDHvr+OwC3U4DGpv8DWgasunb4//LCfTU
VT3L+Frr1Xk5+zvy0HiOkeBMC/yRc35O40uz8OUbPinv3dv67RtV1zu8C/"
        },
        {
         "tuple": [
          {
           "array": "<f8",
           "shape": [5, 3, 4],
           "data": "7OGBA+ez7T/gjOHBf9/qP5d5Hd6zr+O/dh4aQ/iV7r+Z3ait2YbpvwFK8UaWWfM/kfeG9QlK87/NsE3U
XIDiv5K9ftA9SPQ/ySumnQFi/D+8ihk2p8/rP0kzpeNv6u0/IFf0ueBO3D9TRM3E4IrHP5rdoTri/di/cjMATenU2D/sW1X/9p4E
wPy9Smi7xvM/+I7FnBxAAEDl9YfA2izFv9Ie9uxBquM/e187d4pI1L+ynF4eMZPuP5w22hA/L/I/Xfv+WBE3t79L1Eu5v4/mv7dD
wybPJvc/DvMVMByM5T8XMkRgcc7bv0cww/a4ZPa/GuYWbF0P4r9koJe7orPzv9z3I3wMLOM/TwQ9bHYB5L8TTdU+EL3zv6sNK8YT
1fg/G6fb2yiU2D9lYbsHJg/QP86bjG93FPS/Q29wkhcv579mbBvYRY7cP2jXZ8ywkPM/eyOexIXF6j/ws2lJUafzvyoEh+HwCfa/
PGhhiF/h7z8xQhbVU7ntv3YpPZDmv+k/ywzy4Z73x79rIVddNuvjP2Q6eJjdWta/LZKJnfrmtz8sje5NwfXcv1LbwlRaeui/PCKW
F2fL8b90S1jn//CXv3GGD/2/2Oe/TTx6nVPC5b9CzQ+JQtzQvzcP8th+k9Q/"
          },
          {
           "array": "<f8",
           "shape": [5, 2, 3, 2],
           "data": "ME+qPcf8779y97sl+b3Bv99wg+Vuz9I/bM7PuuNP5T/BC22fxKaSv5rzrNqtkOQ/EzXUwKeHuD+Mmx7h
/8rcv4MWbeZbNfK/PQvYZdfy5D/NoQxFA6GxP0TGXgUGIAVAFpY1sXzPwb/y1zJaNyvevzXIJbr0wwBAj8UcxPswDEAtP0+C+CPI
P1AiXX7YSdK/1N9TVEKvwr9tjshUdkPJvzCX4SHSgOO/MA4TOZnjEkAkYo729ojfPyvy0Pk6vuI/hrlhasy53D8Mu6HVnZLSPydU
UgydMuK/INSe6YCa5L8wl9PUH16oPztVzrSlv/2/clLJ9Wsb5T+WsTk5w5DnP0zE7tV3+9c/LOk/ZyMqBMALkdgyGoHev8b7GATI
Rvi/5/Yt0kHJ5r9fqn2MvOfjv7bXfzjtoOG/9mLwfHvj9D/wD0MrAvn0P4udCR/U+uU/u+7VJO/K0b9xFbi21S/1v9VAZS9Xot0/
8irBJmI69z9slAPbxfn4v2NfljfjLPk/5/Jb51zeyz8ntPkDU2vRP+tQRRxnq5Q/bv2WG3iL678LvSPKjNffPzIWIJP0t8y/VwqM
C31U3r8dJffQ+bvjP2XqDF1radq/r4fpVcS4+r9B1da6KXbSv+zv4v/0GeC/"
          },
          {
           "array": "<f8",
           "shape": [5, 2, 3, 2],
           "data": "lkRn9mQx3L+KKc7p7rbXP0YTBUc/TOs/tHQvIDN08b9A6B/bDRzwv35F42t0/fa/0IP5GA3Mlr/q5BaD
gRPlP3pm3gGcjPS/h2VviZI47r+rOKPUZuPsP3pvpmJPh9O/9nLxoUR82L/SB3U0NryxvwMswPmPZgBAK3Yp9QjcBcD76e4cxGzn
vyGmwCI4f7O/tpEyeZJZb7+PyN64HMOxPwHdEJX399i/s1HexroXA8Dlt0xV3eztP/k4Y5lorcI/GIAE3NLtw79AF7FTVfOpP7BW
7Glq5dw/jBFiVgNd+z8beXsAy4bov6AM2kOHp8s/Gzeqx6lo7D9aRAkgon+PP0u2ZQMmpte/2dsaBJ5+6z8rHC39vqHNv88dS3dB
krU/yNXqwJBzur/+m4mKHOPgP41Nk70YCZy/naNozx8u0b+/2YBWEzTwP7egf0qqCQDAJfxElp4D4r9RTL/XRUncP9r/OoOBIN4/
2sMVXDUl0D9RJWHQFpz1v1V3J2wnTv2/hyu3O8k4yD+n6+WV03jlv47Jk61n8NM/iIMQV7PI4T/Avk2KhivdP3j9w3HHpp8/204U
+u5r2L+W8Nyhx8Hev3IPFEU0oue/e2VSg1KWoT/fb+0QnsHav2N8hzp/hda/"
          },
          {
           "array": "<f8",
           "shape": [5, 2, 3, 2],
           "data": "e8YXcg4sAMBjnw7yFiryP91y9a+DUfO/7PJDGI9t7z/egoHhTEvwv4qQFMbBF+Y/9aJpQ3ZX0r9CAK8h
Mur0v+tWtomn/ug/cLf6coDi7j96OmCZWsnmP+8cxp3DhuG/CAFUvcqpYz/GNYQR6/W4v6EgWSIug8Q/ToIgY5476D8/+dT4Rbzx
PwQDaFAr/ei/YoxjrINO5L933D2Yne7Rv/oGllJTXRJA6AmHTvnsCUA/GHgzc1vVv7voKt18HNC/QyM4ZzAa9T8k6YZFWQnpv2Ss
FjBj7rU/Xq0+NeT9yb9BKlij1vH5PyuO2IDMDvW/ashKYaVE3T8knY7nsxzPP6/53zGrZ+i/8TP9vig23b95FqIDoQYDwDftrkhI
SsC/+UY61W8i8r9ZDsIqsu/hP7t7lOIdNgLAVmNQtSj8+D/xUY5s+7DhP9+B0g8WeGS/Hn5VEGau67+baQpXrEHnv0J6fI4kd/k/
ZLm3Evat6L8LQz1mk8HrP1EjKrew5QFAC0j6HMlj1b9DjlWcymnTP2yUmzCF2eY/uEjbgUaE4b9LZez4T4jyP3b0mO4s5eW/WzmF
TQUo1D+IqiN5zTTbP4avA3vZIPG/VmjDDex/0z86gbnjd6TMvwS4Ajkqqeo/"
          },
          {
           "array": "<f8",
           "shape": [5, 2, 3, 3],
           "data": "2OWv94+60z/KU4q10T/CPyJ4xZbDkuE/nTIghF5r3z96WWhGGKjUP9Hn7moS2cc/IE3j2o9q4D+bavEI
6J7QPzfoj4LwF80/5MO4JFMZ0D+TOhL0dJzYP3/6NOc3Stc/CfRxW5Vw2D8RqpjufRDgP1Xfch27ub0/mhMuQwk66j/zynK21sej
P9v+qkXlJcI/SLn1BiU00D8J16lNwPzeP6ZoYKsaz9A/ZZBMxaKV4z/kKldKzT6eP4hswaDN8NY/dog9BnyYzT9FHgQ6fIfhP3X+
sRGTScw/e/399zQG0z8BZsSVbOTbP46jPXJeFdE/MiaPVQ4w4T8JJmb6u9EmP9hmYh0Jnd0/81G1S6lK1z81oP0hkXK9PwCj5TVZ
rOA/lEHSmor+0T94fZKZqaveP9RzNpeXq84/pM0VLeUP2T9GpKZX7XHCPzDZFickt90/2G19z+DP4D/kvXmjq/quP5TslezogNo/
Xc0/kRDT2T/DKxzUREvWP9QbSDVVw88/O1z9gSOd4T/DDSmUoHG2Pw/9+tZQKdc/jwgZdX2I1T/18SueTJvKP3f+0DvcKd0/fNhD
q+Ayzz9TIMp/Yk/VP2/zkyotF9s/wM7aPyHx5D/Elr7Fl3/TP+pdXtQt8aQ/E/jmvAUW2T/aE8PDp0jSPxP0VX9SodQ/fuBja/C3
tT8oO1VthSu1P4vc6ESRo+o/QFyoYvm03D89M8UAWZLgP3wiat6kMqE/mogQuzgW5j/nBAvZa9vGP7PYsjqxy8A/7rwruA1g0j8F
hgHs9bXXPw290lv86dU/C7tXuY8N3j/eWqb8U4nMP4cXVUjGrdM/kdWhOyOF1j8ZQqG4NVrTP2DvvAunINY/wIQZ9/dh0j/S9Cp/
Oe/ZP3eNu4nOrtM/+r+SxNzi2T99rRLON0fPP1HwY1SHedY/747aG/Vk1j84+UpovQ3UP9l32ntNjdU/"
          },
          {
           "array": "<f8",
           "shape": [5, 3, 4],
           "data": "kcYEskWs9b9SFkTl6c/rP8r0QXGlMd8/oiW9Y9wXxL+ox5BYUSb5v4UYT48eDPA/gWN/kAli1z/Yix/v
WQi0vzrNyXw3UPm/xkBl+gDS7z/SOzA1LI+6v219QlGOyfG/AowhJgyj1z9M+opfDoXBP354lHcskvs/6sxHMaEw9D+z5iu4atPZ
P6ZQG85QTdS/fw9esSil378ledID5AzRv53/dczgVNU/4an+6GIfzD+ySCLnWJC/PwcRoZjG38E/Lwi5aQOd6T+kSdbeoj7kv4cm
Xl86e+W/cV/7q/Stt7+tBum43IH0P4XdBROCS+6/UmfYyU2g5b8KRY5ETW6oP7rCGXLq6fU/7MU7JdL87r8jGo9v/mnxvwZkqSbc
MrK/qtc0HWmb6b/oLQJU+vnkP/pol1Iq+Og/6l/bh23K+z8JDEJhS5r2vywfykt49eo/nwD3OVXI3T9lkuTbwc7kv+06lMwPU+2/
k8CguMVH5T/SYlh3+HnJvwjXjwV6Ida/ZNiSlQQW4j8ekSZ8SGbWvz7tKGbXYNq/MgmJ0rcO4D81OUjSCfDWP3a2/oJ0Uci/mLWZ
waU8y78uDLZQOT/hP+xduwMF7N8/DJ/TeRHn0r8XwlLv0TzTv7PnFDj8yuA/"
          }
         ]
        }
       ]
      }
     ]
    ],
    "softmax_backward": [
     [
      "0e9118d2",
      -17.949288,
      130.0,
      {
       "array": "<f8",
       "shape": [5, 2, 3, 3],
       "data": "62fmd6V1sj8LTTN3V/ChP0ryfzPRbbu/21/fqDHMyj+P7YzckNemv3gkvHFNFsW/wsencNNaz79Whwgewten
P+2lJeniZMk/CMiFS3dq1b8VS6anfN3cPzEMgnAVzL2/OYhiHGQE4D+YaIJF4DLfvzv7VGj+vIq/RsEneqnN2r+C/zsn4eHDP4XB
iea43NA//+evGk5Swr/YHLU/YGnrP9giCbnM1Oa/3YQo03sS0L99CgtDQnySv4U1Wfc/OtE/1ylL7dcEvD81iqGMWKDMv5Pq9yvZ
O70/Kyvm6p3q5T9TkAxjv0vzv+3qMtvgrOA/gzjCmpkPxL9s0U7bL+hjPz39VNv4v8M/gGaD72EG2j9amHhL8P3pvyzDbad+9dk/
fERnuS7ksT+Z08WKf2/Uv/QE2Ljn7M8/KD4BWHiAmj9yHULaB4azP/tsQvAlJrq/m1/zQwDwoz/5PZmciXVkv3CTKaqnqKK/Kt5l
whkF0j/i+Z9GsjO1v0+xe2FacMm/XsEogluCz7+A1qkPEcViPwQa6j1HN88/RFwUrRJq0z9MMVhOthSeP2Lm+RFeS9W/78k3Pxdo
mj/hhL4YxF/RP4ABsoxFBtO/ZMSzkGStsz8lGnAosM++v8zjeC+XRKY/Jftx/qwErb/oydrtboq4P6uYQ90wEKS/WYnUpbAn1T9y
T+6UChrDPxKxS/C1tN6/NoIT/cHP6L9+FxyS1/jpP4FUiVBZkaK/5XR/HrSa279vNu1Q1AXJP1uzEeyTL84/RI2g82952D+hJgHV
uGPEv/kBQBInj8y/Ua1UFEiowT8ckXrAC2yrv+71a0iKmrW/HkQoeMQ6wD8Nr+MFDcOjv9vMXm0ClLa/xFDYKdvQor/OK078q0KV
P7t1YlcKX5A/kmwF46/umr84cnFVBAe8v65mGSdYYcE/aL/eAkrXp7/xcZr2h2zBPy6Exetq7ba/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "fb262a12", 19.199366, 220.0],
    [0, 4, "fb262a12", 98.29181, 1200.0],
    [0, 5, "a75e53f9", 23.798756, 250.0],
    [0, 6, "fb262a12", 11.8254614, 74.0],
    [0, 7, "fb262a12", 2.814134, 120.0],
    [0, 8, "fb262a12", 11.368541, 140.0],
    [0, 9, "fb262a12", 1.283335, 130.0],
    [0, 10, "fb262a12", 22.754431, 150.0],
    [0, 11, "fb262a12", 22.922187, 170.0],
    [0, 12, "fb262a12", 18.393244, 160.0],
    [0, 13, "fb262a12", 4.550573, 140.0],
    [0, 14, "fb262a12", 17.125288, 180.0],
    [0, 15, "fb262a12", -9.829369, 180.0],
    [0, 16, "fb262a12", 11.277202, 180.0],
    [0, 17, "fb262a12", 18.766266, 150.0],
    [0, 18, "64eb4e9d", -1.2126779, 95.0],
    [0, 19, "fb262a12", 12.534917, 150.0],
    [1, 3, "fb262a12", 11.346269, 150.0],
    [1, 4, "fb262a12", 50.892492, 660.0],
    [1, 5, "a75e53f9", 17.236517, 200.0],
    [1, 6, "fb262a12", 7.0329739, 52.0],
    [1, 7, "fb262a12", 3.153653, 100.0],
    [1, 8, "fb262a12", 7.430856, 110.0],
    [1, 9, "fb262a12", 0.624156, 100.0],
    [1, 10, "fb262a12", 10.224569, 110.0],
    [1, 11, "fb262a12", 13.207679, 120.0],
    [1, 12, "fb262a12", 13.872371, 120.0],
    [1, 13, "fb262a12", 4.021872, 110.0],
    [1, 14, "fb262a12", 15.611279, 130.0],
    [1, 15, "fb262a12", -2.73258, 130.0],
    [1, 16, "fb262a12", 6.756329, 140.0],
    [1, 17, "fb262a12", 12.948387, 110.0],
    [1, 18, "64eb4e9d", -0.6939156, 77.0],
    [1, 19, "fb262a12", 8.014044, 110.0],
    [2, 3, "fb262a12", 11.346269, 150.0],
    [2, 4, "fb262a12", 50.892492, 660.0],
    [2, 5, "a75e53f9", 17.236517, 200.0],
    [2, 6, "fb262a12", 7.0329739, 52.0],
    [2, 7, "fb262a12", 3.153653, 100.0],
    [2, 8, "fb262a12", 7.430856, 110.0],
    [2, 9, "fb262a12", 0.624156, 100.0],
    [2, 10, "fb262a12", 10.224569, 110.0],
    [2, 11, "fb262a12", 13.207679, 120.0],
    [2, 12, "fb262a12", 13.872371, 120.0],
    [2, 13, "fb262a12", 4.021872, 110.0],
    [2, 14, "fb262a12", 15.611279, 130.0],
    [2, 15, "fb262a12", -2.73258, 130.0],
    [2, 16, "fb262a12", 6.756329, 140.0],
    [2, 17, "fb262a12", 12.948387, 110.0],
    [2, 18, "64eb4e9d", -0.6939156, 77.0],
    [2, 19, "fb262a12", 8.014044, 110.0],
    [3, 5, "a75e53f9", 13.029994, 290.0],
    [3, 6, "fb262a12", 9.2922718, 89.0],
    [3, 7, "fb262a12", 8.560886, 130.0],
    [3, 8, "fb262a12", 11.523306, 160.0],
    [3, 9, "fb262a12", 2.268459, 150.0],
    [3, 10, "fb262a12", 24.859532, 180.0],
    [3, 11, "fb262a12", 11.608142, 190.0],
    [3, 12, "fb262a12", 20.457455, 180.0],
    [3, 13, "fb262a12", 7.567514, 160.0],
    [3, 14, "fb262a12", 24.99813, 220.0],
    [3, 15, "fb262a12", -12.61626, 190.0],
    [3, 16, "fb262a12", 13.341414, 200.0],
    [3, 17, "fb262a12", 26.804998, 180.0],
    [3, 18, "64eb4e9d", 5.169425, 110.0],
    [3, 19, "fb262a12", 14.599128, 180.0],
    [4, 5, "a75e53f9", 109.03091, 1100.0],
    [4, 6, "fb262a12", 75.627696, 400.0],
    [4, 7, "fb262a12", -4.449887, 650.0],
    [4, 8, "fb262a12", 32.776623, 800.0],
    [4, 9, "fb262a12", 0.428015, 770.0],
    [4, 10, "fb262a12", 121.901252, 880.0],
    [4, 11, "fb262a12", 109.117073, 990.0],
    [4, 12, "fb262a12", 76.384261, 900.0],
    [4, 13, "fb262a12", -88.379772, 910.0],
    [4, 14, "fb262a12", 2.004915, 610.0],
    [4, 15, "fb262a12", -63.052533, 620.0],
    [4, 16, "fb262a12", 69.268219, 930.0],
    [4, 17, "fb262a12", 187.169866, 900.0],
    [4, 18, "64eb4e9d", -4.5529, 620.0],
    [4, 19, "fb262a12", 70.525934, 900.0],
    [5, 6, "a75e53f9", 19.954685, 220.0],
    [5, 7, "a75e53f9", 13.081054, 200.0],
    [5, 8, "a75e53f9", 19.129933, 210.0],
    [5, 9, "a75e53f9", 10.965232, 210.0],
    [5, 10, "a75e53f9", 19.931413, 210.0],
    [5, 11, "a75e53f9", 19.715509, 240.0],
    [5, 12, "a75e53f9", 23.204832, 230.0],
    [5, 13, "a75e53f9", 14.152305, 210.0],
    [5, 14, "a75e53f9", 24.877915, 260.0],
    [5, 15, "a75e53f9", -7.248497, 270.0],
    [5, 18, "2a7899c6", 11.061308, 180.0],
    [6, 7, "fb262a12", 2.1444561, 42.0],
    [6, 8, "fb262a12", 8.1933349, 54.0],
    [6, 9, "fb262a12", 0.0286337, 49.0],
    [6, 10, "fb262a12", 12.193315, 61.0],
    [6, 11, "fb262a12", 14.0130794, 69.0],
    [6, 12, "fb262a12", 10.1093735, 62.0],
    [6, 13, "fb262a12", 3.6744101, 53.0],
    [6, 14, "fb262a12", 8.4815802, 66.0],
    [6, 15, "fb262a12", -13.4869859, 80.0],
    [6, 16, "fb262a12", 8.7665443, 66.0],
    [6, 17, "fb262a12", 10.1124033, 61.0],
    [6, 18, "64eb4e9d", -0.1817588, 17.0],
    [6, 19, "fb262a12", 9.0180872, 61.0],
    [7, 10, "fb262a12", 6.226889, 110.0],
    [7, 11, "fb262a12", 5.950416, 110.0],
    [7, 12, "fb262a12", 8.871346, 120.0],
    [7, 13, "fb262a12", 2.635386, 110.0],
    [7, 14, "fb262a12", 13.54216, 130.0],
    [7, 15, "fb262a12", 2.746783, 130.0],
    [7, 16, "fb262a12", 1.755305, 140.0],
    [7, 17, "fb262a12", 8.4846, 110.0],
    [7, 18, "64eb4e9d", -0.908794, 84.0],
    [7, 19, "fb262a12", 3.01302, 110.0],
    [8, 10, "fb262a12", 13.463435, 120.0],
    [8, 11, "fb262a12", 11.999295, 130.0],
    [8, 12, "fb262a12", 14.920225, 130.0],
    [8, 13, "fb262a12", 5.219525, 110.0],
    [8, 14, "fb262a12", 12.924784, 150.0],
    [8, 15, "fb262a12", -3.902597, 150.0],
    [8, 16, "fb262a12", 7.804184, 150.0],
    [8, 17, "fb262a12", 14.533479, 120.0],
    [8, 18, "64eb4e9d", -0.908794, 84.0],
    [8, 19, "fb262a12", 9.061898, 120.0],
    [9, 10, "fb262a12", 5.513915, 110.0],
    [9, 11, "fb262a12", 4.701478, 120.0],
    [9, 12, "fb262a12", 8.009204, 130.0],
    [9, 13, "fb262a12", 4.83587, 110.0],
    [9, 14, "fb262a12", 11.629979, 140.0],
    [9, 15, "fb262a12", 4.210921, 150.0],
    [9, 16, "fb262a12", -0.360518, 150.0],
    [9, 17, "fb262a12", 6.368778, 120.0],
    [9, 18, "64eb4e9d", -0.908794, 84.0],
    [9, 19, "fb262a12", 0.897197, 120.0],
    [10, 11, "fb262a12", 20.326303, 150.0],
    [10, 12, "fb262a12", 19.970097, 130.0],
    [10, 13, "fb262a12", 4.269898, 120.0],
    [10, 14, "fb262a12", 11.512803, 160.0],
    [10, 16, "fb262a12", 14.156893, 160.0],
    [10, 17, "fb262a12", 11.083015, 130.0],
    [10, 18, "64eb4e9d", 2.1725047, 84.0],
    [10, 19, "fb262a12", 15.414608, 130.0],
    [11, 12, "fb262a12", 23.089887, 140.0],
    [11, 13, "fb262a12", 0.513367, 150.0],
    [11, 14, "fb262a12", 6.65555, 180.0],
    [11, 15, "fb262a12", -4.703696, 180.0],
    [11, 16, "fb262a12", 15.973845, 170.0],
    [11, 17, "fb262a12", 12.909754, 140.0],
    [11, 18, "64eb4e9d", 2.0878046, 88.0],
    [11, 19, "fb262a12", 17.23156, 140.0],
    [12, 13, "fb262a12", 10.099194, 130.0],
    [12, 14, "fb262a12", 13.506344, 150.0],
    [12, 15, "fb262a12", -1.344227, 150.0],
    [12, 16, "fb262a12", 14.487263, 160.0],
    [12, 17, "fb262a12", 16.928957, 130.0],
    [12, 18, "64eb4e9d", 4.7174768, 89.0],
    [12, 19, "fb262a12", 15.744978, 130.0],
    [13, 14, "fb262a12", 10.837008, 140.0],
    [13, 15, "fb262a12", 13.011598, 150.0],
    [13, 16, "fb262a12", 2.983152, 150.0],
    [13, 17, "fb262a12", 11.865692, 120.0],
    [13, 18, "64eb4e9d", -1.3480362, 84.0],
    [13, 19, "fb262a12", 4.240867, 120.0],
    [14, 15, "fb262a12", 20.408642, 200.0],
    [14, 16, "fb262a12", 14.980688, 180.0],
    [14, 17, "fb262a12", 9.461604, 150.0],
    [14, 18, "64eb4e9d", 7.89638, 110.0],
    [14, 19, "fb262a12", 16.238402, 150.0],
    [15, 16, "fb262a12", -6.929881, 180.0],
    [15, 17, "fb262a12", -10.179175, 160.0],
    [15, 18, "64eb4e9d", 6.9997916, 94.0],
    [15, 19, "fb262a12", -5.672166, 160.0],
    [16, 18, "64eb4e9d", -3.634155, 110.0],
    [17, 18, "64eb4e9d", 5.6691236, 84.0],
    [18, 19, "64eb4e9d", -0.908794, 84.0]
   ]
  }
 ]
}
"""
