"""What this machine's sandbox provides, layer by layer: measured inside a sandbox, not assumed."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepgrade.course.directory import CONFIG_FILE, SETTINGS_FILE, CourseError
from stepgrade.course.private import group_of
from stepgrade.course.settings import settings
from stepgrade.judging.draws import SECRET_FILE, course_secret, is_shared
from stepgrade.notebook.cells import Cell
from stepgrade.sandbox.bubblewrap import check_sandbox, find_bubblewrap
from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.packages import PackageError
from stepgrade.sandbox.run import Run
from stepgrade.sandbox.seccomp import compiled_filter
from stepgrade.sandbox.settings import Sandbox

PROBE = """
import ctypes, errno, json, os, resource, socket
def refused(call, *words):
    ctypes.set_errno(0)
    return getattr(ctypes.CDLL(None, use_errno=True), call)(*words) != 0 and ctypes.get_errno() in (
        errno.EPERM, errno.EACCES, errno.ENOSYS)
def unwritable(path):
    try:
        open(path, "w").close()
        return False
    except OSError:
        return True
status = dict(line.split(":", 1) for line in open("/proc/self/status").read().splitlines() if ":" in line)
def connects():
    try:
        socket.create_connection(("192.0.2.1", 80), 0.5).close()
        return True
    except OSError:
        return False
