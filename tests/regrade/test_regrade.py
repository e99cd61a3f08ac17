"""Regrading: today's rubric over what is kept must give what running everybody again would give."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from stepgrade.cli import CANNOT, FOUND_WANTING, main
from stepgrade.gradebook.writing import GradebookWriter
from stepgrade.regrade import writing
from tests.helpers.course_copy import NOTEBOOKS, copy_course, nbgrader

pytestmark = pytest.mark.slow

ASSIGNMENT = "exercise_01"
NOTEBOOK = NOTEBOOKS[ASSIGNMENT]


def run(course: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--course", str(course)])


def regrade(course: Path, *words: str) -> Result:
    return run(course, "regrade", ASSIGNMENT, *words)


def edit(course: Path, name: str, old: str, new: str) -> None:
    """Change a file of the course; what is to be changed must be there."""
    path = course / name
    text = path.read_text()
    assert old in text, f"{name} does not hold {old!r}"
    path.write_text(text.replace(old, new, 1))


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of every kind of sample, marked by real nbgrader.  Tests work on copies of it."""
    course = copy_course(tmp_path_factory.mktemp("marked") / "course")
    with (course / "course_settings.py").open("a") as config:
        # What hangs is stopped sooner.
        config.write("\nc.MarkSteps.cell_seconds = 3.0\nc.MarkSteps.case_seconds = 1.0\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)
    made = run(course, "sample-class", ASSIGNMENT, "--students", "24")
    assert made.exit_code == 0, made.output
    nbgrader(course, "autograde", ASSIGNMENT)
    return course


@pytest.fixture
def course(marked: Path, tmp_path: Path) -> Path:
    return shutil.copytree(marked, tmp_path / "course")


def verdicts(course: Path) -> dict[str, Any]:
    return {
        path.parent.parent.name: json.loads(path.read_text())["verdict"]
        for path in course.glob(f"autograded/*/{ASSIGNMENT}/{NOTEBOOK}.results.json")
    }


def test_cells(course: Path) -> dict[str, list[Any]]:
    """student -> the autograded notebook's test cells: outputs, points and all."""
    found = {}
    for path in course.glob(f"autograded/*/{ASSIGNMENT}/{NOTEBOOK}.ipynb"):
        cells = json.loads(path.read_text())["cells"]
        found[path.parent.parent.name] = [
            # A test cell that was deleted comes back with another id of Jupyter's each time.
            {**cell, "id": ""}
            for cell in cells
            if cell["metadata"].get("nbgrader", {}).get("grade")
        ]
    return found


test_cells.__test__ = False  # type: ignore[attr-defined]


def grades(course: Path) -> list[tuple[Any, ...]]:
    """Every grade of the gradebook: student, step, scores, and whether a human must look."""
    query = (
        "select a.student_id, c.name, g.auto_score, g.manual_score, g.needs_manual_grade,"
        " n.late_submission_penalty"
        " from grade g join base_cell c on c.id = g.cell_id join submitted_notebook n on n.id = g.notebook_id"
        " join submitted_assignment a on a.id = n.assignment_id order by 1, 2"
    )
    with sqlite3.connect(course / "gradebook.db") as connection:
        return connection.execute(query).fetchall()


# --- changes that an instructor makes -------------------------------------------------------------------

SOFTMAX = "rubrics/exercise_01/softmax.py"
ATTENTION = "rubrics/exercise_01/attention.py"
SCALED = "rubrics/exercise_01/scaled_scores.py"


def looser(course: Path) -> None:
    """Single precision is good enough for softmax: what built on it follows through no more, it is right."""
    edit(course, SOFTMAX, "    points=4,\n", "    points=4,\n    tolerance=Tolerance(1e-4, 1e-5),\n")
    edit(course, SOFTMAX, "import Step,", "import Step, Tolerance,")


def heavier(course: Path) -> None:
    edit(
        course,
        SOFTMAX,
        "exact_zeros=True,\n            weight=0.5",
        "exact_zeros=True,\n            weight=7.0",
    )
    edit(course, ATTENTION, "weight=0.5", "weight=2.0")


def other_points(course: Path) -> None:
    edit(course, SOFTMAX, "points=4", "points=5")
    edit(course, SCALED, "points=2", "points=1")
    path = course / "source" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    notebook = json.loads(path.read_text())
    for cell in notebook["cells"]:
        about = cell["metadata"].get("nbgrader", {})
        if about.get("grade_id") in ("softmax", "scaled_scores"):
            about["points"] = {"softmax": 5, "scaled_scores": 1}[about["grade_id"]]
    path.write_text(json.dumps(notebook, indent=1) + "\n")
    nbgrader(course, "generate_assignment", ASSIGNMENT)


def other_words(course: Path) -> None:
    """A mistake is told in other words, and another one is known no more."""
    edit(course, SOFTMAX, "Your whole array sums to 1", "All of your array sums to 1")
    edit(course, SCALED, "mistakes=(", "mistakes=()[:0] and (")


def no_follow_through(course: Path) -> None:
    edit(course, SCALED, '    parts=("attention_scores",),\n', "")
    old = "composition=lambda attention_scores: lambda Q, K: attention_scores(Q, K) / np.sqrt(K.shape[-1])"
    edit(course, SCALED, old, "reference=lambda Q, K: Q @ np.swapaxes(K, -1, -2) / np.sqrt(K.shape[-1])")


SOME = "sample-[02]*"
"""Fourteen of the twenty-four: marking them again takes a minute."""
CHANGES = [looser, heavier, other_points, other_words, no_follow_through]


# --- what regrading must hold to ------------------------------------------------------------------------


def test_an_unchanged_rubric_changes_nothing_for_any_kind_of_sample(course: Path) -> None:
    done = regrade(course, "--json")
    assert (json.loads(done.output), done.exit_code) == ([], 0)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            change, id=change.__name__, marks=() if change is no_follow_through else pytest.mark.long
        )
        for change in CHANGES
    ],
)
def test_regrading_gives_what_running_everybody_again_gives(
    course: Path, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    before = verdicts(course)
    change(course)
    again = shutil.copytree(course, tmp_path / "again")
    some = ("--student", SOME)
    shown = json.loads(regrade(course, *some, "--json").output)
    assert verdicts(course) == before, "without --apply nothing is written"
    done = regrade(course, *some, "--apply")
    listed = {row["student"] for row in shown if row["needs_run"]}
    assert done.exit_code == (FOUND_WANTING if listed else 0), done.output
    for student in listed:
        assert f"nbgrader autograde {ASSIGNMENT} --student {student} --force" in done.output
        nbgrader(course, "autograde", ASSIGNMENT, "--student", student, "--force")
    nbgrader(again, "autograde", ASSIGNMENT, *some, "--force")
    assert verdicts(course) == verdicts(again) != before
    assert test_cells(course) == test_cells(again)
    assert grades(course) == grades(again)
    assert len(listed) < 7
    now = verdicts(again)
    assert {row["student"] for row in shown} >= {
        student for student in now if now[student]["steps"] != before[student]["steps"]
    }
    second = regrade(course, *some, "--json", "--jobs", "2")
    assert (json.loads(second.output), second.exit_code) == ([], 0)


def test_a_new_case_and_changed_inputs_keep_the_old_mark_and_are_listed(course: Path) -> None:
    before = verdicts(course)
    edit(course, SOFTMAX, 'hidden("a single key"', 'hidden("one key only"')
    edit(course, SCALED, "d_k=101", "d_k=103")
    edit(course, "rubrics/exercise_01/padding_mask.py", "points=3", "points=2")  # this one can be told
    done = regrade(course, "--student", "sample-01-*", "--json")
    assert done.exit_code == FOUND_WANTING
    needs = {row["step"]: row for row in json.loads(done.output) if row["needs_run"]}
    assert needs["softmax"]["why"] == "`one key only`: the case is new"
    assert needs["scaled_scores"]["why"] == "`long keys`: its inputs have changed"
    assert (needs["softmax"]["old_points"], needs["softmax"]["points"]) == (4, None)
    assert set(needs) == {"softmax", "scaled_scores"}, "what is right needs nobody else's run"
    # By hand, what the source notebook and nbgrader would do: see other_points for the whole way.
    with sqlite3.connect(course / "gradebook.db") as connection:
        update = "update grade_cells set max_score = 2 where id in (select id from base_cell where name = ?)"
        connection.execute(update, ("padding_mask",))
    done = regrade(course, "--student", "sample-01-*", "--apply")
    assert "nbgrader autograde exercise_01 --student sample-01-reference --force" in done.output
    after = verdicts(course)
    changed = [
        (old["step"], new["points"])
        for old, new in zip(
            before["sample-01-reference"]["steps"], after["sample-01-reference"]["steps"], strict=True
        )
        if old != new
    ]
    assert changed == [("padding_mask", 2)]
    assert {name: after[name] for name in after if name != "sample-01-reference"} == {
        name: before[name] for name in before if name != "sample-01-reference"
    }


def test_a_part_that_is_broken_now_has_its_dependants_run_again(course: Path) -> None:
    """Float32 is wrong for three steps now: nobody has worked out what follows from that."""
    for step in ("attention_scores", "scaled_scores", "attention"):
        edit(course, f"rubrics/exercise_01/{step}.py", "single=True", "single=False")
        edit(course, f"rubrics/exercise_01/{step}.py", "variants=(", "variants=() and (")
    rows = json.loads(regrade(course, "--student", "*-float32", "--json").output)
    assert {row["step"] for row in rows if row["outcome"] == "failed"} == {"attention_scores"}
    waiting = [row for row in rows if row["needs_run"]]
    assert [row["step"] for row in waiting] == ["scaled_scores", "attention"]
    said = "it was not asked over substitutes for the parts that are wrong now"
    assert said in waiting[0]["why"]
    assert "it builds on `scaled_scores`, which a run must judge first" in waiting[1]["why"]


def test_other_maximum_points_are_written_only_when_the_gradebook_knows_them(course: Path) -> None:
    edit(course, SOFTMAX, "points=4", "points=5")
    before = grades(course)
    assert regrade(course).exit_code == FOUND_WANTING
    done = regrade(course, "--apply")
    assert done.exit_code == CANNOT
    assert "softmax (4 in the gradebook, 5 in the rubric)" in done.output
    assert "nbgrader generate_assignment exercise_01" in done.output
    assert grades(course) == before


def test_scores_by_hand_stay_and_late_penalties_follow_the_new_marks(course: Path) -> None:
    with (course / "course_settings.py").open("a") as config:
        config.write("\nc.LateSubmissionPlugin.penalty_method = 'zero'\n")
    late, graded = "sample-07-float32", "sample-01-reference"
    by_hand = (
        "update grade set manual_score = 1.25, needs_manual_grade = 0 where id in (select g.id from grade g"
        " join base_cell c on c.id = g.cell_id join submitted_notebook n on n.id = g.notebook_id"
        " join submitted_assignment a on a.id = n.assignment_id"
        " where c.name in ('softmax', 'padding_mask') and a.student_id = ?)"
    )
    with sqlite3.connect(course / "gradebook.db") as connection:
        connection.execute("update assignment set duedate = '2025-01-01 00:00:00.000000'")
        connection.execute(by_hand, (graded,))
    break_reference(course)
    assert regrade(course, "--apply").exit_code == 0
    rows = {(student, step): rest for student, step, *rest in grades(course)}
    assert rows[graded, "softmax"][:3] == [None, 1.25, 1], "it asks to be looked at again"
    assert rows[graded, "padding_mask"][:3] == [3, 1.25, 0], "it has not changed"
    assert rows[late, "softmax"][:3] == [None, None, 1]
    left = sum(auto or 0 for (student, _), (auto, *_) in rows.items() if student == late)
    assert rows[late, "softmax"][3] == left > 0, "all that is left is taken for being late"


def break_reference(course: Path) -> None:
    """A fault of ours: the reference raises, so nobody's softmax can be marked any more."""
    edit(course, SOFTMAX, "reference=reference.softmax", "reference=lambda scores: 1 / 0")


def test_a_gradebook_that_was_put_back_is_brought_up_to_date(course: Path) -> None:
    shutil.copyfile(course / "gradebook.db", course / "old.db")
    heavier(course)
    regrade(course, "--apply")
    new = grades(course)
    shutil.copyfile(course / "old.db", course / "gradebook.db")
    shown = list(csv.DictReader(io.StringIO(regrade(course, "--csv").output)))
    assert shown
    assert {row["why"] for row in shown} == {"the gradebook had another score than its verdict"}
    regrade(course, "--apply")
    assert grades(course) == new
    assert regrade(course).exit_code == 0


class Killed(BaseException):
    """Stands for the end of the process: nothing catches it."""


@pytest.mark.parametrize(
    "writes", [pytest.param(i, marks=() if i in (0, 5, 10) else pytest.mark.long) for i in range(12)]
)
def test_killed_at_any_write_a_second_run_finishes_it(
    course: Path, monkeypatch: pytest.MonkeyPatch, writes: int, undisturbed: list[Any]
) -> None:
    left = writes

    def dying(write: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            if left == 0:
                raise Killed
            left -= 1
            return write(*arguments, **options)

        return call

    heavier(course)
    with monkeypatch.context() as patched:
        patched.setattr(writing, "_replace", dying(writing._replace))
        for name in ("set_scores", "set_late_penalty"):
            patched.setattr(GradebookWriter, name, dying(getattr(GradebookWriter, name)))
        with pytest.raises(Killed):
            regrade(course, "--apply")
    assert regrade(course, "--apply").exit_code in (0, FOUND_WANTING)
    assert [verdicts(course), test_cells(course), grades(course)] == undisturbed
    assert json.loads(regrade(course, "--json").output) == []


@pytest.fixture(scope="module")
def undisturbed(marked: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    course = shutil.copytree(marked, tmp_path_factory.mktemp("undisturbed") / "course")
    heavier(course)
    regrade(course, "--apply")
    return [verdicts(course), test_cells(course), grades(course)]


def test_what_cannot_be_read_needs_a_run_and_stops_nobody(course: Path) -> None:
    folder = course / "autograded"
    (folder / "sample-01-reference" / ASSIGNMENT / f"{NOTEBOOK}.results.json").unlink()
    damaged = folder / "sample-03-variants" / ASSIGNMENT / f"{NOTEBOOK}.results.json"
    damaged.chmod(0o600)
    damaged.write_text("{")
    forged = folder / "sample-04-half-done" / ASSIGNMENT / f"{NOTEBOOK}.results.json"
    forged.chmod(0o600)
    data = json.loads(forged.read_text())
    data["replies"]["softmax"]["a single key"]["value"] = {"planted": ["f", "def f(): pass"]}
    forged.write_text(json.dumps(data))
    rows = json.loads(regrade(course, "--json").output)
    assert {row["student"]: row["why"][:26] for row in rows} == {
        "sample-01-reference": "it has no stored results",
        "sample-03-variants": "its stored results cannot ",
        "sample-04-half-done": "its stored results cannot ",
    }
    assert regrade(course).exit_code == FOUND_WANTING


def test_what_cannot_be_written_stops_nobody_behind_it(course: Path) -> None:
    heavier(course)
    changed = {row["student"] for row in json.loads(regrade(course, "--json").output) if not row["needs_run"]}
    first, second = sorted(changed)[:2]
    folder = course / "autograded"
    (folder / first / ASSIGNMENT / ".draft-x" / "inner").mkdir(parents=True)
    blocked = folder / second / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    blocked.unlink()
    blocked.mkdir()
    said = regrade(course, "--apply")
    assert f"{second}: not written: IsADirectoryError" in said.output
    assert said.exit_code == FOUND_WANTING
    left = {row["student"] for row in json.loads(regrade(course, "--json").output) if not row["needs_run"]}
    assert left == {second}


def test_errors_are_a_sentence(course: Path) -> None:
    nobody = regrade(course, "--student", "nobody")
    assert (nobody.exit_code, "no marked submission of nobody" in nobody.output) == (CANNOT, True)
    (course / ".stepgrade" / "secret").unlink()
    lost = regrade(course)
    assert (lost.exit_code, "Put your copy of it back" in lost.output) == (CANNOT, True)
