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
 "schema": 4,
 "assignment": "lesson_06",
 "notebook": "06_transformer_architecture",
 "step": "gpt_parameter_count",
 "order": 7,
 "steps": [
  "encoder_block",
  "cross_attention",
  "decoder_block",
  "gpt_block",
  "gpt_logits",
  "next_token_distribution",
  "generate_greedy",
  "gpt_parameter_count"
 ],
 "points": 1,
 "summary": "All parameters of a GPT, from its four sizes",
 "returns": [],
 "mistakes": [
  [
   "output counted apart",
   "You counted the output's matrix besides. It is wte itself, used a second time (tied weights): co
unt it once.",
   false
  ],
  [
   "positions not counted",
   "You left out wpe: n_positions \u00b7 d_model numbers, learned like all the others.",
   false
  ],
  [
   "final layer norm not counted",
   "You left out ln_f, the layer norm after the last block, with a gain and a bias: 2 d_model.",
   false
  ],
  [
   "norms of the blocks not counted",
   "Each of your blocks lacks 4 d_model parameters. Either it is the two layer norms, each with a ga
in and a bias, or it is attention's biases, 3 d_model of c_attn and d_model of c_proj: they are as m
any.",
   false
  ],
  [
   "norms without their bias",
   "You counted the layer norms' gains but not their biases. Each layer norm has 2 d_model parameter
s.",
   false
  ],
  [
   "biases not counted",
   "You left out the biases of the linear layers: 3 d_model for c_attn, d_model for attention's c_pr
oj, 4 d_model and d_model in the feed-forward network.",
   false
  ],
  [
   "one bias for Q, K and V",
   "You counted d_model biases for c_attn. It makes Q, K and V, 3 d_model columns, and has as many b
iases.",
   false
  ],
  [
   "attention's c_proj not counted",
   "You left out attention's c_proj, the matrix called W_o in lesson 3, and its bias.",
   false
  ],
  [
   "network as narrow as the model",
   "You counted the feed-forward network with d_model hidden columns. It has four times as many.",
   false
  ],
  [
   "half the network",
   "You counted one matrix of the feed-forward network. It has two, up to 4 d_model columns and down
 again, each with its bias.",
   false
  ],
  [
   "one block only",
   "You counted a single block. There are n_layers of them, each with parameters of its own.",
   false
  ],
  [
   "final layer norm in every block",
   "You counted three layer norms per block. A block has two; the third, ln_f, stands once, at the e
nd.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "a toy: 13 tokens, 7 positions, 10 columns, 3 blocks",
   "weight": 1.0,
   "tolerance": [0.0, 0.4],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "gpt_parameter_count", {"tuple": [13, 7, 10, 3]}, {"dict": []}, null]],
   "expected": 4210,
   "mistakes": [
    {"of": 0, "result": 4340},
    {"of": 1, "result": 4140},
    {"of": 2, "result": 4190},
    {"of": 3, "result": 4090},
    {"of": 4, "result": 4140},
    {"of": 5, "result": 3940},
    {"of": 6, "result": 4150},
    {"of": 7, "result": 3880},
    {"of": 8, "result": 2320},
    {"of": 9, "result": 2980},
    {"of": 10, "result": 1550},
    {"of": 11, "result": 4250}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "7fdbfd3c", 0.0, 0.0],
    [0, 3, "bcaa7dd9", 0.0, 0.0],
    [0, 4, "3a2a16f9", 0.0, 0.0],
    [0, 5, "b6cd0e2b", 0.0, 0.0],
    [0, 6, "8a797930", 0.0, 0.0],
    [0, 7, "da6ae10b", 0.0, 0.0],
    [0, 8, "4345f849", 0.0, 0.0],
    [0, 9, "26540a2e", 0.0, 0.0],
    [0, 10, "fb3b1cf4", 0.0, 0.0],
    [0, 11, "d363d81e", 0.0, 0.0],
    [1, 2, "5575e458", 0.0, 0.0],
    [1, 3, "a2463d38", 0.0, 0.0],
    [1, 4, "b6cd0e2b", 0.0, 0.0],
    [1, 5, "f7026b66", 0.0, 0.0],
    [1, 6, "94c0a0b2", 0.0, 0.0],
    [1, 7, "4a2ea1e1", 0.0, 0.0],
    [1, 8, "80090a95", 0.0, 0.0],
    [1, 9, "607d3de9", 0.0, 0.0],
    [1, 10, "9cf966f5", 0.0, 0.0],
    [1, 11, "87a31d63", 0.0, 0.0],
    [2, 3, "b6cd0e2b", 0.0, 0.0],
    [2, 5, "c3d32c59", 0.0, 0.0],
    [2, 6, "de37003b", 0.0, 0.0],
    [2, 7, "0d1e999d", 0.0, 0.0],
    [2, 8, "3eba37d4", 0.0, 0.0],
    [2, 9, "8fd7199c", 0.0, 0.0],
    [2, 10, "b0d0726c", 0.0, 0.0],
    [3, 6, "c57d41f8", 0.0, 0.0],
    [3, 7, "7e32d308", 0.0, 0.0],
    [3, 10, "03f9fd74", 0.0, 0.0],
    [4, 6, "94c0a0b2", 0.0, 0.0],
    [4, 7, "4a2ea1e1", 0.0, 0.0],
    [4, 10, "cc587095", 0.0, 0.0],
    [5, 10, "62f1dd9f", 0.0, 0.0],
    [6, 8, "e656ed61", 0.0, 0.0],
    [6, 9, "e41beb19", 0.0, 0.0],
    [6, 10, "b0d0726c", 0.0, 0.0],
    [6, 11, "5f7e000a", 0.0, 0.0],
    [7, 8, "93960ac0", 0.0, 0.0],
    [7, 9, "18436816", 0.0, 0.0],
    [7, 10, "ba9d42da", 0.0, 0.0],
    [7, 11, "c3d32c59", 0.0, 0.0],
    [8, 10, "4126809d", 0.0, 0.0],
    [9, 10, "99eb8752", 0.0, 0.0],
    [10, 11, "412aa2c8", 0.0, 0.0]
   ]
  },
  {
   "name": "GPT-2 small",
   "weight": 1.0,
   "tolerance": [0.0, 0.4],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [["call", "gpt_parameter_count", {"tuple": [50257, 1024, 768, 12]}, {"dict": []}, null]
],
   "expected": 124439808,
   "mistakes": [
    {"of": 0, "result": 163037184},
    {"of": 1, "result": 123653376},
    {"of": 2, "result": 124438272},
    {"of": 3, "result": 124402944},
    {"of": 4, "result": 124420608},
    {"of": 5, "result": 124356864},
    {"of": 6, "result": 124421376},
    {"of": 7, "result": 117352704},
    {"of": 8, "result": 81944832},
    {"of": 9, "result": 96119040},
    {"of": 10, "result": 46473216},
    {"of": 11, "result": 124456704}
   ],
   "calls": {},
   "pairs": [
    [0, 2, "dd0c45c3", 0.0, 0.0],
    [0, 3, "c6f02d05", 0.0, 0.0],
    [0, 4, "44a994ae", 0.0, 0.0],
    [0, 5, "7a17c1fa", 0.0, 0.0],
    [0, 6, "063a6962", 0.0, 0.0],
    [0, 7, "322fc16a", 0.0, 0.0],
    [0, 8, "e37b065c", 0.0, 0.0],
    [0, 9, "3b9d2ac2", 0.0, 0.0],
    [0, 10, "0b0aac3e", 0.0, 0.0],
    [0, 11, "c679276e", 0.0, 0.0],
    [1, 2, "fa8e4fa0", 0.0, 0.0],
    [1, 3, "55b3144e", 0.0, 0.0],
    [1, 4, "f7d74514", 0.0, 0.0],
    [1, 5, "08e873ed", 0.0, 0.0],
    [1, 6, "3bb1ec2b", 0.0, 0.0],
    [1, 7, "d09012c1", 0.0, 0.0],
    [1, 8, "95c3e65a", 0.0, 0.0],
    [1, 9, "bbe3c4bd", 0.0, 0.0],
    [1, 10, "bdb13129", 0.0, 0.0],
    [1, 11, "a4770e69", 0.0, 0.0],
    [2, 3, "577040d9", 0.0, 0.0],
    [2, 5, "1042e112", 0.0, 0.0],
    [2, 6, "aef6e1a3", 0.0, 0.0],
    [2, 7, "899b6f07", 0.0, 0.0],
    [2, 8, "be0c9704", 0.0, 0.0],
    [2, 9, "31d66e9d", 0.0, 0.0],
    [2, 10, "df9ba822", 0.0, 0.0],
    [3, 6, "34a9d53a", 0.0, 0.0],
    [3, 7, "35e06114", 0.0, 0.0],
    [3, 10, "b17aa670", 0.0, 0.0],
    [4, 6, "2b56576f", 0.0, 0.0],
    [4, 7, "e8f5ec04", 0.0, 0.0],
    [4, 10, "13f849eb", 0.0, 0.0],
    [5, 10, "fef387b7", 0.0, 0.0],
    [6, 8, "b8664a1e", 0.0, 0.0],
    [6, 9, "e863505a", 0.0, 0.0],
    [6, 10, "df9ba822", 0.0, 0.0],
    [6, 11, "3e136f60", 0.0, 0.0],
    [7, 8, "06218fe8", 0.0, 0.0],
    [7, 9, "2df230f1", 0.0, 0.0],
    [7, 10, "add1ed56", 0.0, 0.0],
    [7, 11, "26975680", 0.0, 0.0],
    [8, 10, "0e3e0d40", 0.0, 0.0],
    [9, 10, "6b28f815", 0.0, 0.0],
    [10, 11, "d5094498", 0.0, 0.0]
   ]
  }
 ]
}
"""
