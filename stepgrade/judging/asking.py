"""Questions to a submission, and who answers them: a sandboxed run, a plain namespace, or stored replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from stepgrade.inside.deadline import StillRunning, limited
from stepgrade.inside.perform import perform
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.wire import WireError
from stepgrade.judging.expectation import local_proxies
from stepgrade.judging.views import seen
from stepgrade.rubric import Rubric

Answers = Mapping[str, Callable[..., Any]]
"""The functions behind a script's proxies, by name."""

FINAL = ""
"""The name of the notebook's final state; the state at a test cell has the name of its step."""

SECONDS_LEFT = 2.0
"""How long a case may take once another one did not end."""


@dataclass(frozen=True)
class Question:
    """One case of a step, to be asked once.

    With ``conceal`` the submission gets no source of the functions that are handed to it.  ``answers`` holds
    functions behind the script's proxies besides the rubric's own.  ``composed`` is what the script should
    give over substitutes: it is stored along, so that a later regrading knows what was asked.
    """

    step: str
    case: str
    script: Script
    conceal: bool = False
    answers: Answers = field(default_factory=dict)
    composed: Any = None


class Asker(Protocol):
    """Performs scripts over a submission.  Never raises for anything that the submission does."""

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        """One reply for each question, in the notebook's state of that name.

        The questions follow each other in one copy of the state; with ``alone`` each has a copy of its own.
        """
        ...

    def has_state(self, step: str) -> bool:
        """Whether the state at the test cell of ``step`` is another one than the final state."""
        ...


class NamespaceAsker:
    """Asks a plain namespace in this process: for trusted sources and for the student's own notebook.

    With ``seconds`` a case that takes longer is stopped, and the cases behind it get SECONDS_LEFT.
    """

    def __init__(
        self, namespace: dict[str, Any], rubric: Rubric | None = None, seconds: float | None = None
    ) -> None:
        self.namespace = namespace
        self._given = rubric.given if rubric else {}
        self._seconds = seconds

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        """What each script gives over the namespace, from which nothing is concealed."""
        return [self._ask(question) for question in questions]

    def _ask(self, question: Question) -> Reply:
        proxies = local_proxies({**self._given, **question.answers})
        try:
            with limited(self._seconds):
                reply = perform(question.script, self.namespace, proxies)
        except StillRunning:
            return self._stopped(question)
        if reply.raised is not None and reply.raised.type == StillRunning.__name__:
            return self._stopped(question)
        try:
            return seen(question.script, Reply.decode(reply.encode()))
        except WireError as error:
            return Reply(ReplyKind.DIED, text=f"what came back is no value ({error})")

    def _stopped(self, question: Question) -> Reply:
        after = f"after {self._seconds:g} s (does a loop never end?)"
        self._seconds = SECONDS_LEFT
        return Reply(ReplyKind.TIMED_OUT, text=f"still running in case “{question.case}” {after}")

    def has_state(self, step: str) -> bool:
        """A namespace has one state only."""
        return False


def asked_too_early(replies: Iterable[Reply]) -> bool:
    """Whether a step, asked in the state at its test cell, should be asked again at the notebook's end.

    So it is where a name was not there yet: the step's own, or one that it uses.  The self-checks follow
    this rule.
    """
    return any(
        reply.kind == ReplyKind.MISSING or (reply.raised is not None and reply.raised.type == "NameError")
        for reply in replies
    )
