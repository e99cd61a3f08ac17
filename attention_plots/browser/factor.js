// Softmax while all scores are multiplied by a factor: one slider, one bar per word.
import { bars, buttons, keys, make, number, softmax, stage } from "./touch.js";

export const weightsAt = (scores, factor) => softmax(scores.map((score) => factor * score));

export function start(root, data) {
  const live = stage(root);
  const row = make(live, "label", { class: "ap-dial" }, "factor ");
  const slider = make(row, "input", { type: "range", min: 0, max: data.most, step: 0.01, value: data.factor, "aria-label": "factor" });
  const shown = make(row, "output", { class: "ap-strong" });
  make(live, "p", { class: "ap-head" }, "factor × score, and weight");
  const weightBars = bars(live, data.words, "weight");
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });

  function draw() {
    const factor = Number(slider.value);
    const weights = weightsAt(data.scores, factor);
    root.state = { factor, weights };
    shown.textContent = number(factor);
    weightBars(weights, weights.map((w) => number(w)), data.scores.map((s) => number(factor * s, 1)));
    const near = data.marks.find(([at]) => Math.abs(at - factor) < 0.005);
    said.textContent = near ? near[1] : "";
  }

  const jump = (to) => () => { slider.value = to; draw(); };
  const reset = jump(data.factor);
  buttons(live, [...data.marks.map(([at, , label]) => [label, jump(at)]), ["Reset (R)", reset]]);
  keys(slider, { r: reset, R: reset });
  slider.addEventListener("input", draw);
  draw();
}
