"""solutions/transformer.py against PyTorch in float64, and against what the blocks promise without it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from solutions.feed_forward import layer_norm
from solutions.multi_head import multi_head_attention
from solutions.transformer import cross_attention, decoder_block, encoder_block
from tests.helpers.theirs import Theirs

RTOL = 1e-12
HEADS = [(1, 11), (3, 5), (7, 1), (2, 13)]  # n_heads, d_head
N, M, D_FF = 7, 5, 17


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20170612)


def assert_close(got: Any, expected: Any) -> None:
    """Equal to 1e-12 of the largest entry: a sum that cancels has no relative accuracy of its own."""
    assert got.shape == expected.shape
    assert got.dtype == np.float64
    np.testing.assert_allclose(got, expected, rtol=RTOL, atol=RTOL * np.abs(expected).max())


def matrices(rng: Any, d: int) -> dict[str, Any]:
    return {name: rng.normal(size=(d, d)) / d**0.5 for name in ("W_q", "W_k", "W_v", "W_o")}


def parameters(rng: Any, d: int, decoder: bool = False) -> dict[str, Any]:
    """One block of the encoder, or of the decoder."""
    params: dict[str, Any] = {
        "self_attention": matrices(rng, d),
        "feed_forward": {
            "W_1": rng.normal(size=(d, D_FF)),
            "b_1": rng.normal(size=D_FF),
            "W_2": rng.normal(size=(D_FF, d)),
            "b_2": rng.normal(size=d),
        },
    }
    if decoder:
        params["cross_attention"] = matrices(rng, d)
    for i in range(3 if decoder else 2):
        params[f"norm_{i + 1}"] = {"gain": rng.normal(size=d), "bias": rng.normal(size=d)}
    return params


def torch_block(torch: Any, params: dict[str, Any], n_heads: int) -> Any:
    """PyTorch's layer with the same weights.  It multiplies by transposes and keeps Q, K and V stacked."""
    kind = "Decoder" if "cross_attention" in params else "Encoder"
    d = len(params["norm_1"]["gain"])
    module = getattr(torch.nn, f"Transformer{kind}Layer")(
        d,
        n_heads,
        D_FF,
        dropout=0.0,
        activation="relu",
        norm_first=False,
        batch_first=True,
        dtype=torch.float64,
    )
    ffn = params["feed_forward"]
    state = {
        "linear1.weight": ffn["W_1"].T,
        "linear1.bias": ffn["b_1"],
        "linear2.weight": ffn["W_2"].T,
        "linear2.bias": ffn["b_2"],
    }
    for ours, theirs in (("self_attention", "self_attn"), ("cross_attention", "multihead_attn")):
        if ours in params:
            attn = params[ours]
            state[f"{theirs}.in_proj_weight"] = np.concatenate([attn[W].T for W in ("W_q", "W_k", "W_v")])
            state[f"{theirs}.in_proj_bias"] = np.zeros(3 * d)
            state[f"{theirs}.out_proj.weight"] = attn["W_o"].T
            state[f"{theirs}.out_proj.bias"] = np.zeros(d)
    for name in (name for name in params if name.startswith("norm")):
        state[f"{name.replace('_', '')}.weight"] = params[name]["gain"]
        state[f"{name.replace('_', '')}.bias"] = params[name]["bias"]
    module.load_state_dict({name: torch.from_numpy(np.array(array)) for name, array in state.items()})
    return module.train()  # without its fast path for inference; there is no dropout


