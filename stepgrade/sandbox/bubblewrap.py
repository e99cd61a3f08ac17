"""The sandbox as one bubblewrap command: namespaces, mounts and limits.

Inside there are: the system's /usr and the Python in use, read-only; the packages that the
instructor lists, read-only; the submission's own files; and three small file systems in memory.
There is no network, no other process, nothing of the course and nothing of the instructor's.
"""

from __future__ import annotations

import functools
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from stepgrade.sandbox.errors import SandboxError
from stepgrade.sandbox.packages import package_files
from stepgrade.sandbox.settings import Limits, Sandbox

PYTHON = "/opt/python"
PACKAGES = "/opt/packages"
HOME = "/home/student"
FOLDERS = ("/tmp", HOME, "/dev/shm")
"""Where a submission may write: file systems in memory."""


def command(sandbox: Sandbox, control: int) -> list[str]:
    """The command that starts a sandboxed warm process, which is asked on the socket ``control``.

    Raises SandboxError where bubblewrap is not installed.
    """
    return [
        find_bubblewrap(),
        *_namespaces(os.geteuid() == 0),
        *_system(),
        *_python(),
        *_packages(sandbox.packages),
        *_file_systems(sandbox.limits),
        *("--remount-ro", "/"),
        *_environment(),
        *("--chdir", HOME),
        "--",
        *(_interpreter(), "-s", "-S", "-P", "-B", "-c", _start(PACKAGES), str(control)),
        *sandbox.packages,
    ]


def command_without_sandbox(sandbox: Sandbox, control: int) -> list[str]:
    """The same as an ordinary process of the instructor's: nothing is kept from a submission."""
    here = str(Path(__file__).resolve().parents[2])
    values = [f"{name}={value}" for name, value in _variables(tempfile.gettempdir()).items()]
    return [
        *("env", "-i", *values),
        *(sys.executable, "-s", "-P", "-B", "-c", _start(here), str(control)),
        *sandbox.packages,
    ]


def _start(packages: str) -> str:
    return f"import sys; sys.path.append({packages!r}); from stepgrade.inside.nursery import main; main()"


def keeper_settings(sandbox: Sandbox, home: str) -> dict[str, Any]:
    """What the warm process is told of one submission; ``home`` is its folder without a sandbox."""
    root = sandbox.isolated and os.geteuid() == 0
    count_processes = (root or _counts_per_namespace()) if sandbox.isolated else bool(sandbox.user)
    return {
        "isolated": sandbox.isolated,
        "own_user": not root,
        # An own user on the machine, not root inside a user namespace: process limits spare root.
        "uid": 200_000 + os.getpid() % 100_000 if root else 0 if sandbox.isolated else sandbox.user,
        "folders": FOLDERS,
        "disk": sandbox.limits.disk,
        "limits": sandbox.limits.for_processes(count_processes),
        "home": HOME if sandbox.isolated else home,
    }


@functools.cache
def find_bubblewrap() -> str:
    """The path of ``bwrap``.  Raises SandboxError with what to do."""
    if platform.system() != "Linux":
        raise SandboxError(
            "Marking needs Linux (its namespaces make the sandbox). On Windows use WSL 2, on macOS a"
            " Linux virtual machine; checking one's own work needs neither."
        )
    path = shutil.which("bwrap")
    if path is None:
        raise SandboxError(
            "bubblewrap is not installed, so no sandbox can be made. On Debian or Ubuntu run:"
            " sudo apt-get install bubblewrap"
        )
    return path


def check_sandbox() -> None:
    """Make an empty sandbox.  Raises SandboxError with bubblewrap's own words where that fails."""
    root = os.geteuid() == 0
    trial = [find_bubblewrap(), *_namespaces(root), *_system(), "--", "/usr/bin/true"]
    done = subprocess.run(trial, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode != 0:
        raise SandboxError(
            f"bubblewrap cannot make a sandbox here: {done.stderr.strip()[:300]}. Usually user"
            " namespaces are switched off: allow them (sysctl kernel.unprivileged_userns_clone=1,"
            " on Ubuntu kernel.apparmor_restrict_unprivileged_userns=0), or mark as root."
        )


def _namespaces(root: bool) -> list[str]:
    options = [
        *("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"),
        *("--as-pid-1", "--die-with-parent", "--new-session", "--hostname", "sandbox"),
        *("--cap-drop", "ALL", "--clearenv"),
    ]
    if root:
        # For the warm process alone, which makes each submission's namespaces and gives all of it up there.
        kept = ("CAP_SETUID", "CAP_SETGID", "CAP_SYS_ADMIN")
        return [*options, *(word for name in kept for word in ("--cap-add", name))]
    return [*options, "--unshare-user", "--uid", "1000", "--gid", "1000"]


def _system() -> list[str]:
    options = ["--ro-bind", "/usr", "/usr"]
    for path in ("/opt", "/home"):
        options += ["--perms", "0755", "--dir", path]
    for name in ("bin", "sbin", "lib", "lib32", "lib64"):
        link = Path("/", name)
        if link.is_symlink():
            options += ["--symlink", os.readlink(link), str(link)]
        elif link.is_dir():
            options += ["--ro-bind", str(link), str(link)]
    for name in ("/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/alternatives"):
        options += ["--ro-bind-try", name, name]
    return options


def _base_prefix() -> Path:
    return Path(sys.base_prefix).resolve()


def _in_usr() -> bool:
    return _base_prefix().is_relative_to("/usr")


def _interpreter() -> str:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return f"{_base_prefix() if _in_usr() else PYTHON}/bin/{version}"


def _python() -> list[str]:
    """The interpreter that runs here, without whatever else is installed for it."""
    options = [] if _in_usr() else ["--ro-bind", str(_base_prefix()), PYTHON]
    library = f"lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
    inside = _base_prefix() if _in_usr() else Path(PYTHON)
    if (_base_prefix() / library).is_dir():
        options += ["--tmpfs", str(inside / library)]
    for path in ("/usr/lib/python3/dist-packages", "/usr/local/lib"):
        if Path(path).is_dir():
            options += ["--tmpfs", path] if not str(inside).startswith(path) else []
    return options


def _packages(packages: tuple[str, ...]) -> list[str]:
    options = ["--perms", "0755", "--dir", PACKAGES]
    for name, path in sorted(package_files(packages).items()):
        options += ["--ro-bind", str(path), f"{PACKAGES}/{name}"]
    return options


def _file_systems(limits: Limits) -> list[str]:
    disk = str(limits.disk)
    options = ["--proc", "/proc", "--dev", "/dev"]
    for path in FOLDERS:
        options += ["--perms", "1777", "--size", disk, "--tmpfs", path]
    return [*options, "--remount-ro", "/dev"]


def _environment() -> list[str]:
    values = _variables(HOME)
    if not _in_usr():
        values["LD_LIBRARY_PATH"] = f"{PYTHON}/lib"
    return [item for name, value in values.items() for item in ("--setenv", name, value)]


def _variables(home: str) -> dict[str, str]:
    """The environment variables inside: fixed ones only, nothing of the instructor's."""
    return {
        "HOME": home,
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "IPYTHONDIR": f"{home}/.ipython",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "MPLCONFIGDIR": f"{home}/.matplotlib",
        "OPENBLAS_NUM_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
    }


def _counts_per_namespace() -> bool:
    """Whether the kernel counts processes per user namespace (5.14 and later)."""
    numbers = platform.release().split(".")[:2]
    return all(n.isdigit() for n in numbers) and tuple(map(int, numbers)) >= (5, 14)
