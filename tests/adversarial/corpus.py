"""The registry of cases: what each tries, what it must earn, and what else must hold."""

from __future__ import annotations

import functools
import importlib
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat.v4 import new_code_cell

from tests.helpers.course_copy import released, worked

if TYPE_CHECKING:
    from tests.adversarial.marked import Marked

A = "exercise_01"
NOTEBOOK = "exercise_01_attention"
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
FAMILIES = ("forging", "tampering", "exhausting", "leaking", "accidents")
MODULES = (
    *FAMILIES,
    "protocol",
    "formats",
    "planting",
    "returning",
    "hidden_inputs",
    "markup",
    "budgets",
    "containing",
    "outside",
)
"""Where the cases are: a large family has further modules."""
CANARY = "STEPGRADE_TEST_CANARY"
"""An environment variable of the marking process; its value must reach no submission."""
MARK = "stepgrade_attack"
"""What every script of a case holds, so that it is found where it must not run."""

Make = Callable[[Path], Any]
Beside = Callable[[Path, Path], None]
Check = Callable[["Marked"], None]


@dataclass
class Case:
    """One submission of the hostile class.

    ``earns`` is what every step must earn (with ``at_most`` no more than that, and the submission may
    also be refused); None: the submission cannot be marked, and the log must say so.
    ``stock`` is ``dangerous`` where stock nbgrader would kill processes, fill disks or write outside.
    ``seconds`` bounds the wall time where an honest submission takes one second.  ``student`` is the
    folder's name under ``submitted/``.
    """

    family: str
    name: str
    tries: str
    earns: dict[str, float] | None
    make: Make
    cheats: bool = False
    stock: str = "safe"
    at_most: bool = False
    seconds: float = 40.0
    student: str = ""
    folder: Beside | None = None
    check: Check | None = None

    def __post_init__(self) -> None:
        self.student = self.student or f"{self.family}_{self.name}"

    def beside(self, function: Beside) -> Beside:
        """Decorator: ``function(folder, course)`` runs once the notebook is handed in."""
        self.folder = function
        return function

    def holds(self, function: Check) -> Check:
        """Decorator: ``function(marked)`` asserts what else must hold."""
        self.check = function
        return function


CASES: dict[str, Case] = {}


def family(name: str) -> Callable[..., Callable[[Make], Case]]:
    """The decorator that registers cases of one family."""

    def case(tries: str, earns: dict[str, float] | None, **more: Any) -> Callable[[Make], Case]:
        def register(make: Make) -> Case:
            found = Case(name, make.__name__, tries, earns, make, **more)
            assert found.student not in CASES
            CASES[found.student] = found
            return found

        return register

    return case


@functools.cache
def all_cases() -> dict[str, Case]:
    """Every case, by student."""
    for name in MODULES:
        importlib.import_module(f"tests.adversarial.{name}")
    return CASES


def but(**changed: float) -> dict[str, float]:
    """Full marks but for some steps."""
    return {**FULL, **changed}


def code(text: str) -> Any:
    """A code cell, its source without the indentation that it has here."""
    return new_code_cell(textwrap.dedent(text).strip("\n"))


def blank(course: Path, *first: str, last: bool = False) -> Any:
    """The released notebook, untouched but for cells put in front (and once more at the end)."""
    notebook = released(course, A)
    for text in reversed(first):
        notebook.cells.insert(2, code(text))
        if last:
            notebook.cells.append(code(text))
    return notebook


def nonsense(course: Path, *first: str, last: bool = False) -> Any:
    """Every function returns 0, so that only a cheat can earn anything; with cells as in ``blank``."""
    notebook = blank(course, *first, last=last)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        step = name.removesuffix("_solution")
        if name != step and step in FULL:
            value = step == "hand_attention"
            cell.source = f"{step} = 0.0" if value else f"def {step}(*args, **kwargs):\n    return 0.0"
    return notebook


def full(course: Path, *first: str, **changes: str) -> Any:
    """Every step solved but for ``changes``; each step stands alone, so that one failure costs one step."""
    alone = {"scaled_scores": SCALED, "attention": ATTENTION, "soft_lookup": LOOKUP}
    dedented = {step: textwrap.dedent(text).strip("\n") for step, text in changes.items()}
    notebook = worked(course, A, {**alone, **dedented})
    for text in reversed(first):
        notebook.cells.insert(2, code(text))
    return notebook


def looking_up(course: Path, body: str, *first: str) -> Any:
    """All solved, but soft_lookup (which nothing else builds on) does ``body``."""
    lines = textwrap.indent(textwrap.dedent(body).strip("\n"), "    ")
    return full(course, *first, soft_lookup=f"def soft_lookup(query, keys, values, temperature):\n{lines}\n")


def honest(course: Path) -> Any:
    """Every step solved as the instructor would."""
    return worked(course, A)


SCALED = "def scaled_scores(Q, K):\n    return Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])"
ATTENTION = (
    "def attention(Q, K, V, mask=None):\n"
    "    s = Q @ K.swapaxes(-1, -2) / np.sqrt(K.shape[-1])\n"
    "    if mask is not None:\n        s = np.where(mask, s, -np.inf)\n"
    "    top = s.max(axis=-1, keepdims=True)\n"
    "    e = np.exp(s - np.where(np.isneginf(top), 0, top))\n"
    "    t = e.sum(axis=-1, keepdims=True)\n"
    "    w = e / np.where(t == 0, 1, t)\n"
    "    return w @ V, w"
)
LOOKUP = (
    "def soft_lookup(query, keys, values, temperature):\n"
    "    s = keys @ query / temperature\n"
    "    e = np.exp(s - s.max())\n"
    "    return e / e.sum() @ values"
)
