"""What holds for every test: the same inputs on every run, no windows, nothing written to the user's home."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import hypothesis
import pytest

from tests.helpers.exploring import explore as explore  # the fixture
from tests.helpers.exploring import told
from tests.helpers.theirs import theirs as theirs  # the fixture
from tests.helpers.theirs import write_recordings

# Before any test imports matplotlib or IPython, and for the programs that tests start, too.
os.environ["MPLBACKEND"] = "Agg"
# Small arrays are faster with one thread per product, and on a busy machine very much so.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# nbgrader starts alembic by name, also where nobody activated the environment.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

# Property tests draw the same inputs on every run; HYPOTHESIS_PROFILE=explore draws new ones.
hypothesis.settings.register_profile("reproducible", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile("explore", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "reproducible"))


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """IPython and Jupyter keep their files in a directory of the test run."""
    home: Path = tmp_path_factory.mktemp("home")
    for variable, folder in {
        "IPYTHONDIR": "ipython",
        "JUPYTER_CONFIG_DIR": "jupyter-config",
        "JUPYTER_DATA_DIR": "jupyter-data",
        "JUPYTER_RUNTIME_DIR": "jupyter-runtime",
    }.items():
        (home / folder).mkdir()
        os.environ[variable] = str(home / folder)
    os.environ["STEPGRADE_PROGRESS"] = str(home / "progress.json")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How many examples each of the long searches held to."""
    lines = told(
        [report for found in ("passed", "failed") for report in terminalreporter.stats.get(found, [])]
    )
    if lines:
        terminalreporter.section("examples")
        terminalreporter.write_line("\n".join(lines))


def pytest_sessionfinish(exitstatus: int) -> None:
    """Results of PyTorch are kept where every comparison agreed."""
    if exitstatus == 0:
        write_recordings()
