"""The public cases of the step angular_frequencies, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_04: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'angular_frequencies'
points = [0.2, 0.2]


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
   "single": 867.0,
   "script": [["call", "angular_frequencies", {"tuple": [8]}, {"dict": []}, null]],
   "expected": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8="
},
   "mistakes": [
    {
     "name": "factor two missing",
     "message": "Your exponents grow half as fast as they should, as with -i/d_model. The formula ha
s -2i/d_model, so that the pairs together span nearly the whole range from 1 down to 1/10 000.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D8PSUhiEz3UP5qZmZmZmbk/cjqgTtwwoD8="
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
      "data": "AAAAAAAA8D+amZmZmZm5P3sUrkfheoQ//Knx0k1iUD8tQxzr4jYaP/Bo44i1+OQ+je21oPfGsD5Ir7ya8td6P
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
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D/2P9bE0sOnP1QrH1EtpmE/LUMc6+I2Gj8="
}
    },
    {
     "name": "wavelengths",
     "message": "Your result holds the wavelengths, 2\u03c0 divided by the frequency: how many posit
ions one turn takes. Return the frequencies, how far a pair turns per position.",
     "result": {"array": "<f8", "shape": [4], "data": "GC1EVPshGUBeOFUpempPQDtD1VmMooNACZRKcC+LuEA="
}
    },
    {
     "name": "turns per position",
     "message": "Your frequencies are divided by 2\u03c0: they count whole turns per position. Leave
 that out; an angle in radians is what np.sin and np.cos expect.",
     "result": {"array": "<f8", "shape": [4], "data": "g8jJbTBfxD/PBju+JkyQP0xxXjBxE1o/o1oYjVrcJD8="
}
    },
    {
     "name": "base e",
     "message": "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent
, or multiply the exponent by np.log(10000) before np.exp.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D8Lgqye7+voPwqWb/yyaOM/fs3v60A73j8="
}
    },
    {
     "name": "base 1000",
     "message": "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
     "result": {"array": "<f8", "shape": [4], "data": "AAAAAAAA8D8/n3bjEMPGP3I6oE7cMKA/3x4kgJMIdz8="
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
   "single": 883.0,
   "script": [["call", "angular_frequencies", {"tuple": [14]}, {"dict": []}, null]],
   "expected": {
    "array": "<f8",
    "shape": [7],
    "data": "AAAAAAAA8D9kZaUrVCvRPzXb5DKIbLI/LR0pUDXFkz+cYLmlEjd1P2GPM233w1Y/Wz7pT91tOD8="
   },
   "mistakes": [
    {
     "name": "factor two missing",
     "message": "Your exponents grow half as fast as they should, as with -i/d_model. The formula ha
s -2i/d_model, so that the pairs together span nearly the whole range from 1 down to 1/10 000.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D9403iRBpPgP2RlpStUK9E/BUhQTRnJwT812+QyiGyyP7Q4bubUFaM/LR0pUDXFkz8="
     }
    },
    {
     "name": "factor two twice",
     "message": "Your exponents grow twice as fast as they should. np.arange(0, d_model, 2) counts 0
, 2, 4, \u2026, which is 2i already; do not multiply it by 2 again.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D812+QyiGyyP5xguaUSN3U/Wz7pT91tOD+ns0+DTiH8PsroIk0kMsA+D9uIKUWmgj4="
     }
    },
    {
     "name": "rising instead of falling",
     "message": "Your frequencies rise from 1 towards 10 000. The exponent is negative: the first pa
ir is the fastest, with frequency 1, and every next pair is slower.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D+aOAyoHNINQIZwzYg3yitAaspMQ7rlSUAaMFqUOyJoQJddIEJ8fYZAQmZHP2T1pEA="
     }
    },
    {
     "name": "one for every column",
     "message": "Your result has d_model numbers, one for each column. A sine and a cosine share one
 frequency, so there are d_model/2 of them, with i = 0, 1, \u2026, d_model/2 - 1.",
     "result": {
      "array": "<f8",
      "shape": [14],
      "data": "AAAAAAAA8D9kZaUrVCvRPzXb5DKIbLI/LR0pUDXFkz+cYLmlEjd1P2GPM233w1Y/Wz7pT91tOD8tQxzr4jYaP
6ezT4NOIfw+JhMe6pAv3j7K6CJNJDLAPmkn8YYiYaE+D9uIKUWmgj5JxctxKgNkPg=="
     }
    },
    {
     "name": "counted from one",
     "message": "Your first frequency is not 1: your pairs are counted from 1. Count from 0, and the
 first exponent is 0.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "ZGWlK1Qr0T812+QyiGyyPy0dKVA1xZM/nGC5pRI3dT9hjzNt98NWP1s+6U/dbTg/LUMc6+I2Gj8="
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
      "data": "AAAAAAAA8D+ys8DOppPLP/Y/1sTSw6c/exSuR+F6hD9UKx9RLaZhP+UoZDlLaz4/LUMc6+I2Gj8="
     }
    },
    {
     "name": "wavelengths",
     "message": "Your result holds the wavelengths, 2\u03c0 divided by the frequency: how many posit
ions one turn takes. Return the frequencies, how far a pair turns per position.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "GC1EVPshGUCusm5H0Ws3QHYzdy9+01VA0ZrI0vlWdEBgDWhlX/SSQLNxTR/rqbFAASjM/Pd10EA="
     }
    },
    {
     "name": "turns per position",
     "message": "Your frequencies are divided by 2\u03c0: they count whole turns per position. Leave
 that out; an angle in radians is what np.sin and np.cos expect.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "g8jJbTBfxD+cHB5yTtylP7OTUGxGdYc/cxkIaCEsaT9eY6qEDgNLP689tb1l/Cw/kYAm56oaDz8="
     }
    },
    {
     "name": "base e",
     "message": "Your result is e^(-2i/d_model): the base 10 000 was lost. Write 10000.0 ** exponent
, or multiply the exponent by np.log(10000) before np.exp.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D+Yq6G4dr3rPx49rhsaDOg/strtuJbY5D9tay+9KxLiP1HodIqmVN8/lIxfuewo2z8="
     }
    },
    {
     "name": "base 1000",
     "message": "Your frequencies have the base 1000. The paper's base is 10 000, with four zeros.",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "AAAAAAAA8D/jxgkgStvXPwVIUE0ZycE/wrgnT9eEqj8tHSlQNcWTP7peoYRzen0/WUSWVgX6ZT8="
     }
    }
   ]
  }
 ]
}
"""
