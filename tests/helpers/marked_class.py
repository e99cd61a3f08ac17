"""A marked class without a sandbox: our own sources, marked in this process, as a marking leaves them behind.

What a marking writes is written here: results and notebook in ``autograded/``, rows in nbgrader's gradebook.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
from nbformat import v4
from nbgrader.api import Grade, Gradebook, Student, SubmittedAssignment, SubmittedNotebook

from stepgrade.judging.asking import NamespaceAsker
from stepgrade.judging.draws import Draws, course_secret
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.stored import Stored, results_file, write_results
from stepgrade.judging.verdict import AssignmentVerdict
from stepgrade.rubric import Rubric
from stepgrade.samples.sample_class import quiet

Answers = Mapping[str, str]
"""step -> what a student wrote for it; nothing for a step that is not there."""


@cache
def _empty_gradebook() -> Path:
    """A gradebook's file.  Making one starts a program that takes seconds, so it is made once and copied."""
    path = Path(tempfile.mkdtemp()) / "gradebook.db"
    with Gradebook(f"sqlite:///{path}"):
        return path


def write_class(
    course: Path,
    rubric: Rubric,
    answers: Mapping[str, Answers],
    seconds: Callable[[str], float] = lambda student: 2.0,
    copies: int = 1,
) -> dict[str, AssignmentVerdict]:
    """Mark everybody's answers and write what a marking writes; student -> verdicts.

    With ``copies`` as many students (``ada``, ``ada-2``, …) have the same results: a large class, sooner.
    """
    shutil.copyfile(_empty_gradebook(), course / "gradebook.db")
    expectations, secret = Expectations(rubric), course_secret(course)
    verdicts = {}
    for student, sources in answers.items():
        draws, results = Draws(rubric.assignment, student, secret), Results()
        with quiet():
            verdict = mark(expectations, NamespaceAsker(_names(rubric, sources), rubric), draws, results)
        notebook = notebook_of(rubric, sources)
        for name in [student, *(f"{student}-{number}" for number in range(2, copies + 1))]:
            verdicts[name] = verdict
            folder = course / "autograded" / name / rubric.assignment
            folder.mkdir(parents=True)
            stored = Stored(name, verdict, results, seconds(name))
            write_results(results_file(folder, rubric.notebook), stored)
            nbformat.write(notebook, folder / f"{rubric.notebook}.ipynb")
    write_marks(course, rubric, verdicts)
    return verdicts


def write_marks(course: Path, rubric: Rubric, verdicts: Mapping[str, AssignmentVerdict]) -> None:
    """The rows that nbgrader's autograde leaves in the gradebook."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        gradebook.add_assignment(rubric.assignment)
        gradebook.add_notebook(rubric.notebook, rubric.assignment)
        for step in rubric:
            gradebook.add_grade_cell(
                step.name, rubric.notebook, rubric.assignment, max_score=step.points, cell_type="code"
            )
        notebook = gradebook.find_notebook(rubric.notebook, rubric.assignment)
        cells = {cell.name: cell for cell in notebook.grade_cells}
        with gradebook.db.no_autoflush:
            for student, verdict in verdicts.items():
                # One transaction for all: add_submission makes several for each student.
                handed_in = SubmittedAssignment(assignment=notebook.assignment, student=Student(id=student))
                work = SubmittedNotebook(notebook=notebook, assignment=handed_in)
                for marked in verdict.steps:
                    grade = Grade(cell=cells[marked.step], notebook=work, auto_score=marked.points)
                    grade.needs_manual_grade = marked.points is None
                gradebook.db.add(handed_in)
        gradebook.db.commit()


def _names(rubric: Rubric, sources: Answers) -> dict[str, Any]:
    """What a notebook with these cells leaves behind; a cell that raises costs its own effects."""
    names: dict[str, Any] = {"np": np, **rubric.given}
    for step in rubric:
        with contextlib.suppress(Exception):
            exec(compile(sources.get(step.name, ""), f"<{step.name}>", "exec"), names)
    return names


def notebook_of(rubric: Rubric, sources: Answers) -> Any:
    """The notebook with these solution cells, each followed by its test cell."""
    cells = []
    for step in rubric:
        solution = v4.new_code_cell(sources.get(step.name, ""))
        solution.metadata["nbgrader"] = {"grade_id": f"{step.name}_solution", "solution": True}
        test = v4.new_code_cell(f'grader.check("{step.name}")')
        test.metadata["nbgrader"] = {"grade_id": step.name, "grade": True}
        cells += [solution, test]
    return v4.new_notebook(cells=cells)


def made_up(
    rubric: Rubric,
    solved: Answers,
    students: int,
    seed: int = 0,
    wrong: Mapping[str, Iterable[str]] | None = None,
) -> Iterator[tuple[str, dict[str, str]]]:
    """A class of made-up students, some stronger than others: (name, answers).

    The stronger a student, the more of the steps are ``solved`` or written as a variant; the others hold one
    of the rubric's mistakes, the first ones most often, one of the ``wrong`` sources, or nothing.
    """
    chance = random.Random(seed)
    for number in range(students):
        strength = chance.gauss(0.0, 1.0)
        answers = {}
        for place, step in enumerate(rubric):
            others = list((wrong or {}).get(step.name, ()))
            if chance.gauss(0.0, 1.0) < strength + 1.1 - 0.15 * place:
                variants = [solved[step.name], *(each.source for each in step.variants if not each.single)]
                answers[step.name] = chance.choice(variants)
            elif step.mistakes and chance.random() < 0.6:
                weights = [1.0 / (i + 1) for i in range(len(step.mistakes))]
                answers[step.name] = chance.choices(step.mistakes, weights)[0].source
            elif others and chance.random() < 0.7:
                answers[step.name] = chance.choices(others, [1.0 / (i + 1) for i in range(len(others))])[0]
            else:
                unwritten = "raise NotImplementedError"
                heading = "" if step.is_value else f"def {step.target}(*args, **kwargs):\n    "
                answers[step.name] = heading + unwritten
        yield f"student-{number + 1:04d}", answers
