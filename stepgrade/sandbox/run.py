"""A run: one submission's cells executed in a sandbox, then asked for values, step by step.

All cells run first and their outputs are taken; only then do the cases' inputs go in, each into a
fresh copy of the state that the notebook had at the step's test cell.  So nothing a case does can
reach an output or the state of another case; files that it writes are seen by later cases alone.
Where the whole sandbox dies, a new one repeats the notebook without the cell that killed it.
"""

from __future__ import annotations

import contextlib
import functools
import re
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from stepgrade.inside.protocol import Op, Status
from stepgrade.inside.script import Reply, ReplyKind, Script
from stepgrade.inside.wire import WireError
from stepgrade.judging.views import seen
from stepgrade.notebook.cells import Cell, CellResult
from stepgrade.notebook.names import Names, mean_the_same, names_of
from stepgrade.sandbox.channel import Channel, Lost
from stepgrade.sandbox.settings import Sandbox
from stepgrade.sandbox.stand_ins import Answer, answering, conceal

MAX_RESTARTS = 3
"""How often a sandbox that died is made anew for one submission."""
AHEAD_SECONDS = 1.0
"""Seconds that a case gets which is asked ahead: what takes longer is asked by itself."""
AFTER_TIMEOUT = 1.0
"""Seconds that a step's further cases get once one of them has timed out."""


