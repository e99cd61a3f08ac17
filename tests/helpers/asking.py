"""Asking one script of a submission, where a test looks at no more than what comes back."""

from __future__ import annotations

from stepgrade.inside.script import Reply, Script
from stepgrade.judging.asking import Asker, Question


def ask(asker: Asker, state: str, script: Script, conceal: bool = False) -> Reply:
    """What ``script`` gives in the state at the test cell of that step, or, for "", in the final state."""
    (reply,) = asker.ask([Question(state, "a case", script, conceal)], state)
    return reply
