"""The public cases of the step gpt_parameter_count, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of lesson_06: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'gpt_parameter_count'
points = [0.5, 0.5]


@test_case(name='a toy: 13 tokens, 7 positions, 10 columns, 3 blocks')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='GPT-2 small')
def test_2(env):
    check_case(DATA, 1, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_parameter_count",
 "order": 7,
 "points": 1,
 "summary": "All parameters of a GPT, from its four sizes",
 "returns": [],
 "cases": [
  {
   "name": "a toy: 13 tokens, 7 positions, 10 columns, 3 blocks",
   "weight": 1.0,
   "tolerance": [0.0, 0.4],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "gpt_parameter_count", {"tuple": [13, 7, 10, 3]}, {"dict": []}, null]],
   "expected": 4210,
   "mistakes": [
    {
     "name": "output counted apart",
     "message": "You counted the output's matrix besides. It is wte itself, used a second time (tied
 weights): count it once.",
     "result": 4340
    },
    {
     "name": "positions not counted",
     "message": "You left out wpe: n_positions \u00b7 d_model numbers, learned like all the others."
,
     "result": 4140
    },
    {
     "name": "final layer norm not counted",
     "message": "You left out ln_f, the layer norm after the last block, with a gain and a bias: 2 d
_model.",
     "result": 4190
    },
    {
     "name": "norms of the blocks not counted",
     "message": "You left out the blocks' layer norms. Each block has two, each with a gain and a bi
as: 4 d_model.",
     "result": 4090
    },
    {
     "name": "norms without their bias",
     "message": "You counted the layer norms' gains but not their biases. Each layer norm has 2 d_mo
del parameters.",
     "result": 4140
    },
    {
     "name": "biases not counted",
     "message": "You left out the biases of the linear layers: 3 d_model for c_attn, d_model for att
ention's c_proj, 4 d_model and d_model in the feed-forward network.",
     "result": 3940
    },
    {
     "name": "one bias for Q, K and V",
     "message": "You counted d_model biases for c_attn. It makes Q, K and V, 3 d_model columns, and 
has as many biases.",
     "result": 4150
    },
    {
     "name": "attention's c_proj not counted",
     "message": "You left out attention's c_proj, the matrix called W_o in lesson 3, and its bias.",
     "result": 3880
    },
    {
     "name": "network as narrow as the model",
     "message": "You counted the feed-forward network with d_model hidden columns. It has four times
 as many.",
     "result": 2320
    },
    {
     "name": "half the network",
     "message": "You counted one matrix of the feed-forward network. It has two, up to 4 d_model col
umns and down again, each with its bias.",
     "result": 2980
    },
    {
     "name": "one block only",
     "message": "You counted a single block. There are n_layers of them, each with parameters of its
 own.",
     "result": 1550
    },
    {
     "name": "final layer norm in every block",
     "message": "You counted three layer norms per block. A block has two; the third, ln_f, stands o
nce, at the end.",
     "result": 4250
    }
   ]
  },
  {
   "name": "GPT-2 small",
   "weight": 1.0,
   "tolerance": [0.0, 0.4],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "script": [["call", "gpt_parameter_count", {"tuple": [50257, 1024, 768, 12]}, {"dict": []}, null]
],
   "expected": 124439808,
   "mistakes": [
    {
     "name": "output counted apart",
     "message": "You counted the output's matrix besides. It is wte itself, used a second time (tied
 weights): count it once.",
     "result": 163037184
    },
    {
     "name": "positions not counted",
     "message": "You left out wpe: n_positions \u00b7 d_model numbers, learned like all the others."
,
     "result": 123653376
    },
    {
     "name": "final layer norm not counted",
     "message": "You left out ln_f, the layer norm after the last block, with a gain and a bias: 2 d
_model.",
     "result": 124438272
    },
    {
     "name": "norms of the blocks not counted",
     "message": "You left out the blocks' layer norms. Each block has two, each with a gain and a bi
as: 4 d_model.",
     "result": 124402944
    },
    {
     "name": "norms without their bias",
     "message": "You counted the layer norms' gains but not their biases. Each layer norm has 2 d_mo
del parameters.",
     "result": 124420608
    },
    {
     "name": "biases not counted",
     "message": "You left out the biases of the linear layers: 3 d_model for c_attn, d_model for att
ention's c_proj, 4 d_model and d_model in the feed-forward network.",
     "result": 124356864
    },
    {
     "name": "one bias for Q, K and V",
     "message": "You counted d_model biases for c_attn. It makes Q, K and V, 3 d_model columns, and 
has as many biases.",
     "result": 124421376
    },
    {
     "name": "attention's c_proj not counted",
     "message": "You left out attention's c_proj, the matrix called W_o in lesson 3, and its bias.",
     "result": 117352704
    },
    {
     "name": "network as narrow as the model",
     "message": "You counted the feed-forward network with d_model hidden columns. It has four times
 as many.",
     "result": 81944832
    },
    {
     "name": "half the network",
     "message": "You counted one matrix of the feed-forward network. It has two, up to 4 d_model col
umns and down again, each with its bias.",
     "result": 96119040
    },
    {
     "name": "one block only",
     "message": "You counted a single block. There are n_layers of them, each with parameters of its
 own.",
     "result": 46473216
    },
    {
     "name": "final layer norm in every block",
     "message": "You counted three layer norms per block. A block has two; the third, ln_f, stands o
nce, at the end.",
     "result": 124456704
    }
   ]
  }
 ]
}
"""
