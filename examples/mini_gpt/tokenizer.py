"""Text to numbers and back: byte-pair encoding, on characters (Sennrich, Haddow and Birch 2016, *Neural
Machine Translation of Rare Words with Subword Units*, section 3.2), with bytes as the last resort.

A text is first cut into words, a leading space belonging to its word, as GPT-2 does it.  A word is a row of
characters; learning joins the pair of neighbours that occurs most often, again and again, until the
vocabulary is full.  Frequent words end up as one token, names as two or three.

A character that has no token of its own is written as the bytes of its UTF-8, so that every character can be
read and written.  Byte b from 128 on is spelt ``chr(0xDC00 + b)``, as Python's ``surrogateescape`` does it;
the first 127 bytes are ASCII characters already.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Pair = tuple[str, str]
LONGEST = 30
"""Characters of a word at most; in a text without spaces a word would else be the whole text."""
MOST_LETTERS = 250_000
"""Characters in the different words that pairs are learned from; without spaces there is no end of words."""
MOST_KNOWN = 200_000
"""How many words are remembered with their tokens."""
LETTERS = "A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffef\U00010000-\U0010ffff"
WORDS = re.compile(rf" ?[{LETTERS}]{{1,{LONGEST}}}| ?[^{LETTERS}\s]{{1,{LONGEST}}}|\s{{1,{LONGEST}}}")
BYTES = [*map(chr, range(1, 128)), *(chr(0xDC00 + b) for b in range(128, 256))]


def as_bytes(text: str) -> str:
    """``text`` with all but ASCII spelt in bytes; NUL, which files cannot hold, becomes U+FFFD."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode("ascii", "surrogateescape")


def from_bytes(text: str) -> str:
    """The way back from :func:`as_bytes`; bytes that make no character become U+FFFD."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def join_pair(pieces: Sequence[str], pair: Pair) -> list[str]:
    """``pieces`` with every neighbouring ``pair`` joined, from the left."""
    joined: list[str] = []
    for piece in pieces:
        # A piece that was just joined is longer than pair[0]: it does not start the next pair.
        if joined and (joined[-1], piece) == pair:
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def most_frequent(counts: Counter[str]) -> Counter[str]:
    """The most frequent words, as many as hold ``MOST_LETTERS`` characters together."""
    if sum(map(len, counts)) <= MOST_LETTERS:
        return counts
    kept: Counter[str] = Counter()
    n_letters = 0
    for word, count in counts.most_common():
        n_letters += len(word)
        if n_letters > MOST_LETTERS:
            break
        kept[word] = count
    return kept


def learn_merges(
    text: str, n_vocab: int, alphabet: Sequence[str] | None = None
) -> tuple[list[str], list[Pair]]:
    """The characters of ``text``, and the pairs to join, most frequent first, until both make ``n_vocab``
    tokens.

    Of equally frequent pairs the alphabetically first is taken, so that the result depends on the text alone.
    Where an ``alphabet`` is given, other characters are spelt in bytes.
    """
    counts = most_frequent(Counter(word[0] for word in WORDS.finditer(text)))
    alphabet = sorted(set(text)) if alphabet is None else list(alphabet)
    words = {word: _letters(word, set(alphabet)) for word in counts}
    pairs: Counter[Pair] = Counter()
    where: dict[Pair, set[str]] = {}
    for word, pieces in words.items():
        for pair in pairwise(pieces):
            pairs[pair] += counts[word]
            where.setdefault(pair, set()).add(word)
    merges: list[Pair] = []
    while len(alphabet) + len(merges) < n_vocab and pairs:
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        if pairs[best] == 0:  # all pairs that there were have been joined already
            break
        merges.append(best)
        for word in where.pop(best):  # only these words change
            for pair in pairwise(words[word]):
                pairs[pair] -= counts[word]
            words[word] = join_pair(words[word], best)
            for pair in pairwise(words[word]):
                pairs[pair] += counts[word]
                where.setdefault(pair, set()).add(word)
        del pairs[best]
    return alphabet, merges


def _letters(word: str, known: set[str]) -> list[str]:
    """The characters of a word, those that are not ``known`` in bytes."""
    return (
        list(word)
        if known.issuperset(word)
        else [b for c in word for b in (c if c in known else as_bytes(c))]
    )


def frequent(text: str, n_vocab: int) -> list[str]:
    """An alphabet for ``text`` that can spell everything: bytes, and the characters met most often.

    These get half of what the bytes leave of the vocabulary at most, and each has been met twice.
    """
    counts = Counter(text)
    beyond = [c for c in sorted(counts, key=lambda c: (-counts[c], c)) if c not in BYTES and counts[c] > 1]
    beyond = [c for c in beyond if c != "\0"]
    return [*BYTES, *sorted(beyond[: max(0, (n_vocab - len(BYTES)) // 2)])]


class Tokenizer:
    """A vocabulary, and the order in which pairs are joined.

    ``tokens``: the characters first, then one token for each of ``merges``.
    """

    def __init__(self, alphabet: Sequence[str], merges: Iterable[Pair]) -> None:
        self.alphabet, self.merges = list(alphabet), [(left, right) for left, right in merges]
        self.tokens: Sequence[str] = [*self.alphabet, *(left + right for left, right in self.merges)]
        self._ids = {token: i for i, token in enumerate(self.tokens)}
        self._rank = {pair: i for i, pair in enumerate(self.merges)}
        self._known: dict[str, list[int]] = {}  # words that were encoded before
        self._letters = set(self.alphabet)
        self._spells_bytes = self._letters.issuperset(BYTES)

    @classmethod
    def learn(cls, text: str, n_vocab: int, *, any_character: bool = False) -> Tokenizer:
        """A tokenizer of ``n_vocab`` tokens for texts like ``text``; for all texts with ``any_character``."""
        return cls(*learn_merges(text, n_vocab, frequent(text, n_vocab) if any_character else None))

    def _encode_word(self, word: str) -> list[int]:
        pieces = _letters(word, self._letters)
        while True:
            known = [pair for pair in pairwise(pieces) if pair in self._rank]
            if not known:
                return [self._ids[piece] for piece in pieces]
            pieces = join_pair(pieces, min(known, key=self._rank.__getitem__))

    def encode(self, text: str) -> NDArray[np.int64]:
        """``text`` as token ids: n characters -> (at most n,), or more where bytes are needed."""
        if not self._spells_bytes and (unknown := sorted(set(text) - self._letters)):
            raise ValueError(f"the model has never seen {' '.join(map(repr, unknown))}; please leave it out")
        ids = array("i")
        for match in WORDS.finditer(text):
            word = match[0]
            if word not in self._known:
                if len(self._known) > MOST_KNOWN:
                    self._known.clear()
                self._known[word] = self._encode_word(word)
            ids.extend(self._known[word])
        return np.array(ids, dtype=np.int64)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids; ``decode(encode(text)) == text``."""
        text = "".join(self.tokens[i] for i in ids)
        return from_bytes(text) if self._spells_bytes else text


def spoken(decode: Callable[[list[int]], str], ids: Iterable[int]) -> Iterator[tuple[int, str]]:
    """Each id with the text that can be shown since: "" while the bytes of a character are not complete."""
    waiting: list[int] = []
    for i in ids:
        waiting.append(i)
        text = decode(waiting)
        if text.endswith("\ufffd") and len(waiting) < 4:  # no character has more than four bytes
            yield i, ""
        else:
            yield i, text
            waiting = []
