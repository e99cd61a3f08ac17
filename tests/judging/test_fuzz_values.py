"""Whatever a student's function returns or raises: told, judged and shown, never more than it should be.

Each property runs on a few examples every day and on thousands with the marker ``fuzz``.
"""

from __future__ import annotations

import contextlib
import json
import math
import signal
import socket
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import nbformat
import numpy as np
import pytest
from hypothesis import strategies as st

from stepgrade.course.reading import TextRoom
from stepgrade.display.tables import assignment_html, assignment_text, step_html, step_text
from stepgrade.inside import frames, wire
from stepgrade.inside.perform import perform
from stepgrade.inside.protocol import Status
from stepgrade.inside.script import Call, Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import FINAL, NamespaceAsker, Question
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Bands, Expectation, Expectations, Wrong, local_proxies
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.stored import Stored, read_results, write_results
from stepgrade.preprocessors.outputs import clean_outputs
from stepgrade.rubric import Case, Mistake, Plausibility, Rubric, Step, Tolerance, hidden
from stepgrade.sandbox.channel import Answered, _answer
from stepgrade.sandbox.run import _cell_result
from tests.helpers import ROOT
from tests.helpers.exploring import Explore
from tests.helpers.hostile import MARKUP, NUMBERS, Returned, Text, exceptions, name_of, values

SCHEMA = jsonschema.Draft202012Validator(json.loads((ROOT / "docs" / "verdict.schema.json").read_text()))
examples = pytest.mark.parametrize("examples", [60, pytest.param(2500, marks=pytest.mark.fuzz)])
SECONDS = 20.0


@contextlib.contextmanager
def quick_and_quiet() -> Iterator[None]:
    """No warning, and no hang: the alarm is counted, since what it raises may be caught on the way."""
    rung = []

    def ring(*args: Any) -> None:
        rung.append(time.monotonic())
        raise TimeoutError("it hangs")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert not rung


# --- what is expected, and an independent word on what is right -------------------------------------

MATRIX = np.array([[0.25, -3.0, 1e-3], [7.5, 0.0, 1e4]])
PAIR = (np.array([[1.0, 2.5], [3.25, -4.0], [0.5, 9.0]]), np.array([0.1, -0.2, 0.3, 0.4, -50.0, 6.0, 7.7]))
SPECIAL = np.array([1.0, -math.inf, math.nan, 2.0, math.inf])
EXPECTED: tuple[Any, ...] = (
    *(
        MATRIX,
        PAIR,
        SPECIAL,
        np.float64(0.5),
        3,
        0.0,
        np.array(2.5),
        np.zeros((0, 3)),
        MATRIX > 0,
        None,
        "word",
    ),
    *(
        np.arange(5),
        MATRIX + 1j,
        np.array(["a", "bc"]),
        {"a": MATRIX, "b": [1.0, 2.0]},
        [1.0, [2.0, 3.0]],
        (),
    ),
    *((MATRIX, {"k": "v", "n": None}), np.array([1.5, 2.5], np.float32), np.array([2**60, 1]), 1e308, True),
)
TOLERANCES = st.sampled_from([Tolerance(), Tolerance(0.0, 0.0), Tolerance(1e-3, 0.5), Tolerance(0.1, 0.0)])


def equals(got: Any, want: Any, tolerance: Tolerance) -> bool:
    """Whether ``got`` is ``want`` within the tolerance: number by number, with Python's own arithmetic."""
    if want is None or isinstance(want, str):
        return type(got) is type(want) and got == want
    if isinstance(want, dict):
        return (
            isinstance(got, dict)
            and got.keys() == want.keys()
            and all(equals(got[k], want[k], tolerance) for k in want)
        )
    if isinstance(want, (tuple, list)):
        return (
            isinstance(got, (tuple, list))
            and len(got) == len(want)
            and all(equals(g, w, tolerance) for g, w in zip(got, want, strict=True))
        )
    array = np.asarray(want)
    wants = array.ravel().tolist()
    found = leaves(got, array.shape)
    if found is None:
        return False
    if array.dtype.kind == "b":
        return all(type(g) is bool for g in found) and found == wants
    if isinstance(got, np.ndarray) and got.dtype.kind == "b":
        return False  # truths are no numbers, also where there are none
    if array.dtype.kind == "U":
        return all(type(g) is str for g in found) and [g.rstrip("\0") for g in found] == wants
    if any(type(g) not in (int, float, complex) for g in found) and not _mixes(found):
        return False
    if array.dtype.kind != "c" and any(type(g) is complex for g in found):
        return False
    return all(near(g, w, tolerance) for g, w in zip(found, wants, strict=True))


