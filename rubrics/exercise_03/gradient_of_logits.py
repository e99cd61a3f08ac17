"""Step ``gradient_of_logits``: which way each logit has to go."""

from __future__ import annotations

from rubrics._writing import writing
from rubrics.exercise_03.cross_entropy import predictions, rows_of_ten_thousand, spread, uniform
from rubrics.exercise_03.in_float32 import SINGLE
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public

right, wrong = writing("gradient_of_logits(logits, targets)", before_single=SINGLE)
usual = right("one-hot targets",
    "shares = softmax(logits)",
    "wanted = np.eye(logits.shape[-1])[targets]",
    "(shares - wanted) / targets.size")

gradient_of_logits = Step(
    "gradient_of_logits",
    points=3,
    summary="(softmax - one-hot) over the number of targets, the gradient of the mean loss",
    reference=gpt.gradient_of_logits,
    cases=(
        public("seven predictions", predictions(7, n_vocab=5)),
        public("two texts of five tokens", predictions(2, 5, n_vocab=11)),
        public("rows around ten thousand, up and down", rows_of_ten_thousand, weight=0.5),
        hidden("eleven predictions", predictions(11, n_vocab=23)),
        hidden("three texts", predictions(3, 7, n_vocab=13)),
        hidden("all logits alike", uniform(2, 5, n_vocab=29), weight=0.5),
        hidden("targets that are far too low", spread(0.0), weight=0.5),
        hidden("a single prediction", predictions(1, n_vocab=17), weight=0.5),
        hidden("as many texts as tokens and words", predictions(5, 5, n_vocab=5), weight=0.5),
        common("two leading axes", predictions(2, 3, 5, n_vocab=7)),
    ),
    variants=(
        usual,
        right("one taken away at each target",
            "gradient = softmax(logits)",
            "picked = np.take_along_axis(gradient, targets[..., None], axis=-1)",
            "np.put_along_axis(gradient, targets[..., None], picked - 1.0, axis=-1)",
            "gradient / targets.size"),
        right("loop",
            "gradient = np.zeros(logits.shape)",
            "for place in np.ndindex(targets.shape):",
            "    gradient[place] = softmax(logits[place])",
            "    gradient[place][targets[place]] -= 1",
            "gradient / np.prod(targets.shape)"),
        right("flattened",
            "rows, picks = softmax(logits.reshape(-1, logits.shape[-1])), targets.reshape(-1)",
            "rows[np.arange(len(rows)), picks] -= 1.0",
            "(rows / len(rows)).reshape(logits.shape)"),
        right("float32",
            "shares = softmax(single(logits))",
            "wanted = np.eye(logits.shape[-1], dtype=np.float32)[targets]",
            "(shares - wanted) / np.float32(targets.size)",
            single=True),
    ),
    mistakes=(
        usual.but("sum instead of mean",
            "Your gradient is that of the sum of the losses. The loss is their mean: divide by the number of "
            "targets, targets.size.",
            {" / targets.size": ""}),
        usual.but("mean over each text",
            "You divide by the length of one text. The loss is the mean over all targets of all texts: "
            "divide by targets.size.",
            {"targets.size": "targets.shape[-1]"}),
        usual.but("divided by the number of texts",
            "You divide by len(targets), which counts the texts of a batch. Divide by all targets, "
            "targets.size.",
            {"targets.size": "len(targets)"}),
        usual.but("divided by the vocabulary as well",
            "Your gradient is too small by a factor of n_vocab. The mean runs over the targets, not over "
            "the entries of the logits: targets.size.",
            {"targets.size": "logits.size"}),
        usual.but("the other sign",
            "Your gradient points downhill. The gradient points to where the loss grows: softmax minus "
            "one-hot; the step of descent subtracts it.",
            {"shares - wanted": "wanted - shares"}),
        usual.but("targets left out",
            "Your rows are the probabilities. At the target 1 has to go off, so that each row sums to 0.",
            {"(shares - wanted)": "shares"}),
        usual.but("softmax left out",
            "You subtract the one-hot targets from the logits. They are subtracted from the probabilities, "
            "softmax(logits).",
            {"softmax(logits)": "logits"}),
        usual.but("the target's entry alone",
            "Only the target's entry is not 0 in your rows. Every other token's probability pulls as well: "
            "its entry is that probability.",
            {"(shares - wanted)": "wanted * (shares - wanted)"}),
        usual.but("gradient of the probabilities",
            "Your result is the gradient in the probabilities, -1/p at the target. Softmax lies between "
            "them and the logits; together the two give softmax minus one-hot.",
            {"(shares - wanted)": "-wanted / np.maximum(shares, 1e-300)"}),
        usual.but("squared error",
            "The factor p(1 - p) belongs to the squared error. In the cross-entropy it cancels against the "
            "logarithm's 1/p: what is left is softmax minus one-hot.",
            {"(shares - wanted)": "shares * (1 - shares) * (shares - wanted)"}),
        usual.but("maximum not subtracted",
            "np.exp overflows above about 709 and becomes 0 below about -745, so large logits give NaN. The "
            "toolbox's softmax subtracts each row's maximum first.",
            {"softmax(logits)": "np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)"}),
        usual.but("softmax over the positions",
            "Your probabilities sum to 1 over the positions. They have to sum to 1 over the vocabulary, the "
            "last axis.",
            {"softmax(logits)": "softmax(logits.swapaxes(0, -1)).swapaxes(0, -1)"}),
        wrong("rows instead of entries",
            "With targets as the only index you take whole rows, one for each target, and not the target's entry in "
            "each row. Pick along the last axis: np.take_along_axis and np.put_along_axis with targets[..., None].",
            "shares = softmax(logits)",
            "shares[targets] -= 1",
            "shares / targets.size"),
        usual.but("shifted inside",
            "You compare the logits with the targets one place further on. The targets are the next tokens "
            "already: row i goes with target i.",
            {"[targets]": "[np.roll(targets, -1, axis=-1)]"}),
    ),
)
