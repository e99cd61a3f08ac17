"""Write attention_plots/switched_off.json: what the mini-GPT writes with one of its parts switched off.

    python scripts/write_switched_off.py

A part is switched off in all blocks at once: attention or network adds nothing; the norms of the blocks pass
on what they get; the ways around are gone, so that a sublayer replaces the stream instead of adding to it.
The model was trained with all of them.  Each token is the likeliest one, in float64.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

import numpy as np  # noqa: E402

from mini_gpt.weights_file import Trained, read_weights  # noqa: E402
from solutions import gpt  # noqa: E402
from solutions.feed_forward import layer_norm  # noqa: E402
from solutions.self_attention import causal_mask  # noqa: E402

FILE = ROOT / "attention_plots" / "switched_off.json"
PROMPT = "Once there was a shy mole called Sanudi, who"
N_NEW = 24
PARTS = ("", "attention", "network", "norms", "ways")
"""What is switched off: nothing, or one of four."""


def logits(ids: Any, model: Trained, off: str) -> Any:
    """The logits of every position (n, n_vocab), with one part switched off in all blocks."""
    X, mask = gpt.embed(ids, model.params), causal_mask(len(ids))
    for block in model.params["h"]:
        for norm, part in (("ln_1", "attention"), ("ln_2", "network")):
            if off == part:
                continue
            read = X if off == "norms" else layer_norm(X, block[norm]["g"], block[norm]["b"])
            if part == "attention":
                found = gpt.multi_head_attention(read, block["attn"], model.n_heads, mask)
            else:
                found = gpt.mlp(read, block["mlp"])
            X = found if off == "ways" else X + found
    return gpt.unembed(X, model.params)


def written(model: Trained, off: str) -> str:
    """What stands behind the prompt after N_NEW tokens."""
    ids = model.tokenizer.encode(PROMPT)
    n_prompt = len(ids)
    for _ in range(N_NEW):
        ids = np.append(ids, np.argmax(logits(ids, model, off)[-1]))
    return model.tokenizer.decode(ids[n_prompt:])


def main() -> None:
    """Write the file and say what it holds."""
    model = read_weights(dtype=np.float64)
    found = {
        "prompt": PROMPT,
        "blocks": len(model.params["h"]),
        "written": {part: written(model, part) for part in PARTS},
    }
    FILE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(FILE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
