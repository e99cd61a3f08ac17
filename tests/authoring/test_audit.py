"""The audit finds every kind of flaw in a rubric made of flaws, and none in the course's own rubrics."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from stepgrade.authoring.audit import audit
from stepgrade.authoring.audit_report import AuditReport, audit_text
from stepgrade.course.directory import assignments, load_rubric
from stepgrade.rubric import (
    Mistake,
    Plausibility,
    Rubric,
    Step,
    Tolerance,
    Variant,
    common,
    hidden,
    public,
)
from tests.helpers import ROOT


def numbers(size: int, scale: float = 1.0) -> Any:
    return lambda rng: (scale * rng.normal(size=size),)


LONG = (pytest.mark.slow, pytest.mark.long)
CASES = (
    public("five", numbers(5)),
    public("one", numbers(1)),
    hidden("seven", numbers(7)),
    hidden("eleven", numbers(11)),
    common("thirteen", numbers(13)),
)


def write(expression: str, name: str = "double") -> str:
    return f"def {name}(x):\n    return {expression}\n"


VARIANTS = (
    Variant("sum", write("x + x")),
    Variant("loop", write("np.array([2 * item for item in x])")),
    Variant("float32", write("2 * x.astype(np.float32)"), single=True),
)
MISTAKES = (
    Mistake("tripled", write("3 * x"), "You tripled it; double it."),
    Mistake("squared", write("x ** 2"), "You squared it; double it."),
    Mistake("halved", write("x / 2"), "You halved it; double it."),
    Mistake("negated", write("-2 * x"), "You changed the sign; leave it."),
)
DOUBLE = Step(
    "double",
    2,
    "Twice the numbers.",
    reference=lambda x: 2 * x,
    cases=CASES,
    variants=VARIANTS,
    mistakes=MISTAKES,
)


def audited(*steps: Step) -> AuditReport:
    return audit(Rubric("task", "task", steps), students=2)


def kinds(report: AuditReport) -> set[str]:
    return {finding.kind for finding in report.findings}


def test_a_good_step_has_no_findings() -> None:
    report = audited(DOUBLE)
    assert report.ok, audit_text(report)
    (step,) = report.steps
    assert all(item.ratio == 0 for item in step.variants if not item.single)
    assert all(item.lost == 2 and item.ratio > 1e6 for item in step.mistakes)


def test_the_report_says_how_near_the_mistakes_come() -> None:
    text = audit_text(audited(DOUBLE), details=True)
    assert "wrong: tripled" in text
    assert "2 of 2" in text
    assert text.endswith("task: nothing to change.")


def more_mistakes(*mistakes: Mistake) -> Step:
    return replace(DOUBLE, mistakes=(*MISTAKES, *mistakes))


def more_variants(*variants: Variant) -> Step:
    return replace(DOUBLE, variants=(*VARIANTS, *variants))


def mutating(x: Any) -> Any:
    x *= 2
    return x.copy()


def warning(x: Any) -> Any:
    np.log(np.zeros(1))
    return 2 * x


def raising(x: Any) -> Any:
    raise ValueError("no")


class _Counting:
    calls = 0

    def __call__(self, x: Any) -> Any:
        self.calls += 1
        return self.calls * x


FLAWED = {
    "summary": ("summary", replace(DOUBLE, summary=" ")),
    "case without weight": ("weight", replace(DOUBLE, cases=(*CASES, hidden("free", numbers(3), weight=0)))),
    "no message": ("message", more_mistakes(Mistake("zero", write("0 * x"), ""))),
    "no full stop": ("message", more_mistakes(Mistake("zero", write("0 * x"), "All are 0"))),
    "one public case": ("count", replace(DOUBLE, cases=CASES[1:])),
    "two hidden cases": ("count", replace(DOUBLE, cases=(*CASES[:3], CASES[4]))),
    "no common case": ("count", replace(DOUBLE, cases=(*CASES[:4], hidden("three", numbers(3))))),
    "two variants": ("count", replace(DOUBLE, variants=VARIANTS[:2])),
    "three mistakes": ("count", replace(DOUBLE, mistakes=MISTAKES[:3])),
    "reference mutates": ("reference", replace(DOUBLE, reference=mutating)),
    "reference warns": ("reference", replace(DOUBLE, reference=warning)),
    "reference raises": ("reference", replace(DOUBLE, reference=raising)),
    "reference remembers": ("reference", replace(DOUBLE, reference=_Counting())),
    "inputs raise": ("inputs", replace(DOUBLE, cases=(*CASES, hidden("bad", lambda rng: (1 / 0,))))),
    "inputs from elsewhere": (
        "inputs",
        replace(DOUBLE, cases=(*CASES, hidden("own", lambda rng: (np.random.default_rng().random(3),)))),
    ),
    "variant is wrong": ("variant", more_variants(Variant("odd", write("2 * x + 1")))),
    "variant is inexact": ("margin", more_variants(Variant("near", write("2 * x + 5e-11")))),
    "variant mutates": (
        "variant",
        more_variants(Variant("in place", "def double(x):\n    x *= 2\n    return x")),
    ),
    "variant has a syntax error": ("variant", more_variants(Variant("typo", "def double(x:\n"))),
    "variant writes another name": ("variant", more_variants(Variant("other", write("2 * x", "twice")))),
    "float32 is no float32": ("single", more_variants(Variant("half", write("2 * x + 1"), single=True))),
    "mistake shows nowhere": ("unseen", more_mistakes(Mistake("fine", write("x * 2"), "Nothing wrong."))),
    "mistake is too near": ("margin", more_mistakes(Mistake("near", write("2 * x + 5e-10"), "A bit off."))),
    "mistakes alike": ("distinct", more_mistakes(Mistake("thrice", write("x * 3"), "It is tripled."))),
    "mistake is never named": (
        "unnamed",
        more_mistakes(Mistake("at random", write("x * np.random.rand()"), "It is drawn.")),
    ),
}


@pytest.mark.parametrize("flaw", FLAWED)
def test_each_flaw_is_found(flaw: str) -> None:
    kind, step = FLAWED[flaw]
    report = audited(step)
    assert kind in kinds(report), audit_text(report)
    assert all(finding.text and not finding.text.endswith("None") for finding in report.findings)


def test_one_flaw_is_one_finding() -> None:
    report = audited(FLAWED["no full stop"][1])
    assert [finding.kind for finding in report.findings] == ["message"], audit_text(report)


def test_a_mistake_that_shows_on_no_weighted_case_is_found() -> None:
    free = hidden("seventeen", numbers(17), weight=0)
    shy = Mistake("seventeen", write("2 * x + (x.size == 17)"), "You treat seventeen numbers apart.")
    report = audited(replace(DOUBLE, cases=(*CASES, free), mistakes=(*MISTAKES, shy)))
    assert "unseen" in kinds(report), audit_text(report)


def test_a_composition_that_raises_is_a_finding() -> None:
    def composition(double: Any) -> Any:
        raise RuntimeError("no")

    quadruple = Step("quadruple", 1, "Four times.", cases=CASES, parts=("double",), composition=composition)
    assert kinds(audited(DOUBLE, quadruple)) == {"composition"}


# --- steps built on others -----------------------------------------------------------------------------

QUADRUPLE = Step(
    "quadruple",
    1,
    "Four times the numbers.",
    cases=CASES,
    parts=("double",),
    composition=lambda double: lambda x: double(double(x)),
    variants=(
        Variant("at once", write("4 * x", "quadruple")),
        Variant("sum", write("double(x) + double(x)", "quadruple")),
        Variant("loop", write("np.array([double(double(item)) for item in x])", "quadruple")),
    ),
    mistakes=(
        Mistake("once", write("double(x)", "quadruple"), "You doubled once; double twice."),
        Mistake(
            "thrice", write("double(double(double(x)))", "quadruple"), "You doubled thrice; twice will do."
        ),
        Mistake("squared", write("x ** 2", "quadruple"), "You squared it; double it twice."),
        Mistake("negated", write("-4 * x", "quadruple"), "You changed the sign; leave it."),
    ),
)


def test_what_is_rightly_built_on_a_mistake_follows_through() -> None:
    report = audited(DOUBLE, QUADRUPLE)
    assert report.ok, audit_text(report)


@pytest.mark.parametrize("source", ["0 * x", "x[:1]", "np.full_like(x, np.nan)"])
def test_what_is_rightly_built_on_a_part_that_does_no_work_follows_through(source: str) -> None:
    idle = Mistake("idle", write(source), "That does no work; double them.")
    report = audited(more_mistakes(idle), QUADRUPLE)
    assert not {"follow-through", "fault"} & kinds(report), audit_text(report)


def test_follow_through_that_fails_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepgrade.judging.follow_through.FollowThrough.question", lambda *args: None)
    assert "follow-through" in kinds(audited(DOUBLE, QUADRUPLE))


# --- values and bands ----------------------------------------------------------------------------------


def value(reference: Any, plausibility: Plausibility, atol: float = 0.01) -> Step:
    tolerance = Tolerance(rtol=0.0, atol=atol)
    return Step("by_hand", 1, "By hand.", reference=reference, plausibility=plausibility, tolerance=tolerance)


def test_a_value_step_needs_neither_variants_nor_mistakes() -> None:
    report = audited(value(np.array([0.333, 0.667]), Plausibility((2,), 0.0, 1.0, sums_to=1.0)))
    assert report.ok, audit_text(report)


def test_a_right_value_must_look_plausible() -> None:
    assert "plausibility" in kinds(audited(value(np.array([0.5, 1.5]), Plausibility((2,), maximum=1.0))))


def test_two_decimals_must_be_enough() -> None:
    step = value(np.array([1 / 3]), Plausibility((1,)), atol=1e-6)
    assert "tolerance" in kinds(audited(step))


def test_a_case_without_a_single_band_is_named() -> None:
    near = Mistake("near", write("2 * x + 1e-7"), "A bit off.")
    report = audited(more_mistakes(near))
    (step,) = report.steps
    assert step.float64_only
    assert "float64 only" in audit_text(report)


def test_progress_is_told() -> None:
    seen: list[str] = []
    audit(Rubric("task", "task", (DOUBLE, QUADRUPLE)), 1, lambda step: seen.append(step.name))
    assert seen == ["double", "quadruple"]


@pytest.mark.parametrize(
    "assignment",
    [pytest.param(name, marks=() if name == "lesson_01" else LONG) for name in assignments(ROOT)],
)
def test_the_course_s_own_rubrics_are_good(assignment: str) -> None:
    report = audit(load_rubric(ROOT, assignment))
    assert report.ok, audit_text(report)
