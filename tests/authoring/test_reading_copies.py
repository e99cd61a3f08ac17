"""Reading copies: whole, without answers, and readable; and every notebook runs from top to bottom."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import nbformat
import pytest
from bs4 import BeautifulSoup, Tag
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from stepgrade.authoring.reading_copies import (
    ReadingCopyError,
    given_away,
    reading_copy,
    released_notebook,
    run_given_cells,
    write_reading_copies,
)
from stepgrade.authoring.reading_page import PageError, page
from stepgrade.authoring.release import ReleaseError
from stepgrade.course.directory import assignments, load_rubric
from tests.helpers import ROOT
from tests.helpers.course_copy import copy_course

PROSE = """\
# A small lesson

The mean is $\\bar{x} = \\tfrac{1}{n} \\sum_i x_i$, see [below](#Ask-again).

$$ s_j = q \\cdot k_j \\qquad q: (d_k,) $$

## Ask first

<details><summary>Hint</summary>

Think of $-1$.

- a list

</details>

## Ask again

| a | b |
|---|---|
| 1 | 2 |
"""
PICTURE = """\
import base64, sys
from IPython.display import display
print("measured", 6 * 7)
print("for the person at the machine", file=sys.stderr)
display({"image/png": PIXEL}, raw=True, metadata={"image/png": {"alt": "One grey point."}})
"""
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="


def solution(source: str, name: str = "double") -> Any:
    metadata = {"nbgrader": {"grade_id": f"{name}_solution", "solution": True, "grade": False}}
    return new_code_cell(source, id=f"{name}-solution", metadata=metadata)


def small_notebook(*further: Any) -> Any:
    return new_notebook(
        cells=[
            new_markdown_cell(PROSE, id="prose"),
            new_code_cell(f"PIXEL = {PIXEL!r}\n{PICTURE}", id="given-picture"),
            solution("def double(x):\n    raise NotImplementedError()\ndouble(1)"),
            new_code_cell('grader.check("double")', id="double-test"),
            *further,
        ]
    )


def written(folder: Path, notebook: Any) -> Path:
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / "task.ipynb")
    return folder / "task.ipynb"


def there(tag: Tag | None) -> Tag:
    """The tag, which the page must hold."""
    assert tag is not None
    return tag


# --- a small notebook ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    said: list[str] = []
    last = new_code_cell("double.__name__", id="given-last")  # stands on what the student's cell defines
    path = written(tmp_path_factory.mktemp("release") / "task", small_notebook(last))
    text = reading_copy(path, "task", said.append)
    assert said[-1] == "task, cell 4 of 4"
    return text


def test_given_cells_have_their_outputs_and_nothing_else_has(small_page: str) -> None:
    soup = BeautifulSoup(small_page, "html.parser")
    given, yours, check, last = soup.select("div.code")
    shown = " ".join(output.text for output in given.select(".output"))
    assert "measured 42" in shown
    assert "for the person at the machine" not in shown
    picture = there(given.img)
    assert picture["alt"] == "One grey point."
    assert str(picture["src"]).startswith("data:image/png;base64,")
    assert "raise NotImplementedError()" in yours.text
    assert not yours.select(".output")
    assert there(yours.select_one(".role")).text == "For you to write"
    assert there(check.select_one(".role")).text == "Check"
    assert not check.select(".output")
    assert "'double'" in there(last.select_one(".output")).text


def test_the_page_needs_nothing_but_itself(small_page: str) -> None:
    assert self_contained(small_page)
    assert "<script" not in small_page


def test_formulas_are_mathml(small_page: str) -> None:
    soup = BeautifulSoup(small_page, "html.parser")
    assert len(soup.select("math")) == 3
    assert len(soup.select(".formula math[display=block]")) == 1
    assert "$" not in there(soup.main).text


def test_colours_of_formulas_are_kept() -> None:
    """As MathJax and KaTeX read them, also several in one formula and one inside another."""
    formula = "$\\textcolor{#0079BE}{q} \\cdot \\textcolor{#BF5500}{\\frac{k_j}{\\textcolor{#0079BE}{q}}}$"
    cell = new_markdown_cell(f"# A\n\n{formula}", id="coloured")
    soup = BeautifulSoup(page(new_notebook(cells=[cell]), "task"), "html.parser")
    found = [row["style"] for row in soup.select("math mrow[style]")]
    assert found == ["color:#0079BE;", "color:#BF5500;", "color:#0079BE;"]


def test_code_that_only_draws_is_folded() -> None:
    cells = [new_code_cell("draw()", metadata={"tags": ["figure"]}), new_code_cell("compute()")]
    for cell in cells:
        cell.outputs = [new_output("display_data", {"text/html": "<p>shown</p>"})]
    drawing, computing = BeautifulSoup(page(new_notebook(cells=cells), "task"), "html.parser").select(".code")
    assert drawing.details is not None
    assert drawing.details.summary is not None
    assert drawing.details.summary.text == "Code"
    assert "draw()" in drawing.details.text
    assert "shown" not in drawing.details.text
    assert not computing.select("details")


def test_folded_parts_hold_what_they_should(small_page: str) -> None:
    (details,) = BeautifulSoup(small_page, "html.parser").select("details")
    assert there(details.summary).text == "Hint"
    assert details.math is not None
    assert there(details.li).text == "a list"


def test_headings_are_linked(small_page: str) -> None:
    soup = BeautifulSoup(small_page, "html.parser")
    assert [link.text for link in soup.select("nav a")] == ["Ask first", "Ask again"]
    assert dangling(soup) == []
    assert there(soup.title).text == "A small lesson"


# --- what cannot be a page -------------------------------------------------------------------------------


def test_a_given_cell_that_fails_is_named(tmp_path: Path) -> None:
    path = written(tmp_path / "task", small_notebook(new_code_cell("1 / 0", id="given-wrong")))
    with pytest.raises(ReadingCopyError, match=r"task, cell 5 \(given-wrong\): ZeroDivisionError"):
        reading_copy(path, "task")


def test_a_kernel_that_ends_is_an_error_of_its_cell(tmp_path: Path) -> None:
    path = written(tmp_path / "task", small_notebook(new_code_cell("import os; os._exit(1)", id="given-end")))
    with pytest.raises(ReadingCopyError, match=r"task, cell 5 \(given-end\): "):
        reading_copy(path, "task")


@pytest.mark.parametrize(
    "cell",
    [
        solution(
            "def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION", "answered"
        ),
        new_code_cell('grader.check("double")\ngrader.grade("double")', id="marked-test"),
    ],
)
def test_what_gives_something_away_is_refused(cell: Any, tmp_path: Path) -> None:
    path = written(tmp_path / "task", small_notebook(cell))
    with pytest.raises(ReleaseError, match="reading copy of task would hold"):
        reading_copy(path, "task")


def test_a_marker_is_found_across_tags() -> None:
    assert given_away("<span>grader</span><span>.</span><span>grade</span><span>(</span>") == [
        "grader.grade("
    ]


def test_a_formula_that_is_none_is_named() -> None:
    with pytest.raises(PageError, match=r"cell bad: the formula '\\\\frac\{1\}' cannot be set"):
        page(new_notebook(cells=[new_markdown_cell("# A\n\n$\\frac{1}$", id="bad")]), "task")


def test_a_picture_from_elsewhere_is_refused() -> None:
    with pytest.raises(PageError, match=r"would have to fetch 'elsewhere\.png'"):
        page(new_notebook(cells=[new_markdown_cell("![alt](elsewhere.png)", id="far")]), "task")


def test_an_assignment_that_is_not_released_is_named(tmp_path: Path) -> None:
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n")
    with pytest.raises(ReadingCopyError, match="stepgrade release lesson_07"):
        write_reading_copies(tmp_path, print, ["lesson_07"])


def test_an_animation_has_stills_for_readers_without_scripts() -> None:
    frames = "".join(f'frames[{i}] = "data:image/png;base64,AAA\\\nBB{i}="\n' for i in range(5))
    html = f'<div aria-label="A ball falls."><img id="x"><script>{frames}</script></div>'
    cell = new_code_cell("", outputs=[new_output("display_data", {"text/html": html})])
    soup = BeautifulSoup(page(new_notebook(cells=[cell]), "task"), "html.parser")
    pictures = soup.select("noscript img")
    assert [picture["src"] for picture in pictures] == [f"data:image/png;base64,AAABB{i}=" for i in (0, 2, 4)]
    assert [picture["alt"] for picture in pictures] == [f"Picture {i} of 5: A ball falls." for i in (1, 3, 5)]
    assert there(soup.select_one("#x"))["alt"] == "A ball falls."


# --- the real ones ---------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_a_release_with_no_step_done_is_a_whole_lesson(assignment: str) -> None:
    """The given cells run, every figure appears, and the page is well made and gives nothing away."""
    path = released_notebook(ROOT, assignment)
    notebook = nbformat.read(path, as_version=4)
    run_given_cells(notebook, path.parent, assignment)
    figures = [cell for cell in notebook.cells if "figure" in cell.metadata.get("tags", [])]
    assert figures
    for cell in figures:
        kinds = {kind for output in cell.outputs for kind in output.get("data", {})}
        assert kinds & {"image/png", "text/html"}, f"{cell.id} shows no figure"

    text = page(notebook, assignment)
    assert self_contained(text)
    assert given_away(text) == []
    soup = BeautifulSoup(text, "html.parser")
    assert dangling(soup) == []
    assert all(picture["alt"] and "No description" not in picture["alt"] for picture in soup.select("img"))
    assert all(
        folded.summary and len(folded.text) > len(folded.summary.text) for folded in soup.select("details")
    )
    levels = [int(heading.name[1]) for heading in soup.select("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(deeper <= level + 1 for level, deeper in pairwise(levels))

    released = path.read_text(encoding="utf-8")
    for line in solution_lines(assignment):
        assert line in released or line not in soup.text, f"an answer: {line}"


@pytest.mark.slow
@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_a_source_runs_from_top_to_bottom(assignment: str, tmp_path: Path) -> None:
    course = copy_course(tmp_path / "course")
    folder = course / "source" / assignment
    notebook = nbformat.read(folder / f"{load_rubric(ROOT, assignment).notebook}.ipynb", as_version=4)
    client = NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(folder)}},
    )
    client.execute()
    said = [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.get("name") == "stderr" and "font cache" not in output.text
    ]
    assert said == []


def self_contained(text: str) -> bool:
    """Whether a browser has nothing to fetch for the page."""
    fetching = r"""<link\b|@import|url\(\s*['"]?(?!data:)|<(?:img|script|iframe)\b[^>]*\bsrc="(?!data:|")"""
    return re.search(fetching, text) is None


def dangling(soup: Any) -> list[str]:
    """Links within the page that lead nowhere."""
    anchors = {tag["id"] for tag in soup.select("[id]")}
    return [link["href"] for link in soup.select('a[href^="#"]') if link["href"][1:] not in anchors]


def solution_lines(assignment: str) -> list[str]:
    """What stands in the source's solution regions, line by line."""
    notebook = nbformat.read(
        ROOT / "source" / assignment / f"{load_rubric(ROOT, assignment).notebook}.ipynb", as_version=4
    )
    regions = [
        region
        for cell in notebook.cells
        for region in re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", cell.source, re.DOTALL)
    ]
    return [line.strip() for region in regions for line in region.split("\n") if len(line.strip()) > 12]
