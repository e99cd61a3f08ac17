"""A student's path, walked in JupyterLab in a browser: open, type, run, fail with help, mend, pass, hand in.

Needs Debian's ``chromium`` (or another one on the PATH) and playwright.  Each stage leaves a picture in the
test's temporary directory; ``pytest -m browser -s`` prints where.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from stepgrade.course.directory import load_rubric
from tests.helpers import ROOT
from tests.helpers.browsers import CHROMIUM, FLAGS, serving
from tests.helpers.course_copy import (
    NOTEBOOKS,
    copy_course,
    hand_in,
    nbgrader,
    released,
    scores,
    solutions,
)

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium: apt-get install chromium"),
    pytest.mark.skipif(shutil.which("bwrap") is None, reason="needs bubblewrap, to mark what is handed in"),
]

ASSIGNMENT, STEP, MISTAKE = "exercise_01", "attention_scores", "reversed_axes"
SETTINGS = {
    # No question about news, and all cells in the page at once.
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "notebook-extension/tracker": {"windowingMode": "none"},
}
RUN_TIME = 120


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A student's folder: the released assignment and nothing else."""
    return Path(shutil.copytree(ROOT / "release" / ASSIGNMENT, tmp_path / "student" / ASSIGNMENT))


@pytest.fixture
def lab(folder: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a JupyterLab that serves ``folder``."""
    for name, content in SETTINGS.items():
        path = tmp_path / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content))
    with serving(folder, tmp_path) as address:
        yield address


class Notebook:
    """The open notebook, as a student handles it."""

    def __init__(self, page: Any, folder: Path, pictures: Path) -> None:
        self._page, self._pictures, self._taken = page, pictures, 0
        path = folder / f"{NOTEBOOKS[ASSIGNMENT]}.ipynb"
        self._ids = [
            cell.metadata.get("nbgrader", {}).get("grade_id", "")
            for cell in nbformat.read(path, as_version=4).cells
        ]

    def cell(self, grade_id: str) -> Any:
        """The cell that nbgrader calls ``grade_id``."""
        return self._page.locator(".jp-Notebook .jp-Cell").nth(self._ids.index(grade_id))

    def run(self, grade_id: str) -> Any:
        """Run a cell with Shift-Enter and wait until it is done; its outputs."""
        cell = self.cell(grade_id)
        before = cell.locator(".jp-InputPrompt").inner_text()
        cell.locator(".cm-content").click()
        self._page.keyboard.press("Shift+Enter")
        self._page.wait_for_function(
            "([prompt, before]) => /\\[\\d+\\]/.test(prompt.innerText) && prompt.innerText != before",
            arg=[cell.locator(".jp-InputPrompt").element_handle(), before],
            timeout=RUN_TIME * 1000,
        )
        return cell.locator(".jp-OutputArea")

    def write_last_line(self, grade_id: str, line: str, lines: int) -> None:
        """Type ``line`` over the last ``lines`` lines of a cell."""
        self.cell(grade_id).locator(".cm-content").click()
        for key in ("Control+End", *["Shift+ArrowUp"] * (lines - 1), "Shift+Home"):
            self._page.keyboard.press(key)
        self._page.keyboard.type(line)

    def write(self, grade_id: str, source: str) -> None:
        """Put ``source`` into a cell, whatever stood there."""
        self.cell(grade_id).locator(".cm-content").click()
        self._page.keyboard.press("Control+a")
        self._page.keyboard.insert_text(source)

    def run_all(self) -> None:
        """*Run All Cells* of the menu."""
        self._page.locator(".lm-MenuBar-itemLabel", has_text="Run").first.click()
        self._page.locator(".lm-Menu-itemLabel", has_text="Run All Cells").first.click()

    def wait_for(self, grade_id: str) -> Any:
        """Wait until a cell has run; its outputs."""
        cell = self.cell(grade_id)
        self._page.wait_for_function(
            "prompt => /\\[\\d+\\]/.test(prompt.innerText)",
            arg=cell.locator(".jp-InputPrompt").element_handle(),
            timeout=RUN_TIME * 1000,
        )
        return cell.locator(".jp-OutputArea")

    def save(self) -> None:
        self._page.keyboard.press("Control+s")
        self._page.wait_for_selector(".jp-mod-current:not(.jp-mod-dirty)", timeout=30_000)

    def picture(self, name: str, grade_id: str = "") -> None:
        """What the student sees now, with the cell ``grade_id`` in view."""
        if grade_id:
            self.cell(grade_id).evaluate("cell => cell.scrollIntoView({block: 'center'})")
        self._page.wait_for_timeout(300)
        self._taken += 1
        self._page.screenshot(path=self._pictures / f"{self._taken:02d}_{name}.png")


@pytest.fixture
def notebook(lab: str, folder: Path, tmp_path: Path) -> Iterator[Notebook]:
    """The released notebook, open in a browser."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    print(f"\npictures: {pictures}")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch_persistent_context(
            str(tmp_path / "profile"),
            executable_path=CHROMIUM,
            headless=True,
            args=FLAGS,
            viewport={"width": 1280, "height": 900},
        )
        try:
            page = browser.pages[0]
            page.set_default_timeout(RUN_TIME * 1000)
            page.goto(f"{lab}/lab/tree/{NOTEBOOKS[ASSIGNMENT]}.ipynb")
            page.wait_for_selector('.jp-Notebook-ExecutionIndicator[data-status="idle"]')
            yield Notebook(page, folder, pictures)
        finally:
            browser.close()


