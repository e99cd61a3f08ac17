"""Running nbgrader's own commands, with one line of progress and a log to look into."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stepgrade.course.directory import CourseError
from stepgrade.course.private import make_folder
from stepgrade.course.status_line import StatusLine

TAIL = 15
"""How many of the log's last lines an error shows."""

_SUBMISSION = re.compile(
    r"Creating/updating student with ID '([^']+)'|Converting notebook \S.*/([^/]+)/[^/]+/[^/]+$"
)


class NbgraderError(CourseError):
    """An nbgrader command failed; the message holds the end of its log."""


class Progress:
    """A line that tells which submission an nbgrader command has come to."""

    def __init__(self, what: str, names: Sequence[str] = ()) -> None:
        self._what = what
        self._places = {name: i + 1 for i, name in enumerate(names)}
        self._line = StatusLine()
        self._now = ""

    def say(self, now: str) -> None:
        """Show ``now``: one of the names, or any text."""
        if now == self._now:
            return
        self._now = now
        place = self._places.get(now)
        counted = f" {place}/{len(self._places)}" if place else ""
        line = f"{self._what}{counted} {now}".rstrip()
        self._line.show(f"{line} ({self._line.seconds:.0f} s)")

    def done(self) -> float:
        """Clear the line; the seconds that were spent."""
        self._line.clear()
        return self._line.seconds


@dataclass(frozen=True)
class NbgraderCommand:
    """A command of nbgrader's: its ``arguments``, and the file ``log`` that its output goes to.

    ``what`` and ``names`` are for the line of progress: what it does, and the submissions it will come to.
    ``environment`` is added to our own.
    """

    arguments: Sequence[str]
    log: Path
    what: str
    names: Sequence[str] = ()
    environment: Mapping[str, str] = field(default_factory=dict)


def run_nbgrader(course: Path, command: NbgraderCommand, check: bool = True) -> float:
    """Run ``command`` in ``course``; the seconds it took.  With ``check``, a failure is an NbgraderError."""
    progress = Progress(command.what, command.names)
    make_folder(command.log.parent)
    command.log.unlink(missing_ok=True)  # it may be another grader's
    progress.say("")
    with command.log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "nbgrader", *command.arguments],
            cwd=course,
            env=environment_of(command.environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        assert process.stdout is not None
        try:
            with process.stdout as output:
                for line in output:
                    file.write(line)
                    if submission := _SUBMISSION.search(line):
                        progress.say(submission[1] or submission[2])
        finally:
            if process.poll() is None and sys.exc_info()[0] is not None:
                process.terminate()
            process.wait()
    seconds = progress.done()
    if check and process.returncode:
        raise NbgraderError(failure(command.arguments, process.returncode, command.log))
    return seconds


def environment_of(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Our environment and ``extra``; nbgrader finds the programs beside this Python in it (alembic)."""
    programs = str(Path(sys.executable).parent)
    path = os.pathsep.join([programs, os.environ.get("PATH", os.defpath)])
    return {**os.environ, "PATH": path, "PYTHONUNBUFFERED": "1", **(extra or {})}


def failure(arguments: Sequence[str], status: int, log: Path) -> str:
    """The message for a failed command: the end of its log, and where the whole log is."""
    tail = "\n".join(f"  {line}" for line in log.read_text().splitlines()[-TAIL:])
    return (
        f"`nbgrader {' '.join(arguments)}` failed (status {status}). Its log ends:\n{tail}\n"
        f"The whole log is {log}."
    )


def first_error(log: Path) -> str:
    """The last lines of the log's first traceback, or of the log where it holds none."""
    lines = log.read_text().splitlines()
    starts = [i for i, line in enumerate(lines) if "Traceback (most recent call last)" in line]
    if starts:
        ends = [i for i, line in enumerate(lines) if i > starts[0] and line.startswith("[")]
        lines = lines[starts[0] : ends[0] if ends else None]
    lines = [line.strip() for line in lines if line.strip()]
    return "\n".join(f"  {line}" for line in lines[-TAIL // 3 :])
