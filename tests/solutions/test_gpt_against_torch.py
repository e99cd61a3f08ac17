"""solutions/gpt.py against `transformers`' GPT-2 in float64, and against what a GPT promises without it."""

from __future__ import annotations

import copy
import warnings
from typing import Any

import numpy as np
import pytest

from solutions.gpt import (
    Cache,
    cached_logits,
    cross_entropy,
    generate_greedy,
    generate_with_cache,
    gpt_block,
    gpt_logits,
    gpt_parameter_count,
    next_token_distribution,
    transformer_block,
)
from tests.helpers.theirs import Theirs

RTOL = 1e-12
N_VOCAB, N_POSITIONS, N_LAYERS = 29, 13, 3
HEADS = [(1, 11), (3, 5), (7, 1), (2, 13)]  # n_heads, d_head


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20190214)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def linear(rng: Any, d_in: int, d_out: int) -> dict[str, Any]:
    return {"w": 1.5 * rng.normal(size=(d_in, d_out)) / d_in**0.5, "b": 0.3 * rng.normal(size=d_out)}


def norm(rng: Any, d: int) -> dict[str, Any]:
    return {"g": 1.0 + 0.3 * rng.normal(size=d), "b": 0.1 * rng.normal(size=d)}


def model(rng: Any, d: int, n_layers: int = N_LAYERS) -> dict[str, Any]:
    """Parameters under GPT-2's names, for a text that varies."""
    blocks = [
        {
            "ln_1": norm(rng, d),
            "attn": {"c_attn": linear(rng, d, 3 * d), "c_proj": linear(rng, d, d)},
            "ln_2": norm(rng, d),
            "mlp": {"c_fc": linear(rng, d, 4 * d), "c_proj": linear(rng, 4 * d, d)},
        }
        for _ in range(n_layers)
    ]
    return {
        "wte": 0.5 * rng.normal(size=(N_VOCAB, d)),
        "wpe": 0.8 * rng.normal(size=(N_POSITIONS, d)),
        "h": blocks,
        "ln_f": norm(rng, d),
    }


def count(params: Any) -> int:
    """How many numbers a nested parameter dict holds."""
    if isinstance(params, dict):
        return sum(map(count, params.values()))
    return sum(map(count, params)) if isinstance(params, list) else int(params.size)


def checkpoint(params: Any, name: str = "transformer") -> dict[str, Any]:
    """The same arrays under the names of GPT-2's checkpoint."""
    if isinstance(params, dict):
        endings = {"w": "weight", "g": "weight", "b": "bias", "wte": "wte.weight", "wpe": "wpe.weight"}
        parts = {f"{name}.{endings.get(key, key)}": part for key, part in params.items()}
    elif isinstance(params, list):
        parts = {f"{name}.{i}": part for i, part in enumerate(params)}
    else:
        return {name: params}
    return {key: array for part, inner in parts.items() for key, array in checkpoint(inner, part).items()}


def gpt2(torch: Any, transformers: Any, params: dict[str, Any], n_heads: int) -> Any:
    """`transformers`' model with these weights, in float64."""
    config = transformers.GPT2Config(
        vocab_size=N_VOCAB,
        n_positions=N_POSITIONS,
        n_embd=params["wte"].shape[1],
        n_layer=len(params["h"]),
        n_head=n_heads,
        resid_pdrop=0.0,
        embd_pdrop=0.0,
        attn_pdrop=0.0,
        bos_token_id=None,
        eos_token_id=None,
        attn_implementation="eager",
    )
    module = transformers.GPT2LMHeadModel(config).to(torch.float64).eval()
    state = {name: torch.from_numpy(array) for name, array in checkpoint(params).items()}
    missing, unexpected = module.load_state_dict(state, strict=False)
    assert set(missing) <= {"lm_head.weight"}  # tied to wte
    assert not unexpected
    return module


