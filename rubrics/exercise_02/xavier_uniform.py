"""Step ``xavier_uniform``: random matrices, judged by what every stream of numbers has in common."""

from __future__ import annotations

from numpy.random import Generator

from rubrics._inputs import Inputs
from rubrics._writing import writing
from solutions import self_attention_layer as reference
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Seed
from stepgrade.rubric import Step, common, hidden, public

# Random numbers cannot be compared with a reference's.  These views look at them where they are judged, and
# round so coarsely that chance has no say (five standard deviations and more): every stream of random numbers
# gives the same.  Evenly drawn numbers have the kurtosis 1.8, normal ones 3.
SPREAD = """
def look(W):
    limit = np.sqrt(6 / ({d_in} + {d_out}))
    squares = (W - W.mean()) ** 2
    lines = W.ravel()[: W.shape[-1]], W.ravel()[:: W.shape[-1]]
    return {{
        "axes": W.ndim,
        "rows": W.shape[0],
        "columns": W.shape[-1],
        "largest / limit": round(float(W.max() / limit), 2),
        "smallest / limit": round(float(W.min() / limit), 2),
        "mean / limit": round(float(W.mean() / limit), 1) + 0.0,
        "standard deviation / (limit / √3)": round(float(W.std() / limit * 3**0.5), 1),
        "kurtosis / 1.8": round(float(np.mean(squares * squares) / np.mean(squares) ** 2 / 0.9)) / 2,
        "different numbers in the first row": round(len(np.unique(lines[0])) / len(lines[0]), 1),
        "different numbers in the first column": round(len(np.unique(lines[1])) / len(lines[1]), 1),
    }}
"""
WITHIN = """
def look(W):
    limit = np.sqrt(6 / ({d_in} + {d_out}))
    return {{
        "axes": W.ndim,
        "rows": W.shape[0],
        "columns": W.shape[-1],
        "numbers within the limits": int(np.sum(np.abs(W) <= limit * (1 + 1e-6))),
    }}
"""
REPEATED = """
def look(first, again, other):
    return {
        "numbers that the same seed repeats": int(np.sum(first == again)),
        "numbers that another seed repeats": int(np.sum(first == other)),
    }
"""


def drawn(d_in: int, d_out: int, view: str) -> Inputs:
    """One matrix, and what there is to see in it."""

    def inputs(rng: Generator) -> Script:
        seed = Seed(int(rng.integers(2**31)))
        look = Planted("look", view.format(d_in=d_in, d_out=d_out))
        return Script((Call("xavier_uniform", (d_in, d_out, seed)),), look)

    return inputs


def drawn_thrice(d_in: int, d_out: int) -> Inputs:
    """Two matrices from the same seed, and a third from another."""

    def inputs(rng: Generator) -> Script:
        one, other = (Seed(int(number)) for number in rng.choice(2**31, size=2, replace=False))
        calls = tuple(Call("xavier_uniform", (d_in, d_out, seed)) for seed in (one, one, other))
        return Script(calls, Planted("look", REPEATED))

    return inputs


right, wrong = writing("xavier_uniform(d_in, d_out, rng)")
usual = right("uniform",
    "limit = np.sqrt(6 / (d_in + d_out))",
    "rng.uniform(-limit, limit, size=(d_in, d_out))")
stretched = right("numbers from 0 to 1, stretched and shifted",
    "limit = np.sqrt(6 / (d_in + d_out))",
    "(2 * rng.random((d_in, d_out)) - 1) * limit")

