"""The public cases of the step gpt_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gpt_logits'
points = [0.2105, 0.2105]


@test_case(name='five tokens, two blocks')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven tokens, one block')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_logits",
 "order": 4,
 "points": 2,
 "summary": "Embed tokens and positions, go through the blocks, normalise, compare with every token'
s vector",
 "returns": [],
 "cases": [
  {
   "name": "five tokens, two blocks",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 34500.0,
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
    "data": "4x3Nz67dB8DoT5VCh3z5v/iRDc8pB9Y/VHB3YoeN3j9WJhvH/D3DPzaMmBQaDvi/AVmjjzTc5r89EhvzMlHxv5B
nTuL9RQHA7Iwf5Ji7A0DVgBSJ8S/2P2bZSKccVQLAkGv72fvipr/h3lbjFM7Iv+b+E4+We8A/0R4YBgKnz7/mxFs+U4bzv26fy92
+8Nu/vXylG3b50r+kKgHW1Tn1v52Z4wqwnABA6fq0MucG3z/5pAEEaAv4v7VjxS8u2PU/Bgn/i7Bm4b+6mAVTCePJv8K3zPvkXuC
/6kwaace5yr/ShznUw9vNP0h2zTUMWPM/fXMFV2841b9o9J0zttT+PxrtWC2UWuq/FsHAAX/LAsAnjHwR+VHGv+i5WIw4T9G/JIr
gnKo3xT/YJM6CF7DLv1HAC2TbDPG/L7y0ACRe0b8OlZqtujinP5y1tcmNtve/yOm8vpC9AUAqkkfaItPRPzwygfQyJQHAs75E07Z
H4z/7XJV3vQrav/DdUERK8Xs/w0bVmB3e2r+Q8+mVva/mvylmr3UVy6E/MUwsdyEn5z8iqJYhTiXwv1CyNih0JQFARIjs6Vvc2b8
="
   },
   "mistakes": [
    {
     "name": "positions forgotten",
     "message": "Your words do not know where they stand: add the rows of wpe for the positions 0, 1
, 2, \u2026 to the token embeddings.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "S5qja5wKBcAywtfPUQjkv6BJ7Xk4psQ/PVmQB6wZzT8+6HVYGMKzP/78rLoP7O2/1ZKGylq44r8Td0w+kSDhv
1SpSXeSzfe/Z3aISAVNB0A74Z98FyryP0LqQS15lAPAfwa9QtbE2b8GD7SojX/Cv7kxB8nCMcs//hR+MOW4xL+UBCjaoTH0v/PC7
8XFwNy/IJRbwcm61r8gvMSHkTf5v1BljDkSiwFAhkAxz+xo4z+cjO8t69sCwNiTKf3wWgDA06LSCvBz5j/PVRolu3PdP879JcKw5
+E/2n0KVlXt8L/7+BdzeBDwv9qgF6pN3Pq/T52lavLd/L8kt5Lhn0gEQJLnJCTHLgJAX+STrwYHBMBrsi2LqHQGwFj32Fusa+Y/C
S5P1XB15T/MxhYjOmXiP2XPKE8sG/S/Ytl4ULbT6L/GadX73AD4v9Gs3t9VHwPAJFW9ZQQiAEBLAW1Y2KX+P3sOf6ztwQPA8lngY
VTvAsDuTom8YM7rP8DE6vCUSuE/L/RSHbz64z9k4sWWDOjuvwqxNjknH+2/3vFloea7+b+OezS7F7T+v0a8t2QFFARA7kfLkZW2A
UA="
     }
    },
    {
     "name": "positions looked up by token",
     "message": "You took the rows of wpe at the token ids. wpe has a row for each *place*: take the
 first n rows.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "sLMM4IcG1T/BCbMWaFv0v6t3eDoMzqE/oBfwuhD60T+8J6W1hd+bP3hHYgMtTd0/4aT1v/jA7z9GmBJs9nP3P
wp77qsELOi/Fb0mpayK878DvhQAbij5v5EmEPBvGgPAdHVrd4s4/b/Oj7rN6DjQPw/C65fukOA/ItHbC9VIsD8FkE4l+7j9v4sIY
zCICOe/yBP2LeAf9r/PBBCrHnoBwCuPbqgB6PI/W9kqMcgv8z8pJR38hcTlP2znQmCwbvG/wvqEqVD9vT/iWXUxqlHKP7wCNp7mY
qU/0gS3W1JN4T+5oVAR9cbsPzWMKbIEG/Q/AluhSlyO2r99KYzqsKn3v+oJ+p238/a/WRhODTv5uj+5NUItyon1v+imH/Sh7qY/7
A4+dp9q1D9GAdBuLl65v7jbEObtct+/9PfMnB0Z3j8yqplXZmLXP0isV+vmC++/GLQrOxly+r+weiCNft/uvxQrHf33POU/QI16A
70NqT9NaAVaSDyavz6oyke+S3C/lh+SWFzN07/GS2xq8lLnP5UvslDLmvI//aBbq75U/j9soS7ol5rEPwkra5IUo/e/WvdKTwqgA
cA="
     }
    },
    {
     "name": "positions from 1",
     "message": "Your positions count from 1. The first token stands at position 0.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "R8aFTTBb+b90Dqmep7sEwBgN1Sc3dO4/5hqDMqyi4T+U4gIcQIrhP5F4U65fGfe/BXHOe5Gg8b8JZhwgKSYDw
MJ2ka2fBvu/evuo1y5/6D/ZOvu7o1ICQFcp6G2ODOM/CWLYEzMs3b/hC3XQvwiqv5GiqcN27bY/aRIaPK25tb/oME+YHBvxP0270
bY1zPQ/GDtjDijKAUBtZROdPsnDvys3h7cF6u+/pg1GTsgVAcA1o+UXjw79v9fie0fJVQPAp4LM6YS64D/0yQXM98jiPwjbl7Woh
dE/ch4OFehd/L/mhZwPM2Dqv/7DsEdukf2/O/zEEeqtAMAagdqh1KnePyRVYBy/pPg/ksgpg7Qo3L/+rv5sdPz3v71Sv3A0l8E/G
rrr0JhJ2T/aRVF4mbqsv1AHcLE/3cG/mICxfEW/6D/2x48eeTPwP7LwFVsiKfO/2BzZPhxN7r+7qawsS9/0v+WoVD/VmL2/SNBDb
dF/+b/vgmsx7D3TPxlHTOKKhtc/OTIogrlNtz90mSu2D3jCPx29HEjsO+c/si0qD7uP7D/Kucbj/GXuv6/OFaFYYO+/cwCZi5cm8
b8="
     }
    },
    {
     "name": "embeddings scaled by \u221ad_model",
     "message": "You multiplied the token embeddings by \u221ad_model. The 2017 model does that; GPT
 adds them as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "RC3JifB2/r8+Ef6geHPfP3UgGBCvOJa/SPEZsTIAsL9VXmuaRFXAv6VN6D6LR+a/T7C1iS944r/ABLqI1/XYv
yTr9z6Ek+O/YyLnlxQIBECzCHopTYXrP+3WcF5lPfu/1rf5DGJl7j8uhcxjxbLjv08q6zf65rK/siHR3ZjZ4b+s7xf72H3jvz7G0
/LqKc4/AK6xc4ZC8T995k6d7xfpvwi/ymkod/k/uVS2uS/x7L8aJVvz3IDbP/gvd6OQPwJAWeG2flsE77/vjMJ1BK7gvwzDPDYOI
eO/SXzmvwNC5j9iHJruTobmP91b4jkMuwBAjpZcbanr6D/WGKG7xZPgP0Xv0WCRFvy/pufoc5Kq/r8gomoERZXpP4XUkd7pDNy/g
IjscpiqsL/bqkeiGBbXvwYq4W72ptO/Qek9lcWswz+5mBEbZMrwP+ODbc8Hqei/4U0yalDRAkAaSLkUhDDgv1fUmBrL1ve/RgAdT
wN+8T8WAlcR8sfmv5odkBD68L6/pNIqtdTY4L82mjJQO7/Hv/5f7BNwYt4/XOueRpDM+T8/OSp/OZ7kvwqyAyWmfvs/JS+ipo2T8
78="
     }
    },
    {
     "name": "final layer norm forgotten",
     "message": "The last layer norm, ln_f, is missing. In a pre-norm network nothing has normalised
 the stream since the last sublayer was added.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "OspD1ZIE0L9mBJFN35v6P69PaPtgiRvAjLJF01TK/z9W8B6vHFnzP575rAt4qOs/F6XfYIRa5z/T6gJ+Gyjxv
2oG7ljL59O/iFcSizcK7T/3w55TglX/PxPhl370agbAKWIv485ME0DqDTtT/gYlwFW08nnFvQFAd7GjjyfK4D/YvhsJFpnzv5iNB
QD+7oG/u4SIMczk/r8eIyqvApLzv3hf/QSu3A1AsaBmx+JrB0DMrysjJ13ov/XlSGIORxRAe5HfJvCTFcAP76N8U8bVP6W/FZJdX
t2/LnSeDf0R6z+FV5dtAjLxP3g6paXLAf8/mm+BfC007T+PL3O1ZKACQJBWEvW7EvG/5SKny5TsBsDSv8tq6CbtPzoOkOdtCwbAk
23k4FU55T8oCqMnvd+vv+x53xQlbPi/EcuyZOrw3b9LX6zuov3nv0GtcaPyZPy/6zkDQJsBCEAwQ6yRND70Pxp/pqHH2wzA+7Nxp
vqUC0DVerKV10sRwF+55SGd7+A/bM08ov925b/kELdXpuXyv3qB5Yzhw84/9FMhoiO97D8XzJLlNjP0v4fR1Ii4XxBAIIxyPgB6x
78="
     }
    },
    {
     "name": "blocks in reverse order",
     "message": "Your blocks run from the last to the first. The list params['h'] is in the order in
 which they are passed.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "J3s2r7jx8791CQHjREsCwFvXPl+CTeg/RZ7r7tfP4T+xVMnR7znOPzCMZieZk+i/jnP421qzoL+R3BCFwd7iv
85HtRLRn/i/dirvClGEyL/dJc/Y6iXTP4/9Prb1KuC/DPzjarx27D+qyvN3NNLrvwmWQx0msLy/iaoN6mYo278tVU/bA/nwP1gNJ
89hZPc/r/+RQNOtCkCYME1v71jav3ALJBSwEfA/RII53AIjBcAb5djNP1gBwAUuKxML0wLAfiXete+f8T9gSd5+Vj/jP/v/KxYJB
tY/PyWjmGRT57/TUEcQLJbMvx3foK24Rem/wkUSq9it+r85ITNbOxTxP7lAjpT1Kuo/DTqXgHGR5D9Qlb2Sd5XfPxP1tZJt9PG/U
uQ2uAz5tr8Dd0yHkHrXv79BousmbvA/Ixgm0RXf+D/0UF/YXP4JQFCMHyKxIdm/kF79xZEx3b9MNBduw84GwLWLwypTQeE/H4Ajk
M384z8I0wP8/6jtv5/PJA7pcbW/9AnH7tft4L8yQEJ7l4vpP09zqbZuA/k/qI1TmzajCEAIt71STNfPv2G181WFHO6/vatwbiZvC
MA="
     }
    },
    {
     "name": "first block only",
     "message": "Your text went through the first block only. Loop over all of params['h'].",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "njbtz2VnBcA85baLesHlvyiTRtIlN9e/D/Ylzxk+2D+W+JuMFgXVv1/wnGzKDt+/T2+Nu6qo6D/lh1Z3zer8P
8Fl0ILrQADAIo/EmnYk/z9ZcuBNPmn2vzzRAB4zNAXA2bdjVnee07/lWKzVCQTWv8vrpWTS8s8/k9CpWKgw0r87g5J9Kz/qv/ZyL
+2q+cY/nqIut0oC7D9QjlSUYCD8v4Ej+5j0sAJAMFTK9ej73L+FXgctDGD9v/LVIW8YitE/tlgTLMhw4r8Vi1AM1Dm/P29BChi6n
du/dJzbEZf+2z/jpSQOdi70P7AzHnTCJgdAf3DBx5bu8r9B8gvbex78Pz9JWnINJQLAAKtOiuJwA8DDrwmebV/mvwiUqMXBouC/f
4GsCcEU1j81rJJ+YuXNv+WJQ5OdLNy/EsfzuSMd5T8re3QMOEf7PyTtL34KTwDAl6yNrNt7AEALprYcI0nyv9Obko76wgPAKkCb9
/ZalL8368g7e+ndv6OSFdyDpso/8xXEPE+G2L+vG2jNbS/Jv+qvltqy7eg/geSjUTUyAEAbS+I7JUL5v+YWPsoF9gFAUCmF7ftU9
78="
     }
    },
    {
     "name": "the first block again and again",
     "message": "Your loop uses the first block every time. Each block has parameters of its own.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "8MOHWHZyBMDi10zgdXn1v/iw6iGOz8C/mkBekEjA4D947xspmSLMvxAMoGljsN2/5JibFast7D8I78RHKsH7P
5nrZu2RzQHA5LtEwyx89j8FjGj5MYn3v9zHekK5/AfAe2Nx1V3B97/HLmNIwWjBv4gG6rq7N+E/isv3tZkbt7+kvcgWLw3vv+gOb
dgGF9I/uezU0Yuc6T+zSIggQP4DwKHMXSnjaAFAk6l6mDxA2b/z9EWskLX7vxGOsPlQDOe/z2l7nJeW3b/uHEP+1bvWPwGTHYi0B
9e/7ijSytxjmb8TJs6Ii9nzPzU8fkSrrANAFMKMAnS/+7/DFSmUK7HoP4QRnJSlzgHACanJ3XbZA8BF601avdv2v9+XUPHCcNe/y
9brmjiW4D8M8o9fGyDEv1YjkHdLl+e/7oqfu6nl4z9XrYL0buP1P3BAhjYUdgPAlbzwZ/ax+D/gbpiVWYPwvxJVZMfdQQXA6E2E6
gIE7r/TT+8S5h7Vv7Tf693L2ts/Co1B7q630b+awhxlKvbdv9cJ3vCHKuo/wlwYAOdG/T/vNUrJY0gBwOk4GC5ge/0/Y48SK5e89
r8="
     }
    },
    {
     "name": "every block reads the embeddings",
     "message": "Every block of yours starts from the embeddings, so that only the last one counts. 
Each block reads what the one before it has left: X = gpt_block(X, \u2026).",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "Zj+HtbVF9j+ujsD21X21v6sqVHHjhO8/CntG+0ICzb9goM6IMFvUP0MXjzV2r7u/b7r9qd0r8L/bmyOYmaoBw
AY+7kTvXPQ/+7sLLQ7L8r/IRIrJCB38P3CkpJkV5QFAhMOCTzFaA0C8w61RgkTXv0FbuZ62N+e/1oewJnOw078FlV/T3kL8P1FGk
U6+N+g/sK/KAi2S/T9Zs6HbPrIBQBczrUTdYem/VGsE9kBq+b/qNng8KSjPP7Zeao4eA/6/tGlVY+r17z9cijcN7DDSP5mBXc4SI
+A/0MpEkI6O1r/ifauKlrLhv/c2E5PjYPm/2S0XkNbM17/Psga8EknqvwChO5u2/fQ/tHQsW2+vBUAC++VVX//3P9BZfbI51da/y
AOpTA484r8yqsgtg2Onv3cRX32s+f0/AMl/GH826j8eOPhvMzz8P4F+UA8SwP0/wJlI4wAy9b/BLa2q4CL3vyBwdKMPqwBAHxsIX
Xgg9j88Ze2FJhbsv7+gqwjjCtq/qxq1Myyg2L/vnMBYbYf5P5tCFFqKhvc/ZI8GQ2u6B0C1dVIhzEXwP0kJQWAOpPi/HS2TLbqEB
sA="
     }
    },
    {
     "name": "normalised after every block",
     "message": "You apply ln_f after every block. It stands once, after the last.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "ezXOuqaY7L+WIbWHt2YEwJWdbnNF6u0/D/sjM5FS3T91xiD5127nPzkKUj6TePC/OOpYouOA8r9dNM+EcIcDw
GglVr+AJPW/nCpMjbl15T8NrYcTJWsEQNPpM5iCIvy/3UV5EqxpAMCpgjc96NPlP1f8WFnyFts/QcK2Ic5A4D9/rRYdbU34v9+xo
xwqCvW/Q9gASzKuA8B0NvF/39f5vylQbbMlLvg/WAWE1B7HBEAtEWrYwjz3v8Y49QnrZvm/cTI+LJ6k5j/ys+ElOH/RP/iT2oFV3
eE/us9v3Ioi8r8nVwh0Nbz1vwnCKf4+GwPAnTdedxDx8b+3HmMz+sr8P+e4wogQ4gVAf6EYtbwv77/ktgfZcFkCwBQH0Oen5+0/b
IpkiVYG2T/bsNijatfnP7CPo42sd+6/FjzqcF8S9L/Zpja9qOsDwIINE8dAxPK/hZZZQoIu8T9WDeT10OsFQLyfOz+ZPvy/g2Zse
JuvAMBS513sMNrnP+gUYRP+z9o/fa8cnm+P4j/JKcI2/TH1v6Abr2wJlvS/XT+yrwD0AsD8dIXgDQX5v40bRMP6zPs/DhGmV6M4B
UA="
     }
    },
    {
     "name": "probabilities",
     "message": "Your result went through softmax. Logits are asked for, the scores before it; the n
ext step makes probabilities of them.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "GPQAQAhkYz/22bFMKXiDP8XtQ8XX4rA/fFZLi8JKsz/Nl188GdKrP0Yp10SYSoU/9ecZTkhvlz/l1oz3cDiQP
5j62mtjGnY/3w4Xkaag4T+7+BfGi/LHPy6KhPDF+no/eOrbUYLlrz/t6TzshnqrP0QH/vsj+LI/lWw3VhoMqj+jRy65VbCTP+s0u
qcxjqU/U0+OQwbMqD8qjCLQ7LORP0ORmXXjoOA/cI4MltUUuz9HawRjUUSHP0Vv8KoGmck/kbOKsURanj8jhll32FqlP5DkOyqOW
J8/18+d2yI3pT9SXdlZMYGwPy1q1yjr5MU/L//NGKPDoj/3+NF7l3HWP5m3aNj78ZY/gYn6lrSWdz/AF3oeI/SpPyCA92Z0k6c/U
1UL3fk7sj9lIt8iR+OoP2VBerwFSpU/r5AnDfaNpz9jb0CycCqwPytBiDd0E4w/nRM5b7a84T/RN7BcHGm0P7p3I+C3kns/bEX00
jnXuj92L2ueN5CjPx/t1Pymlq0/fkyOAgVQoz90rxGSLu2cP1MQhwYzba4/sXbAHzZLvj+XhfsbC22VP/5u0WwlU98//YyqPGqeo
z8="
     }
    },
    {
     "name": "last row only",
     "message": "You return the last row alone. Return one row for each position: training uses them
 all, and generate_greedy picks the last.",
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "PDKB9DIlAcCzvkTTtkfjP/xclXe9Ctq/gN5QRErxez/DRtWYHd7av5Dz6ZW9r+a/OmavdRXLoT8vTCx3ISfnP
yKoliFOJfC/T7I2KHQlAUBGiOzpW9zZvw=="
     }
    },
    {
     "name": "not compared with the vocabulary",
     "message": "You return the normalised stream. Multiply it by wte turned on its side: one dot pr
oduct with the vector of every token.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "r9NqPR074T+xbPS3XQ0AwLJxDHuoWOY/TpvxCH/E5T+A8uy7itXCP32LTVEdsdm/LYll1afv6T8+0Z8blZj4v
5+Ddu6ttuo/aAynsiH+6z+G3HtYk2bqv8vWKW3Zd92/H8QTDQ2o3z+0mlnUC+Div3vgmLcybfE/7lC8N/bG8z9iH0UYyAv4v3aeu
xMUeOW/hiTXDGI85z+HBV6e4Sr4v3PCRBTPvug/al+0B4mr8j8e/73Qlxvqv7tfkvOrZ+G/DLtPgLhv4j9EZGU33JPyv4xdMvKSe
e8//p2UKNJk9D8bY3fq8snzv1HCqRJNOt+/"
     }
    }
   ]
  },
  {
   "name": "seven tokens, one block",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 20700.0,
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
    "data": "53unUjLT4b+ZZy/eoU/hv9830MlgoQNAM5mw+Idt7L8PoQPprKbnv9a3sbEZ+gJAGFwxk0sb5D8Lbch231zrv3E
C2MGcQwDA2tNIfaA85T+a45KI20kCQN+OCLNFqOA/JEtZn60Y+78O75PZ/lXjv7ZtJvM6/gxAYfADrMeYA8ApXZTzYDb5P3SZhpC
5ZuG/vxmqww6Ew79hXbaYQZrqP1OGt1jzvwRAjpuY5yhBEMDwLeLMGSn5vwiiwyqg5wNAkfOHQnuOwL8bRvlNpnEMwHDNLbHYPNi
/ufjY5sKS6T9Sg/1ICygCwBj3UUidQ9Q/yaKJAu/M4z/bNjOdyDqyv9CR0yRoGPW/zxVFxBqHAEAVDsm+DnYCwBSd7+vCG8Y/ND5
VY4kQ+b/wtlxRNirmvzO2Jyer2gHA7NrAIf/77r9592jhjMX/v+KTUBEQO+a/KK97Fqv18j8OGQjwnivxvy/wjfL0aem/wK5TUyB
F/z9rM3OSZWz/Pzqt6Te6lQPAdrz0nB6O9b8Z4S/+D+rwP0UlrCKytvM/7IIqfcuk/78pbAfQHM7gP5KpYyKLcd0/v9vJcrsuE8A
IBJDCeaIAQIkvyfjr47C/dOq8z/dcC8BjXVVEqqn6P824ZyB/Yg5AoCBiVqR68r/h8cYIT60LwCs849bC1fi/jeEP0GBS5T9jXbm
vHbXQvwtSeZQ2COK/cBrSxrs8/L/1eX7aT0S0P4fJucAUxgLAv2GXSlDV7j/ke+3WATTzv0czl/F5b5A/fYMLwi5Z8b8g2En6mtk
AQAcWzKYmn+y/IyBOB0jJA8DKHnCr12P0Pw/18i4/aABABIrmIMcyyD/VSbXCqqMUwIb//TOC7Nw/hIq5xwyF0j/iJ5p14VbhPxB
95ozcMbs/rjo300w31T+Rpy/fB4EAQOfKfcoutfW/dHCK3ZAG7L/+1KUZi1rWv4jpnzNonM8/rk/p4WIcEEA="
   },
   "mistakes": [
    {
     "name": "positions forgotten",
     "message": "Your words do not know where they stand: add the rows of wpe for the positions 0, 1
, 2, \u2026 to the token embeddings.",
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "I9FVlrLV+T/Kko1sKJBwv31VaAHKoe4/9pHswsOu4r8Eat4tG/PSP6aY65z/qgFAVGcHJ6VXt7+k0qeW/SHLP
zt71fKIRvu/8OE4JN+W8j8qPapZDwv3PzoN2Msnf+a/dprepmLb9b/5vcDYBxT1P/XODkQzHd8/w9CTY8BR9j/Kf1jP6dLSv2mQf
UeE1Ne/d0aM1FeNAkBlGFcForDMP1UjldAryNO/b5i8lgiZA8CBSA62JwbkP/F9CO4BGAdAuqx5x+//6r/qOrLzm8Tmv0c+mPKsk
cW/qfDTvTaLxj+1DHRjNJAGwJAr5Aykxda/OETSC46r8j+FQcvksN/5v/IwCikn9eS/LFLfQD59/D+roV/eNAK2P8Faexb2+uu/n
tMA51b0CMDXcqecH23QP4pRc49zbuK/tbz66MQPAECswYaJ9LwBQOxKRsut3A/AjYGEkqR5A0DbpeNtKkfLP+usaT+fR+G/YkN7Q
qpV2T+7xVDef84QQKzSnOQ5PQ3Ax3OKJ4JH+b+sg9OiMennP3l7Sgn5j/S/lldAZu/g+L8zUWKKwg8AQPMsTAksugFAGD69mbHiD
8B8OZ+pYn4DQBZcFZThV8s/WADQg0dd4b+Ca1jTYlbZP1VchIin0RBAJPwIKh49DcB5o8+5N1D5vwGRfz6+3Oc/gDcLBCKR9L+x4
eJe6dH4v1nb0qPfQfC/NuNRWDi24b8IbBWsPJz0v3/f0HLgS9G/28aa1H9R4r8GatcBdirHvzRZZelE6gBAdrjd2E4KA0BlIkIWr
WoNwBMIa++L9ArA8q4SdjW14z8VZ3hPVXL9P901LIBNQ+K/+BQWDIpQyD9Vb4f2YiAFwBYT2/30E/m/CgG/Zctd8b//cH1oeCDnP
/AtUoXsTgHAgnTHe3MN9D+MQYOLLJfxP34Wd1l1IvE/yVdhp44WBsBgGhEgI50FwCAvKUGvFvo/apBoEanvB0A="
     }
    },
    {
     "name": "positions from 1",
     "message": "Your positions count from 1. The first token stands at position 0.",
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "0sUsZ4IC+T/64yc32UoAQD/cCxpHLeu/AvTTgJ9FsL/pv9ldnHPwPyJaCYTqrf8/vdRgkeLS7b9YbziP+Dz7P
yVokwOoHgXAadnXCAxs+D+TjiRALPjxP18jYBizT/W//u9VJmCMC8B+vs6k6RThP9n74jR9I/0/cWQ6sTgzkj8Uk/70LoPAPzFlt
7hFk9W/BNAHx5LfAUDxKgG04yC9v6X0x3TIIPA/tQZZ52sHEcDplfW4g+DYPwnZd7KWQwZA9usTjQfT7b9un8r5DPcGwN4Yb5W1O
da/S1cTxPjVFsAbC3PPWZbcP0T3Cp3Jqcu/4C3vVnWa0r9pBjjl/+TZv8pLT59Np/E/G782+rvV9T+MKZiq4SX/v3RwIwp58ee/O
CHCe6tHzL8zRNsASMTsPyeBvhjUlPM/kNdhjpEWxL/QsUR5PFz0v/3C+X4Zrg7AUztKSxT5+T/gnReC69fbv+XyiTUW3QrA9ULzr
Nub+T+W5IwWlxIIQAWhcvawXvW/LtYQSWitB8DMzqU5dLH3v5oAA/hcL+s/iNWOsWZZ0b+Auie1UULpPyWaKNRlWfG/CT3cQRsoB
cDJkHl4B8PYv/HBfEUCFvU/BecJIZXd878qt+0NsPnRv/R6TeTw8AJA/0zBO6zE5r9A9e3qkcH1v9bdos660gPAaptmdi7NqD85c
upbGI/wP7XAspEMT80/6QSbIs6M/L8Hv4sttRXav2k4mc+R0vA/uOibOu9a7b+NI5gh2irmP2hCXpJyGeQ/LC+P+4op/D8ogF7oG
zAOwHFa9k3CSb8/OqjMqBdf9T8cuDoN8vrUv4Hom9mnxAPAb95U3pqO7j8/pOvvla33v3CCcr5DfgPA8L9q8NbZ5D9acUjP6TrcP
84OtlvCpd2/3Q9KpyGK0T8y3IB7a74JQHWaukWgOwnAX+Wp4VRe/b8Mr9EgD5Tkv+BAZjH4dtS/nlzMYDLh7z8="
     }
    },
    {
     "name": "embeddings scaled by \u221ad_model",
     "message": "You multiplied the token embeddings by \u221ad_model. The 2017 model does that; GPT
 adds them as they are.",
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "KM+ldQxx5j9G1lwF5SLKvy9u5Ujw8gFAyMs+K3188L96ycEFwoKzv6lLNsMxFAZAAcz9tHza0b+mAb/o/ibvv
2WPxyQEQfO/2T0GmsC4/T+IxuJuSjX3P2OrLB6WOte/hO007lRn/r84OmZGK8XKPxqrppgkpOk/a8s9crTTA0CceMNmnB7Ev1+0Z
KRvBue/ETKYYGiPBUD7qyHb+bXKP0p1HFAKcu2/ZqaiK3BvB8B26ToY1zbkPzkoFbeYbxJA6YMqq89n6r+Vgnpu6Oarv83t168D5
pG/pj2kjFAU9z/IrveqsBoOwEnTTF2c1tU/CDRLkpQh+T+u7I83t+jtv72dfzTsB++/md6UGXuPDECIgyerMaX+vy59d8j/e/O/y
c+FBblnAsBOMnr3ar7RvxnyAJsrDe+/WhvSKIlA5z+gEGE6hOHkvyVkxn5y8wvAeZ5TRV2/D0A7RethyIruv3pYwMti6gDAr4kz1
92j8D//x8bmu4MPQPuGzxL5xQHApZVclIis+r/4010j9Zq5vwKIO9ixAeS/IbgIwiho4b9iHU1OObb4P3JQL3z4ff0/LzSJjDA3F
MAH07zJTc8MQD0aNrcwS8E/OLN26BShA8A9iYxOvxngP5mXUk+IRRJAsRfb1KrZ+b9gY6zN95QCwNHnEJpiMO6/LojrYgsj77/4j
P18s7+cv1ASIfRm8wLAEYIAAJuo/L9jydm/+JTiPxBJUIwpxAbA5veliwun178VIdHlZCb9v4+853XYhQFA7+dawg3r+b+casfjX
z7yP13fucAY9ATAByYrf2xK8b+RD/tggmkKQEpjAI1wLMc/JCDtoMMm27/Qc2PbUeUMwGNHyHy2GfE/sw5s+LS17b9b7PW9lcrpP
xR/o/xPF8s/oflwC4N4y7/DLh6YL2XbP1hLLFl0ism/K0p9/iO88L9Ed0kaGJbgv+SJGw2pUdk/6LtxUMooFEA="
     }
    },
    {
     "name": "final layer norm forgotten",
     "message": "The last layer norm, ln_f, is missing. In a pre-norm network nothing has normalised
 the stream since the last sublayer was added.",
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "ME3jNEtG+T+dNtqN7wTzv9TTCrxwDh9AA1gz7nNABsALZcpGjhDtv88x+2lI3CZAqqKHlAnT6T/Uh8xl0NfbP
5/nJVHsACDAfBBA4dgxEEDF806FM/wdQA3bt+/4Mce/2rjezXBaEsDq8ppktCnxP8QUoxUzZRhAK/kZfVRXDsB/taivpWH5P1BRY
mL2UfQ/eWzAY2t0zb+QGkYIlY4EQH062l3bOwVA4pJ04GfBHsCHD8LRtxkawAEJmTKTEvI/r2XmbjCn/T/xkHNomJIcwB71jo/UE
hDA5veri/AmGEAHSfFiV0kgwGv9dz13YQZAUeTg/92vBMAogkDM0unzv8Zl3Hl8QxXAc/NQEFFTHkCEtbXc68EDwJsKPQwpxhhAw
ATUU3XB0r/A8bN7MEgVwGZ1hRszdhHAAZ43jHXq1D81v9n3lHcKwMKWOx6NIgXA4bdKQRgBEEAvfHI/9wLqv2ylvNY+xPO/7oY7S
kCGD0CDw0lYyxcYQD+dgHNx9xTA2EmijO5rDcDRTFr4HV3xP8NMInvaOABAP+nvIBQLCsDvZiu8qLj8P4dy11Fo+e4/Yp4kRa1MI
MBGpTWxO2QQQHogoG+vpb4/txE1ggBdGsADab7tWLkOQOPpcFQbbxRARptMRJ16BMBCVPM7dX4gwAayK+CwiAzACciZ0ikzAEAoe
Hg4+2b1v5xexT2hagPATucw5vKTDsAjWAlVrSrkPwWD1LjHkBnAIsujDZWY5T/CkPFk/mISwE04mw0CSvI/T/hC5AlgGMCJjbJZb
z8SQMC8nHOHWA3AH1ccvnBSFcAMGT6/pXwPQPFd0Q9FUgdAan6R6f5DCUAixl+nEM0mwO4u2c+beARAYJ6T8/4RwD8o67e5ZKEEQ
CGhcRX+6vg/Nt7q4Eb97T8MfIomuQsAQJfwsX6LJgvA8QegBwEICMABPi7rLL8EwETZONAJ2vA/gA4hlRgHHEA="
     }
    },
    {
     "name": "probabilities",
     "message": "Your result went through softmax. Logits are asked for, the scores before it; the n
ext step makes probabilities of them.",
     "result": {
      "array": "<f8",
      "shape": [7, 13],
      "data": "MxaK16T9jD8x2TVozHWNP4auSn8VZdI/kO0f63PQhD8ljXHUSSqIP7QV+uC989A/7GIYiqu2pz8pIFdiyYSFP
+Y72+r7gGo/XQK5BOmQqD9qlVklzBvPP/yTxzFXSqU/vscVhtabcj+JAtj6fo9+P6XGsSlJYeA/m6VbQIBPUz9778S/quWwPzoxO
wWKO4A/hjlgdMUBiD8R9YR0XA2gP9Oio5asYcc/84mU7lbBLj/zO1XurTVnP7N4xFCrCcU/FSMUVIORiD85M1VLhI85PzU5KqAcG
6Q/yMbFxchSwD+0aVxzc0d4P53VJARqJrQ/KkGCRAtCuz9D18iVNVirP1zX1eh4bI8/VvXAkUb43D9dlvAyJF93P/oYhJUIc7E/K
jT1NheFiD/U3+SZlWCdP426R/fENnk/ORBOaxnYjT/6EYdS7ZN1P0ozQdfunZM/3Ni4P58QwD8C03BGVt+KP98ogwVswpE/o6Rfg
3tW0T/VLJK9PYHRP1QCgNXBLWs/ynK5+FRuhD91vgDXNka8P0GWHoAS18A/QqhIU0fAdT+LOcSMQXWaP/+1k7pUypg/wQwUE4aOI
D8GirNnXUu/P6B42RCpTI0/iYzjB/BfQD9S+oFJSbW0P0dBBmmI0eU/LeZ8Suu4cz+cEIVQWn0/P9wGZ3lzg2o/ROYsyAd4nj8Lg
fmVVBuIP9M/wJLrMpY/BCD925W1ej/sGfKELhulP69Dwh882m0/oim9ZM2NuT9/1Hv39nyHPydKhSiw0KM/cx4lZwVgij/iuQm6k
QfUP1uQXA6e448/Wsw8zLdNaj9Lrr8vXG/BP1VVXDN389I/M+YLYzt+kD8N4JW0+xEUP6ZU0rnDc5U/g6UVX8k7kj93OQbYd3iXP
9Pm7FVFXY4/VAO/s6MEkz8zJvCS59u6P8G1A7uSH2w/gFG+ZfO+dj9O2h/VPUGDP6ImEu32eZE/D0nrH6Ty5z8="
     }
    },
    {
     "name": "last row only",
     "message": "You return the last row alone. Return one row for each position: training uses them
 all, and generate_greedy picks the last.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "EIrmIMcyyD/USbXCqqMUwIb//TOC7Nw/hIq5xwyF0j/iJ5p14VbhPxB95ozcMbs/rjo300w31T+Spy/fB4EAQ
ObKfcoutfW/dHCK3ZAG7L/81KUZi1rWv4TpnzNonM8/rU/p4WIcEEA="
     }
    },
    {
     "name": "not compared with the vocabulary",
     "message": "You return the normalised stream. Multiply it by wte turned on its side: one dot pr
oduct with the vector of every token.",
     "result": {
      "array": "<f8",
      "shape": [7, 10],
      "data": "AsliKT9L6L9QkxikZQvNvwZoE8xr1Ow/6R3FO5ge67+gVeR9Z6zXPxmhjeQ+uaY/7d/oyR+C7D8S5TMUDqMEQ
Pz/Izpc3OQ/66ygCKJQAMC+hb0IkRzwv3um0ve2+b8/0A6LNQuy/T+AwFS05cvIPyxphrs0YwDARg/fDolGvT/a186q7hDkP26U6
MZu0/g/9nDvnVvyqL/y16Zhwu73v2ClVd8nwNS/gQFv7mPO4L8JK1fg4jjaP56Lhz9V45U/2I4sHKXx9L+vTcvNOf/iP5JTrX86q
fE/PlxN1YbkuD8GWOMofknyv6v/doumRgJAdCSTSV3ACMA4m9QtzzzNP8kybsFjL/I/y9uLhOUa1b9q8z/vd/Xnv+aBL91o1dQ/n
cnRSMmPwL8oK3TAO/QBQI3ELstg0+g/oT8fxCvw5L8Hn74ohY33vxhP42s4Wsk/y84jExpt9T9ZFBGJCgjjP1wlwF/IffW/MTZ67
C6E5T9YKWIULBz8v2l+1j1zjve/e5uwlmEK0D8VfThlz3byP67mGxtTdMw/6J5Rxois2b+BGxdZNNHwv8nWt4FIhu0//xgpb3+b8
D8gu1Jyq/fxPy3k5ga4d+O/y5Uayz2c/7/iRpAofhrqv1RVyc1PQ/k/YJJRiO8k5b8NNhuWy/y8v3NFj1cZXfK/cPyTczBH5L8dt
HNuSLzcvw/bQTjyr/s/rezD82ZM87+IlmGlbenPP/9p9emot+w/qiSzbA/E/j8="
     }
    }
   ]
  }
 ]
}
"""
