"""Exercise 3's references against PyTorch in float64, solutions/gpt.py, and what a GPT promises."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rubrics import exercise_03
from rubrics._inputs import random_mask
from rubrics.exercise_03.parameters import model
from solutions import gpt
from tests.helpers.theirs import Theirs

REFERENCES = exercise_03.rubric.references
RTOL = 1e-12
N_HEADS, D_HEAD, N_LAYERS, N_VOCAB, N_POSITIONS = 3, 5, 2, 23, 13
SHAPES = [(7,), (2, 7), (2, 5, 7)]


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20190214)


@pytest.fixture
def params(rng: np.random.Generator) -> Any:
    return model(rng, N_VOCAB, N_POSITIONS, N_HEADS * D_HEAD, N_LAYERS)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    got, expected = np.asarray(got), np.asarray(expected)
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def tensors(torch: Any, tree: Any) -> Any:
    """The same nested parameters as tensors."""
    if isinstance(tree, dict):
        return {name: tensors(torch, item) for name, item in tree.items()}
    if isinstance(tree, list):
        return [tensors(torch, item) for item in tree]
    return torch.from_numpy(tree)


def torch_logits(torch: Any, ids: Any, p: Any) -> Any:
    """The model written anew in PyTorch, from its own layers: (..., n) -> (..., n, n_vocab)."""
    functional = torch.nn.functional
    d = p["wte"].shape[1]

    def norm(x: Any, layer: Any) -> Any:
        return functional.layer_norm(x, (d,), layer["g"], layer["b"], eps=1e-5)

    def linear(x: Any, layer: Any) -> Any:
        return functional.linear(x, layer["w"].T, layer["b"])

    x = functional.embedding(ids, p["wte"]) + p["wpe"][: ids.shape[-1]]
    for block in p["h"]:
        parts = linear(norm(x, block["ln_1"]), block["attn"]["c_attn"]).chunk(3, dim=-1)
        heads = [part.unflatten(-1, (N_HEADS, D_HEAD)).transpose(-3, -2) for part in parts]
        found = functional.scaled_dot_product_attention(*heads, is_causal=True)
        x = x + linear(found.transpose(-3, -2).flatten(-2), block["attn"]["c_proj"])
        hidden = functional.gelu(linear(norm(x, block["ln_2"]), block["mlp"]["c_fc"]), approximate="tanh")
        x = x + linear(hidden, block["mlp"]["c_proj"])
    return functional.linear(norm(x, p["ln_f"]), p["wte"])


class TestAgainstTorch:
    @pytest.mark.parametrize("shape", SHAPES)
    def test_layer_norm(self, theirs: Theirs, rng: Any, shape: tuple[int, ...]) -> None:
        X, gain, bias = 0.02 * rng.normal(size=(*shape, 11)), rng.normal(size=11), rng.normal(size=11)

        def normed(torch: Any) -> Any:
            x, g, b = map(torch.from_numpy, (X, gain, bias))
            return torch.nn.functional.layer_norm(x, (11,), g, b, eps=1e-5)

        assert_close(REFERENCES["layer_norm"](X, gain, bias), theirs(normed))

    def test_gelu(self, theirs: Theirs, rng: Any) -> None:
        x = 5.0 * rng.normal(size=(2, 3, 61))
        wanted = theirs(lambda torch: torch.nn.functional.gelu(torch.from_numpy(x), approximate="tanh"))
        assert_close(REFERENCES["gelu"](x), wanted)

    @pytest.mark.parametrize("shape", SHAPES)
    @pytest.mark.parametrize("size", [1.0, 1e4])
    def test_cross_entropy(self, theirs: Theirs, rng: Any, shape: tuple[int, ...], size: float) -> None:
        logits, targets = size * rng.normal(size=(*shape, N_VOCAB)), rng.integers(N_VOCAB, size=shape)

        def loss(torch: Any) -> Any:
            rows, picks = logits.reshape(-1, N_VOCAB), targets.reshape(-1)
            return torch.nn.functional.cross_entropy(torch.from_numpy(rows), torch.from_numpy(picks))

        assert_close(REFERENCES["cross_entropy"](logits, targets), theirs(loss))

    @pytest.mark.parametrize("shape", SHAPES)
    @pytest.mark.parametrize("size", [1.0, 1e4])
    def test_gradient_of_logits(self, theirs: Theirs, rng: Any, shape: tuple[int, ...], size: float) -> None:
        logits, targets = size * rng.normal(size=(*shape, N_VOCAB)), rng.integers(N_VOCAB, size=shape)

        def gradient(torch: Any) -> Any:
            z = torch.from_numpy(logits).requires_grad_()
            rows, picks = z.reshape(-1, N_VOCAB), torch.from_numpy(targets.reshape(-1))
            torch.nn.functional.cross_entropy(rows, picks).backward()
            return z.grad

        assert_close(REFERENCES["gradient_of_logits"](logits, targets), theirs(gradient))

    @pytest.mark.parametrize("shape", SHAPES)
    def test_nucleus_distribution(self, theirs: Theirs, rng: Any, shape: tuple[int, ...]) -> None:
        logits = 2.0 * rng.normal(size=(*shape, N_VOCAB))

        def nucleus(torch: Any) -> Any:
            ranked, order = torch.from_numpy(logits).softmax(dim=-1).sort(dim=-1, descending=True)
            outside = ranked.cumsum(dim=-1) - ranked >= 0.8
            kept = ranked.masked_fill(outside, 0.0)
            return torch.zeros_like(kept).scatter(-1, order, kept / kept.sum(dim=-1, keepdim=True))

        assert_close(REFERENCES["nucleus_distribution"](logits, 0.8), theirs(nucleus))

    @pytest.mark.parametrize("shape", SHAPES)
    def test_logits(self, theirs: Theirs, rng: Any, params: Any, shape: tuple[int, ...]) -> None:
        ids = rng.integers(N_VOCAB, size=shape)
        wanted = theirs(lambda torch: torch_logits(torch, torch.from_numpy(ids), tensors(torch, params)))
        assert_close(REFERENCES["transformer_logits"](ids, params, N_HEADS), wanted)

    def test_cached_logits(self, theirs: Theirs, rng: Any, params: Any) -> None:
        ids = rng.integers(N_VOCAB, size=N_POSITIONS)
        wanted = theirs(lambda torch: torch_logits(torch, torch.from_numpy(ids), tensors(torch, params)))
        _, cache = REFERENCES["cached_logits"](ids[:7], None, params, N_HEADS)
        assert_close(REFERENCES["cached_logits"](ids[7:], cache, params, N_HEADS)[0], wanted[7:])

    def test_logits_of_gpt_2_itself(self, theirs: Theirs, rng: Any, params: Any) -> None:
        """Hugging Face's GPT-2, whose checkpoint gave the parameters their names and layouts."""
        ids = rng.integers(N_VOCAB, size=(2, 7))

        def logits(torch: Any, transformers: Any) -> Any:
            config = transformers.GPT2Config(
                vocab_size=N_VOCAB,
                n_positions=N_POSITIONS,
                n_embd=N_HEADS * D_HEAD,
                n_layer=N_LAYERS,
                n_head=N_HEADS,
                bos_token_id=0,
                eos_token_id=0,
            )
            model = transformers.GPT2LMHeadModel(config).double().eval()
            model.load_state_dict(dict(checkpoint(torch, params)))
            return model(torch.from_numpy(ids)).logits

        wanted = theirs(logits, "transformers")
        assert_close(REFERENCES["transformer_logits"](ids, params, N_HEADS), wanted)


