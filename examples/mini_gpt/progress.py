"""Training as one watches it: a bar with loss, speed and the time that is left, and a sample now and then."""

from __future__ import annotations

import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from mini_gpt.corpus import Corpus
from mini_gpt.evaluation import validation_loss
from mini_gpt.model import Ids
from mini_gpt.parameters import Sizes
from mini_gpt.tokenizer import Tokenizer
from mini_gpt.training import SIZES, Run, Settings, seconds_per_step, train
from mini_gpt.weights_file import Trained, read_weights, write_weights

SIZES_BY_NAME = {
    "small": Sizes(n_vocab=512, n_positions=128, d_model=64, n_layers=2, n_heads=4),
    "medium": SIZES,
    "large": Sizes(n_vocab=1280, n_positions=256, d_model=128, n_layers=4, n_heads=4),
    "huge": Sizes(n_vocab=2048, n_positions=256, d_model=256, n_layers=4, n_heads=8),
}
SHARE = 0.9
"""Of the minutes asked for, what the steps themselves may take; measuring and samples take the rest."""
READINGS = 40
"""How often a text is read at most where minutes are asked for; by then a small one is known by heart."""
N_MEASURED, N_SAMPLES = 40, 6


@dataclass(frozen=True)
class Plan:
    """What is asked for: a size by name, steps or minutes, where to write, whether to go on."""

    size: str
    seed: int
    out: Path
    minutes: float | None = None
    steps: int | None = None
    resume: bool = False

    @property
    def checkpoint(self) -> Path:
        """Where a run that was stopped is kept."""
        return self.out.with_suffix(".checkpoint.npz")