def _mixes(found: list[Any]) -> bool:
    """A list of numbers and truths counts as numbers, as it does for NumPy."""
    return all(type(g) in (bool, int, float, complex) for g in found) and not all(
        type(g) is bool for g in found
    )


def leaves(got: Any, shape: tuple[int, ...]) -> list[Any] | None:
    """The plain numbers of an array, a number or a rectangular list of that shape, in order."""
    if isinstance(got, (np.ndarray, np.generic)):
        wide = got if got.dtype.kind in "biuU" else got.astype("c16" if got.dtype.kind == "c" else "f8")
        return wide.ravel().tolist() if got.shape == shape else None
    if isinstance(got, (list, tuple)):
        # NumPy looks at a list as a whole: what is inside may be arrays themselves.
        if not shape or len(got) != shape[0]:
            return None
        if not got:
            return [] if len(shape) == 1 else None
        parts = [leaves(item, shape[1:]) for item in got]
        return None if any(part is None for part in parts) else [x for part in parts for x in part or ()]
    return [got] if shape == () and isinstance(got, (bool, int, float, complex, str)) else None


def near(got: Any, want: Any, tolerance: Tolerance) -> bool:
    if not (_finite(got) and _finite(want)):
        return bool(got == want or (got != got and want != want))
    got, want = (x if isinstance(want, complex) else float(x) for x in (got, want))
    return bool(abs(got - want) <= (tolerance.atol + tolerance.rtol * abs(want)) * (1 + 1e-12))


def _finite(x: complex) -> bool:
    return math.isfinite(x.real) and math.isfinite(x.imag)


