"""AdamW, the learning rate, and the training loop, which resumes to the last bit."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mini_gpt.optimiser import AdamW, clip, learning_rate
from mini_gpt.parameters import Parameters, Sizes, sinusoids
from mini_gpt.training import Run, Settings, train
from solutions.positional import sinusoidal_encoding

SMALL = Settings(
    sizes=Sizes(n_vocab=11, n_positions=7, d_model=6, n_layers=2, n_heads=3),
    n_steps=12,
    batch=4,
    highest_rate=1e-2,
    n_warmup=3,
)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(8)


@pytest.fixture
def text() -> Any:
    """A text that one can learn: 0, 1, 2, … round and round, with a slip now and then."""
    ids = np.arange(500) % 11
    ids[::17] = 3
    return ids


def constant(run: Run) -> float:
    return 1.0


class TestOptimiser:
    def test_adamw_is_that_of_pytorch(self, rng: Any) -> None:
        torch = pytest.importorskip("torch")
        start, decays = rng.normal(size=13), np.array([1.0] * 7 + [0.0] * 6)
        theirs = [torch.tensor(part, requires_grad=True) for part in (start[:7], start[7:])]
        groups = [{"params": theirs[:1], "weight_decay": 0.3}, {"params": theirs[1:], "weight_decay": 0.0}]
        reference = torch.optim.AdamW(groups, lr=1.0, betas=(0.9, 0.95), eps=1e-8)
        ours, vector = AdamW(decays, betas=(0.9, 0.95), decay=0.3), start.copy()
        for step in range(20):
            rate, gradient = 0.1 / (step + 1), rng.normal(size=13)
            ours.step(vector, gradient, rate)
            for parameter, part in zip(theirs, (gradient[:7], gradient[7:]), strict=True):
                parameter.grad = torch.tensor(part)
            for group in reference.param_groups:
                group["lr"] = rate
            reference.step()
        expected = np.concatenate([parameter.detach().numpy() for parameter in theirs])
        np.testing.assert_allclose(vector, expected, rtol=1e-12)

    def test_adamw_by_hand(self) -> None:
        """The first step: each entry moves by the rate against its gradient's sign, and decays."""
        vector, decays = np.array([2.0, 2.0, -2.0]), np.array([1.0, 0.0, 1.0])
        AdamW(decays, decay=0.1, eps=0.0).step(vector, np.array([5.0, -1e-3, 7.0]), 0.01)
        np.testing.assert_allclose(vector, [2.0 - 0.01 - 0.002, 2.0 + 0.01, -2.0 - 0.01 + 0.002], rtol=1e-12)

    def test_gradients_are_cut_to_length_and_keep_their_direction(self) -> None:
        short, long = np.array([0.3, 0.4]), np.array([3.0, 4.0])
        assert clip(short, 1.0) == pytest.approx(0.5)
        assert clip(long, 1.0) == pytest.approx(5.0)
        np.testing.assert_allclose(short, [0.3, 0.4])
        np.testing.assert_allclose(long, [0.6, 0.8])

    def test_the_rate_rises_in_a_line_and_falls_in_a_cosine(self) -> None:
        rates = [learning_rate(step, 110, 0.4, 10, lowest=0.1) for step in range(111)]
        np.testing.assert_allclose(rates[:10], np.arange(1, 11) * 0.04)
        assert rates[10] == pytest.approx(0.4)
        assert rates[60] == pytest.approx(0.25)  # half-way down
        assert rates[110] == pytest.approx(0.1)
        assert np.all(np.diff(rates[10:]) < 0.0)


class TestInitialisation:
    def test_a_new_model_knows_nothing(self, text: Any) -> None:
        run = Run(replace(SMALL, sizes=Sizes(101, 16, 48, 2, 4)))
        loss, _ = run.gradient(*run.batch(text % 101))
        assert loss == pytest.approx(np.log(101), rel=0.1)

    def test_gains_are_one_and_biases_zero(self) -> None:
        params = Parameters.random(SMALL.sizes, 1)
        for name, array in params.arrays.items():
            if array.ndim == 1:
                assert np.all(array == (1.0 if name.endswith("weight") else 0.0)), name
            else:
                assert 0.02 < array.std() < 0.08, name

    def test_positions_start_as_sinusoids(self) -> None:
        expected = sinusoidal_encoding(7, 6)
        np.testing.assert_allclose(sinusoids(7, 6), expected, rtol=1e-12, atol=1e-14)
        found = Parameters.random(SMALL.sizes, 1).arrays["wpe.weight"]
        np.testing.assert_allclose(found, 0.1 * expected, rtol=1e-6, atol=1e-8)


