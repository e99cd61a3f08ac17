"""The public cases of the step gradient_of_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gradient_of_logits'
points = [1.2, 1.2, 0.6]


@test_case(name='seven predictions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two texts of five tokens')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='rows around ten thousand, up and down')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "gradient_of_logits",
 "order": 11,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 3,
 "summary": "(softmax - one-hot) over the number of targets, the gradient of the mean loss",
 "returns": [],
 "mistakes": [
  [
   "sum instead of mean",
   "Your gradient is that of the sum of the losses. The loss is their mean: divide by the number of 
targets, targets.size.",
   false
  ],
  [
   "mean over each text",
   "You divide by the length of one text. The loss is the mean over all targets of all texts: divide
 by targets.size.",
   false
  ],
  [
   "divided by the number of texts",
   "You divide by len(targets), which counts the texts of a batch. Divide by all targets, targets.si
ze.",
   false
  ],
  [
   "divided by the vocabulary as well",
   "Your gradient is too small by a factor of n_vocab. The mean runs over the targets, not over the 
entries of the logits: targets.size.",
   false
  ],
  [
   "the other sign",
   "Your gradient points downhill. The gradient points to where the loss grows: softmax minus one-ho
t; the step of descent subtracts it.",
   false
  ],
  [
   "targets left out",
   "Your rows are the probabilities. At the target 1 has to go off, so that each row sums to 0.",
   false
  ],
  [
   "softmax left out",
   "You subtract the one-hot targets from the logits. They are subtracted from the probabilities, so
ftmax(logits).",
   false
  ],
  [
   "the target's entry alone",
   "Only the target's entry is not 0 in your rows. Every other token's probability pulls as well: it
s entry is that probability.",
   false
  ],
  [
   "gradient of the probabilities",
   "Your result is the gradient in the probabilities, -1/p at the target. Softmax lies between them 
and the logits; together the two give softmax minus one-hot.",
   false
  ],
  [
   "squared error",
   "The factor p(1 - p) belongs to the squared error. In the cross-entropy it cancels against the lo
garithm's 1/p: what is left is softmax minus one-hot.",
   false
  ],
  [
   "maximum not subtracted",
   "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give NaN. The t
oolbox's softmax subtracts each row's maximum first.",
   false
  ],
  [
   "softmax over the positions",
   "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the l
ast axis.",
   false
  ],
  [
   "rows instead of entries",
   "With targets as the only index you take whole rows, one for each target, and not the target's en
try in each row. Pick along the last axis: np.take_along_axis and np.put_along_axis with targets[...
, None].",
   false
  ],
  [
   "shifted inside",
   "You compare the logits with the targets one place further on. The targets are the next tokens al
ready: row i goes with target i.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "seven predictions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 600.0,
   "any_type": true,
   "script": [
    [
     "call",
     "gradient_of_logits",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 5],
        "data": "bNsveet0/7+okR4cEAj8v/JATp8PEeU/eSYkFieJ/T+DH5qT46cNwASj+lJo3AFAvGj/m2HhCMCV0FZArY3
yv6H8dfXklc+/B1JjDdbn57+UZMv5L0nlP/IOD+vokdm/hQNItgJR2r93A7aV3rDyP6fIK6jKgLW/GpU7TYgNC0BFdRl+NQOfv+Q
SaCZmDBBAACSJF1ra/T+D1wyrd0/yPzMH+4HpMP2/l2aiVFfw+z+FGDWeooz1v0gOSD/fGAPANGP2OTK3CMCmQkwOJO0GwHeNVHE
Klvk/seyjeqpF9D+CdddZArzkv8EFI2sq8fg/pMOf0XKJAUCOqkQeMeXkP18W6JRoZBFAsIa3/UPFzr84/T11P/fivw=="
       },
       {
        "array": "<i8",
        "shape": [7],
        "data": "AwAAAAAAAAAEAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 5],
    "data": "dShOjTgLYz9cpyk2BZdnPw5R43+na6A/S9Wh0DlLo79JemdDOrc6P6/aVf1WLb8/i2fuanMWQz9nUz/jJMdwP13
9CtNd5oQ/MIZg9mB+wb/rFuc+6C+jP+RVA5sEd4o/vPYDTp2mwL8gkRFYrLqvP9e6rPQ+JJI/AmrcgNVGub9Aj1YJztZXP5u2fWS
9N7U/KpAF83TYgz/xr4hd5EpzP3jrhC4f0cG/OnnsSmCpwD903YYu+i94P+UBKpnPF2E/eKXJ3+nvUD93rz7BzkRDPx+QPu3tKqo
/XuIakM7Foj/gH+tqASF2P5vo3fL3ALi/eDMRsrhBjT+XzPmhKxxpP+B+D/crlb8/glvpDwkgwr8CqKG42uZMPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "OYKje9GpkD82xGWPJKSUP//pzR9lvMw/hoWNltLh0L+4D/76UmBnP2Mmqx2sR+s/ruGV/aSzcD9eYa6NgFydP
0BJqRiSSbI/5/gorymd7r8FLQo368nQPwLPogckKLc/ye+GSJMj7b/yVw/NVsPbP/hGLixuv78/udXA0Pod5r+1fy1I9NuEP8j/7
bfFkOI/cBalVGZdsT+KCtjRh+GgP42YaJH2Le+/JdQdg2go7T+oqrbo+imlP1KDCUyr6Y0/fpqbR9mjfT9zkhHpNNxwPxG3li+Q5
dY/HI0XvhRt0D8v9I094VyjP34kgvTYAOW/LinPm4GZuT8/QbktpviVPw6WLXiGous/JGDY2w+4779K7olh/0l5Pw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "vECwe1p4Pj/wF4JeN99CPzycn8zYRXo/IaFo58Lefr/Sdm/PYV8VP/OuRGQS8Zg/467dRFKKHj8zwDcFO9hKP
5qVOg9LuGA/Vp2a8Gf9m78zZHExDbN+PysqNa8DLGU/xoo54y6kmr9fAah5I2KJPyReFCHLBm0/myF9zao4lL/ZN9ltPhIzPw1lZ
FBk+ZA/WrVwHrvAXz9beDsvOt5OP8mloX3LgZy/kFt6EZqomj/2fQXylFlTPxWVPShMWTs/WLfFMnYZKz/C7ioCftQeP3Z5y70k7
4Q/uKkqgEoJfj/QSlQiAbRRP8TWF4/5M5O/uEPb9MZnZz9Sz1tOiRZEP4mSDCwjRJk/ncXbfw4Anb/nEHZgFR8nPw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "dShOjTgLY79cpyk2BZdnvw5R43+na6C/S9Wh0DlLoz9JemdDOrc6v6/aVf1WLb+/i2fuanMWQ79nUz/jJMdwv
139CtNd5oS/MIZg9mB+wT/rFuc+6C+jv+RVA5sEd4q/vPYDTp2mwD8gkRFYrLqvv9e6rPQ+JJK/AmrcgNVGuT9Aj1YJztZXv5u2f
WS9N7W/KpAF83TYg7/xr4hd5Epzv3jrhC4f0cE/OnnsSmCpwL903YYu+i94v+UBKpnPF2G/eKXJ3+nvUL93rz7BzkRDvx+QPu3tK
qq/XuIakM7For/gH+tqASF2v5vo3fL3ALg/eDMRsrhBjb+XzPmhKxxpv+B+D/crlb+/glvpDwkgwj8CqKG42uZMvw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "dShOjTgLYz9cpyk2BZdnPw5R43+na6A/lG5BPKzsuj9JemdDOrc6P6/aVf1WLb8/i2fuanMWQz9nUz/jJMdwP
139CtNd5oQ/QAsTfXNYeT/rFuc+6C+jP+RVA5sEd4o/FF5TRHQoij8gkRFYrLqvP9e6rPQ+JJI/cN5rR+eWpj9Aj1YJztZXP5u2f
WS9N7U/KpAF83TYgz/xr4hd5EpzP4fEDPFYAW4/OnnsSmCpwD903YYu+i94P+UBKpnPF2E/eKXJ3+nvUD93rz7BzkRDPx+QPu3tK
qo/XuIakM7Foj/gH+tqASF2Pz7haGOiIqk/eDMRsrhBjT+XzPmhKxxpP+B+D/crlb8/iY3oL8GNVD8CqKG42uZMPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "BqStIKv50b/4Vch9mwTQvyn8fZF/E7g/cgMuV1nwvj+7NaHmOPLgv+YnjMybadQ/aQ1t+0pv3L9woD63MzTFv
/rnZ9WCDKK/T8U4LDHyz79NmTGLpFO4P8/ANTEKOa2/3r1dxgDOyb8aAdAYbFzFP0DlMcAwk4i/9KpooVLG1T9MdFfasLhxv1Ko5
CtQV+I/v6jg6A4P0T/9+qAMG+3EP23eapPO0tm/CzHeqRruzz83RWHZuaDIv4pcUkhI09W/PUqH1BQ/3L+r3MTrljPav9nGqcrCP
c0/e+ff+Qsrxz/R92PUS7K3v3NO4vRgcLQ/NtxIXcwK1D8ivuC0XOG3P4uFm4V34OM/HVljbXeuxr++PiLP2qy1vw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAS9Wh0DlLo78AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAMIZg9mB+wb8AAAAAAAAAAAAAAAAAAAAAvPYDTp2mwL8AAAAAAAAAAAAAAAAAAAAAAmrcgNVGub8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAHjrhC4f0cG/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAJvo3fL3ALi/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAglvpDwkgwr8AAAAAAAAAAA=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAlmbq8V/WyL8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
AAAAAAAAACA/TnyLH5iCsAAAAAAAAAAgAAAAAAAAACAlfPE4q+Q+b8AAAAAAAAAgAAAAAAAAACAyiGegZSa3b8AAAAAAAAAgAAAA
AAAAACAAAAAAAAAAIAAAAAAAAAAgHvMT/iISRbAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgP3Xxh78mtq/AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACA5CJoXJlEMMAAAAAAAAAAgA=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "pcKNArmCAz+oo4yivdENP7FqeVXU3nY/mAGv1aT5fb+gitEX23WzPmFDhfXeXI8/WsBX9vbXwz6k6bib8ucdP
2x3ykFrLkY/QM94dIcyd797AjlgCLR9P9V5cRJCa1E/B9BPO4+whb8IMvIvRiyPP0ithvVyiF8/hZHCRAGVlb8RjW2XMMPuPu6YH
1kWrJQ/RWmUfdITRD8PA2xSB68jP2UuqD2CfGy/cNdCBxKThT+8sqOE36suP+SE90JNff8+j1HmMCom3z4YFN4gmzjEPnDasLHND
Ig/Ji+ueP2mfD/L3CGiYsQpP5tQeT0UqJW/BCK96YcQVT88hAY+5t4QPxi4KW6jw40/SZGwib8xVL+QXDxMFrPWPg=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "qXWsNmg3Oj8X4ifv3hFcPyY9mFjzOWA/YJKrFM/Wt7+PFHjtvTE3P620qGbJR5s/sKdA5X7fPD+TMMHikxM1P
4yW9z/LIHk/+QjilFtpwb+74vUzsMJ2P3sqWJ2nIns/Kp2ag94ywr+LXUriv9uZP40G2P7UJIs/lAaetqobrr/8aSM1qaCDP/JXf
W/tA60/K+/Ymnn5qT/mehsu3y2nP4gwPWYKOsK/fx6QxpP+rD91KtSDOnoxPwbtM356pEc/ZPTufUeBRT8G/M07sVIlPw9M/lOSB
6k/12IEZfHSbT8jqEjE6NJwPzoy8/KXB7O/VrHjlYsymj/Z3rzwPW+TPyYwI1vRTLQ/pgSThdV+wb99tZaiO1KAPw=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "+/MTsPf8wb/td3B9yOrBv42UoGR1XLy/S9Wh0DlLo7/Naif1yDvCv6/aVf1WLb8/i2fuanMWQz9nUz/jJMdwP
139CtNd5oQ/QAsTfXNYeT/EzR4FVfq6vz/3mEi0ocC/vPYDTp2mwL+qkIn48rS0vy+Hs7OcBMC/AmrcgNVGub9scTb2dhnCv/IMK
YAXta6/iMUYQ50Lwb8L2Vxvza7Bv3jrhC4f0cG/MjbLdUT8ib+f59TApIfBv4N25FPFBMK/UpmJvkQnwr93rz7BzkRDPx+QPu3tK
qo/XuIakM7Foj/gH+tqASF2Pz7haGOiIqk/eDMRsrhBjT+XzPmhKxxpP+B+D/crlb8/iY3oL8GNVD8CqKG42uZMPw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 5],
      "data": "dShOjTgLYz9cpyk2BZdnPw5R43+na6A/lG5BPKzsuj/Naif1yDvCv6/aVf1WLb8/i2fuanMWQz8CMi9r68LBv
139CtNd5oQ/QAsTfXNYeT/EzR4FVfq6v+RVA5sEd4o/FF5TRHQoij8gkRFYrLqvP9e6rPQ+JJI/AmrcgNVGub9Aj1YJztZXP5u2f
WS9N7U/KpAF83TYgz/xr4hd5EpzP4fEDPFYAW4/OnnsSmCpwD903YYu+i94P+UBKpnPF2E/UpmJvkQnwr93rz7BzkRDPx+QPu3tK
qo/XuIakM7Foj+LxfGGHJjBvz7haGOiIqk/eDMRsrhBjT+XzPmhKxxpP+B+D/crlb8/glvpDwkgwr8CqKG42uZMPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "244fe940", -0.3566408, 11.0],
    [0, 5, "244fe940", -1.68746909, 7.0],
    [0, 6, "244fe940", -2.4588874, 58.0],
    [0, 7, "244fe940", 1.11335582, 5.4],
    [0, 8, "244fe940", -32.853792, 190.0],
    [0, 9, "244fe940", 0.16101896, 1.3],
    [0, 10, "244fe940", 0.3566408, 11.0],
    [0, 11, "244fe940", 1.65839693, 9.0],
    [0, 13, "244fe940", -3.148114, 13.0],
    [1, 4, "244fe940", -0.05094868, 1.6],
    [1, 5, "244fe940", -0.24106701, 1.0],
    [1, 6, "244fe940", -0.35126962, 8.3],
    [1, 7, "244fe940", 0.159050831, 0.78],
    [1, 8, "244fe940", -4.6933989, 28.0],
    [1, 9, "244fe940", 0.023002709, 0.18],
    [1, 11, "244fe940", 0.23691385, 1.3],
    [1, 13, "244fe940", -0.44973057, 1.8],
    [2, 4, "244fe940", -0.05094868, 1.6],
    [2, 5, "244fe940", -0.24106701, 1.0],
    [2, 6, "244fe940", -0.35126962, 8.3],
    [2, 7, "244fe940", 0.159050831, 0.78],
    [2, 8, "244fe940", -4.6933989, 28.0],
    [2, 9, "244fe940", 0.023002709, 0.18],
    [2, 11, "244fe940", 0.23691385, 1.3],
    [2, 13, "244fe940", -0.44973057, 1.8],
    [3, 4, "244fe940", -0.010189736, 0.31],
    [3, 5, "244fe940", -0.048213403, 0.2],
    [3, 6, "244fe940", -0.07025392, 1.7],
    [3, 7, "244fe940", 0.031810166, 0.16],
    [3, 8, "244fe940", -0.93867977, 5.6],
    [3, 9, "244fe940", 0.0046005417, 0.037],
    [3, 10, "244fe940", 0.010189736, 0.31],
    [3, 11, "244fe940", 0.04738277, 0.26],
    [3, 13, "244fe940", -0.089946115, 0.36],
    [4, 6, "244fe940", 0.35126962, 8.3],
    [4, 10, "244fe940", -0.05094868, 1.6],
    [4, 11, "244fe940", -0.23691385, 1.3],
    [4, 13, "244fe940", 0.44973057, 1.8],
    [5, 6, "244fe940", -0.64328532, 8.1],
    [5, 10, "244fe940", -0.24106701, 1.0],
    [5, 11, "244fe940", -0.055101847, 0.71],
    [5, 13, "244fe940", -0.24106701, 1.0],
    [6, 7, "244fe940", 0.32363142, 1.6],
    [6, 8, "244fe940", 1.11971944e+299, 5.7e+299],
    [6, 9, "244fe940", -3.5220021, 56.0],
    [6, 13, "244fe940", -0.85194888, 8.7],
    [7, 10, "244fe940", 0.159050831, 0.78],
    [7, 11, "244fe940", 0.238852887, 0.78],
    [7, 13, "244fe940", -0.18922257, 0.91],
    [8, 10, "244fe940", -4.6933989, 28.0],
    [8, 11, "244fe940", 63.5242422, 82.0],
    [8, 13, "244fe940", 11.2906732, 96.0],
    [9, 10, "244fe940", 0.023002709, 0.18],
    [9, 11, "244fe940", 0.025733491, 0.16],
    [9, 13, "244fe940", -0.039332922, 0.19],
    [10, 13, "244fe940", -0.44973057, 1.8],
    [11, 13, "244fe940", -0.26376541, 1.5]
   ]
  },
  {
   "name": "two texts of five tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 500.0,
   "any_type": true,
   "script": [
    [
     "call",
     "gradient_of_logits",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 11],
        "data": "h+f3zYfTAkDOjoG8Kg4MwAxMdiXtCcw/2o/iAwFsA8CHusSCWC4GQIlGpLOmPfc/p2rH3P/RBsBwum5W6+Y
EQG9rrAKUdQJAd/P857qmA8Bm25GC4Bf7vwOujxyG4d2/DT02F8BO+7/AZlf+ls8EwNcg30ZXHgTAk0ug6iLg7T8YNDh2psTqvyk
TYMwnccA/MryGlYdKCsAocv/SMTL2v3MytzrIAwBAPqVpts5w6r8i5xy91ATCPzZJ422Ct/y/xwO0fa9exT+LlfYDmGb8v6Q8HEI
y7vk/iN93aS3LAMAMUZLyaG3Tv92UbgV55vY/t+mCmxVI8782fw1aoZ8KwB017xz7Quy/0ytZiDxK0D8Pb0YfwlbzPwxrLvmg6/y
/PhFEWoMar78TFxYzNY77P4N3S8Orwfs/YsiDN6hVrz/gQoqs6TPmv3VZTgr5IgZAisdxYpFcD8CEo6wjvo8CwGN9GoKcuQBAZy2
HStft5T+PWy3F57D5v7t3SKAryfy/FwGvKrPXA0CT2ulDIvTsvz2q4qPflfK/wksi798vCkBBuLarwj78P7uLJ6mxMAJA85fZ/k9
T8L/sUhADvDoJQKTgIKc2hbK/5zFdxSBhEkBC1NsxpYgAwGUH2pIFdJc/X0NgxM1lAEALTxoRWPoKQOi/3FFk9wFA2eXre3tU6r9
PCjrljZK6v0K008X7/QRA/fiM2IFgCcCXXIVPcqoOwKFyKF8AK/O/GgyF+N3tzz9wED2/ReoCwCsql/TxxAFA/6W9xEjgDsCx3Wb
asWrzP1lhJ+q5SwDAGM4LS7Nq978aT/4vZ1LbP8ApvuR/Zem/C80n7blEAsD1MBtJaC0BQKPKsfSr8Q3A+cxsiXi87D9izdUStv/
pv11kXNrOCNk/3xCCdvZ85j/cmvIySG79PwrH0SgtFQJACSiEtIr14785HgbAfxvyv0yZMleGPQvAgaZocBh96b8yski4zoUCQG3
X5W3dp/Y/u6rxq/v4EMDthE79SSPvPzl6U7sx4ARAEPuIEFEdC8DdGbQvgrfTv+Ky7GCvgfO/khIzxnOi9T8osSCjFbrivyZsnb8
IRwFAkqent6RzD8Bacq+3xxn/P596PEWw7glAQUGyk0MD0r9PvpjJ9oPnv8Q0Rwz16t+/ytZdNlJ1/L8SooEc9FERQA=="
       },
       {
        "array": "<i8",
        "shape": [2, 5],
        "data": "AQAAAAAAAAAHAAAAAAAAAAgAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAAGAAAAAAA
AAAkAAAAAAAAAAQAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 11],
    "data": "VWx/fq8tkz9xEnvdGZa5v/GFz1vpJ2I/yuiMdfyWJD+hNYSiciudP73hENemKn8/GoymZmLtGj9rmamIINyYP7t
0t4aKUZI/VKQu3/wBJD//tFTOA3U1PxeeIG51cnM/RgAeb7GDVj8ukwdk5GdCP3b7nnLcEUQ/Dili4q+5kz+1AB4wO+BqPxGwyD6
ZooE/nOEWTQuHub/xVIIfJv1eP3Yl1g/os6w/stHzjQInaz/U8UHegnCBPyZoTqpOI1Q//xd9Eu/mgT+SJpJ2KYpUPypWolWBJqM
/5oQAyLa0TT+2U3bay112Px2mO25TsZ8/9SOFLFQIub+bzk3pOGMxP4nwF20kDmk/sIu1uaKJbj9FAAz7jNKDP7X/ZKG5Ej8/ZGu
1DaBHZj+k2CaURpCQP2DfiDzjxZA/XuU3pj7QuL9qN0NPrahXP5X+e0CKi6c/okgknrkODj/QxM0eFpwyP1dANzw1b7a/dpiDi8j
YaD+e9WRnDxw0P+YivuOukjA/cdqMB0Kykj+jXYYGEUREPzil71REWj8/vzGlEySppD/InE7PzEqCPxrQEcktao4/LW4FNvoNQj9
a8kJ2XsuJP9/fPN4NZEA/DWya5OA/qz+39nFPndgRP0PTK9mKdbm/1RhyEbkacT9ua6TBOgyQP1iBgX1Nz3Q/BbDEmJj0Lj/WJ6k
0QcQ/P/rIxuIqYH4/b6b4nbDpMD9fqlJlrXYhPx3KoV7HcV4/B6jvpMWTt79pp8DRWPdCP2ta/3AfD60/J8wmBa8CIT/GSLqB3ze
VP7FzpcAyUEo/klGHAiNYVz+gMyVkB1ODP5KcEFJHMFc/S7N4q/DnND9X8iCSzm+bP+0hnt5pbhM/nsFWgiR4fz+8extNk8FWPwb
VABdKari/gnZzODPjeT9EirFKNSuUPz/vCU5nuZ4/rYVYv7Z7Wz8EGHg4RlJQPw0V4XG44xo/Tm0YXRvSVj/imCbv6wSgP4zCCrC
OEYo/sMhv4dBCBz8e6o8Hdr2AP5FolfVJf6U/IwQSeNVQGz/VvOc01AS5vwDZvNTT6E0/oSJ+OL+daT9rn5PNEny5vw6QbfhfuHw
/gAGkoRCj8D67VDw3tyR3P0uOGfOvLpU/7K8BgOcARD/sqdKVPGw5Pw3eiwrfGEA/m/9KeFvnIT8uNjt3E3SvPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "o3EfXhv5xz8N19lUoPvvvz+GwrLjsZY/bSz3kru8WT+htpKlJzvSP38cakaoerM/PvsSgF3UUD/rG9SqKBPPP
58ZZSjt5cY/nHwdF3wCWT8WVN/BRNJqP7ocqMkST6g/V4Dlyp0kjD9B8wV93QF3P7B8SI9TFnk/LJf62huoyD9xwBL+JMygPzv4e
o4/C7Y/A5pcIM7o778jQq/TN16TP1fJ5Qlx8OE/4YG3mGH4oD8G+9KVo8y1P7ql5FQiLIk/jgkc16pgtj/b7TTUs6yJP9EAC6sh8
Nc/bBUCPfKQgj/SyRTRPvWrP/hj5STUztM/82ymN2lK778ZtJYjB7xlP0JdXoitUZ8/5ecRtAUWoz+hOM85MMe4P57r5wS0a3M/p
lUiEYjZmz8GuTA5WLTEP//sqgtc98Q/td7FT04E77/OqBaj2JKNPzH3mtBsbt0/4WGeAjTJQj8txIumG0NnP94FRYsCC+y/k35kr
voOnz92PEVBEyNpP4C+u5xat2Q/IB9widJexz/EeStIFVV5P0PHFbVqmHM/QYyOGG3T2T+RtCIDgN22P9j3qp1cAsM/SMB/w3iRd
j9Tu+kJGx/AP0ch01URfXQ/korgjuwH4T/qv4ajxE5GPxTIdo/t0u+/Cp/OVWdhpT9dlA1ySQ/EP2Op4dwgA6o/aVZpX99YYz+eP
e3AqNpzP+h1vM0a/LI/C9B2xRwkZT/3VKe+WNRVP67gJpscB5M/CZIrDrd47b+LTC0GL7V3P5amn6ZzKeI/oYh3xlpDVT/lzChi1
4XKP6sqabgfcoA/JAcqwysujT/TuC49ySe4P+WklSZZ/Iw/9VFM1uwhaj9Re1Qb4SXRPwzjb1YESkg/keR10Rarsz8ht18g+HGMP
0gKwZzchO6/ESpIAwAusD+cwl2dAjbJP5E8xpDgM9M/ujSYN1ItkT9MmZLG12aEP3rJQUdTzlA/dKddNKKGjD8kRvDqJgbUP0yBB
i75SsA/5lE8GoUTPT/MAHSJ0+y0P9ve+nIc39o/RCb2aoUSUT8LrCFCCUbvv3Im9WSEsYI/wixOg5cCoD9Gh/iAF9vvv3IJRPs78
7E/b+S1ytTLJD+7iAoF5e2sPxcc4O9beso/oKAFYCEBeT+GQTm7S8dvPyDMJ80WH3Q/MKNIVjJhVj/wD4UqjKjjPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "oaR/fq8toz9xEnvdGZbJv/GFz1vpJ3I/yuiMdfyWND/tbYSiciutP48AENemKo8/lUBuZmLtKj9rmamIINyoP
3A8t4aKUaI/FspK3/wBND8eokbOA3VFP+m8H251coM/RgAeb7GDZj8ukwdk5GdSP3b7nnLcEVQ/Dili4q+5oz+1AB4wO+B6PxGwy
D6ZopE/nOEWTQuHyb850H4fJv1uP1AJ1g/os7w/VQ/yjQInez9rYkLegnCRP97sUapOI2Q/aKd8Eu/mkT+SJpJ2KYpkP1ByolWBJ
rM/5oQAyLa0XT/kNHfay12GP2neO25Tsa8/4xWFLFQIyb+6uz/pOGNBP4nwF20kDnk/sIu1uaKJfj9FAAz7jNKTP5YSc6G5Ek8/Z
Gu1DaBHdj/wECeURpCgPxSniDzjxaA/XuU3pj7QyL8ivEZPrahnP5X+e0CKi7c/mbGznbkOHj+x19seFpxCP0QyNzw1b8a/dpiDi
8jYeD+e9WRnDxxEP8c1zOOukkA/cdqMB0Kyoj+jXYYGEURUPzil71REWk8/vzGlEySptD9fDU/PzEqSP4NfEcktap4/vGT+NfoNU
j9a8kJ2XsuZP0/pQ94NZFA/DWya5OA/uz88QqpPndghPzDFK9mKdcm/1RhyEbkagT9ua6TBOgygP1iBgX1Nz4Q/QoqomJj0Pj/WJ
6k0QcRPP/rIxuIqYI4/b6b4nbDpQD9fqlJlrXYxP9VOpV7HcW4/B6jvpMWTx79pp8DRWPdSP5B2/3AfD70/J8wmBa8CMT/GSLqB3
zelP7FzpcAyUFo/klGHAiNYZz+gMyVkB1OTP5KcEFJHMGc/aqBqq/DnRD8MuiCSzm+rP3Jt1t5pbiM/cOBVgiR4jz8E9xdNk8FmP
wbVABdKasi/gnZzODPjiT/4UbFKNSukPz/vCU5nua4/rYVYv7Z7az9Lk3Q4RlJgP5JgGXK44yo/Tm0YXRvSZj/imCbv6wSwP/VRC
rCOEZo/ul/g4dBCFz8e6o8Hdr2QP7aElfVJf7U/nrjZd9VQKz/VvOc01ATJvwDZvNTT6F0/RWB8OL+deT9rn5PNEnzJv+CubPhfu
Iw/lC+FohCjAD+Nczs3tySHP5fGGfOvLqU/7K8BgOcAVD8Ll8SVPGxJP53UhArfGFA/2dkueFvnMT9UUjt3E3S/Pw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "kWMfXhv5tz8E0NlUoPvfvz+GwrLjsYY/3jX+kru8ST+rvZKlJzvCP38cakaoeqM/zvELgF3UQD/rG9SqKBO/P
58ZZSjt5bY/K3MWF3wCST9dz9vBRNJaP2/kp8kST5g/V4Dlyp0kfD9B8wV93QFnP1S6Ro9TFmk/LJf62huouD9xwBL+JMyQPxbce
o4/C6Y/DKFcIM7o37+6sq/TN16DP1fJ5Qlx8NE/4YG3mGH4kD/h3tKVo8ylP+iG5VQiLHk/tCUc16pgpj/b7TTUs6x5P8j5Cqsh8
Mc/bBUCPfKQcj/SyRTRPvWbP/hj5STUzsM/4F6mN2lK37/SOJojB7xVP6vsXYitUY8/5ecRtAUWkz+hOM85MMeoP0Ip5gS0a2M/D
+UhEYjZiz8ZxzA5WLS0PxL7qgtc97Q/td7FT04E37/8iRej2JJ9PyfwmtBsbs0/4WGeAjTJMj/lSI+mG0NXP2MJRYsCC9y/k35kr
voOjz92PEVBEyNZP4C+u5xat1Q/DRFwidJetz/EeStIFVVpP0PHFbVqmGM/QYyOGG3TyT+RtCIDgN2mP+oFq51cArM/SMB/w3iRZ
j9Tu+kJGx+wP0ch01URfWQ/korgjuwH0T/qv4ajxE42PwrBdo/t0t+/Cp/OVWdhlT9wog1ySQ+0P67h4dwgA5o/IttsX99YUz+eP
e3AqNpjP+h1vM0a/KI/C9B2xRwkVT/3VKe+WNRFP67gJpscB4M/EpkrDrd43b+LTC0GL7VnP5amn6ZzKdI/EZJ+xlpDRT/Svihi1
4W6P6sqabgfcnA/9iUpwysufT/TuC49ySeoP7fDlCZZ/Hw/rdZP1uwhWj9Re1Qb4SXBPyvQYVYESjg/bMh10Raroz9PmGAg+HF8P
0gKwZzchN6/ESpIAwAuoD+v0F2dAja5P4g1xpDgM8M/ujSYN1ItgT9MmZLG12Z0PwnAOkdTzkA/RsZcNKKGfD8uTfDqJgbEP0yBB
i75SrA/5lE8GoUTLT/xHHSJ0+ykP9ve+nIc38o/1BzvaoUSQT8LrCFCCUbfv0RF9GSEsXI/dvRNg5cCkD9Gh/iAF9vfv3IJRPs78
6E/6ph9ytTLFD+7iAoF5e2cPyoq4O9bero/oKAFYCEBaT+GQTm7S8dfPyDMJ80WH2Q/v5lBVjJhRj/wD4UqjKjTPw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "OxbrWlzlWz8h6Fm4tZuCv4/1zT+ZaCo/vhpPlePy7T5yjtMB3zZlP6ZDOOKnqkY/Rh2S116V4z4wqnvAdBRiP
8a8ZJUmpVo/PrYr/ika7T5smUD91jX/PiB7PP1kSTw/yspt3MZfID903tZLqcUKP5WzuKZAMQ0/KSbt1P+wXD8by230zYszP/+7U
1uwpkk/DB6cZsKQgr+ZqPQWkIkmPz3mJpfu33Q/5NoLrUe/Mz/JFFyg1V1JP9xVzPegSh0/andS7BUKSj+Nv0tPPOAdP+GrGqvq2
ms/rBlierOaFT/5mYQqN0RAP3ZuicSZDGc/PnfsTpo0gr9jE99SgUr5PrxLe6zUODI/Eipdno01Nj+s/lUnKtVMPw7Nei9BmQY/d
8LJTxc0MD+SDGd6rBdYP7ej352nZVg/xRLjeNALgr9lqmki2zQhP5HPcF2qH3E/FIJL6Snc1T5de+WJlBH7PkZR+eXgUIC/4pP1N
gYSMj8Uq9hnFkD9PjGL+O4sG/g+zMYQaNQxWz9+fYxPR3oNP4Si3/dIzQY/6+B8v0sNbj9DeGFzWJtKPyAiUu+sHlY/MWvlTuBCC
j94Pr4+c8JSPw7vHf1Z1wc/sceGvV3Rcz+p4tbpQfXZPrizwuMHhIK/b9egMA3hOD/SsTNIm1dXP92k083NRD4/BxQVtVeD9j7PQ
P73XRoHP9zFCAJlF0Y/wznNFLuZ+D6wjUqrzWbpPmkS1eczJCY/MWyXA6clgb+ZUHWlUpYLP9dpc2lFInU/eRSr1xW+6D4dmoQC6
NxePzgdOKMNIxM/aE7CAUj6ID8FvO2orRtMP77CgiRL3SA/hO0j4qNo/j7OxXMkOfRjPxhdc7mCQ9w+k0+LRwPjRj/m/BM4yIwgP
1OVRj+qwYG/trYQKcjTQj87+kn4HlZdPxOheiFLWGY/826Q/+H8Iz8c3Whpfb0XPw4765lXjuM+9EUzFc6YID/6MQsW+kxnP81fq
wt/9VI/SIDZcsbq0D5nW3ncZVlIP+rdB6vIRG8/cKyMhbLd4z6KlByyDjKCv84J7A6awBU/O9pgQEWhMj/aFlTbx4iCv1lMHYYu4
0Q/ek7K8gAzuD4LWrtW4tRAP0yIJJCLz14/xXpTi5YYDT/KXQJWQ30CP52E5Zr+aQc/yI6omLMK6j7msysoDuB2Pw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "VWx/fq8tk79xEnvdGZa5P/GFz1vpJ2K/yuiMdfyWJL+hNYSiciudv73hENemKn+/GoymZmLtGr9rmamIINyYv
7t0t4aKUZK/VKQu3/wBJL//tFTOA3U1vxeeIG51cnO/RgAeb7GDVr8ukwdk5GdCv3b7nnLcEUS/Dili4q+5k7+1AB4wO+BqvxGwy
D6ZooG/nOEWTQuHuT/xVIIfJv1ev3Yl1g/os6y/stHzjQIna7/U8UHegnCBvyZoTqpOI1S//xd9Eu/mgb+SJpJ2KYpUvypWolWBJ
qO/5oQAyLa0Tb+2U3bay112vx2mO25TsZ+/9SOFLFQIuT+bzk3pOGMxv4nwF20kDmm/sIu1uaKJbr9FAAz7jNKDv7X/ZKG5Ej+/Z
Gu1DaBHZr+k2CaURpCQv2DfiDzjxZC/XuU3pj7QuD9qN0NPrahXv5X+e0CKi6e/okgknrkODr/QxM0eFpwyv1dANzw1b7Y/dpiDi
8jYaL+e9WRnDxw0v+YivuOukjC/cdqMB0Kykr+jXYYGEUREvzil71REWj+/vzGlEySppL/InE7PzEqCvxrQEcktao6/LW4FNvoNQ
r9a8kJ2XsuJv9/fPN4NZEC/DWya5OA/q7+39nFPndgRv0PTK9mKdbk/1RhyEbkacb9ua6TBOgyQv1iBgX1Nz3S/BbDEmJj0Lr/WJ
6k0QcQ/v/rIxuIqYH6/b6b4nbDpML9fqlJlrXYhvx3KoV7HcV6/B6jvpMWTtz9pp8DRWPdCv2ta/3AfD62/J8wmBa8CIb/GSLqB3
zeVv7FzpcAyUEq/klGHAiNYV7+gMyVkB1ODv5KcEFJHMFe/S7N4q/DnNL9X8iCSzm+bv+0hnt5pbhO/nsFWgiR4f7+8extNk8FWv
wbVABdKarg/gnZzODPjeb9EirFKNSuUvz/vCU5nuZ6/rYVYv7Z7W78EGHg4RlJQvw0V4XG44xq/Tm0YXRvSVr/imCbv6wSgv4zCC
rCOEYq/sMhv4dBCB78e6o8Hdr2Av5FolfVJf6W/IwQSeNVQG7/VvOc01AS5PwDZvNTT6E2/oSJ+OL+dab9rn5PNEny5Pw6Qbfhfu
Hy/gAGkoRCj8L67VDw3tyR3v0uOGfOvLpW/7K8BgOcARL/sqdKVPGw5vw3eiwrfGEC/m/9KeFvnIb8uNjt3E3Svvw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "VWx/fq8tkz9uQzn04P0LP/GFz1vpJ2I/yuiMdfyWJD+hNYSiciudP73hENemKn8/GoymZmLtGj9rmamIINyYP
7t0t4aKUZI/VKQu3/wBJD//tFTOA3U1PxeeIG51cnM/RgAeb7GDVj8ukwdk5GdCP3b7nnLcEUQ/Dili4q+5kz+1AB4wO+BqPxGwy
D6ZooE/kv23gkyOMj/xVIIfJv1eP3Yl1g/os6w/stHzjQInaz/U8UHegnCBPyZoTqpOI1Q//xd9Eu/mgT+SJpJ2KYpUPypWolWBJ
qM/5oQAyLa0TT+2U3bay112Px2mO25TsZ8/hbSOoq0oYj+bzk3pOGMxP4nwF20kDmk/sIu1uaKJbj9FAAz7jNKDP7X/ZKG5Ej8/Z
Gu1DaBHZj+k2CaURpCQP2DfiDzjxZA/f4c2bF4raT9qN0NPrahXP5X+e0CKi6c/okgknrkODj/QxM0eFpwyPxfKEusiU4k/dpiDi
8jYaD+e9WRnDxw0P+YivuOukjA/cdqMB0Kykj+jXYYGEUREPzil71REWj8/vzGlEySppD/InE7PzEqCPxrQEcktao4/LW4FNvoNQ
j9a8kJ2XsuJP9/fPN4NZEA/DWya5OA/qz+39nFPndgRP1kr4zZgB0I/1RhyEbkacT9ua6TBOgyQP1iBgX1Nz3Q/BbDEmJj0Lj/WJ
6k0QcQ/P/rIxuIqYH4/b6b4nbDpMD9fqlJlrXYhPx3KoV7HcV4/lIxPpZ8ugD9pp8DRWPdCP2ta/3AfD60/J8wmBa8CIT/GSLqB3
zeVP7FzpcAyUEo/klGHAiNYVz+gMyVkB1ODP5KcEFJHMFc/S7N4q/DnND9X8iCSzm+bP+0hnt5pbhM/nsFWgiR4fz+8extNk8FWP
zNJjCn49HI/gnZzODPjeT9EirFKNSuUPz/vCU5nuZ4/rYVYv7Z7Wz8EGHg4RlJQPw0V4XG44xo/Tm0YXRvSVj/imCbv6wSgP4zCC
rCOEYo/sMhv4dBCBz8e6o8Hdr2AP5FolfVJf6U/IwQSeNVQGz+ImDuWrJhiPwDZvNTT6E0/oSJ+OL+daT8kLvoFzIY9Pw6Qbfhfu
Hw/gAGkoRCj8D67VDw3tyR3P0uOGfOvLpU/7K8BgOcARD/sqdKVPGw5Pw3eiwrfGEA/m/9KeFvnIT8uNjt3E3SvPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "Iwbzrz8fzj/qomcwItjcv09DK1FXbpY/oRYE0zQTz7/IMGo1rb7RP66eto+4l8I/IFZsfZlB0r8gYCVFvLjQP
6TgE9HsiM0/qPDHDCtxz78h4aebs6zFv77VP32e56e/QWgrrJnYxb/XtxJlEqbQvzMdTNJFGNC/QBNNVYLmtz8ruvnEHmq1v57Zz
BOmToo/nmEF3tJu279uLJl1wcHBvxdRWMSmn8k/B1ohxQsntb/ep/qUh9SMPw3RtSQ1+ca/QDiQZIwYkT8cQcWcebjGv8vLSZuOv
sQ/hy8mD6/eyr8clFC3dBWfv8Xevmr6UcI/8iXP4qo5zL9VmdcUgUzVv269JRf8m7a/Qnwo2mAQmj9uqHCYNvG+P6i2vi3nIse/f
jCcrgLieL8PEnjCXQvGP84tCWmJNMY/DtKfY4QIuL+U+dRWIcOxv3awPgiUtdE/T9IntdoW2b9g0q3SybLNv/6MIW2O67s/kcMFo
hKLsT/0d1c3ho3Ev6iY0xlWB8e/aQIYEYW/zz9xeCEDtSm3v7RuNwaZvL2/pW8bjBnz1D/DLZK8m5jGP0Z4ctu1Gs0/uVWPZOYeu
r/BQ0DP/C7UP4Q+aAvxoX2/poP7bjRo3T9eV/mCO3TKv3MYVNx/A7m/E9BmbXw8yj8f1+FAE5XVP3szYekGv8w/MH+JyWIQtb+O/
scdC0KFv4QsdtEvy9A/zZQ9rTRN1L90FNFyW4jYv8zlc8szq76/q4wYm9M2s7956pTLokPOv9uuvu1Pbsw/nlIxam2z2L+skKSQH
BG/P4ABPxDDEsq/VNVvosK7wr+1iv6/hdulP6LlZB0zUbS/0noMFcM6zb8N7pEO2nvLP6g5jpCJ9Ne/z3C9Oi39tj8pGKuokcy0v
+CgT1EnLK+/QAJo+JH9sT8K5471bIvHP9oKtqeu7sw/J6UGVETvr7/BMXBmzPi8v1iuW9/RytW/nIUgjRNktL/96g1a5KLNP+QP6
1fkH8I/p0McE/kn279Tdtj9B+m4P4fHQvxas9A/kfrTpg2x1b8smb08Tb7Av8gn4WflNb+/fKf1BMNOwT/GDg0Ob0rEv7sZL8zap
Ms/GYPsklAp2b9sv/KSbOHIP0TLlmrzvtQ/4wEduQXSnL8O8kah+M+yv+N/0gnEiKm/zNwXxUHExr/2ac9gU7bbPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "AAAAAAAAAABxEnvdGZa5vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAnOEWTQuHub8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9SOFLFQIub8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXuU3pj7QuL8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFdANzw1b7a/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEPTK9mKdbm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB6jvpMWTt78AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AbVABdKari/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADVvOc01AS5vwAAAAAAAAAAAAAAAAAAAABrn5PNEny5vwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "AAAAAAAAAIA9RqH3omlnwAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
AAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAA
AAAAACAqiPZ17uoQcAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAp/mft44LEsAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAA
AAAAAAAAIAAAAAAAAAAgAAAAAAAAACA4+jQircJCsAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgKBJ9lbU4Om/AAAAA
AAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAA
IAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgM8SstzjLDLAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAA
AAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAVlrhmN8/9L8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAA
AAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
Kjc1JMXSQHAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAA
AAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAID7nGyi4Z4RwAAAAAAAAACAAAAAAAAAAIBhez7vEzI2wAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgA=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "C2P5coNaZz9GyEyjOvYLv6Y93mufLgk/IVvjJLyIkD51ylu67MR3P5Sc/5E7h0E/lC6Q0FVLfD4JqceWxEdyP
zyxTHDBhmU/PcEXD/45jz74VdAa/uyxPs9x7mWuJCw/SW+CUVaH8z7BnJK5blHKPiKxTIeSRs8+tyOLM8aKaD8JD7whK0obP3gX9
eRfNEY/xcZb3W9zMr+N7F8uu2YCP/WmlJP3R4w/GowAISjYGz/tHIkXwbxFP41Pe3IGS+8+R22t4WfZRj8OF7P15kXwPvFabP1U7
4E/V8mUKTUU4T4GosFYY3kyP8vXrKSSF3s/oGYGFd9cYb+pO1iAhY6nPuF56WymxRc/KcsAIeyIIT9U25Dk+LlLPwVtXMvPxMI+T
ej7vuLcEj+CPskQfvdhP6g7mh8HYWI/m+D3qYOlZ7+AER/Hmoz1PpUXPd2zZIc/+nRwXa2iYT6D4bddwvqqPmmbakTpcoO/WkZ4v
2NiFz+hFplHHH+vPhoZYvhhZ6U+a5vfCZ1SZj8EbJv5UePPPuk+A4NqG8M+g5ec8D7kgz9cIUQaXc5HPyaAihbHxF4/wbIeU3NTy
T6PPmiugrdWP8ktsi9Q4sQ+02Y0euoiiz8hBgGHXN1oPiphiHW61EG/j1IFodzmJT8qA1aqbvdgP37dmTl1DjA/16ovq+Kroj4bx
6A8Ip3DPrb2enJGr0A/cyTUfCBKpj5h1ehlaMuHPrvUGUQ1xAE/ZdOwJatze7/+NElysfDLPsJcjbVNh4w/JEgK5J6Thj6MhwYwg
+JrP2n4lLhI1No+xFN82ej79D7FqHx+4WtKP8cdSMcAtfQ+IbaNM6wEsT5tSo+gyYZ1P0T3uDXoeW0+2dv1wSjbQT+Qomk9gPLzP
ghd2qEoPnG/1RvPNhKGOD+xcEPGM4VpP2lafoZ1z3k/Wv5LiZcC/T78qJh1rZrkPiYsUFwON3w+4dS/lVEP9D4axm/vEo17P+wOt
rGyKlc/W/duMFUgVT7UmxZufhpEP9k5riXw8YQ/NNaKz7sdfT6DtDuM/MJhv2UQHwkPUOE+DWODH7XUGD+x6UX11kI9vybQdgUk9
j0/yw1jCPGeJT7F4Geuir0zP3i0b6CIzWs/nmNV3fgRzz7rtRN8HSa5PqgPeqjoJMQ+kdZxlh4CiT4SavAFHM+NPw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "zmwOku68nz9VWf2B6sy4v4kiQfIZWlQ/3TnJIU8HpT//nXf8tg+4P+Lj5En7LKI/nwwpHN3lKT+KngDfuj6uP
6m6fZ0mh7g/7u+9+uDJgT8Fk/kgmo9VPyN+u7Hq/rc/rj67JFTftj83KGnppjOUPyO2FxedSHg/eliW5gewuD9GOUany2JyP67qx
xhTIrk/Ao5beZdRub+R2xc3X9GwP6G319Lw0rg/iM8vT46/lj/nIqAoSWGyPzc97SQEvK8/AZaC3F/XiD/tDYKUEna2Pwvw5q/QO
7E/sda3vuoolj8kNfv7fwyhP5vjJPhDRLE/ayN6krVvuL9oVD24sm04Px9PFWMpTKY/ffpd8NN6tD85e9aQQlm5P/AbzWOOUZs/A
Eyf6TZpgT9zcJQQTn2tP63l8+MIibk/1XBQLTVDsr/kU4N/EAxtP9KsEIq8i7k/igASaFiIZT84I17tvo2ZP8HJTXYRjqC/FjXoL
jz9sz/VDbB62YpiP9WbAsf44rY/ROKywFknsD+MTckM5oRZP3jobau2BJ4/4v7v0KwkuT8kWujFmzC3P8/r23ikKbk/PXo+Sn31P
j9m/hX1XaqxP1VZ/YHqzLg/D5XQMTFIuT9W+WkR5CuuP/+dd/y2D7i/qSen9BuDsD8ThQurpoy5P6mUMlR49KQ/Ee+9wS8ncT+c2
0F6XWC3P06zFTFbQ7k/b7fhfe6qeT9b1/KmK9KFP4xPP9+vjLQ/I7YXF51IeL//I2hgNjJtPwU2Jd9sc7g/6bprNKDRXT8Cjlt5l
1G5PxF8A8V0kKE/Gj882BjVaD+4pc0FtumzP8ra5cNB4Zw//PVFDi93oz/ZRgmerX62P2ddvCg4HIk/HlNl05G7oD/to+vpXg+0P
yQ1+/t/DKG//mvpQquqoD9rI3qStW+4P0Vc4eYrgbk/FOQd0AnnrD90fO6kFnuUPzSYxzDCFVA/nlKmADbFsj8asGW8cmy3P8DCn
iLltaU/aeyzpbWQMD/VcFAtNUOyP/p+nRU5sbg/VY7ZER+6Kz+KABJoWIhlv8sQQt4pNrM/wclNdhGOoD8WNeguPP2zvysZxM1CB
bk/Je63lAa1hT+sbs2xf+SiP2N0ZgGGM7k/fB++7msYsj8FrmYqMjtdP637iZ3uR4M/s3JrL0j9Wz8fW08cpHq5Pw=="
     }
    },
    {"of": 12, "raises": "IndexError in Subscript: 7 0 2"},
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 11],
      "data": "VWx/fq8tkz9uQzn04P0LP/GFz1vpJ2I/yuiMdfyWJD+hNYSiciudP73hENemKn8/GoymZmLtGj8/M293kWKzv
7t0t4aKUZI/VKQu3/wBJD//tFTOA3U1PxeeIG51cnM/RgAeb7GDVj8ukwdk5GdCP3b7nnLcEUQ/Dili4q+5kz+1AB4wO+BqPxGwy
D6ZooE/kv23gkyOMj9GkBsBpR25v3Yl1g/os6w/stHzjQInaz/U8UHegnCBPyZoTqpOI1Q//xd9Eu/mgT+SJpJ2KYpUPypWolWBJ
qM/5oQAyLa0TT9eNPLbvDO4vx2mO25TsZ8/hbSOoq0oYj+bzk3pOGMxP4nwF20kDmk/PO3Lg0yluL9FAAz7jNKDP7X/ZKG5Ej8/Z
Gu1DaBHZj+k2CaURpCQP2DfiDzjxZA/f4c2bF4raT9qN0NPrahXP5X+e0CKi6c/okgknrkODj/QxM0eFpwyPxfKEusiU4k/1nw9V
dPSuL+e9WRnDxw0P+YivuOukjA/cdqMB0Kykj+jXYYGEUREPzil71REWj8/vzGlEySppD/InE7PzEqCPxrQEcktao4/LW4FNvoNQ
j9a8kJ2XsuJP9/fPN4NZEA/DWya5OA/qz8cvUVyI5W5v1kr4zZgB0I/1RhyEbkacT9ua6TBOgyQP1iBgX1Nz3Q/BbDEmJj0Lj/WJ
6k0QcQ/P/rIxuIqYH4/b6b4nbDpMD9fqlJlrXYhPx3KoV7HcV4/lIxPpZ8ugD9pp8DRWPdCP2ta/3AfD60/NAYXQhiRub/GSLqB3
zeVP7FzpcAyUEo/klGHAiNYVz+gMyVkB1ODP5KcEFJHMFc/S7N4q/DnND9X8iCSzm+bP+0hnt5pbhM/nsFWgiR4fz+8extNk8FWP
zNJjCn49HI/gnZzODPjeT9EirFKNSuUP8odF8Y/67G/rYVYv7Z7Wz8EGHg4RlJQP1Qhfavgkrm/Tm0YXRvSVj/imCbv6wSgP4zCC
rCOEYo/sMhv4dBCBz8e6o8Hdr2AP5FolfVJf6U/IwQSeNVQGz+ImDuWrJhiPwDZvNTT6E0/oSJ+OL+daT8kLvoFzIY9Pw6Qbfhfu
Hw/gAGkoRCj8D5O1CUmTie4v0uOGfOvLpU/7K8BgOcARD/sqdKVPGw5Pw3eiwrfGEA/m/9KeFvnIT8uNjt3E3SvPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "90e92cbc", -0.3400577, 19.0],
    [0, 5, "90e92cbc", -0.2193328, 10.0],
    [0, 6, "90e92cbc", 3.153285, 200.0],
    [0, 7, "90e92cbc", 0.64846619, 9.7],
    [0, 8, "90e92cbc", 404.51066, 2800.0],
    [0, 9, "90e92cbc", -0.13864849, 2.0],
    [0, 10, "90e92cbc", 0.3400577, 19.0],
    [0, 11, "90e92cbc", 0.6209346, 57.0],
    [0, 13, "90e92cbc", -1.5882325, 19.0],
    [1, 4, "90e92cbc", -0.06801154, 3.9],
    [1, 5, "90e92cbc", -0.04386656, 2.0],
    [1, 6, "90e92cbc", 0.630657, 40.0],
    [1, 7, "90e92cbc", 0.12969324, 1.9],
    [1, 8, "90e92cbc", 80.902131, 560.0],
    [1, 9, "90e92cbc", -0.027729697, 0.4],
    [1, 10, "90e92cbc", 0.06801154, 3.9],
    [1, 11, "90e92cbc", 0.1241869, 11.0],
    [1, 13, "90e92cbc", -0.3176465, 3.7],
    [2, 4, "90e92cbc", -0.17002886, 9.7],
    [2, 5, "90e92cbc", -0.10966639, 5.0],
    [2, 6, "90e92cbc", 1.576643, 100.0],
    [2, 7, "90e92cbc", 0.3242331, 4.8],
    [2, 8, "90e92cbc", 202.25533, 1400.0],
    [2, 9, "90e92cbc", -0.06932424, 1.0],
    [2, 10, "90e92cbc", 0.17002886, 9.7],
    [2, 11, "90e92cbc", 0.3104673, 29.0],
    [2, 13, "90e92cbc", -0.79411626, 9.3],
    [3, 4, "90e92cbc", -0.003091434, 0.18],
    [3, 5, "90e92cbc", -0.0019939344, 0.091],
    [3, 6, "90e92cbc", 0.02866623, 1.8],
    [3, 7, "90e92cbc", 0.0058951472, 0.088],
    [3, 8, "90e92cbc", 3.6773696, 25.0],
    [3, 9, "90e92cbc", -0.0012604408, 0.018],
    [3, 10, "90e92cbc", 0.003091434, 0.18],
    [3, 11, "90e92cbc", 0.00564486, 0.52],
    [3, 13, "90e92cbc", -0.014438477, 0.17],
    [4, 6, "90e92cbc", -0.3153285, 20.0],
    [4, 10, "90e92cbc", -0.03400577, 1.9],
    [4, 11, "90e92cbc", -0.06209346, 5.7],
    [4, 13, "90e92cbc", 0.15882325, 1.9],
    [5, 6, "90e92cbc", 0.2593895, 19.0],
    [5, 10, "90e92cbc", -0.02193328, 1.0],
    [5, 11, "90e92cbc", 0.00615441, 5.5],
    [5, 13, "90e92cbc", -0.02193328, 1.0],
    [6, 7, "90e92cbc", 0.26982994, 1.8],
    [6, 8, "90e92cbc", 2.0694464e+298, 5e+299],
    [6, 9, "90e92cbc", 0.115697, 150.0],
    [6, 13, "90e92cbc", 0.1224995, 20.0],
    [7, 10, "90e92cbc", 0.064846619, 0.97],
    [7, 11, "90e92cbc", 0.172609737, 0.61],
    [7, 13, "90e92cbc", -0.114278094, 0.93],
    [8, 10, "90e92cbc", 40.451066, 280.0],
    [8, 11, "90e92cbc", -0.5593514, 17.0],
    [8, 13, "90e92cbc", -12.015551, 340.0],
    [9, 10, "90e92cbc", -0.013864849, 0.2],
    [9, 11, "90e92cbc", 0.014723436, 0.62],
    [9, 13, "90e92cbc", -0.023198356, 0.21],
    [10, 13, "90e92cbc", -0.15882325, 1.9],
    [11, 13, "90e92cbc", -0.13073556, 5.5]
   ]
  },
  {
   "name": "rows around ten thousand, up and down",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "gradient_of_logits",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "dxLgizyHw0AUm5F2WonDQGFuNo8Ih8NABju4uT+Hw0Ctl7KZLYjDQNAFiO+eiMNAVprRf/qGw0CmHJ43PYf
DQFK5Y10hiMNA7Y6dA7SIw0DMO1VkHojDQEdluANmiMPAkojGYPeIw8CpW51nOofDwIPm5mVEicPA9EWyCcCJw8Bkn5eukIfDwAj
ArVzzicPAQM9krZKIw8BPWkEexYfDwIVAJSsph8PAfkNUTzeJw8AO07rRpYjDQPtod+PqhcNAzr3fk5WHw0DOOK0KRIjDQIAj7J2
biMNAnOdtOQyIw0D/mSGdV4fDQNyD/nlmisNAs36l81GGw0BlQ+pOZ4jDQOSkZM4ThsNAz4bGpbqIw8CEKmXDLofDwNR7Nh6UiMP
AgltT6LGGw8BjBO9j+4bDwMsssbRjiMPAqQKr2UeIw8Ascl734IjDwJVfst8uhsPAAfB9qTCIw8Cn6m65NIfDwLt/jei3hsNAzpj
xu3mIw0AiqMB9U4fDQELlVeygiMNA/M9ZdbOFw0AGkcAuP4jDQOgzxCnuh8NAcL0hZTyJw0CWB19kpIfDQCnJbNtTiMNAObeA0be
Hw0A="
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "CQAAAAAAAAADAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 11],
    "data": "6cWkSnHtWT+2f935QvG7P3DpbbbwRVE/eXEJpluUWj/w3qWy7U6FP7Gnx1t105k/o2OvQuHzTj/c9YNfUhBaPxC
vtN6iXYM/r41KTTrLxb/HBtSn0euCP0LnG+THYng/m6MZlQlVXz81f1xZqKqvP4TqtKREd8m/IadloJ8iOj9xtqNIhCOgP+I/U+C
CgDE/RBMggu4zcT9KDB9IpG2VP06Sz9SYHbI/hm1hlpgDUz8xaCs4bUJ2P+O8KgGeOvg+VixgOl+Eyb8Pk0twP71kP41zX3vbjXQ
/bS9R0ZrRWj/VdndM7ik6P1VZN81rJ8c/MjGQk/EZCz80jDJMbFFrP9pWFId8rQA/UOY3FMxNRT+vUxw4gliNP7UwPnpPyUw/TYq
HIUC8xL+vKy9OP+uVP6p0CAdvAlU/RSIqIAUeWj8XldFZrZU/PwM9j5bNFLs/pDYWR+RNXz+7KAReqgKMP5v0E55ehMm/zlYX9zt
Jlj/jqru7nuVhPzioIFThRJ4/9qAV9kwzFj+oybkrwDWMP+ufLPW39X0/uElc04t+uT9njJAQBtZwP7BSTGbYk5A/e8XB12SYcz8
="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "4NynzmY0gD/SbyrcyXbhPygmC+Rsl3U/kCTER7mcgD9hHk8fqaKqP7y6XFkpJMA/6turyWxYcz8GPLR7M0qAP
9TaYZYLNag/li2d4Ag+6795CMkRxqanP+T/Id15e54/EyUv/SWVgz+U3dk3qcrTP40T4s0V1e+/BH84xKNVYD8hssxaZSzEP2oGY
Zij4FU/FhioIuqAlT+C6yZaDcm6P9hvAwr/pNY/6Mj5u37Edz8PYTWGCNObPxxsdYFFSR4/1CX4CHfl77/Td15Mj+yJP0NvNlpSs
Zk/AYDUwgDDgD+NJcfvNFpgPxMehcBG8ew//fgd/DbwMD+hl5+v4xKRP4fVaKjb2CQ/VelMGT+haj9NtBFjUVeyPypjaqzR/XE/1
2XpKVDr6b9PvrohD2a7P3jPyMgKQ3o/mTYbNMNSgD8v/SJYjL1jP6aJGX4A7eA/J+JtrK6Qgz8pYcJ6qoGxPyrgmEV25e+/NvTc9
Irbuz+clapqBl+GP0mFlNQM68I/9S63MyDAOz++5VMbmKGxP4pUPPmSuaI/JlwzyC7e3z9TzrOUhwuVP4KD33/OuLQ/Q8axDX5+m
D8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "FNMSHzvbIj8Gg1tBX1KEP+sRncPpHxk/fNuhvp9UIz/aJ9YDcf5OP+KGBlpVyGI/o7j2XtKCFj/xq6D/mPQiP
4PHdHIbK0w/3H+yhz2zj7+W8mILjoVLP7YI0Ug0vEE/WuspVXvJJj+sxf1AwAd3PzO99zFJhZK/8l8NdegBAz/A5zSYenlnPytMh
HQbdfk+kSUNA7gFOT9hhSyAHStfP+T8W3uYWXo/3mGfwyOoGz/VzqRuTzBAP8aRpYj+nsE+6jGj5NCOkr+30c3RiiouPw7aXlac5
T0/2nG8xiqBIz+0t9/xOAcDPwHHnAna1pA/CPis9ca10z5xBWg3IN4zPwbTf4IpQsg+y2z/v8v8Dj8nQemFpFdVP5vduJ5/7xQ/C
diWdhcpjr/KiLtx0OFfPz4ilSEtjx4/948mXY/+Ij9pjokSfvgGP3aJ3OEJsoM/yzL77UjEJj9zSjCKB19UP5cU93LQjpK/aj0+4
kI1YD+clPSzLAgqP66dRpqMA2Y/NSI/P08l4D6MZ3KrLoRUP79erSb6yUU/nTWgPJSKgj8coRoYIH04P2eQEqzdHFg/Yz02rpKAP
D8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "6cWkSnHtWb+2f935QvG7v3DpbbbwRVG/eXEJpluUWr/w3qWy7U6Fv7Gnx1t105m/o2OvQuHzTr/c9YNfUhBav
xCvtN6iXYO/r41KTTrLxT/HBtSn0euCv0LnG+THYni/m6MZlQlVX781f1xZqKqvv4TqtKREd8k/IadloJ8iOr9xtqNIhCOgv+I/U
+CCgDG/RBMggu4zcb9KDB9IpG2Vv06Sz9SYHbK/hm1hlpgDU78xaCs4bUJ2v+O8KgGeOvi+VixgOl+EyT8Pk0twP71kv41zX3vbj
XS/bS9R0ZrRWr/VdndM7ik6v1VZN81rJ8e/MjGQk/EZC780jDJMbFFrv9pWFId8rQC/UOY3FMxNRb+vUxw4gliNv7UwPnpPyUy/T
YqHIUC8xD+vKy9OP+uVv6p0CAdvAlW/RSIqIAUeWr8XldFZrZU/vwM9j5bNFLu/pDYWR+RNX7+7KAReqgKMv5v0E55ehMk/zlYX9
ztJlr/jqru7nuVhvzioIFThRJ6/9qAV9kwzFr+oybkrwDWMv+ufLPW39X2/uElc04t+ub9njJAQBtZwv7BSTGbYk5C/e8XB12SYc
78="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "6cWkSnHtWT+2f935QvG7P3DpbbbwRVE/eXEJpluUWj/w3qWy7U6FP7Gnx1t105k/o2OvQuHzTj/c9YNfUhBaP
xCvtN6iXYM/V194Yvpynj/HBtSn0euCP0LnG+THYng/m6MZlQlVXz81f1xZqKqvP8OKV3J6KlE/IadloJ8iOj9xtqNIhCOgP+I/U
+CCgDE/RBMggu4zcT9KDB9IpG2VP06Sz9SYHbI/hm1hlpgDUz8xaCs4bUJ2P+O8KgGeOvg+ekNtOV86RT8Pk0twP71kP41zX3vbj
XQ/bS9R0ZrRWj/VdndM7ik6P1VZN81rJ8c/MjGQk/EZCz80jDJMbFFrP9pWFId8rQA/UOY3FMxNRT+vUxw4gliNP7UwPnpPyUw/M
D1I4GV1oz+vKy9OP+uVP6p0CAdvAlU/RSIqIAUeWj8XldFZrZU/PwM9j5bNFLs/pDYWR+RNXz+7KAReqgKMP1r+pIX7OkU/zlYX9
ztJlj/jqru7nuVhPzioIFThRJ4/9qAV9kwzFj+oybkrwDWMP+ufLPW39X0/uElc04t+uT9njJAQBtZwP7BSTGbYk5A/e8XB12SYc
z8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "TFEzRsc+n0BpWE9XKkKfQNsOVxh0Pp9AqPtZXMw+n0CQjur1SECfQH3RDEz+QJ9AqmBPmV0+n0Dv+fxYyD6fQ
CIwOWI1QJ9AYBf8OFNAn0ADZYigMECfQH0KJzmjQJ/AtnUKzotBn8D9yPvYwz6fwKM6PtbTQp/A0W9Q3MxCn8BC0SXkTT+fwEiar
/oeQ5/AUbcHr+pAn8D3MALKoT+fwJJhCEWoPp/A7NaGGPJBn8CQUZFPCUGfQBXbiwWrPJ9AHSyZ7Ig+n0D68uHdbECfQKsGrfz4Q
J9AIEQWjxNAn0CujgKV8j6fQOpBlynXQ59A3f077E89n0BpYxBLpUCfQLrYbX3sPJ9AlDjXoipBn8Ch5aE4sT6fwGbxI/3sQJ/A2
F6FQLY+n8ASQEsGXz6fwGPhgYefQJ/AAWne9XJAn8B+tDDyZ0GfwHSdUMwXPZ/A7rf8201An8ClE0vCuj6fwCRi4kAmPZ9Ax2JPx
sJAn0C8d2f86z6fQFcPI3oBQZ9AcYZcVVI8n0ADhJoXZUCfQNC5BnbjP59ApzdpO/pBn0C41GRtbT+fQB9J4SuGQJ9ApZJngow/n
0A="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAr41KTTrLxb8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAITqtKREd8m/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVixgOl+Eyb8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAT
YqHIUC8xL8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJv0E55ehMm/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AA="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
AAAAAAAAACABSE0c+qF9b8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAm/y/fGFkPAAAAAAAAAAIAAAAAAAAAAgAAAA
AAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACA9vVeRFbfTsAAAAAAAAAAgAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAo
z9miQHX8L8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgOgULfxy3k7AAAAAA
AAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAA
IA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "Gbx62ioN6j4Ejq8MX7WbP4r6oOnQL9c+Moe74Wdf6z4nh1kVPdBAP+eQexe9xGY/fDXZt7Wf0j7rnKg1KVPqP
kOBxoAH6js/iibGXGkRlr9NyYmAc606P/sz2J2uiSY/oV2unpf98j7aFt9Lug6LP/IIeI2O/FC/CMCZZ+Sgqj5lyqNrLyRxP3rRt
ow35pc+l4Vnk3miFj9TlF5cSA9gP4Sdu1Q0kZA/hxKSB7kU3D7vNbDBNdQiP+Pnh0/a7SY+FkWCPzkXRb+ozZEtuJYAP3efteu4F
iA/Repa4Zjd6z4QIfymxq+qPpAKF2njAZA/f6gkaeyuTD4ZMVsBVaoMP2NEM1H9uTU+crRtUs6rwT42OqSwvDpPP+hct3sTHdA+a
vMjzy6Imb+b5aeMM8JgP6zTMWWxIeE+Ltbpur9u6j4XwQmE8G+zPiokdJaX/Zo/Qe0Zy/n08j6hm1PXS41MP7orhIbTF0W/Trbzk
DhKYT+5hT0FC8D4PgNfeN8CgG4/xfaQTHw+Yz6OmWeQ7/FMP/18lljT4zA/mY99Wm9+mT+etYp8h7AVP0dmPDlju1M/5TZKEtBHH
T8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
AAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAA
Pj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/A
AAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAA
AAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+
P8="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "hXdyEhCKhj/6aFnrHs/FPyKYlfDSo6E/OIwaSsnDgD/csV4Z92SuP1TaDRvalbw/FsS6hNTwlD/Yux0jqGk1P
2UJQzSePcI/TgwoD7Xdub8H0gewq3fBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJqZmZmZmcm/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZKZ4wBrHHPw1nN6clJyc/WgJd63uouL9dAHPi+gOwP1QaJ1Kj8
sE/HUX9ge0roj9F10iC86ulP8sK5MUWSsc/xclkltVAbz+iWKx73dOrP8QTBxSl2WI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAm
pmZmZmZyb8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABJRxTGnGcm/LxazJ
oclnj+TbCTmJK2vP6dwvpNfi8A/15ylNQJxOz+ibE2uxA6rP0YLcCiCkME/gv8f/W8mkj839PM74HurP0X4o6KM56c/W+UGVR1ar
z8="
     }
    },
    {"of": 12, "raises": "IndexError in Subscript: 9 0 5"},
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "6cWkSnHtWT+2f935QvG7P3DpbbbwRVE/t4ZN4nBkyb/w3qWy7U6FP7Gnx1t105k/o2OvQuHzTj/c9YNfUhBaP
xCvtN6iXYM/V194Yvpynj/HBtSn0euCP0LnG+THYng/m6MZlQlVXz/MeUKD767Bv8OKV3J6KlE/IadloJ8iOj9xtqNIhCOgP+I/U
+CCgDE/RBMggu4zcT9KDB9IpG2VP06Sz9SYHbI/hm1hlpgDUz8xaCs4bUJ2P+O8KgGeOvg+ekNtOV86RT9Na9ibpEbJv41zX3vbj
XQ/bS9R0ZrRWj/VdndM7ik6P1VZN81rJ8c/MjGQk/EZCz80jDJMbFFrP9pWFId8rQA/s2GFzUuEyb+vUxw4gliNP7UwPnpPyUw/M
D1I4GV1oz+vKy9OP+uVP6p0CAdvAlU/RSIqIAUeWj8XldFZrZU/PwM9j5bNFLs/pDYWR+RNXz+7KAReqgKMP1r+pIX7OkU/zlYX9
ztJlj/jqru7nuVhPzioIFThRJ4/9qAV9kwzFj+oybkrwDWMP+ufLPW39X0/uElc04t+uT9njJAQBtZwP0QP0Iweh8e/e8XB12SYc
z8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "373c3ace", 3.00737146, 9.3],
    [0, 5, "373c3ace", -0.804428, 5.0],
    [0, 6, "373c3ace", 9391.007, 550000.0],
    [0, 7, "373c3ace", -2.05887066, 4.6],
    [0, 8, "373c3ace", -439.71381, 820.0],
    [0, 9, "373c3ace", -0.226105411, 0.98],
    [0, 10, "c7ffeb3f", 0.0, 0.0],
    [0, 11, "373c3ace", -2.5652501, 14.0],
    [0, 13, "373c3ace", -1.5336805, 9.2],
    [1, 4, "373c3ace", 0.60147429, 1.9],
    [1, 5, "373c3ace", -0.160885601, 1.0],
    [1, 6, "373c3ace", 1878.201, 110000.0],
    [1, 7, "373c3ace", -0.411774131, 0.93],
    [1, 8, "373c3ace", -87.942762, 160.0],
    [1, 9, "373c3ace", -0.045221082, 0.2],
    [1, 10, "c7ffeb3f", 0.0, 0.0],
    [1, 11, "373c3ace", -0.51305002, 2.8],
    [1, 13, "373c3ace", -0.3067361, 1.8],
    [2, 4, "373c3ace", 0.60147429, 1.9],
    [2, 5, "373c3ace", -0.160885601, 1.0],
    [2, 6, "373c3ace", 1878.201, 110000.0],
    [2, 7, "373c3ace", -0.411774131, 0.93],
    [2, 8, "373c3ace", -87.942762, 160.0],
    [2, 9, "373c3ace", -0.045221082, 0.2],
    [2, 10, "c7ffeb3f", 0.0, 0.0],
    [2, 11, "373c3ace", -0.51305002, 2.8],
    [2, 13, "373c3ace", -0.3067361, 1.8],
    [3, 4, "373c3ace", 0.054679481, 0.17],
    [3, 5, "373c3ace", -0.0146259637, 0.091],
    [3, 6, "373c3ace", 170.74558, 10000.0],
    [3, 7, "373c3ace", -0.0374340119, 0.085],
    [3, 8, "373c3ace", -7.9947965, 15.0],
    [3, 9, "373c3ace", -0.0041110075, 0.018],
    [3, 10, "c7ffeb3f", 0.0, 0.0],
    [3, 11, "373c3ace", -0.046640911, 0.25],
    [3, 13, "373c3ace", -0.0278851, 0.17],
    [4, 6, "373c3ace", -1878.201, 110000.0],
    [4, 10, "c7ffeb3f", 0.0, 0.0],
    [4, 11, "373c3ace", 0.51305002, 2.8],
    [4, 13, "373c3ace", 0.3067361, 1.8],
    [5, 6, "373c3ace", 1878.642, 110000.0],
    [5, 10, "c7ffeb3f", 0.0, 0.0],
    [5, 11, "373c3ace", -0.07246132, 2.2],
    [5, 13, "373c3ace", -0.160885601, 1.0],
    [6, 7, "373c3ace", 3216.2911, 10000.0],
    [6, 8, "373c3ace", -5.944907e+298, 4e+299],
    [6, 9, "373c3ace", -187952100000.0, 11000000000000.0],
    [6, 13, "373c3ace", 1878.496, 110000.0],
    [7, 10, "c7ffeb3f", 0.0, 0.0],
    [7, 11, "373c3ace", -0.333387854, 0.79],
    [7, 13, "373c3ace", -0.174605813, 0.92],
    [8, 10, "c7ffeb3f", 0.0, 0.0],
    [8, 11, "373c3ace", -5.944907e+298, 4e+299],
    [8, 13, "373c3ace", -29.047705, 110.0],
    [9, 10, "c7ffeb3f", 0.0, 0.0],
    [9, 11, "373c3ace", -0.030228782, 0.39],
    [9, 13, "373c3ace", -0.004921172, 0.19],
    [10, 13, "c7ffeb3f", 0.0, 0.0],
    [11, 13, "373c3ace", -0.21831182, 3.0]
   ]
  }
 ]
}
"""
