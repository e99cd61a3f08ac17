"""The public cases of the step hand_weights, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'hand_weights'
points = [1.0]


@test_case(name='shape and plausibility')
def test_1(env):
    check_case(DATA, 0, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "hand_weights",
 "order": 3,
 "steps": [
  "hand_scores",
  "dot_product_scores",
  "scale_scores",
  "hand_weights",
  "softmax",
  "hand_output",
  "weighted_average",
  "attention"
 ],
 "points": 1,
 "summary": "Their three weights, by hand, to two decimals",
 "returns": [],
 "mistakes": [],
 "parts": [],
 "cases": [
  {
   "name": "shape and plausibility",
   "weight": 0.0,
   "script": [["get", "hand_weights"]],
   "plausible": {"shape": [3], "minimum": 0.0, "maximum": 1.0, "sums_to": 1.0, "within": 0.02}
  }
 ]
}
"""
