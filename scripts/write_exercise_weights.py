"""Write source/exercise_03/trained_gpt.npz: the shipped mini-GPT as exercise 3 reads it, and its stories.

    python scripts/write_exercise_weights.py

The file holds each array under its path in the exercise's parameters (``h.0.attn.c_attn.w``), in float16;
``n_heads``; ``tokens`` and ``pairs``, by which text becomes token ids; ``beginnings``; and for each beginning
``story_0``, ``story_1``: the token ids that the reference writes, greedily and in float64, to the story's
end.  Afterwards, ``make release`` copies it to release/.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

import numpy as np  # noqa: E402

from mini_gpt.stories import END  # noqa: E402
from mini_gpt.weights_file import SHIPPED, Trained, read_weights  # noqa: E402
from solutions import gpt  # noqa: E402

FILE = ROOT / "source" / "exercise_03" / "trained_gpt.npz"
OPEN_BEGINNINGS = ("Once there was a", "There once lived a", "Once there was an")
NAMES = ("Tamiro", "Lomura", "Rusila", "Sanudi", "Pasiru")
"""Names that stand in no training story; the model has to copy them."""
WHO = ("a shy mole", "a brave fox", "a tall girl", "an old bear")
NAMED_BEGINNINGS = tuple(f"Once there was {who} called {name}, who" for who in WHO for name in NAMES)
NARROW = 2e-3
"""Two best logits nearer than this might change places in somebody else's right functions, in float32."""


def leaves(part: Any, path: str = "") -> dict[str, Any]:
    """``{"h": [{"ln_1": {"g": a}}]}`` -> ``{"h.0.ln_1.g": a}`` and so on."""
    if isinstance(part, np.ndarray):
        return {path: part}
    items = part.items() if isinstance(part, Mapping) else enumerate(part)
    return {
        name: array
        for key, item in items
        for name, array in leaves(item, f"{path}.{key}".lstrip(".")).items()
    }


def story(model: Trained, beginning: str) -> np.ndarray[Any, Any] | None:
    """The ids of the story that the reference writes; None if it has no end or a near tie."""
    prompt, n_positions = model.tokenizer.encode(beginning), len(model.params["wpe"])
    ids = gpt.generate_with_cache(prompt, model.params, model.n_heads, n_positions - len(prompt))
    ends = np.flatnonzero(np.array(model.tokenizer.tokens)[ids] == END)
    if not len(ends):
        return None
    ids = ids[: ends[0]]
    best = np.sort(gpt.gpt_logits(ids[:-1], model.params, model.n_heads)[len(prompt) - 1 :], axis=-1)
    return ids if (best[:, -1] - best[:, -2]).min() > NARROW else None


def first_that_works(
    model: Trained, beginnings: tuple[str, ...], good: Callable[[str, str], bool]
) -> tuple[str, np.ndarray[Any, Any]]:
    """The first beginning with a story that is ``good``, and the story's ids."""
    for beginning in beginnings:
        ids = story(model, beginning)
        if ids is not None and good(beginning, model.tokenizer.decode(ids)):
            return beginning, ids
    raise SystemExit(
        f"none of the beginnings gives a story to show; add others to these: {'; '.join(beginnings)}"
    )


def comes_back(beginning: str, text: str) -> bool:
    """Whether the name in ``beginning`` stands in the story it makes at least three times more."""
    name = re.findall(r"called (\w+)", beginning)[0]
    return re.findall(r"\w+", text).count(name) >= 4


def arrays() -> dict[str, Any]:
    """Everything that the file holds, under its names."""
    model = read_weights(dtype=np.float64)
    with np.load(SHIPPED, allow_pickle=False) as file:
        pairs = file["merges"]
    chosen = [
        first_that_works(model, OPEN_BEGINNINGS, lambda beginning, text: True),
        first_that_works(model, NAMED_BEGINNINGS, comes_back),
    ]
    return {
        "n_heads": np.array(model.n_heads),
        "tokens": np.array(model.tokenizer.tokens),
        "pairs": pairs,
        "beginnings": np.array([beginning for beginning, _ in chosen]),
        **{f"story_{i}": ids for i, (_, ids) in enumerate(chosen)},
        **{name: array.astype(np.float16) for name, array in leaves(model.params).items()},
    }


def main() -> None:
    """Write the file, and show what the student should see."""
    found = arrays()
    np.savez_compressed(FILE, allow_pickle=False, **found)
    print(f"wrote {FILE.relative_to(ROOT)}, {FILE.stat().st_size / 1000:.0f} kB")
    for i in range(len(found["beginnings"])):
        print(f"\n{''.join(found['tokens'][found[f'story_{i}']])}")


if __name__ == "__main__":
    main()