print("FACTS" + json.dumps({
    "uid": os.getuid(),
    "capabilities": int(status["CapEff"], 16),
    "no_new_privileges": int(status["NoNewPrivs"]),
    "seccomp": int(status["Seccomp"]),
    "unshare_refused": refused("unshare", 0x10000000),
    "processes": [name for name in os.listdir("/proc") if name.isdigit()],
    "host": socket.gethostname(),
    "interfaces": [line.split(":")[0].strip() for line in open("/proc/net/dev") if ":" in line],
    "connects": connects(),
    "root": sorted(os.listdir("/")),
    "unwritable": {path: unwritable(path + "/stepgrade-probe") for path in ("/", "/usr", "/dev", "/opt")},
    "environment": sorted(os.environ),
    "tmp_megabytes": os.statvfs("/tmp").f_blocks * os.statvfs("/tmp").f_frsize // 2**20,
    "limits": {name: resource.getrlimit(getattr(resource, "RLIMIT_" + name))[1]
               for name in ("AS", "NPROC", "FSIZE", "NOFILE", "CPU", "CORE")},
}))
"""


_EXPECTED = {
    *(
        "bin",
        "dev",
        "etc",
        "home",
        "lib",
        "lib32",
        "lib64",
        "opt",
        "proc",
        "sbin",
        "tmp",
        "usr",
    ),
}


@dataclass(frozen=True)
class Condition:
    """What must hold for one layer of the sandbox, or one part of an assignment.

    ``keeps`` says what must hold, ``seen`` what was seen, and ``remedy`` what to do where it does not hold.
    """

    layer: str
    keeps: str
    holds: bool
    seen: str = ""
    remedy: str = ""


def examine(sandbox: Sandbox, course: Path | None = None) -> list[Condition]:
    """Examine every layer, from the tools on the machine to what a process inside can see and do."""
    conditions = [
        _attempt("bubblewrap", "makes the sandbox", find_bubblewrap),
        _attempt("namespaces", "may be made here", check_sandbox),
        _attempt("libseccomp", "compiles the filter of system calls", compiled_filter),
    ]
    if all(condition.holds for condition in conditions[:2]):
        conditions += _from_inside(sandbox)
    if course is not None:
        conditions += [configuration_of(course), secret_of(course)]
    return conditions


def _attempt(layer: str, keeps: str, call: Callable[[], object]) -> Condition:
    try:
        call()
    except SandboxError as error:
        return Condition(layer, keeps, False, "missing", str(error))
    return Condition(layer, keeps, True)


def _from_inside(sandbox: Sandbox) -> Iterator[Condition]:
    try:
        with Run([Cell(PROBE)], sandbox) as run:
            said = "".join(output.get("text", "") for output in run.results[0].outputs)
    except (SandboxError, PackageError) as error:
        yield Condition("sandbox", "runs submissions", False, "does not start", str(error))
        return
    if "FACTS" not in said:
        yield Condition(
            "sandbox", "runs submissions", False, "did not answer", str(run.results[0].outputs)[:500]
        )
        return
    facts: dict[str, Any] = json.loads(said.partition("FACTS")[2])
    yield from _judged(facts, sandbox)


def _judged(facts: dict[str, Any], sandbox: Sandbox) -> Iterator[Condition]:
    """Judge the facts that :data:`PROBE` printed inside ``sandbox``, one condition for each layer."""
    limits, asked = facts["limits"], sandbox.limits
    root = os.geteuid() == 0
    yield Condition(
        "user",
        "submissions are not you",
        not root or facts["uid"] not in (0, os.geteuid()),
        f"user {facts['uid']} inside, {os.geteuid()} outside"
        + ("" if root else ", in a user namespace of its own"),
    )
    yield Condition(
        "mounts",
        "nothing of yours is there",
        set(facts["root"]) <= _EXPECTED,
        "holds " + " ".join(facts["root"]),
    )
    writable = [path for path, refused in facts["unwritable"].items() if not refused]
    yield Condition(
        "read-only system", "nothing stays behind", not writable, ", ".join(writable) or "read-only"
    )
    few = len(facts["processes"]) < 8
    yield Condition("processes", "no other process can be seen", few, f"{len(facts['processes'])} seen")
    yield Condition(
        "network",
        "nothing goes out",
        set(facts["interfaces"]) <= {"lo"} and not facts["connects"],
        "interfaces: " + ", ".join(facts["interfaces"]),
    )
    yield Condition("host name", "the machine is not named", facts["host"] == "sandbox", facts["host"])
    yield Condition(
        "capabilities",
        "no privileges, and none to be had",
        facts["capabilities"] == 0 and facts["no_new_privileges"] == 1,
        f"effective {facts['capabilities']:x}, no_new_privs {facts['no_new_privileges']}",
    )
    filtered = facts["seccomp"] == 2 and facts["unshare_refused"]
    yield Condition(
        "seccomp",
        "system calls that no notebook needs are refused",
        filtered or "seccomp" in sandbox.allow_missing,
        "filtered" if filtered else "not filtered",
        "Install libseccomp2 and take 'seccomp' out of MarkSteps.allow_missing.",
    )
    secret = [name for name in facts["environment"] if "SECRET" in name or "TOKEN" in name or "KEY" in name]
    yield Condition(
        "environment", "your variables stay yours", not secret, f"{len(facts['environment'])} set"
    )
    yield Condition(
        "limits",
        "memory, processes, files and time end",
        limits["AS"] == asked.memory and limits["FSIZE"] == asked.file_size and limits["NPROC"] > 0,
        f"{limits['AS'] // 2**20} MiB, {limits['NPROC']} processes, files of {limits['FSIZE'] // 2**20} MiB,"
        f" {limits['CPU']} s of processor time",
        "The kernel is older than 5.14: processes are counted per user, not per sandbox. Mark as root, or"
        " on a newer kernel.",
    )
    yield Condition(
        "disk",
        "what is written stays in memory, and ends",
        facts["tmp_megabytes"] * 2**20 <= asked.disk,
        f"{facts['tmp_megabytes']} MiB each",
    )


def configuration_of(course: Path) -> Condition:
    """Whether nbgrader, as the course sets it and as it is installed here, marks in the sandbox."""
    keeps = "nbgrader marks with stepgrade, in the sandbox"
    try:
        config = settings(course)
        from stepgrade.preprocessors.pipeline import without_sandbox
    except (CourseError, ImportError) as error:
        return Condition("configuration", keeps, False, "marking is refused", str(error))
    lists = config.get("Autograde", {})
    found = without_sandbox(
        lists.get("sanitize_preprocessors", []), lists.get("autograde_preprocessors", []), config
    )
    remedy = f"Leave {CONFIG_FILE} as it was; settings of your own stand in {SETTINGS_FILE}."
    return Condition("configuration", keeps, not found, found, remedy)


def secret_of(course: Path) -> Condition:
    """Whether the course's secret can be read, by you and by nobody but the graders' group."""
    path = course / SECRET_FILE
    keeps = "hidden numbers cannot be guessed"
    if not path.exists():
        return Condition("secret", keeps, True, "made at the first marking")
    mode = stat.S_IMODE(path.stat().st_mode)
    try:
        course_secret(course)
    except (OSError, ValueError) as error:
        return Condition("secret", keeps, False, "cannot be read", str(error))
    shared = is_shared(path.parent)
    whose = f", shared with the group {group_of(path)}" if shared else ""
    seen = f"mode {mode:o}{whose}; is there a copy of it in your backup?"
    wanted = 0o640 if shared else 0o600
    return Condition("secret", keeps, mode & 0o777 & ~wanted == 0, seen, f"chmod {wanted:o} {path}")


def examination_text(conditions: list[Condition], lacking: str = "MISSING") -> str:
    """The conditions as a table; one that does not hold is marked ``lacking``, with what to do under it."""
    wide = max(len(condition.layer) for condition in conditions)
    lines = []
    for condition in conditions:
        mark = "ok".ljust(len(lacking)) if condition.holds else lacking
        seen = f" ({condition.seen})" if condition.seen else ""
        lines.append(f"{mark}  {condition.layer:{wide}}  {condition.keeps}{seen}")
        if not condition.holds and condition.remedy:
            remedy = condition.remedy.replace("\n", f"\n{'':{wide + len(lacking) + 6}}")
            lines.append(f"{'':{wide + len(lacking) + 4}}→ {remedy}")
    return "\n".join(lines)
