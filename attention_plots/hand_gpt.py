"""Lesson 6's GPT made by hand, and what it computes for "the bank of the river", as a small file of arrays.

The model is built by the lesson's own cells; ``scripts/write_hand_gpt.py`` runs them and makes the file.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from attention_plots.style import Array

FILE = Path(__file__).with_name("hand_gpt.npz")
GROUPS = 5, 8
"""Before which columns of the stream a new kind of thing begins: what was noticed, and the place."""
N_HEADS = 2


@cache
def _arrays() -> dict[str, Array]:
    with np.load(FILE, allow_pickle=False) as file:
        return {name: file[name] for name in file.files}


def array(name: str) -> Array:
    """One of its arrays; ``embedded``, ``attended`` and ``thought`` are the stream at three stages."""
    return _arrays()[name]


def names(of: str) -> list[str]:
    """Its ``tokens``, or the ``columns`` of its stream."""
    return [str(name) for name in array(of)]


def text() -> list[str]:
    """The words that it reads."""
    return [names("tokens")[int(i)] for i in array("ids")]


def weights_as_data() -> dict[str, Any]:
    """The model for a script."""
    kept = ("wte", "wpe", "c_attn.w", "c_attn.b", "c_proj.w", "c_proj.b", "c_fc.w", "c_fc.b", "mlp_proj.w")
    columns = [column.replace("\n", " ") for column in names("columns")]
    model = {name.replace(".", "_"): array(name).tolist() for name in kept}
    return {"heads": N_HEADS, "tokens": names("tokens"), "columns": columns, **model}
