"""The public cases of the step nucleus_distribution, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'nucleus_distribution'
points = [1.0, 1.0, 0.5, 0.5]


@test_case(name='eleven logits, p = 0.8')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two rows, p = 0.6')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='p = 1: nothing is cut')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='logits of ten thousand, p = 0.9')
def test_4(env):
    check_case(DATA, 3, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "nucleus_distribution",
 "order": 10,
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
 "points": 3,
 "summary": "The fewest likeliest tokens that reach p, scaled to sum to 1; exactly 0 for the others"
,
 "returns": [],
 "mistakes": [
  [
   "the token that reaches p left out",
   "You drop the token with which the sum reaches p. It still belongs to the nucleus: keep a token w
hile the sum of those before it is below p.",
   false
  ],
  [
   "one token too many",
   "You keep one token more than it takes: the sum before a token counts those that are likelier, al
l of them.",
   false
  ],
  [
   "not scaled",
   "Your probabilities do not sum to 1 any more. Divide what is kept by its sum.",
   false
  ],
  [
   "left in order of rank",
   "Your probabilities are sorted. Put each back to its token: np.put_along_axis with the order that
 sorted them.",
   false
  ],
  [
   "ordered once more",
   "You apply the order a second time instead of undoing it. np.put_along_axis(result, order, kept, 
axis=-1) puts each probability back to its token.",
   false
  ],
  [
   "the least likely first",
   "You gather from the least likely token upwards. The nucleus begins with the likeliest: sort the 
negative probabilities.",
   false
  ],
  [
   "a share of the tokens",
   "You keep a share p of the vocabulary. p is a share of the probability: sure predictions keep few
 tokens, unsure ones many.",
   false
  ],
  [
   "each probability by itself",
   "You compare single probabilities with p. Their running sum, from the likeliest on, has to reach 
p.",
   false
  ],
  ["the rest instead of the nucleus", "You cut at 1 - p instead of p.", false],
  [
   "softmax twice",
   "You put probabilities through softmax again, which flattens them and fills the zeros. Divide by 
their sum, or block the logits with -inf before softmax.",
   false
  ],
  [
   "no softmax before",
   "The running sum is over probabilities, not over logits: softmax first.",
   false
  ],
  [
   "nearly zero",
   "Tokens outside the nucleus get a tiny probability in yours, so they can be drawn. They must be e
xactly 0.",
   false
  ],
  [
   "the sum runs over the rows",
   "Your running sum goes along the first axis, so in a batch one row fills up the next. Sum along t
he last: axis=-1.",
   false
  ],
  [
   "maximum not subtracted",
   "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give NaN. The t
oolbox's softmax subtracts each row's maximum first.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "eleven logits, p = 0.8",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "nucleus_distribution",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [11],
        "data": "riB9WaIt/T9K4VaRAJ3fP+gTufyp2Nc/9paQT9vT9j/RV+Hu664CQER0TCWXWwZAiKLWtiHc47+rWNBQffP
2v7dyvugBzus/FujgPQz24D8QZddMw9m2Pw=="
       },
       0.8
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [11],
    "data": "UymcoUpmxT8AAAAAAAAAAAAAAAAAAAAAsrxn0BXHvD/SFPgojtnRP1jnHxKHQdw/AAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "P9glzR0cyD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwpNDzSRzUPzp2nCWn1d8/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "omf4ghIbxD8AAAAAAAAAAAAAAAAAAAAABy59P6sJuz+2L2hQR8XQP/TjD7AvjNo/AAAAAAAAAAAAAAAAAAAAA
BdoY3Gn9K4/AAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "eYdXQY0zwT8AAAAAAAAAAAAAAAAAAAAAIBLsicwhtz9mf4uJL7LMPw3dfmNxttY/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "WOcfEodB3D/SFPgojtnRP1MpnKFKZsU/srxn0BXHvD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAFjnHxKHQdw/srxn0BXHvD8AAAAAAAAAAAAAAAAAAAAA0hT4KI7Z0T9TKZyhSmbFP
wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "eYdXQY0zwT/WHJsrCDSiP5HqDGh3H6A/IBLsicwhtz9mf4uJL7LMPw3dfmNxttY/RxUijvTihz9h/YMAzyt1P
/4gEdrle6o/Er8nQDnfoj9rR1bmJUqYPw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "iAhME/F+wT93HXYW0IOiP3r3MjQhZqA/YDmAgi6Htz/GSfFJ9C/NP/znVtf8Gdc/AAAAAAAAAAAAAAAAAAAAA
DkJha/476o/GObodu8xoz8B4Xi0mrSYPw=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABZ3B3dDcfYP9QRcRF5nOM/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "erflPAqTuD9mrNaJ9Xu1P2as1on1e7U/gXg72xOEtz86cFW9IeK6P5cZq2UJo74/ZqzWifV7tT9mrNaJ9Xu1P
2as1on1e7U/ZqzWifV7tT9mrNaJ9Xu1Pw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [11],
      "data": "KTZYgkpmxT8OsjHMSrdKPg6yMcxKt0o+jy1cphXHvD+50eMOjtnRP/t61+iGQdw/DrIxzEq3Sj4OsjHMSrdKP
g6yMcxKt0o+DrIxzEq3Sj4OsjHMSrdKPg=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "d66a370d", 0.003330878, 1.0],
    [0, 4, "d66a370d", -0.04344615, 1.0],
    [0, 5, "d66a370d", -0.24210485, 1.0],
    [0, 6, "d66a370d", -0.2109664, 1.0],
    [0, 7, "d66a370d", -0.34977694, 1.0],
    [0, 8, "d66a370d", 0.0, 0.0],
    [0, 11, "d66a370d", -0.198455129, 1.0],
    [0, 13, "d66a370d", -0.19845516, 1.0],
    [1, 2, "d66a370d", -0.184497157, 0.86],
    [1, 3, "d66a370d", -0.14654858, 1.0],
    [1, 4, "d66a370d", -0.15540366, 1.0],
    [1, 5, "d66a370d", -0.19598667, 1.0],
    [1, 6, "d66a370d", -0.2109664, 1.0],
    [1, 7, "d66a370d", -0.34977694, 1.0],
    [1, 8, "d66a370d", -0.34977694, 1.0],
    [1, 9, "d66a370d", 0.00016462, 1.0],
    [1, 10, "d66a370d", -0.34977694, 1.0],
    [1, 11, "d66a370d", -0.215648675, 1.0],
    [1, 12, "d66a370d", -0.2156487, 1.0],
    [1, 13, "d66a370d", -0.2156487, 1.0],
    [2, 3, "d66a370d", -0.087828953, 0.8],
    [2, 4, "d66a370d", -0.121202446, 0.8],
    [2, 5, "d66a370d", -0.19598667, 1.0],
    [2, 6, "d66a370d", -0.207415393, 0.98],
    [2, 7, "d66a370d", -0.202546461, 0.58],
    [2, 8, "d66a370d", -0.039801298, 0.35],
    [2, 11, "d66a370d", -0.231794995, 0.8],
    [2, 13, "d66a370d", -0.231795011, 0.8],
    [3, 5, "d66a370d", 0.16951478, 1.0],
    [3, 6, "d66a370d", -0.05886853, 1.0],
    [3, 7, "d66a370d", 0.19002557, 1.0],
    [3, 8, "d66a370d", 0.45359612, 1.0],
    [3, 9, "d66a370d", 0.01169095, 1.0],
    [3, 10, "d66a370d", 0.45359612, 1.0],
    [3, 11, "d66a370d", -0.109264634, 1.0],
    [3, 12, "d66a370d", -0.10926467, 1.0],
    [3, 13, "d66a370d", -0.10926467, 1.0],
    [4, 5, "d66a370d", -0.19629286, 1.0],
    [4, 6, "d66a370d", -0.127681547, 1.0],
    [4, 7, "d66a370d", -0.27635579, 1.0],
    [4, 8, "d66a370d", -0.80114362, 1.0],
    [4, 9, "d66a370d", 0.00457521, 1.0],
    [4, 10, "d66a370d", -0.80114362, 1.0],
    [4, 11, "d66a370d", -0.150783341, 1.0],
    [4, 12, "d66a370d", -0.15078336, 1.0],
    [4, 13, "d66a370d", -0.15078336, 1.0],
    [5, 6, "d66a370d", 0.015584171, 1.0],
    [5, 7, "d66a370d", -0.33818796, 1.0],
    [5, 8, "d66a370d", -0.18984036, 1.0],
    [5, 9, "d66a370d", -0.00080746, 1.0],
    [5, 10, "d66a370d", -0.18984036, 1.0],
    [5, 11, "d66a370d", -0.19598667, 1.0],
    [5, 12, "d66a370d", -0.19598667, 1.0],
    [5, 13, "d66a370d", -0.19598667, 1.0],
    [6, 9, "d66a370d", -0.001757412, 1.0],
    [6, 10, "d66a370d", -0.11215253, 1.0],
    [6, 11, "d66a370d", -0.210966377, 1.0],
    [6, 12, "d66a370d", -0.2109664, 1.0],
    [6, 13, "d66a370d", -0.2109664, 1.0],
    [7, 9, "d66a370d", -0.00149078, 1.0],
    [7, 10, "d66a370d", -0.11215253, 1.0],
    [7, 11, "d66a370d", -0.349776866, 1.0],
    [7, 12, "d66a370d", -0.34977694, 1.0],
    [7, 13, "d66a370d", -0.34977694, 1.0],
    [8, 9, "d66a370d", 0.01444273, 1.0],
    [8, 10, "d66a370d", -0.11215253, 1.0],
    [8, 11, "d66a370d", -0.11215249, 1.0],
    [8, 12, "d66a370d", -0.11215253, 1.0],
    [8, 13, "d66a370d", -0.11215253, 1.0],
    [9, 11, "d66a370d", -0.00390846, 1.0],
    [9, 13, "d66a370d", -0.00390847, 1.0],
    [10, 11, "d66a370d", -0.11215253, 1.0],
    [11, 12, "d66a370d", -0.288367325, 1.0],
    [11, 13, "d66a370d", -0.288367325, 1.0]
   ]
  },
  {
   "name": "two rows, p = 0.6",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "nucleus_distribution",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 13],
        "data": "RYiLhQSB5L/X7+Y+xqIFQIQOkoiRQdA/4yy2Jxue8T81+ptvv98EQLDcqeypsgPA5YALfay28D8JNwoA0dm
2P77qNzb+9P4/8Lezvcyw6D8HVRKZU7GzvzZrU9rNMQBAHWP3VweM9D9Qk8UzZ/YHQF94gGZ4YNM/oj+mjcIryj9Xo2jK2EsXwGO
hXFU+YPS/BBAcI6Gt979DWaae1mbxP5gZQuQuAPo/XTToN+aq3D9TdfWwUqT1P0M/pvoBFfK/9pYaBmtc8j9IUN0DyDLzvw=="
       },
       0.6
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 13],
    "data": "AAAAAAAAAACcWMfOS37aPwAAAAAAAAAAAAAAAAAAAADPKrZDOxbYPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAACn5BNvx1so/AAAAAAAAAABkGUqgfoTpPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAG+a134F7sk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAACxi04d4cLgPwAAAAAAAAAAAAAAAAAAAACe6GLFPXrePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAAABxfMEIDvWPwAAAAAAAAAAAAAAAAAAAACoLvcWLTbUPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
NTX4Nnil8Q/AAAAAAAAAAAAAAAAAAAAANpASe6ChcY/AAAAAAAAAAAB421ibRvmPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAANzWBrjZdsY/AAAAAAAAAAAfnUG+cBvBPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAAC7pLxJvFTQPwAAAAAAAAAAAAAAAAAAAAAudYyX9rHNPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADv99VNhi8A/AAAAAAAAAAAX5GpCbLjfPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAFL+nvjMHcA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "nFjHzkt+2j/PKrZDOxbYPyn5BNvx1so/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABkGUqgfoTpP2+a134F7sk/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "zyq2QzsW2D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
Cn5BNvx1so/AAAAAAAAAAAAAAAAAAAAAJxYx85Lfto/AAAAAAAAAABkGUqgfoTpPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAABvmtd+Be7JPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "kotJPN+7iD8AAAAAAAAAADqeRlsuQp4/27nmBrSlsT+8GbN2Ku/TP3Y9HoKZAWA/i5y/cYWtsD9Ude7to6mZP
0PP1O+IT8Q/qFk9LeZiqT86vVaPwbuVPxbdjL5iNsY/ukFuj2QxtT8X5GpCbLjfP3phw2qKLqE/AWzdZ3Mlnz8JOvPWUzUTP3X/C
5sTa3w/nU6nCl8edz9RPMNy8dSyP1L+nvjMHcA/pIQFhr3doz/lEFvM1Yu4P3fQmg1IZoA/6isWDNT+sz+Dwx9otpZ+Pw=="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAAAVoOsLpYDRPwAAAAAAAAAARex7h5gsrD9wz7AxTNPPPwAAAAAAAAAAIDQCaF6gqj8AAAAAAAAAA
LBJH4eTNsA/rCHvPs5DpD8AAAAAAAAAADcbq5o1u8E/9nUkkt7qsD9Xli1PvFHgP7LJDZ7braE/poPCWR8GoD8AAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAADYi/mmfGCzP8c6xyo5lcA/0HAV4PJwpD9CulYJuUG5PwAAAAAAAAAAi7LBlP6StD8AAAAAAAAAAA=="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAACxi04d4cLgPwAAAAAAAAAAAAAAAAAAAACe6GLFPXrePwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "dPMZHDmzsj+wOZgTyiK4P3TzGRw5s7I/dPMZHDmzsj9VSG7nOJW3P3TzGRw5s7I/dPMZHDmzsj908xkcObOyP
3TzGRw5s7I/dPMZHDmzsj908xkcObOyP+lP9uvBR7U/dPMZHDmzsj/PbvuWXYG+P59j355blbI/n2PfnluVsj+fY9+eW5WyP59j3
55blbI/n2PfnluVsj+fY9+eW5WyP4Nla5WyE7U/n2PfnluVsj+fY9+eW5WyP59j355blbI/n2PfnluVsj+fY9+eW5WyPw=="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "AAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "WSSzBkNrUT5zz6uGS37aP1kkswZDa1E+WSSzBkNrUT79YicCOxbYP1kkswZDa1E+WSSzBkNrUT5ZJLMGQ2tRP
lkkswZDa1E+WSSzBkNrUT5ZJLMGQ2tRPlAm+JHx1so/WSSzBkNrUT7ip4VUfoTpP256nrmCRlE+bnqeuYJGUT5uep65gkZRPm56n
rmCRlE+bnqeuYJGUT5uep65gkZRPibe2TEF7sk/bnqeuYJGUT5uep65gkZRPm56nrmCRlE+bnqeuYJGUT5uep65gkZRPg=="
     }
    },
    {
     "of": 12,
     "result": {
      "array": "<f8",
      "shape": [2, 13],
      "data": "eOjYEyhsgj+7pLxJvFTQPzUnWOKSiZY/p1ScO9NJqj8udYyX9rHNP57Z8uED2Fc/Aqt2ih7YqD+652fLQB2TP
67sNx6FQb4/weUOJJDooj9f8+HMCjCQPzv99VNhi8A/rX8ofPiRrz8X5GpCbLjfP3phw2qKLqE/AWzdZ3Mlnz8JOvPWUzUTP3X/C
5sTa3w/nU6nCl8edz9RPMNy8dSyP1L+nvjMHcA/pIQFhr3doz/lEFvM1Yu4P3fQmg1IZoA/6isWDNT+sz+Dwx9otpZ+Pw=="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "d8aff7cf", -0.58487314, 2.0],
    [0, 4, "d8aff7cf", -0.92309977, 2.0],
    [0, 5, "d8aff7cf", -0.43322662, 2.0],
    [0, 6, "d8aff7cf", -0.85185651, 2.0],
    [0, 7, "d8aff7cf", -0.71426565, 1.0],
    [0, 8, "d8aff7cf", -0.22720209, 1.0],
    [0, 11, "d8aff7cf", -1.17896827, 2.0],
    [0, 13, "d8aff7cf", -1.17896857, 2.0],
    [1, 2, "d8aff7cf", -0.74786433, 1.5],
    [1, 3, "d8aff7cf", -0.65000813, 2.0],
    [1, 4, "d8aff7cf", -0.64439913, 2.0],
    [1, 5, "d8aff7cf", -0.79999601, 2.0],
    [1, 6, "d8aff7cf", -0.85185651, 2.0],
    [1, 7, "d8aff7cf", -1.17896857, 2.0],
    [1, 9, "d8aff7cf", -0.12595071, 2.0],
    [1, 10, "d8aff7cf", -1.20055256, 2.0],
    [1, 11, "d8aff7cf", -1.03515406, 2.0],
    [1, 12, "d8aff7cf", -0.79999601, 2.0],
    [1, 13, "d8aff7cf", -1.03515424, 2.0],
    [2, 3, "d8aff7cf", -0.4065429, 1.2],
    [2, 4, "d8aff7cf", -0.37027534, 1.2],
    [2, 5, "d8aff7cf", -0.74202043, 1.7],
    [2, 6, "d8aff7cf", -0.81571613, 1.9],
    [2, 7, "d8aff7cf", -0.411987977, 0.75],
    [2, 8, "d8aff7cf", -0.580399558, 0.98],
    [2, 11, "d8aff7cf", -0.7885843, 1.2],
    [2, 13, "d8aff7cf", -0.78858433, 1.2],
    [3, 5, "d8aff7cf", 0.28984096, 2.0],
    [3, 6, "d8aff7cf", -0.34927515, 2.0],
    [3, 7, "d8aff7cf", -0.26066953, 2.0],
    [3, 8, "d8aff7cf", -0.58487314, 2.0],
    [3, 9, "d8aff7cf", -0.09923399, 2.0],
    [3, 10, "d8aff7cf", -0.26066953, 2.0],
    [3, 11, "d8aff7cf", -0.65463041, 2.0],
    [3, 12, "d8aff7cf", -0.32804577, 2.0],
    [3, 13, "d8aff7cf", -0.65463054, 2.0],
    [4, 5, "d8aff7cf", 0.16283728, 2.0],
    [4, 6, "d8aff7cf", -0.37566658, 2.0],
    [4, 7, "d8aff7cf", -1.52535867, 2.0],
    [4, 8, "d8aff7cf", -0.92309977, 2.0],
    [4, 9, "d8aff7cf", -0.0974132, 2.0],
    [4, 10, "d8aff7cf", -1.52535867, 2.0],
    [4, 11, "d8aff7cf", -0.59551784, 2.0],
    [4, 12, "d8aff7cf", -0.37435471, 2.0],
    [4, 13, "d8aff7cf", -0.59551794, 2.0],
    [5, 6, "d8aff7cf", -0.1085144, 2.0],
    [5, 7, "d8aff7cf", -0.82616999, 2.0],
    [5, 8, "d8aff7cf", -0.43322662, 2.0],
    [5, 9, "d8aff7cf", -0.12545213, 2.0],
    [5, 10, "d8aff7cf", -0.76863321, 2.0],
    [5, 11, "d8aff7cf", -0.82234767, 2.0],
    [5, 12, "d8aff7cf", -0.79999601, 2.0],
    [5, 13, "d8aff7cf", -0.82234767, 2.0],
    [6, 9, "d8aff7cf", -0.12911927, 2.0],
    [6, 10, "d8aff7cf", -0.94146775, 2.0],
    [6, 11, "d8aff7cf", -0.85185643, 2.0],
    [6, 12, "d8aff7cf", -0.85185651, 2.0],
    [6, 13, "d8aff7cf", -0.85185651, 2.0],
    [7, 9, "d8aff7cf", -0.10378978, 2.0],
    [7, 10, "d8aff7cf", -0.94146775, 2.0],
    [7, 11, "d8aff7cf", -0.94146749, 2.0],
    [7, 12, "d8aff7cf", -1.00671063, 2.0],
    [7, 13, "d8aff7cf", -0.94146775, 2.0],
    [8, 9, "d8aff7cf", -0.1153681, 2.0],
    [8, 10, "d8aff7cf", -0.94146775, 2.0],
    [8, 11, "d8aff7cf", -1.17896827, 2.0],
    [8, 12, "d8aff7cf", -0.79999601, 2.0],
    [8, 13, "d8aff7cf", -1.17896857, 2.0],
    [9, 11, "d8aff7cf", -0.13036804, 2.0],
    [9, 13, "d8aff7cf", -0.13036805, 2.0],
    [10, 11, "d8aff7cf", -0.94146775, 2.0],
    [11, 12, "d8aff7cf", -0.79999601, 2.0],
    [11, 13, "d8aff7cf", -1.27318497, 2.0],
    [12, 13, "d8aff7cf", -0.79999601, 2.0]
   ]
  },
  {
   "name": "p = 1: nothing is cut",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "nucleus_distribution",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7],
        "data": "BzJzOAKc7r8wHr/wrhn6P9rrXQUeSgBArucQzh3W1T952kV3xyoBwC1/HcXFUuu/W02aijvjAkA="
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
    "shape": [7],
    "data": "0VnOmTycjj9/5sIgM3LJPxqC8Gb8EtM/iKCwCSAErD8Utr/+BqNyPwspTqva9ZA/XaL5W5pk2j8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "WiOJ+w3Ajj+Lom+P+Y/JP2ZN/BtOKdM/Yw9bU+gkrD8AAAAAAAAAACmQJy+zCZE/QbYRb3yD2j8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "XaL5W5pk2j8agvBm/BLTP3/mwiAzcsk/iKCwCSAErD8LKU6r2vWQP9FZzpk8nI4/FLa//gajcj8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "FLa//gajcj9/5sIgM3LJPxqC8Gb8EtM/iKCwCSAErD/RWc6ZPJyOP12i+VuaZNo/CylOq9r1kD8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "U6v57zTOvz+yYwRrzRzDP+YMWSFBG8U/4f5h2UiMwD+oqLPT/nm/P24Fn/Fg278/0mOaP96pxz8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "24a6ade6", -0.10874092, 1.0],
    [0, 4, "24a6ade6", -0.38824599, 1.0],
    [0, 5, "24a6ade6", -0.57341073, 1.0],
    [0, 8, "24a6ade6", 0.0, 0.0],
    [0, 11, "24a6ade6", -0.105500125, 1.0],
    [0, 13, "24a6ade6", -0.10550012, 1.0],
    [1, 3, "24a6ade6", -0.105723737, 1.0],
    [1, 4, "24a6ade6", -0.384415607, 1.0],
    [1, 8, "24a6ade6", -0.01428622, 1.0],
    [1, 9, "24a6ade6", -0.239460385, 1.0],
    [1, 10, "24a6ade6", -0.01428622, 1.0],
    [2, 3, "24a6ade6", -0.10572374, 1.0],
    [2, 4, "24a6ade6", -0.38441561, 1.0],
    [2, 8, "24a6ade6", 0.228618609, 0.41],
    [3, 5, "24a6ade6", -0.01834712, 1.0],
    [3, 6, "24a6ade6", -0.105723737, 1.0],
    [3, 7, "24a6ade6", -0.105723737, 1.0],
    [3, 8, "24a6ade6", 0.45359612, 1.0],
    [3, 9, "24a6ade6", -0.238398481, 1.0],
    [3, 10, "24a6ade6", 0.45359612, 1.0],
    [3, 11, "24a6ade6", -0.105723737, 1.0],
    [3, 12, "24a6ade6", -0.105723737, 1.0],
    [3, 13, "24a6ade6", -0.10572374, 1.0],
    [4, 5, "24a6ade6", 0.01165744, 1.0],
    [4, 6, "24a6ade6", -0.384415607, 1.0],
    [4, 7, "24a6ade6", -0.384415607, 1.0],
    [4, 8, "24a6ade6", -0.11215253, 1.0],
    [4, 9, "24a6ade6", -0.281254429, 1.0],
    [4, 10, "24a6ade6", -0.11215253, 1.0],
    [4, 11, "24a6ade6", -0.384415607, 1.0],
    [4, 12, "24a6ade6", -0.384415607, 1.0],
    [4, 13, "24a6ade6", -0.38441561, 1.0],
    [5, 8, "24a6ade6", -0.7259323, 1.0],
    [5, 9, "24a6ade6", -0.23946038, 1.0],
    [6, 9, "24a6ade6", -0.239460385, 1.0],
    [6, 10, "24a6ade6", 0.55437434, 1.0],
    [7, 9, "24a6ade6", -0.239460385, 1.0],
    [7, 10, "24a6ade6", 0.55437434, 1.0],
    [8, 9, "24a6ade6", -0.20954729, 1.0],
    [8, 10, "24a6ade6", 0.55437434, 1.0],
    [8, 11, "24a6ade6", 0.5543742, 1.0],
    [8, 12, "24a6ade6", 0.55437434, 1.0],
    [8, 13, "24a6ade6", 0.55437434, 1.0],
    [9, 11, "24a6ade6", -0.239460385, 1.0],
    [9, 13, "24a6ade6", -0.239460385, 1.0],
    [10, 11, "24a6ade6", 0.55437434, 1.0]
   ]
  },
  {
   "name": "logits of ten thousand, p = 0.9",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": true,
   "above": null,
   "single": 800.0,
   "any_type": true,
   "script": [
    [
     "call",
     "nucleus_distribution",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [13],
        "data": "AAAAAICJw0AAAAAAAIjDQAAAAAAAjsNAAAAAAACLw0AAAAAAAIrDQAAAAACAi8NAAAAAAACNw0AAAAAAgIj
DQAAAAAAAicNAAAAAAACMw0AAAAAAgIzDQAAAAACAisNAAAAAAICNw0A="
       },
       0.9
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [13],
    "data": "AAAAAAAAAAAAAAAAAAAAAMxmoGanSeU/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAWjFoXz4Mtz8AAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJEzKNUNTzz8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAJGi1fXUZOc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3rpUFFY20T8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAEO09BPymuQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAb3IHDxdPtj8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAACddEk5/GmgPwAAAAAAAAAAlRhXGi1Szj8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAPHZ/uNXOuQ/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPIqZH4DmtT8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAtCxhMQbEzT8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "zGagZqdJ5T8kTMo1Q1PPP1oxaF8+DLc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "WjFoXz4Mtz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAzGagZqdJ5T8AAAAAAAAAAAAAAAAAAAAAJEzKNUNTzz8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "G+tPdypzFD8ueHMFTErQPvHZ/uNXOuQ/w3qd4fGrWT/5+u4AVMsrP1KRFn0ZcnE/PIqZH4DmtT+WehhxBSTmP
lnZr7ujF/4+tr1oAw+2hz9WuctTCB2gP5U2auZd40I/tCxhMQbEzT8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "CgB7qy9zFD8AAAAAAAAAAOSfEQpdOuQ/VYJpavirWT/fjwwUW8srP8uL3+0dcnE/GJWnsoXmtT/3pacTCyTmP
h01N2WrF/4+k+V0DBW2hz85ncNtDB2gP3g6J7Vi40I/16zyxA3EzT8="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAJGi1fXUZOc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3rpUFFY20T8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "pff95Zn8sT+l9/3lmfyxPy68w7MB7MA/pff95Zn8sT+l9/3lmfyxP6X3/eWZ/LE/oEmVnNuXsz+l9/3lmfyxP
6X3/eWZ/LE/pff95Zn8sT+l9/3lmfyxP6X3/eWZ/LE/lJH3/x2ytj8="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    },
    {
     "of": 11,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "7qfyQJOZRj7up/JAk5lGPoBeCkGnSeU/7qfyQJOZRj7up/JAk5lGPu6n8kCTmUY+Poq2Nj4Mtz/up/JAk5lGP
u6n8kCTmUY+7qfyQJOZRj7up/JAk5lGPu6n8kCTmUY+Dkh7/kJTzz8="
     }
    },
    {
     "of": 13,
     "result": {
      "array": "<f8",
      "shape": [13],
      "data": "AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/
wAAAAAAAPj/AAAAAAAA+P8AAAAAAAD4/wAAAAAAAPj/AAAAAAAA+P8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "f4998cc8", 0.27050128, 1.0],
    [0, 4, "f4998cc8", 0.05242289, 1.0],
    [0, 5, "f4998cc8", -0.515499776, 1.0],
    [0, 6, "f4998cc8", -0.69606335, 1.0],
    [0, 7, "f4998cc8", -0.85386381, 1.0],
    [0, 8, "f4998cc8", 0.0, 0.0],
    [0, 11, "f4998cc8", -0.853863699, 1.0],
    [0, 13, "f4998cc8", 0.0, 0.0],
    [1, 2, "f4998cc8", -0.698546436, 0.98],
    [1, 3, "f4998cc8", 0.13643769, 1.0],
    [1, 4, "f4998cc8", 0.10347472, 1.0],
    [1, 5, "f4998cc8", -0.69606153, 1.0],
    [1, 6, "f4998cc8", -0.69606335, 1.0],
    [1, 7, "f4998cc8", -0.85386381, 1.0],
    [1, 8, "f4998cc8", -0.85386381, 1.0],
    [1, 9, "f4998cc8", -0.1767364, 1.0],
    [1, 10, "f4998cc8", -0.85386381, 1.0],
    [1, 11, "f4998cc8", -0.711577796, 1.0],
    [1, 12, "f4998cc8", -0.71157786, 1.0],
    [1, 13, "80b39f4d", 0.0, 0.0],
    [2, 3, "f4998cc8", 0.165356882, 0.95],
    [2, 4, "f4998cc8", 0.084132751, 0.95],
    [2, 5, "f4998cc8", -0.69606153, 1.0],
    [2, 6, "f4998cc8", -0.696060645, 1.0],
    [2, 7, "f4998cc8", -0.738307578, 0.86],
    [2, 8, "f4998cc8", -0.506420495, 0.63],
    [2, 11, "f4998cc8", -0.69088174, 0.95],
    [2, 13, "f4998cc8", 0.0, 0.0],
    [3, 5, "f4998cc8", -0.81075831, 1.0],
    [3, 6, "f4998cc8", 0.12669187, 1.0],
    [3, 7, "f4998cc8", 0.27050128, 1.0],
    [3, 8, "f4998cc8", 0.45359612, 1.0],
    [3, 9, "f4998cc8", -0.09320847, 1.0],
    [3, 10, "f4998cc8", 0.45359612, 1.0],
    [3, 11, "f4998cc8", 0.174020448, 1.0],
    [3, 12, "f4998cc8", 0.17402048, 1.0],
    [3, 13, "80b39f4d", 0.0, 0.0],
    [4, 5, "f4998cc8", -0.48270582, 1.0],
    [4, 6, "f4998cc8", 0.10983935, 1.0],
    [4, 7, "f4998cc8", 0.05242289, 1.0],
    [4, 8, "f4998cc8", 0.43854733, 1.0],
    [4, 9, "f4998cc8", -0.10043016, 1.0],
    [4, 10, "f4998cc8", 0.43854733, 1.0],
    [4, 11, "f4998cc8", 0.08854072, 1.0],
    [4, 12, "f4998cc8", 0.08854074, 1.0],
    [4, 13, "80b39f4d", 0.0, 0.0],
    [5, 6, "f4998cc8", -0.515499776, 1.0],
    [5, 7, "f4998cc8", -0.853861, 1.0],
    [5, 8, "f4998cc8", 0.31216295, 1.0],
    [5, 9, "f4998cc8", -0.176332961, 1.0],
    [5, 10, "f4998cc8", -0.22720209, 1.0],
    [5, 11, "f4998cc8", -0.69606153, 1.0],
    [5, 12, "f4998cc8", -0.69606153, 1.0],
    [5, 13, "80b39f4d", 0.0, 0.0],
    [6, 9, "f4998cc8", -0.17633295, 1.0],
    [6, 10, "f4998cc8", -0.80114362, 1.0],
    [6, 11, "f4998cc8", -0.69606334, 1.0],
    [6, 12, "f4998cc8", -0.69606335, 1.0],
    [6, 13, "80b39f4d", 0.0, 0.0],
    [7, 9, "f4998cc8", -0.18120228, 1.0],
    [7, 10, "f4998cc8", -0.80114362, 1.0],
    [7, 11, "f4998cc8", -0.853863699, 1.0],
    [7, 12, "f4998cc8", -0.85386381, 1.0],
    [7, 13, "80b39f4d", 0.0, 0.0],
    [8, 9, "f4998cc8", -0.16581309, 1.0],
    [8, 10, "f4998cc8", -0.80114362, 1.0],
    [8, 11, "f4998cc8", -0.801143476, 1.0],
    [8, 12, "f4998cc8", -0.80114362, 1.0],
    [8, 13, "80b39f4d", 0.0, 0.0],
    [9, 11, "f4998cc8", -0.17658633, 1.0],
    [9, 13, "f4998cc8", -0.122727955, 1.0],
    [10, 11, "f4998cc8", -0.80114362, 1.0],
    [11, 12, "f4998cc8", -0.72707925, 1.0],
    [11, 13, "f4998cc8", -0.122727955, 1.0],
    [12, 13, "f4998cc8", 0.0, 0.0]
   ]
  }
 ]
}
"""
