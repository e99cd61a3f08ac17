"""The file of trained weights: an .npz that ``np.load`` reads without pickle.

It holds every array under its name in GPT-2's checkpoint (``h.0.attn.c_attn.weight``) in float16;
``n_heads``; ``tokens``, the text of every token; ``alphabet`` and ``merges``, from which
:class:`~mini_gpt.tokenizer.Tokenizer` is made; and ``about``, JSON that says how the weights came about and
what they reach.
"""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import DTypeLike

from mini_gpt.model import Ids
from mini_gpt.parameters import Parameters, nest
from mini_gpt.tokenizer import Tokenizer

SHIPPED = Path(__file__).with_name("mini_gpt.npz")
BY_NAME = {"stories": SHIPPED, "plays": Path(__file__).with_name("plays.npz")}
NOT_WEIGHTS = ("n_heads", "tokens", "alphabet", "merges", "about")


class Vocabulary(Protocol):
    """What a tokenizer can do, ours or GPT-2's."""

    @property
    def tokens(self) -> Sequence[str]:
        """The text of every token."""

    def encode(self, text: str) -> Ids:
        """``text`` as token ids."""

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids."""


@dataclass(frozen=True)
class Trained:
    """A model ready for use."""

    params: dict[str, Any]
    n_heads: int
    tokenizer: Vocabulary
    about: dict[str, Any]


def write_weights(path: Path, params: Parameters, tokenizer: Tokenizer, about: dict[str, Any]) -> None:
    """Write ``params``, rounded to float16, with everything needed to use them; whole, or not at all."""
    spare = path.with_name(path.name + ".part")
    with spare.open("wb") as file:
        np.savez_compressed(
            file,
            allow_pickle=False,
            n_heads=np.array(params.sizes.n_heads),
            tokens=np.array(tokenizer.tokens),
            alphabet=np.array(tokenizer.alphabet),
            merges=np.array(tokenizer.merges),
            about=np.array(json.dumps(about)),
            **{name: array.astype(np.float16) for name, array in params.arrays.items()},
        )
    os.replace(spare, path)


def read_weights(path: Path = SHIPPED, dtype: DTypeLike = np.float32) -> Trained:
    """What :func:`write_weights` wrote, the weights as ``dtype``."""
    try:
        file = np.load(path, allow_pickle=False)
    except (zipfile.BadZipFile, ValueError, EOFError):
        raise ValueError(f"{path} is no file of weights that this example wrote") from None
    with file:
        if not {"n_heads", "alphabet", "merges", "about"} <= set(file.files):
            raise ValueError(f"{path} holds no weights with a tokenizer; is it a checkpoint?")
        arrays = {name: file[name].astype(dtype) for name in file.files if name not in NOT_WEIGHTS}
        merges = [(str(left), str(right)) for left, right in file["merges"]]
        tokenizer = Tokenizer(file["alphabet"].tolist(), merges)
        return Trained(nest(arrays), int(file["n_heads"]), tokenizer, json.loads(str(file["about"])))
