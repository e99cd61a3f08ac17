"""The public cases of the step softmax_backward, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'softmax_backward'
points = [2.0, 2.0, 1.0]


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
 "schema": 4,
 "assignment": "exercise_02",
 "notebook": "exercise_02_self_attention",
 "step": "softmax_backward",
 "order": 4,
 "steps": [
  "xavier_uniform",
  "self_attention_project",
  "self_attention_weights",
  "self_attention_forward",
  "softmax_backward",
  "self_attention_backward"
 ],
 "points": 5,
 "summary": "The gradient of the scores, from that of the weights",
 "returns": [],
 "mistakes": [
  [
   "sum forgotten",
   "Your result is weights \u00b7 d_weights, the first term alone. Raising one score also lowers all
 the other weights of its row: subtract weights times the row's \u03a3 d_weights \u00b7 weights.",
   false
  ],
  [
   "diagonal of the Jacobian only",
   "Your result is weights \u00b7 (1 - weights) \u00b7 d_weights, the derivative of a sigmoid: each 
score changes its own weight and no other. A score changes all the weights of its row; the Jacobian 
has entries off the diagonal.",
   false
  ],
  [
   "gradient handed on",
   "You handed the gradient on as it came: d_weights. The scores lie behind a softmax; multiply by i
ts Jacobian.",
   false
  ],
  [
   "plain sum",
   "You subtracted the plain sum of d_weights along the row. Each term counts with its weight: \u03a
3 d_weights \u00b7 weights.",
   false
  ],
  [
   "plain mean",
   "You subtracted the plain mean of d_weights along the row. It is the weighted average: \u03a3 d_w
eights \u00b7 weights.",
   false
  ],
  [
   "mean of the products",
   "You took the mean of d_weights \u00b7 weights, which is n_keys times too small. The weights do t
he averaging already: take the sum.",
   false
  ],
  [
   "over the queries",
   "Your sum runs down the columns, over the queries. Softmax normalised each row, so each row has a
 sum of its own: axis=-1.",
   false
  ],
  [
   "over everything",
   "Your sum runs over the whole array. Each row went through a softmax of its own: sum along axis=-
1, with keepdims=True.",
   false
  ],
  [
   "sum without keepdims",
   "Your sums lost their axis, and NumPy laid them along the columns: each column has another row's 
sum taken off. Write sum(axis=-1, keepdims=True).",
   false
  ],
  [
   "weights in front forgotten",
   "You subtracted the weighted average, but did not multiply by the weights. What has no weight get
s no gradient: weights * (\u2026).",
   false
  ],
  [
   "of the logarithm",
   "Your result is the gradient of log-softmax, d - weights \u00b7 \u03a3 d. Here the gradient arriv
es at the weights themselves, not at their logarithms.",
   false
  ],
  [
   "sign of the sum",
   "You added the weighted average. It is subtracted: all gradients of a row together make 0, since 
adding the same to all scores changes nothing.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "one sentence",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 700.0,
   "any_type": true,
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
    "data": "+Wk95uTrrD/ryfplJjVlP+kFSCy0e7Q/l4qco+6Wvj8/MKAlmSKjv9sEW6tf8og/JDJn7J7fzb8UlihTSb7IPxR
5BYFcvIc/AcwpGtd5q79qDd3XQEitP7gJOcZcb6G/RP9XTbL7wL+EKf4ugFilv+HiZBx/2Ek/kGaZ1H8Qzr+IiM8/MfqwP/GKa1q
yzcG/eU4i7eYXWL8cPzPj/mGfP4pSuoCYxdE/AWEpsMcJub9HrjGy2rCyv1ibp5wN1Mg/wx6GgwTKaD/zgGXqDAZ8v9cmrR0em2i
/y+vx7Ty6kL88/6OaJoqhv6QRUMP2U8m/W6StpP6umb+NJLCI7jaZP37Nu0ULM7U/PdIogWObvr/dmpdF1zzRPw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "xQPjp+81pj+Ocmd2tpxAP2u4y7jNaK4/+8zHCkrxrT8JtFZueMCmv8Yog7P7M4c/nDkpi1Iq0L/gm7uidAXHP
+hZH4dnn3w/46jNF4tSsb/V2o46OviqP5yfVoFKDKO/4DnIYzDJwr9rjcDYKu64v1NHR0dG4Yo/Q8H6spCPyb9e0AOQjLy1P1Dor
YvTwrm/DtFllTiyUz8YYrRobV6nP1vEGFx539g/m0wI3SO9sT9XIShdy8muvyrefnkxr9k/YaJ4193ggD/Ha51CzcpXv3VNg2TBP
oI/iWEFJkcpsj9SKcMl87u5P2JxiB2dS7u/lxQiwyiXgj94+2QriGykP1UAzGq4GtA//Ye8WWbXnT/3hvwovxvgPw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "P6lBF5Tcoz+xiqSoRVVAP++a562RWak/qHGp6nZnnj9+nhjUenSlv9ckIYksC4c/lYdxGJxSy78n+NVAZTHEP
7cMFjd4a3s/Z9pJNAA3rr8s6Gpfb9upP4RqX2T/f6K/mgXEpaVewL++da5cQYCov3rNsnc/dYk/UrcYMEO0xb/ktfI27wC0P2vrC
j0kg7W/Nif3Tm54Uz+v2CDMvd2lP7izQHGiE8o/Bv8G32uNpz9C7JkRnv2tv8RwXCBj8c0/kw/JB4mzgD8HyG+LxIhXv/Olu4jUz
oE/zFFyWwfyrT+zzb80T4q1PyuDujSeSLi/L0BEL5fSgT+ojh5zAwykP+q5bHdOosk/CuAna9R5mD/K3tu/dRnXPw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "bznS5S5A2j/17/4tGeeeP3cKO9Oq2NY/OstioFBpvj/U1Fynj/Lov84op9OiYvo/l7m7sRwX+r8WONfSMGz3P
7yIA+GuSMU/cV4vFwfv4L8Cmw19mm70P0rn2WOJsPS/AngDhPRB8r88kw+8HYLIv+fz4cvjwc8/BaenIx0t9b9uhhuOfArxPxD+p
FwzhuO/GDfOJQLauj9MRNBbt7bmP5dCtIdOI+o/cx7h8vZiyj+60jdBDJICwIh/kcESyu4/ee3TKDkj6T/t44guDiXBv7huCZsby
9c/sjbtTljc2T/etAg/B73jP5OTdssu7O6/jUcwwY0hzD+Og08SkkkBQIH235UoufM/tebpUAS/xD/LQktAy3X8Pw=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "W79tVBGkmz/vdmtFcSthv1HPFUXVNaE/w41+9Rc5kr8sorxJDkarvzlniHzgBYU/pT5btouz0b/zSeRcd+rKP
/DBfmsp0JE/cGBfzWBuor8pK3ZamBmwP5kRVHvFzJ6/CyJdp+Vqvb/40xo920KdP8baSnjzqaS/aE/SPxKL1r8LqPv+SKVxP8UUs
hK0HNG/zmYEX/JEhb/7LiQLftWTvwiQf+jyp7e/1BR4ndyCl79X/0Wk1Taxv5vGDs2pW9I//jUvKob2dT+iaVEUvCJyv3YiqxC4G
mM/Y03PFrtNlz/FkDvjGe3nv7IOYDbuyeW/x9Z57MNayr8+ZYUBwMSsv+x12pUg8um/E3zLV3cD7b+0JzpziQbvvw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "X3TKzBcDpT9FmWD3ALYhPz+vaPEXhqw/g2xr5QZdqD+kK2X71mWnv0stzfRA5IY/4lswSH9i0L+zrFO94pPHP
/g0DTQ4W4E/kAc3bBAqsL8FOuUCgrerP/dI0EDghqK/RjwyTxU0wr8nCuQJ5lK0v00ut/DPdnY/yps30KVZzL9tS9xG8smyPw/f+
qb327+/80xF+5GzPb8fyjzrHZ2iP7iFxw+NedQ/1oE8lOS6rD99XTZa606vv/UmAapCo9g/L1iPcjUJgD9LUm6yrcFevxoNwFYsU
oA/sjDVPChmsD+O4+CxNCWVv4pZcZkUJsi/UfjFA/Mmlr+W4qu3+8qaP/eieOcJkLk/pGzSvoTDur/cjjLc+7/SPw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "kpRd1Vsrpz9ktlnEjVtKP8Ofns/j6q8/Hk/+G9QzsT8KgTz2Mzymv6Uj69bAc4c/o9cwx8j6z79SK8tybkTHP
4BliU+8UH8/ouIgTXTPsL+hBpp1zUyrP+n3dh1N0aK/zcXc8kKHwr9OwdsqwOS2v5EDx6hPRYc/BSJ/JUU0yr9+mY6Efw61P6mha
kjoKru/GplbvIzhSj+Sp7DXpkWmP4aPnfPG29c/hlcCJHJBpz8Ri+fL7Lqvvzm0eDziydc/COFXn3y0fj9n1hmEEjRiv8YdnoUSh
X0/6GOcC1HwrT9P1i3MFs60P2jk1L7xob6/hg6OOWsxcT/M3YdTqk6jP0WTxqkqH80/Xm9dT2ItgD/u2liZrxPePw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "b4mJh/mqOz/YjVaThsZ6P6nAWh5+KJa/LwI/M4BQnj81GM6QmrSrv3Az9q5b7oc/uf6rHAc+1r+4FvrLQ6LAP
waCUvVRmpY/ntoDOfKhwL+fMxt4FLupP/SU0FpijKW//6yVCB/vwb+J+ZlevC/av/Nx1LUpIIG/ZqlJ8Nygwr/scxe4+penP0ZPO
SrePLy/hxNmsRNbSL9RshNAhhKpP4tKKqks07g/Yw6y93A2sb8UdUCC/waqv7F2nY/nXck/U/Kbh208fz+QekVdtPhqv3Y0bl/Ry
IQ/365gsdvHor/chImWpJOhPxv6Igz8J7G/1RV7AGabhr9ZsQy7md6jP06b7BkQxss/Q+fiRxmvoz8wMFuqNh3VPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "v7thZ2G9uL8ZBpXJO0GWv5v33GKul8S/saZufw/84r/bwY36trG+v1UMWB8ITWI/1SU+ijVK3b/Mxa6t+pyRP
7BKWUSY6Ki/FlBfE4BUzr9tkyOtyLNfv0cTNzFjRrO/XOgMZGpK1L/Zi9g556nov8eQtnF7I62/I3yZcYyQ2b8jc4cbnyGVv5ffp
vIyatS/i4nz3RmdjL9xzKrN3jekv6OvjYhE4s6/coi/LccL2L+Q6JBegSy4v8IIul4iUMO/o0IwW3Qid7+H35EuUC+Qv/f6acobX
Ze/Am11l9WrxL/pFCCl/X+9v1auQRo7LNC/mzDM+HdZp780nOP43qSPPyu/IpibEJO/VD1exi69yr/qPqAV73nAPw=="
     }
    },
    {"of": 8, "raises": "ValueError in Sub: 5 7 5"},
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "LxJArFAX4T/csxsLyLnDP2b16EUdx94/ejuNNY0Rzz/Y2wVuVvvkv4mjUnA/Xvw/3D4QFYAb+L+2wbDEtCz5P
yMc6DdnptE/JWz4Zv7b2r87NuduHi/2PxFMAHIF8PK/Yu4pknCB8L9kx4Va/Pu0vwL9PUsRiY4/N12Nekfo+L/Xh2tupJ7qPxWDc
AqI/Oq/i/hGpFFswL+MfglcxYDeP5K96Nn5rOI/YvjJgUmf0r/0KJ/gJIwGwJuT6Idgw90/YFptVq110j9EeT8JpjHkv7UjYsBSC
8C/pkM1sbLRt78ulsfj/OfKvwieuKGasfy/hoiuB6Nu47/esqHooFf1PxaQimeV9tk/vCDAY0VH5b8a3ZsIkHTuPw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "9rscBrIz2T+DRZ5RxTycP0tGxMRLMtU/TEo+O8vEpT+2MxMF6Trpv4gxOZ1GXvo/r0qI/Gp5+r9TShwq0ej3P
ytmOtK4ncY/wEUXgjfX37+XgeAwcpj0P4p7vCVak/S/50IA0ny/8b8P5BfQWcWwv8HIWolS6cg/Mt88ne+d97+JeDQcsoDvP2hLi
PQy3Oi/1PaX95ritz8t2euUJKLkP9LcL/kmfdU/8c5b4RIovT+VZuXAm6ACwNOBWetOIOs/4GzKvaIL6T9jNKZ0jobBv4ejBgBbX
9c/JtPYNuLG1j9FBK0jRJ7Nv5HNEq9Upvi/nO+JEOmqcz/s2pvxzIQAQHix/YFRy8U/K+pednHC6L/En7/Im5LTPw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "i8oQ0/T/nj/XF4dVls1Zv1GdBxkz2qM/d7OXGpO0ZL/TNw23V16qv7FMq7uXdYU/HNMeoNVk0b+Yk07yn0zFP
5X+YxgsjGM/n0+GoirotL9AqECdM6ioPzX9czw4qaS/fXQ4eq6WxL8KAwHNCpjDvzwgZE6CEpo/CCpckaEOxb8P/Dfg5366P311C
cWE1K+/Svj2Cyy+bz/tXM9f2wuvPys2dzda+d8/HP0ctQdCzj8h5uxV4TGov1T3VBIueuM/5NsOjjqPiz+zCBVJpiBwP+diOSglU
pU/Ap/Dw45AxD8hKWzMfB7OP7wahaNleo+/LqTnsxMjpj/2HHISmT2sP0EGKQSu6No/HosDV4vDxj9/QC2vEpnnPw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [3, 7, "a4b1877e", 6.8897602, 31.0],
    [3, 9, "a4b1877e", 9.1813364, 53.0],
    [3, 11, "a4b1877e", 0.98675399, 9.5],
    [4, 7, "a4b1877e", 0.42083374, 3.3],
    [4, 9, "a4b1877e", 5.0201664, 26.0],
    [4, 11, "a4b1877e", 0.33859731, 4.3],
    [5, 7, "a4b1877e", 0.26994455, 3.5],
    [5, 9, "a4b1877e", 4.3052706, 27.0],
    [5, 11, "a4b1877e", 0.24340065, 3.7],
    [7, 9, "a4b1877e", 5.4166785, 43.0],
    [7, 11, "a4b1877e", -1.1474959, 8.1],
    [9, 11, "a4b1877e", 4.4762106, 35.0]
   ]
  },
  {
   "name": "three heads under a causal mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 900.0,
   "any_type": true,
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
    "data": "AAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgKuEzdgTbaY/q4TN2BNtpr8AAAAAAAAAgAA
AAAAAAAAAAAAAAAAAAICQWTbeHN3Pv+vwRhVg/6s/VZ3k2ETdyD8AAAAAAAAAAAAAAAAAAAAAVj3FxiW7Nb8Gh50YJUnRv4Oa8wz
779Y/uYiRq5yFtr8AAAAAAAAAAP1I7dQxeMG/9kDMrm7GqD+8wSXsKLvevwdCDeOjvuI/HV96VTztkb8AAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeCyLNfI+5T94LIs18j7lvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAFb1i9N5yrS/5yt
L66Qzvj8jbX4vVtKivwAAAAAAAAAAAAAAAAAAAAA4TRZv0vPSP4t4cBGGY2w/UzQnm+7/mL/uwYaRmpzRvwAAAAAAAAAAMlP5CYi
E0L/TfZcMoOukPwJphIGOodY/1botZ5udxr9O98bTmaKkPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD
17f/qKw3SP/Xt/+orDdK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8CkOC88Vrr/SkMVu4g7Iv2EpiTFWlM8/AAAAAAAAAAAAAAA
AAAAAgKGq3rFb85W/kp56dFTtzr/8rkgbFxvIP65t255RIbM/AAAAAAAAAICQTI9IaevQv5zQA5Fbzbc/JUJta3Ul1j+tFUtKHhz
Gv+vuZfnhU1+/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "GfmilR389D8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgPt7lSt8Zsm/HuQ5n4FK0L8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIB+hQVUforjv4mzP30zPJQ/h47GQhx/pD8AAAAAAAAAgAAAAAAAAAAAZAPaYO+eoz+GppYt/5fDvz3sK
OA7duA/jgzny82xob8AAAAAAAAAAPqdmhNcnrW/fEFOgc5Uuz93N2aKpMvZv9DtkAO5FeY/29BZxbj3YD/PKgHAF2KwPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACLWSLcEa5T8ydcno8VrlvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAMeYnLce7s2/x
mPBhUMfsL+OT83Es/y7vwAAAAAAAAAAAAAAAAAAAACn0C8oMFHTP+mcXG/IzYY/2IW0kXGljb9IMlofcrfQvwAAAAAAAAAAGc78a
FbTw783pWDwtO/GP8cRR35dceM/zwtiJ/V5tL8rSwTo8kSyPyKV8B0V79e/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AC7NIVHcz7HvwYovNd9LPm/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAvsjCgJy/wb8OKEOwdxfhv82sQIijda6/AAAAAAAAAAAAA
AAAAAAAgD1U58/Xp4g/Y2AHXjV3zb+Ms8uhPo7JP74tW8VzU7g/AAAAAAAAAICKzDi+XLTAv6FU90jHK8M/RH5JUbg95D/10i3/D
6+2P5I+rpymZaA/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgEaFc3Bkore/uxVtLndswb8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIA61WZ9jNbKv9XMAqbN85I/e4EUcz6EnT8AAAAAAAAAgAAAAAAAAAAAmJfw2i2LoT9t5Inc8KC6v0aF0
1KE2tI/mc629zE2nr8AAAAAAAAAABAMLUjaAbK/oU7papA1tj9Yq8ygrGjTvyrkDJM/Xt0/APq0oWjNXz8AAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGzU4qDFp0j/UI97CshTYvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAEIQ3anersK/4
hR6ebTgob/0+piZlPy2vwAAAAAAAAAAAAAAAAAAAACTkuonhl3QPy6Rchw9HYI/VXMAe/C+hb+YHOhG3OTEvwAAAAAAAAAAX7Irm
PSKwL9JGAvJhtjBP8y0dDBBCtc/Wu2XUa5Msb/7Ii7j3VuxPwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ACPtpjKYRrBvzxJTNBcmtq/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAh9MB06+fv79mLu8mJgbSvw8sLNv2uKG/AAAAAAAAAAAAA
AAAAAAAgNoz/ozjvHs/SeV/saQRyb/hG/rwx8XFP5biumyT37E/AAAAAAAAAIA9g6Cjh567v7qAPZ3qwsE/3KnoYaF32T+iwndZr
ASuP+K206dyWp8/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "GfmilR389D+Q8bKoosrfv00xkTFSzu6/+i2R4MVS9D+jboVW5PCRv0doWQPIv9e/rYhhtCGC4b+6zyHVUojmv
1njMqEbKuQ/rwMUkANQ4b/xzCiYRsLtv9FF/4EV89M/rYJ71pBNwj/TTuVJarfcv7jjUuWyNsA/tCLXEcsq1z/88/X9wZHev1XCN
cOYQvM/ITCerac8zr/k69m++H7oP10DM5tHLeC/AIxyjeE64j/7cLycCAz6vwasmk/beQBAHpfHmU3foD/PKgHAF2KwPy785i6vb
/Q/oVDfA/gE4D92JBIa0n3zPyUPWxHOddg/iJP/+j238j89OSlZyHr4v+hH/M+t3ey/yNuQEc/45r8/GtCwPpm6P//TxsyD6eO/H
h2nyaAXwr+RIP3jgZTjv+/6a1kVPNA/TmawJAwyvj+aLN4xh5r/P3mFg5G4uKs/w7Mx7NfPq78mOIswIknmv9r5XZzCFeo/93ePD
Obu7b+hqVclANbpP4wYpfNP2/c/6cBJo11/4L8I+XbgYen2PyKV8B0V79e/iM4hSsc+1b8jRHWA1U/YP3EQXUvHDeA/fjl8AFU55
D8zgTywxv7lv40rCmAzGwHAtwE7Bsnc7j87r2J6uWruP2CP/AujkdY/QIgGfShV9L+cw9aZ6xPyv6ZMj/PaNcK/t/bzlkQi7D+gx
Y/sxZ/1v9EuYNKeLZw/eDD2Fwyv+L+Oyk+TVpT1PyBZpVRC7dY/vVyEQeh10L/dBe8x/Bjov5wfU6GoSwBAnFWqulBJ+z9GnOEa7
cLQPx3NOApLU+c/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "WObxnXt2yj8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgLDLtzkj4+M/RiCuy3pc3T8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAA6p7Lqpk22v5M4gvl9/7E/X0a+bvTY0D8AAAAAAAAAAAAAAAAAAAAA3pmwQPACwb8QtRtNNHzlvxZeZ
pYToMa/YgO15QJb0b8AAAAAAAAAgADXlAwTHca/n9FpPxV7fz+wINxaGBbhv9yOf5tnauA/TWokftbnn7+7w59nuAYLwAAAAAAAA
ACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAlqPdxWp6+z82ylEDjlXDPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANStVdzkWsI/B
I1KNEyY2D8eGHBL3u2xPwAAAAAAAAAAAAAAAAAAAABxnsim74ySv7aHyyRP2Nq/HRSUUnhR4r8XYumLWr7wvwAAAAAAAACAI+cpQ
8II4b8GVjNN3OjUv7ZNyxOUj9S/7YJq3KrA278fZzw6tp+lv6WHgbPR5/K/AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAA
IBmlPbWtX6hv1uAEH22mvK/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA5p2sFCpdyD9Z/5EGRIXsP8Z5CkzPOPM/AAAAAAAAAAAAA
AAAAAAAAEKFMM8h1KQ/DBu/3xk3zL9K2bE50MvKP44orfSLxbw/AAAAAAAAAIDmj3J7kj/qv35hk4HUScK/zAALwoT/6r8tk86mw
CD0v5YKylyxSMK/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "7wVC9Q1z8T8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgJhyxdJPpKG/asv6wG+kvL8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAIAUFnxvvDDgv3EANZInlp4/0sYaQDWttT8AAAAAAAAAgAAAAAAAAAAAkbGjmi2zcD9v8eD9em7Qv/nW0
AqRE9g/MEbtolT2tL8AAAAAAAAAAFP8g+HqI7q/cFnWES9Ctj+oB91fjXjbv9E/Woh18+Q/szT5Fci8cr+BSxkmkfvjvwAAAAAAA
AAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAACAvs6ac/jf6z/VEN0GFB7gvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAD7uOM3qRcS/l
B3qlOgcmz/Kzo3Byc2yvwAAAAAAAAAAAAAAAAAAAAA9DiHck3HOP59R5qsRMrO/9N0lVgwjwL/jDja8o8TavwAAAAAAAAAAzpO4i
eB8zb+59tdCcfizP7Gj4pIR/9o/2WPrZ6ZKw79N1frN+eeoP5ihLbrCIuG/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AABGCq3S3jDv9jdmcUi3Pe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOjWMkummsr97F2LIe+DPv0RqnZHEqcg/AAAAAAAAAAAAA
AAAAAAAgJnwbwyXMZI/VlVf3i83zb/hUZMmws3JP6ZUODUSN7k/AAAAAAAAAIAv86qwXy7Rvy7BUKe2W7c/uP89ASWW1T8CU2s+l
CHHv5CwYQHwJmi/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "4WCCRLHJ8D8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgMi70yTvMsO/m30AMN0vy78AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAID4VLq02Tnhv9XptWwcY5s/dM2qpPMksj8AAAAAAAAAgAAAAAAAAAAAt+rwr09Tnz9t7h372pbGvxMxc
pwr7d4/dIpZgRYqp78AAAAAAAAAAEK4DZhdSLi/t3O5RbBXuD+J7/KdWMjav6j+3Mm0auU/vA9ab5k3Xr9/RGhmjDaqPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAN8wqL/4h5T8NzYleWFXlvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAACyvcY7xBcq/J
xyVvO1tm79Uq/1umEW4vwAAAAAAAAAAAAAAAAAAAACThPfPgz7TP7M3XUCaqYM/fCmDjMPbkL85uPwCR+XQvwAAAAAAAAAAMDJhv
q53xr8YULuNJWXDP4RK+XE/0eE/Hnwtr2htub/W6DC10a2wP+gQWn6qJdO/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AABljuDyL+2v3TpvN6mCvW/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAabFSgvVnv78ll+XxosDdv3LdDVR3q1w/AAAAAAAAAAAAA
AAAAAAAgMWZ9Fd243U/98eEYgjCzb9zteSGA0TJP0Uv2/BsSbc/AAAAAAAAAIDbWwCCpyHEv5QOE/yOt8E/u1JfZVJo4j/5YQ2QN
JuiP5w6kif+15k/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "gZRQ6/ld6z8AAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgJveOGJnUdy/YSyh81qvv78AAAAAAAAAg
AAAAAAAAACAAAAAAAAAAID1B8UAMiHtv4DUkdDWPaM/1H8Um8NOY78AAAAAAAAAgAAAAAAAAAAAqLdE+mt0hL+1yYFoDyCwv2EJj
UhSyNw/lBjNGlCzwL8AAAAAAAAAACNuII0PkcS/JikSJJ1oxD/3ALQU1THcv/BE+X3+G94/APq0oWjNXz+kQ4T5+1LivwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAxTPIeqI80z/WSYZ1yKLbvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAJ5bwuyZRt6/X
aNoA1i8xj/2wLFyxg7JvwAAAAAAAAAAAAAAAAAAAABZnOXtpi7KP4uJhiSjR78/YkKlV+5awr8zrA5J2w3BvwAAAAAAAAAAzIDF8
sOo0L+YyPWFeCPTP6jqFjPKRNo/ukwpAJmzm7/7Ii7j3VuxP18qwYT3E9w/AAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAA
ACv1BjDKPSgP1nQVXLAsaI/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARF3lRqqXqb9NSIwvVAHgPyuBnsiSfNi/AAAAAAAAAAAAA
AAAAAAAgMkJkJeChtc/7158SxiluD8Sq+qYN9S1Py26i/1rtqc/AAAAAAAAAICbAvxxhCqFP5RWwN+j4dM/vwQVE+Mj1j8nx57Bg
x2bP+K206dyWp8/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "Xcko5Co7AEAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAADrUx3uGs8c/HU1HX3dFtD8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAABvyrKmEN/Bvzaxc/FVs7A/2yaxc3vUzj8AAAAAAAAAAAAAAAAAAAAA9wIaY15AvT9vr1zOQKqzPy9AQ
saPReo/Qj70N9cEsj8AAAAAAAAAABEcauOxHaI//jSpB4Xfzj9IAVbal9vMv5svdnX0xu0/RjZUsyQlqD8aVV1dswDpPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAATbJf0P0F8T8R8THtd6/WvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAKjcLU07S6I/O
xZkSbRs0D95R+mTfkuTPwAAAAAAAAAAAAAAAAAAAACOFEMQH1XaP1UoukTWTsQ/28VTOLCdxj9JXmZ25w+APwAAAAAAAAAAF+6DA
eB8or/g/CGGUKjVP1f4Uf/3y+w/WIRE+4UHoD9W3JPc1Gu7P17KyazL+dU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ACShvX7wTmAP5Yq9pGHuvC/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUnw/B0vrrr/EhN5gHPbIv6+OQ5TMx84/AAAAAAAAAAAAA
AAAAAAAgA4SGXwR29Q/qp2yqo+Hv78DbUmY7ZLTP4m+vPJlQtI/AAAAAAAAAABomUROaFl5v7b2K5cf7Mk/Exhi9kvB7D/qiTiIK
TTVP78e0ZpPRLA/"
     }
    },
    {"of": 8, "raises": "ValueError in Sub: 3 5 5 3 5"},
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "AAAAAAAAAABIvs8/xu78v6vRNVejMQLA3WM5ovYqpb8aFP0m4UP1v1PnrMbe97Q/+bz5zg4auL9Z/T715RLQv
2iR2r19VPE/DpWNrB2Jtr/mVHNIN0PYv+LB7rQ1mus/pf+NKQ805j+AvON3rie6P2zbQ61XruU/va7gJqWoab8HbA0t7/fqv48EW
Vgj1uo/Ef55GTg+47+3844h1Z/ZPzinDGD0JOq/TNAxkWmG0D8vSCn/3gf/v9mAyDzg9/s/0lR61m/T0b8AAAAAAAAAALXg5rKNa
fM/j1a+F2rx2z+UGhKesHfyP3LEWiFIXdQ/p/qaWFbX8j+24437r1r4vy99xRR9ney/nhtaVp645r+PG4aKxJq8P41dN9b0qcu/s
3GeyTzy0D/VjxAz7VXKvxT67kMRHeU/6wzPG0jF4D8beu0BxwH/P3AZ2SZlQZE/QlYk9e5zt7+yp2yQonrnv06KfDxC5Og/uONhc
l3w+L+baI00rZDHPxneFQ/LxOs/Mgi/PZk48r8aprno7uDpPwAAAAAAAAAA0TR2nm6CpT+i7DJPdR/oPwJbVdpRBew/wDy6x28Y8
D8WnI7o6BTxP8H+nf1piNi/GSXlYVjBBUB6EO9+1KQFQGP/1YFa3ABAiTkV8Zc74b8rIWtVPHLZv+ERFExC4eI/KPP1z37I+T+xo
ifQ0tDjv8VlkSQzFqm/nzpkLHTo+b9nwOF+7lr0P3op7QKiB9I/Y4w8k4hb1b/5Y8zHZWj4vzZl0ZNpO/Q/NveqF9La7T/z8zjQW
Fbgv5FPDzdFSKa/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "WObxnXt2yj+Q8bKoosrfv00xkTFSzu6/+i2R4MVS9D+jboVW5PCRvxft4IW8udw/FeZJBHJFxT+6zyHVUojmv
1njMqEbKuQ/rwMUkANQ4b+rMfNC+gLav7TRi8gxL9c/7jyjUdlv1z/TTuVJarfcv7jjUuWyNsA/sSrHCupqyD9Z97CAFd/vv9Xyq
MDwZuA/6kAHAx1D3r/k69m++H7oP+Lo5NvAAOO/6C6Pz3se3j9r7JCnKyT8vw6lLOsNHv4/EbE50JgMMr+7w59nuAYLwC785i6vb
/Q/oVDfA/gE4D92JBIa0n3zPyUPWxHOddg/Te4JFSTSAUDNmLRIO8Xmv+hH/M+t3ey/yNuQEc/45r8/GtCwPpm6P3YXKZ8LXc+/c
F7nsEyU0z8u4OpDX67bv+/6a1kVPNA/TmawJAwyvj9HIjdpB3z6P+/7FVamF9i/x2AQC+CX479ac1gcD7X3v9r5XZzCFeo/jBe9W
mkB9b+gqkuFSUvTP/F0HV94/eE/a8SSbHTQ67+q2yQAFRj1P6WHgbPR5/K/iM4hSsc+1b8jRHWA1U/YP3EQXUvHDeA/fjl8AFU55
D9Lnco7FUfhv9edaGWfpPu/twE7Bsnc7j87r2J6uWruP2CP/AujkdY/1zaxVB8j7r+PY08GyenSP8yM2gnB5fE/t/bzlkQi7D+gx
Y/sxZ/1v5zHZkT7wKw/xCAtqAiH+L+DjUzGCLz1P9TXeWDICdg/vVyEQeh10L9Qsem+uxX3v33vVMmd6Ps/orAAiJFVzT/GBQlg9
lrxv45mO0nEuuE/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 5, 5],
      "data": "5AGjlR38BEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIclr6YeNNy/sB5aw2DH3b8AAAAAAAAAg
AAAAAAAAAAAAAAAAAAAAICPbX1wtR3vv10UHGCyDI+/SMgCb207vb8AAAAAAAAAgAAAAAAAAACAocighqq0sz8A/Min0Haiv7MH2
Dl6dOU/RGGqfjtPkz8AAAAAAAAAAKobtfqomKC/LCOb1TIjxT8zraYoINzUv5qZFCTObOk/60PRhiorlj/PKgHAF2LAPwAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAmT2aJZD25D/tvQec8XblvwAAAAAAAACAAAAAAAAAAIAAAAAAAAAAAGiUuUKAu9i/z
Adn+xU5z79Ywu04HkjHvwAAAAAAAACAAAAAAAAAAIANTUnhja7TP9iNLq1XQZM/toMz2guWcr9WU1tak6TPvwAAAAAAAAAAOdcb+
HJ2qr+GvM3uQFLUPw7vy7vzkes/MXhd/jEdkT/VNiXmmDi6P52R8B0V7+e/AAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
ADdlEKZz6Xkv28wXFrY6gbAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACA7fjBPsX5y79i6NTENivsv+S/1PqTZ9e/AAAAAAAAAAAAA
AAAAAAAgG//4sCZTac/NSKURxYBzL8Iqk4oZgHLP8/t2uuVhb0/AAAAAAAAAIDcAkArRYZrP/TAbMngcMo/a1Tc7LVo7T9RdLwkl
2XWP3TykyT24rA/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [3, 7, "8f5eca24", -3.994971, 110.0],
    [3, 9, "8f5eca24", -3.715651, 110.0],
    [3, 11, "8f5eca24", 4.9680492, 33.0],
    [4, 7, "8f5eca24", 0.6162805, 13.0],
    [4, 9, "8f5eca24", -1.9549409, 51.0],
    [4, 11, "8f5eca24", 1.5364856, 15.0],
    [5, 7, "8f5eca24", 0.6849762, 12.0],
    [5, 9, "8f5eca24", -1.3718485, 55.0],
    [5, 11, "8f5eca24", 0.9188683, 14.0],
    [7, 9, "8f5eca24", -2.0641291, 74.0],
    [7, 11, "8f5eca24", 0.1999837, 17.0],
    [9, 11, "8f5eca24", -2.2293378, 75.0]
   ]
  },
  {
   "name": "even weights",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
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
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA+D8AAAAAAADgvwAAAAAAAOC/AAAAAAAAEsAAAAAAAADwvwAAAAAAAPC/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA6D8AAAAAAADQvwAAAAAAANC/AAAAAAAAAsAAAAAAAADgvwAAAAAAAOC/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAACEAAAAAAAADwvwAAAAAAAPC/AAAAAAAAIsAAAAAAAAAAwAAAAAAAAADA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA4D8AAAAAAAD4vwAAAAAAABJAAAAAAAAA4D8AAAAAAADwPwAAAAAAAPA/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA9D8AAAAAAADovwAAAAAAAOg/AAAAAAAACsAAAAAAAADgvwAAAAAAAOC/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAA+D8AAAAAAAAEQAAAAAAAAOC/AAAAAAAA+L8AAAAAAADwvwAAAAAAAABA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAEkAAAAAAAAAEQAAAAAAAAARAAAAAAAAA+L8AAAAAAAAAQAAAAAAAAABA"
     }
    },
    {"of": 8, "raises": "ValueError in Sub: 3 2 3"},
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAwAAAAAAAABBAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAwAAAAAAAABBAAAAAAAAAEMAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 2],
      "data": "AAAAAAAAAEAAAAAAAAAAAAAAAAAAAAjAAAAAAAAAHMAAAAAAAAAAwAAAAAAAAADA"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [3, 7, "f235c0d5", -7.9417968, 30.0],
    [3, 9, "f235c0d5", -8.7495546, 18.0],
    [3, 11, "f235c0d5", 17.424734, 24.0],
    [4, 7, "f235c0d5", 4.11384916, 7.0],
    [4, 9, "f235c0d5", 2.1502011, 12.0],
    [4, 11, "f235c0d5", 11.9748562, 16.0],
    [5, 7, "f235c0d5", 5.31941376, 7.0],
    [5, 9, "f235c0d5", 7.6000789, 14.0],
    [5, 11, "f235c0d5", 9.2499173, 12.0],
    [7, 9, "f235c0d5", -1.4168185, 30.0],
    [7, 11, "f235c0d5", 13.7583659, 24.0],
    [9, 11, "f235c0d5", 23.9497124, 32.0]
   ]
  }
 ]
}
"""
