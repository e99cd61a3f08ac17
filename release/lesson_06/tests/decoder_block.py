"""The public cases of the step decoder_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'decoder_block'
points = [0.1333, 0.1333]


@test_case(name='five words, a memory of seven')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, a memory of three')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "decoder_block",
 "order": 2,
 "points": 1,
 "summary": "Causal self-attention, cross-attention, feed-forward network, each added and then norma
lised",
 "returns": [],
 "cases": [
  {
   "name": "five words, a memory of seven",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 11200.0,
   "script": [
    [
     "call",
     "decoder_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "jWBF3QbY5b9jT/sXau3hP6PBpOplMvC/P24qvQGq9L/SPZ37Xpbdv4fK7AfZQPM/s63vkUtlyj9ivD1zTub
tP3w8fLUL4PC/AjKRlALV+j9oTE9224jmPxr0AyMlCQZAMuaA3+s/yL9QdYu9munsv1YWubFLt/O/5PoRcAGF0b9+M5T/KC/3v9o
WGUVjr+4/0ywmo0X98r+HBtyoJNX2vw6KaYGowe+/hlwuG8ZH8z+uHcEYvPbgv1s+PJTjZtU/z/xh1YsG/z+MPxuPT3XyvxWDORb
sJMi/1A0wCyYVuj/6b+2PWQC0vwVGVcK7bgrA"
       },
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "LbPJ1mh71r+31fmXfxTFv27fifjwO9Y/jxgKH6Ib8j9olsfrKVDWv9FS84zjNOQ/v6ScTfpVxT80okjcx7H
0P/o542VaLvg/7IC1NiuU5b8Y1fmjbNv9PzHBORBIQfO/psDvQTMGAEBhih8ADiToPxUZI4dls9i/R0IdHKnvqD+p7Y47yxzFv8X
/C0MCo/U/4mxmFc7d9D8g2g9iXwDEv4lBiA1osNM/LsWihH66+r+cZbDcVy+dv6hRP+8stu+/4ihEyIPH8b9fTI2NtbXMv7vv6uu
j0+o/v4HW3efm+T8ju2YY6er3v0tkE6njAQrACZzbJjC85z+nFjB/qrDyv9CJu7w3YvE/0oYn1qH06r9aQ2okBt27P06Kd/goC9o
/F2+UYmjA4j9CjIULE1fOP7wxHKCBwbK/I2vcVUoq8b/kE0W6fGC+vwg7d1jQIci/"
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
              "data": "g6K75U7e1T9PV2t/CFjDv7v9u/12kLO/ukiK0Eyloj9cZD7wvVK4P5xwVrVT7Mw/6MHXJbDXxL/w4
AhmVcbJv69vbxYSKdY/9K3tPn6Vt7+OUaCOazDcv9cZVzu0g8c/b7MKGLuqxT+S8uomtj3SP+KxuTCJf+C/GxnTkYb+rL+juxBRX
ySsP1EZUsY5wd2/Y16saisNt788SrDtuxzgv+jBlLDQtXS/pIfuGpRUxb/6Xf4uyujCPxVARHfKpdi/zaUqag3Gu79CB5nVmJyhP
2k3gFY9vMK/ahbISOvB1T/hsgBwp4fNP8CQ27ykC8e/I89HiTr+zb+jgSpJlTLjv6AX0GdL69+/33vEG5su0D/K6lBwHuHXvx5qN
tuad7E/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "4heXquQrgr8SqJ6cVi2fv7gy95RE6+A/PyBbDLUohD/iuPoUm2bVvx7JztjIKYU/BY7rJfeq0r/pv
AcIlU/TP/0mEfutzda/GtPYyp6Z6L9U8bRgRH2+P7fZbnTv5cA/zHaU8lHbyz/40afdjh7Jv0cGsa8DuOG/8BxaTs9Y6D8hN54HG
bXgv18hE2AHetk/lBp5/Nuxnr9VGw1T1dTEP5ijl3H2UMw/LEspaY0Jqb9Y5MPiiKTEv4Sk3blAUXg/PsRKwg0p3L9Wz1OECQfWv
7Zd09yjiMw/XFGKw8HR1b9NwHBoHISgv/0cUf8Q4dC/86S9GdCGiL/J697IParGvzV6SV/4t3u/guwX9ymv3D824iOnwEW5P9TRY
7J+fbI/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "cZ0m8qCfxr+sRAmyTlqjv/tmZjT1ctW/yU4oj/el8T/ATUDrxpbrv3/SxQ6pFM0/wyuOg+t/o78An
+6K/MTSvwfdWwFHj+4/5SpaQV/Ixz9gP/m0Oefgv+IX6x/zpNc/LRlbiBT3zr/1xYkzjnfiv986W//7TOS/39Kup6VK2b8q2FiUL
cXVvwQJBh+6VKG/BULL7wkLlz9KfZTG2dHmv0sh8dXsZeA/Pkc8sp1x07/HdvuXnoaoP6AXZ5U8Ts8/1DW1scrF2D/WsV1AQg7Xv
x1q0gnOFuC/Wme75y+Z6z+mRsDkCI67v+pFyLEqnLk/ye0cwjsDz78rxah83EWoP2S7DDdx/iI/BhWofcxJ2r/zaL4bAxbBPy3X2
8rFod8/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "QTbhVqkIrL9rDAEsOG+pP0lHevbvSeC/2F5vASE75z/CBcpwLMGAv8JeCBZJ286/4xT+X2Kc57/cU
CP/rdfWv4yihAcOKdQ/MFRDES3k0T+IwxaIZczeP/qQOM0r6tA/u2pGMEWr5j+g/C5OH6axP1DfQDNDEsW/v0H1UIjW0D97/6VUE
SzSPzQP8Mj4Lto/zutJD9v61D/Xc1dKiDPXvwYdQ9ndGt+/aUlKY3eTwL9vuSOEgT2wv5cGqUkuQMU/r87zNPlp2j+jBfLvG/vPP
5N61wFuSrM/vvTzHhqF6L+G5n6qF5nOvwWmj++ObqC/m8WsUgIPhr/ldm8j3NnDv5XEfDN5eJC/jbkeOoODzb+xou7s7Knhv003u
zFaUrs/"
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
              "data": "/kzLdEGU8T8erFvarAr5PxdFJJn1/Ok/WUx3u4V65j8O19bYsg/9P4igw9qQ/vE/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "+KwGfAeo478ve9PbpKC+vx5Uekj6wrc/5zc4TQGVyj8OTCfmXMvCP6hCdWzK7ee/"
             }
            ]
           ]
          }
         ],
         [
          "cross_attention",
          {
           "dict": [
            [
             "W_q",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "2XvvC0+L2b923shQREfmv2eWTsMZHso/ZbjXNeC/2T90s/GaqtXYvwdtTtZnG9W/JlMZK+0+2r/Zc
ZdtH53EPwVdrux19ds/cKFrl1JZ0r9zTY+2lQbYPy0XJSYjbLg/7cj5USHDtL8ERJ/6LenKvybUagD+7eS/ylU8pebq4j8YV49Ue
y/iP9yN/URQtMe/xMm4/hdzhL/ki8Y622q+P4tkFrm3ue2/1sqowhIU2b9xsmc1Y4LCv3MSlvwcvM6/EKLJJ6uwqT+rL35SESHPP
2uUmBEWcd0/7yGewGHzuz+XQkqqcFbvvz1zxYrhmsG/ozaR6Cv44D998ln8bPbJP8FwM0wVh+g/mg/V1xHc6b9xYKKil0rPv0mrg
Edc4qg/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "wu5ZSHZr0D986zsXd4LbP8OCj+5ZiNw/IPqR9rpG2T9J9NpmhRqKv3IgYIQRH9S/mZeEbFt8wT/WI
yI1labWv8+XdAU6rMM/YdKyyMnK4T/G1aNeOFnWv83nfu7vrbC/dAj+NalnxT9ih0qrvl25P75s42DDuNq/hiNN1FbgsT8vuF/QY
sPOP+nHvg0vBaE/MIadwSAJwT+ENM0Ou43iv3WeCBt4VK8/hzRvD5yg2b8RxJtDvGjlP0Uq938jiuE/dPrl5v540T+50HxiV6mGv
2MrBU5Utdi/kUtw9wv4rb9/vrvH1obQv3sGYP0Oh8w/GlzxLmWvuT/1FMKq64TSv/7Dq2rJGrU/aJy22lGm8T9Ui+vT2O3ZP9yzv
oDZB8w/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "rthvohmgzj+DdzZcMi7Rv43H5q3DTrK/ax/uvMvssL99R6q/8ATnPwqIEfS7hdA/gfVc6jZ/qz9JU
XN3fhW/P1vIjrTXod8/8WghOxnXyr/VxlPgYjGVPwS03jFkluu/jkKZLMOe2z+IOpnQLwTgv4QO4wrkALI/WRxC74iLcT/n+OYvW
FfXP1Uzqf14HqC/0ws1x5T03j8cahqtrxHCP12CVZ1VZeG/UQkmT8slnD9iv+2jkSi0vxgczIBUr+k/7/o7ZyCDvL8RJ3MnV07Uv
wbwYk3ytMo/H7kKzgRP1D/Cc9c/+wbrv7BcjDtwINU/1o0btgk9vD9AAaocWJFfPw4kcJmUB+M/AEfBAwuI4z+oERR68jTLP9Uq5
4nwUdA/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "uepSraMYtr877ZPmN3Hhv1XPS8N6oNU/xoRZ5jfZyT+60bLHeqTCv0+IV2QZ0MS/lZFgyQV33z+wH
+OmAkzQv4iNMg21WcG/Qc7MZxV48D89uLm8oFjcv0heRGSgoss/4r70roKx1L8avN54zQbMv442BtsBeay/qMG8DzKJsL/a51H4D
VicP5boa0UZhNM/Clnnp4hQ6r8bHCqb7ZvRv0Mpenc9Msy/6zsxVecXlb9bDwNlSrTUPz+eWpRy/dc/c285f+Va4z/Q5h6c/lfVv
9YPu///tqc/XC8duYKb7j9vhKmdXdTIv1wvws8kiLk/AVN0xuwkpr+0As11Y8bOP4XJ4r6TK88/nvO0CVQLwz+S4mZwZCTnvy5Fq
3Cok5A/"
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
              "data": "DCj7ICQS8D+MsFFJuvnxP+9PAjY3YO8/ixrg9S/v7j90b4vELALyPzD1Vn6dj+g/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "exmwDsQGoj/C6nziDjC+Pwap7DOhMOc/Ty1KauYKw79zYz1AEZLJvxcMj1AeYec/"
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
              "data": "zHfpNPOiyr9K1vQ8xj+SPzl8ydtB79m/74pD9bSs0j+5JpA0Cv2/vx+AFQNps9I/ZNU99LoEz7/5f
jWsezamP+4aJAG36+A/MRItuKSVuD8qtLTlL0Dhv+TFUJH3o6W/TGIF3u/0zr96xdCnk9PZP+wehPIFUdY/qd13HzfV2z9dOneGT
dC/v6Fbtb3ZmbM/uXc0Al8SzL9PP5odboTyvxe2yrPzxtk/KpC2gbM2zj/zNzjWpe/NPwZloc0kjNg/Cq5ksdJz1T/MLJI+w5LDv
7DlpRvr7ci/OG542B6+kL8EOC6CjxjjvxK+2/Ooztq/jhrbj8iMtb9wM9IJMcnbP6V1GpVXoeO/Sv5m6BVl5z/qFTthwjt+v2e25
yqaN78/Jk28AHgE3D82Htt8StK8P4eS+/jBQsw/tK0YLqbTmL+Z5CbvMtPhv7MVfZ/dytG/QvSKprnbf7/a7ssJU+TGP64eyXnzX
7o/D4OQJ+mi8r8f0ImCWvm5v4ib2cKMqss/ltWKKTr5yT+hWhZ4x4LNP4EiH+W6ntG/gbm7+uf9fL+ZdxlZ7yDWP3GF/Il8r8C/u
cXA258NmD/IvnC+3hHgP0TPn8Y6Pbe/maWhFcdmsj/XSLCi3Fi8v/BUdoEn6oW/8AwfZkYysb9zzHMJjpnIv5u3ROokcNs/FkAbj
Vlq3b8SvB3cR2fTPwyVV6kMweU/d3X5NmgjnL+lLIPXxVrDP49SLzslFLa/rRNHrjay3r/rTZhPnz/VP7SevbKXQ5+/xM2rYF+xs
7+m8Kok5jihv8rtxSuCA+K/TDR93upJ0z/h++kIuUvnv/KAPEo4qdO/"
             }
            ],
            [
             "b_1",
             {
              "array": "<f8",
              "shape": [13],
              "data": "tESf/jVM8L8UrQHt5Z7HvwKyzcET88G/0P1E7jXa6D8QBfXnCWXiv0CpluzcB7g/pdSAcVdW2T89O
a8IaHu0P49pmiCSr5i/DBVKHT6Nrj+vPOzyUlvVv4AatynK2L2/mcV26uri078="
             }
            ],
            [
             "W_2",
             {
              "array": "<f8",
              "shape": [13, 6],
              "data": "yGuclVJtmT/1+qumzLDcv4/+nLW9SdE/ZcwwGA/g07+7aPfnZg29P4F9vN3kJsY/zlTWppmNoD9cY
ljoHYnTP+JHv9Q+ZMw/r+WbFVnIhb+AkmaWGianP9jHwszZ8tW/ZxAMTUXWsb+k8pU4QEyWP97MvsiZ29E/YYa2UDXzs78RTm0Pi
W7Rv0tWEeNwc7c/DLyrR2V4uz9cwy03TymuPyZUdd6SG8Q/Hbw8lJbF4j/UbEQnxnDVv6lWF2Brx7+/i7O50IIcsr+K1cvG/YrNv
wko2Y+bG9k/yMuAVIuI0L9dOmcKVDfUv/WOl6fJGdo/7MV8Q/at0T+9tRUD0zbev6zgVUi4u9O/BwTNVhpKwr9r15YZ1EW8v02bF
AmfArG/mT03twTacL91WgYBBlqqPxCkmhNQIMI/9jv2nIYlzr+RgZVWQQmqP4IxBZvX6bc/VwfGE+7NzL9io/MAX73LvxS/mBOIK
cK/8WMXjzsCgz9JTAB+1EzNP1C1m6Zdypk/Ny1REjrPpT86UXZFxlbKv2/FGz+cTok/SzKrVyBPzb8Vmwkco/SyP4lT8+7QBMA/t
C2i3Zx14j9GZcaGMYW9v7j/PPcYKtO/I02c2cRQwT8E70hH9RC6Pyb1GPE9aLu/ax/XFPQfzD+fj6VDpMvBP3GQYdSXKd6/meSZo
aeoq7+hP3ZXKqitP2FayoD/oa0/aR0b9Tn3xL/tTmRm+M3Fv6hf4r+uqdC/xA6hxMRW1j8Z2xsJ+2e0vxKplKinoMs/2f7vw/Wsz
b+6zFTeuLLgv7xVrubuj54/aCuXKT1H078OYM+BlNDAP+4jgKOWkMM/"
             }
            ],
            [
             "b_2",
             {
              "array": "<f8",
              "shape": [6],
              "data": "Q4QyhSzn278cWjFlyULKP2cMEctjBOC/kmcz+nRu0L/26UD6Mz7nPwlaMuuQvu4/"
             }
            ]
           ]
          }
         ],
         [
          "norm_3",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "BwOiiYOd7D9qSKOukmDhP09Z/8+UG+w/lQoxFIBD9T8Zj1aSaSD0P6BZMmSplPo/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "soPeUZjxzz9lZhOTzi7dvxCGIhZnW9Q/EberCft6wD/VCrSqHSrgv7OKoysUK+G/"
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
    "data": "zMA5stNE47/stzSLGH64PwhRpLWmGNo/SVEGZHmYAMCQwIT5cS6oPxbUiiEUafM/+CprU38K7T9ICe6AlV7Rvxo
mQcRpXdW/YtIhJBij7b/PbTz7fQ4AwCK4Wtd9sQFACuv8Bkfg7j9c7T9HUBTpv7StQn23ytk/su+n9E3L7L8MdlCUJ1QAwFUjj++
8UwJAHusH11K6vT9D6cKP3c/2v2kp3FDoCe4/No0V+GzjtD9mezd5Dnbpv2A1DiK+Jv8/6X1Rsrbm9D/nbXSqaXj4v/vzJWHjxMc
/DBwJcpVo8j98hAZ77QvFvzSlQ4pIK+a/"
   },
   "mistakes": [
    {
     "name": "no causal mask",
     "message": "Your decoder sees the words that come after: its self-attention has no mask. Give i
t causal_mask(n); while it is trained, it must not read the word that it is to guess.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "tH+RSeq4qT82RogXfKLPPxIObEkmY7U/m+6sk4ooAcBKl3IsyGnov+BP56Xo8PQ/XukcL8bz7D/IQGpSYovQv
ywrSx766/C/uGBcmyeo4r90NOs9ZITyv2Zrf2AL7P8/oY5UlzoX8j/boTnH41Lsv8EBzIxVGNA/V7u+3jqa67+6+IUQavP8v8KzR
R8e0QFADJicIFI/s78X4CPU/VL4v7mTv5Thw+Q/pHHqXTbq0j/4k2auS47NPwTBTRU5Q/g/6X1Rsrbm9D/nbXSqaXj4v/vzJWHjx
Mc/DBwJcpVo8j98hAZ77QvFvzSlQ4pIK+a/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your self-attention sees only what comes after a word. In the causal mask True mean
s \u201cmay attend\u201d, and it stands on and below the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "MuUcZWIkzj+ZjSO4BuTRP3RvMT4pp7O/li4gDd8hAMCW6aFbYVnvv7Iiq8UMt/Q//kvOwycq4b92M4GNSp/Hv
9AB4g9QVu+/lF9ZgIVA178Tk+RXl4zgP9ZBsAPy/fw/6uHrlBqg9T+0qkP7ljjxvzyAnpZyxrm/jGU3OXAh1L+66M9umq/3vz5cn
mMoK/8/wfx1uRPm3L/YMe5GVGHzv7R5/exIZrG/DjRoDrhj1D88vkP9tuD2P470WxoNOfA/LYeYY9iv9T/kjtxDhOn3vyjvFuLNn
Kk/M17xABqD8z/Wab21BerOv6C5r7Ify+O/"
     }
    },
    {
     "name": "memory masked as well",
     "message": "Your causal mask went into cross-attention too. The memory is a finished sentence a
nd hides nothing; mask the self-attention only.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "sdPcPybL8L/84J34nhHZv1yU+0Zsg78/6WEpnEiE4b8/jHMWoWHRv2LQzgsJsARA9Jl4t6sc4r/hF4I2ZAbav
yCpeTiQ1Jk/81h7Qt5j9L9qYP9Rar3Jvw+juaxF3wVAoLZH4K+llr9EWCgtj6fqv+jqb4g/Wd0/Qn1tUSkW3L/gFyVcLkP5vwcDb
S3x3QdA6vaySXmN47+H5bVLKOTwv7T3p3NHBs0/VObDxgMv1r+2c6RZb3DcPxOjnuGWRwNAVR1p52Yh9T+XAF6mb2L4v2FJnQez7
sU/WjAjbnjM8j9W8Nn/32nOv6ARor58j+S/"
     }
    },
    {
     "name": "cross-attention first",
     "message": "Your words ask the memory before they have looked at one another. Self-attention co
mes first (norm_1), then cross-attention (norm_2).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "vvyYWzWb5b8uEkzu6lPRv6ZwWpiN5eE/NyII0g8987+G0C0NO0vxv97X7ScBqgRAlw7nnBwp0b8J492FRXvjv
7TB464vHMq/rEcBb2ceqL8mEQN/i2r0v7w2sWTQ8QhAZG7W/FNV2j/WKBNfBADtv9RCs2gvS+U/Ulc+WaRr1r9bRCop/o0AwMxKf
JkdYgRAgO22ttHqzT/RsY+QITn3vzUykOpM0us/jtsxFIFw6T8vqMmKK47zv2gZs4xWwfk/WJsT1XPI7T9bYs0llt75vxGExAaws
u4/kbORSGbM4j/K4tHZrDrlvxAsa4P1C8Y/"
     }
    },
    {
     "name": "cross-attention left out",
     "message": "Your block never asks the memory: it goes from self-attention straight to the feed-
forward network. Put cross-attention, with norm_2, between the two.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "tErHOPzL778R2lnTaCDMvwBrIKoLRXQ/jgauxXo/8b8QCP7MTk3SPwcuu2XI2QBAIMkTv9YJ4L9yie/ZG6zav
xy8QyPKc+K/SFizFeO91D/U0nWyqovvvwHsRMSNkQZATijsBShIwz+sRqLOxQ/nv4A6qO6SRYQ/+NYYFnqn3r+8jMl7BOL3vxELf
PWb1AhAGjCaiKsB6b+Ryi9Tt7fxv4pjI9pP38g/xFyOpIqM7T+s2M8bli7Nv5LCeslu+AFAwhfvPmM/8T/aoSsFyGPyvxr88jofB
rs/CsgnEoMQ+D8JZiEfmfLhP3N52ppibwXA"
     }
    },
    {
     "name": "questions from the block's input",
     "message": "Your cross-attention gets its queries from X as it came into the block. It should a
sk with what self-attention has made of the words: each sublayer starts from the one before.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Fo4X0UEb5L/I5irSGjWrP97UqRP+Qd0/K6KrBkROAMC4Qa+dTmqtv+41tWlOQ/Y/GOMAmy3H7D9mAFL/DZnUv
4S/AafZS9S/l58aEOzZ6r8FXJCNm0sAwHWdrwv4PQJAtNSvAcgE7z+Y0ACDET3pvxJHOLuHJdk/QBWT4UbE7L8EsLjwfzYAwB8wq
WqlXwJApBnw6X9Bzj9F0amL5hT3v/JFTRLka+w/xxKEJe/OzT+8iFmo5qHuv3z5ZCcBUv4/tI+zz+KU9T+RuRVyWS34vxxmSvRw/
cE/NJjGoLhE8z+zxcaVdMDVv6kBEd9ofuK/"
     }
    },
    {
     "name": "self-attention's matrices used twice",
     "message": "Your cross-attention uses the matrices of self-attention. It has four of its own: p
arams['cross_attention'].",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "frYTYS2c77/UCT3h9s/Tv+BOWLghAYQ/H/gZNjIM8L9yH6wf1HXVPzv0rj8wngFAFjHcwd5s4r/qCNcYahTiv
+TJLoWuQdq/lOJ0XqRn3D9pGTgy6Ajuv43okgVsFwdA8GT7wpNqwT9sIzWo0jTsv5YyNV35Gck/xvX1ZSF2rz+UxxzDLwL8v3gDI
Mr8ewdA7xPkTjeM3b8VTSepevryvyZgW2wKybE/HicZ7XdK7T+LVTcIGjrbvwF2VzK4MwNA9BMBcSC19T/YR3QAfsv2v/C6WjLBJ
ZG/8zQ+/wNi6j9X9gWBwSjhP/qUkLSc3fO/"
     }
    },
    {
     "name": "last two norms exchanged",
     "message": "norm_2 and norm_3 have changed places. They follow the sublayers in order: norm_1 a
fter self-attention, norm_2 after cross-attention, norm_3 after the network.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "TdqYKvQL5L/jYb8ezxDpPycGU7vRAfQ/1EI/XK4mAMDyWtieBeXWP1g8noJ5mPc/3oHHfYSq8j+05gQgwgSrv
8Az8gZFhZG/IrkP+Hyx3L+7llIo5vL7v/zJq3m3sv0/urJ4BSiF8j8wYNdXy6LkvwjVb4CfmOQ/Ikf35ANL3r8KVQD0yWH9vzhwj
VAQTf0/CPY4RQlBwD926JqanqP+v5C12LXYyPI/MxmQJzFX4j8gjDdGpH7vvwZnolxzjPo/yDM6SNvF8T8IZV83tD30v1yW5vLPO
eA/6Y3lqV9D9D++vOD0aEHLv6BpG+rxPbe/"
     }
    },
    {
     "name": "no residual around cross-attention",
     "message": "What cross-attention found takes the place of the word instead of being added to it
. Normalise X + cross_attention(X, \u2026).",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "7sDg5Kd/+j8f4vnQwLrdv1CR5Y+Lsas/0XmDBLo8AcB+ZFDeYFfov/UfrguLKeI/46u0gjqj+z/i1Cm0WyXhv
/hLfO3Zaa0/LIzsDzJQAMC42H4wjN3pv/PO821CGeI/Im20Xf/O/D/a7qmVYIvkvwKo1IUSMbU/aeSKqH3j/b81mNeiDSHsvzPta
2WTweI/zldto/Nc7z+Al+DKT2HRvz55XZualNc/7VO2dSUiBsBAyY/L51+wPzChbWb4I9Q/utRWC0aZ7j+azNt7FOL1vwCG0v3Gd
HC/Lv7xP0ZA9z9FJe14ZEr2v8ySHgwwD/E/"
     }
    },
    {
     "name": "pre-norm",
     "message": "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The decoder of 20
17 adds first and normalises the sum: use post_norm.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "31fvgP078D/toxOXdgv5P1TleMZcWre/1JZ4N5/gAMBYqSgQAKLOPy2NzxPjSwFAbBJ3BN5OAkDTm04kQ3UBQ
IgpIF7g+sO/ZagOJqoa5D/849ynJezwPxyBMgkATwxAz4MpcYp39T8sQZAZB5vCv/ipp6eha9q/xUh5nmsN9r/N7XKyfVfpv8KFH
OhBz/0/IXti3Y0U3z+PCYj130zivyqLYUFXefG/SKKxGyj0wz96fBKFpKPcP+zHsrzA9O8/G3yRk9xuCkDOu/JpVuABwPDUIZ13H
tu//FcZ4Qg3/j+I09U0IjS3v4wgxSXP2/u/"
     }
    },
    {
     "name": "gelu in place of relu",
     "message": "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand 
activation=relu on to feed_forward.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "hlSha57M5L8enDn9VhXEP+hRYIoma9k/7lveqbEYAMAA8pVHVPuoP57ly03p3/A/tlN2Q6gZ7D8YcEWp+QDHv
5ALSSJ9qtm/0PiQO5MS6r8RwjTEwbcAwHfJFgOfqQBACETLTItF7z93taoyag7nv1OJME4o29Y/srBwzNbM7b/l3nx6ycUAwHoVY
l3YMAJAzP94rp/tsT99PHPd54v2v7DaHu0oYu4/AhPqWa8jsj9WPtMCZrXpv+QvR6Xtwv8/VThR27Up8z9V0yV/CJz4vw7/HZ69m
ss/l8/RVQyr9D8sD8c79a65v5zT/eTdB+m/"
     }
    },
    {
     "name": "network left out",
     "message": "Your block ends after cross-attention. The feed-forward network, with norm_3, comes
 last.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "nm0Zndwj479y+9pjVBb7P/akum0SXfI//BDsZmwf/r+AOiiv6Byvv3BNl6KgbfE/o8slothT9j839D5mG1PpP
2DPW7RUvKS/bu2ZTQr00r9RKiZvpZAAwJz8cHzLkPM/3XOinA2Z9T/CWBU/Iji1vzBazwj/4fE/Hlznp9Qs2b9loxEY8cMCwJWnp
t/xaPM/Zgythq1qt78UdO2FA438v+Lm+ro85P8/eToKMOXI4j+Gq0PxZPXwv6jDjICvLvI/8HtWiMkt8D8AwGHMcNPlv2wfkOeqm
vI/RqblC8iR7D8LbvrR51HJvy9zzp7qeeS/"
     }
    }
   ]
  },
  {
   "name": "seven words, a memory of three",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 6310.0,
   "script": [
    [
     "call",
     "decoder_block",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "qg6K4VQz1r86xXzvoL7zvyfGGpZbX/W/bSi4HRqTzD8kCRTaOEjIv9URQAS8NNk/M200+VLB6D9DCsdC1Qr
PP1h1cYkfx+u/GJ4rKxWn8r/pWaGqqkLzPx3SAbo5LuQ/SMkfMEjD9z9eTtiR1znWP/p1BJP7LNY/RzEmlw0a4r/h8oBQyQPnv0Q
422ThDNW/EBoStLF54L9xwScCs9rhP/PwWv8cgey/urSZVgRutT/h58/tK9Kiv+Sp0aMgTus/X6YiG4+S2r8egZExG+jWv5jWrD3
YNNm/VAOGI8jTwT/SrW4/NkD4v1jOv1kY69Y/C8XQsFDA8L9DzY8fXjoBwESrkQpscvK/aSWxw4zA4D9ru1dJKsfPv8Bz/EnH5eC
/EYaUJnzn9j+Fcac8h7TYv+0zbffbdOW/OTCVO9Ujyj/gatx+rnTePwoNWS8tvfi/"
       },
       {
        "array": "<f8",
        "shape": [3, 6],
        "data": "p9idkkM71r8cBgvPtzftv8wiFfZDB80/uCg3qdHz7z+TjLGAiibsP6ziD9tGXds/WOjnztHh8z+xr9KGqG7
2v6jxuKxBU9U/OquESHOJyD8U0MY7pQsAQL4Db7kravC/KLHGpIEO/T9wO1AamuYCwJabv8T1ley/+vAGj0au4b/FL2kPiOOqvyh
mDHQjP9Q/"
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
              "data": "qWWGK2Hd4b83ZzP6NGHmv92kB3jCss2/+CWoh2PG3z96y6FdRoHrvw8LV0zC46c/+FsXTmp157+TA
UX+WLftv23YYJbiRuA/pBLdDega2T/oCXEmQuDkP82W8tMLyuE/EwNstl9lzz+TxcL6r76pv7gdE7YlHuW/3KuSNjaT6L8HQYQCR
GDVv94OjHm/59c/ZY5Fupxovj+lEoV9ABvhvyAYkc17qdK/gHBBNhuI67/ty5CCSVm2v2ngBbKhPbW/jxyhwjKh47+I3h2OS8Hjv
2cXWsWnO8S/IHCMFADy3r9lPUVj19fFv7RVhInLXdy/d+j246ZS5b/kEIhE6yakv/5elTFP5t6/AxPeRlHc2T+iddZR6pyLv1bJO
lNDg5W/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "ArQ8Wmd51z9oFd3kM6SxP3nI+BAkBc8/HRigoG8W5D+osDZxVK7EP1fZ3NWU+to/UQCmcbgYub9mB
Lg0xqDPP4mHl82Yhag/ygOWoGOay78EMP/ZYiLVP70OHymlB8E/CtCd9gGf4D/3rA9eVaDQP6V+us/6fdc/QOhugtW7zj+HzwlxD
FfGv3YjdWUHQ9A/KHTJdO6c0r9jzxInmBbEv35M+3w6GdU/Yz3SGuzM478dVlPVJTXTPzCinLQIYde/OB3aYjZAtj+hKdf5iB3SP
4oi75NGxMw/WEweQwoVy78OOczkDoHWv7X+VsFpOKW/fDKX3FBOzT8kA/agI1TOP4j40rYHW8E/oLRGhyj40r9EmqW+jAK7v3Uxo
25n06y/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "DvPbvzTG2z+6vIauuVDSv2bS1UNCYdq/y36GMvif4D8gBujO4YetP5ZUDkWQM+i/LkrxP3qT6j+zi
115Y+K0PyAjmBqUktM/6ZAD/BtE3L/bqQQ6qDDZv3+Q/9pTxNM/7LjMqbM24b+UmtGcNJHeP+gQBJW084I/0MxLbYnO0T8J1XiXC
au0Pwq7nndaQdQ/uZFWw5DEvj8A7QBqy+jevyVobBoy/9I/Tka0skXFwD/Wzh9ENuGyP4C2D1sPktk/NYIMzQZCwj+10TpCOdjRP
8ZVNZrlhdK/znYpmStSyr82No7B+qzNv3rWJkvc2uK/AC+zZb81wD9kzpfa42HOPz95mjTzws2/BU9SAkgsyT8UzlHN/R/ePwRy9
ms4/9I/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "JAUQo9eO0T/GdmQAh2PTv+7qIRvv5+Q/nAS9GIm42D+jNGAguLjJv3ocBxBLudy/kBhPB6+YsT+jD
9f6Do3cP9r8AL59++k/+Dx9TF2vtD+enbHZSRXsv/y2EpW6uu4/gGMbLFLl0T8PWAAPoK3WvwGyKGN1b9s/7vKedbJRnD8JZ6eym
jjRvwgKUQ8NY9i/nwo0854r2T8ezqd5ar3kP/dx7lUXm+E/KoDL/7vG6j+VV0orQJ/Hv4ObaBeAd+8/gZcnr1Eh7D8bUVc8/6LBP
xH6bs5EItm/pgtPRtQ4uL9RrjoIfGTPv0bSsSSMf9E/JDG+lGBGxj96E7MxTx/iP/2Rg/Vy0dm/Ox0WJDZB0r8rU3cByezVv9yQV
a2XNbg/"
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
              "data": "uuydrwr18j8svmdtMXjwP6GPzE1UX/E/jpFgszmN8D+gKntQvL/yP94R21+OdvE/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "Ep3Avcdn4j9KQ72hf7q6v1SqDGAVB+i/tBI+zdQI5L8lTv3CbMf0v4xXpV9EIec/"
             }
            ]
           ]
          }
         ],
         [
          "cross_attention",
          {
           "dict": [
            [
             "W_q",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "TRVF3krr4r9qpgBYz5Tav5XiNQzURb8/oSpsZAqS5j8EKZ1Vz4PCP/s/xGQrYM8/1oZQtQty3z+8I
o/79oPHv3Y6HaMQjOG/1yKDxBkV4z88OdX4omCnP4poRP4OUtM/SJqy3fth4j9JQA4u9DvXP+VjtFE2/dm/XApIkYG4t796q8QfR
puwvzrOMU7dsr4/+jxpbRTvw79M3Xbu6B64P4+CgY+rXLa/hAq7reJjtz+esyQ/+KCDP4bTLUnhI96/0o6boPr5xb8m2HnB4OHPv
/EGUuJlbda/u+Pr9fCU2r8y81odg72fP8mmCgjt6tQ//ojYBY5r5D++RKRVLaPeP0qExQyGDMw/bFzhH442sj/OTsxzeDbDPxiWB
RRGwJS/"
             }
            ],
            [
             "W_k",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "ZxBkvCTHzL96QP0NT++fv1/sKmCk59Q/1CL/5NwL5L8dkkAHYfDhPzSI43uBI86/J2Z4hwxf6j9xO
gx0ySnUv+j5WXqST6k/sO9UUjror7+J7CYvLo3Lvxw03hSSrbA/F6mfM3gonT9GTa3ly/CrPyWj7NPv17U/cfRjtdPL6z/d0tibs
inMP74Wq44aj92/+IndkOq+uT/9oip0EizJP94C1B+utMs//yaGOskugL9H7bUaOprCPzR7Uq51v8a/rNC61at6sz8gN/VMAM6uv
35FVeMTbda/zWAd2xQEyr+szEucnvPiP/a3tYg55dS/slojH9ub0L9Pzv8G6/BkvxdX+90YEse/ru1MWrBr5r/9z9vKH2LEPwX9B
9Ty3ca/"
             }
            ],
            [
             "W_v",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "kPgMGTEx2T+bjvfxB1vZv3b09YcwCoE/l8er3y9qw7/LUHrBtinMv5hDmbRMyb8/YSZLLICU0j9i7
fELkwbaP4P5SGXjvZ4/CoLdCtkv1b8FcDYPrnrPv74sTyMk9cO/hk9bVm7z3r8DayUz8YHmP6ETiUTv/be/N94s664h278VrriiX
BTqP+cWfq/nT+E/loyHjwWfqT9BLxTFY37Yv66ojY4ECsm/hHDsVz16w79kDYTuGviXvy8I0NNHAtK/U3GVwgj02j/L288HDwLXv
0tUIH+6mK8/pUjrPx7E0r+qZlOsYRnlP8vrVm5lDcW/r2qBNNck1b9xVOe/EJOuP9Q30C7qdMu/qr8/MkTv4z8+oi4dvbWbP+iMK
BR4r9G/"
             }
            ],
            [
             "W_o",
             {
              "array": "<f8",
              "shape": [6, 6],
              "data": "XuwDTHS1uT+toCHoWezfPwh4BhkzM9E/TnP3QKpMqD/mehDtGEfTP1jJO/0uD9K//Xw7CgAsxb9pM
BVvgDPiPxCnyyIR66m/CQS5+6LxxL8FtDIxb1zlvzbiHPZr4tE/A6SUNf+vm7+cPCnWw9jLv9p20cg1yco/1dcitZa+6L+L9ZvBN
W7bvyJhxpFA5dG/iHDJz9mTpj+Qwfjn0qrbv6ysiCQrt6Q/2PWw2sbe3D/5s4kQ98HMvx2bPnCq1+K/OVootujisj8xiqB1ngjCP
5RtZt2Dz9e/oD8fPxV94r/CfYpAGdzcv6z4aFd8c+8/DmnLdVFg1b98FoBWKza9v00DRyYRE8y/BTWqBQxf578nxP/o4769P43YC
qaqGcO/"
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
              "data": "3/7twpPI9j88WVp/4tHpP9JMR8SMIfQ/VruGvg3M4z9WjR6SjerhP6FYy7xjxeo/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "20Y4XfCo4b8VTloAlmfVvzN22cN/YtA/lmhjDZ3vyr9qnw2X6uvVv89/mjkJouA/"
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
              "data": "Vb94JAOIsT+qVG1JnZnlv5JoyJQXnM4/JCnRb3Hv1D/Q946oU+LVvyh7R0u+sMC/+PQCpc2I5797G
xRCfyDGv6Q6pIZ/n9u/V2dM4UihsT/sQ4G5nW+nv381tq+zlNY/eLmIVC6J4D9zv0drezXIv2mSWRY21OM/HlcK3jbF6z+5osWLA
gztPz/X03bCsdg/lJP1GljUwz9XYnwRXZzjv8wGZiIt8eA/WWPkfUCz3D/UuM3tdfnnvyhtJCB6YtC/BCerx4y53D9xuOpvl0PWP
62eovRyOry/w+LvU07y7b9NQnzYK2LMP6lKeHDzltE/m3vkEDLt3z9NNpc3zdHiPyT8SW2ZzM4/9gBdJDjN0L86JIrM6jTjvzoKO
etxJuy/rvXaz+Dv4D+JFTwt+CjJv+Fqz5FKVNu/PKHItEU3gj+cryqPTlW3v8iv8ECkoN4/O1Spl3mb2j/ewvjQV0vevwu/SNCEn
vO/Qom7kf6xzD/PMUBVkXvqv7lOA4WEVdy/Sfd2OINRzD9Ax5TcgUi2P7ZSuAH4NtM/z1X+vy9wsr+FMy0OOJTOP4ck9tteQ9M/j
/KirpOIw7/d5Nmn/NS8v4cfNAjQd+W/W4/4xWjW1D/F6Cl0i0DRv8dp5mpK+OY/lfU75z91lj+8fIbS1Q/av6XFaf3bUeC/aaIGS
P3G0r+xvy6DbY3UP1r3NJOvWsm/"
             }
            ],
            [
             "b_1",
             {
              "array": "<f8",
              "shape": [11],
              "data": "q/p/e0Hvib8PZcnULsrfPyOEYo86oae/Y4sCFWp72D8yxtSk1nrmv1z4QURBn72//2lsym3Zuj+OP
ODY9sbaP4CyB+itmua/KoaXQB3IyD9f/CvSAifRvw=="
             }
            ],
            [
             "W_2",
             {
              "array": "<f8",
              "shape": [11, 6],
              "data": "kuhNjntB1b9jQG34otrDv6mjKFJ3V6e/tkdXuzNW0T+MXf3+mxPKv+qEpyOGgeS/GAgmbX0lwr84z
60SoUbBP1L697JcOr0/LYzAhrhcwr9spW3zhMHYP1jhF2yv58e/KToJqmjcwL8H49YpYz7WP+WiMfNLM6g/pDgxO06hyL9xH3dc0
vp0v1blrfh7qMu/wYngjaj70D/b2Yu9hbrIv7EPSfR2WI4/isxmq0nH0T+0whXRRCTcP8A9jpuMPsC/kix5UpxI1r93cJt70/G9v
xjlJYefkN8/ad8izCWDpL93bMn95DS5PzDc+l+E+ly/dlvNNI5g0L+HMro+uyXWv49Bg/MrtLW/aLp8+wUy1b/kac5H88fSv56wh
Gjnesy/oeKJ+rKZlT+wGbzlcenaP3nqc1Nuvum/zWms00d/sT/OtbUFgVBjP54/JTWXLuI/aa7sVg921z+3PGpXK57FP33sEtayq
eo/e5lu7IAqyr8bDnHp4kvNv3eSYd0if+E/f7S+5B4zo7+IZnzzNDupvzQZXEqj0MU/6ccpp+Tr0j9A8PQLhVKnPxo75LKgAtQ/X
74zT3HNsL8Rhiqq9tXhP5xCBW1q8+G/fJ90sFtk3D9aYzA9CFidv2OMWvbOy9i/3aMecHP6478b2xZgiYa+P/HoVKf8Q7S/48wj6
Cyrcr8TTVrK5cviv97yVuf5SsM/"
             }
            ],
            [
             "b_2",
             {
              "array": "<f8",
              "shape": [6],
              "data": "pjgwQPkX1r9Z2U17eubEv3QyDsGidaS/cg/4xeL5kj/hWBIw0znnvwsYk2Wx6PS/"
             }
            ]
           ]
          }
         ],
         [
          "norm_3",
          {
           "dict": [
            [
             "gain",
             {
              "array": "<f8",
              "shape": [6],
              "data": "xJ3JaRBv7j9n1a5NML/vP+jvzR+XnvA/rgAH9jmW8z9hWnluFmLxP32KcmAKfuM/"
             }
            ],
            [
             "bias",
             {
              "array": "<f8",
              "shape": [6],
              "data": "b7bQlFPd2b+gleOKmhbmv696b33wCrK/PaVypyMS2r9Eyrv6Cxfmv8Qu3I0R9Nu/"
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
    "shape": [7, 6],
    "data": "3NlozHdU6z8soz56f934v0pcGZPkNfq/XIul10DD6D/NKhz1ILvwv3JQ4tOJOMe/U+/Ahaqk9T9/FKo2z8jzv5o
UK3oZw/i/IqCH2KME679OoI0kS8rUv/vVJTi6Qta/e3Qvsn7B9j8rphCZASDsv+N2+O5UNeA/5NNmBaAo7b+QNojXTtH4vwQ9hC4
oiPG/Jeg+Pr4q/r9avxbPOenbv+ybtpRyBdi/XLNZjyiH8z/XjVdfSWH4v3Rsk8z7ksg/qv79BNE10r9oalnzEZu8v+waT2geP+g
/gy6ohO2/2j+ccAfuxRAIwCCy1L6CyN2/YvEFgU7M7D9w/p19BmsCwOBNtZbLE3u/WiV+HeY34j8Ipoykf0P6v3RbxV4Lb9G/RLm
/CbiK+D/mstkh90DzvzjS3Y5rkum/EMGx2RQ4nr8NYfuwzQHrv3rcvvDMmfC/"
   },
   "mistakes": [
    {
     "name": "no causal mask",
     "message": "Your decoder sees the words that come after: its self-attention has no mask. Give i
t causal_mask(n); while it is trained, it must not read the word that it is to guess.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "WCMbfIvS6T8neerPi7H7v7p1fJO5BvK/CEfhaK417j9f96RJUOf5v8h97+hjH7u/6tz0fub89D+9WQLrJRzov
18RSp10Rvy/UJTlgJlC5b/ZINPBMQbov6rgeKGLxdW/LfWtFd2y+D9wi0bhsF3mv46I7BEaMJ+/BmT2Vee56L9NdoO1igz2v5VTQ
102KfK/l+yu/I5M+7++Wsr9xFjfvxrDdrZTIvC/r2swK6c89T8sLJrRYPTxv/yzVHhs/sk/eXYZEYh+2b/M4xu8tSPXv1DCgKm9+
Os/g5020Z+H3T+1ViR8dAUIwDx1C0aEQNW/WphqAjBN6j8yxPWUCxQDwMC6l/2uF6o/rnShPYTR4j897PbtryD5v3Bixv1eTNC/R
Lm/CbiK+D/mstkh90DzvzjS3Y5rkum/EMGx2RQ4nr8NYfuwzQHrv3rcvvDMmfC/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your self-attention sees only what comes after a word. In the causal mask True mean
s \u201cmay attend\u201d, and it stands on and below the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "HPxBWdxA6D911JVlQVz8v1QzotF3v/C/MguZS4wT7z9c+CxwNMj6v6zN89yOGLS/oWSSeytl9D9S8Sl4XQziv
71cso3V4Py/FlwSTw06479Nd55zoNXsvy41LFJz6da/NB3leQJu+D/+4myQgNvgv9y0bzQaxc+/y+0ghpkQ5r/2voEI+bj1v5qPA
6Zde/K/cy1uzIht9b9l0i6O0Tfhv/HnbDHMsvi/7N9JwWNs9T+jIg1gOkDrv+hBTiYxucM/wL8Obel+rb+T7/g9WxMEwFJ0qz4n2
bi/olPXY6739D98cEYw4DPzv1Rt0N49Vri/cO1JV6hGpb9gjWFWpe8FwOEmZWy/sNY/RvbR36Cz8D8UhSf0CALlv1lcMIUTktm/Z
zsJahjg+D9P2gk6mZnwv79KyEC+OuC/A8yetcAaxb9Gav08mRfxvxKF7KrnF/K/"
     }
    },
    {
     "name": "memory masked as well",
     "message": "Your causal mask went into cross-attention too. The memory is a finished sentence a
nd hides nothing; mask the self-attention only.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "c6oAywY13z8Xd4qMLobyvxA0M0qt4fi/Z+1XrVbG9D+GRb/4m+35v8g2PaI6uMa/8Irgu1ws7j/gOzp02q21v
0VOlkZETvi/xbB3PE6j+L+EZ5Z8+lTzv4AeCf/fbKA/e3Qvsn7B9j8rphCZASDsv+N2+O5UNeA/5NNmBaAo7b+QNojXTtH4vwQ9h
C4oiPG/Jeg+Pr4q/r9avxbPOenbv+ybtpRyBdi/XLNZjyiH8z/XjVdfSWH4v3Rsk8z7ksg/qv79BNE10r9oalnzEZu8v+waT2geP
+g/gy6ohO2/2j+ccAfuxRAIwCCy1L6CyN2/YvEFgU7M7D9w/p19BmsCwOBNtZbLE3u/WiV+HeY34j8Ipoykf0P6v3RbxV4Lb9G/R
Lm/CbiK+D/mstkh90DzvzjS3Y5rkum/EMGx2RQ4nr8NYfuwzQHrv3rcvvDMmfC/"
     }
    },
    {
     "name": "cross-attention first",
     "message": "Your words ask the memory before they have looked at one another. Self-attention co
mes first (norm_1), then cross-attention (norm_2).",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "UkYn20814j+hI+jihLXuvzK/y5wTv/e/h7DBn+df8T9Bmi8coaX+v5iSkuBjLL+/MHU7o/MD8z8mkJddgHTev
6YCzPeZGvm/gtl/jQ+G678JRg3tkJD3v7g0LQb3Yae/MIjBg8Zt8D9AEst0LYGUv9AqO+qRL5w/YrAlVsvNzb/gq9bL740DwENgT
toxn+2/G2Ui8T6Z9b/8rMRTgF7LP5oEaQosW6A/JoM9URMA8T9vBQZKBnoDwPEqZ3Eajcm/YOv/JVNZ2L/YPI08fRO8P5gz+JfML
aU/iFz6Zdr26z9x93fJumkHwKkYm1/PHNm/jmTwx/cm5z9KyMA9OXv7v3QGpnjeDu6/ORc2oqYG8D/I8ZlTo5L9v4TdlPTkELK/E
o3Lq2y89D+ibM1yaj7iv0sjz69xhey/Ix8J6RMA3T8TH2DyYT78v6ajJwbrMe6/"
     }
    },
    {
     "name": "cross-attention left out",
     "message": "Your block never asks the memory: it goes from self-attention straight to the feed-
forward network. Put cross-attention, with norm_2, between the two.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "EntOitFf5D86vpOnlHjzv3Nf660Skvu/2ilwdk0g9D9wUZbPEXvxv1Gh8wzZfdq/Ps667kqM6D+Tf+uVKknVv
z8yV0dCGPW/SXqztAwa/r9+RsaCUyziP/C4PyfnseS/CvlSR+0+7T8qXoe1bVvZvyD3G9cO0+E/sAolAml+rb9i8NzOomr7v+Yl/
Xaj4Pa/d9IvPSb7+L9QsgSsrb2uv0Ztnopybta/qV6g98dX+z9fO4NkR7v8v+D9hGQlgda/ercYOs9L0L94IfiwkN/Pv9ytbrxgs
do/kr9hDOg39j9YR2uckC4DwNwe8p9yafC/y+vwC7zV1j/gNY8B0lT7v2xtZYJPLrO/5dJh7zGC+z8RV7eIF/b8v3RR9m2pQue/T
j0SsU1H8j9L9ryhbXnpv+mIZrIVKea/XJHx3u0D4D/TqH0FNL7pvxqLOsscKva/"
     }
    },
    {
     "name": "questions from the block's input",
     "message": "Your cross-attention gets its queries from X as it came into the block. It should a
sk with what self-attention has made of the words: each sublayer starts from the one before.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "+pxTj1q27D+qmnBchZv5v35fSfTkO/i/2s6OSyVm7T+lAtgQH1nxv4g+QZmqbNO/tDOwLKi29T/YsGnjNq/yv
0Lq93rdYfm/AEnt7KSs6b8DC296v+rWv/dm/DsR1de/jQo21z9M9j+4rhtqGhTrvxbmIE6PfuA/6A8Pk0iT6r+IUQeERf34v4Ijs
kurMPK/Yx+PAG2Q/L9yYySk1Wbhv0y/dPg7/eC/7H7KqdtM9j/WGeBmAov3v0j1o7S4tsU/RHTbfwlJsr8IoKwc1J3av+xSHVQy2
+k/1igrXU4w5D+V5EeMII8HwI3VNTH8wOK/JG+BLUi96j/SSH/t3E0CwJbBzcbo4Ms/CgAhqx9h6D+Iv1L7rLP5v+orMaGEK9+/H
wqrhghB+D/kZw3BsJDzv2v5UQtAn+i/ELjjZHEanz+QJ6j0TlHrv6BNXMy45PC/"
     }
    },
    {
     "name": "self-attention's matrices used twice",
     "message": "Your cross-attention uses the matrices of self-attention. It has four of its own: p
arams['cross_attention'].",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "lS1Qv/Nw57+IzBqy6NLtvwT316OYFPW/2cxQoHr2/D+g009ICB74v2C86rfASoA/vswvoRdV+L8f/HrX+zHbv
xuoe9Kw+/S/WUlxSRRt8T91+kklIBrxv2ITHQsh5dM/UXbS1QcO8z9r7tHEWGjrv9U4Sxau29M/mKtmBkn8tD8aFjrb56ICwCi0Q
U3O7ey/QBWDJ+9VAcBb/YBHpr/YvyQTOgsqBpM/ZoT3QZVa8z8uLo4f6yr0v7CXfR2G/J+//bkO9Jh187+oKkxhkpbVvwe/yPWuw
eA/QN+kCn9s8z/O0bR6bXkEwJpTO3TGzc6/17roRZMA4L/TAFhlyvD7v9uCD/SfL9i/DX0Ln/kp/D/Pz6merDb9v+DZF5B6a4c/R
kEXdA8/6z9dXd6+/qXuv4kwJsspvve/Y60ZDNOy8z96kKxEspvyv6ZAO17/iem/"
     }
    },
    {
     "name": "last two norms exchanged",
     "message": "norm_2 and norm_3 have changed places. They follow the sublayers in order: norm_1 a
fter self-attention, norm_2 after cross-attention, norm_3 after the network.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "vp723GsV9z/6qrq9XoHyv/j3KMksEe2/3l44WwSl4D/mVLP1xj/Nv9Dj91Iehce/fe5dVDYu7T8vAs5bxDDgv
xASs+ZBr7q/PlZW8YaR7L/I7Pal3ajhP8AQY45XitW/bEcmbUb/9T/muS982nDHv6wu1+0tVfk/KuN3Yx8s17/3nUVSd13qv8e80
pCiRee//NDW+lw39L+jFMvrmkTWP9hiS78bVqG/hhzFCxio6z+r+1wnaEDlv8+R5TzrluG/h/fPKdgv078YyLZWjra9P3IorDgvL
fU/ydH9eIfZ3j/eYsXJu7LyvyVxP1xLO+C/N0Xx/MPd6T+T6SPqjYX4v6Ll9EjVJ+U/PKNRWy+D5T/qVqMqfdflv0DATv6eb4A/r
hwQ5jLO/j+SBwLG+QTrv/aIPbsHBcu/sP3jd9QPpL9wUZPtNZa2v21fhhP+pua/"
     }
    },
    {
     "name": "no residual around cross-attention",
     "message": "What cross-attention found takes the place of the word instead of being added to it
. Normalise X + cross_attention(X, \u2026).",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "YexvgV3t1j/IrQhHq/wEwMIdFGlubuQ/WFYMMDsn7r8IUmlUvtTVP4FwtF7+0t2/tDuLVjzguD/zszKn9uIDw
GgcsSAEle4/GnvYyjvJwb+sb3fyggbRP4geGvgwqe2/KO8/L1kiqb+WcF43yyoEwAUkretTpuc/9IKir13g7r9agvhH/zjmP/owP
Ui5ceC/Zf4DyTVs0z+iOhiqemb9v+7XTabHrsE/bKdmQC5UAsCgUwliiS2sv+53n2uafNE/5V2Zkdc84b8uhLLDnP/ov5T5MUGgd
so/TaGHS4vdBMD1mxdKgFnhvxaCPqczwOE/Qu4+geHn4j9CVXDZvUcFwKoLms9cTOA/yei0nEnb67+Q85Sztyi1Px0w6PawFNq/6
Pm+eG/Woz+Tw3oQk8IEwKCR0tDc6eg/A5fQwU7U47+er4e8jW3hP4NaiXaQVuS/"
     }
    },
    {
     "name": "pre-norm",
     "message": "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The decoder of 20
17 adds first and normalises the sum: use post_norm.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "DKxub+GS8j/skA427p0AwKEAzT8NigTAifij1IV86z9YXuY649rqP3bZgwekAOe/tRhfheUl8T9oqtcaISH0v
8igozyrD/6/rE2tfDv48L95pgAMJfQIQBKT1kpIife/GxAQfYvAAUA0YHbacxvPv7RTbu5yGvs/by/BEstI8D+MI31uJ33VP22oV
TofV+a/WKBpauDzyz/YugJI3Ja5v0KXqUKe6di/LFfFZdtYAEAcRVMlsBDRvxxxsFDr69u/wAGqxiUZtT9K9XVs1xDmv41FV3cE1
NE/O2zciQgSAUCJzr2cWIT6v4RajZBwy/S/5oVHeakS2z9P4t916j8IwKQFkm8pmvW/8jQsTvQy9j9AD8g0fte2v5iPAvkGI/a/6
B1yl+p6BUB5RrG7DFPwvwnBgyPxQ+e/SgxdjggU9j8C8cI+ZHX5Pw6nCu/wnP+/"
     }
    },
    {
     "name": "gelu in place of relu",
     "message": "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand 
activation=relu on to feed_forward.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "FvoYUOat7T+QhKr948H5v5zlKqyEA/q/FImSdsts4T+91zEmalbvv4jSs3tp4b+/Z9mYWYiE9T8C5z0zS8j2v
8WMuypWlva//CdjrS3H7b+Y3zmrxG7Mv1PXskfqndS/cY7BI9Ke9z9Aj+oMm+jtvzwyeUCYkNw/4Xu29qRU8L8OYuMNEp33vwK15
iToxvC/iSfx+mmM/b9V7D3Fi6Llv32fsEEY29e/fi0/vM179D+q+RTWRR73v1hBfC+lm84/6KKJ6k4usr+kP26g967Cv8p7iQm0u
uM/+/QuSVlV3z9OZhm0uh4IwOQMRdnh9uC/BNKK3ayB7j/ueOaq6dgCwHOaZETj4K+/TVlvm8U/3T/22XFSCBX4v9oqIJe1vdC/J
TVcz24g+T/U3Bq/0Tf1v9UW70o1TOq/TOp0nGjEwr9cPgGlfhrpv7iYRm3JUO6/"
     }
    },
    {
     "name": "network left out",
     "message": "Your block ends after cross-attention. The feed-forward network, with norm_3, comes
 last.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "IY2KnvHV6T+LCoPHkwzxvylhpORfhvy/KnH9wmPP0r/gCLmCKBKbv47gJvuXm/c/jzt8bqKq6D+g/rpg/iLov
xdLMLyd5fa/PL/s8nnF6r9qpP8p59jWP53/TPm3nvE/r7xE996jA0CJnse3czrwv0p/5MeY/cg/WMMFDR1f5r+mWH0WtQ/jv5Nn1
0WoM+E/gnd2ul3A5b8y9lh0sYTLvxP7RY8+Vfy/9PLL/YAp078jxpOa35fav0pH/WyAYgBAOM6RgGS92j+GMjYpJFfivwRBiQqcp
7u/naO1bB4rzL+WyfWlzYH0vw5jOOkUsv0/81wvhjmd7j8hrKHj3DL9v1P+7GpeUd6/qoyizLf9xz9i/FZy+fzZvx3AkxMvifM/H
jJxAJo5/z8igZiwZYXuv5HNTgpdyPO/Ka+thJlZ2r+m/pwVYVnAP67SNlU8MdA/"
     }
    }
   ]
  }
 ]
}
"""