def _changed(want: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(want, (tuple, list)):
        return type(want)(_changed(item, change) for item in want)
    if isinstance(want, dict):
        return {key: _changed(item, change) for key, item in want.items()}
    with np.errstate(all="ignore"):
        return change(want) if isinstance(want, (np.ndarray, np.generic, float, int)) else want


NEAR_MISSES: tuple[Callable[[Any], Any], ...] = (
    *(
        lambda x: x,
        lambda x: np.float32(x),
        lambda x: x + 1e-11,
        lambda x: x + 1e-5,
        lambda x: x * (1 + 1e-9),
    ),
    *(
        lambda x: np.transpose(x),
        lambda x: np.asarray(x).tolist(),
        lambda x: np.asarray(x)[None],
        lambda x: -x,
    ),
    *(
        lambda x: np.asarray(x).ravel()[::-1].reshape(np.shape(x)),
        lambda x: 2 * x,
        lambda x: 0 * x,
        lambda x: x + 1,
    ),
    *(
        lambda x: np.asarray(x).astype(">f8"),
        lambda x: x + 0j,
        lambda x: np.asarray(x) > 0,
        lambda x: np.sqrt(x),
    ),
    *(
        lambda x: np.where(np.arange(np.size(x)).reshape(np.shape(x)) % 3, x, np.nan),
        lambda x: 1e300 * x * 1e300,
    ),
    *(lambda x: np.longdouble(x), lambda x: np.float16(x), lambda x: np.asarray(x, dtype=object)),
    lambda x: x * np.cos(np.arange(np.size(x)).reshape(np.shape(x))),
)


def _near_miss(want: Any, change: Callable[[Any], Any], other: Callable[[Any], Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            if isinstance(want, tuple) and len(want) == 2:  # each item wrong in its own way
                return (_changed(want[0], change), _changed(want[1], other))
            return _changed(want, change)
        except (TypeError, ValueError):
            return want


@st.composite
def returns(draw: Any) -> tuple[Returned, Any, Tolerance, dict[str, Any]]:
    """What a function returns, what it should have, and how that is judged."""
    want, tolerance = draw(st.sampled_from(EXPECTED)), draw(TOLERANCES)
    if draw(st.booleans()):
        got = draw(values())
    else:
        got = _near_miss(want, *(draw(st.sampled_from(NEAR_MISSES)) for _ in range(2)))
    options: dict[str, Any] = {"exact_zeros": draw(st.booleans())}
    if draw(st.booleans()):
        options["returns"] = ("output", "weights")
    if draw(st.booleans()):
        wrongs = tuple(
            Wrong(f"m{i}", "Look again.", _near_miss(want, change, change))
            for i, change in enumerate(draw(st.lists(st.sampled_from(NEAR_MISSES[4:]), max_size=3)))
        )
        band = Bands(draw(st.sampled_from([None, 1e3])), wrongs)
        options["band"] = lambda: band
    if isinstance(want, np.ndarray) and want.dtype.kind in "if" and draw(st.integers(0, 4)) == 0:
        options["above"] = 1.0
    return Returned(got), wire.decode(wire.encode(want)), tolerance, options


# --- the pages that come out -------------------------------------------------------------------------

BENIGN = v.StepVerdict(
    *(
        "step",
        "Summary.",
        1.0,
        2.0,
        v.FAILED,
        "Say `it`, or `what is too long to stand in one line of a table`.",
    ),
    (
        v.CaseVerdict("one", True, 1.0, v.PASSED, 0.0, 1.0, 0.0),
        *[v.CaseVerdict("two", False, 1.0, v.FAILED, diagnosis="x")] * 2,
    ),
    ("A note.",),
)
Tag = tuple[str, tuple[tuple[str, str | None], ...]]


class Page(HTMLParser):
    """The tags of a page, its text, and whether everything is closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[Tag] = set()
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add((tag, tuple((name, "2" if name == "rowspan" else value) for name, value in attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError("a comment")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError("a declaration")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("an instruction")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError("an unknown declaration")


def pages(step: v.StepVerdict) -> list[str]:
    whole = v.AssignmentVerdict("task", "01_task", (step,), ("A message.",))
    return [
        *(step_html(step, marks) for marks in (True, False)),
        *(assignment_html(whole, marks) for marks in (True, False)),
    ]


def _templates() -> set[Tag]:
    passed = v.StepVerdict("s", "S.", 2.0, 2.0, v.PASSED, "", BENIGN.cases[:1])
    empty = v.StepVerdict("s", "S.", None, 2.0, v.GRADER_FAULT, "x")
    return {tag for step in (BENIGN, passed, empty) for page in pages(step) for tag in Page(page).tags}


TEMPLATES = _templates()


def check_shown(step: v.StepVerdict) -> None:
    """Points within bounds; JSON, text and HTML hold nothing but what belongs there."""
    assert step.points is not None
    assert 0.0 <= step.points <= step.max_points
    whole = v.AssignmentVerdict("task", "01_task", (step,))
    data = json.loads(json.dumps(whole.as_data(), allow_nan=False))
    SCHEMA.validate(data)
    assert json.loads(json.dumps(v.AssignmentVerdict.from_data(data).as_data())) == data
    for page in pages(step):
        assert Page(page).tags <= TEMPLATES
        page.encode("utf-8")
    for text in (
        step_text(step, True),
        step_text(step),
        assignment_text(whole, True),
        assignment_text(whole),
    ):
        assert all(char.isprintable() or char == "\n" for char in text)
        text.encode("utf-8")


# --- values ------------------------------------------------------------------------------------------


def travel(reply: Reply) -> Reply:
    """``reply`` as it arrives on the trusted side."""
    text = json.dumps(reply.encode(), allow_nan=False)
    assert len(text) <= frames.MAX_FRAME
    return Reply.decode(json.loads(text))


def plain_size(value: Any) -> int:
    """How many containers and items there are; nothing that can do anything may be among them."""
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(plain_size, value))
    if isinstance(value, dict):
        return 1 + sum(plain_size(key) + plain_size(item) for key, item in value.items())
    assert value is None or isinstance(
        value, (bool, int, float, complex, str, np.ndarray, np.generic, wire.Opaque)
    ), type(value)
    return 1


def check_returned(case: tuple[Returned, Any, Tolerance, dict[str, Any]]) -> None:
    returned, want, tolerance, options = case
    with quick_and_quiet():
        reply = perform(Script((Call("f"),)), {"f": lambda: returned.value})
        assert reply.kind == ReplyKind.VALUE
        back = travel(reply)
        assert plain_size(back.value) <= 3 * wire.MAX_ITEMS
        cases = []
        for public in (True, False):
            expectation = Expectation(want, tolerance, **options)
            judged = judge(
                back, expectation, Case("a case", lambda rng: (), public=public, weight=0.5 + public)
            )
            cases.append(judged)
            right = equals(back.value, want, tolerance)
            if judged.outcome == v.PASSED:
                assert right or "above" in options
            if judged.outcome in (v.PASSED, v.PASSED_SINGLE):
                assert (
                    equals(back.value, want, Tolerance(1e3 * tolerance.rtol, 1e3 * tolerance.atol))
                    or right
                    or "above" in options
                )
            elif right:
                # A threshold is a finite number's: what is nan or infinite lies on neither side.
                assert options["exact_zeros"] or "above" in options, judged
            assert judged.outcome in (v.PASSED, v.PASSED_SINGLE, v.FAILED)
        step = v.step_verdict("step", "Summary.", 2 / 3, tuple(cases))
        check_shown(step)


@examples
def test_what_is_returned_is_told_judged_and_shown(explore: Explore, examples: int) -> None:
    explore(examples, check_returned, returns())


def check_within_limits(returned: Returned) -> None:
    """With small limits: what is encoded is small, can be decoded, and takes no more memory than allowed."""
    with pytest.MonkeyPatch.context() as patch, quick_and_quiet():
        patch.setattr(wire, "MAX_BYTES", 600)
        patch.setattr(wire, "MAX_ITEMS", 40)
        text = json.dumps(wire.encode(returned.value, stand_ins=False), allow_nan=False)
        assert len(text) <= 20 * (wire.MAX_BYTES + 40 * wire.MAX_ITEMS)
        back = wire.decode(json.loads(text), stand_ins=False)
        assert plain_size(back) <= 3 * wire.MAX_ITEMS
        again = wire.decode(json.loads(json.dumps(wire.encode(back))))
        assert isinstance(back, wire.Opaque) or not isinstance(again, wire.Opaque)


@examples
def test_what_is_encoded_keeps_within_the_limits(explore: Explore, examples: int) -> None:
    explore(examples, check_within_limits, values().map(Returned))


# --- a whole marking ---------------------------------------------------------------------------------


def _rubric() -> Rubric:
    def case(name: str) -> Case:
        return hidden(name, lambda rng: (rng.normal(size=(2, 3)),))

    first = Step(
        "first",
        2 / 3,
        "Doubled.",
        (case("a"), case("b")),
        reference=lambda x: 2 * x,
        mistakes=(
            Mistake("halved", "def first(x): return x / 2", "You halved it."),
            Mistake("same", "def first(x): return x", "You did nothing."),
        ),
    )
    second = Step(
        "second",
        1.0,
        "Twice doubled.",
        (case("a"),),
        parts=("first",),
        composition=lambda first: lambda x: first(first(x)),
    )
    third = Step(
        "third",
        2.0,
        "Summed.",
        (case("a"), case("b")),
        parts=("first", "second"),
        composition=lambda first, second: lambda x: first(x) + second(first(x)),
    )
    plausible = Plausibility((2,))
    value = Step(
        "value",
        1.0,
        "By hand.",
        reference=np.array([1.0, 2.0]),
        plausibility=plausible,
        slips=(np.array([-1e300, 0.0]), np.array([1e300, 5.0])),
    )
    later = Step(
        "later",
        1.0,
        "By hand as well.",
        parts=("value",),
        composition=lambda value: value * value,
        plausibility=plausible,
    )
    return Rubric("task", "01_task", (first, second, third, value, later))


RUBRIC = _rubric()
DRAWS = Draws("task", "ada", b"s" * 32)
BEHAVIOURS = ("right", "wrong", "own", "returns", "raises", "spoils", "argument", "warns")


class OverTheWire(NamespaceAsker):
    """Answers as a sandbox does: a script goes in as JSON, a reply comes back as JSON."""

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        return [self._sent(question) for question in questions]

    def _sent(self, question: Question) -> Reply:
        sent = Script.decode(json.loads(json.dumps(question.script.encode(), allow_nan=False)))
        return travel(perform(sent, self.namespace, local_proxies(question.answers)))


def _function(
    names: dict[str, Any], name: str, behaviour: str, value: Returned, error: BaseException, text: str
) -> Callable[..., Any]:
    def student(*args: Any, **kwargs: Any) -> Any:
        if behaviour == "own" and (composition := RUBRIC[name].composition):
            return composition(**{part: names.get(part) for part in RUBRIC[name].parts})(*args)
        if behaviour == "returns":
            return value.value
        if behaviour == "raises":
            raise error
        if behaviour == "argument":
            return args[-1]
        if behaviour == "warns":
            warnings.warn(text, type("<i>", (UserWarning,), {}), stacklevel=1)
        if behaviour == "spoils":
            args[0][...] = np.nan
        found = RUBRIC.references[name](*args, **kwargs)
        if behaviour != "wrong":
            return found
        return found + 0.5 * args[0] if isinstance(found, np.ndarray) else found[::-1]

    return student


@st.composite
def submissions(draw: Any) -> dict[str, Any]:
    """A namespace in which each step is right, wrong or hostile."""
    value, error, text = draw(values().map(Returned)), draw(exceptions()), draw(MARKUP)
    # Hypothesis asks what it draws for its class; a hostile object answers as it likes, and stays wrapped.
    first, then, later = (Returned(np.array(pair)) for pair in ([1.0, 2.0], [3.0, 4.0], [9.0, 16.0]))
    by_hand = st.just(value) | st.sampled_from([first, then])
    names: dict[str, Any] = {"value": draw(by_hand).value, "later": draw(by_hand | st.just(later)).value}
    for name in ("first", "second", "third"):
        names[name] = _function(names, name, draw(st.sampled_from(BEHAVIOURS)), value, error, text)
    if draw(st.booleans()):
        del names[draw(st.sampled_from(sorted(names)))]
    return names


class Namespace(dict[str, Any]):
    """A namespace with a harmless repr."""

    def __repr__(self) -> str:
        return str({name: f"<{name_of(type(value))}>" for name, value in self.items()})


def _as_data(results: Results) -> dict[tuple[str, str], Any]:
    """What came back over substitutes, comparable."""
    return {
        (step, case): (each.broken, each.asked, each.reply.encode(), json.dumps(wire.encode(each.composed)))
        for step, cases in results.followed.items()
        for case, each in cases.items()
    }


@examples
@pytest.mark.parametrize("asker", [OverTheWire, NamespaceAsker])
def test_a_marking_has_no_fault_and_is_stored_as_it_was(
    tmp_path: Path, explore: Explore, examples: int, asker: Any
) -> None:
    path = tmp_path / "task.results.json"

    def check(names: dict[str, Any]) -> None:
        results = Results()
        with quick_and_quiet():
            verdict = mark(Expectations(RUBRIC), asker(names), DRAWS, results)
            assert [step.step for step in verdict.steps] == [step.name for step in RUBRIC.steps]
            for step in verdict.steps:
                assert step.outcome != v.GRADER_FAULT, step.diagnosis
                check_shown(step)
            write_results(path, Stored("ada", verdict, results, 0.1))
            json.loads(path.read_text(), parse_constant=lambda word: pytest.fail(f"{word} is no JSON"))
            stored = read_results(path)
            kept = stored.results
            assert stored.student == "ada"
            assert stored.verdict == v.AssignmentVerdict.from_data(verdict.as_data())
            for asked, cases in results.replies.items():
                assert {name: kept.replies[asked][name].encode() for name in cases} == {
                    name: reply.encode() for name, reply in cases.items()
                }
            assert _as_data(kept) == _as_data(results)

    explore(examples, check, submissions().map(Namespace))


# --- what is raised and warned -----------------------------------------------------------------------


class Box:
    """Holds an exception, with a harmless repr."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __repr__(self) -> str:
        kind = type(self.error)
        return f"Box({name_of(kind)}, {sorted(type.__getattribute__(kind, '__dict__'))})"


def check_raised(box: Box, public: bool) -> None:
    def raise_it() -> None:
        raise box.error

    with quick_and_quiet():
        reply = travel(perform(Script((Call("f"),)), {"f": raise_it}))
        assert reply.kind == ReplyKind.RAISED
        assert reply.raised is not None
        case = Case("a case", lambda rng: (), public=public)
        judged = judge(reply, Expectation(1.0, Tolerance()), case)
        assert judged.outcome == v.RAISED
        step = v.step_verdict("step", "Summary.", 2.0, (judged,))
        assert step.points == 0.0
        check_shown(step)


@examples
def test_what_is_raised_costs_the_case_and_nothing_else(explore: Explore, examples: int) -> None:
    explore(examples, check_raised, exceptions().map(Box), st.booleans())


def check_warned(texts: list[str], error: Box, hostile: bool) -> None:
    def warn() -> float:
        for text in texts:
            warnings.warn(text, type(text[:20].replace("\0", "") or "W", (UserWarning,), {}), stacklevel=1)
        if hostile and isinstance(error.error, Warning):
            warnings.warn(error.error, stacklevel=1)
        return 1.0

    with quick_and_quiet():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reply = travel(perform(Script((Call("f"),)), {"f": warn}))
        if reply.kind == ReplyKind.VALUE:
            for public in (True, False):
                case = Case("a case", lambda rng: (), public=public)
                judged = judge(reply, Expectation(1.0, Tolerance()), case)
                assert judged.outcome == v.PASSED
                step = v.step_verdict("step", "Summary.", 2.0, (judged,))
                assert step.points == 2.0
                check_shown(step)


@examples
def test_what_is_warned_costs_nothing(explore: Explore, examples: int) -> None:
    names = MARKUP.filter(lambda text: "\ud800" not in text and "\udfff" not in text)
    explore(examples, check_warned, st.lists(names, max_size=7), exceptions().map(Box), st.booleans())


# --- verdicts of any words ---------------------------------------------------------------------------

NUMBER = st.none() | st.floats()
CASES = st.builds(
    v.CaseVerdict,
    name=MARKUP,
    public=st.booleans(),
    weight=st.floats(0.0, 100.0),
    outcome=st.sampled_from([outcome for outcome in v.OUTCOMES if outcome != v.GRADER_FAULT]),
    error=NUMBER,
    allowed=NUMBER,
    ratio=NUMBER,
    diagnosis=MARKUP,
    mistake=MARKUP,
    mutated=st.lists(MARKUP, max_size=2).map(tuple),
    warned=st.lists(MARKUP, max_size=2).map(tuple),
)


def check_words(cases: list[v.CaseVerdict], points: float) -> None:
    with quick_and_quiet():
        check_shown(v.step_verdict("step", "Summary.", points, tuple(cases)))


@examples
def test_verdicts_of_any_words_are_shown_as_text(explore: Explore, examples: int) -> None:
    explore(examples, check_words, st.lists(CASES, max_size=5), st.floats(0.0, 100.0))


# --- decoders ----------------------------------------------------------------------------------------

DTYPE_TEXTS = st.text(
    st.sampled_from("<>|=,()[]{}12480?abBhiIqQefdgFDGSUVOMmc: "), max_size=5
) | st.sampled_from(
    [
        prefix + kind
        for prefix in ("<", ">", "|", "", "=")
        for kind in (*NUMBERS, "f8", "c16", "i4", "b1", "U2", "O")
    ]
)
SMALL = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | MARKUP
    | DTYPE_TEXTS
    | st.sampled_from(
        [10**18, -1, 2**63, 10**4000, "0x" + "f" * 5000, "nan", "AAAAAAAA8D8=", "AAA", "=", "Z" * 500]
    )
)
TAGS = (
    "array",
    "shape",
    "data",
    "scalar",
    "strings",
    "list",
    "tuple",
    "dict",
    "int",
    "float",
    "opaque",
    "why",
    "seed",
    "planted",
    "proxy",
    "kind",
    "value",
    "raised",
    "mutated",
    "warned",
    "text",
)
ENCODED = st.fixed_dictionaries(
    {},
    optional={
        "shape": st.lists(st.integers(0, 3) | SMALL, max_size=3),
        "data": st.sampled_from(["", "AAAAAAAA8D8="]) | SMALL,
        "array": DTYPE_TEXTS,
        "scalar": DTYPE_TEXTS,
    },
)
FORGED = st.recursive(
    SMALL | ENCODED,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(TAGS), inner, max_size=4)
        | st.builds(lambda tag, item: {tag: item}, st.sampled_from(TAGS), inner | st.lists(inner, max_size=3))
    ),
    max_leaves=12,
)
REPLIES = (
    st.fixed_dictionaries(
        {
            "kind": st.sampled_from(["value", "raised", "missing", "died"]) | SMALL,
            "value": FORGED,
            "raised": st.none() | FORGED,
            "mutated": st.lists(MARKUP) | FORGED,
            "warned": st.lists(MARKUP) | FORGED,
            "text": MARKUP | FORGED,
        }
    )
    | FORGED
)


