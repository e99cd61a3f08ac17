"""Functions that a case hands to the student's: what a submission can find out about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.script import Call, ReplyKind, Script
from stepgrade.inside.wire import Planted, Proxy
from stepgrade.judging.bounded import MAX_ENTRIES
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from stepgrade.sandbox.stand_ins import answering, conceal
from tests.helpers.asking import ask

DOUBLING = Planted("doubling", "def doubling(x):\n    return 2 * x\n")
CELL = """
import numpy as np
def use(layer, x): return layer(x)
def looks(layer, x):
    held = [cell.cell_contents for cell in layer.__closure__ or ()]
    texts = [item for item in held if isinstance(item, str)]
    return [layer.__name__, layer.__qualname__, layer.__code__.co_filename.rpartition("/")[2], texts]
def other(layer, x):
    calls = [cell.cell_contents for cell in layer.__closure__ if callable(cell.cell_contents)]
    return calls[0]("secret", (x,), {})
def huge(layer, x): return layer(np.zeros((10**7, 0)))
"""


def test_a_script_hands_out_names_that_say_nothing() -> None:
    script = Script(
        (
            Call("use", (Proxy("causal"), [DOUBLING], {"f": Proxy("full")}), name="kept"),
            Call("use", (DOUBLING,)),
        )
    )
    told, stands_for = conceal(script, sources=True)
    assert told.operations == (
        Call("use", (Proxy("given_1"), [Proxy("given_2")], {"f": Proxy("given_3")}), name="kept"),
        Call("use", (Proxy("given_4"),)),
    )
    assert [*stands_for.values()] == [Proxy("causal"), DOUBLING, Proxy("full"), DOUBLING]


def test_a_planted_function_goes_as_source_unless_that_is_to_be_concealed() -> None:
    script = Script((Call("use", (DOUBLING, Proxy("layer"))),))
    told, stands_for = conceal(script, sources=False)
    assert told.operations == (Call("use", (DOUBLING, Proxy("given_1"))),)
    assert stands_for == {"given_1": Proxy("layer")}


def test_only_what_the_case_hands_out_is_answered() -> None:
    reply = answering(
        {"given_1": Proxy("layer"), "given_2": DOUBLING}, lambda name, args, kwargs: (name, *args)
    )
    assert reply("given_1", (1,), {}) == ("layer", 1)
    assert reply("given_2", (21,), {}) == 42
    for name in ("layer", "secret", "given_3"):
        with pytest.raises(ValueError, match="no function of that name"):
            reply(name, (1,), {})
    with pytest.raises(ValueError, match="numbers"):
        reply("given_2", (np.zeros((MAX_ENTRIES + 1, 0)),), {})
    with pytest.raises(ValueError, match="no function"):
        answering({"given_1": Proxy("layer")}, None)("given_1", (1,), {})


@pytest.fixture(scope="module")
def notebook() -> Iterator[Run]:
    """A notebook that looks at what it is handed; on this side there is a secret function besides."""

    given = {"secret": lambda x: x + 1000, "layer": lambda x: x + 1}
    with Run([Cell(CELL)], Sandbox(("stepgrade",), Limits()), None, given) as run:
        yield run


def handed(run: Run, function: str, given: Planted | Proxy) -> Any:
    return ask(run, "step", Script((Call(function, (given, 20)),)), conceal=True)


@pytest.mark.parametrize(("given", "expected"), [(DOUBLING, 40), (Proxy("layer"), 21)])
def test_concealed_functions_are_answered(notebook: Run, given: Planted | Proxy, expected: int) -> None:
    assert handed(notebook, "use", given).value == expected


@pytest.mark.parametrize("given", [DOUBLING, Proxy("layer")])
def test_a_submission_finds_no_name_and_no_source(notebook: Run, given: Planted | Proxy) -> None:
    assert handed(notebook, "looks", given).value == ["given_1", "given_1", "perform.py", ["given_1"]]


def test_a_forged_call_of_another_function_is_refused(notebook: Run) -> None:
    reply = handed(notebook, "other", Proxy("layer"))
    assert reply.kind == ReplyKind.RAISED
    assert "no function of that name" in reply.raised.text


def test_a_call_with_endless_numbers_is_refused(notebook: Run) -> None:
    reply = handed(notebook, "huge", DOUBLING)
    assert reply.kind == ReplyKind.RAISED
    assert "more than" in reply.raised.text
