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
 "schema": 1,
 "assignment": "lesson_03",
 "notebook": "03_multi_head_attention",
 "step": "parameter_count",
 "order": 5,
 "points": 1,
 "summary": "Four square matrices and four biases, however many heads",
 "returns": [],
 "cases": [
  {
   "name": "eight columns, as in the hand-made layer",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "parameter_count", {"tuple": [8]}, {"dict": []}, null]],
   "expected": 288,
   "mistakes": [
    {
     "name": "W_o not counted",
     "message": "You counted three matrices. The fourth, W_o, which mixes the heads, has parameters 
too, and a bias.",
     "result": 216
    },
    {
     "name": "biases never counted",
     "message": "You left the biases out. With bias=True each of the four matrices has a bias of d_m
odel numbers besides.",
     "result": 256
    },
    {
     "name": "one bias for all",
     "message": "You counted one bias for the whole layer. Each of the four matrices has its own, of
 d_model numbers.",
     "result": 264
    },
    {
     "name": "one number per bias",
     "message": "You counted one number per bias. A bias is added to a vector of d_model numbers and
 has as many itself.",
     "result": 260
    },
    {
     "name": "no bias for W_o",
     "message": "You left out the bias of W_o. With bias=True all four matrices have one.",
     "result": 280
    },
    {
     "name": "eight heads counted apart",
     "message": "You counted a full (d_model, d_model) matrix for each of eight heads. The heads sha
re the columns of one matrix; their number does not enter.",
     "result": 1632
    }
   ]
  },
  {
   "name": "the paper's 512 columns, without biases",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "parameter_count", {"tuple": []}, {"dict": [["d_model", 512], ["bias", false]
]}, null]],
   "expected": 1048576,
   "mistakes": [
    {
     "name": "W_o not counted",
     "message": "You counted three matrices. The fourth, W_o, which mixes the heads, has parameters 
too, and a bias.",
     "result": 786432
    },
    {
     "name": "biases always counted",
     "message": "You counted the biases although bias=False says that there are none.",
     "result": 1050624
    },
    {
     "name": "eight heads counted apart",
     "message": "You counted a full (d_model, d_model) matrix for each of eight heads. The heads sha
re the columns of one matrix; their number does not enter.",
     "result": 6553600
    }
   ]
  }
 ]
}
"""
