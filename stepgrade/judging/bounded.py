"""Bounds for what this side works out from a submission's numbers.

References and compositions are asked here with arrays that a submission chose.  An outer product of
two long ones would fill this machine's memory, and the operating system would end the marking.
"""

from __future__ import annotations

import functools
import math
import os
from typing import Any

import numpy as np

MAX_ENTRIES = 500_000
"""The most entries that a submission's numbers may have where something is worked out from them."""
HEADROOM = 2**30
"""Bytes of address space that such a computation may take."""


class TooMuch(ValueError):
    """A submission's value is larger than any that belongs there."""


def require_modest(*values: Any) -> None:
    """Raise TooMuch where ``values``, of any nesting, have more than MAX_ENTRIES entries.

    An axis of length 0 counts as 1: what is empty here may be large once it is multiplied.
    """
    if _entries(values) > MAX_ENTRIES:
        raise TooMuch(f"more than {MAX_ENTRIES} numbers")


def _entries(value: Any) -> int:
    if isinstance(value, np.ndarray):
        return math.prod(max(1, length) for length in value.shape)
    if isinstance(value, (list, tuple)):
        return 1 + sum(map(_entries, value))
    if isinstance(value, dict):
        return 1 + sum(map(_entries, value.values()))
    return 1


class MemoryBound:
    """Within ``with MemoryBound():`` whatever takes more than ``headroom`` bytes raises MemoryError.

    Without effect where the system knows no such limit (outside Linux).
    """

    def __init__(self, headroom: int = HEADROOM) -> None:
        self._headroom = headroom
        self._before: tuple[int, int] | None = None

    def __enter__(self) -> MemoryBound:
        try:
            import resource

            with open("/proc/self/statm") as statm:
                used = int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        except (ImportError, OSError):
            return self
        _touch_blas()
        soft, hard = self._before = resource.getrlimit(resource.RLIMIT_AS)
        limits = [limit for limit in (used + self._headroom, soft, hard) if limit != resource.RLIM_INFINITY]
        resource.setrlimit(resource.RLIMIT_AS, (min(limits), hard))
        return self

    def __exit__(self, *exc: object) -> None:
        if self._before is not None:
            import resource

            resource.setrlimit(resource.RLIMIT_AS, self._before)
            self._before = None


@functools.cache
def _touch_blas() -> None:
    """Have BLAS take its working memory now: it ends the process where it gets none."""
    square = np.ones((512, 512))
    np.matmul(square, square)
