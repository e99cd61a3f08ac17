"""Training: batches, two threads, checkpoints that resume to the last bit, and stopping at any moment.

What happens in step s depends on the settings and the state after step s - 1 and on nothing else (the batch
is drawn by a generator seeded with the seed and s).  So a run that was interrupted and resumed ends in the
same parameters, bit by bit, as one that was not.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

import numpy as np

from mini_gpt.model import Array, Ids
from mini_gpt.optimiser import AdamW, blocks, clip, learning_rate
from mini_gpt.parameters import Parameters, Sizes
from mini_gpt.training_pass import loss_and_gradients

SIZES = Sizes(n_vocab=768, n_positions=160, d_model=128, n_layers=3, n_heads=4)


def keep_freed_memory() -> None:
    """Have glibc keep freed memory for the next array; elsewhere this does nothing.

    A training step makes and frees hundreds of arrays of half a megabyte.  By default much of that goes back
    to the system at once, which clears every page of it for the next array: a third of a step went into that.
    """
    trim_threshold, mmap_threshold = -1, -3  # their numbers in malloc.h
    with suppress(AttributeError, OSError, TypeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(mmap_threshold, 2**25)  # the largest there is
        mallopt(trim_threshold, 2**31 - 1)


@dataclass(frozen=True)
class Settings:
    """Everything that decides what a training run does, apart from the text."""

    sizes: Sizes = SIZES
    n_steps: int = 5000
    batch: int = 4
    highest_rate: float = 3e-3
    n_warmup: int = 200
    decay: float = 0.1
    longest_gradient: float = 1.0
    seed: int = 1
    n_threads: int = 2


class Run:
    """A training run: parameters, optimiser, and the loss of every step so far.

    ``best``: the parameters, (n,), as they were when the validation loss was lowest; ``digest``: which text
    the run learns from.
    """

    def __init__(self, settings: Settings, digest: str = "") -> None:
        if settings.batch % settings.n_threads:
            raise ValueError(
                f"a batch of {settings.batch} does not split into {settings.n_threads} equal parts"
            )
        self.settings, self.digest = settings, digest
        self.params = Parameters.random(settings.sizes, settings.seed)
        self.best = self.params.vector.copy()
        self.optimiser = AdamW(self.params.decays, decay=settings.decay)
        self.losses: list[float] = []
        self.validation: list[tuple[int, float]] = []
        self._grads = [Parameters(settings.sizes) for _ in range(settings.n_threads)]
        self._pool = ThreadPoolExecutor(settings.n_threads)
        keep_freed_memory()

    @property
    def n_done(self) -> int:
        """How many steps have been made."""
        return len(self.losses)

    def batch(self, ids: Ids) -> tuple[Ids, Ids]:
        """Inputs and targets of the next step, from random places: (n_text,) -> twice (batch, n)."""
        s = self.settings
        if len(ids) <= s.sizes.n_positions:
            raise ValueError(f"a text of {len(ids)} tokens is too short for {s.sizes.n_positions} positions")
        rng = np.random.default_rng([s.seed, self.n_done])
        starts = rng.integers(len(ids) - s.sizes.n_positions, size=s.batch)
        rows = ids[starts[:, None] + np.arange(s.sizes.n_positions + 1)]
        return rows[:, :-1], rows[:, 1:]

    def gradient(self, inputs: Ids, targets: Ids) -> tuple[float, Array]:
        """The loss of a batch and the gradient as one vector; each thread takes an equal part of the texts.

        NumPy lets other threads work while it computes, so this keeps two cores busy in all of it, not in
        matrix products alone.
        """
        k, sizes = self.settings.n_threads, self.settings.sizes
        parts = zip(self._grads, np.split(inputs, k), np.split(targets, k), strict=True)
        waiting = [
            self._pool.submit(loss_and_gradients, self.params.tree, grads.tree, x, y, sizes.n_heads)
            for grads, x, y in parts
        ]
        loss = sum(part.result() for part in waiting) / k
        total = self._grads[0].vector

        def add(block: slice) -> None:
            for grads in self._grads[1:]:
                total[block] += grads.vector[block]
            total[block] /= k

        list(self._pool.map(add, blocks(len(total))))
        return loss, total

    def advance(self, ids: Ids) -> float:
        """One step on the training text ``ids`` (n_text,); returns its loss."""
        s = self.settings
        loss, gradient = self.gradient(*self.batch(ids))
        clip(gradient, s.longest_gradient)
        rate = learning_rate(self.n_done, s.n_steps, s.highest_rate, s.n_warmup, lowest=0.05 * s.highest_rate)
        self.optimiser.step(self.params.vector, gradient, rate, self._pool.map)
        self.losses.append(loss)
        return loss

    def note(self, validation_loss: float) -> None:
        """Remember the validation loss of this moment, and the parameters where none was lower before."""
        if validation_loss <= min((loss for _, loss in self.validation), default=validation_loss):
            self.best[:] = self.params.vector
        self.validation.append((self.n_done, validation_loss))

    # --- checkpoints -----------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Write everything needed to go on; the old file is replaced only once the new one is whole."""
        spare = path.with_name(path.name + ".part")
        with spare.open("wb") as file:
            np.savez(
                file,
                settings=json.dumps(asdict(self.settings)),
                digest=self.digest,
                vector=self.params.vector,
                best=self.best,
                mean=self.optimiser.mean,
                square=self.optimiser.square,
                losses=np.array(self.losses),
                validation=np.array(self.validation).reshape(-1, 2),
            )
        os.replace(spare, path)

    @classmethod
    def load(cls, path: Path) -> Run:
        """The run that :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as file:
            values = json.loads(str(file["settings"]))
            run = cls(Settings(**values | {"sizes": Sizes(**values["sizes"])}), str(file["digest"]))
            run.params.vector[:], run.best[:] = file["vector"], file["best"]
            run.optimiser.mean[:], run.optimiser.square[:] = file["mean"], file["square"]
            run.losses = file["losses"].tolist()
            run.optimiser.n_steps = run.n_done
            run.validation = [(int(step), float(loss)) for step, loss in file["validation"]]
        return run


@contextmanager
def stop_request() -> Iterator[Callable[[], bool]]:
    """Within it, Ctrl-C does not interrupt but is remembered: the value says whether it was pressed.

    So no step is left half done.  A second Ctrl-C interrupts at once.
    """
    pressed: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)

    before = signal.signal(signal.SIGINT, remember)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)


def seconds_per_step(settings: Settings, ids: Ids, seconds: float = 3.0) -> float:
    """How long a step takes here and now: the median over ``seconds``, without the first three steps."""
    run = Run(settings)
    times: list[float] = []
    end = time.perf_counter() + seconds
    while len(times) < 6 or time.perf_counter() < end:
        start = time.perf_counter()
        run.advance(ids)
        times.append(time.perf_counter() - start)
    return float(np.median(times[3:]))


def train(
    run: Run,
    ids: Ids,
    validation_loss: Callable[[Run], float],
    *,
    checkpoint: Path | None = None,
    every: int = 100,
    report: Callable[[Run, float, bool], None] = lambda run, speed, measured: None,
) -> bool:
    """Make all steps that ``run`` still has to make; False when Ctrl-C ended it before.

    ``report(run, tokens per second, measured)`` is called after every step; ``measured`` says that the
    validation loss has just been measured (and the checkpoint written), which happens every ``every`` steps
    and at the end; it is also measured where Ctrl-C ends the run.
    """
    tokens_per_step = run.settings.batch * run.settings.sizes.n_positions
    seconds = 0.0
    first = run.n_done
    with stop_request() as stopped:
        while run.n_done < run.settings.n_steps and not stopped():
            start = time.perf_counter()
            run.advance(ids)
            seconds += time.perf_counter() - start
            measured = run.n_done % every == 0 or run.n_done == run.settings.n_steps
            if measured:
                run.note(validation_loss(run))
            if checkpoint and measured:
                run.save(checkpoint)
            report(run, (run.n_done - first) * tokens_per_step / seconds, measured)
        if stopped() and run.n_done < run.settings.n_steps:
            if not run.validation or run.validation[-1][0] < run.n_done:
                run.note(validation_loss(run))
            if checkpoint:
                run.save(checkpoint)
    return run.n_done == run.settings.n_steps
