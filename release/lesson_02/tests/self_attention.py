"""The public cases of the step self_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention'
points = [0.3333, 0.3333]


@test_case(name='five words of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three words under a mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "self_attention",
 "order": 2,
 "points": 2,
 "summary": "Every word looks at every word, and takes home a weighted average of values",
 "returns": ["output", "weights"],
 "cases": [
  {
   "name": "five words of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 6810.0,
   "script": [
    [
     "call",
     "self_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "AgmaWY5267+mistJjNnEP6y6GG6dP7w/1Jc52RR7678/7a8F5xDiP72INFU3sfU/Piht8kzW7z+QwK+gt2Y
DQHkx/cE0efi/eCia02km5r+Hd/L4P23av1qUmdVXddW/KlwNM/YB6z/usLenIg7wP2rotuEQjP0/QWpzuLkH9j8oQ6lxoDgAQGv
BBOk03d+//UnTMbFK/z8KARZ1GZroP5z7hZm9A/a/Fq9VMAQSwD/1dPK/1bTXP3b8/xzFz+u/dJOOPlpI8D+TaQsJWjj1v5EieuK
ABF2/7zIOH3YA+L+/be/eabrOP9UWRaNL0+U/o0A8EYxL+r+INyR4BbXRPya5pf5YhPm/MWU4c4D73r9SIKwy+9P5Pw=="
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "97wJPvil0b8BjWvy01Vwv1Y7V6bentE/h6vNc8+9Yz/lWw6PNqTEv+7+LzUKpLI/lquaRVUCqL+yaOf2dGn
OP7v+oG10RMO/0xSUPsnp2j/fnW1wb+jmP91HXawbBOE/DUUoWroJ07+vMswXIvTpv+HZbYQS+aI/RbrH4jun2T8rnbD6hNeSP46
unjWuktS/nW07eQAPnj+7WU+P2KDUv0KGKKxAQcg/"
       },
       {
        "array": "<f8",
        "shape": [7, 3],
        "data": "ix9MTByN179cnpn9S4/bv5K/xdZxS+S/FQB2w3SMw7/5o1rBu0zhv5hIb39B0N+/RXlgYtgNmj9JRDcylNr
LP5h/LNyShs0/hCuxdQKNzD/8g3uLwvzoP+lCtJPaH9C/VHPDDCOS078FGyKCYCjGv8RCJ60gF94/doNh9P2Qx795T6+7Ji3Hv5O
pJdK1edK/mKPBrwcp8L8lIBgo/pSivyhwdundr/M/"
       },
       {
        "array": "<f8",
        "shape": [7, 2],
        "data": "ubgGNmKpvD8d9L5rZm28v0gw3hj3lMY/GDRRSngU1z+7b/k3kGTAvw8srxeAlNU/zcqjKBrv4T+1Yh09zU3
zP2wtcEnG+sk/OZicqQoR5T9+K+sqqMfbvyJCOs8VesG/uE8qJpR5yL/vOnIcXajUvw=="
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
      "shape": [5, 2],
      "data": "1EioeHwLzz96orUK1L7zP1HzmNHJG+C/wZYprD437b9rNivXM9bRv/6YYsvvl8W/GB5hqY1i2j9WvdDkOVO9P
yubgDqiIOG/at2Xw4mu7r8="
     },
     {
      "array": "<f8",
      "shape": [5, 5],
      "data": "az/mmHkomj9id9BoxcWwP9sOMd+eIeU/MajELbzuyj8SY8i3WYujP2UuGHLG59Q/Zfc1y4VP0D/J2s9DlfjBP
1mc0dNcmqk/jnKfDDsyzT8c9ZGEoozBP6Ezv+BSgtM/J29VH+JJ2j8Paui81sWSPw+4p6M4gsA/bRbQeZdfuT+qWIIIZECoP0u4P
kwpHJA/T68jwhbK5j9cyuAOOxTAP+1jyar0Xdw/GLYXy2zJwj+x3rrOKKCpP5qf1mVPhLw/k3q7+HfQzz8="
     }
    ]
   },
   "mistakes": [
    {
     "name": "average of the inputs",
     "message": "Your output averages the words X themselves. What a word gives is its value: weight
s @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "Uei9KbhF9j8EnekQT1ntP+9i0BUz0PA/9/TXFAaYw79F4wtmNjXuP2hv7Mk9heI/FMGyV6kk8b8Ar+jBnA7
lP1JwZlneh58/Qi1rEFKJ0b/VoYQ1pt3Vv27W3opM86y/vBzB5t/45D/w/HMnisjlP4cQ/l1NnfY/GZSLwsyyyz8NNfv33i7aPz7
JaAeqM9m/FfDOkZON4T8/j53Vk0nmP5mxZRjFma0/D4N2E8rWxj9xfYuuJCbUP8pX0qVYF+q/UoM1zi+05D92M7MyJy/xv3Ql0mA
V178/B6bGece2578Igt9K+yDCPwZI1CtrTsA/JhxrHCo33b9tog7Wmi3Sv+9Ovy1TY8+/93HQKHOR5D/sTkutwhzoPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "az/mmHkomj9id9BoxcWwP9sOMd+eIeU/MajELbzuyj8SY8i3WYujP2UuGHLG59Q/Zfc1y4VP0D/J2s9Dlfj
BP1mc0dNcmqk/jnKfDDsyzT8c9ZGEoozBP6Ezv+BSgtM/J29VH+JJ2j8Paui81sWSPw+4p6M4gsA/bRbQeZdfuT+qWIIIZECoP0u
4PkwpHJA/T68jwhbK5j9cyuAOOxTAP+1jyar0Xdw/GLYXy2zJwj+x3rrOKKCpP5qf1mVPhLw/k3q7+HfQzz8="
       }
      ]
     }
    },
    {
     "name": "average of the keys",
     "message": "Your output averages the keys. Keys only decide who is listened to; what comes home
 is the average of the values: weights @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 3],
        "data": "6l0Npp7imz9F8FFxdXLzv12u+VyEywDAJNADiGrv8b9jcbbl7lHov4zZbQN+JMs/wufk9bWE77+Emxe6C63
yvzxIcRdE1uW/gEM1kH0F8T8Jd/RJuFjRP5XUUPRklgDAdHX57jlu7r9fdm4rJqzhvyzqf0dqH9w/"
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "az/mmHkomj9id9BoxcWwP9sOMd+eIeU/MajELbzuyj8SY8i3WYujP2UuGHLG59Q/Zfc1y4VP0D/J2s9Dlfj
BP1mc0dNcmqk/jnKfDDsyzT8c9ZGEoozBP6Ezv+BSgtM/J29VH+JJ2j8Paui81sWSPw+4p6M4gsA/bRbQeZdfuT+qWIIIZECoP0u
4PkwpHJA/T68jwhbK5j9cyuAOOxTAP+1jyar0Xdw/GLYXy2zJwj+x3rrOKKCpP5qf1mVPhLw/k3q7+HfQzz8="
       }
      ]
     }
    },
    {
     "name": "columns for rows",
     "message": "You averaged with the columns of the weights: each word took what others had asked 
for. Word i takes home row i of the weights times the values: weights @ V, without a transpose.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "ZZAaC1bowL9X2yWfWTLxv+k31CIMo8O/Zs3+t52Oyr+2CHNWqLfpv0dOjmUdo8m/Er0Yyyh50T8ax9Omm/W
aPx9xHx9OI7K/YRUB3vli4r8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "az/mmHkomj9id9BoxcWwP9sOMd+eIeU/MajELbzuyj8SY8i3WYujP2UuGHLG59Q/Zfc1y4VP0D/J2s9Dlfj
BP1mc0dNcmqk/jnKfDDsyzT8c9ZGEoozBP6Ezv+BSgtM/J29VH+JJ2j8Paui81sWSPw+4p6M4gsA/bRbQeZdfuT+qWIIIZECoP0u
4PkwpHJA/T68jwhbK5j9cyuAOOxTAP+1jyar0Xdw/GLYXy2zJwj+x3rrOKKCpP5qf1mVPhLw/k3q7+HfQzz8="
       }
      ]
     }
    },
    {
     "name": "weights and output swapped",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "az/mmHkomj9id9BoxcWwP9sOMd+eIeU/MajELbzuyj8SY8i3WYujP2UuGHLG59Q/Zfc1y4VP0D/J2s9Dlfj
BP1mc0dNcmqk/jnKfDDsyzT8c9ZGEoozBP6Ezv+BSgtM/J29VH+JJ2j8Paui81sWSPw+4p6M4gsA/bRbQeZdfuT+qWIIIZECoP0u
4PkwpHJA/T68jwhbK5j9cyuAOOxTAP+1jyar0Xdw/GLYXy2zJwj+x3rrOKKCpP5qf1mVPhLw/k3q7+HfQzz8="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "1EioeHwLzz96orUK1L7zP1HzmNHJG+C/wZYprD437b9rNivXM9bRv/6YYsvvl8W/GB5hqY1i2j9WvdDkOVO
9PyubgDqiIOG/at2Xw4mu7r8="
       }
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "1EioeHwLzz96orUK1L7zP1HzmNHJG+C/wZYprD437b9rNivXM9bRv/6YYsvvl8W/GB5hqY1i2j9WvdDkOVO9P
yubgDqiIOG/at2Xw4mu7r8="
     }
    },
    {
     "name": "queries and keys swapped",
     "message": "Your keys ask and your queries answer. Every word asks with its query: attention_we
ights(Q, K, mask), in this order.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "pvah2O1exr9JVM1FI83QvzWIndfs+MK/y2aYN86G5D9l/m64g1rmv2q3fDXDL5C/dTQn9B3Q3b8O8vfywpL
av+LvR4UCwce/xB4JIheWYr8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "ErFEVfTssz/YqQhdg7jSPykRCvnsxtc/7C1vEgoFqT/0ZZykYsnKP9kaXNgV+sI/HelKFeSxxT+FiDmbVKH
jPwJpckF1wpE/VjMS9ZNZqj9uJXC+153jP+LwWX3CnKM/eD2UxQq01T9jycS8+1tjP3j/q5ldfX0/ErfqROYB4j8BAIjP3R+kPzA
aLWk+U6Y/f/ALYHW50z+68D941KKnPwWHip5Mh8E/W7hLgXLIzj8xGG2orVXaP4jZYtjUqrI/fSMeI3uvwT8="
       }
      ]
     }
    },
    {
     "name": "queries compared with queries",
     "message": "Your queries are compared with one another, so that who looks for the same counts a
s a match. Compare queries with keys: attention_weights(Q, K, mask).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "RS8DCM+55L9Q2h/CcG/NvyVAVovd18u/PsIKA0wB17+d1/YHGsrSv8Dn9k51Gt0/Ft8TRdW14z87QULQj/z
RPxnraZWS1MI/pWci16BN378="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "yrlJH9sn4T/PGe9A3GO6P8WUVly0rNI/PrF3gqFdlD/1sJXlISapPwLa/7+ie8c/1r2GPpgUzT+UJkad9+z
QPxxB+PhSrMA/49n0zYLpyD8XfbrSmjfRPwHWc2xbicE/2ZXHIAI64T9jVelgMUKKP2UMqVMN7aU/8rXlGofpgj+ZcO0BYmahPxm
gV1PWcno/EmB6Cq9H6j8yC1IxfIXAP272FRmW4LE/OckpSLrmwz9Eq24y1OewP/iwASpCS9k/AUIIH0YP1D8="
       }
      ]
     }
    },
    {
     "name": "scaled twice",
     "message": "Your scores are divided by d_k in all: once here and once more in attention_weights
, by \u221ad_k each time. Leave the scaling to attention_weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "gZT4mA8ewD+X5x8GkebjP9Kd/RpP09i/ol9K86Z9579ddR/eMYvSvxJPlaOE29W/iFdgEVI1wj8dUPAmQDL
Mv2FTEqWSr9i/LnPi5FdW6b8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "dXm3/5lqsj8dwcI0Crm/PwNk5A/SGt4/Wh3bVPobzz+m+j3iHjm3P3Eh+TpDn9E/nTkaQgeKzj8aGcZnN6X
FP4vgCLVj2rc/I/qoBQmlzD9GeA+7IETGP/NkY6ufqNE/IETaqRv61D+0YMpZz9+rP2mdAsR0fsU/RsBKjWJsxD+RXI1sdKu6P7M
N/BF6Oqw/YQdO3Szi3z9Ff1P96mrHPwVvbupDfNU/y4vJh4mzxj+xfMunZ2W4P0HafakKXMM/kf31JTDFzj8="
       }
      ]
     }
    },
    {
     "name": "scaled by d_model",
     "message": "Your scores are divided by \u221ad_model, the length of a word's vector. Divide by 
\u221ad_k, the length of a key, which is the last axis of K; attention_weights does.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "u3fZAPrXwz+f+wQf9A/oP6JKh8ZBUtq/mUtbG+yp6L8rq+pPdafSv5i9wmraH9S/WPHDstz4yD92w10sfJr
EvwEDrgtue9q/scMoXfOJ6r8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "PsksKaj1rj8QM2XPo628P+hZ/CzNROA/92H0njHHzj8m1Th2uyK0P9ZmlCK0PdI/O50P09ICzz+2r463Yv3
EPwy2BTpAW7U/Xgo2E8LWzD9+gMjdqHPFP/M51srIGNI/4Nu5krT/1T+v6oKCi/ymPzKZdoY5nMQ/M3/ahLkLwz/t4bCcsn23PzB
ctglL1aY/gaWtrIxQ4T/J4qi35z3GP2Qsdus6vdY/sQFYQf4Oxj/LsHhaSdC1Pye1lYYhasI/9pfps0Ukzz8="
       }
      ]
     }
    }
   ]
  },
  {
   "name": "three words under a mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 2860.0,
   "script": [
    [
     "call",
     "self_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "xqg1LkB57D8TBVTTAl3hv/b52M/FwJa/DQ9pUAki6D+AwoqjCIXTv86Ky2yuL6A/1/DcnwzT5b/beuRYQxf
Rv7WdArLxAPm/pNIgqO4S9r+QW6n+uFPvv4jijUDbILy/fgnWrj8c8z+JI6fr7vK0v5T4cFsp0Oc/"
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "wSm8pnTs8D/Resw+/0LJv+k8Cfa71ss/eK/KksT2y78492RUsMbSvzjnmOF1iuE/QpX12uXl4z8SFMrwgL3
CP+L/uvW3ZN0/1b1DwmsL0j8="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "tuszsfSDnr+wRxlXbFGOv4CsonTJ1uI/UwtFFKdgur9XkLvssvzbv9iq1BGmb9a/nneUhGErpj+jB6d71Z3
svwHiYUGAGMw/ZQXHQZKN0j8="
       },
       {
        "array": "<f8",
        "shape": [5, 7],
        "data": "TPgR51vazb+z3CkvtEHVv41NszPGa7c/t2KTu29U0z9DbtcAo8DIvxA1KAWEx82/EIpYpuODxD8iuyNrFsH
jv+MsvfMrSqK/2Sos+V3MpD+RJ1jkLN7VP7AUK02tptS/MACRTvBmxz98seh07mjAv7PE/6MDLeO/1DOpY+OKxj9/iNVNzLLUPxt
TG8Kb2Ou/KuLeClxX4T8a5YOdPH3Av+vZjjcBSec/ROBbDF4j0z8/gs4ulRrGP5wD/TkNePI/zrPKNZ2L0r87QhO5XRjNvzAr+Iz
NpNe/7QjwO9SOlL8ibvvfRNCOP1s8wBmkncE/oRQHunFfyj++uhci0V3Xv9Wkgz2QEtG/HTuR6bCsYL+SL+ZbRfjHvw=="
       },
       {"array": "|b1", "shape": [3, 3], "data": "AQABAQAAAQEA"}
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
      "shape": [3, 7],
      "data": "Qb/IUnHxm7+5qN58NM3KP6Jtr+rAi+M/tUdS4+J16b/H1KoGn3LSPyfLkpP/Z9C/7BcvZTo32j9UwVu8wCXXP
/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOP8i9xUArr8A/3FMCoDFs3L+rSJNeuUH7vzc+e
Hwo3ek/1EgXkmK85D+H2aEqddjTP6SRdz1eF8k/"
     },
     {
      "array": "<f8",
      "shape": [3, 3],
      "data": "nS3T25hV4D8AAAAAAAAAAMakWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA0x64Akq+xD9K+FF/bdDqP
wAAAAAAAAAA"
     }
    ]
   },
   "mistakes": [
    {
     "name": "mask not handed on",
     "message": "Your result is what comes out without a mask. Hand the mask on: attention_weights(Q
, K, mask).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "uEdOE99wbz/wYxD8SCOQP7dr32f9/MS/PhXKipLY078fC96xYVjbPzJ2C4Tv86q/YIShAbZN1j8rSOrBL66
ePz7VzhGQtlI/7nOA1/wqtr/o5OlV/YHSv8sqePqU2dg/qgEW9VaNt7/cwTfWGszVP5yF5rE8M4s//38s41RUzL8ovCiCcWz0v1L
DJkcWa9M/X8hwtIIH5T+hSDgsftHQPxl2RASLxNE/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "hpIZWl6p1z/QzGxBQKXRP6mgeWRhsdY/UDSczQKl2j/2MjVjgUzQP7uYLs97DtU/5CEYdYZuwD+ZJWVUoT3
lP7RHUzn0mso/"
       }
      ]
     }
    },
    {
     "name": "average of the inputs",
     "message": "Your output averages the words X themselves. What a word gives is its value: weight
s @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5],
        "data": "SLm0Pcmomb/ur6XTMivVv7+rbgwZWeI/TqN2KskS1j+uY50gErTKP8aoNS5Aeew/EwVU0wJd4b/2+djPxcC
Wvw0PaVAJIug/gMKKowiF07/OEwKnJNnFP5oDBk35GeW/4/UyGW8azb9HDxAbB//yv0oBHQecSfO/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "nS3T25hV4D8AAAAAAAAAAMakWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA0x64Akq+xD9K+FF/bdD
qPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "average of the keys",
     "message": "Your output averages the keys. Keys only decide who is listened to; what comes home
 is the average of the values: weights @ V.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 2],
        "data": "ASSCbUqT2L+oLop3RIfav7YurUPLtte/Ux1/hzTL5r+SJYU6H4Tjv72GaqbSb+s/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "nS3T25hV4D8AAAAAAAAAAMakWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA0x64Akq+xD9K+FF/bdD
qPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "columns for rows",
     "message": "You averaged with the columns of the weights: each word took what others had asked 
for. Word i takes home row i of the weights times the values: weights @ V, without a transpose.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "dMffMR6cyT9t1L22GE3fv9GPfeF7Qfu/bP01w5hq5j+wNBmUfVTrP48sUDGafMk/i074XM/n2T9wkU5Aqzb
Xv90/cULa1OA/ztGuPX/U0j8cYu1/F7r1v9lE8w78juI/P7DN576zsT+cACaCoJDfP4zaxQfrqcY/gQfheccJuL9tbpkz0vDaPxt
+/CSNCWK/GFL1rUbWqL/q5JoY2TbSvyWm5pc2070/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "nS3T25hV4D8AAAAAAAAAAMakWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA0x64Akq+xD9K+FF/bdD
qPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "weights and output swapped",
     "message": "Both results are right, but in the wrong order. Return the output first, then the w
eights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "nS3T25hV4D8AAAAAAAAAAMakWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA0x64Akq+xD9K+FF/bdD
qPwAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "Qb/IUnHxm7+5qN58NM3KP6Jtr+rAi+M/tUdS4+J16b/H1KoGn3LSPyfLkpP/Z9C/7BcvZTo32j9UwVu8wCX
XP/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOP8i9xUArr8A/3FMCoDFs3L+rSJNeuUH7vzc
+eHwo3ek/1EgXkmK85D+H2aEqddjTP6SRdz1eF8k/"
       }
      ]
     }
    },
    {
     "name": "only the output",
     "message": "Your output is right, but it comes alone. Return the pair: output, weights.",
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "Qb/IUnHxm7+5qN58NM3KP6Jtr+rAi+M/tUdS4+J16b/H1KoGn3LSPyfLkpP/Z9C/7BcvZTo32j9UwVu8wCXXP
/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOP8i9xUArr8A/3FMCoDFs3L+rSJNeuUH7vzc+e
Hwo3ek/1EgXkmK85D+H2aEqddjTP6SRdz1eF8k/"
     }
    },
    {
     "name": "queries and keys swapped",
     "message": "Your keys ask and your queries answer. Every word asks with its query: attention_we
ights(Q, K, mask), in this order.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "34pA3kXQpb+8jON73tLMP0WvY+RpO+M/3zMiPRd16r/xizBFg2zTPxXh/aimLM+/5O/gQfal2j9UwVu8wCX
XP/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOPyh12MrwrsU/dlbCZFKy2b+RW0qaE1X0v65
uTSYaeeU/9Vjd6CKz4D8Rd9xJY23EPxNWUmN5/8k/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "LReDuVtv3z8AAAAAAAAAAGl0PiNSSOA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAN1JPBfVs0z/lVlh9hUn
mPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "queries compared with queries",
     "message": "Your queries are compared with one another, so that who looks for the same counts a
s a match. Compare queries with keys: attention_weights(Q, K, mask).",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "aj6Ua5KJ0D+PTX1JwtS1v986qJ1FZuk/1PtqoAV3y7/uloP1RstuP+7OzNDcrt+/0WOayssl0j9UwVu8wCX
XP/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOP3FVA7sXD8A/5DDgKHzD3L+j6txAcx/8v3n
qBNjBaeo/aI+pMKA95T/NhQhN4QzVP4o9B/tV+sg/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "bwioJh7X6z8AAAAAAAAAAEfeX2WHo8A/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA5Ih00nR6wj/I3WLLYmH
rPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "scaled twice",
     "message": "Your scores are divided by d_k in all: once here and once more in attention_weights
, by \u221ad_k each time. Leave the scaling to attention_weights.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "cf8nIsNunr8rvDzHXx/LP2jFKk0Af+M/hQznIGWe6b/dDUlgSZrSP6J+EIS3RtC/z4k2Ec5I2j9UwVu8wCX
XP/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOPx7pluFKYcM/laJ429zz2r/xPQWN0IX3v2l
5bUwBf+c/I7M7RjOP4j/pSpE4kE3NP4DJh1OIlMk/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "tXTl24c84D8AAAAAAAAAAJUWNUjwht8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAASEUU/hKCzj+u7npAe1/
oPwAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "name": "scaled by d_model",
     "message": "Your scores are divided by \u221ad_model, the length of a word's vector. Divide by 
\u221ad_k, the length of a key, which is the last axis of K; attention_weights does.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "FpGtNzgRn7/d71/TUTTLPyDWniDAe+M/0czkk7io6b/l4xLLZaTSP+Bh4LA7PtC/zNPsEElN2j9UwVu8wCX
XP/9IjcAfjci/Pw81dgaE6z8bjwR3G2xyv7UH1VP8Xbm/KVv36l6a4r9TpnRuLXbOP5gUxmwgMcQ/yJmKWoeC2r/OggsQ8GX2v7G
H7YN1yOY/BMDKvGbn4T8HWAysryzKP18m7vU5usk/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "/OKRHiQ24D8AAAAAAAAAAAg63MK3k98/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAlv2Tz3K50D80ATaYRqP
nPwAAAAAAAAAA"
       }
      ]
     }
    }
   ]
  }
 ]
}
"""