xavier_uniform = Step(
    "xavier_uniform",
    points=3,
    summary="Starting weights, drawn evenly from ±√(6 / (d_in + d_out))",
    reference=reference.xavier_uniform,
    cases=(
        public("199 × 401: shape, range and moments", drawn(199, 401, SPREAD)),
        public("3 × 5: shape and range", drawn(3, 5, WITHIN), weight=0.25),
        public("the same seed gives the same numbers, another seed others", drawn_thrice(7, 11), weight=0.25),
        hidden("113 × 97: more rows than columns", drawn(113, 97, SPREAD)),
        hidden("a single column", drawn(61, 1, WITHIN), weight=0.25),
        hidden("the same seed and another, again", drawn_thrice(13, 5), weight=0.25),
        common("199 × 401 again, with other numbers", drawn(199, 401, SPREAD)),
    ),
    variants=(
        usual,
        stretched,
        right("loop",
            "limit = (6 / (d_in + d_out)) ** 0.5",
            "W = np.zeros((d_in, d_out))",
            "for i in range(d_in):",
            "    for j in range(d_out):",
            "        W[i, j] = rng.uniform(-limit, limit)",
            "W"),
        right("a row at a time",
            "limit = np.sqrt(6 / (d_in + d_out))",
            "np.stack([limit * rng.uniform(-1, 1, d_out) for _ in range(d_in)])"),
        right("float32",
            "limit = np.sqrt(6 / (d_in + d_out))",
            "rng.uniform(-limit, limit, size=(d_in, d_out)).astype(np.float32)",
            single=True),
    ),
    mistakes=(
        usual.but("only d_in",
            "Your limit is √(6 / d_in). Xavier looks at both sides, so that neither the values on the way "
            "forward nor the gradients on the way back grow: √(6 / (d_in + d_out)).",
            {"(d_in + d_out)": "d_in"}),
        usual.but("only d_out",
            "Your limit is √(6 / d_out). Xavier looks at both sides: √(6 / (d_in + d_out)).",
            {"(d_in + d_out)": "d_out"}),
        usual.but("brackets left out",
            "Your limit is √(6 / d_in + d_out), which makes the numbers far too large: a division binds tighter than "
            "a sum. The sum needs brackets: 6 / (d_in + d_out).",
            {"6 / (d_in + d_out)": "6 / d_in + d_out"}),
        usual.but("root forgotten",
            "Your limit is 6 / (d_in + d_out), without the square root, which makes the numbers far too "
            "small. Take the root: it is the variance that should be 2 / (d_in + d_out).",
            {"np.sqrt(6 / (d_in + d_out))": "6 / (d_in + d_out)"}),
        usual.but("root of the 6 alone",
            "Your limit is √6 / (d_in + d_out): the root covers only the 6, which makes the numbers far too "
            "small. It belongs over the whole fraction.",
            {"6 / (d_in + d_out))": "6) / (d_in + d_out)"}),
        usual.but("standard deviation as the limit",
            "Your limit is √(2 / (d_in + d_out)). That is the standard deviation that is wanted; numbers "
            "drawn evenly up to a limit have limit / √3, hence the 6 in place of the 2.",
            {"6 /": "2 /"}),
        wrong("normal numbers",
            "Your numbers have the right standard deviation, but they are normally distributed and reach "
            "beyond the limit. That is Xavier's other form; this step asks for the uniform one, "
            "rng.uniform(-limit, limit, …).",
            "rng.normal(scale=np.sqrt(2 / (d_in + d_out)), size=(d_in, d_out))"),
        usual.but("normal numbers with the limit as their standard deviation",
            "Your numbers are normally distributed, with the limit as their standard deviation. Draw them "
            "evenly between -limit and +limit: rng.uniform(-limit, limit, …).",
            {"rng.uniform(-limit, limit, ": "rng.normal(scale=limit, "}),
        stretched.but("from 0 upwards",
            "Your numbers lie between 0 and the limit, so that none is negative and their mean is half the "
            "limit. Draw from -limit to +limit.",
            {"(2 * ": "", " - 1)": ""}),
        stretched.but("limit taken for the whole width",
            "Your numbers lie between -limit/2 and +limit/2. The limit is how far they reach on either side "
            "of 0, not how far the ends lie apart.",
            {"2 * ": "", "- 1)": "- 0.5)"}),
        usual.but("rows and columns exchanged",
            "Your matrix has the shape (d_out, d_in). Weights stand on the right here, X @ W, so the rows "
            "are what comes in: (d_in, d_out).",
            {"size=(d_in, d_out)": "size=(d_out, d_in)"}),
        usual.but("one row for all",
            "All rows of your matrix are the same: one row was drawn and repeated. Draw every number by "
            "itself, with size=(d_in, d_out).",
            {"rng.uniform": "np.tile(rng.uniform", "size=(d_in, d_out))": "size=d_out), (d_in, 1))"}),
        usual.but("the global generator",
            "The same seed gives different numbers: you drew from np.random, the generator that everything "
            "shares. Draw from the rng that the function is given.",
            {"rng.uniform": "np.random.uniform"}),
        usual.but("a generator of its own",
            "Your numbers are the same whatever the seed is: nothing is drawn from the rng that the function is "
            "given. It makes them with a generator of its own, or they are not random at all, and two matrices of "
            "one layer would be equal. Draw from rng.",
            {"return": "rng = np.random.default_rng(0)\n    return"}),
        usual.but("normal numbers of standard deviation 1",
            "Your numbers are normally distributed, with the standard deviation 1: they reach far beyond the limit. "
            "Draw them evenly between -limit and +limit: rng.uniform(-limit, limit, …).",
            {"rng.uniform(-limit, limit, ": "rng.normal("}),
    ),
)