def test_from_the_empty_notebook_to_full_marks(notebook: Notebook, folder: Path, tmp_path: Path) -> None:
    rubric = load_rubric(ROOT, ASSIGNMENT)
    mistake = next(each for each in rubric[STEP].mistakes if each.name == MISTAKE)
    solution = f"{STEP}_solution"
    notebook.picture("opened")

    # Nothing done yet: the check says so, without a traceback.
    notebook.run("given_imports")
    notebook.run("given_example")
    notebook.run(solution)
    said = notebook.run(STEP).inner_text()
    assert "is not written yet" in said
    assert "Traceback" not in said
    notebook.picture("nothing_done", STEP)

    # A mistake: the table tells which case fails, and names what happened.
    notebook.write_last_line(solution, mistake.source.splitlines()[-1].strip(), lines=2)
    notebook.picture("typed", solution)
    notebook.run(solution)
    outputs = notebook.run(STEP)
    said = " ".join(outputs.inner_text().split())
    assert "1 of 2 public cases passed" in said
    assert " ".join(mistake.message.split()).replace("`", "") in said
    assert "Traceback" not in said
    assert outputs.locator("table").count() == 1
    notebook.picture("mistake", STEP)

    # Mended: the same check passes.
    notebook.write_last_line(solution, "return Q @ K.swapaxes(-1, -2)", lines=1)
    notebook.run(solution)
    said = notebook.run(STEP).inner_text()
    assert "2 of 2 public cases passed" in said
    notebook.picture("mended", STEP)

    # The other steps, the overview, and handing in.
    for step, source in solutions(ASSIGNMENT).items():
        if step != STEP:
            notebook.write(f"{step}_solution", source)
            notebook.run(f"{step}_solution")
            assert "failed" not in notebook.run(step).inner_text(), step
    said = notebook.run("given_check_all").inner_text()
    checked = sum(not step.is_value for step in rubric)
    assert f"{checked} of {checked} steps pass" in said
    notebook.picture("all_done", "given_check_all")
    notebook.save()

    course = copy_course(tmp_path / "course")
    nbgrader(course, "generate_assignment", ASSIGNMENT, "--force")
    before = [cell.source for cell in released(course, ASSIGNMENT).cells if cell.cell_type == "markdown"]
    saved = nbformat.read(folder / f"{NOTEBOOKS[ASSIGNMENT]}.ipynb", as_version=4)
    assert [cell.source for cell in saved.cells if cell.cell_type == "markdown"] == before
    hand_in(course, "ada", ASSIGNMENT, saved)
    nbgrader(course, "autograde", ASSIGNMENT)
    assert sum(scores(course, ASSIGNMENT)["ada"].values()) == sum(step.points for step in rubric.steps)  # type: ignore[arg-type]


def test_run_all_on_an_untouched_notebook_reaches_the_last_cell(notebook: Notebook) -> None:
    steps = load_rubric(ROOT, ASSIGNMENT).steps
    notebook.run_all()
    said = notebook.wait_for("given_check_all").inner_text()
    assert f"0 of {len(steps)} steps pass their public cases" in said
    assert "is not written yet" in notebook.wait_for(STEP).inner_text()
    notebook.picture("run_all", "given_check_all")


def test_a_wrong_part_is_blamed_and_an_exception_explained(notebook: Notebook) -> None:
    answers = solutions(ASSIGNMENT)
    notebook.run("given_imports")
    for step in ("attention_scores", "scaled_scores", "apply_mask", "softmax", "attention"):
        notebook.write(f"{step}_solution", answers[step])
    notebook.write("softmax_solution", answers["softmax"].replace("axis=-1, keepdims=True", "axis=-1"))
    notebook.write("scaled_scores_solution", "def scaled_scores(Q, K):\n    return attention_scores(Q, K)")
    for step in ("attention_scores", "scaled_scores", "apply_mask", "softmax", "attention"):
        notebook.run(f"{step}_solution")
    said = notebook.run("softmax").inner_text()
    assert said.count("keepdims=True keeps it") == 1, "a failure is printed once"
    notebook.picture("exception", "softmax")
    said = notebook.run("attention").inner_text()
    assert "scaled_scores and softmax, which it uses, are not right yet: mend them" in " ".join(said.split())
    notebook.picture("blamed", "attention")
