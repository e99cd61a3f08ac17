"""How long marking takes: nbgrader's own executor, and every way of this project, on the same submissions.

All mark one made-up class in temporary copies of the course, one way after the other, from notebooks
without the given cells that only draw.  nbgrader's executor runs the checks in the submission's own
kernel (``grader.check`` and, restored from the gradebook, ``grader.grade``), without a sandbox.  What it
cannot mark is left out: submissions that hang or end their process, and those whose test or solution
cells are damaged.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import nbformat

import stepgrade
from bench_usage import Usage, watched
from stepgrade.cli.common import assignment_option, course_at, course_option
from stepgrade.course.directory import CONFIG_FILE, RUBRICS, SETTINGS_FILE
from stepgrade.course.nbgrader_command import (
    NbgraderCommand,
    NbgraderError,
    environment_of,
    failure,
    run_nbgrader,
)
from stepgrade.notebook.source import FIGURE_TAG
from stepgrade.samples.sample_class import write_sample_class

COPIED = ("source", "solutions", RUBRICS)
STOCK_CONFIG = """\
c = get_config()
c.Execute.kernel_name = "python3"  # the gradebook names a kernel that no machine has
c.CourseDirectory.course_id = "bench"
c.GenerateAssignment.force = True
"""
"""nbgrader as it comes: its own executor in Autograde.autograde_preprocessors."""
DAMAGED = ("split-cells", "deleted-test")
"""Kinds on which nbgrader's own pipeline stops: a split cell ends the whole run."""
STOCK = "nbgrader's own executor"


@dataclass(frozen=True)
class Way:
    """One way of marking: what it is called, and the command (after ``python -m``)."""

    name: str
    command: tuple[str, ...]
    needs_marks: bool = False


def ways(assignment: str) -> tuple[Way, ...]:
    """Every way of this project, from nbgrader's command to marking stored results anew."""
    return (
        Way("nbgrader autograde", ("nbgrader", "autograde", assignment, "--force")),
        Way("stepgrade grade --jobs 1", ("stepgrade", "grade", assignment, "--force", "--jobs", "1")),
        Way("stepgrade grade --jobs 2", ("stepgrade", "grade", assignment, "--force", "--jobs", "2")),
        Way("stepgrade regrade", ("stepgrade", "regrade", assignment), needs_marks=True),
    )


@dataclass(frozen=True)
class Timing:
    """The seconds of every run of one way over ``submissions`` submissions, and what it used."""

    name: str
    submissions: int
    seconds: tuple[float, ...]
    usage: Usage

    @property
    def each(self) -> float:
        """Median seconds per submission."""
        return statistics.median(self.seconds) / self.submissions

    def line(self, stock: Timing | None = None) -> str:
        """To read; with ``stock`` also how many times as fast as that."""
        ratio = f"  {stock.each / self.each:7.1f} x" if stock else " " * 11
        processor = self.usage.processor / self.submissions * 1000
        memory, largest = self.usage.memory / 2**20, self.usage.largest / 2**20
        return (
            f"  {self.name:26} {self.submissions:5} submissions {self.each * 1000:9.1f} ms each{ratio}"
            f"  {processor:8.1f} ms of processor each  {memory:6.0f} MiB at most, {largest:5.0f} in one"
        )


def run_bench(
    course: Path,
    assignment: str,
    students: int,
    stock_students: int,
    repeats: int,
    growth: Sequence[int],
    echo: Callable[[str], None],
) -> list[Timing]:
    """Measure and tell; the timings, nbgrader's own executor first.  Asserts nothing.

    nbgrader's own executor marks the first ``stock_students`` of the class, every other way all
    ``students``; with ``growth``, ``stepgrade grade`` marks classes of those sizes as well.
    """
    with tempfile.TemporaryDirectory(prefix="stepgrade-bench-") as folder:
        ours, stock = Path(folder) / "ours", Path(folder) / "stock"
        for copy in (ours, stock):
            _copy(course, copy)
        (stock / CONFIG_FILE).write_text(STOCK_CONFIG)
        environment = _environment(course)
        for copy in (ours, stock):
            arguments = ["generate_assignment", assignment, "--force"]
            log = copy / "generate.log"
            run_nbgrader(copy, NbgraderCommand(arguments, log, "preparing", environment=environment))
        names = _class(ours, assignment, max([students, *growth]))
        for name in names[:stock_students]:
            shutil.copytree(ours / "all" / name, stock / "submitted" / name)
        echo(
            f"{assignment} without figures; {repeats} runs each, {os.cpu_count()} cores, Python"
            f" {platform.python_version()}, load {os.getloadavg()[0]:.1f} before."
        )
        _only(ours, names[:students])
        found = [
            _measure(
                stock, Way(STOCK, ("nbgrader", "autograde", assignment, "--force")), repeats, environment
            )
        ]
        echo(found[0].line())
        for way in ways(assignment):
            found.append(_measure(ours, way, repeats, environment))
            echo(found[-1].line(found[0]))
        for size in growth:
            _only(ours, names[:size])
            grown = Way(f"grade, a class of {size}", ways(assignment)[2].command)
            found.append(_measure(ours, grown, 1, environment))
            echo(found[-1].line(found[0]))
    return found


