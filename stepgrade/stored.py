"""What is kept of a marking: verdicts and what came back, so that marks can be made anew without a run.

Expected values are not kept: they follow from the rubric and the course secret.
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from stepgrade import __version__
from stepgrade.inside import wire
from stepgrade.inside.script import Reply
from stepgrade.marking import Results
from stepgrade.verdict import AssignmentVerdict

SCHEMA = 1


def write_results(path: Path, student: str, verdict: AssignmentVerdict, results: Results) -> None:
    """Write ``path`` in one go: a reader finds the whole of it or nothing."""
    data = {
        "schema": SCHEMA,
        "stepgrade": __version__,
        "student": student,
        "verdict": verdict.as_data(),
        "replies": {
            step: {case: reply.encode() for case, reply in cases.items()}
            for step, cases in results.replies.items()
        },
        "compositions": {
            step: {case: wire.encode(value) for case, value in cases.items()}
            for step, cases in results.compositions.items()
        },
    }
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".results-")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(data, file)
    os.replace(draft, path)


def read_results(path: Path) -> tuple[str, AssignmentVerdict, Results]:
    """Student, verdicts and results from ``path``.  Raises ValueError on another schema."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    if data["schema"] != SCHEMA:
        raise ValueError(f"{path}: results of schema {data['schema']}; this stepgrade reads {SCHEMA}")
    results = Results(
        {
            step: {case: Reply.decode(reply) for case, reply in cases.items()}
            for step, cases in data["replies"].items()
        },
        {
            step: {case: wire.decode(value) for case, value in cases.items()}
            for step, cases in data["compositions"].items()
        },
    )
    return str(data["student"]), AssignmentVerdict.from_data(data["verdict"]), results
