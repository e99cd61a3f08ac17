"""The public cases of the step encoder_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'encoder_block'
points = [0.5, 0.5]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, the last ones padding')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "encoder_block",
 "order": 0,
 "steps": [
  "encoder_block",
  "cross_attention",
  "decoder_block",
  "gpt_block",
  "gpt_logits",
  "next_token_distribution",
  "generate_greedy",
  "gpt_parameter_count"
 ],
 "points": 1,
 "summary": "Self-attention, then the feed-forward network, each added to its input and then normali
sed",
 "returns": [],
 "mistakes": [
  [
   "gelu in place of relu",
   "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand activation=re
lu on to feed_forward.",
   false
  ],
  [
   "pre-norm",
   "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The encoder of 2017 adds first
 and normalises the sum: use post_norm.",
   false
  ],
  [
   "no residual around attention",
   "The attention's output takes the place of X instead of being added to it: a word forgets itself.
 Normalise X + attention(X).",
   false
  ],
  [
   "no residual around the network",
   "The feed-forward network's output is not added to its input. Normalise Y + FFN(Y), Y being what 
the first sublayer gave.",
   false
  ],
  [
   "network reads the block's input",
   "Your feed-forward network is given X, what came into the block, instead of the first sublayer's 
result. So it never hears what attention found. The second sublayer starts from the first one's outp
ut.",
   false
  ],
  [
   "residual from the block's input",
   "In the second sublayer you add the network's output to X, what came into the block. Add it to Y,
 the first sublayer's result.",
   false
  ],
  [
   "the two norms exchanged",
   "norm_1 and norm_2 have changed places. norm_1 follows attention, norm_2 follows the feed-forward
 network.",
   false
  ],
  [
   "the first norm used twice",
   "norm_1 is used after both sublayers. The second layer norm has parameters of its own: norm_2.",
   false
  ],
  [
   "the first norm left out",
   "Between the two sublayers nothing is normalised. Each sublayer has its own layer norm: norm_1 af
ter attention, norm_2 after the network.",
   false
  ],
  [
   "the second norm left out",
   "Your result is the last sum, not normalised. A post-norm block ends with a layer norm: norm_2.",
   false
  ],
  [
   "network before attention",
   "Your feed-forward network comes first. The order is: look around (attention, norm_1), then think
 it over (the network, norm_2).",
   false
  ],
  [
   "mask not handed on",
   "Your result is what comes out without a mask. Hand the mask on to multi_head_attention.",
   false
  ],
  [
   "mask upside down",
   "Your mask arrives inverted, so every word attends to what is forbidden. True means \u201cmay att
end\u201d: hand it on as it is.",
   false
  ],
  [
   "always causal",
   "Your encoder hides the later words. An encoder reads the whole sentence: the only mask it knows 
is the one that it is given.",
   false
  ],
  ["one head", "Your attention has a single head. Hand n_heads on to multi_head_attention.", false]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 9000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "encoder_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "RQsQzB3w6L+/LlZ8AADzP40v3J7jO98/dcguTPnt6D9J7ryyKaeRvyIov6LH/Zo/q+SvxL3fiT+/5qXkxOT
3P4ePGatjNv6/KpZSu1Tz3b9IClo2OGvnv7LHl2jQz/E/gHsbXDx35r+5Ka597WGFPxu68S5WP/I/Tueh6Wqh6b/D1hc5IvL3v5Q
uXfvI+9E/1RgreMtU6j+WKFJw6aTXP00aiUxCrva/MU1+FgHj0b9RSkTh/4jQP443HaX3r+W/cl31xb8T1b95sS+ZwXT+v+lGjHm
NrPC/uJEaG3YC17+JjUHeuQLvv0xs6HKk+/O/"
       },
       {
        "dict": [
         [
          "self_attention",
          {
           "dict": [
            [
             "W_q",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "byueqaByzb/PFcJ4NAbCvzP3yeYG/cY/mz+4G3ZD4L+B+ERnxfvXP8/BFWQf/NE/TQ0WvejT278Ny
Ig4lMTiPxNSamkzxNy/X7jxzTAOzr+ZYD7PT9/Vv8FDEyjCNOG/3V243UeRsb8WG7OhYeezP5sC92l/XcC/tcrCqZ/j5L8hR2m5V
MbSPxsSzHTqzOE/9bUsxsZeyb+yZ5OAfuLfP0TpBIqGGdY/6nRoPNMuv79roL5CDHrZv3XRvRQ4o9m/qO7bN4iQ4D9+QYzfDHHTP
yLcrB0VBOk/0n+xvBni0b/f3XK5nRHAvzQvC2Vvp8m/Dpo5NA+bxr/eAt1taTnMv/x3d4Ys04G/4HWD0Oc/u7+EgNwvzurqP4fve
XseRsU/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "WkkgWS3Epz/I/GnmAbW3P/dFNusmDOq/6viF/BUzwL89jQ1+8BLdPyFUdKQZk9O/eYhWdwEzxL8pY
Gf2jNXiPxT7xdiBjZc/yD0cCRQJiT/+fpEFCcnIvw3RCGehr+C/1MqPpbqlsr8IoCCAMdLKP7dqgglbDNc/WecXhR70vz+1wRskp
G7QP6nhiEq02OI/tkiV8YJkwb9oElbaiEmHP7AtBi8vNNK/tR6nRapS7j8aT0uJyZyzv2zJI+jGk+s/XEl/l0jc3b/eiceQx2yvP
z1bNo0K1Ne/GaB7pVbguT+SAf60VSPiP4xfsL4QBJU/0BP+pBrP078YWqqLIau0v3aWMMl01Lk/Auw+I9+loL9VLtQJz3DPP6k5H
kTur+S/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "yZO2xQ1Msj8mKdyax32vv0nv5thFrdM/N+3MbxOjyb8yT6/5onvgv5DQIzE/9rk/AX0i76bR4T9oG
gIz4vXLP7Mrwqpkeuu/+xaMxz7C378QBAU0o2O6v0ojm7FBeOM/cbwqTmFDw79zXpFDLanSPywHourJB7c/e8RhKB9fsL9lNqJZG
5baP+hvVAn4q+M/PxVnarxL2L+kWMt1LsrUPzQpjV/NuN2/90GChzcn1z+3X8H7vY3mP/49C949Tdq/Y8FDJaAut78OmO/x/SHnv
3kwW+jFHMS/s2RDcWvwsj+Y82GlpHG8P/DDFO9hcdu/XYT4r1FRwj+KJVXLdOu9v31vQ0ILvLA/cCS8gW4qsb+mLhjtasrMv/5vE
NlFdMa/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "WjyKz9yUzz80hloXPtnWv9IDN2GiHtm/VgSz6H7z2D/YKel0kdLcP1uaPq3ufOi/rvwxEqsU7z+9W
GOOhrbJvx4DjYWAxdk/k8CA4s00wb9OjOsc/MjUv3eUnPFzKdu/SRtwwaFz4L+e7FUvzLRdP1vL1nlG+9U/83HW6c8nrD9TqYeID
VjRP3SPHI725N2/DSfdHMIC1j8+WunPHQrgv1II1Cvzl+g/ATcLF1NC17+xdfGTh9LEvzzkj6gxwNW/TlePGwqN5j8YJ1e4lOTXP
+4PEOSqpe+/7o5lL9xK7b9Sd8LnTL/Iv+9lEiYMVNA/HlDazHdpuz8jmKbOo96xv4JBUCa17pq/1mwqgDa01T9WseRKMwOhvxdw+
cDTWeA/"
             }
            ]
           ]
          }
         ],
         [
          "norm_1",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "ZoH4cYn65T/vb80YNh3gP+KdHlJ3sPU/c9/iTZfs5z9HIc9+ozL0P1BaGUOluOk/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "Im0t9tqjzr/zOxi8liHqP+YrMwhwD9u/f2S8IM/H2b+nMh6ejrq1P0VXUj980Oy/"
             }
            ]
           ]
          }
         ],
         [
          "feed_forward",
          {
           "dict": [
            [
             "W_1",
             {
              "array": "<f8",
              "shape": [6, 13],
              "data": "LD1MDfZ4xr8f3oCqyaK6Pys60pB6Ab2/zOGQBgUO37+heTzMQSnSv7xe6TFdn96/XMSFvdOyyr8VS
bG/h67jvweXZtoo78g/zIj/nKS3579T0FTCJtzYvzPcOFuggNK/6P8k9HCT0L+9EcWnvjrfP8zT9Ezrg7Y/Abkaj5vMvT9fKHR2O
OPYP5KzUI9pB+A/6l6gs52/4L/rvwT6p6vmP1AdcmjMR7C/cU5PzveNnL+NThmq48akvxNA89LAaNy/pJxT7g4G1j8NJtDP8CW+v
6qqeDfOFKU/xxT1qJvS0L9aOVa4BkCEP8DzTXhPj9e/fOhwy/ETyb9h+pXOwxfDP1Ks9BETVuI/eTYnYpFKnj89w0gpA9PWP0qaA
8sv+r+/jFjz3HD+0D8Xnl5G3LDAPym6T2A9O8S/nLN/w57M1D+Wj5sRBajev1HJnP78a7q/RfIpi3dThT+Axu1Cu9TCP16lfgtYn
6q/yFm6Kzzt2j9khFSBy67NP4F18KHshts/lN60d4fCxT9NBBfWDBLivw84S2TSmb2/oYzyDaqkzr8npNUIhd7Av7gzR6HYlM6/k
Nrv0yOx4L/HwToKDYjXP0/CGCroCcc/nv6iZSFg1r+GEDU38t7QP7oLzC60RJg/uhkc3yHRz7+YZJpCcRPAP0mCXpI6NM4/QsMTU
nse6z+01qfoXNbRP8CJHnMDmu+/HTCIAeNtwD9D3T/5zQ6Xv4Hhk+QHudy/7kg8iScb2L+gwii7SSDYv89416KOjdY/2ylK3Y9Qw
j/CgCYOLTmzv9X2k+yPB8+/GHZ7aEdSwz9Rg/V2nzfVv0nQd+MU8Pk/"
             }
            ],
            [
             "b_1",
             {
              "array": "<f8",
              "shape": [13],
              "data": "Fst/+nu6wj9A7fIe0xrzP9wwTxZMftM/sGYRfasIzL8Qd8SI9N66P0zZzzceFuO/N0CtA2Pu3j8ZL
VJ2QQ+/PykTxLZLAPa/qprfUrWxuD/xP7BqTizEv5WSxNgeuMO/i91p7bbQ2j8="
             }
            ],
            [
             "W_2",
             {
              "array": "<f8",
              "shape": [13, 6],
              "data": "72eDYM1wtz97R/EjnVrKv+SLmCBd1aM/B3CYJVy3yb8yiXw9b+KQvyZg/HO/4MO/qK4N63Ubtz+cs
IQT3dDLP4fxMxpfm88/aN8o8/cF2T9fKm9TZ7CWP1xs9YG8zsu/c8W071Aavr8K7FYL94edvw0Yp+pgpNE/wwmhv1Y/4j9QdAaxD
dS4P4wHLwgi1dC/oMF1EcKTwT8O4q7qP4ffv7MYeF37q9O/FwaGWefA1D/mRHTSUny+P/yLIAS0YsI/W4/R6wiow78LjQ/x2iDGv
7uFWKPm0tA/LCUNwRefvT8CQU/ZYczNv0TnJ1901cs/JX9cuIv2qr+2f0LaJkqmv6Z7v0a5kXY/oiIDb9/ZoD/NW6fcNuzVv5ynY
upVOaa/VJ0tRVOZwj+t+fW6MTPJPyEZR9u+/lW/arn2LQf/0r+KwnTF7GLAv4WH9um+wKI/DltiMUH9vb+6A8S7MwK1vwM3ulqyj
7e/1TRUsnc/vz+tsYgPTTvYP3RrYMyr48M/wbHPZlyzvz9HhkgHH6vJv689HlLckdw/d01yNQeduL9deRxo9HXOv0GxSggfwbQ/d
a0RfyjqiT9auQ9Wm8nIP83/c3MLltQ/X0/OWzmUwr/4Njh/54ynvyVLPXBkwcI/LAbQxFKV0r/703ULasrWvyanEghOa+Q/gh/um
yRa479uiMfa+FSrv1lqn9mQRdk/BKiMu0tAt78ttpDrNJrDv4atVLYox6+/GeT2vkEBYD9ZYw5+8j/DPzMfCD8d5se/FLTd+O0Go
b+oWsTLYcDev8mQTISb+eU/zEPsX/qpxz+35prMZG3CP7Jb32NLq8k/"
             }
            ],
            [
             "b_2",
             {
              "array": "<f8",
              "shape": [6],
              "data": "807QKI0m1r/Y6/7hA5TBv4cxlBjfbso/ZtF6X3Vh7b+iLPA5mHHsvwiUHfcjWLK/"
             }
            ]
           ]
          }
         ],
         [
          "norm_2",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "NXn2AkY17T/SCjTWs/DlPz68VTLhqvA/8qiOE5EB5T/fS3MTVw/wP6TdaMu76eU/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "VOqMznMp4b/6hIiTfPrfv542bCisGeA/ladHBg+ysr+duqmvBkzBvyY0KlPktea/"
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
    "data": "bT8RNnbM+L+Y15B01RrRv8TYoPRqbgFA+tfo7dSW3D9vmZn78u7mv1Aj2W+x2va/6dgZtRR58b+pfb+oL/O5P3x
BinqMOOi/DGqKcbFk7z/Ra70aE0jwvwfPGgdA/uG/x+eHSnzl6L+3W5Id7SNUPzpSwdWp5AJAP5PplLV01b+lYnc8jKj3v9vwfR+
y9vC/76Y5xilF1D/1Ms+SZizkv55vgHXShuC/QtHkS8+84z+0K+/UR9vjP3WEnqAyi/y/RzYU8uNf6D+/N66MqJnbvw/IR1krPfQ
/d+MJ8IiJlb9pSGmlv7Dmv+EWH5sYpf6/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "w+S4swty+L9KsQRZ1H21v4GfoB572/8/m/HsQDk93j+SbUc/jHTov/2zEB31+/e/cWpbd87f7r9tzxRl/ejKP
80och3YUe6/Gx6R1dci7D/yPW1SROftvwEePPJX7+K/XvkCdx306L/Z5XxhrXu8P6teQqIKFQJA+A+OejEh178I+3ufsNz3vwqb9
a0PD/G/8UtiugDE1D9bt/rZsd/iv6gsdjNLbuS/CyONUn8w4z99YLgvOC7kP30YP0280/u/PWxVI6PY6T8+vMMUcpfRv9seb1tB6
ew/CoeZSSokYb9Ym+mNISrjv4k3y6HBaf+/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "kvU9wDP+AMDMqXcAcvGwPwneT64ENfY/gRcaN4ke+T81Z6PEqXnQv1ruzG37J9U/F0F19lBJ9b8NB79UhuHgP
1q9w8yeE+O/pyWMv5UX9T/5tgxQ97Xlv89Vt0PswfI/0c67WUMr9r+Por2lRuPVv1Ko4T0bIv0/9T249NuMqD+CJjyPf+75v6TD4
jT94e8/fQz8Kgcr5D+2/SbOsTLqv2Il2jg9xMa/fZAUksdl4j+IY0EbDhDgv8uDnWdluPe/BcZub5lggr+nFRurGtwDwCw7JlCnk
eG/+O4NJCRNmT8H+Knsvgz/v/ODGPAFzfy/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "gMrBaW0B8797bKcUovLovxxeSuqRtP8/oaWTLAuE5T+5PQ4/ncPCv2khF4I77fq/KyeqKHbJ+7/3ulE8g4Xpv
4UQ/Vlnlf0/037iigwc4j+cDBrkUjbbPwQRHPE+H/e/GuAovB/OtL9Aa8HzISrqv/QuGDXDqO+/YH0Yhles2D9teIHkNUr2P/NDF
zG4X/S/w64/tpYc8b9Ig1xVNlLkvxu/D51IswNAcwNRfm+vyz9OMzKAjhHUv2dJoecZSPq/vAYKWq/z4b86PayFi5TdP1LH+4rUZ
fw/UFjcYlyf67/6UnfOscTiv4a9eBqDsPW/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "AvORlkpI1L/wjnouMKv1v2pU337M9gJAwwOS54nd2793uNYFtPDsv6XD32bhG9a/VQkExsKh57+GY3t1Hiz2v
20CZZxFjgFAsBFjtVYO3j/Gu2zhN+Txv8lknOxTxOW/a21m5Iyq4r/Yo2TMI7jQv5u5eARfmQNAaV8HiV7DsL8vP+Qkbwn1v8mjf
VBaU/a/no07ayBKyL9hzqwJmm/7v4ecRgaaPf8/YSMLf0CJwT/cNaCSxmnrv9JBuexY49u/x3/i2jjV1b+TbUwfGmfiv7EonnjGZ
QRA8ToUeXk61r+cUsiBqc33v6pu7b3qWe2/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "QcbxTCgo+L80s/J1eRvSPyD9dya3P/4/YO9siiBtxT/PGlPCA2Hqv1gMlHD6Qfe/y58D9glV+b/NoloHIf6nP
8zdCJ91uuI/sz1q1aiM8D/6ZPTAa4ryv/UkRDRmY++/Meja4OXN77/8UGXv7MHIv5JlDwXPQQRAdbg33Jik07/dqaXIuBn2v9w6K
3VlLu2/hr3+rbjesL+hbJBROTHJP3cL4+y0Yd+/K/LP+o3o2T/YKTGFu/PTP899HeNSif6/CKf4x5YB0T/a6bkBUFzNv/Lj3HJXC
Ps/v9U5ApmjsD/mSt2hiBDxv3PC4BHC6v2/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "T7yEXdIS+b8zLSxQ6cvev0msu2R4sgNAZJgXFHCljz8gRVbk+1fzv4/P9UTeReO/moKRSsFJ5L9pS0WIfR2zv
09ew4ZEmbq/VrvTpz4Xwz9hNUZo5P/9v+UYmvRlxtI/3Dxyt0nr6r+xoxXI0j/Qv1Ij/maSvANA/0ujAHtY1L+scPE0bTD5v/nOM
zjL9ui/HB1SGG+k9D8K1Wo21j72v5MlOexVj8Q/4bargm35qD+VriFE6SrWv2i3pt29V+6/3uIzMiGk2j/ekbS+pff2v/Fp4V+4z
vw/XannyUtV0z+dwpruusLwv4S04CAyyPG/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "VWz0hzxY8r+kkiqk4KDlPzKQ7kFU6gBAyGaG6i97iD+3JVcGSX3ivxJTH389SPK/RgnOosAw9b8/4viTJL7rP
+C4z71UQNg/m+qkX2xc5T9y4nyXawfyv6FRIBDxGeK/0P/2Vizy47+itwZRdsHpPwwFEckLJQNAMCw0vkXG5L+iGLzt6lP1v1nIu
bqT5u2/hWUKwp5o2D98vdg6VCvYP54vb7o51tM/yi232pPR0D/uf8wzxS/gPw5do5BSwQLASJX8tyXk4T93FEkfiRjKPyzdAVNI2
fY/ok8P44y8zL8bjbSZuHPmv0ChErXrUvq/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Ug6C4JkI8L8bYijA3JfvP55XPEE5IPw/aJDGauQ0yD8tTtX+ELDkv7GoMO6U5/u/+kn4UM8K5b86zt2n4yD0P
6oUndb9fwDAfEZgy5GG6T/TBYNWN2bwvztDaOD3Rue/h4e/i9H12r/QFKx8pPPyP356ciQ77v8/pMPTl2dy5r9qCW+EQq35v3e+3
7OC/fS/2TZG8NrC2T+EOF1n3w7nP/3oMdhi/vu/EVyCPVyA2D8Q2mekRpDwP6CioQ+bSgHALrGD23eY5z8qbjv3L73rP5z3PW85M
eI/q4hOzov91b9aYTX31mHkv5CDj55LhgLA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "OX9fNtkS/7/HbPjIhcbNv4eNgDqp6gBAmgB2N2bE0D8N8j3Enbrwvz4/UiBfs+a/ePYrUjQI/L/hEvZfl+rgv
3ZZyDOaaOk/Phh4B1mB5D++u+aP4Kb1v9eGxWsPMMA/zvsMKi9A8b94BvAYK4Pfv0JO+j4jtARAVZTh1XGkz7+AQ/DUWTz2v9LBN
ij+leS/HmDKCygt5T+XA60goGXmv3eYEghazdk/U0SLE7xF5D+ALpewIP7avyy1Ol43Jv6/Q8E0MIsatr94QVEM5y/tv/mtqCvo3
gJA9tTmcGQswD/UNzPTXcz2vxkTTZrW7vK/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "4j0X9mD99r+rG4jUJmHKv8aR4LXk5+s/LXDgtlnVxj89sLA9M4zvvxU0VYNJKfa/v+dPJbzM7b/pTnMxdS3SP
8duMExGw/a/0BpN+Dwt7D/bXoXBHXDyvxdpH/DSctC/IYXgvkw86L/7PZv9vM7wPwdQEG4wtgdAlY3wE9oH8L/Q4vZM5qgFwLbxD
H81TPO/ho1rtx2SxD/8WTi+75/rvy9FO5VASfm/XkR2F9YO0T+VeWXGwSBzv5Q4wzY88ADARUI8MvTl5D+IuyxERB/Xvz6JA4Qmh
78/FpR6rL4h2L9XcPqn6wvsvzAKPZsinfy/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "dLbeLEsfrr9mj69aM3jwP1HTg1UTb/w/ctRzlUMa8L9O/sUKylX+v40Yhlj6Duu/mLub5HpFzT97Hnw0/JftP
wfvkkJm+uQ/SX5IUTX95L/WugZdch8EwDyzUgwvSdW/CaUgFq+wyz8LKfCWEILnP883/ehYJ/0/THCsykxf8L+78lyr+dP7v9yep
h6bxum/k3yGFKgi8z9NfscUfxHtPx6G+1o4WuS/i1ZURSoL6r/jYCOOtJLxvzZMgPbceva/56+yGtDi5j+g3sUfuNjgP5sWpKy1m
vQ/RyZK26VC5r/Hy4CTSXX6v5Ee1tTcWfK/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "e4nd2T5/wj8UEbgVi7DdP7+lrtMenKK/y910GPQ01D8DWmjt//f6v7FxrWMB0fK/OWtrL+gg3b+QcAkwgKW/P
1RU0VakVPC/ANPwX7tn7D+jZoJ0Xjvxv5IK3iWCCOi/6L7SEdYqnb8qeoEfHBPNP/HLeuMd7/M/oveUSzuWsT/+40kjZ0oAwJtkA
nCKffK/CbHE1PtA2z8wCTiiXhPiv+iCQryoiee/QOnTjkfN5D9RgfsNlYXZP90LyulDu/q/RzYU8uNf6D+/N66MqJnbvw/IR1krP
fQ/d+MJ8IiJlb9pSGmlv7Dmv+EWH5sYpf6/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "pbnTZsL5+L/NbdS/q//Yvxm+gMwUHv8/17jU25M25D9tZ+9DTYvXv8psQTnVLvm/e9hTFE7/5r9qwDlM5Ee5P
57s7QPgz/G/BTVE/D2B7T9HOuSoC8nqv1or6UmJWeW/dOd56FC667+0PU5C/2i6vxSsihxdLQRAPUgERWse2r9yJzjWmv3zv0hhV
qwjNfG/lyFTHilH3T840U2YvErhvx/sGo3PN+u/23/lHSAo4T+4I+tuM5bhPxvgHdWsCfq/pOfNL49rsz9OGNhu7GDev1A2tdQp1
wFAC1KMEpsh0b+ToUSscVfkv5FsGo3Mjfy/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 1, "65103803", -3.9668958, 28.0],
    [0, 2, "65103803", 0.5488319, 29.0],
    [0, 3, "65103803", 1.03206, 29.0],
    [0, 4, "65103803", 1.356067, 25.0],
    [0, 5, "65103803", -0.4871204, 25.0],
    [0, 6, "65103803", -0.4182508, 27.0],
    [0, 7, "65103803", -1.1724935, 32.0],
    [0, 8, "65103803", -0.1359614, 27.0],
    [0, 9, "65103803", -2.4315282, 29.0],
    [0, 10, "65103803", 4.7524357, 30.0],
    [0, 11, "65103803", -1.5302472, 26.0],
    [0, 12, "65103803", -1.5302472, 26.0],
    [0, 13, "65103803", 0.9587571, 22.0],
    [0, 14, "65103803", -0.8095397, 26.0],
    [1, 6, "65103803", -2.0031029, 30.0],
    [1, 7, "65103803", -4.9986333, 30.0],
    [1, 11, "65103803", -4.0141254, 29.0],
    [1, 12, "65103803", -4.0141254, 29.0],
    [1, 13, "65103803", -0.5051539, 26.0],
    [1, 14, "65103803", -5.7612993, 30.0],
    [2, 3, "65103803", 2.7165297, 29.0],
    [2, 4, "65103803", 0.7217889, 29.0],
    [2, 5, "65103803", 0.5500648, 25.0],
    [2, 6, "65103803", 2.116204, 27.0],
    [2, 7, "65103803", 2.4275141, 30.0],
    [2, 9, "65103803", 2.0748464, 25.0],
    [2, 11, "65103803", 0.6000246, 30.0],
    [2, 12, "65103803", 0.6000246, 30.0],
    [2, 13, "65103803", 1.8289102, 25.0],
    [2, 14, "65103803", -0.4317514, 31.0],
    [3, 6, "65103803", 3.6920231, 30.0],
    [3, 7, "65103803", 2.1303731, 26.0],
    [3, 8, "65103803", 3.1690867, 30.0],
    [3, 11, "65103803", 0.4860906, 30.0],
    [3, 12, "65103803", 0.4860906, 30.0],
    [3, 13, "65103803", 0.7394114, 32.0],
    [3, 14, "65103803", 0.5097009, 30.0],
    [4, 6, "65103803", 1.3933537, 27.0],
    [4, 7, "65103803", 2.7640659, 32.0],
    [4, 8, "65103803", -0.0675907, 30.0],
    [4, 11, "65103803", 1.2958704, 26.0],
    [4, 12, "65103803", 1.2958704, 26.0],
    [4, 13, "65103803", 3.6325814, 22.0],
    [4, 14, "65103803", 1.7419185, 26.0],
    [5, 6, "65103803", 1.9503113, 30.0],
    [5, 7, "65103803", 0.2046088, 27.0],
    [5, 8, "65103803", 2.4784005, 27.0],
    [5, 11, "65103803", -0.648674, 26.0],
    [5, 12, "65103803", -0.648674, 26.0],
    [5, 13, "65103803", -0.227851, 26.0],
    [5, 14, "65103803", -0.4900785, 26.0],
    [6, 11, "65103803", -0.3926878, 26.0],
    [6, 12, "65103803", -0.3926878, 26.0],
    [6, 13, "65103803", 1.98862, 26.0],
    [6, 14, "65103803", 0.5576189, 27.0],
    [7, 8, "65103803", 1.0367676, 27.0],
    [7, 11, "65103803", -0.9976759, 32.0],
    [7, 12, "65103803", -0.9976759, 32.0],
    [7, 13, "65103803", 2.231957, 31.0],
    [7, 14, "65103803", -0.1293976, 33.0],
    [8, 9, "65103803", -2.7604678, 27.0],
    [8, 11, "65103803", -0.513468, 29.0],
    [8, 12, "65103803", -0.513468, 29.0],
    [8, 13, "65103803", 1.8281472, 24.0],
    [8, 14, "65103803", -0.2697768, 28.0],
    [9, 11, "65103803", -2.6257648, 29.0],
    [9, 12, "65103803", -2.6257648, 29.0],
    [9, 13, "65103803", 0.262464, 27.0],
    [9, 14, "65103803", -0.6865622, 32.0],
    [10, 11, "65103803", 4.7911736, 30.0],
    [10, 12, "65103803", 4.7911736, 30.0],
    [10, 13, "65103803", 5.6232218, 30.0],
    [10, 14, "65103803", 5.0169121, 31.0],
    [11, 14, "65103803", -0.8725844, 27.0],
    [12, 14, "65103803", -0.8725844, 27.0],
    [13, 14, "65103803", 1.4367305, 23.0]
   ]
  },
  {
   "name": "seven words, the last ones padding",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "encoder_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "aHSuoTvz17+JJh1WrU3Dvyijzlq86aE/9E7K5b0P9D8u4UzhwXjHP+AtCuHt+uQ/gF4QjUsc/T++kwNQCVH
Mv2NZAaa2ItI/saNLEfGUnD+BEcdEMwXtP71gCarke1a/YvT7sGcg0L+jMMT1FlPtv0zw+d707OQ/RJtujitZ7L8tiqcaDVcNQHO
YLO8juPs/ShNMjB6jvr98mKTprq/av8XRvARoJgFA3EUoHCE10r+bJbQqqyPrP2cHyMkSVPa/G7q4gtvu2r/7m6zVMZPsv+iscrb
RYee/anaaWV8H+b/ach1l8wDpP+cAOHV8q/C/6c0AAKs/6r9KzllY51oAQASJXWmFaeI/sl+vGojPzD8dUJ8y/7Pyv4LlRmF5fug
/D0KQ+M8ez79dy1sqyA7APx84JRCWBfA/sow1cEeJxD+945mhnQXwP36Dkvg88NC/"
       },
       {
        "dict": [
         [
          "self_attention",
          {
           "dict": [
            [
             "W_q",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "//IRsPW33r9BiG32j6rWv6fiVDZ9Lcm/+acuwbSGt78M+zn/D82HP7+16HeAKMM/vmScOrydrz8LN
E/Zxa6jP/Iv28YB0tU/qoumyBNh279MsevmaRG6v5PnEzu1Js2/IPpGh3P9yr82x05QX7Xuv5MV3snpQqA/rgf4Fd8/7r/gmS1g5
0bjv54L1hDas9i/vAgVcJNshj8g5uzx/xq2v3RDH+NNAdS/hyT5oFw+zD9wdVUWV2rhvwVqcLchytW/g5vVV3tb1j9BREK4EJyJP
2oF3cZ3Mc4/WsJeudvIhz9wcYMlu4HYvxWhiIa6vOg/DKllbXnyw7+fG/siz1hVv2L9IHPDydK/bJZdA7OTsL9ThLRZ1G7pP1wDl
g0tHuU/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "XhK5pfLiyz8hXZSJU7zSP8VLs3xz08u/iDe+1QCu4b/0GyvNu92uPz3CaMqS0Nw/gmbCg+8SwL/5Q
i7YFvHiPxsqXv0FCb8/VZdj4l9yg78gTLMSMgHGP2EllKwmJ7e/SkNCx4lK7b+QEYz8dqW7P4Uq8MrNpcI/CUjLIobt0T/nnPNg7
9ThvyhGv5frRMC/bcV7h8pdxb9/DubmLT93v7kWpVEToLC/koMVPNIq0T+9MWgI+cniv/mv1JSLE9C/xgQmwKAI5z/u8vF4q2axP
/x75i+YZ+k/eIZgLuLj8L8BP0GCNlvpv0Enpe0wZOQ/T3JghFnr4b/gnDVK0NHGP4LxCEs50Nw/4EqDsIHH5T/TJsGtsmnbvxOCj
7KPNeS/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "GlAm7bR64D/ZW8JUE/fpP43CcK3gusy/vcg0dcKg47+JXdvGr/K6P5+2FhnGvuq/MOllnPEEn7/Mz
A35tAjgvzjB0bb0Pd8/XZop38jP479hIoIbdliyP0EP0GI8A92/EP4u1ONtyL/uughuh6/pPxj53mVVt8o/QZP5gNXp4T9+xSXh3
/vQv9nZDTPH8uA/wEDVl8ph3b/Ve+wspFbWP9YmhbcnJ8e/Q0C4GChdvr+wUXbpKXjIvyxpGt98w+u/lqai/51Y7z+ti9LYQ1PSP
wgVy52Z39C/WdhXIuRixz91/rD53o/cP9IhoNZDXeE/+Tec+XNW5T+MQetJhpPFPxVLUtNS19S/Mm6A4yvz6r9aAvARgD/fP6zIx
XlWRcK/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "Cv20Msqwxr9yHA+maRbkv066pb8XXcW/CIp60GHQ5b+YYcYfh63Ov8V5iIeyDeS/ZlJk1tu2579WY
juL3FDPv87KASe5dtg/QMONijfH0T/F7HWCGLPYP226bhlkoNi/hHhhhluDs79LvtTuNSbhP8H0sU9Mmdu/PKu9bd+s278Ky0bkH
CDWv2NWjQ6IhYm/t3Coqei14D+1vGyeuSjxP5gqM/0rVsk/iZGjHvlp37/A2ig1NeTbv5AvrnmdOLY/oOrudJM5y7/A9teC93/jv
8+Fuo5Dg+O/BKs+Xjobzb9EZw0WHGrlvwOr6K2BxL2/CBTO6KdKvL95WkBNUy3eP6y4ee0vXsc/qspDsZaGq78IbP53/p7Dv+4Vs
qofsra/"
             }
            ]
           ]
          }
         ],
         [
          "norm_1",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "95dvssbH7T+agpsmmQHlPzwYjAMrjeY/ZjKPLNG85T/yE6ud5e7oP1/fVsUUXvM/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "iWOpW34E2D/19ih8r+7UP7qK/rDiU/A/IuuthFHl1j+o6qdmDbDfPzsPKMIeTs6/"
             }
            ]
           ]
          }
         ],
         [
          "feed_forward",
          {
           "dict": [
            [
             "W_1",
             {
              "array": "<f8",
              "shape": [6, 11],
              "data": "c+Jp6RAO0r+/DzoDZIbRP3akebbL1ra/5mXpi8ul579gofBuVRnjPziG9g5Jw8E/OmwQpbqNrr/Fp
kPhw9Xpv/opZ7DpWeO/zPdRhtiHp7+bwGtdIwjRv30tuqGEDMW/4E1WpYL10b+09PZglZnRv3VHGfyYw++/1v3hnibhyL8KQmjF5
1Gpv6DuDSmUBOK/5DugAtkc4z/f7HDBPZGQP9LlzAj24so/q9ObbLhu4T/TMW3CLy2QP8Yny4JrmuK/+a646SzzrT9L8iZnxJbgv
+L2ZAKnvNA/xVUfIIttn79wOmGoxnLcvxiNeLv14dy/ltCxuo4c5r8l6lmNwPtUv1t0QB1g59Q/huor+HPE2j/w6hxuAE6ZP15yz
N8uSNk/N2GcDFzI2r8tJD+jBZK6vzj0aSf1/eQ/TbqNmWpf5D9YmOmV3sHaP6+lojQKK3w/uYDExcIG6j9zTKw8hSnqP7tipx+kO
GE/Tq8iiSN2gb+YhmpAchPkv6PESMjBhs4/UPW9wlwiyT+yEXbllJrQP2d+srvLfbK/dsT/YgY/4T9uyUbqTWKcPyQJOn77w8a/3
MWlNS/Lz7+g4C1+cUfhPysk6q7GArI/MU4di76LxL//hNnDJbnivwLTbZTTP8G/Lh5Y/egosD9bcNq1xZDQv5izsKq8sJs/bYsbU
77Qhj8KIwr3YYSwP6yBPAAxh8a/"
             }
            ],
            [
             "b_1",
             {
              "array": "<f8",
              "shape": [11],
              "data": "NUPineuQ479cR4vjnKjjP5M53vUtMLk/+cfuISp00T8uPlrMM2LCP5UII1EkQ7Q/eeYKopI71j/0+
Pedi3SvP1mCx/xUyes/dOWZGq0I1T8Y9NBwkDPUPw=="
             }
            ],
            [
             "W_2",
             {
              "array": "<f8",
              "shape": [11, 6],
              "data": "NhPozx4P0D/+Fzma3oitPzO28ama7sm/yuYf2ysT3L+U8oSqOYHeP79BpZx25rY/87bwKOgBqr9yj
FsPM/jUv7lJvti9/sq/qmPWfKv/1r9PmC9as3bqv+BP/pirsaa/HcAP3XMr2L+wUuMk0sPQP71cw3weQpI/NmKCMkD90j8ABXB24
ffLv9wtbWc/SN6/cQomeEl34T+sDAFtw3TWP3aQ5kFM+ZY/lJEc8iL21z/Se5eqP9PYP0iH6TVZTOI/p9aBzJhM2L8K50bzgs/YP
6jsz8NQK80/ItUUFnnizr/mjDhN5Qe4vw7B70rBetG/v08qKDw+sb/cpGOtUSbFv39d4fa+lMC/qy/v8Lnztj+EuY9Q8rXrPwW0E
UyrG8k/+oTIXayDx792meOC3irPv9Q5nFuEAtA/um95L3p80T9O51EQkEXoP0rzRafLruG/xAnr2Zow0j+sVCTLOb7NvyGe80K63
aI/oYXOpr/Uu7/hCuNs8tfDv3dDZx6sfL4/4Z68goeh1D+MhUShV5RyP8dX93X5lsc/d8OhpedlxL9n26iuIq7ev6oXNtQZ3c8/X
MXSS98Xzj+EI2oPbHXEP+tKFinzadY/2tsrughn078ohoNIWHPRv//Yr8V8Suk/mCJ8XvT04T8HgW2ZOhfgvwErq8k4N40/yhNzV
XAn0b+Y3+pnlzWsvxOaTnnEINW/"
             }
            ],
            [
             "b_2",
             {
              "array": "<f8",
              "shape": [6],
              "data": "u2XBmULHz7/4PQq7xZC/v+vbKl1eVNy/mfsA3wTOnT+vjeLydRyZP2o8EFwjMsC/"
             }
            ]
           ]
          }
         ],
         [
          "norm_2",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "SaM4iYU+9D9bJtbPG1D0P5DuVE4uGPA/UJgBuJPe4z8YQ6nRYRnvP6ZUYVbMCvE/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "Yumu1c3T6r/xeamkKonEP6hF71Ha084/3O448J6h1T8G/a9X5eC+v9IYAyBvY/A/"
             }
            ]
           ]
          }
         ]
        ]
       },
       3,
       {"array": "|b1", "shape": [1, 7], "data": "AQEBAQEAAA=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 6],
    "data": "NdjFT4Oa4L8d3G0Xdynsv+16uAxakQFAsWLHMfzO2D/pRrsT0ofYv4b2DwkSoM6/WxJ6ctFavD/EJT8zF4zqPyz
caC8h1vU/g/qcHvcErb/bZqmBiBuLv9GWgo0P8e6/A111zHve/r9n3S4AGhXIv0TehZ6YIPI/fZLgLwDt0r9+hETx2n35PxLdyyj
C8t8/hly5mNZI37+xJitT5qW2P1qVeL1Kmf4/XY52PWYHwz8G8/MwdialP29Iq5pDouq/ZUGvGEsn8L/R6X98uNTUP/6KwZzb5fQ
/BkDEU6SKpb+TiQ//4J/xP/2ZJvw4I+m/xjI7mbl/2b9y20SC5T/AP5LEcXR5CQJAxmnUWq6hg79cEUTv+kTuv0fYUwR2z6k/gq9
Bi8mX47/ruViGTXzFP+vNIDDD9f4/voDEhYzHtz/8LZv2XZG7PwfT4El/eOm/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "avISADYr5L8MEuADI3/pv+Bgt38gdwFAgVcAmw6p3D8I4C5sIBbYv/wthdBDAtS/Szfz8c5Tfz8PiG6CgbPtP
zJlUULCwfU/II0ffUi0p78PeEJBTjF4vwxljaDtd++/kI9r9q8zAMB5txtc09bLv7yt6Ja5O/I/vFlTq4MB0L/UIUZKFn/5P1Jgg
i1Qm+A/p33+pWxR4782LGZTjGm/P18/6qRkGP4/37RbBZuUyT9gZ3rnCH+5PxGPGsIAP+y/0GXZ+wUe8r9c3vsMD2nXP1jkToDQG
/Q/gl6axnFeKL/mLPB492PyPxQCLpdfOOm/SHO5IDRf4L+15ktUJbfJPwcK5hT/DwJAaQvHYLo4rz/Uwjhk7WbvvybzJ9p4HWC/J
IDlHxT95r8e/1b7eNnIP31rbvOzXf4/0yK8L4Fewz+80TFBx/vEP9xxEulxPeu/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "bH5pa724+j+WN0tjJZjyv2HJ9oKb0PQ/La5Gcq/C87/IZUhPG5z6vyzC3TtTw7E/tyAm3RNc9D/2oG28RB/kP
6v46rzkYO0/iHPxcOJC6r8imo4t9MDcP7ZbrFpL9PK/leHLTJ244D+LwRrQwT7Qv2JY4i3OOPc/q4PrXlcc+7/atg3CDTYKQGUW9
w4nLP0/1n1KMwCn0j8Z2LKKSg/ov3xnmYc8xgVAfIZMoew19L+KGhxHGhzZP1wJ5CvG7ALA+SfNPP4wx7+H5OIZddTxv7lmzJJzP
mg/VUzfWmWiBsD/686ImaPLv6aYJHxlfQHAbgnkGNlB8j/6w3EzbXjpP29QQcYjdfw/xbS9PkoW/r9jqzjWGjIGwOydKvCvrNM/g
dzOGiYG5T/LuiaLogvov0NxOUCm+vs/YX/6pz2r9r/kOmIuVhCkv5QCfM9jn/O/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "peuZ83Ui1r9h7BLVkmXjP6peDXQ1iPw/7uCUBqpgpL/FXwvyApysv9Ney2y4QOq/zrc1UFq5wr/Oy1K6kLDmP
9N7nfJfoP0/7wDiksublr80biaO5MLhv/ZCH6X5LOS/tWA+7lus0L8rHe0zghviP9cCp5J5Uvw/NDrhpm+oob9aEuzLo9a0vxRQy
L/7a+q/lIU1mSfrpD8fmJIudbDVP2Aeo+y97v4/EuYmaTtJyD+l9v42vnDyv68gACRhb9G/xZPvvAFm5r+KLIi25j6RP/1W1T2qg
Pw/kgkOBLv/vD+VwZqfWN3dP5DyUff0juu/5Pq6xvRL6b+Qhu7mGlTYv5KHQnW3j/s/agHQJueVxj9SfcOtiOTmP4WAUlbsqOi/L
NEiHIFotL+X9hiuoB/gPyTelHAdt/4/0zLMTf7EtT8FmAux7h3ovz+r6qYUruG/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "w4DgteLb+D+Uw45xJR/4v0Uw/GJjp+A/gjFZrVjXwr/r3X08VFLMv47OqffI5/A/JBCl9H8a+78QXBWll/wAQ
K7m0NP2GfE/xIgzu55KuL/Xd67mthLOP/WA0/JNRtu/q6JamuC3BMCI2RuK7IsAQIus4jPxAeK/4z1JCc4x1D96T2KZEXjsP4nPP
kbNw+U/mlrcvHev5z/y57m6RDLSP152Dqm8t/E/ERXAOFT2079kFKcf7DLRP5krdprnaeS/t6YVpGOj+r+zjugN8hgBQACNTgoC8
bm/TVEEkLsTsb84wYt7GH/wP8JdPmtnb8K/SpCsYADx+j9784lvY1j1v3JQD9WHLN4/rsTZwL5Uub/Bf3iMwXzav1NFvetXae8/C
neVqfDS9j9KpOOvo6Pgv/oIGqwfzuk/6b91f4OE0L+GtQO4Vte9P/dns8cU68K/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "q2ACw1tz8r8B/KXHp1Hvv4wQaHUStwJA10aG/a/p0j+P6ns5fKC8v0WX5HEWDLY/S88/qhLMqT/BK+tV8NbpP
8pCI8qPtfY/xNhVodcJs79YHbr0m+VyP06uo/SMOe6/VukHgIeN7r+LdZQWxirqv3gVz5Mc7O0/acduXx1U5L+CyEXh9FH2P/5BA
ZnIdfM/AggW2WJc57+Udz6TGcvSPwo2xqiRkP0/f1f0zK26yz+1g1DQVFe7P95L86mTe+2/2618Hq8g7D8KNuuLWinVvzwNYH3aA
fA/z/0qJhZS1b8J9JsMSbDhP3zzmmpbotm/nIq3uiDPrT8Yp1oWm2+nvxvZw6tVKQBAF7QHHiQ9w7+sf4NvuAL2v4XIBht3sOg/i
ZxB748n6r9wx8nNPjK1Pz88+HmjUABAu2u1G6EJtD92KbBBs17CPz8eqHt3p+W/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "jnbdrh2M5j8z/r0QmO0CwK3AXL6Hbs4/GlpDvb/E4z/6j+JMMqjVv1bvCwBjtvk/puWyvNGY8T/PWXjD5SWHv
1PyWBEsN9s/2lKwIeb00b9v2EQ/1GflP81B6A+Wnd2/+V15mZaJ/L/8pwrtCPPnv2SsCe0CfL0/xMVUo5Etzr8LjZHlWg/8PwkAa
3AOVPo//5HOO5FT5r/r4jy13sXUv6LUBohvMf8/qe7EAbs7e7+SjjLq8lvfP1x3xp74YuK/aTvWxWOn579yK9322L/VPy7sXVBpq
qg/NAEll51h279ZbFxRfY/8P8i9X/XlFcw/2kc79Q5Q1b840UObgmT4P5JNT4NZQek/TFIRYYtErr9pQ+lK58n/vx6YCOeRmvk/0
942GE314r+xMYLFcO7gv8KPypndUvk/qxxPcuCivL+Wyl0TZBrwP+q7++PnRt+/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "NtGC6lES0T95ABlaxjenv2eXOLlI9AFA/cQIjsehvD9H7hk6MmLjvzWVqteRZuQ/1ySflwHZ8z+IpMIoCvTnP
/xnO4d2L/8/aEKn5vOU0r/NPhnStXiEv6Hw5mQ6t/y/Kk/hLA/tx7/zHXIQ/Lvav7rPgHUFMvA/F6kdmf55zL/d5vVN7vbzP26VW
29f8vs/Ibys15ABcz+bODAzedmfvyvG8v2afwRAUVaDhcI11D82VI52tuPEPwUuuuvibvK/XxvvmFa62b/bffryBx7Rv84ktGxWf
Pw/G+10Z0MYzL963gemPfr7P4wSvA0Tnta/u/ZnUDFi2j+YQvite8rbP8tTdpkSNABAX97RxNbbxr+lnKzJgffovzijvttCT+c/t
fBrbBnAir/8eMxYtlOvP+3MuaWJwgRA9sS1ZoxrtD92wvK2Rji6Py+s1ttX5Oq/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "eUnEOlaH4z+xbMu9AQDLv6YsRWY1HwNADcGNvSdf2j8rEN9UuDXSPyzyIFFfw/q/Lcibcoss8T/GzJ5ay4nlP
+aSS1Qv7fw/CJWMU4Tzsr/1T/6hS5niP28FJDFJ/wPAsY7qa5FW27+flHsWTsvCP3Iu8vPxU/o/aJm9N3p51b8lqwQ6Guj9P1zEU
8Pvq+q/BAede1g85D/1+EM6Ao3SP3SNHkJeiAFAyRHWWIJHwz+rX+1mif/jPyrFJQr4xQLAQw60Z9jpzz8dy/gg52TaP3x1NPHZR
Pw/YsOnxbm4rb87Uw7Abpn3P+u7OnokWQLAIuBTqAtd5j/sBWFHAdPTP+yBYLldcwNALjALvEoMl7/ULt0rhVHFv1ulSj39fvW/u
SP31HRU4T+3wIhSiy3VPx/qq6zCqAFA1TbHEhrwtj8BmTYHfrPlPz05p7ZecQLA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "U9N9Uhg03b9Cbcp3Zfbgv4YqVL3rtvc/zL+VwCBN8T/YgwA3ao/4v038JCNRDc8/MsCMG3hT1j+N5r/cjU/1P
01AGLJdDPM/KR6OcnVF1L+i7s0BN4fYv/vYAMUXr+G/weY+Nu1d87/dPV9zfl3kv3+pw/r++dQ/1Wfs01un4r9sKIakM8n4PxN7z
1K0nvo/L/A6iGtV7787w5ycvvHTP9bvtcL3//4/nM8XGPCF2T9+c8BkcL/Cv0qi/5UFaeu/I1yRwMmp7D9OJJbMFJHkv7+M8o0x9
dy/3P0IxYTG3r8TD+323SXxP3b0imfqH/E/0xfJHR6J5r+44BB5te3sPxu/00hIkf4/cU8maifpoT+UtP0MPvH6v87PydsXFug/M
pjBgYtp5r9fMsjfPkvqP7AenlQ7+/4/ynNHg/Qeyz8r+hLyW6Djv3HSoQjl8OW/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "mdh+XOqZ1T98b1sJXXTov+1Bc0B0mgBAqVmBgxeBxD/hqTZmjpDJvyVQPnGsQfK/l/oMeIzJ8T8PaJVcXv3oP
zNH+Y0YgPo/+QduiOsv7r8zsCL/W+HEP6Y/EKhILwbAtnJg2T1y27/VXpbN1lbAP44mYvXJo/M/j5slZYGF4r8CALip83UAQM3jG
9JzRLS/WPEJSNAh1z9hU708S7XAv89eEJojRQNAPFUtZCrU378/2jasHIfJP+rbvsao+gTAzdhzoTshtD/8My32kkvbP4xivqp/T
/o/zSjNcfx74b+3Hy0OjHn+Pw5nIIUvi/+/nley3Wlw1z+8GQCTzfqUP66KAhHUUv4/YQhbNLE93r82ts8kUq7nv5lI7xNAm+m/D
gHLM8+/yD/Q2d+WDE6pv4Wcgz0YdwJAPVhrw2+W479OkUWHO27RPzUeXPw6qgPA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "BizAKHubsz9wUD9DpZ/wv28sUFm8WPg/bw4dCi8f5j8/BT9emznpP/mGFHQHUug/k5uIMkh56D8tH+6PnKjkv
y22pNWMWvs/yjPZl2uPxz/VAr+Jdx/4P4NzdqeUWva/e2y5VfGl4L9PN7wpGIrlvznpUQLljfY/T43rdyxYzT/eHJ8PQKr4Py7Mx
u4moeY/qssiRdfv479zU5ACAJayv+ctzIE6WAJACE+PNG0L3T+3j1wWO4rvPw6k93hEIPW/2X7Bn1CH6T9VXyFsxNvtv+8kXi1l5
+s/csN9Mrb/wj/UUiFcr3L0PyMM+xuhX+4//Q/vldHu1r++9J1eA9q0P3UaTKHQNf8/4jsoDPZ03z/mApgx9Q7lv93zQb+BA/I/2
xtRginN4r/1KVO5PWHZvx0A0tUitQBAKpJgc6YZ1D9HR+3HYMT1PxqGeompB+i/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "6I10Yfd047/z760jONr+v9FNTYxwvf8/rh0oMRM93D9U66sQvWO0v3AU2IzCfOA/Ose1CCgV2T+qH6p+DPjwP
089aE6p3/I/u0SUvL8XwL+tVZjRQVPMv1HGUPjOWuu/PHty7xIf/79Oo0X5fV/Gv58Gzhy9w/E/1Ku67R0D1L8TaJPjrov5P37Zy
jI5n+E/67EM1LKN37/qIbJWBM62P69Xnbyqmv4/wMGGZnUqwz9/tiu6Br6lP/iJk/bQpeq/r7XjtVjq8b/xnm9Mp9zRP6cyy7HDU
PE/pqAQPHUwqr+bwZ9EgKX1P2WrcJ4dqOW//ZoJXaDw1L9Za+2WAy/QP4+8nKf0dQFAJpquV0bwsr+VaFy/Ravzv6dK0pjRdNg/v
b806dNV4783+oPZyCHLP6LH3Ktn2/4/Z62WCL9JtD9Tpjixa8G4PyHxRNMZhem/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "LNcIJdCFzL/i8F4k2iIDwHDeZ9dV394/PysV4XxExj8n76zHJYnJPypXG9MklAJABuD/ExNu7T9cIV25ckT3P
62DVklfbeE/4BC9zld/0r+Cx7/fJVfevzZsat/cltm/kWXjDbv5/78hvzp3Ee3LvyE10RqFQu0/aGBpLauq3L+dEfMgGBH5P8y0f
VsBq/E/YzFFOPH3378zGq1lXIjdP3jD3a8Nxfs/wiYsKw4YmD/OUpNzl8rJP6SVmQD9He2/Ovr7QjZl8b8Y8iibhATMPznhiGFUg
NA/0qRjbl/u0L8C6A6q/Lz9P8e06LbS1p8/zJCE7USQ1j9+fLVYC/7uP/3waAOICvM/OnGqNfdi1b+Xx3qS8BL7vx0b2jClbPM/T
K59IgIt4b/YzWavevHmPzSTfCysmfo/+0LsBSrTu7+IIQrwdE3QPxxVp5tPG+u/"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "/EhFVZi2778U7dVAc6QCwK473Cijnuk/50hCr9fq4D/FzF0HAHzyPzuHSBrXk+0/M9tQhvP/6r+9sN3wnzbxv
1aQqoVZpOw/ue2zAbFu1z+eqyO8OtD3P1cnuie2Dty/58A5EWSP/b/rA6MqadDnvyX32FjhR/A/T/x0bP8upj+Aa7ImPnj7P16j4
f4MU9M/8U1KD+Yd5r/xMyDUm1rIv9MW5YZKKv4/QelWFHIfyj/gqEpfiznVP1p4D5qjAeq/ZUGvGEsn8L/R6X98uNTUP/6KwZzb5
fQ/BkDEU6SKpb+TiQ//4J/xP/2ZJvw4I+m/xjI7mbl/2b9y20SC5T/AP5LEcXR5CQJAxmnUWq6hg79cEUTv+kTuv0fYUwR2z6k/g
q9Bi8mX47/ruViGTXzFP+vNIDDD9f4/voDEhYzHtz/8LZv2XZG7PwfT4El/eOm/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "XsgnEX2d47+4KoJRn+7zv3wgurJjIQFALGUzu8Ti2j85tVKn06XBv9S9iE1Pt76/nH/5XojZxL/IGVdgg4DnP
8RnENhBFPc/VwSX3EbWr783O3QTz8fLPyRWQrKxa++/GJPYlJZB/r+rIuXXGhzAP34S3IhMtvQ/SfvByqgx2L+BItpnMqj2P1v9A
K9Pitc/KXh/OupN5b8WDqmqYNe8v9fVanCUifw/7y7lP667wD8+1LYma5HfP0YUsjjA9+q/k2t6Csbn7b8s73hlroDfP8/sTRVSH
PY/WM0/1aYVub+O+H6ptUXuPwVI8oA8rum/PTv6mS0Fw7+DJ/cnXMviP8gBjgnKSQBAAUUiktFUwL+n8IwO7eLvv951/2JQHq2//
3YgJb8o6b/XutO1SM3Bv+hh02IIDPw/Aybxe287wD8wZIDRMMrjP5uV3NZ9Juq/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 1, "81597424", 2.1427578, 49.0],
    [0, 2, "81597424", 0.7728031, 29.0],
    [0, 3, "81597424", 4.4753337, 36.0],
    [0, 4, "81597424", -0.3560136, 31.0],
    [0, 5, "81597424", -0.1495791, 34.0],
    [0, 6, "81597424", 1.0492396, 32.0],
    [0, 7, "81597424", 0.5399307, 41.0],
    [0, 8, "81597424", -1.3562383, 37.0],
    [0, 9, "81597424", 2.7196239, 38.0],
    [0, 10, "81597424", -3.2132555, 37.0],
    [0, 11, "81597424", 0.8516212, 32.0],
    [0, 12, "81597424", 0.1112574, 34.0],
    [0, 13, "81597424", -2.2500807, 35.0],
    [0, 14, "81597424", -0.8075462, 32.0],
    [1, 6, "81597424", 1.9930792, 46.0],
    [1, 7, "81597424", 2.600209, 47.0],
    [1, 11, "81597424", 3.1868458, 53.0],
    [1, 12, "81597424", 2.0045789, 86.0],
    [1, 13, "81597424", -1.1371292, 54.0],
    [1, 14, "81597424", 2.8222627, 54.0],
    [2, 3, "81597424", 0.4726442, 24.0],
    [2, 4, "81597424", -0.5795361, 28.0],
    [2, 5, "81597424", -1.633201, 33.0],
    [2, 6, "81597424", 0.9330389, 34.0],
    [2, 7, "81597424", 0.0172024, 43.0],
    [2, 9, "81597424", 1.9014505, 45.0],
    [2, 11, "81597424", 0.5138239, 28.0],
    [2, 12, "81597424", -6.602512, 34.0],
    [2, 13, "81597424", -2.8211365, 34.0],
    [2, 14, "81597424", -3.2316289, 26.0],
    [3, 6, "81597424", 2.0619267, 31.0],
    [3, 7, "81597424", 4.0903636, 38.0],
    [3, 8, "81597424", 0.7960108, 40.0],
    [3, 11, "81597424", 4.962582, 35.0],
    [3, 12, "81597424", 1.26234, 35.0],
    [3, 13, "81597424", 2.9725136, 34.0],
    [3, 14, "81597424", 5.0566294, 34.0],
    [4, 6, "81597424", -2.1942546, 34.0],
    [4, 7, "81597424", -0.1050445, 40.0],
    [4, 8, "81597424", 0.0391425, 32.0],
    [4, 11, "81597424", -0.9520472, 33.0],
    [4, 12, "81597424", -2.3977778, 36.0],
    [4, 13, "81597424", -1.9796374, 34.0],
    [4, 14, "81597424", -1.5597475, 31.0],
    [5, 6, "81597424", 0.0407644, 37.0],
    [5, 7, "81597424", 0.2905906, 38.0],
    [5, 8, "81597424", -3.1256047, 36.0],
    [5, 11, "81597424", 0.1927946, 33.0],
    [5, 12, "81597424", 0.3359813, 33.0],
    [5, 13, "81597424", -2.858314, 33.0],
    [5, 14, "81597424", 0.0562573, 34.0],
    [6, 11, "81597424", -0.3880877, 32.0],
    [6, 12, "81597424", -1.9569162, 32.0],
    [6, 13, "81597424", -3.7722858, 32.0],
    [6, 14, "81597424", 0.0526599, 35.0],
    [7, 8, "81597424", -1.3793074, 37.0],
    [7, 11, "81597424", 0.3016106, 41.0],
    [7, 12, "81597424", -0.1685188, 39.0],
    [7, 13, "81597424", -1.8651972, 40.0],
    [7, 14, "81597424", -0.8148823, 42.0],
    [8, 9, "81597424", -0.0011706, 32.0],
    [8, 11, "81597424", -1.2423547, 37.0],
    [8, 12, "81597424", -1.8259666, 35.0],
    [8, 13, "81597424", -6.2251947, 38.0],
    [8, 14, "81597424", -2.2809979, 35.0],
    [9, 11, "81597424", 2.1364952, 38.0],
    [9, 12, "81597424", 0.004213, 36.0],
    [9, 13, "81597424", -1.5607708, 41.0],
    [9, 14, "81597424", 0.6913982, 42.0],
    [10, 11, "81597424", -3.1969441, 37.0],
    [10, 12, "81597424", -2.3820315, 36.0],
    [10, 13, "81597424", -3.803585, 37.0],
    [10, 14, "81597424", -3.1923447, 37.0],
    [11, 14, "81597424", -0.2885848, 32.0],
    [12, 14, "81597424", 2.1718103, 33.0],
    [13, 14, "81597424", -2.7996916, 34.0]
   ]
  }
 ]
}
"""
