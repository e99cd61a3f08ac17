"""The public cases of the step cross_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cross_attention'
points = [0.5, 0.5]


@test_case(name='five words ask, seven answer')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a memory with padding')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "cross_attention",
 "order": 1,
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
 "summary": "Queries from X, keys and values from the memory",
 "returns": [],
 "mistakes": [
  [
   "self-attention",
   "Your words look at one another: keys and values come from X, and the memory is never read. Make 
the keys and the values from the memory.",
   false
  ],
  [
   "the memory asks",
   "It is the other way round: in your function the memory asks and X answers, so that there is one 
row for each word of the memory. The queries come from X, the keys and the values from the memory.",
   false
  ],
  [
   "keys from X",
   "Your keys come from X. Keys and values are two sides of the same words: both come from the memor
y. (With X and memory of different lengths this fails altogether.)",
   false
  ],
  [
   "values from X",
   "Your values come from X, so that each word brings home something of its own sentence. What is br
ought home are the values of the memory. (With X and memory of different lengths this fails altogeth
er.)",
   false
  ],
  [
   "W_o forgotten",
   "Your output is the merged heads themselves. Multiply them by W_o at the end.",
   false
  ],
  [
   "mask not handed on",
   "Your result is what comes out without a mask. Hand the mask on to head_attention.",
   false
  ],
  [
   "mask upside down",
   "Your mask arrives inverted, so every word attends to what is forbidden. True means \u201cmay att
end\u201d: hand it on as it is.",
   false
  ],
  [
   "causal",
   "You hid part of the memory with a causal mask. The memory is a finished sentence: every word may
 look at all of it, unless the mask that is given forbids it.",
   false
  ],
  [
   "residual added already",
   "Your result has X added to it. The residual connection is post_norm's business; return what atte
ntion found, alone.",
   false
  ],
  [
   "divided by \u221ad_model",
   "Your scores are divided by \u221ad_model. Each head adds up d_head products only; head_attention
 divides by \u221ad_head already.",
   false
  ],
  [
   "one head",
   "Your attention has a single head. Split queries, keys and values with n_heads.",
   false
  ],
  [
   "merged by a bare reshape",
   "The heads are right, but they were merged by reshape alone, which lays several words of one head
 into a row. Use merge_heads.",
   false
  ],
  [
   "weights returned as well",
   "Your output is right, but the weights come along with it. Return the output alone: post_norm can
 add nothing else to X.",
   false
  ],
  [
   "keys made with W_q",
   "Your keys are made with W_q, as the queries are. The keys have a matrix of their own: memory @ p
arams['W_k'].",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words ask, seven answer",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "h7sSTWSN7T+gT6poJ/QAwGxwgxEtouO/1+orqV0+ub+cnMgY6U4BwG3b12q1EfA/eTiGvq8k7T92lnU/tH7
yv+dm2Va8a/i/dumI1BtW5j+34eFJowfcP/rTWq5IC+S/jan9cXwl8z8VzAbc7wPXvxLVsjeJrew/XHetoqQf4L8VAwF0H97VvzD
dmWAvg/W/ln6AHyWMvr/s8ToRV8T7vzw9bpHvd+o/roeauApI3781xVfU095Xv6jEH6cWJaU/6M/q6Z6R9j+jZyIKTdnxP9c0CmH
UQNU/CG8ZE4TTxb84j41cwYDPP+74XTBbD7c/"
       },
       {
        "array": "<f8",
        "shape": [7, 6],
        "data": "lKX4GVH94b9cX1R/mY3mv/7Yf1ndbuY/f17JAK1isL+F9n8Sas3KPzvysVr/1vW/+hTy0JGuBkAJF7DBF+X
qv+r3/b5KYug/8cBOqs5ZyL/izSK4Q9vbP86WByeSOso/g6Sm3mM01T+lJ7pVox/2vzGAoH3GjvA/k5Cj/WvE5D8UDg2Mm8PqP7L
W5qKosdI/99VxfaX97794Sxn9LUP2P9gechUaMOI/JqERzI7j8b+bij9EKMXkPwdLbgmfRME/oMfUlBMh+L8vehqBnmzSP1qK+CU
nsta/kvS9ciJsjr+TrpM4O/n9PwGnRo9LXes/Ag4tzqO1+L8Q7HEamJj1v4NEeSoPfuU/w9nfkZuE4L+TOaidDh7DP/TrWDcBYe8
/MtAcGP2D7z82dy6KarXNvzcvrbK+FrM/xjLknQ2+2r9nQTUw1UXxv8V6KWF+tu6/"
       },
       {
        "dict": [
         [
          "W_q",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "9BJ3lANZ5b8kBOUssiDgP/elpODM19a/Nre703LW0b/fBks6lT/YP8zfIuj1M+U/sb0zt/HT1D+KpYwG
ojPKP4swhDYwc+S/pe/OBsSctD/u90JqaXviPwGbSHInTc0/4SN8duEpyj9Fb73obsW0P5FGLfvyndC/cQRE8sNQ2b8lKP2HhZO0
v0IDH+AEweo/NpPlO6Vh2b8GI22cSvPCv0IWiecynNA/SafrOiaz5T/AMIQ/7eSrv54RVLJtBNE/w9Y72LddzL8cFPiAiHm8P/rH
fCDxcdu/ziS6wfkjzL921kG4YdrlP2tqz9d+v9Q/XbfmdR2w5T+r1OZv7oHYv28EGuTe57Y/rwEGRoBRoT/nL9s6X8rfv0725SL6
tNS/"
          }
         ],
         [
          "W_k",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "ATOUtP8wkb/0t+7h207TP82b6584mOQ/CBOtCQSgiL8NMI3f6kHdPx3BC47Jb9U/DeuUovjk5b/yApK4
EgnRP08/D8cOfsM/OKvlJYEe0z8vm6vNBC2+Pz9wqxnWxYA/jdvP52/7xD/TVpI12C3Xvz/Wo6fvGaU/jYlMYO+4yz9dUcfpkDq8
PzVWi0Vb6Nk/CSMFTYkW5b9NRInLO3nhv+9feEp0A9+/ep5yQtHe2b8eaHv07Trjv1Rzk+FTYt+/VowYWLw54z+U6Jq8Y97hv8p2
B8mh9OS/NcyAkbYV4L93jpXg2H7WvzeoZN+GQmC/ty9xFA2U0b/RQWlyQlfDv09ig2x1f9G/kRLCOaxD0z/GV0ENRUrdv1VV8V4n
fOa/"
          }
         ],
         [
          "W_v",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "FYpdXz8tyT+MM/Jz1S/DPz7pn1b13rc/Hnkabbvzoz/S6USfj52tv395HSVx49g/oGNujJf85z/WeMg1
+ATAP9Z3PojY4ea/RtKEmzMYoT/iptmPT1K0v8b/Ef2HOek/SIoKr+WOxL/FS4Qac0urvzFhRZSBXec/CI4cKWbMmr+2saEBszfl
v68tVoHYJuS/AM31qoIl879hzX7qM66kP8j5+dhotuE/T4Ucwie/6L85BSZXpX7lv7546+iRBt8/W3c8N2lQ1j8QTAsk4ePDPzxs
RAygCt4/55sK0uen4T9Q1IDV8UfPPzIy2EPAd8i/bKERILSt3D/nQjuJJ5nfv57bwmGA0pe/r3KVmZ3e5T/LcFRPJQ7MP0jFy3DL
ycQ/"
          }
         ],
         [
          "W_o",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "kYFgSq0l2785NX+/yMHLv1i7KEenm9E/BrYL2wwOwz8yDtLtMdbTv7Vupr+CzeK/IIGcVUmwkD8FXunp
pq7fv+3BNT3jq9C/o10TJhGJz7/aG2dzr2bbvxBoNl5tjJ0/vnqAdqDv2r8Q9vDuoHrFP9E4walEMdY/zwUGFz1ql79ZlmTnnTXs
vwJd+gBSIN6/1Fs7RAJC5T95nZ9b+d/lP5hcBx1W288/fJeL9Zqnyr/4PGaw5YfhP0+1QDpWU8C/67R5j6qd1j9e0aeYFQHVP7l3
uOI08tI/F0ZtuY5O0j/p7gS45Uypv1d5AmcV6p0/I5w7HY3z0b+6Jbq7/c6lv6c8iIpUFOA/3wo1GAu0678vop2LexzEvwqaf7fT
btk/"
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
    "data": "zPzXGdYn8z8OyaK4DznzP55hreAbFdQ/ZAFGAmhz3T8EHoctLOPQPzxRwnjgR+W/ushitjut3T+g1CiwlcDHP9b
CtNtuc9O/XLzcFnmz4T84bHCTWVHLPyz3goNsIdy/Yhqt+KBa0b8dXbJ2VlvTv12O1LZ+U9O/LdZFGTZP4D/p5FXvmBTLvzKgc+A
MQ+G/Vzn+1Fam4j/+ej36/knmPy8QaznUA6a/ESb5ql8p5j84AqkhMn+yv+8Gw3udFem/lRWdiTqu4L+mLINRTG3Cv4md+hZOOIC
/ZsM4XNR/3D/kap3TMhjfv2tlBlHclOW/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "BtktAkyXlr+yQZAYaWmev/IApI/148C/WIhZq21U0T9igOqi3afUv+J3NtqMRbI/bq2BGgzSgj+kf84r/iiqv
x4ysMLP98y/Je28qzg01D8ojii+Nu6qP4+lDdcAkI+/CsWSMwfHyb/l/eZs4GTUv0iZBcRR9eG/fjXsR88q3D8yfftCW+62v5v/C
51pRqS/cHorURjIor/JaHGj364SP9MXYkARhcG/OFdKdN0TzD81am93LufVvxl83/k8uqo/hTT2VzBZz7+VEeLkTv3TvwEFxOANj
eO/tO505O8f1z+/FS75YTXVv8ePKB3FgIu/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "39anxdc7qr8n1UQqFgq3v6gSDJT3LNW/D5/TQTn30j/CW2hL0MbEvxeOf5EzQYG/dfrvYuh+0r8rjB6o7mXcv
9Uc22GC7eS/YhBP2x6R4D9iIqj6A/u3vy8Z4YglZLe/OlUrjr32r79N2yN6vRu9v0amUJdZB9i/7rE081g51j+UVxy/b9jGv1lXb
GCcz6u/lAtipNJYz78badKXbbrFP0fB+gRmRLm/64rqInkCxT/WVjZV+UHpv8N46yFrx7e/+ZNbw6jpwr/0VtFIKxbMP4cBUWbJY
KC/Sw+IccHAxD9BtuqH+hjnv6nCL5i1ULW/vuMhS/j2yb80SybQ8mXAP4/+dnowK6o/BPwx/flvwz/mP9rz4mXqvzA40mlpK6e/5
lGjmlqVir+J9SY/SOWxv8S33yAwZNS//ME1BXIm1D8OPbOcQB+xv88Xkg9Q+5U/"
     }
    },
    {"of": 2, "raises": "ValueError in head_attention: 1 0 7 5"},
    {"of": 3, "raises": "ValueError in head_attention: 1 0 5 7"},
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "THcwHvsZpr/GGROxBL7RP7LLNKg6TuE/6+BtOrh79j9B6NUApxvoPyB0gug9FOe/0LV1aIAKwj9H63e+4c/PP
4OO/uV8lWy/IrSvdrLn2z/32Xb1Fi2aP3HRMrJdBOm/8QHC0PaD3T+Uoe2+rvmxP+cqjPEIvrQ/pJBaC1Bpwr/NVmdgwDbVv6Zmg
r4caOO/caVtF1lzmb+7VRkM0mu9P+c0/kzYwOU/Uwx14AbJ6D8e5gBxRILIP0yvVoJFS++/EK8+FOM54D/sDM9TY6HKv61mp8Kd3
Nw/roGscRJPyL+q2Z2josfTv7N5jhqQ7Nu/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "YaPKcsV30L/+v/0SGu7fv0P5c5wjufO/3XgH9L+O7z+xs+oto6fuv5gH8BoW/dG/kEicK5hv379yPE6olXqUv
7beMLuQWsK/CN33R/pO2j+K+s5zTivzv+5fbcTncuy/mgfYQGCF1L993KtRYKXEP4spmYW2iNG/oOotn7Xp2T8GYYXiqVbyv366w
9VeveW/S/DMRfXu0L+TAtz6oguxP0sE3WUQatS/vU+nhFTc5z9EXIMzgxHqv9L0vcx9VPC/wmE2P3130b9bkRYwlsuQP9sF+0sKf
I+/mW9ffNf34T+FoqlxvH3Sv+5Ol5Cvg+2/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "sqowIET3AECmtGMxfl7tv/R8WUI+L9O/8Ar7l9Aj1z/fdy8mB2X+v+/M2rkUt9U/T8jbzKb99T/xBuESQw3vv
7+bxg2YSP2//9CydcoE9D9aCs0JKNjkP9oeDnj/DfG/eLekZ6id7T/Zklwpoy/lv7eMSNzJA+M/4kYvTLvIdz/r+NX1NbThvxCu0
9C1JP6/j1QcYqSp3T++NRyUV5/wv+GN102yF+k/8ouvOmkVyj/eTPpwrd6yv4sMURFMw+e/TYo4SgN17D/N/+P/RhfvP6BgUvARv
9Q/hgasUhKW0T/dOq1KpK/OvxOo+urwsuK/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "qRp5jgsm8T/zIZXW1pvxP3qpmaNuTsk/YMzbDA7F4j8mg4nHTbvIPwHOS835mOe/uHVhv91B1z9s3sPrDUbOP
69WLJJuwsy/p1SjMtbJ4j+2CIPh80ywPxHRIzMY+OG/90cQk24Jy7/+AhytLq3DvzhmGlI5zs+/901JHMA84T842IQGh/7Qvz0yO
GtgF+O/MkblL5dk3j8Nf31oyebjP7CXY15AzrG/gr9jTBOd5j/s6YdiUinAv9oG2ZOvSOm/Zq7gS3ln2b/nEs32NWaov6mOS6yEe
Ke/+2CAAN7m3j/SWpgLtLPdv/AfXsVEjuW/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "z1HXGcsb4T9x31nGw6XvP20ef3ih0MY/qY7Wtyi46z9dQSf8biSkvyi1lbYCDPC/cFqrgKYItL+jEL9H10rFv
0j/ds8vNsW/WKblw4k60T/n8liQ70fFv/0BRumN0NO/tyVT2Xewx79xqR9X9K3Ov4Wm87dVo9K/Vwnf6ffG0T8L//hfgy/Zv0Rqs
imBBtK/cbDuTVO/yD+64VdPuMDhP4Ivzpsf36e/dSEjiZm05T+fkEbHHZrXv1MGN4Gz8+m/KNrMFqwVsb8Vbldw0D+cv69MC6aLF
dC/kJJI09Sp3D8RU039uYPYv5uEmOoh4d6/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "q6824w3ilr8WSjOAQgrCPwFjslE+7Mo/l7nuuE6spb+NbIlKuYfgvyepAWT03M2/6wpDiidK2b8B5IzGHpDAv
9Ils1UFMuA/jeZELOEH4L/CjRGB1rbXv3LcfXWHKJ+/VEL92KTM7z9Cmg1ajur0P5GojlYL7+E//khKIPU85T/5jXFRg1bYP3WVO
oy6uO6/gl4O3q4Xuj81WfXT5dvav2+eUsgXFuO/ec2KykQs4T+8ye4GOW7iP7lUY03hqr6/M28LdxB3m7/lmLd973bkv8lT74SZF
eG/eysWPdTW2j8foY6Le6LgP8WN6BNI38K/"
     }
    },
    {
     "of": 12,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "zPzXGdYn8z8OyaK4DznzP55hreAbFdQ/ZAFGAmhz3T8EHoctLOPQPzxRwnjgR+W/ushitjut3T+g1CiwlcD
HP9bCtNtuc9O/XLzcFnmz4T84bHCTWVHLPyz3goNsIdy/Yhqt+KBa0b8dXbJ2VlvTv12O1LZ+U9O/LdZFGTZP4D/p5FXvmBTLvzK
gc+AMQ+G/Vzn+1Fam4j/+ej36/knmPy8QaznUA6a/ESb5ql8p5j84AqkhMn+yv+8Gw3udFem/lRWdiTqu4L+mLINRTG3Cv4md+hZ
OOIC/ZsM4XNR/3D/kap3TMhjfv2tlBlHclOW/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "H3/6ZeA0rz+HVBsIr+nYPwNVDS7qU6I/OiNg3aJ/pz8jjmFmo+R2P/uqVLkHfZI/r+KIQOBx3D9OpFsJJl6
pPzL4GT4SqsE/jknmyLiToD9N/CRmEWbDPyWTWqBEzp0/0n+8VKpmmj/vbiOyMVviP7rzviITt7Q/7plUWBs0tj8hRu8GCiyrP6E
jX/6lRNA/lJbXhBwmwD/TAUAXjGWzP2k9wtmbrtQ/f1D8wz9+wD+VN+/EfCjQP8ZTw7Kh87s/PjWPsto3vT/HFouqLd6rP2aG+F8
lSLU/goBuMrV/0D80+M0QMfO2P1mzSma0rqE/Zxnidru+tz+TieBzQcDGPzBtkzmHUtg/v+eZAvQbxT9cws/jYuiuP21i4vy+nnA
/c5ilZqLNUD/SRpi8JYuqPwA9DkAaMog/p2opVb+P6D+QnoebheDEP/YKY/e/AEQ/AKg8yJ2Ouz9CqJm+9gnCP0A2c5CbEbo/tRi
6SYmKyD9qmNStn2K9P1vS7rOmbsQ/WjF7wGx7xz9sXeLYd1TQP467etRTM9Q/w82mDDdRsj/rD2yBpyutP3BYSLmOlow/FZxiqc5
Vkz8TRes+YCTRP/YCkHuDg7o/kQEAPlAVqz8VptEqgYXLP3yd9X8Wh7A/6uHmCBKp1z+JhoqlKqLEP8D7TEI87qA/CrbOl+mjxz+
tfbsxJmLVPwBQLVtD4KI/TG7DUrcMrT/F26ouFJh3P391lMGZnYg/asDXjfiq1z8="
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "oOE+h4Ry8T+yW7EXrLn1P8Rc2/pC8ta/cOmhskOM+z95TcQnwyvKP8pdTi4EXvO/WKuln7Np0z9beIlYAOHjP
7CVNcy4NqA/ad4k1yMn4D/vshS2qCbjv5pkq26vJ+i/gXftK7IHyb9hUKTpF9nSP84ZCZ2qLMY/nFXInIqHqT862qewgh/qvwMJK
saU8Oe/bTGzekjn1T9c5CdwSFrkP3YKX2Duwcq/tRJSxxl17T9wXfv4CvvLv/CODsxXeOq/hNbl6VTdxr//F/GI2HfMP98FPCmDO
8Y/cS5R+gtNwD8DbVoP2rLjv0boCcKTHem/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "65103803", -0.95942716, 8.5],
    [0, 8, "65103803", 0.9166366, 23.0],
    [0, 10, "65103803", -0.47417114, 6.0],
    [0, 11, "65103803", -1.66857175, 6.7],
    [0, 12, "51ce13e2", -0.963771, 16.0],
    [1, 4, "81597424", 0.1784285, 14.0],
    [1, 10, "81597424", -0.0357624, 11.0],
    [1, 12, "cfff5cb8", -0.6280618, 23.0],
    [2, 3, "65103803", -0.07512023, 5.8],
    [4, 5, "65103803", -3.2791723, 12.0],
    [4, 6, "65103803", -3.2791723, 12.0],
    [4, 7, "65103803", 2.0181337, 18.0],
    [4, 8, "65103803", -2.2874155, 28.0],
    [4, 9, "65103803", -2.4595313, 12.0],
    [4, 10, "65103803", -1.65542616, 9.9],
    [4, 11, "65103803", 0.8106564, 12.0],
    [4, 13, "65103803", -0.0834842, 17.0],
    [5, 8, "65103803", 1.199461, 24.0],
    [5, 10, "65103803", -0.8668221, 11.0],
    [5, 11, "65103803", -3.1114744, 13.0],
    [5, 12, "e98a4669", -1.0987897, 24.0],
    [5, 13, "65103803", -0.3604667, 16.0],
    [6, 8, "65103803", 1.199461, 24.0],
    [6, 10, "65103803", -0.8668221, 11.0],
    [6, 11, "65103803", -3.1114744, 13.0],
    [6, 12, "e98a4669", -1.0987897, 24.0],
    [6, 13, "65103803", -0.3604667, 16.0],
    [7, 8, "65103803", 2.1878828, 30.0],
    [7, 10, "65103803", 1.7903822, 15.0],
    [7, 11, "65103803", 1.4926526, 21.0],
    [7, 12, "e98a4669", 3.1174144, 26.0],
    [7, 13, "65103803", 1.0850673, 17.0],
    [8, 9, "65103803", 1.3092919, 25.0],
    [8, 10, "65103803", 0.1249347, 24.0],
    [8, 12, "e98a4669", 0.35959, 34.0],
    [8, 13, "65103803", 0.6312901, 27.0],
    [9, 10, "65103803", -0.281281, 10.0],
    [9, 11, "65103803", -2.718335, 13.0],
    [9, 12, "e98a4669", -0.8166938, 23.0],
    [9, 13, "65103803", -0.11388, 15.0],
    [10, 11, "65103803", -0.8668221, 11.0],
    [10, 12, "8b2e04d1", -1.9060187, 16.0],
    [10, 13, "65103803", -2.2592449, 18.0],
    [11, 12, "e98a4669", -3.7087111, 23.0],
    [11, 13, "65103803", -2.1997449, 18.0],
    [12, 13, "e98a4669", -0.759778, 26.0]
   ]
  },
  {
   "name": "a memory with padding",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_attention",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 6],
        "data": "ZbHEA4X5z7/qHQvLa8fyP+Wr75u93fA/+HwIYbdepj9d1atebA/nv+GvfoM8pde/F1/TD+XI378JOWe+VHr
tP6YR0rQ+G/Q/jYW06koTxL8/zPxAzGSrv8dOq8PS8vQ/KKYLdxFf37+/5zhl1S3vP5vH302yMrU/YPN21G+AAsBCSx2vxZbqv1c
Ntg/uPfg/"
       },
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "UQyjAoBU8r9AhOaU9gH4v4MYKVrF5Oi//K9iSazT8z+PIWYCWyHDP7BLPy6BWOI/cGWJT9Gh8j8Y78En6GH
JP7AaTSL8TPY/ZmCp1lhe0D8AsRwf1Lf9v/iJ8ng8q9Q/j+4cc4uZ9b/LltuAqOHVP3YtlQv3W7u/u/mk6x5A7b/QJsWvCezyvzC
+EaX8C/6/x6xoQcMu6j/+cfyl6ZboP/wDPt9Xmei/I6NMIDzj5j/Gtxvr84j5P4e6GW7g1+2/jyfcRrRC8T/47+rLE9bsvx7Ms/5
zHu8/5hj7AT0m6D9rLCxVbFnwPy+ixOL0/Os/"
       },
       {
        "dict": [
         [
          "W_q",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "hl3SEUR51799YLV/E3+vv1fyH8de7My/PmhDRjqb2z9mrhN3GXimv9OwUfkxGoA/usmWW5Pnvz+Efsdm
xtPYv4K0+YyACNO/qm+Ly+dd6T/fR6XLSJ3zvwVIoR48fY+/jHxawS//3r9+i0BPqBPVv8cBXPwNJuA/1G95GtDm4b/fp8XValvB
Pw3m2QTw79c/J+Y7u+uGpT8P4VkKJPu2Py/Aua3O2ay/mSEEbdwltz+kNDq8OoygP+StHnVgCti/LADrqGSmx7+a+QFyfAfTv/Z1
qX21KNY/VbXp8Suoxz9plgLZdG/hv7LHrvo2W0m/+gNnSiIY4T/YyPmj/HLHvxk4QCwZf9c/AUhelQR8v79hcFZJgsOiPzUzfBy+
S9Q/"
          }
         ],
         [
          "W_k",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "HcUUzmKDyD8Vmb+gvrravyVKvm5U4sK/fqVK3dHZ2j9W9CW7QUPbP+mruqHdkOA/ZB41jl3q3D9OTrKU
/w6hP9SV0jpIQtI/ny4S4oDeur+3kLCLPwHgP4dXm8Gl3sG/9HIdBQOayz94RKWXp1m4P7rHbKGGheg/z8wZ1j620D+Huh2QC/rU
v/baNKZ2utC/o0c5FsKK1D85a+6fQlnZPxs0MUOLws4/uNz4CJ+/47/wtEvi36Krv8veJ7YvRuG/MxR2/p8fwD85lcXjtNbEP+tl
BudfBNs/YBGSguzprz9VRAP3yzrmv9j0okB/mMS/EJJ4kybCtT9lzfMnsyvOP3AAvNIreMG/TU+paJo6w7/gpuhrGqTVv+JjkoqR
u7M/"
          }
         ],
         [
          "W_v",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "TPzdNtjukT+wJXL04FPpv3z3nwATwOk/zTIa353s0T9kXxTRc/mxP1VmEhdOnuM/N79TpZmJ2T9Ivg4y
NDvhvzKcq20+4NU/fZKG8NLi1T/ze/iHiiLUv8f61TycSOW/PQ/34M5QzD/gvA6ZjEHnv5e7ITkXFck/rt+tzqZTjj+OvTzmRRPZ
P20SQkWAbrG/UGKy/yuW7L/wRLzdhMTVP9jZW3EFjuA/x0JG1wd3zz8a4z123+LXP26hdmH7jOK/rUct49sJ07/sGFBuSUbJPzfu
SV7OWNu/tHSKCXXD0j/mCK7MvVizv7UYN7PE0d8/Y6qN68W8sb9nJMLagY7DPzzFp0q7ZdG/TfRWaideyz9Y/fLRhp7FvxWih0E/
WOO/"
          }
         ],
         [
          "W_o",
          {
           "array": "<f8",
           "shape": [6, 6],
           "data": "MiBRMV+Wx79t8+A3rDWtP3+7Mjorvbc/TrDHvpEHxT9qKSlyRsizv2mwbwZQ+NK/C3kegOJOuT+n19kC
tBTiv3QlW5uzQKE/BVzkaW6L4T8k4V2rlGrAP5tPws48IbM/moDiPD6Uwr86njfH9QPmv+2IsFZmJtu/xivTSbVDaj9aIhiett7h
vwOzOw3PabK/R0CfDE21zD/cRRpOAYvPvzctH5nazbW/bxDvmBYrur9EyJLCZOHRP2p/tnR4tKc/3E1W5fHy3L9zLXvxUI2Wv368
eF5M3tu/Bv7fpvfm0b/jCWVJNenVP01MfD7gxeu/okMRqJqIsr/IMdDvWBe/v0DRx6pti8i//lppWuZ/7787spoDCne6v0TOOzmH
FdQ/"
          }
         ]
        ]
       },
       3,
       {"array": "|b1", "shape": [1, 5], "data": "AQEBAAA="}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 6],
    "data": "PuAqR1NV1r+HtcudBB+qP3egYTAfBLS/CA23Gtb14T8VCNNED826v7iUdM7p2+S/RSu5+6+V3b9I0iiSc6zeP6U
tTjXyR7a/Fil+8i+Pxj9zGIB+MLfJvxkKsZgTIum/KVA1ofEz378aX9d+LgrkP+puAB1aO72/l5Hmbv3wbz9DI0euSfTOv/UWgEM
AROm/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "+MM1DTkMpL/3tcey90/xPylYRvly7eY/F/CMGL548j8lETp+s1W1v80s2BY01+G/a40cc6Y+rj+n5jh2mh/oP
6SdMOyzQOM/HacUwpX18D/BAlt0lXzXvwIyVnu2v9K/acp+FkGIyD/j3yXu00/tP5thuF36guc/ViGMy2gq7z9yK9fACIvUv5Qok
yZL55e/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "3atRCmlVs796V6Y7hazmPxDZWz3RidU/AWTO6Uh+6T860QHsFXbEv6kQyZm33eG/V9FWG8lNoD9vjKDHoXTuP
5+DJpsDQuY/HZiZm8pd7z9FMwHqsT3Nv+WuBrZQG9S/XDVbCwMGnr/eFth9Q8rzP+DmTRaeW+c/RZPfy+9G8D9cf1ld3o21P/7MI
5JMb+G/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {"of": 2, "raises": "ValueError in head_attention: 1 1 5 3 3 3"},
    {"of": 3, "raises": "ValueError in head_attention: 1 0 3 5"},
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "x4+XygkV1T/dpmZzOWmUP0ArbxoI28s/DvbAtfpn4b/aFVd98QzZPzZZpSUs3OG/ejwI74Sx4j+oApZUWlfnv
zFR/7csGcs/2TpUmHiP379GDqJCuJrZP7P/ARFUluG/HseT0Lue3z+vTnUmLA3wv4pbDkylysw/Y1xyS6LG4L9miVUGuV3aP/I4s
UFuWeG/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "tN7L6RDG0L/kTCVBaqvNvx+BlzcuY9m/CXwB5lG81b+K/XOtz6+wvxdY+a7xXta/NqFAeTBf0r+54Ugd0KWvv
/1Nr8/nXN2/8gpSXgIR5b+82Oeb4d24v5Jg1GD2rdi/c5XqygHp0b8A+Q2j9yeVP1ZpIDsmQd2/dV+wVi8i5782fl37Agu+v9b7e
ornHtW/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "V7gQhcippb/U0r+s+KHjvyIjilqT3Om/ZkRnSE129b+4qIEk00KjP9s4teAV1rE/2LVLuiP+pr8v2vomMNLjv
+XDZvxKuOm/TvvmecY09b8XpWaeNM6lP5saIfaWT7A/1VmWRZ0lor/tJsS1OwDkv8+PsdGKg+m/zvoL540r9b8TxpP+ZlShP1raM
rXGV7U/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "51AdTvdu4j99JPDySsfnv+JuD+zil9c/8LHRxLM0/D+NDTyZw3T0P4Q8GAeF79E/LyNKzPDC3L8ZfMGytBXeP
3WIfvpXZ9S/dGyM2oU0t79wVbt18vTNvzGTBkRIV+u/KVA1ofEz378aX9d+LgrkP+puAB1aO72/l5Hmbv3wbz9DI0euSfTOv/UWg
EMAROm/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "a5yG5Aop47/RePnvY5jzP6gy01H3Ou8/hpXHkMFb4z/6NkZHDmnqv7L8GQhEV/C/olLGhUqv7r8ez71DR2j2P
7IrfZG/tvI/iydNPijfkz+Eo1/HMUjQvySTpe6Rw+A/o4ogjIFJ7793IwjyAZz5P/JDQZ5PEaC/0TwblXN4AsCahFcN7Cnxv+wE7
NvbN+c/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "GcQ8Qfix0780hV6vDzCCP8NlFciEWLO/rZ7FvXOs4T/B5cnKx661v/8N60vFcuK/lraDaeq52L85uB2vsgnSP
xYTnRx2OLS/CHO5JGg41D9WSVEqP93Cv3zY27tqiOW/pI1EmNtd2b9GHmqY/bjWP9Z1XFe1R7i/J04g74fUzD/4x6NINXHFv1aOk
TS2a+W/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "KLd3BRzFsr9bD1hiXOPGv1D9e2Gov6k/ZjhM/fTm6T8jCbPglkPNPw9wY+1n7dK/z2f2KV1G1L+qiNR28jy4v
8zX9OJfI8u/sclHMnyw2z8HQR+3tXXFvwglgdQur+K/6k1iS9Yj3b+19uFRyGSxv5fyhvAFo9i/TBLAMKKHyz+UPrKm0C/Zv6mDz
dUnUOi/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "Ufd6fFZP3b9hG2nieYm6v3wr+oOyr8a/6wfAm7a07z8HOzMrSuzRvznBSV9GTO2/bzvipsMi079Megkbm63WP
w6c8vhsNaa/luAVIHHxzj9tSkF0Mg7Lv0+A1iAlGOC/wBvBccMq3b/xgbdbT0zQP/AYXJTeJce/OkIqkdP6zT9+0FTBWQfSv40Yn
s8Zq+e/"
     }
    },
    {
     "of": 12,
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 6],
        "data": "PuAqR1NV1r+HtcudBB+qP3egYTAfBLS/CA23Gtb14T8VCNNED826v7iUdM7p2+S/RSu5+6+V3b9I0iiSc6z
eP6UtTjXyR7a/Fil+8i+Pxj9zGIB+MLfJvxkKsZgTIum/KVA1ofEz378aX9d+LgrkP+puAB1aO72/l5Hmbv3wbz9DI0euSfTOv/U
WgEMAROm/"
       },
       {
        "array": "<f8",
        "shape": [3, 3, 5],
        "data": "ab+TxUPXzz8paaZLRcPUPyK3j9EYUds/AAAAAAAAAAAAAAAAAAAAAO6wKm9qYsE/owXQo5BR4D9CnMqAqav
WPwAAAAAAAAAAAAAAAAAAAABBTSTkOsjBPySMPGafE+Q/L4LpgkfpzT8AAAAAAAAAAAAAAAAAAAAAjm2HChaj0z+TTf2yQhvWP99
Ee0KnQdY/AAAAAAAAAAAAAAAAAAAAAKsxJu30etY/vu+u9GjB1j+X3ioeosPSPwAAAAAAAAAAAAAAAAAAAAAMxqhtVH7UP9z/BcN
th9Y/IkFRzz361D8AAAAAAAAAAAAAAAAAAAAAXsGqYMoC5j9UE+i7r+HDPzPnbMEmE8Q/AAAAAAAAAAAAAAAAAAAAAHUzlZy0B+I
/wr//t7O+zz9qcqvVeSLIPwAAAAAAAAAAAAAAAAAAAAA3wBAtzjvbPxZLcIizm9Y/Zen9lPxQzD8AAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "fXRmj/KG1b8SyMLxGPvPPy60WtsZzq2//R7RHbUdyz94YPa21mXMv6r7N+WWbt+/CJAarSHVyb+37wsl0zHLP
1bmYe9n+pQ/jCONJJ9J2D+enkiks822P4qRaS1QHty/k3O/UCQ1s78cI7FQYUjfv+a2+zCtXLu/XUbiKuBI6z9j3lFSg43BPw5bT
lc4S9K/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 4, "8820feee", 0.5598754, 14.0],
    [0, 8, "8820feee", -1.4804781, 21.0],
    [0, 10, "8820feee", -0.2275353, 10.0],
    [0, 11, "8820feee", -1.0610068, 11.0],
    [0, 12, "01a1340f", -0.6524141, 19.0],
    [1, 4, "65103803", -0.4921774, 13.0],
    [1, 10, "65103803", 0.9383367, 9.7],
    [1, 12, "de28ae2c", 0.7992137, 18.0],
    [4, 5, "8820feee", 0.30399644, 5.1],
    [4, 6, "8820feee", -0.0434756, 12.0],
    [4, 7, "8820feee", -0.9566578, 14.0],
    [4, 8, "8820feee", -0.967938, 12.0],
    [4, 9, "8820feee", 0.00473351, 6.8],
    [4, 10, "8820feee", 0.43246708, 7.4],
    [4, 11, "8820feee", -0.33168545, 8.2],
    [4, 13, "8820feee", 0.01875808, 6.4],
    [5, 8, "8820feee", -1.4478, 16.0],
    [5, 10, "8820feee", -0.91956884, 5.2],
    [5, 11, "8820feee", -1.21744504, 5.1],
    [5, 12, "154100a9", -0.2267246, 15.0],
    [5, 13, "8820feee", 0.91807535, 4.2],
    [6, 8, "8820feee", -1.0310325, 15.0],
    [6, 10, "8820feee", -0.02649373, 8.7],
    [6, 11, "8820feee", -2.2192017, 9.8],
    [6, 12, "154100a9", -0.0299657, 18.0],
    [6, 13, "8820feee", 0.09224375, 9.7],
    [7, 8, "8820feee", -3.8805274, 16.0],
    [7, 10, "8820feee", -3.12749187, 9.7],
    [7, 11, "8820feee", -2.82581085, 7.3],
    [7, 12, "154100a9", -2.498691, 19.0],
    [7, 13, "8820feee", -1.22000652, 8.9],
    [8, 9, "8820feee", -1.3112601, 15.0],
    [8, 10, "8820feee", -2.1566998, 15.0],
    [8, 12, "154100a9", -2.2640918, 25.0],
    [8, 13, "8820feee", 0.2264248, 14.0],
    [9, 10, "8820feee", -0.64423593, 5.0],
    [9, 11, "8820feee", -0.07696507, 5.5],
    [9, 12, "154100a9", -0.3606535, 14.0],
    [9, 13, "8820feee", 0.6859128, 4.4],
    [10, 11, "8820feee", -1.13763838, 5.7],
    [10, 12, "95b2c050", -1.59622001, 8.7],
    [10, 13, "8820feee", 0.13065041, 5.7],
    [11, 12, "154100a9", -0.7341285, 16.0],
    [11, 13, "8820feee", 1.71928259, 5.4],
    [12, 13, "154100a9", 1.3851072, 14.0]
   ]
  }
 ]
}
"""
