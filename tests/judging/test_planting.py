"""Functions in a case's inputs: planted by their source, answered from here, or refused by name."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.perform import perform, plant
from stepgrade.inside.script import Call, Script
from stepgrade.inside.wire import Planted, Proxy, Seed
from stepgrade.judging.draws import Draws
from stepgrade.judging.planting import CannotPlantError, planted
from stepgrade.rubric import RubricError, Step, hidden, public
from stepgrade.sandbox.stand_ins import answering, conceal

X = np.array([0.25, 1.5, 2.0])
POWER = 3
WEIGHTS = np.array([[1.0, 2.0, 3.0]])


def cube(x: Any) -> Any:
    """x to the power that stands in this module."""
    return x**POWER


def chained(x: Any, scale: float = 2.0, *, shift: float = math.pi) -> Any:
    """Uses another function and a module."""
    return scale * cube(x) + shift + math.sqrt(4.0)


def factorial(n: int) -> int:
    """Calls itself."""
    return 1 if n < 2 else n * factorial(n - 1)


def closing_over(value: Any) -> Callable[[Any], Any]:
    """A function with ``value`` in its closure."""

    def closed(x: Any) -> Any:
        return x * value

    return closed


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator."""

    @functools.wraps(function)
    def wrapper(*arguments: Any, **named: Any) -> Any:
        return function(*arguments, **named)

    return wrapper


@logged
def decorated(x: Any) -> Any:
    """Is the wrapper by now."""
    return x + 1


def even(n: int) -> bool:
    """Calls another one."""
    return n == 0 or odd(n - 1)


def odd(n: int) -> bool:
    """And that one calls it."""
    return n != 0 and even(n - 1)


first, second = lambda x: x + 1, lambda x: x - 1
[outer] = [lambda k: lambda x: x * k]
[several_lines] = [
    lambda x: x
    + WEIGHTS.sum()
]  # fmt: skip


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x**2 - 2,
        cube,
        chained,
        closing_over(2.5),
        closing_over(np.float32(2.5)),
        closing_over(np.array([1.0, -2.0, np.inf])),
        closing_over(-math.inf),
        decorated,
        first,
        second,
        outer(3),  # type: ignore[no-untyped-call]
        several_lines,
        functools.partial(chained, scale=5.0),
        functools.partial(np.power, 2.0),
        np.exp,
        np.linalg.norm,
        np.cumsum,
        abs,
        lambda x: max(x.tolist(), key=lambda each: -each),
        lambda x: WEIGHTS @ x,
        lambda x: [cube(each) for each in x],
        lambda x, dtype=np.float32: x.astype(dtype),
    ],
)
def test_a_planted_function_is_the_same_function(function: Callable[..., Any]) -> None:
    stand_in = planted(function)
    assert stand_in == planted(function)
    np.testing.assert_array_equal(plant(stand_in)(X), function(X))


def test_a_planted_function_can_call_itself_and_the_standard_library() -> None:
    assert plant(planted(factorial))(5) == 120
    assert plant(planted(math.gcd))(12, 18) == 6
    assert plant(planted(lambda text: text.split(",")))("a,b") == ["a", "b"]


class _Model:
    def __call__(self, x: Any) -> Any:
        return x + 7

    def method(self, x: Any) -> Any:
        return x * 7


MODEL = _Model()


@pytest.mark.parametrize(
    ("function", "why"),
    [
        (even, "call each other"),
        (closing_over(MODEL), "uses a _Model, which has no source"),
        (MODEL.method, "uses a method"),
        (eval("lambda x: x"), "source is not there"),
        (np.vectorize(cube), "uses a vectorize"),
        (functools.cache(cube), "uses a _lru_cache_wrapper"),
        (closing_over(np.zeros(10**6)), "too large"),
    ],
)
def test_what_has_no_source_is_answered_in_hidden_cases_only(function: Callable[..., Any], why: str) -> None:
    with pytest.raises(CannotPlantError, match=why):
        planted(function)
    script = drawn(hidden("the case", lambda rng: (function, function, 1.0)))
    first, second, _ = script.operations[0].args
    assert isinstance(first, Proxy)
    assert first.name != second.name
    with pytest.raises(
        RubricError, match=rf"step 'step', public case 'the case'.*{why}.*make the case hidden"
    ):
        drawn(public("the case", lambda rng: (function,)))


def drawn(case: Any) -> Any:
    """The script of a step's ``case``."""
    step = Step("step", 1, "s", reference=lambda f, *more: f(*more), cases=(case,))
    return Draws("task", "ada", b"x" * 32).script(step, case)


def test_solutions_and_references_stay_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cube, "__module__", "solutions.powers")
    with pytest.raises(CannotPlantError, match="is a solution"):
        planted(chained)
    step = Step("step", 1, "s", reference=first, cases=(hidden("one", lambda rng: (first,)),))
    [argument] = Draws("task", "ada", b"x" * 32).script(step, step.cases[0]).operations[0].args  # type: ignore[union-attr]
    assert isinstance(argument, Proxy)


def test_a_function_without_source_is_answered_from_here() -> None:
    script = drawn(hidden("the case", lambda rng: (MODEL.method, 2.0)))
    names = {"step": lambda f, x: f(x)}
    assert perform(script, names).value == 14.0
    told, stands_for = conceal(script, sources=False)
    [call] = told.operations
    assert isinstance(call, Call)
    assert call.args == (Proxy("given_1"), 2.0)
    assert answering(stands_for, None)("given_1", (2.0,), {}) == 14.0
    sent = Script.decode(script.encode())
    assert perform(sent, names).kind == "raised"  # over there it is a name, and nothing else


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({1, 2}, "hold a set, which cannot travel; pass a sorted list"),
        (np.random.default_rng(0), r"hold a Generator, which cannot travel; pass Seed\(…\)"),
        ([1, {"a": range(3)}], r"hold a range.*list\(range"),
        (_Model, r"hold a type.*Call\(\"ClassName\""),
        (MODEL, r"hold a _Model.*an object is made in a Script"),
        (np.array([None]), "hold an array of object"),
        ("x" * 2**27, "are too large to travel: at most 16 MB"),
    ],
)
def test_inputs_that_cannot_travel_are_named(value: Any, said: str) -> None:
    with pytest.raises(RubricError, match=rf"step 'step', case 'the case': its inputs {said}"):
        drawn(hidden("the case", lambda rng: (value,)))


def test_the_reference_gets_what_the_student_gets() -> None:
    import collections

    point = collections.namedtuple("point", "x y")
    script = drawn(hidden("one", lambda rng: {"a": point(1, 2), "seed": Seed(3), "b": np.ones((2, 3)).T}))
    [call] = script.operations
    assert isinstance(call, Call)
    assert type(call.kwargs["a"]) is tuple
    assert call.kwargs["seed"] == Seed(3)
    assert call.kwargs["b"].flags.c_contiguous
    explicit = Planted("f", "def f(x):\n    return x\n")
    assert drawn(public("two", lambda rng: (explicit,))).operations[0].args == (explicit,)
