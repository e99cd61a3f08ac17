"""Example 6 on anybody's text: reading it, holding a part out, spelling every character, going on."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mini_gpt import corpus as corpora
from mini_gpt import stories
from mini_gpt.corpus import TextError, decoded, read_corpus, split, tidied
from mini_gpt.progress import READINGS, Plan, begun, learned, train_and_watch
from mini_gpt.tokenizer import LONGEST, WORDS, Tokenizer, spoken
from mini_gpt.weights_file import read_weights
from tests.helpers import ROOT

EXAMPLE = ROOT / "examples" / "example_06_mini_gpt.py"
SENTENCE = "Grüße, said the owl; 3 € for a naïve song 🎵, and nobody paid.\n\n"
SOME = "".join(f"{i}. {SENTENCE}" for i in range(60))


SPELLING = Tokenizer.learn(SOME, 300, any_character=True)


def example(*options: str, folder: Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-W", "error", str(EXAMPLE), *options]
    return subprocess.run(command, cwd=folder, input=given, capture_output=True, timeout=300)


class TestSpelling:
    @given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60))
    def test_any_text_comes_back_from_its_tokens(self, text: str) -> None:
        assert SPELLING.decode(SPELLING.encode(text)) == text

    @given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30))
    def test_what_is_shown_token_by_token_is_the_text(self, text: str) -> None:
        shown = [part for _, part in spoken(SPELLING.decode, SPELLING.encode(text).tolist())]
        assert "".join(shown) == text

    @pytest.mark.parametrize("text", ["\0", "\ud800", "a\udcffb", "\x1b[2J"])
    def test_what_is_no_text_raises_nothing(self, text: str) -> None:
        assert isinstance(SPELLING.decode(SPELLING.encode(text)), str)

    def test_bytes_that_make_no_character_are_shown_and_not_waited_for_for_ever(self) -> None:
        lone = SPELLING.tokens.index("\udce2")  # the first byte of three
        shown = [part for _, part in spoken(SPELLING.decode, [lone] * 5 + SPELLING.encode("ok").tolist())]
        assert "".join(shown).replace("\ufffd", "") == "ok"

    def test_frequent_characters_beyond_ascii_have_tokens_of_their_own(self) -> None:
        assert "ü" in SPELLING.alphabet
        assert len(SPELLING.encode("🎵")) == 1
        assert len(SPELLING.encode("語")) == 3

    def test_no_alphabet_crowds_out_the_words(self) -> None:
        many = "".join(chr(0x4E00 + i % 3000) for i in range(9000)) + SOME
        learned_from = Tokenizer.learn(many, 400, any_character=True)
        assert len(learned_from.tokens) == 400
        assert len(learned_from.merges) > 70
        assert learned_from.decode(learned_from.encode(many)) == many

    def test_the_stories_are_cut_into_words_as_ever(self) -> None:
        text = stories.as_text(stories.training_stories(500))
        assert WORDS.findall(text) == re.findall(r" ?[A-Za-z]+| ?[^A-Za-z\s]+|\s+", text)

    @given(st.text(max_size=80))
    def test_cutting_into_words_loses_nothing(self, text: str) -> None:
        words = WORDS.findall(text)
        assert "".join(words) == text
        assert max(map(len, words), default=0) <= LONGEST + 1

    def test_an_endless_line_takes_time_in_proportion(self) -> None:
        """A word as long as the text made learning and encoding quadratic."""
        rng = np.random.default_rng(1)
        line = "".join(rng.choice(list("abcdefgh"), size=40_000))
        times = []
        for n in (5_000, 40_000):
            start = time.process_time()
            Tokenizer.learn(line[:n], 300, any_character=True).encode(line[:n])
            times.append(time.process_time() - start)
        assert times[1] < 30 * max(times[0], 0.02)


class TestReading:
    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
    )
    def test_encodings(self, encoding: str) -> None:
        text = "Grüße, said the owl, and nobody paid: naïve.\n" * 40
        assert decoded(text.encode(encoding), "a.txt")[0] == text

    def test_a_guess_is_told(self) -> None:
        assert (
            decoded("Grüße ".encode("latin-1") * 50, "a.txt")[1]
            == "a.txt is not UTF-8 and was read as Latin-1"
        )
        assert decoded(b"plain", "a.txt")[1] is None

    def test_utf_8_that_was_cut_or_damaged_stays_utf_8(self) -> None:
        text = "Grüße " * 500
        assert decoded(text.encode()[:-3], "a.txt") == (text[:-3], None)
        damaged, remark = decoded(text.encode() + b"\xff", "a.txt")
        assert damaged.startswith(text)
        assert remark is not None
        assert "1 damaged" in remark

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"%PDF-1.7 ...", "is a PDF"),
            (b"PK\x03\x04 ...", "save it as plain text"),
            (bytes(range(256)) * 9, "does not look like text"),
        ],
    )
    def test_what_is_no_text_is_refused_by_name(self, data: bytes, message: str) -> None:
        with pytest.raises(TextError, match=f"a.bin .*{message}"):
            decoded(data, "a.bin")

    def test_the_frame_of_a_gutenberg_book_is_taken_off(self) -> None:
        book = "Licence\r\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\r\nOnce.\r\n" + "Text.\r\n" * 50
        book += "*** END OF THE PROJECT GUTENBERG EBOOK X ***\r\nLicence"
        assert tidied(book) == "Once.\n" + "Text.\n" * 49 + "Text."

    def test_files_and_folders_make_one_text(self, tmp_path: Path) -> None:
        (tmp_path / "in" / "deep").mkdir(parents=True)
        (tmp_path / "in" / "deep" / "b.txt").write_text("second " * 200)
        (tmp_path / "in" / "a.md").write_text("first " * 200)
        (tmp_path / "in" / "picture.png").write_bytes(bytes(99))
        (tmp_path / "c.txt").write_text("third " * 200)
        found, remarks = read_corpus([str(tmp_path / "in"), str(tmp_path / "c.txt")])
        whole = found.training + found.held_out
        assert [whole.count(word) for word in ("first", "second", "third")] == [200, 200, 200]
        assert remarks == ["3804 characters are little; a model tells it back rather than writing anew"]

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ("", "there is no text in"),
            ("\n" * 3000, "there is no text in"),
            ("Hello.", "6 characters are too few"),
        ],
    )
    def test_empty_and_tiny_files_are_refused(self, tmp_path: Path, content: str, message: str) -> None:
        (tmp_path / "a.txt").write_text(content)
        with pytest.raises(TextError, match=message):
            read_corpus([str(tmp_path / "a.txt")])

    def test_a_folder_without_text_and_a_missing_file_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(TextError, match="holds no text file"):
            read_corpus([str(tmp_path)])
        with pytest.raises(TextError, match=r"nowhere\.txt cannot be read"):
            read_corpus([str(tmp_path / "nowhere.txt")])

    def test_of_a_huge_text_stretches_from_all_over_are_used(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(corpora, "LARGEST_TEXT", 50_000)
        (tmp_path / "a.txt").write_text("".join(f"{i:06} " for i in range(100_000)))
        found, remarks = read_corpus([str(tmp_path / "a.txt")])
        whole = found.training + found.held_out
        assert len(whole) == 50_000
        numbers = [int(n) for n in re.findall(r"\b\d{6}\b", whole)]
        assert min(numbers) < 2_000
        assert max(numbers) > 98_000
        assert "50000 are used" in remarks[0]
        monkeypatch.setattr(corpora, "LARGEST_FILES", 100_000)
        with pytest.raises(TextError, match="give it a part"):
            read_corpus([str(tmp_path / "a.txt")])


class TestHoldingOut:
    def test_nothing_is_lost_and_a_tenth_is_held_out_from_all_over(self) -> None:
        lines = [f"line {i} of this text\n" for i in range(9_000)]
        learn, hold = split("".join(lines))
        assert sorted((learn + hold).splitlines()) == sorted("".join(lines).splitlines())
        assert 0.07 < len(hold) / len("".join(lines)) < 0.11
        places = [int(n) for n in re.findall(r"line (\d+)", hold)]
        assert len([i for i in range(20) if any(450 * i <= n < 450 * (i + 1) for n in places)]) == 20

    @given(st.text(min_size=1_000, max_size=1_200) | st.integers(1, 3).map(lambda n: "a" * 2_000 * n))
    def test_both_parts_hold_something(self, text: str) -> None:
        learn, hold = split(text)
        assert len(learn) + len(hold) == len(text)
        assert hold

    def test_a_digest_knows_its_text(self, tmp_path: Path) -> None:
        digests = []
        for text in (SOME, SOME, SOME + "One more."):
            (tmp_path / "a.txt").write_text(text, encoding="utf-8")
            digests.append(read_corpus([str(tmp_path / "a.txt")])[0].digest)
        assert digests[0] == digests[1] != digests[2]


class TestTraining:
    @pytest.fixture
    def text(self, tmp_path: Path) -> Path:
        path = tmp_path / "owl.txt"
        path.write_text(SOME, encoding="utf-8")
        return path

    def test_a_tokenizer_learned_again_from_its_own_size_is_the_same(self) -> None:
        for text in (SOME, "a" * 3000, "ab cd " * 400):
            first = learned(text, 700, True)
            again = learned(text, len(first.tokens), True)
            assert again.merges == first.merges
            assert again.alphabet == first.alphabet

    def test_minutes_become_steps_and_a_small_text_is_not_read_for_ever(
        self, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        found, _ = read_corpus([str(text)])
        run, _, ids = begun(Plan("small", 1, tmp_path / "o.npz", minutes=0.02), found)
        assert 20 <= run.settings.n_steps <= 400
        assert run.settings.n_warmup <= run.settings.n_steps // 10 + 1
        run, _, ids = begun(Plan("small", 1, tmp_path / "o.npz", minutes=1e4), found)
        tokens_a_step = run.settings.batch * run.settings.sizes.n_positions
        assert run.settings.n_steps == max(200, READINGS * len(ids) // tokens_a_step)
        assert f"they read the text {READINGS} times" in capsys.readouterr().out

    def test_the_best_weights_are_written_and_no_checkpoint_is_left(self, text: Path, tmp_path: Path) -> None:
        found, _ = read_corpus([str(text)])
        plan = Plan("small", 1, tmp_path / "new" / "o.npz", steps=6)
        model = train_and_watch(plan, found, lambda model: None)
        assert model is not None
        assert [path.name for path in plan.out.parent.iterdir()] == ["o.npz"]
        assert model.about["steps"] == 6
        assert model.tokenizer.decode(model.tokenizer.encode("日本")) == "日本"

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent another way on Windows")
    def test_ctrl_c_keeps_weights_and_the_same_command_goes_on_to_the_same_end(
        self, text: Path, tmp_path: Path
    ) -> None:
        found, _ = read_corpus([str(text)])

        def plan(name: str, *, resume: bool = False) -> Plan:
            return Plan("small", 1, tmp_path / name, steps=12, resume=resume)

        whole = train_and_watch(plan("whole.npz"), found, lambda model: None)
        stopped = train_and_watch(plan("part.npz"), found, lambda model: os.kill(os.getpid(), signal.SIGINT))
        assert stopped is None
        assert read_weights(tmp_path / "part.npz").about["steps"] < 12
        with pytest.raises(ValueError, match="a run that is not finished: go on with --resume"):
            train_and_watch(plan("part.npz"), found, lambda model: None)
        (tmp_path / "other.txt").write_text(SOME.upper(), encoding="utf-8")
        other, _ = read_corpus([str(tmp_path / "other.txt")])
        with pytest.raises(ValueError, match="is of another text"):
            train_and_watch(plan("part.npz", resume=True), other, lambda model: None)
        resumed = train_and_watch(plan("part.npz", resume=True), found, lambda model: None)
        assert whole is not None
        assert resumed is not None
        np.testing.assert_array_equal(resumed.params["wte"], whole.params["wte"])
        with pytest.raises(ValueError, match="to go on from; leave --resume out"):
            train_and_watch(plan("part.npz", resume=True), found, lambda model: None)

    def test_a_damaged_checkpoint_is_named(self, text: Path, tmp_path: Path) -> None:
        (tmp_path / "o.checkpoint.npz").write_bytes(b"PK half a file")
        with pytest.raises(ValueError, match="is damaged or of another version"):
            train_and_watch(
                Plan("small", 1, tmp_path / "o.npz", resume=True),
                read_corpus([str(text)])[0],
                lambda model: None,
            )


class TestTheExample:
    def test_it_learns_from_standard_input_writes_and_writes_again_later(self, tmp_path: Path) -> None:
        options = [
            "--steps",
            "3",
            "--size",
            "small",
            "--out",
            "o.npz",
            "--n-new",
            "9",
            "--prompt",
            "日本\\nowl",
        ]
        found = example("--text", "-", *options, folder=tmp_path, given=SOME.encode("utf-16"))
        said = found.stdout.decode("utf-8", "replace")
        assert found.returncode == 0, found.stderr
        for part in ("3/3", "  日本\n  owl", "[9 tokens", "held out", "5-gram", "this GPT"):
            assert part in said
        assert "Three things to try" not in said  # they are about the stories, as the heads are
        again = example("--weights", "o.npz", "--prompt", "Zoë", folder=tmp_path)
        assert again.returncode == 0, again.stderr
        assert "  Zoë".encode() in again.stdout

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (["--text", "nowhere.txt"], "nowhere.txt cannot be read"),
            (["--text", "."], ". holds no text file"),
            (["--text", "a", "--train"], "--text and --train exclude each other"),
            (["--train", "--minutes", "0"], "--minutes must be above 0"),
            (["--resume"], "--resume goes with --text or --train"),
        ],
    )
    def test_what_is_wrong_is_said_in_a_line(self, tmp_path: Path, options: list[str], message: str) -> None:
        found = example(*options, folder=tmp_path)
        assert found.returncode != 0
        assert message in found.stderr.decode()
        assert b"Traceback" not in found.stderr
