"""Tampering with whatever could fail open, or fail for everybody: rights, links, names, half texts."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any

from nbformat.v4 import new_code_cell, new_markdown_cell

from tests.adversarial.corpus import FULL, MARK, NOTEBOOK, family, full, honest, looking_up
from tests.adversarial.marked import Marked

case = family("tampering")
FILE = f"{NOTEBOOK}.ipynb"
SECRET = f"a file of the instructor's {MARK}"


def nothing_leaked(marked: Marked) -> None:
    """Nothing of the instructor's files came along, neither into marking's output nor beside it."""
    beside = [path for path in marked.folder.rglob("*") if path.is_file()]
    assert not [path for path in beside if SECRET.encode() in path.read_bytes()]
    assert not [path for path in beside if path.is_symlink()]


def aim(course: Path) -> Path:
    """What links lead to."""
    path = course / "instructors.txt"
    path.write_text(SECRET)
    return path


@case("has a folder of which nothing can be taken away, with a link in it", FULL)
def kept_link(course: Path) -> Any:
    return full(
        course,
        "import os\nfor p, d, f in os.walk('kept'): print([open(os.path.join(p, x)).read() for x in f])",
    )


@kept_link.beside
def _(folder: Path, course: Path) -> None:
    (folder / "kept").mkdir()
    (folder / "kept" / "link.txt").symlink_to(aim(course))
    (folder / "kept" / "folder").symlink_to("/etc")
    (folder / "kept").chmod(0o555)


@case("has folders and files without any rights", FULL)
def no_rights(course: Path) -> Any:
    return honest(course)


@no_rights.beside
def _(folder: Path, course: Path) -> None:
    for name in ("a", "b"):
        (folder / name).mkdir()
        (folder / name / "x").write_text("x")
        (folder / name / "x").chmod(0)
    (folder / "a").chmod(0)
    folder.chmod(0o555)


@case("has pipes, sockets and links that lead to themselves, one of them called timestamp.txt", FULL)
def waiting_pipes(course: Path) -> Any:
    return honest(course)


@waiting_pipes.beside
def _(folder: Path, course: Path) -> None:
    os.mkfifo(folder / "timestamp.txt")
    os.mkfifo(folder / "pipe.ipynb")
    (folder / "loop").symlink_to("loop")
    (folder / "up").symlink_to("..")
    with socket.socket(socket.AF_UNIX) as listening:
        here = os.getcwd()
        os.chdir(folder)
        listening.bind("socket")
        os.chdir(here)


@case("hands in the notebook as a link to the instructor's own", None)
def linked_notebook(course: Path) -> Any:
    return honest(course)


@linked_notebook.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).unlink()
    (folder / FILE).symlink_to(course / "source" / "exercise_01" / FILE)


@case("hands in a folder that is called like the notebook", None)
def folder_for_a_notebook(course: Path) -> Any:
    return None


@folder_for_a_notebook.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).mkdir()


@case("brings folders that are called like files of marking's own", FULL)
def folders_like_ours(course: Path) -> Any:
    return honest(course)


@folders_like_ours.beside
def _(folder: Path, course: Path) -> None:
    for name in (".draft-x", ".draft-x.results.json", "entry.json", "lock", f"{NOTEBOOK}.html"):
        (folder / name / "inner").mkdir(parents=True)
        (folder / name / "inner" / "x").write_text("x")


@case("has a name of forty Chinese characters", FULL, student="attention" + "注" * 40)
def chinese_name(course: Path) -> Any:
    return honest(course)


@case("has a name of 255 bytes", FULL, student="tampering_" + "n" * 245)
def longest_name(course: Path) -> Any:
    return honest(course)


@case("writes halves of characters into sources, ids, tags, results, exceptions and warnings", FULL,
      at_most=True)  # fmt: skip
def half_characters(course: Path) -> Any:
    notebook = looking_up(
        course,
        "import warnings\nwarnings.warn('\\ud800')\n"
        "if len(values) % 2: raise type('\\ud800', (Exception,), {})('\\udfff')\n"
        "return {'\\ud800': ['\\udc00', np.array(['\\udfff'])]}",
        "print('\\ud800')",
    )
    notebook.cells += [new_code_cell("x = '\ud800'"), new_markdown_cell("a \udfff b")]
    notebook.cells[3].metadata["tags"] = ["\ud800"]
    notebook.metadata["title"] = "\udfff"
    return json.dumps(notebook)


@half_characters.holds
def _(marked: Marked) -> None:
    assert marked.scores["softmax"] == 4.0
    json.dumps(marked.verdict, ensure_ascii=False).encode("utf-8")
    json.dumps(marked.notebook, ensure_ascii=False).encode("utf-8")


@case("has a timestamp that is no date, and one in the far future beside it", FULL)
def odd_timestamp(course: Path) -> Any:
    return honest(course)


@odd_timestamp.beside
def _(folder: Path, course: Path) -> None:
    (folder / "timestamp.txt").write_text("99999-99-99 soon \x1b[31m")


for _case in (kept_link, no_rights, waiting_pipes, folders_like_ours):
    _case.holds(nothing_leaked)
