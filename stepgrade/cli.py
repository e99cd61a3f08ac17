"""The command line: ``stepgrade audit``, ``release``, ``lessons``, ``demo``, ``marks`` and the others.

Everything that takes time to import is imported by the command that needs it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stepgrade import __version__

if TYPE_CHECKING:
    from stepgrade.rubric import Rubric

FOUND_WANTING = 1
"""Exit status where the command ran and its answer is no."""
CANNOT = 2
"""Exit status where the command could not do what it was asked."""


class _Commands(click.Group):
    """Turns the errors that tell what to do into one sentence and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:  # `stepgrade audit | head` is no error
            sys.stderr.close()
            ctx.exit(0)
        except (OSError, ImportError) as error:
            raise _Cannot(f"{type(error).__name__}: {error}") from error
        except Exception as error:
            from stepgrade.course import CourseError
            from stepgrade.rubric import RubricError

            if isinstance(error, (CourseError, RubricError)):
                raise _Cannot(str(error)) from error
            raise


class _Cannot(click.ClickException):
    """The command cannot do what it was asked; the message says why."""

    exit_code = CANNOT


def _course(start: Path | None) -> Path:
    from stepgrade.course import CourseError, find_course

    if start is not None and not start.is_dir():
        raise CourseError(f"{start} is not a directory.")
    return find_course(start or Path.cwd())


def _course_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--course",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="The course directory.  [default: the nearest one at or above the current directory]",
    )(command)


_students_option = click.option(
    "--students", type=click.IntRange(min=1), default=24, show_default=True, help="How many submissions."
)
_assignment_option = click.option(
    "--assignment", default="exercise_01", show_default=True, help="The assignment to mark."
)
_seed_option = click.option(
    "--seed", type=int, default=0, show_default=True, help="Chooses other variants and mistakes."
)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="stepgrade")
def main() -> None:
    """Mark notebooks step by step against NumPy reference implementations.

    \b
    Authors:      stepgrade audit exercise_01     are the checks any good?
                  stepgrade release               build what students get
                  stepgrade lessons               the lessons as pages to read
    Instructors:  nbgrader autograde exercise_01  mark what was handed in
                  stepgrade marks exercise_01     the marks as a table
    Everybody:    stepgrade demo                  see it at work
    """


@main.command()
@click.argument("names", metavar="[ASSIGNMENT|all]...", nargs=-1)
@click.option("--details", is_flag=True, help="One line for every variant and every mistake.")
@_course_option
def audit(names: tuple[str, ...], details: bool, course: Path | None) -> None:
    """Are the checks any good?

    Every accepted variant must pass with a margin of 10 below the tolerance; every mistake must show
    with a margin of 10 above it, lose marks, and be named to the student.  Without an ASSIGNMENT all
    of them are audited.  The exit status is 1 where something must be changed.

    \b
    Examples:
      stepgrade audit
      stepgrade audit exercise_01 --details
    """
    from stepgrade.audit import audit as audit_rubric
    from stepgrade.audit_report import audit_text

    all_ok = True
    for rubric in _rubrics(names, course):
        with _Waiting(f"auditing {rubric.assignment}") as waiting:
            report = audit_rubric(rubric, progress=lambda step, w=waiting: w.say(step.name))  # type: ignore[misc]
        click.echo(audit_text(report, details=details) + "\n")
        all_ok = all_ok and report.ok
    if not all_ok:
        raise SystemExit(FOUND_WANTING)


def _rubrics(names: tuple[str, ...], course: Path | None) -> list[Rubric]:
    from stepgrade.course import CourseError, assignments, load_rubric

    root = _course(course)
    known = assignments(root)
    chosen = known if not names or "all" in names else list(dict.fromkeys(names))
    if not chosen:
        raise CourseError(f"{root / 'rubrics'} holds no rubric yet.")
    return [load_rubric(root, name) for name in chosen]


@main.command("sample-class")
@click.argument("assignment")
@_students_option
@_seed_option
@_course_option
def sample_class(assignment: str, students: int, seed: int, course: Path | None) -> None:
    """Write made-up submissions of ASSIGNMENT into submitted/.

    Right answers, mistakes, accidents, crashes and attempts to cheat, made of the released notebook
    and the rubric's variants and mistakes.  What each should earn is kept in .stepgrade/.

    \b
    Example:
      stepgrade sample-class exercise_01 --students 24
      nbgrader autograde exercise_01 --student 'sample-*'
      stepgrade marks exercise_01
    """
    from stepgrade.sample_class import write_sample_class

    root = _course(course)
    with _Waiting(f"writing {students} submissions") as waiting:
        samples = write_sample_class(root, assignment, students, seed, waiting.say)
    for sample in samples:
        click.echo(f"{sample.student:32} {sample.points:6.2f}  {sample.about}")
    click.echo(f"Written to {root / 'submitted'}; the number is what each should earn.")


