"""The demonstration: release, marking and feedback for a made-up class, with nbgrader's own commands.

Submissions that are not samples are left alone.  Every mark is compared with the expected one.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from stepgrade.course.directory import load_rubric
from stepgrade.course.nbgrader_command import NbgraderCommand, first_error, run_nbgrader
from stepgrade.course.settings import course_folders, stage_folder
from stepgrade.gradebook.marks import compare_with_expected
from stepgrade.gradebook.reading import read_marks
from stepgrade.samples.sample_class import PREFIX, Sample, write_sample_class

SAMPLES_ONLY = f"--CourseDirectory.student_id={PREFIX}*"


def run_demo(course: Path, assignment: str, students: int, seed: int, echo: Callable[[str], None]) -> bool:
    """Run the demonstration.  True where every mark is the expected one.

    Raises CourseError (NbgraderError) where a command fails.
    """
    logs = course / ".stepgrade" / "logs"
    release = ["generate_assignment", assignment, "--force"]
    seconds = run_nbgrader(
        course, NbgraderCommand(release, logs / "generate_assignment.log", "building the release")
    )
    echo(f"Released {assignment} ({seconds:.0f} s).")
    samples = write_sample_class(course, assignment, students, seed)
    names = [sample.student for sample in samples]
    submitted = course_folders(course).submitted_directory
    echo(f"Wrote {len(samples)} submissions into {submitted}.")
    marking = ["autograde", assignment, "--force", SAMPLES_ONLY]
    log = logs / "autograde.log"
    seconds = run_nbgrader(course, NbgraderCommand(marking, log, "marking", names), check=False)
    echo(f"Marked them in {seconds:.0f} s ({seconds / len(samples):.1f} s each).")
    feedback = ["generate_feedback", assignment, "--force", SAMPLES_ONLY]
    command = NbgraderCommand(feedback, logs / "generate_feedback.log", "writing feedback", names)
    run_nbgrader(course, command, check=False)
    table = read_marks(course, assignment).only(names)
    echo("\n" + table.text() + "\n")
    differences = compare_with_expected(table, {sample.student: sample.expected for sample in samples})
    unmarked = [name for name in names if f"{name}: not marked" in differences]
    differences += _without_feedback(course, assignment, [name for name in names if name not in unmarked])
    for difference in differences:
        echo(difference)
    if unmarked:
        echo(f"nbgrader could not mark {len(unmarked)} of {len(names)} submissions. Its first error:")
        echo(first_error(log))
    if differences:
        echo(f"{len(differences)} differences from what is right. The logs are in {logs}.")
    else:
        echo(f"All {len(samples) * len(table.steps)} marks are what they should be.")
        _where_to_look(course, assignment, samples, echo)
    return not differences


def _without_feedback(course: Path, assignment: str, names: list[str]) -> list[str]:
    directory = course_folders(course)
    return [
        f"{name}: no feedback was written"
        for name in names
        if not any(stage_folder(directory, "feedback", assignment, name).glob("*.html"))
    ]


def _where_to_look(course: Path, assignment: str, samples: list[Sample], echo: Callable[[str], None]) -> None:
    notebook = load_rubric(course, assignment).notebook
    directory = course_folders(course)
    echo("\nWhat students read:")
    shown = [sample for sample in samples if "mistake" in sample.kind][:2] or samples[:1]
    for sample in shown:
        page = stage_folder(directory, "feedback", assignment, sample.student) / f"{notebook}.html"
        echo(f"  {page}")
        echo(f"    ({sample.about})")
    echo("The gradebook in a browser:\n  nbgrader formgrader")
