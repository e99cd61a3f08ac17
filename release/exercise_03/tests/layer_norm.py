"""The public cases of the step layer_norm, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'layer_norm'
points = [0.6667, 0.6667, 0.3333, 0.3333]


@test_case(name='five rows of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a batch of small numbers, where eps can be seen')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='rows of equal numbers')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='rows very far from zero')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "layer_norm",
 "order": 0,
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
 "points": 2,
 "summary": "The last axis to mean 0 and variance 1, then times gain plus bias",
 "returns": [],
 "mistakes": [
  [
   "eps outside the root",
   "You add eps to the standard deviation. It belongs inside the square root, added to the variance:
 np.sqrt(variance + eps).",
   false
  ],
  [
   "eps forgotten",
   "eps is missing. Rows of small numbers come out too large without it, and a row of equal numbers 
becomes 0/0. Divide by np.sqrt(variance + eps).",
   false
  ],
  [
   "eps argument ignored",
   "Your function always uses 1e-5 and ignores the eps that it is given. Use the parameter.",
   false
  ],
  [
   "ddof=1",
   "Your variance is divided by d - 1. Layer norm divides by d (ddof=0, NumPy's default): it describ
es the d numbers of this row, it does not estimate anything beyond them.",
   false
  ],
  [
   "over the positions",
   "You normalise each column, over all positions together. Layer norm takes each row by itself: axi
s=-1. Otherwise a word's result would depend on the other words.",
   false
  ],
  [
   "over the whole array",
   "You take one mean and one variance for the whole array. Each row needs its own: give both axis=-
1 and keepdims=True.",
   false
  ],
  [
   "divided by the variance",
   "You divide by the variance; divide by its square root. Otherwise a row twice as large comes out 
half as large, instead of the same.",
   false
  ],
  [
   "mean kept",
   "You divide by the standard deviation, but the mean is still in the rows. Subtract it first: X mi
nus the mean of the row.",
   false
  ],
  [
   "root mean square",
   "You divide by the root of the mean square and leave the mean in. That is RMSNorm, which later mo
dels use; layer norm subtracts the mean first.",
   false
  ],
  [
   "centred only",
   "The mean is gone, but the rows still have sizes of their own. Divide by np.sqrt(variance + eps),
 too.",
   false
  ],
  [
   "gain and bias forgotten",
   "Your rows are normalised, but gain and bias are missing. Multiply by gain and add bias: the netw
ork may then choose another size and another centre for each feature.",
   false
  ],
  ["bias forgotten", "bias is missing: add it at the end, after multiplying by gain.", false],
  [
   "gain and bias swapped",
   "You multiply by bias and add gain. It is the other way round: gain multiplies, bias is added.",
   false
  ],
  [
   "bias multiplied as well",
   "You add bias first and then multiply by gain, so that gain changes the bias as well. Multiply fi
rst, then add.",
   false
  ],
  [
   "squares minus the square of the mean",
   "You compute the variance as mean(X\u00b2) - mean(X)\u00b2. On paper that is the same, but for ro
ws far from zero the two are nearly equal and most digits cancel. Subtract the mean first and averag
e the squares of what is left, or use np.var.",
   false
  ],
  [
   "axis counted from the left",
   "Your function normalises along axis 1, which is the last axis of one text only. In a batch, axis
 1 runs over the positions. Count from the right: axis=-1.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five rows of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "dWI3O0MYsL/QUOTyR9/ivyR/T3bwauK/bz2y9rvP2T+Dxy3Y4RPhPwAbAzxuw8W/cpgvNWLm0L+vUJi/p4j
aP2V3bFlni72/uAe1c4cZuj+OhjqFI5ijP6KLNA23xmk/BlP4ymLdkD9fowU5tRnHP0lEin6grsi/ckIlTcRO0T9KXNvY0EHSv3K
0b4kgHsW/cCyNpePdyL+0GzwjFkG4P1U0etck+9m/UDqryktE3L+StMD6hdLfP9BrdjHF++C/vMnG5ADR5L/wX5+4y03UP+dFxge
U4ds/WZ+EsPah6L8TP7BRlenhP8c1VnftSdk/6OnUQ3g+2L+gYc8bh9HQv6XUV7NZeL4/9cUmoYMZwL9EOtowtIbJvw=="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "KkvkDMIa9j8ogOEGuKbJP0Ge/AkKw+A/jKXCUMUy5j8k4qReiCTsP3zS/sYQd9Y/N2MNaRyR5z8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "vFy1si6X8b/DkpAq73TrvwOMDCPjf+Y/4NnF3q/J5z8zL3l4JNTxP4tiqjApjKK/HvOaoiHP9r8="
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
    "data": "9out/b6+7r+vIBELQZHxv+PYW2azIrg/GFnKfi/A+T+1eFjwBvUDQJ6+HOjT+Le/llnZryd3+78C9b+SZgz8P+I
5bnGS9vG/LiBz5FCi5z89GPM6tULgP6cuXoPqzOM/iekq0gUhyr+HtVPF/xnwv4IKXIaajfi/QjuArcct37+9yMjVKfTTP4ZG2x1
0r+M/cDc1vmSa6j8qe/NgB87UP8PcClRMIQPACsmv7FqV/b/ieg5LRDTjv04WoOsr/tQ/Ad2UXaivtT+BnHnSnAD/P8TbJQ5p5dc
/OaprayVeAsBGN31gACzzP6TFK9ktBOS/WYFV/SqQsj9ch2Y0h7nDP8RJRX1wSfY/oyE9fOP/x792AmnptYn+vw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "OdJ1Vb2+7r8cdTF6QpHxvz8FUC15Irg/GB3sqzTA+T9YcV8QC/UDQMrYtWXZ+Le/yRIjbSl3+7+hFA7TCQ78P
yveSVi59vG/uoNmUFui5z+BYj0VcELgP0t8/thYzOM/6wPAQMshyr87alInwhnwv4ShzQ23jfi/0wvSbGYt3787H042w/PTP2KDi
k5jr+M/ktqupD+a6j/GgjYgZs7UP3lqxftrIQPApx7Mh1qV/b+rLXuQRDTjv2Cek7Us/tQ/CvYO6K2vtT+u6aZjnAD/P9+GnjFo5
dc/xs3XMCVeAsAYd88vJyzzPwmRVf4lBOS/rCHIkICPsj+JqcqTN7nDPzc5ITJ1SfY/fSQm7ff/x7+ptC4Svon+vw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "vY9zLLa+7r8O9oOsSJHxvzyp2Jl9Ibg/JkK1CUvA+T+lA2HjHPUDQH7nLh/x+Le/dIEw8TB3+78swVzxyA78P
0lJGRTL9vG/x2WaEGCi5z9Pz8yPUELgP3cs73EWzOM/ZV7qQCUiyr9yiqMQphnwv0n1P2PMjfi/4x5Rsx0t37+jcr14dvPTP03tj
7xWr+M/7/GF5iOa6j+W6BH6rM7UP4rPqaeDIQPABgpq2GmV/b+PtJkGOjTjv/MFoQ0O/tQ/GJAxldautT/hn002rQD/P3TMfauJ5
dc/d7MzFS5eAsCHXf7IcCzzPxYPBBkXBOS/+lxMYD2Osj8pcL+SoLjDPzFiAR9+SfY/T3nBsB4AyL+W60uLzYn+vw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "OgV/SfsS779RW+nfWkjxv7P3cJIs2cE/I/9n6w65+D/43rfLVSMDQIyjgv644ba/C1kvUbwe+7/zwn9mB6r4P
yafYLgupvG/V7YgpMeM5z9Q3E5bmdHgPyPtqxvu+eQ/TVYY4QiJyL8vJlFYVJnwv+Xs2NdoCfi/HzW+OTV44L/IaKX1rs/VPwGFl
zhY/eM//upRDU1G6z8qK5O4ABfTPwKTx2WejgLA5ZZoJp6x/L+E3Amb+tDjv3QYCk4JxtY/gaCwHssYwT+coTqZcwb+P62a826c8
9U/MHDaQ+vZAcAWWD5Z8HHwP1k/Vj52keS/UW+DXIqJvj9xytvWw1HJP0KGPwDJ9PU/iiOUfjiQxr/ZF9i18/b9vw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "lYdRRAmM+L9PNYXGNjTzv7vSSYzn1sY/sm1pjz3c/D9egy2yJn0DQFyhsNCfU9m/yITYX9m/9b/GQC6W+UvMP
9YItH95yO6/qpH/Kqpe+j8e1sFsZTDxPypSsrBPk+I/kNjV35Jft79DIjsNRPDSvxOaCRR4GADADGCRirqU6L/BGnxtQ9zpP7grL
OOCYeU/4kw/AXgqvL/mbLm96quiPywCZ4AvLvu/GTFF4vVpB8B58H9see/kv2R626pppNE/8myZ6nxV079XNuikot36P+MuFUNV+
eI/rPyfi4iNBMA9Kz0B+SboP3sMA9GQk+a/dz1DM+ld4z93nE7nyUDePzDXqvGLi+8/1/SlEz201L+fezgyfUbzvw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "s3GeQUfx8b9vJx3pDXbyv0SRAEQ3T6m//dNTckwO+j83Zcgj9G4EQEus6mHDscK/xktgWgWR/b8VcLEkKpzmP
57W4HIXfuy/G/0uC4jj7T+q8Yyd+6ftP+fQannPLfQ/a9GktBQboj/nARZo3xnuv5tjIMg+5/m/RjqMBbui5b8lOWqd7M3XP9pQk
SkjJ+E/9qcz/Rz26D+0uMKFdYu8P4CpicOVGQHAHXD2RrmSBMBR8c5U9JrhvxxromPTAJA/uvLUdCxu2b8+rMsrsDYAQDgIt8HuW
9w/0m5Y0EAKB8C3behyoDL0P/hZktxka+O/3rzyqEs6zj8RnIqDuUXWP+YX0rWSsvg/bVPo/bteur9WJKZfrXT7vw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ODCMEoRB6L/p0ktf6i73v5HrchGoe+m/4J77MLECB0CBTOEkNQ4SQAtQpa2QvMa/dSJQwnIjAcB2Pxvs6x4xQ
FfZklWkYwTAV15c0ga/7T8N8yw6EEvov9BRi+RSaADAFDuJMW698b/Ak085NAn0P03jJ+qgEQnAl89EZKcE7D/ciFAa9QTyv2mvD
zYjccI/3VSot46ryr+rahWKeXH6P987lstRwhfAhV0ks7p6BMBhQFf1vcDWvzSxwCtacJy/VN/5hfhH4b9sNUiHub8FQLOFWKRpY
eg/9zRrGvP4CMCcI5glGK0XQDVhwpqM6sK/2bSQV+2R879NvXKS8Ofwv/KdfQFecv8/SIjr9ifk37+lDNxcdzUHwA=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "NV2Nh2ED9b9x39+Et2Lyvw69Nml4KqS/0vM4JR7r9j86/VJ5aSkCQOD6/j+Kc8e/zpbpQux4/r8hQUBORXkEQ
LS2gi6TF/C/3GZRYSq18D+Gcp953DbtPxyZLAeLHPI/OudngnL9Rj+p++zTZ3Piv7y7NWH7wQLAPwDc95ZZ47+lYxfpN+JyPx3a6
jgMrMo/bv+eiSUz1D+tmqZDJ4a+Pwd5RPrElQbAvJDeJIxOAsBELncRZT7lv0lWmGteqcQ/4Hrtsq1lwb8b/AwG7ob6PwlZow5Qw
NA/oZiXq9g9BMAJh5cKhTT0PxPptVtwt+O/fOrTptfUuD8qML5GF+DHP4Lns7vT8fY/ZsJZ7Djmxb9pcMyxs/z9vw=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "okA9wCzo9L+jUoV+sj3yv5Odvl1IuZC/rT46SXyT9j9/kQnR598BQMF8zJL83ca/roYBQgI8/r+jMpT3/HsAQ
J4tMFMyiu+/+nsWRHLt7z9jkR4JhHnsP594F8GsEvI/rcZR8gO+cb+2T+eSWyfmv9WHuJ6cYwHAZDmV0LJ25L8XXKqX7r65P1bkF
PEyCtI/6rhAIs842z/eXq3/gA65PwOE2w6QDAXAd+Sd9gPcAcDxHOFSNYnlv9I4obNG7Mc/5/Xi4+E0uL9dCb56MB76P2kBEFFgt
c8/iKbkvG/TA8CAakZC9yn0P3kHmqiZueO/4/IXcisAuT9PQs9b/vPHPxidawZm8PY/guNA8Gbhxb8iUzSVsvr9vw=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "9lhLw6Gw8L8zTfC0BpPuv9/bZMaILd0/lHrwVDCF8T8X59Y21Mv6P6/0D5TGe66/OF4zgiKz+L/3R5+sJuTkv
y7BPhJgyOy/foOp21qt5j/J1NbxApzmP9lFJFljlvA/LNsDasoAsL+rytLjTsL1vwgiq6h7FPO/4nZP8wbr6L9/Q3OZF9LjPxFN6
Z8E6eY/tAaarTfc8D/12RAXdAalP40Z8rRLHfq/uOEkjtS+97+7YklmsDjnvxuE+enjVuA/EKl9uRLx2T+fVSPN7pb4P0hWlHk2R
cY/yAVPGdD0/b95ZJUL2TjWv3+53UReBem/3HPl5HDJ3z+O7RouW53hP6TU5srFSfM/WJFZao/ztb8hTxKM3Vb5vw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "t3DRVf6vuT9WltEoHijzv1m8USjamPK/TodgCqz58z9VVk0R2Rz5PwdDZMnG78S/ODXsWk9K2b8yhapgfIQAQ
CDpnhKyIfW/OXkXw6VTsT+fX+avrLPVv94l7P3AB+K/b/pswDKd3r/Dq0agLjfiP3itZNm0KNS/0rWO8O+b/T8Lpk6rL+jnv3eK7
HPbp8e/RudrFyyX1L9FAaod/3fwP9qy343j+vS/KufD25Zc4b+RpJD4HZf0P8NZ9dJE6ua/+PuzSjdi7r8fPN83avXtP8fo2Yqhq
/I/13ejIuvo8r/iJdnpIZz6P23BV+pfkPI/Xp9VVhBD879t4BORzS7rv1P8Dr7mRtQ/D10tIrGU27+cgpM4MP3kvw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "1uD0nnm+wT/f5kauS7bOv34RQbaMe+O//8jOHq+26z9gzjdo6RX2P5Igj59+Za2/zp/5NBig0r9kpbqiytEGQ
Effl3Br8NC/hnFpFtwmoj+EC0uP6hvOvx5gKNu8tt+/XlIAhvt9xb+TDB11h9TaP8Kvmk6v2du/Jemgpxa81z93UFBwnAvZv2BSq
gPvaMC/jE56Zcgb0r+/xgiHjB/XP6Nz9Qru5u6/6c30c1j857+iLgS/VYHQP937eFqaAdi/fj8T07oT5b/a5AC08FjqP1onOzTuN
to/ocV4aFLa67+GRpmJl2ECQD4yk0UFw80/b9xhw90t5L9HOawRTtviv5FbMBMw1dE/eIoSMNlcw79OQzgbUerevw=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "/YaequZW9D+Reb0NsaTzP9q2z2SOx9K//VLsWLzy+T81Zewl8QYFQJMNT2Ul2NY/ITMEH/PL9D+KEtit1m3sv
99n21V9VvU/A7GHJ+JI4j9hx7monkPcP/QbAfV2GtA/u8IiAvmS1z+ELOVLnzSzv2tH4NYwpfs/KrjuA+4y9r8dzJ911ENYv4Vhq
MpVzeE/wOmB9rer4D+u0xdbKBTUP8E8IYmQ2ARAF6WPb/il/z8eLBzzz+vsv3ozqBvKzJQ/UcrlN5XUiL9Vb5ShQMP+P/VctVR8w
tM/6gJlU89eA0Dg6uWWRJrcv+kgGg+gcem/m+0fYESm1L9fQEIB49yvPywfMeRPuPM/wQ2p4dd21z+0NRs7e776Pw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "KL//BHwV9r/doD2DWVzavwqfghbjyc6/DD037Iob9j9MsX/68eECQGsDyyAX9LG/LTelClV09b8+6pYMSlb1P
7QMshyf8du/qAEOZAPX2T+D6pkr2PLRP+MF9lctAd8/7wuCbqcex78hET9AWi7kv68DhQy3Q/+/cXcN98V1yT9sX/fwSJeXvxVHa
vFVzNg/ugvS5hBO5j/36ceSNk/WP8PCcAHjHwDAHGFsubslAsDVBKhLiAC2P20ZCk6e3Hu/bh3OZVBNwr+wDcjmctr8P5FK+j+YZ
tk/CjKjMXi5/r+aaqi0x+voP45de7V3Aq8/Xt6CpZPJ0L8kCWTAOteyv1upk5FGI/Q/9jWUGIX9xL8N4DRE44b4vw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "a4b1877e", 0.9550189, 33.0],
    [0, 4, "a4b1877e", -0.4269467, 34.0],
    [0, 7, "a4b1877e", 0.7301698, 35.0],
    [0, 10, "a4b1877e", 1.0046239, 30.0],
    [0, 11, "a4b1877e", 2.4128278, 20.0],
    [0, 12, "a4b1877e", -0.1564782, 32.0],
    [0, 13, "a4b1877e", 1.363785, 27.0],
    [0, 14, "a4b1877e", 1.1339905, 34.0],
    [1, 3, "a4b1877e", 0.9551654, 33.0],
    [1, 4, "a4b1877e", -0.4269132, 34.0],
    [1, 6, "a4b1877e", 15.8153182, 75.0],
    [1, 7, "a4b1877e", 0.7303204, 35.0],
    [1, 10, "a4b1877e", 1.0047169, 30.0],
    [1, 11, "a4b1877e", 2.4129987, 20.0],
    [1, 12, "a4b1877e", -0.1565307, 32.0],
    [1, 13, "a4b1877e", 1.3639559, 27.0],
    [1, 14, "a4b1877e", 1.1341614, 34.0],
    [2, 3, "a4b1877e", 0.9547087, 33.0],
    [2, 4, "a4b1877e", -0.4269871, 34.0],
    [2, 6, "a4b1877e", 15.8078116, 75.0],
    [2, 7, "a4b1877e", 0.7297951, 35.0],
    [2, 10, "a4b1877e", 1.0043883, 30.0],
    [2, 11, "a4b1877e", 2.4124232, 20.0],
    [2, 12, "a4b1877e", -0.156324, 32.0],
    [2, 13, "a4b1877e", 1.3633804, 27.0],
    [3, 6, "a4b1877e", 13.3677806, 66.0],
    [3, 7, "a4b1877e", 0.5808644, 34.0],
    [3, 9, "a4b1877e", -0.9337463, 30.0],
    [3, 10, "a4b1877e", 0.9299264, 28.0],
    [3, 11, "a4b1877e", 2.233546, 18.0],
    [3, 12, "a4b1877e", -0.1734703, 31.0],
    [3, 13, "a4b1877e", 1.1845032, 26.0],
    [4, 6, "a4b1877e", 2.0714116, 72.0],
    [4, 7, "a4b1877e", -0.3585423, 37.0],
    [4, 9, "a4b1877e", -1.0215537, 30.0],
    [4, 10, "a4b1877e", -0.0005036, 29.0],
    [4, 11, "a4b1877e", 0.8518501, 20.0],
    [4, 12, "a4b1877e", -0.7772526, 32.0],
    [4, 13, "a4b1877e", -0.1971927, 27.0],
    [6, 7, "a4b1877e", 13.7737618, 96.0],
    [6, 10, "a4b1877e", 9.29608, 110.0],
    [6, 11, "a4b1877e", 17.0866489, 73.0],
    [6, 12, "a4b1877e", -5.6325124, 98.0],
    [6, 13, "a4b1877e", 16.0376061, 76.0],
    [6, 14, "a4b1877e", 15.8078116, 75.0],
    [7, 9, "a4b1877e", -1.0138054, 30.0],
    [7, 11, "a4b1877e", 2.0086324, 23.0],
    [7, 14, "a4b1877e", 0.7297951, 35.0],
    [9, 10, "a4b1877e", -0.00190149, 10.0],
    [9, 11, "a4b1877e", 0.34509095, 6.4],
    [9, 12, "a4b1877e", 0.2089052, 25.0],
    [9, 13, "a4b1877e", -0.7039519, 23.0],
    [9, 14, "a4b1877e", -0.9337463, 30.0],
    [10, 14, "a4b1877e", 1.0043883, 30.0],
    [11, 14, "a4b1877e", 2.4124232, 20.0],
    [12, 14, "a4b1877e", -0.156324, 32.0],
    [13, 14, "a4b1877e", 1.3633804, 27.0]
   ]
  },
  {
   "name": "a batch of small numbers, where eps can be seen",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 3],
        "data": "Nz4ZVU0TkL8T0MULHPKYP6M+8gj8SZI/D2mUdtgGZj+J0gPzLq98v0jfq3ZiooW/wxUm5wwAaj8S6hhPI9K
Gv3XraBEbV2g/LdWYsWTYir+F21vLC76EP6B008JyETg/PFjWdzorh7+8DBHZzu6Mv3KwHaLdUHY/VWGAHIdwYb/VBzTjJDBKv+M
9Cp26NoI/5AqRCSH1iL81v/YueON9vynuuIEAemQ//+HPx+lLZD/X/ZAkLRhjv2I3vKJJz4E/JuYQXpxuk7+ujKoluM90P21t548
aH4w/QnH9LYb4kD/WbqJSia+HP3aImxxfu0s/"
       },
       {"array": "<f8", "shape": [3], "data": "aq0VZ8g69T/wKGEd+qb9P8ZvdpPsNfI/"},
       {"array": "<f8", "shape": [3], "data": "vdI1dcMOlr8ueLxMMdPgP0TW0zCtQuA/"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5, 3],
    "data": "DQhPP3eN/b8/RQfIZBsBQOVSNZzAVvE/5M0uufTm+D+45nTKaSuwv1EPMCL+9N6/DR1kRZoK6z+umgp8YYL9v80
n2UWhhvM/eV6yQfU5+r+G54EO1HMEQGBr2M7IwOQ/Fyngy+4j5r8UVUYoe0bvv/Xuti/jDABADMpcXIic7r8hvcCDd/HWv6T43+o
cp/0/QZmKDGR99L+7AVEII721P1RcQVQevv0/SmWErbs9wb8VN458gPzzv0Ww3vXFH/s/VesmR+qk/L9cdQnJEyTzPw0Kp48P0fk
/9kflTbvN8z+maecF/SnwPxpdiNam0+u/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Bvf5JoAB/r9iQC8LpU4BQEExRvBVe/E/k7RmEgeZ/D8i/lrMlh7Dv+A8RNzYH+S/2Cl/3oXt7T+x0GtybboAw
LhOgTlItvQ/LgfVTiSW+79KA2/zYk4FQPUsaw85/eQ/jPKe+1KB57+ZFqkg9yrxv0Ajw9IZ0ABAYXPBE+gZ8r8TVJHgQcLgvyAb9
EdO1gBAqRMWanj+9r8Boe/1PtaeP6+ENwfyNgBAbVuhMg5nxL+loCV9WS/6v9wWc2UZRf8/EJu2JU9a/b/Zzkgj2GjzP4af7EltQ
vo/8F/ORgj99T+xCjkvKgHxPysA7TW9TfC/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9n7Hh9MF/r/YQm0ojlABQId+TBKzfPE/AUyZLkKm/D+pcEVlGEbDv2KDTfR6MOS/ueEk4zf57T9B3L2bbMIAw
HylYpYWu/Q/JjTHYHad+78KNW9S+1IFQPUhhV1+/uQ/6EF6VRWI578FKEEiizLxvwR+xJzg0wBAkoFg2Sgj8r9sw/MLwtPgv0cMc
hr23ABA2twdXvcH979vmThncgGeP+ubnQgKPABAbtrmAhBxxL8woF53+EL6v5S1reU4Uv8/LN5h9qxf/b8ZToT04GrzPyOmYOLHR
fo/SFIPZr8F9j+DTf6MhATxP7bQBjZGV/C/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "QSC11JpR+L8qPpCQMJf9P7BdVySlYO8/KopbOWAn9T/IbwDOFdyYP0Qfzr1TiNW/WthrlEKs5j9xIjPXC4n3v
+nhkNMOu/E/uMDbi+PV9b/0zCpgPbIBQOQcToSq/eM/7TXd9S2P4r+/lFUW0j7nvwzSLq5ZGfw/JSSzO6Bo6r+A/JCiG/3Nv2E8W
rU6ofo/sK1S6ctn8b+LGLbjX4LDPztsCawDb/o/4op1WPmUvr/9VdzQnynwvxWy7OoSkfg/C850PAml97/Slx0U3z7xP9QpkDEss
fY/yyJZCSqm8D8Ld1Z0mObtP/kwf1+V7OS/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "eFgpsECW87+VvOXIxZUCQOq81lv8Avc/fSXvwT8x8z/69+i5LpTjP46K0GJaheC/k5gTzY6nvz8L6eHS3Frvv
1bSsdfkXNC/0++mpOQw7D9ue0kohej6P0dWfnsJqeC/BuSK+WcM9b9bXjtYV2H0vzJB/rk32PI/bLB/lMrl8j/EAw9FWlj0vwKUC
6w8Adu/ic2Y3bXh87+48x+/ZyTcP3giPGJahfg/9ETXQ3hXxb/2tBbbT0AAQMdRwGbmWfQ/g1H629CR7b8aExq3pyrkv9AEk+4xl
/g/+jvh3fFb9D/g6XtSRJoCQBwuU0lUrMS/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "hybhEDzJ/r+zR1ENEv8RQPue07XHTAJAz4sTK/9P0D+JU3U+kSfmvwj/BrzEQuO/hBmFzb/90z8NMOi/lwr2v
yIt2AFLxOg/vJMETMXf+b9HP9XCVyUBQLgsfC/aS+A/Yup78mp49r87hU0Z7PH9v7G0SNZ+afA/ZxbDbvI51L9rVyln+mjVP1mHe
Z/+A/Y/UwILZVog+L/mi/ULObbnv7dIvGGJO+c/mnbMvtZrzT9N7rxO/by0P2Nl0FPYsfU/1MRnkS+AAsCS3TlDz+z0P/E+vS1M4
v0/gxl1+WFn/j+Pgj1whgwDQP1ufFfJ2uE/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "E8zrXI6XWcALo6Ik57tWQHMawYVOY0BAIjktQbyqbkAHm3zBQcNWwJ5XtHHvNmPAi+A3Meg6XUBEAJ22+PRzw
FJUd+W1J1hAizn4oKglZMDKJPnC+lppQInGJOJt/SxA/f7XE7w3UsBXYRwkcFpkwBYxnA40amRAU9L3nTUCZMBFq+nqddpiwG3cw
RTt12xAi5w1ZPrjZsAJmzk3M8tPwPtQTwJPnmhAuAxCXnCNNMAzsIZyQxh0wLYOd/7A/GpAiVc9zxQoX8A0uPwUxOFHQJ3cHvB7m
FNAUwgGRrWcZUC4GkHYT8NQQDXHecSnlWfA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "HktmeZ8H87+C3co8sXQIQEQ3o7+DXfo/Y5Up1wQQ4T9OhyTvX+D3vyqvkoo3yPW/+M7nV/N+4T/1miwUehYCw
ELbdx8c3e4/qH6e138R/L+g6PKghCoDQPbx60/Ql+E/k0KQ++Bx+r+AKf3GV44CwBNV5qKS6fI/MSLEZRYp4L8mfbJs22zRPxCVn
p7l7AFAhSLfoen7AsDmRBCazA33v+JhgWzzf+0/fKRQycxl4j8Bo8Ez3ILQv/p+d5qGbgJAAqaUn+m5/L8xeK3TvwbzP/x/P58Mv
/k/Ga2IGAL8B0BRCN+PcMALQJwdzO45fuQ/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "HU83bgcW8b91P2Wib1kGQIqRpPXnd/g/fFpxa5S82j/2tY1WLyjxv2opP3JIHe+/79EYNpUN4T87m9SQfosBw
A0pS34Sgu4/6PbQd+/2+79F6ksdLxwDQHvyDXKJluE/HM7Sl8x79b8O2rNSYnX8v2u3Ievk3PA/lf/WKMCr3r/DpVI7W0rSP7MzE
1mtLwFAI4/RcABk/b8Du/6ko8Lvv5PNCHpCe+o/GaW8n0kk4D+06gOhRyrFvzhLrQfWuwBA8EjOvdu5/L+edquiugbzP2a9dwEEv
/k/yjBSaW28/D8L8/Qh8GACQHnrJjDizuI/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "Y41D1CGzq7/Fmh+U0b7hP0DNprHFluA/D4jegR5Vh7/zTVctKrTgP8DpNSBsDuA/QMsQKLH2jr85pRQZUEPgP
wkfsLzpbeA/5Q27GZVXo7+RrnHRLXrhP5OHF4g4TuA/xtdbX8VfnL8fYwht4mHgPwmg2vObs+A/73Y079+mm7+/c7/S3qjgPywu0
boOg+A/UYBkD1nsnr9s+2LBW7rgP5z2IU3EjuA/yv1INUCylr8B0s0BDoPgP9DyNV1GeOA/QhU54iDip7/MU2/OKSHhP94adyo3w
+A/iRFi4YZVib9a1AZQGPDgP6KDJCH44N8/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "OXVwnVID9r/gw7vaKdjrP4kfJWB7LuA/myxIJhIH8z+kiKf3nFbUv2iYvNDV4uu/HODsCU/m5D9LcIvMTnb0v
xISKo9OBuQ/0EuEbZKB878ejZ5RU4jxPx/rW77xk78/IAgHY7kq4L9LMcV0T/Tpv6wV5muED/U/J7HVpx6N5r8YFGeMeInev+GiB
Hft6PI/pArVFIhd7r/Ow4I6/3LOvxzquvEj/fI/U/nJsADVtb9kVfMct6Xuv8JGhpkrsPA/TUjNwg5U9b+f8Qlj3yfXP8qXFdQtF
O8/jymcob1e7j/JTCs6BLvQP7PiWN8fXvO/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "0jx6MTw1/b8AR7DpMM35P3fflgfUauI/tqoDxy8/+T89EguGntjiv6bt60Esve+/IswNYRC76z8WbzQR/fUCw
DV73lqVyuY/p4HdM7rh+b+TzlK7Bz8AQOtbEnhu+ME/Ano2sHhz5b8JboE61gz4v0b+A8dv+Pc/aRCzQBLs7b/305wO7Uvsv2gHd
lLGhfU/b7y1/igl9L9nsWTXGTfcvxhr17vHnPU/D267fcb3vL+UeuwiGWb8v6DQdF1v/vI/GiBSOa9M/L9IblZF9nTlP9EYPfe4r
/E/MBO6W/Yl9D+bmCR+kQHfP8kfrgMqC/a/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "wcm/7Cu09T8j/XdYc3wCQK3IuCRnUvY/DU+9SNvR9D9ygVLil/r6P2VBr3hTQOY/rBoQfCgB9T/JiUwZx+TyP
9n5l+hcTPc/+LYYC1mm9T/Jni7XbG8DQJr7EuKoNvM/irioultn9T+Nfw/MQNT2P6WojsaQ6fw/TxNTGfZ49T83Hy6saKP5PxaN3
BDK0fs/0s/hpoGO9T8eUjiEq6b7P4c4+msP3Ps/c5CXqE5C9T/3qdFiapj1P8GsCAzIsPo/ao+rcGWw9T9/e5JXFVkAQN1nAPJYG
/o/0B/L0Qvn9D+nxT1f9dn/P9pAR18DveA/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "7lHO2k2q/b9zYS5UMLIEQB88xxRSdvI/m5WvHR7K+D8w2ZvugavYP5+U6D+4dtq/z4xlDu3Q6j9HYrxjylT2v
3D/ar4ypvQ/Wqgx3ctW+r+GDKmanwoIQLko/L/r/+Y/0LXeApxd5r8z1qn3TOvgv5Pj/+urnABAz11bkzXW7r/zVuF1kxO3P0jQc
WOuxv4/i9EJqDqa9L+mqaaR0hLhP/cz08yv3f4/QKZ+iXAkwr/O8n/I0p3pv3+ZcG5XP/w/NjWm4sDB/L9av1fhqlH6P7DhOAih8
Po/Ff5lsuSw8z8NojUelFf3P8GfZOWDlOm/"
     }
    },
    {
     "of": 15,
     "result": {
      "array": "<f8",
      "shape": [2, 5, 3],
      "data": "9qcDtBvs9b+/BnRZIuwLQMx0vG672gFAn1vMG03s9j+n2+nJu2rZv92Pkb+J0vG/ziU6YiQb+D+6xLhr9CDtv
8git1L7q94/ldWwVUw17792aeLTdZ77PyRC4flgHMY/zE+lyK1z5r/UZJwelnv0v3p7gNBxqug/AqAhYGmGqz/0aTyJYdVeP8stM
SS34uw/MLWa2db377/FjncGR6H6v5fBrqNYmNi/7Fhb9G0m4T9CPNiZUgTZvyhafHBjnes/Yu2SU0Vb+7/cG0sy4if4PwqjRjPbB
f4/Z6wEm08XAEC0rwuxX2EJQDlAQLVC8ua/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "62b0306f", -2.0893435, 33.0],
    [0, 4, "62b0306f", -7.2344678, 43.0],
    [0, 7, "62b0306f", 0.0926913, 50.0],
    [0, 10, "62b0306f", -0.9646954, 27.0],
    [0, 11, "62b0306f", -1.867788, 38.0],
    [0, 12, "62b0306f", 0.1580809, 45.0],
    [0, 13, "62b0306f", -2.6075961, 41.0],
    [0, 14, "62b0306f", -2.4319074, 40.0],
    [1, 3, "62b0306f", -2.0901516, 33.0],
    [1, 4, "62b0306f", -7.2536099, 43.0],
    [1, 6, "62b0306f", -121.77618, 5400.0],
    [1, 7, "62b0306f", 0.0951581, 50.0],
    [1, 10, "62b0306f", -0.9649862, 27.0],
    [1, 11, "62b0306f", -1.8690001, 38.0],
    [1, 12, "62b0306f", 0.1598157, 45.0],
    [1, 13, "62b0306f", -2.6088082, 41.0],
    [1, 14, "62b0306f", -2.4331195, 40.0],
    [2, 3, "62b0306f", -2.0780308, 31.0],
    [2, 4, "62b0306f", -6.3678124, 32.0],
    [2, 6, "62b0306f", -134.24022, 4200.0],
    [2, 7, "62b0306f", -0.1034787, 45.0],
    [2, 10, "62b0306f", -0.9809794, 25.0],
    [2, 11, "62b0306f", -1.8403302, 35.0],
    [2, 12, "62b0306f", 0.0304552, 45.0],
    [2, 13, "62b0306f", -2.5801382, 38.0],
    [3, 6, "62b0306f", -89.18725, 3000.0],
    [3, 7, "62b0306f", -0.1419658, 39.0],
    [3, 9, "62b0306f", -0.5919513, 11.0],
    [3, 10, "62b0306f", -0.7997915, 21.0],
    [3, 11, "62b0306f", -1.5139115, 29.0],
    [3, 12, "62b0306f", -0.0991514, 45.0],
    [3, 13, "62b0306f", -2.2537195, 33.0],
    [4, 6, "62b0306f", -1158.7748, 4600.0],
    [4, 7, "62b0306f", -4.3202803, 66.0],
    [4, 9, "62b0306f", -0.5899738, 11.0],
    [4, 10, "62b0306f", -3.3422787, 22.0],
    [4, 11, "62b0306f", -5.8036931, 31.0],
    [4, 12, "62b0306f", -2.7098767, 43.0],
    [4, 13, "62b0306f", -6.5435011, 33.0],
    [6, 7, "62b0306f", 176.32163, 5200.0],
    [6, 10, "62b0306f", -47.08883, 3000.0],
    [6, 11, "62b0306f", -133.6761, 4200.0],
    [6, 12, "62b0306f", 124.09826, 1100.0],
    [6, 13, "62b0306f", -134.41591, 4200.0],
    [6, 14, "62b0306f", -134.24022, 4200.0],
    [7, 9, "62b0306f", -0.5765024, 11.0],
    [7, 11, "62b0306f", 0.4606407, 42.0],
    [7, 14, "62b0306f", -0.1034787, 45.0],
    [9, 10, "62b0306f", -0.017908582, 0.23],
    [9, 11, "62b0306f", -0.027831924, 0.32],
    [9, 12, "62b0306f", -0.8284229, 43.0],
    [9, 13, "62b0306f", -0.76764, 16.0],
    [9, 14, "62b0306f", -0.5919513, 11.0],
    [10, 14, "62b0306f", -0.9809794, 25.0],
    [11, 14, "62b0306f", -1.8403302, 35.0],
    [12, 14, "62b0306f", 0.0304552, 45.0],
    [13, 14, "62b0306f", -2.5801382, 38.0]
   ]
  },
  {
   "name": "rows of equal numbers",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "AAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEDn4A/E4dz
bP+D5BQ/2W9w/kDpwBT4uvz8ppKU49c3Tv4vy9o3zBcm/0AMmt3821j8ZNg1ggtrlvwAAAAAAAOC/AAAAAAAA4L8AAAAAAADgvwA
AAAAAAOC/AAAAAAAA4L8AAAAAAADgvwAAAAAAAOC/"
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "YI5hSf4Mv7+umy2I8PrmP25urf1VZtk/qC6lY5O74T9lkZDc08P2P0GJov+6L+Y/mtSGbAM1/j8="
       },
       {
        "array": "<f8",
        "shape": [7],
        "data": "l3VDSVRG+T+2DdHNit3+P1zamRWYBPO/4ba+j97E7r8L+w4sRR37v2exv32Cq+u/VQizIC6luD8="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7],
    "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD/MJDPpb0X3P7D
9+x6neQVA4mw2CdVx8b/CP2ieXMH2v40XIf8sxgPAwlzxQDNV07+dH1c4juYJwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2vo/
exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD+c7vUVb0X3P
6vWFJypeQVAj+FUY9Rx8b8rE46nX8H2v1OQno4vxgPA1neAbCRV079biGU0meYJwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P9pvNjMa0X3P
14y4YSzeQVAbBzTztFx8b+8MgK+a8H2v7flp8A5xgPArfTMX+lU078GXnfxxOYJwAAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAA
AAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD8tJkw3e2v3P
yJjiWTpBgVAIf1hFLWP8b+T1D/FZTX2v6ayXT0fUAPAnfdTX/AA1r8W/U+7GuwHwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "20OBvqq59j9x0aNCKfgGQB2bws91mOS/SkI+Oh0Ax7+9LDVz74PTP2LvgTb1oK4/7JahiAUXBkDeiObMX6v5P
3HIZWu9lfw/SgD+wTWF9b8a/wsrUuX0v5P4FFLX/wPAh5COK4608L9q3mC2agn2v9GOYlDybfs/Tr/FeJAS8j/XPu6WVzz5v45KS
gX4Yfa/7CloXo4cB8AqC8U6vcH5v3DAwLSnhfG/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Ckwn4fak9j9cuJi+KTgHQNzeO/Gl0uS/4PfRzzvwyr+M8nyuzezNP59CsA4TNbM/i9ht3rY9BUDteuoq7Gb5P
74FkptJMf4/rSHTwyY+9b/4ll7QqPb1v5kiOMhB0wTAiX1T5H7n7r8tOR+xoh7/vwy0njbzDPs/IMU7st9Z9D8SGt5/INT4v+t2b
4x2f/e/Zt3mcBb5B8BUSHKGcvz3v1NEVJz4Gfq/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD+Zvp1+8EL0P
1nTWQJ5jQ5AtITys44p7r8+F8BfAuoAwHmoFcUVHQ3AGvH+Oi9h4T9H9eBe5H0gwPttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "ZaR+4XTIUsBFD+5h2oF8QPp90fcROm9A26TBdTHYdUDkmjpDWhGMQNLrmLgiWntACqlcWouokkD5Ksg+HSn3P
+LnzJZ/zQVAtSglpCgV8b9F9zt39j/2v886KjkOIAPAlbvB7prN0L+FVQHxIAoJwD3mN3fzwTRAg/zoq4bnW8BYh6noP/hPwEsBK
aIdJVbAub8ocCNVbMAsVNN+T59bwKoSwnKepnLA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "YTpgjYRV9z/9bngQgS0FQMzLsjYGVum/sU/2P5kS2r/XVaKzzGXRv4wRlj0l78W/50sV1VO//z98vPvY/Sn3P
y/7x9faygVAxfnAPvYV8b+UeQMZHT32v973wq2+HQPAuuSaC5nd0L/XIlPwav8IwIIYsKIhN/s/6hgOmSFg8z9VIGZCJV75v5ZXu
lotQPi/DOAZmX3wCMDWDIk0kO34v7q++PKIqvy/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "+21DSVRG+T9ZCNHNit3+P5DZmRWYBPO/oba+j97E7r8LAg8sRR37v8+yv32Cq+u/bA2zIC6luD84VPiWW3n4P
5dIMfj22AFApbt7h6Jj8r95GccIhlTyv3qwJhmtCgDA5ZrNkZx55L9Vh/E46sbzv/ttQ0lURvk/WQjRzYrd/j+Q2ZkVmATzv6G2v
o/exO6/CwIPLEUd+7/Psr99gqvrv2wNsyAupbg/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwZj2ckoTwP
xYKYa4R1PA/+UdKyb62zz9TOhLqMprqv7W68lFceuG/xw4WFoj36T8jRdCQ+ED8vwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADZj4IAIwfAv
4DbTeCGK+g/SB83xjAsuT/RmCNatXvdv5tWZqQp3ui/bgRH3egA4j+EtFypt6sKwAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "HJJhSf4Mv79gnS2I8PrmPzdwrf1VZtk/Mi+lY5O74T/sipDc08P2P6yHov+6L+Y/kc6GbAM1/j/0lZk08Cb4P
xlwa04O+gVAegJ2kxw1uj/lXRhO5qf1P1KPozaHyQJABl5bdh0Tgb9Sa3UnsXz7PxySYUn+DL+/YJ0tiPD65j83cK39VWbZPzIvp
WOTu+E/7IqQ3NPD9j+sh6L/ui/mP5HOhmwDNf4/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "41XH3mSGyL+RQtI6Wir2P93ZOCHRMN6/XZsjafIM4b/4nLJvDUoDwOk3DlAvL+O/ia0fdq9Dxz/e8qTvw0bUv
wGSfNUOIAFAAQur78Tl17+8YDUWzcrvv4AzzNiXgQnAtjdzLGfkor/Tv/qxfDcJwONVx95khsi/kULSOloq9j/d2Tgh0TDev12bI
2nyDOG/+Jyybw1KA8DpNw5QLy/jv4mtH3avQ8c/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "4c606cdb", 10.0276658, 29.0],
    [0, 4, "4c606cdb", 6.7257273, 31.0],
    [0, 7, "4c606cdb", -239555.75, 1400000.0],
    [0, 10, "4c606cdb", 3.15924392, 6.3],
    [0, 11, "4c606cdb", 3.17630086, 6.1],
    [0, 12, "4c606cdb", -0.422279, 21.0],
    [0, 13, "4c606cdb", 7.8848446, 22.0],
    [0, 14, "4c606cdb", 10.263278, 29.0],
    [1, 3, "1586a961", 8.1023368, 12.0],
    [1, 4, "4c606cdb", 6.7257206, 31.0],
    [1, 6, "1586a961", 13.1099611, 21.0],
    [1, 7, "8aaf4406", 8.1888984, 12.0],
    [1, 10, "1586a961", 3.15932297, 6.3],
    [1, 11, "1586a961", 3.17638034, 6.1],
    [1, 12, "1586a961", 0.55311628, 9.8],
    [1, 13, "1586a961", 6.6057022, 10.0],
    [1, 14, "1586a961", 8.3379604, 13.0],
    [2, 3, "4c606cdb", 10.027655, 29.0],
    [2, 4, "4c606cdb", 6.7257251, 31.0],
    [2, 6, "4c606cdb", 15.0348605, 37.0],
    [2, 7, "4c606cdb", -747.45957, 4600.0],
    [2, 10, "4c606cdb", 3.15922406, 6.3],
    [2, 11, "4c606cdb", 3.1762809, 6.1],
    [2, 12, "4c606cdb", -0.4222989, 21.0],
    [2, 13, "4c606cdb", 7.8848247, 22.0],
    [3, 6, "4c606cdb", 13.8995095, 35.0],
    [3, 7, "4c606cdb", -747.68411, 4600.0],
    [3, 9, "4c606cdb", 8.3563415, 27.0],
    [3, 10, "4c606cdb", 2.92488622, 5.8],
    [3, 11, "4c606cdb", 2.94067785, 5.7],
    [3, 12, "4c606cdb", -0.6572604, 21.0],
    [3, 13, "4c606cdb", 7.6492216, 21.0],
    [4, 6, "4c606cdb", 6.4160743, 29.0],
    [4, 7, "4c606cdb", 5.6553952, 29.0],
    [4, 9, "4c606cdb", 7.1423863, 32.0],
    [4, 10, "4c606cdb", -3.467521, 19.0],
    [4, 11, "4c606cdb", -0.361252, 16.0],
    [4, 12, "4c606cdb", 0.9948362, 31.0],
    [4, 13, "4c606cdb", 4.3472918, 23.0],
    [6, 7, "4c606cdb", -239551.2, 1400000.0],
    [6, 10, "4c606cdb", 7.9052028, 16.0],
    [6, 11, "4c606cdb", 7.9478834, 15.0],
    [6, 12, "4c606cdb", 4.3363106, 31.0],
    [6, 13, "4c606cdb", 12.6564272, 31.0],
    [6, 14, "4c606cdb", 15.0348605, 37.0],
    [7, 9, "4c606cdb", 5.9011138, 31.0],
    [7, 11, "4c606cdb", -754.54654, 4600.0],
    [7, 14, "4c606cdb", -747.45957, 4600.0],
    [9, 10, "4c606cdb", 1.26254784, 2.5],
    [9, 11, "4c606cdb", 1.26936441, 2.4],
    [9, 12, "4c606cdb", -2.3240229, 19.0],
    [9, 13, "4c606cdb", 5.9779082, 19.0],
    [9, 14, "4c606cdb", 8.3563415, 27.0],
    [10, 14, "4c606cdb", 3.15922406, 6.3],
    [11, 14, "4c606cdb", 3.1762809, 6.1],
    [12, 14, "4c606cdb", -0.4222989, 21.0],
    [13, 14, "4c606cdb", 7.8848247, 22.0]
   ]
  },
  {
   "name": "rows very far from zero",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 80000000.0,
   "any_type": false,
   "script": [
    [
     "call",
     "layer_norm",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 17],
        "data": "dafebPmHw0DKjH0uZIjDQJG24uoFiMNA2IHih4SIw0BDRSXdQYjDQH/T90yNh8NA9N7TMm2Hw0CHN0I6e4j
DQK2Bk7IWiMNA5/0HrveHw0D2CGLw6IfDQKm+mJzSh8NA13X5yoOIw0AEai3gSojDQE2NBMDGh8NAasCQ0aaHw0Bu+Rnd2YbDQFI
+ShY5h8NApLWAFuGIw0DUB/2+dofDQFq2IHj1h8NAW/OpYU+Iw0AGKoy9lIjDQNnNWfaFicNAGtLZjsmHw0CbSLdTw4fDQNq/TzV
Th8NAWW0Wib6Hw0ACYamlB4jDQODWUOb8h8NA3rwBH6qHw0A+RN2b2YbDQF/gNcZIh8NA0L3hjw6Hw0Dkgzko8IfDQI+mm/QdiMN
AXGYhGTCIw0D65aaFvofDQG9DhJdziMNA5kG2BReIw0ACHJF+J4jDQJvTxyJqiMNArD+msRGJw0BsSAdPWofDQCJOfrlDiMNAm6w
9G9SHw0BGA51N0ofDQAz5+/fZh8NAJLeaFqeHw0CF6BiyTInDQCIIP2U5h8NA"
       },
       {
        "array": "<f8",
        "shape": [17],
        "data": "10y1XrSi4j8axhjzDsvvP2IYwIXIO+8/3RC0nS8J7z9Y08GiYpjmP+1s7SSgwvU/vrBy+6JG+T9sHJUe4eQ
DQMnDiBZBlPc/IXuqPvZc7j+GIJej4YjiP00Vcbx3ofQ/vOfds2ML/T8Za63OdNrzPyM0N6Bn/O8/sRLBb3t57T/HETl+1IjyPw=
="
       },
       {
        "array": "<f8",
        "shape": [17],
        "data": "c/pKAnpjz78Baywc4Ozrv/N0deKBkMa/fZgUY54lwj8ckKdiDZn3v2uwR0+p1vU/MLeAwwDPxr/i7kX3o2T
Hv7hBz5nxZuS/sn/Z3mPC9L91SyroqlGzP8Pl+OlvZuS/fl6SqGyNyT+Qo0h8E53zPzFkfUZ0RPY/BGg87fin9z/75hHvKAjuvw=
="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 17],
    "data": "JYvinC+6zr8dRuUoSje6P4K1yLXr86y/+F6yFC4S9j8H2/x9zgrwvxDAHnwUH6M/tDokPTZ1AcAkTVFSKz0GQLa
vhLnxoc2/KREq+rXd9L/nOEj4vyl6v/Rxd0PVT/G/FO9EpQsIBEDuj+NksUIBQLuijsBkDe4/C4UvfZlk6T913iC57bMPwERxG8U
va+m/Eq5x6zhq5T+M1NZVgsLnvy/D15M1WdM/KszTqmeA778zzzljpuoGQG0GAiyicg5AM7uJwNx42r+Pnj7bW4Lqv8bziKjQXgD
ADkA4DjBBkL8c80lvO1DSv1zDj/Yii+I/NSkCZzQy7D80qA6nRcG8vxNZdQnAPeY/5UKWPJ6QAsBGy4q5HWDavykip8mtA+q/k2w
8dUbSkD+JCzsywQTgvz8cBt6zMO+/DBS8wx4B9j/GtdxPUJGfP4HexT92afY/Iwou90VcAUDl1nhfWioFwAuZtxr3p9E/ORA5wj1
+9L9apeLL8GLnv4u0pvfELeU/BPhc7SCt4T9d27VjVSgNQLYXftUX/AbA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "HtzT0i+6zr+tQxef+ja6PzWfjD7/86y/AkFcxScS9j8Bo1Dm0Arwv0CfWxHtH6M/ImRbITF1AcDTB/zEIz0GQ
OqQSEkCos2/kX518bXd9L9R3u8jVSl6v9DAWP/ST/G/OgCLxQUIBED1BeAEr0IBQJUk611pDe4/GsYueaBk6T/RhYID5rMPwI2r7
Fwqa+m/Abe2vClq5T8blY7CfMLnv/9zcGoyWdM/DF8ef2yA77/BfSWyouoGQH1qN12Ycg5AbYKbNNh42r8MDCr6WYLqv2F+n9DOX
gDANTptRhNBkL8lD6xaQlDSvzcnCDkfi+I/3P/3yzcy7D8owWksz8C8vxqnaMDHPeY/RxSW1ZqQAsD+j2k6GmDav88EzGmuA+q/P
b172wXSkD+CRpp3ugTgv+XjWhu5MO+/P9rVtR4B9j8HKKM+CpGfP5slfvRtafY/mDrZnD5cAUCmSpPXVioFwKpdz+fyp9E/nC+eY
zp+9L+JraMM52LnvwSyL+DKLeU/nXA6uCmt4T/Q2Gu3TygNQH4deMQS/AbA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "YsF0US+6zr/GjhVhuTe6P1ZjJWXQ86y/7aZx5zYS9j9WMCsgywrwv0miSaLlHaM/OZXVYT11AcACQ7nhNT0GQ
CYo/5Daoc2/nVtWBrbd9L/649ZZVSp6vwcAqG7YT/G/zkLz2xMIBECeOhW3tEIBQOe7pExeDe4/jkQBuY9k6T/0tt2A+LMPwDmIO
Akza+m/KN83F0Jq5T+rrfyzhcLnv6wNw3w3WdM/KyMMwGSA778WhxmeqOoGQCnqpRiocg5Ak9Obf9942r9yLdf9XILqv43Hl8XRX
gDAKQi6cEFBkL9ghklBN1DSv/jA9Dgli+I/IDkdWjIy7D8uzT04jcG8v20HfmC7PeY/8a62SqCQAsBD8b4CIWDav7gNKDOtA+q/7
CexKoPSkD+8thSFxwTgvyzRf/GuMO+/0vfL0B4B9j+95XookpGfP+liIwt+afY/Pbgc4ExcAUB2F+qwXSoFwK0b3gz7p9E/W2bc7
EB+9L+v2870+WLnv8+tPGq/LeU/8FEZqhit4T9TBoK4WigNQKnTYJgc/AbA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "nPF5kj2/zr+KGrINWsOyP7iSbmKAyK6/lhM97tF69T9uBNe+jkTwv8mnlxYztbM/Jm55i6v6AMDTa6EtA4gFQ
FUNSck3L8+/YtdDJ+Xc9L9WwBsqKSdwv8O8j4p5GfG/Pdb3wyR7A0Afu0qQuAkBQK9S/dgWfO4//WlLXCMM6j9fJhk6//oOwKCoI
vrg5Oi/A4EkZRfx4z+hCb71BDjnvwOeDCysCtM/p4o73lz4778xsCDT8o4GQOx3NKoCfw1AEnQY+ewH2r/7NE7trVPqv00eencGM
QDAa9BFYZPsir9nBJo0HPzSv1tozyI6LuI/3npJL4WG7D9CZJAjR0Kxv0V+mV5h/eY/SdgAxho8AsAFRRGkeQ7av/J7G/BIEuq/I
MHdDeDbhT+3GS1GSM/ev+O39igKq++/86mVO9r/9T/y8JUZVi2ZP4XGq4DOp/U/DMWoDJiwAEAEnqeY6dcEwAN1UXbtRdE/WNBPF
5Ev9L94SFkkXH/mv1TtjqO4t+U/SM2cnWt64j/G9VFi4KMMQHq30BLMhQbA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "//IWZSAsyT+Wl3qtlI3xv5KLdwkddM4/MqUXNwNo9z/M29w7ZXgBwHBWbSVz1NS/CU+45Vo6/r/y1Gag91n9P
xGYrmTbePO/h3lJdsw6pj+L9YT+8bi3v6QXCWAyaPm/rKjMU5qVBUDawAzODT4HQEopLr0G8wFAWrhz3VV68D9iFuwiKzoDwPgN1
4y3FvG/YBAI0Ow03D8ZPGSWCWH4v4iz2JxVism/Qbc55uuq+7+aihSMoQkIQONo7ZHkvf4/ROKKnDB9DcDjKpJ9EqcAwM0EOu4gG
QDAWvYd+oEc4b+GlEJqnPbyP6cHO/rXO+G/P6wZJs7Rq79ASgAScdKGv3UpQEG6meQ/0kAqr4Lp6r+j2b/6LV/BP0kKyrD2Yv+/G
FqTgKo46D8OO6k8OtHqv4FxBZTjXuC/moMJn9Wl9j9QPwrrUyLivw429Bus2vQ/qRMc+ZUs9j+QYsojwMb+vxYb/lBAUus/woMw6
REo+L/QU0XrP/j4v+jl4ZNac+o/U9E/O/QU/z+ZvNDkWxgGQGOpSdtoc9s/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "g5IFGa6azr/bdvuEGBa9v2uXv7IxeLS/0QzzeLKq8T9FtR2t+LPxv3WSWIbo2NU/sKjCFrSZ+78IXd6q9vgAQ
PGiDiGIU9S/S9C5fF/J9L8rSPcIdwKNP87KX2nfRO+/Y+YhuhLd/z+jmxLaPzz/P30PbAQ6t/A/bUgwWS5w7j+3+0io/zcKwAPVw
9lmefC/Lg+WLk9k6D85LlnfRA/xv1dvfW9f+b8/q2xYDQug8L/533ct1/UGQMwf8TrYCRFAQy2nkQrl77+KK2CQrfTyv1H7zupnN
APA7TrDCO5fxL9yp72MFKbfvwfL/d342NA/bovYULNr4T9LW+XjYxrkvz34nSPUv9U/B+3Gdp7FBsAZVdmWd73Rv8lLp+fNZOO/6
VXc1VP1yj/ca4CABBTQv1i13XbNeeu/pvp7zeuc+j9yvbX2b4jWP3OpjY85Jf0/Gvse2xhYAkAmbLMEBtMCwMzEfDKWqNg/1vRU+
XDV7r/xtSJGbBTSv4eGvi1d1O4/huKDvahI6j/TDu7hvIwNQHsC/MBq+APA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "iTzPWxKezr/WpVgy5+rQP8RZKkuVxaK/fGpS2RJc+T8moRUvK5Ptv0pY6BKTcMe/HQkeKNAeBMCaBYd5zCwKQ
EMaTQY7AMW/nyD9fj/i9L8qpt6v13WUv2F2hDkvfvK/0gY96sQXB0CFGbwQlX8CQDG0Lb2upes/f27PqLfA5T8eErb1RtwRwCvHg
GDHFOW/dlJ4dXt40j8bZqfBhknjv6zFyWrlz9A/SJ8FEhaw8b9FT5j+fvQDQMqnAl5ylAZAoce7tCTT1r+PW5AybgDpv/1fjrR7y
P2/cWeT6l9Vez+N5fTCQd3Xvx69JV/9Fd8/yQztgkvr7j9tfBUqlZLQP74uSiwUbuw/y7+xO8ir/7+w7JqDLAvav3Hk2yLgEuq/O
2H6LuRhhT8Xzmd5k8Lev8zyIJD8r++/F6gcHM3/9T99cpjeLuuYPz545NT5n/U/iGET3qapAECUpkMxlNQEwM0vx5n2QdE/RTAjr
GIs9L9UDpFIKHbmv8q/l65MveU/VAWovriC4j+fH744hZ4MQF7i3oADgQbA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "W5QbvXeGukClmRd1saDGQIuglL2kOsZAWudr2FkXxkBQxI9iTBTAQJ0ICzxZ+c5A+7vKXKr80UDgqC4D/lHcQ
MNQ4s7/x9BA8XCvim+bxUDx3Ce58WG6QHRtuUQyXc1ALouq23Ws1EC9FCYlikPMQEl5c1k7xMZAU2J0zJX6xEBpCpVm5V/KQBq/B
2chIbFAQho+N0Y7vUCnO62tJLa8QMUtBfWriLxAim9b7dzEtEBkz329wgLEQHwTOwGnPsdALmtJ5AJK0kDqzWbd/KzFQCf17lr95
7tAmofcJCsKsUBYbMt0WffCQDW2leb6s8pAiYFQDPlAwkD8+tDu22e9QJ26Wj2ZGbtAjnpVFfoIwUBi4HwUZAq2QJOFvFkLzcJA2
iwV1rl4wkC3ibZKi1rCQCimoBXQuLpAXHexuKO9yUCnHi/FgOXNQO01Nfc4iNdABaH+q8jky0CixaAznvPBQAhSyQOJ7LVAW+eEd
UtmyEBmqKMGHi3RQCKPGvLfe8dAMcSTGOnqwkA2oG44O3DBQBCk3hXD6sVA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "n0azla2T1T92eBKU8fa+P2ttCJS9l+k/Q6Eh5rrJ8T+2N/c1Y5nov4d0xwhpzAVAcIApqw5s9j8Npa4SHG8CQ
NjE85fZweo/+k8DaKVP1r8WH+FGCPPkP0KKqZsv3OQ/4yDOPvAeAEDTjzgJ7rsDQKtRfrE/IQNATC3HhTwyA0Ac7MN2gB3MP6dRc
Od5ktU/oj6SYOH+vj9w1QheCpfpP7FIRvNhyfE/qu9+lC+Z6L9dQaMeDc0FQMGy6ZXtbvY/kY/MyYZuAkCkgbBnW8HqPyfKoRFEU
da/3s7Ajv3y5D89+4Jf4dzkPzz74BOjHgBA39CfJKy7A0AS1xxW6yADQLYM78YkMgNA/22Oq/wfzD8JAbd6Y5PVP0thewbe8b4/4
d8EwNGX6T9Jv0oWBsnxP5DpZuNLmei/K/23SKXMBUD1TmB/2Wz2P5L+1IvsbgJAR+X8OfDD6j9xNFWe6lHWv6hGQF9C8+Q/WkrFT
vTb5D/OkqNKVh4AQKho/p+luwNAhBtWoCYhA0CNdI6H0DIDQCvnq0x1H8w/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "tvi71kvSzr+aQHUbRKuiv1P5pl+I17K/aUqBNTBA8z9dHynWRx7xv3NOJGU6+8w/UHUVH15Z/r9cU/qvC90CQ
NP5Ctl5hNK/HY6Q4dHZ9L9eXEEM4ZV1P6C2x9aKTPC/uK1Wb/BnAUDnSoxN7zIAQDsMuCu1DvA/8YrJf8OD7D9+Hk2OzEEMwHwfW
oeJLe+/eDtGARLL8j9n0TNPxLLtv34w+rRWt9Y/ZFJNaJRb6r9IQ4wXS9kKQBQSu7N9chRAaUl0/ZxQ37/OiO4Kx4LsvwIT+993V
QLATPgeNnd0p79vfHeF6uLFvywx/pUKh+Y/tpmljqOU6D9cEByIdl7jv2nIaOVLDNw/gxoebVswBsBcyQgZyLfav/Jidbb+8+m/e
E3eE+sllz8Pl0ZOdq3gvzGma31Wre6//7+nPnsC9j/gnk38ATejP/4wT1xoOfc/ASrkGJ8UAkAcpS6L4IIFwIRHt8k8EdI/ljXtr
LjS9L+ISoG0UFfov1UoHTujmeQ/gQ0gDLDQ4D+dNjuokLYNQOfPW1YeewfA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "KhTzMiYrgj/pYeSIvmfvP7k5OAqfZ78/8hB4ffVq9D+8+A//qGblP1BZfE2CPO+/ftqkGR9M9L9CfLfW0A/zP
xOvuBJyotE/FivHLSjLfL/sPtLVsBbCv880tBfaD9a/jcQWcGxP9D80HthuMwfoP3wcSQtJ+ty/xCAxCiTM578Oeh9Y6OIEwCvFU
XZFLO6/NFzxFKHU+D/r55lSNZDiv/xm+Hg5MMU/itLyDPk55j9ulVnDl6TxPzeVUUYeLQRAGT79uUvEt7/ghNtAhpPAv4vcySUwQ
em/4scNLlwvxL+WoS6KhHDRPxNnDbLbyMo/yXCUSLHH0b+NSBoSPRP4v5sza5AfOOu/z1gGBgYX87/jdvP7U1fSv2SEb9AOxq4/o
kthxMFFyT8HJwxPoDHlv+9VKnTZquY/zLOu9SY4fz+Ff9hrne/AP1oIExZ3YOQ/XUyeBod7/j+IfEa5Bbz2vyxJ2iUFJdY/cXyzb
Eju379po/CZ9mbgv9fzJqA4F92/AQ2Cdcze6r9aT6BFd9ACQIVbPPmGuPq/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "JooPrUwpdT9eIklhyTPvP3Z/BuoNp74/RdFPSHrN8z+q2aqS+zjeP4q2ZquwPfW/4y7sMEYIAMC8ssWRdbMHQ
MMp3Fbq/Nk/LKaWUBtSe7/NwK7nRvS0v78N7Dl1cty/Qcu72jRvAkAm+vyantDtP6A82JgH99y/GEtJXVjr5b+7Ylx94zEIwOuyi
ERRkuG/hgfPg4yr+D/BdTndYR7iv4vumsTMjMQ/T5H2NGZj3z9N5yt3o/73Pz4SOjiS3w9AZ3/NiRWNzb/+dr0FqW3IvxzhcOR69
ue/Z2m46/Zht78T3KdkpHzWPwNT1piPT9g/xj8eI+UP1r9GSe6giBD4vxB3A9ExEum/WI6jASgd9r8oncpwwVzFv+OVVCglk64/w
QgdscqqyD99MQDLKI7kvzQRSedmAeA/O4M1Oro6hT/HU3zNKsHKPxqYrr4KVvk/TdOhXQJ2BkB7KhjgUJL1v2MFWsEYp8k/yCp5m
guW5L+mNAf2S8btvwiR6gBiDOK/ENCdn8fb6r8soRftWFQBQJBJczMb9P6/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "QfbvFuKQ4j+sxCmCNIzBP/+86gygiu4/gzJKg6Jp8j8T0pTGz+/Rv4jThW4tWJw/t+YmjYvk/D8MUTv49iYCQ
Ht4qYewxPQ/E2Yfya2n7j8XUESLhDHiP0wGA7yZJfg/fmN8zquMAECPRTenVkoBQF07PoSwpNc/nuhgUDXXxr+b4nyDd94MQI4u0
zHgCOo/e0x36bkW17/bcA5hw0DxP7d3Fy1wye8/s4oaqyBf1L90Pou6resGQG0wuWfeFfI/ldjYyaAHBEAgv+7/ceb4P51cZTyjk
P8/7FxBkGQn4j8h/scd7tnxP6jyzhB+tv0/AzPXyBHP7D8GFuHhQIPxv4hzl2XmidW/dlVjKKQ5AkClSXoNaOLkP5bZ7mdgHe4/4
NOPKqce7j/z1JWA+gfsP9/AbFQVrNW/Qsx0sTzt9T+0M1OmEOb4P060R2eK9gJAKSyvPPOT0D8JkS7621YGQK2IJJTJXuM/cmIk2
kC4+T+locXyRWj7P+hRrFlU4OU/+Lfqr56jxb9Eio5xx5cRQM3l9KtRzgVA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "Pa0BwkKewb/rDydk5Ki7P1yjT816yqq/P7T2KK8A9j9WsvcWtDbivxiPGc1l6+A/+deeY8hIAsD/zIHSsBAEQ
DoFbFuREuG/6ipkWt7N879FqH7rZoejv+bT2fiSQ/S/la8kMV1VBUDjKV3lUJ8DQJnqIttjCO4/t7C6m7eo5T+u8esGMnIQwMo5Y
440JOa/TOfZMmyY5T/lP09H65/nvzcK6eQ5E9M/hNbRxX6h4b9VtY+EA9kKQFxghwUQnw1AzfaCX1ju5b+mtiRkOBbyv00BTLHJr
f+/e/mR88ZiqL/Zc9NEMh/ev0KwDiZpwOc/e0F0NFnS8j9EaWzSTOm8v8CEACjegeI/zEdNkRTBA8BRXBpMJ9LTv/DoPoJ61em/d
QEvRigllT+Ka7IJvyfgv/gNBPnKUeG/6PFnBtnd/T97eF278I2yv6HMJkCBEPI/n6fWd4Hj/T/F45WPbqIEwLi7UXpiP88/k2Cbd
/tx97/utGOcqi3iv2kjjflCoO4/4j/xByCo4T8goFjrXDkMQGglNSqOLAjA"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [3, 17],
      "data": "ES0VnS+6zr+qljDeSTe6P1CaIcjr86y/sC7FDi4S9j+bvz+Azgrwv/lbi0cVH6M/LedXODZ1AcA3dTlLKz0GQ
LXXEsnxoc2/seMh+rXd9L+6HPCTvyl6v4ORVkHVT/G/rZPAnwsIBEAReKhisUIBQFpR5MRkDe4/4uK+g5lk6T89KeOx7bMPwAhJ8
MIva+m/7Nha5Thq5T+jZZpTgsLnv7Ihk5I1WdM/Ya3DrGeA77+zwL5hpuoGQFQLEyiicg5A9ue2vtx42r84q33aW4Lqv+Syy6fQX
gDAf6StAjBBkL8qZhByO1DSvzC7D/Uii+I/OKpeaDQy7D+nGYp3RcG8v6ZvjQzAPeY/Be04O56QAsC5Dba6HWDav1WWccmtA+q/8
KXVikbSkD+c9Ho0wQTgv6SlRdyzMO+/UcDAwx4B9j9McklnUJGfPzKsi0J2afY/lFaj+UVcAUCICKdgWioFwBryHhz3p9E/CWlZw
z1+9L9q2CTP8GLnvzQKrfXELeU/D3ps6iCt4T8oXJtlVSgNQGe2L9cX/AbA"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "807f8b19", -20.1227608, 59.0],
    [0, 4, "807f8b19", -19.3561717, 66.0],
    [0, 7, "807f8b19", -23783.253, 580000.0],
    [0, 10, "807f8b19", -8.9862399, 39.0],
    [0, 11, "807f8b19", -7.9635602, 47.0],
    [0, 12, "807f8b19", 3.1817865, 66.0],
    [0, 13, "807f8b19", -24.3049701, 61.0],
    [0, 14, "807f8b19", -20.3605303, 59.0],
    [1, 3, "807f8b19", -20.1228385, 59.0],
    [1, 4, "807f8b19", -19.3562794, 66.0],
    [1, 6, "807f8b19", -20.6511329, 59.0],
    [1, 7, "807f8b19", -23783.458, 580000.0],
    [1, 10, "807f8b19", -8.986333, 39.0],
    [1, 11, "807f8b19", -7.9636428, 47.0],
    [1, 12, "807f8b19", 3.18184, 66.0],
    [1, 13, "807f8b19", -24.3050527, 61.0],
    [1, 14, "807f8b19", -20.3606129, 59.0],
    [2, 3, "807f8b19", -20.1227981, 59.0],
    [2, 4, "807f8b19", -19.3561573, 66.0],
    [2, 6, "807f8b19", -20.6510355, 59.0],
    [2, 7, "807f8b19", -23783.369, 580000.0],
    [2, 10, "807f8b19", -8.9862833, 39.0],
    [2, 11, "807f8b19", -7.9635985, 47.0],
    [2, 12, "807f8b19", 3.1818151, 66.0],
    [2, 13, "807f8b19", -24.3050084, 61.0],
    [2, 14, "807f8b19", -20.3605686, 59.0],
    [3, 6, "807f8b19", -20.1655077, 57.0],
    [3, 7, "807f8b19", -23073.633, 560000.0],
    [3, 9, "807f8b19", -20.4039482, 62.0],
    [3, 10, "807f8b19", -8.7179782, 38.0],
    [3, 11, "807f8b19", -7.7258279, 46.0],
    [3, 12, "807f8b19", 3.0045712, 65.0],
    [3, 13, "807f8b19", -24.0672378, 60.0],
    [4, 6, "807f8b19", -23.170087, 110.0],
    [4, 7, "807f8b19", -140460.7, 1100000.0],
    [4, 9, "807f8b19", -18.9859888, 56.0],
    [4, 10, "807f8b19", -5.2658518, 46.0],
    [4, 11, "807f8b19", -6.9591871, 55.0],
    [4, 12, "807f8b19", -1.8877482, 68.0],
    [4, 13, "807f8b19", -23.300597, 66.0],
    [6, 7, "807f8b19", -20586.668, 580000.0],
    [6, 10, "807f8b19", -9.3069367, 37.0],
    [6, 11, "807f8b19", -8.2540653, 46.0],
    [6, 12, "807f8b19", 2.5900929, 64.0],
    [6, 13, "807f8b19", -24.5954752, 60.0],
    [6, 14, "807f8b19", -20.6510353, 59.0],
    [7, 9, "807f8b19", -27566.018, 600000.0],
    [7, 11, "807f8b19", -23770.972, 580000.0],
    [7, 14, "807f8b19", -23783.37, 580000.0],
    [9, 10, "807f8b19", -8.9942669, 42.0],
    [9, 11, "807f8b19", -8.0069779, 50.0],
    [9, 12, "807f8b19", 4.0612164, 68.0],
    [9, 13, "807f8b19", -24.3483879, 63.0],
    [9, 14, "807f8b19", -20.4039482, 62.0],
    [10, 14, "807f8b19", -8.9862832, 39.0],
    [11, 14, "807f8b19", -7.9635984, 47.0],
    [12, 14, "807f8b19", 3.181815, 66.0],
    [13, 14, "807f8b19", -24.3050083, 61.0]
   ]
  }
 ]
}
"""
