"""Write attention_plots/hand_gpt.npz: lesson 6's GPT made by hand, and what it computes, for its pictures.

python scripts/write_hand_gpt.py

The model is what the lesson's own cells build; they are run here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import nbformat  # noqa: E402
import numpy as np  # noqa: E402

from attention_plots.hand_gpt import FILE as FILE  # noqa: E402
from solutions import gpt  # noqa: E402
from solutions.multi_head import head_attention  # noqa: E402

NOTEBOOK = ROOT / "source" / "lesson_06" / "06_transformer_architecture.ipynb"
N_HEADS = 2


def built() -> dict[str, Any]:
    """The names that the lesson's cells leave behind."""
    cells = {cell.id: cell.source for cell in nbformat.read(NOTEBOOK, as_version=4).cells}
    names: dict[str, Any] = {"np": np, "print": lambda *words: None}
    for name in ("given-hand-tables", "given-hand-heads", "given-hand-gpt"):
        exec(cells[name], names)
    return names


def arrays() -> dict[str, Any]:
    """Everything that the file holds, under its names."""
    names = built()
    model, ids, used = names["hand_gpt"], names["ids"], len(names["rules"])
    block = model["h"][0]
    attn, mlp = block["attn"], block["mlp"]
    X = gpt.embed(ids, model)
    Z = gpt._norm(X, block["ln_1"])
    mask = np.tri(len(ids), dtype=bool)
    weights = head_attention(*gpt.project_heads(Z, attn, N_HEADS), mask)[1]
    attended = X + gpt.multi_head_attention(Z, attn, N_HEADS, mask)
    thought = gpt.gpt_block(X, block, N_HEADS)
    return {
        "tokens": np.array(names["tokens"]),
        "columns": np.array(names["columns"]),
        "ids": ids,
        "wte": model["wte"],
        "wpe": model["wpe"],
        "c_attn.w": attn["c_attn"]["w"],
        "c_attn.b": attn["c_attn"]["b"],
        "c_proj.w": attn["c_proj"]["w"],
        "c_proj.b": attn["c_proj"]["b"],
        "c_fc.w": mlp["c_fc"]["w"][:, :used],
        "c_fc.b": mlp["c_fc"]["b"][:used],
        "mlp_proj.w": mlp["c_proj"]["w"][:used],
        "weights": weights,
        "embedded": X,
        "attended": attended,
        "thought": thought,
        "final": gpt._norm(thought, model["ln_f"]),
        "logits": gpt.gpt_logits(ids, model, N_HEADS),
    }


def main() -> None:
    """Write the file and say how large it is."""
    np.savez_compressed(FILE, allow_pickle=False, **arrays())
    print(f"wrote {FILE.name}, {FILE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
