"""Text to numbers and back: byte-pair encoding, on characters (Sennrich, Haddow and Birch 2016, *Neural
Machine Translation of Rare Words with Subword Units*, section 3.2).

A text is first cut into words, a leading space belonging to its word, as GPT-2 does it.  A word is a row of
characters; learning joins the pair of neighbours that occurs most often, again and again, until the
vocabulary is full.  Frequent words end up as one token, names as two or three.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Pair = tuple[str, str]
WORDS = re.compile(r" ?[A-Za-z]+| ?[^A-Za-z\s]+|\s+")


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


def learn_merges(text: str, n_vocab: int) -> tuple[list[str], list[Pair]]:
    """The characters of ``text``, and the pairs to join, most frequent first, until both make ``n_vocab``
    tokens.

    Of equally frequent pairs the alphabetically first is taken, so that the result depends on the text alone.
    """
    counts = Counter(WORDS.findall(text))
    words = {word: list(word) for word in counts}
    alphabet = sorted(set(text))
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

    @classmethod
    def learn(cls, text: str, n_vocab: int) -> Tokenizer:
        """A tokenizer of ``n_vocab`` tokens for texts like ``text``."""
        return cls(*learn_merges(text, n_vocab))

    def _encode_word(self, word: str) -> list[int]:
        pieces = list(word)
        while True:
            known = [pair for pair in pairwise(pieces) if pair in self._rank]
            if not known:
                return [self._ids[piece] for piece in pieces]
            pieces = join_pair(pieces, min(known, key=self._rank.__getitem__))

    def encode(self, text: str) -> NDArray[np.int64]:
        """``text`` as token ids: n characters -> (at most n,)."""
        if unknown := sorted(set(text) - set(self.alphabet)):
            raise ValueError(f"the model has never seen {' '.join(map(repr, unknown))}; please leave it out")
        ids: list[int] = []
        for word in WORDS.findall(text):
            if word not in self._known:
                self._known[word] = self._encode_word(word)
            ids += self._known[word]
        return np.array(ids, dtype=np.int64)

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids; ``decode(encode(text)) == text``."""
        return "".join(self.tokens[i] for i in ids)
