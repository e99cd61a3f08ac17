// One step down the gradient: how far to go, and what the loss becomes.
import { bars, buttons, dot, fitted, keys, make, number, set, softmax, stage } from "./touch.js";

/** Logits after a step of this size of the output table, whose gradient is gradientᵀ · final. */
export function after(data, size) {
  const { logits, final, gradient } = data;
  return logits.map((row, i) => row.map((x, v) => x - size * gradient.reduce((sum, g, j) => sum + g[v] * dot(final[i], final[j]), 0)));
}

export const lossOf = (logits, targets) =>
  -targets.reduce((sum, target, i) => sum + Math.log(softmax(logits[i])[target]), 0) / targets.length;

export function start(root, data) {
  const live = stage(root);
  const row = make(live, "label", { class: "ap-dial" }, "step ");
  const slider = make(row, "input", { type: "range", min: 0, max: data.most, step: 0.01, "aria-label": "size of the step" });
  const shown = make(row, "output", { class: "ap-strong" });
  const drawing = make(live, "svg", { "aria-hidden": "true" });
  make(live, "p", { class: "ap-head" }, "probability of the token that came");
  const came = bars(live, data.names, "weight");
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const curve = Array.from({ length: 81 }, (_, i) => lossOf(after(data, (i * data.most) / 80), data.targets));
  let width = 0;

  function draw() {
    const size = Number(slider.value);
    const logits = after(data, size);
    const loss = lossOf(logits, data.targets);
    const p = data.targets.map((target, i) => softmax(logits[i])[target]);
    root.state = { size, loss, logits, probabilities: p };
    shown.textContent = number(size);
    came(p, p.map((x) => number(x)));
    said.textContent = `Loss ${number(curve[0])} before, ${number(loss)} after.`;
    const [high, top] = [120, 1.15 * Math.max(...curve)];
    const x = (s) => 34 + ((width - 44) * s) / data.most;
    const y = (l) => high - 18 - ((high - 28) * l) / top;
    set(drawing, { width, height: high });
    drawing.replaceChildren();
    make(drawing, "line", { x1: x(0), x2: x(data.most), y1: y(0), y2: y(0), class: "ap-axis" });
    make(drawing, "text", { x: x(data.most), y: high - 2, "text-anchor": "end", class: "ap-small" }, "step");
    make(drawing, "text", { x: 0, y: y(curve[0]) + 4, class: "ap-small" }, "loss");
    make(drawing, "path", { d: `M${curve.map((l, i) => `${x((i * data.most) / 80)},${y(l)}`).join(" L")}`, class: "ap-curve" });
    make(drawing, "circle", { cx: x(size), cy: y(loss), r: 8, class: "ap-ring" });
  }

  const jump = (to) => () => { slider.value = to; draw(); };
  const reset = jump(0);
  buttons(live, [["a small step", jump(data.small)], ["too far", jump(data.most)], ["Reset (R)", reset]]);
  keys(slider, { r: reset, R: reset });
  slider.addEventListener("input", draw);
  slider.value = 0;
  fitted(live, (now) => { width = now; draw(); });
}
