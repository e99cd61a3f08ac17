"""Call scripts: the one way in which a case is asked, everywhere."""

from __future__ import annotations

import json
import warnings
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.perform import perform
from stepgrade.inside.script import Call, Get, Replace, Reply, ReplyKind, Script
from stepgrade.inside.wire import Planted, Proxy, Seed, WireError


class Counter:
    """Keeps state between calls, as a layer with forward and backward does."""

    def __init__(self, start: int) -> None:
        self.n = start

    def add(self, k: int) -> int:
        self.n += k
        return self.n


def again(script: Script) -> Script:
    """``script`` as it arrives on the other side."""
    return Script.decode(json.loads(json.dumps(script.encode())))


def test_state_is_kept_between_the_calls_of_one_script() -> None:
    script = Script(
        (
            Call("Counter", (10,), name="counter"),
            Call("counter.add", (1,)),
            Call("counter.add", kwargs={"k": 5}),
        )
    )
    assert perform(again(script), {"Counter": Counter}).value == [11, 16]


def test_one_result_is_returned_bare() -> None:
    assert perform(Script((Call("len", ("four",)),)), {"len": len}).value == 4


def test_a_variable_can_be_looked_up() -> None:
    assert perform(again(Script((Get("answer"),))), {"answer": 42}).value == 42


def test_a_generator_is_made_from_its_seed_where_the_call_is_made() -> None:
    script = Script((Call("draw", (Seed(3),)),))
    reply = perform(again(script), {"draw": lambda rng: rng.normal(size=4)})
    np.testing.assert_array_equal(reply.value, np.random.default_rng(3).normal(size=4))


def test_a_planted_function_is_made_from_its_source() -> None:
    script = Script((Call("apply", (Planted("double", "def double(x): return np.multiply(2, x)"), 4)),))
    assert perform(again(script), {"apply": lambda f, x: f(x)}).value == 8


