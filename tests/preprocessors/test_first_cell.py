"""The cell before a notebook's first code: what it holds, where it stands, and what marking makes of it."""

from __future__ import annotations

import pytest
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import v4
from traitlets import TraitError
from traitlets.config import Config

import stepgrade
from stepgrade.course.directory import assignments
from stepgrade.notebook.grader_calls import calls_among_code, checked_step, without_checks
from stepgrade.notebook.names import imported, needed
from stepgrade.preprocessors import WriteSelfChecks
from stepgrade.preprocessors.first_cell import TAG, first_cell, put_first
from tests.helpers import ROOT
from tests.helpers.course_copy import released

GUARDED = first_cell("lesson_01", "0.2.0", "stepgrade=={version}")
PLAIN = first_cell("lesson_01", "0.2.0", "")


@pytest.mark.parametrize("assignment", assignments(ROOT))
def test_every_released_notebook_has_it_before_all_other_code(assignment: str) -> None:
    cells = [cell for cell in released(ROOT, assignment).cells if cell.cell_type == "code"]
    # The wheel beside the notebook: a name on a public index could be anybody's.
    assert cells[0].source == first_cell(
        assignment, stepgrade.__version__, "stepgrade-{version}-py3-none-any.whl"
    )
    assert [cell.id for cell in cells if TAG in cell.metadata.get("tags", [])] == [TAG]
    assert "nbgrader" not in cells[0].metadata


def test_it_names_the_wheel_by_version_or_address() -> None:
    assert '%pip install --quiet "stepgrade==0.2.0"' in GUARDED
    address = first_cell("lesson_01", "0.2.0", "https://example.edu/stepgrade-{version}-py3-none-any.whl")
    assert '"https://example.edu/stepgrade-0.2.0-py3-none-any.whl"' in address
    assert "pip" not in PLAIN


@pytest.mark.parametrize("source", [GUARDED, PLAIN])
def test_a_notebook_can_run_it_and_marking_leaves_its_call_out(source: str) -> None:
    compile(TransformerManager().transform_cell(source), "cell", "exec")
    assert 'grader.start("lesson_01", "0.2.0")' in source
    assert "grader.start" not in without_checks(source)
    assert checked_step(source) is None
    assert not calls_among_code(source)


def test_what_it_imports_is_not_looked_for_where_it_is_missing() -> None:
    assert imported(GUARDED) == set()
    assert needed(GUARDED) == {}


def test_it_stands_before_the_first_code_and_replaces_an_older_one() -> None:
    notebook = v4.new_notebook(cells=[v4.new_markdown_cell("# Title"), v4.new_code_cell("x = 1")])
    put_first(notebook, "old")
    put_first(notebook, PLAIN)
    assert [cell.source for cell in notebook.cells] == ["# Title", PLAIN, "x = 1"]


@pytest.mark.parametrize(
    "words", ['stepgrade"; import os', "a\nb", "stepgrade=={release}", "{", "$HOME/x.whl"]
)
def test_words_that_would_break_the_cell_are_refused(words: str) -> None:
    config = Config()
    config.WriteSelfChecks.install = words
    with pytest.raises(TraitError, match=r"WriteSelfChecks\.install should be"):
        WriteSelfChecks(config=config)