def checkpoint(torch: Any, tree: Any, path: str = "transformer") -> Any:
    """The parameters under the names of GPT-2's checkpoint."""
    if isinstance(tree, list):
        tree = {str(i): item for i, item in enumerate(tree)}
    for name, item in tree.items():
        if isinstance(item, (dict, list)):
            yield from checkpoint(torch, item, f"{path}.{name}")
        else:
            full = {"g": "weight", "w": "weight", "b": "bias"}.get(name, f"{name}.weight")
            yield f"{path}.{full}", torch.from_numpy(item)
            if name == "wte":
                yield "lm_head.weight", torch.from_numpy(item)


class TestAgainstTheSolutions:
    """The compositions of the rubric give what solutions/gpt.py gives, which is written without parts."""

    def test_block(self, rng: Any, params: Any) -> None:
        X, mask = rng.normal(size=(2, 7, 15)), random_mask(rng, 2, 7, 7)
        for m in (None, mask):
            args = (X, params["h"][0], N_HEADS, m)
            assert_close(REFERENCES["transformer_block"](*args), gpt.transformer_block(*args))

    @pytest.mark.parametrize("shape", SHAPES)
    def test_logits(self, rng: Any, params: Any, shape: tuple[int, ...]) -> None:
        args = (rng.integers(N_VOCAB, size=shape), params, N_HEADS)
        assert_close(REFERENCES["transformer_logits"](*args), gpt.gpt_logits(*args))

    def test_texts(self, rng: Any, params: Any) -> None:
        for n, n_new in ((1, 5), (5, 8), (7, 0), (7, 11), (17, 3)):
            args = (rng.integers(N_VOCAB, size=n), params, N_HEADS, n_new)
            text = gpt.generate_greedy(*args)
            np.testing.assert_array_equal(REFERENCES["generate"](*args), text)
            if n + n_new <= N_POSITIONS:
                np.testing.assert_array_equal(REFERENCES["generate_with_cache"](*args), text)

    @pytest.mark.parametrize("cuts", [[13], [5, 13], [1, 2, 13], [3, 7, 11, 13], list(range(1, 14))])
    def test_a_cache_changes_the_work_and_not_the_result(
        self, rng: Any, params: Any, cuts: list[int]
    ) -> None:
        ids = rng.integers(N_VOCAB, size=N_POSITIONS)
        whole, kept = gpt.cached_logits(ids, None, params, N_HEADS)
        assert_close(whole, gpt.gpt_logits(ids, params, N_HEADS))
        cache: gpt.Cache | None = None
        found, start = [], 0
        for end in cuts:
            before = [(K.copy(), V.copy()) for K, V in cache or []]
            given = cache
            logits, cache = REFERENCES["cached_logits"](ids[start:end], given, params, N_HEADS)
            np.testing.assert_equal(given or [], before)  # the given cache is left alone
            found.append(logits)
            start = end
        assert_close(np.concatenate(found), whole)
        assert cache is not None
        for pair, wanted in zip(cache, kept, strict=True):
            for got, right in zip(pair, wanted, strict=True):
                assert_close(got, right)


