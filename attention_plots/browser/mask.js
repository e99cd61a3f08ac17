// A sentence's table of weights to edit: every score, the temperature, and who may look at whom.
import { buttons, keys, make, memory, number, set, stage } from "./touch.js";

/** One row of weights: softmax over what is allowed; a row in which nothing is allowed gets zeros. */
export function shared(scores, allowed, divisor) {
  const scaled = scores.map((score, j) => (allowed[j] ? score / divisor : -Infinity));
  const best = Math.max(...scaled);
  if (best === -Infinity) return scores.map(() => 0);
  const powers = scaled.map((score) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function start(root, data) {
  const { words, root_d: scale, goal } = data;
  const n = words.length;
  const kept = memory(data.name);
  const fresh = () => ({
    scores: data.scores.map((row) => [...row]), allowed: data.scores.map((row) => row.map(() => true)), temperature: 1,
  });
  let now = fresh();
  let at = [...data.at];

  const live = stage(root);
  const table = make(live, "div", { class: "ap-mask", role: "group", "aria-label": "Weights: a row per query, a column per key" });
  table.style.gridTemplateColumns = `max-content repeat(${n}, minmax(0, 1fr))`;
  make(table, "span", { class: "ap-small-head" }, "query ↓ key →");
  for (const word of words) make(table, "span", { class: "ap-key-head" }, word);
  const cells = words.map((query, i) => {
    make(table, "span", { class: "ap-query-head" }, query);
    return words.map((_, j) => {
      const cell = make(table, "button", { type: "button", class: "ap-cell" });
      cell.addEventListener("click", () => (at[0] === i && at[1] === j ? block() : go(i, j)));
      const step = (di, dj) => () => go((i + di + n) % n, (j + dj + n) % n, true);
      keys(cell, {
        ArrowUp: step(-1, 0), ArrowDown: step(1, 0), ArrowLeft: step(0, -1), ArrowRight: step(0, 1),
        " ": block, Enter: block, "+": () => push(0.5), "-": () => push(-0.5), r: reset, R: reset,
      });
      return cell;
    });
  });
  const dial = (label, range) => {
    const row = make(live, "label", { class: "ap-dial" });
    const name = make(row, "span", { class: "ap-dial-name" }, label);
    const slider = make(row, "input", { type: "range", ...range });
    return { name, slider, shown: make(row, "output", { class: "ap-strong" }) };
  };
  const score = dial("score", { min: -6, max: 6, step: 0.5 });
  const heat = dial("temperature", { min: 0.1, max: 5, step: 0.1, "aria-label": "temperature" });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const all = (rule) => () => { now.allowed = now.allowed.map((row, i) => row.map((_, j) => rule(i, j))); keep(); };
  const [blocker] = buttons(live, [
    ["Block", () => block()], ["No mask", all(() => true)], ["Causal mask", all((i, j) => j <= i)], ["Reset (R)", () => reset()],
  ]);

  function draw() {
    const weights = now.scores.map((row, i) => shared(row, now.allowed[i], scale * now.temperature));
    const [i, j] = at;
    root.state = { ...now, at, weights };
    cells.forEach((row, a) => row.forEach((cell, b) => {
      const open = now.allowed[a][b];
      cell.textContent = open ? number(weights[a][b]) : "✕";
      cell.classList.toggle("ap-blocked", !open);
      cell.classList.toggle("ap-at", a === i && b === j);
      cell.classList.toggle("ap-heavy", open && weights[a][b] > 0.72);
      cell.style.setProperty("--share", `${Math.round(100 * weights[a][b])}%`);
      set(cell, {
        tabindex: a === i && b === j ? 0 : -1,
        "aria-label": `${words[a]} looks at ${words[b]}: ${open ? `score ${number(now.scores[a][b], 1)}, weight ${number(weights[a][b])}` : "blocked"}`,
      });
    }));
    score.name.textContent = `score of “${words[i]}” for “${words[j]}”`;
    set(score.slider, { "aria-label": score.name.textContent });
    score.slider.value = now.scores[i][j];
    score.shown.textContent = number(now.scores[i][j], 1);
    heat.slider.value = now.temperature;
    heat.shown.textContent = number(now.temperature, 1);
    blocker.textContent = now.allowed[i][j] ? "Block this cell" : "Allow this cell";
    const row = weights[i];
    const best = row.indexOf(Math.max(...row));
    const won = weights[goal[0]][goal[1]] === 1 && now.scores.every((line, a) => line.every((x, b) => x === data.scores[a][b]));
    said.textContent = won ? `“${words[goal[0]]}” gives all to “${words[goal[1]]}”. You did it.`
      : row[best] === 0 ? `“${words[i]}” may look at nothing: it gets weights 0, and takes home nothing.`
      : `“${words[i]}” looks most at “${words[best]}”: ${number(row[best])}.`;
    said.classList.toggle("ap-right", won);
  }

  function go(i, j, focus = false) { at = [i, j]; draw(); if (focus) cells[i][j].focus(); }
  function keep() { kept.set(now); draw(); }
  function block() { now.allowed[at[0]][at[1]] = !now.allowed[at[0]][at[1]]; keep(); }
  function push(by) { now.scores[at[0]][at[1]] = Math.max(-6, Math.min(6, now.scores[at[0]][at[1]] + by)); keep(); }
  function reset() { now = fresh(); kept.set(null); go(...data.at, table.contains(document.activeElement)); }

  score.slider.addEventListener("input", () => { now.scores[at[0]][at[1]] = Number(score.slider.value); keep(); });
  heat.slider.addEventListener("input", () => { now.temperature = Number(heat.slider.value); keep(); });
  for (const { slider } of [score, heat]) keys(slider, { r: reset, R: reset });
  const before = kept.get();
  if (before?.scores?.length === n && before.allowed?.length === n && before.temperature) now = before;
  draw();
}
