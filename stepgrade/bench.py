"""How long marking takes: this project's configuration beside nbgrader's own executor.

Both mark the same made-up submissions with ``nbgrader autograde``, in turns, in temporary copies of
the course.  nbgrader's executor runs the checks in the submission's own kernel (``grader.check`` and,
restored from the gradebook, ``grader.grade``), without a sandbox.  What it cannot mark is left out:
submissions that hang or end their process, and those whose test or solution cells are damaged.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import stepgrade
from stepgrade.course import CONFIG_FILE, RUBRICS
from stepgrade.demo import SAMPLES_ONLY
from stepgrade.nbgrader_command import run_nbgrader
from stepgrade.sample_class import write_sample_class

COPIED = ("source", "solutions", RUBRICS)
STOCK_CONFIG = """\
c = get_config()
c.CourseDirectory.course_id = "bench"
c.GenerateAssignment.force = True
"""
"""nbgrader as it comes: its own executor in Autograde.autograde_preprocessors."""
DAMAGED = ("split-cells", "deleted-test")
"""Kinds on which nbgrader's own pipeline stops: a split cell ends the whole run."""
NAMES = {"ours": "stepgrade's sandbox", "stock": "nbgrader's own executor"}


@dataclass(frozen=True)
class Timing:
    """The seconds of every run over ``submissions`` submissions."""

    name: str
    submissions: int
    seconds: tuple[float, ...]

    @property
    def each(self) -> float:
        """Median seconds per submission."""
        return statistics.median(self.seconds) / self.submissions


def run_bench(
    course: Path, assignment: str, students: int, repeats: int, echo: Callable[[str], None]
) -> tuple[Timing, Timing]:
    """Measure and tell; returns the timings of ours and of nbgrader's own.  Asserts nothing."""
    seconds: dict[str, list[float]] = {"ours": [], "stock": []}
    with tempfile.TemporaryDirectory(prefix="stepgrade-bench-") as folder:
        copies = {name: _copy(course, Path(folder) / name) for name in seconds}
        (copies["stock"] / CONFIG_FILE).write_text(STOCK_CONFIG)
        environment = _environment(course)
        for name, copy in copies.items():
            release = ["generate_assignment", assignment, "--force"]
            log = copy / ".stepgrade" / "generate.log"
            run_nbgrader(copy, release, log, f"preparing {NAMES[name]}", environment=environment)
        students_left = _samples(copies, assignment, students)
        echo(
            f"{assignment}: {len(students_left)} submissions (of {students}: without those that nbgrader"
            f" cannot mark), {repeats} runs each, {os.cpu_count()} cores, Python {platform.python_version()}."
        )
        for turn in range(repeats):
            for name, copy in copies.items():
                log = copy / ".stepgrade" / f"autograde-{turn}.log"
                command = ["autograde", assignment, "--force", SAMPLES_ONLY]
                what = f"run {turn + 1}/{repeats}, {NAMES[name]}:"
                took = run_nbgrader(copy, command, log, what, students_left, environment=environment)
                seconds[name].append(took)
                echo(f"  {NAMES[name]:24} {took:6.1f} s, {took / len(students_left):.2f} s each")
    ours, stock = (Timing(name, len(students_left), tuple(seconds[name])) for name in ("ours", "stock"))
    echo(
        f"Median per submission: {ours.each:.2f} s in {NAMES['ours']}, {stock.each:.2f} s in {NAMES['stock']}"
    )
    echo(f"Ratio {ours.each / stock.each:.2f} (under 1: stepgrade is faster).")
    return ours, stock


def _copy(course: Path, target: Path) -> Path:
    target.mkdir()
    for name in COPIED:
        if (course / name).is_dir():
            shutil.copytree(course / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(course / CONFIG_FILE, target / CONFIG_FILE)
    return target


def _environment(course: Path) -> dict[str, str]:
    """The copies hold no packages: those beside the course and this stepgrade are found all the same."""
    paths = [str(course), str(Path(stepgrade.__file__).parent.parent), os.environ.get("PYTHONPATH", "")]
    return {"PYTHONPATH": os.pathsep.join(path for path in dict.fromkeys(paths) if path)}


def _samples(copies: dict[str, Path], assignment: str, students: int) -> list[str]:
    """Writes the same class into both copies; the students that both can mark."""
    samples = write_sample_class(copies["ours"], assignment, students)
    left_out = {s.student for s in samples if s.breaks or s.kind in DAMAGED}
    for student in left_out:
        shutil.rmtree(copies["ours"] / "submitted" / student)
    shutil.copytree(copies["ours"] / "submitted", copies["stock"] / "submitted")
    return [sample.student for sample in samples if sample.student not in left_out]
