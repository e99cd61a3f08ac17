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
 "schema": 1,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "padding_mask",
 "order": 2,
 "points": 3,
 "summary": "True where a key is a word, False where it is padding",
 "returns": [],
 "cases": [
  {
   "name": "three sentences",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
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
     "name": "one_too_many",
     "message": "Your mask keeps one key too many. Positions count from 0, so a sentence of 3 words 
has the keys 0, 1 and 2: compare with <, not with <=.",
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AQEAAAAAAAEBAQEBAQABAQEAAAAA"}
    },
    {
     "name": "one_too_few",
     "message": "Your mask loses the last word of each sentence. A sentence of 3 words has the keys 
0, 1 and 2, and all of them may be attended to.",
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAAAAAAAAAEBAQEAAAABAAAAAAAA"}
    },
    {
     "name": "inverted",
     "message": "Your mask is True at the padding, the wrong way round. In this course True means \u
201cmay attend\u201d, so the words are True.",
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAEBAQEBAQAAAAAAAQEAAAEBAQEB"}
    },
    {
     "name": "no_query_axis",
     "message": "Your mask has the shape (batch, n_keys). Give it an axis of length 1 in the middle,
 (batch, 1, n_keys), so that it broadcasts over the queries.",
     "result": {"array": "|b1", "shape": [3, 7], "data": "AQAAAAAAAAEBAQEBAAABAQAAAAAA"}
    },
    {
     "name": "axis_last",
     "message": "Your mask has the shape (batch, n_keys, 1), which blocks padding as queries. Paddin
g is blocked as keys: put the axis of length 1 in the middle, (batch, 1, n_keys).",
     "result": {"array": "|b1", "shape": [3, 7, 1], "data": "AQAAAAAAAAEBAQEBAAABAQAAAAAA"}
    },
    {
     "name": "numbers",
     "message": "Your mask holds the numbers 0 and 1; return the booleans of the comparison itself. 
With whole numbers ~mask is -1 and -2, and indexing picks rows 0 and 1.",
     "result": {
      "array": "<i8",
      "shape": [3, 1, 7],
      "data": "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "from_the_right",
     "message": "Your mask keeps the last keys of each row. Sentences begin at position 0 and the pa
dding stands behind them, so keep the first ones.",
     "result": {"array": "|b1", "shape": [3, 1, 7], "data": "AAAAAAAAAQAAAQEBAQEAAAAAAAEB"}
    }
   ]
  },
  {
   "name": "an empty sentence and a full one",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
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
    {
     "name": "one_too_many",
     "message": "Your mask keeps one key too many. Positions count from 0, so a sentence of 3 words 
has the keys 0, 1 and 2: compare with <, not with <=.",
     "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AQAAAAABAQEBAQEBAQEA"}
    },
    {
     "name": "one_too_few",
     "message": "Your mask loses the last word of each sentence. A sentence of 3 words has the keys 
0, 1 and 2, and all of them may be attended to.",
     "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AAAAAAABAQEBAAEBAAAA"}
    },
    {
     "name": "inverted",
     "message": "Your mask is True at the padding, the wrong way round. In this course True means \u
201cmay attend\u201d, so the words are True.",
     "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AQEBAQEAAAAAAAAAAAEB"}
    },
    {
     "name": "no_query_axis",
     "message": "Your mask has the shape (batch, n_keys). Give it an axis of length 1 in the middle,
 (batch, 1, n_keys), so that it broadcasts over the queries.",
     "result": {"array": "|b1", "shape": [3, 5], "data": "AAAAAAABAQEBAQEBAQAA"}
    },
    {
     "name": "axis_last",
     "message": "Your mask has the shape (batch, n_keys, 1), which blocks padding as queries. Paddin
g is blocked as keys: put the axis of length 1 in the middle, (batch, 1, n_keys).",
     "result": {"array": "|b1", "shape": [3, 5, 1], "data": "AAAAAAABAQEBAQEBAQAA"}
    },
    {
     "name": "numbers",
     "message": "Your mask holds the numbers 0 and 1; return the booleans of the comparison itself. 
With whole numbers ~mask is -1 and -2, and indexing picks rows 0 and 1.",
     "result": {
      "array": "<i8",
      "shape": [3, 1, 5],
      "data": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAABAAAAAAAAA
AEAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
     }
    },
    {
     "name": "from_the_right",
     "message": "Your mask keeps the last keys of each row. Sentences begin at position 0 and the pa
dding stands behind them, so keep the first ones.",
     "result": {"array": "|b1", "shape": [3, 1, 5], "data": "AAAAAAABAQEBAQAAAQEB"}
    }
   ]
  }
 ]
}
"""
