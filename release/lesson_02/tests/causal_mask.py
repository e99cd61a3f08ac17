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
 "schema": 4,
 "assignment": "lesson_02",
 "notebook": "02_self_attention",
 "step": "causal_mask",
 "order": 3,
 "steps": [
  "project_qkv",
  "attention_weights",
  "self_attention",
  "causal_mask",
  "strongest_links",
  "equivariance_gap"
 ],
 "points": 1,
 "summary": "True where a word may look: at itself and at the words before it",
 "returns": [],
 "mistakes": [
  [
   "upside down",
   "Your mask lets every word look at itself and at the words after it. Row i is the word that looks
, column j the one that is looked at: True where j <= i, the lower triangle.",
   false
  ],
  [
   "inverted",
   "Your mask is True where looking is forbidden. In this course True means \u201cmay attend\u201d; 
turn it round.",
   false
  ],
  [
   "without itself",
   "Your mask forbids every word to look at itself, and leaves the first word nothing at all. The di
agonal is allowed: j <= i, not j < i.",
   false
  ],
  [
   "one word ahead",
   "Your mask lets every word see the one that comes next, which is just the one that it must not se
e. Allow j <= i and nothing more.",
   false
  ],
  [
   "everything",
   "Your mask allows everything, so that nothing is masked. Let word i see the words 0 to i only.",
   false
  ],
  [
   "numbers",
   "Your mask has the right shape but holds the numbers 0 and 1. A mask is boolean here: give np.tri
l an array of dtype=bool, or compare.",
   false
  ],
  [
   "minus infinities",
   "Your array holds 0 and -inf, to be added to the scores. The mask of this course is boolean, True
 where a word may look; attention_weights turns it into -inf.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "five words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "causal_mask", {"tuple": [5]}, {"dict": []}, null]],
   "expected": {"array": "|b1", "shape": [5, 5], "data": "AQAAAAABAQAAAAEBAQAAAQEBAQABAQEBAQ=="},
   "mistakes": [
    {
     "of": 0,
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEBAQEAAQEBAQAAAQEBAAAAAQEAAAAAAQ=="}
    },
    {
     "of": 1,
     "result": {"array": "|b1", "shape": [5, 5], "data": "AAEBAQEAAAEBAQAAAAEBAAAAAAEAAAAAAA=="}
    },
    {
     "of": 2,
     "result": {"array": "|b1", "shape": [5, 5], "data": "AAAAAAABAAAAAAEBAAAAAQEBAAABAQEBAA=="}
    },
    {
     "of": 3,
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEAAAABAQEAAAEBAQEAAQEBAQEBAQEBAQ=="}
    },
    {
     "of": 4,
     "result": {"array": "|b1", "shape": [5, 5], "data": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ=="}
    },
    {
     "of": 5,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAAAAAAAAAAAA8D8AAAAAAADwPwAAA
AAAAPA/AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D8AAAAAAADwPwAAAAAAAPA/AAAAAAAA8D8="
     }
    },
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5, 5],
      "data": "AAAAAAAAAAAAAAAAAADw/wAAAAAAAPD/AAAAAAAA8P8AAAAAAADw/wAAAAAAAAAAAAAAAAAAAAAAAAAAAADw/
wAAAAAAAPD/AAAAAAAA8P8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADw/wAAAAAAAPD/AAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAADw/wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
     }
    }
   ],
   "calls": {},
   "pairs": [
    [0, 2, "03f10d6c", 0.0, 0.0],
    [0, 3, "084b3371", 0.0, 0.0],
    [0, 5, "a3173f7c", -0.4927668, 15.0]
   ]
  },
  {
   "name": "two words",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "causal_mask", {"tuple": [2]}, {"dict": []}, null]],
   "expected": {"array": "|b1", "shape": [2, 2], "data": "AQABAQ=="},
   "mistakes": [
    {"of": 0, "result": {"array": "|b1", "shape": [2, 2], "data": "AQEAAQ=="}},
    {"of": 1, "result": {"array": "|b1", "shape": [2, 2], "data": "AAEAAA=="}},
    {"of": 2, "result": {"array": "|b1", "shape": [2, 2], "data": "AAABAA=="}},
    {"of": 3, "result": {"array": "|b1", "shape": [2, 2], "data": "AQEBAQ=="}},
    {"of": 4, "result": {"array": "|b1", "shape": [2, 2], "data": "AQEBAQ=="}},
    {
     "of": 5,
     "result": {"array": "<f8", "shape": [2, 2], "data": "AAAAAAAA8D8AAAAAAAAAAAAAAAAAAPA/AAAAAAAA8D
8="}
    },
    {
     "of": 6,
     "result": {"array": "<f8", "shape": [2, 2], "data": "AAAAAAAAAAAAAAAAAADw/wAAAAAAAAAAAAAAAAAAAA
A="}
    }
   ],
   "calls": {},
   "pairs": [
    [0, 2, "a5b9eb54", 0.0, 0.0],
    [0, 3, "e91c3d4d", 0.0, 0.0],
    [0, 5, "9141880f", -0.77190075, 3.0]
   ]
  }
 ]
}
"""
