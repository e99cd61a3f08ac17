"""Follow-through by substitution: a step is judged by its own logic, whatever became of its parts."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rubrics.lesson_01 import rubric as lesson
from rubrics.lesson_01.by_hand import compose_hand_output, compose_hand_weights
from stepgrade.inside.script import Call, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.follow_through import FollowThrough
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.substitutes import substitute
from stepgrade.notebook.cells import Cell
from stepgrade.rubric import Method, Mistake, Plausibility, Rubric, RubricError, Step, hidden, public
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from tests.helpers.asking import ask
from tests.helpers.small_course import CENTRE, DDOF, STANDARDISE, small_rubric

RUBRIC = small_rubric()
DRAWS = Draws("task", "ada", b"s" * 32)
SANDBOX = Sandbox(("stepgrade",), Limits(case_seconds=10.0))


def marked(
    *sources: str, rubric: Rubric = RUBRIC, results: Results | None = None
) -> dict[str, v.StepVerdict]:
    """The verdicts on a namespace in which ``sources`` were executed."""
    names: dict[str, Any] = {"np": np}
    for source in sources:
        exec(source, names)
    found = mark(Expectations(rubric), NamespaceAsker(names), DRAWS, results)
    return {step.step: step for step in found.steps}


def standardised(*sources: str) -> tuple[v.Outcome, float | None]:
    step = marked(*sources)["standardise"]
    return step.outcome, step.points


# --- any wrong part -----------------------------------------------------------------------------------

WRONG_PARTS = {
    "twice the mean": "return x - 2 * x.mean(axis=-1, keepdims=True)",
    "nothing done": "return x.copy()",
    "zeros": "return np.zeros_like(x)",
    "a constant": "return np.full_like(x, 3.0)",
    "NaN": "return np.full_like(x, np.nan)",
    "partly NaN": "return np.where(x > 0, x, np.nan)",
    "blind": "return np.arange(x.size, dtype=float).reshape(x.shape)",
    "at random": "return np.random.random(x.shape)",
    "another shape": "return x[:1]",
    "a single number": "return x.mean()",
    "None": "pass",
    "a text": "return 'centred'",
    "raises": "return x.nothing",
    "unwritten": "raise NotImplementedError",
    "exits": "raise SystemExit",
    "asks for more": "return more(x)",
}
PUT_TOGETHER = (
    "Put together rightly: with a right `centre` in its place the result is what it should be. This earns"
    " full points; mend the earlier step."
)


@pytest.mark.parametrize("body", WRONG_PARTS.values(), ids=WRONG_PARTS)
def test_a_right_step_over_any_wrong_part_earns_all_its_points(body: str) -> None:
    found = marked(f"def centre(x):\n    {body}", STANDARDISE)
    assert found["centre"].points == 0
    assert (found["standardise"].outcome, found["standardise"].points) == (v.FOLLOW_THROUGH, 3)
    assert {case.diagnosis for case in found["standardise"].cases} == {PUT_TOGETHER}
    assert {case.mistake for case in found["standardise"].cases} == {""}


@pytest.mark.parametrize("source", ["", "centre = 7", "def centre(): return 1"])
def test_a_right_step_over_a_part_that_is_not_there_earns_all_its_points(source: str) -> None:
    assert standardised(source, STANDARDISE) == (v.FOLLOW_THROUGH, 3)


def test_a_step_with_some_cases_right_follows_through_in_the_others() -> None:
    """Rows that are centred already come out right of a part that does nothing."""
    part = "def centre(x):\n    return x - (x.mean(axis=-1, keepdims=True) if x.shape[0] == 5 else 0)"
    found = marked(part, STANDARDISE)["standardise"]
    assert {case.name: case.outcome for case in found.cases} == {
        "five rows": v.PASSED,
        "other rows": v.FOLLOW_THROUGH,
    }
    assert found.points == 3


# --- what does not follow through -------------------------------------------------------------------------

TWICE = "x - 2 * x.mean(axis=-1, keepdims=True)"
HALF_WRONG = f"def centre(x):\n    return {TWICE}"
UNDESERVED = {
    "a slip of its own": DDOF,
    "the part alone": "def standardise(x):\n    return centre(x)",
    "what the wrong part would give": STANDARDISE.replace("centre(x)", TWICE),
    "the part called once too often": STANDARDISE.replace("centre(x)", "centre(centre(x))"),
    "zeros": "def standardise(x):\n    return np.zeros_like(x)",
    "NaN": "def standardise(x):\n    return np.full_like(x, np.nan)",
    "raises": "def standardise(x):\n    return centre(x).nothing",
    "unwritten": "def standardise(x):\n    raise NotImplementedError",
    "missing": "",
    "another part from its frame": "import sys\ndef standardise(x):\n"
    "    part = sys._getframe().f_globals.get('kept', centre)\n    return part(x) * 0",
}


@pytest.mark.parametrize("source", UNDESERVED.values(), ids=UNDESERVED)
@pytest.mark.parametrize("part", [HALF_WRONG, "def centre(x):\n    return np.zeros_like(x)", ""])
def test_a_step_whose_own_logic_is_wrong_earns_nothing(part: str, source: str) -> None:
    assert standardised(part, source)[1] == 0


def test_a_step_with_the_part_s_work_written_into_it_is_judged_on_that_work() -> None:
    right = TWICE.replace("2 * ", "")
    assert standardised(HALF_WRONG, STANDARDISE.replace("centre(x)", right)) == (v.PASSED, 3)
    assert standardised(HALF_WRONG, STANDARDISE.replace("centre(x)", TWICE)) == (v.FAILED, 0)


def test_right_parts_have_no_substitutes() -> None:
    results = Results()
    assert marked(CENTRE, DDOF, results=results)["standardise"].points == 0
    assert results.followed == {}


def test_what_is_right_over_the_student_s_own_part_is_asked_no_more() -> None:
    results = Results()
    own = STANDARDISE.replace("centre(x)", "x - x.mean(axis=-1, keepdims=True)")
    assert marked(HALF_WRONG, own, results=results)["standardise"].outcome == v.PASSED
    assert results.followed == {}


# --- several parts ----------------------------------------------------------------------------------------


def chain() -> Rubric:
    """``sum_up`` builds on two steps, one of which builds on the other."""

    def cases() -> Any:
        def numbers(rng: np.random.Generator) -> tuple[Any, ...]:
            return (rng.normal(size=(3, 5)),)

        return public("p", numbers), hidden("h", numbers)

    first = Step("first", 1, "Doubled.", cases(), reference=lambda x: 2 * x)
    second = Step(
        "second", 1, "Plus 1.", cases(), parts=("first",), composition=lambda first: lambda x: first(x) + 1
    )
    both = Step(
        "both",
        1,
        "Together.",
        cases(),
        parts=("first", "second"),
        composition=lambda first, second: lambda x: first(x) + second(x),
    )
    return Rubric("task", "01_task", (first, second, both))


FIRST, SECOND = "def first(x):\n    return 2 * x", "def second(x):\n    return first(x) + 1"
BOTH = "def both(x):\n    return first(x) + second(x)"
TRIPLED, OWN_SECOND = FIRST.replace("2", "3"), "def second(x):\n    return 2 * x + 1"


@pytest.mark.parametrize(
    ("sources", "outcomes", "broken"),
    [
        ((FIRST, SECOND, BOTH), "passed passed passed", ()),
        ((TRIPLED, SECOND, BOTH), "failed follow-through follow-through", ("first", "second")),
        ((FIRST, SECOND.replace("1", "2"), BOTH), "passed failed follow-through", ("second",)),
        ((TRIPLED, OWN_SECOND, BOTH), "failed passed follow-through", ("first",)),
        ((TRIPLED, SECOND, BOTH.replace("+", "-")), "failed follow-through failed", ("first", "second")),
    ],
)
def test_each_part_that_has_not_passed_has_a_substitute_and_no_other(
    sources: tuple[str, ...], outcomes: str, broken: tuple[str, ...]
) -> None:
    results = Results()
    found = marked(*sources, rubric=chain(), results=results)
    assert " ".join(step.outcome for step in found.values()) == outcomes
    assert {each.broken for each in results.followed.get("both", {}).values()} == {broken} - {()}


# --- methods ----------------------------------------------------------------------------------------------


class Scaler:
    def __init__(self, k: float) -> None:
        self.k = k

    def scale(self, x: Any) -> Any:
        return self.k * x

    def twice(self, x: Any) -> Any:
        return self.scale(self.scale(x))


def scalers() -> Rubric:
    def composed(once: Any) -> type:
        class Composed(Scaler):
            def scale(self, x: Any) -> Any:
                return once(self.k, x)

        return Composed

    def cases(method: str) -> Any:
        def inputs(rng: np.random.Generator) -> Script:
            k, x = rng.uniform(2, 3), rng.random(5)
            return Script((Call("Scaler", (k,), name="s"), Call(f"s.{method}", (x,))))

        return public("a", inputs), hidden("b", inputs)

    method = Method(
        "scale", lambda cls, k, x: cls(k).scale(x), "def scale(self, x):\n    return substitute(self.k, x)\n"
    )
    once = Step("once", 1, "Times k.", cases("scale"), Scaler, target="Scaler", method=method)
    more = Step("more", 1, "Again.", cases("twice"), None, ("once",), composed, target="Scaler")
    return Rubric("task", "n", (once, more))


SCALER = """
class Scaler:
    def __init__(self, k): self.k = k
    def scale(self, x): return {}
    def twice(self, x): return {}"""
AGAIN = "self.scale(self.scale(x))"


@pytest.mark.parametrize(
    ("scale", "twice", "earned"),
    [
        ("self.k * x", AGAIN, "passed passed"),
        ("self.k + x", AGAIN, "failed follow-through"),
        ("0 * x", AGAIN, "failed follow-through"),
        ("1 / 0", AGAIN, "raised follow-through"),
        ("self.k + x", "self.scale(x)", "failed failed"),
        ("self.k + x", "self.k + (self.k + x)", "failed failed"),
        ("x[:2]", "1 / 0", "failed raised"),
    ],
)
def test_a_method_is_substituted_on_its_class(scale: str, twice: str, earned: str) -> None:
    found = marked(SCALER.format(scale, twice), rubric=scalers())
    assert " ".join(step.outcome for step in found.values()) == earned


def layers() -> Rubric:
    """``backward`` uses what ``forward`` kept."""

    class Layer:
        def forward(self, x: Any) -> Any:
            self.kept = x, np.tanh(x)
            return self.kept[1].sum(axis=-1)

        def backward(self, d: Any) -> Any:
            x, y = self.kept
            return d[..., None] * (1 - y**2) + 0 * x

    def composed(forward: Any) -> type:
        class Composed(Layer):
            def forward(self, x: Any) -> Any:
                output, self.kept = forward(x)
                return output

        return Composed

    def forward_and_kept(cls: Any, x: Any) -> Any:
        made = cls()
        return made.forward(x), made.kept

    def forward_inputs(rng: np.random.Generator) -> Script:
        return Script((Call("Layer", name="l"), Call("l.forward", (rng.normal(size=(2, 3)),))))

    def backward_inputs(rng: np.random.Generator) -> Script:
        x, d = rng.normal(size=(2, 3)), rng.normal(size=2)
        return Script((Call("Layer", name="l"), Call("l.forward", (x,), name="y"), Call("l.backward", (d,))))

    source = "def forward(self, x):\n    output, self.kept = substitute(x)\n    return output\n"
    method = Method("forward", forward_and_kept, source)
    forward = Step("forward", 1, "F.", (hidden("h", forward_inputs),), Layer, target="Layer", method=method)
    backward = Step(
        "backward", 1, "B.", (public("p", backward_inputs), hidden("h", backward_inputs)), None,
        ("forward",), composed, target="Layer",
    )  # fmt: skip
    return Rubric("task", "n", (forward, backward))


LAYER = """
class Layer:
    def forward(self, x):
        {}
    def backward(self, d):
        {}"""
BACK = "x, y = self.kept\n        return d[..., None] * (1 - y**2)"


@pytest.mark.parametrize(
    ("forward", "backward", "earned"),
    [
        ("self.kept = x, np.tanh(x); return self.kept[1].sum(axis=-1)", BACK, "passed passed"),
        ("self.kept = x, np.sin(x); return self.kept[1].sum(axis=-1)", BACK, "failed follow-through"),
        ("return np.sin(x).sum(axis=-1)", BACK, "failed follow-through"),
        ("raise NotImplementedError", BACK, "raised follow-through"),
        ("self.kept = x, np.sin(x); return self.kept[1].sum(axis=-1)",
         "x, y = self.kept\n        return d[..., None] * np.cos(x)", "failed failed"),
        ("self.kept = x, np.sin(x); return self.kept[1].sum(axis=-1)", "return 0 * d", "failed failed"),
    ],
)  # fmt: skip
def test_backward_follows_through_over_a_substituted_cache(forward: str, backward: str, earned: str) -> None:
    found = marked(LAYER.format(forward, backward), rubric=layers())
    assert " ".join(step.outcome for step in found.values()) == earned


# --- in a real run ----------------------------------------------------------------------------------------


def run(*cells: str) -> tuple[list[v.StepVerdict], Any]:
    made = [Cell("import numpy as np"), *map(Cell, cells)]
    with Run(made, SANDBOX) as asked:
        found = mark(Expectations(chain()), asked, DRAWS)
        left = ask(asked, "", Script((Call("look"),)))
    return list(found.steps), left.value


def test_substitutes_are_put_back() -> None:
    look = "def look():\n    return bool(first(3.0) == 9.0)"
    steps, left = run(TRIPLED, SECOND, BOTH, look)
    assert [step.outcome for step in steps] == [v.FAILED, v.FOLLOW_THROUGH, v.FOLLOW_THROUGH]
    assert left is True


def test_a_part_that_ends_its_process_does_not_end_the_step_that_uses_it() -> None:
    steps, _ = run("def first(x):\n    import os; os._exit(1)", SECOND, BOTH, "def look(): pass")
    assert [step.points for step in steps] == [0, 1, 1]


def test_a_substitute_that_is_kept_for_later_is_worth_nothing() -> None:
    keeps = "kept = []\ndef second(x):\n    kept.append(first)\n    return kept[0](x) + 2"
    steps, _ = run(TRIPLED, keeps, BOTH, "def look(): pass")
    assert [step.points for step in steps][:2] == [0, 0]


def test_what_a_substitute_is_called_tells_nothing() -> None:
    tells = "def second(x):\n    return first(x) if first.__name__ == 'first' else 'it was ' + first.__name__"
    results = Results()
    with Run([Cell(TRIPLED), Cell(tells)], SANDBOX) as asked:
        mark(Expectations(chain()), asked, DRAWS, results)
    assert {each.reply.value for each in results.followed["second"].values()} == {"it was given_1"}


# --- values by hand ---------------------------------------------------------------------------------------


def by_hand(**values: Any) -> dict[str, v.Outcome]:
    steps = [lesson[name] for name in ("hand_scores", "hand_weights", "hand_output")]
    asker = NamespaceAsker({name: np.array(value) for name, value in values.items()})
    found = mark(Expectations(lesson), asker, Draws("lesson_01", "ada", b"s" * 32), steps=steps)
    return {step.step: step.outcome for step in found.steps}


@pytest.mark.parametrize("place", range(2))
def test_the_usual_slips_by_hand_follow_through(place: int) -> None:
    scores = lesson["hand_scores"].slips[place]
    weights = np.round(compose_hand_weights(scores), 2)
    output = np.round(compose_hand_output(weights), 2)
    found = by_hand(hand_scores=scores, hand_weights=weights, hand_output=output)
    assert found == {
        "hand_scores": v.FAILED,
        "hand_weights": v.FOLLOW_THROUGH,
        "hand_output": v.FOLLOW_THROUGH,
    }


@pytest.mark.parametrize("place", range(4))
def test_the_usual_slips_in_the_weights_follow_through(place: int) -> None:
    right, weights = lesson.references["hand_scores"], lesson["hand_weights"].slips[place]
    found = by_hand(hand_scores=right, hand_weights=weights, hand_output=compose_hand_output(weights))
    assert found["hand_output"] == v.FOLLOW_THROUGH
    assert by_hand(hand_scores=right, hand_weights=weights, hand_output=[0.0, 0.0])["hand_output"] == v.FAILED


NO_SCORES = (
    [np.nan] * 3,
    [0.0] * 3,
    [1.0] * 3,
    [1e6, -1e6, 2e6],
    [9.0, 0.0, 0.0],
    [np.inf, 0, 0],
    [1.0, 1.0],
)
NO_WEIGHTS = (
    *([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]),
    *([1 / 3] * 3, [0.33, 0.33, 0.34], [np.nan] * 3, [0.25, 0.75, np.nan], [1e300, 0.0, 0.0], [0.5, 0.5]),
)  # fmt: skip


@pytest.mark.parametrize("scores", NO_SCORES, ids=str)
def test_by_hand_scores_follow_through_only_within_usual_slips(scores: list[float]) -> None:
    with np.errstate(all="ignore"):
        padded = np.array(scores) if len(scores) == 3 else np.array([*scores, 2.0])
        weights = compose_hand_weights(padded)
    found = by_hand(hand_scores=scores, hand_weights=weights)
    assert (found["hand_scores"], found["hand_weights"]) == (v.FAILED, v.FAILED)


@pytest.mark.parametrize("weights", NO_WEIGHTS, ids=str)
def test_by_hand_values_follow_through_only_within_usual_slips(weights: list[float]) -> None:
    three = np.array(weights if len(weights) == 3 else [*weights, 0.0])
    right = lesson.references["hand_scores"]
    found = by_hand(hand_scores=right, hand_weights=weights, hand_output=compose_hand_output(three))
    assert (found["hand_weights"], found["hand_output"]) == (v.FAILED, v.FAILED)


@pytest.mark.parametrize("earlier", [None, "x", [], [[1.0]], {"a": 1}, 1 + 2j, [True, False, True], 10**400])
def test_an_earlier_value_that_is_no_number_is_no_fault_of_ours(earlier: Any) -> None:
    asker = NamespaceAsker({"hand_scores": earlier, "hand_weights": np.array([0.3, 0.1, 0.6])})
    steps = [lesson[name] for name in ("hand_scores", "hand_weights")]
    found = mark(Expectations(lesson), asker, Draws("lesson_01", "ada", b"s" * 32), steps=steps)
    assert [step.outcome for step in found.steps] == [v.FAILED, v.FAILED]


@pytest.mark.parametrize("slips", [(), (np.zeros(2),)])
def test_values_build_on_values_with_slips_and_functions_on_functions(slips: tuple[Any, ...]) -> None:
    value = Step("value", 1, "V.", reference=np.ones(2), plausibility=Plausibility((2,)), slips=slips)
    function = Step(
        "f",
        1,
        "F.",
        (hidden("h", lambda rng: (1.0,)),),
        parts=("value",),
        composition=lambda value: lambda x: value,
    )
    later = Step(
        "w", 1, "W.", parts=("value",), composition=lambda value: value, plausibility=Plausibility((2,))
    )
    with pytest.raises(RubricError, match="a function builds on functions"):
        Rubric("task", "n", (value, function))
    if slips:
        Rubric("task", "n", (value, later))
    else:
        with pytest.raises(RubricError, match="`slips`"):
            Rubric("task", "n", (value, later))


# --- the substitutes themselves ---------------------------------------------------------------------------


def drawn(student: str, case: str = "other rows", x: Any = None) -> Any:
    step = RUBRIC["standardise"]
    draws = Draws("task", student, b"s" * 32)
    follow = FollowThrough(RUBRIC, draws, {})
    question = follow.question(step, step.case(case), draws.script(step, step.case(case)), ["centre"])
    assert question is not None
    return question.answers["centre"](np.linspace(-2, 3, 15).reshape(3, 5) if x is None else x)


def test_substitutes_are_drawn_for_student_and_case_and_are_the_same_each_time() -> None:
    np.testing.assert_array_equal(drawn("ada"), drawn("ada"))
    assert not np.allclose(drawn("ada"), drawn("bob"))
    assert not np.allclose(drawn("ada"), drawn("ada", "five rows"))
    assert not np.allclose(drawn("ada"), CENTRE_REFERENCE(np.linspace(-2, 3, 15).reshape(3, 5)))


CENTRE_REFERENCE = RUBRIC.references["centre"]


def test_a_substitute_looks_at_its_inputs() -> None:
    x = np.random.default_rng(0).normal(size=(3, 5))
    moved = x.copy()
    moved[1, 2] += 0.5
    changed = ~np.isclose(drawn("ada", x=x), drawn("ada", x=moved))
    assert changed.tolist() == [[False] * 5, [True] * 5, [False] * 5]


@pytest.mark.parametrize("seed", range(20))
def test_a_map_keeps_zeros_and_infinities_and_changes_what_is_largest(seed: int) -> None:
    x = np.concatenate([[0.0, -np.inf, np.inf], np.random.default_rng(seed).normal(size=50)])
    y = substitute(lambda x: x, np.random.default_rng(seed))(x)
    np.testing.assert_array_equal(y[:3], x[:3])
    assert np.isfinite(y[3:]).all()
    assert (np.abs(y[3:] - x[3:]) > 1e-3).mean() > 0.9
    assert (np.argsort(y[3:]) != np.argsort(x[3:])).any()


def test_a_map_is_the_same_row_by_row() -> None:
    x = np.random.default_rng(3).normal(size=(4, 5))
    mapped = substitute(lambda x: 2 * x, np.random.default_rng(1))
    np.testing.assert_array_equal(mapped(x), np.stack([mapped(row) for row in x]))


def test_items_have_maps_of_their_own_and_unmapped_ones_stay() -> None:
    x = np.random.default_rng(3).normal(size=(4, 5))
    first, second = substitute(lambda x: (x, x), np.random.default_rng(1))(x)
    assert not np.allclose(first, second)
    mapped, kept = substitute(lambda x: (x, {"a": x}), np.random.default_rng(1), (1,))(x)
    np.testing.assert_array_equal(mapped, first)
    np.testing.assert_array_equal(kept["a"], x)
    found = substitute(lambda x: {"a": x, "n": 3, "m": x > 0, "t": "word"}, np.random.default_rng(1))(x)
    assert (found["n"], found["t"]) == (3, "word")
    np.testing.assert_array_equal(found["m"], x > 0)


def test_a_composition_that_gives_no_number_is_not_asked() -> None:
    """The root of a substitute may be none: then nobody could tell right from wrong."""
    step = Step(
        "root", 1, "R.", (hidden("h", lambda rng: (np.array([-1.0, 2.0]),)),),
        parts=("shift",), composition=lambda shift: lambda x: np.sqrt(shift(x)),
    )  # fmt: skip
    shift = Step("shift", 1, "S.", (hidden("h", lambda rng: (np.ones(2),)),), reference=lambda x: x)
    rubric, results = Rubric("task", "n", (shift, step)), Results()
    with np.errstate(all="ignore"):
        case = step.cases[0]
        assert (
            FollowThrough(rubric, DRAWS, {}).question(step, case, DRAWS.script(step, case), ["shift"]) is None
        )
        sources = ("def shift(x): return x + 1", "def root(x): return np.sqrt(shift(x)) * np.nan")
        assert marked(*sources, rubric=rubric, results=results)["root"].points == 0
    assert results.followed == {}


def test_a_rubric_whose_composition_raises_over_substitutes_gives_no_follow_through() -> None:
    step = Step(
        "root", 1, "R.", (hidden("h", lambda rng: (2.0,)),),
        parts=("shift",), composition=lambda shift: lambda x: [1.0][round(abs(shift(x) - x))],
    )  # fmt: skip
    shift = Step("shift", 1, "S.", (hidden("h", lambda rng: (1.0,)),), reference=lambda x: x,
                 mistakes=(Mistake("m", "def shift(x): return 0", "M."),))  # fmt: skip
    found = marked(
        "def shift(x): return 0.0", "def root(x): return shift(x)", rubric=Rubric("t", "n", (shift, step))
    )
    assert found["root"].outcome in (v.FAILED, v.RAISED)
    assert found["root"].points == 0


def test_results_over_substitutes_are_kept() -> None:
    results = Results()
    marked(HALF_WRONG, STANDARDISE, results=results)
    for each in results.followed["standardise"].values():
        assert each.reply.kind == ReplyKind.VALUE
        np.testing.assert_allclose(each.reply.value, each.composed)
    digests = {name: each.asked for name, each in results.followed["standardise"].items()}
    assert not set(digests.values()) & set(results.asked["standardise"].values())
