"""Step ``cross_entropy``: what a guess costs, in nats."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Ids, Inputs
from rubrics.exercise_03.in_float32 import writing
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public


def predictions(*shape: int, n_vocab: int) -> Inputs:
    """Logits of ordinary size and a target for each of them."""
    return lambda rng: (2.0 * rng.normal(size=(*shape, n_vocab)), rng.integers(n_vocab, size=shape))


def rows_of_ten_thousand(rng: Generator) -> tuple[Array, Ids]:
    """Rows that lie around +10 000 and around -10 000 in turn, ordinary within."""
    heights = np.where(np.arange(5) % 2 == 0, 1e4, -1e4)
    return heights[:, None] + 2.0 * rng.normal(size=(5, 11)), rng.integers(11, size=5)


def spread(highest: float) -> Inputs:
    """Each row goes down from ``highest`` in steps of 2 000; most targets have a probability of exactly 0."""

    def inputs(rng: Generator) -> tuple[Array, Ids]:
        ranks = np.array([rng.permutation(11) for _ in range(5)])
        return highest - 2000.0 * ranks, np.argsort(ranks, axis=-1)[np.arange(5), [0, 7, 2, 10, 3]]

    return inputs


def uniform(*shape: int, n_vocab: int) -> Inputs:
    """All logits of a row alike: whatever the targets, the loss is log n_vocab."""
    return lambda rng: (
        np.repeat(np.round(rng.normal(size=(*shape, 1)), 1), n_vocab, axis=-1),
        rng.integers(n_vocab, size=shape),
    )


right, wrong = writing("cross_entropy(logits, targets)")
SHIFTED = "shifted = logits - logits.max(axis=-1, keepdims=True)"
LOGS = "logs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))"
PICKED = "picked = np.take_along_axis(logs, targets[..., None], axis=-1)[..., 0]"
PROBABILITIES = "p = np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True)"
HITS = "hits = np.take_along_axis(p, targets[..., None], axis=-1)[..., 0]"

cross_entropy = Step(
    "cross_entropy",
    points=4,
    summary="The mean of -log p(target), in nats, stable",
    reference=gpt.cross_entropy,
    cases=(
        public("seven predictions", predictions(7, n_vocab=5)),
        public("two texts of five tokens", predictions(2, 5, n_vocab=11)),
        public("all logits alike: log n_vocab", uniform(3, n_vocab=7), weight=0.5),
        hidden("eleven predictions", predictions(11, n_vocab=23)),
        hidden("three texts", predictions(3, 7, n_vocab=13)),
        hidden("all logits alike, in a batch", uniform(2, 5, n_vocab=29), weight=0.5),
        hidden("rows around ten thousand, up and down", rows_of_ten_thousand),
        hidden("from ten thousand down to minus ten thousand", spread(1e4), weight=0.5),
        # Nothing overflows here, but the targets' probabilities are 0.
        hidden("targets that are far too low", spread(0.0), weight=0.5),
        hidden("a single prediction", predictions(1, n_vocab=17), weight=0.5),
        hidden("as many texts as tokens and words", predictions(5, 5, n_vocab=5), weight=0.5),
        common("two leading axes", predictions(2, 3, 5, n_vocab=7)),
    ),
    variants=(
        right("take_along_axis", SHIFTED, LOGS, PICKED, "-picked.mean()"),
        right("loop",
            "losses = []",
            "for place in np.ndindex(targets.shape):",
            "    row = logits[place]",
            "    losses.append(np.log(sum(np.exp(row - max(row)))) + max(row) - row[targets[place]])",
            "sum(losses) / len(losses)"),
        right("einsum with one-hot targets",
            SHIFTED,
            "right = np.einsum('...v,...v->...', np.eye(logits.shape[-1])[targets], shifted)",
            "np.mean(np.log(np.exp(shifted).sum(axis=-1)) - right)"),
        right("flattened, with logaddexp",
            "rows, picks = logits.reshape(-1, logits.shape[-1]), targets.reshape(-1)",
            "np.mean(np.logaddexp.reduce(rows, axis=-1) - rows[np.arange(len(rows)), picks])"),
        right("float32", "logits = single(logits)", SHIFTED, LOGS, PICKED, "-picked.mean()", single=True),
    ),
    mistakes=(
        wrong("maximum not subtracted",
            "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give inf or NaN. Subtract each row's "
            "maximum first; the loss stays the same.",
            "logs = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))", PICKED, "-picked.mean()"),
        wrong("logarithm of softmax",
            "You take the logarithm of softmax. A probability that is too small for floating point is 0 there, and its logarithm "
            "-inf. Take the logarithm on paper: log softmax is shifted - log(sum(exp(shifted))), where only the sum is logged.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits).mean()"),
        wrong("a small number added",
            "You add a small number inside the logarithm to get past zeros. It caps the loss: a target that is 10 000 too low "
            "costs 10 000 nats, not 28. Use shifted - log(sum(exp(shifted))), which needs no such help.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits + 1e-12).mean()"),
        wrong("one maximum for all rows",
            "You subtract one maximum for the whole array. A row that lies far below it then loses all its exponentials. Each row "
            "needs its own: max(axis=-1, keepdims=True).",
            "shifted = logits - logits.max()", LOGS, PICKED, "-picked.mean()"),
        wrong("sum instead of mean",
            "Your result is the sum over all predictions. Take their mean, so that long and short texts compare.",
            SHIFTED, LOGS, PICKED, "-picked.sum()"),
        wrong("summed over each text",
            "You sum over the positions and average over the texts. Take the mean over all predictions alike.",
            SHIFTED, LOGS, PICKED, "-np.mean(picked.sum(axis=-1))"),
        wrong("one loss per prediction",
            "Your losses are right, one for each prediction. Return their mean, a single number.",
            SHIFTED, LOGS, PICKED, "-picked"),
        wrong("minus sign forgotten",
            "Your loss is negative. The logarithm of a probability is below 0: put a minus sign before it.",
            SHIFTED, LOGS, PICKED, "picked.mean()"),
        wrong("in bits",
            "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
            SHIFTED, LOGS, PICKED, "-picked.mean() / np.log(2)"),
        wrong("perplexity",
            "Your result is the exponential of the loss, the perplexity. The loss itself is wanted.",
            SHIFTED, LOGS, PICKED, "np.exp(np.minimum(-picked.mean(), 700.0))"),
        wrong("logarithm of the mean",
            "You average the probabilities and take the logarithm afterwards. Take the logarithm of each prediction first, then "
            "average: one confident mistake must cost.",
            SHIFTED, PROBABILITIES, HITS, "-np.log(hits.mean())"),
        wrong("mean over the vocabulary as well",
            "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the one-hot targets, too. Only the "
            "target's entry counts; average over the predictions.",
            SHIFTED, LOGS, "-np.mean(np.eye(logits.shape[-1])[targets] * logs)"),
        wrong("every target for every row",
            "logs[..., targets] takes all targets from each row. Row i needs target i alone: np.take_along_axis with "
            "targets[..., None].",
            SHIFTED, LOGS, "-logs[..., targets].mean()"),
        wrong("softmax over the positions",
            "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the last axis.",
            "shifted = logits - logits.max(axis=0, keepdims=True)",
            "logs = shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))", PICKED, "-picked.mean()"),
        wrong("shifted inside",
            "You compare the logits with the targets one place further on. The targets are the next tokens already: row i goes "
            "with target i.",
            SHIFTED, LOGS, "logs, targets = logs[..., :-1, :], targets[..., 1:]", PICKED,
            "-picked.sum() / max(picked.size, 1)"),
        wrong("logits taken for logarithms",
            "You average the target's own logits. Logits are not log-probabilities yet: subtract log(sum(exp(…))) of their row.",
            "-np.take_along_axis(logits, targets[..., None], axis=-1).mean()"),
    ),
)
