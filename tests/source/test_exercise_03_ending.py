"""Exercise 3 ends with trained parameters: the file, what right functions write with it, and marking."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from nbformat import read

import attention_plots
import write_exercise_weights
from attention_plots import exercise_03 as pictures
from mini_gpt.stories import END, as_text, training_stories, validation_stories
from mini_gpt.weights_file import Trained, read_weights
from rubrics.exercise_03 import rubric
from solutions import gpt
from stepgrade.preprocessors.first_cell import TAG as START
from tests.helpers import ROOT
from tests.helpers.course_copy import (
    NOTEBOOKS,
    copy_course,
    hand_in,
    nbgrader,
    released,
    scores,
    worked,
)
from tests.helpers.prose import Source, spaced

SOURCE = Source("exercise_03")
FOLDER = ROOT / "source" / "exercise_03"
LOAD, SPEAK = "given-trained", "trained-speaks"


def stored() -> dict[str, Any]:
    with np.load(write_exercise_weights.FILE, allow_pickle=False) as file:
        return dict(file)


FILE = stored()
STORIES = ["".join(FILE["tokens"][FILE[f"story_{i}"]]) for i in range(len(FILE["beginnings"]))]


@pytest.fixture(autouse=True)
def where_the_notebook_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)


def run(notebook: Any, **instead: str) -> tuple[dict[str, Any], str]:
    """Run a notebook's cells but for start, checks, figures, free ones; the names, and what the end printed.

    ``instead``: other sources for some of the cells (- in their ids written _).
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    said = io.StringIO()
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader", {})
        if (
            cell.cell_type != "code"
            or about.get("grade")
            or {"figure", START} & {*cell.metadata.get("tags", [])}
        ):
            continue
        said = io.StringIO() if cell.id == SPEAK else said
        with redirect_stdout(said):
            exec(instead.get(cell.id.replace("-", "_"), cell.source.replace("grader.check_all()", "")), names)
    return names, said.getvalue()


@pytest.fixture(scope="module")
def model() -> Trained:
    return read_weights(dtype=np.float64)


