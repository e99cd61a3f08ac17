"""The guides tell the truth: their code runs, their hours add up, their links lead somewhere."""

from __future__ import annotations

import importlib
import itertools
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from rubrics._writing import TO_TWO_DECIMALS
from solutions import attention as attention_
from stepgrade.authoring.release import GUIDES
from stepgrade.course.directory import assignments, load_rubric
from stepgrade.course.settings import settings
from stepgrade.display.tables import SYMBOLS
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.judge import judge
from stepgrade.judging.verdict import GRADER_FAULT, MUTATION_COST
from stepgrade.rubric import Tolerance
from tests.helpers import ROOT

GUIDE = (ROOT / "GETTING_STARTED.md").read_text("utf-8")
PATHS = (ROOT / "docs" / "paths.md").read_text("utf-8")
BACKGROUND = (ROOT / "docs" / "background.md").read_text("utf-8")
REFERENCE = (ROOT / "quick_reference.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
LESSONS = [f"lesson_0{i}" for i in range(1, 7)]
EXERCISES = [f"exercise_0{i}" for i in range(1, 4)]
ASSIGNMENTS = LESSONS + EXERCISES
POINTS = dict.fromkeys(LESSONS, 10) | dict(zip(EXERCISES, (20, 30, 40), strict=True))


# --- reading the pages ---------------------------------------------------------------------------------


def section(page: str, heading: str) -> str:
    """What stands under a heading, up to the next one of the same or a higher level."""
    found = re.search(rf"^(#+) {re.escape(heading)}$", page, re.MULTILINE)
    assert found, heading
    rest = page[found.end() :]
    end = re.search(rf"^#{{1,{len(found[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def rows(text: str) -> list[list[str]]:
    """The cells of every table row, heads and rules left out."""
    lines = text.split("\n")
    found = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        is_row = line.startswith("|") and not line.startswith("|---")
        if is_row and not following.startswith("|---"):
            found.append([cell.strip() for cell in line.strip().strip("|").split("|")])
    return found


def blocks(text: str, language: str = "python") -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def solution(module: str) -> ModuleType:
    """A module of references, or the test is skipped where that part of the course is not merged yet."""
    if not (ROOT / "solutions" / f"{module}.py").exists():
        pytest.skip(f"solutions.{module} is not there yet")
    return importlib.import_module(f"solutions.{module}")


# --- quick_reference: every line of NumPy --------------------------------------------------------------

N, HEADS, D_HEAD, D_V, VOCAB, POSITIONS, MEMORY, BATCH = 7, 3, 2, 11, 13, 17, 5, 2
D = HEADS * D_HEAD
SIZES = {
    **{"n": N, "n_heads": HEADS, "d_head": D_HEAD, "d_model": D, "n_vocab": VOCAB, "n_positions": POSITIONS},
    **{"n_queries": 3, "n_keys": 7, "d_k": 5, "d_v": D_V, "n_memory": MEMORY, "batch": BATCH, "d_in": 19},
    **{"d_out": 23, "n_past": 5, "n_new": 2, "k": 2},
}
Names = dict[str, Any]


def drawn(*shapes: tuple[int, ...]) -> Iterator[np.ndarray]:
    rng = np.random.default_rng(20_17)
    return (rng.normal(size=shape) for shape in shapes)


def same(got: Any, want: Any) -> None:
    if isinstance(want, tuple):
        assert len(got) == len(want)
        for one, other in zip(got, want, strict=True):
            same(one, other)
    else:
        assert np.shape(got) == np.shape(want)
        np.testing.assert_allclose(np.asarray(got, float), np.asarray(want, float), rtol=1e-12, atol=1e-13)


def of_attention() -> tuple[Names, Names]:
    Q, K, V, q = drawn((3, 5), (7, 5), (7, D_V), (5,))
    mask = np.random.default_rng(1).random((3, 7)) < 0.6
    mask[1] = False  # a query that may attend to nothing
    w = attention_.softmax(K @ q)
    plain = attention_.attention_scores(Q, K)
    scaled = attention_.scale_scores(plain, 5)
    masked = attention_.apply_mask(scaled, mask)
    weights = attention_.softmax(masked)
    given = {"Q": Q, "K": K, "V": V, "q": q, "w": w, "mask": mask, "temperature": 0.7}
    given["softmax"] = attention_.softmax
    return given, {
        "scores of one query": attention_.dot_product_scores(q, K),
        "scores": plain,
        "scaled": scaled,
        "masked": masked,
        "largest of each row": None,
        "exponentials": None,
        "sums": None,
        "weights": weights,
        "output": attention_.attention(Q, K, V, mask)[0],
        "output of one query": attention_.weighted_average(w, V),
        "soft look-up, no √d_k": attention_.soft_lookup(q, K, V, 0.7),
    }


def of_masks() -> tuple[Names, Names]:
    causal_mask = solution("self_attention").causal_mask
    lengths = np.array([4, 7])
    both = attention_.padding_mask(lengths, N) & causal_mask(N)
    return {"lengths": lengths, "n": N, "n_past": 5, "n_new": 2, "k": 2}, {
        "padding": attention_.padding_mask(lengths, N),
        "causal": causal_mask(N),
        "both": both,
        "with a head axis": both[:, None],
        "with a past (cache)": causal_mask(7)[5:],
    }


def of_self_attention() -> tuple[Names, Names]:
    one = solution("self_attention")
    X, W_q, W_k, W_v = drawn((N, D), (D, 5), (D, 5), (D, D_V))
    order, mask = np.array([3, 0, 6, 1, 5, 2, 4]), one.causal_mask(N)

    def layer(X: np.ndarray) -> np.ndarray:
        return np.cumsum(X, axis=0)  # one that cares about order

    output, weights = one.self_attention(X, W_q, W_k, W_v, mask)
    given = {"X": X, "W_q": W_q, "W_k": W_k, "W_v": W_v, "mask": mask, "order": order, "layer": layer}
    tokens = [str(i) for i in range(N)]
    return given | {"softmax": attention_.softmax}, {
        "queries, keys, values": one.project_qkv(X, W_q, W_k, W_v),
        "weights": weights,
        "output": output,
        "strongest link": [int(to) for _, to in one.strongest_links(weights, tokens)],
        "equivariance gap": one.equivariance_gap(layer, X, order),
    }


def layer_weights() -> tuple[np.ndarray, ...]:
    return tuple(drawn((N, D), *([(D, D)] * 4)))


def of_heads() -> tuple[Names, Names]:
    many = solution("multi_head")
    X, *W = layer_weights()
    mask = solution("self_attention").causal_mask(N)
    output, weights = many.multi_head_attention(X, *W, HEADS, mask)
    given: Names = dict(zip(("W_q", "W_k", "W_v", "W_o"), W, strict=True))
    given |= {"X": X, "n_heads": HEADS, "d_head": D_HEAD, "d_model": D, "mask": mask}
    given |= {name: getattr(many, name) for name in ("split_heads", "merge_heads")}
    return given | {"softmax": attention_.softmax}, {
        "split": many.split_heads(X, HEADS),
        "merge": X,
        "all projections": tuple(many.split_heads(X @ M, HEADS) for M in W[:3]),
        "weights of all heads": weights,
        "the layer's output": output,
        "entropy, in nats": many.attention_entropy(weights),
        "parameters": many.parameter_count(D),
    }


def of_positions() -> tuple[Names, Names]:
    where = solution("positional")
    X, table = drawn((N, D), (POSITIONS, D))
    PE, positions = where.sinusoidal_encoding(POSITIONS, D), np.array([3, 0, 16, 4, 4, 9, 11])
    given = {"X": X, "table": table, "positions": positions, "n_positions": POSITIONS, "d_model": D}
    omega = where.angular_frequencies(D)
    return given | {"start": 5, "p": 3, "r": 14, "b": 4}, {
        "frequencies": omega,
        "angles": np.outer(np.arange(POSITIONS), omega),
        "encoding": PE,
        "added": where.add_positions(X, PE, start=5),
        "learned": where.learned_positions(table, positions),
        "product of two rows": PE[3] @ PE[14],
        "shift matrix": where.shift_matrix(4, D),
        "rotary angles": np.outer(positions, omega),
        "rotary embedding": where.rotary_embedding(X, positions),
    }


def of_networks() -> tuple[Names, Names]:
    part = solution("feed_forward")
    X, W_1, b_1, W_2, b_2, g, b = drawn((N, D), (D, 19), (19,), (19, D), (D,), (D,), (D,))
    X = 1e-2 * X  # small enough for ε to show
    changed = X.copy()
    changed[2] = 1.0

    def layer(X: np.ndarray) -> np.ndarray:
        return np.cumsum(X, axis=0)

    given = {"X": X, "x": 300 * X, "W_1": W_1, "b_1": b_1, "W_2": W_2, "b_2": b_2, "g": g, "b": b, "i": 2}
    given |= {"gelu": part.gelu, "layer_norm": part.layer_norm, "sublayer": np.tanh}
    return given | {"layer": layer, "changed": changed}, {
        "ReLU (2017 paper)": part.relu(300 * X),
        "GELU (GPT-2)": part.gelu(300 * X),
        "feed-forward network": part.feed_forward(X, W_1, b_1, W_2, b_2),
        "centred": X - X.mean(axis=1, keepdims=True),
        "layer norm": part.layer_norm(X, g, b),
        "post-norm (2017 paper)": part.post_norm(X, np.tanh, g, b),
        "pre-norm (GPT-2)": part.pre_norm(X, np.tanh, g, b),
        "a layer works on each position alone": np.max(np.abs(changed[2] - X[2])),
    }


def of_blocks() -> tuple[Names, Names]:
    blocks_, part, many = solution("transformer"), solution("feed_forward"), solution("multi_head")
    causal_mask = solution("self_attention").causal_mask
    (X, *W), (memory,) = layer_weights(), tuple(drawn((MEMORY, D)))
    attn = dict(zip(("W_q", "W_k", "W_v", "W_o"), W, strict=True))
    W_1, b_1, W_2, b_2, *gains = drawn((D, 19), (19,), (19, D), (D,), *([(D,)] * 6))
    ffn = {"W_1": W_1, "b_1": b_1, "W_2": W_2, "b_2": b_2}
    norms = [{"gain": gains[i], "bias": gains[i + 1]} for i in (0, 2, 4)]
    params: Names = {f"norm_{i}": norm for i, norm in enumerate(norms, 1)}
    params |= {"self_attention": attn, "cross_attention": attn, "feed_forward": ffn}
    mask = causal_mask(N).T
    given: Names = {**attn, "X": X, "memory": memory, "mask": mask, "n": N, "n_heads": HEADS}
    for i, norm in enumerate(norms, 1):
        given[f"LN_{i}"] = lambda Z, norm=norm: part.layer_norm(Z, **norm)
    given["MHA"] = lambda Z, mask: many.multi_head_attention(Z, **attn, n_heads=HEADS, mask=mask)[0]
    given["FFN"] = lambda Z: part.feed_forward(Z, **ffn, activation=part.relu)
    given["cross"] = lambda Z, memory: blocks_.cross_attention(Z, memory, attn, HEADS)
    given |= {name: getattr(many, name) for name in ("split_heads", "merge_heads", "head_attention")}
    return given | {"causal_mask": causal_mask}, {
        "encoder: attention": None,
        "encoder: network": blocks_.encoder_block(X, params, HEADS, mask),
        "cross-attention": blocks_.cross_attention(X, memory, attn, HEADS),
        "decoder: self-attention": None,
        "decoder: cross-attention": None,
        "decoder: network": blocks_.decoder_block(X, memory, params, HEADS),
    }


def a_gpt() -> Names:
    numbers = np.random.default_rng(11)

    def linear(d_in: int, d_out: int) -> Names:
        return {"w": numbers.normal(size=(d_in, d_out)), "b": numbers.normal(size=d_out)}

    def norm() -> Names:
        return {"g": numbers.normal(size=D), "b": numbers.normal(size=D)}

    return {
        "wte": numbers.normal(size=(VOCAB, D)),
        "wpe": numbers.normal(size=(POSITIONS, D)),
        "h": [
            {
                "ln_1": norm(),
                "attn": {"c_attn": linear(D, 3 * D), "c_proj": linear(D, D)},
                "ln_2": norm(),
                "mlp": {"c_fc": linear(D, 4 * D), "c_proj": linear(4 * D, D)},
            }
        ],
        "ln_f": norm(),
    }


def of_gpt() -> tuple[Names, Names]:
    gpt, part = solution("gpt"), solution("feed_forward")
    params, ids, targets = a_gpt(), np.array([3, 0, 12, 5, 5, 8, 1]), np.array([0, 12, 5, 5, 8, 1, 7])
    [block] = params["h"]
    causal = solution("self_attention").causal_mask(N)
    logits = gpt.gpt_logits(ids, params, HEADS)
    K_past, K_new = drawn((HEADS, 5, D_HEAD), (HEADS, 2, D_HEAD))
    given: Names = {"ids": ids, "targets": targets, "temperature": 0.7, "top_k": 5, "wte": params["wte"]}
    given |= {"wpe": params["wpe"], "c_attn": block["attn"]["c_attn"], "K_past": K_past, "K_new": K_new}
    for name, norm in (("ln_1", block["ln_1"]), ("ln_2", block["ln_2"]), ("ln_f", params["ln_f"])):
        given[name] = lambda Z, norm=norm: part.layer_norm(Z, norm["g"], norm["b"])
    given["attn"] = lambda Z: gpt.multi_head_attention(Z, block["attn"], HEADS, causal)
    given["mlp"] = lambda Z: gpt.mlp(Z, block["mlp"])
    given |= {"n_vocab": VOCAB, "n_positions": POSITIONS, "d_model": D, "n_layers": 1}
    embedded = gpt.embed(ids, params)
    projected = gpt.project_heads(embedded, block["attn"], HEADS)
    greedy = gpt.generate_greedy(ids, params, HEADS, 1)
    return given | {"softmax": attention_.softmax, "p": 0.8}, {
        "embedding": embedded,
        "Q, K, V in one product": tuple(solution("multi_head").merge_heads(part) for part in projected),
        "block: attention": None,
        "block: network": gpt.gpt_block(embedded, block, HEADS),
        "logits, tied weights": logits,
        "cross-entropy, first part": None,
        "cross-entropy": gpt.cross_entropy(logits, targets),
        "gradient of the logits": gpt.gradient_of_logits(logits, targets),
        "temperature": gpt.next_token_distribution(logits[-1], 0.7),
        "top k": gpt.next_token_distribution(logits[-1], 0.7, 5),
        "nucleus, which tokens": None,
        "nucleus": gpt.nucleus_distribution(logits[-1] / 0.7, 0.8),
        "next token, greedy": greedy[-1],
        "cached keys": np.concatenate([K_past, K_new], axis=1),
        "parameters of a block": sum(array.size for array in leaves(block)),
        "parameters of a GPT": gpt.gpt_parameter_count(VOCAB, POSITIONS, D, 1),
    }


def leaves(tree: Any) -> Iterator[np.ndarray]:
    if isinstance(tree, np.ndarray):
        yield tree
    else:
        for branch in tree.values() if isinstance(tree, dict) else tree:
            yield from leaves(branch)


def of_gradients() -> tuple[Names, Names]:
    layer = solution("self_attention_layer")
    X, *W = layer_weights()
    [dY] = drawn((N, D))
    attend = layer.SelfAttention(*W)
    attend.forward(X)
    right = attend.backward(dY)
    Q, K, V = X @ W[0], X @ W[1], X @ W[2]
    A = attention_.attention(Q, K, V)[1]
    given: Names = dict(zip(("W_q", "W_k", "W_v", "W_o"), W, strict=True))
    given |= {"X": X, "Q": Q, "K": K, "V": V, "A": A, "O": A @ V, "dY": dY, "d_in": 19, "d_out": 23}
    dO = dY @ W[3].T
    return given | {"rng": np.random.default_rng(5)}, {
        "Xavier initialisation": layer.xavier_uniform(19, 23, np.random.default_rng(5)),
        "output matrix": right["W_o"],
        "merged heads": None,
        "values": None,
        "weights": None,
        "softmax": layer.softmax_backward(dO @ V.T, A),
        "queries": None,
        "keys": None,
        "matrices": (right["W_q"], right["W_k"], right["W_v"]),
        "input": right["X"],
    }


def of_today() -> tuple[Names, Names]:
    X, W, U, W_2, g, W_r = drawn((N, D), (D, 19), (D, 19), (19, D), (D,), (D, 5))
    Q, K = drawn((HEADS, N, D_HEAD), (1, N, D_HEAD))
    positions, turn = np.arange(N), solution("positional").rotary_embedding
    experts = [lambda x, power=power: np.tanh(x) ** power for power in range(1, 6)]
    gate = X @ W
    rms = np.sqrt(np.sum(X**2, axis=1) / D + 1e-5)
    scores = X[0] @ W_r
    best = sorted(range(5), key=scores.__getitem__)[-2:]
    given: Names = {"X": X, "W": W, "U": U, "W_2": W_2, "g": g, "eps": 1e-5, "Q": Q, "K": K, "x": X[0]}
    given |= {"W_r": W_r, "k": 2, "experts": experts, "softmax": attention_.softmax, "positions": positions}
    given |= {"rotary_embedding": turn, "n_heads": HEADS, "n_groups": 1, "P": 70e9, "D": 1.4e12}
    shares = attention_.softmax(scores[best])
    swish = gate * 0.5 * (1 + np.tanh(gate / 2))
    return given, dict(
        zip(
            [what for what, *_ in rows(section(REFERENCE, "From GPT-2 to today"))],
            [
                X / rms[:, None] * g,
                np.einsum("nf,nf,fd->nd", swish, X @ U, W_2),
                np.concatenate([K] * HEADS),
                (turn(Q, positions), np.stack([turn(K[0], positions)] * HEADS)),
                np.array(best),
                sum(share * experts[e](X[0]) for share, e in zip(shares, best, strict=True)),
                None,
            ],
            strict=True,
        )
    )


SECTIONS: dict[str, Callable[[], tuple[Names, Names]]] = {
    "Attention": of_attention,
    "Masks": of_masks,
    "Self-attention": of_self_attention,
    "Heads": of_heads,
    "Positions": of_positions,
    "Feed-forward, norm, residual": of_networks,
    "Blocks": of_blocks,
    "GPT": of_gpt,
    "From GPT-2 to today": of_today,
    "Gradients": of_gradients,
}


def result_shapes(said: str) -> list[tuple[int, ...]] | None:
    """The shapes after the arrow; None where the table says "any"."""
    if "→" not in said:
        assert said == "any", said
        return None
    after = said.rpartition("→")[2].strip()
    times = int(after[0]) if after[0].isdigit() else 1
    found = [eval(shape, {}, SIZES) for shape in re.findall(r"\([^()]*\)", after)]
    return [tuple(int(size) for size in shape) for shape in found] * times


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_line_of_numpy_is_what_the_solutions_compute(heading: str) -> None:
    names, expected = SECTIONS[heading]()
    names["np"] = np
    seen = []
    for what, _, shapes, cell in rows(section(REFERENCE, heading)):
        line = cell.strip("`")
        assert cell == f"`{line}`", what
        exec(line, names)
        target = line.partition(" = ")[0]
        got = eval(target, names)
        wanted = result_shapes(shapes)
        if wanted is not None:
            arrays = got if isinstance(got, tuple) else (got,)
            assert [np.shape(array) for array in arrays] == wanted, what
        if expected[what] is not None:
            same(got, expected[what])
        seen.append(what)
    assert seen == list(expected)


def test_every_table_of_formulas_is_executed() -> None:
    heads = re.findall(r"^\| what \| formula \| shapes \| NumPy \|$", REFERENCE, re.MULTILINE)
    assert len(heads) == len(SECTIONS)


def test_both_forms_of_softmax() -> None:
    plain, careful = blocks(section(REFERENCE, "Attention"))
    [x] = drawn((3, 5, 7))
    for source in (plain, careful):
        names: Names = {"np": np}
        exec(source, names)
        for axis in (-1, 0, 1):
            same(names["softmax"](1e4 * x, axis), attention_.softmax(1e4 * x, axis))
    assert not names["softmax"](np.full((2, 3), -np.inf)).any()


def test_the_sizes_of_gpt() -> None:
    gpt = solution("gpt")
    small = gpt.gpt_parameter_count(50257, 1024, 768, 12)
    largest = gpt.gpt_parameter_count(50257, 1024, 1600, 48)
    third = gpt.gpt_parameter_count(50257, 2048, 12288, 96)
    for number in (50257, small, largest):
        assert f"{number:_}".replace("_", " ") in REFERENCE
    assert f"{small:_}".replace("_", " ") in PATHS
    assert f"{third / 1e9:.1f} × 10⁹" in REFERENCE
    assert f"{third / 1e9:.1f} × 10⁹" in BACKGROUND
    assert f"{largest / 1e9:.2f} × 10⁹" in BACKGROUND


# --- quick_reference: the contract ---------------------------------------------------------------------

BROKEN_BY = {
    (1, "softmax"): ("maximum not subtracted",),
    (2, "project_qkv"): ("matrices transposed",),
    (3, "attention_weights"): (
        "mask inverted",
        "mask ignored",
        "blocked after softmax",
        "blocked scores set to 0",
    ),
    (3, "attention"): (),
    (4, "softmax"): ("maximum not subtracted",),
    (5, "head_attention"): ("not scaled", "divided by √d_model", "divided by d_head"),
    (6, "split_heads"): ("bare reshape", "columns dealt out in turn", "heads in reverse order"),
    (7, "sinusoidal_encoding"): ("positions from one", "sine and cosine swapped", "halves instead of pairs"),
    (8, "layer_norm"): ("eps outside the root", "eps forgotten", "ddof=1", "over the positions"),
    (9, "gelu"): ("exact form", "sigmoid form", "0.44715"),
    (10, "gpt_block"): ("post-norm",),
    (11, "gpt_block"): ("Q, K and V of each head side by side",),
}
"""For each clause and the step named there: mistakes that break it; the named case must fail all of them."""

Named = tuple[int, str, str, str]


def contract() -> list[Named]:
    return [
        (int(number), assignment, step, case)
        for number, _, enforced in rows(section(REFERENCE, "The numerical contract"))
        for step, assignment, case in re.findall(r"`(\w+)` \((\w+)\): \*(.+?)\*", enforced)
    ]


def test_the_contract_has_eleven_clauses() -> None:
    assert [(number, step) for number, _, step, _ in contract()] == list(BROKEN_BY)
    assert sorted({number for number, *_ in BROKEN_BY}) == list(range(1, 12))


@pytest.mark.parametrize("named", contract(), ids=lambda named: f"{named[0]}-{named[2]}")
def test_the_named_case_enforces_its_clause(named: Named) -> None:
    number, assignment, step_name, case_name = named
    if assignment not in assignments(ROOT):
        pytest.skip(f"{assignment} is not there yet")
    rubric = load_rubric(ROOT, assignment)
    [step] = [step for step in rubric.steps if step.name == step_name]
    [case] = [case for case in step.cases if case.name == case_name]
    expectations = Expectations(rubric)
    script, expectation = expectations.drawn(step, case, Draws(assignment, "a student", b"a secret"))

    def passes(source: Any) -> bool:
        outcome: str = judge(expectations.result(step, source, script), expectation, case).outcome
        return outcome.startswith("passed")

    assert all(passes(variant) for variant in step.variants)
    wrong = {mistake.name: mistake for mistake in step.mistakes}
    assert not [name for name in BROKEN_BY[number, step_name] if passes(wrong[name])]
    assert not all(passes(mistake) for mistake in step.mistakes)


def test_what_the_guides_say_of_marking() -> None:
    default = Tolerance()
    assert (default.rtol, default.atol) == (1e-9, 1e-10)
    assert "`rtol=1e-9, atol=1e-10`" in REFERENCE
    assert MUTATION_COST == 0.1
    assert "costs a tenth of the step's points" in GUIDE
    assert "costs a tenth of the step's points" in REFERENCE.replace("\n", " ")
    assert TO_TWO_DECIMALS.atol == 0.01
    supported = re.search(r'requires-python = "(.+)"', (ROOT / "pyproject.toml").read_text("utf-8"))
    assert supported is not None
    assert supported[1] == ">=3.11"  # the wheel goes where pip lets it; tested are these
    assert "Python 3.11, 3.12 or 3.13" in GUIDE


# --- quick_reference: PyTorch --------------------------------------------------------------------------

MODULES = {
    "self_attention": ("causal_mask",),
    "multi_head": ("split_heads", "merge_heads", "multi_head_attention"),
    "feed_forward": ("relu", "gelu", "layer_norm"),
    "gpt": ("cross_entropy",),
    "self_attention_layer": ("softmax_backward",),
}
PYTORCH = section(REFERENCE, "From NumPy to PyTorch")
TRANSLATIONS = [(here.strip("`"), there.strip("`")) for here, there, _ in rows(PYTORCH)]


def arrays() -> Names:
    X, W_q, W_k, W_v, W_o = layer_weights()
    W, b, Q, K, V, x, table, g, logits, scores, d_weights = drawn(
        *((D, 19), (19,), (3, 5), (7, 5), (7, D_V), (3, 7), (POSITIONS, D), (D,), (N, VOCAB), (3, 7), (3, 7))
    )
    mask = np.random.default_rng(1).random((3, 7)) < 0.6
    mask[:, 2] = True
    names = {"X": X, "W_q": W_q, "W_k": W_k, "W_v": W_v, "W_o": W_o, "W": W, "b": b, "Q": Q, "K": K, "V": V}
    names |= {"x": x, "table": table, "g": g, "logits": logits, "scores": scores, "d_weights": d_weights}
    return names | {"mask": mask, "positions": np.array([3, 0, 16]), "targets": np.arange(N) + 2}


@pytest.mark.parametrize(("here", "there"), TRANSLATIONS)
def test_the_translation_to_pytorch(here: str, there: str) -> None:
    torch = pytest.importorskip("torch")
    given = arrays()
    if "layer_norm" in here:
        given["b"] = given["g"] + 1
    if "multi_head" in here:  # its mask is one of words by words
        given["mask"] = np.tri(N, dtype=bool)
    sizes = {"n": 3 if "Q, Q, Q" in here else N, "n_heads": HEADS, "d_model": D}
    ours: Names = {
        **given,
        **sizes,
        "np": np,
        "softmax": attention_.softmax,
        "attention": attention_.attention,
    }
    for module, functions in MODULES.items():
        for name in functions:
            if re.search(rf"\b{name}\(", here):
                ours[name] = getattr(solution(module), name)
    theirs: Names = {name: torch.tensor(array) for name, array in given.items()} | sizes
    theirs |= {"torch": torch, "nn": torch.nn, "F": torch.nn.functional}
    theirs["scores"].requires_grad_(True)
    if "mha" in there:
        [setting_up] = blocks(PYTORCH)
        exec(setting_up, theirs)
    same(eval(there, theirs).detach().numpy(), eval(here, ours))


def test_what_the_translation_says_of_pytorch_s_defaults() -> None:
    torch = pytest.importorskip("torch")
    for layer in (torch.nn.TransformerEncoderLayer(4, 2), torch.nn.TransformerDecoderLayer(4, 2)):
        assert layer.norm_first is False
        assert layer.activation is torch.nn.functional.relu
        assert layer.dropout.p == 0.1
    assert torch.get_default_dtype() == torch.float32
    assert torch.nn.LayerNorm(3).eps == 1e-5
    assert torch.softmax(torch.tensor([-torch.inf] * 2), 0).isnan().all()
    assert torch.nn.Linear(2, 3).weight.shape == (3, 2)


# --- the student's guide -------------------------------------------------------------------------------

Range = tuple[float, float]


def span(text: str) -> Range:
    low, high = text.strip("*").split("–")
    return float(low), float(high)


def added(ranges: list[Range]) -> Range:
    return sum(low for low, _ in ranges), sum(high for _, high in ranges)


@cache
def parts() -> dict[str, Range]:
    """Each part's hours; those that stand in the paths' own table are given there in brackets."""
    found = {cells[0].strip("*"): span(cells[3]) for cells in rows(section(PATHS, "What is in it"))}
    extras = re.findall(r"\((\d–\d)(?: hours)?\)", section(PATHS, "Three paths"))
    names = ("reading lessons 4 and 5", "two examples", "papers", "PyTorch", "variants")
    return found | dict(zip(names, map(span, extras), strict=True))


def path_parts() -> dict[str, list[str]]:
    every, exercises = [f"lesson {i}" for i in range(1, 7)], [f"exercise {i}" for i in range(1, 4)]
    return {
        "A": ["lesson 1", "lesson 2", "lesson 3", "reading lessons 4 and 5", "lesson 6"],
        "B": [*every, *exercises, "two examples"],
        "C": [*every, *exercises, *(f"example {i}" for i in range(1, 7)), "papers", "PyTorch", "variants"],
    }


def test_the_page_to_begin_with_is_read_in_three_minutes() -> None:
    words = re.findall(r"\w[\w'’.-]*", re.sub(r"\]\([^)]*\)", "]", GUIDE))
    assert len(words) <= 750  # 250 words a minute


def test_the_page_to_begin_with_names_every_outcome_of_a_self_check_by_its_sign() -> None:
    said = {outcome: sign for sign, outcome, _ in rows(section(GUIDE, "Your first check"))}
    assert said == {str(outcome): sign for outcome, sign in SYMBOLS.items() if outcome != GRADER_FAULT}


def test_the_page_to_begin_with_opens_the_first_lesson_at_its_first_check() -> None:
    [path] = (ROOT / "source" / "lesson_01").glob("*.ipynb")
    assert f"`{path.name}`" in GUIDE
    first = load_rubric(ROOT, "lesson_01").steps[0].name
    assert f'grader.check("{first}")' in section(GUIDE, "Your first check")


def test_the_milestones_are_those_that_progress_tells() -> None:
    told = {cells[0]: cells[1] for cells in rows(section(PATHS, "Milestones"))}
    config = settings(ROOT).WriteSelfChecks
    assert list(config.order) == [name.replace(" ", "_0") for name in told]
    assert dict(config.milestones) == {name.replace(" ", "_0"): can for name, can in told.items()}


def test_every_link_of_the_guides_leads_somewhere_in_a_student_s_zip() -> None:
    for name in GUIDES:
        for link in re.findall(r"\]\((?!https?:)([^)#\s]+)", (ROOT / name).read_text("utf-8")):
            target = (ROOT / name).parent.joinpath(link).resolve().relative_to(ROOT.resolve())
            assert str(target) in GUIDES, f"{name}: {link}"


def test_the_hours_add_up() -> None:
    hours = parts()
    for kind, count in (("lesson", 6), ("exercise", 3), ("example", 6)):
        each = [hours[f"{kind} {i}"] for i in range(1, count + 1)]
        assert added(each) == hours[f"all {kind}s"]
    assert added([hours[f"all {kind}s"] for kind in ("lesson", "exercise", "example")]) == hours["in all"]
    assert (hours["all lessons"], hours["all exercises"], hours["all examples"]) == (
        (12, 18),
        (4, 6),
        (6, 10),
    )
    assert hours["in all"] == (22, 34)
    some = [hours[f"example {i}"] for i in (3, 4, 5)]
    assert len(set(some)) == 1  # so that it does not matter which two
    assert added(some[:2]) == hours["two examples"]


def test_the_points_add_up() -> None:
    table = {cells[0].strip("*"): cells[4].strip("*") for cells in rows(section(PATHS, "What is in it"))}
    for name, points in POINTS.items():
        kind, _, number = name.partition("_0")
        assert table[f"{kind} {number}"] == str(points)
        assert re.search(rf"^\| `{name}` \|.*\| {points} \| available \|$", README, re.MULTILINE), name
        if name in assignments(ROOT):
            assert load_rubric(ROOT, name).points == points
    assert table["all lessons"] == str(sum(POINTS[name] for name in LESSONS))
    assert table["all exercises"] == str(sum(POINTS[name] for name in EXERCISES))
    assert table["in all"] == str(sum(POINTS.values()))


def test_the_paths_take_as_long_as_they_say() -> None:
    table = rows(section(PATHS, "Three paths"))
    stated = {cells[0][2]: span(cells[3]) for cells in table if cells[0].startswith("**")}
    assert stated == {"A": (10, 15), "B": (20, 25), "C": (30, 40)}
    sums = {path: added([parts()[part] for part in names]) for path, names in path_parts().items()}
    said = "The parts add up to {:g}–{:g} hours for path A, {:g}–{:g} for B and {:g}–{:g} for C"
    assert said.format(*(hours for path in "ABC" for hours in sums[path])) in PATHS
    middles = {path: sum(ranges) / 2 for path, ranges in sums.items()}
    assert middles == {path: sum(ranges) / 2 for path, ranges in stated.items()}


def test_each_pace_takes_every_part_once_and_nothing_before_what_it_needs() -> None:
    weeks = [cells for cells in rows(section(PATHS, "Three paths")) if cells[0].isdigit()]
    assert [week for week, *_ in weeks] == [str(i) for i in range(1, len(weeks) + 1)]
    for column, most in ((1, 1), (2, 2), (3, 3)):
        plan = [named(cells[column]) for cells in weeks]
        done = [part for week in plan for part in week]
        notebooks = [part for part in done if part[:6] in ("lesson", "exerci")]
        assert sorted(notebooks) == sorted(name.replace("_0", " ") for name in ASSIGNMENTS)
        for cells in rows(section(PATHS, "What is in it")):
            for needed in named(cells[2].partition(";")[0]):
                if cells[0] in done and needed in done:
                    at = {part: i for i, week in enumerate(plan) for part in week}
                    assert at[needed] <= at[cells[0]], cells[0]
        assert max(sum(part.startswith("lesson") for part in week) for week in plan) == most


def named(text: str) -> list[str]:
    """The parts in a cell: ``lessons 1 to 3, exercise 1`` are four."""
    found: list[str] = []
    for piece in filter(None, text.split(", ")):
        kind, *numbers = re.findall(r"[^\W\d]+(?=s? \d)|\d", piece) or [piece]
        kind = kind.removesuffix("s")
        if " to " in piece:
            numbers = [str(i) for i in range(int(numbers[0]), int(numbers[-1]) + 1)]
        found += [f"{kind} {number}" for number in numbers if number.isdigit()] or [piece]
    return found


def test_the_lessons_say_the_same_of_their_time() -> None:
    for i in range(1, 7):
        for path in (ROOT / f"source/lesson_0{i}").glob("*.ipynb"):
            cells = json.loads(path.read_text("utf-8"))["cells"]
            prose = "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown")
            low, high = re.search(r"\*\*Time:\*\* (\d) to (\d) hours", prose).groups()  # type: ignore[union-attr]
            assert parts()[f"lesson {i}"] == (float(low), float(high))
            assert "**The key insight in a sentence:**" in prose


def test_the_module_has_eight_objectives() -> None:
    verbs = re.findall(r"^\d\. \*\*(\w+)\*\*", section(PATHS, "The goal"), re.M)
    assert verbs == [
        "Understand",
        "Implement",
        "Build",
        "Construct",
        "Explain",
        "Create",
        "Visualise",
        "Connect",
    ]


def test_the_self_test_can_be_passed_and_failed() -> None:
    questions, answer = blocks(section(PATHS, "Are you ready?"))
    with pytest.raises(Exception):  # noqa: B017, PT011  # whatever `...` leads to
        exec(questions, {})
    given, _, asserts = questions.partition("rng = ")
    exec(given + answer + "rng = " + asserts, {})


def test_the_answers_of_the_self_test() -> None:
    x, A, B = np.zeros((4, 6)), np.zeros((5, 7)), np.zeros((7, 3))
    assert (A @ B).shape == (5, 3)
    assert (x.mean(axis=-1).shape, x.mean(axis=-1, keepdims=True).shape) == ((4,), (4, 1))
    with pytest.raises(ValueError, match="broadcast"):
        x - x.mean(axis=-1)
    assert (np.zeros((5, 1, 3)) + np.zeros((4, 1))).shape == (5, 4, 3)
    Q = np.zeros((2, 5, 3))
    assert (Q.T.shape, Q.swapaxes(-1, -2).shape) == ((3, 5, 2), (2, 3, 5))
    for scores in ((0.0, 0.0), (1000.0, 1000.0), (5.0, 5.0)):
        assert attention_.softmax(np.array(scores)).tolist() == [0.5, 0.5]
    with np.errstate(over="ignore", invalid="ignore"):
        assert np.isnan(np.exp([1000.0]) / np.exp([1000.0]).sum()).all()
    assert np.isclose(0.5 - 0.1 * 3, 0.2)
    assert 2 * (3 * 2) * 3 == 36


# --- links and words -----------------------------------------------------------------------------------


def without_code(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    found = list(ROOT.glob("*.md")) + list((ROOT / "docs").rglob("*.md"))
    return sorted(found + list(ROOT.glob("*/README.md")))


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", without_code(page.read_text("utf-8")), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_internal_link_resolves(page: Path) -> None:
    text = without_code(page.read_text("utf-8"))
    for link in re.findall(r"\]\((?!https?:|mailto:)([^)\s]+)\)", text):
        file, _, anchor = link.partition("#")
        target = page.parent / file if file else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_guides_name_every_assignment_and_no_other() -> None:
    listed = re.findall(r"^\| `(\w+_0\d)` \|", README, re.M)
    assert listed == ASSIGNMENTS
    assert {path.name for path in (ROOT / "source").iterdir() if path.is_dir()} <= set(listed)
    assert "](GETTING_STARTED.md)" in README
    assert "](quick_reference.md)" in README


@pytest.mark.parametrize(
    "page",
    [GUIDE, REFERENCE, PATHS, BACKGROUND],
    ids=["GETTING_STARTED", "quick_reference", "paths", "background"],
)
def test_tables_and_folds_are_well_formed(page: str) -> None:
    plain = without_code(page)
    for table in re.findall(r"(?:^\|.*\n)+", plain, re.M):
        assert len({line.count("|") for line in table.splitlines()}) == 1, table
    assert plain.count("<details>") == plain.count("</details>")
    levels = [len(hashes) for hashes in re.findall(r"^(#+) ", plain, re.M)]
    assert levels[0] == 1
    assert 1 not in levels[1:]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
