"""From replies to marks: judging, diagnosis, partial credit, follow-through and faults of our own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from stepgrade.inside.script import Call, Raised, Reply, ReplyKind, Script
from stepgrade.inside.wire import Opaque, Planted, WireError, encode
from stepgrade.judging import verdict as v
from stepgrade.judging.asking import FINAL, NamespaceAsker, Question
from stepgrade.judging.draws import Draws
from stepgrade.judging.expectation import Expectation, Expectations
from stepgrade.judging.judge import judge
from stepgrade.judging.marking import Results, mark
from stepgrade.judging.stored import Stored, read_results, write_results
from stepgrade.rubric import Case, Mistake, Rubric, Step, Tolerance, hidden, public
from tests.helpers import ROOT
from tests.helpers.small_course import CENTRE, DDOF, DDOF_MESSAGE, SINGLE, STANDARDISE, small_rubric

DRAWS = Draws("task", "ada", b"s" * 32)
HAND = "hand_means = np.array([2.0, 5.4321])"
SCHEMA = json.loads((ROOT / "docs" / "verdict.schema.json").read_text())


def marked(*sources: str, rubric: Rubric | None = None) -> dict[str, v.StepVerdict]:
    """The verdicts on a namespace in which ``sources`` were executed."""
    names: dict[str, Any] = {"np": np}
    for source in sources:
        exec(source, names)
    rubric = rubric or small_rubric()
    verdict = mark(Expectations(rubric), NamespaceAsker(names), DRAWS)
    jsonschema.validate(json.loads(json.dumps(verdict.as_data(), allow_nan=False)), SCHEMA)
    assert v.AssignmentVerdict.from_data(verdict.as_data()).points == verdict.points
    return {step.step: step for step in verdict.steps}


def outcomes(found: dict[str, v.StepVerdict]) -> list[tuple[str, float | None]]:
    return [(step.outcome, step.points) for step in found.values()]


def test_right_work_earns_everything() -> None:
    assert outcomes(marked(CENTRE, STANDARDISE, HAND)) == [(v.PASSED, 2), (v.PASSED, 3), (v.PASSED, 1)]


def test_an_empty_namespace_earns_nothing_and_is_called_missing() -> None:
    assert outcomes(marked()) == [(v.MISSING, 0), (v.MISSING, 0), (v.MISSING, 0)]


def test_float32_passes_with_a_note() -> None:
    found = marked(SINGLE, STANDARDISE, HAND)["centre"]
    assert (found.outcome, found.points) == (v.PASSED_SINGLE, 2)
    assert "single precision" in found.notes[0]


def test_a_named_mistake_is_named_and_loses_its_own_step_only() -> None:
    found = marked(CENTRE, DDOF, HAND)
    assert outcomes(found) == [(v.PASSED, 2), (v.FAILED, 0), (v.PASSED, 1)]
    assert found["standardise"].diagnosis == DDOF_MESSAGE
    assert {case.mistake for case in found["standardise"].cases} == {"ddof"}


def test_a_right_step_over_a_wrong_part_follows_through() -> None:
    wrong = "def centre(x):\n    return x - 2 * x.mean(axis=-1, keepdims=True)"
    found = marked(wrong, STANDARDISE, HAND)
    assert found["centre"].points == 0
    assert outcomes(found)[1] == (v.FOLLOW_THROUGH, 3)


def test_a_wrong_step_over_a_wrong_part_earns_nothing() -> None:
    wrong = "def centre(x):\n    return x - 2 * x.mean(axis=-1, keepdims=True)"
    assert outcomes(marked(wrong, DDOF, HAND))[1] == (v.FAILED, 0)


class Planter:
    """Answers as a submission that returns a planted function where its values should be."""

    def __init__(self, evil: Planted) -> None:
        self.evil = evil

    def ask(self, questions: Sequence[Question], state: str = FINAL, alone: bool = False) -> list[Reply]:
        sent = {**Reply(ReplyKind.VALUE).encode(), "value": {"list": [encode(self.evil, stand_ins=True)]}}
        try:
            return [Reply.decode(sent) for _ in questions]
        except WireError as error:
            return [Reply(ReplyKind.DIED, text=str(error)) for _ in questions]

    def has_state(self, step: str) -> bool:
        return False


def test_source_that_a_submission_sends_is_never_executed_here(tmp_path: Path) -> None:
    mark_file = tmp_path / "executed"
    evil = Planted("f", f"open({str(mark_file)!r}, 'w').close()\ndef f(*a): return a[0]")
    verdict = mark(Expectations(small_rubric()), Planter(evil), DRAWS)
    assert verdict.points == 0
    assert not mark_file.exists()
    names = {"np": np, "centre": lambda x: [evil], "standardise": lambda x: evil, "hand_means": evil}
    verdict = mark(Expectations(small_rubric()), NamespaceAsker(names), DRAWS)
    assert verdict.points == 0
    assert not mark_file.exists()


def test_weights_give_partial_credit() -> None:
    fails_large = (
        "def centre(x):\n    return x - (x.mean(axis=-1, keepdims=True) if abs(x).max() < 99 else 0)"
    )
    found = marked(fails_large, STANDARDISE, HAND)["centre"]
    assert found.points == pytest.approx(2 * 2.0 / 2.5)
    assert found.outcome == v.FAILED


def test_changing_an_input_costs_a_tenth() -> None:
    found = marked("def centre(x):\n    x -= x.mean(axis=-1, keepdims=True)\n    return x", STANDARDISE, HAND)
    assert found["centre"].outcome == v.PASSED
    assert found["centre"].points == pytest.approx(1.8)
    assert "(x) in place" in found["centre"].notes[0]


@pytest.mark.parametrize("huge", ["10**5000", "[10**5000]", "{10**5000: 1}", "{'a': (1, -10**5000)}"])
def test_a_number_too_long_to_write_is_wrong_and_no_fault_of_ours(huge: str) -> None:
    found = marked(f"def centre(x):\n    return {huge}", STANDARDISE, HAND)
    assert outcomes(found)[0] == (v.FAILED, 0)


def test_warnings_cost_nothing() -> None:
    noisy = (
        "import warnings\ndef centre(x):\n    warnings.warn('hm')\n    return x - x.mean(-1, keepdims=True)"
    )
    found = marked(noisy, STANDARDISE, HAND)["centre"]
    assert found.points == 2
    assert found.notes == ("It warns: UserWarning: hm",)


def test_a_rubric_that_raises_is_a_grader_fault_of_that_step_alone() -> None:
    def broken(rng: np.random.Generator) -> tuple[Any, ...]:
        raise RuntimeError("no such file")

    good = small_rubric()
    bad = Step("bad", 5, "Broken.", reference=lambda x: x, cases=(hidden("a", broken),))
    found = marked(CENTRE, STANDARDISE, HAND, rubric=Rubric("task", "01_task", (bad, *good.steps)))
    assert (found["bad"].outcome, found["bad"].points) == (v.GRADER_FAULT, None)
    assert found["bad"].diagnosis == "RuntimeError: no such file"
    assert found["centre"].points == 2


def test_a_reference_that_raises_is_a_grader_fault_whatever_the_student_did() -> None:
    step = Step("f", 1, "s", reference=lambda x: 1 / 0, cases=(hidden("a", lambda rng: (1,)),))
    found = marked("def f(x):\n    return x", rubric=Rubric("task", "n", (step,)))["f"]
    assert found.outcome == v.GRADER_FAULT
    assert "the reference gave no result" in found.diagnosis


def test_results_are_kept_and_read_again(tmp_path: Path) -> None:
    names: dict[str, Any] = {"np": np}
    exec("def centre(x):\n    return 2 * x", names)
    exec(STANDARDISE, names)
    results = Results()
    verdict = mark(Expectations(small_rubric()), NamespaceAsker(names), DRAWS, results)
    write_results(tmp_path / "r.json", Stored("ada", verdict, results, 1.5))
    stored = read_results(tmp_path / "r.json")
    assert (stored.student, stored.verdict, stored.seconds) == ("ada", verdict, 1.5)
    kept = stored.results
    assert kept.asked == results.asked
    followed = kept.followed["standardise"]
    assert (
        followed.keys()
        == results.followed["standardise"].keys()
        == {*("five rows", "other rows", "five rows (other numbers)")}
    )
    assert {each.broken for each in followed.values()} == {("centre",)}
    for name, each in results.followed["standardise"].items():
        assert followed[name].asked == each.asked
        np.testing.assert_array_equal(followed[name].reply.value, each.reply.value)
        np.testing.assert_array_equal(followed[name].composed, each.composed)
    assert kept.replies["centre"].keys() == {case.name for case in small_rubric()["centre"].cases}
    np.testing.assert_array_equal(
        kept.replies["centre"]["other rows"].value, results.replies["centre"]["other rows"].value
    )
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


# --- the sentence that helps -------------------------------------------------------------------------

WANT = np.array([[1.0, 2.0, 4.0], [8.0, 16.0, 64.0]])
PUBLIC, HIDDEN = public("p", lambda rng: ()), hidden("h", lambda rng: ())


def said(got: Any, case: Case = HIDDEN, want: Any = WANT) -> str:
    verdict = judge(Reply(ReplyKind.VALUE, got), Expectation(want, Tolerance()), case)
    assert verdict.outcome == v.FAILED
    return verdict.diagnosis


@pytest.mark.parametrize(
    ("got", "sentence"),
    [
        (WANT.T.copy(), "The last two axes look swapped."),
        (WANT[None], "There is an axis of length 1 too many."),
        (WANT * 3, "are all off by the same factor, 3"),
        (WANT + 2, "are all off by the same amount, 2"),
        (WANT * 0, "are all 0"),
        (WANT[::-1], "are the right numbers in another order"),
        (np.where(WANT > 8, np.nan, WANT), "nan in 2 of 6 entries, first at [1, 1]"),
        (None, "None (is a return missing?)"),
    ],
)
def test_the_diagnosis_says_how_a_result_is_wrong(got: Any, sentence: str) -> None:
    assert sentence in said(got)


def test_a_type_that_a_submission_chose_is_named_for_public_cases_only() -> None:
    assert "a value of type DataFrame" in said(Opaque("DataFrame"), PUBLIC)
    assert "DataFrame" not in said(Opaque("DataFrame"), HIDDEN)


def test_words_that_a_submission_sends_with_a_type_are_not_repeated_for_hidden_cases() -> None:
    assert "0.25" in said(Opaque("int", "is 0.25 0.75"), PUBLIC)
    assert "0.25" not in said(Opaque("int", "is 0.25 0.75"), HIDDEN)
    assert "0.25" not in said(Opaque("int, which is 0.25", "cannot be compared"), HIDDEN)
    assert "a value of type int, which cannot be compared" in said(Opaque("int"), HIDDEN)


def test_right_numbers_that_are_a_little_off_are_not_called_reordered() -> None:
    assert "another order" not in said(WANT + np.array([[1e-7, 0, 2e-7], [0, 3e-7, 0]]))


def test_of_two_wrong_items_the_worse_one_is_described() -> None:
    want = (np.ones((2, 3)), np.arange(7.0))
    got = (np.ones((2, 3)) + 1e-3, np.array([0.0, 1, 2, 3, 4, 9, 6]))
    assert "most by 4 at [5]: got 9, expected 5" in said(got, PUBLIC, want)


def test_numbers_of_the_expected_result_are_shown_for_public_cases_only() -> None:
    got = WANT.copy()
    got[1, 0] = 7.0
    assert "got 7, expected 8" in said(got, PUBLIC)
    assert said(got, HIDDEN) == "1 of 6 entries differ, most by 1 at [1, 0]."


def test_the_text_of_an_exception_is_shown_for_public_cases_only() -> None:
    raised = Raised("ValueError", "x was [1.5 2.5]", "In[3], line 2", "raise ValueError(x)")
    reply = Reply(ReplyKind.RAISED, raised=raised)
    expectation = Expectation(WANT, Tolerance())
    assert "1.5" in judge(reply, expectation, PUBLIC).diagnosis
    hidden_text = judge(reply, expectation, HIDDEN).diagnosis
    assert hidden_text == "It raised ValueError (In[3], line 2: `raise ValueError(x)`)"


def test_a_result_in_the_single_band_that_equals_a_mistake_is_that_mistake() -> None:
    # The mistake is off by 3e-6, well inside what the sloppy float32 variant would allow.
    step = Step(
        "f",
        1,
        "s",
        reference=lambda x: x,
        cases=(hidden("a", lambda rng: (rng.normal(size=7) + 3,)),),
        mistakes=(Mistake("nudge", "def f(x):\n    return x * (1 + 3e-6)", "You nudged it."),),
    )
    found = marked("def f(x):\n    return x * (1 + 3e-6)", rubric=Rubric("task", "n", (step,)))["f"]
    assert (found.outcome, found.diagnosis) == (v.FAILED, "You nudged it.")


def test_a_threshold_case_takes_any_number_above_it() -> None:
    case = hidden("leaks", lambda rng: (), above=1e-3)
    expectation = Expectation(0.5, Tolerance(), above=1e-3)
    assert judge(Reply(ReplyKind.VALUE, 17.0), expectation, case).outcome == v.PASSED
    for wrong in (1e-4, np.nan, np.inf, None, np.ones(2), True, "much"):
        assert judge(Reply(ReplyKind.VALUE, wrong), expectation, case).outcome == v.FAILED


def test_a_reply_that_names_a_script_is_asked_for_by_target() -> None:
    step = Step(
        "method",
        1,
        "A method.",
        reference=_Scaler,
        target="Scaler",
        cases=(hidden("a", lambda rng: Script((Call("Scaler", (3,), name="s"), Call("s.scale", (4,))))),),
        mistakes=(
            Mistake("adds", "def scale(self, x):\n    return self.k + x\nScaler.scale = scale", "You add."),
        ),
    )
    rubric = Rubric("task", "n", (step,))
    source = (
        "class Scaler:\n    def __init__(self, k): self.k = k\n    def scale(self, x): return self.k {} x"
    )
    assert marked(source.format("*"), rubric=rubric)["method"].points == 1
    assert marked(source.format("+"), rubric=rubric)["method"].diagnosis == "You add."
    assert _Scaler(3).scale(4) == 12  # a mistake's source never reaches the reference itself


class _Scaler:
    def __init__(self, k: float) -> None:
        self.k = k

    def scale(self, x: Any) -> Any:
        return self.k * x
