// Back through softmax: a row of scores and the gradients of its weights to drag, the gradients of the scores follow.
import { buttons, dot, keys, make, memory, number, set, softmax, stage } from "./touch.js";

/** Weights, their average gradient, and the gradients of the scores; what the tests compare with NumPy. */
export function back(scores, given) {
  const weights = softmax(scores);
  const average = dot(weights, given);
  return { weights, average, gradients: weights.map((weight, i) => weight * (given[i] - average)) };
}

export function start(root, data) {
  const { words, most } = data;
  const kept = memory(data.name);
  const fresh = () => ({ scores: [...data.scores], given: [...data.given] });
  let now = fresh();

  const live = stage(root);
  const table = make(live, "div", { class: "ap-back" });
  for (const head of ["", "score", "weight", "dA", "", "dZ", ""]) make(table, "span", { class: "ap-small-head" }, head);
  const rows = words.map((word, i) => {
    make(table, "span", { class: "ap-name" }, word);
    const dial = (name, said, least, top) => {
      const slider = make(table, "input", { type: "range", min: least, max: top, step: "any", "aria-label": `${said} ${word}` });
      slider.addEventListener("input", () => { now[name][i] = Number(slider.value); keep(); });
      const step = (by) => () => { now[name][i] = Math.max(least, Math.min(top, now[name][i] + by)); keep(); };
      keys(slider, { ArrowLeft: step(-0.1), ArrowDown: step(-0.1), ArrowRight: step(0.1), ArrowUp: step(0.1), r: reset, R: reset });
      return slider;
    };
    const score = dial("scores", "score of", -4, 6);
    const weight = make(table, "span", { class: "ap-number" });
    const given = dial("given", "gradient of the weight of", -2, 2);
    const upstream = make(table, "span", { class: "ap-number" });
    const bar = make(make(table, "span", { class: "ap-track ap-both" }), "span", { class: "ap-bar" });
    return { score, weight, given, upstream, bar, gradient: make(table, "span", { class: "ap-number ap-strong" }) };
  });
  const foot = make(live, "div", { class: "ap-foot" });
  const said = make(foot, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(foot, [["Reset (R)", () => reset()]]);

  function draw() {
    const found = back(now.scores, now.given);
    const sum = found.gradients.reduce((total, x) => total + x, 0);
    root.state = { ...now, ...found, sum };
    rows.forEach((row, i) => {
      const gradient = found.gradients[i];
      row.score.value = now.scores[i];
      row.given.value = now.given[i];
      set(row.score, { "aria-valuetext": number(now.scores[i]) });
      set(row.given, { "aria-valuetext": number(now.given[i]) });
      row.weight.textContent = number(found.weights[i]);
      row.upstream.textContent = number(now.given[i], 1);
      row.gradient.textContent = number(gradient);
      const length = 50 * Math.min(1, Math.abs(gradient) / most);
      row.bar.style.width = `${length}%`;
      row.bar.style.left = `${gradient < 0 ? 50 - length : 50}%`;
      row.bar.classList.toggle("ap-falls", gradient < 0);
    });
    const rise = words.filter((_, i) => found.gradients[i] >= 0.005);
    said.textContent = `Average of dA ${number(found.average)}. Sum of dZ ${number(sum)}. ` +
      (rise.length ? `Should rise: ${rise.join(", ")}.` : "Hardly any score has a say.");
  }

  function keep() { kept.set(now); draw(); }
  function reset() { now = fresh(); kept.set(null); draw(); }

  const before = kept.get();
  if (["scores", "given"].every((name) => before?.[name]?.length === words.length && before[name].every(Number.isFinite))) now = before;
  draw();
}
