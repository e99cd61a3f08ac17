"""The project's habits agree with each other: make, pre-commit, continuous integration and the changelog."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
import yaml

import stepgrade
from tests.helpers import ROOT


def commands_of(target: str) -> list[str]:
    """What ``make`` would run."""
    done = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", target],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if not name.startswith("MAKE")},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


@pytest.mark.parametrize("target", ["venv", "lint", "docs", "lock", "clean"])
def test_what_needs_no_sandbox_installs_nothing_on_the_system(target: str) -> None:
    assert "scripts/setup.sh" not in commands_of(target)


@pytest.mark.parametrize("target", ["test", "demo", "release", "audit", "bench"])
def test_what_marks_makes_the_sandbox_first(target: str) -> None:
    assert commands_of(target)[0] == "scripts/setup.sh"


def test_the_hooks_of_pre_commit_are_the_commands_of_make_lint() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [repository["repo"] for repository in hooks["repos"]] == ["local"]
    entries = [hook["entry"] for hook in hooks["repos"][0]["hooks"]]
    assert ["scripts/setup.sh --venv", *entries] == commands_of("lint")


def test_continuous_integration_runs_on_every_python_that_setup_takes() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))
    setup = (ROOT / "scripts" / "setup.sh").read_text("utf-8")
    taken = re.search(r"\(3, (\d+)\) <= sys\.version_info\[:2\] <= \(3, (\d+)\)", setup)
    assert taken is not None
    first, last = map(int, taken.groups())
    job = workflow["jobs"]["run"]
    assert job["strategy"]["matrix"]["python"] == [f"3.{minor}" for minor in range(first, last + 1)]
    assert ".ci/run" in [step.get("run") for step in job["steps"]]


def test_the_changelog_begins_with_this_version() -> None:
    versions = re.findall(r"^## \[([\d.]+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert versions[0] == stepgrade.__version__
    assert versions == sorted(
        versions, key=lambda text: [int(part) for part in text.split(".")], reverse=True
    )
