"""The public cases of the step generate_greedy, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'generate_greedy'
points = [1.0, 1.0]


@test_case(name='three tokens, five new ones')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name="a text that outgrows the model's positions")
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "generate_greedy",
 "order": 6,
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
 "points": 2,
 "summary": "Append the likeliest next token, again and again",
 "returns": [],
 "mistakes": [
  [
   "the first row's guess",
   "You took the guess of the first row, what may follow the first token. What follows the text stan
ds in the last row: logits[-1].",
   false
  ],
  [
   "the largest of all logits",
   "You looked for the largest number in the whole table of logits. Only the last row says what come
s next: np.argmax(logits[-1]).",
   false
  ],
  [
   "the smallest logit",
   "You appended the least likely token. np.argsort puts the smallest first; take np.argmax.",
   false
  ],
  [
   "only the new tokens",
   "You return the new tokens alone. Return the whole text: the given tokens, then the new ones.",
   false
  ],
  [
   "the model reads one token",
   "Your model is given the last token alone, at position 0, and has forgotten what came before. Giv
e it the text.",
   false
  ],
  [
   "the model reads the prompt only",
   "The model is asked about the same prompt every time, so it says the same again. Give it the text
 with the new tokens.",
   false
  ],
  [
   "the n best in one go",
   "You took the n_new best guesses for the first new token, all from one look. Append one token, th
en ask again: each new one depends on those before it.",
   false
  ],
  [
   "every row's guess",
   "You appended the guesses of all rows. The rows before the last guess tokens that stand there alr
eady; append the last one's only.",
   false
  ],
  [
   "the first n_positions",
   "When the text is longer than n_positions, you give the model its beginning, so that the context 
no longer changes. Give it the last n_positions tokens: text[-n_positions:].",
   false
  ],
  [
   "text never cut",
   "The text outgrows the model's positions: when it is longer than n_positions, give the model the 
last n_positions tokens only, text[-n_positions:].",
   false
  ],
  [
   "one place too few",
   "Your context is one token shorter than it could be: the model has n_positions positions, 0 to n_
positions \u2212 1, and can use them all.",
   false
  ],
  [
   "text cut to the context",
   "Your text lost its beginning: you cut it to the model's n_positions and went on from there. Cut 
a copy for the model, and keep the whole text.",
   false
  ],
  ["one too few", "You appended one token less than n_new. range(n_new) makes n_new rounds.", false]
 ],
 "parts": [["gpt_logits", "gpt_logits", "", [["token_ids", null], ["params", null], ["n_heads", null
]]]],
 "cases": [
  {
   "name": "three tokens, five new ones",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate_greedy",
     {
      "tuple": [
       {"array": "<i8", "shape": [3], "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAA"},
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [17, 10],
           "data": "64SXSuQIq7/jJnsmkjTrP/2K4PO0kt0/avqTBzaW1T/xL1kR3KXsv5Blfmshubi/RjuSkV6W+L9M8PnZ
HezOP/4IV4M41+g/y5DEaYe4xb9uk0Vm0+fwP4vOcaIoFsU/Flft4bO22L9guZW4+nrJv5jwSeHyCqC/IyF1TswF1T+a9ibm14Og
v2c5fGx+x8m/NLkqUIgD6L/kH2GKPFzeP4Eqs4zfStY/Ig5RYzag47/DtHCBaGzXPydcVk+qVuY/xreSEHUz4L+7t57Qj4ngv9+B
MOK2P+G/TRgXbRkHyr/fBpKCurbuv4zgLGoq9cq/trmEEclqyr/1QY7RZ0jqv4Jt4VAvXPa/ATNYHZ0z4T+eJn5nOYHkv702bA6B
T9+/B64ZMdwDlT8oOTXID+jIPy2BhNe+jrE/x+rsVmK51b/5QNfsK0/evzPx6fwJIuW/Q6KSnP2txT9CnonA+Gy4vzGw81Q+GMu/
zm+jdHzj4b/khI4gDWjvP6EyvxQJ9NC/jE7jrp7E2r/LrEqIl8zavyfiXncZb7u/cZaXs90epb+coW6+EVC4P0AUuZJigtW/RORD
osVZub80NxUsZkbSv5MFhZBcyNE/LqKc20gUyT8yqN3gWw7nPxv19GG1v+A/XOXuSH2Fr7/buign+ynMv0UG1sydR88/SYHmfna0
07/zCW/GiCvRv3wWj4CaSPM/biy+MfQouj/4OeVd7YW6P7UUqrvIL98/3yN3vaxKxz9Cf5VHRSrfP39qAQQNuOE/9mlM56HSxL+0
GX358aK9P5bxGRKFBtg/5fVPAX19wj+Di5QcNhzAv84NXm5yeta/IitVGFu+5T+uaF1gJ1DJv//hTmQL77q/4LemrPUn2L8niUMN
CGSaP79nKLxaTtC/Hc4n/v15578jj/z+GfzaP6d8PIROD54/+wRjkxwJ57+lVJTcrHTEv87LN4pz66m/JaEiPppfsb+c6mcL2gnz
v02UQW7jMeM/rQsQHGEJ7z842d2Z39jQP7Mdsph4WLY/TRFy1k6y4D8L6g4S/NrQP6+iz8NGING/RQcCfd8B0j+j3TA0tnHdPz7N
HKLIYda//+e6uU+A4r9qnnwC6RrRvyT1MWAwtew/FK39wzYn0b+VfNLqBErTv9fYz32f2dg/4VY3mChfor/pD5gLBbrSP/7rQwVw
xsm/4WFEiW718L+NHI0H6p7iP/geaJXqTtC/SGVci2JK2j9JXtRG6IvMvzHz90+FEno/AqYF2w0Z3z+LzG5TlwDgP9HvXPRJhLo/
ursHJjfR4b9psnudoeG+P1y/JUukkuG/ZcbLgrba3b8kAbTAPRfqP+PH7saYjso/tiujOfSguT8RU2EZXkLsv2p/pSpSSe4/995O
6IZ67D/RXilWN8m3P72IVB7zOOs/9ZD1FwAy5z859mmUNzmTvyPEfI0vS++/X+2zk3g70T+IYaoS+w+QPzkmVTAAfOg/9zMrgUnb
wz+52IjC8eLiv1rV39FT8qC/K2g8+Nhg1b9qYk29o6rgPxM2B9CmCcg/bjlseJSUw78Xr3+6JK/Jv3V3O2rN8No/HR6SXYD72D/N
uV+K7yjkP2F6a1G8U6O/eELw0w/psz+xsXwhNQSkP1hQogYdCsm/WlcP2wZj6z/dDqolpDOYv7unVsOlovA/wjlaIod05b+cN5Dm
EpHTv6jP+JhpxuW/JBsaThCF6j+wKNFlxxnMP0YRvRd+SLY/IEoYCD/Ouj/BmfYpFUjRP+zBoOhVL5M/lPTxi68r5D/uKXNMNAug
v0M17Nv3z6k/mbc7zgnswb/aymwIosjfPw=="
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [11, 10],
           "data": "O66c029Rsb9gKVRsP/PVP2BzrmWqvd4/7+lfKN+y/b8cFwZ7lzzxv/zZrgRtf/w/tMd2aC0VwD+upTPO
lHDIv7C4blg9ufm/ADgZ9/NP5D/I5EQ1Ht3Sv7+Ucw6AZL+/t+5Y4NqJ7T97q+i8TmTovzABwK5IJek/ID40Y9us5j8AmdH1pcq8
v/4HMRBRndg/GMV9JT0k77+ELgrA7gvmv4U+xW2xk/s/fEKSfr3E9L8nPU4d7ENxP6L4nviipNC/5miwaYsu978js3kjkzvyv8hF
lppHPOW/+i0k7M6n8b8GpNlTgyv3Pz4IpqsATfA/lIK58N4h378wjF/KVgzPv3iZfoKPQPk/oAt7Jpv66j/k7AUjEHjyP2lgoGUX
s+K/vIyCDgB04b/V09sumnDcP3opANfcZbu/EyQtSN484L9PEVIioo7jv1YHBHFcC9S/sHgfGljD5b/4zCmZKGCjv7cpA++ToPq/
TEYl18rk8T+ia0bWlEPeP8Igu/zF/Nu/JCrd6nVV4z/BeIVMUpznv/AW/JxLiqc/2jwaqslY1D+T3VKDvIvnP8VOaQlQ0fO/H5Um
y3BK2L83Hq1tJq3tP97cK18cCea/janlx0yx6b83lmNNi//rv0CDdvUbPrg/T7K55U+ksb8tYj8CbFbvPxmSJu+bj/G/w+i10zU1
4D+9qhesip3qv41PhzTweOw/85Ks/7QR8r+WJBnLf4nYv1VeWn4G65c/vdPB4wgi6794yJqVEqrYP6jPSqmTUdi/yMqFqgZM6j/q
bMzV7n7wP68AWlYIFuy/+Ai8LkRs5j//3mtZXIDwP7V/DR6d9dq/iHytx1r/1D/8wTTiWdrkv0qg7qqoCvC/xVauyHs87b+jFrx5
Jrnjv+HIVFJ2KsU/7ATFmk/x4L9WV0wNxXbRP45bgBqwyNY/z2O6VbN88T+QHZMoRUG6v30bF8uWAes/Lj7r/I6W1T8QNMBdt2fC
P0QWBdcKH9Q/NVHQkjdUxb9k7qTnZnjnv+J/gfOh882/0I5cgY5u7D/pIXbl+xiyv5dKVYMj7cG/1w32D4vJ2z94Xb+xJuC8P0O1
V7oY3tE/VefPr6Ja6z9QkQQ+vDHWP3T87vbgfOm/FdvzQldn878p2SSgxibhP1jbrqPsI8u/fGHTWxPI7D+N7BDQwVXwvw=="
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
                   "shape": [10],
                   "data": "/byk98QU8j+6T/OQyHryP5nPDFqHjfE/PhvWc7tv8T/v0kZXivPwP95c2p27vOw/PuasDefb
+j+ysDUCT8bmP4Eiv17D2fI/+tzYMw7z8T8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "HQE8EtX28D8XA2dIQWTUP0CWZvirCa0/pARBAHksqL8SUm8Tk6DdP6plmegYGdq/wYwLkXYB
3D829GZ95bnuP5Ym39qPucy/MtmuUR8atj8="
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
                      "shape": [10, 30],
                      "data": "GIQ1+n8/AsDlgXrZpefsP6RKQub1iO2/pTXEvKXz/b9byBgDnBADQAG+mKQkmcw/6Rm/R
gQSAsCjW0eS/+3QP8RjOh+T582/QLe1nVxUw7+RDKwphRrnvxKuaSP9+t6/31EGweGX3D8/VoU1il7SP3/xC8D7ur6/paeii+Gk1
79BDXeAN6uZvwDlFq9mDMa/9nuSjOns0j+3Te6qR/3oP/YMKjAfjMk/YVWKgiEbyz9LcD3L4A3av+nooj7MrNE/5FVYkUkesz9Mh
7R8Q+S4v6NqszQSR74/UTPB7clnrL+YO+3aeBXRv+e+iSwKgPG/0rvX2B8m4D92BC7t5//wv2bDFdGDJOm/tqEfe0weBUDRKo22U
wvDP0xnfi/NQOI/EhlRMbM9CkAPYbSnhr/6P5tYxx1an/k/Z1V/7+VoAECtemujdwzuPwIIEf0XGua/rlk86thorb8PFZpXfejyP
y6Ga3B1RbW/Cd0BUcmsyT/diJ080YDeP3BxcZxlcOM/VL+JwhrY5D9MSGRPtXfwv2O/0IvzXee/VZzAhscJ5j8pcpxmKezJv5n2h
4qnfNY/KAP1lZNI2T9r7d27ttfDP4M5XwWbJb8/vbEbKq904T/qObRLVl7Av3WkNPu17+K/EzK9wPJN/D9VhQrVO74NQNIgCBOPB
BBAgHhyKESNFEBtf9LqJG7yv13vX+nYEAHAQcawcrDvAUD9UDtYlUsNQN87/XoiLua/nEP5JQgK9r8JJpInR93WP1t56kI9f9A/W
SeEWloP6D/KgHVmf+jkv/uv4PnBfNq/k0xFacYwwj9uvGaQALdgP1o930J9Oum/0arVZ4DXWj9AJzIhFAK8PymfjLp5F+i/FQkoo
dWisr/cpQLpI+zAPxkbBOgYFsg/WY49ESgIwD9NSDQPtcjHv7HdrVL1WeM/Bl9MZ+N0tz/gcrIdO2nZv4/4YNlGiys/PJjwE9Mx7
D/IDLs91h8AQORqXXmAes0/ENGk1pUuC0BXvLorLbf3v9IdptQ/0Oc/UY97wADZBUCtDqtAvBr9P3fae2RfuAvAdcoTh/gR/7+6W
hMfucjuv3V3BFynjcu/qnYZdNbC6L8xYo5riRjhP+cpJTvP77k/AR9EZAJ1vD8iW27m0wfoPyitjBWY3I6/aY90adi0wL8kg6WZx
DXjPwB8PAQCZ9K/OXBugS17zT8UVn1Ar+7RP46r8b5MX66/3vxabWh26r/SEGLSX/bjPyJzi4DWv8Y/4cNidvZ4pD8UBIpri6PQv
7H2AmNh99e//GCqt3g597+b3zTp7KAEwGPqQfEbt/k/pnXuVWrW6T9+vPDg9FzVv30d6z2gQAdAIBvXBOef6j8vJdBvAz8DwK0BO
EcdWMs/23/yFNgh7z+rl71YbG3SP/xMcItMS+M/Xs8P/Af9Yj82CF9M+anhvxs9wUB+O9A/Nz5ywK4O4z/fDdlOJlbUvyiW9GWlB
t6/EA7+AN6X8T/tHLZKNergv7qO0wrJQ9A/NTTEKBxE4L/YW1pZffe8v1yp7lpoN9C/qh/sIwmx1z9YNZXDeSSYPyBAV7dD4rK/f
DEkZJLGpL8nGjelriO5P1FGcZcMcOS/jIfW0WSZAMBoTtiH5DDRP+TnslDIMte/ZjFykuG56L/ANkLJL7fmP2syrLaqNda/oydsT
v6M7z8fU7Vngwnzv2Dlp86CaAlA7/96q5vL6r96EL7JHq7FPwDRMGAD0ue/2ASCbOKiyj/RF5+riUnwP+4+WH9a8+M/t6XYKKZYw
j9YUs8eLnWzP3VOHYBD0n4/wFlZcToffD+pZyzElHHgvxTOd7CWSd2/HAbeSkm27D84UbUKJnD0v5ND4dZvmso/0+RhCpwAvD/i0
cv2J7+/P8rGfbsv2+S/wU3IHtXg3T9gHUWIeiTKv/8/KGCIj9i/vadZnN67/D9eJ2UCbm3gvwTgZB87OuA/5e5w1jVmDcA0SXLeL
yHwPzS3SicUdAtA4eEevUfe8j80/6l7eLGcv2cq4euS75O/9/hmllEC/z8e9SIDaSnXv2d+7DPXc+M/jQFpu64Osb+S/0X4Jlewv
0GZPd8hXMQ/UiFGAD5q2L+g5Q+QzCTaPyFpcilYBNE/pj60Iubh3z/Y2x8MP2HSv+FrOKGNjcs//LUqa06z2j+lSn2M5dvAvwJtv
m8To9w/6Bxly2h+y7+s4KLCFE/fPwob9D1vhMy/Mcohx0sF9b98ZOkFtczPPwwhKJdc/N0/08OFg/moCsD96RXOFFT2P7MdsVC/Z
QlAtUZBJD/VAEACOqEA4/gBQB6v+qbw8es/iDo5HsnG9T8CdJd9JfjwP9sWl+BI5+K/mfzm66dN6D8Imln5NlbiP2wUEo61zLw/J
9ZQlWw717+c4ahRzmvPP136l/bciOc/ceOcFBJ8xz9sodroyyvQP2wblBcZtca/ntO4vvUHzT+g6jSQpgjcvxIp8EKqoNC/yU3dg
yUWyT9+sFDWsM7JP0oVpuTXwNY/PRjwcekd8b8ADEBN0gngP44//lMQrbO/cjWV+zADlz/UVeobMVnqv051eDTuEcu//wxes0u46
j/FsXpDAHnZP45TCUO0+te/AgTfV0ol8r/lOBnADhAKQGyncHQSCQJAXCmNaUEPAUBFUi/zGGjTPwjlqMJd6OW/1/RGKMFS+z87g
qDG8CHmP3SzKLq3dd2/CE2LDHAetT8T4q1EJcDivwR7IGWZZcA/DVklaQqvzT/E5KMc4STjvyOZMH7jI+O/wNW+7/FJvL9lmXEGv
sHmv1i+0qRphtI/S8OBcHAV1z9y/8vd/3XSPwsYFj4gPO4/+d+lMnlM0j8+qbODVDPpv3PjGnHSPuu/VWIhfWM/t78UP2BIkazov
37/4dYYH9y/mSLER1eA+7+YWuqtvT/vv3/ysIgBzgrAz1iP60T81r88w0898soFQA7zTaf9pwVA1bONBFB6479ImVMqRhoGQO0bz
x/9+de/s2dBysbU8L9pWRRzVdjNPzJMT5y/w7+/2WdHloyhqL8qn9il8XryP5EDZSsS3sw/D236dfm/2L85koHI6z3Yv4rYy2p5/
Nk/j1sCGG5ds79nFmNGXt3UP2p9hUSo898/v58cL9eixL9fKEhKtw2/vze4GQChzcG/zlvMgQvZ3T/DMgMF4zXhP9Ec+qsVJ8o/R
iSNZQWytT+OrMOoIUjqv3UAXvQkudi/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "reVZ24zrzb+CWl964rXhvwAnKX7zd6A/GLjxF6RA3r+MP1aU1BHCv+Fh6ay0wbK/KWGDE
hL6tz/geMKghgW+P7DKpmicbNo/wqd/c1X0uL93S4CphUfCPzWmkpSmZcu/IzXHUNc21D/063Oj1bC1Pzbb6tJW17k/uRH26iyH1
79OpLFWHTm4v3I9qm5cNdQ/PeeyDji/oL9+lPRomNWiP/yDrIRGatI/r36i2sLsyb+oph3f3qjgv4F4OhMX3ak/R6Dx/ZFU1b/+B
plXxRSuP2qiMcdQH6Q/46Zt3TA1iT/eRPnogXbjv5F1wydo0Zw/"
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
                      "shape": [10, 10],
                      "data": "PrxC3BT32L/4RgH7GqXsvzahUPVHZ+g/fpvzIcbT3L932AZ2G4G5PxVtbh/pzcS/tvc4N
ipzkj/N2qnMWgPrvw7DV9IdWdc/TtP8JDRn2b9SgE6JFwygPw3eyoJRhNk/4Dokld303T+5So0X+XGov2RmN1g17cK/bZfjHjEf0
r+7VfyqVnmPv4dxw1np46W/RhVeOKMd1j8riB/+QW3QvyP7hd5Hpuy/qqNbTKR88D9vCakK6bb1P4mbhUFIdN0/93/mcCW83z8wb
e36Yvfwv2bIDLLHf7q/9QfypaUh2r82T6FtKhXiP7MP/xNS8+w/RZpBXXu22z+AUS6I7jXdPxQylv3LLvM/rird5e975b9Ot2TF4
g7gPz6i1nIcvb0/CtNEQHEZv792KWAAp+PaPx55YvKkeb4/27ji9fyn0T8+9Mil9BnLP/izKU2AZ8k/yycPjoNqwL8Fjkhfr/jrv
/wR1IVl3uG/IUu4Z2zg0T8/lLMWn4PAv6u7Ay3rNOq/Qel1oOH6zT96HKmyHRnFP6eGLwKvY8W/MPf7J/Lv1L+w2f0g0Tzhv6opb
cBRocE/zvJBfMnghD/ML/8pRM3Svz2qtRkaaeI/cp2OECYKvz+AHcDgA+q7P1T7t+ZgaeM/RihY7YU5uD/RSK1mr4TYv1vTZw6nn
7S/uF5rlxsp5z8zA1yJ6eTQvy3K2Ityptk/lntIUJ+owT9BlgXJ6A7RP5o/8mbbP+e/AJAxrkN02z88bB1fNFXCP1sDeD/LwNM/f
tIgh0ME7b9gech5TjvWP2gZkstcDae/XVGoQZHv4r83+ebPu5TZv7/E1TFTcLE/UbNnvQ338D/xZnKBiJjPv5MSIwODs+W/4Ib0b
moyxj8F0FW5eB3Cvz9t5jj4E9m/BGtj9gqp3z+B8rwAPiTyv7A9Himhxey/GtW+G3H90D9BnTBy2MbdPwEBvTLvj+U/Vz5JS/8N4
T+cK/QZca3lv9+RD8l6De2/gsK77spBxr9KJDvCbEHJPyxEEg8D8dI/eaKoM6DY1D9VbypUjKHSPwXsDU1iPcc/6g5TWsAt2r8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "yJTCx9aSzr9n19h2tne5v4bp6pjt6Oc/j6XmBRhcyz+OQkwxAkONP1uNFUJON9u/an2h5
HWH4L8usPIoqhi2P0t48IHTQsE/8BaWvoxbwT8="
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
                   "shape": [10],
                   "data": "ZnXo7s4b6D9mUHHu1NzvPzIGv2tgFtk/bloqFAYJ9T8iTv4hImfpP408TbD5Fuw/tKIQdWhn
8j8wNB1c1oHyPwSjve1Nx+M/BSA7YoLL9j8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "s24GBzMr4z8FbPjtBAO4P8TMnROTOL8/uYc89p1a0z+Goqh6lhzkv94gjb16EM8/bkQ4cS6N
7j/BLa564T2lP91889Kb1qa/zbkHUlzSxr8="
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
                      "shape": [10, 40],
                      "data": "CPmnwf+J4L/0r4iY4azAP4AsnnA6eNM/Iceiun2t5L8rCU+RzhbEv8eEjlcNYtK/IqnQr
qd0t78F2d6jSJLuP88OOsn0WOu/wyVz3ARGbD9+zh1vFa/Wv2UaPZF7+sG/hPypbByYzT9zLgH/1ezAvzcGGxParLA/hnQidohzs
j+YLNhZBxXIP739u8N+pai/1RlRBJqc2L+4k5NOyy/JvzQHtQ1C2La/g/Zn1SrY37+lO+jUr7XTv5UicsOketa/JRoX4HGhpb+0A
Di7VeLWv54bjUYeOeq/zbdZLFd+xD9eCsDeVoWwv2TH6nJGbdg/PHdXAk+jw781x/P+BNiZv1B5CPGyTci/yrRrtrp5xb9VZWhNJ
kbYP5e9wKubfcY/uhCgMgqRub/Ep3vQ9Lb0v+WdjXmuO8y/S5+aeTgN17/XV5BfFVPiv8DOYJVQ8cM/exQNAbXI4r/Yp5gJyMrrP
5ZzkKbWgr4/Xny6owblzz+hGZuwfzTbP1H4X3e8Ksa/X41T8ZU20z+Y4Q5NhXq2P6ekyiCEddw/bOZ4Cug04z+aA/IedjTkv24u/
gP55Ok/8FaGhV6J2L/MCSJ1+XG5PxEG5UkIqLQ/nyJ+inZU6r8uIQRxJDjFP7CTDtv3B70/Epfqf+qP3r+TZuX6wKX0P1ugptNla
8g/NyMdikow1j8vauyzSYHXvzZQwEFxZOo/ntY+NKS01D9G+HcS4aTlP4MnUgsh+dO/ovzhkQYCzL/BEvzDnpnWvy2LqZth08Q/1
GEPi+6h3D/PeX1XXiblPy+2ub5zhdG/RkRpNG4Y4D+T46iEa6Xgv/VLPsgRE7g/euchQnpmub8empTgKPzVP62ME2+NV9y/9q6to
S6p4L8CvYqPPU3yv8kWC1wvIuC/3fYvolsV178WJv4R7ZG9PwfqtOfLGOK/5++7NlAR3L8vrvDgfrHWv+SQ7bUt9aC/k0GdidtX2
r+uG5xKsdvmv7gW4tLfd7+/62Ts+QuW5D9i13oww4zev+svbI5kYtS/JSSeXH138D+BZbKhpf7iPwx5fI0LuM2/r1qO5hqI579If
F9dqHnAP0eIqUmtjOQ/5HC55La47z+DTfHXgU/hP8G14ej7E9Q/ZINhXUoP5r/rBRu9iLfUv2KsHcxb3ty/IZiYg6Pjtj/CMVH7L
pHdv4bUwBTtrdC/p3QAjd8c2j/XokjURzDKPyHBFJFZjeY/Qmwi1OR51T/b8v9tkhXnP9enydZqM+K/MMRtX/3V2b/FMInF3nr1v
wDj0aV0r8w/vnkAGLJI4D+QMrAfuf2lv+REX5tUlXM/aR8VZPvxz78PBoaDxNjnv100NXZGE+A/3GGUx2KPzz/NBx2jk5/VP54Nl
IXPjs6/bXH84iGA2z9JGlmf84uwP1jrWOHl8Oc/nZHvAnV43r/50XfMRTfPP5rc5AlsZsA/EKGd+3RdrD9AjV/IQv7CvxouH2KwN
fC/HPfgZC6H6L/DodVP9PCwvyHTwnvDh+E/jRMSEb750z8kp8w0fnCev9TLciYOaNy/gJ8xU+e8Zj94jucksYS5PwKy+t9VGbO/9
KLU2Hjgy791ChWwPsLXv8JiIgLa2cO/Z2PsVqvnuj8qP7ZlsUPcP0SLzfjJ93S/ODEz7ke7yL+9woR8e0DOPwWPbVzePeS/a+zBI
FW8nL+8SJ7Sti3rP+7Lhhb38tO/72l1h39px7/QSGWvt3b0PycK9VIMosm/fkKKhTkP4r83mFdekLvpP5j34gu4++I/fu9dg6Zi3
T+XBzC9GPHYv8GmHFA+AeI/P5MwjJh8xb/NpEubAhbWvzW+6wVoXts/tHa35i2s0L9+R4DEXSjmP82VSLgffsi/20BkXKwh5b9GR
z0rcDPUP8SAaPNq/uE/2F2VurKM4T+Vn1TXCNzXv6+/PvyFF7i/z2hr/Hojyr+l4/d/DRTkvys+x5A/m+U/accugG7E3z+/9VjiB
4XhP+HNvx83V8G/uucBDaXC7j/C0v60nlbWP8gDI5r9eeI/JBvJ/5om1b+l7UtxhRzav3HjeNBhfeo/oeMg3NerpT8hHA6uTknHP
6nP1Yio+eQ/RQsS888Yuj8c7Le655zUv3yqksB6Edq/mzI5W6pznz++fIeMPRHSv5ILK4EfZdw/MmMqxQ4o3D+vMVNUNjzpv03HQ
xrQRtU/DCm1rihH7z9rXcYK3ZXjP2heTCu2iOm/VEZkzEC40j8yB8ZNFVjmP7idxE1OC9I/71ES2WcA0z/HI941LaXnP6X6l0Xor
s0/dYDNpAmh1z85whH5RhrGP7Xg51rqR8y/0oNQr+7C178+PUF1N3nlP0tav7yZtcA/WjMgsZBA3r9h20iKrOWnvwmCxj6fnsM/a
T+CAi164D+A9rHa45zVP/9bmyNifcC/I+0VzGpC1D9fi/i31PnCP7UP9Sesss0/6MGvlGQn3r+6NoqIRmDXv33a2ijPXLM/ODg97
41Pzr/ewEzsO0riPw0kjiFZI9W/y/L2lx481j+2N6xBLqXov8BftlRHrrW/OCcuN6Imsj+5QXPxQxvfP4B1YU/b0eW/BjtSn4XJy
7/JgQ8207DVv4rNolcqEsm/m4SMFZtS1r+ssa11UJ7aP/N4MQ/5muC/P2lWitHO0D9Vboyc5qjRPxHeUpVTZdS/mK6iNPIf47/KU
Ml0fdzeP07KYeWkh18/4CEEhYmzgj9G56H98sjlP5jSRk3QtO4/1mOTGYeN4r8O+O+LwV3lv/qzq6NXi+y//cMaPTawzr8XuLCgB
eK5PxBynQrUGMQ/GE58VG6F1z9ivmyaUwfbvx/JAYcpcas/8JkVEqc14b+0cPGpgGWgP4BJAjBW2bq/S9fYwwMx5r8WYRjQYxnTP
/W0GLIhztQ/SARKpttG3j/kTq9ZPmLnvzNgPTUdM6o/6G4Rgd+E1D9tLUS97mW5v73/DISiFca/sDjzo+Fxy7/wOLACHRrwv7ILK
sNa4OI/19zX67Z5hD/gQlsHpVbGPxxnBUvzpOA/FtMS1Vqbj7/jVjKP3fXQvzwkEayVitg/dFD9VJa8w7+QxU3FDXHXv6UDJRTJX
tu/j33B+mQM4L/MZXqqg/HZv1NkKSb1saG/fPV8zdHz4r+NrHadZELaP03nzBwKBdQ/xmzCDWdC17+JhC9X1w7ev3ve959L1tE/0
eR9bEFE0r/gK8rg+xHhP21xtnNXG9U/0T9FGUkHzT/2DYUsquTvv5oU7vzKj+g/wk+3CpNX4D/UohVvQYbuP6GRFwv6Ec4/A7/bx
YMx2L/P/Ji2DPrnP4RXRLrOa9E/X2lg4f78478to1ZDG3PZv408bX6Ig+q/JxUt1f/O6j/MkQPLM3m+P2zHFBkN2M6/CY4G4vAs5
D//cVk4oqXbv9BwSbAd6MY/Q6sipVbi1L+DPaPNzZDjvwHHIFOfPdi/jfgW5IVe2L9MuwRSpgXxPzWst7Uy29g/C58Km9A7sr/Pe
vzQNQHhv6Sk0mU4r9o/84TXrGYBvT+ahnxpm+OyvyHXlW611KA/Fwpf9Zj5yL9j+hjoFnnZP4xJQvKq6sg/6dEmyLZn0b/LwGh2n
ezOv/3urrEVJ5i/ynKWLxEF2L+61wxtafXFP+0fzhGQOsA/p6D3IBsk0D/yP5ouYqfbP1A1npewBOS/ubbA4Dje07+F5fPGJFNxP
2T8IgWe/sc/dRXumlqk5L+tyEJKFEjavyuooBeBzdY/p64o5sGX5b/gHq1rmoLwPzNMNY+NK+E/tUKGONHR67+kHRX/hWbUv37yA
uU1B9U/iuoDw40e0j9e0k00WQjjv8vrj9wXe9a/7svFOUZUkz8N2Q/TQIfTPzGEucqr5Mo/83OAlLRD3D/u//DDrkHCPyIcRhUku
LE/fqW3/hayzD8mZ51qVqTnv1wRFX6t7NM/tAAfcpOc1b+CyYkhYknPP02PzFP+TOC/a6rBEtcd4b9vxQKzstbWP/nNHbmXjLm/t
Fw1Gh9YzL/01S+0jkrIPw2f3fxiPds/+70xS2rR0D8ftgRynErZv1n7/cCWlK4/BFsxpHun1T9/Uji8Pf3qP/7LUpi1CsW/+Cnbt
Idoqr/FKP445SjvP86xaPNrqvS/wiGSli9Hyb+J9zJBOBDWvzy55FydNOs/jkNRRES0kD+e3zslvJTkP+2njHG/euE/njJKdfv1t
b+bEGEU/kPLP3a6qSt1neC/rZE6sUE6jz+i0Jy7pj2yP4+0yuJyBrg/NmZkLRYv6z9roGhDKuHCP3jSgC1V5+i/SKSYnvsS5z8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "3PY/XxL9uT9UqzyKI3XQP/1zyjdHhsi/ikocdjv3ur+xP8TZzL3HP1wwMI7U4ru/1peZE
qAS3z82icNozAiBP3xZUjgCq5m/9JBqrZJrwT9i8ga46uzZv7ggYSUJ0p4/qZPzUwQAzD/hAeRd0lHaPxX581ASKM8/gxylInMt4
z/fhBWFNvHavyY/9U1X3rs/Ps9UaUBe1r8HS+yoZQ7AP3d/nf5pKao/c8z1BNcxwb/yiUbzzR3gvwDj6ofyBM+/GcV23QBnqL8KB
F1O+uzQv46Z1iLS6J2/93QnsPF/q7/nF7Qxocmlv3JG3I5PWeQ/B6TZPxra1j/JMJvgdTDWvxHyTwWMpuY/hU9q6SS64T8O2i/Ex
AvCv6/6VaoJALU/5GagRLcH57/2rDihutTOv6Jfcot5G9M/bUpVNKLO0T8="
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
                      "shape": [40, 10],
                      "data": "PVeOqg6Fvr913abi2R/Qv6NHa3YYcr+/uDmxjoLEib9ruaRnUyrIv286gUvPQrG/B05K9
KCNzD9QOEAuzJjBP6DB6rALz+i/7iByeu2y5D8YrZ10m7/Pvyez7qAEnIQ/I7/Rjsi3qr84Ni/Bwbjav5AD/5Hc8do/rn4JuDkbr
L9fVM+iI/XAPzc7M9PuUcS/zMOu4T671L8Zk/477nPYv6r/p3nMOcU/BBGsN/rS1L9LZhrgCk+4Pzc7ofPThLq/RvkMHR6RpD9Fr
HLJcErKP7BtbTNmE5U/xyLPwiiwo78gfDrJYWzFP62aIzx5nMi/+gh6sORvmD+DxzlMgFrIPzEINtecG7U/3JccVnoeur/gRyQ+K
0ykPyjmj6yu29W/8T7b1/DQuz9FZEypxSi+PyCEIM31Xb2/7cL45EfOn7/nBcr+NjRNP2IRtncMAcg/Zkxv58Gh07/JPpmKukvBP
6JMbHbvRdM/20wc495W0j/xAgcp0SDSPzZ8eEKT7sy/S28Tf3FOvz8zCOkCvKPXP4EkqOr0xrQ/PCRVPDbB1j8YrOTe1TKuv10DX
tENfNi/Pc/211TyyL+E61p+R+qcPz6gtGyMqry/JEK+rsVO07/qmR5UTYLKv1kpWi9dh9o/nHPVJCXt279BUQ78gaLXP/cpQ5a/a
so/mtNFx+Z/wT90jedVuVjBvwpRPgFnMr4/1czAndlK0D+WenDpUqh+PxMfiYLfr9Y/J97hpNE13j9nbS+1zxjCvzccS39EoKA/f
+Ysgc3gw786DR7+hPTNv+u9vCzBGMW/cmDpGxv8sj+0IMj4fGTDP3/FhXYsweK/6BtYrdb/vT/ZjPjZ5TmjP/zAxbPDHd0/h1aQN
FeQ0T+q23LjREvQvyfMh/qHPsW/r5Gad9/R3b+zdrTPwPSyP9kxNKa1JK2/YIs/khk1wT+vMfoMNGHQv0BvXGuo1s8/lV+iO/Xrw
78zw2GnbUvev8O3GXFpfNY/DAASNHuCoj88mxBhcubQvwtXUjHT96E/fnYMsseMub/0X/pBToO3P854yRPbqtE/xc12EXbe278g5
V9LveLXP2ZnIhcAusW/Y2/QeKsXiz+MvO0Zy13Vv1uzoGeNc9M/3wyA3VmNgz93BUDXovzZP7RPX3G/PMa/WYP3njsY1z/YrSP21
9WsP0hnoSRmoc4/RwyzjWWGv783B910X2W5P/mF7s1GxaC/ftqqqhI2sj/IsYfuuwDZP5F7u8u2XZ4/TVh3uwgBub89x+8GXdnWv
68tcAfPrdG/E3dPe8dPqr9mmqtPMXTaPwvobOu63LE/78wXzZwIzL9XYgyBK722P/CyV/PU1MA/dLK7S4e5yb8QuHc3y7nTvzima
YwYwso/FZviMV4M5z+Yteku5Uubv74/RAqZ0t+/0c+ohzP6zj80imqFctqBP1cTYjA2qsA/JtikqVeAxj+1juZXLn29v3x5LvnFo
Me/MfsbT8Qbxb/FS/FFY7SLP4NyXG7QM9c/w6TF6zqbvj9ysjz8wX/hvxxbW5H+qcM/uq6Pvt98xL++apMZRczdv4yphja7AuK/j
MvCl/Inub/t1PZilDmHv9SF4dJdMNC/aQjwMZis2z9hhIdNnqrBP9h/NtKmu9k/pKX2xm9Z278zbq9yesvavzZg6wBHqcE/DZOPV
fMewL9mMEArsOCav91WOnCOwcW/fs2OgjPg2r8UiwVskcePv/enBvrakL2/f96iJPZVwD+Aph0Y8czEP2S2KTJCE9E/KnmfgnFX1
7/WikyA2qWxv/Ub3zpbBcO/TbyiDWucz7/JF0woOVLWv03ejNvtNJg/evU7K7i30r827e9PNRuTP7JHNJZxn7E/mExQ9F2ssb9+C
irjCPvAP+hYwkKce9I/7ez360nr0r8qgDsrf6LPP9y3i3kZkLC/1ghghMM11j+NuU1cDkfFP6EhgzHxV6I/JX21KNtJu795GIu8e
bPKP6jN6Tz4C9E/J+zaVVAoer+v/1ypipnJv7HnvpKW9uK/GGEdCvxpz7/9eY0ne4HSP0YzWQ9Iv9A/HQOAGQU23j9ExdWDQMbNv
yi7aNjANd0/IkVgZ5o4qj9BTx3zJYvNvyOMDc1p58S/wQB/z6g71z9JtSmW1a6+P3ldRCMcYtc/zDdxDj8A0j/ONjcghwfPP46x8
jZo3bS/JS6rkMqz2r+uyL2BWHTTv+/5ac/E1uG/C0uUGYnZpb8hJYJQEZ+nP5U0MjDlu5W/9MXOHvq3wD+votxeu9fUPwz622IEm
tA/Q844UsTBkL+WvDzvLud/v/q4SV7VQdW/qCbS+Prky7/VOrZWtJZJP8qsxXMDqdw/7Z8S91E6yL8HTDD2gHvjPwJ9pQedFaO/k
sB5faTvrD9hojjr9VK2P7D9QRsUKKc/I00td4up0b/BEHOES0bNPyjTlpfbabc/cRYE6gEi0T8rElsf5vDRvxautaHsD8g/7f3r7
o9W0L9p8I7hv6uaP2BSecc2Jck/qrHcIj5MyD/0DoKgWbWwPy5z/1QF08a/yl+91k29vz+xCFhQHd6JP8bE/EzUm8s/sOYWfp0S2
T/OOiMSkpnFPxouxYDzDLE/0pV0yRFL2L+SHSsXKjfMPzwAsB3derS/HyKwI/Mt0b97pUEQWDnNv7MS/duG/tS/YtYSTbrgxD/iI
AmwJruEvyyyzizt4oK/zy65z+a6tT9yCw5WKTe6P81NjyMbpdC/j4lNr1ra07+B5fzmHtrgP2JyJVwYwdU/fOrxoHyIu797GOiJT
r3gv6K9zIU1BMC/SAlGkNsJwL99bSxLeeTIvyNYQmMPWas/0Mv6HlJkm7+1Semi1YbTP95v/4oYXbc/ldmO5kq6078aS1LuWCivP
xaVeYlTtce/zTryoQ4jwj/HAyL0bJzYP+V5md7WMKO/qAwbpvLQxD8fnvq7cSfWP/VvM9L2w56/ddYjrryxkL8+5bsd+NahP1S3R
MCRqcs/dUrOD83wk7+RPc1xfAjQP0gDAz3Aw1k/2a6U4H7qr7+XH5JPTxnjv11iW6iJ3di/SMatgpGU1j+ZdZSCnsfFPxXMeQOaT
9c/lgMmxwAjwD/d6EWO5I+1v/1/Zm2gl78/rkwA8arc078FmU+aBRm8P3x1F2/wv9C/w2QircZNzL9Q2ZnyMWG9v2DLdRnmfr4/b
h2foO0B279l/M3ceIrBP3WRIIEnCqG/0TzCHfZ0xz8oR+EDidKxvxod3vytptw/ANrxzqOQkL/xA7fqMyKxv2Siiyct+No/a49Zp
+r0g792PcfJC9jmvwMC1eJE2Lm/ElGl9D5G0r+FJqbO4MLFv7rzMQhz5bq/jdu0gdLHyD8f4snhgjrKP/aocjl2ddy/TJ3GGRRxz
L+LJ/yYunzSvwg+uJ5HQ9M/AJILnsnEtb+jX+knXsvOP9xJbyxzY8C/mJn7j+QFy7/AV2lVdVWxP1OU9y49c8m/3aobxlta0z+id
YRXL8rYv0LYQu+aiMM/9EjFn8+52L+oSD9NZoKjv2FC/Jm40sO/9kUyOiIOuz/q4fmyQOzRP4Yz1pc5ysA/4NT9tU7H0z/vY4FfU
ZjXP1Lshx5PbKc/9e0J6Oy2wL8OpfWqZqbAvw5+2XrpF9E/cNuyPRqPxb+pm21kpquWP/GhBFSCDdA/cQqR5T1k0D8srhqP+ObCP
zxO6eytude/s/s7ffXHtr/GZGEXpgipvysawN5u/U4/C2cEUIy0kT+i6E++yxfRv5lYlteT+MI/k3dS5x5+1b9Rgi3c9ArCP0lMd
fPRDdE/RO3qiRFz47/ejKO+GNqwv8HMx98DCrw/JNaOCr8DxD+nr+Xv2aOeP/Zh5/X//dK/S2I7deLVlr+Fn7+1LsOxv4HHg0q51
NA/UBHjCwGcs78k3C4tkl7QP7lDEpQC3cA/rypjHkYOhr+CXnqyq1S0v/zsa6cYWcm/OIZh4noRvb/7nsD5kh+vP7OTuJ6NN+A/i
P/mn39Fu79jZadtfPLGP+gVgaT21b4/aSUh4cgo07+BMZ6gMnWrv9GJHukWBtG/82U5d4Erw7+Up9i8Rla5v+pZekI32pW/sucjI
xBcqr8BQ7/sbNLFv5n63v5Hxbs/T5OtPnEGkL/pgg9az5fAvy++azW4otg/tNg4rwc8zb8n/NUjoe/Tv+woehGg27Q/6EzIqe69x
z8wTQeCwma4v8dMpYdyisU/pF0OQo4Syj9FNJ+1WXK+P0uf5qq6D6y/oamZzl8DqT9f9SBxloywPzOYzAXyta6/jBUlkUr6tb8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "CavpXgdv1r/aAN7oLwXav+MLwe6e0Km/xE6lPVz6xr+VZiODsw/Jv4mpinoVf6M/S41P6
U5K2j95x0UunU/QP3r+DyCroMw/hYkGpFrUzb8="
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
                   "shape": [10],
                   "data": "+BytBhi45z/kgzZT9ijwP4CL2al7heQ/+himW85m8j8Sxzowmv3jP7/DSlTwNfA/KQRIHoMT
8D+qD67ceW71PzEo0QDLhO4/xON95Wyz6z8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "erQL7+s4qz/zLxX4kxnMv5ZMZRr4LZE/HOF2VC4R4j/ipyDRWIHUvxd4JKeQgqu/qAQIBkFd
x79f7DxtVdmGv7g/Ul3yGuQ/I9TlT/2B1D8="
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
                      "shape": [10, 30],
                      "data": "YPmMxHnI8r/VhmYNecjvP0Bh2nZTpKg/8sQv23lL3b/r51N0XbwQQACVWp+J5Oy/9WySC
MQl678IRF7pAIjzvyA/G7MbmPA/l1uYYcrj8T8gsZRlIA7fvw7d4qH8s7e/95jYdqtjYz+05nvTCM3TP9Z2LUy3EaU/EtpHCKoJy
r+wMU2CIQq1v6MBV5m0vdA/cBkiMCzUxT+w5fBTdS7Uv2nmBzMFlKU/fSU21ti8zT97MFXbR1bav8nwIsL9bbA/3J4tHNUW4r9YX
iYBbATUP/zk9wu6ArM/8BRQM83Vtr8auezYuOXJPwNjE1zDubc/W9aBASLFBkCH5UYLwxsAQCVUEdd7Pfw/qTZC4LXcBcD3dvON8
wThv/sl/83lOAtAAlGcOs//E0Aol0PfGK/fv04cDh1OE9Y/TTuGXWTp8D94F3r2ESjYv+6qAXxZiuA/8kq9mMVixb9O3yzpyaHtP
3SfTW561Mw/ZFx3Jvyp0j9XgN1t6Ci7v1LQbKYIHMC/6pwqrS5zxb+pCQ9KaVvQP+jfwnmsStq/9NHNssZv5L8tUNYTqwzqP0wzN
w53vsi/z+JVUt1z4D8LqH203CTSv4Kl/2SYTt8/o7t6fnV86T8cbVXMAhvsv+LfF6Xxg9g/dRj4sahx+b/2NUaWRZcGwOqFRnqmM
vK/XQyKBOIb/7+o9VNv+lv+v9/fVcwgKPQ/9jZucQEcA8D+kYyJ2tISQGMSE+jSpPo/lUx0FEyQ/z/nEDM8YJC/vxUHpCiobMO/r
dQzEHPH4b+8S2b4y2XHP0HiHEVWgIY/UxJGySAIvr+v50MLNVHqv2rM2e4FBOE/DtFUvJgp8r+OObpbLuHDP4FV2MSrKOC/AEQ4j
JTu0L+ZRal/n5/RPw/LiTilnou/jamjt/j61T+Aafvg4Pvhv4Rbh4rKoKc/sYcsR+at27/IDdg74d+pv17GEN2OBe2/UMsANYgp2
78hvGxth8TqP0xlv2qd5v+/Pl5Mq/Tm6r8dblpMXEANwNln5IcvS++/sBIJSHEIDMBm4OOyly7pv03eXAMdrP0/jLcA9Hmb0j94B
X/7OXu8Px2YgAs+5s2/GDIs7uM11T9f8J5mJ5bUPzVHIES2ROi/7zPPbaLq7D+e5e/8JeHnv3KZ+32Afew/C/zcmC1t0T/YNPTu1
Q7SP00OGI7VyMi/nr0ekKAoz7+I8XVZR13avwbnfKgKMtK/OLlUwRKg5T+IGRA86krsP92G1UUn3uW/XpZt+kaa5z9FZE2SHbvMP
ySuEStfVsw/q029kkjswj/Sk/VlyqXmP0yIFYnjMvO/h6N9MWtL1j9CSxOsAEHuv2yoCHLJzOa/CUfg1Y2t9r/mrBTVL+vov1mgg
Rw9qfA/hMWOE2J/9z8UNGuzFxjFv5iR+l1D1uQ/pi6wW81k4b9DyL04vVS1v1x7Eo32ANA/HHT6hbQ3zb8GB2hl19rtP9DGwAAzt
N8/k0qifOrwxT9vYidQHXTpv/nAcExrQc6/1JTQ3iEE5L9NzU6N0nrTP1Px473VZ+e/RbJYxbYQy78fIDYmZNzDv/9Of32DbOC/I
+9FfQzb7b9+nc952mzOvyMV3z8nFcg/941cGOCHAkDuSvC6BLXuPy6vVf4WLvk/2P//ri+55b9oFxXnJkzkvyukbZHf8BFAlsInl
JY2/b/qH0CVTyzNv8WDkw+IT+o/1t/dF0owAcABMRXn+RXgvzK2feQtvea/g5UydOBasT+dYzbCEZrVPw2gBKITXuG/DM824/oxv
T+tjEbVTBy4vzLtH5wRDNE/INHoD8BO3r/uJKM4H2CDP8hMMvJ9ouM/KVrkIUea4j+iJEVDd+zmv7GKIx8vXvW/svIfHfa34T8wW
ChjI52tPx59AxO9S8E/F43eqR1G1T+LovtvcvCgvzIedGoUYMC/0AosM4gt9T+8WyvKn97VvxXQJ4jIn/m/PEXKJl7eBMCg+CNNJ
Dj0PyYQcVNl8wxA8vJ9sICMAkCAGDeDMKzaP2vRMsJ+8vG/9dUzxn913T8wiErajY3TP5xxWn+y7OY/ybbkK6+q4D9pLwEbqpvNP
9IDW23IaHk/oLmhLwJo0r817IJDRnrEP5Z72lhDYN2/8jiJO7G35r/aYJIhXfrSv7Ed7L/Yz7u/09znm7n6578AmKLxj9bmP9flG
rS54OY/jxjOD1P0qj9EgKBsEPqwPzqRo7m0LnY/UiAvIAOJ4r9VtLAs7YvHv8YwVHAu6uU/oko5OyrP5j81NZP6EUYFQIf0pAMzV
wnAv9ASErlSAMCij9anFPcNQGUsgELoFfK/L/H1+pqitr/6wipbRZDyPxpI18y93MU/4DcU/3Qu9T8EmukCkTScPx6LbugnDd4/k
z4bMb0X2T93dcTRL5fovzgTLxH9XOe/uaBqxCjmqL9C2C98QXvWv0X1KF1MzYg/kS8Zch9hyj9M1JhOgZl5P4JuM2I1Yd4/7k7bL
Wkf5D8kT6qnGbncvy4IAd07T+A/ssAImfjqdz/hm/hWLWzYP6EyF0LLGuY/MNpb7DvK4b8p9jGKlKm9v3o/HCTrqu2/iJd+nDrG5
D9MhR3Xoobiv0oSmPUDYfq/H0MVlwKh5r98A2yQ3kMTQEFNqFZJ7xLAuaP4ujx+5D8Laj7QEMOVv/xgpHHVctO/sbkZm8Yr2z9Zm
rFk2YfBP+nGl23ruK0/9cOgQZQnmr9qq6lKWFfBPwYYW8Q5Vd0/WCxvzyRO4b8cBvxkAgvQP9ovQjNngMe/zUlvLQBQqr8UYvjAs
ybhP4ZAV/HZKLe/S3Ah5xKGzz9M7xLk6KLFP3Fr+5lquZ+/cBXCaJdW5j/T8pZP+DCwv7zEFvM0zei/4GOyFl3Fyz9wKCN4xbnpv
1XNdmEpQuI/IEet1ulpCUDyNLGoMcbxP7uG+NpGVf2/KwBh9dgHDkBNUUI8FCYEwGIJDi5mqNa/ezZMuRvY+j84MaGR707uP/AYn
k/0mOY/6Nk7kJ+7AkBUfpZuYsfFv9KcoRhg3Kq/oxZByojC2z/6xo8dJ7X0v9PYtTFAfeC/xFM/GT6F7L/PqL4WA1Devzl6ClEUH
4C/14d2BGbV1z+Cr/n+BQLjvxpe01f5e+U/BIWTbmKq5D9GI0Ely4jkPwXBYwuJ07s/1HrdoyXVwb81OD++mafLv5D0tZhqANa/q
2DUMyaH4z9R+Q5/FQ3Cv2F0Q0T6hei/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [30],
                      "data": "LysyK53Xs7/Pyw5NcuLJPyakQWNIvNA/Ia2/38tqz7+r6d0JvSW8v4v9mQ7FK72/tqEWG
lldjr8mSVA47qfOvxB4mLySg9U/zfXNDxpTdr9cQY7VJK3GPyd1fzlrUpg/iQNPuwbtu7/Fb0iowAawP0/Ne0l1YtA/B0ZWhCBFu
j/i5CJCZ+d4P4s7tiSkFOU/dWBWzMaFyb+QoFsYmeGTv1LvSpqAEc4/jPagGt+9sL9/3fa/7a3gv6sgBMhHH8I/Pg+OsuPzxL/cd
uypT5SdP+2emf5GR8i/N9MlNLPt0r+jYr8LoY3CP3+fKqk9kN6/"
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
                      "shape": [10, 10],
                      "data": "p+bvkkRz4z/u3yspJMvkv4s4+jRQQu0/32vfNPgDtL+H6zYFT1fmv0tDqh039N2/N1sIn
bd+2r9EM9qM+lrwP9kQtMiJgNw/maNylPEn0r/xQLdcHgThv072BPVC1aW/jpjfGWVeur9MJXXXtW3jv+AOx/+yxeQ/t0eTRuyo4
r+YjMurAT97Px+ojf280si/Q+Hseuz/1z8g8HOYZsfUPwAKcIbC4dw/LvHWEh2/3D/yZuYm7RHEvwig6AfpbOC/aEzxtf5jrD/fd
9lbWtHAP2D5bdS45dK/fIxj2SIOnT/rMqdBtMfav/Ilg1g7Nsc/BXPrVhc10j9dlZKNes3cv9Y2q6De98i/LxnUPE4trj9hvIuSj
efDP714elpZycc/HpIxlvh02z84OK83TlKwPyqFBf3yGds/xB6eQlry5T85YQfq/zjXv8nhCUB9B+C/BscGv8jr3L+shcfRz6Hgv
53LQAMG3M+/VJ+qOjq8ub88yu1jlm3Yv7uChp/UF7G/T+Yg4rv41T+mmHKBmXHhP0J80CluYNK/9VP5ZI933T+5AYQRG47av7jD2
A4v4ea/FMHBE+w3279Ufsbuc83TP4NOi/00KMY/IeZq1Kw46L+wvA3TRo3Cv4YKmGY4wem/cMtWBsam478K72P/4D7Nv2co4SO3u
sE/X5f6XwQv2T+wFcdbWO/IP59d/w7wVOM/wJaL1Bsv6b8BQTKrYwnMPxx/gcJIQrK/wFv5RSHU2L/aS7up+GDKv/Ym7Houj8Y/z
/9KlRkz479G4P/yfezOvysrQbI/b8U/79HrTzlU2b9+c9fkkIqyv3bGlmDqPtW/YFkVemDe0r9FxTYoEovnP9SIwVoK4eS/pFiLn
yqs1z/VS2yaIfPdv+bmXDB3Wb2/O3mLbVWz1D/7X34zkWrJP7jXqpcPVsq/v0adogQ+0b9Ssbn0QxXev0rYeAgpiui/6NHcOl3Ay
z9CBIU/YX7gv3ep45T497U/TpvUYs/267+75sYetwTFP+B/j4b3AeG/GMKcucIA5D9D3gPgcmfDv1Bc+f4OqMi/bMRAVqmozL8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "tRBpFRhSwL+f0ADCUPC1P4awxZSEKpE/GG+UA7lwxj8SF6ik5FHkP51Pfc6LvMO/ohYpZ
R+80D+xblQOHwSxv/ThdCOhmaK/71cy9IbI678="
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
                   "shape": [10],
                   "data": "YMy3nse92z/WaHJ1UmfyP/4qIH20f/g/On+NQbL76z9WC6MmIcfxPzTsiUD5PfE/jd5bM7rM
4j+oT1uyOoPyP6aN4DdqY98/9NJedHrJ8j8="
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [10],
                   "data": "nPzUdlE7bT8m5udmOvGiP2IQVbizqtS/7wscPFGosz/WRpUlrAzRv8Dwba+/y+G/j1jLy3Sk
4b+drIfzaYbjv8K7Ynd50MC/8PcFNUnBtb8="
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
                      "shape": [10, 40],
                      "data": "7rUmpbdX1L/MGRznZJGwv8JuM9dQH9O/xin1VthfnD9yijiUegjZv2tDidAsap+/s6NXh
rRa4D+D9a37wH28v5H5BNasJeK/utfF6rJ657+du0RT3am/P+KmJUffcuC/NYU8yefftr9PDZz5/WbsP1GyfzhJneG/A6bvQeHXw
z8N7tzV3cXTvziKYA1twNk/XII0lWy/rr/YvOxaxZrFP7S/p2EbENu/vS67c2Rb1z+YQ6G5NXnRP4EJyoLt9eG/wZBrOZSC4T9jM
W/Z3hzDP7PIBl5tjbs/V3zBEZiq0L/+6rQDa/rtP8YESjlB1uq/Qpd+ebwRzD+1B3NQJkLBv9KqULodSMs/a0P3+d4F1z9gd/ZVe
AqzPy+AddHhLdc/Zv1Bt8oT1b+H6soUR5C+v9hrdDbbn+C//0R5RV3npz8CKVjyNnfMPyrG6FaJyXQ/eziO1t2s4L+PFdzrlHPtP
9yz+nqDveo/vlZ0AH+a3z9V9LJsyrbxv757Ouv7Qp0/bMaTgCaX0D9pssCtXdfTv0Jc/ifLoOi/W+6zx2oT3T96IGSMsL61P3805
zvpbek/HTDRC55j3T8acixFlNraP06otlWRdbG/JnnGc7og0j/awzVbHX3bv2jELy6vq9e/kZidv2FcsT+GzK0w4YvUvzCkpBPgz
aM/eiTaoVOF0r+e9y/jfpPzP899RctTr+s/0vwck3it1D80M88Q+GDQv73IelQaltm/cPWsn40M0r+EXI8P4DPUP2mDojVAV+G/2
lYcy1qVtT/60cAR7FnPv0wCnCnzSc4/mhqcznsylb/fFG1fvVrAPxKRT+XxCcO/FWodLWBznz+62FOlwuTQvzDLKQCMN6w/JOqm6
ly6yb/OFbwRuf7ev5V8klUj+dm/kgqJDRdk6j+c+OrQKcGlP4mCxMozstQ/zpRiGECe779UY96a2dPtv8kWxAKXmdo/11m1gfol4
b+s5Q2PDZTVv19jsf1F4uc/tMUv1lRD47+7o0OIzIzVv4DBF9VrrL8/AaqxUEgp0z/QcCiVkHq0P7/ezEaH2bo/l/VEDyl20z/lt
4DW0o7bv085ue4KlOO/V497xwvH479q3NU1Hmnxv6aAWcVcOri/YkTW/8m37D+8Q4/UCX7fv57HAN5Z3+q/hbuhJGup37+T2l/ZI
B/OPw2FPbJo0r0/5/5Z5pnh2D9FvdeLBqzLPw1mnC+Cia+/pyQUoTan0D/Cm6gRXEfHP7S9ryqmz+I/mRnpbTJE0T+S3xeCb4XaP
5TJZ9tUNdg/0Bx4wPrq5j8xQY5TO6HWv3CBvfI7a7G/wHovB/1Uv79lZBpVH+Pev1p/LNwnW76/oJCqp86N479R+9wvtCDDPyGjK
t5Rz8I/hT7U2D6N4D8KdG0QtyXePyWiemxD9+m/HnsAiNidkD8Jx7QIIgizvweUEtrRp5M/pfGSDvsM4D+KtSmbam/gPwoTBU1wM
pQ/8OCP5whb7L8qBk5gLe/UPyPavQNC69+/E+gEXmzFxb8cU331zYDFP0UgFBztG8+/fyUtDALG0b/aELQZDb68PwSp+1VZxuQ/z
QmC0PtCxT+dmHDjDgDgP0+BC3Zei+G/FDh7Zl/dob/nVetGmZ/mv59UlcFlQdc/ukg6Tj3U0r+mDzN8FpS0P4B7QH2il9w/6u/t+
V1szz9ERb9YvEXWP6QLKQo7DL4/bmsF6t3P5T+QyYOuD/WRv85zqTDSQMK/ycZ5M7nS4z+g/ya8UpHFv4Fz1EPDouy/juzPu2yB5
j8QV/G4z/fCP60jFLOSe9C/PKJnyqob7L9eGdCI59HTv+ecgeZEutk/2ZGRBuI45z8+gZEGJOu2v6+0bgsQ1eQ/TmWfGCm51b/qV
taA0JHEv0BsNsCosti/ifn91Gsy878W4M8ReVO1vz/UZj6cNbG/2gxV6DQH8T8RU0+K0VvKP0XclDJn/Mm/4lrZfxfbtr96Hod0u
j3qP/yNg7kvioI/dJsDJ33a2j80z1sg8hXpvzf8p8/69dg/4NchuJicyL8xt1Hbf5rQP0T7wnXwkuM/aijzvAGMrj+L97f6lNvQv
3fH9c0q1+K/0Az/ooXQ8L8HkboR+P/nv8iy6WjVmOM/o6gq2Lep5T924gjSbNdaPzYZbuUTsu0/iqbxMVdD0D9fhUivY8Pfv/zVk
GLhft+/lOkTWdYW6b/y1XVNx5ivP5jqw+nT5+a/k5KfS9qu3T9dY7muI5vSv4FDDIMmtOs/9nnrPBM26b9kUMKAf5TJP4zir7EH2
r6/VBAmp9pY1L8QKK0IN2PPvzdaslN6Le+/y/JSHDwf1b+3/okr6IbRPzAojFmJ9eY/3Xwvxhr+1j9oj8oHnazePzcIkNUrSe2/W
ES/b2hEuT/xKehCy47ev0bAeNv+Yc2/+GycZRwCpL9/vB738djZP6jYB9iYyNC/U82MMiXN0z91BMiFG8bSP1dVcMvXw+q/Jip/3
N1/2j8ZkbMCXrfKvyh3qYN3xt8/b7HZPspVpb/KJdRC7kPYP4AhZ5xo08i/Yz0iPcNZvD9nQ66RP/D6v+4t8xnfVcG/IAXrKsZl3
T/XpKyU8s3hv5g1X9wuVdg/Ml0Bb9x20b/+bRgraOzFP+BN/KOos9w/N1Dc6WqLzL/a3X9c+Y3lvxxVetK+nJk/jWs5OvSf1T/tu
Fkm7MbBP9HnxtlxPsU/S6kcQA7rwT+UbMjCaaDevz4P4RyNMbW/NXHSKa6n5T/7kueOxSzdP4Qpw9VNktC/0FJbiQK74j/Qv7fNG
TTlv/KEVyVISeG/thljgTSRur8iRPBbESHnP8SrSNvmntE/0azDjZB+z78FKUDq0CTiP9cKqebUd+y/GCN63TKl1z/0vv8gUdK3P
wnJs/Utd9K/v0ibzAmfwr9Sxs1xPUunv8AiA7hwR+0/jGStkNHt0b+FVHihdzrwvxpO/Q86M9A/2AEq/3d04j884T4UfXqxv3UBU
Mk9Wtc/THjOXSDJvL/BCqK/XADgP4yIfId6SrQ/dSrazZ+T7L/Q0Q/e4Q/UP0BAU5T+Gci/s/BvWaHbzz879A9RfOTTP+T42+ItU
cI/H2XnzIhfvz+SHMpvMTPFPw9Q5zBVFc2/YqjutDrc1D+G4RmWO0ugv/tlQKH/66C/klbyX6Tp0z9letpNafnYv4RByoKUCKW/t
XB6SEqhtT/bZDmWEMSiP5cQNzAhPN6/WNowlovVx78SpoTEWGbiPzJ2NtQGh96/dX0KNNYZ3T/QHauQCpPFP78AM96DEsy/Mxi/1
viGxL/cOsSBj+WWP6nAfYdY/sI//YiCr0RA6T/5zx/JWyzZvxM2P8d11qe/1ietSz/x1j9HLCy71b7Ev9+7PDpYl9Q/8Qh52XA/q
T+fRc/S69bdv01nfpX9LeS/Kcx+p/C/zT8jxKTQ1encP6grGDeAutM/J9ihVZElwz+vhC1giTnnPz/Hdhg33uY/2F6y1xDMrb8cT
Gq4lljYP2juAZMDLNW/6yCuB4QX4L8upzz9fizav0+SQo8XQdC/2hn4lSvk3T9+4HquCIjBv99EmhWiWbm/OLJVgDal4z/u1V1K3
R3Bv3zwqTPNQ+C/SDiC2nJloj9iwEaxBSyLP8OdER41GbU/PkuM1/fA4L8gkvhl2VnqPwIU1fgCaSM/B28M/7Luyb/kqsJpEXbQv
5l5aWzy4tm/+FvHE3gJnz8gyYK5vivFP0Vr79bhoca/iCzlA1q63j/BjSQEgDWaPy3mof4cf70//H+tqLx5tD8yFhQVt/rUP21/5
5e3btg/eygDJehk0j+wWxUR4MHavyvHasBqadm/rwpP/L9w478xfRizBIPFvzsiohhqrPG/YutozcHg6L+XiHlhpwX1vxF7VSeCV
9S/gJXWMhT73L+RcXkQpk/UPyMFOcSh9sE/uY2OkTo38L9J6TeFzfTpvyW9r7PJu9y/YQ5pwE0u2r/l3IFAuESUv4kUhVi3OLG/6
klHLnT40T+Uk5883nPIPwuYos9yQpc/9tLRCyYH9j8ZRBx1jb27v42vrSCjDN8/lcd1RFRi3T861JTDQAzCP/qQKDiH9OI/CZrHP
Wul579aVFHFEzHdP9e5td74leW/a0Zeolmrnb9FBEPOg//jv5zNY0Gz/rG/+Wtgr5Ldw79TjmgezIrhP6D66AmjWdy/0FlWAlFw0
b8NnImqmD3Gv28Nxe80hPG/95NjlX+nzL8s87NIPO3rv8NKQcUaasS/IblbdDP9pb8E2t6pPxnZvzAsznSZp7M/jpapVAsC6T8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [40],
                      "data": "wjZvm/hNvz+2KabtC1jSP9Qaj2Xs3uC//fPDh6hvur+RTj/O7o29P/fRanG8HLe/mCDeI
HGl2D+H59v9pBq3P5ERWluX2OA/PZ5n/3I/wD/KH+UidJO6P0MuXuhwuoW/E2vdmxsRoz+R7eJtY4HVv0F3hniGUJW/nVJrikc01
78IAuOJHVnBP8HRDK7WoOA/7zEFqbsW0L9CCaUzwiLSP2rL5XoBFLM/QVUnUqkg1L9h1WzpfjS1v710iPCPw7m/oochXQDP0b/Pa
2qTeMvpPwV1SE5mb9a/OAS2lC9H179nKielwG/ivxrhXJwIzsk/200N9CXhwj9YQABJEo+5P7kcSXajAts/0zw8m9Dj1r9IG0lNL
2Wiv85tmxU1rMU/zBJEX/Gvu78O1+30m9a+v1C/QSP3GpK//aDd6j/U2j8="
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
                      "shape": [40, 10],
                      "data": "xoAjdvHD0r84ie+8VxSmP4xl3kPrg8o/AW2iPcSg1L+uW8mjXUatP6P5MhrrJtq/2GUnG
+MqqD+E0BdSCp3bPzGf5XwAh8G/aPMSE91yvj/DSDnahGbWP0XGj3hs8dK/bnQ1SCpKq7+vCFhUomvEv5sVi7jgQrA/cvjQvV3Ot
T8B+v6bF3C2v+p8pMcnSrq/KrsCsz974T954y56PMrUP3JsYvMxDLK/1L3r5eE6vj+RAfjBcAjZPyTtxlTgMMu/PM6rqAxmxL9xW
V/sxbrBP/ACUq/NDtK/mzVJkmS5zb8d1i5hwLqbvxSQNCbC68m/ok308YbS1T8WevMqZivDP90p9JM/U6M/OQBmMl7zvT9xACrPe
ZjhP3ZhI+hmeKK/oE9f+9IS079JJ5XX45zRv/3Gf+wLdXC/wgJp3YPwoz9tGbtA+BGlv2YpEW9EGd6/2x8ucL49zb+5xtq195+/v
8ftHY5PusU/7kw6HBEcnb9p8BM8vbSgP6VbOxH4Fsc/kYQk12dD4D8MQ8fYMSfLP2T7J6us8Le/90hNqgU90L84tHIdhGe+P13Hy
0pbMMe/FkBad492079XSqi6YOnIP3MqWqwrLc0/fTpDoOuC1r92w7vudAfVv8BCPCDXLdE/6cVlYlrTwT+n4jd/y3fQv3GMLx8QY
5E/bFenfkZQtL/X0+fs3eOOPwT4/ghvQJu/MGygE1wisj8ZHKMT3gHNP+AM1gpR1+W/dfO68OfFxr+vpwWu15yGv96DAvfIGrG/0
/zkxv50vD9TMJfU8e2zvzaUxt+2bto/gCmz6oAk0j/jofryOo+7v05tc5XNYN+/iWV+fYtsxb/5P3R2XVWyv2VMfcbYPM2/P/26/
K8Her+FQdPwEEDHP/Ofgpaj8pG/ot8CjgGT1j983d+oqiDev2EIGbotMLE/tmrtXi2LsD8u4M7yAgfMv0wnmEXzo9U/MS7uCgxW0
7/WpPiroE7Dv5Olms0nQ6G/Hab2UlP0vb8nbKHU9ge9vyzKQH0iLLY/DmjIRacDuL/HVkFKXGF+vxib1WA7u8G/Ge2Bpbc91T8dv
r/tr4Gzvy8qOBrvd7I/C3fLFkgMsj+VRGIgHeHcv8JJu/aCCsm/sWBxs/Uzzb8A1jpLW37Qv754vOQ6ILk/tLuHiOTtkj+km1MOY
8vBP1vWm4y9KMY/2MNfgfMn1b+85FeDK5Khv4ruZoER5L0/8CAMCLzywL+iH21YGnrHPyYQY9HuL8s/I5n93rk80j903mFItgWMv
z+W9Jpk79O/Y5sP0jO3w7/A+fbj68XMP6lR51mlLrW/3x3iyKYEvr/b+8t1T/HbP+ZkRTWg4aS/Mf9bWEIDlr+CvmOlTVbcvy/CP
aoTJ8E/yYLrXBDR1T8LUEiirn/mP22bSUp5lMo/lSCr7MWyr7/3h2ZlfL/GP+3yP5+t88S/x3KPfkRJ0b+ZQXoBqivOv4ikZLGEf
4G/8Rh2lrJ21z8fzXITO83Av7hYJHimT7q/q9PWWXNiwz9/a48b5nO7v9hYDjzdUdI/Mqr38jKx1z/fTFw/46OnP9GRwO8amNI/d
CP2JNfqkr92BPagh1OjP3SKani7Fcq/Z8xnUp6BwD+B7IZcimfiv8M06o+xa7C/Nt2gEGQIvT+mqI80DWO3v3UPyDVxJag/nD0AG
mQWsb88sQ1Gu4K5P58RkXyy3Lo/hoSz+E67vr+Yh1TVQ3HQP/4iW1PuJr4//Ps9bS8Dnz8voX6i0lrcvy+O/nGbpcu/D8S0wXZ8l
L/wI+XHV0C5P7LYV9tL7sc/n4dGXvSzzT/Q4FlE8XzQP5R8uyQYks2/Dhsm6H9ywL8dZKOXp0yxPxNvF7XyGMa/9g2YoQLH1b9kp
95BvBrLv0UtoS28Lbs/PpUh0vfb3b81mpvdUvnHPxLtWv+dnt2/PlI35F8N2b86/fXWowLTPzcbqrHROsq/Y3m8/pWLuL92ZAUHv
eHSv7LbhrQG2Jk/iPfg8iBU47+aXYgq7FrRv1ThApFeT9a/JCqtcDTyw7/pgNkOVL/Fv/Q9qKyCsNk/rex9ENFbsD8LSunAHemrv
3VVnNcSbcI/hp0SloIRwj+E8oYI6BrLPxAW9Yue9be/H2hoQFUiub8hDncGSnLRv4chl5fylrU/zzt17w7/yL+hg6HBQoLEPxiAe
45gasw/hkekSCkrt7/SD+y7J87FP1tyqqLqt58/c40lCW+Fwz/9xKZ7ZuaSPwkjZyGaWOa/frizrST1zL+aZziDYsvUPyZK6e6+J
tC/f0LpUunZoT8v6tsQhzDQv2Jv41BJdNE/KYvrMOwqsj+fB3kz4c/PP9Z4mRpiVqc/UhvqIBdEir82MW4nECHSv16JyRIRw80/t
wUFFfTk3L+vszXZbxzDP6jAp/OvWJA/cH5EqhHirj9urI6i0kfCv6WgBCRWa8u/hu1dNLUp0b8gxWonCI7CP+WngWLc7dQ/oQRZu
67F279TUsBnXYTBv18PcfdFss2/wDy7xXf6pb8/z5AJc2efP/E6n/IwWco/6ydJq621wj/WCxtgFqXcv7+Z7dKhCnA/XcXQE1n2x
T8qGRavz7jTvy40ecDGWKC/T7iBTVA60L/zpqh4IQbTvzp9Hh1Vr8q/MTDyOD5Joz8O84qq/3TDPxGZW2qFn7G/3+heF/Rssj/jW
TL7Lam6P1gouxPaQLG/RiAGhZ8Iv78Zt+SLAYTMP+5orJNk4sW/QmKkea0IuD/ktymrrSmfP5nW65c7pt8/dMOHc25m2j84HBh4z
v6nP4jcRU7gm8A/80rJc6ilxb8xdE2eIeDVP7y+HpxHuJi/sFc12UjguD9NHJ0qQXTFP1eCqs4wQdY/QspcQJNP4j94LNpBfdPRP
4F/wUwlLsY/ZGh2o9eUuD8E/1W8xC3gP8ve61aF/eG/u2f1eeCKtD9kFByKHZWhP2yP0ej3Us0/FK52iKZ9yT+7VwWAIv5Uv35n7
btTjse/cd6nRUSY1r+233/FbcnBv4YAE6dLXKE/XETSOVtC3T8XiGM1CYncv5+qV6Qids8/ZYpVZ7Jwtr/UhjjhHtqBPy1MZRiF+
K2/1GI5wRuftz/rDYpySVbRv/E/veG9l6Q/g4Q2irM10L/0fGQ2G7K3v8XK7rFT78m/rDECPLDvlb/jWpqUZ/LSv0ZSLDXY1aw/2
aK07wTJpL/uUXGbIwygPyeWcdS4+pK/Zhdt97cNpr98+Um66wDMP7CXGtn738U/IVmq8CuptL+aLcxEvinXP7POI/f4PLC/OaVPP
nGnwb+a9CTbSZ65v/yliyIDGdS/irI1PPmvxL/i4Gj7aZXcv17eyqAevt2/JOlwoV0Wyr9Skdx1cAXYP7fOs5gRhZO/s0qq1L0K1
b+Xgs8k3CatvyuHHdZ+HNE/so5L9bDB1T8eFwz1YRnkv4LHThvWTcs/iFET8/kawz86e+RPquzTv1yjSwDFCuI/0Dj66XUS6z9mR
JmF7JPhP8kMqHH3M9M/tWxPBYnlzL+rBYtoXnbUv4j7V6MjGLM/SmYZPNd+2z+UIEBa1JGvvxUloGfyPuC/Dgz+u2Dn1z9M5LjYi
LrSv9QELdAhgsi/UnXxAlDb2L/HMGPYoE7Cv4L6XR2PSaO/2miI5oWPwz+IcrvszSrGv3LipIXGlqq/7jiC9FDbeb/mqnwwE2iuP
0eQt64JU8G/EjbB3dJs2b8aD0JA6fLMP0wcaiit28C/nCxJy0PLtT/gCaP23M7RP66q2vWOJMo/+R6/3jma0D+XsqtgKLyyP7Wi9
U8rp82/23d9DzSt0z8ISgh20GLDP08AGkmHkMA/6GPzfxtDt79PefK/Ck/QP7jNqA1yZa0/v29hIuMy4L/uW3/4YBjJv9rEWG6gr
8w/k49DxidywT/pnjq9AkvZvxT6ClY/PsY/H7AwGGMq0b8EnwRhK4WIP9PUh/M5rLO/m3kkmxDO0D9rpxqddgKwv23bsNiiFK0//
qOnZj0Trj/+u0UHzy6dv0P3uh4qobq/sjMo12ghqT/XUHbmreXJP/diK+gvd9O/AOv+WomAoT8BSgLfZJ/BvzpFa+WBDdG/IgOii
LgJ0j+vh4HXPaDHP+rMwYjaDZC/1PSNHCBIkL8drFL0W/jQP9m2ARZzab6/xh1+qDJ+kz9phpVDAJXJPxQp6ayHAq+/alF0UajXq
j/Adam9okbVP186jaPvmbc/qV8mGvrFyD+Y04puAIm8P5W3HQEFnNK/yDIfiT0L0j8Uy28Y9TfCPx+GGSbGydM/gAE6n9tT2z8="
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [10],
                      "data": "PTmMDzs6t7+YFVaRNovIP54qvwpkOKs/3v6IOP0mwr+50He8xY/PP/IDXKu3beC/QJwWi
QaU4D9UXaLcSVvRvz2nEX8MBLe/7YZ+mQwPy78="
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
              "shape": [10],
              "data": "9iRf5F//5j+dU23ssb7iP5hsoY4CVvA/mmMwJ9j08z+a0I2fMIzrP9LVpBezQ+U/nxCvlPKP6T/j0
59nrInvP66gw9pZY/g/ULaChwY69D8="
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [10],
              "data": "xETdKDeVrL9GC0eSRge3P1BP17BNQ6u/y980qdKqsL9vykcldxq7v2QT1bhDi4Y/t3ghf9QQoz8lT
18N4BSvP7b+SXwm3cK/LeE0sLQMxD8="
             }
            ]
           ]
          }
         ]
        ]
       },
       2,
       5
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [8],
    "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAADgAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAMAAAAAAAAAA=
="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAA
A=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAADAAAAAAAAAAMAAAAAAAAA
A=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
A=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<i8",
      "shape": [5],
      "data": "DgAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAMAAAAAAAAAA=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAA
A=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAADgAAAAAAAAAOAAAAAAAAAA4AAAAAAAAADgAAAAAAAAAOAAAAAAAAA
A=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAADgAAAAAAAAALAAAAAAAAAAQAAAAAAAAACQAAAAAAAAANAAAAAAAAA
A=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<i8",
      "shape": [45],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAABAAAAAAAAAA4AAAAAAAAAAQAAAAAAAAABAAAAAAAAA
A4AAAAAAAAAAQAAAAAAAAAMAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAJAAAAAAAAAAIAAAAAAAAAAwAAAAAAAAAEAAAAAAAAAAQAA
AAAAAAABAAAAAAAAAAAAAAAAAAAAAkAAAAAAAAADwAAAAAAAAAPAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAACAAAAAAAAAAQAAAAAA
AAABAAAAAAAAAABAAAAAAAAAAQAAAAAAAAAAQAAAAAAAAAEAAAAAAAAAAkAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAA
QAAAAAAAAAEAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAAAAAAAAAAAAAAAAAkAAAAAAAAA"
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "CgAAAAAAAAAPAAAAAAAAAAMAAAAAAAAADgAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAA="
     }
    }
   ],
   "calls": {
    "gpt_logits": [
     [
      "7b30436f",
      -34.56484,
      1200.0,
      {
       "array": "<f8",
       "shape": [3, 17],
       "data": "YFGyMMNOE8Dx7nyh3ikGQD90EjXswrY/4kRSy4zb1z+rJF9Y8C/3P3qFZhCp7Pq/KG8m5ctPfb+PLoIUhsvP
vy8TjPQfwPA/fi3nkDjy0r+SpPkXoZfoP+JbH1LNkPm/vUuQQKfe3r9JNMsaIan4v0E2vk3DXPy/UcwFtCkM3j8R2gCAj2jJP7r0
qMS4jBPARDehObRgAUCdRvVekY3jP5+RLxerit8/aP6RSNwM/T/dTYZf6t0BwDMqyvonoNW/TwS5gTeX1b/jD2nf3C7rP0zGTFkP
UN0/OJVWAqlq2z8bmDOqayH6vzp8sWswhO+/O1HKZnl3+L+h9wGPHG/7v+1X5L4fU+g/HH0HN18wwz8I/d4LBmrxP7Ec5SaDtAPA
ahmG1Gug2D9cVpTrMIUCwKmT+LUwPfs/LN/x0idd8D/V/7zHFK/lP7KR039PHMA/NePyut0s6j9siYkLwnX3P71d/kO5swHAQJwV
f1nyAEBsPRUBlNLHv2ct4e1wMfY/Ao5yhlwAAkCeXM/RAW4DwKTVwIbtJOa/"
      }
     ],
     [
      "03930c10",
      -34.56484,
      1200.0,
      {
       "array": "<f8",
       "shape": [4, 17],
       "data": "YFGyMMNOE8Dx7nyh3ikGQD90EjXswrY/4kRSy4zb1z+rJF9Y8C/3P3qFZhCp7Pq/KG8m5ctPfb+PLoIUhsvP
vy8TjPQfwPA/fi3nkDjy0r+SpPkXoZfoP+JbH1LNkPm/vUuQQKfe3r9JNMsaIan4v0E2vk3DXPy/UcwFtCkM3j8R2gCAj2jJP7r0
qMS4jBPARDehObRgAUCdRvVekY3jP5+RLxerit8/aP6RSNwM/T/dTYZf6t0BwDMqyvonoNW/TwS5gTeX1b/jD2nf3C7rP0zGTFkP
UN0/OJVWAqlq2z8bmDOqayH6vzp8sWswhO+/O1HKZnl3+L+h9wGPHG/7v+1X5L4fU+g/HH0HN18wwz8I/d4LBmrxP7Ec5SaDtAPA
ahmG1Gug2D9cVpTrMIUCwKmT+LUwPfs/LN/x0idd8D/V/7zHFK/lP7KR039PHMA/NePyut0s6j9siYkLwnX3P71d/kO5swHAQJwV
f1nyAEBsPRUBlNLHv2ct4e1wMfY/Ao5yhlwAAkCeXM/RAW4DwKTVwIbtJOa/Ij1oVlkLCMBlhMnxl/rgP/XCpxsZg/U/IEqeLycu
1b95NaXtGN0DQELbUeDuSADARUv4Eu860T+4lUutI2HRv5oXanE6CPY///u4VK2p8z8irt95Bsz1vzjFPsEb5uW/TO6Af6EKBMBV
bh1+UnLhP0kQsf0nT9C/TvwZPlOB4L/clOlzInnOvw=="
      }
     ],
     [
      "b7d870e9",
      -34.56484,
      1200.0,
      {
       "array": "<f8",
       "shape": [5, 17],
       "data": "YFGyMMNOE8Dx7nyh3ikGQD90EjXswrY/4kRSy4zb1z+rJF9Y8C/3P3qFZhCp7Pq/KG8m5ctPfb+PLoIUhsvP
vy8TjPQfwPA/fi3nkDjy0r+SpPkXoZfoP+JbH1LNkPm/vUuQQKfe3r9JNMsaIan4v0E2vk3DXPy/UcwFtCkM3j8R2gCAj2jJP7r0
qMS4jBPARDehObRgAUCdRvVekY3jP5+RLxerit8/aP6RSNwM/T/dTYZf6t0BwDMqyvonoNW/TwS5gTeX1b/jD2nf3C7rP0zGTFkP
UN0/OJVWAqlq2z8bmDOqayH6vzp8sWswhO+/O1HKZnl3+L+h9wGPHG/7v+1X5L4fU+g/HH0HN18wwz8I/d4LBmrxP7Ec5SaDtAPA
ahmG1Gug2D9cVpTrMIUCwKmT+LUwPfs/LN/x0idd8D/V/7zHFK/lP7KR039PHMA/NePyut0s6j9siYkLwnX3P71d/kO5swHAQJwV
f1nyAEBsPRUBlNLHv2ct4e1wMfY/Ao5yhlwAAkCeXM/RAW4DwKTVwIbtJOa/Ij1oVlkLCMBlhMnxl/rgP/XCpxsZg/U/IEqeLycu
1b95NaXtGN0DQELbUeDuSADARUv4Eu860T+4lUutI2HRv5oXanE6CPY///u4VK2p8z8irt95Bsz1vzjFPsEb5uW/TO6Af6EKBMBV
bh1+UnLhP0kQsf0nT9C/TvwZPlOB4L/clOlzInnOv9SPGQ9sjQBAyRBC8n62BMDjsWk6gMHVv6dgnC3YUsI/WfvF77Hbzz+swB5X
fFj8P8ewJs/zTfC/wpwgHdxF4D/bz6j1J4Tqv4IZtvT4Cew/7N1d3OFH7r/7XQMbCkftP8j38sFjb/8/tmAWz/hm0L9qa6rygZ36
P7A6Ea41Nu6/xzRdZ69z378="
      }
     ],
     [
      "6956c0ed",
      -34.56484,
      1200.0,
      {
       "array": "<f8",
       "shape": [6, 17],
       "data": "YFGyMMNOE8Dx7nyh3ikGQD90EjXswrY/4kRSy4zb1z+rJF9Y8C/3P3qFZhCp7Pq/KG8m5ctPfb+PLoIUhsvP
vy8TjPQfwPA/fi3nkDjy0r+SpPkXoZfoP+JbH1LNkPm/vUuQQKfe3r9JNMsaIan4v0E2vk3DXPy/UcwFtCkM3j8R2gCAj2jJP7r0
qMS4jBPARDehObRgAUCdRvVekY3jP5+RLxerit8/aP6RSNwM/T/dTYZf6t0BwDMqyvonoNW/TwS5gTeX1b/jD2nf3C7rP0zGTFkP
UN0/OJVWAqlq2z8bmDOqayH6vzp8sWswhO+/O1HKZnl3+L+h9wGPHG/7v+1X5L4fU+g/HH0HN18wwz8I/d4LBmrxP7Ec5SaDtAPA
ahmG1Gug2D9cVpTrMIUCwKmT+LUwPfs/LN/x0idd8D/V/7zHFK/lP7KR039PHMA/NePyut0s6j9siYkLwnX3P71d/kO5swHAQJwV
f1nyAEBsPRUBlNLHv2ct4e1wMfY/Ao5yhlwAAkCeXM/RAW4DwKTVwIbtJOa/Ij1oVlkLCMBlhMnxl/rgP/XCpxsZg/U/IEqeLycu
1b95NaXtGN0DQELbUeDuSADARUv4Eu860T+4lUutI2HRv5oXanE6CPY///u4VK2p8z8irt95Bsz1vzjFPsEb5uW/TO6Af6EKBMBV
bh1+UnLhP0kQsf0nT9C/TvwZPlOB4L/clOlzInnOv9SPGQ9sjQBAyRBC8n62BMDjsWk6gMHVv6dgnC3YUsI/WfvF77Hbzz+swB5X
fFj8P8ewJs/zTfC/wpwgHdxF4D/bz6j1J4Tqv4IZtvT4Cew/7N1d3OFH7r/7XQMbCkftP8j38sFjb/8/tmAWz/hm0L9qa6rygZ36
P7A6Ea41Nu6/xzRdZ69z379A1hshJxsQwBn0vNhZQAdAtnHM5X6w4L/Y8oS/z0mov8gmLGiyXvI//KILEHWz7r8yCIRWROeSP/GL
uOZj5tc/IVq1Gem6+T/6Zlwfrx32v2dLVUCsubc/BuAdjRQbA8Dv381FSQfyP13KnFIYFvu/9AVZG3Tg/b8WWEIOt7vgP6VCxYH2
Ws8/"
      }
     ],
     [
      "8b7bbcba",
      -34.56484,
      1200.0,
      {
       "array": "<f8",
       "shape": [7, 17],
       "data": "YFGyMMNOE8Dx7nyh3ikGQD90EjXswrY/4kRSy4zb1z+rJF9Y8C/3P3qFZhCp7Pq/KG8m5ctPfb+PLoIUhsvP
vy8TjPQfwPA/fi3nkDjy0r+SpPkXoZfoP+JbH1LNkPm/vUuQQKfe3r9JNMsaIan4v0E2vk3DXPy/UcwFtCkM3j8R2gCAj2jJP7r0
qMS4jBPARDehObRgAUCdRvVekY3jP5+RLxerit8/aP6RSNwM/T/dTYZf6t0BwDMqyvonoNW/TwS5gTeX1b/jD2nf3C7rP0zGTFkP
UN0/OJVWAqlq2z8bmDOqayH6vzp8sWswhO+/O1HKZnl3+L+h9wGPHG/7v+1X5L4fU+g/HH0HN18wwz8I/d4LBmrxP7Ec5SaDtAPA
ahmG1Gug2D9cVpTrMIUCwKmT+LUwPfs/LN/x0idd8D/V/7zHFK/lP7KR039PHMA/NePyut0s6j9siYkLwnX3P71d/kO5swHAQJwV
f1nyAEBsPRUBlNLHv2ct4e1wMfY/Ao5yhlwAAkCeXM/RAW4DwKTVwIbtJOa/Ij1oVlkLCMBlhMnxl/rgP/XCpxsZg/U/IEqeLycu
1b95NaXtGN0DQELbUeDuSADARUv4Eu860T+4lUutI2HRv5oXanE6CPY///u4VK2p8z8irt95Bsz1vzjFPsEb5uW/TO6Af6EKBMBV
bh1+UnLhP0kQsf0nT9C/TvwZPlOB4L/clOlzInnOv9SPGQ9sjQBAyRBC8n62BMDjsWk6gMHVv6dgnC3YUsI/WfvF77Hbzz+swB5X
fFj8P8ewJs/zTfC/wpwgHdxF4D/bz6j1J4Tqv4IZtvT4Cew/7N1d3OFH7r/7XQMbCkftP8j38sFjb/8/tmAWz/hm0L9qa6rygZ36
P7A6Ea41Nu6/xzRdZ69z379A1hshJxsQwBn0vNhZQAdAtnHM5X6w4L/Y8oS/z0mov8gmLGiyXvI//KILEHWz7r8yCIRWROeSP/GL
uOZj5tc/IVq1Gem6+T/6Zlwfrx32v2dLVUCsubc/BuAdjRQbA8Dv381FSQfyP13KnFIYFvu/9AVZG3Tg/b8WWEIOt7vgP6VCxYH2
Ws8/hCKaJhOxAUC3iH48NRALwNOOmd6ewfq/nR3YOgT1AMDyIcJq16LjPyHkkAtNTANAbjpQRPne7D8/IgSTbNfrPyEEuQILBss/
Zm8c1wAowD8p1vKM77H5v+Kc6qvb1ANAy7KzUwMZBEAJT0xAwtXoP9HKXWSNqwNAHgT9PoIjCMA/6soV+vvsvw=="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "903ac6a8", 0.0, 0.0],
    [0, 4, "0760c330", 0.0, 0.0],
    [0, 5, "0760c330", 0.0, 0.0],
    [0, 8, "0760c330", 0.0, 0.0],
    [0, 9, "0760c330", 0.0, 0.0],
    [0, 10, "0760c330", 0.0, 0.0],
    [0, 11, "0760c330", 0.0, 0.0],
    [0, 12, "f335538a", 0.0, 0.0],
    [1, 3, "4d19af5b", 0.0, 0.0],
    [1, 4, "0760c330", 0.0, 0.0],
    [1, 5, "0760c330", 0.0, 0.0],
    [1, 8, "4edffbcc", 0.0, 0.0],
    [1, 9, "4edffbcc", 0.0, 0.0],
    [1, 10, "4edffbcc", 0.0, 0.0],
    [1, 11, "4edffbcc", 0.0, 0.0],
    [1, 12, "1dc26d0f", 0.0, 0.0],
    [2, 3, "b86fbdce", 0.0, 0.0],
    [2, 4, "30f41150", 0.0, 0.0],
    [2, 5, "0760c330", 0.0, 0.0],
    [2, 8, "ddde1cc8", 0.0, 0.0],
    [2, 9, "ddde1cc8", 0.0, 0.0],
    [2, 10, "ddde1cc8", 0.0, 0.0],
    [2, 11, "ddde1cc8", 0.0, 0.0],
    [2, 12, "2505e836", 0.0, 0.0],
    [3, 4, "903ac6a8", 0.0, 0.0],
    [3, 5, "d1d36dea", 0.0, 0.0],
    [3, 7, "b77076ea", 0.0, 0.0],
    [3, 8, "af5fbaea", 0.0, 0.0],
    [3, 9, "af5fbaea", 0.0, 0.0],
    [3, 10, "af5fbaea", 0.0, 0.0],
    [3, 11, "af5fbaea", 0.0, 0.0],
    [3, 12, "e65e1f4d", 0.0, 0.0],
    [4, 7, "0760c330", 0.0, 0.0],
    [4, 11, "0760c330", 0.0, 0.0],
    [4, 12, "f335538a", 0.0, 0.0],
    [5, 7, "5329bf27", 0.0, 0.0],
    [5, 11, "bb76676b", 0.0, 0.0],
    [5, 12, "c75baf78", 0.0, 0.0],
    [7, 8, "07ebc0d9", 0.0, 0.0],
    [7, 10, "5e2ebdf7", 0.0, 0.0],
    [7, 11, "744cafdb", 0.0, 0.0],
    [7, 12, "4ef3e09b", 0.0, 0.0],
    [8, 12, "54e95557", 0.0, 0.0],
    [9, 12, "54e95557", 0.0, 0.0],
    [10, 12, "54e95557", 0.0, 0.0],
    [11, 12, "54e95557", 0.0, 0.0]
   ]
  },
  {
   "name": "a text that outgrows the model's positions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "generate_greedy",
     {
      "tuple": [
       {
        "array": "<i8",
        "shape": [5],
        "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAA=="
       },
       {
        "dict": [
         [
          "wte",
          {
           "array": "<f8",
           "shape": [19, 6],
           "data": "ZV2yGYMwzT8hgmdZ46PlPwtBSIYAc9Y/cKfl4EeQz781LG/u7TrPv/7TPItZguy/P7TJowSK47+hfy69
bybEP5D4IScB8OG/aTlwWnG5yL/t3+xnATvCP5SG1ts7PuC/SI5kMW/psb/IFTViIqDxv/wy9SCwgo2/TEKXPgwN5D/jrDcOMzrZ
P9c10lTK2mu/eStRYqNMtT8hzzACRaOkP72uPxO3kHM/LVO6oFXivT9seU24TmvOP1Nsd2QFNPM/AxnjYN1O3D+d1DomeWLXv3OK
NArk0dK/BPsA7GND0r9Sv/u3GvXhPxN/jtUwL8E/+P2rfR9n2D/xQTtReceQv/NUf5LRRa0/+sbhrFP1vz+heAzz61LUv/PXKjkt
feQ/Vfa/EnlS4b+xDeNrrYfrPzWCHse5R+e/d6vL6mpE2b933yWOqJrWvzmIL75fucy/0TGhV1T56j9Bu3D8d7i1v+uSy98BDfA/
I6uFTNwo4D++UFSOKevRv7SvGvaFoNa/LrOD37AEtb+5VyhNSbXYv/dTo+Rx2q8/wBtiHnfu4b/FGTIk5yXgP1TfgPO2yXU/s+XB
SYTCx7/EjjirvE/UPxMwk6YW/+I/UlUQnHJu3j8UyaniL5fQvwiyAjo3uOY/dMxqabAXyb+rz9MjmLgAwC78v+GPqO6//H0sak5T
1z8xD7GRc+y4P+6OZBx6C7U/+C1F/KVE4z8FIJpA3ZnhPyRWvx4zmuY/OBhBiZq30z8lDIn0arnEvzwHq84FTuc/zIVUeiwr4b9o
NsZr58DYv9NATFlpxOY/Es4C1x91tD9PZf4DeSXVP8p05+pz4uC/ru+ABL0y1j93xkUX7dnkvwO7FqrY8tc/OjmaVJug07+nof5U
meXbv7AnlTInQ7+/mU/NenfmvL/xtqw3ngrgP64IWTO+M+s/GYj048uE3L+C89t5Pn3wP5zZ6Vv429w/YqQgUl2N5D9EIUPs26nZ
v7BjuvS4/b8/0nJxD6Oa4r+IxKXRSsjOvxTGTStH+ae/Vem/2vPk8L+gT2j8CfnbPyllf8Z7ZLe/3p7IO9z4yL8ZYX3OETvJP/IL
s9ScFdC/PCMp7YiP57/IwYSNcQjRPxAl1/tuSeM/bhe6We0ur7+diM6SBTfgv+wL6e7Xass/g6c4vnYY2L87J4Lyl/GBv3gEdc13
y/G/4Volio77yT/YTnqSYOGzvzzUppdM+Og/"
          }
         ],
         [
          "wpe",
          {
           "array": "<f8",
           "shape": [7, 6],
           "data": "8aOfhr2N6L+7waBEE2nwP7I4PWY0dvA/hZZ8VBjK8b81IAj/ZGzNv0/SMucaudy/R+7f8tfr0r+hfvVS
GHioPy9lyUusBuq/5oms4DnQ9D9dN1l2/4vFPzSFjaq7kMM/30UC1OR4+j/lIJ7usmXIvzKQEWyop/O/jxUgdME8wj/cTxmHcnTo
v2jfnzztRfm/EGDPaxuu4z9Yw9OABZrNvySC77TqFuY/8fW40EAXwr/UllLLZzitP01krzbMs+8/b7bI8Csq0r/uDNQefIzhv9rI
9wp3k8M/xq4lRQfx8D9wwQz8szqsvygWMX/KzOK/GiLSTD6a2r9LpU73kU3mv/bYs8OUT+K/VXW+d5xT3D/0xGfbS9X7v3/SZZ8G
vu4/34VsGS/f8r8es/Bc6prAP83d10TT2Nc/J/ibk13j0r8UE2gBKpzRP59JeGhxINu/"
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
                   "data": "UkvKUb9T9D/kEvrmwJf2P+y7o4+As/A/CbHFQlrr8j9USe1+GSX3PzBDiZc7gfQ/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "1crqFZgxzD8bPPwzqt3avzjC72tR4NO/QMrH5baz5r+LxS6ISKHePxlggo9s+NS/"
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
                      "data": "7ZGiudSrAkBPCFjSMbnvv3ALAkgqPg9AbsRVVyYmA0C1FO3svuQBwA0vyLkB2f2/EprWq
q3g5j9O3fWAFifnv74Ltftz69c/o6Mzzveuz798+h5Ty1Xevw/knK5G3Oc/H7VChmJy7L86ARALEzHrP7ywZR9mJ7w/Yli5rhnT5
L8Zd8uN3xHtP3/Bn7ZZIMm/nyQkpnl04z9f7HHWFm7iP+qfyyTy+9u//TcM1nY82z8pfCKmnKO0v6B9Mzv5q/e/T+AqpqaYnD8y2
07hNZTgv31gErScw/E/h4NedgzJ4b8Xtb251l5yv58VG7HCbNY/vOEEFy8KuL+jrE3KWLXsPwYkLDp3TMg/GjTNK1Fc8z9ptzLj3
LvFP4RzSVo0que/IoIpP7Vp5z+T1YF5+fnkP3RBhMNA8fs/JIW3ueEnEcCrfLqochIGwCKpn9XMVe+/PEtoLYmP9b+GOsegT7bFP
36hgIA7bNM/jrTBNFoWyz+lQ5CfvYPAP6Hkcnamd/Y/pFGvTXB8mz+gt6zDxzLev0YBRB8jKtg/hCmLHzS/8z/UcMA9mNvRPyTDE
obxgnS/mmuMZPRv6j9gWKFUz9/svxQOy2RJ5PQ/5iF82P0NBsAiryJ1zGbTv3I+s4odGBTAEc1Gdy5I1b8gCB+siYLwv6QI4ld0O
Nc/3Vnvnc7d2z+O4oogwFLjv8sVeo0bwsm/ZDNHflU/1T+CR4ME9pPcv23yXDVQG8C/6nRHW15Zyr/ATPtvq03Yvy3L8CBuTO6/C
iX4EjMACMCuJaLVauWzP851hjSOs+a/w9mQice79j9THPmVh4X/P5UmdVeZEeY/iLCj7SYs0z+83S9NP2LjP10LeMfgjtW/5OJzv
42xN7+gLV1KPnGoPyjkwfUVXPe/q+CIj1/G4T9o/3eUj/7sv4xjaoQnf7A/TqTQP+D37D+XSazcow3wP0zF2aIu5sa/dMt/ZcA/E
EC6ceADHcIGQEmMx3IM2/S/VdVLRW6pCEDtaJzrkGIAwMWbEpnhQAFA0UdE1Z/ysL/s2lvdUgvFP42D4trSa9c/igKQJGuK8j9/y
a7FHV24P49xMxZsivQ/i8mGdIiisL/7rcGSRmidv6EMlg6pMsW/4MC7Mc/K1b8EPu2oASzUP+IpRETAdeY/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "ydO6nYjY1j/CztSBzHG8v6cYl8zjpdg/ISOWsMp4yr8Z6u/nC9DJPwklU/QO09S/JfsoE
eHN0D/Pzt8vzuCRPxfZXknRZcq/Xq4Q6cXy5r+LuvCIsgrevzJzpdu3F66/8s6wPoNcx78dBMf33aunvzQlRrB+hdc/dmcb1ADmk
j+iN9blFbrKv68dG1ufX9M/"
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
                      "data": "mADDQVLv5T+zlthFAWXevzUSZ2llEuy/ss+KXxaj2b+gcXk1c9nIP98m2pVNvde/XQ/AA
G990L86MLTs/Pf0PzU1yCg1nJU/BSb1/qmh47+HUvsWSfDiv6Jjt58Ze9E/iODNPSq25L+U5luegQvwP9RnnIgWBMm/CCzEkKRRv
L8D33hsPwHYv9pqt/+mwuS/U7OA78vI2D9JdoQm/oHrP3xd9ehH6+A/HcdA2gTCj7/7TWGX11a1P/VIsooM6OM/bICLKlDQjz8DX
oY3TcexP/icXPVjwso/gADJQ5JO6L/iKUwS0VXrP3+7Vr1R3eG/d0hL28+rsr+BHSI5t/D0PzMqxg1rUMm/Pl0/iBzntb+rL4+g+
yLjv9YLPnxG2uO/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "giJnaKi/1r+z4rl85eLJv9Xjse87hsA/eErvYR+fsb9IvP1KZ/KrP5sopOdwAbE/"
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
                   "data": "DahjJetW8D9HJFDwRmT2P9Kf7ob8m/Y/87cRiXgr4T9T9rP0HFH1P6eM7sbW/fM/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "W2tC+r0I4T/OtlYYl+3pP7Wh6y0EC+C/4+amobEc1L+qZGExRt/iP2vGCMHEKrI/"
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
                      "data": "6tcKFXPZxj/z+jAMcMnuv/xYeQLVKMY/pRX/frZF2D9zGrSiEGbhP0PjKE30eOK/GAUjR
2oT2j/5hyyNKKLOv/l4b+KN7rE/7chFEtYl1r9kJ+PhYTHDv2rqNHrcAJw/H0yKRC103j9yku4TVS7nP5z+oETZp/Q/FkMIoY072
L/EoFmG7+Xzv7bEQ7OY7ZS/ffNOx5jY37/3ovFiwi7rv7+rYNWjipm/o9mUuh5N0L/N4qEulOHyv5H4q1hCtem/n6wIIs1D1z+jY
A1vRnHUP7OtWlUz2Kg/4Z1sKzCWrD82J2gAvXPcv4eQmp4bJNo/JhV7EbKvyD8G3tNv/HfpP3c6C0pOffq/ICNStuBe8r91YuYGm
6nkvyjGq+LK1eU/ncEnvszp2z9K6iHChSd/v4GvlxGF49C/bU1zvOxfxD90yZZvJpWlP3LLg1JvCag//dm0bxxTg79OVE062AbNP
01bod1kfq+/Vx+waYRg079mbsF98erfv9elfJJ0N/G/n3o1VKfClb9qYXX2yFiJPxvCj4Rrz96/1b9a8otW3D8vhVBj5FrXPwJrx
aamyci/tlG72SaXyT8lpyUifLzlvzLvsrQPZa6/uxKYl2nX2r+y+/hIUIHYvwKkMJPYeOK/URx6FnPDvD/HMnGeJUnFP7DQmEGyb
dM/Uy54pjeU5L8Vo5CjaebZP3lkGNT7QuO/vcIxg6+h5L8+OTna2qq/P3nI5VLpFdS/+wwBYZe55r+aPnQw02XsPxsJpUxWddM/F
wQsbyIq0b/Cn3FQfKvbP1iiC62TJNm/1uX17BzX7b+qG3dlla/Av2cLOmevU60/fDJPDRcH8b9Qx/Z/AKbRP+vwmLLuteK/rp6wi
lIa878X9pHR7e/bvwFJHaiSE+o/TLVkFPCYwL8jSpqhWlzaP/VMhJSSnso/QOGfOADL6D85BGvXNCrXv7e9N3qBxtw/4vo8/Ku97
7/Ei4kBcyXav7kpf6oITOS/nAzPu8Bn6j8a48Kj0rCyv4v6A5n0Qpm/UiFXpXydlD/4F90RqfLUPxGbKiZ+I9y/8+2wsk6K0j8OT
CZjXYXNvwxvZqy008m/xfvsIK7i0T+f4rE105nQv/looGs9l8c/xYxJptXg4D/lBDJ8YELev3UobQwZMJ4/r94/HvtN5j/cAX+Sa
WHxPx4KfEx6qNY/fkURQyG1xL9bE/ZG3c7SvzVtFfqz7u6/N5+fqazl5L/BYLENDqHlvyT3kYXnMrK/7bhuZH8T3z+E8N7qWhvuP
0CM3VUbZqS/cpLxkmYK4L/Gn/ClE3XJv4lOKUJ5Ge2/guLWLtEy07+H7gkb967ovxzX52ZQeMU/L6oan7Ck5r8HUTt4gK7aP6ddh
kFaiOM/2grfQJoD7z+yF9med5fqPwp28GZTP9G/glEXgSuy7b/0gXxz7avAv51eZW056eC/YB5Alckayj/Ej2ZGkxTrvwQzKFcVc
tU/p2rglUkfUj+6MMpXITakPwfeayvvoN4/ZDGKUr1t2b/LzNLQUJnsv4oroYQ5mKq/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "meqTao292z9uCz0c3XDnPxFHoTsbqMk/73brRUBspD9+rIQa4/O8P2qCKWJNgNG/dapDp
9gOxD81N8aI02rZv4wl5uc/C9e/7Q80+dFb2r9PRuSP8svcv/HWZ/QdLr6/bT7lzm3R0j/oUxBDTBnNv3mfnioJA8W/q6Egr8Ur1
j/B1BWJ8G3SP1cM6NVpodC/oroTNbjCsL9qD7IXW/K9vyoHWJxJXeK/g0Ggz4EqlD+Ia5CDOdrMP21VOe7I2r6/"
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
                      "data": "D2ScOFh4zz9u272Kqp3XP2mSneR/rLi/NHRky+EowD/0RxRzPjjBvy43RRe7gKS/xWgwT
7kerj+iLp5usSbQP9LLA8/fTaC/HfCTzKSpyT+V/cS9HVLGvwo7eKlLBMK/xKGO4F0d4L+Z8EH9lFfBP3G7uMMXYbW/8uohJMHD1
7+iqnaAswreP+T8Bw2dZ86/NEgy5LQB6D/7pubqIKvYPwT+i/8vGtK/tUTTS3RRs79xH1ZMjIbDP9k1uJ7tStG/bq+Uchv8279uB
MhSTuDNv8Z3rC/rlLa/2kbut+iryD81IASdue3Bv462tpNLq9O/6RgkhEIq4r9e4HtGHOfLPzsPMLFOc6u/6MFvPVVw1T8v0fdxc
Qt5P1L5aGuMgs6/db1msjlH4j/WiEZEfumhP50lRNH/KtO/P+PCAvFE2L+ukH2pxnjTP9N0nvFBnde/QqWnYp2mhT+iWPPRGnvQv
wfaKkQXn82/hpcxkQbT0b9FvjnX+LHkv7AiTFm3M6i/Ya2dJUt5y7+ksKOe+OnKPx5Hzu5pjNQ/KcBe8LhhqT8DI3BZS66zv+LMA
tqArtQ/GSM/SS2esL9ay8b4Wo7LP06ac5fDEbM/XKXd16KsiT/ZuzidJrPDv1OVREw6Zcy/fdvB4J8W5j+Tj5V1Ez6RP85jjeoAq
tw/stt8a26tvz93BYtJFGqzP/Ehl+tHkNE/PCu8z3uy179empdGNMTJP/n5GhqjCrm/5SIkNPa5yT9W2ykRs7rUP8FzOiptVcy/R
wB8a2hx8T+zmAaoDErAv+T0KUa1a8u/+bLQkEaK0D8/kEf5EcivP0YAbi0Zgsu/m+VbJsnUsr+z2vXW4+LUP057MERs2K0/l/PjZ
ZWSx78hOMmCFOzjP/PLW2n2zMe/oRWQ4uES2z8KN58kMQK1v9XtWOTc1+E/kzD6vniG178BHjDmANqsP2JH+kFQ7mc/YFN9XXxhy
D80uVHlDJKTP0yna1CDJsW/sRtp8Gbp0D+LpE2DTTHTP7eJ76bygps/h0ajQmMjuT/HW/b2N3zhv/K7EmKeI82/rRNlnzvS3r+qX
0QEGonSvy+Ic91UUeC/IQyEx8Xqkz8gkmT80wjDP7AsZAG4Ape/bGgp19Mn0r814AmqzB7GPzNszM2bmeG/FCwG1mYTrT9lx5th+
xS5vzRcCn8Oyte/7Mvs4LUZzD9JYj2qkJqMP51nJwMF3NC/Zxx8fkY/2z+EmGSd5cPQv6zbp4m487E/tBtOwzEztj8DN9T36cHRP
3zA0F5uJNY/w3seXobP4b+YZw+9uobQv3WRgp9YSL0/Q2RVxBaXxb9UuQsr5cTcv1y57ZZC9aK/Nk6ko9p0Yr8HADgY0onRP+Jx6
pgaQu4/oSzz+G3I3L8CFa7lcX/PP71meHoxO4Y/LhGNnBT+5L8G/OUNivTWP0O9hXd2690/qeegUlVzxD9of5Aq+erSPxEfV4agP
rQ/R0W1iC2H5T+bdDIEV7TCP0HxpE00EsA/CPonyTYXyb8o2Bl+O1vYP/3OQ8JrQ8c/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "yQsgDYbV1b/jdN9BmD/Vv6ReRVxQutQ/jONmnYh3r7/v23e0dt7TP0VgDyuDArO/"
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
                   "data": "orkx2Cu64z9gXTK5zCDxP8iY+oAngeI/sf8v5PmR7j8EcHGjjUDtP9k510zbT+o/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "2B6uizmD1T8CoKtjc2HkP7InghZzMt0/RL5DUTY/x79eqVUZcG+gv4IBczoyptO/"
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
                      "data": "5jC3qeu/6z/TkVu9suYNQKujRoeEPgFA4HI5OhFy3j8GeYVM0icAwJJbVfrrXgNA4fSEJ
Hd017/rL3yMCX/KPxe5kgisJpo/ciHElxST7r+c+G/rOIqxvwGG3pqyC+e/AlHqAJCZsj+FSQ3qn6DsP4F4fstOE/A/zjZLt+/S5
r+ZcO7bQ7mxP8UVBPNy/OK/JvB4ClVk8L8Ak/MsGi0RQPjmyIplGPs/gjzB8skI3L8LTmAJNSYDQFD/Y40MU/c/A6KuDHHNwL9PY
p2ibG7svwyrJ466BMq/qGsjuXK26z8f7vtJ8PnzP3F1OQvnldK/dRl8qcLW3z+qAT9pUnLSP/lHFOCwFdS/3wKR+RXq0z+ARQN/l
jrzv6SJpIWzHpa/gsTHgV6i9r9S8axFG/3pv/Xuidr1q+O/2y4fpMxB6T+JH/6gvTARQFdYb+u928w/p/rQZadHwr/kuFbIv6PyP
5Q3nFPxQda/wco/7JVB4L8MWYLomjayP6mAISOIF7q/KBofvLKiwT+uTThEzv/bPwW65oHPIOO/3pFh14W67z/b0s10yM7Ov6E09
hEMwOM/4sjNbRTdA8BRjTYcrz/mv4blJbn4Qew/wiw98TNFE8B0ISlCSvPxv/u4CVj6vf8/qwWSF0WM3T+8wLfP/Ke+P5B27BV8U
tM/mhplOuJR0z8Y5AwVvWrEP63LZje/TNG/CcYZAgAh0T8Des7whePjP3YJ8gp54fC/kk0FB2uC478XUXRFkDXFv79qc45TI9i/K
V9zy9H29z/2NT5K/M/oP83nQxsMRda/h4Ov65bS97+9qqDvQtAFwND2c1V0Pds/b3iaiQPy4j+4uVSmgLe4v4Qsi3hEtdk/dHomo
1e21L/8vfwsMofpP9hclqz7ntE/KWOGXKBWwz9DRJxjvJnVP8jRwCYZY84/m4mjtvAH2z97bMMNy8rjv3/6hWDLKto/YloHaxkLs
L/7PQOeU5HxP6vKSfrZhNI/XbznuKdW4b92b5vlWwnqPyHbEP2zDBHA09WHwbk16j+uf7jwWuXaP3njkiBm8sY/H9yawTg48z8yf
OGSVtbGP5AQB7MkJas/kx530OIK3T+bAgmlxqbhPxHf3EbSWcm/n5pJPdNh5j+uotn1++rcv4I/f7QdlMK/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [18],
                      "data": "rB78+3mNsT/FN0/5AiTav69qDLjpgY8/p20+QWD12b9GPJU1lhnFP1Xs27cXNeW/i7AUn
9Z96r/nuK9rvEnJv5KywU8dz8q/z5ezgGXmxz+TPlKyQQrnP+4aKSqjNea/7ssLCjndyD/DQGrCAhSVPxS98aF2ldw/Eku9xA8V3
b+L2I2h+tzQvzTF19GtS+K/"
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
                      "data": "+MccDC/K4r/J9d9DMXfkv9y9dWPL6Nw/SCGnCBM8v7+CkpB0qYmTvxUCZHTbvcy/wHYbO
zZE4T9HTY6aHnm2P4xYbnt+POq/A6L0OFECvj8z5gKCUKfOvwWupgUb8uS/J8rXTU2s2L+olyXw/rjDP8S7iAZZ188/5FtyUi0xs
r9oPEXSJKqVv00nUGZvJtQ/26ZKfn+K9r/3OiaMRLvQPxNxDHPIkc4/Oa6END6h7D94VJAM6kzBP+9ZEkOoFsk/076GEele7T+q2
VvaDSrFv5VPlVpEZN4/9DsGj88P378ViaQt8LSov4DO4g1B+sO/rAGk0cRz6z8efi7smwH4vxvziIsKAte/KEXNeK8e4r8pBMB94
I7iv0qGu9wsr9S/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "oaykqeTb1T/Gw/iThdquvzkQRUTDQMy/Y2u1TBu90L9ARJCib2HXP3XW/EEvi9s/"
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
                   "data": "zOEycIOd5T9XWI1eHsLiPy5yu15/NfA/Ql4v+C/G8j+C7FqCZTjwPzvz7lklOvE/"
                  }
                 ],
                 [
                  "b",
                  {
                   "array": "<f8",
                   "shape": [6],
                   "data": "3SwWh/I+xj8lxWlkffPcvwPnlcCFKds/Zp25Bq+q5b+2kC4q/gzpP3gXVYe6pN0/"
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
                      "data": "O6CSEjD42L/RmqgyEznQP+UYjdWStco/oUdPtPvcy7+oDbQCQoLLv7qxSDxoe+e/e9Tqn
6j84T+Xs+Pj4DbAvwGG/6lRE8i/5Sb3CHqK0j+W35kvcYbTPyPhph2p//m/Sv/XlQ2b7b/Cv6MjGbPyP5rWQAbh/eU/HVgZd3s55
T+0CJwjYl7kP+8/X0498cM/oj3BgDsQ478ajEkVbGDBv+O/rLXnccc/JtHjuEchwT8/iZ8FQl7tP9txr19cfeu/ww8g1Tln2r/hm
yLXsTbqv9y77INKh8k/SDnPO2B/yr/+LSvF1v+kP/vHmcK688s/ZPXx0g688L8v6BkmtKjLv+v1i9TkS8A/EviZo72K4D8Jwypko
HH5P2kHHmwxidO/wLDice0r0z8JeRuCoA3AP1YYwpcvUNa/LXQyXo2iyT9FoX42PJrwvwXURbo739a/aaPU77iR+z+oybH59wjGP
3MpuLeF9/O/5XQkYB496b/fQ6YBsLLrP9uSgssZxs6/i6BoMSfL4L/wDqbwlAbTv9Qh5hRH6b4/JEPaBFLY4D8Cf0MV92rvv2YEG
5XE3PE/LJCMdR/L7j8PGYcMgufOv942GOade9G/wLt9gn6d579vH0HYc5Llv+vwlqBCnN4/xWkX7gDKtz8b8rXVY2awvxtHBErL+
eg/wJhgLfe+8D/ZcjWN5xLHvwj95PcK2dI/LARj3lF+2z+6xeAxur/nP4IyqRjmIeO/qgKHskJo4r84dBhVeePcvzAhXAK1NNm/c
LlgKxxXwz9gB7L6wmebv3lQN8LpZ9I/V97AYnqCy7+5fFXr0TjWvycM0D83+rw/IacHo6r+8L9Vb8nZ2GbSPxmHi9gv9oA/gBOe1
JyI6r8YsAVxsr4tv3kngxrap9s/WYhRi8ub0j85LVAGVRrfPz/VnaJVd36/VOzwit3T0z+1nvSI3VPCvyPG2Xg6scU/IBAfKLJUc
L/jZBXDKBrrP8nP+E9eUus/1DLqdTO64j/Z2ySjXNzUP4AG5dD+5NI/DctdlPt847/TC8PSpe+ZP2szzczNDPG/q40ES1bG5D+K7
4Wl5jjqv6JiMfSRtNw/quhPa1up0L+jRtaVcmzpv9CAZtD91tO/yxVI262H1r+2dm1f3v2Lvxzlk3jiwrW/7DOKXEupwz/XbCVd/
aHjP5JtnnkoXuK/iAh0clUO3r+oh2GbxOHtP5AP5dMgpuM/WDnEe60z8z/pQuZYV7bXvx71KoBMyNk/cKmRlcoj4j8SMhqrk5XYP
1rKZnmtZsw/5Isf8EMgwj+ugQKDoJLqv5OSX9La1vS/3nj8OqYo5b8Qz5u3ZEfkv2fQSMpLYMS/u7tW2Anq4L+xp/i3Jna0v29R+
PqXrus/ZNNE5ct25z/IOAVr/rXDv6kDt1KqFPG/bYFF/r9F6b9woP5Ya0/Wv9dil3Od7NC/r3h8tAMS6L8OoS0XtzjnP1LUvv+aL
Ow/vmafd2sH6j81TrQqbFW1Pw9exPCua7u/MMh2Gk8u1r95xfuITH70v3nVEUtPEe6/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [24],
                      "data": "i2TgNjWH5T/V9HCOChTlP2A5ty48Ha8/1f0vAA0a4L8ldbTIGDXHv8U6D9AwCtQ/F0JIH
0C917+9M1L5yKXhPw5XJ9ArM8K/NI0/aTqwx7/aGBo3TvjBv3929VNZj8k/KkFCISTD4b9O5kXMMIDNP5HjtS/yErW/p0nfZCpI1
L+KPezW216yvwUFS9AROOm/Wt885NIYuT+fNb+q7WDfv0NZRVyCjNw/++4JwUoV1r//PUwn3M3Wv7ld9Td2JNi/"
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
                      "data": "LcVI4K4Sfj+qGYaC3/+iP+e5Nuc0kNy/qpQ42tiu4L9ndxMhin/TPw1NEU0shM0/0m7Np
wPDo79mdzMuhzjNv1HSdZLOE9s/J3isR9Wwwb8dSpDa/qzCv8xmQyOLaqc/igoLCWL11r+9pgqLykPXP6JtfojQF9U/s6AR9Ixj0
r/pFAnIkRDEPz3cgBYGLNW/LGXfmrk+3b/mvn6DsRmsv7XF+gyCCNe/9fZL2y6K4j9xCDVG2ynMv3eNFyIZDZY/h9unAh0DzD/bU
sm5HdjQv1pNGPaSEdW/057nLF+X0D9vkKQN48Dcv96VJXMDXnk/NVJ/8N9O4L+XEofONWSrvw5V65O9oJU/K9xgSOL+xL8X/U3T7
XKhv5TXsInJD7C/J8+wFY9vwz8zNbY4iyfOP3dKGf2Vra4/1Yss5vuW379VC9nnF6PeP9la5SXHDsY/PIezZyvDnb+J9Ufi9abWv
whK2mgcXtS/rcntdd941T/jgMbbFanlPyneImL2fNo/6zh2RrAqq79xwzyL6zDVv8U6ZjfY+tk/RIeniTwD1b92Kz6DlSHAv2lvS
DhMXNE//he8y6WswT/4O5wqbR/RPxMpJvbaAsW/EDbCZRdp0j/Wmgj67VPDv1Km9JPkKsY/gw4FGM4px7/i1feDX2TUPwAfFCX/s
L6/dtIr7lB8gb/PJ3hlPm3bP/lxMnmZDLU/m6ofmXKn1b/u7sNYTNvcP/SWrU2agJc/ug2l7HNYwT/OwOtRaiSrv/ZfSfRSGL4/1
WsZGkyG0z9FlMQI3u3gv51lnIQ2+by/Vrew4vsqjb8KjOhVAcaTv4byITZtsbg/Lq2ihOLf1D9iUKN++IO+P6NK9SC/8Mi/26hVK
Pnp4j+jtqVzZK3cP2WFOy3B+NS/w2Qzuoca1L9yAoAg3KSmvzPrbpL48cm/GsaoApqFxz8O9X3/YvHSv2Un5XrP4rG/h6ODrb9Cy
T+SMgS8vOq/vyUFd//gMcS/9AoNk5bq1L8diePMyfy2v9tkqxMwXcY//tPz0LnutT9QP/AK/7Whv4fW+ctV2Kq/djHeA2oB3D8Gy
tRfdjPnv8UaQeFZf+0/1m8O5xN7xD/OOWlioYfPv4KnTIbrmdE/81isLg7+x7+Lw9lGHHDkv9kVP/dRWN+/SJKG2FaZ0b+15qs1f
BTFv9r7K9PpP9M/kBZdn3in2T/CZaud6iPOP28tW0Um6Mu/a2Z9HSejyz8U0WjYtPOwP05N/Hadd7C/husIsWdR1T8JjwqXvKbQv
8XxOJzNOc+/RcqmZD4G1j+7IrIaVKvAPzBTMC5Ch8m/RcwaNPMuzr8b25pv68LoP2vDuQ1Z2re/PRxdt1K62r8F7UL+WQTlP+uBb
pPWAsa/uybMML6Ryb/nq6mW11SiP7CRcwouT9u/DALTBSJsxj9Hl2BJICfRv3DliC5qv5u/CciJwYAt5j/rU2L/UWKlP1Kd/BODN
L4/SDI4hvbwt7/2QCbsONy2v9FV14HnV8q/HPLGHDW51D/jjYxYV9vgP+WFZnBPS7G/"
                     }
                    ],
                    [
                     "b",
                     {
                      "array": "<f8",
                      "shape": [6],
                      "data": "yGKIN6bRz78CxSyMHdbVv13uV99Ol+K/sdzPJ7kT1D+g7Wo0e1PMv9k6J7o17Mw/"
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
              "data": "Ue5zuvoZ7T/kG5uH/Lj3P/uol6/eTPI/ZFgiXp3L+D/yi8LgnR/5P1dJz+SDbvQ/"
             }
            ],
            [
             "b",
             {
              "array": "<f8",
              "shape": [6],
              "data": "rEVI/QRMjr+8b9SjuumJP5IfBkWs4Yi/NP59ZTPptr+UAQr89BWdPz1EkazAf8A/"
             }
            ]
           ]
          }
         ]
        ]
       },
       3,
       7
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<i8",
    "shape": [12],
    "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAAEgAAAAAAAAACAAAAAAAAAAQ
AAAAAAAAACgAAAAAAAAABAAAAAAAAAAAAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAGAAAAAAAAA
AYAAAAAAAAABgAAAAAAAAAGAAAAAAAAAAYAAAAAAAAA"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAGAAAAAAAAA
AoAAAAAAAAABgAAAAAAAAAGAAAAAAAAAAYAAAAAAAAA"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAABEAAAAAAAAACgAAAAAAAAAGAAAAAAAAA
AkAAAAAAAAAAwAAAAAAAAAGAAAAAAAAABEAAAAAAAAA"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<i8",
      "shape": [7],
      "data": "CgAAAAAAAAASAAAAAAAAAAIAAAAAAAAABAAAAAAAAAAKAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAGAAAAAAAAA
AYAAAAAAAAABgAAAAAAAAAGAAAAAAAAAAYAAAAAAAAA"
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAACgAAAAAAAAAKAAAAAAAAA
AoAAAAAAAAACgAAAAAAAAAKAAAAAAAAAAoAAAAAAAAA"
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAAAgAAAAAAAAAEAAAAAAAAA
AwAAAAAAAAAAQAAAAAAAAAIAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<i8",
      "shape": [52],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAYAAAAAAAAAAQAAAAAAAAASAAAAAAAAA
AYAAAAAAAAACgAAAAAAAAAGAAAAAAAAABIAAAAAAAAABgAAAAAAAAAAAAAAAAAAAAoAAAAAAAAABgAAAAAAAAAKAAAAAAAAAAYAA
AAAAAAAEAAAAAAAAAAGAAAAAAAAAAYAAAAAAAAAEAAAAAAAAAAGAAAAAAAAAAEAAAAAAAAABgAAAAAAAAAQAAAAAAAAAAYAAAAAA
AAABgAAAAAAAAAKAAAAAAAAAAYAAAAAAAAAAAAAAAAAAAAGAAAAAAAAABAAAAAAAAAABgAAAAAAAAAGAAAAAAAAAAoAAAAAAAAAB
gAAAAAAAAAAAAAAAAAAAAYAAAAAAAAAEAAAAAAAAAAGAAAAAAAAAAYAAAAAAAAACgAAAAAAAAAGAAAAAAAAAAAAAAAAAAAABgAAA
AAAAAAQAAAAAAAAAAYAAAAAAAAABgAAAAAAAAAKAAAAAAAAAAYAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAAEgAAAAAAAAACAAAAAAAAA
AIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAA"
     }
    },
    {"of": 9, "raises": "IndexError in gpt_logits: 0 7 0 6"},
    {
     "of": 10,
     "result": {
      "array": "<i8",
      "shape": [12],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAAEgAAAAAAAAASAAAAAAAAA
BIAAAAAAAAAEgAAAAAAAAASAAAAAAAAAAYAAAAAAAAA"
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<i8",
      "shape": [8],
      "data": "DgAAAAAAAAAKAAAAAAAAABIAAAAAAAAAAgAAAAAAAAAEAAAAAAAAAAoAAAAAAAAAAQAAAAAAAAAAAAAAAAAAA
A=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<i8",
      "shape": [11],
      "data": "CAAAAAAAAAABAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAOAAAAAAAAAAoAAAAAAAAAEgAAAAAAAAACAAAAAAAAA
AQAAAAAAAAACgAAAAAAAAABAAAAAAAAAA=="
     }
    }
   ],
   "calls": {
    "gpt_logits": [
     [
      "8b9e9233",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [5, 19],
       "data": "qyrOKjASCEBQFZEP6Dj8P38rSwSpag7ABL4U5/pZ9b8Qq/mBvVvcv9ZhIjcly/K/zSZQbKrgDECTp2o4hwr0
vzcfXJGowNG/iVMz3C1j778wud+Zi00YwCmCt1TELMS/wUOtbvzC7L9LyZFhr7z+v302681hU/c/yCbde0Tf5b+JVATWzTQAQAtO
a19LL5+//eQxf+yt378OYeqaUf/yPywWH8JQOP0/1PK0J0vKxT8LL4AXsRP5v3N1TGLR9+M/bz7/+DhT+r/h7s5fRi3zP4qsLzc2
due/dmeEjli7vL/Sa2fnx1j9vynR7NWgf+C/qy/zlyfl+b8RR9bWmmnCP8isO8zV+f+/FL5gpqwak78TJ5e2K/r1v2oaexnrZfA/
okQcq7F2AMAFmruiH3q7P5u32D0h5em/2H3LdZtZ4T9ZeMSqAg7zv4zrakEtF/g/ZC0CQqiH+b/iuXF1t7ffP4+ufDKgbwBAAeIL
Jv3r/L8yZrTJz630v28xLKSMxQBArYDKBuXJ/79soy2lYDTsP95J12GLleq/8JE/ECo0/r9n/heWgIy/P2KSJqcabQHAlh+l+JUR
/T/wNc4qTNf+PwVAA5OIIANAWaBn6Ya4+z+EX+VnyDP4P+FPDFJFIea/Kp0D1H6l+79E6Vppc+S6Px7l/NNk/fG/veHzkxHv+z9I
5dLHEnPLv8MqFGVWweu/88rcCQ7J+L+Pd+Lf/C/2v0ZRsSx7TvC/68UL1i555r83XwrfxRH7vw1M3DRZZfG/RbNvrjlk8L9As8SK
o3ngP9lIyVRq3vy/LBr0aPGxyD9ZaQjqwXXnP/gIgvy2AvA//v9vPjCP+j8PTR7H23H8vwgUGrSixfk/kHqGBaDj+b9TRmGTWwru
v2rYhp3HGdk/cX7M0Keh7z9kDb6e4hQEwGpiUx/J8fw/jRm0FoEF/79Df4+jpqjxP8p5/ADVD9m/2NUAZ9hH0D+sBp2+jZSoPxm9
Vh4XScy/As1vVxSSBcA+RiJ46N3zvw=="
      }
     ],
     [
      "27111548",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [6, 19],
       "data": "qyrOKjASCEBQFZEP6Dj8P38rSwSpag7ABL4U5/pZ9b8Qq/mBvVvcv9ZhIjcly/K/zSZQbKrgDECTp2o4hwr0
vzcfXJGowNG/iVMz3C1j778wud+Zi00YwCmCt1TELMS/wUOtbvzC7L9LyZFhr7z+v302681hU/c/yCbde0Tf5b+JVATWzTQAQAtO
a19LL5+//eQxf+yt378OYeqaUf/yPywWH8JQOP0/1PK0J0vKxT8LL4AXsRP5v3N1TGLR9+M/bz7/+DhT+r/h7s5fRi3zP4qsLzc2
due/dmeEjli7vL/Sa2fnx1j9vynR7NWgf+C/qy/zlyfl+b8RR9bWmmnCP8isO8zV+f+/FL5gpqwak78TJ5e2K/r1v2oaexnrZfA/
okQcq7F2AMAFmruiH3q7P5u32D0h5em/2H3LdZtZ4T9ZeMSqAg7zv4zrakEtF/g/ZC0CQqiH+b/iuXF1t7ffP4+ufDKgbwBAAeIL
Jv3r/L8yZrTJz630v28xLKSMxQBArYDKBuXJ/79soy2lYDTsP95J12GLleq/8JE/ECo0/r9n/heWgIy/P2KSJqcabQHAlh+l+JUR
/T/wNc4qTNf+PwVAA5OIIANAWaBn6Ya4+z+EX+VnyDP4P+FPDFJFIea/Kp0D1H6l+79E6Vppc+S6Px7l/NNk/fG/veHzkxHv+z9I
5dLHEnPLv8MqFGVWweu/88rcCQ7J+L+Pd+Lf/C/2v0ZRsSx7TvC/68UL1i555r83XwrfxRH7vw1M3DRZZfG/RbNvrjlk8L9As8SK
o3ngP9lIyVRq3vy/LBr0aPGxyD9ZaQjqwXXnP/gIgvy2AvA//v9vPjCP+j8PTR7H23H8vwgUGrSixfk/kHqGBaDj+b9TRmGTWwru
v2rYhp3HGdk/cX7M0Keh7z9kDb6e4hQEwGpiUx/J8fw/jRm0FoEF/79Df4+jpqjxP8p5/ADVD9m/2NUAZ9hH0D+sBp2+jZSoPxm9
Vh4XScy/As1vVxSSBcA+RiJ46N3zvznScRel1eu/k0wa5Fz28D8qC4MUX7rRv24xIF0Ihe4/d3dgncZ+8r/bxkUENHO0P73RKoel
FABAOnu//liA/b/K/2ErIUr5v9TTFqsdLPQ/unXyoIyv5L+4pilDFVq7P81HaujBSPC/m0qmlXMCBMAPdAoCdMrrv2quuGrTXAXA
tbKPjhIH+T/3HYfkAC7iP8izqs/NAwdA"
      }
     ],
     [
      "1b5d7cb0",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [7, 19],
       "data": "qyrOKjASCEBQFZEP6Dj8P38rSwSpag7ABL4U5/pZ9b8Qq/mBvVvcv9ZhIjcly/K/zSZQbKrgDECTp2o4hwr0
vzcfXJGowNG/iVMz3C1j778wud+Zi00YwCmCt1TELMS/wUOtbvzC7L9LyZFhr7z+v302681hU/c/yCbde0Tf5b+JVATWzTQAQAtO
a19LL5+//eQxf+yt378OYeqaUf/yPywWH8JQOP0/1PK0J0vKxT8LL4AXsRP5v3N1TGLR9+M/bz7/+DhT+r/h7s5fRi3zP4qsLzc2
due/dmeEjli7vL/Sa2fnx1j9vynR7NWgf+C/qy/zlyfl+b8RR9bWmmnCP8isO8zV+f+/FL5gpqwak78TJ5e2K/r1v2oaexnrZfA/
okQcq7F2AMAFmruiH3q7P5u32D0h5em/2H3LdZtZ4T9ZeMSqAg7zv4zrakEtF/g/ZC0CQqiH+b/iuXF1t7ffP4+ufDKgbwBAAeIL
Jv3r/L8yZrTJz630v28xLKSMxQBArYDKBuXJ/79soy2lYDTsP95J12GLleq/8JE/ECo0/r9n/heWgIy/P2KSJqcabQHAlh+l+JUR
/T/wNc4qTNf+PwVAA5OIIANAWaBn6Ya4+z+EX+VnyDP4P+FPDFJFIea/Kp0D1H6l+79E6Vppc+S6Px7l/NNk/fG/veHzkxHv+z9I
5dLHEnPLv8MqFGVWweu/88rcCQ7J+L+Pd+Lf/C/2v0ZRsSx7TvC/68UL1i555r83XwrfxRH7vw1M3DRZZfG/RbNvrjlk8L9As8SK
o3ngP9lIyVRq3vy/LBr0aPGxyD9ZaQjqwXXnP/gIgvy2AvA//v9vPjCP+j8PTR7H23H8vwgUGrSixfk/kHqGBaDj+b9TRmGTWwru
v2rYhp3HGdk/cX7M0Keh7z9kDb6e4hQEwGpiUx/J8fw/jRm0FoEF/79Df4+jpqjxP8p5/ADVD9m/2NUAZ9hH0D+sBp2+jZSoPxm9
Vh4XScy/As1vVxSSBcA+RiJ46N3zvznScRel1eu/k0wa5Fz28D8qC4MUX7rRv24xIF0Ihe4/d3dgncZ+8r/bxkUENHO0P73RKoel
FABAOnu//liA/b/K/2ErIUr5v9TTFqsdLPQ/unXyoIyv5L+4pilDFVq7P81HaujBSPC/m0qmlXMCBMAPdAoCdMrrv2quuGrTXAXA
tbKPjhIH+T/3HYfkAC7iP8izqs/NAwdA1woCR/hW5D8NFOFobWP2PzZu+9iAHPg/VLsTk+EW+r/vZ2sLWLH1Pxj6ABWwv/u/bwGn
orKW1L/1mAeo7MrEv81/mCwvGeU/nhXcowhnAsD/FBY27SP3P5j4BNjlDQDAjQy665lT7T/VZL3Qoz/yv5XWnoQLlMo/qdJnBw8R
5r/7tr0OacLUPyw5qFO/zgTAEG4jTArT4r8="
      }
     ],
     [
      "f7b0c401",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [7, 19],
       "data": "kmYFUqueAkCNgnORxPT6P4vncW7qHw/A0sTM1NTc4L/oQ27gN7Xyv84VYa30IOi/OLcf9pD4D0ATb3eCtfP7
v3tzRvbtm+q/TYFvMqnHwj92+9+bQgcZwD9TobUEntU/yT7QKUu28b+i3iB4Ce8CwOfMjRSa2PQ/RZPnLx5p97+Kt44DYx4EQCXF
LHMghO4/xWBr9+RZ3z+oPCsXGxG0v6ADQcJ62v0/qXnplb+V0T8EVhRQxnfQv2KUNqn645I/L5dTQnBE8r9rFz+hWUP7P8PQE1GC
lP2/AUP4cVDP47/Phk4+Kv/hv45EaNfnn9C/rJ+N9YsX87/vOA2yRG7Qv9qmzqUseQbA7fIb2PlNq78PnzgKxtoDwKnYAKX5X/s/
qfdDelfG8b9hqYHTLOr8P7HzoJfo4Nw/ioHwBMQ37z9j05f68lQEwHVTbIG9aek/fG8oX2L7/L8dG2l/p3fRP21S31syGgpAnHty
zvGg/L9AiukFmCL7v+3ROFW8Xvo/Zz6VTiNxD8BMTIb228/tP8a2grbXUPe/HuSzWg02AsD4st5dMd28v0auINafGAHAebF/zMk1
AEAJARwyKTL7PyCac252LQFAKmga/3RfA0C/VbeFRM78P45Z4n+fr/S/4Et3dnG0AMC9GYs4CprEP6W/xZ6TVvq/OgKnbwuH/z8L
K+eqGWLUv0FISNKePNO/h45y83Cq/L/RKNFNWgEGwBI6+tXzj/K/TpZ2+uuprr/0mpFyciT8v+5sf0NHKss/T5nxDYAl7r+ii13n
nf3yP7ZgJVIXGPi/4rDIIh765r9mt7m8VdQCwI6dz3+O/vG/EATQvFVoDEBk8TjGHgnpPzlewArmGgFANUFO+EB5rz/LeRgl56YO
wB61gmTdoeE/ilT+1MfNAUB1lJKMJwDtv8ihebNfUhZAWRDr85SF7b+Y4naJaR36P93pEycGw/4/0yWw4quJ7z8U3zuzWz35P4XM
5XN6Ofq/1blO5EPg9L8iNcJaSDTqv/Lk/7FH89i/u9TrYzvT6T9YCcSCLlPzvxziYc/1te8/35qEsRbl+79iiongVZPWP39Y4VWN
UQNANFiB12BC+b986qCvkDD9vxQbLRn+M/0/8Ar8Ozt8AMBThbM299bmP5RVqzlWC/K/bhlCH9HJAcByf3ot3/nmv/doCY5YvQPA
MoQ5Xq1W+z+V8aOl6Gj3P4waWlQ/PQRArNA4Ec/W6z9hyqvfBUbqPywG+ycM8vQ/GODOQ76a+7+IH6rQADj9P5s4bHv4BPi/aGoG
HJNK77+LTUaijnPbP54fSDl7cvQ/nynQtIVdBcAU9s0uRJL4P6Pywn7fIf2/impm/fT47j9vFUB0PL6bv/gRvK+BC+E/xLdjh2Oz
4j/4Vc3/ldXbv3jk0APYpQXAFi497PQt+L8="
      }
     ],
     [
      "a2d146dc",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [7, 19],
       "data": "v3q+AlQrAkDYhY8MPPb6P2SwPPz00g3AGuDF1CSI4b8M1vm3yMr0vz5YIvHlUui/zcWGD1J8D0DKZdEjdJz6
vyZWZYXAwe6/zSg/x+Rk0T/23Rq8pYAYwC7Ir2ku+NU/UPWafeY28L+kDCeHwVkDwHb5jGlyl/I/KwJHa1EO+r8VsEKm4GcEQMTS
niMog/A/9FHNgGTy4D/dd4n+LaalvwrO5jyOgP0/8eIuT1QK5j+s+PFiscbev2CdCikCMFu/vKYLRNZV9b8XM9VhEbz0PwuD14qU
ivi/d0sOJII/4L8TPHNuBaziv7N7dOD12qA/lgbLaatA9b8w2cNh7JPQP5A8UhmbcwXAm5cnh34dsz8jbqSHuUUEwLnSroUR+Ps/
3/ya4iYw8b/w7+gNG0T2P+qmF7Z/p+y/6XgcpaMc6b9StriWajb0P+BuoKQFR88/2gypAyDxAkBAo2ULfynTP6IIjjPF3v6/nwA2
STVGzT87aZHJZJz7Pw48r9tdBv6/22hdbBw5CkAfyXGrWeTlv2IWB/G3iNi/k2+EOaLQ+j/XX5XboSrCPw7izASG/QJAk3AH4yfr
AMCxmcfAkrgBwFNkZtmlpd6/wf1CVn/q8T9JvqNk4Xn8P79hg6qe8tq/dIEUJPfa8r/FnHTx7mXiv+zPrEo1g/K/F6oXQzB/AEDy
TsB5uAfqv/Ee+NMNcfS/7l+8Rx0I478GzbXaCtz3v3TsoLxasOy/1jAAiTQq2L8aCOUoahQEwHxe0bYV1Ou/gkn4FOT5AcCb+eGs
ww73Pxtls60taO6/mzB2rM7F7z/dTVyP+bwJwHdewD6KQ/K/b8rOhoZSEUC8K1lxZzf0P2nQuTHjPf0/NcygoYmh1T943vpfDH0P
wBjKuUWX+NQ/zK9CnbE4+j/yk+XXMM/Vv19EvVY2DxtAVr6IlQQ+7L/Gg9iaZ8v2P0PnWc1pDfg/CcZYtcuWwD8I1gt8hHzqPx1m
XP7/hPq/Dg1TGeGu87/NlcQC0bfPP2vF2FDkO+a/Kf2Aa7e25D+OZvf1YyjhvzAVSqWuwO8/4/Pjq1Zl/L9zhOcgKobWPzVaVXdK
fv0/pP9uiBdj9L/Ax2JIKA/9vzImNm3Cb/8/xx2ZFzAF9L+O66WmLrrkP1Ec34aNf+e/8bzg9eJGAMCPcf1FTt7rv+j3iXTvWQTA
fUlREKkQ+T8EZQGaABX4PyoQUH1kSANAlYqacr+y1j9C/bhswxXuPyOraah9Tvs/pFLiRWo697966Db+j5/6P//x2IEF2fS/LG68
ehaG6L/HZSwASz3CP9IjKcYoxeY/5oOHDo6MA8DGgFen/2ECQGO1u3+Np/2/DH9v2stQ3z8vA/u/IWvgv9paX/n1dNa/5sZn3xlB
aT9XI4p5PSfgvw/cQX7qaAfAeFOPTm1Q4L8="
      }
     ],
     [
      "2db58270",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [7, 19],
       "data": "v3q+AlQrAkDYhY8MPPb6P2SwPPz00g3AGuDF1CSI4b8M1vm3yMr0vz5YIvHlUui/zcWGD1J8D0DKZdEjdJz6
vyZWZYXAwe6/zSg/x+Rk0T/23Rq8pYAYwC7Ir2ku+NU/UPWafeY28L+kDCeHwVkDwHb5jGlyl/I/KwJHa1EO+r8VsEKm4GcEQMTS
niMog/A/9FHNgGTy4D93OSpgvEHRv3Bt0W7PSPk/OzPKiieyij86xlIY4kGRP4akKaHI97E/EWmeIdJI4r9Wghu5PPL+P6j19va6
cP2/+FAf6cZz8L8NuUSIcpThv7UAQ4VsFLU/Mahs99Gb7L/ET9yZUSX0v3mCNRZSzwTAOg6wQlXN8L8/COyAb9YAwPRJNvcqMfA/
LLQNEcZ39r9enEKG+cgDQJbBn9AccPg/Rl5GMh5n+T96tw90PrgFwEhLfQAI7dm/f0kH0k/08r+DmFIJlhPYvxMQ2BHwZQ1A9SPv
YM7E+L+QdUxZuQX7v9IARYPet8c/3AySHkuGEMA4DGC+x8nGPxGcQepjUvy/JO+s+re4BMCWtWgWHnTkvzbfkfzRl/6/07nPW+aX
+z/cWuoSUyPEP0P4DOP+6vo/bRRt+quK7j8IYGqBZ7D7P0zg6UUmCsE/TRFUpx0V9b/50/jt4PCnP+S6TsBne/S/QVEt9awq+D96
qirZ/JDmvxXTUcuEPeu/v4vLqWVE878JqrkI4rbfv1W100wdRvS/hvdWEqec0b/7XF14fdUBwBZ5sR3cqOu/nSHoRO5N/b92iZHc
2wfwP1sGqK0Swfq/m0s1B7hE6T9wNV61rSXrv7d3ia0W+d+/C0I0LzenAkBeGTMtzL3Hv9MeskgrSAJArKahUynb57/7TonKoi8I
wDUWo3FsZuA/2oMUz2CDBUASjKyqIpD7v+kAAVq1ggpAwiITTlXp87/oBNkFMeP/P2MXuN7sKvo/e3CbbCVDAUB6x1cpXiz8P7Y7
kulzq+2/SeQ74L+Q979p2ds7FSYAwLH6R6PSd9e/iy5puO099z+bIkPJ7nbVP0HaLHWVOMA/O86OwLsJ7r9uAIhfM1Xov3Ee8RCN
Rvg/FIkIjvJh97/F2/Pom/Dxv/tuAEMh3+U/b31HARjf4b/rdNunblHhv7xtuxcXvME/cBSU72brBMBr4MSxecjGv76n6E4XKAfA
IwYu/lel/z8/RcAAz43NP2QKdCBJCv0/xlr9K+kP8j8EbCtOvEzyP/0pENEZvsg/n7RhIT7k+L+E3O3PNWnlP8uYqUQ9n+2/vP5F
OxnY6j82eCeGXiOiPwqh6l/1KeG/nyuce4fB/b/IX4O0vXvRP8HjBu2hL/O/JtUWcgnP5b/Iyy3iKRDyvwfmwAYHkfa/K+14GYid
37+p6f9PjzbPvzapRGjZ/wLAd/77EypAyz8="
      }
     ],
     [
      "0878d628",
      -17.210527,
      580.0,
      {
       "array": "<f8",
       "shape": [7, 19],
       "data": "c9mONOygB0A1H8S0DBj8P2MHXz8csg/AS9m4fR+m8r8jxPiiiYzjvyxgEAYWLPK/X0Gny3/FDUA5ALLnsCr2
v0MOdDAC4dG/yBg66eQA57+4NGGd5JEZwNyEe9Ncnpm/558o4hqE6r/uDK461c3/v1glDkSZPvs/4u+SU+fU6b8QED5T5gYCQEW9
dW78O9Q/1FGpbl6I3L+545IyFvL3v6uVsVjl9uU/+DyK1g8ODUBKG/d6XAzWv4fThJCyxQBAHcNXlomi9r/dVOBMvBEDwPxf3gdz
d9u/eJkB+Esc/D+7C9lQ2Jr9v76uHqnDrxJA9igWueOVAcAYHZFEVOv+P7Kn2lH2U9i/0O+AmMkp8T8Us+WqyODbv/WsXjmhD66/
qSJW2XJnA8C8dZFkQIDSv4qdNr1gY+I/MO11HnxS+z/Xb6hLRknqvw9UHFohmNq/kQ/mHgQ+4r84AOyyEH/mv7RGbUdWSgRAx1ww
eIaA+L/vWKc68Gv2vwpgzEo7WdC/qQKSLM+h+L+eTq6WtEXjvx1hedajRPK/MqG/4ybWBcC7jfen5JDuv7UT4+4xaALA35owr7cp
9z+t3YJH6vrov3twILcykf8/RxDp9esU+j+Ib5k+uMHvP+iarkJ6FdI/AOFcSd6FAMCofHBXWLHvP574s/TeXPS/3BsWy9gQyD8o
zt1aSO3jP3gfpqQ8eMM/4CN452xvAsA5WRUKOUK3P/tbuKtUBPa/XLrbRAw3vj9LrpjhvI7ev5mJPuCCXuO/vHUQvD0XxT/mbzbO
fGTWvy6+9NYGUQPAu6sfT5Jv8b/cZARGrUb3P95jKfGCKOw/sLPz3uMPxD8a+46X9Uz8v3GDnkpY5Po/hraX1F6h9b+UJGfvHrLD
vwXNbkVuB9A/HCqd7NL28T8Dfkn6qaEFwFNSsl7hHcA/kg10flEt+L/lNXXfXcjVP4hi9YjDQrW/h6LyELSQ4j86L183vh3rP/o8
SDrfQ9e/R0M/w4xXBMBnM7utxtn3v6CQsMp6ruW/RoZUEkg27j8tto+wlOjRvw6Oebe4Auo/af8aNQ/397++m/wNpMWTP7nm3Oy0
N/0/uyPiXS2r9781MYp+lsn5vx5bzLp8VPk/CU6sVxFC8L86MiX5pwHRPxKUtSKBWOG/BrWWQymPAsB+oOwrXqXkv8jPwTrF1wXA
/Jav+qL3+z8pizKWA3DxP+NlKTQ8HwNA7ZMO6xXg+D9DO+A+sWb0PwrwwFghBM4/QT/16Pb6/r9KUjjxNIr2PyuTPtI0UPq/lEw3
WscryT8pPJ1N2k6nP2c3PeWr6uo/AuvhCQnXBMDwUdT/GdXBv5TknIOREvu/o77zLOBw4D+YnnRC9GTmv9pgV2eXfuE/3hJlstan
wT/0bmnRtaDDPx65jXmI8gPAhXPhnZ1S9L8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 3, "4cd62e0a", 0.0, 0.0],
    [0, 4, "4b652e6f", 0.0, 0.0],
    [0, 5, "4b652e6f", 0.0, 0.0],
    [0, 8, "4b652e6f", 0.0, 0.0],
    [0, 10, "4b652e6f", 0.0, 0.0],
    [0, 11, "dbbcfd02", 0.0, 0.0],
    [0, 12, "0436c1d7", 0.0, 0.0],
    [1, 3, "eccdc7a4", 0.0, 0.0],
    [1, 4, "4b652e6f", 0.0, 0.0],
    [1, 5, "4b652e6f", 0.0, 0.0],
    [1, 8, "4b652e6f", 0.0, 0.0],
    [1, 10, "73737f1f", 0.0, 0.0],
    [1, 11, "036608f0", 0.0, 0.0],
    [1, 12, "294b3f9f", 0.0, 0.0],
    [2, 3, "f11d886d", 0.0, 0.0],
    [2, 4, "8f700684", 0.0, 0.0],
    [2, 5, "d3b463ae", 0.0, 0.0],
    [2, 8, "5018350d", 0.0, 0.0],
    [2, 10, "89fc3baa", 0.0, 0.0],
    [2, 11, "af8a47e4", 0.0, 0.0],
    [2, 12, "bec5aeec", 0.0, 0.0],
    [3, 4, "4cd62e0a", 0.0, 0.0],
    [3, 5, "e3801243", 0.0, 0.0],
    [3, 7, "2d339ac7", 0.0, 0.0],
    [3, 8, "14c69dcf", 0.0, 0.0],
    [3, 10, "2c473b2b", 0.0, 0.0],
    [3, 11, "e082e579", 0.0, 0.0],
    [3, 12, "bf7ff70c", 0.0, 0.0],
    [4, 7, "4b652e6f", 0.0, 0.0],
    [4, 11, "dbbcfd02", 0.0, 0.0],
    [4, 12, "0436c1d7", 0.0, 0.0],
    [5, 7, "fb479b42", 0.0, 0.0],
    [5, 11, "99cd7968", 0.0, 0.0],
    [5, 12, "fbb8e598", 0.0, 0.0],
    [7, 8, "67c8edac", 0.0, 0.0],
    [7, 10, "6f43481b", 0.0, 0.0],
    [7, 11, "34c61c01", 0.0, 0.0],
    [7, 12, "9ab93b61", 0.0, 0.0],
    [8, 11, "e21661c9", 0.0, 0.0],
    [8, 12, "f633ef50", 0.0, 0.0],
    [9, 11, "e21661c9", 0.0, 0.0],
    [10, 11, "14c22191", 0.0, 0.0],
    [10, 12, "20281dee", 0.0, 0.0],
    [11, 12, "74c11041", 0.0, 0.0]
   ]
  }
 ]
}
"""