def check_decoders(data: Any, reply: Any) -> None:
    with quick_and_quiet():
        for decode in (wire.decode, Script.decode, Reply.decode):
            with contextlib.suppress(wire.WireError):
                decode(data)
        with contextlib.suppress(wire.WireError):
            check_reply(Reply.decode(reply))
        answered = _answer({"name": "f", "args": {"tuple": [data]}, "kwargs": data}, lambda *call: call)
        json.dumps(answered, allow_nan=False)
        result = _cell_result(Answered(Status.DONE, [data], 0, 0.0))
        assert all(isinstance(output, dict) for output in clean_outputs(result, TextRoom()))


def check_reply(reply: Reply) -> None:
    """A forged reply is judged like any other."""
    plain_size(reply.value)
    for want in (MATRIX, PAIR, "word", {"a": 1.0}, None):
        judged = judge(reply, Expectation(want, Tolerance()), Case("a case", lambda rng: (), public=True))
        check_shown(v.step_verdict("step", "Summary.", 2.0, (judged,)))
    json.dumps(reply.encode(), allow_nan=False)


@examples
def test_forged_messages_are_refused_or_harmless(explore: Explore, examples: int) -> None:
    explore(examples, check_decoders, FORGED, REPLIES)


def check_frames(sent: bytes, header: bool, kind: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs, quick_and_quiet():
        theirs.sendall(frames._HEADER.pack(kind, len(sent)) + sent if header else sent)
        theirs.close()
        with contextlib.suppress(frames.Closed, frames.Late):
            found = frames.receive(ours, time.monotonic() + 5.0)
            assert (
                found == (kind, json.loads(sent))
                or not header
                or "NaN" in str(found[1]).replace("nan", "NaN")
            )


@examples
def test_any_bytes_are_a_message_or_the_end_of_the_talk(explore: Explore, examples: int) -> None:
    some_json = FORGED.map(lambda data: json.dumps(data, default=str).encode())
    deep = st.sampled_from([b"[" * 3000, b'{"a":' * 3000, b"9" * 5000, b"\xff\xfe[", b"NaN", b"1e999"])
    sent = st.binary(max_size=60) | some_json | deep
    explore(examples, check_frames, sent, st.booleans(), st.binary(min_size=1, max_size=1))


# Each output as the display machinery may send it: whatever is kept must be valid in a notebook.
OUTPUT = st.fixed_dictionaries(
    {"output_type": st.sampled_from(["stream", "display_data", "execute_result", "error", "x"]) | SMALL},
    optional={
        "name": st.sampled_from(["stdout", "stderr"]) | SMALL,
        "text": MARKUP | st.lists(SMALL, max_size=3) | SMALL,
        "data": st.dictionaries(
            st.sampled_from(
                ["text/plain", "text/html", "image/png", "application/json", "application/vnd.x+json"]
            )
            | st.sampled_from(["application/x-json", "json", "text/json", "", "a" * 200])
            | MARKUP,
            FORGED,
            max_size=3,
        )
        | SMALL,
        "metadata": st.dictionaries(
            st.sampled_from(["image/png", "image/jpeg", "x"]),
            st.dictionaries(st.sampled_from(["width", "height", "alt", "x"]), SMALL, max_size=3) | SMALL,
        )
        | SMALL,
        "execution_count": SMALL,
        "ename": SMALL,
        "evalue": SMALL,
        "traceback": st.lists(SMALL, max_size=3) | SMALL,
    },
)


def check_outputs(outputs: Any, count: Any) -> None:
    about = {"outputs": outputs, "count": count}
    with quick_and_quiet():
        result = _cell_result(Answered(Status.DONE, [json.loads(json.dumps(about))], 0, 0.0))
        cell = nbformat.v4.new_code_cell(
            outputs=clean_outputs(result, TextRoom()), execution_count=result.count
        )
        nbformat.validate(nbformat.v4.new_notebook(cells=[cell]), relax_add_props=True)


@examples
def test_outputs_of_any_form_are_valid_in_a_notebook(explore: Explore, examples: int) -> None:
    explore(examples, check_outputs, st.lists(OUTPUT, max_size=3) | SMALL, SMALL)


# --- what was found, as small as it gets -------------------------------------------------------------

PUBLIC = Case("a case", lambda rng: (), public=True)


def test_source_that_a_submission_returns_is_never_executed_here() -> None:
    class Submission:
        """Answers as a sandbox would: nothing of it is executed on this side."""

        def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
            return [self.reply(question.script) for question in questions]

        def reply(self, script: Script) -> Reply:
            operation = script.operations[-1]
            assert isinstance(operation, Call)
            x = np.asarray(operation.args[0]) if isinstance(operation.args[0], np.ndarray) else None
            if operation.function == "weights":
                assert x is not None
                source = f"import test_fuzz_values as t\nt.RAN.append(1)\nf = abs  # {x.sum()}"
                return Reply.decode(Reply(ReplyKind.VALUE, wire.Planted("f", source)).encode())
            return Reply.decode(Reply(ReplyKind.VALUE, operation.args[-1]).encode())

        def has_state(self, step: str) -> bool:
            return False

    def two(rng: np.random.Generator) -> tuple[Any, ...]:
        return rng.normal(size=(2, 3)), rng.normal(size=(2, 3))

    mistake = Mistake("none", "def average(w, v): return w", "Nothing was averaged.")
    weights = Step("weights", 1, "", (hidden("a", lambda rng: two(rng)[:1]),), reference=lambda x: 2 * x)
    average = Step("average", 1, "", (hidden("a", two),), reference=lambda w, v: w * v, mistakes=(mistake,))
    both = Step(
        "both",
        1,
        "",
        (hidden("a", two),),
        parts=("weights", "average"),
        composition=lambda weights, average: lambda x, v: average(weights(x), v),
    )
    rubric = Rubric("task", "01_task", (weights, average, both))
    RAN.clear()
    mark(Expectations(rubric), Submission(), DRAWS)
    assert not RAN


RAN: list[int] = []


@pytest.mark.parametrize("value", [wire.Seed(3), wire.Planted("f", "f = 1"), wire.Proxy("given")])
def test_a_submission_sends_no_stand_ins(value: Any) -> None:
    with contextlib.suppress(wire.WireError):
        assert isinstance(Reply.decode(Reply(ReplyKind.VALUE, value).encode()).value, wire.Opaque)
    forged = {**Reply(ReplyKind.VALUE).encode(), "value": wire.encode(value, stand_ins=True)}
    with pytest.raises(wire.WireError):
        Reply.decode(forged)


def test_a_list_with_one_long_text_takes_no_memory() -> None:
    reply = travel(Reply(ReplyKind.VALUE, ["x" * 1_000_000, *["a"] * 100_000]))
    assert judge(reply, Expectation(MATRIX, Tolerance()), PUBLIC).outcome == v.FAILED


def test_many_arrays_of_texts_are_too_large_together() -> None:
    one = {"strings": ["a" * 1000, *[""] * 9000], "shape": [9001]}
    with pytest.raises(wire.WireError):
        wire.decode({"list": [one] * 4})


def test_a_long_list_of_anything_is_too_large() -> None:
    back = wire.decode(wire.encode([object()] * (wire.MAX_ITEMS + 1)))
    assert isinstance(back, wire.Opaque)


def test_the_item_that_decides_is_the_one_described() -> None:
    rng = np.random.default_rng(0)
    want = (rng.normal(size=(3, 3)), rng.normal(size=(3, 7)))
    got = (want[0] + rng.normal(size=(3, 3)), want[1].copy())
    got[1][2, 6] += 100.0
    judged = judge(Reply(ReplyKind.VALUE, got), Expectation(want, Tolerance()), PUBLIC)
    assert (
        f"1 of 21 entries in `[1]` differ, most by 1e+02 at [2, 6]: got {got[1][2, 6]:.6g}"
        in judged.diagnosis
    )


def test_a_key_that_cannot_be_written_is_a_wrong_key() -> None:
    judged = judge(Reply(ReplyKind.VALUE, {10**5000: 1}), Expectation({"a": 1}, Tolerance()), PUBLIC)
    assert judged.outcome == v.FAILED


@pytest.mark.parametrize("shape", [(1,) * 33, (0, 2**41)])
def test_an_array_of_any_shape_comes_back(shape: tuple[int, ...]) -> None:
    assert wire.decode(wire.encode(np.zeros(shape))).shape == shape


@pytest.mark.parametrize("text", [",", "(<,", "a", "(1),"])
def test_a_forged_dtype_is_refused(text: str) -> None:
    with pytest.raises(wire.WireError):
        wire.decode({"array": text, "shape": [0], "data": ""})


class _Unnamed(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]  # what a submission may write
        raise RuntimeError("no name")


class _Sliced(Exception, metaclass=_Unnamed):
    def __str__(self) -> str:
        return Text("text")


def test_an_exception_without_name_or_text_is_told() -> None:
    def raise_it() -> None:
        raise _Sliced

    assert perform(Script((Call("f"),)), {"f": raise_it}).kind == ReplyKind.RAISED
    assert isinstance(wire.decode(wire.encode(_Sliced())), wire.Opaque)


def test_points_never_exceed_the_maximum() -> None:
    step = v.step_verdict("s", "", 2 / 3, (v.CaseVerdict("c", True, 1.0, v.PASSED),))
    assert step.points == 2 / 3


@pytest.mark.parametrize("how", ["raised", "type", "key", "shape", "same"])
def test_a_hidden_case_tells_nothing_that_a_submission_chose(how: str) -> None:
    secret = 1234567

    def leak() -> Any:
        if how == "raised":
            raise type(f"E{secret}", (Exception,), {})
        found = {"type": type(f"T{secret}", (), {})(), "key": {secret: 1}, "shape": np.zeros((0, secret))}
        return found.get(how, np.full(MATRIX.shape, float(secret)))

    want: Any = {"a": 1.0} if how == "key" else MATRIX
    case = Case("a case", lambda rng: (), public=False)
    judged = judge(travel(perform(Script((Call("f"),)), {"f": leak})), Expectation(want, Tolerance()), case)
    step = v.step_verdict("step", "", 1.0, (judged,))
    assert not any(text in step_text(step, True) for text in ("1234567", "1.235e+06"))
