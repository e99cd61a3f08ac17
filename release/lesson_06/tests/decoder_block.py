"""The public cases of the step decoder_block, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'decoder_block'
points = [0.5, 0.5]


@test_case(name='five words, a memory of seven')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, a memory of three')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "decoder_block",
 "order": 2,
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
 "points": 1,
 "summary": "Causal self-attention, cross-attention, feed-forward network, each added and then norma
lised",
 "returns": [],
 "mistakes": [
  [
   "no causal mask",
   "Your decoder sees the words that come after: its self-attention has no mask. Give it causal_mask
(n); while it is trained, it must not read the word that it is to guess.",
   false
  ],
  [
   "one word ahead",
   "Your mask is one word ahead: every word sees the next word, too, which it is to guess. Row i of 
the causal mask is True up to column i.",
   false
  ],
  [
   "mask upside down",
   "Your self-attention sees only what comes after a word. In the causal mask True means \u201cmay a
ttend\u201d, and it stands on and below the diagonal.",
   false
  ],
  [
   "memory masked as well",
   "Your causal mask went into cross-attention too. The memory is a finished sentence and hides noth
ing; mask the self-attention only.",
   false
  ],
  [
   "cross-attention first",
   "Your words ask the memory before they have looked at one another. Self-attention comes first (no
rm_1), then cross-attention (norm_2).",
   false
  ],
  [
   "cross-attention left out",
   "Your block never asks the memory: it goes from self-attention straight to the feed-forward netwo
rk. Put cross-attention, with norm_2, between the two.",
   false
  ],
  [
   "questions from the block's input",
   "Your cross-attention gets its queries from X as it came into the block. It should ask with what 
self-attention has made of the words: each sublayer starts from the one before.",
   false
  ],
  [
   "self-attention's matrices used twice",
   "Your cross-attention uses the matrices of self-attention. It has four of its own: params['cross_
attention'].",
   false
  ],
  [
   "last two norms exchanged",
   "norm_2 and norm_3 have changed places. They follow the sublayers in order: norm_1 after self-att
ention, norm_2 after cross-attention, norm_3 after the network.",
   false
  ],
  [
   "no residual around cross-attention",
   "What cross-attention found takes the place of the word instead of being added to it. Normalise X
 + cross_attention(X, \u2026).",
   false
  ],
  [
   "pre-norm",
   "Your block is pre-norm, X + sublayer(LN(X)): that is GPT's order. The decoder of 2017 adds first
 and normalises the sum: use post_norm.",
   false
  ],
  [
   "gelu in place of relu",
   "Your feed-forward network uses GELU, its default. The block of 2017 has ReLU: hand activation=re
lu on to feed_forward.",
   false
  ],
  [
   "network left out",
   "Your block ends after cross-attention. The feed-forward network, with norm_3, comes last.",
   false
  ]
 ],
 "parts": [
  [
   "cross_attention",
   "cross_attention",
   "",
   [
    ["X", null],
    ["memory", null],
    ["params", null],
    ["n_heads", null],
    ["mask", ["9e3aa23a", 0.0, 0.0]]
   ]
  ]
 ],
 "cases": [
  {
   "name": "five words, a memory of seven",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 10000.0,
   "any_type": true,
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
    "data": "3L85stNE478+xDSLGH64P0BRpLWmGNo/8UwGZHmYAMAP3IT5cS6oP9bRiiEUafM/Uh1rU38K7T8CBu6AlV7Rv8g
mQcRpXdW/KuAhJBij7b/QcTz7fQ4AwE22Wtd9sQFAnN/8Bkfg7j+Y7T9HUBTpv6SvQn23ytk/2u+n9E3L7L8ac1CUJ1QAwOMmj++
8UwJA2u4H11K6vT9R7cKP3c/2v98z3FDoCe4/eYYV+GzjtD+1fDd5Dnbpv845DiK+Jv8/xntRsrbm9D+rcHSqaXj4v7TyJWHjxMc
/kB8JcpVo8j+WhQZ77QvFvwClQ4pIK+a/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Oo+RSeq4qT/UP4gXfKLPP68NbEkmY7U/lvGsk4ooAcDGl3IsyGnov+1J56Xo8PQ/wvocL8bz7D/SQGpSYovQv
y8xSx766/C/imBcmyeo4r/rM+s9ZITyv11zf2AL7P8/s5RUlzoX8j/roDnH41Lsv80EzIxVGNA/6by+3jqa67+H/YUQavP8v2y3R
R8e0QFA8ZScIFI/s79D5iPU/VL4v0eUv5Thw+Q/jHPqXTbq0j9akWauS47NPwvITRU5Q/g/xntRsrbm9D+rcHSqaXj4v7TyJWHjx
Mc/kB8JcpVo8j+WhQZ77QvFvwClQ4pIK+a/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "N7Z64eE14z9wlOECvcWXP5DjUXCPu4c/dQguyUj9+r9zInMnQDr8v1EHdS4ouv0/p76CyHFL4D9Ns0BdsHp1P
316EJOCqdK/J+Lt3lWM8r+FZiBrg/P9v2D5rWh3GwFAGA2j0e/e7D/SdnCNw/Pkv4qqL8GtHdc/EM0dk4rf7L8puPrMxZQBwCZxL
4HOaQJA8ZScIFI/s79D5iPU/VL4v0eUv5Thw+Q/jHPqXTbq0j9akWauS47NPwvITRU5Q/g/xntRsrbm9D+rcHSqaXj4v7TyJWHjx
Mc/kB8JcpVo8j+WhQZ77QvFvwClQ4pIK+a/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "geEcZWIkzj+5jyO4BuTRP8VlMT4pp7O/FywgDd8hAMDf9qFbYVnvv8wcq8UMt/Q/qEzOwycq4b9LOYGNSp/Hv
48K4g9QVu+/LFxZgIVA17+LkuRXl4zgPzI8sAPy/fw/n+brlBqg9T+SqkP7ljjxv1F3npZyxrm/k2M3OXAh1L9b5s9umq/3vwdfn
mMoK/8/uvt1uRPm3L9LMO5GVGHzv3uD/exIZrG/VTNoDrhj1D9YwUP9tuD2P0/4WxoNOfA/MI2YY9iv9T8gk9xDhOn3v6gHF+LNn
Kk/XWXxABqD8z9eZb21BerOv025r7Ify+O/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "y9fcPybL8L+I4J34nhHZv2aa+0Zsg78/0mApnEiE4b9AiXMWoWHRv/fOzgsJsARAwpl4t6sc4r95F4I2ZAbav
0eXeTiQ1Jk/51J7Qt5j9L8lX/9Rar3Jv6iguaxF3wVA++RH4K+llr80WCgtj6fqv+ftb4g/Wd0/3X1tUSkW3L8rFyVcLkP5v2wAb
S3x3QdAvPeySXmN47/63rVLKOTwv3r5p3NHBs0/yuPDxgMv1r9ddqRZb3DcP3ennuGWRwNAMx5p52Yh9T+l/F2mb2L4v8lHnQez7
sU/7jAjbnjM8j8q99n/32nOv5IRor58j+S/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "9fuYWzWb5b/IE0zu6lPRv2VwWpiN5eE/ACEI0g898783zi0NO0vxvyHU7ScBqgRA6xDnnBwp0b9v5N2FRXvjv
1zH464vHMq/6jgBb2ceqL+5CAN/i2r0vzo0sWTQ8QhAXG7W/FNV2j9fHRNfBADtv+JBs2gvS+U/ZVU+WaRr1r9ARyop/o0AwKhOf
JkdYgRAkfK2ttHqzT/2rI+QITn3v9ozkOpM0us/f9wxFIFw6T9XpcmKK47zv9QXs4xWwfk/5pET1XPI7T9+Y80llt75v7GTxAaws
u4/ZbORSGbM4j/D4dHZrDrlv60ta4P1C8Y/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "F1vHOPzL779D3FnTaCDMv5iHIKoLRXQ/GgOuxXo/8b8GCf7MTk3SP1Uvu2XI2QBAxccTv9YJ4L/wi+/ZG6zav
xG9QyPKc+K/+FWzFeO91D8P5HWyqovvv8HsRMSNkQZAcy7sBShIwz9cR6LOxQ/nvwqCqO6SRYQ/i9kYFnqn3r9ejsl7BOL3v/kGf
PWb1AhAmDGaiKsB6b+fwi9Tt7fxvxFmI9pP38g/nUyOpIqM7T+W188bli7Nv7jBeslu+AFAIR/vPmM/8T+9pysFyGPyv5vy8jofB
rs/ms8nEoMQ+D+jZSEfmfLhP5h62ppibwXA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "640X0UEb5L9Y+irSGjWrP9/TqRP+Qd0/waSrBkROAMA6V6+dTmqtv8MztWlOQ/Y/F+QAmy3H7D+VA1L/DZnUv
2G8AafZS9S/rqAaEOzZ6r/TWJCNm0sAwPuZrwv4PQJA8eGvAcgE7z9yzwCDET3pv/1HOLuHJdk/KRWT4UbE7L+MsbjwfzYAwFYwq
WqlXwJALBfw6X9Bzj8YzKmL5hT3v0FFTRLka+w/XhiEJe/OzT+mklmo5qHuv0r5ZCcBUv4/bZezz+KU9T+pshVyWS34v4xgSvRw/
cE/SZ/GoLhE8z/nx8aVdMDVvxIDEd9ofuK/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "+LETYS2c77+wBj3h9s/Tvwv8V7ghAYQ/HfEZNjIM8L+MH6wf1HXVPx/2rj8wngFAqC/cwd5s4r+aB9cYahTiv
6HHLoWuQdq/r+R0XqRn3D+cFDgy6Ajuv+zpkgVsFwdAu2b7wpNqwT8CIjWo0jTsvyw0NV35Gck/juj1ZSF2rz+ywhzDLwL8v17/H
8r8ewdALhfkTjeM3b+tVCepevryvwJZW2wKybE/XTAZ7XdK7T+cUjcIGjrbv752VzK4MwNAuxoBcSC19T9RSHQAfsv2v9TxWjLBJ
ZG/4jQ+/wNi6j/79AWBwSjhP8SckLSc3fO/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ntiYKvQL5L8mYr8ezxDpP6gNU7vRAfQ/y0U/XK4mAMBgWtieBeXWP2JCnoJ5mPc/L33HfYSq8j/Z7QQgwgSrv
xBZ8gZFhZG/HLwP+Hyx3L8Hk1Io5vL7v/fLq3m3sv0//Kl4BSiF8j/pX9dXy6Lkv1nUb4CfmOQ/T0X35ANL3r9jUAD0yWH9v65nj
VAQTf0/EPo4RQlBwD8Z6pqanqP+vyOu2LXYyPI/XRqQJzFX4j/EgjdGpH7vv65golxzjPo/KTE6SNvF8T9fY183tD30v7uV5vLPO
eA/ZpXlqV9D9D+PvuD0aEHLvw1oG+rxPbe/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "jcfg5Kd/+j9s5fnQwLrdv7+A5Y+Lsas/oXWDBLo8AcD3YlDeYFfov4sfrguLKeI/RKi0gjqj+z9N1Sm0WyXhv
zFPfO3Zaa0/B47sDzJQAMAc134wjN3pv9/O821CGeI/GGm0Xf/O/D9w7amVYIvkvwG11IUSMbU/KtyKqH3j/b88l9eiDSHsv7rta
2WTweI/jlFto/Nc7z8kluDKT2HRv7t2XZualNc/11W2dSUiBsCR0I/L51+wPy6hbWb4I9Q/68RWC0aZ7j/K1Nt7FOL1v6jP0v3Gd
HC//f/xP0ZA9z9BHu14ZEr2v0+aHgwwD/E/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "6FXvgP078D9bpBOXdgv5P+/ueMZcWre/c5V4N5/gAMBFqigQAKLOPziLzxPjSwFAKRB3BN5OAkDTmk4kQ3UBQ
FAtIF7g+sO/0KkOJqoa5D+X69ynJezwP0aAMgkATwxAC4spcYp39T+6PJAZB5vCvwupp6eha9q/F095nmsN9r/A7HKyfVfpvz6GH
OhBz/0/JXpi3Y0U3z8OCIj130ziv+2NYUFXefG/LqmxGyj0wz8NfhKFpKPcP4q3srzA9O8/eX6Rk9xuCkAEvfJpVuABwFzSIZ13H
tu/L14Z4Qg3/j9ayNU0IjS3v88jxSXP2/u/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "+1Wha57M5L/HmDn9VhXEPz1TYIoma9k/L1/eqbEYAMBX8pVHVPuoP6/iy03p3/A/HlJ2Q6gZ7D9hdUWp+QDHv
yAMSSJ9qtm/yfeQO5MS6r+fvjTEwbcAwHPNFgOfqQBAVjPLTItF7z+Ptaoyag7nv9qFME4o29Y/y6JwzNbM7b/B3Hx6ycUAwNYSY
l3YMAJAcfx4rp/tsT/GOXPd54v2v3LkHu0oYu4/0AfqWa8jsj9uPdMCZrXpv3wzR6Xtwv8/sTxR27Up8z9G1iV/CJz4vwn8HZ69m
ss/OtbRVQyr9D83EMc79a65vwTU/eTdB+m/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Wm0Zndwj47+1/NpjVBb7P2+eum0SXfI//RDsZmwf/r+wISiv6Byvv4BGl6KgbfE/KMUlothT9j9D8z5mG1PpP
7bjW7RUvKS/cOyZTQr00r+wLSZvpZAAwI31cHzLkPM/5WyinA2Z9T/eYRU/Iji1v4VTzwj/4fE/mFrnp9Qs2b9NpREY8cMCwDilp
t/xaPM/hhathq1qt7/DdO2FA438v23l+ro85P8/3zkKMOXI4j+0pUPxZPXwvxTFjICvLvI/MINWiMkt8D+ewWHMcNPlv30dkOeqm
vI/xqflC8iR7D8SZ/rR51HJvxh0zp7qeeS/"
     }
    }
   ],
   "calls": {
    "cross_attention": [
     [
      "46b72412",
      11.302917,
      100.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "DFZPoTUl9j9l7n71PPnjP6WqpltHUN8/nSjl6c2i4r9bPxRHA57Wv4OmUXAB0um/UFDmLuSh9z/XVs9Kuazj
P69tPflKXuE/YRvP1maJ4b+AM5VLR2LZv6I0WMC3Tuy/VZQGh8GI9j/c5HXIZbDgPzzNCAMJHeI/vGFwHPp1278S9FYIau7av55r
tcn2QOy/ZhufM0LL8D/sHE63BcjkPxcmTtuZfOE/u2tMord68L+EtwEAgXm5vwHpoPNo8+u/s8icWSiN7z9PKDRLs5Div6Ob+wM6
/NA/f7FMYkRG+z/zbT45PJ3Xvwvrj0bVdsW/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "65103803", -0.6484576, 27.0],
    [0, 4, "65103803", -1.3086165, 29.0],
    [0, 5, "65103803", 0.5250848, 28.0],
    [0, 6, "65103803", -0.5043801, 28.0],
    [0, 7, "65103803", -0.968435, 26.0],
    [0, 8, "65103803", -1.9791694, 28.0],
    [0, 9, "65103803", 1.8946488, 28.0],
    [0, 10, "65103803", 3.8888052, 36.0],
    [0, 11, "65103803", -0.9000779, 27.0],
    [0, 12, "65103803", -1.2210919, 28.0],
    [1, 3, "65103803", -0.7434977, 27.0],
    [1, 4, "65103803", -1.8526468, 30.0],
    [1, 5, "65103803", 0.3362986, 29.0],
    [1, 6, "65103803", 0.0226783, 29.0],
    [1, 7, "65103803", -1.0997461, 27.0],
    [1, 8, "65103803", -0.9128944, 29.0],
    [1, 9, "65103803", 1.8382468, 29.0],
    [1, 10, "65103803", 4.2376068, 37.0],
    [1, 11, "65103803", -0.0670453, 29.0],
    [1, 12, "65103803", -0.3770592, 31.0],
    [2, 3, "65103803", 0.3688902, 25.0],
    [2, 4, "65103803", -0.3638335, 30.0],
    [2, 5, "65103803", 1.2844902, 28.0],
    [2, 6, "65103803", -1.5648447, 25.0],
    [2, 7, "65103803", -0.2708014, 26.0],
    [2, 8, "65103803", -2.592942, 26.0],
    [2, 9, "65103803", 0.4482562, 28.0],
    [2, 10, "65103803", 3.0693363, 38.0],
    [2, 11, "65103803", -1.4563211, 25.0],
    [2, 12, "65103803", -1.3277172, 26.0],
    [3, 4, "65103803", -0.5554499, 28.0],
    [3, 5, "65103803", -0.2620896, 29.0],
    [3, 6, "65103803", -1.6187068, 27.0],
    [3, 8, "65103803", -2.4540817, 24.0],
    [3, 9, "65103803", 0.7500677, 30.0],
    [3, 10, "65103803", 3.0385104, 37.0],
    [3, 11, "65103803", -1.7562764, 26.0],
    [3, 12, "65103803", -3.5592383, 27.0],
    [4, 7, "65103803", -0.0507301, 28.0],
    [4, 11, "65103803", -1.9100128, 30.0],
    [4, 12, "65103803", -2.0152755, 30.0],
    [5, 7, "65103803", -0.2620896, 29.0],
    [5, 11, "65103803", -0.2701508, 29.0],
    [5, 12, "65103803", -0.7391545, 26.0],
    [6, 7, "65103803", -1.3970176, 27.0],
    [6, 8, "65103803", -1.4320376, 29.0],
    [6, 11, "65103803", -0.8151016, 29.0],
    [7, 8, "65103803", -2.4362814, 25.0],
    [7, 9, "65103803", -4.0106919, 28.0],
    [7, 10, "65103803", 0.817297, 35.0],
    [7, 11, "65103803", -1.6385423, 28.0],
    [7, 12, "65103803", -2.8503456, 27.0],
    [8, 9, "65103803", 1.4487959, 21.0],
    [8, 10, "65103803", 5.1137082, 35.0],
    [8, 11, "65103803", -1.6887501, 29.0],
    [9, 11, "65103803", 2.2283246, 27.0],
    [9, 12, "65103803", 1.8380682, 29.0],
    [10, 11, "65103803", 3.5022538, 36.0],
    [11, 12, "65103803", -0.8901658, 30.0]
   ]
  },
  {
   "name": "seven words, a memory of three",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
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
    "data": "39hozHdU6z+FoT56f934v8heGZPkNfq/c4ql10DD6D9uKBz1ILvwv51V4tOJOMe/2O/Ahaqk9T+iEao2z8jzv44
QK3oZw/i/jp6H2KME67/ToY0kS8rUv1rUJTi6Qta/snIvsn7B9j8GphCZASDsv5x4+O5UNeA/KN5mBaAo7b8QMojXTtH4vzE3hC4
oiPG/aPA+Pr4q/r9NwBbPOenbv1qZtpRyBdi/1apZjyiH8z8lkldfSWH4v5htk8z7ksg/p/79BNE10r9MZVnzEZu8v6kaT2geP+g
/OS2ohO2/2j9PbQfuxRAIwEe11L6CyN2/OvEFgU7M7D/3AZ59BmsCwNCttJbLE3u/WyR+HeY34j9DnYykf0P6v8tZxV4Lb9G/Kr2
/CbiK+D/CuNkh90DzvzXS3Y5rkum/79mx2RQ4nr/+YPuwzQHrv0DjvvDMmfC/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "yyEbfIvS6T9Fd+rPi7H7v8ZvfJO5BvK/3T7haK417j/49aRJUOf5v/9+7+hjH7u/YOT0fub89D/vWgLrJRzov
3MPSp10Rvy/iJTlgJlC5b/rH9PBMQbov5LeeKGLxdW/b+2tFd2y+D8OjEbhsF3mv8G97BEaMJ+/o2P2Vee56L8xcoO1igz2v99WQ
102KfK/NvSu/I5M+79lXMr9xFjfv5y9drZTIvC/0WwwK6c89T8INJrRYPTxv/WsVHhs/sk/QngZEYh+2b+g5Ru8tSPXvynDgKm9+
Os/Fps20Z+H3T+/ViR8dAUIwNt0C0aEQNW/j5lqAjBN6j9tx/WUCxQDwNLAl/2uF6o/TXWhPYTR4j+05fbtryD5v9xkxv1eTNC/K
r2/CbiK+D/CuNkh90DzvzXS3Y5rkum/79mx2RQ4nr/+YPuwzQHrv0DjvvDMmfC/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "pXAfK24P5D+3iUq8caX/v/YLrJ6m2eO/ge07AY9M6T9yA9lCkev9v6pePrzjzLQ/qrDqZkPP9T9jv279x27zv
6oS4kjuHPm/1roIfP7z6L++OknyOJDgv3FJxz+r3dG/o9k132Tu9T+jLbUu653ov0hiAw/08uA/8yY5mHpf67/tR2CDBsL5v25bF
34IN/K/eA9LvvLn+b+yjBgmIJ6evw1NIrCQeuG/yopLLk3m9D9exiq7ovH9vwA0CHMVHpk/7LWwi/Lry7+8RFTEv3i6v/35d9dJd
+Y/+dLLczzJ2z9N/9nKhR8IwCjdStRYAN+/j5lqAjBN6j9tx/WUCxQDwNLAl/2uF6o/TXWhPYTR4j+05fbtryD5v9xkxv1eTNC/K
r2/CbiK+D/CuNkh90DzvzXS3Y5rkum/79mx2RQ4nr/+YPuwzQHrv0DjvvDMmfC/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "NftBWdxA6D/20JVlQVz8v3A5otF3v/C/LBqZS4wT7z/h8SxwNMj6vxbD89yOGLS/dWuSeytl9D8w8Sl4XQziv
5Jfso3V4Py/z1sSTw06479rd55zoNXsv3MzLFJz6da/lyDleQJu+D/E4myQgNvgvzGwbzQaxc+/PewghpkQ5r8ovIEI+bj1v/iHA
6Zde/K/bjVuzIht9b+n0C6O0Tfhv6LvbDHMsvi/adlJwWNs9T9FIw1gOkDrvx9DTiYxucM/Tq4Obel+rb+s7/g9WxMEwIRnqz4n2
bi/8E/XY6739D9Yc0Yw4DPzvxJ10N49Vri/de1JV6hGpb8SiWFWpe8FwG4kZWy/sNY/XPvR36Cz8D8khCf0CALlv3xZMIUTktm/h
EAJahjg+D/s4Ak6mZnwvwNMyEC+OuC/482etcAaxb8Cc/08mRfxv46A7KrnF/K/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "YKgAywY13z/MdIqMLobyv00uM0qt4fi/Y+5XrVbG9D9nPr/4m+35v/46PaI6uMa/UIzgu1ws7j89Pjp02q21v
/1MlkZETvi/37N3PE6j+L+Qa5Z8+lTzv3ASCf/fbKA/snIvsn7B9j8GphCZASDsv5x4+O5UNeA/KN5mBaAo7b8QMojXTtH4vzE3h
C4oiPG/aPA+Pr4q/r9NwBbPOenbv1qZtpRyBdi/1apZjyiH8z8lkldfSWH4v5htk8z7ksg/p/79BNE10r9MZVnzEZu8v6kaT2geP
+g/OS2ohO2/2j9PbQfuxRAIwEe11L6CyN2/OvEFgU7M7D/3AZ59BmsCwNCttJbLE3u/WyR+HeY34j9DnYykf0P6v8tZxV4Lb9G/K
r2/CbiK+D/CuNkh90DzvzXS3Y5rkum/79mx2RQ4nr/+YPuwzQHrv0DjvvDMmfC/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "rUQn20814j/XG+jihLXuv5a7y5wTv/e/BrTBn+df8T8oni8coaX+v42fkuBjLL+/oW07o/MD8z+bj5ddgHTev
zIFzPeZGvm/pdp/jQ+G679+Tg3tkJD3v/cuLQb3Yae/RYnBg8Zt8D+NJ8t0LYGUvzMnO+qRL5w/G6wlVsvNzb8UrdbL740DwM5aT
toxn+2/f2Mi8T6Z9b/3s8RTgF7LP9XuaAosW6A/WYk9URMA8T9rBQZKBnoDwFclZ3Eajcm/xez/JVNZ2L8MQ408fRO8P2dM+JfML
aU/q136Zdr26z9p+HfJumkHwMYbm1/PHNm/2GLwx/cm5z+ZxsA9OXv7v/EWpnjeDu6/7xw2oqYG8D9S9JlTo5L9v7PjlPTkELK/W
Y/Lq2y89D+Abc1yaj7ivyQjz69xhey/0hsJ6RMA3T92JGDyYT78v/ukJwbrMe6/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "c3pOitFf5D/IuZOnlHjzv7Ne660Skvu/KS1wdk0g9D9sU5bPEXvxv8+g8wzZfdq/wMy67kqM6D9qgeuVKknVv
8srV0dCGPW/5n2ztAwa/r/3RMaCUyziP0a3PyfnseS/0fhSR+0+7T+FXIe1bVvZv0D3G9cO0+E/Ph8lAml+rb/W7dzOomr7v50s/
Xaj4Pa/4tgvPSb7+L86zgSsrb2uvztunopybta/Z1ig98dX+z9fOINkR7v8vwcBhWQlgda/17oYOs9L0L/mIPiwkN/Pv1Grbrxgs
do/B7phDOg39j8PSGuckC4DwNsm8p9yafC/UunwC7zV1j/EOo8B0lT7vyNhZYJPLrO/s8th7zGC+z82XLeIF/b8v+xS9m2pQue/Z
ToSsU1H8j+I9ryhbXnpv/2IZrIVKea/95Lx3u0D4D87p30FNL7pvz2QOsscKva/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "XJ5Tj1q27D+0k3BchZv5v+xkSfTkO/i/IcSOSyVm7T/bBdgQH1nxv3VBQZmqbNO/mzOwLKi29T8SsWnjNq/yv
5bq93rdYfm/zUnt7KSs6b+TCG96v+rWv75p/DsR1de/7w421z9M9j8qrhtqGhTrv5HlIE6PfuA/PQ8Pk0iT6r+zVweERf34vxghs
kurMPK/7xuPAG2Q/L/DZCSk1WbhvwnAdPg7/eC/9H3KqdtM9j/XE+BmAov3v671o7S4tsU/TGbbfwlJsr/6oqwc1J3av0BUHVQy2
+k/DSorXU4w5D+I5UeMII8HwHHWNTH8wOK/22+BLUi96j9PRn/t3E0CwIrEzcbo4Ms/5f4gqx9h6D/yt1L7rLP5vyUrMaGEK9+/X
QOrhghB+D99aw3BsJDzv7f6UQtAn+i/+t/jZHEanz8aJqj0TlHrvypUXMy45PC/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "NixQv/Nw578m3Rqy6NLtv/z016OYFPW/i89QoHr2/D+C0k9ICB74v7XS6rfASoA/5NMvoRdV+L/u/XrX+zHbv
3+me9Kw+/S/XkhxSRRt8T+M80klIBrxv2cUHQsh5dM/BHzS1QcO8z+g7dHEWGjrvzM7Sxau29M/ErFmBkn8tD9JFzrb56ICwFq6Q
U3O7ey/GhaDJ+9VAcAq+oBHpr/Yvz5IOgsqBpM/z4b3QZVa8z/+J44f6yr0v5aFfR2G/J+/BbYO9Jh18793KExhkpbVv6++yPWuw
eA/ItqkCn9s8z+4zrR6bXkEwHJWO3TGzc6/trroRZMA4L94A1hlyvD7v1mFD/SfL9i/6HoLn/kp/D81yamerDb9v1bKF5B6a4c/1
UAXdA8/6z8ZV96+/qXuv/U2Jsspvve/Kq8ZDNOy8z/qjKxEspvyv3tAO17/iem/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "Q6f23GsV9z9Dq7q9XoHyvynwKMksEe2/LF84WwSl4D+NUbP1xj/Nv1Hd91Iehce/O+hdVDYu7T9HAc5bxDDgv
2sds+ZBr7q/hVdW8YaR7L/N6/al3ajhP8gRY45XitW/hkombUb/9T/2tC982nDHv3Mo1+0tVfk/ueB3Yx8s179nn0VSd13qvyG70
pCiRee/vNbW+lw39L9eFcvrmkTWP85iS78bVqG/qB3FCxio6z9B/VwnaEDlv+2Q5TzrluG/qvTPKdgv078FxrZWjra9Py0irDgvL
fU/2c/9eIfZ3j89ZcXJu7Lyv3BwP1xLO+C/NUXx/MPd6T8p5yPqjYX4v1jl9EjVJ+U/96FRWy+D5T8bVqMqfdflv+C6Tv6eb4A/z
RsQ5jLO/j+ZBwLG+QTrv8GCPbsHBcu/YvTjd9QPpL+nUpPtNZa2v05ehhP+pua/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "2exvgV3t1j+arQhHq/wEwHsdFGlubuQ/l2UMMDsn7r+BU2lUvtTVPxJttF7+0t2/uUiLVjzguD96sTKn9uIDw
EwNsSAEle4/CYDYyjvJwb8Ac3fyggbRP9YZGvgwqe2/jNM/L1kiqb//cF43yyoEwNUjretTpuc/goGir13g7r+3gvhH/zjmP3AvP
Ui5ceC/SAEEyTVs0z/hQhiqemb9vzLSTabHrsE/X6hmQC5UAsCFSgliiS2svxx1n2uafNE/o1+Zkdc84b+NhbLDnP/ov2r+MUGgd
so/h6KHS4vdBMD+nBdKgFnhv5CBPqczwOE/Oe4+geHn4j8GVnDZvUcFwKAKms9cTOA/d+m0nEnb67+X5ZSztyi1Pzky6PawFNq/E
hK/eG/Woz+wwXoQk8IEwCCS0tDc6eg/b5XQwU7U478zroe8jW3hP/NaiXaQVuS/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "uK1ub+GS8j/ikQ427p0AwDf/zD8NigTAB/qj1IV86z/2XuY649rqP7rZgwekAOe/aRpfheUl8T94pNcaISH0v
2GnozyrD/6/Y1WtfDv48L/GowAMJfQIQMSX1kpIife/3A8QfYvAAUATZnbacxvPvzZabu5yGvs/NTXBEstI8D+cJX1uJ33VP52pV
TofV+a/aKVpauDzyz+ztgJI3Ja5v9iWqUKe6di/xVrFZdtYAEC1RVMlsBDRv4tusFDr69u/y/+pxiUZtT+W83Vs1xDmv+FFV3cE1
NE/a27ciQgSAUBTy72cWIT6v+VWjZBwy/S/+IVHeakS2z9G49916j8IwPMDkm8pmvW/ejIsTvQy9j/+B8g0fte2v7KHAvkGI/a/C
h5yl+p6BUBjSrG7DFPwv32/gyPxQ+e/JxBdjggU9j/K6cI+ZHX5Py6hCu/wnP+/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "A/IYUOat7T8Qi6r948H5v9vmKqyEA/q/EoiSdsts4T/k2TEmalbvv/7Xs3tp4b+/WdeYWYiE9T8j4T0zS8j2v
5KTuypWlva/BzNjrS3H7b8u5jmrxG7Mv4rYskfqndS/iIrBI9Ke9z92kuoMm+jtv9EzeUCYkNw/f3+29qRU8L9KXOMNEp33v3yz5
iToxvC/jCbx+mmM/b8a6z3Fi6Llv9ihsEEY29e/FTE/vM179D9k9hTWRR73v1RIfC+lm84/8p2J6k4usr9iPW6g967Cv4d7iQm0u
uM/WPcuSVlV3z92Yhm0uh4IwN8MRdnh9uC/DcaK3ayB7j/neuaq6dgCwKmpZETj4K+/H1hvm8U/3T9Z2HFSCBX4v9IqIJe1vdC/i
Tpcz24g+T9q1Bq/0Tf1v9MV70o1TOq/b+R0nGjEwr9APQGlfhrpv4ugRm3JUO6/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "wY6KnvHV6T9aB4PHkwzxvyxcpORfhvy/wnL9wmPP0r9TDLmCKBKbv+HZJvuXm/c/Ujt8bqKq6D86/7pg/iLov
+BKMLyd5fa/L77s8nnF6r8So/8p59jWP48FTfm3nvE/I7lE996jA0BOmMe3czrwv/KD5MeY/cg/HMMFDR1f5r8pV30WtQ/jv7No1
0WoM+E/jnh2ul3A5b/7+Fh0sYTLv5DyRY8+Vfy/iO/L/YAp07+fyJOa35fav5pG/WyAYgBAH8+RgGS92j8VMzYpJFfivxdMiQqcp
7u/Z6a1bB4rzL/WwfWlzYH0v8FrOOkUsv0/wGsvhjmd7j9+qaHj3DL9v3IB7WpeUd6/6I2izLf9xz/M+lZy+fzZv2W4kxMvifM/J
DNxAJo5/z/IjZiwZYXuv3TMTgpdyPO/u6+thJlZ2r/YAp0VYVnAP4PVNlU8MdA/"
     }
    }
   ],
   "calls": {
    "cross_attention": [
     [
      "bf040f48",
      2.105846,
      100.0,
      {
       "array": "<f8",
       "shape": [7, 6],
       "data": "mU+MR0+k1j+ADBAO1X/ov3tC3Ggf3Ma/C+B+D3iS2L+VcFQne+jvP4QAnMJxzdA/NmIYkdQp1T/Ua98upxLo
v7QaHx/mAaC/TTdqchx8wL/z8Xlyr2nxP9llQ8a0Hra/Q2woUsfX1T9tUcORrvPjvzePn70tXru/ssbvy35R17+UMlQYDFXzP2Xo
UrHAjNI/9uqC6WvK0D94IiBc7D3bv4xhSYymX82/hzBIPwcy4L8EhgoBKWLjPyIfCTjoft8/Ts+NGFHBzz/8RF/y1cbQv66AAJGe
atO/LDYwXuSQ57/uFbvJkoPjPx5h1ScAkeo/L3TLcynW1z8V6hKslLLqvyHBvABTVcy/lHIiEXNS17/R0vNtX2XrPxvUhyGuXdE/
35AoxGfp1j/EZqUECO/nvzwj+ce9pLq/UP6bR7Y807+Gmj0o8MvzP4krJkznSck/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "81597424", -0.1209244, 40.0],
    [0, 4, "81597424", 1.4152157, 38.0],
    [0, 5, "81597424", -1.5415219, 40.0],
    [0, 6, "81597424", -0.7694666, 41.0],
    [0, 7, "81597424", -2.4153131, 42.0],
    [0, 8, "81597424", 0.5564258, 27.0],
    [0, 9, "81597424", 2.2977688, 37.0],
    [0, 10, "81597424", 0.9641312, 44.0],
    [0, 11, "81597424", -0.0987664, 40.0],
    [0, 12, "81597424", 0.4069757, 35.0],
    [1, 3, "81597424", -0.692632, 39.0],
    [1, 4, "81597424", 0.5806536, 38.0],
    [1, 5, "81597424", -1.9756269, 40.0],
    [1, 6, "81597424", -0.8053272, 41.0],
    [1, 7, "81597424", -2.8915341, 42.0],
    [1, 8, "81597424", -0.1138895, 28.0],
    [1, 9, "81597424", 3.2946765, 36.0],
    [1, 10, "81597424", 1.6825217, 48.0],
    [1, 11, "81597424", -0.3573712, 40.0],
    [1, 12, "81597424", 0.1290992, 36.0],
    [2, 3, "81597424", -0.469291, 39.0],
    [2, 4, "81597424", 3.2868603, 37.0],
    [2, 5, "81597424", -1.4667224, 39.0],
    [2, 6, "81597424", -1.8165238, 40.0],
    [2, 7, "81597424", -2.5857275, 41.0],
    [2, 8, "81597424", -0.5330484, 26.0],
    [2, 9, "81597424", 2.7045078, 37.0],
    [2, 10, "81597424", 5.6907328, 48.0],
    [2, 11, "81597424", -0.8428202, 39.0],
    [2, 12, "81597424", 0.3837604, 33.0],
    [3, 4, "81597424", 1.1212259, 38.0],
    [3, 5, "81597424", -1.5609988, 40.0],
    [3, 6, "81597424", -0.9031218, 41.0],
    [3, 8, "81597424", 0.82152, 28.0],
    [3, 9, "81597424", 3.0125204, 37.0],
    [3, 10, "81597424", -1.8084408, 49.0],
    [3, 11, "81597424", -0.8889836, 40.0],
    [3, 12, "81597424", 0.3856867, 36.0],
    [4, 7, "81597424", 0.7559506, 38.0],
    [4, 11, "81597424", -0.6610438, 38.0],
    [4, 12, "81597424", 1.6614765, 60.0],
    [5, 7, "81597424", -1.5609988, 40.0],
    [5, 11, "81597424", -1.5614128, 41.0],
    [5, 12, "81597424", -0.4671078, 47.0],
    [6, 7, "81597424", -3.8207231, 41.0],
    [6, 8, "81597424", 0.4307009, 28.0],
    [6, 11, "81597424", -0.773679, 41.0],
    [7, 8, "81597424", -0.0431106, 26.0],
    [7, 9, "81597424", -0.7395272, 32.0],
    [7, 10, "81597424", -2.9898566, 47.0],
    [7, 11, "81597424", -3.4892004, 42.0],
    [7, 12, "81597424", 0.6777471, 36.0],
    [8, 9, "81597424", 0.8411963, 26.0],
    [8, 10, "81597424", -1.7021964, 51.0],
    [8, 11, "81597424", 0.6521131, 29.0],
    [9, 11, "81597424", 2.7878037, 37.0],
    [9, 12, "81597424", 1.2390368, 28.0],
    [10, 11, "81597424", -1.0327699, 52.0],
    [11, 12, "81597424", 0.5069471, 36.0]
   ]
  }
 ]
}
"""
