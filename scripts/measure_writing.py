"""Write examples/mini_gpt/free_running.json: what the shipped models keep hold of in free writing.

    python scripts/measure_writing.py [stories] [plays] [--samples 60]

For each corpus and model: 60 pieces of writing for each of four seeds; the share of each measure over all,
and the lowest and highest of the four.  Prints the tables of examples/mini_gpt/README.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
sys.path.insert(0, str(EXAMPLES))

from mini_gpt import free_running as fr  # noqa: E402
from mini_gpt.corpus import Corpus, read_corpus, stories_corpus  # noqa: E402
from mini_gpt.ngrams import NGram  # noqa: E402
from mini_gpt.weights_file import BY_NAME, Trained, read_weights  # noqa: E402

FILE = EXAMPLES / "mini_gpt" / "free_running.json"
SEEDS = (1, 2, 3, 4)
ORDERS = (1, 2, 3, 4, 5)
Row = dict[str, list[float | None]]


def setting(name: str, n: int) -> tuple[Trained, Corpus, list[str], fr.Measure, str]:
    """Model, corpus, beginnings, measure and end of one of the two corpora."""
    model = read_weights(BY_NAME[name])
    if name == "stories":
        corpus = stories_corpus()
        return model, corpus, fr.story_prompts(n), fr.story_measure(corpus), "\n\n"
    corpus, _ = read_corpus([str(EXAMPLES / "mini_gpt" / "plays.txt")])
    return model, corpus, fr.play_prompts(corpus, n), fr.play_measure(corpus), "# "


def real(name: str, corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Beginnings of held-out pieces with what really follows them."""
    if name == "stories":
        for story in corpus.held_out.strip().split("\n\n"):
            if beginning := re.match(r"Once there was .*?\.", story):
                yield beginning[0], story[beginning.end() :] + "\n\n"
    else:
        for passage in re.findall(r"^# .+?(?=^# )", corpus.held_out, re.DOTALL | re.MULTILINE):
            if head := re.match(r"# .+\n\n[A-Z][A-Z' -]+:\n", passage):
                yield head[0], passage[head.end() :] + "# "


def row(found: Sequence[fr.Counts]) -> Row:
    """Measure -> [share over all, lowest and highest of the parts]."""
    whole: fr.Counts = Counter()
    for part in found:
        whole.update(part)
    each = [fr.shares(part) for part in found]
    spread = {name: [x for part in each if (x := part.get(name)) is not None] for name, _ in whole}
    return {
        name: [
            None if x is None else round(x, 4)
            for x in (share, min(spread[name], default=None), max(spread[name], default=None))
        ]
        for name, share in fr.shares(whole).items()
    }


def counted(measure: fr.Measure, texts: Iterator[tuple[str, str]]) -> fr.Counts:
    """All counts together."""
    total: fr.Counts = Counter()
    for prompt, said in texts:
        total.update(measure(prompt, said))
    return total


def rows(name: str, n: int, seeds: Sequence[int] = SEEDS, orders: Sequence[int] = ORDERS) -> dict[str, Row]:
    """Model -> its row."""
    model, corpus, prompts, measure, end = setting(name, n)
    ids = model.tokenizer.encode(corpus.training)
    writers: dict[str, Callable[[str, int], Iterator[int]]] = {
        f"{order}-gram": fr.by_ngram(model, NGram(ids, order, len(model.params["wte"]))) for order in orders
    }
    writers["mini-GPT"] = fr.by_gpt(model)
    table = {}
    for who, write in writers.items():
        table[who] = row([counted(measure, fr.pieces(write, model, prompts, seed, end)) for seed in seeds])
        print(".", end="", flush=True)
    table["real text"] = row([counted(measure, real(name, corpus))])
    print()
    return table


def markdown(table: dict[str, Row]) -> str:
    """The table as README.md has it: percent, and the lowest and highest seed behind it."""
    names = list(table["mini-GPT"])

    def cell(value: list[Any] | None, spread: bool) -> str:
        if not value or value[0] is None:
            return "–"
        mean, low, high = (f"{100 * x:.0f}" for x in value)
        return f"{mean} ({low}–{high})" if spread and low != high else mean

    lines = ["| share in 100 | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for who, found in table.items():
        lines.append(f"| {who} | " + " | ".join(cell(found.get(n), who != "real text") for n in names) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure both models, write the file, print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpora", nargs="*", help="which (default: both)")
    parser.add_argument("--samples", type=int, default=60, help="for each seed (default 60)")
    args = parser.parse_args()
    kept = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
    for name in args.corpora or BY_NAME:
        kept[name] = rows(name, args.samples)
        print(f"\n{name}\n\n{markdown(kept[name])}")
    FILE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
