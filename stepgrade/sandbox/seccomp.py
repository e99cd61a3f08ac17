"""The system calls that no notebook needs, refused by the kernel: a filter compiled by libseccomp.

Everything else is allowed: the filter narrows the kernel's surface, it is not what isolates.  It holds
for every process of the sandbox and cannot be taken off again.
"""

from __future__ import annotations

import errno
import functools
import os
from typing import Any

from stepgrade.sandbox.errors import SandboxError

REFUSED = (
    # other name spaces, other roots, other file systems
    *("unshare", "setns", "mount", "umount", "umount2", "pivot_root", "chroot", "mount_setattr"),
    *("fsopen", "fsconfig", "fsmount", "fspick", "move_mount", "open_tree", "quotactl", "quotactl_fd"),
    *("name_to_handle_at", "open_by_handle_at", "swapon", "swapoff", "fanotify_init"),
    # looking into other processes
    *("ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd", "process_madvise"),
    *("perf_event_open", "lookup_dcookie"),
    # the kernel itself
    *("bpf", "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot"),
    *("syslog", "acct", "iopl", "ioperm", "modify_ldt", "vhangup", "uselib", "ustat", "_sysctl"),
    *("nfsservctl", "personality", "vm86", "vm86old", "userfaultfd", "memfd_secret"),
    *("io_uring_setup", "io_uring_enter", "io_uring_register"),
    # the machine's clock, keys and memory placement
    *("settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "stime"),
    *("add_key", "request_key", "keyctl"),
    # memory that belongs to no process, so that no limit of a process counts it
    *("memfd_create", "shmget", "shmat", "msgget", "semget", "mq_open"),
    *("mbind", "set_mempolicy", "migrate_pages", "move_pages", "set_mempolicy_home_node"),
)
"""Refused with EPERM."""

_NO_HUGE_PAGES = 41  # prctl's PR_SET_THP_DISABLE: the keeper counts pages, and set it
_NEW_NAMESPACES = 0x7E020080  # CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID, NET and TIME
_UNIX, _INET, _INET6 = 1, 2, 10
_TERMINAL_INPUT = (0x5412, 0x541C)  # TIOCSTI and TIOCLINUX push keystrokes into a terminal


@functools.cache
def compiled_filter() -> bytes:
    """The filter in the form that bubblewrap's ``--seccomp`` reads.

    Raises SandboxError where libseccomp is not installed.
    """
    library = _library()
    refused = library.ERRNO(errno.EPERM)
    rules = library.SyscallFilter(library.ALLOW)
    for name in REFUSED:
        _refuse(rules, library, refused, name)
    for family in (*range(3, _INET6), None):
        beyond = library.Arg(0, library.GT, _INET6)
        only = library.Arg(0, library.EQ, family) if family is not None else beyond
        _refuse(rules, library, refused, "socket", only)
    _refuse(rules, library, refused, "socket", library.Arg(0, library.EQ, 0))
    for request in _TERMINAL_INPUT:
        _refuse(rules, library, refused, "ioctl", library.Arg(1, library.MASKED_EQ, 0xFFFFFFFF, request))
    _refuse(rules, library, refused, "prctl", library.Arg(0, library.EQ, _NO_HUGE_PAGES))
    for bit in range(32):
        if _NEW_NAMESPACES >> bit & 1:
            flag = 1 << bit
            _refuse(rules, library, refused, "clone", library.Arg(0, library.MASKED_EQ, flag, flag))
    # The flags of clone3 lie in memory, out of a filter's sight; without it the C library uses clone.
    _refuse(rules, library, library.ERRNO(errno.ENOSYS), "clone3")
    return _export(rules)


def _library() -> Any:
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError) as error:
        raise SandboxError(
            f"libseccomp cannot be used here ({error}), so system calls would not be filtered. On Debian or"
            " Ubuntu run: sudo apt-get install libseccomp2; then `make setup`. To mark without this"
            " layer, set MarkSteps.allow_missing = ['seccomp'] in course_settings.py."
        ) from None
    return pyseccomp


def _refuse(rules: Any, library: Any, action: int, name: str, *only: Any) -> None:
    try:
        library.resolve_syscall(library.system_arch(), name)
    except OSError:
        return  # this machine's kernel has no such call
    rules.add_rule(action, name, *only)


def _export(rules: Any) -> bytes:
    handle = os.memfd_create("seccomp")
    with os.fdopen(handle, "w+b") as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()
