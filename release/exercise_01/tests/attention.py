"""The public cases of the step attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention'
points = [1.6, 1.6, 0.8]


@test_case(name='one sentence, no mask')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch with a padding mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='scores of ten thousand under a mask')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "attention",
 "order": 5,
 "steps": [
  "attention_scores",
  "scaled_scores",
  "padding_mask",
  "apply_mask",
  "softmax",
  "attention",
  "soft_lookup",
  "hand_attention"
 ],
 "points": 4,
 "summary": "softmax(Q K\u1d40 / \u221ad_k) V, with an optional mask, on any leading axes",
 "returns": ["output", "weights"],
 "mistakes": [
  [
   "swapped",
   "You returned (weights, output). Return them the other way round: first the output, then the weig
hts.",
   false
  ],
  [
   "keys_averaged",
   "Your output is the weighted average of the keys. Keys only say how well they match; what is aver
aged are the values: weights @ V.",
   false
  ],
  [
   "unscaled",
   "Your weights come from the plain scores: nothing was divided by \u221ad_k. Start from scaled_sco
res(Q, K).",
   false
  ],
  [
   "d_k",
   "Your scores are divided by d_k, as happens when scaled scores are scaled again. Divide by \u221a
d_k, once.",
   false
  ],
  [
   "sqrt_d_v",
   "Your scores are divided by \u221ad_v, the length of a value. Divide by \u221ad_k, the length of 
a key: values play no part in the scores.",
   false
  ],
  [
   "mask_ignored",
   "Your result is what attention gives without a mask. When a mask is given, apply it to the scores
, before softmax.",
   false
  ],
  [
   "mask_after_softmax",
   "You set the weights of blocked keys to 0 after softmax, so the rows no longer sum to 1. Block th
e scores first, with -inf; then softmax shares the whole 1 among the allowed keys.",
   false
  ],
  [
   "mask_inverted",
   "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u201d: keep a s
core where the mask is True.",
   false
  ],
  [
   "zero_scores",
   "Blocked scores were set to 0, which is a score like any other, and those keys still get weight. 
Blocked scores must be -inf.",
   false
  ],
  [
   "minus_10_000",
   "Blocked scores were set to a large negative number, such as -10 000 or -1e9. When the allowed sc
ores are as low, or when there are none, forbidden keys get weight; use -np.inf, which nothing under
cuts.",
   false
  ],
  [
   "nan_for_nothing",
   "A query that may attend to nothing came back as NaN. Its weights are 0 and its output is 0: soft
max has to treat a row of -inf as a case of its own.",
   false
  ],
  [
   "over_queries",
   "You normalised over the queries: the columns of your weights sum to 1. Each query shares its att
ention among the keys, so the rows must.",
   false
  ]
 ],
 "parts": [
  ["scaled_scores", "scaled_scores", "", [["Q", null], ["K", null]]],
  ["apply_mask", "apply_mask", "", [["scores", null], ["mask", null]]],
  ["softmax", "softmax", "", [["x", null], ["axis", ["2eab41d5", 0.0, 0.0]]]]
 ],
 "cases": [
  {
   "name": "one sentence, no mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
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
      "data": "FFHtRsE2ur/VCR31UIDePwcYhmZ+ZrG/RCq3H8mk87/zGYftxNvbvzJEyE+lSMI/AGzWQuEX47/1GhlmHEPDv
8rUgUfPQNs/mmpQDwIVs7/+CIbZ8ETCPxGwXNC/Nka/JfJB87i45L9OwusomxPSP6L6uBi/seg/3eEdilXL2j+ssTF2eu7yv26eh
qciUOS/6bxPNjwB0j/2w7iQqxncv6IUgVzpjtm/o3ELLkSP1z/8VxMPItTTPxhTQXGG/uY/5eVpEusX3r9ibzxNvY3Qvzy0i2/EC
du/cXoKV0c54j8beV6ZMlzZPylyGew3v+u/zag9P4NW8b8y/UQYGbrZPz2/Xkxz3Na/3vYLXQbg1r+Us+hMeU3sPwk44eXra+g/r
LL3F1g44T+AeSi0TTK1v80zTAqlwNO/MTv6sArO07+rq62df17uP7wfxMPQZOE/MjIJ35sa6L/euVQGxdPzv3vlqymdEtQ/ONEB7
S5SyL8CfzI2nwbUv+xiNf/D9uY/KqV2eZyg2D8YaG8+rBDoPzkc8MsrBsO/3BW/LdSPwL+uQVfhgmLFP6enIh5PXvI/qWDXQxhH1
D8q/keBexPxv69idEdlfeu/izBN5UdYsD/JIwzr6V7Yv4AT6u53Q7+/hSud6fbIqb+fboHJx97lvwJYB2amLd4/a0geWkP61b/eI
mg3dx7Evw=="
     },
     {
      "array": "<f8",
      "shape": [5, 7],
      "data": "EAKT6ZPWuj/qu3kKv5qnP/2SDd4mctA/taTSQKhrwT85KPiHxmzTP2Is4gohnbY/WL2RbOVrsD/KNeIjg7DQP
5pTFBzIiL8/0tY9qVN5wD9qMZnbKbKGPyon+ATwC8M/cZG30jVnoz+iAcr0MIjSP5TIqFbWXuE/e52vi5NXfD9Sdwmn8l+1P8flV
mq3IqU/+CUGRGdxyT/enUMo9kGZP8GHrKM5H7o/Z1dEAPrj4D9CRiP2nXTAP8UUjrQYk64/3FQN8gNyoj++8Z4z/fSyPzUx7a2Xr
aE/jrzZWU7UwT9/i9SYahulP3wZNVnN6tM/A+x3dxYovD/ZUVZ4TE3HPyzKWeFy57A/HMJ+KeliuT8WDuLtBF3IPw=="
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "EAKT6ZPWuj/qu3kKv5qnP/2SDd4mctA/taTSQKhrwT85KPiHxmzTP2Is4gohnbY/WL2RbOVrsD/KNeIjg7D
QP5pTFBzIiL8/0tY9qVN5wD9qMZnbKbKGPyon+ATwC8M/cZG30jVnoz+iAcr0MIjSP5TIqFbWXuE/e52vi5NXfD9Sdwmn8l+1P8f
lVmq3IqU/+CUGRGdxyT/enUMo9kGZP8GHrKM5H7o/Z1dEAPrj4D9CRiP2nXTAP8UUjrQYk64/3FQN8gNyoj++8Z4z/fSyPzUx7a2
XraE/jrzZWU7UwT9/i9SYahulP3wZNVnN6tM/A+x3dxYovD/ZUVZ4TE3HPyzKWeFy57A/HMJ+KeliuT8WDuLtBF3IPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "FFHtRsE2ur/VCR31UIDePwcYhmZ+ZrG/RCq3H8mk87/zGYftxNvbvzJEyE+lSMI/AGzWQuEX47/1GhlmHEP
Dv8rUgUfPQNs/mmpQDwIVs7/+CIbZ8ETCPxGwXNC/Nka/JfJB87i45L9OwusomxPSP6L6uBi/seg/3eEdilXL2j+ssTF2eu7yv26
ehqciUOS/6bxPNjwB0j/2w7iQqxncv6IUgVzpjtm/o3ELLkSP1z/8VxMPItTTPxhTQXGG/uY/5eVpEusX3r9ibzxNvY3Qvzy0i2/
ECdu/cXoKV0c54j8beV6ZMlzZPylyGew3v+u/zag9P4NW8b8y/UQYGbrZPz2/Xkxz3Na/3vYLXQbg1r+Us+hMeU3sPwk44eXra+g
/rLL3F1g44T+AeSi0TTK1v80zTAqlwNO/MTv6sArO07+rq62df17uP7wfxMPQZOE/MjIJ35sa6L/euVQGxdPzv3vlqymdEtQ/ONE
B7S5SyL8CfzI2nwbUv+xiNf/D9uY/KqV2eZyg2D8YaG8+rBDoPzkc8MsrBsO/3BW/LdSPwL+uQVfhgmLFP6enIh5PXvI/qWDXQxh
H1D8q/keBexPxv69idEdlfeu/izBN5UdYsD/JIwzr6V7Yv4AT6u53Q7+/hSud6fbIqb+fboHJx97lvwJYB2amLd4/a0geWkP61b/
eImg3dx7Evw=="
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "Wl4gIDZ72b93XUSLK2eZP/WQ3UWoyME/vIvJd9rrtj881nEqzSLUPwuWig2CWd+/WE6I/WRI1j8kXlihXqu
TP9MOpa8q++4/z75eNskqz792u1oKeNCdP1uOOYdf4YW/8Ohu6MNv0D9nU/B+rM3ev5ecU4EhjsC/7wi2YGCC6T9B8SQmthbkvx2
QLTBwTrS/ezUXPSJYer9R3nDCy1LyP+HE6Z5Snry/Ap12Q8O55T94WrJduLPlPwbXobwbXus/NpGZdJQstz+69qVgZBfPv2k9JLC
JpeM/QLlUF0Ws6r9qwNeB94mnP/shy8QINOE/NU0xQO1Q9z+704PDa4XQP+tHjqVk+dE/ElnqPQt75D/ErFGepU3nP/tVp16u6dO
/cpnOPeCQw79X+OO3I0niP35oHZtfnOu/pS0aXxeU0L/TEdxl0nzTP+FfVgx6ZPI/cF7L0svxyz/8pHAoktHcP+fENY4/S+G/a/a
/yL5iy790+LaTLkTpvyimD0GlB9k/P5LZdx1mzj834WkOwgnbv60VcWc9+c2/juOovP7G4b/25G2CsMPRP4T+GPfC9c+/tbHYrc1
T2z8="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "EAKT6ZPWuj/qu3kKv5qnP/2SDd4mctA/taTSQKhrwT85KPiHxmzTP2Is4gohnbY/WL2RbOVrsD/KNeIjg7D
QP5pTFBzIiL8/0tY9qVN5wD9qMZnbKbKGPyon+ATwC8M/cZG30jVnoz+iAcr0MIjSP5TIqFbWXuE/e52vi5NXfD9Sdwmn8l+1P8f
lVmq3IqU/+CUGRGdxyT/enUMo9kGZP8GHrKM5H7o/Z1dEAPrj4D9CRiP2nXTAP8UUjrQYk64/3FQN8gNyoj++8Z4z/fSyPzUx7a2
XraE/jrzZWU7UwT9/i9SYahulP3wZNVnN6tM/A+x3dxYovD/ZUVZ4TE3HPyzKWeFy57A/HMJ+KeliuT8WDuLtBF3IPw=="
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "bUiaBbMxxr8OxWXHNmJ0v9S6CAUNkN+/hgS6qAF8+b/ZyMXixnbDP0eHjW9+u8A/3D5Ymvcs8b8CwnGsIyD
Qv9qtHqBQ1eU/IlLt1Zj6rD/wRQEkrP+5P5t9CnTBVc0/0aXqSXx4+b/S6D8l8aDmP0YaQVRM+uY/9t+KHNri6D+viyPOocHzvz9
QfetRTOi/CZR71Kjb3z8jEus7oaPXv1gDwrNg7OW/zXCqmcw50T9OdyVs0gnyP0ZILo7Inu4/JTamjoX98L/8DlR/9bHVP9cuG2q
K0O6/xcVfHj5E7T+pY6LYMtnmP628wspNEtO/ZPw9V0t9/b8mYbzuGhfeP+twqQ+0prQ/xbqx+ZnY1r9gv06Thsn1P+UQq6apJPE
/jQQtFMPJ6z+3p7BZ2yDFP7tSaZvAUZI/wANH9jBE7r+AkeKYL7rvP6S90Ki6IOg/7e7I4pQ+0L9/QFyaulv+v5NmltVGXN0/TdX
YlxrMwT/miM0WKuHWvwyNtBrnofU/bPUbqgzY8D+OTU3BwZntPym+kpmS7cI/py5t5dZ4tz+XXV6qg+iRPzzyjJydgP0/WamWucg
G1T/3D079ybztvzV19hP9i/G/JarBFVBHyL/uD5eCgVLav87I9Lrpl6+/H95Se5ktw7+xj5Ghwej7v+YtYu8srfA/24S2lq7FwL/
zlUptngnnvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "tcdJmAK8kT9cbHJmk5pSPzRKja5ArtU/l2bVkzMSpT+H1iwEWdTiPxlkU7wgGYQ/n/FY6InRaz/LZt2G/0H
XP2JazdJl7p4/SN71R/zioT+hqzhpa4TlPn9II89y8aw/drHbbhnYQz82L8KROnXgP/lOaT26tu4/D7AWSrvCoD69SZyf96JfP5N
H2p7MeCg/ZqkiyA+OoT8+nffkfb0BP+arhVe7w24/yFV0TOpB7z8c0tFYWXuCP6YVhbuRP0c/dDXlqVBmIT8dysOnYrpXP44JnwC
3OR4/veDAaMEciD9xPrV1qilMP/6Xdb9qcOY/YmN1fM7Nlj+6kXxUmFK+P8ma/Hwsy3A/HFkZDqkskD+F5TvYNpPBPw=="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "lUUX2I99qL+VkAZJ1IXlP4vmn++c9cc/JRRAyKnZ8b9uXnpA9Zflvwj3tosiOcg/YB2ujccT3L8DK6l8vKK
8v+dNyl4M4dE/hBfGUFkAxb+C35XbvGHEPzIXS3tIYcK/JSiUcuSY0b9I9leYX+u2PwGCL4IIs+g/J9UEcJBu1D9MTQQTQiDyv4Y
g5jMrMOW/9bXOo1jZyz/GhOJ+XrHavyz9sGz11Mm/bOxud+7p0j8GTBsExJ61v8j0ZNhnHto/6RhmjEyK0L/8GULF4trRvz2Xhgs
0qrG/QzbUqYPq4z8J8+1S2n3SP826mSoPPfG/T8BbOqW46L/rSKcrN9LRPx8TmHda/dq/Qesn4J34y79TXHe77ZLaP+ynki0T38g
/6JNfnX8w0j9itc8oiBLMvxLvYMlaMMu/O+ZQR0ZlqL/tKnim5HPqP1ZtYaNLo9Y/cAN3NIhd8L9WIN2ThzHrv4Z2QLfEx8w/uqf
1tFv11r8fYHzU6+nGv5KWgRf+W9U/hjum0vaps7+ntIPRIvHYP/igrLNld8u/PWDVDcmPyL9zdpCJMgawP6ThVCCm5+s/WjiNURA
H0z9VZLQlVmPxv98XbY33xOi/FZU96tGlxD+UW4UUf43Yv1yIoLrM2bq/ghQGcNyTvT9QwRVFJC3Xvy/XxBhdeNA/Er6k/2uz0L8
tlvzIbwLBvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "ExUs2I1iwT8VSKRFIiS7PyIRDKzsx8Y/3uMOLeXOwj+qR8nJIfTHP/6XtuiQgsA/duTN8rj7vT+dgjBPwJX
HPxF8b3HIz8I/LpQ9l+APwz/eAalNfjOyPx0hGc0f6sM/f5L1EpReuj/YAbqqbVfIP7NVUPMCvM8/ce3Z370IsT+je/EjAAzCP2l
WPLT1L70/wbE3tPNwxz9+BjwBXf24P89l3ekALMM/N+KDYcjqzT/TZm4r04rDP/+o7shUBL8/YjoN4x+iuj/LcxmcP4zAP3AvLMN
WS7o/1kdgHz8FxD8gT1/C9yW6PylU78ywDMg/JxbmEmCTwT9iJ5m1o3XEP8UHzvCeI74/YyBlEQsJwT95opX/dLzEPw=="
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "ThOELs8Iub+Tcd/12ODfP3xhVa1jbaS/3MTjg89o879X2fyHKbvdvy2D8mHv8cI/Y2gevIJ14r/lq54P7KX
Cv8/Xt795QNo/ZZKRTUnmtL9yYTAoZUDCP5XPlVi4nZC/ICZihF0/47/xRzfpRNfQP1rjpbx8vug/S1BhBzvt2T/xK/GN3+Hyv95
4eYM4MeS/wal0z7Nv0T+JTzRo7Rzcv7wSp4ClXdi/Iw/psnJk1z/vNHqMxAHRP7D7ssdCP+Y//IDyW7Bs3L8QvfzJMpHRvy4b+2m
bI9i/DOUifnD54T/XgFzvODvYP0o2CMjqyuy/HOQCKdeX8L9f36MyXQ3ZP3zvjT/U89e/pUJZzHJv1r8aILxfs9DqP6RqOvBrGec
/qoIpJfRu4D/i6eHZjmq6v7iKL9G3x9O/70qK3TJJ0b+3Rdjj3QruP7UhyEVyteA/jOjKJylB6b+Kh0MwwgXzv8FA5pqpVtM/rmG
xhOpUy7/1vupCcFvTv3YMdGIydeU/0GdhqtAh1T8A7CLu0RrnP9GqTEyFx8S/EdHi5e5jwr84Fpf994rEP1t1dhOw3PE/lVSVbz8
h1D/jlvlizCLxv7yafJPbH+u/U5AKaDYbsz+zb7lTulrYv3ZHlVNi2L6/oBRlA41hor8E/jF9Dqvkv/uz69jHgtw/9Rn9rN+m1b/
ZsCnoNQjDvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "NqCy8Ivpuz/VNeUkPTiqPzVyxUc11s8/ykiTXCa+wT/wByLQeo3SP6LhcocE2Lc/fk0ubK7DsT+mTV3xzzf
QP19pavFSRcA/8LBtEcbwwD+W3o8QEWiMP0uhcjwSXMM/NWIyDK0Bpj9RifJEpNvRPwdPfu/5UuA/ht8QhfHjgj+UXshdm1a3P4O
HbPjPaqg/uhplBTbqyT+FPOUonGiePxJhaeQbEbw/RR2x+qmB3z+uJ3TDyi/BP//x92B3+rA/o1lY/xlVpT/PmA0ps7G0P04Open
Ig6Q/ZX7nR5OAwj8tihDG9p6nP5e7lZfB9NI/yEF5uIogvT/pwYsxsybHP7TC8qBvN7I/972v3vJ6uj8lw7ZRlR7IPw=="
       }
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "L6M8Omyfub8qq+pLwJ7hP0sYMS8ITJY/AjcPRmbk8r9+J3kWc9jgv/lYmotPksE/TkkB2k+j3L+JOhlqdA2
kPzs6YKMwe8w/hvuYXDFy178A1rXy8/7Gvx0LTKcbNXk/YQaVDwn00b+2zzngJbLZPzHTIHKn3ek/wzckUPAN2D+c3Ts529/0vzo
NsGTI4dy/MWM60dT8yz89Rpw+GeLcvxUM/zxlcNC/glUUKp/0xD82j9x4N0m8vwIgn4rHiuA/KUbucXcW3L9Vn69WnoXQvyTcd5K
gotW/VSHIb8N86z+H8aKAt73eP0hzg0qKzgDAQaXqFHfg9r+xQ8OOaMHkPz79whsSru2/+TDwkc0i3r998sNe7ubwP9E8O1Xufek
/jM6JfZwO2j+u6+Bx8tfTv2d/QiUk4OK/ztrVP0Qqs78m7h6qLtjsP8UsVzaQ2ds/rShw3zMc7b8NCtqDhRDtv6PUXwpU7ss/X2X
W4rIx0b/Upu3RZCrCvweY+BvSItQ/YzOJHK3Bxb8o433ajR/bP2c7o3dEjMi/AY5xqOFAvr9bf5R9Z7iDP7gvIHYvsQFAu/gUtZF
15z/q8al3jqcAwEL/07Uerf+/ax8ml+jxyj8Vn8HXJr7jvx3b3eIKSME/cSM2DAaq0L/pP8G0GNb7v1FCk4efWcA/DtDXTd9a379
6hvDEyaPEPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "3o4HGMYSoj9tCNnJK9KnP/4gQ9k63tA/MjajrF0eyj+TLfjebeTMP3caTpb6Psk/e5xegdr3qD9ysC9Xo6m
9PyZnKP5j/8Q/XmXcRytMxj9WPIpvwnOWPxp6H0o7scI/dl70FtqVvD8YFZFSeJfSP5YudUm2HeI/LxNlEuQllj/th0lK+vnQP1Q
PHTjBicg/bEDRU9tN3T8BcLOtuNXFPw9b39pTwc4/2abdvrZz0D+xPXrGCwXIPwq3WTzlrbY/aC8p+xMAtD+uoz18RWS0P7DjALD
Hi7w/PbxpC+uawz8m4LFWsUGaPy+hpjGSkOI/R23d0nesyj/Pdu6zVyLgP0kLTuL6OLc/OupB7D0t2j+phB7qbBvRPw=="
       }
      ]
     }
    }
   ],
   "calls": {
    "scaled_scores": [
     [
      "22489823",
      -2.673269,
      100.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "06mRPrL+0L+v1/RUsGTxvzbburwlMeQ/xgwJvsC8cr92cadm8oTpPwseL1u59Nu/+0cGno436L8vtqLgpYnt
Py4icy2mJsY/Bj1/GYvDyz/Ybu+g2OEBwLnujvNEK9c/fMZH6noX8L/zLma7wHHwPxHOprtCEwRA1qmbGxam/b9DH6NgnmXkP8QG
GTahJrG/m2Wda5MT+D9pTMQfhZ/ivx+B+FOk0Oo/fPRUGbyE+z/okwokaa7TP9nTf92fZN2/SbhyHTDe7r8WO+aUMz/Pv/i0XBwf
HfC/6Ca0ix7Q2D9aDLNhD7riv3NNnlyw+vY/OkBVXNFZ2T8dyXQP4czsP7N0xXzeNr2/O/4QDvG40j97SWEIxznuPw=="
      }
     ]
    ],
    "apply_mask": [],
    "softmax": [
     [
      "e7ad8e4b",
      -4.3804195,
      28.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "EAKT6ZPWuj/qu3kKv5qnP/2SDd4mctA/taTSQKhrwT85KPiHxmzTP2Is4gohnbY/WL2RbOVrsD/KNeIjg7DQ
P5pTFBzIiL8/0tY9qVN5wD9qMZnbKbKGPyon+ATwC8M/cZG30jVnoz+iAcr0MIjSP5TIqFbWXuE/e52vi5NXfD9Sdwmn8l+1P8fl
Vmq3IqU/+CUGRGdxyT/enUMo9kGZP8GHrKM5H7o/Z1dEAPrj4D9CRiP2nXTAP8UUjrQYk64/3FQN8gNyoj++8Z4z/fSyPzUx7a2X
raE/jrzZWU7UwT9/i9SYahulP3wZNVnN6tM/A+x3dxYovD/ZUVZ4TE3HPyzKWeFy57A/HMJ+KeliuT8WDuLtBF3IPw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "ec5ac70b", 0.4928451, 48.0],
    [0, 3, "ec5ac70b", 1.0169904, 30.0],
    [0, 4, "ec5ac70b", 0.6885086, 35.0],
    [0, 5, "ec5ac70b", 0.6457853, 36.0],
    [0, 6, "ec5ac70b", 0.6457853, 36.0],
    [0, 7, "ec5ac70b", 0.6457853, 36.0],
    [0, 8, "ec5ac70b", 0.6457853, 36.0],
    [0, 9, "ec5ac70b", 0.6457853, 36.0],
    [0, 10, "ec5ac70b", 0.6457853, 36.0],
    [0, 11, "ec5ac70b", 4.051483, 43.0],
    [1, 2, "00befce3", -4.6390135, 42.0],
    [1, 3, "00befce3", -1.1153849, 21.0],
    [1, 4, "00befce3", -2.4984291, 27.0],
    [1, 5, "00befce3", -2.6236139, 28.0],
    [1, 6, "00befce3", -2.6236139, 28.0],
    [1, 7, "00befce3", -2.6236139, 28.0],
    [1, 8, "00befce3", -2.6236139, 28.0],
    [1, 9, "00befce3", -2.6236139, 28.0],
    [1, 10, "00befce3", -2.6236139, 28.0],
    [1, 11, "00befce3", -4.7251311, 33.0],
    [2, 5, "70be8387", 0.6239785, 48.0],
    [2, 6, "70be8387", 0.6239785, 48.0],
    [2, 7, "70be8387", 0.6239785, 48.0],
    [2, 8, "70be8387", 0.6239785, 48.0],
    [2, 9, "70be8387", 0.6239785, 48.0],
    [2, 10, "70be8387", 0.6239785, 48.0],
    [2, 11, "70be8387", 8.5157332, 53.0],
    [3, 5, "70be8387", 1.0529066, 30.0],
    [3, 6, "70be8387", 1.0529066, 30.0],
    [3, 7, "70be8387", 1.0529066, 30.0],
    [3, 8, "70be8387", 1.0529066, 30.0],
    [3, 9, "70be8387", 1.0529066, 30.0],
    [3, 10, "70be8387", 1.0529066, 30.0],
    [3, 11, "70be8387", 2.0901715, 40.0],
    [4, 5, "70be8387", 0.7181799, 35.0],
    [4, 6, "70be8387", 0.7181799, 35.0],
    [4, 7, "70be8387", 0.7181799, 35.0],
    [4, 8, "70be8387", 0.7181799, 35.0],
    [4, 9, "70be8387", 0.7181799, 35.0],
    [4, 10, "70be8387", 0.7181799, 35.0],
    [4, 11, "70be8387", 3.8216535, 43.0],
    [5, 11, "70be8387", 4.0882421, 43.0],
    [7, 11, "70be8387", 4.0882421, 43.0],
    [8, 11, "70be8387", 4.0882421, 43.0],
    [9, 11, "70be8387", 4.0882421, 43.0]
   ]
  },
  {
   "name": "a batch with a padding mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 5000.0,
   "any_type": true,
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
      "data": "Kt7RLSKa57+FoOWzps3tPxx6Vg0yMOw/rXpSB/CCtT8kpT8rnJfRPzVwrmTfQO+/QAQws3QE1r92JNQ20mCKv
8QEQi9fZeA/a7w3QUdXuD8jnWKkr6L6vyc56daIAOO/bo5l1w/m878dhnvDQsLyv6uK/sKN1e0/X5BBBCIb9D8lJjazR6usv0Prc
u9X/eI/ZpPxDfYa9L8YUYhTOUKvvxDHO6bF0pM/gCUhM0CasL830tXM7B3ZP3JPM8WJWuu/X/aqNCM88b+jzWc7dujwv2ubmbk+l
MW/Q7QhtU/D7T/53QoPn+nYP3D3ocxrGtE/qWmlRDAqwr8HkvNJnojjv8QvvnE+2+a/VXcvUwUxrL85xHcmM0j0Pzu0cCTn0NK/T
t6uG57LBcDi5B43BMejP/scp0jIz/e/P8/qwVgG4b8sYn996sntPxN3/yZTgeY/H9RJjyc6wz9P3Ve1HNO/P+mnoxUMBeu/JXVj0
8aT3r9y2bJO68qcv1j/Q9VmIOk/+4romxxIp79GJ0rEV2EAwNbrX3HfYde/2tOmi+1P9b/HfJj3UA/Uv7AXoJHxxe0/GbN3AhZ24
D9RV58YhzzMP9w8Zv5cVaK/lYazMGmE5r+/JcNqHNfjv9lBYnGEsaa/J3QkY6o08T+HB82QGvTIvyF5Qy8eowPA+53byhlUv7/fb
h63xND2v3I+cFT9h+s/DNgiMuo0zz/3yNzbzpXhP2wnthe/Frq/gtPayAA+3D+dn/90ys7qP1uZzz0UcOE/EDOjJjG9uL+RY1RGX
1bTvzYpOCitUN4/cI3ocDew5b8KyqvKSaC8vxEL4YrRpOM/ERVTRqlGxz8D+eEcdn/Xv2TD3YkD1ok/TKyY0IJ8wj8tQHyTZP/lP
4h6zFftluK/PQTVyhby5D/T25+Ey667P0PmtOGDycy/iBgFf1R84D8LIr2owonrv8S3Mrk07NE/+3+owR184T9b73dGknvGv3mzE
WDM8sk/YRvX09FO4D8eZqMjqeyhPyltLlnycvE/iKHKPA3zyL+T4W+i84LTP+NEnYH5saM/paEZYyPztD/ROzI0n/bgPzseNE/GO
vC/R5P+aP0c2T8iiQhLPsziP27f1zsZdd4/4rEFsQ9W2z+3V2HSRF3rP/GoUwQaIsq/bBk2+X6j5D95tTyBb8rlPwDrPuBP7uE/z
wpYeEg81b8t/F3CdTvKv8pkNgmuy9c/ehDodJVu5b9CBavl0mXQP9+5mVTo3tU/9BwmPsLr5T8bMqUwOtPUP7c4a1br9sI/oJijK
jV4xL9ISa5jU63bPwOGnx44K+s/leluGBUw2T9YsIuw/vOWP1D5O2/e8uC/BjQ5LbLZ4j8EeNQkbyTpv8mpnPQ+Aaw/nbCZghED4
z80RNEtXCjQPwlRSO7H0N6/CGEEMtO3jz/WueaqUkvjPwuQ2smVF9S/D9X4Nwk76L9hKH7cSdS0P0W33zOApdi/A+0G/2cyy79HB
WGud1r3P4Hx9oF3Gro/XIFVgB2Jyb8MnUwTEznePxVyldK+TdG/8DqD2BV3xj+Qx+TJtZG3v61boFxgJ30//2MVr6Yy2b/c/1Km3
PbAP1yD8Y7DrcE/GJuRpeWH0j9X+1Z9FnLoP93dVJ39uNw/Jex4kk1i1r+8+4LEm17OP5s3tilt75Y/KdK9FHZBnb/2EOoJ4HfUv
6ekgXGnxMA/0K/q+IqOtj/rPg+6A/rXv1bI8czOWsa/v9JQ6vCqxz8IUrmehOikP16PQp5lWMo/0PSlMP+d6T+9sZ/JnkbLv/AgS
+QPnbU/vDC2BwPcdj+NhzPN9iewv9a6mFMY3oW/sXKrqvf61b+KeMNEPB7WP4Dcb50aidG/p4faMcwZzr9dW2mq7g3Cv4UpY7pus
8E/rxoZ1y884j97qiXS3XnwP/57u4uebNm/mePCXP+Ryr/GIt8yiKjgPxq8GHrS2bY/+w4XIMe35b8nGPHfkXTwvymLmpRLvMg/T
OTYWSkv8b89QXnr507NvzT1mGOIL+y/bneJRF8y6L+nDvjQGYP4PxA8fQQ59N0/zp3hMeOv1b/ArwGGIi+7v+FdhpKms8Q/"
     },
     {
      "array": "<f8",
      "shape": [3, 5, 7],
      "data": "O8PoCdLY0z9ingv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB6SpXykaWfP
79ja3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANGKrt4OneU/XuqiQuLF1D8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIclfyflK3D/0HlAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAACWUkexM6PiP9RacZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALrWPVbTfsM/B
rMmomkvqj9gkUotiM3KP6baGkTIp8g/NoHp5wBA2T8AAAAAAAAAAAAAAAAAAAAAkRyBinsfvT9UQmCyKVXTP0xxoap90bU/n74Q3
rAZ3D+s3DISOaeuPwAAAAAAAAAAAAAAAAAAAAA03GHx+VnGP/jWt2t78do/hT2Prn5kuT9zQmiUHJ/HP0sp/ZZm474/AAAAAAAAA
AAAAAAAAAAAAHyCiAFFsqw/qInlagdizz9iJEKsowrGP2XcA5yOcMA/eSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAKX4jJ2dxxD9ex
8IgaN2tPw99rbIzttg/Jo1wk23kvD+nR8xQUBzSPwAAAAAAAAAAAAAAAAAAAADT6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrfVG
YjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7KP
/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p8V
bWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9HkiJ
eI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "O8PoCdLY0z9ingv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB6SpXykaW
fP79ja3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANGKrt4OneU/XuqiQuLF1D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIclfyflK3D/0HlAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACWUkexM6PiP9RacZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALrWPVbTfsM
/BrMmomkvqj9gkUotiM3KP6baGkTIp8g/NoHp5wBA2T8AAAAAAAAAAAAAAAAAAAAAkRyBinsfvT9UQmCyKVXTP0xxoap90bU/n74
Q3rAZ3D+s3DISOaeuPwAAAAAAAAAAAAAAAAAAAAA03GHx+VnGP/jWt2t78do/hT2Prn5kuT9zQmiUHJ/HP0sp/ZZm474/AAAAAAA
AAAAAAAAAAAAAAHyCiAFFsqw/qInlagdizz9iJEKsowrGP2XcA5yOcMA/eSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAKX4jJ2dxxD9
ex8IgaN2tPw99rbIzttg/Jo1wk23kvD+nR8xQUBzSPwAAAAAAAAAAAAAAAAAAAADT6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrf
VGYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7
KP/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p
8VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hk
iJeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "Kt7RLSKa57+FoOWzps3tPxx6Vg0yMOw/rXpSB/CCtT8kpT8rnJfRPzVwrmTfQO+/QAQws3QE1r92JNQ20mC
Kv8QEQi9fZeA/a7w3QUdXuD8jnWKkr6L6vyc56daIAOO/bo5l1w/m878dhnvDQsLyv6uK/sKN1e0/X5BBBCIb9D8lJjazR6usv0P
rcu9X/eI/ZpPxDfYa9L8YUYhTOUKvvxDHO6bF0pM/gCUhM0CasL830tXM7B3ZP3JPM8WJWuu/X/aqNCM88b+jzWc7dujwv2ubmbk
+lMW/Q7QhtU/D7T/53QoPn+nYP3D3ocxrGtE/qWmlRDAqwr8HkvNJnojjv8QvvnE+2+a/VXcvUwUxrL85xHcmM0j0Pzu0cCTn0NK
/Tt6uG57LBcDi5B43BMejP/scp0jIz/e/P8/qwVgG4b8sYn996sntPxN3/yZTgeY/H9RJjyc6wz9P3Ve1HNO/P+mnoxUMBeu/JXV
j08aT3r9y2bJO68qcv1j/Q9VmIOk/+4romxxIp79GJ0rEV2EAwNbrX3HfYde/2tOmi+1P9b/HfJj3UA/Uv7AXoJHxxe0/GbN3AhZ
24D9RV58YhzzMP9w8Zv5cVaK/lYazMGmE5r+/JcNqHNfjv9lBYnGEsaa/J3QkY6o08T+HB82QGvTIvyF5Qy8eowPA+53byhlUv7/
fbh63xND2v3I+cFT9h+s/DNgiMuo0zz/3yNzbzpXhP2wnthe/Frq/gtPayAA+3D+dn/90ys7qP1uZzz0UcOE/EDOjJjG9uL+RY1R
GX1bTvzYpOCitUN4/cI3ocDew5b8KyqvKSaC8vxEL4YrRpOM/ERVTRqlGxz8D+eEcdn/Xv2TD3YkD1ok/TKyY0IJ8wj8tQHyTZP/
lP4h6zFftluK/PQTVyhby5D/T25+Ey667P0PmtOGDycy/iBgFf1R84D8LIr2owonrv8S3Mrk07NE/+3+owR184T9b73dGknvGv3m
zEWDM8sk/YRvX09FO4D8eZqMjqeyhPyltLlnycvE/iKHKPA3zyL+T4W+i84LTP+NEnYH5saM/paEZYyPztD/ROzI0n/bgPzseNE/
GOvC/R5P+aP0c2T8iiQhLPsziP27f1zsZdd4/4rEFsQ9W2z+3V2HSRF3rP/GoUwQaIsq/bBk2+X6j5D95tTyBb8rlPwDrPuBP7uE
/zwpYeEg81b8t/F3CdTvKv8pkNgmuy9c/ehDodJVu5b9CBavl0mXQP9+5mVTo3tU/9BwmPsLr5T8bMqUwOtPUP7c4a1br9sI/oJi
jKjV4xL9ISa5jU63bPwOGnx44K+s/leluGBUw2T9YsIuw/vOWP1D5O2/e8uC/BjQ5LbLZ4j8EeNQkbyTpv8mpnPQ+Aaw/nbCZghE
D4z80RNEtXCjQPwlRSO7H0N6/CGEEMtO3jz/WueaqUkvjPwuQ2smVF9S/D9X4Nwk76L9hKH7cSdS0P0W33zOApdi/A+0G/2cyy79
HBWGud1r3P4Hx9oF3Gro/XIFVgB2Jyb8MnUwTEznePxVyldK+TdG/8DqD2BV3xj+Qx+TJtZG3v61boFxgJ30//2MVr6Yy2b/c/1K
m3PbAP1yD8Y7DrcE/GJuRpeWH0j9X+1Z9FnLoP93dVJ39uNw/Jex4kk1i1r+8+4LEm17OP5s3tilt75Y/KdK9FHZBnb/2EOoJ4Hf
Uv6ekgXGnxMA/0K/q+IqOtj/rPg+6A/rXv1bI8czOWsa/v9JQ6vCqxz8IUrmehOikP16PQp5lWMo/0PSlMP+d6T+9sZ/JnkbLv/A
gS+QPnbU/vDC2BwPcdj+NhzPN9iewv9a6mFMY3oW/sXKrqvf61b+KeMNEPB7WP4Dcb50aidG/p4faMcwZzr9dW2mq7g3Cv4UpY7p
us8E/rxoZ1y884j97qiXS3XnwP/57u4uebNm/mePCXP+Ryr/GIt8yiKjgPxq8GHrS2bY/+w4XIMe35b8nGPHfkXTwvymLmpRLvMg
/TOTYWSkv8b89QXnr507NvzT1mGOIL+y/bneJRF8y6L+nDvjQGYP4PxA8fQQ59N0/zp3hMeOv1b/ArwGGIi+7v+FdhpKms8Q/"
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 11],
        "data": "uXFOWpxh8r/AYELyrCPav5wbCjoj3vG/puSyOQeN+D/URIGLahrwv7f9hO/YivY/1ItOpXSf3j8EFSQiwaD
uP1VtFeSl/ek//2JB9WA26b+/q3ldovevP9oxZJM9Y/a/uKrMk4i17b9ouXpnGjXyv2TiegrVPwBA6dMzRMHo9b9oyeiqKIAAQCR
ANPUIXcE/zKbkMIkp5z+3JJe1DqfZP7+lu/J7wuS/hIyzkZo5pT+cGG0OVEfqvxZF1V8zZ9E/1dvsz1ls8b+dCY1IxU3sP2ZG+Tt
YA+G/G/q/jTm34T96LE37XKrtP7VgnkW1MvQ/WQsno5Ob9T92u+it1Anvv3KTcmbnArc/rIUhBNd88L/j3Ajy2tHEv9yZqWIItfG
/F+o6/FfL9D+AaU65xrfqv8/i5q1SmfE/pNFgcit/5D9sjXFpDRTxPz1zqmFHG/A/PXFzWShR67/xwzw0uoWyPyq9uT6V8uy/ZKA
Ke+VFuT+L8OJ1UYnxv0o/t1WazPA/hohawoPh5L9w6ThP567oP/hGbbHjAuo/pqCrZ2f08j925jO5TGrzP6ScSZkkju2/gq6zUeY
4tT+Ab6MnVDviPx4P66MsAtO/k+E3Egxvyz9ZeTkTV1THP9lgESckO9e/93E++y1z6b+Qk9vWuFiPP5qZ1JvBMM8/mnR3EIOS0r/
t3rp1JYjUP7B11bE1sc2/OPph1EkM2T/V6jbBMkC0P/gBRSe8gru/1GVTb87Y8D9aaZw5hEvDP+mwyKgktdi/pNuRVRMbxT8C2G1
MgOe1P8CCCDkrzfY/JgKU+RnTwr+cu2ERRx2lP6Gi+QUXoNo/z8GGE9Yewb+ru4Q/JLvDvz6EutwWx+0/IJo70g3CyD++xAbNGL/
RvxM8JxI5f9G/XbRwvzbqrj8AHcLZefjwP3K2EZBYr3a/CwRwg5ov1L/wVQc+NDDnPxJJnJnFCty/tB2rgpLu0T9l6QihzhXfP61
94NpeG8C/OqU+geRn0b+zal1SN4XNv4s98xIWI84/JeLLCZh7kr9QZhTRZubVP8n4G7XQpNW/eTUMvS+F4D/UDWGqV1rRv0N5xNu
oKtA/8QHiUveaxD9of+wvU/DSvydykoDmFfC/s5WL5c8Znz+bQdSEUt3YP1feZJqK8uO/tj8olmX+0D+aXHMNHq/GvwhMaoGaR/I
/KkAhbwHP3j/t5VTHAFPAv3TIEBGnwdQ/tI0l7aa35T+iQem10Wzpv5aAuIYtzfC/3QUFxB8W5T8apX7uwk3ZP0CaWhoT2fC/4Ha
N4yAO278udAQ88kbAvytTqLSMuNs/2hDDi35b27/yoWwCpTHlvxbTo3Ou780/OnN8OQQrzD+6nawaZVO8v5IBV4B2X90/rThEYSp
O1T8O2dSMSiXdvxM5TCScI/G/8C42mPRR3z/J5tfJtbLhPwAiQpbPKdC/zs1ccBNNyr8Lk/djEcXbP6LOzZnPF9C/kNXx+K6H3b/
cvrT+cuTiP/TFlnLBMeA/BXa2LioK57+C2Ha0DT/sv4j7yflC4+Q/98O07CvR0z9O0HMT5q/iv+tVAG/bU8e/oBcK0QRN1j8JJLz
NC0XgvxytXnxCVOW/lRGQzDFl6z8fiBE5giDnP1b5/YiTXOe/cvUaLpUW6r8cdkKHtcHCP+n0uAY8E+o/JmbIL0Fn47/Lpvdxnon
sv79vIZ2ijeM/uJke3Oqt6j/8aiBhBtrXPzmbSeplRfI//7BcvHOF1T8fM4KvG7fzv8CQhyH/hu6/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "O8PoCdLY0z9ingv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB6SpXykaW
fP79ja3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANGKrt4OneU/XuqiQuLF1D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIclfyflK3D/0HlAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACWUkexM6PiP9RacZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALrWPVbTfsM
/BrMmomkvqj9gkUotiM3KP6baGkTIp8g/NoHp5wBA2T8AAAAAAAAAAAAAAAAAAAAAkRyBinsfvT9UQmCyKVXTP0xxoap90bU/n74
Q3rAZ3D+s3DISOaeuPwAAAAAAAAAAAAAAAAAAAAA03GHx+VnGP/jWt2t78do/hT2Prn5kuT9zQmiUHJ/HP0sp/ZZm474/AAAAAAA
AAAAAAAAAAAAAAHyCiAFFsqw/qInlagdizz9iJEKsowrGP2XcA5yOcMA/eSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAKX4jJ2dxxD9
ex8IgaN2tPw99rbIzttg/Jo1wk23kvD+nR8xQUBzSPwAAAAAAAAAAAAAAAAAAAADT6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrf
VGYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7
KP/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p
8VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hk
iJeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "wxk2Djvj8b9Mg15ykNTtP2cYNaZsWvM/JM39HTaxo7/cwALdl7bhP8MPWoBmi/O/D7tihyqzuL/rMdhoImG
PP3L+qjzbZ34/pWXtvN671j/JEu+iT5nuv7RDyfs6RPC/igkvV1NI8b9nzR4BWofzv/q/dJ1t1u0/IdWEtW3F9D8M1xx0CU2yvy9
74WMXHuQ/cgruP9OZ9L/JkBpBfXSev+nbEEDneZc/3eCxgQt6wL/t9wosBznbP8H7hzhjfOi/nOCqRjYX8r/mlSlbv5Pwv2CpSK9
FAcs/gpDY6Gm87T9ZDPBmlGKvP6+phwXV7Ng/DFoHnn3g2r+fVlddU27Xv+G35viNwu6/QFayPqJMtb9n9MhK3lf8P5wTs5+5tuG
/+pJJxGVzC8BcUkFMSHndP8ZZJX4GbPq/0QMz7CBO57+tnDyKe83tP6NUIhKG7us/5xFVMLlGtj8t+lpQQijRP4rXIhXzD++/cIv
a115n1r8snK+GcMmLv5HgKmpCyuA/JExsRXy3tj+GkcPmdun6v3rd/UwNrOK/HNqTcGX287/sYhs7iRyqv/8O+Koswe0/sg/Msfx
o0j/79odNw4bTPzs/jliwMM2/Vs4RkZIc4b/nCXZ1D07pv7qKaarQU7C/UFRR34TH9j/4f0PHVPbXv48k8NgijAfACerLJKWsxT+
0D49lzZ74v93o8rvKd/U/dBOr/S+/5j8Y7g0LScf5P2kghA5koNa/9covskAf0z90uCM4oYH8P08+PWJef+g/CwKvU7Fl5b+x+Os
79q3Ev5Y30go56Mc/u5XqXRuv1L8SY1GPfYjNv9OCBA0FotU/F23Y/SfS4D+kCG6yIAPxv05YyrntKdu/BFZOEIG90T+lkXpn8xP
RP3tSk/38rvK/cdLUMxoe8j/Qn1hOMc26P6Z4GJJQMOC/R4ICp1YW3D/twXaOlMzkv1A5dlCeEMw/rFV5ow4I2z/XPGi8QYTzv3H
VrBDbm+A/CnyNm4Jc7z94Myr7UeCyv+/vZgZjPfs/b75LnW4g6r+S23tGUOLHP3ZbaDbdcdC/LNOIlz0E2j8hgVfNxSXaP6ti3V+
nl/K/er1Xqfeq8j9SdBXEw3DGPysOgIptxO8/2UqI0dBX6z9QCBNX+Zv9Px0N1DI/29i/isKl6Jov4T+C2v9AU9X5P5ypPDmMpOY
/a9zBIa/Z6L+fO4FlmPlUP3na7Mi1zME/heVwtHkb2L+vTVGDQAZtPxsWMsIOIsw/I8182SVp6D804MuW7A3eP4ywGJWKQta/If1
F5f3o2b+lFoU00ES2P3I/T0XTMfM/LL2YF5Gz2z8yd2jByQ61vyg0Q9+yV/K/ZQP0qqpF5D+V7IjvGTPmv/AjoPKG6dY/2pY0IPY
g0j/AgPhk2uTiP8/4Dv8x6Om/rocizPqQ2j/GE+AtfxPwP/oAJGXrN6a/fjczKDYw9r90u4uzRw7WP9/4RIUNx+K/BbOLfTLi9L/
z3XxpxwUCQH3ldPb1Et0/kiFHkdB2378INobG2xPnP6lom0g3H+K/Ex6ePc5A4z/3iZ61VgXHP2XulL4f36W/bRxinfWbvL9NkSX
9Iz/eP/HTrggM/eA/ZfFiPp7P3j94E+oRmSfrP2mqdq/57uU/nbKyfTgZ2r+gcNN1ETHlPyQssMmxzdw/lbMbL4+hyD+tnM4X6cL
mvzQTPxJQutw/HxezyRsi1T96cA+r83PLvwQ/RC9YVeO/wHSvnXpY2D/mVvBUxE3Pv+FQaknihOK/mh1d8dem9z/qnBXWQT6oP39
pKOiX1qS/+OQzNhYRyz+9fP+97j/JP+IBwLwD6sG/xtOUe2wLwb+8S3ZO3dvkP7ifuH3ISLG/LanlAe4w5b/ZeRWZOx+Rv7p5VS5
Kf7k/KqwyGP2Evb9vVzoyMe73P2yjg5EB88q/cWibpT6Y378rFa/CmE/nPwZoxU4Byts/MHOUluOO5b+U9S7EcekAwCzfdLvoMug
/jA+eLOTr97+VmJ3/QGfmv5wq02HHLf2/Yp0Ilpig9b9PLt2eV9cCQDI951hC+9k/nUKmQva80L869ehLWG7kv5m4dvroLeQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "S1mSiIrcsD/Nre2ubuTtPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC+Tkp+7tj
mPjqFESfp/+8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOvj9nhwae0/OoxIOHy0tD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC8KzJ2s61D/7HiZsyuLlPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABJcfkpiAfoP9o6Gljf4c8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM5fe5AEUKE
/ig2prbmxTT82CsqLSOG4P9buqCpc3LI/I4S+sd5r6T8AAAAAAAAAAAAAAAAAAAAAjUPlLvvHgT/N4DW5R1jMPyGTkalGS2s/Is4
nEA1/6D9GEyZLnOtQPwAAAAAAAAAAAAAAAAAAAABnRU7JazGoP8O/CHEL/+s/XKRfrg2ofT8ZErYCXg+tP/fejrb1ZYw/AAAAAAA
AAAAAAAAAAAAAAOSdWkznFVM/OnTv6Y/qwz82hhaq1K2oP4wVQ2fPqZI/k3QCTKXb6D8AAAAAAAAAAAAAAAAAAAAAsHMMafUroz8
XqeyOyrlVP6P5u1hrZOY/tTA2G2c+iD8swPs7+/PPPwAAAAAAAAAAAAAAAAAAAACaqEIRrgHiPoJtRdUcfu8/sX3CFbBTSD9ZmtZ
6gFx/P3biFn1Jeys/+vE2EoGYSj9q4IOas1J6P4g5bl9kqXI/hvVyST/zbD/bXJCeETC1P8Ufzz4Ds3M/g43qjZ3uwT8JoDzydgX
LP94+np1Ms+E/m1wWQAejMD/gPYvesnTjP3G6IPudicU/XEJMOy5GaD9JnqYj49qgPznUFH1Wxqk/NjX25d2RwT8h/Ss8lqcQP1K
AsJRuweM/D+Om1MU4YT/CQs+I1EeCP01rr/cTc9I/SgjQJsMYND/HVUkTOD21P4RugVCMCbs+3VqUK/hkMz8FCX8cBCqWPx2Fg1I
U9u4/QSyNyG4cxj7kCD3d7EwcPw19unfnUIU/"
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "LbOwr50g4b9fXYto+cntPxhYU84FmOY/xnJa+lEYwz+gH7gRhzbAPywKDs/0Feu/ajRM15Zx3r/i67iDmYy
cv9Nw/UaI/eg/o0GxvLEopr+wOoWGHFUAwNgL7oJFnNe/IbUGR0hK9b/jzehK8gfqv7RXm9MHz+0/b9f7lXhJ7j8zAJ97V4KuP9X
KRN6YJtU/Y24Axo9o8L+kuY6mNtvSv+fGdGgLtX2/6p/N0PlX2j+WcZFpfNDCP7D8WfqhX/i/RaReg7Sz5b/cTttCbWDzv7OxDa2
3yta/qtNnKbjG7T8ACA9iPqThP7W5LrMeeso/s4KGRtuVcr+sY5jggWXnv2XsTH2O8+K/a6ursLYSpb9D+iWAkkzwP5+8nxCRN8W
/TPdglkoAA8DXFC5s4LzFv4bB5RGdhfa/Tf4bJhMG3r9rAmHZxcjtPzwz18sSxOQ/M0tU/NzRxT+v6t3dSwe0P3dZPOlZuem/IRh
q0TSZ4L9pHRj9s8igvwgULBtqzOs/u5pkLhyntr9Lz02VR1EBwOIuCUZM6NK/my52kKy+9b/Ox+aFHsfZv6NZGjaRx+0/21uhr3v
u4j+SBRA22o3IP3ue+W+hWZ4/Xo7JDYZb6L/5F6qX2vrhvxgNre9bTaO/J0NZT9Gd7j+d9HWnISLBv6wzQgZVTgLAVsp9VzRgzL+
A5HNXeTP2v4BdAz1vK+E/Hv12c/pJxD/1fyQN/znVPwAA9NiUd5O/DzIW4RL74z86pWkWcovcP8Dyx2qGQts/1leY+CzOrz9u7zk
v8/PNv/enSrLwrOE/jP+LkC6z6r9JRDELyHh6PxZF5XjG6uU/CvinBqrz0D/919GYTHtGv1W7W2rreMo/yw4WDxCpqz+5q58nkPL
nP2J9FpRBWJC/93+7+b8l3D//fA69+n+9P1SxNq5uaMa/vasGFif34T+tDK4mBwLtv8z6qC3fhMQ/WmWfhMf05D9M/ORwn+vKP9k
1I79g6sM/X6pVIA241j/h7FRIqYOXP48WWClM0uo/s9k89oyMwD/Je4qNfo3WP+wMnzJPzrc/Eo0o37tFuL/8OLFg9ADiP17Tcqt
d9+2/PLb+RePJxD8L0ijUZJXlP+HEbu6lHNg/x6qn5nE8zT9bQXQScNTcP4kvZGRak7G/6XEywfpE5j8SjOwwut/XP4mbggY7odw
/ymDNsSkMqb+hn6RHvSPLv0lRpGVSI+A/8P6CCcxI6r/T1j8M/K/GPwJz60oLneE/hv3UxLzV3j+xp9vaDenJP771s1FjZ9A/rOR
S5h3Ro7/b5PLxBGHkP1ezJdFQ7t0/4dlHYs4W2D/OdHkWngu2P4gk2aVfytG/XjPBZsCP4j/pqWoGjK/rv9An9Ho0Xqo/mJZf1aP
D5T9EkCBZ+mGgv8tBqt7tJ8u/0sQRi9ST0b92/VQQc3nRPwy16k6+iuC/5Z20+qvt07+QsmOgkI63vyS5SLS8XsO/1EG3ILvE4D+
aPTzAj+bpP5d2PNkDVsK/SQpQxWZwmL+U9OEwBSC9P0ax9IcEK8i/I+jI55Ccmb+YdkMMDFnTvxV9in+iYLw/0U9gOzoS4b+dEqm
kHLy1vz4bsMNowLC/LH8J7fQWqT8K8JmoXjHoP9a/Jk+qXOE/Vm5VJSM80L9zCd88u2e1P/SUDLadjKi/KBoBwT8Bu78egrJhsYj
FvxG3VQ+aB8q/9PvOZ0LLwD8xaDbH7kngv2JlZMZB/cS/MpQ0+Z4eoL+kS8nkl7Z1v9A77+qQVeI/XByML52q5D+CBWUNNaTMv3W
nGNfvG6Y/hB9yck/2n79sT5XhgjPAv6Dx8xEHGLa/LSITx3rV2L9CumVfpBbLP6gxCvNEMd+/xBMmvsyFxr+fThsGsPzEvwuZNBC
o3FU/VwC1S5NP5z8godWf3bHnPzR0humGBNO/rCxrfpSHqb/dM+soJzHEP7LTE4wtcbW/sL/1teSh1r8TSaMzkancv/ygusLgq7s
/AlPfLIi/5r8+X5QEoUrDv3D8KG99wtG/tO1GgStd0b9nsHyIrqHsPz9UgCMrj+I/YA/NidDnz79L3ny92VKtP7UYUGkWPJS/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "48Z7ST4p3D+OHELbYOvhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsnc5HWbr
QP2qxGFzTouc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANpngxmtwuE/SzD5zKV63D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAesWNkq/g3j9DHbk2qI/gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAD5P1KYSM3gPw+AW89uZd4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADulgFYMfsg
/2gKrLQygwT8TJgOArPXKP999ay8PSso/89Iy5hVR0D8AAAAAAAAAAAAAAAAAAAAA+dj5G3rqxj/YUV4DDMPOP3/VmGFKAcU/wNw
RA4Y30T8xRut4I+LCPwAAAAAAAAAAAAAAAAAAAADQApeP7U3JPyT/kFElf9A/YShNO05WxT++1LXxxrrJP8oBRKCyosY/AAAAAAA
AAAAAAAAAAAAAAMLAwODGJcI/MK4jzXJRzD9NT7aS2XTJP7bhtsRpTcc/BTBXfUFj0D8AAAAAAAAAAAAAAAAAAAAApU0dCzDxyD/
INUgSzmjCP5COjVcyRtA//txMioh2xj9idDKpFKPNPwAAAAAAAAAAAAAAAAAAAACUSF+DjX21P9EVxfwX/M4/1DTIBwUewD/l5n0
bCe3DP54nvAgEvLw/XmR3AZo/wD8SwG8Yd5zDP7SgpnK0uL0/RKZwJP8KvT/oHq0cv1fDP3XLp2Q53r0/qoB3cW5KxD8TPi93tg/
FPzinzHwl/cY/UonKq8E1tz8O8hll6YrHP+hlmJqZ8sQ/oCMIHv0EvT+XJ4jhbA/CP9lrJVNxxcI/IL62Zj+QxD/s0HWUtlG2Pww
nomqGtsk/Owxz8amtvj+zVj4Re37BP7LYEo85/sc/s17lLcfAuT+iiyUbsWzFP4nsQK8OmbM/lTREw6l6vz/lXq2Fh0DHP5odZIZ
dbNA/piyV9o1+tD9w9KECwbi8P7o2rLc5wcU/"
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "8tQ77iHp5r/PPFcvQs3tP5DbZiVCl+s/pu3srOJKtz85IaB0S5TQP/O8Aajwzu6/ITp3J8/q1r/vju//oai
Nv1u03ONRUOE/sOvKy/mOtD/cPTDzg0f7v1oDj2rKO+K/05YL/RkM9L+/x/X0GIbyv7k+zm1J1e0/D7pEIibn8z8EPDXNXT+qv6u
HX4QzpeI/NYw7Kzz087/PebvtfhOyvxFyQx5RtZI/vl7vV/04p7/EJx0xXHnYP/6vR4SkOuy/V5gyd0P58L9obotMUgLxv7r1xdz
qK8i/SGRz7q3D7T/yniTmVwjaP8ak2kaSr9A/huyoKQhEwL/oOTXCavPjv7+gN21Hb+a/nCKgyjZsq7+6ERDVFNrzP8DOAxn87dG
/kVNlAl1+BcD1PPqjcICQP+jAXeMfrPe/Ot4GxpfL4L90588fycntP4SmkAmPTuY/oxVnENSFwz/J9nKHzXq+P8U7XHQ63+q/zW6
Dhj3g3r/ZT3qUTVadvzAjg/pjbuk/pY4fNPPKqb/NJtYas3wAwJLQ7RlC39a/TmCpCI5c9b9PozuzJLXUv38jq6cgxu0/YtEnJ7q
94D9AJ1mUvNHLP+hV36oqE52//Gv+7Me55r+wjkx9KKHjv3hz8f4qT6a/mZXz9aL98D8IUaFjTxHIvwHtWw+DfAPARvAJlbIawb+
jr3cF8772v4Vi01fnj+o/CHiSXOduzT8Z5AQuqYjgP1j6WoxrZre/jKzg/zM93T82xkA7Qm/pP6geLn0FCeE/zySUkmQ9s7/JsKd
gUCHTv2m0Yfp8/t4/sB1Izc095r9evky5FE+6v6UxC+Fn/eM/Tg+crIBtxz+KteFSEvTUvwdf3y2i/aA/HSqJMpFiwT8Q0zPXZGD
mPyoxK4XN3OC/AM+Meeoe5D9GUvttwEu8PzBGOecer8u/Ff77Oqqr4D8RLoUQxcrrv5fV0jHFTNE/ZN+JQBnh4T/Q3OJgTG7Av/Y
/5oqQ4cg/cqJ4dyRi3z8U0dnpGTeiP7+tXI4g+fA/A04LYF1RxL9sSED8K9/TP60UJJEQKqg/SLIHIWkLsD87OTa3uBrhP4+FDzN
jF/C/X+vPpeAp1z+Lt9sS7DjjPzt4bj3MkN0/3Rea3MLe2T/aobLPftfpP5fP5zFCfci/rHBWurnA5D8S5LRhxZTkP9ifO78xoeE
/S7hfgVh007/QcuxstfPKv0xXv+oep9g/aJUxOQHq5b+rNS6WgUbQP0rvpmHv8NY/j1vFLW5m5T/S2TjE0PrTP2DabAS4s8Q/wY3
rkOquwr+NsdWFJwDdP4FYCjWKBOo/ETgCoyQM2T9KVJb6TE2fP1rzZyOcCOC/6N+1YCXU4j8ouNlNjWbpv77ohqL546g/9i/Vd/J
r4z+hMUmBZHDMP8/b7HAn6Ny/Yg5jSCF6kL/EFuPeYBHiPzIT3VCTkNW/0jqugrx65r/MKx05IlCvP0otVSVsC9e/As2B4l6Vv7+
IW90ZQSX2P1OEm8u9PrI/aRK+V7+Zxr/Qd1XJmhPcP0UoYVMLrNC/G+9re0yhwz8IRO18xdu8v71CfI2zFJA/Mh1yqdMp2r/VoSw
Q7Gy8P8HaUTJS1L0/0bCGrgsa0T+d+PVCKmjoP6vWLUJ6Ct0/yLjChKva1b/HUtmUxyTMP3NWWZyRDoc/e0PD75xIor8D2zRmZFT
Tv0CqELWJGbo/R1hyY2PHtj+Z1gb2WrXYvzCeAze2isW/gWgSioo4xT/Q2i1PnuClPwyrLTGBM88/MFpHei/r6D8EnCPn6+nLv96
RrcDn5bQ/zlCYaXwYWz8UiBo5uySyv3cqFN76sZG/ymuBoJRd1r8j0SfYQhfVP6RvVa31ztK//Dzbf0+KzL8OQNu8DaDCv+rHhGN
YTcA/8mC8Wjf94j9vpc5ueAHwPzKUu3+ANtm/RiSDM0VuyL+buuAIIWvfP5Qz3Yw0cLE/xmtZ0iQi5b9Tk28Zq2LuvxDSOSEyjcU
/+9thJbiQ8L+6Ix56kpnKvw5uW1+h0+m/eYpMt1+Y5r+NPohm5ln3P7OzE7Jdp94/Eihaxwtv1b826ZJsE1qzv0QhBk+KZsE/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "ewMbnxu81D9CfnIw8qHlPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABHiRID4aa
kP37lzu+Rte4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE1M7eHMuU//5WZkfCa1T8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+lKa9GuW3D+D1rIFyrThPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABsi4GY923iPyjp/M4QJNs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKPswacDKsQ
/TL2oMvSOrT+tyAeCJAbLP3rzyZSWBsk/8hNhGsIy2D8AAAAAAAAAAAAAAAAAAAAAT2JIVYYRvz/IoXuYWxLTPyFHic4b0rc/grr
CGhHn2j9p5TQPqzaxPwAAAAAAAAAAAAAAAAAAAADKmS83OtbGP20pBNxsp9k/YdTxgpcluz909If3HgfIP7c0x1cBQcA/AAAAAAA
AAAAAAAAAAAAAAEMFbDtBF7A/sppSmONEzz912IZpopfGPxZcFwFIQME/Gp6sr8hr2D8AAAAAAAAAAAAAAAAAAAAAb7uQ7JwYxT+
IP/pvc7SwP13AW7l2wtc/76puTBmovj9Op0GhF9rRPwAAAAAAAAAAAAAAAAAAAABB4lxC9BaVP3lfglkwreA/uQ/6rsQpsj/jbd+
e3FjBPwWpmhThlKk/LGqJgTGesj++EGMVUIbAPxgczLklt7E/c9c2b5qCsD+jnX2SwcvDP545G1K4+7E/BOkAnDvoxj+Jeot9iKr
JPyd7Mwtfw9A/Ft0bWVUyoD8LQUBQqIXRP+csauNMisg/c41g7WACsD/NqEWXsDe/P+TXmONqj8E/uWbif1kxxz/0hj4kHOaZP7Z
Z/0SsqNQ/yp6dhLEWsT/1wt8vDIW5P4CBhAC2udA/ScXJD88JpD+XZD9SJa7HP85CX4pcTYs/WWVuyPj5rD9Aw1B229LHP6nPp8h
BFuE/G5vez0FLjz8JFpxmLeilP2aBqfUJcsM/"
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "1JXo67j67L8hgB0CS/S6P+GtNQGjmti/edD+cxGt5L/kDMAosJDvv9xKnbB6g7m/FE2De1bx0j+93LeCDe2
7v2Ul0eR2POQ/N9eil2+u679N7C1tKsXqv6V2fGEc++K/idDQXzXJ4j9YauPJsn3uvyaev6+eOek/Ol/HIMH+6z/0USvRMwWIP8v
GKJV4KtM/9Njjm3Mm7r9JY9iFgii1v21R3ux2x8g/+xj2O8j9sT/+m52NwEe0PwehBeeUoN+/e9GWykf/6b8teKxyUrXovyafoU1
euOy/DX5wN/HNuz8MAJP9MjfgvybA4lr7iOe/OzwoVeMB778oU66x5caqv1pxNOOcUcs/mSY4w6SdfD86qYlyIxPlPzrPuDlvtO6
/UK4Squgn6b9/j1W7FRPjvwAXekJDL+c/S5cbLpUapD9RnV4VyN7VP7Q0J4LkjtG/aPS8m33/4j/XigNXT367P8WN96Tcxoq/SgC
pOqnI0b8qpPWjSwfFv+XqUvFRZqo/mhnE3Y072b9wbpJ9a4rZv66kQaEa/ea/1DxdCXqP7r8q8xqh57W0vzakL9UeUOA/B1Zg230
6xL+AFZ7Zi8jYPx+dC25H+2a/quOdjEFYwL+yuCR389bXv6dREEvrL6s/ufZ1qIjA2D93AuKO7rnZvzLd1m0jrOm/bHGn73o437+
ytHPwcy7sv1ORA7E9wOE/shjmwZQzpT8YGnrbYmjJP7W5XQ66JuW/cAqnGiqkxr9Ifgoh6Y2+v+vyWvwKC9Q/OjOX/Bgl7r+hEeQ
Lu/PqP/rSgqGyGOk/gxBcsbf0ir/YlpYKub/pP7fW2O2LIMK/PHMD184o2T9G9/jdDaHQvxiDaQT2sMe/+RtR8Rt/179gch/GGdH
NPzCkSn4JieW/sn0AsgUs4j+je7Vjdl7dv8QUqBA0Mc4/R4lA3/AW6D/hv0WXHdvIvyU9DwYxXuc/Vgo4gkEXyT+WX58qdSbMPwf
DbVJ9caI/yeXLze1xoT8qsXBnSuvQv/XSkc21ieY/0PL6v2xE27+b4c09IGrfP6tTHYPcacq/IKIFjMKYTL8MCQUjhK3mP52vCQa
f3dq/aa/atKKz4z8mf92xgRjePxuk1mkL+N0/efRr2k0F1z+JffH/Gm/nP8mJ4yF0XtO/IoVLyoYT4D8sQ0/+FQPgP2ukdtgmp+A
/gPKm05Wg3b+2w/mCXA9/v82oNgoGwdw/JsbqMmb/4L/Rhf+d1C7ZP5Nocc1U+c0/d1s1m7Tt5T+YGNcg/cPSP/3me0hCTLs/iBw
2dvWkyb9YOCzb8KrZPw251jIo4uc/c0bPWVAO2j+lG9YH88afv4zalBYlY96/24tseb6k4z8gjfrJg53mv9ctGhFcjL4/umoq6Q3
m4T80RNEtXCjQPwlRSO7H0N6/CGEEMtO3jz/WueaqUkvjPwuQ2smVF9S/D9X4Nwk76L9hKH7cSdS0P0W33zOApdi/A+0G/2cyy79
HBWGud1r3P4Hx9oF3Gro/XIFVgB2Jyb8MnUwTEznePxVyldK+TdG/8DqD2BV3xj+Qx+TJtZG3v61boFxgJ30//2MVr6Yy2b/c/1K
m3PbAP1yD8Y7DrcE/GJuRpeWH0j9X+1Z9FnLoP93dVJ39uNw/Jex4kk1i1r+8+4LEm17OP5s3tilt75Y/KdK9FHZBnb/2EOoJ4Hf
Uv6ekgXGnxMA/0K/q+IqOtj/rPg+6A/rXv1bI8czOWsa/v9JQ6vCqxz8IUrmehOikP16PQp5lWMo/0PSlMP+d6T+9sZ/JnkbLv/A
gS+QPnbU/vDC2BwPcdj+NhzPN9iewv9a6mFMY3oW/sXKrqvf61b+KeMNEPB7WP4Dcb50aidG/p4faMcwZzr9dW2mq7g3Cv4UpY7p
us8E/rxoZ1y884j97qiXS3XnwP/57u4uebNm/mePCXP+Ryr/GIt8yiKjgPxq8GHrS2bY/+w4XIMe35b8nGPHfkXTwvymLmpRLvMg
/TOTYWSkv8b89QXnr507NvzT1mGOIL+y/bneJRF8y6L+nDvjQGYP4PxA8fQQ59N0/zp3hMeOv1b/ArwGGIi+7v+FdhpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "TYJSsFjalz9zds1AUoiqP99Jzcxwiqs/JWWMxRhAnD9bfC1epTmPP/Y+tQmTJeg/5VpLIjXcsj8RnhSPinu
XP6LQRhLIAuc/XHB+6OlRmD8mVDfW8GZ+P9swB3XV/8A/lMgfT+u8rT8r+MVhpWOiP5rv5jCrZ5Q/XcynuIacgz9KaJWQv7yQP2V
KLd0Rzqo/FUd+cO7BmT9H69dRQHfoP0lfFl/Nsbw/Ok3e+b1asz8Cfx2LJm24PwT6xYtcM9w/ltlXfPv9wj/tTE6hp5LEPxmmU1p
p4Yo/w21V5TXtsD9wg5wQ+VXJP63bUM87KsI/uortZAve0D8NJ1e8MPq5Pxz1CwBPB8Q/XKOC82lXoD/Flz725FK7P641stOuAa8
/D1Sj27zSlD/J78GBelC1P3V8jHJNm7M/w0gpYVoUxD/lV5RUuXqZPwj8bsrpeuI/5b8uhrGUrD/rzZraB/nCP5+fEVODaaU/lmh
0c8aTyz/aKuEqJBWeP2KyQiHxg8I/5+WAaodW1z85KLJd4MO6P+WMlrTAIdA/QOz0XyBorj8ANokTN0m8P8neLrxsfrI/Mlu7ZFS
CyT+FP2UDYNrJP9oWI4WjFak/BJiqgtVuyz9Y+VUqb0TDP3iE6tqzvbw/m+L1ahRG1j8DTkptyKKKPzb5AU9G5Lw/idvxHaQkwz/
CWYONR/erP9xpPY/0I9c/12RdxCEOuz9U/IxvhPXQP0EYSr0Nd5g/0DACnZVSpD/T6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrf
VGYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7
KP/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p
8VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hk
iJeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "a1cZg7FdrL+7t6zj0eixPyhcrZVd8LA/9fOw4HjaeT+SfGhfoSSVP4nzlQ7lx7K/cIFC+iF2mr+aXgj907N
Pv/DmqYmUtKM/Osv7BQRBfT+H6KVifgHAvwKmdqBn1qa/ZcOwskLqt7+VHXaRw9brv1yEHiQ7I+Y/EAZLsZHW7T8h8GPM50Wlv7p
LKPtxLtw/+19nc1DW7b+p1i0A0zGnv+knwrkua40/Mg2Pm46jqL/bKD3rJKPSP4IUlh8JTOS/R7Dd1M2T6b9J0rYsoBfpv9CvsjN
ZX3S/fcDPFUQZnD9eMw3FAYWHPyYQYFKYJYA/y60/iiomcb9o8M1JAHGSv0Fqjw0QlJW/vdnQV3idWr9A7Ue73iWjP4fqv/WOw4G
/URFr8p+TtL+Fzh4C6atSPxgxTmrteqa/wBCCUOBKt78e2Ki+s2DEP6nneLBcyr4/kF7PHEBOmj+VnVFZPcWVPxARPUrIe8K/0pQ
9QsrqtL+vJkLbQ7Jzv63frI4/MME/6sT2JVXaf79bHjRDIGnWvxLAZeCT/a+/NpLycogozb9rdNY180S7v3NH+8miPNQ/t4NvHqF
gxj95rLUmOzGzPyM+1bQo7Ii/nL7wMiSczr/KtYVpi/jKv1dBZol12Y6/9CPBDLRj1z+6/Q+s/vWwv6Y1u3rdseq/OW7TaUNLpb9
YKdUb8QPfvwOBZTjB5NU/PDyyHQHRuD9/6eYy7PfLPyFFn1wfv6S/86d1NH91xj/7Y/jKelHVP9gCf5rqu8s/JKtg/1Oso7/n5ib
6V8G+v3sglr2AG8g/RYiFZ0Y/0b9hQ6ztp8Omv1/JFesbPs8/WBgqi7zXtj+XFpOxeg/HvyZ176TjWnk/7jv+c2kksj85u4V7j5b
VPzy8iRdWPtK/As9lGUWO1D8bmPGG3iqrP77ulY1TQLy/NYnZ/sMt0D95B0Ephgbbv4/eqRDLlsE/p0aCRsoo0T9bbGP6Guy6vw6
ktLiHEr8/VsMHLTWH0z+H4PfExHaVP89VPicF5eQ/54fvNUjgvb/xJSnhSV3HP+C0rdSYlZc/kh9zAi4WqT8gQLg0JVDUP5Ndg1o
0b+O/3sGma4ASzj9FwbVbgILWP7WtFoG5n9o/Lkwd40Hl1z8xkzHIjuvnP9pidAkP2Ma/i2REfX4K4j/PQxK4TwzjP+iAeTIdWd8
/O9hRAQ2Q0r+TpuKzOe7Gv2lg3+n0zNQ/xZIoPgW84r/7s0sb8KrMPz/21uk0HtM/7ZE0f/CG5D+ipOLPPoDTP1Irqhc5wsE/Jw6
2XQMrw7+v/yiRz+rZP1U7OB36cOk/IsdXChaW1z9t7fzSX36VP0eobnb4vd+/3t+Fndum4T/ZaaOxLYvnv8EhCB5lOao/R3HSgZn
N4T80RNEtXCjQPwlRSO7H0N6/CGEEMtO3jz/WueaqUkvjPwuQ2smVF9S/D9X4Nwk76L9hKH7cSdS0P0W33zOApdi/A+0G/2cyy79
HBWGud1r3P4Hx9oF3Gro/XIFVgB2Jyb8MnUwTEznePxVyldK+TdG/8DqD2BV3xj+Qx+TJtZG3v61boFxgJ30//2MVr6Yy2b/c/1K
m3PbAP1yD8Y7DrcE/GJuRpeWH0j9X+1Z9FnLoP93dVJ39uNw/Jex4kk1i1r+8+4LEm17OP5s3tilt75Y/KdK9FHZBnb/2EOoJ4Hf
Uv6ekgXGnxMA/0K/q+IqOtj/rPg+6A/rXv1bI8czOWsa/v9JQ6vCqxz8IUrmehOikP16PQp5lWMo/0PSlMP+d6T+9sZ/JnkbLv/A
gS+QPnbU/vDC2BwPcdj+NhzPN9iewv9a6mFMY3oW/sXKrqvf61b+KeMNEPB7WP4Dcb50aidG/p4faMcwZzr9dW2mq7g3Cv4UpY7p
us8E/rxoZ1y884j97qiXS3XnwP/57u4uebNm/mePCXP+Ryr/GIt8yiKjgPxq8GHrS2bY/+w4XIMe35b8nGPHfkXTwvymLmpRLvMg
/TOTYWSkv8b89QXnr507NvzT1mGOIL+y/bneJRF8y6L+nDvjQGYP4PxA8fQQ59N0/zp3hMeOv1b/ArwGGIi+7v+FdhpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "TYJSsFjalz9zds1AUoiqPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARnhSPinu
XP6LQRhLIAuc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJrv5jCrZ5Q/XcynuIacgz8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOk3e+b1asz8Cfx2LJm24PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABwg5wQ+VXJP63bUM87KsI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK41stOuAa8
/D1Sj27zSlD/J78GBelC1P3V8jHJNm7M/w0gpYVoUxD8AAAAAAAAAAAAAAAAAAAAA5b8uhrGUrD/rzZraB/nCP5+fEVODaaU/lmh
0c8aTyz/aKuEqJBWePwAAAAAAAAAAAAAAAAAAAAA5KLJd4MO6P+WMlrTAIdA/QOz0XyBorj8ANokTN0m8P8neLrxsfrI/AAAAAAA
AAAAAAAAAAAAAANoWI4WjFak/BJiqgtVuyz9Y+VUqb0TDP3iE6tqzvbw/m+L1ahRG1j8AAAAAAAAAAAAAAAAAAAAAidvxHaQkwz/
CWYONR/erP9xpPY/0I9c/12RdxCEOuz9U/IxvhPXQPwAAAAAAAAAAAAAAAAAAAADT6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrf
VGYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7
KP/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p
8VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hk
iJeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "2dsC4YVq7b/cciQ/DY+jP8eo701SLt+/kXtZxtqS5r9PCT+i7Gvxv8o52DVEHp2/zYVM5fJE1j/ozAoZHe2
9v/0b+JVOjOQ/fwDdszkt7r8kkj6ELp7ovzV0vZ2r+uK/su5iKjqL5z+45PplgI/Uv/U4ndyP79c/SYJizZKTzL8fskQ7Pm/KPxW
ASAQyeeG/5OesJC1qo79ktFpyzofCvwEHreokO+Y/+ZBmkJZf3T+2waNWlkvqv/u/WJf/YOE/3BRF9MMJqr8zXW7Q3NCnPwyD45j
kbe2/Pfqp7lZptT9tL0jkVBbhv5GAYWCwgui/MzGU1NrP77//ebUiBheiv0BczcG27c4/fHqjgL4rgj9TvgOyd3vkP4pqdAAsWu+
/neDEfTVF57/QEfDMJbHjv/38gwhPVuk/Xv+r/ZYcxD8ciRmOti7MP1tFwRJQd96/alkiDPjs5T9N+1ZekJm6P9JjRbsiR8Q/WC6
oRwJKzr8YzB3Gyp/Iv5l4XDXCi7m/lhJq2HbW3b+ydt2GzjSuv/gy0CfCUem/ZGEuB1gS7L9X+ag03N6jP0zlq95exNI/NPYF+4s
i4L9J+i6kHUbeP+yiBwi0DI0/XTL/HuebxT9GsrQNiV7Pv+teEQncbro/4HEwwEmDoD+fazhfDEbgvyaL8C9zx6g/Gq0f3m6h5b+
tOtXiwzLjvztQviA2l9Y/iyHYSFSZt7+LP3td7gChvzGlhlPfevC/tFPuoqK34r/hivpC/gjovxt1CKFngcQ/xvKXdisA+L+mqBa
/44/5P1jim48jqO8/ZO6e9aY72z/zZNjbqY32Pzz/fdo+feS/SW2R5uEX4z9hmKBG1gXEv9sZPwtBCdi/5OpUMRCF679RSKsOCTv
Kv50AzGSVX+i/qMaud9H/3j/FfMHFQxXwvwX0NRwDweU/RW0Bs2Zq7z+85Ye5V6ncP78D8wO9n/I/z1gork0ewr+DJ86bzezpP1P
V0AopOsu/EnD2fa+d5b/w6uFy8sDmv6hWDvyeYcA//yqC03Gr6L8OnfCfa5boPwJRNoUFS+K/FC+SuerQv78mBV4yUDTvP6RQ44+
46d0/txloeulc7j/Q0RQasOfSP0bar7yIk9o/iPWtVk/Nu7/7K0U1Rea+v4A5DwbWke+/xmdySj0437+MHvo2Hx/ov4DNFwH8G88
/ForFYC769b94EuWtJ8/1P6k15oZcmO8/qUhfUxuZ2z+R+R7Gl4z1Pzi9/FkgaeC/tndlF2AK5j+0cm+xfCHHv3seKDKdKOC/4lh
5/bJ26b/pzAOF82Ovv9och3ZPgOi/+QSZ0pNr4z/eXb5CZC7qvyqHlEuWTtU/dPEjQBFT7z9aqzIwjjPdP6M5Q4GMI/E/rqsRHac
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
        "data": "AAAAAAAAAAAAAAAAAAAAACwMuwoMx60/5y+m3XSLnj+25Jl/beGQP9MSKH6dG+o/K94RclVktD8AAAAAAAA
AAAAAAAAAAAAA/mct7F6Rtz84etrCPnadP1DDwrA/eeA/mMNZTnvRzD/gKymgDtLBPwAAAAAAAAAAAAAAAAAAAAB4YHicAD+RP5j
zGU+snqs/lBcaKWKKmj/YKqqZpjXpP3QRvVkckb0/AAAAAAAAAAAAAAAAAAAAAAkoy7BbAuE/5TNuewLpxj9NYNqEKtHIP7aNbwy
GNpA/w5f59SZrtD8AAAAAAAAAAAAAAAAAAAAAGKb1bwGN2T/ocJXw4KzDP2W86ILiVs4/vGAz7hDBqD9nvAlx9bHEPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC40x8jEialP8QCzt2ere4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAKQNKy1RLdI/LnlqaVfp5j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdsR4NCX
J3z/FncNlbRvgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADsnma7+XO6PyIsk8iAsew/AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFYGBvFBDNg/1fx8B9/54z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "hLF8Q6yf17/Ft89JRCrfPzARJf7BWcu/1DArtC2TkT/MZEqtpaStP2o9UG0NkMy/RU7B+0HL2L/s7tPA18v
OP5pppZ6KS9E/HK1sJLeo4b8ySCzehD/gv5n1OKd3Sea/b7MuLOoe2b+NGr8dKCDwvxL/zbk0beo/bVh2tBi47T8VcAmoYUKov/D
r/QLmEt8/MSha6g1v8L/sz4qpqAS/v71bKGSRB7M/alQi6QzYlb8F1suFtrvHP//+S4IpDee/l39wvcFE8L9QAMK05VnsvwNiNt4
ROs2/FElxzF9N2T/G5xJ3Uq/fv7FMhlpl5pg/Epyqh1CVob8Pmr21c+GavwcnH20OEty/F1TANcFt0j/5dfyyrZ/TP+kISw9SV+e
/G/UPjMz/2L+ZSmVSE6fkv9bH5B9uZM+/V46X3qbu0r/MGF6Kg7TcP0E94H/vA9a/1kxIbtNamT9ZpIPcYfOBP3pinePx0cC/EcI
tZizD2r9EuQ+61ZnQP0S0yEQOfNM/+MS2+ota5L//r4OYNQ7fvwGb75kEGOW/0Wuu9/yP1b/TXVDg8z/Qv2nk2wDM0N0/TkWEfyd
h1r9H/bSMgVKnP0hWhF4umJi/F1JtsZ7uv7/Ztk0QigDdvzVDlloEZM8/Lakx/rHi2D++xtQKGMbkv/VKnXBgWOS/zHr5GF314r+
rCy8WmUHZv7Wchj9M2Oo/lta7BneUoT9JJmwzE+qLv+V5um6FTti/kMrm+ZY20z/McfBlOtq5PyBt3fgOx+Q/XbfiLC/o079Vsbq
MrP3Mv4PDZGgxgeY/skC4wAKcw7/ANrz6tNTXPwkP4TuzJ94/HPDad22K1D8FISZrbVXVv/3INCIr6sG/Itv9mvQ+pr8TMfiYmRf
iP1Onufv17eO/roTcf3jH5T+dK4XwFYOkv8LaeX3PTsq/hwURDuq54z/j3pTVjS3iv8KYlb0HTds/FqYqxWeH3z/Ihu/4s8+vPzD
2hm4BR7o/cZ3CABGfzD8Wpoh8+mbCv+oMQ/SuiOs/hXlS9qxW1b/e9YX+/7XaP0NTA3QzR7u/xZ7gHVfynT+g5p7pxmLkP+zQ+mc
VD+W/gm97MpbP4D9LVfles5rgP5iC8yHIv+E/+v764w7F0T/ChMR1Dc7fP/sKSOmGmdS/c3GH/4HR4D/LD3DZ2+bVP0xHu/RohOM
/Jping/e22L+/6iyZqDPIv0cfzy6sZuA/nT8Oj5Xh2b8mYcYHQbDaP+NLkdcVSNU/8KKkD7Wj5j9kFaqE6pfNPz1OYZWQy2s/J6+
z0m1f0L/JwXd5i1TYPxn+A6bWG+I/iPSKagpu3T+MvPglwYi0v9kGVNhSgd2/kQ2wdD4C5T+HsHOgCSLiv8ZuV0E+7co/h04BGD5
h4T80RNEtXCjQPwlRSO7H0N6/CGEEMtO3jz/WueaqUkvjPwuQ2smVF9S/D9X4Nwk76L9hKH7cSdS0P0W33zOApdi/A+0G/2cyy79
HBWGud1r3P4Hx9oF3Gro/XIFVgB2Jyb8MnUwTEznePxVyldK+TdG/8DqD2BV3xj+Qx+TJtZG3v61boFxgJ30//2MVr6Yy2b/c/1K
m3PbAP1yD8Y7DrcE/GJuRpeWH0j9X+1Z9FnLoP93dVJ39uNw/Jex4kk1i1r+8+4LEm17OP5s3tilt75Y/KdK9FHZBnb/2EOoJ4Hf
Uv6ekgXGnxMA/0K/q+IqOtj/rPg+6A/rXv1bI8czOWsa/v9JQ6vCqxz8IUrmehOikP16PQp5lWMo/0PSlMP+d6T+9sZ/JnkbLv/A
gS+QPnbU/vDC2BwPcdj+NhzPN9iewv9a6mFMY3oW/sXKrqvf61b+KeMNEPB7WP4Dcb50aidG/p4faMcwZzr9dW2mq7g3Cv4UpY7p
us8E/rxoZ1y884j97qiXS3XnwP/57u4uebNm/mePCXP+Ryr/GIt8yiKjgPxq8GHrS2bY/+w4XIMe35b8nGPHfkXTwvymLmpRLvMg
/TOTYWSkv8b89QXnr507NvzT1mGOIL+y/bneJRF8y6L+nDvjQGYP4PxA8fQQ59N0/zp3hMeOv1b/ArwGGIi+7v+FdhpKms8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "AExjjvsQtT86nwnT0W7HP4oi9K2JzsI/iiL0rYnOwj+KIvStic7CP4oi9K2JzsI/iiL0rYnOwj9xDxaArBW
aP2ohLmmIj+k/ULXQ1VP/oT9QtdDVU/+hP1C10NVT/6E/ULXQ1VP/oT9QtdDVU/+hP5u8tGVKvbM/K4ZrIsb4oj9r8E6nbq3GP2v
wTqdurcY/a/BOp26txj9r8E6nbq3GP2vwTqdurcY/VTUD/X7btj/DVJr25ti8P5fYCc71bcQ/l9gJzvVtxD+X2AnO9W3EP5fYCc7
1bcQ/l9gJzvVtxD9tGrbS8zXBPyz9Nxfarbg/My6J05+wwz8zLonTn7DDPzMuidOfsMM/My6J05+wwz8zLonTn7DDPxDDYEqPIrU
/9LekaC1jnD+uRZs+mA69P7/Z7Eecuro/cPB8OqJfyz+pA/0XC0/NP6kD/RcLT80/Pldbtam1tj9HOhtLjSbOPz6Ma155A7E/wJW
gpYXp1T+vyum3IuenP9C1xTENMLw/0LXFMQ0wvD/H3PGmg/rAP2pUUf9yd9Q/FbFAA+RJsz/+OuomfvHBP8uDWOqZdrc/96S0PNn
Evj/3pLQ82cS+P2ijCat0AKY/bSD9e8QPyD/DKukZRObAP8vfCox7Nbk/lmwwk1OJ0z/lAvFSddy9P+UC8VJ13L0/m2/oK9HewD9
dqIb/TKWoPwZ+MKijZNQ/l2zpWdXXtz8qLGtHJuTNP/EjdU+DXrY/8SN1T4Netj/T6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrf
VGYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7
KP/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p
8VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hk
iJeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
       }
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 13],
        "data": "oQ4rGm1ZLj/GeY+pmPLKP/l3NFO2I6w/xYMUtVeosj9ILqOsnduuv4royPGzDr2/5z3tW9nmx7++is2M0V2
Pv/pi7tU8otU/d7qIAUDEt7/Mlq/t3gfmv4pHVZgSVqo/vRr8IOKf1r9V4bhU8Sfwv9P6WB5HtPA/5A9nkahT8j/ZMOe+o/2hP+R
6V6I1Ttw/6dFpLNhl878fXewYsAnRv0oDOUMxqEu/3pXEj1ss1T/NsGO1Qa7NP4z8RBpBYvi/FieR3dXP67+NUb4gVgn1v2eZin6
tr6I/2DXP36hjwT8WrGTVW7dwPzlnCg4DFq4/y8hEzDnHsL8FfDuthIupv6XakxXYdcK/liUuY3bFib/B46eKaQ7RPz39z8JktbW
/bHf70R9k4L8u7LXOWtiyP7Riz9VcN8+/gZtC2oOemj91AKKCoGXIPy0HdpUTJ5w/Cxm63K4Fsz8Q2yjv586yv4bCKHThELa/8wb
0dSnLx7+hTJnuGSmQvzg8UuJQyNU/dXih+ZkJur/ZNiLJ/nzlv4nd49FAQ7M/4S+cSNQy1b9UYIt+yzuwPxS1+KMN8tE/bvCq3To
pkz+VB11MVBC+P3bn2e1aMsC/wvm1DGlSvL8vNPjjlo3SvwAu/L9rsJm/Jo62xCkY4T/9GCqqxlvFv8SvIjcXj/C/kkessXXAwT+
/6k0mV+Lfv9X+TRsRitI/ri3tHqTCtT8BKBYEaarFP80KrizOL4C/oJCB2ozRyj/uorR8DPLRP/zg0cCmiMM/4B20Gtzvmz8i/KO
10xGzv4miD82vlco/8xfdRCAm07/TCTpg0yqzvwXVXQ8f+dI/7I31OUFFzD9aIev933XYv5LxuhkurHW/KwXDQY26yj+oS/oEnGz
qP7n2sMQnzeK/smRUhavw4z+H/tmJkhjOP6P234MjzsW/ULTuaQ0l5D8UDil8o3bwv0K0cKMy3cc/DdChFFxh6D+ve0Mntb7Bv7h
Q9dIOJso/2Q+jbVU43T/jbK1h8hG8P34yBOfNsvI///yMPIJVw79Yc//uSr3HPwQBFe6W58k/U+H8hGdsxj8+pZGTq6rjP5ZgBdd
26vG/xCL5GA6kzD/t5ZVyvbjpP/yIqcV96ts/B+d9Gku/2D9g78rvIL/nP93VEQNngsS/Aa1l8H0G5T/sYQYIAJXjP8x109rHTd8
/215AaFUhzr+kkmUi/fzGv0QmGgDgy9k/6qNYAMp25r8X4gV5EJbKPznpjbOcTdo/w2p15ZHw7T9wXxM20GfeP/DPMEb+Y8E/TTn
qQMSXvr+R8DWkR9XqP+utnj303fI/WAv29ZbM2T93DH/8m3XRPzI0H7oU6uO/DlMQml4U8D9gLsx7wdj1v9CzxF+garK/sL5WClv
O8j8iC30BsFGwP/lnuMkwvsW/SuIFmdMlpL95CTsABpHaPyOI6W/endG/7jVytJBw4L9DbmAMR6S6P538a7kLQse/UO1pu2YJrL8
IBgcwHF3uP071y5K/trs/8i8ltACZtb9E7YqD9dXFP/CEzFWXhNm/bAnp/Wk62j9zm34bPIfdv3hCzN3gHs0/Vgjd04DK4r/isuf
4UtDEv2hu5mdC9ZE/qXnNF0cbxj9CyEWs9KDrPwsZxc4Jjt4/+ebEGokrs79t3B+EIUDCP8YuoU8DCtG/GZg0N238x78BkI5pFp+
NPy2k5QIGMcC/61zjG5JkzT8akBabcurjv5cerdeEXNO/g+Bkwy09xj8wu8r0p13GP8j70+oxJOE/Hr86fBR46T+dg1mQko/Cv5o
+PO9SFbU/vJqz2pp40L/yDDHQLe7Sv5hmoFbPq9U/9r6/3ea+578DLJXBOV/WP5BJYn60qdm/piOrAsTlwr/gChAq38vUv/cLdwE
63ts/PrV50rRk8T9+tev8lFDuP2zJOZLiVuO/UrurPcFU1L9qymKDl+TZPw6yjsw2ZtK/gR8vVRjd9b+ntTGGS9H3v98GGzDm9DY
/Qsf9tHk/AsDtMDw38O7Ov7k0HtS3P/G/2VUpfsqd8r9pAOcAvLkGQGYpfhNnUvI/m6KziP875b92GR6x0NvTP4/fa/c/yNy/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 7],
        "data": "s0ZKjr67xj9b7ws/fAGpPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaQRcwL2r
NP/0NISjOgOw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGCiHwNnqsE/7w9MvCnKgD8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKYE/Hfi0xj/IinsRpFacPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABVqp+QWb3RP1BeJI6JJ5k/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANJVKXeJQrY
/b0rlJI6AkT/cPPybU4KzP0x1vGhIk7E/W/T+SiEiwD8AAAAAAAAAAAAAAAAAAAAATsMHbZ7eyD8Ob5dLHVTTP9iN3EAzwbc/bDC
hg1n23T+Gip1Az0utPwAAAAAAAAAAAAAAAAAAAADqSQQmnAjRP4OdLEYhCtg/dRnJSAGsuD+/2WSaIHrGP5Ft46ZJWLo/AAAAAAA
AAAAAAAAAAAAAAF84K7OAvrY/9JkPUA8fzT8Tdbu/50XGP3j41cbqRMA/yHuErkOa1j8AAAAAAAAAAAAAAAAAAAAA4rDiGNJH1z8
7R5ePw+izP7HiXAuV8OE/OIQkY52KxD9WfS9aHxXXPwAAAAAAAAAAAAAAAAAAAADr32Jq0N23P4QXNIKgqtU/bnbBlw1XqT9erZ0
dnQ6oP05BCatOdK0/ZCLtNWsluz8aGUXIiK+1P0bYqLg1RtM/RSJSmLXvnj/yjvH84pG5P+zahJXGX5Q/2nmzF7F/yT/1IW+sna7
RP3OYDsiJPcQ/Yx0mGcMHyz96cDermZPOP9XxYLiuhMo/x0vx0R98nT9WIV62JJjLP77rIONkONM/TlBEWlRExj9WH17PTNjDPzl
JkzcnH9E/ovtmg2yLrz/KyEtZqOqmPxbj2wtRlt0/VplcTS5psj9aQII5j1PFP8Si+HCcpM4/ihNfXMD1vz8HB5dQcJ7iP+26VXW
Mges/xrjo3ui8sD+q+DofrmrPPzUsBCBnqdo/"
       }
      ]
     }
    }
   ],
   "calls": {
    "scaled_scores": [
     [
      "597f00ca",
      37.510738,
      320.0,
      {
       "array": "<f8",
       "shape": [3, 5, 7],
       "data": "wsKnLc+M4r/aGTgRbSbMPzOAMAFLdtA/tB6ajnBF2r9j6HJWaA7wv19Dj4WzLwdA8adaqstL4j/FDKmhEJzU
v819HI/C/AhAc3SINfxd0r92Zg8oeTP3v3ueW2AG8/Y/6FRQs+Vu4z+RualsXTXAP6nCxSLwnuq/W++zjhEJ+b8vH6b9Cnvwvwrh
KF+0KME/6MV4EJ0q479ytS+xzYUGQIgd1eV5puw/mxzjCVqW4r81LDh3fEfWvzTbwmvo6PI/USa6Rbnotz8UGIK3IjDGPyxutVOP
pwLA/M93t2Dg5r/wMUxMtDnBvwbMXk016N2/VY7FMAlswz97/EOd26/pv9MaczsXqNe/2/hVAKFZ/78owi/73xHov1T4OeNXUvC/
czH1ZhzkAMC2nEOk7nTmv7jCtVcRIem/OFnErKx8sb/LBcGdo43+v/n2vbh8wvM/qhbp3xGpy7+/cL3ZvFXoP9xM1nruJ+C/Fexu
GLcm8j8exadCBHXrv7bFrk/Vjec/PY2p7DCS+j+jIbBAbD25P/iSgPeMUO8/wi4Siyjj3b8qxef9rrHDP8fP0RExWdG/4tRUqjDM
5z+S+Nms5jnoP3fFCo1j9O+/Ri+K1YeK3j9EfF3bAra/P68QzoGfrcW/xR5t79bI7j8pA4IXVZkCwH3CmN1JAsW/x+3U9S5O2j/Q
UhYPTxTjv5S9p25vs/Q/omHs0d1VsD81kyAF9XTvPygz3iAXxfa/rHac46JL7b+oPPOEPjUAwF3b4wNgyPc/3hdegYfN5b/FfbMv
SsCWP81OIwo9APG/oHivqUnx5L85ETq57lGfv4F4P3EdT+u/hvFG1JjC7b9j9nBaNFaVP+5nW5l3yeq//Zq8X7r6xj9GSEQg7GbT
P2jSDvqt/uI/giX+g3dV87+HLMtJLTTyP33vYPVOA+g/pliZKznr3b/Hezd1WIvQP95bIdOTvdg/KoJKc2AM5j9VTPgaLUf4vyx+
yY0WBPQ/mXFFIK+W3b8WqEvGKfuav7C8Jz+WV/A/kR2spxmv8L9Z5DwE2KrkPyRIMXWkU/G/skQJLC5J3z+YQWPAVYf8P28axs0l
bgdAmnvIyAjo7b9J/Nt4cafHP2Ga//ge//g/"
      }
     ]
    ],
    "apply_mask": [
     [
      "ddc29031",
      -13.1409942,
      89.0,
      {
       "array": "<f8",
       "shape": [3, 5, 7],
       "data": "wsKnLc+M4r/aGTgRbSbMPwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P/FDKmhEJzU
v819HI/C/AhAAAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/6nCxSLwnuq/W++zjhEJ+b8AAAAAAADw/wAA
AAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/mxzjCVqW4r81LDh3fEfWvwAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAA
APD/AAAAAAAA8P/wMUxMtDnBvwbMXk016N2/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/1T4OeNXUvC/
czH1ZhzkAMC2nEOk7nTmv7jCtVcRIem/OFnErKx8sb8AAAAAAADw/wAAAAAAAPD/qhbp3xGpy7+/cL3ZvFXoP9xM1nruJ+C/Fexu
GLcm8j8exadCBHXrvwAAAAAAAPD/AAAAAAAA8P+jIbBAbD25P/iSgPeMUO8/wi4Siyjj3b8qxef9rrHDP8fP0RExWdG/AAAAAAAA
8P8AAAAAAADw/3fFCo1j9O+/Ri+K1YeK3j9EfF3bAra/P68QzoGfrcW/xR5t79bI7j8AAAAAAADw/wAAAAAAAPD/x+3U9S5O2j/Q
UhYPTxTjv5S9p25vs/Q/omHs0d1VsD81kyAF9XTvPwAAAAAAAPD/AAAAAAAA8P+oPPOEPjUAwF3b4wNgyPc/3hdegYfN5b/FfbMv
SsCWP81OIwo9APG/oHivqUnx5L85ETq57lGfv4F4P3EdT+u/hvFG1JjC7b9j9nBaNFaVP+5nW5l3yeq//Zq8X7r6xj9GSEQg7GbT
P2jSDvqt/uI/giX+g3dV87+HLMtJLTTyP33vYPVOA+g/pliZKznr3b/Hezd1WIvQP95bIdOTvdg/KoJKc2AM5j9VTPgaLUf4vyx+
yY0WBPQ/mXFFIK+W3b8WqEvGKfuav7C8Jz+WV/A/kR2spxmv8L9Z5DwE2KrkPyRIMXWkU/G/skQJLC5J3z+YQWPAVYf8P28axs0l
bgdAmnvIyAjo7b9J/Nt4cafHP2Ga//ge//g/"
      }
     ]
    ],
    "softmax": [
     [
      "e035a867",
      -1.7689047,
      54.0,
      {
       "array": "<f8",
       "shape": [3, 5, 7],
       "data": "O8PoCdLY0z9ingv7lhPmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB6SpXykaWf
P79ja3DTAu8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANGKrt4OneU/XuqiQuLF1D8AAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIclfyflK3D/0HlAbg9rhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAACWUkexM6PiP9RacZ2Yudo/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALrWPVbTfsM/
BrMmomkvqj9gkUotiM3KP6baGkTIp8g/NoHp5wBA2T8AAAAAAAAAAAAAAAAAAAAAkRyBinsfvT9UQmCyKVXTP0xxoap90bU/n74Q
3rAZ3D+s3DISOaeuPwAAAAAAAAAAAAAAAAAAAAA03GHx+VnGP/jWt2t78do/hT2Prn5kuT9zQmiUHJ/HP0sp/ZZm474/AAAAAAAA
AAAAAAAAAAAAAHyCiAFFsqw/qInlagdizz9iJEKsowrGP2XcA5yOcMA/eSo5hhp72T8AAAAAAAAAAAAAAAAAAAAAKX4jJ2dxxD9e
x8IgaN2tPw99rbIzttg/Jo1wk23kvD+nR8xQUBzSPwAAAAAAAAAAAAAAAAAAAADT6NvOVQ6RP5HqSiX/3uE/ITtlOUZcsD/eSrfV
GYjAP/2ZhytrWaY/vCOJN2fOsD/OC9Gv2ly/P+Dt3zHabrA//hwj8E1xrj+bd/CKC7LDP+2O0zEMtLA/ZwHA/SUVxz91e+3qxh7K
P/HCP28gdtE/0Eat4jYBnD9+JsFkEEjSP1cjIrxA0sg/DTcxF8BfrT/gbrnSy1q+P1vWTX9AQME/M/2OL+FXxz8Tb+vl4q+VP4p8
VbWKmNU/uXQvyeAkrz8jvQ775RS4PwpnIUNOKtE/l/+KcBhuoT9k3V5mIJXHP7aUNB6tBYU/nIaMiVxOqT9gQNZvYhTHPxQr9Hki
JeI/R0KGU0hiiD9TYEgm66uiPyQsSGUCgsI/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "fa36069c", -0.965905, 140.0],
    [0, 3, "fa36069c", 0.5907933, 98.0],
    [0, 4, "fa36069c", 1.407718, 110.0],
    [0, 5, "fa36069c", -0.5255306, 94.0],
    [0, 6, "fa36069c", -0.2028166, 63.0],
    [0, 7, "fa36069c", -0.7380922, 79.0],
    [0, 8, "fa36069c", 0.1611404, 88.0],
    [0, 9, "fa36069c", 1.415232, 110.0],
    [0, 10, "fa36069c", 1.415232, 110.0],
    [0, 11, "fa36069c", -2.6526256, 92.0],
    [1, 2, "f407909f", -0.158696, 140.0],
    [1, 3, "f407909f", 1.3059257, 99.0],
    [1, 4, "f407909f", 1.19943, 110.0],
    [1, 5, "f407909f", 6.240989, 100.0],
    [1, 6, "f407909f", 4.6732479, 67.0],
    [1, 7, "f407909f", 4.5610828, 91.0],
    [1, 8, "f407909f", 3.4337407, 87.0],
    [1, 9, "f407909f", 1.115854, 110.0],
    [1, 10, "f407909f", 1.115854, 110.0],
    [1, 11, "f407909f", 10.9280852, 86.0],
    [2, 5, "8e0ac5e9", -2.270403, 140.0],
    [2, 6, "8e0ac5e9", -0.750098, 83.0],
    [2, 7, "8e0ac5e9", -0.3385736, 95.0],
    [2, 8, "8e0ac5e9", -2.883936, 120.0],
    [2, 9, "8e0ac5e9", -1.912771, 140.0],
    [2, 10, "8e0ac5e9", -1.912771, 140.0],
    [2, 11, "8e0ac5e9", -2.296141, 110.0],
    [3, 5, "8e0ac5e9", -1.2523832, 77.0],
    [3, 6, "8e0ac5e9", -0.918604, 56.0],
    [3, 7, "8e0ac5e9", -1.1942495, 68.0],
    [3, 8, "8e0ac5e9", -0.9065218, 77.0],
    [3, 9, "8e0ac5e9", 0.317936, 98.0],
    [3, 10, "8e0ac5e9", 0.317936, 98.0],
    [3, 11, "8e0ac5e9", -1.9398172, 80.0],
    [4, 5, "8e0ac5e9", -1.1199997, 91.0],
    [4, 6, "8e0ac5e9", -0.5356392, 62.0],
    [4, 7, "8e0ac5e9", -1.1526417, 78.0],
    [4, 8, "8e0ac5e9", -0.2503972, 86.0],
    [4, 9, "8e0ac5e9", 0.969838, 110.0],
    [4, 10, "8e0ac5e9", 0.969838, 110.0],
    [4, 11, "8e0ac5e9", -2.741481, 90.0],
    [5, 10, "8e0ac5e9", -1.1350603, 94.0],
    [5, 11, "8e0ac5e9", -2.330546, 130.0],
    [7, 10, "847d7564", -1.1085084, 79.0],
    [7, 11, "8e0ac5e9", 0.4557077, 51.0],
    [8, 10, "8e0ac5e9", -0.2317666, 88.0],
    [8, 11, "8e0ac5e9", -3.0797, 120.0],
    [9, 11, "8e0ac5e9", -3.0797, 120.0]
   ]
  },
  {
   "name": "scores of ten thousand under a mask",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "LzJS2CT0I0DAYD9NQZTzP0S1eorLakNAhBvB8u6aFMDY1NNO5whSQFQx5+R2OTBAK2xFKzp3QsBik5TIRdw
0QODOinSNrDrAvDIFJXYvJ8A80qnmlsAvwC8yUtgk9CPAwGA/TUGU879EtXqKy2pDwIQbwfLumhRA2NTTTucIUsBUMefkdjkwwCt
sRSs6d0JAYpOUyEXcNMDgzop0jaw6QLwyBSV2LydAPNKp5pbAL0AvMlLYJPQjQMBgP01BlPM/RLV6istqQ0CEG8Hy7poUwNjU007
nCFJAVDHn5HY5MEArbEUrOndCwGKTlMhF3DRA4M6KdI2sOsC8MgUldi8nwDzSqeaWwC/ALzJS2CT0I8DAYD9NQZTzv0S1eorLakP
AhBvB8u6aFEDY1NNO5whSwFQx5+R2OTDAK2xFKzp3QkBik5TIRdw0wODOinSNrDpAvDIFJXYvJ0A80qnmlsAvQC8yUtgk9CNAwGA
/TUGU8z9EtXqKy2pDQIQbwfLumhTA2NTTTucIUkBUMefkdjkwQCtsRSs6d0LAYpOUyEXcNEDgzop0jaw6wLwyBSV2LyfAPNKp5pb
AL8A="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "O7DAJJL5QMA/8dAy/6cQwA8KvOu5hGDAzQ1hB3aHMUBYrsbTVK9uwBSQ2aTSmkvAfKFbCQprX0DRqzzJC79
RwAQEr6MlsVZAJY8zuWG5Q0BcI19hGwNLQGPdYL7NtUDAwWNkdYBlEMCxdQT9x0JgwKzhsCx7QTFAWjaBwNQ0bsBoZ150nixLwFL
p7pec7V5A6xp5BjN4UcCXvMVYjlZWQFupYpGjakNA/Mga30SXSkAZ0vjXvsZAwCCHvyQgdhDAyFqyeERTYMC07Fzj+VIxQFqUUsV
0U27AlDF9gCtIS8BdF0r09wxfQCT/KTfpiVHAcw6AKzRtVkDO4lYbU35DQJTfq386skpAhLsoC6HoQMDfzXWDX5cQwPckDnA9dGD
AxQK1UPd1MUBYUPXOtJBuwOnFuphFf0vAcXMAra5LX0CXx4uYVa1RwCiy9NB/mlZAslU/L7KlQ0DEDM7AJehKQPjzMIvrk0DAAh2
uFkFEEMCCq6gFzyFgwJzLWL99HjFAXHretpT3bcAT0yBchPVKwD6NON/lrl5AeFIXpcZUUcDiGFGzQilWQHc2en1EQ0NAzZv4nVl
hSkDOxpDxr9dAwH+qGtS/hhDA3z9g9MBjYMC89wiaeGQxQFjyI8oUcm7AvvubjLhjS8BmRaVQUyxfQF7j2mefm1HATWA6/tmDVkA
/HEulApJDQCz2PCAwzUpArejIpNykQMBhQAnG4FQQwJmQVoFLMmDApNYEdvwvMUBb2K+7NBZuwD2dP2gREUvAR7uTO0HOXkCxNsj
VfGZRwLxqC4boP1ZA6G9uB/RWQ0Bksok+T3xKQA=="
       },
       {
        "array": "<f8",
        "shape": [7, 13],
        "data": "WyLwtgy8zz8tWJ6FrB/7P/yiPl5OQOW/NCWxJ3QA5L+gtNkXVTa9v9DsrfRcHeO/kC7JG0of+D/eLKjp+Br
aP3wcrZ5B6O2/sKZP8x1/4z+XKM3FedntP7MGrcyVudw/fTJn70E4mz+jIWuIJpf/P3XgRqvXv/O//3kePOS+wT8zKxQrNoOsPzA
GfrMLnOq/P6CaweGIwD+EejfyWN+vP3DuiesJJfy/5iknNxIs9j9kScdYG2PWv5UuYV8gO8M/gpzMFJZq+7+u3MA9WfLpP7/chyv
DX+k/NHKiV6oIzb8JmJN7GCC4vy3CFjlhl/E/Jb9Ln9LC3b9TJw3mJ4DGv5upgYABaATAvVAFC3LZoj9n42+OsmEJwMoK9RvXGfS
/b8O6+roR5T8Vq6w/gxLWv0KOeHvIOPo/wWMEvHuxoT829gwXj737P7bG1cZMs/M/33cuMCeJ/L90HY/tFYjpv16cBAcqj7M/Isl
4QKp+/r9MdLr53wr0v3cN2EehScq/20B8Z3s9dj+gldTooC3hP/bXiJHY+va/RfyTe7Bwzz97Ml3kD8DjP+ppS97gVda/lfM+h6+
Q4r/Ff8gU3qTvP5iOySBy3fC/GjPuNOMH6b+c4lVqfaa6v/OhgSs8Buk/Vvvjw85r7z/na2f8KXvjP6O+jCZVR/o/pYX7Fzvj8r8
GT+VwhDLIv2GAgm4ko8i/qPI3EmjR7j+Czf0i+hDhP+zqelzRuOa/mYq2XzcYhT9/Gm9UvwLiv3jbLYq72GQ/tbJx4tHT2L9FwS7
3R866P6Ct/oaNz/0/WB6eGpkp+j/R77TthPnUPy95FM/mBNI/2SoIqCQK9b8k7pcZ/mi4Py92Qcv35/Q/Tk2WJyDTyD+ICOtohCX
jPxRTHYmUTsu/pkkXzTgnAcCdQixn7SvPP8QTSwu46PK/Ovqojv3z4D+mPyma9iHcvwZ9o35Ne6U/MHuUK7qB6D8="
       },
       {"array": "|b1", "shape": [5, 7], "data": "AQAAAQABAAAAAQABAAAAAQABAQEBAQAAAQEBAQEAAQABAQA="}
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
      "data": "ZH2CbiSjyL9R/zcSaNHuP/bL/SL6EOE/Q+x6XNG45r/IN7ZfNxiFP7gab1S/AuK//tgtirvYZD+isXHi0dPYv
zS0LvdHzro/NLX+ho3P/T9cIJ4amSn6P9HwtO2E+dQ/znUUz+YE0j8R3Icrw1/pPxlsoleqCM2/xJ2TexgguL/SuhY5YZfxP5TBS
5/Swt2/PCUN5ieAxr/nrIGAAWgEwPZFBQty2aI/VN9vjrJhCcAaEPUb1xn0v5XDuvq6EeU/s6esP4MS1r/oiHh7yDj6P64zXeQPw
OM/iGdL3uBV1r8f8z6Hr5DivyeFyBTepO8/jYfJIHLd8L9yM+404wfpv4bZVWp9prq/uKCBKzwG6T+bBuTDzmvvP4JtZ/wpe+M/G
r6MJlVH+j9WffsXO+Pyv7JI5XCEMsi/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDHJG
0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz+uM13kD8DjP4hnS97gVda/H/M+h6+Q4
r8nhcgU3qTvP42HySBy3fC/cjPuNOMH6b+G2VVqfaa6v7iggSs8Buk/mwbkw85r7z+CbWf8KXvjPxq+jCZVR/o/Vn37Fzvj8r+yS
OVwhDLIvw=="
     },
     {
      "array": "<f8",
      "shape": [5, 7],
      "data": "QdSSJRXttzgAAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAJ27oVUjgB01AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQdSSJRXttzgAAAAAAAAAALxBS
WOzR+YtAAAAAAAA8D/VJZbreTiCMUH6Txx8XlM8AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiUV7
bc4vEFJY7NH5i0cXcdbMxBLKgAAAAAAAAAAnbuhVSOAHTUAAAAAAAAAAAAAAAAAAPA/1SWW63k4gjEAAAAAAAAAAA=="
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "QdSSJRXttzgAAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAJ27oVUjgB01AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQdSSJRXttzgAAAAAAAAAALx
BSWOzR+YtAAAAAAAA8D/VJZbreTiCMUH6Txx8XlM8AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i0cXcdbMxBLKgAAAAAAAAAAnbuhVSOAHTUAAAAAAAAAAAAAAAAAAPA/1SWW63k4gjEAAAAAAAAAAA=="
       },
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "ZH2CbiSjyL9R/zcSaNHuP/bL/SL6EOE/Q+x6XNG45r/IN7ZfNxiFP7gab1S/AuK//tgtirvYZD+isXHi0dP
YvzS0LvdHzro/NLX+ho3P/T9cIJ4amSn6P9HwtO2E+dQ/znUUz+YE0j8R3Icrw1/pPxlsoleqCM2/xJ2TexgguL/SuhY5YZfxP5T
BS5/Swt2/PCUN5ieAxr/nrIGAAWgEwPZFBQty2aI/VN9vjrJhCcAaEPUb1xn0v5XDuvq6EeU/s6esP4MS1r/oiHh7yDj6P64zXeQ
PwOM/iGdL3uBV1r8f8z6Hr5DivyeFyBTepO8/jYfJIHLd8L9yM+404wfpv4bZVWp9prq/uKCBKzwG6T+bBuTDzmvvP4JtZ/wpe+M
/Gr6MJlVH+j9WffsXO+Pyv7JI5XCEMsi/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDH
JG0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz+uM13kD8DjP4hnS97gVda/H/M+h6+
Q4r8nhcgU3qTvP42HySBy3fC/cjPuNOMH6b+G2VVqfaa6v7iggSs8Buk/mwbkw85r7z+CbWf8KXvjPxq+jCZVR/o/Vn37Fzvj8r+
ySOVwhDLIvw=="
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "LciQ8a/XQMAtqhrUv4YQwKc5YPTAY2DA6PYImnhkMUC48CPKFHJuwDj7m4y4Y0vAD0ylUFMsX0CU4tpnn5t
RwKVfOv7Zg1ZA/h5LpQKSQ0CT8zwgMM1KQKjT+Ne+xkDAfYi/JCB2EMD8V7J4RFNgwGrwXOP5UjFANpZSxXRTbsCfM32AK0hLwCQ
PSvT3DF9A//4pN+mJUcCeD4ArNG1WQETgVhtTfkNA5eGrfzqySkAX9jCL65NAwAcfrhZBRBDAP6WoBc8hYMDyxli/fR4xQPJ43ra
U923A2NEgXIT1SsBdjzjf5a5eQIJRF6XGVFHACRpRs0IpVkCTNHp9RENDQFyc+J1ZYUpAOLHAJJL5QMDz8dAy/6cQwLoKvOu5hGD
A4w5hB3aHMUB7s8bTVK9uwOiP2aTSmkvAaKpbCQprX0B8rDzJC79RwDIFr6MlsVZAdZEzuWG5Q0DuIV9hGwNLQBf2MIvrk0DABx+
uFkFEEMA/pagFzyFgwPLGWL99HjFA8njetpT3bcDY0SBchPVKwF2PON/lrl5AglEXpcZUUcAJGlGzQilWQJM0en1EQ0NAXJz4nVl
hSkA="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "QdSSJRXttzgAAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAJ27oVUjgB01AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQdSSJRXttzgAAAAAAAAAALx
BSWOzR+YtAAAAAAAA8D/VJZbreTiCMUH6Txx8XlM8AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i0cXcdbMxBLKgAAAAAAAAAAnbuhVSOAHTUAAAAAAAAAAAAAAAAAAPA/1SWW63k4gjEAAAAAAAAAAA=="
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "wnuUahmjyL++4mZrcdHuP6tjMpoCEeE/RYqXYd645r83MjkDxBWFP/cYhZO3AuK/om4yiZXBZD+omJTc5tP
YvwTOSeApzro/kmK5QoLP/T8KjWBxkin6P0AGBCNa+dQ/p3T77+UE0j8R3Icrw1/pPxlsoleqCM2/xJ2TexgguL/SuhY5YZfxP5T
BS5/Swt2/PCUN5ieAxr/nrIGAAWgEwPZFBQty2aI/VN9vjrJhCcAaEPUb1xn0v5XDuvq6EeU/s6esP4MS1r/oiHh7yDj6P1QRwnT
4v+M/O8LXFtZV1r8G1ICkmJDiv6Y+Z3DUpO8/iaJXG2jd8L/663pO3Afpv/O4H19Dp7q/4I1nozUG6T9M00KFtGvvP992FAcpe+M
/RxUfhkhH+j9/4BWuM+Pyv5lQxhxWMsi/f8fBXAK8zz8tEXXBrB/7Pw1D2mA3QOW/K0/CNIIA5L+sKeZwlza9v8byo8hUHeO/imA
BaDUf+D8hJDKh0BraP39bT8Y46O2/cAdYoBZ/4z/oTUH4dNntP97c7RFoudw/qwSy9JY4mz+uM13kD8DjP4hnS97gVda/H/M+h6+
Q4r8nhcgU3qTvP42HySBy3fC/cjPuNOMH6b+G2VVqfaa6v7iggSs8Buk/mwbkw85r7z+CbWf8KXvjPxq+jCZVR/o/Vn37Fzvj8r+
ySOVwhDLIvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "ChE8s7Rqwj0AAAAAAAAAAAAAAAAAAAAAeBtyFj9C2D4AAAAAAAAAACPh297z/+8/AAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAHMcdEPDYas8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAChE8s7Rqwj0AAAAAAAAAAM3
QpEzdF4A6I+Hb3vP/7z8+ERALRseUO3gbchY/Qtg+I+Hb3vP/7z8AAAAAAAAAAAAAAAAAAAAAeBtyFj9C2D5CNG/yrQNoOQoRPLO
0asI9zdCkTN0XgDpCNG/yrQNoOQAAAAAAAAAAcxx0Q8NhqzwAAAAAAAAAAAAAAAAAAPA/PhEQC0bHlDsAAAAAAAAAAA=="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "rjNd5A/A4z+IZ0ve4FXWvx/zPoevkOK/J4XIFN6k7z+Nh8kgct3wv3Iz7jTjB+m/htlVan2mur+4oIErPAb
pP5sG5MPOa+8/gm1n/Cl74z8avowmVUf6P1Z9+xc74/K/skjlcIQyyL8RHvC2DLzPP9dTnoWsH/s/FqI+Xk5A5b+0JLEndADkvxG
42RdVNr2/Uuut9Fwd4798MckbSh/4PzYtqOn4Gto/riStnkHo7b/Ipk/zHX/jP1YYzcV52e0/NwatzJW53D+S/GbvQTibP64zXeQ
PwOM/iGdL3uBV1r8f8z6Hr5DivyeFyBTepO8/jYfJIHLd8L9yM+404wfpv4bZVWp9prq/uKCBKzwG6T+bBuTDzmvvP4JtZ/wpe+M
/Gr6MJlVH+j9WffsXO+Pyv7JI5XCEMsi/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDH
JG0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz+uM13kD8DjP4hnS97gVda/H/M+h6+
Q4r8nhcgU3qTvP42HySBy3fC/cjPuNOMH6b+G2VVqfaa6v7iggSs8Buk/mwbkw85r7z+CbWf8KXvjPxq+jCZVR/o/Vn37Fzvj8r+
ySOVwhDLIvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "HF3HWzMQSypB1JIlFe23OJ27oVUjgB01vEFJY7NH5i0AAAAAAADwP9Ullut5OIIxQfpPHHxeUzwAAAAAAAD
wP9Ullut5OIIxnbuhVSOAHTVB+k8cfF5TPBxdx1szEEsqQdSSJRXttzi8QUljs0fmLRxdx1szEEsqQdSSJRXttzidu6FVI4AdNbx
BSWOzR+YtAAAAAAAA8D/VJZbreTiCMUH6Txx8XlM8AAAAAAAA8D/VJZbreTiCMZ27oVUjgB01QfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i0cXcdbMxBLKkHUkiUV7bc4nbuhVSOAHTW8QUljs0fmLQAAAAAAAPA/1SWW63k4gjFB+k8cfF5TPA=="
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "PAvOZ+3TW7HA/E7dxx2BMV+6ufLSxXIx27BkSP9lebHqfeNpdAcYMXTjAAGF4HOxrzXw8bZ29zAZLDpzFbZ
ssWVdXIRRCU4xezK9WRvXkDGjwF16bkONMcaHHTpNS2gx4vO2BplRZDH0l8zS3F4XNY7XCaxrDfq0k7NlPWQR5rSbfW8XWRcgNXg
gv0y9lQu15bM0KSXs87RwD9pY/CcztXP9h6H4KdE0ukWfasj8NrX7an+I02MitXAP2lj8JxM15bM0KSXsA7Xe4IFzLucoNa4zXeQ
PwOM/iGdL3uBV1r8f8z6Hr5DivyeFyBTepO8/jYfJIHLd8L9yM+404wfpv4bZVWp9prq/uKCBKzwG6T+bBuTDzmvvP4JtZ/wpe+M
/Gr6MJlVH+j9WffsXO+Pyv7JI5XCEMsi/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDH
JG0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz+uM13kD8DjP4hnS97gVda/H/M+h6+
Q4r8nhcgU3qTvP42HySBy3fC/cjPuNOMH6b+G2VVqfaa6v7iggSs8Buk/mwbkw85r7z+CbWf8KXvjPxq+jCZVR/o/Vn37Fzvj8r+
ySOVwhDLIvw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "HF3HWzMQSyoAAAAAAAAAAAAAAAAAAAAAvEFJY7NH5i0AAAAAAAAAANUllut5OIIxAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAnbuhVSOAHTUAAAAAAAAAABxdx1szEEsqAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQdSSJRXttzgAAAAAAAAAALx
BSWOzR+YtAAAAAAAA8D/VJZbreTiCMUH6Txx8XlM8AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i0cXcdbMxBLKgAAAAAAAAAAnbuhVSOAHTUAAAAAAAAAAAAAAAAAAPA/1SWW63k4gjEAAAAAAAAAAA=="
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "rjNd5A/A4z+IZ0ve4FXWvx/zPoevkOK/J4XIFN6k7z+Nh8kgct3wv3Iz7jTjB+m/htlVan2mur+4oIErPAb
pP5sG5MPOa+8/gm1n/Cl74z8avowmVUf6P1Z9+xc74/K/skjlcIQyyL8RHvC2DLzPP9dTnoWsH/s/FqI+Xk5A5b+0JLEndADkvxG
42RdVNr2/Uuut9Fwd4798MckbSh/4PzYtqOn4Gto/riStnkHo7b/Ipk/zHX/jP1YYzcV52e0/NwatzJW53D+S/GbvQTibPxHchyv
DX+k/GWyiV6oIzb/EnZN7GCC4v9K6Fjlhl/E/lMFLn9LC3b88JQ3mJ4DGv+esgYABaATA9kUFC3LZoj9U32+OsmEJwBoQ9RvXGfS
/lcO6+roR5T+zp6w/gxLWv+iIeHvIOPo/EdyHK8Nf6T8ZbKJXqgjNv8Sdk3sYILi/0roWOWGX8T+UwUuf0sLdvzwlDeYngMa/56y
BgAFoBMD2RQULctmiP1Tfb46yYQnAGhD1G9cZ9L+Vw7r6uhHlP7OnrD+DEta/6Ih4e8g4+j+kKgioJAr1v9rolxn+aLg/5XtBy/f
n9D9KSZYnINPIP48J62iEJeM/U00diZROy7+1RxfNOCcBwM0/LGftK88/AxVLC7jo8r/m+aiO/fPgP1U8KZr2Idy/OWSjfk17pT/
VepQruoHoPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "AAAAAAAAAABB1JIlFe23OJ27oVUjgB01AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAQfpPHHxeUzwAAAAAAAD
wP9Ullut5OIIxAAAAAAAAAABB+k8cfF5TPAAAAAAAAAAAQdSSJRXttzi8QUljs0fmLZ27oVUjgB01AAAAAAAAAAAAAAAAAADwPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABB+k8cfF5TPAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAEH6Txx8XlM8AAAAAAAAAADVJZbreTiCMQAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPw=="
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "ksAqtHWO4D9/jTRM1W/bvwci2Q72qsg/Ljfj/Ca04j/a/eVtagncv3sWKfCsrNC/ClyRanjy8r+l1hYxRUv
Gv/qzEY8jyt+/2rV6sijsvb/h+6WEjBfgPz0YX8hLk+m/wUYD0UA26D8R3Icrw1/pPxlsoleqCM2/xJ2TexgguL/SuhY5YZfxP5T
BS5/Swt2/PCUN5ieAxr/nrIGAAWgEwPZFBQty2aI/VN9vjrJhCcAaEPUb1xn0v5XDuvq6EeU/s6esP4MS1r/oiHh7yDj6P43zoSx
jp+A/2QmqOpd+5z/PFbFtUUTYvwa++JScXM4/RxSh8jOI0r+hNDHuZr3Yv80kOuW4sOC//twIKyd2zD9AlA174W0AwGRymkSQtNS
/wvZDYJp16T8QegE0SpyqP+QrNoOppeo/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDH
JG0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz9pPwimJJzNPx2RqSO+YMk/g7O8u8C
M7D8+tOz7cFzgv/RmwXoT/9W/l1qzqiUtZb9MPQextUT1vz5LP9Dyhu2/Zqo4+kU1P78QlsGF5KSvP9pM6955HrU/6M/KaDGT8L+
qxmgtFXDjPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "AAAAAAAAAAAAAAAAAADQPwAAAAAAANA/AAAAAAAAAAAAAAAAAADQPwAAAAAAAAAAAAAAAAAA0D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAJ27oVUjgB01AAAAAAAAAAAAAAAAAAAAAAAAAAAAAOA/AAAAAAAAAAAAAAAAAADgPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i0AAAAAAAAAAP1SVVVVVdU/AAAAAAAAAAD9UlVVVVXVPwAAAAAAAAAAAAAAAAAAAAD9UlVVVVXVPw=="
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "ksAqtHWO4D9/jTRM1W/bvwci2Q72qsg/Ljfj/Ca04j/a/eVtagncv3sWKfCsrNC/ClyRanjy8r+l1hYxRUv
Gv/qzEY8jyt+/2rV6sijsvb/h+6WEjBfgPz0YX8hLk+m/wUYD0UA26D8R3Icrw1/pPxlsoleqCM2/xJ2TexgguL/SuhY5YZfxP5T
BS5/Swt2/PCUN5ieAxr/nrIGAAWgEwPZFBQty2aI/VN9vjrJhCcAaEPUb1xn0v5XDuvq6EeU/s6esP4MS1r/oiHh7yDj6P2+nryx
jp+A/iJ0QOpd+5z8sA+ptUUTYv1ujopacXM4/0Kd58zOI0r8BTaHuZr3Yv3wE/+S4sOC/TehFLCd2zD8SGqJ64W0AwBBRkkOQtNS
/KOi7YJp16T8IRxgpSpyqP79ypYKppeo/ER7wtgy8zz/XU56FrB/7PxaiPl5OQOW/tCSxJ3QA5L8RuNkXVTa9v1LrrfRcHeO/fDH
JG0of+D82Lajp+BraP64krZ5B6O2/yKZP8x1/4z9WGM3FedntPzcGrcyVudw/kvxm70E4mz/+CpqmJJzNP9Hb2iK+YMk/Aasxu8C
M7D+2C1/7cFzgv/CRR3sT/9W/gxpQ9CUtZb+tYM2wtUT1vyg3ns/yhu2/LzQpFEM1P7+o+vuI5KSvP7vBheN5HrU/iZ3RaDGT8L/
HkR0tFXDjPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "TbqXaC+NXSgAAAAAAADQPwAAAAAAANA/v5ZWxMpD+CsAAAAAAADQPzU3wtg2KJQvAAAAAAAA0D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAJ27oVUjgB01AAAAAAAAAAAAAAAAAAAAAPxacv///98/vM6x/SEe2zb8WnL////fP+9
azFFN7Acs03WpcaC0ET41N8LYNiikLxFC16KpyXU6AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAQfpPHHxeUzwcXcdbMxBLKkHUkiU
V7bc4vEFJY7NH5i3eJmXwdLNjKIxgFlVVVdU/HkFhLI3NNTOMYBZVVVXVP95d6KbLmwc+kGUKoOwVmi+MYBZVVVXVPw=="
       }
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 13],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC3PNuO5Z/xP1Xt9ppFr9m/kNojprWY2L/n5Ei+mID5P+9
5b3Dbvu+/y2T6k/sj4r92/yp2m9IEwHZJ4mxqYds/5mLztTh0BcA2a7Y5GXbuv+HHoxCIrPc/0OnRt3zs7b/YMGo0oLX4P1oZa4g
ml/8/Yd9Gq9e/87+gfB485L7BP4EYFCs2g6w/TAd+swuc6r+RmprB4YjAP1GIN/JY368/U+qJ6wkl/L9/MSc3Eiz2P0pLx1gbY9a
/iClhXyA7wz/WoMwUlmr7vwfdwD1Z8uk/PxYGkO9S7b+N1eXacEARQHGOU0m37wBApccPNBdxA8Dc/+lqbZLqv6J0feLmAvu/6eQ
1pky8BMAmyk0AEyTjvwi+MNM0nvu/3y4+oRF/CkBwiVWvKeQLQO34+ALVU/O/5SqxmeWZ8z8AAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAA=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAOA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADgPwAAAAA
AAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
       }
      ]
     }
    }
   ],
   "calls": {
    "scaled_scores": [
     [
      "22489823",
      -200.55279,
      7300.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "AAAAAAAKxMAAAAAAALrDwAAAAAAAzsPAAAAAAAD2w8AAAAAAAJLDwAAAAAAA4sPAAAAAAACmw8AAAAAAAArE
QAAAAAAAusNAAAAAAADOw0AAAAAAAPbDQAAAAAAAksNAAAAAAADiw0AAAAAAAKbDQAAAAAAACsTAAAAAAAC6w8AAAAAAAM7DwAAA
AAAA9sPAAAAAAACSw8AAAAAAAOLDwAAAAAAApsPAAAAAAAAKxEAAAAAAALrDQAAAAAAAzsNAAAAAAAD2w0AAAAAAAJLDQAAAAAAA
4sNAAAAAAACmw0AAAAAAAArEwAAAAAAAusPAAAAAAADOw8AAAAAAAPbDwAAAAAAAksPAAAAAAADiw8AAAAAAAKbDwA=="
      }
     ]
    ],
    "apply_mask": [
     [
      "54cd102d",
      17396.207,
      350000.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "AAAAAAAKxMAAAAAAAADw/wAAAAAAAPD/AAAAAAD2w8AAAAAAAADw/wAAAAAA4sPAAAAAAAAA8P8AAAAAAADw
/wAAAAAAAPD/AAAAAADOw0AAAAAAAADw/wAAAAAAksNAAAAAAAAA8P8AAAAAAADw/wAAAAAAAPD/AAAAAAC6w8AAAAAAAADw/wAA
AAAA9sPAAAAAAACSw8AAAAAAAOLDwAAAAAAApsPAAAAAAAAKxEAAAAAAAADw/wAAAAAAAPD/AAAAAAD2w0AAAAAAAJLDQAAAAAAA
4sNAAAAAAACmw0AAAAAAAArEwAAAAAAAAPD/AAAAAADOw8AAAAAAAADw/wAAAAAAksPAAAAAAADiw8AAAAAAAADw/w=="
      }
     ]
    ],
    "softmax": [
     [
      "a8bea77a",
      20012.482,
      190000.0,
      {
       "array": "<f8",
       "shape": [5, 7],
       "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAA=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "ec5ac70b", 10.9827211, 54.0],
    [0, 3, "ec5ac70b", 10.9826668, 54.0],
    [0, 4, "ec5ac70b", 10.9827211, 54.0],
    [0, 5, "ec5ac70b", 7.2580858, 52.0],
    [0, 6, "ec5ac70b", 5.618434, 32.0],
    [0, 7, "ec5ac70b", 0.682702, 58.0],
    [0, 8, "ec5ac70b", 1.1228283, 46.0],
    [0, 9, "ec5ac70b", 1.1228283, 46.0],
    [0, 10, "ec5ac70b", 10.9827211, 54.0],
    [0, 11, "ec5ac70b", 0.6004713, 60.0],
    [1, 2, "00befce3", 220.43255, 4300.0],
    [1, 3, "00befce3", 220.43255, 4300.0],
    [1, 4, "00befce3", 220.43255, 4300.0],
    [1, 5, "00befce3", 213.8415, 4300.0],
    [1, 6, "00befce3", 20.97892, 2600.0],
    [1, 7, "00befce3", 213.48346, 4300.0],
    [1, 8, "00befce3", 214.261, 4300.0],
    [1, 9, "00befce3", 214.261, 4300.0],
    [1, 10, "00befce3", 220.43255, 4300.0],
    [1, 11, "00befce3", -480.95021, 6000.0],
    [2, 5, "70be8387", 7.3982684, 52.0],
    [2, 6, "70be8387", 5.5103191, 32.0],
    [2, 7, "70be8387", 1.3645847, 58.0],
    [2, 8, "70be8387", 1.4345791, 46.0],
    [2, 9, "70be8387", 1.4345791, 46.0],
    [2, 11, "70be8387", -1.0139154, 60.0],
    [3, 5, "70be8387", 7.398157, 52.0],
    [3, 6, "70be8387", 5.5102472, 32.0],
    [3, 7, "70be8387", 1.3645141, 58.0],
    [3, 8, "70be8387", 1.4345846, 46.0],
    [3, 9, "70be8387", 11.192667, 54.0],
    [3, 10, "70be8387", 11.192667, 54.0],
    [3, 11, "70be8387", -1.0139154, 60.0],
    [4, 5, "70be8387", 7.3982684, 52.0],
    [4, 6, "70be8387", 5.5103191, 32.0],
    [4, 7, "70be8387", 1.3645847, 58.0],
    [4, 8, "70be8387", 1.4345791, 46.0],
    [4, 11, "70be8387", -1.0139154, 60.0],
    [5, 10, "70be8387", 7.3982684, 52.0],
    [5, 11, "70be8387", -3.152622, 44.0],
    [7, 10, "70be8387", 1.3645847, 58.0],
    [7, 11, "70be8387", 5.3413274, 59.0],
    [8, 10, "70be8387", 1.4345791, 46.0],
    [8, 11, "70be8387", -3.9496328, 55.0],
    [9, 10, "70be8387", 1.4345791, 46.0],
    [9, 11, "70be8387", -3.9496328, 55.0]
   ]
  }
 ]
}
"""
