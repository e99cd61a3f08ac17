"""A text to learn from: anybody's files, read whatever their encoding, and a part held out to measure on.

Nothing here raises anything but :class:`TextError`, whose message says what to do.
"""

from __future__ import annotations

import codecs
import hashlib
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mini_gpt import stories

ENDINGS = {".txt", ".text", ".md", ".rst", ".tex", ".srt", ".csv", ".py"}
"""What is taken from a folder."""
LARGEST_FILES, LARGEST_TEXT = 1_000_000_000, 20_000_000
"""Bytes that are read at most, and characters that are learned from at most."""
SMALLEST = 1_000
"""Characters below which there is nothing to learn."""
MARKS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
FORMATS = {
    b"%PDF": "a PDF; its text has to be copied or exported from it",
    b"PK\x03\x04": "a zip, as .docx, .odt and .epub are; save it as plain text",
    b"\x1f\x8b": "compressed; unpack it first",
    b"{\\rtf": "RTF; save it as plain text",
}


class TextError(ValueError):
    """A text that nothing can be learned from; the message says why, and what to do."""


@dataclass(frozen=True)
class Corpus:
    """What a model learns from and is measured on.

    ``few``: the beginning of ``held_out``, for the measurements on the way; ``end``: what ends a
    piece of writing, if anything does; ``any_character``: whether its tokenizer falls back on bytes.
    """

    training: str
    held_out: str
    few: str
    end: str | None = None
    any_character: bool = True

    @cached_property
    def digest(self) -> str:
        """By which a checkpoint knows its text again."""
        both = f"{self.training}\0{self.held_out}"
        return hashlib.sha256(both.encode("utf-8", "replace")).hexdigest()[:16]

    @property
    def beginning(self) -> str:
        """Something to go on from: the first line of the held-out text, a part of it where it is long."""
        first = self.held_out.lstrip().split("\n", 1)[0]
        return first if len(first) <= 40 else first[:40].rsplit(" ", 1)[0]


def stories_corpus() -> Corpus:
    """The stories of ``stories.py``; no name of the held-out ones occurs in the others."""
    few, held_out = (stories.END + stories.as_text(stories.validation_stories()[:n]) for n in (50, None))
    return Corpus(stories.as_text(stories.training_stories()), held_out, few, stories.END, False)


# --- reading -----------------------------------------------------------------------------------------


def files_of(names: Sequence[str]) -> list[str]:
    """The files that are meant: each name itself, and for a folder the text files in it, sorted."""
    files: list[str] = []
    for name in names:
        path = Path(name)
        if name != "-" and path.is_dir():
            inside = sorted(str(p) for p in path.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())
            if not inside:
                raise TextError(f"{name} holds no text file ({' '.join(sorted(ENDINGS))})")
            files += inside
        else:
            files.append(name)
    return files


