"""GPT-2's own files, read into the same functions: ``model.safetensors`` and ``tokenizer.json`` as Hugging
Face lays them out.

The weights need no rearranging.  GPT-2's "Conv1D" layers keep them as (d_in, d_out), which is the way round
that ``X @ w`` wants, and ``c_attn`` holds Q, K and V side by side.  Nothing is downloaded here: you bring the
files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from mini_gpt.model import Array, Ids
from mini_gpt.parameters import Sizes, nest, shapes_of
from mini_gpt.weights_file import Trained

INSTALL = "pip install tokenizers"
WHERE = """OpenAI's GPT-2 is the repository openai-community/gpt2 of the Hugging Face Hub; with its client:
    pip install huggingface_hub
    hf download openai-community/gpt2 model.safetensors tokenizer.json config.json --local-dir FOLDER"""
HEAD_WIDTH = 64
"""d_head of every GPT-2 that OpenAI published; used where no config.json says how many heads there are."""


class GPT2FileError(ValueError):
    """A file that is no GPT-2 in the layout that we can read; the message says in what way."""


def library(name: str) -> Any:
    """Import an optional library, or say how to get it."""
    try:
        return import_module(name)
    except ImportError as missing:
        raise ImportError(f"reading GPT-2's files needs the library {name!r}:  {INSTALL}") from missing


KINDS = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


def _array(data: NDArray[np.uint8], tensor: dict[str, Any], dtype: DTypeLike) -> Array:
    """A tensor as ``dtype``: where that is how the file has it, a view of the mapped file, else a copy.

    bfloat16, unknown to NumPy, is the upper half of a float32.
    """
    start, end = tensor["data_offsets"]
    raw = data[start:end].view(KINDS[tensor["dtype"]]).reshape(tensor["shape"])
    if tensor["dtype"] == "BF16":
        raw = (raw.astype("<u4") << np.uint32(16)).view("<f4")
    return raw.astype(dtype, copy=False)


def read_header(path: Path) -> tuple[dict[str, Any], int]:
    """Name -> dtype, shape and offsets of every tensor, and where the data begin.

    The layout of safetensors: eight bytes with the length of the header, the header in JSON, the numbers.
    """
    n_bytes = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(n_bytes - 8, 100_000_000):
            raise GPT2FileError(
                f"{path} is no .safetensors, or was not downloaded whole (a pointer of Git LFS?)"
            )
        try:
            header = dict(json.loads(file.read(length)))
        except ValueError:
            raise GPT2FileError(f"{path} is no .safetensors: it does not begin with JSON") from None
    header.pop("__metadata__", None)
    needed = 8 + length + max((tensor["data_offsets"][1] for tensor in header.values()), default=0)
    if n_bytes < needed:
        raise GPT2FileError(f"{path} has {n_bytes} bytes of {needed}; it was not downloaded whole")
    return header, 8 + length


def read_arrays(path: Path, dtype: DTypeLike = np.float32) -> dict[str, Array]:
    """Every weight under its name without ``transformer.``; buffers that hold no weights are left out.

    The file is mapped into memory: what it has in ``dtype`` is read when it is used, and not copied.
    """
    header, start = read_header(path)
    data = np.memmap(path, dtype=np.uint8, mode="r", offset=start)
    arrays = {}
    for name, tensor in header.items():
        name = name.removeprefix("transformer.")
        if not name.endswith((".attn.bias", ".attn.masked_bias")):  # the causal mask, in old files
            if tensor["dtype"] not in KINDS:
                raise GPT2FileError(f"{name} is {tensor['dtype']}; floating-point weights are needed")
            arrays[name] = _array(data, tensor, dtype)
    head = arrays.pop("lm_head.weight", None)
    if head is not None and not np.array_equal(head, arrays.get("wte.weight", head)):
        raise GPT2FileError(
            "lm_head.weight differs from wte.weight; GPT-2's output weights are its embedding"
        )
    return arrays


def sizes_of(arrays: dict[str, Array], config: dict[str, Any]) -> Sizes:
    """The model's sizes, read off the arrays; the number of heads comes from ``config``, or is d / 64."""
    if missing := {"wte.weight", "wpe.weight"} - set(arrays):
        raise GPT2FileError(f"there is no {' and no '.join(sorted(missing))} in the file; is it a GPT-2?")
    (n_vocab, d), n_positions = arrays["wte.weight"].shape, len(arrays["wpe.weight"])
    n_layers = 1 + max((int(name.split(".")[1]) for name in arrays if name.startswith("h.")), default=-1)
    n_heads = int(config.get("n_head", max(1, d // HEAD_WIDTH)))
    if d % n_heads:
        raise GPT2FileError(
            f"{n_heads} heads do not divide a width of {d}; put config.json beside the weights"
        )
    return Sizes(n_vocab, n_positions, d, n_layers, n_heads)


def check_config(config: dict[str, Any]) -> None:
    """Refuse what GPT-2's relatives have and our functions do not."""
    ours = {
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "scale_attn_weights": True,
        "scale_attn_by_inverse_layer_idx": False,
        "add_cross_attention": False,
    }
    for name, value in ours.items():
        if config.get(name, value) != value:
            raise GPT2FileError(f"config.json says {name} = {config[name]!r}; these functions have {value!r}")


def read_gpt2(path: Path, dtype: DTypeLike = np.float32) -> tuple[dict[str, Any], int]:
    """The nested parameters and the number of heads; a ``config.json`` beside the file is read, too."""
    beside = path.with_name("config.json")
    config = json.loads(beside.read_text("utf-8")) if beside.exists() else {}
    check_config(config)
    arrays = read_arrays(path, dtype)
    sizes = sizes_of(arrays, config)
    shapes = shapes_of(sizes)
    for name, shape in shapes.items():
        if name not in arrays:
            raise GPT2FileError(f"{name} is missing; is the file whole?")
        if arrays[name].shape != shape:
            found = arrays[name].shape
            turned = " (transposed: not GPT-2's layout)" if found == shape[::-1] else ""
            raise GPT2FileError(f"{name} has the shape {found}, not {shape}{turned}")
    return nest({name: arrays[name] for name in shapes}), sizes.n_heads


def read_folder(folder: Path) -> Trained:
    """GPT-2 from a folder with ``model.safetensors``, ``tokenizer.json`` and, perhaps, ``config.json``."""
    for name in ("model.safetensors", "tokenizer.json"):
        if not (folder / name).is_file():
            raise GPT2FileError(f"{folder} holds no {name}; {WHERE}")
    return Trained(*read_gpt2(folder / "model.safetensors"), GPT2Tokenizer(folder / "tokenizer.json"), {})


class GPT2Tokenizer:
    """``tokenizer.json``, with the two methods that our own tokenizer has."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = library("tokenizers").Tokenizer.from_file(str(path))

    @property
    def tokens(self) -> list[str]:
        """The text of every token, as the file spells it."""
        return [str(self._tokenizer.id_to_token(i)) for i in range(self._tokenizer.get_vocab_size())]

    def encode(self, text: str) -> Ids:
        """``text`` as token ids."""
        return np.array(self._tokenizer.encode(text).ids, dtype=np.int64)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids."""
        return str(self._tokenizer.decode([int(i) for i in ids], skip_special_tokens=False))
