"""Two thousand drawn folders through the door: fixed time and memory, and nobody else's files change.

The door is all that stands before a submission's code: the folder is taken, the notebook is read, mended and
sanitised.  What is drawn is what a student can make of a folder: names, rights, links, sizes, encodings,
formats, depth and counts.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import random
import resource
import shutil
import stat
import time
from pathlib import Path
from typing import Any

import nbformat
import pytest

from stepgrade.course.child import in_child
from stepgrade.course.intake import Unreadable, take_notebook, write
from stepgrade.course.reading import read_submission
from stepgrade.course.timestamps import hand_in_time
from stepgrade.notebook import budget
from stepgrade.notebook.budget import OverBudget
from stepgrade.notebook.grader_calls import NotebookError
from stepgrade.notebook.mending import known_from_release, mend
from tests.helpers import ROOT

FILE = "01_attention_mechanism.ipynb"
RELEASED = (ROOT / "release" / "lesson_01" / FILE).read_text(encoding="utf-8")
KNOWN = known_from_release(json.loads(RELEASED))
FOLDERS = 2_000
MOST_SECONDS = 20.0
"""Processor time that one folder may take; half a second is usual, and other work slows it down."""
MOST_MEMORY = 700 * 2**20
"""Bytes that the process of one folder may hold."""
LOG = logging.getLogger("test_door")
Draw = random.Random


# --- notebooks ----------------------------------------------------------------------------------------------


def _bytes(draw: Draw) -> bytes:
    return draw.choice(
        [
            *(
                b"",
                b"\x00" * 1000,
                bytes(range(256)),
                b"{",
                b"[" * 50_000,
                b'{"a":' * 50_000,
                b"null",
                b"1e999",
            ),
            *(RELEASED.encode("utf-16"), RELEASED.encode("utf-8-sig"), RELEASED.encode()[:-9], b"9" * 10_000),
            RELEASED.replace("a", "\u00e4").encode("latin-1", "replace"),
        ]
    )


def _text(draw: Draw) -> Any:
    pieces = ("x", "<b>", "# a\n", "\\begin{a}", "[", "$", "> ", "\ud800", "\x00", "1;", "é", "&#")
    piece = draw.choice([*pieces, "grader.check('x')\n"])
    many = draw.choice([0, 1, 7, 300, 5_000, 30_000, 300_000])
    text = piece * many
    return draw.choice([text, text.splitlines(True), text + "grader", None, 7, {"a": piece}])


def _cell(draw: Draw) -> Any:
    name = draw.choice([*KNOWN, "unknown", "\ud800", 7])
    cell = {
        "cell_type": draw.choice(["code", "markdown", "raw", "heading", "html", "evil", None]),
        "source": _text(draw),
        "input": _text(draw),
        "level": draw.choice([1, 6, 10**8, -1, "2", None]),
        "id": draw.choice(["a", "a", "\udfff", "x" * 100, 7, None]),
        "metadata": draw.choice([{}, [], {"tags": ["t"] * 50, "nbgrader": {"grade_id": name}}]),
        "outputs": draw.choice([[], "x", [{"data": "x" * 10_000}]]),
    }
    for key in draw.sample(list(cell), draw.randrange(3)):
        del cell[key]
    return draw.choice([cell] * 9 + [None])


def _notebook(draw: Draw) -> bytes:
    if draw.random() < 0.2:
        return _bytes(draw)
    notebook = json.loads(RELEASED)
    for _ in range(draw.choice([0, 1, 5, 20])):
        notebook["cells"].insert(draw.randrange(len(notebook["cells"]) + 1), _cell(draw))
    if draw.random() < 0.1:
        notebook["cells"] += [{"cell_type": "code", "source": "1"}] * draw.choice([500, 5_000])
    notebook["nbformat"] = draw.choice([4, 4, 4, 3, 2, 5, "4", None])
    if draw.random() < 0.2:
        notebook["worksheets"] = [{"cells": notebook["cells"]}, None][: draw.randrange(3)]
    if draw.random() < 0.1:
        notebook["metadata"] = draw.choice([None, [], {"x": ["y"] * 100_000}])
    return json.dumps(notebook).encode()


# --- what lies beside ---------------------------------------------------------------------------------------


def _name(draw: Draw) -> bytes:
    return draw.choice(
        [
            *(
                b"a",
                b".hidden",
                b"x.results.json",
                b".draft-x",
                b"timestamp.txt",
                b"x.ipynb",
                b"new\nline",
                b"-rf",
            ),
            *(b"\xff\xfe", b"\xe6\xb3\xa8" * 80, b"n" * 255, b"%s{0}", b"\x1b[31m", b"__pycache__", b"x.pyc"),
            str(draw.random()).encode(),
        ]
    )


def _beside(draw: Draw, folder: bytes, depth: int) -> None:
    path = folder + b"/" + _name(draw)
    if os.path.lexists(path):
        return  # a pipe would be waited at, and a link would be written through
    kind = draw.choice(
        ["file", "file", "sparse", "link", "pipe", "folder", "folder", "many", "nameless", "deep"]
    )
    with contextlib.suppress(OSError):
        if kind == "file":
            Path(os.fsdecode(path)).write_bytes(draw.choice([b"", b"x" * 10_000, b"2020-01-01 12:00:00 UTC"]))
        elif kind == "sparse":
            Path(os.fsdecode(path)).touch()
            os.truncate(path, draw.choice([2**20, 2**26, 2**27, 2**40]))
        elif kind == "link":
            os.symlink(draw.choice([b"/etc/hostname", b"/etc", b"..", b"loop", b"/dev/zero", path]), path)
        elif kind == "pipe":
            os.mkfifo(path)
        elif kind == "many":
            for i in range(draw.choice([10, 1_100])):
                draw.choice([os.mkdir, lambda name: os.close(os.open(name, os.O_CREAT))])(path + b"%d" % i)
        elif kind == "deep":
            os.makedirs(path + b"/d" * draw.choice([5, 30]))
        elif kind == "folder" and depth < 4:
            os.mkdir(path)
            for _ in range(draw.randrange(4)):
                _beside(draw, path, depth + 1)
        if draw.random() < 0.2:
            os.chmod(path, draw.choice([0, 0o111, 0o444, 0o555, 0o7777]))


def _folder(draw: Draw, folder: Path) -> None:
    folder.mkdir(parents=True)
    for _ in range(draw.randrange(6)):
        _beside(draw, os.fsencode(folder), 0)
    path = folder / FILE
    how = draw.random()
    with contextlib.suppress(OSError):
        if how < 0.8:
            path.write_bytes(_notebook(draw))
        elif how < 0.85:
            path.symlink_to(ROOT / "source" / "lesson_01" / FILE)
        elif how < 0.9:
            path.mkdir()
        elif how < 0.95:
            os.mkfifo(path)


# --- the door -----------------------------------------------------------------------------------------------


def door(folder: Path, fresh: Path) -> tuple[str, int]:
    """What becomes of one folder, and the most bytes that this process has held."""
    hand_in_time(folder)
    taken = take_notebook(folder, [FILE], ["__pycache__", "*.pyc*"])
    assert all(len(name.encode()) <= budget.PATH for name in taken.files)
    assert sum(map(len, taken.files.values())) <= budget.BYTES
    assert len(taken.files) <= budget.ENTRIES
    content = taken.files.pop(FILE)
    write(fresh, taken.files)
    notebook = nbformat.from_dict(read_submission(content, LOG.warning))
    mend(notebook, KNOWN, LOG.warning)
    text = nbformat.writes(notebook, version=4)
    assert set(KNOWN) >= {c.metadata.nbgrader.grade_id for c in notebook.cells if "nbgrader" in c.metadata}
    text.encode("utf-8")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return "taken", peak


def outcome(folder: Path, fresh: Path) -> tuple[str, int]:
    """The same, with the word for a submission that is refused."""
    try:
        return in_child(lambda: door(folder, fresh), LOG)
    except (Unreadable, OverBudget, NotebookError) as error:
        return type(error).__name__, 0


def _state(folder: Path) -> list[tuple[str, int, int]]:
    found = []
    for directory, names, files in os.walk(folder):
        for name in (*names, *files):
            about = os.lstat(os.path.join(directory, name))
            size = about.st_size if stat.S_ISREG(about.st_mode) else 0
            found.append((os.path.join(directory, name), about.st_mode, size))
    return sorted(found)


def _remove(folder: Path) -> None:
    for directory, names, _ in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                os.chmod(os.path.join(directory, name), 0o700, follow_symlinks=True)
    shutil.rmtree(folder, ignore_errors=True)


def through_the_door(tmp_path: Path, seeds: range) -> dict[str, int]:
    """Draw a folder for each of ``seeds`` and let it in; how often each outcome came."""
    logging.disable(logging.WARNING)
    outcomes: dict[str, int] = {}
    for seed in seeds:
        folder, fresh = tmp_path / f"submitted{seed}", tmp_path / f"fresh{seed}"
        _folder(Draw(seed), folder)
        before = _state(folder)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        word, peak = outcome(folder, fresh)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
        assert seconds < MOST_SECONDS, f"seed {seed}: {seconds:.1f} s"
        assert peak < MOST_MEMORY, f"seed {seed}: {peak >> 20} MB"
        assert _state(folder) == before, seed
        assert not any(path.is_symlink() or path.is_fifo() for path in fresh.rglob("*")), seed
        outcomes[word] = outcomes.get(word, 0) + 1
        _remove(folder)
        shutil.rmtree(fresh, ignore_errors=True)
    logging.disable(logging.NOTSET)
    return outcomes


def test_a_hundred_drawn_folders(tmp_path: Path) -> None:
    started = time.monotonic()
    outcomes = through_the_door(tmp_path, range(100))
    assert {"taken", "Unreadable", "OverBudget", "NotebookError"} == set(outcomes), outcomes
    assert time.monotonic() - started < 600


@pytest.mark.fuzz
def test_two_thousand_drawn_folders(tmp_path: Path) -> None:
    outcomes = through_the_door(tmp_path, range(100, 100 + FOLDERS))
    assert sum(outcomes.values()) == FOLDERS
    assert outcomes["taken"] > FOLDERS // 5, outcomes
