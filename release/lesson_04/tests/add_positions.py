"""The public cases of the step add_positions, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'add_positions'
points = [0.2857, 0.2857, 0.1429]


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
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "add_positions",
 "order": 2,
 "points": 2,
 "summary": "Each word gets the row of its own position added, from start on",
 "returns": [],
 "cases": [
  {
   "name": "five words from position 0 on",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1880.0,
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
    "data": "tJzWTOcMAUAW6R9Td93Uv8vhgEfzRN8/IuAC5D98AcDE4aZDuhbaP3OAPLstZP+/E0W+dZ+f8b/gtbXLQj3Uv9M
51iTpYec/jFSaAjDZxj+wMJKpimb3P87MlORmy/Y/9Y5OTCia/j8wG6RgSj8EQLwwbTdNkfM/kghfJYjYAcA85t/tpA37v/65iXd
v5da/HiatCwha4r9EwvBiMB3Nvwq6UIcfrwhAMInhqG362j/s3dEQdCQRQClQ3sD8+Pi/bIOPpjcr9r8gylBxoxzdPyCuhyNXc74
/weWhAW3q+7/KZrAXEl/Yv+6Fs0ZKFNm/"
   },
   "mistakes": [
    {
     "name": "one position too far",
     "message": "Your first word gets the row of position start + 1. Positions count from 0: with st
art=0 the first word gets row 0.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "yKg0SFyj6j8gh8X14vq7P2+wq4sY1Po/KHGRj/EF3b+eRMxP+5X1P/rr7LrkFvG/XvLa8TwYAcCa8/TymjP2v
3Zg7IBkVfY/wq/LzgZ45z/sgARuymTkv/g69PXlU/c/cKrPEFOjDkA8e0UCiSz5P7xPwI6Wn/w/nkzsxQhr8L+jYMG6ve7sP5Qts
v+mrOc/7hEJZnlPA8BSY+T9LSTsv8hPNqp7PcM/Obzpaknu/7+xrc/t8/oHQKLYkXoyugPAr8gMNx9wCcAuPaisyFnuPwACmYRr6
K0/PAwJ6yY+yz85ElNjOaDxv/ehUDz2Fem/"
     }
    },
    {
     "name": "the same row for every word",
     "message": "Every word got the row of the first position, so that they still cannot be told apa
rt. Word j gets row start + j: take a slice of n rows, not a single one.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "tJzWTOcMAUAW6R9Td93Uv8vhgEfzRN8/IuAC5D98AcDE4aZDuhbaP3OAPLstZP+/kP+k/gdEyT9fgCNuuQzov
0xsgZ2cR92/ahnOY93b+L8GSV/Ve6zgP6pwisg7/OA/6UT2y8j8EEDltJV+6VUJQJkVv+H8K+S/nIB8RTwSEsCEAlyYAwrhvyNxk
e8jj/S/WKLmvDcExL9G1ofuo9v1PxgzAx5UUeU/wqnmcqaPCMAOY9zMt8oGQAtsJBg6rwzATJjLW2jm6z87HefkcZoFQOqU5hdgU
OQ/hr5CPriNBsDyXaWPefDgv04I0swhL/i/"
     }
    },
    {
     "name": "counted from the end",
     "message": "Your words get the last rows of the table. Read on from row start: encoding[start :
 start + n].",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "wC682wF/n789UPNhRiLyvxr6GCpwRNC/2ASjGL77qT+9pmanrWrwPzo3xJid1+S/slDp0x0z7b+q/PhezaYBw
OLXHXQ2kKK/NXZmzMJE8T/1CUMdFyP5v/pFWAC9Ofo/m1jT5/o3AEBO7t6RTucGQLYZc/8AHeq/VI2YhAdv9r8RTdC0vSnyv/juD
bH3AeI/D6gxjUgA/78g1skWE3wGQEUt2pjXAABAQA/NrU6Z5j9l2AMkQEsGQNCdOp1nBQHAACFWov7l/79bKCFYNxMGQEAza4WEg
ABA2vX7FT/D7b/6Pe6iU+vyv26iT4lwy82/"
     }
    },
    {
     "name": "put side by side",
     "message": "Your positions stand beside the words, which makes the vectors twice as wide. Add t
hem to the words' own numbers; the shape stays (n, d_model).",
     "result": {
      "array": "<f8",
      "shape": [5, 12],
      "data": "ihV7cCPC4T+1hukBMJHxv7segN/eSus/2GZgJVKvwz93gDcGuVnNP4ctR5nIjvG/pK5v4bw4+T/fGENapLPoP
6tbf3fKUNe/kOZYBjW3AsASQxaBu9PGP9il6kPKquu/sg6b4TsQ9r+fTDPkLmD4v4JCCJhI27e/bWfHURkl6T+EcDPqGe/VP0GLO
gaDU/Y/fSZzr3HC0T8n30Ux3lDzPyNC1zdSXeo/StIgUc1u47+PVAUvxOrxPyRjkJb3+J0/gLI0JzNdBUCt7gRoACkDQIfP/ksvB
9G/pxqghENtAcBJk6F48r7mv9t4cDb75tq/Fqw1BHxA6L8syPKJn2TBP57kbAoZ0/c/rXq7LyjRqr8uOR5jV1zvv3X7mvsuBrA/7
4IM2UO5+7+sk8yCowPjP3dw4azcfPA/yAw3ssVh57/d/soUfF0FQJXCKYeHxAXA4O810z+M8j89xIib70rqv88B4DCxcABAsOhTQ
35v8j/2ebEZ2Nb5PwE1dU0SkPI//MQTZxGL5r8HrqycEdv+P8BCplPF+O8/sL9Ovxm03r+27upvaKXmv8RquVV5s+S/20EL5l3L5
b9/e1jA6JP3v/xMNW9aKuy/1TXOkWY99L+idiXIvuvUP5pPv2SoUtA/"
     }
    },
    {
     "name": "multiplied",
     "message": "You multiplied words and positions. Add them.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "InEgf1D+6z+PGzq/BB/rv17FXAy44tO/1iwn4qIG17+yf/7K4u+kP2+mMItdXO4/u3lbOmF92L8hjA0ba239v
wPzC5K9p7O/X9ICyi+K3r+T90pV4Y/YPyTfvLJi6aQ/1qKrj/MwAMBzNbW9D9TUP77CSmP9Wtm/NIuevlw1vT/7yI77nUrmP3A6w
9Ng8Zq/vYWm/rcRAMAYnPlH9z7fv/0+Qk398ABA0jJbOO3w6r90uDZmekARQEQsSSIaQQnAENuJkA+13j9pQTtvE7wGwE9t9ob9I
+y/bued0nlr4z/dRVIBbpzNv/AAZAJrHsW/"
     }
    },
    {
     "name": "positions alone",
     "message": "Your result holds the positions alone: the words are gone. Add the two, X + encodin
g[start : start + n].",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "pK5v4bw4+T/fGENapLPoP6tbf3fKUNe/kOZYBjW3AsASQxaBu9PGP9il6kPKquu/fSZzr3HC0T8n30Ux3lDzP
yNC1zdSXeo/StIgUc1u47+PVAUvxOrxPyRjkJb3+J0/Fqw1BHxA6L8syPKJn2TBP57kbAoZ0/c/rXq7LyjRqr8uOR5jV1zvv3X7m
vsuBrA/4O810z+M8j89xIib70rqv88B4DCxcABAsOhTQ35v8j/2ebEZ2Nb5PwE1dU0SkPI/20EL5l3L5b9/e1jA6JP3v/xMNW9aK
uy/1TXOkWY99L+idiXIvuvUP5pPv2SoUtA/"
     }
    },
    {
     "name": "words multiplied by \u221ad_model",
     "message": "Your words are multiplied by \u221ad_model before the positions are added. The pape
r does that where it makes the embeddings (section 3.4); X has been made already, so add to it as it
 is.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "Dt9yfEx8B0CmjqBk/q3+v5W3eqvvmPs/Lo5Yk3Fn/7+Si1k7Ia7nP4gj4CGpawzArFGNClfNCMBML/jHMjIEw
JC7SuhaD+M/drbSIWcU9T8oBeuvTFn/P6TKbST9kwtAtP/iWVAiF0AEa5MfhQIYQCnJMnROy+o/pUbTPouNFcBcSbbN5cQFwHPzX
KcF8u6/Omej2zauCMDbZgeOS0jkP9AHsesVURJAdDvZ7hln5L8QnSiZN1AgQDU7HbDoBBbAGb6aeOJAA8AU+RCwYwAKQIjvNVYUE
/k/m6AO1FqFA8B+ZV/LaIH2v7S8C9DWRfW/"
     }
    }
   ]
  },
  {
   "name": "three words that follow seven others",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1500.0,
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
    "data": "UJaQCvXOAsCUTTHu8ivGv9tqerEGTOo/vjhYX68SBMA6F+bh5Cnkv5GTLD+DjMM/1gjrVFO79L8AWboz/nYCwDB
9UPeTysY/UDIRsAPk8b84nh428HHqP7CDHMhnuMU/ooh8SLB09D+Aefzwjz0GwFxmQswYq/o/xEhaQNNOvz+etQl3F7DAv+C+S9m
KkPI/galdaxKo4j+mTeOd4QwIwAeUcOXlI/S/KBbG/gARzT8VW/Xo+oMDwGLtUJyxLde/IHIHVC/Wrb8YiVYTzw3KP/R+Go/xT/4
/1s5lFsYw7L8OXVQRY20HQLwA3Gj9I9S/"
   },
   "mistakes": [
    {
     "name": "start ignored",
     "message": "Your words always stand at positions 0, 1, 2, \u2026: start has no say. Take n rows
 from start on, encoding[start : start + n].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "tn8wRKTk9b9VoUvSGAsCwG4co+2dg/0/8MRKpEDV1b+M+idu6e3yv4mzNKrDNeq/LMq2HXU53L/BFmYlDdP2v
559r5/AQva/xreTRoI+6L+aTr7hnXf2P+bgReOXuca/TOavLAMUyb8Pq2AqHNDyv6neCTIrO/M/JFR3Flq3vD/ufQG6yUPAv583c
1xCxO0/J8L9znW59D8dOgXrdhX8vwBZxBEc6X+/nt60icAe9L9dw/eraRfpP8kSbZRLzwnA6FpCClfj27/ipU4ooV/7P4ycCfCrj
tm/QufOpYvp7L/CbHU4giP0P2TcAn0lYfQ/"
     }
    },
    {
     "name": "one position too far",
     "message": "Your first word gets the row of position start + 1. Positions count from 0: with st
art=0 the first word gets row 0.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "PjDEcaEN77/Qf1a6+2Lov7M7HckMTvA/UuvdKkYtAcAKK5z++MjqP4KBn1ZO9+M/BIQo1m4m3b94bb7xSG8Aw
DKJr509gP6/KKSY0HQB0r84uaViEQP3PwzIlbYty+k/eYcszCkL7b+isto3Sif+v3cbozyPlgRAWVcyjQF48b+yXvH24yEBQMD7x
HZ15+g/ZIAfEdQqAED59wGHVXoFwCL8pRJ0MQTArRSLry5G/L/FIsQBy2UCwF23UaLPR94/1Eub/xAy8b/OJLHhRp7lv6tAnasE9
eu/4AbW0lC1pb8YBPrs/yvrP10YN5jUZvM/"
     }
    },
    {
     "name": "the same row for every word",
     "message": "Every word got the row of the first position, so that they still cannot be told apa
rt. Word j gets row start + j: take a slice of n rows, not a single one.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "UJaQCvXOAsCUTTHu8ivGv9tqerEGTOo/vjhYX68SBMA6F+bh5Cnkv5GTLD+DjMM/1gjrVFO79L8AWboz/nYCw
DB9UPeTysY/UDIRsAPk8b/Lil+CQrzhv1dN0fAYRug/XIIc2KZM8T/sxnYl+SIJwMwpCuBOjck/CieSPaZU1r8SPYQcdQ/vv6DPp
6pAAu0/zDYkqcxWBUBI0tjbtL4OwFIJo0SMAgrAVCu05638xj9CwN9O6Nbcv5AWJ3oU6vm/opbyCxN1A8B0PXHAI0nuP/hcCu2Qe
/O/9vqC4voV6L92E1mpW5kMQM605AO+kfe/"
     }
    },
    {
     "name": "start added to the numbers",
     "message": "You added start to the numbers of the encoding. It says where to begin reading: tak
e the rows encoding[start : start + n].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "EuDz7taGFkBWL9qWc/oSQI5jtL1zsCFAsVO79auiGkBdAXakhUQXQI9puYpHuRhAXZMkrmg8GkBQeqa2PEsWQ
JggFNhPbxZAB4ktty/4GEDTyTe8884gQPnQ5UAzShtAzoCa5l83G0A81Wf1+EsXQNU7QWZlZyBAUd1ZaN1yHEAR9C+y4X0bQPRmj
kuIuB9ARbjfuS6XIEB5sT5FovoUQOqO+7gF+BtAWMiS3U/4FkBs+H417SIfQDftkmu0MA5AUtpbj8pBGkC81Akl9GshQDdm/0AVZ
xpAGCNGi85iGECYrQ5HcIQgQIxboK8kjCBA"
     }
    },
    {
     "name": "counted from the end",
     "message": "Your words get the last rows of the table. Read on from row start: encoding[start :
 start + n].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "WhBSC2de1z8MOe6RzSjYv1JsxwQ96dM/YsaLrQCU979HWpBKkDXoP/DROpTOhdI/yxENKYm1+T9TV8MplhEBw
PgOBzZgYNq/lguLKiGUA0CkUGnrt0fvPwB9/39rRrK/b0xq8o2S5b/ePLHBVuPxv9p4AgXHd/M/VZKwwilBAEClZFzPFjLwP7HSx
Ou/YPA/ZUfBTNdJ9T+gPxCeURetPzMHzzw08QLAK18QnATb9L8MeYwgkIjLP/IhlAm5mMm/wEtKomPSDMDWVZapvXT2P9T+5yQAz
wLAKqX/shcjBcDn2DksmScDQPTK5nhclOU/"
     }
    },
    {
     "name": "put side by side",
     "message": "Your positions stand beside the words, which makes the vectors twice as wide. Add t
hem to the words' own numbers; the shape stays (n, d_model).",
     "result": {
      "array": "<f8",
      "shape": [3, 20],
      "data": "bwF2rckq7b8Rtf5lSLjwv9OM4u4yvOI/A744fHii8b/fAyoqzr+4P8PNhNrwccc/wLRPHIPsuj9jhXHqw7gBw
Pr//y+NUPS/4LbQhcVD7j/pK2Y+hQj3v70WcRCU5es/H3hfCk8/zj95s3dC5oL2v7ZXK6feQee/jtHB2mwrn78iBLCGG2r2v5ZzG
ilJx7e/oA/qrt8p9z/gxnw584IAwAfNbPrHVOw/LUv+/Nj7vL+xJqHteQnrP2DadQgMw/u/KeItXzKl7T/xCeZv72HUv2WWt+GDi
ds/Ex7Lzyn77z/5XV6juYPzP9EWuESDd/y/6OziRHwtrr+j1E0jKhvSPyfVr0bNv9s/oRiD2RO48L+O6lY5/7DnPyKc/D+kNdw/m
jiezsfw4b+yfjGLr5fEP3ESX9tgX+S/eoQO9z+i87+75t9Kk/z8v+gLhJZoJua/Kb4H6kf75b+2GHu9cTnLv2qBT8Q2Sfu/AExHJ
39C7z9MOS3NVHTHP4OsX70RHeW/pgvk0WsEAUDjsSneUOjiP2il3spaseE/cpE11qhq7T8V1+bcUQr8vw/CJnvxIcO/2UWvSYVa+
j+6qXFiC7/ov8vXdPVmYfs/TYkYZNFOzL+gRcH93KPpP0Gyl5JP+uy/"
     }
    },
    {
     "name": "multiplied",
     "message": "You multiplied words and positions. Add them.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "o27OGYX+9D8oxB1y4ibtv8Ak64qAtcE/K2uFhqvP+D8jngT9zfyxv9dkKTAy1na/gLGlvuDbwr+dszuuVFbKP
0n6j1/1aP2/Fky1PHg7/78UJYK5wLeqv9VA67dEZqC/d7ew4Axy1z+cOt6DcQL9P1uk/Dq18uU/Q3EnVdz3wb9R6v+7guDOv3aW1
L+SlMQ/hLtYTPzY6L8nCGvgS3cBQHhrn4zVBvC/IEbF4KJc5L9vEQyv9ULzPyXfMjf8RqA/j9GoEKx4BsAUTm5jfyzov4+04qSLE
dQ/1DTYiHCtwj+ykwyNMEX7P2FYUb4sH+G/"
     }
    },
    {
     "name": "positions alone",
     "message": "Your result holds the positions alone: the words are gone. Add the two, X + encodin
g[start : start + n].",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "6StmPoUI97+9FnEQlOXrPx94XwpPP84/ebN3QuaC9r+2Vyun3kHnv47RwdpsK5+/IgSwhhtq9r+WcxopSce3v
6AP6q7fKfc/4MZ8OfOCAMDo7OJEfC2uv6PUTSMqG9I/J9WvRs2/2z+hGIPZE7jwv47qVjn/sOc/Ipz8P6Q13D+aOJ7Ox/Dhv7J+M
Yuvl8Q/cRJf22Bf5L96hA73P6Lzv2il3spaseE/cpE11qhq7T8V1+bcUQr8vw/CJnvxIcO/2UWvSYVa+j+6qXFiC7/ov8vXdPVmY
fs/TYkYZNFOzL+gRcH93KPpP0Gyl5JP+uy/"
     }
    },
    {
     "name": "words multiplied by \u221ad_model",
     "message": "Your words are multiplied by \u221ad_model before the positions are added. The pape
r does that where it makes the embeddings (section 3.4); X has been made already, so add to it as it
 is.",
     "result": {
      "array": "<f8",
      "shape": [3, 10],
      "data": "UDiBHKNJEcDMlDSmU3YDwGhUP1yvswBAOm0LL7qRE8CuPcZ22PLavziGXQSYj+E/nWZU7toX8b+pj/SeXmQcw
Gy98GfbiQTADIfS+M2o7T9uJMXCHe0FQPilUr71OrO/zTfZ9+HXCEC6/QAloiAawFrbIz0JXA1AQ7zKlXUf4r/EcCBOe5npP1u72
1MAkgpAEoR4JhfDCUB6gjrg2GkbwJ2P2YJPtBTA0T2XlV9Q9L8Cf4iD6mUPwHCM/rhQTuq/dhAUKVX3DcD6EmycxIYCQEka6kdpU
wJAzpUbMwJ2AsC8vLrulhweQEcOe6oc0O4/"
     }
    }
   ]
  },
  {
   "name": "a table as long as the sentence",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1980.0,
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
    "data": "rZuv2ZUs6j9QLCH+uYwPwKb7fajpYeK//BnA0J/i77+sUc3pua7Vv2Ys7pI5wP0/JgSuNUqZ5z/H8994Qq0BwNO
i5XvJAfi/Ekbug44r+r9grobScpeTP+L7FrKbyPS/0YQp3o4L8z8tljhUBDrnPxZkSnb+udO/0LfjP9Xr3r8Z4h628cHuv4jus30
PSOE/IId/2IlJnj8YjSZiFvr7PyxqtDfbEuQ/8NR7ggCSqr/sDqA2W5b2P2D4VOb4DOo/Vv1lyeBj/D8e5vDS5O7bP2PZ+xf9W9K
/rJ0ZFeXE7z8tQ8uiCe3tP42jqkp4IPW/+6x1Uu2dBkALtXZvzML5P7td3B6+Dee/d4T2Ig9l0L8eKgneScgAwFx/ZZNk//i/6lI
0wmfb6L+GgnMm/Ar2P3VTDhrkpti/hNBU0+GA+b8aN5XYQyP+v8fwaPLIe9C/"
   },
   "mistakes": [
    {
     "name": "one position too far",
     "message": "Your first word gets the row of position start + 1. Positions count from 0: with st
art=0 the first word gets row 0.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "tF/MMsT83D/SqPHWM8UPwIVaJoDItwHAYsec7XvtAsDUO8aRF6f6PyoGj5M+KfI/JjjhKcrI9T/8K9Bhqrz4v
4kj9qw6xPq/KDwOoP4y3r88b65c2cDmv9YsfinGE+i//xPakmol8D/HK6RqeOn3P7I/SdZxzd8/1MutHbPK8r+5NPsXiajwv4ad6
bu0YNe/Lf5lCbMR3b9+pD+TM08BQOO5O2L6HfI/jDJHKD705D+Z4VrshpL6Pw5zcZwebOg/OH4DuadO8j+iH06PXKnXP76eim0lN
PO/4JA0jl4B0T8U3hxetvPIP+EmJxp+YfS/5as9ffifB0Dsz2YPLsj6PyAsaExsYHk/7PLrPR0Vxb/S2NJCnv8CwIStR9Wip/a/6
lI0wmfb6L+GgnMm/Ar2P3VTDhrkpti/hNBU0+GA+b8aN5XYQyP+v8fwaPLIe9C/"
     }
    },
    {
     "name": "the same row for every word",
     "message": "Every word got the row of the first position, so that they still cannot be told apa
rt. Word j gets row start + j: take a slice of n rows, not a single one.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "rZuv2ZUs6j9QLCH+uYwPwKb7fajpYeK//BnA0J/i77+sUc3pua7Vv2Ys7pI5wP0//Lf7+r6j8T9Edw+gyHQBw
CSjQIGV5sE/MBFTRJoH0b+Fde9AaMT/v06rb2VBY+K/TwmIXgfN7T+wiNi8tAG3P+iei7+NEvg/2Iwo5HDA0b9619M2euIBwBJww
kGU+OY/cCeChhe4qL9wpz8N5QLWPxKE0+WeKPo/7pMfwQ0M6z+IpZwHf8/LP5obBsPzWv4/07XFZ0ZxAUCaJXOu9CH2v7Cexuwpn
cs/h//4Vlru8j+jVgN0JETgv84L6q6e3Me/sqO53d/nDkC4w38W+0vCv22HajfXQeY/YnRc1X0p5T+ozetgjmgGwNNnbjzpZd6/H
DHu/tYQwT9wFw0vxRrcv7QalaNId9M/7C/Sgf6S6L9jkGMKknoCwLquI5Ns3uU/"
     }
    },
    {
     "name": "put side by side",
     "message": "Your positions stand beside the words, which makes the vectors twice as wide. Add t
hem to the words' own numbers; the shape stays (n, d_model).",
     "result": {
      "array": "<f8",
      "shape": [7, 12],
      "data": "n/a8gg+CZT8X+kn2mKgFwJW7xqUeUPi/05CPm5/kAMBzGlgU2Y7xP75l5Wtsa/c/tt4syhMX6j9xZK4PQsjzv
4R7D6NTPu4/qBS/Tu/X8T/ebsuOh/r2v6EaI5w0U9k/hSKVV9Rg0j8tFOFgnkLuv7tSv0KuxOm/9NjT39UZ9r9ODUhkwZPhv544g
bPbDO+/x+XGE8DR3D93XU/BNTn0v+vyC7XkPua/erRpkOJG0L/BQtz6fDDiP05+WWG3CNW/xlTZopyvvT/87HtbXTj1P0zCB9zH5
uE/3jfJhwtI9r8rgLi92ZTpv4LFYefzndQ/he/7E5Uw8T/LQ79itjbjv1f0LBfHw+u/1JOgbywa7T+5h5nhX7TEvx4vDChW5Ms/L
QGVQpWi679NTv5S+0j5P5+MlyjqEuY/xSq9uKFH0b+PA79vd3T6P/JU/ZsmBvg/Zv1YkeGU7D9V9kF52IjFP5cTGYd3ALC/TmDbU
MPqyz8bpffI4fDOv4SxpVFU/+W/S/x06gLX9T9ECSb2lM3Cv9jT3ScJV+e/6q2eg7BmsT8Zh5Op6rDtP0QQzPnBoOK/LQTEe3cz2
j9g9QGn16riP03OvzcVUtw/78elBA+Y7T/pCd6bfA9+P9Y2iZsuoOe/BGwu6xpiCED6a96swn7xP13Qk67x8c+/3WlDkMEM3b9zL
Awzldb1vzrBSOyO3Ou/lfCLi9lCzL8ikjCFE4jgP0fTbmaDIt6/zMqZ2mRPyT+UTwwS/XPnv349gjo6Iua/b1JxCt7S5b8qPdaHI
YPpPyruRFGvguS/niyoj24h/r/QY/cLOfXrv9NCJIqkadI/1AMYvk1EuL/jxxDF1pLiP9+Ie4h6XtA/Z3BN8TKC0j8yhZlSpyjwv
82ZRr62cuG/"
     }
    },
    {
     "name": "multiplied",
     "message": "You multiplied words and positions. Add them.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "QuB7Yi+JYT+Aji+JSscKQGbefoJ3+va/0k83YObWAsBDpdE9Vzf5v1ujWNbRiOI/6krUhzCNwD8OZsx7vB/zP
waQqArd6eE/D5nu27971j8GV68hfvvTv0rot1TlaNQ/6Rtm27nkvz/hwtT7fnvpv2OCWqd8EN+/+j827YND9L9WQJ4FOo3AP5TfV
7di+LE/mlxFWdWu6L+YIQgnBgTRP9FKpw+PE6a/UxdDdWsmrr+bm5UhVJTZv6yaeqe5g/C/U8ovl9Lh4T8t2mdSDfC1v6nBH4QGq
NS/ULli6L8XsD8eEiaLOuR7P6gVGq6Ugds/ef/oqMeI5b8nysV7jRPiPwdIK9FGFb4/szfgRAr6tr/+6bwZYwHwPwRHAU1vReM/5
N61pLuMsD9CT+K+qJ3dPxpdsCrM+8S/t6dn+WVt4b88wW16QjzsP88txtNBFMS/"
     }
    },
    {
     "name": "positions alone",
     "message": "Your result holds the positions alone: the words are gone. Add the two, X + encodin
g[start : start + n].",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "tt4syhMX6j9xZK4PQsjzv4R7D6NTPu4/qBS/Tu/X8T/ebsuOh/r2v6EaI5w0U9k/x+XGE8DR3D93XU/BNTn0v
+vyC7XkPua/erRpkOJG0L/BQtz6fDDiP05+WWG3CNW/he/7E5Uw8T/LQ79itjbjv1f0LBfHw+u/1JOgbywa7T+5h5nhX7TEvx4vD
ChW5Ms/Zv1YkeGU7D9V9kF52IjFP5cTGYd3ALC/TmDbUMPqyz8bpffI4fDOv4SxpVFU/+W/LQTEe3cz2j9g9QGn16riP03OvzcVU
tw/78elBA+Y7T/pCd6bfA9+P9Y2iZsuoOe/lfCLi9lCzL8ikjCFE4jgP0fTbmaDIt6/zMqZ2mRPyT+UTwwS/XPnv349gjo6Iua/1
AMYvk1EuL/jxxDF1pLiP9+Ie4h6XtA/Z3BN8TKC0j8yhZlSpyjwv82ZRr62cuG/"
     }
    },
    {
     "name": "words multiplied by \u221ad_model",
     "message": "Your words are multiplied by \u221ad_model before the positions are added. The pape
r does that where it makes the embeddings (section 3.4); X has been made already, so add to it as it
 is.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "iYQk1MJL6j+k1fMoyHgfwOUEwYRgNwbAb3qAo5M6EMA+q47xjQf0P4WxW9BD2Q9A+1HCoot18j/Wkgq1a6QMw
MYxiUlZVwXA6y6e/EMaDcBvXG7Ynd3ov+Jg1E7ApAXAXOeg0Qe89T8YjqcplS8FQJnv6lWyFeA/NN8t3nQDBMBT347lm/UAwJOQw
WadHPA/fajkZR6O878/WovqJigQQNpqxkvmCPo/RfvGUUJe3L/0nY0RfXcOQBhdSYiI7AdAK94p8f4FDkAAMv3UjJzMP/iRDapfg
fW/itkd+AJ28T+xX0tBnz0CQOiOnCFNUAHAY2zcr+X6HEDmsuaiW48JQDCbPiKaUPG/J4EayUdA7b/uqCVzBE4QwHIg+sVWmAbAy
exxkME+/L/9pg6/MUQEQOUHajEhB/W/hX2ZCltLEcCt3w55NjMJwEidHgYvacQ/"
     }
    }
   ]
  }
 ]
}
"""
