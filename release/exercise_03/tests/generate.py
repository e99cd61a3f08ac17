"""The public cases of the step generate, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'generate'
points = [1.5, 1.5]


@test_case(name='five tokens, seven more')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='from a single token')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "generate",
 "order": 7,
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
 "summary": "The prompt and n_new more tokens, each the likeliest after those before it",
 "returns": [],
 "mistakes": [
  [
   "new tokens only",
   "You returned the new tokens alone. Return prompt and new tokens together, len(token_ids) + n_new
 of them.",
   false
  ],
  [
   "prompt never grows",
   "Every new token was chosen from the prompt alone, so that the same one comes again and again. Ap
pend each new token to the text before you choose the next.",
   false
  ],
  [
   "last token only",
   "Each new token was chosen from the one before it alone. Give the model the whole text, up to its
 last n_positions tokens.",
   false
  ],
  [
   "first row of the logits",
   "You chose from the first row of the logits, which scores what follows the first token. The next 
token is scored in the last row, logits[-1].",
   false
  ],
  [
   "lowest logit",
   "You chose the unlikeliest token, with argmin. The largest logit is the likeliest.",
   false
  ],
  [
   "second best",
   "You chose the second best token each time. np.argsort sorts upwards: the best one stands at [-1]
.",
   false
  ],
  [
   "one token too many",
   "Your text is one token too long. It has len(token_ids) + n_new tokens.",
   false
  ],
  [
   "one token too few",
   "Your text is one token too short. It has len(token_ids) + n_new tokens.",
   false
  ],
  [
   "first tokens of a long text",
   "When the text is longer than n_positions you keep its beginning. The context is the last n_posit
ions tokens, text[-n_positions:].",
   false
  ],
  [
   "context one too short",
   "Your context leaves out a token that there is room for. It is the last n_positions tokens, text[
-n_positions:].",
   false
  ]
 ],
 "parts": [
  [
   "transformer_logits",
   "transformer_logits",
   "",
   [["token_ids", null], ["params", null], ["n_heads", null]]
  ]
 ],
 "cases": [
  {
   "name": "five tokens, seven more",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAA=="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "2DtNetA76j8NNMDk5Ej5vwza8/p0V+C/XB7WfPOQ+L8sgoGH+n7Kv9GxGJDBd+2/A8tfvCRfBMBiprg7
Dg3iPzRyeGyzcva/MWH4LBpa0D+rReKKoonWP7EjsMSXnfS/HW8LmFz05j9JzZAlj7D5v8IVqRFdd82/I7nuhSb18T85hsY8GV/N
v2gyD/2m8vE/Vg/atGYP/L/GiU5oOtL/v5aSlyrPM+u/lSRi41eM278f7FLTyTrtv6AuN8Lun9G/glK2F9+PzT87A4elYETNvxq2
XLwxOum/s/wSSXm15z/U+8r0xBqpPzPnZrZcJNE/9Lu0UsdK5b/nNOCM/1nwP72BO9/P8/a/gBPZrpzd5b8791V5xpHtPzRw6Kzg
Sfa/fF4iszek8L8bpuFrFlrmvz/CcDY6p+c/07lCW3wL+z/P55vht0qlP7wGOD1kzuo/ijV+Z110tD8Y/QrPfVMBQNI+smyaOqq/
j0aby5Sy8D+r2V13QaUHQD2l30ArXeO/AEk34nxK6D/LGvcYSYXkP8ikUKhtNti/m+MpTneT1L+eQIXFLJH7P96lBlFZ0vq/gE3A
dUNx8D82txhv+2/yv39Vrw6YWty/jYdxQ8MI3j81aNkHKsCJvz8Wy8ASJea/3bO91/Pg8L9idGqMIbXRPycGbeTqwNE/lbLrqSdP
+D99UtTq3Gepv0lxQJ3CDNg/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [13, 6],
           "data": "Z3ETxAhy1z8jp15I10CrP8kclYUxDfS/xXUwWzXky79np58a/qjNP4wWIACbIek/Z6zyvSjg0z9QnlI3
7BjXv55EQ7Q6qeA/YWfSXqGy5j/IlTytUrLxv3SZG/xVWQLAt/j5KGuysr/7qwyOOkfWv28ORe0v6PA/DjsZjkbW9b9WnsQq27sE
wOREZl9zOAnAg5/v57bTAECu4OpB6x3xP6WLah6mYeI/hyAY8Z5h8r/JT7eWA9L2v5u+dKyU1eG/NtK/hL7BAUBhz/4kZlfAvw4k
vC32u+6/OBq3cLTZ3L+IkwSozdfev8tAnsmSisG/GKkNvdd03D/1idKOffHYv8SCwPHHy/C/gtrLIDbN879VKBWvTFrwPzCeW3cL
P/A/AJlDLTqUwj+znFQGnpjwvyLxUWR8Uu6/bVtjXynK1T+PeqUJe/LwP7m3ddXoYLS/9G8dt++j5z9rlf1umgHdP4fFI5Zl0Pi/
dXB3p7d6878R7chnPTvYv1XLBoiZt/k/VIY/zst59T+UPvpO0q7SP3/thQ454ba/yjiehWhd5T+U8rbV9+XBv91u2bhJ4cK/4UTl
plXx3j+7fxcP0aXkP0C66kUkjuw/+Dlprf+R7b9BsWlNt8LRP1NNh5ljVbk/nXRDkOlsrj92BPMHTBirP8x6WiXLsau/ygC+prVD
3r8Cc0S7w8C4v9z3dAGu1/C/eWOkR8bZ97/JFRLKlJz3vynsO19Lefi/EaP1aP6Xxb8LBhApprnLP1GSkKa/iNS/9IWm8zlJA0Cd
stJK22sBwE9xPWQ2x+0/2mkVsiO65j9OBzsGSR59Py7/lzzS9fA/"
          }
         ],
         [
          "h",
          {
           "list": [
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
                   "data": "lLLejJrF7z+GgZpuRS3lPxLR640JGdQ/uWZqHhA88z+QNXhJTQ/uP+ZPYfeQEew/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "2mYElPswzz8vpd44Wq3Lv1Y+7mIV7sM/Iw0wDR9bqj8z1V/h/wPZP2FZoKdaZ9I/"
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
                      "data": "rLDChEP33b8/9vohdzC5Py5zP7RlTtK/i1sse9BJor+TpUjs1Nrdv1e5u2Klpb2/hAvHg
x+S0L8GTukRYMDWv4xhqiPxbuq/lRoLnbxA4D/1pNqjIzjiv5TN7V2J2sw/Eic0nqhgvT+La6NtXGK+PwKbrLmbPLO/ewJU6hx7w
L9uDhj41Uvsv2s/TUA+Xts/TPRqOGkoyb85ZrATSLTWP4GBtsMkwMq/R+U6YZGg1r/MikCtWyekv+1qaBgJCc+/wt2RdNQjpD/LR
1lMXiHBvw8cikSn4NI/A0voUBzy4b8ve33iBvXkv083MJPID9+/QBySuLhqzD8AGlBjzhblPwbGiwNzd8k/WacSOtbn5L8Qj2usu
NWvP6jbKosNdXa/seKCZFqnmT9gcIjH0jrUv71eNeeXhci/YEdkEbBI47/go1Xlt/rQP8rBsz5lwdI/w/KDHecKv78UL+RDuiPiv
7XaKzaX6s+/o11dc+tnyz9+Cp7Ud7KlP+nLqA+HuNi/u6A7f0wN0L9SX+gZE2nbvw/h7BP73MQ/YtYy2GpNsb8ecUkUgOTJv3Hq7
3aZerw/QeLy7VsPtT9K3jjJQMLQP2toCrkIPNe/YnfPkVKW0L9lgIQK+e69P69KCOoUQd0/oIfIHboIxT9lppWHk27ZP2XB4v1mG
Ok/i/JNF6FF1D9dx7nxws7eP+JtEZrcKtY/+YQv923p0j+a2WuLFtPjv44+C+mVINu/iL9+TS/Umr93mTepo8nfP7+jTJO3p9K/C
DXszKzmoT/y1ECsruaVv2IlahlRYbK/J/b7jBONsr/L5RGHjJDkP9qd7Ul8FuQ/Pyo18I754T99KNP3vlPRP1QWXFG7FN6/q8ocL
lPfzr/z9u4JEonFPzilzt6ijqI/ytEZBS364b9zXQqAM0/Ev4m0YVwlxOK/YTur0hC+vL+BDrvpXke5P0IcdOjYI3K/oBpIPwn2x
793m7UsqxzEvwzOV6/ZVdu/+C87QQ31kz94RzYQ2WnkP0u5iZte5s8/OVkaX93ar7+prkMa5mjHP2C1cuK26dy/x5CFGYaA2D8rZ
irESe/Uv91V0t8G/+E/mn7NQqxTvD8sBx8tFDHSP7gCszHKme4/VXuvDxSE6791JwppCvrDP4lqfqp86dk/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "ninKbDWpxT9n0vMG8zLRv6p2g7lV9bY/A/UMmaiy1j8zU11BOg2mPwqTIkKl6cA/mWKuq
bquyb/E4NLNGgTQv48ntJhi08q/pz6LwkaEzz/ZBoT2l2LRP5GdVybY9aK/+B5GjZopv7+wGm5nnjbSP1prUhLu/dk/H5mZDkrvz
r8B164cp5XBP8q6sV4Z67Q/"
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
                      "data": "CT5WcxWkw7+U6ezb47bUvwEZp2mG0bu/mnC+LF4F0j8L27IwtwzRP6ViJiDdjuU/wsPBZ
ZT54D+P5Jf/+tXcv2EFitJXNdM/YXXFs+TR2j/SrHFARULQv+Mm1Fx8Nb8/zXzP2Z8D2b8g33sryfrXv8aSdhXgpes/VYKlmhAMw
T9SicJOsurcvxIy6FxB5sc/UVc4ogzc0z9enwf5PODjP98JLUNRo7c/G4L0XiwAtb9P4A96zdHjPxXhtzhOCck/4W4mTUJy1z/mB
2LzXOHCv2eic6fPS9s/YIxqFV6d4z/kdyVE3kvFP8YV/Jsxdta/rI+EpI/82T9YylncMeunP+r1oxGOLte/RKHXiHkI0z/UOLCIa
IaZP8/1Uf6RNLw/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "RNnrHwMM07+Zf+8OjkHWP1FtNYKgPuk/9cyxQf9pu79NIjZzRGSwP8okuKC+Z7I/"
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
                   "data": "wuJCspUg9T9Z6siA2eT1Pzi3WfAl1vM/QjBh72+c+T9dyYQ2Z33jP2ktXOLlwPE/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "HUeD8leS4r+vp1vnJTXQP8QvEDXoutk/Ycq/Nr4g4D9bCTOclvXfP/MdvyaUYOe/"
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
                      "data": "0pFAZV63zr+wr1F87GLbv3kzdhuOG/g/RbjOnnlwxD/9grYq5LrGP6OeEpBDC7y/dXgin
yNAvb+Z24hA6oSdPyaU/ouvDO4/pdHeMyty5D9IV3SgEv+9vxkkyAxNtca/PG8G5EMoxL+w/sZoqoXQP3Ya0K/rDdE/9XN+L7AWs
7+YACeMQHTFP95hzaZrmOQ/k8TEhgcv17+P46BPeaK9v4QcSEtQAtI/y7h31nL73z//DU2IQzbnP7ceSjAlls6/eGHISWic0r+7R
l/GjJWzP+aqdVinvMg/Lnn6NAIe4b+kJn3p4CO/PwsRlr4MQqU/Kc2xtBnyvD//h/iPuQi2P9tWreWW496/X4lXgtgPxT/FtkB+e
eLgv//ndhMEotE/qqzw7ZEtqb/xC8yQzwTev4wh6BcpPOE/EQPil4D2wb/2wrbJGSOWv459VSxzbNq/eU6Fj6J+zD+/jW0BrAjQv
x0jGQ15r3M/41Mgd6YUxr/DkmEvG+zEP/mpGyW27dQ/epwX/CE6tb9fjSd9pqivvxcJXxRYIM6//wfrh3nq0T/AK2/GOn3KP4RMW
dzeP4G/XawwjKGvu7/YQhhKhKLWv4j6EYCht+a/Fq6XllXSpj+aFpogiSrmv//paaFtB90/RnauUhEKv7+BzMv1qKvdPygCm/6u2
MS/FApBgn/Yq78ygHHPzYLTv+prmjh1H7i/lbunyLDN2D+ohfuiS9DhP08MpetGUdU/m/CYPBRs4z/3tDiU5Ml9v5Bgw+5Erd8/U
XsqXz1R4b/X/0Zai+J9P+nBKfPSG4O/v2bwd1fu278JbtuZfz3MP3XJBsA+WsC/rnFL4sONz7+XA/fXI8+kP3YYNvhcn+E/QfqvR
Z1mzz+y1NF7nmfnv9rngBB4BcU/foRd/Zi12j9Ttb5T4rvhv0JJiz0q4tg/Zm13Ut3B5z/Sr6ecxLq+P+ImjXhTxbO/xnGAbUiZz
j/uO18uYFvJv/GITug7c9I/dxfUBt1m2L+iZxxLUAa/P5Z6146hJsm/giXs4VnVxL+UTW1KaqOrPw8UMwAA2ZA/3DVmkg9E37/Bd
GD4lhHqP7AaKjz2nuU/aTXM+61rxr93250g4YThv8gjgj/DXtU/DZktTRYfmb8sXmB92frYv+1QfcvcVOu/vuQRDU47y78Ll2uqk
RTSvxpqw4bNQMc/iTb6ZxBA5z99znNM2SbJv58K62fVJNu/MXToqv6I478unLuqbkDEv1LSMlDSfKc/Y6x62bv64D+0n4P6xseYP
8SxMBSYvtm/YfuI1+y20z9GoetMhqSxP4y3orZhs8e/v9cqpzwI0b8YQ2Y4yVDLP5LxU27XRso/i9WFKCZm0D80jiImRO/JP+YBY
aiclOU/ju7JZ0UDuD9aUeJH99zuv4p3i8wqONI/sqQkKUyz2j8TQrjpVfjPv3yBvc7Lcq6/c1ry75jkyb+JRRtzbbvhvzen4JWht
di/4Tf9NbJ/vr8l+I6vBjzKvymyYm79uuC/fIDtFE5+tr9M9x/AWQaoP1b1yTE83dg/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "ID0/fL7lzr+3JMc8QKDSv6wY+Yooxs2/s3W+D7th0D8phOVzZA/WvzPKsUCMKda/Icqeb
84C2j9ZXDNCwxuWv/jRzC3TEMW/kCcj+J96sr/aslbaokHEP08f8VZlBdA/rm4mEYKCxj8Wzj/sRO3OP/e1ENIqgcK/hEf8vTnJ1
j+S2cjdISvvv/CM8FPrUPM/iuERc84ZxL9eN1QpNsjNPxOygiHK6o4/Smt5uJeQ5j/8vn2volrQv3+VMU0tTsk/"
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
                      "data": "eSjqUUPaoD9mo6EsbbW2vykX59WXULE/U1tQWuTcyj/HqUj3uTjGPxaULrM7J9M/KCxnL
RK0nL8IYsDkMybRv03+wZxn0KW/Cf29bdqt2T/NUuwh/WXKP89Ft+vh9sa/xH1bS+1ttL/3tzZQIyCnP9o8TzcCdbE/cq3tTqoDh
b/O1ZpCFqjIP6vBITW0YsE/wF3lDxrawj8ZsxOCsUPjv+rgTpXIL7A/ByzA7eVjyz/6opBLyAfSv20PLJRqQsO/TLz56L75sL9Qe
j+1CqnAP63DM3ZLzbq/G4BJ6aFC1j/n78dMhbSyPzmaeLIPvNK/r8cpVT9C1L+ig6Vrzuq4vzeL22IbMq2/StMOUBUgtL9xWkqqT
vGwv2+UtPbucsS/Iny1PYNPuD+un7wzsCzSP1d1UZzEEts/o9LQq34z1b8GKLOuF8yXvwDVbWT4+qs/n2DmMbPLs7/zeRs5CaHiP
6euSfojJ8O/1hV/mQ914j9a+fLNPCLWv9JnoThSj5e/PwKNcMCzz79i8dXzHRLAv7NwfsZSxrw/aI0fR0QXYb9A3L2C1GnCv/OGa
k7T99O/QXvlUKy1wL8DvqiB6Ie4P8nI16Svd7u/gW7a+HY3wD8Gt6R1nunGPzjWpH36DM6/0RsQQVqUwL+Yovjo/fe0v8BlC7yoy
qQ/jzgac16jtz/rQNd1OZXNv3D+288x2c0/Omylm9MDwj+RPvOYRXHBv8c5TsfnetE/gLLm6evc2L8Q2Z5rnR7GP8tyjA6XwN2/7
TPVhkv0uD9tYB6D/MHOvwbCOoLBcNA/F1vvHVMhtb+SC5h8RRvLP4j5QzXP4r+/Yvi/f6J63r988yo+8J3Sv0hd5wmfCco/vhZU2
y8p1r+aGuAyaZDUP12YJGFK+8o/u05Ha3kP2L8Pf3O8+qjZPxn67hoZF7s/FgJrSaNPw7/MJyztExzQv7LXpR+/KrS/J91I2Kiek
79n5o613cawv4b/Qr8tO7a/AuMx5NCijj93QrLzWxXUv47+7r2l68I/ZJV/Kl8dzD/FGlU2mz7DPwsoF/NH7c4/nIYPTuiVhj8jr
9qjIth5P33MUghY+KQ/3Sr8DWw3xj9cJ5e2kLbHvwRwTeHSl8g//aDptHSLk7/A9s1ixzDKP1lwzebzUMk/f6uzv9Ha0T9Wl5q4b
JO0v9WdbTTBksw/OgBoh5Dm1r+kWjNlTq3Zv/dBP7746cQ/jHSInvbhvj8+ps+6sHvRv/7xwWhBsrG/79A65KSLzz9r845EGQ7TP
1KywtS0o80/qBnEw4Brsj9hA+IYTNHRv4RD24OxH8C/GFQ8gZ72xD+xwAkQNGrCv//7fK2RWMe/2p1P/Gq10r9xgH+zcQnAP9pcG
T5yA9g/bWeB9hwSwj/YYUjcq+K9vwMf8gGGP8E/lFcbu8Mmjb89u2AnSdO1v0RIFsT5tps/ANFEUPFzkD/d5fpppo7GP0mgIMFia
MW/oTgInTnpwb/uhlO8/CWrv2trIeoA0pq/rMLdK05X0b8PN2590yvFP1g24P0UVMW/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "f6I0IP77y78hBJImzkSYv4W7irctarU/P/3GbGy9yr+N5LIPTDu2v7mLQIajKsC/"
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
                   "data": "rEmU4B099D/vhWAtKTjxP6JoUviZq+U/9DPNM20u9D8uTWt5CenpP5t3ECTOrfA/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "Y7QoQa1xpL998mPeYpy8Px2wRooWers/SiCE+c4E0D8yomXE0tLbvzFoHzfsQIC/"
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
                      "data": "eOiwspixyz8FP2gyCXx2v1Vw5dC8/ZQ/YRJgp1Ue5r9zvQSlbY7pvxn3oNekBsm/lKS5c
DcGtj9kxYT8VIzNv2N7p/W6AME/Te3DDfMk1D+CuNqVIOq+P/D8wPxhLcM/G9VH1aF0yj8YAd2y9FXGPzb0gPX9g8S/byur4i3e4
r9b+0e9K8TNP2d80zBB798/giUTkYZr278qFGfom2W4v1knq+mclcS/ryZphVqCs794JC5vaFzgv0K0iWRt/cm/bzCHTSM0ez/sP
2vB+GDhv8eXkJwzLsG/9sveuoaW5T+/NIS0RhHbv7DQO4wzvsM/tT+XBT+x1z/KvqrYv+LAvzO3+hdi5cu/qmNZ2XNH2r+wk42/H
SzRv3rENbQAfug/sBniikg71D+sNOE+D16OP2vuse9BYdO/5vKiKTsa0j8+wcp9IPTVPx/X7VanavO/l2u5XZFhr7+QQu2V19rCP
1cjVMlGtrK/WUsQ/Daiz7+IVPwLt6Hlv4giB+hGHdM/88W157fHvL+tC1xh3/3PvzSUQNc0Tmo/KUZKEdUl6T/BGOi9r7asvxPNc
ecgrfA/6xLIp3oo3b/r7veT4ZbLv0k13O1RS7K/oHxofzaYzb+UfZfZehyzv2PTLd8PncY/6UIp5/8t5D820uCv27bQP/AaDhMqa
9c/+vxTEQ0m4b/Ierd+RU/BvzY+9Vln39O/uQjIljJM1b/gOZBz2IO1v6tbzSbG+7A/I/eXgNF0178S+tskZ5Slv00/7WuVfLo/2
exzZ7b1sT9mPspfJl6qP7Buvk9vCsM/aPcF8ouX1L922joYzbHSvxYdixIHA9O/diaa+QCc6T8cjYHpFMbRP9nmgVHXDca/ENg0P
cHK0r/gRbDJ9ZDTvxORX2iqj9w/4Zi6ioCH3j/u84UGbG7Uv2E1tsQW6bq/TXS6K8DFxT8mH9gzoN0sP803PxDNiNW/47L+adMCx
b+2HpNimZ3Tv9zIvqsAFN2/u9zhg0zHv7/O4eyANtPhvyBf0t8v9ai/y1RCNle06D99N8/ynsDxv0bgjanRvd2/x6ujDU0Q1j9J9
Pk3kEKwvzNS/vyao9Q/PxFhkqZhh79jPezNQmx/v68zzxKObdc/ABfzw1XqzL8Kq9CJQiaKv/n/51YqOam/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "LRQ6C06j2L+p9nMygw7DPzyEdu5j5NG/hfaQUkkt1D+69EXvOlfjP5wQoa091ec/xTH29
Nca4b/Rsl6wmcPHP+ajZUBqF7s/xJ7KZ8yJqr9bFEjQ1tnLv1fpa/Ca9OK/08nyM8h73D+3Hnz0R1jKv/z5XFsVt+S/aMvXXV8P0
L+5hBoinsyZv2YIv5MsnNU/"
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
                      "data": "oYSdRUe30L+hool93MbcvwCyTYnZ/MQ/EOOz71HLw790F1+z1sfgP9CkFv0PftW/MsHy0
kss3r+toGnTMM7Yv4LHKOYSDKu/mQi3A69Q4r9vaCbXLT3IP+ovgQXv2dM/cufpIp8L0j9QH7xQTivWv+isd+JzNPO/iOHCQPeF0
D+H49hYjfzlv0Ig7RyVVuk/kqC1CNnw6r+KgkLgoprUv8PmwZUQSaO/ydht6NNsxz+h2+T1hXbAvzZRcFJPftc/K7wvBPoOwT8u+
Dm46EDhPxDXw4JCsMm/bY5SGnJX4T+8In6B9nSxP37mx3A2u2Q/35HeoUmKyz/fNv9d7tTUP2YGAUWNA6g/txu3hFfRj79Fhki2A
t/ov8+xanMxa9C/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "zX1n1I5R0z+JuMY76hrZv+vgCK85eau/d0WS9al32D/LlHeOkHbUvx65IXI9u7G/"
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
                   "data": "39daKowl8z8cCpGtchD2P/T1uTCMVPE/AoPzbg0G/D9u47uZqb7gP3yNKv1Pv+E/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "z/vkCuNIwz/Bqdh72bDZPw+oJMJwuZE/5E3PvjGMer/zX3tQW73Fv9dE+AveH8a/"
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
                      "data": "tKoHvab/4j/pImuY2k3SPxVUpKCn99+/R5OpCtiVnj8AnIQBZM3qPooOyuWtROW/r0OMG
Rqjwz/dGltDDECuv5WLnGh4Zty/3IFEczj74r98hJ+XRU7gP+0VJcBC4uq/2DzbxIf/xT9B7cEZpDGMvyJ3h6DpWeE/JscOj2jHx
b8SjyywHIzEv8Cx+6tuksQ/swkgY4kcwT9rnjEakYvnv87VCQM5D9+/VFj05jtO3D8/7efgdWqMP74gqIaYr80/LI2fQKdq3z+42
21JvzjLv7WPY9iP6qC/TxhP78BH5L9lqbUg5bnXPyU+oiywdLI/F++tSu5jwr8/iZ4n38zsv6PTZNorW7o/TN2HVd9eyD9mkwvrm
j/kP5eq3dy351y/08DHuE9u4790sx73fnWov4uGVDTulMU/O5zcaW157L+29ZLOJd/Dv89YISW4GsC/5EP8xPoDxb8GnITmQQ/Rv
1/blJMbqsE/ufHOCRs+l79TBL8nmCO2v6yAC8WMnsA/kxBiQWxq1r/cUl7qczK2v4A8AdSwY9S/H6OjQ0IIwz9vBrn26zPkv6MT5
9z9pdw/+fd0qK7o4z89KsK49ty3P4BupjhoCMi/eRoHSNvKxD95Nz7PJgPVv19oPeijEMk/yQp6FZIow79WIkclK7/gv3OqqB72A
tS/ql9h9GYHsT/p6ARxMAjAv15LB2m6S8O/IrhAWklo0D94fZ/zRL3Sv3mccSJWL9Y/yM0Qf5qc7r+aa+ZkS/viv4KWqV69C8i/a
ilpbQvi4r+0VZpo87bRP25CiYuoxsE/7BhGXTiNpD+13gMjdfKsvw+/AAU8e8o/DZWh/QGGsD8zrKM7OvK5PwxO5LO1XOC/fYF2m
wMV0b/Z+63cQs6Zv/SotQ40p+k/FM2gov2F1D8ZTIWI//Xtv3LOh079xdI/02rgVxni7L8khh+dJ6TFv+fz6sxXQMQ/odGZCvxT4
D9t6kMbvHHpv6WLX5841pe/aiviaO3A4j9TF8GEHYfdPz2u1ooTgam/lQ8k4wzg6b/+lXefEebUvzBFP1XHx7G/Rsx0OXhn079gG
/+1elbZP4A7ahSu9+A/Ns2fxYd4xD+hZ+z0jT/ePwOQRcIuTr4/4sXXMmVb1r9axHLm1ri8PzAh23wlxOw/HgwCLRdxyD9JU+sxE
YPgv4h2f1/u8dQ/rRuMRSEVpD9YNY/kyBXNP0+6w/cOnsa/4c7t9/DJ3r/tL1rKLgXPPzH7fyoca+K/vrxR5XHI4L8V1FNxt9/hP
/TFk5dvk+O/7Im+A2UAwj+AtJ0ztNbKPwU2OwQHfuY/jW4Mnr6frD8Z8TLuTPzDP4k6b8an0M+/q3dL/Rr71r8Vsg2Y+M7Gv6zDp
doS+uA/Ps9Lkv+tuz8X8Duetvfbv5zsYWlV9q0/i8Z2n5/g6z+Bs0nij7bCv6bM8ASfA+Y/i08b3jSP079YkWyN9djZP26BIfpCA
oE/q/etZSI+1r8rHu5WcWXhv4rb4QpeKM2/Yw+cegDFx7/axCkQ4Tinv0N+Ezmx4p6/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "RhthvdiJyj/A4qLsPLqqP+m8QZ16moy/44AjPSsp1z/ZoSsVQbF+P2raWVjdDM8/5cjD0
Rvnyj9mpGdjDYvRv6aZ3fQUva4/zsfzB6Lyr79z26zktCXOv+xE3Y6Bl5U/5bvOnpxG47/QPtogpGXbP0C2JQqpMZy/Q1DQ3Xrzt
j9/EGN8dBKWv6FrwZlTONa/D1l8aZSzi78UOeM2vfXBP0iBScm+YLA//ZKgWW1sjj/QAxrSU7rIP9srgd//w7U/"
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
                      "data": "HmKTQwDpzj+bxoxxWyrCPza0QKSfIrm/8cpaqmN95L8JsrPhsA7XP9LYL74JoLu/myvQH
MZK1z9x8ntoPt/Ev4IaBww8jcQ/WrIuZ+NOsT+fe+19maPbv59luS8wQcg/kWw+6qwUp7/7SRzIz6GmP2+hOhGOEMC/PP29YrNvx
D/OoviFnOHMP3Af88JQR4W/ColpgIrGzT8r75fxurXDPzmT7YI9HdW/MaMTwtDXnj+cNibbDYCJP3rlTVH/WsA/LFX8BXCZfr/ft
RhZf0HSP6Olja1/Abs/w11IM+c6tL9+c2m7KQahvx/iVWnbA8c/fsJMoqBbw7/EAUoyBzjCP7wnG2bhFKy/vmpCCxZ5xD8qVpL16
/u/P1Aqj3EU0uE/q1JZV6xv078a8RNBRtCvvxcwyDMosco/VdgLKaiAqz+xk3jc3YLWv6lzzVH78c8/2aWxTIVFy7+l0YMmcqTVP
+neNb/sbsu/0uHAoDDicz+lSCcIVVu+P54deAtnvbG/jy+8wB/Csb99NDs0N/mwP7FmYcNMPMo/MJ4xYoLciD9nty5+OBnSP+/lY
6nFete/tZlBEXkHvz+kyb3fXtHbvyKjwJqWCL4/osRCWOZ0vD985fhUt5OmPzOV582M9Ke/6Gwyv2HFyL9urxD1JbfXP27+15q7V
MG/zYeGrvsx0D/vURjDyQHHPx/62AFXNcm/9BTc5jaurb8NVtPrN/iwP0QLeRmH47m/aU0i/K7du7/VlL3KGQzQv1d09OratcG/p
l0DU+EZ0D/8Sjz+1/XaP5ZlGTsPN6O/TBc/ELEdxD+jN2FTGraVv9yK3oH3R7C/Bq4fCdPV2b+SEWvUgq3GvzdfyCca2LM/C/lh8
uuo2T+wO1nPihuev4MZf3+28Mk/v6UoZUtawL+CgCjld7PNvzUhoI8vK8k/aVm3Brc3pT9jcg2KXbWyvxoVi1NbdKO/vxSSfOdX2
z8AdKFfDJ6/P0cagGIlWpO/LKkABFV9iz/uFI9eXAaivxYMeCxFSMY/+jduqrjxyT9++Lqu6K3TP7ML/r36EbO/9cYx2XRU0z/p1
3MFg0i3P3VA/veHG9A/kjse1oj1ub/obtjN9rXWv9fjvGX+g6U/sESlisWpwj8Gl5C33yjWv6r3UmOUSro/Orr43jDZzr+U5WPtX
aXcvy/Y1/0s+dm/+oBs8ZuTu7/cp0eyCCjPv3MTzLG+2ck/SgW9vMDnk7/XH+w0enC+PwN3spMnAcM/6ngE6oI2rL8kNWp7l+HQv
5hdT+wfAcq/v/H6NNvKtz/vMCne6KbCv99dSd4SDsc/7iJl8Vfb1D/YnC4VLoy+P/wOKM7d2to/yamuzFXq1D+CFsm0FZrIP3Y6J
BwXpcE/fjDCiGaz37/z67DdnK3gv4GAaM4vONa/Gc2XCL1Yp79XZzXWdffSv8OQLsYPicu/XQtAry/o0r8CE8EId4TGP+MYoZjk8
7M/kIVPp6pMuT/hN8sxM0C7Pw9eTOUJa6o/ZOPVwj7+xj8bFmFdJr/bP9FvD+tdV3o/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "69RGIzgrwD+HtrKUQCN+P2A9G06rz6a/R4TsJ4Zo1T+SUEdF5uTPP/lI3DZTVso/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "RjANRNFW+D/lFPQ3PCDzv4VFWzPX0PK/l8hoBy8P+j8QDnnkyerrP6aT5p7pAPI/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "ZkC3cwVVwT9PX5OjUMvEvzxjN8+5PNE/WpEbqHUHr7/fSo05bj3TvzlFDrSpodI/"
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       7
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [12],
    "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAM
AAAAAAAAABAAAAAAAAAAFAAAAAAAAAAMAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAcAAAAAAAAAAwAAAAAAAAAEAAAAAAAAAAUAAAAAAAAAAwAAAAAAAAA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAGAAAAAAAAA
AYAAAAAAAAABgAAAAAAAAAGAAAAAAAAAAYAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAcAAAAAAAAACgAAAAAAAAAAAAAAAAAAA
AYAAAAAAAAAAAAAAAAAAAAGAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAMAAAAAAAAAAgAAAAAAAAAKAAAAAAAAA
AMAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<i8",
      "shape": [13],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAA
AMAAAAAAAAABAAAAAAAAAAFAAAAAAAAAAMAAAAAAAAACgAAAAAAAAA="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<i8",
      "shape": [11],
      "data": "CQAAAAAAAAAFAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAA
AMAAAAAAAAABAAAAAAAAAAFAAAAAAAAAA=="
     }
    }
   ],
   "calls": {
    "transformer_logits": [
     [
      "c3d0df22",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [5, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/78="
      }
     ],
     [
      "637645ac",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [6, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHA"
      }
     ],
     [
      "91db5b34",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [7, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHAZ09C6FauBcB1g7X14vcQwGVTVoCzD/m/mWUUXgaAG8Bzu7M9WBLCv4ExVJtR8My/p1vuHcRqB8DI9r+G
qFoIQFjXv+wCILo/FVkpW6RoAsAUxPF0u+Xzvw=="
      }
     ],
     [
      "5947891e",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [8, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHAZ09C6FauBcB1g7X14vcQwGVTVoCzD/m/mWUUXgaAG8Bzu7M9WBLCv4ExVJtR8My/p1vuHcRqB8DI9r+G
qFoIQFjXv+wCILo/FVkpW6RoAsAUxPF0u+Xzv+ZpMlpifhVApwVXz/Kk7j+CZ3lHplaov9QeeKODHBZAx+u1R+c5979ISGUjMF3U
P+pQmoFlSOC/g1cSdjYEEMBAuoFfcFvlP79NvweCa/I/HEw4Vr0KAsA="
      }
     ],
     [
      "e1d49375",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [9, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHAZ09C6FauBcB1g7X14vcQwGVTVoCzD/m/mWUUXgaAG8Bzu7M9WBLCv4ExVJtR8My/p1vuHcRqB8DI9r+G
qFoIQFjXv+wCILo/FVkpW6RoAsAUxPF0u+Xzv+ZpMlpifhVApwVXz/Kk7j+CZ3lHplaov9QeeKODHBZAx+u1R+c5979ISGUjMF3U
P+pQmoFlSOC/g1cSdjYEEMBAuoFfcFvlP79NvweCa/I/HEw4Vr0KAsC1ITWYpQIJwP9cBu36Xg7AQphBkwwc8D8iuyDJeo8UwJ2t
l8Cu0/Q/8WDXVfcQ/b/LM0loYPLqvxyNXOAd7co/9uKIH+ql+r8WIJXo4ZPBv+8ZSLfN2+E/"
      }
     ],
     [
      "eed580d9",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [10, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHAZ09C6FauBcB1g7X14vcQwGVTVoCzD/m/mWUUXgaAG8Bzu7M9WBLCv4ExVJtR8My/p1vuHcRqB8DI9r+G
qFoIQFjXv+wCILo/FVkpW6RoAsAUxPF0u+Xzv+ZpMlpifhVApwVXz/Kk7j+CZ3lHplaov9QeeKODHBZAx+u1R+c5979ISGUjMF3U
P+pQmoFlSOC/g1cSdjYEEMBAuoFfcFvlP79NvweCa/I/HEw4Vr0KAsC1ITWYpQIJwP9cBu36Xg7AQphBkwwc8D8iuyDJeo8UwJ2t
l8Cu0/Q/8WDXVfcQ/b/LM0loYPLqvxyNXOAd7co/9uKIH+ql+r8WIJXo4ZPBv+8ZSLfN2+E/ax/ZMr/xAEBt5BmwIJryPz2XtthA
gPu/HW7F+HU98D8wsXcmuJHSP/T7o4yjBAlATdwLTynFEsA4VRs21NoEwAyNtOWc6d+/yhXIpDX88r+NZGWDE3cHwA=="
      }
     ],
     [
      "e690202d",
      -14.895371,
      420.0,
      {
       "array": "<f8",
       "shape": [11, 11],
       "data": "ssydYa5DEEBSK66FFewlwB9iGRn+LNs/qz47A3EkGcCYgAofbAP2v1tqLXxvZwvAVZiQ+O9mFMBNpcPdY90B
wNSTrmPjD/o/6zSsT9GX+z/SiPoODpEVwPt2xdIM4xJAu8mHj5M9/T9eFpof/ILVPyGEgdBZMhBA33dlzKxNx7+soUauimb2PyJK
MZclzua/CtqkzwCTAcDBgGlVrukDQH/ptKEVpAlA88n7YG8I978+qWnW7sQNQHd0PQt1CglAtSiJWFeJ0r/IkdrYYesLQJAmnovx
H/E/0t2Op2ohC0CEAfHaviEJwI5Idz5DownAqBbkM3IO8j/8AHsW7EkBQPVw2u2Wrf6/fox+E6VjG0AP73MvjJX5P2IcnY2xE9o/
NIENI3IBGUBuSq4MdyHWvzT07ZCTbfk/eBzFkLrcAsCUZy7CqMYXwNK1MsZn+O4/kkYBhL6GBkC1fV9vwwoJwEjzTId5DhdAq77e
W3Ujor+8lQY6J1r0PxZ727XnoRRAsfZf+ZZc5r8Y5vQL2cjgv7WMutLCg9C/61gU8dLTE8BkbGMRiqrrPwXsXkbC0whAYmMK4G69
/7+2FDGZTUwAQA+JqA8C0g3ACt4vopnCAsBEty3nsLgJwBUEZLZeeO6/MnJjHlmj9T83x8WnOJcXwPLP2C8sC+y/0J+29Hxs2T8M
V/YvM0gAwNw2mrGx9hHAZ09C6FauBcB1g7X14vcQwGVTVoCzD/m/mWUUXgaAG8Bzu7M9WBLCv4ExVJtR8My/p1vuHcRqB8DI9r+G
qFoIQFjXv+wCILo/FVkpW6RoAsAUxPF0u+Xzv+ZpMlpifhVApwVXz/Kk7j+CZ3lHplaov9QeeKODHBZAx+u1R+c5979ISGUjMF3U
P+pQmoFlSOC/g1cSdjYEEMBAuoFfcFvlP79NvweCa/I/HEw4Vr0KAsC1ITWYpQIJwP9cBu36Xg7AQphBkwwc8D8iuyDJeo8UwJ2t
l8Cu0/Q/8WDXVfcQ/b/LM0loYPLqvxyNXOAd7co/9uKIH+ql+r8WIJXo4ZPBv+8ZSLfN2+E/ax/ZMr/xAEBt5BmwIJryPz2XtthA
gPu/HW7F+HU98D8wsXcmuJHSP/T7o4yjBAlATdwLTynFEsA4VRs21NoEwAyNtOWc6d+/yhXIpDX88r+NZGWDE3cHwCPsd7i8+RNA
/XwvucBrCUDrPOxFrn/CP4d78pIIthhAlPT42Hs43r+/rLyKnCL6P8EL7BrFatS/l5EpWvgDDMB3ggyemIH0PynliQjqjwFAzm7M
dmsY9r8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "e6b5946a", 0.0, 0.0],
    [0, 2, "4cd62e0a", 0.0, 0.0],
    [0, 3, "e6b5946a", 0.0, 0.0],
    [0, 4, "eec8eb9d", 0.0, 0.0],
    [0, 5, "46365741", 0.0, 0.0],
    [0, 6, "4c9fbcc4", 0.0, 0.0],
    [0, 7, "8433f275", 0.0, 0.0],
    [0, 8, "2eb01770", 0.0, 0.0],
    [0, 9, "2eb01770", 0.0, 0.0],
    [1, 3, "1d4a73a0", 0.0, 0.0],
    [1, 4, "314fd628", 0.0, 0.0],
    [1, 5, "f9f680fe", 0.0, 0.0],
    [1, 6, "0f8ab6a7", 0.0, 0.0],
    [1, 7, "d5d74599", 0.0, 0.0],
    [2, 3, "256d16cc", 0.0, 0.0],
    [2, 4, "314fd628", 0.0, 0.0],
    [2, 5, "74a21922", 0.0, 0.0],
    [2, 6, "73b0a094", 0.0, 0.0],
    [2, 7, "0e01e23a", 0.0, 0.0],
    [3, 4, "378bb621", 0.0, 0.0],
    [3, 6, "0f8ab6a7", 0.0, 0.0],
    [3, 7, "d5d74599", 0.0, 0.0],
    [3, 8, "1d4a73a0", 0.0, 0.0],
    [3, 9, "1d4a73a0", 0.0, 0.0],
    [4, 6, "2456e04c", 0.0, 0.0],
    [4, 7, "cff91e12", 0.0, 0.0],
    [4, 8, "995a2591", 0.0, 0.0],
    [4, 9, "995a2591", 0.0, 0.0],
    [5, 6, "609a9307", 0.0, 0.0],
    [5, 7, "0320cf02", 0.0, 0.0],
    [5, 8, "ab05d049", 0.0, 0.0],
    [5, 9, "ab05d049", 0.0, 0.0],
    [6, 8, "63cd2c00", 0.0, 0.0],
    [6, 9, "63cd2c00", 0.0, 0.0],
    [7, 8, "7b8d980a", 0.0, 0.0],
    [7, 9, "7b8d980a", 0.0, 0.0]
   ]
  },
  {
   "name": "from a single token",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate",
     {
      "tuple": [
       {"array": "<i8", "shape": [1], "data": "BgAAAAAAAAA="},
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [13, 6],
           "data": "pSY7pzwfB8CjraIcM2rbvy5JQS/gEvg/pwOKSni73L/jbi1uK53vP4C80Xp6Zf8/majSY8218L/fbSvc
z/fgv/L2+Iw6he+/1HDYMzeyxb+OL7xjMIDrPxB9T7LZYPM/OPJ8zQJ0879YjxiM8UKrP8OJ4ULJcOY/KxlQB0dbmr/4RounkTAD
QJ5MASHsX+U/AwgUhhnlyj9WSZDOW4DSv9nk1Uaevdy/cC7o/IYh/j/HVyLJtXPWPxHhtHh9J/E/WlejjkjY8z8YPbR/VjzyP6CT
JCzkUOa/O7BMBtKlzj/tcHllpybMP+82A0MJEtA/MGxbfCbW5L8YU2YahQijPzA7Egowsbi/g4WWl8sN9j+wZgMI8bLdP3aiN+9A
LN4/PLbgwk0Bzj+vrWLWA4ryP9b/g7+cE+O/l9N+Kh7e7r9iAzFYwFjlv9XCG+ll+OO/FyifbO089j9UnmKVYLC9P+YnjKLudNG/
Lp4LtyK4sr+JOn8pUqb3v+m377mpsdO/8gPYRzoK9z/JHkTE/sXkPy+1qOpOncA/5+FPZoz/5r/k8lCmvOjgP/Ss4rZyV60/rq+s
lHwWyz+yOjzEIgTLv9bi+maKO8+/2sGgXdkRyj8DNdKMW7Llv1kMNqgdh+c/XQG6ob71wr+js39gzkTVPztHbyM2H+O/HavP3pBE
57+6tdYgVm3Cv9qQ8H4smPG/zaR7zxkZlD//eUHRiJflPxH7TGQDCMe/xpDz5pST8T9jqxRwTSDov1H0pBUQH+Q/nuzZBLyI6T+R
QcdwIpveP2L9GlzcSd0/BIND3k1Brj+HKBrkCkebv1/9mTnQavc/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "QoImB8Saxz/ApqNrhgnkvx0ws9CsD88/raUc+goV9r9wAnCGhcrwvxXao/y+G+A/ponaz8nl8L90my0V
O/Xhv0/xXd5LXeA/TzPOfXIuqD8QNV9nxd7nP4WnReIb8fE/btaR+X+jlb/Q2aVcVSHpP3yzCbE0CeO/c9YNCaeb2T84Gr9n7qPk
v6268fgNHNU/nK1OiTm35z8LgFaN+Sf1vyMeFuW04d+/5EYggqeW9D8/Rb+l2CHxvwg60qUBEfc/lsZqLre+9L9gvosA9ijFv+7a
j3hz1vu/2PV+2NXA6D9VIPOBuCPSv+I47aAsH88/nOaZggIM0b+kshAR0Cjwv2tRTPA+evI/WnnIc8/Z3r/sZiMhFuLsP/YY3u44
qPM/v+IfUGZi4j/92LS9lIYCwMstoKu7XN2/35MBwN6u6r+kw1hZZc7FP7LSgCJ4UQDAXjcCwxxwar9o9SlKZTXhP5EWs8Ds6N+/
icQ1S0zu3b9f8bJWmLDQP95Bi7mVmOC/dxqNEjyQ3T/uJ1KuTj76v6CA7HCQUeI/dKK47qqG7r+lMvpo217APxVzYe/lH9Y/bsF9
2O2l9j/aQH4FS3npv9ezZXQoS/A/w/89S0881L80OITVIaXhP9Ggb8hBkds/uRapuR+Z87+Eyrp+VRDMv8McRgTSss6/H+TXcogg
8b9AfQzDLFfiP9HZP1idvui/"
          }
         ],
         [
          "h",
          {
           "list": [
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
                   "data": "e5Zy5Dl79D+EarcoWxvvP3tEQ0jE8/E/cNRTvzy16T9sXaZwOL/iP2yaZnedbPM/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "Pese55+t4r+qogNw27HNv2IZ+tf39KK/Yqi6OR86wb/4+eAEbDLMP58cWI4psL0/"
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
                      "data": "c0zD1TV+8T9a3wFS6GybvzOnXThDguG/gVrUmF7CtT9DSMQBTXPhv3KJ7YGM/7K/pyOH0
zQCyL9MyIhBz+SlP6m3qm8PWqq/Ihis5dDoz793YKDQB/zbv7ycfzOcROq/LnZRY8OX2b/kDQd4VEjqP/Qth0fZ+a6/4JiQ5AHq4
D/EPnhpwXDVP8YqiWi1g8A/NCzpFuKY4D8i/NcQFqvjP7x+ZQrgzcc/UehOpSaorz9wuQ1AqAPPPwQ0BkQUqdS/O0/JpGFz0D/pG
ZGKI/vFv+pQZGfM7t6/+PuY6Ijx0L8brpn92ICuv/GaTnvAnNe/pnic2+MCxL+QGv9RLRnHv+lhZQInvbU/HA3SmKZawr/DGrXKy
BuHv+1PP+1Gdd8/XSFld7Zw2z/TCatpfvXtP76WV1xNEtO/yi9Kf9Ha5z/sQxandofTP037R7Wy/NW/LFl2iq6ewr+BIwGmSPjev
6Vj3b5hc9E/ke8hJkrHsL8L6ynaLZ3UP7yTt464tKq/TOTCicuL479XfyLNfBmnvz373XO1mec/eTc4AvND5z9S+WsY6hTEP0tl/
E7aQNM/YttvtI3P079G/+VAUvHDP4S8ehpV0qy/NpKjAPb42L8OI+DY5FfWP0SVyx7GMsY/xJEpshLu3j9Hv9D4FYjeP2pCAVMvE
dE/rQdzc+3VzT95JkRnjgemv1agbFewddM/c9RCaFON3j9um/lNpcuVP4y85OUFWtM/FjrlfjKG2r9O/+m3CULsv3ljE1PJud+/z
rdfjHc54r9QcNyErRPkP7CjXv8+ZuG/AZmHqG6K1b+OhF/3kU+7PzFtOBy7QsQ/zE84YxG/4L9bjUIf6+nbv22GskvI1rm/7ZCuw
/VLzj+ygwKW8iLtv3ntqZMbW8e/oNnfQs/Orr8KxF9Ae7LUPzM/lNEHuME/ReHrFKcR6z+ZrBvzMAONPwpwCvrZFuS/Cd64ptBQx
L/C2mpXoQ24P/e2lcfk7MM/GoNSWlFc4D9ASRZa0/rKP7WzZF8uTaM/tXWGYQN5ob9Dh5gEZ7O0P861X2oSi9q/KXL0+j5E1z/bh
5oPIE/MP5lQH+mn1r8/xvhpPog/vz+Hrf8fFHKbvy8Z61IyXMc/NYnKaiBc2r+KhWavWv3NP42u62plgMC/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "E8zteeQXuz8UawqSmJWFvyheupVNPbE/GnNCm8Spt78j3AH7an3LP0+Nfp9K7r6/kaZGn
/oOdj9qRG8L61rAP/y13nd+Nba/sAOjLIUR0j/uPFe/TnnNv73QXTtiYNg/lIm3iaoYrT+T9Jhp0ZzZvw9S675eI9A/HUk7Nm2gv
b+ishsrAE/KvwcWkD3d28O/"
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
                      "data": "2u8wDX8UuL/8VkSu7K2lvyBNRl2pd9S/L6xLvP2b0b9nV028+Qbav09/qmKDPMW/1Qb0J
PPb4D/31MOeUq3Cv+pvKdT1D+w/tqdAXYxLwr+BGQ43Tu2jP0AJWU7z+uS/OyDxh8cj2b9dqn2HtHDVv+t6c2RysOA/CJJxRBB3z
T9pEFNZqnq3P+Im2eLnrKy/YUdfwrnE2L88cJHmP5S6v5RZltZ9L+K/mPBbbV2C1L/CF0/iqqmav1LTxY+uEqO/C3dIh1TFyj90r
l+BGUjjP7Ylm+hJ9eQ/mY3V4vvO0D9Iqlp9N4vRv3NFirNE7cu/YKA1WRG+q78tz2Uy8PqgPwPwOgBwsty/uXhB7pwJ5D/9SM2Mc
J7Rv7T8LV85Ccs/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "ix/rLB53vj+ANFfqa1nHPyHM0CS5DOG/xwvG4X3j2r9O7L+F+LPEP0OkFZL/QsE/"
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
                   "data": "ajR0MvJ/+D/ECoXCj6vsP9LXcv1RjPI/AtNVVH3t7D/vEIizRjzvP0wacaCqP/A/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "p1kGVGFazD82EutNOMCxv3P740ej89A/u7N5uVXOsz8tea/ANLPSv2m/qHv4WMy/"
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
                      "data": "PhBI6eSYzT8vwyY2787lv0m+90rRBNm/4Gyz9B8N4r9Itg1Z8yt3P3uqoRmF4sW/hUEIg
YpU4r9vxU6vD0vRP4KWHCDPOeC/5bDywz3q0T8/KanRZpvTvyMvgulZndI/22Ynn7V54785zyWptoHgPzlZDwpp89W/mdupczAP2
79C0zFD6Nbkv+SvKe4jRei/BDphslCM4D+hHZe/np7pP/uSA2xghcc/lkVcNugS5T//zjDODe3FP8atrsyzN92/9qOxHmaon78lq
ZDPz5LOP3kpow+sfNi//2m3QqrNwL+yVXbcvZmRv7eh/CddQJI//V0oPArK0D9cYjG/FZDbP89wF8lBpuk/HQtml5Q/vb8Rrll6D
gjlvxlY3vTHIda/8NdNmqgV0z8nd9rO/mztv740fDrJq5e/F8BEcO7K4D/hTmuiuPbHvyHhMLXpvpQ/Dp4bx0bf5D8Gxnja6C7gv
2CpcEWC6r4/PvUh+WHr2j/6Loa8C1XXP5ArgwVP7MU/M/mJwLrhxb+SEwgRpwfZv2reDpezOIa/7x87mxV63j+l2b4VD/jhv5VDb
COtn8+/2kY59hOf7z98ApdNOA3lPzEwWFdbsuQ/XuxTaNG8zj/gZiYgefjSv77Av29Dbaq/5cASuhGipr9jzR3waujMP/7c+ic6M
NG/YTFRlueh1j/1fQFyAcfhv/1s4ZF658o/w5o0B8yX3L9ymWxeQi+2v1XW+20LN8S/ZMUQg2jZyL/nz190GjjfP4qekidLJoc/5
oxU6fsTzT8NLnbwOxHpv3Xlff+Pzuq/WtQTIF/20T/I7bFzwR+1P6Fm1sPj+50/csuHd+vO6D/XUVee9K3VP2Yjl1Ni2Ne/bflQ8
Pcy0r/3wkziVL+7v8raQFcoDbY/exLzU4x3wz+m1heRfXvLPwNWpUoZBqk/WWgWTgAh1b+MM2DD5XTBv5V25DM9w9I/j8D0mRmix
T8rE6Bm/qvsPwOXCyDhw/Q/QzuTVbzo2D89oN9uPIqoP30xsOIuncQ/bhfqFYp64j+WXjdPSGzWv3TV09qVGqS/jBtW2+irvL9lX
GEO5E/qP6AmlRZkNNe/81IXEH0w0T9F26SpIhzpP95n93t6Zue/9BucpaFv1T/u0whrT4jSv/0xdXNH6LU/vIu8HUqk3r9F5I2ts
0bEP9F1ecH9crO/l+fVma/Y1b/LgmzNlQGnP8voBaRoW7k/qOKp7z9/wz8/5Lzogwzfv9ZN3p07A8u/d5bqX0XM0j8CnQvbrqrav
yKIheSqN+C/8BFzYm1bwD/knGRulQzUP6hIY0cy6es/u01AGKXFxr+MT+3hfe/UP+0K2XGVotG/WAwo8HgJyj/xkgiKexjtv3/kN
oYJMN+/oBME1pumvr+7yYxm8Nugv2A0qXRkBMm/+hDOlgMrsz+pNNXMQGncP65OLTyCLvI/pn6rxAYW6b9geKfdi1zTv83+U6Oq4
9C/XuMLV2m+gL+SfaV826bIv0cKvU8lEMO/UqHB+7ih2D/VZl72zLTav7N07gbc7MS/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "hZtxa/Kc27+3/kzNXJenv1bbOWZisdS/GDDzQfeLwT/JA8YMDcTgv2hrKxCMNaS/EREu8
Cw21D+giSmVwAm/v4DuIpndZ6m/ZW1VCbIhwL8gAoxVoTHhvwHPjrw4LcG/P2r7BfEx0b+BRxcdRnzYv/Cgb8d1fuI/AsRDRbeD0
r9AProtIwWvP22Ck1mpAdo/SSgvH3FZ3D9zZH1juU23vw1L55mXEak/J9sbcyzsxT9evTsvpB/CP7iL1EjIm9g/"
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
                      "data": "o9EsWo700j87lgdjLPThPw/qtwiFaMc/RNdlcketwT9EkOXUrnDAv8TeSD2dWK8/PeyVZ
/jj0L8KTfM3WFPMv+QHjEFzgsu/uIs822Mf0b+0JF2IMMrIPzgP4ivdiJI/TfmDMAiWrj8lAFD32TnFv0kl9FYHOsK/ygjx7yDF3
r+uW4q8tOnMP8Y9v5T6KsC/kycJw3pZw79LmI46mkHPP37DdCwofai/GSuG8c0Py78SG18Ev/isP9OR/FRv/cI/XbFFPSdudT902
ukOzP7Pv43YE9pjgbm/Q4Succ3Qtj+j05gD1YW7v8rUj0tPLb0/UbX4NSMx0z8xyPCmlELWv77PDeJnPc0/qUig+rcfxj9BvQWMz
jjBv6rtSHVlF8q/1jPff2xS1z+b9bxwp7C1PwvswoSJQba/ibE1olZPwL9/laGtnym9P/xj9xMCLsW/v4fOep+Owr9+BYlEscuMv
1X0WQxi0MA/jJmerTOw4z8cOYK0Ue7Rv0h65Q1M+tO/o3amN4idpr9g8+1BTNbYv06MJaCivcG/pQXKHGTB5D/ifBlN+uO8v/3yE
2ymsJI/aR35/NYO0j85/CQJLoawPwm4AWywqtA/ErddjI09uz+ZnkTATHS9P8nxjQ4FQ64/zUxrMnvyzT8XMpYrXBDHv4oZBzwWs
7+/2VbM/sSDmT/OHlSDDe7Hv1mX3SVw0sm/Jp1wQEFXyb/l0KjGlr6iP1KVJ8lPXdC/8TwfH7haxr8BGu4HSCmiv/KJ2z9K68K/6
sCyx6TulT9nmSTdaJPEv+aTwKomMLQ/Xj0W7ndYwb9PsD/pw5Ksv3pwCQLgnsA/8BYHCS1ZtD/kXLBlY/LNP77I0I0L9kq/9MuCY
p9dqj/iAZHlUKi/v2v4WTx3wcq/2SspzfKdob/MTJwzcG3Av5B/9Sv7q9C/Et6WxyxUgb/jDaihd9iov6cH86wgEnM/5XJJtOtzw
T+YNJmt67/DPysuYQwJWpq/XoVk1NcC3r9/1GBAKDKyvzatVjksMsO/aefM7Ybf0T/hbSmO0iqsv5ORq+9vps4/WRzChS36wD992
TnbD37UPz7qWh/zT9C/3XR1tmpvvj9O70CB6ODRv5a05U5BmMg/p6Ui5WGksz/iBpz7YQ6uP7ikhSavssk/yALKI0SRvL90zQpNm
ODQv06YRTC6MKA/eVQUXbVg2j/vKIU7KGDhv3uXDNLaZMy/1uaKmXFI4D+o+rirkvPAP0IqsdQrIMU/O4Thj31Oy79SFodrRSexv
7EobqhQpdc/N5pyqdP31L+Lrq4jbf2Bv9sxjRmo/dC/Mbed53fcyz9sveZD6WG0Py4n8E/Gaco/Ilb2imm6tb/2Q8J1Yim/P4ZuO
uH0JdQ/IzgHXXbVsT8idJhk1pazv4u7jHU5r8m/9xJg6ZCBwb8OccRZW8W9v67Kxb9w/6+/wY5wb2Wk0D85dg/QrfPOP3lvXOyCu
9e//XfT6JHRYj/ReVR6YhXCv2/1Ri6u+ME/OMzzt444tj9nnmRDp36Wv8SceAaCyMG/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "Nf2xp1uE1r+GstJtUhTgvw203ccZ45W/v+Pi14N5wz9k3LJSNCWhvw9116GArsS/"
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
                   "data": "TKNFLWb47z/XJi//Op/qP50JvU27Lu8/d/D82nFf7j99gw24I1bvP1zbnne4GfQ/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "c+Vda8ZRxb94+xzJDI/fP1iWRqQ5SMa/nxgiQ7Wwz7/NiPt6H//kv8K0gYzOT9k/"
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
                      "data": "KC/7DTAW3j+bwRoUN4nAP2EFPc+tR9m/+3SvPs3xbD8kASHXa3/QP6RTcrcxeti/qPshJ
Vo7xb+jDYwCYeDRP9I55eGXnsy//s7C7z2Sw79v+bKB8WTTv849dYKe376/SzpCgVAh0L8PWxu3HBWqv11LKi14GtS//v8jFYVU4
T8dxvke/APhP6nlVqJ4qdU/4d9U3ue9478WmhN0qAnav9dLmtgu9tM/RH7yZKPC2L9mEBW20ijIv/ICvRldR4y/AWQgVUrOyD8/T
kSOo/nXP0p5onDNbMe/mDrYGlHt7z8HnAspgfbNP+ndlH9D7co/7obsMXJGyz/jzwC9u8njPyAvIH95Ztm/+rqK4TEksr8gFJBUm
ufbPw0a/lzzo6G/kq5ET+PRub9ykejkCYzOv+SJgEnnHOY/X+UyeCTcsb+6aqCbsKLSv4bSoF6k38e/Ve+Iqigv1D+wNc9sCorlP
6ZuNJyI/9y/XZtZ0gOf1T/WcoAHU1zRP3pW1RTom9E/jZjrXtmilr+AYu/CPayjvxvO4ZuO/Lg/wW01DjUK4T+Uqo9/XcHAP7FgJ
F9addC/A/ODYDqztD/tkJq/2AnOP1OUbDTsrN0/tejKRKPu178+/7ZS6v3Nv5gr6eso2+U/jkhbiDpex78YLOsFL0vRvwyIG2Ryu
My/SpiuE91Q6z/GBADoQt3Tv/7Dl02TEqs/K7XbPuUpxT/HXjJugmnZP8oqJy5hCtO/pODqYIIJub8DPe5kQyPgv6fwIQ/eGtw/c
hNbKGPayL+xP4+CU2TSP4+hK4H6aea/1Qg3Nk5e1T/mXdmjxdLEv06NzAYTfNq/YpcHxKaXwT/6W46BOp7jv+nLW/37QOA/iyob1
YeGzr95I4ha5PjZvzKk7S25qtY/5op4z1sb2r/uK43NF9DPv9UHjj+T59e/+kt3CCYStb9SzPloz07Rvx9XfTSVZOQ/L/XVZSxH6
79Y/O09WjLhv2WfEbwRX6E/IT3id5YZpj9EqrcwGYbcv+9suo8rFtc/k9f0DA5Xrr/g2uAHb47Vv8bHA6FBhd8/kXQlBgSJ6D+SK
doy9/PUvyDLuudzTsA/fQR99DT22T9qfUBu2nnUv05d/KUtwrG/XlQV/y1asj8R7d6hHqrNv154Qhw0m7M/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "dwXekEjQ2b9zLgz2Vryvv4fe4vkqAsU/yh5mXfxMyT9Aar+FwGPwP5zppORtUdC/xgj8C
niG378g/W8PXzHSv5deg3UIeao/a68+5fiuzD+L51na7P25v1Rw76UhacI/xhs/AaC4u7/cURTNxUnZv95KjMQLrco/Csvj4I1e0
D+Q010HkKfKv/jqMNCeZbG/"
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
                      "data": "Tglj1AN05b+CjgsYi8bXP/KNVldQe+E/YPoEISXf1j+NX6NlfRPlv05fIKHYo4c/jTKQk
H8J3L//kLbQ7NDuvzgH6apBBL+/1CbBV7IfzT+cNI3sGBu0v5fDPZK2z7s/goH+t3uQ0z/uQ7E50zLhPzrLyDSL4+e/AyBWoSEa4
z/1eQOQ2m/ov+UWgkl1esY/wyRAMGcmzD/+JO7oMGLWP2k5NOgr1cE/c3uD+N/a1r+A3EblNJvQv9w+aWiAC+E/25jCflzIyD+MO
0QEOGf2v2vbTQjfaNk/QevVDa924D//QgMdUxp2P8IozICAhNY/2dwgROdOyD9FGNUVQy7Jv6T0AhfqIMC/0T0TzFcfwj8mIJ+Jp
4fWPzEO08LiPOK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "jUnp3TKXjb8Rji0qhZSBPzASTtls78i/bG9kO+XLzT98unUbAw3cv/WE3ysH/9+/"
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
                   "data": "M6aETU1W4z8kyqFpm3zkP8gUaMbd0vI/9b88Za387z8eZsPMdaPsP97j0izm3e0/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "kfu8l4ensj+D7dFFE2TivxretGcGnr6/wAXS2qZcw781M4vxJZXZPy+GZP+cVty/"
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
                      "data": "3R1wr5d0tz+7VIA/a57CP4ESipopVvG/HkIvgsVW4z/AV643d7bgP0ocQMMnr9W/dUXq5
LASyT/GY1wDB/7BP6E04KL+grS/vkwZl7S8578RnOIi7vzbP2WJKBY035W/r4J+5gl34b8Uxbz1xxjIP02N01R3eNm/X3rIlBG36
b9WO4RraxupPywN6okOOc8/G4xh+jyfzr/bssSed/PcvzTeMWmsDPO/wWputSK90z+uK2GB+sXiP9lbTmFvecG/WzYNUTFt3T/S8
wJF687CP+VqdXgVc7O/gb54nEuayj9TWw+wtgbvvxg8FrvxZ8i/8k4txvqJ5z/Mm5tV7KfQP91lcBeG6OI/Z9hwemqT0L/W2O3gy
T/LP/cgxo0rLtM/pIBOq1Uy6b/mpBW/SoHCv6ukbKrg7uC/AAqvWAHuwb82f3gL5si3vwzhMUAsEvC/SsrW0SiN07/BegezDPPUv
4YqXMP/dua/g15AAEbUab9NzRWUdjriP0cU/1Xefda/+iHDwSC51L8H8uZ6kqymP23Rai1Z7su/FPYGCekS6z/6FJiu2aDUP+HJk
p+3Ad6/yy0w64mtkD+UfO0s8M/ZPzuNxBDho9A/+UJw6nmX3j+0q7zA0XrvPzmCFL0sXdI/QyNRdm6Ftj9oZ0FheHrUPzZz/4mxN
uk/ViuMxcgM0D8qGjmpUL/Dv/2/DBprXeQ/pJK/HfJjoj85OGrNxvi0v52Ptty0Xdw/RS3GgAWTyj8bLCj575zKP0xhYIPPKaw/k
EYZj+ksxT86Oikec9rWPzKd4L+lluQ/fUPRGqc5yT8BEAZ3naPCP6PYiRixibW/jeh8Ytei5L8J28ezGz3XP59ozVq7h9U/v5+Vc
jon6b/zPPJgkqCUP0DJ745Jotc/eSYHWjPb0L8L0fxA8q/iv3+BNcmamuK/9Tr4Zkww0L+Unn4N5znhPx1jVRHMqNc/13gJptcK2
b9mm/vZF6DHP6o6ZXTgRNu/1g/LiDR227/FtearztbCP/vxAk1v17K/sHTTlYz8nj9ltEwZrTnSP42DAdeyOci/4o9WAkGRxj/e/
CzmV+u3PyaCtFQB+tO/4JTckHo33798T3G2zDe7P/p8giX5Mry/MGZtiDHeyz+eD/KIjprtv4ba5L/sNL+/xApPeKfV1b/vENfRU
mTLP4QvOIOtjtE/xmfNS5Oyyz/q0uyl2cbEv1Wm6tx7GsU/Lb0Nxls927+TeztBM6navzEBdzwjA9E/vD5eKxPIwT8hEc4MpiLnv
x8M5j1tutQ/HBfhHQsix7/2N6+XLLPRP+G+8FAlpuC/gTighxfS0z95kIrP/rXTvx6kHkWlsdC/AjulSVQxwL+Wvha9ErjaPzXF1
Ne+hNg/b+LrmROLxz+1SzyCAJ+HPyFTl1ZIJds/4BGocoxNv79knq/b2kzMP1o5Agaiy9+/FdkUyWvd5b/R05R11J/qP3Pt32Hl1
+Q/I5dHzrG2ib/9oqDU3ijxvxGbk+WoBb8/xLJ2cnd9sD93TGQTLhrbP6qrUb2speW/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "E2safXJfsL+xlKKdBYGyv/nZPILkQdI/xK0u7AT3s7+Vz8nXBgbhP25Qu/jjTss/PiG/L
xPtzT9h4Cf2dW7QP3kExDHz+9I/VN6Mlss1rr8je2w3KFLavxBiC7tARqM/pLeNu1FV0L/3pOhiRxSNvxCBxDUvvMG/joruImPax
b+2NIl+YgKSvyJidnaO78m/GljPWE4e2T+6fZG2jzu9P9y9jjc4G9G/MpJ0r8jabj+yeO0ONqDQvzUuFsYXybM/"
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
                      "data": "6OfwujDvqT9H9W7mDMiJP+SE1l5TvsM/d1Ft4AeBxb+WxCYozjbFP5/zL7bbmso/nntL3
+bn4L/6aldaxAyyv7ed6RZswrc/bvhgW6vJnb8qQpgm6mvFPwoICpLCC8o/9DYhKlZUuL9tp/ZzGCDKv/Hri3q/hqw/yvIZCC001
D/VvkU2cziwv3AsLQU60Mg/6t2yUygXv79leNQdu6yuP6E6G8eXPsc/O/WlBGtkuj9GbUozx7DAv3PhCiTet70/Nw/HnMDyYb9sE
8P2ueS1P8GgVg4qfKU/lFx2Cja9yL8DChSHpfOuv9Y4hNHFdaQ/Uenq7Iegxj9EF9vkAlrWv0fgbD1Ui6E/VJ9FmG9iyz/y/otoN
lCDvymuza0vWtc/IKgVqJoFxD+baHDXcqzRv+YnGcGSFsU/AwOooPdk0b9atlYYuuCoPykBn6xsfbC/acCA4/zbtL/hFesqNjnAP
znip8WydKi/6QEeEfLw2L8iTCz+AjGiv8J1T2n1Kbo/93vkJ2lc1j+Dj27Ia6jIP+GSLoa/ApU/tgjte3uI1T98C2MJlte7P0yo4
GWsMsS/uRlKkfUvwr8ccOGIyOhMP9aLVtXjsMY/GAXMISgYYL/rJ91Mp4XEv3A+Qy/irXu/jxccPGoJwz/QoSugWo7Cv3N3e4HnR
9Y/pR5z4e6Diz9blwA9kC++PxB7mZZTv6e/IR5+0tco0z/Cvc/dDS2WPx2dN0NYOqC/2VWHiJ23oz93aPIs3iC1PxssEQg0UWo/w
B+BDSZl0r8u7+5Kqna7P9p/8XKdgME/hTWj8cMApz8+ClsyPKegvwNHZIlssKK/1he3WhJIsL/DmslxHYN6P73sIc/Q7eI/auDss
koD0D9yGje7Sx2Yv4OstQEUmdC/1CuLFe7fsj+5pyToZFnPvxMuNvu/x8a/mK4eO6a0oD9tWEqDpqbSPxTiis1oOrE/VNDk2VH2u
T/QkcZCZeLBv91qYBKA2by/ro4N5HcQrT8JW07CNP/aP1zvti8Q6dK/2vWItDhZ4r/ydmdsPSmsv9OpQiEgZeA/JWtwS3Af1r+Ad
hu04aDKv0LMAA2L864/ni1O8LBywz99XINYQQHHP+Lq4Xj5sqY/lysjTGGt2j+hvV4GsIrVPyLL7aAo1bg/mGrrWpQVtz/6Ldcan
p6bv+Xhd/bISbS/DomGf5tAyL8L4IACXYPWv97SN/6jP50/3tKTKEHdsj/AwNSQNJHUP8aFaugF96W/LzGPCLQrcb+WDzVvwZ2mP
1jmXwTmBs8/E2SUYOzSvz8/pTBRkqXXvwOlFBQF9r2/PhxOk8AMzD+vUzx3FrnOPwEmOxK4icU/sCBF4JqFwL/3ha8Gu7jTv06+0
UDFms8/T+YpK6OL078XkLj9QFS4P/li0nWs4bU/wh/O+5uDwz/EDmDTMp7gvx3BPOZALuI/tRNGjsR5uj/iTnxNmHzOv6lKAU8/q
MY//1tly9PknT9WAZ0YPo3SP+54mF5oAuE/SCMlCkWr3z9ZhRwmaAfTv1c4OwAhQ7a/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "q7UdW7v+vr+Drf7Idl6lv/dj8WhxKu8/NjvJHgsIsr+LQM+l9pCyP8VgPeSglso/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "wAA0vmph3b/13oOYkufwP309Z8G/v/S/OyZOHNnj9D90zQMhMh7svycBXGeMC/K/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "+a4cNsv4sD/jpKOM6CzhP7Tcd9H/+sy/tpMNr63RzT+bsgcPvDPQP8LNpnw6+NK/"
             }
            ]
           ]
          }
         ]
        ]
       },
       3,
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [6],
    "data": "BgAAAAAAAAADAAAAAAAAAAoAAAAAAAAAAgAAAAAAAAAHAAAAAAAAAAIAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "AwAAAAAAAAAKAAAAAAAAAAIAAAAAAAAABwAAAAAAAAACAAAAAAAAAA=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "BgAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "BgAAAAAAAAADAAAAAAAAAAoAAAAAAAAAAwAAAAAAAAAKAAAAAAAAAAMAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "BgAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAMAAAAAAAAA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "BgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [6],
      "data": "BgAAAAAAAAACAAAAAAAAAAoAAAAAAAAABQAAAAAAAAADAAAAAAAAAAUAAAAAAAAA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "BgAAAAAAAAADAAAAAAAAAAoAAAAAAAAAAgAAAAAAAAAHAAAAAAAAAAIAAAAAAAAABwAAAAAAAAA="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "BgAAAAAAAAADAAAAAAAAAAoAAAAAAAAAAgAAAAAAAAAHAAAAAAAAAA=="
     }
    }
   ],
   "calls": {
    "transformer_logits": [
     [
      "d60e09d1",
      -0.211614,
      400.0,
      {
       "array": "<f8",
       "shape": [1, 13],
       "data": "uic+aMXGDMBNCBOwAz7xP9/odhPvJAZAo9/eLcNLCEDPX+Iw8ygCQP24TMTkLwRAei23OCIz6r9h+no2IvL+
v/74jfKjv9U/wc1xSQ8M979nzgg/TfLiP4LLm2c8Kbw/FzKEW0LA+b8="
      }
     ],
     [
      "d3231f03",
      -0.211614,
      400.0,
      {
       "array": "<f8",
       "shape": [2, 13],
       "data": "uic+aMXGDMBNCBOwAz7xP9/odhPvJAZAo9/eLcNLCEDPX+Iw8ygCQP24TMTkLwRAei23OCIz6r9h+no2IvL+
v/74jfKjv9U/wc1xSQ8M979nzgg/TfLiP4LLm2c8Kbw/FzKEW0LA+b85zgbFl5EawBUUmuo/lwLAqWatHK7cDcDguBj85/T8v8bq
Ojxdqda/o+oKEntO+r/UrkqWnf/zP4O/dNJREQJAcDVhQ9rmsL//CRrJxTHlv2jbE51HrwJAiUMPazIB9r8TpgHqVJYIwA=="
      }
     ],
     [
      "14c9fc09",
      -0.211614,
      400.0,
      {
       "array": "<f8",
       "shape": [3, 13],
       "data": "uic+aMXGDMBNCBOwAz7xP9/odhPvJAZAo9/eLcNLCEDPX+Iw8ygCQP24TMTkLwRAei23OCIz6r9h+no2IvL+
v/74jfKjv9U/wc1xSQ8M979nzgg/TfLiP4LLm2c8Kbw/FzKEW0LA+b85zgbFl5EawBUUmuo/lwLAqWatHK7cDcDguBj85/T8v8bq
Ojxdqda/o+oKEntO+r/UrkqWnf/zP4O/dNJREQJAcDVhQ9rmsL//CRrJxTHlv2jbE51HrwJAiUMPazIB9r8TpgHqVJYIwAZDobTU
3/a/MshbJyOY8r+TOEywD30LQBUgdVmECApA0yvnpT7sBUB+CeGjFtQIQF3XEr1lgO6/y7l11YhM/b+eOCoslCjvP1lufk4b7va/
Rq3ZtAiy678IIqWkJI37P+prZTFJh+E/"
      }
     ],
     [
      "4daf1849",
      -0.211614,
      400.0,
      {
       "array": "<f8",
       "shape": [4, 13],
       "data": "uic+aMXGDMBNCBOwAz7xP9/odhPvJAZAo9/eLcNLCEDPX+Iw8ygCQP24TMTkLwRAei23OCIz6r9h+no2IvL+
v/74jfKjv9U/wc1xSQ8M979nzgg/TfLiP4LLm2c8Kbw/FzKEW0LA+b85zgbFl5EawBUUmuo/lwLAqWatHK7cDcDguBj85/T8v8bq
Ojxdqda/o+oKEntO+r/UrkqWnf/zP4O/dNJREQJAcDVhQ9rmsL//CRrJxTHlv2jbE51HrwJAiUMPazIB9r8TpgHqVJYIwAZDobTU
3/a/MshbJyOY8r+TOEywD30LQBUgdVmECApA0yvnpT7sBUB+CeGjFtQIQF3XEr1lgO6/y7l11YhM/b+eOCoslCjvP1lufk4b7va/
Rq3ZtAiy678IIqWkJI37P+prZTFJh+E/OgdZnrrqGMCmBhFjgAT+v/5D5b7nWBDAY/SeRWAmAMAUub+TZ/Hev5vm1IcSwv6/15mJ
o2M09z/LXVBVJ4kDQHvfvUwsKcS/j4gdnscb1r8RVbeL0MwCQAwbb0PAGfa/nKKKnUQYB8A="
      }
     ],
     [
      "5856b958",
      -0.211614,
      400.0,
      {
       "array": "<f8",
       "shape": [5, 13],
       "data": "uic+aMXGDMBNCBOwAz7xP9/odhPvJAZAo9/eLcNLCEDPX+Iw8ygCQP24TMTkLwRAei23OCIz6r9h+no2IvL+
v/74jfKjv9U/wc1xSQ8M979nzgg/TfLiP4LLm2c8Kbw/FzKEW0LA+b85zgbFl5EawBUUmuo/lwLAqWatHK7cDcDguBj85/T8v8bq
Ojxdqda/o+oKEntO+r/UrkqWnf/zP4O/dNJREQJAcDVhQ9rmsL//CRrJxTHlv2jbE51HrwJAiUMPazIB9r8TpgHqVJYIwAZDobTU
3/a/MshbJyOY8r+TOEywD30LQBUgdVmECApA0yvnpT7sBUB+CeGjFtQIQF3XEr1lgO6/y7l11YhM/b+eOCoslCjvP1lufk4b7va/
Rq3ZtAiy678IIqWkJI37P+prZTFJh+E/OgdZnrrqGMCmBhFjgAT+v/5D5b7nWBDAY/SeRWAmAMAUub+TZ/Hev5vm1IcSwv6/15mJ
o2M09z/LXVBVJ4kDQHvfvUwsKcS/j4gdnscb1r8RVbeL0MwCQAwbb0PAGfa/nKKKnUQYB8Df7ygfKqzkv8cguHAvQei/tDh5OK3L
EUBYFVo96Ob6P9GURUraRvs/naHaoSImA0AI+szdZIbov7IXI7G08wXAvQS5cWkj6z9YkHv2z7UBwArxdbWL+bE/I6b76bYnwz9k
f6WruhLovw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "de393181", 0.0, 0.0],
    [0, 2, "5656d1b6", 0.0, 0.0],
    [0, 3, "de393181", 0.0, 0.0],
    [0, 4, "65c49a65", 0.0, 0.0],
    [0, 5, "4e7a8cde", 0.0, 0.0],
    [0, 6, "dc29430f", 0.0, 0.0],
    [0, 7, "a92af60e", 0.0, 0.0],
    [0, 8, "15943101", 0.0, 0.0],
    [0, 9, "15943101", 0.0, 0.0],
    [1, 3, "e946c61b", 0.0, 0.0],
    [1, 4, "2b201a3e", 0.0, 0.0],
    [1, 5, "07ce19c6", 0.0, 0.0],
    [1, 6, "e983ef62", 0.0, 0.0],
    [1, 7, "1107cb29", 0.0, 0.0],
    [2, 3, "f335b970", 0.0, 0.0],
    [2, 4, "2b201a3e", 0.0, 0.0],
    [2, 5, "ea319252", 0.0, 0.0],
    [2, 6, "8e490fc1", 0.0, 0.0],
    [2, 7, "ab128d0f", 0.0, 0.0],
    [3, 4, "2b201a3e", 0.0, 0.0],
    [3, 6, "e983ef62", 0.0, 0.0],
    [3, 7, "1107cb29", 0.0, 0.0],
    [3, 8, "e946c61b", 0.0, 0.0],
    [3, 9, "e946c61b", 0.0, 0.0],
    [4, 6, "83a38599", 0.0, 0.0],
    [4, 7, "a21691d5", 0.0, 0.0],
    [4, 8, "2b201a3e", 0.0, 0.0],
    [4, 9, "2b201a3e", 0.0, 0.0],
    [5, 6, "63db09a7", 0.0, 0.0],
    [5, 7, "30c6d040", 0.0, 0.0],
    [5, 8, "04c735df", 0.0, 0.0],
    [5, 9, "04c735df", 0.0, 0.0],
    [6, 8, "2d9f9aaf", 0.0, 0.0],
    [6, 9, "2d9f9aaf", 0.0, 0.0],
    [7, 8, "315563fc", 0.0, 0.0],
    [7, 9, "315563fc", 0.0, 0.0]
   ]
  }
 ]
}
"""
