"""The public cases of the step transformer_logits, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'transformer_logits'
points = [2.5, 2.5]


@test_case(name='a text of five tokens')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two texts of three tokens')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "transformer_logits",
 "order": 5,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 5,
 "summary": "Token plus position, every block in turn, the last norm, tied output weights",
 "returns": [],
 "mistakes": [
  [
   "positions forgotten",
   "The positions are missing. Add wpe[:n] to the token vectors, or the model cannot tell first from
 last.",
   false
  ],
  [
   "positions from 1",
   "Your positions count from 1. The first token stands at position 0: wpe[:n].",
   false
  ],
  [
   "positions looked up by token",
   "You looked positions up by token id. The row of wpe is the token's place in the text, 0, 1, 2, \
u2026, not which token it is.",
   false
  ],
  [
   "length counted from the left",
   "You took as many positions as there are texts: len(token_ids) counts the first axis. The text's 
length is the last one, token_ids.shape[-1].",
   false
  ],
  [
   "embedding scaled",
   "You multiplied the token vectors by \u221ad_model, as the paper of 2017 does. GPT-2 adds wte and
 wpe as they are.",
   false
  ],
  [
   "no causal mask",
   "Your tokens see those behind them. Hand a causal mask to every block: a model that may peek at t
he next token learns to copy it.",
   false
  ],
  [
   "mask upside down",
   "Your mask lets tokens look ahead and hides what came before. Row i is True up to column i: np.tr
i, not its transpose.",
   false
  ],
  [
   "one token ahead",
   "Your mask is one token ahead: every token sees the next token, too, which it is to guess. Row i 
of the causal mask is True up to column i.",
   false
  ],
  [
   "diagonal blocked",
   "Your mask hides each token from itself. A token may attend to itself and to everything before it
: i >= j.",
   false
  ],
  [
   "last block only",
   "Every block of yours starts from the embedding again, so that only the last one counts. Feed eac
h block what the one before it returned.",
   false
  ],
  [
   "first block only",
   "Your model has one block. Go through all of params[\"h\"], in order.",
   false
  ],
  [
   "blocks in reverse order",
   "Your blocks run in reverse order. params[\"h\"][0] comes first.",
   false
  ],
  [
   "last norm forgotten",
   "The last layer norm, ln_f, is missing. In pre-norm the stream is never normalised on its way, so
 it needs one before the output.",
   false
  ],
  [
   "probabilities returned",
   "You returned probabilities. Logits are wanted: leave softmax to those who use them, which is als
o safer for the loss.",
   false
  ],
  [
   "last row only",
   "You returned the logits of the last position alone. Training needs all of them: one row per posi
tion.",
   false
  ]
 ],
 "parts": [
  [
   "transformer_block",
   "transformer_block",
   "",
   [["X", null], ["params", null], ["n_heads", null], ["mask", ["9e3aa23a", 0.0, 0.0]]]
  ],
  [
   "layer_norm",
   "layer_norm",
   "",
   [["X", null], ["gain", null], ["bias", null], ["eps", ["2e38e77b", 4.5359612e-06, 1e-05]]]
  ]
 ],
 "cases": [
  {
   "name": "a text of five tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 20000.0,
   "any_type": true,
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
    "data": "femrneZw+b9//6lg/DXNP4kmjpsh3fi/hYxWzg/AAMDoBHG2sh/UvxrwkxF5cfK/mszYWfV74b9QKZoeiW+/v3r
ZfPOiPNk/Mjz5tr6k4T/X1tVFQ4r4v0mo9nTt3u+/BFti1JIg8b+JbN0aXHfpv2opCE+MMfS/N4jf1LPr9D+Fx98eqYvBP6HqC4C
/SQLAlqRjpyBa3788GSLKWTLzv+6qPWMXtty/+3mC43Xq4L96gJXkZvbbP4DE8m9YMeW/eYgBNe5p+79b2SPisg3nv3rK5h99RfG
/6dPylBpV5b+5HTUNeYj+v2x63ZxI0PU/g6bAE7rqyj/v4CONxzgEwHMqlPxGxdO/rrVWos7R9L/aXYpWuV3Vvw=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "nztz6lbT97+yftJbkS/lP1OElFo7lPa/wla9ipKLAMBm73UuigS/v9WcZCdsk+m/Hlmsrtup3b+TQsKR/V7VP
1e+iK0Gae0/gpzgnUlY578qDVVIcI32vyGDQ6o+iuW/E3t63uMU4b+VFIhz+c7lv36J1mO5Saw/ouOvw36k+j+PSd+Ilg3Rv5CT/
GoiB/q/QY8h4Zo0478r/19reqnmvxWuw1uK39m/XjgxvpJP5r9Mo7AyBK3TP6KJMmR9XPS/xwekMFwC+r+pIZWfmN/iv78cAYbK2
fC/hSGhHlfs4b99RF9/pcDiv54PXTWGx9M/U1ZDc0tq9L/7e9Pvviv5v5eZsa9UduO/FnxZbX838L/lsMDIvlLivw=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "GQQoNe459r/nldMRZ0kEQOvsCh7uz/Q/u6NtNcaEAsAdPyXqU7fNv97362tGcu2/T1lVBvjbnr9ZpFVsW1rdv
+kQcpSoJPo/BsM0P91ny79IlocsHZr+v1Einb86Md+/2PxG2CoC6r9sEwZRcgPavwGLa1mlT/K/kP/XcEnU5z+P0EErMEXjv7xds
xNNJwDAphe4Qtil4b+gK2fIjRP0v2DlpYgHA9+/qcnquf9TAcCiC6gph/f4Pxt2YOyeouc/uxF7tRARBcAjWpCyV+HTv8/6e7n3/
Pa/6czmo9vjzb93592QwYjlP+7XtsfizPc/4rF0hMwr7b8U+kroGObyvznoqApgBuO/E9Cgim7X17/5MtztC0Tbvw=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "+B0gBf8QAsDfmEGvv67WP6IFeB2Iy/K/LNkZ5ZFqA8BxOucs0Ie+v/JzxFXf8fK/oJ8yGsKO379IOdn2xyvEP
za+f+2YF+I/7O/D200757+KJk1rQAP2v3As5exgIum/jhl+P74x6b/itcKHQxPmv/Ey0RWiu9w/2sL7TsCs8z9yJgSLa23mv2Abp
UsrTPa/lakgEQrs4r8DzprlgRnYvyJAvLufsOO/STc8+rsp/r8Iotx53rvOv3FRFJt2MPO/aEFRw/hyAMDx8u77NWzgvwiU1kt09
fi/mI70x6KG4b9OIlkDX8j7v6MjVlhNscq/vV71Fzjr8r8OQxHby6n/v1HCBsdmTuG/Ea8GmohN+L8saHAYjHbhvw=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "sHt+CKsxB8BrzrhWRrbkv7fH8TJvgwHAr9rdGNE1AcBZUd3BYPTJP6U1bDkMUO+/2LFMQZ1K3b9dqSy8UJvUP
/Ep35NH7J8/wdri6VuT0j8A3s83u5byv0HrFpL62PC/o/jYXsfh6r9NXTXw5mbsv24JR3+ZC/m/wshNohDg8D/34ibOY+PKP3QxN
PFXRAPAeB7XAOiN379YpuNtPjH1v4aKPe67POC/Gb1YdGLb+L/1soOXYUTmv0g9z/dBWfK/L1B6XjJ7/r8BfaGzqaDlv8F8Pc1L7
fe/B9SeRG7w6L+ouB70DTQAwJlCdVc8uLW/fq7WO1hK7r9KzhfoSwEDwF7XPB3j3du/jL6cQhlJ97/ujCdm8Svmvw=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "5yksvKKICsCGDfCoekHLP0qaNfsNr/O/cD75qPFXBcAKCVscPyK1P3UDbjUldfi/YIAKmbuHz78fbhB0OdyjP
yWU/vr7LeQ/0TcyJgANwT/1OH95G+33vzHCuqi5r+2/SamTe2ph778s9gyBuQPnv4/Mx0S9u/O/SaorzP5X8z8knvNukD3Kv5JhC
X1D1gHAAwGY/kTm3L/0Hx4n7m7yv9tZAXjut9y/5YANG9m637/9Ll85wDHgP/rElEDk7OK/cAhxJHQ++785sfWcMl/nv2aptChKU
vG/9zr90aGs5L9Wm9nMfw38v5o6dWa8w/c/QmGgqe5M0T/q5HXg89ADwNonIDBqB9W/cxQemqMT9L9TeU/h+V7Uvw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "gotWof7ECMBjVfPnbJTWP8SQ6TWqrfK/cgFEQB8MBcCUPBrAtbynP3dqZ1gueve/cQ+53Pez0L/Sh4uLE/OBP
5Oh47foDeY/Cue0yBBiyT8e+u9Sco74vwJzbaq0de2/DtHFTg+e779H+rpKOdTmv0r+TqEiMPm/sYVvpkYQ6T8WwcC+gGPhvzufa
BJjDgLAqjchHbGs3L8dcRWkr3f1v4ePfBH4Xd2/QQl/NHm/4L8LiLnh0vHXPzRcAsNMSu6/+i1gq9Nh+b+k86ZZz/rlv+dhQF7jH
/G/T9TW63rT4r/+cxYlpub8vzBthi1mOgZAkqpxNlPBAkD2yvJ55rQCwEKl36eDldS/7W7bLdNc9L/hpSY2LAbMPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "cdGplUFZBsB/9Ze5va/SP/DKW+XTn/O/KP88VE94BMDbF9Q4SLmJPxqRuTVT4fS/6RLmGrNf2L+aG5w7brXSv
zBcrITW8d8/E2V3TMpO4T+hWXh+SQf6v7slQtMdIu+/jeK7i5DT8r/vAfOa+Ffnv4B+PJcc4vK/mwqrsbNj8j8kBNn8WKXVv7UIK
RGhmwHAQnbOaJ6x27+e/+nZkWXxv95zcqVPo96/ZLJQOxH64b86Y5i5TWngP9Gk2ukj/OO/yLAcrxKy+78DqRnDc8Hmv072V2pWm
fG/BxhxVxM75L+zXPUDZHH+vxc5ONqQFPY/cEEEpeaGyT+fyf0FtC8EwBg/wQnIR9O/X5Kii3uj9L/+mJzJrvLUvw=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "BHGNCxC+DcC6N9Xv2zfgv95eu/RBhf+/s6rLcoo1AsDYYg0XjonbP3f4ns8FK/K/iK9o4sQHxL+AOYb+6tbwP
3HcKPLk3e0/t7hnMwk63D9F3Q+E45Xuv0VzeDVFOvG/DNkHYxyS47+/nq+TvhXmvwezWUG/fOq/aLnzIYTw9j8QqeUZ2EnTP3G2J
nKQFgHAz1W429U04r+7nMhWXs/wv9mInJqBt9+/i8mhhvnY4b9yad0HverfP5LE6qURqdi/Xa417g80/L/PjpI7YFXov25D633OJ
fK/zt4lv3575b+GjZKSnk35v85TNgwDj/Y/faepFVyvpT9CaGRbxzIDwFgR+iaxqtS/WPAtR6Rc8r8l8VqJg5DXvw=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "tBM6lmMiAcAwqdd4eVfaPxJiVmg16PC/yd+V8YVRA8CF281adwPRv62bzlgZH/a/wlhAJr0k3r+UJ9mWp7KyP
4aOVcUMcvM/zqhYiGsxCED4JsD0PDvzv2jbVQjb2fO/uk3DATsZ8788eQ+6fCTbv25vFklFWwDAtJ/jXI5W0j942RE7FGGYP8Wt2
yLCEwTAW25mOGAq4b87r1WZ1vf4vzvskp4gRuW/4RmG9YOB9L8B2Pg/Ih7lv63ywHBjF+a/owDhSj1Q/L+RFYrUwf7pvzUAUNMF5
Pe/GlWMKZ6v6b+t+/HDo8EAwGOasATd+uk/CzWUx8Uv1T/qfpIi9sgEwCp6w1Pw/tm/CjJhit/Q9r99US7QyQPhvw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "J+c/Jl8GBcBFJh9JpkbrvzD03qjjhAfAWuQ/SIlN+r/Vz2XR8ufVP7Fb8muQXuW/xYNtZuRn0796/bEQoqT7P
+1zGo4t5NQ/69zG6aYt9z84lSlJSRLCv9ATxxn5S/O/2Xo4ZsM+sb+HSGpuIfXpv8zfx4laC+K/s5AXFTyL/z81x60UqqPrPyaiI
ZQrlv6/jONez5jM1b//Cq47SnHev1+Dxr/oQ9e/v4WCKQ/N0T/0UdC1Q7/RP7ErcIeTT+6/ZvZAup3B879yeH96WLDpv3vfzerjn
ea/wy6jMNJb6L9Zatg4vAL6vxRNrpEe9fs/W48aFBIi8z9gX97ZX6H/v7lFKVA8wpW/ZHlxaF4s4L8b23dfKjC+vw=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "qO3GkhRrD8DgU8ma4bjBv+vCoggwVfK/NOEC23V2BsDC7X4dIM+3PydPpPL8Pv2/XO7H5aGLyr+1iP0w2ZoHw
Nqq0jIvrfI/a/Pu6bslAkB+ZkpMNZAFwN9vSVMoPOG/0ssdVCZLAMC+DCplYCXAv45n8lgxVwzASCXlW+A42z8Hg5umxBifP/9wc
LvaywfAXUi2IrtcwL+agY72CfL9v5KCGKpIONO/DcO8Ntq4AsB8jJthn7XUv+kKdY/bjPC/eVd0cB7NAsAD/m0T89rdvxjylL6GV
/u/cXcHNLop479WgCmjItYMwBaxYrNCIuY/yfmZe7pJ0j9gsLu+XM4HwJ5Gwd+OuqS/0zdCWmZl/L+dir6E8K3Jvw=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "VGxW7H5OFkDaMkS1OUwTwOBLfM0tyAtAioPLoc8dG8DQdqwzk6LTP3lDdPhGIPK/rzi3AFegHsCqkDL+UnAXQ
PAhlsk/qiXAr2ssGkynEMAnOlgtUCIdwGA+IExLmAHAzBWOGKwJ+r9uFK6lKEclwEUwM6qixw5AURksbhjVGsCmkPfJ7nq9v0peb
C7OyyPAR3yYc9no8T8zy9MMkyP6v2EtGBLjBSPAYHvqwHqEIUAm/oAew7EtwGWI805tjve/5Y5q41q/JMD4Me892GHiv25IOkOsS
APA+CsEPKDmLMC09h19/ykHQCexfEm9fA3AnDoKjT605z8aQt8nGOAiwCDeVoc4O/o/e0ndfZB89r8WDBp6DPgewA=="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [5, 7],
      "data": "3x4ipC+Hrj+3uNDg4ILXP8ddAFJHpq8/9wos6pByoj+FApQidFTLP3NHy29ao7c/f1TR6xqsxT8ToP/CFabEP
6Z6rIDkUNE/3/dH1aRC1D9MISywSyWkP6GbVJM4P7E/RvPLi0gCsD/uHfgqiBG1P1DVBTswX6U/9vwOIz9y4T8JeWOcGKbFP6CZE
CS2tI4/iXonHWEhtz+xrimX6L6mP4HW/2PRGrg/A65IyksUwj/yDsGTZb3XP5bOwZqIor8/RjXDzswdpj/sbJ6YC9m9P8YQT+EU2
LQ/SYFZoEJ/vz+cWn1ZJmmVP+KpKWdKouE/VtiBfhRExj+IYX78nAyHP6359IwGf7o/JDpn8Taloz+JKheOBNi5Pw=="
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "uR01DXmI/r9set2cSND1P4OmwBO66so/7+Ajjcc4BMBzKpT8RsXTv661VqLO0fS/2l2KVrld1b8="
     }
    }
   ],
   "calls": {
    "transformer_block": [
     [
      "240a44b6",
      15.390821,
      180.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "cBhcYZ1RBEBcasNkPcTxvyw3VIs6GNa/C7smgiin97+zJCgK/HLZP/y3OEM8Lq0/ERUCbShB4L9z5uMMxQPb
P8YuAedLaAbAwIe9+gx+0T8WutjQGpnqv0J2YaGxXwJASjaZ6/1O2T+w3itU40nGP21QAXbvZvO/QP4uRVF3A8DUJjshQIziv7Rq
dNBL0uk/A5QTZPJjAEBbvt4IxfHxPwMHQh/dhBHA8463TsuI7r+QXy/wqDrkvz+uKhNDhNY/ev+fZfRxlb90hqlsCOrcv7qF014o
Wt6/tBsByaZJBcDTPG0ca+7av5YM27p1Q+U/"
      }
     ],
     [
      "240a44b6",
      2.477065,
      170.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "iaJHHSgOCEDzYLV3TDvmP5XhACdruw3AA4I49ipNB8CjpCUj2b7FPy63bfcgEOa/9SXyYg7X0T8b+gNnGir/
P/KAgA6WhRvANCjxPHnXAMD9mTGtSM3ZvzFIDJ7oHfA/O+NxLk3c9z/ObE5fMCT7PyAXVCD55hHAsjmaw/5PEsC7BQ6ElLrSv8e5
jaBsEeG/xBEf5bd/CUC1tStjw1wEQA5iaXcuAiDAV8AYIIiCCcA2A0N3mB7av7dV+qac9uO/Xxvz96Dt8T9xnP8hqtbwP+PQz3zC
jwrAr96Sb+oVE8CNaK2cKnq2v4CCcODkAue/"
      }
     ]
    ],
    "layer_norm": [
     [
      "cde73d9d",
      4.5147721,
      71.0,
      {
       "array": "<f8",
       "shape": [5, 6],
       "data": "2mfrpqVd8r8bG7CP3Erjv7B3k6f5v+m/miu+M3c15r+KIcW0UMnqv/3ICmq8js4/m/97TUUOwL+4e3THHant
vz/YyxeeFPK/5AfDo9zu0r+CamKDUeblv2xQb5bvMdY/7QCFaDpp5L8QyGNSf2rvv4+PN54+bOi/FnsIJ8FJ7L+IgJfH+W/qv2D3
JqNM2dE/beOuMmO657/3GrFDFFzsv70jZKS7ovC/2sye0Qss2r/FibfN5W7kv1pHQ+xr39A/08c6ASdC5L+HtIfoC8rsv+VgjmUA
DuO/sxp2B2P98L/uU1kyGEnwv7I1DZQfbdE/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 4, "a4b1877e", 6.5104957, 38.0],
    [0, 5, "a4b1877e", 4.6467284, 29.0],
    [0, 6, "a4b1877e", 4.5294289, 29.0],
    [0, 7, "a4b1877e", 4.7168622, 30.0],
    [0, 8, "a4b1877e", 4.5374562, 30.0],
    [0, 9, "a4b1877e", 5.0638214, 38.0],
    [0, 10, "a4b1877e", 6.2734911, 28.0],
    [0, 11, "a4b1877e", 3.528702, 49.0],
    [0, 12, "a4b1877e", -3.015745, 170.0],
    [0, 13, "a4b1877e", 0.21732788, 5.0],
    [0, 14, "24a6ade6", 2.49443026, 5.9],
    [1, 4, "a4b1877e", 4.6362019, 35.0],
    [1, 5, "a4b1877e", 0.3143453, 33.0],
    [1, 6, "a4b1877e", 1.6006762, 33.0],
    [1, 7, "a4b1877e", 0.2009185, 34.0],
    [1, 8, "a4b1877e", 1.2673818, 31.0],
    [1, 9, "a4b1877e", 2.5224228, 39.0],
    [1, 10, "a4b1877e", -0.7450539, 40.0],
    [1, 11, "a4b1877e", 1.9152942, 47.0],
    [1, 12, "a4b1877e", -1.507143, 160.0],
    [1, 13, "a4b1877e", -0.18205142, 5.0],
    [1, 14, "24a6ade6", 2.11394614, 5.6],
    [2, 4, "a4b1877e", 6.828327, 40.0],
    [2, 5, "a4b1877e", 4.3933322, 32.0],
    [2, 6, "a4b1877e", 3.4246869, 30.0],
    [2, 7, "a4b1877e", 4.2350944, 34.0],
    [2, 8, "a4b1877e", 5.3746271, 34.0],
    [2, 9, "a4b1877e", 5.4417944, 41.0],
    [2, 10, "a4b1877e", 9.37206, 41.0],
    [2, 11, "a4b1877e", 3.9639513, 49.0],
    [2, 12, "a4b1877e", -0.299916, 200.0],
    [2, 13, "a4b1877e", 0.32365959, 5.0],
    [2, 14, "24a6ade6", 2.4430371, 7.7],
    [3, 4, "a4b1877e", 5.2279233, 38.0],
    [3, 5, "a4b1877e", 1.3146456, 35.0],
    [3, 6, "a4b1877e", -1.5467956, 38.0],
    [3, 7, "a4b1877e", 1.5150174, 35.0],
    [3, 8, "a4b1877e", 2.9949995, 36.0],
    [3, 9, "a4b1877e", 4.7386201, 40.0],
    [3, 10, "a4b1877e", 3.3772662, 34.0],
    [3, 11, "a4b1877e", 3.0027746, 50.0],
    [3, 12, "a4b1877e", -7.892091, 190.0],
    [3, 13, "a4b1877e", -0.10421955, 5.0],
    [3, 14, "24a6ade6", 1.36469294, 8.0],
    [4, 5, "a4b1877e", 4.5710039, 37.0],
    [4, 6, "a4b1877e", 4.5047744, 37.0],
    [4, 7, "a4b1877e", 4.4831129, 37.0],
    [4, 8, "a4b1877e", 5.0856598, 37.0],
    [4, 9, "a4b1877e", 7.5890975, 48.0],
    [4, 10, "a4b1877e", 8.286409, 41.0],
    [4, 11, "a4b1877e", 7.4808179, 49.0],
    [4, 12, "a4b1877e", -30.944399, 220.0],
    [4, 13, "a4b1877e", 0.41965573, 5.0],
    [4, 14, "24a6ade6", 2.32567841, 8.0],
    [5, 9, "a4b1877e", 4.3939666, 40.0],
    [5, 10, "a4b1877e", 1.1937079, 35.0],
    [5, 11, "a4b1877e", 2.0274836, 48.0],
    [5, 12, "a4b1877e", -9.305854, 180.0],
    [5, 13, "a4b1877e", -0.1947498, 5.0],
    [5, 14, "24a6ade6", 1.32628754, 7.9],
    [6, 9, "a4b1877e", 4.2810332, 40.0],
    [6, 10, "a4b1877e", -1.8775597, 44.0],
    [6, 11, "a4b1877e", 1.5251927, 49.0],
    [6, 12, "a4b1877e", -0.936591, 180.0],
    [6, 13, "a4b1877e", -0.42108318, 5.0],
    [6, 14, "24a6ade6", -0.4968913, 11.0],
    [7, 9, "a4b1877e", 4.6120088, 41.0],
    [7, 10, "a4b1877e", 1.2074386, 31.0],
    [7, 11, "a4b1877e", 2.3291528, 50.0],
    [7, 12, "a4b1877e", -10.526002, 190.0],
    [7, 13, "a4b1877e", -0.2115164, 5.0],
    [7, 14, "24a6ade6", 1.36452995, 7.9],
    [8, 9, "a4b1877e", 5.1696638, 43.0],
    [8, 10, "a4b1877e", 2.4602208, 32.0],
    [8, 11, "a4b1877e", 3.2750946, 44.0],
    [8, 12, "a4b1877e", -20.482222, 180.0],
    [8, 13, "a4b1877e", -0.01253873, 5.0],
    [8, 14, "24a6ade6", 1.4831025, 7.3],
    [9, 10, "a4b1877e", 3.3772662, 34.0],
    [9, 11, "a4b1877e", 3.3772662, 34.0],
    [9, 12, "a4b1877e", -18.282994, 130.0],
    [9, 13, "a4b1877e", 0.21067809, 5.0],
    [9, 14, "24a6ade6", 1.35396894, 8.2],
    [10, 12, "a4b1877e", -10.7983365, 78.0],
    [10, 13, "a4b1877e", -0.11358457, 5.0],
    [10, 14, "24a6ade6", -0.11215603, 7.2],
    [11, 12, "a4b1877e", -17.421179, 180.0],
    [11, 13, "a4b1877e", 0.27025065, 5.0],
    [11, 14, "24a6ade6", 1.06681074, 9.6]
   ]
  },
  {
   "name": "two texts of three tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 9000.0,
   "any_type": true,
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
    "data": "TGwDy6Le/z814PErFjfpv+6npDj/Hv+/RvAJTayp4r+bs0OyatHpPxW7ildS48M/w93yPenZ1b9+J/TiC9r0v4x
9/dWS8dS/8ZdoFpdN2j/Mr9QEp6MDwEJwSfF+1g1AUvT8k+vE+r+1SfL3G2UCQAGKtUBOW+6/l2fS3Njw5L+GAepjXXjRv3zyohE
vS+y/FpAz5X9DAMDfAae1zjX6v3IU5Vb/KNc/451oLZA78r9AHj/P+xH2PyGtp8d1sOo/tQcEsNNoC0CWWuZ1UloAwKZkyQDY2vg
/7RhE0Ysg6792HuJclF3wv4A3Or4XEeK/Lakxmr8RzD9tc7lA6+LVPysEbmmvw9m/FWdShAqF5r+kvfK3xcTZv6+E50YV2tg/KbB
o6/7wAMA83JPPom0NQOBbSFn0APW/TGwDy6Le/z814PErFjfpv+6npDj/Hv+/RvAJTayp4r+bs0OyatHpPxW7ildS48M/w93yPen
Z1b9+J/TiC9r0v4x9/dWS8dS/8ZdoFpdN2j/Mr9QEp6MDwEJwSfF+1g1AUvT8k+vE+r/W0m21UDcCQF8RKnrEQuy/Rhps7h/E8L/
0+ohmijnmv5EYh/AmVra/WqtPQapf8L9xQqjryGfgv4AbFXGbU+S/zRqYsNui7L8sxSwTnijyP7siGoiSpvW/8URNXbbuDkCUu0U
6+8X4v+GKGxoodwFAwRGkzYSR6L8jQIl7Oanyv06z/qznpei/xMVeQMM9yD9CVR6URUjqv1m34vDmpLq/r1bYVX/c7b8XPTQZ8i7
pv+TPVfoS+/A/muKpC3fJ/L9Zw7rYOdAMQD568lXQtvS/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "VtI1H1sqAUCajmY7L5npvw0pxb8eG/W/frZ0aI3n5r/C+3l2dyHSPwzX2IImCOO/BX4XAXfWzb+bZQjk7+Duv
9STByv9L+a/SvdwZR8a7T/hPtrWPHf+vznwSPvepQ1A5JiIO2/W9r+7hnErHrz4v+ReX6om/K4/n+o9b2ZZAUA+T7wXX6rpP2kOI
HUupPu/BwLId6jSrL9/7FVFje7xv+LgwL3CPQJApGnoWcp0oz/u1hAqnG3Nv2fVEv7DxgpAhDZNUM4d/79gUI8XyxviP/Ey2h8wz
LG/EpfYjtq86L8+Hc6wfYr6v9hag5n13sI/3crc+qm48T+xYnCcKlsLQDxdkbtzGvC/YdLs4JBw578lo62HrhjuP12gI95vA/q/S
oQwEykZCMAtlpb6+sIHQNYZ9LiD1ve/VtI1H1sqAUCajmY7L5npvw0pxb8eG/W/frZ0aI3n5r/C+3l2dyHSPwzX2IImCOO/BX4XA
XfWzb+bZQjk7+Duv9STByv9L+a/SvdwZR8a7T/hPtrWPHf+vznwSPvepQ1A5JiIO2/W9r9W0jUfWyoBQJqOZjsvmem/DSnFvx4b9
b9+tnRojefmv8L7eXZ3IdI/DNfYgiYI478FfhcBd9bNv5tlCOTv4O6/1JMHK/0v5r9K93BlHxrtP+E+2tY8d/6/OfBI+96lDUDkm
Ig7b9b2v/MZH/t9c/s/vzxmUfBT6L8cThm+K7X8v6/7msu7mOG/xTTYozs56j+XkeaBudngP7NgwRr23dC/gWUbNncL9L/Ib/UoB
+vJv2iL4ZRL1ss/l5XO6DTTBMAM0S1o56IMQOxXWvh2F/i/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "SkMlwRrVAkDYvLSwlF7tvyhqZcoFcfO/3FZXChul5L8k1RBU+N2nv8LJe1CskPC/sktJC0oC5r9SfjHf6ofkv
zS9rNrLFuy/KMpnnGCb8T8JZiHcb4D0vx66K1m6yA9ANu5QEa/F+79rse/2GO8IQBsJ1xAdKe6/GfnW6r2w+r8Au+CV80fjv90hh
r7T08S/QWTDV6zwAsB2yOE+Xf7xv5outEUd9OO/pSjcsB3W878fLVsW4+j6P+nNVMZrZdG/QKO1QkopEEAXryFqkGsCwLrv4XXXI
LU/AkH4W9Dp6L+NJTxZyvj4v5jvmo5NguM/ljitslFY3j/lPBrFgKABQH98/7KTNgHA2BC4t4Q+vz9cShL6isHmPzrFuFS6dPW/W
z3NBB8L5r9+wsIhW7kCQCC8JIs2ygDASkMlwRrVAkDYvLSwlF7tvyhqZcoFcfO/3FZXChul5L8k1RBU+N2nv8LJe1CskPC/sktJC
0oC5r9SfjHf6ofkvzS9rNrLFuy/KMpnnGCb8T8JZiHcb4D0vx66K1m6yA9ANu5QEa/F+7/eiQ+/8OcBQGjgfet8aem/z4FJ8TWn7
L/8mVgcwGrpv4Z3xhXL8bG/mM7KTCUF8r+HmcoCK1DEv7ZilTYXV+e/ehM6mh0B7r/hn2ntWfrzPxaeAGreuPe/vjncfjgEDUBr/
IB3lgP0v+6WBxWWSfm/fyEoNb9M0b97wt0W+Y3av9WllynF8u0/ihP4I/GH1T/iQwBGMp4JQG42VJBe6ve/xwgKYA2i5D+Gk4U+V
in0PwJ9V3fFPgDAxOW7CpTWwr/YhrVKqMWjv+GX7IIdV+e/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "qzLwxNNlAkBumqkXL0Tpv0rJdAoC9++/a4R/4RCS6b/EGZk0DAqEv9e2hl13qfK/pXgxGAjVw79o69F2jXLpv
4OxzsEw/u2/9v9tKE4z9D9ikA96STD4v59KOWcGIw1AMrDZOey+9L+U9TO2X/Psvw+YjNBopt0/56Wd8WUh/z96xm4vTU3fP9Kza
lpGoPe/dKZYBB+g+7+MDVFX+BW3v9Ooz7sv1Po/NOl189f517+PhG+vAHfmPyqhtt38rQ1AoklmzWI0CMDez8ARyL7xPyNVNjmZ1
eU/xWtIuuSM77+8JoXpca71v/XrbQGtnMs/lYoo8hhTzj/oKnLMrKT7P8z6qBXdVv6/K9aJazrpg79j2VWVnYbSP1S6Etg1qOm//
A+s0kMV9L+8Why80G8LQMiyw6pN9ADAqzLwxNNlAkBumqkXL0Tpv0rJdAoC9++/a4R/4RCS6b/EGZk0DAqEv9e2hl13qfK/pXgxG
AjVw79o69F2jXLpv4OxzsEw/u2/9v9tKE4z9D9ikA96STD4v59KOWcGIw1AMrDZOey+9L+rMvDE02UCQG6aqRcvROm/Ssl0CgL37
79rhH/hEJLpv8QZmTQMCoS/17aGXXep8r+leDEYCNXDv2jr0XaNcum/g7HOwTD+7b/2/20oTjP0P2KQD3pJMPi/n0o5ZwYjDUAys
Nk57L70v5xl6uVJMQFArk91Nday6b9BP1FMs3X+vyuzlQYt7OO/gs8LVEag5j8AHfdJs6TDvyxH8dFy8ta/DkUSe79C9L92kUN6M
+Tcv/j4OcEW6+I/T1BJ96FKAsBQRtbWtV0OQGJn1CY2Uvu/"
     }
    },
    {"of": 3, "raises": "ValueError in Add: 2 3 5 2 5"},
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "fSU4pRCyAUAGRRHSCGHovxOGOOlF3f6/LsvcKrNE5b8np44kneLnPyOZYPN4HtO/i18PAQBDzb+N0+XUm4v1v
1AnEJZnSt+/YJq4e4TI5T9gcqln42QCwIeCRgT5lw1ALtNaW2g6+r/2tmrQh0HxP8qVcWFZddu/4Dxd0WrH/z/aLmQK3veiPxXRs
Zg9xwTAm4zDJxDBDMC9+Y4FixP2v5bkyVPaWgFAcLuOQ6Y++b993OxSmVgAQDR5eHD+lhBAmdflSK7B3D9UWRc+DrXbv6Fyv21dM
No/51Z1iqCW7L+wWxisVujjv7/JxXxifsq/YS7x1pSZyT8kwMOvd+IAQCSuOhDSA+m/dELsFSML0L+5t0OUSmHLP2gb94wXNeW/Z
8r1prY4A8DfkZ2aOnMLQAFy1+9agvK/fSU4pRCyAUAGRRHSCGHovxOGOOlF3f6/LsvcKrNE5b8np44kneLnPyOZYPN4HtO/i18PA
QBDzb+N0+XUm4v1v1AnEJZnSt+/YJq4e4TI5T9gcqln42QCwIeCRgT5lw1ALtNaW2g6+r/6SFimmIQCQMrGr6Lz4eq/hiJvYGiO8
b/UKuCHD9Tnv9JURXnyoGW/Dwq5t0M38b+jkPE9Xx7Wv1Tf8FN9OOi/CxDvbJTf7L9MbCUUPu7yP0SIiCvWnve/rUX6z3hJDkDB+
FgFp2f3v1HfK80Qvvs/Op+U8o3k4r/+lOjikTb1v4M7WVSTROe/A194qrgF5D+RJ7kzIaG2vyqyN9C5xdM/+QXWZcva87+rYD2j9
a/bvzvbYA2LfuQ/22e7rOUTA8COanXSaD8IQKIgeLWvVe6/"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "EZdXmYvy7j+oEjNXduflv4NyjYeL5gXA49fPP1tRtr/E6lLzawP7P9Jm1Mu4VAJAPaKyip3V5b+ULw7JuDX5v
6g/bghGj+U/jjajH/Bd8L/2rP828e8JwEJFYGZ4NwlAj/5LLE0C/r8U/5YrS0sCQDISmHKLpu6/HbCHsUkA8b8chjA4lP7Gv1vAj
wh1fuO/JuKVfsWJ+7+n1vNFd6/8v61NBG9xtsg/2522XwDO7r+zhzyR1DPyP9jYEirMkOQ/CSp9T7DXC0BgzPWUQzUCwK89SkIeJ
/U/CrWmCu3f67/11i0ZsEXwvyxmk3YrbN6/WJpimgKt0D+mnYrUCPvoPx/mmCnd2+C/PQ0IEDBi5L+fIMr4R0PPvy7WLdClPL8/P
1D05VvVAcCNoQTHp3cNQOjSn9OxdPW/+CEHTpCJ/z/N3A6z3xLpv+xRZhevXgTAJg9SVIxA3b+JAVn2EbDzPyeP1DO6HuM/Eox7j
TKB4L+DRC4SHkL5v2K4LHsUObG/RdlMy+ZjsT/CR6KEYQwGwB4X/0FUEw5A502DTXuf/7+jlK5X0/sCQKHX1xjK8Ou/8Zv3m4HL8
b+6mVrgkPnmv5IGq8CTC7C/zZmmh4Ol8r/J04cgTdPevyupsgwcEOa/SQH14STv7b/g5YMv7WXzP4JGtCVoTvW/GDKdbZzvDkBr3
hFwlh35vw1B+BEejgFASRi6ttH+6L9ssn0UEFzzv/M0O+ulOOi/44+1Vt8Myj+cHmZUzmzpvweU/m7BkMO/J0uDJ6vv7b8TEk+DX
s3ov+NrGJjPnPA/air8jaPa/L+W56DirCoNQGfJ7phyh/W/"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "j9Dw9HeP4D+yyUaxezTkv+jfDv/17wPAzi2zAQ3qhz8QDpyuZ7H6P2MuyrJ0bAZAN5R/+iWh5L+/rh/6wtj2v
3GrZKOVxes/yLu4T6cw9b8l1SDXH0gKwPffPHDkkgZAH+5gsUlY+r9nkB54hhH3Pwx56JkcCem/QEGPZUxFx7+dppmULAzFP9UOY
q0JWfK/PPiABVsJ+r+WJo4XokQAwDXfifdPEPA/M05n97Fx6r+txGfUDuTsP7Rbhnd5a/4/Zg66bULtAUAbOObm+iL9v0S/kPCLj
f4/jMfM7QQj7b97DZ4DWQf3v5MkZmBl8+C/dsOxylka1D/aNtmqhKKWPxbKoVDL6eW/yfzVohXH6b/TxHvkrTLev5Yumm7jzd8//
/ABS9ob/7/GDWYpdZAPQHmlGW7Ngvu/ulyg4as7/z9bSo6hzdvov1lMJxKZIgTAjTCbvjOY3b/kt8FiVJTzPzz0CWOZX+M/7KVA9
elJ379XGYD6JzL5v6czLkNdIbG/nRADo8ihsT/eGfDKjh0GwFqX21Jp4Q1AiR6UhyQb/78dl4TDg2QDQA1leQqv8uu/kH3RbFkU9
b+ZtVolipPmv+p4vLwkXbM/Jzdb7aeF8b9DYcp6uxjgv1rZqN3+3em/9/oAc8BK7L+boazouXnyP5KAWj9LOve/0wPRTqpOD0B2D
VAsn6f6v8qW3cx8YAFApN1mwdQL6L8hY+EdhL34vzIrjVA9Lee/tAOq09aW3z9PAnCySK7gv9DhkpQyX76/AxJ0Guik8r8QzRm8N
eXjv6Oh06fUW+s/zszjvSXPAMDRow5cceoMQOprnZu43Pa/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "HyoGpHmczz+/ve30lxDjv3u7JYghhgDAYAPLlYdck7+fqvoFL/n3P2zm9jHovQdAgQO8paE13b9TqNzW80P0v
w7sFZTX/+s/ug4x5WSz9b+CGUWqPnsKwB5DRib1CgVAlXzgTBoW9b9n2Be1lmICQMYTqEcbru6/zaggATRh8b9qMKFq+zHHv4RW1
Z7lAeO/fKGwPASA+79jNmWiM678vwqK59XXrcY/4Z1safC47r/89OIkpCzyP2bqgPNtA+Q/NBQxbmDvC0ChOj5YN0wCwG3JAshzq
/U/Ex8GkVGb67/SVbW2JErwv0pTCx0dld+/dFnyRW/K0D+Me76gBPXmP7P0ffFqS9+/Vi3s+fML5b/38A9Xuw3Rv4/ITsHp4MQ/u
NJM36fTAcAvzdkdd18NQEVL36FoLfW/8HNlkM0P/D9XSaRGTyHpv7g9AwD2wATA0DUUgJXQ17+1Hx3h4Cj1P2pOq1NyQPA/ckR6q
CsX47+YAznRigj5vxUdIw6Esrk/VX/Qq+m4yL9WSm0CuR8HwBWKOUmAqQ1A0qI/r2zi/7+Y8ng/YfgCQCVub32q8eu/2pgPwoe28
b9aWtyCMfrmv71CsfHr7rC/6pHr5Vep8r8sx/AwvNLev2VeaWap9eW/M9Qa9Uf37b8StoXwo2nzP3cUy6I1QvW/sd2fvZftDkBY8
L0SvRT5v5JEVeIFjQFAB8xRea8A6b9LTCjhtUDzvwnS6NB8Pei/YXfgtAhmyT+Efxx0Jo7pvxRaqkzhicO/ook0q/bN7b9G+ox6K
uHov8XZYyqqqPA/VLkjKY/G/L8w/e/ecSkNQABMgC8kffW/"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "ADsSPg0f0z8HsVr+0djiv9FnUjQPyADA+cCx+Imgor8hhCu9pDv4P/dzcmBvJQdADpDjrJJU27+xsddYYdX0v
7C88OQaR+s/ctRta3T/9L+bNQSqVYAKwKpsOsrsCwVAFsoc5C8j9b+D+YF3oyYEQCh5mS4BP+6/RMJspKFq6r/cz1eePQfkv2+7W
X4JreC/SYvQl4Ob/L9YaYthM0Ttv6nHTaCrYM6/UcRiW3ay8r+QnIVvqbv3P6gLU80+3dq/0+In8JkcD0Dbf8YWwTn8v6diMOLbC
/Y/+BxcFK/Y67/qjqm8Grnpv7jY/5P4zOC/Lkv4zkAYtj87ZmaJ6WzgP6kYsM3AVd6/6WHAz2D04L+ZIgyzTMzXv0hwuU/OLtM/s
93j3eVbAMDO1EWPH00NQPeiTJaP8/O/ADsSPg0f0z8HsVr+0djiv9FnUjQPyADA+cCx+Imgor8hhCu9pDv4P/dzcmBvJQdADpDjr
JJU27+xsddYYdX0v7C88OQaR+s/ctRta3T/9L+bNQSqVYAKwKpsOsrsCwVAFsoc5C8j9b8imstGEa8AQLBJynLLt+u/9QZ0eSha5
r9fWk27TsfmvzLHGf2/bNC//faYD4cw7r+YZ5qlPi3av++xgOGmVt6/GHOEMucb7b+ACmVCgBzyP0wACHZQ4vS/5Ys0lRjqDUBra
S0GDhn1v5e9hpJClAFAnoLTcGKC6b8hipU4KPLxv1Z5MFbSMui/66+O10r6vT/3emLJKWbrv4RVWaZRz8i/PefUYxl067+nc7HlX
wPqvwh9XbkcOvE/YzLKM1hP+79FLiGFTGENQFKacmmUgvW/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "ebgXVZUyBEDsfmy38T3pvxrK98WAawrAGHzE+k9w3L+ujSdl+sD4P173aV1nqbE/mfa+NYKS5r8wPleXjdn+v
zyC9nWWAMK/gDo8svNv0D95+ebKrRoFwIApY4lLcg9A2vRzG+a9A8ByQbnkMLajP4nJx7ftLNW/rwmNgqSXCEC+7kne2zTKP37bO
NaebQjAgaJ0ZydGBsDj4L7FCl/0v/92Rw8SngZAPu/wt4F/9b/LuSG9nMD5PzZ54UWGvhFAxHsE6te+1L9+Tqb7axHSPy7/+6PSu
OQ/I/C4Y6Ln678u/j4FyECJP7r0RS4029q/x4skuQvA0r/jpID7vmPzPwJbrvwtC9+/A8jNdgLPjL9ZMjluDzfLv/sNefaZhaa/3
lWfUOQx/7+t3jedmfwKQIPWakBj2+m/ebgXVZUyBEDsfmy38T3pvxrK98WAawrAGHzE+k9w3L+ujSdl+sD4P173aV1nqbE/mfa+N
YKS5r8wPleXjdn+vzyC9nWWAMK/gDo8svNv0D95+ebKrRoFwIApY4lLcg9A2vRzG+a9A8BIPUI2yq0EQAVYx/4O1e2/uEyRk/AF+
L+xFlKxcjXkvzb7oCmTPKg/W/FFIhRW9L8ATZWb4d/pv4L+fY5v4ue/6zTc1Ndu7b/1X5HfSPbyP0P+s67e5vK/69ONfPNFEEAkJ
2HIzlb/vyuYuVKh3QJAerVBPfrG5r/QXzo/8X/4v5rGuKEyfem/Jm5vVb3X3D/ncUh6rx/uv17KzaLddoU/O8ztLaZt87/n/CnbM
mbov6cE4KLUmfE/R3YjEvw1/79GK0qqiTsMQOpMKILQ9vW/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "WyiySWZt7j+jU+tOt8ziv9V1kFfyEvq/DcFbnxUH2789WWLt6j7xP9ftXTz8i/g/f50BOUZUrD+jNGD3ssH0v
wDwG6bBKc0/pw+W+kZy17+n2zTfVD8IwNLawCYQ3AZAkaldvOV38L9d6/PSm8oBQG6jT0yPwOm/GxNdFkP87j9toQvTgLLgv3f1x
ZTrt/+/oSKjNX9xC8BovcTNzD7xvyjtFn3nAvI/74dTbgi2/L8QsR4Sd4sCQJfiZpjDYABATGHRlqN9BUDilbSd3x7xv1hO4BIeE
Oc/VUZJTZxh7b+No2K003rPP/FFUVfNA9q/33CAob1b4r/FmHipXVrsP0c/YxV+AeW/fybtMtsSzj+PNfQptiXXv8EeYHq6fcA/v
4j5l8d0+L+lH/9adnULQEZHuHrOUuu/WyiySWZt7j+jU+tOt8ziv9V1kFfyEvq/DcFbnxUH2789WWLt6j7xP9ftXTz8i/g/f50BO
UZUrD+jNGD3ssH0vwDwG6bBKc0/pw+W+kZy17+n2zTfVD8IwNLawCYQ3AZAkaldvOV38L+bpWs5PAIAQMFjTngVHuy/iw5kNU9Hu
7/4VFvAHxLnv4pmnT3QMee/FzURV9js9L9SnReIQlrdvzRzs7MSiK6/llbcb7+v8b+r++IKX8P1P1AtH3XA/ue/uziK1ZfeDEA4o
6Xar+zxvzq8rr8y9/g/MQlf83Qs4b9PsfqbD6DeP+kXLcRomO6/hlY+Ul/547/XoKOCqEz0v31T1WY2suY/BEOlTshQ07/cCyiUe
ULxv1cCAhGU1Pc/lUzQpQMx87/6MGzdNF0EQB4FZ48DI5S/"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "iHLwwyxAAEBGMnZgiXTqv48M0ykOvwTAK1Bt5kSd279h3tznkR/zP5YuI+mS9eE/uW574Bgi5b8/zdguhIP4v
5Ts2kxs0rW/6NZbDbZKsj/RVqkYY2AFwI+xUpzNHA9AbmXs4mDXAMC3BowV8fHdP+WJctnGsea/nwVEbeKu9z8BSC20PvbLP9ktw
ZQZZgDAxJyAttz69L/lB6NuKEb9v7Q5Lyi7Zv8/qR2MChvf67821D2xsI7qP9/vVGIudwRAnFV1GhP49z/XaJkuWPHrv5zrxCLTO
dc/aNfhxbbG67+8KjKgV0rGPzF5eh9UtNa/r3+R2fW61L9hsfcNMn75PzRMo0MoX+C/CoMeIUoKuj8eoVEgTBa2v7TSGWdjktC/s
DmkUjcXAMCea0zz1SAKQJp2ATRWfea/iHLwwyxAAEBGMnZgiXTqv48M0ykOvwTAK1Bt5kSd279h3tznkR/zP5YuI+mS9eE/uW574
Bgi5b8/zdguhIP4v5Ts2kxs0rW/6NZbDbZKsj/RVqkYY2AFwI+xUpzNHA9AbmXs4mDXAMD1rF66W9UBQNXiMN67o+2/INCDOojw7
7+E/SXiFirkv83DLyM1Cce/LXwte4YV778cGGatUKHmv0KGlhsbq9+/TW7t/K897L/HKmBRcj3xPwPel6mLCvO/bMIryKhxD0AxW
vzoIVf6vzT2K5dww/w/Sti1jVrx579+T1N7hGrnv3iYvIJ8A+i/FHmmjKKknD9g+3+mlGXcvxc7csuevVM/6A6TgSkl578A7VauO
oLmvz9yjaGJsOw/p7TMeO6w/b95jFxs81oLQNwRlZEove+/"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "/1/I6osNKMALAN5oyNgNQP58i0g3YDZAjNcum00Myb8vGeYiIsAmwD/OwLHdFRLA2L0ivvNIvb818t5lMyInQ
HjZ8IdtwwDAuheCT/gTAcBGN1QqbpYiQFbAT+Fm2iLAK89KlLs5JkAWbDXmdpQBQIjybK9u+AdA/pcqrjtbFUAGKuQBvH74vyyQW
pFqDxDA2kfCIC6jMMCVdv6wCz4PwKv8ikb3PAJAATTwZz+xEsD3CAa9UNIDQOqng6bHZhxAKQtOD9Nlnz/dEUSHihTjv7Rws3hH8
CPAqEc/2m8SEUBFsa0dRl00QDnMQDD8Hey/HzXM5q89JMDZQO6iDjAfwN5CWpSQVO+/IiRH3DWLI0BtBCKt010GwE+YcG/uxv+/M
Yuqb+rQH0CHrIRJxlIdwFSWMxW2xiJA/1/I6osNKMALAN5oyNgNQP58i0g3YDZAjNcum00Myb8vGeYiIsAmwD/OwLHdFRLA2L0iv
vNIvb818t5lMyInQHjZ8IdtwwDAuheCT/gTAcBGN1QqbpYiQFbAT+Fm2iLAK89KlLs5JkAmLxqJQ2cpwKN+VB/hexVAOtrvdQlQP
UDvex5bi4v2v4GgFKM1oi/AyPtLATHqKsDCubBbc2IVwPil2FwVKy5AGhdNWpBoFMCV8ec0To4IwGN4nnlU5CdASUcuPXoaFcCpI
HHKM6UkQGFTd9HZrCXAnkX+uKFbB0Bc4yMU1HI3QCTHYEUEBem/AgJLJhaSKcDioBTqM4IWwC2wxPtS8vK/WUdyd4u1KEAHN0h2E
W8JwGujoJNLmPS/P0Zi66MDIkDe6rpWl0IXwLRS9SRRZiRA"
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [2, 3, 13],
      "data": "nEPqN95xwD95eDZ1f1OAP8dIY6AdiGQ/BKlDNDgJhD94EXbKZBykPxCdJ4Cq95Q/86v/Yi2EiT/DZQFyNYFzP
xCkMOp34Yk/0l09AAATmz9fVo65jalYP2rQYAGRX+c/97o+vgzzaj+TPY8Xw9/IPxspki+n7H4/QUG3w4XAhD++a7P5hmOOP8wtz
83qfYA/e12EYMfpZD/DR57ZpglvP/fRUcr1qpw/lIntf+KMeT/ow7BQdNOzP6BPyn7c+6Y/w0suZ24w4z/14JLScq5kP6v4O8jeQ
7c/vGdQy3XdgD+KzkGLv098P9CAHVeBYoY/PZbDqMGCmD/FOTgvx7WbP9KDKrtkUoo/0NFxQBR6gz/YifJF8lGKP/vM8Rg1Bp0/4
gUI7CfyYj85lOhXI1roP/vA/nrXL3U/nEPqN95xwD95eDZ1f1OAP8dIY6AdiGQ/BKlDNDgJhD94EXbKZBykPxCdJ4Cq95Q/86v/Y
i2EiT/DZQFyNYFzPxCkMOp34Yk/0l09AAATmz9fVo65jalYP2rQYAGRX+c/97o+vgzzaj/s1yvQEyTDP/JoYRJm+3k/h5nVRzEJd
j9jeHb6KGB/P1bGnuYuy4w/BPPvukKVdj+mNSxBDNGCP86wwG6DpYA/QHQ7ttWteT+rYAj+cW+oP6nrb9IRPXA/TsSlGXt05z/JX
f/jArhqP3T6xF6AO8U/2ZUiP5TDgT/GxArGgdl3P7MJmrlGuIE/Y/fjuYkhlz9NvUuTbNaAP12YlxaNP5E/+0U1a58cfj9ppfWbB
W2BPwfwcOieqKs/GICu+tZUaT+yAhJ4Wu3lP76HVJo++nQ/"
     }
    },
    {
     "of": 14,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "pmTJANja+D/tGETRiyDrv3Ye4lyUXfC/gDc6vhcR4r8tqTGavxHMP21zuUDr4tU/KwRuaa/D2b8VZ1KECoXmv
6S98rfFxNm/r4TnRhXa2D8psGjr/vAAwDzck8+ibQ1A4FtIWfQA9b/hihsaKHcBQMERpM2Ekei/I0CJezmp8r9Os/6s56Xov8TFX
kDDPcg/QlUelEVI6r9Zt+Lw5qS6v69W2FV/3O2/Fz00GfIu6b/kz1X6EvvwP5riqQt3yfy/WcO62DnQDEA+evJV0Lb0vw=="
     }
    }
   ],
   "calls": {
    "transformer_block": [
     [
      "32536e78",
      -2.49262,
      140.0,
      {
       "array": "<f8",
       "shape": [2, 3, 5],
       "data": "+po1DuC46D9aCVtQMsWav/46yTCXvvo/tRbc1gqs87+tmRvzMk/tv6dua9M3jfI/bwEDovw7A8D4LKBGgbf5
P7W2x4Xmz+I/K+n/aAFFB0DR0zWpCenkP8zZSfj2KQPAriu8vaRY/D/nWdn8eFDwv6QHcGGej+u/+po1DuC46D9aCVtQMsWav/46
yTCXvvo/tRbc1gqs87+tmRvzMk/tv3RtMHlZywFASBNr/o0JD8BCZq7lnWsGQNxgP1aigAHAUntZ0LCH2D/nmE9MFSj5P/jmzmzj
ofG/4Ss41ccP5T8idX7dFY76v0HZmZ9A9uW/"
      }
     ],
     [
      "32536e78",
      -7.99041,
      160.0,
      {
       "array": "<f8",
       "shape": [2, 3, 5],
       "data": "4gn7jITXAEAmfR+UUBcCwJoI5udTZxNARujV0cHbEMA2zTAchxPzv3a6rMPNTN0/TWWArWDpBMDXEYpjBbcK
QNokllb3quE/9ousTVNcCkComUaK8uwEQEknt6V+owbAqn4LUccyE0A6J8pEG2oGwCekBGG3leq/4gn7jITXAEAmfR+UUBcCwJoI
5udTZxNARujV0cHbEMA2zTAchxPzv1YipoLhuwtAkEuYPespFsCcxbzjHBkXQNE1gDgqkhLA7gTnl55b3D9qFg/Pa4sJQPcJlCa4
fAjAtcEgBnZjEEDgXmRNUBMRwCdqBrkDOeO/"
      }
     ]
    ],
    "layer_norm": [
     [
      "19432b2b",
      9.0462201,
      94.0,
      {
       "array": "<f8",
       "shape": [2, 3, 5],
       "data": "6ZwkfAfh7z9sGm59gH7Uv7kMZ4vUevK/CRZFUCEH7T+wzGcN2FKdP+noMCT7lqg/dr8ycb7I4r8kVh139yXm
v65mbes8Scm/jjZZn+9C9j9pp/t17ZHxP6JV5ZefVNq/c0YLoFoE8r+e2t9lHcDjP6LzSjWmRpI/6ZwkfAfh7z9sGm59gH7Uv7kM
Z4vUevK/CRZFUCEH7T+wzGcN2FKdPx6CY6qNt/E/yEreOnNw3r8x2COnylnuvxeKRm5/NOU/pemdnWF63j+8WJuE5930P9y3bexO
d9i/udkIc+O+7L/eLzXNAazsPz6CHWgA/so/"
      }
     ]
    ]
   },
   "pairs": [
    [0, 4, "b2195291", -6.847926, 100.0],
    [0, 5, "b2195291", -5.08629, 99.0],
    [0, 6, "b2195291", -1.811861, 100.0],
    [0, 7, "b2195291", -5.1782104, 100.0],
    [0, 8, "b2195291", 0.654546, 100.0],
    [0, 9, "b2195291", -7.726962, 120.0],
    [0, 10, "b2195291", -4.9536652, 95.0],
    [0, 11, "b2195291", -7.617639, 100.0],
    [0, 12, "b2195291", -23.766643, 530.0],
    [0, 13, "b2195291", -1.29137323, 6.0],
    [0, 14, "d8aff7cf", -0.9274232, 35.0],
    [1, 4, "b2195291", -3.016358, 110.0],
    [1, 5, "b2195291", 0.4643772, 92.0],
    [1, 6, "b2195291", -6.459502, 100.0],
    [1, 7, "b2195291", -0.6600439, 94.0],
    [1, 8, "b2195291", -0.831554, 110.0],
    [1, 9, "b2195291", -6.859755, 110.0],
    [1, 10, "b2195291", -4.4349465, 91.0],
    [1, 11, "b2195291", -3.0358043, 97.0],
    [1, 12, "b2195291", -18.277701, 480.0],
    [1, 13, "b2195291", 0.15638834, 6.0],
    [1, 14, "d8aff7cf", 2.4092682, 28.0],
    [2, 4, "b2195291", -4.0114948, 99.0],
    [2, 5, "b2195291", -4.5951037, 93.0],
    [2, 6, "b2195291", -2.8022441, 94.0],
    [2, 7, "b2195291", -4.6517117, 94.0],
    [2, 8, "b2195291", -1.711512, 100.0],
    [2, 9, "b2195291", -3.219977, 110.0],
    [2, 10, "b2195291", 2.1257194, 79.0],
    [2, 11, "b2195291", -4.1442137, 98.0],
    [2, 12, "b2195291", -39.781007, 600.0],
    [2, 13, "b2195291", -1.08365812, 6.0],
    [2, 14, "d8aff7cf", -1.135065, 32.0],
    [4, 5, "b2195291", -4.5781638, 99.0],
    [4, 6, "b2195291", -1.886188, 100.0],
    [4, 7, "b2195291", -4.6445053, 99.0],
    [4, 8, "b2195291", -0.3579248, 99.0],
    [4, 9, "b2195291", -5.696335, 110.0],
    [4, 10, "b2195291", -4.2092371, 95.0],
    [4, 11, "b2195291", -4.866522, 99.0],
    [4, 12, "b2195291", -28.277566, 750.0],
    [4, 13, "b2195291", -1.14692135, 6.0],
    [4, 14, "d8aff7cf", -1.2560146, 27.0],
    [5, 9, "b2195291", -2.997058, 110.0],
    [5, 10, "b2195291", 1.865593, 100.0],
    [5, 11, "b2195291", -1.8074729, 96.0],
    [5, 12, "b2195291", -6.427162, 500.0],
    [5, 13, "b2195291", -0.70445288, 6.0],
    [5, 14, "d8aff7cf", -1.6230424, 29.0],
    [6, 9, "b2195291", 0.675769, 120.0],
    [6, 10, "b2195291", 4.9209374, 99.0],
    [6, 11, "b2195291", 1.8171254, 100.0],
    [6, 12, "b2195291", -0.225336, 530.0],
    [6, 13, "b2195291", -0.75461824, 6.0],
    [6, 14, "d8aff7cf", -0.7939539, 31.0],
    [7, 9, "b2195291", -3.149731, 110.0],
    [7, 10, "b2195291", 2.203341, 100.0],
    [7, 11, "b2195291", -2.1949882, 97.0],
    [7, 12, "b2195291", -6.115757, 480.0],
    [7, 13, "b2195291", -0.51206517, 6.0],
    [7, 14, "d8aff7cf", -1.5987914, 29.0],
    [8, 9, "b2195291", -3.645321, 110.0],
    [8, 10, "b2195291", 1.9054445, 99.0],
    [8, 11, "b2195291", -1.507157, 100.0],
    [8, 12, "b2195291", 1.195628, 470.0],
    [8, 13, "b2195291", -0.04946831, 6.0],
    [8, 14, "d8aff7cf", -1.678481, 28.0],
    [9, 10, "b2195291", -0.4966326, 90.0],
    [9, 11, "b2195291", -0.4966326, 90.0],
    [9, 12, "b2195291", -16.111466, 450.0],
    [9, 13, "b2195291", -1.09233752, 6.0],
    [9, 14, "d8aff7cf", -2.3608036, 27.0],
    [10, 12, "b2195291", 1.959685, 260.0],
    [10, 13, "b2195291", -0.74862122, 6.0],
    [10, 14, "d8aff7cf", -2.0803242, 24.0],
    [11, 12, "b2195291", -13.601596, 440.0],
    [11, 13, "b2195291", -1.12942861, 6.0],
    [11, 14, "d8aff7cf", -1.8796235, 24.0]
   ]
  }
 ]
}
"""
