"""The public cases of the step softmax_backward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax_backward'
points = [0.625, 0.625, 0.3125]


@test_case(name='one sentence')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three heads under a causal mask')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='even weights')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "softmax_backward",
 "order": 4,
 "points": 5,
 "summary": "The gradient of the scores, from that of the weights",
 "returns": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 701.0,
   "script": [
    [
     "call",
     "softmax_backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "bzjS5S5A2j+W/v4tGeeeP/8IO9Oq2NY/6shioFBpvj9901ynj/Lov98np9OiYvo/R8K7sRwX+r/gMtfSMGz
3PwmOA+GuSMU/HV8vFwfv4L+rmQ19mm70Pxzl2WOJsPS/Un8DhPRB8r/bkA+8HYLIv07u4cvjwc8/hKGnIx0t9b9qhhuOfArxP03
/pFwzhuO/gCzOJQLauj9eQ9Bbt7bmPxRBtIdOI+o/Ehjh8vZiyj/Y1jdBDJICwLaKkcESyu4/1O3TKDkj6T/C3YguDiXBv3htCZs
by9c/BzTtTljc2T/vswg/B73jP8uPdssu7O6/lUMwwY0hzD/9g08SkkkBQE7x35UoufM/dObpUAS/xD8bQEtAy3X8Pw=="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "sEU67DwTuz8f/LQMtzORP0Pp5G7vS8U/A2JEVrSB3z+S4jCLAi+tPzZKeOT9I3w/Z5Xu+rHTwz892CaqpHO
/Pw84MfVPhKU/JHYQSgdewD+WLWJqlh6lP9DEX6oEdp0/SeZj+YJ2wD9d2ZFOikbgP+zM7XnYFas/Lc7XjRVQwz/3bf4nomi0P3q
ZVDltHMU/qDkXcv54hz8H6v2VI3awP8FCHCqKc94/jHtJKzaD1T+HJIUJz4aaP8Zykp27sdo/W0kM0m98hT+X/NUaHzSGP3UYT4D
AiZg/Ync/jgF5xj/8NzJFNtzEP6ebf9oTP7w/xf4BhrIlpT/BllhDKueSP7r6xtjmIMo/1xW2Q7YDxz+Lq5JjqBzSPw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [5, 7],
    "data": "dVU95uTrrD8jUftlJjVlP2/8Ryy0e7Q/q5Cco+6Wvj9QHaAlmSKjvx7gWqtf8og/2y9n7J7fzb/dnChTSb7IP0j
cBYFcvIc/LMQpGtd5q79W+NzXQEitP6MhOcZcb6G/A/lXTbL7wL8AGf4ugFilv22bYxx/2Ek/4mGZ1H8Qzr9Rgc8/MfqwP5uGa1q
yzcG/58Uh7eYXWL8HPzPj/mGfP/RPuoCYxdE/WmopsMcJub/PsTGy2rCyv0yYp5wN1Mg/1oyGgwTKaD9Gx2XqDAZ8v8RwrR0em2i
/ggPy7Ty6kL888aOaJoqhvwIQUMP2U8m/EZCtpP6umb8/ELCI7jaZP8LYu0ULM7U/A80ogWObvr83m5dF1zzRPw=="
   },
   "mistakes": [
    {
     "name": "sum forgotten",
     "message": "Your result is weights \u00b7 d_weights, the first term alone. Raising one score al
so lowers all the other weights of its row: subtract weights times the row's \u03a3 d_weights \u00b7
 weights.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "uOrip+81pj+INW52tpxAP8zGy7jNaK4/qMzHCkrxrT/vplZueMCmv1ASg7P7M4c/WzYpi1Iq0L9YmbuidAXHP
8HtHodnn3w/bJzNF4tSsb+1xo46OviqP9ScVoFKDKO/4DXIYzDJwr8QhMDYKu64v0QyR0dG4Yo/o8T6spCPyb/3xAOQjLy1P8jpr
YvTwrm/8SVnlTiyUz8bfbRobV6nP4PCGFx539g/nE4I3SO9sT/ZKyhdy8muv0/dfnkxr9k/3Vx4193ggD/maqBCzcpXv7eyg2TBP
oI/UFkFJkcpsj9ZMMMl87u5P5hmiB2dS7u/YdEhwyiXgj/BC2UriGykP2L/y2q4GtA/vHq8WWbXnT9ChvwovxvgPw=="
     }
    },
    {
     "name": "diagonal of the Jacobian only",
     "message": "Your result is weights \u00b7 (1 - weights) \u00b7 d_weights, the derivative of a s
igmoid: each score changes its own weight and no other. A score changes all the weights of its row; 
the Jacobian has entries off the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "k5NBF5Tcoz+3GaqoRVVAP9h+562RWak/h6Wp6nZnnj9JuBjUenSlvwYFIYksC4c/R4ZxGJxSy7+L8dVAZTHEP
z/SFTd4a3s/tb9JNAA3rr8S3mpfb9upP3tkX2T/f6K/sgPEpaVewL9eWq5cQYCov3qlsnc/dYk/pLMYMEO0xb8WsfI27wC0P33lC
j0kg7W//HL1Tm54Uz9q2SDMvd2lP9CxQHGiE8o/euYG32uNpz8M05kRnv2tv+xsXCBj8c0/ZwbJB4mzgD/KVXGLxIhXvxtmu4jUz
oE/2URyWwfyrT+jy780T4q1P7aOujSeSLi/TAZEL5fSgT/8hh5zAwykPw65bHdOosk/u8cna9R5mD+B4Nu/dRnXPw=="
     }
    },
    {
     "name": "gradient handed on",
     "message": "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; 
multiply by its Jacobian.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "bzjS5S5A2j+W/v4tGeeeP/8IO9Oq2NY/6shioFBpvj9901ynj/Lov98np9OiYvo/R8K7sRwX+r/gMtfSMGz3P
wmOA+GuSMU/HV8vFwfv4L+rmQ19mm70Pxzl2WOJsPS/Un8DhPRB8r/bkA+8HYLIv07u4cvjwc8/hKGnIx0t9b9qhhuOfArxP03/p
FwzhuO/gCzOJQLauj9eQ9Bbt7bmPxRBtIdOI+o/Ehjh8vZiyj/Y1jdBDJICwLaKkcESyu4/1O3TKDkj6T/C3YguDiXBv3htCZsby
9c/BzTtTljc2T/vswg/B73jP8uPdssu7O6/lUMwwY0hzD/9g08SkkkBQE7x35UoufM/dObpUAS/xD8bQEtAy3X8Pw=="
     }
    },
    {
     "name": "plain sum",
     "message": "You subtracted the plain sum of d_weights along the row. Each term counts with its 
weight: \u03a3 d_weights \u00b7 weights.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ieZtVBGkmz9TvGpFcSthv8+9FUXVNaE/FcR+9Rc5kr8LvrxJDkarv1EoiHzgBYU/qDxbtouz0b/7RORcd+rKP
yiKfmsp0JE/HmFfzWBuor+mH3ZamBmwP4EqVHvFzJ6/hRtdp+Vqvb+Txho920KdPx/GSnjzqaS/SE3SPxKL1r/f5/r+SKVxP5UUs
hK0HNG/H5oEX/JEhb8SMyQLftWTvyeHf+jyp7e/Ty14ndyCl7+9Ckak1Taxv0rJDs2pW9I/7uMvKob2dT9lLlIUvCJyv9wjqxC4G
mM/GoDPFrtNlz86jzvjGe3nv0kNYDbuyeW/mdx57MNayr/6U4UBwMSsv+R12pUg8um/1n7LV3cD7b/BKDpziQbvvw=="
     }
    },
    {
     "name": "plain mean",
     "message": "You subtracted the plain mean of d_weights along the row. It is the weighted averag
e: \u03a3 d_weights \u00b7 weights.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "qFnKzBcDpT86UmH3ALYhP/GgaPEXhqw/Rlhr5QZdqD+GPGX71mWnv+LwzPRA5IY/1FswSH9i0L/csVO94pPHP
4PWDDQ4W4E/Aw03bBAqsL+mReUCgrerP1FA0EDghqK/b0IyTxU0wr+tDuQJ5lK0v3XhtvDPdnY/DZo30KVZzL8LVNxG8smyPyXU+
qb327+/L6xF+5GzPb+7sDzrHZ2iP3mGxw+NedQ/hYM8lOS6rD/KcTZa606vv5gjAapCo9g/BSmPcjUJgD+SUW+yrcFev5sjwFYsU
oA/aiPVPChmsD9nxOCxNCWVvyJYcZkUJsi/hevFA/Mmlr8Fs6u3+8qaP7qbeOcJkLk/qXbSvoTDur9dkTLc+7/SPw=="
     }
    },
    {
     "name": "mean of the products",
     "message": "You took the mean of d_weights \u00b7 weights, which is n_keys times too small. The
 weights do the averaging already: take the sum.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "QIxd1Vsrpz/2yVvEjVtKP2Cpns/j6q8/zkf+G9QzsT9Gkzz2MzymvyQL69bAc4c/vNEwx8j6z78iLMtybkTHP
yjmiU+8UH8/hO8gTXTPsL9f8pl1zUyrP/H4dh1N0aK/d7/c8kKHwr8gvNsqwOS2v8EOx6hPRYc/PSR/JUU0yr+7lo6Efw61P7Ola
kjoKru/gAhevIzhSj+XprDXpkWmP5ONnfPG29c/YGgCJHJBpz/1fOfL7Lqvv0m2eDziydc/ZvJXn3y0fj/krxiEEjRiv76FnoUSh
X0/SXScC1HwrT9b4S3MFs60P8zu1L7xob6/56aNOWsxcT8YwodTqk6jP22OxqkqH80/9p5dT2ItgD/B11iZrxPePw=="
     }
    },
    {
     "name": "over the queries",
     "message": "Your sum runs down the columns, over the queries. Softmax normalised each row, so e
ach row has a sum of its own: axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ypOAh/mqOz+0vlWThsZ6P7C+Wh5+KJa/tdI+M4BQnj/EGs6QmrSrv2rr9a5b7oc/1gCsHAc+1r8nEvrLQ6LAP
4OfUvVRmpY/oN8DOfKhwL/IHBt4FLupP9+d0FpijKW/PqeVCB/vwb/S95levC/avzhn1LUpIIG/EKpJ8Nygwr+rdBe4+penPyNEO
SrePLy/nqZnsRNbSL96phNAhhKpP+9MKqks07g/zQ+y93A2sb+DkECC/waqvy5znY/nXck/psSbh208fz+9MkZdtPhqv99hbl/Ry
IQ/OqBgsdvHor/AoImWpJOhPybxIgz8J7G/7dt6AGabhr8jnQy7md6jP8Se7BkQxss/bvXiRxmvoz/YLluqNh3VPw=="
     }
    },
    {
     "name": "over everything",
     "message": "Your sum runs over the whole array. Each row went through a softmax of its own: sum
 along axis=-1, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "x7RhZ2G9uL+x4JTJO0GWvzT33GKul8S/A6dufw/84r9OuI36trG+vzp7Vh8ITWI/1CM+ijVK3b8ppq6t+pyRP
zY6WUSY6Ki/YUxfE4BUzr/iZiOtyLNfvxIhNzFjRrO/qukMZGpK1L+Hjdg556nov5GItnF7I62/jH2ZcYyQ2b8GUIcbnyGVvy7ip
vIyatS/w0Tz3RmdjL+L46rN3jekv5O0jYhE4s6/7oW/LccL2L9n4ZBegSy4vyEEul4iUMO/awsxW3Qid7/bzpEuUC+Qv1sTasobX
Ze/AnN1l9WrxL9gECCl/X+9v6ivQRo7LNC/LD3M+HdZp78uNOP43qSPP+rRIpibEJO/xTdexi69yr+ERaAV73nAPw=="
     }
    },
    {
     "name": "weights in front forgotten",
     "message": "You subtracted the weighted average, but did not multiply by the weights. What has 
no weight gets no gradient: weights * (\u2026).",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "GxJArFAX4T9gtxsLyLnDP8b06EUdx94/AjyNNY0Rzz+a3QVuVvvkv9GiUnA/Xvw/VUcQFYAb+L88yLDEtCz5P
3Qc6DdnptE/ymj4Zv7b2r8HL+duHi/2P8BPAHIF8PK/9ukpknCB8L/2y4Va/Pu0v9D5PUsRiY4/WmONekfo+L8oiWtupJ7qP/mCc
AqI/Oq/cfhGpFFswL9kfwlcxYDeP2i96Nn5rOI/2PXJgUmf0r8UJ5/gJIwGwIuT6Idgw90/x1ltVq110j9heD8JpjHkv9IoYsBSC
8C/aDc1sbLRt79MnMfj/OfKv2aVuKGasfy/HYquB6Nu4795uqHooFf1PzSPimeV9tk/ZSHAY0VH5b805ZsIkHTuPw=="
     }
    },
    {
     "name": "of the logarithm",
     "message": "Your result is the gradient of log-softmax, d - weights \u00b7 \u03a3 d. Here the g
radient arrives at the weights themselves, not at their logarithms.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "gbkcBrIz2T9fNZ5RxTycP99HxMRLMtU/ImM+O8vEpT/vNBMF6TrpvwsyOZ1GXvo/2kOI/Gp5+r9USBwq0ej3P
+BnOtK4ncY/Q0MXgjfX379wheAwcpj0P9+AvCVak/S/TkoA0ny/8b8A7BfQWcWwv6LJWolS6cg/Qtw8ne+d978FijQcsoDvP19Mi
PQy3Oi/pPyX95ritz/02euUJKLkP9vdL/kmfdU/NNZb4RIovT9/ZuXAm6ACwLOAWetOIOs/KGzKvaIL6T9fLqZ0jobBvyqmBgBbX
9c/tdXYNuLG1j9YBa0jRJ7NvyDIEq9Upvi/wDyJEOmqcz9+2pvxzIQAQCC0/YFRy8U/EOlednHC6L9kor/Im5LTPw=="
     }
    },
    {
     "name": "sign of the sum",
     "message": "You added the weighted average. It is subtracted: all gradients of a row together m
ake 0, since adding the same to all scores changes nothing.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "9v8Q0/T/nj+8bIhVls1Zv7uUBxkz2qM/XYCYGpO0ZL+OMA23V16qv4FEq7uXdYU/ydQeoNVk0b/SlU7yn0zFP
99FZBgsjGM/wlaGoirotL8UlUCdM6ioPwQYdDw4qaS/vXI4eq6WxL/R/QDNCpjDv2kVZE6CEpo/YydckaEOxb+dCDjg5366P7KMC
cWE1K+/4wj4Cyy+bz+zWs9f2wuvPxM1dzda+d8/yQMdtQdCzj8U9OxV4TGovzz3VBIueuM/hBYPjjqPiz/SkRVJpiBwP89gOSglU
pU/wJnDw45AxD+oLGzMfB7OP1dphaNleo+/urDnsxMjpj9kD3ISmT2sP5UIKQSu6No/MYUDV4vDxj/oPi2vEpnnPw=="
     }
    }
   ]
  },
  {
   "name": "three heads under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 859.0,
   "script": [
    [
     "call",
     "softmax_backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "BACjlR389D9I87Koosrfv6g+kTFSzu6/iTSR4MVS9D8AWYVW5PCRvyFpWQPIv9e/VohhtCGC4b+70CHVUoj
mv9XiMqEbKuQ/XgIUkANQ4b82yiiYRsLtv5xC/4EV89M/toJ71pBNwj/vUOVJarfcv6LpUuWyNsA/IiLXEcsq1z9r9vX9wZHevwi
7NcOYQvM/YzWerac8zr+B6tm++H7oPwwDM5tHLeC/NoxyjeE64j/ZcrycCAz6v66nmk/beQBAFY/HmU3foD/nLQHAF2KwPyP45i6
vb/Q/eVDfA/gE4D9EJxIa0n3zP3UOWxHOddg/85X/+j238j+BPylZyHr4v9w9/M+t3ey/eduQEc/45r+hENCwPpm6P57VxsyD6eO
/FxenyaAXwr8HIP3jgZTjv3z3a1kVPNA/33GwJAwyvj9bNN4xh5r/P6Oeg5G4uKs/X8Qx7NfPq79bOIswIknmv9f5XZzCFeo/xHq
PDObu7b/WqVclANbpP7wWpfNP2/c/GMFJo11/4L+P+3bgYen2P6CR8B0V79e/78whSsc+1b9iRnWA1U/YP8UQXUvHDeA/czp8AFU
55D+9gTywxv7lvw0qCmAzGwHAcPY6Bsnc7j+2o2J6uWruP86O/AujkdY/II8GfShV9L+Nu9aZ6xPyv9lJj/PaNcK/uvfzlkQi7D/
Uw4/sxZ/1v7ZkYNKeLZw/cyv2Fwyv+L8UyU+TVpT1PxtbpVRC7dY/olmEQeh10L/aBe8x/Bjov3wgU6GoSwBAsVWqulBJ+z/Ym+E
a7cLQP7LOOApLU+c/"
       },
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK50q3HHHOE/pBapHHHG3T8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAs1ITWOQPlP2xygUGkOrA/DfuVQuPq0T8AAAAAAAAAAAAAAAAAAAAAkUukwAEauz8Q+sNMvoLUPwy
zvUzKWds//3+q7O25wj8AAAAAAAAAANUUKi/ZYcU/sDyIP+r8xz8OOHiG5LDPPzEz8gVictU/FCDi/ScXsD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0Ij2H8cK4j9g7hLAcerbPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAL/RKO67DNg
/do+uMe2D3D+XPVHArd7GPwAAAAAAAAAAAAAAAAAAAABkNq4BNo/DP3bqVDrDUso/tM25bygO0T/eoUTy2gDYPwAAAAAAAAAAieS
iccYxxT80rNc0m2jMP0zUdH1aFNo/Pa8zr9/bwz+yXaC9JoSpPwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAA5UQN1iujQP2NXfsW6i+c/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlSbpk9fuuz9MbB57IEHePw1K558pw9o/AAAAAAAAAAA
AAAAAAAAAANnMrD7q/9s/5nEVBIAZwz/kelsUufLCP8C8GjX5+dA/AAAAAAAAAADSD7YruS7GP3NEC+vE0rI/gnGoRte81z+0Nxg
QQ6fVPxzuC8W+fqY/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5, 5],
    "data": "AAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgLptzdgTbaY/tm3N2BNtpr8AAAAAAAAAgAA
AAAAAAAAAAAAAAAAAAID6VTbeHN3Pv1bsRhVg/6s/5Zrk2ETdyD8AAAAAAAAAAAAAAAAAAAAAVP+5xiW7Nb/Th50YJUnRv7Sb8wz
779Y/g5WRq5yFtr8AAAAAAAAAAAtH7dQxeMG/vU/Mrm7GqD/WwCXsKLvev11BDeOjvuI/UIV6VTztkb8AAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtiqLNfI+5T+3Kos18j7lvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAET3i9N5yrS/pyt
L66Qzvj+/aH4vVtKivwAAAAAAAAAAAAAAAAAAAADvThZv0vPSPwOIcRGGY2w//DAnm+7/mL/vvoaRmpzRvwAAAAAAAAAAdlX5CYi
E0L8qZZcMoOukP/1lhIGOodY/M7YtZ5udxr9o78bTmaKkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD
u7v/qKw3SP+7u/+orDdK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAg0UOC88Vrr9vksVu4g7Iv84jiTFWlM8/AAAAAAAAAAAAAAA
AAAAAgCF73rFb85W/XZh6dFTtzr99sUgbFxvIP4ls255RIbM/AAAAAAAAAIBsTI9IaevQv3bYA5Fbzbc/qURta3Ul1j/XDktKHhz
Gv6LuZvnhU1+/"
   },
   "mistakes": [
    {
     "name": "sum forgotten",
     "message": "Your result is weights \u00b7 d_weights, the first term alone. Raising one score al
so lowers all the other weights of its row: subtract weights times the row's \u03a3 d_weights \u00b7
 weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "BACjlR389D8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgEV5lSt8Zsm/JeU5n4FK0L8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIBchgVUforjv07iP30zPJQ/K3PGQhx/pD8AAAAAAAAAgAAAAAAAAAAAmBDaYO+eoz/0qJYt/5fDv2zrK
OA7duA/VQbny82xob8AAAAAAAAAAGqQmhNcnrW/GTxOgc5Uuz9KN2aKpMvZv+ftkAO5FeY/1TNbxbj3YD/nLQHAF2KwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsrOSLcEa5T+Rc8no8VrlvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAADmUnLce7s2/h
G3BhUMfsL8nV83Es/y7vwAAAAAAAAAAAAAAAAAAAABnzi8oMFHTP27nXG/IzYY/ZD20kXGljb+rM1ofcrfQvwAAAAAAAAAAjM38a
FbTw796p2DwtO/GP34QR35dceM/eAViJ/V5tL/4VQTo8kSyP6CR8B0V79e/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AB2O4VHcz7Hv2ctvNd9LPm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIcjCgJy/wb9KJ0Owdxfhvxm4QIijda6/AAAAAAAAAAAAA
AAAAAAAgMy058/Xp4g/a1wHXjV3zb/lrcuhPo7JP30pW8VzU7g/AAAAAAAAAIAzyTi+XLTAv0xW90jHK8M/wX5JUbg95D/A2y3/D
6+2P6JSrpymZaA/"
     }
    },
    {
     "name": "diagonal of the Jacobian only",
     "message": "Your result is weights \u00b7 (1 - weights) \u00b7 d_weights, the derivative of a s
igmoid: each score changes its own weight and no other. A score changes all the weights of its row; 
the Jacobian has entries off the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgIyAc3Bkore/tBttLndswb8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIBX2WZ9jNbKv/8CA6bN85I/W3kUcz6EnT8AAAAAAAAAgAAAAAAAAAAALYDw2i2LoT8u2Inc8KC6v8KC0
1KE2tI/csm29zE2nr8AAAAAAAAAABH/LEjaAbK/LkLpapA1tj9cqMygrGjTv/DjDJM/Xt0/0aG1oWjNXz8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAozQ4qDFp0j/KIN7CshTYvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAKUV3anersK/E
CN6ebTgob8E75iZlPy2vwAAAAAAAAAAAAAAAAAAAAB0kuonhl3QP533chw9HYI/GYAAe/C+hb+RIehG3OTEvwAAAAAAAAAAfasrm
PSKwL87EgvJhtjBP96ydDBBCtc/i/qXUa5Msb/gGi7j3VuxPwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AA+uJjKYRrBvw5LTNBcmtq/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAts0B06+fv78uLe8mJgbSv7YuLNv2uKG/AAAAAAAAAAAAA
AAAAAAAgDa0/ozjvHs/yd9/saQRyb8SIfrwx8XFPxXXumyT37E/AAAAAAAAAIA5i6Cjh567v4d7PZ3qwsE/c6noYaF32T/ntndZr
ASuP0Dn06dyWp8/"
     }
    },
    {
     "name": "gradient handed on",
     "message": "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; 
multiply by its Jacobian.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "BACjlR389D9I87Koosrfv6g+kTFSzu6/iTSR4MVS9D8AWYVW5PCRvyFpWQPIv9e/VohhtCGC4b+70CHVUojmv
9XiMqEbKuQ/XgIUkANQ4b82yiiYRsLtv5xC/4EV89M/toJ71pBNwj/vUOVJarfcv6LpUuWyNsA/IiLXEcsq1z9r9vX9wZHevwi7N
cOYQvM/YzWerac8zr+B6tm++H7oPwwDM5tHLeC/NoxyjeE64j/ZcrycCAz6v66nmk/beQBAFY/HmU3foD/nLQHAF2KwPyP45i6vb
/Q/eVDfA/gE4D9EJxIa0n3zP3UOWxHOddg/85X/+j238j+BPylZyHr4v9w9/M+t3ey/eduQEc/45r+hENCwPpm6P57VxsyD6eO/F
xenyaAXwr8HIP3jgZTjv3z3a1kVPNA/33GwJAwyvj9bNN4xh5r/P6Oeg5G4uKs/X8Qx7NfPq79bOIswIknmv9f5XZzCFeo/xHqPD
Obu7b/WqVclANbpP7wWpfNP2/c/GMFJo11/4L+P+3bgYen2P6CR8B0V79e/78whSsc+1b9iRnWA1U/YP8UQXUvHDeA/czp8AFU55
D+9gTywxv7lvw0qCmAzGwHAcPY6Bsnc7j+2o2J6uWruP86O/AujkdY/II8GfShV9L+Nu9aZ6xPyv9lJj/PaNcK/uvfzlkQi7D/Uw
4/sxZ/1v7ZkYNKeLZw/cyv2Fwyv+L8UyU+TVpT1PxtbpVRC7dY/olmEQeh10L/aBe8x/Bjov3wgU6GoSwBAsVWqulBJ+z/Ym+Ea7
cLQP7LOOApLU+c/"
     }
    },
    {
     "name": "plain sum",
     "message": "You subtracted the plain sum of d_weights along the row. Each term counts with its 
weight: \u03a3 d_weights \u00b7 weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "COjxnXt2yj8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgDzNtzkj4+M/ER6uy3pc3T8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADHsLLqpk22v/k/gvl9/7E/mki+bvTY0D8AAAAAAAAAAAAAAAAAAAAARZuwQPACwb9NtBtNNHzlvzFkZ
pYToMa/Kwa15QJb0b8AAAAAAAAAgM/alAwTHca/gPhpPxV7fz8+H9xaGBbhvyiOf5tnauA/d4skftbnn7+hxZ9nuAYLwAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAjZvdxWp6+z+LzVEDjlXDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJynVdzkWsI/3
IxKNEyY2D/NG3BL3u2xPwAAAAAAAAAAAAAAAAAAAAD9tcim74ySvz2HyyRP2Nq/vBOUUnhR4r9jXemLWr7wvwAAAAAAAACADOcpQ
8II4b9qVTNN3OjUvzhPyxOUj9S/1oRq3KrA27/ZWzw6tp+lv/iDgbPR5/K/AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAA
IB6rPbWtX6hv0B7EH22mvK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAfJusFCpdyD+MAJIGRIXsP791CkzPOPM/AAAAAAAAAAAAA
AAAAAAAAMVpMM8h1KQ/fR+/3xk3zL8q17E50MvKP60lrfSLxbw/AAAAAAAAAIBtj3J7kj/qv7Jnk4HUScK/WgELwoT/6r+lis6mw
CD0v8MFylyxSMK/"
     }
    },
    {
     "name": "plain mean",
     "message": "You subtracted the plain mean of d_weights along the row. It is the weighted averag
e: \u03a3 d_weights \u00b7 weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "NwxC9Q1z8T8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgLlZxdJPpKG/NsX6wG+kvL8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIBOFnxvvDDgvznoNJInlp4/jM4aQDWttT8AAAAAAAAAgAAAAAAAAAAA4+6imi2zcD8a8uD9em7Qvw7V0
AqRE9g/rDrtolT2tL8AAAAAAAAAAEH+g+HqI7q//E/WES9Ctj+HBd1fjXjbvydBWoh18+Q/PcH4Fci8cr+2TBkmkfvjvwAAAAAAA
AAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAACA+s2ac/jf6z8tEt0GFB7gvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAKjuOM3qRcS/6
v3plOgcmz/D2Y3Byc2yvwAAAAAAAAAAAAAAAAAAAAB+EiHck3HOPw1V5qsRMrO/qd8lVgwjwL+lDTa8o8TavwAAAAAAAAAAeZC4i
eB8zb/V+tdCcfizPyWk4pIR/9o/hWrrZ6ZKw7+U3frN+eeoPz2iLbrCIuG/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ACXHiq3S3jDv5PWmcUi3Pe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANTWMkummsr/kFmLIe+DPv2FknZHEqcg/AAAAAAAAAAAAA
AAAAAAAgDoMcAyXMZI/O1Bf3i83zb/AT5Mmws3JP+1bODUSN7k/AAAAAAAAAIBA8KqwXy7Rv//GUKe2W7c/eP09ASWW1T+6Ums+l
CHHv2yOYgHwJmi/"
     }
    },
    {
     "name": "mean of the products",
     "message": "You took the mean of d_weights \u00b7 weights, which is n_keys times too small. The
 weights do the averaging already: take the sum.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "amaCRLHJ8D8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgCK10yTvMsO/6oAAMN0vy78AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIAvVrq02Tnhv2HgtWwcY5s/bNKqpPMksj8AAAAAAAAAgAAAAAAAAAAAWx/xr09Tnz+x8B372pbGv2oxc
pwr7d4/EnRZgRYqp78AAAAAAAAAACbDDZhdSLi/QGu5RbBXuD9l7PKdWMjav5n+3Mm0auU/4Ypcb5k3Xr9ySWhmjDaqPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgMsqL/4h5T9ly4leWFXlvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAOiocY7xBcq/h
TuVvO1tm7+atv1umEW4vwAAAAAAAAAAAAAAAAAAAAC1gffPgz7TP7/MXECaqYM/WiKDjMPbkL/stfwCR+XQvwAAAAAAAAAABi1hv
q53xr8KS7uNJWXDP5hK+XE/0eE/dIAtr2htub9Q9jC10a2wPxoOWn6qJdO/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AD/nzuDyL+2v0XwvN6mCvW/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjq1SgvVnv79OmuXxosDdvzLFClR3q1w/AAAAAAAAAAAAA
AAAAAAAgPnx81d243U/z86EYgjCzb+druSGA0TJP+Y22/BsSbc/AAAAAAAAAIAhWQCCpyHEv+INE/yOt8E/q1JfZVJo4j+7Uw2QN
JuiPwhukif+15k/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your sum runs down the columns, over the queries. Softmax normalised each row, so e
ach row has a sum of its own: axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "sZVQ6/ld6z8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgIDeOGJnUdy/Pyyh81qvv78AAAAAAAAAg
AAAAAAAAACAAAAAAAAAAICO/sQAMiHtv7LRkdDWPaM/c94Sm8NOY78AAAAAAAAAgAAAAAAAAAAA6lpE+mt0hL8lyoFoDyCwv8oGj
UhSyNw/gR/NGlCzwL8AAAAAAAAAAG5zII0PkcS/GSgSJJ1oxD8lBLQU1THcv3tD+X3+G94/0KG1oWjNXz90QoT5+1LivwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/zLIeqI80z9rTIZ1yKLbvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAAFewuyZRt6/O
aRoA1i8xj9KvbFyxg7JvwAAAAAAAAAAAAAAAAAAAAAxneXtpi7KP0eJhiSjR78/IEelV+5awr9Kqw5J2w3BvwAAAAAAAAAAgILF8
sOo0L+xyfWFeCPTPyPoFjPKRNo/J2ApAJmzm7/gGi7j3VuxP8AowYT3E9w/AAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAA
AB/yRjDKPSgP4DqVXLAsaI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWEXlRqqXqb8QSIwvVAHgP8d/nsiSfNi/AAAAAAAAAAAAA
AAAAAAAgC0KkJeChtc/KVV8SxiluD/zqeqYN9S1P1DDi/1rtqc/AAAAAAAAAICebvxxhCqFPxZYwN+j4dM/IgQVE+Mj1j/Jz57Bg
x2bPz/n06dyWp8/"
     }
    },
    {
     "name": "over everything",
     "message": "Your sum runs over the whole array. Each row went through a softmax of its own: sum
 along axis=-1, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "zsso5Co7AEAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAANzVx3uGs8c/skZHX3dFtD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAADDx7KmEN/Bv1ewc/FVs7A/ACyxc3vUzj8AAAAAAAAAAAAAAAAAAAAAVAQaY15AvT8ytVzOQKqzP2RAQ
saPReo/dkv0N9cEsj8AAAAAAAAAANEVauOxHaI/szKpB4Xfzj+dAlbal9vMvwMidnX0xu0/cStUsyQlqD/uVF1dswDpPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA77Nf0P0F8T8Z8THtd6/WvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAADXELU07S6I/R
BZkSbRs0D8BRemTfkuTPwAAAAAAAAAAAAAAAAAAAAD7F0MQH1XaP9YiukTWTsQ/ccpTOLCdxj/h+WV25w+APwAAAAAAAAAAj9mDA
eB8or+N+yGGUKjVPwr6Uf/3y+w/Xo1E+4UHoD9n6ZPc1Gu7P8LMyazL+dU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ADF1vX7wTmAP+so9pGHuvC/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAC30/B0vrrr+mid5gHPbIv1uSQ5TMx84/AAAAAAAAAAAAA
AAAAAAAgNQPGXwR29Q/86Oyqo+Hv79XbEmY7ZLTP/W7vPJlQtI/AAAAAAAAAABRBUVOaFl5vwbzK5cf7Mk/Qxdi9kvB7D/uhziIK
TTVP04f0ZpPRLA/"
     }
    },
    {
     "name": "weights in front forgotten",
     "message": "You subtracted the weighted average, but did not multiply by the weights. What has 
no weight gets no gradient: weights * (\u2026).",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAADWvM8/xu78v6zPNVejMQLAYG85ovYqpb9oFf0m4UP1v5zirMbe97Q/kLv5zg4auL+u/z715RLQv
9yZ2r19VPE/0IuNrB2Jtr8+VHNIN0PYv2XB7rQ1mus/xACOKQ805j/8vON3rie6P4DaQ61XruU/AMLgJqWoab8IbQ0t7/fqvz0EW
Vgj1uo/LP95GTg+479c8Y4h1Z/ZP/ilDGD0JOq/lNIxkWmG0D9PRCn/3gf/v+Z9yDzg9/s/9VN61m/T0b8AAAAAAAAAAEXl5rKNa
fM/eFW+F2rx2z9mFBKesHfyP/vCWiFIXdQ/4vWaWFbX8j+S3437r1r4v/19xRR9ney/mhtaVp645r+ZD4aKxJq8P+hfN9b0qcu/v
G+eyTzy0D+MiRAz7VXKv2L57kMRHeU/4AvPG0jF4D9YfO0BxwH/P4Y82SZlQZE/YGIk9e5zt79hqGyQonrnv9GJfDxC5Og/5+Vhc
l3w+L8wY400rZDHP27cFQ/LxOs/EQm/PZk48r8Uprno7uDpPwAAAAAAAAAAiCV2nm6CpT8B7DJPdR/oP5VZVdpRBew/okG6x28Y8
D/4k47o6BTxPxD9nf1piNi/ByjlYVjBBUBYE+9+1KQFQEX81YFa3ABAbDkV8Zc74b+MJGtVPHLZv14SFExC4eI/R+71z37I+T/Uo
ifQ0tDjv7tTkSQzFqm/pDdkLHTo+b/jvOF+7lr0P1gq7QKiB9I/ZYo8k4hb1b9CZMzHZWj4v6Rf0ZNpO/Q/ueiqF9La7T+99DjQW
Fbgv3A/DzdFSKa/"
     }
    },
    {
     "name": "of the logarithm",
     "message": "Your result is the gradient of log-softmax, d - weights \u00b7 \u03a3 d. Here the g
radient arrives at the weights themselves, not at their logarithms.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "COjxnXt2yj9I87Koosrfv6g+kTFSzu6/iTSR4MVS9D8AWYVW5PCRv/nt4IW8udw/FOVJBHJFxT+70CHVUojmv
9XiMqEbKuQ/XgIUkANQ4b/mM/NC+gLav3XUi8gxL9c/kDujUdlv1z/vUOVJarfcv6LpUuWyNsA/2iTHCupqyD9GBbGAFd/vv5jxq
MDwZuA/EkAHAx1D3r+B6tm++H7oP7Pn5NvAAOO/SDGPz3se3j+m9JCnKyT8v3yfLOsNHv4/API00JgMMr+hxZ9nuAYLwCP45i6vb
/Q/eVDfA/gE4D9EJxIa0n3zP3UOWxHOddg/1OsJFSTSAUAOmLRIO8Xmv9w9/M+t3ey/eduQEc/45r+hENCwPpm6P6QaKZ8LXc+/s
lznsEyU0z9R4+pDX67bv3z3a1kVPNA/33GwJAwyvj/pHTdpB3z6P6X6FVamF9i/DV8QC+CX47+mbFgcD7X3v9f5XZzCFeo/Nhe9W
mkB9b+GqkuFSUvTP111HV94/eE/1MKSbHTQ679R0yQAFRj1P/iDgbPR5/K/78whSsc+1b9iRnWA1U/YP8UQXUvHDeA/czp8AFU55
D+nnco7FUfhv/ShaGWfpPu/cPY6Bsnc7j+2o2J6uWruP86O/AujkdY/WUWxVB8j7r94YU8GyenSP0WS2gnB5fE/uvfzlkQi7D/Uw
4/sxZ/1v+2uZkT7wKw/1SMtqAiH+L89jkzGCLz1PyfaeWDICdg/olmEQeh10L9+sem+uxX3vzjpVMmd6Ps/IK0AiJFVzT9rAQlg9
lrxvxdoO0nEuuE/"
     }
    },
    {
     "name": "sign of the sum",
     "message": "You added the weighted average. It is subtracted: all gradients of a row together m
ake 0, since adding the same to all scores changes nothing.",
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "BACjlR38BEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwmr6YeNNy/kxxaw2DH3b8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIA4d31wtR3vvyIoHGCyDI+/ocICb207vb8AAAAAAAAAgAAAAAAAAACAmMqghqq0sz8GCcmn0Haiv/4I2
Dl6dOU/uTyqfjtPkz8AAAAAAAAAAH0ltfqomKC/KSib1TIjxT+9raYoINzUv3KaFCTObOk/RlLRhiorlj/nLQHAF2LAPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAArjyaJZD25D9rvAec8XblvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAGiWuUKAu9i/W
ANn+xU5z7/4vO04HkjHvwAAAAAAAACAAAAAAAAAAIDgTUnhja7TP262Lq1XQZM/pDE02guWcr/PUFtak6TPvwAAAAAAAAAAr8Ab+
HJ2qr/Uus3uQFLUP/3ty7vzkes/24Vd/jEdkT87NCXmmDi6P6CR8B0V7+e/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAylUKZz6Xkv4kvXFrY6gbAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACA4P7BPsX5y7/56dTENivsv+2/1PqTZ9e/AAAAAAAAAAAAA
AAAAAAAgPYX48CZTac/eCCURxYBzL9Oqk4oZgHLP3Lm2uuVhb0/AAAAAAAAAIDom0ErRYZrP13AbMngcMo/Llvc7LVo7T9Ldbwkl
2XWP13ukyT24rA/"
     }
    }
   ]
  },
  {
   "name": "even weights",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 908.0,
   "script": [
    [
     "call",
     "softmax_backward",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 2],
        "data": "AAAAAAAACEAAAAAAAADwvwAAAAAAAPC/AAAAAAAAIsAAAAAAAAAAwAAAAAAAAADA"
       },
       {
        "array": "<f8",
        "shape": [3, 2],
        "data": "AAAAAAAA4D8AAAAAAADgPwAAAAAAAOA/AAAAAAAA4D8AAAAAAADgPwAAAAAAAOA/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 2],
    "data": "AAAAAAAA8D8AAAAAAADwvwAAAAAAAABAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAA"
   },
   "mistakes": [
    {
     "name": "sum forgotten",
     "message": "Your result is weights \u00b7 d_weights, the first term alone. Raising one score al
so lowers all the other weights of its row: subtract weights times the row's \u03a3 d_weights \u00b7
 weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA+D8AAAAAAADgvwAAAAAAAOC/AAAAAAAAEsAAAAAAAADwvwAAAAAAAPC/"
     }
    },
    {
     "name": "diagonal of the Jacobian only",
     "message": "Your result is weights \u00b7 (1 - weights) \u00b7 d_weights, the derivative of a s
igmoid: each score changes its own weight and no other. A score changes all the weights of its row; 
the Jacobian has entries off the diagonal.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA6D8AAAAAAADQvwAAAAAAANC/AAAAAAAAAsAAAAAAAADgvwAAAAAAAOC/"
     }
    },
    {
     "name": "gradient handed on",
     "message": "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; 
multiply by its Jacobian.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAACEAAAAAAAADwvwAAAAAAAPC/AAAAAAAAIsAAAAAAAAAAwAAAAAAAAADA"
     }
    },
    {
     "name": "plain sum",
     "message": "You subtracted the plain sum of d_weights along the row. Each term counts with its 
weight: \u03a3 d_weights \u00b7 weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA4D8AAAAAAAD4vwAAAAAAABJAAAAAAAAA4D8AAAAAAADwPwAAAAAAAPA/"
     }
    },
    {
     "name": "mean of the products",
     "message": "You took the mean of d_weights \u00b7 weights, which is n_keys times too small. The
 weights do the averaging already: take the sum.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA9D8AAAAAAADovwAAAAAAAOg/AAAAAAAACsAAAAAAAADgvwAAAAAAAOC/"
     }
    },
    {
     "name": "over the queries",
     "message": "Your sum runs down the columns, over the queries. Softmax normalised each row, so e
ach row has a sum of its own: axis=-1.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA+D8AAAAAAAAEQAAAAAAAAOC/AAAAAAAA+L8AAAAAAADwvwAAAAAAAABA"
     }
    },
    {
     "name": "over everything",
     "message": "Your sum runs over the whole array. Each row went through a softmax of its own: sum
 along axis=-1, with keepdims=True.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAEkAAAAAAAAAEQAAAAAAAAARAAAAAAAAA+L8AAAAAAAAAQAAAAAAAAABA"
     }
    },
    {
     "name": "weights in front forgotten",
     "message": "You subtracted the weighted average, but did not multiply by the weights. What has 
no weight gets no gradient: weights * (\u2026).",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAwAAAAAAAABBAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "of the logarithm",
     "message": "Your result is the gradient of log-softmax, d - weights \u00b7 \u03a3 d. Here the g
radient arrives at the weights themselves, not at their logarithms.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAwAAAAAAAABBAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "sign of the sum",
     "message": "You added the weighted average. It is subtracted: all gradients of a row together m
ake 0, since adding the same to all scores changes nothing.",
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAAAAAAAAAAAjAAAAAAAAAHMAAAAAAAAAAwAAAAAAAAADA"
     }
    }
   ]
  }
 ]
}
"""
