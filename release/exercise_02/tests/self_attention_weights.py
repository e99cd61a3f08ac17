"""The public cases of the step self_attention_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention_weights'
points = [1.4286, 1.4286, 1.4286, 0.7143]


@test_case(name='one head')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a batch of two sentences, three heads, a padding mask')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='scores of ten thousand, up and down')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "self_attention_weights",
 "order": 2,
 "steps": [
  "xavier_uniform",
  "self_attention_project",
  "self_attention_weights",
  "self_attention_forward",
  "softmax_backward",
  "self_attention_backward"
 ],
 "points": 5,
 "summary": "Each head's weights: scaled, masked, softmax",
 "returns": [],
 "mistakes": [
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model, the width of a word. Each head's dot product adds up d
_head products only: divide by \u221ad_head, and d_head is K.shape[-1].",
   false
  ],
  [
   "not scaled",
   "Your weights come from the plain scores. Divide the scores by \u221ad_head, the last axis of K, 
before softmax.",
   false
  ],
  [
   "divided by d_head",
   "Your scores are divided by d_head. Divide by its square root, \u221ad_head.",
   false
  ],
  [
   "divided by \u221an",
   "Your scores are divided by the square root of the number of words. Divide by \u221ad_head: that 
is the last axis of K, K.shape[-1].",
   false
  ],
  [
   "keys asking",
   "Your scores are K Q\u1d40, so that each row belongs to a key. Compute Q K\u1d40: a row per query
, which softmax then shares among the keys.",
   false
  ],
  [
   "mask without an axis for the heads",
   "The mask was laid over the scores without an axis for the heads, so a batch's masks were dealt o
ut to the heads. The scores are (..., n_heads, n, n): insert the axis, mask[..., None, :, :], so tha
t all heads of a sentence share its mask.",
   false
  ],
  [
   "axis for the heads in the wrong place",
   "You put the mask's axis for the heads in second place, mask[:, None], which fits only a mask wit
h a batch in front. Count from the right: mask[..., None, :, :].",
   false
  ],
  [
   "mask ignored",
   "Your result is what comes out without a mask. When a mask is given, put -np.inf in place of the 
blocked scores, before softmax.",
   false
  ],
  [
   "mask upside down",
   "You attended to exactly the keys that are forbidden. True means \u201cmay attend\u201d: keep a s
core where the mask is True.",
   false
  ],
  [
   "mask added",
   "You added the mask to the scores, as one does with masks of 0 and -inf. This one holds True and 
False, which count as 1 and 0: put -np.inf where it is False, with np.where.",
   false
  ],
  [
   "mask after softmax",
   "You set blocked weights to 0 after softmax, so the rows no longer sum to 1. Block the scores fir
st, with -np.inf; then softmax shares the whole 1 among the allowed keys.",
   false
  ],
  [
   "a large negative number",
   "Blocked scores were set to a large negative number, such as -10 000 or -1e9. Where the allowed s
cores are as low, or where there are none, forbidden keys then get weight; use -np.inf, which nothin
g undercuts.",
   false
  ],
  [
   "nan for nothing",
   "A word that may attend to nothing came back as NaN. Its weights are 0; the softmax of the toolbo
x takes care of that.",
   false
  ],
  [
   "heads compete",
   "Your weights sum to 1 over the heads: softmax ran over the wrong axis. Each head shares out an a
ttention of its own among the keys: use the last axis.",
   false
  ],
  [
   "over the queries",
   "Your weights sum to 1 down the columns: softmax ran over the queries. Each query shares its atte
ntion among the keys: use the last axis.",
   false
  ]
 ],
 "parts": [
  [
   "self_attention_project",
   "SelfAttention.project",
   "def project(self, X):\n    return substitute(*arguments(self), X)\ndef arguments(layer): return 
layer.W_q, layer.W_k, layer.W_v, layer.W_o, layer.n_heads\n",
   []
  ]
 ],
 "cases": [
  {
   "name": "one head",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 800.0,
   "any_type": true,
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
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "njPlH9R4vD+na/zIrQymP7lnUpmItuA/MsgP11fhzT9gyOmC4Am3P0lEFHQra7g/Zjl1rxbnzz9wyb9wMoC+P
/8m6P70+Nc/v3FQYFCxxD8/c1AboqyRP1BkuaFroUI/NzuMFbXP7T8nHVr9oMKlP62m0LbbhIA/3S4PBkTptz+XB9ls/fabPyyxy
/pEcOI/iVL6u1h9yz+oRGhQI5y2P21yh6maR8s/CLYNRmXB3j/4o9227G6jPx3gZZI/9LA/ZLpy07/fyT8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "5JX7/BjLxj/5u+0hCJ3AP7CP4li0FdM/8ekatAYvzT/RpDZ7bz3FP2eRduqRkMQ/qlSGHixTzD/ymYnosCXGP
xaXMDTjONA/418YpsqEyD8upr5zq7bBPxo/0M6NtqY/gvjBmFG84D98LGBbcuvHP+ZaSrTwfbs/fDIv9X4Sxj+aDsyTq0y9P0336
BaTPdQ/SpgMvfEhzT9TPwxWE6rFPxErjU+GO8w/M1od1b+C0j9osOdmtcS/P8umqDZvH8M/d5MbHDC9yz8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "swB3aGF/xT+G+Zpw4iC8Pyg72RZ5d9U/NbdrtBfzzT8YYx19I47DP3NGNDjq9cI/AXY8B1IizT8qL4k9hvHEP
2t9Mj5aetE/nyehBokByD+z4wGI40y7P03h4fpwu5c/eyKzHq1P5D8YRhzUuGzEP83nc5tlbbM/fbOOSb9yxD9DFNVcwpi3P/sNZ
Y2OEdc/1jiaQ2OszT+CX6IpX/HDP1gW8zgiosw/2lMEEEiY1D90g+Yivni6P+K+mhgw+sA/WUH2fL72yz8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "lbiPwagAyT/knv6MJyPAP9ixX48P2dA/X5gd7t4oyD94rJSkMQHNP1Lr01v3icE/WZvRggsL0T+mDqhHfMqmP
9PZNkgN0rw/tbZB9CUi3D/WlMeeIYG/P+XozIeL7qI/6A9iTse75T9DOvxdYtHBP8QLJLllGpY/lYZ0RDCfyj8053fCU6vIP7MVW
Knwq9M/80Rvrmgdyz+WJ+jvY4C0P88ea+1bJ8g/EvRj98Ljxz/iCpfXlLXHPxdQzLk6ick/JpLNiRG2zj8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "meE7zhM02j/Rtj2QrU3OPwAAAAAAAPA/qhBoFAka5D9kb3iIIjDXP06Jgo3KDd0/83qjsh1L6T+L1CITcITgP
wAAAAAAAPA/714E6x2z4z+nJrX0Zpi5P8BdNtRjiow/AAAAAAAA8D8CDceEGYjFP/fvcRxHf7A/47HNYXNi1j9kGEbw4gLGPwAAA
AAAAPA/4nqwk7EZ4j+eK0HXRazVP6b17vjzAuQ/AAAAAAAA8D+36KqxTY/NP9an9nLVYdQ/c8w9+ddo4z8="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwP
wAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAA
AAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [1, 5, 5],
      "data": "lbiPwagAyT9S69Nb94nBP9aUx54hgb8/lYZ0RDCfyj/PHmvtWyfIP+Se/ownI8A/WZvRggsL0T/l6MyHi+6iP
zTnd8JTq8g/EvRj98Ljxz/YsV+PD9nQP6YOqEd8yqY/6A9iTse75T+zFVip8KvTP+IKl9eUtcc/X5gd7t4oyD/T2TZIDdK8P0M6/
F1i0cE/80Rvrmgdyz8XUMy5OonJP3islKQxAc0/tbZB9CUi3D/ECyS5ZRqWP5Yn6O9jgLQ/JpLNiRG2zj8="
     }
    }
   ],
   "calls": {
    "self_attention_project": [
     [
      "a2973929",
      1.8201,
      32.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [1, 5, 3],
         "data": "wQe21nMM6T+qupYNlCrlP9kYHnkxjeM/j2zDTBsQ2j/auSEggvrFP+Rury4i4wNANYJsaL2d+T9Cco+n+v
38Pw6thT1Ai9O/XoWKxKjp5z8ePG/Hfa/tP7hyMawxx+U/SclPCvEN67/ff33y53Xrv3htVhA7sPW/"
        },
        {
         "array": "<f8",
         "shape": [1, 5, 3],
         "data": "pdgW3oxm1j+FzwffsVe1v51Xz0Exy9a/1ZO6HSywzL/OhN51FtL1v47LW+xVOss/24XD9RXy9j91gLmxVh
jyPx5MoB6i5uC/nomS0jl85j8TznYK5VPHPxh6fhmWM74/2tQj0u8H4L/aHcjTfmvTPxaYpDmY/J+/"
        },
        {
         "array": "<f8",
         "shape": [1, 5, 3],
         "data": "0t1VLQdr0r8WKXGYKYXQv0JkFVkjVeI/9pM4jcCiCUC98dQUTJjiv1ujq0Pzefo/X+ni6HfWEMB0fEkuhd
jfPxJJfm0Q27+/s/23I/uZ879LMPuloNTXPwtxOA9QKtQ/1Ah8kKLCpr9Hglnmq0tvP34JaEm1mOu/"
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 4, "c43214bb", -0.56680259, 5.0],
    [0, 12, "c43214bb", -0.5709208, 13.0],
    [0, 13, "c43214bb", -1.8167434, 25.0],
    [0, 14, "c43214bb", -1.09883921, 5.0],
    [1, 4, "c43214bb", -0.6153475, 5.0],
    [1, 5, "c43214bb", -0.88301274, 5.0],
    [1, 6, "c43214bb", -0.88301274, 5.0],
    [1, 7, "c43214bb", -0.88301274, 5.0],
    [1, 8, "c43214bb", -0.88301274, 5.0],
    [1, 9, "c43214bb", -0.88301274, 5.0],
    [1, 10, "c43214bb", -0.88301274, 5.0],
    [1, 11, "c43214bb", -0.88301274, 5.0],
    [1, 12, "c43214bb", -0.59878604, 9.5],
    [1, 13, "c43214bb", -1.8167434, 25.0],
    [1, 14, "c43214bb", -1.59271773, 5.0],
    [2, 4, "c43214bb", -0.49194173, 5.0],
    [2, 5, "c43214bb", -0.5780873, 5.0],
    [2, 6, "c43214bb", -0.5780873, 5.0],
    [2, 7, "c43214bb", -0.5780873, 5.0],
    [2, 8, "c43214bb", -0.5780873, 5.0],
    [2, 9, "c43214bb", -0.5780873, 5.0],
    [2, 10, "c43214bb", -0.5780873, 5.0],
    [2, 11, "c43214bb", -0.5780873, 5.0],
    [2, 12, "c43214bb", -0.6830417, 16.0],
    [2, 13, "c43214bb", -1.8167434, 25.0],
    [2, 14, "c43214bb", -0.74519604, 5.0],
    [3, 4, "c43214bb", -0.5309561, 5.0],
    [3, 5, "c43214bb", -0.65776502, 5.0],
    [3, 6, "c43214bb", -0.65776502, 5.0],
    [3, 7, "c43214bb", -0.65776502, 5.0],
    [3, 8, "c43214bb", -0.65776502, 5.0],
    [3, 9, "c43214bb", -0.65776502, 5.0],
    [3, 10, "c43214bb", -0.65776502, 5.0],
    [3, 11, "c43214bb", -0.65776502, 5.0],
    [3, 12, "c43214bb", -0.6054585, 14.0],
    [3, 13, "c43214bb", -1.8167434, 25.0],
    [3, 14, "c43214bb", -0.91162618, 5.0],
    [4, 5, "c43214bb", -0.56680259, 5.0],
    [4, 6, "c43214bb", -0.56680259, 5.0],
    [4, 7, "c43214bb", -0.56680259, 5.0],
    [4, 8, "c43214bb", -0.56680259, 5.0],
    [4, 9, "c43214bb", -0.56680259, 5.0],
    [4, 10, "c43214bb", -0.56680259, 5.0],
    [4, 11, "c43214bb", -0.56680259, 5.0],
    [4, 12, "c43214bb", -1.4028625, 15.0],
    [4, 13, "c43214bb", -1.8167434, 25.0],
    [4, 14, "c43214bb", -0.84240241, 5.0],
    [5, 12, "c43214bb", -0.5709208, 13.0],
    [5, 13, "c43214bb", -1.8167434, 25.0],
    [5, 14, "c43214bb", -1.09883921, 5.0],
    [6, 12, "c43214bb", -0.5709208, 13.0],
    [6, 13, "c43214bb", -1.8167434, 25.0],
    [6, 14, "c43214bb", -1.09883921, 5.0],
    [7, 12, "c43214bb", -0.5709208, 13.0],
    [7, 13, "c43214bb", -1.8167434, 25.0],
    [7, 14, "c43214bb", -1.09883921, 5.0],
    [8, 12, "c43214bb", -0.5709208, 13.0],
    [8, 13, "c43214bb", -1.8167434, 25.0],
    [8, 14, "c43214bb", -1.09883921, 5.0],
    [9, 12, "c43214bb", -0.5709208, 13.0],
    [9, 13, "c43214bb", -1.8167434, 25.0],
    [9, 14, "c43214bb", -1.09883921, 5.0],
    [11, 12, "c43214bb", -0.5709208, 13.0],
    [11, 13, "c43214bb", -1.8167434, 25.0],
    [11, 14, "c43214bb", -1.09883921, 5.0]
   ]
  },
  {
   "name": "three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
    {"of": 6, "raises": "ValueError in where: 5 1 5 3 5 5"},
    {
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
     "of": 13,
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
     "of": 14,
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
   ],
   "calls": {
    "self_attention_project": [
     [
      "ef9b3ef8",
      9.7908605,
      67.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "FymPQS/YYT92Kry+tXPsvyaXpP875Ku/sQ4eF0tV5L//8CHSIJP+v5TRFor/yLY/msa8+cHl5T+ap7IART
bMP3LcHBZRAAFA5oNpCsZ51T9ZjJvNCurpv+nln2kSYNI/fDsFxXIu17+/QGnRz57mvwazcRDQhPQ/DYVeQbAZ8b9i5QZJot/cv+
Tg6klaSuS/kUcNuF4k5r8sb1ENegLiv+KFsE7cB/W/kxC1C7tR4L+lp+6vUBnxvyXwLjEz2ty/LsIosFu68j87wlbJlSnxPy/Q11
wMGPA/iGsxetfY578M9MkqAH/1P2sRxTrSUPm/"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "yBdv/MsC9j/hwI2HXYrHv1W8fyIIOOY/r2r+4UUY0b/IsitXg3jbv95DnfbUTOe/uT4vuE7Yr7/bfNAifD
vHP6Pp6PkkTsw/8Mh0F5E59T83H97Fk4X3v8d6lBjyI8y/x+3mdPi/0L+0QB3LtoHivz9mRrhq/uM/Ltu7IbQo3D+42wwKPLn5Pw
hWN1cGz2a/C/YZA1KWxz8iK7/bZdrZv4xqbOF1v/m/4PhgdNXh3j/lRTTcU/nivxCQjskqutk/AK4OjOQW0b9F91CaeQbXv/56lh
zbruu/ivhwqLCe3D/cVqDyMUH9v6FiY08yU/s/"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 2],
         "data": "ymM1MbpK9z9iGdBpF9D5P0V3irLCUP4/Iui9TScp5z++j5Wzywbmv2dVEP4RSL6/BMNimPq2yz/az8L9O/
T0vwAICPh2OOm/LTbAew/wAcBckDwvOXbSPwmp66xZbdK/3nh5xIOy7j/0jRa3igvoP4YdzmeaS5y/9paM7cDSx788Jzqg1opyv8
RYuPhiFLk/jpjgT4QX8b/WHnSIlZybv+YCGM3UsvK/XHB77w8/qb86LME+u1/nv9XGRxNPAJk/oX8Smu564z/Tf4CawmLwPzqoFr
aWnMK/JKWuc5JIvD+N3J/CJGH3v8Uo0dd7ZfC/"
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 4, "8f5eca24", 0.9102976, 15.0],
    [0, 5, "8f5eca24", 0.0983576, 15.0],
    [0, 7, "8f5eca24", -0.5043456, 15.0],
    [0, 8, "8f5eca24", 0.913116, 12.0],
    [0, 9, "8f5eca24", -0.3930333, 15.0],
    [0, 10, "8f5eca24", -0.48600717, 9.2],
    [0, 11, "8f5eca24", 0.0983576, 15.0],
    [0, 12, "8f5eca24", 0.0983576, 15.0],
    [0, 13, "8f5eca24", -0.7253615, 15.0],
    [0, 14, "8f5eca24", -1.9064616, 15.0],
    [1, 4, "8f5eca24", 1.2481013, 15.0],
    [1, 5, "8f5eca24", -0.1980919, 15.0],
    [1, 7, "8f5eca24", -1.0094976, 15.0],
    [1, 8, "8f5eca24", 1.1175047, 12.0],
    [1, 9, "8f5eca24", -0.9253493, 15.0],
    [1, 10, "8f5eca24", -0.7241991, 9.5],
    [1, 11, "8f5eca24", -0.1980919, 15.0],
    [1, 12, "8f5eca24", -0.1980919, 15.0],
    [1, 13, "8f5eca24", -0.7861158, 15.0],
    [1, 14, "8f5eca24", -2.7904274, 15.0],
    [2, 4, "8f5eca24", 0.9945597, 15.0],
    [2, 5, "8f5eca24", 0.0442693, 15.0],
    [2, 7, "8f5eca24", -0.5919145, 15.0],
    [2, 8, "8f5eca24", 0.947587, 12.0],
    [2, 9, "8f5eca24", -0.4774656, 15.0],
    [2, 10, "8f5eca24", -0.52590679, 9.2],
    [2, 11, "8f5eca24", 0.0442693, 15.0],
    [2, 12, "8f5eca24", 0.0442693, 15.0],
    [2, 13, "8f5eca24", -0.7434843, 15.0],
    [2, 14, "8f5eca24", -2.054771, 15.0],
    [3, 4, "8f5eca24", 0.9481751, 15.0],
    [3, 5, "8f5eca24", 0.0754519, 15.0],
    [3, 7, "8f5eca24", -0.5416199, 15.0],
    [3, 8, "8f5eca24", 0.9278637, 12.0],
    [3, 9, "8f5eca24", -0.4285514, 15.0],
    [3, 10, "8f5eca24", -0.50275066, 9.2],
    [3, 11, "8f5eca24", 0.0754519, 15.0],
    [3, 12, "8f5eca24", 0.0754519, 15.0],
    [3, 13, "8f5eca24", -0.7335585, 15.0],
    [3, 14, "8f5eca24", -1.9695193, 15.0],
    [4, 5, "8f5eca24", 1.1329389, 15.0],
    [4, 7, "8f5eca24", -0.0410872, 15.0],
    [4, 8, "8f5eca24", 0.1533545, 12.0],
    [4, 9, "8f5eca24", 0.1736133, 15.0],
    [4, 10, "8f5eca24", 0.24089187, 10.0],
    [4, 11, "8f5eca24", 1.1329389, 15.0],
    [4, 12, "8f5eca24", 1.1329389, 15.0],
    [4, 13, "8f5eca24", -0.0406951, 15.0],
    [4, 14, "8f5eca24", -0.9918823, 15.0],
    [5, 8, "8f5eca24", 1.0218595, 12.0],
    [5, 13, "8f5eca24", -0.7703819, 15.0],
    [5, 14, "8f5eca24", -2.3801804, 15.0],
    [7, 12, "8f5eca24", -0.7810381, 15.0],
    [7, 13, "8f5eca24", -0.6351217, 25.0],
    [7, 14, "8f5eca24", -1.1583246, 15.0],
    [8, 12, "e0a3975d", 1.0218595, 12.0],
    [8, 13, "8f5eca24", 0.1352602, 10.0],
    [8, 14, "8f5eca24", 0.7687899, 12.0],
    [9, 12, "8f5eca24", -0.6710209, 15.0],
    [9, 13, "8f5eca24", -0.6351217, 25.0],
    [9, 14, "8f5eca24", -1.3222478, 15.0],
    [11, 13, "8f5eca24", -0.4047997, 25.0],
    [11, 14, "8f5eca24", -2.3801804, 15.0]
   ]
  },
  {
   "name": "a batch of two sentences, three heads, a padding mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 3000.0,
   "any_type": true,
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
     "of": 0,
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
     "of": 1,
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
     "of": 2,
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
     "of": 3,
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
     "of": 4,
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
    {"of": 5, "raises": "ValueError in where: 2 1 5 2 3 5 5"},
    {
     "of": 7,
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
     "of": 8,
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
     "of": 9,
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
     "of": 10,
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
     "of": 13,
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
     "of": 14,
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
   ],
   "calls": {
    "self_attention_project": [
     [
      "e7d832a9",
      -8.009452,
      490.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "0oKfM7E48b/29P7X4GrZv8FlybJig6W/cfSob1lk8D/unZg9JhoUv3rgQOCki+2/rjK2itxe9D/zthKmWi
XLv7t+eAxCc+g/785e6GKW2D8V2cZNlIG+v7hmr4qHIMU/wmY3S4ie9D+Dsdwy5kzRv8fof9Os+gFAvdugP8qL/b8PUrt1kAClv9
aQt6V+G/A/Xb8UMRzi87/s0kAIhN/KPy+4eGMWwdy/igvNGHxM6T80Lfs6ECv6v9JxlQQ/J7e/vse5sIPaxz/fzjRve6Plv7cJmO
IDbPS/iQr/g79+oL/biUmCuRrUP6vQRb/cfPU/nNcO+/f+9b/4emnuu1jSv95q7P7wjO+/6SO3snmW57/Oy56jmObePwPbh0jkJu
0/cr3QCTJJ0r9rNnWV1F/uv89DWq26l+K/HyqCdnoB6T/sHskxQiXlv4iOuaVVFfY/195gZVHw5j/NDIqzlVfEPw1Xl7GOrr6/dY
dY4O7z6T/baniIxGLlv5RHySg8qqY/HW9c4STKsz/iw0ZuBpTJP9MRVuwTke0/4IvSK4o19D+PRPbw2XD2P2Oj9FTZYe2/pqm918
vo27+4RdPLd8i5P5nTVlVF+fo/KMtOj+cV4z/dH9tlQ8fTv3q78YDmbuM/MlnjD6RQ0D/ir9eOe87kv/Wi0HnQPsC/dlaRpjvDtb
/Pwp4qCKPZv2jhboba3ua/eZQs7IQg8D+S4rbKRT/AP/STtDUcVv8/xmSMMREknj9fVLMv/iPOvxldB1aRjt4/OrmO65GE1z9u2x
9+p4PvP5dBMWNtke4/h0CBS5B0zz/jGR23huDVvxdCLM9+d+m/tVO9OcL8+j9dtCSyK+HiPwX4XKjrOsq/fuSVmvLuAMCDQYR2uy
nsP2IfYdPXHs4/6lKTInm68j/gPBcLd2buP4dm+XGhH/g/5USFUzx92T+WOIP1HJQAQFAzoqIVvPq/D7OdW3Ec2L+JW/tJI3H4v3
e+OhtjtP8/953aiGl59z8CJyMae0v9P8Lmn1U0b94/GZkDKgNOA0Bnff5i9ujjP0BgV4Lmvfk/zo76kD0CwT/1aZVMkTnbv35ZgA
WB9/M/XbeNbuMA879XtInwR97KP5JGiBgWo+8/ZItXrS2R5T9vc5x7ApDPv4GpxZLxveC//MpQeKnCD8CRIyoEszn0P3AVdRBQVx
FAG/4Gn/PL6r8TkruIYnLTv9R8eRjrFKU/3B6ixUzF5z+Y17oliVP5v1eiYW0Yy9s/glYn49m78z94LgntJCzTP5R7zw5HSek/kt
Xx9MQ6/z+gZHE45ZTbP0vhn3Ou3fU/uYhoX/3vwz9HsLmAvoPKv5xweyvLs/u/hhbJpB0F0r/2825l+gn1v5pZLusGDsm/kpKJCr
R50j8+Ns+XOQnov0ptyjxCX/2/KimNlhIt4z9SXubNc+PiP26SMFa4Xvc/EHHywQWtwz+vNjI46i/Jv85CDhifieY/SgQo2tWR0D
84UmNbtdbsP+LMk8oF0fK/RgxJ9M7q9j/8GLqWESPrv6/TrsqYSLQ/PPxNzk2t9r+hWg+xc0Hjv6q0XmFhGfG/tE+dYjUS2r9j3t
RjjZjzP3nFNoICMdq/pjyFMgLS77/ytfylnVDtvwC3dulFW/S/HwTH5SjL4b8Qop9qU8f2PwVa6+N5nwHACwUf6iPE3T/vnkrAc0
70P2HSEl64nuI/3rbpPT0o9j/ptcHGlrfEP7dzGi44nPi/cQLyVkWcA8Drrw8ZihHQv+pAiEmiZum/Ir2pOwmo/z9FLgHCgAUAQJ
HwXdusgf0/pLQYEX3X7r8cWqokekLVP/3cULtDHNE/jnQlCv1E+r9A4tezysPkPzbwemvAdbo/3MlR/WCJyD9ylsZ8bOkDQGjD8+
42Idg/cjS0VCq/879sOxOEAf4EwAA9rh+AcPC/JOiwNz3bo7/0vwKCj7P9P19Dq2xkZ+O/qpakeDZZ9T/90qgPS/XivzocNM5V28
6/5pbUo0lv9b/6X8kaU++6P+5mTETNXuE/BucVNnqT/L+y4U5a1YHKP48R5w7Sf+0/3Au8mzX+3T8pwm12AyXhP6bCEnng8M8/lE
Xvz9JP2j/PkDxSg+PSv450qaA0rLs/Gws5BEaxsz/erF1HfCHzPy14B1l4eAPA8J7/h7On2T9ykVH3pn3Fv16bCtx/4rs/Krhbg9
RQ3D+/ZdrFGdXXP3qzq9wuIda/p85qNK4e67+dFWEPyKurP6jp8T2G+eU/"
        },
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "osuQP9nxhL853IoqIA/CP9KybdMmUOy/Yk25y0Hv7r/5BMygkRjYv6zpbk5NRdI//VMlyFI21L9yF7oJhg
bOv7+qjU1vHvg/Ab3AGYhP6j8tOt0049TlP4H22rMlXe8/2FIT/vgs5T/9zefog/LYP0AEmOrwGve/uP5ZuRLC9L+tChNGtt3xvy
oFNEircvC/lm4d5LLt5D+9INXTFC75P+TMUEDvRvy/MVSIwvaA8T/Sw+o4it/hP1ALLRnNq9g/fx2ST5nZ5L+2xnbKrX/KPynUJ6
jS5ei/pX85iz86AMArGVHEhGLCvx7L31dvJfY/CIRhOLfkyb+lQ1Kn+2EAwKeDyi6d0Po/v/iEZbD6+j/YEU50U6K4PzJL6T3v9O
C/6z+0YikStT8canl/OHrjP1sk08h1+NU/hNGeX1wiyT/eGp0CIRbiv9zmaf0LwfM/zVxtAxLb7z+cDGf5Ojvlv+TcYJpxp/E/sQ
y1TVHA3b8gNRmpLCK1P9EbhBmficc//29AKMOZ17+WnTKfKqL3v+alwwT5D9C/ZCkL576l0D9UGVWv0oPgP1xcXZ4u2e6/oji7o/
EE8L9RVIcE8JSpvw3Ba2HQkPK/z9nhXsCr4z8bNNwsWELzP+I6U+rKvPE/Zpul3wpAwT817DP8cuyCvzLN6ChOfMS/w6qaeoX7xz
92z40NjX/wv0PoWmKdjPg/43PmRSEo978KG0wLYzEBwHOvkrKjJ7y/S5XSk/BW+j+sQhGbiGGJv89xC36FYty/5nKDSMHAtj+FKT
Ckaj7zv0hmkA6PL8K/z5ed7lGA7j/lDb5M/yzpv2hZqgKTqfC/pzjAcntOzT8QWIhddoHNvyAaIhZNX+6/rudIS7JP67+cnQnISh
PrPzCZBP9fw/4/WCjLnr0sAkCDx91qyjb3P2fYYDbqV+6/2l8oanSU9r9Vz5F68m3QP3CSvrU7E7C/enJuLTiM/b+/ce0DHEf0v/
VlWLvAq+a/gcAoqydW7T+b3uTxiWK2PwvbQbPWQOa/9BSGKcDp6r+OqKrSyyGmP0DcTsNp6Na/lA1VCFtc3b+6vQ7Blj3sPxQGNj
EaZMQ/TbSH2QlK2L88vTCO0bvdP1buuoLl+eo/UgEqeJ9Qpb8i3rb/hp8DQHbw5KBMM/w/SnvPbtAv9D8isVOfx3H0v0nAYzOg6u
y/D8IVtpX71b+91PmejVLVP+uIq+S6Nrw/aEtj2qpS078P5L0+3Zi9P8MThLk4YNm/HBnCqWTNmD91xjy/ZcTEv/F8KEzfDeI/Nk
3YxR+UpD8+oCvDfZbzP83QHrjfbM+/uN2TBqYe+D/J8PsXq9H3vyFQCcUq7+0/rNd1fwY52b/bKNIINLn6P0XLmPrOzLO/FGv0N0
4yvT+l7CNWBM/+P6fWmsOSXQFANSBumZt04D9xWyLUmGS0P7EWb6PRc/Y/o1Bevs686D+bi7KBYJvYPxQiMOTC7OC/PJZ2ppWXwj
+J5FLfxCr6Pz6xX9UcT+Q/oxk2fF4uA8D/nXf8th+mv2BwXE+3Yva/4G++p4zMAcDSlaVxSnq/v3NAl8UfXPW/HGxGNpXqjL9Ehz
i0wH6xP3meKMWaZO6/fMfX7uIh6r8LOIRLqi/qv1Nc3jQIA90/OqSqgSQz87/0aiYHREjfvxL0Su90mds/6nVniDXF3T/biN4vui
vAP+viO1tvPs8/0SENXJL47z/PRAE5Z2Tiv1q039q2las/7STUDW857T8h0WzoqHz4P/mOya0BTOi/zhJ19GNq57/YtPSQQKMEwD
dcXRe0hNI/p4N6YMop479pe0vJIRPSP9aetx5T5+6/znMvqCXV7r91xKmAvc3HP+FJIMbZ//Y/ECCcNdsayL90WtRsADIHwH/drC
/2bv+/HWGfFVGX/b9QbxLwQSkCQPVHbAgLmQHAelBoRDaKhT/wVacpm/ryP6ZTqXSMVu2/XSfG7p4H6T+4lbLSNjTav/+hgrd7av
G/zxUWomfb4D/15fpJImjvvz+OJm4fPeE/QL72C+9+4j8uLsAJ1YTTPzg1rAJHNPs/XTH1fbDH17+saVB8m4KtPxw06dlMBMk/si
jOE9riAEBEhbS6vCfsvwTdFPSEheG/Nm+OxtfC6T8OSI+OIhr1P4K1UioCYKi/2siKWQXG9j9d0uNth0nEP1mRErDWyuK/7K4ukn
nEzj8W0ghENxwCQHLp7JkQ1AVAJ9xtzznzlb9ebbk123zuP+pV1Ve3nuk/"
        },
        {
         "array": "<f8",
         "shape": [2, 3, 5, 7],
         "data": "hJZUzBAgxz/uxbTDTxa9v1I5xjAUuuY/H+Pb6wAN1T932aH8oNH3P7Jaggu3F9+/hUKq/Ynf5r+rvf8Kl1
Plv3ZJvcBgnc+/TtMhoXCjsL89g6G8q8b8P4oCznAJcOu/Jh8G8gS44D8ssnpR4yriP4U8KzJQRwFAMuyJDTDh7T9sNgMHuMD4Pz
hdP8mLk4c/eFmJyN7tAECVEiNfxsK2vxUUl/fE7Nm/avGjTHfM5z+OtJcpEp7jP0iHl1JB0ug/+JK3+RbKtr96B9HiPkEBQAH7Ki
ayJtY/on94kaxk8r9q3CBAy2zzPz//dAezsbQ/rNaZnZc/6j9daAxukwHdv0tgVMIJ2cC/JPSeaS244z8nTsOmlY7qP4ORtIxepO
0/Ugc8cmA17z8HUIq9MuDZP7jm0hN+Lca/wP5PYIPnpT9u0SbOb1PSP8MHdxkmrNK/C0f7SerA578qwvCk1dUCwMhPucVsT/e/zU
34L1+l8D8mG69LwyXYvy+Cndz/A4a/G/0k6NWb0j+nS3anmFDwv99LhyKf6fY/lmezd+bz9r/ag7e7uJ//P8SKM0JuW/I/BZzCL8
RW6T8I9vhz697qv3g4u1aBwOe/jr1m10SI9T/mso2tqs/rPx2XJdtKV/K/rBF/Okem2j8uXyahEYMCQOg9oeGrvOK/snrVGw4n7L
/tmNE1rzzhP2pkc5dzRrQ/ESi3++WN4r94KMUxiVR3v5Hj+cL1GOM/bRliLg1c/z/NO+pm3vfmv1zlSqST2/k/kSRyMm2e8j/Z/Z
mNkvD7v94xOxqunsK/aARITV9V2j+lPCqfB2X6v7ow//wzLMi/n2xFATRb8D+T9ivCP57tv/ljHtb2/eG/e9NlKCbo6z8k+D/QXu
vxP57kp0sQ8+w/8X7piT65578W2Eo5FFu4v8Y0Khxhu/E/gbz+PAvy5r+kdKJ3SgfWP0yxctTZStM/RQG4q/yyp7/p3WZGNZT2vx
6BXVygbfY/+QLhrDjY8j/MPqKj+gjlvyoTdF2k1vI/hLqcl4qP6r+Zv8K7OtzqvyLZu7HBHAbAp6oYOAxIAUB4bVCBnSQEQDjNcw
R0c+6/j3P+xoTH+D/jGdQbvI7TPzEhd0fj5fq/WbQwO9Hh+78153RwLIHlv0l8y3I3ueK/UykreEI13r8o5/GiMgv+v5CFe1wHNN
Y/0Z1WkS8+xz81HIvOkdLyv4H7B6tD5/m/o8zwC4el879G+3uvUR7TP9Xb3Rw3o/C/wQglCfiS+L9fWX5j6snoP3kuZ25U1fI/v+
bmlob59D/rdDXeKCjzP1Za47IlRac/9Gklj1h0iT/dUMhD8ob2P7jiFa09Zcw/BzoStA1N5L/GJu6uFPTlP7lCyhi00Ns/dgIg3Z
v+sD++jqFcsrX8vwhFZnx/VNM/euKOtw406r+csIRJAeDnv/U1LeYUr8I//mtQ24JGyz/sTCnTDzAAQAFMd3DtOwfAaRBoN/r20L
/XCF7UI43wPz6AXPqcDuS/A2/3pCLNsb/4a7yMlmLBvxxAUevLaOU/JqWrlYsb9b9YLVo59KXCP6v2+1j6/uE/PS/BZeAr4z91ZI
bS8sCxv9EO38Z6RNs/YL++tLGo4L/wGh0pFpfkv2NI9hpBoO2/7ljXZqlE1r9kyMhCwbbxv6rZRzwmtfa/wGEX4OkC/b/F1MPTUe
C9P577xH/xi9o/v4PpJIrg4D8MRvYv9IDdP2ACpxafHfa/hrtC6jzU7L/RHVYgfd7wvzpm2yji/cw/6gkzkwd5w7+NKITc2mTtv2
X+X0lE6dw//t2rXkR767/WbPDMgrXyv5xrUJGzJP6/KPoHS5V47z+xYsGzJTjbvzvx5Kkkp/W/LHZ3ZGA34D/Om+B0p33eP4mvn8
hisN4/vplP3BjzgL+zbejFCLz9v2c02icFMpu/DFJwVwSQ778OvvvlML70PzOFeXGb9rk/llktyBOY478xHkUJqtzQP36116ZF/v
C/dQgBj65y7D/neIS5NULJv7XhYQx9k9k/q8HPxgS28b++UPML+in4Pz2n0LaWs9K/M9K5MekrBUBgQnw4gnbnv2SdbHkyZwFAZZ
Th3vBJ/D/VXWDpm1Tdv0QtjcIqZuM/TFIVM5q6179S7qhnyzWkPxxhHV/Pn+s/J2vhQ9RX679fjmNEV2sFwAYbeaLxlNs/TUzOne
FN0L8JsfgMVB8FwJxZwD3LCfY/GH9/IywAwb/b5nok2z3qv7nqIjQMaOK/"
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 4, "eeec8569", 0.8887685, 30.0],
    [0, 6, "eeec8569", -0.9093034, 30.0],
    [0, 7, "eeec8569", -1.2203467, 30.0],
    [0, 8, "eeec8569", -1.0029256, 15.0],
    [0, 9, "eeec8569", -1.0348637, 30.0],
    [0, 10, "eeec8569", -0.931736, 24.0],
    [0, 11, "eeec8569", -0.9093034, 30.0],
    [0, 12, "eeec8569", -0.9093034, 30.0],
    [0, 13, "eeec8569", 0.4725509, 40.0],
    [0, 14, "eeec8569", -0.4634757, 24.0],
    [1, 4, "eeec8569", 1.4551283, 30.0],
    [1, 6, "eeec8569", -3.9425138, 30.0],
    [1, 7, "eeec8569", -4.9446877, 30.0],
    [1, 8, "eeec8569", -1.1949105, 15.0],
    [1, 9, "eeec8569", -4.6762925, 30.0],
    [1, 10, "eeec8569", -4.3728932, 24.0],
    [1, 11, "eeec8569", -3.9425138, 30.0],
    [1, 12, "eeec8569", -3.9425138, 30.0],
    [1, 13, "eeec8569", -0.1554167, 40.0],
    [1, 14, "eeec8569", -1.2074038, 24.0],
    [2, 4, "eeec8569", 0.6814952, 30.0],
    [2, 6, "eeec8569", -0.4640513, 30.0],
    [2, 7, "eeec8569", -0.8079908, 30.0],
    [2, 8, "eeec8569", -0.9531892, 15.0],
    [2, 9, "eeec8569", -0.6109507, 30.0],
    [2, 10, "eeec8569", -0.5126487, 24.0],
    [2, 11, "eeec8569", -0.4640513, 30.0],
    [2, 12, "eeec8569", -0.4640513, 30.0],
    [2, 13, "eeec8569", 0.403101, 40.0],
    [2, 14, "eeec8569", -0.2571293, 24.0],
    [3, 4, "eeec8569", 1.2310246, 30.0],
    [3, 6, "eeec8569", -2.3600514, 30.0],
    [3, 7, "eeec8569", -2.7073483, 30.0],
    [3, 8, "eeec8569", -1.10791, 15.0],
    [3, 9, "eeec8569", -2.5340728, 30.0],
    [3, 10, "eeec8569", -2.3859212, 24.0],
    [3, 11, "eeec8569", -2.3600514, 30.0],
    [3, 12, "eeec8569", -2.3600514, 30.0],
    [3, 13, "eeec8569", 0.2359197, 40.0],
    [3, 14, "eeec8569", -0.8760473, 24.0],
    [4, 6, "eeec8569", 1.1549916, 30.0],
    [4, 7, "eeec8569", 0.5221141, 30.0],
    [4, 8, "eeec8569", -1.1135515, 15.0],
    [4, 9, "eeec8569", 0.7727928, 30.0],
    [4, 10, "eeec8569", 1.0022104, 25.0],
    [4, 11, "eeec8569", 1.1549916, 30.0],
    [4, 12, "eeec8569", 1.1549916, 30.0],
    [4, 13, "eeec8569", -0.0471743, 40.0],
    [4, 14, "eeec8569", 0.8910402, 24.0],
    [6, 8, "eeec8569", -1.0820544, 15.0],
    [6, 13, "eeec8569", 0.3250293, 40.0],
    [6, 14, "eeec8569", -0.7920367, 24.0],
    [7, 12, "eeec8569", -2.275441, 30.0],
    [7, 13, "eeec8569", -0.3439466, 50.0],
    [7, 14, "eeec8569", -1.066471, 30.0],
    [8, 12, "734ed878", -1.0820544, 15.0],
    [8, 13, "eeec8569", -0.6689759, 10.0],
    [8, 14, "eeec8569", -0.2744343, 6.0],
    [9, 12, "eeec8569", -2.1024974, 30.0],
    [9, 13, "eeec8569", -0.3439466, 50.0],
    [9, 14, "eeec8569", -1.066471, 30.0],
    [11, 13, "eeec8569", -0.2327335, 50.0],
    [11, 14, "eeec8569", -1.1266943, 30.0]
   ]
  },
  {
   "name": "scores of ten thousand, up and down",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "SelfAttention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "Re+l1l4Ywb+Y1w2893XmvzLq6+pGXbu/UmWaPrNTwL/S5EJSJmbNvz/W4egKr5E/IeZ+Jr9657+9Z9pdmnD
rP0+Y0APzq+y/A8PwEycm8b/CVY1DYR7uP5HC+o84CeA/x9GpnNmtzL+lSHpswm2bv8x8GoSnpc6/DSpVrZ85n7/a1lZWWXbcP5h
1BgiHYcE/+XpyPWXpqb8Lw1YN7sltv115a3reJNe/zWvOUvwO17953i42DGHSP8xIqRREl6s/joZ4YA9iyD/zcM7UxWHBvzOiwOi
FXLw/Mvn4phFim79jCs4VHw7pvzovyn9c7dI/xudZFUQT0T9A/Vlpp23QP+fBEvkc29Y/ShYpn0Bj378Im6vPF8zmPzp0jndzG9C
/JXeZbj93xD+XX28Y3ErKvy5GxIj+m9U/WD+i2J0Lwz+Dwk+4Sw+YP80TvFQfOsA/DBJ5X/ZTwb+J42iEmIrnv6DTR4z446S/VHl
1gPvIxD8IK0zkLRzFP/JttVw2JNi/unl2jt0L4L8HMGkNzgPwvxYp5ccqucY/V+K9JS045T81sQ3GCJrwP1uqOH239Nm/7/gCzDW
Wyr+2uq7VwkzuPxqGZPfyz9U/mKlrhtyayj+1YCio9DW8P7AEpgD0xqo/kQ0dVk9n2b8AIhynpimUv6zM3t+TJ80/kX+Ye9bw2D/
sAn6bPZmsP7s8HKo64uS/K/tkB97xrL/C069kWQvLP8fMEHsn7cc/ZX5tNVB41T9WvERQ9DG4P0vGec+yjdw/sjt5wISt1L+YVqF
ginWfv0ZB+xO+lde/dbo+zDRa2b/9iCr7JUDPvyl3/GRn1MC/o5QFTOtx0D95MtC1fNDJP16H8DAajpW/zH1SVO/WuT8c7Y/3njK
TP+R29G1N8pc/sGN/Gp1Bp7/wQ2awIIi5P2ePkDE4Xp4/TxN3Egwb1j9uCOh3ioHQP366+b6LxNi/jgXP0PKUo7+dUMR22azqP7R
NmcKkOuA/bErnpGbzej8CU4Js6SDCv04FPT+20NU/rBS7bjJp17/r530rzyrnPyeA7TdU/t0/78pAEadM1T8EYmqwEszTv0n9lac
/yNa/tTrbAzEg1j+1w2Zj7Re1P7CPMKK04+Y/Ppyp/TxY2j/zOPyJU6C9v7165phk8dK/UlLIfn8Z2b+ruPi2jge8v4CTNikoCMC
/n96ib78o1r8dq59PIjfVP6jkIiBGh9K/CnCNRHP/vz+XW2/ScsDhP8lXM/xFWuO/BUb8fo035r88RswR1ZzqvzXBWE6ResU/yk8
iaZkJpD9eIKUpMpm3v6Jo/n80AKi/wDVUiN3J1D//MwDlL5u6P8kXkAog8r0/C3wMO/10w79oczOtjzu5P6Lq4W135bA/k0zJ973
y1r8hZS0L5jGsPxSWBvY8sbW/GhGR6+WfnD9eFtm9YK74Pw9kzDH0yem/IfzbK/YYer/i9EOurT/aP7U51PjYArE/xmk/Yld28z/
2MjhTOzLsP0ZQ3MhsU6S/4Qv0vuZ/2T9gzfOfwy+0P+GK/M4nQ70/booqgEtyzD+erFc6k5XNv2cLEHDcA7y/jHxa5Py/2z8lxSv
LFSHHv/udQw+0lqg/S+KDiLsAvz/N8aP5V0+9P/j8Lc6mtMo/oPkfdeuxnL8P55H8mXG6v7Pk0YqAIse/WTyXXpjR0D8vItKpwGf
ov+nPqXijeN2/101iYALd5j83ngvaMHGpP1qJxf/sp8g/WuCH7s1kqL/UK3ngBCiYPwdhX0qGgr+/AcB5HolJsz83DLg6SK/Bv/a
wPZc2q9a/ekE7C92J1r8QErwP1gvQP/8TUAU5Ib+/LiUCPuL64L9v10hGVlnWv7gJudpjd9Y/VSys4sD2k7+yDD32Y330P+5SSDI
kU9W/ebWqEcXF1L+I4OeggdfovxDPhawrJe2/ave53Lxz6D+kXWvjvX/Xv2KYSHrFM8O/PggM6RGw2b87IKhfvJvTPxSuBphaLsq
/wyIrQz560z9PC5u6A1iUP2F3iY8B9+U/GWid/eAXlL88NX+9XoXdv04DmnWG3dY/C2PHAMBewD99ZgYTmgGfv1dx9sh2h52/kdC
rYLQd1L+rZcjvWhniP3ge/b+WweI/VCHr+jA06r/x/62/DCbVv5cfhd3hN9s/3jyOZ+gn7L91YXWoi2Lyv+wpwxTR6Z2/afxI16t
Kuz9+d9mi38fSPxnIGWjPP6E/n9NhJdj00L8tVsr2rnfkv0xoH+OkeNG/8nU8ZU9OxD/gDXVTAzXvP2GBHQop/NE/3tUNxfPt1L9
Di1LyCprCP7ZzH8I+5LC/tMKSQDgz3j+HL+0BX63xvy9Rkpy7odK//yAMDrp5xz/Mw+peq1DjvxnOd/GGcNG/5gObDxk23b8KHHS
PiMTvv1yxFfHlfss/H0Q6jJnqrr+Juzzg8jabPzzidBO8XtO/bz+gMT3u2z/7K5AqYlOLv2JJpsIeLNM/PSZdaK3nyL/nJbwtUq7
Wv81tw0Ei9d2/D3kbhWwYyr8dSgRpWM/iP8XQ05tuWtI/E2Bfq6mozz+nMsj7FInAv83TFmuomNW/iV9LTO439D8gM4udtyTlv7L
by7SUE9m/6lzWMQnIoz8c7irbwmbuv5kMzxCR/sy/oi7R2b0D4b+6EbXrG6LTP3lm6KbNfMa/X2tcDEoS1L9pIv3bZ7+TvyN69Wb
rfMa/jqnwsI+5zD+W2o/Uc5LhvwgxBZBhANI/3kxhNCn/ob8ns7Ddn9qyP3qUHf70G8M/kBCx6/aHtr/S41xC8zTlv04A0bgcysA
/qVNHAIvo87+8LJbbydPMv9RBPrJ0uuk/cPXyPd9t8T9/GNWI4LHhvwuhx55Ntty/6ySzkAXaYj87AaI4HKOTP/f+RZQ4Tp2/TXe
3Ll4epD+kZxc2QZHAv1evx1vcG9S/ZHzqBHZ1rL+8M5pSCP2zv8dB6rh78MC/Dm35n8L2479qY0uwole4v0z4rBzWU9g/38yDMRK
lvT9Wly8+2cixP1QMJbMEZfG/Kf8OkTCT6z5VNvXRA1nkP6HzEgTt9cG/jWSILO0U9L+Cj2eTKtPbv8rF4KjlN8G/ExxJl/eZ1z+
zJs6hUhLfP1uuf9bV4se/PpY9t09oqb+t8LCgpbPDP/sYRVasT+Q/YXUMRdzLub9yrFZ8ooPTPyI4rmkP1Mg/8oDf2FA4zz/FmW8
dmx5+v067xt8Ha92/OUwpVDuFwj+qcqxYjRLxP+gbvC3ZLfM/5Wq7iiQD8L+8lMfGBnz0v3TTlcOnZ+y/HAr+uIx+8D/HsUHWZAT
pvz5OLyOclda/8NXIpsaos7/OEqSxpcfWvyr0Z8JqN7o/EuFqoV0Qyj+0HrAevmbUv7wKjnvB1tS/TlwUI6vZxr/F/j8fCvHmP9I
s5kUsVdk/c5bpoAPY6j+CVBncg9OnvyIKmNO8kNG/HFUFrJyohL8xllkqFw/vv1cyi0MV5/a/wNXedvfI8b/eS5SCMeLyP1MQT/L
yBcq/RYEpolUq2L+DmHlrWXfhP9W0J+96O8C/aMkkXsW0p78bf2tz2h/aP7gWEHNJlbI/d68w5SJZ4L+wnIggqXqqv2IPjVNL3dI
/bntW1SVgyb/oFSLe1p/Jv3KgzNpq3d2/mWNePAW0tj8W1mo4slbDvx/3BlWputm/Z2Lwpvo8qT8SwEVJ2UXpP2kRtIJ1sbe/d0w
IIIY1pr+qwM4Tl+/xv5j0TATbheA/4Qa8z1TL/7/rrck0qW76P+ne2Qk8Zbo/hueT0vgFvL8nPF4dMXTgP7ph6n+2Dnw/IMfyIHb
o0b9DdAJDATbEP39UnFNoJau/LdaLrnY+rD+gP6pM/YmxP25dSaXYwcm/iCALXOuK2T84n1nozZrDv79VRhVoxNm/PhTWPKy+5D/
Y70vmDqjfP6JIWLc9hfI/1Ku+WnMB6D+VWiAO/wTmPwc3rqFaf8Y/Yeg0emME0T+1x+xEqMPfv685vdWoycW/uoXHYOifqb8Ufo1
ZG++iP3lEDCgxSdu/JCfYrq9Cuj8eKNUbpybKP9kyyA49jdm/d2bvWfMAwT/IizP44yLSv3lmG7OM6cs/bkUTXBMwzr9gr5hJ3An
FPzU6M96G4bm/jSWDJeTrsT8PYeXFjyT0vwILUGHkhbi/W0+bJtor4z9aEzs9S63mv/t5I/NzQ9g/48RvZEHD3z+nq5GO5EbIvyx
2JDsJNMS/FIEB50ut0T8tzmUK8EXFv/5T5ADupsK/p1tkewDd479RNq3z6bDNv7h+nAT4Q7c/SkLElMxX1r8ZTA+fEsXTP6/Yy0S
Q4bQ/KUV1oT4yt7+kwHIQUdPOP0N8xOz5DrQ//ePV46Ajxb9CGTEIvwLKP66sLHoh0uI/ppLdOib5AMAHgZ8Cg+jxPwz1/HzCj8C
/I+DzjsrqoL9x/oh6IgboPzTNSpejKrU/qqaXm2hY1T+MF0jeoqe2PzN8HHpjKti/51HEjivXoL9YEFR6pMrKv7Isoo3a2be/2QT
gqM77qD/cyB99ij3Nv9Az/rtfwtA/+qxVbLgZxT+uJxqt1wDevz8wTKuRaMG/RJ4cJHuuxj+ubdnckxXXP7SIG/O09fO/FEcAg2i
C6L9PKumWuoCmv9/8Gi7ZOvq/m0DExUrU4783oE9A5KKRv4jEurCrr9A/yo060zQexT/sUvh2vnC4P46mr5GQYc8/Lf7NLec6hD/
KkZufsWHDP3VeKyeXVdg/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "PKzNdUCt37/MBU+FQ1kGwCA4Vr1q/tc/zpsy6Wztyb8s01KyMyPjv8rnwO7u6cq/uGRkOjhuB8DEvWSLMY/
1v9ovv0/tU/g/y5jrpWgK+T+GbGPfdBP+v4H1dnKkBfC/5wyCyukE5j+lgp84v7PFP7TnqGMEQvK/mEV2LdCHqD+IZ1PdMmf+P/a
kQ1jYYOc/qnUpUeve1L/mtbS9RrzRP5PUrcohlPe/+sXqYDE+8L/1X//scvDgP75qLqcX+sk/TK2HuAom5D+dWlt7xLbWv9wgkqU
DJ8Q/sEbR76tXnD+3L+RYx0/5P/q3Y1RmN9K/NVnJmM1Pzr9Iihm5TJihvxqAEn/eX+6/gJ05mvxo7D/zH36mIMX8v1hENxRGDei
/YTvMJ/rp4z96HuInAtjrv1BL44py5/E/41wpH/NJ4T8UJo60aCG/P4ZAIW+rudY/GDdlcmRI7r9ngW974WwDwHC7ePjvW9m/cMH
33mww6z/8rOVBcsK8P6FXCURmU/i/kUpih/Rw+L/sYBfOsCUAQOl4+xF8n8a/5J/cJaXN978vDA4XaCX1v8w6w9F2qfA/nAJU7/C
Wyz8Q1rhrym7pv3AbtWrGC/k/wUssY+4e6j+u1pkQyFbfPxIYocMipMy/jMcqDdLN+L/2LGisBRTGP89G4unZSfA/JuH/ZNjT8D+
RyRd7JZ7OP5oq17PFNwXAHxAn5cVx0r+l8mKKpjzsP94uFQdWVMs/ysqtloNE+D84aR6PhSqjPxTCsPnOve6/RXsmMutb4T8CmrR
EhVuwv6/kB/iSZNo/euCrL2LvyT+RyTuseHPXP6KMa7k2juG/QNsi3vIY8z/oPp8ZCqPMP8Uh8BMDp9C/TtVlfloI7j/WQDSWw/T
QP04cZpLrbMk/6vNoZxlFxb9WajTvVUXVv+ATKAXbmWk/ZlCwmGae8j8XFbRx7LfuP3m/j6kYq/i/xnJ3n+G1yr+ebL+CLBT1v2N
rKLJfwtO/U2lAr1Jou79PZGpcrbW5PxcqJAXgNNy/wFlilf1m7z+rXNyJan/zv/9fuWSJhfw/nsrC4ds97z/qmv8FP2z5v5KV1Q6
7Jva/rAycKtKL8z/A129acjp/P2Wu60rESwdABgDhGWWe9j865FJ+YSvYv6Ls6/ppVee//M4CNwzM9b8QwZ157Y3Rv2TfOBTglM4
/hvBQZDW78r9cAXyM0fLrvz7ncxweBdQ/0rtZQcTS4j+EsoKBSqPuvw6whKBWf/I/e9j5BhYq4D9AsR64v+T4P4w0xyXDDvA/SHU
KAwvJub/rGS1qbJ3ivwgj0aKHHbe/+GO0zuQZ9T/gh+4hSivwP4zH0SMdu+0/wAgxN4iTmD8Lulp3ZdjnP5Tw2jbVT9i/ecQ/4ch
c+78srWIbaFnNP5XjDJEdseq/mjmpyOd61b/SMeoF9xYCwO5T/gqVjPQ/Kvw9845lxj8zjFU9W57Yv5Sbl76PY9i/+2DgST8L9r9
kmuRuq0j1v8lYcRb/0cK/AVq2XXA7+D/qoTKyX6nfP1SsTfDR3+E/ZkuAqye34j/CBaRT6rHrv65M3T3PeOS/mXqJv8px+D+bGM7
zKk3kv8zhvkuQnLk/GBFbdJ1Y2T9YoPe8BWyvP+BaBgzf7fM/jCUL2+Uhoz88YdGarMXiP2bMpTIayeA/l84j4mCL0z+4kbeKgJP
1P0b631+TsuE/Hc+kb7zn5b+g0mMJb0e1vxhe8TUAVMw/0ZpKaR4Yx7+wUAYNkFHEP8GwtDBrcOG/sQVbxtFd3j/mKxqKjxntv6c
S4Hv7g/G/1QzxjJGU9r9JhxGfB03iP8RdoKh7FN2/2r79k/gc/r+JuaI+jKztv+k7Dg/3svI/bmUpU3Actz8ey3cX2gL3v1msQ1W
Q/uE/xMs+ZkMrsL+dR/kvd8XyP1xzhXibhfQ/lO2KcIxl9r9TWERy7lDeP3cuqalTCee/2csR8Tu0978o7DTjt0r5P8EqEb3hveu
/LJ+QWUIV9z/ijVy+qT+2PwBNGEbrJQdA+JE7arZt2L8qQfh6Ek72v6Ygz1N1KfY/HFAbxRx40T8cAm6DgdbSvz5vhLd46NG/zQM
m6NRw8L9E040Uplrgv4d41yYquuu/m4cmOCK+8z9KWWede1LaP4CDLgaxn4C/nSN2gqoZ8z8eZD5ENHT7P5lB3nqvVNA/8D1pEuU
I1D9iNB8PV574P6x1B1V1DsG/ovb6uBG/9r8oSe63jKsEwALPFDmSr/S/ssv34dyt2T/6P7MfKfoKQK4GBl0SGvM/FSu3ZgTM479
WOzNfNurvP/ABX8gQKa8/hEDUji869D/8vimkkrb6P46CKzLNOuU//BOJvLaC2L8cVKlVtj/jP1Ka6dPRCug/MxTNLfsq1T9ivvq
ALpH4Py4EIlk1qNI/SEMVkxhD4b8i+qly8qLYv76+nfZy2Oi/fDhbpwsvAkCIDoP3C2LDP3+0vXGFTPQ/oahsL6/L6L9UQX5qINr
1v60bPjeOdfy/v+PvIKml5r+JiZ0PIo0AQChpdH7xPPM/hKkgy5Rr6T8OOBUoJbS7PzXwDDkG2+M/Kle5EbJj+7/G0u1KVvToP3K
BG/4LXOY/dU9QcGA44r+pIXOwXDTzP6EPQsseq/C/ZDg9S1BQA8DrCzQfpmfyPyLvIFmm+eS/FxrAGOwb9L8+aGI50YHZP+CNqLI
9j+2/CGZy54TZvD9X8JGlmP32v98ilVwdVe8/1NpKX57Ltj9j9JHEoPDOP9JsONHlcOU/2dxmLkzC478LcuND4N/xP5imnO4PAcK
/bVCT/JfP+j/6ROzi/jTEP+bop2rIjO2/T+6D74gB9L9S6cIwGGbxP1FyWQUqEPu/mFLKj/Ag178mkcO+mSaSP84Ugi0ug9O/Cam
i5QO+4T+Ihd7rzx3Wv4Endz2J2/O/vYexMSVF47/g3g0FR5jpv7BxZcv5k6m/K3ZL1UDyAcBcEnA81aDpv62wG0kb2fY//n0pFNE
6zb+2fCAqGyHAP1Puk6Wi8/c/rQUVYhllpT+Gs3Ukqq/kv4+kPqFLHso/rQqaZDmx+T98y4Fr+5rRP4xo35WE4ui/JOTI3KnE9D8
soQg5jdz7P2cojiWpYuq/9lNGGUYl0r8+kq8AVXPiP4yPJmwlywJApFss4QF31L/eUXGOqBrkPzE+BwaSJOA/S0Z9qxYh8z8gaog
l6DbIP69ipo1QZ/a/UVVbG7eL8z9kVEWogmH1v+NZIC61OgLAAhEF6UsO+T/pfmnHZYUCQEI5SVCARe8/oU7rWs409L8pGUGOI2j
1P6M7zSAFQ/e/4AM0nvahpL9rEwDl1SD2v4Ij2D5afec/Q9oZAMJC7z87up4wJHnwvwni6WOqdve/HiLF1wXq4r/sljQmQwYHQIT
xTSK6/Ps/EPcYNA/KCEAtciC+IxbWvzi1CukNDOC/OP3Kn66Ydz8Y9VTyGwn9PzQtDKrOrf4/oCFS9Ezw9z9iektjAmEDwI+A24i
V4NA/+4b2miqT4T9CwUIGKszrv0ZnGPSArua/tCyuROam2r//lvA9Ek39Pxd4UZ2Fu9A/5XrObgtFAMAMTHFN2BS1P2n0U53MGPY
/whtvJRWG4L8Y+8boE0rmv4mxuDWxdv6/P0OWHV1Fyz8wpjC+UoPWv5yh3BKlFPu/IO7x6aih5j+SnSTnbQz8v5qq8YWKV9o/6aQ
Y8qXZyD+6vD7n72P7P1bH9NjWOfK/0U2XBS5NB0CkMc8qmWcDwNwXMfJCXNc/ZN2wDpmw67+zcJc4uZL4Pzf/rmF0b9S/GGNwvGF
l97/e9enpsjXzP6wai2MFzsW/8EqBrNmlmj+MvbtPvpLjP7EkponGN/C/QW+z+oHw8j8qivFrq9DovzUW46esgPy/N+5Z/LNnAED
ANwdG6/jZv8Y2KPK4e/m/qBBDOgXj8L9Uiqe0vK/tv34DLiXSBte/UFjhWjWY6L8Dg4g9ZNvnP4ptLSyLweO/te1KBC5l4L9Yx3a
cJjfNPzLpCIKDiwDAAF2nqdkjrz+D3AZxPJTtP+N9JIUU4gDAHLRmutcH7D9ggZt7r07tv8a1CQnAovE/sOyT26Th6r/uDvTg0KX
SP6rfLxZjwdy/6S9YRM4x2j+KvUp8X3T/Py7GKTFQF8g/VyyjVD467L9n8+CJ6GXtPybLlNzcaeC/68FWpTgo2r9UqG1H917fP9t
8xM5Grum/buD5CHyZ9j98rIZzWl7yv/4uvngAa/G/M/KgOutABcAJd6gHpBvovxgRHoo7kOM/XYtzK9LD97+K8gvNThDuP0ogp7V
YxsI/ggK5UJZ/s7+FZty/EpTpP5ogrEzKj9a/aUDOEJtC9b+6pdOVNhnwvzyyx99LwPK/dHdM0g6ZCUBvTixfR1r+v8wF3Oxxk9o
/iNB/e4F8ir+qhEzc0FryvwzsSX2CZ76/Oh3CKcJz8z/Zs1StwDPUP3Y8hcV2egHAU8qFQkz7wT95scqz00zxv20absnsZOC/6Il
gs/cTsr8SSx0bO+rvv+ZAGsCp8vA/HttsI4bK6j+44OmULxT4v/YoYVxIYMC/Qe/JBYd+4T+GVGixfObuvz/23v8BlPk/DqfqZc9
88z+LySNMQAbQP5ROrLmxef0/DtkbkZo18D/bDGy8AL/Sv4FuX+k+bvM/7304bT9k0T9khrqgS47gP2TgMLRayfQ//Hb1v0Xm1b+
CTeSan/nKPxJaW1potPU/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "ZsObC/Gw8b9h/cFcavnCP8gjDcy9v/e/6/CG6TZh0z9zVXeQgwfjvxfE5j/PpPm/6MW80/pw+D+wEkuWmsT
KvzIhuh2qUs0/RqVZIQft+D9ru4DXQ4jpv0rA0osgBwRAmRD54RqA9j9E877hvDPgP4hqyml9ALY/V9aVxGq7B0D2fSpcZAL7v6A
9buuameI/ahGateg99D8b5qY99f/hPziq9Mr7ZOo/RdmYcDMqmr9gp8i455KkvxBlCqmhYuQ/p9eoEV1t9T8EyHDUwrP1v6xD1HN
bcLS/+R/9/oKn+D9snZ6WG2vMPxWVTagIIuy/9bATC/+v1b93lxVFyyX/PzsOuwpCA6S/uyAE7vft5j/nVPFzlbTfv3+8KGpjEfi
/e1eZfZ3O8z/28kjs4mu2v494s7BaM+o/lxz1SZhu9b9WOLvXuVv4vwcqQGA7XPi/GJ+Tvg4Yq7/jiWoWKOH1P9Ncn+MeZeU/6kJ
PIZFW/T+T9s0iLkbWv7mW9uf8CfU/FnRYLip6+D8ABiPFLRPgv8RZH55aPrm/naUsQHrcAkBKM/K1r1nWv2P3G3kX0fA/g96HhlR
U+D/z8oGyK0PvP59daOpA0uA/TznOmb3M57/Ty+M4/LH2P+RbYDTK5d4/l8DrsDrR0D8y7VWpoqvxP8hPlQnEFcI/zYv+3sNLsD/
MOqstAWflv52Svo2YqPQ/od73i36c8L9n+Z8jcGK2PyIjgz/FDqm/thds39OHz78RCBtjeOjMP86N0gx7kuk/SP4sGHlX778AALh
vLszyPwdETB/PXIm/9onclhLHw7/N0tP/81fxP9AEdBuFneQ/TLx2H8pd5b+hIU0Pe9zwPypOqaBPtNk/pXM10d6H8T8TJsRxJ2T
UP7JBuXBWqOk/e4K4Zmmo3D+m0TzKIeLpP0pMPOGHHwPAS5+R8Z8R8j9PezTYCuXXP9xE5EnMmvk/mxvW8seq2T/U0J8RvELjv3S
jkUZEXuo/n+Ucq+iQor8/xV34cbz0v9k5g93AGv6/80Rg901//D/wkUZ1SxHEv6YZDrO5of6/8InWmHV357+CDnplRjnkv6TnnFl
U1eW/7lL+G7FA6L8OU/+pJaT/vx8/MWzit9G/fvbqq0xN8L+gA3nrG8vtv3q1XF7jo+q/Uq9L482K4L9QHZshSa7OP5V0pcXF3Oy
/IrsXgUKi2D9icExSlQHovz3xqzqJdgNAwGSo7JMx978/4tAep3/ePzLm/E5WjQbA1GAOzPaS679PkpM8YhUEQAkE7/uieuS/Ib1
CDfvroL91t7WmYhO8P0hJAlzF6vM/aG3D9d5d1b/WQxA5yWHGP28Uc7BwL7q/VucjKIEO+L/0KGGyT5HZP6Dhk5Juu/M/Wiv+LNY
84L9KMHfEHdPJPx7sxZxgR/A/CZQReIHu5D+FIBSb5QDrv5z/3nEJs/u/ojZ51ThVAEC/LyNXHGTmP8+ZfvIM6Mi/txsYCteD5L+
lYdmbOMbhv2U+X7tcvOS/cadEOfc/2j8gfqzHYCX1v6yhxxGnZgXA9RXQEWtcvL+wuCZxiAW8P+stC619Cea/8Rkx3sZ/2T9ndw5
Pykv4v9zs3YWSrPw/fBHp/1974T8wBOeY1mPGP2eNwvN0rfy/+h9uyf2vzL81c04wRVQAwMa1zbxwa94/irhjNjgovb+N2g54a6+
gP/nd4xy91PI/Yypu58O9tD9i3e7K2vm5P9ayG27qV9k/Nq6kHKS/5D+XSV2qazfivwjaLMatVP6/Mtxc5iUJ1D+5ljsnyy/KvwY
W/a9kqtc/g+3y/i2W+z+d7KzpFnqlv7Ev3Md9HOE/RRRhugRV8r/Ggw0wUErtv8DjY4YDvfC/mLlB6eWCpD+gLvOC6CPjP0UVvAt
dU/Y/gxywOqjc8L91WrtmKsDvv+zzlH4p5O6//oPRjhWQ9r/1u79DWO7Qv3sYa2RpA9y/B/pm4U5uyD+ogi2FPE/7v5NdQo2/Yvy
/odjCxJaAy78hiwbESg7mv84cR3JRd7Q/uLNfXmHb+L/AY/UmQDPovwKMbef4gPK/0/1fkI1gyb9EoYB9RC74P08kCts1s+u/prT
S96zS4b9gsVp+3P/qv6cn+TeUPdC//GTmC3nx+r8eegNY6AXdv3xDIgzWZOI/ea9wjVs3yz8HwEQA3sfHv+w11xAGxqm/sq0KZ+a
n8T+09dBrh7fvv8IGUYI2lr4/a/9j/9238T/M70httLnWP1JYlaZl5di/9MAnOF1sy7+/HFS94ZfwPxINVEO4x9Y/bBaJTbCf9T+
8GF5G2UnuPxaZU3P5mMi/5ZnzoFLX5b9XuJsbdDq2v5K1xHhg0MI/lKglPs1h+L/Y/FmrMgyuv/DqjdAz4Wo/oxA/KoEgAkAOJLC
HOvjvv9c9ICGvJt4/dIQAS1Y2qb9xdAbQf5boPxMuCSrr2J2/6kQU9Z8e17+MeuNsXwHnP9h9CV5Tyvk/KZYYMfJ+3b/W0JzhlSf
Zv24ksX92lem/Ei00B83T6j+2JZHQmjHcPzmuhrQHmue/0rYZJeo+gj9to3o151jdv/zzBOWEmKG/arPP+mG66j/Izo/lDg7FPwx
XIG24q9M/MZqbGUNN2r9AepjA/TXVP64qqq7VaMM/QKEo9W7O0r8fxxoHzfvev0RhlRzmOt+/fsSw+0ZU8D8C7Hu9XUXWP06+0ex
FFfK/nwWpyaXA57+OgCsdfBjMPyeoIu88394/8K2sm9wh9b+XmTCStFznP3Nr+tqVLty/nnDerg5Q+j9CZVz6eDbVPwwGcfwAzZY
/2LWcO0Uq4D9TA/7FdLDcv3E++be5sMG/uFUYSkVO1L+bBM1hgKnhP3mD6LfK4PM/gQQUEKPA+7/jCjscTLH4v7pjAuryENc/oMB
aP98u1T+zFsRIUjHhPxqPw/QchOQ/0wRjJt7w4b82w+pBOHTZP+Asd7gJN94/yFfjJs1Gzb8nRkxeoBz2vxfG3IRubNI/rm7PTOd
++r803upCftHgP8T5MD1cCOW/o2rgcdWi079RBT53tcr4vyTwwmgjg80/hCZ8hW7d9b/6la1c8yjTv6eDOHCppcS/4bB7GRF0/79
fWLsUSFHVv9tyIHtKLPa/Bo1Kje844L+97nTWVaLov3c9D+0MnPE/3JkFqz2cAEDunexK+1gBwL8f7T2akMA/+4JPRXC66b8tKGR
eXvzLP8CvRPTJKfM//RBjeLGO7L958tpr04vqv/rYrX1i5eQ/v+CBdbOeyT/7FgF3SPf4v4E8HJI18Pm/riZ+9LTs0L8vz3OuGWj
nPxn1dBAFYuE/jhDeVq1R+L/p0zEPhoHevxgrxadZ0ue/LvRYkPADtL/8F2fgES3hP8hHsIMTWOW/EM8OcZVu6b+4SovqFUOrP/D
S6lYnY7M/fHS4SK1i7j/vrxfGjb7Cv/oSIHsEC/0/669xP2LH1j8qo/54PAThP8mE0nZoA+w//jphXsly3r/iG3tM+t/zP1QSRWO
039q/AfnYrjLw6z/eG0fGxUf4P4r1RyDEGsu/es3ftWLN8D+ULuQfkqDSP0NYZXjQcHW/0WlfKX2e879BeQCrnsD/v2C47ddTRsU
/2fY/zPJx1j9xhjP39ursv67j7XHMaOI/Zhbq7hP197+rUTpWsnjvP3IWwvnILfQ/Mbqc5Hf77b/UW/vQlYLmPx66b8b58+G/+H7
tkYQp3L81b6EeLBDmP2pA0JtQ6uc/AyUypQK58L8FgOvSzlzkP5Hgt4ADl+o/ZK79TnmY2b8J0LJMdujKv9lV77qiUO8/4kSV0xf
29D+aYDmIGsDXv3jmBYAzT+2/dT/+d9ha8T/qDXPbXArfv6Xt6EFX76k/ShukoMON5L8FNe/TO6bVvzMSW1MoINa/h/twQL9D9L/
Cd+JvEFPSPyvoh860K/m/GU348V5O+j87AsblWwgBwKyKEn28mva/vye9szse17/9HggXjKwBQNIKtrPWKeq/bYp9MwEWmb+B40D
473nSv+0UUxWtGem/ovkV7Pbb5D/lIlY/AiPdP/bRbs/h4eQ/FDxronESwL+tkq+ht+/nv8EEMnGFHvq/WNRvdk9c4j/mOuycuRb
xPxPFYq23SPo/Qw9E6j6Hzz+jkupA8DPvv+i+SC93WuE/8CCbNnas5T+j23jIwk/rv7567At9B7u/s0JI+UWZ/L8J9OAGGU7pP0r
GCCuMR+o/xd3/04dU3L8Q8kwAZJr/P5pf7kdFk7A/pAluCkss+b+SmTuFauHNP4Ex5rZjBvY/HM0zurh0qL/riYKZJ0vXP9AUd1g
aBfW/xYIhuovozr9jpPcH9pHNv0+jnioGHvS/MzwjUKAWyL/laNa4FyXlP9ZAHKtM//i/NcjE8f9i8T+xytI7gXnUP2lqrPdbM9E
/OZzR+U429T+eabfMZ47bvxoLMXDYsuM/vqfS7G4z87+6aCaPdNK8PyNMgFddgts/xxRFSuXn+r88g9d9howAQDn4YKeRK80/QWO
cst487D+pirdwisjaP1Z0Fh9URsY/H+nb5eRa9z+vOr1CtDsEwIjDx9Wjce+/BvKEGc4Ad79yE9waf5XWv7EEHGNn8vE/Ds4n7PM
L5L9OeFobwf3PP3hU6bj+A8y/F3F6qnGY4L/lGtSdt/gAQDkfexZgoPo/PsxmSsPk4T/ejzv30YrwvwgotCrRz+0/yJMfV3yc7z/
WGNTp6TrjvzD+9nt0tbq/"
       },
       {
        "array": "<f8",
        "shape": [21, 21],
        "data": "K6YMiKVM6T8ZyH+Nm/jXP1m7qfMCD+K/zkNjYTlc7b9FO7rMIlLfP2Opsjp+1t2/EEE4FhZPxj/8XnnYdYb
iv5qfQkFMJqE/yZfQy7B4eT+OyYqZtwX8v5fofpi/K8e/qwH4ZOz99T+zgRSMSzzwvw3/6URQ/eg/wXykp0Mb0z/rj7HV95f1P3O
I1KEH6PO/HOsmLw2Exj/gRPCFjBIBQBDwq0TYG8m/5Ks9SDJs0D/mO4Bbai/UP1/Vn+YVDOm/eA2nYgVa4b8doIfUKXPlv69tBlF
CAPw/9IoQi5Of97/fWjU5MhrvP7LvwKIG++I/BK+Sdxzi479OGpQoNQLyv0Kics7bXNQ/QIc2yXP0v7+Vg93RFqvlv7ydeTq/P/C
/1qPlhLUK2j+zMyIRomjyPzUIKHviMs8/egOSRgYW57/SGskUvr7dv3O/z2MG6/E/EuQQPvQWyT8Ee43zOd77P96TjaPNnfA/lQ0
+Y2p+6L8IPQ7CFavlv676julhENu/IHMzzt3r9r/uR+WCt53kP5A9erh1pOG/hINZY11h7b8MQgTJQlzbv8F0a/7+r+c/7WOFs4p
v7D+Bs2Z5h2/Lv2/VFlRCnMU/EAUytS3q+j+py3u+iOjqv30QEqJBTPa/3txDI1Gz+7+wRz7NaNLfv1r9nlJwE+C/nKcEyzs3uL9
s39tgFF7rP8RbqEtGWvI/yioHCxHRw78NQ9qunc31vyww5yZrZPA/tMi+ZbSo2b+Xlr4znf+jP3c6Tp/Qgv2/wRkhjqTd3T/cWkB
n8M3qP7z4fQMwmNu/5OFqkVzy8L9W7MejlwjdP5zb0cIz0fM/1pDqtUBQ87+5k6XtVuXrv1uylQbtWQJAQ9AXq38G7z/pqM8mJZj
+v4Dnv9TZbOs/6RpwQ7DY8j8Ezi0ovonzvweUj65D8Pg/+zt468WW9z+lwV+S4Kbov/sQrLpY5u0/hSQP6ikvsz+m6DV5lZjWPx8
CeacMSd+/x/JzlNNA8j+q0sDwVh+mv/3AUCLuaNg/SU9xcRgS9b81Rmo3g0jpP9vRp36Dhte/uO1r6fn39b8P0i1w8KTcv4ci0wI
OeeO/VFPylf2d8L+9tztr/Kzyv0he6zH4U+m/VA5Md5Zx9b/uNhfEsIvrPyU2M+qeAuG/Vr7LEe6V7T/LkqMvg0v/P6Jr6GhLduw
/Jw1xS09v0z9Ajanbt93Qv1f3ubxe/sA/7ySUT6sk9D/xGsF9LtXhPy1/2kymzfS/JbL0lCHtwj8O0Zq+0fHwvyoHd4P0wPK/YcR
2PArk/L+e6rkED1L2PzmHG3WqxeW/nelX+jCb/T/Knxfggl7hP6MRz4m5ueu/Szzsnnb19D/Q7VqZSRyyv/MizuCbUZG/FWTNKdP
56b/VbNSgFZHDP0CTxxZK5fo/0L2HMGgx4D+nTE6m7iEEQJAjRdTP3ZE/0V3/nreZ4z+wNL+kHHH2vxAXYU0PHOO/Ads5ISVXsD+
RfrqF4Rvsv7i/4Fg0rdC/QBn4jaGh3L+sFHQLLqroP4PsjoHuRNk/VhMnm8kkrT+DrtZfIH4AQMoRcpR9iP4/nta+6LfYuD9u4bJ
DyOTev7qCAJuZ0u8/g8sKH3m25b/vLLYv3QHxv7YsCksxyOM/7KCiWTY45b/DWEvQBy3uv9ymkZUP5/8/aN9QCuLlmb9kXzXISC/
NPx2ATgfdtQBA2z6gQwQVv7+ZzXonhiTlvzHbLrKgY5O/wGWRiTmJ8z8W9epPY8LzP6BIuQmFCvG/Y2Yf1BIw/r/ctVZBS5Hqv56
9S9qOnfW/bs5Ma5Ij3j/bbAugu1ffP8pqUEfCktw/4Q7cIftW0D/wfehGDE/5v6kAJz7SENQ/JZ6nDNrBA8AcAk5EFeSxv50WfAE
C8eS/NY5kQ03s+z8uPO4gUNfEP9IDxmcCFPy/8UZZSzX1sz8W7G6h8XLzv0lbGsvsOOY/tHRUDaXDmj+l6cgWEYvHv04ONhhQIJG
/HPriAEEP/L/uOEJXulXmPwre6VZTdeo/IpZkus2V8j8ahdFPJozyvyaQMUoLOe4/mFwf3/TM37+9P/Oefx72v8fjBwdE5vo/mD1
FTDtj3r+rbesidoDJv5qjGe+KpOY/qNXWZcTY4b8G/BcaXTbjP9+qrDYpbPK/uC3Xds1p9D+F39jbtV7ov+WJ2ER/AOA/3pH8GEE
c5D+fHleysUvwP8HsAmoUafO/iYjsFZTQxr//GtNPTGTzvwrAMMUOBrU/OsJO+O6b5L+wX5+EydG/v+kR98cYePO/FuRQHNrurz9
SJyFS22jWv47auVAvEPC/ksUTdCrUy7+yWyr/IrDVv4vT8T8wgMm/ecK48PIa8T+UpThjcfT9P/CCTx1JRva/ON5yHirl17+dMWy
byCZ0P5hnYUx69vC/VvR2wN6a/T9FZ9Ovefzxvww/w/DUW/C/OQlAYXPR8D8M8gCMl2Dhv29ASfRk1PO/UGhwMULuj78uTtY6yLT
jv6RFJZ6GRdG/06ks8hOHl7+LiXEcTh3ZP0supctXGPE/BmWwKyshvD8g6DXrMNLDv7Pb+xq4/fg/QH7Xnl7K1b8NmDtjZJ/Bv9F
BXYYYeNS/GgqP1Sxg8L8p83wBq+f+P0GN7gPJPMS/XU7QeN54zL8hOCwFCZniP7pY0+qBXPM/8sSOhx/x5T8vXeTSjdjAvz1Ttoa
hI/I/JXpBzNLM/78U0e/Y5/jbv2opkBWxgOQ/XpAjCPsq/r+KAQzfm9DoP7GWYxUbJfU/yNuryY2NAkAe+so2TQ3vv8XaJqcf794
/rNmBZ4oB6b/fLH8OWVycPwPMNLlpBvI/4/z/SFkM8z9divtSE8b8P9+bIO+Rbc2/2tnNfPcS5b9qGmWx5XL7vwjODII0cco/2Nr
ss9ln5L/QGXJS2+3Zv2HOo7mxfvK/egSH9lRd8D9cyiuVBNHBv/Mjc+EVdfM/8DTRFJA/AMAiC4IdmLmmP9zwW6VzFdI/r0at4Sw
B8L8zLevJemrXv8JHwWnyZOc/HAOIZWPr6D/M0fe2o6oHQLUjmISDue2/mhWMokbR8b8hAhEZkqjwvyw92InYg9m/ORz3mRKpqz8
v/ilJycXdvxkOuGrDZtK/BEjH63Zd+z8bNz4RQIbovzP6nqXYdeM/OclUrjn03L+LOHX0MFe5PxFk8elNNuW/6gJI8IdMBMCzBri
JrV33v3jBcfEEDeW/08PAUxR+zr+2oQ3iFvDIP2ZK9hJ//O2/PrjxeWiJ5T/a1Bh8CH3dv9urzBYr6PI/J5c/SeVF/z9fwD7YwfD
ov4VWQLGTsN8/nupWrWMy2r9EDMZnyFvBv8d9jr7t5/A/kps5BSxE8r+vpUwat7bgvybT+y2Qnuw/3qmxLrcf6z8LbWu9ozLYv9v
2cXhkKNk/EiiK1fZR57/ZS7tIw+LqvySPBY45zPS/alnE59b3ub9PY8Mihz+/P69+1kTlhOQ/D/468VP19L8+MZ3Ux6nNP/ZZotq
is8m/AQGwCdCA1z+YACHHZGbkP1vX7B0D5+k/0awnVxaLtb8wdkOmda76vwaIEzAh59y/gQ2xFELf1D+pv6yh1Vb0P0nvgSAsTfg
/zRT3vERF7T+irSx8azLDv2DX7MuCoO2/Q8Y36P4ZxT8nRJtM92vlv2KMHY+XfvE/JsmHvry20T8Tf2CqmePgP/1ODlf5F/s/H6D
Ifzhj7b/23ymHkJfbP3t3DN7nNv4/qKa8fENj579yitUOzDfOP7pXRqpk+PI/y+XB+9Uq4r+R4GaZlQXavwgiVhnKA6m/1DlXqJM
J5r9cst/1oVWwP2S2aRlkndO/PzCy9D4C/L/NT3sDyN7eP5F0MqhWIue/uHY2hOWLwL/uHQ2Ji6LXP1oo06pLw+s/JrHFKyF/xr/
J++7cC7rpvy5tXo0eYuS/APiStifF779OIqlBC5ngP1GpswQYL9y/BxFgIbQ08r9WOd51ZQzWP7dxK29O8OK/SkITOJNS1z90qAC
8yLfSv1qr+XlKx+g/wzGi5ZgY8j9DUN/jRsTwP94g4PzLU8M/jv0a2nQh6L+XG2bOlB3SP428YgboIvu/3ixUQR8i+T/OKHXe/y7
sv+oxVeEeiem/mCpT1WIIwr/JvLI3wzDwvwF1vYrxufs/OjWJTvZsnz9SB1Ys/dXyP4H44BxLlPa/cKDwpGFKvL+kDc2Wyn/ev6l
1PPRQuek/BDnoRmtc7j9yVGfMZFCFv+ixnthVfeu/KNs9stWT8r/a/WSkufbnv2xvpJPObMM/Zgom65jb/D8Q5v77jCnnv8mjSuq
W9O0/+6b1zXah/D/TFLpNEZnzv4xZxD7n1c8/G78br2bd3j/FLHU780LVP5WFcMwcTuc/LVNq6d6yAkA11Kzxf8MCQGZCFGCE07A
/aP1gAEO/+L9NNdXHU/HnP4w77GKnu7S/NcY1Ts16vL9skP+4cm/VP6dyKi/n++i/4VhLh1Xj4L+1wibHdxiovwekxZp0Ztk/z/P
vVl0B57/gu7TPO3rcv1ZIp9IIe5q/r6TdLlmR8L9qynkM8zHFv+gT3agh7Ns/WmUAuPn2+b/Ag2gwLY/Fv++3n6jrMqW/a2WrlqO
J6L8R58k1fsHyPy3ZhE+iB7Y/6M2yiRIN678autuZuWfUv/e+2SEAMABAqOlNwnFN5T9bW+9d1Hbhv4JW31mfePu/DdDsAujG9r9
vAuNI8/vhvxKY74nj0eK/"
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
        "shape": [5, 21],
        "data": "mDdN/XzxNMCkMER62kgawOp2Lf5v/DRA93+ruSvAMsAA9amOQTQzQHDCYkG3+y5APs82myWPQkD/G/ZeNeA
CwOaMQGLDuEHAjtUs28YgF8DdAs6xhrYwwLvjiAgY5+u/A45USXYzRkAi0IT5G4FFwCkBoFLkkgjAGBr7QCAFLcC2AI/BqNsIwBU
6eTtHmTzAX1oa9I+2M0Ds65fwLHcaQNw/pW4quClA5Y2Pj08mNcCh+d/FJYsawNWwFC5eMTVA7Hpcj3bvMsCFdbQtsWQzQDvvCF/
cSS9ATkVny/S9QkC7pZMC0Q8DwLvASNx15UHApp3+CxxbF8DTbKbareAwwInQyxx4Ley/fV/+7XRrRkBnzkXIWLdFwBX3dwHf0Aj
AapP9wFFOLcDGXG74WhoJwLEi6Lho4TzAQj6bOkjoM0BJ1joR7bkaQFBJDs0I+SlAv2JuRuYLNcAiFRIgAGoawN8TIRbnFjVAcf2
DJNHXMsBDNS9eeUwzQNXYNdDJIi9ARgpPM42mQkDd4MQwA/gCwNCmRJ8cz0HAmrmVc/E9F8DYNzpGmsswwCJaqhJICuy/wHapm3V
PRkBFT+VgOpxFwB/8C6rhsQjAwVb8ALkpLcC+rv7cAfsIwGOuMPpXvTzAUcxaF2zPM0AbYekAjZgaQJbE2Z2Z2ClADLmw2LhANcA
g3q1rS6wawMtNCEbVSzVAZvg0+hsHM8DItTn96HwzQKAF3O3ucC9AVYB/Y1zVQkCZamLUnicDwKXaTBnP+0HAsoFnpEZ4F8DOoRJ
vwfUwwPBG7SaoUOy/OkhTQHSHRkCJTaYvd9JFwAvy41jc7wjAE9D+gOpyLcDPCt4TtDkJwACXn3d5BT3AM7DbXSQBNEB4S4whTds
aQAvOQvx3GSpAcgwstBPXNMAlTHbUtCcawPTZOeb44TRAfQLTToaoMsC9tCS/CRwzQAqsj7Kk1C5ANpQeA753QkAhVyeNZ8gCwPx
yPCVqokHAgfHDQpwDF8DjzWEdc6EwwFRtZ/7nw+u/RqX/9nYXRkAAUSSS/WVFwDMGNPvmcwjAb935gIfgLMCtUh+mT7wIwMbFwXw
2dTzAbujZ0LOdM0C+dkbgzFUaQCG7cD+7lylA"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5, 5],
    "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD
wPwAAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAACy9pXxzhA0PgAAAAAAAAAAneJ9/f//7z8AAAAAAAAAAAAAAAAAAAAAEaouU0CcMD4AAAAAAAAAA
AiG7P3//+8/AAAAAAAAAAAAAAAAAAAAAAAe+q6xQTI+AAAAAAAAAAA8v7f9///vPwAAAAAAAAAAAAAAAAAAAADXUkgAtDkuPgAAA
AAAAAAAMloc/v//7z8AAAAAAAAAAAAAAAAAAAAAVxeg2+ENNj4AAAAAAAAAAEBAPv3//+8/AAAAAAAAAACy9pXxzhA0PgAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAJ3iff3//+8/EaouU0CcMD4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIhuz9///vPwAe+q6xQTI+A
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPL+3/f//7z/XUkgAtDkuPgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADJaHP7//+8/Vxeg2
+ENNj4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAQD79///vPwAAAAAAAAAAsvaV8c4QND4AAAAAAAAAAJ3iff3//+8/AAAAAAAAA
AAAAAAAAAAAABGqLlNAnDA+AAAAAAAAAAAIhuz9///vPwAAAAAAAAAAAAAAAAAAAAAAHvqusUEyPgAAAAAAAAAAPL+3/f//7z8AA
AAAAAAAAAAAAAAAAAAA11JIALQ5Lj4AAAAAAAAAADJaHP7//+8/AAAAAAAAAAAAAAAAAAAAAFcXoNvhDTY+AAAAAAAAAABAQD79/
//vPwAAAAAAAAAA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "0dz/////3z/R3P/////fP6vA/////98/fJ3/////3z+rwP/////fP9Hc/////98/q8D/////3z/R3P/////fP
6vA/////98/0dz/////3z+rwP/////fP9Hc/////98/q8D/////3z/R3P/////fP9Hc/////98/AAAAAAAA4D/R3P/////fP3yd/
////98/q8D/////3z/R3P/////fP9Hc/////98/q8D/////3z98nf/////fP9Hc/////98/AAAAAAAA4D8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJgRAAAAAOA/mBEAAAAA4D+qHwAAAADgP0IxAAAAAOA/qh8AAAAA4
D+YEQAAAADgP6ofAAAAAOA/mBEAAAAA4D+qHwAAAADgP5gRAAAAAOA/qh8AAAAA4D+YEQAAAADgP6ofAAAAAOA/mBEAAAAA4D+YE
QAAAADgPwAAAAAAAOA/mBEAAAAA4D9CMQAAAADgP6ofAAAAAOA/mBEAAAAA4D+YEQAAAADgP6ofAAAAAOA/QjEAAAAA4D+YEQAAA
ADgPwAAAAAAAOA/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADwPwAAA
AAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAA"
     }
    }
   ],
   "calls": {
    "self_attention_project": [
     [
      "c4e67f14",
      134.19108,
      3100.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 5, 7],
         "data": "Ol0vJfUyM0DUBKxuje1OwDuzoJmnZUJAlug4WXkvLEB33qRJJo4/QOyo6B51uj/A2eG/TB+WQsBLydN9YW
MzQBhQY9OOO0/Aw6FWIw6UQkDoIoX7j3YsQDT/3bu83T9A8QzUqD0FQMDIxsEUAMVCwMKYgVErSzNAdqoHIY4UT8B/qnve2nxCQM
H6XqoEUyxAVXTBgvG1P0BnYUg4eOI/wFDUwLCPrULA1Pklqpd7M0C59b6Fj2JPwIiTMWhBq0JAEzWrTBuaLEAJRX36wwJAQC7pgz
U/GUDAP7nCeHDcQsCyLN34vhozQDJfULyMxk7AdsHFVHROQkBuwBII7gssQJhTiBBbZj9Ac+WIBXKSP8Bh777orn5CwPwtr18JCU
bAfieVct1XOECNqg3VDP4uwM+311sp2iPAso+INB2pR0AOSSaRCMZfQEcRfp50bVZAJoxOA51ARsAwo0RBQ5U4QIAz5NU3TC/AiF
nhazsMJMA8R+xCyuRHQD9CGvsVC2BAVOcXiAWmVkBR2n4x0yRGwNbq7FmQdjhABu94VSIlL8CsiNxjMvMjwHdrurvzxkdAx2atQx
ruX0BO/EoTvYlWQHs4HtVmXEbAiWacKPazOED5d09WTXMvwGFA5nNEJSTAgh0eyqACSEAc0V3UHh9gQFvS5PxNwlZApoHfjT/tRc
AlZD2LKjk4QBNmolT31i7AwtnSUyDBI8Dus1atRotHQNkPn972nV9AACmxKSxRVkC23O00Li02QCclyJ9ZZ0BAmL+0sFwWTMAl7g
N38wE1QO8EqgnIyyTApzJQO6emN8Dg3LN+AxQ/wBMNvwEdZTZAVwWjFrmQQEDK2dn8M11MwB8u447vNjVAYP6PgTsAJcDY280UTu
I3wN1t1uRlYj/AZHpWmyVJNkA/lTVbCXxAQLFMx1bIOUzAo4jzgnEcNUCoAZ3FAeYkwL8MD6h6xDfA3irFsTQ7P8DCnydoFIE2QG
91ENJopUBAZGHsop+ATMCdyNKabVE1QBn7gj11GiXA8aqMgSEAOMDcsOcXl4k/wAZKhc42ETZAD7Va5KlSQEB/MqIK8fJLwKlIFG
t15zRANB63TY6xJMCOY5HO04g3wOGZokvS7D7A"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 7],
         "data": "N4KK6jHgVUCqFKFqgn5kwEgHEh9PkVVA0NSLWzWfR0A2thugy/dZQLTS2ivpu1vA4E6frngiYMC4k7+LXh
dWQFEp9/0ysmTAiXOfybTHVUBCchpuydpHQL+Ul3pKOVpATx7nVdwBXMBnhj5sKktgwJgJJTvI+1VA/h5MtFqYZMDIvlj0gaxVQI
kj02T/vEdAvJdZDYsYWkCB+ODA4t5bwMTjbo3RNmDAGBta3PQyVkClM6JHC8xkwEko5p7n4lVA+sBhd5P4R0BFdtXnCVpaQB1E7e
rVJFzATBsOS4NfYMAX+O+Zm8RVQFcK9iCqZGTAiFLLSRx2VUAYhkRSa4FHQDO53TIM11lAY8jUlu+YW8D8uc/PHw5gwECPpLrJ9D
NAtm9beOeIO8BZqK9KvSlDQFKW5kit1jRAbGHVbQPaSMAjliiNNeNcwEEXK+S67VXA4k618h4nNEAAFbL8Wc47wJz0YWMSWkNArk
O/OzwLNUBZdQx+sRhJwB8/8IERLF3ACYqfqAklVsCR6axW9A00QFvChrqgqzvAu8sI1+dBQ0AA7VLC9PA0QKPo8HVa+UjA4lyMh6
MHXcClUGVGYglWwDSpvY5JQDRApWfdPhPxO8D9F7vvPHJDQFyaK7WDJTVAkPwnhgg4ScDeBVR8f1BdwG3D2QqxQFbA7ymcHp/bM0
ARHTA2LmY7wPeEVr6SEUNAo0p6z2W8NEA12rllrLpIwOezxJLHvlzAnODwgRPSVcAbJaLtnh5fQFLszZDfFF1AzADLHrXUbMBOjv
p6dFpSQLxJGNSV8knApCgiSxcyWcB7Rghy/DVawMnbixQcbV9Aky51yDheXUBUGzOAbB1twPdMVcW+iFJAhvmEigc0SsCs6daAo3
FZwLOnfScYeFrAMQ4Xgd1FX0C0f6EsjDldQO8Uf88Q+WzAQ+wnoJlxUkBgpE6vThNKwCiJ/GXdUVnA1gTDTApXWsBiqQCoWpRfQP
XBSGTlgl1AeC/nMMhBbcDsqoLq459SQCpUu2XAVErAsy6xm2mRWcAOZjgCJplawINXLVpg915A8Fj69DLwXECo7BZuWbBswJotzV
VPQ1JAF+/h+NzRScCd40cwURJZwJ2jTZfuFFrA"
        },
        {
         "array": "<f8",
         "shape": [3, 5, 7],
         "data": "o61lUmWTXcDUeDRkN4VLQFe4rhP5Jk7AWf+mxCgYR0B6csD76TNfQG2MUoeSr15A2MD3cp/YbEBx1XCm/d
1dwOAza5ugyktAj3mYngVzTsBhMlk5aFJHQFp3I9ecgl9ADr0Mmff8XkD8aWq0YCFtQEhPa3yxuF3AWtbP/+unS0AzliNZ/0xOwN
0YAH9INUdALOdxaUNbX0D/li8QRdZeQEkcsRMA/WxAmVt20EkDXsBnkQY3Ve1LQOpcDeQLmU7A5kuy84dvR0AM7NRE9qlfQKDH6S
GqI19AbcUjVcFFbUB6J2AoGW5dwM4VmciCYktA+9Q5zvIATsDV5U0KCftGQMj9Do6QDF9AX2Z1/t+IXkBmZT7SPrRsQMrSTMwqtV
3AnTyUYqxfAsBODmjvUF1lQFH1RINvlVlAApSN8W6RTcD10eLkFQg2QIvU7u2TsDZA+LeuTRgAXsBSF0/WA44CwEiocHczk2VAN7
1KSfbVWUCjn4NSAtxNwIN6aSKnPzZAwWe4Is7pNkBhxf2ModpdwPepcRzYdgLAK2JsM0J4ZUBE2UfmsrVZQJKcCKK4tk3Auyumg9
4jNkAmnlMIMc02QBOPXw6PJV7ArYQskC+lAsBm7nS7JK5lQK2FTaw59llAM6j+AkwBTsBKySzBb1s2QFs8HT1rBjdAM+CbC7SPXc
AO2LaogEgCwDHIY6tfQmVAXhFCICx1WUDykBJBJWxNwC2DH0ZN7DVA8v+J0/aTNkBmFgCFzkhRQCtvKHTWOFjAnP3vvnXuM0BZLu
PG6j1SQGAKwyGlR0jAhwUPBzhkU0Cf2bDRUr1VwNJJiJ9mdFFAGl1IAe51WMDWRiIBuyA0QCe7CBfta1JA/ZycB+KESMCmT3WeIJ
VTQOieQ38n9FXAHDBEkppeUUDCZLg6YldYwDkiCWCYBzRAIPb17utUUkDv0K+UQ2ZIwJcqwlKsfFNAoz16KL3YVcCIY8ysMopRQL
FS2Md5lFjAc2s7ot05NEDtghs/7oJSQI1jiXqAo0jAdXco6pStU0AsAA3WkQ9WwLD8u3cCM1FAk3mYrUoaWMD/2NYdU9UzQFJp0J
7pJlJA0EPWrgYpSMC43Vu7w0tTQFp453rooVXA"
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 13, "8f5eca24", -0.1167961, 25.0],
    [0, 14, "8f5eca24", -1.668017, 15.0],
    [1, 13, "8f5eca24", -0.1167961, 25.0],
    [1, 14, "8f5eca24", -1.668017, 15.0],
    [2, 4, "8f5eca24", -0.8638189, 15.0],
    [2, 5, "8f5eca24", -0.8638189, 15.0],
    [2, 6, "8f5eca24", -0.8638189, 15.0],
    [2, 7, "8f5eca24", -0.8638189, 15.0],
    [2, 8, "8f5eca24", -0.8638189, 15.0],
    [2, 9, "8f5eca24", -0.8638189, 15.0],
    [2, 10, "8f5eca24", -0.8638189, 15.0],
    [2, 11, "8f5eca24", -0.8638189, 15.0],
    [2, 12, "8f5eca24", -0.8638189, 15.0],
    [2, 13, "8f5eca24", -0.1167961, 25.0],
    [2, 14, "8f5eca24", -1.668017, 15.0],
    [3, 13, "8f5eca24", -0.1167961, 25.0],
    [3, 14, "8f5eca24", -1.668017, 15.0],
    [4, 13, "8f5eca24", -0.1167961, 25.0],
    [4, 14, "8f5eca24", -1.668017, 15.0],
    [5, 13, "8f5eca24", -0.1167961, 25.0],
    [5, 14, "8f5eca24", -1.668017, 15.0],
    [6, 13, "8f5eca24", -0.1167961, 25.0],
    [6, 14, "8f5eca24", -1.668017, 15.0],
    [7, 13, "8f5eca24", -0.1167961, 25.0],
    [7, 14, "8f5eca24", -1.668017, 15.0],
    [8, 13, "8f5eca24", -0.1167961, 25.0],
    [8, 14, "8f5eca24", -1.668017, 15.0],
    [9, 13, "8f5eca24", -0.1167961, 25.0],
    [9, 14, "8f5eca24", -1.668017, 15.0],
    [11, 13, "8f5eca24", -0.1167961, 25.0],
    [11, 14, "8f5eca24", -1.668017, 15.0]
   ]
  }
 ]
}
"""
