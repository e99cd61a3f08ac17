"""Does it keep hold of what it says?  Measured on what models write by themselves, not on guesses made behind
the true text: what a model has got wrong once, it goes on from.

Each measure is a share, from counts over many pieces of writing; the models are the GPT and n-gram models of
order 1 to 5, with the same tokens, beginnings and temperature, and the real text for comparison.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

import numpy as np

from mini_gpt import story_words as words_of
from mini_gpt.corpus import Corpus
from mini_gpt.generation import Dials, stream
from mini_gpt.ngrams import NGram
from mini_gpt.stories import with_article
from mini_gpt.weights_file import Trained

Counts = Counter[tuple[str, bool]]
"""How often each measure was met, and how often it was missed."""
Measure = Callable[[str, str], Counts]
"""From a beginning and what was written behind it."""
TEMPERATURE, MOST_TOKENS = 0.7, 240
WORD = re.compile(r"[A-Za-z']+")
SPEAKER = re.compile(r"^([A-Z][A-Z' -]+):$", re.MULTILINE)


# --- writing ---------------------------------------------------------------------------------------------


def by_gpt(model: Trained) -> Callable[[str, int], Iterator[int]]:
    """The GPT's tokens behind a beginning, by a seed."""
    dials = Dials(TEMPERATURE)
    return lambda prompt, seed: stream(
        model.tokenizer.encode(prompt), model.params, model.n_heads, dials, seed
    )


def by_ngram(model: Trained, ngram: NGram) -> Callable[[str, int], Iterator[int]]:
    """An n-gram model's tokens behind a beginning, by a seed."""

    def written(prompt: str, seed: int) -> Iterator[int]:
        text, rng = model.tokenizer.encode(prompt).tolist(), np.random.default_rng(seed)
        while True:
            p = ngram.next(text[-ngram.order :]) ** (1.0 / TEMPERATURE)
            text.append(int(rng.choice(len(p), p=p / p.sum())))
            yield text[-1]

    return written


def pieces(
    write: Callable[[str, int], Iterator[int]], model: Trained, prompts: Sequence[str], seed: int, end: str
) -> Iterator[tuple[str, str]]:
    """Each prompt with the text behind it, up to ``end`` (kept), or ``MOST_TOKENS``."""
    for i, prompt in enumerate(prompts):
        said = ""
        for token in islice(write(prompt, 1000 * seed + i), MOST_TOKENS):
            said += model.tokenizer.decode([token])
            if end in said:
                break
        yield prompt, said


def shares(counts: Counts) -> dict[str, float | None]:
    """Measure -> share met; None where there was nothing to meet."""
    names = sorted({name for name, _ in counts})
    return {
        name: counts[name, True] / total if (total := counts[name, True] + counts[name, False]) else None
        for name in names
    }


# --- the stories -----------------------------------------------------------------------------------------


def story_prompts(n: int) -> list[str]:
    """First sentences about heroes whose names no training story has."""
    rng, prompts = random.Random(17), []
    for _ in range(n):
        who = with_article(f"{rng.choice(words_of.QUALITIES)} {rng.choice(words_of.KINDS)}")
        name = words_of.draw_name(rng, held_out=True)
        prompts.append(f"Once there was {who} called {name}, who lived {rng.choice(words_of.HOMES)}.")
    return prompts


def story_measure(corpus: Corpus) -> Measure:
    """Names, kinds, colours, ends and words of a story."""
    known = set(WORD.findall(corpus.training.lower()))
    things, colours, kinds = ("|".join(w) for w in (words_of.THINGS, words_of.COLOURS, words_of.KINDS))

    def measure(prompt: str, said: str) -> Counts:
        found: Counts = Counter()
        hero, kind = re.findall(r"called (\w+)", prompt)[0], re.findall(r"(\w+) called", prompt)[0]
        mentions = re.findall(rf"\b{hero[:3]}\w*", said)
        found["hero comes back", hero in mentions] += 1
        found.update(("name as before", mention == hero) for mention in mentions)
        first = {hero: kind}
        for name, again in re.findall(rf"\b([A-Z]\w+) the ({kinds})\b", said):
            if name in first:
                found["kind as before", first[name] == again] += 1
            first.setdefault(name, again)
        seen: dict[str, str] = {}
        for colour, thing in re.findall(rf"\b({colours}) ({things})\b", said):
            if thing in seen:
                found["colour as before", seen[thing] == colour] += 1
            seen.setdefault(thing, colour)
        found["ends", "\n\n" in said] += 1
        found.update(("words", word in known) for word in re.findall(r"(?<![A-Za-z])[a-z]+", said))
        return found

    return measure


# --- the plays -------------------------------------------------------------------------------------------


def play_prompts(corpus: Corpus, n: int) -> list[str]:
    """Headings with the first speaker, from passages that are held out."""
    heads = re.findall(r"# .+\n\n[A-Z][A-Z' -]+:\n", corpus.held_out)
    return [heads[i * len(heads) // n] for i in range(n)]


def play_measure(corpus: Corpus) -> Measure:
    """Speakers, ends and words of a passage."""
    whole = corpus.training + corpus.held_out
    casts: dict[str, set[str]] = {}
    for passage in re.split(r"^# ", whole, flags=re.MULTILINE):
        casts.setdefault(passage.split("\n")[0], set()).update(SPEAKER.findall(passage))
    anybody = set().union(*casts.values())
    known = set(WORD.findall(corpus.training.lower()))

    def measure(prompt: str, said: str) -> Counts:
        found: Counts = Counter()
        said, mark, _ = said.partition("# ")
        title, first = prompt.split("\n")[0].removeprefix("# "), SPEAKER.findall(prompt)[0]
        speakers = SPEAKER.findall(said)
        found.update(("speaker exists", name in anybody) for name in speakers)
        found.update(("speaker of this play", name in casts[title]) for name in speakers)
        if len(speakers) > 1:
            found["first speaker comes back", first in speakers] += 1
        found["ends", bool(mark)] += 1
        found.update(("words", word in known) for word in WORD.findall(SPEAKER.sub("", said).lower()))
        return found

    return measure