class TestWhatAGptPromises:
    def test_no_row_sees_a_later_token(self, rng: Any, params: Any) -> None:
        ids = rng.integers(N_VOCAB, size=11)
        other = ids.copy()
        other[7:] = (ids[7:] + 1) % N_VOCAB
        a, b = (REFERENCES["transformer_logits"](x, params, N_HEADS) for x in (ids, other))
        np.testing.assert_allclose(a[:7], b[:7], rtol=RTOL)
        assert np.abs(a[7:] - b[7:]).min(axis=-1).max() > 1e-3

    def test_without_a_mask_the_block_sees_everything(self, rng: Any, params: Any) -> None:
        X = rng.normal(size=(7, 15))
        other = X.copy()
        other[-1] = rng.normal(size=15)  # adding a constant would be lost in the layer norm
        a, b = (REFERENCES["transformer_block"](x, params["h"][0], N_HEADS) for x in (X, other))
        assert np.abs(a - b).max(axis=-1).min() > 1e-6

    def test_a_token_that_may_attend_to_nothing_gets_the_last_bias(self, rng: Any, params: Any) -> None:
        attn, mask = params["h"][0]["attn"], np.ones((7, 7), dtype=bool)
        mask[3] = False
        found = REFERENCES["multi_head_attention"](rng.normal(size=(7, 15)), attn, N_HEADS, mask)
        np.testing.assert_array_equal(found[3], attn["c_proj"]["b"])

    @pytest.mark.parametrize("height", [0.0, 1e4, -1e4])
    def test_knowing_nothing_costs_the_logarithm_of_the_vocabulary(self, rng: Any, height: float) -> None:
        logits, targets = np.full((2, 5, N_VOCAB), height), rng.integers(N_VOCAB, size=(2, 5))
        assert REFERENCES["cross_entropy"](logits, targets) == pytest.approx(np.log(N_VOCAB), rel=1e-14)

    def test_a_target_that_is_far_too_low_costs_what_it_lacks(self) -> None:
        logits = np.array([[1e4, -1e4, 0.0], [-1e4, -2e4, -3e4]])
        assert REFERENCES["cross_entropy"](logits, np.array([1, 2])) == 2e4
