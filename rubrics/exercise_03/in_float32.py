"""A toolbox in single precision, which stands before each float32 variant of exercise 3."""

from __future__ import annotations

SINGLE = '''
def single(tree):
    if isinstance(tree, dict):
        return {name: single(item) for name, item in tree.items()}
    if isinstance(tree, (list, tuple)):
        return [single(item) for item in tree]
    return np.asarray(tree, dtype=np.float32)


def norm32(X, p):
    centred = X - X.mean(axis=-1, keepdims=True)
    variance = (centred * centred).mean(axis=-1, keepdims=True)
    return p["g"] * centred / np.sqrt(variance + np.float32(1e-5)) + p["b"]


def linear32(X, p):
    return X @ p["w"] + p["b"]


def heads32(X, p, n_heads):
    Q, K, V = np.split(linear32(X, p["c_attn"]), 3, axis=-1)
    return split_heads(Q, n_heads), split_heads(K, n_heads), split_heads(V, n_heads)


def attention32(Q, K, V, mask):
    scores = Q @ K.swapaxes(-1, -2) / np.float32(np.sqrt(K.shape[-1]))
    if mask is not None:
        scores = np.where(mask[..., None, :, :], scores, np.float32(-np.inf))
    return softmax(scores).astype(np.float32) @ V


def mlp32(X, p):
    u = linear32(X, p["c_fc"])
    gate = np.tanh(np.float32(np.sqrt(2 / np.pi)) * (u + np.float32(0.044715) * u * u * u))
    return linear32(np.float32(0.5) * u * (1 + gate), p["c_proj"])


def block32(X, p, n_heads, mask, past=None):
    Q, K, V = heads32(norm32(X, p["ln_1"]), p["attn"], n_heads)
    if past is not None:
        K, V = np.concatenate([past[0], K], axis=-2), np.concatenate([past[1], V], axis=-2)
    X = X + linear32(merge_heads(attention32(Q, K, V, mask)), p["attn"]["c_proj"])
    return X + mlp32(norm32(X, p["ln_2"]), p["mlp"]), (K, V)


def logits32(token_ids, cache, params, n_heads):
    params, cache = single(params), None if cache is None else single(cache)
    n_past = 0 if cache is None else cache[0][0].shape[-2]
    n = n_past + np.shape(token_ids)[-1]
    X, kept = params["wte"][token_ids] + params["wpe"][n_past:n], []
    for i, block in enumerate(params["h"]):
        X, pair = block32(X, block, n_heads, causal_mask(n)[n_past:], cache and cache[i])
        kept.append(pair)
    return norm32(X, params["ln_f"]) @ params["wte"].T, kept


'''
