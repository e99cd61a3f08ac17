"""Each layer of the sandbox holds by itself, and a machine that lacks one is refused with what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from stepgrade.cli import main
from stepgrade.doctor.machine import examination_text, examine
from stepgrade.inside.protocol import Status
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox import bubblewrap, channel, seccomp, warm
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.settings import Limits, Sandbox

EVERYTHING = ("--dev-bind", "/", "/")
"""No isolation at all: what a layer refuses then, it refuses by itself."""


def alone(layer: list[str], code: str, filter_file: int | None = None) -> str:
    """What ``code`` prints with one layer around it and nothing else."""
    options = ["--seccomp", str(filter_file)] if filter_file is not None else []
    done = subprocess.run(
        ["bwrap", *EVERYTHING, *layer, *options, "--", sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        pass_fds=[filter_file] if filter_file is not None else [],
    )
    return (done.stdout + done.stderr).strip()


def test_the_process_namespace_alone_hides_every_other_process() -> None:
    code = "import os; print(len([name for name in os.listdir('/proc') if name.isdigit()]))"
    assert int(alone(["--unshare-pid", "--proc", "/proc"], code)) < 4
    assert int(alone([], code)) > 4


def test_the_network_namespace_alone_has_no_way_out() -> None:
    code = "print([line.split(':')[0].strip() for line in open('/proc/self/net/dev') if ':' in line])"
    assert alone(["--unshare-net", "--proc", "/proc"], code) == "['lo']"


def test_the_ipc_namespace_alone_shares_no_message_queue() -> None:
    code = "import os; print(os.readlink('/proc/self/ns/ipc'))"
    assert alone(["--unshare-ipc"], code) != os.readlink("/proc/self/ns/ipc")
    assert alone([], code) == os.readlink("/proc/self/ns/ipc")


def test_the_uts_namespace_alone_names_another_host() -> None:
    code = "import socket; print(socket.gethostname())"
    assert alone(["--unshare-uts", "--hostname", "sandbox"], code) == "sandbox"


def test_mounts_alone_hold_nothing_of_the_course(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("here")
    code = f"import os; print(os.path.exists({str(tmp_path / 'secret')!r}))"
    layer = [*bubblewrap._system(), *bubblewrap._python()]
    command = ["bwrap", *layer, "--", bubblewrap._interpreter(), "-S", "-c", code]
    env = {"LD_LIBRARY_PATH": "/opt/python/lib"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, **env})
    assert done.stdout == "False\n"


def test_capabilities_are_dropped_and_cannot_come_back() -> None:
    code = (
        "status = dict(l.split(':', 1) for l in open('/proc/self/status').read().splitlines() if ':' in l)\n"
        "print(int(status['CapEff'], 16), int(status['NoNewPrivs']))"
    )
    assert alone(["--cap-drop", "ALL"], code) == "0 1"


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("unshare", "(0x10000000,)"),
        ("unshare", "(0x00020000,)"),
        ("ptrace", "(0, 0, 0, 0)"),
        ("mount", "(b'none', b'/tmp', b'tmpfs', 0, None)"),
        ("chroot", "(b'/',)"),
        ("setns", "(0, 0)"),
        ("personality", "(0xffffffff,)"),
    ],
)
def test_the_filter_alone_refuses_what_no_notebook_needs(call: str, words: str) -> None:
    code = (
        "import ctypes, errno\nlibrary = ctypes.CDLL(None, use_errno=True)\n"
        f"print(library.{call}(*{words}), errno.errorcode.get(ctypes.get_errno()))"
    )
    with warm._file_of(seccomp.compiled_filter()) as file:
        assert file is not None
        assert alone([], code, file.fileno()) == "-1 EPERM"


@pytest.mark.parametrize(
    ("family", "allowed"), [("AF_UNIX", True), ("AF_INET", True), ("AF_NETLINK", False), ("AF_PACKET", False)]
)
def test_the_filter_alone_leaves_ordinary_sockets_only(family: str, allowed: bool) -> None:
    code = (
        f"import socket\ntry:\n    socket.socket(socket.{family}, socket.SOCK_DGRAM).close()\n"
        "    print(True)\n"
        "except PermissionError:\n    print(False)"
    )
    with warm._file_of(seccomp.compiled_filter()) as file:
        assert file is not None
        assert alone([], code, file.fileno()) == str(allowed)


def test_the_filter_alone_leaves_processes_and_threads_as_they_are() -> None:
    code = (
        "import subprocess, threading, multiprocessing\n"
        "t = threading.Thread(target=print, args=('thread',)); t.start(); t.join()\n"
        "print(subprocess.run(['echo', 'process'], capture_output=True, text=True).stdout.strip())"
    )
    with warm._file_of(seccomp.compiled_filter()) as file:
        assert file is not None
        assert alone([], code, file.fileno()) == "thread\nprocess"


@pytest.mark.parametrize(
    ("limit", "code", "said"),
    [
        ({"memory": 2**30}, "bytearray(2**31)", "MemoryError"),
        ({"file_size": 1000}, "open('big', 'wb').write(bytes(10**6))", "File too large"),
        ({"open_files": 20}, "[open('/dev/null') for _ in range(40)]", "Too many open files"),
        ({"cpu_seconds": 1}, "while True: pass", ""),
    ],
)
def test_limits_hold_without_a_sandbox(limit: dict[str, int], code: str, said: str, tmp_path: Path) -> None:
    start = f"from stepgrade.inside.holder import set_limits; set_limits({limit!r})\nimport signal\n"
    start += "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
    done = subprocess.run(
        [sys.executable, "-c", start + code],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        timeout=60,
    )
    assert done.returncode != 0
    assert said in done.stderr


def test_memory_is_limited_for_all_processes_together() -> None:
    """No process of the tree exceeds its own limit; together they do."""
    cell = (
        "import os, time\n"
        "for _ in range(8):\n"
        "    if os.fork() == 0:\n"
        "        held = bytearray(b'x') * (200 * 2**20)\n"
        "        time.sleep(60)\n"
        "time.sleep(60)\n"
    )
    limits = Limits(cell_seconds=40.0, memory=2**30)
    with Run([Cell(cell), Cell("print('after')")], Sandbox(("stepgrade",), limits)) as run:
        assert run.results[0].status == Status.DIED
        assert run.results[1].status == Status.DONE


# --- a machine that lacks a layer --------------------------------------------------------------------


def found(**changed: Any) -> dict[str, Any]:
    whole = {"pid": 1, "capabilities": 0, "no_new_privileges": 1, "seccomp": 2, "interfaces": ["lo"]}
    return {**whole, **changed}


@pytest.mark.parametrize(
    ("changed", "layer"),
    [
        ({"pid": 77}, "a process namespace of its own"),
        ({"capabilities": 3}, "no capabilities"),
        ({"no_new_privileges": 0}, "no new privileges"),
        ({"seccomp": 0}, "seccomp"),
        ({"interfaces": ["lo", "eth0"]}, "no network"),
    ],
)
def test_a_keeper_that_finds_a_layer_missing_is_not_used(changed: dict[str, Any], layer: str) -> None:
    assert channel.missing_layers(found()) == set()
    assert channel.missing_layers(found(**changed)) == {layer}


def test_a_sandbox_without_its_filter_is_refused_unless_that_is_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(warm, "compiled_filter", lambda: b"")
    warm.close_all()
    with pytest.raises(SandboxError, match="lacks seccomp; `stepgrade doctor` tells what to do"):
        Run([Cell("1")], Sandbox(("stepgrade",)))
    with Run([Cell("1")], Sandbox(("stepgrade",), allow_missing=frozenset({"seccomp"}))) as run:
        assert run.results[0].status == Status.DONE
    warm.close_all()


def test_without_libseccomp_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyseccomp", None)
    seccomp.compiled_filter.cache_clear()
    with pytest.raises(SandboxError, match="apt-get install libseccomp2"):
        seccomp.compiled_filter()
    seccomp.compiled_filter.cache_clear()


def test_elsewhere_than_on_linux_the_message_names_the_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    bubblewrap.find_bubblewrap.cache_clear()
    with pytest.raises(SandboxError, match="WSL 2"):
        bubblewrap.find_bubblewrap()
    bubblewrap.find_bubblewrap.cache_clear()


def test_a_machine_that_forbids_namespaces_is_refused_with_what_to_set(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text("#!/bin/sh\necho 'No permissions to create new namespace' >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setattr(bubblewrap, "find_bubblewrap", lambda: str(fake))
    with pytest.raises(SandboxError, match="unprivileged_userns_clone=1"):
        bubblewrap.check_sandbox()


# --- doctor ------------------------------------------------------------------------------------------


def test_doctor_finds_every_layer_here_and_says_so() -> None:
    result = CliRunner().invoke(main, ["doctor"])
    assert result.exit_code == 0, result.output
    assert "MISSING" not in result.output
    assert "seccomp" in result.output


def test_doctor_names_what_is_missing_and_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> str:
        raise SandboxError("bubblewrap is not installed: sudo apt-get install bubblewrap")

    monkeypatch.setattr("stepgrade.doctor.machine.find_bubblewrap", none)
    monkeypatch.setattr("stepgrade.doctor.machine.check_sandbox", none)
    findings = examine(Sandbox(("stepgrade",)))
    assert not all(finding.holds for finding in findings)
    text = examination_text(findings)
    assert "MISSING  bubblewrap" in text
    assert "apt-get install bubblewrap" in text
