"""The public cases of the step soft_lookup, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'soft_lookup'
points = [0.6667, 0.6667, 0.6667]


@test_case(name='temperature 1')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='temperature 3')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='very cold: the value of the best key')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "soft_lookup",
 "order": 6,
 "steps": [
  "attention_scores",
  "scaled_scores",
  "padding_mask",
  "apply_mask",
  "softmax",
  "attention",
  "soft_lookup",
  "hand_attention"
 ],
 "points": 2,
 "summary": "A dictionary look-up made soft, with a temperature",
 "returns": [],
 "mistakes": [
  [
   "multiplied",
   "You multiplied the scores by the temperature; divide them by it. A high temperature makes the sc
ores smaller and the weights more alike.",
   false
  ],
  [
   "ignored",
   "Your result is that of temperature 1. Divide the scores by the temperature before softmax.",
   false
  ],
  [
   "scaled_too",
   "You divided by \u221ad as well. Here the temperature stands in the place of \u221ad_k: divide th
e scores by it alone.",
   false
  ],
  [
   "after_softmax",
   "You divided the weights by the temperature, so they no longer sum to 1. Divide the scores instea
d, before softmax.",
   false
  ],
  [
   "hard",
   "Your result is the value of the best key alone, a hard look-up. Average all the values, weighted
 by softmax(scores / temperature).",
   false
  ],
  [
   "keys_averaged",
   "You averaged the keys. A look-up compares with the keys and brings home the values: weights @ va
lues.",
   false
  ],
  [
   "overflows",
   "np.exp overflows above about 709, and a low temperature makes scores that large. Call softmax, w
hich subtracts the highest score first, or subtract it yourself: the weights stay the same.",
   false
  ],
  [
   "not_normalised",
   "Your weights are exponentials that were never divided by their sum, so they do not add up to 1. 
Pass the scores through softmax.",
   false
  ]
 ],
 "parts": [["softmax", "softmax", "", [["x", null], ["axis", ["2eab41d5", 0.0, 0.0]]]]],
 "cases": [
  {
   "name": "temperature 1",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "soft_lookup",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "xBVs1WYgqz+DAeac/5IAwK6O9u12gLg/9ARi1R8rAEBlOlrMpbO6P1mZOAn+QvG/ay3Iw4IbAkDEHJvwLiD
pv3mUMruwMd0/Su1zy0KnwT/w+b6BlZIBwA=="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "GvXLWlXsuD/XBeGstN7TP1a5COPQzvW/zrZrukpk0L9UbOTSTsrRP/NY47iUZ+G/i73M0WCS27+3x7pSvZv
2v83Xa/EZFOu/tCFr0dPFAMDMW0ZfDDrsv4C1hCiewOq/iVkUpSKpj79X+SCmXezdv7EZTxedxuO/H0SWgV8m+D9eWj+E6g25P1n
MqYZmp+Y/Fn84TZPx6j+b46vKCurGP8U5uXHffrs/CmXtoqME6z+AWDqjOZ3ZP4otLcAWgew/xulvKDVq+L97+q3n43zGPwLM6AA
xpuU/nTZN4Q3Wyz+fntDwQNnSP1Pc7HEOGd4/7unWXcdry78ZUHrOhU76vzOa++Vllec/ufA5pKMX+z+JMWAQQ/mMv2FrYJ59Zd2
/MXcfpFERxD9AhWEzNEzyP8TAZUxPGcS/AD0dvrTNsr8LV+YuSeTkv74tGbFMEfK/MyukS5W+57+OR2WG+iL+P2DU+G6RCfc/Xay
ZfX3itL87NRBzUkLtP3N54pHHIv8/uxLQy+zy8L/OFl7hwwj3P6cU8/RTduO/sf6MLMIo2b8CTk3zrRvyP7khBOIwWcK/Fg+BnK/
t4j8jQVlFgoziv4ByL8eyBfC/DEmqBKYZ0D94h3ylP73hP/1HPZ/rhuA/Ep4Yti2I77+z7/+vLSXGPwOHa+IdddM/CYZjW6pGtT9
LzejMb13GP6o3cV1B+fA/oGGvcZji4z+jrSyWkH7Uv8VvP1dxQtq/upaamQ897D90WtExApbPv8g4EdYKNvK/RT/+fGfByz+MnfF
HaTTqP3fRfrdVe+Y/VXP2L9hq9L9vFnNLGiXtvw=="
       },
       {
        "array": "<f8",
        "shape": [7, 13],
        "data": "lfuvnWY67T8DZksFdkHkP7kxoUCdDfE/IeRxsatV+z/x+r3afSrUP4X39PrjWOW/v1OmJwJoAcCLzcUZ7UD
av/Fe/MCyVf8/DNOBe2wbsL+blO7yKIr2P4rpLaEE+bM/Ldo2QqvAp7/CJwnn2Aq5v/E/q5gT8PQ/3JLLyrOGzL/G8nxPPSgAQKV
tnz8+WtG/fx83vZNs5b9NxFEl3aD4v5p71+HATfM/m5WXYU6Q6D9Q0FGNK7DbP0iDnD64fvU/uFX/pA8o6b/EcdB1mWn/P/Y1Wt7
ZFOG/HCbmQa8Y27+4bCo1v+H4P8F8K3rktvA/6rV6IlACA0CbuV9QUXXlPzsINhpknaW/9OA14mclxD9SAzEW0mABwGTszNC5IeO
/bVjTHV3/5D9d6TO+m8/Yv+9GVqRtv/G/gaotgwnl478/9z67Xw3hv8rohGegFo2/FV/EEryf5L8n4dZ1JZTXv3CkTSs0FQDAll8
Cy1snzD/t5ENMIYTcP0gNwUyUbeU/YatNwDSJ6j9qyMa7xVHrv7fD7xbWtuO/9xWoCytN5L/C3BiIWRD6v6QHBjhhH52/3mQsM4Y
6AMDeC+HmqLqyv2vZJpR2WQFAjnfaGYv35j+5R9ZkA33gPxmJUdjOId2/dA1uDvnD5r+OAV6NrT3vP6gQpg2m3wJAElLh77XaoT8
AsRiHnnOGv/fEE6p9Leg/QOpyROaDvr9QXrnb6Bf4P2QTgDLrj9+/hIGyf7e12T/cccpPLuTpv9SdL1XFxt0/lo7iDAett79vXbh
zdajdv0akJE6Nesc/HjH4kTRR8D/clBHpIlnZPw++bh+mjNU/Yfj8p9j807/laqbZB+LYP0Il83rtouE/eQmMQFK29j+2fD0DW1P
hv8hmhkjMVsy/MR+VNHzB4b+oRFN61/brP9iZYcb0ueG/rU8xFBpUBMAnoeJtOiPVv+YX9QWaE+Y/p45cuqZn8D8="
       },
       1.0
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "5AX6b83y0b8Ls0eeNdTXP+wcvsfpFuI/eJoN6BKl9T+imBhXrCvfv7Ljve7xNc6/lfCWLArl4L8zJZHt5W7qPx6
N+U2GF+G/zxE1+N5PA8Cy02JPUnTQv6gWThD7eeU/MXOVHuKp7z8="
   },
   "mistakes": [
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "rKgIcVs/wr/lKwZENGzRP0g8vabssd0/zfTiSVkN7T/C3XOsWzLBPz8FWqvtEtS/OI5NARSd3L8xQc1YKyrZP
7D5zSG8B82/d8DDsNhx8b8Pry4HUeTfPxh+Eig2ldY/6utKSagd4z8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "dfv8p9j807+WbKbZB+LYP5ck83rtouE/pgOMQFK29j9dfD0DW1Phv/JlhkjMVsy/RyCVNHzB4b9xRVN61/brP
3+aYcb0ueG/0k0xFBpUBMAio+JtOiPVv60Y9QWaE+Y/jIdcuqZn8D8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "DDuvfa/D4j/7d6U1FGnVv0IpfVAhz9i/df79J87g6z9E2yQTOsDMv81m8Tb4w/G/mojgWTVHyj9JHvDEsuvoP
xjqud93nOU/NJB+AFOq878H83H6Fdfqvw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "34RAjELM0r8hPRi+6fTYP4K5bGUU8uI/2296ulCr9j85CKq2qVLgv7GYs9v3o8+/Iu+f7bqx4b8+dMFuJ6/rP
7Mmgrea5uG/iPhPR9k5BMDfwktorTvRvwp2kMgufuY/bQi4KcGU8D8="
     }
    }
   ],
   "calls": {
    "softmax": [
     [
      "848fb430",
      10.6207044,
      19.0,
      {
       "array": "<f8",
       "shape": [7],
       "data": "myiX85nafD9ZhDweNCU8P7BT0bkwEB0/wOVKQ8Z5FT8VzfuxUf98PzGS6m84LJ8/g8r5btGN7j8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 5, "d66a370d", 1.21478286, 7.2],
    [1, 5, "d66a370d", 1.21478286, 7.2],
    [2, 5, "d66a370d", 0.1269718, 4.1],
    [3, 5, "d66a370d", 1.21478286, 7.2]
   ]
  },
  {
   "name": "temperature 3",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "soft_lookup",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "mwGHXmqB2D9ctrS+cDvcv8+GJEZDFNy/FGO606c9pL+07NUD41j8v99uFKblQ/Q/8vCEKRzn6z/SZ1pz+Er
Vv5JbVme/Xtm/yVyDlk13wr8RBSYNCfjovw=="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "pJpmI18U+r+ItIXN6V/kv2Iiayt1ePo/d+UgDPS++z9ershdHMIKQPjXuPDfefC/g8uES+en9T9t47QXhlf
ov/xj+eFA9uU/widHhy+L4D8VQY/LlHbVv+VDoX2z7+I/IDNK9vC57z8moiMFf5XoP4c0f44PP7s/bVFz7IRo8b/228hoyCv2vxy
vPdVvevc/Mgmjp9/h9j9XoofVdxftv7YsmaS7l+M/ByVsqcax0D+wwY5rvxPTP/GWjfTE5PO/R76mjvnt1b/Qd+lYlS7Iv6tUBYU
kSdA/BEHKqnxM5T8wcKY9ka3av/wymQCYm/a/nj11O4WF8j8JuPNne4ACwH8h8KZVccY/rxDlUG4r+D/dWfw90p7uv6lOQ2qGH+C
/x1sMLqgE8b+mL/xyOYHnvynrQekgqMY/cuPw0CD44z9HSYkQrQrsP3t7jL32vNO//KFMk8Fn8T/vu6FIdubnPw8dWghwyNW/O+E
ZOy1N9r+H+FIgXaT1P0e7c9B0H/a/pgqReRMt+D/xG0O8l23wv/vrYxamdgXAUHQXDdh0/b+pax77A1SrPzx5YCe/lJG/QYmuflg
Sy79PqpCfVnHlP2UqIYQOa8o/sZvUWmOI4r95KJRj+hzzv/auSrSlUuG/qVmr1btL678iRnokk2+7P1rMdDcc2e6/DKKoYAzu8L9
lXgVECSPxPxLiAvt2NME/TDMJk0r2wb9YuzQ0b/vfv5icLDla3/o/MpAd1cWt87+t0apuFyryP9rOI7Pvi+o//WAqv4Kr+L81L5g
s7hfxv8h1u36iR+S/1NJIKs+J4j/brjwz58/Nvw=="
       },
       {
        "array": "<f8",
        "shape": [7, 13],
        "data": "jTrhGGJFAcDKfAz+PNf2Pxj/xv7s7dS/t/wHQNEd2b8zi3iOuSzFP/L6fCKQ6AVAkdeWWo7Z9j8y0pIV7wK
1P+DGAmyy7fC/n4Ue2EYG3L/S/wND+aPEv3QzBwrgwvO/P40YvXoq9b8l6xytwRvyv9i//SMR3PS/VaHko4cS9z9G9P9MA1ijP4U
4s30MwOE/9BuA+Qn6gb9TzM0gtoLgPyZFpDL0weQ/JCvQlVCLvb9B4u+xesXsv2fJc9gY9dY/WNuxJnpj5j9ELnmISN/qP/RV7XE
exwBAMnBj0xfb5z/+jY/TmpvKv/xpzG/TquS/L8Si5auo4r/rx3Hsyl/DP6+7REDkcuO/7IZKhit43z+nLxRx8B/Wv4wJpuaxi+6
/8a0l6Zejtj8DT6bXLGvyPzvoL62gK/u/kgLLumr7mj9rAQHBbZnzvxZPaO82QADAM41uQo006L8KiEFpkzPov/v/1wvY9tY/wTI
Phyaozr/So6ElKrkDwOduNi1EFfa/eVQXu9Qr7r8kn/1iJj7rv5BlnrrW9eQ/jugHQLef8b/bCS+pm8D0v/ffi63DsK2/+b/OSl6
y/T9dWRR4BbPlPyY3f+tshPM/+hsrdjoFtb+nEZeXz/zwPxOnuJfU5u0/4Ku2um6G5L+/Lwzaj+bxP6Ipt348IOm/xh0Jsuogy7/
+tyZIy//jP1m07JEsjeA/uxsCcrnnAMDhYIGRvozzv7Ka7TBahuY/YqK6sx9nAUCvbAMFKzLqv9U+n4Rshvg/NA40ojoR9T+TLJw
AqlvqP/yVSBu8Nu8/lNc20L4kwr/iKkGHXo6xv0tBy0fheME/xJcZvFR/47+B87YmVqPPvz37w7sAPfA/fDFOJ3313r+wFBruLS3
Jv/8vdpCZW98/kBp+EkrN8D9OKGeJEo32v+D35H35pvU/yA2ACS/54r/EaE1llr3lvyI32mqm+ds/IWruDHPtob8="
       },
       3.0
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "gCmaW1Fizz+ga9DSbwzsv7z1Hpwws+K/8+zcz/t10L9Uw30zt+3FP9BLo66Bxqw/p8fOlhNr0z8XJXPPjv7Zv56
U1vZRtNO/LL8aJ1ML3798UIuDTqnSv3pORvjW+eE/ET9iuFBS4b8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "s6pad5Fwrz9KaeAfcz/zvwv0Fckwu/+/fyACtJKT578h3C2DrP3mv1g2dvVT4dU/w2iD1jK3zL90u+insvICw
NQ33b/oYfW/Z2j9ZjKF7b846k7va2fqv94MNIMn+eQ/badSCY158b8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "wNbDeD/H0z/el5Aa2J3wvzFoq2yJ7PS/sok4fPjy3b++cnJB5+LKv9p/JJY4OME/Ng2BRJNZlD+AHOgDR0nzv
ybPtg+sPem/laJdMSur5b8cHHgsQ/nfvzBsnGWIXOQ/WPsN4NYX678="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "cXU43wsStr9CKYIeDLrjv8tTPLglp8K/s4XFH2Zjxb+ff3Jg37PTP2CuSqCGYsw/0MS9kEn74D9RT83ZccXEv
zYOo2Z1H8e/eLnYFuX11b+TR79DBGbSv9A+4mog9tc/q/N3OWPa2b8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "YtKvS/9euj8ZFBbOyifWv5SI5JAM5tu/fWDQUlD3w782q6Ermuyxv7SXMMig9aY/fnursBkiez+q0IpaCbfZv
8fheQrI09C/wX4nlznkzL+3uPpy11DFv+XgJTILJss/kKdeleQP0r8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "u9LKumr7mj/P/gDBbZnzv4RRaO82QADAyY5uQo006L8IiEFpkzPov1n91wvY9tY/oi8Phyaozr9LoKElKrkDw
Gt0Ni1EFfa/WUUXu9Qr7r/2n/1iJj7rvx5knrrW9eQ/OfAHQLef8b8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "I8rXpl+w5z9rc+0asInbv4sj+l30Yqa/REWPnHci5r83XXGOUCvUv3/u3uG948e/waCVYTs0zj+DbKKaRFW0v
w6N9zbCg9C/NQ6SwfmYzj84i6zAdZjUPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "PoLtXu5K6D9fOHPu/LUFwH/y3YUC8/y/mKx4SKJ76b/EwOQZRvngPz9FCroDRsY/+vWu6q4P7j+B61D87h70v
y0vcTgSge6/WfV1NZgH+L+kYKmztePsvxp3qh4S1Ps/f56xQ7rQ+r8="
     }
    }
   ],
   "calls": {
    "softmax": [
     [
      "848fb430",
      -1.23079058,
      6.5,
      {
       "array": "<f8",
       "shape": [7],
       "data": "j9yXqilnjD/0CdvhCbfFP/yaIlHWNco/a/qj76yr1D96lkQWjrOWPwegnkVyCck/N2tTld4qsj8="
      }
     ]
    ]
   },
   "pairs": [
    [0, 5, "d66a370d", 3.96153448, 8.3],
    [1, 5, "d66a370d", 2.62685329, 5.6],
    [2, 5, "d66a370d", 0.00871929, 3.2],
    [3, 5, "d66a370d", 0.87561776, 1.9]
   ]
  },
  {
   "name": "very cold: the value of the best key",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "soft_lookup",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "WvdIQyY22j/1V48K8Zf7v97zZYKYBOY/2TAGZVlL+T+Y0AYL68Div/oCvay3Sdu/teYeDL0F1D9Aneda5OD
nPxUK2yFln/K/75VDu4eGuj9qvBS1D/3qvw=="
       },
       {
        "array": "<f8",
        "shape": [7, 11],
        "data": "3DfY8S/IwD+5KGUTtKrhvw3RZzyvMcw/BX+ZHdsx4D+Fi7GImAPIv38p9sqeeMG/Zi3slYejuT+Skvl5lZP
OP8OmcVyr2Ne/AYlUtqb7oD9Cj6iBikfRv3pKIO0/YLY/oYsxb0WO178JNkUoysvCP7L+IdLOl9U/A112sGUCwL//4fJjfku3v0Q
eSLmvF7E/tmGmpmNixD9Z3uwlj8vPv6y2cEjepJY/VxQ2Ag4Kx796SiDtP2DGP6GLMW9Fjue/CTZFKMrL0j+y/iHSzpflPwNddrB
lAtC//+HyY35Lx79EHki5rxfBP7ZhpqZjYtQ/Wd7sJY/L37+stnBI3qSmP1cUNgIOCte/GF1o6E/4yz+J7v3K1nHtv4yDVrK8ftc
/Xn6qhsL96j9E9JMc/wLUv36a7/xdHs2/1CWap5tdxT8k+k+Q/HrZP/cKtHc53+O/V+SM2hVOrD9tmcOCkczcv3pKIO0/YKY/oYs
xb0WOx78JNkUoysuyP7L+IdLOl8U/A112sGUCsL//4fJjfkunv0QeSLmvF6E/tmGmpmNitD9Z3uwlj8u/v6y2cEjepIY/VxQ2Ag4
Kt7/cN9jxL8jQP7koZRO0qvG/DdFnPK8x3D8Ff5kd2zHwP4WLsYiYA9i/fyn2yp540b9mLeyVh6PJP5KS+XmVk94/w6ZxXKvY578
BiVS2pvuwP0KPqIGKR+G/AAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAgA=="
       },
       {
        "array": "<f8",
        "shape": [7, 13],
        "data": "Cns5Op3C4D95cSGEIVDxv/6KUnjmCt0/5f29jzT31L/VuVpwxCDMP62P2GsauPi/nOqyaQ3FBMAByO0WPhH
/P3G3SoNybuo/+noANQmR2T9xU6EMJP/6v6b1AiIYTrC/oo7x1gigBkCJfLthtfn1PzlkyPIMtco/w1NGKi379T+26T2PACvhP8j
Hq8q5cdq/qSUlq5478z9azrFppEbwPx7FAoZXouC/2qExEo/UwD8kLe32RwXmP/vcknPs+OS/JWXEHulVvT8QBmyA/B3aP6RJACQ
uSA3AScgGjVTl3D9lPfqZTr/wPzXaTApWFOo/qFLQz9iWAMDeDQQUB+fkP2IuRuPM7uS/rAV4ya734r/GtECpG13vP45pam11jei
/YnPCWPqy8b9xhsO/Sw3Gv9B9Rlos9ew/MwVa+VUa9L/qZrc5QMznPzRLJ5J00/K/6sWuh8dC/L+ix9y+1Wjiv6hGpbdNf+6/dqG
UgPx71r+3vHs7hZnQv827w4IFhNI/W6YEwxiLxL/XiFqlZfuXvw8E9Q4ZTe+/gGq8DqDq/b9yXAqlI5jxvzElOc9PQu4/++wAjLC
h8r+5EaIohar6PyI7BeRH2ti/oBgBUHkx4L9972Dfwx7lPwdRpi+2p82/QvZaqsfG1r8BVXNHK+ryv82urF+FK/a/ulVXuHk437/
38TMJ9T7dP/qUCVyuFN8/ktmpUN638r9CooDVslzlv/ZoZZhrbQTAwPEb7LeKAEDF2cOnq8Xzv3nCIxWyOt4/nv+vEnV5lr/lkNa
uIL/4P76qPXJOcuc/8f53ytLI4r9ZpTFy2A/sv8rP6ASzqPC/mGOnk8k53T9hTvfZI6bpP8Rq/CA27eA/7Im0iMp73j8HZG3QlWj
ov8mmd0AHXdy/wgasThGF7D+76LNN86PPPzW2hXuQIPW/g0pIReW29r9VPtRlUvjjP+9yenmtJew/oYRcy3ISpr8="
       },
       0.001
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "BJUJXK4U3z+v16lQ3rfyv92hgNWyXOW/nGVlmGttBMDC8Bvst4oAQAfhw6erxfO/Kr8jFbI63j+TMbASdXmWvzG
R1q4gv/g/sas9ck5y5z/4/XfK0sjiv+6jMXLYD+y/4tXoBLOo8L8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "Z8Tvc9gX3b/A7zxU7FPAP59Wv7UBk6w/0sxDsU9exb813NUsOozRv5J/roxm49m/iVgA/SyxtL96DIAXeJG0P
wZGE3bURdM/nf3Tc1Igz7+UnC7fYAvmv4U9De/MGM2/zTNzbnfuzT8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "RWiHMSdK0b/ta3qI/cDhvz0ld8Kwk+K/BdVuVgdA/7+NFh1Ky9/vP8YqlD7zh++/8VYSYiNkuD/zO6IRTAqyv
y1d5rLndfI/wc29AJ7s1z8kgrcLHzHhv2XK7bRwjum/etKYrgJ37b8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "0zteRmricMBmjUeXd1aBwF1a6J06JILABzxoKoeEnsB1a2CGjCCPQIS/HIvDyo7AqODFjcrRV0DNYDhJDp5Rw
P72tEQkB5JA71q5TBJdd0AXNXFR+MmAwKc3sBAa9YjAiz2BnjjGjMA="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "/jrY8S/I0D8LMWUTtKrxv/POZzyvMdw/bXiZHdsx8D8biLGImAPYvygq9sqeeNG/XS3slYejyT8Pkvl5lZPeP
7ulcVyr2Oe/K45Utqb7sD+nj6iBikfhvw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
     }
    }
   ],
   "calls": {
    "softmax": [
     [
      "848fb430",
      -8652.4353,
      21000.0,
      {
       "array": "<f8",
       "shape": [7],
       "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAA="
      }
     ]
    ]
   },
   "pairs": [
    [0, 5, "d66a370d", -0.32122071, 2.8],
    [1, 5, "d66a370d", -0.5800378, 5.0],
    [2, 5, "d66a370d", -0.64158597, 5.5],
    [3, 5, "d66a370d", -580.0378, 5000.0]
   ]
  }
 ]
}
"""
