"""The public cases of the step cached_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cached_logits'
points = [1.6667, 1.6667, 1.6667]


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
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "cached_logits",
 "order": 8,
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
 "points": 5,
 "summary": "The logits of new tokens, from the kept keys and values of those before; and the longer
 cache",
 "returns": ["logits", "cache"],
 "mistakes": [
  [
   "positions from 0 again",
   "Your new tokens stand at positions 0, 1, 2, \u2026 again. They come after n_past others: wpe[n_p
ast : n_past + m].",
   false
  ],
  [
   "positions one too late",
   "Your positions start one too late. Positions count from 0, so the first new token after n_past o
thers stands at position n_past.",
   false
  ],
  [
   "no mask",
   "New tokens that come together see one another freely. Each may look at the whole past, at itself
 and at the new tokens before it: the last m rows of causal_mask(n_past + m).",
   false
  ],
  [
   "mask from the top left",
   "Your mask is the first m rows of the causal triangle, so that new tokens see only the oldest one
s. Their rows are the last m: causal_mask(n_past + m)[n_past:].",
   false
  ],
  [
   "past hidden",
   "Your new tokens see one another and nothing of the past. Put the cached keys and values before t
he new ones, and use the last m rows of causal_mask(n_past + m), which are True for all of the past.
",
   false
  ],
  [
   "only the new ones kept",
   "Your logits are right, but you return the keys and values of the new tokens alone. The next call
 needs all of them: return what you attended to.",
   false
  ],
  [
   "cache not longer",
   "You return the cache as it came. It has to hold the new tokens' keys and values as well, behind 
the old ones.",
   false
  ],
  [
   "new ones in front",
   "You put the new keys and values before the cached ones. Old ones first, as the tokens stand in t
he text: the mask counts on it.",
   false
  ],
  [
   "first block's cache for all",
   "Every block used the cache of the first one. Each block has keys and values of its own: cache[i]
.",
   false
  ],
  [
   "values kept as keys",
   "K and V have changed places in the cache that you return. Each pair is (K, V).",
   false
  ],
  [
   "heads not split in the cache",
   "Your logits are right, but the cache holds K and V as tables (n, d_model). Keep them split, (n_h
eads, n, d_head), as they go into attention.",
   false
  ],
  [
   "queries kept",
   "Your cache holds queries in the place of keys. A query is used once, by its own token; the keys 
are what later tokens look at.",
   false
  ],
  [
   "logits of the last token only",
   "You return one row of logits. Each new token has a row of its own: (m, n_vocab).",
   false
  ],
  [
   "only the logits",
   "Your logits are right, but they come alone. Return the pair: logits, cache.",
   false
  ],
  [
   "cache first",
   "Both results are right, but in the wrong order. Return the logits first, then the cache.",
   false
  ],
  ["last norm forgotten", "The last layer norm, ln_f, is missing before the output weights.", false]
 ],
 "parts": [
  [
   "layer_norm",
   "layer_norm",
   "",
   [["X", null], ["gain", null], ["bias", null], ["eps", ["2e38e77b", 4.5359612e-06, 1e-05]]]
  ],
  [
   "feed_forward",
   "feed_forward",
   "",
   [
    ["X", null],
    ["W_1", null],
    ["b_1", null],
    ["W_2", null],
    ["b_2", null],
    ["activation", ["663f2d4f", 0.0, 0.0]]
   ]
  ]
 ],
 "cases": [
  {
   "name": "a prompt of five tokens, nothing cached",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 20000.0,
   "any_type": true,
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
      "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um436P
wDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/MeG
s3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1ps9
NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U/i
aAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxLhR
iGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/Hf4
z8="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvRRi
FGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+sv
3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50fp
80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
         },
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXmtM
gz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/nP
1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9QY1
PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/N/fSmQ5T3D9fGy4Wtb7sv46aBgoAV/G/K7vrS2206T8Spx9FT
YRfPzKRu4HnNde/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/TFD/puI7zD9091zhZEXrP
yIhuF1Byfe/43EhLpyD3D/4NmTnIIYAQB972phfEwDAQBkaJArT4T9NZr5GAODoP3E4/9lfDts/5KyefCkP8T/o3viyyBAHQM5LM
EGOKeQ/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
         },
         {
          "array": "<f8",
          "shape": [2, 5, 3],
          "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOuEc
W/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1ofyP
w6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74Z+
1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
         }
        ]
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "igdyzjpfB0CjgW43cdbrv3ezdgo1zAHARjVL7RekBcAjxtA6ejkQwFuKmlJ2oAjAZsrcLw6cC8BkdAtJ7+A
BQLfIE2FSX+I/GrSOoXd3+L8g+ZA/I9rwP+0iZXCivAHAQf09Fv24CMB57iGXT9bhv3XHk968G+q/qvt7NoLXAUCbL0iv8bURQJM
4GlZ4QQ1AhJEr2tbtyD82nFvVEEwAwHwCqQqFZuW/ZeH5vVXh87/LqOLYu+/SP3z6k+7q7gFAwCaOsILAsz+TWazymqUEwOpvR1j
oZwnA3+aI4OofHMDtsky4eAwLwPY2SulVkwtAJrit858b278vUgGq3RcHQIsw001/TxRAWW0R9u1Mwr/KQbqd1/UNQIXDMUOeIeI
/psUFnDjf/r8re7nHIMcCwOkVbrhRhB3Ab7V9zyt1/7+ZMlaaNJERQBs5Ws3yTPK//onZ2iubDUC3olc/UqUTQLPtuO8u//0/gSK
Uan+w4r8uiM+4yfz6v17ni70EMQbA9ClvjFZ4CsCz/hNclDsKwK/yox1jRgLACt9RlPe9BkBLizuwGou/P9v5ZhJaueO/IkW7h+y
LAEA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "qD8VT6Jwlb8CHAQE6lX4P3l0/xBPJfO/ZZzTP/714D+beVo9JXu7P778h9F3fOA/qwGMndmL4L/4vND
w7TrpP42Iu4p4uvO/3iNyOiui4j/coGy68TH2Pz4goCSZzey/rFK4qFR15b84WPjXz2LnP6cahaakJ/q/QTZlPC4kqL+0BKME3N/
tv44jsspJMrK/5brIxspt7D/Jnn6qhf6qv/emmnUDcec/VIbqRJ3l0D9I1e6Ip8+hP50fp80skNS/t8BHgVam4D82Vfa2feLxv8C
acT3RBvk/5z/EHeZ03b/RHba8C0HFP5GXQS6owvW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Di9/TwYR4D8HW/jCgtcAQAf1N3U6FOY/dUciUAOH77/FUPblnN7Tv5WeTx2EY80/3fk0Gxz7yj92nMg
ze3j0P4CQzPSQcOY/e2xiZV1u2L/1d/MvrKD+P6O3f9lmhNc/VVj8g3789T+3f5L6tjn+P3eAknxvfe4/456lu4HRsT9cwDj1OTn
2P3rfIwDOwNo/qC+r3n5X3T+YwjXg2YzQP6X8XPaDrPM/BQgckiX59L9rmkLTG/jJP9QY1PeRRdu/niP4w561AMCqYSkXG3njPy5
rhcyFBNy/RLvmqBXv8D+bZwoOV4HwP6+fqS22xtM/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "JwUmf8HLr7+I1KZJXDHUv+gJQooDou6/bsJAMb1Z4b/cCGbGLNfSv9htUMVK0L4/H2k2yS/+8j9vJzs
QfbPRvzMo2OlTdeW/es0Jdkkj+T/U8bDxLibOv3NHwrYCeOW//IYKdZv/5D+lA+3reILiv2fRe1wxK/a/GDJixxKjuj9ar+FzfqD
mP2KNbFNTrve/2TOkJclylz+GWz7amAriP8EulZwyc/G/X77MG8AL7T+hO5JCr18AQOuYtl6vV9M/CMdwnm6R1z/cZmAnCR0BQI6
+ohqZm+Y/h+VDvIYb5T+i89E8wlL3PxNKc+wfRvi/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "wM67jj45xj8wfeRytNP2P89G3uRThvI/opMIcaoi1D9JRpNBsTD+vx++OOcacMc/RfT7Us61ur+vB1U
9XjnoP1USqs3vtdQ/W/P4grSvsz9jMCWoX+rxP8/GFi70cMG/pHx3Jc8q8T9yttQutfH4P57N+cm5jvo/vfmg+Y1O5T911gvB1oD
yP4wUEr2IO/M/2cnL1fH/37+Y3fINwXztv10ISYLPJf2/ZxyeAMKlsT9hTCmgBa/tPyFKllcbauM/rD4MSWkJ4b+Mx4Sp2ATrPwR
YMIpYb98/IGGh89TT3z9Z3NXWW3D1P/odYhvyBuE/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "CKD/y/zyEEASyxF6onXmvyfMesBjsQPAMaUlJK3o/b8JlU4FFzoRwPaNJJprOQTAtyPMNnQtDcACesqkeL3
4P+GqXHT2avs/A8f/eI2DBsAyUvEukBHDvzjqieBMJ/4/dngo7IQ41j8LpHXKlpj4vzJuVuVbofM/kz6YY9B2+D/wT7X0mrINQEu
Ds5bD4hdArhU7N62hB0AVnt4/AG/nvw4A8vBTqwrAwE2cjCc2EcDMPe+cW+MMwFHui8PRlPy//RgUr2pl2T8jGhTNR4gLwIbzTJK
UhZ+/MBklIpcLAMAtGmfCzKjLP+ubLBRM+AFAeZVvTsnqAsCQ5Ke806wJQErA6rcMYhRAH1Zgw1Dqtj95qmjUfgUBQGt/pY74dsk
/BGlMSH+kAMC1ADSzDIQCwH0mzkmdlBfAJ3CCB1h7/b/Q64/wgPALQN9+zAOanNi/WmACAdHyA0C85I+hNjcSQBluywNFOwVAbsV
8m9gz9T8alCooqhz9v5CN08DTW/+/kHeNkgBhCcDPPx1M7t0NwLmCWz2zI/e/nDDnthkbEEA6iit+Aujhv0+p77/vgOO/RNtphAQ
m5D8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvR
RiFGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+
sv3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50
fp80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "3obWV7vUqz8UMHPT2N7cv754TJFJKe2/U51wAfds6z8K5EunClntvzC9FZGQ1+a/HK7zUWYR5D+zpJr
QlkF/P6Vrbv0g49G/saUGM0dX9z94vTjJKQrav7XTnh2VmeK/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/OdvfwGOn1T/FfPnBNB7
zP1P3gZNy0Pe/IrLcMwne5z8DPsAvTfMGQJXQADjz2PK/whlcd0pJ5j93l2lzrnbnPwqg7ky8FNY/LUwHllPN8T9JuT7AkxQFQPn
xcmWlqN8/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "bQvS2k1F2j+/E/+gYZjxP/HgHQRMwu4/yFe3gLqn+z8jNKvNibbVv6/Y75GFWbI/5hY0Zu0T2b8Zqgy
1Coblvx5WdFLU9eg/s84C5lQ7yD8b0Eo3kBDUPxj26dwDH36/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/EihsVxxb5z8Lx8kwgfz
zP1+rVKxBeOk/fKEpAJ7BgD/OlEbbxe7tP++r9j7lg/m/xfoTw/1C5r+EUplR99Hlv7j7M5TOX+C/sm2pecc7tb97+lwxFm/sP31
Pt4uOYZW/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um43
6PwDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/M
eGs3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1p
s9NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U
/iaAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxL
hRiGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvR
RiFGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+
sv3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50
fp80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOu
EcW/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1of
yPw6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74
Z+1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/N/fSmQ5T3D9fGy4Wtb7sv46aBgoAV/G/K7vrS2206T8Spx9
FTYRfPzKRu4HnNde/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/TFD/puI7zD9091zhZEX
rPyIhuF1Byfe/43EhLpyD3D/4NmTnIIYAQB972phfEwDAQBkaJArT4T9NZr5GAODoP3E4/9lfDts/5KyefCkP8T/o3viyyBAHQM5
LMEGOKeQ/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um43
6PwDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/M
eGs3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1p
s9NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U
/iaAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxL
hRiGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/DfHJXGv217/nMDUdwM+sv3F6JL3uafW/22DcFH455L+L+cw
QzvTrP2k8G1rw4to/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/t6CYGOhh4T+8tvRRiFGZv7oqDmweee+/5grZ474vlT/OlaZyKbX
mPzbg2RT/IuE/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/VIbqRJ3l0D9I1e6Ip8+hP50fp80skNS/GhF1hnEW6j9lsSaTtQD+P8N
bgCXJK+u/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/E8sD+3bR4D9GIB2EZK/nP1hFiCi27OE/IlVK/9sh+7/7DAL
FNdXjv5lNxp/31/Y/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/ZP+kzv744T94SXmtMgz1P9GvmpmSg82/3hAqYJ41AsBYUN2KhvX
0vxQzOR24gey/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/BQgckiX59L9rmkLTG/jJP9QY1PeRRdu/Uz0ew0YDpD+EYsAoMksDQJj
R+s1Pe9Q/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/TFD/puI7zD9091zhZEXrPyIhuF1Byfe/N/fSmQ5T3D9fGy4
Wtb7sv46aBgoAV/G/43EhLpyD3D/4NmTnIIYAQB972phfEwDAK7vrS2206T8Spx9FTYRfPzKRu4HnNde/QBkaJArT4T9NZr5GAOD
oP3E4/9lfDts/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/5KyefCkP8T/o3viyyBAHQM5LMEGOKeQ/lwanxGXB0T9aQA9FAkTYv2Z
wZf2sPPC/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [5, 6],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/NiGHsktL5z/wqXxJ1ofyPw6uW0tc4fA/2rHg4Hyi/j91C17
+gonZP2o+9FKLcu0/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/YDZmtyok0L8+lOuEcW/bvyU8ddyhGeg/n0sJzA3c678yCnk/wK/
kv2rPfjPNRuC/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/y87usAyY0L/zY1EceerrP74Z+1fAC9K/77FR6Ihb5T/lp3i0KSwAQM/
CgedyXt8/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um43
6PwDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/M
eGs3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1p
s9NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U
/iaAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxL
hRiGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/H
f4z8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "H1R2AB5Z6b8w+5pMin3jv0BakH6BmALAQG55txpx6T/Yfq20rmr1vw+9Lm1pIvK/Gtb9JJUZxr/hg/B
TAyD0P56c5sW7h+S/HsZeJb7E5j/Zb3uHQUXXvzVtzI21vfq/aTCWT1fj7787bjp0xnboP/8JH5PGVPa/EuEfPJHOuT8pZ0k5w4m
oP5kKfs6ucvM/Y/utUYdk8r9h5Ys6YmrVPzbTMgNXn9a/KujU78Q16j9dI4iksj/Gv0VjS51z6PE/u80Vdtnl1L8RtYk8F4PrP/n
BLgC2ifc/1CThD6/18j/XbUuu/c/SPyvSvEI/9uk/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "4si7+BHq8b87cA+Af/T5v6RphCRhjvc/+ZKEUu2u7b94i0l5KCv4vw4BUYJP8ABAs+u3MH6n4T/WAZ7
VHIHyvz+tE+p2fM+/FyusTN/N/b+n89CSu1zlv2gG6QqzsAZAUnIdxMm58L9jQknkRiHsv94fLIAPjPs/aNcAj5uD5b88rQhI9nz
3vzFIJcCtBOa/g6PajA+t8r+W91OuK8X8v+BR70Pt+NM/z8ojJDEkzr81vI5Ula/Xv4YJ4/X9NNw/qHsMbavz5T/ck6vAC6Tzv9x
w20mmSPA/PaOcJcgA4L9csJ6QNcuwP/r43KLJr+u/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOu
EcW/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1of
yPw6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74
Z+1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 12,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "fBiqYMrGBECXEuFGIazzP/7Mr1ndVv2/2CPHAn3X/78lm9cWgvYIwL9Aal+t+gzAYb3pk8ej9b+MzBUnlh8
QQL0Z+KK/D+O/T636ECA/5L/Tx7iX8d/jPw=="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvR
RiFGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+
sv3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50
fp80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/N/fSmQ5T3D9fGy4Wtb7sv46aBgoAV/G/K7vrS2206T8Spx9
FTYRfPzKRu4HnNde/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/TFD/puI7zD9091zhZEX
rPyIhuF1Byfe/43EhLpyD3D/4NmTnIIYAQB972phfEwDAQBkaJArT4T9NZr5GAODoP3E4/9lfDts/5KyefCkP8T/o3viyyBAHQM5
LMEGOKeQ/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOu
EcW/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1of
yPw6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74
Z+1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 11],
      "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um436P
wDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/MeG
s3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1ps9
NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U/i
aAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxLhR
iGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/Hf4
z8="
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvR
RiFGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+
sv3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50
fp80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/N/fSmQ5T3D9fGy4Wtb7sv46aBgoAV/G/K7vrS2206T8Spx9
FTYRfPzKRu4HnNde/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/TFD/puI7zD9091zhZEX
rPyIhuF1Byfe/43EhLpyD3D/4NmTnIIYAQB972phfEwDAQBkaJArT4T9NZr5GAODoP3E4/9lfDts/5KyefCkP8T/o3viyyBAHQM5
LMEGOKeQ/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOu
EcW/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1of
yPw6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74
Z+1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "ATkAbb6vDUAUxe6IFj3tv6bEOKiVEgPAyjRUNJubAsDIy2lv3ncRwHvMxS226wbAQnJIcPF4D8CcpM8um43
6PwDjf35dOvU/xWhGhT0kAsCeoEW3zVveP7ESVLONqvs/I40idmWd9L9qtCgmM3ECwAoM6qRf9QDAVgBy18ak+7+W28EuFU+JP/M
eGs3Of+k/q+qO3YICCkD9LCd1tHPwvyJNH5B0ff+//xv2xzsW6L+uUeMxiegPwILCyPGGuum/lSxvAPTG5z93yqKtnA0KwNauO1p
s9NM/cTkoz8E5BcBpmgjPROTqP5EKauV74QdA9vXG2wrrBsBkl+iz89IPQGQbm9L/tBVAiSO4aLMip7/LVQhAUUoJQButEctMU+U
/iaAdqR9u87+A8pfYbCj5vw+wbzWYHxfAklXK2JVc6r8fGF6H3/wMQAT5l2iHJtu/6SCc0EYxBkCu6YRsU6sQQHwYqmDKxgRAlxL
hRiGs8z/+zK9Z3Vb9v9gjxwJ91/+/JZvXFoL2CMC/QGpfrfoMwGG96ZPHo/W/jMwVJ5YfEEC9Gfiivw/jv0+t+hAgP+S/08e4l/H
f4z8="
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "DmYI3LurFEAfVaRLYEozQPaVDodf7gHAMQuwckJwFUCrB/A1OBgWQOo+1WQ2kRDAP/IpjnFeN0BeMDLZ2S8
5QGpZ0M8XPynAiK79NV9vEkBkuTz50L8pwPZnKdvzYxJAG1x7ntNwI0CoZLV0Jev3v5xF7S0dVv4/mlTQSb3+0L+96ySr57ESwLD
QcJ2PlB9AL2VrG2sfJ0BW1LATlycJwC5N9KK+IOK/re8jXLqxC8Dp7LDVkGILQAnDziPffQ5AE/V2IU0O7T/CEgZmE9ckQGAPXVM
0ahhAFobJg8poKUDVMxhI6OEhQKemeYQdpxvAljkOjpdsFECmAY1J1cYqwP90geopfyXASSEE+Gg0+j+DbfRnpYnpv8WNJ8bwjgX
A6PAyuge7AUCcL4nVCeb9P9S9vwrkTCJAXygKAiulEkCbap72Y3D2vzt+tblpn/i/IArvtalpI8DXObvX50kgwMusFV0H8iJA2B+
kdVbaHUCfQ2zG8hUYwP+pSwlLBLk/L9XwI1O0+r87cWCGznoGwN6dl35cFSdAErIMfIIoMkBdi50hCeAXwNxvxo4nEOm/SY+DVdH
gJcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "zl1p7Oh227+xEwbW0vDwP+6p1TpSIfS/22DcFH455L+L+cwQzvTrP2k8G1rw4to/t6CYGOhh4T+8tvR
RiFGZv7oqDmweee+/qwGMndmL4L/4vNDw7TrpP42Iu4p4uvO/GhF1hnEW6j9lsSaTtQD+P8NbgCXJK+u/DfHJXGv217/nMDUdwM+
sv3F6JL3uafW/YOS3tn8y9j91Nte58JXrvz8I0ohGZrk/5grZ474vlT/OlaZyKbXmPzbg2RT/IuE/VIbqRJ3l0D9I1e6Ip8+hP50
fp80skNS/cLJ4eOG6wj81oLXkH1f6v95jtOKvovM/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "jDRUtIbd8D/T1rUn8ij7P2MDD7Tg5eA/IlVK/9sh+7/7DALFNdXjv5lNxp/31/Y/ZP+kzv744T94SXm
tMgz1P9GvmpmSg82/3fk0Gxz7yj92nMgze3j0P4CQzPSQcOY/Uz0ew0YDpD+EYsAoMksDQJjR+s1Pe9Q/E8sD+3bR4D9GIB2EZK/
nP1hFiCi27OE/4dpGZyYb/D+QYkFrlgwBQIoTiraki/0/3hAqYJ41AsBYUN2KhvX0vxQzOR24gey/BQgckiX59L9rmkLTG/jJP9Q
Y1PeRRdu/+8dMj6NG47/ARAEEEU73P/Zlu+hMOtw/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "9FJvX1j4s7/1jOZf+J7WvyOizgwr5Oy/N/fSmQ5T3D9fGy4Wtb7sv46aBgoAV/G/K7vrS2206T8Spx9
FTYRfPzKRu4HnNde/ow5T3fQv+j9JKbsZMBHdvxIF7qH7tOG/lwanxGXB0T9aQA9FAkTYv2ZwZf2sPPC/TFD/puI7zD9091zhZEX
rPyIhuF1Byfe/43EhLpyD3D/4NmTnIIYAQB972phfEwDAQBkaJArT4T9NZr5GAODoP3E4/9lfDts/5KyefCkP8T/o3viyyBAHQM5
LMEGOKeQ/oHobjqtW57/PqkJm8Q7uP2sK3VMnyPW/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "Ve+RRkzuyD9EoxhW4obzP5EG7AMxUvE/2rHg4Hyi/j91C17+gonZP2o+9FKLcu0/YDZmtyok0L8+lOu
EcW/bvyU8ddyhGeg/y4lP5FTJ1j8qLkAcIDfOP2n/SQuGtc2/77FR6Ihb5T/lp3i0KSwAQM/CgedyXt8/NiGHsktL5z/wqXxJ1of
yPw6uW0tc4fA/kQp2turHzz+RH1CDJlfxPz7wLWUw8PC/n0sJzA3c678yCnk/wK/kv2rPfjPNRuC/y87usAyY0L/zY1EceerrP74
Z+1fAC9K/oRxD66MJsj83Erar4Oj0P9LhWcHEfPA/"
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "cde73d9d",
      9.6434804,
      51.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "Z28PRMYD/j+ieeG1ForQP/x7wzDVYPw/PpjbsZgu3b+wAyUYN/4AwMeByCHZdaM/HRJG4tGC4z9gVTTMGnr4
P6VwSsqHnee/7x/+wgv52b+oyhA9oVX5v26YyaZWs/M/xpmEbPGa0D8cxrSk+TP4v6ottCaUS8k/jolh+RbE2j9iMuwBGPrvP7sI
tU9mVcw/TYcNY9XW9D/Y7ohVsKf2v6tfGmE0t+o/dZrgdAHux78OlRynGFr0v7cqa9jQBvg/Ayd8suxuBUC0e4jCZ+HRv3ITvwCR
vNu/eFbloju51b/FdhbsT5Dsv56muqyhZdK/"
      }
     ],
     [
      "cde73d9d",
      8.7257695,
      50.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "L3XUpb8r+T+fUYvdbTHbv6cSoL5au/g/7iaoLB4y2r8kUjbXDRv2v6+rrGycMdK/7lC25x424r8V/bU+OCT8
P/iUO8MWAtY/JoIMiAZS6b90dX5TsOjwv16IN7OOM+I/NFt2qPXf5r9j2R4vIV4BwJYdSTSCGuA/Ui9hB14Z9z8Ka8RajY70PwrC
RbdNsL6/tlc8ZLXUtT8tdv4Y0b/5v5vOq+y7xdU/i5qCnkMO2T+KIrxzHtjqvwzKLcCh+vg/byeNB+iGCUBxu52q2Avuv2EZJBrk
Gcc/AMCOf48Czr/c8YGDXeXiv5kdc5gsXOS/"
      }
     ],
     [
      "cde73d9d",
      11.2789374,
      58.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "+oqbGisw4z+QcYWKkZnDP9eTA8D02fc/AR0i1Jsv879QH9kUxsj+v+YhBH1USMU/MYeEJBNM6L+ZhiGq+R73
P3J9KJrzbtk/b6Awllhr/7+kHrXJEzn3v7gHdYcM8eI/FWrWf56++b9qJGh2naPmv7iQo5qr7ew/2CUQa6gp3L/8kc7Nz9P8P2hd
IxOiLM4/CEL2FLWh5r8xlVV5C6vhvyXwEvvAp9I/lRZYXcDI5L+67lKP2cXxv+Ql/n6Fe/8/lBLBs5Y2/D+r6s2S/DmXP87IqK3e
BMK/1Qr7k84K+r81w2iVQCL0v6Vdua/yadE/"
      }
     ],
     [
      "cde73d9d",
      15.0118135,
      73.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "aRM+kODW8D9E1ss9Zk7Qv2WPlm7RRfw/BREhNb9/9b+UYfMxDQ0BwMj9nHS9EM6/gliic6MN4j/4SzSZQTvv
Pz9iu3IN9PY/OPb9yfWoAcDrXjSdFFn3vyuSf5oeVdS/Mo5XnxuH0r9e8un4Au/0vzhZ2BNDuvU/quUnAqct8b9HBewSaUT9PyGM
WRX7ysO/XhZmmlffvD+6599shiX1v4W1EmNicvA/El/Z35hI878ik/L/TAn1v3W5OyArNPw/9oVEQhIm/D9eZfwPvfTVvwDOouA0
aOg/lX3QHRWk/b+F2u+ax4b3v0RxV7Ls0My/"
      }
     ],
     [
      "cde73d9d",
      16.9728178,
      79.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "6GKN5qoe+D+h0cSeIS7nP6TgByZ2HvC//2WOCOI/7L+CwXTVlYv2P8XKI8B1ut0/z8hj0WYi+D9Cs9mdO/S2
v+UFmCUCmdq/7s6+ySYH9b8hHnMkQRvDv150PemRPuY/BmBqpA6kwT8dnkC2a7D3Py0H4ILj8OO/9uU/prsT6b8WplrE7YACwE8I
1GV6CMG/9iYbi8UV5D9TlkqIgvn+P1h9LAffNeG/lOKxCy0N7r/vlHKWL2usPyzmALlWNfa/pOJe2d5W/T/AQV8V/N/tP0cg3ym2
+9C/RQpM+FpE8L9fg85Jj3XlP/86idiOxcw/"
      }
     ]
    ],
    "feed_forward": [
     [
      "aa04c13a",
      6.611068,
      100.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "75afmOTB5D+Dw2kmMUSQP5+xxqOr3dc/zeVQ1tnd578nbUTgLeftv3CimSSpqtQ/KeVLefEewD9SPzrpwFfM
PxbZ8RX3p7s/4bLutzos77+47QZUJB/kv0oCesbln+C/dU17eJ1O3r8sCM1sZCHWPyOH777x++8/Ri4z9h9++784YsyH9rvZP0lF
E1MLt7I/mBvOR92euj/GlHZnAdygvxnotfvSYdg//BZ3JMfO5L+Ni2yyMB6gv0U3ZHtZVNM/lEfZJvw+4T/6OC3SkE3cPwhfghYQ
p6w/yLzpGiAi8r8SYCCdPanrvw3D+yKTifQ/"
      }
     ],
     [
      "aa04c13a",
      12.559952,
      110.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "TFZFHZjKCUBQ9da+quv3vzQwK6LDMNg/DUM3jlZvur9zvmaek/EIQI4ZLfi+gta/UcGw+WcACUCsHD5IQNnz
v3fz6JfIUMy/t/YOahf1ub8AAJs8udoGQP1e1himQdW/Py4vhJOhj7+05g8LSkfsv2rZCZfqkuS/GB3hahhx67/gqyOT6kHlP5f6
uajIG+Y/Qn/4lbPj8z8X6yajUj/pv91JLeCtYt0/oWpIWK6G179z3ftkutECQI374i9jQ7Q/Xlflu5y6/j+aL+DxdI75v5f8eOkp
7dY/MGrDRnUTy7+ixlyUeKb9P7rJOd/wgcU/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "68ac0999", 35.430861, 220.0],
    [0, 9, "68ac0999", 51.08953, 220.0],
    [0, 10, "4bb0ae55", 33.121762, 220.0],
    [0, 11, "68ac0999", 25.284316, 230.0],
    [0, 12, "812171e9", -6.479512, 120.0],
    [0, 13, "373c3ace", 35.785718, 120.0],
    [0, 14, "156c3243", 18.423907, 220.0],
    [0, 15, "68ac0999", 21.319199, 470.0],
    [1, 2, "68ac0999", 38.880713, 230.0],
    [1, 3, "68ac0999", 38.104029, 220.0],
    [1, 4, "68ac0999", 38.104029, 220.0],
    [1, 5, "68ac0999", 38.104029, 220.0],
    [1, 6, "68ac0999", 38.104029, 220.0],
    [1, 7, "68ac0999", 38.104029, 220.0],
    [1, 8, "68ac0999", 38.104029, 220.0],
    [1, 9, "68ac0999", 43.604031, 220.0],
    [1, 10, "4bb0ae55", 42.618571, 220.0],
    [1, 11, "68ac0999", 45.353278, 230.0],
    [1, 12, "812171e9", 2.015155, 120.0],
    [1, 13, "373c3ace", 41.549769, 130.0],
    [1, 14, "156c3243", 39.543197, 220.0],
    [1, 15, "68ac0999", -44.375444, 440.0],
    [2, 5, "68ac0999", 35.430861, 220.0],
    [2, 6, "68ac0999", 35.430861, 220.0],
    [2, 7, "68ac0999", 35.430861, 220.0],
    [2, 8, "68ac0999", 35.430861, 220.0],
    [2, 9, "68ac0999", 63.081965, 220.0],
    [2, 10, "4bb0ae55", 46.369903, 220.0],
    [2, 11, "68ac0999", 39.228337, 230.0],
    [2, 12, "812171e9", -4.637837, 120.0],
    [2, 13, "373c3ace", 48.163099, 130.0],
    [2, 14, "156c3243", 33.911253, 220.0],
    [2, 15, "68ac0999", 7.386491, 420.0],
    [3, 9, "68ac0999", 51.08953, 220.0],
    [3, 10, "4bb0ae55", 33.121762, 220.0],
    [3, 11, "68ac0999", 25.284316, 230.0],
    [3, 12, "812171e9", -6.479512, 120.0],
    [3, 13, "373c3ace", 35.785718, 120.0],
    [3, 14, "156c3243", 18.423907, 220.0],
    [3, 15, "68ac0999", 21.319199, 470.0],
    [4, 9, "68ac0999", 51.08953, 220.0],
    [4, 10, "4bb0ae55", 33.121762, 220.0],
    [4, 11, "68ac0999", 25.284316, 230.0],
    [4, 12, "812171e9", -6.479512, 120.0],
    [4, 13, "373c3ace", 35.785718, 120.0],
    [4, 14, "156c3243", 18.423907, 220.0],
    [4, 15, "68ac0999", 21.319199, 470.0],
    [5, 12, "812171e9", -6.479512, 120.0],
    [5, 13, "373c3ace", 35.785718, 120.0],
    [5, 14, "156c3243", 18.423907, 220.0],
    [5, 15, "68ac0999", 21.319199, 470.0],
    [6, 9, "68ac0999", 51.08953, 220.0],
    [6, 10, "4bb0ae55", 33.121762, 220.0],
    [6, 11, "68ac0999", 25.284316, 230.0],
    [6, 15, "68ac0999", 21.319199, 470.0],
    [7, 9, "68ac0999", 51.08953, 220.0],
    [7, 10, "4bb0ae55", 33.121762, 220.0],
    [7, 11, "68ac0999", 25.284316, 230.0],
    [7, 12, "812171e9", -6.479512, 120.0],
    [7, 13, "373c3ace", 35.785718, 120.0],
    [7, 14, "156c3243", 18.423907, 220.0],
    [7, 15, "68ac0999", 21.319199, 470.0],
    [8, 9, "68ac0999", 51.08953, 220.0],
    [8, 10, "4bb0ae55", 33.121762, 220.0],
    [8, 11, "68ac0999", 25.284316, 230.0],
    [8, 12, "812171e9", -6.479512, 120.0],
    [8, 13, "373c3ace", 35.785718, 120.0],
    [8, 14, "156c3243", 18.423907, 220.0],
    [8, 15, "68ac0999", 21.319199, 470.0],
    [9, 12, "812171e9", 24.021351, 120.0],
    [9, 13, "373c3ace", 35.785718, 120.0],
    [9, 14, "156c3243", 51.530363, 220.0],
    [9, 15, "68ac0999", 51.820062, 470.0],
    [10, 12, "949708df", 6.053583, 120.0],
    [10, 13, "373c3ace", 35.785718, 120.0],
    [10, 14, "cb447c8d", 31.609738, 220.0],
    [10, 15, "4bb0ae55", 33.852293, 470.0],
    [11, 12, "812171e9", -1.783863, 130.0],
    [11, 13, "373c3ace", 35.785718, 120.0],
    [11, 14, "156c3243", 24.93805, 230.0],
    [11, 15, "68ac0999", 26.014847, 480.0],
    [12, 15, "812171e9", 15.836674, 170.0],
    [13, 15, "373c3ace", 37.851608, 370.0],
    [14, 15, "156c3243", 17.81178, 470.0]
   ]
  },
  {
   "name": "one token on a past of five",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 30000.0,
   "any_type": true,
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
Wsbn4P9aKmXKTnty/M49LiSaA4j9DHmHe0h7XPyM64ejSfea/8jVWSe3l+j8yFBq/QZP+P4JyPkMTCNW/6nIPCeXd/D8L2Xj2VwL
bv3tJKYpLVf6/ge5HGr0H/r+lMCOlSoDaPyXmCHj4t/O/KphVh996/7+5OYnenGnav08e/nt4rfu/IqMNYJ1T6D8E6QLeTZLjv+l
zz9487fm/UqAf1nep9r97g2SoXauyv4M1FsguOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "srFCVq9p7T/C5W+GKarwv9NQK9PzYNK/9CiDms668T8Hg82sTbHmv3gEg7fFMru/A1tURJFz4j8qfpE
ntDcAwLS04akA9eo/DSxw5ukC+L+j248w+Aj6v4rZ0GlNsMY/gNfNGC+P7j8WHO9cr2b9v21JWg2YSMW/6rS89v10wD+nEifj5KX
wPztCMyce1AFAdsrBH+g4qz/zTj4Zocz0Pzi/rd9uAu2/XGRCyEYpzr9QcmL+FE++P3t1Gy6dyPu/0Fo+kv6Y4r8cOuGLjyDwv6Z
BW6FMYuQ/FwMf+Zequj+qsNKUSoPmP11XVFhGJui/"
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
      "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIeswCQ
CiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwLEk
7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4nUv
zfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/NS
dVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwjnJ
+m/"
         },
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3IB
2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKXnv
5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyKIx
497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051xf
Po/"
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagEWs
bn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/p/vU6pxF1b9gxUW9RVr4P
4vIRgBBF98/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50l/
nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/JY39mZrByT+A8sqA8h/RP/b/xVzE1
fm/"
         },
         {
          "array": "<f8",
          "shape": [2, 6, 3],
          "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpEnt
DcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTXRv
z3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t8G
y6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F9B
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
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "MmYt42UPF8DA01U/k6YQQI97785+B9S/l0NTnBD8B8ACYggq703Zv5XLXwbxLgvA1GAChh5Q5z8VMQZPx2z
zPzlDbxvUWQHA22pajsgrEMD2J8lxZ63hv0xdQwbaIvG/x9Pf9dOuDcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/bD906CY5sD9zkGiXLsL
xPwvy0HdJJKe/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/8tVmX8fW/L9+/DL96AjlP/9hsqZ
DNsS/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/moooNniw1T8IHfong/X
cv05AyKObI+u/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/1Yemu2DZ6r8+x2+GkwX+P8v1GBe
rG/M/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/ruAlyv4+578/UvFDzZv
2P8BALvvBRu4/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/qRPUEaF88T8fGbvFYNznv5WU7ki
Mq/G/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW//C2XYslM9j+Q6lF9IxL
mv+Kjo8PKoNk/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/ccL3K6H/qz/R2UWJhIPqP0Ld43N
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
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "417c68drD8DShVNBhyUQQINz/65/XAjAG8S8YX9SFUA20sa5wc78P8WnkPbjxhTA/poi/4Y1/z+dF6B7lXE
XQMC92/STj++/kWspH6IbEMCdEg3rzHbzvwwfu/DrH5u/G4ZbqxPnGcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/nVuqBqBH2j8tfg361DT
tP6w6rPoWxa0/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/yvPC+s/j27/2uKevyqDcP9tklbc
ly9m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/rGniefwbgL+bdItu6VD
ovxQaCrM5A+m/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/W9RbW7CN5b9Kh1zyyLX2P1dsY0m
ZG6E/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/Uqtt2Ia29D++Awe8iUT
9P0LI5ICsCtK/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/5NLwvNr68j/B3PHB0Crev5txO05
2R/e/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/vJZ6XCQV4D+5kg9XIDE
BwI8xhfRSyfm/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/n7n+Y+kT2j9HrX+I2lzCP+3g2Y4
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
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "RulDANOkBcD1GQaTapgVQDoe162Gb/Q/E9NXfG1hGMDneqsZERfwv0lmBUn8kxBAcM7EuODH1b8z9vbdVIo
TwHK0n9ej6+6/+JRdLeRL/z+RxGWb8wDsv0S4QLGydwrABzCqXqhkAMA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/lEKvTRcN0z9lj7fhCMz
8P+bDdfC49tc/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu//obHxoGN2T9gj2aSr8vQv+3xHHM
Z9wPA"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/+FYHmZdf4T9UY3bYpkr
yv/2x7b4sSO0/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/76M1264f0r/G9MsgIkXwPy5nOU9
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
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "0mdtVC4REsDIAkvTEjcaQFSrtB++mNe/uQ6MXHB7EMCel5kqDwrWP/gtRBT90P0/jeU5lokNpb+k/zDXkMj
7v1nP4cKHfvi/eEtyNkRS1L/hRcXK2YruvwoqYOvonQjAvSo3IN25EcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/xvWxkPBTu79aRCuk5sH
1PywW840eJNY/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/0o93DM3V6r/WVxJWJaLOPwO3SLQ
rAv2/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/4uQNRCPD5j9PDzbAqof
Uv0lI58hqbuo/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/5Hk4E8ZT0r+awtFtUg72P0PYOGq
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
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "na/D7nTXvD9V7PCzG4nUvzfCkdYf9Pi/BLwH6ICu5b8DNeLhMyvRP2E/rwjnJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "Qbo6bvj+8T/hWiDGmKXnv5yO98EbU/2/YNPJcY8c7r96ZlVcLuj8P5A4051xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "p/vU6pxF1b9gxUW9RVr4P4vIRgBBF98/JY39mZrByT+A8sqA8h/RP/b/xVzE1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 1, 3],
            "data": "qA+JEZDw7D/YnEX0NTXRvz3Vy8tcPsG/gIOLmP/3ij/tEovLF7T4P0flm0F9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/0FBop1cQ+78+V9UT/tn
nP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6T
sjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/YY0RmuC68r/UMIe1bH3
7P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyKIx497ueo/GNf1RaZ74b+s/ADfPUTsPxJ
2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/BHUPCeXd/D+p2nj2VwL
bv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzx
vz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 5, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/iLa89v10wD9HGSfj5KX
wP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7B
CW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "na/D7nTXvD9V7PCzG4nUvzfCkdYf9Pi/FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1
qkXHcv0HLYdEtoQHAC/tJnc107z8bEwLEk7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3
Yv8Jrk/FIb/6/BLwH6ICu5b8DNeLhMyvRP2E/rwjnJ+m/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95
RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjta
B65q/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "Qbo6bvj+8T/hWiDGmKXnv5yO98EbU/2/kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qe
o5dr2v0e624c61fG/TJY7wKiv9z+XPK3IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKb
qv70HTLKhdfK/YNPJcY8c7r96ZlVcLuj8P5A4051xfPo/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7O
PnoMAq+c/3rqS61QH9z8W7AzEXw/vPyKIx497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbra
OJew/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "p/vU6pxF1b9gxUW9RVr4P4vIRgBBF98/+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqm
w//r3P2/ZiqnEGay/MXf+4+QP/D+RagEWsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP
+P7FyPkMTCNW/JY39mZrByT+A8sqA8h/RP/b/xVzE1fm/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6D
pCHj4t/O/sJJVh996/7/6N4nenGnav50l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85Fsg
uOPu/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "qA+JEZDw7D/YnEX0NTXRvz3Vy8tcPsG/F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2
sTbHmv78Ag7fFMru/1FtURJFz4j+ffpEntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b
9v+hDWg2YSMW/gIOLmP/3ij/tEovLF7T4P0flm0F9B/I/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4a
vrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFh
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
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "1+DquOiiFsCtjU3ayqwXQOQ6bgG686Q/M54mpN37FsAgDvmE/R3Tv9SuSvvrtvE/hkYjE98m279+uDaNFzc
CwGhgI44LbgPA3aIePVrB9L8pBg6Tg3LZv3js387OxwLAMG/uobYfCcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/p/vU6pxF1b9gxUW9RVr
4P4vIRgBBF98/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/JY39mZrByT+A8sqA8h/RP/b/xVz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/gIOLmP/3ij/tEovLF7T4P0flm0F
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
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F
9B/I/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/p/vU6pxF1b9gxUW9RVr
4P4vIRgBBF98/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/JY39mZrByT+A8sqA8h/RP/b/xVz
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
     "of": 10,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/jInh56FU8j8VGj1
qkXHcv0HLYdEtoQHA1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAC/tJnc107z8bEwLEk7Kyv0HjiLkBbve/ov9dTNTX8T+FOTsXpCX
lv7/NSdVIn+w/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNAm+Ilw+eB8j+mTeaR9z3Yv8J
rk/FIb/6/Dox9oHot6D9CUxIMgybXv+BAjtaB65q/na/D7nTXvD9V7PCzG4nUvzfCkdYf9Pi/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/N74Q/u9a9D+D0Qe
o5dr2v0e624c61fG/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/TJY7wKiv9z+XPK3IB2jUv9m6i7U429e/3rqS61QH9z8W7AzEXw/
vPyKIx497ueo/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/C0ubFr0p+j9WOST5MKbqv70
HTLKhdfK/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/Qbo6bvj+8T/hWiDGmKXnv5yO98EbU/2/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/0c61Ni9d5z9PIqm
w//r3P2/ZiqnEGay/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/MXf+4+QP/D+RagEWsbn4P+GLmXKTnty/sJJVh996/7/6N4nenGn
av50l/nt4rfu/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/BztWSe3l+j/LHBq/QZP+P7F
yPkMTCNW/WKAf1nep9r/ifmSoXauyvw85FsguOPu/p/vU6pxF1b9gxUW9RVr4P4vIRgBBF98/JY39mZrByT+A8sqA8h/RP/b/xVz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [6, 6],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAfzGDms668T+Hgc2
sTbHmv78Ag7fFMru/PbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/1FtURJFz4j+ffpEntDcAwDu24akA9eo/6WFCyEYpzr+Ef2L+FE+
+P1t8Gy6dyPu/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ/cdPNGC+P7j9tI+9cr2b9v+h
DWg2YSMW//vwe+Zequj8GstKUSoPmP/xWVFhGJui/qA+JEZDw7D/YnEX0NTXRvz3Vy8tcPsG/gIOLmP/3ij/tEovLF7T4P0flm0F
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
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/r3xTDY5Vvj8lW6lRiEH
2P2muMh5IQ/o/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/q1ZapJ5Xu7/t+oqW1xDwv7ydU0Y
x+eG/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/aRcRnnW00z9nxe0+2iP
zv62nx5shtOm/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/RO5gh4XK1T8EWIP3ngijP3SD5aB
hGv2/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F
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
     "of": 12,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/p/vU6pxF1b9gxUW9RVr
4P4vIRgBBF98/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/JY39mZrByT+A8sqA8h/RP/b/xVz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F
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
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [1, 13],
      "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIeswCQ
CiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/p/vU6pxF1b9gxUW9RVr
4P4vIRgBBF98/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/JY39mZrByT+A8sqA8h/RP/b/xVz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F
9B/I/"
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "m6XGZNepE8ConRvt9tAUQGMcKyEjZwDApgXlPQWGBUCtI2ESVl3oP1dm2kfxAQbAVIxibds29D/QFZzIesw
CQCiDDhFCLwDAmN9/XUMhAMBBv2g4qSzuvybc2+rzE2g/kPbjRlFrFcA="
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [1, 13],
        "data": "XSd5BHWC3z+i0eD7Z2MIwHwvEHO2awnARMEPUyTOKUBQ1Ah9UYLmPxxXxEdTVhjA5V+636j3+z9VhPGczqw
WQNB5RWAgj+2/t3EAaa7J8r8UrdKUEqbbP5Q0AdwYgxhAL85r5ihlsT8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "FGFQV6nJ2z8GsjNK/f7kP5P1bhc0g+O/jInh56FU8j8VGj1qkXHcv0HLYdEtoQHAC/tJnc107z8bEwL
Ek7Kyv0HjiLkBbve/RCKukd1B8r9vS6wwxlvoPxUwEtSqFO4/m+Ilw+eB8j+mTeaR9z3Yv8Jrk/FIb/6/na/D7nTXvD9V7PCzG4n
UvzfCkdYf9Pi/0FBop1cQ+78+V9UT/tnnP6SMn6JpjPe/1GN0ouAx6b9LbW0IaMadv95RbyGx0gXAov9dTNTX8T+FOTsXpCXlv7/
NSdVIn+w/YrPLw6gW+D/EDC0pdnfQv6TsjfWrrgNADox9oHot6D9CUxIMgybXv+BAjtaB65q/BLwH6ICu5b8DNeLhMyvRP2E/rwj
nJ+m/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "kr1/rVzk2j9oQY8Sgkvxvy5izK4B3PW/N74Q/u9a9D+D0Qeo5dr2v0e624c61fG/TJY7wKiv9z+XPK3
IB2jUv9m6i7U429e/Vgdxtanp4L+aScb/1pLqP8aHe8qoN7C/C0ubFr0p+j9WOST5MKbqv70HTLKhdfK/Qbo6bvj+8T/hWiDGmKX
nv5yO98EbU/2/YY0RmuC68r/UMIe1bH37P8pqNj9wiuk/+zLaUXKpmL/s82WQ7YTIP7OPnoMAq+c/3rqS61QH9z8W7AzEXw/vPyK
Ix497ueo/GNf1RaZ74b+s/ADfPUTsPxJ2XpfmceE/wWILeE6E6j/tUpM+qIX3Pw2kbraOJew/YNPJcY8c7r96ZlVcLuj8P5A4051
xfPo/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "+80kpgI0yL8FBy2qSo/9P/5dq3MS0uQ/0c61Ni9d5z9PIqmw//r3P2/ZiqnEGay/MXf+4+QP/D+RagE
Wsbn4P+GLmXKTnty/eJBLiSaA4j+rG2He0h7XP7o44ejSfea/BztWSe3l+j/LHBq/QZP+P7FyPkMTCNW/p/vU6pxF1b9gxUW9RVr
4P4vIRgBBF98/BHUPCeXd/D+p2nj2VwLbv5JQKYpLVf6/4+xHGr0H/r+5MCOlSoDaP6DpCHj4t/O/sJJVh996/7/6N4nenGnav50
l/nt4rfu/RKMNYJ1T6D++6QLeTZLjvzxvz9487fm/WKAf1nep9r/ifmSoXauyvw85FsguOPu/JY39mZrByT+A8sqA8h/RP/b/xVz
E1fm/"
           },
           {
            "array": "<f8",
            "shape": [2, 6, 3],
            "data": "F7RCVq9p7T9S4m+GKarwvy1TK9PzYNK/fzGDms668T+Hgc2sTbHmv78Ag7fFMru/1FtURJFz4j+ffpE
ntDcAwDu24akA9eo/Zi9w5ukC+L/y3o8w+Aj6v97V0GlNsMY/cdPNGC+P7j9tI+9cr2b9v+hDWg2YSMW/qA+JEZDw7D/YnEX0NTX
Rvz3Vy8tcPsG/iLa89v10wD9HGSfj5KXwP0A+Myce1AFAPbHBH+g4qz+dUD4Zocz0P4avrd9uAu2/6WFCyEYpzr+Ef2L+FE++P1t
8Gy6dyPu/BFw+kv6Y4r+sOOGLjyDwv7BCW6FMYuQ//vwe+Zequj8GstKUSoPmP/xWVFhGJui/gIOLmP/3ij/tEovLF7T4P0flm0F
9B/I/"
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "9f93a2e6",
      -3.262557,
      11.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "sMKjK23U6T8CXybj0fHnv9kP/p12y8i/TWaU38fLyL/VkY4ElyTpPwxSlpPgyfS/"
      }
     ],
     [
      "9f93a2e6",
      -2.3010621,
      13.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "jCUu1PyD6z9HW0ga3cHivxuyQbSJgN4/FiwFGP736L+do6kvBWjcP3GnTLJNeADA"
      }
     ],
     [
      "9f93a2e6",
      -3.2673748,
      13.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "axywhBTrwD9mQMpHIWfkP3usmX5g7oq/Cz0mKFLr8D/91ck4FVX1P6Ua9vY9+fa/"
      }
     ],
     [
      "9f93a2e6",
      -2.2500259,
      13.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "YQNWWoHP3j8Sqg7ihmPaP4YC5G2XDsm/HfQPn7C4/D++RR3uav3Uv+SYecRRd/G/"
      }
     ],
     [
      "9f93a2e6",
      -2.9653265,
      17.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "vVu1ltif9r9EnvpsqYvaPwGvtDaIkfu/EgVyq/fF8z+GYxtcP0Smv+OAh3nqh/w/"
      }
     ]
    ],
    "feed_forward": [
     [
      "e1f3883e",
      1.7955965,
      83.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "Ke1Zmze6/L9Akju/Wt+xv8MlARpxcO6/bqJJM+xL9T+Rgd3VlC70v3bmpa4so9u/"
      }
     ],
     [
      "e1f3883e",
      0.3791344,
      84.0,
      {
       "array": "<f8",
       "shape": [1, 6],
       "data": "vLA2AdmN3z8H1GfPHwvjv3i7Hc4zGuK/mzpbEVwI4z+wFAYYUpmyPzt27fo95dw/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "48048dbe", -2.553288, 160.0],
    [0, 3, "48048dbe", -4.702593, 170.0],
    [0, 4, "48048dbe", -6.673309, 170.0],
    [0, 5, "64b8f55e", 0.2110617, 50.0],
    [0, 6, "bc1de9e0", -4.79321, 140.0],
    [0, 7, "48048dbe", 0.722609, 160.0],
    [0, 8, "48048dbe", -3.382615, 160.0],
    [0, 9, "48048dbe", -3.370453, 160.0],
    [0, 10, "502fdd12", 1.853915, 160.0],
    [0, 11, "48048dbe", -2.957168, 160.0],
    [0, 12, "6fb70335", -2.553288, 160.0],
    [0, 13, "6bcde33c", 2.8675976, 31.0],
    [0, 14, "584e9600", -1.551855, 160.0],
    [0, 15, "48048dbe", -8.436701, 170.0],
    [1, 2, "48048dbe", -3.9901, 180.0],
    [1, 3, "48048dbe", -2.606928, 160.0],
    [1, 4, "48048dbe", -8.241402, 170.0],
    [1, 5, "64b8f55e", 1.8438636, 63.0],
    [1, 6, "bc1de9e0", -2.960338, 160.0],
    [1, 7, "48048dbe", 8.732, 180.0],
    [1, 8, "48048dbe", -2.415668, 160.0],
    [1, 9, "48048dbe", -4.67972, 180.0],
    [1, 10, "502fdd12", 1.751111, 180.0],
    [1, 11, "48048dbe", -8.018254, 180.0],
    [1, 12, "6fb70335", -3.9901, 180.0],
    [1, 13, "6bcde33c", 4.5110456, 44.0],
    [1, 14, "584e9600", -3.325717, 180.0],
    [1, 15, "48048dbe", -12.134938, 170.0],
    [2, 5, "64b8f55e", -2.1724685, 53.0],
    [2, 6, "bc1de9e0", -6.607106, 150.0],
    [2, 7, "48048dbe", 2.648278, 170.0],
    [2, 8, "48048dbe", -7.618712, 160.0],
    [2, 9, "48048dbe", -7.575249, 170.0],
    [2, 10, "502fdd12", 0.129194, 170.0],
    [2, 11, "48048dbe", -6.632161, 170.0],
    [2, 12, "6fb70335", -6.874421, 170.0],
    [2, 13, "6bcde33c", 1.0898816, 32.0],
    [2, 14, "584e9600", -6.167601, 170.0],
    [2, 15, "48048dbe", -17.574276, 180.0],
    [3, 5, "64b8f55e", -2.7666422, 57.0],
    [3, 6, "bc1de9e0", -5.22362, 150.0],
    [3, 7, "48048dbe", 6.425164, 160.0],
    [3, 8, "48048dbe", -4.524809, 170.0],
    [3, 9, "48048dbe", -7.682534, 170.0],
    [3, 10, "502fdd12", -0.095527, 170.0],
    [3, 11, "48048dbe", -5.72487, 170.0],
    [3, 12, "6fb70335", -7.120283, 170.0],
    [3, 13, "6bcde33c", 2.9079174, 35.0],
    [3, 14, "584e9600", -6.898717, 170.0],
    [3, 15, "48048dbe", -5.787952, 160.0],
    [4, 5, "64b8f55e", -0.7747087, 50.0],
    [4, 6, "bc1de9e0", -3.467553, 140.0],
    [4, 7, "48048dbe", 11.235991, 180.0],
    [4, 8, "48048dbe", -6.937311, 160.0],
    [4, 9, "48048dbe", -6.270152, 160.0],
    [4, 10, "502fdd12", 1.422151, 160.0],
    [4, 11, "48048dbe", -4.426276, 170.0],
    [4, 12, "6fb70335", -5.564529, 160.0],
    [4, 13, "6bcde33c", 4.3301659, 30.0],
    [4, 14, "584e9600", -4.954256, 160.0],
    [4, 15, "48048dbe", -10.185754, 180.0],
    [5, 6, "bc1de9e0", -6.607106, 150.0],
    [5, 7, "64b8f55e", -2.1724685, 53.0],
    [5, 8, "64b8f55e", -1.5439772, 51.0],
    [5, 12, "26723c2b", -2.1724685, 53.0],
    [5, 13, "6bcde33c", 1.0898816, 32.0],
    [5, 14, "3c04f976", -2.3501601, 53.0],
    [5, 15, "64b8f55e", -12.8723234, 63.0],
    [6, 7, "bc1de9e0", -6.607106, 150.0],
    [6, 8, "bc1de9e0", -5.978615, 150.0],
    [6, 9, "bc1de9e0", -6.607106, 150.0],
    [6, 10, "bc1de9e0", -6.607106, 150.0],
    [6, 11, "bc1de9e0", -6.607106, 150.0],
    [6, 15, "bc1de9e0", -17.306961, 160.0],
    [7, 9, "48048dbe", 3.108025, 170.0],
    [7, 10, "502fdd12", -9.780925, 170.0],
    [7, 11, "48048dbe", 1.645757, 170.0],
    [7, 12, "6fb70335", 2.648278, 170.0],
    [7, 13, "6bcde33c", 1.0898816, 32.0],
    [7, 14, "584e9600", 2.063338, 170.0],
    [7, 15, "48048dbe", -8.051577, 180.0],
    [8, 9, "48048dbe", -8.560163, 160.0],
    [8, 10, "502fdd12", 0.857191, 160.0],
    [8, 11, "48048dbe", -1.536021, 170.0],
    [8, 12, "6fb70335", -7.618712, 160.0],
    [8, 13, "6bcde33c", 1.805807, 31.0],
    [8, 14, "584e9600", -6.501026, 160.0],
    [8, 15, "48048dbe", -11.492776, 150.0],
    [9, 12, "6fb70335", -7.575249, 170.0],
    [9, 13, "6bcde33c", 1.0898816, 32.0],
    [9, 14, "584e9600", -6.876096, 170.0],
    [9, 15, "48048dbe", -18.275104, 180.0],
    [10, 12, "11e86b1d", 0.129194, 170.0],
    [10, 13, "6bcde33c", 1.0898816, 32.0],
    [10, 14, "360c23d0", -0.885835, 170.0],
    [10, 15, "502fdd12", -10.57066, 180.0],
    [11, 12, "6fb70335", -6.632161, 170.0],
    [11, 13, "6bcde33c", 1.0898816, 32.0],
    [11, 14, "584e9600", -5.939635, 170.0],
    [11, 15, "48048dbe", -17.332016, 180.0],
    [12, 15, "6fb70335", -17.574276, 180.0],
    [13, 15, "6bcde33c", -9.3381756, 43.0],
    [14, 15, "584e9600", -17.032344, 180.0]
   ]
  },
  {
   "name": "two tokens at once on a past of three",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8000.0,
   "any_type": true,
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
            "data": "CDmZoqUA6r8h0bmNbt/ov1SwvvWo3tW/evUyBALL+r+6s3OH+YUBwKCMcr7TqNG/oApJDtXbkD9BA0T
NYJnSv91fm0VbgfO/zhTPpG945T+vZOrRvrnXP44LW7sHXMM/hD70wIdWkj9YQ4jg+NXLv2jnvUzdm/C/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "R4o58aEJ3L9xdCCEICnUvz6cAJD5St4/W9RfU5DD7L8cnHPj9jDtv/b4SYCm0dU/5oWLDibu4T9M9D/
KiT/wP9DkDj39Y/E/HnQ7RZiP5r8GLasHeVrmv6G4TMLjtvc//N6bhIfRuD9oUwMiPay+P3rzm4uyGdo/"
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
      "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbEBw
L+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9jPA
TDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
     },
     {
      "list": [
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9Ed
OndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/jv
3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
         },
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCctO
nnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5EzjkP
0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
         }
        ]
       },
       {
        "tuple": [
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/xvhg+5lJzT8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK+0
6jRv9OSKJQN5gbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB8797lPOL24blPyZdzQdLxMc/hhXPpG945T+dY+rRvrnXP
+ALW7sHXMM/uEQTHgZ52789JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvzIANBAVY/C/2km+P4Me4r8="
         },
         {
          "array": "<f8",
          "shape": [5, 5, 1],
          "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+kmAp
tHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVrmv
/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
         }
        ]
       }
      ]
     }
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "UFmy7Gy0AUBTWWsg1GMBwDAhtvTFUgbA8hl675lG4T+bCWqIchvov24Iy0oArqQ/PbWICvz3+r+CexNDGzU
BwKvAPowwBADAJPVC9OgzwL/w0kV3BaqjP8DSUNoFHxlALNyZsAMnAcBup+4xNzgAwJvmexs7awvAeXWWPD7ECsDYFkIhEkn0v/7
rYBM22f2/zFq7g3pA9r9rO70xtlcKwDhzaJUMx/U/OSvfC6lX6j8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/uARlAO0+8r/6qFdFid33PzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP4iYASM+1uI/5dgBKCUW5b9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/I5JXMavP1P3dMmbc2WvC/HJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/6gf07YVJ77+QGd8qF5/jvwpZT685igtAL3x/6nt19z9SbCzaZj72v29Bo7xeaNU/L3x/6nt19z8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/YDcxlXET6T/V6M9LD+L4vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP5I3zKvcGto/vAcZH02h1L/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T/o8xO7TX7wPwA88lGTlvE/jyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/G9sb/G0s+b9HacH5EzjkP8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPwrralLFisE/4Urt2DkX7L8="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/VdN/zcKY7T/L8/RtRejlv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv03g+9FMRwLAvgdy8c4QAsDV8kgO1duQPzsDRM1gmdK/CWObRVuB878fZfeBC4f5Pxvv6KqN+o8/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/r2GYwi0f57/JvN3/tUfcP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvxjQlbb6APO/ALjLz5lM0b8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/ofXFv83X6D+EXWXjm/nUvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP6ZczwuYgdu/e3cw+7q+7b+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T/NKlDdog74P+Zf3CsVPe8/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/vTKGEeO70L9bFM8esJ/lv3ram4SH0bg/5kUDIj2svj9y8puLshnaPyW/H34JJcU/kxVFiFa0yD8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "x2QWvimN+z8Xg1XD10r7v+RJUICtMRLAvaCI8WTi0L/TD/OSejrvv0vWtjz3U+Y/Upg72OPpGMBtPrhIyTf
sv12bjGpREwrA+eidjxhYA0BwhVATj34HQIW0H1Ar09u/gZQEMvYu8j8qHEE7DD3bvyfWCFfrZNe/CuTP4n/y8r/Yn/25o3HvP1L
PONAdNhZAL4RYLgq+479ojvL/RB3mP2uZOtnm3AnAMRS08PZMD8A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/Dwk1MjgI8L9Nw5EG0dT8PzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP5bBUcYTvN4/Z2aUI7nI0r9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z+ztxuGqL3aP9kJr+CUz+8/HJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/apLCsA1707+0fqnC6B25PwpZT685igtAL3x/6nt19z9SbCzaZj72v8RVAmeyTJW/Lgv56uJpCsA="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/y+oMg3qI0T+LP9944FbQvzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1y57VPHI9Q/qp1Cq/Ib7L/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T9AW4mJDvX5Px+0yGsBpADAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/75W6knD3AMDe/Up5+lQHQMxL9AO0vei/4Urt2DkX7L9/M17MbHnXP939UBiDX8Q/vIRY9U0vr78="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/k7K4gcZoxr8xr7COhfbTP2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv+HbUmqpx/u/fec8W1zgv7/V8kgO1duQPzsDRM1gmdK/CWObRVuB878H4I5Z5eLGvwr79YZW4rI/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/ApthkrXi0D+1xQL7Wxfrv60y9MCHVpI/G0CI4PjVy79q371M3ZvwvyzxJ7sLA/S/GEGZ2PevYr8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/rpwIz3OKzz9Fx9dRjDboPw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVPwwwAjS1AcK/yVEy37ilzb+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T/BjlmBAaX2P4wZrI5Pg+E/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/+QyKlVi97j/nJXcU0yfov3ram4SH0bg/5kUDIj2svj9y8puLshnaP5s1IdPz2OU/zfjIjV5q6L8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "A5DThcC5DUAUbc8r8mMHwFwPxHo5OgTAftukZSprrL8qUAbpHk7vv9ay38bUKee/3FP9ab6rCsDqLPjVrfw
BwOyjPLh3LQXANTi9Q5uW8D8prV1sWjjzP+QbGskHLBRAbhLSzWr+AsCUnR1EDJQPwEyMc0wecQPAQz6yFxvGBcDkzl0srRfcv/M
9H7mKLBTAga1J2pDB9L9ARYNpiCYQwNcycDs7egNA63ugyOeVA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/LlWkIYpE1z8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRvxzTnoWwqAbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB878nThlVvDPoPyZdzQdLxMc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/G0SCGNDY4b89JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3Zvwv7GyrR53fvG/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/YPFHn3YX3j9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8+KomS1kuS/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T9fdFzNSSj8P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc//M8sCQv62b8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPy6qWe6Hucw/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "hkmh2CIsFUBriuXbuxoFwPXIKMGptwbAE5jSTKQVAsDyll9ojIsBwJzsuCH7BvG/HM/tdjuiFsAL+9oFFk7
zv6IkTRsFIQ7ACkXIUPhCCEBDkzgypUoIQFgT0EbIXxdAij6apX0z+7/4bLZw2B8JwJJb0DYyKBDASMYIFzPZC8AfNLHMV7Dpv/Q
szGRj/hPAB0CVs9MM2b/cRldnbmMQwC/Io1EVYglArdfgC3voBkA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/vqwCyD5A4L9PI53vFmv0v2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv5rPo53ZVAfA3wN2JPQGAcDV8kgO1duQPzsDRM1gmdK/CWObRVuB87+zk3l9uTnDv1Kk1sjnXeS/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/meMzszqivT+q+MrQT7HwP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvyAc5/iH++e/hZrBpz6Gxr8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/zJgMNyBCvr9Z9oi3E+rmvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP90ol0uEf+u/zQfE3ETa7b+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T8E8Gn2nlP5PzdK2jilf+o/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/mJGhtojJ2r8Idys1RLTTv3ram4SH0bg/5kUDIj2svj9y8puLshnaP0uJd69EONc/3scwnk762z8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "gCEv4FFkBkCgkfmNTSsFwABpYH/OrwHA419vPm0F5D867tl2cDjhv+xzsxFCAd+/52I01i7fAMDywgQmTtI
CwOO2347uGQDAVqQbMzpUyz9CEe95+RnYP868W0k6HBRAaf1+W7NEBcD5+2EKrZ0LwF/9SpZWF/6/rPJvNAkwA8CWjf9iCrDkv3t
+uXG3bBDAEY//wfrr+78bSr+S7UgNwNr5h+1tBP0/I4ETKovk/D8="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/SipZMKGo6T/pTvvq8Wbhv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv6jmkBKwrgTAjx4e7+NsBcDV8kgO1duQPzsDRM1gmdK/CWObRVuB87/nasLqLEbzP/g0C8swCdc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/YckM+HYA6r/AEclUL8DhP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvwPqWWtEoPS/Iul0zmPx478="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/wgL5N0C26D8SHPGQZ63Uvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP403R6fa0ty/Cax7zePy7L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T/hjqtsRkn8P4Q5xt+H+/I/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/vVgKnjWizL9PHHgOjC3Xv3ram4SH0bg/5kUDIj2svj9y8puLshnaP2fmW6oUock/Mg/xzwK23z8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "ugbQucrLgD8CO/XQFRjDP1HWqCej/JQ/oMII+syTyL/3H296MSb/P2UnF+ozAAPAorzpuMGa6D/fWzy
dNujxvxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "o6xxBXgzx78eXcvqrV30v1HYw1QS1/i/s6gCCDxk8T946Dqy+oL8PxMMUJg5WAFAft02+Syi27++JpZ
huuf+vztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "xvhg+5lJzT8qXNOxY5Tnv9OSKJQN5gbAyBQJKQOoBMB7lPOL24blPyZdzQdLxMc/uEQTHgZ52789JMf
DPe3oPzIANBAVY/C/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 2, 1],
            "data": "DPciUjAH1z9v7TaNu4Ddv8W9A7GjTea/sPsH5Tr67L+YjWVpmlr7P2Co4pJQbvE/yG/KM3EF3L8IDRW
828fPvxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/Mt923G8x47/l2AEoJRblv0n8v0R06d0/Tc/rM1bpAcB3TJm
3NlrwvyZcXn3VI9M/HJ78JgZFAsCQGd8qF5/jv3c6ZLtDTbs/CllPrzmKC0AvfH/qe3X3P1JsLNpmPva/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/MyYBCYoC8z+8BxkfTaHUv1uYJy06eck/5S1tjCQY6j8APPJ
Rk5bxP+gRDth9ge0/jyeh1Rx0yD9HacH5EzjkP0i6gjFwn/m/zEv0A7S96L/hSu3YORfsv38zXsxsedc/"
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/b+8yBALL+r/hsHOH+YUBwBeMcr7TqNG/1fJIDtXbkD87A0T
NYJnSvwljm0VbgfO/hhXPpG945T+dY+rRvrnXP+ALW7sHXMM/rTL0wIdWkj8bQIjg+NXLv2rfvUzdm/C/"
           },
           {
            "array": "<f8",
            "shape": [5, 3, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DtVfU5DD7L9WrHPj9jDtv1D6SYCm0dU/ooWLDibu4T+K+j/
KiT/wPyfcDj39Y/E/knI7RZiP5r8TLKsHeVrmv/m/TMLjtvc/etqbhIfRuD/mRQMiPay+P3Lym4uyGdo/"
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "kxoPPyzYDUDn2TIruXYHwPdMWs2hhATAlWe8UBTgsr+qn1EQo3rvv1AM22S9H+e/ql9URJahC8CYAZB1eNk
BwBFz84hNegXA2h1gXoio8T/ix/PmcW70PwfLcP0DLhRAM4JFY5f8AsB3OutPm5MPwD3oBGO6dwPAMzpCA9XJBcCXX2WK0x7cv8f
1SgDwLRTA8t7PFTy79L+WKWmchicQwKTinBUsfgNApSPsl/OYA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "ugbQucrLgD8CO/XQFRjDP3vIwAZVN/Q/+qhXRYnd9z/D/J7T2mTmv1HWqCej/JQ/oMII+syTyL8y33b
cbzHjv+XYASglFuW/Sfy/RHTp3T/3H296MSb/P2UnF+ozAAPATc/rM1bpAcB3TJm3NlrwvyZcXn3VI9M/orzpuMGa6D/fWzydNuj
xvxye/CYGRQLAkBnfKhef4793OmS7Q027PxmzabfYueG/0U98zz+yA0AKWU+vOYoLQC98f+p7dfc/Umws2mY+9r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "o6xxBXgzx78eXcvqrV30v25M7/tCWvi/1ejPSw/i+L8QA3iq0tfRP1HYw1QS1/i/s6gCCDxk8T8zJgE
JigLzP7wHGR9NodS/W5gnLTp5yT946Dqy+oL8PxMMUJg5WAFA5S1tjCQY6j8APPJRk5bxP+gRDth9ge0/ft02+Syi27++JpZhuuf
+v48nodUcdMg/R2nB+RM45D9IuoIxcJ/5vztfO4VKVeG/5db9B3tp17/MS/QDtL3ov+FK7dg5F+y/fzNezGx51z8="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "8V6vknzw1z8qXNOxY5Tnv286maKlAOq/YtK5jW7f6L9nrb71qN7Vv779tzSLkwbAyBQJKQOoBMBv7zI
EAsv6v+Gwc4f5hQHAF4xyvtOo0b/Wb+jXPBLpPyZdzQdLxMc/1fJIDtXbkD87A0TNYJnSvwljm0VbgfO/G40S18u94b89JMfDPe3
oP4YVz6RveOU/nWPq0b651z/gC1u7B1zDP9FaRveAefG/2km+P4Me4r+tMvTAh1aSPxtAiOD41cu/at+9TN2b8L8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "3I94Luo13j9v7TaNu4Ddv2aNOfGhCdy/QHIghCAp1L+KngCQ+UreP05S8YQkieS/sPsH5Tr67L8O1V9
TkMPsv1asc+P2MO2/UPpJgKbR1T+w8f7Llfv7P2Co4pJQbvE/ooWLDibu4T+K+j/KiT/wPyfcDj39Y/E/Gi03PSkD2r8IDRW828f
Pv5JyO0WYj+a/EyyrB3la5r/5v0zC47b3PxiXSlFrw8w/Byc46pU94j962puEh9G4P+ZFAyI9rL4/cvKbi7IZ2j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 8,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "4W+TBAn0DEDE7tpWlQgHwEHamozltAPAaZ4b5iDAlT9/oZsDN4ruv1aPNh4nL+a/s3I5rzjeB8BJfCn1f1o
CwFPIEfBfSATA5pcchbdo6j/q/BuX8xPvP+MuQwQSbRNAZ7bp/ed2A8DyMMkkRdwPwNNIdbKNWwHAHmfKDLt7BMBgLuBvkxrZv6T
W3E58HRTAZbbQDjVF9r8N7MUJ3sQPwPycura2qgJA97PNisEgA0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/xvhg+5lJzT8qXNOxY5TnvzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP9OSKJQN5gbAyBQJKQOoBMBNz+szVukBwHdMmbc2WvC/JlxefdUj0z97lPOL24blPyZdzQdLxMc/HJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/uEQTHgZ52789JMfDPe3oPwpZT685igtAL3x/6nt19z9SbCzaZj72vzIANBAVY/C/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/DPciUjAH1z9v7TaNu4DdvzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP8W9A7GjTea/sPsH5Tr67L/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T+YjWVpmlr7P2Co4pJQbvE/jyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/yG/KM3EF3L8IDRW828fPv8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 9,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/xvhg+5lJzT8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv9OSKJQN5gbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB8797lPOL24blPyZdzQdLxMc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/uEQTHgZ52789JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvzIANBAVY/C/2km+P4Me4r8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 10,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "e8jABlU39D8y33bcbzHjv03P6zNW6QHAHJ78JgZFAsAKWU+vOYoLQPqoV0WJ3fc/5dgBKCUW5b93TJm
3Nlrwv5AZ3yoXn+O/L3x/6nt19z/D/J7T2mTmv0n8v0R06d0/JlxefdUj0z93OmS7Q027P1JsLNpmPva/ugbQucrLgD9R1qgno/y
UP/cfb3oxJv8/orzpuMGa6D8Zs2m32LnhvwI79dAVGMM/oMII+syTyL9lJxfqMwADwN9bPJ026PG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "bkzv+0Ja+L8zJgEJigLzP+UtbYwkGOo/jyeh1Rx0yD/MS/QDtL3ov9Xoz0sP4vi/vAcZH02h1L8APPJ
Rk5bxP0dpwfkTOOQ/4Urt2DkX7L8QA3iq0tfRP1uYJy06eck/6BEO2H2B7T9IuoIxcJ/5v38zXsxsedc/o6xxBXgzx79R2MNUEtf
4v3joOrL6gvw/ft02+Syi2787XzuFSlXhvx5dy+qtXfS/s6gCCDxk8T8TDFCYOVgBQL4mlmG65/6/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "bzqZoqUA6r9v7zIEAsv6v9XySA7V25A/hhXPpG945T+tMvTAh1aSP2LSuY1u3+i/4bBzh/mFAcA7A0T
NYJnSv51j6tG+udc/G0CI4PjVy79nrb71qN7VvxeMcr7TqNG/CWObRVuB87/gC1u7B1zDP2rfvUzdm/C/xvhg+5lJzT/TkiiUDeY
GwHuU84vbhuU/uEQTHgZ5278yADQQFWPwvypc07FjlOe/yBQJKQOoBMAmXc0HS8THPz0kx8M97eg/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5],
            "data": "Zo058aEJ3L8O1V9TkMPsv6KFiw4m7uE/knI7RZiP5r962puEh9G4P0ByIIQgKdS/Vqxz4/Yw7b+K+j/
KiT/wPxMsqwd5Wua/5kUDIj2svj+KngCQ+UreP1D6SYCm0dU/J9wOPf1j8T/5v0zC47b3P3Lym4uyGdo/DPciUjAH1z/FvQOxo03
mv5iNZWmaWvs/yG/KM3EF3L8QPjwjDOjPP2/tNo27gN2/sPsH5Tr67L9gqOKSUG7xPwgNFbzbx8+/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 11,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/yeDp+rr22z8NP4iI4FL7PzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP+u+/00oxKA/OPYyXrIA6L9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/JfeQR1Hnzv3muDT1Dy8c/HJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/Ka5Qc5D/8b9qk5wuu2jjPwpZT685igtAL3x/6nt19z9SbCzaZj72vxl8WuMdHts/QpeO7PUM9r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/AmG2IImdrb9cjkyJ4eTRv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv6213Eo1i/G/gA/jphXO/L/V8kgO1duQPzsDRM1gmdK/CWObRVuB87/trKernFTTP1dULzk4GJA/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/DE6+eeaN1j8/IUb6+hnYP60y9MCHVpI/G0CI4PjVy79q371M3Zvwv1SW0fkyPADA4extsnRw+78="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 12,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "eN7su4EpFECxQAa6xOQCwHwWYyMssg/A/1PL07+XA8CNk9++EdwFwDsM7pqbldu/2M8BMMNHFMDzTz9mI33
0v6mdxaMeMRDA8A9+Wt2gA0CekM1f37wDQA=="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/xvhg+5lJzT8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv9OSKJQN5gbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB8797lPOL24blPyZdzQdLxMc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/uEQTHgZ52789JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvzIANBAVY/C/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 11],
      "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbEBw
L+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9jPA
TDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
     }
    },
    {
     "of": 14,
     "result": {
      "tuple": [
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/xvhg+5lJzT8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv9OSKJQN5gbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB8797lPOL24blPyZdzQdLxMc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/uEQTHgZ52789JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvzIANBAVY/C/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       },
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "Uv02THwuEEAI9keVI5gHwISoJtMSlgTAve12aZH21r8I2Vuc9znzv/qYA25Ehum/Ty8T1EhsC8BeIuOxEbE
BwL+PEosbbAbAWhCdHtau8j9lPums3av0P3je7LuBKRRAsUAGusTkAsB8FmMjLLIPwP9Ty9O/lwPAjZPfvhHcBcA7DO6am5Xbv9j
PATDDRxTA808/ZiN99L+pncWjHjEQwPAPflrdoANAnpDNX9+8A0A="
       }
      ]
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 11],
        "data": "aB+xK5sEAUAgFdWX6NL0PzxhWQcyixtAiROfG4zF9b/4NmPCe0P9v7WhC9leY/2/DJZ4w8LZMkDtCJroRrr
9v/rqayurwxJARmUcRhjqIcA4GYOLCvIlwC9nZINKwgXAcyIrpZn8AkAwCqWUpEYXQO9f8dC089g/ouixA4H06z86CN3F8kDkvw5
A3dYTKyZA5MGJDxOL8D8PecYGibUTQJQIPJdQ9hPAaqjanp53FcA="
       },
       {
        "list": [
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "e8jABlU39D/6qFdFid33P8P8ntPaZOa/ugbQucrLgD8CO/XQFRjDPzLfdtxvMeO/5dgBKCUW5b9J/L9
EdOndP1HWqCej/JQ/oMII+syTyL9Nz+szVukBwHdMmbc2WvC/JlxefdUj0z/3H296MSb/P2UnF+ozAAPAHJ78JgZFAsCQGd8qF5/
jv3c6ZLtDTbs/orzpuMGa6D/fWzydNujxvwpZT685igtAL3x/6nt19z9SbCzaZj72vxmzabfYueG/0U98zz+yA0A="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bkzv+0Ja+L/V6M9LD+L4vxADeKrS19E/o6xxBXgzx78eXcvqrV30vzMmAQmKAvM/vAcZH02h1L9bmCc
tOnnJP1HYw1QS1/i/s6gCCDxk8T/lLW2MJBjqPwA88lGTlvE/6BEO2H2B7T946Dqy+oL8PxMMUJg5WAFAjyeh1Rx0yD9HacH5Ezj
kP0i6gjFwn/m/ft02+Syi27++JpZhuuf+v8xL9AO0vei/4Urt2DkX7L9/M17MbHnXPztfO4VKVeG/5db9B3tp178="
           }
          ]
         },
         {
          "tuple": [
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "bzqZoqUA6r9i0rmNbt/ov2etvvWo3tW/xvhg+5lJzT8qXNOxY5Tnv2/vMgQCy/q/4bBzh/mFAcAXjHK
+06jRv9OSKJQN5gbAyBQJKQOoBMDV8kgO1duQPzsDRM1gmdK/CWObRVuB8797lPOL24blPyZdzQdLxMc/hhXPpG945T+dY+rRvrn
XP+ALW7sHXMM/uEQTHgZ52789JMfDPe3oP60y9MCHVpI/G0CI4PjVy79q371M3ZvwvzIANBAVY/C/2km+P4Me4r8="
           },
           {
            "array": "<f8",
            "shape": [5, 5, 1],
            "data": "Zo058aEJ3L9AciCEICnUv4qeAJD5St4/DPciUjAH1z9v7TaNu4Ddvw7VX1OQw+y/Vqxz4/Yw7b9Q+km
AptHVP8W9A7GjTea/sPsH5Tr67L+ihYsOJu7hP4r6P8qJP/A/J9wOPf1j8T+YjWVpmlr7P2Co4pJQbvE/knI7RZiP5r8TLKsHeVr
mv/m/TMLjtvc/yG/KM3EF3L8IDRW828fPv3ram4SH0bg/5kUDIj2svj9y8puLshnaPxA+PCMM6M8/Byc46pU94j8="
           }
          ]
         }
        ]
       }
      ]
     }
    }
   ],
   "calls": {
    "layer_norm": [
     [
      "c8685b25",
      -7.1468274,
      16.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "b//lzwBc97/xvkzaRK69P2VWskkoZ/0/TKcNhyCh8b+jTjMGZODwP1VS25VParG/mZZ9B/t+7j/Ambdq7RAD
wLQ4o5qfZuq/7OqawMrB6z8="
      }
     ],
     [
      "c8685b25",
      -7.2106855,
      16.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "/f7xHvnf+b/ds7pk55ngv4dsPRPGp+Y/58XA3L5qtz/ZizkRKDP1P8tWPRlet5g/MOi6a//Fw78IhbiHEibw
v0NH4RnWeaW/CzvLQtJR9z8="
      }
     ],
     [
      "c8685b25",
      -8.9946529,
      22.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "gw2j6ife/b/rZW9CPGnhv1aEZdaZZdI/+nSpDXSD2T/avt4XA9L5PxB/ZDy7O/G/IND9XNfZ4r+GVkFmDCXY
v0kDBL/flZE/1kVzJNxcAkA="
      }
     ],
     [
      "c8685b25",
      -9.1423897,
      26.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "WIsSHIHYkT+Qk8xtEX70v6xKZEvhg9w/yQmzKOow8D9h2b6jlgDsP4NoZyO69OA/Qb++rZu39r8tjcF1pM/G
v76a3rnmcNY/VeJPHuOl9D8="
      }
     ],
     [
      "c8685b25",
      -4.6802539,
      24.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "Qz8K1hb64r/ObOMi2YDvPz6VvorhMeI/JPtaNh1u4T9qev0H4PEBwEVJyKYQF6m/OzCCStdU7z9M2NNpNb71
P+5Slrp0Y44/HKGCDFyKCMA="
      }
     ]
    ],
    "feed_forward": [
     [
      "3d8d820a",
      -2.5444233,
      69.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "yhCoaIK4+L/Ov7kK5yfuv3RfsybATu2/8mlVArzBBEAvtg3bmC/qP2xIYXiTPvK/W3ZNYGiP8L8xUFgqC4DF
v3F+2kvpu/w/Ho4DTPSX7T8="
      }
     ],
     [
      "3d8d820a",
      2.3821454,
      65.0,
      {
       "array": "<f8",
       "shape": [2, 5],
       "data": "hTsmOYwhz78YjY+mwRfRP2wbFFfMscK/7gTPTyfF4b9vDUObUz7dv6HHMy0h4eO/V6Zd0Hzo2z/LJEj/lcTP
vxuvbi4Fxt+/nRloIzyBwL8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 2, "8aadeae4", -12.466799, 130.0],
    [0, 3, "8aadeae4", -13.770072, 140.0],
    [0, 4, "8aadeae4", -10.793155, 130.0],
    [0, 5, "ffd28faf", -7.5377843, 76.0],
    [0, 6, "e79f0eca", -20.2506719, 92.0],
    [0, 7, "8aadeae4", -9.256849, 130.0],
    [0, 8, "8aadeae4", -1.011313, 130.0],
    [0, 9, "8aadeae4", -6.123189, 130.0],
    [0, 10, "fba1d2f3", -8.020566, 130.0],
    [0, 11, "8aadeae4", -12.911244, 120.0],
    [0, 12, "59b00697", 2.244044, 110.0],
    [0, 13, "b4f75747", -8.8268201, 42.0],
    [0, 14, "00bf45f8", -12.730456, 130.0],
    [0, 15, "8aadeae4", 22.700657, 160.0],
    [1, 2, "8aadeae4", 1.127477, 130.0],
    [1, 3, "8aadeae4", -2.692061, 130.0],
    [1, 4, "8aadeae4", 2.412539, 120.0],
    [1, 5, "ffd28faf", 8.8656843, 75.0],
    [1, 6, "e79f0eca", -1.8929906, 94.0],
    [1, 7, "8aadeae4", 12.286903, 130.0],
    [1, 8, "8aadeae4", 10.141564, 130.0],
    [1, 9, "8aadeae4", 9.768007, 130.0],
    [1, 10, "fba1d2f3", 9.188599, 130.0],
    [1, 11, "8aadeae4", 2.869284, 120.0],
    [1, 12, "59b00697", -3.0585977, 99.0],
    [1, 13, "b4f75747", 9.7524448, 44.0],
    [1, 14, "00bf45f8", 0.376553, 130.0],
    [1, 15, "8aadeae4", 1.756124, 140.0],
    [2, 5, "ffd28faf", -6.7511596, 92.0],
    [2, 6, "e79f0eca", -21.858049, 100.0],
    [2, 7, "8aadeae4", -8.396706, 140.0],
    [2, 8, "8aadeae4", -4.991781, 150.0],
    [2, 9, "8aadeae4", -4.516291, 140.0],
    [2, 10, "fba1d2f3", -2.247066, 140.0],
    [2, 11, "8aadeae4", -18.467426, 140.0],
    [2, 12, "59b00697", -2.322406, 120.0],
    [2, 13, "b4f75747", -10.1981929, 54.0],
    [2, 14, "00bf45f8", -16.087028, 140.0],
    [2, 15, "8aadeae4", 22.377568, 190.0],
    [3, 5, "ffd28faf", -7.514384, 100.0],
    [3, 6, "e79f0eca", -22.915129, 120.0],
    [3, 7, "8aadeae4", -6.395736, 130.0],
    [3, 8, "8aadeae4", -10.404406, 150.0],
    [3, 9, "8aadeae4", -9.367401, 150.0],
    [3, 10, "fba1d2f3", -2.605873, 150.0],
    [3, 11, "8aadeae4", -20.215943, 150.0],
    [3, 12, "59b00697", -1.153473, 120.0],
    [3, 13, "b4f75747", -10.1663928, 68.0],
    [3, 14, "00bf45f8", -19.835264, 150.0],
    [3, 15, "8aadeae4", 21.778107, 190.0],
    [4, 5, "ffd28faf", -5.9125768, 85.0],
    [4, 6, "e79f0eca", -20.613251, 96.0],
    [4, 7, "8aadeae4", -8.01246, 140.0],
    [4, 8, "8aadeae4", -3.799284, 150.0],
    [4, 9, "8aadeae4", -1.977945, 130.0],
    [4, 10, "fba1d2f3", -1.942186, 130.0],
    [4, 11, "8aadeae4", -17.366546, 130.0],
    [4, 12, "59b00697", -2.65953, 120.0],
    [4, 13, "b4f75747", -9.373192, 46.0],
    [4, 14, "00bf45f8", -14.065691, 130.0],
    [4, 15, "8aadeae4", 27.499373, 210.0],
    [5, 6, "e79f0eca", -21.438339, 110.0],
    [5, 7, "ffd28faf", -6.7985635, 92.0],
    [5, 8, "ffd28faf", -6.0057176, 89.0],
    [5, 12, "294b31bd", 6.7149441, 70.0],
    [5, 13, "b4f75747", -9.7027481, 55.0],
    [5, 14, "2e07a6ec", -6.8645592, 93.0],
    [5, 15, "ffd28faf", 30.342845, 140.0],
    [6, 7, "e79f0eca", -21.899208, 100.0],
    [6, 8, "e79f0eca", -21.279713, 100.0],
    [6, 9, "e79f0eca", -21.438339, 110.0],
    [6, 10, "e79f0eca", -21.438339, 110.0],
    [6, 11, "e79f0eca", -21.438339, 110.0],
    [6, 15, "e79f0eca", 15.06885, 150.0],
    [7, 9, "8aadeae4", -12.990015, 140.0],
    [7, 10, "fba1d2f3", -12.212621, 140.0],
    [7, 11, "8aadeae4", -10.826528, 140.0],
    [7, 12, "59b00697", 4.902773, 120.0],
    [7, 13, "b4f75747", -10.2188711, 54.0],
    [7, 14, "00bf45f8", -10.787238, 140.0],
    [7, 15, "8aadeae4", 29.848893, 190.0],
    [8, 9, "8aadeae4", -7.382072, 150.0],
    [8, 10, "fba1d2f3", -7.872381, 150.0],
    [8, 11, "8aadeae4", -13.61824, 140.0],
    [8, 12, "59b00697", 7.388939, 130.0],
    [8, 13, "b4f75747", -9.7427708, 52.0],
    [8, 14, "00bf45f8", -4.68233, 150.0],
    [8, 15, "8aadeae4", 31.750545, 200.0],
    [9, 12, "59b00697", 8.467287, 120.0],
    [9, 13, "b4f75747", -9.7027481, 55.0],
    [9, 14, "00bf45f8", -5.510307, 140.0],
    [9, 15, "8aadeae4", 32.095188, 190.0],
    [10, 12, "038f354f", 11.413698, 120.0],
    [10, 13, "b4f75747", -9.7027481, 55.0],
    [10, 14, "28392cc9", -1.851589, 140.0],
    [10, 15, "fba1d2f3", 35.041599, 190.0],
    [11, 12, "59b00697", -5.109683, 120.0],
    [11, 13, "b4f75747", -9.7027481, 55.0],
    [11, 14, "00bf45f8", -19.033079, 140.0],
    [11, 15, "8aadeae4", 18.518218, 180.0],
    [12, 15, "59b00697", 0.076349, 130.0],
    [13, 15, "b4f75747", 23.93267, 100.0],
    [14, 15, "00bf45f8", 23.10309, 190.0]
   ]
  }
 ]
}
"""
