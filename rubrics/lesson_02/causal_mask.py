"""Step ``causal_mask``: no word looks ahead."""

from __future__ import annotations

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import self_attention as reference
from stepgrade.rubric import Step, common, hidden, public


def length_of(least: int, most: int) -> Inputs:
    return lambda rng: (int(rng.integers(least, most + 1)),)


right, wrong = writing("causal_mask(n)")
usual = right("lower triangle", "np.tril(np.ones((n, n), dtype=bool))")
not_above = right("not the upper triangle", "~np.triu(np.ones((n, n), dtype=bool), k=1)")

causal_mask = Step(
    "causal_mask",
    points=1,
    summary="True where a word may look: at itself and at the words before it",
    reference=reference.causal_mask,
    cases=(
        public("five words", length_of(5, 5), twin=length_of(6, 24)),
        public("two words", length_of(2, 2), twin=length_of(7, 35)),
        hidden("a few words", length_of(3, 12)),
        hidden("a long sentence", length_of(37, 61)),
        hidden("one word only", length_of(1, 1), weight=0.5),
        common("thirteen words", length_of(13, 13)),
    ),
    variants=(
        usual,
        right("row and column numbers", "np.arange(n)[:, None] >= np.arange(n)"),
        right("loop",
            "mask = np.zeros((n, n), dtype=bool)",
            "for i in range(n):",
            "    mask[i, :i + 1] = True",
            "mask"),
        right("list of rows", "[[j <= i for j in range(n)] for i in range(n)]"),
        not_above,
    ),
    mistakes=(
        usual.but("upside down",
            "Your mask lets every word look at itself and at the words after it. Row i is the word that looks, column "
            "j the one that is looked at: True where j <= i, the lower triangle.",
            {"tril": "triu"}),
        not_above.but("inverted",
            "Your mask is True where looking is forbidden. In this course True means “may attend”; turn it round.",
            {"~": ""}),
        usual.but("without itself",
            "Your mask forbids every word to look at itself, and leaves the first word nothing at all. The diagonal is "
            "allowed: j <= i, not j < i.",
            {"bool)": "bool), k=-1"}),
        usual.but("one word ahead",
            "Your mask lets every word see the one that comes next, which is just the one that it must not see. Allow "
            "j <= i and nothing more.",
            {"bool)": "bool), k=1"}),
        wrong("everything",
            "Your mask allows everything, so that nothing is masked. Let word i see the words 0 to i only.",
            "np.ones((n, n), dtype=bool)"),
        usual.but("numbers",
            "Your mask has the right shape but holds the numbers 0 and 1. A mask is boolean here: give "
            "np.tril an array of dtype=bool, or compare.",
            {", dtype=bool": ""}),
        wrong("minus infinities",
            "Your array holds 0 and -inf, to be added to the scores. The mask of this course is boolean, True where a "
            "word may look; attention_weights turns it into -inf.",
            "np.where(np.tril(np.ones((n, n), dtype=bool)), 0.0, -np.inf)"),
    ),
)
