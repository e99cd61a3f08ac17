"""The public cases of the step self_attention_backward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_backward'
points = [0.7059, 0.7059, 0.3529]


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
 "schema": 1,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_backward",
 "order": 5,
 "points": 6,
 "summary": "Gradients of the words and of all four matrices",
 "returns": [],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 6880.0,
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
       "data": "2cbwzHB00L/16WM+YLzUPygXKdCLGr8/hxq/GGPAur/qypkq4r7xv53rYELdaOK/6GWgVACu0D/AY99/bI+0
vzTBC4wlZr4/0KobsmAcrD82JvczsXTbv3ZgEGfu+c0/dAPcLzCgxb/GS/SYJpDMv8K5PVhww+G/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtScnN
v3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2t3
lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUbFg
P1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz10
CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/vW
P+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8j8
hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8b1
P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1jN
FSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
      }
     ]
    ]
   },
   "mistakes": [
    {
     "name": "scale forgotten",
     "message": "You forgot the scale on the way back: the scores were divided by \u221ad_head, so t
he gradient that passes through that division is divided by \u221ad_head, too. It touches X, W_q and
 W_k, but neither W_v nor W_o.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "4EwTRWvigr+cduHE8fDcP/7ICVwXYcg/lib+mWN0wr8wOHwonloAwFZktbpzUOm/2hG09n/c1D/BJgcRlK
fBv1Pe2Ay8mNg/+IQInsaf4T8wz+Q1w2rfv6SZWdFOnMQ/wmMiJWiltb+QD0I8UT/UvxKmXv/LsuW/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "NSEwEIqA7j/30v3K9uzkv8ABcBeACtc/qXzb+1jr2j8cUByxVsbyv0xsEwDhsfK/oerocoNM7z8AeO9bqq
bgv2T+xHAtIMe/Owfb0udK/D+CD6oxjCvwPzonC/54Y/S/q6ki7wyK5D9AXOflaAHlv5Me5/TNowLA8/Mltd9n579+YcIwuGToP4
GqFHFmJdm/+NmXP8P1xT9WeGYygTL2P9ltF1Qb3+c/0IP8p05747+YMN9vHdDUPxBEydaLkcI/wl0GClmY8b8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "btKkbNdNwr9chx0PqivHv0QDTVlCEnE/P0+YNyud/r+MjY27dRmVv/PNHaulv70/4sslfYsA0T/DNMWMtq
lyP5ReYx4AedO/OWkpZm9s1L9X646lzVi1vxiGk7R2rMe/Q+cwOMSqZ7+FfVZlBIzAP5OieglmQMs/WAG83hYzsz/02f/xSwPCPz
Mo65Kx5Uw/ASekN3hF0j8jhG/wmXC+vwTdAU3bZLC/VYdV8ASSx797Tinsj6R0v4ILoPQiTug/C91UpCkZ0j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "scaled twice",
     "message": "On the way back you divide by d_head, which is \u221ad_head twice, once for the que
ries and once for the keys. There is one division on the way forward, and so there is one on the way
 back.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "MYFQAL2M179wT0Qi+RDRP3k1g6ZNNbc/Kf5j9XQ1tr/QiWO6yxvmv83uYAHApN6/21mnAYWezT8yHbK8uu
2rvwBwjphNNPi+k929bzxbxb84qOKnL6/Zv8FoDCwXFdE/YS0yXfN0yr9ge6jgJDrHv+KM4kTvAOC/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "kRrA2dRmyD9eQv47kr3AvzHOjN/MbrI/7Zav/BOJtT9cs5NOJArOv6wTHwBo6c2/6O5TwgIKyT8080vGQ6
S6v+oxN1okgKK/Y58VD1Oi1j+d5dy1Rt/JP5RSb/6TT9C/Ie5Ov3BuwD+ZFrmE7c3Av4TKcSHj0t2/w1wexH+5wr/+TWiNxoPDPw
Eiqo3rHbS/X66s/2iRoT+rxh71AMLRP+BXrKniGMM/TznHDLErv7+t8xjzfaawPxug24qstZ0/a/zW3PQmzL8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "4IPUrVhJnb9JbOTYVImiv8U4eyhqUEs//9h5LLx92L8KPnH8KuFwv8Kk5IiEzJc/AxPWYRI0qz8W7qFHV9
xNP7n9njAAKK+/x+3thL9WsL8ViaW31xORv0dr3PZe8KK/fB8nYAPvQr8M/COioHmaP0C1+20ezaU/WjWTlyS4jj/tj8wcE9KcPw
wgvKgnHic/A9g5jPM7rT+ANlnAFFqYv20uNnv4Ooq/qtKqJjfbor8QcodWpoNQvzQJgJC1ccM/3ZRUbQ/1rD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "softmax's sum forgotten",
     "message": "Your gradient goes through softmax as weights \u00b7 d_weights, without the sum. Us
e softmax_backward.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "MM6mepQikr98r4A4nubUP3z/NNY5ddc/pjzsf+yaxL97xEFLV1v1v6Q2vcJfmOa/ckHutWFjzD9cPr785x
rQv/JGfpKrULk/db6+bYq03z9o3c0I8RjGv64BzUoE18M/5AOk1Axtob8/8vAjK/Lhv6rPEUwQWdi/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "nZMnuVx29D8ue5XeKanbvw9zy5m5rdI/UPE11nk+2j9+/dr29DXwv9+HkFNjOALAPYpeJUA5lr+UkX3chk
nHvzWzSyaHUsq/VysYOib86z9W5Y/nVo37PxL4QXMNSdY/HvYkogJuZ78GsMTAWVnLv37572RA9dO/rbkMB3Fc87+knUZV6CKwv9
HfugU6P7O/fk+pZhnYir+/byzbz/DaP2ANkxo0Gvo/AqjPCDODtj8k+abVhGm5P+YdKXvdFL4/ufSfeYIq4b8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "BMq4A5Fs1j8NwUAtukbAvxiw5Cdz9tK/0KZkKX/NBMAQDV2pQ9/kv55/krsfL8O/0zsXV1BV0T9U1i8m0u
rGP+T18eYF7Mg/UFCiaKsQlD8KN0+G7sbRv/w1dVURE6g/BkXTyT8fyz8Du2FVnyX6PzrGvsdyOt8/IFvXnKLnnz8AdxWQHpyhPx
GxL10n1Ia/JP5V0O2Iw7/Tl7lHGemyv6fuKHVzYrY/eibLInKSzb/jw9/IEPK+v6W+NDeHqNE/UZHkz8Fmtj8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "softmax left out",
     "message": "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pa
ss it through softmax_backward, with the weights that forward kept.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "yDnm831Mpj+OBkSsuwfoP2vz7n1NVeI/5HhgyUkk0j9migqRRVz1v4rT2Dzw++2/59zjJW8Ozr9tubFJJo
bNvzVShkBmita/2gBv3Rdz4D/QnSDTDOu/PyM6J/FuDtE/Zoc9t2XW0j9uKAVxnlngv/laJzsyRuy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "LPC3O7Oi5z9rTKOCZVnUP+cvjySkarO/RiQnYqTwvj/caEUc0nzDP7/MrqV2QgjA+VB707Vf8b9WSNbq6h
zLP7NCNsiCW7M/N+J0sh4Zxr9KExKGx8sIQN7f8/Zs/Po/WK8TPJQv3b+6J8DsQWv0vwqNIqXtPuQ/cLwzKc0k/L+U1rQ6yijsv0
bhH5TlEs0/ZRLo6p174D8KXSvYlOrTv45aybaQjAJAMtFO2hTi5z/qg+CVGjTAvyoqD4UJJas/czjpPYjFqD8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "tjF7brWW2j+hvDZs7cfkv6SJHpHkNOC/MRKKJffpCcAA4U3uHQDgv95U+NJ0wcI/6QQ8ceTr2T/3KCaTES
mrP1FHXm/28/Q/gYkUJdzcyb8/dI6vLNXjv7B8xkPq6dA/cfbGbw814D8pY+ZooD0FQFwWxNDlSOs/rxtXh/2nyD+YtapeWMeuP4
1WYSdiN7u/xFaEiRdH1b9wESkbkdrRv4k1mbFZq8W/+VgDHWMp0L/ERXuzgcuQP6VhLdPS5Oe/i5mfAvaKyz8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "X through the values alone",
     "message": "Your gradient of X comes through the values alone. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "43raaSdK3b9JCzrz9THMP1oeH2IV0rA/aeq9ZaCIsr8qaAABQZDWv1V4XiS2pdm/ZSe3RuaXyj+/fddalU
Ghv3TJ6CKgmri/9+zaFOko1r96HmLESkDYv71P5BzTxtI/QWzaL4Ndzr9xkrF6BenCvywNhyzwKN2/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "keys left out of X",
     "message": "Your gradient of X lacks the way through the keys. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "LHLQmoxD07/eG06rlJ7PP5yZ6fEA4MY/n3rWTXUSwr9ifGpnIBjxv2wHn7+FP+G/h+CU4w8czT+491csv8
+3v0DnU/TV/Xc/SK2A+P7kpj9GQ5trRPjav+UBG38FCtY/gMd048FSy78TOjSCfdWyv/qmAsN9veK/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "matrices not transposed for X",
     "message": "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by
 W; the way back multiplies by W.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "7ssM1NIP3j9gDVyn7M/Yv1XYF6gFzNW/4FgbxxbhoD/gw3pZXDqbv9Z/HD3oyt+/Cic8pIAS2T/tNyQwku
i5vzBOdwkDXMI/B5cmb2fX4z/0Xx708vnWv7pRGRa9C9Q/2B+zUJ7d1r/kTERzjy6tv45usCgI/NG/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "W_o not transposed",
     "message": "You went back through W_o without transposing it. Forward multiplied by W_o; the wa
y back multiplies by W_o.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "10eyQ24h8b+z2vzpVhfOP3LjujDg5LE/PG5BlQk4yr8GnJpO5icOwCvRIpmRaPu/khGT/HV0x794EDMD1g
G0v4AmZsXku20/IdSLm+W/9b+K7aEU12kFwHs0QCFEH+W/JjD52johzL8F5LWWtpnYv880vCzyWQbA"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "mOipaMav6T/vrggeQ7Hhv4/mPQFsd9M/eLs7Zfxm1j8rVDbVxcDvvwf7BPj8EuC/HiYDfwlG4D+AAwJzKt
fQv1F4sJKS5LY/qNWJv+iX7T/m4Gm20uH3Pyrc2qshJv2/lCz6Ut547T9hzNHz8F3rv202F3gaoQrA+5y0SsOU6r8TzhTGKW3tP6
pw/QvnGd6/a5H8ItAC0z8489ieytH6P5+Kf8B0hbc/+CV65PIAv79e7bhXExWvP/8XYZn11LG/pNN6fjRfzL8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "DTNnhjQc6L8XVGFN5n/Lvw6GM585atg/AZez7qy49b98NOZWxGHmP4tpaau9Tpw/y3wwDgYD1D+Rp7lWX3
q0P8So3u0ABrc/Y6ehXy2vyb/PEMC2uH6ov/EYHZSK38u/G93bVe3So7+aEuQdbPK8v1IlemVjr8Q/brgBQdetxT9A5dmm1z/FP4
Wef1gvUqm/ydVsXd6F1D/KsIkIoMbMv/SIwT+T38U/erNlHRavy78tPkK96ojFv+5EodEzedE/ofmTsx+Ser8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "xHXq7Pfa47/6tP29QE/qP4Scay0FPvK/zJswlRlqyz+i7X3fKbL2P7W6wx9xuu0/UxTibfeq2b95gYelqb
DnP1RlYvuzr92/P+q1miZh8L+XfSIfbD8CQLGVv4Ip+PC/+OzHKE+u/z++jNpgmsTrv9JjAxyyIATAIzw4VUpF57+JOEOL3WzOP/
dXCA6wr+C/LWddLjQ30T8mzZTUnBrlPzIM3OgVEfC/+ysbQspT0z/xensFPP7kv9gqjda+ht8/69xn+aJy7T8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "scores not transposed for the keys",
     "message": "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries th
at looked at it: transpose, d_scores.swapaxes(-1, -2) @ Q.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "NDV/lSP1tT+t5jAM2FbjP/+oZ9W+pco/vC/HukQKwz/01Bpwub3zv5lFX7tSSem/qLnDpNAWrj+u0OhYlw
7AvxYiW2xjK7S//i/Os87WwT816ivMZOrZv+DITaSyedw/lY2X6bBzzb/KOeumQwq0P0U11yg0hOO/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "KT1Ywdoa0r9jrYSVebLHPzQXLrDlC84/DJzWn0hEwz814+IaZ4PJP4x7/qT/19g/u/t0IVWC0r+U1jO/Bf
nUv315JAiDBsE/STBOAuchyr8zMkvkn+vbv0eFafffrdk/TrFEmmlY2D/+Dr4OJlbsvyzY79mtQLQ/qtsRfA/O0T89ZiaGfvLNvy
IdhhrAms6/H1gqIsWZ1j+wDiv+G/q3v/Br6N6vQM+/DAXBe1rtxj/T8TBxjVPKPwyW/LP8Da2/J9745vojwT8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "weights not transposed for the values",
     "message": "Your gradient of the values is weights @ d_heads. Each value gathers from all the q
ueries that took it home: transpose, weights.swapaxes(-1, -2) @ d_heads.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "FhZ/7ih127+kbo1YGP7ZPzCdxBp8c7w/5sx8Ce+twr/kUeiaigb0vwCweBH5x+W/xJ9gpATC0z8Z4NDYem
O2vziQOmpOqrc/QIKcysjcn79VuiyQx+XJv+T5bzmzm7k/gqfyFxYMxb+Xb2JgaurGvyvbMdxYida/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "vXrC8aAzpD/slEonhqriP7osgvjj4ss/XiKW/NnG6L+9vzGQSHK8P6nnLNLy0tI/pRuGO0fSpj/VYTE/gK
PZP3UoXwBSz8i/W3b0R/LUqD8nW+buDcjkP4yjTmzSkck/Gae4rVyd7T9mikXjAg/fv0p7fMPib8A/44Pi07p4z7/gyjQGv4fIvz
6F1ONSkNi/k4w0r9o01T/8TiOCEtuxv/H2DykOnde/K+srgZyBy7+q/M5IFJPhv3h2KJGoK9w/p//JKMMKt78="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "The gradients of queries and keys have changed places. d_scores @ K belongs to the 
queries, d_scores.swapaxes(-1, -2) @ Q to the keys.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "V+k6VMjb9r/awUosPDbUv5iieMfWKda/NmISup3/zD9U2EENPdbRPwTe+cIher4/7CLYlXKT5T8EGGfZPh
/NP6/5LDXDKqW/htWcvO4S7b+W6yOZcaPVvwGuUqJmAsI/7AxVxsyV2b8U+CTVMg3Rv3zjP3lwc8i/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "W_o from the words",
     "message": "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: mer
ged.T @ d_output, summed over all words.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "2cbwzHB00L/16WM+YLzUPygXKdCLGr8/hxq/GGPAur/qypkq4r7xv53rYELdaOK/6GWgVACu0D/AY99/bI
+0vzTBC4wlZr4/0KobsmAcrD82JvczsXTbv3ZgEGfu+c0/dAPcLzCgxb/GS/SYJpDMv8K5PVhww+G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "HDhnb+o747+CYqqmd/KKP4WYtEVgF+k/TRBun2W7qj+oQ0Y5pqnXP4tqfh5Oi/g/WTFJN+Pr9D90Miz7m8
Tgv2lS6bAY9Oi/KDT2AUto8b8KOrHBden2vyx5SuUiGdc/SoJK4dCY/78zs1PURoYFQB7dA9PMlfa/MwVOz7sU7D/lKMcswpqHv6
B4axwVlOM/EYir3q9m87/Up8KxC3DZP8BVupuVG/K/jO9PS/2n9L8yaWarSkjhP9Q7Y4WOntk/AC/7tuXO8T8="
        }
       ]
      ]
     }
    },
    {
     "name": "gradients of the matrices transposed",
     "message": "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d
_in, d_out): X.T @ d_q, not d_q.T @ X.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 5],
         "data": "2cbwzHB00L/16WM+YLzUPygXKdCLGr8/hxq/GGPAur/qypkq4r7xv53rYELdaOK/6GWgVACu0D/AY99/bI
+0vzTBC4wlZr4/0KobsmAcrD82JvczsXTbv3ZgEGfu+c0/dAPcLzCgxb/GS/SYJpDMv8K5PVhww+G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z8vuTzHnrjgv1J+pUQM7dw/p87Lfkvv1L8Zm9qm8FnVP7hhLA9qt9K/B4KRI5z+2z+amXowcD
ziv+mvD2ly0dU/R4nGgMhs0b+nZ31zx5vEP/dwCq1Jyc2/d40OgPFe0j9rd5cmyX3Gv/M6Z2WcncI/eav8BM8TyD97B5LwKq+0v3
C60JWzydK/4kqn5UGksz+SZ8x1s5uwP6GoEoPryuC/+DbSbUBO6T94cjkeCKzwv4SGnTGW2uM/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL8NH1JSpJuqPzguRGHeF6O/TVU/hjAsoT81G+q9kFOdv2la4RtxubS/gQaTqBFqvj9DS4e9pC
y1v+JyOhh4HLA/bAJTrf0Utb9nOtXcwYleP2LQxwVRsWA/ZxnWHyArVb89dAjHstg5P8HgmPendmK/HKpK4sZh679Tx2tPuGrBvw
IFUy2ema0/pFxA76dXwD9evkaEP73VP8st62w234K/yLR+XnREwr+mSShu4V+4P70Bkh3qOau/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L9smZr6dszQPwuTN19XMuQ/QBTk+a25x7+Z8L0X49XQv7H12/9uQto/cQTirCh/oz9W6HGwPF
rMPyM44TZ4eMW//7ba/Vtuxb9pq/q03rLMv4fuAdjz+9Y/0B9LucZL7T/I/IZSexXTv8cLciWKXNm/ULxrurDT3r/uQo6KFDbEvy
1mxG+ENd2/T4ZYb2IL0T9Sk693lwDVP+1OKi3GG6M/7U455jpEpj94+f9oe97APwj7t3AOXK2/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo7/Do0MNjG7MP1tHfptP5aO/zt8bthN8rj9pb7AVJ7CRPyZQsiD2lvi/ps8/OCcG5r8kXNlw4b
TVvytTeyNZvOM/sfpxoVAT7D+XYVse1e4BQCjIOIZPxvU/QtOixdgV6D9YzRUqNU/fv9AYVFM2kvG/vaPwr6hc/L/JY3/50vPzv9
bhql0p9+C/vogb9XXk2T8X5QYF38HsP/tygXQZMQJA6nO4pTmg8z/nBxKqw2vkPxyL7PCBDua/PE7nmaw3878="
        }
       ]
      ]
     }
    },
    {
     "name": "X left out",
     "message": "Your dict has no gradient of X. The layer below needs it: add it under the key \"X\
".",
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "zHJIfStI2z+4YSwParfSv6dnfXPHm8Q/eav8BM8TyD+hqBKD68rgvy+5PMeeuOC/B4KRI5z+2z/3cAqtSc
nNv3sHkvAqr7S/+DbSbUBO6T9SfqVEDO3cP5qZejBwPOK/d40OgPFe0j9wutCVs8nSv3hyOR4IrPC/p87Lfkvv1L/prw9pctHVP2
t3lybJfca/4kqn5UGksz+Ehp0xltrjPxmb2qbwWdU/R4nGgMhs0b/zOmdlnJ3CP5JnzHWzm7A/CIMjUJ95378="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "jh+S4CRfsL9pWuEbcbm0v2c61dzBiV4/HKpK4sZh67/LLetsNt+Cvw0fUlKkm6o/gQaTqBFqvj9i0McFUb
FgP1PHa0+4asG/yLR+XnREwr84LkRh3hejv0NLh72kLLW/ZxnWHyArVb8CBVMtnpmtP6ZJKG7hX7g/TVU/hjAsoT/icjoYeBywPz
10CMey2Dk/pFxA76dXwD+9AZId6jmrvzUb6r2QU52/bAJTrf0Utb/B4Jj3p3Ziv16+RoQ/vdU/J2Ki0wYwwD8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "GRHP1nIE0L+x9dv/bkLaP2mr+rTessy/ULxrurDT3r/tTiotxhujP2yZmvp2zNA/cQTirCh/oz+H7gHY8/
vWP+5CjooUNsS/7U455jpEpj8LkzdfVzLkP1bocbA8Wsw/0B9LucZL7T8tZsRvhDXdv3j5/2h73sA/QBTk+a25x78jOOE2eHjFv8
j8hlJ7FdO/T4ZYb2IL0T8I+7dwDlytv5nwvRfj1dC//7ba/Vtuxb/HC3IlilzZv1KTr3eXANU/9IwISS8hsb8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 5],
         "data": "dRXu+eGoo78mULIg9pb4v5dhWx7V7gFAvaPwr6hc/L/7coF0GTECQMOjQw2Mbsw/ps8/OCcG5r8oyDiGT8
b1P8ljf/nS8/O/6nO4pTmg8z9bR36bT+WjvyRc2XDhtNW/QtOixdgV6D/W4apdKffgv+cHEqrDa+Q/zt8bthN8rj8rU3sjWbzjP1
jNFSo1T9+/vogb9XXk2T8ci+zwgQ7mv2lvsBUnsJE/sfpxoVAT7D/QGFRTNpLxvxflBgXfwew/PE7nmaw3878="
        }
       ]
      ]
     }
    }
   ]
  },
  {
   "name": "two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 36800.0,
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
       "data": "CiDyqHNF4T/olGUveG/Fvw1Nd9FL2fq/q6C9dmRs/r9jBp2BYjICQDnLZkiEGPQ/OG/8/5kl6T9NraTRWeLW
PwRv4oW/Bei/iPmR56uX979quowxSHzmP2XTtGKA+N8/CyvHsD/xBMCQpaoFv3vlPzxTq2nz3wfAiY2puGXiBsAIRq8EeMYVQArK
OlvWoxJAWJdpDhH38T+5NpOR7XDkv6z9eBqKrQrA6YPLSwP+AMB8ZEExxtLpP1xuldyPU82/13lqUmUE1T/Q5je8pNOoP7jcXMGQ
hb2/Oi7B/LWy2r86tnGNMYPgP3qB1dcxHca/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOsT0
v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/eD
Ga06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8huaru
MN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD98/
"
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gtLh
v+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/lE
h+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s2C
0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/oxVA
"
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4oP
QPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA+E
Gy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOLpO
CP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrwJA
"
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [6, 6],
       "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko6t
vwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovxhT
A6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xMAk
2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hfc/
"
      }
     ]
    ]
   },
   "mistakes": [
    {
     "name": "scale forgotten",
     "message": "You forgot the scale on the way back: the scores were divided by \u221ad_head, so t
he gradient that passes through that division is divided by \u221ad_head, too. It touches X, W_q and
 W_k, but neither W_v nor W_o.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "g/2K4y/96D8n9R19qTrJvzZ2BRm3Rv6/24Mhwv0pAcBcfUgudRIDQA7yJhho9fU/ElnZXHBU9T9SxvcqUM
/kP2767x5zoe2/+R9vOrtUAMBvjbz1NX/mP/9B/Cqtudk/t5uTQ47xEcCYXptew8DwPzB+NyVk1w/AJIs6BDiiBsBnfz49mfAaQO
81d9Q2SxVAoDp+RTGB/D+MfLVsoAnuv15IjWZwEBPAOQA+q+quB8Am8lzVhPHiPyzNPE/4E8S/YlI8aQP62z8WkREGLqfGPwpaCI
bjJdo/YZ8UrJJA1L97yFSDm6TTPwgtcKy8K6G/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "ecwtIMIf8r/QEUY5K+Hxv/5zts2lRvK/qBDOsUoM87+3HtwQj+AIwLalNIS3ovC/U9GkcC2/9r+w47Az/f
sBwNKZEW/+ONe/Aqi70vJZ9D+oRxwtvQv9Py+u+ueB6fC//Wbb5Rhh/b8VQHv10TI3v3uWyWruhrC/eLa6w+Va77+cJpCuSaTxv5
FBPl40Luc/BcQ94V0U7b9G4bn5l4r3P/F7VSKbU/I/HVQS88735r9hrPr/8JoEwEAvCcXEJ+S/h0zP1JLG7j+7mDhqk8QdQFPvfX
onA+s/fxMIqiCQ878SyuK5hesKwK79ktp4+fK/tuJnlHy0B0DBNAt5hGoiQJ/BKa/Orus/k48Ft1E+4z9ZGHBMMwwHQEoBLhLV5e
o/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "llv9HIWTCUArWk47ilvov1bcxAc6V/G/KKqgmvtE7j8y0LfnY3ICwMimFCnGSRzAv8w02PL7EkAKxvQPgN
7uvzdF6aG+9wDAzX4sxb4u1z/ysng1bSK2vy4ayH+5UNu/FwyvBp9NEEAnK7/4Ftz0P82V/8wK4MW/sJVFhe1S3L+DeNN2W8LsP2
3lDUFyigFAYmOryU0rDECy0qfnDM7TP3SLMMO2geu/3YxrebqU3D9OMSjevQTpv9dGx4EvswPAwkp/oKNxG0B39tE0YrbQPzg7vj
egBgLAcuMEKHt07T8+3z/TKRzxvxeHcVzR1QnA3fTSX+sKCEDl3wwiEIz2P7Y/1Vi+v+u/LnITnYf06L/f+pCbStUIQJeYc30hvS
JA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "scaled by \u221ad_model",
     "message": "On the way back you divide by \u221ad_model. Forward divided the scores by \u221ad_
head, K.shape[-1], and backward has to divide by the same.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "yH2rAexd3D9DfmRO5erDv6ARSb09evm/Q8sY9nTc/L9NJXe5u9gBQHPg9Zm2WfM/gmAKOdgj4j/OhYXkuc
bOP6ibzRVTx+W/sH0MTLn287+usFw2HHvmP7s0MWoYPOE/cWGUpwvt/b/6eYfgU6zgP5hiC7v4rwTA/FdCPRP8BsDAw/U5fLUTQB
u8LtkElBFAaLxNYRh/6z/zFyAAAZrgvxnSkEy2GAbA6k1RkFyh/L+PEjWic5PsP60UgtFqg9C/CtMCRZI70j/AaV1/a+dnvzIlnO
COy9S/xlytLe5G3b9GxLgihTDjPzY6B52NPs2/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "zfybjrGY3b+ExohEfDLdv4XnZhwz2N2/RFTpfPMa37/+GywS6E/0v+lsdZx0Ktu/YbbAwZqS4r+BYfdcSF
7tv5dunDIR9sK/jfCPuOed4D+ci91kQbfnP+o/hVkOntu/2DACQPP8578RWMy+BvEivwSN+vcU/Zq/m4xyM++Z2b/aLDkvEc/cv9
GoAPtB7dI/xz8Ay0y+179MZOBvsTjjP0VJ/0lc7d0/U1N87NfA0r+0MEG8+NLwv8yGUfbudNC/Ty1TENQg2T/kNvqSLE4IQJBMNy
QzDtY/LM8i9Tzy379wihKK5/r1v61VqPw3/N6/F1UpCuZa8z8XxNhYxhIOQNosZJ5amtY/VTa/Q6Vszz9U9ylSftHyP4+neC9C9t
U/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "kheDFQfi9D+3DV0MTOPTvx+zfBA6Udy/hSiomgS32D9AB8WIoR/uvyE3UT7iGAfAneUcSkMA/z9EskFLXT
TZv8DarSlOteu/WH08/LLtwj+yd30xnhKiv1HlviWJTca/LhH8r36f+j8p/wU+KgjhPyTsNFFq3LG/66/Fllsgx7/6C6LsVnvXPz
DJdDzepOw/saIKRAEA9z8J8XTHrSvAPwiJyguJdda/FpehbxVWxz9GVfodc23UvwzsPmi+FfC/OoVODWloBkDKSrA5kkq7P4BHhQ
enb+2/gUXG6sYM2D8cg27fxvDbv/Npy90oGPW/A8XofXih8z8RmP6l3mjiPyz+K6wuqNa/yzDfcjZg1L8T+7XrtEb0PyaFLIyumQ
5A"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "scaled twice",
     "message": "On the way back you divide by d_head, which is \u221ad_head twice, once for the que
ries and once for the keys. There is one division on the way forward, and so there is one on the way
 back.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "O5UyYYWh2T9FdZdMwD7Dv72FFdG33vi/njHeYkcr/L8AHJcmBLEBQGiSTykvBfM//zfZkVwS3j/i2ZeacC
LIP8bN7W/YyOS/0HygSS9b8r8mydRQl3rmPwCfFLPKyeE/XFvinMWg+L+byeH1kxXdPwCNQbl6RgPABkx0anMHB8COWykII8sSQL
kK+lKZGxFASoS4G5vC5z8/3ILQGs3dv4HnWVshEQTAokLugiJC+r++KZeqosvtP8u6j/Q+VdG/MCbcRsf/0D8woEayHE+av/Sa91
DzvNq/LsBWIWtr3r9fvxyHIWDkP4hKksabM9C/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "TbvnKlgq2L8VbV1M5NbXv/zvnWcyXti/38AS7bhl2b96FOi1tJXwv5+HmwVKLta/GBcxljxU3r/rhJbvpv
rnv713F5So9r6/WDX6GJki2z8ahb3IKF3jP5Y9TjWtjNa/VO88mRCW478JFE9Hbe4ev0Nzt+M9CZa/+87R10Pn1L8l3mqTt4XXv8
Ks/dJF6M4/AtjTQOli078F1/dMdWPfP0KlHIN5b9g/fcVtmb6fzr8sO05VQXnrv6/ptgax38q/rd0042GE1D/SZdBGYtgDQDhKqV
EaAtI/VW+14oAV2r9hMZcmWfLxv5SnbiOhTNm/8djfxVCb7z+rm7n2BY4IQGrWG8qJdNI/G2oH9GyoyT/LdZUQ77ruP4erHgyO7t
E/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "ueeoaAMN8T8dPDTSBj3Qv3LQWwr4Hte/b3HAEf0t1D+YFfU0hZjovy9vuHDZ2wLAqrubde5P+T8HhPhfVZ
TUv56x4deon+a/uFM7XP7ovj88mUtHPIOdvxW82v/QNcK/dWXpCNS89T8y5P6gHtDbP7nHVBG5Kq2/yWMurvPhwr9YUOL5PCzTP5
PcZwFDY+c/7ewcMYnH8j+Ww980EWi6P02yddd5VtK/PbNHptENwz/dIHDp063Qv3RetFc/ROq/LIf/asJLAkBH8xfxgki2P/ROqJ
/VCOi/oZdYxfyi0z+lKVXEN9DWv7sEoT02OfG/6U03lUcH8D8y1buCFRDePyLVODvUf9K/HkxiEwWj0L/qUQu9MY7wP3bLRKcs/A
hA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "softmax's sum forgotten",
     "message": "Your gradient goes through softmax as weights \u00b7 d_weights, without the sum. Us
e softmax_backward.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "ULA4UuZD+L8ysNaG7DLYvzUr0BsHdRDArZJwd/ObD8BlDAhoROEHQC5Ji0fVdAJAoEilB+gD7D+eu/e6tP
rbP4XcuKgoxty/77yydHPR878H6rI61mHmP+MSUIt/9dw/L907XuQcJcBaG56NUEYeQDwI0wTE3vU/xsVZUSUoB0DzShKCDrEoQF
BosWJ53yRAqhX5IwcE/b8rF0PdZ4j/v7IkRyImfjLAb8aND9gpI8BqDgr402QcQBjHdl5irhdAs+lUfRiT1j/d/TILHd/YP74HbI
StldM/4nNvLeN9wr+3nLJWrPzXP/o0CtMvScy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "5M5G9Z3XA8BhG9YA0PUHwLJKTPjVJ9G/jiFuOvvk3L8a3ADQ29Hov77q02vmwgjAKeU1bbcgIsB3ZRSo+G
IowAPv2LkI4f0/8U7BArB8+j8RQ1dkP4ACQCimIsCkdgrAW+ck9Ho6LcDbeLNubH8ywCAtce3fQAxA1WCDlEfI779ir7J8a27kv5
FY7zWlLc0/Bio6n2rmGcAAMobFBlIdwJwaMWmrRgJAzch7xGuy2L9vMjXcOXrvvw58Z3zVxvm/Dq+9q5kg3T9iXHAwBkzhP5syzk
DL1Ne/2uUliQ5H67+Zk4plUrXyv3utKXB9cgTAWOfQWx+yEUASsPN+ss0PQCtzUJQHv/a/xFRUG0DJ0b8+NXSS5NXrP8wJssIbhw
NA"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "MwgjuQoP9D+JAHBcodnzPyT70uMM3eM/M2h8JoYQ5T9SeJwnwYT0v2dGOuywyQ/AURZxqULjEEBtTylHuO
wOQFyl3X5xt94/thXxQG28zj+ros1swRjMPxn+VaRr2t0/v+qQea32IEAi7t7YI44aQHREcE0Wonw/bXiijHlspL/WYmRFUPjyP+
+v3bb7/QdAKVrV4h0FEkCIecnZbGYNQEmH5EY0lMg/1jM/5DLN0z9MW0nlmQmiv1UncZsxHta/qf2d078dMEAYlfEWVKopQPnDxM
kfx++/kQjLX6wf7j+r/ll56EbRP4j9+XCHTuA/rQwO77ULM0DcEm+hHHwtQJ+tw1eqBwPAfLOMn7Qdhz/xACf6tdIFQA0vxawL3x
9A"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "softmax left out",
     "message": "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pa
ss it through softmax_backward, with the weights that forward kept.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "Dad3sCSVHcDI8YR2HAi1P5eGc/0oZvU/n3JVnxmpDUCAIYm0hZcbQAxBHVf6AhVA3BAry5wXHEBQ3kmTLf
zlv4UIfrzT5CvABJ30lNocJ8AS/NYtqY8NQCFoqCqr7wlAcuLo1DISL8ALndI1JxUPQBCt3bKqnwrA+JRVEac967/Oe1qcugwyQP
Wsn4zn/CtAhm/0jb9JEcCvpWFkWS7lP6L26SxtjjLAye9/E7cCJcCOzxtSIwYiQNyWN6DC9BtANGJIY6fvBED7eT1t+mL6P/Ti1H
qUFiFAzT0cdfQsEkAXXEkjkG0QwA3DKBB6Rfy/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "hduK6JcDGEA8ISUND0wiQCj9OBbAEAPAuOsHMnaq/j/4ya6H6nA4wKZWYWdcHty/A6GcA5pRMMDyyM2Uk+
42wNm9yGRPgBpAFknQx44z8D9kga30ZWwGwBXBj35JbPw/qN6UodEjEsDklWZLWZIiwBXC9ewaz6E/2oMjDNs/yD/xAqhx7TsQwP
P6FyUVKOu/s6RVADhDAECcC8HDC4UcQEA/giUCmQZARS8pc7TF8T+d7JeX7MwvwNsNlouHt8S/hlM1IhdzMEBgAnw9tz44QPkaPD
lVgBrACuBcqIB48z8hqqbl34I1wOTS95E0hvW/lTo9VL9SHECeCHsL4lcGQGs/3w9UXCLAbsnjuCxoAcCLmwh+EsM2QIAoHnmFYf
O/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "6eBxSBDD8L87DFEnJr73P00C9JISngBAAIzcBatyDEBUktetuSgrwIAtw8CKeUPAg9bjhc4t/z8XH2WHvM
sBQE45WGsluOw/K5wmecaW8j/mGEh9XlARwKxXD2zk3CjA/MJe7kKc9j9Zqy8Xh7j5P5EueEWCzwFA3o1Vu9tB2L9k5QJmju3xPx
g+uWiE/AJAOHFuO0kBA0D5AuMrALH5P4vw8cDJ/vA/1M6eb+v/8z+xNlnd34ETwHcSu1RfmSzAkTSX6do7M0AdiebdWc4PQP7x9n
Q+gOW/En7cS/up9D+j7XJPQyYTwFjgEYrcyyzAIdw27rN3OUAQArWOhRkDQKtnmxcfIA/A8QZvAGqqEsAFvNwBUgUyQIMEe8oiZU
lA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "X through the values alone",
     "message": "Your gradient of X comes through the values alone. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "qcSBXDDqyj9UNVS0y0DAv4GNHS24Kva/ksYrUu0W+b9Sa76iSwABQJXi47ESjfE/2A6ZCFGVoz84Fy+43a
ulv3K3bBiLXOC/fzYDaBdo5r8B52D+R3jmPwDe38FEQOQ/uRnFQr7gsL904jdnrj3EP9QojQYM/Pm/eCyRHRE6B8BDkz3bz3ANQD
zqdiSVBw5APy9akN2KzD+lmx2YD1TNv8gl80SDEva/ccdOMpJo77/FIprKWJzxP+hkCFvg+tS/KyBYa1IFxz+WBnZkbELAv7fKO1
4vl+q/Sej7rWvA4b/w7NVpC6fpP/lsFN+tOte/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "keys left out of X",
     "message": "Your gradient of X lacks the way through the keys. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "NRuF0AzIxr8YyRnXrkC8v+ZNoDMmCQDAgNEE4ryUAMCFvJrlw9D+PzbChmYiBPM/Muu/DfKa4D/s2pJun7
/PP5YacANk4tq/i8PEsEzT8b9V0v4Kyf7yP4W0NjYGEOg/vmL1On2y47/TOoN7YDfFP2TatOvXgA3AoR1VdBATDsBIz9hT7moRQH
Fd36ydUg9A3+DrB3pQwT/Nt9PVlB3Uv1bNrkUJNgTAaPCGyTC49r+IFC9F+cb+PyaJKsjocdU/qilsFqcX0z+N3DbQ9QzSPxgSGO
++tsy/u9mp/d5Z2r/Ju6wjFpbWPzJ7za+rr8a/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "matrices not transposed for X",
     "message": "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by
 W; the way back multiplies by W.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "7vHgDFhe+D83HOuwwKz4Pzr6bpwaDuu/rW36qVVPwL/Wi7znnbHRP/YO5n+HTNM/1fundNMl47/U9rAZxC
rVvzDYURNI8+s/k+YVXWlN3z+PpCmYfDfiP+9Zb0bABus/6O+5lksr/L+MNZ3lM4LWv/HCRRZBlOS/8t/pCTNUA8DgCOFWV4Ptv1
iQUe1bCJc/qzWqUJOD/7/tDlbgsvrkPybK8WQlF9e/Lby1FYdW8j9oRVfakCT1P7MvWWoSGe6/9nFpjTgF7z/pKqmx4WQBQIHjsy
K2r8G/e8LNVtQ53j9KQ6zHQ3LcP/1D2x41FMe/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "W_o not transposed",
     "message": "You went back through W_o without transposing it. Forward multiplied by W_o; the wa
y back multiplies by W_o.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "DEzxDVP33z+Oq4AdIkXuP7A+d4K3Ra6/anViKr3Jwj8XJ4CW2m33P8atxQYSBNg/0iNjXtcA2z/qiGLick
npv4GDfaKMxN2/r9I1wz7e7L9iD6gIprfovyb1Q7ikdPW/87fmnL8SAsCyBcG6bYTTPw57m4SYj/e/kR+vovAY479wMhbd5m70P+
oYmUVT9+k/dpjcQjzzzb+9qeedr7rSP4iFpCrNCM4/8VBB7DJIx796Wq7/RU7sPyX4B9NOPt8/xtV+k+CJ4z/lc0qEWa7KPwodeJ
D4ueI//NolZ5fO6D/EMYhsCurpPxFsyQEPit8/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "0ABHFQOz8r9Q2Ku0pondP3YwbAUam/4/VftoEOpL1z88Xxzm9mXavzyiCpzeR40/ycg9NcNw2T/DE0a3sr
vxv4O41WwXrfm/5L21QfRN2L/Wg31HMGjsP4s3tJrwqf6/BCJNihT/wT+9KRqMEAEJQIgS9AkXjPU/VWpGSREZ0T9bdF2hPCrGv9
oWHQVyT/G/drbisQg50b8N+t6vlOn4P52ncGJGpvQ/atWIw1kU1D/hVuOqE77evwRrk3K8msA/HEl2NFQG0D+LaXFU2QgVQCKJ7l
dC3gBAryhshFe/3T/6rdtehJPqv60SgvwIN+c/6I7y3IsaA0C3oY6Vb0AXQK9InRlFSvC/xl38Qjsvy7/z3t+EplXCP+oPAkCtq7
C/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "qNE5cK/f4z/Mfig1+RUDwDrFS4T90dK/w6qBkhvuwj/8OgMVEezgv5/QwH5bDP+/amffPsfPBEApQP8J/l
P6v/UElwl5FfW/1IO3fLUzwz+0OU9srmCcv5bqyzZSitI/sYFLN4cY1z/OmTCGIGj6v/tgjX6eLbs/piT8bOk/1D9FPtSWt2Lbvy
bLiW8gG/S/0ckgTLWQ5z/pAyoJUYL5v+io09QcrdG/gXlhlP/fxz9FQIegrgvRvyx82iSdRuq/8IQNvu5zAkDVxq2gY4MDwPaybe
QxL/G/palTCO+E0j8jicK1ZIzEvzT4Zgv0Acm/ZHRuZeVM/j/DBdcdEYTuPynf5kmDLOu/eO0Wc23Vvj9cLzlnPiPkP5E9s9XcxA
ZA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "pjLz/jk15L+xWFXNR6vKP1ix2SKQVeA/ie+JSlYIpb+GUtOC3VmlP8aCGB1z6OM/ldyQkyV+A8BZSruTsa
/5P/ohGCs46+4/qINBuh0I5T+/+zYdfu3Qvws1NiBjO+U/s759qe6p3D9qlE6lWcPqP4+zmO5i+7K/N9XXrAlmAECtJr02NYfyvx
NrpCcbTAdAp5eJ3Z2v3L+qlJHjDBfnPx/aPXM9htA/sUlb3xxj9z8cXGERV03qv4HssiC4kvs/nxoIKfr25D/NdSCYCkH2PynsyP
uWm9E/KMp2lFq0/T+lFyCg1nbzv+a8K7wXrhFAR6t/jE/YAUDtXOOfk1v0P1XLSTxDfuG/WlZtlc38+T8O8H5i+Zfyv5MHuwE9eh
FA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "scores not transposed for the keys",
     "message": "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries th
at looked at it: transpose, d_scores.swapaxes(-1, -2) @ Q.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "Ux5L5BRj4L9m3TtwdovQvzf6p0NFcQDAfMu1XCT8AMA2rY7dei0DQBv9FSti4vU/olGV8LI45T92GWAFeq
3kP8x8LdOMZOi/cLZFCd0887/tHRGdbZXxPwerFbZzzek/dEanGr/j5b/Gy0Okr+DDv49du/6yThLApN+DBl0yD8ASVsf5HB8RQE
l7S3MqfBBAaS6BOs315L9KquFst8jMv5pWvBDtpwPApEywcSJ08r+jA9wKt4IAQBE61IuKSOE/2Ku41e8l9L94UPzx8U31P1EjO6
Ndk+k/Say2qs0S4z9r2PCczAL+PwhHRcuTZeY/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "0tzv3wyq4z/MJkztz0vyPySoHUppcqe/ETMyNVYK4T99oRSOmjXmv+05EJ0/C/e/Gn5w8dDpvT851gQe37
rnP1F2PiL2jN0/fDRES7VP1z8ed6dPckjgPx/X4yJBpu8/hKeLUy9T3L8+yWgWCJnpPymYmtRFodi/wNbrBTot0L8HVAFvACPVv9
KbpJDwS+S/7E5lv7Ec8r9nLb5XSnbUv1JfUhVK9d2/OxVbzNva1z+glcPvhTHiv8QR0yhbYPO/mH+AaLkN879Fx2Jhqf3kv9RU4T
+9EQPA7qJouxV04D9QIqNnHsjmvwjUR+EQc/a/g722ZVFq77/f0wA49yj2vzBdBmFIXgXA2pQjt6kz478c5Nro6SPlPx/r57jQkP
g/"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "weights not transposed for the values",
     "message": "Your gradient of the values is weights @ d_heads. Each value gathers from all the q
ueries that took it home: transpose, weights.swapaxes(-1, -2) @ d_heads.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "D1fxJMgD4j+kGp1qhqC6vya3qfcNsPu/jSn5wfFM/7+PSfxYwTgEQHnHmA/cPvE/5ZPeb/MW6z/QrKofEd
/aP8hmYQS3pPG/4yLQg023AMAUZYruLXb+Pw7aoW6ba/M/dtMhn8Y5AsDCbqugNY3VP34aMjuDrQPAaklMImH58r/KzLEPA5oJQN
57pN+Jifg/omrAAdaI8j+rI5ECZhrev3OY4jMvxQvASl4kmLiGBsAUo7TjeXsCQICNRddQAPA/v1wXjcvI1T997WRS8VfBP9662a
SmOOO/UsFOj2dr9b9btqRtmPD/P3EPuwF1KvE/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "9pQokoBTvz+bIdfCQ17sv7Vs6VK87Nk/OV7PTk9guD92sMzslBryP+ScYsvLmLW/AcAsei/q2z9RNA4GCw
UXQJMrZThYE/e/UuTKvAw9678Zp1jFCinrP/vk2ZdHOfC/UAslR1q5sr8/J3z2nbfNv1+r9zI5kNk/jsaJo6rTtz9rCzNHDzztP3
hoAIhfeJS/yzmHFSrbzT/bVe0hULwAQOSAl6XHIs+/PdKKZu9pzr/mj8akDujyP48h7RJ0Rtm/TyL5Okx12L/bLM6ybQj6v0qjJt
f3Hu8/vUN30Kl1wj99j8+ShxvePxlR/DFp9aY/OrnxtM/577/AF2oUJzcLwJCFIUXAiPI/gL+rrgTP1T/7QD0/6zH/v9W2GeGNrO
I/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "The gradients of queries and keys have changed places. d_scores @ K belongs to the 
queries, d_scores.swapaxes(-1, -2) @ Q to the keys.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "rT0v+T1b878oZQqctQjOP3zGFnqBePm/jHLUJanvAMAOx1tjf1PyP5gexPmBz9Y/pnfBN610+D80/iLoeQ
CjP6gX2lqapt6/4Pj9ss/Nor/yUkbGtagCQNp/0fbXevE/jbQ5SnWH8L9qPvmUDkb6PyWq8C3kBwXAUp4vHoF7CMDZH6B0qVUUQI
I01eVxAhdABHS7uJjP1T+zr72JxCjtP4DCIzHeg6Q/f6zjItrq7z/OmIfYMrwEQOhNwDdR0tI/TZfhNsdR8L9s0ZHtbhb2vxqFA9
s19/e/3PYyu/PV878gxT3p9BnSv8BYDohgvee/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "Your gradients of queries, keys and values were merged by reshape alone, which lays
 several words of one head into a row. Swap the axes -3 and -2 first, then reshape, as in forward.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "7lhf+TrT+D+AHRm8332bvyqxT0utAwDAe804FrZE/b8LYK6jbpkEQEDHvSPNtOc/bsBKmgfq9L966EIVkE
y0v1jYE//EzBLARYGeAUvCCMDn6JDLAoQcQGEPfHeN2QNA1HwEzSJxrj/0Oqtf5W27P5NdEUZwTOA/vnbzysTg1r+KkmxbB13iP7
f084Bi7eM/3d1qaOKm778IO8ffo8HFP8BUz6p2j/o/5T3EFHCm7D/tY8ujSQrxv/anpbZR4fk/9Pyr2oRo8r8oS3gSOjzKv60t5u
yjC/q/uMY+uX9h6L+FqyLHkWQAQD3x667XLN8/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "wD6QELYu1T+CIJ5Za80FQAKeYs0hMLw/VKcG+UXT+T9iZPbynxv/P3gPLlLs3bI/D5zWI/m/67+c65h3Lk
UGwNuNdy114OG/eSd2tIRa1L9H2O21qM2oPyAp+FBR5/Q/dTyDca328j8l45tRpYsFQLd+GsE1b+y/SZ3oPkrs7z8zVK9kJWP7Px
XEWTujKtI/ykWX2hjw2T/Vs+RAlN73PzHzFP5BvcO/Rn/knbdn6D+yj2pdgMPeP0FOqsF5Abk/HWqq1sWgpD8WA2FadQq2v1Y2OJ
vAz/i/72mwyIW17T90jHkXUSj2PxW5uCjCGeQ/X12Ue0qo378ocA/wJY4TwFU4xTcb1ATAKefr/y5o979bJtKX4cDavzHOqiioXO
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "I+NMcQXtDkAmSdNk3Fvhv3jhMMcEswLAaBROK0SZ9L9J0RS5szzjvwZEj+hY2bY/MeRXfT3C5z8ifXD9lo
Xyv5jd5t6IjfG/Dhq9DQRxwr8b/3oAr5TfP1T+ngkNwuU/cOlyzsft9j8KPH1VXzbbP/1uTBI/Lew/bCq/eows7r/nivCCCJXTv1
GSSAOa98U/+H6Zc+o3+j87rnPl6cXPPwFR+pSKqOI/47GSd4ou5b8srFQZ4HrZv98HnpDcZ8u/ZsA5f4EwAUBzQPH4QO7Ov3aUdB
THBty/3wvAfVPH878RsOchcwvQP5DT601+uwBAL4LukzeyDMCIRQ+hAPSjP8LXo4y6av0/7PJiVM8M2z+lvZ1V7xP6P+B6zALnSA
pA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "e18H2S9d1j+6UO58IDMQwOuD2qpAdPE/KrQ87QKU3L8MmCdrlSfUv/jHIpv5Htm/A+VRZwzD8T9mDeNToC
MgQJaFubskHQHARiM11d7R3D9cxivP3lPuP21YVm3xBPO/tVfHf+PS5r+RdaO2v0MVwDP5UATH5Ok/0qDx0E62/r+S6nCddosNwG
7QK9yiH/m/Y/+c6si9wb87FEdA967wvykVshTB6MY/kqVhlwKT6L9DubkPvorWvxZCDkbUueu/vo46SKfh1L++qsUbIkYGwHgNfK
k5YeQ/rynxUQw3wr/fZ9AS5l/JP+ObBz44f7y/oSguzcCI7L9aGrhsMTT3P7PZrE0Cy+a/cA08IXL/4j+/jPBM27vhv6y0+JE7T+
Q/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "On the way back into the heads you split by reshape alone, which gives head 0 the f
irst words whole. Cut the rows, (..., n, n_heads, d_head), then swap the axes -3 and -2.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "wWcZ2iD48T/eaFXyrM7KPwdlsPtJjdS/XXQAE8RA77/GoD8IThcFQOaKSpu/cfI/G7Xy9mEK7j9D/O3RrM
fyv5LmRH9PT9Q/iFqoF5oJ1r++k4yZHyDvv7X32SA8avO/Cpe8f9jj/b9wYVM/XVmTP9Qt6FTylRXASuEEd/RVDsBZP5Gm1vMaQH
zypzFdyAhAfsm4C6m2zD+0+sb6l8nhP8gISWbBHwLALv7jKWdC97+oQGp7i5f8P4NAUVhqW9I/mmoFfK+7vD84BPFU9j7Bv4g1qf
7OdPC/aokMHedk6784eqOlTxnoPyDP0XEGr9S/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "zt8jCMue378VLMPF4c7xP/BTFPlIpwJA9WqP/Vuj6b87uReHZMTlvw7VbO4Fkr8/sDSoa/j12L+hPgKNl3
Cqv+ri6g//KPm/TiY/Bm9K4D99c7gLEZf5Pzqxna5E+No/vY2Jd6vC4795bg2vCmr/Pz4HgKPGT/8/c007atzV5b8GBxobS3WEP1
iRqtPJ69S/Bxa2IbGK379uMK2dACLxP0rQuKRj9f0/MMADUFPP4L/olHw4Cyvrv/+Fx4ZRpc6/mFFDe7Js6D/+l7LufnYWQAYPKq
5olQNAPGe+2kV57L/cfagb8dD7v2gHBpUwmsG/D8Yz/GtSAEA+r/Nsp/0WQCWKvsMSDfq/3Eb9zhi60z91TnCeCq+Qvy7lx6S/V7
m/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "GZMEjhwqtz8Ehx1xBaACwCVOgNh/Kei/bCIFYjry4D9eoYmE+qjlv2f1ieAR/P6/jnJDjOSQA0BLVKZW/x
bzv6eN7J90TQDAaZ4HwvYRg79904vMDhrUvxf3eAWtrum//3Ggjf5ty7+fh9Mw5gIAwKz7TBtLV9Y/JZeIFRm7zb9OVfi2UaDmP4
Ul/w8kYgBAzLC/4X835D8y0NHLWl71v9W7XOTkAuO/eO2uPHxOxj8hQ/lcSSvQv9StBMSzM+K/JYlR83+yBEDeyvCnMH33v8EJLK
i78v+/Ctw965XtzT+88NnSal3mvy23A2OQSPm/hWYoAM5nBkCdr+EjB677P9jxIRj8w/C/UH+3rWCo57+c5ZHfaRXjPzxyodejsQ
BA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "Uz7PlYLdtr/fjXj9wTACQGdLXSdY/+m/ZxfnK4/vzr+hmYzugTjVv7bqjoxzTme/dUZqscnV/b/bHe9TDM
bpPyupgVDECgzAhJn/HQBIxb80qfG8DJvjP9h7MSP3V8m/0SlKi9Zv6b8jn+UWruAHwGvReCTbNc6/AHet1DRs4b+VebLsSSr+P2
BUfN9B6tS/YOu5LjO55b+SWPPmKdvOv6GK4VS7j/C/SRw+WCss1b9vNoQwqiX5P3qK0lI6e9S/A4rbdgJ5+b8BYL/eUVIbwMo7Cm
A+wMS/BObFOTk177/byyG7sxblP0Ip8iiJn9W//KEvLFmV/L9DaG11gd4qwH+Ub5Rt4Po/0fqnKAxY67/nwcCL6Uq3P0RqAbXtds
i/"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "W_o from the words",
     "message": "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: mer
ged.T @ d_output, summed over all words.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "CiDyqHNF4T/olGUveG/Fvw1Nd9FL2fq/q6C9dmRs/r9jBp2BYjICQDnLZkiEGPQ/OG/8/5kl6T9NraTRWe
LWPwRv4oW/Bei/iPmR56uX979quowxSHzmP2XTtGKA+N8/CyvHsD/xBMCQpaoFv3vlPzxTq2nz3wfAiY2puGXiBsAIRq8EeMYVQA
rKOlvWoxJAWJdpDhH38T+5NpOR7XDkv6z9eBqKrQrA6YPLSwP+AMB8ZEExxtLpP1xuldyPU82/13lqUmUE1T/Q5je8pNOoP7jcXM
GQhb2/Oi7B/LWy2r86tnGNMYPgP3qB1dcxHca/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "Idy23XBpEcBWiEnx/630P6lE5EYf0QZAzpJUwQraE0CKTPyId4PyP7fk2GfB5PQ/Ow5wgZ8OEcCzG5GVA9
vgv2ya0ZsOVgfA16OAsHJg0j9DX6KmVJMAwBuw5ntPDvG/pfJ6N/mTAcAV80A2bU3WvzNsa57mdOU/f+AH5IH89j+rUd3SvBgLQC
Jt8OlCga2/1yB9hbVpBsBhfk9a+JDtP09x4JmvnPk/BjMLdZJpAkD6GhTGQmX4P7pMyMzxQQBA5yb2r18/+r81+sEYyM/1P8yLxM
dPGwxA1/Rvuh2qFkCPK86m6n4FQCuuQZn+zPk/KEsvqgC/FkBYNYlGhJD2vxghMSIq1fS/VgNrptMM879UY4raLkL2P9byYDSnNA
XA"
        }
       ]
      ]
     }
    },
    {
     "name": "gradients of the matrices transposed",
     "message": "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d
_in, d_out): X.T @ d_q, not d_q.T @ X.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "CiDyqHNF4T/olGUveG/Fvw1Nd9FL2fq/q6C9dmRs/r9jBp2BYjICQDnLZkiEGPQ/OG/8/5kl6T9NraTRWe
LWPwRv4oW/Bei/iPmR56uX979quowxSHzmP2XTtGKA+N8/CyvHsD/xBMCQpaoFv3vlPzxTq2nz3wfAiY2puGXiBsAIRq8EeMYVQA
rKOlvWoxJAWJdpDhH38T+5NpOR7XDkv6z9eBqKrQrA6YPLSwP+AMB8ZEExxtLpP1xuldyPU82/13lqUmUE1T/Q5je8pNOoP7jcXM
GQhb2/Oi7B/LWy2r86tnGNMYPgP3qB1dcxHca/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/dBq20BkTqv6pACLpO9vC/0VMv0wHK4L/XbB5SssThPwV7++dIX/s/x0k/Y0Kl5L+vflGJOs
T0v+22Rg+PySq/nMMtM+ku6z9D0MDTvS8RQEUE2BnbQxVAp+oo3m8a5b/HffIIsNDKv7CvXWt1FaO/SMAkZGYp5T8PIbmq7jDfP+
RCBOkj998/iMYEIKj+5b9okb4s7n/nP6eAbdlUGuK/aY7e/GqF2r84vrE745bmv5pw/WVsONY/pwDlQMe5/L/M8RmhBsXwP0fYDs
H1XuS/CS1TSfrK97//+LoDpRX/v5Xte+32nPo/eiFC64o147/RrCfaSIfjv/eDGa06xNo/DVpz1PxF179smTb27Ojlv2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T++xf4HyesFQKL7NFtI0wJABTzNvnJDAEACOmpjgrAPQCB9UroWw/s/yLpxbS4g3L/pNn25gt
Lhvw8dcVk0Fug/d3n20mPexj/K1mV6QEzDP9GaPxgBCeo/alxqOfoF5L/v7WlruZfzv+jl2SlfQrm/wpw1IxLD37843+LNgtD0v2
O3syZZBeC/e0MpmOB54T+W3jZ92sTKP2QVcTtTWtC/lkS2q1CA0D8KsBywfwHhP0+sELfW0Ny/JHpdUvJM9b+2+5udBo+pv1BFgr
GomuA/k/MQBI/j3L+Wo03qxsHjvxDrbZHErPw/vqbnSgpVEMAq6um7gIrPv/lEh+oeQfQ/xMUrfV6/9r8s9Vaf+tT9v7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD/WrMCixLjxPwfh9gmGHNk/kNsgoYVS4T+8SFPyEw7Cv2ZPkpv6zuy/L8FQcTyD9z+y/x9Hs4
oPQGf0Ba43+QnA8POMqwezp7/XS/6h1RAbwLM4QHYVeSjAX8h90FYryr/xe4Gofqjpv9/fAe6ZOfM/jZcHEHOd0z+9ATi6Tgj+P5
WmHU4TMwdAOYfIDNoV1D9uqUemGcC/v9xHs1DCaOw/aru9T+oz3D/NTHWAsAQAQF01XjpVMwFAWInJSFcMnL8yi8DTdGLoP9XQbq
EnxwhA/M79L5xXAUBDYPImfpANQCMo6fM3Tw1Ao+EwpB9H1T8WyZRLIme8vw+EGy3uh+s/N3vov/KR2j/AinMCaBUBQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8AzIwos95wdQFwmKuVYje+/cVHCo0VtCkDKJdJiwJL4v/fsxNMzhQbAR3vcalgf4b8xMo4+ko
6tv8MmykHvhLc/29bnvgvp2L/oSlvzuWjRPx6sRF5IsNM/g/a7B7wX+b8ERy9Ck/8CQGekiUDSlui/ChAxIhap5j+198TAJNnUP/
lGhoGYFua/so41/KTe8z9Mz9WLPHH6PxLvpem9XfO/QN9vW8Ze3z/rMZKN0E7wP1+Af8qM4Nq/3XZsB+O5A0Cqmy60JfrQv5P9S5
066ei/uEfwUJyTrD+xYnmb4J3iP3lGVHsQlNG/A6Wp9ZX22D95TpaJ1dcEwBhTA6oxfuk/Q5+sfWhq/r+yo084rdXkP6txQiZ6hf
c/"
        }
       ]
      ]
     }
    },
    {
     "name": "X left out",
     "message": "Your dict has no gradient of X. The layer below needs it: add it under the key \"X\
".",
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "JF2NCojt5L/HST9jQqXkv6fqKN5vGuW/iMYEIKj+5b+nAOVAx7n8v3ohQuuKNeO/3QattAZE6r+vflGJOs
T0v8d98giw0Mq/aJG+LO5/5z/M8RmhBsXwP9GsJ9pIh+O/qkAIuk728L/ttkYPj8kqv7CvXWt1FaO/p4Bt2VQa4r9H2A7B9V7kv/
eDGa06xNo/0VMv0wHK4L+cwy0z6S7rP0jAJGRmKeU/aY7e/GqF2r8JLVNJ+sr3vw1ac9T8Rde/12weUrLE4T9D0MDTvS8RQA8hua
ruMN8/OL6xO+OW5r//+LoDpRX/v2yZNvbs6OW/BXv750hf+z9FBNgZ20MVQORCBOkj998/mnD9ZWw41j+V7Xvt9pz6P2S8ngMTD9
8/"
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "EVE4wmyI/T/IunFtLiDcv2pcajn6BeS/e0MpmOB54T8kel1S8kz1v76m50oKVRDAvsX+B8nrBUDpNn25gt
Lhv+/taWu5l/O/lt42fdrEyj+2+5udBo+pvyrq6buAis+/ovs0W0jTAkAPHXFZNBboP+jl2SlfQrm/ZBVxO1Na0L9QRYKxqJrgP/
lEh+oeQfQ/BTzNvnJDAEB3efbSY97GP8KcNSMSw9+/lkS2q1CA0D+T8xAEj+Pcv8TFK31ev/a/AjpqY4KwD0DK1mV6QEzDPzjf4s
2C0PS/CrAcsH8B4T+Wo03qxsHjvyz1Vp/61P2/IH1SuhbD+z/Rmj8YAQnqP2O3syZZBeC/T6wQt9bQ3L8Q622RxKz8P7rV7OE/ox
VA"
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "UjPwPR4WzD8vwVBxPIP3P1/IfdBWK8q/OYfIDNoV1D9YiclIVwycv6PhMKQfR9U/1qzAosS48T+y/x9Hs4
oPQPF7gah+qOm/bqlHphnAv78yi8DTdGLoPxbJlEsiZ7y/B+H2CYYc2T9n9AWuN/kJwN/fAe6ZOfM/3EezUMJo7D/V0G6hJ8cIQA
+EGy3uh+s/kNsgoYVS4T/w84yrB7Onv42XBxBzndM/aru9T+oz3D/8zv0vnFcBQDd76L/ykdo/vEhT8hMOwr/XS/6h1RAbwL0BOL
pOCP4/zUx1gLAEAEBDYPImfpANQMCKcwJoFQFAZk+Sm/rO7L+zOEB2FXkowJWmHU4TMwdAXTVeOlUzAUAjKOnzN08NQL3CErAcrw
JA"
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [6, 6],
         "data": "+CCJCvvrG8BHe9xqWB/hv4P2uwe8F/m/so41/KTe8z/ddmwH47kDQAOlqfWV9tg/MyMKLPecHUAxMo4+ko
6tvwRHL0KT/wJATM/Vizxx+j+qmy60JfrQv3lOlonV1wTAXCYq5ViN77/DJspB74S3P2ekiUDSlui/Eu+l6b1d87+T/UudOunovx
hTA6oxfuk/cVHCo0VtCkDb1ue+C+nYvwoQMSIWqeY/QN9vW8Ze3z+4R/BQnJOsP0OfrH1oav6/yiXSYsCS+L/oSlvzuWjRP7X3xM
Ak2dQ/6zGSjdBO8D+xYnmb4J3iP7KjTzit1eQ/9+zE0zOFBsAerEReSLDTP/lGhoGYFua/X4B/yozg2r95RlR7EJTRv6txQiZ6hf
c/"
        }
       ]
      ]
     }
    }
   ]
  },
  {
   "name": "a batch of five sentences, two heads",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 17800.0,
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
       "data": "qnMOmnwDBcBqM3XNtQfyPwSSAQhfy8C/ooJK38N80D9YYpnzHOaWv2PuYqLjTOY/SFfEgNsk6j+khVbnSnO+
P5DeWcZUJrA/gowQiiug0b8lCwadG+nRv9Q/uxNKwd6/iMzcJ5VSAsCG/t2JkegEQG413abXoP0/Pj/EIZHpBUD0wjIH+R3gPxqx
oDbBLeU/C7UuT/0p379HDe7tRmzdv31pwoUBjdK/T96/rxwe8D/qCDW6/+/5P2nX5lqIc+S/iq291Uabwz/1OkEE5kzYv5roJYD0
drG/QJFKverAkb+lr3liKgfnv9jfnbPVVrs/F6Bc6vLgwD8IfXKI0bniP9pRlvUjDNu/fnpYFgAtsz8mfA7egdfTP34UVLi14Zi/
LcHalMzDAcA03/ichYcDQDxQeaYfmf4/cMM4Rn063T+waiGAgXriP4BSebkl2ac/trErvcS+6z95UrMNTxDtv4a4BmpQ0ABAP5lZ
PF7e9L8+7aSj6Lbsv3ssUwsbxvC//OPn6eGiwb/0HT+QDenhPynC83l/0MK/R3gTNgtN2r/VYDMjU6vCP6Dca6rzC94/4lYXSC+u
vL+Ap5ouJUbhvyQpjuqtAMm/K1bfjtJR5z8eb/p9lRexv3y09GKpoti/"
      }
     ],
     [
      "W_q",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHyTk
v2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
      }
     ],
     [
      "W_k",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jyb3
P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
      }
     ],
     [
      "W_v",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmawwDP
P3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
      }
     ],
     [
      "W_o",
      {
       "array": "<f8",
       "shape": [4, 4],
       "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSInrN
P8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
      }
     ]
    ]
   },
   "mistakes": [
    {
     "name": "scale forgotten",
     "message": "You forgot the scale on the way back: the scores were divided by \u221ad_head, so t
he gradient that passes through that division is divided by \u221ad_head, too. It touches X, W_q and
 W_k, but neither W_v nor W_o.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "mLSGP30ZB8A69YZtmgzyP24OJKUEy9y/nwAsmcXO0z/2K9QazTiyv1NpXPqTa+8/Jzc2WJkr9D96tsQ3A2
rGP0QJXm/eHdk/32gHieYC5b8dCdch9EPev6XprSny4+O/R7tuCA0IB8BaaEDscrIMQNFf3uZgBwRATPSyEWwkDkCIqsjSCrrbPx
rgdfqiYuk/hOuI7+Is379JhyoaBirZv11OFbTyM9K/ITP1Tp8x9T8pXfQJzyYCQDgXQqNff+y/6QkPd42Q2j93O85ox5Hiv8mKHg
GBM8O/yB+3yeVHub/Qs0HV4gbqv7rd35jwrss/HfLG6qpvvj+QomXEWxzlP+pfvm72BNu/QJ6nMmYUlz+cmJ9WmTnXP8WUOsm7hq
y/zHjsqD4vBsD+sqirnTMJQPeS/oIL4QJAFQT515zP5z+qzhGfVMjtP1AJ3Nxhjse/TgG+V8pG7z/I8FlglX3xvwbkFum7AQNARo
y2Z2AC+7953w4hHVzxv/gT+n+CnfS/DOPgwsb8tr+MNoA9Jx7gP6GBigsgvcm/U26ILB2T2b9t4wMHdsPMPzXwD+u78dk/PISeqD
n2wb9Kwp7bS83hv1m/M3EK9cm//rIehz305z+E30XTJam1v5hD6heDVta/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0KjTlups8D+E+u/HW4nxv8sx4/bHzNM/yKsthc+4/T92zGxqvUDfP501gK3Qc92/nlefL1KR+D/qawE23H
vsv48FKZrLdP+/KUUnQQeO4L9AWNeExobhP4N3AAFDbvO/raMhD+7ru78rgaRW+bf9v4e5EerIrvE/jqxcK8XA/j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0cNRwQqP6j8NzSiv+qLzPxeGZkbonss/fASCx9ic2b+KESnWF6+zv7sL3Mt4+vC/4q+4Fd4WrL/ydJdktl
4AQK8YrIAsm+E/dJFhBrWKaj8Xw7KprZfwv8ozzeBzVBZA1n2ul3GA9j8IjUeDYQYBQOj2m+jWR88/JxSG2xf1BkA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "scaled by \u221ad_model",
     "message": "On the way back you divide by \u221ad_model. Forward divided the scores by \u221ad_
head, K.shape[-1], and backward has to divide by the same.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "ec++0eOJA8DZIhAQQATyP0hJVohqGbg/NeulbnBHzD9AJpkrmOWIP1SG5Z4HtN8/eBsLlv0a4D8YF18kn0
i0P2B5i91VvMW/gJPQPeT1d78KDP29RlnCv64uPFdyX9i/niUBLmD8/b+DOyZDXc3+P7Y2RXntQPY/wCUrmcsXAEAwkLBt8LXhP5
T2lsRINOI/Vt135vAn378RvzXsmTfgv0462Lj6y9K/+q8vaXAO6T/tgVd1m5vyP5JDA6ECht2/uEOWPvhjoL9I+x08wnHOvwBFw3
aaRoW/GBPr61CZpD+LhRghTujkv0gvhVs/FZ4/auJj9owNwj9Vd+H9GQrhP1zHdEk3Edu/bqyjcbinvD9J4aWGFnPRPzA/EVAzEW
G/5tH9F35H/b9VV2kNeQn/PxOmvE4Fifk/HkEsA+k40D+cEJSNhvjUPyycKKio1co/8vf2S4c/6T8KBpNtJOHovwaPThyphv4/BP
o6TsqG8L/mbdo03Hfovwj2+MN3Hey/XNlByM36xb/iLk9Iiy3jPyws+1gf1ru/cp8tG4TQ2r+aOz8BIRC3P4R+p7FIeeA/pH38Ug
WPt7+m5UY5lObgv5mKw8XjU8i/EiViyfne5j9kmqKoJ7mrv2IFXNWLQtq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0KjTlups4D+E+u/HW4nhv8sx4/bHzMM/yKsthc+47T92zGxqvUDPP501gK3Qc82/nlefL1KR6D/qawE23H
vcv48FKZrLdO+/KUUnQQeO0L9AWNeExobRP4N3AAFDbuO/raMhD+7rq78rgaRW+bftv4e5EerIruE/jqxcK8XA7j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0cNRwQqP2j8NzSiv+qLjPxeGZkbonrs/fASCx9icyb+KESnWF6+jv7sL3Mt4+uC/4q+4Fd4WnL/ydJdktl
7wP68YrIAsm9E/dJFhBrWKWj8Xw7KprZfgv8ozzeBzVAZA1n2ul3GA5j8IjUeDYQbxP+j2m+jWR78/JxSG2xf19j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "scaled twice",
     "message": "On the way back you divide by d_head, which is \u221ad_head twice, once for the que
ries and once for the keys. There is one division on the way forward, and so there is one on the way
 back.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "ec++0eOJA8DZIhAQQATyP0hJVohqGbg/NeulbnBHzD9AJpkrmOWIP1SG5Z4HtN8/eBsLlv0a4D8YF18kn0
i0P2B5i91VvMW/gJPQPeT1d78KDP29RlnCv64uPFdyX9i/niUBLmD8/b+DOyZDXc3+P7Y2RXntQPY/wCUrmcsXAEAwkLBt8LXhP5
T2lsRINOI/Vt135vAn378RvzXsmTfgv0462Lj6y9K/+q8vaXAO6T/tgVd1m5vyP5JDA6ECht2/uEOWPvhjoL9I+x08wnHOvwBFw3
aaRoW/GBPr61CZpD+LhRghTujkv0gvhVs/FZ4/auJj9owNwj9Vd+H9GQrhP1zHdEk3Edu/bqyjcbinvD9J4aWGFnPRPzA/EVAzEW
G/5tH9F35H/b9VV2kNeQn/PxOmvE4Fifk/HkEsA+k40D+cEJSNhvjUPyycKKio1co/8vf2S4c/6T8KBpNtJOHovwaPThyphv4/BP
o6TsqG8L/mbdo03Hfovwj2+MN3Hey/XNlByM36xb/iLk9Iiy3jPyws+1gf1ru/cp8tG4TQ2r+aOz8BIRC3P4R+p7FIeeA/pH38Ug
WPt7+m5UY5lObgv5mKw8XjU8i/EiViyfne5j9kmqKoJ7mrv2IFXNWLQtq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0KjTlups4D+E+u/HW4nhv8sx4/bHzMM/yKsthc+47T92zGxqvUDPP501gK3Qc82/nlefL1KR6D/qawE23H
vcv48FKZrLdO+/KUUnQQeO0L9AWNeExobRP4N3AAFDbuO/raMhD+7rq78rgaRW+bftv4e5EerIruE/jqxcK8XA7j8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "0cNRwQqP2j8NzSiv+qLjPxeGZkbonrs/fASCx9icyb+KESnWF6+jv7sL3Mt4+uC/4q+4Fd4WnL/ydJdktl
7wP68YrIAsm9E/dJFhBrWKWj8Xw7KprZfgv8ozzeBzVAZA1n2ul3GA5j8IjUeDYQbxP+j2m+jWR78/JxSG2xf19j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "softmax's sum forgotten",
     "message": "Your gradient goes through softmax as weights \u00b7 d_weights, without the sum. Us
e softmax_backward.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "+lRlftSLD8DMLmkkemP/P7ezRh9ftuG/iAjBGjS69D+TbxaO64XiPzD0OtaXo8M/gV5GXuuJ3D/G6NYeSz
7OP+6NBdMR9+K/IOyMUT+jr7/I/5fYdh/MvzJjoXCA8tm/AfJtszU0EcAMt8jls3wRQLV7o6iqugVAjpP8p0I+D0AeWh1ozn3kP4
zEB+pqjOE/Hl9bmxMJ6L/OUIwGT57fvyoB6t9Gn/q/EL1avr3p/T8JU6iIp0r+P9D2oIYgPNC/4IQUtHfa0L/26HLTLGfIv3IrVW
xQWcg/MxgJn10n0r8gA4hlEgPov0mluMDTALe/QFrI0t/stD/sKG0hAy3iP4rxE+PdjdS/frnQYYvBzr9SZcVoMQjMPxCBflwHPs
y/Kl/1zec7BcAROYqwVnYTQKFNfpWATBRAdoe9FSc08z+6ysAaD0vtP3ANrUmkNLg/iVVuBpg88j+nkSMlUPPtv3tOIo5M9g1Aa4
8XmkGfAsBqE4MstZ/kvyKnmfaSAvy/f8hYUGUEzb+xhh16ibfkP3go+8TjrdG/FBEPL6YE1789EeCez42nP/FUDv7BX90/ftu+lC
9a17+ItU8BJajev6bpqNvvTtS/XpPgKfN07D9E9GU2Qmx0v5ID2OsEQdO/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "xG44/Qsn9j9FNuZicg7kP+niyjopQvg/M8SN/FsfA0B2ETG2v2zQPy5DiaIg2PK/1puItcxE8z+/NCvFbb
jcv5+EwPVAkvO/pISoJ976C0B9LyevHvIHwIspyB1IVBPAYwJZIitq2j+fYuDrZ9n7Pz7wRr8beOu/iO4BFv8T778="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "Vbe4KA4e6j96IPlLvVbwP2JLWXAPvJs/t4PzOMZmHcDK83HVOYTnv+WyfI4kFfu/OI7DP8NB8T/O4oUPOS
72P/yMGKaVG8e/2OOkHVvO2T9/WrIh+lH0v6r8LgD3vQZAv3QdH3A77T+StTye0C0HQA4gNZ1qhtc/eI6MR81q9j8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "softmax left out",
     "message": "Your gradient skips softmax: d_weights was taken for the gradient of the scores. Pa
ss it through softmax_backward, with the weights that forward kept.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "76wqY32XC8B4ro5oSsfkPydwaGB4ewTAqrUy8KUz+D9i0N362IQVQH/oCiedoAPAnLCsIhfZxz9lkCR8AC
zev6IzOJc4Qv6/MDOJHIpOsb8U9mcXjkjsv8dkeKiRjvO/u6vMUASbIMBx5HOyl+wiQKH8DYOjxRhAsas8mOYkIEBXnOLfNXhCQG
a1QDd/MkXANJlI/G2uOMCwA9XaIZc5wADqT5o+/B7ADilDke2HK0DIwZq5TugoQPyj7FOnlAVAMYeq++OO0T+YEF3bYDTpv2D/J9
C9UMs/3IZOB+B59L/1fCksX+ryv2TFleHdNsM/HWseQi2GsT+OTrAkCI/sP/6V9fEoWOW/omP9O8YL7L+IQfaJyGeSv7HxnDRrbe
G//SFpPgD5E8B0MKfDHCIeQGopYBF9eBdAKED78SHXBECaXt4YdkMBQMiAslqeyN2/k/69UkGe9j8MN8N999D2v8fZgM8s8RRAVP
PNdm7/FMCh7oteGlgLwAL+FS3hjQnAyEzBQQfTpL+uEKpAo2DaP4SPqUdWtOi/HrAQDXxx0r9PPdSxLzHLPxzMxPsO3sI/pGFsI5
gD77+Vd0iSPqbcvxh+1tF97+C/JBEs47bU8z/N61Zcax2TP4CMzPbgF2i/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "cZ+Hhc7OE0C7M2nMIeYQQIJhqcRdtCZA5Rd4KxtRUEA9uslnBpvpPyPgy6NTmfm/ewMyXBKlH8AxxMTJCs
pAwB1Vi6+2fg/AiUDd2eVlKEBnqJtRCOEgwHmoJHzvfUTAjdyAp/39zD8h+1bodBMcQIzLEnaW9ec/vF7jE+2vKEA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "BhwCaCphC0CTVnJWX4QMQFHj0GsV6jRAvoG3cl1OXcAVE21qk1UCwKxjbdOAPBTAJMTSw5qUIcCeuWPw16
ROQNrL64xNyPM/hJYDFdQ/2z/BUmZz/zkuwM3XKInv8VRA5JCrDOCND0AGu1gjmE0hQG8SJTkHNfs/N8FYoefbJcA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "sentences apart",
     "message": "Your gradients of the matrices have the batch's axes still. Every word of every sen
tence went through the same matrix, so its gradient is the sum over all of them.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "qnMOmnwDBcBqM3XNtQfyPwSSAQhfy8C/ooJK38N80D9YYpnzHOaWv2PuYqLjTOY/SFfEgNsk6j+khVbnSn
O+P5DeWcZUJrA/gowQiiug0b8lCwadG+nRv9Q/uxNKwd6/iMzcJ5VSAsCG/t2JkegEQG413abXoP0/Pj/EIZHpBUD0wjIH+R3gPx
qxoDbBLeU/C7UuT/0p379HDe7tRmzdv31pwoUBjdK/T96/rxwe8D/qCDW6/+/5P2nX5lqIc+S/iq291Uabwz/1OkEE5kzYv5roJY
D0drG/QJFKverAkb+lr3liKgfnv9jfnbPVVrs/F6Bc6vLgwD8IfXKI0bniP9pRlvUjDNu/fnpYFgAtsz8mfA7egdfTP34UVLi14Z
i/LcHalMzDAcA03/ichYcDQDxQeaYfmf4/cMM4Rn063T+waiGAgXriP4BSebkl2ac/trErvcS+6z95UrMNTxDtv4a4BmpQ0ABAP5
lZPF7e9L8+7aSj6Lbsv3ssUwsbxvC//OPn6eGiwb/0HT+QDenhPynC83l/0MK/R3gTNgtN2r/VYDMjU6vCP6Dca6rzC94/4lYXSC
+uvL+Ap5ouJUbhvyQpjuqtAMm/K1bfjtJR5z8eb/p9lRexv3y09GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "nrqnqODOZj+6xX2v7pffv6/VUIFrvOe/I9Q9SiXL9L9PDTOe262cP2kgTVsk8cG/qwXjIU06xj9teju2ey
HUv/2+JLZExbu/S0qlCydG5L9SRJlNq1/Iv/bF5FhADOe/ZyFPnYbivr9bYr3ao9rgv7knOmVAB88/WiggULFDz7+C6AbdY0fnP/
5HqYs/NeG/Ej4I2rul1T8Y5ShawO/8P8ova1TiE9Q/MdZnXKXk2L/3GoPsRCi4P1ibxqu/9K2/jrq+cJDK879pmSdYk4zxP0PjaW
FcY9o/MQ9FZ2yL4T8e+6OsTe7HP75HrE0qcsO/fXhZcwy26T/E3J64m5sDQNOsFmETtGO/EqgrxAZQe793CbMh01vKP5aEHhUx9T
k/VQIX9l+arD9iHrx2h93BP0Wk8C4NhaO/hgm32irWlj89us8l65rav+YoLdKaHeG/9mWcadxmwz/meBcH3Ti4vysqppbeTM6/j0
LNtVO31b+iaDBgWnHoP+X5TkaxrKu/dGW3tJO3or+gQTdYGHC+P+4J1iagv9k/EKY5XrZg6j8YJm01hvinvxjD0+HRVrk/auLZtq
tk6z/Md99q2rzRvxb/jPzYsdQ/Mdcuo//7379F5+orc/WeP0anUfwueuO/9revUwy8uj8+8VFQEO7Pv29VJm8CRfC/QJSJwC3e6b
8jBZ1wDrqhP605uwGqc8I/XV7pn5q3jD+42QFP7pWUv6DBtJipZna/y9/m9KfVob8Oh7j0olUovyZIYAz5s1i/g/yBoDNfqD+KMv
6ud0/KP4rxKnKe0JC/mGlRQ27ukD92uStL69WGvyHUBugGj6e/0YfyEblWh7/CRSqaYk+OPw=="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "pA3qLvKvsj8J74+F+KOLP3eqfvRfmue/VVeDz+AY1D9p4lpMxCOYP4scv9ws1JQ/2TmHxVo1xj+U+a5eq2
TdP93tce/4B7Q/Gtwp4tqGoj918RWt6pbNvwqhNv4vVeo/mxnB0F//rj9IT7ksaLOlP8h8owoYi8g/BP4THNau7j9AjSroAkjgP0
9Xw8zvOfA/NP9L73oS3z9i/Ll2GdPiP1fYkp1XAtm/B8afAjrM57/RFNYQTtbGvyf3NmpDV96/pE4gYz7j0z+CEdJp3wbgPx0EJi
J969a/dpsn9p3K2z9d4jyq6zDcP06G3LtbQ+o/yFq3wlyjuj/A7MgtynThP0g2oNsPUsA/77QpElMfwT9D+CgB+A+zP0GfVErNEL
m/ibmwqGbruT9LdyZ7eDe0Pxt+DE6HeqQ/6ffi6EWWpD/XlTq4Wk6rv5tSOx+w/si/CMPdNJ6BwL+8pMWnzZvkP8G7g39iy9Y/zH
IsedQB1D97xmt2SCPFP0crONir7YK/tLu8pqq+xb+TpktaHtrRv6kiNfP1IdQ/mkafiNcZ8r+BQs0hpCiyP+2ibMi+yrC/PqqmbC
TOvL/r/79SNzX2P5lYp591KJ4/ukNZJHJ01b+86QlJUHOOv0mBxUaNAAFAou+3N5Xuwj8hc3FOZcvUP6bf8gNLEtK/a73n9xtQ4j
+uf0xsuUyoP6reywYM/42/lcjs+ScEkD9PFJ9UzYCmPx3JXKeaAMI/SIzzEFitpL+Ejz+o2MijP/CEBWiPKaE/QB1CkimCmD/9Je
pMtFFxv+T2HQi2HCe/mU9jRPA6tL9tQIi1vtCFv8ygpnreFnE/MVYOJWKid7/8gzWteJGjvw=="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "Jo0PX43J2j8ZB61Twuv1P+lc15euZfM/3NlEQNwf+T8qNsGkaZLlP/YuLWLt1AVAFfzb1H0n4D/ENd6SvG
EAQH6KOIiljYK/LYFVjKNixL+zfpfE5A68P+Tkx1TNp9+/Dexysacjib9XgA6gXY+Qv4RQS+vCfNe/tEPE9nQx6L+5Sg7jbRPzP8
at4rfuTPy/WHjjySJC/T9dvquan3bEPwEIR1eax9y/8OYGRtwM7j/g6fDqug7ov+W5X8yUi7Y/U1zYvXVW6b+2p4c/2v3+P/pVIN
10TPa/IRiYg3NAxT92Cr54LvvTP67/SlFfg9k/doivMAPM0T9wUQm83J/ZPyFpO5aCv5Q/JebxZSfd0j/8cVhcgJ+QP7iqZklFM2
W/vOIZW3q/xL8tD7WTjlfpPyOahHsy0+K/u114D5cq47/hPPE6wgyzPyY3+MniAtM/jX/WNQJgyL9MkJzATpScP4E46buVXMQ/8W
+21osP6z/K7ZhAYyDEPwAr254Pz8o/tVQEYJPq0j86wBqOxJrDv8hluzH8cvg/n+h2ZnQ57j9lAc3YjJLNP65VN3mD9+4/bSF7dK
OK4j/dBdYO2tbyv8HXaSVhwte/msWEW0mt5b+vDW3+IEa6vw3pY+nV/+E/qvHgV5m/4L+lwRZBhBXhv5qAACfR8gDA2QECHIzGzb
+zTNBqXXG6v3Dn3iw0QPq/hfQRnwXFwz8DL48HP0zWv2Ua0H4olKi/7TTSlQKO7r+rlQm7qN67P1ANEYlG/72/kfDCcWaWwL+IXl
6bzUIAwJJ7Ay+TMso/hKn2Yjaz2L+IkRVmL+OeP18ZR4fx7N0/K4g/qX5ZpL9Xi2m8xJ+9Pw=="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [5, 4, 4],
         "data": "0htKXQghC8CJSZt460f+v0j8FbZQ5gJARuZBL/ZV+L9y+OKjAG0BQLnNgZkWSvM/XYv+KIS3979tjv9I8M
/vP6N6ifPrYPQ/6mctfna82T8FQoIhgFHMPzu3fOTvz/E/G3qxx5Txwz+BUz3IKoXmv4otTriuzgBAwPDcAE368T8VvayFkRDhP+
bYAGSZPsk/YziTUH2T0b8gAa9lmw7WPyoVLC8jDeu/lYlN276V4r+bL3xp5UvTP4j50n+slvA/t86m5Zmk8j/CoAG7Bsflv0Wg97
VQv8I/ppV/Ir7+E0AWIYtLrY7tP8fQ/xGaS9u/y8RMdeocqD/jxdpIaCYMQDbrcpT0NOw/W0rLG8bX1j/Vo3vTdFfhv3ok4W3Rt9
2/7AaFXeYw47/lFolbZpHLv6rS/QfmAd0/davA02xr1z+bVGZ+4bLgv4/xyoj59t6/gjklc9Su2j/siYBVjjzeP16YrjYss6M/rW
y6uOXws79VX86xCHKvP0c+PfGSDrY/xvmrow6SBcBstueRpKX2v4H5IFEG/gXABM7eecl2BEC+74o7w9n8P3M5vq1TGuU/ldsHOY
bC/D8f3nPJT8D5vwJRtQI8peO/lRXIiPj/yD945L2CrFf4PywtOCsugbW/KICQDu1qAcCTDuA2v1cDwIp6bAyNJes/7m33DGga/D
8+BywLkyD1P4wSugphz+A/KJCLC2ZvxD8hKqS1yeHtPzNOvmuo4Oi/mPHq+Qh21L+B/uFEcwLBv4flGHvX0+G/NzvXCRtz7L9k7e
tWCL3Zv7IsNglHfMC/Tugs70Yv5b/xn//DgSf3P8MoTvE3ZuA/eSF/fuGYur+sqL/qGVLvPw=="
        }
       ]
      ]
     }
    },
    {
     "name": "averaged over the sentences",
     "message": "Your gradients of the matrices are averages over the batch. They are sums: whoever 
wants an average has divided in the loss already, and d_output knows it.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "qnMOmnwDBcBqM3XNtQfyPwSSAQhfy8C/ooJK38N80D9YYpnzHOaWv2PuYqLjTOY/SFfEgNsk6j+khVbnSn
O+P5DeWcZUJrA/gowQiiug0b8lCwadG+nRv9Q/uxNKwd6/iMzcJ5VSAsCG/t2JkegEQG413abXoP0/Pj/EIZHpBUD0wjIH+R3gPx
qxoDbBLeU/C7UuT/0p379HDe7tRmzdv31pwoUBjdK/T96/rxwe8D/qCDW6/+/5P2nX5lqIc+S/iq291Uabwz/1OkEE5kzYv5roJY
D0drG/QJFKverAkb+lr3liKgfnv9jfnbPVVrs/F6Bc6vLgwD8IfXKI0bniP9pRlvUjDNu/fnpYFgAtsz8mfA7egdfTP34UVLi14Z
i/LcHalMzDAcA03/ichYcDQDxQeaYfmf4/cMM4Rn063T+waiGAgXriP4BSebkl2ac/trErvcS+6z95UrMNTxDtv4a4BmpQ0ABAP5
lZPF7e9L8+7aSj6Lbsv3ssUwsbxvC//OPn6eGiwb/0HT+QDenhPynC83l/0MK/R3gTNgtN2r/VYDMjU6vCP6Dca6rzC94/4lYXSC
+uvL+Ap5ouJUbhvyQpjuqtAMm/K1bfjtJR5z8eb/p9lRexv3y09GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "O6lw3lGVwj8M1vsdIdfDvxt6VdOrZqY/mItKejHQ0D9NB2fm5q2xP7rOed0pqbC/HsED843Lyz/uri4n5h
zAv4K3V1RZy9G/IjL4Hsi6sr/z9QX8NNSzP3wB+xa8+8W/kpfbpPWWj791zHRRuM/Qv9zEnO54AcQ/Rp/454Jl0T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uFWi6TwMvj/bE4W1YDfGP4h+j4TRP58/Un8+rzn6rL/GkC5DFUWGvxYJW7h4NcO/MFGUs4nHf7+9NoT7P4
XSP8sLEPxI67M/oodtZVUHPj/BE6oRs8XCv73vUYptQ+k/DJY2tzJ1yT+WJPjy8ULTP1JlfQfrsaE/5pIGAyz52T8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "blb/0bFW1z9JveJtv0rYv40kt7aRVe4/5mvXATS+3T/Is8TOYSCpP/L2XXRToOw/GuW6JGAZnr9hPcdIac
2oP4VlzS8Ya8+/nl3TbDVDwL/upXk0RZHRv1pKabBQbJm/HSVGaS4IfL+lOCB3Kr7NPzMOf6F0wNq/FmTANF3xqr8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "hLl5XVZ05b/LoPXae4bcv4MNpR2Ntsq/MpuaSsOx1z+X7+A4iYPWPwbXFo7pLcM/9ud4bAr9xz/Pd9106J
SnP5ocSXLrMrU/gkUQbgvPyL+ghwzhW97bPxKltu7drvI/Bqcy5CDcsz8BH059K+3jv8H/2vye5+I/u4P/80vi9z8="
        }
       ]
      ]
     }
    },
    {
     "name": "X through the values alone",
     "message": "Your gradient of X comes through the values alone. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "tdTtx5T0/793UJmy5fvxP4mZp/Tca+Q/LNXzqlXxwD+GdbolM3K4PxxARyLpHII/u26sCG9C0L8S+yybIA
uRv1LBdCYabee/kSYQ+A6j5D8m+rPHWtXHPycUObYA7sG/XalJlkzR679DmS63UtfQPyq3NpNkzNE/lLkaBVlZ0D8cy/xx247lPx
sacB3dC9Y/KM9m3f4i379+OlbLMNrjvz8mm70CZNO/zebT0Yjmzj8EMcnYGjOtP53FEtwvaqC/15q0houp3r+d7vlVMse6PykiRr
KtisA/cBnRWpvwxj+Mrt7ZcpPfv+iR/sGgKcS/xUtkd0TjxD80mLpusO/ZP80uKyR4Hdu/prhOqyvFyT/rU1htJ1nHP99sOF+VZK
o/a2RFvP1g7L9ekQKHbVfnP29M+C7nn+o/2wszU89azr8cfPsinJ/Rv2pQS8tsTuM/lu4vQEQ44z8KVeQ0PI7dvwBWb2baCfc/Ap
/90tAs2L+zOS5P/G7cv0OI+w/V/92/maCJF5w70L84Jx5T7zzmP1lUhWv6x5C/kdDSCesN3L9LnxIXVM2mv+0Ex22z+eM/oOV3qS
5jpr8FEt4tuf/fv9lVUxq9ssa/J5elC7bJ5T+D63JVB0CYvyzHzZKULt6/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "keys left out of X",
     "message": "Your gradient of X lacks the way through the keys. X enters three times, as queries
, keys and values: add up all three.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "wBMKmmeDAMCcjrELV4DqP9D1Lygy074/aAvFAz4PtD/FY9BA6gXLv6wZQD4QJ+c/VtW6qh134j9WqqGlQ0
uwP/DrXX1/4tO/AFKZrNEta7+2zf/+G6jSv3SS6cmnfM+/TNogplkm/78zPdqcAaD+P7Cg2ZwpQPs/HmNguDJTAUCkDj5F+lfoP2
UXgctydNQ/rKFz11yo27/w/Pxh+lfmv/z9HVQjfuy/btiIB4FkAEDR2EmmRXD7P6Q9utYgH8Y/gDeEP6aElD8otUggeXLTv4CGQ0
o0+6y/SAZ6QTVMsT/5qjYaNNLlv7DqISDpgYq/w4/3Uk2Rwj+OeYoO/pveP+XHNX+38NS/fIAYXl9qvj/4+v8S/kDSP0C29a4qyW
K/d/r91vHA879kUrBqG8X7PzIW7idOiv0/dii4NpT0yb/A/hKGvHV8PxmAwzTR59Q/+0vXK65V6j/g0VO0AzXkv4CL4ITE+vo/W4
X6GDMf7L9uEzoVLzDpv7htO78dTeW/+n53eff7s79XjGfpEmHhP5A4SgUADsW/qlOaoY5R2b/H4rP+4DWoP7h/masMveA/lbvwdb
ebvL/xIt6gji3gv3/lMzS5B8S/YFZTX7oi5j87O+hyGF6pvzji5hJTz9u/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "matrices not transposed for X",
     "message": "Your gradient of X is multiplied by the matrices as they are. Forward multiplied by
 W; the way back multiplies by W.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "lvt/s+oq2D8qm0KloeG5vwIOxuIATMg/KiMBfATwwz8cqi/t6gK5P02al6Lpw9o/jg2gtws7wj/byLHzMt
XwPxjm13sB9+S/INnyz5A5m7/nZtXGoRrnP9Y3G7RISd6/wLOZbo27tj8fjkKXQ+X5v90GrOlNhfA/Cqga8F6y9L/F8i4NrprPvx
B9C+wdheo/wER3ijfl0D+awReQnSnvP5kIeiWAROA/FcaEf+mo0b+N99xiiUDGv+r0vjUEGPk/LnV0+riazj/k0YbUcP3Av6kh0d
D8kbc/HWRgzyDzyL9RBWjjGTHnP8xAkIcZd+G/apIjWEtx4L9MQaMXOsvLv5zn9twcN7c/kHf3O5Wftz8HThTfERPTPxrTf/bwut
M/XnKJEUr41z8b/vKFOCn5Px4AQ1y3LuI/YkI9nH0j9z9Or2zN6+znv0dkBUDw7t4/FBSXixtW8z/g6Gj+2SB1v1PL+glQlPa/Hi
tlE5VL2T+8jSmpV4XEP2PDCYulfeS/D0UX6lpL6L9C1racpbTfP9rlkYLMH+k/hsC9MERJxj+IKfVVU/nov5YbVaakyOA/UZM0bv
/n5T/Sn0CHWLHDP1FeZl7qsOO/r/7kNJ7A4D+AJJMsrlXjP87rb5GblNA/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "W_o not transposed",
     "message": "You went back through W_o without transposing it. Forward multiplied by W_o; the wa
y back multiplies by W_o.T.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "ZtCYC3JSBcCVA2oaSTXXP3bbM6ErXN+/Xym4DCiu7D8voci1W47bPyiyp6lkcss/UshAW1J47T+Nm2/5gA
blP8hL7nwDmbE/HeHS1OEX878Nt4Ne/UvXv3L1fbp2yNY/cXR2+g13B8Aq1AiiTA8TQHvR7tfJww9A5dF0co/EBUD9QOubwJnuPx
Dl4ArbONW/DFpRehVC4r+YEgaNs8e8v3XWZEzr+te//CB1s7EP2T9nWO+y+prwP0C21V7BKpQ/ZxOHxnk80D9XODd3f4bavxrgez
7iVcY/Y2Fvd6n2wr+CwEz755nlv5AFAcwIK9g/BANV7/Q5wj/1ybR3BYnKP98XAg9CCuG/g0EcbmhzyD+AT1nttoTKP4CiCGguOs
Q/9nzcanae/r9wqNiayMcCQLoiSNQ0n/0/fr2UuMQ5wz84ihtnCHTCP1h9S+YyeME/4lJPJzdc4z9zY5GrYiLov+q1N3IAywFA3D
ZW2SPo3b9gMoL1r62SPxatQ+ujavK/tL7lE9tHxL+iGw+e8qLQvxsm++lmv72/qRJV3GtN1j/V8msDFUa4v1Af4LgwQ8q/aOTQqE
Uayr+HiUT02W3SP2Iorwos96y/VudZOOY4zL9mWNnTEFjSvzqBDKPHMNo/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "uFImWgMG1T9j3gnQgnnpvxcHf+XzpLe/Ev812IHz6j9m9hFW+PvOv/BZsTfZqby/cKFKLwsn+j8tWcMi96
zgP3wqz/wcJKc/1DMeemaA7b8qEbX4WSnbv2U6ybAqMAjAxmoM3/ASkj8KhIy6MGbfv4uisPfZOfE/M0iQqJUY/T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "yftvQQbQzT+RDJxDxDHCPwxNyjlx4fe/jMbKbXkv4r/4uP3gc5nIv4BCFJLyJd2/8GU0zc2S4D94q5ORz/
T3PyFIPFP+Lso/j7v8lbOvwD9tvIf2WdHcv+Sb/qeRDxNAECHzMDS7zD+PnjAH1Y7tP8KUhcNqYeU/4EXtoR1l9z8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "10PdN2qv/T+6n0Zl+O3uvw4XjiTE5hRAbEZ10FkzCkAbIBZr54P1P+CKaeXPvvw/2VzqeKVj8L+FfsCeRB
ecP3ISlQTYJPG/z/C7cWuV57+NL7a6sQ7vv+K94Q8S/No/5wKuK74v0D9b8ARbKufDv6xQ1tzbBwDAscRf/kGl578="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "scores not transposed for the keys",
     "message": "Your gradient of the keys is d_scores @ Q. Each key gathers from all the queries th
at looked at it: transpose, d_scores.swapaxes(-1, -2) @ Q.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "VWmeI9l6AcBaYoqc/N3rP0hIDwFCNbe/MkWzib9nqz8pcsFeL7HOv3jZ/bjNTe4/aiBj7GVv6j/0isUxNJ
jVP6jeTcg0TbE/xqw2gEEj278l00KQR2PYv9atf8Aim+S/pos3INQjEMCOkQy/FfD7PyA04IaxVvs/cHbhHMu2AkBu/YMDe4/qP9
rDTxna99E/4v/vSZoR2b9vT7aKG3Hnv3QxwvNOVgXA00CMvbwODkC9wk0+jBUAQLqWivamYvo/e2xurXTZ0D8BxK+43WPav0Rgij
CwIbA/gGj8pehbs78fX1FxK7Pvv9QFxDXBj7w/YBArc3vgkz8E3jYSFajiP85XJ8FrscU/+OOuRs7HyL9wBXry1IPbP2RhRPc9v8
u/pggxR4nl8b+oE9OrFvj9Px1vtovk+wBAeq3p3k0hvz/StzXfsunzP+i30smLK9e/1u/BVg/E8T+Id/DAx/byv0+IQqRWzwJAfE
iSeivm9b8+Qbec4R/rv0SVKu1XGfG/sC//+VlCmj+snv6N/1XYP/FMVvA31se/oDTVjOHY3r9XKwLhVbHDPwdn4HFfB9s/4niQ22
GQvL8C53Vx8ELiv36HAhenm8y/q75WodKt5j9E+yKOTnOvvwdfL9nW2dm/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "87llPhki4D8p0MGpWQTlP3s3SdEdptE/CJy680R3BMCq7k3nW9XSP9zbx7SlW+M/4ez2N4LO4T8Y5TiEYS
MMQJseqhdiXd8/UUtjtN3KAMA3oFxqEYXJv+vbAt6ac/8/8Ikmqskt5z++YUSxiqjeP/jyb0x3v94/Oz3Nkrj1BsA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "weights not transposed for the values",
     "message": "Your gradient of the values is weights @ d_heads. Each value gathers from all the q
ueries that took it home: transpose, weights.swapaxes(-1, -2) @ d_heads.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "uK9WUWaY+L80Elpv7VLCvwqJz2DBfeS/Klnv6G8S6T93CGk07BrKv6Lq/ndPSPM/ap4BCqvt7T80FJRiSj
bNvwK43NiYVuS/oPkNBBqYuT/Qj5/0QAO+v91cqa08Ltq/S0HezTPjAMA+c6MR7RcFQLpkjuTLUPw/VmSq4Az9BEAPrL2FzJzyP9
TM58dtUuA/07lxULDZ6r+iIOQPVjnlvxUyuSanfeU/qN/zuV7ptT/u2SC0yADwP0UDip0BAdS/FFZJo9iRxz9Lro/cNrXVv1CLpb
7sPay/6If4Jio8s7/R1iF3VZnwv6ZJneoSPNg/nh/AldG80j/MZAY1CYjgP3k9JFASeeS/gnyKeQ9+0b/uyjzfd5HXPxfijSR2cN
k/TEfO2kESAcD3kZj1D8YCQOWhIug0m/k/DnHJCH1O4T9euDUTHLH3P5ODGQZeJdO/Fp8EY+a54D+GxHsPpJXxv5YaI4TTVfs/00
wafMd38r8U+Q8yoHjkv0OUHQEBfO+/NN2wFeMLyL+dKJ7dsjThP3nhWaNg+MG/kGmpcHc817/T4wlO/3TJP5L8UvmwnOI/FI0nqE
FPvL993X1mgmPlv5xOoCYzwMG/QNJ+WoAC5z9gXzKW5GSzvwupywcpM9q/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "qeV7rxhm9D+26yULPYMVwA5V+9fnKxFANe30pny3A0Aq7hb9A9m4P9oPJ4vesBRAZF+Tnn5X8r9LisC7p/
2AP8BHRn+N8fe/R0NLqu3BvT8SwRXuQPcHwOoyHZlsY/G/4mWZi5Vx1T+OR4GeZ9bPPzSi022Nz/O/9zKxwIz14z8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "queries and keys exchanged",
     "message": "The gradients of queries and keys have changed places. d_scores @ K belongs to the 
queries, d_scores.swapaxes(-1, -2) @ Q to the keys.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "OC8wTXPZA8Clmcb0ZS3tP+TCTnb2B8+/Dd/HPuKYwz/mI/NVJ8vxP45W1+zOz+m/RFXJflDisj8RxUEf3j
3hvy4ALoo8Sfe/eP/RmNbZ+z8sAKkLZvjmP6QNR/pJZ9o/LjJwnjWd0L8tpjdPsALVv1ivIWPACLc/Sn+yNJtI0r+lmSSLfbTxPw
hy9OcAMqy/hrWYKXd06r/TbPwXA2zkvzWdtSi4ydc/pl1Nvaiu3D+hXb4MVgT3P9ggSbWKkt+/+agQ3fH94b/lL8UmXRfmP2giUj
MRLd8/Q+2BXmyk4j+EhEtoFHTbvxz8fJmuAde/oowaB6HPvr/tPHTWHO3RP7a61aaFs9W/KBUL3sx/nT88TEVPFt/SP74ty2Wn0J
i/3lVfoNZT9D/UvBDyNoIAwC5S54IV6tK/7OtzKE7C97+ImaXu0Y/bvwsDB8yN4fg/3XnimzI3+j8AYFvf5ASVP8rzGUnV6OE/s6
0tlhbi6T9qT/xphJrFP0hOZ+74fqY/y+vfHAkr2r+haxbzSOPtP4rXvo3EEqg/NHrK9iJszr+YOqsC/6i+v3vrTCAtTuo/fuaURW
cTrT83kK6GMKjav4jO1xcgjbq/EY8hygQG4z+gbfQbY5fCv2vzyKvR3uC/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "Your gradients of queries, keys and values were merged by reshape alone, which lays
 several words of one head into a row. Swap the axes -3 and -2 first, then reshape, as in forward.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "/OYVQcOB7b/T25uJI5nqP4urzXz20dg/c5ovMdAkwj8VyCrf840CwAyV3S+bIe8/mvA34uDj179c1FHmiE
bCPy6qqGaru+y/RKMqBBZ/3T9/MkIa4VTMP11GX83CD+S/omvcHlKB9b+GAS293v7Fv1xgvNRRG/C/2yUfrLjPAkDGKUOgapj8v0
nNxRtPeARAj4x+EZORBEAiKQLnfIGyP3ISY1TDise/YKeq1gK3AECZwVXDZFr4Pxy2VSdTn8O/oivV+76k6T9Qe4iDDBDTvwrTSW
Dr8Ma/VNf3GiJKwr+qJSGLdXTEv9vRIR7j98y/EsPchxXBwT+5MRhQ48zGv3zG6s+qTte/lNziuuGiyT+qUmAQaNDVPwamXNpLK7
k/Y+fR6GLN6b9+30QmtFHbP1wIQ5CNhdY/osVSwuh4uz+AKeBadhAAwC4+4a4ciQNA8hqB2zXB+j/0mE4TBhPFP+DgwWCL3vw/xx
QxDGHBB8BMq+0ON1/tv2DVUJ29IZo/0BgKaije87/wng7RAA/qPz0F9tz2ScK/xvnF+gbeuL/6TX9FVgq4vxgdHZaSvuM/YHVINg
DDpr8NDzmDMWDcv+Ds+Vp7FNC/ia7bTx93zj8D/8kCeum4v6ZEDHT9oJG/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "EN4Bg8lK9z+7W/qN71vYv04nr+uBz+m/9r8+fv5tDMA8HLdx1MX0PxMq/tMSvfI/bmfZf7WWwD+5KwBvdP
/6P4CVYiN3sva/HUFpC5l1+D+hE5/JnpgDQH79xVxakhtAmku9oB3+9T/iKYAOUPnkv7cSzGUv99U/3BY0rtL3wr8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "55XUebVD8b/WDk1joooQwCGQiySz+NU/mnd+/xyJ4j+YiG+9ka73Pz5TwVrnofw/FH8mBcrJ1L9pdzsw8o
n9v9Jbe5jaZ/g/Gbh9IGAt7j+FX2GeAxXuP0MM1IVFUvC/FvuhNzpdz7+CBw9OYY/av2gP8uQJFYa/tGwX3Y2XCkA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "zT7OenPd+78abF8JDYHpv4SKiE+HP8k/ebflIVfYyz8NSLeADAboPweXdVUPtwFA4lZLa6nRAEDyAt4fNu
4FQL5Evr3B6gXAYEwomNWvBcCN13IluA/wP15SSh5IOgPAc5hrF59Y47+JXDLEipb4v/xWL5jzbQHA/Cjog9BY9L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "split by a bare reshape",
     "message": "On the way back into the heads you split by reshape alone, which gives head 0 the f
irst words whole. Cut the rows, (..., n, n_heads, d_head), then swap the axes -3 and -2.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "N0H5K102+7+kD09SxHoGQHv3RHwuC/A/7EDCRI8/87/K81sKoJ77Pzgb1mDsr/I/t1LXUZxc/D8mvrZ5by
7sv/Mn08hJkOY/llsn5j1z0z+kSo3r2GnHv4b0G75d1PS/z+CG/QWMEEBldqXh1HAfwBzbbw7RbhvAWHjGyWxJCMCCSDRu6CsBwB
u0Buj26vw/wsw4DM0c0j+o7A3+CA60P4BXMiAtrOY/GEzP/KuoBECdj0Z8azL7P/zXK9GWydO/UHcoYEY68L8uxTJUtvneP3EMg/
D51se/Y6Xnuy9l4j/sGQrVF4Chv4JgLFGmLt2/zS/8Z13UpT+d77mXBt7dPwBcN9VENM0/SzFSKx+L27/w4uj4q7faPxCuqrUDA9
i/pDhOsRYO9r8e+oX9dw31P4uU+5D4ZPM/7yTAtK3RtD8Gr0zUc9rgv9kRpx6PXNs/tIr0a2DXuz9u3zaV5xWUv1gMrrlC8L6/bN
yE5yEtxb8KDZ7kk2DRP30RhmuimfC/T/tZCSNLtz9AninInKzVP4gW9vuRbsy/s0PugZyG3b8MoY2Y1OrVv4iyosuPK+c/mPiOJn
5in7/HKLL6VxvUv2CfzWLukbG/V7mF5TNr4z9rlOJxj3W3v4UPdOGTrNq/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "ochx3VlQgj+PSYe6vHbsPxhLI2e6Lum/k9gNZbdrAcDxiNa0whDwP4ACVXWCTcc//0SWmMxY6T/u9j49KV
jyvygEGRxnmvG/tDN0P/nu4z8VKvHbV+3wvzc8GxMo3P4/v/Z8idTO2D8dd//8DQTsv+FXcAx6XvO/1S/D/jgyAsA="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "wH1dgXMN17+nCus+3xLJP7sNvLepR/A/1uiuqPG9BEDvWb0qdBDZP+BTTsc+2bc/pQO3aq4L7r9vbWuy0n
HHPwePxR6VYPO/iBj8vlhLAcCDlYuUNMAEwJjbWcG8jwTA4EWfpux66z9WDT98UrjHP2MIOri0Y+Q/tTbW1NNbCEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5MycqVei9L9a/fqCOYTjv+HjZMHuWAHAA+xeIMkXvL/lwt3K9AK4P/VLTzDrmxxAvJg0ePHvB0AGvNK7pw
j6v0svmlB8V+Q/PN9KQYxioT+8gih3INfrvzKeCtoTavI/wpdYagr4yD9Ugn5/ZP37Pz8ZNWlvRO+/hhqd3hbY878="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "W_o from the words",
     "message": "Your gradient of W_o is made with X. What W_o multiplied were the merged heads: mer
ged.T @ d_output, summed over all words.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "qnMOmnwDBcBqM3XNtQfyPwSSAQhfy8C/ooJK38N80D9YYpnzHOaWv2PuYqLjTOY/SFfEgNsk6j+khVbnSn
O+P5DeWcZUJrA/gowQiiug0b8lCwadG+nRv9Q/uxNKwd6/iMzcJ5VSAsCG/t2JkegEQG413abXoP0/Pj/EIZHpBUD0wjIH+R3gPx
qxoDbBLeU/C7UuT/0p379HDe7tRmzdv31pwoUBjdK/T96/rxwe8D/qCDW6/+/5P2nX5lqIc+S/iq291Uabwz/1OkEE5kzYv5roJY
D0drG/QJFKverAkb+lr3liKgfnv9jfnbPVVrs/F6Bc6vLgwD8IfXKI0bniP9pRlvUjDNu/fnpYFgAtsz8mfA7egdfTP34UVLi14Z
i/LcHalMzDAcA03/ichYcDQDxQeaYfmf4/cMM4Rn063T+waiGAgXriP4BSebkl2ac/trErvcS+6z95UrMNTxDtv4a4BmpQ0ABAP5
lZPF7e9L8+7aSj6Lbsv3ssUwsbxvC//OPn6eGiwb/0HT+QDenhPynC83l/0MK/R3gTNgtN2r/VYDMjU6vCP6Dca6rzC94/4lYXSC
+uvL+Ap5ouJUbhvyQpjuqtAMm/K1bfjtJR5z8eb/p9lRexv3y09GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "ok3n7dUKI8DcVu2jOE2ovz5uwD5a0KA/bqLS8gI4FED63Z4yddIdQIUe7KxIRBhAjhnxZIMc4b/LinxmV6
8MwEf2gE5a/BnA5PV3F8JaBEDDTZxUMAEPwGfAXN5I0iPA0MUXj2upCMBXHnd5M9T2v3Ame8FVywzATojl7xTd+b8="
        }
       ]
      ]
     }
    },
    {
     "name": "gradients of the matrices transposed",
     "message": "Your gradients of the matrices are transposed. Each has the shape of its matrix, (d
_in, d_out): X.T @ d_q, not d_q.T @ X.",
     "result": {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 3, 4],
         "data": "qnMOmnwDBcBqM3XNtQfyPwSSAQhfy8C/ooJK38N80D9YYpnzHOaWv2PuYqLjTOY/SFfEgNsk6j+khVbnSn
O+P5DeWcZUJrA/gowQiiug0b8lCwadG+nRv9Q/uxNKwd6/iMzcJ5VSAsCG/t2JkegEQG413abXoP0/Pj/EIZHpBUD0wjIH+R3gPx
qxoDbBLeU/C7UuT/0p379HDe7tRmzdv31pwoUBjdK/T96/rxwe8D/qCDW6/+/5P2nX5lqIc+S/iq291Uabwz/1OkEE5kzYv5roJY
D0drG/QJFKverAkb+lr3liKgfnv9jfnbPVVrs/F6Bc6vLgwD8IfXKI0bniP9pRlvUjDNu/fnpYFgAtsz8mfA7egdfTP34UVLi14Z
i/LcHalMzDAcA03/ichYcDQDxQeaYfmf4/cMM4Rn063T+waiGAgXriP4BSebkl2ac/trErvcS+6z95UrMNTxDtv4a4BmpQ0ABAP5
lZPF7e9L8+7aSj6Lbsv3ssUwsbxvC//OPn6eGiwb/0HT+QDenhPynC83l/0MK/R3gTNgtN2r/VYDMjU6vCP6Dca6rzC94/4lYXSC
+uvL+Ap5ouJUbhvyQpjuqtAMm/K1bfjtJR5z8eb/p9lRexv3y09GKpoti/"
        }
       ],
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z8gyQCgYBnWP2OlbakvPva/uz4Jh1m+s7+Py3pl6czov2lC2FR009S/qj62Jnpp17+S/9Flpg
P1v6LYKshWAMw/s1jitzhf8T9wcwc7QsnYPxP2QyrXAek/fi7d2D0E9T+pWvqwHyTkv9vBuRyreuu/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/4NPqTWtarv74OFDsb5tg/jzsEZX/S7z/SWObiOMXrP1vLcebWAui/xXRkX5XEYj+8LbZvrh
P4PxWv2fLih8M/vrI8ELbco7+xmBTWH3fnv6e+XMllHsY/kw+HDWQc0r9sRGX6jyb3P6xr5uxIlA9A0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+64HVCemjPP3Nf4B3vovO/MtfLAR2Fob+bbFtJb13+v1e6uig05BFABTUIyAJU5L9nI3SK2p
byP9h2MhJ79RJAMM/0FtzPwr9pD5iBlvX1v+Bo7+RIuADAcKMmgeCWAkC5DPmawwDPP/Ccg9xkx7+/jj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB9KxmHayT8P8Fj206mf9o/x1A/HSnT2D9/hNloDdQBwMiMnPFj+ec/4laUSc4C77/BpqFcdu
gIwHIohzIYsvC/9CGXB0387T/E1Kds+WoBQLG/EbyGoQdA/0FBHTSe/T/D1RSSInrNP1ZOZGqVWhdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    },
    {
     "name": "X left out",
     "message": "Your dict has no gradient of X. The layer below needs it: add it under the key \"X\
".",
     "result": {
      "dict": [
       [
        "W_q",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "itMMVqY65z+Py3pl6czov6LYKshWAMw/fi7d2D0E9T8gyQCgYBnWP2lC2FR009S/s1jitzhf8T+pWvqwHy
Tkv2OlbakvPva/qj62Jnpp179wcwc7QsnYP9vBuRyreuu/uz4Jh1m+s7+S/9FlpgP1vxP2QyrXAek/GMf2oeO+9T8="
        }
       ],
       [
        "W_k",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "k3UFEqbH4j/SWObiOMXrPxWv2fLih8M/kw+HDWQc0r/4NPqTWtarv1vLcebWAui/vrI8ELbco79sRGX6jy
b3P74OFDsb5tg/xXRkX5XEYj+xmBTWH3fnv6xr5uxIlA9AjzsEZX/S7z+8LbZvrhP4P6e+XMllHsY/0Bvkgbs7AEA="
        }
       ],
       [
        "W_v",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "CSx/Rl4s/T+bbFtJb13+v9h2MhJ79RJAcKMmgeCWAkC64HVCemjPP1e6uig05BFAMM/0FtzPwr+5DPmaww
DPP3Nf4B3vovO/BTUIyAJU5L9pD5iBlvX1v/Ccg9xkx7+/MtfLAR2Fob9nI3SK2pbyP+Bo7+RIuADAjj74QNrW0L8="
        }
       ],
       [
        "W_o",
        {
         "array": "<f8",
         "shape": [4, 4],
         "data": "5SfY9GvRCsB/hNloDdQBwHIohzIYsvC//0FBHTSe/T99KxmHayT8P8iMnPFj+ec/9CGXB0387T/D1RSSIn
rNP8Fj206mf9o/4laUSc4C77/E1Kds+WoBQFZOZGqVWhdAx1A/HSnT2D/BpqFcdugIwLG/EbyGoQdAqmT/8N7aHUA="
        }
       ]
      ]
     }
    }
   ]
  }
 ]
}
"""
