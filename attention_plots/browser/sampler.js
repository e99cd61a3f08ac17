// From logits to a choice: temperature and top k, one bar per token.
import { bars, buttons, keys, make, number, softmax, stage } from "./touch.js";

export function chances(logits, temperature, k) {
  const least = [...logits].sort((a, b) => b - a)[k - 1];
  return softmax(logits.map((x) => (x >= least ? x / temperature : -Infinity)));
}

export function start(root, data) {
  const { tokens, logits, least, most } = data;
  const n = tokens.length;
  const live = stage(root);
  const dial = (name, about) => {
    const row = make(live, "label", { class: "ap-dial" }, `${name} `);
    return [make(row, "input", { type: "range", "aria-label": name, style: "flex-basis: 120px", ...about }), make(row, "output", { class: "ap-strong" })];
  };
  const [heat, heatShown] = dial("temperature", { min: 0, max: 100, step: 1 });
  const [top, topShown] = dial("top k", { min: 1, max: n, step: 1 });
  make(live, "p", { class: "ap-head" }, "logit, and probability");
  const shown = bars(live, tokens, "weight");

  function draw() {
    const temperature = least * (most / least) ** (Number(heat.value) / 100);
    const k = Number(top.value);
    const p = chances(logits, temperature, k);
    root.state = { temperature, k, probabilities: p };
    heatShown.textContent = number(temperature);
    topShown.textContent = k === n ? "all" : String(k);
    shown(p, p.map((x) => (x ? number(x) : "0")), logits.map((x) => number(x, 1)));
  }

  const jump = (temperature, k) => () => {
    heat.value = Math.round((100 * Math.log(temperature / least)) / Math.log(most / least));
    top.value = k;
    draw();
  };
  const reset = jump(1, n);
  buttons(live, [["cold", jump(least, n)], ["hot", jump(most, n)], ["top 2", jump(1, 2)], ["Reset (R)", reset]]);
  for (const input of [heat, top]) {
    input.addEventListener("input", draw);
    keys(input, { r: reset, R: reset });
  }
  reset();
}
