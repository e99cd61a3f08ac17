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
 "schema": 1,
 "assignment": "lesson_04",
 "notebook": "04_positional_encoding",
 "step": "angular_frequencies",
 "order": 0,
 "points": 1,
 "summary": "One frequency per pair of columns, from 1 down to nearly 1/10 000",
 "returns": [],
 "cases": [
  {
   "name": "eight columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [["call", "angular_frequencies", {"tuple": [8]}, {"dict": []}, null]],
   "expected": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8="
},
   "mistakes": [
    {
     "name": "factor two missing",
     "message": "Your exponents grow half as fast as they should, as with -i/d_model. The formula ha
s -2i/d_model, so that the pairs together span nearly the whole range from 1 down to 1/10 000.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9kRkhiEz3UP5qZmZmZmbk/kkOgTtwwoD8="
}
    },
    {
     "name": "factor two twice",
     "message": "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0
, 2, 4, \u2026, which is 2i already; do not multiply it by 2 again.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D97FK5H4XqEPy1DHOviNho/je21oPfGsD4="
}
    },
    {
     "name": "rising instead of falling",
     "message": "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pa
ir is the fastest, with frequency 1, and every next pair is slower.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D8AAAAAAAAkQAAAAAAAAFlAAAAAAABAj0A="
}
    },
    {
     "name": "one for every column",
     "message": "Your result has d_model numbers, one for each column. A sine and a cosine share one
 frequency, so there are d_model/2 of them, with i = 0, 1, \u2026, d_model/2 - 1.",
     "result": {
      "array": "<f8",
      "shape": [8],
      "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8tQxzr4jYaP/Fo44i1+OQ+je21oPfGsD5Ir7ya8td6P
g=="
     }
    },
    {
     "name": "counted from one",
     "message": "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the
 first exponent is 0.",
     "result": {"array": "<f8", "shape": [4], "data": "mpmZmZmZuT97FK5H4XqEP/yp8dJNYlA/LUMc6+I2Gj8="
}
    },
    {
     "name": "slowest at exactly 1/10 000",
     "message": "Your frequencies reach 1/10 000 with the last pair, as if divided by d_model/2 - 1 
steps (or d_model - 2). The paper divides 2i by d_model itself, so the last pair stays a step above 
1/10 000.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9QMNbE0sOnPyQMHlEtpmE/LUMc6+I2Gj8="
}
    },
    {
     "name": "wavelengths",
     "message": "Your result holds the wavelengths, 2\u03c0 divided by the frequency: how many posit
ions one turn takes. Return the frequencies, how far a pair turns per position.",
     "result": {"array": "<f8", "shape": [4], "data": "6i5EVPshGUCkOlUpempPQKdE1VmMooNA0JVKcC+LuEA="
}
    },
    {
     "name": "turns per position",
     "message": "Your frequencies are divided by 2\u03c0: they count whole turns per position. Leave
 that out; an angle in radians is what np.sin and np.cos expect.",
     "result": {"array": "<f8", "shape": [4], "data": "K8nJbTBfxD+YEju+JkyQP9wbXTBxE1o/pOocjVrcJD8="
}
    },
    {
     "name": "base e",
     "message": "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent
, or multiply the exponent by np.log(10000) before np.exp.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D/fgaye7+voP92Ub/yyaOM/dczv60A73j8="
}
    },
    {
     "name": "base 1000",
     "message": "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D9VoHbjEMPGP5JDoE7cMKA/Jg8kgJMIdz8="
}
    }
   ]
  },
  {
   "name": "fourteen columns",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "script": [["call", "angular_frequencies", {"tuple": [14]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "AAAAAAAA8D9SZ6UrVCvRP+3W5DKIbLI/lPgoUDXFkz8K1LilEjd1P0tzNW33w1Y/9mDgT91tOD8="
   },
   "mistakes": [
    {
     "name": "factor two missing",
     "message": "Your exponents grow half as fast as they should, as with -i/d_model. The formula ha
s -2i/d_model, so that the pairs together span nearly the whole range from 1 down to 1/10 000.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D+60niRBpPgP1JnpStUK9E/FUZQTRnJwT/t1uQyiGyyP+UcbubUFaM/lPgoUDXFkz8="
     }
    },
    {
     "name": "factor two twice",
     "message": "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0
, 2, 4, \u2026, which is 2i already; do not multiply it by 2 again.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D/t1uQyiGyyPwrUuKUSN3U/9mDgT91tOD+xSCSETiH8PtVHEkkkMsA+Pi82ukSmgj4="
     }
    },
    {
     "name": "rising instead of falling",
     "message": "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pa
ir is the fastest, with frequency 1, and every next pair is slower.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8hOQyoHNINQIBtzYg3yitAQ8lMQ7rlSUCsLFqUOyJoQDxfIEJ8fYZAn2hHP2T1pEA="
     }
    },
    {
     "name": "one for every column",
     "message": "Your result has d_model numbers, one for each column. A sine and a cosine share one
 frequency, so there are d_model/2 of them, with i = 0, 1, \u2026, d_model/2 - 1.",
     "result": {
      "array": "<f8",
      "shape": [14],
      "data": "AAAAAAAA8D9SZ6UrVCvRP+3W5DKIbLI/lPgoUDXFkz8K1LilEjd1P0tzNW33w1Y/9mDgT91tOD8tQxzr4jYaP
7FIJIROIfw+eG8B6JAv3j7VRxJJJDLAPlvr/5giYaE+Pi82ukSmgj4TJrMiKQNkPg=="
     }
    },
    {
     "name": "counted from one",
     "message": "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the
 first exponent is 0.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "UmelK1Qr0T/t1uQyiGyyP5T4KFA1xZM/CtS4pRI3dT9LczVt98NWP/Zg4E/dbTg/LUMc6+I2Gj8="
     }
    },
    {
     "name": "slowest at exactly 1/10 000",
     "message": "Your frequencies reach 1/10 000 with the last pair, as if divided by d_model/2 - 1 
steps (or d_model - 2). The paper divides 2i by d_model itself, so the last pair stays a step above 
1/10 000.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D9UtcDOppPLP1Aw1sTSw6c/exSuR+F6hD8kDB5RLaZhPyEPbzlLaz4/LUMc6+I2Gj8="
     }
    },
    {
     "name": "wavelengths",
     "message": "Your result holds the wavelengths, 2\u03c0 divided by the frequency: how many posit
ions one turn takes. Return the frequencies, how far a pair turns per position.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "6i5EVPshGUAwtW5H0Ws3QL80dy9+01VA55fI0vlWdEAbBmhlX/SSQJdvTR/rqbFAsCPM/Pd10EA="
     }
    },
    {
     "name": "turns per position",
     "message": "Your frequencies are divided by 2\u03c0: they count whole turns per position. Leave
 that out; an angle in radians is what np.sin and np.cos expect.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "K8nJbTBfxD94Mh5yTtylP9z4UGxGdYc/tscIaCEsaT9juKeEDgNLP/9vor1l/Cw/f3rG5qoaDz8="
     }
    },
    {
     "name": "base e",
     "message": "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent
, or multiply the exponent by np.log(10000) before np.exp.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D8+rKG4dr3rP5w9rhsaDOg/QtztuJbY5D/dbC+9KxLiP57rdIqmVN8/D4lfuewo2z8="
     }
    },
    {
     "name": "base 1000",
     "message": "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D9OxwkgStvXPxVGUE0ZycE/77EnT9eEqj+U+ChQNcWTP9kqoYRzen0/9PqWVgX6ZT8="
     }
    }
   ]
  }
 ]
}
"""
