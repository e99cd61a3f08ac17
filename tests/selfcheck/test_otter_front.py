"""The same test files read by Otter, in this process and with ``otter check``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from stepgrade.otter_front import check_case
from stepgrade.selfcheck.bundle import parse_text, read_bundles
from tests.helpers import ROOT
from tests.helpers.small_course import (
    CENTRE,
    COLUMNS,
    DDOF,
    DDOF_MESSAGE,
    HAND_MEANS,
    STANDARDISE,
    release,
    small_rubric,
    submission,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return release(tmp_path)


def otter_results(folder: Path, step: str, namespace: dict[str, Any]) -> list[tuple[str, bool, str]]:
    from otter.nbmeta_config import NBMetadataConfig
    from otter.test_files import create_test_file

    test = create_test_file(str(folder / "tests" / f"{step}.py"), NBMetadataConfig())
    assert test.name == step
    test.run(namespace)
    return [(found.test_case.name, found.passed, found.message) for found in test.test_case_results]


@pytest.mark.parametrize(
    "sources", [(), (COLUMNS,), (DDOF,), ("hand_means = np.array([2.0, 11.0])",), ("del centre",)]
)
def test_otter_agrees_with_the_self_check(folder: Path, sources: tuple[str, ...]) -> None:
    names = small_rubric().namespace()
    for source in sources:
        exec(source, names)
    for bundle in read_bundles(folder / "tests"):
        verdict = bundle.verdict(bundle.ask(names))
        found = otter_results(folder, bundle.step, names)
        assert [(name, passed) for name, passed, _ in found] == [(c.name, c.full) for c in verdict.cases]
        for case, (_, passed, message) in zip(verdict.cases, found, strict=True):
            assert passed or case.diagnosis in message


def test_otter_shares_a_step_s_points_among_its_public_cases(folder: Path) -> None:
    from otter.nbmeta_config import NBMetadataConfig
    from otter.test_files import create_test_file

    points = {}
    for path in (folder / "tests").iterdir():
        test = create_test_file(str(path), NBMetadataConfig())
        points[test.name] = [case.points for case in test.test_cases]
    assert points == {"centre": [1.3333, 0.6667], "standardise": [3.0], "hand_means": [1.0]}


def test_a_failing_case_raises_one_sentence(folder: Path) -> None:
    text = (folder / "tests" / "standardise.py").read_text()
    data = text[text.index('r"""') + 4 : text.rindex('"""')]
    assert parse_text(data)["step"] == "standardise"
    check_case(data, 0, small_rubric().namespace())
    with pytest.raises(AssertionError) as failed:
        check_case(data, 0, small_rubric().namespace_with(DDOF))
    assert str(failed.value).startswith(f"{DDOF_MESSAGE} Largest error: ")
    assert failed.value.__cause__ is None


def test_an_interrupt_passes_through(folder: Path) -> None:
    text = (folder / "tests" / "centre.py").read_text()
    data = text[text.index('r"""') + 4 : text.rindex('"""')]

    def centre(x: object) -> object:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_case(data, 0, {"np": np, "centre": centre})


def test_the_notebook_class_of_otter_can_check_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import otter

    monkeypatch.chdir(folder)
    names = small_rubric().namespace()
    assert "All test cases passed" in repr(otter.Notebook().check("centre", global_env=names))
    exec(COLUMNS, names)
    assert "You centred the columns." in repr(otter.Notebook().check("centre", global_env=names))


def otter_check(folder: Path, *more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "otter", "check", "01_task.ipynb", "-t", "tests", *more],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.slow
def test_otter_check_passes_a_right_notebook(tmp_path: Path) -> None:
    folder = release(tmp_path, submission())
    assert "All tests passed!" in otter_check(folder)
    assert "All tests passed!" in otter_check(folder, "-q", "hand_means")


@pytest.mark.slow
def test_otter_check_tells_what_is_wrong(tmp_path: Path) -> None:
    out = otter_check(release(tmp_path, submission(CENTRE, DDOF, "")))
    assert "centre results: All test cases passed!" in out
    assert DDOF_MESSAGE in out
    assert "`hand_means` is not defined" in out


@pytest.mark.slow
def test_otter_check_asks_in_the_state_at_the_test_cell(tmp_path: Path) -> None:
    out = otter_check(release(tmp_path, submission(CENTRE, STANDARDISE, HAND_MEANS, COLUMNS)))
    assert "All tests passed!" in out
