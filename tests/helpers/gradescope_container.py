"""Gradescope's container, as far as it matters: the zip at /autograder, root with Docker's capabilities.

Python lies below a home directory that others may not enter, as Otter installs it there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

from tests.helpers import ROOT

DOCKER_S = (
    *("CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "SETGID", "SETUID", "SETPCAP"),
    *("NET_BIND_SERVICE", "NET_RAW", "SYS_CHROOT", "MKNOD", "AUDIT_WRITE", "SETFCAP"),
)
"""The capabilities that Docker leaves to root."""
HOME = Path("/root")


def can_be_made() -> bool:
    """Whether this machine can make such a container: as root, with bubblewrap."""
    return os.geteuid() == 0 and shutil.which("bwrap") is not None


def run_in_container(zipped: Path, submission: Path, desk: Path) -> tuple[Any, str]:
    """Run the zip's own ``run_otter.py`` on ``submission`` (a notebook); the results, and the log."""
    autograder = desk / "autograder"
    for name in ("source", "submission", "results"):
        (autograder / name).mkdir(parents=True)
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(autograder / "source")
    shutil.copy(submission, autograder / "submission")
    (autograder / "submission_metadata.json").write_text('{"users": [{"email": "ada@x.example"}]}')
    done = subprocess.run(
        [*_container(autograder), sys.executable, "-W", "ignore", "/autograder/source/run_otter.py"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(HOME)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads((autograder / "results" / "results.json").read_text()), done.stdout


def _container(autograder: Path) -> list[str]:
    words = ["bwrap", "--unshare-pid", "--die-with-parent", "--cap-drop", "ALL"]
    for name in DOCKER_S:
        words += ["--cap-add", f"CAP_{name}"]
    for path in sorted(Path("/").iterdir()):
        if path.is_symlink():
            words += ["--symlink", os.readlink(path), str(path)]
        elif path.is_dir() and path not in (HOME, Path("/proc"), Path("/tmp")):
            words += ["--dev-bind", str(path), str(path)]
    words += ["--proc", "/proc", "--perms", "0700", "--dir", str(HOME), "--perms", "1777", "--tmpfs", "/tmp"]
    for needed in {Path(sys.base_prefix).resolve(), Path(sys.prefix).resolve(), ROOT}:
        if needed.is_relative_to(HOME) or needed.is_relative_to("/tmp"):
            words += ["--ro-bind", str(needed), str(needed)]
    words += ["--bind", str(autograder), "/autograder", "--chdir", "/autograder"]
    return words
