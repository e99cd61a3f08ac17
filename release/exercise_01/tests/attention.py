"""The public cases of the step attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention'
points = [0.5333, 0.5333]


@test_case(name='one sentence, no mask')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch with a padding mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "attention",
 "order": 5,
 "points": 4,
 "summary": "softmax(Q K\u1d40 / \u221ad_k) V, with an optional mask, on any leading axes",
 "returns": ["output", "weights"],
 "cases": [
  {
   "name": "one sentence, no mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2560.0,
   "script": [
    [
     "call",
     "attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "DrO2SIiZ2T+0Y+8ENYPuvwXGuU5jnv0/M42+9vuW379ktjbBddnqv34tIojgadk/6fYh5xbQ1j/iFrO08Rv
gv2Koyon/H+8/eAOqkzo85b8mzb+j1yWtP9tB7K3n1vQ/0ESr139Ztb9dcAOcbi3VP3Iqr4UWGPa/y+ffZhGn9j9/BT8yvonnPwt
QZitOzfG/XJIX9yHx3z8B1x0EHUbSP0Xpued9HPq/wsAA0rS97z9mBxYOcwDWPw9nV1/uZvU/bXIzudDc6j8RMUIh0qPGP7QH7FJ
ru/k/XrYp3Shx8L/1XNWvjs3eP5wu1JIXtew/SpoNUBo3+D9rCeB2wHrJP6MTBIfFfuC/JR4SunsH+T8dDBNTKg65vwvhj8b/YvK
/o6Du1BLW9L+h8g1aCNzOvzXmuj7Cns2/y+XwJc1t4L8c3guJ9DaaP/EqguL5Mug/3y3ii1sG9j9Om4GLm+bGP4VveXSYjPG/FUP
6mANE3r8WBO5IyG/hv9Np+X5gC/0/ffUg6Mazy7/Wfi6mU779v/AZ5qA/e+8/2Dw0Yn+gsb8ZTt+NnFTlvx35nrLyMOY/B2x+K4u
6+z8="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "5CZm7sVD+z92Zd+7rtT4P+d0/BSZmbY/sfcb7mN037+KqstHcD/iP6zM1wWO1PS/+7JJUiLw1L/8talkpob
xP/p1e+b88/o/YgFk8rrg5j/0UuJp/F3IPw4mZ/6SjNk/P+U+EDMhs78QuVtUI6/2v9atC8KIA+w/Y68DdaOIzr/Q5PjAg2/iv8g
qHYp8o/u/BZRNJ1iY/b8zo8INk8n1v2ePD8ry3NC/ZwDgh3ZY9z+w0Pt7hafvvz3jZ6571PG/BBeDEKe4uj/J4Y0+9Pfjv43PVxx
d8tI/ht2jIKsC9b/+uTpLIj3ePyGkjqlF2Nw/77oE4xTr8D+ShdKYaNHxv4e+uKmFVdC/3mhWtkmH9b+dkL/mM2viv2j2SuGVIs+
/iPf/0LSi7D8w0C/n2SDqv4KoJ6muE9S/ArmfOsBG9T/5L7KhhU7VPxRtEo9pjco/h1Agixfmxj/7nWhgEI33v6hDDz1DENA/Up5
2/h7V6z/n8hp9DOzzP3e6dqI+bM4/nkIvWh8C4z99Z55B1j+vP0L+mZVYf+U/ANolEF9K0r+NmPf9HN30P9VlLKGNn6E/VUhsqdr
C4T9ZbGJ57iP9v4ZVcxL+Hri/Rs/OrQoS6L+Ra6csMbfwP8qYr4sAs6a/krOh3Hi34j9a76yPRoblvzt2XmQZhuq/8n1oo6z93j9
Zd775gv/UvzlSxAYmJ+W/d1vFT7VA8r+yFIfTVlvZv+2tq38Lefu/QSU8gyAa2b+2Yl3l7A7/PzfHcwFS0NC/6O+VtMVkzj+ESER
NGPvGv66V26Z65Pw/IcHDTIri2b+YWQHMkGD4Pw=="
       },
       {
        "array": "<f8",
        "shape": [7, 13],
        "data": "exq6XuOv77+4lz30hZbvPwU9jGCoP+g/NYiV7XvizL8z19jSfuT+v51j6gYdxd0/SqOdLHr+wz9Rqfoki6n
WvzmPHNfqPfY/53q0wZ9Y8T/7oO5WfH3tP10+XUghYMY/ZeTEkeRGuT8NG5JrKgjVv8bF5aqUewJA0Ejudlzg0D+LXyGx2D/pv4v
2fot1wPK/KEi+Aw0j2r/YBUeThFDav/0AOjVxosA/nNKFYvWSqr9bST39NT4GwDe8PjllZfU/0yO6DPvQ1j+BivmfBHn2v+2b/Ho
a0+U/saak0ic5/D+sjjsQ9mfnv9YGFHoMy+y//vlMXkoQ1D/izIN737Xqv+HrHIf9P9I/7cYkwLJBsL/BT4o4N6LhP7J1wWWhcPS
/9Pq6se9U+D8Q+7aSwa3gP1hKv/G4Iuy/YVVXShGy2L+WijNo/1zuP/Z5cucJdpu/4pdmYuG44r9PBdLOKY8BwEGe28RALLc/XCB
+gDcE1r+k9eMKbqfLv2CWFY+D2Ni/KOY2Vgrv0D+kNuguuYvUv2BERorvF+i/FHGAvg/L8j/Pa3oPmETkv1qny0JyAPK/aS9LuPG
v3b8vOdLLVeMAwLrQdfTuLdM/lCgClfdR5T9/BYdQsHv/vx5sR2zLYNi/lCvqTpfC6j+uIr64JI7pP09YD6R9i+W/o8L9YKJEwj8
l8KLW7nYCwCAxsWu4CeK/vyqvU5oMv79uEQEJg/vyP0yOd/izEPG/FBZr5Ql04L98Uw/jGeHpPyupjOYdssY/dwJeOxW+8z8V+/+
bDFvQv5emBye5TvS/xUKEVT7ABMBTOjIclTXZPw6Gq2I+/fM/9bTcW2nxAECd4C7TZyTiP4px2kOo9/A/u0LBnvpo/r8uqDhxWcy
4v2/Bmrd+qeQ/HAenDi1y47/U8qIecbfwv30xNBF2t+K/4Js519pv+T+3YEaAWqzxP9LWqqHlFQLAYbR2G+N67z8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [5, 13],
      "data": "fVHtRsE2ur+xCh31UIDeP/YShmZ+ZrG/4C+3H8mk879CF4ftxNvbv749yE+lSMI/nGrWQuEX47+vHxlmHEPDv
yTVgUfPQNs/p2VQDwIVs79uAobZ8ETCP4ezXtC/Nka/aPJB87i45L9FwusomxPSP1L8uBi/seg/HOEdilXL2j/xsDF2eu7yv4qdh
qciUOS/mb1PNjwB0j/VwLiQqxncv5IVgVzpjtm/OG8LLkSP1z9dVxMPItTTPxxUQXGG/uY/IulpEusX3r+NbDxNvY3Qvxmzi2/EC
du/+HsKV0c54j+EeF6ZMlzZPwhzGew3v+u/0as9P4NW8b8e/0QYGbrZP77AXkxz3Na/rvMLXQbg1r++tOhMeU3sP1o44eXra+g/5
LP3F1g44T8AhCi0TTK1v/8zTAqlwNO/LTz6sArO079Ns62df17uPxkhxMPQZOE/GTMJ35sa6L9StFQGxdPzv/3lqymdEtQ/NMwB7
S5SyL9/fDI2nwbUv2VjNf/D9uY/X6d2eZyg2D+lZ28+rBDoP+Uf8MsrBsO/Ohi/LdSPwL/cOlfhgmLFP5ivIh5PXvI/TGPXQxhH1
D/SAkiBexPxv1phdEdlfeu/BD5N5UdYsD8kIwzr6V7Yv2sH6u53Q7+/MRud6fbIqb+TboHJx97lv6NZB2amLd4/e0ceWkP61b8YJ
2g3dx7Evw=="
     },
     {
      "array": "<f8",
      "shape": [5, 7],
      "data": "YQKT6ZPWuj8krHkKv5qnP9CTDd4mctA/oKfSQKhrwT/YJ/iHxmzTP3oj4gohnbY/MsaRbOVrsD8eNuIjg7DQP
6tRFBzIiL8/StA9qVN5wD8kzZjbKbKGP+Eg+ATwC8M/t5+30jVnoz+BAsr0MIjSPxDIqFbWXuE/Rtavi5NXfD+OgAmn8l+1P6v0V
mq3IqU/SSoGRGdxyT+SikMo9kGZP/uPrKM5H7o/t1dEAPrj4D+qQyP2nXTAP04TjrQYk64/I0wN8gNyoj9p8J4z/fSyPxQx7a2Xr
aE/JcHZWU7UwT/EndSYahulP4kXNVnN6tM/EvF3dxYovD+mVFZ4TE3HPwPLWeFy57A//Ml+KeliuT/LEeLtBF3IPw=="
     }
    ]
   },
   "mistakes": [
    {
     "name": "swapped",
     "message": "You returned (weights, output). Return them the other way round: first the output, 
then the weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "YQKT6ZPWuj8krHkKv5qnP9CTDd4mctA/oKfSQKhrwT/YJ/iHxmzTP3oj4gohnbY/MsaRbOVrsD8eNuIjg7D
QP6tRFBzIiL8/StA9qVN5wD8kzZjbKbKGP+Eg+ATwC8M/t5+30jVnoz+BAsr0MIjSPxDIqFbWXuE/Rtavi5NXfD+OgAmn8l+1P6v
0Vmq3IqU/SSoGRGdxyT+SikMo9kGZP/uPrKM5H7o/t1dEAPrj4D+qQyP2nXTAP04TjrQYk64/I0wN8gNyoj9p8J4z/fSyPxQx7a2
XraE/JcHZWU7UwT/EndSYahulP4kXNVnN6tM/EvF3dxYovD+mVFZ4TE3HPwPLWeFy57A//Ml+KeliuT/LEeLtBF3IPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "fVHtRsE2ur+xCh31UIDeP/YShmZ+ZrG/4C+3H8mk879CF4ftxNvbv749yE+lSMI/nGrWQuEX47+vHxlmHEP
DvyTVgUfPQNs/p2VQDwIVs79uAobZ8ETCP4ezXtC/Nka/aPJB87i45L9FwusomxPSP1L8uBi/seg/HOEdilXL2j/xsDF2eu7yv4q
dhqciUOS/mb1PNjwB0j/VwLiQqxncv5IVgVzpjtm/OG8LLkSP1z9dVxMPItTTPxxUQXGG/uY/IulpEusX3r+NbDxNvY3Qvxmzi2/
ECdu/+HsKV0c54j+EeF6ZMlzZPwhzGew3v+u/0as9P4NW8b8e/0QYGbrZP77AXkxz3Na/rvMLXQbg1r++tOhMeU3sP1o44eXra+g
/5LP3F1g44T8AhCi0TTK1v/8zTAqlwNO/LTz6sArO079Ns62df17uPxkhxMPQZOE/GTMJ35sa6L9StFQGxdPzv/3lqymdEtQ/NMw
B7S5SyL9/fDI2nwbUv2VjNf/D9uY/X6d2eZyg2D+lZ28+rBDoP+Uf8MsrBsO/Ohi/LdSPwL/cOlfhgmLFP5ivIh5PXvI/TGPXQxh
H1D/SAkiBexPxv1phdEdlfeu/BD5N5UdYsD8kIwzr6V7Yv2sH6u53Q7+/MRud6fbIqb+TboHJx97lv6NZB2amLd4/e0ceWkP61b8
YJ2g3dx7Evw=="
       }
      ]
     }
    },
    {
     "name": "keys_averaged",
     "message": "Your output is the weighted average of the keys. Keys only say how well they match;
 what is averaged are the values: weights @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "tl0gIDZ72b84P0SLK2eZP5aR3UWoyME/QJTJd9rrtj8w2XEqzSLUP4aYig2CWd+/rVCI/WRI1j/waFihXqu
TPxMIpa8q++4/sr1eNskqz790tVoKeNCdP+fbOYdf4YW/5Opu6MNv0D+fU/B+rM3ev4iaU4EhjsC/kgi2YGCC6T8s8SQmthbkv+2
RLTBwTrS/bDwXPSJYer+y1nDCy1LyP+i+6Z5Snry/iZx2Q8O55T8/WbJduLPlP4PYobwbXus/qZqZdJQstz9t+KVgZBfPvys9JLC
JpeM/p7dUF0Ws6r8zt9eB94mnPzMjy8QINOE/HEgxQO1Q9z/l1oPDa4XQPxZGjqVk+dE/C1nqPQt75D8+rFGepU3nP79Up16u6dO
/s5XOPeCQw7/p+OO3I0niP0JnHZtfnOu/8isaXxeU0L/8Dtxl0nzTPzNbVgx6ZPI/wWHL0svxyz9ro3AoktHcP8DDNY4/S+G/OPu
/yL5iy79E97aTLkTpv8CkD0GlB9k/VZLZdx1mzj8V3mkOwgnbv7oYcWc9+c2/++SovP7G4b+l5m2CsMPRP0v4GPfC9c+/MK7Yrc1
T2z8="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "YQKT6ZPWuj8krHkKv5qnP9CTDd4mctA/oKfSQKhrwT/YJ/iHxmzTP3oj4gohnbY/MsaRbOVrsD8eNuIjg7D
QP6tRFBzIiL8/StA9qVN5wD8kzZjbKbKGP+Eg+ATwC8M/t5+30jVnoz+BAsr0MIjSPxDIqFbWXuE/Rtavi5NXfD+OgAmn8l+1P6v
0Vmq3IqU/SSoGRGdxyT+SikMo9kGZP/uPrKM5H7o/t1dEAPrj4D+qQyP2nXTAP04TjrQYk64/I0wN8gNyoj9p8J4z/fSyPxQx7a2
XraE/JcHZWU7UwT/EndSYahulP4kXNVnN6tM/EvF3dxYovD+mVFZ4TE3HPwPLWeFy57A//Ml+KeliuT/LEeLtBF3IPw=="
       }
      ]
     }
    },
    {
     "name": "unscaled",
     "message": "Your weights come from the plain scores: nothing was divided by \u221ad_k. Start fr
om scaled_scores(Q, K).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "1UWaBbMxxr/ljGbHNmJ0v9i9CAUNkN+/uQq6qAF8+b+sxsXixnbDP7GDjW9+u8A/NTxYmvcs8b8pxHGsIyD
QvyKvHqBQ1eU/zWjt1Zj6rD8sPwEkrP+5Pw+ECnTBVc0/YaHqSXx4+b9A6D8l8aDmP8YaQVRM+uY/P+CKHNri6D+bgyPOocHzv3B
QfetRTOi/jpF71Kjb3z83Eus7oaPXv3kCwrNg7OW/jG6qmcw50T81fCVs0gnyP4ZDLo7Inu4/lD6mjoX98L/VEFR/9bHVP74tG2q
K0O6/DMZfHj5E7T+2ZKLYMtnmP9y7wspNEtO/hfg9V0t9/b/KYbzuGhfeP3BjqQ+0prQ/hr2x+ZnY1r/Oxk6Thsn1PycZq6apJPE
/JwUtFMPJ6z8QqLBZ2yDFP6eCaZvAUZI/DBBH9jBE7r/+oeKYL7rvP0i+0Ki6IOg/O+3I4pQ+0L8tSFyaulv+v6RpltVGXN0/3dj
YlxrMwT/Ghs0WKuHWv2OJtBrnofU/LfgbqgzY8D8cVk3BwZntP7m9kpmS7cI/oSFt5dZ4tz+oSF6qg+iRPxXyjJydgP0/5auWucg
G1T8RC079ybztv1V79hP9i/G/f6XBFVBHyL+ZDJeCgVLav36x9Lrpl6+/l99Se5ktw7/Ak5Ghwej7v74tYu8srfA/7H22lq7FwL9
rlEptngnnvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "/dpJmAK8kT+fanBmk5pSP0hJja5ArtU/VWvVkzMSpT8G1iwEWdTiPz62U7wgGYQ/4rlY6InRaz9AZN2G/0H
XP85VzdJl7p4//e31R/zioT+55Odna4TlPiRUI89y8aw/3W7ibhnYQz+NLsKROnXgP3VLaT26tu4/4MytQLvCoD5Oi5uf96JfP1+
w257MeCg/srMiyA+OoT81Rlvlfb0BPylWhFe7w24/PE10TOpB7z+n+tFYWXuCP/oPh7uRP0c/2BnNqVBmIT+z3ManYrpXP7+IewC
3OR4/Qj7BaMEciD+4/Lt1qilMP2KWdb9qcOY/Bl51fM7Nlj9SkXxUmFK+P8V4/Hwsy3A/GjMZDqkskD/j6zvYNpPBPw=="
       }
      ]
     }
    },
    {
     "name": "d_k",
     "message": "Your scores are divided by d_k, as happens when scaled scores are scaled again. Div
ide by \u221ad_k, once.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "pzgX2I99qL8ykgZJ1IXlP/Xln++c9cc/VQ5AyKnZ8b8DXXpA9Zflv638tosiOcg/cB+ujccT3L+dKal8vKK
8v5RPyl4M4dE/4BLGUFkAxb+u3ZXbvGHEPxMXS3tIYcK/diiUcuSY0b8p8VeYX+u2PzeBL4IIs+g//NUEcJBu1D+RTAQTQiDyv3k
h5jMrMOW/ULvOo1jZyz9LhuJ+XrHav7IBsWz11Mm/q+5ud+7p0j/gVhsExJ61vx70ZNhnHto/bBlmjEyK0L/NHELF4trRv1SPhgs
0qrG/BzXUqYPq4z+/9O1S2n3SPwO/mSoPPfG//L9bOqW46L8eS6crN9LRP04SmHda/dq/6/En4J34y7+8XHe77ZLaP/Ctki0T38g
/P5NfnX8w0j/lsM8oiBLMv8XzYMlaMMu/BvZQR0ZlqL/OK3im5HPqP5BwYaNLo9Y/rQp3NIhd8L/WH92ThzHrv5V2QLfEx8w/m6r
1tFv11r8NZHzU6+nGv82ZgRf+W9U/8zGm0vaps79at4PRIvHYP9OmrLNld8u/iGLVDcmPyL/EfpCJMgawP0ngVCCm5+s/ITmNURA
H0z8FarQlVmPxv3UXbY33xOi/Gps96tGlxD+tWoUUf43Yv3aQoLrM2bq/tSAGcNyTvT+lvxVFJC3XvxfXxBhdeNA/k7+k/2uz0L/
PmPzIbwLBvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "FRUs2I1iwT9qR6RFIiS7PzsQDKzsx8Y/NuYOLeXOwj8XRMnJIfTHPxuWtuiQgsA/Iu3N8rj7vT9aiTBPwJX
HPxt7b3HIz8I/e5A9l+APwz+gBKlNfjOyP7ojGc0f6sM/5Ij1EpReuj+QALqqbVfIP3RRUPMCvM8/f/vZ370IsT82dfEjAAzCP+N
PPLT1L70/n7Q3tPNwxz8a/jsBXf24P/5f3ekALMM/2eSDYcjqzT8jYW4r04rDP5Gn7shUBL8/7TYN4x+iuj/DbxmcP4zAP9kvLMN
WS7o/F0NgHz8FxD+1VV/C9yW6P05O78ywDMg/UBDmEmCTwT+yK5m1o3XEP+sAzvCeI74/uiVlEQsJwT+lpJX/dLzEPw=="
       }
      ]
     }
    },
    {
     "name": "sqrt_d_v",
     "message": "Your scores are divided by \u221ad_v, the length of a value. Divide by \u221ad_k, t
he length of a key: values play no part in the scores.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "PxGELs8Iub9IdN/12ODfP3RUVa1jbaS/gMnjg89o87/I1vyHKbvdv/WC8mHv8cI/rmkevIJ14r8lqJ4P7KX
Cv0vVt795QNo/tImRTUnmtL+YWjAoZUDCP2KulVi4nZC/jSRihF0/47+ASDfpRNfQP8Djpbx8vug/YlJhBzvt2T+wLvGN3+HyvyZ
3eYM4MeS/T6h0z7Nv0T9XTjRo7Rzcv0YQp4ClXdi/6w3psnJk1z/vN3qMxAHRP8n8ssdCP+Y/z33yW7Bs3L+VvvzJMpHRvyUY+2m
bI9i/8OMifnD54T/UglzvODvYP1I2CMjqyuy/peYCKdeX8L9N36MyXQ3ZP0jujT/U89e/1z9ZzHJv1r80Ibxfs9DqP/5oOvBrGec
/3YMpJfRu4D+z6OHZjmq6v4qNL9G3x9O/H0uK3TJJ0b+KVtjj3QruP38iyEVyteA/2ufKJylB6b+2i0MwwgXzv19A5pqpVtM/umG
xhOpUy79VwupCcFvTv94KdGIydeU/+2RhqtAh1T+r7SLu0RrnPx2qTEyFx8S/FdHi5e5jwr/qGJf994rEP6tudhOw3PE/AFWVbz8
h1D8gnflizCLxv8qZfJPbH+u/K4wKaDYbsz+CcblTulrYv7dLlVNi2L6/GwJlA41hor8P/jF9Dqvkv1G169jHgtw/8Rj9rN+m1b9
gqinoNQjDvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "l56y8Ivpuz8QMOUkPTiqP9N0xUc11s8/r0WTXCa+wT+IByLQeo3SPyDdcocE2Lc/HlkubK7DsT84Sl3xzzf
QPyVnavFSRcA/9rNtEcbwwD9j5I8QEWiMP9WmcjwSXMM/41wyDK0Bpj8RivJEpNvRP05Qfu/5UuA/hXgQhfHjgj+VW8hdm1a3P4C
EbPjPaqg/7xxlBTbqyT+NC+UonGieP+dTaeQbEbw/8Byx+qmB3z86K3TDyi/BP8L692B3+rA/VEtY/xlVpT9ynw0ps7G0P7AHpen
Ig6Q/EXnnR5OAwj/4dRDG9p6nPwS6lZfB9NI/f055uIogvT8hvIsxsybHP7zM8qBvN7I/W7+v3vJ6uj8IxbZRlR7IPw=="
       }
      ]
     }
    },
    {
     "name": "over_queries",
     "message": "You normalised over the queries: the columns of your weights sum to 1. Each query s
hares its attention among the keys, so the rows must.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "g6U8Omyfub8WqupLwJ7hP4wnMS8ITJY/yTYPRmbk8r8iJnkWc9jgv59dmotPksE/DEgB2k+j3L8LRhlqdA2
kP085YKMwe8w/yPuYXDFy17+g0LXy8/7Gv0XmTKcbNXk/yQSVDwn00b9R0TngJbLZP//RIHKn3ek/uTUkUPAN2D+T3zs529/0v6M
KsGTI4dy/1mk60dT8yz8SQ5w+GeLcv5UP/zxlcNC/41IUKp/0xD8VnNx4N0m8v8kfn4rHiuA/GkTucXcW3L9Ynq9WnoXQv7fZd5K
gotW/ISDIb8N86z9e86KAt73eP0dzg0qKzgDA+ajqFHfg9r8jRMOOaMHkP8ICwxsSru2/0THwkc0i3r8E88Ne7ubwP+88O1Xufek
/msyJfZwO2j+B7OBx8tfTv5R+QiUk4OK/kNLVP0Qqs7/i4R6qLtjsP94qVzaQ2ds/sTZw3zMc7b9Q+dmDhRDtv/PXXwpU7ss/KGj
W4rIx0b/Bqe3RZCrCv5GX+BvSItQ/+zCJHK3Bxb8c4n3ajR/bPwQ1o3dEjMi/cZRxqOFAvr9m1ZR9Z7iDP08tIHYvsQFA9/kUtZF
15z+k7al3jqcAwOD/07Uerf+/iBgml+jxyj+/n8HXJr7jvyrV3eIKSME/9CQ2DAaq0L/8PMG0GNb7vz48k4efWcA/B9PXTd9a37/
hh/DEyaPEPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "G5QHGMYSoj+bBtnJK9KnP9QfQ9k63tA/cjGjrF0eyj8lLPjebeTMP1whTpb6Psk/Q6Regdr3qD9Fsi9Xo6m
9PwthKP5j/8Q/bmfcRytMxj+/JYpvwnOWP297H0o7scI/JF/0FtqVvD8+FZFSeJfSPy4vdUm2HeI/DwdlEuQllj9KiElK+vnQP+E
NHTjBicg/cj7RU9tN3T/varOtuNXFPwNe39pTwc4/m6bdvrZz0D+JO3rGCwXIP0e6WTzlrbY/Lzcp+xMAtD+IpT18RWS0P0jnALD
Hi7w/EcNpC+uawz82v7FWsUGaPzmgpjGSkOI/M2vd0nesyj8YeO6zVyLgP38RTuL6OLc/QOhB7D0t2j+whR7qbBvRPw=="
       }
      ]
     }
    }
   ]
  },
  {
   "name": "a batch with a padding mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 5250.0,
   "script": [
    [
     "call",
     "attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 11],
        "data": "rpnnWOiS1D9qNAfVX037v1v2uovQOeo/eRUAILq88b+oeS42ZB6sv2WLqhOKj+s/ibkguTvkyT+OoPUjcwn
5P0srXYMZrem/8bNERWQgwr+2GHCzF1UAwOeaQKj2X/W/ol3AeWyw4b/0lyJS63fUv6fOZtFIUug/7Q5d+CfB7b+oK/7wmFcDQFQ
XmrUdS+C/rKCkXn2n9r8I9HXWDIDWP8SqQ3s8HeO/trr1G+Zp4D82esK8k5rEP8uinCGWQPW/235QW3TBwz9N/JYDyFLnv5mW6jx
73Lg/vmwatAY3+L8sn8ry26T2P0z04pjEvNi/vElnKy/B4r/Lnlvxb+PzP52U8PTz6P+/Bg4jm6d6hT+cNbCvIbvvP8UIubkOg+w
/Lk7cZyMB27+UYVVNMGzIP69btHits+0/iXhPxmCN9b8lnpmgjAnLPzvHAGgv/bm/PYzQyqD8oT+6aoqwCzv6P0VOm12Gjuk/4oW
3Te8C6b86ANX0O97BP2/qZN5YCuW/LfN20eWK6L8xmD4oRxLgv3f8GRxvoOe/AXeJFI423D9Os+l2ayvnP7sq5qws7tU/41VfTYW
/+j8MasobIKDiv3NJA8JUAfs/li9PnOTK1T9sdbuNlnDmv5nSd/QDyADAvwuk1nuE+z9gmsjqqAjnP1WhlEWSqgTA0Fedt2yK9b9
HZalm8aXSP2SslywmT/Y/mY99pcgJ7j8BXAMso9j2PyRy5Uvr9dI/t2ov0CIJ1T++0sCgG7bDPwrorUBJ7Nc/dIcZr7+Z4D835IF
TxaKtv8iUtC7NGeg/SK4l10Dw9b9wR+oTFEXOv4SvI03Lq+0/W1t9NM3C8T9bFyKoLBPbv8+yQK/DduC/moqt6qsg4j+rcRkGG0D
TP8P7JgIn4PC/Eh3Uxb3a8j/K9GwF5LPqP7TUEKCeD9C/0aq9yC4z4L/y5Ae0Lsjkv8/p5eqXhOG/9Y5lEZRY5z+FEBRNRLbwP0K
RSWjggfq/VwV/i+1M7z8UISe45wjjv3LrUpT2C/Y/vlZy8FLSxT9/85K6/mX/P0tzI1gNF88/1fjWQSdM0D8fXg1T42Lev26tFXZ
AnOU/Llijjopy2T/pvJcNCCn4vwbKYvFBNe6/ylCdUacvzT+49rNugpj1P+iXEi/6oNW/DpDLXPgnwr+HEFYeBP/jv9qAOdU3s9w
/DzD7uEbet78no1uRAFncP9Nx4rMn0qO/zBrXxoqi7z+u5TV1LPHiv7X+7hnm1b0/hbh0rJ7FyL8OLE/hKOHsP3lkqu4f2vW/qr/
z53XJAEDFl+4HFKv1v+RfgKrmqt0/SSoQs1J6vj8H4Xltz9KvP4B95RookOy/NMXT0ntW8T9eGtrpFPj1v/T/G9sJPfe/RWXm2wf
d/j9BPFzsEM7NP9xQvRKtN5E/qxnJEzwp4L8MoDJrSMTdP5XckGyg2eM/+Lt8fWGl2D+uoTR8IYTGPywFkaLmRPO/vYD1eT722r+
cgnk7LVzuv9tXjUyTMus/HUO2p5ga67+zokpUsjb2vwBKVArvTuS/xdNQjELF6b93pOxCcEj3v24H1tDo9Mc//zbQWJlIwD/Bfe2
Y5sz0v47dbv/PcNm/teS0GqZ40b8YV41V3Nn3P4mX9Fx0D/i/PU9dwoTw6j8xNVCQioHVv20jcxeqPwFArwuIpn098r/6c2dl0QT
hP5yWiG+vePo/EYawmmAz7D897KpUKu7wP48v+mCLwNM/ANcM2Jwv7b/HdxRfcfYGwEeYyLPKytM/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 11],
        "data": "zcrOWrb24L8kkgpgjQvsPwvO3ZNAB/G/9iJEeWCm0z9ec2++ixy8v+ARZrfaZ8q/WaNcYp819T8mgo/InYn
4P7d9NgV7Qv0/3Rqljnwb8r/a1mGHYEG9Pwc1JnfE1Pa/DhjB/QmN778s6ty2uj7yv72ZtWdwsABArXlaGEeN9r8ryXHoVxQBQIG
0N5AdA7k/FNbEs/tV5j9i8jgT+7zWP3FX9y1PROS/xL6H+jMJpD/inJaGpo7gP+LYb9OyPe4/GySy5pMc5T/H7We0tzjYP+k1v7R
yhr6/BlDHMBJx6D9asQ3Kupjmv2CYa+nXxPI/5nSZv+Z16L+A8CtJI0vkP2tfIep3BdY/Lw/CKS9ZA0DdFrU8d7XzPz+Ssh+R8+O
/spmajQVX4T+JmN/hcn/7PzwLEO82GZs/fwyOKdLIyb+ln4nWjITiv316k2Znb/a/6ooQ0ak60D8MEpDWbnTfv6k/8fZeI6G/P8w
PaY0Rpz8CrTjI9LXwvwozZySZS+G/yGK48Vq55z+GPN2DSxPrP6JC8/3qys6/sDn0N4OB/796Ea1XjHe9P2E0EyQg6eO/nkQ2Sdj
a0D83FSdkii/Zv5MATYv/UfW/z2GDHl3p3L8c/mvHzbPrv9mLmAKabM+/qI/j6YkA9D8lsAZErSIEQHeL79/khOG/Ag+NBhSm87/
jzIkl9d/Yv6M1qZfd9APAQFyxUU1x6r9M/uyE7IDqv0raGZU4me+/CjwXLeEE179s3RH74hfzPxuCNcK3S8c/bj5qSUe24j/XMci
weSvIv1RRMxV/wOq/1+58Bkuhsj+zHemzNlTSv8rcwqutVua/vTDCv/UZ2z+oapMSV+X0v4SwLuWe9tG/alPosGOu4L+txNPXhEg
DwB7g5M0LrNK/celweHvl2b/udbmQy23lPym2W/7mx8W/OMk8lpP76L9TpT1BhA7lP9UKpKuFINi/yRTmLywSyL+tdCqRXb/9Pwu
kJXOZD+4/3dzdAbkW8D+BZKEr1f/uv+kJamkJy5e/bPpXuFjuAEAPHlAZp+23v1s/IRlnwOO/FuXN83Ck4j94yN4JoKnPv3/vpay
e3eY/da71VC3cwj8D+/0vfZvAv9YVmCqJ0ve/EzrtdAWR1j/tMgz+BhPwP43CIGER2v2/3JWbkeKVwz9HH+8DdaXQPzYFCXBwZNY
/XrPcks1k4D+dXs8xFzqGv25p5fWdWfM/653nR3KRpL86na/JfI3kv99XwJMZxvE/2qarTAz9tz/KPwaLzEcBQCPoBl0EJNm/tDt
dFrSX6D8x478eUV/yP1/me9pcj++/eh7AG79U5j+raDZ4ubfVv4tz7K0uEei/IamT0M6hvL8ZWVEOqvXcvyV4fI5fVMk/tty7gPd
S9b9yr74PPgbwPy1bkjXBCOe/a49g3Nzl9D9BFHSIvAvvv/+Zr1JKhMO/zdMiysDt27900Idyduz8P55puLtwk9G/KyeGvfW47L8
7Jm2HAy78v/LHd5ImPgBALbOuZl+O7r9a39+9ksLivzQDGeM77/k/Zxqu6UpA0T8XmmpRk+PzP9WAtg1nX96/PRcb0i/JVD8f13K
aPyYBQLs8HXwXZtg/JsZwCQtY4r/r9QLoNekAQAHhKnN8lee/UnqXvX2i8D8uYdJ4T0P1v9ByhQIq5vG/NlE3OwXkzz81F5jeIY8
GwL7/Bv6py/+/eN812zTj5T+LAlhAzZLZv3C/xT6uBu4/gi/n0kRFB8CX1GBNRSLIv6rVfeIVmua/LZNzkHNiAUCm1s07W4TYP1d
13UKYmMo/UUomeXwD9D+dIeFNAl3sP3ZhzFsufP6/c6iMaVbV/7+Sqi8MV2blPytcwTVMEuA/I04XEW9Y9L84xJG42AKsPyYrYo2
0vsY/eMUkr27i+D/Wae5ItdmnvyaOwHi/sPG/zsIdIvKXyT91x5BdoPTlPyMv8pk0O+4/87Ez5brk8z8P7w81T070P3fkjd9xPu2
/wdg2m5BIAMCj3cIhHZ7GPzLVSNrTx+c/JiVokbin67/xCG0jxA7xv7SlhJVlbug/IScRAiVf9T/s7t3x3/PoP5aY+cD48fo/YOw
LqWMRyz+KYa2/r4L4v7m+pS4bgei/0IbsNyF6rj99+XSrHtPWv1T4EuWsGvq/CUAazyao679s+UMo7yThv1XZnMyF+ta/8xsvzhC
/zz+I0bgggr/9P5NWfiVAkwBAKaC5WZtV1D/vwAucsxT8v2S1MbICa+C/e7/xrwtZ2D+B+YMWEgnmP0jUrNFB59Y/8qQFVYoE5T9
ydlV/RIriPw6CdgOlB9s/bNKRMb8g5L9GNmOIo6LOvwDeRA/Z4OE/8ti/BRnX6b8xEbf9VjTbv3BuiXYpPOU/F9JMb77667/a/sw
JhFjrv5mrcJEgX+Y/bcn4q41IxD/uj+Bukjvxv5wlfO3QfuG/U1WpOy2yxL+qph45NIDxv+dT+NLiqOW/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 13],
        "data": "LH3W14WQ1T/0UATgH7rtP4SUYHDHV6i/u0jJ2GSF2z8hDIRxK2Tgv/zWpxTWPdK/6GkNuwax8L85bgm3qbC
3v4wXTqXCBP8/ZcxyAGV45L96gG1O41MNwFNqpkewN+M/jA8Uas1J+79InP/La4fzv18fqrFt1u0/WKAlFX3F9D/EkIAeZU2yv0J
mAXUxHuQ/wy7Us96Z9L9Bv5dGmHGev326eKs7epc/PlY8csh6wL+vzgPXNznbP++c5vEgfOi/nfeZDUoX8r8xwV21t5Pwv2xMtUv
h/N0/u9DbdZZVq79ZOwef8r3Wv25TnHjeRPU/sGFSFyrN0r8Pa7axx9/hP4ATZVKJJeQ/oqeASxQi879leleMsxrTv5N/fx4jTdI
/NOaXEZjU3L/S7ZRDBa3rv62MYg3ffvu/ZwDFG35+xL9549DlZN/fP812VyW56fO/4cQhyBVJ4r8Wtd2ieUkBQI2+dDH07Oq/tS6
P5cYhBsDnQXmC6THhPzgL+GacCd+/MZcIITQpAsCMpfNwrifjv7ckh8q5BgHAgRZKLOmevD/yxWjsL+DCv6PxnkBxUOE/nbXG5lv
Myz8qSgLgyXroP8IcaXO3GeC/y9vsU/Km1b/2llxLQObev1y7BBbmsvQ/ag+RqUTQ4D/3U40v8c3xvybk1nxabPk/bvIGkcqE4z9
6v+TjYmvAv0DiUeGAF/K/K0T03NOep7/wsM2c4iDav9yN5w6Pb+y/G0/a4Hb59b9zvjzZuUHBv2oS7qoDv94/Vz9mkTHuzL/bwHG
4HdzoPzM9q5gujPG/WkO5ns487b9HbOqxwtLgvxQ1ZVqGvO8/ttxBefbuyr9A7wS81SnmP9lX4UtSEfS/g2/tFi9q5b/pxedBDcy
3v3H7gzfDBPA/bUWQGWG5vz8WM4/Xggb0P8WrLvtFSNk/ChiSgQYH0T+awVAnFVCzv59bq602SOi/9bGZvtZX1D/t10K0Ara0P0R
jAN2C4Ng/1wPg0TPc0j9jeUgtouflP25C7YYBBv0/6n9i2tBG1z8iEP1vFlbtv14+SI41M/c/vYl8VnwL8j++A6wlkunyPynakz+
sj/2/iEFvLgQm87/Sg0qFyNoDQM8Om62C/fe/cLPh2AEF5T+OwNpi0C/yPyoJklzmZsG/sV7pLMK2/T/oqzqjHzrtv1uCoLflnMM
/L6G4L5fg1792iX8vhQneP26jZkt6dNc/S1WpzVAA8791skhIQXn2P1xNQK2TNpw/9FVSydLj4D/YFp+q/MTUP4ytySFa4PS/jvS
P0PBn3b+GgELuJOW2v/d5RrgIfO0/hYOufOpI1j/RgvfUTZbBP+HAy6mfJfu/I/REev8x6j/PdkvX3CXqv7zW+r7N/eU/QS9Xm3w
9xj9A4gGopNfxP1eAf9LGYPm/qEPv8XRJ7L9+sWlonlzZP80izFczycq/qhxCOpNb9L8dl93iGxX3Px+GE/0ITc0/c7vwBqCq6b/
UzMBr99DcP8Y6WmcOxd6/itpa4FLgu7/j8kc2DnfgP8Sw+qLSTvg/8J076kGE7z+V9vXo/gsCQECr/Y1eF92/BKWZVJXv1D+hQgT
YTt4BQKP2r1eHb+o/SyA2VvMc7r8v6TCV08SePy2UFTxYv6U/U78lbc5Ux7+JkYyCLyrUvzFtUtvSDdA/pRiogGgM9T+Dv+wgAST
Wv28VC6n+Kva/Vu+FqWvx1r8qYRIwGVDtP44sEIUFX+m/oWidBtkM9z9hkf0cFhjdP0Ja+57COADA9fgwAke07j+AkG6pDnDgP+P
4OcQzIdw/EIpjmX1G9T+6txr8uu/TP7tK+23IzLS/v5RMUMinmT8r7P9sYfHwvwhndRtoyeS/Ooy4s0H657/pTkm8RuO6P8cUaXI
fWfm/DxuTK7AP/D8fmiVYpbLvPxnYVJhq/do/nlZV5ts49z+0uCDgkjTnv1bauw+Iw/O/VpMpfw7kxT9/xVAlOj38v358CT/n1to
/+gkOonTa878q2UItMMHlvzWIY80hCeO/C2OMAKaH8L+yoDl153D2P1bJXjnra/Q/7ygjr53G4j/MXsuHXBPTP+xdCmdCiuy/fvn
4OMdS4z/6pdTKGE3qv3ElXTVU7ds/r90NqRtD8D/s4gKBHlSgvz9sL5FJjfa/ymExkIL21j+ORpPhy8/iv3kzuXYkpvW/9nKJRdo
2AkAjisDLWOfdPw8EbntuG+C/7NK47osZ5z8F4wI/2NzNv3TzEWKiSAPAETVbK9yH7j8DHk/WmdH9vyHA5cbPB/K/xgq++I8P7T8
lfAHrBkzNP5SZzEbulIK/k1Nmy/pNyz+VuMHzCETgv3uM3Hv2VO2/8Kqac0Oz5T9wt4/OjGsCwKi2AG/9390/KQxpRCPR5L+lLOI
lzqsBwCpnA+86Zeo/Ey3bAaZW+L8sqEg29Bzov22cQzufYv6/IQQ9fj9k9r/u0EfjflUDQM4jA4qYfdo/E/yN8NVJz7/8aMT0dRD
mv7j7h/yWGuY/wvv3srlv0b9FSzkAxW7xP697jZBCZva/XPH8aXHxvz8lj8115gbCv8+8dywW7N0/EYSHddMf8L+Br4TVHTH5Pzp
cE3BfkABAAgnXGgRMwb8ZPorlEBf5v3tQ5qeHJPC/I3Ailsqx5D/zxfAJIPboP/MctbfeQfE/Becve7Da7D+pJlPKw1XsP/vYezl
vI8u/SiaeKgAH679GO40b4GLvP0JQmO1ddeQ/s0SX0GxZ5r/jHBAbbBDhv23qy4JVGOo/dqyxoP/xUj/VozMzoE7av6qoTBwTcvO
/ZOX8rlam6D9OOH0/AqXMP96T+b0jr8e/Drl+e0NYuz/eC5K0BzLuP36O8zgDa+o/OyOnsSM30D9sSaFT7IbzP3SIl3+BY/g/y7e
9xHGi4L8PMWm10bj1P1DOmSUZXvI/"
       },
       {"array": "|b1", "shape": [3, 1, 7], "data": "AQEAAAAAAAEBAQEBAAABAQEBAQEB"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [3, 5, 13],
      "data": "vt/RLSKa57+0nOWzps3tP855Vg0yMOw/IHdSB/CCtT91pj8rnJfRP19wrmTfQO+/FAQws3QE1r/r2dM20mCKv
xoFQi9fZeA/jsM3QUdXuD9Jl2Kkr6L6vxA46daIAOO/3ZBl1w/m87+3gHvDQsLyv/OY/sKN1e0/wYlBBCIb9D+DMjazR6usv9Dsc
u9X/eI/xJDxDfYa9L/1QohTOUKvv8GcO6bF0pM/jDAhM0CasL870dXM7B3ZP75NM8WJWuu//vqqNCM88b96z2c7dujwv9udmbk+l
MW/c7ghtU/D7T/93AoPn+nYPyz4ocxrGtE/jmOlRDAqwr8Sk/NJnojjv/suvnE+2+a/AogvUwUxrL8uyncmM0j0Py23cCTn0NK/Z
96uG57LBcBR4R43BMejP3slp0jIz/e/pM/qwVgG4b/wWn996sntP7t4/yZTgeY/09BJjyc6wz9V2Fe1HNO/Pz+ooxUMBeu/uXNj0
8aT3r/A5bJO68qcv9/9Q9VmIOk/2HjomxxIp781JErEV2EAwLHqX3HfYde/4Mymi+1P9b91f5j3UA/UvwkjoJHxxe0/dbN3AhZ24
D8mV58YhzzMPw4xZv5cVaK/doWzMGmE5r8zJsNqHNfjv0tGYnGEsaa/n3wkY6o08T+nAc2QGvTIv2B9Qy8eowPAPpHbyhlUv7/Bb
R63xND2v2w/cFT9h+s/Z9giMuo0zz8CydzbzpXhP7gqthe/Frq/Z9bayAA+3D/Gn/90ys7qP+aXzz0UcOE/giijJjG9uL9ZYVRGX
1bTvyQrOCitUN4/kI3ocDew5b/K0KvKSaC8v7EM4YrRpOM/yRdTRqlGxz/u9eEcdn/Xv7Po3YkD1ok/V6+Y0IJ8wj/yP3yTZP/lP
wF7zFftluK/XgTVyhby5D8e5Z+Ey667P5XhtOGDycy/1RgFf1R84D9ZIL2owonrv3O1Mrk07NE/oH+owR184T+H9HdGknvGv5K5E
WDM8sk/eRrX09FO4D/SY6MjqeyhP2tkLlnycvE/Bp3KPA3zyL/q42+i84LTP2wqnYH5saM/lp0ZYyPztD/fOzI0n/bgPxUlNE/GO
vC/mJD+aP0c2T9LiQhLPsziP4jg1zsZdd4/G7IFsQ9W2z8xVmHSRF3rP5mrUwQaIsq/Vhk2+X6j5D8otjyBb8rlP//pPuBP7uE/g
gxYeEg81b9i/F3CdTvKvwpmNgmuy9c/YhHodJVu5b8MB6vl0mXQPym5mVTo3tU/vh0mPsLr5T9qMaUwOtPUP+cza1br9sI/gpKjK
jV4xL/1R65jU63bP7OFnx44K+s/euxuGBUw2T+L3Iuw/vOWP536O2/e8uC/WDI5LbLZ4j/edtQkbyTpv4KxnPQ+Aaw/A6+ZghED4
z/YQtEtXCjQPyZUSO7H0N6/C/UDMtO3jz+IueaqUkvjP7SP2smVF9S/OtT4Nwk76L8xJn7cSdS0P3K03zOApdi/IukG/2cyy7/wC
GGud1r3P1779oF3Gro/JYNVgB2Jyb/Gm0wTEzneP8puldK+TdG/KDuD2BV3xj/8yuTJtZG3v84foVxgJ30/v2MVr6Yy2b96+1Km3
PbAPxKG8Y7DrcE/DpqRpeWH0j/T+lZ9FnLoPy3gVJ39uNw/tu14kk1i1r/o+oLEm17OPyNktilt75Y/RNm9FHZBnb+4DuoJ4HfUv
8yigXGnxMA/mrHq+IqOtj/uPQ+6A/rXvzLL8czOWsa/ls9Q6vCqxz8MTLmehOikPxWVQp5lWMo/IfOlMP+d6T9+tJ/JnkbLvxEeS
+QPnbU/B222BwPcdj+BiTPN9iewv7kOmVMY3oW/e3Grqvf61b8nesNEPB7WP0Xeb50aidG/hYXaMcwZzr80X2mq7g3Cvy0kY7pus
8E/QRsZ1y884j/IoSXS3XnwPxV9u4uebNm/Ft7CXP+Ryr+7It8yiKjgPwC9GHrS2bY/NRAXIMe35b/zFvHfkXTwv12FmpRLvMg/A
OfYWSkv8b9iQnnr507Nv5v0mGOIL+y/nHaJRF8y6L8ZEPjQGYP4P445fQQ59N0/yZvhMeOv1b90tgGGIi+7v4BchpKms8Q/"
     },
     {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "fsXoCdLY0z9BnQv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC9ZpXykaWfP
8pUa3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICLrt4OneU/AOmiQuLF1D8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnsVfyflK3D8yHVAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAALU0exM6PiP+pZcZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADvYPVbTfsM/5
bsmomkvqj/ykkotiM3KPwjfGkTIp8g/a4Pp5wBA2T8AAAAAAAAAAAAAAAAAAAAAZh6BinsfvT87QWCyKVXTPzZ8oap90bU/nr4Q3
rAZ3D8DzDISOaeuPwAAAAAAAAAAAAAAAAAAAAC412Hx+VnGP9LTt2t78do/8kmPrn5kuT9TRmiUHJ/HP7cq/ZZm474/AAAAAAAAA
AAAAAAAAAAAAKOJiAFFsqw/ToPlagdizz9PJkKsowrGP8beA5yOcMA/mSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAXYQjJ2dxxD/Kq
8IgaN2tP2p7rbIzttg/j5Zwk23kvD9MR8xQUBzSPwAAAAAAAAAAAAAAAAAAAAAV3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrfVG
YjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7KP
/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N5V
bWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9HkiJ
eI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
     }
    ]
   },
   "mistakes": [
    {
     "name": "swapped",
     "message": "You returned (weights, output). Return them the other way round: first the output, 
then the weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "fsXoCdLY0z9BnQv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC9ZpXykaW
fP8pUa3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICLrt4OneU/AOmiQuLF1D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnsVfyflK3D8yHVAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAALU0exM6PiP+pZcZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADvYPVbTfsM
/5bsmomkvqj/ykkotiM3KPwjfGkTIp8g/a4Pp5wBA2T8AAAAAAAAAAAAAAAAAAAAAZh6BinsfvT87QWCyKVXTPzZ8oap90bU/nr4
Q3rAZ3D8DzDISOaeuPwAAAAAAAAAAAAAAAAAAAAC412Hx+VnGP9LTt2t78do/8kmPrn5kuT9TRmiUHJ/HP7cq/ZZm474/AAAAAAA
AAAAAAAAAAAAAAKOJiAFFsqw/ToPlagdizz9PJkKsowrGP8beA5yOcMA/mSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAXYQjJ2dxxD/
Kq8IgaN2tP2p7rbIzttg/j5Zwk23kvD9MR8xQUBzSPwAAAAAAAAAAAAAAAAAAAAAV3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrf
VGYjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7
KP/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N
5VbWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9Hk
iJeI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "vt/RLSKa57+0nOWzps3tP855Vg0yMOw/IHdSB/CCtT91pj8rnJfRP19wrmTfQO+/FAQws3QE1r/r2dM20mC
KvxoFQi9fZeA/jsM3QUdXuD9Jl2Kkr6L6vxA46daIAOO/3ZBl1w/m87+3gHvDQsLyv/OY/sKN1e0/wYlBBCIb9D+DMjazR6usv9D
scu9X/eI/xJDxDfYa9L/1QohTOUKvv8GcO6bF0pM/jDAhM0CasL870dXM7B3ZP75NM8WJWuu//vqqNCM88b96z2c7dujwv9udmbk
+lMW/c7ghtU/D7T/93AoPn+nYPyz4ocxrGtE/jmOlRDAqwr8Sk/NJnojjv/suvnE+2+a/AogvUwUxrL8uyncmM0j0Py23cCTn0NK
/Z96uG57LBcBR4R43BMejP3slp0jIz/e/pM/qwVgG4b/wWn996sntP7t4/yZTgeY/09BJjyc6wz9V2Fe1HNO/Pz+ooxUMBeu/uXN
j08aT3r/A5bJO68qcv9/9Q9VmIOk/2HjomxxIp781JErEV2EAwLHqX3HfYde/4Mymi+1P9b91f5j3UA/UvwkjoJHxxe0/dbN3AhZ
24D8mV58YhzzMPw4xZv5cVaK/doWzMGmE5r8zJsNqHNfjv0tGYnGEsaa/n3wkY6o08T+nAc2QGvTIv2B9Qy8eowPAPpHbyhlUv7/
BbR63xND2v2w/cFT9h+s/Z9giMuo0zz8CydzbzpXhP7gqthe/Frq/Z9bayAA+3D/Gn/90ys7qP+aXzz0UcOE/giijJjG9uL9ZYVR
GX1bTvyQrOCitUN4/kI3ocDew5b/K0KvKSaC8v7EM4YrRpOM/yRdTRqlGxz/u9eEcdn/Xv7Po3YkD1ok/V6+Y0IJ8wj/yP3yTZP/
lPwF7zFftluK/XgTVyhby5D8e5Z+Ey667P5XhtOGDycy/1RgFf1R84D9ZIL2owonrv3O1Mrk07NE/oH+owR184T+H9HdGknvGv5K
5EWDM8sk/eRrX09FO4D/SY6MjqeyhP2tkLlnycvE/Bp3KPA3zyL/q42+i84LTP2wqnYH5saM/lp0ZYyPztD/fOzI0n/bgPxUlNE/
GOvC/mJD+aP0c2T9LiQhLPsziP4jg1zsZdd4/G7IFsQ9W2z8xVmHSRF3rP5mrUwQaIsq/Vhk2+X6j5D8otjyBb8rlP//pPuBP7uE
/ggxYeEg81b9i/F3CdTvKvwpmNgmuy9c/YhHodJVu5b8MB6vl0mXQPym5mVTo3tU/vh0mPsLr5T9qMaUwOtPUP+cza1br9sI/gpK
jKjV4xL/1R65jU63bP7OFnx44K+s/euxuGBUw2T+L3Iuw/vOWP536O2/e8uC/WDI5LbLZ4j/edtQkbyTpv4KxnPQ+Aaw/A6+ZghE
D4z/YQtEtXCjQPyZUSO7H0N6/C/UDMtO3jz+IueaqUkvjP7SP2smVF9S/OtT4Nwk76L8xJn7cSdS0P3K03zOApdi/IukG/2cyy7/
wCGGud1r3P1779oF3Gro/JYNVgB2Jyb/Gm0wTEzneP8puldK+TdG/KDuD2BV3xj/8yuTJtZG3v84foVxgJ30/v2MVr6Yy2b96+1K
m3PbAPxKG8Y7DrcE/DpqRpeWH0j/T+lZ9FnLoPy3gVJ39uNw/tu14kk1i1r/o+oLEm17OPyNktilt75Y/RNm9FHZBnb+4DuoJ4Hf
Uv8yigXGnxMA/mrHq+IqOtj/uPQ+6A/rXvzLL8czOWsa/ls9Q6vCqxz8MTLmehOikPxWVQp5lWMo/IfOlMP+d6T9+tJ/JnkbLvxE
eS+QPnbU/B222BwPcdj+BiTPN9iewv7kOmVMY3oW/e3Grqvf61b8nesNEPB7WP0Xeb50aidG/hYXaMcwZzr80X2mq7g3Cvy0kY7p
us8E/QRsZ1y884j/IoSXS3XnwPxV9u4uebNm/Ft7CXP+Ryr+7It8yiKjgPwC9GHrS2bY/NRAXIMe35b/zFvHfkXTwv12FmpRLvMg
/AOfYWSkv8b9iQnnr507Nv5v0mGOIL+y/nHaJRF8y6L8ZEPjQGYP4P445fQQ59N0/yZvhMeOv1b90tgGGIi+7v4BchpKms8Q/"
       }
      ]
     }
    },
    {
     "name": "keys_averaged",
     "message": "Your output is the weighted average of the keys. Keys only say how well they match;
 what is averaged are the values: weights @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 11],
        "data": "OW5OWpxh8r8fYELyrCPav/UTCjoj3vG/5OKyOQeN+D8kSoGLahrwv0T1hO/YivY/1IlOpXSf3j/+FyQiwaD
uPyVsFeSl/ek/KWNB9WA26b+OxXldovevPzkqZJM9Y/a/2Z/Mk4i17b8zuHpnGjXyvyDeegrVPwBAN9AzRMHo9b9/y+iqKIAAQOd
FNPUIXcE/KqfkMIkp5z8PJ5e1DqfZP7umu/J7wuS/6aKzkZo5pT9bGm0OVEfqvw1H1V8zZ9E/fNrsz1ls8b8jCY1IxU3sPzlG+Tt
YA+G/kfm/jTm34T9QME37XKrtPzBenkW1MvQ/Xgwno5Ob9T+GuOit1Anvv++YcmbnArc/9YohBNd88L8g3Qjy2tHEvwyZqWIItfG
/PPA6/FfL9D9zaE65xrfqv7Hh5q1SmfE/ANFgcit/5D/qiXFpDRTxP8psqmFHG/A/yHJzWShR67/RyDw0uoWyP4nJuT6V8uy/ZKg
Ke+VFuT9L7eJ1UYnxv0hHt1WazPA/VYhawoPh5L9G6jhP567oP4VFbbHjAuo/YZ+rZ2f08j8L7DO5TGrzP8KfSZkkju2/S7qzUeY
4tT9xb6MnVDviP+MP66MsAtO/nuI3Egxvyz8QejkTV1THPx9fESckO9e/ynA++y1z6b8jrNvWuFiPP7uW1JvBMM8/gHV3EIOS0r8
d37p1JYjUP4Nv1bE1sc2/N/1h1EkM2T/Y4DbBMkC0P0YLRSe8gru/oGJTb87Y8D+NbJw5hEvDPwiwyKgktdi/eOGRVRMbxT+J2m1
MgOe1Pyd+CDkrzfY/sf+T+RnTwr/h0WERRx2lP6+f+QUXoNo/c8GGE9Yewb8GuIQ/JLvDv+iOutwWx+0/hp070g3CyD+FwwbNGL/
Rvzs6JxI5f9G/1sJwvzbqrj/bFcLZefjwP66sEZBYr3a/uAVwg5ov1L+3VAc+NDDnP+hKnJnFCty/xxyrgpLu0T/f6gihzhXfP8V
+4NpeG8C/waQ+geRn0b/9cF1SN4XNv/k28xIWI84/P9HLCZh7kr8GZhTRZubVPyX5G7XQpNW/2TYMvS+F4D9uDWGqV1rRv9p6xNu
oKtA/mADiUveaxD/BgewvU/DSv2R4koDmFfC/r56L5c8Znz/gPtSEUt3YP+DeZJqK8uO/FD8olmX+0D+jWHMNHq/Gv0NIaoGaR/I
/PEAhbwHP3j9v5VTHAFPAv5nFEBGnwdQ/qI0l7aa35T+mQum10Wzpv6x+uIYtzfC/PAYFxB8W5T9Ton7uwk3ZP3mTWhoT2fC/xnO
N4yAO279kcgQ88kbAv1dSqLSMuNs/mg3Di35b279to2wCpTHlvxfao3Ou780//XR8OQQrzD9ekKwaZVO8vx4EV4B2X90/hzdEYSp
O1T/U1tSMSiXdv9Q1TCScI/G/+jA2mPRR3z+h5tfJtbLhP9AfQpbPKdC/K8lccBNNyr/Tj/djEcXbP6XRzZnPF9C/LdPx+K6H3b9
Jv7T+cuTiP4fFlnLBMeA/2XW2LioK57+r13a0DT/svxL8yflC4+Q/y8a07CvR0z8+0HMT5q/iv+JQAG/bU8e/ahgK0QRN1j9QJbz
NC0Xgv/KsXnxCVOW/wxGQzDFl6z9viBE5giDnP3L4/YiTXOe/ZvUaLpUW6r/eekKHtcHCPz/2uAY8E+o/pGfIL0Fn47/op/dxnon
sv6BwIZ2ijeM/3Zge3Oqt6j83aSBhBtrXPyuiSeplRfI/qq1cvHOF1T8lL4KvG7fzv0mChyH/hu6/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "fsXoCdLY0z9BnQv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC9ZpXykaW
fP8pUa3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICLrt4OneU/AOmiQuLF1D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnsVfyflK3D8yHVAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAALU0exM6PiP+pZcZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADvYPVbTfsM
/5bsmomkvqj/ykkotiM3KPwjfGkTIp8g/a4Pp5wBA2T8AAAAAAAAAAAAAAAAAAAAAZh6BinsfvT87QWCyKVXTPzZ8oap90bU/nr4
Q3rAZ3D8DzDISOaeuPwAAAAAAAAAAAAAAAAAAAAC412Hx+VnGP9LTt2t78do/8kmPrn5kuT9TRmiUHJ/HP7cq/ZZm474/AAAAAAA
AAAAAAAAAAAAAAKOJiAFFsqw/ToPlagdizz9PJkKsowrGP8beA5yOcMA/mSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAXYQjJ2dxxD/
Kq8IgaN2tP2p7rbIzttg/j5Zwk23kvD9MR8xQUBzSPwAAAAAAAAAAAAAAAAAAAAAV3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrf
VGYjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7
KP/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N
5VbWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9Hk
iJeI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
       }
      ]
     }
    },
    {
     "name": "unscaled",
     "message": "Your weights come from the plain scores: nothing was divided by \u221ad_k. Start fr
om scaled_scores(Q, K).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "+RE2Djvj8b9yi15ykNTtP7ocNaZsWvM/17X9HTaxo79svwLdl7bhPzcKWoBmi/O/OchihyqzuL9kcdhoImG
PP+zDqjzbZ34/9mPtvN671j9zC++iT5nuvyE8yfs6RPC/YAEvV1NI8b9xyx4BWofzvwS/dJ1t1u0/is6EtW3F9D/J0Bx0CU2yv2x
74WMXHuQ/IgzuP9OZ9L9bfRpBfXSev/TNEEDneZc/nuSxgQt6wL8T+QosBznbPwb7hzhjfOi/f92qRjYX8r9dlClbv5Pwv32mSK9
FAcs/P5jY6Gm87T8S+u9mlGKvPwCqhwXV7Ng/ZF0Hnn3g2r9jWVddU27Xv/Kp5viNwu6/b12yPqJMtb+g8shK3lf8PxIVs5+5tuG
/HJVJxGVzC8CzVUFMSHndP3ZgJX4GbPq/nQIz7CBO578upzyKe83tP1ZWIhKG7us/thRVMLlGtj9I+lpQQijRP2fmIhXzD++/Po7
a115n1r+6N6+GcMmLv9HgKmpCyuA/20hsRXy3tj+AisPmdun6v8Pd/UwNrOK/u9OTcGX287/dTBs7iRyqv/AM+Koswe0/nQ7Msfx
o0j+I9YdNw4bTPxNDjliwMM2/Sc4RkZIc4b9LCnZ1D07pv8SOaarQU7C/gVFR34TH9j9BfUPHVPbXv/wi8NgijAfAcufLJKWsxT/
tDo9lzZ74v9bw8rvKd/U/ERSr/S+/5j/W9A0LScf5P9EehA5koNa/Ls0vskAf0z/TsiM4oYH8P3A9PWJef+g/aAGvU7Fl5b8K/+s
79q3Ev7E20go56Mc/s5TqXRuv1L+FXVGPfYjNv+2FBA0FotU/o23Y/SfS4D/RCG6yIAPxv8NVyrntKdu/sFhOEIG90T/2kHpn8xP
RPzdQk/38rvK/4tPUMxoe8j9mrVhOMc26Pw95GJJQMOC/5oECp1YW3D9MwXaOlMzkv004dlCeEMw/c1R5ow4I2z97PWi8QYTzv1z
UrBDbm+A/9IuNm4Jc7z+DMCr7UeCyv972ZgZjPfs/J71LnW4g6r+V4HtGUOLHP9tdaDbdcdC/5M+Ilz0E2j/ZfVfNxSXaP29e3V+
nl/K/trpXqfeq8j+1chXEw3DGP0IOgIptxO8/nUqI0dBX6z/mDxNX+Zv9P2sO1DI/29i/tMKl6Jov4T9N2v9AU9X5P+KnPDmMpOY
/q9rBIa/Z6L/kRINlmPlUP/TU7Mi1zME/h+hwtHkb2L94Z1KDQAZtPxscMsIOIsw/GM182SVp6D9O38uW7A3eP72uGJWKQta/jPx
F5f3o2b8bJIU00ES2P45HT0XTMfM/WLuYF5Gz2z9pfGjByQ61v7kyQ9+yV/K/8gH0qqpF5D+G7IjvGTPmv70joPKG6dY/kJQ0IPY
g0j9lgPhk2uTiPx34Dv8x6Om/hocizPqQ2j+YGOAtfxPwP+oIJGXrN6a/lzczKDYw9r+RuouzRw7WP8P3RIUNx+K/E7SLfTLi9L9
K33xpxwUCQLXodPb1Et0/ZyRHkdB237+7NobG2xPnP55om0g3H+K/nx+ePc5A4z/ViZ61VgXHP8sHlb4f36W/Wh5infWbvL8KjyX
9Iz/eP3vTrggM/eA/g/RiPp7P3j8IFeoRmSfrP9Oodq/57uU/OrGyfTgZ2r9/cdN1ETHlPxgusMmxzdw/Ia0bL4+hyD8snc4X6cL
mv4QTPxJQutw/8hmzyRsi1T+gbQ+r83PLv909RC9YVeO/RnKvnXpY2D96V/BUxE3PvzlSaknihOK/Nxdd8dem9z+klhXWQT6oPwp
+KOiX1qS/e+szNhYRyz91fP+97j/JP2IGwLwD6sG/eNaUe2wLwb9qSnZO3dvkP3qouH3ISLG/wKrlAe4w5b/3pBWZOx+RvwJuVS5
Kf7k/LKAyGP2Evb+mVToyMe73P4Gjg5EB88q/W2ubpT6Y37+WFq/CmE/nP/FoxU4Byts/r3OUluOO5b+N8y7EcekAwOrgdLvoMug
/bA2eLOTr978bl53/QGfmvw4p02HHLf2/LaYIlpig9b+kKt2eV9cCQPU751hC+9k/EUWmQva80L8H9OhLWG7kv2a5dvroLeQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "dFuSiIrcsD+StO2ubuTtPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADyJPR97tj
mPgyCESfp/+8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADTw9nhwae0/Xn5IOHy0tD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAf8CzJ2s61D/AHyZsyuLlPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAC+cvkpiAfoPwM1Gljf4c8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPtne5AEUKE
/GIWjrbmxTT9jCcqLSOG4PxTnqCpc3LI/kIK+sd5r6T8AAAAAAAAAAAAAAAAAAAAAZ2PlLvvHgT9K3jW5R1jMP/SbkqlGS2s/+84
nEA1/6D+dkyJLnOtQPwAAAAAAAAAAAAAAAAAAAABYQU7JazGoP0XACHEL/+s/PQ9frg2ofT/UCrYCXg+tP2w2j7b1ZYw/AAAAAAA
AAAAAAAAAAAAAAJY4WUznFVM/e3Lv6Y/qwz/umBaq1K2oP+xGQ2fPqZI//3ICTKXb6D8AAAAAAAAAAAAAAAAAAAAAbG8MafUroz/
QNuyOyrlVP+H6u1hrZOY/vQU2G2c+iD/Tv/s7+/PPPwAAAAAAAAAAAAAAAAAAAADbt0EQrgHiPkZqRdUcfu8/lojEFbBTSD9KdNd
6gFx/P2gZAn1Jeys/NtU3EoGYSj/Uq4Oas1J6P2GRbV9kqXI/1p9yST/zbD+FWpCeETC1Pyr3zz4Ds3M//InqjZ3uwT+znDzydgX
LP1M9np1Ms+E/OTAhQAejMD/ePYvesnTjPyO1IPudicU/BI1NOy5GaD//g6Yj49qgP3u+FH1Wxqk/+zv25d2RwT8JP0w8lqcQPwG
AsJRuweM/IiKo1MU4YT8PEc+I1EeCPydor/cTc9I/k9PYJsMYND9QUEkTOD21P4MDtVuMCbs+iAuIK/hkMz94JH8cBCqWPyaEg1I
U9u4/ydVuzG4cxj5OYUbd7EwcP5c7unfnUIU/"
       }
      ]
     }
    },
    {
     "name": "d_k",
     "message": "Your scores are divided by d_k, as happens when scaled scores are scaled again. Div
ide by \u221ad_k, once.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "srGwr50g4b89ZIto+cntP0hZU84FmOY/9nda+lEYwz9OH7gRhzbAPwoKDs/0Feu/MzVM15Zx3r/0ELmDmYy
cvyVx/UaI/eg/qFexvLEopr99PIWGHFUAwHsO7oJFnNe/yrcGR0hK9b88z+hK8gfqv6Rom9MHz+0/GtX7lXhJ7j8FDJ97V4KuPzX
ORN6YJtU/g2YAxo9o8L8OvI6mNtvSvyRMdWgLtX2/DKPN0PlX2j9QdJFpfNDCPwb9WfqhX/i/7KReg7Sz5b/rSttCbWDzv0WyDa2
3yta/E8ZnKbjG7T98Bg9iPqThPz+/LrMeeso/jiqGRtuVcr8kZZjggWXnv9TsTH2O8+K/NbirsLYSpb9x/iWAkkzwPya5nxCRN8W
/BfpglkoAA8B3Gy5s4LzFv6/C5RGdhfa/1P4bJhMG3r/QCGHZxcjtP88018sSxOQ/PUdU/NzRxT/n3N3dSwe0P7JYPOlZuem/aBZ
q0TSZ4L8fOBj9s8igvwETLBtqzOs/np9kLhyntr9Vy02VR1EBwGstCUZM6NK/zil2kKy+9b98x+aFHsfZv91XGjaRx+0/01qhr3v
u4j+PDBA22o3IPyPA+W+hWZ4/yI/JDYZb6L8HGKqX2vrhv9APre9bTaO/rzZZT9Gd7j/q8XWnISLBv5E1QgZVTgLAN8d9VzRgzL9
S3nNXeTP2v6xeAz1vK+E/GwF3c/pJxD9jfyQN/znVP9U29NiUd5O/1zAW4RL74z98omkWcovcPyTxx2qGQts/xVCY+CzOrz958zk
v8/PNv12mSrLwrOE/iv6LkC6z6r9wnDELyHh6P0BF5XjG6uU/n/enBqrz0D+2+9KYTHtGv5a2W2rreMo/hxAWDxCpqz+ZrJ8nkPL
nP8JdFpRBWJC/HoO7+b8l3D/bhg69+n+9P3qyNq5uaMa/3KoGFif34T+/Dq4mBwLtv+f1qC3fhMQ/WGSfhMf05D9c9eRwn+vKP7s
8I79g6sM/qqhVIA241j+m5VRIqYOXP40VWClM0uo/DN089oyMwD+CfIqNfo3WPy4PnzJPzrc/0Y0o37tFuL9tObFg9ADiP8DWcqt
d9+2/Tbj+RePJxD+M0ijUZJXlP73Dbu6lHNg/w6Wn5nE8zT8tQHQScNTcP7s6ZGRak7G/k3AywfpE5j8hi+wwut/XP1WaggY7odw
/3G7NsSkMqb/znqRHvSPLvy9QpGVSI+A/ff2CCcxI6r9f1j8M/K/GP8tz60oLneE/PvrUxLzV3j8Nq9vaDenJP+r3s1FjZ9A/xeh
S5h3Ro7845PLxBGHkP/myJdFQ7t0/oNZHYs4W2D/7aHkWngu2P9Mh2aVfytG/TjLBZsCP4j8rqGoGjK/rv7Ag9Ho0Xqo/3pZf1aP
D5T+5qCBZ+mGgv+86qt7tJ8u/+MIRi9ST0b9l+1QQc3nRP/W16k6+iuC/dZu0+qvt07+csGOgkI63vxq1SLS8XsO/4kG3ILvE4D+
SPTzAj+bpP0x7PNkDVsK/zhpQxWZwmL+g/+EwBSC9P9my9IcEK8i/AhbJ55Ccmb+peEMMDFnTv6uAin+iYLw/KVBgOzoS4b82Gqm
kHLy1v2UjsMNowLC/WowJ7fQWqT8W8ZmoXjHoPznAJk+qXOE/GXBVJSM80L+gB988u2e1PwSmDLadjKi/kBEBwT8Bu793h7JhsYj
Fv+GzVQ+aB8q/HPjOZ0LLwD8bZzbH7kngv8tnZMZB/cS/bJk0+Z4eoL/Fg8nkl7Z1v4c97+qQVeI/khuML52q5D+tB2UNNaTMv56
PGNfvG6Y/TRFyck/2n7+sVJXhgjPAv6Tq8xEHGLa/jCQTx3rV2L9ov2VfpBbLPycyCvNEMd+/exUmvsyFxr9OThsGsPzEv57kMxC
o3FU/fgC1S5NP5z8KodWf3bHnP09xhumGBNO/W0BrfpSHqb+vOusoJzHEP+HNE4wtcbW/q731teSh1r8UR6Mzkancv9SVusLgq7s
/jVHfLIi/5r+DX5QEoUrDv4X8KG99wtG/n+tGgStd0b80r3yIrqHsP/lUgCMrj+I/oRPNidDnz79O93y92VKtP8sbUGkWPJS/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "ucl7ST4p3D8jG0LbYOvhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjoM5HWbr
QP8+vGFzTouc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHBpgxmtwuE/IS35zKV63D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANMWNkq/g3j9mHbk2qI/gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAQVKYSM3gP/99W89uZd4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALqqgFYMfsg
/egerLQygwT8MIgOArPXKP66Cay8PSso/idQy5hVR0D8AAAAAAAAAAAAAAAAAAAAA6dX5G3rqxj88Vl4DDMPOP7PQmGFKAcU/9N4
RA4Y30T9ARet4I+LCPwAAAAAAAAAAAAAAAAAAAAAeA5eP7U3JP14AkVElf9A/ECRNO05WxT+a17XxxrrJP3wARKCyosY/AAAAAAA
AAAAAAAAAAAAAANa/wODGJcI/DbAjzXJRzD+wSLaS2XTJP0XotsRpTcc/lC9XfUFj0D8AAAAAAAAAAAAAAAAAAAAAFFIdCzDxyD+
HO0gSzmjCPxuRjVcyRtA/09tMioh2xj9XdDKpFKPNPwAAAAAAAAAAAAAAAAAAAAAmSl+DjX21P+kRxfwX/M4/4DPIBwUewD8A630
bCe3DP/AevAgEvLw/R193AZo/wD9ku28Yd5zDP8eepnK0uL0/BaZwJP8KvT/6Ia0cv1fDP3jIp2Q53r0/nXt3cW5KxD90OS93tg/
FP1KizHwl/cY/upLKq8E1tz+A9Bll6YrHP9xnmJqZ8sQ/By8IHv0EvT9MJIjhbA/CP+1lJVNxxcI/iLi2Zj+QxD+Ox3WUtlG2P0I
somqGtsk/VxVz8amtvj+fWj4Re37BP3DSEo85/sc/OFblLcfAuT8kjSUbsWzFP2H5QK8OmbM/tztEw6l6vz+LZK2Fh0DHP+ccZIZ
dbNA/4jWV9o1+tD9R9qECwbi8PwMxrLc5wcU/"
       }
      ]
     }
    },
    {
     "name": "sqrt_d_v",
     "message": "Your scores are divided by \u221ad_v, the length of a value. Divide by \u221ad_k, t
he length of a key: values play no part in the scores.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "cdM77iHp5r8WRlcvQs3tP5XaZiVCl+s/XffsrOJKtz+5IqB0S5TQPzPNAajwzu6/mzl3J8/q1r8Hz+//oai
Nv/C03ONRUOE/od3Ky/mOtD/HPTDzg0f7v+cDj2rKO+K/zZwL/RkM9L8qyfX0GIbyv3BOzm1J1e0/7r1EIibn8z8yOjXNXT+qv5G
IX4QzpeI/u4k7Kzz087/Lg7vtfhOyv3RfQx5RtZI/MmPvV/04p79yKB0xXHnYPwKwR4SkOuy/w5gyd0P58L/kdYtMUgLxv97yxdz
qK8i/EWZz7q3D7T8dniTmVwjaP8il2kaSr9A/kuqoKQhEwL+GOjXCavPjv8ahN21Hb+a/wR6gyjZsq7+cDRDVFNrzP57RAxn87dG
/3VZlAl1+BcCsMfqjcICQP03EXeMfrPe/fd0GxpfL4L8D8c8fycntPwWnkAmPTuY/hhdnENSFwz+I7XKHzXq+P/U6XHQ63+q/aW6
Dhj3g3r9EbXqUTVadvzkig/pjbuk/3akfNPPKqb8FJdYas3wAwEzN7RlC39a/AGCpCI5c9b9moTuzJLXUvwowq6cgxu0/CNInJ7q
94D9WJFmUvNHLP7Rj36oqE52/Sm3+7Me55r/RjUx9KKHjv9Vg8f4qT6a/TZbz9aL98D8oTaFjTxHIvzDuWw+DfAPAufYJlbIawb9
KqXcF8772vylj01fnj+o/lH2SXOduzT9U5AQuqYjgP5P1WoxrZre/Na3g/zM93T9Cx0A7Qm/pP0UeLn0FCeE/lSmUkmQ9s78Srqd
gUCHTv5i1Yfp8/t4/3R1Izc095r/EtEy5FE+6v24wC+Fn/eM/RRGcrIBtxz+3tOFSEvTUv39h3y2i/aA/CC6JMpFiwT8d0zPXZGD
mPwIxK4XN3OC/Gc+Meeoe5D99RfttwEu8PzhBOecer8u/+f77Oqqr4D/2LoUQxcrrv17T0jHFTNE/Ad6JQBnh4T+81uJgTG7AvyY
65oqQ4cg/d6F4dyRi3z9L7NnpGTeiP/6vXI4g+fA/NksLYF1RxL9zSUD8K9/TP1IhJJEQKqg/0r4HIWkLsD+uOTa3uBrhP+aFDzN
jF/C/CO3PpeAp1z87uNsS7DjjP4l6bj3MkN0/3xSa3MLe2T8roLLPftfpPxbQ5zFCfci/EnBWurnA5D9c5bRhxZTkP+6gO78xoeE
/W7VfgVh0079bb+xstfPKv9JXv+oep9g/F5cxOQHq5b/oNS6WgUbQP2LupmHv8NY/q1rFLW5m5T/11jjE0PrTP8HZbAS4s8Q/ZI/
rkOquwr9urtWFJwDdP+RWCjWKBOo/WjoCoyQM2T+tP5b6TE2fP/P0ZyOcCOC//+C1YCXU4j/VttlNjWbpv8LdhqL546g/Wi/Vd/J
r4z+pMkmBZHDMPxne7HAn6Ny/tRNjSCF6kL9qGOPeYBHiP00S3VCTkNW/GDmugrx65r9wIx05IlCvP28sVSVsC9e/kc+B4l6Vv79
pVd0ZQSX2P+19m8u9PrI/RQ2+V7+Zxr+0dFXJmhPcPxAlYVMLrNC/pu1re0yhwz9wSO18xdu8v8NofI2zFJA/pBtyqdMp2r+Griw
Q7Gy8P9PbUTJS1L0/b62Grgsa0T/D9/VCKmjoPyfaLUJ6Ct0/SLnChKva1b+vVNmUxyTMP+CPWZyRDoc/+FnD75xIor8B2DRmZFT
Tvy2xELWJGbo/bFByY2PHtj/U2Qb2WrXYv4GbAze2isW/22gSioo4xT8Dxy1PnuClP5GqLTGBM88/JltHei/r6D91mSPn6+nLvw+
RrcDn5bQ/gO2UaXwYWz+zfho5uySyv4ZDFN76sZG/2WmBoJRd1r+zzifYQhfVP8ltVa31ztK/xkPbf0+KzL82P9u8DaDCv6bFhGN
YTcA/gWG8Wjf94j8qns5ueAHwP02Wu3+ANtm/+ySDM0VuyL8TuOAIIWvfP88q3Yw0cLE/w2tZ0iQi5b9skW8Zq2LuvzLYOSEyjcU
/GNZhJbiQ8L9hJR56kpnKvxZuW1+h0+m/MIlMt1+Y5r+tRIhm5ln3P7u1E7Jdp94/qyhaxwtv1b8x7JJsE1qzv2QiBk+KZsE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "sAMbnxu81D8ofnIw8qHlPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACekxID4aa
kP8bWzu+Rte4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACU2M7eHMuU/uJOZkfCa1T8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/lSa9GuW3D+B1bIFyrThPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACJjIGY923iP+7m/M4QJNs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEHtwacDKsQ
/S8eoMvSOrT/0wgeCJAbLP5PxyZSWBsk/NBZhGsIy2D8AAAAAAAAAAAAAAAAAAAAAcl5IVYYRvz9LoXuYWxLTP+JAic4b0rc/Irv
CGhHn2j/37jQPqzaxPwAAAAAAAAAAAAAAAAAAAABKni83OtbGP7YnBNxsp9k/Kdjxgpcluz9c8If3HgfIP9s1x1cBQcA/AAAAAAA
AAAAAAAAAAAAAAFH8aztBF7A/45RSmONEzz9U0oZpopfGP+pgFwFIQME/3Jysr8hr2D8AAAAAAAAAAAAAAAAAAAAA6LmQ7JwYxT/
uR/pvc7SwP0u/W7l2wtc/0qRuTBmovj+RqEGhF9rRPwAAAAAAAAAAAAAAAAAAAAC1/VxC9BaVP5BgglkwreA/3gb6rsQpsj/2ct+
e3FjBP7S2mhThlKk/S12JgTGesj9TC2MVUIbAPyoOzLklt7E/0Nc2b5qCsD/+m32SwcvDP8UzG1K4+7E/nuoAnDvoxj+td4t9iKr
JP2t6Mwtfw9A/vsMbWVUyoD8zQ0BQqIXRPwEtauNMisg/PJpg7WACsD8QnkWXsDe/Px3ZmONqj8E/Zmbif1kxxz9AWT4kHOaZP11
Y/0SsqNQ/IpSdhLEWsT+LyN8vDIW5P9+EhAC2udA/JLnJD88JpD+/XT9SJa7HPyl2X4pcTYs/mkpuyPj5rD+CwlB229LHPz/Rp8h
BFuE/5E/ez0FLjz/fJJxmLeilP0KAqfUJcsM/"
       }
      ]
     }
    },
    {
     "name": "mask_ignored",
     "message": "Your result is what attention gives without a mask. When a mask is given, apply it 
to the scores, before softmax.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "0Yjo67j67L95gB0CS/S6P/+wNQGjmti/JND+cxGt5L9TAcAosJDvv6NAnbB6g7m/n06De1bx0j+d37eCDe2
7v+kl0eR2POQ/49iil2+u67/W6i1tKsXqvwt1fGEc++K/DdLQXzXJ4j/AZuPJsn3uv8idv6+eOek/vV7HIMH+6z+7wSvRMwWIPwD
GKJV4KtM/U+rjm3Mm7r89ZdiFgii1v9NR3ux2x8g/Nxf2O8j9sT92k52NwEe0P4ufBeeUoN+/ntCWykf/6b+JeaxyUrXov8GdoU1
euOy/2HVwN/HNuz8kAJP9MjfgvwO/4lr7iOe/R0woVeMB778LRK6x5caqvyZvNOOcUcs/I/Q3w6SdfD8rqolyIxPlP0zWuDlvtO6
/p68Squgn6b8DjlW7FRPjv8MWekJDL+c/ZZwbLpUapD8Dnl4VyN7VP101J4LkjtG/MvO8m33/4j+blQNXT367PyJW96Tcxoq/GQC
pOqnI0b94pvWjSwfFv3/SUvFRZqo/xhfE3Y072b8sb5J9a4rZv0KlQaEa/ea/zSxdCXqP7r8c8xqh57W0v3CkL9UeUOA/i09g230
6xL8sFp7Zi8jYP5K6C25H+2a/i92djEFYwL/wuCR389bXvxE6EEvrL6s/a/l1qIjA2D+IAeKO7rnZv3Ld1m0jrOm/C2+n73o4378
xtnPwcy7sv/qPA7E9wOE/oCbmwZQzpT/gIHrbYmjJP+K5XQ66JuW/9QqnGiqkxr9dgwoh6Y2+v170WvwKC9Q/ASiX/Bgl7r9sEuQ
Lu/PqP6TRgqGyGOk/1Xtcsbf0ir+AlpYKub/pPwDX2O2LIMK/L3YD184o2T889fjdDaHQv6CFaQT2sMe/aB1R8Rt/17+Rdh/GGdH
NP6OiSn4JieW//XwAsgUs4j+Ae7Vjdl7dv/AXqBA0Mc4/dYlA3/AW6D8/w0WXHdvIv8o+DwYxXuc/sw84gkEXyT80Xp8qdSbMP57
BbVJ9caI/9ebLze1xoT/Lr3BnSuvQv5PTkc21ieY/hO/6v2xE27+I4c09IGrfP4xSHYPcacq/+MUAjMKYTL/KBwUjhK3mP76vCQa
f3dq/ZrDatKKz4z9efd2xgRjePxCn1mkL+N0/1vRr2k0F1z9YffH/Gm/nP/yM4yF0XtO/F4VLyoYT4D+FRE/+FQPgP02ldtgmp+A
/3fCm05Wg3b9tXfmCXA9/v6moNgoGwdw/6MbqMmb/4L+hhf+d1C7ZP5Focc1U+c0/p1o1m7Tt5T+jF9cg/cPSP83be0hCTLs/hRg
2dvWkyb+sNyzb8KrZP0S61jIo4uc/j0XPWVAO2j8z+NUH88afv2TZlBYlY96/gY1seb6k4z+qjPrJg53mvwogGhFcjL4/FGoq6Q3
m4T/YQtEtXCjQPyZUSO7H0N6/C/UDMtO3jz+IueaqUkvjP7SP2smVF9S/OtT4Nwk76L8xJn7cSdS0P3K03zOApdi/IukG/2cyy7/
wCGGud1r3P1779oF3Gro/JYNVgB2Jyb/Gm0wTEzneP8puldK+TdG/KDuD2BV3xj/8yuTJtZG3v84foVxgJ30/v2MVr6Yy2b96+1K
m3PbAPxKG8Y7DrcE/DpqRpeWH0j/T+lZ9FnLoPy3gVJ39uNw/tu14kk1i1r/o+oLEm17OPyNktilt75Y/RNm9FHZBnb+4DuoJ4Hf
Uv8yigXGnxMA/mrHq+IqOtj/uPQ+6A/rXvzLL8czOWsa/ls9Q6vCqxz8MTLmehOikPxWVQp5lWMo/IfOlMP+d6T9+tJ/JnkbLvxE
eS+QPnbU/B222BwPcdj+BiTPN9iewv7kOmVMY3oW/e3Grqvf61b8nesNEPB7WP0Xeb50aidG/hYXaMcwZzr80X2mq7g3Cvy0kY7p
us8E/QRsZ1y884j/IoSXS3XnwPxV9u4uebNm/Ft7CXP+Ryr+7It8yiKjgPwC9GHrS2bY/NRAXIMe35b/zFvHfkXTwv12FmpRLvMg
/AOfYWSkv8b9iQnnr507Nv5v0mGOIL+y/nHaJRF8y6L8ZEPjQGYP4P445fQQ59N0/yZvhMeOv1b90tgGGIi+7v4BchpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "1pBSsFjalz9IZc1AUoiqP4FFzcxwiqs/pUyMxRhAnD+Fpi1epTmPP8w9tQmTJeg/BlBLIjXcsj+pzxSPinu
XP+HQRhLIAuc/vWt+6OlRmD9tkTbW8GZ+PzsxB3XV/8A/accfT+u8rT+/9cVhpWOiP0Xv5jCrZ5Q/wyGouIacgz9xPpWQv7yQPxR
BLd0Rzqo/DnV+cO7BmT966tdRQHfoP7ZeFl/Nsbw/C1je+b1asz+Shx2LJm24P7/7xYtcM9w/D9tXfPv9wj+rTU6hp5LEPzRGU1p
p4Yo/NXdV5TXtsD9nipwQ+VXJP3bdUM87KsI/JIntZAve0D/GJle8MPq5P4j3CwBPB8Q/p7SC82lXoD+Kmz725FK7PyRIstOuAa8
/emyj27zSlD8c88GBelC1P4d+jHJNm7M/fE4pYVoUxD+1fJRUuXqZP2H6bsrpeuI/u8wuhrGUrD+XypraB/nCP5iyEVODaaU/FGV
0c8aTyz/SYeEqJBWePw+zQiHxg8I/neiAaodW1z+PLLJd4MO6P6aJlrTAIdA/hfD0XyBorj8NKIkTN0m8PxDhLrxsfrI/BFm7ZFS
CyT+6PGUDYNrJP/MCI4WjFak/opuqgtVuyz8o+VUqb0TDP5N46tqzvbw/u+X1ahRG1j+kfkptyKKKP6X1AU9G5Lw/6N/xHaQkwz9
QRYONR/erPzpoPY/0I9c/flhdxCEOuz/D/IxvhPXQP9YtSr0Nd5g/PksCnZVSpD8V3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrf
VGYjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7
KP/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N
5VbWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9Hk
iJeI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
       }
      ]
     }
    },
    {
     "name": "mask_after_softmax",
     "message": "You set the weights of blocked keys to 0 after softmax, so the rows no longer sum t
o 1. Block the scores first, with -inf; then softmax shares the whole 1 among the allowed keys.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "1GgZg7FdrL9Asqzj0eixP0xhrZVd8LA/Spex4HjaeT95Y2hfoSSVP5H4lQ7lx7K/DJJC+iF2mr9F/wb907N
Pv/LhqYmUtKM/bnL7BQRBfT925KVifgHAv7uKdqBn1qa/W7ewskLqt7/gG3aRw9brv8GCHiQ7I+Y/qv5KsZHW7T9h+mPM50Wlvw5
OKPtxLtw/D1xnc1DW7b/j0y0A0zGnvx2Bwrkua40/gPKOm46jqL/QKD3rJKPSP7oUlh8JTOS/87Hd1M2T6b/K0rYsoBfpv5rssjN
ZX3S/ZOfPFUQZnD+/bA3FAYWHP6x6YFKYJYA/YyA/iiomcb/AGM5JAHGSv31Mjw0QlJW/6erRV3idWr+m+Ee73iWjPyxRwPWOw4G
/Nhhr8p+TtL8L+iAC6atSPwoWTmrteqa/xweCUOBKt7/I16i+s2DEP3bfeLBcyr4/RVrPHEBOmj/h0lFZPcWVPyAKPUrIe8K/h4w
9QsrqtL+7BEPbQ7Jzv7PcrI4/MME/QH32JVXaf79RHDRDIGnWv228ZeCT/a+/V4/ycogozb9kbtY180S7vy5F+8miPNQ/WIVvHqF
gxj/utbUmOzGzP97r1LQo7Ii/XcPwMiSczr8CtYVpi/jKvyk/Zol12Y6/zCPBDLRj1z/HCRCs/vWwv2o1u3rdseq/sXHTaUNLpb/
fJdUb8QPfv39/ZTjB5NU/ZTiyHQHRuD8Y7eYy7PfLPwtKn1wfv6S/w6p1NH91xj+oYvjKelHVP3n+fprqu8s/xZpg/1Oso7+I8ib
6V8G+v/sklr2AG8g/qImFZ0Y/0b/ZPaztp8Omv+HEFesbPs8/DxMqi7zXtj+ME5Oxeg/Hv9Kq7qTjWnk/o0H+c2kksj+2voV7j5b
VP9S+iRdWPtK/QsxlGUWO1D/7h/GG3iqrP5PqlY1TQLy/kYvZ/sMt0D8sBkEphgbbvwTYqRDLlsE/RUWCRsoo0T94X2P6Guy6v2C
ptLiHEr8/TcAHLTWH0z/j8ffExHaVPzFXPicF5eQ/RX3vNUjgvb96KSnhSV3HPxDMrdSYlZc/+RFzAi4WqT9QP7g0JVDUP0hdg1o
0b+O/rbuma4ASzj+LvrVbgILWP4erFoG5n9o/G0wd40Hl1z8BlDHIjuvnP/FddAkP2Ma/HGVEfX4K4j+iRBK4TwzjP+h9eTIdWd8
/3tVRAQ2Q0r9oqeKzOe7Gv5xf3+n0zNQ/cpQoPgW84r+2t0sb8KrMP4b21uk0HtM/JZI0f/CG5D96pOLPPoDTP3wlqhc5wsE/vwu
2XQMrw7/L/iiRz+rZP6I5OB36cOk/hMZXChaW1z+uG/3SX36VP6qobnb4vd+/8N+Fndum4T+Xa6OxLYvnvzIpCB5lOao/dHLSgZn
N4T/YQtEtXCjQPyZUSO7H0N6/C/UDMtO3jz+IueaqUkvjP7SP2smVF9S/OtT4Nwk76L8xJn7cSdS0P3K03zOApdi/IukG/2cyy7/
wCGGud1r3P1779oF3Gro/JYNVgB2Jyb/Gm0wTEzneP8puldK+TdG/KDuD2BV3xj/8yuTJtZG3v84foVxgJ30/v2MVr6Yy2b96+1K
m3PbAPxKG8Y7DrcE/DpqRpeWH0j/T+lZ9FnLoPy3gVJ39uNw/tu14kk1i1r/o+oLEm17OPyNktilt75Y/RNm9FHZBnb+4DuoJ4Hf
Uv8yigXGnxMA/mrHq+IqOtj/uPQ+6A/rXvzLL8czOWsa/ls9Q6vCqxz8MTLmehOikPxWVQp5lWMo/IfOlMP+d6T9+tJ/JnkbLvxE
eS+QPnbU/B222BwPcdj+BiTPN9iewv7kOmVMY3oW/e3Grqvf61b8nesNEPB7WP0Xeb50aidG/hYXaMcwZzr80X2mq7g3Cvy0kY7p
us8E/QRsZ1y884j/IoSXS3XnwPxV9u4uebNm/Ft7CXP+Ryr+7It8yiKjgPwC9GHrS2bY/NRAXIMe35b/zFvHfkXTwv12FmpRLvMg
/AOfYWSkv8b9iQnnr507Nv5v0mGOIL+y/nHaJRF8y6L8ZEPjQGYP4P445fQQ59N0/yZvhMeOv1b90tgGGIi+7v4BchpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "1pBSsFjalz9IZc1AUoiqPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACpzxSPinu
XP+HQRhLIAuc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEXv5jCrZ5Q/wyGouIacgz8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC1je+b1asz+Shx2LJm24PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABnipwQ+VXJP3bdUM87KsI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACRIstOuAa8
/emyj27zSlD8c88GBelC1P4d+jHJNm7M/fE4pYVoUxD8AAAAAAAAAAAAAAAAAAAAAu8wuhrGUrD+XypraB/nCP5iyEVODaaU/FGV
0c8aTyz/SYeEqJBWePwAAAAAAAAAAAAAAAAAAAACPLLJd4MO6P6aJlrTAIdA/hfD0XyBorj8NKIkTN0m8PxDhLrxsfrI/AAAAAAA
AAAAAAAAAAAAAAPMCI4WjFak/opuqgtVuyz8o+VUqb0TDP5N46tqzvbw/u+X1ahRG1j8AAAAAAAAAAAAAAAAAAAAA6N/xHaQkwz9
QRYONR/erPzpoPY/0I9c/flhdxCEOuz/D/IxvhPXQPwAAAAAAAAAAAAAAAAAAAAAV3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrf
VGYjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7
KP/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N
5VbWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9Hk
iJeI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
       }
      ]
     }
    },
    {
     "name": "mask_inverted",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "ONEC4YVq7b+PZCQ/DY+jP6Gp701SLt+/4HpZxtqS5r+pDj+i7Gvxv4RI2DVEHp2/0YRM5fJE1j/80AoZHe2
9v6kb+JVOjOQ/wvrcszkt7r+xkz6ELp7ov2BzvZ2r+uK/0O1iKjqL5z+m5fplgI/Uv604ndyP79c/8IFizZKTzL+7tkQ7Pm/KP7W
BSAQyeeG/HtesJC1qo79vuVpyzofCv5MHreokO+Y/lpJmkJZf3T/IwqNWlkvqvy7AWJf/YOE/zC9F9MMJqr9tb27Q3NCnP1OB45j
kbe2/5AKq7lZptT83LkjkVBbhv/N/YWCwgui/1DaU1NrP778WeLUiBheiv6ZizcG27c4/DYOjgL4rgj+avQOyd3vkP7B3dAAsWu+
/QuHEfTVF57+EEvDMJbHjv379gwhPVuk/SQGs/ZYcxD+qixmOti7MPy1IwRJQd96/RVkiDPjs5T8gAldekJm6P7teRbsiR8Q/3Sq
oRwJKzr8Txx3Gyp/Iv0N+XDXCi7m/yBJq2HbW3b8ghd2GzjSuv3gx0CfCUem/7GIuB1gS7L/19ag03N6jPyHlq95exNI/HPcF+4s
i4L+O9y6kHUbeP07IBwi0DI0/8Tb/HuebxT9QtbQNiV7Pv1hXEQncbro/MHYwwEmDoD8RazhfDEbgv6Bx8C9zx6g/k6sf3m6h5b9
3O9XiwzLjv25PviA2l9Y/MB3YSFSZt7/iR3td7gChv7athlPfevC/D1LuoqK34r/BifpC/gjov+9uCKFngcQ/xu6XdisA+L/+pBa
/44/5Pw7sm48jqO8/v+ye9aY72z8nYNjbqY32Pxj+fdo+feS/zG6R5uEX4z+BkqBG1gXEv+oYPwtBCdi/belUMRCF67/kSasOCTv
Kv6IBzGSVX+i/Wseud9H/3j/NgsHFQxXwv/DzNRwDweU/gnIBs2Zq7z8I5Ie5V6ncPyD88gO9n/I/+lMork0ewr84J86bzezpP+j
a0AopOsu/1W72fa+d5b8e6+Fy8sDmv15aDvyeYcA/bSqC03Gr6L9snfCfa5boP1VQNoUFS+K/BCmSuerQv79xEV4yUDTvP5pP44+
46d0/Shloeulc7j/40hQasOfSP9PXr7yIk9o/+e+tVk/Nu7/6J0U1Rea+vzIwDwbWke+/rmVySj0437+fHfo2Hx/ov3rGFwH8G88
/i4XFYC769b8dGeWtJ8/1P1Qu5oZcmO8/AkdfUxuZ2z+N8h7Gl4z1PyK9/FkgaeC/TXZlF2AK5j9CbG+xfCHHv6seKDKdKOC/Pll
5/bJ26b8u2AOF82Ovv2kch3ZPgOi/4gOZ0pNr4z/7Xr5CZC7qv++JlEuWTtU/Tf0jQBFT7z+KqTIwjjPdP+81Q4GMI/E/y5ERHac
JqD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "AAAAAAAAAAAAAAAAAAAAAEsBuwoMx60/wCim3XSLnj8w6Zl/beGQP2cUKH6dG+o/rdcRclVktD8AAAAAAAA
AAAAAAAAAAAAAbmct7F6Rtz8tYdrCPnadP7jCwrA/eeA/icRZTnvRzD+2MCmgDtLBPwAAAAAAAAAAAAAAAAAAAAB/bnicAD+RPwL
YGU+snqs/m0AaKWKKmj+JKqqZpjXpP/YTvVkckb0/AAAAAAAAAAAAAAAAAAAAAIAoy7BbAuE/kzZuewLpxj98ZdqEKtHIP0d7bwy
GNpA/CqX59SZrtD8AAAAAAAAAAAAAAAAAAAAAi6b1bwGN2T8lapXw4KzDPwi36ILiVs4/7Ecz7hDBqD/Dvwlx9bHEPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA13R8jEialPy0Czt2ere4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAMoQKy1RLdI/m3dqaVfp5j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUMR4NCX
J3z/ZncNlbRvgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACqrGa7+XO6P2sqk8iAsew/AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPQIBvFBDNg/hvt8B9/54z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "zero_scores",
     "message": "Blocked scores were set to 0, which is a score like any other, and those keys still
 get weight. Blocked scores must be -inf.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "fa98Q6yf178Ius9JRCrfP+4PJf7BWcu/oj4rtC2TkT/TZ0qtpaStPxhAUG0NkMy/y07B+0HL2L+T9NPA18v
OP1lopZ6KS9E/8KtsJLeo4b8ZSSzehD/gvyn1OKd3Sea/GbUuLOoe2b+wIL8dKCDwv07/zbk0beo/x2F2tBi47T8XXgmoYUKovyf
r/QLmEt8/yyFa6g1v8L+i14qpqAS/v/ZhKGSRB7M/D0Ai6QzYlb/W2suFtrvHP0MATIIpDee/i3dwvcFE8L+hAcK05Vnsv0ZdNt4
ROs2/xUpxzF9N2T8T5RJ3Uq/fv6gghlpl5pg/JJqqh1CVob9Dz721c+Gav0olH20OEty/21TANcFt0j/ycvyyrZ/TP+QJSw9SV+e
/kPQPjMz/2L/jS2VSE6fkv17C5B9uZM+/Vo2X3qbu0r9cFV6Kg7TcP8Q74H/vA9a/0kBIbtNamT/o+4PcYfOBP09cnePx0cC/qsI
tZizD2r/HvA+61ZnQP7e2yEQOfNM/c8S2+ota5L+NroOYNQ7fv1Wc75kEGOW/GWuu9/yP1b9pXlDg8z/Qv2Ti2wDM0N0/skaEfyd
h1r8j8LSMgVKnP5dPhF4umJi/g1NtsZ7uv79wuE0QigDdv4NJlloEZM8/M6kx/rHi2D9fxtQKGMbkv+BLnXBgWOS/MHz5GF314r9
VCS8WmUHZv/Sdhj9M2Oo/fO67BneUoT9UdWwzE+qLv353um6FTti/jM3m+ZY20z9ddPBlOtq5P8xt3fgOx+Q/D7XiLC/o078Brrq
MrP3Mv9rBZGgxgeY/FT+4wAKcw7+JNbz6tNTXP2IQ4TuzJ94//vDad22K1D+QHSZrbVXVv0LCNCIr6sG/G8L9mvQ+pr/DMPiYmRf
iP3ymufv17eO/HoTcf3jH5T9LG4XwFYOkv8TXeX3PTsq/LAQRDuq54z9I35TVjS3iv0WVlb0HTds/XqYqxWeH3z+Xje/4s8+vP1/
6hm4BR7o/nZfCABGfzD8GoIh8+mbCv9oNQ/SuiOs/23dS9qxW1b8j+YX+/7XaPwxXA3QzR7u/TbPgHVfynT/5557pxmLkP+LR+mc
VD+W/IXF7MpbP4D/qVvles5rgP+qB8yHIv+E/1P364w7F0T/hhcR1Dc7fP4MNSOmGmdS/LnGH/4HR4D/ZEXDZ2+bVP+hHu/RohOM
/Mpqng/e22L+U7SyZqDPIv+Qezy6sZuA/fEAOj5Xh2b87ZMYHQbDaP1tOkdcVSNU/fKGkD7Wj5j9sFqqE6pfNP9FnYZWQy2s/R7C
z0m1f0L8lxHd5i1TYP7H8A6bWG+I/W/SKagpu3T9RtvglwYi0v+wGVNhSgd2/Nw+wdD4C5T+4sHOgCSLivwZtV0E+7co/A1ABGD5
h4T/YQtEtXCjQPyZUSO7H0N6/C/UDMtO3jz+IueaqUkvjP7SP2smVF9S/OtT4Nwk76L8xJn7cSdS0P3K03zOApdi/IukG/2cyy7/
wCGGud1r3P1779oF3Gro/JYNVgB2Jyb/Gm0wTEzneP8puldK+TdG/KDuD2BV3xj/8yuTJtZG3v84foVxgJ30/v2MVr6Yy2b96+1K
m3PbAPxKG8Y7DrcE/DpqRpeWH0j/T+lZ9FnLoPy3gVJ39uNw/tu14kk1i1r/o+oLEm17OPyNktilt75Y/RNm9FHZBnb+4DuoJ4Hf
Uv8yigXGnxMA/mrHq+IqOtj/uPQ+6A/rXvzLL8czOWsa/ls9Q6vCqxz8MTLmehOikPxWVQp5lWMo/IfOlMP+d6T9+tJ/JnkbLvxE
eS+QPnbU/B222BwPcdj+BiTPN9iewv7kOmVMY3oW/e3Grqvf61b8nesNEPB7WP0Xeb50aidG/hYXaMcwZzr80X2mq7g3Cvy0kY7p
us8E/QRsZ1y884j/IoSXS3XnwPxV9u4uebNm/Ft7CXP+Ryr+7It8yiKjgPwC9GHrS2bY/NRAXIMe35b/zFvHfkXTwv12FmpRLvMg
/AOfYWSkv8b9iQnnr507Nv5v0mGOIL+y/nHaJRF8y6L8ZEPjQGYP4P445fQQ59N0/yZvhMeOv1b90tgGGIi+7v4BchpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "d0FjjvsQtT+hnAnT0W7HP+0m9K2JzsI/7Sb0rYnOwj/tJvStic7CP+0m9K2JzsI/7Sb0rYnOwj/h1xWArBW
aP/wgLmmIj+k/eZrQ1VP/oT95mtDVU/+hP3ma0NVT/6E/eZrQ1VP/oT95mtDVU/+hPwK1tGVKvbM/n2xrIsb4oj9E9U6nbq3GP0T
1TqdurcY/RPVOp26txj9E9U6nbq3GP0T1TqdurcY/hSkD/X7btj9fTZr25ti8P4LaCc71bcQ/gtoJzvVtxD+C2gnO9W3EP4LaCc7
1bcQ/gtoJzvVtxD/RFrbS8zXBP9LzNxfarbg/2y+J05+wwz/bL4nTn7DDP9svidOfsMM/2y+J05+wwz/bL4nTn7DDP8HKYEqPIrU
/RaKkaC1jnD8RTZs+mA69P7Li7Eecuro/zut8OqJfyz9UAf0XC0/NP1QB/RcLT80/GVhbtam1tj/KNRtLjSbOPxmCa155A7E/8pi
gpYXp1T+Ssem3IuenP9C+xTENMLw/0L7FMQ0wvD9n1vGmg/rAP3BWUf9yd9Q/dLJAA+RJsz+xNeomfvHBP7ODWOqZdrc/9qu0PNn
Evj/2q7Q82cS+P6WlCat0AKY/5hr9e8QPyD9iKekZRObAPznYCox7Nbk/rGwwk1OJ0z/UDPFSddy9P9QM8VJ13L0/nGjoK9HewD/
0nYb/TKWoPzR7MKijZNQ/rWfpWdXXtz9+L2tHJuTNPyYWdU+DXrY/JhZ1T4Netj8V3dvOVQ6RP4nqSiX/3uE/yS5lOUZcsD9RTrf
VGYjAP/+OhytrWaY/5iCJN2fOsD+hANGv2ly/P/Dh3zHabrA/3Sgj8E1xrj+MdPCKC7LDP8iM0zEMtLA/RQPA/SUVxz+ifO3qxh7
KP/3EP28gdtE/2VGt4jYBnD8CKcFkEEjSP2MeIrxA0sg/9U4xF8BfrT9Ne7nSy1q+PzzYTX9AQME/wvuOL+FXxz+fdevl4q+VP2N
5VbWKmNU/MGwvyeAkrz8Ivw775RS4Py9oIUNOKtE/Be2KcBhuoT9R2F5mIJXHP8jVNB6tBYU/4I+MiVxOqT8JQdZvYhTHP9Mp9Hk
iJeI/vhyGU0hiiD+se0gm66uiP6AlSGUCgsI/"
       }
      ]
     }
    },
    {
     "name": "over_queries",
     "message": "You normalised over the queries: the columns of your weights sum to 1. Each query s
hares its attention among the keys, so the rows must.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "IWoxGm1ZLj9JdI+pmPLKPzliNFO2I6w/moYUtVeosj9zHaOsnduuv2DzyPGzDr2/uULtW9nmx7/y3M2M0V2
Pv+1l7tU8otU/sMGIAUDEt79ImK/t3gfmvy5ZVZgSVqo/6xz8IOKf1r9e5bhU8Sfwv0b1WB5HtPA/2g9nkahT8j9vNue+o/2hPyx
4V6I1Ttw/ncxpLNhl878dXuwYsAnRv6k8NEMxqEu/CJfEj1ss1T94rmO1Qa7NPyL4RBpBYvi/iiWR3dXP678gV74gVgn1vzegin6
tr6I/ezjP36hjwT/EXGTVW7dwP1l9Cg4DFq4/NMhEzDnHsL84gDuthIupv/jXkxXYdcK/2QguY3bFib9+4KeKaQ7RP48G0MJktbW
/mXj70R9k4L9i8LXOWtiyP/Fmz9VcN8+/cMhC2oOemj+r/6GCoGXIP4sRdpUTJ5w/zBy63K4Fsz/z3ijv586yv4PNKHThELa/bgv
0dSnLx790GpnuGSmQv8s5UuJQyNU/7YOh+ZkJur/YNiLJ/nzlv2fh49FAQ7M/uy6cSNQy1b8ma4t+yzuwP1e1+KMN8tE/NAmr3To
pkz/gFF1MVBC+P+fs2e1aMsC/UP21DGlSvL9oMvjjlo3SvypP/L9rsJm/6o22xCkY4T+ZHCqqxlvFv22zIjcXj/C/XkOssXXAwT9
U500mV+LfvzUCThsRitI/wC3tHqTCtT9iLhYEaarFP+66rSzOL4C/y5CB2ozRyj/ko7R8DPLRP6vb0cCmiMM/eOuzGtzvmz/Y+KO
10xGzvxapD82vlco/QRfdRCAm079X/Tlg0yqzv7vWXQ8f+dI/RYf1OUFFzD+NIuv933XYv8mVuxkurHW/EAzDQY26yj8HSvoEnGz
qPwX4sMQnzeK//WVUhavw4z8p+9mJkhjOPzL134MjzsW/3LXuaQ0l5D/MCil8o3bwv0+zcKMy3cc/Rs+hFFxh6D+kekMntb7Bv/h
T9dIOJso/fwyjbVU43T99bq1h8hG8P9Y3BOfNsvI/4ACNPIJVw7+ubv/uSr3HPyoCFe6W58k/gOf8hGdsxj+wo5GTq6rjP31eBdd
26vG/vRv5GA6kzD9o5ZVyvbjpPzyJqcV96ts/Wed9Gku/2D/u78rvIL/nPzjPEQNngsS/ua5l8H0G5T+5YAYIAJXjPwV109rHTd8
/XVtAaFUhzr+RmGUi/fzGv5YoGgDgy9k/MaNYAMp25r8V4gV5EJbKPzzojbOcTdo/e3B15ZHw7T9HYRM20GfePwrQMEb+Y8E/SDH
qQMSXvr9f7zWkR9XqP2Oynj303fI//Af29ZbM2T98DH/8m3XRPwk1H7oU6uO/dFoQml4U8D/HMMx7wdj1v/DAxF+garK/bLlWClv
O8j+dDX0BsFGwP0VtuMkwvsW/et0FmdMlpL/wBjsABpHaP9OI6W/endG/pjdytJBw4L9jYGAMR6S6Pzz5a7kLQse/n+dpu2YJrL9
UEQcwHF3uP9L3y5K/trs/OTwltACZtb/27oqD9dXFP9aBzFWXhNm/LArp/Wk62j9ynH4bPIfdv3hHzN3gHs0/Qwnd04DK4r8isef
4UtDEv+lx5mdC9ZE/537NF0cbxj+2yEWs9KDrP4cWxc4Jjt4/x+jEGokrs78d3R+EIUDCP1MuoU8DCtG/m5E0N238x7+zpo5pFp+
NP7if5QIGMcC/MVrjG5JkzT8fkBabcurjv+UerdeEXNO/F9xkwy09xj8rusr0p13GPwn80+oxJOE/rL46fBR46T/ofVmQko/Cv30
5PO9SFbU/0Jmz2pp40L/KDTHQLe7Sv45loFbPq9U/q76/3ea+578vK5XBOV/WP/lKYn60qdm/AierAsTlwr/wBxAq38vUv14MdwE
63ts/c6150rRk8T9fwOv8lFDuPw/IOZLiVuO/CLmrPcFU1L/UymKDl+TZP7Wujsw2ZtK/Nx4vVRjd9b+xsjGGS9H3v40pGTDm9DY
/Csf9tHk/AsDENzw38O7OvxMxHtS3P/G/Rk4pfsqd8r87/OYAvLkGQPwmfhNnUvI/Z6GziP875b+8GR6x0NvTP43ea/c/yNy/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "+EFKjr67xj8nAgw/fAGpPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD1PBcwL2r
NP9sNISjOgOw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOuoHwNnqsE/oVtMvCnKgD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArYM/Hfi0xj/svnsRpFacPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAA+qp+QWb3RP4ZTJI6JJ5k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ9hKXeJQrY
/SlPlJI6AkT/cSPybU4KzP5KBvGhIk7E/U/f+SiEiwD8AAAAAAAAAAAAAAAAAAAAAUsEHbZ7eyD8QbpdLHVTTP/eC3EAzwbc/UjC
hg1n23T+Lmp1Az0utPwAAAAAAAAAAAAAAAAAAAADRRgQmnAjRP0CgLEYhCtg/sCHJSAGsuD9R3mSaIHrGP15i46ZJWLo/AAAAAAA
AAAAAAAAAAAAAAMIzK7OAvrY/TZUPUA8fzT/yeLu/50XGP3731cbqRMA/zXyErkOa1j8AAAAAAAAAAAAAAAAAAAAAL7PiGNJH1z9
VR5ePw+izPxPkXAuV8OE/xIgkY52KxD+hey9aHxXXPwAAAAAAAAAAAAAAAAAAAABz12Jq0N23PxAYNIKgqtU/TXPBlw1XqT/An50
dnQ6oPwY8CatOdK0/ISTtNWsluz+eEUXIiK+1P63ZqLg1RtM/k/pRmLXvnj+xmPH84pG5P9fdhJXGX5Q/63qzF7F/yT99I2+sna7
RPzuUDsiJPcQ/2yImGcMHyz+BbTermZPOPzvvYLiuhMo/BiDx0R98nT9WIF62JJjLP3/sIONkONM/bExEWlRExj9eG17PTNjDP1d
LkzcnH9E/hRZng2yLrz+Ds0tZqOqmP7vf2wtRlt0/GKRcTS5psj/SO4I5j1PFP7Si+HCcpM4/wBhfXMD1vz9+CJdQcJ7iP9y6VXW
Mges/jqzo3ui8sD/t+zofrmrPP1wtBCBnqdo/"
       }
      ]
     }
    }
   ]
  }
 ]
}
"""
