"""The public cases of the step encoder_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'encoder_block'
points = [0.125, 0.125]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, the last ones padding')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "encoder_block",
 "order": 0,
 "points": 1,
 "summary": "Self-attention, then the feed-forward network, each added to its input and then normali
sed",
 "returns": [],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8560.0,
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
    "data": "QEIRNnbM+L9v1pB01RrRv1TZoPRqbgFARdro7dSW3D/il5n78u7mv4wl2W+x2va/DNcZtRR58b/YfL+oL/O5P3J
CinqMOOi/0W+KcbFk7z+8bb0aE0jwv3nNGgdA/uG/2ueHSnzl6L8AApId7SNUP3ZQwdWp5AJADZDplLV01b9KW3c8jKj3vwj3fR+
y9vC/pqc5xilF1D/UMs+SZizkvwpvgHXShuC/5s/kS8+84z8dK+/UR9vjP72BnqAyi/y/3jYU8uNf6D9GOK6MqJnbv7TKR1krPfQ
/PAoK8IiJlb+uR2mlv7Dmv1sPH5sYpf6/"
   },
   "mistakes": [
    {
     "name": "gelu in place of relu",
     "message": "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand 
activation=relu on to feed_forward.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "YuK4swty+L+svQRZ1H21v9+joB572/8/DfHsQDk93j+sbUc/jHTov4C7EB31+/e/ul9bd87f7r9MzhRl/ejKP
7Axch3YUe6/axyR1dci7D8OSW1SROftv4wfPPJX7+K/zfgCdx306L8o53xhrXu8P6tfQqIKFQJAsA2OejEh178r/3ufsNz3v52e9
a0PD/G/7EtiugDE1D+YtvrZsd/iv0wsdjNLbuS/9SKNUn8w4z/KYbgvOC7kP2ggP0280/u/dmtVI6PY6T/LvcMUcpfRvx4Ub1tB6
ew/YI6aSSokYb9am+mNISrjv389y6HBaf+/"
     }
    },
    {
     "name": "pre-norm",
     "message": "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The encoder of 20
17 adds first and normalises the sum: use post_norm.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "7Pc9wDP+AMDgpncAcvGwP1DcT64ENfY/PBkaN4ke+T+IZKPEqXnQv5nrzG37J9U//zt19lBJ9b/CB79UhuHgP
wC+w8yeE+O/eR+Mv5UX9T9CuAxQ97Xlv3ZSt0PswfI/Bta7WUMr9r8yn72lRuPVv2Gp4T0bIv0/AEe49NuMqD/qJjyPf+75vza54
jT94e8/wQz8Kgcr5D+p/SbOsTLqv3Ar2jg9xMa/BpIUksdl4j/zZEEbDhDgv/aEnWdluPe/YKNub5lggr8bEhurGtwDwGI6JlCnk
eG/QBMOJCRNmT8v+Knsvgz/v8l7GPAFzfy/"
     }
    },
    {
     "name": "no residual around attention",
     "message": "The attention's output takes the place of X instead of being added to it: a word fo
rgets itself. Normalise X + attention(X).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "KMzBaW0B879+a6cUovLov/xaSuqRtP8/AqSTLAuE5T+6Ow4/ncPCvxYmF4I77fq/tiWqKHbJ+786ulE8g4Xpv
w8Z/Vlnlf0/537iigwc4j/8DRrkUjbbP9kPHPE+H/e/QOwovB/OtL+Ua8HzISrqvxw7GDXDqO+/638Yhles2D+NfYHkNUr2P9o+F
zG4X/S//rU/tpYc8b83hFxVNlLkvyrAD51IswNATgpRfm+vyz/RMzKAjhHUv1RRoecZSPq/9wYKWq/z4b8uQKyFi5TdP6PB+4rUZ
fw/A1ncYlyf67/WUnfOscTiv/a3eBqDsPW/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "The feed-forward network's output is not added to its input. Normalise Y + FFN(Y), 
Y being what the first sublayer gave.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "HvWRlkpI1L91lXouMKv1v5pX337M9gJAdACS54nd27/yrtYFtPDsv8TE32bhG9a/KAkExsKh5783ant1Hiz2v
4MBZZxFjgFA2xNjtVYO3j8pvGzhN+TxvwhjnOxTxOW/wmtm5Iyq4r9IomTMI7jQv0m4eARfmQNA9l4HiV7DsL/9ROQkbwn1v82ef
VBaU/a/Do47ayBKyL/u0awJmm/7vy2lRgaaPf8/iiALf0CJwT+ONKCSxmnrv2E/uexY49u/dnzi2jjV1b/IbkwfGmfivw4mnnjGZ
QRA8DwUeXk61r8iVciBqc33vzde7b3qWe2/"
     }
    },
    {
     "name": "network reads the block's input",
     "message": "Your feed-forward network is given X, what came into the block, instead of the firs
t sublayer's result. So it never hears what attention found. The second sublayer starts from the fir
st one's output.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "0MfxTCgo+L8CsvJ1eRvSP/7+dya3P/4/AvRsiiBtxT8HGlPCA2Hqv/MOlHD6Qfe/zJsD9glV+b9giFoHIf6nP
8bdCJ91uuI/uUNq1aiM8D98XfTAa4ryv7oURDRmY++/Nura4OXN779WSmXv7MHIv+5mDwXPQQRAjbs33Jik07/sr6XIuBn2v3grK
3VlLu2/sK/+rbjesL90cpBROTHJP/gN4+y0Yd+/5fHP+o3o2T/GKzGFu/PTP6aDHeNSif6/gKT4x5YB0T/q6rkBUFzNv6Dq3HJXC
Ps/cdI5ApmjsD+3Sd2hiBDxv2TH4BHC6v2/"
     }
    },
    {
     "name": "residual from the block's input",
     "message": "In the second sublayer you add the network's output to X, what came into the block.
 Add it to Y, the first sublayer's result.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "HreEXdIS+b++KixQ6cvevy6vu2R4sgNAGAAYFHCljz8iTVbk+1fzv1fP9UTeReO/SYKRSsFJ5L+wV0WIfR2zv
1hew4ZEmbq/JLfTpz4Xwz9MO0Zo5P/9v6wVmvRlxtI/BT5yt0nr6r+NohXI0j/Qv3El/maSvANA2k6jAHtY1L+sbPE0bTD5v03OM
zjL9ui/5xhSGG+k9D8k3Wo21j72v1QqOexVj8Q/cLKrgm35qD+KqyFE6SrWv1m1pt29V+6/6uIzMiGk2j9Ql7S+pff2v6Vp4V+4z
vw/J6jnyUtV0z+3xJruusLwv9Cw4CAyyPG/"
     }
    },
    {
     "name": "the two norms exchanged",
     "message": "norm_1 and norm_2 have changed places. norm_1 follows attention, norm_2 follows the
 feed-forward network.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "G3H0hzxY8r/RkSqk4KDlP3+Q7kFU6gBAwGiG6i97iD+gJVcGSX3iv+lUH389SPK/sw7OosAw9b/j4fiTJL7rP
8K6z71UQNg/8uikX2xc5T9n3XyXawfyv/NSIBDxGeK/Vf72Vizy47/cuAZRdsHpP14HEckLJQNAbyo0vkXG5L/jILzt6lP1v9O8u
bqT5u2/22QKwp5o2D9pwNg6VCvYPyoyb7o51tM/oyu32pPR0D8kgcwzxS/gP3Fbo5BSwQLAapT8tyXk4T9YFUkfiRjKPwrgAVNI2
fY/TFAP44y8zL/2i7SZuHPmv/ypErXrUvq/"
     }
    },
    {
     "name": "the first norm used twice",
     "message": "norm_1 is used after both sublayers. The second layer norm has parameters of its ow
n: norm_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "iBWC4JkI8L/OZyjA3JfvP5ZVPEE5IPw/fpHGauQ0yD/aTNX+ELDkvz6rMO6U5/u/o0j4UM8K5b9+x92n4yD0P
3sUndb9fwDAEEhgy5GG6T86C4NWN2bwv3JCaOD3Rue/CIm/i9H12r+qG6x8pPPyP7x2ciQ77v8/nsLTl2dy5r9NC2+EQq35v3nA3
7OC/fS/wzZG8NrC2T+EOF1n3w7nP0rwMdhi/vu/x12CPVyA2D821GekRpDwP3ChoQ+bSgHAaLGD23eY5z82bTv3L73rPzf4PW85M
eI/zIVOzov91b8QYjX31mHkvwuBj55LhgLA"
     }
    },
    {
     "name": "the first norm left out",
     "message": "Between the two sublayers nothing is normalised. Each sublayer has its own layer no
rm: norm_1 after attention, norm_2 after the network.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "9HdfNtkS/78Ma/jIhcbNvxGKgDqp6gBAJ/11N2bE0D8e9D3Enbrwv8U9UiBfs+a/n/orUjQI/L91EvZfl+rgv
25ZyDOaaOk/txZ4B1mB5D9xueaP4Kb1vySJxWsPMMA/v/gMKi9A8b9kA/AYK4PfvzJM+j4jtARABpTh1XGkz79dSPDUWTz2v6rBN
ij+leS/UmHKCygt5T8WBK0goGXmvwmWEghazdk/s0WLE7xF5D+mLJewIP7av/yzOl43Jv6/BMk0MIsatr+ySVEM5y/tv/6uqCvo3
gJAcs7mcGQswD9tOzPTXcz2v9oNTZrW7vK/"
     }
    },
    {
     "name": "the second norm left out",
     "message": "Your result is the last sum, not normalised. A post-norm block ends with a layer no
rm: norm_2.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "NkMX9mD99r+wGIjUJmHKv1CR4LXk5+s/BHPgtlnVxj+bqbA9M4zvv8k8VYNJKfa/p+ZPJbzM7b/0THMxdS3SP
yJ1MExGw/a/NhxN+Dwt7D+IYoXBHXDyv+RrH/DSctC/doXgvkw86L9WOZv9vM7wP95NEG4wtgdAeYfwE9oH8L+W5fZM5qgFwMLxD
H81TPO/iYlrtx2SxD/zWDi+75/rvydEO5VASfm/00J2F9YO0T8AHWXGwSBzvwM1wzY88ADAZkI8MvTl5D8wuCxERB/XvwCLA4Qmh
78/KZF6rL4h2L/Acfqn6wvsv7gRPZsinfy/"
     }
    },
    {
     "name": "network before attention",
     "message": "Your feed-forward network comes first. The order is: look around (attention, norm_1
), then think it over (the network, norm_2).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "3LLeLEsfrr+Gkq9aM3jwPwDSg1UTb/w/PtBzlUMa8L9fBcYKylX+v2cYhlj6Duu/3L2b5HpFzT+WInw0/JftP
+/tkkJm+uQ/9XxIUTX95L9ktwZdch8EwOa0UgwvSdW/OKcgFq+wyz9TKvCWEILnP1Q9/ehYJ/0/c22sykxf8L8L7Fyr+dP7v4+ep
h6bxum/eHaGFKgi8z9EdMcUfxHtP66G+1o4WuS/tlZURSoL6r92XiOOtJLxvyxGgPbceva/FK+yGtDi5j8o3cUfuNjgPywapKy1m
vQ/oCdK26VC5r/Uz4CTSXX6v+Qc1tTcWfK/"
     }
    },
    {
     "name": "always causal",
     "message": "Your encoder hides the later words. An encoder reads the whole sentence: the only m
ask it knows is the one that it is given.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "6IPd2T5/wj+YDrgVi7DdP1CirtMenKK/9dt0GPQ01D9xXmjt//f6v+VrrWMB0fK/Mm1rL+gg3b94cQkwgKW/P
0VW0VakVPC/idHwX7tn7D/CaIJ0Xjvxv8YL3iWCCOi/oOPSEdYqnb8seIEfHBPNPxzPeuMd7/M/9QGVSzuWsT+45kkjZ0oAwINjA
nCKffK/XLDE1PtA2z+XCDiiXhPivwKDQryoiee/J+jTjkfN5D8qfvsNlYXZP8YEyulDu/q/3jYU8uNf6D9GOK6MqJnbv7TKR1krP
fQ/PAoK8IiJlb+uR2mlv7Dmv1sPH5sYpf6/"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Hand n_heads on to multi_head_attention.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "6L3TZsL5+L88b9S/q//Yv9a4gMwUHv8/GLrU25M25D+jZ+9DTYvXv/BrQTnVLvm/SNlTFE7/5r/gszlM5Ee5P
3Hk7QPgz/G//ipE/D2B7T+jOuSoC8nqv1Ms6UmJWeW/nOZ56FC6679gR05C/2i6v+6vihxdLQRAqEoERWse2r+pKTjWmv3zv19ZV
qwjNfG/eCNTHilH3T8G0U2YvErhv/brGo3PN+u/foDlHSAo4T/6JOtuM5bhPybnHdWsCfq/EOzNL49rsz9LGdhu7GDev1A6tdQp1
wFAf0+MEpsh0b+DokSscVfkv91kGo3Mjfy/"
     }
    }
   ]
  },
  {
   "name": "seven words, the last ones padding",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7320.0,
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
    "data": "S9fFT4Oa4L/K2m0Xdynsv1Z9uAxakQFA61/HMfzO2D9uRLsT0ofYvyj9DwkSoM6/cAl6ctFavD+MJT8zF4zqPz/
VaC8h1vU/QP2cHvcErb84EqmBiBuLv9qlgo0P8e6/gWR1zHve/r/v3S4AGhXIv8zjhZ6YIPI/YpHgLwDt0r9HhETx2n35P9Tfyyj
C8t8/y165mNZI379zIitT5qW2P5mOeL1Kmf4/ZZF2PWYHwz+43fMwdialP35Iq5pDouq/UEOvGEsn8L8q5398uNTUPyOKwZzb5fQ
/2DPEU6SKpb8ykg//4J/xP56aJvw4I+m/MzM7mbl/2b8A1USC5T/AP9rEcXR5CQJAIBvUWq6hg7/JBETv+kTuv9DlUwR2z6k/BLF
Bi8mX478Lu1iGTXzFP9fLIDDD9f4/in/EhYzHtz82M5v2XZG7PwrU4El/eOm/"
   },
   "mistakes": [
    {
     "name": "gelu in place of relu",
     "message": "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand 
activation=relu on to feed_forward.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "tfISADYr5L9ZEuADI3/pv3dit38gdwFApVYAmw6p3D/a4i5sIBbYvzArhdBDAtS/gP3y8c5Tfz8de26CgbPtP
xtqUULCwfU/IKEffUi0p78w9EFBTjF4v/BxjaDtd++/eoxr9q8zAMDFuBtc09bLv9C06Ja5O/I/0FdTq4MB0L82HUZKFn/5PwZhg
i1Qm+A/0n3+pWxR478QNWZTjGm/P2dF6qRkGP4/dK9bBZuUyT9gaXrnCH+5PyKQGsIAP+y/71/Z+wUe8r+q4PsMD2nXP5nqToDQG
/Q/ANCLxnFeKL9WLPB492PyP/QALpdfOOm/HnO5IDRf4L+77UtUJbfJP4AJ5hT/DwJAaPzGYLo4rz+B0jhk7WbvvwD0J9p4HWC/+
oDlHxT95r+J/1b7eNnIPx90bvOzXf4//iK8L4Fewz83zDFBx/vEP2BwEulxPeu/"
     }
    },
    {
     "name": "pre-norm",
     "message": "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The encoder of 20
17 adds first and normalises the sum: use post_norm.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "KIJpa724+j+zL0tjJZjyvzPP9oKb0PQ//LNGcq/C87/VX0hPG5z6vxDP3TtTw7E/lCcm3RNc9D9aoW28RB/kP
2oF67zkYO0/NnLxcOJC6r+klo4t9MDcP6BfrFpL9PK/IODLTJ244D90wRrQwT7QvxRe4i3OOPc/LYjrXlcc+79Rtw3CDTYKQBYT9
w4nLP0/kHxKMwCn0j8i2LKKSg/ovx1pmYc8xgVA0n1Moew19L8EHhxHGhzZP9oJ5CvG7ALASCLNPP4wx7+s5uIZddTxv4C2zZJzP
mg/dEvfWmWiBsDI586ImaPLvyGVJHxlfQHAcwvkGNlB8j+wxHEzbXjpP8NQQcYjdfw/dq29PkoW/r9xqjjWGjIGwN2bKvCvrNM/g
t3OGiYG5T9tvCaLogvov1d0OUCm+vs/7H36pz2r9r+gNWIuVhCkv5gIfM9jn/O/"
     }
    },
    {
     "name": "no residual around attention",
     "message": "The attention's output takes the place of X instead of being added to it: a word fo
rgets itself. Normalise X + attention(X).",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "aO6Z83Ui1r/G7BLVkmXjP+hhDXQ1iPw/aOCUBqpgpL+ARwvyApysv5Bgy2y4QOq/9LQ1UFq5wr/Iy1K6kLDmP
1R5nfJfoP0/4Criksublr/lbyaO5MLhvx5CH6X5LOS/QGI+7lus0L9wHu0zghviP0b9ppJ5Uvw/UFPhpm+oob9aFezLo9a0v85Ry
L/7a+q/oIc1mSfrpD+klpIudbDVP0cfo+y97v4/bOUmaTtJyD/59P42vnDyv3gfACRhb9G/8pLvvAFm5r8ABIi25j6RP0dX1T2qg
Pw/nBcOBLv/vD8evpqfWN3dPyb0Uff0juu/UPy6xvRL6b9She7mGlTYv6eGQnW3j/s/m/vPJueVxj9FfcOtiOTmP+x/UlbsqOi/e
MgiHIFotL/89hiuoB/gP1nmlHAdt/4/KCvMTf7EtT+PmQux7h3ov8is6qYUruG/"
     }
    },
    {
     "name": "no residual around the network",
     "message": "The feed-forward network's output is not added to its input. Normalise Y + FFN(Y), 
Y being what the first sublayer gave.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "r3jgteLb+D8xyY5xJR/4vwwv/GJjp+A/YjhZrVjXwr9S1308VFLMv6TLqffI5/A/IBWl9H8a+788WRWll/wAQ
MDu0NP2GfE/IIMzu55KuL+bfK7mthLOP/x90/JNRtu/5qZamuC3BMDd2huK7IsAQAWu4jPxAeK/FztJCc4x1D+JT2KZEXjsP3TOP
kbNw+U/3lncvHev5z+v57m6RDLSPx5xDqm8t/E/XBjAOFT207/uFacf7DLRP1IrdprnaeS/lK0VpGOj+r+EjOgN8hgBQNSRTgoC8
bm/fEUEkLsTsb8sx4t7GH/wP4BePmtnb8K/+YmsYADx+j9+7IlvY1j1v+tTD9WHLN4/4MHZwL5Uub8+gXiMwXzav7c9vetXae8/X
XaVqfDS9j+YouOvo6PgvywKGqwfzuk/ysF1f4OE0L9OwQO4Vte9Pzhps8cU68K/"
     }
    },
    {
     "name": "network reads the block's input",
     "message": "Your feed-forward network is given X, what came into the block, instead of the firs
t sublayer's result. So it never hears what attention found. The second sublayer starts from the fir
st one's output.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "WWkCw1tz8r82AabHp1Hvv54TaHUStwJAYkSG/a/p0j9j5Xs5fKC8v9CX5HEWDLY/INk/qhLMqT/xKutV8NbpP
xpBI8qPtfY/uN5VodcJs79gsbn0m+VyP2q7o/SMOe6/6+4HgIeN7r9udJQWxirqv/Alz5Mc7O0//MhuXx1U5L9IxkXh9FH2P0Y+A
ZnIdfM/FwcW2WJc57/yeD6TGcvSP2oxxqiRkP0/pFT0zK26yz9GilDQVFe7P1JG86mTe+2/fK58Hq8g7D/YN+uLWinVvzkMYH3aA
fA/IAArJhZS1b8o9JsMSbDhP1Twmmpbotm/0HW3uiDPrT8ck1oWm2+nv67Xw6tVKQBAvrUHHiQ9w78ih4NvuAL2v4XIBht3sOg/r
ptB748n6r+O1MnNPjK1PzY8+HmjUABAeHW1G6EJtD9vKrBBs17CP9YfqHt3p+W/"
     }
    },
    {
     "name": "residual from the block's input",
     "message": "In the second sublayer you add the network's output to X, what came into the block.
 Add it to Y, the first sublayer's result.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "3Hfdrh2M5j8p+70QmO0CwGq7XL6Hbs4/kFlDvb/E4z+UjeJMMqjVvzzvCwBjtvk/7d6yvNGY8T8Qv3jD5SWHv
1T0WBEsN9s/SlGwIeb00b/m10Q/1GflP1Q+6A+Wnd2/WFt5mZaJ/L8MpwrtCPPnvyitCe0CfL0/yL9Uo5Etzr8WkJHlWg/8PwQDa
3AOVPo/bZDOO5FT5r804Dy13sXUvw/TBohvMf8/wDfFAbs7e7/CjDLq8lvfP4Z3xp74YuK/rznWxWOn579rKt322L/VP7j1XVBpq
qg/1AIll51h27/rZFxRfY/8PxTAX/XlFcw/CEY79Q5Q1b+k0UObgmT4P5dNT4NZQek/wFkRYYtErr/GS+lK58n/vxqQCOeRmvk/U
t82GE314r/hMYLFcO7gv4WIypndUvk/iCJPcuCivL9qxF0TZBrwP/S6++PnRt+/"
     }
    },
    {
     "name": "the two norms exchanged",
     "message": "norm_1 and norm_2 have changed places. norm_1 follows attention, norm_2 follows the
 feed-forward network.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "48+C6lES0T/Q9Bhaxjenv6GUOLlI9AFAvsQIjsehvD/a7Bk6MmLjv9OTqteRZuQ/nB6flwHZ8z/ko8IoCvTnP
8RqO4d2L/8/MkKn5vOU0r+A6hjStXiEvwvo5mQ6t/y/BkrhLA/tx78lG3IQ/Lvav17KgHUFMvA/NK8dmf55zL9W5PVN7vbzP1+OW
29f8vs/wHCt15ABcz+gbjAzedmfv5XE8v2afwRAIFeDhcI11D90Uo52tuPEP6gtuuvibvK/bx7vmFa62b/VffryBx7Rv5wltGxWf
Pw/FPF0Z0MYzL/Z2gemPfr7P4APvA0Tnta/6vRnUDFi2j9mQfite8rbP6RUdpkSNABARN/RxNbbxr/onazJgffovx2ivttCT+c/4
PhrbBnAir8IcsxYtlOvP8/JuaWJwgRAcLu1ZoxrtD9IwfK2Rji6P/ar1ttX5Oq/"
     }
    },
    {
     "name": "the first norm used twice",
     "message": "norm_1 is used after both sublayers. The second layer norm has parameters of its ow
n: norm_2.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "bUjEOlaH4z+SbMu9AQDLv34wRWY1HwNAGMSNvSdf2j+WD99UuDXSP2L2IFFfw/q/BsWbcoss8T+gzJ5ay4nlP
0CRS1Qv7fw/uJSMU4Tzsr/PTv6hS5niP84DJDFJ/wPA4ZDqa5FW27+NmHsWTsvCP04w8vPxU/o/Kpm9N3p51b+gsgQ6Guj9PxjEU
8Pvq+q/awide1g85D/h9kM6Ao3SP06NHkJeiAFAogzWWIJHwz9yXu1mif/jP47BJQr4xQLAWAq0Z9jpzz/SyPgg52TaP1J6NPHZR
Pw/EMCnxbm4rb9eUA7Abpn3P1y6OnokWQLAUuFTqAtd5j+YBWFHAdPTPwiDYLldcwNAIBULvEoMl784Nd0rhVHFvwqiSj39fvW/l
CL31HRU4T8pvohSiy3VPzruq6zCqAFABDjHEhrwtj8NmjYHfrPlP7o6p7ZecQLA"
     }
    },
    {
     "name": "the first norm left out",
     "message": "Between the two sublayers nothing is normalised. Each sublayer has its own layer no
rm: norm_1 after attention, norm_2 after the network.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "r9N9Uhg03b8gbsp3Zfbgv0AmVL3rtvc/CrqVwCBN8T8ihQA3ao/4v5z/JCNRDc8/sMOMG3hT1j8F4L/cjU/1P
2JEGLJdDPM/VCCOcnVF1L/Y7s0BN4fYv17XAMUXr+G//+Y+Nu1d878IPV9zfl3kv+Cnw/r++dQ/WGjs01un4r/lJoakM8n4P3xzz
1K0nvo/1+c6iGtV778uwZycvvHTP473tcL3//4/f84XGPCF2T+ReMBkcL/Cv8yg/5UFaeu/Yl2RwMmp7D8QJpbMFJHkv+yL8o0x9
dy/Tv4IxYTG3r/3FO323SXxP5D2imfqH/E/3BjJHR6J5r+c5RB5te3sPyzF00hIkf4/SEImaifpoT/5u/0MPvH6v5HPydsXFug/7
pjBgYtp5r8yMcjfPkvqP1kfnlQ7+/4/BHdHg/Qeyz+6+RLyW6DjvwzRoQjl8OW/"
     }
    },
    {
     "name": "the second norm left out",
     "message": "Your result is the last sum, not normalised. A post-norm block ends with a layer no
rm: norm_2.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "yNp+XOqZ1T/tcFsJXXTov4BEc0B0mgBAlFyBgxeBxD+ApDZmjpDJv5NWPnGsQfK/bvoMeIzJ8T/eZpVcXv3oP
6VP+Y0YgPo/2PZtiOsv7r+gsCL/W+HEP1RDEKhILwbARHBg2T1y27/WX5bN1lbAP3siYvXJo/M/iZolZYGF4r86/rep83UAQK7iG
9JzRLS/hvQJSNAh1z8LVb08S7XAvw5cEJojRQNAeVYtZCrU379l2DasHIfJP27Yvsao+gTAjuRzoTshtD9mMi32kkvbP6hkvqp/T
/o/ZSfNcfx74b8aJS0OjHn+P/lqIIUvi/+/XFiy3Wlw1z+A7f+SzfqUP9+SAhHUUv4/7wpbNLE93r+Yt88kUq7nv2JH7xNAm+m/q
vrKM8+/yD9A49+WDE6pv+ucgz0YdwJAAldrw2+W479Nj0WHO27RP/QZXPw6qgPA"
     }
    },
    {
     "name": "network before attention",
     "message": "Your feed-forward network comes first. The order is: look around (attention, norm_1
), then think it over (the network, norm_2).",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "iDHAKHubsz+GUD9DpZ/wv2QxUFm8WPg/3w8dCi8f5j/2Az9emznpPyCIFHQHUug/8pqIMkh56D9YH+6PnKjkv
/+5pNWMWvs/ijHZl2uPxz8A/L6Jdx/4P5l7dqeUWva/4G25VfGl4L9iOLwpGIrlv8LmUQLljfY/D5PrdyxYzT9qGZ8PQKr4P3HNx
u4moeY/8soiRdfv479YT5ACAJayv4kxzIE6WAJARk6PNG0L3T8OilwWO4rvP6qp93hEIPW/eH7Bn1CH6T8wYSFsxNvtvzYmXi1l5
+s/lcR9Mrb/wj+oTiFcr3L0P8n6+huhX+4/FRDvldHu1r+4651eA9q0P/AfTKHQNf8/wjkoDPZ03z/qAZgx9Q7lv3nzQb+BA/I/X
BxRginN4r9fK1O5PWHZv9cC0tUitQBAZZNgc6YZ1D82TO3HYMT1P2eHeompB+i/"
     }
    },
    {
     "name": "mask not handed on",
     "message": "Your result is what comes out without a mask. Hand the mask on to multi_head_attent
ion.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "MI50Yfd0478a9q0jONr+v/tJTYxwvf8/ryAoMRM93D+486sQvWO0v7oU2IzCfOA/vMW1CCgV2T9wJap+DPjwP
+hBaE6p3/I/jkiUvL8XwL8oVJjRQVPMv6zHUPjOWuu/RnNy7xIf/78/pUX5fV/Gv+EMzhy9w/E/0qu67R0D1L8dZZPjrov5P+bay
jI5n+E/6LEM1LKN3794JbJWBM62PylTnbyqmv4/QLyGZnUqwz/wuiu6Br6lP1CLk/bQpeq/RK7jtVjq8b+wn29Mp9zRP9cvy7HDU
PE/sJ0QPHUwqr+cwJ9EgKX1PwyqcJ4dqOW/LJ4JXaDw1L83a+2WAy/QPyq8nKf0dQFAdJCuV0bwsr8QYVy/Ravzv7ZK0pjRdNg/q
sA06dNV47+D+4PZyCHLP5rA3Ktn2/4/hKSWCL9JtD/Gsjixa8G4P3rxRNMZhem/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your mask arrives inverted, so every word attends to what is forbidden. True means 
\u201cmay attend\u201d: hand it on as it is.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "MNwIJdCFzL908F4k2iIDwPrfZ9dV394/8ScV4XxExj8n66zHJYnJP1pTG9MklAJA8uT/ExNu7T8QGl25ckT3P
/aCVklfbeE/LBC9zld/0r/8xr/fJVfev3Bpat/cltm/2mzjDbv5/7+FvTp3Ee3Lvz050RqFQu0/Wl5pLauq3L/GD/MgGBH5P5m2f
VsBq/E/GjNFOPH3379qGq1lXIjdP7nI3a8Nxfs/cDgsKw4YmD+5UJNzl8rJPyyVmQD9He2/s/j7QjZl8b8e7CibhATMP2/hiGFUg
NA/Kqhjbl/u0L/i7A6q/Lz9PyDU6LbS1p8/BJSE7USQ1j+CfLVYC/7uP5LoaAOICvM/SHOqNfdi1b/Sw3qS8BL7vyIa2jClbPM/9
K99IgIt4b/izmavevHmP7OQfCysmfo/bDfsBSrTu7/UIwrwdE3QPzhUp5tPG+u/"
     }
    },
    {
     "name": "always causal",
     "message": "Your encoder hides the later words. An encoder reads the whole sentence: the only m
ask it knows is the one that it is given.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "B01FVZi277836tVAc6QCwIQ73Cijnuk/2UlCr9fq4D9Nxl0HAHzyP6mJSBrXk+0/ztxQhvP/6r8Aq93wnzbxv
1yQqoVZpOw/y/CzAbFu1z+rpCO8OtD3P+gkuie2Dty/kcQ5EWSP/b9aAqMqadDnvxX12FjhR/A/KA51bP8upj9UZLImPnj7PwKj4
f4MU9M/OE5KD+Yd5r9zMSDUm1rIv5IR5YZKKv4/hOxWFHIfyj+ipUpfiznVP5x4D5qjAeq/UEOvGEsn8L8q5398uNTUPyOKwZzb5
fQ/2DPEU6SKpb8ykg//4J/xP56aJvw4I+m/MzM7mbl/2b8A1USC5T/AP9rEcXR5CQJAIBvUWq6hg7/JBETv+kTuv9DlUwR2z6k/B
LFBi8mX478Lu1iGTXzFP9fLIDDD9f4/in/EhYzHtz82M5v2XZG7PwrU4El/eOm/"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Hand n_heads on to multi_head_attention.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "DMgnEX2d479jMYJRn+7zv2wdurJjIQFAaWgzu8Ti2j97t1Kn06XBv2CziE1Pt76/EIL5XojZxL8NGldgg4DnP
5RlENhBFPc/UAKX3EbWr7+BPXQTz8fLP4hgQrKxa++/9Y/YlJZB/r+kHuXXGhzAP9MJ3IhMtvQ/rPjByqgx2L+tG9pnMqj2P2gAA
a9Pitc/3nZ/OupN5b9iGamqYNe8v0fcanCUifw/aSvlP667wD/C0bYma5HfPwYWsjjA9+q/RGx6Csbn7b/K63hlroDfP4f0TRVSH
PY/DM0/1aYVub9H+H6ptUXuP/5H8oA8rum//DX6mS0Fw79QJvcnXMviP9QAjgnKSQBAsEYiktFUwL+Z44wO7eLvv+CC/2JQHq2/W
3UgJb8o6b/BvtO1SM3Bv3Zi02IIDPw/Rijxe287wD8XZYDRMMrjP8CW3NZ9Juq/"
     }
    }
   ]
  }
 ]
}
"""
