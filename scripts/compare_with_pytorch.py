"""Write attention_plots/pytorch.json: the course's GPT beside PyTorch's, layer by layer, and their speed.

The weights are the trained ones of example 6; ours are the course's references (solutions/gpt.py), theirs
PyTorch's own functions (`F.layer_norm`, `F.linear`, `F.scaled_dot_product_attention`, `F.gelu`).  Example 5's
block is compared with `torch.nn.TransformerEncoderLayer`.  PyTorch is needed here only, in an environment of
its own that also has NumPy and matplotlib:

    /somewhere/bin/python scripts/compare_with_pytorch.py [--seconds 20]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before NumPy is imported: one thread on either side

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "attention_plots" / "pytorch.json"
TEXT = "Once there was a shy fox called Tibur. T"
Stages = dict[str, Any]


def ours(ids: Any, params: Any, n_heads: int) -> Stages:
    """The stream behind each part of the model, by the course's functions."""
    from solutions import gpt
    from solutions.feed_forward import layer_norm
    from solutions.self_attention import causal_mask

    def norm(X: Any, p: Any) -> Any:
        return layer_norm(X, p["g"], p["b"])

    X, mask = gpt.embed(ids, params), causal_mask(len(ids))
    stages = {"embeddings": X}
    for i, block in enumerate(params["h"], 1):
        X = X + gpt.multi_head_attention(norm(X, block["ln_1"]), block["attn"], n_heads, mask)
        stages[f"block {i}, attention"] = X
        X = X + gpt.mlp(norm(X, block["ln_2"]), block["mlp"])
        stages[f"block {i}, network"] = X
    return stages | {"logits": gpt.unembed(X, params)}


def theirs(torch: Any, ids: Any, params: Any, n_heads: int) -> Stages:
    """The same by PyTorch's functions; ``params`` are tensors, ``ids`` a tensor of integers."""
    F = torch.nn.functional

    def linear(X: Any, p: Any) -> Any:
        return F.linear(X, p["w"].T, p["b"])

    def norm(X: Any, p: Any) -> Any:
        return F.layer_norm(X, X.shape[-1:], p["g"], p["b"], 1e-5)

    X = F.embedding(ids, params["wte"]) + params["wpe"][: len(ids)]
    stages = {"embeddings": X}
    for i, block in enumerate(params["h"], 1):
        split = linear(norm(X, block["ln_1"]), block["attn"]["c_attn"]).chunk(3, dim=-1)
        Q, K, V = (part.view(len(ids), n_heads, -1).transpose(0, 1)[None] for part in split)
        heads = F.scaled_dot_product_attention(Q, K, V, is_causal=True)[0]
        X = X + linear(heads.transpose(0, 1).reshape(len(ids), -1), block["attn"]["c_proj"])
        stages[f"block {i}, attention"] = X
        hidden = F.gelu(linear(norm(X, block["ln_2"]), block["mlp"]["c_fc"]), approximate="tanh")
        X = X + linear(hidden, block["mlp"]["c_proj"])
        stages[f"block {i}, network"] = X
    return stages | {"logits": norm(X, params["ln_f"]) @ params["wte"].T}


def as_tensors(torch: Any, tree: Any, dtype: Any) -> Any:
    """Nested parameters, every array a tensor of this dtype."""
    if isinstance(tree, dict):
        return {name: as_tensors(torch, part, dtype) for name, part in tree.items()}
    if isinstance(tree, list):
        return [as_tensors(torch, part, dtype) for part in tree]
    return torch.tensor(tree, dtype=dtype)


def layer_by_layer(torch: Any, ids: Any, params: Any, n_heads: int) -> list[dict[str, Any]]:
    """For each stage: the largest entry, and the largest difference in double and in single precision."""
    mine = ours(ids, params, n_heads)
    found = {}
    for name, dtype in (("float64", torch.float64), ("float32", torch.float32)):
        found[name] = theirs(torch, torch.tensor(ids), as_tensors(torch, params, dtype), n_heads)
    return [
        {"stage": stage, "largest": two_digits(np.abs(X).max())}
        | {name: two_digits(np.abs(X - each[stage].numpy()).max()) for name, each in found.items()}
        for stage, X in mine.items()
    ]


def two_digits(number: Any) -> float:
    """A number to two digits: more of a rounding error, or of a time, says nothing."""
    return float(f"{number:.2g}")


def milliseconds(jobs: dict[str, Callable[[], Any]], seconds: float) -> dict[str, float]:
    """The median processor time of each job, run in turn: other programs' turns do not count."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for name, job in jobs.items():
            job()  # pays for what the other left behind
            start = time.process_time()
            job()
            times[name].append(time.process_time() - start)
    return {name: two_digits(1000 * np.median(found)) for name, found in times.items()}


def main() -> None:
    """Compare, and write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the speed is measured")
    seconds = parser.parse_args().seconds
    torch = import_module("torch")
    torch.set_num_threads(1)
    sys.path[:0] = [str(ROOT), str(ROOT / "examples")]
    from example_05_transformer_block import against_pytorch
    from mini_gpt.weights_file import read_weights

    model = read_weights(dtype=np.float64)
    ids, n_positions = model.tokenizer.encode(TEXT), len(model.params["wpe"])
    long = np.random.default_rng(0).integers(len(model.params["wte"]), size=n_positions)
    hidden = np.random.default_rng(1).normal(size=(n_positions, 4 * model.params["wte"].shape[1]))
    double, single = (as_tensors(torch, model.params, dtype) for dtype in (torch.float64, torch.float32))
    with torch.inference_mode():
        table = layer_by_layer(torch, ids, model.params, model.n_heads)
        jobs = {
            "NumPy, float64": lambda: ours(long, model.params, model.n_heads),
            "its x**3": lambda: [hidden**3 for _ in model.params["h"]],
            "PyTorch, float64": lambda: theirs(torch, torch.tensor(long), double, model.n_heads),
            "PyTorch, float32": lambda: theirs(torch, torch.tensor(long), single, model.n_heads),
        }
        speed = milliseconds(jobs, seconds)
    data = {
        "torch": torch.__version__.partition("+")[0],
        "numpy": np.__version__,
        "text": TEXT,
        "n_tokens": len(ids),
        "n_heads": model.n_heads,
        "stages": table,
        "milliseconds": {"n_tokens": n_positions} | speed,
        "block": {order: two_digits(gap) for order, gap in against_pytorch().items()},
    }
    FILE.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(FILE.read_text("utf-8"))


if __name__ == "__main__":
    main()
