// Heads of a trained model over a sentence: choose a word, and see whom it listens to; in several heads, or sentences.
import { buttons, calm, fitted, keys, make, memory, number, set, stage } from "./touch.js";

const ALL = -1;

export function start(root, data) {
  const { least, together } = data;
  const views = data.views || [data];
  const n = views[0].words.length;
  const first = together ? ALL : 0;
  const kept = memory(data.name);
  let [query, view] = [data.query, first];

  const live = stage(root);
  const labels = views.length < 2 ? [] : [...views.map(({ label }) => label), ...(together ? ["all"] : [])];
  const choices = buttons(live, labels.map((label, v) => [label, () => go(query, v % views.length === v ? v : ALL)]));
  if (!labels.length) live.querySelector(".ap-buttons").remove();
  if (together) views.forEach((_, v) => sample(choices[v], v));
  const flow = make(live, "div", { class: "ap-flow", role: "group", "aria-label": "The words of the sentence" });
  const threads = make(flow, "svg", { class: "ap-threads", "aria-hidden": "true" });
  const boxes = views[0].words.map((_, i) => {
    const box = make(flow, "button", { type: "button", class: "ap-word" });
    box.word = make(box, "span", { class: "ap-word-name" });
    box.share = make(box, "small");
    box.addEventListener("click", () => go(i));
    keys(box, {
      ArrowLeft: () => go((i + n - 1) % n, view, true),
      ArrowRight: () => go((i + 1) % n, view, true),
      r: () => go(data.query, first, true), R: () => go(data.query, first, true),
    });
    return box;
  });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(live, [["Reset (R)", () => go(data.query, first)]]);

  /** How a head's line looks, in front of its name. */
  function sample(button, v) {
    const line = make(button, "svg", { width: 26, height: 10, class: "ap-sample ap-threads", "aria-hidden": "true" });
    make(line, "path", { d: "M2,5 H24", "stroke-width": 4, class: `ap-line-${v}` });
    button.prepend(line);
  }

  function draw() {
    const shown = view === ALL ? views.map((_, v) => v) : [view];
    const rows = shown.map((v) => views[v].weights[query]);
    const { words } = views[shown[0]];
    const letter = (v) => (together ? `${views[v].label[0]} ` : "");
    root.state = { query, view, weights: rows[0], rows };
    choices.forEach((button, v) => set(button, { "aria-pressed": v === view || (v === views.length && view === ALL) }));
    boxes.forEach((box, i) => {
      const most = Math.max(...rows.map((row) => row[i]));
      box.word.textContent = words[i];
      box.classList.toggle("ap-asks", i === query);
      box.classList.toggle("ap-changes", views.some((each) => each.words[i] !== words[i]));
      set(box, { "aria-pressed": i === query, tabindex: i === query ? 0 : -1, "aria-label": `${words[i]}, weight ${number(most)}` });
      box.style.setProperty("--share", `${Math.round(100 * Math.min(1, 1.6 * most))}%`);
      box.share.textContent = shown.filter((_, k) => rows[k][i] >= least).map((v, k) => letter(v) + number(views[v].weights[query][i])).join(" ");
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
    rows.forEach((row, k) => row.forEach((weight, i) => {
      if (i === query || weight < least) return;
      const [a, b] = top(boxes[i]);
      const lift = Math.min(y, b) - 10 - Math.min(26, Math.abs(a - x) / 8);
      make(threads, "path", {
        d: `M${x},${y} C${x},${lift} ${a},${lift} ${a},${b}`, "stroke-width": 1 + (together ? 7 : 14) * weight,
        ...(together && { class: `ap-line-${shown[k]}` }),
      });
    }));
    const best = (row) => row.indexOf(Math.max(...row));
    const told = rows.map((row, k) => `${letter(shown[k])}${together ? "to " : ""}“${words[best(row)]}”${together ? " " : ": "}${number(row[best(row)])}`);
    said.textContent = `“${words[query]}” listens most${together ? ": " : " to "}${told.join(", ")}.`;
  }

  function go(to, through = view, focus = false) {
    [query, view] = [to, through];
    kept.set(to === data.query && through === first ? null : [to, through]);
    draw();
    if (focus) boxes[to].focus();
  }

  const before = kept.get();
  if (Array.isArray(before) && boxes[before[0]] && (views[before[1]] || (together && before[1] === ALL))) [query, view] = before;
  if (calm()) live.classList.add("ap-calm");
  fitted(flow, draw);
}