class TestAgainstTorch:
    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    @pytest.mark.parametrize("leading", [(), (2,)])
    def test_encoder_block(
        self, theirs: Theirs, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        params, X = parameters(rng, n_heads * d_head), rng.normal(size=(*leading, N, n_heads * d_head))
        expected = theirs(lambda torch: torch_block(torch, params, n_heads)(torch.from_numpy(X)))
        assert_close(encoder_block(X, params, n_heads), expected)

    def test_encoder_block_under_a_mask(self, theirs: Theirs, rng: Any) -> None:
        params, X = parameters(rng, 15), rng.normal(size=(2, N, 15))
        mask = rng.random((N, N)) < 0.5
        mask[:, 0] = True

        def encoded(torch: Any) -> Any:
            return torch_block(torch, params, 3)(torch.from_numpy(X), src_mask=torch.from_numpy(~mask))

        assert_close(encoder_block(X, params, 3, mask), theirs(encoded))

    def test_encoder_block_with_padding(self, theirs: Theirs, rng: Any) -> None:
        params, X = parameters(rng, 10), rng.normal(size=(3, N, 10))
        words = np.arange(N) < np.array([2, 5, 7])[:, None]

        def encoded(torch: Any) -> Any:
            padding = torch.from_numpy(~words)
            return torch_block(torch, params, 2)(torch.from_numpy(X), src_key_padding_mask=padding)

        assert_close(encoder_block(X, params, 2, words[:, None, :]), theirs(encoded))

    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    @pytest.mark.parametrize("leading", [(), (2,)])
    def test_decoder_block(
        self, theirs: Theirs, rng: Any, leading: tuple[int, ...], n_heads: int, d_head: int
    ) -> None:
        d = n_heads * d_head
        params = parameters(rng, d, decoder=True)
        X, memory = rng.normal(size=(*leading, N, d)), rng.normal(size=(*leading, M, d))

        def decoded(torch: Any) -> Any:
            later = torch.from_numpy(~np.tri(N, dtype=bool))
            module = torch_block(torch, params, n_heads)
            return module(torch.from_numpy(X), torch.from_numpy(memory), tgt_mask=later)

        assert_close(decoder_block(X, memory, params, n_heads), theirs(decoded))

    @pytest.mark.parametrize(("n_heads", "d_head"), HEADS)
    def test_cross_attention(self, theirs: Theirs, rng: Any, n_heads: int, d_head: int) -> None:
        d = n_heads * d_head
        params = parameters(rng, d, decoder=True)
        X, memory = rng.normal(size=(2, N, d)), rng.normal(size=(2, M, d))
        mask = rng.random((N, M)) < 0.5
        mask[:, 0] = True

        def attended(torch: Any) -> Any:
            asked, answered = torch.from_numpy(X), torch.from_numpy(memory)
            module = torch_block(torch, params, n_heads).multihead_attn
            return module(asked, answered, answered, attn_mask=torch.from_numpy(~mask))[0]

        found = cross_attention(X, memory, params["cross_attention"], n_heads, mask)
        assert_close(found, theirs(attended))


class TestBlocks:
    def test_asking_oneself_is_self_attention(self, rng: Any) -> None:
        X, attn = rng.normal(size=(2, N, 15)), matrices(rng, 15)
        assert_close(cross_attention(X, X, attn, 3), multi_head_attention(X, **attn, n_heads=3)[0])

    def test_the_order_of_the_memory_does_not_matter(self, rng: Any) -> None:
        params = parameters(rng, 15, decoder=True)
        X, memory = rng.normal(size=(N, 15)), rng.normal(size=(M, 15))
        shuffled = memory[rng.permutation(M)]
        assert_close(decoder_block(X, shuffled, params, 3), decoder_block(X, memory, params, 3))

    def test_a_decoder_never_looks_ahead(self, rng: Any) -> None:
        params = parameters(rng, 15, decoder=True)
        X, memory = rng.normal(size=(N, 15)), rng.normal(size=(M, 15))
        whole = decoder_block(X, memory, params, 3)
        for n in range(1, N + 1):
            assert_close(decoder_block(X[:n], memory, params, 3), whole[:n])

    def test_an_encoder_looks_everywhere(self, rng: Any) -> None:
        params, X = parameters(rng, 15), rng.normal(size=(N, 15))
        changed = X.copy()
        changed[-1] += rng.normal(size=15)
        assert np.all(np.any(encoder_block(changed, params, 3) != encoder_block(X, params, 3), axis=-1))

    def test_every_block_ends_normalised(self, rng: Any) -> None:
        params, X = parameters(rng, 15, decoder=True), rng.normal(size=(N, 15))
        last = params["norm_2"]["gain"], params["norm_2"]["bias"]
        normed = (encoder_block(X, params, 3) - last[1]) / last[0]
        np.testing.assert_allclose(normed.mean(axis=-1), 0.0, atol=1e-12)
        np.testing.assert_allclose(normed.var(axis=-1), 1.0, rtol=1e-3)

    def test_nothing_to_look_at(self, rng: Any) -> None:
        """A word that may attend to nothing gets nothing (and pytest turns a warning into an error)."""
        params, X = parameters(rng, 15), rng.normal(size=(N, 15))
        mask = np.ones((N, N), dtype=bool)
        mask[1] = False
        alone = dict(params, self_attention={**params["self_attention"], "W_o": np.zeros((15, 15))})
        assert_close(encoder_block(X, params, 3, mask)[1], encoder_block(X, alone, 3)[1])
        found = cross_attention(X, X, params["self_attention"], 3, mask)
        assert np.all(found[1] == 0.0)

    def test_a_batch_is_its_sentences(self, rng: Any) -> None:
        params = parameters(rng, 15, decoder=True)
        X, memory = rng.normal(size=(3, N, 15)), rng.normal(size=(3, M, 15))
        mask = np.arange(N) < np.array([2, 5, 7])[:, None, None]
        decoded, encoded = decoder_block(X, memory, params, 3), encoder_block(X, params, 3, mask)
        for i in range(3):
            assert_close(decoded[i], decoder_block(X[i], memory[i], params, 3))
            assert_close(encoded[i], encoder_block(X[i], params, 3, mask[i]))

    def test_inputs_stay_as_they_are(self, rng: Any) -> None:
        params = parameters(rng, 15, decoder=True)
        X, memory = rng.normal(size=(N, 15)), rng.normal(size=(M, 15))
        kept = X.copy(), memory.copy(), {name: dict(part) for name, part in params.items()}
        copies = {name: {key: array.copy() for key, array in part.items()} for name, part in params.items()}
        decoder_block(X, memory, params, 3)
        encoder_block(X, params, 3)
        np.testing.assert_array_equal(X, kept[0])
        np.testing.assert_array_equal(memory, kept[1])
        for name, part in params.items():
            for key, array in part.items():
                np.testing.assert_array_equal(array, copies[name][key])


def test_layer_norm_is_what_makes_post_norm(rng: Any) -> None:
    params, X = parameters(rng, 15), rng.normal(size=(N, 15))
    silent = {
        **params,
        "self_attention": {**params["self_attention"], "W_o": np.zeros((15, 15))},
        "feed_forward": {**params["feed_forward"], "W_2": np.zeros((D_FF, 15)), "b_2": np.zeros(15)},
    }
    twice = layer_norm(layer_norm(X, **params["norm_1"]), **params["norm_2"])
    assert_close(encoder_block(X, silent, 3), twice)
