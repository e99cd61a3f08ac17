"""What the commands share: errors as a sentence, exit statuses, options, a line of progress."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from stepgrade.course.status_line import StatusLine
from stepgrade.display.plain import keep_logs_plain, printable

FOUND_WANTING = 1
"""Exit status of a command that ran and found something wrong."""
CANNOT = 2
"""Exit status of a command that could not do its work."""


LOCKED = (
    "the gradebook is locked by another program (a marking, formgrader), and stayed so for a minute. Wait for"
    " it to end, then run the same command again."
)


class Commands(click.Group):
    """Turns errors that say what to do into one sentence and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        keep_logs_plain()
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:  # `stepgrade audit | head` is no error
            sys.stderr.close()
            ctx.exit(0)
        except (OSError, ImportError) as error:
            raise Cannot(f"{type(error).__name__}: {error}") from error
        except Exception as error:
            from stepgrade.course.directory import CourseError
            from stepgrade.rubric import RubricError

            if isinstance(error, (CourseError, RubricError)):
                raise Cannot(str(error)) from error
            if type(error).__module__.startswith("sqlalchemy.") and "locked" in str(error):
                raise Cannot(LOCKED) from error
            raise


class Cannot(click.ClickException):
    """The command cannot do what it was asked; the message says why."""

    exit_code = CANNOT

    def format_message(self) -> str:
        """The message, printable: it may hold names that others gave."""
        return printable(self.message)


def by_name(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    """Assignments as the shell completes them, ``exercise_01/``, by their names alone."""
    if isinstance(value, tuple):
        return tuple(each.rstrip("/") for each in value)
    return value.rstrip("/") if isinstance(value, str) else value


def course_at(start: Path | None) -> Path:
    """The course directory at or above ``start``, or the current directory.  Raises CourseError."""
    from stepgrade.course.directory import CourseError, find_course

    if start is not None and not start.is_dir():
        raise CourseError(f"{start} is not a directory.")
    return find_course(start or Path.cwd())


def course_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds ``--course``."""
    return click.option(
        "--course",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="The course directory.  [default: the nearest one at or above the current directory]",
    )(command)


students_option = click.option(
    "--students", type=click.IntRange(min=1), default=24, show_default=True, help="How many submissions."
)
assignment_option = click.option(
    "--assignment", callback=by_name, default="exercise_01", show_default=True, help="The assignment to mark."
)
seed_option = click.option(
    "--seed", type=int, default=0, show_default=True, help="Chooses other variants and mistakes."
)


class Waiting:
    """A line on the terminal that says what is being done and for how long.  Not written to log files."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._line = StatusLine(terminal_only=True)

    def __enter__(self) -> Waiting:
        self.say("")
        return self

    def __exit__(self, *exception: object) -> None:
        self._line.clear()

    def echo(self, line: str) -> None:
        """Print ``line`` above the status line."""
        self._line.keep(line)

    def say(self, now: str) -> None:
        """Show ``now`` behind what is being done."""
        self._line.show(f"{self._what}: {now} ({self._line.seconds:.0f} s)")
