"""The traps that the text warns of stand in a public case: who falls into one sees it before handing in."""

from __future__ import annotations

from functools import cache

import pytest

from stepgrade.course.directory import load_rubric
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import mark
from stepgrade.rubric import Variant
from tests.helpers import ROOT

TRAPS = [
    ("exercise_01", "softmax", "scores of ten thousand, up and down", """
def softmax(scores):
    e = np.where(np.isfinite(scores), np.exp(scores), 0.0)
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total > 0, total, 1.0)
"""),
    ("exercise_01", "apply_mask", "a batch with a padding mask", """
def apply_mask(scores, mask):
    masked = scores.copy()
    masked[~mask] = -np.inf
    return masked
"""),
    ("exercise_01", "soft_lookup", "very cold: the value of the best key", """
def soft_lookup(query, keys, values, temperature):
    e = np.exp(keys @ query / temperature)
    return e / e.sum() @ values
"""),
    ("exercise_03", "cross_entropy", "from ten thousand down to minus ten thousand", """
def cross_entropy(logits, targets):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    p = np.take_along_axis(e / e.sum(axis=-1, keepdims=True), targets[..., None], axis=-1)
    return -np.log(p).mean()
"""),
    ("exercise_03", "cross_entropy", "rows around ten thousand, up and down", """
def cross_entropy(logits, targets):
    logs = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
    return -np.take_along_axis(logs, targets[..., None], axis=-1).mean()
"""),
    ("exercise_03", "multi_head_attention", "a padding mask with one row per text", """
def multi_head_attention(X, params, n_heads, mask=None):
    projected = X @ params["c_attn"]["w"] + params["c_attn"]["b"]
    Q, K, V = (split_heads(part, n_heads) for part in np.split(projected, 3, axis=-1))
    if mask is not None:
        mask = mask.reshape(*mask.shape[:-2], 1, X.shape[-2], X.shape[-2])
    found = merge_heads(attention(Q, K, V, mask)[0])
    return found @ params["c_proj"]["w"] + params["c_proj"]["b"]
"""),
    ("exercise_03", "generate_with_cache", "three tokens, eleven more, and no token is read twice", """
def generate_with_cache(token_ids, params, n_heads, n_new):
    text = np.array(token_ids)
    for _ in range(n_new):
        text = np.append(text, np.argmax(cached_logits(text, None, params, n_heads)[0][-1]))
    return text
"""),
    ("exercise_03", "generate_with_cache", "three tokens, eleven more, and no token is read twice", """
def generate_with_cache(token_ids, params, n_heads, n_new):
    return generate(token_ids, params, n_heads, n_new)
"""),
]  # fmt: skip
KEPT = "several heads: the output, and the six arrays in self.kept"
FORWARD = """
class SelfAttention(SelfAttention):
    def forward(self, X, mask=None):
        Q, K, V = self.project(X)
        weights = self.weights(X, mask)
        merged = (weights @ V).swapaxes(-3, -2).reshape(X.shape)
        {kept}
        return merged @ self.W_o
"""


@cache
def expectations(assignment: str) -> Expectations:
    return Expectations(load_rubric(ROOT, assignment))


def public_cases(assignment: str, step: str, source: str) -> tuple[v.StepVerdict, dict[str, v.CaseVerdict]]:
    """What marking says of ``source``, and of each of its public cases, which the self-check asks as well."""
    known = expectations(assignment)
    asker = NamespaceAsker(known.rubric.namespace_with(source), known.rubric)
    marked = mark(known, asker, Draws(assignment, "ada", b"secret"), steps=(known.rubric[step],)).steps[0]
    return marked, {case.name: case for case in marked.cases if case.public}


