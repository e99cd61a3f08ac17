"""The public cases of the step attention_entropy, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'attention_entropy'
points = [0.125, 0.125, 0.0625]


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
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "attention_entropy",
 "order": 4,
 "points": 1,
 "summary": "How widely each query of each head looks around, in nats",
 "returns": [],
 "cases": [
  {
   "name": "two heads, five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 896.0,
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
    "data": "lELsAfKs8D9ccaIcERn3P/RdJvYfTfI/gKUU2LRB9z/MSLQSgAv5P+ksOFAGu/U/7FPPoAym9T/jm8YrAtX1PzL
BoRAjcfQ/iz9Q4WTt8D8="
   },
   "mistakes": [
    {
     "name": "minus sign forgotten",
     "message": "Your entropies are negative. The logarithm of a number below 1 is negative: put a m
inus sign before the sum.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "lELsAfKs8L9ccaIcERn3v/RdJvYfTfK/gKUU2LRB97/MSLQSgAv5v+ksOFAGu/W/7FPPoAym9b/jm8YrAtX1v
zLBoRAjcfS/iz9Q4WTt8L8="
     }
    },
    {
     "name": "in bits",
     "message": "Your entropies are in bits, from log2. Use the natural logarithm, np.log, which giv
es nats.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "UB9JSckO+D/aCXRIYKkAQJKswNU0Z/o/N+ZM/bDGAEBWXjB66xACQKm+7YK/Wf8/kDF4sXw7/z/skwwdPH//P
5a4Ox3Sff0/5FHDIMRr+D8="
     }
    },
    {
     "name": "over the queries",
     "message": "You summed down the columns, over the queries. Each query has an entropy of its own
: sum over the keys, the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "tkaeBXFc9z9+3VQ3m7DzPygVh3xyDvE/kNg8/aCb9T9E7sZIOKn4P4BFfS6/ifQ/EC4OE0RI+D8D75s2CE/zP
/pP9KYBOPc/0dVI3x937j8="
     }
    },
    {
     "name": "averaged over the queries",
     "message": "You averaged over the queries, which leaves one number per head. Keep one number pe
r head and query.",
     "result": {"array": "<f8", "shape": [2], "data": "CgDm/3dG9T9+n1lpH4T0Pw=="}
    },
    {
     "name": "mean instead of sum",
     "message": "Your entropies are too small by a factor of n_keys: you took the mean of w log w. T
he weights do the averaging already; take the sum.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "up0TA1Cuyj+wWugWdHrSP1OWcCMzSM0/mrdDE/ea0j/W0ylCMwnUP+4jYHNrYtE/8A/Zs6NR0T9PFtLvNHfRP
46atHOCWtA/eDJNNW4Vyz8="
     }
    },
    {
     "name": "weights left out",
     "message": "You added up the logarithms alone. Each counts with its weight: sum weights * log(w
eights).",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "igkEO0V9JUCx8plQcRsiQApBamYzqiRAQarqFiiuIUB0aQyvGYUgQIDfw9as7CJAdxctTUusIkDRRg2ZrSIjQ
CyTfDPxciNAJjL712BaJ0A="
     }
    },
    {
     "name": "divided by the largest entropy",
     "message": "Your entropies are divided by log n_keys, so that even weights give 1. Leave them i
n nats, undivided.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "9uSaxuO45D9VnaVw/bPsPzkieUAQvuY/mOc12H3m7D+vXw/TYB/vPwhtAM0AAes/msgGDvDm6j/zfCXdSiHrP
1XjbMcPZ+k/cml8bfoI5T8="
     }
    },
    {
     "name": "exponential taken",
     "message": "Your result is exp of the entropy, the effective number of words. The entropy itsel
f is asked for.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "IRywmiGvBkD09ZtvqvEQQMVhSqgwHAlA5bS31OocEUCE7ylc9yITQJU3DuG8HA9A75QdIQ70DkAGWQmjbE8PQ
OaEf/tqtAxA8+R4/DkLB0A="
     }
    },
    {
     "name": "a small number that is not small enough",
     "message": "You added a small number such as 1e-6 inside the logarithm to get past the zeros, a
nd it shows in the result. Treat the zeros exactly: take the logarithm of 1 in their place.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "8NfAw+ys8D9tanbeCxn3PxPO+rcaTfI/XW7oma9B9z8O1YfUegv5P6pMDBIBu/U/9lWjYgem9T9l4prt/NT1P
xz3ddIdcfQ/ngkmo1/t8D8="
     }
    }
   ]
  },
  {
   "name": "a causal mask: blocked weights are 0",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 894.0,
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
    "data": "AAAAAAAAAAAmZF6qDVPXPwC8355mRO4/Stu1/eUx9D/0sixR9yP4PwAAAAAAAAAA3ufXncSZ4z+wKRmY69+xPzT
l+uMe/u8//kShHM229z8AAAAAAAAAAE9+h7D7VtM/1kDESs9f8D8IkqBfV8T0P4wYxO/slfA/"
   },
   "mistakes": [
    {
     "name": "nan where a weight is 0",
     "message": "Where a weight is 0 you get NaN: np.log(0) is -inf, and 0 times infinity is not a n
umber. A weight of 0 adds nothing to the entropy: take the logarithm of 1 in its place, np.where(wei
ghts > 0, weights, 1.0).",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H/0sixR9yP4PwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f
wAAAAAAAPh//kShHM229z8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4f4wYxO/slfA/"
     }
    },
    {
     "name": "minus sign forgotten",
     "message": "Your entropies are negative. The logarithm of a number below 1 is negative: put a m
inus sign before the sum.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAAAmZF6qDVPXvwC8355mRO6/Stu1/eUx9L/0sixR9yP4vwAAAAAAAAAA3ufXncSZ47+wKRmY69+xv
zTl+uMe/u+//kShHM22978AAAAAAAAAAE9+h7D7VtO/1kDESs9f8L8IkqBfV8T0v4wYxO/slfC/"
     }
    },
    {
     "name": "in bits",
     "message": "Your entropies are in bits, from log2. Use the natural logarithm, np.log, which giv
es nats.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIAl0m9dNNPgPyrO/SxK1fU/BOewN5Yi/T/NecQ452kBQAAAAAAAAACA+vs96xtH7D80W4dSqMm5P
ygNHFnsE/c/DAG/SygbAUAAAAAAAAAAgKQDYUTC5ts/o249zICf9z9A7rf22/X9P/5+z2GT7fc/"
     }
    },
    {
     "name": "over the queries",
     "message": "You summed down the columns, over the queries. Each query has an entropy of its own
: sum over the keys, the last axis.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "QOn4OZd88z8RqH265HLyPx5XCBwV0us/NOe+MB8u5T9epn5w7+nGP+5opWl+M+8/ImDly0um7D8WFlVNnj3mP
/WA0RwIGtk/m3I/czp0yj83/8/A3LjwP/eP1RZblfA/tDaW87N27j944E8CVqDWP2ShGNGseNE/"
     }
    },
    {
     "name": "averaged over the queries",
     "message": "You averaged over the queries, which leaves one number per head. Keep one number pe
r head and query.",
     "result": {"array": "<f8", "shape": [3], "data": "HQLENrse6j+n5QTWS0DkP8zqHZy6bOc/"}
    },
    {
     "name": "mean instead of sum",
     "message": "Your entropies are too small by a factor of n_keys: you took the mean of w log w. T
he weights do the averaging already; take the sum.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAICFtn6716iyPzNjGX+4Nsg/CEleMesn0D/2W70N+U/TPwAAAAAAAACA/XJZyW1cvz/mdVvzeJmMP
/ZQYrYYmMk/ZWrnFqT40j8AAAAAAAAAgEv9C7SS8a4/ijRtROUyyj862+ayEp3QP+DAORl7ico/"
     }
    },
    {
     "name": "weights left out",
     "message": "You added up the logarithms alone. Each counts with its weight: sum weights * log(w
eights).",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAIBk7zBWgw4CQKzqTt86Mw5ArpmmG1KFGEA5j+P2N1AhQAAAAAAAAACAR158ky7p+D/zXSd0E8kkQ
CuNpfA0Lh5AUEvYnZNqIUAAAAAAAAAAgC7L3hXCBwRAQ3T2Uw9+DEArC+9OKboXQKVFYKfIhiZA"
     }
    },
    {
     "name": "divided by the largest entropy",
     "message": "Your entropies are divided by log n_keys, so that even weights give 1. Leave them i
n nats, undivided.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAAAICSKs9RDPzMP3F0ACZazuI/2RHKGnoY6T+hbUZbqP/tPwAAAAAAAACALg563G1b2D9v4Gi3WzamP
+i/3d7O4OM/aqAGcwB47T8AAAAAAAAAgLnVcgZwCMg/olCjIAlZ5D9DVNoHdc7pPxoMVqJInOQ/"
     }
    },
    {
     "name": "exponential taken",
     "message": "Your result is exp of the entropy, the effective number of words. The entropy itsel
f is asked for.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "AAAAAAAA8D+fbZQVEQn3P0gt99eZmQRAQgcOE9ZDDECj2EBouRUSQAAAAAAAAPA/p6uifm6F/T8Ja8FNNyjxP
yHSDKLDvQVAR3wh7PabEUAAAAAAAADwP/S/5kQcpfU/yWqdh8tCBkBSLLmDN0sNQInz8xiWjgZA"
     }
    },
    {
     "name": "a small number that is not small enough",
     "message": "You added a small number such as 1e-6 inside the logarithm to get past the zeros, a
nd it shows in the result. Treat the zeros exactly: take the logarithm of 1 in their place.",
     "result": {
      "array": "<f8",
      "shape": [3, 5],
      "data": "HTrzE/fGsL784+NGBVPXP0K3Q1RgRO4/Mrb4y+Ex9D+tdQAT8iP4Px068xP3xrC+JlMabMCZ4z8WRPxDud+xP
xIMgoAW/u8/jgB13se29z8dOvMT98awvjRcDU3zVtM/GjN2Jcxf8D+IVuMtU8T0PyVimbHnlfA/"
     }
    }
   ]
  },
  {
   "name": "everything on one key: entropy 0",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 8.0,
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
     "name": "nan where a weight is 0",
     "message": "Where a weight is 0 you get NaN: np.log(0) is -inf, and 0 times infinity is not a n
umber. A weight of 0 adds nothing to the entropy: take the logarithm of 1 in its place, np.where(wei
ghts > 0, weights, 1.0).",
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/AAAAAAAA+H8AAAAAAAD4fwAAAAAAAPh/"
     }
    },
    {
     "name": "over the queries",
     "message": "You summed down the columns, over the queries. Each query has an entropy of its own
: sum over the keys, the last axis.",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "AAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAIAAAAAAAAAAg
AAAAAAAAACAAAAAAAAAAIA="
     }
    },
    {
     "name": "averaged over the queries",
     "message": "You averaged over the queries, which leaves one number per head. Keep one number pe
r head and query.",
     "result": {"array": "<f8", "shape": [2], "data": "AAAAAAAAAIAAAAAAAAAAgA=="}
    },
    {
     "name": "exponential taken",
     "message": "Your result is exp of the entropy, the effective number of words. The entropy itsel
f is asked for.",
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/"
     }
    },
    {
     "name": "a small number that is not small enough",
     "message": "You added a small number such as 1e-6 inside the logarithm to get past the zeros, a
nd it shows in the result. Treat the zeros exactly: take the logarithm of 1 in their place.",
     "result": {
      "array": "<f8",
      "shape": [2, 3],
      "data": "HTrzE/fGsL4dOvMT98awvh068xP3xrC+HTrzE/fGsL4dOvMT98awvh068xP3xrC+"
     }
    }
   ]
  }
 ]
}
"""