def _measure(copy: Path, way: Way, repeats: int, environment: dict[str, str]) -> Timing:
    seconds, usages = [], []
    log = copy / "run.log"
    submissions = sum(1 for path in (copy / "submitted").iterdir() if path.is_dir())
    for _ in range(repeats):
        if not way.needs_marks:
            shutil.rmtree(copy / "autograded", ignore_errors=True)
        started = time.monotonic()
        with log.open("w") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", *way.command],
                cwd=copy,
                env=environment_of(environment),
                stdout=file,
                stderr=subprocess.STDOUT,
            )
            usages.append(watched(process))
        seconds.append(time.monotonic() - started)
        if process.returncode:
            raise NbgraderError(failure(way.command, process.returncode, log))
    middle = sorted(usages, key=lambda usage: usage.processor)[len(usages) // 2]
    return Timing(way.name, submissions, tuple(seconds), middle)


def _copy(course: Path, target: Path) -> None:
    target.mkdir()
    for name in COPIED:
        if (course / name).is_dir():
            shutil.copytree(course / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (CONFIG_FILE, SETTINGS_FILE):
        shutil.copy(course / name, target / name)
    for path in (target / "source").glob("*/*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        notebook.cells = [cell for cell in notebook.cells if FIGURE_TAG not in cell.metadata.get("tags", [])]
        nbformat.write(notebook, path)


def _environment(course: Path) -> dict[str, str]:
    """The copies hold no packages: those beside the course and this stepgrade are found all the same."""
    paths = [str(course), str(Path(stepgrade.__file__).parent.parent), os.environ.get("PYTHONPATH", "")]
    return {"PYTHONPATH": os.pathsep.join(path for path in dict.fromkeys(paths) if path)}


def _class(course: Path, assignment: str, students: int) -> list[str]:
    """Write at least ``students`` submissions that every way can mark; their names, mixed and in order."""
    names: list[str] = []
    for seed in range(1000):
        kept = course / "submitted"
        samples = write_sample_class(course, assignment, 24, seed)
        left_out = {s.student for s in samples if s.breaks or s.kind in DAMAGED}
        for sample in samples:
            here = kept / sample.student
            if sample.student in left_out:
                shutil.rmtree(here)
            else:
                name = f"s{len(names):05d}-{sample.student.removeprefix('sample-')}"
                here.rename(course / name)
                names.append(name)
        if len(names) >= students:
            break
    shutil.rmtree(course / "submitted")
    (course / "all").mkdir()
    for name in names:
        (course / name).rename(course / "all" / name)
    return names[:students]


def _only(course: Path, names: Sequence[str]) -> None:
    """Make ``names`` the class."""
    shutil.rmtree(course / "submitted", ignore_errors=True)
    shutil.rmtree(course / "autograded", ignore_errors=True)
    for name in names:
        shutil.copytree(course / "all" / name, course / "submitted" / name)


@click.command()
@click.option(
    "--students", type=click.IntRange(min=1), default=300, show_default=True, help="How many submissions."
)
@click.option(
    "--stock-students",
    type=click.IntRange(min=1),
    default=24,
    show_default=True,
    help="How many of them nbgrader's own executor marks as well.",
)
@assignment_option
@click.option(
    "--repeats", type=click.IntRange(min=1), default=3, show_default=True, help="How many runs of each."
)
@click.option("--growth", is_flag=True, help="Also mark classes of 30, 300 and 3000 (takes minutes).")
@course_option
def main(
    students: int, stock_students: int, assignment: str, repeats: int, growth: bool, course: Path | None
) -> None:
    """Measure how long marking takes, beside nbgrader's own executor.

    All ways mark the same made-up submissions, one after the other, in temporary copies of the course.
    What nbgrader's own executor cannot mark is left out: submissions that hang, crash or are damaged.

    \b
    Examples:
      python scripts/bench.py
      python scripts/bench.py --students 30 --repeats 1
      python scripts/bench.py --growth
    """
    sizes = (30, 300, 3000) if growth else ()
    run_bench(course_at(course), assignment, students, stock_students, repeats, sizes, click.echo)


if __name__ == "__main__":
    main()