def learned(text: str, n_vocab: int, any_character: bool) -> Tokenizer:
    """A tokenizer with as many tokens as ``text`` has use for, ``n_vocab`` at most.

    A text of n characters gets n/200 besides the bytes: a token that comes twice teaches nothing.
    """
    part = (
        text
        if len(text) < 4_000_000
        else "".join(text[i : i + 80_000] for i in range(0, len(text), len(text) // 40))
    )
    n = min(n_vocab, 300 + len(text) // 200) if any_character else n_vocab
    while len((tokenizer := Tokenizer.learn(part, n, any_character=any_character)).tokens) != n:
        n = len(
            tokenizer.tokens
        )  # the text ran out of pairs; ask for what it has, so that the answer is stable
    return tokenizer


def begun(plan: Plan, corpus: Corpus) -> tuple[Run, Tokenizer, Ids]:
    """A new run on the corpus, its tokenizer and the training text's tokens; minutes become steps here."""
    if plan.checkpoint.exists():
        raise ValueError(
            f"{plan.checkpoint} is of a run that is not finished: go on with --resume, delete it, or write "
            "somewhere else with --out"
        )
    sizes = SIZES_BY_NAME[plan.size]
    tokenizer = learned(corpus.training, sizes.n_vocab, corpus.any_character)
    ids = tokenizer.encode(corpus.training)
    n_positions = min(sizes.n_positions, max(8, len(ids) // 4))
    sizes = replace(sizes, n_vocab=len(tokenizer.tokens), n_positions=n_positions)
    settings = Settings(sizes=sizes, seed=plan.seed)
    if plan.steps is not None:
        return Run(replace(settings, n_steps=plan.steps), corpus.digest), tokenizer, ids
    minutes = plan.minutes or 3.0
    each = seconds_per_step(settings, ids, min(3.0, 3.0 * minutes))
    possible = max(20, int(SHARE * 60.0 * minutes / each))
    enough = max(200, READINGS * len(ids) // (settings.batch * n_positions))
    print(f"A step takes {1e3 * each:.0f} ms here: {possible} of them fit into {minutes:g} minutes.")
    if enough < possible:
        print(f"{enough} are made: they read the text {READINGS} times.")
    n_steps = min(possible, enough)
    settings = replace(settings, n_steps=n_steps, n_warmup=min(settings.n_warmup, n_steps // 10))
    return Run(settings, corpus.digest), tokenizer, ids


def resumed(plan: Plan, corpus: Corpus) -> tuple[Run, Tokenizer, Ids]:
    """The run that was stopped, if it is of this text."""
    path = plan.checkpoint
    if not path.exists():
        raise ValueError(f"there is no {path} to go on from; leave --resume out to begin")
    try:
        run = Run.load(path)
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError):
        raise ValueError(f"{path} is damaged or of another version; delete it and begin anew") from None
    if run.digest != corpus.digest:
        raise ValueError(f"{path} is of another text; name that text, or write somewhere else with --out")
    tokenizer = learned(corpus.training, run.settings.sizes.n_vocab, corpus.any_character)
    print(f"Going on after step {run.n_done} of {run.settings.n_steps}, with the settings that it had.")
    return run, tokenizer, tokenizer.encode(corpus.training)


def line_of(run: Run, speed: float, tokens_per_character: float) -> str:
    """How far the run is, on one line; ``speed`` in tokens a second."""
    s = run.settings
    bar = "#" * (20 * run.n_done // s.n_steps)
    found = (
        f"held out {run.validation[-1][1] * tokens_per_character:.3f} a character  " if run.validation else ""
    )
    left = (s.n_steps - run.n_done) * s.batch * s.sizes.n_positions / speed
    ahead = f"{left // 60:.0f}:{left % 60:02.0f} left"
    done = f"[{bar:20}] step {run.n_done}/{s.n_steps}  loss {run.losses[-1]:.3f}"
    return f"{done}  {found}{speed:.0f} tokens/s  {ahead} "


def write_best(plan: Plan, run: Run, tokenizer: Tokenizer, corpus: Corpus) -> None:
    """Write the weights with the lowest held-out loss."""
    run.params.vector[:] = run.best
    about = {
        "seed": run.settings.seed,
        "steps": run.n_done,
        "validation": [(step, round(loss, 4)) for step, loss in run.validation],
        "losses": [round(loss, 4) for loss in run.losses],
        "end": corpus.end,
        "beginning": corpus.beginning,
    }
    write_weights(plan.out, run.params, tokenizer, about)


def measured_every(run: Run, n_few: int) -> int:
    """Steps between two measurements: forty in a run, or fewer where they would take a tenth of its time.

    Measuring reads ``n_few`` tokens twice over, forward only, which is a third of what a step does with one.
    """
    s = run.settings
    costs = 2 * n_few / (3 * s.batch * s.sizes.n_positions)
    return max(1, s.n_steps // N_MEASURED, int(10 * costs))


def train_and_watch(plan: Plan, corpus: Corpus, sample: Callable[[Trained], object]) -> Trained | None:
    """Train from random numbers, or go on where a run was stopped; write the best weights to ``plan.out``.

    ``sample`` is called with the model as it is now and then.  None when Ctrl-C ended it early.
    """
    plan.out.parent.mkdir(parents=True, exist_ok=True)
    spare = plan.out.with_name(plan.out.name + ".part")
    spare.open("wb").close()  # better an error now than after an hour
    spare.unlink()
    print(f"{len(corpus.training)} characters to learn from, {len(corpus.held_out)} held out to measure on.")
    run, tokenizer, ids = (resumed if plan.resume else begun)(plan, corpus)
    n_heads, few = run.settings.sizes.n_heads, tokenizer.encode(corpus.few)
    if len(few) < 2:
        raise ValueError("the text is too short to hold a part of it out")
    ratio = len(few) / len(corpus.few)
    print(f"{len(run.params.vector)} parameters; {len(ids)} tokens, {len(tokenizer.tokens)} different ones.")
    print("Ctrl-C stops after the step that it is in and keeps the best weights; --resume goes on.\n")
    every = measured_every(run, len(few))
    sample_every = 1 + run.settings.n_steps // every // (N_SAMPLES + 1)

    def report(run: Run, speed: float, measured: bool) -> None:
        if measured or sys.stdout.isatty():
            print(f"\r{line_of(run, speed, ratio)}", end="\n" if measured else "", flush=True)
        if measured and run.n_done < run.settings.n_steps and len(run.validation) % sample_every == 0:
            sample(Trained(run.params.tree, n_heads, tokenizer, {"end": corpus.end}))

    def loss(run: Run) -> float:
        return validation_loss(few, run.params.tree, n_heads)

    start = time.perf_counter()
    finished = train(run, ids, loss, checkpoint=plan.checkpoint, every=every, report=report)
    step, best = min(run.validation, key=lambda found: found[1])
    write_best(plan, run, tokenizer, corpus)
    found = f"{plan.out} holds the best weights, of step {step}: {best * ratio:.3f} nats a character held out"
    if not finished:
        print(f"\nStopped after step {run.n_done}. {found}.\nThe same command with --resume goes on.")
        return None
    plan.checkpoint.unlink(missing_ok=True)
    print(f"\nTrained in {time.perf_counter() - start:.0f} s. {found}.")
    return read_weights(plan.out)
