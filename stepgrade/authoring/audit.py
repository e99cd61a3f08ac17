"""The audit of a rubric: is each check strict enough, lenient enough, and does it say the right thing?

Every case is drawn for several made-up students, with a secret of the audit's own.  Every accepted variant
must pass with an error at least :data:`MARGIN` times below the tolerance.  Every mistake must be off by
:data:`MARGIN` times the tolerance or pass, must lose marks, and must be named.  Later steps that build on a
mistake must follow through.  The result is data; :mod:`stepgrade.authoring.audit_report` prints it.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from stepgrade.authoring.audit_report import AuditFinding, AuditReport, MistakeAudit, StepAudit, VariantAudit
from stepgrade.authoring.completeness import check_written
from stepgrade.authoring.later_steps import build_on
from stepgrade.inside.perform import perform
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.compare import compare
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, Expectations, GraderFault, local_proxies
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import mark
from stepgrade.rubric import Case, Mistake, Rubric, RubricError, Step, Tolerance, Variant, dependants

MARGIN = 10.0
"""The factor between the tolerance and the errors of variants below it, and of mistakes above it."""
STUDENTS = 5
SECRET = b"the audit draws its own numbers, the same in every course"


def audit(
    rubric: Rubric, students: int = STUDENTS, progress: Callable[[Step], None] = lambda step: None
) -> AuditReport:
    """Audit ``rubric``.  Whatever the rubric's own code raises becomes a finding."""
    try:
        rubric.references  # noqa: B018  (compositions are evaluated here, once)
    except Exception as error:
        said = f"a composition raised {type(error).__name__}: {error}"
        return AuditReport(rubric.assignment, students, (), (AuditFinding("", "composition", said),))
    auditor = _Auditor(rubric, students)
    steps = []
    for step in rubric.steps:
        progress(step)
        steps.append(auditor.audit_step(step))
    return AuditReport(rubric.assignment, students, tuple(steps), tuple(dict.fromkeys(auditor.findings)))


@dataclass(frozen=True)
class _Trial:
    """One case drawn for one made-up student, with what is expected of it."""

    case: Case
    script: Script
    expectation: Expectation


@dataclass(frozen=True)
class _Drawn(Draws):
    """Draws each case once and keeps its script for the next mistake."""

    scripts: dict[tuple[str, str], Script] = field(default_factory=dict, compare=False)

    def script(self, step: Step, case: Case) -> Script:
        """As :meth:`Draws.script`, with a cache."""
        key = (step.name, case.name)
        if key not in self.scripts:
            self.scripts[key] = super().script(step, case)
        return self.scripts[key]


class _Remembered(Expectations):
    """Expectations with a cache: references and bands are computed once for each script."""

    def __init__(self, rubric: Rubric) -> None:
        super().__init__(rubric)
        self._kept: dict[tuple[str, str, int], tuple[Script, Expectation]] = {}

    def expect(self, step: Step, case: Case, script: Script) -> Expectation:
        """As :meth:`Expectations.expect`, with a cache; it holds the script, so that its id stays unique."""
        key = (step.name, case.name, id(script))
        if key not in self._kept:
            self._kept[key] = (script, super().expect(step, case, script))
        return self._kept[key][1]


