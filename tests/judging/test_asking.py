"""Which question is asked where, and how often: one answer decides, and public cases choose the place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from stepgrade.inside.script import Call, Reply, ReplyKind, Script
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import FINAL, NamespaceAsker, Question
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectations
from stepgrade.judging.marking import Results, mark
from stepgrade.notebook.cells import Cell
from stepgrade.rubric import Rubric, Step, hidden, public
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from tests.helpers.asking import ask
from tests.helpers.small_course import CENTRE, STANDARDISE, small_rubric

HAND = "hand_means = np.array([2.0, 5.4321])"
RUBRIC = small_rubric()
DRAWS = Draws("task", "ada", b"s" * 32)
SANDBOX = Sandbox(("stepgrade",), Limits(case_seconds=10.0))
SOURCES = {"centre": CENTRE, "standardise": STANDARDISE, "hand_means": HAND}
FULL = {"centre": 2, "standardise": 3, "hand_means": 1}


def names_of(*sources: str) -> dict[str, Any]:
    names: dict[str, Any] = {"np": np}
    for source in sources:
        exec(source, names)
    return names


@dataclass
class Asked:
    """One call of an asker."""

    questions: Sequence[Question]
    state: str
    alone: bool


@dataclass
class Recording:
    """A submission of several states, each a namespace; writes down what it is asked."""

    states: dict[str, dict[str, Any]]
    calls: list[Asked] = field(default_factory=list)

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        self.calls.append(Asked(questions, state, alone))
        return NamespaceAsker(self.states.get(state, self.states[FINAL])).ask(questions)

    def has_state(self, step: str) -> bool:
        return step in self.states

    def asked(self, kind: bool) -> list[tuple[str, str, str, bool]]:
        """Step, case, state and whether alone, of every public (or hidden) question without substitutes."""
        return [
            (each.step, each.case, call.state, call.alone)
            for call in self.calls
            for each in call.questions
            if each.composed is None and RUBRIC[each.step].case(each.case).public == kind
        ]


def marked(asker: Any, rubric: Rubric = RUBRIC) -> dict[str, v.StepVerdict]:
    return {step.step: step for step in mark(Expectations(rubric), asker, DRAWS).steps}


def points(*cells: str | Cell, sandbox: Sandbox = SANDBOX) -> dict[str, float | None]:
    """What a notebook of these cells earns in a real run."""
    made = [Cell("import numpy as np"), *(Cell(each) if isinstance(each, str) else each for each in cells)]
    with Run(made, sandbox) as run:
        found = mark(Expectations(RUBRIC), run, DRAWS)
    assert run.messages == []
    return {step.step: step.points for step in found.steps}


def check(step: str) -> Cell:
    return Cell("", step=step)


def notebook(**changed: str) -> list[str | Cell]:
    """The small course's cells, each behind its check."""
    cells: list[str | Cell] = []
    for step, source in {**SOURCES, **changed}.items():
        cells += [source, check(step)]
    return cells


# --- one answer decides ----------------------------------------------------------------------------------

BEHAVIOURS = {
    "right": CENTRE,
    "wrong": "def centre(x):\n    return x + 1",
    "raises": "def centre(x):\n    return x.nothing",
    "unwritten": "def centre(x):\n    raise NotImplementedError",
    "missing": "pass",
    "at random": "def centre(x):\n    return np.random.default_rng().normal(size=x.shape)",
    "now and then": "import itertools\ncount = itertools.count()\ndef centre(x):\n"
    "    return x - x.mean(axis=-1, keepdims=True) * (next(count) % 2)",
}


@pytest.mark.parametrize("source", BEHAVIOURS.values(), ids=BEHAVIOURS)
def test_each_hidden_case_is_asked_once(source: str) -> None:
    names = names_of(source, STANDARDISE, HAND)
    for states in ({FINAL: names}, {FINAL: names, "centre": names, "standardise": names}):
        asker = Recording(states)
        marked(asker)
        asked = Counter((step, case) for step, case, *_ in asker.asked(False))
        assert asked == Counter(
            [("centre", "other rows"), ("standardise", "other rows"), ("hand_means", "the value")]
        )


