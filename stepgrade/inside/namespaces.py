"""A sandbox for one submission, made by a process about to become its keeper.

bubblewrap made the warm process's sandbox; each submission gets namespaces, file systems and a user of
its own once more, by the same system calls, before any of its code runs.
"""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Callable, Sequence
from pathlib import Path

_NEW_MOUNTS, _NEW_UTS, _NEW_IPC, _NEW_USER = 0x20000, 0x4000000, 0x8000000, 0x10000000
_NEW_PROCESSES, _NEW_NETWORK = 0x20000000, 0x40000000
_NO_SUID, _NO_DEVICES, _NO_EXEC, _RECURSIVE, _PRIVATE = 2, 4, 8, 0x4000, 0x40000
_SET_DUMPABLE, _SET_SECCOMP, _SET_NO_NEW_PRIVILEGES = 4, 22, 38
_SET_NO_HUGE_PAGES = 41
_CAPABILITIES_VERSION = 0x20080522
_C = ctypes.CDLL(None, use_errno=True)

MAX_FILES = 20_000
"""Files and folders in one of the file systems in memory: names take memory that no size counts."""


def _checked(call: Callable[..., int], *args: object) -> None:
    if call(*args) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{getattr(call, '__name__', 'a call')}: {os.strerror(number)}")


def become_first_process(own_user: bool) -> None:
    """Return as process 1 of new namespaces; the process that called is gone.

    ``own_user`` makes a user namespace as well, which an ordinary user needs for the others.
    Raises OSError.
    """
    if own_user:
        uid, gid = os.geteuid(), os.getegid()
        _checked(_C.unshare, _NEW_USER)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")
    _checked(_C.unshare, _NEW_MOUNTS | _NEW_UTS | _NEW_IPC | _NEW_PROCESSES | _NEW_NETWORK)
    if os.fork():
        os._exit(0)


def fresh_file_systems(folders: Sequence[str], size: int) -> None:
    """Empty file systems in memory over ``folders``, of ``size`` bytes each, and a /proc of one's own."""
    _mount("none", "/", None, _RECURSIVE | _PRIVATE)
    for folder in folders:
        options = f"size={size},nr_inodes={MAX_FILES},mode=1777"
        _mount("tmpfs", folder, "tmpfs", _NO_SUID | _NO_DEVICES, options)
    _mount("proc", "/proc", "proc", _NO_SUID | _NO_DEVICES | _NO_EXEC)


def _mount(source: str, target: str, kind: str | None, flags: int, options: str = "") -> None:
    kind_bytes = kind.encode() if kind else None
    _checked(_C.mount, source.encode(), target.encode(), kind_bytes, ctypes.c_ulong(flags), options.encode())


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


def give_up_privileges(uid: int) -> None:
    """Become user ``uid`` (0: stay), hold no capability, and never gain any."""
    if uid:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    none = (ctypes.c_uint32 * 6)()
    _checked(_C.capset, ctypes.byref(_Header(_CAPABILITIES_VERSION, 0)), ctypes.byref(none))
    _checked(_C.prctl, _SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)


def forbid_tracing() -> None:
    """Nothing inside may trace or read this process."""
    _checked(_C.prctl, _SET_DUMPABLE, 0, 0, 0, 0)


def use_small_pages() -> None:
    """No huge pages from here on: each page that a process makes its own is then one fault, and counted."""
    _C.prctl(_SET_NO_HUGE_PAGES, 1, 0, 0, 0)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def install_filter(instructions: bytes) -> None:
    """Put a compiled seccomp filter around this process and all that it starts."""
    program = _Program(len(instructions) // 8, instructions)
    _checked(_C.prctl, _SET_SECCOMP, 2, ctypes.byref(program), 0, 0)


def close_all_but(*kept: int) -> None:
    """Close every other descriptor from 3 on."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    lowest = 3
    for fd in sorted(kept):
        os.closerange(lowest, fd)
        lowest = fd + 1
    os.closerange(lowest, min(most, 65536))
