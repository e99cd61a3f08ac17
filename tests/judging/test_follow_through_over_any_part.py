"""Over every composed step of the course and any wrong part: its own logic decides, and nothing else.

Parts are wrong in twelve ways, some of which tell calls apart.  Under none of them does a step earn a point
by follow-through that ignores the part, guesses it or writes its work again.  The other way round, a right
step that calls its parts keeps all its points, whatever became of them.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepgrade.authoring.audit import _Drawn, _Remembered
from stepgrade.course.directory import assignments, load_rubric
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import mark
from stepgrade.judging.substitutes import substitute
from stepgrade.rubric import Rubric, Step, dependants
from stepgrade.samples.sample_class import quiet
from tests.helpers import ROOT

pytestmark = pytest.mark.slow
ASSIGNMENTS = [
    pytest.param(name, marks=() if name == "exercise_01" else pytest.mark.long) for name in assignments(ROOT)
]

Function = Callable[..., Any]
Kind = Callable[[Function], Function]
"""A way to be wrong: from the right function to the wrong one."""


@cache
def of(assignment: str) -> tuple[Rubric, Expectations, Draws]:
    """What an assignment is marked by; what is expected is worked out once."""
    rubric = load_rubric(ROOT, assignment)
    return rubric, _Remembered(rubric), _Drawn(assignment, "ada", b"s" * 32)


def each(result: Any, change: Callable[[Any], Any]) -> Any:
    """``result`` with every array of floats in it changed."""
    if isinstance(result, tuple | list):
        return type(result)(each(item, change) for item in result)
    if isinstance(result, dict):
        return {key: each(item, change) for key, item in result.items()}
    array = np.asarray(result)
    return change(array) if array.dtype.kind == "f" else result


# --- wrong parts ------------------------------------------------------------------------------------------


def off(result: Any) -> Any:
    """Something else than ``result``, of the same form."""
    return each(result, lambda array: array + 1.5)


def one_hot(array: Any) -> Any:
    """1 at the largest entry of each row."""
    if array.ndim == 0 or array.size == 0:
        return array + 1.5
    return (array == array.max(axis=-1, keepdims=True)).astype(float)


def partly_nan(array: Any) -> Any:
    """NaN in place of what is above the middle."""
    return np.where(array >= np.nanmean(array), np.nan, array) if array.size else array


def now_and_then(right: Function, tell: Callable[[], bool]) -> Function:
    """Right in those calls that are told apart as such, off in the others."""
    return lambda *args, **kwargs: right(*args, **kwargs) if tell() else off(right(*args, **kwargs))


def remembering(right: Function) -> Function:
    """Gives what it gave before, where that has the form of the right result."""
    memo: list[Any] = []

    def part(*args: Any, **kwargs: Any) -> Any:
        found = right(*args, **kwargs)
        memo.append(found)
        alike = [old for old in memo[:-1] if str(each(old, np.shape)) == str(each(found, np.shape))]
        return alike[0] if alike else off(found)

    return part


def changed(change: Callable[[Any], Any]) -> Kind:
    return lambda right: lambda *args, **kwargs: each(right(*args, **kwargs), change)


def by_frame() -> bool:
    """Whether a composing step is among the callers."""
    frame, names = sys._getframe(), set()
    while frame.f_back:
        frame = frame.f_back
        names.add(frame.f_code.co_name)
    return "composing" in names


COUNTER, FILE_COUNTER = itertools.count(), Path(f"/tmp/stepgrade-test-{os.getpid()}")


def by_file() -> bool:
    FILE_COUNTER.write_text(FILE_COUNTER.read_text() + "x" if FILE_COUNTER.exists() else "")
    return len(FILE_COUNTER.read_text()) % 2 == 1


CHANCE = np.random.default_rng(0)
WRONG: dict[str, Kind] = {
    "constant": changed(lambda array: np.full_like(array, 0.25)),
    "blind to its inputs": changed(lambda array: np.random.default_rng(1).normal(size=array.shape)),
    "saturating": changed(lambda array: np.tanh(50 * array)),
    "one-hot": changed(one_hot),
    "partly NaN": changed(partly_nan),
    "by stack frame": lambda right: now_and_then(right, by_frame),
    "by process": lambda right: now_and_then(right, lambda: os.getpid() % 2 == 3),
    "by a file": lambda right: now_and_then(right, by_file),
    "by time": lambda right: now_and_then(right, lambda: time.time_ns() // 1000 % 2 == 0),
    "by a counter": lambda right: now_and_then(right, lambda: next(COUNTER) % 2 == 0),
    "at random": lambda right: now_and_then(right, lambda: CHANCE.random() < 0.5),
    "remembers": remembering,
}


def raising(error: type[BaseException]) -> Kind:
    def part(*args: Any, **kwargs: Any) -> Any:
        raise error("no")

    return lambda right: part


ACCIDENTS: dict[str, Kind] = {
    "unwritten": raising(NotImplementedError),
    "raises": raising(ValueError),
    "exits": raising(SystemExit),
    "another shape": lambda right: lambda *args, **kwargs: each(right(*args, **kwargs), lambda a: a[None]),
    "fewer rows": lambda right: lambda *args, **kwargs: each(right(*args, **kwargs), lambda a: a.ravel()[:1]),
    "NaN": changed(lambda array: np.full_like(array, np.nan)),
    "nothing": lambda right: lambda *args, **kwargs: None,
    "a text": lambda right: lambda *args, **kwargs: "right",
}


def write_part(rubric: Rubric, part: Step, names: dict[str, Any], kind: Kind) -> None:
    """The part in ``names``, wrong in that way; a method on a class of its own."""
    if part.method is None:
        names[part.target] = kind(rubric.references[part.name])
        return
    right = vars_of(names[part.target])[part.method.name]
    names[part.target] = type(part.target, (names[part.target],), {part.method.name: kind(right)})


def vars_of(cls: type) -> dict[str, Any]:
    """The attributes of a class and of those that it derives from."""
    return {name: value for base in reversed(cls.__mro__) for name, value in vars(base).items()}


# --- composing steps that do not deserve it ---------------------------------------------------------------

Names = dict[str, Any]
Compose = Callable[[Rubric, Step, Names, Names], Function]
"""Makes a step, given what the notebook holds, and copies of its wrong parts."""


def early(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """The composition over copies of the wrong parts: their work, written into the step."""
    composing: Function = rubric.composed(step, copies)
    return composing


def elsewhere(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """The composition over somebody else's substitutes."""
    rng, parts = np.random.default_rng(7), [rubric[name] for name in step.parts]
    others = {part.name: substitute(rubric.as_part(part), rng, part.unmapped) for part in parts}
    composing: Function = rubric.composed(step, others)
    return composing


