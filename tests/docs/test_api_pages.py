"""The API pages: built from the docstrings without a warning, and for every module that they promise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers import ROOT

API = ROOT / "docs" / "api"


@pytest.mark.slow
def test_the_api_pages_are_built_without_a_warning_and_hold_every_public_module(tmp_path: Path) -> None:
    """As `make docs` does, in a copy of the sources: Sphinx writes one for each module beside them."""
    pages = shutil.copytree(API, tmp_path / "api", ignore=shutil.ignore_patterns("generated"))
    built = tmp_path / "built"
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "sphinx",
            "-n",
            "-W",
            "--keep-going",
            "-q",
            "-c",
            str(API),
            str(pages),
            str(built),
        ],
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    modules = {
        f"{package.replace('/', '.')}.{path.stem}"
        for package in ("stepgrade/judging", "solutions")
        for path in (ROOT / package).glob("[!_]*.py")
    }
    faces = {"attention_plots", *(f"stepgrade.{name}" for name in ("rubric", "grader", "otter_front"))}
    faces |= {"stepgrade.preprocessors", "stepgrade.exports"}
    assert modules | faces <= {path.stem for path in (built / "generated").glob("*.html")}
