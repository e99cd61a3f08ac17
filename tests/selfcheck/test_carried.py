"""A notebook with no folder ``tests`` beside it: the installed package carries its cases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import stepgrade
from stepgrade import grader
from stepgrade.grader import CheckFailed
from stepgrade.selfcheck import carried
from tests.helpers.small_course import release

WEIGHTS = b"weights"


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with nothing in it, where the notebook runs; the package carries the assignment ``task``."""
    release(tmp_path / "cases" / "task")
    (tmp_path / "cases" / "task" / "weights.npz").write_bytes(WEIGHTS)
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr("stepgrade.selfcheck.check._START", folder)
    monkeypatch.setattr(carried, "PLACE", tmp_path / "cases")
    monkeypatch.setattr(carried, "_begun", [])
    monkeypatch.setattr(stepgrade, "__version__", "0.3.0")
    return folder


def centre(x: np.ndarray) -> np.ndarray:
    """The right answer to the small course's first step."""
    return np.asarray(x - x.mean(axis=-1, keepdims=True))


def test_its_cases_are_asked_where_no_folder_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    grader.start("task", "0.3.0")
    capsys.readouterr()
    grader.check("centre")
    assert "centre" in capsys.readouterr().out


def test_what_the_notebook_reads_is_put_beside_it_once(
    empty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grader.start("task", "0.3.0")
    assert {path.name: path.read_bytes() for path in empty_folder.iterdir()} == {"weights.npz": WEIGHTS}
    assert "weights.npz" in capsys.readouterr().out
    (empty_folder / "weights.npz").write_bytes(b"my own")
    grader.start("task", "0.3.0")
    assert (empty_folder / "weights.npz").read_bytes() == b"my own"
    assert capsys.readouterr().out == ""


def test_a_folder_beside_the_notebook_wins_over_an_older_package(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release(empty_folder)
    monkeypatch.setattr(carried, "PLACE", empty_folder / "nowhere")
    grader.start("task", "0.4.0")
    grader.check("centre")
    assert not (empty_folder / "weights.npz").exists()


def test_the_folder_of_another_assignment_is_told(empty_folder: Path) -> None:
    release(empty_folder)
    grader.start("another", "0.3.0")
    with pytest.raises(CheckFailed, match="the checks of task, which are not this notebook's"):
        grader.check("centre")


@pytest.mark.parametrize("version", ["0.3.1", "0.10.0", "1.0.0"])
def test_an_older_package_says_which_version_is_needed(version: str, empty_folder: Path) -> None:
    with pytest.raises(CheckFailed) as at_first:
        grader.start("task", version)
    with pytest.raises(CheckFailed) as later:
        grader.check("centre")
    assert str(at_first.value) == str(later.value)
    assert f"This notebook is of version {version}; installed is stepgrade 0.3.0." in str(later.value)
    assert f"Install stepgrade {version}" in str(later.value)
    assert list(empty_folder.iterdir()) == []


@pytest.mark.parametrize("call", [grader.check_all, grader.ready, grader.progress])
def test_every_call_says_which_version_is_needed(call: Callable[[], None]) -> None:
    with pytest.raises(CheckFailed) as at_first:
        grader.start("task", "0.3.1")
    with pytest.raises(CheckFailed) as later:
        call()
    assert str(later.value) == str(at_first.value)


@pytest.mark.parametrize("version", ["0.3.0", "0.2.9", "0.3"])
def test_a_newer_package_checks_an_older_notebook(version: str) -> None:
    grader.start("task", version)
    grader.check("centre")


def test_a_cell_that_was_not_run_is_told() -> None:
    with pytest.raises(CheckFailed, match="Run the notebook's first cell"):
        grader.check("centre")


def test_an_assignment_that_is_not_carried_is_told() -> None:
    for name in ("another", "../cases/task", ""):
        grader.start(name, "0.3.0")
        with pytest.raises(CheckFailed, match="carries none of"):
            grader.check("centre")


def test_a_file_that_cannot_be_written_is_told(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(CheckFailed, match=r"cannot be put into .*: No space left"):
        grader.start("task", "0.3.0")
    assert list(empty_folder.iterdir()) == []


def test_readiness_says_where_to_look_when_the_file_is_elsewhere() -> None:
    grader.start("task", "0.3.0")
    with pytest.raises(CheckFailed, match=r"as in Colab, restart the kernel and run all cells"):
        grader.ready()
