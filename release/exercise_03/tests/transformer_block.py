"""The public cases of the step transformer_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'transformer_block'
points = [0.5333, 0.5333]


@test_case(name='one text, no mask')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three texts under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "transformer_block",
 "order": 4,
 "points": 4,
 "summary": "Y = X + attention(LN(X)), then Y + MLP(LN(Y))",
 "returns": [],
 "cases": [
  {
   "name": "one text, no mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 18000.0,
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
    "data": "BusC1KEU4z/cUQuqZty9v8j6gjYwB9q/fPnUEC6HB0C0jt6cvsLVPwIjtgm5Zes/FC7DM8264b+1ERlY+N0LQCy
J3K8pksi/tiIEGLhF4T8tksMMA1PsPx9fsjbZPgLADba4Oe839D9s5NqQar8CQH9H4Ca0GPQ/DHEB7dwd6L/ljJ+4RC/AP4IUwb7
b+/s/YLrUvqqktb9mzKyWyk3xP9zD98O/b9C/K8VW/d8o9z8nxsv8fZLgvxjVrjtFjeY/ACOFX2/6fD/cp6efloX8P2a667xUpNK
/MtP4XJc76z9A1vsFi2PBv9k9lKnjGPu/"
   },
   "mistakes": [
    {
     "name": "post-norm",
     "message": "Your block is post-norm, LN(X + sublayer(X)), the order of 2017. GPT-2 normalises w
hat goes into a sublayer and leaves the stream alone: X + sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "DJ5DuKKL0b9QTP5Hol30v1ByXjLG9NG/3Z/hR0MzAkDe4yO46iCyvyVvVey3Pso/hJm7j6+G6L8AiRRmdaECQ
KPoS3VM9L2/4nT2/glV1z81pAGY9GTNv4Ce0oGtMPW/J2EXgBoi2b9qBGFR6Gb+P+7n6KoNK8o/Uzuk/f2i5r80ZAuVFPrbv3A6i
uuO8us/BwgiB6C587/ZyypAHA7/P4o0o8VIV84/EF9FaSPUpz9mipqRp/Dav3VNj7q2ZOc/nrpp7mS/5b9vyEU+fmQAQAn516bcv
98/GVaq7uzV4T/m+OG1K4vbvz8sY+j3Yei/"
     }
    },
    {
     "name": "both sublayers read the same X",
     "message": "Attention and feed-forward network both read the X that came in. The second one rea
ds what the first has left behind: add attention's output to X before you normalise again.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "pgcpU/gw4D+Yz/XsbXDDvwLkFTy4u9u/qqOJ3SVhBkAUAEGhfn2lP+hzemBV0uU/dmpzMs+c4L8JVIcWCSYMQ
JKHW5yGhcy/u+hT0RvP4D+FTaUQd9XuP098TMD6oQDAbjr52Snx7z+DahzM318CQFpr6IHHSvQ/fVx4pgiO5r+6TelzqUi4P7L/p
O/bYf4/wN+FSivovr9vhzO5v0fxP6K7AXnlSNS/wGQdofze8z/SGGLzk6rnv9FJksc5zOU/oHSZiKio5T9MzTIn+mn1P6DWrqlWB
M2//reKieGS9T/kn7Bbq4vrv/6P21ZXMvi/"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add each sublayer's output to LN(X). Add it to X itself: in pre-norm the stream
 passes by without being normalised.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "TPOtinHu1D9cjWieicrQv4jaUJDuBME/onUPkuHfEECsCJFq+Kyxv6xuFCewJfM/W+n875hr4b90eisMWL4KQ
D6HG41wAOS/Opy6nZV87T8q+Mw23ArfP1zPVMStJPq/9Izc7zeO6j8/553C4T3/PyZLtaD3U+Y/bXpXGUF95r+ngzlE23bWv3DwQ
MH1i/g/0CTQTYif2L/FTeKCp6L4PxSneXCwisM/kD1AfLRg/j+gGm/o9JLjv0CqMDrYYfE/wK9LSbUbuT9yz+WT+IT/P0CBOut7c
Ns/VoarSZxOAUBmO/y4L3Pgv0dsuBN/RfC/"
     }
    },
    {
     "name": "no residual around attention",
     "message": "X is not added to attention's output. Every sublayer's output is a correction to th
e stream: X + attention(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Iyu9bb/yyr/vnmgj1lnpP+G3nRMTzem/+osQ71244D/pSxvmY33nP8I77hZHA+G/SkbO8BSo6r9YhSORR0LlP
xHcf0t5H9E/LZUpxB7B6j+MsjVQTCfiv9gx5OGyZQDA+vZ3er118j/AkV0xZQHYP4sTOEgRStc/270HialD+z/KFxCqieTiP4Bxj
3NOSdg/YRfEWtJH0j8NQWdVUibmP/JIJKWw/OC/Hp7OlSPU7j/hu8Fz8bPtPzoV/Ir+Eda/9KG6VSvT8L9SOlNpAmv0P2x1QNkhS
eu/9GjgEgTLur9CqqI6puTeP9Wr45pn4vS/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "The last line returns the feed-forward network's output alone. Add it to the stream
 that it read from.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "IVF1+jdX9z+/kUi2TRrUP9gakX8PNeU/E+aQxM5P/z//634Wx67gPxAB4c9lmpE/wMG5+SOs6r/Y+jHwDHvuP
yAuXhK57pu/Wj+PmoyZyz840xlwLvHgP9el+8G8dOy/8vrZ3YofyD+RgRe53F4AQN6uQKwJZry/vN57H5375T98RSYj7wrVP6pI0
ZHbatc/ei4hiJLO+z9+5+UDbB/tP133UgiR0s+/y91uIr+zAEBo7Uqu5NvBvzCQf/fhlNu/8hPZD9yP6D93j3OfBq7tP0qsGE8UD
+C/TZd2vTPv7D/wQARRIZjfPzGro3bbwfG/"
     }
    },
    {
     "name": "second norm forgotten",
     "message": "The feed-forward network reads X as it is. Normalise with ln_2 first.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "wBBYApBJyr/wkSQ8+jLAP3N9+qhAMuq/PeYXMLB7/D/OQNHgoMDbP0gYd2shevI/z6QU3DEl5b9bYFnfHGkLQ
IpYF90lg9M/kiwOL4858T8ONc81GpXhP+CewrwDzgTASOa7GZb7+T/qEdzXRv4AQKauat7Zz/Q/HFdY/9aa1b/6TTRerta8v7Dzf
EldDPY/I49tuqYE7r9JQ5emU4r3P7PKK/+GduC/DM90lr5A3T/AqCkl7hTVv3dceiieSvA/3YOYivTg5L9sZem0L637P2CUSsYKt
NW/3bILuby30j8sG1EGgFzAvztzkp/DUty/"
     }
    },
    {
     "name": "first norm forgotten",
     "message": "Attention reads X as it is. Normalise with ln_1 first.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "RM9N56GS1j/IwhrTpMHEv/tZHV0AYN0/vmTJRH0l+T/bO+JcWj7eP8JyPH7Q9dM/5nHVdbY3479k4BBbCmcMQ
JzuZvKapt0/oLXRD+Bjhj8uXMVuLUTnP/qOixFnYAfA8bYeaE1K7D+bN2ScxN0BQOlZ6+rq+P0/53gJnzCY578QyIqNmObev5xfW
H99LfA/qN4ovVr4wD++PhW8UkH0P7RuN1dErsU/OJMjqxOT4j+GYOowDFvpv+5/QeiTlNk/LGzMGRKm7b8AmNhhUf/6P52raP4om
+8/tmvN0WnCvL9wej6qBbqtv065+X9Qh/O/"
     }
    },
    {
     "name": "ln_1 used twice",
     "message": "Both norms use the gain and bias of ln_1. The second one has its own, ln_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "WLfeAiZowb9WbSYx153QP/9zC9ygvPC/iFf+vHVI/D8M7+/LkHHaP/1AwwZYGes/GnH9cvon3T9k9G/zPp8LQ
KD3GqGbGdu/GBY/kzNv8z8n8hxGc3jrP6G68AD8rvu/QpJa/e5l4z846+Cw9bAIQBBd3kGpk90/Ba7+Wihd67+WIkY9tS7WvyRby
V5MZf8/uNWCZQk86b/Zj3UPB2T4P5eOP5X+yuW/wHUSAuTR4T9gPupKRPXkvyJpoKzwQek/FM3CS+XJ1T/x/xzYgb/9P1Wtmq7QH
+y/rgZL1ClZ9T+Utyh4p/PPv14m2Ih7pfK/"
     }
    },
    {
     "name": "feed-forward network first",
     "message": "The feed-forward network comes before attention in your block. First the tokens exc
hange what they know, then each of them thinks it over: attention with ln_1, then the network with l
n_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "bTIs6DPf4z+Klm/vPGjYv87BhHEYmNK/WwSkRk0bA0DYoTFycXSqP6h8hDasXdE/uAuf5B73xj+vFoB3REgJQ
KoS6O+uAdu/MUKanTFP57+XGaTpavH2P8hykF9jHwXATlVhM/wI/j/LYU8wcVACQNLLMYssyPE/UHLnMWuf+r9YxsKhLcKhPzB6s
w6Ft+0/PsiVWcig6T+sq+yDJRTnP2ro6SRrFsm/cNwQFD4f0z8x/9lfna3Zv5xzVpAugMA/Pv3zxydj9D8tzla1FwXtPzaNGzr6v
8A/BaeWUkQh8T8Oz+8128Lkv/7Gh64USfS/"
     }
    },
    {
     "name": "always causal",
     "message": "Your block is causal even when no mask says so. Hand on the mask that was given, an
d None where none was.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "2Py8zTF11r82np0L8xLhv/KchNTt4ei/UH+U3hghDUBzVCMuD2nbP4BnsDxG9/8/CDMMmQbI5r90uQv5ysEMQ
MrAAh4PO9q/ROk8zUZv2T8VOJ2WCqDwP0x7bAQ7vATABcM2vfgb8j9JVrhrensDQDbV8bbAjvI/5WjYFwEW4r/CCiSB+t7DPzTL1
iVPFvo/gIvsfWDlxr/TTOrsvnbxP+wkk15I9NO/EdXqRR31+z8hynMus3Tav1xTgwTdjOc/ACOFX2/6fD/cp6efloX8P2a667xUp
NK/MtP4XJc76z9A1vsFi2PBv9k9lKnjGPu/"
     }
    },
    {
     "name": "network without GELU",
     "message": "Your feed-forward network has no activation. Call feed_forward, whose default is GE
LU.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "lkX95qry8z/eIewCJ4L7v36SfLaPD9a/wSXaELb7A0CzDvlrwRHQvygedS13CMU/Akyy+Hxr77+BAGF9T58CQ
GAMxwUVTNE/6GoZ+Sto4D94TWtRy+fnPzBYQxNYUvm/PDyRcXhi5T/Q6TyngO8BQGkEs5QBHvg/pCeN6Exf0b8435V5+N/jv2OQu
97yWAVA0HLvYRzV9T/8q5fNWPDMP15PmOGmdeq/2wf+mClA9z/LO+uvFyrfv2QzId3rdvg/nJZgJS8Sxb9GjOOpwmfeP5D08hQfr
cC/mNMClI+Z7T/pgOCYon7kv1AZmHpiWfK/"
     }
    }
   ]
  },
  {
   "name": "three texts under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 29500.0,
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
    "data": "CAMfgu6wCcDRPbEQv4UKwLCbeCxf0/8/VJzieeMp4b84VuPMykjKPxQc9ve+G/a/8L5WRckN/b+M7vD4pGzXP5S
VjIV+/+k/GP33aI0o4D8Q2ifSPizJPzpPDhCIeQTAYmhX5ls1/z86ZA/ZerDRvygxE8jSGfg/oNatDWBYA8DqM1p61R4CwHE0FCV
LL/G/q5zC0cpeAkDSeQnbTgryP2g8UHXSRfG/jPD79A2uD8Cahv68qI8DQAI8knftfPG/o2R+qhrF9r/LGIHhdTICwGavqV7H6QL
AgAnOOf7Slr88M7VL8jL8PwKQM+BBDQFAShwk0jkV578f4YH+r9sKwLrhV0JsDApAQj4xXlRn0z8IsYPrfBnwPwZdGYoka+G/WQt
ggyJS+L/1dtS8sPjwPwdS/b03EAZAB4vZji2kA0CgxdTcrtXkPx+6PphgGfs/s5K9TcWY/z9kDCn0ohvhP6isbOutpes/d8XHA3o
5BcAoogqY5T39PylTf/M/Oei/EMWSVYrQAkCPtDfJHJ7rPztoELn4Yeg/alXkxSD36z9//Yu1acDeP93FVBDC2/M/GmxdB+Sm0L+
IM8SEpGnwP9L48Gx2/eY/ps73PmVa6b+CHaozCNEEwNqGba4w2vi/oqPEq3ob9D+ohSafzHLHP7RBtckLoOM/PlHkhgwI9z84C+E
/pVzlP4jkDqxnap2/CGv4IthvAEAMOXtAX8r/vwJ+IRS4GOc/fON3TWEm4L84Y+wTEev6P2hOq88Te+g/WpqwJ4yY8b9ezr8xFJP
oPwnwi0lyiO2/U7uIxids6b/I5GmZDxv5PyapDB7BdgrAiz6NzApg+r/IeoGo+u70v5ZjdcEr7fQ/mCc6PeBw1T+139GfQ0/1P32
eEn6kFP0/FDoCLbfe5D9w9Htr9EL9P6Jc0UUbCdK/YFDCeMr6AMCIA3MWxy0BQOq/Zug0qPC/VnKUfok38b9SGeLrxuMGwJNfoHA
Ly/c/rQx60U8f8z9s5RYgxRcBwP9mC3fUb/A/Hgehtxk52b+yfzYQu3v2v6R7bKg3ifi/DFP39T//r78Y7ols3dvsP3X/2XFxefI
/Jr2EVf8e/T+SYwsDlwvyP6TuIaatTNI/Z5H+whJz5j84Fyoeoo/aP0F4VAQMiOi/WF+/fk5Q6z8QyQ7L1pb/v8jtE2k/e7I/Kse
Z8Cmc9z+VqmFfuFTgP48+3HwmCfQ/RhxZtgry3j+Aj0c+qyUNQLOmknp4jOS/Ps7ggbXV8z9J2o5MiTDyv+MHbRrzIwNA0y5tDDQ
jAcCQicbQaifxv0biDMPYGfs/A7rRiJNT4D9wq8DRKdvVv9J79sue7wJAKNQCkztY9b/GgtOzg3z2vyCKdMR2PLI/Uh7g2FoK9L/
+Bc2QX4zxv9gfIQ714Lm/f0qmL3wr+z8xojtXmWHiv/BIl1975b6/ia+qsRS64j/0W6+kA8zpv6IJisG4Qfs/eO0/641C2781DTh
0N6cFQEBLq3Stvr4/i+fzL7ua8D/F1KiRDMb4P6pg69pzdfo/5IYAips/8j/20lUFZYHoP6o9QFRkNgNAY3AA5ekn7r8NIxkEZI3
aP1RZgF5mxrm/XI6cM+TH5D8h8S/YaVHwPytzfkK5/wFAgN22d4s90z/s0GO7NgHRPwXHxe8vbuM/+MBJaiC9BEDcZH4xiW3iPww
wv/jpILA/WuW1qmdrCkCH+6rT12noP8rs6mWP3fo/sLBYMzAb9D+WoDHOP9XkPxXpkBKeWPE/d0gd2pbO678UkAIFa5EKQBBTtYa
KtKK/UPRL73pg+j+GAaPBSZX/P2/v5BfG5d2/YNEH6Mxq6L8rTlxqvHEAQKaBfe0xZtc/QMTqeTCM1j9kixoBcWrzPwijKn8CXNa
/KEmSKV8T9T8IbBC01IvgP2PdymIDswpAeC0+G0OIzb/k+oTOkWDOP3MBU/hkasE/144q3Qfc8z9KowgdDUr7vy7dHGf0Y/c/NMZ
5YDP41j/BskVjxmD6v5vV6unzPPu/+BXYhm01+L8Mcx3pEIj1P0CnSEwcyPk/RY2YhVZf479MmEdsivrbPwCx6XgXY9O/0Yzx5pI
W8j/a9stcJrPpP2AWxQ/Waf2/VqiNBdyCzT+qtYorbcoBwCj2Dhwd0OC/WPUomHNXD0Bd6UjoYDPuPxi8WFSdD9a/YAVFF17v4L+
G3Mu0wukEQFCorUc7+/E/wCN89z/q/T9huCM59pf5v+5B06qcdwBA"
   },
   "mistakes": [
    {
     "name": "post-norm",
     "message": "Your block is post-norm, LN(X + sublayer(X)), the order of 2017. GPT-2 normalises w
hat goes into a sublayer and leaves the stream alone: X + sublayer(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "BJxjOJeh+788aoigc1Xxvyea5m1DNwJAIqiPku3qyj+KtO169znlP1y9oQIEVNM/dBd4c2SY3r+RZx2kgy/UP
/o2JeN07es/vlZ3dKSP+z9hHtL8aRffvzCfwHw+n+i/Hl7g5JwtAkC0meqr3IjYP4unxQ1ng+k/4LOsYN/O0b++HdcOsanQv9M+w
xacMua/2XePrOhU9T8fsxGK9WDuP5XAAcFqdOW//GsEMUyS8L/6sbgKFaQEQB2OxKDD77M/6urgumLe8b98Kn2JhojAv1+rnq4Xb
cy/6C8Ax+vJsT+oWDkeqlLvP9ArReqAFgJAvkfzAy8Y7r+dm1peiDbzvzaffNM2sgRAyrDpjfHbyz8EvIgzKXezv3R7ChjH4bI/W
uIW5orc3b+8s8Soab/CP6Uw6ziElPE/k4dGqBLk+j9hObRx6prmv+d3glTOsdU/GoCIqslG7j/zrvH8n0aiP+zJ3235IuA/iPEbh
LiY5r/2+HQctefjP0/9KE0Ebuu/JD7Zeqhk9D8bjII7Eh3aPzgmVzpRF9U/J0wjdhs11D+C0fWdeRXQP3cjy1hQg/Q/bIIq53/Px
78CfQjrR3HoP4fF3wQj+rI/MaxLO2EK5b+hHz7R0JL1v5bQQ8o8GO6/DPhg0g14xr8qw209pobZvwTRm2mVX8U/n9U3Cdgg6j/wF
PAb7YzXP2fZEbI0LNI/RB/WQEyg5z8MWM8zvZz3vyjIQvvtIdE/lNTyMjcs2D/FT10TDwTsPzw817sdpMg/VvoI8rt75785mODS3
8nqP06kQiHsFNK/EgJrtqIuxT+7C7Ycn77mP5qIcD0DffO/9EgVrv4l07+ED9UlMfLGvyppboZv4OG/YCbZJl/u5b8sodLe6HYCQ
KGOFgecnuI/7Pmq9EQev780tJtwk87dPy4GDQXr8dy/e6SDwjxu5r8JAXQ3jGfzPzwn9Ar2PtA/hpkyAqhJ8L/A8G3VNQ/0v7N5a
L0GsghA0mk/oKc13j/WtcIwc/Hxv0lxtTbs09M/iVDTNLtHz78W4c3Qnd/ZPwafeqLI8tE/7pa0XC6b9D+Q6L62OIPpv472pw3SG
dC/BDu8JVoYBUB4sGEAWaHhPwDetqWY/1+/2wVfC0M91T8y5rDMiYi0v73R3VKaFei/qlmggNkK7z9KrsL2dkLrv4wRY0qaJuO/r
aA51Owv5b8RVbPMPqP2PyNZWeOHnuY/WBhjqpoA4b8SUyrWy4LpPxBfvDKLQPK/rpG4rTPY5z/6uVus99fDv0r7w5h4p/Y/VtI3b
sit878+kcWH2TLnv1eEZfibvwRA7o2fYfWL2j8Yl+RcHMiyv4zqCzXwt+0/wCvWS/N4278K6KeaVvzVv9USyUpxQ+U/AnDmafEjz
T+K8IH6UZz3vxCPl9309uu/kobh4yTVA0AEsuIqqNyAvzq5pW9PM8C/XiJoiCBpwL+4niXR9u/fv9pkgiBWsew/V3PTqwcm4T8JJ
t3jJCECQLzt7HTV3fa/RRdpgUpc1r/SihwYemP5P8jjnm8rw+g/kVhiQLDt7D/bOelcuqPHP/RxKfCzid8/r3hv/KoT77+ji3NWF
B/oP5Jbao8hGt2/kEaZ66lc8r84cNDxB47kv4nt0lFtpwFA19t506Hgxz9VnZbHHBvpvzT8RUo/er+/DsGVqtaM5D97RkS/XqHkv
zAS5HjgNLU/nAly/aLYAUCvilV1VIvsv9ox3urOp8S/TbC58lSM9T/78XDRBozWP6b+OfD9ers/z5OtVOlM57/84ppRW4HhP6Oro
+nuvOm/cAAQEwTA8j9H1zT/+07zPwqY1V/Ri/O/v9jLuFd/8r9WjXNhizYBQCPpj8UpQ8k/ukThdUFI0b8kdP4GorbTP6ATKMtd5
N6/VYmsmcZs0z+mNwzwY9LcP1dzSSqWSwVAI6X8t6j40j/wy7vWEUngvxcrT4wmJvs/izpfHPRZ8z/slVq56T32v4kqHZk3U+U/A
ho6R7aasD+LpuZJdTbhv/Awr0YLNYG/KLyYqBco9L9EDzsaxXLxP34vgoSYftW/GjGpO52T4T+/pgNiRl/vP6F8CSthxuG/cBoYg
DrUvb/948PFj3S8P4i9Iu9TJ/O/gKdFy2nv3j9E/a78/MPVP9aPtEp2T/e/fvvCuHWbtb8I72a+X+P4P/epdHGCtNW/NgDeW3G+8
b+ewZCDkh7RPzDCVPJm+96/TIu+bMQ/8z+xSvq7X2Xiv9XUfOw9aAhA"
     }
    },
    {
     "name": "both sublayers read the same X",
     "message": "Attention and feed-forward network both read the X that came in. The second one rea
ds what the first has left behind: add attention's output to X before you normalise again.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "xln+lyIlEMCiFkXndugIwD0iSL49Y+c/BOcmAv+XwL/GubEof1zuv1rHGD17Z+M/PNkM/6DR9r+UlTHPHCbXP
5g8+ymjDcO/lhC5w89N678olFMuiIfvP1CbGUpbrgfA5shPfP1z+j9FG9TmwRrkv7W+aCAnqPY/NB85JKqqAMAAyTYWfx4CwNLA+
HDzrvi/ISIGbGi1/D82xE1KtkjhP4J4wbafQ/W/meNJlaYPEMBnvpnmo4MDQCl1Sb8XQeq/gn0zAxVq9b8Iv6//vQv8vzN81D+16
wLAEKEnW7qVrj829J1aGdb+PxJF4uqKngFAX7Tj2ZPJ8b/AqqNwzAELwKU3UZ/BJgVA/WACESRJ5T+cGeZFbi/uP03mAZ4TTdk/u
WjrmF8d+L/6CYTs6CXyP5hpDGyz1wZA/iTuXM+fAkCoimeyfKb0PxZGRn33Ifw/GzLJWsJS9z+ONz6WdfvCPwCKhqSaYns/X2UiP
BhkB8DEUdLlRW71P067FRkKL+S/HTT0dHTyBUDXsemqTlDzP7BLaKky6bM/NsDLuQ6q9D84L2YuIN/oP/0gkV1Q2vY/nerZGbxf6
b+903fnSgz8P1iKqmndbdw/2Nzq8dPd5L9qUKPdbwwFwNp326vukfm/MkF5FInB+T+2POApOK3ePwSPcYFoMbO/fX71pz+r8z9Q6
kxUYDm+P79DLF047uC/RGuQ9+hb+j9d1L34WEIAwIUu/Wh2K+U/nhz+Su801L+kWBmoXGb6P/n9JUejXOs/FG3SOx/j379FvHTt/
iPuP+NQ8sthKPC/xrMQT4379L/Qei51fdrpP+BzJRztlATAPtNZqoDQ9r+LzpdcYj/mvwhnriQX+9k/ujR9/G4r3T+f8bN+ENj8P
+LaBjWf3gJAAFyALjjhQj8wRi0PZGT6PyZtdfpkCd6/1hOxhpV+AsDOQ3FCPtT6P/Gui0WPH9i/hqU6rbIk8b/nyhYXAqAGwF5NH
v+MtPY/PMemPi488z/rnfuEq8cAwEjX0q4EsPA/bgQGNvYl3L9YpWLlHVT1vyaDWjaZZPm/yLo3tgjelT8QQtqMdRzvPwqC+V10w
ek/l9jC88V7+T/TbAxI9EbzP4h3sv+uQMw/OeUO806w4z88BtTlKL3iP0CNZb7Tuuy/Alrkk9Kx4D/oP/GpL9UCwBvYPAC+TNW/G
u7EMXPy9D9NEeqM7t7eP1Qph+eyvPM/wgMnFWjh2T/lLXz/bNcRQDSENS2p4LI/TVIr4DtD5j8UWhkOT0X4v/TwR38AlfU/8CYuG
Sb29r/VCY6BBDr2v339VMj0hPc/BMYLOKuvyT/Q+4m91lW0v9ZCVaSxPQdArGoMXpN+8r8VW0xXgE4AwDxIrA4nx+K/nn5XnfVn/
r+5VQsvjNPov6hCfDXIcrY/LFXMJe6c/j9q2tj3Sovov4eaw+vJ8uA/7m5oGNVP4T8oqdVpoRLJvyDN4N6xDvw/cPFQeDEj378I7
2K0IzsCQE4s+kJWF+G/TKTkk93s9z/IVzFuuO/3PwbfNWJrEQBAfNyZoGMh3z8JjSPyGBr9PwY+zkzwWAFA4/zF7h1c8b/oeFXLJ
1LUPwybAonZmNu/cFo5ZlY12b9k7ctX1JPrP5KuRZ/ueQVAnRP+eIBh5j/sc8BAtyrEv7ADZ4SgfuQ/jL8bltfwBkA0iMUFoMbWP
+uXOmh6wtI/u9CdCmODCEBgdNDm9KzGP2l/Mk3r4vs/CUre2mck+j/XYTBSAwDrP5XAN90ovOo/SPtFLec2478kS3Sohc8EQDAMl
sE5Xb6/QB8XTILs+T+Ki0VsMwX/P5qu2r/1hue/9owoDFGh6L8SNumFqqj/Pw+7/wCDTeE/+LS+r9WptD8HjliUIejyP87/6Zqep
+K/X7/a9MxE8z/abYXauIDkP85VN4TmkgpAoEbBeAQL778uTHKs9F/jP0zKlqyHK+A/wxE7WXC6+D9FtikKzhYEwM7oa/Klkf8/C
MpZI5zVwD/STpp8yxn4v5LP6xkymPy/UFhlcsGX+r/es/N/CLPxPwjKXIEEKv0/TP0V6voy6r/+b01mrZHoP9QjrRMjyOe/0oHXU
cRAvr8ohpUyiuD6P0ribXcW7v2/7kDiJ6sNxT/K69SjPGMEwJqf5ZQOO+W/9+APxAhRD0ARrfqGTiTwP8TF5ho/O6E/sGxZWNq55
b+OUqjQ6GIAQPTMFgp5R+8/wm1nGO4vA0CfvQ4z7QHpvzDTPC9bvgRA"
     }
    },
    {
     "name": "normalised stream",
     "message": "You add each sublayer's output to LN(X). Add it to X itself: in pre-norm the stream
 passes by without being normalised.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "6mqPFZ8RBcBgDrQSMETtvztz1hnOegRAiD6xZ8SP3z+atXgeUnHrP/JpN57whra/Vgscn9R38L+fxzjjImXuP
7yBT3+3evM/J4c3A2b+8z8f+FCibJDjv+Dw0tAZz9i/+tLDJOpZ+z9E9M876NjWP2DhP1R0X/I/EoQLbvI36r+I3d5QjsC3Pyhaj
FY+8dm/hBuZJEFA8D8aq1oOD8PyP3qS482+TPG/IB3JqJ5W6b/WiAGE/gwCQNzg9hgBPK0/6tRxDQUV5L+qqNuG/Tzjv6sKb8wKY
Na/WiCqFUwQ0z+c6r9LXSXwP5xRUkDwIgJANo58ba219r8kMOdXtPvuv68svWgzwwFAJryAp+dY1T84VZtVO4/VP3gPHTVjrdK/9
pQp9bj/47/d9pUX1pHbP12cQKRL3PE/dRgIBanY+z9WeLYMBZntvzMxNSYjI/A/vE9iwMMw+D87YChBvGyyP0etbgKIa8+/R7+nC
Drk/b8vqNtzAbvzPy74/d68ZPC/EHHax3UN9j9sKN2BQ6T3P0imWeLL882/uMB1k1NBwD95qf6op6TjPzw5TPZD9fc/kISBFRUUx
L82nUrgGy/xP6AUPi6ixs2/bzbPllyH7L+0293uC4sFwBpqHFtjSvm/gD4xgC0Xmr8gNlIB2jevv4QkK2nT2J8/sdLRFqIN8T+kq
KTqizisv1Z3pmRWWsm/FB4RoN3L9T/G9kmVh5MAwDRlQW7SYsa/RCHOtRtw2D/UXt2d2lTvPww1esJIjeE/aaM0NPnF7b+CbX/kf
wbsPzjC42X53Oe/KEIVvGulnT9H4CrOavTyPyBFcN39iPy/phN+PEKZ7r94dHvYvlXWv7CTq3N+Ode/ezFXotHb0791D3ae8XHzP
yiiw0rYNvI/ABhRATV4Eb/3rSvvlSbxPxiUoQi1MeC/HGqBO7nw/r/qDX8qYoD2PwxiMy7+3Ou/5x8l9lXG8L8IJhNvA/Hxv6/oQ
xbSWwJAlIJv7+c/8T++jaAoWnP4v5pb7xPqCeU/j0CH8+KL6b+5y1fN1TzVv1yG+PX7Sdm/CAYXenFO9D9oUqcdmfHgv2Ua0qag4
tY/AgWiAljs/j9sezzPP77pP0DqPQ9ru6Y/bFXBaqfv4j+wdYFVq1mav7ZyWFWr+fG/xJCnW3q01T+Se+xRB7AEwLS10M66C/C/Z
x4Z3f631j+UwMscUBzpv2A3qgcy4tc/sj6QMLYd4b/LfEkoB3n6P9rFg6o1F/W/jfPqpj2o6T+uCF9ZhxcBwCK7RbRyC/g/7yTD2
6pgBMCeao8jhvrkv+E6VFqfBgNAdDOxrG1N7z/w7nEo7D/OP1Imi9c79wBAiUjvOdyf6r/aq3tXIYn0v4phVW9HetY/cWzyNsD06
7/Y/0NKeR/7v6AZYFHYfba/FMLyWhFF+z/CaJH7ERbnvyAHkhhgTsC/iDoPnY2Gxr8GQpRL2sLyvw5Xi84l2ABA9/hug2bn5b/g1
PxIgbcLQIRuGZQCdfu/4Hd5pz4Kv78souPK1FL0P84pYGBE9fE/Frcvc5XU5D+mLizKDsvfP/rotymazOQ/LKsUo5Mj9r9BZ6t4T
8nTv0xLi/V73uu/NiJ0ZjuJ9L+AdHQO92qyv2M+h9OKuv4/REiDnB8q078lNHm2n7D1v4a3pbevYuO/iYkfUupv7T9GQwafibrWv
6SntMYsfu6/+v8Eu8+sCkCUR1FUK2zvvyy/5Korwt0/PM6oTDJI6T+AFJuHOFDBPzL5iue83e6/A0DDqJtW+79iwecr6Rn6P0GP3
HS1hPG/Zpn1gPeq8D+RrbKXo7sEQGbGoqIxmvu/5fu9Tm3L6L9p6leMMhT8P6xTQSCpTMO/tvZFyIBZ279QWCHvS5vKPwTT/Tvxh
O+/uKiYikJ/5z+QDtOC0y6gP3chhppd4Q5AMO9v+XRO2b9+ySZ6AenJP8oxWAWsUOo/k8XgYlNa9z8jayrU9NcAwEsJsbjjYfc//
AXkSxGTzr9btxbSaG7qv5WKA7RcsPi/XWqU5lnf978C2ZkOqKj0PxDWNeoX6/A/kvJZub2Q8r9sgcceHVzXP+uiEo32dPG/YR8iJ
ayt3z8Ap5sScXngP4dCtQpY8/W/AOoka1eFlz/Q2hifgHrzv6/gyOlnyfy/SH42acLV/j+SRcN6MzfUvwBfgG6nH+a/YkBUet+3+
78GfZo0brfvP+hI0Synp+i/qkrpXRt67D/HFUmZJLIAwE7zwv5IowBA"
     }
    },
    {
     "name": "no residual around attention",
     "message": "X is not added to attention's output. Every sublayer's output is a correction to th
e stream: X + attention(LN(X)).",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "H4n+4GxW/b+efSSjwO8IwHPSBsQy3AFAbCa4yu/Q6b8fmTgMeUHgP4gkLPwUo/a/57psxpmtAsAxUULIIRfiv
4pHWLjYBuU/H7Yc9o5iAUAOF4AR7cf5v6Qbe8GvzQTAaDLcoqrj/j87+MxXSvbfvxywZojRUtU/rFChmoE//b9g7ccXEnT6v5zfU
21CNOu/6aG0+ggO6D/khFhGgYbrP5ThEj/NmPq/lTZj4Ht0BMAsOHh4tKL/P7CvSVyPIuW/Pual4Fy60z/KMns5rWftvyQZMwcv7
vu/O94fYNST5b+T0TzPzEPZPxK6r9G3xgJAu8YEt9T++b9Wn0SAiIYEwIvj6JDrq/8/b/VdWQWi5r+40uj0yu3LP5y+hDeWHeS/f
1nif04u/L9FWsA3hKDlv3QUTfY1os8/GigFdaf3BkA4WNWOw8C6P6rqMPQag/a/5B01nqrE3D9WjZUz9v7Tv0PcPtEoAdY/6Oh3C
NVGAMCJpAIkmPjHP/KrXMJkifi/I3rCFDym7D/5xABqpg74vxQTXw4zN+y/YHdfycyWyj8Qcns3WaC8PzwSJ1wMKqC/48M0Q9cy5
r9UUKD+NnLNP4OsLpivW9Y/Y7BhWG+X/r+k0PL821HmvyZvRV1hLvE/0JsEr1KJyD+gxp7QTCHvv0OP1pnipNk/w3gPuIDDxL846
pC8ec/HP4RZ6rRnpfG/K/9j7ti/3T+4jA64M/Tzv+I5jll2+eQ/EO0VSfiO+r9IJxFTkaTTP7gsILDsq/s/m5J3DKUwA8C5i+fxb
DfoP/a8tHEtFOu/Mz54Xt7m7z9cVoGvwFvpvyhHnFl03ArAYT6sBlKT2L/Eum7b3CACwJPVTlKuaeI/1PB8LU1T5T9OpBPDNq3iv
y02mZIya84/rOmAjv6Q5b+SrY+SaUneP/7ZkGR7XM6/aEucqNA3/L9bGmPE3GTdv8wBB+EFYQDAJn6liRbK4L/M+f6cuDvTP/Yon
SgzPtc/Fkxv1DpA4j+O33aMxY/tv/YTYfvSFdC/jNn6MVJf878ReQIP1Cvwv/C9Hyumcqw/I9Vn+O384b8IZTNaj+Thv4p2oZ15s
dM/Hd2WRN5k4T86vkaX207dP7yKa083Guu/qPbDeqEc2r/8AjBUjmvhv18r/KYyb9C/YEM91uCJzr8EQomz4qDyv8Chx52uaPG/k
DIHJpzW5T/j9DV43zXwPxpFUeoT7dU/QGKitmjY27/+Ye8BUxoBQIwPxmiQufa//BEv/VLG1r+Tnv7p0gvev13Rt+8XqwRAB/i7j
H6M/b+qpKQ9EhXov+5ZBDROovg/3AjKvW2D5D+wa2LcIi/iv8J1c7pVtuA/f/Jid5xa978dylhGgangPxdJe5IpMc0/muN5kB86y
D/v1et5H1nyv8As76YpOJs/c+0QW51S+T8haF3c76PDP5Tnwxg1mdq/rOb7t/h68z/Q7EG8phD4vyzhWRRJst8/Kth7O9jvwb84t
4mhB98CQBQVJpppXrE/AO1O5Uhfyz8sRBn/tH3XP7NTtVnHKfC/1Kz/Ia7HyD8ZKrzbWhnlP6qfujIfMfc/FNdDjXSEqj/IZwgrT
lTqv9zLTYR3QQFAIUvoZDUD3D8Uht3ArkfiP9hxlNHpKqu/HHoXZ2Sd7b+Ajuqx7mx/v18WXXUMgeE/qE2LMsRc9j9YvwWGaaqRP
0cWGA6Cl++/9lZcs9I6+D+zDorQPy/iPwrHovT//eU/+55uXMNM3L+mrHoOFefsv968xzwXhca/KdL6QKE14D/9BgokeHX4P4BlN
Og8L9O/by6kCgTT8r/SJJKAg3jpPwQUWLILFto/ahLZrYJF0T/I1hMV5sKsPzsLMAftGue/AIafr5urnj94li6crhHJP32MTFjzK
fQ/fvf19sZL0L87QMYU9QDqv/tDw4HKPOM/cp6p6Ys8yL9G7GBhgUbbP2/UhBjH2uu/Kt7xDAa8yL/iQpVC0Ybpv/hBEmSCMOg/G
/3dfQO86T+KmbPA5i77v6c4mOD2yvS/ZsTUeHKH2r8keUzu0yLZP2ETPx7Nhuo/BLNlWvwQ67/Qm3K4UWy6Px0OWjuDFd+/OrCRY
LNx9z/cE7IkTh/oPzc4KiuHIf6/WUyIoY9Vyr+cqkx0r4QGwFy7OINff8c/n+QSiPQNAUCu1FryJTP9vzhiLlGFdb+/0B8UGmQPz
L8WpTa9hY8FQPiHZtoHvv0/KXubb4xPAMC0mz+dWBD0vyRwBx/alvO/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "The last line returns the feed-forward network's output alone. Add it to the stream
 that it read from.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "pPzMNULS8b+slNjiEevuP3iF7MmjH+c/jGk5WhRMyj8cIm7wKETjv44CFfa7Yti/xGwjTj6J6b+q4xaGFbS1P
9PM/saOg9w/QINkeXSi5D+EHi3I1w/rv3nnJKjrnPE/V3tFJYQh6z/ecrUpYUjXPzuxTV/8j9a/ODD6AfjH47+PpjvdJibkP2LxW
Fjvb+C/Z15K9uTr1r+uyIpy8J/ev2abByRSufG/DvGDVUYy7z+2XgNxEgbnP6rPmPTJCNI/fs5/bit+5L8LK8mK+6jgv0Cg+qVBY
r0/0fzVIISn378K1gpDThq7vyA7aCE8Vcc/uysnYkNV8L90wXo9gtvvPwgviJWsT+s/aknQGfbS2T/ByaNxOvzev5qT5k7DTdy/D
vxaBoJ8vb87aHsAtebXv4rVH7IoWLq/rDxDLDJjyD9cfgIf8yLyv593wct8P/I/kNSbR35t7z/AmXfYyQCrP4iVRHfA/s0/yzm7l
2D44L+rCShSQ8HqP0xZD/rUmeO/MSj4nwsntD+Wfpucmw/Rv6mfNqZdl+K/A88q0wlX1T9y7AtgOPHEv+tXbFu8kNY/ouMSBkpB8
7+e4k8ps7LaP+Ih7v33LOG/RSzTyNAR278FhmBhaynjv0SZKt5w2Ou/e9Wtc0mn7L+sgnBAi5LTPx5fIu1I0sI/N8sr7l0cwD+gg
qWxaPyHP+S8KSNmgaO/u2ArlxyU7D8NUMumZn/lvw7X2Jmil8Y/diEVgdoS6b8HMym5SzXpv5jXYmy8C9g/Po3lyV9Y079SUxUss
gHBP+QQK34BjdS/71ejvJ01vD8Z4oYXgFjvPys8Z47YJ+6/d2Bdx3STsD+CVVWHjizxv64NuVUy89m/QUkefKBuxj+MPne7idjoP
12x7eIjCdQ/IhDBHatGxr9rBbLZ0FHpP/wsRKfZLdC/Umy1fe4L8L/f+MReqoLZv6JLFLfTZue/nHw5vFot37/s3JvP0knUP9KmG
tHZeeE/KB6d/t28rD8aahoC80fmv3X8zgZBSsW/unvMMIXi8r9kNcjZzyOhvykxD4xsTts/oNZO6C45xz9Kt5iA8zr4v6WGRD/Lq
NQ/IJSG3RNdnr/EFtUEckjjP8Aa2dCHf/W/AUNn71am4D8BpD3nQinMvyj2x9Oq09K/3kjfhvLPwT+M27LXbMrtv8xtIaGcNMI/M
NSTWEcU5j8Q3+rOdL6iv2jfwBIAjdS/hElr8Bo9278gwKLQkjWFP5uavRom4PK/BxHCjthyv784Fjxeqd7Xv5b22OWA8+c/vuqVg
2kU+b+4kWxEbO6lv/y1ZsbLmeI/w4t9hH8O8z9Ann2lt5T1vxnckXcL5eg/7+AHd8S85L/IHwASfKDhv0h2CUvaUOi/Z0iKZdhs2
b/8y89mE5DCP2BP2K3OeOw/RMudEt+k4T8TbywCDQjOv7ypY7GLSue/CXUUtZJ74r+cc2B405L6v127r3wFUeM/Ep2nXZSO1j8Ss
Y5cs0j1P/vfhgv4Z/C/ZTOWl3Nd1j+MS7Vjvry5P9AENUEn16E/QQh7HRbd478mS5v/wwDBP4hESVJdrse/lqcgDR49rr/2HmPCK
M7LP/2Z6uTPKN2/6FuZ084v7r/4nR7toOjqP76TgcfqwrI/oqh4ivu+vD+TH/fCBxvnvwV2eJeNOOe/vAb4SNajzj8gs293mkGfP
/ahwp77KMk/ZBgSUKloxj8hVmohcWvgvwk338DwmfE/PCkTeLmV3D/Y6pHJBLDjv46HvmaE594/005ADAZM5r+gpjSgdBDyPz0Cu
nmTcuG/YDH/krxY6D+4hgvzav6nv8a1rMNbeMO/kNyPFoHh6j8Uc1H+EB/hP/+VEHbqAsm/0sX1fuDd37/yvfHXftTfv7XAinQwU
vC/dHHxeAHtpz8r16uhOHXXP2SzCYSEKfA/xhj3L+XK7L+CAXnInfjeP4mRC346kcg/HwikcGqPyT8sbzHIxZrqv4AZykcXn+A/V
CE7NzUP47/dw8+HWFPdv3bPCK/7NrK/ghFTc1Td5b8Zzm4qUxzkv0I8j9lwktc/tNbmZAPPyj8cRS9/GIbXv3pY2JX01r2/plolq
I5z8z/IX6jc04qsP6swOzIXB+6/4d2c7+27uT+EFrpw1YTtv9iniqMd58S/PFRXGo9j8j9mU8psglK2Px8DhByLyMO/wk/VXQ6f8
b/I5MDZUlqYP6gtbeDE8/W/AJ4Os+hv0j8udCRvTO7ivzhZ8unyl+E/"
     }
    },
    {
     "name": "second norm forgotten",
     "message": "The feed-forward network reads X as it is. Normalise with ln_2 first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "zkdcwj+hC8D6FwjjeIUQwKxYbXqwif0/ke9lO3LS+798IDlUPgbXPyr7gb8dqtG/GCfApXKuBsB+mqyzmybEP
83mIQHASe4/+hfaBV/k9T/wFulzLK/Kv4xr23DsrgjAfkH0uSDY/j8iwx7ao774v0greu1S5uc/anXRF3fTA8B42dlMyo0CwA/dY
9v8tfS/ruKUVlaw/T9euyezDFTwP1gytNhU6wDAGK7O1+bGE8Cg9zLyD9sCQI0EFhT3igTAzNqyjLV2AsCDFakES9wAwLd+sAQ4p
wbAIqWemrOH0T/7ctHoPW7xP0CT+1XnwQFAyESu2/OF+b8guz1sQGwJwAl2jsYR7wlAKBG6mZyA3j+I+0AX9kzUP+paSZyeGOS/U
fXYRx/s5b92/1g2ATreP0QA6AUNzgFAtrF9qOsOA0CAo58oHcGeP8wXqrp8zANAWvNJ+UQL/T9Tgj5WpBDoP2DVsKZLoPE/y/0RE
vj5BsB2fPQucl0KQKpnFs343/W/qPV9etaCBUDR3R0qcE/kP8CXMqJ19bM/FtPvcgvw7j94TFcE6qPDP2hac1mgY/k/QohRCRwj3
b8uluGmJ3rxP5QiBsZRAvc/kjpVSgrh6b/mWco930UDwH9SnB3y4gHAUN7kng6d3j8Y1qMrFwfgP/II0r3p9+I/RBu20hGh+j9uq
MqtVfPhP4jma8r6sKg/nJRxXxa8B0CMzoaq864CwF61NwNrmuo/LL4G5BIK6r8KtV2jK9/1P0YXn8/iGuo/Rvsgunf0+b8uMGfl2
YfSP2PtBLBtavC/Mqf9I3cD4L82Md+y8kUAQFhgQX69bA/AK49oIAAD+r8JDBviJK/6v5R4dHQG2ek//qij3lr67D8O7gPEAoTzP
+2IRWRSuAFAOGqGJ6pRzT9857sFVxb/P8YvfMJCU+U/upcF6vqIBcBYBQQyFQkAQKbaaQR3bfe/DP0Ihyp167/DPA7HtpwKwGwz6
qHM2/U/6ta0H0l+4D8M47xNJSn9v/+xZLTW1vs/VkJOete18b/R7iMc/L74v+ZrLhKITfm/jTD1+Vr6yT/oTBpcZRvgPwC8fnTvD
fs/oM2zGRYZ+z9iqhVBlMf3Pwy1c6Z1wNU/OIRFO7l15D+GYL2ha977Pz1/YZyy0/K/GHIwOFwd5D/aukCxvyYGwEr7yP68nN+/z
i48nfF7+z8aT+o9KDfqv0DUWnSY9/4/msoPLlqi8L8Fc+cL/FUQQPgJUQ8PQbC/Ds7GcDUF5j/uO5fnCnz2v5gcGS2x3u4/wHip5
yQW/L+20zAlrCX0vyDUNHQP4v8/Elp0z09g1z8AhNCTW8FivwnLz0CxQARARNF6v3g1+b+knnDRefT6v6BBJB7gcbi/GJnIA8YY8
r9m7dD9hnb6v6zDWjHtn8+/wXUnXJUH+j/A7Kg6Itukv642rVtNl9e/3SR/ioEB6j/8Uvq0m9PgvyJ2qu5vm/c/Vxaxee5+578pc
qI1IeABQBUGyYxcJ/i/jBZtRjfv+j8KjEsFU1T0PxbYn52NKQJAwNtcO9va4T90nnlE257rPx90Wki3VxJAUkW3L064+r8MnmeO+
evTPwTFh717BvW/YHjPXkoczr/AnyvVPxv3PwKozci1oANAsgzLYFfT8z/8clpGDUrFv9qNsIqXZeM/lLXEwCWQEUCl+I4zPK/iv
3CxznL9iZY/PmxWN8tUAUBgiUHxwH3Jv710h6kjnwBA34Nzu45w7j+8SBoEXjb4P1E5pl6gpt4/99sVDAp05L+a3aw4OcUQQMRSO
JntM+S/DHI6nOEi+T+sKRtP3qHzP7ZPqs+dhOu/Sn3ncJ7e5L+duni3bkUAQGx8BEGQY+8/YGBMhjNEuj8n78tkuwT1P1hZQMXUR
7w/kuT2dKyh4j/6GWcJac3WP5wIBLaM8AZAbEMONdLC1b8gttzEF0W/PwAE6pN8Np+/W08CVFJv8z+grr9ctXv4v+W2ba5aY/k/8
/R48AJ14z/F7rs4YFL6vxXlsDpa6vm/prXuP3RB+7+Q91V+vYTtP5odbXJROf0/7FN7Eb0p8L/8c8W61ZTpP0ZVHmO1++K/GBKCh
hum8D+HoLlVEIzzPyoGznNfkPy/RHkcjqRe2T9E2oiJLN8EwBcVxjWwPfe/aC1uCIbuEEBQ3s7M15vdvxSAn4l0neo//V2gvbnRA
sCrDEnhSYoJQM4xsh27lP8/rpaEgcdW+z9OvyvOBYoBwBBauz0vdMQ/"
     }
    },
    {
     "name": "first norm forgotten",
     "message": "Attention reads X as it is. Normalise with ln_1 first.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "ZgxggudLB8BGgc4NYUUIwMOs14lCHvk/FNbvq1r+179P9PTnXGzVP06uWxXrSPO/IjCcnAD6AcDpkFDTTkjgv
2JfYC8Yd+Y/fv+QYdBe1j8dof5nwlfjP2ASCWKCrgDAcPm+uXxp8z84K86aWayjv3NMY0/bFfY/cqI1rJUWBMC28nHdFZ8BwPreF
IwCXP+/8PChu8t4AkBIL5mAcqPPPzQx5Hxcyue/e+f8Z6OfCsAasasbxD38P+66os89TOm/kOIpXU8u+b+4bEK9pPQAwLCNKl3a5
QDAb3bYLa8o77/TU0Dljpb5P5d1ra/XGvk/WCkg1tkq3L89+0SNoEwHwJIEhYLE4wVAaT3oKkIE5j8eUe50l+voP6FFT2W2jum/L
GwzHWNS+7/w+rvvDxPKPzUW5ipQHAZA3ogphUGi+T8UGLB/RQ/uP/OTpM3v3v4/kCNc3MNA9z8A5kqoamjkP1qdi5m0s/A/WCUov
f4kBcBeFBWWf9n+P+u8MzVaYPi/T6jfHYwLBUDmYGBMGWXjP4eCAeBIdOA/BkByKB475T+AXXJcubLBP+X8/kLIKPs/EmOIrEh13
L/EM6lw3mrcP5laXFGImd6/P2w0Cplw+b/5QwLhy1UCwEQvkyLSQPe/3tHM2yV34T8UjjldRGTYPzRIEPO/d+A/f4KLtVRG+j/GK
NFgojrhP0Duv/OS+a2/qncNwQOV/j8R7ZsQDzIDwML2FCHDkuY/kBjK0z+1sj/NH6MaU2f6P2zP2pNSBs4/jiuHlfOz9r9AFKPuJ
ZHrPyThsIvk1fC/WgtPM0IU97+A9pp+b2bdPyl8qacvwQ/ANwEqSvgj9r/pQ0VjU4ryvzDPVWTWmc+/i4AKFNl547/iQSNNlOMEQ
CBMIDQvK/8/gBxwGP7krj9I9BP4DqLZP+Y8CUeh8fi/LvokfcElAMBFAYrHUyoGQOj8VnYRSL2/1rAr+3/I/r808jh1WysTwF/Nr
3NBtApAPEQ+rNZS6T+KofCoLaYEwC76SVF79ua/yOPSm9U8778h9Ld9RZHSvyxbntkpbPC/AC2A4LAOiL9s6tXUacDbv853fqgl2
uQ/TRKytwgvBUD1fAJUhqr3P4AVHEjxntE/0N7xxEUzkz8cfWjMS3LNv+Q8Lmdcw/O/pLqTiwUE+j+aQyY7MEfsv2zcseTqz8G/h
Gz/oMgmwr9qzl4HiyT3P5GNxpiqhfg/WDdK77qzqr9969m0QUT2P+YF8WwkwAPAkL1Ba74p8D94qWMwuv27Pz1jUB2pe/A/shyAy
TmyA8CK332uD43wv8hKTENKeP8/OqypFp435z8iUvWf8Fnpv2QqmnixNPE/y+zKEnd++7/5FMz9qxH9vyeKcmKh0OQ/FoORwRsV7
78OnPL8N+j6v9qE9dMIrey/hOmMbOO6+T+2vLFda/3Rv6abKYywo+C/H2gQVaUj97+cQtIOiGj4vwuKfdq1OuU/0pvGIHTp3D9N6
JjY0xryP0QqcZfFFuW/RLn+Mclf1z9kmgjRJM//PyQ5HqRJPP4//6mdHig06j9ZORfmOxnZvwiNNYQKEvU/pOAzkTzn+L/A09LsM
IjzPyr8LsRML+C/GKNMG/8V2b+YV4TPGorVPxYrJ+97tQNAAJAmQHNh6D+4I3BhJFvLv+Z4kl+IROe/5LK4d9aw/z8tF8o4D+zuv
0eCv3kMz+s/cDutsdEo/z+Ac7/vltStP9hDzl1FZOc/7SJDcTF//D+iD1fzwH3zP+gWJcZm8dw/ltNBFWbsAMB2rahwORP4P+A0i
KgvwPO/wSQG5lEz/z+/M21/Lp/vPxmeM9y9uPC/jqufZdOY+L9MxSSndxUCQN6TX7kLPOU/MIrL4idZmb84OhBiQ1S6P9hmk56m6
vO/lCd51DAa0D9IY8yKm0zxP7AD1blZhANAiILBcSuz1L+Jr0PXzlnsv/JcgNDJp/A/IdnM/FWW8z+ghySk9yIBwH6QVaNXesI/d
Ej51Ku57L82BTiuUnn7vy5q/posQ+2/1qwTDmKxAMCk0QhmJ4LXP7iabwcKir8/2HCDvYW2vz8i357u7NPlP5WDy6Onh9m/pu1cn
N5W7L/wWFKCLXOuP6YKVAdgLvm/5A3Idc2TvD8NVeAoy7vnv1eUDPu6I++/1rzT2J8A9T8Kg0XD0HUBQLXh3ndCA+W/DvAVaEyf4
L8AxbKcoZ/XPyBMzf7RY/G/Nit1/JucAkC4ri8BCDW4v0YKfLPi9ApA"
     }
    },
    {
     "name": "ln_1 used twice",
     "message": "Both norms use the gain and bias of ln_1. The second one has its own, ln_2.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "ebawYQ3gC8DeHru/q54NwFuv4dYDggFALoWzaYRj6r/o16Fi24fDP5ovGJ9YLvG/6+dhJIArAcD0Uq0/XknCv
+ShRAyWJek/8vLBHCEX4T9Y3jAh+VTNvwZN0LPd7QjAfhBRSTgV/z/2uJuXpYPkv2h16wKLDfM/Kh+8nrXGAcCQa2AVsHMEwCG6a
2VYjvS/EuAWCCaJAED/JAa2LrzsP5IhjzJAovG/xnEZLw5gEcA6yA1/T34EQCmQa9xcXvi/lFAaAJUs+r+WV4jOpxQCwJndhf4Ii
gTAlqqQYlPMxb9qgWDLF1T4P8IgYcPqW/0/aNM3QvIz6r+HcWgKMQ0PwC4WeVtPJAtAhVcjemZlxL9N1KaJIgfoP/GwFfcQzdi/j
Qkabr4D/r9tvf/7T43pP9hzfBCvWQRAOZTdpaqjAkAARB+t+eudPyne+ZOhmfk/IrhDzVKT/j/Eu5NCA+myP6IPpqSTOeg/XrDiT
BloBcCWv1AZjpEBQBL7suDbXPG/NHgOYAVCA0ADuCLcLzfjP4DuEQM2cKO/emKCKj717j++2A0gGFbRP5vs1DXxnfg/Gv9Y5Zqe0
r/WjhKxWMLzP5+azAcZu/E/EGoTMcfD8L9jl1ffOvcBwBkoWxIj8v6/eAsh210H4T+ox+UFHuOzP2Ft8VWYhdM/089JfYoJ9D/MH
5QT+cDjP4EFmBH3y8Y/pmCYsI5UBUDwOc3mGIQBwCJ2uWquv+U/Kuwj3y5J67+uo7vX/hTzPyxVq8sev+o/6tlKp8+t+78jMkVvY
KPnPzQKiqY1qPG/5VP0/O/X57+os8VljakAQHe8COQxpAvAolLcg5q2+b/a3dimlKH9vyZUFC/VK/A/OPnZoJGCsz/9nL8JZEb5P
5k8Y5hnNPs/p+qMrgRN4z/Y43wA+Fj/P/cjJY/ZHsS/6unwBySeAcBgnXhcTkIAQKSkGQ35gfK/2u66oHp/9L96vwLMkjwIwMZL6
IEiYPk/Po8YYRRS8T8OblGjpJL+vw12KtsixfM/KHUxmTLqw7/oD9kBP135v1a5Ldffmfa/61Wrv4QSwr8AHGHhXKrcP9LY4w+Rh
vU/qrAe5Ejn/j+1dVv1tS/vP5TPwxFFgtY/2/PzikAL7T9oBGQEr5vpPwRbyv9xKPS/0BWfe2ot8z+s2Lfaq5kAwLvhDd3WGdO/n
C8Buyq79D9gQujiTFLaPyGSoUhRlPk/TIIa6F/i0D8EeB9XZ9AOQGmX+RrbZ+6/xODOeaiO8j+Wp4Xsemfxv0NE+WS04wFAJh9Fo
p6pAMA5S6uC3Kv0vz1y8kAG8gJAsvkYn74h2j8QQq8/DXrGv6zkj5SVYwVAfBWJFVin+7+FeU3DVr/7vwCL8ZTF5W6/3PhFY9mn6
b849jHPIMP5v8I9ce/unti/3sS/G3Ej/D8in1NXlb3Xv2SK8ZGVqtG/PSVH9P9M7z9IkGJWXg7vv7UShZVpkvY/L8cAU9DS4L/SN
RF6cl8GQOOkb2qyHvS/aWfoPKnY7T8bQfV5IZD4P5B9zsVwsPw/RAEPgAgx+D8qQu8LFIPzPxE6+tLwCQlAgz4J8lWQ9b+XXdzLC
3zqPyzdtpqhb96/4MWG47zMyr820BGZJ7nkPwMWypIhoAJAOHw9muv22T/s3wkcJAfBP2E6BvHZr+Y/nNHCsaHFBkDOzYgHtvLdP
/1Ha18KydC/cjYACxnlCEAAjjBile+sv6+lHCs0ef0/RuJfiaXo9D/w1APx4w7iP6FCzknxNPI/d2Un6DMR7b9yAsD+Q/cOQEhlu
QmgK9e/BBOc98B0+j/YnBR3vBX8P9MCWGSv7Oq/zYxVxSvh87/tsCJV4BwCQChlW+yJadg/cA3xXZEm0T9iUVv33+r4PyopA/zJ8
+O/eclsztyf8D/wm17CwDPUP6IWmfL+FQtA7N79+S1j17+gWWY2XMieP3KjrWF5J9G/nqXMHu0E9j+Foct9Ji76vzCyon2ytvg/+
TM5rT4u6T/WnJVMhr35v3LMnaOLsfa/rHmDl9Z9/b+HLe1UgUPwP+8I6jzHWP4/3FZ006KD8r9EKGkh3WjpP7hogBqX5uS/KETyC
WVL8T9uhTHPoH7yP3ar/z932/2/ZiTpjh0o2T+Is0bJZQAFwEiCcaU8LfG/nDAk3AemD0AGiQ3vzj7qPwCHI4spGMM/YGd8uMLN8
L8YSf5ebhUHQE5fsNIhgvE/RmfjoPbO+z/+NxpD8bj8v0peeW7Qffs/"
     }
    },
    {
     "name": "feed-forward network first",
     "message": "The feed-forward network comes before attention in your block. First the tokens exc
hange what they know, then each of them thinks it over: attention with ln_1, then the network with l
n_2.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "tShaWQgcEcCSp4Fln0AFwBoEZaMAjvU/DA57QgiizL/a6LQtYznnv1hxILHEu+8/AKaVBkXDwb9E0an8OYH5P
//FjdQqrtO/qUu3WYuZ979gCk5UmavlP54crMWRqwPASMzXwazz/z99kwvCTq7kv0D2ct7iYPk/RInuiEH6/L82Yp4PCYfzv9mAG
+Y8IOK/zm2qgPGZ+j98tWjMi87MP5zBBtFuqfq/omvGdkrHD8BcwefQs00JQJrmkiuVb/C/CVNdyMAo8L/zM71p2VD6v8TCdqamJ
Pe/YJwaFuZy9D8qDxZGP4j+P+DP8wtdPfk/Fy5IE6KR9b8Oglu+ZmoKwCTelUmJBApACBbnU+/d3j+l6mGPZBj0P9zZ1HAVPtM/h
CX8vo3P379LVN2hed0BQPV7iwK+bgdAmd9MT+kh9j8I12EIEiW7v3jVArRlde8/jugInfPUBUAoW2VE9mLSvz+hD7j6E+I/c2ifX
7Nf/b+lW7NyEXfoP3hsiosI8eM/WJGUthTfA0Bmuc6JR9kIQCTGJBUJ37i/yQRtWHGg+j8Iph17P+DqP2cdzzOaJfM/mmOSBJ3x2
79neJOrtgcFQDsKOmEGiv0/cGK87n0hqj/vPX22URQHwMwFcIh5ovG/tWprsvWg8D+QmYZplSHMP/OdXokSaN8/2CFz+mOJ7T9oD
MndYv/dP4C5yNacsHy/iiEojRnn/j8yw+zupuDwv5qeZGL0vts/RNt/jYPk4j/OYmycUJn3P2zNlHQFBNg/mKS21BG+379rGBUGd
2PlP4px8Tjo1ei/sao9+C6v9b8tG/TDSoPtP5pBnOuQiAPAHEdcW2O89b8gm8LXk/esv9ARe5VmI7k/XlYuqt2F2T8PenqVHMD4P
0znpCs9dAJATmpdEgPAyj/Y+NmLA7r8P0nP4S8JWdK/lyR3VDUaBMAxcHF2WMT+P+AQ2YWFkqS/ig06r61r478WU2mLUqcFwPoPH
RK9HvA/MJY6Apc/8T9IppxyBTv/v8zq4iceZOk/4ODsAj3ehb/SuX+b3/fzv12a8DkdHfq/06z0T0d+47/IRVgxmiDkP5fzVDnPI
vE/ZGRSsBEM9T93sg3ufHL1P/gL9d+yztI/ImUMvUan9T+AFfxEsvS+P3dYgWMx1vW/dHdqgSlX4T/H0NTAP+f6v0COWcfuAtG/k
hYxNsml5z/Kpavc0YLoP6HVRuCuhO0/AsC3R44X5T88uCzT/zwOQEYfCzee79w/qAGyL9F78j9g1X3JPCT0v6YSgMK6fOA/dZEb4
C/S/L/6kmMTD8jwv1jT6R/FGPs/sLxQsk4lxj+AQMHwB6S5P/aZy7p0oAxAZJUqYvOa1b/vie0PYOj5v4Z/vcBBPuS/c8G/LkP5+
r9BHR/pp5fkv9yoy431xsi/2od4WRbxAEBOwQX71QTvv5jGmpIu0Ok/8BRM8qqSvz8Ae2CjaN27P95UEcDqTAFAcUlhZRoVzL9Vo
zymvMLwP1l6UHjeP/G/GFfGVtG/2j9wFmupj1AFQHD3OGYyHfk/ckfDNE266D/CqzJeYH74Pz8h+HgPIwBAgDAde/izib/NbJOQV
VPcP4AksYeXetK/VH3eMcJs8L8oRJoeP/bev5BL4ZN7DQ9AgMG1sUKnwD8yGO8oCYLSP0QUoOIlldI/WMhSgOTjBUDgs5AerDn2P
2KH/sT3guE/QNn43dMHCkDQXph/xyPdvyinoE6LNds/vwGTdZQ1BkA8nUAmh0jRP/w08Es84PQ/1FiXJpcX77/imz44TLQEQBvLh
zeTouw/MTnw1Lr8/T+bzID5KKQBQEXycf+V7/K/X0UKAs9l+L/8Xhqe8j0GQMR5SJw33cU/SETkmAoh2j/O8HvQJvztP9AWN3T9g
9O/KtrK5H1iAEB/WsHCUynqP1HgWCdqzQpABipODpI9978qeQGHre/dv3ZqVBEJsfk/BVFjJbwe8D/EYm9lPZoAwFA1b55EAfo/P
WybPRXt5D9ElPWb3O3YvzNC4Eu+V/m//dWztq6u+b8WXy+cxeqwv+jMylOpwtA/PrYe1++c1j+AiHt1U1p2vxBT/GKJJbq/nNJfh
v0Yxj+qUkt7lNz2P1MZ6YpWYea/+Kgovdx/qj/6ae3aQKnRv4iEpfsXEPq/SszmSA6/9z9KTjgnf2sDQCYb9GF+lOi/NKWpgkgcx
b81NXdmWIzxP/AlBoy6trm/IFjhAnKmCkDKB4H1GRDTv2p/Yv884gxA"
     }
    },
    {
     "name": "mask not handed on",
     "message": "Your result is what comes out without a mask. Hand the mask on to multi_head_attent
ion.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "C8JQKl1MA8DQJP+QCDy3v+bpJ3DGlcS/6pDqvHLF4j/IMtlBBNnwv8jC8o0vt/U/Jau4AEjN9D/d0vh2g3fjP
xzDgCk6Euu/R837E8AK/b9KH4+JDaTtP0rzP+hdDfi/HuRw439V9T+ARVohkTd4P3S0mE4AsfQ/x+fj+RbdAMDMxCjFVunwv9SOX
snHDva/CG3uhgTzAEDtgU8WDxDRv1X2s/BApum/7crzl2aw+b+k5Z3xdEj5P4DCKABdH5o/sZf+dgVY+L/XOlWwTub2v9DsRhJRR
6+/OnKNzylX2z/QCOAoZxr3P6LcLjN+BLs/MNWeq1c/5L9AU8SLHez0v1ALukKqNAJAqbCf7Wvx8j/I0vxI6zfrP6AwfzVWndI/+
LFwIXP4tj/ul9tU0cn0P5SbOibgmQNAOLcyzT5k7j/Qc7IhVHC2v7and3knswBAuQ2eHfuMA0CFRU93O8vmP39xdpYAkOY/GBbVi
9E7+r8ulgUB+xoAQFDs95OgBbE/45q6o0AdAUBO1h9QieruP2U5myseUOk/Wozp/FNv8T/qXR3PdWPqP57SdwEsPPM/NFS84Erp2
b93wyIJRgX0P5qufzrKD/E/cEa/Nc+j27/RaD+uxWcFwCpJ+H0a1ADAoqPEq3ob9D+ohSafzHLHP7RBtckLoOM/PlHkhgwI9z84C
+E/pVzlP4jkDqxnap2/CGv4IthvAEAMOXtAX8r/vwJ+IRS4GOc/fON3TWEm4L8IIOj74CXEPw0sskshcfO/LW2nJ2wyBEADWle9s
vTVv/P6A3RuWNe/cO5jDfVp5L8PSWTWHSP5P6BjwvZyb9k/1BBrpYMS979vcgUzDRT/Pxp9ejCPrfO/BMJlczm377+gM9tKbigIQ
IRwi4ddqv0/OYdb33005j8xROLcFw3/P09CSTz79PC/tRqjp//38L/tqRDCNNUFQKTaf4FqeMw/JdsSWdxP/b9M2/6u170IwGyxj
Ll0CQBAO/p1vtLG6z/EvIRNUtT3v68wK9I4dAJAoFlYTMCuwT/WDWB7O5Tkv3ec9NQUCPm/hKu3KOUr+j8gIF/LV2fDvxj0wZKBB
M4/9Z1o6qhKBkDtemqKYpLxP+w9WeJa6Oc/rPv7joeE8j9IWn1k5ZG7v+YFbayIQ9K/DOrfHVzY8j/CS9bGVFLyvyzKUCwyfMS/0
NPSSngF9D9EDvcFNL3qP8wxyAIVnvQ/dww6uv164D+9jkLBAnwKQA/u5Z+Y5e+/8kt9J2Ad9z9Lv8QNTSLqv8QGT3boqANA9CO4g
SM7AMD6rTN+ehv0vyKC0eSTEvk/jLQONuMn2z+U9NNFqZvRv62v40ZXbABAllKPtic2+L/mbq2bKKL7v5xEljFY98k/Y8bcvx5j9
7/+Bc2QX4zxv9gfIQ714Lm/f0qmL3wr+z8xojtXmWHiv/BIl1975b6/ia+qsRS64j/0W6+kA8zpv6IJisG4Qfs/eO0/641C2781D
Th0N6cFQJaSU43qQ+Y/nm4thqSM/j+nwmkFYZ7sPzpSepwqyANA2F2lmXpSuj8qEzLGErjpPyBXF1G0We4/Xoe+HZzrAMDVtmW6m
M3iP1/66gWC2gfASH5T3zCY3D+gV8edMXL3PwRJGoUXgPo/DpthKEF39j8AzraeBTWqv5g9VvKrCeo/xAx7vex8BECihsLc/TPxv
+rcoGbQYt8/IDC7bcFJy7/ACVt8E7rMP1SOLR6dSvQ/wvGPBo63+z+CX3Iv4pn0P1ZeCTfpfOw/o7FZy2l+8r86xtfQzLH4P2Wbg
49+IO2/IdvN2l/L/j8xzzwmdxDbP/i5uckmtsm/0B4+7tvctL/EYJlhKJz2P4vslWOOae4/QrvgJe/Uyz/Mm/qBCJz8P/5/6a8aI
uS/Pl8ymbd83T8wz9OytKfiP8LZRSHG1wJAkC1lyd0Bsr8ne1x4y/z7PwgabR9v0+C/E66XIy5W9j+ZyGPPzgn6v1yR0d0lDARAC
W7NGOlC/T+VX4xyxc/+v8Y9ug71/Py/hp4TNde9BMBGwuinElr2P/XSA0JmLvc/GzrZKUpT3L9ov23vSd7cP7jMyO9fadO/Lbm/6
LIO6j8E7NLYbZDiP+1Aa+WVzPu/mpkV2C+q1T+c2H2qxqECwCj2Dhwd0OC/WPUomHNXD0Bd6UjoYDPuPxi8WFSdD9a/YAVFF17v4
L+G3Mu0wukEQFCorUc7+/E/wCN89z/q/T9huCM59pf5v+5B06qcdwBA"
     }
    },
    {
     "name": "network without GELU",
     "message": "Your feed-forward network has no activation. Call feed_forward, whose default is GE
LU.",
     "result": {
      "array": "<f8",
      "shape": [3, 7, 10],
      "data": "O7qpTdovBsBibFEfB7QNwMopif24PQdAqj+24h730j86qBHK7aH1P3ctxVrWagHAydAmtokxAcCQtCGno172P
0g14Udb4fU/4ngFlPrDAECsete8JinyP9KJ7skU4grA9JMqsxrDA0DUS6DhYfXIv223PABGVQVAeOz2EYSaDMAS1iCKTFsDwHtk0
yUaTd+//aF/kupiB0ADw3yZXioAQM2DFxBfW+i/AIQ/w8D2DsBjCEYQD/gOQIw869prlNW/DBFcjtOjz7/vH3W4ZsIPwKQ0tFbkU
gTAMhMuMhch8z/gJvfom+UIQHKjVaw7zw5AzJ8UQ/caur80dkhUVOoNwCabCPDJ7RBAY0L1xtfw6D8ouXtHbcgAQBxWI8Xalf2/t
QOkHaVM/L+H51W7YooAQLoe2GooAA1AqPoYp1vCD0AGxWD3gPbkP5fCabuagf0/gJKKq7kYBkCq0Tdw2Z7mPx6NASuUcPk/j7iyC
X9SC8AzuvZjrRkCQMwKUC33Q9W/Lax/wgvLC0CRXhe0XWH3PwldMLKbwPQ/meb4jtGY5T+g/+aHutrmP+l9lWDwSu4/3M/sRQU29
z+ZYDJIkQvhP85eZJNoNtI/oFQsxBS1wj8nRCoZ3V72v2TDmuflqvm/7BPIPpTY+T9GeKZ31oDIvyCNDzoStf0/fH9QEGlz8T95p
WnYkv39PyR7Tx4gF+C/9nD9LZi8/j9+GxHUYwgAwHa4GY3jSvM/4BrPSIsV5L8UeY4MC64EQM33c2T9Quk/gGFxM41Rs7/gZ6aeu
+ipvwSh6Hdtv9c/6lamwP+z+79EvogKUb/0P4K0ugc4tgfARA6Iz9XZ8r9Sa84RLS77v/WbVR74GOg/TgklqPxhyb/jQN6O4Xz+P
4YEPb4YFAFA9sO8Wiex8T9D5hnzwkkAQIDPvckqS6S/OS1C3qedA8AE4cfkvMAAQOuiMQI5Dfa/jOLvRLLf+79+p44cyfQEwPfMr
jZLOgdAdtLrZHu+/T/SEO1ZTUDuv8j/vFnNA9o/y+zCnN3F6L9vPouAdNLhvwwU22p4S9G/NUhuJ8DC+z/EpKI4MfrjP9KCbVvDC
+g/6AElQ8DtBED4f4elQ78BQHZ2P5l56fk/IA93J7Jc4j/KmER+jeDbP+twi5LLJ9G/Pkmfe0jv8z/eGzdd/c8DwA/aok7HPvQ/J
hq8w09e8T/TWGLVCALkPyP3zjqtUvE/Mojmv3vy5T+6touPnEkLQKaW/3gnZPq/tLrugj3G9z9TQONj3S74v3om2Yd23ABAeH6j+
q8LAMBfqEPboxz6vzJxTYivWQFAwvvETfKN9T/w/A8Llum6P2KPKKVN6wFAw+r0joiFA8B88IlQxi7iv2Bi/ZHuA6g/0MQlX7qa5
b/Ac304BO70v3gxVjrGTbS/EFY/1B1DAkC00l9UhrzHP4YWe75KE+E/VJh+ULZ42r+IeVeRbxbxv/E2QVPA8wRAyA297B7jyb/st
VLsMPAOQPD4JXUKF8I/hlz6w1qe5D8dZdnPVqcDQK/eisJhw/s/IdzCIazvA0Aq7wRAvm3mP+Ki6lg6/wBAojVhkMk55r9xAmMGF
4TuPwL2I9mvHtU/NNY8CRLP8D+9tK9XfobxP/Eco5Cd+Q5Agl1gTIM24T/0oPMoyfX0P9N4pXjr0vi/E4xs43heAUDoWAxZSK77P
2A4PYafte4/9Ic6dgqNEkCyxWlnolLyP8sb4ircXABATy9H7iOsBUDQmhQ41KjHP9x4bG6IKQFALaP6f9DTAcA76O69CG0IQIJF4
BFEoeI/JEjwUDlkA0Dj1t3ndZkLQBi+bBISKrm/8nDlmx/Y7L9kFQNCRoAIQICUNC2dX+s/BN9p49fl8z/U1yzdA7fTv5L2pIyz2
+W/+mMaBEPiAkCS+QTqt23rPxiV3aG6+RJAsFyPuB4ls79sMn4z6gG9Pzp1gXPt6O8/Z1lVav/b8j/lmq8504bgv9qaV3kyiPQ/t
BxYxdQD0b/lLF2IIqTzv97t4WlDBOi/kWX8t5GK7L/pTHFz3K76PyPeHsQo8vc/w3jY6SGV1L+QkHC2wCzgPyVZJXuCINY/bAXAa
48Q8j9SPD4vN+bsPyPQdazaZQHA1bR0oU2vxr/rXnJoDBILwJZqpKoUuNm/rAGUg9vdDkD7yJjTsrHxP+5PsUJmarO/OBivrkR40
b+Bx+HJjosDQND5Pc2CnOI/3DhXFLOfAUAMO2TwEzb4v4zpGVfwKwFA"
     }
    }
   ]
  }
 ]
}
"""
