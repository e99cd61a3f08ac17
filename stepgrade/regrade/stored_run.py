"""A run as its stored results tell it: marking asks it for replies, and no code runs.

Where something is not stored, :func:`stepgrade.judging.marking.mark` goes on all the same.  The case then
needs a run, and so does every step that depends on it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.inside.wire import WireError
from stepgrade.judging.asking import FINAL, Question
from stepgrade.judging.compare import compare
from stepgrade.judging.stored import decode_followed
from stepgrade.rubric import Tolerance


@dataclass(frozen=True)
class Need:
    """A case of a step that only a run can judge, and why the stored results are not enough."""

    step: str
    case: str
    why: str


class StoredReplies:
    """Answers each question with the reply of the submission's run.

    ``data`` is that of :meth:`stepgrade.judging.stored.Stored.as_data`.  A reply belongs to the script that
    was asked, whatever its case is called today; one over substitutes also to what it should have given.
    ``damaged`` tells whether a reply could not be read.

    Raises KeyError, TypeError or ValueError where the data is damaged.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._asked: Mapping[str, Mapping[str, str]] = data["asked"]
        self._replies = {
            (step, digest): data["replies"][step][case]
            for step, cases in self._asked.items()
            for case, digest in cases.items()
        }
        followed = [
            (step, decode_followed(each))
            for step, cases in data["followed"].items()
            for each in cases.values()
        ]
        self._followed = {(step, each.asked): each for step, each in followed}
        self._needs: dict[str, dict[str, Need]] = {}
        self.damaged = False

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        """The stored reply to each question; where none is stored, one that says so."""
        return [self._reply(question) for question in questions]

    def has_state(self, step: str) -> bool:
        """False: the stored replies came from the right state already."""
        return False

    def _reply(self, question: Question) -> Reply:
        """What is stored for one question; what is lacking is noted."""
        step, digest = question.step, question.script.digest()
        if question.composed is not None:
            followed = self._followed.get((step, digest))
            if followed is None:
                why = "it was not asked over substitutes for the parts that are wrong now"
                return self._lacks(question, why)
            if not compare(followed.composed, question.composed, Tolerance()).exact:
                return self._lacks(question, "its composition, or a part of it, has changed")
            return followed.reply
        stored = self._replies.get((step, digest))
        if stored is None:
            return self._lacks(question, _why_unasked(question.case, self._asked.get(step)))
        try:
            return Reply.decode(stored)
        except WireError:  # raised on, marking would take it for a fault of the rubric
            self.damaged = True
            return Reply(ReplyKind.DIED, text="its stored reply is damaged")

    def _lacks(self, question: Question, why: str) -> Reply:
        need = Need(question.step, question.case, why)
        self._needs.setdefault(question.step, {})[question.case] = need
        return Reply(ReplyKind.DIED, text="it has not been asked yet")

    def needs(self, step: str) -> list[Need]:
        """The cases of ``step`` for which nothing was stored when they were asked for."""
        return list(self._needs.get(step, {}).values())


def _why_unasked(case: str, before: Mapping[str, str] | None) -> str:
    if before is None:
        return "nothing that counts is stored of the step"
    return "its inputs have changed" if case in before else "the case is new"
