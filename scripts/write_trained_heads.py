"""Write attention_plots/trained_heads.npz: where the heads of the shipped mini-GPT look on a few texts.

python scripts/write_trained_heads.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

import numpy as np  # noqa: E402

from attention_plots.trained_heads import FILE as FILE  # noqa: E402
from mini_gpt.head_scores import head_scores, texts_with_a_name_twice  # noqa: E402
from mini_gpt.model import attention_maps  # noqa: E402
from mini_gpt.weights_file import read_weights  # noqa: E402

TEXTS = {
    "bank": "On Sunday Numo sat on the bank of the river. On Monday Numo took ten coins to the bank.",
    "names": "Once there was a shy fox called Tibur. Tibur had a friend, Salomi the owl. Tibur called Salomi",
    "song": 'Numo knew a song, and it went: "Stone, moon, rain, fire." They sang: "Stone, moon, rain, fire."',
}
"""Two meanings of one word; two names, each said again; a list, said twice."""


def arrays() -> dict[str, Any]:
    """Everything that the file holds, under its names."""
    model = read_weights()
    scores = head_scores(model.params, model.n_heads, texts_with_a_name_twice(model.tokenizer))
    roles = {name: divmod(int(score.argmax()), model.n_heads) for name, score in scores.items()}
    found: dict[str, Any] = {"roles": np.array(json.dumps(roles))}
    for name, text in TEXTS.items():
        ids = model.tokenizer.encode(text)
        found[f"{name}.tokens"] = np.array([model.tokenizer.tokens[i] for i in ids])
        found[f"{name}.weights"] = attention_maps(ids, model.params, model.n_heads).astype(np.float16)
    return found


def main() -> None:
    """Write the file and say how large it is."""
    np.savez_compressed(FILE, allow_pickle=False, **arrays())
    print(f"wrote {FILE.name}, {FILE.stat().st_size / 1000:.0f} kB: {', '.join(TEXTS)}")


if __name__ == "__main__":
    main()
