"""The public cases of the step self_attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_weights'
points = [0.5, 0.5, 0.5]


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
   "single": 840.0,
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
    "data": "iH6C5k3gwz80zGJEdvy2Pzv8tvPoRdg/7Q55keJ+zj/7E2V+wpbBPy9BvjMONsE/Fni8o473zT80teWZv5HDPz1
vfOTW9NI/D7OmxfVWxz8APvZo+QGzPwHcgW/nMYU/vsYOapTD5z/Y8oUf1/q/P327OnKegKg/AbkZSjN0wj+czwi7aiWyP/PgOUC
CYdo/JzX5rQ/YzT8l6PQpA97BP5Bp/girx8w//oDep7wC1z+Xz4cRh0G1P1aJVWMfUL0/+ufVbAjqyz8="
   },
   "mistakes": [
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "iSzlH9R4vD//bPzIrQymP11pUpmItuA/AcMP11fhzT8IzOmC4Am3P3g/FHQra7g/jTV1rxbnzz9FzL9wMoC+P
+Uo6P70+Nc/yHJQYFCxxD+lhFAboqyRP05huaFroUI/diuMFbXP7T9yC1r9oMKlP+pV0LbbhIA/VCsPBkTptz9UENls/fabPyWyy
/pEcOI/i1n6u1h9yz9iTGhQI5y2P3xsh6maR8s/DLkNRmXB3j97tN227G6jPyHtZZI/9LA/vr1y07/fyT8="
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "kpn7/BjLxj+rte0hCJ3APzOR4li0FdM/De4atAYvzT9RoDZ7bz3FPyCRduqRkMQ/w1CGHixTzD9QmInosCXGP
weUMDTjONA/wl0YpsqEyD/po75zq7bBP7FK0M6NtqY/ufnBmFG84D8IMmBbcuvHP/1gSrTwfbs/tTMv9X4Sxj/pCMyTq0y9P+r36
BaTPdQ/zZ0MvfEhzT81OgxWE6rFP3EwjU+GO8w/l1sd1b+C0j98pudmtcS/PzesqDZvH8M/55gbHDC9yz8="
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "+fp2aGF/xT8A7Zpw4iC8P2462RZ5d9U/1bhrtBfzzT/YYB19I47DP0BLNDjq9cI/sHU8B1IizT/KKIk9hvHEP
416Mj5aetE/LCGhBokByD9o7QGI40y7P0oZ4vpwu5c/PyGzHq1P5D8PSBzUuGzEPzfyc5tlbbM/V7qOSb9yxD+xFtVcwpi3P8kMZ
Y2OEdc/VDqaQ2OszT9pZqIpX/HDPw4a8zgiosw/rVYEEEiY1D+jhOYivni6P0e4mhgw+sA/+j32fL72yz8="
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "qLiPwagAyT9enP6MJyPAP8eyX48P2dA/45Qd7t4oyD+LsJSkMQHNP5Xt01v3icE/fJvRggsL0T+L+qdHfMqmP
+bgNkgN0rw/L7ZB9CUi3D8smceeIYG/P47uzIeL7qI/eQ9iTse75T8LP/xdYtHBP7jWI7llGpY/AIh0RDCfyj9Q6nfCU6vIP5QVW
Knwq9M/8Utvrmgdyz8tLejvY4C0P4sba+1bJ8g/gvBj98Ljxz/jCpfXlLXHP3ZSzLk6ick/mZbNiRG2zj8="
     }
    },
    {
     "name": "nan for nothing",
     "message": "A word that may attend to nothing came back as NaN. Its weights are 0; the softmax 
of the toolbox takes care of that.",
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "c+E7zhM02j/1uD2QrU3OPwAAAAAAAPA/jQ9oFAka5D8icHiIIjDXP2GKgo3KDd0/cHmjsh1L6T8h1SITcITgP
wAAAAAAAPA/7F0E6x2z4z9BMbX0Zpi5P53INtRjiow/AAAAAAAA8D/xC8eEGYjFP6b3cRxHf7A/ELLNYXNi1j8nGkbw4gLGPwAAA
AAAAPA/b3qwk7EZ4j/wKEHXRazVPzv27vjzAuQ/AAAAAAAA8D/47KqxTY/NP5ml9nLVYdQ/s8w9+ddo4z8="
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
      "data": "qLiPwagAyT+V7dNb94nBPyyZx54hgb8/AIh0RDCfyj+LG2vtWyfIP16c/ownI8A/fJvRggsL0T+O7syHi+6iP
1Dqd8JTq8g/gvBj98Ljxz/Hsl+PD9nQP4v6p0d8yqY/eQ9iTse75T+UFVip8KvTP+MKl9eUtcc/45Qd7t4oyD/m4DZIDdK8Pws//
F1i0cE/8Utvrmgdyz92Usy5OonJP4uwlKQxAc0/L7ZB9CUi3D+41iO5ZRqWPy0t6O9jgLQ/mZbNiRG2zj8="
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
   "single": 932.0,
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
    "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGASIul5+94/0PZuC0OC4D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAADN5gvHepGxP7EYkl/o8MU/+vw5j5ZR6D8AAAAAAAAAAAAAAAAAAAAAkR0JMxFq2D9QH9Xh2FTRP7qbGOk
Eu8I/heoq7SbHyT8AAAAAAAAAAB6Ag6T64+E/GKSzCvozyT+JwCbrc7OgPxRRXETm/LE/wYJGRssQwj8AAAAAAADwPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADlhjQX4K4T/lTzl9A+vdPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI5b6vqCgLw/nii
J2fzy2z9+QLxn4uzcPwAAAAAAAAAAAAAAAAAAAABLrTX43mXZP38E2asYSdQ/2RmSyHNewz+RglDvnEPBPwAAAAAAAAAATT50sh+
l2D+2ZEstPHnPP+ZGPD61M7s/QcaQP5cOtD8dmOUuXpvHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC
EjBzyGa7lP/fmxhvMo9Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANJnqxzjAyj+Y+apUIy7dP8+5X0fAcdU/AAAAAAAAAAAAAAA
AAAAAAHzqBvEdrLw/KCtTcE/Rzj80FrcCZAbdPzMzu5HZy8g/AAAAAAAAAAAa38VT3KawP7g69aIm7cc/udGql+Md4z//WPEdbpD
BP6xds2jrdos/"
   },
   "mistakes": [
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the width of a word. Each head's dot prod
uct adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACZEwn2Nad8/7d0eQTlL4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADsfhQoiBfDP1P4VqafMdA/G2TPIk4h4z8AAAAAAAAAAAAAAAAAAAAAj/uZLB271D+96giOiwLRP/AfT
MFX2Mc/dxNuyVaszD8AAAAAAAAAAEeDt3DMptk/sSvZdLMVzD+FrBv23uSzP2PiR0Dc+74/TAaGDlYsxz8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAd0UqQwGa4D8Qdat5/cvePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPu65+cNgMc/1
sNze7Xd2T+tXpiQQ2LaPwAAAAAAAAAAAAAAAAAAAAB1c/pjxWvVP32yTr5n0NI/K9hue8qNyD/t2/4/2/nGPwAAAAAAAAAAeEmOD
Ahl0z/acM2VX/DNP0TWG9rDccI/bNU9oxrwvj88O1slv1vJPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AB16GrOiGDjPxcvKmPuPtk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnnrDU0180D8XiuUSO93ZP037Vpl3ptU/AAAAAAAAAAAAA
AAAAAAAAMuQLFwEv8Q/t6rKXdki0D+7n12tC0LXP1Tago0xd8w/AAAAAAAAAAAtMPmgtY6+P0LnY7qrGsw/7u35s7972z8G8nqqs
YLHPxXLwoohj6g/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI8KCxuwj94/uXp68ie44D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADhgZB3dpGdP0IoutUq+ro/6DaM8S606z8AAAAAAAAAAAAAAAAAAAAAjN22nNoU3D8pDZvaBkzRP5N58
ssL+bw/0u1iK7fBxj8AAAAAAAAAAEewVovoLuY/L+8VDk1IxD9vztec3oeJP8olI3jF5KI/vhJy+cJUuT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH5l30Vh44T/BzRBdTg/dPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOnpVW2A4rA/m
pMiffop3T/p8YdnZZ3ePwAAAAAAAAAAAAAAAAAAAAAkeKWcdxTdP4u5DMlhKdU/OWCgNxLAvT8N2ZYxiEi5PwAAAAAAAAAAdWxOP
AXD3T954qZYMpDPP3iHuOFoRbM/eEZl+IAMqT9Br8Z/7gPFPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ABVr7CsG7TnP1ShnqbIl9A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0Ch+Uv52xT+u7kQ5JSzgPzsON2Q27NQ/AAAAAAAAAAAAA
AAAAAAAAIwJKZqULbM/uD6euDVNzD9HmheJGVPhP2XT7tWZz8Q/AAAAAAAAAACBiyj2mkigP3glLUJcHcI/0WpmJGpr5z+educ9P
Wa3P1lF1O5z7Ws/"
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMnaWzTAR98/mxLS5R9c4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAD9gOyD9Ia+P8Wsx9yzKM0/r4RQePTk5D8AAAAAAAAAAAAAAAAAAAAABTSLCD7Z1T+ia6nDvSXRP2jFF
Q9SMcY/S/uAWLbQyz8AAAAAAAAAAIq+vOfE0dw/kctuTJqOyz8t37U24equP0JT2CHMmLo/7hV+hb3GxT8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqWHZgpK84D+tPE362obePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMRSgq2HP8Q/V
E7dcmuc2j9MiGG20EPbPwAAAAAAAAAAAAAAAAAAAAD/dUwyoqfWPwKPDaBqU9M/LZfV1Rjqxj/QXnaFzR/FPwAAAAAAAAAAdS2Cm
2791D8p9p4VypHOP6zcc8Pm48A/8BeEoJM7uz9NxqYfqPHIPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAifFzC+BrkP7wHR3sOytc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQ4gv835zj/7DcwBJOPaPwDrox71n9U/AAAAAAAAAAAAA
AAAAAAAAG41lNYrm8I/ozkHVQn3zz8iIz9zXgLZP61K5u0Nacs/AAAAAAAAAACPa0vnVsi5P/H5nEeOMcs/p5Lv/Ynr3j80AgcLt
9rFPyajXPfs4aA/"
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ4rEWsyW98/MWp3ymZS4D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAgGO22JGTBP9qVKddoB88/glR6nBzl4z8AAAAAAAAAAAAAAAAAAAAAuWXdDSo01T+jLul+jxLRPyeAM
jl4Isc/IVdArRRQzD8AAAAAAAAAAJpm/2se/9o/bFjrNdDnyz+P59NIFOexP3uZfKwyFr0/2pltd0+bxj8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAycLdI7Co4D9uekS4n67ePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFleuGl1EsY/m
OhxTcox2j866LH9+sTaPwAAAAAAAAAAAAAAAAAAAABDEBMAFvLVP+w+Fv6iCdM/hvbgNoraxz8fa8zMAy7GPwAAAAAAAAAAkhmc4
rMR1D/NoXsOSDnOP0j7EjdRx8E/uHPfihVTvT/tdckvdDLJPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ABJRgfPOLDjP21z8WGOn9g/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYtyvNLAO0D8RH/zZh0zaP44EVPHHpNU/AAAAAAAAAAAAA
AAAAAAAAJHVcp6e0cM/W/LlzS4U0D8FuZKwlP/XP6/Tm2TaBsw/AAAAAAAAAABJHYk1q3y8P8AS1dLoxMs/tZwPx4nz3D+Jh5Peg
dbGP6Z2zpaw/KQ/"
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADFCovwHm+A/nXu7BvDJ3j8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABR7AUfNIfVP6ASdZc0ONM/EAGFSZdA1z8AAAAAAAAAAAAAAAAAAAAA1pyHwMorzT/0M7gbNTbOP46qw
IDr/NE/DG0fkRRS0D8AAAAAAAAAAC6JI+/H9LU/o7PyEiacuz/ff1btvF/EP5HE6lduStE/S2zksHch2D8AAAAAAADwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA2KKwDcPd2j+Urid5HpHiPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFI/m1KbCtI/f
PYaNlUj0D8xykl3D9LdPwAAAAAAAAAAAAAAAAAAAABXLQxWyBOxP3RZUg44drw/mlnyEa0X5z9grA4Ml7i5PwAAAAAAAAAAZ8Tmi
NBIwj+gwp2cHL/JP7pjXIfUr9E/oN35rxHtyD/j08gbWKvHPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AD0v39WdbDgPxeAAFMVn94/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAp9Nps34i2z/buHdEfoTZP/7mPBAGssY/AAAAAAAAAAAAA
AAAAAAAACBam9/o/tk/VSjv2DbK1j8Z4sxGSMHCPwEyPJDwWLc/AAAAAAAAAACP4nbscnneP2TTIMd40tc/PI4VcNGVwD9vmJFRW
0aSPxJaGtF3MXE/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. When a mask is given, put -np.inf in 
place of the blocked scores, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "MYUYimicyz+yvkU+KBDNP9MVkjVDYtM/YZ3tuCLlxT8k5h8njFO1P3D60Ii2U8o/lHoeJngOzD/peaeVKwXSP
wMACCLznMc/TS5zBw7tuz/ZHVRaHgCjP1A23LXNurc/vKmzrBpN2j9g9b+aBfbQPyqflf9Q3Mg/hh/sesAh0z8ZW5S0tSnLPxaEQ
UwPW70//uQDUE4zxD/Uvm5f87HLPx6Ag6T64+E/GKSzCvozyT+JwCbrc7OgPxRRXETm/LE/wYJGRssQwj81Q0Rk/RXbP0VXoE7oN
sk/V10zRJCpwj9Dz0ftk26zP1vd/61CPMQ/jpkhsDax0j84rXndlGjQPwolPsFJcL8/fRXAYhB/vj82VcrSu9TKP7CeqW3qTqI/k
foq/wH0wT94w1Bsh5TCP7MgOJuWp98/5Zipwo6Uxz9NFeDN3j/UP6vg4BFmLNA/u1lHnKPivj8rej35aoe7Pxyqu/Vu8sk/TT50s
h+l2D+2ZEstPHnPP+ZGPD61M7s/QcaQP5cOtD8dmOUuXpvHP30Ji1JSv9Q/K/sl7zicwD8sg+UG6CXAP96lAcKVC8U/aGRuUdJZ0
D/T901YIz/TPwGib5W5UsI/MpCngo5Cwj9Vdl8qYS/GP9Nn7QwQvc4/PukET/RsvT9qlCTqhgzQPxpGS4Knlsc/dZX4/oqEyj8Ah
/CCRRXPP2cxp6bwTLs/IUWlqdtXzT8aaKsN5aLbP7dx44AlnMc/EoEzm/F+qD8a38VT3KawP7g69aIm7cc/udGql+Md4z//WPEdb
pDBP6xds2jrdos/"
     }
    },
    {
     "name": "mask upside down",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAAAdViR6P4fSP3BmcfEUt9g/Fc0pQsXqyz+dc1XNIzG7PwAAAAAAAAAAAAAAAAAAAACc0+n5G1XfP
1BmxDhNh9Q/KYyjmi1HyD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABqn82RZ3fiPyvBZNwwEds/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJ48M/uc2
9U/5U5kzY8t0D+DwspVWdjAPzoTg4ymitE/AAAAAAAAAAAAAAAAAAAAAJ6mXsvqZ9E/emAcLV3i0D/p+IQHuLXdPwAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAOR2dOPVUOc/OBIXOVRe0T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+k1QouuTyD9CSfzM2eTHP04h+0HkI88/vCNcJ6sx2
D8AAAAAAAAAAAAAAAAAAAAAcIn1P9Fq0D/zHoq3PPLTP5xXgAjyots/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA180PPrd23T8VG
fhgpEThPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
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
      "data": "uQ0IEwxh2z8uABNvMDTFP1x3VOy7SMw/02Hr5cnyvz928EouWh6vPyc/IqLGrtQ/Imim6ZsK1j8OG5C0/tTEP
1fRG1EvTLs/Y1uhFkkksD/6ugdht8WqP8GxRKvOt8A/ElgBgpeH4j+ONCZpa5XBP1KVmxb0xbk/y1zDcMEp1j8x+ecOdnfPP95Wg
T3gAME/Qx0d26Zmxz80suXt/5q3Px6Ag6T64+E/GKSzCvozyT+JwCbrc7OgPxRRXETm/LE/wYJGRssQwj8WkoGXXVDlP11TogBkM
r0/WE1a2CCctT8a8IlGQoCmP5DWsUdtbrc/U2AZ16wo2j9cR3rBgvbWP7UngQB/L7A/NXKeF51mrz9uAGERdKC7P5Cf96HXCLA/l
hik3HJyzz+z6e9qz0XQP4cNjebSZdQ/XlLMXrljvj9NBMyvvjnXP/DfDvzpjNI/Yq3I+1a2wT8YvPyqLZO/PyhYBq6B5bU/TT50s
h+l2D+3ZEstPHnPP+dGPD61M7s/QcaQP5cOtD8emOUuXpvHPxVFLGVKHOI/qKgeCvlVtT8s96/8/r20P3vaXx9YCLs/iK43WK4Ax
T9sbG3tKq7dP/dNg/mXQcw/whE/A9a3tD+mSNMS7Su5P/yrmKAwcME/joN7GtCPxD8UbriZ123WP2n6VYqje9A/rB2rj1lEuz9OO
SSrGfa/P7Ja6LHlJrw/FI9MfB9Czj9UD7hTiH/cP2djqayjWMg/IgwutcqVkj8a38VT3KawP7g69aIm7cc/udGql+Md4z//WPEdb
pDBP6xds2jrdos/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "MYUYimicyz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHD60Ii2U8o/lHoeJngOzD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADZHVRaHgCjP1A23LXNurc/vKmzrBpN2j8AAAAAAAAAAAAAAAAAAAAAhh/sesAh0z8ZW5S0tSnLPxaEQ
UwPW70//uQDUE4zxD8AAAAAAAAAAB6Ag6T64+E/GKSzCvozyT+JwCbrc7OgPxRRXETm/LE/wYJGRssQwj81Q0Rk/RXbPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjpkhsDax0j84rXndlGjQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALCeqW3qTqI/k
foq/wH0wT94w1Bsh5TCPwAAAAAAAAAAAAAAAAAAAABNFeDN3j/UP6vg4BFmLNA/u1lHnKPivj8rej35aoe7PwAAAAAAAAAATT50s
h+l2D+2ZEstPHnPP+ZGPD61M7s/QcaQP5cOtD8dmOUuXpvHP30Ji1JSv9Q/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ADT901YIz/TPwGib5W5UsI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPukET/RsvT9qlCTqhgzQPxpGS4Knlsc/AAAAAAAAAAAAA
AAAAAAAAGcxp6bwTLs/IUWlqdtXzT8aaKsN5aLbP7dx44AlnMc/AAAAAAAAAAAa38VT3KawP7g69aIm7cc/udGql+Md4z//WPEdb
pDBP6xds2jrdos/"
     }
    },
    {
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "npY+01BMxD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAQv9Zrwsc/EZG/lbIA0j8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABxK55tGE/HPwsz9/qdN8Q/UODRTKV/3j8AAAAAAAAAAAAAAAAAAAAAc9J1vvQD3z/3wbk68yzaP1l5g
fllXNM/S7N3RV+N3z8AAAAAAAAAAH/tq57HX+g/z9xVW9sf4z+yPyby13LJP4gfAQcaL+I//bWSxotP5D/EP71LoQXUPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmgEptv7B0j+cG9nCK2rXPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHpw7C74jNc/l
Bcd8uQJ4D8Y2Y1chJfWPwAAAAAAAAAAAAAAAAAAAABYR3fKU+/cP/xb0Eebeds/yD7MA1b00T8i6NWkRvPSPwAAAAAAAAAAr94kc
QfgzD8mKWCw4YnUP9tepHux0tE/G5S2Gspv0T8oZ+xMEdPWP3e6USUb6uA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AADuzuvZa7gP1RTZ6chldY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0HlEmnvL3D9UN0oeZ9DVPy6NQK2s0cU/AAAAAAAAAAAAA
AAAAAAAANSYS9zdMrA/FcTr+uKyxD/gR7ICRK/aPyjJZCu0/so/AAAAAAAAAACItbZCoQ2KP+d00GOe2bQ/pkCkRfG54D+rWY6uA
2TEP9ubxb3kuoE/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "HesRdTR6uD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJEMi0G/abY/0W6FPPiYyT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADpqlI/AtGKPy51Qw8i8rE/vYG+b/QA4z8AAAAAAAAAAAAAAAAAAAAA75Ef/f2RxD/ExxKnbkzPPzqqg
9iWKNA/Lfy8R35j4D8AAAAAAAAAAOIx5wC+k+Q/aQdjCsQQ3z+VpP6PAKvDP6gHhnADOd8/AAAAAAAA8D+4IXI+FWfRPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHZ6FKQuCyT9mzT7kGKbQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABEvbJ9uh6M/x
4qOgUR6zD8DiA3G46jfPwAAAAAAAAAAAAAAAAAAAAB7RwFL9KnLP96HDEi4bdA/YorMZ77Z0D9WF5k6bC3iPwAAAAAAAAAAmuVcM
/2R0T9YZe2SDK/QPzXbS6S7+s4/VNHNiiel2z8AAAAAAADwP5BqBwUMOeA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAJrdKx/wfZP6kySv3gatw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK2A40ChZqj/YePMQCSPRP37ZtfH9Mcw/AAAAAAAAAAAAA
AAAAAAAADCdC+PuFqE/IbDiynPnxT/7BuqW7hfXP2WDv8aPs+M/AAAAAAAAAADd4l/bVH6RP7TxQzFw+b0/Rgw7cBLP2j80+YBy4
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
   "single": 2100.0,
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
    "data": "hi0vNPI30T/BwVxm+G/hP++dLv450Mc/AAAAAAAAAAAAAAAAAAAAAH9nJSfMZco/NWJNB5HZ3D8L6h/liPPVPwA
AAAAAAAAAAAAAAAAAAAC4zQ6B5TngPzH/XsMtOMI/9eQyHB5w1j8AAAAAAAAAAAAAAAAAAAAAH/kMSZ+w4D9Rs4GtzZ3APxo0JZf
aT9Y/AAAAAAAAAAAAAAAAAAAAAAs8822pNuQ/VnR5p1vD0D9NToDyRT27PwAAAAAAAAAAAAAAAAAAAAA693e7GUTgP0d6cCHxttQ
/iS4/z7aBxT8AAAAAAAAAAAAAAAAAAAAACoaVC29k1D/cJlJ++l/WPxlTGHaWO9U/AAAAAAAAAAAAAAAAAAAAAJd99aGK59Y/lcj
WHIRGzD8eHp9PM/XaPwAAAAAAAAAAAAAAAAAAAACWn8TIaWTUPykoMDNyvd8/hnAWCEi8xz8AAAAAAAAAAAAAAAAAAAAAh7Oaa+k
n1T+ZJQ28G6vYP+EmWNj6LNI/AAAAAAAAAAAAAAAAAAAAALjd/byTxNY/u8VuPNn2zz9qv8qk/z/ZPwAAAAAAAAAAAAAAAAAAAAB
QkM6xFSDGP3sVXCdE7eY/hjOCYbNVvD8AAAAAAAAAAAAAAAAAAAAA9B95g1lmuT/9KQ7/W5udP7FqmO9Z5us/AAAAAAAAAAAAAAA
AAAAAAFlj9kd/ecY/H6q91wJh6T/C0Etk1QmgPwAAAAAAAAAAAAAAAAAAAACsZR/vt6HFP84uTSk5qto/XB4j3+qE2j8AAAAAAAA
AAAAAAAAAAAAA3lkD6zS4LT+pQyauO4+RPzeQOt0HC2w/OG3b88Qs7z+F8brDUW10P9FtdzK7l6w/x1O3tGKwuj+gLRjQV+jCPzU
+e0qOB+E/NVQB3057xD9mNexK9rroPy0OK4HFBas/LcT4UWn2oT9C2uJqdiy2P8ciU6h/+6o/PXQCPaqWxT/jsRD5Bx7NP2LamKW
l8to/Mdn9mh//jj+NRwuFEHbFP9DgxagK0MM/t1A1+0zQsD/Xph72huPDP5AcuRMZstg/2pYOvBWAzj9fURNtpDXAP16fmEzU3NU
/ii5C5WWuwD++5c0jF57PP59bq/A1xMM/xbt2+ggywD83G6lhrnPHP6yeyfObaq8/NY4FqYt04T8BEa8F5lq1P+//sjmsVeE/RL8
9g8tJuj+c2uY9XH/KP13PxzA1lZM/FkyVc2aSwD+K2LnweSq3P1PY4WL2nq4/f0wEfsaQyD/zVACKfVx5P6CTJcHW2eQ/wjCx8qF
Nuj+R+lOmvQvFPx9MDiQcV8c/XXdg5rybzD/KVPIqTO3UP7vkq9RPzYI/nTMSLMbp0T+olUvRBEbmPzhFOqAJp4c//+G317JGaz9
xAvOaogPcP2gfD3ruls0/MoNkMiSywT8uZaUVr/64P9tLpyWhYLg/29FV0iC/yz8KeVcyGoS3P5HOLHYEX7k/D7Char5xyT8jLWO
3yC7ZP0CwWsMd3uc/M9eLsN7ahj8nr4KXnzmXP1/m/SHnubQ/dDidg7PVwT++ynSMgyfDP8D/Z8qdncU/Ig7D87ZH1z849pfLMSz
BPwQjBfY+f8c/"
   },
   "mistakes": [
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model, the width of a word. Each head's dot prod
uct adds up d_head products only: divide by \u221ad_head, and d_head is K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "HryhnA1U0z9Bjn6bDQ3dP0Frv4/JPc8/AAAAAAAAAAAAAAAAAAAAAPqyvh4iXNA/KK/2FP+x2T/gnUrM3vHVP
wAAAAAAAAAAAAAAAAAAAAC5L42ewPfbP+U/t9y03Mo/VDAX8+SZ1j8AAAAAAAAAAAAAAAAAAAAAgZxytKGQ3D+HtBeyWpjJPzuJg
fIwo9Y/AAAAAAAAAAAAAAAAAAAAAGW1QwBpVeA/hVL/nZ+m0z9hhfLCHF3HPwAAAAAAAAAAAAAAAAAAAAB2Ejd/pNjbPwi/5ko2d
dU/A13Ea0pkzT8AAAAAAAAAAAAAAAAAAAAA+8giat3J1D8WoZMmuO7VP/CVSW9qR9U/AAAAAAAAAAAAAAAAAAAAALGrua2sadY/c
h+hq6320D/dNKWmpZ/YPwAAAAAAAAAAAAAAAAAAAACjn5xWeyzVP539UTD1Vds/hMUi8h77zj8AAAAAAAAAAAAAAAAAAAAAIAzkn
FlF1T84vjwpUj7XP6g13zlUfNM/AAAAAAAAAAAAAAAAAAAAAJiibvZGP9Y/s8/IMdUi0j+1jcjX453XPwAAAAAAAAAAAAAAAAAAA
ABKQdRtg6PPPxm6dxi6+eE/VdZMMJR1yD8AAAAAAAAAAAAAAAAAAAAAdYZFY5GcyT9aQmpA0yK5PxhWIT+BdOY/AAAAAAAAAAAAA
AAAAAAAAOs7zi3qB9E/IETDwzNW5D9N76wquS65PwAAAAAAAAAAAAAAAAAAAABbysS2LljNP+7CLFrxs9g/5NdwSvef2D8AAAAAA
AAAAAAAAAAAAAAAddV7s+F4ez/scrw/lN20Pza2f8XkdaA/MI5+77fe6j9HBq+MV3SkP0tCqrQnZbo/qRC+BZnswj9plh5ONSTHP
z7YoZw9QNg/S4eKmCI8yD/OCAxlXBHhP8FYx+w8/rw/bF21/Drntj8PO4nK4kvDP0uNEFnf97w/BKp2L/7zyD90Gnd6Y6jNP0rO5
fyuKNU/twg18SnQqD/GXPnfNd7IP5zYuKXI5sY/FRW73u7ruz/Vf+jxxvPGPwB3fuE4Z9M/CS8ENgdhzT9i9iuOSg7EP/1484ury
NE/UJH3iQdkxD+doFo3+X7NP7jlmphdfcY/skZVGkBOxT8yc9c/DGLKP1Q/Fl4BD7w/FKHi8PnD2D9K5AIVP8DAPyEutBbsM9k/J
jdYyA1Mwz+5bcXA5uzMPx8Uj1/ZP60/2zmW8TwPxj845XBgHjHDP+WOyqx/OL4/eeg66m6fzT9r2HdbilGgP2B6CCRo/90/JPVoV
mK5wT+4yi/4aUDHP1X+A1zcrsg/GGmRZLfCyz9c7Gj4T0rRPxrkWoSENac/UQnId4Hd1D/QENYWL6fhPzu6odZWf6o/QBTE8k7Ym
T/Rxud+CQzVP2+NcjfSHc0/3Id73ZCjxT8LCP0PwbPBPwZVRd3IcsE/9ge/SpnHyz+pSIQd/evAP9A3DUsfrsE/YeKRuLBsyj+Wy
g7KzJjTPwGh71fOCOE/8VHzHjIWqD8w1YA8LSOyP3cUoE3158I/ciikLK7dyT/8zImacQvGP2dh5Adno8c/vUcxaDlo0j8w2USil
rLEP/Ro6uodzsg/"
     }
    },
    {
     "name": "not scaled",
     "message": "Your weights come from the plain scores. Divide the scores by \u221ad_head, the las
t axis of K, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "MJiVBH9PwD9J0YtHxWLqP6aK7HSvlag/AAAAAAAAAAAAAAAAAAAAAJNB1J3oELQ/cuzGMCPb4z+0Fv12f0XTP
wAAAAAAAAAAAAAAAAAAAAArHY3IO6zmPyt7AsCSK5k/953lQs8U0T8AAAAAAAAAAAAAAAAAAAAAwza/o+hc5z/aZfcv992SPx4cg
kVPGNA/AAAAAAAAAAAAAAAAAAAAAGG5/sJr7Ow/ibGSeIaItj+7G7x726CAPwAAAAAAAAAAAAAAAAAAAABwPUa7kpfnP/7FWO9Dl
sw/AxE5jsQtpD8AAAAAAAAAAAAAAAAAAAAAFcujGJvf0j/tdXzh6h/YP/6+3wV6ANU/AAAAAAAAAAAAAAAAAAAAABhdHXUkttY/o
+uy96NYuT8A9HpG2XnhPwAAAAAAAAAAAAAAAAAAAAAyhFqL7q7MPxX309rvHec/3H1WJUhlqz8AAAAAAAAAAAAAAAAAAAAAPebE9
YUv1D++jEEog07ePwoa88PtA8s/AAAAAAAAAAAAAAAAAAAAAH3+NvN2pNc/zdjNyyeKwj8dFeImdRbfPwAAAAAAAAAAAAAAAAAAA
ADi5UaVPhiXP5UvFQdwDu8/NZ5MIAJnfD8AAAAAAAAAAAAAAAAAAAAA6LmpN138aT+UeOi7RdkfPwJ3mtgE5e8/AAAAAAAAAAAAA
AAAAAAAAESNqjyvm5I/UXxbAZRp7z8dP/TyS+goPwAAAAAAAAAAAAAAAAAAAADixq2SY6SmPyfopl98zt4//l4DLvdc3j8AAAAAA
AAAAAAAAAAAAAAAYR1N4hPH8D1dp181qOv3PnkVPx6ujZU+clmGqc3/7z+1lDzLoymtPnK0kc6WR2M/ic/eYTAjiT8W2TB5hZmfP
wZHruMCU+0/31Mig8mFoz/IqFFGZNfvP0+RKFbl30o/wJmDT4Y+Mj8O7CwRtupoP+HEvvblxEo/ywsm+SOTsD+ZE1sO0knCPxoQJ
s4YUOc/HAlvUsfPHD9ssB6HPVGwP69WkkGyHa8/h6YwU+TDeT+E4Eoi626vP1NTB87JzOU/uN9RTJJbyD//VMrwiNilP6jTePVP2
+I/B/0KsX2Rpz9c6VFOCv3PPwznqmZodrI/E1DbYqG7kz9M0rcyokaqP/bZMpE+RGc/2Jk1pwVy7T9I1G37dTd6P5FjpZqevOw/z
uIkybeUhj9keOcX+gmyP0UIQkcr7iA/1LaUEAzYlD9ZyWzNoBh1P76i8AeoNVw/UzD/gB1Goz+GOGwkL+XRPuCouR9Jk+4/yIO7R
jDImj/7xP1AXTq3P7lGNPX3ir4/CvjIB18qyj9ppBEVfObhPzhn8FuFdeQ+2TL+tmMXtT8KU0Ih2FztP9o3UBw9xvI+uVulIOVdp
j6tm73OYTnpP0XMINEhosI/avOJ33Mgoz/umt8Cp3uOPx3ohL34h4w/mBzg6wakwj87vUvtpcOOPyiPAnv5zZI/nPul9E+lvT/49
eXi1ZDmP5Mlh9kRie8/s09wA1Ws7j41EGaKagkZPzCYSeGMrGY/T42Oe6jWhz/B2DpGYrOwP3GR+yXU/rY/nb99Vr/j5T+krCZa8
wSpP49CyDJVrbw/"
     }
    },
    {
     "name": "divided by d_head",
     "message": "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "I7LgNF4n1D81XZ2Bt1DaP6jwgUnqh9E/AAAAAAAAAAAAAAAAAAAAALASb5CV/9E/UVR3hggw2D8BmRnpYdDVP
wAAAAAAAAAAAAAAAAAAAADaCf3i6rfZPxDVexiY0s8/ngvFEMle1j8AAAAAAAAAAAAAAAAAAAAAkT7zV34f2j81c6ve/uLOP9cHt
zgCb9Y/AAAAAAAAAAAAAAAAAAAAALT3nfTcvNw/oLWBJJya1D9bpcDNDVHNPwAAAAAAAAAAAAAAAAAAAABYfnewVpbZP0hsIrzuk
tU/YhVmk7rW0D8AAAAAAAAAAAAAAAAAAAAABJeEOur51D/o5w7qkbnVPxKBbNuDTNU/AAAAAAAAAAAAAAAAAAAAAArO/pfaF9Y/W
GSxQQVp0j+ezU8mIH/XPwAAAAAAAAAAAAAAAAAAAADMvlbM01rVP+CnuynfPdk/VJntCU1n0T8AAAAAAAAAAAAAAAAAAAAABO3BP
Q5O1T/v0MOJEpTWPw1CejjfHdQ/AAAAAAAAAAAAAAAAAAAAALzZuksu9dU/IvA/RnA10z8kNgVuYdXWPwAAAAAAAAAAAAAAAAAAA
ADzGoZ3vv7RP6bIJwvVzN4/0jik+thozj8AAAAAAAAAAAAAAAAAAAAAlU3giK5n0D9VBwXAcZbEP2CXjkuMpuI/AAAAAAAAAAAAA
AAAAAAAALloZQ/mdNM/SJ5IPF0z4T9vtRLwvkjEPwAAAAAAAAAAAAAAAAAAAACMEciPVMzQPz9CaIsXoNc/NKzP5JOT1z8AAAAAA
AAAAAAAAAAAAAAA1A4vDouknD8zTKnNhl3CP2Mvpeg0+rM/J7GLaDoj5T9M6x50xwe3P6HN6d7P98A/zm0dL7Z7xT+YGWeH6oHIP
8SPtaAP5NM/cYsmKXBCyT8AwrlbFuHZP81AJ+OZxMI/AJxCPGQVwD8a/Jny7aHGPxejiDbnwcI/D0qovhzzyT9WQuCFZw7NP24MC
Qa8VdI/ckmQDHvdtD8DNh0pRuTJP/ZnxVswFsg/UIYW8JtrwT/cMlu/IR/IP1eXeeRmAtE/LrDVK0RazD+jjFMcgfPFP3U3P/jZ8
M8/fwllA8Mwxj88cAnHz0HMPynC/iASqcc/4AkAnTRDxz8pnzdoo8HKP9wBGpIPssE/SWmt0bw01D+HglPFnt/DPxyPreOisNQ/E
Qvzz/0Rxj8nAgPNPMTMPxyZ3iqnYrc/BYg/BiwXyD9nTcTgAKLGP99borl5WsM/k4vGeCcSzj/d/Gwt6GywP10mDut03dc/r8pHh
yQ7xD8rmqqtVSrIP89WVggUIck/YkXISXUjyz/2/u54/FXPP3ogsEp3LLY/OW1evrYr1D/bSbxfOHbcP9qM3J3bLrg/uewQPuE5r
j+/cdAJUPjRPzWijRIFPMw/Nu8uxJQ/xz8wnJ7Db2LEP+juA1JWMcQ/wx+mpbxOyz/ksZK9dr3DP46UhXuYUMQ/jAf7oZFtyj8hS
aM/0RrRP6YSepvvS9o/y5jf7Z18tT8D3nk4oBe8PyVNFE+XuMY/K9LKZmrlyz8wZ5cyg1XHP/kDyRbJbMg/IT854kpS0D+MDNNV9
GPGPwoKWpwpNck/"
     }
    },
    {
     "name": "divided by \u221an",
     "message": "Your scores are divided by the square root of the number of words. Divide by \u221a
d_head: that is the last axis of K, K.shape[-1].",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "qr+3vnQy0D+ijoSD0ariPyFGfnTQ78Q/AAAAAAAAAAAAAAAAAAAAAMG4j8QO78c/8upIq7wv3j+uOG/yu9jVP
wAAAAAAAAAAAAAAAAAAAABs4pxC9R/hP1nvKKyaeL4/Uv+7z+4h1j8AAAAAAAAAAAAAAAAAAAAA3gTVJIek4T9UgC9NbTq7Py8WC
mNW6NU/AAAAAAAAAAAAAAAAAAAAABGoT1EItOU/ABPfm52izj+BmcQ9ghq1PwAAAAAAAAAAAAAAAAAAAABHCkwxoD3hPwti2suSN
tQ/yxIbo1mcwj8AAAAAAAAAAAAAAAAAAAAABZKzgqY41D9cC0xqUZHWP59iABMINtU/AAAAAAAAAAAAAAAAAAAAAPMYzVZ9Ctc/U
NWyaJkJyj9kfNn0tfDbPwAAAAAAAAAAAAAAAAAAAABmiLpHPejTP0qaQoH2zOA/D4aAa6v7xD8AAAAAAAAAAAAAAAAAAAAArCxG9
pQW1T8PbDeakkrZP0Nngm/YntE/AAAAAAAAAAAAAAAAAAAAAE+y6G5U9NY/BEqqvfczzj+vKEKyr/HZPwAAAAAAAAAAAAAAAAAAA
ADq5FwTTl7CPyhDd9u1sug/4hyM/bSttT8AAAAAAAAAAAAAAAAAAAAAM9zAFizhsT8pjxqVc6CQPwEQf+DWPu0/AAAAAAAAAAAAA
AAAAAAAAB8Ghlp7EcI/iJDCdjHl6j8Evn1T9s2SPwAAAAAAAAAAAAAAAAAAAADRx9XwAtTCPxmXPDSmYds//oRYU1g02z8AAAAAA
AAAAAAAAAAAAAAAnIYwP0oMCj9iU68isv+AP85LsEs7NVQ/f2TvNLmh7z8XmBJuZ4pfPxLLEQSCN6U/268faDE0tj+Ct0NIZMTAP
3kg60NRGeM/7Hv7cl1uwj8NPOnjUwXrPw34yx94DqI/DPf6G09Glj/iHANzZDmwP+iRnC1ZBqI/EAYC5hHqwz+fAUUwYV/MP+YJn
YH0ZN0/iCkSDCFigj/ywb3VgcbDP5ktTelWVsI/NWG1gW+Zqj8B9bOLr2vCP929wy9LBds/XwkKSweNzj88hchpRUu9P8g4Afmts
dc/XZSbGStOvj9GYNl7HiXQPxbBmNSuhcI/HuCqUSfEuz84LcaOsYPFP7nRlpYwlqc/kWGuimyO4z8LUArw+PWwP6lvPDuHPeM/K
vQ8kbuDtT82ehqse6jIPzygaxXbjoc/Hib92TdNvD+glox9p76xPzxV8znFvaU/lIE3P4CYxT9pqKJ54MRnP8u0Z8xp7uY/cTgk7
27xtj9xwV+7PALEP9QLprJincY/aMxl2a/FzD8NJYGg/JDWP7CcV3VbB3I/E0zRWgwQ0D/VyFRZwJnnPxK7gaZbp3c/sOK8FRa4V
T/kElDIYhPfP0gIacItM80/3QhkSkTJvz8KnrZGCBC1PwD90sjMcrQ/Tkr8WH9Ryz++jMLjccizP1izA8CDpLU/k60quzuoyD8M9
PoM5afbPyEWqVEZ9uk/wfj5V9IFdz8ZxyThVaSKP5g4BkmFBK4/QfqP7AqIvD/76xb2atzBP2kfeYOJm8Q/Tg6QRWuL2T91cukmS
WS/P8Ye22cQv8Y/"
     }
    },
    {
     "name": "keys asking",
     "message": "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a 
row per query, which softmax then shares among the keys.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "qqAZapDLyz9UnACgbu/cP1eT8irJKtU/AAAAAAAAAAAAAAAAAAAAAMbQ84gGgtI/YPj0tOnK5D/Z8xFpMEGvP
wAAAAAAAAAAAAAAAAAAAAC78si1dP/APyK3m1VzR+U/vjDI873iyT8AAAAAAAAAAAAAAAAAAAAAbFUHNEJftD+kNFnI3KTWPwB7U
lWpIeI/AAAAAAAAAAAAAAAAAAAAAI3nnVdu7qo/DmNMzrK67T8nzzeHycySPwAAAAAAAAAAAAAAAAAAAABl6QRM75TWPz/iunzRB
s0/eqWd9afn2j8AAAAAAAAAAAAAAAAAAAAAzCE47P+d0z/qjwqPybnVP0tOvYQ2qNY/AAAAAAAAAAAAAAAAAAAAAH7RLjZBncE/Z
fonjHnU0T9vTmDscq7iPwAAAAAAAAAAAAAAAAAAAACtBUD/M5uwP7Ii0YSQQ8o/n7bjXrVb5z8AAAAAAAAAAAAAAAAAAAAAHW+0g
Mg61D/tKT9PosPRP/RmDDCVAdo/AAAAAAAAAAAAAAAAAAAAANh58dywCNM/CAhXOpfU4D8x7MBcQZzGPwAAAAAAAAAAAAAAAAAAA
AC7M5PGrOa1P+jUrINcluw/FJQYcLyZlT8AAAAAAAAAAAAAAAAAAAAAU2LroOkGwz+7CwvykG3DP31kQlvhYuY/AAAAAAAAAAAAA
AAAAAAAAI+NSewPO9E/fZo/j09S3z/or+0IQeXOPwAAAAAAAAAAAAAAAAAAAABF/Ra29GbSPyuwmQb61+A/ykRreS7Sxz8AAAAAA
AAAAAAAAAAAAAAAawjFRkmuQD/pcePBgqKSP/a4X1ikLes//VYGuz7VoD9JpnicQF65P/iI4SkiucY/FZwNhkUNxD/ZrmmJFR7RP
xn6gvwZLMo/KYO6QFPRyD8RwM3cg4WcPwrI9yJYVMY/QA7kibTiwT8KI2wQignTP9EVWVuXEtc/Gwvy2uzd6T8y2lcnRGiwP3SvD
ckaA6I/jpZ1ZETdUT/dHv+KUl+3P3D7Q7A8tKI/L5AfI9LGxT8qZWBJHTDIPzE5LfSOTLs/ljes9tza3z8vbWc1nJ/FPzg4PkBIu
sw/pYVzZSrh2T8PDGyJkKe4P46SevX8H7s/UIqopDa+2j91Aw/ukRLTPzuE2n50/rE/AzVIm/fhrT8XlVG0tubDP8+CHU+I08o/U
ilEzYnLwD9It2mmRdjHP+pZiLd3hM8/rEKshTAEzT9OZ/NAKT3LP+AWwH7x/uM/NnFacIbhgj+hYtC7Xm5xPwsTKGeFDcM/LKyY9
BbNwT+T9aa3jJK5P1tXFm3Ms7A/JkGs0DT23T8NK7DXUiPNPz9mL25wF2E/8y7S8Zazuz8WhLnbOny9P0VGdwoKxuc/Rz+RtkQuo
D9hyU08ItHSP8wxx2ja59A/UhIe45vgzD/v+gMIe06qP5v4thDMGcU/QWu5G4Bk3T8po3EA7Ga5P5pbCEfDkcM/8p3iB5LKsD9Ur
Vp9fYzMP11OPBFORYY/sB4BD9eZuT/o8LIJyAHcPxTamhQ/YtU/jiugtWINvj897MCzgyteP8xA6cbAVK0/xXcAd/NH4D/IiNJhl
p3VP5x6bk78Jrg/"
     }
    },
    {
     "name": "mask ignored",
     "message": "Your result is what comes out without a mask. When a mask is given, put -np.inf in 
place of the blocked scores, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "bdqEf8cJzD8tX2zwAWXcP3h7P+12Y8M/aRTJ4mWotz8Rw/yBFem3P+wSua1+VLs/Jc97E3DezT86pxPTBrrGP
+4GwaE8n7g/Wr7ZuNW22D9KAwQJuqrPPyU2j7JLx7E/qLKWBBnlxT+vLA07MjrfP9ysGhgVwZg/++uBUZjb0T+XymiadcexP6FFT
xqJ38c/hVt83Dma2z9GGP/xXkShP+VUQ/cUSNg/leUniAIjxD+DeUzVVVywP9wyK+DwDss/AQGAvrcPyD8kqE3i2h3VP4BCmudN5
Mo/QTe4S4vruz9VZWnCTRiyP3fPXOYH79E/ABXP2kLpxz/YPw4CYzzKP/4KiKmK5cg/FB85Jeg1yT8SgWFU577LP7uWa+7UUsY/h
98iPO+Ouz+LKix+LEbKP6wSrAdfldY/oan+5ch0xD87fk+kvejMP8QGDVSJf9Y/JRnMbgjTwD/MhPrnwXzGP6Gsn7nKkL0/xg0aN
tGsyD8SHNsCl8XMP5+Jj9v5MsU/CtAdZu2c0z/sWH8+hkG8P+tiClDA1sc/AcouJeK7wD8bjnMOEHDKP/N28Fgrssw/BGexEZEl0
D/9Yk8/8GK+PwyR2gO7fN8/kqdr1Ap1sz/X1ATeeszCP8WDaJARTsU/xIw6gf4ksz8RG/baw1CWP1RJT2VhB+U/C+XTg31kwT/C1
+VVykK8P7pDON0KZ7Y/nWPk5StM2T8HDn3eU/mPP8aeEXZyZL8/UztVJipB2D/s3/sFOWC6P/zlFm6oQdA/2N5SBuoq0D/01xffh
Zi9PzRNUdI9ldE/3lkD6zS4LT+pQyauO4+RPzeQOt0HC2w/OG3b88Qs7z+F8brDUW10P9FtdzK7l6w/x1O3tGKwuj+gLRjQV+jCP
zU+e0qOB+E/NVQB3057xD9mNexK9rroPy0OK4HFBas/LcT4UWn2oT9C2uJqdiy2P8ciU6h/+6o/PXQCPaqWxT/jsRD5Bx7NP2Lam
KWl8to/Mdn9mh//jj+NRwuFEHbFP9DgxagK0MM/t1A1+0zQsD/Xph72huPDP5AcuRMZstg/2pYOvBWAzj9fURNtpDXAP16fmEzU3
NU/ii5C5WWuwD++5c0jF57PP59bq/A1xMM/xbt2+ggywD83G6lhrnPHP6yeyfObaq8/NY4FqYt04T8BEa8F5lq1P+//sjmsVeE/R
L89g8tJuj+c2uY9XH/KP13PxzA1lZM/FkyVc2aSwD+K2LnweSq3P1PY4WL2nq4/f0wEfsaQyD/zVACKfVx5P6CTJcHW2eQ/wjCx8
qFNuj+R+lOmvQvFPx9MDiQcV8c/XXdg5rybzD/KVPIqTO3UP7vkq9RPzYI/nTMSLMbp0T+olUvRBEbmPzhFOqAJp4c//+G317JGa
z9xAvOaogPcP2gfD3ruls0/MoNkMiSywT8uZaUVr/64P9tLpyWhYLg/29FV0iC/yz8KeVcyGoS3P5HOLHYEX7k/D7Char5xyT8jL
WO3yC7ZP0CwWsMd3uc/M9eLsN7ahj8nr4KXnzmXP1/m/SHnubQ/dDidg7PVwT++ynSMgyfDP8D/Z8qdncU/Ig7D87ZH1z849pfLM
SzBPwQjBfY+f8c/"
     }
    },
    {
     "name": "mask upside down",
     "message": "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u2
01d: keep a score where the mask is True.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeQNJD3zU3z9Eflv4wRXgPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
LholsUHhsk/0mWaDn6e6T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB5SAihSn3uP3J4e+9VK6g/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAA0VX5dOGt7T98UTVY9JCyPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABbC1TEi8OA/1HtUnLsf3j8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAJR3P6pcjJPz4uY4HWjek/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMiRtVtR33j/mbcnUFcTgPwAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAKRhKERfBuY/ujyvd0Hz0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC8ieoyu07jP4fsKpqJYtk/AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAE+QtOciG5z/bN6SNb/LQPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE82lrHJHN4/2eQ0J5vx4
D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACyETxtDgDePyb3Ycn4/+A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAzVXsrd2n4T9nV
CekRLDcPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3DmobASs8/PE9Z3k8t6D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADndBTEe
/TSP43F9R3CheY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
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
      "data": "/DSHpQ/Fzz+/kJcmNxbgP5G/AMQL+MU/ONF0QRm5oz+nUPKuBu+jPybWtyizqMM/L2UyDjd81T+QoBndAVnQP
8kaLt3mD6o/qZdkSeEoyj8hO5dmhmnXPxFsLofLSbo/fmTgkAAw0D9T4F2Qk/zQPy2h3MtS7oo/Exxb9NVK2T8PnBA8US65P4cs2
vTw59A/a8FC8H7DzD/M+lL6VP6RP8Ov76qlPeA/5191I+Tvyj9ezXCbw+K1P/XUhzmzobo/zB+fjJOutz8yrWQjsyLbPywOxxJHR
9E/4C3C2mnwwT9n1d8suRuhPwdmrm2z9MA/RVw+UoIw0D9V5Y0Qc8PRP6mOufBR29A/9q22rSMeuT/4EDIEv6S7P49CrjFsg9A/x
1LaCbxixD+FOYd6im/TP/a9CUEolcg/OO5huVxEtj/hTZO4FLfRP8lw3Tq+kts/eQcHYJeexD90Wl/rBke0P+03nw39qKo/yWbje
FHA0D9XVc5MTYjTPxbINCt1yMw/dXBnr8aXwz/TPAFoGjqsP/foQaOMDtE/FM2uy0fyxz/Wj59GlerSPxhr+36fNr4/xosQoSQAw
T8pU2p2A/LCP8Yu7Iy0oeM/QYi8aClDuD/DR6ySRD+xP3oTYbDmi7M/Zr6+TKCstj/dSVi2EW6aPwgBNhv05+g/iZLCi/FPrj8xu
zNMg6CoP/9mKTjgZsA/4zWGKH2F4j9qVWRF1miXP2fe7noV6bA/lseZn4Uhyj8sr5lrBYLBP6TLw3XjlNU/4zeG0LF21T8uva2uh
uisP3faJlyuLME/7VkD6zS4LT+pQyauO4+RPz6QOt0HC2w/OG3b88Qs7z+K8brDUW10P9FtdzK7l6w/x1O3tGKwuj+gLRjQV+jCP
zU+e0qOB+E/NVQB3057xD9mNexK9rroPy0OK4HFBas/LcT4UWn2oT9C2uJqdiy2P8ciU6h/+6o/PXQCPaqWxT/jsRD5Bx7NP2Lam
KWl8to/Mdn9mh//jj+NRwuFEHbFP9LgxagK0MM/uFA1+0zQsD/Yph72huPDP5EcuRMZstg/2pYOvBWAzj9dURNtpDXAP16fmEzU3
NU/ii5C5WWuwD+85c0jF57PP51bq/A1xMM/xbt2+ggywD83G6lhrnPHP6ieyfObaq8/NY4FqYt04T8BEa8F5lq1P+//sjmsVeE/R
L89g8tJuj+c2uY9XH/KP13PxzA1lZM/FkyVc2aSwD+K2LnweSq3P1PY4WL2nq4/f0wEfsaQyD/zVACKfVx5P6CTJcHW2eQ/wjCx8
qFNuj+R+lOmvQvFPx9MDiQcV8c/XXdg5rybzD/KVPIqTO3UP7rkq9RPzYI/njMSLMbp0T+nlUvRBEbmPzdFOqAJp4c//uG317JGa
z9xAvOaogPcP2gfD3ruls0/MoNkMiSywT8uZaUVr/64P9tLpyWhYLg/29FV0iC/yz8KeVcyGoS3P5HOLHYEX7k/D7Char5xyT8jL
WO3yC7ZP0CwWsMd3uc/M9eLsN7ahj8nr4KXnzmXP1/m/SHnubQ/djidg7PVwT++ynSMgyfDP8H/Z8qdncU/Iw7D87ZH1z849pfLM
SzBPwUjBfY+f8c/"
     }
    },
    {
     "name": "mask after softmax",
     "message": "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block t
he scores first, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "bdqEf8cJzD8tX2zwAWXcP3h7P+12Y8M/AAAAAAAAAAAAAAAAAAAAAOwSua1+VLs/Jc97E3DezT86pxPTBrrGP
wAAAAAAAAAAAAAAAAAAAABKAwQJuqrPPyU2j7JLx7E/qLKWBBnlxT8AAAAAAAAAAAAAAAAAAAAA++uBUZjb0T+XymiadcexP6FFT
xqJ38c/AAAAAAAAAAAAAAAAAAAAAOVUQ/cUSNg/leUniAIjxD+DeUzVVVywPwAAAAAAAAAAAAAAAAAAAAAkqE3i2h3VP4BCmudN5
Mo/QTe4S4vruz8AAAAAAAAAAAAAAAAAAAAAABXP2kLpxz/YPw4CYzzKP/4KiKmK5cg/AAAAAAAAAAAAAAAAAAAAALuWa+7UUsY/h
98iPO+Ouz+LKix+LEbKPwAAAAAAAAAAAAAAAAAAAAA7fk+kvejMP8QGDVSJf9Y/JRnMbgjTwD8AAAAAAAAAAAAAAAAAAAAAxg0aN
tGsyD8SHNsCl8XMP5+Jj9v5MsU/AAAAAAAAAAAAAAAAAAAAAOtiClDA1sc/AcouJeK7wD8bjnMOEHDKPwAAAAAAAAAAAAAAAAAAA
AD9Yk8/8GK+PwyR2gO7fN8/kqdr1Ap1sz8AAAAAAAAAAAAAAAAAAAAAxIw6gf4ksz8RG/baw1CWP1RJT2VhB+U/AAAAAAAAAAAAA
AAAAAAAALpDON0KZ7Y/nWPk5StM2T8HDn3eU/mPPwAAAAAAAAAAAAAAAAAAAADs3/sFOWC6P/zlFm6oQdA/2N5SBuoq0D8AAAAAA
AAAAAAAAAAAAAAA3lkD6zS4LT+pQyauO4+RPzeQOt0HC2w/OG3b88Qs7z+F8brDUW10P9FtdzK7l6w/x1O3tGKwuj+gLRjQV+jCP
zU+e0qOB+E/NVQB3057xD9mNexK9rroPy0OK4HFBas/LcT4UWn2oT9C2uJqdiy2P8ciU6h/+6o/PXQCPaqWxT/jsRD5Bx7NP2Lam
KWl8to/Mdn9mh//jj+NRwuFEHbFP9DgxagK0MM/t1A1+0zQsD/Xph72huPDP5AcuRMZstg/2pYOvBWAzj9fURNtpDXAP16fmEzU3
NU/ii5C5WWuwD++5c0jF57PP59bq/A1xMM/xbt2+ggywD83G6lhrnPHP6yeyfObaq8/NY4FqYt04T8BEa8F5lq1P+//sjmsVeE/R
L89g8tJuj+c2uY9XH/KP13PxzA1lZM/FkyVc2aSwD+K2LnweSq3P1PY4WL2nq4/f0wEfsaQyD/zVACKfVx5P6CTJcHW2eQ/wjCx8
qFNuj+R+lOmvQvFPx9MDiQcV8c/XXdg5rybzD/KVPIqTO3UP7vkq9RPzYI/nTMSLMbp0T+olUvRBEbmPzhFOqAJp4c//+G317JGa
z9xAvOaogPcP2gfD3ruls0/MoNkMiSywT8uZaUVr/64P9tLpyWhYLg/29FV0iC/yz8KeVcyGoS3P5HOLHYEX7k/D7Char5xyT8jL
WO3yC7ZP0CwWsMd3uc/M9eLsN7ahj8nr4KXnzmXP1/m/SHnubQ/dDidg7PVwT++ynSMgyfDP8D/Z8qdncU/Ig7D87ZH1z849pfLM
SzBPwQjBfY+f8c/"
     }
    },
    {
     "name": "heads compete",
     "message": "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head sh
ares out an attention of its own among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "598DO+K+yT8AAAppQ/LbP2RoEAF2bs0/AAAAAAAAAAAAAAAAAAAAAJ5xDqS65dU/wB8a//lU0j/jHk8i2H7gP
wAAAAAAAAAAAAAAAAAAAAB1DlOQS8XRP8lH6o1w28Q/6+Rl/wtctz8AAAAAAAAAAAAAAAAAAAAA4cPNtf+j1z/SXew/P9CoP404Z
5dBgN8/AAAAAAAAAAAAAAAAAAAAAIosPcYdHOQ/P41RrXel0j8RtmalGTLEPwAAAAAAAAAAAAAAAAAAAADvfFqDLEXhP/vglmLkk
tc/gQbTgtrf0j8AAAAAAAAAAAAAAAAAAAAAFlydyhQj0j9KP3Kn7Hy+P3qvF5B+G9E/AAAAAAAAAAAAAAAAAAAAAJ19f2VmpuI/6
oiZtNgQ6D8YnhkAqd3UPwAAAAAAAAAAAAAAAAAAAABq5K4m843WP2GQEQFNgdI/IM0mtqwq2j8AAAAAAAAAAAAAAAAAAAAAmpEJB
cjNyz+3EJTUxR/SPwZR/K84zdE/AAAAAAAAAAAAAAAAAAAAAC4Wyds1ltA/Cj6+aLD1yD9MxaR86mjePwAAAAAAAAAAAAAAAAAAA
ABNMlSRMPfXPzaohGvlBeM/fSWUVqLNyz8AAAAAAAAAAAAAAAAAAAAApexbSc/bwT8nKV8/WcK1P1Z0BgCqpeI/AAAAAAAAAAAAA
AAAAAAAALZXgyMNztE/83F4i1Uy5T9I6cfJRlS5PwAAAAAAAAAAAAAAAAAAAABBvAHiwMHDPwpiGn7COts/+CmoPt0M4j8AAAAAA
AAAAAAAAAAAAAAAEztHnm0Egz/fYtGdSnrCP4VQSKfJxJs/2DzjMn2M7j8rSFPOzSHDP4K8H8QlgLM/ns6Jc6dixD/GwdXtbc/XP
14sjLy2H9Y/jqayUzac2T84vqhSd/TnP31VmpM0vNg/1TMAREnlzj/j0/T3LIjYP1J2jwH6acM/+PxHCX9cnj8lZy8iWuHhPwwFd
ujZ190/mRjZFsN6mT9oJGyhBQ6zP+cUrJyVCOI/Ists6Ny00j+6P1JVyAjYPyRLPz33I+Y/qvyR8AWG3z9SahuYsPztP2c3Hie3o
OA/JIvd75Xgxz+iT/PXoWSmP9go9Nb2wuo/Mm+nsq9I0j97tV4Tz6bdP40wUH1OX9A/1lcTxdjE4j/R75BDvRnWPzzOE70Tv7s/0
mlG7qHhwz/joB5/7NPSPxU75UOI5pE/siGd0POzsz9E5CzuxgubP3pYzSE6OM8/EYkSA4mV1j+K8/2FbE6RP5StQKSsvN4/uY2El
4F0xz+Zd2q0i/DWP9VIUwnoocs/humdxaEgyT9maw3jkzDVPw6Mtxbbc6s/wd/aYmyB1T+zWs42tCnpP4FdHDtfcVo/Y0fBXW0lj
T/YUChuo2vkPzlj3DLdJ9g/rA3alEPR1z/ZjzTlXlqxP6NpvGgMStA//x/T1phOwj+ZdUJ1+lLdPzJF4d5uud0/NmzmQbUs4z81f
ogFA6/oP/ZYRNC9NO4/9Ap1VV1CyT/J4+4oOiXHP55HGYO2qe4/VElk89F/3D9Xj+X6kzTQP0W9KGOXWtY/2xsEpkMm2j/T08mKA
p+8P9wvwVjMksY/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your weights sum to 1 down the columns: softmax ran over the queries. Each query sh
ares its attention among the keys: use the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 5, 5],
      "data": "lPJCkcpFuj/NqTFpTDnNP0mWL4UWx7k/AAAAAAAAAAAAAAAAAAAAACsuo+arWcs/7iPtRWpq4D+9dnlbmCLgP
wAAAAAAAAAAAAAAAAAAAABNLftP9QHEP4ogxtvmrKg/wDFRoc6gwz8AAAAAAAAAAAAAAAAAAAAAMBT7NLjfxD9tiNJCh9OmP0vXW
gEQzMM/AAAAAAAAAAAAAAAAAAAAAIeL4qXgUNc/Ppxz9+48xT/DoaxZaUq2PwAAAAAAAAAAAAAAAAAAAACLafxee5jQP7tESdOEW
sc/on2rG+oWuz8AAAAAAAAAAAAAAAAAAAAA5pkZjgBVxT9GBBYZHt3JP3ump8rWa8s/AAAAAAAAAAAAAAAAAAAAAHdJUE3TxdM/b
4G5gvT4yj+PbkFbEbvcPwAAAAAAAAAAAAAAAAAAAADOX6GlzsDCP1+BSEt8INA/S0jFaJ7yuj8AAAAAAAAAAAAAAAAAAAAAjUBX5
yZbvj/QMlb6b47DP3IZnTxCGcA/AAAAAAAAAAAAAAAAAAAAAAjGWL76w8k/1xH2Zd2LqT/7+obPWJO+PwAAAAAAAAAAAAAAAAAAA
ABL/rTRYMjWPxwnOHg5rOA/BlWzik44vz8AAAAAAAAAAAAAAAAAAAAAQvIYR1ibvj9zRdy/HjKJP35/tJSj/OE/AAAAAAAAAAAAA
AAAAAAAAAkzY5la7sc/nS/vJsAV0z+YAjW5FUaSPwAAAAAAAAAAAAAAAAAAAAA7kU3hPG/BPxR3ixcBW74/tznqSNvexj8AAAAAA
AAAAAAAAAAAAAAAawjFRkmuQD/4iOEpIrnGPxHAzdyDhZw/Gwvy2uzd6T9w+0OwPLSiP+lx48GCopI/FZwNhkUNxD8KyPciWFTGP
zLaVydEaLA/L5AfI9LGxT/2uF9YpC3rP9muaYkVHtE/QA7kibTiwT90rw3JGgOiPyplYEkdMMg//VYGuz7VoD8Z+oL8GSzKPwojb
BCKCdM/jpZ1ZETdUT8xOS30jky7P0mmeJxAXrk/KYO6QFPRyD/RFVlblxLXP90e/4pSX7c/ljes9tza3z8vbWc1nJ/FP1CKqKQ2v
to/z4IdT4jTyj9OZ/NAKT3LPyysmPQWzcE/ODg+QEi6zD91Aw/ukRLTP1IpRM2Jy8A/4BbAfvH+4z+T9aa3jJK5P6WFc2Uq4dk/O
4TafnT+sT9It2mmRdjHPzZxWnCG4YI/W1cWbcyzsD8PDGyJkKe4PwM1SJv34a0/6lmIt3eEzz+hYtC7Xm5xPyZBrNA09t0/jpJ69
fwfuz8XlVG0tubDP6xCrIUwBM0/CxMoZ4UNwz8NK7DXUiPNPz9mL25wF2E/YclNPCLR0j9Ba7kbgGTdP11OPBFORYY/PezAs4MrX
j/zLtLxlrO7P8wxx2ja59A/KaNxAOxmuT+wHgEP15m5P8xA6cbAVK0/FoS52zp8vT9SEh7jm+DMP5pbCEfDkcM/6PCyCcgB3D/Fd
wB380fgP0VGdwoKxuc/7/oDCHtOqj/yneIHksqwPxTamhQ/YtU/yIjSYZad1T9HP5G2RC6gP5v4thDMGcU/VK1afX2MzD+OK6C1Y
g2+P5x6bk78Jrg/"
     }
    }
   ]
  }
 ]
}
"""
