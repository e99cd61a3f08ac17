"""A run: one submission's cells executed in a sandbox, then asked for values, step by step.

All cells run first and their outputs are taken; only then do the cases' inputs go in, each into a
fresh copy of the state that the notebook had at the step's test cell.  So nothing a case does can
reach an output or the state of another case; files that it writes are seen by later cases alone.
Where the whole sandbox dies, a new one repeats the notebook without the cell that killed it.
"""

from __future__ import annotations

import functools
import itertools
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from stepgrade.inside.protocol import Op, Status
from stepgrade.inside.script import Reply, ReplyKind
from stepgrade.inside.wire import WireError
from stepgrade.judging.asking import FINAL, Answers, Question
from stepgrade.judging.expectation import local_proxies
from stepgrade.judging.views import seen
from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget
from stepgrade.notebook.cells import Cell, CellResult
from stepgrade.sandbox.channel import NO_ROOM, Answered, Channel, Lost
from stepgrade.sandbox.errors import MachineBusy
from stepgrade.sandbox.settings import Sandbox
from stepgrade.sandbox.stand_ins import answering, conceal

MAX_RESTARTS = 3
"""How often a sandbox that died is made anew for one submission."""
AFTER_TIMEOUT = 1.0
"""Seconds that a step's further cases get once one of them has timed out."""


