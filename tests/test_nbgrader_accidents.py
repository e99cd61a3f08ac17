"""Plain nbgrader autograde on one class: what students break or forge, and what it earns."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from course_copy import copy_course, hand_in, nbgrader, released, scores, solution_cell, test_cell, worked
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from nbgrader.api import Gradebook

A = "exercise_01"
FULL = {
    "attention_scores": 2.0,
    "scaled_scores": 2.0,
    "padding_mask": 3.0,
    "apply_mask": 2.0,
    "softmax": 4.0,
    "attention": 4.0,
    "soft_lookup": 2.0,
    "hand_attention": 1.0,
}
NOTHING = dict.fromkeys(FULL, 0.0)


def but(**changed: float) -> dict[str, float]:
    return {**FULL, **changed}


Submission = tuple[Callable[[Path], Any], dict[str, float] | None]
CLASS: dict[str, Submission] = {}


def student(earns: dict[str, float] | None) -> Callable[[Callable[[Path], Any]], Callable[[Path], Any]]:
    """Register a submission and what it must earn (None: it cannot be marked)."""

    def register(make: Callable[[Path], Any]) -> Callable[[Path], Any]:
        CLASS[make.__name__] = (make, earns)
        return make

    return register


@student(FULL)
def honest(course: Path) -> Any:
    return worked(course, A)


@student(NOTHING)
def blank(course: Path) -> Any:
    return released(course, A)


@student(NOTHING)
def input_transformer_that_empties_later_cells(course: Path) -> Any:
    notebook = released(course, A)
    notebook.cells.insert(1, new_code_cell("get_ipython().input_transformers_post.append(lambda lines: [])"))
    return notebook


@student(NOTHING)
def patched_comparison(course: Path) -> Any:
    notebook = released(course, A)
    patch = (
        "import numpy as np, stepgrade.inside.script as s\n"
        "np.testing.assert_allclose = np.testing.assert_array_equal = lambda *a, **k: None\n"
        "np.allclose = np.array_equal = lambda *a, **k: True\n"
        "from stepgrade import grader\ngrader.check = grader.grade = lambda *a, **k: None\n"
        "class Yes:\n    def __eq__(self, other): return True\n    def __getattr__(self, name): return self\n"
        "    def __call__(self, *a, **k): return self\n"
        "for name in ['softmax', 'attention', 'attention_scores']: globals()[name] = Yes()\n"
    )
    notebook.cells.append(new_code_cell(patch))
    notebook.cells.insert(2, new_code_cell(patch))
    return notebook


@student(FULL)
def skip_execution_tags(course: Path) -> Any:
    notebook = worked(course, A)
    for cell in notebook.cells:
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "figure"]
    return notebook


@student(FULL)
def deleted_test_cells(course: Path) -> Any:
    notebook = worked(course, A)
    notebook.cells = [cell for cell in notebook.cells if cell is not test_cell(notebook, "softmax")]
    notebook.cells = [cell for cell in notebook.cells if cell is not test_cell(notebook, "attention_scores")]
    return notebook


@student(but(softmax=0.0))
def deleted_solution_and_test_cell(course: Path) -> Any:
    notebook = worked(course, A, {"attention": INLINE, "soft_lookup": INLINE_LOOKUP})
    gone = (solution_cell(notebook, "softmax"), test_cell(notebook, "softmax"))
    notebook.cells = [cell for cell in notebook.cells if cell not in gone]
    return notebook


@student(FULL)
def numpy_py_in_the_folder(course: Path) -> Any:
    return worked(course, A)


@student(but(softmax=0.0))
def array_subclass_that_intercepts_numpy(course: Path) -> Any:
    evil = (
        "class Evil(np.ndarray):\n"
        "    def __array_function__(self, func, types, args, kwargs): return True\n"
        "    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs): return True\n"
        "    def __eq__(self, other): return True\n"
        "def softmax(scores):\n    return np.zeros_like(scores).view(Evil)"
    )
    return worked(course, A, {"softmax": evil, "attention": INLINE, "soft_lookup": INLINE_LOOKUP})


@student(NOTHING)
def forged_execute_results(course: Path) -> Any:
    notebook = released(course, A)
    for step, points in FULL.items():
        test_cell(notebook, step).outputs = [
            new_output("execute_result", data={"text/plain": f"{points}"}, execution_count=1)
        ]
        solution_cell(notebook, step).source = f"{points}"
    return notebook


@student(FULL)
def exits_in_a_cell_of_its_own(course: Path) -> Any:
    notebook = worked(course, A)
    notebook.cells.insert(3, new_code_cell("import os\nos._exit(0)"))
    return notebook


@student(but(softmax=0.0))
def endless_loop(course: Path) -> Any:
    changes = {
        "softmax": "def softmax(scores):\n    while True:\n        pass",
        "attention": INLINE,
        "soft_lookup": INLINE_LOOKUP,
    }
    return worked(course, A, changes)


@student(NOTHING)
def reads_the_instructors_files(course: Path) -> Any:
    notebook = released(course, A)
    hunt = (
        "import os\n"
        "wanted = {'gradebook.db', 'solutions', 'rubrics', 'nbgrader_config.py', '.stepgrade'}\n"
        "looked = 0\n"
        "for folder, names, files in os.walk('/'):\n"
        "    names[:] = [n for n in names if os.path.join(folder, n) not in ('/proc', '/sys', '/usr')]\n"
        "    looked += 1\n"
        "    for name in wanted & {*names, *files}:\n"
        "        print('found', os.path.join(folder, name))\n"
        "print('looked into', looked)\n"
    )
    notebook.cells.insert(1, new_code_cell(hunt))
    return notebook


@student(FULL)
def noisy(course: Path) -> Any:
    loud = (
        "import sys, warnings\n"
        "def attention_scores(Q, K):\n"
        "    print('scores!')\n    print('error?', file=sys.stderr)\n"
        "    warnings.warn('careful')\n    np.log(np.zeros(1))\n"
        "    return Q @ K.swapaxes(-1, -2)"
    )
    return worked(course, A, {"attention_scores": loud})


@student(FULL)
def split_cell(course: Path) -> Any:
    notebook = worked(course, A)
    cell = solution_cell(notebook, "softmax")
    second = copy.deepcopy(cell)
    second["id"] = "second-half"
    second.source = cell.source
    cell.source = "# first half"
    notebook.cells.insert(notebook.cells.index(cell) + 1, second)
    return notebook


@student(FULL)
def copied_test_cell(course: Path) -> Any:
    notebook = worked(course, A)
    again = copy.deepcopy(test_cell(notebook, "softmax"))
    notebook.cells.insert(1, again)
    return notebook


@student(FULL)
def moved_cells(course: Path) -> Any:
    notebook = worked(course, A)
    for step in ("softmax", "attention_scores"):
        cell = test_cell(notebook, step)
        notebook.cells.remove(cell)
        notebook.cells.insert(2, cell)
    return notebook


@student(FULL)
def retyped_cells(course: Path) -> Any:
    notebook = worked(course, A)
    for place, cell in enumerate(notebook.cells):
        if cell in (test_cell(notebook, "softmax"), solution_cell(notebook, "attention")):
            retyped = new_markdown_cell(cell.source)
            retyped.metadata = cell.metadata
            notebook.cells[place] = retyped
    return notebook


@student(FULL)
def damaged_metadata(course: Path) -> Any:
    notebook = worked(course, A)
    test_cell(notebook, "softmax").metadata["nbgrader"]["points"] = 400
    test_cell(notebook, "attention").metadata["nbgrader"]["grade"] = False
    solution_cell(notebook, "softmax").metadata["nbgrader"]["schema_version"] = 99
    solution_cell(notebook, "attention").metadata["nbgrader"] = {"grade_id": "attention_solution"}
    notebook.cells[0].metadata["nbgrader"] = {"grade_id": "no_such_cell", "grade": True, "points": 50}
    return notebook


@student(FULL)
def without_cell_ids(course: Path) -> Any:
    notebook = worked(course, A)
    for cell in notebook.cells:
        cell.pop("id", None)
    notebook.nbformat_minor = 4
    return notebook


@student(None)
def damaged_file(course: Path) -> Any:
    return '{"cells": [{"cell_type": "code", "sour'


@student(FULL)
def zz_honest_after_all_that(course: Path) -> Any:
    return worked(course, A)


INLINE = (
    "def attention(Q, K, V, mask=None):\n"
    "    s = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])\n"
    "    if mask is not None:\n        s = np.where(mask, s, -np.inf)\n"
    "    top = s.max(axis=-1, keepdims=True)\n"
    "    e = np.exp(s - np.where(np.isneginf(top), 0, top))\n"
    "    t = e.sum(axis=-1, keepdims=True)\n"
    "    w = e / np.where(t == 0, 1, t)\n"
    "    return w @ V, w"
)
INLINE_LOOKUP = (
    "def soft_lookup(query, keys, values, temperature):\n"
    "    s = keys @ query / temperature\n"
    "    e = np.exp(s - s.max())\n"
    "    return e / e.sum() @ values"
)


@pytest.fixture(scope="module")
def marked_class(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The whole class, marked by one ``nbgrader autograde``; the course and what nbgrader said."""
    course = copy_course(tmp_path_factory.mktemp("course"))
    nbgrader(course, "generate_assignment", A)
    for name, (make, _) in CLASS.items():
        folder = hand_in(course, name, A, make(course))
        if name == "numpy_py_in_the_folder":
            (folder / "numpy.py").write_text("raise RuntimeError('shadowed')")
    with open(course / "nbgrader_config.py", "a", encoding="utf-8") as config:
        config.write("\nc.MarkSteps.case_seconds = 3.0\n")
    said = nbgrader(course, "autograde", A, fails=True)  # one file is no notebook
    nbgrader(course, "generate_feedback", A)
    return course, said


pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", [name for name, (_, earns) in CLASS.items() if earns is not None])
def test_it_earns_what_its_work_is_worth(marked_class: tuple[Path, str], name: str) -> None:
    course, said = marked_class
    assert scores(course, A)[name] == pytest.approx(CLASS[name][1]), said[-2000:]


def test_a_file_that_is_no_notebook_stops_nobody_and_is_named(marked_class: tuple[Path, str]) -> None:
    course, said = marked_class
    assert "There was an error processing assignment 'exercise_01' for student 'damaged_file'" in said
    assert not (course / "autograded" / "damaged_file" / A / "exercise_01_attention.ipynb").exists()
    assert (course / "autograded" / "zz_honest_after_all_that" / A / "exercise_01_attention.ipynb").exists()


def test_nothing_of_the_instructors_was_found(marked_class: tuple[Path, str]) -> None:
    course, _ = marked_class
    path = course / "autograded" / "reads_the_instructors_files" / A / "exercise_01_attention.ipynb"
    (output,) = nbformat.read(path, as_version=4).cells[1].outputs
    assert "found" not in output.text
    assert "looked into" in output.text


def test_no_step_waits_for_manual_grading(marked_class: tuple[Path, str]) -> None:
    course, _ = marked_class
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for submission in gradebook.assignment_submissions(A):
            if submission.student.id != "damaged_file":
                assert not submission.needs_manual_grade, submission.student.id


def test_feedback_shows_verdicts_and_no_hidden_test(marked_class: tuple[Path, str]) -> None:
    course, _ = marked_class
    for name in ("blank", "noisy", "endless_loop"):
        folder = course / "feedback" / name / A
        page = (folder / "exercise_01_attention.html").read_text(encoding="utf-8")
        assert "grader.grade" not in page
        assert "HIDDEN" not in page
        assert not list(folder.glob("*.results.json"))
    assert (
        "timed out" in (course / "feedback" / "endless_loop" / A / "exercise_01_attention.html").read_text()
    )


def test_marking_again_changes_nothing(marked_class: tuple[Path, str]) -> None:
    course, _ = marked_class
    before = scores(course, A)["split_cell"]
    nbgrader(course, "autograde", A, "--student", "split_cell", "--force")
    assert scores(course, A)["split_cell"] == before
