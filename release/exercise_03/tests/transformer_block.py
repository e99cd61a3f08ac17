"""The public cases of the step transformer_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'transformer_block'
points = [2.0, 2.0]


@test_case(name='one text, no mask')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three texts under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "transformer_block",
 "order": 4,
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
 "points": 4,
 "summary": "Y = X + attention(LN(X)), then Y + MLP(LN(Y))",
 "returns": [],
 "mistakes": [
  [
   "post-norm",
   "Your block is post-norm, LN(X + sublayer(X)), the order of 2017. GPT-2 normalises what goes into
 a sublayer and leaves the stream alone: X + sublayer(LN(X)).",
   false
  ],
  [
   "both sublayers read the same X",
   "Attention and feed-forward network both read the X that came in. The second one reads what the f
irst has left behind: add attention's output to X before you normalise again.",
   false
  ],
  [
   "normalised stream",
   "You add each sublayer's output to LN(X). Add it to X itself: in pre-norm the stream passes by wi
thout being normalised.",
   false
  ],
  [
   "no residual around attention",
   "X is not added to attention's output. Every sublayer's output is a correction to the stream: X +
 attention(LN(X)).",
   false
  ],
  [
   "no residual around the network",
   "The last line returns the feed-forward network's output alone. Add it to the stream that it read
 from.",
   false
  ],
  [
   "second norm forgotten",
   "The feed-forward network reads X as it is. Normalise with ln_2 first.",
   false
  ],
  ["first norm forgotten", "Attention reads X as it is. Normalise with ln_1 first.", false],
  [
   "ln_1 used twice",
   "Both norms use the gain and bias of ln_1. The second one has its own, ln_2.",
   false
  ],
  [
   "feed-forward network first",
   "The feed-forward network comes before attention in your block. First the tokens exchange what th
ey know, then each of them thinks it over: attention with ln_1, then the network with ln_2.",
   false
  ],
  [
   "mask not handed on",
   "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
   false
  ],
  [
   "always causal",
   "Your block is causal even when no mask says so. Hand on the mask that was given, and None where 
none was.",
   false
  ],
  [
   "network without GELU",
   "Your feed-forward network has no activation. Call feed_forward, whose default is GELU.",
   false
  ]
 ],
 "parts": [
  [
   "layer_norm",
   "layer_norm",
   "",
   [["X", null], ["gain", null], ["bias", null], ["eps", ["2e38e77b", 4.5359612e-06, 1e-05]]]
  ],
  [
   "multi_head_attention",
   "multi_head_attention",
   "",
   [["X", null], ["params", null], ["n_heads", null], ["mask", ["9e3aa23a", 0.0, 0.0]]]
  ],
  [
   "feed_forward",
   "feed_forward",
   "",
   [
    ["X", null],
    ["W_1", null],
    ["b_1", null],
    ["W_2", null],
    ["b_2", null],
    ["activation", ["663f2d4f", 0.0, 0.0]]
   ]
  ]
 ],
 "cases": [
  {
   "name": "one text, no mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 20000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "transformer_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "dnvgE5l74L/K6/WpZ7/kvxDCxW5qOdC/GpuE4dCz9D/khC87vtPNv1Jklp2LKfM/vPBIFDjX0z/eiY+Ye7U
DQFRNgJQXXbA/fE+ebW+7zz9kQ+OUrHDkP3SnAGFESPO/fs8tlh8p9D/HTXM3Q/TZP9+RhiCQDPo/QaJaYosx97/ewEqy1jDSvyK
gBST4+vE/lI4LlKiA+L8grVakbw6SvyToBK9rhOM/ysjxzYZD4b+IQDjsZBXdv0KuCjK1zPQ/Vio6x61E4r8Ud4k16efaP64mPpu
88vA/nPAd6Usb1z/Qo/jrFcDpv+dgh30eDtQ/"
       },
       {
        "dict": [
         [
          "ln_1",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "L0NNFBV46T+FA92Um7P2PxyKHzHaHO8/K6t4AH5I8D98Q0DS3cH2P2v9hXSv0uI/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "iSnkBgNU47/eCBSWn3Hfv7pPnr4p/9I/sn6m0Zfazr88rqmO8LTFvwDNvw6ensg/"
             }
            ]
           ]
          }
         ],
         [
          "attn",
          {
           "dict": [
            [
             "c_attn",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [6, 18],
                 "data": "I6qyxEhF1z/DF6LP/6vVPw5MMBU/K8O/mREaiYy44D+Zowi9SG/Qv8EzwMEZkb0/sarxGfXgpr
+xXmq1jKedP9WGNWooIcw/uxsfX/bDzr+oocpjP23dP8x7t7nKHts/R6jH8Vivwr9RNQG+AZK4v2AXwCGVnew/uMpPqnDa1T+Lfp
SLybvQP8GjQYkshe6/71G60Cyi5L+sx+zmc7/Yv9fNmkYbodU/Yvz8XS1G7D+v6ySVDc7Kv72aYsYTOeQ/3CadlktZ37+vgNF4uu
DQP0dwfqMVBq6/EDlPxBxh5T/wY4svkBrov/C0oAxHCd8/J1aI1YS257+5PBCmrc/Av/OqK7RsBdY/3yW59pdVsb96ImqxJoO6Pw
pvElLQ1Kk/7/K6/zlm378XxqLHmdLpPx+ytQ+tl9w/qmTcY5ELyb87Nbrsl83oP3w5JB4qCrY/dmhI9b1K4T/JDVUFFsy2P3se7+
uJ4dy/gUyTAQW/xj87WZ3FMrXhv/G3A5TfveK/v6dEx9233b8unLwJGcHqv2xEOxjkY9G/TjRDBfZ47D8aJUtFuK7BP6v+NbIJe+
Q/quX71g6l3b93VUrnHBHZP5odtYuap9a/vOhUhNTb1r9zjs0reVKyv9iNyGDqTs+/tYWHyBUjur8Pd8o6C//jPyn6/LHMoeK/ZU
JclnQ3tj+celobSrXbP0BjfGBVNtm/abVDupgL07+cSt833Z/AP5PjL0vOm+I/E4mvmrkWyT/rjVHE36O+vwkU6YYVFes/RfwmLT
Da1T9+RjDFypzev+ndPKI4kOG/FUhon7pm2b+by7VF/EHOv4FoEDE+Use/5NwzmpN61D8nO5gBh0DdPzYfJon7pMG/PWV7TFE2z7
/6RmP6GmDgvxrzhxGEbsY/MWqaQZr03D/QiVw64P3kv7ojbSw7P9e/+E30I5sG1T9LPRiyL1/RvyhIX12TveU/O693WmbO178Olb
mer1Xtv6Lq+rbDGZe/ttXAP8/u4D9ThAZNrqyTP2wZcCmdXr0/BUDMhkXP3T/zUtmXWnjSv79hc2AH7uQ/16B6hTP4yL9OEPXbcH
3Yv8Kn0yprY6C/GMUuZAhf17+PYDVULWfDv/NF68V+gsa/ij0fvk3iWD8wWLX6BYPnP4gTT13YlMc/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [18],
                 "data": "n3LfHvruxb9FdQHNWGTKv78a9toIfNm/qh1MZV9tzj/Ux8NQgfnQv6qEXrD31bu/JDMe3ZLT1b
8BjGmSxuPevyXcvHQvzH2/XQfPKhh9WL82z1Z+zsHMP33jzOaNjcA/ctDuh8BawL8wAkppUP3QP4qEe2j8fq6/6np40ATlpb8Jy5
Pc/13EP2kL4f9m/tG/"
                }
               ]
              ]
             }
            ],
            [
             "c_proj",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [6, 6],
                 "data": "RAWJa6Vz5L8ZfwxoiqOEvx/AgHv8o60/bTW/dlR25T8JZ03ZdpXPPznU2F2H+OE/b3DEueb8o7
9i/ngsysLiv63Zw3b9eH4/dJXFvVkz37/55x9izn+oP06TzcXFp9s/Hp3U0Tnaob/MskD1TRvNP682rdr6Ica/es+mOKs+w7+8dE
2IaDfOPxAzBl23QOO/Ty/1x/Rq0j+qkCa/Leznv4l/14p64O0/hxZbOJnl1b9IflnEiU3Gv9nJv6UseNc/nOPxrYW91z/MMr+sXv
vCv3K/C2clWLe/azEnjJF817/LDHxsovXoP2TaCRK85tE/g7IqXqj24r+LC+gdwVLSP4yJ96763Ny/ov+x+svssD+E2x8i3enFv+
POB/rbP8q/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "GQxMI5pl278cmVXKdtx2P+kBPIkMDqI/AVEFhmyS1z8tbBz/AKXLP3X0ZR9PjcS/"
                }
               ]
              ]
             }
            ]
           ]
          }
         ],
         [
          "ln_2",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "x3EgRdun9D8e31Lbuv7tPxCTtRH9ZOg/Xubm6UKZ9D8opC/DXbLFP38UM4fYgPM/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "smgTjToFyj909T0/F2PZP5zQvqYPdrS/ZbyWNwMH4j/Ij4O10LzMv11bnbT1GYi/"
             }
            ]
           ]
          }
         ],
         [
          "mlp",
          {
           "dict": [
            [
             "c_fc",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [6, 24],
                 "data": "r5vnegZntj9USMZDA9XMP4z+U4KiloG/SkzKK8lM1b/MtOgYg1HPP8r//YUwbMa/5oOTmbso1j
/1Jgmy9LlYP/GgBFZ3OM6/nxC7VxTiwr+Hdxz1sKHUP32rio4P0OW/F8nWCJC1sL9kzDcnvoHxvzoL1G0l0NO/v/krNS0prb9pTW
F+j4/SP78jYkJVmeY/QnryEDF77r9eDYJArbCTP9g7lNIoOMw/zf3TZni14r8q5LXekWfRPxZiuuoFg9C/T/blnaW0278SooxMhA
Gkv9G0rHadPbo/xLjsS8kSoL/9qq3gWdrevzud/Lvd99O/7l6SzHUQrr+Rka6CCT7pP6y0nOTzqNq/93VFq+O7tj/Z+dYqy5LmP0
tPjWvYW8k/TxTSHMxltL9+pGm9Io3NP/FTzAEnLaq/5QqeOK+J1L8Hh/Sn6+/hv2P8yH7EvdA/pGzoE5Hbtj8IURQXB06Lv/d1AE
vRtMm/mJ9gcNOf1b/k2xC9hWTSv5AdATqo6sg/mpg2oK0iwj+QL20G0X64v7Dw2EsN08E/NtMGFff24j/hZfAdpL7EP8rJ6ZkGzM
s/35GbRH41qj8QQ3ovC1nRP4USI5TMYdW/8tPTBZErxz/1M6/TvrDMP4EhED9H1dW/o7MSKds3yL/aEKMISk3kP26+KdtIuee/b8
DobgvTtr828cz1gHjQv+q32RG/Jsc/qkGJyoOkxb+Pe+wDi6upP598b5TusLs/9LmhhuFDsL9fP22Q1tzgP7iLy/CiPs2/RgYMgn
SE5b+LFGtxBr7kv9TKqwAFBNy/99dG8HCHzT+pFRVymsnYvxQ0t1HSp8Q/Dh8RS1yK1j/aDrzJYmTgP6fiwhpeWrA/S1mKhnqn1T
/ni4CsIMnOP4vjMJjfRnG/3SOP1Jgl0r/D8BClIK2dv+I17ZiN99A/jZ4916V8yr+DLrvbIdabvzEKCxk5IOQ/NefRPPZfvD96vf
GA7ALhv6jesP4PE98/hTNpHO/w2b8G/S+YHyTSv3/m+Q96YpG/59BxitqH2797AD6xM3PXvxGme3/n1MY/nbWOCRvMxT9SKJIg/7
yxP3aeBEIfpdG/oF3VMl2D2j9p3hbRLqnavyWCQus8gt8/3Wxk5wUA0D8+jImMyEXlPy3AFzwBq+S/IZGOq6sW5D/5xm8axoXcPx
NqZM8mkby/F2spTaIAoj/aNBYnCQfqv/70F+mBqtc/5RnDSzrN5b+EELUHlezXPxpSd3+6E8Q/QQ3Q/4wA0z8Os6aBNVfzv/ujym
Yvcta/ej7OuuQC2z++w+ipJZO8P1Vy6x/BP6Y/uQLuaS8xNz/LT5/RnRPTvwpwLqae09O/NxqvZObHsj8Yvw43JkTvP8/TmX93iO
+/XW1gD4Wp2L85orbfchm/P4gDQtJDnci/RWeaZL8b1T8int+c4HnhP6hnM/ICp+0/hQ7qtA6l1z/I1KoAoh6/P7PeFXL5Ytm/Bx
pqRqbw7L+E7XUOxgrgv3x9UPMDm+i/xQ0N2YH0zj9SbmKVISTMvywwxIJPedS/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [24],
                 "data": "yv/mLXWQzr9DXGboqVnGP3AJOf7/XNI/cxArkvRSyr+flpFMc63Sv5/DiYfwiJy/+yKYXtq+zD
9w8HavPnByv5oK3GEyG6g/KHz30KIojj+EqAJ3MOLVP7YCMeSYlM+/Gw8K8PFm5D9P7fKzZUWmP9Rhv5ki0Lk/K4/C0WQ1u78Xo9
gB1pLKP6OwHzXWQ8S/ey/IpmdnpD//uhdio8LlPx1QtD0hStg/JvpL3olUub8oL3J/s8favww5Cdhzw6m/"
                }
               ]
              ]
             }
            ],
            [
             "c_proj",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [24, 6],
                 "data": "w3wwoOha0T9XSyipZ8rVP0VOsiUfIra/1L/HvsTflj+9q+KcA6CeP0V3uNJta8I/AYCwOSJblz
/ITXanK7p/P8tDW+yelsi/clY4oFTpwD8kgwzspZ6Nv2oQ5IhlY8W/o+D+DdA+wD8yKoaf+8jiP22hr0+FOMA/uGMCWYbf0L8M0w
lG34uyv67BwZOf7Kw/jtHyeAbMzz8tSx2we961v9j/J79zI66/3ozjH02zqT9uvEFth5StP+Cn2Xgm5se/uEySfg5+kD8uyfpP8B
zTP5yWqJc9QL4/q1kRfnXkjT9v05kHVU3WPyG+NfKShc+/qrP9l2E2wz/uKJ6af1G+v3JvmBagosW/95e4B9XGqr+0UD1IyiG9P4
wg/rTeFee/OX9wHUanwj/cBMcNpxOwv+QDNbKzjeA/E5RFxtiK2z9DLPIo8JPVv2ihh3dHU9u/FiQZLEyExT+bZyMN6ifAv6WP4p
l5yqK/d/kG5kjOzj8DjgoOghSsP4QThk8bwLq/T/AwefWNzz820UIOIV/Dv2FJ3FNEYbe/BdA44x+rlj922mj0BZ2rP8ECuY9BhL
E/23dIQU840j+lJvy2//6tP15x0TlWKsU/u0uifG6R0r836xCbjca+P8OqmcMZJci/F0QoIl6YrD/pOSjwj5aqv1jFt+Wd8LY/i6
h/EsvL2T/GKOnhu0s7P+VbBv3JROG/C7CeaGPSur9j5gAshMbJP2e0nXiPrsO/bm9v9p4iwD+QCVRPYjzaP0VheMwet7o/XsrOVl
p9wj/NFNDLVq/MP/8slRUSs9g/lkOGFizJpz+58kZkUYHPP9UbdQDlvLq/syTzxxBCzj/EeDX9uPK/P6Ln7hWRrLK/eLDo2sOI0D
+ggMw2voTav0YltdwlHLi/liauDO75yz/PymwGI/OZvyTw6s8u/c0/SCwXZCePxj8YD8gm8lzHPyqGPUuW+sg/UcmDLm3opj83+d
2/1T+Xv6hvt9zYLJo/ySj9oLme0r+J8aZEbEeqPw+rRrXPTNm/MDlmy3kSzb+6ZfAlqsjRP6FKpRCUGLu/jF0/BIK2pL/cTj7Xp/
mkvxJOLrDkUaK/iwTp2CNL3r9gCBPUBKeyP/oyI8ef88g/4lRpjYxItb+S0Z19nyK+v/GNInEgkNi/QVSAafX+xj+BcUvQZd+4Pw
1gRxajkrI/pNURnnMRkj8PVZ4m6i7GP9rGgUeJ+8O/O1Uwh7gc4L+7Y8ellPu4P5BQ32pRDcM/nxQGkVPRwj9FW//53xjEPwLdYo
0/yd0/4JXg/VUE1L9xtQy3A7LNP2hl9VsyOXS/0APsc9I4wb9urZ7qnRuzv7XZOlw0qrk/bEg9c1Ux2L9moL4EsjS7vwODuvR7b9
a/eupBNEQhuL8CDn4lkbCnv7p14aKo3Mu/avLLAtnVzL8edE0TFGPAP4Ubf1noQKi/CWkhM0vwyT/8pbzzg3LFvyLLb67V3sg/uv
3ElbFjmL/MDCerTDa0vxndSajOhN6/H1UWMDwx0r9C4ESZxS+8vxDAA1cOY7y/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [6],
                 "data": "lhYe62nkUr/IL5ydWyjeP4Kl/DE7SdK/STwI126Nxj91HWdC3iW0P7Oq697uTsQ/"
                }
               ]
              ]
             }
            ]
           ]
          }
         ]
        ]
       },
       2
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 6],
    "data": "8OsC1KEU4z+7SwuqZty9vxv9gjYwB9q/efvUEC6HB0D9jd6cvsLVPz8jtgm5Zes/pC/DM8264b/iFBlY+N0LQEm
J3K8pksi/TCMEGLhF4T/JksMMA1PsP2ZfsjbZPgLA17S4Oe839D/k4dqQar8CQCtN4Ca0GPQ/QnEB7dwd6L9Hkp+4RC/APyISwb7
b+/s/4cXUvqqktb9HzKyWyk3xPyLC98O/b9C/3MpW/d8o9z8Bxsv8fZLgv8DWrjtFjeY/SLSEX2/6fD8OoqefloX8Pwq967xUpNK
/0NP4XJc76z/D0/sFi2PBv2A8lKnjGPu/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "bp1DuKKL0b9lRf5Hol30v1hzXjLG9NG/e57hR0MzAkDE7yO46iCyv2FuVey3Pso/Mpm7j6+G6L/HiRRmdaECQ
CjvS3VM9L2/6HT2/glV1z/9qgGY9GTNv8Sc0oGtMPW/IWEXgBoi2b+RCWFR6Gb+P1Dm6KoNK8o/oTuk/f2i5r8XZQuVFPrbv845i
uuO8us/KgoiB6C58784yCpAHA7/P305o8VIV84/cnNFaSPUpz98ipqRp/DavxJPj7q2ZOc/Bblp7mS/5b86y0U+fmQAQL7416bcv
98/pVSq7uzV4T+E9+G1K4vbv0ErY+j3Yei/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "LQcpU/gw4D9P1vXsbXDDvzrkFTy4u9u/j6eJ3SVhBkC/GkGhfn2lP2hyemBV0uU/pGtzMs+c4L+xU4cWCSYMQ
NGKW5yGhcy/yudT0RvP4D/7P6UQd9XuP/B+TMD6oQDA1y352Snx7z9AbhzM318CQBhz6IHHSvQ/WVx4pgiO5r+CU+lzqUi4P5IEp
e/bYf4/oe2FSivovr+zhzO5v0fxPyO/AXnlSNS/JWEdofze8z+nGWLzk6rnvypKksc5zOU/OXaZiKio5T/G0jIn+mn1P03YrqlWB
M2/Sb+KieGS9T/MoLBbq4vrv/SX21ZXMvi/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "mPStinHu1D8CkGieicrQvxLZUJDuBME/7HQPkuHfEEDXBZFq+Kyxv7hoFCewJfM/9uj875hr4b8YeisMWL4KQ
PeHG41wAOS/R6m6nZV87T94+Mw23ArfPybTVMStJPq/pozc7zeO6j/i4Z3C4T3/P7RLtaD3U+Y/b3pXGUF95r8ThDlE23bWv5X4Q
MH1i/g/AifQTYif2L97UuKCp6L4P7WseXCwisM/kkFAfLRg/j/iG2/o9JLjvxWkMDrYYfE/g7lLSbUbuT/DyeWT+IT/PxODOut7c
Ns/MoWrSZxOAUBdPPy4L3PgvyBluBN/RfC/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "6Sa9bb/yyr+boGgj1lnpP1i3nRMTzem/E4wQ71244D+ATRvmY33nP7A77hZHA+G/tkTO8BSo6r9hhCORR0LlP
4fef0t5H9E/cJMpxB7B6j9KsTVQTCfivzs15OGyZQDAI/h3er118j9Tjl0xZQHYP1QVOEgRStc/or8HialD+z9cFhCqieTiP1J0j
3NOSdg/jRnEWtJH0j+oQWdVUibmP+hIJKWw/OC/7J3OlSPU7j8lrcFz8bPtPygT/Ir+Eda/cJ+6VSvT8L8hNlNpAmv0P9Z0QNkhS
eu/7GPgEgTLur9lqaI6puTeP7Wl45pn4vS/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "RE51+jdX9z9kkUi2TRrUP2obkX8PNeU/i+yQxM5P/z+f7X4Wx67gP0vc4M9lmpE/acC5+SOs6r/f/jHwDHvuP
5U3XhK57pu/JESPmoyZyz/y0RlwLvHgP56k+8G8dOy/lf3Z3YofyD/Kgxe53F4AQCy1QKwJZry/W957H5375T+nQyYj7wrVPwFL0
ZHbatc/ujYhiJLO+z8c3eUDbB/tP7/xUgiR0s+/pttuIr+zAECP5kqu5NvBv/GMf/fhlNu/1RLZD9yP6D97g3OfBq7tPweuGE8UD
+C/d4p2vTPv7D/6PwRRIZjfP/Gmo3bbwfG/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "HAxYApBJyr/xjCQ8+jLAP69++qhAMuq/JN8XMLB7/D/QQtHgoMDbP/8fd2shevI/OqUU3DEl5b/zXFnfHGkLQ
LdYF90lg9M/7CkOL4858T++M881GpXhP6CcwrwDzgTA/uW7GZb7+T/gEdzXRv4AQMu2at7Zz/Q/n1lY/9aa1b8kSTRerta8v1L1f
EldDPY/0YBtuqYE7r8OSpemU4r3P0/JK/+GduC/oNF0lr5A3T+Upykl7hTVvw5ZeiieSvA/94KYivTg5L/eXOm0L637P82VSsYKt
NW/5LULuby30j+aIFEGgFzAv3hzkp/DUty/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "3s1N56GS1j/fvxrTpMHEv2xbHV0AYN0/lGXJRH0l+T/COeJcWj7eP8h1PH7Q9dM/MnLVdbY347903RBbCmcMQ
PPtZvKapt0/zLPRD+Bjhj9EXcVuLUTnP0uRixFnYAfAg7geaE1K7D/jNGScxN0BQMld6+rq+P0/LHkJnzCY57+5yIqNmObevzBYW
H99LfA/1uAovVr4wD9oRBW8UkH0P1tuN1dErsU/TpQjqxOT4j8fYeowDFvpv1GDQeiTlNk//l/MGRKm7b9NnthhUf/6PwGiaP4om
+8/93bN0WnCvL9fYz6qBbqtv9W2+X9Qh/O/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "K7HeAiZowb8ocCYx153QP0NxC9ygvPC/y1v+vHVI/D897+/LkHHaP7FCwwZYGes/D3D9cvon3T+o92/zPp8LQ
Af7GqGbGdu/9Rg/kzNv8z908xxGc3jrPxq+8AD8rvu/YZNa/e5l4z9B6eCw9bAIQExa3kGpk90/8Kz+Wihd6791H0Y9tS7WvzdTy
V5MZf8/ktSCZQk86b83inUPB2T4P9+MP5X+yuW/pnYSAuTR4T/EPOpKRPXkv/1poKzwQek/S8rCS+XJ1T9VCB3Ygb/9P9Ktmq7QH
+y/lwFL1ClZ9T/DsCh4p/PPvwEq2Ih7pfK/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "yDEs6DPf4z/Mlm/vPGjYv6HAhHEYmNK/TwWkRk0bA0DTsTFycXSqP4d/hDasXdE/bQaf5B73xj/CFoB3REgJQ
LIT6O+uAdu/hUGanTFP578AF6TpavH2P310kF9jHwXAo1ZhM/wI/j92ZE8wcVACQIfNMYssyPE/E3HnMWuf+r+swMKhLcKhP6Bqs
w6Ft+0/YMmVWcig6T+drOyDJRTnP2rm6SRrFsm/MtkQFD4f0z+AANpfna3Zv7dzVpAugMA/7gP0xydj9D+q31a1FwXtP4GIGzr6v
8A/CK6WUkQh8T/Tz+8128Lkv/nMh64USfS/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "xP28zTF11r+Nn50L8xLhv5uehNTt4ei/A4CU3hghDUAlVCMuD2nbP8VusDxG9/8/XTIMmQbI5r/GvAv5ysEMQ
Li+Ah4PO9q/qug8zUZv2T8LQJ2WCqDwP0V8bAQ7vATAE782vfgb8j8qVLhrensDQDfa8bbAjvI/bmnYFwEW4r85CiSB+t7DPzXE1
iVPFvo/w5HsfWDlxr9QSursvnbxPysjk15I9NO/3szqRR31+z98x3Mus3Tav6hUgwTdjOc/SLSEX2/6fD8OoqefloX8Pwq967xUp
NK/0NP4XJc76z/D0/sFi2PBv2A8lKnjGPu/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "/UL95qry8z8nIOwCJ4L7vziVfLaPD9a/ViLaELb7A0DcDvlrwRHQvx8ldS13CMU/HT6y+Hxr778uA2F9T58CQ
NYLxwUVTNE/iGsZ+Sto4D9qTWtRy+fnPwVSQxNYUvm/zzuRcXhi5T/U6zyngO8BQLX+spQBHvg/ayaN6Exf0b+m4JV5+N/jv5WRu
97yWAVA22rvYRzV9T87p5fNWPDMP5tOmOGmdeq/lgz+mClA9z+nOOuvFyrfv585Id3rdvg/2JNgJS8Sxb98iuOpwmfePzL68hQfr
cC/lc0ClI+Z7T/4geCYon7kv6MdmHpiWfK/"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "cde73d9d",
      0.0050695,
      31.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "+UjIJnAo9L+JYusGZV/+v/lezCcqoMe/I+4+AorD8z/APh/nR8rqvwqqdsV1Lu8/j65Et2np5b8K/iXPzH4B
QGqO9nq+VZe/DStHOBnF2b8vLGNjXDS+P1RuvG9SGOa/oW/uLN2ohT96eT+loIXhv8G1XJlaM/Y/a+eS/bKZAMD+8qf1VYfyv37w
46uxQOI/fgh+9pDi/b8RnFyzqo7Wv+IY3ZeXJPE/YiKWScFz57/2fuwWlRznv2taQLDSzvE/K6NInZnF97/6qH+NNZTEP8+u+DDx
nPs/PEEjeGrJwD9tW6NmSysCwHtTL8dSPdc/"
      }
     ],
     [
      "cde73d9d",
      2.3598714,
      30.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "t+ZINdNL8L9gmyqSsSSaPxUm5ScgCvC/hpIoMFkBA0A14I6H223Ov7inu/r/qPc/wtVRjLfnwz/0bAm3h3cB
QF2ByrB+n9m/ioeX+2EX4j87gXOu7BzMv1Lt6ZEyCf2/Z12BOijL8D+YKgYcan3SP+Ngbwuze+Q/oWQ/wuHN/L+lOfuYfvvUv3X5
FJVXi/I/xE/MiFV0AMAdewb8uRDrP3EkPCM07MA/3E84aeywhz++yOL5bK7Pv1BTRFVfMP4/gl9ntc6N8r+gymOKSJAAQHL/wq7P
sto/orySlD/I6T8LsgzemVLXv1qOh3aVbu2/"
      }
     ]
    ],
    "multi_head_attention": [
     [
      "e89fbac9",
      10.668205,
      85.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "Y3cOGmo81r9n4UDmz9rLP3K3b2PyG+q/2TuuEQ7V07/2ycNrfHiqP0Zc679i9Na/j5G8hahIn79qF6FvMDex
P47t0FfeQs2/LQTGr8iDsz+RCHPwrx3Sv0UZMlt92Me/+MaCwQ2px78Y42DlUb+7v5j6iHvttdC/pgD9DS5ngj8J/tCtJ/a0P8WJ
HNmymNA/nK4LgNKg0r+hnFmacjLIP7IL7E6nx+O/aCDhCK7Nub91shgnbXmzP+n7mrLQBsW/GXd/p+VEyL89CC4KZNLbP+t92UWP
KOu/nnUZqoSC2r/rN94HimzGP0/UpKQftey/"
      }
     ]
    ],
    "feed_forward": [
     [
      "aa04c13a",
      9.587339,
      110.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "RE51+jdX9z9kkUi2TRrUP2obkX8PNeU/i+yQxM5P/z+f7X4Wx67gP0vc4M9lmpE/acC5+SOs6r/f/jHwDHvu
P5U3XhK57pu/JESPmoyZyz/y0RlwLvHgP56k+8G8dOy/lf3Z3YofyD/Kgxe53F4AQCy1QKwJZry/W957H5375T+nQyYj7wrVPwFL
0ZHbatc/ujYhiJLO+z8c3eUDbB/tP7/xUgiR0s+/pttuIr+zAECP5kqu5NvBv/GMf/fhlNu/1RLZD9yP6D97g3OfBq7tPweuGE8U
D+C/d4p2vTPv7D/6PwRRIZjfP/Gmo3bbwfG/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "65103803", 3.4009154, 24.0],
    [0, 9, "65103803", 2.1113006, 24.0],
    [0, 10, "65103803", 1.2371479, 25.0],
    [1, 5, "65103803", 4.5795835, 29.0],
    [1, 6, "65103803", 3.6044165, 31.0],
    [1, 7, "65103803", 5.5970907, 33.0],
    [1, 8, "65103803", 3.6255508, 30.0],
    [1, 9, "65103803", 3.6255508, 30.0],
    [1, 11, "65103803", 4.6540729, 31.0],
    [2, 9, "65103803", 0.1054869, 32.0],
    [2, 11, "65103803", 0.9890075, 32.0],
    [3, 4, "65103803", 0.0241509, 18.0],
    [3, 5, "65103803", 0.3386039, 14.0],
    [3, 6, "65103803", -0.3347676, 26.0],
    [3, 7, "65103803", -1.1230977, 18.0],
    [3, 8, "65103803", -0.6169157, 29.0],
    [3, 9, "65103803", 1.9501748, 22.0],
    [3, 11, "65103803", -1.4849832, 19.0],
    [4, 5, "65103803", -0.7764137, 18.0],
    [4, 6, "65103803", 0.2013975, 19.0],
    [4, 7, "65103803", 0.7543237, 22.0],
    [4, 8, "65103803", 0.6813666, 15.0],
    [4, 9, "65103803", -0.9551861, 22.0],
    [4, 10, "65103803", -0.7517651, 22.0],
    [4, 11, "65103803", -0.13085, 24.0],
    [5, 6, "65103803", 4.3182196, 27.0],
    [5, 9, "65103803", 2.5039048, 28.0],
    [5, 10, "65103803", 0.2060843, 31.0],
    [5, 11, "65103803", 2.8212757, 29.0],
    [6, 7, "65103803", 4.6704395, 26.0],
    [6, 9, "65103803", 3.4605816, 27.0],
    [6, 10, "65103803", 2.7632962, 30.0],
    [6, 11, "65103803", 2.8392954, 31.0],
    [7, 9, "65103803", 4.0346422, 31.0],
    [7, 10, "65103803", 3.1253183, 34.0],
    [7, 11, "65103803", 4.1293231, 32.0],
    [9, 11, "65103803", 3.1494685, 30.0],
    [10, 11, "65103803", 2.1734148, 32.0]
   ]
  },
  {
   "name": "three texts under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 30000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "transformer_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 10],
        "data": "7WwyFtwn87+giEBS1/6svyTKMkMjr8W/OjNU3bZB1j/YY23Ow4PIv5gEE6AVW9G/IjHY4Ujv9z+PG/vnp6L
kP+D6KqsmFs+/i2VABzOnAcDMvaCboxH3PyCp6p2IcIU/AJuuV4Tckj/QW9DopxfMP25FBD9Ck/E/pJ3tmOOd4r9zl0551x3wv1C
RFmkvUJ8/RWc1Ud1G/z81dMR0Mx/nP0eDjYpO0Og/QzIVj8rZ9L+VP3FTwLHgPxCSlxDJLdy/FOeOnuQQ+r8mxyk5fkT4v/pAOh4
XA+C/eu+NiwbX7T8eW9R4aW/3Pyh/VspE1NC/AeyZMoUk8T+cPhmmhhvnv7RQI/kmDvI/2P8DyEcS6z9YV75J9vzlP5SVxjWdTMa
/V/jYow/94j9I8nnIrmX+P/w1dS4gxARAQvrP/vAx27+Qsr3A6ybqP1+3T7v+igRA7oD5tXpX9D+BZEvdAx/qP3Im5PDOMNc/+LX
BpQJow7+JmY9HjZvsPz9WX4AsQ+4/wkyU6ArF9z/O8Vf/chsEQDqHp8mUmPg/aIDslFJk8j9ocDI3DdXsP9ALBW/sNeg/MCRWWMm
W5z8g16AnIRalvzUDUt+Ytvk/gNqUO0iC6j8OEKCJP6L+v8PbaJuvwADAHBUNa7Lr8T/8Jx2+uCr0P76a2hk0EeQ/V2PrEyw4+D+
8602TqkLeP2QK/WS4M/U/RNo7xVGP4z9CVJeLL6HZv2BjyR/IEbg/Xku27b2T+z+d9WQmJnf5PwSES5K1Iu+/xHOWvzZF8z/Mlgs
3ul7gv4CsfO4JwXi/xMkypzlw67/GnTZfkf76P0BFbPunEKO/luLTce70+b/mQJrBVFLwPyJqxplTzOE/WI7BoTKZtr+wagxcOJH
0P61n49XPKfE/6Fc5CQQ68z/3udDdXaD4P1TMe4jwstI/OD7e3y3b07/IUGeugHcIQDg+e3dCA+s/cP5lXGtq5L+Gs5JVVboHwO3
gPva1E+k/+wkzKujx5j+l6i/YPzDyv3m7lkyEa/M/ltSSinDQ9z9iGXZuSzbqv9Jm6Zzoz/q/zD+R3aFuwb9up9uvvg39P/QyFbQ
xIPY/I7dRTJDl+z9+/QrV4znZP1gzQIbZJP0/q29Oo+w/8j9bh21uNhHlP1I7292PkeC/WK6yshYQ8D+YMLIiGmqyv3gXD+I00+0
//3Z4gnQF5z+gg8CVrwirv9AhkS0AgPQ/FvWqzHej4j+ORCBoV+D2Pz0CA35gQt4/CvJX/6kE+j9O3VDO3QLgv0L5RNuDZMo/ZOl
cnEL80L96jRsSs8XCP1Z0f5gN+8I/Ijk65LbD37+5k3dFmVveP8j0mJV1nfE/bMeVwm6z079elxd779nwv8bL5zUdK+o/ej9MnR3
K4r9IOby4lRrcv8ahWkUCdNm/kpIdkTbkwz+oA+YnJkPVv7R7mAr2V8c/KCQEUIrl07/UOvY9i93nP36gA+iwa+s/Qiq5kuZt4L9
6Q6aL5ITRP9iWEsTG//M/79/YUsOx9z8SpGvfQW72PzOnWva6xQBAlKzWQd6q7z/8aQagXbfZv5Fk7qrcdfI/XhuubI+97L9U7co
pLuLjPwahBXHaPPW/TufPZJrW9z82S1xvEpHiP2uLYT1RegJAjZOoDGGd3T9myCGftbHcP+y0IXF1qds/aIDHsah48T/O9TrTdfD
eP3plkLUVFNo/mLBlzLsO/j+ezIiqrKbwP9hfJAAVzek/YV4vWWWT8j/AaSeVvOT2P/oU0dd/AMY/kj4D8W617b/YgeFN3bzxPz8
r6jOAv+E/iq5YIjB79j/Yk8Gl/LPxP9hLw9d6Mt+/qLBGwjhi8b/mO5gKHGP6P/eUmwMY9uc/EFhUDIga2j9cQ8YsQnXzP8wcA69
H5Mm/ggwBXyaz9j/LYNETf6bfPxxT2v/TQvo/kz3P+Gr/4D88+1rJmh7Hv4OztKPaeNs/jkVU51uY6z9ZvgOdMN3wv7d5MHWlTdA
/7OgrbWU27T/2QxolW4TWvy/y00heXvW//aEWypmJ9b9+p7ROjn/uP1ZNcXlSteQ/4JRlCYhjqD8xhUp0vgzUP4AP3mfhvaO/oOO
Evw30lz9gVRd9db2hv8Rsp+UVWLA/hIY7QBPlwz9eSozcP5zdP46rUqsW3Ou/j9+82vgd8T+KBW5oV5ABQI7OinoRmum/OkYvXFw
m2z+hu7BVy3zxPzGpyOny5+Q/PlT2b7PwBEBi3pTv3Ubkvzx8oI0xuv4/"
       },
       {
        "dict": [
         [
          "ln_1",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [10],
              "data": "J1AoRGA+8j+gS/d7qNHvP5m4h58sP/A/3si1Fx848T/WvSkau9DqP9LtOvX2G+w/VPJGBmk56T9EV
Rw+q3HzP8ZeFq7I7e8/rUjK0f+58z8="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "yWteHi31zL97aFofcUCvP9329s5fcdM/lXmhFsRM2D8agDESxtjAvxN8QC/evME/qp65TSRi1r8Ne
2d1l2HavxpsFL2nL9A/MWmvyhBG1j8="
             }
            ]
           ]
          }
         ],
         [
          "attn",
          {
           "dict": [
            [
             "c_attn",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [10, 30],
                 "data": "Ca9+JrstyD8eKi5P+TzTvw2SKM4zuNW/bDSB51Kkwz/2Tsc5MWDPP6NYv+OFNdE/fkyFGBzMuL
9TPS5nCh28vy1SYjHBq7S/M2NGCKHe0z+eEq/8ayC/P2qknT3xWMg/NxTk068B2z82HCnqW7rWv5adbJqJcaw/9z+Qw7VZxb94cy
C4NeiwvwMbep47EuQ/R5ZPEGvOrr+yJSXWxtjbP+f8tjOL0cA/kyuQtB7usz+LxPB1/lZxv/Me9ia7leM/F2IdPyYa3z+80Ox7R2
/Hv98EYST6adM/rIISoGbX4j+g6Okm6TuCvxFwlUAg6su/v72ZQMp1wb8z3skFbkTCvy2gRWII1Mk/mxJd9oUjzz8cYo0ixKrTP4
Tuzqyajte/wZHiMQ584L8CasDO747gP5xTrOLlv8Q/WelSkBxt2j/oDs8N6bvNP8/OTWbFatY/VM+APBhow79xkFKo5UyeP0WgD1
PFnso/mUAPD3xyrr9vXBiceZjmvwGOt2dWxKG/qcr/kqLo0L+HcF7p6fjGPwJ4eZJU9Lc/Aq41quaVsT/+hGh6Q+7RP2sGFgNxDL
4/sRYoS3URyr9m7/jNgNigPzUwUpDsa+G/V4YbjT3W1b+P74TRl++Mv6jKc2n04ti/YeSo0QQE07/iLnCs68W0P/BMlSAAic8/T0
Krq3LPuL+V2zFbhATYP6WVI5zYHNO/ePB2WDwE7r8hMxgPdODhPx9TZ4RIpNC/pk0rwbIg47/iBPLF9SC5v9bYK5bI4NK/qL6P1W
zE2L8jT+QXrd/QP+EbCWfsgMa/xhS2vCNAzz8WM+9Ltn7cP5S23F/ZP8i/EXmPSr9pkz/DFxzkqtzQvy9qc1D467y/+wdgAOzcqb
9+BRTUK8i0v4pwvb2Z89I/1qQjDhss2j+AksCC3wfdv5ffCEsw7N8/K6Xct+vtyD/LNgmR+3TCv5Mx2wPlweW/0TAlkotTsj/FLl
2tGqLev+KKgkjlIcw/QDdEsK5A0D8+1pJiHjjKv5j893a7z+C/wkmZ2SaGjj/h3QnEuZW8P88kiYps6ri/xk3Yv+S8tT9ZfQd2Lv
blv40+ux18DNO/v2B8y7Citj/WntcaTMGNv4T9hwarQMs/8pXk2a+k6L8NMblezKjbv2pr3UONR96/kAhAyDtv1T9Z2S3xmym4v/
HSl5vhycU/1SDbhL9ok78FsVEo3Hq4Py+qndRSzZ6/FxyQwQntNb+kFfgRy3/kP8evyYF/OdW/UgPQeBej1L/L1OaJ11PBvxnCs6
OnAcs/QYUA9H+srj/u8su3/lm+v5ve6CjTGci/8x6KqEUR1D8RGoVuZF7hP5a1zR1uk84/U3n2frnZ0j+TBJqox5vHvy7zV+pSwd
8/4qrq6BM+wT9HmsvvCcbiP4D5JN4TfuE/qK4uEq9J5b9qvUyvjK/Iv67JgBBcNrS/0CfbaFijwD/ElTRGhL3gvztk/pZ2BNy/gn
GnltT8v7+4RX9cRZzxv3sf0Dsf78u/+AWT86zEx78KwhqCUazgv3gKZalEtda/tgQ2Bg8zwb9bQzbfppuTP9xiF5dLpp6/J+lp28
U05r+xE/UMgMHhP7MtzZF/9ti/F5U6rozE5j/ZjVi7ru7cP8TAa6cy/ra/o+NTgwVn0L/0Jivak8bhPyGwAP7xJsk/G4ipqpAa1L
+ZsNbYusrVP6efGjMfVrG/+GtfME2V4D9eNcxJ0ePMvzR27yr2jcO/yptcKlKEuL+gruaGI4HLv8iGKkiz1F2/bqeNhnc6k78giS
rwvWugv95usqlZOry/Ut/QPNl73b/rXc7neHndv/DerGNR8tK/45xg90dW2b8vUrGQXUzQP4O104/pEIO/GAwr9bTapD8VwzLT/A
jiP05tLjmwaMY/kUGQHWXFkr+FI3YAdxHKv5MZOsyHXtE/521K1iN8yT97/6GRbfbTP2sONEp6Mp2/UeknhiPT2b8vpbpTuqPFPz
+gTRffyLE/UY5qzlywyD9L+JpM+6LXvwb056NNNti/y8clak7RrT++8VTLug+cP1Ma0vBLwL+/e2gOilalzz+A8oDyJZvhPx4hpe
B0Psa/JjpO1cET3L+xJam3rv3eP6ZezVzkXtC//Ulh8/CI4789I45DMZ+/v5UE0m5658+/0ttRzsNixL9qfoo0aW/UP1NzhsrUt+
C/9wQkZqlj0D8k1XOfqhvgv/Nj4NlCvdo/nP5rkaxgwD/Vm0AAKGunv+6PkxjOsNw/lXDB3coS1T/E5NWr5sS+PxBZpICo/LK/CQ
iSa8Jp0L+b6mSPBWrEP5j4VVkPF7C/zgZOxj4Pw79SRQ7I+5rWv8ANsFL/Fto/oHEEJWcG3j9OOhIQ68i8v4/xDoh7Y7o/kr292S
In0j+8a2RfNqLSPxTYJpsKcNa/WZKMKhc0nr/20e5X/RPav/vww63r2cE/T6+16Pa6x78RbU+3CNLIPwXsITq4b+K/n9ki7FrItj
/NgtLzWELYv0PGoKcoN+W/Viuq+OpNsz9VHyIXuK7Wv4ALC8xLMtI/+8kTNXuFu79KD8ji547qP2g9QTU0tOA/n2vJI3vb5r8UT6
0VJavVv4r1N6gN37u/Heyds2zz0T88casvKM6/v17xd9o5GYU/2ynnQaqC17+Mo/4YGjfav3DbiItySuO/NmRVRAK/mb8G9QUxyO
fmP9Cj2PPcGc6/3C3W4/id4b8JzcmI83Ktv9dYRr037rQ/t3zkY/AR5D9PLUx5aPrNPw03pIRhm9M/H63jdH4yqD/Rh2693hzav9
dARySKx96/VDhvVYBnxD+Xrmt9of7ePy3fZYN5pNU/mkeFNCu/wz8vIMrG+zSgvzTYAODL57A/kq3FeK+pxD96OY+MPAHovzokcL
Ela8W/dfttbRVZxr+NwJz/9lOJP4B7/0Bx88G/QTs3frYX2T83Y/gah/fUP+T8V2zuccQ/eHtWlvI13b9VTsVIcOa1v+Q55iHu28
2/GpRorE2CzT90/bElJsOuv+OVvc9FArw/9o6hew4a178Nk8i9mbfKv+OoDO11V8G/FPxKJTxQxb/ySA1X7it6v5qVnIi8OsY/ry
m21FS+479uHzqSWG/NP5Pw/vVUqs4/R6mlvYWg0r84FF0OpTjDP3j/N6fxcrO/VURy9TbBur/fpPNEe/DLP3fbTyNpGNy/gfAx/I
1f2D9CcTuzmjjVv/Xw7KFJeOa/"
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [30],
                 "data": "fZUNduqexD+ViacOuUnTPwnBwnXkUsC/LLcs1f38jr8pRwKNnMrJP3MUSvMXL+K/HqWsl+2c7b
9woDnvzUvOP0Y8GlJBbs8/+alLNHVdpT+XLykb0QLIv316DlCNFta/fg5vsWRhvD++L9jDVjm5PxPfkkE8EMw/qSYsantQ07/0Zi
SUz2TIv7+1JJLvJOM/z5Ye7FCpyD9Jevb3cG+Zvw0I2M6VsuS/o7f5S1dE0T9tZNNwv0+Xv5jlkkFC7sW/iNdfdYtbvT9ZpLbGHf
ervxzymdjbA6u/F7/JN1cruL8dtPti42bUP21JyUrTX90/"
                }
               ]
              ]
             }
            ],
            [
             "c_proj",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [10, 10],
                 "data": "4bjr2vCVsz8jJ8lmz+TmP1qubW2rV+O/735ia4M3uT/4xde6WyPEP8R1W739pd8/1bj5Dywu2z
9P+kEbJSLGv2jvXVukScC/nMF8QXEjur8fR6BCr0qWPwAfMIX0atW/fOvUJCxV1b9JIcMVJnHIv+VhBX3a39M/QP7FvHw3wz+IDQ
n7rXLSPxwW3MGkHuu/OKbINx2J1D8qVNBaoqLOP/QLnMECQeG/AqKbGAMOm78K/JqgZG+iv+O93yJTWKU/SsWvzostuT8eHh1QBa
nGP8WbuZEReba/TTnF+MZyur8mLthFAlHUPwbVr1liDq8/nuXFR+C0ub9PFM5RgoDUPzS5va2mYMQ/hSUV10nMsz8yvVzUzE+4v4
9Bzw+J4t4/CJqKwVzt0T/d+gWP4dfPP7iFIpUjidK/t8M/Pbod5D9ip4NVeazUP4E1ieHWrMK/wBOYNiLqwr/G6y6e5f6cv7m0rd
2ku8O/pEFdftFupL9onDnaa4zOv6qoDa2WH8a/ypu65oytfz/GSg2WZo/Tv+RdeHVCa6q/AGvvrM1Rwr94509XvSnjP0/8nWMHC7
C/fSoLF+j7pj/GUBMAL2Kiv0/Mg+v1odI/yalObvdy0T+iA55M8e+0P8v+/kbAz+e/AG9XAbXQyr+0nCmiODHNvzww/A/NO9M/6c
sP0vuHmz+uDJp2sVywv8+GjeP/JNC/WbX0MWf4179if+ftWp+5v9QdvbdNtK4/f7t1bMMgtL8O8UWUKK/EP6S1gQZAQOI/2zI7TU
QY1r+vnkzt9DTYP5Ve+QFc1dK/l3AOZpsOpT/XA9Iwq2/dv+OvyeD+kOK/t5P3xDYjqj85iR5VZ7nivwh+BIs688+/hOlhw/uZ0z
+jKywEjJPBv0xr7AX7tsU/9Ei2JB09sD8dn54ovKfSP0PDQ1Qv2sE/OJYE3/xE1L/aB/TQKy3RPwBMAf28WtO/msyEGYpHsb++xD
NzTqbKv/a2XtY1JcY/btyDlmhFtL9JGnuVRDqFPxc4TzRSUdI/hplNkKPU4b/p4cTzP0XAP5jUVY0Z7Me/phl3Tl514T8="
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [10],
                 "data": "EFqg8g90mj+qA2aPQ93fvyo3Qzpk8sy/RE70gCZluj+NeRmZqY3VP9mfwGWFQJq/u0kv7P6qy7
/Cf2He1HHivx3nUS5wmkm/74F0xTUQrr8="
                }
               ]
              ]
             }
            ]
           ]
          }
         ],
         [
          "ln_2",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [10],
              "data": "AhAycnZ18D/FbRiE/OrmP7OskABDnfY/KqQh7OmJ5j9OSsRupmP6P9KwJBnbA+Q/monpRDFj4T8mr
S2BZM/oP9VxuPnRL/E/coCxGybC9T8="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "xF8R3Prswb+r7rsw7hjSvxxe+SODU7W/QhQUow+6XT+GC0yLHlDQP6DUVZBK/c4/l25xjKcKxT+xf
ZgNOPnjP7mpQ5tSn8G/2GrXiVz71z8="
             }
            ]
           ]
          }
         ],
         [
          "mlp",
          {
           "dict": [
            [
             "c_fc",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [10, 40],
                 "data": "6P9zTvow4z+FlaSqlyrWvy7MjjjvLci/atuX+delmj8RhKnyMdKWv6MoSxTr2Yi/xiouuL875T
/Ft6XdCdG2P/wZP5SBr9S/NJ7BnBexxL9gwCy5PsFBv57hHdD75+E/KvFiHzgBnr8zrKo7U6Lbv97kvD8IDLy/9vJK9oyjqj8R6b
tfpUC8v6VB4QeRusO/MN/wGceL4L9WNkceBmXSvwPxoTZ0Zrw/3Zi2c82OvL/qgnet5e7RP9cgy0blKbe/fDRPnCsQyj9hXbY6T7
DFP6UBJT2sSuK/lbhh+T6j078+dqTsT4CuP3KMF77CNNm/ku8LHVXixb+J1IgpZivEv0Dh6SQ488o/qfZEbJhK4L8aWgkTRwbCP4
8lZh17c7w/KtcpTmPW1j89LjjaxofTv0mo7SvDTsY/TnI0eROyrD+29Ln+mk7QP8jig9xR94U/r0+FksxoyL/IUtBbG85EP1GsNE
cJ5MS/AIJxIGzjxT+Co916DcjDP/LM7nDdTdQ/4Zc+g4DhoT+TFkOQZJfXP/uWPz2DprC/DymFPepG0D/tKJW5YOXSv2cvvD9Z+b
C/W/mh7kpEzT+Gx9TcPNnIvxsJAIqOgo8/jd2hpWl1rT/5NPnuJ4LDv11qrPVF6sQ/MCt7DVm+4z+vf4z9RfPbP2OcDGwx8qG/vW
oBE1JDsj+T+khsjVq1P9Ht0sNd48S/tslbD70Imr+VIIb/kdnSP6d7LXjg1uQ/sCR4sJrdwb83rXuxtnbAP3w47CCQ2Me/cIOqxl
zpg792sAcsDb3cv1CiXB3cXNc/2DIUnQBo0L8mdGZyJKPSP2Zu+Z3yN9c/V0Z8lQU4tr8p29Ethu3GPwPflvrz9LI/woBS1xEy2T
/7WRUIYEDov2NyGNQo1uM/9FRijpwrkz99rCODB9jov1NYaGAbI8i/D8eXRdKNy7+orOI36EyuP2p9wa+dx+C/eFux1Fux3z+QGy
GobKXJPy3ovXoykM+/Ipe3NJkqrL9uh27OKZ/Xvwi+IyT6GMW/v9h0kB4awL9jqkp3h8azP+MzJi2WQIC/EpkJeP7+y7/q4xIBJN
KgP0WE/r41UtY/pICzVZm20j8Lh2LewVizvzIJI6H1VeC/D3/QoW6usD9/sPQRODTaPyjZwrz23eI/eZNU5O4Uvz/Ka/Cix+TZv7
85lT948a8/p7QdNOoG4j+9Qs9ERzLGP4rf+MCDmrw/IKV4KsQx1T8sSOsgyXnTPwYYnqqGcKa/3vfUz440tz8DFuhgNrnJP6Svj/
D7Ws+/QHGLFaZmxj+GwSVmVLyKP0F5zoxHP6a/THDxvOHu07+2Ga2Qbx3Bv4oF/KrEIci/rtgGi1fzyz8cMGjVi2TOP1itwQg6ud
u/rL9pbQ12178PWLE9jPPZv9a/QEuQKra/+zOnZo4ayr/nxA6hnZLev2AjPZuJkXE/kwyLYib52r8TqmGaj3rVv5O7d4LIX8C/XK
AuRqer0T+K0dXEJbbav9u5Zzwr3dG/06INGh48wj/M8xXSMmFpP4eWLw3yOuI/h+71xhjttL+QOobCcCLNP28jF6nrxN8/HwobNN
KUjT/cTQhrnWnSP6Yvmt7jx8u/i0dXo+Ml2b+ieW1/BQ3bv+fr1ffb6t0/kMApT8sOsT/wN0G8bgm+v9yIX7AZo9G/dt/PnwiX47
9niEkmrR3cP6PqnvWAxLc/AiTL2I2qwb/LZEFHdnvYP7Rngb3JdcC/xBHgDXEB2D/2lVpM0TzFP6eae8FLXsK/1kWAVQzLtT/Pwr
31MbKJP+XG72JDP9O/dO6J+5yhw7/+RfapOlfmP2SiSHtt+M6/VMO1+cOWoT8lcgXRzWbTv5AqHMOprta/WIVGe/BxvD/rLimgmQ
jWvxc9HdqVBIK/qnLVDTZF0z8m+JaqQbDNPwHV5s0IfeI/UzEObRNZ478Rq5sGR4vGP/Ftsf1MOMO/wEJmxpx0vD/7ww9Aud7mP2
q+QfHpCc6/FdutJllG4b89g0YNYeLavzIOnLL3bag/0lbzsci5x7+6YO3cV0Okv7JmguteW84/8NQG3/28tD9eQ/VCNsHAv0JXCc
L6M8A/essrxWsBsb/9H30fievOP3B6vGyCAKe/Rb6Cv6H6xb9ts3Lb3GbIP1TXMynSVrG/h19wBFp6pj/N6vQvf3Ddv4OXPW5H8M
a/RIuayvcpfr/OyvszBefRP+Tx7eUQTcg/Zqeoe7/Ppj+edn7JiLvhP/9qE+uYINQ/oMsLbchDyb8Us149AwPJP6Nv/rQihtW/Eu
N+ZFXT0T8a1coEvXPJP31TlRuQl1S/afBmkKDltr/jmlqVdSnIv7nU4Zap/dI/0ERwiDHF4L8jWTkCDE2/v2UW0mMm4ss/VTWes1
HbxL/I7udoJ/zgvzNyWa3Ll9Q/b3E8rqv3xb8VVMsuRZLbP7f+VlSWN88/nKJJqISvuT9i0T/vJo6vv0UU4NDKDuU/mwWHz06N0r
9yFuVG3snZv0WEppokAui/9Gnyjdy0fj+lCxjICtFov+QlxLkLMeI/MGIqsTex0D/NMJFwPl+2PwMMRyTmuMk/g58LaV9wu79xYX
25qq2wPzZXN9aca8O/xUo9F8J73T8HK2KDOqbAv2Pd/oAvysK/f4lBpKRdyD/a5eNWIYDVP3ewxumAgsW/8gq0TaQ107/WQKouQk
XPPzjz5NFzje2/xVx/qmgY1j8wL2cpTV7WP6/lbutKob2/DP5UFpqs5b8VHOo33BDFv1xxqCXzI8M//4Ms1KX31L8tJ334Ykq0Px
R3mROu0cK/d08XfVtevb8av8lDzG/JPxyWvmS2atA/MF+N7cfN0T+3YOBZwbLPPw00dLI2L6A/qtYY3rdH2T8+48QALsqhP8Atlm
AGSK2/l3G+RVfGzT9tWFzq9ti5v7ibrTk7xNu/QfxZSBLWpL9f31hnWV7Tv4HpVjYpmaG/Bsz3155Zsj8xq2fHplHRP8dm49h4HZ
G/9MmrtvkdsL+Gzm74QyXiv5stwtOVKKu/uVXAIo3pq7+hiTEKJV/gv0ueXqnhuMq/hlyCgUPNy7+wL3iFzZDXv2f7KNvBtsu/eW
KeRf/RmL9zaMDjn0+2PyCVBFtiA+g//vfTe9EE0r8lfesaa/fbvyER/Vh8Z7g/iOMA0eM+3L9WaHgFX03bv+8D4bNpA8E/c02nTo
AU0z+GhxENL4Hlv/B6cbRampk/Mft2ncotuj/+XJhXa1u8P+q2BkxMmcQ/qew11sZ+zT9AptvwIi/NvwBzt4GMesq/Odao7lnlkz
+OF1dYuCaxv3l/WbbWPMc/srnI4KAXxL92O4GiDFbJvyEnwWj+gdS/VIQq6WIgsT9qWDwlrafXv1Q2ySYng98/i3633Gpz2r+cOF
dP94bSP2rQOqekAN0/om2/wMvavj+ZfPV7Itm+P/915yKS0ty/c0aA0rM2wb/cMMO+jYDXvwsq+YO33t8/Vmh53RfV0r/VoRSVki
PNPyiO4kXyQ5A/S7N2Wtj22z9WO9XH/QXPv17wtfyz4sI/3Roj5hRe1j/qOQKBbPzTP1bSpVMLa7S/P1f5W8jC4D/V0TUetqnev5
4xrxXzV9U/V9R7gOAaxD9bpAM4rfysv/nOEb9zJcC/TP/Tc5Km0b9y7TdXxnbWv9gFaeaXgbi/UVKlsH4ozj/uPhEp0r7CP5uvTp
0SLtG/Zq912Vvuwr/KWjcSY6C7vyOEpJYqtaI/6vMrVK+uz79t3sJUftPAP94JZJOqS/A/9KdQo7Pmnr8AlT8h+6CLP64s7Nv7FM
q/oAqQGaUl2z+YbcWOH/TfP6oQTDW0y8Y/Ib3tVka0zT8Le+cDUSfSv1IQCYhs6cY/A8Xqa/MW5D/tHaMhVNxIP0Rdktv48XY/L+
c2Wvlgyj+loC4+70+rP3GiiIaTcdU/l8qhuC+ZmT/jM9ScHmbev0mm1sTJU5o//XpB8LBZ178/VoFThFvhv0u3Zh+hxqu/4BxWPw
nIhj9+FSK/E0/SP3qdmmUjbsY/LcbpIHcM0T82e9SdOdXZP24DP2j/mo0/OTZqUL2uwT8+NNKBWKHVP5uWQ/27XOO/c01PooWf5r
8hHFwcj4Szvx1f1cvu4to/ct6c9bohlL8Y0JBWMkPfP0RCH83vuNg/ScjkrZNT1r8VXEO1RuXYv0YxjdwIc8+/RKsEQ36Avj+J/g
Y34QDOv5L5RKUwGrU/whqkM+Ha2L9RO74gE7DdP1Powr2FAuA//ZlerQfx0r86QgYU9c/cv7iC7sj4ltK/4L3aqvwPqT8="
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [40],
                 "data": "BnCKSXKutj+tET79WrrbPxIF0PRrRNk/8XtsitACdT/a47S0it6mv9JIJZSmGea/qwj/o8Ir1L
/yjiz+fqjUPzn7gzZLpss/RTm7YYqR179qNjSPEy/dv5fWBznwSce/drYd4qx8uT97IsbefvfHv/uzR2mOPtq/8Rr7asu+uL9/zw
VB+YTFv0g7vhpCI8Y/BlNJIoLY3b/puvLUrjHKP2nRhiB+iOE/tons46+LxL+B9imv0Gi6P+40cZgTztw/9lwmgsdPyb+nOKCP/9
DTv4pdfyBey7Q/SESsPKeGwD9xJDwZyBjUP43CuF0Pgra/QYaqUDJvxz9FJ3Xh10nGv2eoaphqy8A//ozlmk9e0D/YnLvmBF3jv3
xde9G208+/8K3BhWg72L9RMdNXI7iwv+IGmnKXzsY/9uGcwRuIyz8="
                }
               ]
              ]
             }
            ],
            [
             "c_proj",
             {
              "dict": [
               [
                "w",
                {
                 "array": "<f8",
                 "shape": [40, 10],
                 "data": "gOnFpiOS0b+PQxHzF1yMv/7d98LNIMm/SLnOGUHw0j+Dje6Igy2/vxWyHXR9Y8a/5rj1wtyP0z
+aFhDlKvO7v7qRZ/1Rto0/+goEO90W0L/u8EZsSBHRv1ycR3YsMps/RbZSISEn0D9Ya0m4mSm9P2yL8QPQ9cG/+CC6w7NKXj8Rkm
3/9EXZv1UjgKmECb8/3C1Uo37Kyz+zhM0zleXBP1qfIISGtcM/5MdQBHDRhT9WbIAIht7KP3VfSRr6Gru/LZaSmKEL0D9U+LVueW
SwP7JYEysF4cg/Lqyxy+5rwr/7qENwvmGhPwnBvjXQk9A//akYjKlg3b8d83XjLaTCP+lQ0wDeCa8/j/LY3bOKob+Lr4zBojG1v/
W+yHetp5K/RZU+2Ehk1D9vPd2CD/Wsv0v4IiF1/pC/itgI46oVob9puJiOTCxuvyB3Bb9awcW/BckpxgR/v79C2P/52h6Tv/IYL+
mHgJK/5+F6qLOws7/dwIaya6/Gv4YW//Q8n7I/+7Rl9LKasL8ezVmkvROSP+XvS5a4ZMm/W7tBeBMzxD+/v+511oO+vzn3DO3Rcp
m/Gnl72Jq32r/6mJjqK0uaPznnGFMcB5E/WOKSAbyUqr/wDTLZXmHDv7PniifAZMe/cx8TmedOqT8N7easqDWwv6K4sKOMAYq/d9
ms01rusr/t6+qaR76zv+kkYnebCbc/T6o4JjnByD9iC5X7a064v8mHcs+Eu3G/BWEPGiqjn781Sz1Z+Ex9P3orRgnpELK/ifBZ9r
EnsD/2W7zrwxSlv2ByHgDTdtE/zxdLrqfOxT+DOy85NSmkvy8eckat0Jo/idw7SWxuzj8a+JtNBJa2P0StsRXpo6o/+Hzwv5SXwj
8qEw4raa7Av7ZR8WxOTaQ/L8jJFjX4lb+LXC91N7a0P2Q3AiAeJrC/xF9a2nWnmz8t8TFt7QzUv8PGnXvpL9U/GOrueULwZb+umz
/njoHWvzUrhUn5mda/j495p0MXsb8v0K/+aWCHv0U6UG5fXsU/w9J4YzO0nz+JoLhfRM7Gv+VQIVGnF9K/7sN4zq6a0b+8ax9w4j
fNvxXXR2ve68I/nyr5pCAowr8/FnL0q9HBP5w7ctNrZog/twlVFhozoz+Wyk3tiG26PzlrrT708Lw/c6poN9nyoj/HVaC3oS7LP6
Xtz+rFzcc/CzQv9/AstT915xO1Q2jKvwLe2nGstLe/s2kM1tEBp7/r3oVyD6SsP9o4cT0sbLy/aIbKfY1ecD833JaDKYCeP7vIGX
05QLO/lNwmYGGsqb+iwBYdt6uVv57Avi+SZam/c4vfWLb6vb9Pcc4DONTQP5Yzo62Tbba/H+aQodEIxT+IMty+b9+rv3+cQJ+xZK
W/mtaUM0aitb+yZhlZfCaqv9zn/DXVRa+/AisO1THzxb8h+bYp8vKUP8uPinJki8S/yZdZes9msj/9GplaMpDFv13xYjuhDMI/+H
sROgABtT/AEKBCQr7WP7x6krexJrE/FYoT9Ep4wz+9INwlLx3Nv7BC1InXUbm/0mLMkB4+qL/VbY+Anu24v+Gzo5Z3eMe/KUbQFr
qwmr+Ifg/c+7vEvyRECj3sQbq/2vMti2Xjtj92soTFgILQv+Hy0adT8LI/GC3NIITUxL8bGFzvLuTEv7QYyLPIxcW/T/dAzCg8rb
9lHqXEE5K1P5+4jEU0MsK/KlFzd8Bkw7//uZaNfuLWv/XDPku1eLI/XAQvbJyhuD80RWzzD9y8vxK3b+XH+MW/x0+MJhc2lr+Z7x
K0KQ7SP36AjJUtXr+/vckeRPaSwb8ZxQszc+vJv0Ut5Q93bMM/EaetJB5fub8PnHbMrBuxv3JLbdczbsI/AmN00wo5w79JecoCUg
3Rv3UMtKuCy9O/4QFDnQ7X1D+/vTiCwjDQv/x3n4/BqZ8/5Ha3E153kD9r2SWWESXJvwjYDcVdfcA/WIv8/dxZgb++Mp0L6TTLP9
wvmTxRKdA/gRGXEZuTpb9U4ZvbSJSEP/gDj0KyJ12/+SyCdIq/jj9GZ/KaqpDcP6HM5PgAicc/fErrz+J/wD/isWg9UXfOv/esAk
9Nt56/4uNRHSjyt78Yj2Pxe1S6v/9DTKZEws4/GQk6RJXCpT99slXiNzrDP/vQA2Jpxci/7aUEWmNhwj82/tW5NKvEP1/LFCK12L
O/urzAUMIby7/fVCQaIdywP/RA/TQMyps/5i3SCpa00L9/7IyNtPFeP08LtaVcubG/PsV37O9vtD/AyNGIDVWKP/P0LQvlCMg/Ov
yoSg7Bxz/nXUz/sUjEv8bNYvffhKQ/FES4c0mdrD+6X+3RnAi5v8fJQiDWBre/U00C6usrKj+qWgUBnVWbPwJ/xG3dIJs/T0DFrb
jQxj8x3MHxVM5cvxCMUGFynmU/BjI9DX+XvL/icXRqMna8P6krNVQm6pi/WPD7JKLbhD/NuYDOmXadP6vzji06jbO/o1NwPY6/0D
8oZWu0VKm2P6IA9hEPK8G/ZlqFheah1T9qmktyGcrLvwsNsiXai9A/+raXmN18y7/fGSospnDUPwb2TpAYQ6I/3u5N5xf9qT9NBb
WoeuzAv2Ibw4NEjbW/qxf6zcCIyL/fkiAu8D3KvziSIkZ7I7Q/MB+oWCR8Xz+e2J45br+uvzt4aCNAP7q//PJVrC2ys79YVIMVw5
3JP0+VLalu04e/27VD73FSxL+IRjIlr6XJvwhi+to7Ebm/jL+PbYw10D/d2LSHbZrQPxH4b2ROBp0/ayJTGdoFtD9hm0WzggijPy
iu12RPKMs/S5I/bxX0kT/xnei02Gusv7zxAkSTRMa/gLOqFD/nur/THvlGQb3Gv6Eh2RbK68O/Fu8E0Azjur9ok6RhAGvGP4aSK+
jXGcg/bd0IlBsW0b+PboJjtJOEv4Xe/JHo/sE/fFZUuIBu0z9gpx0GhpXFv0XseDjD3Z+/rgs3x3e20T8jp4mT7ZfLP863Z4hfeM
S/PFkbV21C1b8BRv2MDPe1vwlUC0vr0cI/XE7vTvaE4L8vA5xWJuB0vzPcOm0dU6u/4uKbexk/0D9e8qxkj8+wv7P+JOBusME/HV
aqqjzSrr9J6h13hf7AvyfKBn3LG8I/7on7bLAztT/YsNJ+F566PwTRl+EOBL6/74p2dV9rxT81jL702+bRP6QzniU7TLI/qcRqrH
pA078ILNIWL/C9v9pbmvpU3aU/wryY6T1dpD9MqqLtnFyWv4TtSna1OMg/oMWu7B0Rzz/eD4ZDcqzFv6UO00wpoMY/I04D6XA1pr
8cDK8dG6bav/dE+FID+Mq/lAC7F/eCqr+QNH2kvOvPv8LXtrDaz8i/5TFAx6bQw7+gCv2oT8CaP+2xQ39dNL+/MvDU60TSqz9Ngc
zxr9WXv+nU1jBkYYq/4wJ/bpqt1T91oIpAX7DGP1PYpCLBALA/7VCSwfqUuz84BhsYd7uzP+ww96tn3cC/wDiZPPHHor+Pxa0d79
2iv6Kc4aJ2M7o/vF4PDb8owr+e0Cc1SRTAvwzFp8wu1ns/Z0O5IfIOj7+OdSDy1dKtP/hp4gKW5be/QqqUCZscy7/bYO7CD/+2v2
GBijcJFMQ/0DOR30J+0L/4RxXIF2Otv34m+jQwCKQ/Fl017+zMsz/cqxmbHx/QP6pJ3NgypcU/JBkD99ZN1b8zrchO5eS7P4KiMM
ogjoc/rvU2e0Nobr892dgp8+TGP7C3FjSox3q/WSTjLdW9wT81lFj+BMC8v+y5xgqE0Le/xKPCFIlAcT9jGWwvedLNP0M4T4/LNb
0/2McJQyFKtj/oZyUhbTC2vxadaBPv6a6/VFO8diU9tT+VI194rizQv9hE8BVRd8E/buZGDQQfgz+0H+Qr7b6aP3SDv2d1Dso/4R
7FgxoznD9MzomMMOC4PyBharG2gcq/+gcwYGtyj78fDJoSHNuuP0HDOxiF1Lc/qAazHzd/0r/o0HSHiALKvw3eHwDTMcI/NzOyqa
PX178eC40LByTCv2716Uv1Wdi/G2RG5z2kyD+OGbTLYvy5P5hx9M+caJ0/QFAkNajosr9guZfdad21v5DMgmaiP8U/alt6ZYYVyr
9dw8S5/SLNPzxm04I/vIg/VZ7zzgPRnT+4sXeWn3yuPxPOWi15cc6/nxEU3gkKvb/7Xls7MfCjvwYTtXs1TJk/SiqHrgrVxD8vJW
cstTumv8u1kc9W6qC/kmf5VWUWmz+dV4rxlHSzv1Xb+HYXP7Q/bIeRXzLwpz/BcNAtq7Z/P34oG4+Mn9K/BIz0swbcs78="
                }
               ],
               [
                "b",
                {
                 "array": "<f8",
                 "shape": [10],
                 "data": "TU9ISkRZ4r/JLSoka4fZPz4CSXPg4dA/e4WFyhabxz8i9WozcbHRv9HG/anCOsc/gkvfjwMP1r
9oo3SOGh+/v318rIlo2L+/fMZWDZBz3r8="
                }
               ]
              ]
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       {
        "array": "|b1",
        "shape": [7, 7],
        "data": "AQAAAAAAAAEBAAAAAAABAQEAAAAAAQEBAQAAAAEBAQEBAAABAQEBAQEAAQEBAQEBAQ=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 7, 10],
    "data": "GwYfgu6wCcCqQbEQv4UKwD+deCxf0/8/3pzieeMp4b8ZVOPMykjKP8UY9ve+G/a/4b9WRckN/b888PD4pGzXP76
UjIV+/+k/m/73aI0o4D9O2CfSPizJP+BQDhCIeQTA+XBX5ls1/z8yYQ/ZerDRv+40E8jSGfg/ndmtDWBYA8ASNVp61R4CwM8rFCV
LL/G/jZvC0cpeAkA8dwnbTgryP3U8UHXSRfG/5+379A2uD8Bfhf68qI8DQGBEknftfPG/d2d+qhrF9r/LGYHhdTICwHSvqV7H6QL
A2f/NOf7Slr+RMLVL8jL8P0yRM+BBDQFA+Rok0jkV579a34H+r9sKwJPeV0JsDApA6kAxXlRn0z86tIPrfBnwPyBeGYoka+G/CAR
ggyJS+L9ndtS8sPjwP95Q/b03EAZAwojZji2kA0BUxtTcrtXkP920PphgGfs/yoy9TcWY/z/6Cyn0ohvhPwStbOutpes/+MTHA3o
5BcCLnAqY5T39P3dRf/M/Oei/8MKSVYrQAkAQtDfJHJ7rP3lpELn4Yeg/UFXkxSD36z9j/4u1acDeP0bMVBDC2/M/0W5dB+Sm0L/
/LcSEpGnwPzX38Gx2/eY/Nc73PmVa6b9VIKozCNEEwDuPba4w2vi/kqjEq3ob9D/TgCafzHLHP51AtckLoOM/k07khgwI9z+5DOE
/pVzlPxMOD6xnap2//Wf4IthvAEAqPXtAX8r/v/99IRS4GOc/jOJ3TWEm4L/6ZuwTEev6P4BPq88Te+g/oaKwJ4yY8b+fzL8xFJP
oPxTli0lyiO2/mbyIxids6b+34mmZDxv5P+qoDB7BdgrAw0KNzApg+r/veYGo+u70v+lldcEr7fQ/Uio6PeBw1T9D2NGfQ0/1Pz+
XEn6kFP0/lzoCLbfe5D+k83tr9EL9P9Jc0UUbCdK/TlLCeMr6AMAjA3MWxy0BQMu/Zug0qPC/cHCUfok38b+bGOLrxuMGwEVkoHA
Ly/c/jhF60U8f8z/b6BYgxRcBwO1uC3fUb/A/6wihtxk52b/mgTYQu3v2vwd/bKg3ifi/SFH39T//r784+Ils3dvsPzIC2nFxefI
/yr2EVf8e/T/mXAsDlwvyP0vwIaatTNI/Q5D+whJz5j+PGSoeoo/aPw55VAQMiOi/tl2/fk5Q6z+gzA7L1pb/v4z7E2k/e7I/+r+
Z8Cmc9z8RqmFfuFTgP5k+3HwmCfQ/kx1Ztgry3j9vkEc+qyUNQPylknp4jOS/AM3ggbXV8z/w1o5MiTDyvygHbRrzIwNAGTNtDDQ
jAcA2icbQaifxv5baDMPYGfs/fbvRiJNT4D+pqMDRKdvVv7x39sue7wJA3NwCkztY9b99fdOzg3z2vzCBdMR2PLI/hybg2FoK9L/
t/8yQX4zxv68YIQ714Lm/O0+mL3wr+z9WoTtXmWHivzpCl1975b6/CrGqsRS64j96XK+kA8zpv14KisG4Qfs/qus/641C278TCTh
0N6cFQJxUq3Stvr4/+uXzL7ua8D/v2aiRDMb4PwNj69pzdfo/6IoAips/8j9+1FUFZYHoPz5AQFRkNgNABGYA5ekn7r8xIxkEZI3
aP+tlgF5mxrm/eY+cM+TH5D+h+C/YaVHwP/52fkK5/wFAHN62d4s90z/o0mO7NgHRP2TFxe8vbuM/PL5JaiC9BEAJZH4xiW3iP2k
rv/jpILA/kOe1qmdrCkB3+6rT12noP7np6mWP3fo/pLdYMzAb9D84ojHOP9XkPxjqkBKeWPE/OUcd2pbO679PjgIFa5EKQE1FtYa
KtKK/q+9L73pg+j92/qLBSZX/P+zv5BfG5d2/TdAH6Mxq6L+ZTlxqvHEAQIeAfe0xZtc/8sPqeTCM1j/OhRoBcWrzP2ygKn8CXNa
/dE6SKV8T9T+7bRC01IvgP+vdymIDswpAyzM+G0OIzb/8+oTOkWDOP8ACU/hkasE/opQq3Qfc8z9CnwgdDUr7v+TaHGf0Y/c/QsV
5YDP41j8+uUVjxmD6v9XY6unzPPu/mBjYhm01+L+zbh3pEIj1P1CkSEwcyPk/So6YhVZf479Bl0dsivrbP/+t6XgXY9O/K43x5pI
W8j/T9stcJrPpPz0VxQ/Waf2/8aONBdyCzT9WtoorbcoBwL/1Dhwd0OC/u/QomHNXD0Ap7kjoYDPuP3u9WFSdD9a/QgVFF17v4L/
R2Mu0wukEQIuirUc7+/E/3iF89z/q/T8ztSM59pf5v3tD06qcdwBA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "EqRjOJeh+79na4igc1Xxv12Z5m1DNwJAr6OPku3qyj/ss+169znlP62/oQIEVNM/qhd4c2SY3r9vaB2kgy/UP
+o3JeN07es/r1N3dKSP+z/HIdL8aRffv6aewHw+n+i/p13g5JwtAkBRl+qr3IjYP0mnxQ1ng+k/NLSsYN/O0b/mINcOsanQv98/w
xacMua/jHaPrOhU9T8pwhGK9WDuP26/AcFqdOW/t3IEMUyS8L8qrrgKFaQEQIyDxKDD77M/K+vgumLe8b93Ln2JhojAvxGwnq4Xb
cy/Iz0Ax+vJsT8fRzkeqlLvP8UrReqAFgJASTfzAy8Y7r96nlpeiDbzv0OifNM2sgRAwbPpjfHbyz9SvYgzKXezv7FvChjH4bI/J
OUW5orc3b+Ft8Soab/CPxEo6ziElPE//YpGqBLk+j+EOLRx6prmvyV5glTOsdU/lYyIqslG7j+Pp/H8n0aiPzrK3235IuA/EvIbh
LiY5r91+XQctefjP6f7KE0Ebuu/a0DZeqhk9D+3iYI7Eh3aPz8lVzpRF9U/5k4jdhs11D8pzvWdeRXQP/0ky1hQg/Q/Qn4q53/Px
7/mfAjrR3HoPwS83wQj+rI/LqxLO2EK5b9mKD7R0JL1v4DIQ8o8GO6/PfVg0g14xr+vwW09pobZv5bTm2mVX8U/qdQ3Cdgg6j8eF
/Ab7YzXP7/bEbI0LNI/yyDWQEyg5z+OWs8zvZz3vyfHQvvtIdE/NNXyMjcs2D8aUV0TDwTsP65A17sdpMg/L/kI8rt7578rmODS3
8nqP4OnQiHsFNK/+AdrtqIuxT+SDLYcn77mP2+EcD0DffO/q0gVrv4l078PFdUlMfLGv8FqboZv4OG/uiXZJl/u5b+lotLe6HYCQ
OiNFgecnuI/RPqq9EQev7/vs5twk87dP9YDDQXr8dy/UKWDwjxu5r/6+nM3jGfzP5gm9Ar2PtA/epgyAqhJ8L/j6G3VNQ/0v0J4a
L0GsghADGw/oKc13j+busIwc/Hxv85vtTbs09M/YFLTNLtHz7+n3c3Qnd/ZPxaheqLI8tE/p5O0XC6b9D/r5762OIPpv3z2pw3SG
dC/9z28JVoYBUDBsWEAWaHhP8qjtaWY/1+/mwZfC0M91T9l7bDMiYi0v0XR3VKaFei/XGeggNkK7z+Or8L2dkLrv74QY0qaJuO/i
qA51Owv5b/dTLPMPqP2PyRZWeOHnuY/FxpjqpoA4b8SUirWy4LpPw9lvDKLQPK/05G4rTPY5z8ZvFus99fDv0L7w5h4p/Y/rto3b
sit87+mkMWH2TLnv86HZfibvwRArY+fYfWL2j9FnuRcHMiyv8PdCzXwt+0/SS7WS/N427+x5qeaVvzVvxoSyUpxQ+U/S3bmafEjz
T8+74H6UZz3v4eOl9309uu/e4Th4yTVA0CZw+IqqNyAv/q4pW9PM8C/EBxoiCBpwL+TnyXR9u/fvyplgiBWsew/LHLTqwcm4T9hJ
93jJCECQKTw7HTV3fa/ZBhpgUpc1r9YjBwYemP5Pybknm8rw+g/ulFiQLDt7D8VOelcuqPHP7NxKfCzid8/gndv/KoT779fjXNWF
B/oP/5dao8hGt2/+0OZ66lc8r8HcdDxB47kvyzv0lFtpwFAkNp506Hgxz8MnpbHHBvpvykGRko/er+/z7+VqtaM5D/JR0S/XqHkv
wkW5HjgNLU/qAZy/aLYAUDBi1V1VIvsvyEt3urOp8S/ErG58lSM9T8I83DRBozWP7oLOvD9ers/95OtVOlM57/n4ppRW4HhP4iqo
+nuvOm/1AYQEwTA8j+U0DT/+07zP6qZ1V/Ri/O/cdPLuFd/8r/PinNhizYBQDzqj8UpQ8k/ZUThdUFI0b/WcP4GorbTPwMRKMtd5
N6/VYmsmcZs0z/3NwzwY9LcP1lzSSqWSwVAfaL8t6j40j+jzbvWEUngvxYwT4wmJvs/8DhfHPRZ8z+RnFq56T32v88pHZk3U+U/A
Rw6R7aasD83puZJdTbhv94Yr0YLNYG/mMKYqBco9L/NCTsaxXLxP2gugoSYftW/5y+pO52T4T/fmQNiRl/vPy18CSthxuG/7RwYg
DrUvb+/8cPFj3S8P1W6Iu9TJ/O/vqRFy2nv3j+v/q78/MPVP+CJtEp2T/e/dvvCuHWbtb9P7Wa+X+P4PyGtdHGCtNW/WAXeW3G+8
b/Av5CDkh7RP/6/VPJm+96/qYi+bMQ/8z89S/q7X2Xiv4fXfOw9aAhA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "2Fv+lyIlEMDLGkXndugIwEQjSL49Y+c/kecmAv+XwL/9uLEof1zuv0jHGD17Z+M/4N8M/6DR9r9hlzHPHCbXP
ys4+ymjDcO/cRG5w89N67/rmlMuiIfvPwydGUpbrgfAsMdPfP1z+j9tG9TmwRrkvwPBaCAnqPY/rx85JKqqAMCJzDYWfx4CwK28+
HDzrvi/wCoGbGi1/D+kxU1KtkjhPxWBwbafQ/W/guNJlaYPEMB8vJnmo4MDQNxzSb8XQeq/EoEzAxVq9b9Euq//vQv8vwN61D+16
wLA2ownW7qVrj/J+51aGdb+P2tJ4uqKngFAmLPj2ZPJ8b+7pqNwzAELwAc2UZ/BJgVA/2ECESRJ5T8hJ+ZFbi/uPyjkAZ4TTdk/m
GvrmF8d+L8OBITs6CXyP5VnDGyz1wZAJCLuXM+fAkANkWeyfKb0PxJFRn33Ifw/9CzJWsJS9z8TNT6WdfvCPzD4hqSaYns/r2QiP
BhkB8A5VNLlRW71P0W6FRkKL+S//DP0dHTyBUB9tumqTlDzP3JBaKky6bM/db7LuQ6q9D8yLmYuIN/oPz0dkV1Q2vY/2OnZGbxf6
b900HfnSgz8P6WIqmndbdw/Ztzq8dPd5L/BU6PdbwwFwGZ+26vukfm/gUd5FInB+T90PuApOK3ePzOccYFoMbO/nIH1pz+r8z9l7
UxUYDm+P9ZCLF047uC/13CQ9+hb+j950L34WEIAwGsu/Wh2K+U/khr+Su801L+jXRmoXGb6Pzj9JUejXOs/6m/SOx/j378svnTt/
iPuP7NU8sthKPC/37oQT4379L9SeS51fdrpP7FxJRztlATAndNZqoDQ9r+hzpdcYj/mvzxqriQX+9k/JjJ9/G4r3T+t7rN+ENj8P
8zbBjWf3gJAywZ+LjjhQj9WSS0PZGT6P0JtdfpkCd6/SBaxhpV+AsDZQ3FCPtT6Pwywi0WPH9i/MaY6rbIk8b8oyxYXAqAGwHlIH
v+MtPY/gb6mPi488z8cn/uEq8cAwL3Y0q4EsPA/GwMGNvYl3L/fomLlHVT1v2R/WjaZZPm/uZ83tgjelT++RtqMdRzvP3SD+V10w
ek/DtTC88V7+T9YbgxI9EbzP/hxsv+uQMw/mOUO806w4z+QBNTlKL3iP6aLZb7Tuuy/vVjkk9Kx4D+TPvGpL9UCwJTZPAC+TNW/c
+jEMXPy9D/tD+qM7t7ePyglh+eyvPM/zQQnFWjh2T//LXz/bNcRQOJ+NS2p4LI/91Mr4DtD5j91WhkOT0X4v1j1R38AlfU/AikuG
Sb29r8UEI6BBDr2v+n8VMj0hPc/7sALOKuvyT8HAYq91lW0v+tFVaSxPQdAHmIMXpN+8r82XUxXgE4AwIpHrA4nx+K/KHlXnfVn/
r87VAsvjNPov349fDXIcrY/xEzMJe6c/j9Z29j3Sovovxaaw+vJ8uA/w21oGNVP4T8wotVpoRLJv7fR4N6xDvw/I/FQeDEj37/77
mK0IzsCQBwr+kJWF+G/P6jkk93s9z+GVDFuuO/3P+raNWJrEQBA4dmZoGMh3z/fiSPyGBr9PyY6zkzwWAFAZfbF7h1c8b/sd1XLJ
1LUP3CYAonZmNu/EFo5ZlY12b827MtX1JPrPyWvRZ/ueQVA9hL+eIBh5j+6b8BAtyrEv6oDZ4SgfuQ/+cEbltfwBkAnicUFoMbWP
7+aOmh6wtI/dcydCmODCEAecdDm9KzGP2OHMk3r4vs/7FDe2mck+j+3YTBSAwDrPxbCN90ovOo/tPxFLec247+USHSohc8EQB//l
cE5Xb6/ISUXTILs+T9IlEVsMwX/P3Gu2r/1hue/7owoDFGh6L/dNOmFqqj/P7K6/wCDTeE/YLK+r9WptD8xjViUIejyPy//6Zqep
+K/18ba9MxE8z+uboXauIDkP99YN4TmkgpACU3BeAQL7796THKs9F/jP3vLlqyHK+A/dRQ7WXC6+D8BtSkKzhYEwD/ta/Klkf8/4
c5ZI5zVwD8MVJp8yxn4vwTX6xkymPy/p1llcsGX+r92uPN/CLPxP3vKXIEEKv0/8vwV6voy6r/Hb01mrZHoP3MlrRMjyOe/44zXU
cRAvr9zhZUyiuD6P5fqbXcW7v2/jkPiJ6sNxT8P6NSjPGMEwKOe5ZQOO+W/COEPxAhRD0AZpvqGTiTwPyvI5ho/O6E/T2xZWNq55
b/9TqjQ6GIAQEzNFgp5R+8/QXBnGO4vA0Dhuw4z7QHpvzHSPC9bvgRA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "kWyPFZ8RBcBEBLQSMETtv4Zx1hnOegRAPT+xZ8SP3z97tXgeUnHrP9B0N57whra/eAUcn9R38L+dtzjjImXuP
zOGT3+3evM/8oM3A2b+8z8c91CibJDjv1rv0tAZz9i/HdHDJOpZ+z8e88876NjWPy7nP1R0X/I/o4ILbvI36r9H3N5QjsC3P5Vaj
FY+8dm/FxuZJEFA8D9up1oOD8PyP0SO482+TPG/9B3JqJ5W6b+LiAGE/gwCQKDO9hgBPK0/edRxDQUV5L+IqNuG/Tzjvz0Nb8wKY
Na/NyCqFUwQ0z99679LXSXwPyZTUkDwIgJA7498ba219r9vKOdXtPvuv4YpvWgzwwFAvL2Ap+dY1T/bUptVO4/VP48PHTVjrdK/T
JQp9bj/479n+ZUX1pHbP0ekQKRL3PE/Nh0IBanY+z+xg7YMBZntv38uNSYjI/A/vU5iwMMw+D+AZShBvGyyP8StbgKIa8+/Q8SnC
Drk/b/kpdtzAbvzP/H9/d68ZPC/Rnnax3UN9j/aKd2BQ6T3P56pWeLL882/n8Z1k1NBwD/zqP6op6TjP4w8TPZD9fc/UIqBFRUUx
L8Xl0rgGy/xP5QUPi6ixs2/hjbPllyH7L8d293uC4sFwB9mHFtjSvm/4hAxgC0Xmr8dNlIB2jevv54jK2nT2J8/M9PRFqIN8T9im
qTqizisvx16pmRWWsm/4hURoN3L9T+H+kmVh5MAwCVsQW7SYsa//h/OtRtw2D+yTt2d2lTvPzM0esJIjeE/H5Q0NPnF7b/ua3/kf
wbsP7DB42X53Oe/LAoVvGulnT+I2yrOavTyP/9FcN39iPy/XxR+PEKZ7r++dXvYvlXWv0STq3N+Ode/My5XotHb078/DXae8XHzP
wWow0rYNvI/o0V5ATV4Eb9hqyvvlSbxP+SSoQi1MeC/BWyBO7nw/r9tDH8qYoD2P09hMy7+3Ou/9Scl9lXG8L8wKRNvA/HxvwroQ
xbSWwJA1H9v7+c/8T/KhaAoWnP4v2Fa7xPqCeU/DkCH8+KL6b9wzVfN1TzVv/CI+PX7Sdm/YwIXenFO9D/zUKcdmfHgv50d0qag4
tY/6QKiAljs/j8yfDzPP77pP1DcPQ9ru6Y/p1XBaqfv4j8Nf4FVq1mavwB1WFWr+fG/dZCnW3q01T97e+xRB7AEwJO50M66C/C/i
R0Z3f631j8dwMscUBzpv3E6qgcy4tc/Zz+QMLYd4b8YeUkoB3n6P7LLg6o1F/W/GPLqpj2o6T8XCV9ZhxcBwF66RbRyC/g/ZiPD2
6pgBMCea48jhvrkv1w4VFqfBgNA3jKxrG1N7z9f7nEo7D/OP7smi9c79wBAwkjvOdyf6r+rpXtXIYn0v/xeVW9HetY/QW3yNsD06
7/E+kNKeR/7v3MiYFHYfba/TMDyWhFF+z9LaJH7ERbnv2ABkhhgTsC/mjoPnY2Gxr/DPpRL2sLyvwJUi84l2ABAlPlug2bn5b+e1
vxIgbcLQDN0GZQCdfu/wnl5pz4Kv79GnuPK1FL0P00uYGBE9fE/v7Uvc5XU5D8QMizKDsvfP7TntymazOQ/O7IUo5Mj9r9jaat4T
8nTv6NKi/V73uu/5h10ZjuJ9L9kbHQO92qyv+I+h9OKuv4/9UmDnB8q078aNnm2n7D1v6K3pbevYuO/kY0fUupv7T+PQgafibrWv
86itMYsfu6/Rf8Eu8+sCkAhOlFUK2zvvx++5Korwt0/gc+oTDJI6T+lF5uHOFDBP9jpiue83e6/sD7DqJtW+7/Uxucr6Rn6P+aX3
HS1hPG/ApX1gPeq8D9IrbKXo7sEQIbCoqIxmvu/kPy9Tm3L6L/e7VeMMhT8P0dQQSCpTMO/jvVFyIBZ279IWSHvS5vKP9PS/Tvxh
O+/RKiYikJ/5z9I/dKC0y6gP6Ehhppd4Q5AYO5v+XRO2b8twyZ6AenJP4UwWAWsUOo/IM3gYlNa9z/XairU9NcAwEQBsbjjYfc/x
ArkSxGTzr/EthbSaG7qv2iMA7RcsPi/YHCU5lnf978H2ZkOqKj0P6HcNeoX6/A/RetZub2Q8r+qg8ceHVzXP5CjEo32dPG/ah0iJ
ayt3z+qppsScXngPw07tQpY8/W/ahEla1eFlz/O1BifgHrzv+3ZyOlnyfy//oA2acLV/j9DQ8N6MzfUv69egG6nH+a/dkBUet+3+
7+Vjpo0brfvP4lK0Synp+i//0rpXRt67D+zGEmZJLIAwLv0wv5IowBA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "9oX+4GxW/b8+fCSjwO8IwJPSBsQy3AFAdia4yu/Q6b95mTgMeUHgP0YnLPwUo/a/ybhsxpmtAsAzUkLIIRfiv
6ZHWLjYBuU/f7Mc9o5iAUAvGYAR7cf5vy8ee8GvzQTAlDDcoqrj/j+++MxXSvbfv5mxZojRUtU/Q1GhmoE//b+38scXEnT6v9HeU
21CNOu/9aC0+ggO6D/Xg1hGgYbrPy3jEj/NmPq/SzNj4Ht0BMByNHh4tKL/PymvSVyPIuW/Leil4Fy60z/FMXs5rWftv7MQMwcv7
vu/rNwfYNST5b9o0DzPzEPZP+i1r9G3xgJA48sEt9T++b9Do0SAiIYEwCLh6JDrq/8/tvNdWQWi5r/H1uj0yu3LPxvAhDeWHeS/B
1Pif04u/L+5WcA3hKDlvzcXTfY1os8/2SoFdaf3BkALU9WOw8C6P5fsMPQag/a/SiE1nqrE3D/pjpUz9v7TvxLbPtEoAdY/jOZ3C
NVGAMD/oAIkmPjHP5e0XMJkifi/DnrCFDym7D9TvABqpg74v4gUXw4zN+y/4XhfycyWyj/SZXs3WaC8P7YpJ1wMKqC/cMU0Q9cy5
r+1VaD+NnLNP+qqLpivW9Y/WaxhWG+X/r9iz/L821Hmv5RtRV1hLvE/Hp8Er1KJyD//x57QTCHvv6uP1pnipNk/x34PuIDDxL/O5
ZC8ec/HPxtY6rRnpfG/iv9j7ti/3T/Xhw64M/Tzv0Y5jll2+eQ/4fEVSfiO+r/0IxFTkaTTP0otILDsq/s/DY93DKUwA8BHjOfxb
DfoPzu+tHEtFOu/l0p4Xt7m7z9WVYGvwFvpv+9DnFl03ArACz+sBlKT2L+Pum7b3CACwLfUTlKuaeI/pfF8LU1T5T+2pRPDNq3iv
3g3mZIya84/IOuAjv6Q5b8dqo+SaUnePzbWkGR7XM6/+UucqNA3/L8SHWPE3GTdvy0EB+EFYQDAtH6liRbK4L8y+P6cuDvTPzwqn
SgzPtc/o0pv1DpA4j/x4naMxY/tv00UYfvSFdC/FeL6MVJf87+1cQIP1Cvwv47NHyumcqw/G9Zn+O384b/qYzNaj+Thvwd5oZ15s
dM/Mt6WRN5k4T+qvkaX207dP2GJa083Guu/n/bDeqEc2r9nAzBUjmvhv5go/KYyb9C/LT491uCJzr/mRImz4qDyv8inx52uaPG/0
zMHJpzW5T+F/DV43zXwP4xFUeoT7dU/YmOitmjY2793Ye8BUxoBQAQRxmiQufa/Sg8v/VLG1r8Tnf7p0gvev07Qt+8XqwRARPu7j
H6M/b9Mo6Q9EhXov0NYBDROovg/0wnKvW2D5D8ea2LcIi/iv890c7pVtuA/bPZid5xa9781ylhGgangPydJe5IpMc0/Vuh5kB86y
D+I2et5H1nyv0oC76YpOJs/C+YQW51S+T/PbF3c76PDP+vowxg1mdq/hOL7t/h68z8o5UG8phD4v8LgWRRJst8/Ytd7O9jvwb+St
4mhB98CQEoMJpppXrE/0elO5Uhfyz/FRhn/tH3XP65LtVnHKfC/2KX/Ia7HyD8DKrzbWhnlP7CeujIfMfc/y8RDjXSEqj9tZggrT
lTqv9rKTYR3QQFAo0zoZDUD3D9Qht3ArkfiP55dlNHpKqu/mYgXZ2Sd7b970uqx7mx/vwwXXXUMgeE/n1OLMsRc9j96rgWGaaqRP
80JGA6Cl++/tVRcs9I6+D8vEIrQPy/iP1LGovT//eU/RJxuXMNM3L+WnXoOFefsv0q/xzwXhca/XNH6QKE14D8UAQokeHX4P/hoN
Og8L9O/xCikCgTT8r9qI5KAg3jpP/YSWLILFto/ew/ZrYJF0T8H8BMV5sKsPxkMMAftGue/mHCfr5urnj8ElS6crhHJPxSGTFjzK
fQ/Yvj19sZL0L9AP8YU9QDqvxlDw4HKPOM/uKOp6Ys8yL907GBhgUbbP2DThBjH2uu/QtrxDAa8yL8wRJVC0YbpvyRBEmSCMOg/K
P3dfQO86T/9mLPA5i77vxs5mOD2yvS/D8PUeHKH2r8te0zu0yLZP5kSPx7Nhuo/XLNlWvwQ67+NqXK4UWy6P7oQWjuDFd+/I7iRY
LNx9z+dFbIkTh/oP7g/KiuHIf6/GkmIoY9Vyr9Ip0x0r4QGwJG6OINff8c/n+ISiPQNAUCW2VryJTP9vz1YLlGFdb+/rhsUGmQPz
L+yoja9hY8FQFeQZtoHvv0/+Hmbb4xPAMD3mj+dWBD0v2JsBx/alvO/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "xPjMNULS8b/PmtjiEevuPx+G7MmjH+c/B2Q5WhRMyj+CIm7wKETjvwUEFfa7Yti/eG0jTj6J6b+o3xaGFbS1P
yfM/saOg9w/0YFkeXSi5D+AHS3I1w/rv8vkJKjrnPE/WHtFJYQh6z+FcrUpYUjXP0OzTV/8j9a/1S76AfjH479hpjvdJibkP2LwW
Fjvb+C/El9K9uTr1r+gyIpy8J/ev8SZByRSufG/GfSDVUYy7z/LXwNxEgbnP3PNmPTJCNI/CM9/bit+5L/5KcmK+6jgv4OW+qVBY
r0/Gf3VIISn37+7zgpDThq7v/A4aCE8Vcc/uzEnYkNV8L8J0Ho9gtvvP9ouiJWsT+s/y0vQGfbS2T8ByqNxOvzev9WV5k7DTdy/v
vpaBoJ8vb9YansAtebXv/HVH7IoWLq/WUNDLDJjyD9TewIf8yLyvxpvwct8P/I/qtKbR35t7z8qm3fYyQCrP9eWRHfA/s0/fju7l
2D44L8lCShSQ8HqPytZD/rUmeO/PCj4nwsntD9SfZucmw/RvwCeNqZdl+K/rtEq0wlX1T+16gtgOPHEv5NZbFu8kNY/HOMSBkpB8
7874k8ps7LaP3sg7v33LOG/CS/TyNAR27+7hWBhaynjv6+ZKt5w2Ou/wNOtc0mn7L8ohnBAi5LTP+RYIu1I0sI/uc4r7l0cwD/wH
KWxaPyHP06rKSNmgaO/C2IrlxyU7D8iT8umZn/lv5zY2Jmil8Y/6iIVgdoS6b+mMym5SzXpv3DUYmy8C9g/TpDlyV9Y078CWhUss
gHBP5wNK34BjdS/RWKjvJ01vD/C0IYXgFjvP4EtZ47YJ+6//V5dx3STsD9iV1WHjizxv44KuVUy89m/xE0efKBuxj9fPXe7idjoP
2uu7eIjCdQ/Tg3BHatGxr8wBrLZ0FHpP4EsRKfZLdC/jXK1fe4L8L9e9cReqoLZvzdLFLfTZue/Lnk5vFot37+035vP0knUP3CnG
tHZeeE/zTKd/t28rD9BaRoC80fmvz72zgZBSsW/D4LMMIXi8r//NsjZzyOhvyczD4xsTts/99pO6C45xz8MsZiA8zr4v1mIRD/Lq
NQ/2MKG3RNdnr9MFdUEckjjPwMU2dCHf/W/KEJn71am4D+yoT3nQinMvwH1x9Oq09K/S0ffhvLPwT8n1rLXbMrtv5tnIaGcNMI/H
dSTWEcU5j9A4OrOdL6iv8jdwBIAjdS/Mkdr8Bo927+os6LQkjWFP2OgvRom4PK/AR/Cjthyv79MFzxeqd7Xv2722OWA8+c/ue2Vg
2kU+b9Go2xEbO6lv9+2ZsbLmeI/E4R9hH8O8z8Con2lt5T1v7jckXcL5eg/wOAHd8S85L+dHgASfKDhv5V1CUvaUOi/30WKZdhs2
b9Yx89mE5DCP6lQ2K3OeOw/dsudEt+k4T91bSwCDQjOv9WoY7GLSue/gHQUtZJ74r/rcGB405L6vxu7r3wFUeM/aJ6nXZSO1j/qt
I5cs0j1P9HZhgv4Z/C/njSWl3Nd1j++UbVjvry5P/gFNUEn16E/aQl7HRbd47+nT5v/wwDBP8ZHSVJdrse/kpggDR49rr/oG2PCK
M7LPz6a6uTPKN2/JlqZ084v7r+gnh7toOjqP8ChgcfqwrI/Aa54ivu+vD+vHvfCBxvnv0B2eJeNOOe/gAX4SNajzj+XtG93mkGfP
5yiwp77KMk/Hx8SUKloxj9QV2ohcWvgvyQ538DwmfE/NikTeLmV3D/56pHJBLDjv/+EvmaE594/Fk9ADAZM5r/2oDSgdBDyP90Bu
nmTcuG/JjH/krxY6D+blAvzav6nv7O7rMNbeMO/btuPFoHh6j9KclH+EB/hPxiVEHbqAsm/xcP1fuDd37/hv/HXftTfvw3BinQwU
vC/VobxeAHtpz+K2auhOHXXPwGvCYSEKfA/NBj3L+XK7L/6BHnInfjeP8WTC346kcg/oAekcGqPyT/3bzHIxZrqvxAZykcXn+A/c
iE7NzUP47+ew8+HWFPdv3vSCK/7NrK/GBJTc1Td5b+wzG4qUxzkvxE5j9lwktc/j9vmZAPPyj/SQi9/GIbXv6xP2JX01r2/1lUlq
I5z8z/3bajc04qsP4cuOzIXB+6/+t+c7+27uT9CGbpw1YTtv1+riqMd58S/TFtXGo9j8j/5W8psglK2PzEEhByLyMO/OFjVXQ6f8
b+LscDZUlqYPzwxbeDE8/W/opwOs+hv0j8vdSRvTO7iv25Y8unyl+E/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "4kVcwj+hC8DUGQjjeIUQwFdTbXqwif0/UvdlO3LS+7+WHjlUPgbXP/r8gb8dqtG/SiTApXKuBsB1n6yzmybEP
z3gIQHASe4/oBTaBV/k9T/dHelzLK/Kv5do23DsrgjAnj30uSDY/j/Gyx7ao774v1Yseu1S5uc//XfRF3fTA8Ck19lMyo0CwJflY
9v8tfS/KeeUVlaw/T+AvCezDFTwP4kytNhU6wDAma3O1+bGE8Cj9DLyD9sCQAcHFhT3igTAOdmyjLV2AsB7F6kES9wAwNl6sAQ4p
wbA0KKemrOH0T8ke9HoPW7xP1SQ+1XnwQFAqD2u2/OF+b/IvD1sQGwJwBp3jsYR7wlACxG6mZyA3j+1/EAX9kzUPwhcSZyeGOS/t
PXYRx/s5b+IAVk2ATrePxX+5wUNzgFA5q19qOsOA0CbcZ8oHcGeP2oZqrp8zANAtvRJ+UQL/T/dgD5WpBDoPxrSsKZLoPE/vf0RE
vj5BsCKefQucl0KQGhnFs343/W/PfR9etaCBUAJ3R0qcE/kP32PMqJ19bM/n8rvcgvw7j+hUFcE6qPDPylZc1mgY/k/n4lRCRwj3
b/VkeGmJ3rxP84bBsZRAvc/BDlVSgrh6b9LXMo930UDwGtWnB3y4gHAUNvkng6d3j951KMrFwfgP/MI0r3p9+I/SRW20hGh+j/Vq
MqtVfPhP2L9a8r6sKg/MZdxXxa8B0Cxz4aq864CwIW1NwNrmuo/Fr4G5BIK6r8UvV2jK9/1P+sVn8/iGuo/cgIhunf0+b+CMWfl2
YfSP2voBLBtavC/Daj9I3cD4L8jL9+y8kUAQE9cQX69bA/AN5JoIAAD+r9bExviJK/6v7Z3dHQG2ek/WqCj3lr67D8A8wPEAoTzP
7uLRWRSuAFA2mSGJ6pRzT9p4bsFVxb/P5YwfMJCU+U/NpkF6vqIBcBWAgQyFQkAQD/XaQR3bfe/qfsIhyp1678hPA7HtpwKwCgt6
qHM2/U/5NW0H0l+4D/d57xNJSn9vy2tZLTW1vs/sT1Oete18b8h8yMc/L74v85vLhKITfm/IDX1+Vr6yT8oTRpcZRvgP2LEfnTvD
fs/6dKzGRYZ+z/cqhVBlMf3Pwuyc6Z1wNU/J4NFO7l15D+gWb2ha977P6N4YZyy0/K/FnMwOFwd5D8Sv0CxvyYGwEX9yP68nN+/u
zU8nfF7+z/xTuo9KDfqv/LcWnSY9/4/MNEPLlqi8L/Bc+cL/FUQQHQKUQ8PQbC/vMzGcDUF5j96PJfnCnz2v44lGS2x3u4/BICp5
yQW/L8u2TAlrCX0v/3QNHQP4v8/i1l0z09g1z9zUs+TW8Fiv0/Nz0CxQARAhNd6v3g1+b9XonDRefT6v3BFJB7gcbi/DKDIA8YY8
r/+6tD9hnb6v4jDWjHtn8+/hXQnXJUH+j8p5qg6Itukv7EzrVtNl9e/syN/ioEB6j8dU/q0m9Pgv3t6qu5vm/c/hhaxee5+578sb
qI1IeABQIYFyYxcJ/i/qxNtRjfv+j/ciksFU1T0PxTUn52NKQJAM9pcO9va4T8RnnlE257rP8VyWki3VxJAqkC3L064+r9enWeO+
evTP1y8h717BvW/DXzPXkoczr8ipyvVPxv3P5+nzci1oANA8QnLYFfT8z+3blpGDUrFvyuNsIqXZeM/nbbEwCWQEUD49o4zPK/iv
32BznL9iZY/gm9WN8tUAUB1iUHxwH3Jv6B4h6kjnwBARJJzu45w7j/qQRoEXjb4P4I5pl6gpt4//9wVDAp05L9o3Kw4OcUQQHxSO
JntM+S/i3I6nOEi+T/SIRtP3qHzPwtRqs+dhOu/s37ncJ7e5L+3vni3bkUAQHyBBEGQY+8/T19MhjNEuj8h8stkuwT1P6pbQMXUR
7w/guP2dKyh4j8tF2cJac3WP6ILBLaM8AZAl0MONdLC1b+HutzEF0W/Pzsp6pN8Np+/UlACVFJv8z8Dqb9ctXv4v+y+ba5aY/k/7
vN48AJ14z+E57s4YFL6v8TcsDpa6vm/ZbvuP3RB+7/DAlZ+vYTtP0QlbXJROf0/B017Eb0p8L+QdcW61ZTpPwhVHmO1++K/Nw6Ch
hum8D8boblVEIzzP5X9zXNfkPy/u3scjqRe2T9z14iJLN8EwPwcxjWwPfe/Ly1uCIbuEEAm287M15vdv66Bn4l0neo/GV2gvbnRA
sD+DUnhSYoJQNA3sh27lP8/ppmEgcdW+z96vyvOBYoBwKpUuz0vdMQ/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "GAxggudLB8Ahgc4NYUUIwF+q14lCHvk/Ltbvq1r+178l8vTnXGzVP5+1WxXrSPO//y2cnAD6AcBDklDTTkjgv
55eYC8Yd+Y/f/yQYdBe1j+eoP5nwlfjP7oQCWKCrgDAv/m+uXxp8z94Nc6aWayjv7lIY0/bFfY/XqE1rJUWBMBb83HdFZ8BwDLfF
IwCXP+/s++hu8t4AkCFM5mAcqPPP0My5Hxcyue/r+P8Z6OfCsDbq6sbxD38P226os89TOm/V+spXU8u+b8fb0K9pPQAwASKKl3a5
QDAVoHYLa8o778cS0Dljpb5P611ra/XGvk/bSkg1tkq3L+N/USNoEwHwP8FhYLE4wVAOj3oKkIE5j/JUO50l+voP3tET2W2jum/e
2szHWNS+7/x+rvvDxPKP40S5ipQHAZALZAphUGi+T8NJrB/RQ/uP/WSpM3v3v4/Lx1c3MNA9z+Q5UqoamjkP9aci5m0s/A/hiYov
f4kBcD9CxWWf9n+P1bBMzVaYPi/xqrfHYwLBUDCX2BMGWXjP+OCAeBIdOA/8D5yKB475T+vX3JcubLBP9j8/kLIKPs//mKIrEh13
L++MKlw3mrcP1dZXFGImd6/VGk0Cplw+b+0QwLhy1UCwOoskyLSQPe/0tHM2yV34T+9kDldRGTYP8VJEPO/d+A//X2LtVRG+j/fK
NFgojrhP7MIwPOS+a2/engNwQOV/j+X7psQDzIDwL/3FCHDkuY/VhfK0z+1sj80J6MaU2f6Py/N2pNSBs4/WSmHlfOz9r/PFaPuJ
ZHrP6HZsIvk1fC/gQxPM0IU978p+Jp+b2bdP/R4qacvwQ/Asf0pSvgj9r/nREVjU4ryv6XOVWTWmc+/7H4KFNl547+bPSNNlOMEQ
OpMIDQvK/8/KDJwGP7krj9b9BP4DqLZPzk9CUeh8fi/K/skfcElAMBcBYrHUyoGQBv/VnYRSL2/x7Mr+3/I/r9j8zh1WysTwK7Jr
3NBtApATEU+rNZS6T/knvCoLaYEwC/7SVF79ua/i9/Sm9U877+q8Ld9RZHSv/hUntkpbPC/v2aA4LAOiL+O6dXUacDbv013fqgl2
uQ/aBOytwgvBUAhfQJUhqr3P3gYHEjxntE/YgXyxEUzkz9/eGjMS3LNv10/Lmdcw/O/X8CTiwUE+j/TRCY7MEfsvxrYseTqz8G/a
G//oMgmwr//1F4HiyT3P1WJxpiqhfg/k0hK77qzqr/869m0QUT2P1IE8WwkwAPAksBBa74p8D+DtmMwuv27P8VoUB2pe/A/2xmAy
TmyA8BY4H2uD43wv7hJTENKeP8/e6upFp435z9vUvWf8FnpvxgmmnixNPE/4O/KEnd++78aD8z9qxH9v9KKcmKh0OQ/NoKRwRsV7
78znPL8N+j6v6SF9dMIrey/eO6MbOO6+T9+u7Fda/3Rv46bKYywo+C/mm4QVaUj979pRtIOiGj4vzSKfdq1OuU/EZ3GIHTp3D8B8
JjY0xryP2QrcZfFFuW/zrb+Mclf1z/qlQjRJM//P7lBHqRJPP4/m6idHig06j+EORfmOxnZv2aRNYQKEvU/vOAzkTzn+L8k2tLsM
IjzP/v6LsRML+C/qqBMG/8V2b94WITPGorVPxQvJ+97tQNAVpEmQHNh6D9MIHBhJFvLv9F3kl+IROe/SbO4d9aw/z+SGso4D+zuv
0KDv3kMz+s/5jStsdEo/z+Rb7/vltStPy5Ezl1FZOc/Jx5DcTF//D8nDFfzwH3zP5QVJcZm8dw/m9dBFWbsAMAqq6hwORP4PwY6i
KgvwPO/TigG5lEz/z+NKm1/Lp/vP5qhM9y9uPC/zbKfZdOY+L9+wSSndxUCQHeTX7kLPOU/Pl/L4idZmb/nNhBiQ1S6P15gk56m6
vO/uSR51DAa0D9UXcyKm0zxP1kB1blZhANAb4PBcSuz1L9psEPXzlnsv49egNDJp/A/btnM/FWW8z9yiiSk9yIBwICUVaNXesI/j
kj51Ku57L8uCziuUnn7v9Js/posQ+2/5a4TDmKxAMC20whmJ4LXP0ydbwcKir8/R3qDvYW2vz9F3p7u7NPlPzuCy6Onh9m/aO1cn
N5W7L9AQlKCLXOuPxUEVAdgLvm/4A3Idc2TvD+0VuAoy7vnv8SGDPu6I++/TLnT2J8A9T/kg0XD0HUBQP/h3ndCA+W/wu4VaEyf4
L9Xx7KcoZ/XPz1Gzf7RY/G/MSd1/JucAkCjty8BCDW4v2cKfLPi9ApA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "ULqwYQ3gC8CZHru/q54NwHSr4dYDggFAAIWzaYRj6r8i2qFi24fDP24wGJ9YLvG/7+RhJIArAcD8Va0/XknCv
4igRAyWJek/M/HBHCEX4T+p3DAh+VTNv91L0LPd7QjAWhhRSTgV/z+supuXpYPkv4126wKLDfM/NBy8nrXGAcCkbWAVsHMEwKq9a
2VYjvS/HdwWCCaJAEDvJAa2LrzsP6kojzJAovG/NnAZLw5gEcCgyQ1/T34EQDaMa9xcXvi/RE8aAJUs+r9pVIjOpxQCwK3hhf4Ii
gTAo6yQYlPMxb9diWDLF1T4P/cfYcPqW/0/INU3QvIz6r/DdWgKMQ0PwPUWeVtPJAtAUlQjemZlxL8M1KaJIgfoP7CwFfcQzdi/j
woabr4D/r8Cvv/7T43pPytzfBCvWQRAsZLdpaqjAkBdSx+t+eudP/Xj+ZOhmfk/3blDzVKT/j/NwJNCA+myPycPpqSTOeg/TqziT
BloBcCHu1AZjpEBQAX+suDbXPG/BngOYAVCA0CvuCLcLzfjP0jpEQM2cKO/uV+CKj717j8f2Q0gGFbRP+7q1DXxnfg/y/1Y5Zqe0
r/niRKxWMLzP/SUzAcZu/E/QW8TMcfD8L+xk1ffOvcBwI8rWxIj8v6/Tgoh210H4T/I0OUFHuOzP2lt8VWYhdM/3c5JfYoJ9D/xH
5QT+cDjP+8KmBH3y8Y/SGKYsI5UBUB8Pc3mGIQBwFR1uWquv+U/l+sj3y5J67+EnrvX/hTzP3BUq8sev+o/UNZKp8+t+79dM0VvY
KPnP2wPiqY1qPG/rVP0/O/X57/ktcVljakAQKC/COQxpAvA2VTcg5q2+b+h4NimlKH9v5xWFC/VK/A/vgLaoJGCsz8npL8JZEb5P
yBAY5hnNPs/7uqMrgRN4z9Z5nwA+Fj/P0wjJY/ZHsS/xebwBySeAcBGnHhcTkIAQKWpGQ35gfK/4em6oHp/9L8pwQLMkjwIwI1T6
IEiYPk/b5EYYRRS8T8Pa1GjpJL+vxxyKtsixfM/vnkxmTLqw7/HEdkBP135v0izLdffmfa/GVGrv4QSwr9LGWHhXKrcP5Xb4w+Rh
vU/P7ge5Ejn/j/igVv1tS/vP8HPwxFFgtY/YQD0ikAL7T/cBGQEr5vpP0RTyv9xKPS/lhGfe2ot8z8G1bfaq5kAwPfjDd3WGdO/j
DIBuyq79D+iROjiTFLaP36XoUhRlPk/7YIa6F/i0D/vex9XZ9AOQJ+Z+RrbZ+6/G+XOeaiO8j/VpoXsemfxv/RH+WS04wFAYSFFo
p6pAMAyS6uC3Kv0v6Fx8kAG8gJAsPcYn74h2j+YRq8/DXrGvyDkj5SVYwVAdxmJFVin+7+TdU3DVr/7v3F/8JTF5W6/XvhFY9mn6
b+18THPIMP5v2k+ce/unti/YcG/G3Ej/D8qnlNXlb3Xv96L8ZGVqtG/1BZH9P9M7z++fmJWXg7vv6wThZVpkvY/qsYAU9DS4L8TN
xF6cl8GQK+pb2qyHvS/G1noPKnY7T+HOPV5IZD4P4B1zsVwsPw/jwAPgAgx+D/SPu8LFIPzP+g2+tLwCQlAXUQJ8lWQ9b9tXtzLC
3zqP/nbtpqhb96/HMaG47zMyr+t0BGZJ7nkP+cUypIhoAJA5Hg9muv22T8u4wkcJAfBP3c5BvHZr+Y/8dTCsaHFBkCwyogHtvLdP
+9Ja18KydC/9TIACxnlCEDJlTBile+svxGpHCs0ef0/fd1fiaXo9D/j1QPx4w7iP+dDzknxNPI/Xmkn6DMR7b+2AcD+Q/cOQA5nu
QmgK9e/dxmc98B0+j8hnRR3vBX8Pw4EWGSv7Oq/5JFVxSvh878rsyJV4BwCQJZkW+yJadg/hgzxXZEm0T9nT1v33+r4PxIqA/zJ8
+O/NMFsztyf8D+6m17CwDPUP0oZmfL+FQtAat79+S1j179RLGY2XMiePymjrWF5J9G/26rMHu0E9j/Gqct9Ji76v5uvon2ytvg/D
TM5rT4u6T+ro5VMhr35v/3TnaOLsfa/132Dl9Z9/b+vNO1UgUPwP0EI6jzHWP4/lk5006KD8r85KWkh3WjpPxRqgBqX5uS/B0TyC
WVL8T9bfzHPoH7yP/ij/z932/2/zSbpjh0o2T/1sEbJZQAFwFeIcaU8LfG/3ywk3AemD0BZig3vzj7qP/qEI4spGMM/amV8uMLN8
L9BSv5ebhUHQAhgsNIhgvE/jl/joPbO+z/VMxpD8bj8v0hgeW7Qffs/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "4CZaWQgcEcAxqoFln0AFwOj+ZKMAjvU/cwd7QgiizL9o6bQtYznnvxh6ILHEu+8/sKGVBkXDwb/xyqn8OYH5P
6HHjdQqrtO/lEm3WYuZ97/FCU5UmavlP3AarMWRqwPAJtHXwazz/z+RkgvCTq7kv4n4ct7iYPk/p4XuiEH6/L9vYp4PCYfzvziBG
+Y8IOK/X2WqgPGZ+j94umjMi87MPzzFBtFuqfq/dmrGdkrHD8BRwefQs00JQA/hkiuVb/C/iVVdyMAo8L/NLL1p2VD6v1nEdqamJ
Pe/XJUaFuZy9D+dChZGP4j+P8fX8wtdPfk/yCtIE6KR9b86gVu+ZmoKwN3flUmJBApA9xTnU+/d3j8r6mGPZBj0P0LX1HAVPtM/x
yX8vo3P378GWN2hed0BQKl8iwK+bgdAHdpMT+kh9j9fyWEIEiW7v5LNArRlde8/1OYInfPUBUBgWWVE9mLSv++hD7j6E+I/F2qfX
7Nf/b9TWrNyEXfoPz5siosI8eM/c4+UthTfA0Dyuc6JR9kIQMW9JBUJ37i/hQltWHGg+j+PpB17P+DqP34VzzOaJfM/OWKSBJ3x2
7/XdJOrtgcFQGMQOmEGiv0/20m87n0hqj9oPn22URQHwGIHcIh5ovG/M2VrsvWg8D8VlIZplSHMP8KbXokSaN8/sRxz+mOJ7T9WD
MndYv/dP3XVyNacsHy/nSQojRnn/j/dw+zupuDwvxOhZGL0vts/Wtx/jYPk4j/uZWycUJn3P6TQlHQFBNg/4qW21BG+37/oGBUGd
2PlP8xy8Tjo1ei/Iaw9+C6v9b8OF/TDSoPtP6k/nOuQiAPA205cW2O89b/bmsLXk/esv24fe5VmI7k/TlMuqt2F2T9Gc3qVHMD4P
0LopCs9dAJARGtdEgPAyj8g9dmLA7r8P0/O4S8JWdK/ISZ3VDUaBMD1cnF2WMT+P58X2YWFkqS/7Q46r61r47+aU2mLUqcFwAkRH
RK9HvA/1pc6Apc/8T9KopxyBTv/vyjp4iceZOk/ZIrsAj3ehb8dtn+b3/fzvx+b8DkdHfq/P6v0T0d+479DRFgxmiDkPy/vVDnPI
vE/vVxSsBEM9T+2uA3ufHL1P7wM9d+yztI/VV4MvUan9T8lHfxEsvS+PzZQgWMx1vW/9nhqgSlX4T/K2NTAP+f6v9WMWcfuAtG/j
xYxNsml5z/cpavc0YLoP4TGRuCuhO0/B7+3R44X5T/VtCzT/zwOQKoiCzee79w/wv+xL9F78j9pzX3JPCT0v1YRgMK6fOA/Q5Ab4
C/S/L95jmMTD8jwv2LU6R/FGPs/pr9Qsk4lxj9DRsHwB6S5Pyeay7p0oAxAw5gqYvOa1b9bg+0PYOj5v2N+vcBBPuS/EMK/LkP5+
r9YHB/pp5fkv9Cqy431xsi/doN4WRbxAEDG0gX71QTvvzXGmpIu0Ok/RQdM8qqSvz95d2CjaN27PypVEcDqTAFAcEhhZRoVzL8Lo
jymvMLwPxR3UHjeP/G/bFjGVtG/2j8IFGupj1AFQFjwOGYyHfk/cUjDNE266D9eqzJeYH74P/Ej+HgPIwBAqp4de/izib8UcJOQV
VPcPzAisYeXetK/0HjeMcJs8L+2RZoeP/bev15K4ZN7DQ9AJLu1sUKnwD+vFe8oCYLSPzkRoOIlldI/VMlSgOTjBUDYtpAerDn2P
5CI/sT3guE/wdb43dMHCkBWYJh/xyPdvx2qoE6LNds/VAGTdZQ1BkAfnUAmh0jRP/gw8Es84PQ/XFWXJpcX77/wnT44TLQEQE7Mh
zeTouw/Vjfw1Lr8/T/NyID5KKQBQNjscf+V7/K/e00KAs9l+L+0Wxqe8j0GQKNzSJw33cU/JkTkmAoh2j8r8XvQJvztPzUXN3T9g
9O/79fK5H1iAEC8WcHCUynqPybdWCdqzQpAWC9ODpI99782dgGHre/dvwdnVBEJsfk/vkhjJbwe8D/OYm9lPZoAwAQ7b55EAfo/U
mubPRXt5D/blvWb3O3Yvz894Eu+V/m/tNiztq6u+b81XC+cxeqwvx3LylOpwtA/Frce1++c1j8FG3x1U1p2v31I/GKJJbq/7tZfh
v0Yxj84WUt7lNz2P/Ia6YpWYea/R7Qovdx/qj8cZ+3aQKnRvxOJpfsXEPq/VM7mSA6/9z+0UDgnf2sDQIEa9GF+lOi/eqWpgkgcx
b90MndmWIzxPyMqBoy6trm/61rhAnKmCkCBBoH1GRDTvzeCYv884gxA"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "icVQKl1MA8B2LP+QCDy3v7LmJ3DGlcS/WpDqvHLF4j+GNtlBBNnwvxC78o0vt/U/Daq4AEjN9D940/h2g3fjP
0vDgCk6Euu/GcX7E8AK/b+QJo+JDaTtP7HsP+hdDfi/iOZw439V9T+fkFkhkTd4Px24mE4AsfQ/LOTj+RbdAMC6yijFVunwv0+JX
snHDva/LWnuhgTzAEDTf08WDxDRv8z3s/BApum/K8/zl2aw+b8l353xdEj5P0XKKABdH5o/6p3+dgVY+L9ROlWwTub2v88CRxJRR
6+/G2+NzylX2z/6AuAoZxr3P6LjLjN+BLs/ntOeq1c/5L+aS8SLHez0v/MGukKqNAJAsqif7Wvx8j8r1PxI6zfrPzIzfzVWndI/V
L5wIXP4tj+Wl9tU0cn0P8ifOibgmQNAxrQyzT5k7j8qe7IhVHC2v5ikd3knswBA5xCeHfuMA0AcRk93O8vmP91ydpYAkOY/6xDVi
9E7+r8ZlgUB+xoAQOj195OgBbE/YJq6o0AdAUC42B9QieruP6s5myseUOk/gYzp/FNv8T/xXB3PdWPqPwrVdwEsPPM/bVS84Erp2
b/ZySIJRgX0P6iyfzrKD/E/K0i/Nc+j27+JZz+uxWcFwFNI+H0a1ADAkqjEq3ob9D/TgCafzHLHP51AtckLoOM/k07khgwI9z+5D
OE/pVzlPxMOD6xnap2//Wf4IthvAEAqPXtAX8r/v/99IRS4GOc/jOJ3TWEm4L/xH+j74CXEP8csskshcfO/em+nJ2wyBEDnV1e9s
vTVv/T6A3RuWNe/6uxjDfVp5L9ST2TWHSP5P05jwvZyb9k/fwprpYMS9783bwUzDRT/P7KDejCPrfO/pr5lczm3778HMttKbigIQ
E11i4ddqv0/QYdb33005j+OSOLcFw3/PyhESTz79PC/+SCjp//38L8irhDCNNUFQMLff4FqeMw/At4SWdxP/b/u1/6u170IwJ21j
Ll0CQBAO/p1vtLG6z/bvoRNUtT3v38tK9I4dAJAS1hYTMCuwT/ODmB7O5Tkv9qU9NQUCPm/s663KOUr+j+RGl/LV2fDvzD0wZKBB
M4/l55o6qhKBkCtgmqKYpLxP0E/WeJa6Oc/p//7joeE8j+oXX1k5ZG7v+cEbayIQ9K/pevfHVzY8j9uQ9bGVFLyv/nFUCwyfMS/5
czSSngF9D+WDfcFNL3qPxQqyAIVnvQ/EA06uv164D82i0LBAnwKQAnr5Z+Y5e+/5Et9J2Ad9z+Jv8QNTSLqvywET3boqANA3SG4g
SM7AMAsqjN+ehv0v0R60eSTEvk/9rIONuMn2z8K99NFqZvRv5Wt40ZXbABAPFaPtic2+L8zZ62bKKL7v2RFljFY98k/w8zcvx5j9
7/t/8yQX4zxv68YIQ714Lm/O0+mL3wr+z9WoTtXmWHivzpCl1975b6/CrGqsRS64j96XK+kA8zpv14KisG4Qfs/qus/641C278TC
Th0N6cFQCCUU43qQ+Y/HnAthqSM/j9hw2kFYZ7sP8NQepwqyANAkmSlmXpSuj8eEjLGErjpPx9VF1G0We4/Poq+HZzrAMBitmW6m
M3iP//66gWC2gfA2H9T3zCY3D+DWcedMXL3PzRCGoUXgPo/XKNhKEF39j9Qw7aeBTWqv/A+VvKrCeo/Iwp7vex8BEDzjMLc/TPxv
+feoGbQYt8/tzK7bcFJy7/wAlt8E7rMP9qILR6dSvQ/0euPBo63+z+6VnIv4pn0PwJeCTfpfOw/G6tZy2l+8r+3yNfQzLH4P/Kjg
49+IO2/JdzN2l/L/j+dzzwmdxDbPxy5uckmtsm/ixE+7tvctL8DZZlhKJz2P/j3lWOOae4/q8HgJe/Uyz8Pn/qBCJz8Pzl+6a8aI
uS/hGAymbd83T8tztOytKfiP3HWRSHG1wJA2SJlyd0Bsr/rfVx4y/z7P8EabR9v0+C/966XIy5W9j8Uw2PPzgn6v8iR0d0lDARAg
GzNGOlC/T9XXYxyxc/+vyZCug71/Py/GaATNde9BMCnveinElr2P4vRA0JmLvc/XzrZKUpT3L9VvW3vSd7cPy/PyO9fadO/+ri/6
LIO6j+V7dLYbZDiP3I6a+WVzPu/apsV2C+q1T8a3H2qxqECwL/1Dhwd0OC/u/QomHNXD0Ap7kjoYDPuP3u9WFSdD9a/QgVFF17v4
L/R2Mu0wukEQIuirUc7+/E/3iF89z/q/T8ztSM59pf5v3tD06qcdwBA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "57apTdovBsD5alEfB7QNwB0nif24PQdAuTy24h730j+6rxHK7aH1P9YqxVrWagHAYtAmtokxAcDQvCGno172P
xM84Udb4fU/bHUFlPrDAECMdte8JinyPySM7skU4grA0JcqsxrDA0DnTqDhYfXIvxa0PABGVQVA/e32EYSaDMAq1yCKTFsDwKdl0
yUaTd+/DZ5/kupiB0DWv3yZXioAQDqCFxBfW+i/rYE/w8D2DsBcCEYQD/gOQJ4+69prlNW/QQtcjtOjz7+RHnW4ZsIPwKM1tFbkU
gTAaw4uMhch8z8xKPfom+UIQOqmVaw7zw5AIqEUQ/caur+cd0hUVOoNwBWbCPDJ7RBApED1xtfw6D/7uHtHbcgAQHlPI8Xalf2/i
v2jHaVM/L/d6VW7YooAQLIg2GooAA1Awv4Yp1vCD0BAxWD3gPbkPyjCabuagf0/i4+Kq7kYBkDX0Ddw2Z7mPyaPASuUcPk/ELiyC
X9SC8AivfZjrRkCQBoLUC33Q9W/CKl/wgvLC0D7Yhe0XWH3P01UMLKbwPQ/wef4jtGY5T8oAeeHutrmPwKMlWDwSu4/fdXsRQU29
z9rXzJIkQvhP39fZJNoNtI/h1ksxBS1wj/5PyoZ3V72vx7Kmuflqvm/5w3IPpTY+T9bfaZ31oDIvw6QDzoStf0/yHpQEGlz8T/0o
GnYkv39P4Z6Tx4gF+C/OG39LZi8/j/JHhHUYwgAwMS3GY3jSvM/4xnPSIsV5L88dY4MC64EQCj3c2T9Quk/Vm1xM41Rs78HV6aeu
+ipv/6j6Hdtv9c/R1emwP+z+78Yt4gKUb/0P4+xugc4tgfA+QeIz9XZ8r/ha84RLS77v72cVR74GOg/Yw8lqPxhyb9xR96O4Xz+P
3UBPb4YFAFAhr28Wiex8T+R6RnzwkkAQAHbvckqS6S/CjFC3qedA8Cj5MfkvMAAQFGkMQI5Dfa/QeXvRLLf+79npY4cyfQEwF7Lr
jZLOgdATdnrZHu+/T/v/+xZTUDuv0b8vFnNA9o/x+3CnN3F6L+6P4uAdNLhv2sR22p4S9G/M0puJ8DC+z/hpaI4MfrjP2GEbVvDC
+g/4P0kQ8DtBEAPgoelQ78BQNpyP5l56fk/fA93J7Jc4j8znER+jeDbP9Fxi5LLJ9G/GkKfe0jv8z8UHDdd/c8DwMjSok7HPvQ/x
hy8w09e8T+OWmLVCALkP4rxzjqtUvE/XYfmv3vy5T8qt4uPnEkLQECO/3gnZPq/j7rugj3G9z8/R+Nj3S74v9km2Yd23ABAxHyj+
q8LAMCsrUPboxz6vwF1TYivWQFAjvTETfKN9T8QCRALlum6P5GPKKVN6wFA4+70joiFA8BI8YlQxi7iv4lz/ZHuA6g/JMQlX7qa5
b8lcn04BO70vw4kVjrGTbS/JFg/1B1DAkDMy19UhrzHP6MXe75KE+E/rJt+ULZ42r8Vd1eRbxbxv7c5QVPA8wRADwy97B7jyb+Du
VLsMPAOQCz3JXUKF8I/4V36w1qe5D9aaNnPVqcDQKXhisJhw/s/ndrCIazvA0Bt7QRAvm3mP1Gm6lg6/wBA5TVhkMk55r8BBmMGF
4TuP1r4I9mvHtU/Qt08CRLP8D8Ota9XfobxP20bo5Cd+Q5AUF1gTIM24T+dmPMoyfX0P552pXjr0vi/NY1s43heAUC6UwxZSK77P
49IPYafte4/kYk6dgqNEkCWv2lnolLyP8cZ4ircXABAmS5H7iOsBUBJmxQ41KjHP+Z5bG6IKQFAU6T6f9DTAcAJ6e69CG0IQPdE4
BFEoeI/UUvwUDlkA0D+2t3ndZkLQMrCbBISKrm/Jmblmx/Y7L86EgNCRoAIQBeTNC2dX+s/4OZp49fl8z/P1izdA7fTv2z2pIyz2
+W/22UaBEPiAkAc+QTqt23rP22U3aG6+RJA+WGPuB4ls7+MOH4z6gG9P7eCgXPt6O8/fVFVav/b8j8pma8504bgv/ueV3kyiPQ/h
htYxdQD0b/PKl2IIqTzvyzu4WlDBOi/hWT8t5GK7L+gUXFz3K76P7niHsQo8vc/9nXY6SGV1L9HkHC2wCzgP+ZWJXuCINY/vgzAa
48Q8j+0QT4vN+bsP2zTdazaZQHARbF0oU2vxr9oYnJoDBILwDJtpKoUuNm/5/+Tg9vdDkDwypjTsrHxP9BVsUJmarO/aBivrkR40
b8By+HJjosDQGH7Pc2CnOI/fjVXFLOfAUD6NmTwEzb4v6btGVfwKwFA"
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "6274449d",
      1.100733,
      200.0,
      {
       "array": "<f8",
       "shape": [3, 7, 10],
       "data": "Qg8nAtco97/Brrio2A3JPy3ed/5lftQ/uZU5OOaL7z82C6poD5/Bv3iFkpn7za0/n0gdMjrT8D+T8Zm93+7k
PxXrxrqQg8g/zinIo6xPAsA0bWDX1YPyP4wu3chvB9i/p9Q94RT6wL+84+m7KV3FPxRI6ZbTseE/0VK+bysf678jh8tnEfP5v62X
6xjWW+2/vydNLU5vAEC4RFrDjT/qP18gRqUaEes/FeAuH+AT8L9wDi1FUCXwP2fOVAsNAMA/Jzd4yXm19L9JnXjYIILvv6lLoX7N
oOK/SYhdhCtJ7T/6dbDkeLX9PzKEITN+JdE/RqIJYpxgwz+ltOl3Zyn3v2gHDrSGZOY/joOBtqQb3z9f7hL7/c3Hv+rqBrNsV+a/
Lq8VFI+H3r+P1VlH0XHwP4CuTnLwNAFAuaHlqMZR8r+TNLkH4DzmvxOoVYBgnfw/d7zNqKPx3D+ZO01bSWCwv9+YxtoPNO6/EBc8
niVF9L/8ckp3Wi/jvxR2fNPJC+e/nFGqMdYn5T/JiO5Kc0IDQGSvRULtZOs/wWMZV51R5j9DyKqP1BToP5OACRhlZ+c/sBp0nhiL
wD8yr4Qc2QjBvwo392WUT9w/BIhW5jnoqz+/exrDYrz4v5x/kv/kaADAfiCLSi450j9xcQxvqzrnP91VahtUGJy/amr8do1w+D9z
LP4JI3Xjv7FGpDsnFuo/HVzuHE4M5L80Od9rXCkGwN91mVACD+2/wZGTFBeOAEBvC4YSuyz0P/LIXpBVWu6/DnBkwm9c9D9qSg2h
5eLQv1yjAZ9u8c+/QdQywu8q5b8mXUvKL+PnPzmZc9bPwuO/O17rV7CJ9b8SNbV/uBn1P5IcZt583ea/Ff9kX0sg8b/Gh3NrwOXl
Py+avc3Q/OA/m1Gi8armuj+lL+am09HmP1Y3bauuU+2/NILYPnO8AMByvCN6rpgEQBhZ93UJAMs//I1dneME4L/fpXg3YJv+v5nP
hA+eQvI/RemZhbBq8z+vUa/y9a/kvwmq9EWzVvI/fRLMFPfu5j+zTdalo9Prv+6Dnlqva+i/UmW3wdB64D+6WA8I6ybxP5dTLqeL
VOQ/COGtbzHW9T+M8N7MiyfYvyRXUEn6g+o/hSFukxmx1z+kItfsX03kv1obLMvLnwXA3YG7xe+21T/LPVk/1Dj0vwpY8vRD6c4/
D7dJ8ne1wT+zVFbUl/zqv6U/y8p0ivY/Y+IE/0l6z794jtRTvevyPwam7f0N9eK/ePBmq9V79j9epAhYEin5v5KAeFbPdOG/6UKL
NVVl5r/XKI3fLNvSP5VuE8owcOE/gO2Rp55p3b9jpZ33FenfP2ZBj+OWr/o/n3ryqM9b579dnqg4dWwDwPVFpx6VtPg/6baHOHBJ
6b8NxcO0LGb1v8ZZI0d4Req/HFfiNwPg4j/8ePm5JETbvxJgHDRne8M/uS8vI3Ov3r8bP1CbzWHrPz4o708vtPs/oqjsFh0J7L9b
I3X12w7wPzCLaS/bRds/jszY15UD6z+5cR0lqnXwPwLfj9vjhv0/oypOLHF4wj8nUZTFh8zmvy+W4lmYQ58/SsisNOc3AcBFE62E
MYzOP8S9mA6ik/6/RebrCG3m5T/pRMMMHSLgv+MkafwM7QJAVRRsTbwC27+J4tdkiMTov2oYbjJzy+G/bz7Z+GGGyL97QJ7QwHn0
v8nLzm8GWOK/vIBlrzNsAEAeOGhi0wXKP9mDOlxzXbc/jske55q86z8xf3wgm3z2Py2OqeFXh+y/PkBgUOSvAMDKUCALtO2aP1Ta
IWpud+q/R3O3EZOn8j+dQyY24tTtP+rcIg6Nbvm/v+zpBPm3/L9TlBTm01D4PxiQBJm2qOI/fKvIONDD0r/qYJxF03XoP/J0K62G
pfC/SR/k98hW5z8e+0c1cSTEP59Vm+ooBP0/ldh+A1rm5T93N6A5GMFlv/99i+Q/qO8/9FJWBtS8+j90sWG2GyjxvxIo1n0gd+E/
lJQYdjSf5D9iHxJaLsDnv8RxdG5UUvO/wsVjgBaP979elLC37jECQLJOOZ8Ze/Q/gRG7Z88L2L/k7c0NFgbiP6rSFnV7du2/VK/r
hr+H4L+OFzFP/1Dxv8BlXtRbnPK/rlj4INUls78EPqm8oD/yP+8mXtF8q/y/0PiDolcR1D9XnfNCSFL4P4C2nRLAjPC/O9ilfevV
1791YWkNuTzYP1MRv1qpMNu//WCjAXyT9z+zk/iHamftv6RsEwXzpfg/"
      }
     ],
     [
      "6274449d",
      0.554025,
      250.0,
      {
       "array": "<f8",
       "shape": [3, 7, 10],
       "data": "mFKM5d+38b8CZjfvR5//vyUO5WHGBPs/3xnOkxZRo79ke+OT10L9P9ZXMG2p8rk/UZpcBKR1oj+rRNNaRJHx
P29/dA1ZheI//3fbisah6j9pdYzLVyXdPxfSGlONhPi/AiD5Fv7c6D9KDgdTDonGv2Er+80eAP4/qV0o7CqO0b/dy5xQKoDiv4g+
lzBsX90/HXRUx7Vv9T+G1hy+kqb4P5CqWaMEFsE/1Q8HZ3ao/L/L2iGQzAb3P4frPnWUH9K/00IMBrPEqz/khc8iqdS/v5olK7mg
5tW/bqfeqDDW7z+puQBQaXvxP+usPdfnwf8/xkSwXI91zb9s+xDDtYL/v0p9feLI3fM/Ba4ZRU47yb+CooXJYhXxP046tdClnbA/
iySPaGJp1b81BmbBY4XvPym9P5g6v/E/IRh4cu7t+D9YhUzRN2fsP7Ak2Af4Tta/qN7ihzKT1T+scIe47H27vzNaR0+0hss/gih0
HMzE9L+U0DIXL9TUP/B/3Krr4rI/auc8hW9n9j9sNRQf3TbuP0a1QEExu+0/5M31DBjYvr95As/156jYP7+FYvP+ONo/AHLFGbnS
9D/+uQjFJlTbP1Wmq7JVyeU/GR7cxwbftT86F4AJLEsFwP2dR9jRCfC/E/R+d+o5/D/qFr283I3pv2x5ux+kiMS/RnmbrJRq5D99
dPEGoJbgP5UBr1vicr2/SRU58Bz64T/BgkseR1bvv16Ji+eBr7m/V/bnISCTiT/1cHEhgjAAQIV3zHufnLI/JZx5jw6s5b/RAe9B
9QvfP8lVsUmbL8i/DQkh8L2Psr/3QoZrYJTgP1Ws1SYHgOS/bKzHu4WU9b9KEgFz4zfZPy57rT0foOw/4pfEAT3w5L/8Qs/f3CPR
v3CmYE03G+I/4S2SzlaV3j+mJsqvyjXdPyvBWaOL7Mu/2irb+D0L6L8Kiutf4B/9Pw6GmW6xou6/LORh9a+yzL8Olk/iU0n6vxsN
Pu5SGfU/+H/++FKM6T9c7UeEN7PrvxC8YmiIJu8/PTMn7Hee5D+xFJLP9z/BP7Gt3/xVJvS/LkBsJbH34j9cBdEUasP5P9bBj6Xf
fcq//gm0AQw++D9DGVMNSBDCv5uoJQ9kEvw/pUjQ/4/8ub+c846qDjy9P78EJhmA+tO/ZVUXoiZVw78Hq9qhaWUAwFC8uSkqNPK/
Q8Ou4GSF279Y4LBOfpvlv92j/ej6j9Y/0zD14W0CuT9CW9I2fET7P9BwV+kIVrG/c5bicu+n6z8Ntu785IX9v8geYxRuNPI/peij
AgKr57/vupb0cZ7wvwhylRGJJ/k/PfKnsLsh379rExf8zAwAQKMkS5iGjfQ/VTboBzmLy7+p37tuUkurv68UC3ozzOk/jDCWc/gQ
6r+whk4kWGn8v+/JmltcwvO/wfAJi0/K8j/mnTWRTljdv4D1wP6hjek/RbotwC3k6T8tHHmFpeveP1RXNG8NbPQ/1X8+5g9D9b9h
SCCDkov+Pzt9i29eerI/9ptA27NX378YEEd4zXrlP2Z5DBstROA/LGylE7Ug+z989d6rTmuYP8WLpQo2//E/KQNbBZVw7b8e0V5R
OE7wvzM/pV9NTeC/73FujK8azD/Aj2k7wFjwv00cdX8DefM/XxPqQz395r+n6yo+XVzCv7ZizzsHU9M/1FnHEPtA6D/cDAaVdA+6
P9aTUkLOLvm/n+nwYfocB0DviifRqxjSPzpJzk/cJ+e/aKUReSo93r+Q5+nWvv7RP7bGtb8Wmua/qlskR1y36r/lDbYWYO7xPzy5
Rin8D7E/GPFs5w7f07/wTR/NA2cDQOE4PGiWJfK/RRrL+X90/b9MSh5ck5DvP3btYyfkfbm/BFi7mkLH3T+ShNGQ1njqPzZyOKEQ
McI/yDAEKb528D9ui2frpZnmv7yn48vAeANA7ULVTGBQ5z/5hak82zDYvwO6Zb/27ZA/lGnF4+YM7D9bLYaFaxvxv73Zc4JKfe4/
+r1Aq3A96T87P/qY+qLQv70fI4tX4/2/U2g7OrXh5L8TNGkiuDD8P6dUJDabPOA/1EmvQl/X97/zdpUmbLPdPz8q5s3MGNW//Tbs
+gnAtT+G3hiKWE/fP/4T/Emqf8u/02WblrL8xb8hpw5oBXX6v9cvwG/nD/W/ju1jBSuV5T+ZOVmgInDVvyMPIJY/pea/SJ3Pr1ZF
2r8CwpXfAK3vP1/+epnhvug/yQIwG5PO7T9TDsTZxKb+v5k3QITJuOo/"
      }
     ]
    ],
    "multi_head_attention": [
     [
      "5121f34b",
      -1.927331,
      300.0,
      {
       "array": "<f8",
       "shape": [3, 7, 10],
       "data": "bUV9cH3P7L+YMQ8WROYQwPO26K9x+fY/FIyN/+Fu8b/yQEKXTPfvP5402CSVWOe/vJ8OgDkcBMDw/oo4sEXX
v+zs18xAg+M/BkglQ7mIAEBsyxR1v5DZv46vvmxuXQ3AQexVwidZ8T+Lgpb7V4Lrv/yuxEEfVeg//s3nTdJ987+bqQPq5jL+vzEr
GG0o6eK/49TEH2Nj5j965ZN6YkXsP7zEHi1P6ee/sFDSQroNDcD/tcIXaEPzPwkLJWFb5+2/xNSgVr8V6z9aqJ4jfl/Ov+jtlUgn
qP+/+sXi2bhz3b+bE0bcttTZP0jfZ7d2sgFAppsJc72z6L8RP1rkrgsNwHlTyEDbYvQ/E3zTpRhI7r8R8BrGILTpP/CIXFYjd7I/
ItvmNOL4/79phxouQ83dv5nWyKjG9tA/WVjviziEBUCoEBxaqfTuPykaEdUMHgDArmAnMNLV0b8IpFMN22bVv3TpUqosG9E/jrT5
ZsOJ/79iEu2y1Pe4P96h57xLcfG/WnYjETIz6T98Le2y8CP2vwsXINBM38i/NRKKTQl947/J6dKIFHHQv1tQuQ/m5MA/Ha+DwGJh
yj8XhFqHUcvkP4zYiaeGhda/fIgRi+Ip87/6cT7QsrG2v2N/efdmk/Y/EHmO+myD8D+3dlT6ASH2v7S/ty3qlsS/41pkVlqdyb8v
Ac5NeW3HP+zwk9JWDfW/gXF6L/Kb4T9ce18UwETtv+M4ZNMs4dw/0qjnU4Ed97+bDziUIR3sP5m44pX1y/U/PNFmetUDAMB7EOPu
sFjyP7tsmXZvEOO/47Olbh0qqL8AMZDRwY/xv+AqhVqIoALAURnzcjpFt79aXsbiwBT0v+h2AIrOg/I/1tE2T7m/zz+rU+wzc1zn
v40sz70uots/YGEAPEwH2L8LkVu+owzgv5D6CCcyjtS/nkqv97Xl6b9MuG4wkWXgv5MzmkhsdvK/wHKd1VsgqT/lES4EvyrLv6Dc
nGccIsQ/zXquMdMB2z++rsKbQ23Tv95SXSztmZS/ZDVdj2N45r8GZFq07a7hvz6BG7qoM9K/TuR2ELqUu78wDwQORzbjPyurGCTm
oeG/YAqSijUuuz/DwPBaKMfAP5zh9F4ykci/tZgFcx2z7r8pjSKxlOKXv1/4qzaUNac/o6K7ELeH0r9BchR6/RXvvx2Bmg56CPC/
Zhw6McD0sD9yYKylKjHjP9hR7U+ZsdI/qntuDTbo1D+cyGb3SaABQFd0ON8blbA/QA4s0hvf0L8Hml03wN3Qv7HwhEaVAfc/F+C0
uLfL079CnebQrdDyvwIok1ki2+4/6AcxOECex79JHF+/DQ7hPwpTLBoJPd8/+8hlm/Yz2L+qKSGCTm3JPy6nDmz7Uos/za5dw1co
0b/o4u8eea/pvwQk7yzs+uK/1WdnqAu57z+Re8JegQF/vwtClYW9L9s/8aNgRzaU9z8TjdpwwOC7P4/XgnnsGs8/yTd1I1X10L9R
2fdogqTxP68XEBQ+vrq/EgmVEcpc6b9dZjuA2X+nP4ZWTi/tkt6/o2il726x6D8bGLlqcY7wP/FB26e37PY/iyPtH9pdjj82RK6w
DB7bv2BIWASo6vo/b+aw7PFTuj9eDjZYv63Zv5tQ8hH1CsG//OKPd5SP0b91IhhRyELhPwprrc4C0uw/6AitWR0t9D+5v1ZCF7Sv
P+vzYIMsUOG/H9oDX/768z8k4Q6Avh/OPzXTM9heF82/beBtD4521r/KHC1K0hDFv5GPnPezets/SEMmI94y6D8B9+4bhFXxP0v0
tylWg6e/LqYY+SaO4L+Tl/PmgELtP0l1aUPFEcY/YE4KetyH4L+kxEKoXXnAvyO4Yr0RCci/mzSM7IhP3D9A3EIpOqnfP4H3QJVx
7+s/I3OyCXr5wr+5X1xNDgTWv/BpY4Nc8+U/VTxhwaWlwT9xGiTyHeSwvz/7kGZFDN+/o1pf22Tvxj/Jlp4gMwTHPzpj18v+AeY/
iqrBpJdOpT8oYBbwstXqv29cmZiX7NK/YijQ+ayF4D/phvpWc1bwP95iWLKtEeM/A5xo30+Z6797WCx35HPfP7iw70w868K/yxse
g7/Mu7/95tJ2UAbpPxj6A6qX1+6/Unjik3EBmr+8dduVfzn8v3ZgJvjAReA/grI9O18t+z9xNoSDJmz1v5tyf5dlhOM/Id832UHu
wj+y/3/IUPX3PwmBNrMGe/0/mjA0FSGT8L/aPBwnhPXXv7uTzLPGW9q/"
      }
     ]
    ],
    "feed_forward": [
     [
      "d7a9c583",
      6.729587,
      330.0,
      {
       "array": "<f8",
       "shape": [3, 7, 10],
       "data": "xPjMNULS8b/PmtjiEevuPx+G7MmjH+c/B2Q5WhRMyj+CIm7wKETjvwUEFfa7Yti/eG0jTj6J6b+o3xaGFbS1
PyfM/saOg9w/0YFkeXSi5D+AHS3I1w/rv8vkJKjrnPE/WHtFJYQh6z+FcrUpYUjXP0OzTV/8j9a/1S76AfjH479hpjvdJibkP2Lw
WFjvb+C/El9K9uTr1r+gyIpy8J/ev8SZByRSufG/GfSDVUYy7z/LXwNxEgbnP3PNmPTJCNI/CM9/bit+5L/5KcmK+6jgv4OW+qVB
Yr0/Gf3VIISn37+7zgpDThq7v/A4aCE8Vcc/uzEnYkNV8L8J0Ho9gtvvP9ouiJWsT+s/y0vQGfbS2T8ByqNxOvzev9WV5k7DTdy/
vvpaBoJ8vb9YansAtebXv/HVH7IoWLq/WUNDLDJjyD9TewIf8yLyvxpvwct8P/I/qtKbR35t7z8qm3fYyQCrP9eWRHfA/s0/fju7
l2D44L8lCShSQ8HqPytZD/rUmeO/PCj4nwsntD9SfZucmw/RvwCeNqZdl+K/rtEq0wlX1T+16gtgOPHEv5NZbFu8kNY/HOMSBkpB
87874k8ps7LaP3sg7v33LOG/CS/TyNAR27+7hWBhaynjv6+ZKt5w2Ou/wNOtc0mn7L8ohnBAi5LTP+RYIu1I0sI/uc4r7l0cwD/w
HKWxaPyHP06rKSNmgaO/C2IrlxyU7D8iT8umZn/lv5zY2Jmil8Y/6iIVgdoS6b+mMym5SzXpv3DUYmy8C9g/TpDlyV9Y078CWhUs
sgHBP5wNK34BjdS/RWKjvJ01vD/C0IYXgFjvP4EtZ47YJ+6//V5dx3STsD9iV1WHjizxv44KuVUy89m/xE0efKBuxj9fPXe7idjo
P2uu7eIjCdQ/Tg3BHatGxr8wBrLZ0FHpP4EsRKfZLdC/jXK1fe4L8L9e9cReqoLZvzdLFLfTZue/Lnk5vFot37+035vP0knUP3Cn
GtHZeeE/zTKd/t28rD9BaRoC80fmvz72zgZBSsW/D4LMMIXi8r//NsjZzyOhvyczD4xsTts/99pO6C45xz8MsZiA8zr4v1mIRD/L
qNQ/2MKG3RNdnr9MFdUEckjjPwMU2dCHf/W/KEJn71am4D+yoT3nQinMvwH1x9Oq09K/S0ffhvLPwT8n1rLXbMrtv5tnIaGcNMI/
HdSTWEcU5j9A4OrOdL6iv8jdwBIAjdS/Mkdr8Bo927+os6LQkjWFP2OgvRom4PK/AR/Cjthyv79MFzxeqd7Xv2722OWA8+c/ue2V
g2kU+b9Go2xEbO6lv9+2ZsbLmeI/E4R9hH8O8z8Con2lt5T1v7jckXcL5eg/wOAHd8S85L+dHgASfKDhv5V1CUvaUOi/30WKZdhs
2b9Yx89mE5DCP6lQ2K3OeOw/dsudEt+k4T91bSwCDQjOv9WoY7GLSue/gHQUtZJ74r/rcGB405L6vxu7r3wFUeM/aJ6nXZSO1j/q
tI5cs0j1P9HZhgv4Z/C/njSWl3Nd1j++UbVjvry5P/gFNUEn16E/aQl7HRbd47+nT5v/wwDBP8ZHSVJdrse/kpggDR49rr/oG2PC
KM7LPz6a6uTPKN2/JlqZ084v7r+gnh7toOjqP8ChgcfqwrI/Aa54ivu+vD+vHvfCBxvnv0B2eJeNOOe/gAX4SNajzj+XtG93mkGf
P5yiwp77KMk/Hx8SUKloxj9QV2ohcWvgvyQ538DwmfE/NikTeLmV3D/56pHJBLDjv/+EvmaE594/Fk9ADAZM5r/2oDSgdBDyP90B
unmTcuG/JjH/krxY6D+blAvzav6nv7O7rMNbeMO/btuPFoHh6j9KclH+EB/hPxiVEHbqAsm/xcP1fuDd37/hv/HXftTfvw3BinQw
UvC/VobxeAHtpz+K2auhOHXXPwGvCYSEKfA/NBj3L+XK7L/6BHnInfjeP8WTC346kcg/oAekcGqPyT/3bzHIxZrqvxAZykcXn+A/
ciE7NzUP47+ew8+HWFPdv3vSCK/7NrK/GBJTc1Td5b+wzG4qUxzkvxE5j9lwktc/j9vmZAPPyj/SQi9/GIbXv6xP2JX01r2/1lUl
qI5z8z/3bajc04qsP4cuOzIXB+6/+t+c7+27uT9CGbpw1YTtv1+riqMd58S/TFtXGo9j8j/5W8psglK2PzEEhByLyMO/OFjVXQ6f
8b+LscDZUlqYPzwxbeDE8/W/opwOs+hv0j8vdSRvTO7iv25Y8unyl+E/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "4d533c9c", -12.092923, 170.0],
    [0, 9, "4d533c9c", -9.994425, 160.0],
    [0, 10, "4d533c9c", -11.581551, 160.0],
    [1, 5, "4d533c9c", -7.580748, 280.0],
    [1, 6, "4d533c9c", -4.952988, 250.0],
    [1, 7, "4d533c9c", -6.554437, 270.0],
    [1, 8, "4d533c9c", -3.862294, 260.0],
    [1, 9, "4d533c9c", 1.214766, 250.0],
    [1, 11, "4d533c9c", -2.062835, 330.0],
    [2, 9, "4d533c9c", 0.566673, 220.0],
    [2, 11, "4d533c9c", -0.15339, 270.0],
    [3, 4, "4d533c9c", -5.711509, 100.0],
    [3, 5, "4d533c9c", -3.299717, 200.0],
    [3, 6, "4d533c9c", -14.513412, 190.0],
    [3, 7, "4d533c9c", -3.941125, 210.0],
    [3, 8, "4d533c9c", 4.710434, 160.0],
    [3, 9, "4d533c9c", -5.637061, 170.0],
    [3, 11, "4d533c9c", -13.830419, 250.0],
    [4, 5, "4d533c9c", -5.617699, 170.0],
    [4, 6, "4d533c9c", -14.87456, 120.0],
    [4, 7, "4d533c9c", -12.961544, 130.0],
    [4, 8, "4d533c9c", 2.782324, 160.0],
    [4, 9, "4d533c9c", -9.480293, 120.0],
    [4, 10, "4d533c9c", -9.40865, 110.0],
    [4, 11, "4d533c9c", -11.2325, 180.0],
    [5, 6, "4d533c9c", -12.05318, 270.0],
    [5, 9, "4d533c9c", -2.844945, 280.0],
    [5, 10, "4d533c9c", -4.540477, 300.0],
    [5, 11, "4d533c9c", -21.899775, 400.0],
    [6, 7, "4d533c9c", -18.291528, 260.0],
    [6, 9, "4d533c9c", -11.219994, 240.0],
    [6, 10, "4d533c9c", -14.888032, 250.0],
    [6, 11, "4d533c9c", -17.662193, 330.0],
    [7, 9, "4d533c9c", -7.743486, 260.0],
    [7, 10, "4d533c9c", -11.884322, 280.0],
    [7, 11, "4d533c9c", -12.1142, 350.0],
    [9, 11, "4d533c9c", -4.557348, 300.0],
    [10, 11, "4d533c9c", -10.155278, 320.0]
   ]
  }
 ]
}
"""
