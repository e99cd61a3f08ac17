"""Tampering with the submission folder: links, pipes, devices and unreadable files."""

from __future__ import annotations

import contextlib
import json
import os
import stat
from pathlib import Path
from typing import Any

from tests.adversarial.corpus import FULL, NOTEBOOK, NOTHING, A, blank, family, honest
from tests.adversarial.marked import Marked

case = family("tampering")
FILE = f"{NOTEBOOK}.ipynb"


def nothing_but_files(marked: Marked) -> None:
    """No link, pipe or device, nor what a link points to, went on into the autograded folder."""
    for path in marked.folder.rglob("*"):
        assert stat.S_ISREG(path.lstat().st_mode) or stat.S_ISDIR(path.lstat().st_mode), path


@case("links to the reference solutions and imports them", NOTHING, cheats=True)
def link_to_the_solutions(course: Path) -> Any:
    return blank(course, "import sys\nsys.path.insert(0, '.')\nfrom helpers import *", last=False)


@link_to_the_solutions.beside
def _(folder: Path, course: Path) -> None:
    (folder / "helpers.py").symlink_to(Path("../../../solutions/attention.py"))


@link_to_the_solutions.holds
def _(marked: Marked) -> None:
    assert not (marked.folder / "helpers.py").exists()


@case("links to the gradebook, the secret and a classmate's work, and prints them", NOTHING, cheats=True)
def links_to_secrets(course: Path) -> Any:
    look = """
        import pathlib
        for path in pathlib.Path('.').rglob('*'):
            if path.is_file(): print(path, len(path.read_bytes()), path.read_bytes()[:80])
        """
    return blank(course, look)


@links_to_secrets.beside
def _(folder: Path, course: Path) -> None:
    (folder / "book").symlink_to(course / "gradebook.db")
    (folder / "key.txt").symlink_to(course / ".stepgrade" / "secret")
    (folder / "mate.txt").symlink_to(course / "submitted" / "aa_right" / A / FILE)
    (folder / "tests").symlink_to(course / "rubrics")


@links_to_secrets.holds
def _(marked: Marked) -> None:
    assert "SQLite" not in marked.printed
    assert "5eed5eed" not in marked.printed
    assert "nbformat" not in marked.printed
    for name in ("book", "key.txt", "mate.txt", "tests"):
        assert not (marked.folder / name).exists(), name


@case("hands in a link to the instructor's own notebook as its notebook", None, cheats=True)
def notebook_is_a_link_to_the_source(course: Path) -> Any:
    return None


@notebook_is_a_link_to_the_source.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).symlink_to(course / "source" / A / FILE)


@case("hands in a link to a classmate's notebook as its notebook", None, cheats=True)
def notebook_is_a_link_to_a_classmate(course: Path) -> Any:
    return None


@notebook_is_a_link_to_a_classmate.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).symlink_to(Path("../../aa_right") / A / FILE)


@case("hands in a pipe that nobody writes to as its notebook", None, stock="dangerous")
def notebook_is_a_pipe(course: Path) -> Any:
    return None


@notebook_is_a_pipe.beside
def _(folder: Path, course: Path) -> None:
    os.mkfifo(folder / FILE)


@case("hands in a link to an endless device as its notebook", None, stock="dangerous", seconds=20)
def notebook_is_an_endless_device(course: Path) -> Any:
    return None


@notebook_is_an_endless_device.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).symlink_to("/dev/zero")


@case("hands in a folder as its notebook", None)
def notebook_is_a_folder(course: Path) -> Any:
    return None


@notebook_is_a_folder.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).mkdir()
    (folder / FILE / "x.txt").write_text("x")


@case("hands in a link to nothing as its notebook", None)
def notebook_is_a_broken_link(course: Path) -> Any:
    return None


@notebook_is_a_broken_link.beside
def _(folder: Path, course: Path) -> None:
    (folder / FILE).symlink_to("nowhere.ipynb")


@notebook_is_a_broken_link.holds
@notebook_is_a_pipe.holds
@notebook_is_an_endless_device.holds
@notebook_is_a_link_to_the_source.holds
@notebook_is_a_link_to_a_classmate.holds
def _(marked: Marked) -> None:
    assert not marked.is_marked
    assert not any(marked.scores.values())


@case("has an endless device, linked, beside right work", FULL, stock="dangerous")
def endless_device_beside(course: Path) -> Any:
    return honest(course)


@endless_device_beside.beside
def _(folder: Path, course: Path) -> None:
    (folder / "data.csv").symlink_to("/dev/zero")


@case("has a pipe, a socket and a device beside right work", FULL, stock="dangerous")
def special_files_beside(course: Path) -> Any:
    return honest(course)


@special_files_beside.beside
def _(folder: Path, course: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    with contextlib.suppress(OSError):
        os.mknod(folder / "socket", stat.S_IFSOCK | 0o644)
    with contextlib.suppress(OSError):  # only root may
        os.mknod(folder / "device", stat.S_IFCHR | 0o644, os.makedev(1, 3))


@case("has links in a circle, to nowhere and to the root beside right work", FULL)
def odd_links_beside(course: Path) -> Any:
    return honest(course)


@odd_links_beside.beside
def _(folder: Path, course: Path) -> None:
    (folder / "one").symlink_to("two")
    (folder / "two").symlink_to("one")
    (folder / "gone.txt").symlink_to("nowhere")
    (folder / "root").symlink_to("/")
    (folder / "tests").symlink_to("/etc")
    (folder / "passwd.txt").symlink_to("/etc/passwd")


@special_files_beside.holds
@odd_links_beside.holds
@endless_device_beside.holds
def _(marked: Marked) -> None:
    nothing_but_files(marked)
    assert not (marked.folder / "passwd.txt").exists()


@case("has a file that nobody may read and a folder that nobody may enter beside right work", FULL)
def unreadable_beside(course: Path) -> Any:
    return honest(course)


@unreadable_beside.beside
def _(folder: Path, course: Path) -> None:
    (folder / "closed.txt").write_text("x")
    (folder / "closed.txt").chmod(0)
    (folder / "closed").mkdir(mode=0)


@case("has 400 MB beside right work", FULL, seconds=60)
def large_file_beside(course: Path) -> Any:
    return honest(course)


@large_file_beside.beside
def _(folder: Path, course: Path) -> None:
    with open(folder / "large.bin", "wb") as file:
        file.truncate(400 * 2**20)  # a hole: it takes no room


@case("has a timestamp that is no date beside right work", FULL, at_most=True)
def damaged_timestamp(course: Path) -> Any:
    return honest(course)


@damaged_timestamp.beside
def _(folder: Path, course: Path) -> None:
    (folder / "timestamp.txt").write_text(json.dumps({"when": "never"}) * 1000)
