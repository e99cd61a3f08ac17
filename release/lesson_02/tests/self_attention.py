"""The public cases of the step self_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'self_attention'
points = [1.0, 1.0]


@test_case(name='five words of seven numbers')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='three words under a mask')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "self_attention",
 "order": 2,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 2,
 "summary": "Every word looks at every word, and takes home a weighted average of values",
 "returns": ["output", "weights"],
 "mistakes": [
  [
   "mask not handed on",
   "Your result is what comes out without a mask. Hand the mask on: attention_weights(Q, K, mask).",
   false
  ],
  [
   "average of the inputs",
   "Your output averages the words X themselves. What a word gives is its value: weights @ V.",
   false
  ],
  [
   "average of the keys",
   "Your output averages the keys. Keys only decide who is listened to; what comes home is the avera
ge of the values: weights @ V.",
   false
  ],
  [
   "columns for rows",
   "You averaged with the columns of the weights: each word took what others had asked for. Word i t
akes home row i of the weights times the values: weights @ V, without a transpose.",
   false
  ],
  [
   "weights and output swapped",
   "Both results are right, but in the wrong order. Return the output first, then the weights.",
   false
  ],
  [
   "only the output",
   "Your output is right, but it comes alone. Return the pair: output, weights.",
   false
  ],
  [
   "queries and keys swapped",
   "Your keys ask and your queries answer. Every word asks with its query: attention_weights(Q, K, m
ask), in this order.",
   false
  ],
  [
   "queries compared with queries",
   "Your queries are compared with one another, so that who looks for the same counts as a match. Co
mpare queries with keys: attention_weights(Q, K, mask).",
   false
  ],
  [
   "scaled twice",
   "Your scores are divided by d_k in all: once here and once more in attention_weights, by \u221ad_
k each time. Leave the scaling to attention_weights.",
   false
  ],
  [
   "scaled by d_model",
   "Your scores are divided by \u221ad_model, the length of a word's vector. Divide by \u221ad_k, th
e length of a key, which is the last axis of K; attention_weights does.",
   false
  ]
 ],
 "parts": [
  ["project_qkv", "project_qkv", "", [["X", null], ["W_q", null], ["W_k", null], ["W_v", null]]],
  [
   "attention_weights",
   "attention_weights",
   "",
   [["Q", null], ["K", null], ["mask", ["9e3aa23a", 0.0, 0.0]]]
  ]
 ],
 "cases": [
  {
   "name": "five words of seven numbers",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 7000.0,
   "any_type": true,
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
      "data": "/kKoeHwLzz97oLUK1L7zP3XzmNHJG+C/N5sprD437b/VNivXM9bRv6OdYsvvl8W/gB9hqY1i2j+nxNDkOVO9P
92bgDqiIOG/6s2Xw4mu7r8="
     },
     {
      "array": "<f8",
      "shape": [5, 5],
      "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9DlfjBP
0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxXEP
kwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
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
        "shape": [5, 7],
        "data": "rO69KbhF9j8pmukQT1ntPwBp0BUz0PA/4/bXFAaYw78z1wtmNjXuP8hu7Mk9heI/DcKyV6kk8b9fr+jBnA7
lP+9bZlneh58/8yxrEFKJ0b+EooQ1pt3Vv2m93opM86y/UxvB5t/45D9Y/HMnisjlP/YH/l1NnfY/HJSLwsyyyz9uM/v33i7aP7b
LaAeqM9m/BfHOkZON4T9UkJ3Vk0nmPyyvZRjFma0/e4Z2E8rWxj/ReouuJCbUPypX0qVYF+q/hYM1zi+05D/6OrMyJy/xv1wY0mA
V178/5KXGece2578aht9K+yDCP1lH1CtrTsA/ZR5rHCo33b9Aog7Wmi3Sv3tVvy1TY8+/pHDQKHOR5D9wTUutwhzoPw=="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9Dlfj
BP0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxX
EPkwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
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
        "shape": [5, 3],
        "data": "sFENpp7imz//7FFxdXLzv66x+VyEywDA0dgDiGrv8b8JcLbl7lHov/XbbQN+JMs/quDk9bWE779Xmxe6C63
yvxdHcRdE1uW/uTs1kH0F8T/HefRJuFjRP+HQUPRklgDAAoP57jlu7r9Ud24rJqzhv/jqf0dqH9w/"
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9Dlfj
BP0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxX
EPkwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
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
        "shape": [5, 2],
        "data": "EZEaC1bowL+11yWfWTLxvww+1CIMo8O/Tcz+t52Oyr8tB3NWqLfpvzZMjmUdo8m/a70Yyyh50T8a1dOmm/W
aP8JpHx9OI7K/ZxUB3vli4r8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9Dlfj
BP0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxX
EPkwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
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
        "shape": [5, 5],
        "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9Dlfj
BP0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxX
EPkwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
       },
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "/kKoeHwLzz97oLUK1L7zP3XzmNHJG+C/N5sprD437b/VNivXM9bRv6OdYsvvl8W/gB9hqY1i2j+nxNDkOVO
9P92bgDqiIOG/6s2Xw4mu7r8="
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 2],
      "data": "/kKoeHwLzz97oLUK1L7zP3XzmNHJG+C/N5sprD437b/VNivXM9bRv6OdYsvvl8W/gB9hqY1i2j+nxNDkOVO9P
92bgDqiIOG/6s2Xw4mu7r8="
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 2],
        "data": "ovOh2O1exr8gV81FI83Qv9qNndfs+MK/YWWYN86G5D/F/W64g1rmv2/NfDXDL5C/bjIn9B3Q3b/+7/fywpL
av8HuR4UCwce/pr4IIheWYr8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "2L1EVfTssz9Pqwhdg7jSP0QQCvnsxtc/yiVvEgoFqT98YJykYsnKP/IZXNgV+sI/WupKFeSxxT+hiDmbVKH
jP+hlckF1wpE/zDES9ZNZqj+6JnC+153jP9TdWX3CnKM/LTuUxQq01T9/t8S8+1tjP0CNrJldfX0/37XqROYB4j8J7YfP3R+kP8c
ZLWk+U6Y/+O8LYHW50z824z941KKnP86Aip5Mh8E/drFLgXLIzj9yF22orVXaP1rOYtjUqrI/lykeI3uvwT8="
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
        "shape": [5, 2],
        "data": "9C8DCM+55L981R/CcG/Nv99DVovd18u/YsQKA0wB178a1vYHGsrSvyPr9k51Gt0/ON8TRdW14z9fPkLQj/z
RPz3vaZWS1MI/9mUi16BN378="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "y7pJH9sn4T8DJe9A3GO6PxeVVly0rNI/Xdd3gqFdlD8xrZXlISapP+fc/7+ie8c/I72GPpgUzT9ZJ0ad9+z
QPxU/+PhSrMA/L9j0zYLpyD8bfLrSmjfRP1rWc2xbicE/mJTHIAI64T/hP+lgMUKKPwL0qFMN7aU/lFrlGofpgj9jgO0BYmahP9P
nV1PWcno/3V56Cq9H6j+ND1IxfIXAP3QCFhmW4LE/W8UpSLrmwz8Pp24y1OewP/ayASpCS9k//D8IH0YP1D8="
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
        "shape": [5, 2],
        "data": "PJj4mA8ewD/u5R8GkebjPzGb/RpP09i/n2BK86Z957+Udh/eMYvSv1ZSlaOE29W/3l1gEVI1wj/tSvAmQDL
Mv+9TEqWSr9i/Q3Pi5FdW6b8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "DoW3/5lqsj8suMI0Crm/P+Bh5A/SGt4/cCDbVPobzz9m+j3iHjm3PxIi+TpDn9E/HDYaQgeKzj/xGMZnN6X
FP7/mCLVj2rc/cfmoBQmlzD8XfQ+7IETGP7ViY6ufqNE/PkTaqRv61D8sYspZz9+rP3mcAsR0fsU/1sFKjWJsxD86aI1sdKu6P6n
/+xF6Oqw/zARO3Szi3z+JgFP96mrHP19sbupDfNU/8IfJh4mzxj89ecunZ2W4P2vdfakKXMM/Nvf1JTDFzj8="
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
        "shape": [5, 2],
        "data": "7XLZAPrXwz8n/QQf9A/oP7JKh8ZBUtq/C0tbG+yp6L+fqupPdafSvyG6wmraH9S/ZO3Dstz4yD+mwl0sfJr
Ev30Grgtue9q/M8IoXfOJ6r8="
       },
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "hcIsKaj1rj+cNGXPo628P2NZ/CzNROA/XGX0njHHzj9U1Dh2uyK0PyhklCK0PdI/vJ4P09ICzz8ftY63Yv3
EPxmvBTpAW7U/SAw2E8LWzD8GhMjdqHPFP7431srIGNI/bNm5krT/1T9/44KCi/ymP7OSdoY5nMQ/rILahLkLwz+c17Ccsn23P6B
btglL1aY/9aatrIxQ4T/J3qi35z3GP4ovdus6vdY/8gZYQf4Oxj98snhaSdC1P1WwlYYhasI/ep7ps0Ukzz8="
       }
      ]
     }
    }
   ],
   "calls": {
    "project_qkv": [
     [
      "453b2a58",
      9.6964371,
      52.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [5, 3],
         "data": "G+X/4+Sg0T+d5X3VINf1v3LNlL/hke2/wLJgbukm1r+03cVi75PQv5nuP2YoO9Y/v/dd42H98b89MTWY47
jzvy1K3zbLYtm/C2ei4Ksc6T9BZo2Y3ioAQIhWbjubpNk/K2rdkQY53T/m8DAuln/dP99ktFWPNO0/"
        },
        {
         "array": "<f8",
         "shape": [5, 3],
         "data": "CTH8KvAy9b+27cNy8tHnv0z97FeY2vw/sQuJIL9b/b/Bs4ij9Erqv7KDwt5PvAk/rs4EZEom07/kyRj3o6
P+v5R55T0eEALAcV8KGmIvAED2d34DeFbkP/HZkCIEhAnAsZnHXpWe87/tWkiOL7/Tv/0GP57H6Ns/"
        },
        {
         "array": "<f8",
         "shape": [5, 2],
         "data": "4vX8qmeh878Sx/nzh1fvvw7t08A/jui/0zgrZOKyAcCuNgSaVF/OPwD7iU5aAgBAsK+e5Gnx6D+MQo77i0
3lP7BXPlvOK7c/y4LEWykY+L8="
        }
       ]
      }
     ]
    ],
    "attention_weights": [
     [
      "1d2b065e",
      -0.9006704,
      30.0,
      {
       "array": "<f8",
       "shape": [5, 5],
       "data": "awvmmHkomj/5cdBoxcWwP44OMd+eIeU/wa3ELbzuyj9vdsi3WYujP3YxGHLG59Q/rvg1y4VP0D/n1c9DlfjB
P0aO0dNcmqk/PnKfDDsyzT809pGEoozBP3gxv+BSgtM/uWxVH+JJ2j80YOi81sWSP1Czp6M4gsA/ZSHQeZdfuT9mRIIIZECoPxXE
PkwpHJA//68jwhbK5j+3xeAOOxTAP/Rgyar0Xdw/iroXy2zJwj+VzbrOKKCpP+ik1mVPhLw/tH27+HfQzz8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "2c84c303", -2.8763556, 24.0],
    [0, 2, "0c6e7a8f", 3.5387378, 19.0],
    [0, 3, "c2ae2b8f", -0.15928745, 8.5],
    [0, 4, "917aa9b9", -0.4356426, 10.0],
    [0, 5, "f7441550", 0.7942371, 5.4],
    [1, 6, "2c84c303", 1.2925424, 24.0],
    [1, 7, "2c84c303", 0.1634818, 24.0],
    [1, 8, "2c84c303", -1.8737323, 20.0],
    [2, 6, "0c6e7a8f", 1.9824899, 17.0],
    [2, 7, "0c6e7a8f", 0.9705519, 18.0],
    [2, 8, "0c6e7a8f", 2.5724699, 15.0],
    [3, 6, "c2ae2b8f", 0.9667952, 11.0],
    [3, 7, "c2ae2b8f", 0.42981197, 9.2],
    [3, 8, "c2ae2b8f", -0.36075754, 8.0],
    [4, 6, "917aa9b9", -1.3186998, 8.0],
    [4, 7, "917aa9b9", 1.31394969, 8.7],
    [4, 8, "917aa9b9", -0.57038985, 9.0],
    [5, 6, "f7441550", -0.85997052, 3.0],
    [5, 7, "f7441550", 0.98502418, 3.7],
    [5, 8, "f7441550", 0.37547787, 4.0]
   ]
  },
  {
   "name": "three words under a mask",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 3000.0,
   "any_type": true,
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
      "data": "grvIUnHxm79Sqd58NM3KP+5rr+rAi+M/yUhS4+J16b9K1aoGn3LSPy3NkpP/Z9C/6BQvZTo32j9jwlu8wCXXP
wFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP4K4xUArr8A//FYCoDFs3L8qR5NeuUH7v989e
Hwo3ek/YkgXkmK85D/n2KEqddjTPwCOdz1eF8k/"
     },
     {
      "array": "<f8",
      "shape": [3, 3],
      "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdDqP
wAAAAAAAAAA"
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
        "shape": [3, 7],
        "data": "VdxPE99wbz/WkBD8SCOQPxZw32f9/MS/lxLKipLY078WDt6xYVjbP/uBC4Tv86q/2oahAbZN1j/OF+rBL66
ePzmSzBGQtlI/L22A1/wqtr8Q5ulV/YHSvystePqU2dg/sgUW9VaNt7+nvzfWGszVP+GR5rE8M4s/4oIs41RUzL+AtyiCcWz0v3z
CJkcWa9M/iMhwtIIH5T/PSjgsftHQP9hyRASLxNE/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "FI8ZWl6p1z9ezWxBQKXRP46jeWRhsdY/BjSczQKl2j+lNDVjgUzQP1WXLs97DtU/gB8YdYZuwD95JWVUoT3
lP5tKUzn0mso/"
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
        "shape": [3, 5],
        "data": "Lsu0Pcmomb95raXTMivVv5GqbgwZWeI/zp92KskS1j/taJ0gErTKP+qnNS5Aeew/NwZU0wJd4b9MFdnPxcC
Wv60NaVAJIug/yMSKowiF078VGQKnJNnFP6UCBk35GeW/OfMyGW8azb+kExAbB//yvwT5HAecSfO/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdD
qPwAAAAAAAAAA"
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
        "shape": [3, 2],
        "data": "FiOCbUqT2L9LLYp3RIfav2kurUPLtte/Qx1/hzTL5r/QJYU6H4Tjv8uGaqbSb+s/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdD
qPwAAAAAAAAAA"
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
        "shape": [3, 7],
        "data": "n8HfMR6cyT+u1722GE3fv8qIfeF7Qfu/Jf41w5hq5j9PNhmUfVTrP2IoUDGafMk/Bkz4XM/n2T9rkU5Aqzb
XvwtBcULa1OA/6NCuPX/U0j9zau1/F7r1v11E8w78juI/R6PN576zsT+Z/SWCoJDfP6TbxQfrqcY/OPvgeccJuL9ta5kz0vDaP5F
4/CSNCWK/OWb1rUbWqL9P5JoY2TbSv0mk5pc2070/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdD
qPwAAAAAAAAAA"
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
        "shape": [3, 3],
        "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdD
qPwAAAAAAAAAA"
       },
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "grvIUnHxm79Sqd58NM3KP+5rr+rAi+M/yUhS4+J16b9K1aoGn3LSPy3NkpP/Z9C/6BQvZTo32j9jwlu8wCX
XPwFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP4K4xUArr8A//FYCoDFs3L8qR5NeuUH7v98
9eHwo3ek/YkgXkmK85D/n2KEqddjTPwCOdz1eF8k/"
       }
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 7],
      "data": "grvIUnHxm79Sqd58NM3KP+5rr+rAi+M/yUhS4+J16b9K1aoGn3LSPy3NkpP/Z9C/6BQvZTo32j9jwlu8wCXXP
wFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP4K4xUArr8A//FYCoDFs3L8qR5NeuUH7v989e
Hwo3ek/YkgXkmK85D/n2KEqddjTPwCOdz1eF8k/"
     }
    },
    {
     "of": 6,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "uYxA3kXQpb+qj+N73tLMPwmvY+RpO+M/IDIiPRd16r+3iTBFg2zTP/bl/aimLM+/afDgQfal2j9jwlu8wCX
XPwFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP0x72MrwrsU/n1PCZFKy2b+2X0qaE1X0v9t
tTSYaeeU/EVrd6CKz4D+7eNxJY23EP3xPUmN5/8k/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "IBWDuVtv3z8AAAAAAAAAAHB1PiNSSOA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA7lRPBfVs0z+JVVh9hUn
mPwAAAAAAAAAA"
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
        "shape": [3, 7],
        "data": "2zyUa5KJ0D98Q31JwtS1v4Q5qJ1FZuk/efdqoAV3y78Us4L1RstuP+fPzNDcrt+/XGGayssl0j9jwlu8wCX
XPwFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOPyZbA7sXD8A/dDPgKHzD3L9779xAcx/8vx3
sBNjBaeo/rY+pMKA95T/kgghN4QzVP2k7B/tV+sg/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "wgmoJh7X6z8AAAAAAAAAAPfYX2WHo8A/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAMYt00nR6wj803WLLYmH
rPwAAAAAAAAAA"
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
        "shape": [3, 7],
        "data": "KPgnIsNunr+FwjzHXx/LPzTGKk0Af+M/oQvnIGWe6b8WDUlgSZrSP0OBEIS3RtC/qYo2Ec5I2j9jwlu8wCX
XPwFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP53iluFKYcM/HKV429zz2r+APQWN0IX3v7h
4bUwBf+c/FLM7RjOP4j+LRZE4kE3NP/vOh1OIlMk/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "Pnbl24c84D8AAAAAAAAAAIUTNUjwht8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAJkUU/hKCzj+37npAe1/
oPwAAAAAAAAAA"
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
        "shape": [3, 7],
        "data": "LnGtNzgRn7/F8F/TUTTLP+LVniDAe+M/UM3kk7io6b9P5BLLZaTSPy9f4LA7PtC/udbsEElN2j9jwlu8wCX
XPwFOjcAfjci//A01dgaE6z91uwN3G2xyv8gK1VP8Xbm/kVv36l6a4r98pXRuLXbOP1wSxmwgMcQ/MJeKWoeC2r8+gQsQ8GX2v0u
I7YN1yOY/Hb/KvGbn4T/LXAysryzKP7sr7vU5usk/"
       },
       {
        "array": "<f8",
        "shape": [3, 3],
        "data": "duKRHiQ24D8AAAAAAAAAABU73MK3k98/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAArvuTz3K50D8pAjaYRqP
nPwAAAAAAAAAA"
       }
      ]
     }
    }
   ],
   "calls": {
    "project_qkv": [
     [
      "67a490b9",
      -3.2950372,
      27.0,
      {
       "tuple": [
        {
         "array": "<f8",
         "shape": [3, 2],
         "data": "NMq3+2SJ8j+2PmV0PvOmv4Es2zI2Rfq/qJsBhoDi4790Yxq4Befxv3FtsGO3HfE/"
        },
        {
         "array": "<f8",
         "shape": [3, 2],
         "data": "aS6tQ8u2179DHX+HNMvmv87kKetS/+S/LqvzNF+T8j9tlm0uM3nZv1vTvDxin7q/"
        },
        {
         "array": "<f8",
         "shape": [3, 7],
         "data": "Y8JbvMAl1z8BTo3AH43Iv/wNNXYGhOs/dbsDdxtscr/ICtVT/F25v5Fb9+pemuK/fKV0bi12zj8DRbMKSO
q1Py1dcCaii9+/akcgMS6YAcBDjf3dzuTuP3RnvfoCXOk/Pao5Chbh3j8c8c5Kew3IP2RPhGL5s9u/X7Qx+y0W5D9qI+qHxnjWP6
2cbDjL7fm/Ll7qx9El5j+LstYWLiC1PzcXO5S01eI/"
        }
       ]
      }
     ]
    ],
    "attention_weights": [
     [
      "611712ee",
      3.01573318,
      9.1,
      {
       "array": "<f8",
       "shape": [3, 3],
       "data": "Fy/T25hV4D8AAAAAAAAAANKhWUjOVN8/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAFB24Akq+xD+7+FF/bdDq
PwAAAAAAAAAA"
      }
     ]
    ]
   },
   "pairs": [
    [0, 1, "9462f9f5", 1.129927, 7.8],
    [0, 2, "d6aa55b6", 0.6767008, 5.2],
    [0, 3, "79913fe9", -0.76143706, 8.4],
    [0, 4, "28bd544a", -1.21403067, 8.6],
    [0, 5, "4c606cdb", -1.17726654, 5.6],
    [1, 6, "9462f9f5", 0.0733171, 10.0],
    [1, 7, "9462f9f5", 1.5539583, 11.0],
    [1, 8, "9462f9f5", 0.2779852, 10.0],
    [2, 6, "d6aa55b6", 0.99040163, 6.0],
    [2, 7, "d6aa55b6", 1.58435437, 6.6],
    [2, 8, "d6aa55b6", 1.04217262, 6.2],
    [3, 6, "79913fe9", 0.6006021, 12.0],
    [3, 7, "79913fe9", 0.530948, 11.0],
    [3, 8, "79913fe9", 0.5487159, 12.0],
    [4, 6, "28bd544a", -0.3135281, 11.0],
    [4, 7, "28bd544a", -0.7318866, 12.0],
    [4, 8, "28bd544a", -0.4707862, 12.0],
    [5, 6, "4c606cdb", 0.5027986, 8.4],
    [5, 7, "4c606cdb", -0.21361314, 8.8],
    [5, 8, "4c606cdb", 0.35109312, 8.7]
   ]
  }
 ]
}
"""
