"""The public cases of the step hand_scores, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_01: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'hand_scores'
points = [1.0]


@test_case(name='shape and plausibility')
def test_1(env):
    check_case(DATA, 0, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_01",
 "notebook": "01_attention_mechanism",
 "step": "hand_scores",
 "order": 0,
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
 "summary": "The three scores of the query river, by hand",
 "returns": [],
 "mistakes": [],
 "parts": [],
 "cases": [
  {
   "name": "shape and plausibility",
   "weight": 0.0,
   "script": [["get", "hand_scores"]],
   "plausible": {"shape": [3], "minimum": -10.0, "maximum": 10.0, "sums_to": null, "within": 0.02}
  }
 ]
}
"""