def raw_bytes(name: str, room: int) -> bytes:
    """The bytes of a file, or of standard input for ``-``; at most ``room`` of them."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(room + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(room + 1)
    except OSError as error:
        raise TextError(f"{name} cannot be read ({error.strerror or error})") from None
    if len(data) > room:
        raise TextError(
            f"more than {LARGEST_FILES / 1e9:g} GB of text; give it a part, head -c 100M for instance"
        )
    return data


def decoded(data: bytes, name: str) -> tuple[str, str | None]:
    """The text of a file's bytes, and a remark where something about it is not as usual."""
    for mark, what in FORMATS.items():
        if data.startswith(mark):
            raise TextError(f"{name} is {what}")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), None
    sample = data[:20_000]
    zeros = [sample[i::2].count(0) / max(1, len(sample) // 2) for i in (0, 1)]
    if max(zeros) > 0.2 and min(zeros) < 0.05:  # every other byte of Latin letters is 0
        encoding = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
        return data.decode(encoding, "replace"), f"{name} was taken for {encoding.upper()}"
    controls = len(sample.translate(None, bytes(set(range(256)) - (set(range(32)) - {8, 9, 10, 12, 13, 27}))))
    if controls > 0.01 * len(sample):
        raise TextError(f"{name} does not look like text")
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":  # it was cut, inside a character
            return data.decode("utf-8", "ignore"), None
        text = data.decode("utf-8", "replace")
        if text.count("\ufffd") < 0.001 * len(text):
            return text, f"{name} is UTF-8 with {text.count(chr(0xFFFD))} damaged places"
        return data.decode("cp1252", "replace"), f"{name} is not UTF-8 and was read as Latin-1"


def tidied(text: str) -> str:
    """One kind of line end, no NULs, and Project Gutenberg's frame around a book taken off."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    start = re.search(r"\*\*\* ?START OF TH.{0,120}?\*\*\*", text[:100_000], re.DOTALL)
    end = text.rfind("*** END OF TH", len(text) // 2)
    end = end if end >= 0 else text.rfind("***END OF TH", len(text) // 2)
    return text[start.end() if start else 0 : end if start and end > 0 else None].strip("\n")


def read_corpus(names: Sequence[str], end: str | None = None) -> tuple[Corpus, list[str]]:
    """The corpus that files, folders and ``-`` (standard input) make together, and remarks about it."""
    files, remarks, texts, room = files_of(names), [], [], LARGEST_FILES
    for name in files:
        data = raw_bytes(name, room)
        room -= len(data)
        text, remark = decoded(data, "standard input" if name == "-" else name)
        texts.append(tidied(text))
        remarks += [remark] if remark else []
    whole = "\n\n".join(filter(str.strip, texts))
    what = files[0] if len(files) == 1 else f"{len(files)} files"
    if not whole.strip():
        raise TextError(f"there is no text in {'standard input' if what == '-' else what}")
    if len(whole) < SMALLEST:
        raise TextError(
            f"{len(whole)} characters are too few to learn from; it takes {SMALLEST}, and 100 000 are better"
        )
    if len(whole) > LARGEST_TEXT:
        remarks.append(
            f"of {len(whole)} characters, {LARGEST_TEXT} are used, in stretches from beginning to end: more "
            "than a training of minutes can read"
        )
        whole = stretches(whole, LARGEST_TEXT)
    elif len(whole) < 100_000:
        remarks.append(f"{len(whole)} characters are little; a model tells it back rather than writing anew")
    training, held_out = split(whole)
    return Corpus(training, held_out, held_out[:10_000], end), remarks


def stretches(text: str, length: int, n: int = 50) -> str:
    """``length`` characters of ``text`` in ``n`` equal stretches, evenly spread over it."""
    starts = [len(text) * i // n for i in range(n)]
    return "".join(text[start : start + length // n] for start in starts)


# --- holding out -----------------------------------------------------------------------------------------


def cut_near(text: str, place: int, reach: int) -> int:
    """The end of a paragraph, a line or a word, in this order, up to ``reach`` behind ``place``."""
    for mark in ("\n\n", "\n", " "):
        found = text.find(mark, place, place + reach)
        if found >= 0:
            return found + len(mark)
    return place


def split(text: str) -> tuple[str, str]:
    """A part to learn from and a part to measure on, which is the end of each of up to twenty stretches.

    The held-out part is a tenth of the text, but of a long one 200 000 characters.
    """
    n = max(1, min(20, len(text) // 5_000))
    share = min(0.1, 200_000 / len(text))
    reach = max(1, int(0.3 * share * len(text) / n))
    learn, hold, start = [], [], 0
    for i in range(n):
        end = len(text) if i == n - 1 else cut_near(text, len(text) * (i + 1) // n, reach)
        middle = cut_near(text, end - int((end - start) * share), reach)
        learn.append(text[start:middle])
        hold.append(text[middle:end])
        start = end
    return "".join(learn), "".join(hold)