class TestAgainstGPT2:
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_logits(self, theirs: Theirs, rng: Any, n_heads: int, d_head: int) -> None:
        params = model(rng, n_heads * d_head)
        ids = rng.integers(N_VOCAB, size=(2, 7))

        def logits(torch: Any, transformers: Any) -> Any:
            return gpt2(torch, transformers, params, n_heads)(torch.from_numpy(ids)).logits

        assert_close(gpt_logits(ids, params, n_heads), theirs(logits, "transformers"))

    def test_text(self, theirs: Theirs, rng: Any) -> None:
        params = model(rng, 15)
        ids = rng.integers(N_VOCAB, size=5)

        def written(torch: Any, transformers: Any) -> Any:
            module = gpt2(torch, transformers, params, 3)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found = module.generate(
                    torch.from_numpy(ids[None]),
                    attention_mask=torch.ones((1, 5)),
                    max_new_tokens=8,
                    do_sample=False,
                    pad_token_id=0,
                )
            return found[0]

        text = generate_greedy(ids, params, 3, 8)
        assert text.tolist() == theirs(written, "transformers").tolist()
        assert len(set(text[5:].tolist())) > 2  # a text, not one token again and again

    def test_loss(self, theirs: Theirs, rng: Any) -> None:
        """From the logits, because for a loss of its own `transformers` rounds them to float32."""
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=(2, 7))

        def loss(torch: Any, transformers: Any) -> Any:
            words = torch.from_numpy(ids)
            logits = gpt2(torch, transformers, params, 3)(words).logits[:, :-1].reshape(-1, N_VOCAB)
            return torch.nn.functional.cross_entropy(logits, words[:, 1:].reshape(-1))

        found = cross_entropy(gpt_logits(ids[:, :-1], params, 3), ids[:, 1:])
        assert found == pytest.approx(theirs(loss, "transformers"), rel=RTOL)

    def test_cache(self, theirs: Theirs, rng: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=(2, 7))

        def kept(torch: Any, transformers: Any) -> Any:
            found = gpt2(torch, transformers, params, 3)(torch.from_numpy(ids), use_cache=True)
            return [(layer.keys, layer.values) for layer in found.past_key_values.layers]

        _, cache = cached_logits(ids, None, params, 3)
        for (K, V), (keys, values) in zip(cache, theirs(kept, "transformers"), strict=True):
            assert_close(K, keys)
            assert_close(V, values)

    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_parameter_count(self, theirs: Theirs, rng: Any, n_heads: int, d_head: int) -> None:
        def counted(torch: Any, transformers: Any) -> int:
            module = gpt2(torch, transformers, model(rng, n_heads * d_head), n_heads)
            return sum(parameter.numel() for parameter in module.parameters())

        found = gpt_parameter_count(N_VOCAB, N_POSITIONS, n_heads * d_head, N_LAYERS)
        assert found == theirs(counted, "transformers")


class TestAgainstTorch:
    @pytest.mark.parametrize("size", [1.0, 1e4])
    def test_cross_entropy(self, theirs: Theirs, rng: Any, size: float) -> None:
        logits, targets = size * rng.normal(size=(2, 7, N_VOCAB)), rng.integers(N_VOCAB, size=(2, 7))

        def loss(torch: Any) -> Any:
            flat = torch.from_numpy(logits).reshape(-1, N_VOCAB), torch.from_numpy(targets).reshape(-1)
            return torch.nn.functional.cross_entropy(*flat)

        assert cross_entropy(logits, targets) == pytest.approx(theirs(loss), rel=RTOL)

    @pytest.mark.parametrize("temperature", [0.05, 1.0, 3.0])
    @pytest.mark.parametrize("top_k", [None, 1, 5, N_VOCAB, 100])
    def test_distribution(self, theirs: Theirs, rng: Any, temperature: float, top_k: int | None) -> None:
        logits = rng.normal(size=N_VOCAB)

        def distribution(torch: Any) -> Any:
            given = torch.from_numpy(logits)
            best = torch.topk(given, min(top_k or N_VOCAB, N_VOCAB))
            kept = torch.full_like(given, -torch.inf).scatter(0, best.indices, best.values)
            return torch.softmax(kept / temperature, dim=0)

        assert_close(next_token_distribution(logits, temperature, top_k), theirs(distribution))


