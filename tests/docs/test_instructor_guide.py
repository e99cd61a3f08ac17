"""docs/instructor.md tells the truth: its commands exist, its archive is collected as it says."""

from __future__ import annotations

import re
import warnings
import zipfile
from datetime import datetime
from pathlib import Path

import click
import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.nbgraderapp import NbGraderApp
from nbgrader.utils import parse_utc

from stepgrade.cli import main
from tests.helpers import ROOT
from tests.helpers.course_copy import NOTEBOOKS, copy_course, nbgrader

GUIDE = (ROOT / "docs" / "instructor.md").read_text("utf-8")
A = "exercise_01"


def blocks(language: str = "") -> list[str]:
    """The guide's code blocks in ``language``."""
    found = re.findall(r"^```(\w*)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    return [text for marked, text in found if marked == language]


def block_with(words: str, language: str = "") -> str:
    """The one code block that holds ``words``."""
    [found] = [text for text in blocks(language) if words in text]
    return found


def commands(program: str) -> list[list[str]]:
    """Every use of ``program`` in the guide: in code blocks and, between backticks, in the text."""
    lines = [line.partition("#")[0] for text in blocks() for line in text.splitlines()]
    lines += re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", GUIDE, flags=re.M | re.S))
    return [line.split()[1:] for line in lines if line.startswith(f"{program} ")]


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course into which the guide's archive was put, and collected by the guide's settings."""
    course = copy_course(tmp_path_factory.mktemp("term") / "course")
    config = course / "course_settings.py"
    settings = block_with("c.ZipCollectApp.strict", "python")
    config.write_text(f"{config.read_text('utf-8')}\n{settings}", encoding="utf-8")
    (course / "collecting.py").write_text(block_with("class Collector", "python"), encoding="utf-8")
    archive = course / "downloaded" / A / "archive" / "submissions.zip"
    archive.parent.mkdir(parents=True)
    with zipfile.ZipFile(archive, "w") as file:
        for line in block_with("handed in again").splitlines():
            file.writestr(line.split("  ")[0], line)
    return course


def test_the_archive_of_the_guide_is_collected_as_it_says(course: Path) -> None:
    said = nbgrader(course, "zip_collect", A)
    assert "3 files collected, 2 files skipped" in said
    assert re.search(r"Skipped submission with no match .*eve_.*my_homework\.ipynb", said)
    wanted = {}
    for line in block_with("which is 23:30 in Berlin").splitlines():
        name, _, told = line.partition("  ")
        wanted[name] = told.strip().partition(",")[0]
    there = {str(p.relative_to(course)): p for p in course.glob("submitted/*/*/*") if p.is_file()}
    assert set(there) == set(wanted)
    for name, told in wanted.items():
        text = there[name].read_text("utf-8")
        assert text == told if name.endswith("timestamp.txt") else "2025-01-1" in text
    assert "handed in again" in there[f"submitted/ada/{A}/exercise_01_attention.ipynb"].read_text("utf-8")


def test_the_pattern_fits_every_notebook_of_the_course() -> None:
    settings = block_with("c.ZipCollectApp.strict", "python")
    pattern = "".join(re.findall(r'^    r"(.*)"$', settings, re.MULTILINE))
    for notebook in NOTEBOOKS.values():
        for suffix in ("", "-1", " (1)"):
            found = re.match(pattern, f"/a/b_c/ada_2025-01-10-20-15-00_{notebook}{suffix}.ipynb")
            assert found is not None
            assert (found["student_id"], found["file_id"]) == ("ada", notebook)


def test_a_folder_for_each_student_needs_the_other_pattern_only() -> None:
    [pattern] = re.findall(r'`named_regexp = r"(.*)"`', GUIDE)
    found = re.match(pattern, f"/a/b/ada_4711/{NOTEBOOKS[A]}.ipynb")
    assert found is not None
    assert found.groupdict() == {"student_id": "ada", "file_id": NOTEBOOKS[A]}


def test_nbgrader_reads_times_as_the_guide_warns() -> None:
    assert parse_utc("2025-01-10-23-30-00") == datetime(2025, 1, 10, 23, 0)
    assert parse_utc("2025-01-10 23:59 Europe/Berlin") == datetime(2025, 1, 10, 22, 59)
    assert parse_utc("2025-01-10 23:59 Nowhere/Land") == datetime(2025, 1, 10, 23, 59)
    assert parse_utc("2025-01-10 23:59 +0100") == datetime(2025, 1, 10, 23, 57, 20)
    assert parse_utc("2025-01-10T23:59 +0100") == datetime(2025, 1, 10, 22, 59)  # as formgrader puts it


def test_the_extension_of_the_guide_moves_the_due_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Gradebook("sqlite:///gradebook.db") as gradebook, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # SQLAlchemy's, about nbgrader's own objects
        gradebook.add_assignment(A, duedate="2025-01-10 23:59 Europe/Berlin")
        gradebook.add_student("ada")
        gradebook.add_submission(A, "ada")
    exec(block_with("grant_extension", "python"), {})
    with Gradebook("sqlite:///gradebook.db") as gradebook:
        assert gradebook.find_submission(A, "ada").duedate == datetime(2025, 1, 12, 22, 59)


def test_every_command_of_the_guide_exists() -> None:
    known = set(NbGraderApp.subcommands)
    used = {words[0] for words in commands("nbgrader")}
    assert {"autograde", "zip_collect", "db", "export"} <= used <= known
    ours = commands("stepgrade")
    assert {"grade", "regrade", "report", "replay", "doctor"} <= {words[0] for words in ours}
    for words in ours:
        command = main.commands[words[0]]
        if isinstance(command, click.Group):
            command = command.commands[words[1]]
        options = {option for each in command.params for option in each.opts}
        assert {word for word in words if word.startswith("--")} <= options, words
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert {words[0] for words in commands("make")} <= targets
