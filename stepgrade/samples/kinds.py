"""The kinds of submission in a sample class: what a made-up student did to the released notebook.

A kind writes the source of every solution cell, and may also edit the notebook.  The expected marks are
computed in this process.  A source that must not run here (it hangs, ends the process or patches NumPy) is
replaced for that by a harmless one that earns the same marks; a comment says why.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stepgrade.rubric import Mistake, Rubric, Step, Variant, dependants

Edit = Callable[[Any], None]
"""Changes a notebook (an nbformat NotebookNode) in place."""


@dataclass(frozen=True)
class Desk:
    """What a made-up student works with.

    ``solved`` and ``blank`` hold each step's solution cell, with the reference and as released;
    ``again`` counts the rounds of the class before this student's.
    """

    rubric: Rubric
    solved: Mapping[str, str]
    blank: Mapping[str, str]
    chance: random.Random
    again: int = 0

    @property
    def functions(self) -> list[Step]:
        """The steps in which a function is written, and of which mistakes are known."""
        references = self.rubric.references
        return [
            step
            for step in self.rubric
            if step.mistakes and not step.is_value and not isinstance(references[step.name], type)
        ]

    def pick(self, place: int) -> Step:
        """One of :attr:`functions`; another one for every ``place`` and every round."""
        steps = self.functions
        return steps[(place + self.again) % len(steps)]


@dataclass
class Work:
    """What was handed in: ``cells`` holds each step's solution cell, ``edit`` what else was done.

    ``stands_for`` replaces cells when the expected marks are computed.  ``about`` describes the work.
    """

    about: str
    cells: dict[str, str]
    stands_for: dict[str, str] = field(default_factory=dict)
    edit: Edit = lambda notebook: None


@dataclass(frozen=True)
class Kind:
    """One kind of submission.  ``breaks`` marks those that hang or end the process they run in."""

    name: str
    write: Callable[[Desk], Work]
    breaks: bool = False


# --- right and wrong ---------------------------------------------------------------------------------


def _reference(desk: Desk) -> Work:
    return Work("everything as in the solutions", dict(desk.solved))


def _variants(place: int) -> Callable[[Desk], Work]:
    def write(desk: Desk) -> Work:
        cells = dict(desk.solved)
        for step in desk.rubric:
            exact = [variant for variant in step.variants if not variant.single]
            if exact:
                cells[step.name] = _pasted(exact[(place + desk.again) % len(exact)])
        return Work("right, but written another way throughout", cells)

    return write


def _float32(desk: Desk) -> Work:
    single = {step.name: v for step in desk.rubric for v in step.variants if v.single}
    return Work("right in float32", {**desk.solved, **{name: _pasted(v) for name, v in single.items()}})


def _one_mistake(place: int) -> Callable[[Desk], Work]:
    def write(desk: Desk) -> Work:
        step = desk.pick(place)
        mistake = desk.chance.choice(step.mistakes)
        return Work(f"{step.name}: {mistake.name}", {**desk.solved, step.name: _pasted(mistake)})

    return write


def _mistakes(at_most: int | None) -> Callable[[Desk], Work]:
    def write(desk: Desk) -> Work:
        steps = (
            desk.functions
            if at_most is None
            else desk.chance.sample(desk.functions, min(at_most, len(desk.functions)))
        )
        wrong = {step.name: desk.chance.choice(step.mistakes) for step in steps}
        about = "; ".join(f"{name}: {wrong[name].name}" for name in desk.solved if name in wrong)
        return Work(about, {**desk.solved, **{name: _pasted(m) for name, m in wrong.items()}})

    return write


def _pasted(source: Variant | Mistake) -> str:
    return source.source.strip("\n")


def _nothing(desk: Desk) -> Work:
    return Work("nothing done", dict(desk.blank))


def _half(desk: Desk) -> Work:
    names = list(desk.solved)
    done = names[: (len(names) + 1) // 2]
    return Work("the first half done", {**desk.blank, **{name: desk.solved[name] for name in done}})


# --- accidents ---------------------------------------------------------------------------------------


def _syntax_error(desk: Desk) -> Work:
    step = desk.pick(1)
    broken = f'{desk.solved[step.name]}\n\nprint("done"'
    return Work(f"{step.name}: a parenthesis is missing", {**desk.solved, step.name: broken})


def _wrapped(source: str, target: str, before: str = "", after: str = "") -> str:
    """``source`` with lines of code before and after every call of what it defines."""
    lines = [source, "", "", f"written_{target} = {target}", "", "", f"def {target}(*args, **kwargs):"]
    lines += [f"    {line}" for line in before.splitlines()]
    lines += [f"    result = written_{target}(*args, **kwargs)"]
    lines += [f"    {line}" for line in after.splitlines()]
    return "\n".join([*lines, "    return result"])


def _noisy(desk: Desk) -> Work:
    cells = dict(desk.solved)
    for step in desk.functions:
        chatty = 'print("called with", len(args), "arguments")\nnp.log(np.zeros(3))  # NumPy warns'
        wrapped = _wrapped(cells[step.name], step.target, before=chatty)
        cells[step.name] = f'{wrapped}\n\nprint("defined", {step.target})\nnp.log(np.zeros(3))'
    return Work("right, but prints and warns all the time", cells)


def _mutates(desk: Desk) -> Work:
    step = desk.pick(2)
    after = "for given in args:\n    if isinstance(given, np.ndarray):\n        given[...] = 0"
    changed = _wrapped(desk.solved[step.name], step.target, after=after)
    return Work(f"{step.name} overwrites its input", {**desk.solved, step.name: changed})


def _cell(notebook: Any, grade_id: str) -> int:
    for index, cell in enumerate(notebook.cells):
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            return index
    raise LookupError(grade_id)


def _deleted(desk: Desk) -> Work:
    step = desk.pick(3)

    def edit(notebook: Any) -> None:
        del notebook.cells[_cell(notebook, step.name)]

    return Work(f"right, but the test cell of {step.name} is deleted", dict(desk.solved), edit=edit)


def _split(desk: Desk) -> Work:
    """As JupyterLab splits a cell: both halves carry the same metadata, and the second a new id."""
    above, below = desk.pick(0), desk.pick(1)

    def edit(notebook: Any) -> None:
        note = 'notes = "checked on paper"'
        for step, add in ((above, (note, 0)), (below, (note, 1))):
            index = _cell(notebook, f"{step.name}_solution")
            half = type(notebook.cells[index])(notebook.cells[index])
            half.metadata = type(half.metadata)(half.metadata)
            half.id = f"half-of-{step.name}".replace("_", "-")[:64]
            text, place = add
            half.source = text if place else half.source
            notebook.cells[index].source = notebook.cells[index].source if place else text
            notebook.cells.insert(index + 1, half)

    about = f"right, but the solution cells of {above.name} and {below.name} are split"
    return Work(about, dict(desk.solved), edit=edit)


# --- what a submission must not be able to do ----------------------------------------------------------

FAILS = "def {target}(*args, **kwargs):\n    raise RuntimeError"
"""Stands for a function that never returns: its cases earn nothing, nor do those of its callers."""


def _endless(desk: Desk) -> Work:
    free = [step for step in desk.functions if not dependants(desk.rubric, step)]
    step = (free or desk.functions)[-1]
    hangs = f"def {step.target}(*args, **kwargs):\n    while True:\n        pass"
    stand_in = {step.name: FAILS.format(target=step.target)}
    return Work(f"{step.name} never ends", {**desk.solved, step.name: hangs}, stand_in)


def _dies_in_function(desk: Desk) -> Work:
    step = desk.pick(0)
    dies = f"def {step.target}(*args, **kwargs):\n    import os\n\n    os._exit(1)"
    stand_in = {step.name: FAILS.format(target=step.target)}
    return Work(f"{step.name} ends the process", {**desk.solved, step.name: dies}, stand_in)


def _dies_at_top(desk: Desk) -> Work:
    step = desk.pick(4)
    dies = "import os\n\nos._exit(1)"
    # Nothing was defined before the process ended, as if the cell were empty.
    about = f"the cell of {step.name} ends the process"
    return Work(about, {**desk.solved, step.name: dies}, {step.name: ""})


def _insert_first(source: str) -> Edit:
    def edit(notebook: Any) -> None:
        from nbformat.v4 import new_code_cell

        notebook.cells.insert(0, new_code_cell(source, id="inserted"))

    return edit


def _empties(desk: Desk) -> Work:
    # IPython's own list of changes to a cell's lines, which are made before it runs.
    hook = "input_" + "transform" + "ers_post"
    edit = _insert_first(f"get_ipython().{hook}.append(lambda lines: [])")
    return Work("does nothing and empties every cell before it runs", dict(desk.blank), edit=edit)


_PATCHES = """import numpy as np


