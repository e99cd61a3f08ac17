"""Training as one watches it: a bar with loss and speed, and a sample of the writing now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from mini_gpt.evaluation import validation_loss
from mini_gpt.stories import END, as_text, training_stories, validation_stories
from mini_gpt.tokenizer import Tokenizer
from mini_gpt.training import Run, Settings, train
from mini_gpt.weights_file import Trained, write_weights

SAMPLE_EVERY = 500


def line_of(run: Run, speed: float) -> str:
    """How far the run is, on one line."""
    n_steps = run.settings.n_steps
    bar = "#" * (30 * run.n_done // n_steps)
    found = f"validation {run.validation[-1][1]:.3f}  " if run.validation else ""
    return f"[{bar:30}] step {run.n_done}/{n_steps}  loss {run.losses[-1]:.3f}  {found}{speed:.0f} tokens/s "


def train_and_watch(settings: Settings, out: Path, sample: Callable[[Trained], object]) -> bool:
    """Train from random numbers, or go on from the checkpoint beside ``out``; write the weights there.

    ``sample`` is called with the model as it is every 500 steps.  False when Ctrl-C ended it early.
    """
    checkpoint = out.with_suffix(".checkpoint.npz")
    run = Run.load(checkpoint) if checkpoint.exists() else Run(settings)
    if run.settings != settings:
        raise ValueError(f"{checkpoint} is of a run with other settings; delete it or write somewhere else")
    text = as_text(training_stories())
    tokenizer = Tokenizer.learn(text, settings.sizes.n_vocab)
    ids, few = tokenizer.encode(text), tokenizer.encode(END + as_text(validation_stories()[:50]))
    n_heads = settings.sizes.n_heads
    print(f"{len(run.params.vector)} parameters; {len(ids)} tokens to learn from.")
    print("Ctrl-C stops it after the step that it is in; the same command goes on from there.\n")

    def report(run: Run, speed: float, measured: bool) -> None:
        if measured or sys.stdout.isatty():
            print(f"\r{line_of(run, speed)}", end="\n" if measured else "", flush=True)
        if measured and run.n_done % SAMPLE_EVERY == 0:
            sample(Trained(run.params.tree, n_heads, tokenizer, {}))

    def loss(run: Run) -> float:
        return validation_loss(few, run.params.tree, n_heads)

    start = time.perf_counter()
    if not train(run, ids, loss, checkpoint=checkpoint, report=report):
        print(f"\nstopped after step {run.n_done}; the same command goes on from there")
        return False
    about = {"seed": settings.seed, "steps": run.n_done, "validation": run.validation, "losses": run.losses}
    write_weights(out, run.params, tokenizer, about)
    print(f"\ntrained in {time.perf_counter() - start:.0f} s; wrote {out}")
    return True