@pytest.fixture(scope="module")
def solved() -> Iterator[tuple[dict[str, Any], str]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(FOLDER)
        yield run(SOURCE.notebook)


class TestTheFile:
    def test_it_is_what_the_script_writes(self) -> None:
        fresh = write_exercise_weights.arrays()
        assert list(fresh) == list(FILE)
        for name, array in fresh.items():
            assert array.dtype == FILE[name].dtype, name
            np.testing.assert_array_equal(array, FILE[name], err_msg=name)

    def test_students_get_the_same_file(self) -> None:
        theirs = ROOT / "release" / "exercise_03" / write_exercise_weights.FILE.name
        assert theirs.read_bytes() == write_exercise_weights.FILE.read_bytes()
        assert theirs.stat().st_size < 2_000_000

    def test_its_stories_are_the_reference_s_and_no_near_ties(self, model: Trained) -> None:
        for i, beginning in enumerate(FILE["beginnings"]):
            prompt, ids = model.tokenizer.encode(str(beginning)), FILE[f"story_{i}"]
            n_new = len(ids) - len(prompt)
            written = gpt.generate_greedy(prompt, model.params, model.n_heads, n_new + 1)
            np.testing.assert_array_equal(written[:-1], ids)
            assert model.tokenizer.decode(written).endswith(END)
            logits = gpt.gpt_logits(ids[:-1], model.params, model.n_heads)[len(prompt) - 1 :]
            best = np.sort(logits, axis=-1)
            assert (best[:, -1] - best[:, -2]).min() > 1e-3


class TestTheNotebook:
    def test_it_builds_the_shipped_parameters(
        self, solved: tuple[dict[str, Any], str], model: Trained
    ) -> None:
        found = write_exercise_weights.leaves(solved[0]["trained"])
        wanted = write_exercise_weights.leaves(model.params)
        assert found.keys() == wanted.keys()
        for name, array in wanted.items():
            assert found[name].dtype == np.float64
            np.testing.assert_array_equal(found[name], array)
        assert isinstance(solved[0]["trained"]["h"], list)

    def test_its_encode_is_the_tokenizer_s(self, solved: tuple[dict[str, Any], str], model: Trained) -> None:
        encode = solved[0]["encode"]
        for text in [*validation_stories(10), *training_stories(10), "Eeeee aaa noooo", *FILE["beginnings"]]:
            np.testing.assert_array_equal(encode(str(text)), model.tokenizer.encode(str(text)))

    def test_right_functions_write_the_reference_s_stories(self, solved: tuple[dict[str, Any], str]) -> None:
        said = solved[1]
        for i, story in enumerate(STORIES):
            assert story in " ".join(said.split())
            assert f"→ All {len(FILE[f'story_{i}'])} tokens are the reference's." in said
        assert said.count("→") == len(STORIES)

    def test_with_no_step_done_it_runs_and_says_what_is_missing(self) -> None:
        blank = read(ROOT / "release" / "exercise_03" / f"{NOTEBOOKS['exercise_03']}.ipynb", as_version=4)
        assert run(blank)[1] == "Not yet: generate_with_cache is still to be written.\n"

    def test_with_one_step_missing_it_names_that_step(self) -> None:
        stub = "def layer_norm(X, gain, bias, eps=1e-5):\n    raise NotImplementedError()"
        _, said = run(SOURCE.notebook, layer_norm_solution=stub)
        assert said == "Not yet: layer_norm is still to be written.\n"

    def test_wrong_functions_are_told_how_far_they_agree(self) -> None:
        right = SOURCE.cell("gelu-solution")
        wrong = right.replace("0.044715", "0.44715")
        assert wrong != right
        _, said = run(SOURCE.notebook, gelu_solution=wrong)
        agree = [int(n) for n in re.findall(r"→ Not the reference's: the first (\d+) tokens agree", said)]
        assert agree
        assert all(n < len(FILE["story_0"]) for n in agree)
        nothing_new = "def generate_with_cache(token_ids, params, n_heads, n_new):\n    return token_ids"
        _, said = run(SOURCE.notebook, generate_with_cache_solution=nothing_new)
        assert "the first 4 tokens agree" in said

    def test_the_free_cell_writes_on(self, solved: tuple[dict[str, Any], str]) -> None:
        said = io.StringIO()
        source = SOURCE.cell("try-trained")
        assert all(line.startswith("# ") for line in source.splitlines())
        with redirect_stdout(said):
            exec(source.replace("# ", ""), dict(solved[0]))
        assert said.getvalue().count("Bilomu") >= 2


class TestTheProse:
    def test_the_model_is_as_the_text_says(self, model: Trained) -> None:
        n_positions, d = model.params["wpe"].shape
        n_vocab, n_layers = len(model.params["wte"]), len(model.params["h"])
        count = spaced(gpt.gpt_parameter_count(n_vocab, n_positions, d, n_layers))
        assert (
            f"{n_layers} blocks of {model.n_heads} heads, d = {d}, {n_positions} positions, "
            f"{n_vocab} tokens; {count} parameters."
        ) in SOURCE.flowing
        assert f"It has read {spaced(len(training_stories()))} little stories" in SOURCE.flowing

    def test_the_second_name_is_new_and_comes_back(self) -> None:
        [name] = re.findall(r"called (\w+)", str(FILE["beginnings"][1]))
        assert name not in as_text(training_stories())
        assert "Bilomu" not in as_text(training_stories())
        assert re.findall(r"\w+", STORIES[1]).count(name) >= 4
        names = {word for word in re.findall(r"(?<=[a-z,] )[A-Z]\w+", STORIES[1]) if word[:2] == name[:2]}
        assert names <= {name}  # and is spelled right each time

    def test_things_fare_worse(self) -> None:
        for thing in ("hid a red box", "found the golden mirror"):
            assert thing in STORIES[1]
        assert "a *red box* is hidden, and a *golden mirror* found" in pictures.predict("name").answer

    def test_a_head_of_the_last_block_copies(self, model: Trained) -> None:
        block, _ = attention_plots.trained_text("names").roles["induction"]
        assert block == len(model.params["h"]) - 1


@pytest.mark.slow
def test_marking_needs_no_file_from_the_student(tmp_path: Path) -> None:
    """The notebook alone earns full marks; a forged file and a broken ending change nothing."""
    course = copy_course(tmp_path / "course")
    nbgrader(course, "generate_assignment", "exercise_03")
    name = write_exercise_weights.FILE.name
    assert (
        course / "release" / "exercise_03" / name
    ).read_bytes() == write_exercise_weights.FILE.read_bytes()
    right = worked(course, "exercise_03")
    hand_in(course, "alone", "exercise_03", right)
    (hand_in(course, "forged", "exercise_03", right) / name).write_bytes(b"no weights")
    raises = "def generate_with_cache(token_ids, params, n_heads, n_new):\n    return params['no such thing']"
    hand_in(course, "raises", "exercise_03", worked(course, "exercise_03", {"generate_with_cache": raises}))
    hand_in(course, "blank", "exercise_03", released(course, "exercise_03"))
    nbgrader(course, "autograde", "exercise_03")
    full = {step.name: float(step.points) for step in rubric}
    found = scores(course, "exercise_03")
    assert found["alone"] == found["forged"] == full
    assert found["raises"] == {**full, "generate_with_cache": 0.0}
    assert set(found["blank"].values()) == {0.0}

    def said(student: str) -> str:
        folder = course / "autograded" / student / "exercise_03"
        notebook = read(folder / f"{NOTEBOOKS['exercise_03']}.ipynb", as_version=4)
        [cell] = [cell for cell in notebook.cells if cell.id == SPEAK]
        return " ".join(str(output.get("text", output.get("ename"))) for output in cell.outputs)

    assert all(said(student).count("tokens are the reference's") == 2 for student in ("alone", "forged"))
    assert "KeyError" in said("raises")
    assert "still to be written" in said("blank")
