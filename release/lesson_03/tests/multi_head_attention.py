"""The public cases of the step multi_head_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'multi_head_attention'
points = [1.5, 1.5]


@test_case(name='five words, two heads')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='seven words, three heads, a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "multi_head_attention",
 "order": 3,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 3,
 "summary": "Project, split, attend in every head, merge, and mix with W_o",
 "returns": ["output", "weights"],
 "mistakes": [
  [
   "W_o forgotten",
   "Your output is the merged heads themselves. Multiply them by W_o at the end, merge_heads(\u2026)
 @ W_o, which mixes what the heads found.",
   false
  ],
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model. A head's dot product adds up d_head products only: div
ide by \u221ad_head, as your head_attention does.",
   false
  ],
  [
   "one head only",
   "Your result is that of one big head: the projections were not split, and there is one pattern of
 weights instead of n_heads. Pass each projection through split_heads with n_heads.",
   false
  ],
  [
   "split by a bare reshape",
   "Your projections are split by reshape alone, which gives head 0 the first words instead of its c
olumns of every word. Use split_heads.",
   false
  ],
  [
   "merged by a bare reshape",
   "The heads are right, but they were merged by reshape alone, which lays several words of one head
 into a row. Use merge_heads, which brings the pieces of each word together.",
   false
  ],
  [
   "words cut before the projections",
   "You cut X into slices first, so that each head saw its own columns of the words only. Project fi
rst: every head may read the whole word, and it is the columns of X @ W_q that are shared out.",
   false
  ],
  [
   "matrices transposed",
   "You multiplied by the transposed matrices, X @ W.T, as PyTorch's layers do with the way they sto
re theirs. Here the weights stand on the right as they are: X @ W_q.",
   false
  ],
  [
   "W_o transposed",
   "Your output is multiplied by W_o.T. Rows of W_o belong to the heads' columns: write merge_heads(
\u2026) @ W_o.",
   false
  ],
  [
   "values not projected",
   "Your heads average the words themselves. Let them average the values: split X @ W_v, not X.",
   false
  ],
  [
   "queries and keys exchanged",
   "Queries and keys have changed places: each row of your weights says who looks at a word, not who
m it looks at. The queries are X @ W_q, the keys X @ W_k.",
   false
  ],
  [
   "weights averaged over the heads",
   "Your output is right, but the weights were averaged over the heads. Return them as they are, (n_
heads, n, n), one pattern per head.",
   false
  ],
  [
   "mask ignored",
   "Your result is what comes out without a mask. Hand the mask on to head_attention.",
   false
  ],
  [
   "mask upside down",
   "Your mask arrives inverted, so every word attends to what is forbidden. True means \u201cmay att
end\u201d: hand the mask on as it is.",
   false
  ],
  [
   "output and weights exchanged",
   "Both results are right, but in the wrong order. Return the output first, then the weights.",
   false
  ],
  [
   "only the output",
   "Your output is right, but it comes alone. Return the pair: output, weights.",
   false
  ],
  [
   "keys made with W_q",
   "Your keys are made with W_q, as the queries are. The keys have a matrix of their own: X @ W_k.",
   false
  ]
 ],
 "parts": [
  ["split_heads", "split_heads", "", [["X", null], ["n_heads", null]]],
  ["merge_heads", "merge_heads", "", [["H", null]]],
  [
   "head_attention",
   "head_attention",
   "",
   [["Q", null], ["K", null], ["V", null], ["mask", ["9e3aa23a", 0.0, 0.0]]]
  ]
 ],
 "cases": [
  {
   "name": "five words, two heads",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "g8qujbzQ7r+P0RB0iW7gP6jcKbgJa+a/94JLRiRm3T+ay6YU4dv0v8asB4NUQuQ/KpDIPOgf7r8iXirAZIj
Iv7e0T2BbJui/etWo1ZFd+L8WMi8MnJrePwSAkKvQXfs/JMT8WNW95T9YuxsQR0fzP6p2HTVPfdS/HROSb62arj+XqV8WI1biP7L
UFQL0E9I/fkOloH432r93XWIhXOXyP9Dv6N/COPo/YLVKTR0knz8t32LNtObVPy33Lo7Ud+k/AN0JxS4Z0D9EGI6G1fznv99CWGa
wF92/HDLAsSUP778mkN9ERKnCv1ALVYdn7ty/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "2PqkiSiPvj/vidS8AijNP4jlWjXmFMa/wpL/IdiKy79T8IIUeeDfP7W3joWUE8M/x4sfnWPV5L9lLXeHFFC
SP/dEDT35X7g/De5X5qdswb9My5vQhePVv8xbKDQfDui/rwLx80c5wr+gSYDOfCa0v0Nhv99nmeK/18m2C0O92z8VktRv5yHIv12
gDljWlbS/MttnFUc+vD+hXDWFhJHKv9B/2DnFSua/hAzi2ITbsT9BY7WY9sTcP6GtNWE6bdu/+ryN3TIDnr/ZzLjfWIDhP1e9C5Q
KKeW/1XwqvTPyp7/mMx0NCgzNP4zv+PFAVNe/r/gM9RpRnD+S+PU6qlm9v6mhTM35/uY//OK7HObh0j9yR4JC13HYv7VmH3LLQeU
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "h4xd1zGAy79GzUwK0WnKv2Pw/5SR3Ma/x2t1xfVAxb+EgMUDRAzrP5l6+PebMrM/myX26B2k1j+9J8PCqJr
lP5Vn99ebzbs/olc0puNuxj/ty5zUc7/NP3Zi7yidRt0/Jdi+6kBgxb+oHJ6YbnzWP7uWBuQ6Osc/6hZiKMr5xz/W1YvUu1vFP6J
RxVPnbsM/bWawVPlR2z8MZ2WuAwvcP20O14zdD9C/zDps9c/i1r8pfeV34h/Jvwet8SoI4tO/vr+A5BDmvL8lI/TnFiLtvwXVzGT
A8sy/Y5bo5FBZ1z+dIWTGpoR2P5ohYo2zh9U/uHGHVxbswD/WL5WIJaHSvxhT0zfpS94/D08vTZ9U0D8L/AWfnMDPP3P349KSeeY
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "ZPt8UR0j2b/ZjtrdyDjivxZ49+Xnnoo/0m78yRsbyr+NgAcI/9vIv9y7K1iCFeW/Jnp7CSZH3j/YAzPFOdP
vP0K0QRPpydy/sGkNWwR1yL+mBhgqtJjBP/EzEgkS6ua/w2xvweC90D/pIBVnnvbGP0FG7+0LV82/kn/JFHPYxb8TLoQ7heKIvzV
o/BKU1N2/UFlE2A3j1r85Bc3IDPaev5nI8i8war4/ytUFI4+44j/GkF538ZrWP13oq39LDOE/ipaczrxc1j9WWVjJ3PypvzORrpc
Xzdi/+KMqoB9EtL9pAaRsmkjCv80N5rGbDaK/7pb/qIz44D+Cxus+N529v8FHywPh3cE/kS1NGAXk2z94zjA/ZyvlP93Z28nVJeC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "7SOOPNcM7r/WCPM3G8DhPx2sBtcqicU/wWsRwQyqzT+vGuJYgYjYvyoNOdNv3dc/CQx5Zj9LxL+gqvKmSP/
gv0SsiqW3jdy/YVzAAHuOxj+ZOXR2nNS/v1SFKwzSKlk/njDroACoxj9nLsyXUP/cP4WG4lu89pE/XHn/K2ovxj/yKzNbArHIvxG
tLLJPgsK/u6H2YfJSpb9yxQd9xIPtvzANMa0nQs6/bF93QYmG5j+Oam4T39jOv8NLr+0tNuc/KSCt3ZgrsL/8hzeG3hyjP6N4Z3n
o+eG//JF6wdm14T/EaK4pWiHQP/j98cZ9/ug/levar7gKwT8H3MvhfB2svyevnT+BU8o/R1QvYCOJ3j/MBh/bk52wv0QiL05oktQ
/"
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
      "shape": [5, 6],
      "data": "aMAPcYvD9L91S983fs3hPztKZHi0DM+/NKfnVnCf3D9d9c3JWaXYv+ORvXoRzug/2doXKPEn9b9ktURyR4PAP
2k+ZAyXLuW/q2BkonkK3D8IoZDs2f/TvwKO71l/1eg/l630JWNo6L/C6Mtpg9GSPzS0E5x/zdK/wriGSQOM0T9qR6yRe73Nv7iJA
fsuaNk/SnYT9zaz4r/34bT69oW9P4kUTL5L2tG/eGqlAIVO1D8WTvR5uzq+v5suQLHSqOA/c5Rwojgf8L+H07BzrpGmP1/SXYzsG
uO/cAVIf3l3xz+IcyXSg3vLv0OWYA+yaNs/"
     },
     {
      "array": "<f8",
      "shape": [2, 5, 5],
      "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVOzP
+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8aSa
H3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8HtG9
9A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I/W
A2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trwp2
x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
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
        "shape": [5, 6],
        "data": "bq+nsIQf9D9qANIwJ9fCP153AausYpI/jETcAvq1vz9Ynn72FR3eP7ZKREmIod2/dr9FWG3H8T9hJvc+jGr
mP5oNWMxwOMG/2KCZVFFywD/4JRkrFvfjPz5d8Y2o0+e/kkVqzYgF5T9ZyNnMoKTgPy62CyD/WMC/svH/KNb9oD+5AN9LXPHLPwT
mh/Gunsi/UD2DDxyy4D9kkxjVXnW/P8DRqKpuMqi/2y1aCvtDwD/eGsyqCLLZPwEbL6PoRNG/yeK/SOFT6T8oqUgIY7rmPyEgDvR
Kwb2/uM7symVFmj/fAs8lgyjcPzHlMj+wl+i/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVO
zP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8a
SaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8Ht
G99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I
/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trw
p2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
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
        "shape": [5, 6],
        "data": "O9/lDUaE8r+VV3oZyxrbPyWSjHeRhdK/3UanfYd71z+mHzLMPIDUv2DJfWPjWuU/8XnhVix687+KgyprC/m
8P09O9hCC1eO/SgeqryLQ2D/vCzUzRyHSv6kdutopbuY/yte1M0U+6b+NYe9HdjqlP8xD76AkJNW/AwXztA8b0D8wWSIl4x3Mv2D
vphBLzNk/w09qPyO25b/N2GAjxVK9P+yYGiw8WNS/s6EuZCRJ0j+4qftKJ2zCv1VhFvgI0d8/eDPzRLg177/p+g3OFpOvP7HHKXP
2j+G/UQiIWiciyD/3SeEWlODKv+A3vh2hhts/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "RnsUjsXotD++UvtTL6XgP3QmwxVVqbs/w24lZDRNwD9ndQH6ANXEPwF/kCZm1M0/PxhA+3wD0z+/Ggr4QcC
6PyyMDOZks9E/lVWiNWq7tj/Qt7pz1oLLP/pnssiqwMM/fMfupStgyD/zeGZ9XgnNP7SRPaD0Uss/XarLcWafvz/1JGGUQznLP6G
WVv/MiMg/wmZt77hPxD88hPqhQQ/UP8sagoQffdE/G+w0BvCfxj+bqzQSss7GP4NpxKZw0c4/Q9fNN67FwD9xd41etyXOPz59Nml
Pc88/UnbHrJNrwz9Oghec0JrIP7ESXe+UYMY//c02Yi1zwz/ABOuKeAbaP8jy0j2qSb8/MErJC65Izz+5rYC6vCSzP8PQ6PluOtE
/5tfIN1R7vz/7PJak8KPGP2IwY9yVSsE/jDuot3jv0j8/7/x9yxnRPzKFL3mQvsw/8Kj40pzSvj9/mhZd1ITEP1mtQ8S1H80/M9r
rr1V6xD+WyVj74ovNP/o3hmWhGs0/vIIMbXR/zj+VryiCsV/CPw=="
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
        "shape": [5, 6],
        "data": "P+TMiYr/87+DSUns76ngP7tESfjckdO//sr7DsFI2D+TYaRa0NbVv5qx9wQyiOY/doyMwg6V+L8GFmbzGeP
RP7vUQdTnzuO/+B9fkv7c4D+LgpRiTJbYv0bk5/plze0/ywj2fMW33b9Wsql8nnOiP+s0IhVL19K/tkECSpH3xz9TGYKQHya/v1y
KKUv8kdE/fzff7KKs4b9aSBRGFHfUP9N1JJ5B+7y/MqfCFRS6rT+XedBmTu7Cv24LY9OiLMc/LgXSnRph8r+JAw2LqX9zvwHOqdX
CbuS/clLUanal1D8VWLf6+1DPvxMfiCVFMeQ/"
       },
       {
        "array": "<f8",
        "shape": [1, 5, 5],
        "data": "jrLS3Z7Ctj9DQRj35ObiPxy7iWlyZbM/bWDNCPH2vD/8IYr76tTAP3qHiSuxosI/WVjaHMXJ3z/lbUexPOK
qPxqgmlVRydE/lfDUGZb0mz9juUG9bx/SPz5CiHHyxrc/fITJeAYaxT8x641BoTLDPzd+MMl/yNM/TsN/tZYPxT/qKjeX8nnOP2N
8y6Cbc70/G/D5XD47wD++sfRCtcDWP0BoaJenz8s/Yo9j8K30yT+xqtOWBsbJP2SqFKs5P9I/yxFuFmHutz8="
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
        "shape": [5, 6],
        "data": "k65nS+XO8b/mvuNUkdTeP0d58WRHL6s/BrdxiANuX7+pFz0TqVHcv62drnowYL0/4JAwa1aW778yBndamyj
YP5lyyIIK0Zo/ZlsUIs8Wo7/FqFvqd2PbvzB1eIoJHWa/IEfzm9LI5b9sYuNh0x6zP9+GdPi+Xbu/hMTe4BfUyL8lET+gpUDNv0C
2mbepksK/KgCXW3x29L9ilqGT9YPSP+ahei0AZ96/N94hUn2Dyz+t3h9w9ZfUv6c9lfJiG+M/uEYAyid5679yzHptN1Wzv6Syk7u
UI+S/OWcIKQfDxj+LsbrqLFHPv3OzCzEx59U/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "Rc6HSrwApD/EHLq2I+u4P3ca6KZTJOE/WTW505lF0T+obbg787atP1w6E+8HXrM/GScttiXUyD8DeafawX/
YP9ZTE5MjXMo/3fXmCS8hwj8e2CPWI/LDPy13T7+XxaY/zJ3Q3xIezD9sgF73AfXgP3Cq9vJtqak/142+1afLmD8kkaVpN3+yP6L
sTWDCNeI/PKi0E9qa0j/JilGfxmimP0Uqc2rrRdA/0kVRF4NBzT+N3XnZDl/EP02d5P42ZsI/t9xpO2Btyz8ond9QhL3CPyMw7Og
Q9cM//AczGv2ZuT9Ff7YU1trSPw3R1gdgZdM/AIj50k66wT+bW6RsmiHCP5Z/wRHbc7Y/Ga9s6hm91z8r+FOx+rfQP63YTdCx0Lw
/sA2xSv1WvT8TSEue3pjFP3XZCBVX8dQ/6sgR1U240T8/p0yElKXOP5Rn+n8Eo80/b+sPFd750z+hEuM+ohK5P9gFT2SzdL4/9Ew
p867Mzj8E9yJBYwbNP5Wjhk76c9A/PChZPbwywz+jTE3xPBLAPw=="
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
        "shape": [5, 6],
        "data": "NLLFyVv09L8gA6RovkfXvwoOil8cNOG/39Nqb8vR9j8d5aajp8Piv/TA/YelbPw/d+ueF3Y/6L9BQ9AKnWb
cv3XNdEua2tS/K/e9IrtN5D+n2qxMEYzYvy05tzusJuc/vAIs5YUi77/hdLDbWNGvv4KhbenvYuK/PjnfHOSR2j8iQ7D0SgjQv18
HFsD64+M//xbqugMZ2b/d5WuSEoDjv8eR6idYJty/L20cuCAmsD/jvrQW+4izP/4QffvOg9I//GQy+c4p178OIl9+rnLNv8mwngx
HXOK/1MVV06p1qr+K29PeMqa7P+6fEK5B48k/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVO
zP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8a
SaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8Ht
G99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I
/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trw
p2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
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
        "shape": [5, 6],
        "data": "EUt/FjRs3b8ryjpfOM3Bv3qZsUBiEeC/C4vcx6vRqb9JidtfRvuCv/PMacWZ278/sH1lJa+H4L/+ugwJuVm
+v6ygTqllpeK/XrP7XZ3gv785h2NtiPSKP/fz/ZLK3bc/ZIsUnq+53r+MIokI+n/Kv+4EC4XqTN2/hR0Dwkabqj/NkZSXGEasv7S
DUeQym8g/zUVeN7aGzr9Sn8o/uz2sv6ttade9ldi/lryeqT7esr+oZQVkRX+nPxAKod6mYLE/Jpl9gMx44L9mAMddRoLPvyOZuRV
VFt+/Q04cs/wTuD/Z6NN/3g+zv+5Nptp+Us0/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "uJWxJRxUyD+8Re9HvuDJPzwEY0zlUcc/O2FiC569yj8Vv5k6orvLP1tPMkS0UMo/Fm2dSsFFyj9BGiUaaiX
IP4FXxXkpjso/ztFF3fa1yD8F/16kB/XGP7MrHGwZjMc/ctO6FZTdyD+SeNmMambOP0SJ8EzgOso/D9W+y1U5xD9kC3vp1+LJP3h
WCc9dRMc/jELpTTt8wT9OyumWnJHUPxuboSKuG8w/93S82mgZyT/9BXocyYHKPw80249f/Ms/z6dMVsBMxD9mvgP/EtrAP9LEA0N
oZ9U/6AF//hBPxz/sd3NcK8/JPyE+AiDgOMM/ga5mOS1ktT+lGv/SPN3dP2xrjVrMJ8Q/KcvqpFVmyD/nlax7mwq6PzbLtzDKQsk
/rVux+cTXyT/KlezM0JHJP5ZOuzqwg8k/q+buze/PyT/Q1m5LaPfDP/9YhIGnrtE/HHeEc56ayD8JEU/OUQzKPyD9tG9YBMY/ToJ
UGrzayj+/zO7lVyzIP7j9cxKF+Mk/fJyBoNn0yT+/FsdMjQvJPw=="
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
        "shape": [5, 6],
        "data": "n2RgsiYu3z+VsGYAfj3QP7yA5CXue7k/leOno2DH1r83+6B+9j/Vv5E4ET2YA9K/NwsHZRGbzr9Y7X+VFuT
PPzgU4dSaGII/LF5Xal8XvL9qWFa6ymbZv+tsyUmF/cW/+Pbl3pr22L88rk8azLzJP9/+i+bXsJe/U8VqPBAN1r9kdrEFjrfhv1Y
T4VeKxNK/j+2cMM2CtT9mZdn9oAvSPxDDwubs3Ms/1i/Hytysyj9kRCWnE8/Qv/54abNiMLY/L6vqAG9gyj+SgYP9bdnCP25n8Dn
KOZi/UpI31Zjk2b8cC/ahHL/TvxnUhMHNJNS/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "qbRIjvJHyz/ZqmvySB+7PxhXB0EBk88/4PzezE7U1j9KZng7lNmzP4Ro8wOpEcA/gcNy5gCk1D99XlTSq76
9Pwpw1C9ICrg/nFQJl+3g1T/edNkbtFPBP8C2WlWK8dM/92Q284ffuz+slPqQ/j24P2hQrPs5XdY/Q2/gVyQwxT+HrZJTU0/OP/p
7smIQIME/xqa4S5Iytz/jAv9ll+PXP0031GPWxsc/IDVSskB9yD82ZvXzlKPNP8AMPf6p4sw/nSCn96k1xT9SH2dcRxXIP/RqoKr
NNdE/6W1FOgKLwT+SpezW0DTQP7hROWZ5isM//SzfYIwhyj9Cyr2AAh7KP/yeCyrDbcg/6YgwImtayj/c4CbSQvjIP1SK9UtSuc8
/MYmKtH/gzT83EgG1+BLCP8X5fZNq5rc/se5fAAAw0j8skLDFkUO2Pz4TGnXhTso/PI5kjeEctT8mo2O5SJfiP9dDM+8Hj6Y/TAi
SaCKWzD9tmlPPbwjCP8lo49kK5s4/ioadknvsuj+mH3SSkoLSPw=="
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
        "shape": [5, 6],
        "data": "aIIorSq79r+zAvZ0vavUv/qxOYupYtI/nL1ENsS94b8zF137bYvQvzyLI6YR6qU/B5tTtCCi8r927u/AAGv
hv4VYuoxyruA/pfy8x1wr9L8V3phXUZbUv6JuMtMQgMG/Z1GlRrbY379ssCVZyhTWv8VCpjcy1dU/3hYRjhKp5L/fDFLb9tSbvyA
O1ZubL5y/2Sgb6TP05L9CL9ADFdLDv8KTh0fIvcA/ro8Wo2zs1L9o8jv7WwWlv+xFY4t8WEs/Kd6hGA8u6r8EibVwehLgvxLOF4t
kZd8/3iX7NmTl9L8ZMZbmNLzbvzT4pViRRcy/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVO
zP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8a
SaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8Ht
G99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I
/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trw
p2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
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
        "shape": [5, 6],
        "data": "ASk15A4D5D9Lmb8EXFTJv5j/BAJC18c/exh37wOuzb8FC6yMN4LXP6znIk5p9dO/02PQhtcG5T9Wp9/oUxm
vP0rfo12J9oq/y2LBYyBEtT8Sy62+uIzUP5p8ZakNy82/TKSLGJdAzz/qCJ/Aej28v4xLbNZgtKs/TvcVuUycyb/ZuTE/dGSmP13
emgSx2tq/S+IhxKApxz8QrjNYEzy+P7ZNmbl85NA/9Tcx2wA+xr/0wgpq18+3P2IdcpPw19K/7oKCqqKv2T9ROvNMJezIv7aw8ne
PpsK/SkHM6V+vwD9pBZ+AzsrGP263YMHTRru/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVO
zP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8a
SaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8Ht
G99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I
/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trw
p2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
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
        "shape": [5, 6],
        "data": "lR0gs5he6r+CuvWxT9rXP0q4w7g2AdO/FDba+WNuzj9OSiOqn+rFv5aiypQlteA/0dXmzjFr579exHpMIVe
5P4u+sLRU2uG/KamwsC4w3T/S/5rqP8vOvwXk13eISuE/ygZKPYrK5791yN+nxjPHP4SJEcDNl8y/nIQzNi3SwD9gKI33SNLKv4U
pArMpB9E/tXA7W41t7b9rZjoTuhbZP0Yv/vIj48y/lalWZnnX0z/w8TLvctfQvwWMMG/d8OA/x8DCXSnd77+xgrAGHg9WvxbTnKC
uoeG/JEkxKHOoxj+iEetixgfNvyedulBznNk/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "w9/B1VfMtj/KOjfdzE3aPz/Pjg/bWMM/0FBtCpWgsD9oivViiirSPxRSffry2uE/WsPx86Hx0D9Vie7sVyK
mP/SAbX4/YrA/V5xp53TusT8A/OB0bFvJP+rskqSVVsk/szZqKB1qyD9UzBanTSzHPyMiCxeTt80/BjkrXDgNwj/Aq2UYmlDcP2L
WU2mmpME/fyv9pRgFtD9ZA7e2YKrJP9hM7s3HINI/nQSiXwMgwD/W0Ha7vvzGPxMmA0C9m9I/a4kIkmfUvj8IjCMxBmDLP5rkZ9Z
8TNA/5cuH0VGtxT/l3EsdiJLLP+bzODMmx8I/qRGBWZDfwD8gn/wVHQnjP8JxiDHGn6A/u7IzG64JuT8HfJC0Mk/CPxDWy8sQzsQ
/zJmHT8T00D9bgtZBVvHAPwapl4Q/SLk/vU+BSHjZ1T+0GpU1luzCP4nTM2XiaN0/3dKM1qwhrj97qQfuE6u4P8Y0XNOvY84/kOx
rpp/HyD/4EgI1RYDAPxGCMkGhF9E/VJ+RZwdPzj/vTps60TnGPw=="
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
        "shape": [5, 6],
        "data": "aMAPcYvD9L91S983fs3hPztKZHi0DM+/NKfnVnCf3D9d9c3JWaXYv+ORvXoRzug/2doXKPEn9b9ktURyR4P
AP2k+ZAyXLuW/q2BkonkK3D8IoZDs2f/TvwKO71l/1eg/l630JWNo6L/C6Mtpg9GSPzS0E5x/zdK/wriGSQOM0T9qR6yRe73Nv7i
JAfsuaNk/SnYT9zaz4r/34bT69oW9P4kUTL5L2tG/eGqlAIVO1D8WTvR5uzq+v5suQLHSqOA/c5Rwojgf8L+H07BzrpGmP1/SXYz
sGuO/cAVIf3l3xz+IcyXSg3vLv0OWYA+yaNs/"
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "/PyZZ50Rwz+TGVeGDqjdPxpCVDHlVbo/KXjtBz/HwT+oNiDrE6zCP7N5Sd4P8MY/tYRVc5yD2j91McSxy0y
1Pz3/RfkgUtE/vZZ1vj34qj9tCrC9sXTQP0UjrW+kE74//ZlsAhxFxj+dmiIYkVDGP34ZHZmOu9E/DPMn1AEuyT/UmzYbPVbMP6U
GhD6v08E/pYw+FIsiwj/rbu9ew0LTP0LveJ/Qwsw/0vUlXAYLyj+iBI8SMNbJP01CEQSwRNA/hz9f0zGlvT8="
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLVO
zP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8a
SaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8Ht
G99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9I
/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Trw
p2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
       },
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "aMAPcYvD9L91S983fs3hPztKZHi0DM+/NKfnVnCf3D9d9c3JWaXYv+ORvXoRzug/2doXKPEn9b9ktURyR4P
AP2k+ZAyXLuW/q2BkonkK3D8IoZDs2f/TvwKO71l/1eg/l630JWNo6L/C6Mtpg9GSPzS0E5x/zdK/wriGSQOM0T9qR6yRe73Nv7i
JAfsuaNk/SnYT9zaz4r/34bT69oW9P4kUTL5L2tG/eGqlAIVO1D8WTvR5uzq+v5suQLHSqOA/c5Rwojgf8L+H07BzrpGmP1/SXYz
sGuO/cAVIf3l3xz+IcyXSg3vLv0OWYA+yaNs/"
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "aMAPcYvD9L91S983fs3hPztKZHi0DM+/NKfnVnCf3D9d9c3JWaXYv+ORvXoRzug/2doXKPEn9b9ktURyR4PAP
2k+ZAyXLuW/q2BkonkK3D8IoZDs2f/TvwKO71l/1eg/l630JWNo6L/C6Mtpg9GSPzS0E5x/zdK/wriGSQOM0T9qR6yRe73Nv7iJA
fsuaNk/SnYT9zaz4r/34bT69oW9P4kUTL5L2tG/eGqlAIVO1D8WTvR5uzq+v5suQLHSqOA/c5Rwojgf8L+H07BzrpGmP1/SXYzsG
uO/cAVIf3l3xz+IcyXSg3vLv0OWYA+yaNs/"
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "DQqBAaGu7r+4Mho3vT7UPyPVcLnHHt6/IxsqHrv72j+1sQxEuQHTv9fL/WF1SOM/hf7nbLCy9b8EoBDS1v7
jP6vy9MHWSNW/LaH6+9Uy4z9Z16oUV9/avwBxNousgO0/WzpLwVON8L/mGE2fjny3P90BQIdInN6/x2s2eHzWtD/8lC8g+szJv6z
dSrQx0Nc/sVE2akhz87+hgWIA2A+/v/jY5syr7+i/GdNKfNMIzz8ivGiyvy/Hv4UG/Qt6YeQ/lFPDPGLy6b8DDMYZi53VP/dedqy
VtMq/u2TB5rZ9zT8Q3XGC0ZjPv1DyRKOXDdk/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "NcdKwxo22j9kSv9k9LbcP0vcq5GlQaM/BDn5VkGToz/2LoXqT+GwP5/mpz9F+sQ/BPCxJw+O6D/PS6s+h9G
RPzVi+d6VFYI/0mYtb8/HpT/vKyVN0UbCPzRi3BA6Jsc/XDLvpUun0D8nVbTcA4vQP8RUt5xVLsQ/3pSDkdjpwj8Vashy2+q3PyG
InYw119A/i6UxPBRT2D9/tfNGTJi9PzJtB0iUPco/UXiEfkss1z+Ucp3s3YbAPyHulOHNzrc/iLiH3Y/7yj+5SzS9jgvKP9OE2t4
2xdU/Ft10AbJVvD+CyXJ6Vs3LP6eA6QnUccA/MobHFRV0uj9I+LYf6gDoP9SLYZ1qYpA/RPMEfnMbrz/52iWGRd6xP89THaDCM8c
/r8R3PzQVtj8IeA/wGtPVP9qWH9WFM84/70Loiufnwz8gUJY9wLLHP091HA5K0sU/ovlhuBxwvz+c4PMwwondP9y50diLva4/+XI
YD4qaxj9sF2JcZjbUP+QtnFD4tMA/zLOP/w7JuD8yq9+zlO/RPw=="
       }
      ]
     }
    }
   ],
   "calls": {
    "split_heads": [
     [
      "62c087af",
      0.2482612,
      20.0,
      {
       "array": "<f8",
       "shape": [2, 5, 3],
       "data": "NTfOv7Iez78c0kVHTZPwv7nzTktj6Pk/BP8RYwV2jr87rNxmVI3MP0fJLsbhcwRAOzMDy/of5b/OZ8+0Qxbe
P30jDtF/ZKG/THD6PY6S8L9lyIR9+JC8v+bbHxVVety/jFIY1wnr3T9CyzKH2TTQP02+QXS/G+M/PkI+rjEMvT/ROUw8wFbrv60s
uoCP5Mw/Bf0ghijE0T+7NEpWktj3v79vTL323Po/pTPJM2PZ2L++wH14uEWiPywUjZpXa+q/HG+6reh56z/V6Vr3xRLyv25j+icJ
Eua/NsRs9KX51b/+6p8jV9fFP01edaqHzek/"
      }
     ],
     [
      "62c087af",
      -4.3527897,
      20.0,
      {
       "array": "<f8",
       "shape": [2, 5, 3],
       "data": "x7xq9xDX7T+nzcWo0Az4P5+EaA1tjuI/8pQgYQ3Vy79flRTf/M/8v+N8F09mgfE/9QWmMy0+1T9TBFpeGFaR
v4eDvUvqca6/urY2XLfy0z8zYSYuRrDtP8bh6mkzTOk/3XcoFDFu5r+Dmxk6IB7svwegOfKeuMK/Ey7+rM0E17+Tgq00vQ7ov4xQ
T2WAj7S/VP1pq2Iw8j8ZIbZ9wsPOv9mSkQCg//g/wdS1gLoU0z9hfWrWj5jrPxCVQIyQou0/1CqGj8/E7D+HevNRK0jZPzI3VuOA
xPY/RrTUAShqtL8NCAqywIqkP/O+c1C6UN2/"
      }
     ],
     [
      "62c087af",
      -3.7934987,
      21.0,
      {
       "array": "<f8",
       "shape": [2, 5, 3],
       "data": "pLUqVtGxwz9TmH/iZDLtP9Jej51cFuI/DJK/Zuw0+z/CrVIZH2ShPynDiCIdlr4/cuMoxM+J4T8J7iob/Rfm
P6S5XlpkVOS//oWMuZnd+j+gl4gQnXb5PznH4yacw+2/8C1v/4CC4L+5MBXnSDPsv77eeBXQp9Q/93jWVsaz6z/Nj2X64ojwP0VR
d9yzEOI/BXXP4OBGxj/0WsrSixzmPwB6Yby0n+K/iwIGXQ/Jyb/eSU/FVvTEP7tjwO2QrPS/9GUeurqStb9HikqtWrvmPzE4rdRI
y/u/bkZyYlGu4r84oZF+y47ov/dQyS1DJNM/"
      }
     ]
    ],
    "merge_heads": [
     [
      "49a24a75",
      -0.1811808,
      12.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "bq+nsIQf9D9qANIwJ9fCP153AausYpI/jETcAvq1vz9Ynn72FR3eP7ZKREmIod2/dr9FWG3H8T9hJvc+jGrm
P5oNWMxwOMG/2KCZVFFywD/4JRkrFvfjPz5d8Y2o0+e/kkVqzYgF5T9ZyNnMoKTgPy62CyD/WMC/svH/KNb9oD+5AN9LXPHLPwTm
h/Gunsi/UD2DDxyy4D9kkxjVXnW/P8DRqKpuMqi/2y1aCvtDwD/eGsyqCLLZPwEbL6PoRNG/yeK/SOFT6T8oqUgIY7rmPyEgDvRK
wb2/uM7symVFmj/fAs8lgyjcPzHlMj+wl+i/"
      }
     ]
    ],
    "head_attention": [
     [
      "d18e8e99",
      -2.8675327,
      60.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [2, 5, 3],
         "data": "bq+nsIQf9D9qANIwJ9fCP153AausYpI/dr9FWG3H8T9hJvc+jGrmP5oNWMxwOMG/kkVqzYgF5T9ZyNnMoK
TgPy62CyD/WMC/UD2DDxyy4D9kkxjVXnW/P8DRqKpuMqi/yeK/SOFT6T8oqUgIY7rmPyEgDvRKwb2/jETcAvq1vz9Ynn72FR3eP7
ZKREmIod2/2KCZVFFywD/4JRkrFvfjPz5d8Y2o0+e/svH/KNb9oD+5AN9LXPHLPwTmh/Gunsi/2y1aCvtDwD/eGsyqCLLZPwEbL6
PoRNG/uM7symVFmj/fAs8lgyjcPzHlMj+wl+i/"
        },
        {
         "array": "<f8",
         "shape": [2, 5, 5],
         "data": "fkegVBW1qD8f8l5IayzlP3FXChAEWrI/hTJ0eHIntz+p4BxFUmDAP1q6MlV2Cs4/ZFeUUpUs1T/y9rQhLV
OzP+fk/XrwItM/X0Y5+52zrj/VdNIBQTTMP5oc3qNLp8E/jI8IAKDExz/Rdsop5XDOPyJafDDu7ss/+VlRZ04puT/6scHn7iDLP8
aSaH3yasc/jhV1A47twT9a/Nux9HjXPxEK5DFBidM/63jak7kZxT9DvUOnf1fFP7+mO85lVdA/YdBEifGiuz8Y6At69fXPP+hO8H
tG99A/TwhPKeMowT8Q16DTxPrHP6eMI5HV98Q/GHLAzlKrvz8GshaUo9rfP9NP00FqRrc/OEEc76ICzz8b57GB3TynP2/advpCz9
I/WA2el7HYuD9bltAEmMXEP65g9Qx6YLw/6wX8GaZ/1T+ElVM6ruPSP8GTq06Li80/39g+/9d4uD/PEQgliFfCP/jCBRgkGc4/Tr
wp2x5zwj/LgHEkU/zOP+092n3gVM4/293mOfoz0D+Iknkdcqe/Pw=="
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "51ce13e2", 1.1163981, 22.0],
    [0, 2, "a045b374", 2.5101827, 17.0],
    [0, 3, "51ce13e2", 1.1087728, 22.0],
    [0, 4, "51ce13e2", -1.1870677, 22.0],
    [0, 8, "51ce13e2", -1.6419602, 21.0],
    [0, 9, "51ce13e2", 0.7379999, 21.0],
    [0, 11, "51ce13e2", 1.2439433, 22.0],
    [0, 12, "51ce13e2", 1.2439433, 22.0],
    [0, 15, "51ce13e2", -0.2959115, 24.0],
    [1, 2, "a045b374", -3.2418973, 18.0],
    [1, 3, "51ce13e2", -2.352407, 20.0],
    [1, 4, "51ce13e2", -2.7412626, 25.0],
    [1, 6, "51ce13e2", 0.1964645, 17.0],
    [1, 7, "51ce13e2", -1.8868824, 24.0],
    [1, 8, "51ce13e2", -0.8589593, 16.0],
    [1, 9, "51ce13e2", -2.8439123, 22.0],
    [1, 10, "30ea57a1", -2.7937302, 18.0],
    [1, 13, "663a5d3b", -3.290774, 23.0],
    [1, 14, "65103803", -2.4777658, 13.0],
    [1, 15, "51ce13e2", -1.2130834, 24.0],
    [2, 4, "a045b374", -3.7330664, 19.0],
    [2, 6, "a045b374", -0.2992353, 13.0],
    [2, 7, "a045b374", -1.7332307, 19.0],
    [2, 8, "a045b374", -0.2962303, 13.0],
    [2, 9, "a045b374", -3.4873002, 19.0],
    [2, 10, "30ea57a1", -3.7330664, 19.0],
    [2, 11, "a045b374", -3.7330664, 19.0],
    [2, 12, "a045b374", -3.7330664, 19.0],
    [2, 13, "a2c9d960", -3.8237819, 19.0],
    [2, 14, "65103803", -3.2918888, 14.0],
    [2, 15, "a045b374", -1.0050605, 22.0],
    [3, 4, "51ce13e2", -5.8167492, 26.0],
    [3, 6, "51ce13e2", 0.3003813, 18.0],
    [3, 7, "51ce13e2", -1.5368915, 26.0],
    [3, 8, "51ce13e2", -1.3966052, 20.0],
    [3, 9, "51ce13e2", -3.1774225, 20.0],
    [3, 10, "30ea57a1", -2.0967097, 16.0],
    [3, 11, "51ce13e2", -2.6588188, 21.0],
    [3, 12, "51ce13e2", -2.6588188, 21.0],
    [3, 13, "663a5d3b", -2.5216939, 21.0],
    [3, 14, "65103803", -1.7892781, 11.0],
    [3, 15, "51ce13e2", -1.653927, 22.0],
    [4, 6, "51ce13e2", -0.9284909, 18.0],
    [4, 7, "51ce13e2", -2.760942, 22.0],
    [4, 8, "51ce13e2", 0.0369386, 18.0],
    [4, 9, "51ce13e2", -3.0429594, 24.0],
    [4, 10, "30ea57a1", -2.0051745, 21.0],
    [4, 11, "51ce13e2", -2.6965769, 26.0],
    [4, 12, "51ce13e2", -2.6965769, 26.0],
    [4, 14, "65103803", -1.9643687, 16.0],
    [4, 15, "51ce13e2", -4.1591149, 28.0],
    [6, 11, "51ce13e2", 0.0558182, 17.0],
    [6, 12, "51ce13e2", 0.0558182, 17.0],
    [7, 8, "51ce13e2", -2.2065518, 19.0],
    [7, 9, "51ce13e2", -1.8368312, 23.0],
    [7, 11, "51ce13e2", -2.3371135, 24.0],
    [7, 12, "51ce13e2", -2.3371135, 24.0],
    [7, 15, "51ce13e2", -1.1098752, 26.0],
    [8, 9, "51ce13e2", -1.2490463, 18.0],
    [8, 10, "30ea57a1", -0.3107404, 12.0],
    [8, 11, "51ce13e2", -1.0021428, 17.0],
    [8, 12, "51ce13e2", -1.0021428, 17.0],
    [8, 13, "663a5d3b", -1.0553149, 17.0],
    [8, 14, "65103803", 0.0810763, 6.6],
    [8, 15, "51ce13e2", 1.3700866, 19.0],
    [9, 10, "30ea57a1", -2.6643187, 17.0],
    [9, 11, "51ce13e2", -3.3974981, 22.0],
    [9, 12, "51ce13e2", -3.3974981, 22.0],
    [9, 13, "663a5d3b", -3.420904, 22.0],
    [9, 14, "65103803", -2.3912731, 12.0],
    [10, 11, "30ea57a1", -3.217437, 19.0],
    [10, 12, "30ea57a1", -3.217437, 19.0],
    [10, 15, "30ea57a1", -0.712481, 20.0],
    [11, 13, "663a5d3b", -3.850652, 24.0],
    [11, 14, "65103803", -2.9079371, 14.0],
    [11, 15, "51ce13e2", -1.0825463, 25.0],
    [12, 13, "663a5d3b", -3.850652, 24.0],
    [12, 14, "65103803", -2.9079371, 14.0],
    [12, 15, "51ce13e2", -1.0825463, 25.0],
    [13, 15, "663a5d3b", -0.9875051, 25.0],
    [14, 15, "65103803", -0.5430421, 15.0]
   ]
  },
  {
   "name": "seven words, three heads, a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "multi_head_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "8miEpriF4799QdkKToncvzQP+uY/gOe/D934oz/T47+42HI6dPbOv2e8b0E7+8M/vpRT8Hu17z94f2mcHGP
lv8Ho0icC6do/eqRBx+BfxL8XTofMTXv0P4z/gmCRgOC/vyp6Aza37L8q22XKPkLuP+bjtMXrf+k/FqCs3MO56L/4Lre79pnbP6B
4uiyo+z+/yDOpYcaj8D9FGEl4FK3jPzXNSNB8Nek/1Xaq+eQl2j/ZH4qedYXZP3pORGj2ovW//uoSvjzp1j/xZX0ACSbmv7xECwq
ej/W/FA0hmpbT7T/7pm4eV3e6P/mQqem2wuu/1Qlebpk5ub84MbSY96/ov7+0pknncOs/vMeuKLgJ0L9Qww3lRCDvP1pvgn23cNI
/FkpB09st3z/uO6ZzThTkP45iwUjbVOg/qqO/zXxq/D8bu8U1q6znv1NX/TAMArq/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "Q4dgijFy3z+MMJJ36Fyuvww4Sj6sFKg/GfNus8650b84sa2t7hDMP+sqCLs0nKm/zHwPy9HcwL/fkYQXodT
SP2gsWkAyJL8/lKsb/g3B1D+Fd+Ax0wCfv7zuuNc+AtM/rF+L03Dg4b95DRxv/tOvP7X2KFtLT9M/VMpZUROc4D97xlXfAkTbPxc
4SLINL+I/J1VNs/svo78XfTHmTz3zv83y/o0ypOU/7cFDiSwz179Om7JD+RjDPxokO+Az5cS/9SAP3vC6lz/8aufsdK28v71qbnk
3Rto/JjKfjfmzxD+H6W7AcXGxP8YuPmMFk9G/mQWy11Vvxr/y5ybxM/rqP91lTbA5X9g/0nxVLMOB7T93GFJ/41/Nv0ji8b6bhd+
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "esX9zAqv1r8UN1011riCv8Xdta/4lMW/hoQXR5bLyD+RxertNX3Uv19imqgvs+S/ShQFZIj7zb/iEhFHsH7
bv8FG96hyTNc/KHxzjp6H5j82dFuczgHVv/5ZRPvEYNG/x+qqrKVqwr+gtJ+mvPimv6FJHBqcKOE/IwbVsbMt7T99mxAMTde+v1o
eLBHWNuO/QzJLCNbE2j9w+JDeXESOP1tsDM7eyNg/H1hTigg64L9PleJwkNrPvywPrPFgwMq/5Li2wDdX279w8UDXOfDQv4UiFA2
0e9q/BwwkIvhxzL8TLYRyFbjLP8xfCul849E/rFjaJIKQn7+szyY0q63IP7A14xn45OM/zgDMPVZgvT8cNZ5V1NfHv/POLqzYrcC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "sFT5i6SNuL8ICzqNM22zPzvaP3IK99g/2GBdYPK54b/oWXeypCSwP3iDHYzRTds/w0jzhqLedz/SWEbbBnD
aPyIcokOuuvQ/FqZ0KM1pv79r17H1/WTWP/oHrT2JKsO/+O/AG4LKqb+2tFas4eHNvzfkYFgWY+m/Iz75vGEgx786RStX4BLjv3Y
dOsWoptS/kik8FuYk1T83Z/IFaQbbPxZvR8P7N8U/s0850I++4j9oZACn8XLbP4qTW9wSQug/E6jJjKZRxL9mxuWd1+fFP6llDZO
wKsg/2o1jTC1Srz9nBAlV+3/mP8IU1alLq68/P63xqIGXlz+F9MeiUDLdv30zhv/ySmI/RJcpYLkt2L+wKboNzQXaP/tkt6zI4bC
/"
       },
       {
        "array": "<f8",
        "shape": [6, 6],
        "data": "bHI8DWlw27+t0cf/oPfLPxZCMzKwF8y/wVEvsiC60z/VhlEwKjrFP7HUwhXI2eM/cWdZWgxZez9ATC8PuPz
dvyI/h62Ja9Y/TImawIso2r8C68kdFU3YP4RpGZ32KMs/vEbgqLPjtD8wYPGUY1DjP3jU9dd6Otw/HnbEHOQz0z8Vj5F4rAvVv6g
BEN/j6+C/vSDvP0XVwz+RHv1DlL3QP9VX7yZf9sA/nTwL+B5/w79OiLAvmDfSP5jBFX2Q8ec/Ey/FicDPoz9ZXqrT3Lyfv3lTtUV
kwtE/SqqaUA6z478aIudWvEa8v67IkLpaBNw/vlml36VYxT+9yC+JTCPgvxDjZRnj7sY/YANSIqvoyb8Wfzn8PniXP2uXYV9vqcq
/"
       },
       3,
       {
        "array": "|b1",
        "shape": [7, 7],
        "data": "AQAAAAAAAAEBAAAAAAABAQEAAAAAAQEBAQAAAAEBAQEBAAABAQEBAQEAAQEBAQEBAQ=="
       }
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
      "shape": [7, 6],
      "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/n/2Zw8U8oD8uER7bpNDPv
9tckyMOts6/kpbH3fEtwL9UgNrKiayKP/+fOLIg3ZY/4bqoNbWNfb9y8dbQf3TMP7LaI39/Lb+/wWJx0/5LxD8sZzrq1YLDvzjEL
JuE+NC/HsJG0RyDkr+pj2JKil24v17BlaQKUrK/nymkP4imsr9izqmuQr69P/pfN4HkPpw/8UyCW9kHzj9PqBWAvOnEP9HfmiBbz
d0/y+hhka25zb/up1e4aTfRP8LJKZXGO9w/wUr7VZXGqD9zYLE9sp/HvzJHc3MGGZo/htp/PH4bwL/7Df+h0W+KP3h2bg1IFbm/J
0JZ0Uzduj8j2pINTD+0v2bIyJBpbs4/3rC6Dl2ZzL8P6kOjhkPCP3cM7CUGEcU/"
     },
     {
      "array": "<f8",
      "shape": [3, 7, 7],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8YjfhP
3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM/X
xdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb3Y
W4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9EP
HRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAnv/
RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAAAA
AAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/pvb
anENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+ZO
RPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPkn1
z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8AA
AAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "lr6XbODcsb/l+DQCbLrbv1FfC2DeYti/VEqUUZeztj9fdNbqUoXAv/skucVu5Ny/FSBBd6i8y7/HwZfp6KD
Iv5oq9zNAPN6/YgoucfvSub/kreaG4PGgP0p/+OlAg6W/LUUmOqKR0L+S7u3ywjzAv3XFuOFo4Ik/ivY1DP1qyL/0hyep86O0v2/
ICyyQcuC/myTIsFhHyr/l6EAFMGfRP+nlbMmjEMu/D1Bi/OhGtb+Mme5oIBa6vzOG+xxQVty/fKHPjd6Atr+RrPHZPInZP9VKZAA
uDNg/Z7WJ/csF7D9cVYLYVXeWv/ILlabPE8Y/mIUPHxQjxL/DJWnh+fq6P8HoRAJfJbm/Na6XXnLRu7+2Jxgkj1KbP4ApbrbP6Zg
/BGL5lHDvub8xx7CwCZ7UP6wTJ4ha+bc/Rd/gNZiG0D8gF/r8OpqvP3hnT4Y+mKw/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yjf
hP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM
/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9
EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAA
AAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+
ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPk
n1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8
AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/S5rogTMdoD/zt2i7X9r
Qvz82/J3lxM6/w7oyOn3zwL+0WEKPuGeLPwVRO07tVIs/orZoJ0nIjr8S4JS7mCHEPwtM3T1PrsW/uMLG1bgJvz8NJPMQJCm+v2G
dgTzqIMm/w2n0Acvjar9/oJdRJnWvvxcJCQgY0ae/zeeQJgFQpL9MrtnggOKwP8q9Ar+Wr6q/oNf8gLeaxz996nS6NCeoP5qpoeg
65dY/2uVx+3R6zr/SStoz4zPNP5ew+COaiNY/kYlk6QPrpz8gLCdPv8jLvxqQEqVgmXo/5I0K4mLXw7+CBh09ATurPzb9nTEIlJa
/Vdy227q0tD8b4J/ITAnDvwvwscUX0MU/xBvRzVmgy7/tzNsuFL/CPzTW+zuEf8Q/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC/L9+8ArT
gP4OgQYb6l94/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIVorvW3yNQ/PI4nmEcV2T8/CSpyACLSPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACN2GLzkwxz95QNU14XTMP9VMkgV6ftI/a6S/x/iu0z8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADtAMIaFB3EPwOdkRA3kcI/gw8hclY7zj8uK2AWYDfQPx3uyjWep8o/AAAAAAAAAAAAAAAAAAAAANkkopfZV8Q
/C9z3uuaaxz/eteoiWFjFP+4kaYecUMU/X8ImF/rYwj/eU+vrUIvGPwAAAAAAAAAATGAYcVoPtz+/CXvP+ODDP1lMCJE6ock/Ed0
Fc+cszD967lpgdKG4PxZFZNzEW74/rOkVqzaVvj8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAE5IH3oKfuE/Y2/BC+sD3T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAXLLZxSWxxj8
4X55ejOHOP5v74XZTm+I/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADD3JfSA6fXP+EnHaQ4hNE/9zZ2sOULxT/UzR9
ioZ3IPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANWcCHnYb8U/OrOVs40suz/kQEnYviSXP+nOYgc4raQ/6acStH465T8AAAAAAAA
AAAAAAAAAAAAAawMQRZXkvz9/0Vn+Oa7AP4xSkXQr4tI/6eIfK1yRyj+/dXEdLESxP9jbIjyyZ8Y/AAAAAAAAAADdYpAufarAP73
CEH3QxbY/reukg9lewj8tR8OdcTq7PyRcfYVNeb0/DtTG3dZRwT8xle1PBfTRPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaiqbJOEi4D8sq8m2PbrfPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAgx5OKbXHaP0igUNNCpNE/mJgbok/q0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEi3aVZHido/Xcj
UHysMzD/kUIVA++TPP13wpOWV+L0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALGqxsduNwj8ihTa7G3bLP/AeY8Gjl8g/NoCx3X5
u0j9E41EWZ4fEPwAAAAAAAAAAAAAAAAAAAACaFegsLmHFP5jBFZV92MU/+cRSyPM1xT+2iyX7Kb7EPwoQjtqI2sQ/Fsj7n633xT8
AAAAAAAAAAHX3UlbWusk/RmJJIHwqwj8AisEw+k3DPy7zq+/7HLk/HkntHe9oxj9qcTcJ+SjEP0nQTnOaWLM/"
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
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/AzbPe9q9kD9wpUUPnBn
LvzuwQpX6/dC/+jS6VeVrt7/qz/PbpNCBP0Ei2zoPFJo/ciPEw3qmqL/UnxJ92yLNP0Uq2Y7cM82/Y5TLies2xD9HWdj+Hay5v37
wRBwvR8G/ibXv/PuagL/HFeYngE2iPw2sF9kIocW/hTzTj1s6rj8x7pRt/DKWv2UFZoXtgrC/SiO9pcJ7zz+IkBuLCM3avzu3hcY
9OuY/jS6xp/kK5r/WrXJfrGHUPzftk0q3HeE/ZTH7UuV2gD+lkQEG14m0v86tALiry7q/hE5JBDajnb/iuMo1+wmkP0xfseXEu6a
/Y9lCcuk+nD/rie5lvC+8vxVpQ7ZKUKc/j8a/xxR7ur8g4n2vLkO7P9CE1m5iJ7g/"
       },
       {
        "array": "<f8",
        "shape": [1, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgXJwF8lH
iPz9Gx/QbXNs/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHKgqqejHM4/L1pWPT1/0D/MKmp3ODngPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAp3OQj3Cu3T/LOr74AIPMP9kkjbBbUck/HXInb4SdvT8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABgufiinF+9P9Pstj+9b7k/g7IbVZ2Wnz/806Yh97C2PyZTzPRAU+U/AAAAAAAAAAAAAAAAAAAAAAp2jdWzKL4
/JW3WSrGzwj9LLQFdnZbSP4aHa6AYisk/kOds05eCrT/qyRl7+x/IPwAAAAAAAAAA9zDRPjvQwD+apNLmKfe7P96h/6S66M4/Uc6
4MRJhwD9uisNGc6m7PzYXtmcIBsI/Mz7166APwj8="
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
        "shape": [7, 6],
        "data": "xhQrUSk40j/bhOK1rxDgv4y86G8Hc9g/7tWP0D8T37/pvpCdEqvVv+sjlKEzHti/PkPVdyP6uT/t/6YHN8X
Tv5hoxxPi57c/3v8blGdPwL/2bXFOJ8LRvzJXT2JbBeS/pPzeYNKMyD/5uICJtR7Kv6gMjKUNQ4S/pQAcIwMSm78pi7PHVyWeP2a
kPK6U08O/oSYMoxCvvT+Pyi9qo1NzP6/1/Gvntaq/DGFUaSFRwz//1ckMPsuwvzNVH5lFstS/yCDSEzhAvT8cSQiLFxaqPwbITat
hHoo/k59WfZeexz/89Ubwk1rOv50Tl5Ab1uO/DhIrbCpnyj8zfO9JZIbCvxnqQV5LtcA/bekPsyor1L9CWJ9VtHWzP245T8VSC9E
/de7qCzE+1z9sG/0qSjDOP2V6GRe7Ttg/NlrqFHuTzL/73BjFsVqWP+IpDdPhA9A/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABS6WplyjT
ZP1eLSs2aZeM/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFDNLEZjwtE/cMhF0F6R4D+gQ48yvjXKPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABjUFJ+590D+cwWX/oBrUP7ftli8ofMo/BSWTg7lSzD8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAC5935soIDKPyy6PZyK2M8/KR7hAO4cxj9xl91c1oHIP4KYhJkQCMc/AAAAAAAAAAAAAAAAAAAAAMUw02TYL8k
/EiOiBwpawz8h5EUh8sfKP5JMSrANJMA/DmT6a+wSvT+BV/2LpwDKPwAAAAAAAAAA2aTDtPenwD9J3pBERmq2Pxxo2AFUB8o/4Fo
zTT8Rxz8pvrK5FdrLP+H53JWyE7Q/2tuNqsVMuj8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAGrtY0rC6+U/KyU4a3so1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeOtHgwBesj/
wHJQ/wkrTP573zM/eDuQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+nFWFT1q9P/XTfgIOr9I/JHfLIjha3D+cjcD
yS0DDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKF2B7WDeuE/hWlMp9pexD/T8qJdqg+rP2YaF/K0cck/uMtX7NsFpj8AAAAAAAA
AAAAAAAAAAAAAgXiOGstPkT/SphQJwSC9P1k0MGHmC8s/EahniDjklj8CGbzRDw7fPxV0bgIZQcM/AAAAAAAAAAAt1rSA6fZhPz7
uCcX635I/MWPdWN7tsD/kghTnEIx4PxN8W8jNO8A/eoNd5JnlkD8sWzMSFXLoPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAz9mbHk2N3j8ZE7JwWbngPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAB7VEBTi6LcPw15+3DgXNA/eDLEO5QA0z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOhEk4a6MtA/aoz
QBtQQzT981JV0ExbPP6WKubvRudE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwZbpDvLLtj8BvZytdlXPP8o9hRAtQco/hI+q6vN
Gyz8+nL5Pb7zPPwAAAAAAAAAAAAAAAAAAAAChfaC48Cy9P2Jaasnc4bM/j3T26mZNuT9YkiXbeVTEP8BDrBG8w8k/xrpW7tdc1j8
AAAAAAAAAALWgUM4Z98U/r11hNbRRuT97oTBDkRq+Py0NP8KQScI/y48/7yMswz/3RNcOcd7RP0Dj5JiygKQ/"
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
        "shape": [7, 6],
        "data": "8NaTvTxxqr9zklldZSG0P6irMA3aiNa/SPCpVreD0z+O4PgquyPBv9yiKF+wGNC/+QyLWAD3wz/ZUtXfT6n
FvxrmOddMmMA/vJQVD73Qx7/YP7lp+aDNPykcl9pgn8c/kNf7sKYifL/OMjBgOh7Uv++cuzljz8W/yuqc89AClT/ksC/4VpTTP0M
x4ZSuabY/cXfW1X6uvz+jQDsG71Xgv8/EzT9IWLY/WPPfeK4o2L8cZFN20n+nvxosFAIjqk6/z2wx+fPvgT/LMHjr2qbYP6jutN6
biK2/67/8dxA9xj9CYZHLDWaGv+jOzTzU47g/49lsWyTYxr9cV2ddqvyxP5tjn2yI282/x2btnvPtzT+bpilT6IfAv+XGyMH/F9K
/67KRIFDinD/cGSCBMt23v4pUk1UwfLs/fnAKRoRMv7+ShoY0BuOrP1Iz7IyqvqU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yjf
hP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM
/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9
EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAA
AAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+
ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPk
n1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8
AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "cTajd8kVn79Cdut5umfXPyQy4lRFras/XKKpYa0e1z/kaLCm1pXSvx+/XNGw096/TjYcYplbdr8X1hOPiNu
eP6gvOiP1d2A/pni34eMGsr8cgDCgVB7HvwmRj/BZ47e/DMPRPgrWsb9plH7trO3Sv1OzgKEmNcC/Yebdx9Mnyr/wsyAXvyCpv3b
NVr1nNH0/fEauEaC9p7+02NUNwI/Wv9uJX1TMiMC/xX+yAkRwzL+zMWZG3wKwP7yo/en8brw//5JuQ//pvD8hpc72q3nYP+83EkA
lq9Q/QD4+62nbqz/xdqBx0Y+6v1J8wr2Sg6e/hSKu7bHnob8634HhDPbQv31BquXmh8C/t/Gct7MTx79uxVIrcAOWP22vQwxBabg
/4He/sowPoz/6375sd9G6v5cxAgVdy6m/syacFofdxr9AkwmSkbLBP7Pz7/UBTdY/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADM+xPFE8n
hP2cI2HXYbdw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGRp6koR+tM/l0ynNaQE2T8OUW5/SgHTPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdKbflIxP0j/oda7YWYbPP4DkQw54RNA/L3QK4ZxRyz8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACSpHr+HabKP5dQx2FR3sc/aoeOXYIUzD+lnUIk04nIP7TX7B073cg/AAAAAAAAAAAAAAAAAAAAAF5EqfiPKMU
/h0pqgLd9xD+12WqL8gbHP6Iapp1hEsY/1DTRfxGexD/wRwreUqLEPwAAAAAAAAAAEQZWZXJlwz+NRuHX1XvCP0L3eHRkuME/rZS
sKb7KwD+YiQ3Tff7CP7cM0HibdcM/Sq3F2HsnwT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAB8xL1RCRt0/cWfo1d5c4T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaao6YL+kzz+
INlOvKizUP017j6B1Adw/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC13GtdevPEP/qbqU0lSNA/DExHUvMh0j+fKVk
xKhzTPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFOtwJt/fsc/e538db04vT9u4T8xJPuxPy0CkNjPJ74/iUQW6el04D8AAAAAAAA
AAAAAAAAAAAAAMgB89wmcvz/Y301+vazGP4PFvFN7/cw/kgjXF6Oyxz9DGlxEJE+zP9hEMviMLcs/AAAAAAAAAADlOucgch2uPw4
nV7GLM70/+qiKsQkZuT/7Dpsm8hLGP4bgfeU1Irk/RqUXw3SCwD9Wy/F06xXVPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGbxXcyWC3z/0IVRG7T7gPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAer5KaWavVP/EKJpw49dQ/8UVHyW1f1T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMsjL4c5y8o/LQF
K9tRF0j+EvoqSaVPOP6wN2XzZKtE/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+uY9iQLNxj+VKqFu7SfMP4G+AVCSzsg/La8XYsP
yyj/DgAdWuknJPwAAAAAAAAAAAAAAAAAAAABQzxSl1BLHP6+68J+v5MM/Pk0Ckiy5xT86loNOAbPEPxpyI8QGl8U/biBRFkcFxT8
AAAAAAAAAAGNoOrIFpME/FxfEpHQrwz8A9MSsJkDCP1ZEu6Z7t8I/H5cvIedJwj+D42fhdJrCP6Hb6VKHVME/"
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
        "shape": [7, 6],
        "data": "rPFC6mhw5L+v/ubnprvyP57fsMvvd+O/r158RhybvD90Y9VoyffvP4AxWtEhJ+w/97mISH78xD+yciscdXH
YP7LkROnLLOW/ZEWPsl8F1T/u62ZInh3XPxCHBvGDccI/NBVD1zfD0j9Ur3g+K+2bv7h7pzDNgNC/V9BykPbC4T/+q8kfKpjBP6Y
scUABe9G/jZuwXoIqzT9RfsvRn4Crv8e5T4/d7aA/7e2KF3zX3j+JlewLrrzDP++bswZ6rtS/OKBzDzsrxD+dK4q8ixzHPze5sSk
L5be/VY6aaKZj1j84FJOwGqTSP0Rq671baru/K9faJL043z9FcmyqzN7Mv+RQWyHJFdW/zj1PGZQd0T9f7B7SWICwv8ALVQ9Hc9W
/cp1LtVBkzD9VERWTfR/Tv7LKIrKnNNI/QELBjh6vr7/MJBdCrqHUvxjWRlGF3dK/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAClqx2xrgT
kP7WoxJ2i9tc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJnOs7FqNQ/pn0GUUXc1j9YG7/g9HrUPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/7jDM2ud0T8lJl8WjSbKP6YZ8wfV/M8/EiATveNQ0T8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABn+e6lu17LP1glHKKS2Mo/RUIYgFGPzT/2W4vlVBLHP/M0UVILJ8U/AAAAAAAAAAAAAAAAAAAAAGm5FKYCzsY
/LXoN2B06wz+vmNMLZtjFP3py9fbZBcY/MhNjA4bgxz8PrrF7GTnCPwAAAAAAAAAA3/PgYhwkuT/2J3skntXAP80VrgmH3Lc/Nt+
8NCg/wT8ZiBw+E2jBP0idlQzkWMQ/nU7OpfCpzz8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAcjD+LpjNk/fG74Dos54z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAG7O9kqar0T+
RS7PEjYnYP1QBj6jLytU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjtX+1wevYP/9JpIbOfMw/luneOUBQ0T8g8Tw
1Wxa+PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMPYf/0ngNQ/SieeyUoPxz+xy6rm1x/MP7yrxYknPrk/tZPUj3kxxz8AAAAAAAA
AAAAAAAAAAAAAFmpoX55EqT+XlPM1dxXHP+uaEFGD/L0/grmomtfM3j+L7NVnEi6uP40qxnTX67w/AAAAAAAAAACh6aAkkEi3P0E
yBJCCHLY/z4x6gqYytj+DCQJPrFK9P0coLGg5xM0/mkBTs+uOuj8pr4z9jj/SPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiI+sW1XI5D/v4KZIVW/WPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAACerjXhq7jSPxIgdTU+JtQ/UDFV6RUh2T8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIz8zKFEW8Y/RCV
ZO7/5xT9++FbaIDHaPyDfK266SM8/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYeir1c5wxz9DFb61f5/JPz1oLGAsZMo/6QTqPqO
xzD8kh3/V4dnHPwAAAAAAAAAAAAAAAAAAAAB0akz43EbRP9GqzphyCsM/vvzpYdTiuz9ET1drxP+wPwbet0VGlNA/PB6IhPrNwj8
AAAAAAAAAAPWNbGM8LKU/4EIJsztcsT+xSn96FZzOP0x3hulpDco/pAJ1Shinlj+ImcnZG4O/PwiNs1lxY9M/"
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
        "shape": [7, 6],
        "data": "iYJpYs5V0L+KFuPnYKu8v6h3tlJSUcC/x7DNdVgB4r+2Z6d2Tk/Vv3wruWp3Gcs/mAUSr1JWuj82DEZuala
gv+5hhmmSHNe/WWM+z96aw79cyghzSe23vytsx7FwU3k/EqD3nGHf07+7Asof3y88PwhV3LbWEMM/dqXBnmLO3L+jMZVMC+u5vxC
IGvqhXMU/NK3kx0aTv7+8wWaQKkzTvwp3XX37/tI//hnSYq+G1b/6OHBBF23Kv2kUhOcUQLq/LzHJM4qa2j/YUDY2IK3Yvy53W8o
WgOI/0b1Z67WiwD96WBE/w9nXv7SP8nP/Lte/7KTwr00auT+9ZEPjybyZv+3joKpz9ae/qxYz8B6noD93XsJdFnOjP8yw02eSVrS
/RVcByfDeyz8d/uLrNzPIvwDUGK7hU9A/zWgjqmDbuT9u7PWSIovAv7zSDH3Wzsy/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yjf
hP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM
/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9
EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAA
AAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+
ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPk
n1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8
AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "BNf0w7eMvj+W3+b0vjrjv0xd0/o7692/v7Ts8wiljb89YePdRWfGv2TbPhVK+eW/XVKFHPnbw7/Yg9rM/ne
4P8CT2zpVxdG/jc9rtfSel78aqV/g0VDSvwJZcYSuTqI/7vMps17crb/Re/CQw9XSP/MbP6Wh18Y/9YHGVrsoxz/mgemkVk7fv4+
9AMdrFea/WQthbdpvwr8/flZ0vMXFv/nNL7Ptyq0/4nBhx9Rjwb8s+WgSEwKePzOuAoU8wKU/dGXOHJnKw7++sKpqqCfNv8n+ArY
RV9q/gWkigx+c5L/y51ORDTjkP4lYoz2MYPs//Xyt/tRfvL9FO8HNAHnhP0u74Rqg48c/kGHXs1FwuT+3YTg8shXYv4rpWZNLncW
/eEibiDQ+cb9ssvznAUrfP5YLs8RAXdU/du1K+R3Owr8SpuoJQ4nAP0N42oBtvuU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yjf
hP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM
/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9
EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAA
AAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+
ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPk
n1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8
AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/ZiNWykI1qz9/Qv0NEzf
QvwagI6Ww/cm/8jKUGU3gw7/YAGwRmRCYP+Z4f8sxRKU/MZDUH4ZifT8rqWpjoUjKP1cFrUJrUri/QkOq2Ezavz+PaDmA6hvDvyB
VNywCEdC/0T8Bm+P8kT/NL0oGww28vyGzFmox1bM/vGaAcu9at7/+HBbPe9eyP4osm0BemLu/Sw9RLHdoyT8xmq7bGqLTPxJ+PN6
phdk/3RaizRFfvL+HMFy0E7/IP8AFYCgXc9c/sPoKud0UsT9xZqy5XpbLv9ykSmMJnqS/L9NjzLnGw7/4TT97pIWwP7HM18CEj58
/OiOeG2WqrT+6U5lzjSnZv7LlTQobs8Y/Kx5Rfjf+179rlAuUFBfKP28sa5CBEdA/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADkMSCTURD
gPzicv9lc398/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQWF/4449A/FTjna6IA2j/osQGWJBzVPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0TfgS13Nwj9n9PRHUdHPPwKJW9KgsMc/Y6XnTFjY2j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAABP6xGA/73MPySY2DyypMs/bOrY+driwj+eINn3WlLGP4NxY1EYaM4/AAAAAAAAAAAAAAAAAAAAADSpbnwjk8U
/gLsYV6cBwj99QdSFU5HPP9zqzq0/X8I/pflawVyKuj8g8ieYczXJPwAAAAAAAAAAP8UWvip3wD9MrMqr1O/EP9RgfdmTH7M/2PQ
AnasNxD9kzJJxhsrPP01MzGZTFLo/qfZl59omwD8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAMiZZ0K6+OU/cMwwe4sO1D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAatN7H0nVwT/
vXIGl77O+P4jfcMMvtOc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADo0TFFGGLQP2Hd5NElY8I/L1b4TsLN3z+9iI0
LSnq6PwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN/Ic44qgak/Qs8bSMQypD9b+wjCEUJpP1oA+jYg17c/87n1+ZoQ6j8AAAAAAAA
AAAAAAAAAAAAAdmd9KddRxz/hrSG7Ph3EPw4Q9uvPi8k/JWjhK4H4wj84xaw6aUPBPz+t3MgvycY/AAAAAAAAAADng0M/OWWnP35
uoqb1Bb8/czLEJGjswz8Ws9oqGTO5P1mVpsp3FqY/XUoZmZySzD8VvXTLwwLUPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaw31sTl83T9KeQUn40HhPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAs78juS+rSP3pOG/Rua9Y/WsIbHUWq1j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOsOHiZN0t4/ux6
RxbPp0D/AXGxlvQ/EP+qPaoaB8Lg/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnp9LvGWXvz/xhp9ZrbvGP567bdOmDtA/tfRRq9h
u1T8LdXaVQfu8PwAAAAAAAAAAAAAAAAAAAAC0JmpFwaTAP7g9CNrhfMc/hsd/wfCKxD81whY/jt3KP6+mwCMMtsI/PXk2vNG/xT8
AAAAAAAAAACk6v25SA9U/+fzx0Bp+uD9RfckV0oitP1yjffrAXpY/fPNiKTUi1T8Y84fAdpu+P7Vj8oht6Kc/"
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
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/n/2Zw8U8oD8uER7bpND
Pv9tckyMOts6/kpbH3fEtwL9UgNrKiayKP/+fOLIg3ZY/4bqoNbWNfb9y8dbQf3TMP7LaI39/Lb+/wWJx0/5LxD8sZzrq1YLDvzj
ELJuE+NC/HsJG0RyDkr+pj2JKil24v17BlaQKUrK/nymkP4imsr9izqmuQr69P/pfN4HkPpw/8UyCW9kHzj9PqBWAvOnEP9HfmiB
bzd0/y+hhka25zb/up1e4aTfRP8LJKZXGO9w/wUr7VZXGqD9zYLE9sp/HvzJHc3MGGZo/htp/PH4bwL/7Df+h0W+KP3h2bg1IFbm
/J0JZ0Uzduj8j2pINTD+0v2bIyJBpbs4/3rC6Dl2ZzL8P6kOjhkPCP3cM7CUGEcU/"
       },
       {
        "array": "<f8",
        "shape": [7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB7bkQnO1f
hPwkjd7GJUd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAICDNCW83dI/qeYy9TXI0T/WlZjlDVrbPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAqCPJ3ClT2D9xDY34rNHLP9iEzirTt8s/ezQSIyzQxz8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACFVcR6zDG7P4pbnp0+K78/83aIZaLTwj9atb66RTnMP5a9wylJ4tk/AAAAAAAAAAAAAAAAAAAAACcbVTzdgcE
/lrNWJysCxD/XnFexeT7PP4NVpuxWJ8c/Z5/waG3Duz8j4d1JcDTGPwAAAAAAAAAAsnzNLE/CwT+K5SIq1Ye9Pzof66guMMY//B+
ircBowj+/ZK3wst69PxrppYZ/CcA/2TWX6P3nxz8="
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
        "shape": [7, 6],
        "data": "kAiUoAXntD8A8Ep5ZyjVv/z8c9D+8bs/Abc0p/t4y79puAhUvkvGP5XRJT5+qcE/pUKX33Ylqj/NZG+m+53
Ev8JOXzWrW8I/C6uZ5gQBy7/3HPggqvDJP5gLdSfSjtE/iLyydRcisT+esiBJGFS0vzri2zAz8b4/FrFHpzvHur/ReHXRNs+Yv2W
/lD3Rk7q/8jZPvjhSuD+J+DFq5QShv+MCZKFobMw/coU+vuoh0L9tQ8RGL5TMP8s25zxg+tg/wrUsOFfSyT9OgfukGYWmP4wvaZl
La90/ryL67t9mz7+iopntk+jTPw9p+xscW98/Q+DOcXEKsz/RllrCs5zAv1Fj+twZgcM/nETDetn4wL+6ayn/rC2rPydSjmO4S5a
/J0JZ0Uzduj8j2pINTD+0v2bIyJBpbs4/3rC6Dl2ZzL8P6kOjhkPCP3cM7CUGEcU/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "e4B4ic+/xz9DnSj3CwTAP313IMpoGrs/qJjtEX9guT9FTQcd3drGP/+BPFO9acM/2fwTIRa6wz9Aie/56Or
AP0xkHtXiDb0/NftcueoTwz/O4s2IvKHDPzlc3xD2GMQ/0M4a3a2gvT/2oulZMe/GP5gSISYGw8M/tlCC5lVeyz+eMXf9KDS/P3T
svPLMcr0/mvjZccOpuz8LmbupRSnKP33UMzEDGrU/CVTaGiLdtj+oqPeZI0zAP/xRHaaVqsk/RvOFWqeXzD/sr/JXiwO8P9BT/Q9
MF7o/RfT/o6L1wj+5Nehc1eS2PyDeSCKE7rM/osPM0YEvxz9MdJlrvC/KP2eczSVdpMI/ykfx97Fpsj/Z/Trh3l3NP3grLsENZcE
/TNqUYl+Bxj+HnJGfvufCPwtlXFfj28I/XZzeTb96vj9mPAjMS8jEPwPAruSKoLw/CkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT+rGxwJFo7DPwO4Yuh0wco/ShhNVDOKtj8NgRqAqMTBP4woZ3e3W84/hyeFesV
3vz8+i1m+YjyqP6wsaHGi08Q/s4QMSd4fvj8hBCo6ie63P+KgB+OYmLg/oE3se1GnzT8nEPCuGb3AP6BSnDBydMU/1sqdBbsJqT8
HfxtABlm1P5zkqhuhfdg/BNB9ThsyzD/pDtr1k5OIP2u4UoTkLbw/ZzcwF4VDwj+8w0rcQZzFPxGIcpHxsLk/5K7oU/VBpT+4VIr
YROKrPw7SVwIQjts/g3KwqH/buD/Il67trXC7P1Z1Hda9+7M/wdbepF8koj+eeagV+OpjP92/sShbN3s/vWR/DIwa6z/uX8HE0Vm
UP6wreXiAo4U/m6HyF+Y6sT/bCRtLhKCyP5cOaYhqLdM/FqMfYDrbxD/iuum8bs+XP6/yIlYjDb8/p1xs7d0t0D9n/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaP69YvfsFBrM/TbiFLWulvj9Sz+bWfWq8PwCkJcz
2/Mk/HFtV3fc3tz+QtsEN0Xm6P4v4HJ+WD9M/mh4YpqC9xD9m7doBSSPEPzxorWwh6MI/JTGu37MCwD9EFSHHH8LCP7nuDONc+cQ
/RK0Gw4jxuD9LsWw4X07PP01w9geND78/XtZ1Easowz9EpJSFNQmzP0RAC4HXj8o/VRmqRTFjwj8lioqiLiauP5KQO5HdE9U/5fN
K9FPvuz8kLzlTQXPBP5JUSEye3aI/lmEVs8NDzD/Ry7nOnyvDP2MKSNpzNJI/JRjPxxMIsT9cqAv2UsvAPwMIsi7Avrs/pXLaWHX
3yz+5HN4Y4Eq0P6tAqBg5W7w/JhqLjmBD0j8HfBreccTCP317J4xKe8M/JZqH9eiCwj/xBOzrTM/BP7geFOuS+cE/aBCw+Y+rwz+
MdAyf1ZG/P6GkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
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
        "shape": [7, 6],
        "data": "5EP/cCrCtz9wgQOhxnXZv84lob72zMg/THrIDWGm0b/J9k5BNEXMP2iy/cTdtcM/biQpOs0qsT8nyrkFtE2
/vxYcmZbEZNI/LQcaSll+zr/ibbXLmszQP9pwtOm9odY/C66eZph8wz9BudoemzHZvzK8WOP2+Nc/Ys+pRj5X2L9KGfPIMOK5P2i
BQhvOUas/D56vFOP4wz99q5QiBk7Mv9Lrqhg3B+A/AhT7eM+24L8nA4JBN17VP0nOiZxgJec/TFzGsWF6u7+aS+IEH7jvv32cio5
7/sS/wOszW3wj3b/jRcxuMbbhP3H8aAEWY+U/o6wLUXrHsD9R64S97k3WvySE/E00WeU/Rhvt23I30r/bhN17u9PZPzxe1TRnIds
/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAAAAAXjFQOE6rDP6jEvlWFo8A/R2tb+nQovz8EyUtMvg/MP/WlGCHk1cc/kXxasYo4yD8AAAAAAAA
AAAAAAAAAAAAAheZs8nBKyT+VXqxQcgbKP2RKxal/pMo/OJce5F+jwz83ywIvPWfOPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANW
KD2Vc4Mw/cFoinzMgyz/7K33RLafZP7O001gUscQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAnJmclm3vTP6CG7BV
DJdI/OVOsxCFf2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjBPlWuaMzj8du0ZpxlzoPwAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEkubaCQlM8/f7jF77Gauj+wzRu44fjEP/+9+3uQ6tE/2eFv0jO
Swj8LYLOUf/euPwAAAAAAAAAAAAAAAAAAAADKwHCnzKDAP/WpfND1FsE/GNQAv4ya1D8QB8m8sELHP+/XR01z0M0/AAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAMi2HD7sQ3T9QImonoFWZP23UmP9iDM0/c8Y1brnT0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAJDAYeLWs+U/CzJvCPKTwz+2ywluspzFPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABiwrl8g+T
kPzt7jAb5NtY/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEEXZ3JuNwD/jsQJ1dbK+P+X8AJ0
JE8w/FbDBWCAVuT/8GSSs6Zm8PwjAmGRNl9Q/AAAAAAAAAAAAAAAAAAAAAH6h2ZIvx8s/rXN+q96Fxz8wduCkWI/LP9Yca7m90M4
/vElcY9tSwj8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB2k821CKbDP1jjQfaqats/P8cSwqz60j+6LhKzjx6/PwAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAATeN0WNYx4j/i9ZVVUK7YPxwcAswXcKc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAIB/DLtY5dE/QMB5olMN5z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yjf
hP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lcM
/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xTb
3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD9
EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUAn
v/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAAA
AAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/p
vbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT+
ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKPk
n1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj8
AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
       },
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/n/2Zw8U8oD8uER7bpND
Pv9tckyMOts6/kpbH3fEtwL9UgNrKiayKP/+fOLIg3ZY/4bqoNbWNfb9y8dbQf3TMP7LaI39/Lb+/wWJx0/5LxD8sZzrq1YLDvzj
ELJuE+NC/HsJG0RyDkr+pj2JKil24v17BlaQKUrK/nymkP4imsr9izqmuQr69P/pfN4HkPpw/8UyCW9kHzj9PqBWAvOnEP9HfmiB
bzd0/y+hhka25zb/up1e4aTfRP8LJKZXGO9w/wUr7VZXGqD9zYLE9sp/HvzJHc3MGGZo/htp/PH4bwL/7Df+h0W+KP3h2bg1IFbm
/J0JZ0Uzduj8j2pINTD+0v2bIyJBpbs4/3rC6Dl2ZzL8P6kOjhkPCP3cM7CUGEcU/"
       }
      ]
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/n/2Zw8U8oD8uER7bpNDPv
9tckyMOts6/kpbH3fEtwL9UgNrKiayKP/+fOLIg3ZY/4bqoNbWNfb9y8dbQf3TMP7LaI39/Lb+/wWJx0/5LxD8sZzrq1YLDvzjEL
JuE+NC/HsJG0RyDkr+pj2JKil24v17BlaQKUrK/nymkP4imsr9izqmuQr69P/pfN4HkPpw/8UyCW9kHzj9PqBWAvOnEP9HfmiBbz
d0/y+hhka25zb/up1e4aTfRP8LJKZXGO9w/wUr7VZXGqD9zYLE9sp/HvzJHc3MGGZo/htp/PH4bwL/7Df+h0W+KP3h2bg1IFbm/J
0JZ0Uzduj8j2pINTD+0v2bIyJBpbs4/3rC6Dl2ZzL8P6kOjhkPCP3cM7CUGEcU/"
     }
    },
    {
     "of": 15,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "JGEIKnITsr9MwCGawDfLPwFPsSLANNq/AV8Ah9xqyT8AQYz/ViaWv6rGZN61x8U/4EKb3itZsD/VUf9x6FH
av2Zf0FlewMe/Oj0eJ2Q+zr8ubYQlAHqfP6Fo3Uc73aO/I+ffyXw0ob8KmJzIQwLTP0hySSbC/MW/UvfQs86zyD8/O1ZyZh3Dv6y
6WV6L68i/MzEObGOcrz92/7w1go/UvyXDBQ7/nc4/DXORsCfOxb95n8FxE6/GP1MjDELcB8e/UpTbd3HbvT8j+RFTFoKjv/UpiwT
wCeQ/rCTNzVPM2r9beUYxm/vaP6RgCuFyWOU//TB4RNLgpT9b4R98/2fVvyu/Q1PZbsK/f+WgFlMqx78HVQMmTiWtPw3JbUnvLYY
/3H7gua5Zpb/0sHhl4QPUvxAcFhD7Q9M/J0/vlFGj0L+BI/Wgh3LZP4rLHlYlkNo/"
       },
       {
        "array": "<f8",
        "shape": [3, 7, 7],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAOi4Mzb
VP/f/iyPmZOU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKxJUcjpss/eORIdRkwqj/PAeKWdXPnPwA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+8TamFljrT9lDH9SycPQPyIZFvqu9Jw/tRxiRUDg5D8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACxJHFC7aFwPyCbt8/nIqY/v+jZFIbgSD8q2XYKGt/BP0C3XASP/uk/AAAAAAAAAAAAAAAAAAAAAGdsilMRlMc
/u4Q9bmt/wD9y+YRIwXvSP3E7u8yeG74/tNRyBA7lsz/VBZdEqvTJPwAAAAAAAAAAU2xYFDvigD/2pS6lkeqpP6dPcOHkTHY/fmM
DIENDxz9o+xua+j/XP4VKAB/HLpM/x+0jw9/N1z8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAF67D28Jw9k/USJ4SHse4z8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYUGpnKYsyT8
5yDqTPw3APx4BB3SGseU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAiE+Q8oprGP8236rNkedM/eUFJiOILtD9E7pC
LUTbcPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEmn+vWq5aA/G+ccukqIrj+W42sxf2twP7xnJj7FAME/3xESVxio6D8AAAAAAAA
AAAAAAAAAAAAAOygYEzqUvj+VsX1GkqTBP7cO9LOC8NM//Puxf/WRuj/rWMaLh2ipP1PEoVKXxtE/AAAAAAAAAABuJ3MQWHeqP/k
eV1bljsI/fs7bEaLNsD8e1VRgKAHFPzlcoq3dR8Q/j/+8zB7lvj9nPyQUb9jSPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALadz87x+2D9pLEaGocDjPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAADShsovKz/OP5AiZQ/wydI/EaG1WHoW3j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFdNFlRata8/3CZ
PwuyYxj83Rd5jvbzNP6E8M9E/7+A/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7pmH5c3y0D/2lcoNB1vJPyjqa1Wc8cA/ZlsIWJv
huj8gCNuSeS7TPwAAAAAAAAAAAAAAAAAAAAArZSODdGjCPwoXVfYKmsc//XqKm8Zfwz9yCRmT4XzHP9VF19Bz68Q/h7kMh2Q1xj8
AAAAAAAAAAOng+IfAHbI/9oGVYJ/VwT/E2hKtH1HDP01Et6OGbtA/iK3nXHarsz/zb7DGMjq/P42pINV+esc/"
       }
      ]
     }
    }
   ],
   "calls": {
    "split_heads": [
     [
      "0d60e518",
      4.0541533,
      29.0,
      {
       "array": "<f8",
       "shape": [3, 7, 2],
       "data": "RRX+rcJqxD+8kAMnkmroP0eu8lWu090/bvxHnW2247/jNhupexfvv22HhpmOLvQ/ZaaFDqlEzD+TTkTg2h/4
v2F6GyoDO/I/45biYQhhAcDWvOJfLnHcv71OtkijHdE/W5VvOplf1b8Z+8CyNvf+v0m+A215bei/eehLb3gTnL8wkfvCBhPUP52u
6j379N6/Z3Nr1TqcoL/C9UoqTxf1Py6bL4EkVdI/9SrRBx0q8L+0Mig/99TAv97GErczJwHAyVh+0A793z+TjaD5043nP2HLrS1V
//I/fnG4g/412b9u+03eCn7iv8yQGciTbdu/ezUMHpQm4z/qHIKTP6e0v3XM5tr3/Jw/3JNGEAEr6T91dLl6HDHuP1KP6YTwFvE/
Qjt28diRwL8VhAZ8f8LnvzvWaik+HNU/D+h/EwDjur+IAgEX18nkPzQZqAS81eE/"
      }
     ],
     [
      "0d60e518",
      -0.7123725,
      25.0,
      {
       "array": "<f8",
       "shape": [3, 7, 2],
       "data": "vA/HO8wB0T/YkZngpynUPwcrXeBDSeu/JB0hAxw3x785J31q3NDgv3qknEfk5uG//aJPQC6u4r/rtVaGVWrl
v0f/Yrb+P+M/IReANJU7xj+S8ruWX/fbv7Si9l4embY/g49IAUpB5D8ssKX2aA27v0Bnhl3avt+/wzSJlOPo5r9rdgtU0Izxv5lQ
L232PcS/DySbhRh43D8/YmwAHzv4P6qYAdFJGti/zZR+XNva7D/zXzFE0xj0v5qu8Ahb7wHAqyq5NzH1v7+hMs1GX/LEP0OToWOI
wfc/LPwKeTLT3j8CYMypYRfgP6GwkxNQ8e8/FqYruojr0D8SSdfn3TzQv5ncTNXIVcU/HoluD+RMwD+Vi62xeijZv0Jhz7NTxPG/
MfiJqtEMzT+7oTFO9c3mP0ZOzBGgptk/Lhkw/YgNpz/KxCL4rpbwv7zbhRzaG/i/"
      }
     ],
     [
      "0d60e518",
      -4.4091375,
      20.0,
      {
       "array": "<f8",
       "shape": [3, 7, 2],
       "data": "lr6XbODcsb/l+DQCbLrbv5STGdyJ0di/sAS86liLtj8uxNnhhG3Rvx2GeUzFor2/eg6JTRNnuL/TZbreXBvw
P/ME2RNwRNM/lV6Afr2c6z95vFoTBjTRv3CnPEDtG+O/DK5d//fa4z9syJ/PFjrpP1FfC2DeYti/VEqUUZeztj96iTHjWCnjv0VU
sj7yOte/njfntpMcyT/pGhI8ey/Iv9obZzA59OY/PnPa+mW/k79BuFw7afveP2MraX+HKfA/UJ8UL1M1+b9KY2m8UdXJvzbuyFB3
vOE/Ns4FQ/iS4T9fdNbqUoXAv/skucVu5Ny/U626rFmdyT/FgYzackzYP8X6U9hFUc2/zqG6rAdz9b/DDhcIlR3Sv1D5MFrcq+A/
gtPCEJaB5j9G8BZDwGH3PxDXuh/1/Le/8wQLto2H1r88P/bhvkdmvyChUDYT0PI/"
      }
     ]
    ],
    "merge_heads": [
     [
      "9251a187",
      -0.21023167,
      8.5,
      {
       "array": "<f8",
       "shape": [7, 6],
       "data": "lr6XbODcsb/l+DQCbLrbv1FfC2DeYti/VEqUUZeztj9fdNbqUoXAv/skucVu5Ny/FSBBd6i8y7/HwZfp6KDI
v5oq9zNAPN6/YgoucfvSub/kreaG4PGgP0p/+OlAg6W/LUUmOqKR0L+S7u3ywjzAv3XFuOFo4Ik/ivY1DP1qyL/0hyep86O0v2/I
CyyQcuC/myTIsFhHyr/l6EAFMGfRP+nlbMmjEMu/D1Bi/OhGtb+Mme5oIBa6vzOG+xxQVty/fKHPjd6Atr+RrPHZPInZP9VKZAAu
DNg/Z7WJ/csF7D9cVYLYVXeWv/ILlabPE8Y/mIUPHxQjxL/DJWnh+fq6P8HoRAJfJbm/Na6XXnLRu7+2Jxgkj1KbP4ApbrbP6Zg/
BGL5lHDvub8xx7CwCZ7UP6wTJ4ha+bc/Rd/gNZiG0D8gF/r8OpqvP3hnT4Y+mKw/"
      }
     ]
    ],
    "head_attention": [
     [
      "fa2ce316",
      -5.8157677,
      74.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 7, 2],
         "data": "lr6XbODcsb/l+DQCbLrbvxUgQXeovMu/x8GX6eigyL8tRSY6opHQv5Lu7fLCPMC/myTIsFhHyr/l6EAFMG
fRP3yhz43egLa/kazx2TyJ2T+YhQ8fFCPEv8MlaeH5+ro/BGL5lHDvub8xx7CwCZ7UP1FfC2DeYti/VEqUUZeztj+aKvczQDzev2
IKLnH70rm/dcW44WjgiT+K9jUM/WrIv+nlbMmjEMu/D1Bi/OhGtb/VSmQALgzYP2e1if3LBew/wehEAl8lub81rpdectG7v6wTJ4
ha+bc/Rd/gNZiG0D9fdNbqUoXAv/skucVu5Ny/5K3mhuDxoD9Kf/jpQIOlv/SHJ6nzo7S/b8gLLJBy4L+Mme5oIBa6vzOG+xxQVt
y/XFWC2FV3lr/yC5WmzxPGP7YnGCSPUps/gCluts/pmD8gF/r8OpqvP3hnT4Y+mKw/"
        },
        {
         "array": "<f8",
         "shape": [3, 7, 7],
         "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBDOb8Yj
fhP3/nMwY6kd0/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKUomkBEKdQ/czX65e7r2z/RQ9eymdXPPw
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMfNM2fbYwT/eVxQ6jnHJP6WCx/8BCdQ/09eHdrtR1j8AAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAADo36LpaWLAPyIu3nxrh7w/c8c79dqX0D/9Yi8Lp73SPxWmF1fcrso/AAAAAAAAAAAAAAAAAAAAAEWafNa1lc
M/XxdPZcBWyT8DsAFKFknFP11Hddq8O8U/bxmfUpIowT+OPR5NJGbHPwAAAAAAAAAACkfNtITOrj8eFiZXysjDPyZlIe4Puc4/xT
b3YW4Z0j++aNCgAESxPx//Q2TnzLg/Jz8ZjmceuT8AAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAFG3lX3lkeI/XpHUBDXc2j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAu8nPXoZPuD
9EPHRNQ7rEP7j3yGB+x+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+47kL+ZbdP53P/LqyltE/s5ISB1UbvT/vUA
nv/RbDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACYnOxFanLQ/ttmuZS+2oj8WGg2DDYtkP0bsCC8ZEnw/jY6ch2L06z8AAAAAAA
AAAAAAAAAAAAAAWVwVsDsPtz9SR1H21+24P+yu981pqtk/UKZEmKTpyz8GM5x8sd2fP5AVBclHx8Q/AAAAAAAAAABn/x7KvEC8P/
pvbanENa0/BKx5PcW4wD+B2KyMLOezP/42w/fM1LY/oyosYCYzvj+mtGag7bDaPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4IdR+2g84D8/8FwJLoffPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAABub0+XDlzeP7yyyKUiH84/NDfMFWCU0j8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIuD/Y4EO+E/TT
+ZORPWxj/jP1P9yofMP9YCdjQ+2K4/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmxnMizc0vD+9rZJUnM/LP4yhFRAF+cY/WIkyKP
kn1z9LnwyFUM3APwAAAAAAAAAAAAAAAAAAAAAYF3gGRGjFP6ZRjBXVOMY/v9YVLoMdxT/IBDlTo1DEP15dNpvbgMQ/SlB2x+Rvxj
8AAAAAAAAAAKGkJfTtcs8/RvSyPYQ1wT+ETCbPth7DPy3wQv2dJ7I/ZmO6nKXByD9uprmxd5zEP6pirseqG6c/"
        }
       ]
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "1ce991e6", 0.4610927, 29.0],
    [0, 2, "e7d90c12", 0.4378507, 16.0],
    [0, 3, "1ce991e6", 0.2195658, 33.0],
    [0, 4, "1ce991e6", 0.536132, 29.0],
    [0, 8, "1ce991e6", 0.0001036, 37.0],
    [0, 9, "1ce991e6", 0.6315568, 29.0],
    [0, 11, "1ce991e6", 0.2544592, 28.0],
    [0, 12, "1ce991e6", 0.851861, 31.0],
    [0, 15, "1ce991e6", 1.7497092, 31.0],
    [1, 2, "e7d90c12", 0.2700446, 13.0],
    [1, 3, "1ce991e6", 2.3107306, 30.0],
    [1, 4, "1ce991e6", 1.6172967, 27.0],
    [1, 6, "1ce991e6", -0.291063, 34.0],
    [1, 7, "1ce991e6", 1.8060821, 29.0],
    [1, 8, "1ce991e6", -2.4455709, 31.0],
    [1, 9, "1ce991e6", 0.2815283, 27.0],
    [1, 10, "d85a6ed4", 0.2764453, 13.0],
    [1, 13, "6e4df154", 0.1109712, 27.0],
    [1, 14, "81597424", -0.63022652, 5.7],
    [1, 15, "1ce991e6", 0.3723024, 29.0],
    [2, 4, "e7d90c12", 0.129491, 14.0],
    [2, 6, "e7d90c12", -0.5531293, 23.0],
    [2, 7, "e7d90c12", 3.0778058, 16.0],
    [2, 8, "e7d90c12", -1.3536966, 17.0],
    [2, 9, "e7d90c12", 0.4769256, 14.0],
    [2, 10, "d85a6ed4", 0.129491, 14.0],
    [2, 11, "e7d90c12", -0.2687012, 15.0],
    [2, 12, "e7d90c12", 1.4078742, 17.0],
    [2, 13, "22c4a870", 0.1900122, 14.0],
    [2, 14, "81597424", -0.97302448, 6.7],
    [2, 15, "e7d90c12", 0.0577955, 19.0],
    [3, 4, "1ce991e6", 1.06903, 30.0],
    [3, 6, "1ce991e6", 1.5480837, 33.0],
    [3, 7, "1ce991e6", -0.2640281, 33.0],
    [3, 8, "1ce991e6", 2.431843, 39.0],
    [3, 9, "1ce991e6", 2.5358019, 30.0],
    [3, 10, "d85a6ed4", 2.0401815, 16.0],
    [3, 11, "1ce991e6", 1.7087349, 30.0],
    [3, 12, "1ce991e6", 1.9877576, 27.0],
    [3, 13, "6e4df154", 2.5437983, 30.0],
    [3, 14, "81597424", 1.65813956, 9.1],
    [3, 15, "1ce991e6", 1.532842, 31.0],
    [4, 6, "1ce991e6", 3.1735268, 33.0],
    [4, 7, "1ce991e6", 1.3503941, 31.0],
    [4, 8, "1ce991e6", 1.2962863, 33.0],
    [4, 9, "1ce991e6", 1.3334754, 27.0],
    [4, 10, "d85a6ed4", 2.0410391, 14.0],
    [4, 11, "1ce991e6", 0.5275482, 27.0],
    [4, 12, "1ce991e6", -0.4019483, 30.0],
    [4, 14, "81597424", 1.2269268, 6.6],
    [4, 15, "1ce991e6", 3.700503, 29.0],
    [6, 11, "1ce991e6", -0.5973588, 30.0],
    [6, 12, "1ce991e6", -0.873249, 35.0],
    [7, 8, "1ce991e6", 1.538485, 33.0],
    [7, 9, "1ce991e6", 1.1417947, 29.0],
    [7, 11, "1ce991e6", 1.2388742, 29.0],
    [7, 12, "1ce991e6", 1.3772065, 31.0],
    [7, 15, "1ce991e6", 2.2328105, 32.0],
    [8, 9, "1ce991e6", -3.7599909, 32.0],
    [8, 10, "d85a6ed4", -3.2545802, 19.0],
    [8, 11, "1ce991e6", -3.8005663, 33.0],
    [8, 12, "1ce991e6", 2.8333542, 31.0],
    [8, 13, "6e4df154", -3.1644712, 33.0],
    [8, 14, "81597424", -4.2238972, 12.0],
    [8, 15, "1ce991e6", -2.9575952, 36.0],
    [9, 10, "d85a6ed4", 0.7844367, 14.0],
    [9, 11, "1ce991e6", 0.8950397, 29.0],
    [9, 12, "1ce991e6", 3.275979, 29.0],
    [9, 13, "6e4df154", 0.3260835, 28.0],
    [9, 14, "81597424", -0.22347524, 6.7],
    [10, 11, "d85a6ed4", -0.6541913, 14.0],
    [10, 12, "d85a6ed4", -0.6249217, 18.0],
    [10, 15, "d85a6ed4", 0.212859, 16.0],
    [11, 13, "6e4df154", -0.1966187, 28.0],
    [11, 14, "81597424", -0.60832511, 7.1],
    [11, 15, "1ce991e6", -0.6367207, 30.0],
    [12, 13, "6e4df154", -0.2565214, 30.0],
    [12, 14, "81597424", -1.5616006, 12.0],
    [12, 15, "1ce991e6", 0.4660785, 29.0],
    [13, 15, "6e4df154", 0.5345833, 30.0],
    [14, 15, "81597424", -1.26335375, 9.0]
   ]
  }
 ]
}
"""
