"""The public cases of the step soft_lookup, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'soft_lookup'
points = [1.0, 1.0]


@test_case(name='temperature 1')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='temperature 3')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "soft_lookup",
 "order": 6,
 "points": 2,
 "summary": "A dictionary look-up made soft, with a temperature",
 "returns": [],
 "cases": [
  {
   "name": "temperature 1",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
     "name": "scaled_too",
     "message": "You divided by \u221ad as well. Here the temperature stands in the place of \u221ad
_k: divide the scores by it alone.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "rKgIcVs/wr/lKwZENGzRP0g8vabssd0/zfTiSVkN7T/C3XOsWzLBPz8FWqvtEtS/OI5NARSd3L8xQc1YKyrZP
7D5zSG8B82/d8DDsNhx8b8Pry4HUeTfPxh+Eig2ldY/6utKSagd4z8="
     }
    },
    {
     "name": "hard",
     "message": "Your result is the value of the best key alone, a hard look-up. Average all the val
ues, weighted by softmax(scores / temperature).",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "dfv8p9j807+WbKbZB+LYP5ck83rtouE/pgOMQFK29j9dfD0DW1Phv/JlhkjMVsy/RyCVNHzB4b9xRVN61/brP
3+aYcb0ueG/0k0xFBpUBMAio+JtOiPVv60Y9QWaE+Y/jIdcuqZn8D8="
     }
    },
    {
     "name": "keys_averaged",
     "message": "You averaged the keys. A look-up compares with the keys and brings home the values:
 weights @ values.",
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "DDuvfa/D4j/7d6U1FGnVv0IpfVAhz9i/df79J87g6z9E2yQTOsDMv81m8Tb4w/G/mojgWTVHyj9JHvDEsuvoP
xjqud93nOU/NJB+AFOq878H83H6Fdfqvw=="
     }
    },
    {
     "name": "not_normalised",
     "message": "Your weights are exponentials that were never divided by their sum, so they do not 
add up to 1. Pass the scores through softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "34RAjELM0r8hPRi+6fTYP4K5bGUU8uI/2296ulCr9j85CKq2qVLgv7GYs9v3o8+/Iu+f7bqx4b8+dMFuJ6/rP
7Mmgrea5uG/iPhPR9k5BMDfwktorTvRvwp2kMgufuY/bQi4KcGU8D8="
     }
    }
   ]
  },
  {
   "name": "temperature 3",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 1000.0,
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
     "name": "multiplied",
     "message": "You multiplied the scores by the temperature; divide them by it. A high temperature
 makes the scores smaller and the weights more alike.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "s6pad5Fwrz9KaeAfcz/zvwv0Fckwu/+/fyACtJKT578h3C2DrP3mv1g2dvVT4dU/w2iD1jK3zL90u+insvICw
NQ33b/oYfW/Z2j9ZjKF7b846k7va2fqv94MNIMn+eQ/badSCY158b8="
     }
    },
    {
     "name": "ignored",
     "message": "Your result is that of temperature 1. Divide the scores by the temperature before s
oftmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "wNbDeD/H0z/el5Aa2J3wvzFoq2yJ7PS/sok4fPjy3b++cnJB5+LKv9p/JJY4OME/Ng2BRJNZlD+AHOgDR0nzv
ybPtg+sPem/laJdMSur5b8cHHgsQ/nfvzBsnGWIXOQ/WPsN4NYX678="
     }
    },
    {
     "name": "scaled_too",
     "message": "You divided by \u221ad as well. Here the temperature stands in the place of \u221ad
_k: divide the scores by it alone.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "cXU43wsStr9CKYIeDLrjv8tTPLglp8K/s4XFH2Zjxb+ff3Jg37PTP2CuSqCGYsw/0MS9kEn74D9RT83ZccXEv
zYOo2Z1H8e/eLnYFuX11b+TR79DBGbSv9A+4mog9tc/q/N3OWPa2b8="
     }
    },
    {
     "name": "after_softmax",
     "message": "You divided the weights by the temperature, so they no longer sum to 1. Divide the 
scores instead, before softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "YtKvS/9euj8ZFBbOyifWv5SI5JAM5tu/fWDQUlD3w782q6Ermuyxv7SXMMig9aY/fnursBkiez+q0IpaCbfZv
8fheQrI09C/wX4nlznkzL+3uPpy11DFv+XgJTILJss/kKdeleQP0r8="
     }
    },
    {
     "name": "hard",
     "message": "Your result is the value of the best key alone, a hard look-up. Average all the val
ues, weighted by softmax(scores / temperature).",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "u9LKumr7mj/P/gDBbZnzv4RRaO82QADAyY5uQo006L8IiEFpkzPov1n91wvY9tY/oi8Phyaozr9LoKElKrkDw
Gt0Ni1EFfa/WUUXu9Qr7r/2n/1iJj7rvx5knrrW9eQ/OfAHQLef8b8="
     }
    },
    {
     "name": "keys_averaged",
     "message": "You averaged the keys. A look-up compares with the keys and brings home the values:
 weights @ values.",
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "I8rXpl+w5z9rc+0asInbv4sj+l30Yqa/REWPnHci5r83XXGOUCvUv3/u3uG948e/waCVYTs0zj+DbKKaRFW0v
w6N9zbCg9C/NQ6SwfmYzj84i6zAdZjUPw=="
     }
    },
    {
     "name": "not_normalised",
     "message": "Your weights are exponentials that were never divided by their sum, so they do not 
add up to 1. Pass the scores through softmax.",
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "PoLtXu5K6D9fOHPu/LUFwH/y3YUC8/y/mKx4SKJ76b/EwOQZRvngPz9FCroDRsY/+vWu6q4P7j+B61D87h70v
y0vcTgSge6/WfV1NZgH+L+kYKmztePsvxp3qh4S1Ps/f56xQ7rQ+r8="
     }
    }
   ]
  }
 ]
}
"""
