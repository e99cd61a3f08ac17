"""What came of a submission of the hostile class, as checks look at it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
from nbgrader.api import Gradebook

from stepgrade.course.directory import load_rubric
from stepgrade.inside.script import Call
from stepgrade.judging.draws import Draws, course_secret
from tests.adversarial.corpus import NOTEBOOK, A, Case
from tests.helpers.course_copy import scores


@dataclass
class Session:
    """One course whose class has been marked: what was said, how long each took, who stopped it."""

    course: Path
    said: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    stopped: dict[str, str] = field(default_factory=dict)
    tail: str = ""
    peak: int = 0

    @cached_property
    def scores(self) -> dict[str, dict[str, float | None]]:
        """student -> step -> automatic score."""
        return scores(self.course, A)

    def marked(self, case: Case) -> Marked:
        """What came of one case."""
        return Marked(self, case)

    def verdict(self, student: str) -> dict[str, Any]:
        """The stored verdict of a student."""
        path = self.course / "autograded" / student / A / f"{NOTEBOOK}.results.json"
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["verdict"]
        return found


@dataclass
class Marked:
    """One marked submission, as its case's checks see it."""

    session: Session
    case: Case

    @property
    def folder(self) -> Path:
        """The autograded folder."""
        return self.session.course / "autograded" / self.case.student / A

    @property
    def is_marked(self) -> bool:
        """Whether there is an autograded notebook."""
        return (self.folder / f"{NOTEBOOK}.ipynb").is_file()

    @property
    def said(self) -> str:
        """What nbgrader said while it worked on this submission, and at its end."""
        lines = [line for line in self.session.tail.splitlines() if self.case.student in line]
        return "\n".join([self.session.said.get(self.case.student, ""), *lines])

    @property
    def scores(self) -> dict[str, float | None]:
        """step -> automatic score; empty where there is none."""
        return self.session.scores.get(self.case.student, {})

    @property
    def waiting(self) -> set[str]:
        """The steps that wait for a person."""
        with Gradebook(f"sqlite:///{self.session.course}/gradebook.db") as gradebook:
            submission = gradebook.find_submission(A, self.case.student)
            grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
            return {grade.name for grade in grades if grade.needs_manual_grade}

    @cached_property
    def notebook(self) -> Any:
        """The autograded notebook."""
        return nbformat.read(self.folder / f"{NOTEBOOK}.ipynb", as_version=4)

    @cached_property
    def printed(self) -> str:
        """Everything that the notebook's own cells put out, as text."""
        return json.dumps([cell.get("outputs", []) for cell in self.notebook.cells])

    @cached_property
    def feedback(self) -> str:
        """The feedback page; empty where there is none."""
        path = self.session.course / "feedback" / self.case.student / A / f"{NOTEBOOK}.html"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    @property
    def verdict(self) -> dict[str, Any]:
        """The stored verdict."""
        return self.session.verdict(self.case.student)

    def step(self, name: str) -> dict[str, Any]:
        """The verdict of one step."""
        found: dict[str, Any] = next(step for step in self.verdict["steps"] if step["step"] == name)
        return found

    @cached_property
    def hidden(self) -> list[float]:
        """The numbers of this student's hidden inputs."""
        return hidden_numbers(self.session.course, self.case.student)

    def leaked(self, text: str, digits: int = 9) -> set[str]:
        """The hidden inputs that ``text`` holds, by their first digits, whatever point or sign they have."""
        wanted = {significant(number)[:digits] for number in self.hidden}
        wanted = {number for number in wanted if len(number) == digits}
        found = (run.replace(".", "").lstrip("0") for run in re.findall(r"\d[\d.]*\d", text))
        return {run[:digits] for run in found} & wanted


def significant(number: float) -> str:
    """The digits of a number without sign, point and leading zeros: 0.01234 -> 1234."""
    return f"{abs(number):.17f}".replace(".", "").lstrip("0")


def hidden_numbers(course: Path, student: str) -> list[float]:
    """Every float of a student's hidden inputs that has nine digits and more."""
    rubric, draws = load_rubric(course, A), Draws(A, student, course_secret(course))
    found: list[float] = []
    for step in rubric.steps:
        for case in step.cases:
            if case.public or step.is_value:
                continue
            for operation in draws.script(step, case).operations:
                if isinstance(operation, Call):
                    for arg in operation.args:
                        if isinstance(arg, np.ndarray) and arg.dtype.kind == "f":
                            found += [float(x) for x in arg.flat if np.isfinite(x) and x % 0.25]
    return found
