"""What is taken of a submission's folder: regular files within the budget, and nothing is changed in it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from stepgrade.course.intake import Unreadable, left_out, read_file, take, take_notebook
from stepgrade.notebook import budget

NOTEBOOK = "01_task.ipynb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "submitted" / "eve" / "task"
    (folder / "data").mkdir(parents=True)
    (folder / NOTEBOOK).write_text("{}")
    (folder / "data" / "numbers.csv").write_text("1,2")
    return folder


def test_ordinary_files_are_taken(folder: Path) -> None:
    taken = take(folder)
    assert taken.files == {NOTEBOOK: b"{}", "data/numbers.csv": b"1,2"}
    assert taken.left_out == left_out(folder) == []


def test_links_pipes_and_sockets_are_left_unopened(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "gradebook.db").write_text("secret")
    (folder / "leak.txt").symlink_to(tmp_path / "gradebook.db")
    (folder / "everything").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket"))
        taken = take(folder)
    assert set(taken.files) == {NOTEBOOK, "data/numbers.csv"}
    assert len(taken.left_out) == 4
    assert len(list(folder.iterdir())) == 6, "nothing is changed there"


def test_a_folder_that_keeps_what_is_in_it_stops_nobody(folder: Path) -> None:
    kept = folder / "kept"
    kept.mkdir()
    (kept / "link").symlink_to("/etc/hostname")
    kept.chmod(0o555)
    assert set(take(folder).files) == {NOTEBOOK, "data/numbers.csv"}
    kept.chmod(0o755)


def test_a_notebook_that_is_a_link_is_none(folder: Path) -> None:
    (folder / NOTEBOOK).unlink()
    (folder / NOTEBOOK).symlink_to("/etc/passwd")
    (folder / "mine.ipynb").write_text("{}")
    with pytest.raises(Unreadable, match=r"no 01_task.ipynb in it, but mine.ipynb; 01_task.ipynb is a link"):
        take_notebook(folder, [NOTEBOOK])


@pytest.mark.parametrize("kind", ["missing", "file", "link"])
def test_what_is_no_folder_is_refused(tmp_path: Path, folder: Path, kind: str) -> None:
    place = tmp_path / "place"
    if kind == "file":
        place.write_text("x")
    if kind == "link":
        place.symlink_to(folder)
    with pytest.raises(Unreadable):
        take(place)


def test_names_of_our_results_are_not_a_submissions(folder: Path) -> None:
    (folder / "01_task.results.json").mkdir()
    (folder / "data" / ".draft-x.results.json").write_text("{}")
    assert set(take(folder).files) == {NOTEBOOK, "data/numbers.csv"}


def test_what_is_too_much_is_left_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget, "BYTES", 2**20)
    monkeypatch.setattr(budget, "DEPTH", 3)
    monkeypatch.setattr(budget, "PATH", 100)
    (folder / "sparse.bin").touch()
    os.truncate(folder / "sparse.bin", 2**40)
    (folder / "a" / "b" / "c" / "d").mkdir(parents=True)
    (folder / ("n" * 101)).touch()
    (folder / os.fsdecode(b"\xff")).touch()
    taken = take(folder)
    assert set(taken.files) == {NOTEBOOK, "data/numbers.csv"}
    assert len(taken.left_out) == 4


def test_the_notebook_is_taken_however_many_entries_there_are(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budget, "ENTRIES", 20)
    for i in range(50):
        (folder / f"00_{i:02}").mkdir()
    taken = take_notebook(folder, [NOTEBOOK])
    assert NOTEBOOK in taken.files
    assert taken.left_out == [". holds more; 20 files and folders are looked at"]


def test_what_nbgrader_passes_over_is_passed_over(folder: Path) -> None:
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / "x.txt").touch()
    (folder / "x.pyc").touch()
    taken = take_notebook(folder, [NOTEBOOK], [".ipynb_checkpoints", "*.pyc*"])
    assert set(taken.files) == {NOTEBOOK, "data/numbers.csv"}


def test_a_file_is_read_without_following_links(tmp_path: Path, folder: Path) -> None:
    assert read_file(folder, "data/numbers.csv", 2) == b"1,"
    (folder / "link").symlink_to(folder / "data")
    os.mkfifo(folder / "pipe")
    for path in ("link/numbers.csv", "link", "pipe", "data", "none"):
        with pytest.raises(OSError, match=r".*"):
            read_file(folder, path, 10)