@main.command()
@click.argument("names", metavar="[ASSIGNMENT]...", nargs=-1)
@_course_option
def release(names: tuple[str, ...], course: Path | None) -> None:
    """Build what students get from source/: notebooks, check files, Otter tests, the wheel.

    Without an ASSIGNMENT all of them are built.

    \b
    Examples:
      stepgrade release
      stepgrade release exercise_01
    """
    from stepgrade.release import build_release

    build_release(_course(course), click.echo, names)


@main.command()
@click.argument("names", metavar="[ASSIGNMENT]...", nargs=-1)
@_course_option
def lessons(names: tuple[str, ...], course: Path | None) -> None:
    """Write reading copies: each released notebook as one HTML page in dist/lessons/.

    The given cells are run with no step done, so that every figure is there and no answer is.  A
    page needs no network.  Without an ASSIGNMENT all of them are written.

    \b
    Examples:
      stepgrade lessons
      stepgrade lessons lesson_01
    """
    from stepgrade.reading_copies import write_reading_copies

    with _Waiting("reading copies") as waiting:
        write_reading_copies(_course(course), waiting.echo, names, waiting.say)


@main.command()
@_students_option
@_assignment_option
@_seed_option
@_course_option
def demo(students: int, assignment: str, seed: int, course: Path | None) -> None:
    """Mark a made-up class with nbgrader and compare with what each should earn.

    Generates the assignment, writes submissions called sample-…, marks them, makes their feedback,
    and prints the marks.  Work that is not a sample is left alone.  The exit status is 1 where a
    mark is not what it should be.

    \b
    Examples:
      stepgrade demo
      stepgrade demo --students 6
    """
    from stepgrade.demo import run_demo

    if not run_demo(_course(course), assignment, students, seed, click.echo):
        raise SystemExit(FOUND_WANTING)


@main.command()
@_students_option
@_assignment_option
@click.option(
    "--repeats", type=click.IntRange(min=1), default=3, show_default=True, help="How many runs of each."
)
@_course_option
def bench(students: int, assignment: str, repeats: int, course: Path | None) -> None:
    """Measure how long marking takes, beside nbgrader's own executor.

    Both mark the same made-up submissions, in turns, in a temporary copy of the course.  What
    nbgrader's own executor cannot mark is left out: submissions that hang, crash or are damaged.

    \b
    Example:
      stepgrade bench --students 24 --repeats 3
    """
    from stepgrade.bench import run_bench

    run_bench(_course(course), assignment, students, repeats, click.echo)


@main.command()
@click.argument("assignment")
@click.option("--csv", "as_csv", is_flag=True, help="Comma-separated values, to open in a spreadsheet.")
@_course_option
def marks(assignment: str, as_csv: bool, course: Path | None) -> None:
    """The marks of ASSIGNMENT from nbgrader's gradebook: students down, steps across.

    A mark followed by ? is waiting for you: grade that step by hand in `nbgrader formgrader`.

    \b
    Examples:
      stepgrade marks exercise_01
      stepgrade marks exercise_01 --csv > marks.csv
    """
    from stepgrade.marks_table import read_marks

    table = read_marks(_course(course), assignment)
    click.echo(table.csv() if as_csv else table.text())


@main.command()
@click.option(
    "--package", "packages", multiple=True, help="What submissions may import; stepgrade if not told."
)
@_course_option
def doctor(packages: tuple[str, ...], course: Path | None) -> None:
    """Look at this machine's sandbox, layer by layer, from inside.

    The exit status is 0 where every layer holds.

    \b
    Example:
      stepgrade doctor
    """
    from stepgrade.course import CourseError
    from stepgrade.doctor import examination_text, examine
    from stepgrade.sandbox.settings import Sandbox

    try:
        root: Path | None = _course(course)
    except CourseError:
        root = None  # the machine can be looked at from anywhere
    findings = examine(Sandbox(packages or ("stepgrade",)), root)
    click.echo(examination_text(findings))
    if not all(finding.holds for finding in findings):
        raise SystemExit(FOUND_WANTING)


class _Waiting:
    """A line on the terminal that says what is being done and for how long; nothing in a log file."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = sys.stderr.isatty()
        self._started = time.monotonic()

    def __enter__(self) -> _Waiting:
        self.say("")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._shown:
            click.echo("\r\033[K", nl=False, err=True)

    def echo(self, line: str) -> None:
        """Say something that stays."""
        if self._shown:
            click.echo("\r\033[K", nl=False, err=True)
        click.echo(line)

    def say(self, now: str) -> None:
        """Show ``now`` behind what is being done."""
        if self._shown:
            spent = time.monotonic() - self._started
            click.echo(f"\r\033[K{self._what}: {now} ({spent:.0f} s)"[:100], nl=False, err=True)


if __name__ == "__main__":
    main()
