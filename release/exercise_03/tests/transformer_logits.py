"""The public cases of the step transformer_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'transformer_logits'
points = [0.625, 0.625]


@test_case(name='a text of five tokens')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two texts of three tokens')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "transformer_logits",
 "order": 5,
 "points": 5,
 "summary": "Token plus position, every block in turn, the last norm, tied output weights",
 "returns": [],
 "cases": [
  {
   "name": "a text of five tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 18700.0,
   "script": [
    [
     "call",
     "transformer_logits",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "AgAAAAAAAAADAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [7, 6],
           "data": "x9wH7kqA4z8vuZayVUnQv9qoRFuT+/G/3r9jciYd0D9zdHPKdogAQJa0PjXqbce/Pbeavphapz9xhHU/
bhsAwE/pzOJ55vY/F0FFJ3lN7L+5KP1hXO3rP6xUqNAHdvY/XpOVAaFZ/z/b7uJMpxz0v8KKboLGy+Y/hmhX+Fmk5b9Ws7T6/FTV
P3uEhfL7dPU/u8QDd0PXuT+yzOho/k27PyYyHUMFN+c//qyECAaD9j9JINgoXrDjP3A9KDkdrOU/oFWK5bD2wr+LYk8QUjjYPzYX
FGUIMdg/6mZztF3L2L8zL/4GyAOtv6DnykWB/vG/iItW1mKXsT+3mJk2dDTSP6tFuz6Z+dM/SF5QvhkRsz/pPD9bXe7qP076NIol
Jdw/u0X0vjK/y7/85U4pMG/iv3GCwTIhK/U/wjkYQPeO3D/8KzEWhArAv9xoDnNwAuE/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [11, 6],
           "data": "/omKH7KBtr82dANxRULTP95iTTjrmb0/54FP/k7f5b9cGY5Xn6fyP7QGPGkMEPK/w5gTNUKj/r+hyLZT
uZ6+v+1jrvFvcbu/GhYOHUpw1L9BBFIdZzPmv0CBr6IAfWU/JcZilBGp1T9uo6aU3BvQv+QyYtZVEem/75KtzSx/7b9x+jb0TePc
P6MfZiO7P+c/8zrRVFop0r+3XI6rXj/JP8affOMa0gHAZqX3DK6+0T+6YdxA1kTrv36IZvVYo9a/Oe2SpBhTy79xgOkMfezCP2uL
mEtUF/c/7ob/NJgt+L9wIgbicZfxv8JMN4Ioufw/uue1QUVr47/B44gB9PD5v+oyCYCsx9q/DDGgu4Js5D+IOL/SLhYAwG4MPrpk
v88/S3JwxLVr2D+hnVGjuFr+v28WkjNWqeO/K7DFDSar1r+f8g7IfrXsv1zodIHRZM0/OjpNRzhv4T87uuoopj/avxb5V355DPc/
Agw5yny62D9OFKdk9a/wPz+hBMQ36u8/+nx/OndG+j/V9r4QKs7xPzUyC7VwC+q/6UsPcJoo+T9eqtKUCSHsv4oqtEAfpMm/aoIs
Swu6+b9nrNY5HU/av+IrhPAL2Me/7J1DdbrB9b+ore39Gtfuv8kf/nLxFtS/9daaCKXx4r9kWU5ihjrfv/TnEMS5nfE/ZNZa2u4p
8T+2LM7fwrylPwxURgBbQuU/"
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "zY4WVUuS8T/ZFvvp2ln2PyahcsjQEuk/3SddsqMN8D95LKq/2CfwP1GupEstzvA/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "seBiYArMxL8WmBFlW1DOv9BLhG4AdcG/r0jeKv3m2j+AL0H5N6+zP6U9wPywmMs/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
               {
                "dict": [
                 [
                  "c_attn",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 18],
                      "data": "5DWYwXCNzj9Fr3uHPwWaP70OJ257ncI//nqMiWAytj/eYbkiq8O8v0Um4jBn3NE/dF498
p414j/dKr9MYYzmv5tDrirGyM0/rACwIKX7wT/UDeAIPcPDP+afDUmuGtM/GlchMcvkwT88Rb2wGqXIP2G4VlKJ0NC/y28NY8y3w
L+78CNRb6HEv9W+bjIX39g/W3BYA7PJur8STI8OH3jgv1N/xsIl+c8/VT/XV7QukT/FsvuYCa/MP/22qotA/9u/BJvo5ZMf2b8F+
mQE4LDTv/dSo8/Soek//yeD9UWc6D9Zc/06EkfiP1WLUkH/ldg/IsjZBL8x3z84doJMtPvgP7FKKgwyt42/oplfvJZ55L9lycON4
2rSv2WkOA8Zl9O/yUFFXR3v1z8cpNrqwE62vwFbzwW/bMi/qtuWo40n3j/McyAX/5ikP54KgCIDk8Y/vIVdmn/x1j9xFD34A9XbP
8h689e2EuC/xYsVltVf1z8sXgcvJmqyPz4yxbMKWd8/07E6XXej3L/ZKCUgSqvCP+fyUtIf570/PflpNfOP4r/80cqMecHXv0kAd
2jhYuu/UJsGDza257/yS8U0SWbSP3j9IGJmwIG/66VQpFpG4L/qUTaSzk7hP88QsZxEebg/NVjMhAFuwD/hZkIRWljPvwlkDBwmh
pI//hEXLxCgrb8zwrdqh6LRP8vdBNGV360/R9vk6yUvor9jJPjYISetP+WaK3fy256/XAuFbVOftj92I5W5En2/v5y8sqJ6wcs/G
3IbvwpO3b+KSZRz/HzpP19kOJyuTbO/KRXeoIDdur82Rg9YYCfnPy3+2veMKM0/qXw58zeCs7/VahlEbeizv4/aelZ0mME/bHoSD
zm+yj87hfayROmSv4tqSPEGXdK/axIllEzn3z9y2o+ure3dP54rk/ZHNMy/NjcVxnmI3L9TUBx8IfrXP/2aiS8GDOS/QCTujzkwy
D//petWghbCv1zxefja4OG/hhUNYYEA2z9ZzfBRPsK0v3TjKxbbE72/7Hy0hAvz0L8lNdjX5h61v0x0yRrpzsK/d52qgHfJzr/2L
q4WUUF5v0+DTbTkuOY/4huNkqM0x79bOEt9KFLjP7Y7y4iAIMu/7/CAAsho8r97uvSDnjPNv1n5Gz+3duK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "ZK+GSMmW47/lIBDXUHiav9K4Ek7XSs4/3fCE31Qz2D9/yMLiVraoP4/dIXDfG+C/H2zQ9
zSAyb+PpTIMpv7Wv/E8aoJGEcG/HoxzyUvAwj/zhljR/UfRv3d8w1lrwaI/m7SaSyF1vz+Plf226NOGP6WIaUGusaI/MZkk2zlCw
j+27JnvY9+6v7EzRFhIAr2/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 6],
                      "data": "VvxTVQRYvz8T/M03CNfCv4w0NlMpI8i/ik0JjgxR0b/Zt5mK+nnKv1LUfGj6DOW/bLz0m
hA1uj/xMHmealqwP12FEMvoz+A/CfXzGLdQ1b9apvntYb3APwUc7nUdvOq/y+IT+G65zz8QTaVzu7S7vztav8jCm9Q/zEmpHrtGo
z/R3e6qb1Lhv0n1Ski++N8/naC2O4+82j/fuE8oVTjFv+gOqebPBtu/oVC57Vpo3z8Er32DgAWJvxNH/jXWDNU/LWLlrA4urr/Le
ooWzkbovxL/69Fyatu/9uCNdEOT2D+8WVhKgV61v66XBhHeZLk/T6Z2b55L0T8DW0t5lhrXv6Mo/Eg3NLA/+Wp4lnRhq78CheXSA
ie1Pyk1u/mVisa/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "Fb/3TwaHxj/nsV2KNX7KvxT1+LvZSuG/LQEknzDn2r+dUw8Y2NvWP+aHEk34wtU/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "S0ZD5Mbk8j9hrxyvGR70P0tyLZMIsfU/3ogRpPAi+j/a1fufP/P8P7qFJkTSR+0/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "ZcH2vivakz+VdKrc5yLbv0E0XaAVD9W/VxjW9sZk3T/+gT4Phlekv2ZgwQ1cB9k/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "JbXP0Tv/vr/fvBKn8bfHv3C4i6tNMtw/qvTLSjy35b8B+Saw5BDYvwnY9nmx3OQ/jcjXD
J7Bkb9gNBtLAEBpvwZ/RYNS+LU/CoIpHwi7yb/SC5/rRzjfv4bE70Mqd+6/gON0N2hy6r+AddUpIsPWP60XfSNUXPE/uODtFWnB0
r9Llv5aSbrTP85l9YO0isA/ZEZ17AxiyD+kEz+BTjbJv9fbY4XaHOq/7klvROa2zz953VH1Mhvov938I9Qf+LK/TSBC6nLI5r/Qd
ajAmgDPv2Aa3Hw1+ew/b+jaQJcYu79sH2B/taDrv37lac2v2LE/wBn66M/r4b8FhSztoBrZP85N3F26mOg/G9lQ7dL11r/zaHpTH
cjXPwsnYC0Zz+y/27syhf/p4j/t5uU91MrMv5znYn/4lde/VhpVPg2fwj+UIaolUL3eP4HgChPqNai/0zORpG/25D/P1wrs0SHJv
y2gIK2WkNU/U77fAAjMn7/3O6TjYQfgP/eeapSOJd+/PK5YDEpv2L9lwDU3Llviv7FPl5bDVbO/J/MB/Fm10r8Rd07arnHDv4XSS
GRYLdy/mVHAMrbBxL+mfzkb44nRPxDPqmU8XM0/Z8LKHAj72b/mE8XyuTbav+Hzj+xags+/tvF127LSwj808lt2uKnWPwoYbs1SF
t+/k/ku2wz25b8p8R2Q0XDhP19CpYbW5Zw/H6cU0WrD4j+reUPvdsnTP+OBXvi7gvA/hAZaGxT20D9wwuohaSW0vyDr8GO8o9+/M
T4GUTR94j/CKwoDvfDpvx6Cd94As9M/RF8S1MCOqb/0zmjWnkzWP/TsznC8n9E/p9x1VXuztD/6IqnQrH/hPxVxaGHYata/FSgC0
++jwb8DwrwdqBvfPwwzGVu2hs8/hnHZzJ4B9z+NzYqXrW7WP4vv0bqtIdK/3Amr1Q7qwj/gk8kb7sG5P84jDuGGs+I/VtJJCjAno
D8714KwAgbkP0tvbewgS+C/NyikhpUPtj8tjr4NEVngP96zyVlumtg/hrgaPgX43j+oj/13PhzSv8BYRSJ+M8o/BwPWjBbOmz9U7
h4TmObIPzO6agEOUOY/yFhjawAP2D+gv7MMTBPiP78WK3SnC5O/0491ZzVKsL/4WuxCfNbQv+W4k6Hdqem/CjJleEFG6L/ljYZ1c
DrfP0TEbRrLNcm/k3dgj1MM2j+H4ihb/dy0P9M0oXJ1/s0/4egu/5s/4r+a2g/VGx7LP7Vbn0koONK/RWHzzQj2ub9exEpKR5Shv
yS+IofKWcs/RJyQyX/IzT/4lLRDsYzQP3hnblR+GMC/RMU5LA2l5j+4XLFBy0rfv6VX5gKBGdy/X/dqiQEw2D8R1q1zYC3WPw4FX
8dcR+Y/IrLEt9ht0T/chsV1JUHTP7xnfcq8Ls6/On7dxJ+ssT8g5CfC3pTmv3MmPiYcmIc/NVWOFPI60b8CB0gWrwbUv+Srj95YV
eO/9oaicgQJrz9RyeMaU0Tlv0FLhTsBDd+/eL2pk31Tp78WzQK/IrvIv76heSCZqdY/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "RzarHPh7xz9k0xLC773YP2LkgeK2M8I/W4ROUaznpz+bygpOGK6XP5O5oQkmD9y/TGrFU
LECy7/qc9GDioXbP7Klg1jIic0/79ymvORW3z9O5rVHe1LgPxMkCymOIdU/lU0B3Z954D9j0Z4uk8XBP5yBPr9e4d0/DrQIkKEV3
z+HYRfKp7fbP2l25Y2aiNG/Froh5Mi/uT9IDAZ0u2jVvwICvLBOcNK/TO0RObHcnb9fvroqJdziPyZmV2f26+O/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [24, 6],
                      "data": "owvhk88Ivz8btGThALLVP+N//thL+dS/N2HircSmor/qXIncbF7gv0158ZgjgNa/Eoqv3
9yorT9i7uItXbjQv8M+u1otFdK/dYKrVNSFzb+rd8t74hu6v98Vk+6h5NW/NUqYmP6ttT8xHUnnX+3DPxs7nuEthNQ/RePBihyb0
r/qf5AvjYW4v/DoTPw9X9E/5Oiw3Z8nuL/o7IJ8oarUP7eVLf7Gs8A/GrzCJsj/g7/yIs14y7u5v6RSOnlldci/Z9Nc+66Lor9d0
L+Avgy9P7c8mGfPOLE/tnEPdJGByr+FHXibdmzIvznCt5EQQ8s/7T/0Gulelj/owbGk/2fbP/5Py0d7er2//0EOVZXA1j/oSunLt
2fEP2WH/ntIW5S/deb7xez0wz8ouZ5izuC3P/mFlTQmIbK/8tQoOTRj0D9BhQjIiq7CvzCOtTCHBaQ/lrLcn2VqzT+jzMGwTSy1P
0UVbDk63tW/HN8hoiMTx79CaqH+WtKrv6aBTmRuecA/JuDVmUa62b9TEd6nakPSP9V61QMA7Za/Y2oTvJZl0r953IOaA9fJv8ITn
pBuvbO/PusQobaQrT88HqBuMwqsv4O14pU5ltU/rRR4mbj4bL8z1ncCiMjRvyBUsTBhgtI/pXyiMZRgrL+jQCFbI87Iv+dp5NehA
Mq/isshqSpAyb9jX1OtIFnRP7w079v3ksg/x3+rKQ1Z3T/nTAj/9U/AP5hpDujlRsG/1RFUHeGE1r9vHOfXPr+nP3VNzte8f1C/R
7D0GGhcsL+oYgjEj37Tv2LegRO+RdW/qtOLJP4Mzj/Xs5qcHtizPxmBMSuiGLk/ejLYMkzfxD/FigAM8eehvyMnOz8spdM/hB16E
A9J3D/wNHi6ODi2P8IDE8hL5cK/R3VRdTQhvb9AG0K9baLBv1wkQmZzG8o/7/Z7Riai0r+wQf/2rcS9Py+pp825MKI//W8d0LTIw
j8GFoWE8fbWvzwe28ubk6y/okrwldkM0b9peh9yAGSxP1vTmM3AKLs/VFGWZO0v0b9JVjaXfgK3P22pyeq1sk8/W2MosJohsD+pU
kpg2YrQP+ElbV09MbG/gZFfql42tb9H+KWbGFDQP6/mdURX2bS/0qdXpujMyT8a257UVPHNv/x6jUJgObG/2LLHbAZAkT+u78MXa
iLVP9ADV+IloLe/0D945qC+vj/5I9EJSsjSP1BYdg7ED8y/JFPpFY1QsT81UEvEbFzRP1lXItcHsZq/9G4Ynqsn0T+fZ7oElv3hP
xVkHXEBCrE/ArO6UiudkL/txviVmCitP3T+YedCXsk/NJR2xJTd2b/erkLZHWvevzuw0ojmt7a/T+s17MRDtL/6/l8r5kPKP+XVD
yCO9dG/e6X9ZkG8zz+JH4+KX0e1v5qSzcpLAbm/vqYsRohlwL9E951gjoS/P39MN6yNtcS/Rwz3BAgFyz8ZdG7eAvOxP9vhd5sMw
LK/37duz1IE2T+vjXv21j/SP2X43QwKQtU/ePKwX3Wjx7+4GaikNVTAv5XCIHPEQcE/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "nX/+UYIC279HNamQE92wv0via4rqULi/1vJ66GgV0z9ZNdI/Ex6Uv/Y4I3qULb2/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "NOTYSezI6D+YnF6tEHzwP6E5zNsw8/I/sOpPgTeA7T9LTQIw7cHuPwwSP8xqiO4/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "1M5lFAjszb9JPvdXXi/Lv4xRV1CxqrA/0z5JJgHJuT+cdNAGNUaSv3ASSS/Fc+k/"
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
               {
                "dict": [
                 [
                  "c_attn",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 18],
                      "data": "/RgpAfEW5b9p34a1dnjZvyc8loMlDaQ/UBa/NwBn2D9uSZfRkBSDP1jkIBZ3Udw/sqsc5
oq5SL9tquFrkZLSP7J4XLBG1ck/ink3RFaNob+lFBpkylTXv+rD35Usdbc/K5CtQJ6Iwr/h6aO6bcHpP/rdMtJOvMC/DvNLM/uZe
z/eXoQx0YTdv+ssYzxrArA/6+Y15+LdtT8d49uFHBXBv4hS5EcUiOe/vs3WSP2joz9fGvZl/enkv9Phd0uWGZg/8rl5a79R4D/FK
VouLGOSv+0bpAccdNe/oITdMAf51j/ZAcC4YxXavwYsM2hMj9E/e70LTz+f0z+/dVIxr5XGP+/JOvOw3b+/yu0hNMmAor9OjEW02
frXv9gnAHrqYtQ/zZNX8zlItT+WJwXHg//Tv+JXNC9MI50/TqVsfDVlo79N3/blrNvJP8Hfj3Gvxds/LlteN30Nvr+tHA8IW+zgv
2Iqmq19tOi/tINblye1u7/7nfkTkwzOv2fyazrwRs+/RfOwp5t44b+PHxk2NbS2P5kOQmcXDtU/p8cOADU6X78KqsVSmrenv9TC5
JLWBNU/qL7BeY0L578qNZIALxXhv+hb08YC+9Q/1Z8ew0ZEhT8bsg1Uw/a9P5Hiif+0Sc2/HZBSvu2C2D8y669AvTjBPwoy7a3Zk
8Y/m2GZNS26rb8VD9ApR+fTP5kC1ZMeqtO/6GScUApD4r+E8H/69+3OvzEURhiqZeI/swOsFHmhvb9FwKkpRZnTv4vqpEhQ39e/A
5362xnj0T9wMjR5YM/gv22JU7pPBMQ/0d/8zw061T85QUP7/wTUvyDxYqzdcqm/GZsIhC63v7/j4N0V7+uxP50sVetIBNM/XJJFx
Rypf79+hXCw61LeP0bVE+1x2+U/m4w727CsjD/E6E4ZqfKzv+ax8qBub8U/9wVZLbOZt78dLh8PjQ7gP2612E69v+G/SrlQrCOOk
D+JLOjCcvDNP//KeXtzSdK/eKrAk8+VzL/gVyQzgMS0P/uS/sbuTtA/mRzzJKV8wz8GfSBUvkasv9dhjJTFBuk/yNJ0403y5r/oP
Fpaj5XDP9U04Xgdubm/rHVwctha2D/q0IAHYTTUPz/imck/huW/IoCpkTaR47/p8KViG1fYvza0oDsfXtO/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "8dGCiR2Fyb+Q1sFAftjVP8UFrADYE9i/GGLrXHgGoL/6hphpo7ewP+xHZ+WjusQ/zDx6J
WAzrj9aYXoaGfrKP+e7pz0fUuC/Y8SOyTbXzT+P9lZR07TIv9cj9RvBNpS/9vNiNr/e0T+kSVEmiNDgP9TDbVkXutA/89C12MsI2
z9/34r+95dDvw1APMDq7Oa/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 6],
                      "data": "oiraMHZ/xT+x+EbtIOuBv7RhfCuhfcY/f1Yk8EM5yL+3J1cSjeivP8WWB37Ay8O/l+7DT
+aQ4b+phTCBk1TUPz0SyqBtXuS/7ta3JfyN1j9mPOY77z+tv2V3pcN/iN2/Oa9EeT9837+G4GsLIBjav3j9TWG/fre/Sf2Tdjht0
z8OLrfUL1Syv6yX1O3S3Nk/8GP1e3Zc2b9RtDLcjDjlPxniw1LUVtU/vsoNOc5E5D93jdD0e9zSv0xgQVA3nr2/qxBkDEMLtD/oK
UQF2bfgP/qTDwDLgcC/hmnLjY9hxT8Tf+xWy0zZv2/FthsEu86/vp+0+uX8t78zB4G1ME/Zv/c02aRvnek/nfDAbnyg3j+9flM0V
ud6v4K3QecXYde/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "ZTRkWUuNzj+SX0UM6fakv+cdpjbXhdu/YMplAN9JzD+W/lGHCm/Kv+mh91Bbr9a/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "Ipk0gNTS6D/SyYEUFQjsP8MlIrEt9uU/Xo8LWcWh0T+XNQ6yweDpPy7PWi9jIvY/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "1EMfa0dRzL/1RFqRbyDIP9ZEAkViQ9+/w/fhKJitzz+yHlpii9S0vycxTTgb4cG/"
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [6, 24],
                      "data": "qp3FYS1mx7/QFvQ+n2zUP6kpEe+1lpM/NJheLV+pwb/tVpeOWQvhv0C5aRnXNeK/CidwA
+FQ4b/HZ0F0uvihv4rAxCQX4uw/MjptH6a66b/aZtxhcl/bv0cjajdby9k/sUWxuEIHoL/BywDF61fVv3rbjwgUl+a/UiDvPBRCx
T/NCSOsUdXNv1NgxtdH2eC/KEmZngPF3L8C25ch51HAv1U+tFZN7dq/tUQBFbvXu7+LdJ49wdOnP0R15KvVCdK/kUMWxL+v1j+hH
AdDAeC3PwWOc3gmt+I/XKxT92ET0j9o+zPqBT3ev1DBrBCqmOS/kqohdUBPaT8tiw0SvQbAPwDUBbOZZMW/YXvw7J5fx7+swLeBX
uPiP3tcrObZgOm/Ef3xzOD6379rmqQ+cSC5P0CVJCo6l7y/d8eA7icTwD+hTB6LM3LcP5DDePaqH+G/rEEhub/wzL+m4Xhthvs6v
wkNCSY+8tg/oacS8Nv6zj89dBXJnRHEP0c1dc76j8C/ii0dFR3F1L9juA+TKBblv0KKv9jWO+g/wGJ1lixA3r8KqOZvRbWnv1DwB
No9GeI/OJowNO5907+yS/MiHQrPP2dtA79eK9S/nXH0K4gyxT+KOfdvv1mLP28jUf7dBb8/FDV8U4fN1j8Br2EbhSDcP2hVv2S9s
eC/cDYRXXLl1j8QCBbfcNjXvyE3l8gX4Im/RM9DCpq12j/eq6auNyDVv+RyT0M/a8A/FtuVLXd7hz89HP1Hx03hv8o8wgUBkNA/U
5umjEi4nj8y2YMlH7TdP5iAZu8B3fC/nxZMPO5bur+hZ3tTj6q4v+fSkKEc/eI/J18gDSLp6b8jmAXfMMayv7zuN02WYuC/jGVAd
dNqyL9iUcdCuBujPzDZkS46M9q/MbnA33Wa5z8IlSZANHK1v7pcFguaYdA/bXexd4kX1j/hrG0ZGNiNv1pRbZjRPqe/NvGdltu+1
D8wDc+WpFfJv67Gjbh1vcW/I1fm3sBZzb/n2yuTxm7iv2BYsi9W6ti/3reZAgmLwr8SSErmU0PTv/YuVJpxAXw/JlLR4rk12z+wB
jrRjdjDvyYzVms4iOg/9AVIPQPwur+8qYkH9G2yv5SYE95i98y/1x6RDm2zpb/HuNZD4b3XP+T24ugpK+O/l3Vw9ciQ2b/lRD7Am
3K9P9VB318mYpG//PlHhQItxr8pkDHy9WvxPzEGZmF2m9c/cXK+HIzKz78exOhYSZjRvzqsz7HF3JE/ecwVgZi3w78JynWcahuDv
9OUh/Du/NY/w392jYAU6r/Fro2HRIerv0Ks21fZcdk/Q7EtzLk6w7+BP8szV8fYP2zrbyi8SMA/hbeH5DRVwj9zcxrAg2DSv865H
HEpg7y/ccLht5NnsL8VZP5yo6biP//uUJa2nYm/Kr0GLTPN6r+NCxg0z/XLP66O6GHD9r2/cK8Vexgr4D/4I53wIP/uP+mxjFdL6
9y/uIGbJBBN4D919GTFX+vMP3we+adSatI/R9HkeZ+vvD+G+lmG65Tcv1Ji0nTnU+W/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "KsFci4QJqT/aPba45ia6v7eWoz9p1LO/HQlCitPHvj/O+tineuXVv+uEo854Atq/adNs7
d7Pzr8c3YGTFC3PvwptzZg8ccI/a4jgT0bPyz+ZqMKkvke+v5e2lpG/KNe/r8LjUKe5aj+jKAMarU2qv37nwBp5ts+/1spijXKiv
b9N8xCRM0zGvyCkVv+r6No/SmWd176k1z+B1E6958rFP3CMXqwOG7E/BNlKIhukkL+/1zn6VerZv7U9LJlM9ba/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [24, 6],
                      "data": "th2DVC57hT8j0wrG18vIv2A4WXMWLdK/9Y9DJCI5tb9fp/mLlCfNv7ZPMmK4/8A/cUdPU
+QXwj9T8H1tTtWbP3ybmnciAuO/4pnU835rzr+CLwUkPPOjP0JDs5c+Qrc/lXZwXiTNpD8q+mCp787DP/Z01DVM+dG/9PXCjciqw
L8jPN+sskPKv/D6+um1RMq/ceGg+Pivp7+ze3OjplW+P/CZROD+lKi/dZSopTdVo788UKWASKnUv1uLov1G0L6/m6xnmFcL1T8v0
CCJXFq5P0Kh2nUOz7C/Bg08ceAxgT+DuvQCx1/Zv/TCvl0NJcM/9qxiUpeDo7+S4057ivHdvwNhahmJA6W/ytgtAKobyL9I/1YUi
jCpvz2KZmhqGtI/1gktDQaRcr9dF+r9PO2KPxCSVEKNNr8/tN3gHMH0kb+jsW0DTd6Cv8wAqA7wvsK/gkjTNeBGr7+SSURvWaWxv
0teQGoYntY/vfPdBagP1L8ohKHMv3W+P6tiZvMIXMK/2vltU10MuD8lOgeISADFP0y/Au9oIqw/F6Z9fCJp3L+WMPVkiUzFP9O9S
C2h0ME/Ziubp6/xuL91K60IG0qYPwEO0wiqybY/lC5+/gih1T+aSKImS1nFPwypTmKmdNg/iIBrzBhhrr9ZUOEhmG3SPwZoUtQ3/
dS/RGU4CFbQlT87sI2MdVCrv4imcdmjWOO/Ewg+KfTlxT/g4VANRqPHv3zFAXPSyMg/DUsRsFRDzj/kwgRNwMSqP+6NRqIcRbC/8
qTcZ6mLpz94SAFR5cfKv1yebMZbcsI/nZMieaavy7/JTyt0zHnSv6G+Z/may70/hoxrz9t/0b9gf+7cldKeP2UUQiPj/tA/D8Cyj
sWw0r8ty2EYbOLZv4PCt1gje9a/woRmqygwxT/8bQd7cm6aPxATTz5ElbM/LqbVtMzQlb9PWGjvvICav8aeloYmL9M/Uppgz7Tcz
L+MABppgMazPwa1G2FQYa2/qIVq4H7onb/9cPp3D9W6v6BboqTt68c/2nziram5gT8bgbKphMi0vwStFrq3uci/EbYGb5X7vL86S
U0m2fiiP+yuG2mDdLs/DtlynA2nyb8O3c0qDVOXPwchN3sHrc8/8DLqL/PGqj+uETPJLY+1v5kRvY3zRMw/N3s7msZ6lL9Bj9Syv
ZjFv/2UleZIhLS/SsdruTcj0r8nulc7KXrRP1PL1VYCCcO/q8C5ju0rtT+M0itU0ryVv7lmbrdR1r8/g8Ol9msk1r+r5MfcuXbNP
3/3aYpoI8m/wni+Id3qxb+akjhJygDAP8HxwJl1D48/Ccunzy5pwr9jznf05Gm6v+xedwaVULa/g3vHAZVavj80jC4DE//RP/Cc4
c5ML9W/UvKqdnLitz+1lw7abiSmPxeqaROH9ZK/QzVd6jfEzD+0lB+Vp3mqP/hm14gd4si/2KE21wdkyj8+5tvkii+6v7oPePXi3
bc/nTRY6ivRwL/6WFKvhN/JP5HyK7+dw8Q/Kj88KiPMmD/crN/PcBiPv4CkijdPvLy/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "/ZiTUndGsz8XNqaPeDTUPzClp2k0n7u/CpjYLQKV4L8pmwumPGC3PwxicbRy0qE/"
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [6],
              "data": "oeMy1Wqg7L9u1WJ12YPmvzNnQK+wxeA/UEf/YpkV4z8RB9Fgsf30v2hOo6DMZcI/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "dH+4ejy30T9TX1Jq8lbKv3AySvxhiLK/h8rEn+nusr8QjWbNhsfZvx58sgl5f88/"
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
    "shape": [5, 7],
    "data": "aO2rneZw+b9PAKpg/DXNP1gkjpsh3fi/RI9Wzg/AAMAIAnG2sh/Uv8fvkxF5cfK/9crYWfV74b+uNZoeiW+/v3P
afPOiPNk/hTv5tr6k4T8a0dVFQ4r4v1e29nTt3u+/N1di1JIg8b9ybd0aXHfpv+cqCE+MMfS/dX/f1LPr9D/vxd8eqYvBP+jqC4C
/SQLAX6ZjpyBa37++FSLKWTLzv/WoPWMXtty/r3mC43Xq4L+pgpXkZvbbP5LE8m9YMeW/sIYBNe5p+78d2SPisg3nv8TP5h99RfG
/R9LylBpV5b9XGDUNeYj+v7983ZxI0PU/j6fAE7rqyj844iONxzgEwB8qlPxGxdO/6LlWos7R9L+wXYpWuV3Vvw=="
   },
   "mistakes": [
    {
     "name": "positions forgotten",
     "message": "The positions are missing. Add wpe[:n] to the token vectors, or the model cannot te
ll first from last.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Qz9z6lbT97/xf9JbkS/lP6F/lFo7lPa/fVi9ipKLAMBb83UuigS/vw2eZCdsk+m/3Fmsrtup3b9nQ8KR/V7VP
1a5iK0Gae0//53gnUlY578FD1VIcI32v4WCQ6o+iuW/SXp63uMU4b9OFYhz+c7lv8mZ1mO5Saw/v+Cvw36k+j+aTN+Ilg3Rv0ac/
GoiB/q/g44h4Zo047+M/19reqnmv7Ssw1uK39m/ezkxvpJP5r8gorAyBK3TP2GNMmR9XPS/uQykMFwC+r8TIJWfmN/iv4YVAYbK2
fC/5yGhHlfs4b/wQ19/pcDiv+EOXTWGx9M/P1RDc0tq9L81f9Pvviv5vzKasa9UduO/K39ZbX838L+EssDIvlLivw=="
     }
    },
    {
     "name": "positions from 1",
     "message": "Your positions count from 1. The first token stands at position 0: wpe[:n].",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "jAwoNe459r9wmdMRZ0kEQLHlCh7uz/Q/k6JtNcaEAsBbPSXqU7fNv3nr62tGcu2/ASpVBvjbnr+AoVVsW1rdv
1UIcpSoJPo/mr80P91ny79UnocsHZr+v3Iknb86Md+/d/tG2CoC6r9gEAZRcgPav+WKa1mlT/K/r//XcEnU5z8f0EErMEXjv6lhs
xNNJwDAERm4Qtil4b8rKWfIjRP0v/HipYgHA9+/sczquf9TAcCGDagph/f4P192YOyeouc/BxF7tRARBcDOWJCyV+HTv2n7e7n3/
Pa/Nsnmo9vjzb8c5t2QwYjlP0rgtsfizPc/Irx0hMwr7b9v90roGObyv/LmqApgBuO/tM6gim7X17/ENdztC0Tbvw=="
     }
    },
    {
     "name": "positions looked up by token",
     "message": "You looked positions up by token id. The row of wpe is the token's place in the tex
t, 0, 1, 2, \u2026, not which token it is.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "Th4gBf8QAsC0mkGvv67WPwgKeB2Iy/K/DtsZ5ZFqA8AFLecs0Ie+v6J8xFXf8fK/X50yGsKO3782Odn2xyvEP
968f+2YF+I/Yu/D200757/uJE1rQAP2v2Yr5exgIum/oxh+P74x6b8Rt8KHQxPmvx810RWiu9w/NLz7TsCs8z9OJQSLa23mv/UWp
UsrTPa/wKkgEQrs4r9P0JrlgRnYvxNBvLufsOO/nDE8+rsp/r8Qodx53rvOv+ROFJt2MPO/lkVRw/hyAMCp8+77NWzgv0uZ1kt09
fi/4Iz0x6KG4b8bHlkDX8j7v6gkVlhNscq/41z1Fzjr8r8MRRHby6n/vwXBBsdmTuG/0LEGmohN+L90Z3AYjHbhvw=="
     }
    },
    {
     "name": "embedding scaled",
     "message": "You multiplied the token vectors by \u221ad_model, as the paper of 2017 does. GPT-2
 adds wte and wpe as they are.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "835+CKsxB8BOz7hWRrbkv2/H8TJvgwHAZtbdGNE1AcBsT93BYPTJP1cnbDkMUO+/prJMQZ1K3b9jqSy8UJvUP
5I/35NH7J8/+t3i6VuT0j882883u5byv3TlFpL62PC/DvjYXsfh6r81XjXw5mbsv8EPR3+ZC/m/ocFNohDg8D/i3ibOY+PKPw0uN
PFXRAPAuhvXAOiN379pqONtPjH1v22JPe67POC/n71YdGLb+L+6sYOXYUTmv2s3z/dBWfK/91J6XjJ7/r90faGzqaDlv4B6Pc1L7
fe/edKeRG7w6L+nuB70DTQAwJs5dVc8uLW/DbfWO1hK7r/e0RfoSwEDwAzYPB3j3du/i7acQhlJ979FjCdm8Svmvw=="
     }
    },
    {
     "name": "no causal mask",
     "message": "Your tokens see those behind them. Hand a causal mask to every block: a model that 
may peek at the next token learns to copy it.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "xissvKKICsCqCvCoekHLP0mXNfsNr/O/PD75qPFXBcA+ClscPyK1PzMHbjUldfi/iIAKmbuHz7+EZxB0OdyjP
2aU/vr7LeQ/+D0yJgANwT/tMn95G+33vyjMuqi5r+2/o6WTe2ph778K9QyBuQPnv0/Ex0S9u/O/0KYrzP5X8z96nPNukD3Kv4ReC
X1D1gHA6QOY/kTm3L8gIx4n7m7yv11XAXjut9y/NH8NG9m6378OLl85wDHgP9TDlEDk7OK/OQJxJHQ++79LsvWcMl/nvx6htChKU
vG/QDn90aGs5L8lmdnMfw38v743dWa8w/c/GGGgqe5M0T8Q4nXg89ADwOkpIDBqB9W/4xAemqMT9L+je0/h+V7Uvw=="
     }
    },
    {
     "name": "mask upside down",
     "message": "Your mask lets tokens look ahead and hides what came before. Row i is True up to co
lumn i: np.tri, not its transpose.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "ZI9Wof7ECMCcWPPnbJTWP8WQ6TWqrfK/D/9DQB8MBcCVOBrAtbynP4lqZ1gueve/5w+53Pez0L92x4uLE/OBP
32i47foDeY/Aum0yBBiyT8E9O9Sco74vy9zbaq0de2/ruDFTg+e77+f+7pKOdTmv1ECT6EiMPm/poVvpkYQ6T/bv8C+gGPhv5Sja
BJjDgLAgjYhHbGs3L9YdBWkr3f1v/WRfBH4Xd2/cAp/NHm/4L9jibnh0vHXP9haAsNMSu6/lSpgq9Nh+b/C9KZZz/rlvxRkQF7jH
/G/sdLW63rT4r82ehYlpub8vxBvhi1mOgZA3KpxNlPBAkDKx/J55rQCwA6k36eDldS/UnDbLdNc9L/wpCY2LAbMPw=="
     }
    },
    {
     "name": "diagonal blocked",
     "message": "Your mask hides each token from itself. A token may attend to itself and to everyth
ing before it: i >= j.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "/2yNCxC+DcC8NtXv2zfgv6llu/RBhf+/0KnLcoo1AsCDYw0XjonbP2n3ns8FK/K/sK9o4sQHxL9eQIb+6tbwP
wLfKPLk3e0/S7ZnMwk63D/L5w+E45Xuv9d5eDVFOvG/l9oHYxyS478onq+TvhXmv6SxWUG/fOq/tLHzIYTw9j/gp+UZ2EnTP9C3J
nKQFgHAIVa429U04r97l8hWXs/wv1eHnJqBt9+/mMqhhvnY4b9Sad0HverfP9LE6qURqdi/96c17g80/L+njpI7YFXov4Y9633OJ
fK/YN0lv3575b9tiJKSnk35v4VLNgwDj/Y/jaapFVyvpT9xaGRbxzIDwAwR+iaxqtS/HvMtR6Rc8r9M81qJg5DXvw=="
     }
    },
    {
     "name": "last block only",
     "message": "Every block of yours starts from the embedding again, so that only the last one cou
nts. Feed each block what the one before it returned.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "QRE6lmMiAcBEqtd4eVfaP7doVmg16PC/lOGV8YVRA8Ac3c1adwPRv0WfzlgZH/a/OlhAJr0k3r8wNdmWp7KyP
7GVVcUMcvM/56RYiGsxCEDpH8D0PDvzv+PcVQjb2fO/403DATsZ878KeA+6fCTbv6RvFklFWwDAfp3jXI5W0j+O2hE7FGGYPw+x2
yLCEwTAWG5mOGAq4b9UrVWZ1vf4v8Tskp4gRuW/QR2G9YOB9L8b2Pg/Ih7lv87ywHBjF+a/FwHhSj1Q/L9fForUwf7pv1YCUNMF5
Pe/bFOMKZ6v6b+P+/HDo8EAwGyZsATd+uk/JTSUx8Uv1T8AfZIi9sgEwD54w1Pw/tm/aSthit/Q9r80Ui7QyQPhvw=="
     }
    },
    {
     "name": "first block only",
     "message": "Your model has one block. Go through all of params[\"h\"], in order.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "A+s/Jl8GBcAgJR9Jpkbrv7Xy3qjjhAfAeeM/SIlN+r9YzWXR8ufVP19d8muQXuW/+4VtZuRn07/D9LEQoqT7P
yhzGo4t5NQ/tdnG6aYt9z/AmSlJSRLCv9Qaxxn5S/O/3oI4ZsM+sb/FSWpuIfXpv8fgx4laC+K/UZUXFTyL/z+Px60UqqPrP52lI
ZQrlv6/d+Fez5jM1b/lCq47SnHev+h/xr/oQ9e/mYWCKQ/N0T/6TtC1Q7/RP+wfcIeTT+6/EPZAup3B879OeX96WLDpv6Tezerjn
ea/EDCjMNJb6L//Z9g4vAL6v4dMrpEe9fs/2ZYaFBIi8z8MWd7ZX6H/v1A6KVA8wpW/L3lxaF4s4L805HdfKjC+vw=="
     }
    },
    {
     "name": "blocks in reverse order",
     "message": "Your blocks run in reverse order. params[\"h\"][0] comes first.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "XurGkhRrD8AaUsma4bjBvze8oggwVfK/1+QC23V2BsD8+n4dIM+3P7lOpPL8Pv2/g/PH5aGLyr9ljP0w2ZoHw
OWn0jIvrfI/pPXu6bslAkAUZkpMNZAFwE1uSVMoPOG/388dVCZLAMCwESplYCXAv9xk8lgxVwzAQSLlW+A42z+PpJumxBifP+Jyc
LvaywfA1062IrtcwL/BeY72CfL9v12CGKpIONO/YsG8Ntq4AsDzjJthn7XUv5YTdY/bjPC/fFh0cB7NAsD4/20T89rdvwHslL6GV
/u/7XUHNLop47/WgimjItYMwH+xYrNCIuY/oPmZe7pJ0j8RsLu+XM4HwLJPwd+OuqS/gTlCWmZl/L90h76E8K3Jvw=="
     }
    },
    {
     "name": "last norm forgotten",
     "message": "The last layer norm, ln_f, is missing. In pre-norm the stream is never normalised o
n its way, so it needs one before the output.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "JWtW7H5OFkDWMUS1OUwTwCBIfM0tyAtAooPLoc8dG8AQeawzk6LTP/pEdPhGIPK/8zm3AFegHsBckDL+UnAXQ
HAclsk/qiXAd2ssGkynEMD5N1gtUCIdwGk9IExLmAHAwhOOGKwJ+r9RF66lKEclwL4zM6qixw5AsxcsbhjVGsCbi/fJ7nq9v0leb
C7OyyPAboOYc9no8T+50tMMkyP6vwgtGBLjBSPAwXrqwHqEIUDnAYEew7EtwFOF805tjve/RJVq41q/JMBrMO892GHiv3lHOkOsS
APA5DMEPKDmLMDb9h19/ykHQFSvfEm9fA3AcDkKjT605z/6Qd8nGOAiwMTWVoc4O/o/QVLdfZB89r+DDBp6DPgewA=="
     }
    },
    {
     "name": "probabilities returned",
     "message": "You returned probabilities. Logits are wanted: leave softmax to those who use them,
 which is also safer for the loss.",
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "cCAipC+Hrj/0tdDg4ILXP4tMAFJHpq8/j/Yr6pByoj9WAZQidFTLP2FPy29ao7c/M1LR6xqsxT/8oP/CFabEP
699rIDkUNE/nPpH1aRC1D//LiywSyWkP42cVJM4P7E/BAHMi0gCsD/NJ/gqiBG1P73FBTswX6U/dvsOIz9y4T+bfGOcGKbFP7z7E
CS2tI4/PYAnHWEhtz9BtimX6L6mP2fN/2PRGrg/RrRIyksUwj/4DsGTZb3XP2HKwZqIor8/7zrDzswdpj9RYZ6YC9m9P5gZT+EU2
LQ/03hZoEJ/vz81cH1ZJmmVP2KqKWdKouE/adaBfhRExj/+en78nAyHPx4D9YwGf7o/BEJn8Taloz+OMBeOBNi5Pw=="
     }
    },
    {
     "name": "last row only",
     "message": "You returned the logits of the last position alone. Training needs all of them: one
 row per position.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "Vxg1DXmI/r+/fN2cSND1P4+nwBO66so/OOIjjcc4BMAfKpT8RsXTv+i5VqLO0fS/sF2KVrld1b8="
     }
    }
   ]
  },
  {
   "name": "two texts of three tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8750.0,
   "script": [
    [
     "call",
     "transformer_logits",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [2, 3],
        "data": "AgAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAYAAAAAAAAA"
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [13, 5],
           "data": "+CrK+Chz1T9u37sBGULtP7BYvhPYUea/wtp3RIVD8z8ayS70zJz9PxYoYpSaHNy/bNBfzluf6L/kT5TC
DwjqP5L1v5KQQdk/Skll0Yz64L/qBJaPAbb1Pzj7mjB0dPK/Pp8vqu069z+f66lWGWUBwKws6P+O4+K/dVY+OgxC2r/Vr8HSVVu7
P/B8FA9P0rK/1zrM8irvzr/tc0qYR5rKv2rJFg0ay/G/t46+W0MV0T+BMGhrWrvhv1tm7+UfRPg/VnZFS/5u4b+JXsuCEF7TvyAo
x616YvQ/FB16jGiJ/L8Pmu6+uxT0vz3UPHhzqP+/KXvhWx5x7D9ZIdomCToAQDVz+BEJgNw/HAY2MY+nsL8bPCtJHuzBv+jF2QpK
6+M/gVvTTqLC27+Q3p5S/ZHePw5lRU0QrPq/lfm9OwLyrD8CtvXmi/fkv062eERzx7c/H/8Wt/8L1b9meRaBUAhgP3POC7oAde2/
ptj29cPT8z8sSP7K3hT8P659DLAOLco/agS5sFGFtb+Ruo0pYXb8PyQZaGwqZ9E/KlTgiFSG3z8JxPxAWtT1P3Fq9wyQKvK/JGrw
kckL9T9HOXjAeIXfP2dcjlbgd/O/T0781nN1AMATt63yKWnfPzahR2/4Tu8/KfM193pH6j9HVeK4QbnkP0pf/8KSmfI/4TI2fYsz
8L9nywwGsUXpvw=="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 5],
           "data": "4ay0E/7m5L+JPFPAcYQBQLSzTsrH7OM//+qF1I641j9XnImF5tnmP+SZAlEaWIU/AoCAo1B+AMD6u9a5
Q5riP2Bp4ssiMNE/QQlCyxLx9j/D3Vo+D6vlP79+JTuF9/O/6n7GTsUh6b8FAUUMukznv4KdYx6dJKY/RMM7bhwP9b9xkOffvg6z
vwbDfn5UPfM/rC/kI0zi0j/AArDkWO31P7k55VoKEsu/fDkNdoELyT83zX4e7bcEQMnxf0Cir/U/2k0q2fCjob/yYujx7fXZv2u2
iSCfRdI/qh8VtzPsxT+KAQiKfGXpP6xvVgVUwMY/2zQDW9hm1T8B7NRkZ5WEv4rzc4jIJcw/bVbh5LhR27+r5nxff031Pw=="
          }
         ],
         [
          "h",
          {
           "list": [
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "qgrj3zIT2D8MlWaZe2zvPxWCZq3KZuc/smfKAmWD8D+WmMWZR0rpPw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "n3lk+829wj/2aKnxXLbCvwlKaPXoe5m/QqnKEYtvsz9rhiVVWze2Pw=="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
               {
                "dict": [
                 [
                  "c_attn",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 15],
                      "data": "mY2bFJfmvb8dn2OeAlPBvw/u6Cr1I9m/T+FpycEb3r8NF03zt0vOvxDY9MbCBGQ/bZEMI
n2B3r+hNYjfGJvrv9PRmVk5HNS/akPohUswyT9gRcD8Z0DRPz3pmoJb3OA/5VtUVVpE4T/BXfLVAR3Tv2476fky0r8/CsXDNW9Kw
L9zIhTNNlvDP2wj5hPmHNq/hRG8uqby2D+CiwZQeIzVP4MsbF/vE96/IDFDsoam4b99a1WeagTHP/CC514Bw8I/XFdeD0Ii1r85V
ohnUv61vxiglCFo5OO/Aewxow833L/4gqmQZdHEv73oC7JFkNe/livyQYqUjT9VXwVKrBftP7NPQabR7dk/WW+F2dPWy7/5z9TWJ
YTEv3ZdM3jEWZY/UxJdwbBQm7/xYGYIcz3Uv5KQte9uYt8/ojyKfK/r4b/Ol/F0JVzlvzRAcYW5NqC/B4MyI9qG2j9kROzkDA6lv
76CxZ8IrMW/g0qr65ndw7/Zo3wG73zNP1LL9EDQZ8y/riEf4Bbt8D9J05DLqB7Uv7NKmhjfUam/0OTaCPw8179uybt/2RaVvwWu3
TvF+dq/bROqKlwg1b9D4T5th4rQvx0UpAkULNE/LbJtSd1qxz/lUjXtBqzWv/HtAZK099G/flAVkq3g5j/rBjduO0fRPxc7REaWJ
8K/bvdTm/62uD95RtBZ347Gv2XrCtKf8uW/o0ZMBoht5D8uGpdPS1CmPzK//BoN6u0/RYgG4ZwC4T+QOMZaz1Thv753PpAhXsI/W
Z0Cok0qZj/lR8N1EZO/v/TYFJBQyeC/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [15],
                      "data": "dtvXzfPiyT+D3pf1BH7Ev4thN5cjyZs/6iJTpSyP0D81Bhlnwf2wP4GnCjqv4rS/jyCam
0envL9DALtqW3SLv++sTO8E4KS/I0GcmZ8Lsz8t71MYAmO6v1OSHogei7e/uyvihn0Ntj+Vdc+JwrKlv2YAlkzBR82/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 5],
                      "data": "/S5qEDa9zT+9IzBOZN/hP7oN3n9CR8I/QJ+krt2x7b9E0xmpdEPCvxTMJIs/fO2/jLgtS
ciO4z+9VT22pEHlP7Avol4tksw/Q3WQTKxqvz/ByNxMdKXiP0BuIs0CoNW/OTWUFXh+wb+9m0L0DSnCvweEyLK3Scc/FqNfFJ/as
b9bXRIN5sitP59u+lznoPE/K3lgc5+R2j9Va8qguXbdv2JgewEQfNA/qrX/D1n5vz/verVnqxPWP/CvxMzny8K/sEJZT7DyuT8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "3gUxea3arz+YWojYV5q8v4wVzu+xZ7S/G/mRkqlEuD+QugVR3e3TPw=="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "VovwEBw76z/B94p3jP3zP66h7Ase2+M/pa/3QW9E6j97ryDJ+xXxPw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "CW1D/aM20j9PCdv9NEaqv6ndMWPWLd8/vquqwlchwD9XaVyhBlvMPw=="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 20],
                      "data": "Qorr8lo10b8MlxKDcMLRv3KXgsvQvdM/Rw70AHyx37//2lzj/N/gvxHmiuaUgdu/n/Cwc
VQ8zL88/XNDfGbqP/6xMBgPQc4/x/0vLkXy3b/L9TwTcf+Mv+Tn7IQ5NdC/UmYSOkZ24D8QULH5zc2qv9qmwJ3B8+8/tJaW9x0z1
L+e0pxUA//EP6YBfH1to+e/nz8/VWw15D9JhvUdIILIP0pgCGi3GNM/I7BdlVsP6D92nrfVVjDcv99cXViUL96/l8rfWbM92T+Tm
pbcg1XJv9xla3MjjOK/0GDcP83/yj+1IeavSzzrP5sYl52+N96/dhtlASSxzz8zAwJvTHbrPwks+xj1/tA/nL6jM0Dot7+hjVMe8
17jv2PnHjfnu+G//FmJP/vW0r+jR6njmtHPv69esCulFPS/2pcJvRGc1b+3uNZL2ZSsP+3kepXCJfW/fgcXs72C6D8pOWIsJjrHv
9jvlZFOuLa/puVshJBTob9wub1lLDjOvyR0VC6N79u/q0rKi4Otyj+FBNZXeaa5P2ossIeercq/z3kdK6Gjxb9HjtvIN7Gov6dqP
HuLu9k/Adg0zkfu4b9JoyJEeR3JP4XRW55UvN6/DQUtS0jR5D9KPJF/vSTEP8+AfCAj8a6/2A0vzaDE8L/ODhCWRm3XPyegAqNCL
c0/zsQn4wEz4j/wegeL0jLmv370fopbzNc/4BmhrwAl4b8OFyGGhCDZP//YhWv64Om/bJVT5YVglD+9x2PDXNrkv5WkOzl2sNS/G
x2w6sJC0L8osvMreF7VP488AIFzmsg/HlduIDFJ5D+x8iLlGXbuv3iK8wZmdfC/t4466B4Y3D/rYcaJgQ3Wv0lS5s+TbeI/9mutK
lAb2z/AbTIpIqGOP+00v6NoZ8s/AxDsE/QNu7/HU+Pw62bHP+5VIk4ktbG/QjbqK8Ss2b+0OKpt8aPOv/7tUWmMetO/WbcHiqt2x
r+OUmhVRgLjPzHcdJen+Jw/gDH4zNtH2D/p3yZSAqnpPx007z6tyua/1w+gR5/Szj86oN/gTOnWv9zENyTSid0/CDipoAcLuz8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [20],
                      "data": "ZN46W0/2079dExDhUinHv25XS5CXPNS/GFlVduozvL8JJdb2W6C5PxwyhCHtLcc/uz+sz
j4Syj+xng6h5AzbP6OIf4pwG7c/XhzAjL2etb89FD3zzU22v7oxttwBttG/GGf6a58w3r+CeoJDPmrIP9XqYxEHG7Q/LP2unYixy
7/jRZNXkMS5vxt+l9y187m/1/K0BhDXtT/z8MPqs3DHPw=="
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [20, 5],
                      "data": "S9AY36L8xb9Y+dSoGUugPzuivsvkWbo/RRGWIvUtsj+euIA1SzDFv9GdytpcG9C/96aAL
P+s1T9vwkjjsWTGP5o/Pg2ukdq/21KdCLXty7+7R8O3tEKYP9K41nBbs9I/MOR5Kzltwr8kQghTlOPMPxFrx+kcg86/kWRN2vKUt
z/h3nW/tAnGP6biVEr2ut4/PJ8XMlLIb78fuSvm0frFP9UO9dWSp5A/6OAb/Fjkzz9vNpYDWULXv2W9ZGm5fbk/A1puwSNZYr+hP
Llg0IzJv9jdVYU7IJ2/1IcyFedT4D/KUwQnR5GsP6LpjpFwsba/6yDT/XYDw78y7HFHoWiCP8KI2LmPRNq/rggJRRJbvD/5w5sjL
tSRvx7NeZziCuG/KXltO5gyoT9s5QH0sSPIP7Cb9b0fgsm/FXK4iGw5xj9Df760wrjCv333ViXWOs6/Ib4pE/0l0T8D/KyuSFyyP
+OGxXH7m9+/iRqiHJrKqb+3QQwdd3G2PyXn5m9MksY/OB/trfvXvr+gylOesIuev0GkAFoHBOG/5PMeTHmS0r9c+FKoMIKWv2SFR
scpZW4/wfFCz6p2uz9+Ggrxvvu1P8D933w44qU/dCV9ZYnxw79wpEAu9haxP+Z3kWdYh66/UT37H0rh4j+/QpiopkKXv3VaWBjOE
7K/VQvYgNcazz+ODeOFc9Sjv1fJKXr//MQ/qJGw2cLHlD84RGQRhb7Uvw/TsCDQCtW/2+r0w6YDz79hOZcpxKCwP/QM65819dy/z
mt3mOF80T/vsFJ1zbjYv+z2pd95utC/oW2WDx10s7+v3dWWxabJv6qwP4DFUtQ/lQdkVo1gxb+VjWDRAtDAv78KUvVdidM/zVB8J
N3+3L/VXKCm/lDWPxH51nboa7U/cPPJNSZOrL/L2r8Ffdiyv5gDLyuvELM/fngi+DUnzr/+YxlyVl7JP+XyLseAX4o/B6jjQadny
T+VbXJJz8aoP7C582jSNMk/UdNFxOhspj/kaBoDFNfCP3AVSibBssM/YwwQ+ci5zz+Kt4gDviGCP9UoRIOWSdK/qtFMky7Zsz8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "ULZBjPaJ3r/ADZF9L1/OvzXv0dzIgcq/9tcG2UIzuL9y8ADKKZrUvw=="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            },
            {
             "dict": [
              [
               "ln_1",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "smIYPQgo9j+3yleCTVLwP4jlqRthcuo/DBF5sT8F6z9LTVjjWYv4Pw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "1Otm1dEcjj83wNteffXYvz9/b8OZsMe/KXjoWLdqpz+l2CoLFsLGPw=="
                  }
                 ]
                ]
               }
              ],
              [
               "attn",
               {
                "dict": [
                 [
                  "c_attn",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 15],
                      "data": "wdbhWctg4L9cXwy6UC7Bv9asKtXL7s+/a9mKu/PX2L/MCiY16J/fv+SrEHaUD9O/IDj87
YhWsz+5R7J5vzPSvwmhfzy5mO4/sXTOczRE5r/IgYGZXKDrP1O4I6Lybu+/6NyRUz42vj+rXc48BXvGP+pgo5Pf7JQ/ig4f6xDLv
7+JanVyK3vGP/2VAsrckty/L9iD2NMO0j/QDXLPKyPDvzHtVXpHjMq/i/4yZAEF4D9KoJ7+t2HYv08Z5eIgYMY/IQ38pEURsb94H
82MlGbIv2KZMzAhacO/9Io2+RUtpj/FYw1nq4jUP73SVyO9oMW/rEZWHPLj5b8CYTMs0ezQvwdVa9JnU+O/RFQoC5V4wL8XDPjuq
bTDP9az5UFoIK+/GPNg4fgTnL9IahazH6rovyClX5SFnsQ/cTu/sBNZ6T/vzyPa5xLeP4LozzqpvNK/6EX+Z2sJ3j8/4F0pLmjTP
3oHWZQT3NO/9bUFUWXIob8L6bTGgFLAP/GwcqdhwsM/xHJmt0XGvz+/8IJFLFDuP9SLRs9lp7K/5rhHwbVnv7/VGKYV0mXlv+zgp
wRi9+m/dKBAkWu7Zb8pO/Y3eTO2v2ipb8rF0PI/JkdvPm6y4j9EhA140izoPz5pfjN985o/b++Tz4/j0T9CwX/zMMbjP9U8A6REw
8+/FW9zKq6V5j87PwHAEl7iv3dY5oqsxeA/oLOo5pYVwD+eUwRHuUzVP3EYYJzfv9O/J79OSUgH4r+CjNLdTXrwv82KszUzdbu/h
kqMARCW6z/YtvBINcXaP/vnPhs/XtA/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [15],
                      "data": "aI+RPzop4j8ZLAIy4V+GP0Huhuuu+si/X7xP1ydZtz+aJTxifRLVP/nqxJtKUM6/JdPMs
kct3D894TIztK+xP29qkFeLn9c/LRHBmzZ92D+tRIWeAaPIP9aTOcXHRtK/gZv1plrL3j8GU10XannBP4LwS4mZWLK/"
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 5],
                      "data": "tF5t+6PT5D+OnZlylfXivx3ey+XrS9Y/dRwjTsmS6r9itjvbxwSQvxGKBHSfDr+/MSX2Y
OFvvj9HQeDhJuTWv0ZmX82GOMM/LmZJHObjs79Qho1pTWbmP5tL6/2Bkqo/bHcKr5Khwz8vrS890WfbP4GTpP0XuOg/RsCfYfqW5
T8347q6CM3yP0Aaj3Gi3ug/fyXquXH7zT+XtX3l1yTXv3juHVF8HL+/yoSmbMIF2r8dyOcEClDGvxqjVYOyVtu/VEENrVO1qr8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "fwuyeU2Q0L9OAVQ9bk/FvzH0UVrsJdA/D6OHWHMX1b9TZubnla7Uvw=="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ],
              [
               "ln_2",
               {
                "dict": [
                 [
                  "g",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "XDB8ld6t3T/fE7D57J7wP7Cgg/EsGew/DxB7RNkR8j/ExRRUuj7mPw=="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [5],
                   "data": "7VHl3R5f0D+KbZa2SkizP1w4SP9y7J4/HLYBbv0J3b/q8cm4CqHePw=="
                  }
                 ]
                ]
               }
              ],
              [
               "mlp",
               {
                "dict": [
                 [
                  "c_fc",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [5, 20],
                      "data": "LKGN0wrI4T/eIcf0fu3IP5MovyB6Q+a/P4bvbdBwxT/c8+ParEjTP3s+QvT4Gsc/qGNZj
TUN0L+sGCp8YTraP0mL0Tyak72/X67feUGZwD/T2dF+SuPRv7UqnHsky+C/8sHXm8a00z8UELv2TI22vxCckUJ4RdU/J7U0Qdv15
D/GgyI85d3JP3uFie4SguW/6JMIZ64kx79Ay7jm17/jv3cYlNpqaOC/kCzrpf7Kzr/nWYQC8unlv4FA5atwCuS/FbcJkOYzk789N
e66hb3fv1cEQPeMmOI/MLgDa0EX3T8bwoZHUE7hv1B0unar9ca/TTu7/F1hpj/riwv7f8aRvztPc+RrnMQ/5HNuRnQT7D9CUsVC+
3fCPxqaTIVaOds/JZnFH3ny2r876KrG6IDlv3gpXphU+9s/50lfgMJFbj9T5gUSX37nvxAvZrVO+86/Hs4NBXPD079E87iWLtfuP
xS8yH6E7LG/sEgNdEukzb+62Cv4axLev9sDFJNbas0/zIuuUjh36L/jIAN8RXbFv7JpXwBW6tq/cNCf6EgS1L+fprKQD9TUv4Z+w
7rTFdC/4kTE/nHF7D8BlEurHFrEP8bknwIU38S/XZTe1a7d1D/CG6ip68bhPz3is+Eurb4/Ddyrnjkz379goO20Rnu0vzWOWdArb
te/98xKSDVUzr9gnjxAIGvmP5HOgqjzOtS/U5IUSZ13xb9mZpKersziP/2aHcksEN8/bUJ3QXNu4z/45pGKZ5XhvzGQL2XPuNW/p
QRz7WIbwj9+vRhqFuPrv1asvFzW+O0/Huk8Qrizw7+bPzbiAB3Mv0xMr+DY2sK/w4ok4Ti47z9VNNEMqhW7v7kgqVn8tIQ/e12+S
J2H6D+8FW+uGSPnP0o3gIszm9Y/XmyRpkdX4r/JBcnQTlmuP3yquAa/RsE/BB5RDGc+zj9k9b//9aDzPyoQ/j7b48m/GCCRt7h3z
78B3OA3vC6xP/nT4w010LS/DjbGFIGg5T9JFiTo/RDevx5xdYG+088/FALgzyfY4D+VifsMlbK/Pw+8BfVFYbu/9/0HsJhs0T8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [20],
                      "data": "xG0N4avx4D/t/SS4h0TIv9UJPfDVwtI/jelWplrpyT9lqt/H40i/v8ifcc49CNq/ZP42w
HNWyr8p78VMwX/cP20D26zaK8U/d86dboWKzb82ufw4MfDZv0ljUTIT6b8/2K0N/CLT2L+SpqmRp9k/P/GRSaHvfry/qGufzQNj5
T/oUx4sOQXGvzLxuOIiZMm/04B8XGdKxj8lgVpSq93ePw=="
                     }
                    ]
                   ]
                  }
                 ],
                 [
                  "c_proj",
                  {
                   "dict": [
                    [
                     "w",
                     {
                      "array": "<f8",
                      "shape": [20, 5],
                      "data": "F9K4AIIrqb/sAYazk9zTP8M7EmxG7oi/n/JwjchSxz/XzcFivcnWP+hwhB1carc/doQSZ
1rWyL9XGlv7aRHJv/LDIcev76U/yRwh9Znzl7+hVr9ZVX7Jvy72rsRoYMy/t75dPDTGyj8BtP9xbVutv+UYKKjRddC/Fo42SIsnp
78gS2/j9ufUP4a2k/rw5NI/arwmycSbvL+V06Jgi4qmv8fMnWnDC6i/AdcmiktZxT85S1WQJCBfv7bvcDt4ftG/O5ghxpFuhT+sS
LNH/+3Sv11i2v2TOtG/N4o0nkBJzz/R6xrUEOqwvyrYpYPNt8u/KptOkHWdlD/ur0w80i2jP2uN8/bET9a/nLSTVWDbm78tWZoID
4fWP5XQJ1QDFuM/SsbwcquwrD9C64SAHcCsv6fbMfNfqIU/NiayvrtPyD9gMSA0RoOev8HRG9R7lMQ/rforcdOs0j8Ldjzk3uPNv
38cqkT5Yca/Ttjm96QooL+kOinI9levv11RvvX1Bqi/T/Slvbht1D94juQaXF7Gv/hp+8g/z8O/fvlegCVj1b/iwsJdOx/EP13hY
RoYeLI/FcE2iEcX0b9nVWlbxoGwv9VNx5PmWbM/+nCg0PW/zz8DVsbO/HacP/YSFqNY7dU/TZ0qipGfsz/08NFuYbPRP9OSbc/uX
bs/VM9vHhMu379mEC50e0/SP6SkSIPOT8a/bQHJExYRuL/Lt4awrL7ZP/UWnM+zz8A/j52HTKdO0z+ZsKIpMX/Ev1uKnMc0KHa/P
y+aQuS5yT8VATZQaQvGv/nVjpDkJag/yzNRFa5Q0T8dXPxBMQO6v2BK5m9kj88/v7gQq2Jyvb80uXN3FATEv1+janyiLrC/xjwiE
6aTvL8yNtXNT4KRPwWdb+XmmdY/r2awzJ6wzz+4D62k/zXUvyrOjV+CiMQ/AJjzkg+x179QB9u9ObDWv+PGmvtv490/ury92Y0zc
D/Z5be8mBvIP7XnKmzCobu/LaMct6Dqx7/oWI+UF0bRv56rW1YX2dM/lhoMjSuhwb87FRTIn0PCv3CCZWqHwdI/FL88PrfNwL8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [5],
                      "data": "Rv/eCjuB3j9MY/yElPiZPwTQSUIwPNA/f5rHQ8Ilwz94fHdA66TUvw=="
                     }
                    ]
                   ]
                  }
                 ]
                ]
               }
              ]
             ]
            }
           ]
          }
         ],
         [
          "ln_f",
          {
           "dict": [
            [
             "g",
             {
              "array": "<f8",
              "shape": [5],
              "data": "rZQ/B3kP8D+wg/PpKlDRP3cy8RQdYu6/0lend3XB8L9Unf0qffvvPw=="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [5],
              "data": "NVgOK2YN0z93r2QIikXCv1sfau9kBtQ/XY5AtCly2r8UYzuUvZ/WPw=="
             }
            ]
           ]
          }
         ]
        ]
       },
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 3, 13],
    "data": "PnQDy6Le/z/K4fErFjfpv+OupDj/Hv+/L+8JTayp4r/6skOyatHpPwS5ildS48M/Hd3yPenZ1b+MH/TiC9r0v0N
8/dWS8dS/TpZoFpdN2j+GstQEp6MDwIJ0SfF+1g1ACvX8k+vE+r/DRfL3G2UCQOCGtUBOW+6/E2nS3Njw5L9//uljXXjRvyHyohE
vS+y/QJAz5X9DAMDhCKe1zjX6v3UR5Vb/KNc/raVoLZA78r/EIT/P+xH2P1Wup8d1sOo/9wMEsNNoC0AlWeZ1UloAwPZryQDY2vg
/7RdE0Ysg67/GGuJclF3wv9o4Or4XEeK/864xmr8RzD/edLlA6+LVP3oCbmmvw9m/WmdShAqF5r8Lu/K3xcTZv+CH50YV2tg/nK1
o6/7wAMCU2JPPom0NQIpgSFn0APW/PnQDy6Le/z/K4fErFjfpv+OupDj/Hv+/L+8JTayp4r/6skOyatHpPwS5ildS48M/Hd3yPen
Z1b+MH/TiC9r0v0N8/dWS8dS/TpZoFpdN2j+GstQEp6MDwIJ0SfF+1g1ACvX8k+vE+r811m21UDcCQKARKnrEQuy/fhFs7h/E8L9
I/Ihmijnmv4Eah/AmVra/hbJPQapf8L8yQqjryGfgv/4aFXGbU+S/nhuYsNui7L/xyiwTnijyPyUdGoiSpvW/+kdNXbbuDkDjtEU
6+8X4v1qIGxoodwFAmRCkzYSR6L/CRol7Oanyv26y/qznpei/jspeQMM9yD/4VB6URUjqv3ew4vDmpLq/ZVPYVX/c7b8aPTQZ8i7
pv1fMVfoS+/A/S+CpC3fJ/L/1w7rYOdAMQMty8lXQtvS/"
   },
   "mistakes": [
    {
     "name": "positions forgotten",
     "message": "The positions are missing. Add wpe[:n] to the token vectors, or the model cannot te
ll first from last.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "5dE1H1sqAUCCj2Y7L5npv78uxb8eG/W/v7V0aI3n5r/Y/nl2dyHSP1fW2IImCOO/lnwXAXfWzb8OZQjk7+Duv
7+TByv9L+a/k/twZR8a7T8gRNrWPHf+vwXxSPvepQ1AxZSIO2/W9r/RjHErHrz4vwduX6om/K4/6ug9b2ZZAUBTTrwXX6rpPykNI
HUupPu/CQrId6jSrL/R7VVFje7xv9newL3CPQJAAWLoWcp0oz+k1BAqnG3Nv5TYEv7DxgpAdC5NUM4d/7/7To8XyxviP0M02h8wz
LG/NpbYjtq86L+fHs6wfYr6v8Rhg5n13sI/6s3c+qm48T/8X3CcKlsLQHhbkbtzGvC/NtLs4JBw5780r62HrhjuP66XI95vA/q/0
4QwEykZCMD5k5b6+sIHQKwf9LiD1ve/5dE1H1sqAUCCj2Y7L5npv78uxb8eG/W/v7V0aI3n5r/Y/nl2dyHSP1fW2IImCOO/lnwXA
XfWzb8OZQjk7+Duv7+TByv9L+a/k/twZR8a7T8gRNrWPHf+vwXxSPvepQ1AxZSIO2/W9r/l0TUfWyoBQIKPZjsvmem/vy7Fvx4b9
b+/tXRojefmv9j+eXZ3IdI/V9bYgiYI47+WfBcBd9bNvw5lCOTv4O6/v5MHK/0v5r+T+3BlHxrtPyBE2tY8d/6/BfFI+96lDUDFl
Ig7b9b2v9kVH/t9c/s/ZD5mUfBT6L+GVhm+K7X8v7n6msu7mOG/tzPYozs56j8fk+aBudngP7tgwRr23dC/+l0bNncL9L+Kc/UoB
+vJv7KG4ZRL1ss/2ZHO6DTTBMBD0i1o56IMQJdPWvh2F/i/"
     }
    },
    {
     "name": "positions from 1",
     "message": "Your positions count from 1. The first token stands at position 0: wpe[:n].",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "ZkUlwRrVAkAltLSwlF7tv89iZcoFcfO/DFdXChul5L/tuRBU+N2nv07Qe1CskPC/jExJC0oC5r8bfzHf6ofkv
5i9rNrLFuy/L89nnGCb8T/8XiHcb4D0v1y+K1m6yA9AlfVQEa/F+79gtO/2GO8IQK4E1xAdKe6/ivbW6r2w+r9ruuCV80fjv10gh
r7T08S/eWTDV6zwAsAEwuE+Xf7xvy8vtEUd9OO/giLcsB3W87+jLFsW4+j6P9LPVMZrZdG/JKS1QkopEEA6riFqkGsCwJbv4XXXI
LU/m0L4W9Dp6L+QIDxZyvj4v13umo5NguM/WjmtslFY3j87QRrFgKABQJp5/7KTNgHAbgi4t4Q+vz+DShL6isHmP+zGuFS6dPW/H
DzNBB8L5r8Bw8IhW7kCQKm5JIs2ygDAZkUlwRrVAkAltLSwlF7tv89iZcoFcfO/DFdXChul5L/tuRBU+N2nv07Qe1CskPC/jExJC
0oC5r8bfzHf6ofkv5i9rNrLFuy/L89nnGCb8T/8XiHcb4D0v1y+K1m6yA9AlfVQEa/F+78UjQ+/8OcBQCzhfet8aem/roBJ8TWn7
L+wm1gcwGrpv7pzxhXL8bG/B8zKTCUF8r/zk8oCK1DEv9hhlTYXV+e/VQU6mh0B7r/rnWntWfrzP/2aAGreuPe/pDbcfjgEDUAV+
IB3lgP0v5CRBxWWSfm/uh8oNb9M0b/LxN0W+Y3av2WhlynF8u0/TxP4I/GH1T//QgBGMp4JQGcuVJBe6ve/ogcKYA2i5D+rkoU+V
in0P8yAV3fFPgDAj+y7CpTWwr/anbVKqMWjvzaY7IIdV+e/"
     }
    },
    {
     "name": "positions looked up by token",
     "message": "You looked positions up by token id. The row of wpe is the token's place in the tex
t, 0, 1, 2, \u2026, not which token it is.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "FDLwxNNlAkCsmqkXL0Tpv4rCdAoC9++/ZYN/4RCS6b9pYpk0DAqEvzm8hl13qfK/TXYxGAjVw7/P69F2jXLpv
/u+zsEw/u2/u/xtKE4z9D/BlA96STD4v5FJOWcGIw1Aq6fZOey+9L9VAzS2X/Psv2uZjNBopt0/W6ed8WUh/z8Dw24vTU3fP3Ota
lpGoPe/5Z9YBB+g+7/Y/1BX+BW3v06oz7sv1Po/nup189f5178ShW+vAHfmP4Ohtt38rQ1A4ktmzWI0CMBU1sARyL7xP6dWNjmZ1
eU/l3pIuuSM778+LYXpca71v5/vbQGtnMs/VI8o8hhTzj+9MnLMrKT7P+z3qBXdVv6/TeGJazrpg7/g2FWVnYbSP9G7Etg1qOm/C
xCs0kMV9L92XRy80G8LQCS3w6pN9ADAFDLwxNNlAkCsmqkXL0Tpv4rCdAoC9++/ZYN/4RCS6b9pYpk0DAqEvzm8hl13qfK/TXYxG
AjVw7/P69F2jXLpv/u+zsEw/u2/u/xtKE4z9D/BlA96STD4v5FJOWcGIw1Aq6fZOey+9L8UMvDE02UCQKyaqRcvROm/isJ0CgL37
79lg3/hEJLpv2limTQMCoS/ObyGXXep8r9NdjEYCNXDv8/r0XaNcum/+77OwTD+7b+7/G0oTjP0P8GUD3pJMPi/kUk5ZwYjDUCrp
9k57L70vx5o6uVJMQFA7FB1Nday6b9RPFFMs3X+v+qylQYt7OO/GNALVEag5j/VHfdJs6TDvwNH8dFy8ta/MUQSe79C9L+9kkN6M
+Tcv7X6OcEW6+I/T1NJ96FKAsCCQ9bWtV0OQLxj1CY2Uvu/"
     }
    },
    {
     "name": "embedding scaled",
     "message": "You multiplied the token vectors by \u221ad_model, as the paper of 2017 does. GPT-2
 adds wte and wpe as they are.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "GiU4pRCyAUD7RRHSCGHovzOFOOlF3f6/5cncKrNE5b89po4kneLnP8eZYPN4HtO/bF8PAQBDzb/fz+XUm4v1v
8QnEJZnSt+/C5u4e4TI5T8Kcqln42QCwCWGRgT5lw1Acs5aW2g6+r8ntGrQh0HxP/uScWFZddu/Ujhd0WrH/z/CQ2QK3veiP+TUs
Zg9xwTAuojDJxDBDMAr/o4FixP2v93oyVPaWgFAJsSOQ6Y++b8d3uxSmVgAQL14eHD+lhBActnlSK7B3D+mVxc+DrXbv/Z1v21dM
No/BVd1iqCW7L8SXBisVujjv0rGxXxifsq/4yzx1pSZyT+qvcOvd+IAQEOtOhDSA+m/x0XsFSML0L8IskOUSmHLP8oc94wXNeW/J
Mb1prY4A8Aolp2aOnMLQOVv1+9agvK/GiU4pRCyAUD7RRHSCGHovzOFOOlF3f6/5cncKrNE5b89po4kneLnP8eZYPN4HtO/bF8PA
QBDzb/fz+XUm4v1v8QnEJZnSt+/C5u4e4TI5T8Kcqln42QCwCWGRgT5lw1Acs5aW2g6+r/mRVimmIQCQKfFr6Lz4eq//SZvYGiO8
b8IK+CHD9Tnv4ocRnnyoGW/Wwm5t0M38b9fkvE9Xx7Wv7De8FN9OOi/hRTvbJTf7L8ZbCUUPu7yP8eMiCvWnve/EUb6z3hJDkDl8
VgFp2f3vwbdK80Qvvs/hp+U8o3k4r+UkejikTb1v3E7WVSTROe/XF94qrgF5D85HLkzIaG2v+ezN9C5xdM/UAvWZcva87+wXj2j9
a/bv6zbYA2LfuQ/2Wu7rOUTA8CXbnXSaD8IQMMeeLWvVe6/"
     }
    },
    {
     "name": "no causal mask",
     "message": "Your tokens see those behind them. Hand a causal mask to every block: a model that 
may peek at the next token learns to copy it.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "7qdXmYvy7j9WFDNXduflvzhwjYeL5gXA8uTPP1tRtr/87FLzawP7P4Fp1Mu4VAJA1aOyip3V5b8hKQ7JuDX5v
58/bghGj+U/ezKjH/Bd8L/Eq/828e8JwHJEYGZ4NwlAxAFMLE0C/r9H/pYrS0sCQC0MmHKLpu6/Nq+HsUkA8b8WgTA4lP7Gv6a+j
wh1fuO/ktyVfsWJ+7/P3vNFd6/8vzFIBG9xtsg/Nqy2XwDO7r9CgzyR1DPyP6TZEirMkOQ/Yi59T7DXC0BVyfWUQzUCwGY+SkIeJ
/U/tramCu3f67+s2i0ZsEXwvw9lk3YrbN6/yZtimgKt0D9znorUCPvoP13lmCnd2+C/CA0IEDBi5L9tHMr4R0PPv7XhLdClPL8/u
1H05VvVAcCsngTHp3cNQHfRn9OxdPW/diEHTpCJ/z8C3Q6z3xLpv01TZhevXgTAaBJSVIxA3b9O+1j2EbDzP3SO1DO6HuM/VYt7j
TKB4L95TC4SHkL5v5+8LHsUObG/y9VMy+ZjsT+MRKKEYQwGwLsU/0FUEw5ATU6DTXuf/78okq5X0/sCQNvX1xjK8Ou/I5X3m4HL8
b+5mVrgkPnmv88Fq8CTC7C/+KGmh4Ol8r9s04cgTdPev9mnsgwcEOa/jwL14STv7b833oMv7WXzPy9KtCVoTvW/hTOdbZzvDkBv2
xFwlh35v85C+BEejgFADRe6ttH+6L9/un0UEFzzv/A0O+ulOOi/35a1Vt8Myj+PHmZUzmzpvxOW/m7BkMO/GFiDJ6vv7b9xEk+DX
s3ov/RvGJjPnPA/7yL8jaPa/L/Q66DirCoNQMzI7phyh/W/"
     }
    },
    {
     "name": "mask upside down",
     "message": "Your mask lets tokens look ahead and hides what came before. Row i is True up to co
lumn i: np.tri, not its transpose.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "NM/w9HeP4D8gykaxezTkv3fiDv/17wPA3ISzAQ3qhz8eFJyuZ7H6PyQvyrJ0bAZAC5R/+iWh5L8qrx/6wtj2v
5asZKOVxes/Qre4T6cw9b8I0SDXH0gKwKDgPHDkkgZAdO1gsUlY+r+GkB54hhH3P9x56JkcCem/T0ePZUxFx7/VqpmULAzFPyUGY
q0JWfK/Df6ABVsJ+r8iJo4XokQAwH3aifdPEPA/Wk9n97Fx6r9HtmfUDuTsP4ZZhnd5a/4/6RC6bULtAUBnP+bm+iL9v2vCkPCLj
f4/e7bM7QQj7b/eDZ4DWQf3v+slZmBl8+C/rsaxylka1D+ZVNmqhKKWPx/LoVDL6eW/KvzVohXH6b/DxXvkrTLevzQwmm7jzd8//
PUBS9ob/7/3C2YpdZAPQDiuGW7Ngvu/3Vmg4as7/z9HSY6hzdvov41JJxKZIgTA1zKbvjOY3b+wt8FiVJTzP570CWOZX+M/v6NA9
elJ37+aGoD6JzL5v5o+LkNdIbG/dgkDo8ihsT8aGfDKjh0GwCyW21Jp4Q1AGRiUhyQb/79nmoTDg2QDQANmeQqv8uu/pHvRbFkU9
b8ntFolipPmvwx2vLwkXbM/zjJb7aeF8b/nYMp6uxjgv9zaqN3+3em/qvkAc8BK7L9cmqzouXnyPzd/Wj9LOve/rAXRTqpOD0DjE
lAsn6f6vxaV3cx8YAFAqt5mwdQL6L+BWuEdhL34v8IsjVA9Lee//gGq09aW3z+EAXCySK7gv0HvkpQyX76/2xd0Guik8r/4yxm8N
eXjv4ih06fUW+s/hcjjvSXPAMCLoQ5cceoMQHpwnZu43Pa/"
     }
    },
    {
     "name": "diagonal blocked",
     "message": "Your mask hides each token from itself. A token may attend to itself and to everyth
ing before it: i >= j.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "7zcSPg0f0z+rsFr+0djiv09qUjQPyADAjMyx+Imgor9thiu9pDv4Pxl4cmBvJQdA/YzjrJJU279trNdYYdX0v
/m88OQaR+s/as5ta3T/9L9HOQSqVYAKwC1vOsrsCwVA0sEc5C8j9b9Q94F3oyYEQOSBmS4BP+6/V8NspKFq6r/Qz1eePQfkv9W5W
X4JreC/nYzQl4Ob/L/4bIthM0Ttv3bOTaCrYM6/OcxiW3ay8r/lo4Vvqbv3P3QOU80+3dq/iuUn8JkcD0Bge8YWwTn8v/loMOLbC
/Y/UBxcFK/Y678Yj6m8Grnpv+/Y/5P4zOC/6kr4zkAYtj/mZmaJ6WzgP+8ZsM3AVd6/I2HAz2D04L8cIQyzTMzXv55vuU/OLtM/r
9nj3eVbAMAq0UWPH00NQPyqTJaP8/O/7zcSPg0f0z+rsFr+0djiv09qUjQPyADAjMyx+Imgor9thiu9pDv4Pxl4cmBvJQdA/Yzjr
JJU279trNdYYdX0v/m88OQaR+s/as5ta3T/9L9HOQSqVYAKwC1vOsrsCwVA0sEc5C8j9b95mstGEa8AQBdKynLLt+u/NAd0eSha5
r/xWk27Tsfmvx/EGf2/bNC/9vSYD4cw7r//ZZqlPi3av/S0gOGmVt6/mYKEMucb7b/aA2VCgBzyP279B3ZQ4vS/sI00lRjqDUA0c
C0GDhn1vwW+hpJClAFA6ILTcGKC6b9chZU4KPLxv/N4MFbSMui/FKiO10r6vT+IeWLJKWbrv2RTWaZRz8i/qOfUYxl0678ndbHlX
wPqv6+DXbkcOvE/wCvKM1hP+79aLSGFTGENQPmZcmmUgvW/"
     }
    },
    {
     "name": "last block only",
     "message": "Every block of yours starts from the embedding again, so that only the last one cou
nts. Feed each block what the one before it returned.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "B7UXVZUyBEBlfmy38T3pv87K98WAawrA4nrE+k9w3L8GiCdl+sD4P0r9aV1nqbE/K/i+NYKS5r/6NleXjdn+v
zGJ9nWWAMK/ZDs8svNv0D8i+ubKrRoFwFAsY4lLcg9A7PRzG+a9A8CpTrnkMLajPxrHx7ftLNW/8geNgqSXCEAC6Une2zTKP7XXO
NaebQjAgqF0ZydGBsDc6L7FCl/0vx5zRw8SngZAaPHwt4F/9b80vSG9nMD5PyB64UWGvhFAWH4E6te+1L8STqb7axHSP3D9+6PSu
OQ/5/C4Y6Ln678l7T4FyECJP6rxRS4029q/eYkkuQvA0r/qp4D7vmPzP5hYrvwtC9+/PxLOdgLPjL+iMzluDzfLvyf/ePaZhaa/E
1SfUOQx/78B3jedmfwKQDDWakBj2+m/B7UXVZUyBEBlfmy38T3pv87K98WAawrA4nrE+k9w3L8GiCdl+sD4P0r9aV1nqbE/K/i+N
YKS5r/6NleXjdn+vzGJ9nWWAMK/ZDs8svNv0D8i+ubKrRoFwFAsY4lLcg9A7PRzG+a9A8B7OUI2yq0EQB1Tx/4O1e2/TkaRk/AF+
L9PFVKxcjXkv7LxoCmTPKg/l+lFIhRW9L8kTZWb4d/pv27/fY5v4ue/gSbc1Ndu7b+CV5HfSPbyPywCtK7e5vK/+tSNfPNFEEAHL
2HIzlb/vzmcuVKh3QJAN7RBPfrG5r/yZTo/8X/4vxrGuKEyfem/fWxvVb3X3D9kakh6rx/uv7y5zaLddoU/H87tLaZt87+f/CnbM
mbov3gD4KLUmfE/J3EjEvw1/7+sLkqqiTsMQEpLKILQ9vW/"
     }
    },
    {
     "name": "first block only",
     "message": "Your model has one block. Go through all of params[\"h\"], in order.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "ICGySWZt7j8sVOtOt8ziv0BtkFfyEvq/f8BbnxUH278rUmLt6j7xP9rwXTz8i/g/wooBOUZUrD+cMGD3ssH0v
37xG6bBKc0/vxCW+kZy17/n3zTfVD8IwMncwCYQ3AZA16BdvOV38L906/PSm8oBQNujT0yPwOm/oRJdFkP87j8QogvTgLLgv6Pux
ZTrt/+/IyKjNX9xC8BEu8TNzD7xv0TyFn3nAvI/kIdTbgi2/L/vsx4Sd4sCQI3kZpjDYABAEGDRlqN9BUBDmbSd3x7xv7NN4BIeE
Oc/JExJTZxh7b92p2K003rPP31FUVfNA9q/qnGAob1b4r9NmnipXVrsP44/YxV+AeW/diPtMtsSzj9QMvQptiXXv5wjYHq6fcA/l
Yb5l8d0+L+kIv9adnULQKBHuHrOUuu/ICGySWZt7j8sVOtOt8ziv0BtkFfyEvq/f8BbnxUH278rUmLt6j7xP9rwXTz8i/g/wooBO
UZUrD+cMGD3ssH0v37xG6bBKc0/vxCW+kZy17/n3zTfVD8IwMncwCYQ3AZA16BdvOV38L84oms5PAIAQDNkTngVHuy/HQhkNU9Hu
7/BU1vAHxLnv5tlnT3QMee/XTsRV9js9L9AnheIQlrdv0lvs7MSiK6/0Fzcb7+v8b+P9uIKX8P1P+AsH3XA/ue/hTWK1ZfeDEApo
qXar+zxv+S2rr8y9/g/Gghf83Qs4b//r/qbD6DeP/UMLcRomO6/RlU+Ul/547/vnqOCqEz0vzBS1WY2suY/a0ClTshQ079BCyiUe
ULxv/gBAhGU1Pc/8EzQpQMx879ZMGzdNF0EQJshZ48DI5S/"
     }
    },
    {
     "name": "blocks in reverse order",
     "message": "Your blocks run in reverse order. params[\"h\"][0] comes first.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "sHbwwyxAAECXMXZgiXTqvwAQ0ykOvwTAslBt5kSd27984NznkR/zP/ktI+mS9eE/mG574Bgi5b/K0NguhIP4v
7Tq2kxs0rW/hN1bDbZKsj9LWqkYY2AFwJKzUpzNHA9A92fs4mDXAMBpBowV8fHdPzGKctnGsea/+gNEbeKu9z9nQS20PvbLPzoyw
ZQZZgDApZuAttz69L+IDaNuKEb9v25CLyi7Zv8/Ah+MChvf67+d1D2xsI7qP+jyVGIudwRAi1V1GhP49z9taZkuWPHrv5TpxCLTO
dc/ctjhxbbG67+JLDKgV0rGP9F5eh9UtNa/vn2R2fW61L9jqfcNMn75P0VNo0MoX+C/MnceIUoKuj+PlVEgTBa2v27RGWdjktC/B
j6kUjcXAMDSb0zz1SAKQL93ATRWfea/sHbwwyxAAECXMXZgiXTqvwAQ0ykOvwTAslBt5kSd27984NznkR/zP/ktI+mS9eE/mG574
Bgi5b/K0NguhIP4v7Tq2kxs0rW/hN1bDbZKsj9LWqkYY2AFwJKzUpzNHA9A92fs4mDXAMBzrV66W9UBQK3zMN67o+2/I8KDOojw7
79g/SXiFirkv6PELyM1Cce/G20te4YV77/eGGatUKHmvziFlhsbq9+/b23t/K897L9UI2BRcj3xP0TVl6mLCvO//r4ryKhxD0CMX
PzoIVf6v5P2K5dww/w/ENi1jVrx578fT1N7hGrnv5CZvIJ8A+i/IKmmjKKknD9d/H+mlGXcvwZ1dcuevVM/gw6TgSkl579T61auO
oLmv6BxjaGJsOw/47DMeO6w/b8bilxs81oLQAkClZEove+/"
     }
    },
    {
     "name": "last norm forgotten",
     "message": "The last layer norm, ln_f, is missing. In pre-norm the stream is never normalised o
n its way, so it needs one before the output.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "8WbI6osNKMD3At5oyNgNQAeCi0g3YDZAatwum00Myb/YH+YiIsAmwGTPwLHdFRLAK7wivvNIvb/W8N5lMyInQ
J/c8IdtwwDAmRmCT/gTAcCGNlQqbpYiQArAT+Fm2iLAE8xKlLs5JkCvbjXmdpQBQBPwbK9u+AdA+pkqrjtbFUBpLeQBvH74v9uPW
pFqDxDAk0LCIC6jMMBidP6wCz4PwC0Ai0b3PAJA7jPwZz+xEsCxDAa9UNIDQNCog6bHZhxAKwBOD9Nlnz9fE0SHihTjvxlzs3hH8
CPAq0U/2m8SEUDDrK0dRl00QF7NQDD8Hey/ITrM5q89JMDwQe6iDjAfwLo2WpSQVO+/hiRH3DWLI0B9BSKt010GwGSScG/uxv+/x
Imqb+rQH0CHrYRJxlIdwISWMxW2xiJA8WbI6osNKMD3At5oyNgNQAeCi0g3YDZAatwum00Myb/YH+YiIsAmwGTPwLHdFRLAK7wiv
vNIvb/W8N5lMyInQJ/c8IdtwwDAmRmCT/gTAcCGNlQqbpYiQArAT+Fm2iLAE8xKlLs5JkB3MRqJQ2cpwG9+VB/hexVA197vdQlQP
UBFgB5bi4v2v8emFKM1oi/AmvRLATHqKsDPuLBbc2IVwGGf2FwVKy5AUxZNWpBoFMCe8Oc0To4IwBWDnnlU5CdAeEcuPXoaFcCrK
nHKM6UkQNVId9HZrCXATEH+uKFbB0Bx4yMU1HI3QEDHYEUEBem/Tf9KJhaSKcBOoBTqM4IWwKC2xPtS8vK/r09yd4u1KECrOkh2E
W8JwDCioJNLmPS/Y0Zi66MDIkDN7LpWl0IXwDBd9SRRZiRA"
     }
    },
    {
     "name": "probabilities returned",
     "message": "You returned probabilities. Logits are wanted: leave softmax to those who use them,
 which is also safer for the loss.",
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "PkfqN95xwD/eGjZ1f1OAP8UfZKAdiGQ/qbVDNDgJhD9xHXbKZBykP0GbJ4Cq95Q/Q8L/Yi2EiT+3vgByNYFzP
+VeMOp34Yk/QFY9AAATmz/rkJG5jalYP9fPYAGRX+c/QMo+vgzzaj/hQY8Xw9/IP+yBkS+n7H4/LPG2w4XAhD/pxrP5hmOOP/HEz
s3qfYA/icOCYMfpZD/wap7ZpglvP5yaUcr1qpw/4HHtf+KMeT/xw7BQdNOzPxxgyn7c+6Y/SEwuZ24w4z++4JLScq5kP0sCPMjeQ
7c/INVQy3XdgD8h4UGLv098P9WfHVeBYoY/K5/DqMGCmD+RXjgvx7WbP70YKrtkUoo/49ZxQBR6gz+gaPJF8lGKPyrF8Rg1Bp0/O
VoI7CfyYj+9k+hXI1roP1lI/3rXL3U/PkfqN95xwD/eGjZ1f1OAP8UfZKAdiGQ/qbVDNDgJhD9xHXbKZBykP0GbJ4Cq95Q/Q8L/Y
i2EiT+3vgByNYFzP+VeMOp34Yk/QFY9AAATmz/rkJG5jalYP9fPYAGRX+c/QMo+vgzzaj+U1yvQEyTDPz5tYRJm+3k/6uHURzEJd
j+MPnf6KGB/PwMBn+Yuy4w/Gw3wukKVdj9+mSxBDNGCP5h1wG6DpYA/isk7ttWteT8SSAj+cW+oP8wqb9IRPXA/X8SlGXt05z9j2
//jArhqPyP8xF6AO8U/jvQiP5TDgT+2SArGgdl3P7j6mblGuIE/FybkuYkhlz/VaEuTbNaAP7yQlxaNP5E/gMU0a58cfj/s7fWbB
W2BP0gEceieqKs/Yz+u+tZUaT9BBBJ4Wu3lP7SjVJo++nQ/"
     }
    },
    {
     "name": "last row only",
     "message": "You returned the logits of the last position alone. Training needs all of them: one
 row per position.",
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "9mvJANja+D/tF0TRiyDrv8Ya4lyUXfC/2jg6vhcR4r/zrjGavxHMP950uUDr4tU/egJuaa/D2b9aZ1KECoXmv
wu78rfFxNm/4IfnRhXa2D+crWjr/vAAwJTYk8+ibQ1AimBIWfQA9b9aiBsaKHcBQJkQpM2Ekei/wkaJezmp8r9usv6s56Xov47KX
kDDPcg/+FQelEVI6r93sOLw5qS6v2VT2FV/3O2/Gj00GfIu6b9XzFX6EvvwP0vgqQt3yfy/9cO62DnQDEDLcvJV0Lb0vw=="
     }
    }
   ]
  }
 ]
}
"""
