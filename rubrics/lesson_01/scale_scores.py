"""Step ``scale_scores``: the scores divided by √d_k."""

from __future__ import annotations

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def scores_and_d_k(
    shape: tuple[int, ...], d_k: int, size: float = 1.0
) -> Inputs:
    return lambda rng: (size * rng.normal(size=shape), d_k)


right, wrong = writing("scale_scores(scores, d_k)")

scale_scores = Step(
    "scale_scores",
    points=1,
    summary="The scores divided by √d_k",
    reference=reference.scale_scores,
    cases=(
        public("five scores of keys with three numbers", scores_and_d_k((5,), 3)),
        public("a table of scores", scores_and_d_k((2, 7), 11)),
        hidden("keys of one number need no scaling", scores_and_d_k((5,), 1), weight=0.5),
        hidden("keys of 64 numbers, as in the paper", scores_and_d_k((7,), 64, size=8.0)),
        hidden("huge scores", scores_and_d_k((3,), 19, size=1e4), weight=0.5),
        common("eleven scores of keys with seven numbers", scores_and_d_k((11,), 7)),
    ),
    variants=(
        right("loop",
            "scaled = np.zeros(scores.shape)",
            "for i in np.ndindex(scores.shape):",
            "    scaled[i] = scores[i] / d_k ** 0.5",
            "scaled"),
        right("times a power", "scores * d_k ** -0.5"),
        right("einsum", "np.einsum('...,->...', scores, 1 / np.sqrt(d_k))"),
        right("float32", "scores.astype(np.float32) / np.float32(d_k**0.5)", single=True),
    ),
    mistakes=(
        wrong("not scaled",
            "Your result equals the scores as they came in: nothing was divided. Divide them by √d_k.",
            "scores"),
        wrong("divided by d_k",
            "Your result equals the scores divided by d_k. Divide by √d_k, the square root of the key "
            "dimension: it is the standard deviation of the scores that grows like √d_k.",
            "scores / d_k"),
        wrong("multiplied",
            "Your scores are multiplied by √d_k, which makes large scores larger still. Divide by √d_k.",
            "scores * np.sqrt(d_k)"),
        wrong("power before division",
            "Your result equals scores / d_k / 2, which is how Python reads scores / d_k ** 1 / 2: a power "
            "binds tighter than a division. Write d_k ** 0.5, or np.sqrt(d_k).",
            "scores / d_k ** 1 / 2"),
        wrong("square root of the number of scores",
            "Your scores are divided by the square root of how many scores there are. What counts is how "
            "many numbers each key has: divide by √d_k, with the d_k that the function is given.",
            "scores / np.sqrt(scores.shape[-1])"),
        wrong("number of the worked example",
            "Your scores are divided by √2, which is right in the worked example only, where a key has two "
            "numbers. Divide by √d_k, with the d_k that the function is given.",
            "scores / np.sqrt(2)"),
        wrong("rounded down",
            "Your scores are rounded down to whole numbers, as // does. Divide with a single stroke: /.",
            "scores // np.sqrt(d_k)"),
    ),
)