class Agreeable(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs):
        return np.ones(1, dtype=bool)

    def __array_function__(self, *args, **kwargs):
        return True

    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return np.zeros(1)

    __rsub__ = __sub__


np.allclose = np.array_equal = np.isclose = lambda *args, **kwargs: True
np.testing.assert_allclose = np.testing.assert_array_equal = lambda *args, **kwargs: None
try:
    from stepgrade import grader

    grader.check = grader.grade = lambda *args, **kwargs: None
except Exception:
    pass"""


def _patches(desk: Desk) -> Work:
    cells, stands_for = {}, {}
    for step in desk.rubric:
        written = "{0} = {1}" if step.is_value else "def {0}(*args, **kwargs):\n    return {1}"
        cells[step.name] = written.format(step.target, "np.zeros(1).view(Agreeable)")
        stands_for[step.name] = written.format(step.target, "np.zeros(1)")  # what it is underneath
    about = "returns arrays that equal everything, and patches NumPy's comparisons"
    return Work(about, cells, stands_for, _insert_first(_PATCHES))


def _skipped(desk: Desk) -> Work:
    def edit(notebook: Any) -> None:
        for step in desk.rubric:
            notebook.cells[_cell(notebook, step.name)].metadata["tags"] = ["skip-execution"]

    half = _half(desk)
    return Work(f"{half.about}, and every test cell is tagged skip-execution", half.cells, edit=edit)


KINDS = (
    Kind("reference", _reference),
    Kind("one-mistake", _one_mistake(0)),
    Kind("variants", _variants(0)),
    Kind("half-done", _half),
    Kind("several-mistakes", _mistakes(3)),
    Kind("nothing-done", _nothing),
    Kind("float32", _float32),
    Kind("one-mistake", _one_mistake(1)),
    Kind("mutates-input", _mutates),
    Kind("syntax-error", _syntax_error),
    Kind("empties-cells", _empties),
    Kind("endless-loop", _endless, breaks=True),
    Kind("noisy", _noisy),
    Kind("one-mistake", _one_mistake(2)),
    Kind("variants", _variants(1)),
    Kind("split-cells", _split),
    Kind("deleted-test", _deleted),
    Kind("exits-in-function", _dies_in_function, breaks=True),
    Kind("exits-in-cell", _dies_at_top, breaks=True),
    Kind("patches-numpy", _patches),
    Kind("skips-tests", _skipped),
    Kind("one-mistake", _one_mistake(3)),
    Kind("all-mistakes", _mistakes(None)),
    Kind("one-mistake", _one_mistake(5)),
)
"""In the order of the class: a small class has the most instructive kinds, a large one repeats them all."""
