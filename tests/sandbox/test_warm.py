"""The warm process: submissions are forked from it, and none can reach it, or the next one."""

from __future__ import annotations

import json
import os
import signal
from typing import Any

import pytest

from stepgrade.inside.script import Get, Script
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox import warm
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox
from tests.helpers.asking import ask

SANDBOX = Sandbox(("stepgrade",), Limits(cell_seconds=10.0))
LOOK = """
import json, os
kinds = ("mnt", "pid", "ipc", "uts", "net", "user")
listed = [f"/proc/self/fd/{fd}" for fd in os.listdir("/proc/self/fd")]
found = {
    "namespaces": {name: os.readlink(f"/proc/self/ns/{name}") for name in kinds},
    "descriptors": [os.readlink(path) for path in listed if os.path.lexists(path)],
    "processes": [pid for pid in os.listdir("/proc") if pid.isdigit()],
    "files": {folder: os.listdir(folder) for folder in ("/tmp", "/dev/shm", os.getcwd())},
    "interfaces": [line.split(":")[0].strip() for line in open("/proc/self/net/dev") if ":" in line],
}
import numpy as np
found["drawn"] = np.random.rand()
print(json.dumps(found))
"""


def run(*cells: str) -> list[Any]:
    """The outputs of each cell in a run of its own."""
    with Run([Cell(cell) for cell in cells], SANDBOX) as found:
        return ["".join(output.get("text", "") for output in result.outputs) for result in found.results]


def test_submissions_share_one_warm_process() -> None:
    run("1")
    first = warm.warm_process(SANDBOX)
    run("1")
    assert warm.warm_process(SANDBOX) is first
    assert first.alive


def test_each_submission_has_namespaces_of_its_own() -> None:
    one, other = (json.loads(run(LOOK)[0]) for _ in range(2))
    for kind in ("mnt", "pid", "ipc", "uts", "net"):
        # The same number may be given out again, but never the one of the machine.
        outside = os.readlink(f"/proc/self/ns/{kind}")
        assert one["namespaces"][kind] != outside != other["namespaces"][kind]
    assert (one["namespaces"]["user"] == os.readlink("/proc/self/ns/user")) == (os.geteuid() == 0)
    assert one["interfaces"] == ["lo"]
    assert len(one["processes"]) < 6


def test_two_submissions_at_once_have_different_namespaces() -> None:
    with Run([Cell(LOOK)], SANDBOX) as first, Run([Cell(LOOK)], SANDBOX) as second:
        one, other = (
            json.loads(found.results[0].outputs[0]["text"])["namespaces"] for found in (first, second)
        )
    assert all(one[kind] != other[kind] for kind in ("mnt", "pid", "ipc", "uts", "net"))


def test_a_submission_inherits_no_descriptor_but_its_own_channel() -> None:
    found = json.loads(run(LOOK)[0])["descriptors"]
    sockets = [name for name in found if name.startswith("socket:")]
    assert len(sockets) == 1
    assert set(found) == {"/dev/null", *sockets}


def test_nothing_that_is_written_reaches_the_next_submission() -> None:
    run("for folder in ('/tmp', '/dev/shm', '.'):\n    open(folder + '/left', 'w').write('here')")
    assert not any(map(len, json.loads(run(LOOK)[0])["files"].values()))


def test_random_numbers_are_not_those_of_the_submission_before() -> None:
    assert json.loads(run(LOOK)[0])["drawn"] != json.loads(run(LOOK)[0])["drawn"]


@pytest.mark.parametrize(
    "attack",
    [
        "import os, signal\nos.kill(-1, signal.SIGKILL)",
        "import os, signal\n[os.kill(pid, signal.SIGKILL) for pid in range(1, 400) if pid != os.getpid()]",
        "import os\nwhile True: os.fork()",
        "import sys\nsys.modules['numpy'].mean = None\nimport builtins\nbuiltins.print = None",
    ],
    ids=["kill everything", "kill by number", "fork without end", "patch what is loaded"],
)
def test_the_next_submission_finds_the_warm_process_as_it_was(attack: str) -> None:
    before = warm.warm_process(SANDBOX)
    run(attack)
    said = run("import numpy as np\nprint(np.mean([1.0, 3.0]))")
    assert said == ["2.0\n"]
    assert warm.warm_process(SANDBOX) is before


def test_a_warm_process_that_ended_is_started_again() -> None:
    before = warm.warm_process(SANDBOX)
    before._process.send_signal(signal.SIGKILL)
    before._process.wait()
    assert run("print(1 + 1)") == ["2\n"]
    assert warm.warm_process(SANDBOX) is not before


def test_a_warm_process_that_ends_during_a_run_is_survived() -> None:
    with Run([Cell("print('first')")], SANDBOX) as found:
        process = warm.warm_process(SANDBOX)._process
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert ask(found, "step", Script((Get("missing"),))).kind in ("died", "missing")
    assert run("print('next')") == ["next\n"]
