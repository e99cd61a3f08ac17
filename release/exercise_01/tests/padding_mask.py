"""The public cases of the step padding_mask, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'padding_mask'
points = [1.5, 1.5]


@test_case(name='three sentences')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='an empty sentence and a full one')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "padding_mask",
 "order": 2,
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
 "points": 3,
 "summary": "True where a key is a word, False where it is padding",
 "returns": [],
 "mistakes": [
  [
   "one_too_many",
   "Your mask keeps one key too many. Positions count from 0, so a sentence of 3 words has the keys 
0, 1 and 2: compare with <, not with <=.",
   false
  ],
  [
   "one_too_few",
   "Your mask loses the last word of each sentence. A sentence of 3 words has the keys 0, 1 and 2, a
nd all of them may be attended to.",
   false
  ],
  [
   "inverted",
   "Your mask is True at the padding, the wrong way round. In this course True means \u201cmay atten
d\u201d, so the words are True.",
   false
  ],
  [
   "no_query_axis",
   "Your mask has the shape (batch, n_keys). Give it an axis of length 1 in the middle, (batch, 1, n
_keys), so that it broadcasts over the queries.",
   false
  ],
  [
   "axis_last",
   "Your mask has the shape (batch, n_keys, 1), which blocks padding as queries. Padding is blocked 
as keys: put the axis of length 1 in the middle, (batch, 1, n_keys).",
   false
  ],
  [
   "numbers",
   "Your mask holds the numbers 0 and 1; return the booleans of the comparison itself. With whole nu
mbers ~mask is -1 and -2, and indexing picks rows 0 and 1.",
   false
  ],
  [
   "from_the_right",
   "Your mask keeps the last keys of each row. Sentences begin at position 0 and the padding stands 
behind them, so keep the first ones.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "three sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "padding_mask",
     {"tuple": [{"array": "<i8", "shape": [3], "data": "AQAAAAAAAAAFAAAAAAAAAAIAAAAAAAAA"}, 7]},
     {"dict": []},
     null
    ]
   ],
   "expected": {"array": "|b1", "shape": [3, 1, 7], "data": "AQAAAAAAAAEBAQEBAAABAQAAAAAA"},
   "mistakes": [
    {
     "of": 0,
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AQEAAAAAAAEBAQEBAQABAQEAAAAA"}
    },
    {
     "of": 1,
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAAAAAAAAAEBAQEAAAABAAAAAAAA"}
    },
    {
     "of": 2,
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAEBAQEBAQAAAAAAAQEAAAEBAQEB"}
    },
    {"of": 3, "result": {"array": "|b1", "shape": [3, 7], "data": "AQAAAAAAAAEBAQEBAAABAQAAAAAA"}},
    {
     "of": 4,
     "result": {"array": "|b1", "shape": [3, 7, 1], "data": "AQAAAAAAAAEBAQEBAAABAQAAAAAA"}
    },
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [3, 1, 7],
      "data": "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "of": 6,
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAAAAAAAAQAAAQEBAQEAAAAAAAEB"}
    }
   ],
   "calls": {},
   "pairs": [
    [0, 3, "a0171b2f", 0.0, 0.0],
    [1, 2, "888a9c6d", 0.0, 0.0],
    [1, 3, "c62aa42c", 0.0, 0.0],
    [1, 6, "7cfa5800", 0.0, 0.0],
    [2, 3, "8d81b078", 0.0, 0.0],
    [3, 6, "39dbf685", 0.0, 0.0]
   ]
  },
  {
   "name": "an empty sentence and a full one",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "padding_mask",
     {"tuple": [{"array": "<i8", "shape": [3], "data": "AAAAAAAAAAAFAAAAAAAAAAMAAAAAAAAA"}, 5]},
     {"dict": []},
     null
    ]
   ],
   "expected": {"array": "|b1", "shape": [3, 1, 5], "data": "AAAAAAABAQEBAQEBAQAA"},
   "mistakes": [
    {"of": 0, "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AQAAAAABAQEBAQEBAQEA"}},
    {"of": 1, "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AAAAAAABAQEBAAEBAAAA"}},
    {"of": 2, "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AQEBAQEAAAAAAAAAAAEB"}},
    {"of": 3, "result": {"array": "|b1", "shape": [3, 5], "data": "AAAAAAABAQEBAQEBAQAA"}},
    {"of": 4, "result": {"array": "|b1", "shape": [3, 5, 1], "data": "AAAAAAABAQEBAQEBAQAA"}},
    {
     "of": 5,
     "result": {
      "array": "<i8",
      "shape": [3, 1, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {"of": 6, "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AAAAAAABAQEBAQAAAQEB"}}
   ],
   "calls": {},
   "pairs": [
    [0, 3, "2aaaf504", 0.0, 0.0],
    [1, 2, "ef6cf18c", 0.0, 0.0],
    [1, 3, "038c3f24", 0.0, 0.0],
    [1, 6, "fb92d87b", 0.0, 0.0],
    [2, 3, "e33b9571", 0.0, 0.0],
    [3, 6, "15fdf0ef", 0.0, 0.0]
   ]
  }
 ]
}
"""
