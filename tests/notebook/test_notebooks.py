"""Reading notebooks: which cell is the test cell of which step, whatever stands in the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepgrade.inside.script import Raised, Reply, ReplyKind
from stepgrade.judging.asking import asked_too_early
from stepgrade.notebook.grader_calls import (
    NotebookError,
    checked_step,
    code_cells,
    read_notebook,
    without_checks,
)
from stepgrade.notebook.grader_calls import test_cells as cells_of


def book(*sources: Any) -> dict[str, Any]:
    return {"cells": [{"cell_type": "code", "source": source} for source in sources]}


@pytest.mark.parametrize(
    "source",
    [
        'grader.check("softmax")',
        "grader.check('softmax')",
        '\n# a comment\ngrader.check("softmax")\n',
        'grader.check(\n    "softmax"\n)',
        'grader.check("softmax");',
        'grader.check("softmax")\n### BEGIN HIDDEN TESTS\ngrader.grade("softmax")\n### END HIDDEN TESTS',
        'grader.check("softmax")\n%time x = 1',
        'grader.check("softmax")\r\nx = 1',
        'grader.check("softmax")\nif (',
    ],
)
def test_a_test_cell_is_recognised(source: str) -> None:
    assert checked_step(source) == "softmax"


@pytest.mark.parametrize(
    "source",
    [
        "",
        "x = 1",
        'x = 1\ngrader.check("softmax")',
        '%%time\ngrader.check("softmax")',
        '# grader.check("softmax")',
        'grader.check("soft" + "max")',
        "grader.check(name)",
        "grader.check(3)",
        'grader.check("")',
        'grader.check("softmax", 1)',
        'grader.check(step="softmax")',
        'grader.grade("softmax")',
        "grader.check_all()",
        'x = grader.check("softmax")',
        'other.check("softmax")',
        'if True:\n    grader.check("softmax")',
        "grader" + "(" * 10_000,
        "grader\0",
    ],
)
def test_other_cells_are_none(source: str) -> None:
    assert checked_step(source) is None


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ('grader.check("a")', "pass"),
        ('grader.check("a")\ngrader.grade("a")', "pass\npass"),
        ('é = "√"; grader.check("a"); y = 2', 'é = "√"; pass; y = 2'),
        ('x = 1\ngrader.check(\n  "a"\n)\ny = 2', "x = 1\npass\n\n\ny = 2"),
        ('grader.check("a")\n%time x', "pass\n%time x"),
        ("grader.check_all()", "pass"),
        ('if x:\n    grader.check("a")', 'if x:\n    grader.check("a")'),
        ('print("grader.check")', 'print("grader.check")'),
    ],
)
def test_calls_of_the_grader_can_be_taken_out(source: str, left: str) -> None:
    assert without_checks(source) == left


def test_code_cells_keep_their_places() -> None:
    notebook: dict[str, Any] = {
        "cells": [
            {"cell_type": "markdown", "source": "# Title"},
            {
                "cell_type": "code",
                "source": ["a = 1\n", "b = 2"],
                "metadata": {"nbgrader": {"grade_id": "x"}},
            },
            {"cell_type": "code", "source": "c"},
        ]
    }
    cells = code_cells(notebook)
    assert [(cell.index, cell.number, cell.source, cell.grade_id) for cell in cells] == [
        (1, 1, "a = 1\nb = 2", "x"),
        (2, 2, "c", ""),
    ]


def test_the_last_test_cell_counts_and_its_grade_id_counts_more() -> None:
    notebook = book('grader.check("a")', 'grader.check("a")', 'grader.check("b")')
    assert {step: cell.index for step, cell in cells_of(notebook).items()} == {"a": 1, "b": 2}
    notebook["cells"][0]["metadata"] = {"nbgrader": {"grade_id": "a"}}
    assert cells_of(notebook)["a"].index == 0


@pytest.mark.parametrize(
    "notebook",
    [
        {},
        {"cells": None},
        {"cells": [None, 3, "x", {}, {"cell_type": "code"}, {"cell_type": "code", "source": 3}]},
        {"cells": [{"cell_type": "code", "source": [3, "x"], "metadata": "x"}]},
        {"cells": [{"cell_type": "code", "source": "x", "metadata": {"nbgrader": {"grade_id": 3}}}]},
        {"worksheets": [{}]},
    ],
)
def test_damaged_notebooks_raise_nothing(notebook: dict[str, Any]) -> None:
    code_cells(notebook)
    assert cells_of(notebook) == {}


def test_the_old_format_is_read() -> None:
    old = {"worksheets": [{"cells": [{"cell_type": "code", "input": 'grader.check("a")'}]}]}
    assert list(cells_of(old)) == ["a"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"cells": 3}', b"\xff\xfe", b"[" * 100_000])
def test_a_file_that_is_no_notebook_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(content)
    with pytest.raises(NotebookError, match=r"a\.ipynb is no notebook"):
        read_notebook(path)


def test_a_notebook_is_read_with_and_without_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_text(json.dumps(book("x = '√'"), ensure_ascii=False), encoding=encoding)
        assert code_cells(read_notebook(path))[0].source == "x = '√'"
    with pytest.raises(NotebookError, match="cannot be read"):
        read_notebook(tmp_path / "missing.ipynb")


@pytest.mark.parametrize(
    ("reply", "early"),
    [
        (Reply(ReplyKind.MISSING, text="softmax"), True),
        (Reply(ReplyKind.RAISED, raised=Raised("NameError", "name 'np' is not defined")), True),
        (Reply(ReplyKind.RAISED, raised=Raised("ValueError", "")), False),
        (Reply(ReplyKind.VALUE, 1), False),
        (Reply(ReplyKind.TIMED_OUT), False),
    ],
)
def test_what_was_not_there_yet_was_asked_too_early(reply: Reply, early: bool) -> None:
    assert asked_too_early([Reply(ReplyKind.VALUE, 1), reply]) is early
    assert not asked_too_early([])
