"""The public cases of the step cached_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cached_logits'
points = [0.6316, 0.6316, 0.6316]


@test_case(name='a prompt of five tokens, nothing cached')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='one token on a past of five')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='two tokens at once on a past of three')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "cached_logits",
 "order": 8,
 "points": 6,
 "summary": "The logits of new tokens, from the kept keys and values of those before; and the longer
 cache",
 "returns": ["logits", "cache"],
 "cases": [
  {
   "name": "a prompt of five tokens, nothing cached",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 24100.0,
   "script": [
    [
     "call",
     "cached_logits",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "BwAAAAAAAAAKAAAAAAAAAAUAAAAAAAAABQAAAAAAAAAHAAAAAAAAAA=="
       },
       null,
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "ED6U8WBq9j9Ku8jE8crqv0woueWznuK/mBvxlQxyyD/UCNwqhyX2P5zcHWAVaNa/Qn8wn8UjsT9hvHDN
7h3yPyNmUsWUQAVAND+AZJ0/47/+pXQziGTkP+vjcfIEPfS/SSuGjng88L8IV+TnsB/jP13R1BR6PuY/jl/UiTINvD+LA9e6ykDJ
v2I3hDgAPd2/XZysocW/5r/LguzGOvnmvzHNDx7H4PQ/n0BQ7Cl4uL+1T7nv4F7kP5iQFm2joOu/X2qgsMl47L/bVGe1KdDov2vZ
75woo/I/0KUTLSJB0b9AVs4Tzc7rv1FQqAJU8+S/DhsQ+VcH7b+wQ7HcZ1oEwAo4uCT9EMW/+6yv+FuS3r/WiV2cFTXXv97i3mmD
hOI/9gwj3OJ92D8EH0KBig77v5P5QqmhWvs/2c+4yrOF87/yT2rlNCj2v9Pu+Eusv/e/r/oLCDH1AUC1OLr+mcfVPym2MqbPM+k/
4YDWmE/b479bYD1OfTHsvy4DmfKXqfC/QpvGkyCK4b8C23v4zaXWv6aAkO8EPvG/5oZD+s/U0j8cVqDTk+DyP9eKU2AaxsW/b/tk
7gCG2z/PhuNPrcb0PzeVZHvBNsw/ka6OmpCQ9j/F9ddOimf1vwqYqaK/YPG/EYCCoJeE7b/FN+Up1IYDQLwz1lvHHeS/uw6Gdt75
yb9Jj2HgPdnjvwjR4/G90dU/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 6],
           "data": "jpfSWbZy8T/RHUfB1gfbPz1tw/YDX/8/IU+Zv/q7z782RH3x0PwHwPJYIcDjAvI/16gGraEr4D9yGTFU
jTbivy1XBOkNxta/qo9ZERkQ2L8L4eC6+H7vv79k8bWgQPU/Aip5B2c2879RdpHPRw/wv+3Na/opM+u//fXPClfZ8T85bT0qyGv/
P9AqFXl/SPS/LM8/U8oD9D8awVqMLGuAP8qy3OI4SM4/r526iqw1r7+cs4A0EiD1v2XxGAfJFfQ/m3mS+hckBUAZQ+0iDUzmv8Ar
VjTdove/V0sS7dTn1T+w9toxnirQP7AkexOqJds/q0YIY8zJ6L9fD0JsNN6rv0DWfGIYSOs/zqvkzMwj/79Pk8Oft1n/v32fwwWQ
3vI/3VatQ1UZ1L++cYTPTTTcP/PokANqG9a/tGqu3qkJB0AryvUmu8HkP1e7DuJRb+6/"
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
                   "data": "HiPAAScN6j+1xba72BbwP0kP3anxEfc/OOfDHrgC5D8IAyU1J/fuP3+O3s/FZOs/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "k+AsJkak6z8dCsPLjjG3P/+2tzcEc9U/oG3S4WAZwb+C12MQQv/Zv3CJ3E4zrcE/"
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
                      "data": "+SHBSc9u2L8KIWvM89TfPz3cKVPpGt+/LoTrlY8n3T+uWjw6a5y4P+M3kQczJNU/+F8kC
vOQ3D8nJJAHkKvWP+ZEpa+HMtG/KJ1+nnIz0r9SPxU27OPfv/0xxHQgUdc/08BeOHRo0z8vHehooHzkPwNBd5SQF58/Df4wILvY1
7+tv+MjLQzkPxLxHy7dSLW/1WjXJfcMxr+zY4v9mUy4vx06OC548NC/qwRYka0AyL9kFzpNL9LSvx3bSwAOUtO/uPglDanxpj/DA
0r6F93Gv80pMRIEfc8/ZBifNitPjz8hT4ctS7lsv8j0RyJAO8e/SQAfLALwt797jIXojmbcv8wLjK3yxc0/J8+Z6sFe6T8rKtXN+
jXjPzbjAo9Pc+E/q1K+Kr+V0r9dAzlJC5i1P98UfxSBEuG/ii32czDXqr8Qb0io1/DQv+uIttCOJ9Q//lwy1yyhwb/cIRYlqtfZv
wwR4x4MAd+//AFFLOsb4b9Iy0adhNrlPxkBrDoemem/1ksVOw9/7D/QXO+wQzjMP//2dD7mbae/7CXWubSgrr9hvfrE0s/XvyyyV
HNAztS/hc65Ug1A1D8d8BG974qZP5RGccJVa8O/LEAbfmD54z8taRCQcPHSP8y1JKcX3PI/JtSvBuuz2z8QPHTgi2a8v4i0loNHD
OM/sYgrSnFSoz8fyVAt3b7KP9WWLGJLK8m/gQmHhbuI1r85ercHlX3qvwzswZO6C+G/fJOz1pT78L8nsiVqMYfgv7jCRIuXbNI/k
lfxH5ay17/xpufBISPrP3b6GQ59HbK/xKDw7gqtyD/1Y/iuw+vavyhEVVN0V8q/4I1181X+2D+MNKXV7Rfbvx6l4I84gNS/rbGoV
+FX07+9LFlKX/fQPya346cEvNU/Q1nEUJw74D9NKmhsjt7UP6WR5IiUHm0/KXJCBqtu178ooSf6A52vv/esJfG4A9y/JVcogNXb5
D+Gwr9akljIvwGZCi/5e9S/qr1Wba3V4r/0hSjIN7TRP/waDLE3WrA/MYRoUz1Wzb9yGAOhtgbPv0pT3Xgup6S/NHYDLIaMxT9/B
gXLN7a7PxUuWAQn3Ka/XYrm5DWkzL9cbWsrKhTcvwHvD6Vlnt0/BbUbNLuyv781qazE8kXdP9C+zHQr07a/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "ZTR9GD16x7+Te7odpY3DP8O9KGhzX+O/K15S5KWquj+HZW5ZdcjWv/MYK7LmScs/Gy5yI
g2EXj+kR0PveKfLP0h3i4aFate/KHbSJxM53j/zPj7C36HUP4wSVZ2cybM/uqsJBOyBwr85WmguFarhP/UqKhr/ns4/dz5908jLw
L/RM0Msqx7Uv+6ak90209Y/"
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
                      "data": "TYtMHSWP5L/lsymS+f7avxvkEPn8hJc/qEVUmvd61z/D8hzDeWruP2dAuIpZDvA/8X8VM
dFzwr9BGow+eiiivzwERyXKtuI/rHCjCb2n0D/0EvyoFkzhv53Z7sziVuq/D2PTvisJ1L9lGwJ29Gfgv8407InN9rc/aUprImSD0
L9SmPssWs6pv6SMPoTcGOG/6lK1gkt75j8c497Z/djMvzgD6/2kHca/yfyVSW+0zr+wSpTrAh7TP1qdaV9jgfK/SD65H+5Py79LE
JJJyQDGP+orSicDlOk/oCe2gKqRpD906ABqbv3IP0rqkbWE+dm/Gw2fiWic1r9/s4JdHSjVvztDVsuHg8k/fKzMJLj4fr+TFJYtO
mGav7pjkN4VOdE/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "LR3hjilQwD+PLcztEzfbPz7Y/RqaL9O/1wVhBzR8wL809mr/n47UP4HtN0ghbuw/"
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
                   "data": "iXrz2jQp9D+gWKu0LsfzP1LYdV7E2+4/1HlfXaiu+T/uwVuk6unsPyyuGQ3zyuk/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "M0UUew2u4D8dWqsfsrvTv/rR1cw3l5E/OCh0LAnexz/QbIUxS++oP/JlmPPLC48/"
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
                      "data": "RmxmQJru3b/vclnXTXXGv+n7Bl6Chdo/tpAxygQ9xT8MU+xGxOTpP9RNH2v/1ec/HCTVp
3uA0z/hOCSBdhDiv//jLsKGKsG/dq9pq6Ov2D/EQAC2t67fP78s/pGyGeO/c7SuxMHx0D91ztshB5TBv1P7a+SgY6e/bRXrJrRX0
z85Fu+Fc+TGP87E/SQWJ8s/KQhzXYXApL9no0wGlLbSP2AQwMdf5d4/IvcWg5LA6j9R+jUiS3nCP/FHLrGKavO/Vy7GwyTvoz/GM
PaVYvHkP8GRAsoLdMc/NyWxYcWh07+RtcoD0D2ev7HRz9d8Tq6/w7IgTGMe6z/QcvmyNx68v2bxlBFyqqw/tZHvXHwRvr/SiKzRy
ji9v1NugpbnUsu/wI41/JcCxr8xAyBaqgvgv/xaoFYFbOu/f2IU7loosT8H3mAMPY67vxvhA68YE+o/F6/jQWnv1z+f5baiZ1nAP
wNCLbqZ4tA/L8olVaKjyL8b+3+1FnDOP9UgTJqgY64/uKJUJWpX1L/4ANTlcDW/P4sqpcFC1M0/j/wJdA0P1b99uYxh2RaRv927d
NlyP++/2O5GsJZU4b+LLQXC2+zNP9btHL2e2NE/Zo1Brqeeyr+u6HcJwhnKPwjIexAj29c/MTWfMnL2or//J3H/VDznv0LfZGdrR
rE/Sh41d3D64j+FwMdmJAzjPzp3rZ9/xtK//Nu+8q463T/glRSXNx7ZP8nODF/K79e/AHC6vZuFkT/NNrb/Tdy6P3gtXHYwGqc/N
qpACnH20D9fNgvynXvoPwYmavp4r9W/ymrLFTYd1D8rTGwba+HCv61wMSYWkuo/lNUfJlMR2T+utxFRyhPWP/2ECQ0VCaY/q/F3i
gM64b/9y1d6uq+OP9WADv/K8uG/Mf20kIse0D/CgUV9fhCjP6D5L2B92cw/K0+EMsjS5L/oHc9bwnrSv2WWPimBFtW/aDlmD5+ps
L9QGt9tGibgv90hS0dYdNO/5WSf70hqwD91REBkk6PIv/rm096wyeA/0iHBRgRd4z93UHtoS/vevwk3KMljZcW/cHuAoWvJor/ZX
RB6tn/RP7j54TvGOcg/vnJIQWWm1L/ND7ZQRDTaP6BUlpxjGcY/vWsabxaRzz+Z9eq22WrPPz6DVwViCtG/N9rRbABT3j+eXQNnE
9jRPzFy9xfSKr0/Powl3uQs4b92zBplTALUv71gbDXjquE/nLyJlVs04r+JfHnOmlrNvxBbgMlmmNw/moXHi+wyvj9edEhrqm5gP
6mfxV+7YtY/8XWe+gFmxr/PLYq4lV3rv8D4mHRuveA/dPC9K5GSwb9pk+i7BP/eP0jUSqElus2/+t+oXw3E2r/qU4Kk4ofFP2v3i
m/gyOY/gP2SCYB84j/kfS7bdmnDP/SUUrzR07u/h5+PcbG70L8zrkvh/emzP6WcgweU/uC/5si1+4r60r/prPIBg2bOv6KslGpEV
dE/WrpgXX6F0j9r7DCKKEvdP2bCT2MBjcc/7EfSKGUk3j9mIQ8VmZvYPzVdEKNYuMM/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "EmyIZoqJvb9/VXqkuNTUP2tTaC/rrqe/jcZOJ5CWuj+eWUPWuKXRv7zjOpd5kNk/Tghvp
igC2D95VCpOQLPKv+i15J/qZ8e/fsReg+OQ2793dv8Z+2HaP9kiLiOL89E/ivqc5UFKj7++idFtgTrKP2xZN9btbrE/Zg5+oosIw
D/jdgnYGm3Pvz3GaAvIANE/HDbfrszRyr8IN7GEUSHQv4a1eJHWM8m/o88TIj3OpD/IEd226S65P3mfFHeEZdU/"
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
                      "data": "1lvk+nVxvb8XwCpJITW0v/vQI6IKNdE/ZgGpeJY4mr8GIMjBHy7KP31/wYG4x8E/XNOzR
fOdl79ey3vOrDm8P+OfbSDMh6i/kMvYGPVk1T/nkaG89aHDv6iJZW4nT8K/9VbkmUSfsj/XHp3s/y/Uv0zVpgxHDpq/V5pOMf+Tr
L84k/ShvOTBv3d5BfFWzbY/DJMpFIiisr9iPz4vV/LIP3Gl29hY1K2/uI8sb8forL/ENj6zi2HZPx48oFuI87k/dp7IEWUigL/Yh
fgnOTu9P6j92Yopcck/fqHpdOti2r8mklW5uyCTvycPIUSZLbG/lWJrATl7tD8bZY0RuEPCvwt1+inA9HW/Gh5Xoief1b/KuNVU6
1OhP899utrQ2MA/ng8N5FdTbj/7ou+Dv5fAP78FiuHWrt6/8tEYSs2ysj8k1WqaZOa9vzcwBYt7Csu/gzkq5i1QmD/n/+OmdM20P
0y4AssSmLa/oN+zM2BA2b/e0DvmlvmzvwW52b270J6/Zn7pdeHSyb91/2A2/vbav0iuJmmZzcQ/96RgVdqFz7+No6+CWsbcvzsWW
FIbmbk/UVFmn371pz8PNaayxiulPypqJakiGs4/ymOH12qr1D911Ai1iSHTP8+qgBVIq8w/4uoPFHVjsD/9+dCoi9CQP3F8RWs+M
sK/D7m+1KCXvj/Em+8rOfOyv4TsOW0WzMA/Nsl2EzfcpD8brnSVkCmkPx9Xb9J1z7Y/zpWzDWMbtT8+ZY3L4xTOP7bVHFfOBsW/R
KNEybeQ0r919NDQvh+7P5VADS6hVNM/AUBjqcN6tb/9lRFxCi/YvwX4BuCR2UY/JyBchOTW1r/9rRlDjtFcP7MSGKgMtnU/mopvq
lvjnr9rEzYDC3eivyTl57hQ+8e/VomXbSeBwj+7QQ9HYMeyvwt/iyVXprU/wXYsaeCBd78p3UJqm52HP6qobl1tebI/aIXhYdmzu
T9xIZssb+WpP9P3dnVoqMm/I7VJdgHjxb8H+mU6KEbRv2DLfm2TKLc/W/9QxXOztL8ddvTH8QfQv8g+plhZZNE/S/QeQwZkzD/LC
LrhoBfCv6r1ZRT3HKI/K0UAmle8xL/UdbOmZD63v7WQT4j2G8s/SMlrug+goL/MdniFNBjCv2CCNwskgbY/t7GC2evAwz8Cmbu96
EJKvzjvNhHN79g/uco2LivM1b87EquHt066vzENd/7hCdG/VKr0fN7kvL9/GRIBQH7CPzURxnzop8M/Rxwx5EKizb8U7txnyH7DP
x0+O5nllpK/JTXX5saXxr/xSu8mHNzSP6uGNgcWxHc/8dtcUIV+3j8qKhbVBR7Kvx3cLRhP4r+/OZkJgK/Loj8dSZPOAlqxP9bIP
oN9jJq/GvTpLArgzT9OJOqpJSu3v6mFFIg/isw/7H2vBGIU1b//EL7grxezP1cgFegBQti/e64K4lA3xr+cmofHW0W3P265HEZYk
9Y/jCuz2+mbwr9/sILRbhG0P/GlFQqdJbc/qJFBt6VSwL8EMd/s8OvCP1bkB7OT7qy/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "S2dyZrA4yz89FQu09h7MPy4Xi0rEZtI/c8w6E81d2783Z0NA6r2gPwOmq7LPn6m/"
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
                   "data": "XcSPJD0l8T9u/g8SELDnP3YW2phAyPM/4pRHHdgO+T/EqW9eEQjzP40Z5hy9Wes/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "ryWEUool2r+kVO9xzKXIP+Ye6uMlWNS/S3qPtSU21b8UQsLOoXR8P8cmuiauGdQ/"
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
                      "data": "M4ODGC5Nlr81kG9QLgPGP7yRDeKQgbS/GefG9mh30b/qCzl/1kHWP55lGxGe7tq/0YAli
vA63L+aiD8RbK+9v/T4GMbDFNO/rO+LTVTf2b+uYsba1wbSv4G/VTk+HrK/iWeoI/0a0r86p6Lue/fnP0rIX+pIZMk/XPCVJCYWq
T9UILwAq5bMP9KCtMG3Jus/2EHPdpDP0D+qO8jrjbPCPxS408zTHbS/HGk9UWfx578aLStlnwnYv5cIXFE9IrE/jv5SEGLf578ZR
Kg3QYjdv5AGV7SkodW/sTfAZ7ynub98sofJuTm+PxzkpDsnp+K/LyouYqQ30z8xHj6zuW64vwo1lBbZSdY/pusxs9TSvD8+avsjt
dSoP+/RYr1AX8W/jWJKXQhaoT9T5A5PG9vdv6ma6+XFZNK/i7WpXIw13r+n53k884vhv3qP4KmEWci/vIkOCUDZ17/905+Xfgq5v
w09INKGqtO/kElYuax90T9eIB06/VvPv1HqGoMTPae/urEmotPk1r8aeb85vL7RPyKeVL/qIeY/GGEuFYAE0T9l0b8kGOCpP4FFs
hFAHuQ/M6I7Fa/KxD8BYUV/w1zjP18VX8s6LdO/FUwEoPP01D9MMYER45CIP/1f4hkGNLw/1YuKIpg34b81YXR9e+aZPxknAX8eg
NM/Vf24xUPJe78tzFGbhiTBv9s/YMEBEdk/1n0z2nyx6L8APMMds7Xiv5W8nLZ0X9e/eu5Wanyvqz+hMFo7gq7Tv3yetBpXDco/4
h0yDEur3j9a3Beya+6uP0XV4RV11eC/d3S3rIvz1r/X2RX8/ibVPzlz5LqGWH0/YByR4lOBw79g7JxwZA24v8bSaSVHWcu/xWn3P
z9Owb/P9wdX/B/IvxecoP8UV84//cTlVRtQvr97SM5KY5HBP3eYjeOUwtI/LZowmAfH1b//97nVzp3Rv1HSpLgonLk/7gAgEsIz4
r9GpL5xHkDIPzrWsF3yyek/SZJfoAg/hj9G1/bNxd3RvyRg2xe+I+A/hvEY3bPH1D8IO/+CsXjWvxkwTVxcw9a/DNDJ8ABy2D8D8
umYatTtP/T/nX/HcOQ/6uNrao3uqj+PkYai3azQPzoAQrKkgIS/QNXEqmS/w79kcC1a8IrRPwmjnk6zh74/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "yvqKb5u6jD83ne+XGvnOvxrb9p3pI90/Vs2oKbBShT+FmeFhU9y6vwto9Oo3srm/idflR
Olswb+KMYq9uWrEv/BeQYsJtcm/eYrtR76x0L882E9axBTmP0QsgQcd8N2/w8ymLYLa07/VHwrWdJS7vySxtDA1k3w/Y0JR4Frf0
b83/GH88itkv/6URv0GR6o/"
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
                      "data": "bqCSGvZkzz+szIjAsBrCP/RfULnCCbw/SCHbUQ2E5r/dYSmPMKbPP+gZR68U28S/mJy60
m2Ctj8bku9fKgbdPyKmT7WNj9k/RfP2zEmF27+T5ua52ZTEPyGOIeAIT7U/x2hK1JPt0T99i0r+8P7fvwZjync2p7O/PkP0tvEwp
z/usdd85jvEP+YdbsT6BtS/4c/0Hfod5D80Bg8kyarZv7NLzdL277m/2eTOFVWvxj++LJGl2l/TPwXsziLhX8G/R4lTOrsuUz8D7
rus+XrSP8DNv4Zit9U/Hl7GbIEVtD8AsliLHkPSv+pOgMUK3dC/P5h68WRJrL/94wswf557v1Wu/F+4+9Y/x/3/3KxMyb9XvNGqO
Ezsv8PW1dbse9e/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "B3aDi4qDtb/dPMfHhhCWv9iB1t7Ye+M/tpPNwN6IlD8yOOXpysK0P6zsTxzxCd+/"
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
                   "data": "2ghYlJ036D/E4BmQyObvPwEJodHLAvE/9b1V9nN29D/UFuONOsT1P4ihwFKnz+s/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "TsVn8Y7x1T9wMogCr+zNv7iAnUkQFbE/PfxrAhlV479cUYhNVCXPv4mYzFO1Fs8/"
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
                      "data": "80oxyTAPxT8Oz1H6rhfVv2jur+q8E9u/lnd6acJloT+D7/a6EIjiv4DEyfT4C/G/cyl1W
yC93z/R61DXXpm5P1M60HRoQ8o//o6zxehRsT/eVYrcBozGP+WnlRx0ibW/dCij1Kv1x7+5WDA+waTGP9e8oGKLK8U/VZudU67l5
b/7DgL2JOfOv+CQc0MOSda/kyrUyb0R3r/XvJyINmvTP11m/YG3Ess/V+0rhPWZ4L//y7z74rvVv99b3wIsxty/g+s4VWxQrj8BA
sJHtO7LP+6xL8Z++eC/hdayLIRPy78V5MTl1US4P/GIJDrnhtC/b+KyCtCXtb+C4z1Iqazpvxu78mDuNMI/f8qG+Kc+8b/BLD8jx
PTEPxOUkcvVdKe/hBvp/Nq7u79XibM5fKHCP6/QCeukit6/9S/tVYux1T9oUXwkNoa/P/fXitTjybo/E7+WK0PxoD8EKQN/0VzJv
+7/No3geN4/GA6lVBV/4L/+rUuvfUHOvy6HJQSFE8Y/g/AuYW8G7T+m16C4RwrZP6jeglg1PsE/GRFZRlNA6z/sBAY+u4bhv3rAk
cqO766/IORYDoeMqj9k5GOMuFTnPyvaOz5BodE/KI3d2z2n0z+Y3u1mIVKpP2f43eDD2s+/tSZTqEwO4D8YL7+K4ofgPwW9WFkj9
dG/dRAAoc7xxL8EuneCST6ev6M8uhaHRsm/EHEbTod4zz9vD44QifPRv+IEI8IO/bO/0bCh7hn31T+Fe00+r+3nP3OTBw1rn/K/V
DBnoF/9m7+YpHUGjWm4P2Kv3G2wrtW/IxpwtyA21z8LjgDjIJbcv8eiOrk8tsi/ENmqQLnKsr/FAMErgpznv6hsP2YHQNm/1mKPU
7fF479a5J8fwOTSv+w5oFZO87o/v2T9zLXzzb81aQDmD+22v4KN6eAb+M0/U976SlyCz7+ZEYvfG4XZv2s+tFgcZsA/3NUg//Eko
79Qhn7aqKTEP7tG78dvrrm/HjmXADMo1z8PqKZDHnrnP5TcjNSPVLA/7cRPRTD9z79thKSJ8KWyv9Scky8h6+G/OBi99ctW0T/dg
8jDuSnQvzsASYwlsNi/ndIHs0mT3D+dfysEcqDjv9ydV9cuq8+/KXXKfqd/0r9FeJxrKG7dv+wIyTaTotc/Xn0Sd6sfwr/dWpkhw
rblvzaqaJX7iq+/r3Xd69372L9BlORlt0uev68G5KK/Hd2/5TsmArnu3L9d4TYwAkWtvy1gCK9pAMu/k7HdF1mu3T9F3lmN8ZLHv
06aYwf6hrs/KhKkgQ7fz7+upRhfhZXav9b653vg9oA/CTa7aSlQ2b8DssFHgtqwP6Ir7/UMaNC/o/B4YCtxx7/UdtgSVBXRv29AF
Eq78cq//Iqfe8tBpL8EyjpUKOvPP/9JlqnlIMa/G2A2lIKN3j9ck/J4bmPaP7Yu9jDhmNU/9Op59LOc4b+Qq6sqBobov4XYsC+KK
9A/DtntS6CG4z97Xy9Gyd/Rv5a9Wwge4de/iyXZ6h0Q1r/C8mXW9nbrPyO1kNjytdI/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "Jz2NEfpPVD/55CM5HKG8vwCRAytFB+K/XcA3AJox3r/KxQvaeqHBP29fAeV0/9e/lJGue
fVAwj+9tpXJ9p+Qv0xdaImsg4+/6cfKb/gP3z9Hv4bxIOK2Pz79UF0LHbs/EYyftxi1bz/39Q1oRn67P3is350basq/yQg2fPTo3
z/QfxuyoB3nv3yj//MNTME/CyVwpTVIlz+St85Egby2P5cpHIGp78Y/Jf8PVW5mqj/yN1Ox/JDCv25aXonRt+E/"
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
                      "data": "PWMCWR3I5D9kpxvgABK/v4Vts0uVCbo/xKqMT5sjtD8OIwukIBbXP502jjvPfdS/uQDF9
wxDwz8t1Zz9ByCwvxddZl3Jqda/m/lXp+dts78HzjU1Zdq2vytDFAO2d9G/8Ili1Nqfpb+1zJ7axHWtP2bfd8jkw6s/T0ey2l2Rr
b/QZdBjbuvEP7b1utrtUco/HfEtsa59vD+QGtKDSlibP8JxJaCIWsa/NjTKfIhvz7926GgHNOWTv+eNc9q4KMe/gaW3ZBLps7+78
P1Ns4LCP23kprrS9Mi/6C67UCnEwr9Z0Isb+wPDv5wTZbnnya4/xNrwZWd5oL+17p1EBhGBv1jYeH8qBdm/TPQo3JUA079+yojgg
iC9v+e6pVAoisW/Dc51rK97sb+ww5wZ+1XSvy9XkaVVuM+/a+nTmcDz0r/vaX6N69awvwBXsjcCl7o/OSaPD2J9zD+JXldmnMbEP
xIZT2jyOIM/TjPVkY9lo79zX0ZdwBzDPxBS6HArEMm/zgtSiUmn4T91V4pJLOaxv2NjUU0dcLE/shFSwhGEvT8R+9KaVqu6P/YWR
h08sr2/vB76Pg3d0b/9Wo105gHUv2K6tB7AWZ4/vXzkW7zEtL8o82itzBfCP0iKdIHNdeE/ABAPP5PRrr+HJXpsH+nYv1ZRejLU4
qW/8ZgNdPQGyr9Ib5XTdGmwv1R+Q1PvwNS/koZl2Ko0or/wZp1F7LDTv/HLhjIFd6k/Srzc4hfh0z8ewMs45ujQv+JcpFKXwZY/C
VRhkHG8vD/VISBQcSnTv34o2+fx9de/oQnN38gLyr9SZtIJ+QLFP/WDAXbEQca/LTWMTUWtxz9ClhOERSieP2V5LovUAcY/ImiEt
9FCzz/7/ASj1L67P8Rh/emeB8s/9NPdXx8pvz+RefGurAu2P37KTNJxCLm/zuhEw2Zcwj/9rCxBfgjQv+dON70Acse/Gxar7+RRv
z8b2UM2DM7CP3joDYMxKtS/maYRDYHf0L+rg6aFRPjePyP5xQWNMt0/TYwfgRfbxj9pfL2K0V7Fv+AodmeQa7i/O8u54MbT1D+vy
rbb4TbKvxEaJJrb8bs/r8yMFy5IwD8j+TzCkRuiP9GGkudZjdG/nVIPoEwM0T8sN+Lvly3LP7uy8DRUbru/CNyBwEiHkL8otSxO1
n7QPxUYy7Qq9NA/sg4WSz+SkT+Aw/NutXXTP0KTceOx+rq/tSOC534GrL9sp2rTkJW+P4Y4C/Mu0r4/EwBVhHhSu7/pm54q6RXXv
4ZqjcU+aNY/04p4l1gKkr/lUwdNrIKxvwo5pOuAb7c/HXJnIN2CwT+0//0voWjNP0Poz293RcU/wsldKlauvb8jKLl7mqTPP2wPG
YjAL5u/R1f2Nz6NcL+BYggDayKtP6/mhv/Zm9E/44P9+HPvxT8rTe5ahDLMPwcCJiEILMs/q6Lk5CPOo7+unLi1htGhP7m6WkL9c
aa/tX/N2u0/xz+LJBBXIF/Cv3VbxzAnFrq/AXW2xeOpvr/RwVgjOyDFv7w3p668hM2/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "IuPDzT/atz8D0jNvx7zOv8O2XHVZ98m/kLKxNrszs78pt2r83XzCv31n4vka0Ni/"
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
              "data": "jAYgrHZd5D8eWPOcndnyv4CpEX1heOu/Oi0RLlAe4z9zW0WHCyP5v4ZsiqHRD+u/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "UhFr4X9s4j80W1FHJS+cP5+amrwNPMQ/VBPZHG60279V7ba8sfzUP8+aF93O9Mm/"
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
    "tuple": [
     {
      "array": "<f8",
      "shape": [5, 11],
      "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um436P
0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxwfG
s3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1ps9
NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U/e
aYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hDhR
iGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/Hf4
z8="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfRRi
FGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+sv
3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/cgp
80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
         },
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3mtM
gz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/nP
9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQc1
PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/1vXSmQ5T3D/EGi4Wtb7sv+eUBgoAV/G/cLrrS2206T+ArSJFT
YRfPxyUu4HnNde/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/clH/puI7zD+29VzhZEXrP
wchuF1Byfe/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDArhoaJArT4T9LZb5GAODoP5A5/9lfDts/S7WefCkP8T8A3PiyyBAHQMhKM
EGOKeQ/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
         },
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOuEc
W/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1ofyP
360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyIZ+
1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
         }
        ]
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "name": "positions one too late",
     "message": "Your positions start one too late. Positions count from 0, so the first new token a
fter n_past others stands at position n_past.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "YQtyzjpfB0DMgW43cdbrv2q2dgo1zAHADTlL7RekBcBGxNA6ejkQwAWOmlJ2oAjAqcvcLw6cC8CWdwtJ7+A
BQNfIE2FSX+I/8rOOoXd3+L/H+pA/I9rwP1wjZXCivAHANAA+Fv24CMAQ7iGXT9bhv3fHk968G+q/xPd7NoLXAUC7MEiv8bURQIg
8GlZ4QQ1AGo8r2tbtyD9+mVvVEEwAwIABqQqFZuW/6ef5vVXh878mp+LYu+/SP1r+k+7q7gFA3iyOsILAsz8bXazymqUEwKVvR1j
oZwnA9eaI4OofHMBisUy4eAwLwHU1SulVkwtAIbut858b27+7UwGq3RcHQI8u001/TxRAymwR9u1Mwr9PQbqd1/UNQLrCMUOeIeI
/zMIFnDjf/r8ve7nHIMcCwPIVbrhRhB3A7Ll9zyt1/7+qMFaaNJERQLRAWs3yTPK/jYfZ2iubDUDeoVc/UqUTQELnuO8u//0/YCG
Uan+w4r8sgM+4yfz6v7rmi70EMQbASylvjFZ4CsAp/hNclDsKwGTwox1jRgLA5eJRlPe9BkBwjzuwGou/P7L5ZhJaueO/jEi7h+y
LAEA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "ZxgVT6Jwlb+MIwQE6lX4P5tt/xBPJfO/5JrTP/714D8eb1o9JXu7P0f9h9F3fOA/6ACMndmL4L83u9D
w7TrpP9SQu4p4uvO/IiNyOiui4j+0pGy68TH2PxgeoCSZzey/V1O4qFR15b/zWfjXz2LnP54UhaakJ/q/QEhlPC4kqL++FaME3N/
tv3YvsspJMrK/2rrIxspt7D/Aj36qhf6qv/6nmnUDcec/KIXqRJ3l0D8I3e6Ip8+hP/cgp80skNS/AsBHgVam4D/lT/a2feLxv7+
hcT3RBvk/BkDEHeZ03b9II7a8C0HFPzuQQS6owvW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "KC9/TwYR4D9uXvjCgtcAQNz1N3U6FOY/+DkiUAOH77/4UfblnN7Tv0KbTx2EY80/HPo0Gxz7yj+emMg
ze3j0P7OPzPSQcOY/BGxiZV1u2L86fvMvrKD+P866f9lmhNc/71T8g3789T9keZL6tjn+P2qIknxvfe4/8J+lu4HRsT8Wxzj1OTn
2P8vfIwDOwNo/mC6r3n5X3T8nxDXg2YzQPw4FXfaDrPM/EwQckiX59L+6m0LTG/jJPyQc1PeRRdu/Ryb4w561AMAQYCkXG3njP95
rhcyFBNy/krnmqBXv8D+8ZgoOV4HwP9+eqS22xtM/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "lOwlf8HLr78K1aZJXDHUv4oIQooDou6/KMJAMb1Z4b+YC2bGLNfSv5x3UMVK0L4/cmE2yS/+8j8gJTs
QfbPRv/go2OlTdeW//9QJdkkj+T8o77DxLibOv45HwrYCeOW/uogKdZv/5D8PBe3reILiv3zMe1wxK/a/hCpixxKjuj84ruFzfqD
mP3yUbFNTrve/0DWkJclylz8EXT7amAriP7o0lZwyc/G/bsDMG8AL7T+KOJJCr18AQGaXtl6vV9M/x8hwnm6R1z8baWAnCR0BQHy
+ohqZm+Y/JOVDvIYb5T/J+dE8wlL3P1hGc+wfRvi/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "2M67jj45xj9kg+RytNP2PwBB3uRThvI/PZIIcaoi1D9zTZNBsTD+v5fDOOcacMc/3uj7Us61ur8NBlU
9XjnoP9sTqs3vtdQ/vO74grSvsz/RKCWoX+rxPw3MFi70cMG/lnZ3Jc8q8T96tNQutfH4P/7G+cm5jvo/EPig+Y1O5T/r2wvB1oD
yP1gTEr2IO/M/rMzL1fH/37/J0fINwXztv2sASYLPJf2/bBqeAMKlsT+ZPimgBa/tPxJJllcbauM/5T4MSWkJ4b//x4Sp2ATrPwZ
bMIpYb98/t2Gh89TT3z+H5NXWW3D1P4kdYhvyBuE/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "no mask",
     "message": "New tokens that come together see one another freely. Each may look at the whole pa
st, at itself and at the new tokens before it: the last m rows of causal_mask(n_past + m).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "a6H/y/zyEEBAyhF6onXmvxTOesBjsQPAtaAlJK3o/b8KlE4FFzoRwLyPJJprOQTA6CXMNnQtDcD4ccqkeL3
4P3ytXHT2avs/EMr/eI2DBsA5T/EukBHDv1/tieBMJ/4/j3oo7IQ41j8FnnXKlpj4v951VuVbofM/bziYY9B2+D8oULX0mrINQM2
Es5bD4hdAUhU7N62hB0A6n94/AG/nv8v88fBTqwrA3U+cjCc2EcAxPO+cW+MMwP30i8PRlPy/nhsUr2pl2T8eHRTNR4gLwI0ETZK
UhZ+/ZRYlIpcLAMAlHWfCzKjLP2KeLBRM+AFAmZNvTsnqAsCe5ae806wJQKy/6rcMYhRAEkpgw1Dqtj+vqWjUfgUBQNd4pY74dsk
/j2pMSH+kAMAlAzSzDIQCwHYnzkmdlBfAB3CCB1h7/b/x74/wgPALQEZ8zAOanNi/E18CAdHyA0Ch5I+hNjcSQF5yywNFOwVAkL9
8m9gz9T9Llyooqhz9v/6M08DTW/+/GXmNkgBhCcDyPB1M7t0NwK2GWz2zI/e/eTHnthkbEED6iyt+Aujhv/Cp77/vgOO/ONtphAQ
m5D8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfR
RiFGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+
sv3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/c
gp80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "RHjWV7vUqz/mMXPT2N7cv3h2TJFJKe2/X51wAfds6z/A5UunClntv0++FZGQ1+a/Sa7zUWYR5D8gVJv
QlkF/Px9pbv0g49G/CKIGM0dX9z8svzjJKQrav8TTnh2VmeK/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/j9nfwGOn1T9ihPnBNB7
zP+TygZNy0Pe/fLPcMwne5z+sPMAvTfMGQPvLADjz2PK/gBhcd0pJ5j/4lmlzrnbnP+Cd7ky8FNY/LVEHllPN8T82tj7AkxQFQGL
xcmWlqN8/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "BwrS2k1F2j9CGv+gYZjxP8TUHQRMwu4/j1u3gLqn+z8tMqvNibbVv0Tg75GFWbI/qRY0Zu0T2b9AqQy
1CoblvwlVdFLU9eg/5tQC5lQ7yD990ko3kBDUPyKO6twDH36/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/YilsVxxb5z+Axckwgfz
zP5OqVKxBeOk/IF8pAJ7BgD+hg0bbxe7tPwCn9j7lg/m/JvwTw/1C5r8YU5lR99Hlv877M5TOX+C/fnGpecc7tb+d+1wxFm/sP/R
Tt4uOYZW/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "values kept as keys",
     "message": "K and V have changed places in the cache that you return. Each pair is (K, V).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um43
6P0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxw
fGs3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1p
s9NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U
/eaYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hD
hRiGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfR
RiFGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+
sv3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/c
gp80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOu
EcW/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1of
yP360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyI
Z+1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/1vXSmQ5T3D/EGi4Wtb7sv+eUBgoAV/G/cLrrS2206T+ArSJ
FTYRfPxyUu4HnNde/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/clH/puI7zD+29VzhZEX
rPwchuF1Byfe/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDArhoaJArT4T9LZb5GAODoP5A5/9lfDts/S7WefCkP8T8A3PiyyBAHQMh
KMEGOKeQ/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "heads not split in the cache",
     "message": "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep the
m split, (n_heads, n, d_head), as they go into attention.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um43
6P0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxw
fGs3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1p
s9NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U
/eaYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hD
hRiGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/lvHJXGv217/wRDUdwM+sv3B/JL3uafW/HmHcFH455L8Z+sw
QzvTrP7Y8G1rw4to/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/I6GYGOhh4T94qfRRiFGZv88jDmweee+/oOjY474vlT9ylKZyKbX
mP8zg2RT/IuE/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/KIXqRJ3l0D8I3e6Ip8+hP/cgp80skNS/ZxB1hnEW6j/ktCaTtQD+P+h
bgCXJK+u/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/ecwD+3bR4D9KHx2EZK/nP9JFiCi27OE/X1NK/9sh+7/hDQL
FNdXjv6dTxp/31/Y/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/WP6kzv744T8iS3mtMgz1PzOumpmSg82/VRMqYJ41AsCfVN2KhvX
0v1kzOR24gey/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/EwQckiX59L+6m0LTG/jJPyQc1PeRRdu/aDcew0YDpD8/Y8AoMksDQBH
V+s1Pe9Q/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/clH/puI7zD+29VzhZEXrPwchuF1Byfe/1vXSmQ5T3D/EGi4
Wtb7sv+eUBgoAV/G/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDAcLrrS2206T+ArSJFTYRfPxyUu4HnNde/rhoaJArT4T9LZb5GAOD
oP5A5/9lfDts/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/S7WefCkP8T8A3PiyyBAHQMhKMEGOKeQ/OAmnxGXB0T+JPQ9FAkTYv1J
zZf2sPPC/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/gB+HsktL5z8IpXxJ1ofyP360W0tc4fA/C7rg4Hyi/j+zCl7
+gonZP5Qx9FKLcu0/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/rzNmtyok0L+ulOuEcW/bv8U9ddyhGeg/MkoJzA3c679ICnk/wK/
kv3bQfjPNRuC/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/0czusAyY0L/OZFEceerrPyIZ+1fAC9K/cLJR6Ihb5T9pp3i0KSwAQJ7
EgedyXt8/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "queries kept",
     "message": "Your cache holds queries in the place of keys. A query is used once, by its own tok
en; the keys are what later tokens look at.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um43
6P0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxw
fGs3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1p
s9NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U
/eaYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hD
hRiGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "plR2AB5Z6b9w+ZpMin3jvyFekH6BmALAg2x5txpx6T/Dg620rmr1vzDDLm1pIvK/z9T9JJUZxr9rhvB
TAyD0P9ud5sW7h+S/ucReJb7E5j9WcXuHQUXXv6hlzI21vfq/8x6WT1fj7796bTp0xnboP64DH5PGVPa/HuAfPJHOuT8YX0k5w4m
oP9YKfs6ucvM/8fWtUYdk8r9B5os6YmrVPwzWMgNXn9a/HujU78Q16j+xHYiksj/GvxhbS51z6PE/Bs0Vdtnl1L9cs4k8F4PrPx7
CLgC2ifc/uSrhD6/18j9bb0uu/c/SP/HQvEI/9uk/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "1MO7+BHq8b9LbQ+Af/T5vwZjhCRhjvc/zKGEUu2u7b+ag0l5KCv4v78BUYJP8ABARuq3MH6n4T/a+53
VHIHyv7yoE+p2fM+/CzCsTN/N/b/K89CSu1zlvwEI6QqzsAZATW8dxMm58L/uQ0nkRiHsv6QbLIAPjPs/+dgAj5uD5b9IqQhI9nz
3v8xJJcCtBOa/Xp7ajA+t8r+m9FOuK8X8vxdU70Pt+NM/Ts8jJDEkzr9CuY5Ula/Xv9cK4/X9NNw/eHsMbavz5T+ilqvAC6TzvxB
v20mmSPA/V6ScJcgA4L/5rp6QNcuwP9b33KLJr+u/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOu
EcW/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1of
yP360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyI
Z+1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "logits of the last token only",
     "message": "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "mxSqYMrGBEDaEOFGIazzP8XPr1ndVv2/liDHAn3X/78OnNcWgvYIwENBal+t+gzAuL3pk8ej9b9RyxUnlh8
QQOca+KK/D+O/3K36ECA/5L9FxriX8d/jPw=="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfR
RiFGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+
sv3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/c
gp80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/1vXSmQ5T3D/EGi4Wtb7sv+eUBgoAV/G/cLrrS2206T+ArSJ
FTYRfPxyUu4HnNde/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/clH/puI7zD+29VzhZEX
rPwchuF1Byfe/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDArhoaJArT4T9LZb5GAODoP5A5/9lfDts/S7WefCkP8T8A3PiyyBAHQMh
KMEGOKeQ/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOu
EcW/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1of
yP360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyI
Z+1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "only the logits",
     "message": "Your logits are right, but they come alone. Return the pair: logits, cache.",
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um436P
0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxwfG
s3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1ps9
NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U/e
aYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hDhR
iGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/Hf4
z8="
     }
    },
    {
     "name": "cache first",
     "message": "Both results are right, but in the wrong order. Return the logits first, then the c
ache.",
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfR
RiFGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+
sv3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/c
gp80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/1vXSmQ5T3D/EGi4Wtb7sv+eUBgoAV/G/cLrrS2206T+ArSJ
FTYRfPxyUu4HnNde/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/clH/puI7zD+29VzhZEX
rPwchuF1Byfe/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDArhoaJArT4T9LZb5GAODoP5A5/9lfDts/S7WefCkP8T8A3PiyyBAHQMh
KMEGOKeQ/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOu
EcW/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1of
yP360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyI
Z+1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "yjkAbb6vDUAZ1u6IFj3tv0HAOKiVEgPAtTZUNJubAsB6ymlv3ncRwFzNxS226wbAOnNIcPF4D8DLqM8um43
6P0nif35dOvU/w2RGhT0kAsBXnUW3zVveP3wLVLONqvs/64QidmWd9L+NsigmM3ECwDQP6qRf9QDAHvtx18ak+790usEuFU+JPxw
fGs3Of+k/YuqO3YICCkDjMCd1tHPwv49PH5B0ff+/Sh32xzsW6L9YT+MxiegPwKvCyPGGuum/0SxvAPTG5z+kxqKtnA0KwIOtO1p
s9NM/tz0oz8E5BcBwmQjPROTqP7gHauV74QdATfjG2wrrBsAHluiz89IPQI0Zm9L/tBVAKCG4aLMip7+bWAhAUUoJQCKsEctMU+U
/eaYdqR9u879O9JfYbCj5v/uubzWYHxfA/1PK2JVc6r9rGF6H3/wMQBH5l2iHJtu/fSCc0EYxBkBD64RsU6sQQJsUqmDKxgRA2hD
hRiGs8z/Fz69Z3Vb9v5YgxwJ91/+/DpzXFoL2CMBDQWpfrfoMwLi96ZPHo/W/UcsVJ5YfEEDnGviivw/jv9yt+hAgP+S/Rca4l/H
f4z8="
       }
      ]
     }
    },
    {
     "name": "last norm forgotten",
     "message": "The last layer norm, ln_f, is missing before the output weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "K2YI3LurFEA2WqRLYEozQNiUDodf7gHA1AmwckJwFUCRB/A1OBgWQERA1WQ2kRDAwfYpjnFeN0ASMjLZ2S8
5QMRQ0M8XPynAEK/9NV9vEkBPtDz50L8pwE1nKdvzYxJARlx7ntNwI0DoXbV0Jev3v8k/7S0dVv4/tVPQSb3+0L/v7SSr57ESwGz
PcJ2PlB9AT2ZrG2sfJ0Bb0LATlycJwExO9KK+IOK/7vEjXLqxC8CU6bDVkGILQG/GziPffQ5AHPl2IU0O7T/bDgZmE9ckQIERXVM
0ahhAlYbJg8poKUCiNBhI6OEhQFWoeYQdpxvAoTsOjpdsFECpB41J1cYqwO9zgeopfyXAvCIE+Gg0+j/jbPRnpYnpv4yQJ8bwjgX
AcvEyuge7AUASNInVCeb9P9e+vwrkTCJAgSYKAiulEkCNZJ72Y3D2v1p5tblpn/i/MAvvtalpI8BcObvX50kgwLCtFV0H8iJASiC
kdVbaHUB0Q2zG8hUYwJCqSwlLBLk/LtXwI1O0+r+qcGCGznoGwMuol35cFSdAO7QMfIIoMkDAiZ0hCeAXwExvxo4nEOm/2JWDVdH
gJcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kF5p7Oh2278sEAbW0vDwPwao1TpSIfS/HmHcFH455L8Z+swQzvTrP7Y8G1rw4to/I6GYGOhh4T94qfR
RiFGZv88jDmweee+/6ACMndmL4L83u9Dw7TrpP9SQu4p4uvO/ZxB1hnEW6j/ktCaTtQD+P+hbgCXJK+u/lvHJXGv217/wRDUdwM+
sv3B/JL3uafW/+Ou3tn8y9j8IONe58JXrv+AF0ohGZrk/oOjY474vlT9ylKZyKbXmP8zg2RT/IuE/KIXqRJ3l0D8I3e6Ip8+hP/c
gp80skNS/Jq14eOG6wj89mbXkH1f6v29ktOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jzxUtIbd8D943rUn8ij7P6QED7Tg5eA/X1NK/9sh+7/hDQLFNdXjv6dTxp/31/Y/WP6kzv744T8iS3m
tMgz1PzOumpmSg82/HPo0Gxz7yj+emMgze3j0P7OPzPSQcOY/aDcew0YDpD8/Y8AoMksDQBHV+s1Pe9Q/ecwD+3bR4D9KHx2EZK/
nP9JFiCi27OE/ZdRGZyYb/D/2YUFrlgwBQLwUiraki/0/VRMqYJ41AsCfVN2KhvX0v1kzOR24gey/EwQckiX59L+6m0LTG/jJPyQ
c1PeRRdu/AslMj6NG47+vQgEEEU73P/Zou+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "fk5vX1j4s7/ciuZf+J7Wv4Cjzgwr5Oy/1vXSmQ5T3D/EGi4Wtb7sv+eUBgoAV/G/cLrrS2206T+ArSJ
FTYRfPxyUu4HnNde/+A9T3fQv+j/2KLsZMBHdv4UE7qH7tOG/OAmnxGXB0T+JPQ9FAkTYv1JzZf2sPPC/clH/puI7zD+29VzhZEX
rPwchuF1Byfe/L3IhLpyD3D9MOGTnIIYAQEZ42phfEwDArhoaJArT4T9LZb5GAODoP5A5/9lfDts/S7WefCkP8T8A3PiyyBAHQMh
KMEGOKeQ/DHwbjqtW57+Mp0Jm8Q7uP9kK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "MvORRkzuyD/inRhW4obzP/P/6wMxUvE/C7rg4Hyi/j+zCl7+gonZP5Qx9FKLcu0/rzNmtyok0L+ulOu
EcW/bv8U9ddyhGeg/E4hP5FTJ1j+OM0AcIDfOPyf8SQuGtc2/cLJR6Ihb5T9pp3i0KSwAQJ7EgedyXt8/gB+HsktL5z8IpXxJ1of
yP360W0tc4fA/Ug52turHzz9pGFCDJlfxP4vxLWUw8PC/MkoJzA3c679ICnk/wK/kv3bQfjPNRuC/0czusAyY0L/OZFEceerrPyI
Z+1fAC9K/kCFD66MJsj/UErar4Oj0P4jZWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  },
  {
   "name": "one token on a past of five",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 11000.0,
   "script": [
    [
     "call",
     "cached_logits",
     {
      "tuple": [
       {"array": "<i8", "shape": [1], "data": "CgAAAAAAAAA="},
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/LUlop1cQ+7/LWNUT/tn
nP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2zOSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0n
ojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/xpARmuC68r+gNIe1bH3
7PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3SHx497ueo/aNb1RaZ74b+m/QDfPUTsP79
3XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6nIPCeXd/D8L2Xj2VwL
bv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+l
zz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/6rS89v10wD+nEifj5KX
wPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6Z
BW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/"
           }
          ]
         }
        ]
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [13, 6],
           "data": "6KBbp7HO/j9OjD6I00rWP/UOuQj85uK/Ddm4GI+X/79+HQjZqa7hvzeabdJl2+C/6WSvowQnAMAJaIYI
GJftP2NXuViZI7g/ozfLEv0i8D/jBR7O9LnyP+BEjpwGvOA/2LHth3Se3z+wh18yiBHDP1uT6wSMjvA/WtOCV5AM8b9r6nCdtwb/
vwEWE8N+v+w/v8Jc3MOj6D+A2+MJJTPoP0DdSzhm1gXAoA+2/YSPAEAx501W2BvgP9r9/Zal7gDAQuj8Sb4nbL8Y7cJ9jsjlv0RW
rOYCw/S/08CpYy4g4L+93gDTJBD1Pw6sdeV0jdK/Xj+oECAc9D8lyqE9Z33oPz1V/b0wpuI/IOjYoC1H87+yhaU1jEX9PxqZJ/TC
/+Y/P8AV67dQ4r8Dpl68O5biP13RqISm28O/0qSpvluE2D9TAe++Fnrrv46cbp+IRtS/4u/FQrKC6L8hA9L3Pjn0v4EtYEAxlQHA
VZID2riyt78/I8xfqJh3v8GDswJ54vC/94ix4+bp3z+s4pUX+MS5P5+IG17OY+C/bnmfN0Ae+r8B1baZYNrkv6LF+igfLcK/bzGm
SB5r/z927hROPVfxP290vlQ7RZC/xHIm73D76b8XxI3Q3ATgv17EPzostOY/aaSRAoiH4D+qZburz7bgvxiytSbnZ70/6K95VbWq
xT+QP1f3V5fcPzM89p5WJXw/NUW34Fkq8T+4VegI4xPTv8LSCZRrfNO/cuVHIvtX+D89BFGV9pHavz++BjzI+Nu/xfBp/42R/j/l
TlBGPVjOvyHet/ZFk/U/yG7PqTCKpz/TKrVsrYS3P0GL6UK6aMS/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 6],
           "data": "RMOTGThOvL+Qo5xFffj6v5w99lE8VPA/gmO980dB1b/lPtG41UDGv48AnbSrcsm/y2YH0E/i+z/0K8Y9
DArpP3TRv4JKouw/U67Q64/F4j96UMp4iIHOP+rRq9qT5PG/wxih3aZJ/D84T6nRyifgPxzXIzn+v8+/fCseW1Pf6z+AdrIugW3m
v9q7Sp9Uz8c/96kcLJay/7+/EOkT4I35P0HxFoNOPOs/ZXIl+0hXAcDNPCcRQvzGv2mk989gnOU/AHqp4qGB/D98s8r99LqwP7FJ
t7EuX7k/Q3Bkmdvj779ZlTOFAGHqv+Tv/VigFtS/PCvKwdBO6D+kgnRznebkPwxd9+4nRdU/2M1a2k3Hs79P5vc/rRXyPxWEamiG
9vC/WUcE9LSJzr8Mz+5eNFvqv9r73asgLd6/+dd3Ig7y5D9iqxT4gZriP00qc+b5wPU/"
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
                   "data": "Rz4XqL4r8D/lh7dseY3pPwJNtxdbcuI/TmwScy6L9T+ulTD97tnjP34N9TYPx+g/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "LX4aHILHyr8lK+JS1THfv0vgoSHA2Mu/9FpJvfyk0z90KZOg3kqsv6AYZ2RBuZQ/"
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
                      "data": "nDFk2yMi3z/hL//j2vfjv4qrU61FuLY/xbR4Lx+IzL/14K0IKwXRvyhJH/6mD9E/Yrqrv
YA73D8owm81ZPfcv5+c4/1qxuG/01P2SWZJ1D8poC3sNxLYvzf21V/k77k/jMnam9Gt4j88F7KXvEPXvxTuBmSDnMG/o0s+kQRt4
T8PyvC1YZDDP7ZmhVOP9Lw/AKqVrU+9xL99VR71jLuvv+EI/7loZNi/SVaNIIPw5j93kVhoyJu6v9s8absPy+E/rAbhy0iVoD+BT
iiSPWrbv6pf203IObe/ojHJfTxe5T/ad0Nb+Ljhv7Mxay6XXcq/n0mUPkNDqL9UWAu4FebMvzd4NHKP4NY/1LHzzJUk0j989DDcZ
87svxOWZYzhEde/yVF9XT613r/RFSQOqHjGv/+Y60Aryee/GY6gXYP41j/fg1JNGYTAPz1cIvbNr9m/6koAYsgK0r8rrIYh7EjKP
7PWTVeAruA/PDc7F7gf7r8HmYfPpue/v5jCQeyevcS/UVQx6X1C0L8iKtY75c7Iv4ABtzwA4tg/SUHJyfm70b/8Or6rcFLWv06im
Y4iUsU/jJJpQZzz1D+VvejGq42pvwEr9RF1POa/eWbvgpSE6D+/DeVsQFfUP+P+1wWF0rA/DiBaamHv1T/xp6MKz0+8v7hYDvsmv
cq/77r8XaNb4L9ch0yYqZCnvybMFaZ29vG/1S+3cXwhlj8srusQrtvhvyxRxrHRm7E/wo3ffxQ+oL8AYKYi8UXfv3yy4qjxB9G/m
VbrtkxHz7/ZjCnWNiPuPx6x3EDbKuI/IaWjueFt5D9ghdSU4KbovyGLApYtftY/viQjewlY0r8HbWHGCkjkv8B9egHnCbm/bo6Bz
SFH0D8YYnx97xa+v4OwvPAgvs+/N/VBKJwcor/PPIgPIW/gvzxGF3Sk2ue/MFBVIAn16r9ZMN+qkhrYP2b7YIuRpqg/42NxLJGko
j/4NlMfzHDtvyf0kxaBluS/F9AQb0Jb2r+ry/mwmeu8v37gtGtDXdI/hTRhh26Yrz9qHKYa21e/Px+FhjyPFeQ/bv2tgBE46D9cU
e7GzdHZvzdcnAFT3eU/In1g2Oka1b8zBXau0ya5v1PdXxzdieA/fTJL++/I1j9gpjSmm5PTvz7Q5KvineW/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "RWNZ5ofCx7+YXP/4frvAv1s6ZD/lqdG/jJJ1QHbHyr/4YXrEFJ7Uv52gaExJENW/COrKp
C4WuT+pbn2o6I7ZPztyvV7z9sy/AxjzZriBsT/S04fWFa3Tv8llEzj4Gci/36KOkCESxj/QTs+AUf7evxHLzZ6JwLu/ybOr23mRu
r92uiIaRLvDP8Bl6tHQAtc/"
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
                      "data": "2th8yxFH0j9vk72cdrDYP/Nft4Tdcee/CVLaFLG+0z/Lp/kqX8Xcv+M+5OWN+6a/XSw1S
cgxkL/fpctR1YPDv/jdrGAOSuE/3YpeGFq/4j+a47/cJBXGP4nWF/NHR+c/O77s7sln1L/1KsMCwdqvvx7/9pUHFNe/AVyqqaxeu
j+FYBO1dtXLP9UPvBECoeO/JsWvYR5x2T9sXd0Mbci8P1RUNxf0D+m/pg/+9Ywj4j/xgLA21e/Sv5zxleM619M/EcuTy1f2oD9Wb
u8kYj3Lv2bHiycPYKM/LrudfwSJ0L9VXJwxxHjQP49dOoSHEt+/1sAVH2+R7r9BwwFw8FfOvzkF7evD3NO/ZSDCLViYoT+8shHXW
J3ov5nCRq4uWde/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "D49bNthe4D/YesaGhECxP8HY02cPps2/ZZ2K3Z5n478ZAtyy0uvXP/P4CBcAFtK/"
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
                   "data": "gY6J5dRz8z9/pSVT+zntP8jKRb5stuc/TpGz/QIF7z/8CodCJenjP9lq4CB2//I/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "JA0L4OtNy79ZvAdqNuTQv4Ni2VyCwss/If0/XDd9wb/AVq468RPbvzhqirgK3sK/"
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
                      "data": "cW3gODZF1b99yYiZtODTPyTnzJmhgFG/OPTq4K3SWL8KkvpAlqPAPwGc/ItA3XE/0evEI
+e2yz/fctZhPbOnv0EakxMJu7E/ndR3kIwJ0z/mEw5TciTAPxKS09Tgx7G/eUyM338I5b+m4h/QMlHIv5G+B5SdX8k/yi4PdEXIx
r9oe/gPW+7AP6WejxT2QtK/tUzNEgPwyL/t1WB3FIfbP+EZNgPsa94/Y41tkWnk4j/0f/vxBp7TP/1fZ7mkHNG/Du6fpLlAiz8Eh
FBSlsOhP6wh7MLl8Mu/q8w97a040T8AzlVU2k3WvxnJ9n5XXcy/1U2KwSeX4T9vu3oaDbDqP+4PUWic5d4/TU3OXEidjL/X3n7XF
+Ljvz63hErYy7u/JXWJ/9dq5T86PK/AAODnP+hjpoIPUu4/A3sVTnPR0j/8clbA7OLPv2cjzbmEUc6/gHs33cns6z9nDghTs3rqv
71uX+P9Ina/6Ej/GOeAwr/YVYN84Vjgv2E5GFbeOKg/0Qk3PLSNb7/SXJGNlGljP1bmkop0N9s/zSrDMPjYzz8pfMuRG5vXPxCbz
nUrGNK/7OU3WY6Arb9gfZCRadvevxYe4E8DdNC/1HJTtsyaqj8Yfh3M0lzRv7wAWhT2Aoq/d1fuBF/L2z81rhYathmSv76Pl/bRP
9i/gy+lEgRysj/LxwyU1lfbv8z1xVZ5Qdi/L4rq5sm2or87aZuX5++xvyAKNeOztdY/7DOCeXWNyz8BihdPaGLvPyeG6+mhH9I/G
lMhZEBY1D8XnVYMGqjhP+UxBfa7qtc//JJYzPnO4L+IZHMsxhShPz45ohVLoM+/oWTT0jFS9j8Qgsb0a4rivyadsKQxt7e/GnMFv
ra6zj9zBM71/P3Qv4d6iJ4esHc/H6RDvIcI3r9rENBzfB7SvzFVa/c3crm/5YYBAlrr1z/Jzdmd3gPpP2/Bprx22dg/ZflIZBnp0
j/1ONPks/HKvx+3j6libu4/jN2wrL4f1L8I7nw2QRjHP/IHC9bz1uc/7yEs0ASL0D8HiMaj+02xP+ejDl/FkM+/30tXPZzz1T+ka
4A9Sq3fP3ZNBLnrRd0/A2lpslEH0T+9cH94dvbTP+R73rEuPdS/b3qDhWcG279WL814BJ3Yv7UmNtVw99I/SYpZilVL4L/GUEzyO
d7Uv4+uQdShm+e/laDrr3jStD8uXGXqr9jnP8nhLqesZOe/e2hde0/o3b+Rcx4SfKK8PyO1Xmon6IA/ZZ0Hg81a0D9qDd62PS/lP
+ppzRepItO/sW74zmOo378i2Kjo+W3Vv9P2bZ04/cS/jFlESKi14j9aaoyo1gPCPyi5MKBq5rK/eGBArUPp4j877DRaGV7rv8/hS
f/r4dw/Do9p7ZEXtT9mrFts5RDBv68jDjouV9e/wqDkqiPxyD+z9cJbWojcPzku7ZZ7LeE/bkL8ibW84L/MnYxLUyjYv/BQG16mH
N0/Yi+yz2eRxb/ESMPM5G/ovzNJU0D/NdG/ENQ2gIHWy7+MTD1EmP7NP5ZedNarAba/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "76EYYusgyL/O0X1DahLYv6VeoPi4ltU/2xCJxzzok78wP71YzMjCv7qIDbzpKd0/w2rwy
3Gk1j9ht41rdNykv/CC5+On8qA/DIXSOT2KsD/mO9IQODayvxrZjWp3D+U//5l2C38myL/6EoaP1CFfP06QlWZaWtw/3LVhvGkLt
j/4qsH+le/GvwOYJ/ZVP94/Iwl70R+72z/edSu9XuWyP79Q2z6/ydw/RQjYC5lDxL9S30MkJZfIP10Cu7ml+YI/"
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
                      "data": "8UeZUbuaob+dlBI4vAakvzgNGEb2A8e/8KtjPdMcxz9jzFOGYsfBv512TGj3sM8/pXrXj
el/wL/+az/tLxvEP2VPsMcnzcW/ItEP+Ftfuj8sHgRBXoXCPzIZch+qzss/pK6ZxNS5z78cT58VGq7GvyQZ5PSCba8/GRUNje7wq
z8Hjsva9WbMP5w7g9v/9bg/7ZjnKf6Rl78MCzcFfXrgPyvt8hssaNI/eZJ0VDnZzL8BVQVLRR+8PwIjYIS+w9G/3wDX/+Yutj9wE
CIkBlPGvzGhL0mSYc0/NR/iH2VVzD9yBZMjdvXaP3raZT5e6ac/OCz0LEUZ1L9/Y7jRJEmlPwsX0xrWrNC/QgHRhl3/mL+S2K796
Ma3P9/mwF+3uMi/jNarN+MU1T87BXerNz9SPxO4FoxEWYq/PW6a1YlCrz8jT2MmoO3JP+S40y0BLrK/b746GWOp0b8b6b5OZTO8v
wqApOhqS7i/61pwzhsqzz/NlhfLXJy5v8pD53C1zbu/R/H58Rbmpr+SedyH+8HGP433S+VSn4o/6wJa/yTntr8JezTGvV6tP6GGN
08cZdM/xQTLCCkFjr/ww+/tvx3Kv2XTRam0sdm/B0vF4RtDzL+2FxpPdrPdP5ThMwz/cdC/eymV+u2onL/CZEaud33DP/jfEU+q9
r8/ohn6ryCg0r/9+1AAWkvEP82nbj7Be7E/DwDAsG/wuL/GmEc0E3+kP2+TZvT2l9i/zF2HPNYSyz8TZYZC/yOcv2vJRluQJ8s//
IyM0u8utr+rIi/8VTi8vzE3/ZITb9E/C0NuasdPxr9Kpgz+vKWsP9XEt2YssrE/kq4Fx6D4w7/aOyNZhALCP7qTR9oC0J6/sf454
enVzb/d46I9WO/Tv0nhxTI1ubg/92mMhy72178TC1W/ZbalvyRvfRoTG8e/ozdW1xfrd7/deQtWD9jVP4NLRUOU9HI//r+gUq3Ku
j8xfGJXxQuxv/Pdlv+009Y/m0w1dQMrtD9tjRgbysPFv2uuOehmVMC/Y24zzTp2yD+2uZk2SFy7v90adfq2jLk/yCmel7kDsz9NC
CUmQEWOP59iLW7MLba/MLhrMaNxsj8o27EohKOjv9BIKfXwUc8/T3YrPzu83D/mzmIoTrCqP2V6v5uTPLo/NLDhDIxdpD9iApQlL
trIv95VtCILvYW/xJDVtw6kyT9HpCJaG4GxvxOXUuF1Lto/NusZcF/+07+XynCLIWuOPzHcnyLZRrE/LbCMfN3MvT+aLyohIrngv
19eg88nu9K/aEMwqnjEkr8eAux38DPGP/lZUBKV0da/JpZtDmXhwz9xqorZvFDRvxUxiUJHIdQ/dEM63Q4eor93DVWbdBzLvyH6O
J19B8I/I63IvYgy0j/h3+7lvTSxP79HaIRBiJo/LvyUI7SXuj97MgrHFmunPwwanqoYEuC/Yro5P/GbyD+SsPrdbOyxP3p6+fEM8
MU/plkXEVveur8t3vweP0vRP0x3FdBjeb2/09f50K3Rwj+LO4DvnEbQv0zUIp1cF78/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "FNC0gV4yyr/hqf4SDdnQP59xaOVEE5M/nui571so0b8ZhCx3imjJP6v2FdRcoJC/"
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
                   "data": "V2XlXXI/9j9FFn8hlZfoP4cKeT6Qh+w/5ujZLolO8T/jKXDug/bwP8zgADRr8OU/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "3xt9gTrT4z8aFFJwYTviP9zj0e7SCZ4/BblIAu2N1b9fGzcvNe7ZP23TOBcIC8W/"
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
                      "data": "YBxB/btJ6j/1plAVFT3UP6Ps7TXhrNG/OeR3ppTHb78RK/GfeHfOP3KZJrEBf+c/qm6fT
+z20T+AtkxDEQ3eP9Ww+o9hzDU/4VYnyIoa078QnzcMsITPv/gwyQBzCdO/bWBTSijk4j9pjI5GL4PQv3X0ZTlofNc/x6JcxCeVc
z/lerX/1N7SPzcR0ZrUTtK/1+Lnx+pQtb/MjY128wj1v6DgTNyccc+/kJuftBNZ0r8PvB5x7+zHv0idqsTdBs8/qHAcUFPS1j8wo
nFLMT7EP0PAfNsPnOG/JCbowzx+6b/DIYqLBA3GP/8oF1qlENi/HvbjDcCAsr8C4swzYsGvP0ec2DqwY7Q/46Vtw+2rxr9BSQxNf
DvXP/QhFJQPZNa/Cubjh0E257/ILdOS6oXTP6pUPUko69U/3qw5lMih07+6IQsfRybNP9a3KDu7Heg/TO6O4bpX4r+o9F23BM2Qv
8/5iFVGkrc/VYynuEOtoj+4NrrPZ/vQv1+utgbArsS/jlIZWK3Nzj+ccKrfDYPZP9sJLs6iuOc/4t24UweUz7+apFQTAI7TP7bb5
mSZtIW/kVmWkF7t4b+iBDbGJ1/IP3UCDXlrz9o/AEdUNEAcvb8TdO4TuUXDv1F/sL7hMMs/cRtDb5AR2b++GYAtQZ7DP+/31wFjK
Kw/UIY1OC4i1r/9POp1YaLFPy7LeZiSLMg/lpQ6X9Ec5D/3UelCfyXiPx76rfU2asW/EGxj3Xavsz+zCDbgwBXnP+QkIY3l3Hy/N
Kn+Wfgaxz/tdyoQLifKv6zTk7qafcE/Si//Z49uwr9iFhtPEgfSP11JIRFLtse/i6MC3Ox4yT/yFtW0tOfjP8fbmm8WzLS/KbOlD
GHE7T84PWWpAZnLvyNv6AbH7eO///h6frID0D+yvJRPzbfVvxXtiB8Es9O/A/llrF7htT9BNacNcCbWP0BGBHBb+/E/FTJ3SFFW4
79cTKyumurMP6R3H9XRp+c/wLc/sJQR3r9wg7Mfh7inP2gzx66zuvU/I6i9KO6+iD9iCWV+/tTQv07km/4KaeG/3Gx3uDXNxr88K
vOBrJbRv5xkq2KSqOA//BHPSAPImr/YTyeTxISCPwr/MlXrDd+/USYbkonVlL961Y8w2hHQv3QR0vXLQdC/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "87T5F+N50b/zquoilvE3v9NjyvrLrMW/xzjlUnQlxD8t/R/9x3WWv3p2KREBmba/bgeaJ
osK3L9WzJsV37aEv/6jcDvZVbs/KOrKMd5l2L87hwbR/Fy5vzPnDnnUpqQ/n8ln7eiBxL9vwiRt1M/Zv1G4RkzAWtW/K9H0magtu
r+PPQNGB6rTvzcCZcHk9d2/"
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
                      "data": "yi+CcIjIrT84zBbK3DGxPwsqZhVmz+I/vwIAlOmj4b8pbyajB7fZP/Mal/lPwMy/HWFXM
Zq7478KRNqFZ0PDv9Lkn9+WUtc/ifZCeesT0L8bToIa8W/qP3cZVMhPc8c/XWAKdEkAuz9FD2Cquj3YP2CHgOcAZ8W/8+H3knje3
j+2QoCOMSfZPxLPswzf0ue/wj8J6PZS6r9NitDwGYnRP1hlAkj2MFC/X5ggkKaWpr8MoEaVdZ2mP4YaXjhDftk/TGDh9e+f5z8kC
rTpyZjQP20zzdKlEso/6QmnfKeE0r87fqlQVdeYP5Z2yvo0T8w/2WrLCP6j4b/E/0dXHtXXP+n0geHlk9E/pSkqHwxu1j/4aDeiF
RK0P8mYznvTIKM/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "gxT4NMwNyT+XKpmAjRzKv8E0vHiidNO/lNbNaua7yT/dZb/pmofYv0rTiINdZ8a/"
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
                   "data": "vi54Kbrb8D+Z6ZZDsSHrP3bcAubPmeA/jZDLxLAi7D8nzXQxeQfmP7QueyJkuu4/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "FAwaD7uw1L+sJ8/S01+wPxrNi0+w2K4/L+RW/ndB4D+AZfg8R3SnP7r9C0aDl9w/"
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
                      "data": "JP7NvFlR4D9E3yLtLTGnv794gokTR46/D9wRvzDr4D/pIiKCj0zhvyyGhpy7hcG/Er1Z7
Dgp4z8/w1azHBDcP/cKTiDyy7a/k9jmi+po2j8TE+QSNdqzP2bfk6LqMcu/eQx3xEPT5T9hm6Kr1lLRv9qGVub9090/kcATOO5kx
j/22rdO6CTev4lw9H9OIsu/ao7MalhW6L/qWHuImBDDP8CQYK8lT9q/B2RRx2Ro5T8DK2h/ioq3v9JHJDaD174/UbCzXq1gqz8Jo
huoRQO/P7LJA8C8Muk/XcDtHNET0b8SLxIs5I7Fv+9My8MIItK/n9gcBO0y0L8rSh9OaFvdv+CFXsv7uJK/LwqqkbUssL8D3DVfZ
SaFP6vzCBPk3No/T5ysHtYY4j/dXO5OeBbUv4EetX3CYKm/Ss7hyDXVz7+TvFm06iTov30dtndb39o/5F0sisbu5D8Zp7L5jVvXP
2lbXGw0L+A/p/iq3J//zj9mp4qQfy27P2XZ4JXrWNQ/Yjzb2QbU4L83KPrsEBHRv3rrg7wReOc/M1kv1vkfhL/FCRzG3NChv+y/N
gVu9NG/MRO+4C0kzj/h4UV5JerUP3OGkIK9D/A/BLdeekaL5z/IkhIyVtDcP21JhhPNetS/rHWd0+Je1T/9joMNxTjcvyVw95GmZ
KY/qh5JvDAnpj9ADnEeH6LXP7LPhUc9Tta/kPTSwgpuj79bNs6JhujaP8Rqt1WBPtC/QjXt0hw84780PnIFkFjoP7/OKejERcC/z
rV1iiEa2z/GN7WKJhHhP9xayxhU/ry/sabnclUHyz+l4w7CRhjhv97xRjpQpdM/LVOglb/o1L9mQxd/m9bcP4+zEEMnfLg/0EH5W
iB84T/3BBYOL9vCPxyoF3Z0DqW/y3USGXe01b9bHDbc3pvUP8Cef5Ol8Oy/r+ic2VTjtz+Oge5MXY7XP1cElmT39sO/lJDZNUMR0
j/PtP7euJO6v2uTYT5Sec4/eTEhE0R2rr/bk+3hQMzmv54sRXc1iOC/US2q+6MR0L+IA0L5VAvnP9aae2J4+NI/xVw63AHq5L8BT
TOfwl3Ev4oYCD0pRdM/Svfn3q0O1r9zWvUihFjGvyz0aefDXtQ/EeJpA2da5b8OSYTFEP/ov4Z9svioO6W/2QjKXbFJkr8fPHD4t
ZrsP8vQoLJVv7Q/BeLqIzaA5D+uqrB9I3DEv2o5KUZlZds/kwZcSiG+0L8c8U96Vh7ev6I3wu25b5m/xmwB9KJsfz8XA/plOc/pv
4NGs8GIWKw/U+QGVlDKxD8CAJadoAbFP042MoB1s+s/Q3XlAyCW078lYLXsAzWvv3Fm0WsTRN+/67cVgLPuxb8jwRA6qaXLP9UCM
A2vcd8/JVGHycEAnb+mtpS43TO8P0VJq31JOsc/7DySE3JR2L86954euZHkP99ZzxDn2La/hj0DeUpJ1L/ivq7FCbLAvy6fU2rS/
+u/SQPgR/s62T/NvkBME8nqP5KVxY4vN44/OQG0gxFL5D+FlTMc6ve/v7G7aVfMcqA/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "aWs3dELkzD9rpRQfkF/nP8zOb/W9Hbu/7C6wTutF2j8BjwJ21Jy6v2qPtJgu+7W/aqh93
d9Qsj82lMAUxFR3PyPrfma4Lsk/aF+vz/ZIrb+4VmwW8EDevzyuzFC7it6/DD4vOVpHzj+Pi/AG0x6qvxgB6hStnLO/lPITVs+zt
j9DnI4R4o+8P1ppGGxeZcu/1Q1rtP7Kxj/lpPMUubbPv3pLtinC49G/xR4UcRJmdr/9BVy2FXPHP5cg/+UzUts/"
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
                      "data": "63l4NHYNyD9cJKX5ZubTv71vcfbQAq4/JhPcz23cvL8X/grmU3zKv48Mu8Mo2tU/aVYMr
XqWzz8LvhN67++jv8TA6sQzcce/Edvgvs5O3j9L42YWCJ3SP/2Y8TB30bA/1TfDhtpLyz8UKXFvRWq9P3q4mMXkO9E/s5mobeQGz
D+03w3kF02wP+p8RrdxeKY/bY669PY/p794C91HmFevP8tsXtLBvr6/Pz91hd/BkT8SGtYFrJHBP/Fcu0NPCtO/uE0m+QP91b9WE
Bwp/lbWP5E6J/nWqsW/RxCScfxO0b9n34f+5TJsvwW6seVVLrw/3QyXpavSvr+lMV7x57zSP7z7jSHOUMS/5afDuVvPlj/V2r8US
yC6P5hiaRi0Wp8/9GN1W1UH1T8XAkUom9awv7RyGqD+7t0/QuvZMCts1D+hVgJCu/y1v5Zy2CFh+sq/9gj2Ftyyxz8bzuS3/J7HP
54yO8R+HME/iL36J91Y4D/QShuG54eyv/W+T1WpMaM/4zp1/2StwT9tEHkpFEajP+2Lsg/qGce/R8ZfFkSYsb9lxW7TJNPVP0Jo8
/IoiqC/w4ez05fqnz+C6W+B6jDfvyTwXig94pk/2TctFAe7mD9fn0kshO6mv6yH1gC4iM0/cAGIRpn2tT+f5C1/C5STv7wEMPPNA
dA/0zmvKEjcxL9DCJWg6PzSv0/E96San8S/sJ6iIrnWw7+4mJ/endmdvwcm80hXU7u/6VMaVqHtb7+q4to9WZzQv8wbgAjdYOQ/k
AnKsFKI1796aeu1qiXSvy7XGqQxXrc/3uaHuFErlT8bfza2UFfgP4o0g6yd5Mi/sb7+3IGExz/n0YzIS5DWP+O6Hm+XNb8/0NVbn
yriwD/o4fG3PWK5P0G95kX7wLS/bRefx0RS2j//LB71Lzimv56sUDBxKra/jvf8VESb1T9E9EBbAVxcv/toIz8Mg4k/e+Utzl4il
z+ZBG3vJcLHP3M4fLx2la4/C9xo5sdC1b8gWylAjrTPP0kh02jWXZI/8YsOHNntzz+VE4fWDGmQP5IS/P8IB9s/i0BuMpCxvz+2/
XDxOWrMv+3qVw285cs/x7m4f/7/zz9u5e+3IRzRP4R5TktDxMO/E6rRwWJewr8HY4IuyeDBv+Prhi3vx8A/5qwqV4uhzb+u3Otba
Gezv+/qrkMY/po/FDzqx06qyj+HrDNQOatovyn0dPEN3Yu/QiFKlYWRmr8kCy9GOojVv1bzwPi10LU/c8cXMXkFpr9VBhxc5RvGP
1W2YIi9ReW/JLphBFxLxD9SGxUskoevP+mP0XP6xSM/Tg5/JnAdcr/gt46BEKXjv4pLF3bCoJC/CSAclEkOyr/LflzPUNy8Pzn8a
/BmotE/HBXWH+TOvT/utpDf5LvZvw4WZgzF+rA/eW/tuqa9ur+sLv2c6TqJP3DzsbxdiMY/nCuSDU7F3b+UsJIgMbDTv7UVtAjUC
tC/cS53Wvwojz+tp/1FFgbOP1UJS+sHQbE/vwtTYDAQ2b9J3OqvA43WP2FVsCWu+c0/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "gwzx0q6uqD9xYCxiTQayP0pu/GCDjM6/WvLwvKL5xL/PYK1WNYPUv1vb7lqaQrU/"
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
              "data": "u2Zmm61h6r/UGfUcFJzvP6/QfeAxvPU/07Zwf7nZ5j/2FheMqqfrP/TK6IYW1vS/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "uKKbraDa47+5ha2kX2jgP57Lussp/OC/P9mDR4sUrT8KYmmMcNbXP7cmAVSoz9E/"
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
    "tuple": [
     {
      "array": "<f8",
      "shape": [1, 13],
      "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIeswCQ
DqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GALEk
7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4nUv
2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2zOS
dVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwjnJ
+m/"
         },
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3IB
2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKXnv
2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3SHx
497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051xf
Po/"
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgEWs
bn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6vvU6pxF1b9sv0W9RVr4P
/bJRgBBF98/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08e/
nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/bIz9mZrByT+088qA8h/RPxgGxlzE1
fm/"
         },
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpEnt
DcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTXRv
/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t1G
y6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F9B
/I/"
         }
        ]
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "name": "positions from 0 again",
     "message": "Your new tokens stand at positions 0, 1, 2, \u2026 again. They come after n_past ot
hers: wpe[n_past : n_past + m].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "g2ct42UPF8BT1FU/k6YQQNB6785+B9S/aUBTnBD8B8DsYggq703Zv2DNXwbxLgvArl8Chh5Q5z9MMQZPx2z
zP9RGbxvUWQHAAmpajsgrEMAuJ8lxZ63hv+VeQwbaIvG/pM/f9dOuDcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/7TJ06CY5sD8ijmiXLsL
xP1gI0XdJJKe/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/LttmX8fW/L+w/DL96AjlP0xjsqZ
DNsS/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/UocoNniw1T/+H/ong/X
cv2VByKObI+u/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/g4mmu2DZ6r+Oym+GkwX+P6z7GBe
rG/M/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/feAlyv4+57/JVfFDzZv
2P+BALvvBRu4/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/WQ3UEaF88T9lGbvFYNznv+mO7ki
Mq/G/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/OiuXYslM9j+56VF9IxL
mvw2mo8PKoNk/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/wsX3K6H/qz+K2kWJhIPqP7Xa43N
xRvA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "positions one too late",
     "message": "Your positions start one too late. Positions count from 0, so the first new token a
fter n_past others stands at position n_past.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "2GLc68drD8BWhVNBhyUQQCZx/65/XAjAysW8YX9SFUACzMa5wc78Pz2okPbjxhTA/Zki/4Y1/z/xGKB7lXE
XQDTK2/STj++/9WopH6IbEMDXCQ3rzHbzvzgCu/DrH5u/s4VbqxPnGcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/2F2qBqBH2j/4dg361DT
tP/RTrPoWxa0/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/F/TC+s/j27/muqevyqDcP0hklbc
ly9m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/UMXiefwbgL9pdYtu6VD
ov34bCrM5A+m/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/ctVbW7CN5b9DhlzyyLX2P9BdY0m
ZG6E/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/9rJt2Ia29D8kAQe8iUT
9P9DK5ICsCtK/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/AM/wvNr68j+n3vHB0Crev9NxO05
2R/e/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/gZd6XCQV4D9vkw9XIDE
BwLwzhfRSyfm/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/C7r+Y+kT2j9aqX+I2lzCP8zh2Y4
auvg/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "mask from the top left",
     "message": "Your mask is the first m rows of the causal triangle, so that new tokens see only t
he oldest ones. Their rows are the last m: causal_mask(n_past + m)[n_past:].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "eOhDANOkBcA4GwaTapgVQPIb162Gb/Q/FdVXfG1hGMB2cqsZERfwv0loBUn8kxBAvNHEuODH1b9x9PbdVIo
TwFG6n9ej6+6/5I5dLeRL/z9QxmWb8wDsvz+2QLGydwrAejCqXqhkAMA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/PkGvTRcN0z9Hh7fhCMz
8P1DCdfC49tc/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/OojHxoGN2T9rkWaSr8vQv4X0HHM
Z9wPA"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/ylcHmZdf4T++WnbYpkr
yv3i17b4sSO0/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/AKc1264f0r84+MsgIkXwP4JpOU9
eT+4/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "past hidden",
     "message": "Your new tokens see one another and nothing of the past. Put the cached keys and va
lues before the new ones, and use the last m rows of causal_mask(n_past + m), which are True for all
 of the past.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "02dtVC4REsDaAUvTEjcaQFSptB++mNe/fw6MXHB7EMBymZkqDwrWPyomRBT90P0/AO45lokNpb9A/jDXkMj
7v+DQ4cKHfvi/IEtyNkRS1L+oNcXK2Yruv6wlYOvonQjA1Sk3IN25EcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/SACykPBTu7/hPCuk5sH
1P5wT840eJNY/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/VJF3DM3V6r8UVBJWJaLOP3q5SLQ
rAv2/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/qeUNRCPD5j+aEDbAqof
Uv+hH58hqbuo/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/yng4E8ZT0r+AwtFtUg72P2CBOGq
UeoC/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "only the new ones kept",
     "message": "Your logits are right, but you return the keys and values of the new tokens alone. 
The next call needs all of them: return what you attended to.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "eKPD7nTXvD/L7fCzG4nUv2XKkdYf9Pi/tLoH6ICu5b/eNOLhMyvRP589rwjnJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "4b86bvj+8T/IWiDGmKXnv2iO98EbU/2/udnJcY8c7r9zYFVcLuj8P+Q7051xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "6vvU6pxF1b9sv0W9RVr4P/bJRgBBF98/bIz9mZrByT+088qA8h/RPxgGxlzE1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "oB6JEZDw7D9lnkX0NTXRv/vRy8tcPsG/ANyLmP/3ij+EGYvLF7T4P6vgm0F9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "cache not longer",
     "message": "You return the cache as it came. It has to hold the new tokens' keys and values as 
well, behind the old ones.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/LUlop1cQ+7/LWNUT/tn
nP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2zOSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0n
ojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/xpARmuC68r+gNIe1bH3
7PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3SHx497ueo/aNb1RaZ74b+m/QDfPUTsP79
3XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6nIPCeXd/D8L2Xj2VwL
bv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+l
zz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/6rS89v10wD+nEifj5KX
wPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6Z
BW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "new ones in front",
     "message": "You put the new keys and values before the cached ones. Old ones first, as the toke
ns stand in the text: the mask counts on it.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D4mxvt9tAUQGgZKyEjZwDA7QXlPQWGBUArI2ESVl3oP0xp2kfxAQbAzYZibds29D/EFZzIesw
CQDqGDhFCLwDAVtx/XUMhAMCotmg4qSzuvwB+2+rzE2g/hPfjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "eKPD7nTXvD/L7fCzG4nUv2XKkdYf9Pi/c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1
qkXHcv4vOYdEtoQHAFQpKnc107z+8GALEk7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3
Yv81ok/FIb/6/tLoH6ICu5b/eNOLhMyvRP589rwjnJ+m/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxx
RbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2zOSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjta
B65q/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "4b86bvj+8T/IWiDGmKXnv2iO98EbU/2/Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qe
o5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKb
qv2QQTLKhdfK/udnJcY8c7r9zYFVcLuj8P+Q7051xfPo/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8K
PnoMAq+c/fMGS61QH9z+O+wzEXw/vP3SHx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3Pwalbra
OJew/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "6fvU6pxF1b9rv0W9RVr4P/TJRgBBF98/mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6m
w//r3PwDWiqnEGay/9nz+4+QP/D9tYgEWsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP
+P4ZyPkMTCNW/WIz9mZrByT+388qA8h/RPxUGxlzE1fm/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyX
mCHj4t/O/KphVh996/7+5OYnenGnav08e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1Fsg
uOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "oB6JEZDw7D9knkX0NTXRvwvSy8tcPsG/srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82
sTbHmv3gEg7fFMru/A1tURJFz4j8qfpEntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b
9v29JWg2YSMW/KNyLmP/3ij+EGYvLF7T4P6rgm0F9B/I/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi
/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFh
GJui/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "first block's cache for all",
     "message": "Every block used the cache of the first one. Each block has keys and values of its 
own: cache[i].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "SODquOiiFsD8jk3ayqwXQCA0bgG686Q/2Z0mpN37FsCuCvmE/R3Tv0SoSvvrtvE/bEYjE98m279ttjaNFzc
CwP5dI44LbgPAvaAePVrB9L+UCQ6Tg3LZv2ju387OxwLA927uobYfCcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/6vvU6pxF1b9sv0W9RVr
4P/bJRgBBF98/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "values kept as keys",
     "message": "K and V have changed places in the cache that you return. Each pair is (K, V).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6vvU6pxF1b9sv0W9RVr
4P/bJRgBBF98/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "heads not split in the cache",
     "message": "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep the
m split, (n_heads, n, d_head), as they go into attention.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/7JHh56FU8j+lGD1
qkXHcv4vOYdEtoQHA+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAFQpKnc107z+8GALEk7Kyv/jpiLkBbve/KQJeTNTX8T/rOjsXpCX
lv2zOSdVIn+w/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNAEOQlw+eB8j8rTOaR9z3Yv81
ok/FIb/6/5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/eKPD7nTXvD/L7fCzG4nUv2XKkdYf9Pi/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/6sQQ/u9a9D8o2Qe
o5dr2vwuy24c61fG/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/Upw7wKiv9z/+Oq3IB2jUv7K3i7U429e/fMGS61QH9z+O+wzEXw/
vP3SHx497ueo/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/zk2bFr0p+j/TOiT5MKbqv2Q
QTLKhdfK/IGILeE6E6j9IUJM+qIX3PwalbraOJew/4b86bvj+8T/IWiDGmKXnv2iO98EbU/2/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/Fc61Ni9d5z9XJ6m
w//r3PwDWiqnEGay/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/9nz+4+QP/D9tYgEWsbn4P9aKmXKTnty/KphVh996/7+5OYnenGn
av08e/nt4rfu/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/8jVWSe3l+j8yFBq/QZP+P4Z
yPkMTCNW/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/6vvU6pxF1b9sv0W9RVr4P/bJRgBBF98/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/6rS89v10wD+nEifj5KXwPztCMyce1AFA9CiDms668T8Hg82
sTbHmv3gEg7fFMru/dsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/A1tURJFz4j8qfpEntDcAwLS04akA9eo/XGRCyEYpzr9QcmL+FE+
+P3t1Gy6dyPu/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/hNfNGC+P7j8WHO9cr2b9v29
JWg2YSMW/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/oB6JEZDw7D9lnkX0NTXRv/vRy8tcPsG/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "queries kept",
     "message": "Your cache holds queries in the place of keys. A query is used once, by its own tok
en; the keys are what later tokens look at.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/snpTDY5Vvj9GXalRiEH
2P/qrMh5IQ/o/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/0F5apJ5Xu7/a/IqW1xDwv4WeU0Y
x+eG/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/vRcRnnW00z9vy+0+2iP
zvxKpx5shtOm/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/fu5gh4XK1T86QoP3ngijP6eA5aB
hGv2/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "logits of the last token only",
     "message": "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6vvU6pxF1b9sv0W9RVr
4P/bJRgBBF98/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "only the logits",
     "message": "Your logits are right, but they come alone. Return the pair: logits, cache.",
     "result": {
      "array": "<f8",
      "shape": [1, 13],
      "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIeswCQ
DqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
     }
    },
    {
     "name": "cache first",
     "message": "Both results are right, but in the wrong order. Return the logits first, then the c
ache.",
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6vvU6pxF1b9sv0W9RVr
4P/bJRgBBF98/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "OKTGZNepE8D5mxvt9tAUQGgZKyEjZwDA6AXlPQWGBUApI2ESVl3oP0hp2kfxAQbAy4Zibds29D/DFZzIesw
CQDqGDhFCLwDAWNx/XUMhAMCotmg4qSzuvwBx2+rzE2g/hffjRlFrFcA="
       }
      ]
     }
    },
    {
     "name": "last norm forgotten",
     "message": "The last layer norm, ln_f, is missing before the output weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "MCV5BHWC3z9h0+D7Z2MIwAsxEHO2awnADsQPUyTOKUDO0gh9UYLmP+pWxEdTVhjAaFi636j3+z/0hfGczqw
WQORsRWAgj+2/dncAaa7J8r/YrNKUEqbbP6gzAdwYgxhAyNhr5ihlsT8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "c2RQV6nJ2z9WsTNK/f7kP7j1bhc0g+O/7JHh56FU8j+lGD1qkXHcv4vOYdEtoQHAFQpKnc107z+8GAL
Ek7Kyv/jpiLkBbve/lhqukd1B8r+uSawwxlvoP+MjEtSqFO4/EOQlw+eB8j8rTOaR9z3Yv81ok/FIb/6/eKPD7nTXvD/L7fCzG4n
Uv2XKkdYf9Pi/LUlop1cQ+7/LWNUT/tnnP4qIn6JpjPe/+WR0ouAx6b+gbG0IaMadvxxRbyGx0gXAKQJeTNTX8T/rOjsXpCXlv2z
OSdVIn+w/Za3Lw6gW+D/yDi0pdnfQv0nojfWrrgNA5Yt9oHot6D/mVRIMgybXv4gzjtaB65q/tLoH6ICu5b/eNOLhMyvRP589rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Yr5/rVzk2j8oR48Sgkvxv5tlzK4B3PW/6sQQ/u9a9D8o2Qeo5dr2vwuy24c61fG/Upw7wKiv9z/+Oq3
IB2jUv7K3i7U429e/xQhxtanp4L+OScb/1pLqP+yMe8qoN7C/zk2bFr0p+j/TOiT5MKbqv2QQTLKhdfK/4b86bvj+8T/IWiDGmKX
nv2iO98EbU/2/xpARmuC68r+gNIe1bH37PwxqNj9wiuk/4FnaUXKpmL9K9mWQ7YTIP8KPnoMAq+c/fMGS61QH9z+O+wzEXw/vP3S
Hx497ueo/aNb1RaZ74b+m/QDfPUTsP793XpfmceE/IGILeE6E6j9IUJM+qIX3PwalbraOJew/udnJcY8c7r9zYFVcLuj8P+Q7051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "mMwkpgI0yL8DCy2qSo/9P25cq3MS0uQ/Fc61Ni9d5z9XJ6mw//r3PwDWiqnEGay/9nz+4+QP/D9tYgE
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4ZyPkMTCNW/6vvU6pxF1b9sv0W9RVr
4P/bJRgBBF98/6nIPCeXd/D8L2Xj2VwLbv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08
e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+lzz9487fm/UqAf1nep9r+Fg2SoXauyv4I1FsguOPu/bIz9mZrByT+088qA8h/RPxgGxlz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/hNfNGC+P7j8WHO9cr2b9v29JWg2YSMW/oB6JEZDw7D9lnkX0NTX
Rv/vRy8tcPsG/6rS89v10wD+nEifj5KXwPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t
1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6ZBW6FMYuQ/FQMf+Zequj+ssNKUSoPmP11XVFhGJui/ANyLmP/3ij+EGYvLF7T4P6vgm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  },
  {
   "name": "two tokens at once on a past of three",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8260.0,
   "script": [
    [
     "call",
     "cached_logits",
     {
      "tuple": [
       {"array": "<i8", "shape": [2], "data": "AQAAAAAAAAADAAAAAAAAAA=="},
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/5uB23G8x478t1wEoJRblv6f/v0R06d0/XMvrM1bpAcD7UJm
3Nlrwv1RdXn3VI9M/PKL8JgZFAsB7GN8qF5/jvxA3ZLtDTbs/d1pPrzmKC0CfdH/qe3X3P4NmLNpmPva/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/ZikBCYoC8z8KCxkfTaHUv4mWJy06eck/uC1tjCQY6j9VOfJ
Rk5bxP8gZDth9ge0/0Cih1Rx0yD+8aMH5EzjkPwq1gjFwn/m/oEv0A7S96L++Se3YORfsvy41Xsxsedc/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/evUyBALL+r+6s3OH+YUBwJyMcr7TqNG/oApJDtXbkD9BA0T
NYJnSv95fm0VbgfO/zhTPpG945T+vZOrRvrnXP5ILW7sHXMM/hD70wIdWkj9YQ4jg+NXLv2jnvUzdm/C/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/W9RfU5DD7L8cnHPj9jDtv/j4SYCm0dU/5oWLDibu4T9M9D/
KiT/wP9DkDj39Y/E/HnQ7RZiP5r8GLasHeVrmv6K4TMLjtvc//N6bhIfRuD9oUwMiPay+P3rzm4uyGdo/"
           }
          ]
         }
        ]
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [11, 5],
           "data": "hooOtRpp5L/QyVznWd/HP9o0BjuQR/U/P7WPNeIj7z8S9QqVn1jvvzzN3JGDY9U//5YhivIivr+fX3sf
0B7pPxUR0JW7GvS/wvGjz0MZ8T86bEdy0eLrv6m8bo63pPq/4OGZkSLyoz+F5JHHkhriP08czVlgaOk//YNGG4LM6r/Q0QHrn87i
Pz/o5Ncqbfm/QugJkECpzz/YznvFtPrSP2RTihXtJeW/n7z4ZAymy781czhPNB32v7iSnnAoT8i/hqYiTJ4NzD9ALtPigQbZP1vW
1WJ8COk/fVDSIlQBuz+bKAnsqsPpv0AiLuN3UNs/PXLizHiwzD+lcWeF8xDgv4ex7r9H1fo/WNQ60dTDAkDASg2jNvIBQEpsjiCK
c/E/YomnKl9X8r8isU7o8Vq5v0yIHRAmE+i/odjog5hli79fHsD0kSO0P6VbyTdaTu6/wyYW+Grx279JtWmaiyvgP7pfPPIgZ+o/
ejDqODrYwL8ogDJ5Go3Tv0lCzjCQXNu/KM7YoR7297/lZQ94Vnjxv1iAeStIVuc/psMjPl217L+oWTze/Nr2v3A4CqF9Tey/8g3v
9IfU+78="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 5],
           "data": "bDS/9EK6yT+xB/0Ehx/kvxv7sq96CtC/9mrbJJJ+1D8R/Ev+kYzjv8FJ1ZVhoeO/D+uBbDoI8T/9skq1
vxLjP1txBIkSi+Q/g2lDBfnIsb959q+ZLQjYP/1tM9Upnuw/Dc4vXXSBxb8wmmk5a577v/YQSnRoHPG//Bi4dSDW4r8YFpG8863z
P/bGmPy1D+g/ErBqrrep8j/uTF8l8NvSP8uCyt7QYe0/oSDO7uHU6j/HyaLHtRHaP5ietTVXt/C/e9wQZCsF2j/iWqnfb2zkvw5f
DzzwDfC/7L5zsmAM7D+NkRuuSo7Uv2w53ciGuwXA53TeqBD91j8XSyBq/qEGQHda0Bqu0eK/zmR5Aibxq79V3qlIyFrAvw=="
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
                   "shape": [5],
                   "data": "Ofe/IQ2I8D9aIWbVZWbsPwDK/hEgtvw/4jHiBJkp9T8xATla1lX0Pw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "xgzll7H9ur/798tr8B3Vv9F4HZUQNrO/JDwWM23/1T/KJ2Ky9oB9vw=="
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
                      "shape": [5, 15],
                      "data": "OfREQlLh4L/ryH/5wxvBPw9fmfMuwuI/Ab73aRWgzD91x24wRZfdv7x5AWfKhuO/FL3iZ
QTt4j+PvfTiHhndv4Sv9sQ3EOK/XQZA9B/8eT+H8QRQjT/EP68VGcV0tOo/eJtYkxhE079WmsOEZEbJv1Gp7R+bec8/pK8EOHjKv
z9l9MJTbaTcv8tTJS3cLtC/HarE9QAZ4L/6RxrE5FjWPwLf0JhFH7S/yS7R84L+1z/JMVQFKPrgv11KtdOQ8tc/pFaMtFZq4r8jv
5OgK5rbv+JsMR3dBGK/50eVUwRXvT+lCO0BC/7NP9ZyWjSP1p+/OPU95F1I3r+B9gyd/AXCP3CRYrHavMa/QGfTGWe+2r9m0rQam
t7XP8bgPT37BMy/oVZbDY5Y1D/LUvq5dtroP0mQOAz5B9U/itNjOFjr67/y6NcwmovMPwiTpc5cu9a/sA4nuViJzb8mFI4f2FbaP
2P8B7TAI6E/EZunKUqc4r+4aOcWXQ/NP+zHk+kM0KU/TNO0xXvpsD86U9gDj9HRPxRHODeaccA/wN3M8WePxz9x5swxixWnP+S1K
IrD09W/wleCltYq0D+O3SkrhIrHvx9hoWuUp60/VopnNXtj1L+vRvgUODbpP++morIDF8e/mmxe6KAo1r/ldoj1G3DVPyfTlzGEc
Mm/Rn/fyf8x1L8qk4HrttTPv4K+A+wFf+C/3dpvIXEI1D+hajuQLHG8v5chZLewgNa/b5dOBb+F9j9UIbv+9E3Mv9qiIwNkR8g/W
Qbom2Iq7j+Hw+5KvLrgv5ou2SXXXNG/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [15],
                      "data": "lGB5HoWHzz9D2yJtEAi1v9bbTrszD9A/i9xrNQq+2z/v2BXSeB7avz93516nZMs/1M+kE
+OAwD/S9xbxooq1P4G+M0oao+a/l0jZdgq/tL+0cTR3yePRv8tqTfU7X8c/ObJC61Ib2j8T99OWLIC1v7EPNx5em8O/"
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
                      "shape": [5, 5],
                      "data": "QdJGdSD34L/jrr2vvhfKP9aCh6g3oJ0/1Jg6blPcdD+XDXoc03HFv24bypaYgde/HGbW1
GUy6j9Mbk8Y9tvFvxZrNYf9GZk/hE81oLIF0L8e8xsMFWiqv5jmMgUbmtO/uzbcxlv14j8mQIVeeSDHP/MSN+ykXuA/31QFqoQc0
r/v97FK41PfPxgbZ252bts/CcsTzx0uxj9uGY/InTvEPzjt3wH57MC/e+Jfib+Q4b/LOfjfDnHRP7JE3hEXruC/iP405KSKr78="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "yuLTpcug3780019sDNalv4b1fLAodMy/KST8f/cMxj/+7UVYmRvfPw=="
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
                   "shape": [5],
                   "data": "le9tMOJj8T/gAQ47wCrvP97tY7Ot2u4/80MqapVc4D9BpRhtmdzqPw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "heyBd/Ouv7/BVDvmMaPTv+IAGiKMEcA/wdjBWjsc2D/JLsJZLlicPw=="
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
                      "shape": [5, 20],
                      "data": "sA7IaENGvb/ff0eTFaTAv6uduiMqzbq/B2WzpfYb1b/sOIewyn3av+TPJMvVHNU/HaOkQ
m194z8jvYuJsjTIv0zx8DvTsOC/t5nwDUKg0L+hdTIy+OLYv4y+6yEOc+g/VmholmsR67+kft6R5Lbbv2kpJMwILc2/aYc50kIdu
D99yB0mitN1v1JHcfzEG+8/PVmOVmlM3L/HAIz2u8XrP/RUmpPt7ea/QxM0+qXm0r+REthXtWvRP8kjEltY1eM/vZ/ToCwPsL8s+
ykXvUfvP4m5bsY60bY/wmOtgeLIrj93duWHgwDiP/xTE3k/zdI/4dDunmaS4r8Si0sVryzmv+GuopNET+c/DkQm+hZn0L/ukRml2
nW7vyeSYq9ZlNi/1hqp2dQlxr86wdlUZ8vPPz8Di5pysd6/wn/sweQx2j+DMrkiz2Phv1PPWCpuQNW/fBLbWPBtyj+YQc/srOmCv
8GgDTrLH+K/Ck1igrkjoD+hjzwkD97kPzsXKPN2JdM/ekEUhqqM4r94sCIjdKTbv7hVK8oM09m/y/1IHp1l7j85iLOYf07Jvy+1t
6TjBMU/tBhn89mwqD+JWo/TU53cP640HcdgqNc/hEhPrfw6v7+tsv5Q2U7Ivx2SlgGCgt0/ZGVVcr6V1j/b6k/y3Dblv1W/sPvrQ
L2/FjDTbqUd1j92jyYpdHvQP/9c+LnFbt8/NCiip7cN8D8yipr9B1vWv5ao2LdCfOM/r9m83VIuhT9vM1QCuhWov7vcp/QSs8O/r
MmOqWZf4r+g2of3MYDRPzPnD2eXm9+/dkDLJF5FrD/UszG6gpviP4LSkRSdL+A/fcbMaqt72z9lBeFLwBztv74UgS6Micu/5JWdL
0pV1b8B779zDHPwP31QoU18WcO/w39IuJgZ2z/ym9yy0kbWvxKXBQ/UruU/wf4O0pgewb/aGRy/237LPxnFZ3bYCrK/j9q0usjN4
z+MIPxglTHlv7z67a0Qhec/yfj61qoH5z9146n2Eg29vx1Cba1X094/oKfJ6Eg85z9xowAPAJjKv1CYsUEQzMA/zP87w3pBwT8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [20],
                      "data": "+8pUS7tWhL8v7p6/Gz25v4QktUEwE90/j9P3Ug/DxT/i0uA2ktjdv8Cs03dWqt6/lw+OQ
k8LrD8qEC/Q61jVvy1bRF3A8Oa/ADHUVBwJ478bnF4PDNTFPxhHDG/hoq6/FhwRvS6xZb+uQnx+s3jUP2uCHlspcJa/lU9n+86cr
D8oLbbXgnqlP7fvNOKissE/2uWJi/Nfwz+K4gF3+zOivw=="
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
                      "shape": [20, 5],
                      "data": "ow7XFoKUrL+6/RD4rzKxP8Bd3pO4+ZO/ABYKVCyUvr+lI+r+kNWRv6Ko6cwaktQ/R3VKI
DmpxT+r4SxEBlDCvwS7i6wMNKU/qOM++uMnvb//Ju6vQYexv3+S9oCMl9C/AHUV2fBiij8UVfr7KprDP67IqcRhENY/tFYEC1Ew2
T9lFnZ9NoezP+SW6v6Cbpu/LmWHL+dxxb9KWqCM+TXMP7QEH2ufKo6/hH4eCYPXq7+2FDP1szTRPxYE4Z+lWZU/crg5DQ5R0j+Cy
cXc37PXv0Sq6SzZgcW/KhDLU7yecj/ZwX8FYk3Uv2RwhyE6Lco/cTcyj3aS4r89Zi2j/zKpP564sJkj6c2/gbpXbKKhwT8qsefv2
zTEv1kzbqtHSMQ/Bu7u7LMJjz+7vw8Ec8aEPxv8RHxDmcq/Vjt1dTnYtj/ygotqXfmZv6tMkCaGScO/1qG5baDS4L/OwrkRt3LVv
2EDPbKsvrg/ni/tsNz7uD+tvuVKfrK4v8XeFPc7iq8//Dh/ILwC4D82wiQ7/WDHvwATlpD0A9O/JjE1n2KP1L9bmlK3l9TKP2d1B
xHb7NE/7lFCkpHzVD+IeHNZ0NOuPwJn8Qr2pZ4/keZXfB4dqr/X50jMGgOSPwGIRb7ZfLS/FNTJhV7Et7+ajp35GbnAvxKEJSK//
9S/j3cXisRzyj++dhPdYTHaP82blctSWJU/l9AjJOUfzr/H6ly7yADLv1ujbDBha7M/DlDXLjsBsT+Om8WtKRLNPysQM7q4TMA/U
zovqAqerT9PEmOJwpvMv+DIXJi49sK/zMnbuCwFx79j1cGKUFChP9PCi9aQdcy/h0xzq+X22T8jkGNgJcuJP+N3vcqTxcq/Bet4S
MKtvj8EM2RyhvOyv8bQ9JZ7gNc/mpjFSQDW5r+SRZKXqd61P9SzDAqHAcm/c8Ok5j3Uxb/dkENTv37Sv1VolLZJEY2/ZiiZ4zxew
L8gU3+z1orjP03EEsfJ0MK/+8w7Nf7isT/+9Ph4nsl7vwZBtubaHMA/hpr2sBLRyL/5j3F9MzHQP+GdX/CmZtA/PrG9xffNrz8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "o50OzZwitb93oloU6ni6v7f28qGjXcU/RGqdUeGL3j9/CX3xTM/FPw=="
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
                   "shape": [5],
                   "data": "jkBp2if68D8ry6n/HzPzP6jQqmUYFew/73Y3Xi166T/SR5rLmJT0Pw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "xxemJt+U1L/n5yfE3jbFPy5Y00Dywdw/Hb8FZukO3b91cOGVI7++Pw=="
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
                      "shape": [5, 15],
                      "data": "SNivjjfbzb97o7CAvgPGv5SsPlfHPrO/IUIzoeD017+vSblnFqfxP9lnoQdOf9m/tM9XZ
iYQ6z9mVeaevMe7P65YrAJTKug/vLWgXL5x0D8M0SoYyu3Yv9bErAdYOMc/4YdijXVl678fRCINmu/QP6H+G3zApri/BA4veMSQ0
T9/TaUrEcygvx8yzs1Oldk/qpVCNBAE4r9PU/8zTLXJP7f/2yJrMOC/HJelS1Fqxz98/LPYnH7ov9o4fzHNU7s/ROvBDNjtzT+t4
DC5LvDLv/rXMw1TTKM/ql8bLqiPyr84MnTBc2HFv+lVZHiyA9a/KvdRpAHl4b900364fpjhP8jG6loDe+I/vG1ruSHg6b9f4jmHA
VPeP5/z8cKlqdY/y2fhzVKwuL+9rn2ApFi4P2l9CDSOvt2/AdEiWHs94L+/1LRzSzDXP2SNd+/nA9g/Ct8spWNzyz9l+Ble9+/RP
wddSiyh/c+/FFDy8upM5D+bO7dXo2vgv7hjDs2TiNa/bUwLZPv51j92LfuAyW/fP2s0vDgMwrY/WpltjIcD479Lv6rCudzwP0Vge
7UC9sU/PtTnbMb40D6OgNZsCxbOv/QKnOVezMi/P6TJyJec1L+sU8Pp7lrivydxHrJ3W8+/hmBbdCkYzb/qHSdXl8Tiv+nEbjl1f
64/SdqkSqvtw7/JXN5eng6xvzp6WzZw/uK/Qe7BINR17788RHeDF6fKvzw84irqheE/7bovnFzzur9w1i+fgnXhv4/5CdosZdC/B
VgSpKDfuD9A90bdCVS2vyol/tdQ3MY/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [15],
                      "data": "1agIgfa7sb9j61+0lFDcv3Hu4/OkedA/N0GhJ4f5079r62efoMW1vzjSGexmOJ8/ecVgt
sVY5T+hNTV/KTvWP6g02dONKcw/lF6a5VX/ub9FeeU4rpLYPyeE3bZ2A6c/LwK/g+ptt79lm6HBhEPQP9hQmL/7QM6/"
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
                      "shape": [5, 5],
                      "data": "dQKskm4izb+Ai/ygAWDQPxAMsJwwTeG/Lb+UzTxxxD++BXkCemPNP4ik1WRJtO2/AnjVJ
4hwt7/pLOdQgR3dvzsZ1cxBdN8/BT6RcjiY8r86l0McWhm0PyasUNJZ8eO/1/nNAQkH7D+Or5nV0HzhP48Q6XQjHIu/T7uNV7aw3
j8EC3tHZiLWP3fkqkEvh8g/dYPm3pEMxr8ZiyAk8cPXv9H6l53upOA/PUyNdjqqyL8xUfXVDo/Tv0U5VgxuDOE/hcl8fZROxL8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "bd4ht9M34j/5JJNVoH7jv13zeKXs6Y0/bbgZA3ZEoz/2RTqE1RTNvw=="
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
                   "shape": [5],
                   "data": "kt39Bmlm4z/XurjlXxTuP3DE82tpPvI/0hZW491m9D+j57cw3gvyPw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "UTIg/8mT4T9gfP5EuKKkP9hewLEdt84/kGNJ0Twizb+owECFb5bZvw=="
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
                      "shape": [5, 20],
                      "data": "fTJKkAgC2L8cLgP83aiQvywWaFpnUOS/hsBI9EO3yT8pd1V4fSLQPxRVuefUW+0/SmBsR
FnI1r/cUXFi3yKOvw8gDgQ/R72/pfGTSaTIwD85g0JO3qe7vzl0o5YQZMi/gtorKsnfvj/Fm+AjJQXfP8et7bjYVNO/T7WYKwmX5
b8ByGpF9imTP1QKTVeWd6C/LyG4ydultT86acMMKabjv9u2Xc0usNa/hMTBTx7x4b81f2aBmnDgv92IoGsC68o/WFT4Ov4SyL+rn
aMR1VXSP3DJiKYbEtw/UOgafGW+yr9o4NXt0CTEP/EF7+673eA/ceVNc1Fj3z9ehWYXPWfsPzxVNOpaEd6/DhfTVAj30L92LliEF
VrZvybGWA7WhdS/LldtyTtdwL+UonOdUDnGPzl8sxrdtM6/cP//02phsj/V7cAGwfzLv6ybQz7bvMU/y3RH90UO5j/MHy4lUR+kP
0T7jsveG8s/1ORenTfzyz8Fskf6f/rOv1v4HcuCdq6/B9bBwp724L8i8YVrNj/pPzma43fcl8G/V1xmUxM6yL8BBiu4Ug2OP//+N
pNHQuC/q2fyF/Borb8JyW/qjR7uv3epNfGgksG/nOHBBASfyr8bNPcH9D3Rv6mfquLEpdY/pe5sUj9cmT8pqfbyp8Hov6JAWZwdy
N6/TO9jPVyIrj9sJ0yvPBDIv1djKRJE89y/wcacIi3xu7+kaQLdbb6nvxG2yUBtHeG/LuF7LE1jlz9PHJIz3oDOv3exT8x03dm/a
lKx3IJWzL/k7xUtkgnHvx8bJGut7dm/iT0eZyFl6b/uO/ogs/+qv/qeyhsCFrA/1G499zva2j8sUJACkPHJP7F/Yyeqjcq/LTDhJ
zFMzT9q39gkIO/iv9VvAifFh7C/yln2SplHyj958kf5L7Xav5iR8Q4WRc4/0M0R+yMu4L+qE8hJmD7Gv7V3naksTc6/Y1hHvwQn1
7/ZBculRGXYP3GX5T/uteG/fZoQOslP6b+U23z+LkPFv08hHO4LdNI/yhvOGtup5D9uEnqsG9Dlv7eDl/jMN9k/0tDFTn9y278="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [20],
                      "data": "3gH4bC73zr+/GGmGBD6xv0NxRbJaa+G/XYXvSTyqkb+Nt63o5mzgP2UlcAnvJKe/ba0TB
qZBgz/sldcmOXHZP8SGfIdAV3y/lD4ob+5q1D+bskdOqsbTv1hGAx1UjOI/Qts0HhuE1D+l639PDqi2P925Egpbxcg/Tnz9OUxC3
j9rLkVsJqrXvwOeUD0Oxbq/GwiKeoNNx7/9EtmgC3vbPw=="
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
                      "shape": [20, 5],
                      "data": "dRPNZvrrg798QVY3pQDUv0RgnYjQZsQ//uAlq3Uks79mY+qRIkC6v1dq9pEAfcy/p1ydP
8fol7+i7LOF4jzBv5yDWU8edsI/B1SgF6uMyj+EinDqTDG9v0EdZwz5I8y/uDTHsRzwur83T2VXftmkv9PkRFJRXbo/BGb8WMvO2
D8mMsAtiubav84Ke+8JOtQ/aT7molJ/pz92fIEgAbzQP712rsyMh76/yZepHR0gwL+o4HhkE+XFvzAt2M/hG8E/+zGaO2i0zD9m1
PmbHD+5PwGMoFUdqOW/n8vR5De+2z8VDj5VBGjVP0j/cYFyaMq/wVwd2eaavT9pyHV0WKVzv1M/MiLoaNW/EMtDXoWwwr+6tjcyu
pOhP5JhWCjH4d4/vUuZzUD5sT9clJatdZTWP0RmfXY4G8w/9u8FojLg1D8AuwOZ6YfZv8J2/RsbAs4/vwvhOiVXyr+YvTpGQmDFv
4TnvN1dj7+/IlyDeH+Nur/HdwCzu1vYv9D1VKXcpNQ/K9zhH1k5t795Wz4J38bJP3NsQ3zw7Na/rXYpQR3v1L+G7/R1qzXLP8+6m
02gps2/VD+SqP8L0b8YD3pbavrIv3T9Cl867tS/Adq+rHff2b/V4EJmfDjBvyjZGR18qMa/vmbwRxgfs7+jrKS4emnHvxwKJkLvb
8o/eKO8ZpXrwb8hPpbQIY3FvyqPYzuBYtE/1fEcbwykxr8B7MroWAbHP2wDXNfsIL8/xclxKfX6v7/OAjeEAJaePyKsJUmw/b0/x
fKc1LC40b8M/jAGp2DdP3nwswrnBqS/4GqUnlmDjr9Zhv+yvQS3P+6hKSJbHLS/k4qBaxi2tT/t4sv9eoTQP+KziI2FAJG/EF1CP
GZ21z9AXrFSTHXZP3r3oDncJb2/dTcxS15Ptr8tuwZCiGO5v+mHMFAop7m/sggW82CUkr+vc385R5i+PwNfVp+uyae/AF3N++Vrz
78RjVPft6XBvzZ3ilZh98U/B3RCe4WZ1L8hUCvqHNeyP5mtiKQnVuA/4rUOlna0lr9XvTWQVDmXP1vb15M56ME/BITjic+8xr8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "UcEYnQ1uxr8U/6WYvWS2P6yk+UNo9cy/18aW16Ne4L+ZASnTHMzlvw=="
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
              "shape": [5],
              "data": "hvqeCJBN6D9iOYSxExzrv+JPGlDmyfK/+xWtJMZu7D+zGehH5CD4vw=="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [5],
              "data": "Ry7K7adQxT9tZ802TJnBv39eAyRDees/YxYuqvKh0b/Ny7RvzhHgvw=="
             }
            ]
           ]
          }
         ]
        ]
       },
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "tuple": [
     {
      "array": "<f8",
      "shape": [2, 11],
      "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbEBw
OiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3PRA
TDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79Ed
OndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/jv
xA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
         },
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+JlictO
nnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5EzjkP
wq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/BvRg+5lJzT99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK+0
6jRv02SKJQN5gbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+XlPOL24blP1ZdzQdLxMc/zhTPpG945T+vZOrRvrnXP
5ILW7sHXMM/GkMTHgZ527+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv/38MxAVY/C/Aku+P4Me4r8="
         },
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+EmAp
tHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVrmv
6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
         }
        ]
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "name": "positions from 0 again",
     "message": "Your new tokens stand at positions 0, 1, 2, \u2026 again. They come after n_past ot
hers: wpe[n_past : n_past + m].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "dVuy7Gy0AUCBW2sg1GMBwE8ktvTFUgbA9Rl675lG4T/pCmqIchvov4oAy0oArqQ/5ruICvz3+r8ieBNDGzU
BwCbEPowwBADAyPZC9OgzwL9+0UV3BaqjP0PUUNoFHxlAAuCZsAMnAcBUpu4xNzgAwHzqexs7awvACnmWPD7ECsDrHkIhEkn0vzX
0YBM22f2/B2O7g3pA9r+TOL0xtlcKwI9vaJUMx/U/2CvfC6lX6j8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/wAhlAO0+8r8Vq1dFid33P+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndPxeZASM+1uI/LdcBKCUW5b9cy+szVukBwPtQmbc2WvC/VF1efdUj0z8B5JXMavP1P/tQmbc2WvC/PKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs/URD07YVJ7797GN8qF5/jv3daT685igtAn3R/6nt19z+DZizaZj72v89Do7xeaNU/n3R/6nt19z8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/rDgxlXET6T+F4c9LD+L4v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJPx42zKvcGto/CgsZH02h1L+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T/R9BO7TX7wP1U58lGTlvE/0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m//9gb/G0s+b+8aMH5EzjkP6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP1HlalLFisE/vknt2DkX7L8="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/dNx/zcKY7T9G9fRtRejlv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv7vc+9FMRwLA8ARy8c4QAsCgCkkO1duQP0EDRM1gmdK/3l+bRVuB879vZveBC4f5P6Dv6KqN+o8/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/K2OYwi0f579ivd3/tUfcP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv4bYlbb6APO/7rbLz5lM0b8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/aPbFv83X6D+TW2Xjm/nUv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP8RazwuYgdu/7YMw+7q+7b/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T/WLFDdog74P2hV3CsVPe8/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/QzWGEeO70L8kE88esJ/lv/zem4SH0bg/aFMDIj2svj9685uLshnaP4C+H34JJcU/WhNFiFa0yD8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "positions one too late",
     "message": "Your positions start one too late. Positions count from 0, so the first new token a
fter n_past others stands at position n_past.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "o2sWvimN+z8ZiVXD10r7vwlMUICtMRLA5Z6I8WTi0L8oBvOSejrvv1fXtjz3U+Y/nJk72OPpGMCBPrhIyTf
sv5WbjGpREwrA+uadjxhYA0CYh1ATj34HQAy3H1Ar09u/ZI4EMvYu8j9LHkE7DD3bv1rWCFfrZNe/leXP4n/y8r9Jn/25o3HvP3j
NONAdNhZAuYJYLgq+47+vjvL/RB3mPxKVOtnm3AnANhC08PZMD8A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/6wA1MjgI8L+jv5EG0dT8P+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndPxu+UcYTvN4/6GKUI7nI0r9cy+szVukBwPtQmbc2WvC/VF1efdUj0z/euhuGqL3aPwMHr+CUz+8/PKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs/HpTCsA17078Ye6nC6B25P3daT685igtAn3R/6nt19z+DZizaZj72v3iBAmeyTJW/DA/56uJpCsA="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/eukMg3qI0T9qQd944FbQv2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8i27VPHI9Q/X51Cq/Ib7L+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T/SVomJDvX5P0W0yGsBpADA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/n5O6knD3AMC8+Up5+lQHQKBL9AO0vei/vknt2DkX7L8uNV7MbHnXPx36UBiDX8Q/AohY9U0vr78="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/OLW4gcZoxr8YsLCOhfbTP3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRvzDfUmqpx/u/eN88W1zgv7+gCkkO1duQP0EDRM1gmdK/3l+bRVuB87/23I5Z5eLGv4gG9oZW4rI/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/FZ5hkrXi0D+4xgL7Wxfrv4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv2b0J7sLA/S/gEqa2PevYr8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/4KAIz3OKzz++x9dRjDboP1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVPxMqAjS1AcK/lEsy37ilzb/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8/jVmBAaX2P0IYrI5Pg+E/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/uhSKlVi97j8+JncU0yfov/zem4SH0bg/aFMDIj2svj9685uLshnaP3w2IdPz2OU/h/rIjV5q6L8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "no mask",
     "message": "New tokens that come together see one another freely. Each may look at the whole pa
st, at itself and at the new tokens before it: the last m rows of causal_mask(n_past + m).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "LpDThcC5DUCBbs8r8mMHwF8MxHo5OgTAQ9CkZSprrL+fTgbpHk7vvwmy38bUKee/iVX9ab6rCsC2L/jVrfw
BwN+nPLh3LQXAzja9Q5uW8D9htV1sWjjzP5YcGskHLBRAvhPSzWr+AsCSmR1EDJQPwKWKc0wecQPA0juyFxvGBcB8zl0srRfcvwN
AH7mKLBTA7ahJ2pDB9L/LRINpiCYQwL8ucDs7egNAiHqgyOeVA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/blakIYpE1z99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRvyDWnoWwqAbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB879uTxlVvDPoP1ZdzQdLxMc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/A0WCGNDY4b+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwvx2wrR53fvG/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/yvJHn3YX3j/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP1iLomS1kuS/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T9QelzNSSj8Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/DdEsCQv62b/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP/KtWe6Hucw/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "mask from the top left",
     "message": "Your mask is the first m rows of the causal triangle, so that new tokens see only t
he oldest ones. Their rows are the last m: causal_mask(n_past + m)[n_past:].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "SEqh2CIsFUAYieXbuxoFwCjGKMGptwbA3ZbSTKQVAsBfll9ojIsBwBbvuCH7BvG/+tDtdjuiFsC9/NoFFk7
zv2QlTRsFIQ7A9ULIUPhCCEBfkzgypUoIQNYT0EbIXxdAB0GapX0z+7/FaLZw2B8JwDFc0DYyKBDA3cYIFzPZC8DGNbHMV7Dpv/A
szGRj/hPAU0GVs9MM2b8ySFdnbmMQwF3Fo1EVYglACtngC3voBkA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/Ha4CyD5A4L9LIp3vFmv0v3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv4nSo53ZVAfAIQh2JPQGAcCgCkkO1duQP0EDRM1gmdK/3l+bRVuB878wknl9uTnDv8Sj1sjnXeS/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM//+4zszqivT+q+crQT7HwP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv0Yd5/iH++e/CpnBpz6Gxr8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/ZJcMNyBCvr+Y9Yi3E+rmv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP8col0uEf+u/NAnE3ETa7b/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T919mn2nlP5P6ZK2jilf+o/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/jZOhtojJ2r/rdys1RLTTv/zem4SH0bg/aFMDIj2svj9685uLshnaP+KFd69EONc/cMgwnk762z8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "past hidden",
     "message": "Your new tokens see one another and nothing of the past. Put the cached keys and va
lues before the new ones, and use the last m rows of causal_mask(n_past + m), which are True for all
 of the past.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "px4v4FFkBkBPkvmNTSsFwGdlYH/OrwHAUF5vPm0F5D+P7dl2cDjhv6J1sxFCAd+/IV801i7fAMDKxAQmTtI
CwICz347uGQDAlKUbMzpUyz8mEe95+RnYP3i9W0k6HBRAvvt+W7NEBcCn92EKrZ0LwHYAS5ZWF/6/HvJvNAkwA8DsjP9iCrDkv2Z
9uXG3bBDAX5H/wfrr+79SSb+S7UgNwB32h+1tBP0/D4ITKovk/D8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/1ylZMKGo6T+lTfvq8Wbhv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv8/nkBKwrgTA6B8e7+NsBcCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+bZMLqLEbzPwQ1C8swCdc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/qsgM+HYA6r/EEclUL8DhP4Q+9MCHVpI/WEOI4PjVy79o571M3ZvwvxXxWWtEoPS/sOd0zmPx478="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/IgT5N0C26D9TH/GQZ63Uv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP0I2R6fa0ty/iq97zePy7L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T9AlatsRkn8P9M/xt+H+/I/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/hlMKnjWizL/pHHgOjC3Xv/zem4SH0bg/aFMDIj2svj9685uLshnaP/LiW6oUock/DhLxzwK23z8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "only the new ones kept",
     "message": "Your logits are right, but you return the keys and values of the new tokens alone. 
The next call needs all of them: return what you attended to.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "EMnPucrLgD+wOPXQFRjDP0yxqCej/JQ/NL4I+syTyL+xHm96MSb/PzQjF+ozAAPA/7zpuMGa6D8pZDy
dNujxv+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "brBxBXgzx7+OYsvqrV30v8HZw1QS1/i/qKgCCDxk8T9i6zqy+oL8P8YIUJg5WAFAcN42+Syi278VJ5Z
huuf+v/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "BvRg+5lJzT99WtOxY5Tnv02SKJQN5gbAQxgJKQOoBMCXlPOL24blP1ZdzQdLxMc/GkMTHgZ527+AJcf
DPe3oP/38MxAVY/C/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "sfYiUjAH1z/d8DaNu4Ddv+S8A7GjTea/9wUI5Tr67L8aiGVpmlr7Pxeg4pJQbvE/z2zKM3EF3L/SChW
828fPv5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "cache not longer",
     "message": "You return the cache as it came. It has to hold the new tokens' keys and values as 
well, behind the old ones.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/5uB23G8x478t1wEoJRblv6f/v0R06d0/XMvrM1bpAcD7UJm
3Nlrwv1RdXn3VI9M/PKL8JgZFAsB7GN8qF5/jvxA3ZLtDTbs/d1pPrzmKC0CfdH/qe3X3P4NmLNpmPva/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/ZikBCYoC8z8KCxkfTaHUv4mWJy06eck/uC1tjCQY6j9VOfJ
Rk5bxP8gZDth9ge0/0Cih1Rx0yD+8aMH5EzjkPwq1gjFwn/m/oEv0A7S96L++Se3YORfsvy41Xsxsedc/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/evUyBALL+r+6s3OH+YUBwJyMcr7TqNG/oApJDtXbkD9BA0T
NYJnSv95fm0VbgfO/zhTPpG945T+vZOrRvrnXP5ILW7sHXMM/hD70wIdWkj9YQ4jg+NXLv2jnvUzdm/C/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/W9RfU5DD7L8cnHPj9jDtv/j4SYCm0dU/5oWLDibu4T9M9D/
KiT/wP9DkDj39Y/E/HnQ7RZiP5r8GLasHeVrmv6K4TMLjtvc//N6bhIfRuD9oUwMiPay+P3rzm4uyGdo/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "new ones in front",
     "message": "You put the new keys and values before the cached ones. Old ones first, as the toke
ns stand in the text: the mask counts on it.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "IRoPPyzYDUAB3TIruXYHwBNLWs2hhATAU2a8UBTgsr/CpVEQo3rvv8AK22S9H+e/QF5URJahC8A7A5B1eNk
BwBpy84hNegXAniBgXoio8T9jz/PmcW70P8vLcP0DLhRANH5FY5f8AsCyNutPm5MPwJvqBGO6dwPAcjdCA9XJBcD2X2WK0x7cvyX
3SgDwLRTArd3PFTy79L/DK2mchicQwDbgnBUsfgNAyiXsl/OYA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "EMnPucrLgD+wOPXQFRjDP2LKwAZVN/Q/FatXRYnd9z8++57T2mTmv0yxqCej/JQ/NL4I+syTyL/m4Hb
cbzHjvy3XASglFuW/p/+/RHTp3T+xHm96MSb/PzQjF+ozAAPAXMvrM1bpAcD7UJm3Nlrwv1RdXn3VI9M//7zpuMGa6D8pZDydNuj
xvzyi/CYGRQLAexjfKhef478QN2S7Q027P+uxabfYueG/F1J8zz+yA0B3Wk+vOYoLQJ90f+p7dfc/g2Ys2mY+9r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "brBxBXgzx7+OYsvqrV30v61K7/tCWvi/heHPSw/i+L9ABXiq0tfRP8HZw1QS1/i/qKgCCDxk8T9mKQE
JigLzPwoLGR9NodS/iZYnLTp5yT9i6zqy+oL8P8YIUJg5WAFAuC1tjCQY6j9VOfJRk5bxP8gZDth9ge0/cN42+Syi278VJ5Zhuuf
+v9AoodUcdMg/vGjB+RM45D8KtYIxcJ/5v/1fO4VKVeG/Wtf9B3tp17+gS/QDtL3ov75J7dg5F+y/LjVezGx51z8="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "eGCvknzw1z99WtOxY5Tnvwg5maKlAOq/IdG5jW7f6L9WsL71qN7Vv1P7tzSLkwbAQxgJKQOoBMB69TI
EAsv6v7qzc4f5hQHAnIxyvtOo0b/5b+jXPBLpP1ZdzQdLxMc/oApJDtXbkD9BA0TNYJnSv95fm0VbgfO/KowS18u94b+AJcfDPe3
oP84Uz6RveOU/r2Tq0b651z+SC1u7B1zDP85cRveAefG/Aku+P4Me4r+EPvTAh1aSP1hDiOD41cu/aOe9TN2b8L8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "65B4Luo13j/d8DaNu4Ddv0eKOfGhCdy/cXQghCAp1L8+nACQ+UreP05R8YQkieS/9wUI5Tr67L9b1F9
TkMPsvxycc+P2MO2/+PhJgKbR1T/29v7Llfv7Pxeg4pJQbvE/5oWLDibu4T9M9D/KiT/wP9DkDj39Y/E/Dyo3PSkD2r/SChW828f
Pvx50O0WYj+a/Bi2rB3la5r+iuEzC47b3P4qdSlFrw8w/HSY46pU94j/83puEh9G4P2hTAyI9rL4/evObi7IZ2j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "first block's cache for all",
     "message": "Every block used the cache of the first one. Each block has keys and values of its 
own: cache[i].",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "6XOTBAn0DEAo8NpWlQgHwKXXmozltAPApXMb5iDAlT+Dp5sDN4ruv3iONh4nL+a/5HY5rzjeB8CbfSn1f1o
CwLDMEfBfSATAFZcchbdo6j9y+xuX8xPvP18wQwQSbRNAYrXp/ed2A8CbL8kkRdwPwMxHdbKNWwHAaWnKDLt7BMCoLuBvkxrZv3X
V3E58HRTAXrbQDjVF9r8268UJ3sQPwD2bura2qgJAObPNisEgA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/BvRg+5lJzT99WtOxY5Tnv+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP02SKJQN5gbAQxgJKQOoBMBcy+szVukBwPtQmbc2WvC/VF1efdUj0z+XlPOL24blP1ZdzQdLxMc/PKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs/GkMTHgZ527+AJcfDPe3oP3daT685igtAn3R/6nt19z+DZizaZj72v/38MxAVY/C/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/sfYiUjAH1z/d8DaNu4Ddv2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP+S8A7GjTea/9wUI5Tr67L+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T8aiGVpmlr7Pxeg4pJQbvE/0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/z2zKM3EF3L/SChW828fPv6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "values kept as keys",
     "message": "K and V have changed places in the cache that you return. Each pair is (K, V).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/BvRg+5lJzT99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv02SKJQN5gbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+XlPOL24blP1ZdzQdLxMc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/GkMTHgZ527+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv/38MxAVY/C/Aku+P4Me4r8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "heads not split in the cache",
     "message": "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep the
m split, (n_heads, n, d_head), as they go into attention.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "YsrABlU39D/m4HbcbzHjv1zL6zNW6QHAPKL8JgZFAsB3Wk+vOYoLQBWrV0WJ3fc/LdcBKCUW5b/7UJm
3Nlrwv3sY3yoXn+O/n3R/6nt19z8++57T2mTmv6f/v0R06d0/VF1efdUj0z8QN2S7Q027P4NmLNpmPva/EMnPucrLgD9Msagno/y
UP7Eeb3oxJv8//7zpuMGa6D/rsWm32Lnhv7A49dAVGMM/NL4I+syTyL80IxfqMwADwClkPJ026PG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "rUrv+0Ja+L9mKQEJigLzP7gtbYwkGOo/0Cih1Rx0yD+gS/QDtL3ov4Xhz0sP4vi/CgsZH02h1L9VOfJ
Rk5bxP7xowfkTOOQ/vknt2DkX7L9ABXiq0tfRP4mWJy06eck/yBkO2H2B7T8KtYIxcJ/5vy41Xsxsedc/brBxBXgzx7/B2cNUEtf
4v2LrOrL6gvw/cN42+Syi27/9XzuFSlXhv45iy+qtXfS/qKgCCDxk8T/GCFCYOVgBQBUnlmG65/6/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "CDmZoqUA6r969TIEAsv6v6AKSQ7V25A/zhTPpG945T+EPvTAh1aSPyHRuY1u3+i/urNzh/mFAcBBA0T
NYJnSv69k6tG+udc/WEOI4PjVy79WsL71qN7Vv5yMcr7TqNG/3l+bRVuB87+SC1u7B1zDP2jnvUzdm/C/BvRg+5lJzT9NkiiUDeY
GwJeU84vbhuU/GkMTHgZ527/9/DMQFWPwv31a07FjlOe/QxgJKQOoBMBWXc0HS8THP4Alx8M97eg/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "R4o58aEJ3L9b1F9TkMPsv+aFiw4m7uE/HnQ7RZiP5r/83puEh9G4P3F0IIQgKdS/HJxz4/Yw7b9M9D/
KiT/wPwYtqwd5Wua/aFMDIj2svj8+nACQ+UreP/j4SYCm0dU/0OQOPf1j8T+iuEzC47b3P3rzm4uyGdo/sfYiUjAH1z/kvAOxo03
mvxqIZWmaWvs/z2zKM3EF3L+UQjwjDOjPP93wNo27gN2/9wUI5Tr67L8XoOKSUG7xP9IKFbzbx8+/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "queries kept",
     "message": "Your cache holds queries in the place of keys. A query is used once, by its own tok
en; the keys are what later tokens look at.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/vOPp+rr22z8QQ4iI4FL7P+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP9DA/00oxKA/gvQyXrIA6L9cy+szVukBwPtQmbc2WvC/VF1efdUj0z9qheQR1Hnzv8qvDT1Dy8c/PKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs/Y7NQc5D/8b8flJwuu2jjP3daT685igtAn3R/6nt19z+DZizaZj72v2V/WuMdHts/6I+O7PUM9r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/tny2IImdrb+NkEyJ4eTRv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRvxC43Eo1i/G/eBbjphXO/L+gCkkO1duQP0EDRM1gmdK/3l+bRVuB879prqernFTTP7AvLzk4GJA/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/tUu+eeaN1j+HIUb6+hnYP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwvxya0fkyPADAdehtsnRw+78="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "logits of the last token only",
     "message": "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "R93su4EpFEBlQQa6xOQCwBcTYyMssg/AIlHL07+XA8CBkN++EdwFwIcO7pqbldu/c9EBMMNHFMDZUT9mI33
0v9KdxaMeMRDA2gt+Wt2gA0BXjM1f37wDQA=="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/BvRg+5lJzT99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv02SKJQN5gbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+XlPOL24blP1ZdzQdLxMc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/GkMTHgZ527+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv/38MxAVY/C/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "name": "only the logits",
     "message": "Your logits are right, but they come alone. Return the pair: logits, cache.",
     "result": {
      "array": "<f8",
      "shape": [2, 11],
      "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbEBw
OiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3PRA
TDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
     }
    },
    {
     "name": "cache first",
     "message": "Both results are right, but in the wrong order. Return the logits first, then the c
ache.",
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/BvRg+5lJzT99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv02SKJQN5gbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+XlPOL24blP1ZdzQdLxMc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/GkMTHgZ527+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv/38MxAVY/C/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "zf42THwuEEDB80eVI5gHwPypJtMSlgTAXep2aZH21r+A31uc9znzvy+YA25Ehum/jiwT1EhsC8BnJOOxEbE
BwOiPEosbbAbA2AmdHtau8j97Q+ms3av0P0fd7LuBKRRAZUEGusTkAsAXE2MjLLIPwCJRy9O/lwPAgZDfvhHcBcCHDu6am5Xbv3P
RATDDRxTA2VE/ZiN99L/SncWjHjEQwNoLflrdoANAV4zNX9+8A0A="
       }
      ]
     }
    },
    {
     "name": "last norm forgotten",
     "message": "The last layer norm, ln_f, is missing before the output weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "3yCxK5sEAUClGtWX6NL0Px9jWQcyixtAOBifG4zF9b+xMmPCe0P9v3+oC9leY/2/c5V4w8LZMkA/AproRrr
9v73payurwxJATGYcRhjqIcCxHYOLCvIlwKhmZINKwgXA7iMrpZn8AkAgCqWUpEYXQDFh8dC089g/T+mxA4H06z8hCd3F8kDkv8I
13dYTKyZAmcaJDxOL8D9+ecYGibUTQAkKPJdQ9hPAQqbanp53FcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "YsrABlU39D8Vq1dFid33Pz77ntPaZOa/EMnPucrLgD+wOPXQFRjDP+bgdtxvMeO/LdcBKCUW5b+n/79
EdOndP0yxqCej/JQ/NL4I+syTyL9cy+szVukBwPtQmbc2WvC/VF1efdUj0z+xHm96MSb/PzQjF+ozAAPAPKL8JgZFAsB7GN8qF5/
jvxA3ZLtDTbs//7zpuMGa6D8pZDydNujxv3daT685igtAn3R/6nt19z+DZizaZj72v+uxabfYueG/F1J8zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "rUrv+0Ja+L+F4c9LD+L4v0AFeKrS19E/brBxBXgzx7+OYsvqrV30v2YpAQmKAvM/CgsZH02h1L+Jlic
tOnnJP8HZw1QS1/i/qKgCCDxk8T+4LW2MJBjqP1U58lGTlvE/yBkO2H2B7T9i6zqy+oL8P8YIUJg5WAFA0Cih1Rx0yD+8aMH5Ezj
kPwq1gjFwn/m/cN42+Syi278VJ5Zhuuf+v6BL9AO0vei/vknt2DkX7L8uNV7MbHnXP/1fO4VKVeG/Wtf9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "CDmZoqUA6r8h0bmNbt/ov1awvvWo3tW/BvRg+5lJzT99WtOxY5Tnv3r1MgQCy/q/urNzh/mFAcCcjHK
+06jRv02SKJQN5gbAQxgJKQOoBMCgCkkO1duQP0EDRM1gmdK/3l+bRVuB87+XlPOL24blP1ZdzQdLxMc/zhTPpG945T+vZOrRvrn
XP5ILW7sHXMM/GkMTHgZ527+AJcfDPe3oP4Q+9MCHVpI/WEOI4PjVy79o571M3Zvwv/38MxAVY/C/Aku+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/sfYiUjAH1z/d8DaNu4Ddv1vUX1OQw+y/HJxz4/Yw7b/4+Em
AptHVP+S8A7GjTea/9wUI5Tr67L/mhYsOJu7hP0z0P8qJP/A/0OQOPf1j8T8aiGVpmlr7Pxeg4pJQbvE/HnQ7RZiP5r8GLasHeVr
mv6K4TMLjtvc/z2zKM3EF3L/SChW828fPv/zem4SH0bg/aFMDIj2svj9685uLshnaP5RCPCMM6M8/HSY46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ]
  }
 ]
}
"""
