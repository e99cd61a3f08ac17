// The GPT of lesson 6, row by row: its stream from floor to floor, and writing with and without a cache.
import { bars, buttons, dot, fitted, keys, make, number, set, softmax, stage } from "./touch.js";

const add = (a, b) => a.map((x, i) => x + b[i]);
const linear = (row, w, b) => b.map((start, j) => row.reduce((sum, x, i) => sum + x * w[i][j], start));
const gelu = (x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));

function normed(row) {
  const mean = row.reduce((sum, x) => sum + x, 0) / row.length;
  const variance = row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / row.length;
  return row.map((x) => (x - mean) / Math.sqrt(variance + 1e-5));
}

const logitsOf = (m, row) => m.wte.map((word) => dot(normed(row), word));

/** One more row: a token at the place behind those in `cache`, which grows by its keys and values. */
export function oneRow(m, id, cache) {
  const start = add(m.wte[id], m.wpe[cache.length]);
  const d = start.length;
  const size = d / m.heads;
  const all = linear(normed(start), m.c_attn_w, m.c_attn_b);
  cache.push({ k: all.slice(d, 2 * d), v: all.slice(2 * d) });
  const weights = [];
  const gathered = [];
  for (let h = 0; h < m.heads; h++) {
    const own = (row) => row.slice(h * size, (h + 1) * size);
    const row = softmax(cache.map(({ k }) => dot(own(all), own(k)) / Math.sqrt(size)));
    weights.push(row);
    for (let j = h * size; j < (h + 1) * size; j++) gathered.push(row.reduce((sum, w, i) => sum + w * cache[i].v[j], 0));
  }
  const attended = add(start, linear(gathered, m.c_proj_w, m.c_proj_b));
  const units = linear(normed(attended), m.c_fc_w, m.c_fc_b).map(gelu);
  const thought = add(attended, linear(units, m.mlp_proj_w, start.map(() => 0)));
  return { stages: [start, attended, thought], weights };
}

export function allRows(m, ids) {
  const cache = [];
  return ids.map((id) => oneRow(m, id, cache));
}

const best = (row) => row.indexOf(Math.max(...row));

export function start(root, data) {
  ({ climb, write })[data.view](root, data);
}

// --- tokens climb the stack ----------------------------------------------------------------------------

function climb(root, data) {
  const { model } = data;
  let text = 0;
  let chosen = data.chosen;
  let floor = 0;
  let rows = [];

  const live = stage(root);
  const house = make(live, "svg", { class: "ap-house", tabindex: 0, role: "group", "aria-label": "The stream, floor by floor" });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const cells = make(live, "div", { class: "ap-cells" });
  const shown = model.columns.map((name) => {
    const cell = make(cells, "span", { class: "ap-cell" });
    make(cell, "small", {}, name);
    return { cell, value: make(cell, "b") };
  });

  function draw() {
    const ids = data.texts[text];
    const guess = rows.map(({ stages }) => stages.map((row) => softmax(logitsOf(model, row))));
    root.state = { ids, chosen, floor, row: rows[chosen].stages[floor], weights: rows[chosen].weights, guesses: guess[chosen] };
    const width = house.parentElement.getBoundingClientRect().width;
    const [left, top, step] = [Math.min(96, width / 4.2), 16, 58];
    const across = (width - left) / ids.length;
    const x = (i) => left + across * (i + 0.5);
    const y = (f) => top + step * (2 - f);
    set(house, { width, height: top + step * 2 + 52 });
    house.replaceChildren();
    data.floors.forEach((name, f) => {
      const label = make(house, "text", { x: 0, y: y(f) + 5, class: f === floor ? "ap-strong" : "ap-small" });
      name.split("\n").forEach((line, i, { length }) => make(label, "tspan", { x: 0, dy: i ? 14 : -7 * (length - 1) }, line));
    });
    ids.forEach((id, i) => {
      make(house, "line", { x1: x(i), x2: x(i), y1: y(0) + 34, y2: y(2), class: "ap-stream" });
      if (i === chosen) make(house, "line", { x1: x(i), x2: x(i), y1: y(0) + 34, y2: y(floor), class: "ap-stream ap-on" });
    });
    if (floor === 1) rows[chosen].weights.forEach((row, h) => row.forEach((weight, j) => {
      if (weight < 0.03) return;
      const bend = (h ? -16 : 16) * (j === chosen ? 1.5 : 1);
      make(house, "path", { d: `M${x(j)},${y(0) - 8} Q${(x(j) + x(chosen)) / 2 + bend},${y(0.5)} ${x(chosen)},${y(1) + 8}`, "stroke-width": 1 + 9 * weight, class: `ap-thread ap-head-${h}` });
    }));
    ids.forEach((id, i) => {
      data.floors.forEach((_, f) => {
        if (f > floor) return;
        const at = best(guess[i][f]);
        const here = i === chosen && f === floor;
        const half = Math.min(across / 2 - 3, 30);
        make(house, "rect", { x: x(i) - half, y: y(f) - 14, width: 2 * half, height: 28, rx: 6, class: here ? "ap-stop ap-here" : "ap-stop" });
        make(house, "text", { x: x(i), y: y(f) + 5, "text-anchor": "middle" }, model.tokens[at]);
      });
      const name = make(house, "text", { x: x(i), y: y(0) + 49, "text-anchor": "middle", class: i === chosen ? "ap-strong ap-pick" : "ap-pick" }, model.tokens[id]);
      name.addEventListener("click", () => go(i, floor));
    });
    const here = guess[chosen][floor];
    said.textContent = `Read off here, “${model.tokens[ids[chosen]]}” would guess “${model.tokens[best(here)]}”: ${number(Math.max(...here))}.${floor === 1 ? " Solid: head 0; beads: head 1." : ""}`;
    const before = floor ? rows[chosen].stages[floor - 1] : rows[chosen].stages[0];
    rows[chosen].stages[floor].forEach((value, j) => {
      const { cell, value: written } = shown[j];
      written.textContent = Math.abs(value) < 0.05 ? "·" : number(value, 1);
      cell.classList.toggle("ap-new", Math.abs(value - before[j]) >= 0.05);
    });
  }

  function go(to, up, other = text) {
    text = other;
    rows = allRows(model, data.texts[text]);
    chosen = Math.max(0, Math.min(data.texts[text].length - 1, to));
    floor = Math.max(0, Math.min(data.floors.length - 1, up));
    draw();
  }

  const reset = () => go(data.chosen, 0, 0);
  buttons(live, [
    ["Up", () => go(chosen, floor + 1)], ["Down", () => go(chosen, floor - 1)],
    ["◁", () => go(chosen - 1, floor), "the word before"], ["▷", () => go(chosen + 1, floor), "the next word"],
    ["Other sentence", () => go(chosen, floor, 1 - text)], ["Reset (R)", reset],
  ]);
  keys(house, {
    ArrowUp: () => go(chosen, floor + 1), ArrowDown: () => go(chosen, floor - 1),
    ArrowLeft: () => go(chosen - 1, floor), ArrowRight: () => go(chosen + 1, floor), r: reset, R: reset,
  });
  rows = allRows(model, data.texts[text]);
  fitted(live, draw);
}

