"""The public cases of the step causal_mask, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_02: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'causal_mask'
points = [0.5, 0.5]


@test_case(name='five words')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two words')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "causal_mask",
 "order": 3,
 "points": 1,
 "summary": "True where a word may look: at itself and at the words before it",
 "returns": [],
 "cases": [
  {
   "name": "five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "causal_mask", {"tuple": [5]}, {"dict": []}, null]],
   "expected": {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="},
   "mistakes": [
    {
     "name": "upside down",
     "message": "Your mask lets every word look at itself and at the words after it. Row i is the wo
rd that looks, column j the one that is looked at: True where j <= i, the lower triangle.",
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEBAQEAAQEBAQAAAQEBAAAAAQEAAAAAAQ=="}
    },
    {
     "name": "inverted",
     "message": "Your mask is True where looking is forbidden. In this course True means \u201cmay a
ttend\u201d; turn it round.",
     "result": {"array": "|b1", "shape": [5, 5], "data": "AAEBAQEAAAEBAQAAAAEBAAAAAAEAAAAAAA=="}
    },
    {
     "name": "without itself",
     "message": "Your mask forbids every word to look at itself, and leaves the first word nothing a
t all. The diagonal is allowed: j <= i, not j < i.",
     "result": {"array": "|b1", "shape": [5, 5], "data": "AAAAAAABAAAAAAEBAAAAAQEBAAABAQEBAA=="}
    },
    {
     "name": "one word ahead",
     "message": "Your mask lets every word see the one that comes next, which is just the one that i
t must not see. Allow j <= i and nothing more.",
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEAAAABAQEAAAEBAQEAAQEBAQEBAQEBAQ=="}
    },
    {
     "name": "everything",
     "message": "Your mask allows everything, so that nothing is masked. Let word i see the words 0 
to i only.",
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=="}
    },
    {
     "name": "numbers",
     "message": "Your mask has the right shape but holds the numbers 0 and 1. A mask is boolean here
: give np.tril an array of dtype=bool, or compare.",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADwPwAAA
AAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "name": "minus infinities",
     "message": "Your array holds 0 and -inf, to be added to the scores. The mask of this course is 
boolean, True where a word may look; attention_weights turns it into -inf.",
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAAAAAAAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAAAAAAAAAAAAAAAAAAAAAADw/
wAAAAAAAPD/AAAAAAAA8P8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADw/wAAAAAAAPD/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAADw/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ]
  },
  {
   "name": "two words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "causal_mask", {"tuple": [2]}, {"dict": []}, null]],
   "expected": {"array": "|b1", "shape": [2, 2], "data": "AQABAQ=="},
   "mistakes": [
    {
     "name": "upside down",
     "message": "Your mask lets every word look at itself and at the words after it. Row i is the wo
rd that looks, column j the one that is looked at: True where j <= i, the lower triangle.",
     "result": {"array": "|b1", "shape": [2, 2], "data": "AQEAAQ=="}
    },
    {
     "name": "inverted",
     "message": "Your mask is True where looking is forbidden. In this course True means \u201cmay a
ttend\u201d; turn it round.",
     "result": {"array": "|b1", "shape": [2, 2], "data": "AAEAAA=="}
    },
    {
     "name": "without itself",
     "message": "Your mask forbids every word to look at itself, and leaves the first word nothing a
t all. The diagonal is allowed: j <= i, not j < i.",
     "result": {"array": "|b1", "shape": [2, 2], "data": "AAABAA=="}
    },
    {
     "name": "one word ahead",
     "message": "Your mask lets every word see the one that comes next, which is just the one that i
t must not see. Allow j <= i and nothing more.",
     "result": {"array": "|b1", "shape": [2, 2], "data": "AQEBAQ=="}
    },
    {
     "name": "everything",
     "message": "Your mask allows everything, so that nothing is masked. Let word i see the words 0 
to i only.",
     "result": {"array": "|b1", "shape": [2, 2], "data": "AQEBAQ=="}
    },
    {
     "name": "numbers",
     "message": "Your mask has the right shape but holds the numbers 0 and 1. A mask is boolean here
: give np.tril an array of dtype=bool, or compare.",
     "result": {"array": "<f8", "shape": [2, 2], "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D
8="}
    },
    {
     "name": "minus infinities",
     "message": "Your array holds 0 and -inf, to be added to the scores. The mask of this course is 
boolean, True where a word may look; attention_weights turns it into -inf.",
     "result": {"array": "<f8", "shape": [2, 2], "data": "AAAAAAAAAAAAAAAAAADw/wAAAAAAAAAAAAAAAAAAAA
A="}
    }
   ]
  }
 ]
}
"""
