"""Leaking: the instructor's files, other submissions, environment, network, and hidden inputs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from adversarial.corpus import FULL, NOTHING, blank, but, family, full, looking_up
from adversarial.marked import Marked, significant
from adversarial.reach import CANARY_VALUE, PORT, abstract_name

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
                if attempt(): print("got", name)
            except OSError: pass
        print("tried")
        """,
    )


@privileges.holds
def _(marked: Marked) -> None:
    assert "tried" in marked.printed
    assert "got" not in marked.printed


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
                socket.socket(getattr(socket, name), socket.SOCK_SEQPACKET if name == "AF_ALG" else socket.SOCK_STREAM)
                print("made", name)
            except (OSError, AttributeError): pass
        print("tried")
        """,
    )


@unneeded_sockets.holds
def _(marked: Marked) -> None:
    assert "tried" in marked.printed
    assert "made" not in marked.printed


# --- hidden inputs: nothing that a function is given may come back to the student --------------------------


@case("prints what it is given, to every stream and file it knows", NO_LOOKUP)
def prints(course: Path) -> Any:
    return looking_up(
        course,
        """
import os, sys
text = repr(query.tolist() + keys.tolist()) + "told"
print(text); print(text, file=sys.stderr); sys.__stdout__.write(text)
for fd in (1, 2):
    os.write(fd, text.encode())
get_ipython().outputs.items.append({"output_type": "stream", "name": "stdout", "text": text})
get_ipython().write_output_prompt = lambda: text
""",
        "print('cells still print')",
    )


@prints.holds
def _(marked: Marked) -> None:
    assert "cells still print" in marked.printed
    assert "told" not in marked.printed


@case("keeps inputs in globals, attributes, caches and files, and returns them from a later step", cheats=True,
      earns=but(softmax=0.0, attention=0.0, soft_lookup=0.0))  # fmt: skip
def keeps(course: Path) -> Any:
    keep = """
        import builtins, functools, sys
        def keep(x):
            keep.seen = builtins.seen = sys.modules["seen"] = x
            for place in ("/tmp/seen", "seen", "/dev/shm/seen"): np.save(place, x)
        def kept():
            for place in ("/tmp/seen.npy", "seen.npy", "/dev/shm/seen.npy"):
                try: return np.load(place)
                except OSError: pass
            return getattr(keep, "seen", getattr(builtins, "seen", np.arange(3.0)))
        """
    return full(
        course,
        keep,
        softmax="def softmax(scores):\n    keep(scores)\n    return scores * 0",
        attention="def attention(Q, K, V, mask=None):\n    return kept(), kept()",
        soft_lookup=SIGNATURE + "    return kept()",
    )


@keeps.holds
def _(marked: Marked) -> None:
    stored = json.loads((marked.folder / "exercise_01_attention.results.json").read_text())
    shapes = {json.dumps(reply["value"].get("shape")) for reply in stored["replies"]["soft_lookup"].values()}
    assert shapes == {"[3]"}, "a later case saw what an earlier one had kept"


@case("keeps inputs in a file and in a daemon, kills the sandbox, and prints them when cells run again",
      NO_LOOKUP, stock="dangerous", seconds=90)  # fmt: skip
def keeps_over_a_restart(course: Path) -> Any:
    return looking_up(
        course,
        """
import os
for place in ("/tmp/seen", "seen", "/dev/shm/seen"):
    open(place, "w").write(repr(query.tolist()) + "told")
os.kill(-1, 9)
""",
        """
        import os
        for place in ("/tmp/seen", "seen", "/dev/shm/seen"):
            if os.path.exists(place): print(open(place).read())
        print("looked")
        """,
    )


@keeps_over_a_restart.holds
def _(marked: Marked) -> None:
    assert "looked" in marked.printed
    assert "told" not in marked.printed


@case("raises exceptions whose text, notes and arguments hold the input", NO_LOOKUP)
def exception_texts(course: Path) -> Any:
    return looking_up(
        course,
        "error = ValueError(repr(query.tolist()), query.tolist())\nerror.add_note(repr(keys.tolist()))\n"
        "raise error from KeyError(repr(query.tolist()))",
    )


@case("raises an exception whose type is named after the input", NO_LOOKUP)
def exception_types(course: Path) -> Any:
    return looking_up(course, 'raise type("E_" + repr(float(query[0])).replace("-", ""), (Exception,), {})()')


@case("raises in a line of its own making that holds the input", NO_LOOKUP)
def exception_lines(course: Path) -> Any:
    return looking_up(
        course,
        """
import linecache
text = "raise ValueError  # " + repr(float(query[0]))
name = "<ipython-input-1-forged>"
linecache.cache[name] = (len(text), None, [text + chr(10)], name)
exec(compile(text, name, "exec"))
""",
    )


@case("warns in a category that is named after the input", NO_LOOKUP)
def warning_categories(course: Path) -> Any:
    return looking_up(
        course,
        "import warnings\nwarnings.warn('x', type('W_' + repr(float(query[0])), (UserWarning,), {}))\nreturn 0",
    )


@case("returns an object whose type is named after the input", NO_LOOKUP)
def type_names(course: Path) -> Any:
    return looking_up(course, "return type('T_' + repr(float(query[0])), (), {})()")


@case("changes an argument that it has renamed after the input", NO_LOOKUP)
def argument_names(course: Path) -> Any:
    return looking_up(
        course,
        """
told = "a_" + repr(float(query[0]))
code = soft_lookup.__code__
soft_lookup.__code__ = code.replace(co_varnames=(told, *code.co_varnames[1:]))
query[0] = 5
return 0
""",
    )


@case("returns an empty array whose shape spells the input", NO_LOOKUP)
def shapes(course: Path) -> Any:
    return looking_up(
        course,
        "digits = f'{abs(query[0]):.17f}'.replace('.', '').lstrip('0')\nreturn np.empty((int(digits[:9]), 0))",
    )


@case("returns the input over and over: feedback must not quote it", NO_LOOKUP)
def constant_results(course: Path) -> Any:
    return looking_up(course, "return np.full(values.shape[-1], query[0])")


@constant_results.holds
def _(marked: Marked) -> None:
    hidden = [case for case in marked.step("soft_lookup")["cases"] if not case["public"]]
    assert len(hidden) > 2
    told = " ".join(case["diagnosis"] for case in hidden)
    for number in marked.hidden:
        assert f"{number:.4g}" not in told, "the diagnosis of a hidden case quotes its input"


@case("returns as many values as the input's digits say", NO_LOOKUP)
def lengths(course: Path) -> Any:
    return looking_up(course, "return [True] * int(f'{abs(query[0]):.17f}'.replace('.', '').lstrip('0')[:5])")


@lengths.holds
def _(marked: Marked) -> None:
    hidden = [case["diagnosis"] for case in marked.step("soft_lookup")["cases"] if not case["public"]]
    firsts = {significant(number)[:5] for number in marked.hidden}
    assert not [
        text for text in hidden for digits in firsts if f"({digits},)" in text or f" {digits} " in text
    ]
