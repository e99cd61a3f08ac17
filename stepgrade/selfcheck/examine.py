"""A step's public cases asked and judged, with its parts in view: the step that is wrong is blamed.

Where a step fails and a part that it uses has not passed, the step is asked again with a table in that part's
place (:mod:`stepgrade.selfcheck.part_tables`).  If it comes out right, it is put together rightly; otherwise
nothing is said of the step itself before the part is mended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker, Question
from stepgrade.judging.expectation import meets
from stepgrade.selfcheck.bundle import CASE_SECONDS, PublicCase, StepBundle
from stepgrade.selfcheck.part_tables import Table

GREEN = (*v.SOUND, v.PLAUSIBLE)
"""The outcomes that a self-check has nothing to say against."""


@dataclass(frozen=True)
class Examined:
    """What a step's cases came back with, what is said of it, and the parts that are to be mended first."""

    replies: tuple[Reply, ...]
    verdict: v.StepVerdict
    blamed: tuple[str, ...] = ()


@dataclass
class Examination:
    """Examines the steps of one assignment over one namespace; each is asked once."""

    bundles: Mapping[str, StepBundle]
    namespace: dict[str, Any]
    _found: dict[str, Examined] = field(default_factory=dict)

    def of(self, step: str) -> Examined:
        """What came of the step."""
        if step not in self._found:
            bundle = self.bundles[step]
            self._found[step] = self._examined(bundle, tuple(bundle.ask(self.namespace)))
        return self._found[step]

    def _examined(self, bundle: StepBundle, replies: tuple[Reply, ...]) -> Examined:
        cases, blamed, said = bundle.judge(replies), tuple[str, ...](), ""
        if not all(case.full for case in cases) and any(r.kind != ReplyKind.MISSING for r in replies):
            broken = [part.name for part in bundle.parts if self._is_broken(part.name)]
            if broken:
                cases, blamed, said = self._with_parts_in_view(bundle, cases, broken)
        verdict = v.step_verdict(bundle.step, bundle.summary, bundle.points, cases, public_only=True)
        return Examined(replies, replace(verdict, diagnosis=said or verdict.diagnosis), blamed)

    def _is_broken(self, part: str) -> bool:
        return part in self.bundles and self.of(part).verdict.outcome not in GREEN

    def _with_parts_in_view(
        self, bundle: StepBundle, cases: Sequence[v.CaseVerdict], broken: Sequence[str]
    ) -> tuple[tuple[v.CaseVerdict, ...], tuple[str, ...], str]:
        """The verdicts over right parts, which ones are to be mended first, and what is said of them.

        Where the step calls none of ``broken``, the verdicts stay as they are.
        """
        lost = [case for case, verdict in zip(bundle.cases, cases, strict=True) if not verdict.full]
        asked = [self._ask_over_tables(bundle, case, broken) for case in lost]
        used = [part for part in broken if any(part in called for _, called in asked)]
        if not used:
            return tuple(cases), (), ""
        roots = tuple(dict.fromkeys(root for part in used for root in self._roots(part)))
        names = " and ".join(f"`{part}`" for part in roots)
        is_not = "is not right yet: mend that one" if len(roots) == 1 else "are not right yet: mend them"
        right = all(came_out for came_out, _ in asked)
        if right:
            said = f"`{bundle.step}` is put together rightly; {names}, which it uses, {is_not}."
        else:
            said = f"{names}, which `{bundle.step}` uses, {is_not} first."
        told = (
            each if each.full else _blamed(each, said, v.FOLLOW_THROUGH if right else each.outcome)
            for each in cases
        )
        return tuple(told), roots, said

    def _roots(self, part: str) -> tuple[str, ...]:
        """The parts whose own work it is that ``part`` is not right."""
        found = self.of(part)
        return found.blamed if found.verdict.outcome == v.FOLLOW_THROUGH else (part,)

    def _ask_over_tables(
        self, bundle: StepBundle, case: PublicCase, broken: Sequence[str]
    ) -> tuple[bool, set[str]]:
        """Whether the case comes out right over tables for ``broken``, and which of them it calls."""
        tables = {
            part.name: Table(part, case.calls.get(part.name, ()))
            for part in bundle.parts
            if part.name in broken
        }
        placed = tuple(part.place for part in bundle.parts if part.name in broken)
        script = replace(case.script, operations=(*placed, *case.script.operations))
        question = Question(bundle.step, case.case.name, script, answers=tables)
        (reply,) = NamespaceAsker(self.namespace, seconds=CASE_SECONDS).ask([question])
        called = {name for name, table in tables.items() if table.called}
        missed = any(table.missed for table in tables.values())
        return not missed and _is_right(reply, case), called


def _is_right(reply: Reply, case: PublicCase) -> bool:
    expected = case.expectation
    if reply.kind != ReplyKind.VALUE:
        return False
    if expected.above is not None:
        return meets(reply.value, expected.value, expected.above, expected.tolerance)
    return expected.compared(reply.value).exact


def _blamed(verdict: v.CaseVerdict, said: str, outcome: v.Outcome) -> v.CaseVerdict:
    return replace(verdict, outcome=outcome, diagnosis=said, mistake="", error=None, allowed=None, ratio=None)


def roots_first(verdicts: Sequence[v.StepVerdict], bundles: Mapping[str, StepBundle]) -> list[str]:
    """The names of the steps that are not right, those whose own work it is before those that use them."""
    wrong = [each.step for each in verdicts if each.outcome not in GREEN]
    return sorted(wrong, key=lambda step: any(part.name in wrong for part in bundles[step].parts))
