"""The public cases of the step add_positions, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'add_positions'
points = [0.8, 0.8, 0.4]


@test_case(name='five words from position 0 on')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three words that follow seven others')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='a table as long as the sentence')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "add_positions",
 "order": 2,
 "steps": [
  "angular_frequencies",
  "sinusoidal_encoding",
  "add_positions",
  "learned_positions",
  "shift_matrix",
  "rotary_embedding"
 ],
 "points": 2,
 "summary": "Each word gets the row of its own position added, from start on",
 "returns": [],
 "mistakes": [
  [
   "start ignored",
   "Your words always stand at positions 0, 1, 2, \u2026: start has no say. Take n rows from start o
n, encoding[start : start + n].",
   false
  ],
  [
   "one position too far",
   "Your first word gets the row of position start + 1. Positions count from 0: with start=0 the fir
st word gets row 0.",
   false
  ],
  [
   "the same row for every word",
   "Every word got the row of the first position, so that they still cannot be told apart. Word j ge
ts row start + j: take a slice of n rows, not a single one.",
   false
  ],
  [
   "start added to the numbers",
   "You added start to the numbers of the encoding. It says where to begin reading: take the rows en
coding[start : start + n].",
   false
  ],
  [
   "counted from the end",
   "Your words get the last rows of the table. Read on from row start: encoding[start : start + n]."
,
   false
  ],
  [
   "put side by side",
   "Your positions stand beside the words, which makes the vectors twice as wide. Add them to the wo
rds' own numbers; the shape stays (n, d_model).",
   false
  ],
  ["multiplied", "You multiplied words and positions. Add them.", false],
  [
   "positions alone",
   "Your result holds the positions alone: the words are gone. Add the two, X + encoding[start : sta
rt + n].",
   false
  ],
  [
   "words multiplied by \u221ad_model",
   "Your words are multiplied by \u221ad_model before the positions are added. The paper does that w
here it makes the embeddings (section 3.4); X has been made already, so add to it as it is.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words from position 0 on",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "add_positions",
     {"tuple": []},
     {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [5, 6],
         "data": "ihV7cCPC4T+1hukBMJHxv7segN/eSus/2GZgJVKvwz93gDcGuVnNP4ctR5nIjvG/sg6b4TsQ9r+fTDPkLm
D4v4JCCJhI27e/bWfHURkl6T+EcDPqGe/VP0GLOgaDU/Y/gLI0JzNdBUCt7gRoACkDQIfP/ksvB9G/pxqghENtAcBJk6F48r7mv9
t4cDb75tq/74IM2UO5+7+sk8yCowPjP3dw4azcfPA/yAw3ssVh57/d/soUfF0FQJXCKYeHxAXA/MQTZxGL5r8HrqycEdv+P8BCpl
PF+O8/sL9Ovxm03r+27upvaKXmv8RquVV5s+S/"
        }
       ],
       [
        "encoding",
        {
         "array": "<f8",
         "shape": [11, 6],
         "data": "pK5v4bw4+T/fGENapLPoP6tbf3fKUNe/kOZYBjW3AsASQxaBu9PGP9il6kPKquu/fSZzr3HC0T8n30Ux3l
DzPyNC1zdSXeo/StIgUc1u47+PVAUvxOrxPyRjkJb3+J0/Fqw1BHxA6L8syPKJn2TBP57kbAoZ0/c/rXq7LyjRqr8uOR5jV1zvv3
X7mvsuBrA/4O810z+M8j89xIib70rqv88B4DCxcABAsOhTQ35v8j/2ebEZ2Nb5PwE1dU0SkPI/20EL5l3L5b9/e1jA6JP3v/xMNW
9aKuy/1TXOkWY99L+idiXIvuvUP5pPv2SoUtA/cNdH3VrNA8DgHrGMWlzvv6CyXJs+Gu6/56JpmpYp5j94a3atFDbZv8zcXJrzic
G/APdYfxu+4r8BMTkBzCKiv+RNRnqLtvG/REtvPsVgur9dbT8N7X7pP6hHlDPni9w/Y5mZ3rPa3T9qWX2z19rlvyKt8rtaJq0/+Q
kLjtjI0j8W5s+X3Z7+v8TV7dDPMc8/k2eF/eCU5L8F/c9OcfLdP/Kxc1lpmeG/809PCf/W6D+zDf7hESnbv2YrRkx1de8//SgpoS
U4yr81sRY2KrsBQCfUpQmlCe8/BA4CMIr99j/6MBvngbi9PxKTvKd//OI/gj7M7nWg9L9fRSsnupbqPyBFA2GmBPE/BSypbGTS3L
97GuOrfWLev1EEy2Y6gdo/"
        }
       ]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 6],
    "data": "t5nWTOcMAUA55x9Td93Uvy/igEfzRN8/u+AC5D98AcAU36ZDuhbaP3+BPLstZP+/9EO+dZ+f8b8GtbXLQj3Uv1k
61iTpYec/nFiaAjDZxj9tL5Kpimb3P47QlORmy/Y/0JBOTCia/j/2HaRgSj8EQC8sbTdNkfM/NAVfJYjYAcDG6N/tpA37v5u8iXd
v5da/mSatCwha4r/bxvBiMB3Nvwu2UIcfrwhAh4jhqG362j/Q3NEQdCQRQARY3sD8+Pi/qoOPpjcr9r9IzVBxoxzdP4u6hyNXc74
/FuuhAW3q+78dZLAXEl/Yv3SDs0ZKFNm/"
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "dqo0SFyj6j9vhsX14vq7Pz+qq4sY1Po/NXSRj/EF3b9iR8xP+5X1P3bv7LrkFvG/pvHa8TwYAcDt6vTymjP2v
6lo7IBkVfY/ALHLzgZ45z85gQRuymTkvwRC9PXlU/c/O63PEFOjDkD2ekUCiSz5P4JMwI6Wn/w/3EbsxQhr8L//Y8G6ve7sP+gts
v+mrOc/ARQJZnlPA8DqY+T9LSTsv7FWNqp7PcM/U7npaknu/78Wsc/t8/oHQEDXkXoyugPAG8wMNx9wCcDuNaisyFnuPw7nmIRr6
K0/XQoJ6yY+yz/rGFNjOaDxv7mhUDz2Fem/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "t5nWTOcMAUA55x9Td93Uvy/igEfzRN8/u+AC5D98AcAU36ZDuhbaP3+BPLstZP+/MPyk/gdEyT/tfiNuuQzov
z9ugZ2cR92/2xzOY93b+L8tSl/Ve6zgP/luisg7/OA/q0b2y8j8EEAXuJV+6VUJQO0Tv+H8K+S/YYB8RTwSEsCgAlyYAwrhv6Vyk
e8jj/S/y6bmvDcExL8M0Ifuo9v1P0QyAx5UUeU/G6bmcqaPCMD5X9zMt8oGQAxvJBg6rwzA9ZfLW2jm6z+LG+fkcZoFQOmT5hdgU
OQ//b5CPriNBsDgXaWPefDgv6kH0swhL/i/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "kVq82wF/n7+GUPNhRiLyv/77GCpwRNC/OAajGL77qT/jpmanrWrwP7U4xJid1+S/hVfp0x0z7b+g/vhezaYBw
NrvHXQ2kKK/7HxmzMJE8T+7BUMdFyP5v98/WAC9Ofo/8lXT5/o3AEAM8d6RTucGQHQac/8AHeq/QYWYhAdv9r/1SNC0vSnyv1HtD
bH3AeI/mqIxjUgA/78K1skWE3wGQIEs2pjXAABA0hDNrU6Z5j+i1QMkQEsGQDSbOp1nBQHApSVWov7l/78iKSFYNxMGQAE2a4WEg
ABAbuz7FT/D7b8CO+6iU+vyv7eoT4lwy82/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 12],
      "data": "0xN7cCPC4T9vi+kBMJHxvz8fgN/eSus/SGFgJVKvwz8ZfjcGuVnNPz8lR5nIjvG/y65v4bw4+T+0GENapLPoP
09cf3fKUNe/S+NYBjW3AsAPQBaBu9PGP+mm6kPKquu/PAib4TsQ9r9MSDPkLmD4v75HCJhI27e/lGjHURkl6T9KbTPqGe/VPy+JO
gaDU/Y/PSZzr3HC0T8K20Ux3lDzP1FD1zdSXeo/bdIgUc1u47+WUAUvxOrxPy2GkJb3+J0/8LU0JzNdBUBH7wRoACkDQJTS/ksvB
9G/dx2ghENtAcCkkqF48r7mv7d1cDb75tq/k6s1BHxA6L/VzvKJn2TBP0/dbAoZ0/c/PXm7LyjRqr91SR5jV1zvv5cAm/suBrA/X
n4M2UO5+7/zkcyCowPjP3Nu4azcfPA/QAs3ssVh57+c/soUfF0FQOzAKYeHxAXAle410z+M8j+qw4ib70rqv9H+3zCxcABAe+JTQ
35v8j8KdrEZ2Nb5P2s7dU0SkPI/ocUTZxGL5r91paycEdv+P/0zplPF+O8/ZsFOvxm03r/k7epvaKXmv+5ruVV5s+S/s0EL5l3L5
b82gFjA6JP3v0RONW9aKuy/szPOkWY99L+rdyXIvuvUP19Nv2SoUtA/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "228gf1D+6z/5GTq/BB/rv6fDXAy44tO/Zion4qIG179ymP7K4u+kP5iZMItdXO4/dHhbOmF92L8Njw0ba239v
z7nC5K9p7O/Us8Cyi+K3r/m90pV4Y/YP/rjvLJi6aQ/QaKrj/MwAMBgNrW9D9TUP/PASmP9Wtm/dX2evlw1vT8Wyo77nUrmP20+w
9Ng8Zq/PIim/rcRAMD7mvlH9z7fv49AQk398ABAjzNbOO3w6r9yuDZmekARQPotSSIaQQnA0tqJkA+13j8hQTtvE7wGwHJu9ob9I
+y/fOad0nlr4z+7SlIBbpzNv40GZAJrHsW/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "y65v4bw4+T+0GENapLPoP09cf3fKUNe/S+NYBjW3AsAPQBaBu9PGP+mm6kPKquu/PSZzr3HC0T8K20Ux3lDzP
1FD1zdSXeo/bdIgUc1u47+WUAUvxOrxPy2GkJb3+J0/k6s1BHxA6L/VzvKJn2TBP0/dbAoZ0/c/PXm7LyjRqr91SR5jV1zvv5cAm
/suBrA/le410z+M8j+qw4ib70rqv9H+3zCxcABAe+JTQ35v8j8KdrEZ2Nb5P2s7dU0SkPI/s0EL5l3L5b82gFjA6JP3v0RONW9aK
uy/szPOkWY99L+rdyXIvuvUP19Nv2SoUtA/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "kdxyfEx8B0D0kaBk/q3+vwi3eqvvmPs/zYxYk3Fn/78qi1k7Ia7nP/4f4CGpawzAjlONClfNCMCaLPjHMjIEw
M+8SuhaD+M/qK7SIWcU9T/uB+uvTFn/P37HbST9kwtAKgHjWVAiF0A1apMfhQIYQG7JMnROy+o/jEfTPouNFcDVR7bN5cQFwCT5X
KcF8u6/YWej2zauCMDAZQeOS0jkP9oHsesVURJAZjzZ7hln5L/8nSiZN1AgQBk5HbDoBBbAj7uaeOJAA8C8+hCwYwAKQLPsNVYUE
/k/yaIO1FqFA8DTZF/LaIH2v6G+C9DWRfW/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "65103803", -6.0084464, 28.0],
    [0, 7, "65103803", -2.5542548, 26.0],
    [0, 8, "65103803", -27.021356, 82.0],
    [3, 6, "65103803", -6.0084464, 28.0],
    [3, 7, "65103803", -2.5542548, 26.0],
    [3, 8, "65103803", -27.021356, 82.0]
   ]
  },
  {
   "name": "three words that follow seven others",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "add_positions",
     {"tuple": []},
     {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [3, 10],
         "data": "bwF2rckq7b8Rtf5lSLjwv9OM4u4yvOI/A744fHii8b/fAyoqzr+4P8PNhNrwccc/wLRPHIPsuj9jhXHqw7
gBwPr//y+NUPS/4LbQhcVD7j8HzWz6x1TsPy1L/vzY+7y/sSah7XkJ6z9g2nUIDMP7vyniLV8ype0/8Qnmb+9h1L9llrfhg4nbPx
Mey88p++8/+V1eo7mD8z/RFrhEg3f8v7vm30qT/Py/6AuElmgm5r8pvgfqR/vlv7YYe71xOcu/aoFPxDZJ+78ATEcnf0LvP0w5Lc
1UdMc/g6xfvREd5b+mC+TRawQBQOOxKd5Q6OI/"
        }
       ],
       [
        "encoding",
        {
         "array": "<f8",
         "shape": [17, 10],
         "data": "+/vVtf083b+ZjZg+6V3zvwTWMXaEJfQ/jhlMplBa6D/KmspQ5nn0v33zavAfCfC/rltl8kp64b8K6Ple9T
zpPz3a9/o2I7+/Uzcy5iNB+78u0A/Jc5rgP6B2jclWd7C/IpBmXD2n8L+iXiq83+XhP1G2ywlIotE/+t6D9cWP2z+uKlxftNXhv5
8zv5o7t7G/2UL2ucJbsz8LLbdsFoOYP2Iizi6q3Pw/U7HlfBgX4r/DwP/KWIn3Pz5hlXi0GwjAsOq+AWFQ9D/D/1Upw3znP5kcUC
trpOK//Oq8oecxz78UVaXWqsrrv+UG3Bv62eU/JVvnewa42L8ahOaLBC/SP0jyenkup/a/hzUpllVDlb+vZqySB83LvxsdltQwq8
c/k5hKlwzw7r+/EZLL/8HBv5aioYxDGANA4rXgywIC5b/huYdYCXnhP58p3tsP4us//kQVzVXu8L/imuFhkj/cv4gqjZU8wNu/7S
pzOgcW1z/HjtzzXJvov1397SUZ5+m/5k4VoBjT6L8Z0T8mFWzlv+wy/jxqxvG/S1eyvkTYwj+glowvCNPfP0cdb18M+/W/9gNTfJ
fY/j/aP4/ms9Dnvwx/C+tEzu8/Nk6wg4Fdwr8jomGpRdgAQHkzRoGgx+g/XigXsQ4OzD8SP8sf7c6UP7QFIxVjvs8/ap7m/NEj8r
+QUZfHB1/wP72EXorA0PM/OgWZ8MyE9L+69XeiWpb6vy/UYOgj1eO/uYUre4j6AEDpK2Y+hQj3v70WcRCU5es/H3hfCk8/zj95s3
dC5oL2v7ZXK6feQee/jtHB2mwrn78iBLCGG2r2v5ZzGilJx7e/oA/qrt8p9z/gxnw584IAwOjs4kR8La6/o9RNIyob0j8n1a9Gzb
/bP6EYg9kTuPC/jupWOf+w5z8inPw/pDXcP5o4ns7H8OG/sn4xi6+XxD9xEl/bYF/kv3qEDvc/ovO/aKXeylqx4T9ykTXWqGrtPx
XX5txRCvy/D8Ime/Ehw7/ZRa9JhVr6P7qpcWILv+i/y9d09WZh+z9NiRhk0U7Mv6BFwf3co+k/QbKXkk/67L8RI9i0qczmv7kOSW
T6MvG/dWaEDvLN+b/coYdARPLlPyxraIlLLuQ/Zzh8BGNw+r9/R3TvDOnwvxVMMrC8weM/QBVLrddy9L/XfkRSWOXjPx58WIxgmb
I/Vb7S+r2zwb/IHEyhWJq0P+1wFb4ZqcC/63/MvCcOxb/A66tOAYHZPwLXso/eE+g/5/1lcA6z879UkGvrYODzv53u70SpqdO/hG
qHeA9KAEAp7QU/9bnjP5pTyabW/vm/XB66PEy/7r8QcaB741fzv17tFufWxN4/XSFuLSSwvj8eMIP6RkvxvyckF3M0NPc/TjcsRW
RT9T+lo1fbrZX5v6HfW+Fdn/2/+bPnY35I9D+QcGEsK1AHQCDP4c/3gfq/uR/EwWjZ2r+dWigOBALAP+dI8gsg89c/3xnaL+6w5D
+HexTQ7V/rP86Ej5n+bPQ/nE0GAypc5T9Urf3YKI/Rv3shTMUgxte/yxlLhZYd5T87rOGbWDO7P38WSPfABvg/+8HFFbjltD94eP
xE6nDrP727LZJfBvg/5xzkh3+Xtz9bnP352mqlP5C5BfADTvi/BTuJjWq/4z8WH65Vt5TSP5NTrbBnzQJAF/7crWuf4j/O6dD3wM
qYP8SWLpbaYbw/zpio0T1g/T9XT3xdqsvhv26ynKGgj+O/bNwq8mvd7D9AbG8+iwuKPxUWRYCQW/6/Wb/KV/hN2z9p0rpxRUYEwB
N0T4emt/+/C2qu0moZ0T+HyOjVXGC1Pw=="
        }
       ],
       ["start", 7]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 10],
    "data": "U5eQCvXOAsCOSzHu8ivGv0pperEGTOo/djRYX68SBMCpGObh5Cnkv+eWLD+DjMM/fQvrVFO79L/6Wroz/nYCwLy
CUPeTysY/UC0RsAPk8b/Xnh428HHqP9l8HMhnuMU/Rox8SLB09D8ke/zwjz0GwFBlQswYq/o/qElaQNNOvz+dswl3F7DAv5fAS9m
KkPI/56pdaxKo4j87TuOd4QwIwCORcOXlI/S/2RTG/gARzT/EXfXo+oMDwHzuUJyxLde/+GoHVC/Wrb9bhFYTzw3KPxl5Go/xT/4
/+M9lFsYw7L+lXlQRY20HQGgC3Gj9I9S/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "/HgwRKTk9b81n0vSGAsCwHcbo+2dg/0/Q8NKpEDV1b8f8ydu6e3yv1S0NKrDNeq/Bse2HXU53L/2DmYlDdP2v
xKEr5/AQva/OLeTRoI+6L/jSL7hnXf2P3PlReOXuca/z+KvLAMUyb9Lr2AqHNDyvyjjCTIrO/M/hFx3Flq3vD+hfwG6yUPAv7Yzc
1xCxO0/gLn9znW59D/RQAXrdhX8vx9xxBEc6X+/EOe0icAe9L+/wferaRfpPywUbZRLzwnAAF5CClfj279SpU4ooV/7P8qbCfCrj
tm/mdrOpYvp7L8xanU4giP0P/niAn0lYfQ/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "lSTEcaEN77/OgFa6+2Lov7BDHckMTvA/9+fdKkYtAcDsK5z++MjqPy+Cn1ZO9+M/F4Io1m4m3b93cL7xSG8Aw
JmEr509gP6/RKKY0HQB0r/JsaViEQP3P6fGlbYty+k/7ZUszCkL7b88tdo3Sif+vysYozyPlgRAs1oyjQF48b9fXPH24yEBQHL8x
HZ15+g/yYEfEdQqAEDj8wGHVXoFwC//pRJ0MQTAThCLry5G/L+8H8QBy2UCwPW5UaLPR94/yEyb/xAy8b/8I7HhRp7lvxVAnasE9
eu/0grW0lC1pb//A/rs/yvrP1oZN5jUZvM/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "U5eQCvXOAsCOSzHu8ivGv0pperEGTOo/djRYX68SBMCpGObh5Cnkv+eWLD+DjMM/fQvrVFO79L/6Wroz/nYCw
LyCUPeTysY/UC0RsAPk8b/Mi1+CQrzhvyFN0fAYRug/v4Ac2KZM8T+ix3Yl+SIJwEAmCuBOjck/gSaSPaZU1r/ENIQcdQ/vvyTXp
6pAAu0/MjUkqcxWBUDZztjbtL4OwM8Io0SMAgrAwy605638xj9Jv99O6Nbcv3MeJ3oU6vm/m5nyCxN1A8A9Q3HAI0nuPwhaCu2Qe
/O/T/yC4voV6L8NElmpW5kMQAGz5AO+kfe/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "weHz7taGFkBlMNqWc/oSQG9jtL1zsCFArVS79auiGkA4A3akhUQXQKhruYpHuRhA4ZQkrmg8GkBDfKa2PEsWQ
PseFNhPbxZA5oYtty/4GEAcyTe8884gQEXR5UAzShtArIKa5l83G0At1Gf1+EsXQGU8QWZlZyBAINxZaN1yHEBV9S+y4X0bQHdmj
kuIuB9AMLffuS6XIEDMrz5FovoUQKaQ+7gF+BtAPMaS3U/4FkDH93417SIfQNTrkmu0MA5AP9lbj8pBGkCq1Akl9GshQNNl/0AVZ
xpArSRGi85iGEBGrQ5HcIQgQF9coK8kjCBA"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "Xg1SC2de1z9RNu6RzSjYv/RuxwQ96dM/m8KLrQCU979dWZBKkDXoP+bTOpTOhdI/HwoNKYm1+T8yWMMplhEBw
JQPBzZgYNq/bwuLKiGUA0ATRWnrt0fvP4p2/39rRrK/9k1q8o2S5b8NNrHBVuPxv/9xAgXHd/M/A46wwilBAECQbFzPFjLwPx3Wx
Ou/YPA/PE3BTNdJ9T/+JxCeURetP7sGzzw08QLA0WIQnATb9L+NfIwgkIjLPycmlAm5mMm/v0tKomPSDMAlXpapvXT2PxYA6CQAz
wLAzqP/shcjBcBl2TksmScDQJDK5nhclOU/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 20],
      "data": "9gB2rckq7b9zvP5lSLjwv/aL4u4yvOI/v8M4fHii8b/oDioqzr+4PzrHhNrwccc/Xr5PHIPsuj8FhHHqw7gBw
PUHADCNUPS/f7TQhcVD7j8qLmY+hQj3v/AXcRCU5es/UnVfCk8/zj/EtndC5oL2vwFXK6feQee/L/PB2mwrn79jB7CGG2r2v/VtG
ilJx7e/vw3qrt8p9z/Iw3w584IAwATNbPrHVOw/dVb+/Nj7vL+vJ6HteQnrP4DYdQgMw/u/KfItXzKl7T9OB+Zv72HUv+CXt+GDi
ds/xw/Lzyn77z+lXF6juYPzPyIWuESDd/y/z+LiRHwtrr8K1E0jKhvSP6XTr0bNv9s/xx2D2RO48L8P6lY5/7DnP7iZ/D+kNdw/1
ziezsfw4b9BfzGLr5fEP+cRX9tgX+S/VYYO9z+i879z499Kk/z8vz8MhJZoJua/+bwH6kf75b8/E3u9cTnLv2+CT8Q2Sfu/zUtHJ
39C7z+SMi3NVHTHPwurX70RHeW/Lgvk0WsEAUAlsCneUOjiP6Gk3spaseE/Y4M11qhq7T8L3ebcUQr8v6a7JnvxIcO/2UivSYVa+
j+2qnFiC7/ov1XddPVmYfs/noUYZNFOzL/RRsH93KPpP0ajl5JP+uy/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "9GjOGYX+9D9syB1y4ibtvyUp64qAtcE/7nOFhqvP+D9RowT9zfyxv4PoKTAy1na/PbWlvuDbwr/9rjuuVFbKP
+j1j1/1aP2/+lK1PHg7/7+FEYK5wLeqv+ZD67dEZqC/prew4Axy1z/yQN6DcQL9P42l/Dq18uU/6GwnVdz3wb/56P+7guDOv/aZ1
L+SlMQ/FbtYTPzY6L8ZDGvgS3cBQDxtn4zVBvC/KEbF4KJc5L+QEgyv9ULzP/fbMjf8RqA/CM6oEKx4BsDQTG5jfyzov8+04qSLE
dQ/fznYiHCtwj9EkQyNMEX7Pz9YUb4sH+G/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "Ki5mPoUI97/wF3EQlOXrP1J1XwpPP84/xLZ3QuaC9r8BVyun3kHnvy/zwdpsK5+/Ywewhhtq9r/1bRopSce3v
78N6q7fKfc/yMN8OfOCAMDP4uJEfC2uvwrUTSMqG9I/pdOvRs2/2z/HHYPZE7jwvw/qVjn/sOc/uJn8P6Q13D/XOJ7Ox/Dhv0F/M
Yuvl8Q/5xFf22Bf5L9Vhg73P6Lzv6Gk3spaseE/Y4M11qhq7T8L3ebcUQr8v6a7JnvxIcO/2UivSYVa+j+2qnFiC7/ov1XddPVmY
fs/noUYZNFOzL/RRsH93KPpP0ajl5JP+uy/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "izaBHKNJEcDhkjSmU3YDwNFRP1yvswBAx2wLL7qRE8BwOsZ22PLavwCGXQSYj+E/BGJU7toX8b+rkPSeXmQcw
NG+8GfbiQTAYH/S+M2o7T8YKMXCHe0FQA+qUr71OrO/vzrZ9+HXCEAb/wAloiAawCPeIz0JXA1AKrvKlXUf4r8ycCBOe5npP1m52
1MAkgpARIN4JhfDCUCggTrg2GkbwCCR2YJPtBTA5TqXlV9Q9L+ugYiD6mUPwLyK/rhQTuq/fhQUKVX3DcAxE2ycxIYCQLQa6kdpU
wJAWpgbMwJ2AsDavbrulhweQFH+eqoc0O4/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "48cf6f63", 1.6210637, 21.0],
    [0, 7, "48cf6f63", -2.069902, 24.0],
    [0, 8, "48cf6f63", 2.0455027, 84.0],
    [3, 6, "48cf6f63", -2.898861, 200.0],
    [3, 7, "48cf6f63", -6.589827, 210.0],
    [3, 8, "48cf6f63", -2.474422, 190.0]
   ]
  },
  {
   "name": "a table as long as the sentence",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 2000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "add_positions",
     {"tuple": []},
     {
      "dict": [
       [
        "X",
        {
         "array": "<f8",
         "shape": [7, 6],
         "data": "n/a8gg+CZT8X+kn2mKgFwJW7xqUeUPi/05CPm5/kAMBzGlgU2Y7xP75l5Wtsa/c/hSKVV9Rg0j8tFOFgnk
Luv7tSv0KuxOm/9NjT39UZ9r9ODUhkwZPhv544gbPbDO+/xlTZopyvvT/87HtbXTj1P0zCB9zH5uE/3jfJhwtI9r8rgLi92ZTpv4
LFYefzndQ/LQGVQpWi679NTv5S+0j5P5+MlyjqEuY/xSq9uKFH0b+PA79vd3T6P/JU/ZsmBvg/S/x06gLX9T9ECSb2lM3Cv9jT3S
cJV+e/6q2eg7BmsT8Zh5Op6rDtP0QQzPnBoOK/BGwu6xpiCED6a96swn7xP13Qk67x8c+/3WlDkMEM3b9zLAwzldb1vzrBSOyO3O
u/b1JxCt7S5b8qPdaHIYPpPyruRFGvguS/niyoj24h/r/QY/cLOfXrv9NCJIqkadI/"
        }
       ],
       [
        "encoding",
        {
         "array": "<f8",
         "shape": [7, 6],
         "data": "tt4syhMX6j9xZK4PQsjzv4R7D6NTPu4/qBS/Tu/X8T/ebsuOh/r2v6EaI5w0U9k/x+XGE8DR3D93XU/BNT
n0v+vyC7XkPua/erRpkOJG0L/BQtz6fDDiP05+WWG3CNW/he/7E5Uw8T/LQ79itjbjv1f0LBfHw+u/1JOgbywa7T+5h5nhX7TEvx
4vDChW5Ms/Zv1YkeGU7D9V9kF52IjFP5cTGYd3ALC/TmDbUMPqyz8bpffI4fDOv4SxpVFU/+W/LQTEe3cz2j9g9QGn16riP03Ovz
cVUtw/78elBA+Y7T/pCd6bfA9+P9Y2iZsuoOe/lfCLi9lCzL8ikjCFE4jgP0fTbmaDIt6/zMqZ2mRPyT+UTwwS/XPnv349gjo6Iu
a/1AMYvk1EuL/jxxDF1pLiP9+Ie4h6XtA/Z3BN8TKC0j8yhZlSpyjwv82ZRr62cuG/"
        }
       ]
      ]
     },
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [7, 6],
    "data": "JJyv2ZUs6j9CLCH+uYwPwOL7fajpYeK/mhfA0J/i77/cTs3pua7Vvycn7pI5wP0/8AKuNUqZ5z8X8d94Qq0BwLu
j5XvJAfi/1kDug44r+r/+mobScpeTP8n4FrKbyPS/qYwp3o4L8z+ElDhUBDrnP2NhSnb+udO/CrvjP9Xr3r/u6h628cHuv8vus30
PSOE/hGp/2IlJnj8AhiZiFvr7P3tptDfbEuQ/yud7ggCSqr+LFaA2W5b2P9f5VOb4DOo/2fZlyeBj/D/e6PDS5O7bPx7Z+xf9W9K
/J5gZFeXE7z9HNsuiCe3tPw+rqkp4IPW/eKl1Uu2dBkDAsXZvzML5Pype3B6+Dee/Z4L2Ig9l0L/JKwneScgAwCB6ZZNk//i/UFQ
0wmfb6L+WiHMm/Ar2P6hQDhrkpti/iNZU0+GA+b9VMpXYQyP+v3DwaPLIe9C/"
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "3VzMMsT83D8iq/HWM8UPwIFZJoDItwHAusSc7XvtAsDwOsaRF6f6P9ANj5M+KfI/0zThKcrI9T+lJ9Bhqrz4v
zwi9qw6xPq/1zwOoP4y3r+TcK5c2cDmvx8sfinGE+i/Xg3akmol8D9NMKRqeOn3P+c/SdZxzd8/qsmtHbPK8r+aPPsXiajwvzGa6
bu0YNe/+QBmCbMR3b+ypT+TM08BQIO/O2L6HfI//jBHKD705D952lrshpL6P45xcZwebOg/nXcDuadO8j/tIU6PXKnXP+Kmim0lN
PO/IY80jl4B0T/m1xxetvPIPz8kJxp+YfS/e6g9ffifB0CCz2YPLsj6P8ZFaExsYHk/BOzrPR0Vxb/z2tJCnv8CwAurR9Wip/a/U
FQ0wmfb6L+WiHMm/Ar2P6hQDhrkpti/iNZU0+GA+b9VMpXYQyP+v3DwaPLIe9C/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "JJyv2ZUs6j9CLCH+uYwPwOL7fajpYeK/mhfA0J/i77/cTs3pua7Vvycn7pI5wP0/mb37+r6j8T8Cew+gyHQBw
NqmQIGV5sE/xxNTRJoH0b87dO9AaMT/v8ipb2VBY+K/rgeIXgfN7T8wg9i8tAG3P0Oii7+NEvg/8Yoo5HDA0b/T19M2euIBwCJxw
kGU+OY/eySChhe4qL/bqD8N5QLWP3l80+WeKPo/5JIfwQ0M6z9ao5wHf8/LP/8UBsPzWv4/27PFZ0ZxAUDtH3Ou9CH2v/WXxuwpn
cs/TQL5Vlru8j/VVQN0JETgvx4G6q6e3Me/hKG53d/nDkBQw38W+0vCv4SHajfXQeY/zXRc1X0p5T9XyutgjmgGwKdobjzpZd6/N
jHu/tYQwT9+GQ0vxRrcv0kdlaNId9M/Ly/Sgf6S6L9ZkWMKknoCwA+tI5Ns3uU/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7, 12],
      "data": "iVu9gg+CZT/d+Un2mKgFwLe1xqUeUPi/gpGPm5/kAMCTIlgU2Y7xP5te5Wtsa/c/yN4syhMX6j/LZK4PQsjzv
6B9D6NTPu4/OBe/Tu/X8T/6acuOh/r2vyYbI5w0U9k/uSOVV9Rg0j9zIuFgnkLuv+lTv0KuxOm/Z9rT39UZ9r95DUhkwZPhv80sg
bPbDO+/MOnGE8DR3D+LYk/BNTn0v43zC7XkPua/37VpkOJG0L9RQtz6fDDiP3d7WWG3CNW/MUfZopyvvT956XtbXTj1P2HDB9zH5
uE/tjvJhwtI9r/LgLi92ZTpvx7HYefzndQ/7/L7E5Uw8T95Rb9itjbjvxP0LBfHw+u/Y5agbywa7T9ojJnhX7TEv+8sDChW5Ms/E
AGVQpWi67/EUP5S+0j5P+mMlyjqEuY/BSm9uKFH0b/g+r5vd3T6P3RM/ZsmBvg/ZPxYkeGU7D888EF52IjFP28bGYd3ALC/K2bbU
MPqyz9XqffI4fDOv6iwpVFU/+W/mP106gLX9T9EAyb2lM3Cvx7U3ScJV+e/WLGeg7BmsT8Vd5Op6rDtPxsPzPnBoOK/JwHEe3cz2
j9A9QGn16riPx7PvzcVUtw//MGlBA+Y7T+O1t2bfA9+P2w1iZsuoOe/dmwu6xpiCEBhbN6swn7xP1vKk67x8c+/O2xDkMEM3b+zK
gwzldb1v+fBSOyO3Ou/j/eLi9lCzL/IkTCFE4jgPxzQbmaDIt6/lcWZ2mRPyT8uTwwS/XPnv+g8gjo6Iua/e1JxCt7S5b/XPNaHI
YPpP/vuRFGvguS/FzSoj24h/r9fY/cLOfXrvwFGJIqkadI/rA4Yvk1EuL9CxhDF1pLiP0WGe4h6XtA/MG9N8TKC0j8zi5lSpyjwv
zmbRr62cuG/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "cER9Yi+JYT+Kii+JSscKQOPlfoJ3+va/Nk83YObWAsCepdE9Vzf5v/6kWNbRiOI/NVHUhzCNwD9kbcx7vB/zP
yCRqArd6eE/6pfu27971j/gU68hfvvTv/zqt1TlaNQ/hxhm27nkvz+awtT7fnvpv+Z+Wqd8EN+/bkU27YND9L/AQp4FOo3APwrbV
7di+LE/AV1FWdWu6L8LHwgnBgTRP2hKpw+PE6a/sB9DdWsmrr9ynpUhVJTZvzKYeqe5g/C/tssvl9Lh4T+vzGdSDfC1v8vCH4QGq
NS/wbxi6L8XsD9BziaLOuR7PwwXGq6Ugds/NgHpqMeI5b89y8V7jRPiP61DK9FGFb4//DzgRAr6tr9H8LwZYwHwP+lFAU1vReM/c
eq1pLuMsD+aTOK+qJ3dPyJasCrM+8S/U6dn+WVt4b9+wG16QjzsP30oxtNBFMS/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "yN4syhMX6j/LZK4PQsjzv6B9D6NTPu4/OBe/Tu/X8T/6acuOh/r2vyYbI5w0U9k/MOnGE8DR3D+LYk/BNTn0v
43zC7XkPua/37VpkOJG0L9RQtz6fDDiP3d7WWG3CNW/7/L7E5Uw8T95Rb9itjbjvxP0LBfHw+u/Y5agbywa7T9ojJnhX7TEv+8sD
ChW5Ms/ZPxYkeGU7D888EF52IjFP28bGYd3ALC/K2bbUMPqyz9XqffI4fDOv6iwpVFU/+W/JwHEe3cz2j9A9QGn16riPx7PvzcVU
tw//MGlBA+Y7T+O1t2bfA9+P2w1iZsuoOe/j/eLi9lCzL/IkTCFE4jgPxzQbmaDIt6/lcWZ2mRPyT8uTwwS/XPnv+g8gjo6Iua/r
A4Yvk1EuL9CxhDF1pLiP0WGe4h6XtA/MG9N8TKC0j8zi5lSpyjwvzmbRr62cuG/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "yoUk1MJL6j9a1/MoyHgfwAgFwYRgNwbAk3uAo5M6EMDasI7xjQf0P1izW9BD2Q9AjFbCoot18j/3lgq1a6QMw
Gc1iUlZVwXA+iqe/EMaDcBmXW7Ynd3ov4di1E7ApAXAS+Gg0Qe89T+5kacplS8FQD7w6lWyFeA/KNwt3nQDBMDI3Y7lm/UAwCeQw
WadHPA/gaTkZR6O879hWYvqJigQQKJsxkvmCPo/ePjGUUJe3L+/oY0RfXcOQHNbSYiI7AdAptwp8f4FDkB2M/3UjJzMPw2UDapfg
fW/k9kd+AJ28T9/X0tBnz0CQACMnCFNUAHAxmrcr+X6HEAdtOaiW48JQJShPiKaUPG/14kayUdA7b9HqiVzBE4QwIYc+sVWmAbAJ
PJxkME+/L8ApA6/MUQEQJ4OajEhB/W/GX2ZCltLEcD63A55NjMJwNqeHgYvacQ/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 6, "81597424", 6.8684215, 24.0],
    [0, 7, "81597424", -0.5429351, 24.0],
    [0, 8, "81597424", -16.068319, 100.0],
    [3, 6, "81597424", 6.8684215, 24.0],
    [3, 7, "81597424", -0.5429351, 24.0],
    [3, 8, "81597424", -16.068319, 100.0]
   ]
  }
 ]
}
"""
