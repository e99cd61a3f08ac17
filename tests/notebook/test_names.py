"""What a name means further down is told from the cells' text, and only where that is certain."""

from __future__ import annotations

import pytest

from stepgrade.notebook.names import Names, mean_the_same, names_of

SOFTMAX = "def softmax(scores):\n    e = np.exp(scores - top(scores))\n    return e / e.sum()"
BEFORE = ["import numpy as np", "def top(x):\n    return LIMIT", "LIMIT = 3", SOFTMAX, "unrelated = 1"]


def the_same(*after: str, before: tuple[str, ...] = ()) -> bool:
    found = [names_of(source) for source in (*BEFORE, *before)]
    return mean_the_same({"softmax"}, found, [names_of(source) for source in after])


@pytest.mark.parametrize(
    "later",
    [
        "weights = softmax(scores)",
        "unrelated = 2",
        "def attention(Q):\n    top = Q.max()\n    np_ = LIMIT\n    return softmax(top)",
        "[top for top in range(3)]",
        "print(softmax, top, LIMIT)",
        "class Layer:\n    softmax = None\n    def __init__(self):\n        self.top = softmax",
        "e = 5  # softmax has one of its own",
        "",
    ],
)
def test_a_cell_that_only_uses_a_name_or_has_its_own_leaves_its_meaning(later: str) -> None:
    assert the_same(later)


@pytest.mark.parametrize(
    "later",
    [
        "softmax = None",
        "def softmax(scores):\n    raise NotImplementedError",
        "class softmax: pass",
        "del softmax",
        "import numpy as softmax",
        "from numpy import exp as top",
        "for LIMIT in range(3): pass",
        "with open('x') as top: pass",
        "LIMIT += 1",
        "(top := 1)",
        "np.exp = abs",
        "softmax.scale = 2",
        "del np.exp",
        "other.deep[0].exp = 2",
        "LIMIT[0] = 1",
        "def change():\n    global LIMIT\n    LIMIT = 4",
        "try:\n    pass\nexcept ValueError as top:\n    pass",
        "match 1:\n    case top: pass",
        "from numpy import *",
        "exec('softmax = None')",
        "globals()['softmax'] = None",
        "import sys\nsys.modules['__main__'].softmax = None",
        "__import__('builtins').__dict__.clear()",
        "%reset -f",
        "def broken(",
    ],
)
def test_a_cell_that_may_change_a_name_or_what_it_is_made_of_is_noticed(later: str) -> None:
    assert not the_same(later)
    assert not the_same("print(1)", later)


def test_where_the_cells_before_cannot_be_read_nothing_is_certain() -> None:
    assert not the_same("", before=("%load_ext magic",))


def test_the_names_of_a_cell_are_the_notebooks_and_not_its_functions_own() -> None:
    assert names_of(SOFTMAX) == Names(frozenset({"softmax"}), frozenset({"np", "top"}))
