"""What is kept of a marking: verdicts and what came back, so that marks can be made anew without a run.

Expected values are not kept: they follow from the rubric and the course secret.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade import __version__
from stepgrade.inside import wire
from stepgrade.inside.script import Reply
from stepgrade.judging.draws import is_shared
from stepgrade.judging.follow_through import Followed
from stepgrade.judging.marking import Results
from stepgrade.judging.verdict import AssignmentVerdict

SCHEMA = 3
DRAFT = ".draft-"
"""How the names of half-written files begin; they end so that nbgrader copies none along with feedback."""


@dataclass(frozen=True)
class Stored:
    """One marked submission: whose, the verdicts, what came back, and the seconds that it took.

    ``digest`` is that of the marked notebook (:func:`notebook_digest`); empty in results of version 0.2.
    """

    student: str
    verdict: AssignmentVerdict
    results: Results
    seconds: float
    digest: str = ""

    def as_data(self) -> dict[str, Any]:
        """As JSON-able data."""
        return {
            "schema": SCHEMA,
            "stepgrade": __version__,
            "student": self.student,
            "digest": self.digest,
            "seconds": round(self.seconds, 3),
            "verdict": self.verdict.as_data(),
            "replies": _each(self.results.replies, Reply.encode),
            "asked": self.results.asked,
            "followed": _each(self.results.followed, _encode_followed),
        }

    @staticmethod
    def from_data(data: dict[str, Any]) -> Stored:
        """What :meth:`as_data` wrote.  Raises ValueError on another schema."""
        require_schema(data)
        results = Results(
            _each(data["replies"], Reply.decode),
            data["asked"],
            _each(data["followed"], decode_followed),
        )
        verdict = AssignmentVerdict.from_data(data["verdict"])
        digest = str(data.get("digest", ""))
        return Stored(str(data["student"]), verdict, results, float(data["seconds"]), digest)


def results_file(folder: Path, notebook: str) -> Path:
    """Where the results of ``notebook`` stand, beside it in the submission's autograded ``folder``."""
    return folder / f"{notebook}.results.json"


def notebook_digest(nb: Any) -> str:
    """A digest of what was marked of ``nb``: the text of its code cells, whatever their outputs."""
    sources = [cell["source"] for cell in nb["cells"] if cell["cell_type"] == "code"]
    return hashlib.sha256(json.dumps(sources).encode()).hexdigest()


def read_digest(path: Path) -> str:
    """The digest in stored results, of whatever schema; empty where there is none."""
    return str(json.loads(path.read_text(encoding="utf-8")).get("digest", ""))


def write_results(path: Path, stored: Stored) -> None:
    """Write ``path`` in one go: a reader finds the whole of it or nothing."""
    replace_text(path, json.dumps(stored.as_data()))


def replace_text(path: Path, text: str, mode: int | None = None) -> None:
    """Put ``text`` in the place of what ``path`` holds, with the permissions ``mode``.

    Without a ``mode`` it is yours alone, or the group's where the group shares the folder.  In one go: a
    reader finds the whole of it or what was there before.
    """
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=DRAFT, suffix=".results.json")
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        os.fchmod(file.fileno(), mode or (0o660 if is_shared(path.parent) else 0o600))
    os.replace(draft, path)


def read_results(path: Path) -> Stored:
    """What :func:`write_results` wrote.  Raises ValueError on another schema."""
    try:
        return Stored.from_data(read_data(path))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


@dataclass(frozen=True)
class Outline:
    """A marked submission of which no value that came back is decoded before it is asked for.

    A class of thousands is read ten times as fast this way; ``data`` is what :meth:`Stored.as_data` wrote.
    """

    verdict: AssignmentVerdict
    seconds: float
    data: dict[str, Any]

    def reply(self, step: str, case: str) -> Reply | None:
        """What came back for one case; None where it was not asked."""
        found = self.data["replies"].get(step, {}).get(case)
        return None if found is None else Reply.decode(found)

    def kinds(self) -> dict[str, set[str]]:
        """step -> how its cases were answered: ``value``, ``raised TypeError``, ``timed out``, …"""
        return {
            step: {_kind(reply) for reply in cases.values()} for step, cases in self.data["replies"].items()
        }


def _kind(reply: dict[str, Any]) -> str:
    return f"raised {reply['raised'][0]}" if reply["raised"] else str(reply["kind"])


def read_outline(path: Path) -> Outline:
    """The outline of what :func:`write_results` wrote.  Raises ValueError where the file is another thing."""
    try:
        data = read_data(path)
        return Outline(AssignmentVerdict.from_data(data["verdict"]), float(data["seconds"]), data)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: {error}") from error


def stored_messages(folder: Path) -> list[str]:
    """What marking had to tell the instructor of the submission in its autograded ``folder``."""
    said: list[str] = []
    for path in sorted(folder.glob("*.results.json")):
        with contextlib.suppress(OSError, ValueError):
            said += read_outline(path).verdict.messages
    return said


def read_data(path: Path) -> dict[str, Any]:
    """The data of :meth:`Stored.as_data`, values still encoded.  Raises ValueError on another schema."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    require_schema(data)
    return data


def require_schema(data: Any) -> None:
    """Raises ValueError where ``data`` is of another schema than this stepgrade's."""
    schema = data.get("schema") if isinstance(data, dict) else None
    if schema != SCHEMA:
        raise ValueError(f"results of schema {schema}; this stepgrade reads {SCHEMA}")


def _each(cases_of: dict[str, dict[str, Any]], change: Callable[[Any], Any]) -> dict[str, dict[str, Any]]:
    return {step: {case: change(item) for case, item in cases.items()} for step, cases in cases_of.items()}


def _encode_followed(followed: Followed) -> dict[str, Any]:
    return {
        "broken": list(followed.broken),
        "asked": followed.asked,
        "reply": followed.reply.encode(),
        "composed": wire.encode(followed.composed),
    }


def decode_followed(data: dict[str, Any]) -> Followed:
    """What is encoded as ``data``.  Raises WireError, KeyError or TypeError where it is damaged."""
    reply, composed = Reply.decode(data["reply"]), wire.decode(data["composed"])
    return Followed(tuple(data["broken"]), str(data["asked"]), reply, composed)
