"""The public cases of the step self_attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_weights'
points = [1.6667, 1.6667, 1.6667]


@test_case(name='one head')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a batch of two sentences, three heads, a padding mask')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_weights",
 "order": 2,
 "points": 5,
 "summary": "Each head's weights: scaled, masked, softmax",
 "returns": [],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "eQUVL+6LvT9buz8A0ibiPxb0wXPR6eQ/ziv0Dsqm7T8QervJozzlP6XZHcQF3uU/bF8QdhEErj+U2hj580D
FP93wEbd+JfU/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "0Ttk1wQ54z9e9UN0VhLIP4PBpiM2eOk/IaHMDcAE0T9GnwJJQxbKv/uvIqv3ZuO/eEK/F/iCsD9x5VdFprL
hv6ZsrIO8veA/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "DqYhjROM8L9+zuHLdqvtP0Bmvm4F6K2//r+IhRIopT8W0UkJIMHhv/VcI154reg/LqPxl26b8j93rbOdioH
GP5jGKda7NOQ/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "0pehxWgj6D/VA3NM4nfQvy8xwXeQgNU/XnDYrTiA7r+pByxlpRrWv2GNzKmNCuQ/KTMmwRBrub/AbDWpl37
Jv6+q+pkj49y/"
       }
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "J4Y9Om4TzT9GER5rO0fqP8dcBUf/GrO/qoS8Hna+6L/DOMxHCvrZP8jOaGhgbQBArjIpSuEp/j+fQk1bxun
5P+GNzfpcAQDAVskMjGFP7D97smokLt/mPx3vmTOPsdK/XOKsoBsQ278lBM1JsbvqvwcZ3h0Mndi/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [1, 5, 5],
    "data": "R4SC5k3gwz++02JEdvy2P2D9tvPoRdg/5RF5keJ+zj9JE2V+wpbBPx1BvjMONsE/e3e8o473zT9Cr+WZv5HDP7V
xfOTW9NI/vbSmxfVWxz/QSvZo+QGzPw+8gW/nMYU/U8YOapTD5z8v64Uf1/q/P82/OnKegKg/L7oZSjN0wj/hzgi7aiWyPyzeOUC
CYdo/6Dv5rQ/YzT8h5vQpA97BP1dw/girx8w/nIDep7wC1z8/wocRh0G1P6GEVWMfUL0/AuvVbAjqyz8="
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "njPlH9R4vD+na/zIrQymP7lnUpmItuA/MsgP11fhzT9gyOmC4Am3P0lEFHQra7g/Zjl1rxbnzz9wyb9wMoC+P
/8m6P70+Nc/v3FQYFCxxD8/c1AboqyRP1BkuaFroUI/NzuMFbXP7T8nHVr9oMKlP62m0LbbhIA/3S4PBkTptz+XB9ls/fabPyyxy
/pEcOI/iVL6u1h9yz+oRGhQI5y2P21yh6maR8s/CLYNRmXB3j/4o9227G6jPx3gZZI/9LA/ZLpy07/fyT8="
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "5JX7/BjLxj/5u+0hCJ3AP7CP4li0FdM/8ekatAYvzT/RpDZ7bz3FP2eRduqRkMQ/qlSGHixTzD/ymYnosCXGP
xaXMDTjONA/418YpsqEyD8upr5zq7bBPxo/0M6NtqY/gvjBmFG84D98LGBbcuvHP+ZaSrTwfbs/fDIv9X4Sxj+aDsyTq0y9P0336
BaTPdQ/SpgMvfEhzT9TPwxWE6rFPxErjU+GO8w/M1od1b+C0j9osOdmtcS/P8umqDZvH8M/d5MbHDC9yz8="
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "swB3aGF/xT+G+Zpw4iC8Pyg72RZ5d9U/NbdrtBfzzT8YYx19I47DP3NGNDjq9cI/AXY8B1IizT8qL4k9hvHEP
2t9Mj5aetE/nyehBokByD+z4wGI40y7P03h4fpwu5c/eyKzHq1P5D8YRhzUuGzEP83nc5tlbbM/fbOOSb9yxD9DFNVcwpi3P/sNZ
Y2OEdc/1jiaQ2OszT+CX6IpX/HDP1gW8zgiosw/2lMEEEiY1D90g+Yivni6P+K+mhgw+sA/WUH2fL72yz8="
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "lbiPwagAyT/knv6MJyPAP9ixX48P2dA/X5gd7t4oyD94rJSkMQHNP1Lr01v3icE/WZvRggsL0T+mDqhHfMqmP
9PZNkgN0rw/tbZB9CUi3D/WlMeeIYG/P+XozIeL7qI/6A9iTse75T9DOvxdYtHBP8QLJLllGpY/lYZ0RDCfyj8053fCU6vIP7MVW
Knwq9M/80Rvrmgdyz+WJ+jvY4C0P88ea+1bJ8g/EvRj98Ljxz/iCpfXlLXHPxdQzLk6ick/JpLNiRG2zj8="
     }
    },
    {
     "name": "nan for nothing",
     "message": "A word that may attend to nothing came back as NaN. Its weights are 0; the softmax 
of the toolbox takes care of that.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "meE7zhM02j/Rtj2QrU3OPwAAAAAAAPA/qhBoFAka5D9kb3iIIjDXP06Jgo3KDd0/83qjsh1L6T+L1CITcITgP
wAAAAAAAPA/714E6x2z4z+nJrX0Zpi5P8BdNtRjiow/AAAAAAAA8D8CDceEGYjFP/fvcRxHf7A/47HNYXNi1j9kGEbw4gLGPwAAA
AAAAPA/4nqwk7EZ4j+eK0HXRazVP6b17vjzAuQ/AAAAAAAA8D+36KqxTY/NP9an9nLVYdQ/c8w9+ddo4z8="
     }
    },
    {
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
wAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAA
AAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "lbiPwagAyT9S69Nb94nBP9aUx54hgb8/lYZ0RDCfyj/PHmvtWyfIP+Se/ownI8A/WZvRggsL0T/l6MyHi+6iP
zTnd8JTq8g/EvRj98Ljxz/YsV+PD9nQP6YOqEd8yqY/6A9iTse75T+zFVip8KvTP+IKl9eUtcc/X5gd7t4oyD/T2TZIDdK8P0M6/
F1i0cE/80Rvrmgdyz8XUMy5OonJP3islKQxAc0/tbZB9CUi3D/ECyS5ZRqWP5Yn6O9jgLQ/JpLNiRG2zj8="
     }
    }
   ]
  },
  {
   "name": "three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "iYZOphWSqb+n2u6y2V20vwv0jmeb/tY/S7BiI4gr6r8G9CbnwErUP+7mRhdo9KU/D97yeEcB078vA/SquHL
UP8DBBBdxUri/X8YQUqcmpL8TVnBRE9S6v1SulJGSMog/A70st9sU7b8mkwABbiTRv3b2Oh0h6No/BZ5L253Z2799XOf4BHXaPzP
6m3zwSN0/cPCSkkvc2r/Qq7ONRKS+PwjkMA5KNuM/o0y1o5AQ3L+EjLyI/d7FvxBGEw3R0dU/LB4DDTGp0L9aImpv6qDbv+JCCYg
Vuci/4XUklTRPzT988PGmleblv9YSWTSzErY/TglV2TVZuT9WPGjfebSUvx1tf/WSbck/hjEyni/g2D+/AfB/rnyXP4tSeI1il9o
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "OmflG8ZLxb9DJdX940PAv7pFwoJgd9M/WABnxrBoyb+lcLVoZ0zQPw7EMDcTn9A/3Z/FH8Rp2L8d0kWI9ZG
/v8PPyKpO3fM/BViokG1mPb/CbgQh3SXWP97hLONXh+G/jqtqbTKixz8Zx8zhZPzgv0CFbTSMdKO/jnFro8kv0j+4J4wKmQTgvz6
KOIyw16i/RcRKFAa+17+cZgx9TrOgP+7flIlYbsy/ivmK3NU40b/+M9v6s7LkP6VvqPQQj7K/9j9+sBlH3z/aqP5OxxjUvwnccxN
aiuS/Dljejay4gD85YiYAarbHv+uKZfp5KLS/U46mmUoY0L/Bc5nHk3XHv5ETFMMkecy/I2Pb5bSpyj+Ad8MI5vzxP1WB6ikWIdS
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "xIumGmxz3D9KEWheoDHkv94S/SYddtQ/8qBiP7xD4j9Oz5Mk1j22v7/2Tv0970q/T4oKF98usT+/uIZrox+
8P1mKXh9Eu9k/WukoNLjvyD+uEdpImUDlPz02C879N9k/eLhi+92Twz9qd9oJFsrMP1rvzhzBm6k/fNf1aE0b0L/dqL4yEL2eP7c
aPDRRA+E/nHxrz5nLyr/wjB9GJtGCP18d9iABIMc/LEuP2bJh4D9dhy/FpFXBP7QucuchFK2/esNoNAf55z9VMKgs8pPsPyYQsfg
JUtI/W51xDCdluL9qb6BZBxvKvz/ztj60Aro/hkNJrC5Hpr8g2zG6u3vBv9ALV3vmwXk/R1F/bViyeb9UNBXq8PraP6emDX6EDb+
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "nFr2R5QXwj/jeaPheQWOv4upWJZGR9a/BdZ0zkeY47+oPs6BDFLgPx2b0lo/YcS/XeMKSsoK4r+CvIRzvir
kP0T6YT6piOK/4YX2iUfk0D9EOfGCfHbgv2XmBE9epNk/rKpccl3O4r9gT+b2oT2yP4i6IS+12tS/ujwlR/FW0j+AF0K00NCTPyI
eMN+8w7k/gCWD/KL0sT/wtTTWDHrOv9feN3mlfYq/LMyXhjMf0z+NN6tdlxPJv9QSjCzqBdC/hnqy5VRJwD9AdOF70b3Hv9T1Ubo
LDfE/4IuRYT/bvz/4hrBzMRuOvx2HsAcRwru/ukVpDT0jpz/XSm25037Tv+caBnYSFui/BmWbgqiptL9f9WcudVzlP9whyymSatw
/"
       },
       3
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "BzmuKP4btT8+apyiarPev5QjXfzXTta/x/i+eHmy07/T2Qk9sNr9P6qVtWN8I++/sC7Itmh+9T+OP+Yu3nP
IP7LA+E0pKuS/7K0PAU7at789uAKMClD8P1eGe9umbeq/T7DfqyGY179edkY4zx/UPzUXMyiaVv8//BsoqjYF5z808FU6e5DtvwI
XKLvJPKw/eixLp5hz8T+sbOv5RePSP5+8uGP0wr+/jSXu9JWM9b+cCbo9JX/ov678P8cBcuC/phkIY66R6z/zsR6zN+L2v9guw1f
30u+/TE71ISaR9L9+PTzia7n6v36vXPxzwfW/"
       },
       {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5, 5],
    "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMQIul5+94//vduC0OC4D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAABn2QvHepGxPzkSkl/o8MU/wPw5j5ZR6D8AAAAAAAAAAAAAAAAAAAAAhiAJMxFq2D9WH9Xh2FTRPzCfGOk
Eu8I/LO8q7SbHyT8AAAAAAAAAAHd+g6T64+E/YJ6zCvozyT9kxSbrc7OgP9xSXETm/LE/7H5GRssQwj8AAAAAAADwPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYVhjQX4K4T8+Tzl9A+vdPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHdT6vqCgLw/uye
J2fzy2z9nQ7xn4uzcPwAAAAAAAAAAAAAAAAAAAABhrjX43mXZP4MD2asYSdQ/NR+SyHNewz8DfVDvnEPBPwAAAAAAAAAAgT10sh+
l2D9OZUstPHnPPyZDPD61M7s/gLuQP5cOtD9KkuUuXpvHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB
1jBzyGa7lPxfnxhvMo9Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI5PqxzjAyj/W+6pUIy7dP5m6X0fAcdU/AAAAAAAAAAAAAAA
AAAAAANXjBvEdrLw/niRTcE/Rzj+7FLcCZAbdP+8xu5HZy8g/AAAAAAAAAAAS1sVT3KawPww39aIm7cc/ndGql+Md4z/UU/EdbpD
BPwdZs2jrdos/"
   },
   "mistakes": [
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the width of a word. Each head's dot prod
uct adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANxGwn2Nad8/ktweQTlL4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADAgBQoiBfDP3b6VqafMdA/lWLPIk4h4z8AAAAAAAAAAAAAAAAAAAAA8/mZLB271D/m5wiOiwLRP2shT
MFX2Mc/0AxuyVaszD8AAAAAAAAAAKKEt3DMptk/YyzZdLMVzD8nrRv23uSzP6voR0Dc+74/cf+FDlYsxz8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyUMqQwGa4D9ueKt5/cvePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANK15+cNgMc/N
8Rze7Xd2T/gYJiQQ2LaPwAAAAAAAAAAAAAAAAAAAAA5c/pjxWvVP/6vTr5n0NI/Wdtue8qNyD843v4/2/nGPwAAAAAAAAAAH0qOD
Ahl0z8YbM2VX/DNP6HYG9rDccI/atY9oxrwvj/VO1slv1vJPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ABZ6WrOiGDjP04tKmPuPtk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtnnDU0180D9Mi+USO93ZP/76Vpl3ptU/AAAAAAAAAAAAA
AAAAAAAALqLLFwEv8Q/YK3KXdki0D9RoV2tC0LXP+TWgo0xd8w/AAAAAAAAAAA0K/mgtY6+P0PpY7qrGsw/Uev5s7972z9B+Hqqs
YLHPwHJwoohj6g/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkHCxuwj94/dHx68ie44D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADme5B3dpGdP4UcutUq+ro/kDiM8S606z8AAAAAAAAAAAAAAAAAAAAAstu2nNoU3D9MD5vaBkzRPxN48
ssL+bw/+e1iK7fBxj8AAAAAAAAAAIevVovoLuY/+/UVDk1IxD/KNdic3oeJP9c9I3jF5KI/VA5y+cJUuT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAZpd30Vh44T800RBdTg/dPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADXgVW2A4rA/E
ZEiffop3T/Z74dnZZ3ePwAAAAAAAAAAAAAAAAAAAACKd6WcdxTdP928DMlhKdU/om2gNxLAvT/n3JYxiEi5PwAAAAAAAAAANGxOP
AXD3T/v3aZYMpDPP6WJuOFoRbM/Okll+IAMqT+HssZ/7gPFPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AC5r7CsG7TnP4+gnqbIl9A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPCh+Uv52xT+I70Q5JSzgP9MMN2Q27NQ/AAAAAAAAAAAAA
AAAAAAAALsOKZqULbM/jz+euDVNzD9AmxeJGVPhPyfa7tWZz8Q/AAAAAAAAAADtiCj2mkigP1UhLUJcHcI/k2tmJGpr5z9deec9P
Wa3P4Zd1O5z7Ws/"
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG/cWzTAR98/yRHS5R9c4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAvfeyD9Ia+Pw6qx9yzKM0/14VQePTk5D8AAAAAAAAAAAAAAAAAAAAAUDeLCD7Z1T8jb6nDvSXRP/jGF
Q9SMcY/NfqAWLbQyz8AAAAAAAAAAGO9vOfE0dw/y8ZuTJqOyz/Z6LU24equP35V2CHMmLo/ehl+hb3GxT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAw2DZgpK84D96Pk362obePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGxPgq2HP8Q/P
0vdcmuc2j8ChmG20EPbPwAAAAAAAAAAAAAAAAAAAAAQeUwyoqfWP+6QDaBqU9M/EpvV1Rjqxj8EX3aFzR/FPwAAAAAAAAAAGiuCm
2791D8a/Z4VypHOP0Tgc8Pm48A/5RSEoJM7uz/7waYfqPHIPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ADMe1zC+BrkP2cIR3sOytc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAkw4gv835zj9VEMwBJOPaP2Loox71n9U/AAAAAAAAAAAAA
AAAAAAAAAgxlNYrm8I/BDUHVQn3zz96IT9zXgLZP+5I5u0Nacs/AAAAAAAAAADrZEvnVsi5P5j1nEeOMcs/hZXv/Ynr3j/CBwcLt
9rFP5+UXPfs4aA/"
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJksEWsyW98/s2l3ymZS4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAApH+22JGTBP6yUKddoB88/C1N6nBzl4z8AAAAAAAAAAAAAAAAAAAAA62jdDSo01T/oMOl+jxLRPy95M
jl4Isc/LFNArRRQzD8AAAAAAAAAAO1n/2se/9o/tlLrNdDnyz9N8dNIFOexP3yXfKwyFr0/DJltd0+bxj8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJMHdI7Co4D+4fUS4n67ePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAItauGl1EsY/J
utxTcox2j+V57H9+sTaPwAAAAAAAAAAAAAAAAAAAADCEBMAFvLVP/I8Fv6iCdM/UPPgNoraxz9IcczMAy7GPwAAAAAAAAAAohmc4
rMR1D+Ln3sOSDnOP4f3EjdRx8E/7nffihVTvT+zeckvdDLJPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AARRQfPOLDjP9118WGOn9g/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOd6vNLAO0D/NH/zZh0zaP/oBVPHHpNU/AAAAAAAAAAAAA
AAAAAAAAPvPcp6e0cM/0PHlzS4U0D+3uJKwlP/XP+TMm2TaBsw/AAAAAAAAAABJE4k1q3y8P1wP1dLoxMs/Z54Px4nz3D/XjJPeg
dbGP2V1zpaw/KQ/"
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADJDovwHm+A/m3m7BvDJ3j8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACG6wUfNIfVP38QdZc0ONM/+gOFSZdA1z8AAAAAAAAAAAAAAAAAAAAAhJuHwMorzT/2MbgbNTbOP/mqw
IDr/NE/Sm4fkRRS0D8AAAAAAAAAABuII+/H9LU/q6jyEiacuz8Rg1btvF/EP1zB6lduStE/4WnksHch2D8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMKWwDcPd2j9orSd5HpHiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG8/m1KbCtI/s
fcaNlUj0D/hyEl3D9LdPwAAAAAAAAAAAAAAAAAAAACVOgxWyBOxP0JXUg44drw/1VryEa0X5z+osw4Ml7i5PwAAAAAAAAAA7MDmi
NBIwj+TwZ2cHL/JP0BlXIfUr9E/CuH5rxHtyD/30cgbWKvHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAiwH9WdbDgP7t/AFMVn94/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbtNps34i2z91tXdEfoTZPyjgPBAGssY/AAAAAAAAAAAAA
AAAAAAAAGxdm9/o/tk/fyjv2DbK1j8H3MxGSMHCP0kwPJDwWLc/AAAAAAAAAADS4nbscnnePx7TIMd40tc/KowVcNGVwD+DppFRW
0aSP7lkGtF3MXE/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. When a mask is given, put -np.inf in 
place of the blocked scores, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "/IgYimicyz8SuEU+KBDNP0AZkjVDYtM/QqLtuCLlxT+G8B8njFO1Pyb10Ii2U8o/aX8eJngOzD+feqeVKwXSP
30ACCLznMc/aytzBw7tuz+AHFRaHgCjPzwt3LXNurc/wKmzrBpN2j939L+aBfbQP9Ollf9Q3Mg/WB/sesAh0z/YV5S0tSnLP0aLQ
UwPW70/Yd4DUE4zxD92xW5f87HLP3d+g6T64+E/YJ6zCvozyT9kxSbrc7OgP9xSXETm/LE/7H5GRssQwj8tRkRk/RXbP0FcoE7oN
sk/l1ozRJCpwj/Sxkftk26zP2TZ/61CPMQ/cJchsDax0j+GsHndlGjQPyskPsFJcL8/ySHAYhB/vj8sW8rSu9TKP6ypqW3qTqI/K
vsq/wH0wT8owVBsh5TCP0sgOJuWp98/rpipwo6Uxz/nEeDN3j/UPwrk4BFmLNA/qFpHnKPivj+Fcj35aoe7P4itu/Vu8sk/gT10s
h+l2D9OZUstPHnPPyZDPD61M7s/gLuQP5cOtD9KkuUuXpvHP2UJi1JSv9Q/KvQl7zicwD9DfOUG6CXAPx2lAcKVC8U/zWRuUdJZ0
D9B+01YIz/TP+6gb5W5UsI/EIyngo5Cwj8beV8qYS/GP2Vj7QwQvc4/wPMET/RsvT9XlyTqhgzQP9tGS4Knlsc/+pX4/oqEyj+vi
PCCRRXPPwAlp6bwTLs/jEmlqdtXzT9oaasN5aLbP/1044AlnMc/oXAzm/F+qD8S1sVT3KawPww39aIm7cc/ndGql+Md4z/UU/Edb
pDBPwdZs2jrdos/"
     }
    },
    {
     "name": "mask upside down",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAAChVyR6P4fSPwtlcfEUt9g//tApQsXqyz9Ya1XNIzG7PwAAAAAAAAAAAAAAAAAAAAA21un5G1XfP
x5mxDhNh9Q/WYejmi1HyD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgnc2RZ3fiPz/EZNwwEds/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANM/M/uc2
9U/Tk5kzY8t0D/hwspVWdjAP24Qg4ymitE/AAAAAAAAAAAAAAAAAAAAAAOoXsvqZ9E/AWAcLV3i0D/894QHuLXdPwAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAJ11dOPVUOc/xhQXOVRe0T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/0pQouuTyD99Q/zM2eTHPzok+0HkI88/pSZcJ6sx2
D8AAAAAAAAAAAAAAAAAAAAAkoj1P9Fq0D/lIYq3PPLTP4lVgAjyots/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8s8PPrd23T8HG
PhgpEThPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "mask added",
     "message": "You added the mask to the scores, as one does with masks of 0 and -inf. This one ho
lds True and False, which count as 1 and 0: put -np.inf where it is False, with np.where.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "0wsIEwxh2z9VBRNvMDTFP/l9VOy7SMw/5lvr5cnyvz9l3EouWh6vP5g+IqLGrtQ/yWem6ZsK1j9yGpC0/tTEP
wXHG1EvTLs/ak6hFkkksD9u1Adht8WqP9K3RKvOt8A/w1YBgpeH4j9VLyZpa5XBP1+Rmxb0xbk/8V7DcMEp1j84/+cOdnfPP9Rbg
T3gAME/1R0d26Zmxz+kruXt/5q3P3d+g6T64+E/YJ6zCvozyT9kxSbrc7OgP9xSXETm/LE/7H5GRssQwj/BkoGXXVDlP/5IogBkM
r0/lERa2CCctT8L/YlGQoCmP93dsUdtbrc/62EZ16wo2j87SHrBgvbWP5AqgQB/L7A/3G2eF51mrz/n9WARdKC7P1Sn96HXCLA/O
xSk3HJyzz+m6O9qz0XQP3oNjebSZdQ/t1fMXrljvj+VAcyvvjnXP5TdDvzpjNI/Z7LI+1a2wT/Gw/yqLZO/P8daBq6B5bU/gT10s
h+l2D9OZUstPHnPPyZDPD61M7s/gLuQP5cOtD9KkuUuXpvHPwtGLGVKHOI/KLYeCvlVtT/Y6a/8/r20P2HjXx9YCLs/NrQ3WK4Ax
T+8b23tKq7dPwdHg/mXQcw/dxk/A9a3tD8tRdMS7Su5Py6qmKAwcME/aoh7GtCPxD+scLiZ123WPzT3VYqje9A/tRCrj1lEuz/6P
iSrGfa/Pwlh6LHlJrw/HZFMfB9Czj82ELhTiH/cP+tpqayjWMg/yBAutcqVkj8S1sVT3KawPww39aIm7cc/ndGql+Md4z/UU/Edb
pDBPwdZs2jrdos/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "/IgYimicyz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACb10Ii2U8o/aX8eJngOzD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACAHFRaHgCjPzwt3LXNurc/wKmzrBpN2j8AAAAAAAAAAAAAAAAAAAAAWB/sesAh0z/YV5S0tSnLP0aLQ
UwPW70/Yd4DUE4zxD8AAAAAAAAAAHd+g6T64+E/YJ6zCvozyT9kxSbrc7OgP9xSXETm/LE/7H5GRssQwj8tRkRk/RXbPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcJchsDax0j+GsHndlGjQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKypqW3qTqI/K
vsq/wH0wT8owVBsh5TCPwAAAAAAAAAAAAAAAAAAAADnEeDN3j/UPwrk4BFmLNA/qFpHnKPivj+Fcj35aoe7PwAAAAAAAAAAgT10s
h+l2D9OZUstPHnPPyZDPD61M7s/gLuQP5cOtD9KkuUuXpvHP2UJi1JSv9Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ABB+01YIz/TP+6gb5W5UsI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwPMET/RsvT9XlyTqhgzQP9tGS4Knlsc/AAAAAAAAAAAAA
AAAAAAAAAAlp6bwTLs/jEmlqdtXzT9oaasN5aLbP/1044AlnMc/AAAAAAAAAAAS1sVT3KawPww39aIm7cc/ndGql+Md4z/UU/Edb
pDBPwdZs2jrdos/"
     }
    },
    {
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "iZA+01BMxD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK0Rv9Zrwsc/8ZO/lbIA0j8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACKKZ5tGE/HP7ox9/qdN8Q/T93RTKV/3j8AAAAAAAAAAAAAAAAAAAAARdR1vvQD3z8Ewbk68yzaP/N2g
fllXNM/BbR3RV+N3z8AAAAAAAAAABbvq57HX+g/Qt1VW9sf4z9pPiby13LJP3sfAQcaL+I/RbaSxotP5D9mQr1LoQXUPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAef8otv7B0j+VGtnCK2rXPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEhv7C74jNc/q
Bgd8uQJ4D+B2I1chJfWPwAAAAAAAAAAAAAAAAAAAAC5RnfKU+/cP45a0Eebeds/Dj7MA1b00T+16dWkRvPSPwAAAAAAAAAAH9wkc
QfgzD+MLGCw4YnUPxVipHux0tE/1ZG2Gspv0T9jZOxMEdPWP6u6USUb6uA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ADYuzuvZa7gP3pRZ6chldY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9HtEmnvL3D/TNUoeZ9DVP0yGQK2s0cU/AAAAAAAAAAAAA
AAAAAAAAAmUS9zdMrA/3Mjr+uKyxD/+SrICRK/aP43EZCu0/so/AAAAAAAAAACDeLZCoQ2KP+V/0GOe2bQ/Wz+kRfG54D9qXo6uA
2TEP1bixb3kuoE/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "K+ERdTR6uD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMYUi0G/abY/+26FPPiYyT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABCCFM/AtGKP5eAQw8i8rE/mYC+b/QA4z8AAAAAAAAAAAAAAAAAAAAAKJAf/f2RxD8uwRKnbkzPP7ing
9iWKNA/p/y8R35j4D8AAAAAAAAAABcx5wC+k+Q/xgdjCsQQ3z8boP6PAKvDP7MGhnADOd8/AAAAAAAA8D9YIHI+FWfRPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjZ6FKQuCyT8PzD7kGKbQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAnbJ9uh6M/0
4aOgUR6zD9diw3G46jfPwAAAAAAAAAAAAAAAAAAAAClRwFL9KnLP7OGDEi4bdA/EYnMZ77Z0D+2F5k6bC3iPwAAAAAAAAAApudcM
/2R0T/LYu2SDK/QPyXXS6S7+s4/lNDNiiel2z8AAAAAAADwPxtrBwUMOeA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AB5sNKx/wfZP3E1Sv3gatw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9V840ChZqj8Ce/MQCSPRP7PUtfH9Mcw/AAAAAAAAAAAAA
AAAAAAAAByrC+PuFqE/obDiynPnxT+PA+qW7hfXPziDv8aPs+M/AAAAAAAAAACD71/bVH6RPxn5QzFw+b0/DQs7cBLP2j+P+YBy4
JjYPwAAAAAAAPA/"
     }
    }
   ]
  },
  {
   "name": "a batch of two sentences, three heads, a padding mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 3000.0,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "/wztKdoikz91S3tQT7Wlv+Tmi4vqX78/iMrsNeFVzL8wTCRd5tjGv9fUIAcT4Zc//f++QCPKoj+9hWsdETn
Qv/zPYsUdSHc/d3A1eB23wb9sQ5ccAv2xv4byuFKlF8+/42oo0z7FpD+jw7PZ313av1+aZ5/ZA9O/mRyG683Wsb/oM5n3yFfLv0h
WUIF1T7i/DsP8PudTtb9G6GxxGRjGP7Yml98pyaE/1xK9gsSC2z9V0aocsFXNv8/eti8ibsS/HA8cewIP0b+bhJ9M15/FP+CPq3+
mJ9A/OpFBy3BI07/b9N9f4Ue7vyTy9bB8tqK/LF1DPurdzj/IrVp3WWe/v+0O3m1Vvdm/biKPoriL0L8NyCWpIvyxPwjfMvLFUtk
/tmmS49a7xj8dW8XsClWvv4CMobvYzsW/vK8zSvK9vj971IKn34jRv4fIbaw2H88/J0yN1JYzkb8JuHRxJojYv0Ok6Yo4Hso/RrR
xdMan3L9OhdcQGoDMP+QxFvA2aOU/IBVSYYBGqj/z1WT0WofOv03vCI0Vick/aDPT/NdNk7/rkRzxetPFP1pOAC9VC9G/6t8u+7S
B2z/csG21fJPev8drteDJEdc/aA47UP4uxL8K4Pq6R0KtP+1XaW9KRMe/d5oQDuCPmz8QoJ1mRKvIv2LnZMoqI8G/RgheKY920b/
bF9wRcTq7v8v4ZpFt0M0/KwcrHdXX2D/OLVSH2DK0v79UnIB1prC/mjVGu3DIsL89y2M25VbKPx68aJgM8Nu/fOTyr28wv78n0TC
PKdTaP7PrH0t65nc/XFSOlWry0j+lxdjc6wzAP41z6y/pk96/nuwqQgCyub9CMDZSga/TP+Sf1qwV0a6/ux1DNCmsxz9BpkbFNB7
LPxX1KMU+gNW/6HzfRWrIur9D8imZr4WvPya/tSuSdra/8qHvveAmy7//sqMDA37Iv+BErk3Adsg/+0FTogTcwb/8OsK3YJzFvw2
CGnpk09S/F6NpxzN61L/xlDMdL1OxPxVuqHo3i9e/VvyH7yfWsT858d9/2P3Mv/bZMzPJPt0/7L2pmGwKyb8IRP12FZC+vzcPdtq
0Ycy/YCcIfxFgvr/he+7cGIfgv/pxsNrLBqa/P3UDEToGjz8ROhk2Hk+2vy9LR/VoYdg/fag1IfFru79I3Hehlra+v66g3+lpG7C
/tiQoqYc2xz+Or2QlvavbvzFlEZyJhre/HPGaDJcq5L/r0jQiU0fQv+s5p8aptry/HjFGYhQuyL8BxsOca+Gpv7nkBZnBe9a/gGc
avqbOyz93iwCsKhHSP1GYls0RYs2/fPPWiDg11L/fp8DwyHbTP8GjgEzyWbS/BuISi8LX0z8Ld9+s3U7fPzClZF/sDMe/hS3fr7U
2ob9lVPISZ0mfP4Pe7v9hPb+//JroRYY9qr8eKr2URfnAvw8KKsIFube/mHjsfg08ur/DHvhss5vBP/kuKMV0u1y/S4YIDhZT3D/
kAJqq8vvTvzK0ob7k6MQ/KLz50hpa0L9ymX/l4OKTv97Q3v9fc3C/QOyTWxnIxD97s6NoYs+/P0i1w4nqFc4/Khg5daU10T8swFT
w7H3VP5J5SAASa9I/jgf8KNjstr/ZZ/1IN93CvzmHgz9pH6s/2py/pRGGtj925ZaeeGDFvx4HoH1yOaK/GrTQUOwBvD8NTnLjrdi
QP1e1ky/cA9U/I3gdjeO9lz/CQ2TSThbBP58AmZ4NnbU/+jQ8h21lr78JSiZnr76lv3mZdrxm5dm/g/ZhsL8iwz/Zn5sWVyTUv+g
8ZdY4WKq/RgL3YYoRs7+54+kVaayxv4JJkDGeq7M/zCkuWCHewr9Yy6rGgMSzPxpIQAxIbN4/hVMSfgQ90D/9uPYDxXPSP8Qm0HM
LceA/9mx9LnYzxb9OL/vTZcWeP5NvG5p0qq8/iwKxL+1IlL9j+BQfqfzQv/sjCUoUM78/3v2KgbxBzb/nQoc9tYWzP1rS+tp8Z9u
/MLDi1yL71z/UvRLgexqoPzKMbWlappw/yHCJJhPxqb8RFY5wJ3KlP5aLTSkCWtc/IrF8vMao0D90s/OlPmiQv/WuYmmASMA/Spe
Sut5Kpb+/V1ZPyVDcP6OinHS+stS/Cpv6m57r0L8pGHvDROXBP2x4L1i7kr8/ZmSFR36Gx78GFUwF4g6hPzvkWhrguN2/heuhw5K
o0z9WbZx9Mn6lP3AWFtmHi5Q/Nv7JnTM44D89cI9z1d/Fvy15eLq3hbq/xNngncA1zz/zhZU3ewPQP+2AggZS/sw/H7a6nvbn07/
hIJD0EehyPyVMX4Jc59Q/xO8/yblc2L/IGz1ksPTEPxAQwyHLYsg/cwKe5UNJpD92oJD9CEiEv6m9MD7NAte/0Ti2jhcdw79B1NF
0uaLevwcUTJRAq66/zBwQXu+WsD+jSSj+okayP6807m0rhqO/wyaQoOXcvT9hMHHFeRGbv0miGm3i2bA/RutbolT11r/Ab+zW8iH
DPzYYtwSN5JS/5lgEGp910r8929zlpLjWP+xoHspG39k/BhoDYDpUkj+bR/77gEKkv8FrvsNNnpe/NwDaE+7YsD8MiSMYjDO7P4t
/Itti7YW/WE4P9tQ8yb9pWeVPOCW3PznkSXnrNM6/3yfjWa+prD/glA2Gfo+2P1fGU5Vlwd2/NwZqssGby79OPUH/H+20P7K/Gpr
NicQ/OVYoI4Yk1z/5uUnBfyObPzMjLzCkzLq/JbtJgs6gwT8bhb1BNZ/Sv3pjQcjQu6y/+KQvrG0O178tCMVMuG3IP9PCnaqhoKG
/t52PIKAk0D/m+MRfm/3SP2J/5XtI3r0/L+JazOoftr81e5d4VXC0vzacxgWjosC/b1JPdhVM2z9bx9Uq/XTEv8BBaGGP1ZS/j7+
JcEz247/DxcBxdN/HP2Ozpuj8fau/dfCA68hFwL90RMWZwOvLP2jK5RfzUby/Ms51kI6mxD+85cM1qXnYP7N07fXQOnk/ED142sG
Kxb9z3eDkqj21v2x3GbQJH9W/NLKHe+0eqL+XxCstxK7Wv8iukEOJBNM/kJggFzM2sj/mrQrJHO3SP455S91jwLk/YBgUzKys4L9
fMDjBPijhvxgNUiuNR82/2kZpZW4/yz8TE7ioE7LIvwMqTw2DKZw/ayNy1kOlwj8Vp0Ln8FbaP8Sd5ZRzjtA/FIzZPDUb1z9xiX4
zP3LYPz1tZdCtQoy/pHHHa2Qg0D/XnX7uCX2hPxueF8WlmNY/ejxqlTsNwD+Tp1iby2DFv0LbeuCJJsK/Z0JlIVAH1r9IjtMNrSX
Sv5iSSOXox8O/t4sOy9z9Vb/DTMCIhdnXP/SOe0UL9Ny/TJZesyJa0D9tE3H/C1LBv5ecioevqNa/NWRYMFmwwD9dIfOLHEejP4O
wxIdTRMS/VT5PkmPeur9t4MKUzhSpv7vDvrG2tKY/b8EqJ9+gqD8J+/Di3erVP5mrBDjLodK/tHAIhPXz07+pkLYvnR64v6euc7M
Gis0/9b1J74uDvj+DlWA4zfWmv7Z0t2Ulwtg/iWDJYHPKnL9zs2meZk5xvwDvGows6dE/wAUGznMY1j9dJS1br0S9v1UzNVQnjtM
/r1D1QWfIoD9g/Czaxb3YP8bwcDQou7e/tEzqkNYwyD9a7dbtHpjMv+hFAzMIs8w/lUGgbAGhtT9tWjzR+xTDv44zik7nt8Y/RCn
sIBZMwj9GEkI0vEW4PzcnhmG608e/bfm6h3UOuL9xAUAvnmCzP1eyCV4kFtM/ZVysu1vdtT+jkGygKd7QP2u/ytyeIZm/KKIy7Ww
jvT814tWXPGbVv0GsWG2mjoC/y3iOLOIJp79+pOarZb6+v0TkLEHjpca/4VhiRJsssz+4U+3qq+WxP2pA0YrEssS/r3Vdeq+Dtb/
b0+PqCVDBPxxZCbQPFqM/Owuqobq01z+DWGlZOYnQP6lf2DGCAMK/9dE6XNzlsj8czWX75xTOv++MUKgqC7u/4GD+Gu7Kqr98T6w
G+vrIPy5frYZ616M/goOMNxVbtr87GJuQ7jC9P0UkncdClny/sG74ReW0zL+OHOM8r+LjP2gF1+yafsw/66tIxj4Hpz/Wir/3Iqb
BP4sq9TOVrcE/k3e9e/fBzj8zoec2s+LSP5SFkv59Os2/il6oCzJqqr8d2QKF2CvMv3Xl1y2YKsk/0Qc8a05W0T/3XLxTxlrFP/K
hSFkQOcg/YedIVVDQsL+1zGQ8x8y3P5XirV/+6MW/NZvFCRoJzL/XeUDU/fHZv/nVVYmUTb6/IEWwN/eL0j+jgE61CNHIvywhLWz
sLMU/zJj28Ul4uj8kP/kkWkGmv/OqEja3kHG/CdMlCYw10L+hMn5T/pC5v1ZleQxgY8i/q8LyqSaDzb9SjuQqIIXEv11FHTDIf9A
/HrX/NRd1xT+mJZxdZHDBPxopdBvJ3cu/V60ylyXRxb9VF+PVaaW+P7p+/jhlmLc/4apWruakvz80BuD/1/jFv30ASY4YjMw/XC+
rEjU8pT93n++X05rIv0LLNJEy0nM/S9o/qy17jz/d55WWMhNAvz7KpFMTqM2/ugE330SWtL/T6vDZLeOovz/1u8Uubc+/O72W+cW
b4D/4zVLnXxzgvxA+InxIa9k/ToW1ReJj1D/gGRC6mpO+P5XipdMPOJW/jgmsnzsm17/XRhpv3YPYPzOpsl0lOcQ/3l/gGCi4pb8
Ab2OOksWxv9p8cua3JsC/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "/pfKW4cgzr8OQGWuWHPGPztiSbD/mME/CX7ZapFxlb/0X/8emzWnv8cg8G8L14g/aaepPJO/gj9478kYvPj
YP3IoP3UtAKY/uzx/4C1U0r8s32n2L8+Lv/+FPrd/DcG/XjcHCC+Cw79VUW5W4+6zP2koPHP3j8A/KU/BXQLloz/HcC33Qsu8Pwa
AQMRj3re/JhflQa/V2j8rgE0fswXDP9Ds/enhfIG/bl6Gyp+qwr/cYTc6Ta2/P+3ZrS6Qvsi/K/Q5VRrMtT8VUHY7HyC5P1Yy8hA
V3rO/s/hi3rr01r/jISqY4beYP0ssNb/0Ebu/BJRnzh6kf79GQgq3R+mnv+4A5ExpidG/vLKpNf8Ix7939MJwShbMv5vJmcmA+dk
/JELoCJrl0b/J2794cvnBv3evvz7ypNE/YD/aV4RLxL8KxdvY1EbKP+DdIP1xsrI/tENArqrktr8R048YHku+vwI/HEqy0Mw/tvL
+6soUzj8mpe+TNeHAv2ODCw+dG74/MQEOEX65sj8xlOLCvYTIvzJTs3Jl8tS/FE8556H2tb+bJ2hGknLKv45PYVk4drq/COVE40d
tdz8vclcOQDvdvwuYZrpb2NC/Hgyde0yGxz93o3ERZj/Vv2VneiA8w8u/IcJLJrD4wb9i2uMfCMrJvySOD35rtce/1cjprmHCx7+
qSL3xNtTCP3CNV61aAMM/81Zv8E1ij78NAxnXvHHAPzbJj/z1Zqy/+TgCf3RYcr+1MgzTEmTEP2a8uewwGHu/03UuYmVW1D8IBHi
hapHKP45KK1AYics/RUIG30IB179tgXZLUAnCP26VPCXJ6L8/EZjjA+i6wL8SNXPSm5K9vw75FR6Bpta/b5cc9hE4lz/1UkEnunX
QP42980RcW5K/ObEmXj9Ep792bJ4Il9u2v0TYpN8JWbc/sLsXKd1WyD9eqr15BQ/HPxwHKHyH+7s/E+lnxs4usj/MfJ7ag8HNP/y
W2S0/ecQ/i2Qcike0wr8mwRE0rdDEv+dhRjsx/MO/b00gQHwR0L97lrAWaxSjP5+iszvGm9U/wlC5uiqF2L9vALjTAbbDv504suR
kyta/o4BrcLvqor8K6XR9P7zAvxnj/+PZe8S/tchyq1IKrj+WxeZ/lPzcP719KhJzANY/Wr9Qx8Eb4z812fhtCP3Mv5sMHCn2Mbu
/6Ep9c/b1tD+oooqwIznaPxOeVqLR7NE/GJsuIMl4YD9ELAQDyDK4Px920uMzT8s/HXQ0T370178Tk5zAfMK3P++wx+sGDdu/xKz
PC2Ju2b/cpnLy9PjKP+cPq8jSbtM/bvZtyXTLwz9aDWT8O2THPxrFcvgL88W/lmKGdkUJvj9UeQt08JbJP0MIIEmmXdA/4Co7nip
zyr9j+GvHQmqvP7tv88b6esy/kgX5k+v7yj+C6vp+gfa5vzFa53w0jsa/ZldSPah+sr8LfSWaiPvNvwXENJcuQtW/gifrGaan1j+
PBWE892vIP0uDsniFFpW/ucPqX4qqyL8jfVnCcdjgP+gXQA8fkOA/5YMXak7ukj8uktTrEaF8P9oj893VIsM/dS2KkCxd0L8Ly3U
XxxG4v5yA27Uq7sK/JM6dCzh/0b/BNp9RUFbBv8Kvl8BaH6s/KS1+K/Dwzb9B59+8YpG9P0OfFef+zME/f2P5dHndwz+Ewj5LeLy
/P9masB74D5c/y+hXRPcxsL+kr+c9v/2gv4cHBw9ZrcQ/dJkfCq/N0D+E/k9Jj+fTP3Jphmj3JuI/7scFPXRQ1z9wjoKPHcGFv3/
kJxjAaMC/mZshIhAdbj+17657qkSsP1oynlJYfa8/bvMmoomuyL8RiGIt9R/hv9pqOdqR5ME/QFzF3i1F0L9GAU2dp320v859yPM
v5Mu/Rm02AW7Ahb8nAXiyn2zEv/7aDMi+nMK/E/RBdW69zj9TFeYzuG3GP9OiaQECodS/nN3fYbf2XD+BybBnyhHPv73C9+s8wc0
/9eNCAVsi1r9IbMfWhEi1v/RN0NsWwcK/gDgvoq3cnL/UnmR1rbrQvxFxME/tA6Y/FNzOTcu2xb9UceM3TkesPxiK51Fj3da/QSP
XUK54vL8J2Dl8QwfVvzzUIhkLwtY/7/qCyqehx79orxWBnUfCP+ZiSmzXHbA/WIxvE+qryD9g03a4Le3Rv8Eq291WQ9A/1vk31kR
DuT9Q0IfRAJ/VP7Z/FxHG0OS/0mSnWQdIxD/hhoCfKzbMvxrf6BI9lMa/cyJvRspkzT9DBda5ZOe3vxNJ0m89gcs/bHOKNVEdwD+
gm6nXynPCv/pE4DV7Vdq/+fdXW0Wjkz9hbMq6dpyiPycrf3N+paO/ZZDss2hHx79NyPKqava8PyJN82IDjbc/0MBQeknbuz+HSx6
5jojAv/VyPIW53rW/VSaHxgyXpj/1KQHV21yjv7l7q4Wmj9u/hWzSOMpaxz/PMU1RVwTWv2aaYCFmFsU/9lbhOiyzsj/aPJu6o4G
ov5/KbCTQIMs/MNk0vK0qjD+Oj3cKcDq/v3wuQ3p7O9O/ThaL6RRpoz8UhdrPWpfBvwNNE1ykAse/LnNxdcxDvL+M3ebgPTPCvzW
hkZCWRNG/SjdwkpCqyD+eZxW2Flzfv2niuTbQY8i/t08pkO/Slj+PG5bbNbXLv4AHs/jCQMk/URuU+52yyL/FAZC0+i5sP5Ys0Ab
Zz90/FDQZQU0rwr8Fq/vZ7WjTP5VPCaw8jc4/wItWUj5g0T9Jp5iIr/fiP/ItEeTuWMs/ft9RoRyvl7+/TwG3iYfFP/a0LvqnMb0
/CE2WHPBLyD8lC5FSX32xP2OGlcZYrpG/fZmUYKntp7+19z1Ap1qwv3r9JsVI+LO/vZcC+kNMsb/25rZALAPIP51j6UtF7cG/Phv
u3s4ryL+amQHuSIqtv9T6ea/xsMQ/UoQxwcgFvD9iVOKmHxGwPzcfac5oBby/zWkCU5/Yxz+vWS11LG/BvzXpkdcF0tG/hgpiMgR
M1z8TRf5pLs2lP6NI27rkL3G/gOZXEnADz7+Foy10cy/Lv638K073wwg/hzbj1/JNxD/SU2INyYS6P/IdqvS3AEK/QNcAV/es0r9
DVA6Gvdukv4lyt7tcuNk/5YbdFWoJxr/I/CtISeK5P+rxrBfuTIQ/zr3esIfspj9CzXTrIQ3av2bc840rL8G/8X3lWrYcvz+7cJc
Mm3HLv3GJrNCh+sC/iG6/boeiwD9oU7KdStnYv/bXE+nK5au/NnLRuC1l2r/KANBZ5Ne6v7AjdQWXZbG/Ifwmbq9E4D8/W6HFV5O
ov5FNkT5kjNY/ATZD9L32yz9c11UJwHvSP9kGLBe3pNC/UxUmnzylwD8ZXv9rnaiQvxycTWvkVdG/KrH/qxGrrD85mmPmUnqzv1H
GR/NoMMg/fa/SO5kmpD985nrCkXOsv8AJRwXGzru/xyHzL/XJv7/5zbNjKrbSP+Z5C/3OobG/MFaCnyQz1D8lSJK5mljQP9S9cM8
oJ8o/LrCZzg68qr8JHFk3O9rOPyaw6xUaxrO/cziXFHvzx7+8s3j5CD7MP/Qi3KPXREG/QbjZa+r/xL/d/UKW6NzhP9dE62uaJMk
/FHzN/rFd0r/SZjEKyMPIP7kZ0CucftE/72/RnVqvor+Rv1MCFBy+v0O7gLxb4MI/GJh8QLbU4T9jHgvYJQm7v9R1DuP9/q2/aa5
dDyeA07/OAtK+GwuKPxlKuKiQF9A/QgBP4EXMxj89kx2Y3bPMPy1PQGkkY9I/fBslQ1jLxj81qXu5rwvDP7ZOgwcAI54/H+KGUzT
utT9lBPQcNEjLPxL/By7Maau/RbNsPA8KwD8GSTxylYDavx1D72SjX7o/ODlb6sjnwj+ozgvClUXBPzvs90zpbsG/2cc9r+Syvb+
RkDHRVLexv7gKPliiesU/qFoOl+Zhsr/zFuB6qLfFP4b6fJ55wtM/dNOIxI612T/vgoQU6ujZv9uc60yVo9I/GLrIkA/+vj93Y3d
DQNu2P7fjBXnQHNA/x9Fncdxswb9t9pyGmsnNv9Oukd2u+sc/ejQuGdCzpj/1TaFr8BI9P2DRqqKO/tK/ezHuCrtx1L8UAVDkuu+
/PztMfd6nntk/LPNq+2ierj8sUvf3Xw6YPw2yOAUtR7c/3ysnNM5c0z/Q0dCEGW7Wv7W+lLMnBqG/KvgDjJkNvD+U5ngHtjzDP5y
M1ijDqME/Klo/N5bJuj9KDofojCHOPyXfRKxQQce/dgyne/C2rr/piFz34i68P2PAKN1I8M8//XItxXQW0j+F3osgno3Tv6PaugX
H1qG/VaqPpXFVzD84E2keLzNpP8hzAwibc8A/SKcmUJFNfL9ix//WFqqav4VUufugCsI/59lCtTywkT/6boRR8AfIvxOlbUJbHtG
/ImGO6UwoyL+8W2SmVKWuv2jwNfFsZtS/72Eu3DFe1D/TxT9AnjvUv+pE+vpWQ3m/+7+Ac1+Ber8F0JcmRz6rv9qO6KJuyMA/Cvl
3RFeZwz8tyzHYCSrBPzOePw+qy7A/78sv4Or9s78Sq5B3pzaUvwXhF/DZs84/oFzcFgbrzz9L+CP2jNncv6YeGb8amsM/NzfXT7X
Ek79zWjz8om+wv4edNY6i06A/HRcFpTXM27/U5VACAxC+P2NOezNj7ae/IVj+xISPhT9JTLb1qAWlP6MrjmL2rMo/7WYtvxSzkr8
TD/zW9sHEPxL6llOPELQ/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "RTOE3aEE078+OZUoq8HYv6qqSkVd/ci/mBppiTZilr+2RzxPZhy/vx8N1g0m8si/PzzJNlhr0z+4YunD3hi
sv9vWuuveULC/UL5uNNX/0D/RqLbfhvexP+6sJm9Y+dy/EoKloghHyL+x2VbGjtbEvzzVsh3WDKi/KsJgidor2b83fd/F6R+hPxM
L9MFja6W/eh8HOF4Vzz+YATzZp/y7P9y8M2cRUs8/pQsPfDD/zL+ENiUPCWy5v7MI9LDkPbo/mVTwQBeyu79pxJmt2ja1PzyQcy6
kbHg/X+LsGfX+wL8ucs+rvF3Sv7+lYf13m8Q/QsjP7Vsm0b+h4RhtWBXIP1duohpnDtO/zg3WL7Z52r+YI4/8poeyv5rGERgurL0
/+xQnOPnVxb+xphh13QHCP1rbtwdHM5K/SDLdlsMxwr+FnwdmXhbMv+qMtE4c7tA/hMmlfVSnzT8q2kZOblWjP9hf9vxpfre/Tg+
RNTfipD+dHG0AoCDVv7xEfE2JIou/5QuWFdIGu7/DNYwyuU7DvyLTyP8jg4W/lYQEbgWn1r+T3tH231HPP6hvbt4o14A/1qNCnYE
8yD8Jf3GbIdCTv+qvGtAlXso/gyAkPg8Ulr/mMLMUx9/Uv/tTgjIpsbE/RRiWoW6ssT+6+m29NYG0v3QPeFhUOcC/UvHLVcqCyT8
nn/bfRFO2P3KWn/xDi5I/bsGYTkpVrz82/DTK8WXdP4nciBekW9U/+XxmlOf32b+eH+Zw0erKvyk0f3Fg2tC/hJpn3C0zwL/ixqd
//RfCP/Ik2BYEz7E/PB11gxMC1T/OvXLkuGp/vyfIU6lCKrS/ittzEwVW1z+bJwYBOAG9P/kdDAAPubk/MpVVtm19s7+dEwbB9mb
WP2ZhCH8iLcc/g8fzFXAUw78Nj+EyWG2rv03mYehzn8S//DDEvMPn0L/9KGe0h0DRv2hKMwCaXae/mFh2EawZsT9m2SLeYxnIP4e
q19gFJ5+/wKqoNMDZzz9Kq4gi/RLavxztXetGvcu/acWpV+dLpD8mJpSkexzYP0wS0mLjy7e/FaIOP48naL+t80WSJUXNP/gi7F6
WLqA/4j2MBydnqD92tQfvohnPv/NvjiQhRbM/72QDtq0e479gKTsDRxHGP/o/7yWDudK/ZkGx3XPm0D9I4v/r9EnUv0RINvqP87S
/8VAcpRvou7+oPYc9hIuev4f0a2K6G8u/dJXoZ1jCzT+GhbphMriZv6yppcWzrnA/PkiaUzrl0j9YtQCC3jzCP3P1A9+KIbA/r9W
dPiploD/cEjctHpbKvwPmj02BmoM/7GPBMzYAoD++0IeQ+nZvv51F8bPJP8m/lrnjzyQx0D9Kgm1IQ/bRP7GWriu118g/5UhUxsv
bx7/m8TB0kJzGvwHuJ3QDmMk/S2He6khw0T+jT6zBn9DSv7DyDXRvM8I/WoIoVQnMm79SgD8y/Xe8v2huy5Jo4Kq/irccFca0zj8
dWkQrI3vZP9n2+GvTaNy/rz4EQNKr0j9nwRfRN+3QP6LNq4IRV9Q/fALwoq9Ajz+0MUdd5ZTEP+jnRf2LTry/obFbFuupsT9nnjZ
RrL2nP8ZDgs5ZUMC/DLSOyr6b2L8apowoP/DMP6CItHCJc9Q/e1PgO5qNuD+TxkTu5EDUvyVliCngwM0/mqRwNdVYxz/Tuh/GNDf
SPwaVHtVz1Nk/vU855Sfiwr8Ybq1vzWS7P2ReqA81eco/lPq1uxkczr9iMqj3VzbYvwkD423KWNc/LdfbXqYTuL+edRWA1Na2P3b
u1hI3A88/xJMRyVx1uD+ifA7jfyfXv8R13ksqymy/fiijusXQoj9McS3uKTbKP/jGCt6uoaY/BqXqL4Z/uD+3EZcstNigv/21/aI
c6qa/oKFjZ7ql4D9glPN495nKPzndorvuTce/f4r9lpv62D9bDogce424Pxdj3qXOb7s/+3NDfDssnr8Dr6JQhnDNv7Zg9YbBxdm
/DKvB3Hpvuj/ZVteu/KrTvyZz5q77ytI/MYwQ1FVO0D+sHU8No5zDP1agGFvumcY/v7Odc5zJzL95qT9KPDbSP7eGhhQmnoO/D6p
eFb2jkD9hxbdOVoK1PwInnPcAwsM/+WOCXhLLcr+wWxmEaWq8v+Zdq3AUyby/veg2lj5MwT9GUuw6m1rLv1GaP8rF9sC/nmb8Nta
u1T+EiYknKYm/vwRJcXrLcbc/D+r6UKA6tL81F/tM96bTP7Ud35kj48s/S+MtyRigrb8KUhlITD+2v4wHkBJEDrG/V9/hNk0iqL/
M/dRG2ePHPxz85Eqbmcu/0xUuuqAgnD8K2Z07MA+8P38Y8OjQSrQ/67sRejRkrD93+NQnjc7AvzZw9AEkP9A/Mk4Bt68H2z+tsWK
LhdqrP/AxFs9BPXI/U5I+XjHZpL/kuGHkze/NP/FrGq8K3cc/OQi3zm4slz9S6SDGesPZPyDk+XZmeN0/+TQiAksrzL8BXbnG5Xn
KvwWPEs53FtS/icyKhor7wL/GfoEnnVfTv0M96fKqEco/Fe6NdOZDxj/KkfcPbTSrP53CdEHS9ca/HjZoGolanr9e7t9JzJTHv+J
BHmc38cq/lCcdXUA72b8c1UDqVoyvv3v1luTz2pi/SjT1Yk2ltj/K6PR57CiFP1mSuBhh/r2/WhRpm74Ev783ZwuDJpC8v3lFs85
1stI/ItRpz25Ax78FTE9sRJbdPw4gkEvGENE/boGiM4DPq786V8Qr0rPEvzUBWtjXfsI/Iii6i3lo2D8fbkoKi7nVvxbXrgZ3XNy
/4soVKPBnyL8ANf8Jk1fLP0jdf5rRDLi/uvaKwcblyz9smg9oJO6jv8brLdKQv7A/yaTq2dzHkD9W555t6ZbWvwQkjrsjtc6/Zsn
5Rrip3T+zsRlAxTzTP6KH4Cvg0MA/q/FPKFAfyb+4w26X9jqkPy4Z42VFSLY/0ZIrW3Oqxr9N6PPeG7rSvye3ZHvg5q6/5RdoUZU
0sL/bgJp/g5nFP84wiQARosi/Il2YMS82lz+WWF5OI72dP/hKuPGBbdO/j3b7YrTU1b+0Oq6k5papP2weINxrONY/1ljQ7sVOu78
y7O9QAJXIvxmhGHhgpsE/hewE9WW44L++i1tSVFKWP/+2E/SDncU/uR0yOlnZsr/8GhLibznXP79Bx17vzLM/nwR7Jp7ngb+fLCq
MwZeqP6fj1jBpPs+/nHhHAmH94T9xZQ4XDzZ0v4X5I0LR5mk/3xiX8o0as795ObFZjkXJP2zmT1Lq/aQ/o4W/LrEgwz8xgDm350K
8P1bJafMGo60/bGXOdfYqvT/kv9r+tmWWv/2AQg7F8tG/YxEN0i7HdD/KdJhxu3XkP/aIPONzeci/LbVHiD1Qwr/JQaR3rLHCP8C
MAVWbgN8/gOmIvM/bm78VsAfmdQW9P7yVr9E/AMs/42TIyQOjzT8P436TWVfQPx9qDovt0sU/BQgxSSybxD+Ox1yQPl7GP+wyPmB
9bse/tOj7A1ipiT9E4qy/eOu5v/WZZeUdMbu/MooaBP6Bxj94h9P7pH7Tv/6Wx5nfCWo/Ns+yvb1HzL9nx1pk7MHSPw4fZT2OB7m
/ZBLoHe4n0T/eDVFPXC6wP8WbPMPSBLs/wlITRR7W6D9xm0aTzjHZv4Af/FFok5y/La53fBONpj+WlbHa5+WzP7SrKNem1Mu/R28
wPb816L/hx689b9bUP7wAH9UdDNE/ONxesC49tL8/44IhH6+zP98tiwxlPau/M7gvILHwpj9MVL2HIVzUv57UY0GSMdY/jyito6s
Hwr8vggAv9AO+v7DiN9cRZbU/CMUWErOQwz+1lIew6GSoP+OIuVYy0Ma/1Ke+2PHWhD81RE7kYZPCvw+9tVu1RNU/ba1SKyFHsz8
cEtUnxf+4v5DbUVEzb8S/lg9WWMdOlb86M5wmUrDSv9v1eGL8kL6/g1bTGLBKy7+7ja5HfkO4vy+8aGmo3MQ/74BqKMfM2L9aIzN
qv6Ddv3toWRbCiuI/1kCOGGvpd79svSqNsEXhv8n/s/0tS8o/GKQqskO1cr9M1rPS8KzTv67IIc9AoKa/3SccMSXtmD+GsWUMN86
Tv9m1Dpt4NbM/TC4Nn2jowT++ua4HA3jBv6+eBQOk+NK/avWormldpj8FCkAwd1xpvwjhQts7FLc/GwXTVRB7wb89vzY+4jriP/D
sYtu4oJs/AKx+KxV30j/YJevSrmnKv5pq0zXRNrY/pbzy1AzfvT/kT2u83jW7P7uftQ//3p4/06XbP2X4qL8RU8ZVi1GrPwKsKiX
wU8Y/ZbyFr3Xrqb+txbyVzK3Ov9U8HVoJsMe/IeNc9ksltj/PY8w0pezHPzspTKH9mc+/pmyQRyCzyj/FVnnfLE/HPzaKCgoHuLU
/DZiqQAtstj+9NeoashCrv1g6DwfEf72/gN5fHsgxyL8nv6U04gW0P/2sbP8QW68/QH9b1j43z7+WFNCZ5qbOPyUtuoup7Mg/0qW
vDsfMrL8VwITxx8bAv9gkazELbsw/hayoXB72yD9JlzG7r1LBvwCEesLDBM6/46wB15SJ1b+2NSmm4V/MvwKXM5fB28S/sskxPcw
D178WFbrtHM22PxGBFj4eYNE/od8mBAJ9uT8DWt20Sgm1P9apkbKxEsM/JsHrsS8zu78uROj+LJycv95wzz08Gcw/JCEU70VYqD/
B3T7yvRDNvy+BNDw5k8q/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "HIStv7rBoj+3ZxBHz6u8PylrutoaTr4/Df3tdsXW07/XVweDCSnJP/tmpavCXpg/EpLayPE80L/z1qnECVz
NPxu4Z3F3Ec+/0faAIPcay78YGvrmgMLDP6zuHKdBMsm/W6czBiT20D8CFBSDYeKivx7u1a2xksY/e68rPHlOwr9wjjFGfGS0v6M
ce8SqKsm/hNHBXrw7d7+XUVdOPw/hP8fjEoX5it0/Dmbd6k3oqb+DRVQt+hrSP4YzSHlkR8C/sT0+d1GOnz+YGwGPdlndP9Y9tKc
Me7G/lIta741b3T9Cr7feNHPLv9yD+aeGBpy/kqjILVqiyL/kwyM/KmaIv1Gdf3jLtNI/uzCAcxJHsb/63uRl5d62v4qC8hLvdKy
//KI7cFiTyL91R76uDwjCv9RK3ol8f7m/Uc3qOYFHpD+D54J/MqCsP4B7kJZLq9q/iT93Rhgz2D+zFpheDUagv3cF6SHwcYG/oub
AqGoU3T9LYWu+KbOqP66r+M37/de/rgQcEkgBwz936mM+AojGPxkZopelTZs/bjlOD5yBzz/vj9VOMO3Jvy7Xc9ONkY8/sR7A4+f
V1L+Mo48xDTKwP0VZ1PWky9k/N0XeOQKEyj/NgGCdp36QvyCcFb7I78A/eeXkSYf7wz+IWyvCpDzCv/LBZAI/PNs/JIsoa7JwzL+
Rcmwv4jbCv2i1IEZ80sc/BWxEhUYJsT/0j0iGLI7XvzuWU2YBJsU/V+MnhWTnpr/SUlLokBp0P2Z9K0YGfcI/4zrYsr8LrL/OHin
togCBv6HquoxErMi/MVenbd0e0j+gNP3dl8Omv4/R0zXU8bw/bZrGN7D8lr+P57heexjHv2cPybTZfKS/atpGH9JLk79iymQ2c6f
Uvz7Qfd+zKNO/Jslb7cfB0j8+dl012jXRPyYE6Np1Dci/PpLtoD4FsT/+Eqk9ehfRvxhi5fC9z3k/ekuyjyDa1L/4Mglj0ErQv+n
iRbM2gte/kZUO1LYW1j/NYt75tQxrP3ajqPXf6b+/SIy4z+jAyT9rdTZKFeG4v+6k24hGTsW/jee2dy6Auz8OjXRFAaSav5MXRFs
o/bk/QdE/xdG0x79rqTjiYhHXPzFhre/Ccms//4mHzNc8nr/Z51xqZUbNv9buMge2Vr8/Lhqm8AABq7+xnLwXpYXav0qSvgoPH8W
/WROh8N0ZWL9EK2UNyiXAv4KAyUn3+sO/RcsvKcvWpr+zP9+OebKhP3RZIpzic7i/Adm0yBEv3L9Yir4mKyDav/5yPPC4weQ/X01
zzQ2Z1D9u6d9YvOHYv0lEeBDzeNK/QJSfWTzOjT9nwjAPdtLIPzUW6EdGmbs/b7bc9PBPtT/1e1vhN4jRP62uSvD6uca/2DBtJsn
gVT93Cd7DnWbGv0BabOb6E9w/R34x+2d8078TkZq6j4DPv9VARnSaL82/Tn3dT3UvwD/FrTYuuTLSv7dN4LzD18Q/qn17hhRjtD/
7nKRA3a3Ov467Ku8TtbA/vI6k14FWwr+sx9AT9Ne6vzqWCrRrltE/ZH9hDua0gj9eBKfhIT3Bv4OAORYLpsG/WYdAHgyLtb9NFt1
ZUfS3Pz43mvEfTsk/05qSAeSIuj8fZ3oVmIvSv2oY7F+iTLw/MSOQPI1nwb/tSfhxu/+2PxwYDaRy0cE/CxJ7J9fJsz/a4by/Fnu
3P2RD3tLMHtm/w0VgubEp0T+ILHZcqAHRv2T9A+cjj7C/86Ix5ru3c7+UT9Sh3FrIv6d3po2V8sc/sVQPQQ1Pvj/nfUlb5Lihv56
NmVvkqc2/4bTOYwBjo7+xL7OTVMPNPxcDnOiWw8y/iq5kq6sQjz86I+kJJkazv7fEKA/8Xbm/JxuZhvqZwr/nVq4XpeG+v076vWD
rXNo/YieidXa0sL/RTBkYIVe0v1e+qtG4T6I/w0/yZmbVtb+01ru+R83bP3ZnlgGMzNC/trOAppg9sb91w70I2lriP2rtqmhjctq
/cX1DoCz2uT+2U3tmphTVv3hy8QpwKb2/maThHDD0nD9DCeRmgT3fP1a3G21ha5M/Kjyhwl4UuT8EKf1AdyjAP3EGhdOIHMO/sGY
zlLJ43T+bPynUZ7XPP6tG9+bvmMi/m2peH0Aryj+flJCkxpu9PwcOHAI+YcQ/dAoJ8g3iyb83TQmhd5LEP1QELZsjPHG/j/kNEy6
UuT9HpdhJl/3KPzGEDk7aW9Q/445qDohJvj/CqMEbS/fQv8KPkariItI/jf2YagB0xb8mDhk8J/nCv5l4NVyI7tO/JW/HgFK81j+
4V86w9Y64P4b3oiHb2N6/z1OsQcvu079gaEXWrVm0P/hpjRFNcMO/h8ILqNyawT903igL/xG3v9WhTUJlMsW/N1YGU7XPnr+foVS
rcgauP4EKAIBT+cY/7IJ4pGliqr/CwHsw3oa4v0cIDIploN0/pj5v4ruEib/NpJlgj/+/PzW4hnFWFMM/4z7v6ZZFzT9U1byQgK3
KP2qnPEmlpsS/e6yWW09RvD+livsAr+Wbv6ZGvz111+I/ADx2OeYRxT+BCTjeye53P9yjrTlsmZ+/h/Que66gv7+4HMtj4CniP15
DjD/yYa+/BF0ox+VuwL+drd4hkhK5v/dQh+M68dG/1xp/9Z7YxL/fPGEG983PP3Y5E6moqsy/aUjmx0PEzD+Zs53Kq2XCP3B1YKZ
gn8y/0/lljm+y0T86eys7JiHZv9Egdr/x18w/ccynpSwE1T9l5sYuxCyhP1xmcDQ/h9Y/eKlLVYM/wz+JLMb93MSeP/JNyObCqMS
/v1vfpSd6zL+5P2ecMDHcv+LmY1sHrNC/NVI8yqm41b9doGxocyqzPwhDOP5m7pC/wq7lYZAm0T8WVAIAtRfhv66RvOEIe9A/eAB
pZSjGwr+sm4sJ3enKv3lc7ATtdcc/uRysvRk+tL9xhvd/0hW3v4WI9SCnW9S/i03cGhKIyb9bzxaeJHPOPzVaJcsuWMa/lmDXThn
+kD/cguSOZMKqP7gE5rdgcrA/oVr0BSf50T8BaKODWR3APwzhpwel08U/f964I3gFxb+kntA7LmmpP3LK6IvXLtC/RHKAhLaL0L8
eMTDnDbW5P8t3fk3VEcY/SNmutp35uD9dAzLUH7mzv+UGm/QkKKm/xnYlgkRtwr9Y9GkjrX3Dv184OMCz4s4/RByCV5pVxD/02kG
MoB7Nv7Q5NDnQ+7K/c1e1CIKmv7/abA4FF3HgP53Pd0dOCtE/Xa3rUuCq1j+qmGGdELSiv3uepsjUT9O/a+c3AxwA279swbDHzHK
lvxie/xV/cM0/r8F4L2Dxvr/dSWkiV7LQv4RtpO3rN9U/vxBVAhAnx7+0d7EjN1TZP1OQBH0IDbs/YImJ8c62kT+wC51EgBPIv0P
iTmDW0rq/Bu0blKcayb+ifFVCqEavP7f1WHp2PtQ/lOaF8OaD1D/XbEhOs+OFPyvke1UMXKu/35xbY27eoz8K+1fUo2GLP7ra21T
KKMe/+CpIjUktwb/8SAT3unzevw5+ZFsy+dA/dwmj60Y5vT8xZUXRuFvSPzFW4R24vsI/NjMX9R3Ewb9Q19lVdGjAv8MZnQKNkdA
/HtAv9JOmqb+x6co0cYfDv5sZUFiXg7o/cojvrL3R1z88IuFW5zjTv4JKA7im6oY/V6n24x8qzz9H8CkIO2+nv0ps8RUWMcS/f2x
x9LCtzj8x6dh/4nuPv7Pe8HkmKri/rXsWHXxOtr/BjUMypkvVv+Iak8JLfsM/IZuWnOpEoT86Oqqt57+AP/80lpCpoLM/ZYL3wvo
Aqj81n6S2rme9v8qbA4Nkbs4/Dx8Wuojbwb9vfMBMMdiqP9dAfkvP68O/33Ksv26lqz/jCnxdLtuYP0AsCgW+J84/LyQH+T4LrD/
EVXznihKqv7f98tyrZ9+/Ty2PjwN7cT+lMGKGemO9vxzIWwsljMK/kuE0p9RsxD/0o8i5tfPAvxIVW9cwfbg/su5cRcrR0L+G9/U
md0jUPyPqjCNnAMM/OrL76sqnzr8M4z27chyiPz3P2Eey3L+/jKWunQwVn78B78CBi9jgP/1uZ2iLcNm/tAk0E/8awz/xJCmvaP3
Qv3DsNUTOzMI/o8UB9yWc1b8rlcBhuwLOP4o80X9qw6s/XNIdG/yw1r/cxqVtyfbkP0urMwMFZr6/8PTwS94+lL8bfeL0HL69v8n
lihmdXbK/BWMzrqHswz8NKsfjDfLJPzX1HJGBmMG/Fiorl7iTxD+X3KIsKzfcP8Kasrp1itW/q2xmRioFzL+ePxKDA5J/v3YUKsP
X/XI/gFQbF8kW2j/6S0xY/mXOPxvKZh4PJ6S/oR7QaSnEwz+9sHhTP+i5P6nlhAhXZdu/glBD4alqxz/N8Wp7CEmeP8TkOH2yl9I
//9/HjE66uz9gYS7qPo/Cv5WiiUmpjKw/xLPBKkoDjb+1W5uk/jTDP0t4aw6JytE/Iz3CjrW8iT8BJ+mxy5nSP4fYeQbusd4/MHG
Q1zYOub+dAi6hYRq/vzE1A2etrto/2/KIUHANu7+VbZUzzb29P/MBRY7YD6y/CbKt0NJirj9VN7fCxNzOv8NNuOTFlca/U5cdcuo
1zb/8e/mBvfTIP//CjsZRO9S/549cYRN4pr82irDtrAy1vxMHfkAp5NM/wBlE5fvT4D8wMN3SjgW3P15v0uXUG8q/2gUeRPN+y7/
6lD10/C7FP2fu56LawMi/"
       },
       3
      ]
     },
     {"dict": []},
     "layer"
    ],
    [
     "call",
     "layer.weights",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 21],
        "data": "Unwxuy5P6L+4mk3zZMTTv8ICRbvQNu+/YHXiJOYfuz91OIMtCzS6vxtWR2PQ/rS/FT5ySDbw4b9dsqJ/fpH
tvzN3Q3ecf8Q/ojfnO74b5z8cCCTvcp7zv468sIGi+dO/P+2Zxm0j8L/EuCrnvLHnv/ns3zMDWNU/jL2VTyE94z/deywf/izav9T
99UigOvm/tdOCR4sOtb+nuPH2hAvnv4ZUx+OHIMg/rXQsHOhg2z+vqhhQ24TmPygjuWjzt+E/2yaq8pHv7D+X4wWT3tP7v7bC1R1
daOc/1cWADU/uw78oqWoT/QH4v+Sgw1WKy8e/NUrWGDos5L8uiuntI8njP/G0u3AZIvI/dCs1lHjG+j8UxxDE1SXZvx32x/L6j+G
/dK5Bodf1sT+qasdEIIPwP2ZJRcWMELe/ICyba99TAkA0LWpoAxbfP0wvz2MkHPK/oIjcqBAu6r/X7lPfK9kBQBTjuEcG4Mg//nu
nbYMM8D8LYJcqV+PpP7kGIEn7iP6/+ctuZbcY1L/YDs2Pda/vP3+bfcEPveE/QH9rjF3M4D9jzbtI33v0v8vzsX1FH/u/HIZ0DLb
lfD+lDWtXDUYFwO0BnYebjfI/s17Zu/Sf3b80OUNbWJXqP2D1h6wb0+i/qPOWBGtE+b+wAwBupJb3P1i6vY0o3Ls/nLYj6yrH/L+
Y4s0YuMfkPzRqODCLnfO/Z38reO+c2r+FKXHp5FT0v8JtSheke/E/QKOjma0F9T9rUjtz+4rzv/TDZf22GvM/vtsAeOlR/D9Mbix
aX4e/P9Xrru0vRuS/z/+9DpVjjb/a2NzSS3sDwHnjB7OrbvC/Vlo3ZaB1zb8EG4EQWn33v8s89dBSzdU/2MQEmV5g6L+5PO1ccRf
hv6Ya1c0Fc+Q/6FCsTza5zr8T6ZbzFrjOv5v+MJIQB9i/kbjO7m+Nyb9iGy+PqnzkP+5ZKMWN3fG/xTSO1CE/CEAb0AWsNlbsv4D
wD/gNENS/H6xzeMNE6b/hC3L1EPX2v8O7PaFk+pe/KJ6+QZq21j/nh+0jNb4AwDIBoWV7Xu2/oBug1hZ+yb8ByqSCFLjVv8myxwa
muv6/9/l+gQqk9D84121fJBK2PxnD4rRfvOK/Rpcyu8An7b/16dON5hL/P9D3vCVYZ/4/AFvPSx7W8L+2vzcH3wbEPwPFkEzaVfI
/9vVyBS0M7j9mN+C8hzTBvyyT37Y15vw/Yu9jbg8V77+HpcMMeNbzP9vXyV/cHQdA9kDhnxX18z/VAXvTSGXmP8L1E8UYS/W/Grd
LC3ZD0j89f+dSvwWfP2Sh8H8PewDAufghkeH33b9OxaZePLbnv4WIaT4sJ+O/U1Ps9xCl9D8l6y73KanEP3kA4BPwmNc/WZz64Xl
DAcCudyJgbcDpv9443NbemeA/GasJyaI1678rmfL0icLtvyjLJnL9RMy/A9fbrP0S5D9AyjviD9LnP+U74s8fO+0/0hu0+/JAwb8
KZUrBMX3gv0ZFCObA69q/whTTarfF7b/tgkrCCtDGv1vDg1PncOS/yu3Ga14S8z8603IeOnO/P6ODvKUKHOG/iYmKpWEMyr+msXv
4LVbaPwudVWO/y8+/nv1pLKcz/z+MXqR8fNHzv/yu2FhKWsm/hydjBJdSAUDznXrx9e/NvxrO4e2cBPK/JEbbZ9jC9D99GagOOSf
2P95HQixIluc/Vcit42Nm7z8NN1yThm/hP+ka/el4Mt2/8EZ/lONszT92OPqOsb7rPwJA3X4mUvM/1olt+Ijr8j/lsr/thsbzPws
XrvLteq8/+cYuJejrzD8xPtZXeJTDvy3rEsaDGuo/GB4XdHK5zb+ezOfDrrWqv9zb92STEfE/bYLr+ks56T/cHj72Eb+3vzYNZ1/
Mgfu/zm+Z7dBSyj80QBu/jtgKwBa4RkAqALc/vzQfURIo6z8fgjAJR1Tkvz6OcLU3C/G/kUiVmE3Bxb/ARlKcK6jnv97NzuJ7P+u
/HKR3EFsO6z82gqz3yXfaP6drzCvvBPo/HZhxIssm6j9VbtUpOWLiPzEyGrHvf+U/XliMjSUNAMBbXFLJbzwBwHF42KIbsv4/OfO
PlYae8j/XUIqKb/bavwZW5vbEj86/WTDT2MuA5z+aOxFk64rqv4wGa3fKTNs/9M+/EqMn2z8mfMUI4cLtP5tHWFXvKci/DEV0xdA
Zqj+mDI1Gj3H8P3/j8pbekuo/fr38R8cj+j/IvgmlWgS7vyveW8muS+Q/"
       },
       {"array": "|b1", "shape": [2, 1, 5], "data": "AQEBAAABAQEBAQ=="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 3, 5, 5],
    "data": "oy0vNPI30T+KwFxm+G/hP5GiLv450Mc/AAAAAAAAAAAAAAAAAAAAAHZkJSfMZco/XmJNB5HZ3D9n6x/liPPVPwA
AAAAAAAAAAAAAAAAAAAAFzw6B5TngPyQCX8MtOMI/7ucyHB5w1j8AAAAAAAAAAAAAAAAAAAAApPcMSZ+w4D8AsoGtzZ3AP7AwJZf
aT9Y/AAAAAAAAAAAAAAAAAAAAAEY7822pNuQ/q3Z5p1vD0D8hS4DyRT27PwAAAAAAAAAAAAAAAAAAAACC+He7GUTgP0x6cCHxttQ
/Xyk/z7aBxT8AAAAAAAAAAAAAAAAAAAAAloaVC29k1D9OJFJ++l/WPxxVGHaWO9U/AAAAAAAAAAAAAAAAAAAAAEp+9aGK59Y/AMz
WHIRGzD+2G59PM/XaPwAAAAAAAAAAAAAAAAAAAABQncTIaWTUP0YnMDNyvd8/0nYWCEi8xz8AAAAAAAAAAAAAAAAAAAAAzbOaa+k
n1T+RKA28G6vYP6IjWNj6LNI/AAAAAAAAAAAAAAAAAAAAAILb/byTxNY/RMxuPNn2zz9cvsqk/z/ZPwAAAAAAAAAAAAAAAAAAAAA
mlc6xFSDGP+AUXCdE7eY/ty6CYbNVvD8AAAAAAAAAAAAAAAAAAAAAnxV5g1lmuT+VGQ7/W5udP/tomO9Z5us/AAAAAAAAAAAAAAA
AAAAAAJlf9kd/ecY/m6m91wJh6T/m50tk1QmgPwAAAAAAAAAAAAAAAAAAAACtaR/vt6HFPyAtTSk5qto/CR4j3+qE2j8AAAAAAAA
AAAAAAAAAAAAA0sgG6zS4LT8EJCauO4+RP7lNOt0HC2w/CGLb88Qs7z/Bx7vDUW10P1F4dzK7l6w/zEi3tGKwuj8CKxjQV+jCP58
9e0qOB+E/900B3057xD9ONexK9rroP4gBK4HFBas/TsH4UWn2oT9v2eJqdiy2P281U6h/+6o/nHcCPaqWxT8osRD5Bx7NP7XdmKW
l8to/27f9mh//jj9nTguFEHbFP5TcxagK0MM/F1U1+0zQsD/opR72huPDP9wZuRMZstg/LpEOvBWAzj8QTRNtpDXAP8WdmEzU3NU
/pyxC5WWuwD+Q6M0jF57PPzBiq/A1xMM/9MB2+ggywD+dGqlhrnPHPz+jyfObaq8/u4wFqYt04T9qEa8F5lq1P6wAszmsVeE/Qbg
9g8tJuj9m3uY9XH/KPxq4xzA1lZM/xEuVc2aSwD8I0rnweSq3P9W84WL2nq4/VVAEfsaQyD+2rwCKfVx5P32UJcHW2eQ/UzOx8qF
Nuj9O9lOmvQvFP8JMDiQcV8c/f3pg5rybzD9kVPIqTO3UPxd5q9RPzYI/CDISLMbp0T/6lEvRBEbmP3/lOaAJp4c/1gK517JGaz8
gAvOaogPcP6IYD3ruls0/g4dkMiSywT+6aqUVr/64P3xMpyWhYLg/lM9V0iC/yz9deFcyGoS3PwTTLHYEX7k/0Kmhar5xyT91MGO
3yC7ZP+6uWsMd3uc/B6+LsN7ahj+NgIKXnzmXP9Tb/SHnubQ/SD2dg7PVwT+PxnSMgyfDP3T6Z8qdncU/ZwvD87ZH1z+375fLMSz
BP1IcBfY+f8c/"
   },
   "mistakes": [
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the width of a word. Each head's dot prod
uct adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "dLmhnA1U0z9cj36bDQ3dP19uv4/JPc8/AAAAAAAAAAAAAAAAAAAAACSxvh4iXNA/2672FP+x2T8BoErM3vHVP
wAAAAAAAAAAAAAAAAAAAAAWLY2ewPfbP3k7t9y03Mo/JC4X8+SZ1j8AAAAAAAAAAAAAAAAAAAAA2p9ytKGQ3D8wtheyWpjJPxeMg
fIwo9Y/AAAAAAAAAAAAAAAAAAAAAPG2QwBpVeA/BlT/nZ+m0z9DivLCHF3HPwAAAAAAAAAAAAAAAAAAAAAcEzd/pNjbPxa85ko2d
dU/nWHEa0pkzT8AAAAAAAAAAAAAAAAAAAAA+Moiat3J1D8sopMmuO7VP9ySSW9qR9U/AAAAAAAAAAAAAAAAAAAAAM6pua2sadY/A
R+hq6320D8yN6WmpZ/YPwAAAAAAAAAAAAAAAAAAAAAoopxWeyzVPw3+UTD1Vds/lr8i8h77zj8AAAAAAAAAAAAAAAAAAAAAFwnkn
FlF1T+ovjwpUj7XP0E43zlUfNM/AAAAAAAAAAAAAAAAAAAAAJKgbvZGP9Y/jc/IMdUi0j/hj8jX453XPwAAAAAAAAAAAAAAAAAAA
ACmRNRtg6PPP8e4dxi6+eE/PthMMJR1yD8AAAAAAAAAAAAAAAAAAAAA7oNFY5GcyT8eSWpA0yK5P+FVIT+BdOY/AAAAAAAAAAAAA
AAAAAAAAGI/zi3qB9E/aEPDwzNW5D8256wquS65PwAAAAAAAAAAAAAAAAAAAACpxcS2LljNP+PDLFrxs9g/SNlwSvef2D8AAAAAA
AAAAAAAAAAAAAAA/YR7s+F4ez9Pfbw/lN20PzDPf8XkdaA/0Y9+77fe6j/OAK+MV3SkP3o7qrQnZbo/3Qu+BZnswj9Wmx5ONSTHP
9LVoZw9QNg/WYGKmCI8yD+iCQxlXBHhP0RZx+w8/rw/a1u1/Drntj/9OInK4kvDP0mMEFnf97w/B7F2L/7zyD/SG3d6Y6jNP53P5
fyuKNU/Nfk08SnQqD+yY/nfNd7IP87XuKXI5sY/1RW73u7ruz84gejxxvPGP4J0fuE4Z9M/CzMENgdhzT/N7yuOSg7EPx1484ury
NE/04r3iQdkxD/ypFo3+X7NPyHimphdfcY/8UdVGkBOxT8Iddc/DGLKP0VAFl4BD7w/g57i8PnD2D/d5QIVP8DAP68ttBbsM9k/U
zlYyA1Mwz/sb8XA5uzMP6D5jl/ZP60/+zyW8TwPxj8r7HBgHjHDP76Tyqx/OL4/qOU66m6fzT9P0HdbilGgPx14CCRo/90/xvZoV
mK5wT/LxS/4aUDHP9kEBFzcrsg/x22RZLfCyz9x72j4T0rRPwr3WoSENac/hgvId4Hd1D8qEtYWL6fhPwuwodZWf6o/0STE8k7Ym
T8Ayud+CQzVP3yRcjfSHc0/oYV73ZCjxT+LAv0PwbPBP1hSRd3IcsE/qAi/SpnHyz84RIQd/evAP5c8DUsfrsE/aeKRuLBsyj8Qy
g7KzJjTP1Of71fOCOE/GknzHjIWqD9T0YA8LSOyP/YRoE3158I/uiekLK7dyT9RzomacQvGP3Na5Adno8c/I0UxaDlo0j/D0kSil
rLEPyBs6uodzsg/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "pJeVBH9PwD8Q0otHxWLqP3eA7HSvlag/AAAAAAAAAAAAAAAAAAAAAPg01J3oELQ/tu3GMCPb4z9XF/12f0XTP
wAAAAAAAAAAAAAAAAAAAAARHY3IO6zmPw+FAsCSK5k/jZ3lQs8U0T8AAAAAAAAAAAAAAAAAAAAA0jW/o+hc5z9FRPcv992SPw8Zg
kVPGNA/AAAAAAAAAAAAAAAAAAAAAJep/sJr7Ow/MrOSeIaItj/be7x726CAPwAAAAAAAAAAAAAAAAAAAABOPUa7kpfnP3LJWO9Dl
sw/VAU5jsQtpD8AAAAAAAAAAAAAAAAAAAAACsmjGJvf0j84dHzh6h/YP7W73wV6ANU/AAAAAAAAAAAAAAAAAAAAACpcHXUkttY/K
u2y96NYuT9G9HpG2XnhPwAAAAAAAAAAAAAAAAAAAADsf1qL7q7MP/3209rvHec/fJBWJUhlqz8AAAAAAAAAAAAAAAAAAAAACuXE9
YUv1D9aikEog07ePyQT88PtA8s/AAAAAAAAAAAAAAAAAAAAAGj/NvN2pNc/ZdbNyyeKwj9mFeImdRbfPwAAAAAAAAAAAAAAAAAAA
AAsw0aVPhiXPyIiFQdwDu8/89hMIAJnfD8AAAAAAAAAAAAAAAAAAAAAWd2qN138aT8KLg28RdkfPytqmtgE5e8/AAAAAAAAAAAAA
AAAAAAAAF93qjyvm5I/HnVbAZRp7z853QHzS+goPwAAAAAAAAAAAAAAAAAAAAA5xa2SY6SmPzLrpl98zt4/J1wDLvdc3j8AAAAAA
AAAAAAAAAAAAAAAsEdGq0DG8D2wgTI2qOv3Pl8iwFCujZU+eUiGqc3/7z9XB3ngoymtPjDxkc6WR2M/G6TeYTAjiT9PyjB5hZmfP
3M8ruMCU+0/qWIig8mFoz/JtVFGZNfvP5DzK1bl30o/UJR8T4Y+Mj9swSwRtupoPwzjw/blxEo/SA8m+SOTsD/LGVsO0knCP6MOJ
s4YUOc/qRmOUsfPHD+DpB6HPVGwP2RDkkGyHa8/DFMxU+TDeT+W8Uoi626vP1hTB87JzOU/y9pRTJJbyD8uX8rwiNilPwHUePVP2
+I/SucKsX2Rpz/C6VFOCv3PPzvpqmZodrI/ISLbYqG7kz+n4bcyokaqPwVIMpE+RGc/aao1pwVy7T9jG237dTd6PyZjpZqevOw/7
yglybeUhj9rfecX+gmyP7vVRkcr7iA/gIOUEAzYlD/PWW3NoBh1P8638geoNVw/Wxf/gB1Goz/DfjsjL+XRPmKsuR9Jk+4/81y7R
jDImj9q0v1AXTq3P0E8NPX3ir4/evHIB18qyj9goxEVfObhP4IeR12FdeQ+rCf+tmMXtT/OUUIh2FztP6lnLh09xvI+G3aOGeVdp
j66mr3OYTnpPwfQINEhosI/1eWJ33Mgoz9SZN8Cp3uOP4BVhb34h4w/Eh3g6wakwj/JmkvtpcOOP71+Anv5zZI/Lf+l9E+lvT919
uXi1ZDmP9k2h9kRie8/Y4WjBFWs7j49/YWKagkZP1IaSeGMrGY/KjSOe6jWhz8hzTpGYrOwPyOR+yXU/rY/Mr59Vr/j5T8NmyZa8
wSpP4BGyDJVrbw/"
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "RLLgNF4n1D/5Xp2Bt1DaP8PugUnqh9E/AAAAAAAAAAAAAAAAAAAAAO8Ub5CV/9E/ClZ3hggw2D8QnBnpYdDVP
wAAAAAAAAAAAAAAAAAAAAAhCf3i6rfZP5HXexiY0s8/FgvFEMle1j8AAAAAAAAAAAAAAAAAAAAApz7zV34f2j/Jd6ve/uLOP3QFt
zgCb9Y/AAAAAAAAAAAAAAAAAAAAAC34nfTcvNw/ULOBJJya1D8GqcDNDVHNPwAAAAAAAAAAAAAAAAAAAAD+fnewVpbZP0RsIrzuk
tU/vxRmk7rW0D8AAAAAAAAAAAAAAAAAAAAABZWEOur51D/V5Q7qkbnVPxx+bNuDTNU/AAAAAAAAAAAAAAAAAAAAAJ/P/pfaF9Y/F
WexQQVp0j9V0E8mIH/XPwAAAAAAAAAAAAAAAAAAAACvwFbM01rVP6ynuynfPdk/ppftCU1n0T8AAAAAAAAAAAAAAAAAAAAAPu7BP
Q5O1T+H0cOJEpTWPztAejjfHdQ/AAAAAAAAAAAAAAAAAAAAAOvWuksu9dU/gPA/RnA10z+UOAVuYdXWPwAAAAAAAAAAAAAAAAAAA
ADPG4Z3vv7RP5LGJwvVzN4/Pjuk+thozj8AAAAAAAAAAAAAAAAAAAAACU7giK5n0D+pCQXAcZbEP5GWjkuMpuI/AAAAAAAAAAAAA
AAAAAAAANFrZQ/mdNM/p55IPF0z4T/UuxLwvkjEPwAAAAAAAAAAAAAAAAAAAABLEMiPVMzQP9c+aIsXoNc/1anP5JOT1z8AAAAAA
AAAAAAAAAAAAAAAfiovDouknD+qRqnNhl3CPw4wpeg0+rM/aLKLaDoj5T/B5B50xwe3PybN6d7P98A/928dL7Z7xT/NGmeH6oHIP
6qOtaAP5NM/woomKXBCyT8QwLlbFuHZP8I+J+OZxMI/UZlCPGQVwD9g/5ny7aHGP2yoiDbnwcI/8kOovhzzyT9QO+CFZw7NPzEOC
Qa8VdI/AkWQDHvdtD/KMx0pRuTJPztnxVswFsg/L4EW8JtrwT9HL1u/IR/IPw2aeeRmAtE/NbTVK0RazD8IilMcgfPFP1c0P/jZ8
M8/CgVlA8Mwxj9/bAnHz0HMPwXC/iASqcc/ggYAnTRDxz8/ozdoo8HKPxX7GZIPssE/Z2yt0bw01D9cglPFnt/DPxeMreOisNQ/k
xDzz/0Rxj/bAAPNPMTMP3yN3iqnYrc/lIE/BiwXyD9nVMTgAKLGP4Fiorl5WsM/vITGeCcSzj9t8Wwt6GywP9IlDut03dc/LNBHh
yQ7xD/Wm6qtVSrIP/lcVggUIck/80LISXUjyz8mAu94/FXPP18XsEp3LLY/MXBevrYr1D9mTLxfOHbcPyyS3J3bLrg/fAARPuE5r
j9rbtAJUPjRP+KkjRIFPMw/PO0uxJQ/xz8Mo57Db2LEPwDuA1JWMcQ/KCOmpbxOyz89sJK9dr3DPyqQhXuYUMQ/9Qf7oZFtyj8+S
qM/0RrRP/kVepvvS9o/HJjf7Z18tT+e6nk4oBe8P01OFE+XuMY/d9LKZmrlyz83ZJcyg1XHP/EEyRbJbMg/6j054kpS0D85CNNV9
GPGP7kEWpwpNck/"
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "77y3vnQy0D8RkISD0ariP95FfnTQ78Q/AAAAAAAAAAAAAAAAAAAAABS9j8QO78c/JO5Iq7wv3j9bOm/yu9jVP
wAAAAAAAAAAAAAAAAAAAACR4ZxC9R/hP2jwKKyaeL4/xAC8z+4h1j8AAAAAAAAAAAAAAAAAAAAA3QTVJIek4T+MiS9NbTq7P+MTC
mNW6NU/AAAAAAAAAAAAAAAAAAAAABCoT1EItOU/ARbfm52izj98k8Q9ghq1PwAAAAAAAAAAAAAAAAAAAACkCkwxoD3hP8Fh2suSN
tQ/7xEbo1mcwj8AAAAAAAAAAAAAAAAAAAAASo+zgqY41D+BC0xqUZHWPzZlABMINtU/AAAAAAAAAAAAAAAAAAAAABwbzVZ9Ctc/4
tWyaJkJyj/zedn0tfDbPwAAAAAAAAAAAAAAAAAAAABDhrpHPejTP9yYQoH2zOA/9oGAa6v7xD8AAAAAAAAAAAAAAAAAAAAA7i9G9
pQW1T+PaDeakkrZP4Rngm/YntE/AAAAAAAAAAAAAAAAAAAAADq06G5U9NY/l0Wqvfczzj/7KEKyr/HZPwAAAAAAAAAAAAAAAAAAA
AC46FwTTl7CPzVEd9u1sug/DCmM/bSttT8AAAAAAAAAAAAAAAAAAAAAztjAFizhsT9OexqVc6CQP5EUf+DWPu0/AAAAAAAAAAAAA
AAAAAAAAPn/hVp7EcI/t4/CdjHl6j+zmH1T9s2SPwAAAAAAAAAAAAAAAAAAAAB+ztXwAtTCP3WYPDSmYds/VodYU1g02z8AAAAAA
AAAAAAAAAAAAAAAXohMP0oMCj+mia8isv+AP97XsUs7NVQ/FWDvNLmh7z+sQxBuZ4pfP0fVEQSCN6U/670faDE0tj9SsUNIZMTAP
wkg60NRGeM/Qnr7cl1uwj+YPOnjUwXrP1ISzB94DqI/lfn6G09Glj8/HgNzZDmwPzejnC1ZBqI/Gf8B5hHqwz8a/kQwYV/MP8EIn
YH0ZN0/10gSDCFigj+qvr3VgcbDPyMrTelWVsI/R1O1gW+Zqj9D9LOLr2vCP4O6wy9LBds/rwgKSweNzj+PjshpRUu9P744Afmts
dc/KJ6bGStOvj+fX9l7HiXQP/zGmNSuhcI/TOOqUSfEuz/iK8aOsYPFP2C4lpYwlqc/WmGuimyO4z/zXQrw+PWwP1dxPDuHPeM/o
+g8kbuDtT+ldxqse6jIP0JlaxXbjoc/szD92TdNvD9NiYx9p76xP+k78znFvaU/KoM3P4CYxT8HbKF54MRnP1y1Z8xp7uY/Z0Uk7
27xtj/Bxl+7PALEP0wFprJincY/L9Fl2a/FzD8SJ4Gg/JDWP5faV3VbB3I/GkzRWgwQ0D96yVRZwJnnPy3dgKZbp3c/+xK+FRa4V
T86EVDIYhPfP6IBacItM80/TRVkSkTJvz8UoLZGCBC1P3MC08jMcrQ/q0n8WH9Ryz+lmMLjccizP0G9A8CDpLU/FLEquzuoyD8x9
PoM5afbP+gWqVEZ9uk/QX36V9IFdz9t/yThVaSKP7NUBkmFBK4/zfKP7AqIvD8c8Rb2atzBP2UgeYOJm8Q/OguQRWuL2T/ocekmS
WS/Pxcf22cQv8Y/"
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "C6MZapDLyz9onQCgbu/cPxKR8irJKtU/AAAAAAAAAAAAAAAAAAAAAO3N84gGgtI/Cvn0tOnK5D/x/xFpMEGvP
wAAAAAAAAAAAAAAAAAAAADC9ci1dP/AP822m1VzR+U/CS/I873iyT8AAAAAAAAAAAAAAAAAAAAAyGEHNEJftD9xMVnI3KTWPw57U
lWpIeI/AAAAAAAAAAAAAAAAAAAAACbRnVdu7qo/XmhMzrK67T+DwjeHycySPwAAAAAAAAAAAAAAAAAAAAAg6gRM75TWP37hunzRB
s0/IKWd9afn2j8AAAAAAAAAAAAAAAAAAAAA7CQ47P+d0z+9jwqPybnVP1hLvYQ2qNY/AAAAAAAAAAAAAAAAAAAAAA3PLjZBncE/a
/wnjHnU0T8HTmDscq7iPwAAAAAAAAAAAAAAAAAAAAAEAkD/M5uwPyMm0YSQQ8o/N7bjXrVb5z8AAAAAAAAAAAAAAAAAAAAAWm20g
Mg61D9fJz9PosPRPz5kDDCVAdo/AAAAAAAAAAAAAAAAAAAAAMR78dywCNM/fQZXOpfU4D+G7sBcQZzGPwAAAAAAAAAAAAAAAAAAA
AArLZPGrOa1P27VrINcluw/j50YcLyZlT8AAAAAAAAAAAAAAAAAAAAAy2TroOkGwz+HBQvykG3DP2tlQlvhYuY/AAAAAAAAAAAAA
AAAAAAAACqKSewPO9E/75w/j09S3z/Pse0IQeXOPwAAAAAAAAAAAAAAAAAAAAAr+ha29GbSP+yxmQb61+A/+0NreS7Sxz8AAAAAA
AAAAAAAAAAAAAAATyLHRkmuQD9tiOPBgqKSP0S5X1ikLes/OVsGuz7VoD8ItHicQF65P/uE4SkiucY/+J8NhkUNxD/+rGmJFR7RP
wr2gvwZLMo/9Xy6QFPRyD9uss3cg4WcP2vL9yJYVMY/xA7kibTiwT8mIWwQignTP5sWWVuXEtc/9Qvy2uzd6T+kzlcnRGiwP1W7D
ckaA6I/WhhzZETdUT+sJ/+KUl+3P+kGRLA8tKI/O44fI9LGxT9fY2BJHTDIP800LfSOTLs/Izms9tza3z+waWc1nJ/FP6o4PkBIu
sw/ToRzZSrh2T+uGWyJkKe4P2mQevX8H7s/7YiopDa+2j8uBg/ukRLTP8WM2n50/rE/2URIm/fhrT9EmFG0tubDPzmGHU+I08o/a
ipEzYnLwD9nsGmmRdjHP9JaiLd3hM8/JESshTAEzT/ka/NAKT3LPyAVwH7x/uM/8X5acIbhgj93ks+7Xm5xPwcNKGeFDcM/8rGY9
BbNwT+G56a3jJK5P69cFm3Ms7A/eUOs0DT23T8BJbDXUiPNPzR5L25wF2E//CDS8Zazuz+riLnbOny9P1ZHdwoKxuc/uj+RtkQuo
D/Iyk08ItHSP0gxx2ja59A/YhMe45vgzD+Q7QMIe06qPxr5thDMGcU/U2y5G4Bk3T+xpHEA7Ga5P8BVCEfDkcM/jKLiB5LKsD/7r
Vp9fYzMP/qNPBFORYY/3icBD9eZuT/r87IJyAHcP0zbmhQ/YtU/rSWgtWINvj86CMGzgyteP9Aw6cbAVK0/D3cAd/NH4D8Sh9Jhl
p3VP45ybk78Jrg/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. When a mask is given, put -np.inf in 
place of the blocked scores, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "KNyEf8cJzD8WX2zwAWXcP711P+12Y8M/UwzJ4mWotz9jt/yBFem3PzIOua1+VLs/8dV7E3DezT+9qxPTBrrGP
8cCwaE8n7g/67rZuNW22D9KCQQJuqrPPw02j7JLx7E/5K6WBBnlxT+UKw07MjrfPxWtGhgVwZg/Ku+BUZjb0T/gyWiadcexPyZBT
xqJ38c/kVx83Dma2z/PCf/xXkShP0NUQ/cUSNg/EesniAIjxD9Lb0zVVVywPwosK+DwDss/pvp/vrcPyD90p03i2h3VP4M7mudN5
Mo/hES4S4vruz9lV2nCTRiyP8fMXOYH79E/YRjP2kLpxz/HPg4CYzzKP9IKiKmK5cg/EiM5Jeg1yT/1emFU577LP1qTa+7UUsY/j
dYiPO+Ouz+LMSx+LEbKPz0RrAdfldY/Wq3+5ch0xD/9gU+kvejMP6kIDVSJf9Y/LxvMbgjTwD9agPrnwXzGP0+in7nKkL0/WgsaN
tGsyD8mGNsCl8XMP8WOj9v5MsU/g88dZu2c0z9pXX8+hkG8P1xdClDA1sc/a8suJeK7wD9PkHMOEHDKP2138Fgrssw/vmexEZEl0
D8IYk8/8GK+PwaR2gO7fN8/lrBr1Ap1sz8h0gTeeszCP4SCaJARTsU/O4U6gf4ksz/cDvbaw1CWP6lJT2VhB+U/I+vTg31kwT9+0
+VVykK8P1U7ON0KZ7Y/ZmDk5StM2T+M0HzeU/mPP/KfEXZyZL8/OztVJipB2D9l5PsFOWC6PybkFm6oQdA//9xSBuoq0D8z3xffh
Zi9P/VNUdI9ldE/0sgG6zS4LT8EJCauO4+RP7lNOt0HC2w/CGLb88Qs7z/Bx7vDUW10P1F4dzK7l6w/zEi3tGKwuj8CKxjQV+jCP
589e0qOB+E/900B3057xD9ONexK9rroP4gBK4HFBas/TsH4UWn2oT9v2eJqdiy2P281U6h/+6o/nHcCPaqWxT8osRD5Bx7NP7Xdm
KWl8to/27f9mh//jj9nTguFEHbFP5TcxagK0MM/F1U1+0zQsD/opR72huPDP9wZuRMZstg/LpEOvBWAzj8QTRNtpDXAP8WdmEzU3
NU/pyxC5WWuwD+Q6M0jF57PPzBiq/A1xMM/9MB2+ggywD+dGqlhrnPHPz+jyfObaq8/u4wFqYt04T9qEa8F5lq1P6wAszmsVeE/Q
bg9g8tJuj9m3uY9XH/KPxq4xzA1lZM/xEuVc2aSwD8I0rnweSq3P9W84WL2nq4/VVAEfsaQyD+2rwCKfVx5P32UJcHW2eQ/UzOx8
qFNuj9O9lOmvQvFP8JMDiQcV8c/f3pg5rybzD9kVPIqTO3UPxd5q9RPzYI/CDISLMbp0T/6lEvRBEbmP3/lOaAJp4c/1gK517JGa
z8gAvOaogPcP6IYD3ruls0/g4dkMiSywT+6aqUVr/64P3xMpyWhYLg/lM9V0iC/yz9deFcyGoS3PwTTLHYEX7k/0Kmhar5xyT91M
GO3yC7ZP+6uWsMd3uc/B6+LsN7ahj+NgIKXnzmXP9Tb/SHnubQ/SD2dg7PVwT+PxnSMgyfDP3T6Z8qdncU/ZwvD87ZH1z+375fLM
SzBP1IcBfY+f8c/"
     }
    },
    {
     "name": "mask upside down",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAApwVJD3zU3z8sfVv4wRXgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
K1ilsUHhsk/VWeaDn6e6T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjPAihSn3uP++Qe+9VK6g/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAz1L5dOGt7T9kTTVY9JCyPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJDC1TEi8OA/4HpUnLsf3j8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAD5SHP6pcjJP8ItY4HWjek/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJCNtVtR33j9ubsnUFcTgPwAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAADBhKERfBuY/oD2vd0Hz0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACsiOoyu07jP6juKpqJYtk/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAkeMtOciG5z/fOKSNb/LQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN04lrHJHN4/kuM0J5vx4
D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADSETxtDgDePxf3Ycn4/+A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdFTsrd2n4T8YV
yekRLDcPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMPHmobASs8/D05Z3k8t6D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACqdhTEe
/TSP6vE9R3CheY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "mask added",
     "message": "You added the mask to the scores, as one does with masks of 0 and -inf. This one ho
lds True and False, which count as 1 and 0: put -np.inf where it is False, with np.where.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "EjKHpQ/Fzz+8kJcmNxbgP2fFAMQL+MU/MOh0QRm5oz9/ZvKuBu+jP0fZtyizqMM/8GQyDjd81T8YnRndAVnQP
6wrLt3mD6o/vZdkSeEoyj81OZdmhmnXP2ZpLofLSbo/eWXgkAAw0D9t4F2Qk/zQP2XR3MtS7oo/PRtb9NVK2T/ljhA8US65P7Yv2
vTw59A/IMJC8H7DzD8xBFP6VP6RP8Wu76qlPeA/KFp1I+Tvyj+nzXCbw+K1P47fhzmzobo/UiifjJOutz+arGQjsyLbP/ALxxJHR
9E/nzHC2mnwwT+8ut8suRuhP4lgrm2z9MA/QVw+UoIw0D/L440Qc8PRP6eMufBR29A/5rC2rSMeuT9QHDIEv6S7P9hFrjFsg9A/t
FfaCbxixD8CPId6im/TP128CUEolcg/nOxhuVxEtj+dT5O4FLfRP1hu3Tq+kts/mAEHYJeexD/LUV/rBke0Pxsunw39qKo/7Gbje
FHA0D9TUs5MTYjTPwDFNCt1yMw/Y3Jnr8aXwz9/WAFoGjqsP6LmQaOMDtE/kcuuy0fyxz9jjJ9GlerSP71l+36fNr4/dI0QoSQAw
T+XWWp2A/LCP28w7Iy0oeM/FI68aClDuD9PO6ySRD+xPx4cYbDmi7M/0Le+TKCstj+LKli2EW6aP7wCNhv05+g/f6DCi/FPrj/gr
jNMg6CoP8VtKTjgZsA/MjaGKH2F4j/Xf2RF1miXP+Pg7noV6bA/GceZn4Uhyj9krplrBYLBP9nLw3XjlNU/TjmG0LF21T8RsK2uh
uisP0rbJlyuLME/0sgG6zS4LT8EJCauO4+RP7lNOt0HC2w/CGLb88Qs7z/Bx7vDUW10P1F4dzK7l6w/zEi3tGKwuj8CKxjQV+jCP
589e0qOB+E/900B3057xD9ONexK9rroP4gBK4HFBas/TsH4UWn2oT9v2eJqdiy2P281U6h/+6o/nHcCPaqWxT8osRD5Bx7NP7Xdm
KWl8to/27f9mh//jj9nTguFEHbFP5TcxagK0MM/F1U1+0zQsD/opR72huPDP9wZuRMZstg/LpEOvBWAzj8QTRNtpDXAP8WdmEzU3
NU/pyxC5WWuwD+Q6M0jF57PPzBiq/A1xMM/9MB2+ggywD+dGqlhrnPHPz+jyfObaq8/u4wFqYt04T9qEa8F5lq1P6wAszmsVeE/Q
bg9g8tJuj9m3uY9XH/KPxq4xzA1lZM/xEuVc2aSwD8I0rnweSq3P9W84WL2nq4/VVAEfsaQyD+2rwCKfVx5P32UJcHW2eQ/UzOx8
qFNuj9O9lOmvQvFP8JMDiQcV8c/f3pg5rybzD9kVPIqTO3UPxd5q9RPzYI/CDISLMbp0T/6lEvRBEbmP3/lOaAJp4c/1gK517JGa
z8gAvOaogPcP6IYD3ruls0/g4dkMiSywT+6aqUVr/64P3xMpyWhYLg/lM9V0iC/yz9deFcyGoS3PwTTLHYEX7k/0Kmhar5xyT91M
GO3yC7ZP+6uWsMd3uc/B6+LsN7ahj+NgIKXnzmXP9Tb/SHnubQ/SD2dg7PVwT+PxnSMgyfDP3T6Z8qdncU/ZwvD87ZH1z+375fLM
SzBP1IcBfY+f8c/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "KNyEf8cJzD8WX2zwAWXcP711P+12Y8M/AAAAAAAAAAAAAAAAAAAAADIOua1+VLs/8dV7E3DezT+9qxPTBrrGP
wAAAAAAAAAAAAAAAAAAAABKCQQJuqrPPw02j7JLx7E/5K6WBBnlxT8AAAAAAAAAAAAAAAAAAAAAKu+BUZjb0T/gyWiadcexPyZBT
xqJ38c/AAAAAAAAAAAAAAAAAAAAAENUQ/cUSNg/EesniAIjxD9Lb0zVVVywPwAAAAAAAAAAAAAAAAAAAAB0p03i2h3VP4M7mudN5
Mo/hES4S4vruz8AAAAAAAAAAAAAAAAAAAAAYRjP2kLpxz/HPg4CYzzKP9IKiKmK5cg/AAAAAAAAAAAAAAAAAAAAAFqTa+7UUsY/j
dYiPO+Ouz+LMSx+LEbKPwAAAAAAAAAAAAAAAAAAAAD9gU+kvejMP6kIDVSJf9Y/LxvMbgjTwD8AAAAAAAAAAAAAAAAAAAAAWgsaN
tGsyD8mGNsCl8XMP8WOj9v5MsU/AAAAAAAAAAAAAAAAAAAAAFxdClDA1sc/a8suJeK7wD9PkHMOEHDKPwAAAAAAAAAAAAAAAAAAA
AAIYk8/8GK+PwaR2gO7fN8/lrBr1Ap1sz8AAAAAAAAAAAAAAAAAAAAAO4U6gf4ksz/cDvbaw1CWP6lJT2VhB+U/AAAAAAAAAAAAA
AAAAAAAAFU7ON0KZ7Y/ZmDk5StM2T+M0HzeU/mPPwAAAAAAAAAAAAAAAAAAAABl5PsFOWC6PybkFm6oQdA//9xSBuoq0D8AAAAAA
AAAAAAAAAAAAAAA0sgG6zS4LT8EJCauO4+RP7lNOt0HC2w/CGLb88Qs7z/Bx7vDUW10P1F4dzK7l6w/zEi3tGKwuj8CKxjQV+jCP
589e0qOB+E/900B3057xD9ONexK9rroP4gBK4HFBas/TsH4UWn2oT9v2eJqdiy2P281U6h/+6o/nHcCPaqWxT8osRD5Bx7NP7Xdm
KWl8to/27f9mh//jj9nTguFEHbFP5TcxagK0MM/F1U1+0zQsD/opR72huPDP9wZuRMZstg/LpEOvBWAzj8QTRNtpDXAP8WdmEzU3
NU/pyxC5WWuwD+Q6M0jF57PPzBiq/A1xMM/9MB2+ggywD+dGqlhrnPHPz+jyfObaq8/u4wFqYt04T9qEa8F5lq1P6wAszmsVeE/Q
bg9g8tJuj9m3uY9XH/KPxq4xzA1lZM/xEuVc2aSwD8I0rnweSq3P9W84WL2nq4/VVAEfsaQyD+2rwCKfVx5P32UJcHW2eQ/UzOx8
qFNuj9O9lOmvQvFP8JMDiQcV8c/f3pg5rybzD9kVPIqTO3UPxd5q9RPzYI/CDISLMbp0T/6lEvRBEbmP3/lOaAJp4c/1gK517JGa
z8gAvOaogPcP6IYD3ruls0/g4dkMiSywT+6aqUVr/64P3xMpyWhYLg/lM9V0iC/yz9deFcyGoS3PwTTLHYEX7k/0Kmhar5xyT91M
GO3yC7ZP+6uWsMd3uc/B6+LsN7ahj+NgIKXnzmXP9Tb/SHnubQ/SD2dg7PVwT+PxnSMgyfDP3T6Z8qdncU/ZwvD87ZH1z+375fLM
SzBP1IcBfY+f8c/"
     }
    },
    {
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "neYDO+K+yT99/AlpQ/LbPwllEAF2bs0/AAAAAAAAAAAAAAAAAAAAANBwDqS65dU/WiAa//lU0j9mH08i2H7gP
wAAAAAAAAAAAAAAAAAAAAAWD1OQS8XRP9FH6o1w28Q/yNxl/wtctz8AAAAAAAAAAAAAAAAAAAAAjsXNtf+j1z/Ncuw/P9CoP/U6Z
5dBgN8/AAAAAAAAAAAAAAAAAAAAAJkrPcYdHOQ/oJBRrXel0j+ZsWalGTLEPwAAAAAAAAAAAAAAAAAAAABBflqDLEXhPxDelmLkk
tc/DgTTgtrf0j8AAAAAAAAAAAAAAAAAAAAAqV6dyhQj0j+LM3Kn7Hy+PwitF5B+G9E/AAAAAAAAAAAAAAAAAAAAACN9f2VmpuI/g
oiZtNgQ6D8XnRkAqd3UPwAAAAAAAAAAAAAAAAAAAACO5a4m843WPyOTEQFNgdI/FM8mtqwq2j8AAAAAAAAAAAAAAAAAAAAA+4oJB
cjNyz9REpTUxR/SP2FU/K84zdE/AAAAAAAAAAAAAAAAAAAAADkXyds1ltA/0zy+aLD1yD9kwqR86mjePwAAAAAAAAAAAAAAAAAAA
ACGMFSRMPfXP2KphGvlBeM/VyiUVqLNyz8AAAAAAAAAAAAAAAAAAAAASO1bSc/bwT9RLF8/WcK1P9x1BgCqpeI/AAAAAAAAAAAAA
AAAAAAAAORUgyMNztE/xnJ4i1Uy5T8D9MfJRlS5PwAAAAAAAAAAAAAAAAAAAACOuAHiwMHDPxlkGn7COts/aSmoPt0M4j8AAAAAA
AAAAAAAAAAAAAAAGw9Hnm0Egz8SZ9GdSnrCPz9iSKfJxJs/nC7jMn2M7j+XSFPOzSHDP/C0H8QlgLM/bcuJc6dixD81xNXtbc/XP
7EpjLy2H9Y/gaiyUzac2T9fvqhSd/TnP9FVmpM0vNg/HDQAREnlzj950fT3LIjYPxNyjwH6acM/3chHCX9cnj8HaC8iWuHhP6gEd
ujZ190/6TrZFsN6mT/9J2yhBQ6zP84VrJyVCOI/Kcls6Ny00j+cQlJVyAjYP9tMPz33I+Y/5fuR8AWG3z/7XBuYsPztP584Hie3o
OA/g47d75Xgxz9FYfPXoWSmP74p9Nb2wuo/WHCnsq9I0j/duF4Tz6bdP6kyUH1OX9A/oVcTxdjE4j+M8JBDvRnWPzbQE70Tv7s/Y
mhG7qHhwz8joB5/7NPSP+Fy5UOI5pE/KC+d0POzsz93By3uxgubPyRTzSE6OM8/DIoSA4mV1j+QAP6FbE6RPzmtQKSsvN4/54qEl
4F0xz+7eGq0i/DWP1xCUwnoocs/CeWdxaEgyT9ZbQ3jkzDVP1SLtxbbc6s/QuLaYmyB1T9NWc42tCnpP8F4GjtfcVo/8AbBXW0lj
T82UShuo2vkP21h3DLdJ9g/KxDalEPR1z83nDTlXlqxP/NmvGgMStA/Zx7T1phOwj/+dUJ1+lLdP89F4d5uud0/rWvmQbUs4z+Wf
YgFA6/oP2pLRNC9NO4/wAx1VV1CyT+Z4u4oOiXHP7JQGYO2qe4/yEhk89F/3D/wjuX6kzTQPxy+KGOXWtY/NhwEpkMm2j8Uz8mKA
p+8P4QtwVjMksY/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "svVCkcpFuj9gqTFpTDnNP2KcL4UWx7k/AAAAAAAAAAAAAAAAAAAAACM0o+arWcs/piPtRWpq4D//dXlbmCLgP
wAAAAAAAAAAAAAAAAAAAAAGLvtP9QHEPz8txtvmrKg/2zBRoc6gwz8AAAAAAAAAAAAAAAAAAAAASA37NLjfxD84m9JCh9OmP6rSW
gEQzMM/AAAAAAAAAAAAAAAAAAAAANuK4qXgUNc/6ZVz9+48xT+arKxZaUq2PwAAAAAAAAAAAAAAAAAAAAD+Z/xee5jQP/tHSdOEW
sc/oW+rG+oWuz8AAAAAAAAAAAAAAAAAAAAAdJoZjgBVxT9sBRYZHt3JP0aqp8rWa8s/AAAAAAAAAAAAAAAAAAAAADZMUE3TxdM/a
Ii5gvT4yj9Zb0FbEbvcPwAAAAAAAAAAAAAAAAAAAAAaYKGlzsDCPyiDSEt8INA/bUTFaJ7yuj8AAAAAAAAAAAAAAAAAAAAAEjpX5
yZbvj/0MVb6b47DPwEdnTxCGcA/AAAAAAAAAAAAAAAAAAAAABTIWL76w8k/Lvz1Zd2LqT8n8YbPWJO+PwAAAAAAAAAAAAAAAAAAA
AD8ALXRYMjWPxYnOHg5rOA/kk6zik44vz8AAAAAAAAAAAAAAAAAAAAAhPQYR1ibvj8t/du/HjKJP7iAtJSj/OE/AAAAAAAAAAAAA
AAAAAAAAPAuY5la7sc/LCzvJsAV0z80yzS5FUaSPwAAAAAAAAAAAAAAAAAAAADBjE3hPG/BP718ixcBW74/yTXqSNvexj8AAAAAA
AAAAAAAAAAAAAAATyLHRkmuQD/7hOEpIrnGP26yzdyDhZw/9Qvy2uzd6T/pBkSwPLSiP22I48GCopI/+J8NhkUNxD9ry/ciWFTGP
6TOVydEaLA/O44fI9LGxT9EuV9YpC3rP/6saYkVHtE/xA7kibTiwT9Vuw3JGgOiP19jYEkdMMg/OVsGuz7VoD8K9oL8GSzKPyYhb
BCKCdM/WhhzZETdUT/NNC30jky7Pwi0eJxAXrk/9Xy6QFPRyD+bFllblxLXP6wn/4pSX7c/Izms9tza3z+waWc1nJ/FP+2IqKQ2v
to/OYYdT4jTyj/ka/NAKT3LP/KxmPQWzcE/qjg+QEi6zD8uBg/ukRLTP2oqRM2Jy8A/IBXAfvH+4z+G56a3jJK5P06Ec2Uq4dk/x
YzafnT+sT9nsGmmRdjHP/F+WnCG4YI/r1wWbcyzsD+uGWyJkKe4P9lESJv34a0/0lqIt3eEzz93ks+7Xm5xP3lDrNA09t0/aZB69
fwfuz9EmFG0tubDPyRErIUwBM0/Bw0oZ4UNwz8BJbDXUiPNPzR5L25wF2E/yMpNPCLR0j9TbLkbgGTdP/qNPBFORYY/OgjBs4MrX
j/8INLxlrO7P0gxx2ja59A/saRxAOxmuT/eJwEP15m5P9Aw6cbAVK0/q4i52zp8vT9iEx7jm+DMP8BVCEfDkcM/6/OyCcgB3D8Pd
wB380fgP1ZHdwoKxuc/kO0DCHtOqj+MouIHksqwP0zbmhQ/YtU/EofSYZad1T+6P5G2RC6gPxr5thDMGcU/+61afX2MzD+tJaC1Y
g2+P45ybk78Jrg/"
     }
    }
   ]
  }
 ]
}
"""
