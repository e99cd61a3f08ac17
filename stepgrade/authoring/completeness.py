"""What a step lacks, before anything of it is run: sentences, weights, and enough of each kind."""

from __future__ import annotations

from collections.abc import Iterator

from stepgrade.authoring.audit_report import AuditFinding
from stepgrade.rubric import Step

LEAST = {"public cases": 2, "hidden cases": 3, "accepted variants": 3, "mistakes": 4}
"""How many of each a step should have; the twins of public cases do not count."""


def check_written(step: Step) -> Iterator[AuditFinding]:
    """What a step lacks, before anything is run."""
    if not step.summary.strip():
        yield AuditFinding(step.name, "summary", "it has no summary")
    for case in step.cases:
        if case.weight == 0:
            yield AuditFinding(step.name, "weight", f"case {case.name!r} carries no weight")
    for mistake in step.mistakes:
        text = mistake.message.strip()
        if not text:
            yield AuditFinding(step.name, "message", f"the mistake {mistake.name!r} has no message")
        elif not text.rstrip(")”\"'").endswith("."):
            yield AuditFinding(
                step.name, "message", f"the message of {mistake.name!r} ends without a full stop"
            )
    if step.is_value:
        return
    hidden = [case for case in step.cases if not case.public and not case.twin_of]
    counts = (len(step.public_cases), len(hidden), len(step.variants), len(step.mistakes))
    for (what, least), count in zip(LEAST.items(), counts, strict=True):
        if count < least:
            yield AuditFinding(step.name, "count", f"it has {count} {what}, and should have at least {least}")
    if not any(case.common for case in hidden):
        yield AuditFinding(step.name, "count", "none of its hidden cases is common to the class")
