"""Step ``cross_entropy``: what a guess costs, in nats."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from rubrics._inputs import Array, Ids, Inputs
from rubrics._writing import writing
from rubrics.exercise_03.in_float32 import SINGLE
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


right, wrong = writing("cross_entropy(logits, targets)", before_single=SINGLE)
usual = right("take_along_axis",
    "shifted = logits - logits.max(axis=-1, keepdims=True)",
    "logs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))",
    "picked = np.take_along_axis(logs, targets[..., None], axis=-1)[..., 0]",
    "-picked.mean()")

cross_entropy = Step(
    "cross_entropy",
    points=4,
    summary="The mean of -log p(target), in nats, stable",
    reference=gpt.cross_entropy,
    cases=(
        public("seven predictions", predictions(7, n_vocab=5)),
        public("two texts of five tokens", predictions(2, 5, n_vocab=11)),
        public("all logits alike: log n_vocab", uniform(3, n_vocab=7), weight=0.5),
        public("rows around ten thousand, up and down", rows_of_ten_thousand),
        public("from ten thousand down to minus ten thousand", spread(1e4), weight=0.5),
        hidden("eleven predictions", predictions(11, n_vocab=23)),
        hidden("three texts", predictions(3, 7, n_vocab=13)),
        hidden("all logits alike, in a batch", uniform(2, 5, n_vocab=29), weight=0.5),
        # Nothing overflows here, but the targets' probabilities are 0.
        hidden("targets that are far too low", spread(0.0), weight=0.5),
        hidden("a single prediction", predictions(1, n_vocab=17), weight=0.5),
        hidden("as many texts as tokens and words", predictions(5, 5, n_vocab=5), weight=0.5),
        common("two leading axes", predictions(2, 3, 5, n_vocab=7)),
    ),
    variants=(
        usual,
        right("loop",
            "losses = []",
            "for place in np.ndindex(targets.shape):",
            "    row = logits[place]",
            "    losses.append(np.log(sum(np.exp(row - max(row)))) + max(row) - row[targets[place]])",
            "sum(losses) / len(losses)"),
        right("einsum with one-hot targets",
            "shifted = logits - logits.max(axis=-1, keepdims=True)",
            "right = np.einsum('...v,...v->...', np.eye(logits.shape[-1])[targets], shifted)",
            "np.mean(np.log(np.exp(shifted).sum(axis=-1)) - right)"),
        right("flattened, with logaddexp",
            "rows, picks = logits.reshape(-1, logits.shape[-1]), targets.reshape(-1)",
            "np.mean(np.logaddexp.reduce(rows, axis=-1) - rows[np.arange(len(rows)), picks])"),
        right("float32",
            "logits = single(logits)",
            "shifted = logits - logits.max(axis=-1, keepdims=True)",
            "logs = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))",
            "picked = np.take_along_axis(logs, targets[..., None], axis=-1)[..., 0]",
            "-picked.mean()",
            single=True),
    ),
    mistakes=(
        usual.but("maximum not subtracted",
            "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give inf or "
            "NaN. Subtract each row's maximum first; the loss stays the same.",
            {" - logits.max(axis=-1, keepdims=True)": ""}),
        usual.but("logarithm of softmax",
            "You take the logarithm of softmax. A probability that is too small for floating point is 0 "
            "there, and its logarithm -inf. Take the logarithm on paper: log softmax is shifted - "
            "log(sum(exp(shifted))), where only the sum is logged.",
            {"shifted - np.log(": "np.log(np.exp(shifted) / "}),
        usual.but("a small number added",
            "You add a small number inside the logarithm to get past zeros. It caps the loss: a target that "
            "is 10 000 too low costs 10 000 nats, not 28. Use shifted - log(sum(exp(shifted))), which needs "
            "no such help.",
            {"shifted - np.log(": "np.log(np.exp(shifted) / ", "keepdims=True))": "keepdims=True) + 1e-12)"}),
        usual.but("one maximum for all rows",
            "You subtract one maximum for the whole array. A row that lies far below it then loses all its "
            "exponentials. Each row needs its own: max(axis=-1, keepdims=True).",
            {"logits.max(axis=-1, keepdims=True)": "logits.max()"}),
        usual.but("sum instead of mean",
            "Your result is the sum over all predictions. Take their mean, so that long and short texts "
            "compare.",
            {".mean()": ".sum()"}),
        usual.but("summed over each text",
            "You sum over the positions and average over the texts. Take the mean over all predictions "
            "alike.",
            {".mean()": ".sum(axis=-1).mean()"}),
        usual.but("one loss per prediction",
            "Your losses are right, one for each prediction. Return their mean, a single number.",
            {".mean()": ""}),
        usual.but("minus sign forgotten",
            "Your loss is negative. The logarithm of a probability is below 0: put a minus sign before it.",
            {"return -": "return "}),
        usual.but("in bits",
            "Your loss is in bits, from log2. Use the natural logarithm, np.log, which gives nats.",
            {".mean()": ".mean() / np.log(2)"}),
        usual.but("to base 10",
            "Your loss comes from log10, logarithms to base 10. Use the natural logarithm, np.log.",
            {".mean()": ".mean() / np.log(10)"}),
        usual.but("perplexity",
            "Your result is the exponential of the loss, the perplexity. The loss itself is wanted.",
            {"-picked.mean()": "np.exp(np.minimum(-picked.mean(), 700.0))"}),
        usual.but("logarithm of the mean",
            "You average the probabilities and take the logarithm afterwards. Take the logarithm of each "
            "prediction first, then average: one confident mistake must cost.",
            {"shifted - np.log(": "(np.exp(shifted) / ", "picked.mean()": "np.log(picked.mean())"}),
        usual.but("mean over the vocabulary as well",
            "Your loss is too small by a factor of n_vocab: the mean ran over the zeros of the one-hot "
            "targets, too. Only the target's entry counts; average over the predictions.",
            {"-picked.mean()": "-np.mean(np.eye(logits.shape[-1])[targets] * logs)"}),
        usual.but("every target for every row",
            "logs[..., targets] takes all targets from each row. Row i needs target i alone: "
            "np.take_along_axis with targets[..., None].",
            {"picked.mean()": "logs[..., targets].mean()"}),
        usual.but("softmax over the positions",
            "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the "
            "last axis.",
            {"max(axis=-1": "max(axis=0", "sum(axis=-1": "sum(axis=0"}),
        usual.but("shifted inside",
            "You compare the logits with the targets one place further on. The targets are the next tokens "
            "already: row i goes with target i.",
            {"picked = ": "logs, targets = logs[..., :-1, :], targets[..., 1:]\n    picked = ",
             "picked.mean()": "picked.sum() / max(picked.size, 1)"}),
        usual.but("logits taken for logarithms",
            "You average the target's own logits. Logits are not log-probabilities yet: subtract "
            "log(sum(exp(…))) of their row.",
            {"(logs, targets": "(logits, targets"}),
    ),
)
