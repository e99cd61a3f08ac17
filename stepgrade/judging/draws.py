"""Drawing a case's inputs: reproducible, different from student to student, secret until marked.

Hidden inputs come from HMAC(course secret, student, assignment, step, case); the class's common case
leaves the student out; public cases need no secret at all.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import secrets
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stepgrade.inside.script import Call, Script
from stepgrade.judging.travel import travelling
from stepgrade.rubric import Case, Inputs, Step

SECRET_FILE = Path(".stepgrade") / "secret"
SHARED = 0o2770
"""The mode of a folder that a Unix group shares; what is made in it belongs to the group, too."""


@dataclass(frozen=True)
class Draws:
    """Draws the inputs of one assignment's cases for one student.

    ``secret`` may be empty where only public cases are drawn (a student's side has none).
    """

    assignment: str
    student: str = ""
    secret: bytes = b""

    def script(self, step: Step, case: Case) -> Script:
        """The call script of ``case`` with this student's numbers, as they arrive where it is performed.

        Raises ValueError for a hidden case without a secret, RubricError for inputs that cannot travel, and
        whatever ``case.inputs`` raises.
        """
        drawn = script_for(step, case.inputs(self.generator(step.name, case)))
        return travelling(drawn, step, case)

    def generator(self, step: str, case: Case) -> np.random.Generator:
        """The generator that ``case`` draws from."""
        parts = [self.assignment, step, case.name]
        if case.public:
            digest = hashlib.sha256("\0".join(parts).encode()).digest()
        elif not self.secret:
            raise ValueError(f"hidden case {case.name!r} needs the course secret")
        else:
            student = "" if case.common else self.student
            message = "\0".join([student, *parts]).encode()
            digest = hmac.new(self.secret, message, hashlib.sha256).digest()
        return np.random.default_rng(int.from_bytes(digest, "big"))


def course_secret(course: Path) -> bytes:
    """The course's secret, made on first use (32 random bytes, outside git).

    Its mode is 0600, or 0640 where its folder is shared by the graders' group.

    Losing it means that old marks cannot be reproduced; nothing else depends on it.
    """
    path = course / SECRET_FILE
    path.parent.mkdir(mode=0o700, exist_ok=True)
    if not path.exists():
        # Written aside and linked into place, so that two processes starting at once agree on one.
        handle, draft = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_hex(32).encode())
            file.flush()
            os.fsync(file.fileno())
            os.fchmod(file.fileno(), 0o640 if is_shared(path.parent) else 0o600)
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
        os.unlink(draft)
    return _read_secret(path)


def is_shared(folder: Path) -> bool:
    """Whether a Unix group shares ``folder`` and all that is made in it."""
    return stat.S_IMODE(folder.stat().st_mode) & SHARED == SHARED


def _read_secret(path: Path) -> bytes:
    secret = path.read_bytes().strip()
    if len(secret) < 32:
        raise ValueError(
            f"{path} is damaged (it should hold 64 hexadecimal digits). Put back your copy of it, or"
            " delete it to make a new one: marks given from then on will use new hidden numbers."
        )
    return secret


def script_for(step: Step, inputs: Inputs) -> Script:
    """The call script for one case's inputs."""
    if isinstance(inputs, Script):
        return inputs
    if isinstance(inputs, dict):
        return Script((Call(step.target, kwargs=inputs),))
    return Script((Call(step.target, args=inputs),))
