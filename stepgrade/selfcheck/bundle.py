"""The released bundle: a step's public cases as data, in a test file that Otter reads as well.

``tests/<step>.py`` beside a released notebook holds stored inputs, expected results and the results of
known mistakes with their sentences, and no reference code.  ``grader.check``, ``otter check`` and
pytest on a notebook read the same file.  It is read without being executed.
"""

from __future__ import annotations

import ast
import json
import math
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from stepgrade.inside import wire
from stepgrade.inside.script import Get, Reply, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import NamespaceAsker, Question
from stepgrade.judging.diagnosis import Asked, judge_step
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Bands, Expectation, Expectations, Pair, Wrong
from stepgrade.judging.prints import Print
from stepgrade.rubric import Case, Mistake, Plausibility, Rubric, RubricError, Step, Tolerance, public
from stepgrade.selfcheck.digits import rounded
from stepgrade.selfcheck.part_tables import KnownCall, Part, parts_of, recorded

SCHEMA = 4
FOLDER = "tests"
VALUE_CASE = "shape and plausibility"
WIDTH = 100
CASE_SECONDS = 10.0
"""How long a case of a self-check may take."""

_HEAD = '''\
"""The public cases of the step {step}, for grader.check, otter check and pytest.

Written by stepgrade from the rubric of {assignment}: changes made here are lost.
"""

from otter.test_files import test_case

from stepgrade.otter_front import check_case

OK_FORMAT = False
name = {step!a}
points = {points}
'''

_CASE = """

@test_case(name={name!a})
def test_{number}(env):
    check_case(DATA, {index}, env)
"""


class BundleError(ValueError):
    """A test file cannot be read; the message says which and what to do."""


