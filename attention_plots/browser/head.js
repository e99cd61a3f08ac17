// One head of a trained model over a sentence: choose a word, and see whom it listens to.
import { buttons, calm, fitted, keys, make, memory, number, set, stage } from "./touch.js";

export function start(root, data) {
  const { words, weights, least } = data;
  const kept = memory(data.name);
  let query = data.query;

  const live = stage(root);
  const flow = make(live, "div", { class: "ap-flow", role: "group", "aria-label": "The words of the sentence" });
  const threads = make(flow, "svg", { class: "ap-threads", "aria-hidden": "true" });
  const boxes = words.map((word, i) => {
    const box = make(flow, "button", { type: "button", class: "ap-word" });
    make(box, "span", { class: "ap-word-name" }, word);
    box.share = make(box, "small");
    box.addEventListener("click", () => go(i));
    keys(box, {
      ArrowLeft: () => go((i + words.length - 1) % words.length, true),
      ArrowRight: () => go((i + 1) % words.length, true),
      r: () => go(data.query, true), R: () => go(data.query, true),
    });
    return box;
  });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(live, [["Reset (R)", () => go(data.query)]]);

  function draw() {
    const row = weights[query];
    root.state = { query, weights: row };
    boxes.forEach((box, i) => {
      box.classList.toggle("ap-asks", i === query);
      set(box, { "aria-pressed": i === query, tabindex: i === query ? 0 : -1, "aria-label": `${words[i]}, weight ${number(row[i])}` });
      box.style.setProperty("--share", `${Math.round(100 * Math.min(1, 1.6 * row[i]))}%`);
      box.share.textContent = row[i] >= least ? number(row[i]) : "";
    });
    // Threads run from the top of the asking word to the top of the others, as thick as their weight.
    const whole = flow.getBoundingClientRect();
    set(threads, { width: whole.width, height: whole.height });
    threads.replaceChildren();
    const top = (box) => {
      const at = box.getBoundingClientRect();
      return [at.left + at.width / 2 - whole.left, at.top - whole.top];
    };
    const [x, y] = top(boxes[query]);
    row.forEach((weight, i) => {
      if (i === query || weight < least) return;
      const [a, b] = top(boxes[i]);
      const lift = Math.min(y, b) - 10 - Math.min(26, Math.abs(a - x) / 8);
      make(threads, "path", { d: `M${x},${y} C${x},${lift} ${a},${lift} ${a},${b}`, "stroke-width": 1 + 14 * weight });
    });
    const best = row.indexOf(Math.max(...row));
    said.textContent = `“${words[query]}” listens most to “${words[best]}”: ${number(row[best])}.`;
  }

  function go(to, focus = false) {
    query = to;
    kept.set(to === data.query ? null : to);
    draw();
    if (focus) boxes[to].focus();
  }

  const before = kept.get();
  if (Number.isInteger(before) && before >= 0 && before < words.length) query = before;
  if (calm()) live.classList.add("ap-calm");
  fitted(flow, draw);
}
