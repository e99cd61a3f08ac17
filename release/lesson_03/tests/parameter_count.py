"""The public cases of the step parameter_count, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'parameter_count'
points = [0.5, 0.5]


@test_case(name='eight columns, as in the hand-made layer')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name="the paper's 512 columns, without biases")
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "parameter_count",
 "order": 5,
 "steps": [
  "split_heads",
  "merge_heads",
  "head_attention",
  "multi_head_attention",
  "attention_entropy",
  "parameter_count"
 ],
 "points": 1,
 "summary": "Four square matrices and four biases, however many heads",
 "returns": [],
 "mistakes": [
  [
   "W_o not counted",
   "You counted three matrices. The fourth, W_o, which mixes the heads, has parameters too, and a bi
as.",
   false
  ],
  [
   "biases never counted",
   "You left the biases out. With bias=True each of the four matrices has a bias of d_model numbers 
besides.",
   false
  ],
  [
   "biases always counted",
   "You counted the biases although bias=False says that there are none.",
   false
  ],
  [
   "one bias for all",
   "You counted one bias for the whole layer. Each of the four matrices has its own, of d_model numb
ers.",
   false
  ],
  [
   "one number per bias",
   "You counted one number per bias. A bias is added to a vector of d_model numbers and has as many 
itself.",
   false
  ],
  [
   "True added",
   "You added bias itself, which is True or False and counts as 1 or 0. Each of the four matrices ha
s a bias of d_model numbers.",
   false
  ],
  [
   "no bias for W_o",
   "You left out the bias of W_o. With bias=True all four matrices have one.",
   false
  ],
  [
   "eight heads counted apart",
   "You counted a full (d_model, d_model) matrix for each of eight heads. The heads share the column
s of one matrix; their number does not enter.",
   false
  ],
  [
   "caret for a power",
   "In Python ^ is no power: it compares two numbers bit by bit. A square is d_model ** 2.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "eight columns, as in the hand-made layer",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "parameter_count", {"tuple": [8]}, {"dict": []}, null]],
   "expected": 288,
   "mistakes": [
    {"of": 0, "result": 216},
    {"of": 1, "result": 256},
    {"of": 3, "result": 264},
    {"of": 4, "result": 260},
    {"of": 5, "result": 257},
    {"of": 6, "result": 280},
    {"of": 7, "result": 1632},
    {"of": 8, "result": 2}
   ],
   "calls": {},
   "pairs": [
    [2, 3, "125c9416", 0.0, 0.0],
    [2, 4, "073191d6", 0.0, 0.0],
    [2, 6, "4944ccc5", 0.0, 0.0],
    [2, 7, "b84167fb", 0.0, 0.0],
    [2, 8, "b46b3801", 0.0, 0.0],
    [3, 7, "d6dc4a6d", 0.0, 0.0],
    [3, 8, "d7ab63da", 0.0, 0.0],
    [4, 7, "9bf3b953", 0.0, 0.0],
    [4, 8, "d817da47", 0.0, 0.0],
    [5, 7, "bb5b1483", 0.0, 0.0],
    [5, 8, "7b6af9e7", 0.0, 0.0],
    [6, 7, "31cc2358", 0.0, 0.0],
    [6, 8, "71326bba", 0.0, 0.0]
   ]
  },
  {
   "name": "the paper's 512 columns, without biases",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "parameter_count", {"tuple": []}, {"dict": [["d_model", 512], ["bias", false]
]}, null]],
   "expected": 1048576,
   "mistakes": [
    {"of": 0, "result": 786432},
    {"of": 2, "result": 1050624},
    {"of": 7, "result": 6553600},
    {"of": 8, "result": 2050}
   ],
   "calls": {},
   "pairs": [
    [2, 3, "865dd477", 0.0, 0.0],
    [2, 4, "afea0b12", 0.0, 0.0],
    [2, 6, "d3f87707", 0.0, 0.0],
    [2, 7, "1b885010", 0.0, 0.0],
    [2, 8, "b46b3801", 0.0, 0.0],
    [3, 7, "eef313f9", 0.0, 0.0],
    [3, 8, "45e69768", 0.0, 0.0],
    [4, 7, "eef313f9", 0.0, 0.0],
    [4, 8, "45e69768", 0.0, 0.0],
    [5, 7, "eef313f9", 0.0, 0.0],
    [5, 8, "45e69768", 0.0, 0.0],
    [6, 7, "eef313f9", 0.0, 0.0],
    [6, 8, "45e69768", 0.0, 0.0]
   ]
  }
 ]
}
"""