class Run:
    """Executes ``cells`` and answers :meth:`ask`.  Use it as a context manager.

    ``answer`` serves the proxies of cases.  Raises SandboxError where no sandbox can be made; never
    raises for anything the submission does.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        sandbox: Sandbox,
        files: Path | None = None,
        answer: Answer | None = None,
        progress: Callable[[int], None] = lambda index: None,
    ) -> None:
        self.results = [CellResult() for _ in cells]
        self.messages: list[str] = []
        self._cells = list(cells)
        self._start = functools.partial(Channel, sandbox, files)
        self._limits = sandbox.limits
        self._answer = answer
        self._killers: set[int] = set()
        self._restarts = 0
        self._pinned: set[str] = set()
        self._final: set[str] = set()
        self._slow: set[str] = set()
        self._spent = 0.0
        self._deadly: set[str] = set()
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
        started = time.monotonic()
        last = 0
        for i, cell in enumerate(self._cells):
            try:
                if cell.step:
                    channel.request({"op": Op.PIN, "name": cell.step})
                    self._pinned.add(cell.step)
                    continue
                if not cell.is_run or i in self._killers:
                    continue
                left = self._limits.notebook_seconds - (time.monotonic() - started)
                if left <= 0:
                    self.results[i] = CellResult(Status.NOT_RUN)
                    continue
                progress(i)
                seconds = min(self._limits.cell_seconds, left)
                status, data = channel.request({"op": Op.CELL, "source": cell.source}, seconds)
            except Lost:
                return i
            if status == Status.LOST_BEFORE:
                return last
            if status == Status.LOST:
                return i
            last = i
            if i >= seen:
                self.results[i] = _cell_result(status, data)
        try:
            status, _ = channel.request({"op": Op.SWEEP})
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

    def ask(self, step: str, script: Script, conceal_sources: bool = False) -> Reply:
        """What ``script`` gives in the state at the step's test cell, or in the final state.

        With ``conceal_sources`` its planted functions are answered here, call by call.
        """
        told, stands_for = conceal(script, conceal_sources)
        return seen(script, self._ask(step, told, answering(stands_for, self._answer)))

    def ask_ahead(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """What each script gives in the final state, after all that were asked ahead before it.

        None for those that could not be asked so: they need a proxy, take long, or one before them ended
        the copy.
        """
        return self._in_a_row(step, "", scripts, AHEAD_SECONDS, more="ahead")[1]

    def ask_together(self, step: str, scripts: Sequence[Script | None]) -> list[Reply | None]:
        """What each script gives, one after the other in one new copy of the state that :meth:`ask` asks.

        None as in :meth:`ask_ahead`.
        """
        seconds = self._limits.case_seconds
        status, replies = self._in_a_row(step, self._state(step), scripts, seconds)
        first = next((i for i, script in enumerate(scripts) if script), None)
        if status == Status.TIMED_OUT and first is not None and not any(replies):
            replies[first] = self._too_slow(step, seconds)  # alone it would not be quicker
        return replies

    def _in_a_row(
        self, step: str, state: str, scripts: Sequence[Script | None], seconds: float, more: str = ""
    ) -> tuple[str, list[Reply | None]]:
        """The keeper's status and what came back; ``more`` names a copy to go on in, now and later."""
        replies: list[Reply | None] = [None] * len(scripts)
        chosen = {i: script for i, script in enumerate(scripts) if script and not conceal(script, False)[1]}
        if not chosen or step in self._slow or self._refusal(step):
            return "", replies
        status, found = self._request(_asking(state, list(chosen.values()), more), seconds, None)
        for (i, script), data in zip(chosen.items(), found, strict=False):
            with contextlib.suppress(WireError):
                replies[i] = seen(script, self._with_own_line(Reply.decode(data)))
        return status, replies

    def is_asked_at_the_end(self, step: str, names: Collection[str]) -> bool:
        """Whether the state that ``step`` is asked in is the notebook's final one, as far as ``names`` go.

        It is where no later cell gives them, or what they are made of, another meaning.
        """
        if step in self._pinned and step not in self._final:
            place = max(i for i, cell in enumerate(self._cells) if cell.step == step)
            if mean_the_same(names, self._names[:place], self._names[place:]):
                self._final.add(step)
        return not self._state(step)

    @functools.cached_property
    def _names(self) -> list[Names | None]:
        """The names of each cell that was run."""
        return [names_of(cell.source if cell.is_run else "") for cell in self._cells]

    def use_final_state(self, step: str) -> bool:
        """A definition that stands below the test cell counts; False where there is no test cell."""
        another = bool(self._state(step))
        self._final.add(step)
        return another

    def _state(self, step: str) -> str:
        """The name of the kept state that ``step`` is asked in; empty for the notebook's final one."""
        return step if step in self._pinned and step not in self._final else ""

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

    def _ask(self, step: str, script: Script, answer: Answer) -> Reply:
        refusal = self._refusal(step)
        if refusal:
            return refusal
        seconds = AFTER_TIMEOUT if step in self._slow else self._limits.case_seconds
        request = _asking(self._state(step), [script])
        status, found = self._request(request, seconds, answer)
        if status == Status.LOST_BEFORE:
            # The case before this one did it, a moment after it had answered.
            self._revive("a case ended the whole sandbox")
            status, found = self._request(request, seconds, answer)
        if status.is_lost:
            self._deadly.add(step)  # asked again it would use up the restarts that other steps need
            self._revive(f"a case of {step} ended the whole sandbox")
            return Reply(ReplyKind.DIED, text="it ended the whole sandbox")
        if status == Status.TIMED_OUT:
            return self._too_slow(step, seconds)
        if status != Status.DONE or not found or found[-1] is None:
            return Reply(ReplyKind.DIED, text="a crash, or a limit on memory or processes")
        try:
            return self._with_own_line(Reply.decode(found[-1]))
        except WireError as error:
            return Reply(ReplyKind.DIED, text=f"what came back is no value ({error})")

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

    def _request(
        self, request: dict[str, Any], seconds: float, answer: Answer | None
    ) -> tuple[Status, list[Any]]:
        """The keeper's status and as many results as there are, of ``seconds`` for each script."""
        if self._channel is None:
            return Status.LOST, []
        started = time.monotonic()
        try:
            return self._channel.request_all(request, len(request["scripts"]), seconds, answer)
        except Lost:
            return Status.LOST, []
        finally:
            self._spent += time.monotonic() - started

    def _revive(self, why: str) -> None:
        """A case killed the sandbox: run the notebook again, for the steps that are still to come."""
        self.close()
        if self._may_restart(why):
            outputs, self.results = self.results, [CellResult() for _ in self._cells]
            self._execute(lambda index: None)
            self.results = outputs


def _asking(state: str, scripts: Sequence[Script], more: str = "") -> dict[str, Any]:
    return {"op": Op.ASK, "name": state, "scripts": [script.encode() for script in scripts], "more": more}


def _cell_result(status: Status, data: Any) -> CellResult:
    if not isinstance(data, dict):
        return CellResult(status if status != Status.DONE else Status.DIED)
    outputs, count = data.get("outputs"), data.get("count")
    return CellResult(
        status,
        outputs if isinstance(outputs, list) else [],
        count if type(count) is int and 0 < count < 100_000 else None,
    )
