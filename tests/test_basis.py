"""What a judgement rests on: another text for every change that could matter, the same text otherwise."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from course_copy import ROOT
from small_course import small_rubric

from stepgrade.basis import JUDGING, Bases
from stepgrade.course import assignments, load_rubric
from stepgrade.draws import Draws
from stepgrade.expectation import Expectations
from stepgrade.rubric import Case, Mistake, Rubric, Step, Tolerance

REFERENCE = """
import numpy as np
FACTOR = 2.0
TABLE = {"shift": np.zeros(3)}
class Scale:
    by = 1.0
    def __call__(self, x):
        return self.by * x
def helper(x):
    return FACTOR * x
def make(power):
    def reference(x, again=1):
        return Scale()(helper(x) ** power * again) + TABLE["shift"]
    return reference
reference = make(3)
"""


def rubric_of(source: str, **given: Any) -> Rubric:
    names: dict[str, Any] = {"__name__": "rubrics.task"}
    exec(compile(source, "<rubric>", "exec"), names)
    step = Step("task", 2, "A task.", (Case("one", lambda rng: (rng.normal(size=3),)),), names["reference"])
    return Rubric("task", "the_task", (step,), given)


def text_of(source: str, **given: Any) -> str:
    rubric = rubric_of(source, **given)
    return Bases(rubric).of(rubric.steps[0])


def test_the_same_rubric_made_twice_has_the_same_texts() -> None:
    first, second = small_rubric(), small_rubric()
    texts = [Bases(first).of(step) for step in first]
    assert texts == [Bases(second).of(step) for step in second]
    assert all(texts)
    assert len(set(texts)) == len(texts)


def test_moving_the_code_down_a_line_changes_nothing() -> None:
    assert text_of("# a remark\n\n" + REFERENCE) == text_of(REFERENCE) != ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("FACTOR = 2.0", "FACTOR = 2.5"),
        ("return FACTOR * x", "return FACTOR + x"),
        ("make(3)", "make(4)"),
        ("again=1", "again=2"),
        ("by = 1.0", "by = 3.0"),
        ("self.by * x", "self.by - x"),
        ("np.zeros(3)", "np.ones(3)"),
        ('TABLE["shift"]\n', 'TABLE["shift"].sum()\n'),
    ],
)
def test_every_change_of_what_a_reference_reaches_is_seen(old: str, new: str) -> None:
    assert old in REFERENCE
    assert text_of(REFERENCE.replace(old, new)) != text_of(REFERENCE)


CHANGES: list[Callable[[Step], Step]] = [
    lambda step: replace(step, points=5),
    lambda step: replace(step, tolerance=Tolerance(1e-8, 1e-10)),
    lambda step: replace(step, returns=("it",)),
    lambda step: replace(step, cases=(replace(step.cases[0], weight=0.5), *step.cases[1:])),
    lambda step: replace(step, cases=(replace(step.cases[0], exact_zeros=True), *step.cases[1:])),
    lambda step: replace(step, cases=step.cases[1:]),
    lambda step: replace(step, mistakes=step.mistakes[1:]),
    lambda step: replace(step, mistakes=(replace(step.mistakes[0], message="Other words."),)),
    lambda step: replace(step, variants=()),
    lambda step: replace(step, variants=(replace(step.variants[0], single=False),)),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_a_step_is_seen_and_leaves_the_others_alone(change: Callable[[Step], Step]) -> None:
    rubric = small_rubric()
    first, *others = rubric.steps
    changed = replace(rubric, steps=(change(first), *others))
    before, after = Bases(rubric), Bases(changed)
    assert before.of(rubric.steps[0]) != after.of(changed.steps[0])
    assert [before.of(step) for step in rubric.steps[1:]] == [after.of(step) for step in changed.steps[1:]]


def test_a_reference_or_a_given_name_that_mistakes_can_use_counts_for_every_step() -> None:
    rubric = small_rubric()
    other = replace(rubric.steps[0], reference=lambda x: x - x.mean(axis=-1, keepdims=True) + 0.0)
    changed = replace(rubric, steps=(other, *rubric.steps[1:]))
    for first, second in zip(rubric, changed, strict=True):
        assert Bases(rubric).of(first) != Bases(changed).of(second)
    assert text_of(REFERENCE, gain=1.0) != text_of(REFERENCE, gain=2.0)


def test_another_secret_is_another_basis() -> None:
    rubric = small_rubric()
    expectations = Expectations(rubric)
    first, second = (
        expectations.basis(rubric.steps[0], Draws("task", "ada", secret)) for secret in (b"a" * 32, b"b" * 32)
    )
    assert first != second


@pytest.mark.parametrize(
    "body",
    [
        "return open('numbers').read()",
        "import solutions.attention as found\n    return found.softmax(x)",
        "return np.load('numbers.npy') + x",
        "return getattr(np, 'tanh')(x)",
        "return THING.value",
    ],
)
def test_what_reaches_out_of_sight_has_no_text(body: str) -> None:
    source = "import numpy as np\nimport weakref, types\nTHING = types.SimpleNamespace(value=1)\n"
    assert text_of(f"{source}def reference(x):\n    {body}\n") == ""
    assert text_of(f"{source}def reference(x):\n    return np.tanh(x)\n") != ""


def test_a_mistake_that_imports_has_no_text() -> None:
    rubric = small_rubric()
    wrong = Mistake("imports", "from elsewhere import centre", "Write it yourself.")
    assert Bases(rubric).of(replace(rubric.steps[0], name="another", mistakes=(wrong,))) == ""


def test_a_helper_in_a_closure_of_stepgrades_own_is_seen() -> None:
    """A part that is a method is called through a function of stepgrade's, which holds the course's class."""
    from stepgrade.rubric import part_of

    def held(by: float) -> Any:
        step = replace(small_rubric().steps[0], asked=lambda x: None)  # type: ignore[arg-type, return-value]
        return part_of(step, lambda x: by * x)

    rubrics = [replace(small_rubric(), given={"part": held(by)}) for by in (1.0, 2.0)]
    texts = {Bases(rubric).of(rubric.steps[0]) for rubric in rubrics}
    assert len(texts) == 2


def test_nearly_every_step_of_the_course_can_be_looked_into() -> None:
    lacking = {
        step.name
        for assignment in assignments(ROOT)
        for rubric in [load_rubric(ROOT, assignment)]
        for step in rubric
        if not Bases(rubric).of(step)
    }
    assert lacking <= {"self_attention_backward"}, "regrading judges these each time"


def test_everything_that_marking_imports_counts() -> None:
    program = "import sys, stepgrade.marking; print(*[name for name in sys.modules if 'stepgrade.' in name])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    modules = {name.removeprefix("stepgrade.") for name in done.stdout.split()}
    assert {name for name in modules if name.split(".")[0] != "inside"} == {*JUDGING} - {"__init__"}


def test_another_process_finds_the_same_texts() -> None:
    program = (
        "from pathlib import Path; from stepgrade.course import load_rubric;"
        f"from stepgrade.basis import JUDGING, Bases; r = load_rubric(Path({str(ROOT)!r}), 'exercise_01');"
        "b = Bases(r); print([b.of(s) for s in r])"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0] == said[1]
    assert "''" not in said[0]
