"""What a value is, without its numbers: as much as a sentence on a wrong kind or shape needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from stepgrade.inside.wire import Opaque


class FormKind(StrEnum):
    """The kinds of values, as far as a sentence tells them apart."""

    NOTHING = "nothing"
    OPAQUE = "opaque"
    ITEMS = "items"
    DICT = "dict"
    ARRAY = "array"
    SINGLE = "single"


@dataclass(frozen=True)
class Form:
    """What a value is, without its numbers.

    ``type`` is the class's name, for OPAQUE with the reason ``why`` it cannot be compared.  ``length`` counts
    the ITEMS; ``shape`` and ``dtype`` are an ARRAY's.
    """

    kind: FormKind
    type: str = ""
    why: str = ""
    length: int = 0
    shape: tuple[int, ...] = ()
    dtype: np.dtype[Any] | None = None


def form_of(value: Any) -> Form:
    """The form of a decoded value."""
    if value is None:
        return Form(FormKind.NOTHING)
    if isinstance(value, Opaque):
        return Form(FormKind.OPAQUE, value.type, value.why)
    name = type(value).__name__
    if isinstance(value, (tuple, list)):
        return Form(FormKind.ITEMS, name, length=len(value))
    if isinstance(value, dict):
        return Form(FormKind.DICT, name)
    if isinstance(value, np.ndarray):
        return Form(FormKind.ARRAY, name, shape=value.shape, dtype=value.dtype)
    return Form(FormKind.SINGLE, name)