def test_a_proxy_is_answered_by_the_other_side() -> None:
    asked: list[Any] = []

    def answer(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        asked.append((name, args, kwargs))
        return args[0] + kwargs["b"]

    script = Script((Call("use", (Proxy("layer"),)),))
    assert perform(again(script), {"use": lambda layer: layer(1, b=2)}, answer).value == 3
    assert asked == [("layer", (1,), {"b": 2})]


def test_a_missing_name_is_told_with_its_path() -> None:
    reply = perform(Script((Call("Counter.subtract", (1,)),)), {"Counter": Counter})
    assert (reply.kind, reply.text) == ("missing", "Counter.subtract")


def test_an_exception_is_told_by_type_and_text() -> None:
    reply = perform(Script((Call("f", (0,)),)), {"f": lambda x: 1 // x})
    assert reply.kind == ReplyKind.RAISED
    assert reply.raised is not None
    assert (reply.raised.type, reply.raised.text) == (
        "ZeroDivisionError",
        "integer division or modulo by zero",
    )


def test_an_exit_in_a_function_is_an_exception_like_another() -> None:
    reply = perform(Script((Call("quit"),)), {"quit": lambda: (_ for _ in ()).throw(SystemExit(0))})
    assert reply.kind == ReplyKind.RAISED


def test_a_changed_argument_is_named_and_the_script_stays_as_it_was() -> None:
    def spoil(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        y += 1
        return x

    x, y = np.zeros(2), np.zeros(2)
    reply = perform(Script((Call("spoil", (x, y)),)), {"spoil": spoil})
    assert reply.mutated == ("y",)
    assert not y.any()
    reply = perform(Script((Call("spoil", kwargs={"x": x, "y": y}),)), {"spoil": spoil})
    assert reply.mutated == ("y",)


def test_an_untouched_nan_is_no_change() -> None:
    reply = perform(Script((Call("f", (np.array([np.nan]),)),)), {"f": lambda x: 0})
    assert reply.mutated == ()


def test_warnings_are_told_and_stay_quiet() -> None:
    def warn(x: np.ndarray) -> np.ndarray:
        warnings.warn("mind the gap", UserWarning, stacklevel=1)
        return x / np.zeros(1)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        reply = perform(Script((Call("warn", (np.ones(1),)),)), {"warn": warn})
    assert reply.kind == ReplyKind.VALUE
    assert reply.warned == (
        "UserWarning: mind the gap",
        "RuntimeWarning: divide by zero encountered in divide",
    )


def test_a_harmless_underflow_is_no_warning() -> None:
    reply = perform(Script((Call("exp", (np.array([-1e4]),)),)), {"exp": np.exp})
    assert reply.warned == ()


def test_an_exception_whose_text_fails_is_still_told() -> None:
    class Awkward(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    def raise_it() -> None:
        raise Awkward

    reply = perform(Script((Call("f"),)), {"f": raise_it})
    assert reply.raised is not None
    assert reply.raised.type == "Awkward"


@pytest.mark.parametrize(
    "forged", [[], 3, [["jump", 1]], [["call", "f"]], [["call", "f", {}, {}, None]], None]
)
def test_a_forged_script_is_refused(forged: Any) -> None:
    with pytest.raises(WireError):
        Script.decode(forged)


@pytest.mark.parametrize(
    "forged",
    [
        None,
        [],
        {},
        {"kind": "full marks", "value": 1, "raised": None, "mutated": [], "warned": [], "text": ""},
        {"kind": "value", "value": object, "raised": None, "mutated": [], "warned": [], "text": ""},
        {"kind": "value", "value": 1, "raised": 3, "mutated": [], "warned": [], "text": ""},
        {"kind": "value", "value": 1, "raised": None, "mutated": None, "warned": [], "text": ""},
    ],
)
def test_a_forged_reply_is_refused(forged: Any) -> None:
    with pytest.raises(WireError):
        Reply.decode(forged)


def test_a_reply_comes_back_as_it_went() -> None:
    reply = Reply(ReplyKind.VALUE, [1, 2], mutated=("x",), warned=("W: w",), text="t")
    assert Reply.decode(json.loads(json.dumps(reply.encode()))) == reply


# --- substitutes -----------------------------------------------------------------------------------------


class Layer:
    def part(self, x: int) -> int:
        return x


class Derived(Layer):
    @staticmethod
    def helper(x: int) -> int:
        return x


SUBSTITUTE = Planted("hundredfold", "def hundredfold(x): return 100 * x")
METHOD = "def part(self, x):\n    return substitute(x)\n"


def test_a_substitute_takes_the_place_of_a_function() -> None:
    names: dict[str, Any] = {}
    exec("def part(x): return x\ndef whole(x): return part(x) + 1", names)
    script = Script((Replace("part", SUBSTITUTE), Call("whole", (5,))))
    assert perform(again(script), names).value == 501
    assert perform(Script((Call("whole", (5,)),)), names).value == 6


def test_a_substitute_takes_the_place_of_a_function_that_is_not_there() -> None:
    names: dict[str, Any] = {}
    exec("def whole(x): return part(x) + 1", names)
    script = Script((Replace("part", SUBSTITUTE), Call("whole", (5,))))
    assert perform(script, names).value == 501
    assert "part" not in names


def test_a_substitute_stands_in_where_the_function_is_a_default_argument() -> None:
    names: dict[str, Any] = {"np": np}
    exec("def part(x): return x\ndef whole(x, n=None, f=part): return f(x) + 1", names)
    script = Script((Replace("part", SUBSTITUTE), Call("whole", (5,))))
    assert perform(script, names).value == 501
    assert names["whole"].__defaults__ == (None, names["part"])
    assert perform(Script((Call("whole", (5,)),)), names).value == 6
    names["part"] = None  # many a default is None, and is no function
    assert perform(script, names).value == 6


@pytest.mark.parametrize("source", ["whole = 1 / 0", "raise SystemExit", "del globals()['part']", "part = 7"])
def test_substitutes_are_put_back_whatever_happens(source: str) -> None:
    def own(x: int) -> int:
        return x

    names: dict[str, Any] = {"part": own}
    exec(f"def whole(x):\n    global part\n    {source}", names)
    perform(Script((Replace("part", SUBSTITUTE), Call("whole", (5,)))), names)
    assert names["part"] is own


@pytest.mark.parametrize("layer", [Layer, Derived], ids=["its own", "an inherited one"])
def test_a_substitute_takes_the_place_of_a_method_and_is_put_back(layer: type) -> None:
    before = dict(vars(layer))
    script = Script(
        (Replace("Layer.part", SUBSTITUTE, METHOD), Call("Layer", name="made"), Call("made.part", (5,)))
    )
    assert perform(again(script), {"Layer": layer}).value == 500
    assert dict(vars(layer)) == before


def test_several_substitutes_are_put_back_one_after_the_other() -> None:
    names: dict[str, Any] = {"part": 1}
    other = Planted("other", "def other(x): return -x")
    script = Script((Replace("part", SUBSTITUTE), Replace("part", other), Call("part", (5,))))
    assert perform(script, names).value == -5
    assert names["part"] == 1


def test_a_method_of_a_class_that_is_not_there_is_missing() -> None:
    script = Script((Replace("Layer.part", SUBSTITUTE, METHOD), Call("Layer", name="made")))
    assert perform(script, {}) == Reply(ReplyKind.MISSING, text="Layer")


def test_a_script_with_a_substitute_has_another_digest() -> None:
    bare = Script((Call("whole", (5,)),))
    replaced = Script((Replace("part", Proxy("part")), *bare.operations))
    assert len({each.digest() for each in (bare, replaced, again(replaced))}) == 2
    assert replaced.count == 1
