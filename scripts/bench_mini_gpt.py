"""How fast is the mini-GPT?  A training step and cached writing beside PyTorch, and where the time goes.

    python scripts/bench_mini_gpt.py [--seconds 20]

Both sides run in this process, in turn, on the same cores, at the shipped size and at four times its width,
in float32, from the same weights.  PyTorch (eager) gets what a careful user would write: fused attention, its
own AdamW, no gradients while writing, a cache with room for the whole text.  Without PyTorch its half is left
out.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy is imported, as example 6 has it
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "examples"))

import numpy as np

from mini_gpt.generation import Dials, generate
from mini_gpt.parameters import Parameters, Sizes
from mini_gpt.training import Run, Settings
from mini_gpt.training_pass import loss_and_gradients

SHIPPED = Settings()
WIDTHS = 1, 4
"""The shipped width, and this many times it."""
N_PROMPT, N_NEW = 8, 120


class Corpus:
    """Random tokens in place of a text; speed does not depend on what they say."""

    ids = np.random.default_rng(0).integers(SHIPPED.sizes.n_vocab, size=20_000)


IN_A_ROW = 5
"""How often each job is run before the other has its turn."""


def alternate(jobs: dict[str, Callable[[], Any]], seconds: float) -> dict[str, float]:
    """The median seconds of each job, run in turn (so that a busy moment hits all) for ``seconds``.

    The first of each row does not count: it pays for what the other job left behind (PyTorch's threads go on
    waiting actively for a while, and the caches are full of other things).
    """
    times: dict[str, list[float]] = {name: [] for name in jobs}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or min(map(len, times.values())) < 2 * IN_A_ROW:
        for name, job in jobs.items():
            job()
            for _ in range(IN_A_ROW):
                start = time.perf_counter()
                job()
                times[name].append(time.perf_counter() - start)
    return {name: float(np.median(found)) for name, found in times.items()}


# --- where the time goes -----------------------------------------------------------------------------------


def products_of_a_step(settings: Settings) -> Callable[[], None]:
    """The matrix products of one thread's part of a training step, and nothing else."""
    s = settings.sizes
    d, n, heads = s.d_model, s.n_positions, s.n_heads
    batch = settings.batch // settings.n_threads
    T, rng = batch * n, np.random.default_rng(1)

    def array(*shape: int) -> Any:
        return rng.standard_normal(shape).astype(np.float32)

    def linear(d_in: int, d_out: int) -> list[tuple[Any, Any, Any]]:
        X, W, dY = array(T, d_in), array(d_in, d_out), array(T, d_out)
        return [(X, W, array(T, d_out)), (X.T, dY, array(d_in, d_out)), (dY, W.T, array(T, d_in))]

    def attention() -> list[tuple[Any, Any, Any]]:
        Q, K, V, dO, out = (
            array(batch, n, 3, heads, d // heads).transpose(2, 0, 3, 1, 4)[0] for _ in range(5)
        )  # the layout that training has: heads side by side in memory
        A, square = array(batch, heads, n, n), array(batch, heads, n, n)
        Kt, Vt, At = K.swapaxes(-1, -2), V.swapaxes(-1, -2), A.swapaxes(-1, -2)
        return [(Q, Kt, square), (A, V, out), (At, dO, out), (dO, Vt, square), (A, K, out), (At, Q, out)]

    jobs = linear(d, s.n_vocab)
    for _ in range(s.n_layers):
        jobs += linear(d, 3 * d) + attention() + linear(d, d) + linear(d, 4 * d) + linear(4 * d, d)

    def run() -> None:
        for left, right, out in jobs:
            np.matmul(left, right, out=out)

    return run


# --- the same in PyTorch ---------------------------------------------------------------------------------


def torch_model(
    torch: Any, sizes: Sizes, arrays: dict[str, Any]
) -> tuple[dict[str, Any], Callable[..., Any]]:
    """Parameters with these values; the forward pass, ids (batch, m) -> logits (batch, m, n_vocab)."""
    F, s = torch.nn.functional, sizes
    p = {name: torch.tensor(array).requires_grad_() for name, array in arrays.items()}

    def norm(X: Any, name: str) -> Any:
        return F.layer_norm(X, (s.d_model,), p[f"{name}.weight"], p[f"{name}.bias"], 1e-5)

    def linear(X: Any, name: str) -> Any:
        return torch.addmm(p[f"{name}.bias"], X.reshape(-1, X.shape[-1]), p[f"{name}.weight"]).view(
            *X.shape[:-1], -1
        )

    def forward(ids: Any, cache: Any = None, n_past: int = 0) -> Any:
        batch, m = ids.shape
        X = p["wte.weight"][ids] + p["wpe.weight"][n_past : n_past + m]
        for i in range(s.n_layers):
            parts = linear(norm(X, f"h.{i}.ln_1"), f"h.{i}.attn.c_attn").split(s.d_model, dim=-1)
            Q, K, V = (part.view(batch, m, s.n_heads, -1).transpose(1, 2) for part in parts)
            if cache is not None:
                cache[i, 0, :, n_past : n_past + m], cache[i, 1, :, n_past : n_past + m] = K[0], V[0]
                K, V = cache[i, 0, None, :, : n_past + m], cache[i, 1, None, :, : n_past + m]
            H = F.scaled_dot_product_attention(Q, K, V, is_causal=m > 1)
            X = X + linear(H.transpose(1, 2).reshape(batch, m, -1), f"h.{i}.attn.c_proj")
            hidden = F.gelu(linear(norm(X, f"h.{i}.ln_2"), f"h.{i}.mlp.c_fc"), approximate="tanh")
            X = X + linear(hidden, f"h.{i}.mlp.c_proj")
        return norm(X, "ln_f") @ p["wte.weight"].T

    return p, forward


def torch_step(torch: Any, settings: Settings, params: Parameters) -> Callable[[], None]:
    """A training step in PyTorch on the same batches."""
    p, forward = torch_model(torch, params.sizes, params.arrays)
    matrices = [q for q in p.values() if q.ndim == 2]
    others = [q for q in p.values() if q.ndim != 2]
    groups = [{"params": matrices, "weight_decay": settings.decay}, {"params": others, "weight_decay": 0.0}]
    optimiser = torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.99))
    source = Run(settings)

    def step() -> None:
        inputs, targets = (torch.from_numpy(np.ascontiguousarray(part)) for part in source.batch(Corpus.ids))
        source.losses.append(0.0)
        logits = forward(inputs)
        loss = torch.nn.functional.cross_entropy(logits.view(-1, logits.shape[-1]), targets.reshape(-1))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(p.values(), settings.longest_gradient)
        optimiser.step()
        loss.item()

    return step


