"""The training pass: the loss of a batch and its gradient for every parameter, by hand.

Each layer comes as a pair.  ``x_forward`` returns the output and what the way back will need; ``x_backward``
takes the gradient of the loss by the output, ``dY``, and returns the one by the input, ``dX``, having written
those by the parameters into ``grads``.  (Rumelhart, Hinton and Williams 1986, *Learning representations by
back-propagating errors*.)

Here a batch is (T, d): all positions of all texts as rows of one matrix, T = batch · n, so that every linear
layer is one matrix product.  Only attention has to know which rows belong together.  Large arrays are reused
where they are no longer needed (``out=``): at this size memory traffic costs as much as arithmetic.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from mini_gpt.model import EPS, Array, Ids, Params

Kept = Any
C, CUBIC = 0.7978845608028654, 0.044715  # √(2/π), and GELU's other constant


# --- linear: Y = X w + b ---------------------------------------------------------------------------------


def linear_forward(X: Array, params: Params) -> Array:
    """(T, d_in) -> (T, d_out)"""
    Y: Array = X @ params["w"]
    Y += params["b"]
    return Y


def linear_backward(dY: Array, X: Array, params: Params, grads: Params) -> Array:
    """``dw = Xᵀ dY``, ``db = Σ dY``, ``dX = dY wᵀ``: (T, d_out), (T, d_in) -> (T, d_in)"""
    np.matmul(X.T, dY, out=grads["w"])
    np.sum(dY, axis=0, out=grads["b"])
    dX: Array = dY @ params["w"].T
    return dX


# --- layer norm: Y = g N + b, with N = (X - mean) / √(variance + ε) -----------------------------------------


def mean_of_products(A: Array, B: Array) -> Array:
    """The mean of ``A · B`` along the last axis: (T, d), (T, d) -> (T, 1)"""
    means: Array = np.einsum("td,td->t", A, B)[:, None] / A.dtype.type(A.shape[1])
    return means


def norm_forward(X: Array, params: Params) -> tuple[Array, Kept]:
    """(T, d) -> (T, d)"""
    N = X - X.mean(axis=1, keepdims=True)
    scale = 1.0 / np.sqrt(mean_of_products(N, N) + EPS)
    N *= scale
    Y = N * params["g"]
    Y += params["b"]
    return Y, (N, scale)


def norm_backward(dY: Array, kept: Kept, params: Params, grads: Params) -> Array:
    """``dX = scale · (dN - mean(dN) - N · mean(dN · N))`` with ``dN = g dY``: (T, d) -> (T, d)"""
    N, scale = kept
    np.einsum("td,td->d", dY, N, out=grads["g"])
    np.sum(dY, axis=0, out=grads["b"])
    dX: Array = dY * params["g"]
    shift, along = dX.mean(axis=1, keepdims=True), mean_of_products(dX, N)
    dX -= shift
    dX -= N * along
    dX *= scale
    return dX


# --- GELU: y = x/2 (1 + t), with t = tanh(C (x + CUBIC x³)) -------------------------------------------------


def gelu_forward(X: Array) -> tuple[Array, Kept]:
    """Any shape."""
    t = X * X
    t *= C * CUBIC
    t += C
    t *= X
    np.tanh(t, out=t)
    Y = t + 1.0
    Y *= X
    Y *= 0.5
    return Y, t


def gelu_backward(dY: Array, X: Array, t: Array) -> Array:
    """``dX = dY/2 · (1 + t + x (1 - t²) · C (1 + 3 CUBIC x²))``; writes over ``t``."""
    slope = X * X
    slope *= 3.0 * C * CUBIC
    slope += C
    slope *= X
    t += 1.0  # 1 - t² = (1 + t) (2 - (1 + t))
    slope *= 2.0 - t
    slope += 1.0
    slope *= t
    slope *= 0.5
    slope *= dY
    return slope


# --- causal attention: H = A V, with A = softmax(Q Kᵀ / √d_head)


def heads_of(projected: Array, batch: int, n_heads: int) -> Array:
    """A view of Q, K and V: (T, 3 d) -> (3, batch, n_heads, n, d_head), without copying."""
    T, d3 = projected.shape
    view = projected.reshape(batch, T // batch, 3, n_heads, d3 // (3 * n_heads))
    return view.transpose(2, 0, 3, 1, 4)


def attention_forward(projected: Array, batch: int, n_heads: int) -> tuple[Array, Kept]:
    """(T, 3 d) -> (T, d)"""
    Q, K, V = heads_of(projected, batch, n_heads)
    Q *= Q.dtype.type(Q.shape[-1] ** -0.5)  # Q now holds Q / √d_head
    A = Q @ K.swapaxes(-1, -2)
    n = A.shape[-1]
    A += np.where(np.tri(n, dtype=bool), 0.0, -np.inf).astype(A.dtype)
    A -= A.max(axis=-1, keepdims=True)
    np.exp(A, out=A)
    A /= A.sum(axis=-1, keepdims=True)
    H = np.empty((batch * n, projected.shape[1] // 3), dtype=A.dtype)
    np.matmul(A, V, out=H.reshape(batch, n, n_heads, -1).swapaxes(1, 2))
    return H, (projected, A)


def attention_backward(dH: Array, kept: Kept) -> Array:
    """With ``dA = dH Vᵀ`` and ``dS = A · (dA - Σ A dA)``: ``dV = Aᵀ dH``, ``dQ = dS K / √d_head``,
    ``dK = dSᵀ Q / √d_head``.  (T, d) -> (T, 3 d)
    """
    projected, A = kept
    batch, n_heads = A.shape[:2]
    Q, K, V = heads_of(projected, batch, n_heads)
    d_projected: Array = np.empty_like(projected)
    dQ, dK, dV = heads_of(d_projected, batch, n_heads)
    dH = dH.reshape(batch, A.shape[-1], n_heads, -1).swapaxes(1, 2)
    np.matmul(A.swapaxes(-1, -2), dH, out=dV)
    dS = dH @ V.swapaxes(-1, -2)
    dS -= np.einsum("bhqk,bhqk->bhq", A, dS)[..., None]
    dS *= A
    np.matmul(dS, K, out=dQ)
    dQ *= dQ.dtype.type(Q.shape[-1] ** -0.5)
    np.matmul(dS.swapaxes(-1, -2), Q, out=dK)  # Q is already divided by √d_head
    return d_projected


# --- a block, and the whole model ---------------------------------------------------------------------------


def block_forward(X: Array, p: Params, batch: int, n_heads: int) -> tuple[Array, Kept]:
    """(T, d) -> (T, d)"""
    normed_1, kept_1 = norm_forward(X, p["ln_1"])
    H, kept_attention = attention_forward(linear_forward(normed_1, p["attn"]["c_attn"]), batch, n_heads)
    Y = linear_forward(H, p["attn"]["c_proj"])
    Y += X
    normed_2, kept_2 = norm_forward(Y, p["ln_2"])
    hidden = linear_forward(normed_2, p["mlp"]["c_fc"])
    active, t = gelu_forward(hidden)
    Z = linear_forward(active, p["mlp"]["c_proj"])
    Z += Y
    return Z, (normed_1, kept_1, H, kept_attention, normed_2, kept_2, hidden, t, active)


def block_backward(dZ: Array, kept: Kept, p: Params, grads: Params) -> Array:
    """(T, d) -> (T, d).  At each plus the gradient goes both ways, and what comes back is added."""
    normed_1, kept_1, H, kept_attention, normed_2, kept_2, hidden, t, active = kept
    d_active = linear_backward(dZ, active, p["mlp"]["c_proj"], grads["mlp"]["c_proj"])
    d_hidden = gelu_backward(d_active, hidden, t)
    d_normed = linear_backward(d_hidden, normed_2, p["mlp"]["c_fc"], grads["mlp"]["c_fc"])
    dY = norm_backward(d_normed, kept_2, p["ln_2"], grads["ln_2"])
    dY += dZ
    dH = linear_backward(dY, H, p["attn"]["c_proj"], grads["attn"]["c_proj"])
    d_projected = attention_backward(dH, kept_attention)
    d_normed = linear_backward(d_projected, normed_1, p["attn"]["c_attn"], grads["attn"]["c_attn"])
    dX = norm_backward(d_normed, kept_1, p["ln_1"], grads["ln_1"])
    dX += dY
    return dX


def loss_forward(logits: Array, targets: Ids) -> tuple[float, Array]:
    """Cross-entropy and its gradient in one go: ``(softmax(logits) - one-hot target) / T``, written over
    ``logits``.

    (T, n_vocab), (T,) -> the mean loss in nats, d_logits (T, n_vocab)
    """
    rows = np.arange(len(targets))
    logits -= logits.max(axis=1, keepdims=True)
    right = logits[rows, targets]
    np.exp(logits, out=logits)
    total = logits.sum(axis=1, keepdims=True)
    loss = float(np.mean(np.log(total[:, 0]) - right))
    logits /= total * logits.dtype.type(len(targets))
    logits[rows, targets] -= logits.dtype.type(1.0 / len(targets))
    return loss, logits


def embedding_backward(dX: Array, ids: Ids, d_wte: Array) -> None:
    """Add each row of dX to the row of its token: (T, d), (T,) -> into d_wte (n_vocab, d)."""
    order = np.argsort(ids, kind="stable")
    tokens, first = np.unique(ids[order], return_index=True)
    d_wte[tokens] += np.add.reduceat(dX[order], first, axis=0)


def loss_and_gradients(params: Params, grads: Params, ids: Ids, targets: Ids, n_heads: int) -> float:
    """The mean loss of a batch; its gradients are written into ``grads``, a tree of arrays like ``params``.

    ids, targets: (batch, n) -> the loss in nats
    """
    batch, n = ids.shape
    X: Array = (params["wte"][ids] + params["wpe"][:n]).reshape(batch * n, -1)
    kept = []
    for p in params["h"]:
        X, keep = block_forward(X, p, batch, n_heads)
        kept.append(keep)
    normed, kept_f = norm_forward(X, params["ln_f"])
    loss, d_logits = loss_forward(normed @ params["wte"].T, targets.reshape(-1))

    np.matmul(d_logits.T, normed, out=grads["wte"])  # wte is used twice: at the end …
    dX = norm_backward(d_logits @ params["wte"], kept_f, params["ln_f"], grads["ln_f"])
    for p, g, keep in zip(params["h"][::-1], grads["h"][::-1], kept[::-1], strict=True):
        dX = block_backward(dX, keep, p, g)
    embedding_backward(dX, ids.reshape(-1), grads["wte"])  # … and at the beginning
    grads["wpe"][n:] = 0.0
    np.sum(dX.reshape(batch, n, -1), axis=0, out=grads["wpe"][:n])
    return loss
