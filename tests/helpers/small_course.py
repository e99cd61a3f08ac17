"""A small rubric and the notebooks that students hand in for it: three steps, a composition, a value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import numpy as np
from nbformat import v4

from stepgrade.rubric import Mistake, Plausibility, Rubric, Step, Variant, hidden, public
from stepgrade.selfcheck.bundle import test_files as files_of

CENTRE = "def centre(x):\n    return x - x.mean(axis=-1, keepdims=True)"
STANDARDISE = (
    "def standardise(x):\n    c = centre(x)\n    return c / np.sqrt((c ** 2).mean(axis=-1, keepdims=True))"
)
HAND_MEANS = "hand_means = np.array([2.0, 5.0])"
DDOF = (
    "def standardise(x):\n    c = centre(x)\n"
    "    return c / np.sqrt((c ** 2).sum(axis=-1, keepdims=True) / (x.shape[-1] - 1))"
)
COLUMNS = "def centre(x):\n    return x - x.mean(axis=0)"
SINGLE = "def centre(x):\n    x = x.astype(np.float32)\n    return x - x.mean(axis=-1, keepdims=True)"

DDOF_MESSAGE = "You divided by n - 1; divide by n, the number of entries."
SECRET_NUMBER = 5.4321


def small_rubric() -> Rubric:
    """Built anew by each call."""
    centre = Step(
        "centre",
        2,
        "Each row minus its mean.",
        reference=lambda x: x - x.mean(axis=-1, keepdims=True),
        cases=(
            public("five rows", lambda rng: (rng.normal(size=(5, 7)),)),
            public("rows of ten thousand", lambda rng: (rng.normal(size=(5, 7)) + 1e4,), weight=0.5),
            hidden("other rows", lambda rng: (rng.normal(size=(3, 11)),)),
        ),
        variants=(Variant("float32", SINGLE, single=True),),
        mistakes=(
            Mistake("columns", COLUMNS, "You centred the columns."),
            Mistake("nothing", "def centre(x):\n    return x.copy()", "Nothing was subtracted."),
        ),
    )
    standardise = Step(
        "standardise",
        3,
        "Each row centred, with variance 1.",
        parts=("centre",),
        composition=lambda centre: lambda x: centre(x) / np.sqrt((centre(x) ** 2).mean(-1, keepdims=True)),
        cases=(
            public("five rows", lambda rng: (rng.normal(size=(5, 7)),)),
            hidden("other rows", lambda rng: (rng.normal(size=(3, 11)),)),
        ),
        mistakes=(Mistake("ddof", DDOF, DDOF_MESSAGE),),
    )
    hand_means = Step(
        "hand_means",
        1,
        "Two means by hand.",
        reference=np.array([2.0, SECRET_NUMBER]),
        plausibility=Plausibility(shape=(2,), minimum=0.0, maximum=9.0),
        mistakes=(Mistake("sums", "hand_means = np.array([6.0, 8.125])", "These are the sums."),),
    )
    return Rubric("task", "01_task", (centre, standardise, hand_means))


def check_cell(step: str) -> Any:
    """A released test cell."""
    cell = v4.new_code_cell(f'grader.check("{step}")')
    cell.metadata["nbgrader"] = {"grade_id": step, "grade": True, "locked": True, "points": 1}
    return cell


def notebook(*cells: Any) -> Any:
    """A notebook that imports the grader first; strings become code cells."""
    first = v4.new_code_cell("import numpy as np\nfrom stepgrade import grader")
    made = [v4.new_code_cell(cell) if isinstance(cell, str) else cell for cell in cells]
    return v4.new_notebook(cells=[first, *made])


def submission(
    centre: str = CENTRE, standardise: str = STANDARDISE, hand_means: str = HAND_MEANS, *more: Any
) -> Any:
    """The notebook with these solutions, each followed by its test cell."""
    steps = {"centre": centre, "standardise": standardise, "hand_means": hand_means}
    return notebook(*[cell for step, source in steps.items() for cell in (source, check_cell(step))], *more)


def release(folder: Path, *notebooks: Any) -> Path:
    """Write the test files and the notebooks (01_task.ipynb, 01_task-1.ipynb, …) into ``folder``."""
    (folder / "tests").mkdir(parents=True, exist_ok=True)
    for name, text in files_of(small_rubric()).items():
        (folder / name).write_text(text, encoding="utf-8")
    for i, each in enumerate(notebooks):
        nbformat.write(each, folder / f"01_task{f'-{i}' * (i > 0)}.ipynb")
    return folder