@pytest.mark.parametrize(("assignment", "step", "case", "source"), TRAPS)
def test_a_trap_is_seen_in_the_self_check_and_loses_marks(
    assignment: str, step: str, case: str, source: str
) -> None:
    marked, public = public_cases(assignment, step, source)
    assert not public[case].full
    assert marked.points is not None
    assert 0 < marked.points < marked.max_points


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        ("pass", "self.kept is not there"),
        ("self.kept = X, Q, K, V, merged, weights", "changed places"),
        ("self.kept = Q, K, V, X, weights, merged", "[1]"),
        ("self.kept = Q, K, V, weights, merged", "X is not in self.kept"),
        ("self.cache = X, Q, K, V, weights, merged", "self.kept is not there"),
    ],
)
def test_what_forward_keeps_is_checked_where_it_is_written(kept: str, says: str) -> None:
    marked, public = public_cases("exercise_02", "self_attention_forward", FORWARD.format(kept=kept))
    assert [name for name, case in public.items() if not case.full] == [KEPT]
    assert says in public[KEPT].diagnosis
    assert marked.points is not None
    assert marked.max_points / 2 < marked.points < marked.max_points


@pytest.mark.parametrize(
    "kept", ["self.kept = X, Q, K, V, weights, merged", "self.kept = [X, Q, K, V, weights, merged]"]
)
def test_six_arrays_in_order_are_right_in_a_tuple_or_a_list(kept: str) -> None:
    marked, _ = public_cases("exercise_02", "self_attention_forward", FORWARD.format(kept=kept))
    assert marked.points == marked.max_points


IN_FLOAT32 = """
def layer_norm(X, gain, bias, eps=1e-5):
    X, gain, bias = X.astype(np.float32), gain.astype(np.float32), bias.astype(np.float32)
    d, eps = np.float32(X.shape[-1]), np.float32(eps)
    mean = {mean}
    return (X - mean) / {deviation} * gain + bias
"""
MEANS = (
    "X.mean(axis=-1, keepdims=True)",
    "X.sum(axis=-1, keepdims=True) / d",
    "np.einsum('...d->...', X)[..., None] / d",
)
DEVIATIONS = (
    "np.sqrt(X.var(axis=-1, keepdims=True) + eps)",
    "np.sqrt(X.std(axis=-1, keepdims=True) ** 2 + eps)",
    "np.sqrt(((X - mean) ** 2).mean(axis=-1, keepdims=True) + eps)",
    "np.sqrt(((X - mean) * (X - mean)).sum(axis=-1, keepdims=True) / d + eps)",
    "(((X - mean) ** 2).mean(axis=-1, keepdims=True) + eps) ** np.float32(0.5)",
    "np.sqrt(np.einsum('...d,...d->...', X - mean, X - mean)[..., None] / d + eps)",
)
BEYOND = "rows very far from zero"
"""Here the variance that cancels, in double precision, is nearer to the truth than float32 can be."""


@pytest.mark.parametrize("assignment", ["lesson_05", "exercise_03"])
def test_a_layer_norm_in_float32_passes_the_band_by_every_usual_way_of_writing_it(assignment: str) -> None:
    known = expectations(assignment)
    step = known.rubric["layer_norm"]
    lost = []
    for student in "ada", "bob", "eve":
        for case in step.cases:
            script, expectation = known.drawn(step, case, Draws(assignment, student, b"secret"))
            for mean in MEANS:
                for deviation in DEVIATIONS:
                    source = IN_FLOAT32.format(mean=mean, deviation=deviation)
                    reply = known.result(step, Variant(f"{mean} {deviation}", source), script)
                    judged = judge(reply, expectation, case)
                    lost += (
                        [] if judged.outcome == v.PASSED_SINGLE else [(student, case.name, mean, deviation)]
                    )
    assert not lost


@pytest.mark.parametrize("assignment", ["lesson_05", "exercise_03"])
def test_a_variance_that_cancels_loses_a_public_case_in_double_precision(assignment: str) -> None:
    step = expectations(assignment).rubric["layer_norm"]
    (cancels,) = (each for each in step.mistakes if each.name == "squares minus the square of the mean")
    _, public = public_cases(assignment, "layer_norm", cancels.source)
    assert [name for name, case in public.items() if not case.full] == [BEYOND]
