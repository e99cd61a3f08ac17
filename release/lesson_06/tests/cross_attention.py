"""The public cases of the step cross_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cross_attention'
points = [0.1176, 0.1176]


@test_case(name='five words ask, seven answer')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a memory with padding')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "cross_attention",
 "order": 1,
 "points": 1,
 "summary": "Queries from X, keys and values from the memory",
 "returns": [],
 "cases": [
  {
   "name": "five words ask, seven answer",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 3920.0,
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
    "data": "JgDYGdYn8z+oyqK4DznzP4pireAbFdQ/fgJGAmhz3T+TG4ctLOPQP5RPwnjgR+W/csditjut3T8e0CiwlcDHPxP
AtNtuc9O/87zcFnmz4T9UZnCTWVHLP9b0goNsIdy/ghyt+KBa0b8QXbJ2VlvTvweR1LZ+U9O/btdFGTZP4D+g3lXvmBTLvwCgc+A
MQ+G/Izr+1Fam4j+ffD36/knmPxUJaznUA6a/Mif5ql8p5j999aghMn+yvzkHw3udFem/6ROdiTqu4L8yMoNRTG3Cv+mm+hZOOIC
/28A4XNR/3D/kZ53TMhjfv9FlBlHclOW/"
   },
   "mistakes": [
    {
     "name": "self-attention",
     "message": "Your words look at one another: keys and values come from X, and the memory is neve
r read. Make the keys and the values from the memory.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "HwUuAkyXlr+CXJAYaWmevzj8o4/148C/YIVZq21U0T+1gOqi3afUv6mBNtqMRbI/pMqBGgzSgj8Tl84r/iiqv
/crsMLP98y/POq8qzg01D8ypCi+Nu6qP3rzDdcAkI+/p7+SMwfHyb+F/OZs4GTUv4iaBcRR9eG/DzjsR88q3D98dvtCW+62v5HzC
51pRqS/918rURjIor+WpX6j364SPyIXYkARhcG/zVNKdN0TzD/AZ293LufVv/xo3/k8uqo/JDH2VzBZz78WEuLkTv3Tv6EGxOANj
eO/JO905O8f1z+0FS75YTXVv0CTKB3FgIu/"
     }
    },
    {
     "name": "the memory asks",
     "message": "It is the other way round: in your function the memory asks and X answers, so that 
there is one row for each word of the memory. The queries come from X, the keys and the values from 
the memory.",
     "result": {
      "array": "<f8",
      "shape": [7, 6],
      "data": "FNinxdc7qr+21EQqFgq3v/oQDJT3LNW/ZqHTQTn30j/YWGhL0MbEv0J8f5EzQYG/g/jvYuh+0r8ujh6o7mXcv
2Ec22GC7eS/tA9P2x6R4D/TFaj6A/u3vzYf4YglZLe/xl4rjr32r7/V5yN6vRu9v9WkUJdZB9i/da4081g51j9HXhy/b9jGv6Fkb
GCcz6u/QwxipNJYz7/EYtKXbbrFP6W++gRmRLm/fYbqInkCxT99VzZV+UHpv3t/6yFrx7e/EJVbw6jpwr8DWNFIKxbMP+AFUWbJY
KC/HQyIccHAxD+9tuqH+hjnvx/BL5i1ULW/bN8hS/j2yb/RSybQ8mXAPxbwdnowK6o/V/gx/flvwz9LP9rz4mXqv8si0mlpK6e/G
oOjmlqVir9M9yY/SOWxv2233yAwZNS/XMU1BXIm1D9UNLOcQB+xvyJJkg9Q+5U/"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "nWowHvsZpr8nGROxBL7RP2vNNKg6TuE/795tOrh79j+86NUApxvoP7h1gug9FOe/e691aIAKwj+B8He+4c/PP
w9p/eV8lWy/D7SvdrLn2z+Yo3b1Fi2aPwPRMrJdBOm/iALC0PaD3T82ne2+rvmxP1oqjPEIvrQ/cIpaC1Bpwr+MVGdgwDbVvxhmg
r4caOO/rm1tF1lzmb/2ThkM0mu9P4w0/kzYwOU/UA114AbJ6D+w6wBxRILIP8agVoJFS++/h64+FOM54D/pDc9TY6HKvyJnp8Kd3
Nw/wX2scRJPyL92252josfTv+N4jhqQ7Nu/"
     }
    },
    {
     "name": "causal",
     "message": "You hid part of the memory with a causal mask. The memory is a finished sentence: e
very word may look at all of it, unless the mask that is given forbids it.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "raHKcsV30L/1wv0SGu7fv170c5wjufO/R3oH9L+O7z+Vouoto6fuv6cK8BoW/dG/zEqcK5hv379HI06olXqUv
7rjMLuQWsK/4t73R/pO2j/g+c5zTivzv21gbcTncuy/ewfYQGCF1L9x3atRYKXEPw8pmYW2iNG/0Oktn7Xp2T/faIXiqVbyv9C4w
9VeveW/He3MRfXu0L+I/9v6oguxP2AF3WUQatS/MlGnhFTc5z9uXYMzgxHqv4Hsvcx9VPC/cF42P3130b9omRYwlsuQPwHQ+ksKf
I+/XnBffNf34T+9oKlxvH3Sv4lDl5Cvg+2/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection is post_norm's business; ret
urn what attention found, alone.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "9a4wIET3AEAwqWMxfl7tv05+WUI+L9O/yAf7l9Aj1z9Tci8mB2X+v4zO2rkUt9U/Gc7bzKb99T/k+OASQw3vv
+yWxg2YSP2/NNOydcoE9D9wCs0JKNjkPzInDnj/DfG/2cSkZ6id7T+SlFwpoy/lv46MSNzJA+M/AAkwTLvIdz8y+dX1NbThvzCt0
9C1JP6/oFQcYqSp3T+cMxyUV5/wv6uM102yF+k/bI2vOmkVyj+SVPpwrd6yv+4KURFMw+e/54s4SgN17D+6AuT/RhfvP6BfUvARv
9Q/VwmsUhKW0T+QQK1KpK/Ov7Om+urwsuK/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. Each head adds up d_head products only; h
ead_attention divides by \u221ad_head already.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "5B55jgsm8T+dIJXW1pvxP0ermaNuTsk/GMvbDA7F4j8mfYnHTbvIP47NS835mOe/13Rhv91B1z+E48PrDUbOP
1dYLJJuwsy//FOjMtbJ4j8MFYPh80ywP7vPIzMY+OG/KUYQk24Jy79pBxytLq3Dv6NmGlI5zs+/V05JHMA84T9T2oQGh/7Qv+kwO
GtgF+O/1UTlL5dk3j+wgH1oyebjP0+MY15AzrG/hL9jTBOd5j+e7YdiUinAv48G2ZOvSOm/Wa/gS3ln2b/xAc32NWaovz2JS6yEe
Ke/UWGAAN7m3j+FWJgLtLPdvzEhXsVEjuW/"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Split queries, keys and values with n_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "NFDXGcsb4T+fz1nGw6XvP4wef3ih0MY/243Wtyi46z/nOyf8biSkvwq6lbYCDPC/L1qrgKYItL8UCr9H10rFv
wv6ds8vNsW/s6jlw4k60T+J9FiQ70fFv/P/RemN0NO/KSVT2Xewx7+FrB9X9K3Ov2Wj87dVo9K/kgzf6ffG0T+H/Phfgy/Zv7Jrs
imBBtK/IrPuTVO/yD9O4FdPuMDhP6ojzpsf36e/5B8jiZm05T8DkkbHHZrXv+gEN4Gz8+m/3tbMFqwVsb/lgFdw0D+cv+xLC6aLF
dC/IpRI09Sp3D/bU039uYPYv56DmOoh4d6/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "pZc24w3ilr/ZUDOAQgrCPx1oslE+7Mo/Fc3uuE6spb/Aa4lKuYfgv02jAWT03M2/qw1DiidK2b+a4IzGHpDAv
yUms1UFMuA/NOhELOEH4L9ojRGB1rbXv8POfXWHKJ+/YDL92KTM7z/ikQ1ajur0PyCnjlYL7+E/u0hKIPU85T/Xi3FRg1bYP4GJO
oy6uO6/71gO3q4Xuj+FWPXT5dvavyGeUsgXFuO/Os2KykQs4T9dye4GOW7iPw1bY03hqr6/aZoLdxB3m79Gl7d973bkvyhS74SZF
eG/ji0WPdTW2j94oY6Le6LgPwGH6BNI38K/"
     }
    },
    {
     "name": "weights returned as well",
     "message": "Your output is right, but the weights come along with it. Return the output alone: 
post_norm can add nothing else to X.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 6],
        "data": "JgDYGdYn8z+oyqK4DznzP4pireAbFdQ/fgJGAmhz3T+TG4ctLOPQP5RPwnjgR+W/csditjut3T8e0CiwlcD
HPxPAtNtuc9O/87zcFnmz4T9UZnCTWVHLP9b0goNsIdy/ghyt+KBa0b8QXbJ2VlvTvweR1LZ+U9O/btdFGTZP4D+g3lXvmBTLvwC
gc+AMQ+G/Izr+1Fam4j+ffD36/knmPxUJaznUA6a/Mif5ql8p5j999aghMn+yvzkHw3udFem/6ROdiTqu4L8yMoNRTG3Cv+mm+hZ
OOIC/28A4XNR/3D/kZ53TMhjfv9FlBlHclOW/"
       },
       {
        "array": "<f8",
        "shape": [2, 5, 7],
        "data": "qnj6ZeA0rz9rVxsIr+nYP2g6DS7qU6I/shFg3aJ/pz/Y1GBmo+R2P9W8VLkHfZI/2uCIQOBx3D/xjVsJJl6
pPzfzGT4SqsE//UHmyLiToD93+yRmEWbDP8GmWqBEzp0/Fki8VKpmmj/fbyOyMVviP4b/viITt7Q/PZtUWBs0tj+cSO8GCiyrP38
lX/6lRNA//ZbXhBwmwD9fCkAXjGWzP6U8wtmbrtQ/XE/8wz9+wD9qN+/EfCjQPw5Lw7Kh87s/gzCPsto3vT/bBYuqLd6rP4GI+F8
lSLU/KH9uMrV/0D/v880QMfO2P7OtSma0rqE/PyTidru+tz/diOBzQcDGPxlvkzmHUtg/nOuZAvQbxT8o18/jYuiuP9qy4vy+nnA
/L56oZqLNUD9ZLpi8JYuqP8BWDkAaMog/yWspVb+P6D/FnIebheDEP3RDXPe/AEQ/V588yJ2Ouz9ipJm+9gnCP7o/c5CbEbo/CR6
6SYmKyD+aktStn2K9P7fX7rOmbsQ/Cy17wGx7xz/DXOLYd1TQP9e4etRTM9Q/8sumDDdRsj8/AmyBpyutP7G9SLmOlow/DKRiqc5
Vkz/0Rus+YCTRP/z5j3uDg7o/AwUAPlAVqz+MqNEqgYXLPwWg9X8Wh7A/sOLmCBKp1z9Ph4qlKqLEPxbyTEI87qA/8LfOl+mjxz8
tgbsxJmLVPxFALVtD4KI/jW3DUrcMrT8sSKouFJh3P+FJlMGZnYg/tsHXjfiq1z8="
       }
      ]
     }
    }
   ]
  },
  {
   "name": "a memory with padding",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 4120.0,
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
    "data": "weIqR1NV1r+HwcudBB+qPx+bYTAfBLS/5Qy3Gtb14T+ZBdNED826vy2UdM7p2+S/ASm5+6+V3b+X0SiSc6zeP9E
pTjXyR7a/3it+8i+Pxj/pEoB+MLfJv7kJsZgTIum/tVA1ofEz37/UXtd+LgrkP+NiAB1aO72/tBfnbv3wbz+SHUeuSfTOvzQWgEM
AROm/"
   },
   "mistakes": [
    {
     "name": "self-attention",
     "message": "Your words look at one another: keys and values come from X, and the memory is neve
r read. Make the keys and the values from the memory.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "Acg1DTkMpL+Ar8ey90/xP/BXRvly7eY/wOqMGL548j+TGzp+s1W1vzQu2BY01+G/9H4cc6Y+rj/E5Th2mh/oP
3GeMOyzQOM/fKcUwpX18D8vBVt0lXzXv0E1Vnu2v9K/5cp+FkGIyD+80SXu00/tPwtjuF36guc/fBSMy2gq7z+DKNfACIvUv9f8k
iZL55e/"
     }
    },
    {
     "name": "the memory asks",
     "message": "It is the other way round: in your function the memory asks and X answers, so that 
there is one row for each word of the memory. The queries come from X, the keys and the values from 
the memory.",
     "result": {
      "array": "<f8",
      "shape": [5, 6],
      "data": "ZadRCmlVs7/aWKY7hazmP6nbWz3RidU/k2PO6Uh+6T+UzAHsFXbEv/gOyZm33eG/3+FWG8lNoD8QmKDHoXTuP
zKFJpsDQuY/s5GZm8pd7z87NgHqsT3NvzOvBrZQG9S/blpbCwMGnr/WEdh9Q8rzPzzlTRaeW+c/rJXfy+9G8D/ofFld3o21PyXOI
5JMb+G/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "W_o forgotten",
     "message": "Your output is the merged heads themselves. Multiply them by W_o at the end.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "mo6XygkV1T+ny2ZzOWmUP0MybxoI28s/dfbAtfpn4b8vGFd98QzZP4hZpSUs3OG/hzsI74Sx4j/QAZZUWlfnv
ydR/7csGcs//TlUmHiP37+PD6JCuJrZPxsAAhFUluG/0sOT0Lue3z+0SXUmLA3wv3RiDkylysw/0V1yS6LG4L+PhlUGuV3aP8U4s
UFuWeG/"
     }
    },
    {
     "name": "mask not handed on",
     "message": "Your result is what comes out without a mask. Hand the mask on to head_attention.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "/NvL6RDG0L9cUSVBaqvNv4yBlzcuY9m/8HsB5lG81b9sBnStz6+wv/hY+a7xXta/rJ9AeTBf0r8vzkgd0KWvv
7hMr8/nXN2/mgtSXgIR5b/M3Oeb4d24v25d1GD2rdi/2pfqygHp0b9tyw2j9yeVP/1pIDsmQd2/ZmCwVi8i57+8gF37Agu+v6X8e
ornHtW/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your mask arrives inverted, so every word attends to what is forbidden. True means 
\u201cmay attend\u201d: hand it on as it is.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "hs4Qhcippb/g0r+s+KHjv6EhilqT3Om/zkZnSE129b/CwoEk00KjP0U2teAV1rE/JZxLuiP+pr/E2/omMNLjv
y3EZvxKuOm/0fPmecY09b9Et2aeNM6lP34XIfaWT7A/V2CWRZ0lor+IJ8S1OwDkvxWQsdGKg+m/ZvsL540r9b941JP+ZlShP0jaM
rXGV7U/"
     }
    },
    {
     "name": "causal",
     "message": "You hid part of the memory with a causal mask. The memory is a finished sentence: e
very word may look at all of it, unless the mask that is given forbids it.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "h1IdTvdu4j9/I/DySsfnv3VrD+zil9c/LLjRxLM0/D84BTyZw3T0P4E6GAeF79E/UyRKzPDC3L8dfsGytBXeP
5WIfvpXZ9S/AXeM2oU0t79ZWrt18vTNv5+TBkRIV+u/tVA1ofEz37/UXtd+LgrkP+NiAB1aO72/tBfnbv3wbz+SHUeuSfTOvzQWg
EMAROm/"
     }
    },
    {
     "name": "residual added already",
     "message": "Your result has X added to it. The residual connection is post_norm's business; ret
urn what attention found, alone.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "up2G5Aop47/2e/nvY5jzP2Yk01H3Ou8/tJTHkMFb4z8QNkZHDmnqvw/2GQhEV/C/DETGhUqv7r/q0L1DR2j2P
wkvfZG/tvI/iDJNPijfkz/8ol/HMUjQv9WTpe6Rw+A/bnsgjIFJ779KIwjyAZz5P5A2QZ5PEaC/mjkblXN4AsBTiVcN7Cnxv3oE7
NvbN+c/"
     }
    },
    {
     "name": "divided by \u221ad_model",
     "message": "Your scores are divided by \u221ad_model. Each head adds up d_head products only; h
ead_attention divides by \u221ad_head already.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "H8I8Qfix078nmV6vDzCCP99lFciEWLO/2J7FvXOs4T9o88nKx661v4IN60vFcuK/kbeDaeq52L9ztx2vsgnSP
2UJnRx2OLS/2HK5JGg41D89RVEqP93CvyzX27tqiOW/gI1EmNtd2b/PG2qY/bjWP6FoXFe1R7i/Lk8g74fUzD/sw6NINXHFv1qNk
TS2a+W/"
     }
    },
    {
     "name": "one head",
     "message": "Your attention has a single head. Split queries, keys and values with n_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "a7d3BRzFsr9GDVhiXOPGv1kQfGGov6k/IDhM/fTm6T8xCbPglkPNP9lvY+1n7dK/RGb2KV1G1L/OlNR28jy4v
xjT9OJfI8u/kMdHMnyw2z8qPR+3tXXFv+ojgdQur+K/9kxiS9Yj3b8V9OFRyGSxvwjwhvAFo9i/WxXAMKKHyz/wQbKm0C/ZvyCFz
dUnUOi/"
     }
    },
    {
     "name": "merged by a bare reshape",
     "message": "The heads are right, but they were merged by reshape alone, which lays several word
s of one head into a row. Use merge_heads.",
     "result": {
      "array": "<f8",
      "shape": [3, 6],
      "data": "8fN6fFZP3b+dE2nieYm6v3sp+oOyr8a/pgXAm7a07z8pPjMrSuzRv97MSV9GTO2/ljvipsMi07+MeQkbm63WP
7G18vhsNaa/IeYVIHHxzj8LR0F0Mg7Lv7SB1iAlGOC/AhvBccMq3b8DhLdbT0zQPwEaXJTeJce/o0IqkdP6zT/1z1TBWQfSv/kYn
s8Zq+e/"
     }
    },
    {
     "name": "weights returned as well",
     "message": "Your output is right, but the weights come along with it. Return the output alone: 
post_norm can add nothing else to X.",
     "result": {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 6],
        "data": "weIqR1NV1r+HwcudBB+qPx+bYTAfBLS/5Qy3Gtb14T+ZBdNED826vy2UdM7p2+S/ASm5+6+V3b+X0SiSc6z
eP9EpTjXyR7a/3it+8i+Pxj/pEoB+MLfJv7kJsZgTIum/tVA1ofEz37/UXtd+LgrkP+NiAB1aO72/tBfnbv3wbz+SHUeuSfTOvzQ
WgEMAROm/"
       },
       {
        "array": "<f8",
        "shape": [3, 3, 5],
        "data": "ob+TxUPXzz9waqZLRcPUP7+1j9EYUds/AAAAAAAAAAAAAAAAAAAAAMS2Km9qYsE/MwXQo5BR4D82msqAqav
WPwAAAAAAAAAAAAAAAAAAAACjSCTkOsjBP/OMPGafE+Q/koPpgkfpzT8AAAAAAAAAAAAAAAAAAAAANW+HChaj0z93Tv2yQhvWP1N
Ce0KnQdY/AAAAAAAAAAAAAAAAAAAAADIwJu30etY/Ye+u9GjB1j9s4CoeosPSPwAAAAAAAAAAAAAAAAAAAABuxahtVH7UP+j8BcN
th9Y/qT1Rzz361D8AAAAAAAAAAAAAAAAAAAAAor+qYMoC5j9lFei7r+HDPxPsbMEmE8Q/AAAAAAAAAAAAAAAAAAAAADMylZy0B+I
/6sL/t7O+zz9KdKvVeSLIPwAAAAAAAAAAAAAAAAAAAADbvhAtzjvbP6ZMcIizm9Y//ej9lPxQzD8AAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     }
    }
   ]
  }
 ]
}
"""
