"""The public cases of the step attention_entropy, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_entropy'
points = [0.4, 0.4, 0.2]


@test_case(name='two heads, five words')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='a causal mask: blocked weights are 0')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='everything on one key: entropy 0')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "attention_entropy",
 "order": 4,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 1,
 "summary": "How widely each query of each head looks around, in nats",
 "returns": [],
 "mistakes": [
  [
   "nan where a weight is 0",
   "Where a weight is 0 you get NaN: np.log(0) is -inf, and 0 times infinity is not a number. A weig
ht of 0 adds nothing to the entropy: take the logarithm of 1 in its place, np.where(weights > 0, wei
ghts, 1.0).",
   false
  ],
  [
   "minus sign forgotten",
   "Your entropies are negative. The logarithm of a number below 1 is negative: put a minus sign bef
ore the sum.",
   false
  ],
  [
   "in bits",
   "Your entropies are in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
   false
  ],
  [
   "to base 10",
   "Your entropies come from log10, logarithms to base 10. Use the natural logarithm, np.log.",
   false
  ],
  [
   "over the queries",
   "You summed down the columns, over the queries. Each query has an entropy of its own: sum over th
e keys, the last axis.",
   false
  ],
  [
   "averaged over the queries",
   "You averaged over the queries, which leaves one number per head. Keep one number per head and qu
ery.",
   false
  ],
  [
   "mean instead of sum",
   "Your entropies are too small by a factor of n_keys: you took the mean of w log w. The weights do
 the averaging already; take the sum.",
   false
  ],
  [
   "weights left out",
   "You added up the logarithms alone. Each counts with its weight: sum weights * log(weights).",
   false
  ],
  [
   "divided by the largest entropy",
   "Your entropies are divided by log n_keys, so that even weights give 1. Leave them in nats, undiv
ided.",
   false
  ],
  [
   "exponential taken",
   "Your result is exp of the entropy, the effective number of words. The entropy itself is asked fo
r.",
   false
  ],
  [
   "a small number that is not small enough",
   "You added a small number such as 1e-6 inside the logarithm to get past the zeros, and it shows i
n the result. Treat the zeros exactly: take the logarithm of 1 in their place.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "two heads, five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 5],
        "data": "zsLpIyD15T8QahQ61ES+P4xE0qN75bA/zqpINtN1qj+D5aZnxfGzP2CsQffht8Q/qzBgcMOtwT8ZMNIfOt6
pPwK91wpQk9c/dQ5d/RX+0T8c/TGtPwDkP1pRukHXkLM/tNmxMEElqT9osK3a03K1PzuU13DbM8U/Kip/aOaqxz9yL3XixpSzP7x
xHgA+k8k/EjssVtSSvz9s14j9BpfaP2DOm4m2usU/5BxjvfaSxz/r38R9+rzAP671e07VD9Q/dUlEnq3VyT9ZTZJz0zjdP2yEw2x
yj80/GSoEKo24xz/tV6iftVGyP0kr/sj6daw/0a0j75IcrT+1o9YRI8vfP5RYHRh6pL0/5qbCg9udxz/webiQfLLCP5h7PAh9vNk
/pIBbCL/W0z929fCFWAm2P0H4zU2KqcQ/N1ImOEWtpD8qEEzyIY66P+hkvESvm6c/QVLAU9uH4T8OxVVO6QbEP5/QU5isq8I/A7a
TegiirD8OHsEMNsThP0maMKJOOZ4/XltVE6811T8agi6b7aCcPw=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 5],
    "data": "Y0TsAfKs8D8Ba6IcERn3PyBmJvYfTfI/rqMU2LRB9z8jRbQSgAv5P0I0OFAGu/U/Uk/PoAym9T9il8YrAtX1P/P
IoRAjcfQ/a0RQ4WTt8D8="
   },
   "mistakes": [
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "Y0TsAfKs8L8Ba6IcERn3vyBmJvYfTfK/rqMU2LRB978jRbQSgAv5v0I0OFAGu/W/Uk/PoAym9b9il8YrAtX1v
/PIoRAjcfS/a0RQ4WTt8L8="
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "yiFJSckO+D9XDHRIYKkAQHKrwNU0Z/o/UeNM/bDGAEAeXDB66xACQO7B7YK/Wf8/eDd4sXw7/z9IjAwdPH//P
wG6Ox3Sff0/N1nDIMRr+D8="
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "8AxH6er33D84AlVMBhDkP5Iv+z3lyt8/T6963VIz5D+oCAFZ9cDlP5mz+Vj73+I/GORaTMPN4j+I8uMTjfbiP
0/b2+xxweE/1lF6Y+Bn3T8="
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "MT+eBXFc9z8v3lQ3m7DzPw4Zh3xyDvE/2M88/aCb9T945sZIOKn4P0xKfS6/ifQ/cScOE0RI+D8G6Zs2CE/zP
+pU9KYBOPc/IM5I3x937j8="
     }
    },
    {"of": 5, "result": {"array": "<f8", "shape": [2], "data": "tAbm/3dG9T8cl1lpH4T0Pw=="}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "n6ATA1Cuyj+kXOgWdHrSP1SVcCMzSM0/JbZDE/ea0j/p0ClCMwnUP8UiYHNrYtE/SxPZs6NR0T++GdLvNHfRP
7mZtHOCWtA/MSxNNW4Vyz8="
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "QAoEO0V9JUBJ85lQcRsiQF5GamYzqiRAXarqFiiuIUBAagyvGYUgQIbfw9as7CJAZxctTUusIkAuRw2ZrSIjQ
GWTfDPxciNA8jf712BaJ0A="
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "feaaxuO45D/MnaVw/bPsP8YieUAQvuY/yds12H3m7D8yaw/TYB/vP6JuAM0AAes/FMoGDvDm6j9OeyXdSiHrP
4zibMcPZ+k/4Wl8bfoI5T8="
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "Lh6wmiGvBkBA9ZtvqvEQQElkSqgwHAlA3bK31OocEUCz7Slc9yITQEc0DuG8HA9ARZUdIQ70DkC0WAmjbE8PQ
P6Df/tqtAxAGuZ4/DkLB0A="
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "V+DAw+ys8D+gaHbeCxn3P03N+rcaTfI/hmzoma9B9z802YfUegv5PxBVDBIBu/U/iV6jYgem9T9g25rt/NT1P
1n7ddIdcfQ/bwsmo1/t8D8="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 2, "450dc908", -0.2613272, 19.0],
    [1, 3, "450dc908", -0.07866731, 5.7],
    [1, 4, "450dc908", -0.6621128, 13.0],
    [1, 5, "0555debc", -0.31181734, 2.6],
    [1, 7, "450dc908", -7.0317201, 97.0],
    [1, 8, "450dc908", -0.11254748, 8.1],
    [2, 4, "450dc908", 0.9552269, 19.0],
    [2, 5, "0555debc", 0.44985733, 3.8],
    [2, 6, "450dc908", 0.05226543, 3.8],
    [2, 7, "450dc908", 10.144628, 140.0],
    [2, 8, "450dc908", 0.1623717, 12.0],
    [2, 9, "450dc908", -1.2505455, 68.0],
    [3, 4, "450dc908", 0.28755195, 5.7],
    [3, 5, "0555debc", 0.13542055, 1.1],
    [3, 6, "450dc908", 0.01573346, 1.1],
    [3, 7, "450dc908", 3.0538373, 42.0],
    [3, 8, "450dc908", 0.04887875, 3.5],
    [3, 9, "450dc908", 0.4809225, 18.0],
    [4, 6, "450dc908", 0.13242257, 2.6],
    [4, 7, "450dc908", 1.8910435, 97.0],
    [5, 6, "0555debc", 0.062363468, 0.52],
    [5, 7, "0555debc", 2.023285, 19.0],
    [6, 7, "450dc908", 1.406344, 19.0],
    [6, 8, "450dc908", 0.0225095, 1.6],
    [7, 8, "450dc908", 4.3690534, 60.0],
    [7, 9, "450dc908", 70303.431, 270000.0]
   ]
  },
  {
   "name": "a causal mask: blocked weights are 0",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 5, 5],
        "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANLYIeb1Zr4/5sQ7QyEz7D8AAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAADQC4hFAPnCP6euEMHe2eI/ypwaW8LP0D8AAAAAAAAAAAAAAAAAAAAAfS8W6We/0D+ktasQmTrbP86
P4zbNFLY/1W0KcZcBzT8AAAAAAAAAAKFSxbs2q8s/ImOoQJNo1T8INhIiEbnGP2ekAHUhX8o/XRmuV+DWsD8AAAAAAADwPwAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAV2TFXUxW5j9RN3VEZ1PTPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFzZ5hTzp3I
/kO0rOl/iez9y2mFb66LvPwAAAAAAAAAAAAAAAAAAAACP6sbnCqTTP44eHoS9iLI/jRquIZyM4j+cxaqeawSlPwAAAAAAAAAAky1
oPZwrzT/KIsxqBjjHP0a0HnnLatg/ETD49wAlwD8ZLizbikO1PwAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAC3GQzh+B/tP0Eyn/c4ALc/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAdi2sOfov2z+Xlj7FDnjaP+p3KgLur8Q/AAAAAAAAAAA
AAAAAAAAAAKsEE9ShMNA/pIUZgqRZzT8T0cPZVebZP7mdcUTY8Lw/AAAAAAAAAABe9kSZNEu9P2lZuIFy36E/XUgwHMsxxD91WX1
R6X+fP7veIzMwMOU/"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [3, 5],
    "data": "AAAAAAAAAACAY16qDVPXP6+9355mRO4/pNa1/eUx9D/KsCxR9yP4PwAAAAAAAAAAQ+fXncSZ4z/WKBmY69+xP87
v+uMe/u8/AkmhHM229z8AAAAAAAAAAM96h7D7VtM/q0PESs9f8D8Ul6BfV8T0PyofxO/slfA/"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H/KsCxR9yP4PwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f
wAAAAAAAPh/AkmhHM229z8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fyofxO/slfA/"
     }
    },
    {
     "of": 1,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAACAY16qDVPXv6+9355mRO6/pNa1/eUx9L/KsCxR9yP4vwAAAAAAAAAAQ+fXncSZ47/WKBmY69+xv
87v+uMe/u+/AkmhHM22978AAAAAAAAAAM96h7D7VtO/q0PESs9f8L8Ul6BfV8T0vyofxO/slfC/"
     }
    },
    {
     "of": 2,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIAc0W9dNNPgPz7W/SxK1fU/XOywN5Yi/T/CesQ452kBQAAAAAAAAACAzfw96xtH7D9DWodSqMm5P
0ISHFnsE/c/vQK/SygbAUAAAAAAAAAAgHwCYUTC5ts/U3Q9zICf9z/b6bf22/X9P5p8z2GT7fc/"
     }
    },
    {
     "of": 3,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIBp0BcdZELEP7zE+OssSto/7Ds4RoSK4T9/PJyv2ffkPwAAAAAAAACA+/l3wGAG0T+lj8gOMA2fP
41UPjLZyds/QOCm6weZ5D8AAAAAAAAAgBI0uoxezMA/XOVeWutx3D9BDWAjtwniP917N5ntz9w/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "MeH4OZd88z+3rX265HLyPytYCBwV0us/Gei+MB8u5T8Sq35w7+nGP9pzpWl+M+8/pWHly0um7D+cF1VNnj3mP
31+0RwIGtk/RXk/czp0yj9z/c/A3LjwP1uR1RZblfA/XjWW87N27j/K3U8CVqDWP2KfGNGseNE/"
     }
    },
    {"of": 5, "result": {"array": "<f8", "shape": [3], "data": "LQPENrse6j8g5wTWS0DkPzXpHZy6bOc/"}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIAAtn6716iyP4xkGX+4Nsg/WUxeMesn0D87Wr0N+U/TPwAAAAAAAACAw2ZZyW1cvz+BR1vzeJmMP
15LYrYYmMk/m23nFqT40j8AAAAAAAAAgLL3C7SS8a4/ETltROUyyj862OayEp3QP2O9ORl7ico/"
     }
    },
    {
     "of": 7,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIAi7zBWgw4CQBPrTt86Mw5Aq5umG1KFGEBej+P2N1AhQAAAAAAAAACA1l18ky7p+D9xYSd0E8kkQ
MiNpfA0Lh5ADEzYnZNqIUAAAAAAAAAAgDzK3hXCBwRAYXD2Uw9+DEDHDO9OKboXQA9CYKfIhiZA"
     }
    },
    {
     "of": 8,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIB9Ls9RDPzMP7t1ACZazuI/9RDKGnoY6T/nZUZbqP/tPwAAAAAAAACADRB63G1b2D+S1Gi3WzamP
4fB3d7O4OM/F5IGcwB47T8AAAAAAAAAgG3YcgZwCMg/LU+jIAlZ5D/8VNoHdc7pP8QMVqJInOQ/"
     }
    },
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA8D/DZpQVEQn3P2Mp99eZmQRAngkOE9ZDDECl1kBouRUSQAAAAAAAAPA/krOifm6F/T+3ZMFNNyjxP
7zVDKLDvQVAGXoh7PabEUAAAAAAAADwPwO45kQcpfU/TGidh8tCBkBaK7mDN0sNQIb18xiWjgZA"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "hCH5E/fGsL7q5ONGBVPXP4a0Q1RgRO4/+q/4y+Ex9D+ieQAT8iP4P4Qh+RP3xrC+h1MabMCZ4z+oQfxDud+xP
1ICgoAW/u8/QwB13se29z+EIfkT98awvr5eDU3zVtM/fy12Jcxf8D/TXuMtU8T0P3JZmbHnlfA/"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 2, "837731ea", 5.0735117, 16.0],
    [1, 3, "837731ea", 1.5272792, 4.7],
    [1, 4, "837731ea", 2.0162318, 11.0],
    [1, 5, "4079e4af", 0.35999129, 2.2],
    [1, 7, "837731ea", 5.2750706, 72.0],
    [1, 8, "837731ea", 2.18504255, 6.8],
    [2, 4, "837731ea", -2.9088076, 16.0],
    [2, 5, "4079e4af", -0.51935766, 3.1],
    [2, 6, "837731ea", -1.01470234, 3.1],
    [2, 7, "837731ea", -7.610318, 100.0],
    [2, 8, "837731ea", -3.15235005, 9.8],
    [2, 9, "837731ea", -16.688398, 57.0],
    [3, 4, "837731ea", -0.87563835, 4.7],
    [3, 5, "4079e4af", -0.156342233, 0.95],
    [3, 6, "837731ea", -0.30545584, 0.95],
    [3, 7, "837731ea", -2.2909341, 31.0],
    [3, 8, "837731ea", -0.94895192, 2.9],
    [3, 9, "837731ea", -4.4268263, 21.0],
    [4, 6, "837731ea", -0.40324636, 2.2],
    [4, 7, "837731ea", -10.982463, 72.0],
    [5, 6, "4079e4af", -0.071998259, 0.44],
    [5, 7, "4079e4af", -3.1198545, 14.0],
    [6, 7, "837731ea", -1.0550141, 14.0],
    [6, 8, "837731ea", -0.43700851, 1.4],
    [7, 8, "837731ea", -3.2775857, 45.0],
    [7, 9, "837731ea", 23291.188, 130000.0]
   ]
  },
  {
   "name": "everything on one key: entropy 0",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "attention_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 3, 5],
        "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAA
AAAAAAAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAA"
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "array": "<f8",
    "shape": [2, 3],
    "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/"
     }
    },
    {
     "of": 4,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
AAAAAAAAACAAAAAAAAAAIA="
     }
    },
    {"of": 5, "result": {"array": "<f8", "shape": [2], "data": "AAAAAAAAAIAAAAAAAAAAgA=="}},
    {
     "of": 9,
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/"
     }
    },
    {
     "of": 10,
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "hCH5E/fGsL6EIfkT98awvoQh+RP3xrC+hCH5E/fGsL6EIfkT98awvoQh+RP3xrC+"
     }
    }
   ],
   "calls": {},
   "pairs": [
    [1, 4, "450dc908", 0.0, 0.0],
    [1, 5, "0555debc", 0.0, 0.0],
    [2, 4, "450dc908", 0.0, 0.0],
    [2, 5, "0555debc", 0.0, 0.0],
    [2, 9, "dc4307c0", -2.4111292, 6.0],
    [3, 4, "450dc908", 0.0, 0.0],
    [3, 5, "0555debc", 0.0, 0.0],
    [3, 9, "dc4307c0", -2.4111292, 6.0],
    [4, 6, "450dc908", 0.0, 0.0],
    [4, 7, "450dc908", 0.0, 0.0],
    [5, 6, "0555debc", 0.0, 0.0],
    [5, 7, "0555debc", 0.0, 0.0],
    [7, 9, "dc4307c0", -2.4111292, 6.0]
   ]
  }
 ]
}
"""