class Run:
    """Executes ``cells`` and answers :meth:`ask`.  Use it as a context manager.

    ``given`` holds the functions behind the proxies of cases.  Raises SandboxError where no sandbox can be
    made, MachineBusy where others leave it too little of the machine, and OverBudget where its results are
    too large to be kept; never raises for anything else that the submission does.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        sandbox: Sandbox,
        files: Path | None = None,
        given: Answers | None = None,
        progress: Callable[[int], None] = lambda index: None,
    ) -> None:
        self.results = [CellResult() for _ in cells]
        self.messages: list[str] = []
        self._cells = list(cells)
        self._start = functools.partial(Channel, sandbox, files)
        self._limits = sandbox.limits
        self._given = given or {}
        self._killers: set[int] = set()
        self._restarts = 0
        self._pinned: set[str] = set()
        self._slow: set[str] = set()
        self._spent = 0.0
        self._outputs, self._results = budget.OUTPUTS, budget.RESULTS
        """The bytes that there is room for."""
        self._asked_again = False
        self._deadly: set[str] = set()
        self._searching = False
        """Whether the case that ended a sandbox is not known yet: cases are asked one by one until it is."""
        self._channel: Channel | None = None
        self._execute(progress)

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End the sandbox."""
        if self._channel is not None:
            self._channel.close()
            self._channel = None

    # --- the notebook ---------------------------------------------------------------------------------

    def _execute(self, progress: Callable[[int], None]) -> None:
        """Run the notebook; after a death, again without the cell that caused it."""
        seen = 0
        while True:
            self._channel = self._start()
            self._pinned.clear()
            died_at = self._run_cells(self._channel, seen, progress)
            if died_at is None:
                return
            self.close()
            self._killers.add(died_at)
            self.results[died_at] = CellResult(Status.DIED)
            seen = max(seen, died_at + 1)
            if not self._may_restart(f"cell {died_at + 1} ended the whole sandbox"):
                return

    def _run_cells(self, channel: Channel, seen: int, progress: Callable[[int], None]) -> int | None:
        """Run every cell; the index of one that killed the sandbox.  Outputs before ``seen`` are kept."""
        spent = 0.0
        last = 0
        for i, cell in enumerate(self._cells):
            try:
                if cell.step:
                    channel.request({"op": Op.PIN, "name": cell.step})
                    self._pinned.add(cell.step)
                    continue
                if not cell.is_run or i in self._killers:
                    continue
                left = self._limits.notebook_seconds - spent
                if left <= 0:
                    self.results[i] = CellResult(Status.NOT_RUN)
                    continue
                progress(i)
                seconds = min(self._limits.cell_seconds, left)
                request = {"op": Op.CELL, "source": cell.source}
                answered = channel.request(request, seconds, room=self._outputs)
            except Lost:
                return i
            spent += answered.seconds
            self._outputs -= answered.size
            if answered.status == Status.STARVED:
                raise MachineBusy(f"cell {i + 1} got too little processor time; mark it again")
            if answered.status == Status.LOST_BEFORE:
                return last
            if answered.status == Status.LOST:
                return i
            last = i
            if i >= seen:
                self.results[i] = _cell_result(answered)
        try:
            status = channel.request({"op": Op.SWEEP}).status
        except Lost:
            status = Status.LOST
        return None if status == Status.SWEPT or last in self._killers else last

    def _may_restart(self, why: str) -> bool:
        self._restarts += 1
        if self._restarts > MAX_RESTARTS:
            self.messages.append(f"{why}; given up after {MAX_RESTARTS} new sandboxes")
            return False
        self.messages.append(f"{why}; repeated in a new one")
        return True

    # --- the cases ------------------------------------------------------------------------------------

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        """One reply for each question, one after the other in one new copy of the state of that name.

        With ``alone`` each has a copy of its own.  Where one ends the copy or takes too long, that is its
        reply, and those behind it are asked in another copy.
        """
        replies: list[Reply] = []
        while len(replies) < len(questions):
            left = questions[len(replies) :]
            replies += self._ask(left[:1] if alone or self._searching else left, state)
        return [seen(question.script, reply) for question, reply in zip(questions, replies, strict=True)]

    def has_state(self, step: str) -> bool:
        """Whether a state was kept at the test cell of ``step``."""
        return step in self._pinned

    def _refusal(self, step: str) -> Reply | None:
        """What stands for every reply of a step that is asked no more."""
        if self._channel is None:
            return Reply(ReplyKind.DIED, text="the sandbox could not be kept alive")
        if step in self._deadly:
            return Reply(ReplyKind.DIED, text="an earlier case of this step ended the whole sandbox")
        if self._spent > self._limits.notebook_seconds:
            return Reply(ReplyKind.TIMED_OUT, text="the time for all cases of a submission is used up")
        return None

    def _too_slow(self, step: str, seconds: float) -> Reply:
        self._slow.add(step)
        return Reply(ReplyKind.TIMED_OUT, text=f"no result after {seconds:g} seconds")

    def _ask(self, questions: Sequence[Question], state: str) -> list[Reply]:
        """The replies to the first ``questions``: as far as one copy of the state gets."""
        step = questions[0].step
        refusal = self._refusal(step)
        if refusal:
            return [refusal]
        questions = list(itertools.takewhile(lambda question: not self._refusal(question.step), questions))
        status, results = self._request(questions, state)
        if status == Status.LOST_BEFORE:
            # The case before this one did it, a moment after it had answered.
            self._revive("a case ended the whole sandbox")
            status, results = self._request(questions, state)
        replies = [self._reply(result) for result in results]
        if status.is_lost and len(questions) > 1:
            # The last that answered did it, or one behind it.
            self._searching = True
            self._revive("a case ended the whole sandbox")
            return replies
        if status.is_lost:
            self._searching = False
            self._deadly.add(step)  # asked again it would use up the restarts that other steps need
            self._revive(f"a case of {step} ended the whole sandbox")
            return replies or [Reply(ReplyKind.DIED, text="it ended the whole sandbox")]
        if len(replies) == len(questions):
            return replies
        step = questions[len(replies)].step
        if status == Status.STARVED:
            return [*replies, *self._ask_again(questions[len(replies)], state)]
        if status == Status.TIMED_OUT:
            return [*replies, self._too_slow(step, self._seconds(step))]
        return [*replies, Reply(ReplyKind.DIED, text="a crash, or a limit on memory or processes")]

    def _ask_again(self, question: Question, state: str) -> list[Reply]:
        """Ask alone, once more, what others left too little of the machine for.  Raises MachineBusy."""
        if self._asked_again:
            raise MachineBusy(f"{question.step} got too little processor time; mark it again")
        self._asked_again = True
        replies = self._ask([question], state)
        self._asked_again = False
        return replies

    def _reply(self, result: Any) -> Reply:
        if result is NO_ROOM:
            # A step that is right must not lose its points to the results of another one.
            raise OverBudget(
                f"the results of all its cases have more than {budget.RESULTS >> 20} MB together"
            )
        try:
            return self._with_own_line(Reply.decode(result))
        except WireError as error:
            return Reply(ReplyKind.DIED, text=f"what came back is no value ({error})")

    def _seconds(self, step: str) -> float:
        """The seconds that the next case of ``step`` gets."""
        return AFTER_TIMEOUT if step in self._slow else self._limits.case_seconds

    def _with_own_line(self, reply: Reply) -> Reply:
        """The line that raised, only where it is one of the notebook's: a forged one could say anything."""
        raised = reply.raised
        if raised is None or not raised.line:
            return replace(reply, raised=replace(raised, where="")) if raised else reply
        place = re.fullmatch(r"In\[(\d{1,6})\], line (\d{1,6})", raised.where)
        for cell, result in zip(self._cells, self.results, strict=True):
            lines = cell.source.splitlines()
            here = place and result.count == int(place[1]) and int(place[2]) <= len(lines)
            if place and here and lines[int(place[2]) - 1].strip()[:200] == raised.line:
                return reply
        return replace(reply, raised=replace(raised, where="", line=""))

    def _request(self, questions: Sequence[Question], state: str) -> tuple[Status, list[Any]]:
        """The keeper's status and as many results as there are."""
        if self._channel is None:
            return Status.LOST, []
        scripts, answers = [], []
        for question in questions:
            told, stands_for = conceal(question.script, question.conceal)
            scripts.append(told.encode())
            answers.append(answering(stands_for, local_proxies({**self._given, **question.answers})))
        each = [self._seconds(question.step) for question in questions]
        left = max(0.0, self._limits.notebook_seconds - self._spent)
        request = {"op": Op.ASK, "name": state, "scripts": scripts, "each": each}
        started = time.monotonic()
        try:
            answered = self._channel.request(request, min(sum(each), left), answers, self._results)
        except Lost:
            self._spent += time.monotonic() - started
            return Status.LOST, []
        self._spent += answered.seconds
        self._results -= answered.size
        return answered.status, answered.results

    def _revive(self, why: str) -> None:
        """A case killed the sandbox: run the notebook again, for the steps that are still to come."""
        self.close()
        if self._may_restart(why):
            outputs, self.results = self.results, [CellResult() for _ in self._cells]
            self._execute(lambda index: None)
            self.results = outputs


def _cell_result(answered: Answered) -> CellResult:
    status, data = answered.status, answered.results[0] if answered.results else None
    if data is NO_ROOM:
        text = f"(The outputs of a notebook may have {budget.OUTPUTS >> 20} MB together; there are more.)"
        data = {"outputs": [{"output_type": "stream", "name": "stderr", "text": text}]}
    if not isinstance(data, dict):
        return CellResult(status if status != Status.DONE else Status.DIED)
    outputs, count = data.get("outputs"), data.get("count")
    return CellResult(
        status,
        outputs if isinstance(outputs, list) else [],
        count if type(count) is int and 0 < count < 100_000 else None,
    )
