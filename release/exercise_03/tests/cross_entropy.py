"""The public cases of the step cross_entropy, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cross_entropy'
points = [1.0, 1.0, 0.5, 1.0, 0.5]


@test_case(name='seven predictions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two texts of five tokens')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='all logits alike: log n_vocab')
def test_3(env):
    check_case(DATA, 2, env)


@test_case(name='rows around ten thousand, up and down')
def test_4(env):
    check_case(DATA, 3, env)


@test_case(name='from ten thousand down to minus ten thousand')
def test_5(env):
    check_case(DATA, 4, env)


DATA = r"""
{
 "schema": 4,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "cross_entropy",
 "order": 6,
 "steps": [
  "layer_norm",
  "gelu",
  "feed_forward",
  "multi_head_attention",
  "transformer_block",
  "transformer_logits",
  "cross_entropy",
  "generate",
  "cached_logits",
  "generate_with_cache",
  "nucleus_distribution",
  "gradient_of_logits"
 ],
 "points": 4,
 "summary": "The mean of -log p(target), in nats, stable",
 "returns": [],
 "mistakes": [
  [
   "maximum not subtracted",
   "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give inf or NaN
. Subtract each row's maximum first; the loss stays the same.",
   false
  ],
  [
   "logarithm of softmax",
   "You take the logarithm of softmax. A probability that is too small for floating point is 0 there
, and its logarithm -inf. Take the logarithm on paper: log softmax is shifted - log(sum(exp(shifted)
)), where only the sum is logged.",
   false
  ],
  [
   "a small number added",
   "You add a small number inside the logarithm to get past zeros. It caps the loss: a target that i
s 10 000 too low costs 10 000 nats, not 28. Use shifted - log(sum(exp(shifted))), which needs no suc
h help.",
   false
  ],
  [
   "one maximum for all rows",
   "You subtract one maximum for the whole array. A row that lies far below it then loses all its ex
ponentials. Each row needs its own: max(axis=-1, keepdims=True).",
   false
  ],
  [
   "sum instead of mean",
   "Your result is the sum over all predictions. Take their mean, so that long and short texts compa
re.",
   false
  ],
  [
   "summed over each text",
   "You sum over the positions and average over the texts. Take the mean over all predictions alike.
",
   false
  ],
  [
   "one loss per prediction",
   "Your losses are right, one for each prediction. Return their mean, a single number.",
   false
  ],
  [
   "minus sign forgotten",
   "Your loss is negative. The logarithm of a probability is below 0: put a minus sign before it.",
   false
  ],
  [
   "in bits",
   "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
   false
  ],
  [
   "to base 10",
   "Your loss comes from log10, logarithms to base 10. Use the natural logarithm, np.log.",
   false
  ],
  [
   "perplexity",
   "Your result is the exponential of the loss, the perplexity. The loss itself is wanted.",
   false
  ],
  [
   "logarithm of the mean",
   "You average the probabilities and take the logarithm afterwards. Take the logarithm of each pred
iction first, then average: one confident mistake must cost.",
   false
  ],
  [
   "mean over the vocabulary as well",
   "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the one-hot target
s, too. Only the target's entry counts; average over the predictions.",
   false
  ],
  [
   "every target for every row",
   "logs[..., targets] takes all targets from each row. Row i needs target i alone: np.take_along_ax
is with targets[..., None].",
   false
  ],
  [
   "softmax over the positions",
   "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the l
ast axis.",
   false
  ],
  [
   "shifted inside",
   "You compare the logits with the targets one place further on. The targets are the next tokens al
ready: row i goes with target i.",
   false
  ],
  [
   "logits taken for logarithms",
   "You average the target's own logits. Logits are not log-probabilities yet: subtract log(sum(exp(
\u2026))) of their row.",
   false
  ]
 ],
 "parts": [],
 "cases": [
  {
   "name": "seven predictions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [7, 5],
        "data": "vdU8t6vY87/jQMYKtu3wv6A0L859C+o/EYs/ZNWp5b8lEeeijucAwM2ueDBEW+c/CFPEmNPZ878XaX0jrgj
6PygDoYz4OeO/RbRUwSc6DsD/JTkOefwFwIr+mSp8Que/Kgwp0SK0EMD8Febw06v7P0rahO5dZQBA0k5KeRVD9b/8ZC+M4YgpP82
1UUln7t2/9tZtZaCM9b9Xz0MWyjEBwAjubcMIwAZA8DrURfb28T804FfJprfeP9eqPZgXiwbAVGFewkpo+r/DXKz0naUEQCQdOPJ
3ovU/e/rwjpOMA8B01TFxGuX3Pyfspta1bfu/V9WFoNZyAUDiY1gSRqkAwKYfr1wbVRLAifmZvvDUDMCW+Sjf0aYAwA=="
       },
       {
        "array": "<i8",
        "shape": [7],
        "data": "BAAAAAAAAAABAAAAAAAAAAIAAAAAAAAAAQAAAAAAAAADAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": 3.732099965232,
   "mistakes": [
    {"of": 4, "result": {"scalar": "<f8", "shape": [], "data": "h4DAUuwfOkA="}},
    {"of": 5, "result": {"scalar": "<f8", "shape": [], "data": "h4DAUuwfOkA="}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "rHzBSB76CkBXCpYT3JUKQEWrJaHrPxtAu/mWcwIz6j9DioOeaagXQN3jrAc2afk/SADPDLEuEUA="
     }
    },
    {"of": 7, "result": {"scalar": "<f8", "shape": [], "data": "6pcAOlfbDcA="}},
    {"of": 8, "result": {"scalar": "<f8", "shape": [], "data": "Mer8P4GJFUA="}},
    {"of": 9, "result": {"scalar": "<f8", "shape": [], "data": "x/0b4evu+T8="}},
    {"of": 10, "result": {"scalar": "<f8", "shape": [], "data": "sQPXCSTiREA="}},
    {"of": 11, "result": {"scalar": "<f8", "shape": [], "data": "gTt8viYNAkA="}},
    {"of": 12, "result": {"scalar": "<f8", "shape": [], "data": "799mLqzi5z8="}},
    {"of": 13, "result": {"scalar": "<f8", "shape": [], "data": "bBMjB0zYB0A="}},
    {"of": 14, "result": {"scalar": "<f8", "shape": [], "data": "FAOK0W26DkA="}},
    {"of": 15, "result": {"scalar": "<f8", "shape": [], "data": "3pwi1bxCBUA="}},
    {"of": 16, "result": {"scalar": "<f8", "shape": [], "data": "ZTsFQHn/+D8="}}
   ],
   "calls": {},
   "pairs": [
    [0, 4, "2e38e77b", 11.8500625, 26.0],
    [0, 5, "2e38e77b", 11.8500625, 26.0],
    [0, 6, "24a6ade6", -7.5907588, 26.0],
    [0, 7, "2e38e77b", -1.69286607, 3.7],
    [0, 8, "2e38e77b", 2.44228948, 5.4],
    [0, 9, "2e38e77b", 0.73520239, 1.6],
    [0, 10, "2e38e77b", 18.9452244, 42.0],
    [0, 11, "2e38e77b", 1.02350407, 2.3],
    [0, 12, "2e38e77b", 0.338573214, 0.75],
    [0, 13, "2e38e77b", 1.35199484, 3.0],
    [0, 15, "2e38e77b", 1.20547103, 2.7],
    [0, 16, "2e38e77b", 0.70868565, 1.6],
    [1, 4, "2e38e77b", 11.8500625, 26.0],
    [1, 5, "2e38e77b", 11.8500625, 26.0],
    [1, 6, "24a6ade6", -7.5907588, 26.0],
    [1, 7, "2e38e77b", -1.69286607, 3.7],
    [1, 8, "2e38e77b", 2.44228948, 5.4],
    [1, 9, "2e38e77b", 0.73520239, 1.6],
    [1, 10, "2e38e77b", 18.9452244, 42.0],
    [1, 12, "2e38e77b", 0.338573214, 0.75],
    [1, 13, "2e38e77b", 1.35199484, 3.0],
    [1, 14, "2e38e77b", 1.74227621, 3.8],
    [1, 15, "2e38e77b", 1.20547103, 2.7],
    [1, 16, "2e38e77b", 0.70868565, 1.6],
    [2, 4, "2e38e77b", 11.8500625, 26.0],
    [2, 5, "2e38e77b", 11.8500625, 26.0],
    [2, 6, "24a6ade6", -7.5907588, 26.0],
    [2, 7, "2e38e77b", -1.69286607, 3.7],
    [2, 8, "2e38e77b", 2.44228948, 5.4],
    [2, 9, "2e38e77b", 0.73520239, 1.6],
    [2, 10, "2e38e77b", 18.9452244, 42.0],
    [2, 12, "2e38e77b", 0.338573214, 0.75],
    [2, 13, "2e38e77b", 1.35199484, 3.0],
    [2, 14, "2e38e77b", 1.74227621, 3.8],
    [2, 15, "2e38e77b", 1.20547103, 2.7],
    [2, 16, "2e38e77b", 0.70868565, 1.6],
    [3, 4, "2e38e77b", 11.8500625, 26.0],
    [3, 5, "2e38e77b", 11.8500625, 26.0],
    [3, 6, "24a6ade6", -7.5907588, 26.0],
    [3, 7, "2e38e77b", -1.69286607, 3.7],
    [3, 8, "2e38e77b", 2.44228948, 5.4],
    [3, 9, "2e38e77b", 0.73520239, 1.6],
    [3, 10, "2e38e77b", 18.9452244, 42.0],
    [3, 11, "2e38e77b", 1.02350407, 2.3],
    [3, 12, "2e38e77b", 0.338573214, 0.75],
    [3, 13, "2e38e77b", 1.35199484, 3.0],
    [3, 15, "2e38e77b", 1.20547103, 2.7],
    [3, 16, "2e38e77b", 0.70868565, 1.6],
    [4, 7, "2e38e77b", -11.8500625, 26.0],
    [4, 14, "2e38e77b", 12.1959335, 27.0],
    [4, 16, "2e38e77b", 4.9607995, 11.0],
    [5, 7, "2e38e77b", -11.8500625, 26.0],
    [5, 14, "2e38e77b", 12.1959335, 27.0],
    [5, 16, "2e38e77b", 4.9607995, 11.0],
    [6, 7, "24a6ade6", 7.5907588, 26.0],
    [6, 14, "24a6ade6", -7.7753748, 27.0],
    [6, 16, "24a6ade6", -3.392274, 14.0],
    [7, 8, "2e38e77b", -2.44228948, 5.4],
    [7, 9, "2e38e77b", -0.73520239, 1.6],
    [7, 11, "2e38e77b", -1.02350407, 2.3],
    [7, 13, "2e38e77b", -1.35199484, 3.0],
    [7, 14, "2e38e77b", -1.74227621, 3.8],
    [7, 15, "2e38e77b", -1.20547103, 2.7],
    [7, 16, "2e38e77b", -0.70868565, 1.6],
    [8, 14, "2e38e77b", 2.51357325, 5.5],
    [8, 16, "2e38e77b", 1.02241727, 2.3],
    [9, 14, "2e38e77b", 0.75666094, 1.7],
    [9, 16, "2e38e77b", 0.307778267, 0.68],
    [10, 14, "2e38e77b", 21.1255181, 47.0],
    [10, 16, "2e38e77b", 2.163708, 4.8],
    [11, 14, "2e38e77b", 1.14379084, 2.5],
    [11, 16, "e8e25743", 0.0, 0.0],
    [12, 14, "2e38e77b", 0.348455242, 0.77],
    [12, 16, "2e38e77b", 0.338573214, 0.75],
    [13, 14, "2e38e77b", 1.40140498, 3.1],
    [13, 16, "2e38e77b", 1.35199484, 3.0],
    [14, 15, "2e38e77b", 1.2684385, 2.8],
    [14, 16, "2e38e77b", 0.70868565, 1.6]
   ]
  },
  {
   "name": "two texts of five tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [2, 5, 11],
        "data": "jtGlk3N//j9qx0rMjOvVP77mDcvfzgDAf6XUrmNRBECY0e+id7H7P/6IeqeR6vU/52r6gobCAsAzuiaK1y3
ov40yupnpffO/MFii7ozE9D/v+3NVim+8P4yt7LD6McA/gCfwwzIBBMAp1ruAP1sPQIx7lYlxqALASU0ksJlj0b/2MO6hLMnev/S
pdEgMnAHAsZgKJ9e90j9sJzcsARTVvwvY8j7HnOk/QkUflxnby7/MrVbDwcPEP352uXCbrPe/6U8sXY2h8T/P1iuqaQYRwGcNyrJ
lEwpAeLYam8G2vz8JS/yYrEfEvyu95l7z5QDAZOM1iJngA8DWcDhBGAL/PxeyIvn+hAHAlIYJBY6H0T9h9o9oLWbVv3wQGLYVZuM
/9bDzFw1T4b9pPkXJhy8UwMoqvxWxBNM/Fz2T9Yn58b8v2+/LoJkBwKMDaaopx/Y/Pm8mOgpHCsCBLcPlHxcDQNQuM4Viouu/HS+
sba6DAkAonpSA/w8AQClmbwsd3eQ/lsEKxmhl2D8wzvJn1+f1PwoGx1H+hc+/+b647R2Q77/iAwygkVz+v2jwSwUN/gFAbdkVqtG
eAUDTN2Gl6Gz4P6D7t/8bxfG/gR/gdXKG4T/Ix6qgHWftPzQ+AH3ndQXA/Z5u/trLCMAY9SNa8zECwLlg/Dm+/PQ/i8Qh9Jeu9T8
QQDR+f9Hmv9v1x7WSXxDAeuOv44uy6z+m3074L6Lrv2gGNwwT6Pm/45A02/D28D9U9LBwxfD+PwFMZffrXva/ysx06H5Y9T8oDs0
IDc3ZvyUR5betM+M/EuldY0Sq1z/GCXxLGgW0v36GZ09ZzQbA0a9Sej54EsDlIacxYhf/P6IzW+OqfeI/Q6oEaRdgtb/J0WvCOIP
sPxV5a7G04wfA4w45Xq4yA8DeSBUMbb/av+IVLj/ncxBAh4HkRlnR9j/8O12OPrXqv7AjflDbY9o/bH/gv8yG3L+Ds50mLLcCwIe
j/oIpAhFAJynhA6Bp7D8c8PARyOfav1WWK114Te8/YdFFUsei7D/fMf/VEif6v35VyMEgqAnAlZjSkpbICUC0ndAa2SPvv7ny22I
Bhes/P99mdFRJ/r8bKhUfBb/nv5uYtfw4EgdAwKwuDmPX6T9ssDi+JarovzotY0X6X14/+ATh+jc2uT9g2JrsdEz+vw=="
       },
       {
        "array": "<i8",
        "shape": [2, 5],
        "data": "BAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAABwAAAAAAAAAFAAAAAAAAAAgAAAAAAAAABQAAAAAAAAAGAAAAAAA
AAAAAAAAAAAAAAgAAAAAAAAA="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": 3.899808115114,
   "mistakes": [
    {"of": 4, "result": {"scalar": "<f8", "shape": [], "data": "PnOHH8F/Q0A="}},
    {"of": 5, "result": {"scalar": "<f8", "shape": [], "data": "PnOHH8F/M0A="}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "eY06Hi22/T8LI8sgjiERQPC+XFu0JwxA9vsSLc4IFUDqEA36KoYDQG2zexRcGPg/p8iwsSPnEUCMEUCF8mIdQ
JnHetco7xRAkNMeUbefCEA="
     }
    },
    {"of": 7, "result": {"scalar": "<f8", "shape": [], "data": "Y7jYmM4yD8A="}},
    {"of": 8, "result": {"scalar": "<f8", "shape": [], "data": "HkDNcEOBFkA="}},
    {"of": 9, "result": {"scalar": "<f8", "shape": [], "data": "X+F5n0AZ+z8="}},
    {"of": 10, "result": {"scalar": "<f8", "shape": [], "data": "KSPo2kyySEA="}},
    {"of": 11, "result": {"scalar": "<f8", "shape": [], "data": "FAkBBYvRBkA="}},
    {"of": 12, "result": {"scalar": "<f8", "shape": [], "data": "vJydQJaw1j8="}},
    {"of": 13, "result": {"scalar": "<f8", "shape": [], "data": "ExzAcQKhDUA="}},
    {"of": 14, "result": {"scalar": "<f8", "shape": [], "data": "sFO9dp119D8="}},
    {"of": 15, "result": {"scalar": "<f8", "shape": [], "data": "WunvaHPdEUA="}},
    {"of": 16, "result": {"scalar": "<f8", "shape": [], "data": "TgFBnMejyz8="}}
   ],
   "calls": {},
   "pairs": [
    [0, 4, "2e38e77b", 17.6893784, 39.0],
    [0, 5, "2e38e77b", 8.8446892, 19.0],
    [0, 6, "450dc908", 5.5301111, 39.0],
    [0, 7, "2e38e77b", -1.76893784, 3.9],
    [0, 8, "2e38e77b", 2.55203784, 5.6],
    [0, 9, "2e38e77b", 0.76823994, 1.7],
    [0, 10, "2e38e77b", 22.4044598, 49.0],
    [0, 11, "2e38e77b", 1.29379945, 2.9],
    [0, 12, "2e38e77b", 0.16081253, 0.35],
    [0, 13, "2e38e77b", 1.67994673, 3.7],
    [0, 15, "2e38e77b", 2.02587847, 4.5],
    [0, 16, "2e38e77b", 0.097947578, 0.22],
    [1, 4, "2e38e77b", 17.6893784, 39.0],
    [1, 5, "2e38e77b", 8.8446892, 19.0],
    [1, 6, "450dc908", 5.5301111, 39.0],
    [1, 7, "2e38e77b", -1.76893784, 3.9],
    [1, 8, "2e38e77b", 2.55203784, 5.6],
    [1, 9, "2e38e77b", 0.76823994, 1.7],
    [1, 10, "2e38e77b", 22.4044598, 49.0],
    [1, 12, "2e38e77b", 0.16081253, 0.35],
    [1, 13, "2e38e77b", 1.67994673, 3.7],
    [1, 14, "2e38e77b", 0.58001999, 1.3],
    [1, 15, "2e38e77b", 2.02587847, 4.5],
    [1, 16, "2e38e77b", 0.097947578, 0.22],
    [2, 4, "2e38e77b", 17.6893784, 39.0],
    [2, 5, "2e38e77b", 8.8446892, 19.0],
    [2, 6, "450dc908", 5.5301111, 39.0],
    [2, 7, "2e38e77b", -1.76893784, 3.9],
    [2, 8, "2e38e77b", 2.55203784, 5.6],
    [2, 9, "2e38e77b", 0.76823994, 1.7],
    [2, 10, "2e38e77b", 22.4044598, 49.0],
    [2, 12, "2e38e77b", 0.16081253, 0.35],
    [2, 13, "2e38e77b", 1.67994673, 3.7],
    [2, 14, "2e38e77b", 0.58001999, 1.3],
    [2, 15, "2e38e77b", 2.02587847, 4.5],
    [2, 16, "2e38e77b", 0.097947578, 0.22],
    [3, 4, "2e38e77b", 17.6893784, 39.0],
    [3, 5, "2e38e77b", 8.8446892, 19.0],
    [3, 6, "450dc908", 5.5301111, 39.0],
    [3, 7, "2e38e77b", -1.76893784, 3.9],
    [3, 8, "2e38e77b", 2.55203784, 5.6],
    [3, 9, "2e38e77b", 0.76823994, 1.7],
    [3, 10, "2e38e77b", 22.4044598, 49.0],
    [3, 11, "2e38e77b", 1.29379945, 2.9],
    [3, 12, "2e38e77b", 0.16081253, 0.35],
    [3, 13, "2e38e77b", 1.67994673, 3.7],
    [3, 15, "2e38e77b", 2.02587847, 4.5],
    [3, 16, "2e38e77b", 0.097947578, 0.22],
    [4, 7, "2e38e77b", -17.6893784, 39.0],
    [4, 14, "2e38e77b", 5.8001999, 13.0],
    [4, 16, "2e38e77b", 0.97947578, 2.2],
    [5, 7, "2e38e77b", -8.8446892, 19.0],
    [5, 14, "2e38e77b", 2.90009997, 6.4],
    [5, 16, "2e38e77b", 0.48973789, 1.1],
    [6, 7, "450dc908", -5.5301111, 39.0],
    [6, 14, "450dc908", 0.6912204, 13.0],
    [6, 16, "450dc908", 2.2733972, 13.0],
    [7, 8, "2e38e77b", -2.55203784, 5.6],
    [7, 9, "2e38e77b", -0.76823994, 1.7],
    [7, 11, "2e38e77b", -1.29379945, 2.9],
    [7, 13, "2e38e77b", -1.67994673, 3.7],
    [7, 14, "2e38e77b", -0.58001999, 1.3],
    [7, 15, "2e38e77b", -2.02587847, 4.5],
    [7, 16, "2e38e77b", -0.097947578, 0.22],
    [8, 14, "2e38e77b", 0.83679197, 1.8],
    [8, 16, "2e38e77b", 0.141308485, 0.31],
    [9, 14, "2e38e77b", 0.251899482, 0.56],
    [9, 16, "2e38e77b", 0.0425380927, 0.094],
    [10, 14, "2e38e77b", 1.62932618, 3.6],
    [10, 16, "2e38e77b", 0.56292301, 1.2],
    [11, 14, "2e38e77b", 0.373825346, 0.82],
    [11, 16, "e8e25743", 0.0, 0.0],
    [12, 14, "2e38e77b", 0.05272909, 0.12],
    [12, 16, "2e38e77b", 0.16081253, 0.35],
    [13, 14, "2e38e77b", 0.59156505, 1.3],
    [13, 16, "2e38e77b", 1.67994673, 3.7],
    [14, 15, "2e38e77b", 0.66093968, 1.5],
    [14, 16, "2e38e77b", 0.097947578, 0.22]
   ]
  },
  {
   "name": "all logits alike: log n_vocab",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [3, 7],
        "data": "ZmZmZmZm/r9mZmZmZmb+v2ZmZmZmZv6/ZmZmZmZm/r9mZmZmZmb+v2ZmZmZmZv6/ZmZmZmZm/r+amZmZmZn
xP5qZmZmZmfE/mpmZmZmZ8T+amZmZmZnxP5qZmZmZmfE/mpmZmZmZ8T+amZmZmZnxPzMzMzMzM+O/MzMzMzMz478zMzMzMzPjvzM
zMzMzM+O/MzMzMzMz478zMzMzMzPjvzMzMzMzM+O/"
       },
       {"array": "<i8", "shape": [3], "data": "AAAAAAAAAAACAAAAAAAAAAUAAAAAAAAA"}
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": 1.945910149055,
   "mistakes": [
    {"of": 4, "result": {"scalar": "<f8", "shape": [], "data": "BcSlAtZZF0A="}},
    {"of": 5, "result": {"scalar": "<f8", "shape": [], "data": "BcSlAtZZF0A="}},
    {"of": 6, "result": {"array": "<f8", "shape": [3], "data": "1FQyrnIi/z/UVDKuciL/P9RUMq5yIv8/"}},
    {"of": 7, "result": {"scalar": "<f8", "shape": [], "data": "1FQyrnIi/78="}},
    {"of": 8, "result": {"scalar": "<f8", "shape": [], "data": "qAdUf3Z1BkA="}},
    {"of": 9, "result": {"scalar": "<f8", "shape": [], "data": "xM14CwsL6z8="}},
    {"of": 10, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAAHEA="}},
    {"of": 12, "result": {"scalar": "<f8", "shape": [], "data": "7xGvrIrK0T8="}},
    {"of": 14, "result": {"scalar": "<f8", "shape": [], "data": "BAXZOTdp/D8="}},
    {"of": 16, "result": {"scalar": "<f8", "shape": [], "data": "NuDd3d3d3T8="}}
   ],
   "calls": {},
   "pairs": [
    [0, 4, "2e38e77b", 2.64797189, 5.8],
    [0, 5, "2e38e77b", 2.64797189, 5.8],
    [0, 6, "4079e4af", -1.11841106, 5.8],
    [0, 7, "2e38e77b", -0.8826573, 1.9],
    [0, 8, "2e38e77b", 1.2734053, 2.8],
    [0, 9, "2e38e77b", 0.383333193, 0.85],
    [0, 10, "2e38e77b", 3.17517285, 7.0],
    [0, 12, "2e38e77b", 0.126093899, 0.28],
    [0, 16, "2e38e77b", 0.21167819, 0.47],
    [1, 4, "2e38e77b", 2.64797189, 5.8],
    [1, 5, "2e38e77b", 2.64797189, 5.8],
    [1, 6, "4079e4af", -1.11841106, 5.8],
    [1, 7, "2e38e77b", -0.8826573, 1.9],
    [1, 8, "2e38e77b", 1.2734053, 2.8],
    [1, 9, "2e38e77b", 0.383333193, 0.85],
    [1, 10, "2e38e77b", 3.17517285, 7.0],
    [1, 12, "2e38e77b", 0.126093899, 0.28],
    [1, 14, "2e38e77b", 0.80544493, 1.8],
    [1, 16, "2e38e77b", 0.21167819, 0.47],
    [2, 4, "2e38e77b", 2.64797189, 5.8],
    [2, 5, "2e38e77b", 2.64797189, 5.8],
    [2, 6, "4079e4af", -1.11841106, 5.8],
    [2, 7, "2e38e77b", -0.8826573, 1.9],
    [2, 8, "2e38e77b", 1.2734053, 2.8],
    [2, 9, "2e38e77b", 0.383333193, 0.85],
    [2, 10, "2e38e77b", 3.17517285, 7.0],
    [2, 12, "2e38e77b", 0.126093899, 0.28],
    [2, 14, "2e38e77b", 0.80544493, 1.8],
    [2, 16, "2e38e77b", 0.21167819, 0.47],
    [3, 4, "2e38e77b", 2.64797189, 5.8],
    [3, 5, "2e38e77b", 2.64797189, 5.8],
    [3, 6, "4079e4af", -1.11841106, 5.8],
    [3, 7, "2e38e77b", -0.8826573, 1.9],
    [3, 8, "2e38e77b", 1.2734053, 2.8],
    [3, 9, "2e38e77b", 0.383333193, 0.85],
    [3, 10, "2e38e77b", 3.17517285, 7.0],
    [3, 12, "2e38e77b", 0.126093899, 0.28],
    [3, 16, "2e38e77b", 0.21167819, 0.47],
    [4, 7, "2e38e77b", -2.64797189, 5.8],
    [4, 14, "2e38e77b", 2.4163348, 5.3],
    [4, 16, "2e38e77b", 0.63503457, 1.4],
    [5, 7, "2e38e77b", -2.64797189, 5.8],
    [5, 14, "2e38e77b", 2.4163348, 5.3],
    [5, 16, "2e38e77b", 0.63503457, 1.4],
    [6, 7, "4079e4af", 1.11841106, 5.8],
    [6, 14, "4079e4af", -0.12129038, 5.3],
    [6, 16, "4079e4af", 0.63106877, 3.6],
    [7, 8, "2e38e77b", -1.2734053, 2.8],
    [7, 9, "2e38e77b", -0.383333193, 0.85],
    [7, 11, "2e38e77b", -0.8826573, 1.9],
    [7, 13, "2e38e77b", -0.8826573, 1.9],
    [7, 14, "2e38e77b", -0.80544493, 1.8],
    [7, 15, "2e38e77b", -0.8826573, 1.9],
    [7, 16, "2e38e77b", -0.21167819, 0.47],
    [8, 14, "2e38e77b", 1.16201141, 2.6],
    [8, 16, "2e38e77b", 0.305387075, 0.67],
    [9, 14, "2e38e77b", 0.34980029, 0.77],
    [9, 16, "2e38e77b", 0.09193067, 0.2],
    [10, 14, "2e38e77b", 2.67818508, 5.9],
    [10, 16, "2e38e77b", 0.72333602, 1.6],
    [11, 14, "2e38e77b", 0.49832627, 1.1],
    [11, 16, "e8e25743", 0.0, 0.0],
    [12, 14, "2e38e77b", 0.115063562, 0.25],
    [12, 16, "2e38e77b", 0.126093899, 0.28],
    [13, 14, "2e38e77b", 0.80544493, 1.8],
    [14, 15, "2e38e77b", 0.77520519, 1.7],
    [14, 16, "2e38e77b", 0.21167819, 0.47]
   ]
  },
  {
   "name": "rows around ten thousand, up and down",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 100000.0,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "vZCrmmCIw0A1Xm7G0IjDQHUHDgrGh8NAvGufCduJw0AV4sG6+IfDQB7Db10picNAcgrgv42Jw0CtArZG5Yf
DQD8Co4+ch8NAjSHOfcuHw0AR/3+AvYbDQDRm4CW9iMPAXUO8uSWJw8D5keeyEIjDwGJFe05ihsPA8tAkp56Fw8DvWTWPHojDwCz
y0N8QhsPA3T6eSa+Gw8Cmkqa+yIjDwHtMKFMxicPA20jP4LqIw8BJoavYwYbDQKigWGxOh8NA2lBFPquHw0C7YUchrYfDQGeTPEc
UicNAXhvlW5WGw0CEnpe3HorDQPSPHYJKiMNASpGzBF6Iw0CFGi1RmYfDQEM0SswQiMNAUnqm4GqIw8Cz40HW3IfDwI/xH/rQiMP
AQ8N5G5mHw8BAhWn9C4fDwOeQrjy7hcPAtsyaXbuJw8Aq1GtoY4jDwBK0NoIEiMPAatSHiwCMw8AjnC2ey4fDwGlVnDXihsNAKIE
a/r+Jw0CQOoEx44jDQKGIVn5hicNAPApqxNCIw0D+91wA7IfDQJCWonhXiMNAqXx/FtGHw0DUU3/b5IjDQOAy+ztSiMNAzs4eAe+
Gw0A="
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "BQAAAAAAAAADAAAAAAAAAAIAAAAAAAAACAAAAAAAAAAKAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": 4.085586967094,
   "mistakes": [
    {"of": 0, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAA+H8="}},
    {"of": 3, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAA8P8="}},
    {"of": 4, "result": {"scalar": "<f8", "shape": [], "data": "rSkrI41tNEA="}},
    {"of": 5, "result": {"scalar": "<f8", "shape": [], "data": "rSkrI41tNEA="}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "dQGNfvXjAECgT+O/XsgAQKeLAG7RahRAykV0rerXEkC3rP9RTp0ZQA=="
     }
    },
    {"of": 7, "result": {"scalar": "<f8", "shape": [], "data": "vYciHKRXEMA="}},
    {"of": 8, "result": {"scalar": "<f8", "shape": [], "data": "KHoU3LeTF0A="}},
    {"of": 9, "result": {"scalar": "<f8", "shape": [], "data": "DZn3mLpj/D8="}},
    {"of": 10, "result": {"scalar": "<f8", "shape": [], "data": "P8HfCgm9TUA="}},
    {"of": 11, "result": {"scalar": "<f8", "shape": [], "data": "Qcrjjs+iB0A="}},
    {"of": 12, "result": {"scalar": "<f8", "shape": [], "data": "VR/Vy0vF1z8="}},
    {"of": 13, "result": {"scalar": "<f8", "shape": [], "data": "9JqLbptoEUA="}},
    {"of": 14, "result": {"scalar": "<f8", "shape": [], "data": "n954tp9Bv0A="}},
    {"of": 15, "result": {"scalar": "<f8", "shape": [], "data": "8eGEMqpQDEA="}},
    {"of": 16, "result": {"scalar": "<f8", "shape": [], "data": "fnppEy5Cn8A="}}
   ],
   "calls": {},
   "pairs": [
    [0, 1, "e8e25743", 0.0, 0.0],
    [0, 2, "e8e25743", 0.0, 0.0],
    [0, 4, "e8e25743", 0.0, 0.0],
    [0, 5, "e8e25743", 0.0, 0.0],
    [0, 6, "8444a7b7", 0.0, 0.0],
    [0, 7, "2a8bd3d7", 0.0, 0.0],
    [0, 8, "e8e25743", 0.0, 0.0],
    [0, 9, "e8e25743", 0.0, 0.0],
    [0, 10, "e8e25743", 0.0, 0.0],
    [0, 11, "e8e25743", 0.0, 0.0],
    [0, 12, "e8e25743", 0.0, 0.0],
    [0, 13, "e8e25743", 0.0, 0.0],
    [0, 15, "e8e25743", 0.0, 0.0],
    [0, 16, "2e38e77b", -907.43945, 2000.0],
    [1, 3, "e8e25743", 0.0, 0.0],
    [1, 4, "2e38e77b", 9.266032, 20.0],
    [1, 5, "2e38e77b", 9.266032, 20.0],
    [1, 6, "666aa178", -12.9596578, 20.0],
    [1, 7, "2e38e77b", -1.8532064, 4.1],
    [1, 8, "2e38e77b", 2.67361169, 5.9],
    [1, 9, "2e38e77b", 0.80483731, 1.8],
    [1, 10, "2e38e77b", 26.9784632, 59.0],
    [1, 12, "2e38e77b", 0.168473309, 0.37],
    [1, 13, "2e38e77b", 1.97412082, 4.4],
    [1, 14, "db03286f", 0.0, 0.0],
    [1, 15, "2e38e77b", 1.60545227, 3.5],
    [1, 16, "2e38e77b", -907.43945, 2000.0],
    [2, 3, "e8e25743", 0.0, 0.0],
    [2, 4, "2e38e77b", 9.266032, 20.0],
    [2, 5, "2e38e77b", 9.266032, 20.0],
    [2, 6, "666aa178", -12.9596578, 20.0],
    [2, 7, "2e38e77b", -1.8532064, 4.1],
    [2, 8, "2e38e77b", 2.67361169, 5.9],
    [2, 9, "2e38e77b", 0.80483731, 1.8],
    [2, 10, "2e38e77b", 26.9784632, 59.0],
    [2, 12, "2e38e77b", 0.168473309, 0.37],
    [2, 13, "2e38e77b", 1.97412082, 4.4],
    [2, 14, "2e38e77b", 5.4783619, 12.0],
    [2, 15, "2e38e77b", 1.60545227, 3.5],
    [2, 16, "2e38e77b", -907.43945, 2000.0],
    [3, 4, "d547092c", 0.0, 0.0],
    [3, 5, "d547092c", 0.0, 0.0],
    [3, 6, "cbb3b415", -7.7802018, 14.0],
    [3, 7, "db03286f", 0.0, 0.0],
    [3, 8, "d547092c", 0.0, 0.0],
    [3, 9, "d547092c", 0.0, 0.0],
    [3, 10, "2e38e77b", 0.0, 0.0],
    [3, 11, "e8e25743", 0.0, 0.0],
    [3, 12, "e8e25743", 0.0, 0.0],
    [3, 13, "d547092c", 0.0, 0.0],
    [3, 15, "d547092c", 0.0, 0.0],
    [3, 16, "2e38e77b", -907.43945, 2000.0],
    [4, 7, "2e38e77b", -9.266032, 20.0],
    [4, 14, "2e38e77b", 18147.5278, 40000.0],
    [4, 16, "2e38e77b", -4537.1973, 10000.0],
    [5, 7, "2e38e77b", -9.266032, 20.0],
    [5, 14, "2e38e77b", 18147.5278, 40000.0],
    [5, 16, "2e38e77b", -4537.1973, 10000.0],
    [6, 7, "666aa178", 12.9596578, 20.0],
    [6, 14, "666aa178", -24516.1135, 40000.0],
    [6, 16, "666aa178", -1522.6041, 50000.0],
    [7, 8, "2e38e77b", -2.67361169, 5.9],
    [7, 9, "2e38e77b", -0.80483731, 1.8],
    [7, 11, "2e38e77b", -1.34014858, 3.0],
    [7, 13, "2e38e77b", -1.97412082, 4.4],
    [7, 14, "2e38e77b", -3629.50556, 8000.0],
    [7, 15, "2e38e77b", -1.60545227, 3.5],
    [7, 16, "2e38e77b", 907.43945, 2000.0],
    [8, 14, "2e38e77b", 5236.2697, 12000.0],
    [8, 16, "2e38e77b", -1309.1584, 2900.0],
    [9, 14, "2e38e77b", 1576.27424, 3500.0],
    [9, 16, "2e38e77b", -394.095946, 870.0],
    [10, 14, "2e38e77b", 4.6005173e+303, 1e+304],
    [10, 16, "2e38e77b", 0.0, 0.0],
    [11, 14, "2e38e77b", 0.69536447, 1.5],
    [11, 16, "2e38e77b", -3.44786346, 7.6],
    [12, 14, "2e38e77b", 329.955051, 730.0],
    [12, 16, "2e38e77b", 0.168473309, 0.37],
    [13, 14, "2e38e77b", 3629.62647, 8000.0],
    [13, 16, "2e38e77b", 1.97412082, 4.4],
    [14, 15, "2e38e77b", 4536.382, 10000.0],
    [14, 16, "2e38e77b", -907.43945, 2000.0]
   ]
  },
  {
   "name": "from ten thousand down to minus ten thousand",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": null,
   "any_type": true,
   "script": [
    [
     "call",
     "cross_entropy",
     {
      "tuple": [
       {
        "array": "<f8",
        "shape": [5, 11],
        "data": "AAAAAABAn8AAAAAAAIjDQAAAAAAAQK/AAAAAAABwt0AAAAAAAEC/wAAAAAAAQJ9AAAAAAAAAAAAAAAAAAHC
3wAAAAAAAQL9AAAAAAABAr0AAAAAAAIjDwAAAAAAAiMPAAAAAAABAn8AAAAAAAEC/wAAAAAAAcLdAAAAAAAAAAAAAAAAAAIjDQAA
AAAAAQL9AAAAAAABAr0AAAAAAAECvwAAAAAAAcLfAAAAAAABAn0AAAAAAAAAAAAAAAAAAQK/AAAAAAABAn8AAAAAAAIjDQAAAAAA
AcLdAAAAAAABAn0AAAAAAAHC3wAAAAAAAQL/AAAAAAABAr0AAAAAAAIjDwAAAAAAAQL9AAAAAAABwt0AAAAAAAEC/QAAAAAAAQK/
AAAAAAABAv8AAAAAAAAAAAAAAAAAAiMPAAAAAAABAn8AAAAAAAIjDQAAAAAAAcLfAAAAAAABAn0AAAAAAAECvQAAAAAAAQJ9AAAA
AAABAv8AAAAAAAECvwAAAAAAAcLdAAAAAAAAAAAAAAAAAAHC3wAAAAAAAiMNAAAAAAABAr0AAAAAAAIjDwAAAAAAAQL9AAAAAAAB
An8A="
       },
       {
        "array": "<i8",
        "shape": [5],
        "data": "AQAAAAAAAAAIAAAAAAAAAAQAAAAAAAAABQAAAAAAAAAHAAAAAAAAAA=="
       }
      ]
     },
     {"dict": []},
     null
    ]
   ],
   "expected": 8800.0,
   "mistakes": [
    {"of": 0, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAA8H8="}},
    {"of": 1, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAA8H8="}},
    {"of": 2, "result": {"scalar": "<f8", "shape": [], "data": "+2KmR9UaNkA="}},
    {"of": 4, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAB85UA="}},
    {"of": 5, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAB85UA="}},
    {
     "of": 6,
     "result": {
      "array": "<f8",
      "shape": [5],
      "data": "AAAAAAAAAIAAAAAAAFjLQAAAAAAAQK9AAAAAAACI00AAAAAAAHC3QA=="
     }
    },
    {"of": 7, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAwwcA="}},
    {"of": 8, "result": {"scalar": "<f8", "shape": [], "data": "ibetsdvLyEA="}},
    {"of": 9, "result": {"scalar": "<f8", "shape": [], "data": "Wsu4N5XbrUA="}},
    {"of": 10, "result": {"scalar": "<f8", "shape": [], "data": "aez49F2UDX8="}},
    {"of": 11, "result": {"scalar": "<f8", "shape": [], "data": "b4vt90HA+T8="}},
    {"of": 12, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAAiUA="}},
    {"of": 13, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAADYw0A="}},
    {"of": 14, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAACwvUA="}},
    {"of": 15, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAACIs0A="}},
    {"of": 16, "result": {"scalar": "<f8", "shape": [], "data": "AAAAAADAksA="}}
   ],
   "calls": {},
   "pairs": [
    [0, 1, "e8e25743", 0.0, 0.0],
    [0, 2, "e8e25743", 0.0, 0.0],
    [0, 4, "db03286f", 0.0, 0.0],
    [0, 5, "db03286f", 0.0, 0.0],
    [0, 6, "78da23f5", 0.0, 0.0],
    [0, 7, "d547092c", 0.0, 0.0],
    [0, 8, "db03286f", 0.0, 0.0],
    [0, 9, "db03286f", 0.0, 0.0],
    [0, 10, "2e38e77b", 4.6005173e+303, 1e+304],
    [0, 11, "e8e25743", 0.0, 0.0],
    [0, 12, "e8e25743", 0.0, 0.0],
    [0, 13, "db03286f", 0.0, 0.0],
    [0, 15, "db03286f", 0.0, 0.0],
    [0, 16, "2e38e77b", -544.31535, 1200.0],
    [1, 3, "db03286f", 0.0, 0.0],
    [1, 4, "db03286f", 0.0, 0.0],
    [1, 5, "db03286f", 0.0, 0.0],
    [1, 6, "ef29f764", 0.0, 0.0],
    [1, 7, "d547092c", 0.0, 0.0],
    [1, 8, "db03286f", 0.0, 0.0],
    [1, 9, "db03286f", 0.0, 0.0],
    [1, 10, "2e38e77b", 4.6005173e+303, 1e+304],
    [1, 12, "e8e25743", 0.0, 0.0],
    [1, 13, "db03286f", 0.0, 0.0],
    [1, 14, "db03286f", 0.0, 0.0],
    [1, 15, "db03286f", 0.0, 0.0],
    [1, 16, "2e38e77b", -544.31535, 1200.0],
    [2, 3, "2e38e77b", 10.0266592, 22.0],
    [2, 4, "2e38e77b", 50.133296, 110.0],
    [2, 5, "2e38e77b", 50.133296, 110.0],
    [2, 6, "666aa178", -76.056397, 110.0],
    [2, 7, "2e38e77b", -10.0266592, 22.0],
    [2, 8, "2e38e77b", 14.4654115, 32.0],
    [2, 9, "2e38e77b", 4.35452277, 9.6],
    [2, 10, "2e38e77b", 1805798680.0, 4000000000.0],
    [2, 12, "2e38e77b", 0.91151447, 2.0],
    [2, 13, "2e38e77b", 11.0293251, 24.0],
    [2, 14, "2e38e77b", 7.5199944, 17.0],
    [2, 15, "2e38e77b", 9.399993, 21.0],
    [2, 16, "2e38e77b", -544.31535, 1200.0],
    [3, 4, "2e38e77b", 19958.2293, 44000.0],
    [3, 5, "2e38e77b", 19958.2293, 44000.0],
    [3, 6, "666aa178", -30706.8931, 44000.0],
    [3, 7, "2e38e77b", -3991.64587, 8800.0],
    [3, 8, "2e38e77b", 5758.7277, 13000.0],
    [3, 9, "2e38e77b", 1733.54977, 3800.0],
    [3, 10, "2e38e77b", 4.6005173e+303, 1e+304],
    [3, 11, "2e38e77b", 0.73003479, 1.6],
    [3, 12, "2e38e77b", 362.876897, 800.0],
    [3, 13, "2e38e77b", 4608.5366, 10000.0],
    [3, 15, "2e38e77b", 2267.98061, 5000.0],
    [3, 16, "2e38e77b", -544.31535, 1200.0],
    [4, 7, "2e38e77b", -19958.2293, 44000.0],
    [4, 14, "2e38e77b", 17236.6526, 38000.0],
    [4, 16, "2e38e77b", -2721.57673, 6000.0],
    [5, 7, "2e38e77b", -19958.2293, 44000.0],
    [5, 14, "2e38e77b", 17236.6526, 38000.0],
    [5, 16, "2e38e77b", -2721.57673, 6000.0],
    [6, 7, "666aa178", 30706.8931, 44000.0],
    [6, 14, "666aa178", -27047.9145, 38000.0],
    [6, 16, "666aa178", -7717.1264, 34000.0],
    [7, 8, "2e38e77b", -5758.7277, 13000.0],
    [7, 9, "2e38e77b", -1733.54977, 3800.0],
    [7, 11, "2e38e77b", -0.73003479, 1.6],
    [7, 13, "2e38e77b", -4608.5366, 10000.0],
    [7, 14, "2e38e77b", -3447.33052, 7600.0],
    [7, 15, "2e38e77b", -2267.98061, 5000.0],
    [7, 16, "2e38e77b", 544.31535, 1200.0],
    [8, 14, "2e38e77b", 4973.4466, 11000.0],
    [8, 16, "2e38e77b", -785.28105, 1700.0],
    [9, 14, "2e38e77b", 1497.15662, 3300.0],
    [9, 16, "2e38e77b", -236.393151, 520.0],
    [10, 14, "2e38e77b", 4.6005173e+303, 1e+304],
    [10, 16, "2e38e77b", 0.0, 0.0],
    [11, 14, "2e38e77b", 0.415625922, 0.92],
    [11, 16, "2e38e77b", -3.21603135, 7.1],
    [12, 14, "2e38e77b", 313.393684, 690.0],
    [12, 16, "2e38e77b", 362.876897, 800.0],
    [13, 14, "2e38e77b", 4064.22125, 9000.0],
    [13, 16, "2e38e77b", 4608.5366, 10000.0],
    [14, 15, "2e38e77b", 1587.58642, 3500.0],
    [14, 16, "2e38e77b", -544.31535, 1200.0]
   ]
  }
 ]
}
"""
