"""A submitted notebook as it comes in: any file that is one, and nothing beyond the budget."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest

from stepgrade.course.reading import read_submission
from stepgrade.inside.frames import parse_json
from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget
from stepgrade.notebook.grader_calls import NotebookError


def read(notebook: Any) -> tuple[list[dict[str, Any]], list[str]]:
    """The cells of what was submitted, and the warnings."""
    said: list[str] = []
    content = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
    found = read_submission(content, said.append)
    nbformat.validate(nbformat.from_dict({**found, "cells": []}))
    return found["cells"], said


def cell(source: Any, kind: str = "markdown", **more: Any) -> dict[str, Any]:
    return {"cell_type": kind, "source": source, "metadata": {}, **more}


def notebook(*cells: Any, **more: Any) -> dict[str, Any]:
    return {"cells": list(cells), "nbformat": 4, "nbformat_minor": 5, "metadata": {}, **more}


def test_cells_come_in_without_what_marking_does_not_need() -> None:
    given = cell(
        ["x = 1\n", "y = 2"],
        "code",
        id="a",
        outputs=[{"text": "x" * 10**6}],
        execution_count=3,
        metadata={"nbgrader": {"grade_id": "s", "points": 99}, "tags": ["t"], "widgets": "x" * 1000},
    )
    cells, said = read(b"\xef\xbb\xbf" + json.dumps(notebook(given, metadata={"title": "x"})).encode())
    assert cells == [
        {
            "cell_type": "code",
            "source": "x = 1\ny = 2",
            "id": "a",
            "metadata": {"nbgrader": {"grade_id": "s"}, "tags": ["t"]},
            "outputs": [],
            "execution_count": None,
        }
    ]
    assert said == []


def test_format_3_is_read_as_it_is_said() -> None:
    old = {
        "nbformat": 3,
        "worksheets": [
            {
                "cells": [
                    {"cell_type": "heading", "level": 2, "source": "A\ntitle"},
                    {"cell_type": "heading", "level": 10**8, "source": "B"},
                    {"cell_type": "code", "input": ["x = 1"], "outputs": []},
                    {"cell_type": "html", "source": "<b>x</b>"},
                ]
            }
        ],
    }
    cells, _ = read(old)
    assert [each["source"] for each in cells] == ["## A title", "# B", "x = 1", "<b>x</b>"]
    assert [each["cell_type"] for each in cells] == ["markdown", "markdown", "code", "markdown"]


def test_text_that_is_too_much_is_left_out_and_said() -> None:
    cells, said = read(notebook(cell("x" * 10**7), cell("<b>" * 3000), cell("kept")))
    assert [each["source"] for each in cells] == [
        "(This text was left out: 10000000 characters and 0 tags.)",
        "(This text was left out: 9000 characters and 3000 tags.)",
        "kept",
    ]
    assert len(said) == 2
    cells, said = read(notebook(*[cell("x" * budget.TEXT)] * 100))
    assert sum(len(each["source"]) for each in cells) < budget.ALL_TEXT + 100 * 100
    assert "more text in this notebook than is shown" in said[-1]


@pytest.mark.parametrize(
    "submitted",
    [
        notebook(*[cell("1", "code")] * 1001),
        notebook(cell("1;" * 10**6 + "grader", "code")),
        notebook(*[cell("1" * 40_000, "code")] * 10),
    ],
)
def test_code_that_is_too_much_waits_for_a_person(submitted: Any) -> None:
    with pytest.raises(OverBudget):
        read(submitted)


@pytest.mark.parametrize(
    "submitted",
    [
        *(b"", b"\xff\xfe", b"{", b"[]", b"7", b"[" * 10**6, b'{"cells": 7}', b'{"nbformat": 3}'),
        *(
            b'{"nbformat": 5, "cells": []}',
            b'{"nbformat": [], "cells": []}',
            b'{"cells": ' + b"9" * 5000 + b"}",
        ),
        *(b'{"nbformat": 3, "worksheets": [7]}', b'{"nbformat": 3, "worksheets": [{"cells": {}}]}'),
    ],
)
def test_what_is_no_notebook_is_refused(submitted: bytes) -> None:
    with pytest.raises(NotebookError):
        read(submitted)


def test_a_text_that_no_file_can_hold_becomes_one() -> None:
    cells, _ = read(notebook(cell("a \ud800 b \U0001f600", "code", metadata={"tags": ["\udfff"]})))
    assert cells[0]["source"] == "a ? b \U0001f600"
    json.dumps(cells, ensure_ascii=False).encode("utf-8")
    assert parse_json(r'["\\ud800"]') == ["\\ud800"]


def test_damaged_cells_cost_nothing_else() -> None:
    cells, _ = read(notebook(None, 7, cell(7, "code"), cell(["a", 1]), {"cell_type": "evil"}, cell("x")))
    assert [each["source"] for each in cells] == ["", "a", "", "x"]
