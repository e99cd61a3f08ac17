// One query in the plane of the keys: drag it, and scores, weights and output follow.
import { bars, buttons, dot, fitted, make, memory, movable, number, set, softmax, stage } from "./touch.js";

/** Scores, weights and output of one query: what the figure shows, and what the tests compare with NumPy. */
export function attend(query, keys, values) {
  const scores = keys.map((key) => dot(key, query));
  const weights = softmax(scores.map((score) => score / Math.sqrt(query.length)));
  return { scores, weights, output: values[0].map((_, j) => dot(weights, values.map((value) => value[j]))) };
}

export function start(root, data) {
  const { words, keys: K, values: V, axes, things, goal, reach } = data;
  const kept = memory(data.name);
  let query = [...data.query];
  let touched = false;

  const live = stage(root);
  const sides = make(live, "div", { class: "ap-sides" });
  const drawing = make(sides, "svg", { class: "ap-plane", role: "group", "aria-label": "The plane of keys and query" });
  const right = make(sides, "div", { class: "ap-side" });
  make(right, "p", { class: "ap-head" }, "score, and weight");
  const weightBars = bars(right, words, "weight");
  make(right, "p", { class: "ap-head" }, "output");
  const outputBars = bars(right, things, "value");
  const foot = make(live, "div", { class: "ap-foot" });
  const said = make(foot, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(foot, [["Reset (R)", () => reset()]]);
  const handle = make(drawing, "g", {
    class: "ap-handle", tabindex: "0", role: "slider", "aria-label": "query", "aria-valuemin": -reach, "aria-valuemax": reach,
  });
  let unit = 1, size = 1;
  const x = (v) => size / 2 + v * unit;
  const y = (v) => size / 2 - v * unit;
  let across, arrow, ring, hint;

  function lay(width) {
    size = width > 520 ? Math.min(300, width * 0.46) : 210;
    unit = size / (2 * reach);
    set(drawing, { width: size, height: size, viewBox: `0 0 ${size} ${size}` });
    drawing.replaceChildren();
    make(drawing, "line", { class: "ap-axis", x1: 0, x2: size, y1: y(0), y2: y(0) });
    make(drawing, "line", { class: "ap-axis", y1: 0, y2: size, x1: x(0), x2: x(0) });
    make(drawing, "text", { class: "ap-small", x: size - 5, y: size - 6, "text-anchor": "end" }, axes[0] + " →");
    make(drawing, "text", { class: "ap-small", x: 5, y: 15 }, "↑ " + axes[1]);
    across = make(drawing, "line", { class: "ap-across" });
    const places = new Map();
    K.forEach((key, i) => {
      const at = key.join();
      places.set(at, { key, names: [...(places.get(at)?.names ?? []), words[i]] });
    });
    for (const { key, names } of places.values()) {
      const [a, b] = [x(key[0]), y(key[1])];
      make(drawing, "polygon", { class: "ap-key-mark", points: `${a - 7},${b - 6} ${a + 3},${b - 6} ${a + 9},${b} ${a + 3},${b + 6} ${a - 7},${b + 6}` });
      make(drawing, "text", { class: "ap-key-name", x: a - 6, y: b - 11 }, [...new Set(names)].join(", "));
    }
    drawing.append(handle);
    handle.replaceChildren();
    arrow = make(handle, "line", { class: "ap-arrow", x1: x(0), y1: y(0) });
    make(handle, "circle", { class: "ap-grip", r: 24 });
    ring = make(handle, "circle", { class: "ap-ring", r: 10 });
    hint = make(drawing, "text", { class: "ap-hint" }, "drag me");
    draw();
  }

  function draw() {
    const now = attend(query, K, V);
    root.state = { query: [...query], ...now };
    const [a, b] = [x(query[0]), y(query[1])];
    set(arrow, { x2: a, y2: b });
    for (const circle of handle.querySelectorAll("circle")) set(circle, { cx: a, cy: b });
    const far = 3 * size / (Math.hypot(...query) || 1);
    set(across, { x1: x(0) - query[1] * far, y1: y(0) - query[0] * far, x2: x(0) + query[1] * far, y2: y(0) + query[0] * far });
    set(hint, { x: Math.min(a + 14, size - 54), y: b + 22 });
    hint.style.display = touched ? "none" : "";
    weightBars(now.weights, now.weights.map((w) => number(w)), now.scores.map((s) => number(s, 1)));
    outputBars(now.output.map((o) => o / 2), now.output.map((o) => number(o)));
    const best = now.weights.indexOf(Math.max(...now.weights));
    const won = words[best] === words[goal];
    said.textContent = `(${number(query[0], 1)}, ${number(query[1], 1)}): “${words[best]}” wins, ${number(now.weights[best])}.`
      + (won ? " You did it." : "");
    said.classList.toggle("ap-right", won);
    set(handle, { "aria-valuenow": number(query[0], 1), "aria-valuetext": `${number(query[0], 1)}, ${number(query[1], 1)}` });
  }

  function go(to) {
    touched = true;
    query = to.map((v) => Math.round(10 * Math.max(-reach, Math.min(reach, v))) / 10);
    kept.set(query);
    draw();
  }

  function reset() {
    query = [...data.query];
    touched = false;
    kept.set(null);
    draw();
  }

  movable(handle, drawing, {
    moved: (a, b) => go([(a - size / 2) / unit, (size / 2 - b) / unit]),
    nudged: (dx, dy) => go([query[0] + dx / 10, query[1] + dy / 10]),
    reset,
  });
  const before = kept.get();
  if (Array.isArray(before) && before.length === 2 && before.every(Number.isFinite)) [query, touched] = [before, true];
  fitted(live, lay);
}
