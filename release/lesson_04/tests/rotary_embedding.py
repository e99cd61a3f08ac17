"""The public cases of the step rotary_embedding, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'rotary_embedding'
points = [0.2667, 0.2667, 0.1333]


@test_case(name='five vectors at positions 0 to 4')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='positions that do not begin at 0')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='everything at position 0 stays as it is')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "rotary_embedding",
 "order": 5,
 "points": 2,
 "summary": "Each pair of a query or key turned by its position times the pair's frequency",
 "returns": [],
 "cases": [
  {
   "name": "five vectors at positions 0 to 4",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 938.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/PJvFcl5I378UIpe6IVj
gPwsXJlt3kN8/qdX+TQIACEBzm/i0FKjmv0VGT8JVHfY/ah/PSBBupD9P4gUSMDuwP8qK3k/qjte/cK6d5LuByz++dYnNM3OzP/9
uhPW4qNo/9Qbf9P+dsr+z9ve4l6fgv+Bg8fZkJ+E/X+QAtfEb/D8oYWyGa9Hhv/LeIAgHMdy/Ip79psM29T8kZ3tjWNDgP1CYdjC
wSt4/Z6awk3Q6xT/I5gWwyiXYP511quZM+wTA"
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "AAAAAAAAAAABAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAEAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 6],
    "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/ZGZpqks05r8Gqt4H1lLBv3p
zSTkln9Y/Bo0n90EoCEA5QKwbdsDmv05gD+wSF/Y/WsCC7IkCs7/IfZc2Y0WEP4jhMJxTu9i/0Nop20wFxz9XCg12h/2yP5bYu9Y
Frto/k0cVbt2dwj97VNk92ijgP6wRVNykXtI/JspUEg0H/T/tJiiCALrhv+9BfQrXa9y/DlemJw8E3r9RJKkVxYz1vy5OOrjRz9s
/RRgy7wgG0D/9qCqG3ZfZPyHK+B9x9ATA"
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "You paired column i with column i + d/2, the halves that some libraries use. Here t
he pairs are neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/kQDkcd9OBsASpZudvmDhP
7PuaNyoX98/Mxx5vIpa8z86YYOPsd/lv4sqaI+sIfY/eFFJMCYjy7+Y6Du4dresP/CmVBtErNe/FOHv2eU1q7+vp/hU8d60PzOKU
zysjto/jMYZFMiExr/UsN5Oagrcv5GuGRygPuE/WAOzg/f9+78J6TIXDPXjv4FfO30c+Nu/pL1b0l23578Y328rl5fcP0jY8BK0v
N8/A2vGYwrK8b+PiWphtPDdP4SFVWC/8gTA"
     }
    },
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9eZegU/hLgvwaPRJ8xAPQ/YLsbuDLKwr8j0M6E87DZPxO806bB8t0/ZGZpqks05r96c0k5JZ/WP
zlArBt2wOa/BqreB9ZSwb8GjSf3QSgIQE5gD+wSF/Y/WsCC7IkCs7+I4TCcU7vYv1cKDXaH/bI/yH2XNmNFhD/Q2inbTAXHP5bYu
9YFrto/k0cVbt2dwj+sEVTcpF7SP+0mKIIAuuG/e1TZPdoo4D8mylQSDQf9P+9BfQrXa9y/DlemJw8E3r8uTjq40c/bP/2oKobdl
9k/USSpFcWM9b9FGDLvCAbQPyHK+B9x9ATA"
     }
    },
    {
     "name": "turned the other way",
     "message": "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 
sin + x2 cos. (Dot products would come out the same as long as all turn that way, but not beside oth
er people's weights.)",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/7j3Y5Gs1xT96F5fgGf7lP
+bWJtAwOOQ/cANQnYbKB0Djy+9prI/mvziNbt6RI/Y/nsX48CAEpT/VSGeLAguwv6xUD4SRLta/Kpk5BofBzz8fzoN6yOizP+KHO
6RLo9o/gLDbQMvHV79jGro6/9DgPwasG550yug/AOHsqoil+j+1HNfCpejhv+Heodfp9du/RqmC1Y069L9Sp38phh7lP8Z7LUMDu
98/j0FqXhhcsz+nMuxSQrPWP2dtFo/CAQXA"
     }
    },
    {
     "name": "second made of the new first",
     "message": "The second number of each pair was computed from the first one's new value. Keep th
e old x1 and x2 until both new ones are made.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/ZGZpqks05r/vRCWQ8rTTv
3pzSTkln9Y/w3q51voaCEA5QKwbdsDmvxSK4jIMF/Y/WsCC7IkCs79bexWnTAq4v4jhMJxTu9i/2Y8s2JrNxj9XCg12h/2yP/bac
GPlrdo/k0cVbt2dwj8rYVWBECXhP6wRVNykXtI/Hqc/03h5/D/tJiiCALrhv6sk2YuJa9y/DlemJw8E3r9gjgyxlYmHPy5OOrjRz
9s/OznRgq0hzz/9qCqG3ZfZP0DLYxIL9ATA"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "QAiK96M00T/eNx8b2tDCPwkPwa0kp+C/2ShVtwAs2D9wVpJ1DfzzP9y+RvXcHt4/koBVRJW00L/Tjy00NQblv
6QfrUmzQss/uDr6Zi9DCEAnJqCW0Njmv+Zsll3JEPY/0Pcs53vOqL9e2NGPJEGtv8z2+Nk6Pdm/Agp+bGqzxD+KYBuXqMKyP1eDS
xugsNo/FFekK5Qq1r/4+5VueEvZPx6z/FrM7Mk//C4X75g1/T9XxWNfJ7Lhv9uiZHNgf9y/2l0/zIso7D94ACCiM/Xxv8caSNzRC
ds/Ovf8kvhL0T9Wwn0LT/TZPyb8bz2q8gTA"
     }
    },
    {
     "name": "both signs plus",
     "message": "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no ro
tation, lengths change; the first one needs a minus: x1 cos - x2 sin.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/7j3Y5Gs1xT8Gqt4H1lLBv
+bWJtAwOOQ/Bo0n90EoCEDjy+9prI/mv05gD+wSF/Y/nsX48CAEpT/IfZc2Y0WEP6xUD4SRLta/0Nop20wFxz8fzoN6yOizP5bYu
9YFrto/gLDbQMvHV797VNk92ijgPwasG550yug/JspUEg0H/T+1HNfCpejhv+9BfQrXa9y/RqmC1Y069L9RJKkVxYz1v8Z7LUMDu
98/RRgy7wgG0D+nMuxSQrPWPyHK+B9x9ATA"
     }
    },
    {
     "name": "one angle for all pairs",
     "message": "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d
): multiply each position by all of angular_frequencies(d).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T9guxu4MsrCv15l6BT+EuC/I9DOhPOw2T8Gj0SfMQD0PxO806bB8t0/ZGZpqks05r8Gqt4H1lLBv
/pFrbtEEALANKFZlY5JAEAVr4Fnv7r4v0hTA31CVMM/WsCC7IkCs7/IfZc2Y0WEP8BgudgmnqW/bJEr6Rcl278SuUrxuEPav6X4b
VTFsLq/k0cVbt2dwj97VNk92ijgP0fHP09u6ui/qU3W7BKe+r/jtvhMAaHjP5w9nEVj4dY/DlemJw8E3r9RJKkVxYz1vwLc9azLi
Me/rMFCr93c3b+9GaWBGdoBwPGOq8473PY/"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iG3JP3U20T8oEflRc03rP15l6BT+EuC/CbQz4Txs9j8Gj0SfMQD0PwXvtGmwfPc/oH5Mq0qS1j9QFCblJNHwP
37z/eZVROE/5l9Jos39D0DjjIyIbpbmv3THqampDgNAPaZe79df7j9x+dFSWpPWv4yjj54koNG/FI2qjZRe8z8/RFdplo20P9L7c
oEkqvY/waOO5nCCsT9C7r47zir4v7C4Da5tmOU/pSm7HCb6BUAWwaEWeZzhvyKORa5Q5+E/lh0fcM014j909n6NNmnAv2z7Va2TD
eU/kzg/uOlg8j+hrAao+7LYP9ySAb3A9vm/"
     }
    }
   ]
  },
  {
   "name": "positions that do not begin at 0",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1750.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 10],
        "data": "e5aNcGtDuz/iEHOiiT30PxeosFZbXaU/xIWxLDq03b8VJO20H9/jPwKdKPYwjs2/WmKOT/MT4r+9y2q/TQj
pv/3UtRbIKOU/UFjPOR/2uj/kd61+TQD0Py7NKq91SOs/F9lzRX9S5D95bpKXnhf4P4RIB8OJM90/vs/91cAUxD9PO99Oizv6v5r
RotYFYcI/jItM88tt37+MbcmoUPHrv109MGIe6vk/V5XpD9g/8L/Blr0BWN3kvwVyAbm63es/f8qAhwN777/5uGsbynzTP7PN8aa
SGuI/5bZU4u/F8D/2N0hUMhsDwPbhqKYqUN6/"
       },
       {"array": "<i8", "shape": [3], "data": "BwAAAAAAAAAIAAAAAAAAAAsAAAAAAAAA"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 10],
    "data": "iooFMq0G6L9lX2ug9WDwP3yzcVeByds/2oRrkRGqxb9w8vkcktvkPys24K8KZL6/KWg03Zdf4b9nySOsxIbpvyJ
aGw/rJOU/iEki0HK1uz8i+jsUEmjwv8znErSxzfE/zVRCzP7287/snHh0eOLwP/bGZyoPnNo/vt1KTY9Vzz+4cIPO3Ur6v/VQ15X
DX7c/dhypwHol37/YkzazhwXsv4/QXlFxIvC/2Z78w3b8+b/U6KZEet7nv9zEq5kSV+m/+uFtIeh48L9woK4rtCeZP6aDYuYrnuA
/wVJ/H0Qn8T9fj86sWBQDwCHj17mOX9+/"
   },
   "mistakes": [
    {
     "name": "halves instead of pairs",
     "message": "You paired column i with column i + d/2, the halves that some libraries use. Here t
he pairs are neighbours, columns 2i and 2i + 1: x[..., 0::2] and x[..., 1::2].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "h/30T8mxzT8fCjn5uhrxP8fiNnE1xsY/6HF61iPf3r8rVQuAQ9vjP4dmGLzzprq/H3OkBUoz7D/fHWQts2nov
/5X3Zi8vOQ/GY1i78ypuz/uB+1JCpPVv7pafEB+G/0/5i8PwQb/4j/Xt3fvilT4P21ZEVeoe90/yeZZ9VBs8z8Nbm6h1MjUP56N3
owFHtE/L+UBOCFY3L/2bDpnW97rv4nVH9wu8tM/YYVMhfOB2L/eNFcHjzntv/z0ILZkL+8/mtIA2+Nf77+NOPWziOT5vw9oF4j+j
/G/ZeCgCPyU6j/RLYnBbsgCwLCdFrLYv96/"
     }
    },
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "iooFMq0G6L98s3FXgcnbP3Dy+RyS2+Q/KWg03Zdf4b8iWhsP6yTlP2Vfa6D1YPA/2oRrkRGqxb8rNuCvCmS+v
2fJI6zEhum/iEki0HK1uz8i+jsUEmjwv81UQsz+9vO/9sZnKg+c2j+4cIPO3Ur6v3YcqcB6Jd+/zOcStLHN8T/snHh0eOLwP77dS
k2PVc8/9VDXlcNftz/YkzazhwXsv4/QXlFxIvC/1OimRHre57/64W0h6Hjwv6aDYuYrnuA/X4/OrFgUA8DZnvzDdvz5v9zEq5kSV
+m/cKCuK7QnmT/BUn8fRCfxPyHj17mOX9+/"
     }
    },
    {
     "name": "turned the other way",
     "message": "Your pairs turn backwards. The first number becomes x1 cos - x2 sin, the second x1 
sin + x2 cos. (Dot products would come out the same as long as all turn that way, but not beside oth
er people's weights.)",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/iMUaSAq7T8LHraZkkfsP7C0xVzMaNm//OeQMNE6z7/uU7u4zUXiP+dAXy2FgNW/LyshvbbE4r/9vIPg3ITov
0YpXRGKLOU/AMCjK6k2uj+KBb3WHyzlP6B3PuvuxfW/UVJYNsEG+j90x5mLtRnEv6CIQOYont4/vdOmxBsKsD9kHJAjaSX6v1xKR
j1kDck/Vkc8q+i1379kz+f16tzrv3nsrvIpXfA/wQuGvKTX+T9O5CnaBQnvP6i4qgrTid8/2NxBrdig67+c+f0RUvbhP65sonwWj
uM/d/557l9c8D+FQqSqzyEDwK+CQOFmQN2/"
     }
    },
    {
     "name": "second made of the new first",
     "message": "The second number of each pair was computed from the first one's new value. Keep th
e old x1 and x2 until both new ones are made.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "iooFMq0G6L9gi6fgqnfdP3yzcVeByds/21B8lAhRxz9w8vkcktvkP9VJPD7DAr2/KWg03Zdf4b+jcvQnvoHpv
yJaGw/rJOU/O0T93U+1uz8i+jsUEmjwv8IILnt+N/K/zVRCzP72878OBQYccL3nv/bGZyoPnNo/rrdBibJMzj+4cIPO3Ur6vzhNg
Rv1V7c/dhypwHol37+0heH5WAXsv4/QXlFxIvC/kKef8v0P8D/U6KZEet7nvwNTa7rHTOy/+uFtIeh48L8A8vcHlb+IP6aDYuYrn
uA/BhqkhfAe8T9fj86sWBQDwLNRPVstX9+/"
     }
    },
    {
     "name": "positions ignored",
     "message": "Your vectors stand at 0, 1, 2, \u2026 whatever the positions are. Use the array pos
itions that the function is given; a text may be continued far from its beginning.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "e5aNcGtDuz/iEHOiiT30PxeosFZbXaU/xIWxLDq03b8VJO20H9/jPwKdKPYwjs2/WmKOT/MT4r+9y2q/TQjpv
/3UtRbIKOU/UFjPOR/2uj8go+DKKIOlv+4xpy1yM/g/+WFKm+3s2D8nnXe03WT5P/eKwCmf8Nw/AX3nZ6WKxT9uhHUT1T36v7Plg
wcbi8E/UdM0qcRk378EZ/8X2vPrvzjHvbok7s8/tC4sM35T/j9UiVQkz4LsvxmaFMN0+eM/KdQ1LRvu77+PygVUGk3QP+yvoH0M1
uE/Xw3wVUDY8D+uCor39xkDwKEec+GJgd6/"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "xh3buN1F9L8Kjb/aeSW0v3tg41oCJt0/NRRfrVA+ub9P+PHdT/LkP031p2m1MLq/EEvm64pF4b+cSggwbJjpv
w+w3I9bJOU/7skHB8XQuz+Olaaoedj3v5AbmNHRvtC/m6MnrSNh9r/sQJdHSgvrP1FwCrYsNdo/PQ0jm5tU0D9IwbtMTUz6vysgD
xH7srU/BrW272wc37+Pz/xKCwjsv3r38NpVTOo/aNoAP/2d+7+wKdCkD5Ljv0BFiU4qyuy/xnBmixp68L8AHF9y60tVv1evj4kse
+A/6aKhCbMv8T/PrY5DthMDwHkILt81eN+/"
     }
    },
    {
     "name": "both signs plus",
     "message": "Your first number is x1 cos + x2 sin and your second x1 sin + x2 cos. That is no ro
tation, lengths change; the first one needs a minus: x1 cos - x2 sin.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/iMUaSAq7T9lX2ug9WDwP7C0xVzMaNm/2oRrkRGqxb/uU7u4zUXiPys24K8KZL6/LyshvbbE4r9nySOsxIbpv
0YpXRGKLOU/iEki0HK1uz+KBb3WHyzlP8znErSxzfE/UVJYNsEG+j/snHh0eOLwP6CIQOYont4/vt1KTY9Vzz9kHJAjaSX6v/VQ1
5XDX7c/Vkc8q+i137/YkzazhwXsv3nsrvIpXfA/2Z78w3b8+b9O5CnaBQnvP9zEq5kSV+m/2NxBrdig679woK4rtCeZP65sonwWj
uM/wVJ/H0Qn8T+FQqSqzyEDwCHj17mOX9+/"
     }
    },
    {
     "name": "one angle for all pairs",
     "message": "All your pairs turn equally fast. Pair i turns with its own frequency, 10000^(-2i/d
): multiply each position by all of angular_frequencies(d).",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "iooFMq0G6L9lX2ug9WDwPx4xSqJLh9U/B6sPq66j1L+DUcBr6tXjP5wKeiiF8M0/LMQP2i2Jtj/hOuRrvL/uv
/DMFhzMeds/kkiTjjFx4D8i+jsUEmjwv8znErSxzfE/klthi3dQ+b/kKYQntjDaP3LQ0sFtXcy/Os9S0/5t2z8qZmZd4rO4P3CeM
dGmSfq/y8I46oXu7T9hC3Rkj/bWv4/QXlFxIvC/2Z78w3b8+b8KCXo1BcbrP58ejvrc/OQ/Y6DJN2g10z9xIqJr+YXvPx3yB44m0
PA/w8GFJ4X04b+rYdAqRP3evySZsA3bFgNA"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "17x+MHZu6D930O+4wiYAQGEf77RN/e0/cJFyuFlnk78nsPoXIXjpP2K4wXckHug/Ul3HfLAv4b/Y8+buD9LLP
/cJhI32TOU/6P5luVev8T/R72BnW+oBQEkBUv+FoOY/6pC5Zs1u+T/iyTx+V938P6ya/u/m/OQ/WwRg1isw8j/ZJLZNHbn5v69YD
PkMSvI/G7X+nxgb37+kvzF/UjrAP8/mMU5R1OM/J6enYbct8L+K478h6VHVP6EnlV/pXuY/mnsAzjHA5r+hC+1U1UP0P9RQy1Yzg
eM/5FCrTQFhAEDGwHyF+wwDwDYo7Sm41+A/"
     }
    }
   ]
  },
  {
   "name": "everything at position 0 stays as it is",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 925.0,
   "script": [
    [
     "call",
     "rotary_embedding",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 6],
        "data": "yQbBnJfW9L+L0nMdN4/jP0hPCyHdLtC/CrunmZ7RAcDzyacwbW/Kv0ejf+Ce4gnA5EIT9Jhm8b9rUkzh7wH
Gv0ngXYOoYvc/NB5RDYt+07+y3NWVQr3Wv4XQOY0Kbcy/"
       },
       {"array": "<i8", "shape": [2], "data": "AAAAAAAAAAAAAAAAAAAAAA=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 6],
    "data": "yQbBnJfW9L+L0nMdN4/jP0hPCyHdLtC/CrunmZ7RAcDzyacwbW/Kv0ejf+Ce4gnA5EIT9Jhm8b9rUkzh7wHGv0n
gXYOoYvc/NB5RDYt+07+y3NWVQr3Wv4XQOY0Kbcy/"
   },
   "mistakes": [
    {
     "name": "pairs taken apart",
     "message": "Your pairs are turned rightly, but left apart: all first numbers, then all second o
nes. Put them back in turns: the first numbers belong in the columns 0::2, the second in 1::2.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "yQbBnJfW9L9ITwsh3S7Qv/PJpzBtb8q/i9JzHTeP4z8Ku6eZntEBwEejf+Ce4gnA5EIT9Jhm8b9J4F2DqGL3P
7Lc1ZVCvda/a1JM4e8Bxr80HlENi37Tv4XQOY0Kbcy/"
     }
    },
    {
     "name": "positions ignored",
     "message": "Your vectors stand at 0, 1, 2, \u2026 whatever the positions are. Use the array pos
itions that the function is given; a text may be continued far from its beginning.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "yQbBnJfW9L+L0nMdN4/jP0hPCyHdLtC/CrunmZ7RAcDzyacwbW/Kv0ejf+Ce4gnAeOoRfetY3L/TliwN6yDwv
ybaSI0Zlvc/NsJ/SSBEzr8xyxZbaLXWvxCx33sbhsy/"
     }
    },
    {
     "name": "positions from one",
     "message": "Your angles are those of the next position: positions count from 0, and a vector at
 position 0 stays as it is.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "YD8YdAF9879e8agxZoDovwzu8mBQGsO/x1KmGbzkAcCl+nQs/IrJvyozKjiE4wnAeOoRfetY3L/TliwN6yDwv
ybaSI0Zlvc/NsJ/SSBEzr8xyxZbaLXWvxCx33sbhsy/"
     }
    },
    {
     "name": "added, not rotated",
     "message": "You added the sines and cosines of the positions, as in add_positions. Rotary embed
ding multiplies: each pair is turned, and its length stays.",
     "result": {
      "array": "<f8",
      "shape": [2, 6],
      "data": "yQbBnJfW9L9G6bmOm8f5P0hPCyHdLtC/FHZPMz2j87/zyacwbW/Kv0ejf+Ce4gHA5EIT9Jhm8b9l66wHhH/qP
0ngXYOoYvc/5nBXebpA5j+y3NWVQr3Wv9+LsVy95Og/"
     }
    }
   ]
  }
 ]
}
"""