def torch_generation(torch: Any, params: Parameters, prompt: Any) -> Callable[[], Any]:
    """Greedy generation in PyTorch with a cache."""
    _, forward = torch_model(torch, params.sizes, params.arrays)
    s = params.sizes

    def write() -> Any:
        with torch.inference_mode():
            cache = torch.zeros(s.n_layers, 2, s.n_heads, s.n_positions, s.d_model // s.n_heads)
            text, new = torch.from_numpy(prompt)[None], torch.from_numpy(prompt)[None]
            n_past = 0
            for _ in range(N_NEW):
                logits = forward(new, cache, n_past)
                n_past += new.shape[1]
                new = logits[:, -1].argmax(dim=-1, keepdim=True)
                text = torch.cat([text, new], dim=1)
        return text[0].numpy()

    return write


# --- the comparison --------------------------------------------------------------------------------------


def measure(settings: Settings, torch: Any, seconds: float) -> None:
    """Measure at this size, and print; ``torch``: the module, or None."""
    s, run = settings.sizes, Run(settings)
    params, prompt = Parameters.random(s, 3), Corpus.ids[:N_PROMPT]
    steps: dict[str, Callable[[], Any]] = {"NumPy": lambda: run.advance(Corpus.ids)}
    texts = {"NumPy": lambda: generate(prompt, params.tree, s.n_heads, N_NEW, Dials(temperature=0.0))}
    if torch is not None:
        steps["PyTorch"] = torch_step(torch, settings, params)
        texts["PyTorch"] = torch_generation(torch, params, prompt)
        if texts["NumPy"]().tolist() != texts["PyTorch"]().tolist():
            raise SystemExit("the two do not write the same text, so the comparison would mean nothing")

    print(f"{s.n_layers} blocks of width {s.d_model}, {settings.batch} x {s.n_positions} tokens, float32,")
    print(f"{settings.n_threads} threads on {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    found = alternate(steps, seconds)
    tokens = settings.batch * s.n_positions
    for name, each in found.items():
        print(f"training step    {name:8} {1e3 * each:7.1f} ms   {tokens / each:7.0f} tokens/s")
    print_ratio(found)
    found = alternate(texts, seconds)
    for name, each in found.items():
        print(f"cached writing   {name:8} {1e3 * each / N_NEW:7.3f} ms   {N_NEW / each:7.0f} tokens/s")
    print_ratio(found)
    take_apart(settings, seconds / 2)


def take_apart(settings: Settings, seconds: float) -> None:
    """Print where the time of a training step in NumPy goes."""
    run, part = Run(settings), settings.batch // settings.n_threads
    inputs, targets = run.batch(Corpus.ids)
    grads = Parameters(settings.sizes)

    def one_part() -> None:
        loss_and_gradients(run.params.tree, grads.tree, inputs[:part], targets[:part], settings.sizes.n_heads)

    jobs: dict[str, Callable[[], Any]] = {
        "products": products_of_a_step(settings),
        "pass": one_part,
        "passes": lambda: run.gradient(inputs, targets),
        "step": lambda: run.advance(Corpus.ids),
    }
    found = {name: 1e3 * each for name, each in alternate(jobs, seconds).items()}
    print(f"a step takes {found['step']:.1f} ms:")
    print(f"    {found['products']:5.1f} ms   one thread's matrix products")
    print(f"    {found['pass'] - found['products']:5.1f} ms   what stands around them in its pass")
    print(f"    {found['passes'] - found['pass']:5.1f} ms   what the threads lose by running together")
    print(f"    {found['step'] - found['passes']:5.1f} ms   drawing the batch, clipping, AdamW")


def print_ratio(found: dict[str, float]) -> None:
    """How the two compare, where both were measured."""
    if "PyTorch" in found:
        print(f"    NumPy / PyTorch = {found['NumPy'] / found['PyTorch']:.2f} (below 1: NumPy is faster)")


def main() -> None:
    """Measure and print, size by size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seconds", type=float, default=20.0, help="for each comparison (default 20)")
    seconds = parser.parse_args().seconds
    try:
        torch: Any = import_module("torch")
    except ImportError:
        torch = None
        print("PyTorch is not installed here, so there is nothing to compare with.")
    else:
        torch.set_num_threads(SHIPPED.n_threads)
    for times in WIDTHS:
        sizes = replace(SHIPPED.sizes, d_model=times * SHIPPED.sizes.d_model)
        measure(replace(SHIPPED, sizes=sizes), torch, seconds)


if __name__ == "__main__":
    main()