class _Auditor:
    """Audits the steps of one rubric and collects the findings."""

    def __init__(self, rubric: Rubric, students: int) -> None:
        self.rubric = rubric
        self.expectations = _Remembered(rubric)
        self.draws = [_Drawn(rubric.assignment, f"audit-{i}", SECRET) for i in range(students)]
        self.findings: list[AuditFinding] = []

    def audit_step(self, step: Step) -> StepAudit:
        """Measure the step's variants and mistakes, and add what must be changed to ``findings``."""
        self.findings += check_written(step)
        trials = list(self._trials(step))
        self._check_twins(step, trials)
        if step.is_value:
            self._check_value(step, trials)
        variants = [self._variant(step, variant, trials) for variant in self._usable(step, step.variants)]
        mistakes = list(self._usable(step, step.mistakes))
        measured = [self._mistake(step, mistake, trials) for mistake in mistakes]
        self._check_distinct(step, mistakes, trials)
        narrow = [
            t.case.name for t in trials if t.expectation.band.single is None and self._is_narrow(step, t)
        ]
        return StepAudit(
            step.name,
            step.points,
            step.tolerance,
            tuple(variants),
            tuple(measured),
            tuple(dict.fromkeys(narrow)),
            step.is_value,
        )

    def _is_narrow(self, step: Step, trial: _Trial) -> bool:
        """Whether the case has no single-precision band although it would need one."""
        if trial.expectation.band.single is not None:
            return False
        singles = [variant for variant in step.variants if variant.single]
        replies = [self.expectations.result(step, variant, trial.script) for variant in singles]
        return any(not judge(reply, trial.expectation, trial.case).full for reply in replies)

    def _find(self, step: Step, kind: str, text: str) -> None:
        self.findings.append(AuditFinding(step.name, kind, text))

    # --- the reference

    def _trials(self, step: Step) -> Iterator[_Trial]:
        """Each case, drawn for each student where the students' numbers differ; without cases that fail."""
        for draws, case in itertools.product(self.draws, step.cases):
            if draws is not self.draws[0] and (case.public or case.common):
                continue  # the same numbers for everybody
            try:
                script, again = draws.script(step, case), Draws.script(draws, step, case)
            except RubricError as error:
                self._find(step, "inputs", str(error))
                continue
            except Exception as error:
                said = f"the inputs of case {case.name!r} raised {type(error).__name__}: {error}"
                self._find(step, "inputs", said)
                continue
            if script.encode() != again.encode():
                said = f"the inputs of case {case.name!r} draw from something besides their generator"
                self._find(step, "inputs", said)
            self._check_reference(step, case, script)
            try:
                yield _Trial(case, script, self.expectations.expect(step, case, script))
            except GraderFault as fault:
                self._find(step, "reference", str(fault))

    def _check_reference(self, step: Step, case: Case, script: Script) -> None:
        names, proxies = self.rubric.namespace(), local_proxies(self.rubric.given)
        reply, again = perform(script, names, proxies), perform(script, names, proxies)
        where = f"the reference, on case {case.name!r},"
        if reply.encode() != again.encode():
            self._find(step, "reference", f"{where} gives something else when it is called again")
        if reply.mutated:
            self._find(step, "reference", f"{where} changes its input {', '.join(reply.mutated)}")
        if reply.warned:
            self._find(step, "reference", f"{where} warns: {reply.warned[0]}")

    def _check_twins(self, step: Step, trials: list[_Trial]) -> None:
        """A public case's result ships to students: its twin must ask something else."""
        public = {trial.case.name: trial.script.digest() for trial in trials if trial.case.public}
        for case in {t.case for t in trials if public.get(t.case.twin_of) == t.script.digest()}:
            said = f"the hidden twin of case {case.twin_of!r} asks what students can look up"
            self._find(step, "twin", f"{said}: give that case a `twin` whose inputs draw")

    def _check_value(self, step: Step, trials: list[_Trial]) -> None:
        for trial in trials:
            value = trial.expectation.value
            rounded = Reply(ReplyKind.VALUE, np.round(np.asarray(value, dtype=float), 2))
            plausible = Expectation(value, step.tolerance, plausibility=step.plausibility)
            for reply, what in (
                (Reply(ReplyKind.VALUE, value), "the value"),
                (rounded, "the value to two decimals"),
            ):
                said = judge(reply, plausible, trial.case)
                if not said.full:
                    self._find(step, "plausibility", f"{what} looks implausible: {said.diagnosis}")
            if not judge(rounded, trial.expectation, trial.case).full:
                self._find(step, "tolerance", "the value to two decimals does not pass")

    # --- variants and mistakes

    def _usable(self, step: Step, sources: Iterable[Any]) -> Iterator[Any]:
        """Those whose source runs and writes the step."""
        for source in sources:
            kind = "variant" if isinstance(source, Variant) else "mistake"
            try:
                names = self.rubric.namespace_with(source.source)
            except Exception as error:
                said = f"the {kind} {source.name!r} does not run: {type(error).__name__}: {error}"
                self._find(step, kind, said)
                continue
            if _is_untouched(names[step.target], self.rubric.references[step.name]):
                self._find(step, kind, f"the {kind} {source.name!r} does not define `{step.target}`")
                continue
            yield source

    def _variant(self, step: Step, variant: Variant, trials: list[_Trial]) -> VariantAudit:
        """Check that the variant passes every case with a margin; a ``single`` one may fail some cases."""
        measured = VariantAudit(variant.name, variant.single)
        passes = False
        for trial in trials:
            reply = self.expectations.result(step, variant, trial.script)
            said = judge(reply, trial.expectation, trial.case)
            ratio = _ratio(said)
            passes = passes or said.full
            if ratio >= measured.ratio:
                measured = replace(measured, ratio=ratio, error=said.error, case=trial.case.name)
            where = f"the variant {variant.name!r}, on case {trial.case.name!r},"
            if reply.mutated:
                self._find(step, "variant", f"{where} changes its input {', '.join(reply.mutated)}")
            if variant.single:
                if not said.full and trial.expectation.band.single is not None:
                    self._find(step, "single", f"{where} does not pass in single precision: {said.diagnosis}")
            elif said.outcome != v.PASSED:
                self._find(step, "variant", f"{where} does not pass: {said.diagnosis or said.outcome}")
            elif ratio > 1 / MARGIN:
                self._find(step, "margin", f"{where} uses {ratio:.2g} of the tolerance, more than a tenth")
        if variant.single and trials and not passes:
            text = f"the single-precision variant {variant.name!r} passes on no case"
            self._find(step, "single", f"{text}: it is wrong, or the step has no use for it")
        return measured

    def _mistake(self, step: Step, mistake: Mistake, trials: list[_Trial]) -> MistakeAudit:
        """Check that the mistake, on each case, either passes or is off by the margin; then mark it."""
        measured = MistakeAudit(mistake.name, tried=len(trials))
        for trial in trials:
            said = judge(self.expectations.result(step, mistake, trial.script), trial.expectation, trial.case)
            ratio = _ratio(said)
            if said.full and ratio <= 1.0:
                continue
            measured = replace(measured, shows=measured.shows + 1)
            if ratio <= measured.ratio:
                measured = replace(measured, ratio=ratio, error=said.error, case=trial.case.name)
            if ratio < MARGIN:
                self._find(
                    step,
                    "margin",
                    f"the mistake {mistake.name!r}, on case {trial.case.name!r}, is only {ratio:.2g} times"
                    " the tolerance away; choose inputs on which it shows clearly, or not at all",
                )
        return self._marked(step, mistake, measured)

    def _check_distinct(self, step: Step, mistakes: list[Mistake], trials: list[_Trial]) -> None:
        for first, second in itertools.combinations(mistakes, 2):
            if trials and all(
                _same(
                    self.expectations.result(step, first, trial.script),
                    self.expectations.result(step, second, trial.script),
                    trial.expectation.tolerance,
                )
                for trial in trials
            ):
                said = f"the mistakes {first.name!r} and {second.name!r} give the same on every case"
                self._find(step, "distinct", f"{said}, so that they cannot be told apart")

    # --- a whole submission with the mistake in it

    def _marked(self, step: Step, mistake: Mistake, measured: MistakeAudit) -> MistakeAudit:
        """Mark the mistake for every student, with the later steps rightly built on it."""
        later = dependants(self.rubric, step)
        names = self.rubric.namespace_with(mistake.source)
        build_on(self.rubric, later, names)
        lost, told = [], ""
        for draws in self.draws:
            asker = NamespaceAsker(names, self.rubric)
            marked = mark(self.expectations, asker, draws, steps=(step, *later))
            own, *others = marked.steps
            lost.append(own.max_points - (own.max_points if own.points is None else own.points))
            told = told or self._check_marked(step, mistake, own)
            built_on = f"{step.name!r} with the mistake {mistake.name!r}"
            for following, verdict in zip(later, others, strict=True):
                self._check_following(following, verdict, built_on)
        return replace(measured, lost=min(lost, default=0.0), told_as=told)

    def _check_marked(self, step: Step, mistake: Mistake, own: v.StepVerdict) -> str:
        """Check that the step lost marks for this mistake; another mistake that is told first, or empty."""
        names = [case.mistake for case in own.cases if case.mistake]
        who = f"the mistake {mistake.name!r}"
        if own.outcome == v.GRADER_FAULT:
            self._find(step, "fault", f"{who} makes the grader fail: {own.diagnosis}")
        elif all(case.full for case in own.cases if case.weight > 0):
            self._find(step, "unseen", f"{who} shows on no case that carries weight: it loses no marks")
        elif mistake.name not in names:
            instead = f" (it is taken for {', '.join(sorted(set(names)))})" if names else ""
            self._find(step, "unnamed", f"{who} is named to the student on no case{instead}")
        elif own.diagnosis != mistake.message:
            return max(names, key=names.count)
        return ""

    def _check_following(self, following: Step, verdict: v.StepVerdict, built_on: str) -> None:
        """Check that a later step, rightly built on a mistake, loses no case."""
        for judged in verdict.cases:
            if not judged.full:
                self._find(
                    following,
                    "follow-through",
                    f"case {judged.name!r} is lost although it is rightly built on {built_on}:"
                    f" {judged.diagnosis}",
                )


def _ratio(said: v.CaseVerdict) -> float:
    return math.inf if said.ratio is None else said.ratio


def _same(first: Reply, second: Reply, tolerance: Tolerance) -> bool:
    if first.kind != second.kind:
        return False
    if first.kind == ReplyKind.VALUE:
        return compare(first.value, second.value, tolerance).exact
    return (first.raised and first.raised.type) == (second.raised and second.raised.type)


def _is_untouched(written: Any, reference: Any) -> bool:
    """Whether a source left the step as :meth:`Rubric.namespace` made it (for a class, an empty subclass)."""
    if isinstance(reference, type):
        return (
            isinstance(written, type)
            and written.__bases__ == (reference,)
            and all(name.startswith("__") for name in vars(written))
        )
    return written is reference
