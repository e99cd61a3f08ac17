"""How good is it?  The loss on text that training never saw, beside that of n-gram models."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mini_gpt.corpus import Corpus
from mini_gpt.model import Array, Ids, Params, logits_of
from mini_gpt.ngrams import NGram
from mini_gpt.weights_file import Trained

MOST_COUNTED = 8_000_000
"""Characters that the n-gram models count at most."""


def token_losses(ids: Ids, params: Params, n_heads: int, batch: int = 8) -> NDArray[np.float64]:
    """-log p of every token but the first, given those before it: (n,) -> (n - 1,).

    The text is read in windows of n_positions that overlap by half; in each window but the first only the
    second half is scored, so that every guess is made from n_positions / 2 tokens or more, as far as there
    are any before it.
    """
    n_positions = min(len(params["wpe"]), len(ids) - 1)
    half = max(1, n_positions // 2)
    starts = [*range(0, len(ids) - 1 - n_positions, half), len(ids) - 1 - n_positions]
    losses = np.zeros(len(ids) - 1)
    done = 0
    for first in range(0, len(starts), batch):
        rows = np.array(starts[first : first + batch])[:, None] + np.arange(n_positions)
        found = _losses(logits_of(ids[rows], params, n_heads), ids[rows + 1])
        for start, row in zip(rows[:, 0], found, strict=True):
            losses[done : start + n_positions] = row[done - start :]
            done = start + n_positions
    return losses


def _losses(logits: Array, targets: Ids) -> Array:
    """(..., n_vocab), (...) -> (...)"""
    logits = logits - logits.max(axis=-1, keepdims=True)
    right = np.take_along_axis(logits, targets[..., None], axis=-1)[..., 0]
    losses: Array = np.log(np.sum(np.exp(logits), axis=-1)) - right
    return losses


def validation_loss(ids: Ids, params: Params, n_heads: int) -> float:
    """The mean of :func:`token_losses`, in nats."""
    return float(np.mean(token_losses(ids, params, n_heads)))


def ngram_losses(
    training: Ids, validation: Ids, n_vocab: int, orders: Sequence[int] = (1, 2, 3, 4, 5)
) -> list[float]:
    """The mean loss of an n-gram model of each order, fitted on the training text, in nats."""
    return [NGram(training, order, n_vocab).loss(validation) for order in orders]


def table(losses: dict[str, float], tokens_per_character: float) -> str:
    """Loss per token, perplexity (e to the loss), nats and bits per character, one row per model."""
    lines = [f"{'model':24} {'loss':>6} {'perplexity':>11} {'nats/character':>15} {'bits/character':>15}"]
    for name, loss in losses.items():
        nats = loss * tokens_per_character
        lines.append(f"{name:24} {loss:6.3f} {np.exp(loss):11.2f} {nats:15.3f} {nats / np.log(2.0):15.3f}")
    return "\n".join(lines)


def judged(model: Trained, corpus: Corpus) -> dict[str, float]:
    """The loss on the held-out text, beside n-gram models fitted on the training text; prints the table."""
    training, held_out = (
        model.tokenizer.encode(text) for text in (corpus.training[:MOST_COUNTED], corpus.held_out)
    )
    found = ngram_losses(training, held_out, len(model.params["wte"]))
    losses = {f"{order}-gram, Kneser-Ney": loss for order, loss in enumerate(found, 1)}
    losses["this GPT"] = validation_loss(held_out, model.params, model.n_heads)
    print(
        f"\nHow good is it?  {len(corpus.held_out)} characters ({len(held_out)} tokens) of text held out:\n"
    )
    print(table(losses, len(held_out) / len(corpus.held_out)))
    return losses
