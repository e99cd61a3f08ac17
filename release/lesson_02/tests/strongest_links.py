"""The public cases of the step strongest_links, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'strongest_links'
points = [0.6667, 0.3333]


@test_case(name='the bank of the river')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='the first of equals')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "strongest_links",
 "order": 4,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 1,
 "summary": "Every word with the word to which it attends most",
 "returns": [],
 "mistakes": [
  [
   "down the columns",
   "You took the largest weight of each column: by whom a word is looked at most. Rows are the words
 that look, so search along each row: np.argmax(weights, axis=1).",
   false
  ],
  [
   "the wrong way round",
   "Your pairs stand the wrong way round. First the word that looks, then the one it looks at most."
,
   false
  ],
  [
   "positions for words",
   "Your pairs name the position of the word that is looked at. Give the word itself: tokens[j].",
   false
  ],
  [
   "a dict on the way",
   "Words that occur twice come only once in your result, as happens in a dict, where a key is kept 
once. Make a list with one pair per position.",
   false
  ],
  [
   "row found by the word",
   "For a word that occurs twice you looked up the row of its first place, as tokens.index does. Go 
through the rows by position, with zip or enumerate.",
   false
  ],
  [
   "itself left out",
   "You left out each word's weight on itself. A word may attend to itself most of all; take the who
le row.",
   false
  ],
  [
   "the last of equals",
   "Where two weights are equally large you took the last one. Take the first, as np.argmax does.",
   false
  ],
  [
   "the weakest link",
   "You took the smallest weight of every row. Look for the largest one: np.argmax.",
   false
  ],
  [
   "only the words looked at",
   "Your list holds only the words that are looked at. Return pairs: the word that looks, and the on
e it looks at most.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "the bank of the river",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "strongest_links",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "pscYbuxivT/2TRzhMZ7UP9/5/TiW8Mc/wlzek/lyij9MkD8aMD3XP/VJ8JJzFcM/lN9f1SSD6D8VrW2e9iG
JPw/GQ1oRvWQ/qJuA0MrxsT8GD2P0CeahP6m5Pl6i6+g/bfMQ1kLQxD8kwwy69zmOP9hfqYMbQYI/z2ljCFbazT/rdykSoR7FPx1
UAFt9htc/93sv1Hk2zT95Ql9oi3J4P4mhHNV8KLI/vMu5eOJj4z/G0P+KK5e2P6ZilD89s7M/mGZATQM3xD8="
       },
       {"list": ["the", "bank", "of", "the", "river"]}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "list": [
     {"tuple": ["the", "river"]},
     {"tuple": ["bank", "bank"]},
     {"tuple": ["of", "bank"]},
     {"tuple": ["the", "of"]},
     {"tuple": ["river", "bank"]}
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {"tuple": ["the", "the"]},
       {"tuple": ["bank", "of"]},
       {"tuple": ["of", "the"]},
       {"tuple": ["the", "the"]},
       {"tuple": ["river", "the"]}
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {"tuple": ["river", "the"]},
       {"tuple": ["bank", "bank"]},
       {"tuple": ["bank", "of"]},
       {"tuple": ["of", "the"]},
       {"tuple": ["bank", "river"]}
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "list": [
       {"tuple": ["the", 4]},
       {"tuple": ["bank", 1]},
       {"tuple": ["of", 1]},
       {"tuple": ["the", 2]},
       {"tuple": ["river", 1]}
      ]
     }
    },
    {
     "of": 3,
     "result": {
      "list": [
       {"tuple": ["the", "of"]},
       {"tuple": ["bank", "bank"]},
       {"tuple": ["of", "bank"]},
       {"tuple": ["river", "bank"]}
      ]
     }
    },
    {
     "of": 4,
     "result": {
      "list": [
       {"tuple": ["the", "river"]},
       {"tuple": ["bank", "bank"]},
       {"tuple": ["of", "bank"]},
       {"tuple": ["the", "river"]},
       {"tuple": ["river", "bank"]}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"tuple": ["the", "river"]},
       {"tuple": ["bank", "the"]},
       {"tuple": ["of", "bank"]},
       {"tuple": ["the", "of"]},
       {"tuple": ["river", "bank"]}
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "list": [
       {"tuple": ["the", "the"]},
       {"tuple": ["bank", "the"]},
       {"tuple": ["of", "river"]},
       {"tuple": ["the", "river"]},
       {"tuple": ["river", "the"]}
      ]
     }
    },
    {"of": 8, "result": {"list": ["river", "bank", "bank", "of", "bank"]}}
   ],
   "calls": {},
   "pairs": [
    [0, 1, "3e38860a", 0.0, 0.0],
    [0, 2, "a67d0eef", 0.0, 0.0],
    [0, 7, "8e3ea344", 0.0, 0.0],
    [1, 5, "3f95a578", 0.0, 0.0],
    [1, 6, "cb157f63", 0.0, 0.0],
    [1, 7, "d0fa17d6", 0.0, 0.0],
    [2, 5, "2af24f9a", 0.0, 0.0],
    [2, 6, "ea9dc8bb", 0.0, 0.0],
    [2, 7, "f37db83b", 0.0, 0.0],
    [5, 7, "ac0e5e47", 0.0, 0.0]
   ]
  },
  {
   "name": "the first of equals",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "strongest_links",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 5],
        "data": "mpmZmZmZ2T8AAAAAAAAAABEREREREcE/mpmZmZmZ2T8RERERERGxPwAAAAAAAAAAERERERERsT+amZmZmZn
ZPxEREREREcE/mpmZmZmZ2T8RERERERGxP5qZmZmZmdk/ERERERERwT8AAAAAAAAAAJqZmZmZmdk/ERERERERwT8RERERERGxP5q
ZmZmZmdk/mpmZmZmZ2T8AAAAAAAAAABEREREREbE/mpmZmZmZ2T8AAAAAAAAAABEREREREcE/mpmZmZmZ2T8="
       },
       {"list": ["a", "b", "c", "d", "e"]}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": {
    "list": [
     {"tuple": ["a", "a"]},
     {"tuple": ["b", "c"]},
     {"tuple": ["c", "b"]},
     {"tuple": ["d", "c"]},
     {"tuple": ["e", "b"]}
    ]
   },
   "mistakes": [
    {
     "of": 0,
     "result": {
      "list": [
       {"tuple": ["a", "a"]},
       {"tuple": ["b", "c"]},
       {"tuple": ["c", "b"]},
       {"tuple": ["d", "a"]},
       {"tuple": ["e", "b"]}
      ]
     }
    },
    {
     "of": 1,
     "result": {
      "list": [
       {"tuple": ["a", "a"]},
       {"tuple": ["c", "b"]},
       {"tuple": ["b", "c"]},
       {"tuple": ["c", "d"]},
       {"tuple": ["b", "e"]}
      ]
     }
    },
    {
     "of": 2,
     "result": {
      "list": [
       {"tuple": ["a", 0]},
       {"tuple": ["b", 2]},
       {"tuple": ["c", 1]},
       {"tuple": ["d", 2]},
       {"tuple": ["e", 1]}
      ]
     }
    },
    {
     "of": 5,
     "result": {
      "list": [
       {"tuple": ["a", "d"]},
       {"tuple": ["b", "c"]},
       {"tuple": ["c", "b"]},
       {"tuple": ["d", "c"]},
       {"tuple": ["e", "b"]}
      ]
     }
    },
    {
     "of": 6,
     "result": {
      "list": [
       {"tuple": ["a", "d"]},
       {"tuple": ["b", "e"]},
       {"tuple": ["c", "e"]},
       {"tuple": ["d", "d"]},
       {"tuple": ["e", "e"]}
      ]
     }
    },
    {
     "of": 7,
     "result": {
      "list": [
       {"tuple": ["a", "b"]},
       {"tuple": ["b", "a"]},
       {"tuple": ["c", "d"]},
       {"tuple": ["d", "e"]},
       {"tuple": ["e", "c"]}
      ]
     }
    },
    {"of": 8, "result": {"list": ["a", "c", "b", "c", "b"]}}
   ],
   "calls": {},
   "pairs": [
    [0, 1, "13ffacb8", 0.0, 0.0],
    [0, 2, "3feeccab", 0.0, 0.0],
    [0, 7, "496dbeef", 0.0, 0.0],
    [1, 5, "e38b222a", 0.0, 0.0],
    [1, 6, "714b7627", 0.0, 0.0],
    [1, 7, "1afc0f06", 0.0, 0.0],
    [2, 5, "0e4b98a2", 0.0, 0.0],
    [2, 6, "aa3949b4", 0.0, 0.0],
    [2, 7, "43b1781a", 0.0, 0.0],
    [5, 7, "33e9284a", 0.0, 0.0]
   ]
  }
 ]
}
"""
