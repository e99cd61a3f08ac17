"""Step ``apply_mask``: blocked scores become −∞."""

from __future__ import annotations

import numpy as np

from rubrics._inputs import Inputs, causal, random_mask
from rubrics._writing import writing
from rubrics.exercise_01.queries_and_keys import BATCH, HEADS, N_KEYS, N_QUERIES
from solutions import attention as reference
from stepgrade.rubric import Step, common, hidden, public


def scores_mask(*shape: int, **options: bool) -> Inputs:
    """Ordinary scores and a mask of the same shape."""
    return lambda rng: (rng.normal(size=shape), random_mask(rng, *shape, **options))


right, wrong = writing("apply_mask(scores, mask)")
usual = right("as the text builds it", "np.where(mask, scores, -np.inf)")
added = right("adds minus infinity", "scores + np.where(mask, 0.0, -np.inf)")

apply_mask = Step(
    "apply_mask",
    points=2,
    summary="Blocked scores become -inf",
    reference=reference.apply_mask,
    cases=(
        public("one sentence", scores_mask(N_QUERIES, N_KEYS)),
        public(
            "a batch with a padding mask",
            lambda rng: (rng.normal(size=(3, 5, 7)), reference.padding_mask(np.array([2, 5, 7]), 7)),
        ),
        hidden("another sentence", scores_mask(N_QUERIES, N_KEYS)),
        hidden(
            "a causal mask for a batch of sentences",
            lambda rng: (rng.normal(size=(BATCH, N_KEYS, N_KEYS)), causal(N_KEYS)),
        ),
        common(
            "two leading axes and a padding mask",
            lambda rng: (
                rng.normal(size=(BATCH, HEADS, N_QUERIES, N_KEYS)),
                random_mask(rng, BATCH, 1, 1, N_KEYS),
            ),
        ),
        hidden(
            "a query that may attend to nothing", scores_mask(N_QUERIES, N_KEYS, blocked_row=True), weight=0.5
        ),
    ),
    variants=(
        usual,
        added,
        right("assigns into a copy",
            "masked = scores.copy()",
            "masked[~np.broadcast_to(mask, scores.shape)] = -np.inf",
            "masked"),
        right("loop",
            "allowed = np.broadcast_to(mask, scores.shape)",
            "masked = np.full(scores.shape, -np.inf)",
            "for place in np.ndindex(scores.shape):",
            "    if allowed[place]:",
            "        masked[place] = scores[place]",
            "masked"),
        right("float32", "np.where(mask, scores.astype(np.float32), np.float32(-np.inf))", single=True),
    ),
    mistakes=(
        usual.but("inverted",
            "You blocked where the mask is True. True means “may attend”: keep the score there, and put "
            "-inf where the mask is False.",
            {"scores, -np.inf": "-np.inf, scores"}),
        usual.but("zero",
            "Blocked scores became 0, as they do when they are multiplied by the mask. A score of 0 still "
            "gets weight, since e⁰ = 1, and it beats every negative score; use -inf, whose weight is "
            "exactly 0.",
            {"-np.inf": "0.0"}),
        added.but("minus_ten",
            "You lowered blocked scores by 10. Such a key keeps e⁻¹⁰ of its share, and that is much when "
            "its score was high; use -inf, whose weight is exactly 0 whatever the score was.",
            {"-np.inf": "-10.0"}),
        usual.but("minus_10_000",
            "You replaced blocked scores by -10 000. Allowed scores can be that low too, and a query whose "
            "keys are all blocked would share its weight evenly among them; use -np.inf.",
            {"-np.inf": "-1e4"}),
        usual.but("minus_1e9",
            "You replaced blocked scores by -1e9, which is a score like any other: a query whose keys are "
            "all blocked would share its weight evenly among them; use -np.inf.",
            {"-np.inf": "-1e9"}),
        added.but("times_infinity",
            "You multiplied blocked scores by -inf, which turns a negative score into +inf and gives it all "
            "the weight. Replace them, with np.where, instead of multiplying.",
            {"scores +": "scores *", "0.0": "1.0"}),
        usual.but("plus_infinity",
            "Blocked scores became +inf, which takes all the weight. Put -np.inf there: its exponential is 0.",
            {"-np.inf": "np.inf"}),
        usual.but("zero_times_infinity",
            "Your mask is multiplied by infinity, and 0 times infinity is not a number: allowed scores become NaN as "
            "well. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
            {"np.where(mask, scores, -np.inf)": "scores + ~mask * -np.inf"}),
        usual.but("mask_times_infinity",
            "Your mask is multiplied by infinity, and 0 times infinity is not a number: blocked scores become NaN, "
            "and allowed ones are blocked. Choose instead of multiplying: np.where(mask, scores, -np.inf).",
            {"np.where(mask, scores, -np.inf)": "scores + mask * -np.inf"}),
        usual.but("not_a_number",
            "Blocked scores became NaN, and NaN spreads: the whole row of weights would be NaN. Use -inf, "
            "whose exponential is exactly 0.",
            {"-np.inf": "np.nan"}),
    ),
)