WRITES_DOWN = """
def centre(x):
    open('seen', 'a').write(f'{float(x.sum())!r}\\n')
    return np.random.random(x.shape)
def seen():
    return open('seen').read()
"""


def test_a_function_that_answers_differently_each_time_gets_one_try_per_hidden_case() -> None:
    """In a real run: the function writes down which inputs it sees, and is wrong each time."""
    centre = RUBRIC["centre"]
    with Run([Cell("import numpy as np"), Cell(WRITES_DOWN), check("centre")], SANDBOX) as run:
        mark(Expectations(RUBRIC), run, DRAWS, steps=[centre])
        times = Counter(ask(run, FINAL, Script((Call("seen"),))).value.split())
    for case in centre.cases:
        (call,) = DRAWS.script(centre, case).operations
        assert isinstance(call, Call)
        found = times.pop(repr(float(call.args[0].sum())))
        assert found > 1 if case.public else found == 1, "public cases may be asked in several places"
    assert not times


def test_no_public_case_is_asked_after_a_hidden_one() -> None:
    for source in BEHAVIOURS.values():
        asker = Recording({FINAL: names_of(source, STANDARDISE, HAND), "centre": names_of(source)})
        marked(asker)
        kinds = [
            RUBRIC[each.step].case(each.case).public
            for call in asker.calls
            for each in call.questions
            if each.composed is None and not RUBRIC[each.step].is_value
        ]
        assert kinds == sorted(kinds, reverse=True)


def test_hidden_cases_of_all_steps_of_the_final_state_follow_each_other() -> None:
    asker = Recording({FINAL: names_of(*SOURCES.values())})
    assert {name: step.points for name, step in marked(asker).items()} == FULL
    last = asker.calls[-1]
    assert [(each.step, each.case) for each in last.questions] == [
        ("centre", "other rows"),
        ("standardise", "other rows"),
    ]
    assert (last.state, last.alone) == (FINAL, False)


# --- where a step is asked -------------------------------------------------------------------------------


def test_a_step_whose_name_is_used_again_below_its_check_is_asked_at_its_check() -> None:
    own, final = (
        names_of(*SOURCES.values()),
        names_of(*SOURCES.values(), "def centre(x):\n    return x.mean()"),
    )
    final["standardise"] = own["standardise"]
    asker = Recording({"centre": own, "standardise": own, FINAL: final})
    assert {name: step.points for name, step in marked(asker).items()} == FULL
    states = {step: state for step, _, state, _ in asker.asked(False)}
    assert states == {"centre": "centre", "standardise": FINAL, "hand_means": FINAL}


def test_in_a_real_run_as_well() -> None:
    assert points(*notebook(), "def centre(x):\n    return x.mean()", "mean = centre(np.ones(3))") == FULL


@pytest.mark.parametrize("own", ["pass", "def centre(x):\n    return helper(x)"], ids=["itself", "a helper"])
def test_what_is_not_there_yet_at_its_check_is_asked_at_the_end(own: str) -> None:
    below = CENTRE if own == "pass" else CENTRE.replace("centre", "helper")
    assert points(*notebook(centre=own), below) == FULL


def test_a_value_counts_as_it_stands_at_its_check() -> None:
    assert points(*notebook(), "hand_means = hand_means + 1") == FULL
    assert points(*notebook(hand_means="hand_means = np.array([1.0, 1.0])"), HAND) == {
        **FULL,
        "hand_means": 0,
    }


def test_a_value_that_is_not_plausible_at_its_check_counts_as_it_stands_at_the_end() -> None:
    for early in ("pass", "hand_means = None", "hand_means = np.zeros(3)"):
        assert points(*notebook(hand_means=early), HAND) == FULL


def test_a_step_without_public_cases_is_asked_at_its_check() -> None:
    step = Step(
        "double", 1, "Doubled.", (hidden("a", lambda rng: (rng.random(3),)),), reference=lambda x: 2 * x
    )
    rubric = Rubric("task", "01_task", (step,))
    asker = Recording({FINAL: names_of("double = None"), "double": names_of("def double(x): return 2 * x")})
    assert marked(asker, rubric)["double"].outcome == v.PASSED
    assert [call.state for call in asker.calls] == ["double"]


