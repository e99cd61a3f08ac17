"""Views: random numbers are judged by what there is to see in them, where they are judged."""

from __future__ import annotations

import json
import warnings
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.perform import perform
from stepgrade.inside.script import Call, Get, Reply, ReplyKind, Script
from stepgrade.inside.wire import Opaque, Planted, Seed, WireError
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.judging.views import seen
from stepgrade.rubric import Mistake, Rubric, Step, hidden, public
from stepgrade.selfcheck.bundle import bundles_of

SIZE = Planted("size", "def size(x): return x.size")
DRAW = Call("draw", (Seed(3),))


def again(script: Script) -> Script:
    """``script`` as it arrives on the other side."""
    return Script.decode(json.loads(json.dumps(script.encode())))


def test_a_view_travels_with_its_script_and_is_not_performed() -> None:
    script = again(Script((DRAW,), SIZE))
    assert script.view == SIZE
    reply = perform(script, {"draw": lambda rng: rng.normal(size=4)})
    assert np.shape(reply.value) == (4,)
    assert seen(script, reply).value == 4
    assert seen(Script(script.operations), reply) is reply


def test_a_view_is_given_each_result_by_itself() -> None:
    shapes = Planted("shapes", "def shapes(*found): return [x.shape for x in found]")
    script = Script((Call("draw", (1,), name="kept"), Get("kept"), Call("draw", (2,))), shapes)
    reply = perform(script, {"draw": lambda n: np.ones(n).tolist()})
    assert seen(script, reply).value == [(1,), (2,)]
    one = Script((Call("draw", (3,)),), shapes)
    assert seen(one, perform(one, {"draw": lambda n: np.ones((2, n)).tolist()})).value == [(2, 3)]


@pytest.mark.parametrize("value", ["a", 1j, np.ones(2) * 1j, [[1], [2, 3]], {}, True, ["x"] * 3, ["x", 1]])
def test_of_what_a_view_cannot_take_nothing_is_left_that_could_equal_a_view(value: Any) -> None:
    reply = Reply(ReplyKind.VALUE, value)
    for script in (Script((DRAW,), SIZE), Script((DRAW, DRAW), SIZE)):
        assert seen(script, reply).value == Opaque(type(value).__name__)


def test_a_missing_return_is_seen_as_one() -> None:
    reply = Reply(ReplyKind.VALUE, None)
    assert seen(Script((DRAW,), SIZE), reply) is reply


def test_a_view_that_fails_or_warns_does_neither_outside() -> None:
    reply = Reply(ReplyKind.VALUE, np.zeros(1))
    assert seen(Script((DRAW,), Planted("no", "def no(x): return 1 // 0")), reply).value == Opaque("ndarray")
    assert seen(Script((DRAW,), SIZE), missing := Reply(ReplyKind.MISSING, text="draw")) is missing
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        noisy = Planted("log", "def log(x): return float(np.log(x)[0])")
        assert seen(Script((DRAW,), noisy), reply).value == -np.inf


@pytest.mark.parametrize("forged", [[["view", None]], [["get", "x"], ["view", 3]], [["get", "x"], ["view"]]])
def test_a_forged_view_is_refused(forged: Any) -> None:
    with pytest.raises(WireError):
        Script.decode(forged)


def random_step() -> Rubric:
    """Numbers that no reference can predict, seen through their count and their range."""
    look = Planted("look", "def look(x): return {'count': x.size, 'largest': float(np.round(x.max()))}")
    step = Step(
        "draw",
        1,
        "Numbers between 0 and 1.",
        reference=lambda rng: rng.random(1000),
        cases=(
            public("some", lambda rng: Script((DRAW,), look)),
            hidden("others", lambda rng: Script((Call("draw", (Seed(int(rng.integers(99))),)),), look)),
        ),
        mistakes=(Mistake("wide", "def draw(rng): return 5 * rng.random(1000)", "They reach up to 5."),),
    )
    return Rubric("task", "n", (step,))


@pytest.mark.parametrize(
    ("source", "points", "diagnosis"),
    [
        ("def draw(rng): return 1 - rng.random(1000)", 1, ""),
        ("def draw(rng): return 5 - 5 * rng.random(1000)", 0, "They reach up to 5."),
        ("def draw(rng): return rng.random(999)", 0, "got 999, expected 1000."),
        ("def draw(rng): pass", 0, "None (is a return missing?)"),
        ("look = lambda x: {'count': 1000, 'largest': 1.0}\ndef draw(rng): return np.ones(2)", 0, "got 2"),
    ],
)
def test_every_stream_of_random_numbers_is_judged_alike(source: str, points: float, diagnosis: str) -> None:
    rubric, names = random_step(), {"np": np}
    exec(source, names)
    draws = Draws("task", "ada", b"s" * 32)
    (found,) = mark(Expectations(rubric), NamespaceAsker(names), draws).steps
    assert found.points == points
    assert diagnosis in found.diagnosis
    (bundle,) = bundles_of(rubric)
    assert bundle.cases[0].expectation.value == {"count": 1000, "largest": 1.0}
    assert (bundle.verdict(bundle.ask(names)).outcome == v.PASSED) == (points == 1)


def test_a_view_s_own_result_handed_in_as_it_is_equals_no_view() -> None:
    view = Planted("look", "def look(x):\n    return {'mean': 0.5}\n")
    script = Script((DRAW,), view)
    assert seen(script, Reply(ReplyKind.VALUE, np.array([0.25, 0.75]))).value == {"mean": 0.5}
    assert seen(script, Reply(ReplyKind.VALUE, {"mean": 0.5})).value == Opaque("dict")
