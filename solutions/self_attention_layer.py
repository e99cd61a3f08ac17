"""A self-attention layer with several heads, forward and backward.

Forward is Vaswani et al. 2017, *Attention Is All You Need*, section 3.2.2, on any leading axes ``...``;
its initialisation is Glorot and Bengio 2010, *Understanding the difficulty of training deep feedforward
neural networks*, section 4.2.1 (equation 16).  Backward is the chain rule by hand: the gradient of a
number L with respect to every weight and every input, given its gradient with respect to the output.

A gradient has the shape of what it is the gradient of, and ``d_Y`` is short for ∂L/∂Y.
"""

from __future__ import annotations

import numpy as np

from solutions.attention import Array, Mask, apply_mask, attention_scores, scale_scores, softmax
from solutions.multi_head import merge_heads, split_heads


def xavier_uniform(d_in: int, d_out: int, rng: np.random.Generator) -> Array:
    """Numbers drawn evenly from ±√(6 / (d_in + d_out)), of variance 2 / (d_in + d_out): (d_in, d_out)."""
    limit = np.sqrt(6.0 / (d_in + d_out))
    return rng.uniform(-limit, limit, size=(d_in, d_out))


def softmax_backward(d_weights: Array, weights: Array) -> Array:
    """``d_scores = weights · (d_weights - Σ d_weights · weights)``, the sum running along each row.

    It is ``d_weights`` times softmax's Jacobian, ∂A_j/∂S_k = A_j (δ_jk - A_k), never written out.  A blocked
    score has weight 0, so its gradient is 0.  (..., n_queries, n_keys), twice -> the same shape
    """
    average = np.sum(d_weights * weights, axis=-1, keepdims=True)
    d_scores: Array = weights * (d_weights - average)
    return d_scores


class SelfAttention:
    """``Concat(head_1, …, head_h) W_o`` with ``head_i = softmax(Q_i K_iᵀ / √d_head) V_i``.

    Each W (d_model, d_model); head h owns the columns ``h*d_head : (h+1)*d_head`` of X W_q, X W_k and X W_v.
    """

    softmax_backward = staticmethod(softmax_backward)

    def __init__(self, W_q: Array, W_k: Array, W_v: Array, W_o: Array, n_heads: int = 1) -> None:
        self.W_q, self.W_k, self.W_v, self.W_o = W_q, W_k, W_v, W_o
        self.n_heads = n_heads

    def project(self, X: Array) -> tuple[Array, Array, Array]:
        """Queries, keys and values of every head: (..., n, d_model) -> three (..., n_heads, n, d_head)."""
        Q, K, V = (split_heads(X @ W, self.n_heads) for W in (self.W_q, self.W_k, self.W_v))
        return Q, K, V

    def weights(self, X: Array, mask: Mask | None = None) -> Array:
        """``softmax(Q Kᵀ / √d_head)``, blocked where the mask is False: (..., n_heads, n, n).

        X (..., n, d_model); the mask has no head axis and broadcasts to (..., n, n).
        """
        Q, K, _ = self.project(X)
        scores = scale_scores(attention_scores(Q, K), K.shape[-1])
        return softmax(apply_mask(scores, None if mask is None else mask[..., None, :, :]))

    def forward(self, X: Array, mask: Mask | None = None) -> Array:
        """The layer's output: (..., n, d_model) -> (..., n, d_model).  Keeps what :meth:`backward` needs."""
        Q, K, V = self.project(X)
        weights = self.weights(X, mask)
        merged = merge_heads(weights @ V)
        self.kept = X, Q, K, V, weights, merged
        return merged @ self.W_o

    def backward(self, d_output: Array) -> dict[str, Array]:
        """Gradients of X, W_q, W_k, W_v and W_o at the last :meth:`forward`, each shaped like its name's.

        d_output (..., n, d_model).  With M = merged heads and H = weights V:
        d_M = d_output W_oᵀ, d_V = Aᵀ d_H, d_A = d_H Vᵀ, d_S = softmax_backward(d_A, A) / √d_head,
        d_Q = d_S K, d_K = d_Sᵀ Q; a matrix gets a sum over all words of all sentences.
        """
        X, Q, K, V, weights, merged = self.kept
        d_heads = split_heads(d_output @ self.W_o.T, self.n_heads)
        d_scores = self.softmax_backward(d_heads @ V.swapaxes(-1, -2), weights) / np.sqrt(K.shape[-1])
        d_q = merge_heads(d_scores @ K)
        d_k = merge_heads(d_scores.swapaxes(-1, -2) @ Q)
        d_v = merge_heads(weights.swapaxes(-1, -2) @ d_heads)
        return {
            "X": d_q @ self.W_q.T + d_k @ self.W_k.T + d_v @ self.W_v.T,
            "W_q": _summed_over_words(X, d_q),
            "W_k": _summed_over_words(X, d_k),
            "W_v": _summed_over_words(X, d_v),
            "W_o": _summed_over_words(merged, d_output),
        }


def _summed_over_words(A: Array, d_Y: Array) -> Array:
    """The gradient of W in ``Y = A W``: Aᵀ d_Y, added up over all leading axes.

    (..., n, d_in), (..., n, d_out) -> (d_in, d_out)
    """
    return A.reshape(-1, A.shape[-1]).T @ d_Y.reshape(-1, d_Y.shape[-1])