# --- after others, or alone ------------------------------------------------------------------------------

DISTURBING = {
    "default argument": "def centre(x, seen=[]):\n    seen.append(x.mean(axis=-1, keepdims=True))\n"
    "    return x - seen[0]",
    "global": "calls = 0\ndef centre(x):\n    global calls\n    calls += 1\n"
    "    return (x - x.mean(axis=-1, keepdims=True)) / calls",
    "patched": "def centre(x):\n    y = x - np.mean(x, axis=-1, keepdims=True)\n"
    "    np.mean = lambda *args, **kwargs: 0.0\n    return y",
}


@pytest.mark.parametrize("source", DISTURBING.values(), ids=DISTURBING)
def test_cases_that_disturb_each_other_are_asked_alone(source: str) -> None:
    own = STANDARDISE.replace("centre(x)", "x - x.mean(axis=-1, keepdims=True)")
    assert points(*notebook(centre=source, standardise=own)) == FULL


def test_steps_that_other_steps_disturb_are_asked_alone() -> None:
    spoils = CENTRE.replace("return", "globals()['standardise'] = None\n    return")
    assert points(*notebook(centre=spoils)) == FULL


ENDING = {
    "ends its process": "import os; os._exit(1)",
    "runs for ever": "import time; time.sleep(60)",
    "takes all memory": "bytearray(10**12)",
    "breaks the channel": "import os; os.closerange(3, 64)",
}


@pytest.mark.parametrize("ending", ENDING.values(), ids=ENDING)
def test_what_ends_the_copy_costs_that_case_alone(ending: str) -> None:
    source = CENTRE.replace("return", f"if x.shape == (3, 11):\n        {ending}\n    return")
    quick = Sandbox(("stepgrade",), Limits(case_seconds=1.0))
    own = STANDARDISE.replace("centre(x)", "x - x.mean(axis=-1, keepdims=True)")
    found = points(*notebook(centre=source, standardise=own), sandbox=quick)
    assert found == {**FULL, "centre": pytest.approx(2 * 1.5 / 2.5)}


def test_an_unwritten_step_is_not_looked_at_everywhere() -> None:
    unwritten = names_of(*SOURCES.values(), BEHAVIOURS["unwritten"])
    asker = Recording({FINAL: unwritten, "centre": unwritten})
    marked(asker)
    places = Counter((state, alone) for step, _, state, alone in asker.asked(True) if step == "centre")
    assert places == {(FINAL, False): 2, ("centre", False): 2}


# --- cases that find a property out ----------------------------------------------------------------------


def test_cases_that_find_a_property_out_are_asked_alone_and_hidden_ones_without_sources() -> None:
    def above(name: str, make: Any) -> Any:
        return make(name, lambda rng: (rng.random(3),), above=0.1)

    step = Step(
        "gap", 1, "The largest.", (above("p", public), above("h", hidden)), reference=lambda x: x.max()
    )
    asker = Recording({FINAL: names_of("def gap(x):\n    return x.max()")})
    assert marked(asker, Rubric("task", "01_task", (step,)))["gap"].points == 1
    found = [(each.case, each.conceal, call.alone) for call in asker.calls for each in call.questions]
    assert found == [("p", False, True), ("h", True, True)]


def test_results_hold_what_decided() -> None:
    names, results = names_of(DISTURBING["global"], STANDARDISE, HAND), Results()
    mark(Expectations(RUBRIC), Recording({FINAL: names}), DRAWS, results)
    assert results.replies.keys() == results.asked.keys() == FULL.keys()
    for step in RUBRIC.steps:
        assert results.replies[step.name].keys() == {case.name for case in step.cases}
        digests = {case.name: DRAWS.script(step, case).digest() for case in step.cases}
        assert results.asked[step.name] == digests
    assert results.replies["centre"]["five rows"].kind == ReplyKind.VALUE
