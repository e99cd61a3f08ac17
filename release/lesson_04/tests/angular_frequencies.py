"""The public cases of the step angular_frequencies, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'angular_frequencies'
points = [0.5, 0.5]


@test_case(name='eight columns')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='fourteen columns')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "angular_frequencies",
 "order": 0,
 "steps": [
  "angular_frequencies",
  "sinusoidal_encoding",
  "add_positions",
  "learned_positions",
  "shift_matrix",
  "rotary_embedding"
 ],
 "points": 1,
 "summary": "One frequency per pair of columns, from 1 down to nearly 1/10 000",
 "returns": [],
 "mistakes": [
  [
   "factor two missing",
   "Your exponents grow half as fast as they should, as with -i/d_model. The formula has -2i/d_model
, so that the pairs together span nearly the whole range from 1 down to 1/10 000.",
   false
  ],
  [
   "factor two twice",
   "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0, 2, 4, \u202
6, which is 2i already; do not multiply it by 2 again.",
   false
  ],
  [
   "rising instead of falling",
   "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pair is the fas
test, with frequency 1, and every next pair is slower.",
   false
  ],
  [
   "one for every column",
   "Your result has d_model numbers, one for each column. A sine and a cosine share one frequency, s
o there are d_model/2 of them, with i = 0, 1, \u2026, d_model/2 - 1.",
   false
  ],
  [
   "counted from one",
   "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the first expone
nt is 0.",
   false
  ],
  [
   "slowest at exactly 1/10 000",
   "Your frequencies reach 1/10 000 with the last pair, as if divided by d_model/2 - 1 steps (or d_m
odel - 2). The paper divides 2i by d_model itself, so the last pair stays a step above 1/10 000.",
   false
  ],
  [
   "wavelengths",
   "Your result holds the wavelengths, 2\u03c0 divided by the frequency: how many positions one turn
 takes. Return the frequencies, how far a pair turns per position.",
   false
  ],
  [
   "turns per position",
   "Your frequencies are divided by 2\u03c0: they count whole turns per position. Leave that out; an
 angle in radians is what np.sin and np.cos expect.",
   false
  ],
  [
   "base e",
   "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent, or multiply
 the exponent by np.log(10000) before np.exp.",
   false
  ],
  [
   "base 1000",
   "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "eight columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [["call", "angular_frequencies", {"tuple": [8]}, {"dict": []}, null]],
   "expected": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8="
},
   "mistakes": [
    {
     "of": 0,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9kRkhiEz3UP5qZmZmZmbk/kkOgTtwwoD8="
}
    },
    {
     "of": 1,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D97FK5H4XqEPy1DHOviNho/je21oPfGsD4="
}
    },
    {
     "of": 2,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0A="
}
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [8],
      "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8tQxzr4jYaP/Fo44i1+OQ+je21oPfGsD5Ir7ya8td6P
g=="
     }
    },
    {
     "of": 4,
     "result": {"array": "<f8", "shape": [4], "data": "mpmZmZmZuT97FK5H4XqEP/yp8dJNYlA/LUMc6+I2Gj8="
}
    },
    {
     "of": 5,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9QMNbE0sOnPyQMHlEtpmE/LUMc6+I2Gj8="
}
    },
    {
     "of": 6,
     "result": {"array": "<f8", "shape": [4], "data": "6i5EVPshGUCkOlUpempPQKdE1VmMooNA0JVKcC+LuEA="
}
    },
    {
     "of": 7,
     "result": {"array": "<f8", "shape": [4], "data": "K8nJbTBfxD+YEju+JkyQP9wbXTBxE1o/pOocjVrcJD8="
}
    },
    {
     "of": 8,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D/fgaye7+voP92Ub/yyaOM/dczv60A73j8="
}
    },
    {
     "of": 9,
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9VoHbjEMPGP5JDoE7cMKA/Jg8kgJMIdz8="
}
    }
   ],
   "calls": {},
   "pairs": [
    [0, 2, "3912a1d6", -39.8451688, 46.0],
    [0, 6, "3912a1d6", -250.354579, 290.0],
    [0, 7, "3912a1d6", 0.042982227, 0.23],
    [0, 8, "3912a1d6", -1.0569576, 3.3],
    [0, 9, "3912a1d6", 0.14045853, 1.7],
    [1, 5, "3912a1d6", 0.4531029, 1.0],
    [1, 7, "3912a1d6", 0.071817552, 0.16],
    [1, 8, "3912a1d6", -0.20168285, 2.2],
    [1, 9, "3912a1d6", 0.44557865, 1.0],
    [2, 5, "3912a1d6", -10359.247, 10000.0],
    [2, 7, "3912a1d6", -171.923556, 180.0],
    [2, 8, "3912a1d6", -3.27238972, 6.0],
    [2, 9, "3912a1d6", -203.683145, 220.0],
    [3, 7, "8c98d396", 0.067130459, 0.18],
    [3, 8, "8c98d396", -0.68946587, 3.9],
    [3, 9, "8c98d396", 0.38152209, 1.2],
    [4, 7, "3912a1d6", 0.0067142088, 0.018],
    [4, 8, "3912a1d6", -0.53022959, 2.2],
    [4, 9, "3912a1d6", 0.067973847, 0.22],
    [5, 6, "3912a1d6", -65089.0686, 66000.0],
    [5, 8, "3912a1d6", -0.48777426, 2.6],
    [6, 7, "3912a1d6", -1080.22756, 1100.0],
    [7, 8, "3912a1d6", -0.108357185, 0.45],
    [7, 9, "3912a1d6", 0.060836186, 0.19]
   ]
  },
  {
   "name": "fourteen columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [["call", "angular_frequencies", {"tuple": [14]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "AAAAAAAA8D9SZ6UrVCvRP+3W5DKIbLI/lPgoUDXFkz8K1LilEjd1P0tzNW33w1Y/9mDgT91tOD8="
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D+60niRBpPgP1JnpStUK9E/FUZQTRnJwT/t1uQyiGyyP+UcbubUFaM/lPgoUDXFkz8="
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D/t1uQyiGyyPwrUuKUSN3U/9mDgT91tOD+xSCSETiH8PtVHEkkkMsA+Pi82ukSmgj4="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8hOQyoHNINQIBtzYg3yitAQ8lMQ7rlSUCsLFqUOyJoQDxfIEJ8fYZAn2hHP2T1pEA="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [14],
      "data": "AAAAAAAA8D9SZ6UrVCvRP+3W5DKIbLI/lPgoUDXFkz8K1LilEjd1P0tzNW33w1Y/9mDgT91tOD8tQxzr4jYaP
7FIJIROIfw+eG8B6JAv3j7VRxJJJDLAPlvr/5giYaE+Pi82ukSmgj4TJrMiKQNkPg=="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "UmelK1Qr0T/t1uQyiGyyP5T4KFA1xZM/CtS4pRI3dT9LczVt98NWP/Zg4E/dbTg/LUMc6+I2Gj8="
     }
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D9UtcDOppPLP1Aw1sTSw6c/exSuR+F6hD8kDB5RLaZhPyEPbzlLaz4/LUMc6+I2Gj8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "6i5EVPshGUAwtW5H0Ws3QL80dy9+01VA55fI0vlWdEAbBmhlX/SSQJdvTR/rqbFAsCPM/Pd10EA="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "K8nJbTBfxD94Mh5yTtylP9z4UGxGdYc/tscIaCEsaT9juKeEDgNLP/9vor1l/Cw/f3rG5qoaDz8="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8+rKG4dr3rP5w9rhsaDOg/QtztuJbY5D/dbC+9KxLiP57rdIqmVN8/D4lfuewo2z8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D9OxwkgStvXPxVGUE0ZycE/77EnT9eEqj+U+ChQNcWTP9kqoYRzen0/9PqWVgX6ZT8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 2, "24a6ade6", 5.462186, 110.0],
    [0, 6, "24a6ade6", 34.319925, 670.0],
    [0, 7, "24a6ade6", -0.010096679, 0.33],
    [0, 8, "24a6ade6", -1.52102901, 5.7],
    [0, 9, "24a6ade6", -0.29261887, 2.5],
    [1, 5, "24a6ade6", 0.44122111, 1.0],
    [1, 7, "24a6ade6", 0.068866896, 0.17],
    [1, 8, "24a6ade6", -0.75175409, 3.5],
    [1, 9, "24a6ade6", 0.40360829, 1.2],
    [2, 5, "24a6ade6", 4847.4796, 13000.0],
    [2, 7, "24a6ade6", 191.48185, 580.0],
    [2, 8, "24a6ade6", -2.6152696, 11.0],
    [2, 9, "24a6ade6", 128.269518, 590.0],
    [3, 7, "187d5a06", 0.049676557, 0.22],
    [3, 8, "187d5a06", -0.97721292, 6.5],
    [3, 9, "187d5a06", 0.19386854, 1.6],
    [4, 7, "24a6ade6", 0.0133214723, 0.058],
    [4, 8, "24a6ade6", -1.06220183, 4.1],
    [4, 9, "24a6ade6", 0.071772564, 0.59],
    [5, 6, "24a6ade6", 30457.6124, 80000.0],
    [5, 8, "24a6ade6", -1.13577161, 4.5],
    [5, 9, "24a6ade6", 0.26300569, 1.5],
    [6, 7, "24a6ade6", 1203.11595, 3700.0],
    [7, 8, "24a6ade6", -0.195015551, 0.76],
    [7, 9, "24a6ade6", 0.030644322, 0.25]
   ]
  }
 ]
}
"""