def the_part_alone(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """What the first part gives that takes as many arguments."""

    def composing(*args: Any, **kwargs: Any) -> Any:
        for name in step.parts:
            for count in range(len(args), 0, -1):
                try:
                    return names[rubric[name].target](*args[:count])
                except Exception:
                    continue
        return None

    return composing


def the_part_s_form(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """Zeros of the right form."""
    right = rubric.references[step.name]
    return lambda *args, **kwargs: each(right(*args, **kwargs), np.zeros_like)


def the_input(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """The first argument."""
    return lambda *args, **kwargs: args[0] if args else None


def with_a_slip(rubric: Rubric, step: Step, names: Names, copies: Names) -> Function:
    """The composition over the parts as they are looked up, and one per cent too much."""

    def looked_up(part: Step) -> Function:
        return lambda *args, **kwargs: names[part.target](*args, **kwargs)

    right = rubric.composed(step, {name: looked_up(rubric[name]) for name in step.parts})

    def composing(*args: Any, **kwargs: Any) -> Any:
        result = right(*args, **kwargs)
        if np.asarray(result if isinstance(result, np.ndarray) else 0.0).dtype.kind in "iu":
            return result + 1
        return each(result, lambda array: 1.01 * array)

    return composing


UNDESERVING: tuple[Compose, ...] = (early, elsewhere, the_part_alone, the_part_s_form, the_input, with_a_slip)


def as_method(rubric: Rubric, step: Step, names: dict[str, Any], inner: Any) -> type:
    """A class whose method for ``step`` asks another class, which is composed of other parts."""
    cls, name = names[step.target], step.name.rpartition("_")[2]

    def composing(self: Any, *args: Any, **kwargs: Any) -> Any:
        other = inner(self.W_q, self.W_k, self.W_v, self.W_o, self.n_heads)
        if name == "backward":
            other.forward(*self.went_in)
        return getattr(other, name)(*args, **kwargs)

    methods: dict[str, Any] = {name: composing}
    if name == "backward":

        def made(self: Any, *matrices: Any) -> None:
            cls.__init__(self, *matrices)
            self.went_in = (np.ones((2, matrices[0].shape[0])),)

        methods["__init__"] = made
    return type(step.target, (cls,), methods)


def composed_steps(rubric: Rubric) -> Iterator[Step]:
    return (step for step in rubric.steps if step.parts and not step.is_value)


@pytest.mark.parametrize("kind", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_no_wrong_part_earns_a_point_for_a_step_that_does_not_deserve_it(assignment: str, kind: Kind) -> None:
    rubric, expectations, draws = of(assignment)
    for step in composed_steps(rubric):
        parts = [rubric[name] for name in step.parts]
        for compose in UNDESERVING:
            names = rubric.namespace()
            for part in parts:
                write_part(rubric, part, names, kind)
            copies = {part.name: kind(rubric.as_part(part)) for part in parts}
            is_class = isinstance(names[step.target], type)
            if not is_class:
                names[step.target] = compose(rubric, step, names, copies)
            elif compose in (early, elsewhere):
                names[step.target] = as_method(rubric, step, names, compose(rubric, step, names, copies))
            else:
                continue
            with quiet():
                asker = NamespaceAsker(names, rubric)
                found = mark(expectations, asker, draws, steps=[*parts, step]).steps[-1]
            followed = [case.name for case in found.cases if case.outcome == v.FOLLOW_THROUGH]
            assert not followed, (step.name, compose.__name__)
            assert found.outcome != v.GRADER_FAULT, found.diagnosis


# --- right steps over wrong parts -------------------------------------------------------------------------


def rightly_built(rubric: Rubric, part: Step, names: dict[str, Any]) -> Iterator[Step]:
    """Write every later step into ``names`` as students do, and give those that build on ``part``."""
    later = rubric.steps[rubric.steps.index(part) + 1 :]
    for step in later:
        if step.variants:
            exec(compile(step.variants[0].source, f"<{step.name}>", "exec"), names)
    yield from dependants(rubric, part)


def wrong_namespaces(rubric: Rubric, part: Step) -> Iterator[tuple[str, dict[str, Any]]]:
    for mistake in part.mistakes:
        yield mistake.name, rubric.namespace_with(mistake.source)
    for name, kind in {**ACCIDENTS, **WRONG}.items():
        names = rubric.namespace()
        write_part(rubric, part, names, kind)
        yield name, names


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_a_right_step_that_calls_its_parts_keeps_all_its_points(assignment: str) -> None:
    rubric, expectations, draws = of(assignment)
    lost = []
    for part in rubric.steps:
        if part.is_value or not dependants(rubric, part):
            continue
        for wrong, names in wrong_namespaces(rubric, part):
            steps = [part, *rightly_built(rubric, part, names)]
            with quiet():
                found = mark(expectations, NamespaceAsker(names, rubric), draws, steps=steps).steps
            if found[0].outcome in v.SOUND:
                continue  # wrong now and then, it was right in every case: nobody can see that it is not
            lost += [
                (part.name, wrong, step.step, case.name, case.diagnosis)
                for step in found[1:]
                for case in step.cases
                if not case.full
            ]
    assert not lost
