"""A run as its stored results tell it: marking asks it for replies and compositions, and no code runs.

Where something is not stored, :func:`stepgrade.judging.marking.mark` goes on all the same.  The case then
needs a run, and so does every step that depends on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.wire import WireError
from stepgrade.judging.follow_through import Composed, still_holds
from stepgrade.judging.marking import OneByOne
from stepgrade.judging.stored import decode_composed
from stepgrade.rubric import Rubric, Step


@dataclass(frozen=True)
class Need:
    """A case of a step that only a run can judge, and why the stored results are not enough."""

    step: str
    case: str
    why: str


class StoredReplies(OneByOne):
    """Answers each case with the reply of the submission's run.

    ``replies`` and ``asked`` are those of :meth:`stepgrade.judging.stored.Stored.as_data`.  A reply belongs
    to the script that was asked, whatever its case is called today.  ``lacking`` are the steps that have a
    case without a reply, ``damaged`` tells whether a reply could not be read.
    """

    def __init__(self, replies: dict[str, dict[str, Any]], asked: dict[str, dict[str, str]]) -> None:
        self._replies = {
            (step, digest): replies[step][case]
            for step, cases in asked.items()
            for case, digest in cases.items()
        }
        self._asked = asked
        self.lacking: set[str] = set()
        self.damaged = False

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        """The reply to ``script``; one that says so where none is stored."""
        stored = self._replies.get((step, script.digest()))
        if stored is None:
            self.lacking.add(step)
            return Reply(ReplyKind.DIED, text="it has not been asked yet")
        try:
            return Reply.decode(stored)
        except WireError:  # raised on, marking would take it for a fault of the rubric
            self.damaged = True
            return Reply(ReplyKind.DIED, text="its stored reply is damaged")

    def use_final_state(self, step: str) -> bool:
        """False: the stored reply came from the right state already."""
        return False

    def needs(self, step: str, asked_today: dict[str, str]) -> list[Need]:
        """The cases of ``step`` without a reply; ``asked_today`` holds the digests of today's scripts."""
        before = self._asked.get(step)
        return [
            Need(step, case, _why_unasked(case, before))
            for case, digest in asked_today.items()
            if (step, digest) not in self._replies
        ]


def _why_unasked(case: str, before: dict[str, str] | None) -> str:
    if before is None:
        return "the step is new"
    return "its inputs have changed" if case in before else "the case is new"


class StoredCompositions:
    """Gives the reference compositions that were made while the submission ran.

    ``compositions`` and ``asked`` are those of :meth:`stepgrade.judging.stored.Stored.as_data`.  ``replies``
    tells which steps cannot be judged: whether a composition over them is needed cannot be known.
    Raises WireError where a composition is damaged.
    """

    def __init__(
        self,
        rubric: Rubric,
        compositions: dict[str, dict[str, Any]],
        asked: dict[str, dict[str, str]],
        replies: StoredReplies,
    ) -> None:
        """Decode the compositions; each belongs to the script of its case."""
        self._rubric = rubric
        self._stored = {
            (step, asked[step][case]): decode_composed(composed)
            for step, cases in compositions.items()
            for case, composed in cases.items()
        }
        self._replies = replies
        self._missing: dict[str, dict[str, str]] = {}
        self.lacking: set[str] = set()

    def compose(self, step: Step, script: Script, broken: list[str]) -> Composed:
        """The stored composition; where none holds, one that carries nothing."""
        digest = script.digest()
        stored = self._stored.get((step.name, digest))
        why = self._why_useless(step, stored, broken)
        if stored is not None and not why:
            return stored
        self.lacking.add(step.name)
        self._missing.setdefault(step.name, {})[digest] = why
        return Composed(tuple(broken), None, "")

    def _why_useless(self, step: Step, composed: Composed | None, broken: list[str]) -> str:
        """Why ``composed`` cannot be used for ``step`` over the ``broken`` parts; empty where it can."""
        unknown = [part for part in broken if part in self._replies.lacking]
        if unknown:
            return f"it builds on {_names(unknown)}, which a run must judge first"
        if composed is None:
            return f"follow-through over the student's own {_names(broken)} has not been worked out"
        if composed.broken != tuple(broken):
            return f"follow-through was worked out over {_names(composed.broken)}, not over {_names(broken)}"
        if not still_holds(composed, self._rubric, step):
            return "its composition, or a part of it, has changed"
        return ""

    def needs(self, step: str, asked_today: dict[str, str]) -> list[Need]:
        """The cases of ``step`` whose follow-through cannot be judged."""
        missing = self._missing.get(step, {})
        return [
            Need(step, case, missing[digest]) for case, digest in asked_today.items() if digest in missing
        ]


def _names(parts: list[str] | tuple[str, ...]) -> str:
    return ", ".join(f"`{part}`" for part in parts)
