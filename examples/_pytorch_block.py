"""Example 5's block, computed by PyTorch: which of its parameters is which of ours."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


Params = Mapping[str, Mapping[str, Array]]


def random_params(rng: np.random.Generator, d_model: int, d_ff: int) -> Params:
    """Parameters of a block in example 5's form, drawn at random."""
    shapes: dict[str, dict[str, tuple[int, ...]]] = {
        "self_attention": dict.fromkeys(("W_q", "W_k", "W_v", "W_o"), (d_model, d_model)),
        "norm_1": dict.fromkeys(("gain", "bias"), (d_model,)),
        "feed_forward": {"W_1": (d_model, d_ff), "b_1": (d_ff,), "W_2": (d_ff, d_model), "b_2": (d_model,)},
        "norm_2": dict.fromkeys(("gain", "bias"), (d_model,)),
    }
    return {part: {name: rng.normal(size=shape) for name, shape in of.items()} for part, of in shapes.items()}


def pytorch_block(X: Array, params: Params, n_heads: int, mask: NDArray[np.bool_], norm_first: bool) -> Array:
    """``torch.nn.TransformerEncoderLayer`` with our weights, with ReLU, in float64.

    X (batch, n, d_model), mask (n, n), True = may attend -> (batch, n, d_model).  PyTorch computes ``x Wᵀ``,
    so every matrix is turned over; its attention has biases, here 0; and its masks say who may *not* attend.
    Raises ImportError where PyTorch is not installed.
    """
    import torch

    attn, ffn = params["self_attention"], params["feed_forward"]
    d_model, d_ff = ffn["W_1"].shape
    theirs = {
        "self_attn.in_proj_weight": np.hstack([attn["W_q"], attn["W_k"], attn["W_v"]]).T,
        "self_attn.in_proj_bias": np.zeros(3 * d_model),
        "self_attn.out_proj.weight": attn["W_o"].T,
        "self_attn.out_proj.bias": np.zeros(d_model),
        "linear1.weight": ffn["W_1"].T,
        "linear1.bias": ffn["b_1"],
        "linear2.weight": ffn["W_2"].T,
        "linear2.bias": ffn["b_2"],
        "norm1.weight": params["norm_1"]["gain"],
        "norm1.bias": params["norm_1"]["bias"],
        "norm2.weight": params["norm_2"]["gain"],
        "norm2.bias": params["norm_2"]["bias"],
    }
    layer = torch.nn.TransformerEncoderLayer(
        d_model, n_heads, d_ff, dropout=0.0, batch_first=True, norm_first=norm_first, dtype=torch.float64
    )
    layer.load_state_dict({name: torch.tensor(W) for name, W in theirs.items()})
    output: Array = layer(torch.tensor(X), src_mask=torch.tensor(~mask)).detach().numpy()
    return output
