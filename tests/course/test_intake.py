"""What nbgrader must not read of a submission's folder is set aside, and everything else stays."""

from __future__ import annotations

import logging
import os
import socket
from pathlib import Path

import pytest

from stepgrade.course import intake
from stepgrade.course.intake import SET_ASIDE, set_aside

LOG = logging.getLogger("test")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "submitted" / "eve" / "task"
    (folder / "data").mkdir(parents=True)
    (folder / "01_task.ipynb").write_text("{}")
    (folder / "data" / "numbers.csv").write_text("1,2")
    return folder


def aside(course: Path, folder: Path) -> list[str]:
    return set_aside(course, course / "source" / folder.name, folder, LOG)


def left(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def test_ordinary_files_stay_where_they_are(tmp_path: Path, folder: Path) -> None:
    assert aside(tmp_path, folder) == []
    assert left(folder) == {"01_task.ipynb", "data/numbers.csv"}
    assert not (tmp_path / SET_ASIDE).exists()


def test_links_pipes_and_sockets_are_moved_without_being_opened(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "gradebook.db").write_text("secret")
    (folder / "leak.txt").symlink_to(tmp_path / "gradebook.db")
    (folder / "everything").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket"))
        moved = aside(tmp_path, folder)
    assert len(moved) == 4
    assert left(folder) == {"01_task.ipynb", "data/numbers.csv"}
    assert (tmp_path / "gradebook.db").read_text() == "secret"
    assert len(list((tmp_path / SET_ASIDE / "eve" / "task").iterdir())) == 4


def test_a_notebook_that_is_a_link_is_moved_as_well(tmp_path: Path, folder: Path) -> None:
    (folder / "01_task.ipynb").unlink()
    (folder / "01_task.ipynb").symlink_to("/etc/passwd")
    aside(tmp_path, folder)
    assert left(folder) == {"data/numbers.csv"}


def test_names_of_our_results_are_not_a_submissions(tmp_path: Path, folder: Path) -> None:
    (folder / "01_task.results.json").mkdir()
    (folder / "data" / "x.results.json").write_text("{}")
    aside(tmp_path, folder)
    assert left(folder) == {"01_task.ipynb", "data/numbers.csv"}


def test_what_is_too_large_or_too_many_is_moved(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MAX_FILE", 2**20)
    monkeypatch.setattr(intake, "MAX_FILES", 4)
    (folder / "00_large.bin").write_bytes(bytes(2**20 + 1))
    for i in range(5):
        (folder / f"z{i}.txt").write_text("x")
    moved = aside(tmp_path, folder)
    assert any("at most 1 are read" in said for said in moved)
    assert any("beyond the first 4 files" in said for said in moved)
    assert "01_task.ipynb" in left(folder)


def test_the_notebook_stays_however_many_files_there_are(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MAX_FILES", 3)
    source = tmp_path / "source" / folder.name
    source.mkdir(parents=True)
    (source / "01_task.ipynb").write_text("{}")
    for i in range(5):
        (folder / f"00_{i}.ipynb").write_text("{}")
    aside(tmp_path, folder)
    assert left(folder) >= {"01_task.ipynb", "00_0.ipynb"}
    assert "00_4.ipynb" not in left(folder)