class TestModel:
    def test_a_text_is_never_read_backwards(self, rng: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=N_POSITIONS)
        whole = gpt_logits(ids, params, 3)
        for n in range(1, N_POSITIONS + 1):
            assert_close(gpt_logits(ids[:n], params, 3), whole[:n])

    def test_a_batch_is_its_texts(self, rng: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=(2, 3, 7))
        together = gpt_logits(ids, params, 3)
        assert together.shape == (2, 3, 7, N_VOCAB)
        for i in np.ndindex(2, 3):
            assert_close(together[i], gpt_logits(ids[i], params, 3))

    def test_only_the_mask_makes_a_block_causal(self, rng: Any) -> None:
        block, X = model(rng, 15)["h"][0], rng.normal(size=(2, 7, 15))
        assert_close(transformer_block(X, block, 3, np.tri(7, dtype=bool)), gpt_block(X, block, 3))
        assert not np.allclose(transformer_block(X, block, 3), gpt_block(X, block, 3))

    @pytest.mark.parametrize("dtype", [np.uint8, np.int32, np.int64, float, list])
    def test_token_ids_of_any_type(self, rng: Any, dtype: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=5)
        given = ids.tolist() if dtype is list else ids.astype(dtype)
        np.testing.assert_array_equal(gpt_logits(given, params, 3), gpt_logits(ids, params, 3))
        text = generate_greedy(given, params, 3, 4)
        assert text.dtype == np.int64
        np.testing.assert_array_equal(text, generate_greedy(ids, params, 3, 4))

    def test_more_tokens_than_positions(self, rng: Any) -> None:
        with pytest.raises(IndexError, match="the table has 0 to 12 only"):
            gpt_logits(rng.integers(N_VOCAB, size=N_POSITIONS + 1), model(rng, 15), 3)

    def test_inputs_stay_as_they_are(self, rng: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=5)
        kept = copy.deepcopy((params, ids))
        generate_greedy(ids, params, 3, 3)
        generate_with_cache(ids, params, 3, 3)
        np.testing.assert_equal((params, ids), kept)

    @pytest.mark.parametrize(("d", "n_layers"), [(6, 1), (10, 2), (15, 5)])
    def test_parameter_count(self, rng: Any, d: int, n_layers: int) -> None:
        assert gpt_parameter_count(N_VOCAB, N_POSITIONS, d, n_layers) == count(model(rng, d, n_layers))

    def test_known_parameter_counts(self) -> None:
        assert gpt_parameter_count(50_257, 1024, 768, 12) == 124_439_808
        assert round(gpt_parameter_count(50_257, 2048, 12_288, 96) / 1e9, 1) == 174.6


class TestWriting:
    @pytest.mark.parametrize("n", [1, 5, 12, 13, 17])
    @pytest.mark.parametrize("n_new", [0, 1, 4, 20])
    def test_with_and_without_a_cache(self, rng: Any, n: int, n_new: int) -> None:
        params, ids = model(rng, 14), rng.integers(N_VOCAB, size=n)
        text = generate_greedy(ids, params, 2, n_new)
        assert text.shape == (n + n_new,)
        np.testing.assert_array_equal(text[:n], ids)
        np.testing.assert_array_equal(generate_with_cache(ids, params, 2, n_new), text)

    @pytest.mark.parametrize("pieces", [[7], [1] * 7, [3, 4], [5, 1, 1]])
    def test_a_text_in_pieces(self, rng: Any, pieces: list[int]) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=(2, 7))
        cache: Cache | None = None
        found = []
        for piece in np.split(ids, np.cumsum(pieces)[:-1], axis=-1):
            kept = copy.deepcopy(cache)
            logits, longer = cached_logits(piece, cache, params, 3)
            np.testing.assert_equal(cache, kept)  # the given cache stays as it is
            cache = longer
            found.append(logits)
        assert_close(np.concatenate(found, axis=-2), gpt_logits(ids, params, 3))
        assert cache is not None
        assert [K.shape for K, _ in cache] == [(2, 3, 7, 5)] * N_LAYERS

    def test_the_context_is_the_last_n_positions(self, rng: Any) -> None:
        params, ids = model(rng, 15), rng.integers(N_VOCAB, size=40)
        text = generate_greedy(ids, params, 3, 3)
        np.testing.assert_array_equal(text[-16:], generate_greedy(ids[-N_POSITIONS:], params, 3, 3))

    def test_distribution(self, rng: Any) -> None:
        logits = 1e4 * rng.normal(size=(5, N_VOCAB))
        for top_k in (None, 1, 7, 100):
            p = next_token_distribution(logits, 2000.0, top_k)
            np.testing.assert_allclose(p.sum(axis=-1), 1.0, rtol=1e-14)
            assert np.all((p > 0.0).sum(axis=-1) <= (top_k or N_VOCAB))
            np.testing.assert_array_equal(np.argmax(p, axis=-1), np.argmax(logits, axis=-1))
        np.testing.assert_array_equal(next_token_distribution(np.zeros(5), top_k=2), [0.5, 0.5, 0, 0, 0])

    def test_ignorance_costs_log_n_vocab(self) -> None:
        assert cross_entropy(np.zeros((3, N_VOCAB)), [0, 5, 28]) == pytest.approx(np.log(N_VOCAB))
