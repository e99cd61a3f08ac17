"""Settings of an instructor's own, and what is refused where something is wrong with them or with rights."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from stepgrade.course.course_settings import read_course_settings
from stepgrade.course.directory import CourseError
from stepgrade.course.kernel import ORDINARY, PROTECTIVE, put_back
from stepgrade.course.private import make_folder, share_with_group
from stepgrade.course.settings import refusal, settings
from stepgrade.doctor.machine import configuration_of, secret_of
from stepgrade.judging.draws import SECRET_FILE, course_secret
from stepgrade.judging.stored import replace_text
from stepgrade.preprocessors import configure
from stepgrade.preprocessors.pipeline import autograding, sanitizing, without_sandbox
from stepgrade.preprocessors.refuse import RefuseToMark
from tests.helpers import ROOT


@pytest.fixture
def course(tmp_path: Path) -> Path:
    (tmp_path / "rubrics").mkdir()
    for name in ("nbgrader_config.py", "course_settings.py"):
        (tmp_path / name).write_text((ROOT / name).read_text())
    return tmp_path


def add(course: Path, line: str, name: str = "course_settings.py") -> None:
    with (course / name).open("a") as file:
        file.write(line + "\n")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_settings_are_in_force_and_the_sandbox_stands(course: Path) -> None:
    add(course, "c.LatePenalty.percent_per_day = 10")
    config = settings(course)
    assert config.LatePenalty.percent_per_day == 10
    assert config.MarkSteps.packages == ["stepgrade", "attention_plots"]
    assert config.CourseDirectory.course_id == "transformers-numpy"
    assert config.Autograde.autograde_preprocessors == autograding()
    assert configuration_of(course).holds


def test_a_course_needs_no_settings(course: Path) -> None:
    (course / "course_settings.py").unlink()
    assert settings(course).Autograde.sanitize_preprocessors == sanitizing()


def test_a_mistake_refuses_marking_and_releasing(course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(course, "c.MarkStep.packages = []")
    line = f"line {len((course / 'course_settings.py').read_text().splitlines())}"
    config = Config()
    configure(config, course)
    assert config.GenerateAssignment.exporter_class is RefuseToMark
    assert refusal(config).startswith(f"{course / 'course_settings.py'}, {line}: there is no MarkStep")
    with pytest.raises(CourseError, match="did you mean MarkSteps"):
        settings(course)
    (course / "submitted" / "ada" / "task").mkdir(parents=True)
    (course / "submitted" / "ada" / "task" / "work.ipynb").write_text("{")
    directory = CourseDirectory(root=str(course), assignment_id="task", student_id="ada")
    with pytest.raises(NbGraderException, match=rf"nothing is changed: .* {line}"):
        Autograde(coursedir=directory, config=config).start()
    assert not configuration_of(course).holds


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("c.X = (", "line 1: SyntaxError"),
        ("\nimport no_such_package", "line 2: ModuleNotFoundError"),
        ("def f():\n    raise ValueError('no')\nf()", "line 2: ValueError: no"),
        ("c = get_config()\nc.MarkSteps.cell_second = 1", "line 2: .*did you mean cell_seconds"),
        ("c.Qqqq.x = 1", "there is no Qqqq to be set; import its module first"),
    ],
)
def test_a_mistake_is_told_with_its_line(course: Path, text: str, said: str) -> None:
    (course / "course_settings.py").write_text(text)
    with pytest.raises(CourseError, match=said):
        read_course_settings(Config(), course)


def test_a_file_that_is_no_text_is_told(course: Path) -> None:
    (course / "course_settings.py").write_bytes(b"\xff\xfe")
    with pytest.raises(CourseError, match=r"course_settings\.py: UnicodeDecodeError"):
        read_course_settings(Config(), course)


@pytest.mark.parametrize("text", ["configure(", "import no_such_package", "raise SystemExit(0)"])
def test_a_configuration_that_does_not_load_is_a_sentence(course: Path, text: str) -> None:
    (course / "nbgrader_config.py").write_text(f"\n{text}\n")
    with pytest.raises(CourseError, match=r"nbgrader_config\.py, line 2: .* marks nothing here"):
        settings(course)
    found = configuration_of(course)
    assert (found.holds, "line 2" in found.remedy) == (False, True)


def test_a_configuration_without_stepgrade_is_found(course: Path) -> None:
    (course / "nbgrader_config.py").write_text("c = get_config()\n")
    assert not configuration_of(course).holds


def test_more_preprocessors_may_stand_among_ours() -> None:
    more = ["nbgrader.preprocessors.ClearOutput", *autograding()]
    assert without_sandbox(sanitizing(), more, Config()) == ""
    assert "in this order" in without_sandbox(sanitizing(), autograding()[::-1], Config())
    assert "MendCells" in without_sandbox([], autograding(), Config())


def test_the_kernel_is_put_back_and_nothing_else_changes(tmp_path: Path) -> None:
    for path in sorted((ROOT / "source").glob("*/*.ipynb")):
        text = path.read_text(encoding="utf-8")
        assert json.loads(text)["metadata"]["kernelspec"] == PROTECTIVE, f"`stepgrade release` mends {path}"
        copy = tmp_path / path.name
        copy.write_text(text, encoding="utf-8")
        assert not put_back(copy)
        copy.write_text(text.replace(PROTECTIVE["name"], ORDINARY["name"]), encoding="utf-8")
        assert put_back(copy)
        assert copy.read_text(encoding="utf-8") == text


def test_what_marking_keeps_is_yours_alone(course: Path) -> None:
    course_secret(course)
    make_folder(course / ".stepgrade" / "a" / "b")
    replace_text(course / ".stepgrade" / "a" / "file", "x")
    found = [mode(course / ".stepgrade" / name) for name in (".", "secret", "a", "a/b", "a/file")]
    assert found == [0o700, 0o600, 0o700, 0o700, 0o600]
    assert secret_of(course).holds
    (course / SECRET_FILE).chmod(0o640)
    assert not secret_of(course).holds


def test_what_marking_keeps_can_be_shared_with_a_group(course: Path) -> None:
    before = os.umask(0o022)
    try:
        course_secret(course)
        make_folder(course / ".stepgrade" / "a")
        add(course, "c.CourseDirectory.groupshared = True")
        settings(course)
        (course / "gradebook.db").touch(0o600)
        share_with_group(course, f"sqlite:///{course}/gradebook.db")  # again
        assert mode(course / "gradebook.db") == 0o660
        make_folder(course / ".stepgrade" / "a" / "b")
        replace_text(course / ".stepgrade" / "a" / "file", "x")
        found = [mode(course / ".stepgrade" / name) for name in (".", "secret", "a", "a/b", "a/file")]
        assert found == [0o2770, 0o640, 0o2770, 0o2770, 0o660]
        assert secret_of(course).holds
        (course / SECRET_FILE).chmod(0o644)
        assert "chmod 640" in secret_of(course).remedy
        (course / SECRET_FILE).unlink()
        course_secret(course)
        assert mode(course / SECRET_FILE) == 0o640
    finally:
        os.umask(before)