// --- writing, with a cache and without --------------------------------------------------------------------

function write(root, data) {
  const { model } = data;
  const most = model.wpe.length;
  const live = stage(root);
  const line = make(live, "p", { class: "ap-text" });
  buttons(live, [
    ["Write a token", () => on()],
    ...data.prompts.map((ids, i) => [`“${ids.map((id) => model.tokens[id]).join(" ")} …”`, () => begin(i)]),
    ["Reset (R)", () => begin(prompt)],
  ]);
  make(live, "p", { class: "ap-head" }, "probability of the next token");
  const chances = bars(live, model.tokens, "weight");
  const sides = make(live, "div", { class: "ap-grids" });
  const grids = ["without a cache", "with a cache"].map((name) => {
    const side = make(sides, "div", { class: "ap-grid-side" });
    make(side, "p", { class: "ap-head" }, name);
    const grid = make(side, "div", { class: "ap-grid", style: `--columns: ${most}`, role: "img" });
    return { grid, total: make(side, "p", { class: "ap-strong" }) };
  });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  let prompt = 0;
  let ids = [];
  let calls = [];
  let kept = [];
  let last = [];

  function call() {
    const fresh = allRows(model, ids);
    const begin = kept.length;
    let row;
    for (const id of ids.slice(begin)) row = oneRow(model, id, kept);
    const logits = [fresh.at(-1), row].map(({ stages }) => logitsOf(model, stages[2]));
    calls.push({ length: ids.length, begin });
    last = softmax(logits[1]);
    return Math.max(...logits[0].map((x, i) => Math.abs(x - logits[1][i])));
  }

  function draw(off) {
    const computed = [0, 1].map((cached) => calls.reduce((sum, { length, begin }) => sum + length - (cached ? begin : 0), 0));
    root.state = { ids, computed, probabilities: last, off };
    line.replaceChildren();
    ids.forEach((id, i) => make(line, "span", { class: i < data.prompts[prompt].length ? "" : "ap-written" }, `${model.tokens[id]} `));
    chances(last, last.map((p) => number(p)));
    grids.forEach(({ grid, total }, cached) => {
      grid.replaceChildren();
      calls.forEach(({ length, begin }) => {
        for (let i = 0; i < most; i++) {
          const kind = i >= length ? "ap-none" : cached && i < begin ? "ap-kept" : "ap-done";
          make(grid, "i", { class: kind });
        }
      });
      total.textContent = `${computed[cached]} row${computed[cached] === 1 ? "" : "s"} computed`;
      set(grid, { "aria-label": `${calls.length} calls, ${computed[cached]} rows computed` });
    });
    said.textContent = ids.length === most ? "The table of places is full." : off === 0 ? "Both give the same guess, to the last digit." : "";
  }

  function begin(which) {
    prompt = which;
    ids = [...data.prompts[which]];
    [calls, kept] = [[], []];
    draw(call());
  }

  function on() {
    if (ids.length === most) return;
    ids = [...ids, best(last)];
    draw(ids.length < most ? call() : 0);
  }

  const reset = () => begin(prompt);
  keys(live, { ArrowRight: on, r: reset, R: reset });
  begin(0);
}
