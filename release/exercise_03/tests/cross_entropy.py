"""The public cases of the step cross_entropy, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of exercise_03: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = 'cross_entropy'
points = [1.6, 1.6, 0.8]


@test_case(name='seven predictions')
def test_1(env):
    check_case(DATA, 0, env)


@test_case(name='two texts of five tokens')
def test_2(env):
    check_case(DATA, 1, env)


@test_case(name='all logits alike: log n_vocab')
def test_3(env):
    check_case(DATA, 2, env)


DATA = r"""
{
 "schema": 1,
 "assignment": "exercise_03",
 "notebook": "exercise_03_transformer",
 "step": "cross_entropy",
 "order": 6,
 "points": 4,
 "summary": "The mean of -log p(target), in nats, stable",
 "returns": [],
 "cases": [
  {
   "name": "seven predictions",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
    {
     "name": "sum instead of mean",
     "message": "Your result is the sum over all predictions. Take their mean, so that long and shor
t texts compare.",
     "result": {"scalar": "<f8", "shape": [], "data": "h4DAUuwfOkA="}
    },
    {
     "name": "summed over each text",
     "message": "You sum over the positions and average over the texts. Take the mean over all predi
ctions alike.",
     "result": {"scalar": "<f8", "shape": [], "data": "h4DAUuwfOkA="}
    },
    {
     "name": "one loss per prediction",
     "message": "Your losses are right, one for each prediction. Return their mean, a single number.
",
     "result": {
      "array": "<f8",
      "shape": [7],
      "data": "rHzBSB76CkBXCpYT3JUKQEWrJaHrPxtAu/mWcwIz6j9DioOeaagXQN3jrAc2afk/SADPDLEuEUA="
     }
    },
    {
     "name": "minus sign forgotten",
     "message": "Your loss is negative. The logarithm of a probability is below 0: put a minus sign 
before it.",
     "result": {"scalar": "<f8", "shape": [], "data": "6pcAOlfbDcA="}
    },
    {
     "name": "in bits",
     "message": "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nat
s.",
     "result": {"scalar": "<f8", "shape": [], "data": "Mer8P4GJFUA="}
    },
    {
     "name": "perplexity",
     "message": "Your result is the exponential of the loss, the perplexity. The loss itself is want
ed.",
     "result": {"scalar": "<f8", "shape": [], "data": "sQPXCSTiREA="}
    },
    {
     "name": "logarithm of the mean",
     "message": "You average the probabilities and take the logarithm afterwards. Take the logarithm
 of each prediction first, then average: one confident mistake must cost.",
     "result": {"scalar": "<f8", "shape": [], "data": "gTt8viYNAkA="}
    },
    {
     "name": "mean over the vocabulary as well",
     "message": "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the o
ne-hot targets, too. Only the target's entry counts; average over the predictions.",
     "result": {"scalar": "<f8", "shape": [], "data": "799mLqzi5z8="}
    },
    {
     "name": "every target for every row",
     "message": "logs[..., targets] takes all targets from each row. Row i needs target i alone: np.
take_along_axis with targets[..., None].",
     "result": {"scalar": "<f8", "shape": [], "data": "bBMjB0zYB0A="}
    },
    {
     "name": "softmax over the positions",
     "message": "Your probabilities sum to 1 over the positions. They have to sum to 1 over the voca
bulary, the last axis.",
     "result": {"scalar": "<f8", "shape": [], "data": "FAOK0W26DkA="}
    },
    {
     "name": "shifted inside",
     "message": "You compare the logits with the targets one place further on. The targets are the n
ext tokens already: row i goes with target i.",
     "result": {"scalar": "<f8", "shape": [], "data": "3pwi1bxCBUA="}
    },
    {
     "name": "logits taken for logarithms",
     "message": "You average the target's own logits. Logits are not log-probabilities yet: subtract
 log(sum(exp(\u2026))) of their row.",
     "result": {"scalar": "<f8", "shape": [], "data": "ZTsFQHn/+D8="}
    }
   ]
  },
  {
   "name": "two texts of five tokens",
   "weight": 1.0,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
    {
     "name": "sum instead of mean",
     "message": "Your result is the sum over all predictions. Take their mean, so that long and shor
t texts compare.",
     "result": {"scalar": "<f8", "shape": [], "data": "PnOHH8F/Q0A="}
    },
    {
     "name": "summed over each text",
     "message": "You sum over the positions and average over the texts. Take the mean over all predi
ctions alike.",
     "result": {"scalar": "<f8", "shape": [], "data": "PnOHH8F/M0A="}
    },
    {
     "name": "one loss per prediction",
     "message": "Your losses are right, one for each prediction. Return their mean, a single number.
",
     "result": {
      "array": "<f8",
      "shape": [2, 5],
      "data": "eY06Hi22/T8LI8sgjiERQPC+XFu0JwxA9vsSLc4IFUDqEA36KoYDQG2zexRcGPg/p8iwsSPnEUCMEUCF8mIdQ
JnHetco7xRAkNMeUbefCEA="
     }
    },
    {
     "name": "minus sign forgotten",
     "message": "Your loss is negative. The logarithm of a probability is below 0: put a minus sign 
before it.",
     "result": {"scalar": "<f8", "shape": [], "data": "Y7jYmM4yD8A="}
    },
    {
     "name": "in bits",
     "message": "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nat
s.",
     "result": {"scalar": "<f8", "shape": [], "data": "HkDNcEOBFkA="}
    },
    {
     "name": "perplexity",
     "message": "Your result is the exponential of the loss, the perplexity. The loss itself is want
ed.",
     "result": {"scalar": "<f8", "shape": [], "data": "KSPo2kyySEA="}
    },
    {
     "name": "logarithm of the mean",
     "message": "You average the probabilities and take the logarithm afterwards. Take the logarithm
 of each prediction first, then average: one confident mistake must cost.",
     "result": {"scalar": "<f8", "shape": [], "data": "FAkBBYvRBkA="}
    },
    {
     "name": "mean over the vocabulary as well",
     "message": "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the o
ne-hot targets, too. Only the target's entry counts; average over the predictions.",
     "result": {"scalar": "<f8", "shape": [], "data": "vJydQJaw1j8="}
    },
    {
     "name": "every target for every row",
     "message": "logs[..., targets] takes all targets from each row. Row i needs target i alone: np.
take_along_axis with targets[..., None].",
     "result": {"scalar": "<f8", "shape": [], "data": "ExzAcQKhDUA="}
    },
    {
     "name": "softmax over the positions",
     "message": "Your probabilities sum to 1 over the positions. They have to sum to 1 over the voca
bulary, the last axis.",
     "result": {"scalar": "<f8", "shape": [], "data": "sFO9dp119D8="}
    },
    {
     "name": "shifted inside",
     "message": "You compare the logits with the targets one place further on. The targets are the n
ext tokens already: row i goes with target i.",
     "result": {"scalar": "<f8", "shape": [], "data": "WunvaHPdEUA="}
    },
    {
     "name": "logits taken for logarithms",
     "message": "You average the target's own logits. Logits are not log-probabilities yet: subtract
 log(sum(exp(\u2026))) of their row.",
     "result": {"scalar": "<f8", "shape": [], "data": "TgFBnMejyz8="}
    }
   ]
  },
  {
   "name": "all logits alike: log n_vocab",
   "weight": 0.5,
   "tolerance": [1e-09, 1e-10],
   "exact_zeros": false,
   "above": null,
   "single": 900.0,
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
    {
     "name": "sum instead of mean",
     "message": "Your result is the sum over all predictions. Take their mean, so that long and shor
t texts compare.",
     "result": {"scalar": "<f8", "shape": [], "data": "BcSlAtZZF0A="}
    },
    {
     "name": "summed over each text",
     "message": "You sum over the positions and average over the texts. Take the mean over all predi
ctions alike.",
     "result": {"scalar": "<f8", "shape": [], "data": "BcSlAtZZF0A="}
    },
    {
     "name": "one loss per prediction",
     "message": "Your losses are right, one for each prediction. Return their mean, a single number.
",
     "result": {"array": "<f8", "shape": [3], "data": "1FQyrnIi/z/UVDKuciL/P9RUMq5yIv8/"}
    },
    {
     "name": "minus sign forgotten",
     "message": "Your loss is negative. The logarithm of a probability is below 0: put a minus sign 
before it.",
     "result": {"scalar": "<f8", "shape": [], "data": "1FQyrnIi/78="}
    },
    {
     "name": "in bits",
     "message": "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nat
s.",
     "result": {"scalar": "<f8", "shape": [], "data": "qAdUf3Z1BkA="}
    },
    {
     "name": "perplexity",
     "message": "Your result is the exponential of the loss, the perplexity. The loss itself is want
ed.",
     "result": {"scalar": "<f8", "shape": [], "data": "AAAAAAAAHEA="}
    },
    {
     "name": "mean over the vocabulary as well",
     "message": "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the o
ne-hot targets, too. Only the target's entry counts; average over the predictions.",
     "result": {"scalar": "<f8", "shape": [], "data": "7xGvrIrK0T8="}
    },
    {
     "name": "softmax over the positions",
     "message": "Your probabilities sum to 1 over the positions. They have to sum to 1 over the voca
bulary, the last axis.",
     "result": {"scalar": "<f8", "shape": [], "data": "BAXZOTdp/D8="}
    },
    {
     "name": "logits taken for logarithms",
     "message": "You average the target's own logits. Logits are not log-probabilities yet: subtract
 log(sum(exp(\u2026))) of their row.",
     "result": {"scalar": "<f8", "shape": [], "data": "NuDd3d3d3T8="}
    }
   ]
  }
 ]
}
"""
