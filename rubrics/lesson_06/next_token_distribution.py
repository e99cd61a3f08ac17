"""Step ``next_token_distribution``: temperature, top k, and probabilities."""

from __future__ import annotations

from typing import Any

from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import gpt
from stepgrade.rubric import Step, common, hidden, public


def scores(n_vocab: int, temperature: float | None = None, top_k: int | None = None, size: float = 2.0) -> Inputs:
    """Ordinary logits, with the arguments that are given."""

    def inputs(rng: Generator) -> Any:
        logits = size * rng.normal(size=n_vocab)
        named = {"temperature": temperature, "top_k": top_k}
        return {"logits": logits, **{name: value for name, value in named.items() if value is not None}}

    return inputs


def far_out(offset: float, top_k: int | None = None) -> Inputs:
    """Whole numbers, pairwise different, around ``offset``: exact in single precision."""
    return lambda rng: (offset + rng.permutation(13), 2.0, top_k)


right, wrong = writing("next_token_distribution(logits, temperature=1.0, top_k=None)")
CUT = ("if top_k is not None and top_k < len(logits):", "    z = np.where(z >= np.sort(z)[-top_k], z, -np.inf)")
SOFT = ("e = np.exp(z - z.max())", "e / e.sum()")
usual = right("a threshold", "z = logits / temperature", *CUT, *SOFT)
renormalised = right("renormalised afterwards",
    "z = logits / temperature; p = softmax(z)",
    "p = p if top_k is None else np.where(np.argsort(np.argsort(-logits)) < top_k, p, 0.0)",
    "p / p.sum()")

next_token_distribution = Step(
    "next_token_distribution",
    points=1,
    summary="Softmax of logits / temperature over the top k tokens, exactly 0 for the others",
    reference=gpt.next_token_distribution,
    cases=(
        public("eleven logits, as they are", scores(11)),
        public("temperature 0.5", scores(7, temperature=0.5)),
        public("the three best of thirteen, temperature 2", scores(13, 2.0, 3), exact_zeros=True),
        public("logits of ten thousand", far_out(10_000.0), weight=0.5),
        hidden("temperature 1.7", scores(17, temperature=1.7)),
        hidden("the five best of nineteen", scores(19, top_k=5), exact_zeros=True),
        hidden("the seven best of twenty-nine, temperature 0.7", scores(29, 0.7, 7), exact_zeros=True),
        hidden("the best one alone", scores(13, top_k=1), exact_zeros=True, weight=0.5),
        hidden("as many as there are", scores(11, 1.3, 11), weight=0.5),
        hidden("more than there are", scores(7, 0.8, 23), weight=0.5),
        hidden("logits of minus ten thousand, the five best", far_out(-10_000.0, 5), exact_zeros=True, weight=0.5),
        hidden("nearly frozen", scores(11, temperature=0.05, size=1.0), weight=0.5),
        common("the eleven best of forty-one, temperature 1.4", scores(41, 1.4, 11), exact_zeros=True),
    ),
    variants=(
        usual,
        right("loop over the best",
            "order = sorted(range(len(logits)), key=lambda i: -logits[i])[:top_k]",
            "p = np.zeros(len(logits))",
            "for i in order:",
            "    p[i] = np.exp((logits[i] - logits[order[0]]) / temperature)",
            "p / sum(p)"),
        right("argpartition and the toolbox's softmax",
            "k = len(logits) if top_k is None else min(top_k, len(logits))",
            "best = np.argpartition(-logits, k - 1)[:k]",
            "p = np.zeros_like(logits)",
            "p[best] = softmax(logits[best] / temperature)",
            "p"),
        right("by how many are larger",
            "larger = np.einsum('ij->i', (logits[None, :] > logits[:, None]).astype(int))",
            "softmax(np.where(larger < (top_k or len(logits)), logits / temperature, -np.inf))"),
        renormalised,
        right("float32",
            "logits = logits.astype(np.float32)",
            "z = logits / np.float32(temperature)",
            *CUT,
            *SOFT,
            single=True),
    ),
    mistakes=(
        usual.but("temperature multiplied",
            "You multiplied by the temperature, which makes a high one cold. Divide: logits / temperature.",
            {"logits / temperature": "logits * temperature"}),
        usual.but("temperature ignored",
            "Your distribution is the same at every temperature. Divide the logits by it before softmax. "
            "(Dividing the probabilities instead, and making them sum to 1 again, changes nothing.)",
            {" / temperature": ""}),
        usual.but("temperature after softmax",
            "You divided the probabilities by the temperature, so they no longer sum to 1. Divide the logits, "
            "before softmax.",
            {" / temperature": "", "e.sum()": "e.sum() / temperature"}),
        usual.but("top_k ignored",
            "Your distribution gives weight to every token, whatever top_k is. Set the logits outside the top "
            "k to -np.inf before softmax.",
            {"np.where(z >= np.sort(z)[-top_k], z, -np.inf)": "z"}),
        renormalised.but("not made to sum to 1 again",
            "You set the probabilities outside the top k to 0 after softmax, and what remains no longer sums "
            "to 1. Block the logits with -np.inf before softmax, or divide by the sum once more.",
            {" / p.sum()": ""}),
        usual.but("the k worst",
            "You kept the k smallest logits. np.sort and np.argsort put the smallest first: the best k stand "
            "at the end.",
            {"z >= np.sort(z)[-top_k]": "z <= np.sort(z)[top_k - 1]"}),
        usual.but("one too many",
            "You kept one token more than top_k. The k-th largest logit is np.sort(logits)[-k]; [-k - 1] is "
            "the next one down.",
            {"[-top_k]": "[-top_k - 1]"}),
        usual.but("one too few",
            "You kept one token less than top_k: the k-th largest itself is to stay. Compare with >=, not with >.",
            {"and top_k": "and 1 < top_k", "z >=": "z >"}),
        usual.but("zeros in place of -inf",
            "You set the blocked logits to 0 before softmax. A logit of 0 is an ordinary one, e⁰ = 1: block "
            "with -np.inf.",
            {"-np.inf": "0.0"}),
        usual.but("a large negative number",
            "You set the blocked logits to a large negative number. Where the others are as low, forbidden "
            "tokens then get a share; use -np.inf, which nothing undercuts.",
            {"-np.inf": "-5e3"}),
        usual.but("maximum not subtracted",
            "You took np.exp of the logits as they are, which overflows for large ones and gives NaN. "
            "Subtract the largest first, or use the toolbox's softmax.",
            {"z - z.max()": "z"}),
        wrong("only the top k returned",
            "You return the probabilities of the top k alone, in an array of length k, and nobody can tell "
            "which tokens they belong to. Return n_vocab numbers, with 0 outside the top k.",
            "z = logits / temperature",
            "softmax(np.sort(z)[::-1][:top_k]) if top_k is not None else softmax(z)"),
        wrong("everything on the best",
            "Your distribution puts everything on the largest logit. That is greedy choice; here the others "
            "keep their share.",
            "(np.arange(len(logits)) == np.argmax(logits)) * 1.0"),
    ),
)