class TestTraining:
    def test_it_learns(self, text: Any) -> None:
        run = Run(replace(SMALL, n_steps=150))
        assert train(run, text, constant)
        assert np.mean(run.losses[:5]) > 2.0
        assert np.mean(run.losses[-20:]) < 1.0

    def test_two_threads_find_the_gradient_of_one(self, text: Any) -> None:
        one, two = Run(replace(SMALL, n_threads=1)), Run(SMALL)
        (loss_1, gradient_1), (loss_2, gradient_2) = (run.gradient(*run.batch(text)) for run in (one, two))
        assert loss_1 == pytest.approx(loss_2, rel=1e-6)
        np.testing.assert_allclose(gradient_1, gradient_2, rtol=1e-3, atol=1e-6)

    def test_a_batch_must_split_evenly(self) -> None:
        with pytest.raises(ValueError, match="a batch of 4 does not split into 3 equal parts"):
            Run(replace(SMALL, n_threads=3))

    def test_targets_are_inputs_one_further(self, text: Any) -> None:
        inputs, targets = Run(SMALL).batch(text)
        assert inputs.shape == targets.shape == (4, 7)
        np.testing.assert_array_equal(inputs[:, 1:], targets[:, :-1])

    def test_the_last_token_of_the_text_is_reached(self) -> None:
        run = Run(replace(SMALL, batch=200, n_threads=1))
        _, targets = run.batch(np.arange(9))
        assert targets.max() == 8


class TestCheckpoints:
    @pytest.mark.parametrize("stop", [1, 5, 11])
    def test_a_resumed_run_ends_in_the_same_bits(self, text: Any, tmp_path: Path, stop: int) -> None:
        whole = Run(SMALL)
        train(whole, text, constant)
        first = Run(SMALL)
        for _ in range(stop):
            first.advance(text)
        first.save(tmp_path / "run.npz")
        second = Run.load(tmp_path / "run.npz")
        assert second.settings == SMALL
        assert second.n_done == stop
        train(second, text, constant)
        assert second.losses == whole.losses
        for ours, theirs in (
            (second.params.vector, whole.params.vector),
            (second.optimiser.mean, whole.optimiser.mean),
            (second.optimiser.square, whole.optimiser.square),
        ):
            assert ours.tobytes() == theirs.tobytes()

    def test_a_failing_write_leaves_the_old_checkpoint(
        self, text: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run = Run(SMALL)
        run.advance(text)
        run.save(tmp_path / "run.npz")
        run.advance(text)

        def full_disk(file: Any, **arrays: Any) -> None:
            file.write(b"half a file")
            raise OSError("no space left")

        monkeypatch.setattr(np, "savez", full_disk)
        with pytest.raises(OSError, match="no space left"):
            run.save(tmp_path / "run.npz")
        assert Run.load(tmp_path / "run.npz").n_done == 1

    def test_measuring_and_reporting(self, text: Any, tmp_path: Path) -> None:
        run, said = Run(SMALL), []
        path = tmp_path / "run.npz"
        train(
            run,
            text,
            lambda run: float(run.n_done),
            checkpoint=path,
            every=5,
            report=lambda run, speed, measured: said.append((run.n_done, measured, speed > 0.0)),
        )
        assert said == [(n, n in (5, 10, 12), True) for n in range(1, 13)]
        assert run.validation == [(5, 5.0), (10, 10.0), (12, 12.0)]
        assert Run.load(path).validation == run.validation

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent another way on Windows")
    def test_ctrl_c_ends_after_the_step_and_leaves_a_checkpoint(self, text: Any, tmp_path: Path) -> None:
        run, whole, path = Run(SMALL), Run(SMALL), tmp_path / "run.npz"
        before = signal.getsignal(signal.SIGINT)

        def press(run: Run, speed: float, measured: bool) -> None:
            if run.n_done == 4:
                os.kill(os.getpid(), signal.SIGINT)

        assert not train(run, text, constant, checkpoint=path, report=press)
        assert signal.getsignal(signal.SIGINT) is before
        resumed = Run.load(path)
        assert resumed.n_done == run.n_done < SMALL.n_steps
        assert train(resumed, text, constant)
        train(whole, text, constant)
        assert resumed.params.vector.tobytes() == whole.params.vector.tobytes()

    @pytest.mark.skipif(os.name == "nt", reason="signals are sent another way on Windows")
    def test_a_second_ctrl_c_interrupts_at_once(self, text: Any) -> None:
        def press_twice(run: Run, speed: float, measured: bool) -> None:
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)

        with pytest.raises(KeyboardInterrupt):
            train(Run(SMALL), text, constant, report=press_twice)
