"""The public cases of the step hand_attention, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'hand_attention'
points = [1.0]


@test_case(name='shape and plausibility')
def test_1(env):
    check_case(DATA, 0, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_01",
 "notebook": "exercise_01_attention",
 "step": "hand_attention",
 "order": 7,
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
 "points": 1,
 "summary": "Masked attention by hand: the outputs of \u201criver\u201d and \u201cbank\u201d",
 "returns": [],
 "mistakes": [],
 "parts": [],
 "cases": [
  {
   "name": "shape and plausibility",
   "weight": 0.0,
   "script": [["get", "hand_attention"]],
   "plausible": {"shape": [2, 2], "minimum": 0.0, "maximum": 2.0, "sums_to": null, "within": 0.02}
  }
 ]
}
"""
