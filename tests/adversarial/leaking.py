"""Leaking: the instructor's files, other submissions, environment, network, and hidden inputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.adversarial.corpus import FULL, NOTHING, blank, but, family, full
from tests.adversarial.marked import Marked
from tests.adversarial.reach import CANARY_VALUE, PORT, abstract_name

case = family("leaking")
NO_LOOKUP = but(soft_lookup=0.0)
SIGNATURE = "def soft_lookup(query, keys, values, temperature):\n"


# --- files, processes, environment, network ----------------------------------------------------------------


@case("looks for the instructor's files everywhere", NOTHING, cheats=True)
def hunt_for_files(course: Path) -> Any:
    hunt = f"""
        import os
        wanted = {{'gradebook.db', 'solutions', 'rubrics', 'nbgrader_config.py', '.stepgrade', 'submitted'}}
        looked = 0
        for folder, names, files in os.walk('/'):
            names[:] = [n for n in names if os.path.join(folder, n) not in ('/proc', '/sys', '/usr')]
            looked += 1
            for name in wanted & {{*names, *files}}: print('found', os.path.join(folder, name))
        for place in ('source', 'solutions', 'rubrics', 'gradebook.db', '.stepgrade/secret', 'submitted'):
            for root in ({str(course)!r}, '../..', '../../..', '/proc/1/root' + {str(course)!r}):
                if os.path.exists(os.path.join(root, place)): print('found', root, place)
        print('looked into', looked)
        """
    return blank(course, hunt)


@hunt_for_files.holds
def _(marked: Marked) -> None:
    assert "found" not in marked.printed
    assert "looked into" in marked.printed


@case("imports the references, the rubric, nbgrader and SQLAlchemy", NOTHING, cheats=True)
def imports_of_the_instructor(course: Path) -> Any:
    return blank(
        course,
        """
        import importlib
        for name in ("solutions.attention", "solutions", "rubrics.exercise_01", "nbgrader", "sqlalchemy",
                     "stepgrade_secret", "otter"):
            try:
                importlib.import_module(name)
                print("imported", name)
            except ImportError: pass
        """,
        "from solutions.attention import *",
    )


@imports_of_the_instructor.holds
def _(marked: Marked) -> None:
    assert "imported" not in marked.printed


@case("reads environment, command lines, maps and descriptors of every process", FULL)
def environment_and_processes(course: Path) -> Any:
    return full(
        course,
        """
        import glob, os
        print(dict(os.environ))
        for path in sorted(glob.glob("/proc/[0-9]*")):
            for name in ("environ", "cmdline", "mem", "maps", "mountinfo"):
                try:
                    with open(os.path.join(path, name), "rb") as file: print(path, name, file.read(20000))
                except OSError: pass
            for fd in glob.glob(path + "/fd/*"):
                try: print(fd, os.readlink(fd))
                except OSError: pass
        """,
    )


@environment_and_processes.holds
def _(marked: Marked) -> None:
    assert CANARY_VALUE not in marked.printed
    assert str(marked.session.course) not in marked.printed
    assert "/proc/1/mem" not in marked.printed


@case("attaches to process 1 and to its parent, and reads their memory", FULL, stock="dangerous")
def traces_its_parents(course: Path) -> Any:
    return full(
        course,
        """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        for pid in (1, os.getppid()):
            print(pid, "attached" if libc.ptrace(16, pid, 0, 0) == 0 else "refused")
            try: print("opened", open(f"/proc/{pid}/mem", "rb"))
            except OSError: print("closed")
        """,
    )


@traces_its_parents.holds
def _(marked: Marked) -> None:
    assert "attached" not in marked.printed
    assert "opened" not in marked.printed
    assert "refused" in marked.printed


@case("mounts, changes root, makes devices and namespaces, and becomes another user", FULL, stock="dangerous")
def privileges(course: Path) -> Any:
    return full(
        course,
        """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        tries = {
            "mount": lambda: libc.mount(b"tmpfs", b"/tmp", b"tmpfs", 0, None) == 0,
            "chroot": lambda: os.chroot("/tmp") is None,
            "device": lambda: os.mknod("/tmp/zero", 0o20666, os.makedev(1, 5)) is None,
            "root": lambda: os.setuid(0) is None and os.getuid() == 0 and open("/usr/x", "w"),
            "user namespace": lambda: libc.unshare(0x10000000) == 0,
            "mount namespace": lambda: libc.unshare(0x00020000) == 0,
            "host name": lambda: libc.sethostname(b"x", 1) == 0,
            "keyring": lambda: libc.syscall(250, 0, -3, 1) > 0,
            "bpf": lambda: libc.syscall(321, 0, 0, 0) >= 0,
            "perf": lambda: libc.syscall(298, 0, 0, -1, -1, 0) >= 0,
        }
        for name, attempt in tries.items():
            try:
                if attempt(): print("obtained", name)
            except OSError: pass
        print("tried")
        """,
    )


@privileges.holds
def _(marked: Marked) -> None:
    assert "tried" in marked.printed
    assert "obtained" not in marked.printed


@case("connects to the network, to loopback, to abstract and vsock sockets", FULL)
def network(course: Path) -> Any:
    port = (course / PORT).read_text()
    return full(
        course,
        f"""
        import socket
        tries = [(socket.AF_INET, ("127.0.0.1", {port})), (socket.AF_INET, ("192.0.2.1", 80)),
                 (socket.AF_INET, ("169.254.169.254", 80)), (socket.AF_UNIX, {abstract_name(course)!r}),
                 (socket.AF_UNIX, "/run/docker.sock"), (socket.AF_UNIX, "/run/dbus/system_bus_socket")]
        if hasattr(socket, "AF_VSOCK"):
            tries += [(socket.AF_VSOCK, (cid, {port})) for cid in (0, 1, 2)]
        for kind, address in tries:
            try:
                with socket.socket(kind) as s:
                    s.settimeout(0.4)
                    s.connect(address)
                    print("reached", address, s.recv(100))
            except OSError: pass
        try: print("reached", socket.getaddrinfo("example.org", 80))
        except OSError: pass
        print("tried")
        """,
    )


@network.holds
def _(marked: Marked) -> None:
    assert "tried" in marked.printed
    assert "reached" not in marked.printed
    assert CANARY_VALUE not in marked.printed


@case("makes sockets that no notebook needs: vsock, packet, netlink, kernel crypto", FULL)
def unneeded_sockets(course: Path) -> Any:
    return full(
        course,
        """
        import socket
        for name in ("AF_VSOCK", "AF_PACKET", "AF_ALG"):
            try:
                socket.socket(getattr(socket, name), 5 if name == "AF_ALG" else socket.SOCK_STREAM)
                print("made", name)
            except (OSError, AttributeError): pass
        print("tried")
        """,
    )


@unneeded_sockets.holds
def _(marked: Marked) -> None:
    assert "tried" in marked.printed
    assert "made" not in marked.printed
