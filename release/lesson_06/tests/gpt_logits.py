"""The public cases of the step gpt_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gpt_logits'
points = [1.0, 1.0]


@test_case(name='five tokens, two blocks')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven tokens, one block')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_logits",
 "order": 4,
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
 "points": 2,
 "summary": "Embed tokens and positions, go through the blocks, normalise, compare with every token'
s vector",
 "returns": [],
 "mistakes": [
  [
   "positions forgotten",
   "Your words do not know where they stand: add the rows of wpe for the positions 0, 1, 2, \u2026 t
o the token embeddings.",
   false
  ],
  [
   "positions looked up by token",
   "You took the rows of wpe at the token ids. wpe has a row for each *place*: take the first n rows
.",
   false
  ],
  ["positions from 1", "Your positions count from 1. The first token stands at position 0.", false],
  [
   "embeddings scaled by \u221ad_model",
   "You multiplied the token embeddings by \u221ad_model. The 2017 model does that; GPT adds them as
 they are.",
   false
  ],
  [
   "final layer norm forgotten",
   "The last layer norm, ln_f, is missing. In a pre-norm network nothing has normalised the stream s
ince the last sublayer was added.",
   false
  ],
  [
   "blocks in reverse order",
   "Your blocks run from the last to the first. The list params['h'] is in the order in which they a
re passed.",
   false
  ],
  [
   "first block only",
   "Your text went through the first block only. Loop over all of params['h'].",
   false
  ],
  [
   "the first block again and again",
   "Your loop uses the first block every time. Each block has parameters of its own.",
   false
  ],
  [
   "every block reads the embeddings",
   "Every block of yours starts from the embeddings, so that only the last one counts. Each block re
ads what the one before it has left: X = gpt_block(X, \u2026).",
   false
  ],
  [
   "blocks' results dropped",
   "What your blocks return is never used: the stream stays as the embeddings made it. Give it the n
ame of the stream: X = gpt_block(X, block, n_heads).",
   false
  ],
  [
   "normalised after every block",
   "You apply ln_f after every block. It stands once, after the last.",
   false
  ],
  [
   "probabilities",
   "Your result went through softmax. Logits are asked for, the scores before it; the next step make
s probabilities of them.",
   false
  ],
  [
   "last row only",
   "You return the last row alone. Return one row for each position: training uses them all, and gen
erate_greedy picks the last.",
   false
  ],
  [
   "not compared with the vocabulary",
   "You return the normalised stream. Multiply it by wte turned on its side: one dot product with th
e vector of every token.",
   false
  ]
 ],
 "parts": [["gpt_block", "gpt_block", "", [["X", null], ["params", null], ["n_heads", null]]]],
 "cases": [
  {
   "name": "five tokens, two blocks",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 90000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "gpt_logits",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "BQAAAAAAAAABAAAAAAAAAAUAAAAAAAAABgAAAAAAAAAFAAAAAAAAAA=="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "lSZ133Cg5z9vcnqmjuH1P9rcjUCuteS/pkiJOskyzL+GF7shLB+OP+oIKKcZrLc/uScL11+t4z+1YPZx
QB/wP+Fjl/y0MeQ/kVB5qm88t79NrZ1ckV3sv84eN51YBtg/czHHxJoX8b9RXJbqLYLlv+RRx5fRycm/4BztyiJu5r8ULCY0Rk7K
v+XGk0CAauG/Lu7YzlpFqj8mHoo6cVzCv9eM/maUA60/OCMoe8DyyT9iTvPOw+fVPxhALgViA8U/sD5WvkTbsz9wYyIgEi6ZP4yD
eJgFiZW/LLUzPWFGsD9wcd0sUovdP3h1Ngl9lcO/4G24IWqW0b+Oq1NxP3TsP50LSxMrH8Y/8R3vg5SL2D8WZoSUxC/FP8BTzURU
EK2/9fVSW7/z1L+4rpvTacDYP2HWqraRhJc/jxOHOtgQ4T/6HYA4d465v3Bm//UWH9Q//w47nUjQ6b+886DZ74DiP83dOY4RmJE/
65fE4nVh7j8lQIaRjUziv7K8s8PUkcM/A8tA6T/Z0j/HIn6Ni6rwPz9M0pxbHtA/u+/XM3gg3L/JnvWXhELVvw+HkGY7xcE//Rh/
eFJV4L+j3tBw6grpvz+RjB+RMus/EyLRemvM1j8kVOQ/iou+P0a2H6a+VOm/ub1MjWjN5T/WBh19qwDgv2UT3Zy/KcI/fC/wV56T
47/pG9b7m9LpP2wqXRrjHeG/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 6],
           "data": "B904YEBhvL91WiQ7pmjcP5gALW5mvue/G1+HMTW11T/FD9IYGSnuP3A43ptlIu0/2Ff80lg/+j/gPx+N
qlO/P8463VaFIvU/uZZdBcL25r83cqKdQtjKP8uYo89Fd+S/8HDfIMJ2378KNYquZaz3P00un2zjKsy/IYF7hBw14T+PqThZlDzF
vyXG27VYfvA/iBUnVWKu3j+gcJS+FyrCPyxrdzekLs6/oLjGAL+A+78QhOD61t3Hv+cRfadji9u/VxfzEoyG7T8tMrOh1rGyP18D
vQwuC+K/Ra3SB5sS7r/Jei2b2kj2v7rShIsA3us/kr1Ibp9f0D/TTr6jn87Wv3lSe26HJdG/BI/B79kZ6L/iBXKGcpLtv4ICwjo3
5OQ/nKpW/TBlyD98fW26mYXgv3SZpwbOhPS/2Dxaa567zz/4DJv8SV3fP58sZqqUr92/"
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
                   "data": "P1Rmj/E48D/8wOmr40PtP8BIHIonZPY/ZNxk7zQ35T/6eOZaNILsPwkQNMLlzeo/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "826XoAHm4r9CHVyc4jnMvyrXDZPYadE/F2cOLpHZ0L97pXG0wwbaP5+ceDJyJaQ/"
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
                      "data": "hXteWF87+D+yLLk+mDHYP45JiENXgvu/5wU7LqmZF8APNBvdbQPwvyXwjOH0cvc/B/oTG
/5d8L/2qUgpzWXzvxD0cZzC7ew/s0YGwejc5z+7yaGYN7zivwh/uhMl4+S/4zNKXdD4z78p4Ou/YWPgv37yOL5TROY/meArfROM9
L99TKc02qO9v2I7aA6jFbi/7YhsbgNyBkAL1eUM5EAHQIdmxkD32Ng/nc2SO2Rj9L8a9K892tvdP1RPkPMaYPK/xqV3kGuS6T+ew
a4FwQrDvzjGRsIOY+Q/AK543yjl4j/kGJo0qfXCP1Zw62qjbbc/dX+7ETGBzj916lSWnG7Dv2vJIsNnHNs/6MjrCB3u5T9yxcUSp
tjgPzQXhZ4IpMk/iWUemu730r/jYyEDxi/lv7coK+AeePy/gMyOM4hnE0Ba6LD/AivhvzAUHXzokei/NZNnyioz5T/6Ch/2FZnLP
60GS0hRj/C/Qxw0+qyw67+JjAg371/SP8J1tkJGbeI/s13TEOZ/sz/+NxtZjA7UP2BQEAcOgN0/XyP+zwzj+T9Bp3AvXYThvyjx6
/HE2ZU/5+OPOGOy8j9Zyaf/TJrpPxiQgjGmYes/HvaweLWd+D9mWS05eg0IwGsj3/tliAxAEsH85bG3379XzNTiqg7evytqZIAlh
vA/A20Cbpjy87/UxDelEZrov5cldabel+e/slijCi2q1D+qv8tM387avy3JkYaVrdA/HS+jSpZU8b8xtjJeLIbQv1MDhVOjv8e/P
EokSxe2EcDAktpUx1ETQF5sUuBOH/+/Kmd6yfXM078VDXTGSiT7v+ZHqd4g8v4/M8CddBN61z+g2Lk3WqjLP7syD4Ha2d8//l1/7
Tvr1z+GUs4YDK3iv4JY8hf6q+q//GDQMbwj5r/ZR15I7MfsP7Mlxf7xd9U/txEWbBqepz/NNQ/jcbbQP/jVnl2cT+u/Qtsq6QpbF
EBGuuYSGWUMQNxQHWyRLOw/9qwMYgNDAUAsZi8Ap4XjPzXUEpjXuwvAJKTu7j4w7T8wDme5tEbLP+9CcjgYBO0/jAslDYWRmb8hv
OeB6azcP/IEiGWS1do/uLjqqU/dwT/ocfu4AU/qv6p7iutlmuI/gkUclny5tD99hpy8SyjQP58t2Kc2b8s/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "AXTBnDCzkr8Tu1/BefzZPww8HcZaUtQ/wEewXH3M1r9ETgJKdLrAP3ztXe/C6LQ/Zga2P
/0bhb+wU2Q5FL/aP98Q88G2Cdc/+/CA6NlB1j8coYDrFSmmv+/ZttXuZtY/z744ejlys794t9VYu9HQP2RaG5NIys2/SJHQlzsbu
L/+lPmozZu4P43jql+IUMw/"
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
                      "data": "HVaHkB7N979mjCZsY/rov5fJAla76ea/mzxx9b6E4T/F4IWEXe/Uv5FuRwiON/6/dUtZD
rbtzj9jMWiUN+fiv4NlSVLDf8a/G3c/XX7Hzr9CXjczyHbGP3BVqEHghPG/iB+KI8gks78OYBX3DLHGP8w96RoBuvO/6TtJ5Eu51
b/IyOAUk1TGP9CtnkR7waa/jCeWK3JsxL9xlkuxqF7cvwqsO4iOh6c/yEEdYYco8j/wZRDwOQW0P6+fvuZxzso/aUrD+/e25j95o
GFhvFHnP864oayzE/A/I+quV/hc1j9ItLnsvtDZv7lBelXIELi/6qBM/A5B6j8cLiWWQ2blP6Hel1PMqMO/HoRZtSHGZ7/OEzJGb
C3FP5MQiD6daaw/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "UWQbk8yWcT+foVuxn7LCP93WFhWazMy/l0u7fMigwz8LbNNk2UW0P4GfqPJqbN8/"
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
                   "data": "AhEvUBgb7T+p6oyw8a71P5+hkdWytew/2zxMRenR8z8L0kaqZIHrP6FYEQLRB/E/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "1VApo3Mh5T9NwOkIKKzTv8/squvD898/Q7IhaWLnxr9pKbNLet3ev123Ftd9duc/"
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
                      "data": "vxENaw5r1z/AwsUNqwHlP0lDjz6arum/KvvcGekw6b+5pH7peqzhP3rd9e0Ihty/NRqnN
b3v0L+GzKqjbLDmv34HgXC87Ni/kdJdnjQF07/t2X4x5IHRP10gdWuFrJC/AfHOUoW76T/Ckp1k3eXoP6OZvHbTJeu/CSXgf+rJ+
T9JWLaBZjmkv9JYWuTKpe0/mMZwHP850r8t70HmdyHov+XovTK4Sdk/FYtRlziF0L+yUAQ8y1HXP65l9djjId4/FloSuIs7az9N7
Wi45G7gP9RrrM/iLeY/+azzl/Vo6D80Ot7vxy33P9Z6z7t8L+o/HzKYham/fr9yl96RKIDhvy84Kqrw7K4/fVvzQ5ZNuj+SFhLOh
6/HPxdGs+Plrd8/u7aSPtia6j9iU4l9g1bZv3y7XZpZAPK/MIldpHOYtT9RSxCob4W7PzqwBfqs+ua/s96czTYs5z9i3dGk4Guhv
5wec4xBw9W/gSqO0Wc1zr80sYOhQmisP6wHIyqCmOM/Md5WXw/H17+/5SIJxJrKP+X6BwFs5+U/0QUtWxfi0L99h7+M9UPiP5P8Z
vsY7Ls/dstMCMGGy7+SP/kqyD/Yv5gW8hbY7di/e2CIuVhv1b9Q2I0LSAzXv1skBGlazMk/LIEFsR5sx7+zM2MtyzfTP6XYKWWOB
PA/5za0AC1OyT8t5w4biGrRPzziQnxX0s+/9Csv9rZQ1T98kx3wKMK4P4CdQSk2zvE/TfkqElwj4L+NRM+7aJviP0vP7Ka9cNa/S
61XHTjq2L/vWZlLasXLP/5ogq6wjNI/gibFVdzv2L9sWm5sEx4AwHosCsi2gOm/XrchXB0l4T9XD6WyUbLwv2TyeQE0q/I/yXqYW
5Cnwj8ZkX2TSXfhP2Gau9xP2fa/tL5/a20+4j/s7kJv97nrv3VubVabp+i/2JuXZXCu2D/uuN9FX0/BP/VWiuvKNe2/vaeW1sxow
j+rwQjinI32v26+LcDUZeK/PggWYBxOsD89heAfeTzhv6jFi6enVtU/vYr5+VRkyL98JU6i2L3OvzcY8sIfS/M/6X8k26FG07/vH
N58tavePy4F77rE6Oe/Tifx+Cb32T85kPa637Ltv+EBaqtScNw/AdaQNMVG4b8t3TcUK4Duv8Soj1Lh9MC/24omwZXf379e0g8Xr
YbsPxsNLSF9ru4/Ihiy6n0ywz9fP7i14Kncv8H6BEWGZt4/HpC2Cz+Q4r/CIIqa3lXxv5ddHbtUk8g/rr4Vy2Ah4b9IK+/QF167P
x2aMssS/cS/05zB83ewy79g6aoqTJK1v4APHkVjhrG/ISjXWm/Bw796UFYxjjKyP4r8WEkUGfI/zcYsbF+Oyj+KjkfifGLnv5soZ
AMK/OA/fBbgstsd2D+dc1u1aqbHP1vu6P9lj/C/vj/U+nVM1b/4pww9zDSsv66H6owDdZE/mdSFMjoL1r/4dumrrDHBvzWJItXGF
OW/TrICi9wy2T/rF/DeiN7CP5dh9S38qPM/Qdg+N4adsb+Y8BGYJ930v6+B2bdT/c2/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "2Bgpdh7q279Nx7Nyc9vGP0IAYKeb09Y/yXQbmndy0L/n41CBO1DTP5uG1hHu3qU/LwMip
uHJoz9fhPUnwzi8v2NJjgu6/Ns/ynmVMcG2pT8V4aAPv1CiP5OrK70bWNQ/hNNKG0hMz78hga/TKbjSv1+vZn9B8LS/6sDW9YMy0
z/tbTaweT/Vv8RIhI+IntE/+KBPtVTqvj+ZqnVFF9TQP7p9yCqwCLO/5X55kO6D4r/mFFFlfQKuP87/aK/A7MO/"
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
                      "data": "DWslPUFGlj8sEOdnL8XFv8FORsfBts+/m16EkXovsr9UBHOx0aXIv++W5tsD39k/X/+1x
0JOwj9F2qMILGy6v1eYpwtJg9E/5h4FI87r4D/wftsIh9S4Py1JFh20hd8/C9tb/tSw4T8nLxyppdmiv8ewAqOzguC/SJnxIo9lv
b/t9vFJKePhvxW1IFLLjZg/tiz3yQTyyT8XCZSmQTXQP2wA+KfwYr4/5gLeZoxpyL+JOxAEbsyev0mT7mFZk9g/fNQXoNsnwz83q
qTvC82mv+xGnvsv9da/O8SpuwF41j9SKdniYCo/vxEX9BpdRmo/lXpTIgkCuL/E11/iHdrSv2Z0+M9w+9i/An8jCWiUsz98Zf8QS
jayP31Gv2aWoOA/Yc6XgFwgkT9vs7/ERBzjPz+Ja7QkhdU/6l5XKy5C2b9o/zLkt9jhv58jEJUSXbc/uM7IppNV0b+faGwp6ZGyv
5vGS6HF37Y/pFfRCxbh6r90z8j1liTLv/JQBCXpscw/WKIjNDKyxb9LZQKfkIPRv42Trkjecda/q24UKWWw2r8PH3WIP9vXv+4FV
HcnjKs/ZXSjgtDuxb9GohWcU/3HPzvg15CtsL0/lhGg7L8O1b/eLk7uQHXVPy4KDAONYOA/6LpQNxIDsL9LbBxlUMnMv1Tg47Bxs
te/VKRKfKaw4T+Xh1Dz7+vLP6rrNcwrGtI/mEFYG72N4L+J/xO8kEvLv37jSyhQFKO/TyFyd5KM1j9lDstoMUbjv9YQ1Sl/TYi/D
QwmjbmArD9vpD6UOxjUv+bgHfI8fOE/7PMAmudjwz+IyeMbmonNv6j+IUKHq7a/aH7dplwc3r9R4ClB/PXkv93wHZhL08K/vtjzz
hagq79dPAtcX1Lav865thosW9I/2An1m1Bjtb8DQZIx5PnRPy0X/Q4zG7i/KJ8lRDk82r8Nl7wphCDVP/B7jgNVUMi/2lJ7mSoK0
T88YDvWUa7ev8Iv4/LdrdE/o5/iIOOx3j9IIK3zgtm+P+/sGj+5QME/QxlgBN9Xzj9f/QICs+POPyMVK/aYOOM/8FhphlCuzD+J3
zeUM/Wnv2DE2dWbwsO/GoR3SECHzL+gD4mQOxnXv2TWIUNykMW/gIZPGm/6uT8TXXqNYGzPP2hsKg8IjdM/4ZT1+KWC0b9yIDcem
o3Zv4YSIDM7o9+/IlATR55/0D+V7++BBaS5v8dnBB2D2Le/zHejNa5hxL+Ee3sMOB2ePwD3osrLBs2/jyq6JtcGwz/RoS2H2K7HP
xJMjnxQHcI/tP60mZh+5r8y4+G8HfHIP6EsgJSa0cg/TlAgIurKoD9L9KrfFIi9P1GeWYHGOqC/bwH7JdiP378Ja2TybITYvzcpE
2xMbdC/jqRQFciur79xA0QyZcjIv2dnWY2pXOC/fd4kl4yH5D/+JSd9LGaYPwvUVDeG3qg/ulfKVKRHiD/jQwUHdH3eP8/bx7I8W
eQ/ee+BzGxazb+29liGiQPVPwByMULprNg/8ST8jcBAvz+x768rWVDTPwb0/R3qFLk/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "jursQKPkwz+HFV8x7pXPv+emFOSGttq/bDOCUXhO1r/Ck7Vo6djJv7lAqKjvPsI/"
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
                   "data": "9zwUcApT9T9wGub8ycfoP388MDI3Ouw/97yXM2Y87j9cK4XCddvwP8nO21S2Rvc/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "jaeTeaVN1z9yNGa7grznP9pap4q/98A/qnPRnqrg1D//gsRsDIPRP4+cSmmuNdK/"
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
                      "data": "Z3gYpL0x67/A2ZxXp8LuPws9tGuCb9y/MLXT1jAf6D8nvOxalg8GwOLPiICKMBBAp3KWX
Qmu6T+Jc5dEMI/Fv2aemHg0oc+/28BgJAxJ8T+i8I8YyrfSP3zmdMIjVMK/19b94UTq478KeTNU1BmdP45DT6s8coM/aXIG7MUo4
r8X7GGwKf3Wv6w6fZOivMA/NykvEZuJ5z9aHVGaBbzgv/9W3Y6zJQ9AzoDg8YSOrL8lN/d/pP4PQKDIfbBRzeu/FCytMfON4D8BR
0aAbGG7v/5hcm3TJ8e/ofLCRQ/H2L8+9MghDHPtPxJJn43hUde/0W+Vaq76yT8fDBE56kHUP4gH2ULwEM0/XqDuolpFvD8acTTpp
kTJP1+KmtWy/dk/ihzTEasGBsDsXLrAAqr8P/IbkwLrJgLA9nDf2IOn67/r/cV52drWPyGD1kvX1RHAxhnvMyrd4z920Ye4taDTP
1Nd9fqMg90/pjMtNACy5T/0dUwbd6bVP2G38aabhes/r/BkaCRy6z+Zm3HnKqPzPz/pDoLgROs/KqlFE4dr8T/+9moXV2X5P7osx
l3ndNK/XqCMCXmwwb9s5uOT688TwNfylA53AwnARS4QuFt89D9yidOI8Pb0vwizAkmKAe+/7seKYWDo3L/3UTbo8xzov6xqjWYST
MM/lVF2VzxE8T/AOtEkUGW9P/djFkZ1cOQ/1oWI4YSFyz9igohi3+HOv4Rd08zEGNq/Cfk2lzWI6z+/glP1uyHjv0jPbuF2Tve/P
2TTfXs65r9SmDbjXt3Rv1rwDy4AccK/NplAGolDXL8xhesKMpPav6bWjbrT6vK/HMfDb/UK5L8PtjCCZ0PRP907fcPt0ts/Kz8ah
Nmbsb/cdatRnCbhP/6fvjGvVLM/50Y8v0ewzD8vYt2VX9fJv5JxSaf5BfG/Rk86bY127L+rRqw9DF+yv1zv9ayn6OS/f4zXjvGCn
b+TrxLDXHP3PzUiIwuV6ADA69+6Pj1JAEC3dnGSo/wFwDqFEVI2pPq/7Ow1e5MOzz/+SW9tJZ/iP1LDS5N9L7a/d/99V+9KrL8zn
2weeXLEv4buDiMSJd+//JU9J1UosT9xdkDKYHvTP94aKtCSJM4/jWmodx482z/QTL3lMny7PzCO9l36PeK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "Lg41TjkCzr/vds5tyTe7v8pu/BSM2Y2/jqOQT+ibwT/MTNxF21Sov+6VOSoy+42/hRMsm
TWxsT9LCWiEP2bFP63NdNf4YJk/zljZvNDfzL8vmiPB9gTcP9pyS5l/K9y/zWDKTieQ2L+vhxxPqjKgP9s2q9R2sNg/Rb6z7z7yy
z+DCK/21XTevysEEoAE26w/"
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
                      "data": "eALiNXm+5j+m6T2Zg4rvP+3gXfhHFfQ/bXN269J35L8W2lrb2A3dP/M7kD9SYOy/DiZQY
YCW8T9EQMRhXoDrv1AysfYvO9U/A9lC3h6IuL9hVNgxotjWP8CmqF2pSsO/Y3gCX6Bd278Ixb5m9IlNvy7V0WF21cm/krHLCh6M7
T+btbC0TQfTv++JPItX9M4/CWeunjlN27+KdRk2T5LVv4npZeirley/RcMBQ3hx5b8DcTPIjbq5vydOos3X1N+/UpYXfj4/4b/XC
7Wt9unTPxA1ur/Vi+W/7q+iLSBY9T9ci+Q+B6TVvz7levn/X+q/O5vW7SbZ67+yYfCC+HffP/DIAe9ROs6/TF4gBTFCtD/JignAw
h7OvwzyxCFfNtg/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "N0tsawBn3L9VRy6UxF9TPyGYOpKHicC/SafL9keH4b/rdYHSTp7UPyx1u17nUL8/"
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
                   "data": "O/wXWF/+4z8/Fc+k0djyPwYIyIZdqvo/CLc1BW2V8j9QoKNoDFvyP6ynYSK95Ow/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "v4CeFm7R3b+AAzY0prnMP3FRP/SS9eK/lOvWMRTRwz82tN1uo+u4vw2p3eYz7eM/"
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
                      "data": "uqnUOMSMbD/cjdCwRWfrPwmYI5Ulv90/WpXOMQeMkj9QdeiezPfBv+3H8MStr8M/IZxbz
Esv2j8Zjaj1Sxbwv312E8WRQMS/LvewmLlXjz9DUFX8Xty9P0slOYUGH+2/yR8EFWxLy7+xu6usMHjsv+CjWkKeq98/CtRvtfAS8
L/41ntN6a67P0f9vs+vINw/rVmdy9HJ0z/iVP6zwovXv47gG0gqYuo/YA8y85Sanz8nMuw0ZJ6Rv5rWGo75iMA/Ylke3WVv4z+LK
bcxbQboP45dsOZ3dOU/myiqQjdD4z/p1sewQhbpv03iKUh8BOe/xaedxQco6L9OOFy/W9HLP3Qo0ursreI/H2b29kuW7T+W3Cv8q
GW8PwC6T288FcA/SU3w6dsEwL/YhHuuXRvHvxamBpFPlsa/BshKp/+42T976akRjvvgv59N/5PARdk/LXLCy3ZNxj8dZq3i9eLBv
3keCyD40r+/6XrBRs/wxT8tHpMPKYb4v/4F+qQkxdy/HIfD57vzwr99nqTx/2nWP1xPiiEgcsc/c0rD8gkS+r948dQndYXiv89qA
B1sN6Y/LZkdf8EvyT9u2fAHJUjpv+Y2LFDmE9S/6x9nLLny8L9Rg66ZPvDlPyF4b6TAleC/Go5oHMsw3L+8eP94kbLYv7ObXavGz
O2/+MFP+i8M9T8R84A5HrPlv8w/jdp1WuA/1qpLspfi6z9hlYKWqPLev3AWfPqq+98/0VVpfG9x1r91bCeq5wXgvz9xZ2PTNfC/i
klVdoVf5b/evH2EEqLlP44TdlWgrr6/QqpnfP4RqD8c4HqyeAnTv4QddrQyWts/6mPmEwLJzz9kSm1Qd2zzv82NIDJ46ek/y+2wX
yjwwz9GM8MxWdXaP/8ol1Cgs8y/fbiEjmhr1j+dzRKrub7Yv+xBqvhgwdM/RWaftul40j9PxmK+VFLqP17bLo6NZcK/6TOFqw3f5
r8KVeMwN8ffP6/oJL13Lus/4rIfGNkW6r+5Osrb54vzP7qJBt4FqO+/ci8UR77Q3D8rrC9Rp9rTP80gh7hl/dm/XSvqyNFU0j94P
dZ3g0XyP04u+7ArU9G/4fh3h/Nx3z/apn15zbP3v/sZeEINWLw/lfOn2lIZyL9i6xkNRpzUvwvh4anpYEi/0dznJoBf5D/2xgsbP
p7sP/DEDTC8RvE/wCm5WrAv0z+MqnMnI8XLvxK210KHreK/MWPIiNBD4z+wgx/qxgftP9LzPhTicOc/fGFvpY+E9L9Q0PVMfg/MP
5SxEoX4Yrs/USyYK4gTvr+gncTCUITzPxakWCE+t+c/mOaGjpkN6j8dm5mCWYPcP8UiqD75vO0/fVCl2kE237//p3ALWoHiv71Ld
ovxgsq/AY8QtEQLyT+8rglJfZHvP4+/YsqrJ+w/zreHuCJEyD+F8MElscrSP39KUwfk0+i/zQywJcgNkD/WC64yy/DiP5jajY/uc
eG/rxCV3x1ox7/rwBVwtUHmPw6vH4RNM+s/XFbf2xYU0T+uWZ6l6T7vvwJ6A00ApHK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "xlf8Q930ob89Y8r/XXPMv9g4EtBRPOQ/KUQCcEAK2r8gOiY2tzukv9IuKBhSBtM/BJiiu
VYX4r+gTilThwq6vy0lbmrRe+S/wCj+AUOc279UlAYPi+LbP4s7GZ6tw9c/9I2v1/DMxz9qcxKYg1vUPyO07AtQvco/3D8yXWeH0
L++1DG0/lffvzXOvL31G9K/p4t2ESMMxb/24DFMxtiJP1q8mz9+rNw/yU0JvKd33L+ciApRRLbEv6kYnzLMqsw/"
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
                      "data": "OyUUXofK1D/wvv1/MvCoP3gBKtMXQuA/H0NxbMSc0z9XhewMzlewP4irWqxbfrk/OB/f6
oCMzb+05ycupNWAv3ADviLhHcI/v64YY7o8zT8aWBlzmtvMvwwZnP/gZKK/2hO1lRaYwL/ESxneZizFv1/9ztprMcY/yewj0XrDw
b9rA+5Hn5DHP1hOrb6UUse/l1eWVUSkor+Whbw6wZCBv7e8xRUaOeM/e634O10q2z/jr3z0NaLPv53ByhgOx8S/Pxx6hcE40L/7X
tB0I8S2PxU0wLG2jrQ/naovgrPp1D+20upIIwvdP2CeM6mVzqg/yf3TNYS81L+OoeZY8LKsP3MS7uE2kYW/+dX/ASLf0T+5qcppx
L+zv0to0BUPm6G/2ZEIPOMwwb/pWx6sMx3XP6iIMirUyqw/xKDaNuODpT9u/ptppyrCP0Zvn8QObM4/WPeGAX771L9be5rBXyTbP
wwzHWi6kNa/ePqBYrHk1L/lIITHEZnVP2W8KHTqOSE/XVxnPtHUwj+Z5/XLn1rNP/Tg/scrfuy/iVz4wMCN478d6jxNaCqvvzy0m
wEaclk/dKdGa3U22T/BQG6Es1raP2Q/vUIE8sa/7nWfYseyzT/FW4noD/7hv4U5u7WncdS/NRaSL2Kswj+X+GU3jp6cvzVn/ycus
b6/Q5SvQk1POj8O/nJgQr/QvwcsAc1j/Nu/1cMC6nyyzz+c9AohykvgP6WKRFlb1su/mY1p01hgqD9tw48hsYjZvyYy2tPdsca/+
2HEP59o1L+mj2/6VjKZvwYhOL8Vype/uu5DbePH0r+lAYTrzv+2P8OCtiDJ/bM/bLx72OEdwD9wsrMVmjaWP5PkFbuccqC/6RzBa
slp5r+jyU37bHbZP5LrECQamKG/ahjH1mLewr9UGVuqT8a7P8269VVOMsE/YP5cSQG1wr/RGNTkR53Uv9LyREm9I9G/kdU7LQohu
7+ufdpPmfjiP0O1IJj7zLI/XgfEpVw62T85FMwcxcG5v4lvgmiT9ss/RdvZBJCazb88TW7X7CTBPwOb9w9SHtO/nSFCtOc84L9P2
8STIrvEv1xIjP69dtI/VRf4swRds7+3U9M2IUG3Py96x5lrZMY/CqZxc5/vyr9TMDx7K+rMvyq4eg5Ud3O/Tgy/SjjQ2z+6O/yZV
Ge4v4+u+Iuwt9S/6TOAN1Pdzb9PizADwAHTPycNrJzuU76/C4Gz/oev2r+McdHIhorbP+ZiNmSlXs6/1yZSY7n3zr9yoXMjNEfrP
9Ufwh7M+NC/yOPPxBy1zj9h/WUPET3QP2XKIw82J6I/s2oSxZa38D9/dJvDGBGzP+R9tNNQT6m/6WtvTm39x78hbh03SK7Qv4YvA
1BVAs4/MR0ZNVSs4T/FEbgS1k2av8+90ZerAta/UY3nwwAY3z+HnEXbJDfPPzPHcXnWLd4/HPxD5gcs2b8rstTGxAPavyqJU5TZB
7S/Ntv0EI5bur/CNACiJhXQP0WK721Uy8S/D1GUrhJ11z/OnKIfIty7Pxf4QqBIXMY/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "fFywk1jSwr8PCtyytC3Qv7+XxIEaCbW/yOb/rVXsy7+51/lbtxrMP5UJK/hdPeI/"
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
              "data": "nr09+hyT5D9AD5z/HrPuPyw6uyue0PA/CqcmW5Ry8j90UqyvoFLrP5Rs1bkdIeo/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "YvW1+o/ZiT+Qp33h4meSv4Lkpq7uCqu/5MD++2xbtT9ug6aldXjFvz/jFQ85Zb6/"
             }
            ]
           ]
          }
         ]
        ]
       },
       3
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 11],
    "data": "GR7Nz67dB8AHVpVCh3z5v5CPDc8pB9Y/X3N3YoeN3j8gKhvH/D3DPxWOmBQaDvi/OlmjjzTc5r/wDBvzMlHxv+d
lTuL9RQHAp44f5Ji7A0AJehSJ8S/2P4zaSKccVQLAcFX72fvipr8b41bjFM7Iv8H4E4+We8A/Th8YBgKnz7+Vyls+U4bzv+Gfy92
+8Nu/cXqlG3b50r/zIQHW1Tn1v7qX4wqwnABAs/q0MucG3z8HpQEEaAv4v9tqxS8u2PU/bwf/i7Bm4b/7kQVTCePJvwa3zPvkXuC
/9Ukaace5yr/zijnUw9vNP2x1zTUMWPM/OXUFV2841b+O9Z0zttT+PzLuWC2UWuq/i8LAAX/LAsD2iXwR+VHGvzW4WIw4T9G/5or
gnKo3xT/BJM6CF7DLv5a6C2TbDPG/Ir+0ACRe0b80q5qtujinP2OytcmNtve/3O28vpC9AUDAj0faItPRP54ugfQyJQHAir5E07Z
H4z/NW5V3vQrav6eEUURK8Xs/VEXVmB3e2r/e8emVva/mv7l3r3UVy6E/J0wsdyEn5z8Zr5YhTiXwv6K2Nih0JQFAQIvs6Vvc2b8
="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "lZeja5wKBcDTwdfPUQjkvwdJ7Xk4psQ/rlWQB6wZzT8s33VYGMKzPxT8rLoP7O2/e5KGylq44r85d0w+kSDhv
2KvSXeSzfe/X3qISAVNB0Ax5J98FyryP5LpQS15lAPAWAe9QtbE2b/SC7SojX/Cv1MxB8nCMcs/TBZ+MOW4xL9DDCjaoTH0v4jE7
8XFwNy/55Jbwcm61r82vcSHkTf5v19pjDkSiwFAMz8xz+xo4z/Kj+8t69sCwFWVKf3wWgDA26LSCvBz5j/tVholu3PdP978JcKw5
+E/EIYKVlXt8L929RdzeBDwv76oF6pN3Pq/J5elavLd/L8btZLhn0gEQH3oJCTHLgJApueTrwYHBMCrsi2LqHQGwOL42Fusa+Y/d
yxP1XB15T+ZxxYjOmXiP03UKE8sG/S/ctl4ULbT6L/8aNX73AD4vyyt3t9VHwPA91C9ZQQiAEAk/2xY2KX+P14Rf6ztwQPAUVrgY
VTvAsAMTom8YM7rPzHE6vCUSuE/efNSHbz64z/l0cWWDOjuv8ejNjknH+2/zvFloea7+b+GdjS7F7T+v4q/t2QFFARATUrLkZW2A
UA="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "i7AM4IcG1T8WELMWaFv0v5OEeDoMzqE/jxbwuhD60T+HGqW1hd+bP2xGYgMtTd0/jK31v/jA7z8snBJs9nP3P
wx67qsELOi/WLwmpayK879HxBQAbij5v88pEPBvGgPA7XBrd4s4/b+4kLrN6DjQP9DA65fukOA/GdLbC9VIsD8SiU4l+7j9v/IGY
zCICOe/tBb2LeAf9r+jABCrHnoBwE6QbqgB6PI/oNgqMcgv8z/zJR38hcTlPwHlQmCwbvG/1vWEqVD9vT8tWHUxqlHKP0MGNp7mY
qU/LAS3W1JN4T+2oVAR9cbsP1qUKbIEG/Q/H16hSlyO2r8zJYzqsKn3v4kJ+p238/a//Q9ODTv5uj+sLUItyon1v321H/Sh7qY/Y
Q4+dp9q1D+HBdBuLl65v+HdEObtct+/W/XMnB0Z3j/jrJlXZmLXPyaeV+vmC++/97MrOxly+r+jhCCNft/uvykqHf33POU/m4V6A
70NqT+VkgVaSDyav0jIyke+S3C/DB+SWFzN07/KSmxq8lLnP4woslDLmvI/o55bq75U/j/Vny7ol5rEP0ona5IUo/e/W/dKTwqgA
cA="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "esKFTTBb+b/vEamep7sEwKIM1Sc3dO4/fBuDMqyi4T9B4wIcQIrhP3h0U65fGfe/N3bOe5Gg8b/CZRwgKSYDw
FRxka2fBvu/vPuo1y5/6D+zNvu7o1ICQO4p6G2ODOM/32TYEzMs3b+g9XTQvwiqv5yvqcN27bY/zR0aPK25tb93Kk+YHBvxP1LC0
bY1zPQ/PTdjDijKAUAjaBOdPsnDv5VCh7cF6u+/kBBGTsgVAcBxquUXjw79vwrje0fJVQPAQYLM6YS64D+8yQXM98jiP/jcl7Woh
dE/Jh8OFehd/L/hhZwPM2Dqv2HJsEdukf2/dfzEEeqtAMBZg9qh1KneP1xOYBy/pPg/Xcgpg7Qo3L+rq/5sdPz3vzxRv3A0l8E/Y
rfr0JhJ2T8eMlF4mbqsv0EIcLE/3cG/G4CxfEW/6D/1wo8eeTPwP9ToFVsiKfO/zynZPhxN7r9OqKwsS9/0v6qyVD/VmL2/gtdDb
dF/+b+Ff2sx7D3TPxJGTOKKhtc/kycogrlNtz/UmCu2D3jCP4W9HEjsO+c/7isqD7uP7D8Tw8bj/GXuv32+FaFYYO+/iAeZi5cm8
b8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "dSnJifB2/r8FDv6geHPfPyIpGBCvOJa/T/0ZsTIAsL+wZGuaRFXAv/9M6D6LR+a/ALG1iS944r+rB7qI1/XYv
zTq9z6Ek+O/ciDnlxQIBEANB3opTYXrPw/ScF5lPfu/9ML5DGJl7j+bhMxjxbLjvzog6zf65rK/LyPR3ZjZ4b/38Bf72H3jv3nC0
/LqKc4/n6exc4ZC8T9i506d7xfpv4e2ymkod/k/hle2uS/x7L8fJ1vz3IDbP70zd6OQPwJASta2flsE7792jsJ1BK7gv6vEPDYOI
eO/QnzmvwNC5j/AHJruTobmP2hf4jkMuwBAr5Vcbanr6D9KF6G7xZPgP5L00WCRFvy/UOvoc5Kq/r+so2oERZXpP6/Wkd7pDNy/c
nrscpiqsL9DrEeiGBbXvxsr4W72ptO/zOo9lcWswz/FoBEbZMrwP42Ebc8Hqei/AEwyalDRAkCNSLkUhDDgv+zYmBrL1ve/9wEdT
wN+8T9fAVcR8sfmv9UpkBD68L6/ENMqtdTY4L9FmTJQO7/Hv+he7BNwYt4/L+OeRpDM+T9YOip/OZ7kv1OxAyWmfvs/BzGipo2T8
78="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "8ctD1ZIE0L8RAZFN35v6Px5RaPtgiRvAc7FF01TK/z9w8h6vHFnzPzP4rAt4qOs/aKPfYIRa5z9Y8gJ+Gyjxv
7QE7ljL59O/cl0SizcK7T+Ky55TglX/P5fil370agbAc2Av485ME0AnETtT/gYlwFa48nnFvQFALrOjjyfK4D8nuRsJFpnzv+FxB
QD+7oG/Gn6IMczk/r/zKSqvApLzv2Nj/QSu3A1ADp1mx+JrB0BZrysjJ13ovwvnSGIORxRAVJDfJvCTFcBo8qN8U8bVP4bBFZJdX
t2/oXOeDf0R6z++XpdtAjLxP+1CpaXLAf8/inOBfC007T8NMnO1ZKACQP5TEvW7EvG/cSSny5TsBsBLz8tq6CbtPzARkOdtCwbAz
23k4FU55T/186Invd+vv1uC3xQlbPi/I8qyZOrw3b+fXazuov3nv26rcaPyZPy/rzgDQJsBCED/PayRND70P0x+pqHH2wzA8rVxp
vqUC0C/erKV10sRwLO55SGd7+A/Hs88ov925b93FbdXpuXyv1GF5Yzhw84/aFIhoiO97D+T0JLlNjP0v37P1Ii4XxBAr4pyPgB6x
78="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "PH42r7jx879oCQHjREsCwNzXPl+CTeg/AZ7r7tfP4T/7WsnR7znOP0OMZieZk+i/P1n421qzoL/J2xCFwd7iv
/RBtRLRn/i/hinvClGEyL9cI8/Y6iXTP8/9Prb1KuC/2vrjarx27D8QyvN3NNLrv32hQx0msLy/yqwN6mYo27+/VU/bA/nwPy0MJ
89hZPc/ZgGSQNOtCkDELk1v71javzcLJBSwEfA/sIQ53AIjBcDp4djNP1gBwMIwKxML0wLAoijete+f8T/jR95+Vj/jP28BLBYJB
tY/cySjmGRT57/CUUcQLJbMv5neoK24Rem/ykcSq9it+r8XHzNbOxTxP99BjpT1Kuo/6TqXgHGR5D82mL2Sd5XfP136tZJt9PG//
O42uAz5tr/mdUyHkHrXv946ousmbvA/Fx4m0RXf+D+jU1/YXP4JQAeNHyKxIdm/M139xZEx3b/WNxduw84GwF+LwypTQeE/9X4jk
M384z8A3AP8/6jtv5vOJA7pcbW/cgvH7tft4L/oQEJ7l4vpPxdrqbZuA/k/p45TmzajCECbt71STNfPvymy81WFHO6/KatwbiZvC
MA="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "Xjftz2VnBcCr5LaLesHlv3iVRtIlN9e/aPklzxk+2D+y+puMFgXVv2PznGzKDt+/7G6Nu6qo6D/2jlZ3zer8P
6Vi0ILrQADA6ojEmnYk/z+bcOBNPmn2vwbNAB4zNAXA8rVjVnee07/GV6zVCQTWv8XspWTS8s8/htOpWKgw0r9thJJ9Kz/qv1h1L
+2q+cY/I6Mut0oC7D8EklSUYCD8v6kl+5j0sAJAKFTK9ej73L/SXActDGD9vxjWIW8YitE/AVkTLMhw4r/BkVAM1Dm/P21AChi6n
du/pp7bEZf+2z8wqyQOdi70P8EyHnTCJgdA9G3Bx5bu8r9d7Avbex78P3xIWnINJQLA161OiuJwA8BIsQmebV/mvy6UqMXBouC/h
H6sCcEU1j+AqZJ+YuXNv/iGQ5OdLNy/4sbzuSMd5T8yd3QMOEf7P0zqL34KTwDAJK+NrNt7AEB3pLYcI0nyvwegko76wgPAG3ab9
/ZalL+358g7e+ndv+2RFdyDpso/0RjEPE+G2L+xH2jNbS/Jvw2wltqy7eg/X+CjUTUyAED6TeI7JUL5v6ESPsoF9gFAzymF7ftU9
78="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "cMOHWHZyBMA/00zgdXn1v+iu6iGOz8C/uEFekEjA4D+G8hspmSLMv5YIoGljsN2/MpibFast7D/29MRHKsH7P
+/tZu2RzQHAdMBEwyx89j9xiWj5MYn3v8/JekK5/AfAi15x1V3B97+cLWNIwWjBvxMF6rq7N+E/ydj3tZkbt7/Wx8gWLw3vv0QSb
dgGF9I/OO7U0Yuc6T+cRIggQP4DwFrJXSnjaAFAH6h6mDxA2b8o7EWskLX7v+aNsPlQDOe/7GZ7nJeW3b/BHUP+1bvWP5GPHYi0B
9e/GzLSytxjmb9yIM6Ii9nzP48/fkSrrANAZsmMAnS/+78lFSmUK7HoP6QVnJSlzgHAaqjJ3XbZA8DQ7k1avdv2vxeZUPHCcNe/8
9frmjiW4D9/9Y9fGyDEvwgkkHdLl+e/wIqfu6nl4z8fqYL0buP1P0M+hjYUdgPAD77wZ/ax+D/EdZiVWYPwvyhRZMfdQQXAp1CE6
gIE7r8NT+8S5h7Vvy3j693L2ts/5o9B7q630b9pwBxlKvbdv5cI3vCHKuo/pWMYAOdG/T9/NErJY0gBwDk1GC5ge/0/UIkSK5e89
r8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "tECHtbVF9j+micD21X21v2IjVHHjhO8/bnRG+0ICzb/9ns6IMFvUP1gbjzV2r7u/mLb9qd0r8L8hmCOYmaoBw
MA57kTvXPQ/l7cLLQ7L8r+RRYrJCB38P9KlpJkV5QFACMeCTzFaA0BLxq1RgkTXvztcuZ62N+e/AoqwJnOw078Fjl/T3kL8P5RGk
U6+N+g/i6rKAi2S/T8Hr6HbPrIBQC8yrUTdYem/0msE9kBq+b9rNHg8KSjPP7plao4eA/6/+25VY+r17z8ziTcN7DDSP76BXc4SI
+A/csdEkI6O1r/pfKuKlrLhvw01E5PjYPm/mS0XkNbM17++swa8Eknqv8abO5u2/fQ/eXUsW2+vBUAi9OVVX//3P8NZfbI51da/H
gSpTA484r9QvMgtg2OnvxwPX32s+f0/x8d/GH826j+lMPhvMzz8P5N3UA8SwP0/JpNI4wAy9b9WKK2q4CL3v9JwdKMPqwBAeBwIX
Xgg9j9iZe2FJhbsv6qfqwjjCtq/uxu1Myyg2L9KnsBYbYf5P19JFFqKhvc/epMGQ2u6B0BldFIhzEXwP40OQWAOpPi/KSuTLbqEB
sA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "3Sn3Nu/r/T+lJAVVhbLqv4jsEyqd4bu/vC1vL5jnmz/jKOK9Wr/NP36EB3g17PE/+9mhQGxe7D94Sk0p/qn1P
/6QUm1fWcM/jHk2VLfu/L8drsuGCjn0v4J7zntUSOU/t7u14zk/A0Cso8gYD7WeP6Ay8331Z+W/muoHliix2b9etrmws3nTvwOtH
ZWr8eu/Fo3ysGMK8r80pIY+1r77P+0Fu89NecQ/sHqC2Clu6j8fkhRrmHkAQPrhaYJH0vU/JTcz3dMy2r/qtzvCR/Xav9yElnJBG
tS/F9O/+T0B+z+dVcL2xur0PxyBH+H8LARAAPf+tPUR9j8UztTJjhf5vy6x9JE7ugPAC6aQi3zvBEBPy3VE0b7/P/74yY4qDNA/M
ogUMZLX5r++0PgFYv3Lv1Tr8rqK78I/O9IZU2XA57+Tpej01sj2v2m7PtCP6ANA8P9h+KzgAMCKH0sJvUPlPw1TjAxXawNA0SNCo
OcbBUCgXlW0rkjkv7R17lXUJOe/i4gpqKd16L/VvNOM8qjAP0IPOUxW5sc/bGH7cnBZ3D/vhBSXcjsAQAQ5cyxEoQTAevuryrAV9
r8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "ijTOuqaY7L9fI7WHt2YEwJ2fbnNF6u0/yvkjM5FS3T+CxSD5127nPxgEUj6TePC/4u5YouOA8r+4NM+EcIcDw
IktVr+AJPW//ylMjbl15T/bq4cTJWsEQCfvM5iCIvy/nkd5EqxpAMD0gDc96NPlP8P9WFnyFts/X8G2Ic5A4D8PrxYdbU34vz6po
xwqCvW/RtoASzKuA8CqPvF/39f5v2BJbbMlLvg/9wGE1B7HBEDNGGrYwjz3v3sx9QnrZvm/ijE+LJ6k5j+5suElOH/RP7aS2oFV3
eE/w9Zv3Ioi8r9vWgh0Nbz1v9fBKf4+GwPAyD1edxDx8b+SGWMz+sr8P7O2wogQ4gVAgZkYtbwv77+EswfZcFkCwOsW0Oen5+0/N
Y1kiVYG2T8vstijatfnP8WYo42sd+6/sznqcF8S9L8vqja9qOsDwLIIE8dAxPK/EZdZQoIu8T/NDOT10OsFQLmZOz+ZPvy/zmlse
JuvAMDC513sMNrnP00YYRP+z9o/L68cnm+P4j+7JsI2/TH1v2AVr2wJlvS/0DyyrwD0AsCPcYXgDQX5v/YeRMP6zPs/gRKmV6M4B
UA="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "RQMCQAhkYz8HRbJMKXiDP2P2Q8XX4rA/O1lLi8JKsz/2kF88GdKrP4ko10SYSoU/dAAaTkhvlz80pYz3cDiQP
z6I22tjGnY/pQ8Xkaag4T+X8xfGi/LHPx3ShPDF+no/puLbUYLlrz+62TzshnqrP1kI/vsj+LI/jXg3VhoMqj8jUS65VbCTP6pFu
qcxjqU/9GqOQwbMqD8uYiLQ7LORP7GPmXXjoOA/Z40MltUUuz9+DgRjUUSHPyhr8KoGmck/E+CKsURanj8WkFl32FqlP67fOyqOW
J8/38+d2yI3pT8rZNlZMYGwP4Vl1yjr5MU/aAbOGKPDoj+w9dF7l3HWP5mKaNj78ZY/W8b5lrSWdz+cHXoeI/SpPwV+92Z0k6c/t
lAL3fk7sj8MMd8iR+OoPzxBerwFSpU/5I0nDfaNpz8CcECycCqwP2B8iDd0E4w/6RM5b7a84T94NrBcHGm0PyUVJOC3kns/vkj00
jnXuj+WMmueN5CjP0jx1Pymlq0/L2eOAgVQoz/CphGSLu2cP+4mhwYzba4/snbAHzZLvj81bPsbC22VP+ds0WwlU98/FZSqPGqeo
z8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "ni6B9DIlAcCKvkTTtkfjP81blXe9Ctq/p4RRRErxez9URdWYHd7av97x6ZW9r+a/uXevdRXLoT8nTCx3ISfnP
xmvliFOJfC/orY2KHQlAUBAi+zpW9zZvw=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "VtNqPR074T+FbvS3XQ0AwJlyDHuoWOY/Q5zxCH/E5T+06+y7itXCP/WMTVEdsdm/7Ihl1afv6T+7158blZj4v
/iCdu6ttuo/lwynsiH+6z8j23tYk2bqv9bXKW3Zd92/+8ETDQ2o3z/Lm1nUC+Div5XnmLcybfE/EU68N/bG8z9eHUUYyAv4v2qdu
xMUeOW/AiTXDGI85z8VAV6e4Sr4v/LARBTPvug/z1y0B4mr8j+X/73Qlxvqv4NekvOrZ+G/3LpPgLhv4j/wY2U33JPyvzNXMvKSe
e8/5KKUKNJk9D9sZnfq8snzv/DDqRJNOt+/"
     }
    }
   ],
   "calls": {
    "gpt_block": [
     [
      "57f181ef",
      -9.935937,
      290.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "QFjKRh2u/z8D9y244s/Xv+Mv+wFlcglAOfTbz+jCF0ApUY+We9ztPzRnfbd1dQlA0XMOkLN8EkAFctNXH5L4
vwWh4GuoGRRAASZ8tMaKG0BZ0FJ7W5PcP0S9aKDVfAFAAft6YI6koL8lwjErcA3ZPxHQJh3IiANAleio6TvsFUDq3i69I6nvvz8S
R1X6zvc/L9OGAOpP8j8X4J7h3qYDwPm2IuIaQfg/dBWgnLBaFUC2B3v6+lbvv0WSD7n6WuI/BQm8fxyh8D8MbAfsvD35v23wrTPM
MwlABHhnOzTPF0BSC3sFddP3v1W50WCPk/A/"
      }
     ],
     [
      "57f181ef",
      3.63483,
      320.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "9ZEV3eWNB0At6Hn4Gj3Dvxj50PbRqwZAMIUfp6f7BEA5KYd4ULUDQA7Fi+RVK/s/ZCeREiIfGkD/f9GauysD
wG4yREpvHBVAY+UjlE4cE0BBc3hIvnvGP5IJesU/k/Q/vWpIHEFTBUBNhibqzTW5Pwo4zROodwpA//k3XBokCUDqwzre6PT7v5Zd
rtK82au/iEzAjUC+A0DzynEG6yMBwCSzkZiKh/4/c32VQ/9jAUAWg36YhXfov4d970hri9a/j7JAmwh1CEAsze1XF+kAwNyvE9X/
pgpAr6gWx4CXC0Ap+A5eER8CwG9kIyd39dC/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "373c3ace", -4.628174, 39.0],
    [0, 4, "373c3ace", -4.5467803, 83.0],
    [0, 5, "373c3ace", -10.9482283, 60.0],
    [0, 6, "373c3ace", -2.0110178, 62.0],
    [0, 7, "373c3ace", -2.0932939, 64.0],
    [0, 8, "373c3ace", -9.1410697, 49.0],
    [0, 9, "373c3ace", -6.1250941, 61.0],
    [0, 10, "373c3ace", -5.1125854, 65.0],
    [0, 11, "373c3ace", 0.39399462, 5.0],
    [0, 12, "d66a370d", -5.4050723, 17.0],
    [0, 13, "65103803", -0.7283284, 24.0],
    [1, 3, "373c3ace", -6.3446482, 52.0],
    [1, 4, "373c3ace", -10.342386, 120.0],
    [1, 5, "373c3ace", 1.3871943, 62.0],
    [1, 6, "373c3ace", -0.6297628, 50.0],
    [1, 7, "373c3ace", -1.0644887, 45.0],
    [1, 8, "373c3ace", 0.9936811, 81.0],
    [1, 9, "373c3ace", -7.3048983, 62.0],
    [1, 10, "373c3ace", -2.7605804, 51.0],
    [1, 11, "373c3ace", -0.24644492, 5.0],
    [1, 12, "d66a370d", 2.95797666, 8.7],
    [1, 13, "65103803", -0.8653347, 21.0],
    [2, 3, "373c3ace", 4.7651049, 67.0],
    [2, 4, "373c3ace", -12.696935, 120.0],
    [2, 5, "373c3ace", 0.9368264, 63.0],
    [2, 6, "373c3ace", -2.3368428, 56.0],
    [2, 7, "373c3ace", -3.1637435, 55.0],
    [2, 8, "373c3ace", 1.8229165, 84.0],
    [2, 9, "373c3ace", 1.9893873, 66.0],
    [2, 10, "373c3ace", -6.4530698, 59.0],
    [2, 11, "373c3ace", -0.06877407, 5.0],
    [2, 12, "d66a370d", -0.15849073, 7.2],
    [2, 13, "65103803", -1.4173492, 21.0],
    [3, 4, "373c3ace", 2.5488183, 94.0],
    [3, 5, "373c3ace", 1.3582662, 56.0],
    [3, 6, "373c3ace", -2.0417174, 60.0],
    [3, 7, "373c3ace", -2.6754552, 66.0],
    [3, 8, "373c3ace", -1.4276449, 50.0],
    [3, 9, "373c3ace", -2.5272261, 68.0],
    [3, 10, "373c3ace", -3.6669276, 59.0],
    [3, 11, "373c3ace", 0.22464723, 5.0],
    [3, 12, "d66a370d", 2.44361621, 9.8],
    [3, 13, "65103803", -0.8576473, 27.0],
    [4, 5, "373c3ace", -0.319541, 200.0],
    [4, 6, "373c3ace", 0.360177, 150.0],
    [4, 7, "373c3ace", 0.300012, 170.0],
    [4, 9, "373c3ace", -2.9961553, 70.0],
    [4, 11, "373c3ace", -0.09705028, 5.0],
    [4, 12, "d66a370d", 2.8166522, 20.0],
    [4, 13, "65103803", 2.0819851, 68.0],
    [5, 7, "373c3ace", -3.3023652, 63.0],
    [5, 8, "373c3ace", -4.0954805, 60.0],
    [5, 9, "373c3ace", 0.2186962, 62.0],
    [5, 10, "373c3ace", -0.7214459, 62.0],
    [5, 11, "373c3ace", 0.00896202, 5.0],
    [5, 12, "d66a370d", 5.1508106, 12.0],
    [5, 13, "65103803", 3.5823872, 24.0],
    [6, 7, "373c3ace", -4.0954805, 60.0],
    [6, 8, "373c3ace", -4.0954805, 60.0],
    [6, 9, "373c3ace", 0.2186962, 62.0],
    [6, 10, "373c3ace", -4.0954805, 60.0],
    [6, 11, "373c3ace", -0.08562914, 5.0],
    [6, 12, "d66a370d", 1.6228665, 12.0],
    [6, 13, "65103803", -0.6170589, 26.0],
    [7, 8, "373c3ace", -4.0954805, 60.0],
    [7, 9, "373c3ace", 0.2186962, 62.0],
    [7, 10, "373c3ace", -2.6323538, 62.0],
    [7, 11, "373c3ace", -0.11800023, 5.0],
    [7, 12, "d66a370d", 0.480218, 13.0],
    [7, 13, "65103803", -1.5854348, 24.0],
    [8, 11, "373c3ace", 0.37514163, 5.0],
    [8, 12, "d66a370d", 6.4437579, 17.0],
    [8, 13, "65103803", 6.5962412, 22.0],
    [9, 10, "373c3ace", 0.5096796, 65.0],
    [9, 11, "373c3ace", 0.18491808, 5.0],
    [9, 12, "d66a370d", 3.8610739, 14.0],
    [9, 13, "65103803", 4.1254661, 24.0],
    [10, 11, "373c3ace", -0.10964063, 5.0],
    [10, 12, "d66a370d", -5.9166586, 17.0],
    [10, 13, "65103803", -1.2866649, 22.0]
   ]
  },
  {
   "name": "seven tokens, one block",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 40000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "gpt_logits",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [7],
        "data": "CQAAAAAAAAAKAAAAAAAAAAcAAAAAAAAAAwAAAAAAAAADAAAAAAAAAAsAAAAAAAAADAAAAAAAAAA="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [13, 10],
           "data": "iuQnSgGc2D+UENXbws+iv4ncHGRPf9Y/QFmtyC5Txb8e0xrRIaWrv1seLJZY7dK/O1mrNo1Duz9/ELLH
q8nTv1l2IOWQWe4/VdKcRlVD0z+kXgFT08zkPyhg5VgUd8c/Nx+9fXlo7T9QR2YY3M/VP36sdZu6sO6/eyvo2vml4r9/IEFuLbrU
P6kq0Sqatt+//lIpmU+Z8L+LxsBl6Y/nv0OfEVO7ItI/WOfp3GWmy78brojvizPsv/iWSUdkTMy/6YhLJbT68D/8tEUkbLvTP2ld
mrVRH9Q/1DQVkVlu5D8Jjhu5QdLTPwa7YjjJsdW/bIPiFVoLjj/ansrwVDjqP9g35rSkF8Q/FrEcTibb1L+s2Rty3O/uv+Cts+i3
Ne2/z+ynuMfT47/2szXBzC3GPwjL+QEeR7k/cdIsxMEH1T/WXe1Nm0q/P3exIyA+nuI/5G3BVJxSmb/8p8TNNCHNvyWVjeCMdpg/
dQv3UQSR5T/StrVB2lviP+gjYDuRbN2/Us9x6+N9tD8UcAF2lVapPxK0H8rqVOE/jOzA0FIp0L9411olcMLDv0qajZ0qmvC/m2t0
4Tz6yD/SqMwtnuLgPyAzhXp1eeQ/HLZANsYA0T+HFhMrJdqqP7xbwOTg2NK/ijDg5hpw179pJ/TSVYmzv7DbDK0BadA/AvtGbu6z
5z+kgX8XyAjGP5PP9aQ0j8M/g9ftjolg3L9EOymVWpzBP9kt0d3rpd8/QvUHqYWpx7/XMSwY2irXv9FWaJRP3+E/aC7L8w5b2D/E
6fb99mLuvyyUx2yFh/S/GiaswyJu3T8Wpn1ESKnKvwSZ7C0Fwdy/NUYFGBZ4tL8oGfIPENPCP76BQ5yQMsi/B9zLZWWA4D9P+knH
oljiv+iC0mVccbY/XLqQ+ehC8T+4bnBJjfLqv68SUMVirdO/Rw7O+3sx4L+GUsJhp+/Xvyc7tD3POW0/fdQsm4wgrT/9Xj6Qxbzd
vwLBhFN7Gua/byVDhKMO8L/tJ4GX18DAP4FxE0Ns2+i/S4DIlYEs4j+Z1x0NZORhv1RieCpD0c6/BfFH4xnlf79J0eXWboXLP2i7
G5et6OW/VUS9EauP5L/4gi6Xk8TRPwwI3WkEkuy/PdFPaWlJiT9qE0vjTd6Mv4VrhVvZRNw/4ahSBLOT4D8HxxIcXPbuv4pR6r6m
2tm/jDd9VA2Kyz9TGSj00H/IPz/dDy2/D+I//RZr1tPI5D+gw2LKikrjP83M4G8rRbe/hily3NissD8jSfOJ/aSvvyJ04IFE/L+/
DTuDQmst2j/Zhf8MjFngP//ne4qBNvO/VBDBtYa44r/a9aXxllTBP7mzroAVguk/Oj2N3SyC7r+n6Iqjesa8vy3F+f8G7NU/icm3
WozFsr8="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [11, 10],
           "data": "UHb62JRi3j+PySMmD1jov7hZ8xR+Vto/6KfbF+AoyT9LaAZOrFbmP+iuQAsttNW/QOW6cI4U0r/a28cR
WSu9vxKwA6lNv9e/S4An1X0p9r8T8gh6ni3jP4gLgzmRFNo/CCiMGqfq37+tN8sgqJ3TP0ChEvikWJ+//JoyRdymtD/X7FLxhrTp
P/YjsVK4N/e/cUMQTp7P47/J4qKIjFO3P4Gc5ZjVBug/gf5GtRgU4r+099mSX368P1CKU2ADKNu/5TzdvEkhzj+C8SeBvTbYP2Bg
04odsMu/N09wBxfToD/VlSbN/Jf0v65A+Lg7ZKE/UM5t54Zd/r8iTLRgn9bNv9t17zA+x/C/oP7OarE29b/gXlKAUw/SP9fFVc3w
iui/9HiBY9Mb7L9rnvDKCD7wPzi6gYbM5tE/OTFEzY4i1j+77AoAVJbmv5+lRStzJus/wz7HiYKcwD+0qTNcUPL2vwq+XmUcIdq/
YyU/5Ha45D9KPlx8BY3pv1XjrOw+JPG/POegulMC1j9rPuXmRHvAv09hCsLU384/5uyFQXHH5r897/PUXwOev009n7px/ee/fLNl
A9wj0L/BVE8zEpYBQPXXVqBl1F6/RwO2g7gPzD8KUE+1kO24Px0WNeI2CdY/XDFa5A9hrT8nOh9qM8b4v7/gdNGtM/+/x3LF1aGn
27+PTezVnNSYv0W3NwIa3Ni/6BWY2FYO5r95DeY4r/6wvyV0Y6WqD9y/HcAzJHnF9D81jyvuBW+mv715PCVvRtq/pbhvMGpG8L+y
yVeIQFjqv1nR6Kvv7di/A28BDORw5L9GKh9IxkH5v+nKFCyRCuK/mDVFL4ZH879PCWSogNvhv1RWbGusI+U/mKuz8p/e678FRLHm
QZzOv4CWuvV5MNW/fgaHS8xT5j982i6SCjLUP7Td4LQK3uq/JSDPLzBa47/rK00dJo3hP1WChKmi6/4/JbVqZ0akf79YpA1Jde/v
vwqFrEzFsOG/9zinjQuNyr/wFG7W777hP9HqgZKkBfe/cdgDcTs8xb9ZtaU7Cwb1Pzco0GUbauG/KI8NNZgpwz8HMegBhALwv1vy
WHjj7tC/Xui2TGpYxr+P+rtlunG/v0E2OXbiosg/xXGF1EhF8z/jskFVisfxvzDWEDzIR++/H05rgfRJ4T+Y5tjhM/26Pw=="
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
                   "shape": [10],
                   "data": "eg8wyPRb6T+fLNmiDALxPyrHDJSc5Ow/fV9xx6hd6T/4dsT9TTf1P0cc1buPVu4/yt4cdgz0
6T/a6tP7p0TVP5nvrAsGhfU/vQfDlXzq9D8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "WzSbmVOR0j9YDuRAqeXQv149Da2kG3u/oHcsBu528z/8ZMe40nrbP/3/834iHMU/s+2WX9qA
5T8Q1wK4pd7Bvz+42555zLk/Fo4yybi6oj8="
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
                      "data": "eFd4rXMYur+Y+Q2aBA8KQOG4u+Lfq/O/rhC3WdzIC8DdfJdpf2rtPx9R5QzeBQHAa3YiY
FkD9D/GX2Ehgzj8v0xdcgsMD+s/KfTYbCFL+L8wSF4Cd+jTPxpBPW1HP5I/vLJlIGaR7r+I0W1tDBi6v6D5TQLD1ey/++14lzSk4
D8NGwfz4GylP6W42MVzutY/JqeOzOaG4r/ZsSZzRTbmP7Ne7ENj0JO/Tku7Qiffxz/XbUjk4ICiv9UESvp9y+G/IJOZBTlo4L/gC
3qWiqbMP+Z9y9Q+fNa/TNQK/IMh0r/5POxT6CHNPwvcndd4YMU/tGl7s9plAsAxJHa+rmsRQEAKMXH6QuM/6ZOeMF2y77+qNWJbw
+ACQL9LEX7BodO/IniapQuw8z9Ttg8W+TOsP/FvXZR20QLApisYyHxqBEC/2ZrJXZXQv/opBQ5jN9Q/nVMYtuGe4b/bBQodvhrQP
5QOaUx+Hde/7H2h+jFm2T9cEQQ9C3rdv5zXFrZdmdY/HaHbNvs/t79gcr8ra5nkP7gEStd8Drq/Ct+jC7tp4D9xJ/Jt34jFv5Ut7
kVj08O/Es1tC8Qz7L8mxFflVIPcP7h+HXf+vsM/PTQcxvMFvb+letOVNy7YP48f/f2TLeK/CXyatmPBkr+9P2dlNSfjPy9fUWWDl
PY/dxEuNMiNAkCq4AHpQmoDQNrBAPKt4de/kpHjW0z4A8B2H8Svetj3vzUJj8VNu/0/7f95NPnP4D9ysvIo7LXCP7SDPpXmh82/8
xDjQbS33r8PqQSfS9Lhv/MboX5myOg/qVzB5CAi0j83xN7OGuzYvynom9Ogt9W/cZZ6uohUtD+TPaeNc8DqP54V+3oNhs0/Ou6Zu
+BBuL/owb3SYADUvxaIfPKWweW/S1l5v/FOyD8HW0qWeW3fv4ZRjo2W2WG/J4yCcYdT1D+QOR6v/dHHP8y74oZ82ee/ZA0EITR69
r98MvwazWz8P3QtzAtQ0fw/lpVZGypdCECWlcoH5DkOwD8nwk/ASvq/eB9aDHLEAUB1iWGWiOXCP5SduafMdN2/vURI0e74EEDDR
+GXTxziP2An5ytzr+g/hhEjBYLmxT/jnq5gP3ugP4sZXc1EoqA/DlbZeUFe8b+m1bxNsRHBvzuuNbe3TeY/JqHU5dgq2r+olNn+0
G/hvxrs4S0t1+I/ve/WDaIY2D/hOBp6gevYvyJgmD8ZF82/pmy+Og6R5r+S3Y1478fmP9z+gSSum9e/kw39QrOfvz+3zrh2f5LUP
2f6W0mjVJY/eVKm8kAN37++XEZ0YU7nPygMulFPn9s/8x0m2R8G8D/Qk89qGznzv7hYrGC+6Po/Hw/0cZSF9z+QQJ0Ve8+0Py+E4
Rx6AfU/pj6u8No/7T9s9LvcQS/VvzUr8YODpNu/nm4wxCKMsL9bS9IFwNqsP16qXzDHkdU/PTmPWfOn1r+wc3PYPkDiP1frIC+u6
rS/kVSVSdXf1r+TLQjmMS7FP1D2FTxtUts/jdyAV+Uw3r/DyD7e7BLqP87ng1YGXtK/b0UPOCPU6r+q+bpbJiPhP1vsCfpI4Le/p
WGHpso84b9cLd3JXcLFP09HCua0ndw/VqDIuPYWBECQoSNRlnfgP4f7KIeIquU/Jga5D5o8CMBFTcMgzVnnP/gH/PztGgRAhRACB
BzH8D/eF6Gc2tvfv/N+EISnX/C//l54FoK79L+LsljAFivnv9gVxXV2nnW//YoJxR67zb+TyO7zlo7pvxUCIKQFWMM/Loia14H2z
D9eGOOKH5Xnv+M8RNRFXdW/daFb+Pxkvz+kcYFvZFbKv8GusWyWguQ/KxvpeP5JvL9za0p+Hx3fP9/jMsmQQty/5Ox00fKDw79Nn
Z24Ex7vv8BtP3STh9s/AMQ1vlYv2z8nAAnpIKXcP8pTbXKxP+E/W+qzubjjDMDnsP4F51rtv16uiPsXMfo/uwP4jpE5AkDgJs4zF
Pn2v2uaqppVr/8/CZdo+Qeo8b/8HuOwY0vtv1yaYqjcS/O/rKT7FJsgBkApJy+BDLe5v0Waa3W8SM6/thF2hn77yj9a7oCnZBm9v
8W/jOSIFdi/5gHHc3s20D8L12Uu7USjv1sMaf57bMO/scoLVr1q6D8bO9V5nfPbP6Li65RrD6M/0BpBYFRgrD/SPFCYFYXMP2Sbc
yoi5qi/0CrtCi7a2L84pDgjnnvpv1uPjTqeluA/pZhjgY6K6b8Zb10GMP/Qv7B0kbP6yd4/XU463T3i4j+7jiSwKmrwv//G0D6aA
Oy/i+XLAKLU0L/Q3PCzFq/9P09Rxp7b5eQ/v/fSeqlGCkBba35Zor3sv0nc2WgVMr4/Wsyt5/a07j/xbixEKrrjP0tlyzUI3rG/R
qatKqzBwT/l/cUpaEnevxZ7Sr0MQOy/ZEnZX/uLsD+WZLFK2ZLqP+Nq4SKvEd2/XKnWqXmQ2r/5gWdh8LnWv0vmQBzKQe0/dXfP0
kG81T+Vs4W4OBfav+PWowtl0so/F+sDNWEX5j/lbecK40eyP1Kj6qZ03cW/H1u1TivO2D+Thgmq+KzOvwZ0QnWDQ+G/8Z2eU6kI5
T/QnYDJFNoHwCN7fUs6VtG/rF4u2l5dwb/WtCmXHx//v3LMGM7RgwRAAIQYpEk0BUDzbt4pvOb7P4Cz/KTqeQdAp6SXycXCAcAQ1
uj2FerNP6Ra1MaCjcc/yxNTnw+7fb9VB/KpbInNP3xuRe/kQrg/fJJetVkW4z+pni68YwDcPzWYzqJnUee/He2ja6QVxT+vf+Uec
Zbuv07nKANcJ+C/Vi675Bhtyb+H3XmnAsfgP7RzKMsv99K/i3bfk+M06z9pY/Akmm3Xv435b2e/SK+/I45b5MlRxb9GZ1cyqC3wv
0sXyxGdgfM/Pv5dxxZV878b4P42IX/9PyybrfWmePO/+TYd50in+r8vzH5DUGX1P8U23WFCKAbAmtqeeEry0z/36mTY508GwGzcy
JZxtwDAouHgGNSQ2j+TzZyy6Uq/P3aaijjbQ9+/GzSbqlx64L83DPhRha/0v4dwx0/r/tm/V1eobgY5xz8uu+TzRG7Uv2+7TUHnX
eC/wBb2TlFZzD8tdHLjWN+8P4TEdrPj+7s/1+3AAxqV0j8GfxP10cfjv4/6miWen9Y/qu8OsZoM0T8RuedfFTq0vxQ54G4HN8o/5
c5crt5WoD/AT9KRVgrkP0cwrmNX43c/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "vIV9UO7I0L84J6H9NfKqvy0wqgmPA8O//wZ7fkJasj9smdYpzU3KP42YazwuO96/w1n4i
An30r88Eb9lP5qyv4jZhSPiAMq/EQl0/1F1xj+hhs2rw1e/v8ApEfYKd5C/YNO+Tah14D++kgqe+PDMvzj9Vuf+YrU/FTTxH+pB2
7/E9iTgtBycv0g1WM5wOMI/q7CnRCqPvb+NSedkM3HWv4Zk0v3irMu/x/W8hM6nvL/VIFtmXtO6v3dIxF9bocS/F2IybkhI0j8vv
G4Km0rbvy0Wquop1aY/da9/gqox1T8qgnDkleLWP2ZLkans98K/"
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
                      "data": "+ULATXziwr+Yt03E3T7OvysIjUOlzYu/CJJc3xZfx7+PBRsN9t+Ov1UupHnJHtu/xzVZB
4CNur9r6g27rUbYv/gb24Idrq8/eNVMOxRzaj/YXG2RrpLlv+JZKAcOX+A/dBb6mjuq0D9/7g7Py1DxPw4HdjDPeOO/YwT6/U3Ey
j8KR2enFAzNv0B/PI30p/S/x+BD4KM047/lyBZn5nrkP8o5YuEZMK4/H05sqvFUkr8Tv4DMNfy7v2H/eX3mE8u/q01buS5G2L8Ib
jS8ut+6P/9t70zNmLO/0OfAYuJC2z+IH8P+FdPmP3C08HK29+a/3YS2n/x07T+0nbVDjuTWv/C3WwnYIvK/Tc9AM70nuz+cuRexU
mfhP38hKml9Gru/zJLySzj74r/gVJT2HUbjv2Nm21+efLs/tPZD0kLQ2z+DG2v3xjrQv9SfwbJjM74/uypaVCLRu7+l9YtGhuC2v
2+iBGoCZKC/AZOsTrtQ0j/0kyRfsiq9vyvukvLAuNu/Jnw1Nmo8vb/VZ3Exi8THP9w4ThVnx76/MvrrVwV05z/IZkKGJjKyP3q4w
KykwtQ/ERZy1nISyb+Ea2EC8+iov3I8guy//7g/m+ZTANju1r/cyfGGO93gP/yLjMqaXs0/aP2hmBq94z/fCNBF9HLpvy9f2Fxtb
tW/6aG7Uf3A0b876L3zRAK/v/uzM4h9JNu/WWc67V68r7/W9Hzr+Qbvv5GqGKpFpqU/J/dUm6jSyL+/HeDdZpXlv5PP4S5v3bI/d
u7soDB51r9qgaxW+QHAv3zeixWTJre/of1oVlJy0b+Av8M1htG9v6qIxS5kG8S/AdyDDHhEqb8WFDpsMSy4vznCPrOvSsq/oUn6w
BRZ87+JJ0crCibAvyT1v8hayLs/S+irkCoz4L+bcqoJw/jJv2o2qNjO5cY/kJqoYdf/zz+3ffqnBarov3KlGT4KVJK/7muqur6N3
T/snEJ09YLtvx555ioLdug/0vLNHql9wD8HvIbyBqq1vwls3mlniOC/SgdCdkkkzr8LRJv79UTQPyBSybHVJKO/ZiEIhnByxb8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "XXCp1Ilr4r9ZdE5AClfJP5cfXR7/lN6/sjpGB1xL4b+boFOL1LHiv3BhK6YNA4w/CaSU1
vV+wb/Zb+p3rcDLvxShZPBpVb6/aCy1BdfT4D8="
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
                   "data": "vq20N87i9T8IfyNroufvP5AM1CMevfE/haA1IXaU7z9jJLt4eRjrP6IDlgxSpPo/25UCa0Ew
7T/eekHmemvoP3Llnw64xOo/9BxMgSzT+T8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "vInmGDoK0b84pnNvd6vPvyhNIi2ZcuG/vEL26ELC4L+/pNJei2PNPxP8hi/8udq/TmveiYAI
3r/gEOw4tdKfv8YzxbfNhN6/JBtgT3IV1j8="
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
                      "data": "24s1NY100r89QPTI4H3mvy5IQgd5j+Y/38H65bhdzb8/ycLEn9zgPynlw8vX6Mq/ZfJv8
zfr3L/oeXkNVzvIvw7XUNGuC9E/tl3QrRUg1z8+SHjNHD+sP8SQDonw2LC/XPCrL0Gvzj8o+nFzf4vSv0vhkm9i87e/RObFSt6D5
D8GsqBSR+3MvxMvxH1/ZNU/InDezG2hsz+8fQXfc+zwP5fvdunVgd2/FmdBpFOu1L/bApedC7TgP6mz7IvBefA/jwlVKUpexT8LU
o2h6JPVP7OLQ5fnJ56/+yhyWHaj1T832b4KP9LTvxhJD/i7S+Y/Rh/XCJ+g7L9PiqW8rfXGv2aVVlu+Udc/E8SOf4Ab7r8f8xr96
9alv/gU2hKBMLs/7najnZWD0r8qdjD33tDJvwT5Zn1fyeS/vb6u+J665T8paMzLQ+HAP6yFAGlpZ9o/n5Cm5YVd3L+1WQTtP4bmv
xiF2KtTN8w/RgItt/bQxD+ShGkoWz3dv+522yAVhrE/Wuw/ImWt2b9+NuqqUh3NP1T+AmFT+ew/UaXrdlWVxD/YH521QvLuP1tbs
fEvuNI/+ExjQVee4j/CEVfKdYHVPwX2ZzHpWuy/5wSMTf/e0D9qWWfOCbPAP70SyKsQpNC/rd/Jt1y18L+gz2NPm8bFPxjpj7m4q
dW/bcNtmz+n4b/7zCHiouPHP6XNbxbbF4i/8KKBfKw20b/Q/WY8pLjxP6G0WYS2dOC/wnHJcGFw5T8S39tN503QP/m2OgrclNQ/q
aHG1Bn73j/c6VHzkIjhvyq2rszGENy/x+2ZgxkNxL8iy5f4wYzyvyX1hTdeUd4/6xk1sfVLxj+4dleTjW/hP0BX9ViQcfC/FM92I
TJvsb8ddup+OGbeP2cNJm7JI9O/O6wk1OLc4j/pCIuhJtnRP/xzN9brg9K/b7QIQZkYvz+KIprDG3bQvxDhDmwym9U/SWty+CDZs
j/g3gxCYMmFvz99K2NVGb4/qAGFKIdB1L/zf5ejThjUv65tyIoRROI/CR/zKqyE8T+ne7qX1bPkv1LnKZ4eErs/DPYONrbo578mU
/fn9aO7P6gfLubVWaM/PbqdCixeqr8f75nuXqfPP5RRy/GPt+k/tAuQDzb1uT+a2hDPevLRP/4+wzV3Xd+/BxPVfyKRgj+UagBY4
ZnlP3d/t9e2F8g/2IX8T1db4T/NrvaAYPHBvznMm4mXKqS/kU5yAb0K4T+2aHJigRLRP8vGsLy9B+g/2/2fZd6X4j9Glk2IGrzfP
195q7o/Zuu/inIKZI6FrT+l3OZBvGHIPxmm9ocxx5w/bpOcPmRC3L84mNPId0TRvxUyjbQDnoi/UIm5xyyno7+vemYt0Wjcvxbpz
LhQdeG/474vFPks1T/vJ9s0oyrIvxyrx0VGNOG/E+AQde1myb9pVVbaF7mtv19EMqFcd88/rSX6PBmJzj8l8Q3A2frlv3Lg/+eWe
5k/imL/r19j8r+tDevmtFzMv12WFi+hb9O/2WGF99Rz5r8RBAhbXaTdv7L8qns894+/4QF2mScS3j8K890LJFDWvz2373+e/ei/T
mdKvlibuj/eI7NBa7LpvwnQ+87sw9s/woGd4J4K4r9GlSbIwzfRv9MCrNy1t+M/K70mFi/w4z+xdS/OyV7jP/8Fd24IN+M/xGtYK
Dqp0z+E2BA9ZRm8P+8FWFVUyeq/FABNeuYh2D+6QUZ6ambev2rrmlOTtLI/uhzS082s8j8SXCTq9hvWvwoeavAh7L6/9cxc52pUy
z9ItQi/+FnTP1yZbGVVMta/LbHe+CXU3j9/MDStKO/pP8juCBtfIMY/iBjLM7Kx0r+qzExw9czGP94ju81jtt6/WNCA+I7s3z/+x
ZdcUbyxP2nXA7ZJL+U/si+Ul6Wozz9XaYbyQfndP7BBFzQITNa/hwKZ/PBgyj/kyqcxGN7nP0up5xvhf+s/mPTNsRDeWz+UEGNxY
SXovwxLm7SiQN2/TCFZu2t037/g/gyEgzHlP30s4XebvdO/4Ykqt03qwr+iA6I8XTavP2obBYSFI9I/AceN+D6Kyz/NxJIvKR7SP
22xEwOCSdO/E4wwCl7q7D9HUi1xS2Liv7VSNh+ecdE/lqne4NlD2j84342f5P2wPzPyPvdBpO0/3N/gKGXzpj9yLEKDgS/PvwyeN
Cl3NuC/d4nUalE937/eASMy2aXNv1ulzWx2btO/CgQAI9GU0T87+NQ1hjPiv3HW4L8hIOm/9szFpGK41L97e3zy3dOOv0r8r2ddn
+6/Mr4Jrmbi7D9SlmirMQ7iv/5HfPI2Gbe/okniGVmr1r8APwQXxUDRP9yJ55iPWt0/3Y32RDwpzj9RzrXARNzhv50+MQbrnc8/T
Op5f1SO5D/rVTuXGBm2vwAdK9I7bNQ/DqjNnEFp0b+rkfe/ZZbtP9eY3ne2PLW/vJk5dIboer9G7wQLyqnRv7JFCoCfVuU/SUsPx
kB25r9ioa/ZnR/fv2Fg4M2SSO4/TzAFvKjT479Sx7Cc2mjAPx38Zz3IKO+/dBeIwsqW2b/3/QLcNwaXvyog2BP1HNo/TPQdnO7t5
T/NpuHkqETGP8k3L6o1bnQ/tJnVR3kvzj8lzfsWh7W/P4JDWMB06OI/t8CayORgtr+YnUyAw3rYvzcFZsSF/tC/opL12YdL5D88z
q87o0LHv+96NZHcx5a/UzSbZ6AXhr9YWxWGB2rbv3u325jAs7o/c4N3PNrSwD8Wq6JZyaXbPyiafnodheA/XLwN0e174b804EMft
NauP4F55sZQIMa/buei8o116L9U72LgGDnJv4+3/1335tI/UwUezUwzzD/fHqymSgXNvwAhF75739q/FYmP2FSVzD8XiRzLnQzZP
2OzQD4v+ta/1T6l+LEg2r+uUPi/vxnEP5piuMYKtMM/FUHkZhrkoz84UnyrCC7bPwkKEstWM+K/L/rWtORN8D+wyIf3/ZTiPwmiW
IHbd+O/wdIZHYHN4T/0xJxU6nrXP8f8MmTLhN+/vC/c6TGb17+sFMCcnBLEv1QM58n2ltI/JF1IYBwM8L+L6akd17biv9EVowh9U
M0/2sb4I65Roj8chmV/VtJxv9GDWrkpa9m/RAXF5MoA0z95iU2YObjaPxe0/88c3tC/uEO3iy3FoL/FHqKTxvfbP/ho+YwERcC/z
y3N2COl37+5yW+hOfHwv1U2Rhqka9U/sSuwjA5+2j9N+1Av5Qe1P13MZgJn/NK/sjB/XbM73j/t0v9Hs/jUvwfZHG7ag9o/BQdb3
KZCzL/7bj/I6GzYv41WzYqq3sk/EetYoZvp1D9MDXZnEEfXv2yEgkTMMcy/WG5EcuXEwr++AQCbDnjlv7y0uX8Cz9g/AgB0IIh4u
r/mqmGtD9nDP4x/L4DeOue/Ly9+Y99I5D8jEH41oOrUP817zvlJA8c/E8g64Yuqlb8mWxbpiI3VvwiwChPSf7i/09HNTAPe0L/mA
6q0ZMfhv33VJX7KC7c/Y3SEPuW5mD8EOW7kcx/WP2GHYPDWeqy/5wSTywuX479Dy7807TTYvxtfO2sc59E/CVqoi+9M3D/LEq3IB
XrSvylb94air+S/vZT299cAwT8PNsJy1wLpP3hrEL/T4cO/GBTy/GDp2b9n4u7PLRfVP+b25HO5pcc/pOhjAl0K1j/KCPWSY93Zv
1+60VfFAcs/vHJj6SOj7L8sW9vAnGe0P14s8E6p78E/kbihBwiL0z/IhSllTwvgvwP+i0QlEtW/J/9DpQqf47/NLPKFUiCRPwd5G
3CA/MU/wpPkFvK4wr+lIJ91BaDhP010P9NXOti/fZeqh9nDoj9S7a21gPjpPx0S932yRbm/ixMZoeQc2D9cJ/t/JqHKP9hhB4mO1
72/NFyjjTyD4D+wXk8XSU/WP7Akap5SV6g/rkXmM5qu6L/hR+cbH9zaP8NW/kIBFtA/VTSiOLon5D/6aaI8Ozh+P5wNhMoVpdE/7
+xPzXE33r8NZrmdsyfxv3bBrYhU7OI/6+E6jkzU4r+f04wjFSnLP+nqr/o5I9E/nnT9DsPj2j/u5/dvcwftvxEYLAiQWMm/KjKSJ
wOl1D+Htoy1Wnbmv0wyRXOWSO0/ZBhIa15U37/L7RGS/4XoP4SqlhZAU+Y/b8f8NJDb3z+cTT3XSsfcv8ilA/EujuW/f+W9VwAR1
T9yuzrNZoLXv44w5R47/Og/0YILkt760b+UqsQo/JfMPz16xZeub+4/lnR9VWW84r8T1cf5XmLpv/XKL+juXbI/mp1Wd/ae4T8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "Qpbudpf80b/NSDREJefjP7qC91725c4/oHJ8sFVZtD8ib2I9UhnnP9dep8hAG9e/vIv8h
U5O07+4JVfGc33SP29T+IUzVKQ/N6iXMhkMyD/pGkMkmlHUvydqZ98OHNe/MfZO9XW62T9riym0Iem9P8PDVgyDs8Y/dXBxXuSjq
b9fvaLq5LDZP1wg6bjdWo4/Qw3T2n1O4b90SpEttQDNv0JcwnOw8K8/BgDlPSld2b8+MDDLfAvUv0Byg2LN89E/HnjrIBEvxj+ZZ
t5S+1bkv9JKEIyTS9O/QB81Fp/k2b8JZw1sF+HgP22t8/owa+E/QBbXBnDPzT+QSUZV3ILlv0X2uAoZGLK/Lc891V1MrT+moKPBo
uHMP2pj80Vij8G/W3kvUcnj4b+4L8Gr+mPbPxHXyT122ci/ieKqrAJF1b8="
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
                      "data": "0h2GmjO13T8hIwtKHrXBv3jh4F/Fn8S/12wVtwIWzr8+4spJLuW2Px+xPF0CqtG/oQYLT
ybpvL87zdXTTfSUv8UrAjt6dMY/H2s7YAq8wL81hjvWoW/av/0yWhE0WJe/AYd9TsQl0r8ztr3654rjP64gpJ00vMw/rF1+Y8e1a
L8RNXHO04KAvydAgZr8Gck/HaSjpjvcwL/kDi8d7U/MPzDeKEFzgKo/gcNIbcqdwj8QiKEvGZLNP19PvvzCP9Q/mtH4lDP+xT9PW
v1mkfbEv1L2/z8GT8M/Xg9FQ/saw79YmlpkhEniP2CGEbLs0JE/H1r3rzwmeD+Amb6k+VnmP2MXbVS6JL0/D42n0fpRy79uTRcEq
B3Fv+Hbu9LLutG/tIcR2+sskD+E1w+Vox3Rv45T3rKbK76/7Em70POs3z/Jfyyx5RfBv0MoRoGnssG/mKJr1TQcxz8+y31YBw6aP
/JpBSA/e7w/73O80O+SqD8XxdJSKIK+v8i2SHKSntG/Mgs2mZbX4z9lzj+zHYrUv0J3VXIBaJg/D6lElpwcvj96CEoHQfC9vxwMf
qmDeMO/J8cYBe8Swr8Tx/+YzqTCvw3Jg8luG7A/7Af6Skkbzr82jDUuoTKtP78kSulPp8Y/CClSJElRpz/3R5ebbMXGPx2pfn+S5
p+/NwdS3JsA2b+kQgQsuZq5v5fMNeqZLti/G0kYP+mNuL9JlNfVhe6uP4RTZ1lyqde/PE+zaLd3ub/XBHwt/WC5P/7AAQr+PLo/y
CuBunU5w78fJPC2DKqwP/b4XF+hDcS/le4U2liaw78e4DgIkTDiv6DIzg2nGJG/mm57210qgj9T31FBVniAP87crW7frsy/hJO1Y
aNWxD/OXaHEwBPMP6aXwNAtxaW/pQFIUjgsuD9xOjjCex7QP2hPwkJoIdo/XjkbMuvSrD9DPX5JGurXPz5mf5pFX82/Wie+EVvwk
D8ZZeOx2+uxP21a62i5HI4/V+AzmTucpL+N2gRkVnnAP7gG9N9lwMo/vkRSHNdMwj8XkIE1qrTDv5W0FfbqDtc/6x6JlqX5wD8CS
YhhdMqQv8HsF9Pmwp6/608i55SPqz/cz6a2MrvHv/votSMTBoc/KwE6Xk/Hpz8bEwjXnFbBv1QkLyCokuG/YkRhX7LNnz/NnSNRb
VWzP297vS+LrLS/HVPQvLxbkD/EcYZrEy7QP5xANbGibsg/m0Fxl5l1w78+R0FRFKJ/v2Vhvc2XK6c/va2RDzmpwD/E2vBpAIqXP
9LIxD/bkdK/ZwRRjbTQxb/NaSmjtiTLP5NFBVgfhMU/Vdzn29aRyD/1dbzzpnbDPwfpctEBhME/FkxIfzm04z/7TyJwyrvQv2cwo
S5N7rm/Zrl1X59MJ78GzSH+YXi5v+HvCSm9q4G/ahGE+3qz1781FVYt39idvwCttBlgb5+/o8zhjDFvsb+KPSjtGUnYv+a57EBm7
MM/y62wzIKSr7+kApHaIzrTv4toxhpMRNA/YT+hl4vHoT+Uny0evEHQv7FW5eSWGda/StrwQ9Dns7+dLpdKXI3MP2UGcFz1p8i/Y
Vxbc3rBzj8ZHmJRrSO4vwJJQSw5Hae/2RoT3yzSuz/dlnrw6BHIv2CLYTNi6cM/Yv6B8o6/sT+nXq2P91e2v4SQ0d7kZcS/fzc28
5TpyT/Wa+421TvBv8McHE42k8y/i6jAY6mIuD+Y4KepR0DJv+PXsWTeP+K/vM2lJhyyu7+xQe0sBkfYv3dvou8oXb6/9xWZ9pFkx
D+TUs3qXenMvwUy9jAHKMy/xxyFzBMmvT91CsY8ON1tPzffNzMP5s+/3cEOM+7CzD8perPc1jniv81ih/DcZ8G/g1c7iQVgyz8wj
qOSVLXiP9LJpHjXatE/BgljSSPf27+M13YP5o94v6ibxwn1U9A/r3jFYWTil78uOffq2tTHP4cjKTVTptq/MnBgyVqS2j+4l1WSV
w3LPxW61yWS6co/bg52xjJhxb8vbpNSZzGkv13ZLaVQ+se/ObYEQpzhrz+FAmgOwA3FP2OVlI+XdZs/m8kvKWThkr/D+KHDXU/Av
3KJgiycc9c/4pDCMYalyD/jD9j6DlnIP8Mo0qyMEbW/T1jcTlOFoj/AyspPcnTQv0pCyUubrNG/KMymoqc3hL81QlepIIzDvwktl
wyx9My/fFviThOjsb9QLipDJhXGP+YHr+a6/7y/Vr4MctbXpT+LfSZ9At+kP6lW2WpKBM+/R+KaGurH1L+kqGC89vrRv9blMjpKz
bK/RR2vFWef4D8nYVhqASfUP6mxABSHirK/115QSDHl0T9Duzx9hwDaP65ekXFV+so/SO/BE5mftj+T88kGPKyZv5RW7f8AJ7u/W
oT2Jy9G2r9IQ/7IdIfMvzRfwGjfz6U/LwIQgH7o378HXMwY0mPUv5ViF7iGM8I/lhC6HWo60T/HJ1610GnMP9s35nMr5ag/vi+7L
7XrtL/BiCd2mgfAP39dTr/5esC/4Eyo5GF0yL+rVcN+L7WtP72TSIPaINo/LVtH151fvD9TAQlaik/Cv4MnRMTBnsU/Ctm/avyhu
z/d9CorQdTVP9LG7kB+jso/2Mq0DNeIzj+tZe4M40C7v4zHh1r2wrA/RKlCpj28p787kEskctq6P7UQbYjNiYw/boP9prf1xj/z8
BEDX+XAPwjeBRQ/B50/Qiw57ULZ0L+S4kx/7Ji5v1vwhCnB3LE/GInQdIwjdD+v4RFle5Cyv/UGM0SdeNM/OoidNmxJ0j9ykNdHQ
WDRv5nm+rViJZk/tMJSeZ5FsT/+YKnEUhC1P0n6AsGytqC/riyUQEItmL8mSCSrlCuZv+OGWyaAOtM/U2VE5hnh3b8n8k8zipHXP
wJxAZA5Q8M/HGZ+NjDcxb+hL9+d9VzEv++Ott++jNW/3HU6PTrls7/roUK+mOOpv+yiM7SFcrA/+h4ufclu1T9UbFoE0sfEP6iHJ
DJl49O/Ht7yh3jx0b/ONiES+WXMv128Ps7vEsM/RolD84R4pj/ip/kTxISAv4HydZfOPrI/C6BlHv2Hxz+Vu+oOfkTTv6SulA9d6
6W/Ff1x6GDYr78ZCD4CSUeuP/YW5k7VZNw/K7phzLo9wr++TXQI/CDTv+Zq1/2vy8o/VFnxyVR4vL835hIqsSaWv/HZdPGuIrS/O
/YThShBub8vtzG6rx2pvwNeVWae6qc/TIlg05aaxj9+KCKa+K3YvzoVi5cUS9Q/5S3j7oyczz9y7xA1whe/v4CS5d5LQbS/DnoBN
JkjhL9H8wkluB2tv3XMvdIvy9a/etAKIO1PyT/Sr88GDvzOP1VVNQpeDMK/gCYgifjLsz8GrhFjC9ytP4FDXktInM2/xwS94UGI2
T8SJb6Wct3QP0FdPJBz5s8/wUfImjAE0b8iq+pOArOiP4NtGPpxKM0/sbX9E4Vbwj9BrOHd3TChvwdxwXjMjae/UQs3Jbc9iT8yq
JFZgMLQPxRhxyE/aps/VM5YfUtyxT+zUamK59aZvxUdQFya4tA/xcfBfsg+wj9PZ9V+PPfQP7NSXBcp+8s/07+a88Pg1D+Phzbqd
wrdP4VgNbl6FK2/3xPDPQgomj/pqhULvOrSv3UYAM4uw9C/c9B68Av6vL9WZVjTh0/Kv2F+6by0OME/LhLgGsuryj8IyZl0glzFP
3kR3zgJQLe/YwIWKPXduz/VVHVOyU+uP38tnYVT+tM/kBEoxqJj0D+W8SFB5FVzvzmuqGt3JKG/CXhnRMDzt78qbhpcuKLavyvrW
TaIFdq/Saln60T42D/JRm6IQkTbPz5gTka48au/bDCs2IMfrz9cNxtmRDWqP0S/WwGXWLC/DgeDGEgb1L/fD6V5buTgP7AwTLqv4
cw/vQR0kZ6H4L+sIq9ahBFKvxiVyEVoIGq/IkEumKTX0z/oLZjMiG/GP2ZNn4asP7W/06fuP9Z7pr8lSXmlnT3BvyY6BqAOmeC/o
AyDo0x5sT/XYVWs8yy9v6jO9bNFqeE/jsavssrHsz+hpiX5oSnGv4+IvcOfft8/WD5CEaOvyb+54zeTmePNv6AW964AGNK/SVn4G
4Gntb9DvRGG0ZnTvz8K9LXC/aY/NZhGII0/xz/7BG6byXe1P4ui9Nkb9rc/1pFHJXqhlb/d1cQptwfVv18TnUQE+9a/Vb4MlSa+1
j/lni+YxQ61v2IeGCPGJ9I/Qh9l7tA30j8dUjI0z0XJv+4aD0EU4q6/OGY5PJSMx7/vZJTk8XzSP4HfLBJQRca/xNtOYo/N1z8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "7o8NbxT83r+Nn2CAGPLDv3ddWG8Oh9M/NQD74MH8tD/3cR4hodXQv0RvwyMuzpo/L4x4d
6BH4r/P6lF/yHfjP00xPzgnPdY/FwXK6JQftD8="
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
              "shape": [10],
              "data": "gRZeeXRb9j8RlfUZwzDgP7md1nkTgO8/vsTHy/Mc5D8wdXFeuNrzP57C7HvYXfY/E1SO4opP8z8EX
xtvvET7P02A56K1Iug/0sdsKlw78T8="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "oh/em6bqwr+KOU+6Smaqv8Zj6sP41aG/y+j/N0vqoT8MVzyZwXq2PzD3isp5BLY/YzHNRi8jwj+QB
fw9dm28P7yn5uRI3H4/RozarWMlhr8="
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
    "shape": [7, 13],
    "data": "PXunUjLT4b9PZy/eoU/hv1400MlgoQNAAZqw+Idt7L/JnwPprKbnvwm5sbEZ+gJAoloxk0sb5D8gbch231zrvzv
+18GcQwDAOdJIfaA85T9I55KI20kCQBGQCLNFqOA/FUZZn60Y+7+c7ZPZ/lXjv+VrJvM6/gxAlewDrMeYA8D7XpTzYDb5PyWZhpC
5ZuG/gxeqww6Ew7+HXLaYQZrqPx2Ft1jzvwRAdpyY5yhBEMCUJeLMGSn5v16fwyqg5wNABPOHQnuOwL/USflNpnEMwLnMLbHYPNi
/bPrY5sKS6T+ng/1ICygCwFz4UUidQ9Q/mqGJAu/M4z87PzOdyDqyvw+Q0yRoGPW/vhZFxBqHAEA3Ecm+DnYCwGKc7+vCG8Y/XkZ
VY4kQ+b9gt1xRNirmv5G5Jyer2gHACs/AIf/77r8P9mjhjMX/v6SUUBEQO+a/R6l7Fqv18j/LIQjwnivxv3LxjfL0aem/a69TUyB
F/z8bOHOSZWz/P26x6Te6lQPAq7n0nB6O9b9H3S/+D+rwPxMhrCKytvM/dIAqfcuk/786awfQHM7gP9GqYyKLcd0/1tzJcrsuE8B
pB5DCeaIAQEozyfjr47C/bO28z/dcC8DGYVVEqqn6P+G7ZyB/Yg5AKyRiVqR68r+S9MYIT60LwHI449bC1fi/jeAP0GBS5T8IWrm
vHbXQv11QeZQ2COK/hhnSxrs8/L/Aen7aT0S0P1PHucAUxgLAm1WXSlDV7j/Zdu3WATTzv20jl/F5b5A/I3wLwi5Z8b9N2kn6mtk
AQAwVzKYmn+y/zhxOB0jJA8CwGnCr12P0P+r48i4/aABA1IzmIMcyyD+0SrXCqqMUwFQB/jOC7Nw/f4u5xwyF0j+PJ5p14VbhP0F
05ozcMbs/Uzc300w31T8JqS/fB4EAQN3PfcoutfW/Im+K3ZAG7L9R2KUZi1rWvw7nnzNonM8/jVDp4WIcEEA="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "BNdVlrLV+T8XEY1sKJBwv1hNaAHKoe4/j5LswsOu4r89Z94tG/PSP1ab65z/qgFAP3QHJ6VXt7+uzKeW/SHLP
+991fKIRvu/KuY4JN+W8j8wP6pZDwv3P5gM2Msnf+a/NqPepmLb9b+Aw8DYBxT1P4XPDkQzHd8/LsiTY8BR9j97gljP6dLSv1WNf
UeE1Ne/NUmM1FeNAkDlElcForDMP00mldAryNO/a5i8lgiZA8AcSA62JwbkP0N+CO4BGAdA5Kx5x+//6r9ZO7Lzm8Tmv/I/mPKsk
cW/JO/TvTaLxj/QDXRjNJAGwIwt5Aykxda/7UXSC46r8j/gR8vksN/5v/ExCikn9eS/J1PfQD59/D+AmF/eNAK2P5RZexb2+uu/K
NcA51b0CMD3cqecH23QP3VRc49zbuK/eLv66MQPAEC8woaJ9LwBQNZJRsut3A/AtYGEkqR5A0AUpeNtKkfLP0+taT+fR+G/P0J7Q
qpV2T9VxVDef84QQD3WnOQ5PQ3AQ3CKJ4JH+b9sgtOiMennP+52Sgn5j/S/zl9AZu/g+L+bTmKKwg8AQFUsTAksugFATEK9mbHiD
8DlN5+pYn4DQGVVFZThV8s/5QHQg0dd4b+ObFjTYlbZP7ZdhIin0RBAVP0IKh49DcCyqc+5N1D5vxmQfz6+3Oc/9DQLBCKR9L826
eJe6dH4v/3W0qPfQfC/teFRWDi24b8/chWsPJz0vzze0HLgS9G/aMaa1H9R4r8BaNcBdirHv79ZZelE6gBAOrvd2E4KA0BIIkIWr
WoNwEMKa++L9ArApLASdjW14z+JaHhPVXL9P600LIBNQ+K/kRoWDIpQyD+Wc4f2YiAFwBIa2/30E/m/lwC/Zctd8b98cX1oeCDnP
00rUoXsTgHAeXzHe3MN9D9EPIOLLJfxP8oZd1l1IvE/7Fhhp44WBsAOFhEgI50FwBU3KUGvFvo/IpBoEanvB0A="
     }
    },
    {"of": 1, "raises": "IndexError in Subscript: 11 0 11"},
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "hM0sZ4IC+T8K4ic32UoAQDHcCxpHLeu/IO3TgJ9FsL9bv9ldnHPwPztSCYTqrf8/aNpgkeLS7b+DaziP+Dz7P
8NmkwOoHgXA9dbXCAxs+D87hiRALPjxP3AqYBizT/W/rfBVJmCMC8CJvc6k6RThPzYB4zR9I/0/BF06sTgzkj+3kP70LoPAP69ht
7hFk9W/Vs0Hx5LfAUAkHwG04yC9vwr6x3TIIPA/LwhZ52sHEcBYmfW4g+DYP2rWd7KWQwZAvvwTjQfT7b8incr5DPcGwN0Yb5W1O
da/I1YTxPjVFsBoCHPPWZbcPyn4Cp3Jqcu/GyzvVnWa0r9XCTjl/+TZvzlET59Np/E/6bc2+rvV9T8oLZiq4SX/v71uIwp58ee/r
RrCe6tHzL96RdsASMTsP758vhjUlPM/+dVhjpEWxL8+tkR5PFz0vwTD+X4Zrg7AyzVKSxT5+T+JnheC69fbvwL3iTUW3QrAZUDzr
Nub+T/l5YwWlxIIQP6dcvawXvW/XNQQSWitB8CLzaU5dLH3v7gAA/hcL+s/nNKOsWZZ0b/DuCe1UULpPy6UKNRlWfG/f0DcQRsoB
cA0k3l4B8PYv72/fEUCFvU/IOoJIZXd879Uue0NsPnRv/t4TeTw8AJAMUzBO6zE5r8b/e3qkcH1v8raos660gPA9phmdi7NqD9Ze
OpbGI/wP7rCspEMT80/GAebIs6M/L+mwIsttRXavxc/mc+R0vA/M/abOu9a7b9ZIpgh2irmPwNEXpJyGeQ/zyyP+4op/D8nf17oG
zAOwCdk9k3CSb8/sqTMqBdf9T9EuzoN8vrUv8nmm9mnxAPAT9tU3pqO7j/yq+vvla33vx5/cr5DfgPAAsBq8NbZ5D/pbUjP6TrcP
70QtlvCpd2/ug5KpyGK0T9B2IB7a74JQNiYukWgOwnAuuGp4VRe/b8rsNEgD5Tkv4g/ZjH4dtS/ClPMYDLh7z8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "Gc+ldQxx5j+e0VwF5SLKv1hu5Ujw8gFAq84+K3188L/YxcEFwoKzv9tHNsMxFAZAbs39tHza0b9ED7/o/ibvv
7OUxyQEQfO/3jgGmsC4/T8dwOJuSjX3P++nLB6WOte/zu807lRn/r/qN2ZGK8XKPwyqppgkpOk/WM89crTTA0A6dMNmnB7Ev9K0Z
KRvBue/2zGYYGiPBUDerCHb+bXKP1dsHFAKcu2/G6qiK3BvB8Ae6DoY1zbkP40mFbeYbxJAooMqq89n6r/6jnpu6Oarv27d168D5
pG/IT6kjFAU9z9dsveqsBoOwE3RTF2c1tU/uDtLkpQh+T/w+Y83t+jtv8igfzTsB++/Y96UGXuPDED1gCerMaX+v1SFd8j/e/O/O
cyFBblnAsCsMXr3ar7Rv7TrAJsrDe+/DxvSKIlA5z8nD2E6hOHkvwpixn5y8wvAdaJTRV2/D0DnQ+thyIruv51ZwMti6gDAKYQz1
92j8D+Dxsbmu4MPQDeIzxL5xQHAwZBclIis+r/30l0j9Zq5v/eHO9ixAeS/JbcIwiho4b8XIE1OObb4P9NQL3z4ff0/zTWJjDA3F
MCT07zJTc8MQB0aNrcwS8E/YrN26BShA8AwioxOvxngPweWUk+IRRJAox/b1KrZ+b8fX6zN95QCwLfsEJpiMO6/qIHrYgsj77+cm
f18s7+cv8UUIfRm8wLAZHoAAJuo/L+jytm/+JTiP3VKUIwpxAbAkfSliwun17/uGtHlZCb9vzi853XYhQFA4OJawg3r+b9LbcfjX
z7yPwrducAY9ATAMScrf2xK8b8HEftggmkKQJJmAI1wLMc/iCDtoMMm278ZdWPbUeUMwPhGyHy2GfE/2Qds+LS17b806/W9lcrpP
zCAo/xPF8s/zvhwC4N4y7+NLh6YL2XbP4FQLFl0ism/5kl9/iO88L8Td0kaGJbgvyGKGw2pUdk/Cr1xUMooFEA="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "bETjNEtG+T8NN9qN7wTzv4jSCrxwDh9AwVUz7nNABsCUXMpGjhDtvzgr+2lI3CZAQKOHlAnT6T+Risxl0NfbP
zfnJVHsACDA4hFA4dgxEEB89U6FM/wdQEHZt+/4Mce/LbnezXBaEsCu9ppktCnxP/QWoxUzZRhAN/wZfVRXDsCntKivpWH5P2dRY
mL2UfQ/P3HAY2t0zb+dGEYIlY4EQKs72l3bOwVAF5N04GfBHsAFD8LRtxkawFQJmTKTEvI/fGjmbjCn/T8MkXNomJIcwPL2jo/UE
hDAwveri/AmGEDHSPFiV0kgwGn+dz13YQZARuPg/92vBMBYe0DM0unzv5hk3Hl8QxXALvNQEFFTHkCltrXc68EDwAcLPQwpxhhA7
ATUU3XB0r8A87N7MEgVwHh0hRszdhHAhZo3jHXq1D9IvNn3lHcKwI2XOx6NIgXAwbdKQRgBEEDce3I/9wLqvxunvNY+xPO/jIc7S
kCGD0C+xElYyxcYQL6dgHNx9xTA5EiijO5rDcAlSVr4HV3xPxNQInvaOABADO3vIBQLCsBhYSu8qLj8P7N511Fo+e4/G54kRa1MI
MA1pjWxO2QQQO8koG+vpb4/wxE1ggBdGsBoab7tWLkOQDrpcFQbbxRA+JdMRJ16BMBYU/M7dX4gwNywK+CwiAzAp8OZ0ikzAEDTf
Hg4+2b1v+xixT2hagPArOcw5vKTDsBMWAlVrSrkP42B1LjHkBnAp8qjDZWY5T++kvFk/mISwJg1mw0CSvI/9fZC5AlgGMCkjbJZb
z8SQAi+nHOHWA3AH1ccvnBSFcCgHD6/pXwPQBxg0Q9FUgdAinqR6f5DCUBdxl+nEM0mwLwt2c+beARAH6GT8/4RwD9n57e5ZKEEQ
FOhcRX+6vg/At/q4Eb97T/if4omuQsAQPLxsX6LJgvAEgagBwEICMALPS7rLL8EwLLQONAJ2vA/gxAhlRgHHEA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "HxBqUzYW0D/zkAoyml/vP0Gu11hzIA5AoGtd4FdtA8CCwRktanfkvwUETeQ2JQRAr1tGUEvZ67/M4QcKBgcTw
DsTPSHZGgBAhh7oNCCgBUBE/jKluvHTP0kkVjCtU8m/Dnfayzy0+b+IdxjcmDfhPxCzeff2DghAsAco3Uvj1D+S8HVm5M37v1ZCx
gf7EwJAmkqCYbol+T/Omt8Iva31v7HANkL/VcI///5SCN0k8b+POdG0Y5HlPyxhFVgnCAZAsgZqDAKw8b+YvAgG6f7pP3OmJd3Te
d2/RTd8rUMh/z+yVOufFFr7v5swZFXy57+/jMBTPJTU/D/gqU526u79PzJkdw6QbvW/gxAQhW/MDUClsKy547QKwKVs3IKKoPa/W
PQ4SRNJ7b+Mi0CcX/3Lvyh+Fkj5B/I/4sXrgfTj1b9YbnH4vg4QwA7RRfbv6+M/++mh1eKGCkCNA/jr9HADwO3rtgDkSvW/wXv/j
Pnp6D9bQd1py3m9v87o9m4QmNs/VaJSwFQe7D9MY+wnBZfHv1J4/hYw8dW/yP9YCDXrxL/CPy339pnvPy5ZC1/I/aK/B5eF7IDiB
cBepDWENu8GQL2wnoMso+M/FAN9LBB37r+xRCjjb/S6P8DTZ3Sh5w9A52HLSspG6L8xTPo7kGnzv/bvbF5H7++/9u6ckIcF4r9hn
Bvfqcr1P+4A2PmD5P2/83RLSlpqC8D69+2K6g/4P/t1uuQDfxDAf/TxqLIyAUAHNiloXAUAQCarLFxONes/TotYsqdN/j/Z5gsxh
YIIwH2Cl1B1mAXAHMA63PQwsj+rHwm2htEFQBVP0mlvGAtAaslSoI+607/EuVem/JsTwA2+SJN5bwhAjtCC+wiq7r+DhP2dKIK6P
xx7f53FoO8/kq2E6SGP2r9xFwI9a6D1v00fBxLFsuU/09k0Gwuq4D8QRu2/QcepP/w1jR43M6w/lUA/jvbXE0A="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "ariJ16T9jD/Q1jVozHWNP7qwSn8VZdI/b7gf63PQhD9Qs3HUSSqIP4QY+uC989A/vVcYiqu2pz/rBVdiyYSFP
xqs2+r7gGo/sfy4BOmQqD+qmlklzBvPP6qlxzFXSqU/73QWhtabcj/8Vtj6fo9+P/3GsSlJYeA/hSBaQIBPUz+S8sS/quWwP80hO
wWKO4A/iUZgdMUBiD8g8oR0XA2gP56mo5asYcc/VpSl7lbBLj8EYFXurTVnP8l1xFCrCcU/GOYTVIORiD/jH05LhI85PzMsKqAcG
6Q/mcjFxchSwD+g5Vxzc0d4PxjJJARqJrQ/a0qCRAtCuz+m8siVNVirP5+11eh4bI8/IPbAkUb43D9Z7PAyJF93PwYmhJUIc7E/v
TH1NheFiD8NvuSZlWCdP/7+R/fENnk/XS1OaxnYjT+0PIZS7ZN1PycHQdfunZM//dO4P58QwD+JcXBGVt+KPwkogwVswpE/OKJfg
3tW0T8oK5K9PYHRP1PDgdXBLWs/nla5+FRuhD9PygDXNka8P56aHoAS18A/K6dIU0fAdT9TB8SMQXWaPxKuk7pUypg/3YwPE4aOI
D+jirNnXUu/P6952RCpTI0/M1ToB/BfQD9A8YFJSbW0P21CBmmI0eU/3D59Suu4cz/uHn5QWn0/PwvEZXlzg2o/KrQsyAd4nj+6k
vmVVBuIPwJIwJLrMpY/ZHH925W1ej8BH/KELhulP6c0wx882m0/Iiq9ZM2NuT9xqHv39nyHPypdhSiw0KM/u2clZwVgij+/uQm6k
QfUPyrrXA6e448/8vI9zLdNaj/7s78vXG/BP9lTXDN389I/lLULYzt+kD/VRW20+xEUP3U90rnDc5U/VY0VX8k7kj/yGgbYd3iXP
0Mo7VVFXY4/mda+s6MEkz/YIPCS59u6P0uDA7uSH2w/rvC9ZfO+dj8K+R/VPUGDP/38Ee32eZE/EErrH6Ty5z8="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "1IzmIMcyyD+0SrXCqqMUwFQB/jOC7Nw/f4u5xwyF0j+PJ5p14VbhP0F05ozcMbs/Uzc300w31T8JqS/fB4EAQ
N3PfcoutfW/Im+K3ZAG7L9R2KUZi1rWvw7nnzNonM8/jVDp4WIcEEA="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [7, 10],
      "data": "5cliKT9L6L8VlxikZQvNvz9xE8xr1Ow/DR3FO5ge679xUuR9Z6zXP/+yjeQ+uaY/IeHoyR+C7D/A5jMUDqMEQ
Lr/Izpc3OQ/H6mgCKJQAMC1g70IkRzwvxGw0ve2+b8/WAeLNQuy/T/Gw1S05cvIPx1mhrs0YwDAggzfDolGvT+B186q7hDkP4+Y6
MZu0/g/Q3bvnVvyqL9M0KZhwu73v46lVd8nwNS/JgJv7mPO4L+PJ1fg4jjaPx+Lhz9V45U/bpMsHKXx9L+rTcvNOf/iP6JLrX86q
fE/KlJN1YbkuD8dXOMofknyvxL/doumRgJAmSeTSV3ACMDml9QtzzzNP60zbsFjL/I/CNyLhOUa1b+y8j/vd/XnvyWCL91o1dQ/M
8vRSMmPwL9CLXTAO/QBQGLDLstg0+g/GT8fxCvw5L8cpr4ohY33v8ZP42s4Wsk/ENIjExpt9T8LExGJCgjjPzkmwF/IffW/zDR67
C6E5T9uJmIULBz8v4t31j1zjve/zZ6wlmEK0D8CgDhlz3byPyfhGxtTdMw/k6FRxois2b94IxdZNNHwvw7Pt4FIhu0/+RApb3+b8
D98uVJyq/fxP+zi5ga4d+O/G5Qayz2c/78pR5Aofhrqvy5Qyc1PQ/k/qJNRiO8k5b92OhuWy/y8v8lEj1cZXfK/gvuTczBH5L+3s
3NuSLzcv1vYQTjyr/s/j+7D82ZM878glWGlbenPP0pp9emot+w/GSWzbA/E/j8="
     }
    }
   ],
   "calls": {
    "gpt_block": [
     [
      "e02f1312",
      5.310321,
      600.0,
      {
       "array": "<f8",
       "shape": [7, 10],
       "data": "RsiVYJOa+b/CpZDRDjjzv0oulwVU9BFAtP2NaZdbF8D3z9cXpw71PxTjpEhaHMg/FqUeFmxVCEDb4gCBaLAa
QF9Yk03eQxBACRcOrV7FH8B0eUHRA2WfP3D+zj5YBf8/WB+rBM40FEDi66gl0fj7P2MprAz8SAHAggzaEg+d9D8HNYVLH1sAQBrO
kEwPYAdAfPHKyJqb8T+sXvahXLb3vy3C/JJPtwLAuWZ5NjRhEcDDCGZ7gBLtvxvHynXLpADAOoGkBsZBE8Cz1JBPgAryv4Vjxonb
Cau/xJWHIQZgAMDMfqjnUzcXwEq+sQhsAQpAx3d+DrYpFsCoI++Xy6L6P0qdvBjFGgtArYhGIpp39r9hTeHGoYf6v8WUCcO7LeQ/
wPZUIKY93L9fubhfxXAMQHcuFK6fZAdAFkMz8P4197/x9QDUWpv4v+uswbDfPfY/I0dcDejJCUDbKqaonZMBQBZD2K6WSf+/QsUc
hr/W8z/8LT4c6ncGwJmse07Z//e/aRUAli2u8D93N/zWZK4EQMiEjG8WefI/KcEouS2Q+b9Dc1XBYqUEwJLKxumB1RFAppawdCDG
BECXLGXQJzkEQPVCELGLXPa/h67dDcURCcBS8EqGSQIGwO5PMRXBkRJAiBKcxnhv3z+ZvLTuWE/vP8un7ISkafC/5viDVvmV7L9H
98XlrRvXPxo95276dgxAl2iMOgPz77+gSCKfAxz2PwmIf1QqhQxAPGi9FCUnE0A="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "aa0814a4", 3.80488, 150.0],
    [0, 4, "aa0814a4", 5.851426, 300.0],
    [0, 5, "aa0814a4", 0.964247, 130.0],
    [0, 6, "aa0814a4", 0.964247, 130.0],
    [0, 7, "aa0814a4", 0.964247, 130.0],
    [0, 8, "aa0814a4", 0.964247, 130.0],
    [0, 9, "aa0814a4", 6.163653, 150.0],
    [0, 10, "aa0814a4", 0.964247, 130.0],
    [0, 11, "aa0814a4", 0.24649196, 7.0],
    [0, 12, "f4998cc8", 0.6141132, 22.0],
    [0, 13, "b8def23a", 1.5159171, 57.0],
    [2, 3, "aa0814a4", 2.007647, 140.0],
    [2, 4, "aa0814a4", -0.086846, 260.0],
    [2, 5, "aa0814a4", -7.011126, 120.0],
    [2, 6, "aa0814a4", -7.011126, 120.0],
    [2, 7, "aa0814a4", -7.011126, 120.0],
    [2, 8, "aa0814a4", -7.011126, 120.0],
    [2, 9, "aa0814a4", 1.827793, 140.0],
    [2, 10, "aa0814a4", -7.011126, 120.0],
    [2, 11, "aa0814a4", -0.56860986, 7.0],
    [2, 12, "f4998cc8", 0.7780017, 17.0],
    [2, 13, "b8def23a", 5.5020871, 63.0],
    [3, 4, "aa0814a4", 16.692323, 400.0],
    [3, 5, "aa0814a4", 3.252821, 140.0],
    [3, 6, "aa0814a4", 3.252821, 140.0],
    [3, 7, "aa0814a4", 3.252821, 140.0],
    [3, 8, "aa0814a4", 3.252821, 140.0],
    [3, 9, "aa0814a4", 6.36454, 150.0],
    [3, 10, "aa0814a4", 3.252821, 140.0],
    [3, 11, "aa0814a4", 0.33137525, 7.0],
    [3, 12, "f4998cc8", -5.4793508, 15.0],
    [3, 13, "b8def23a", 3.7747803, 62.0],
    [4, 5, "aa0814a4", 2.469887, 320.0],
    [4, 6, "aa0814a4", 2.469887, 320.0],
    [4, 7, "aa0814a4", 2.469887, 320.0],
    [4, 9, "aa0814a4", 4.320282, 130.0],
    [4, 11, "aa0814a4", 0.01831529, 7.0],
    [4, 12, "f4998cc8", -9.3843259, 41.0],
    [4, 13, "b8def23a", 18.700058, 170.0],
    [5, 9, "aa0814a4", 1.618158, 140.0],
    [5, 11, "aa0814a4", -0.25402094, 7.0],
    [5, 12, "f4998cc8", -3.3897507, 16.0],
    [5, 13, "b8def23a", 8.2282934, 65.0],
    [6, 9, "aa0814a4", 1.618158, 140.0],
    [6, 11, "aa0814a4", -0.25402094, 7.0],
    [6, 12, "f4998cc8", -3.3897507, 16.0],
    [6, 13, "b8def23a", 8.2282934, 65.0],
    [7, 9, "aa0814a4", 1.618158, 140.0],
    [7, 11, "aa0814a4", -0.25402094, 7.0],
    [7, 12, "f4998cc8", -3.3897507, 16.0],
    [7, 13, "b8def23a", 8.2282934, 65.0],
    [8, 11, "aa0814a4", -0.25402094, 7.0],
    [8, 12, "f4998cc8", -3.3897507, 16.0],
    [8, 13, "b8def23a", 8.2282934, 65.0],
    [9, 10, "aa0814a4", 1.618158, 140.0],
    [9, 11, "aa0814a4", 0.70643548, 7.0],
    [9, 12, "f4998cc8", -6.38574, 18.0],
    [9, 13, "b8def23a", -5.9581719, 63.0],
    [10, 11, "aa0814a4", -0.25402094, 7.0],
    [10, 12, "f4998cc8", -3.3897507, 16.0],
    [10, 13, "b8def23a", 8.2282934, 65.0]
   ]
  }
 ]
}
"""