@dataclass(frozen=True)
class PublicCase:
    """A public case with everything needed to judge it, and with what the step's parts give in it."""

    case: Case
    script: Script
    expectation: Expectation
    calls: Mapping[str, tuple[KnownCall, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class StepBundle:
    """The public side of one step, as students have it; ``steps`` are all of the assignment's, in order."""

    assignment: str
    notebook: str
    step: str
    order: int
    points: float
    summary: str
    cases: tuple[PublicCase, ...]
    parts: tuple[Part, ...] = ()
    steps: tuple[str, ...] = ()

    def ask(self, namespace: dict[str, Any]) -> list[Reply]:
        """What each case gives over ``namespace``, in this process."""
        questions = [Question(self.step, case.case.name, case.script) for case in self.cases]
        return NamespaceAsker(namespace, seconds=CASE_SECONDS).ask(questions)

    def verdict(self, replies: Sequence[Reply]) -> v.StepVerdict:
        """The verdict of a self-check, given what each case came back with."""
        return v.step_verdict(self.step, self.summary, self.points, self.judge(replies), public_only=True)

    def judge(self, replies: Sequence[Reply]) -> tuple[v.CaseVerdict, ...]:
        """The verdict of each case, given what each came back with."""
        asked = [
            Asked(each.case, reply, each.expectation) for each, reply in zip(self.cases, replies, strict=True)
        ]
        return tuple(judge_step(asked))


def bundle_data(expectations: Expectations, step: Step, order: int) -> dict[str, Any]:
    """What the bundle of ``step`` holds, as JSON-able data.  Raises RubricError or GraderFault."""
    rubric = expectations.rubric
    if step.plausibility is not None:
        script = Script((Get(step.target),))
        plausible = asdict(step.plausibility)
        cases = [{"name": VALUE_CASE, "weight": 0.0, "script": script.encode(), "plausible": plausible}]
    else:
        draws = Draws(rubric.assignment)
        cases = [_case_data(expectations, draws, step, case) for case in step.public_cases]
    if not cases:
        raise RubricError(f"step {step.name!r} has no public case: students could not check it")
    data = {
        "schema": SCHEMA,
        "assignment": rubric.assignment,
        "notebook": rubric.notebook,
        "step": step.name,
        "order": order,
        "steps": [each.name for each in rubric.steps],
        "points": step.points,
        "summary": step.summary,
        "returns": list(step.returns),
        "mistakes": [[each.name, each.message, each.subtle] for each in step.mistakes if step.public_cases],
        "parts": [part.encode() for part in parts_of(rubric, step)],
        "cases": cases,
    }
    plain: dict[str, Any] = json.loads(json.dumps(data, allow_nan=False))  # tuples to lists, as when read
    return plain


def _case_data(expectations: Expectations, draws: Draws, step: Step, case: Case) -> dict[str, Any]:
    script = draws.script(step, case)
    expectation = expectations.expect(step, case, script)
    band = expectation.band
    places = {mistake.name: place for place, mistake in enumerate(step.mistakes)}

    def result(value: Any) -> Any:
        return wire.encode(rounded(value, expectation.tolerance, case.exact_zeros))

    return {
        "name": case.name,
        "weight": case.weight,
        "tolerance": [expectation.tolerance.rtol, expectation.tolerance.atol],
        "exact_zeros": case.exact_zeros,
        "above": case.above,
        # A measured size: its later digits differ from machine to machine and mean nothing.
        "single": None if band.single is None else float(f"{band.single:.1g}"),
        "any_type": band.any_type,
        "script": script.encode(),
        "expected": result(expectation.value),
        "mistakes": [
            {"of": places[wrong.name]}
            | ({"raises": wrong.raises} if wrong.raises else {"result": result(wrong.value)})
            for wrong in band.wrongs
        ],
        "calls": {
            part: [call.encode() for call in calls]
            for part, calls in recorded(expectations.rubric, step, script, expectation.tolerance).items()
        },
        "pairs": [
            [*map(places.__getitem__, pair.names), *pair.result.encode()] for pair in expectation.pairs
        ],
    }


def write_test_file(rubric: Rubric, step: Step, order: int, expectations: Expectations | None = None) -> str:
    """The source of ``tests/<step>.py``; the same rubric gives the same text."""
    data = bundle_data(expectations or Expectations(rubric), step, order)
    text = _HEAD.format(step=step.name, assignment=rubric.assignment, points=_otter_points(step))
    for index, case in enumerate(data["cases"]):
        text += _CASE.format(name=case["name"], number=index + 1, index=index)
    return f'{text}\n\nDATA = r"""\n{_fold(_layout(data))}\n"""\n'


def test_files(rubric: Rubric) -> dict[str, str]:
    """Every step's test file: ``tests/<step>.py`` -> its source."""
    expectations = Expectations(rubric)
    return {
        f"{FOLDER}/{step.name}.py": write_test_file(rubric, step, order, expectations)
        for order, step in enumerate(rubric.steps)
    }


def bundles_of(rubric: Rubric) -> list[StepBundle]:
    """The bundles straight from the rubric, for an instructor's notebook that has no test files."""
    expectations = Expectations(rubric)
    return [parse_data(bundle_data(expectations, step, order)) for order, step in enumerate(rubric.steps)]


def _otter_points(step: Step) -> list[float]:
    """The points of the public cases; a value that is merely plausible counts its step's with Otter.

    (Otter divides by the possible points, so they may not all be 0.)
    """
    if step.is_value:
        return [float(step.points)]
    total = math.fsum(case.weight for case in step.public_cases)
    return [round(step.points * case.weight / total, 4) for case in step.public_cases]


def _layout(value: Any, indent: int = 0) -> str:
    """JSON with a line for each item of what does not fit in one.  ASCII: Otter reads with any encoding."""
    compact = json.dumps(value)
    if len(compact) + indent <= WIDTH or not isinstance(value, (dict, list)):
        return compact
    pad = " " * (indent + 1)
    if isinstance(value, dict):
        items = [f"{pad}{json.dumps(key)}: {_layout(item, indent + 1)}" for key, item in value.items()]
    else:
        items = [pad + _layout(item, indent + 1) for item in value]
    left, right = "{}" if isinstance(value, dict) else "[]"
    return left + "\n" + ",\n".join(items) + "\n" + " " * indent + right


def _fold(text: str) -> str:
    """Break lines that are longer than WIDTH anywhere; the reader takes out every line end."""
    return "\n".join(line[i : i + WIDTH] for line in text.splitlines() for i in range(0, len(line), WIDTH))


def read_bundle(path: Path) -> StepBundle:
    """The bundle in a test file, which is not executed.  Raises BundleError."""
    try:
        source = path.read_bytes()
    except OSError as error:
        raise BundleError(f"{path} cannot be read: {error.strerror}") from None
    return parse_data(data_of(source, path.name), path.name)


def read_bundles(directory: Path) -> list[StepBundle]:
    """Every bundle in ``directory``, in the notebook's order; files that are none are left alone.

    Raises BundleError for one that is damaged.
    """
    found = [read_bundle(path) for path in bundle_files(directory)]
    return sorted(found, key=lambda bundle: (bundle.order, bundle.step))


def bundle_files(directory: Path) -> list[Path]:
    """The test files in ``directory`` that stepgrade wrote."""
    return [path for path in sorted(directory.glob("*.py")) if _is_ours(path)]


def _is_ours(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        return b"stepgrade.otter_front" in file.read(2000)
    return False


def data_of(source: bytes, name: str) -> dict[str, Any]:
    """The data in the test file ``name`` with that ``source``.  Raises BundleError."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise _damaged(name, "it is not Python any more") from None
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["DATA"]:
            try:
                return parse_text(ast.literal_eval(node.value))
            except (ValueError, TypeError, AttributeError, RecursionError):
                raise _damaged(name, "its data cannot be read") from None
    raise _damaged(name, "it holds no data")


def _damaged(name: str, why: str) -> BundleError:
    again = "Take the file from the released assignment again."
    return BundleError(f"{FOLDER}/{name} is damaged ({why}). {again}")


def parse_text(text: str) -> dict[str, Any]:
    """The data that stands in a test file's literal.  Raises ValueError."""
    if isinstance(data := json.loads(text.replace("\n", "")), dict):
        return data
    raise ValueError("no bundle")


def parse_data(data: Mapping[str, Any], name: str = "the test file") -> StepBundle:
    """The bundle that ``data`` describes.  Raises BundleError."""
    if data.get("schema") != SCHEMA:
        raise BundleError(
            f"{FOLDER}/{name} has the format {data.get('schema')!r}, and this stepgrade reads {SCHEMA}:"
            " install the stepgrade that came with the assignment."
        )
    try:
        returns = tuple(str(item) for item in data["returns"])
        mistakes = [
            Mistake(str(name), "", str(said), subtle=subtle) for name, said, subtle in data["mistakes"]
        ]
        return StepBundle(
            assignment=str(data["assignment"]),
            notebook=str(data["notebook"]),
            step=str(data["step"]),
            order=int(data["order"]),
            points=float(data["points"]),
            summary=str(data["summary"]),
            cases=tuple(_public_case(case, returns, mistakes) for case in data["cases"]),
            parts=tuple(map(Part.decode, data["parts"])),
            steps=tuple(map(str, data["steps"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        raise _damaged(name, "its data is not what stepgrade wrote") from None


def _public_case(
    data: Mapping[str, Any], returns: tuple[str, ...], mistakes: Sequence[Mistake]
) -> PublicCase:
    script = Script.decode(data["script"])
    if "plausible" in data:
        plausible = data["plausible"]
        plausibility = Plausibility(**{**plausible, "shape": tuple(plausible["shape"])})
        expectation = Expectation(None, Tolerance(), plausibility=plausibility)
        case = public(data["name"], lambda rng: script, weight=data["weight"])
        return PublicCase(case, script, expectation)
    tolerance = Tolerance(*data["tolerance"])
    wrongs = tuple(
        Wrong(of.name, of.message, wire.decode(each.get("result")), str(each.get("raises", "")), of.subtle)
        for each in data["mistakes"]
        for of in [mistakes[each["of"]]]
    )
    band = Bands(data["single"], wrongs, data["any_type"])
    pairs = tuple(
        Pair((mistakes[first].name, mistakes[second].name), Print.decode(rest))
        for first, second, *rest in data["pairs"]
    )
    expectation = Expectation(
        wire.decode(data["expected"]),
        tolerance,
        exact_zeros=data["exact_zeros"],
        returns=returns,
        above=data.get("above"),
        band=lambda: band,
        pairs=lambda: pairs,
    )
    options = {"weight": data["weight"], "exact_zeros": data["exact_zeros"], "tolerance": tolerance}
    case = public(data["name"], lambda rng: script, **options)
    calls = {part: tuple(map(KnownCall.decode, each)) for part, each in data["calls"].items()}
    return PublicCase(case, script, expectation, calls)
