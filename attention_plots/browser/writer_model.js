// A GPT with GPT-2's parameters, one token at a time, as examples/mini_gpt/model.py computes it; and how it chooses.

/** Float16 in base64 (little-endian) -> Float32Array; every float16 is a float32. */
export function halves(text) {
  const plain = atob(text);
  const numbers = new Float32Array(plain.length / 2);
  for (let i = 0; i < numbers.length; i++) {
    const bits = plain.charCodeAt(2 * i) | (plain.charCodeAt(2 * i + 1) << 8);
    const [exponent, part] = [(bits >> 10) & 31, bits & 1023];
    const size = exponent ? (1 + part / 1024) * 2 ** (exponent - 15) : part * 2 ** -24;
    numbers[i] = bits >> 15 ? -size : size;
  }
  return numbers;
}

/** x (n,) w (n, m) + b (m,), row by row of w, as it lies in memory. */
function affine(x, w, b) {
  const m = b.length;
  const sums = new Float64Array(b);
  for (let i = 0, at = 0; i < x.length; i++) {
    const part = x[i];
    for (let j = 0; j < m; j++, at++) sums[j] += part * w[at];
  }
  return sums;
}

function layerNorm(x, gain, bias) {
  const mean = x.reduce((sum, each) => sum + each, 0) / x.length;
  const variance = x.reduce((sum, each) => sum + (each - mean) ** 2, 0) / x.length;
  const scale = 1 / Math.sqrt(variance + 1e-5);
  return x.map((each, i) => gain[i] * (each - mean) * scale + bias[i]);
}

const curve = (x) => 0.5 * x * (1 + Math.tanh(0.7978845608028654 * x * (1 + 0.044715 * x * x)));

export class Model {
  /** `shapes`: [name, shape] in the order in which the numbers of `weights` lie. */
  constructor({ shapes, weights, heads }) {
    const numbers = halves(weights);
    this.arrays = {};
    let start = 0;
    for (const [name, shape] of shapes) {
      const end = start + shape.reduce((product, n) => product * n, 1);
      this.arrays[name] = numbers.subarray(start, end);
      start = end;
    }
    const sizes = Object.fromEntries(shapes);
    [this.vocabulary, this.width] = sizes["wte.weight"];
    [this.positions] = sizes["wpe.weight"];
    this.heads = heads;
    this.layers = shapes.filter(([name]) => name.endsWith("ln_1.weight")).length;
    const room = () => Array.from({ length: this.layers }, () => new Float64Array(this.positions * this.width));
    [this.keys, this.values] = [room(), room()];
    this.ids = []; // the tokens that were read
    this.rows = []; // for each of them: its logits, and its weights[layer][head] over itself and those before
  }

  /** Reads `ids`, or the last that there are positions for; how many tokens it had to go through.
   *  Those that stand as before at their positions are in the cache, if it may be used. */
  read(ids, cached = true) {
    const seen = ids.slice(-this.positions);
    let same = 0;
    while (cached && same < seen.length && this.ids[same] === seen[same]) same++;
    this.ids.length = this.rows.length = same;
    for (const id of seen.slice(same)) this.next(id);
    return seen.length - same;
  }

  /** Reads one token more: its key and value in every layer join those before. */
  next(id) {
    const { arrays, width } = this;
    const at = this.ids.length;
    const token = arrays["wte.weight"].subarray(id * width, (id + 1) * width);
    const place = arrays["wpe.weight"].subarray(at * width, (at + 1) * width);
    const x = new Float64Array(token).map((part, i) => part + place[i]);
    const norm = (row, name) => layerNorm(row, arrays[`${name}.weight`], arrays[`${name}.bias`]);
    const linear = (row, name) => affine(row, arrays[`${name}.weight`], arrays[`${name}.bias`]);
    const add = (row) => row.forEach((part, i) => { x[i] += part; });
    const weights = [];
    for (let layer = 0; layer < this.layers; layer++) {
      const block = `h.${layer}`;
      const projected = linear(norm(x, `${block}.ln_1`), `${block}.attn.c_attn`);
      this.keys[layer].set(projected.subarray(width, 2 * width), at * width);
      this.values[layer].set(projected.subarray(2 * width), at * width);
      const [mixed, row] = this.attend(projected, layer, at);
      weights.push(row);
      add(linear(mixed, `${block}.attn.c_proj`));
      add(linear(linear(norm(x, `${block}.ln_2`), `${block}.mlp.c_fc`).map(curve), `${block}.mlp.c_proj`));
    }
    const last = norm(x, "ln_f");
    const tokens = arrays["wte.weight"]; // the output weights are the embedding
    const logits = new Float64Array(this.vocabulary);
    for (let v = 0, from = 0; v < logits.length; v++) {
      let sum = 0;
      for (let i = 0; i < width; i++, from++) sum += last[i] * tokens[from];
      logits[v] = sum;
    }
    this.ids.push(id);
    this.rows.push({ logits, weights });
  }

  /** What the query at the beginning of `query` takes from the values so far (width,), and each head's weights. */
  attend(query, layer, at) {
    const { width } = this;
    const size = width / this.heads;
    const [K, V] = [this.keys[layer], this.values[layer]];
    const mixed = new Float64Array(width);
    const all = [];
    for (let start = 0; start < width; start += size) {
      const weights = new Float64Array(at + 1);
      for (let j = 0; j <= at; j++) {
        for (let i = start; i < start + size; i++) weights[j] += query[i] * K[j * width + i];
        weights[j] /= Math.sqrt(size);
      }
      powers(weights);
      for (let j = 0; j <= at; j++) {
        for (let i = start; i < start + size; i++) mixed[i] += weights[j] * V[j * width + i];
      }
      all.push(weights);
    }
    return [mixed, all];
  }
}

/** Softmax in place. */
function powers(x) {
  let [best, total] = [-Infinity, 0];
  for (const each of x) best = Math.max(best, each);
  for (let i = 0; i < x.length; i++) total += x[i] = Math.exp(x[i] - best);
  for (let i = 0; i < x.length; i++) x[i] /= total;
  return x;
}

/** Probabilities of the next token, as examples/mini_gpt/generation.py has them: temperature, then the top k,
 *  then of these the fewest that together have `nucleus`. `order`: the tokens, likeliest first; `kept`: how many are in. */
export function chances(logits, { temperature, top, nucleus }) {
  const p = powers(logits.map((x) => x / (temperature || 1)));
  const order = Array.from(p.keys()).sort((a, b) => p[b] - p[a] || a - b);
  let kept = temperature ? Math.min(top, p.length) : 1;
  const total = order.slice(0, kept).reduce((sum, i) => sum + p[i], 0);
  let mass = 0;
  const enough = order.slice(0, kept).findIndex((i) => (mass += p[i]) >= nucleus * total);
  if (nucleus < 1 && enough >= 0) kept = enough + 1;
  const inside = order.slice(0, kept).reduce((sum, i) => sum + p[i], 0);
  order.forEach((i, place) => { p[i] = place < kept ? p[i] / inside : 0; });
  return { p, order, kept };
}

/** One token drawn from `p`, where `u` lies between 0 and 1. */
export function drawn({ p, order, kept }, u) {
  let mass = 0;
  return order.slice(0, kept).find((i) => (mass += p[i]) > u) ?? order[kept - 1];
}
