// Heads of a trained model over a text: small pictures to choose from, one large; a row says whom a word looks at.
import { buttons, fitted, keys, make, memory, number, set, stage } from "./touch.js";

const INK = [204, 121, 167];

/** A table of weights as a small picture, darker where more. */
function thumbnail(canvas, weights) {
  const n = weights.length;
  set(canvas, { width: n, height: n });
  const pen = canvas.getContext("2d");
  const pixels = pen.createImageData(n, n);
  weights.flat().forEach((weight, i) => pixels.data.set([...INK, Math.round(255 * Math.min(1, 0.06 + 1.2 * weight))], 4 * i));
  pen.putImageData(pixels, 0, 0);
}

export function start(root, data) {
  const { words, heads } = data;
  const n = words.length;
  const kept = memory(data.name);
  let [head, query] = data.at;

  const live = stage(root);
  const shelf = make(live, "div", { class: "ap-shelf", role: "group", "aria-label": "Heads" });
  const chosen = heads.map(({ label, name, weights }, h) => {
    const button = make(shelf, "button", { type: "button", "aria-label": name || label });
    thumbnail(make(button, "canvas", { "aria-hidden": "true" }), weights);
    make(button, "small", {}, label);
    button.addEventListener("click", () => go(h, query));
    return button;
  });
  if (heads.length < 2) shelf.remove();
  const drawing = make(live, "svg", { class: "ap-table", tabindex: "0", role: "slider", "aria-label": "the word that looks", "aria-valuemin": 0, "aria-valuemax": n - 1 });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(live, [["Reset (R)", () => reset()]]);
  let cell = 1, left = 1, top = 1;

  function lay(width) {
    const longest = Math.max(...words.map((word) => word.length));
    left = 14 + 7 * longest;
    top = 10 + 7 * longest;
    cell = Math.min(n < 7 ? 46 : 34, (width - left - 4) / n, (heads.length < 2 ? 290 : width > 600 ? 275 : 222) / n);
    set(drawing, { width: left + cell * n + 2, height: top + cell * n + 2 });
    draw();
  }

  function draw() {
    const { label, name, weights } = heads[head];
    const row = weights[query];
    root.state = { head, query, weights: row };
    chosen.forEach((button, h) => { set(button, { "aria-pressed": h === head }); button.classList.toggle("ap-at", h === head); });
    drawing.replaceChildren();
    weights.forEach((line, i) => {
      const asks = i === query;
      make(drawing, "text", { class: asks ? "ap-query-name" : "ap-small", x: left - 6, y: top + cell * (i + 0.5) + 4, "text-anchor": "end" }, words[i]);
      const listened = row[i] >= 0.05;
      make(drawing, "text", {
        class: listened ? "ap-key-name" : "ap-small", transform: `translate(${left + cell * (i + 0.5) + 4},${top - 5}) rotate(-90)`,
      }, words[i]);
      line.forEach((weight, j) => {
        const place = { x: left + cell * j, y: top + cell * i, width: cell, height: cell };
        if (j > i && data.causal) make(drawing, "rect", { ...place, class: "ap-shut" });
        else make(drawing, "rect", { ...place, class: "ap-tint", "fill-opacity": Math.min(1, weight) });
        if (cell >= 36 && weight >= 0.005) make(drawing, "text", { class: "ap-weight", x: place.x + cell / 2, y: place.y + cell / 2 + 4, "text-anchor": "middle" }, number(weight));
      });
    });
    if (data.causal) { // blocked cells are hatched, as in every picture
      const shut = weights.flatMap((_, i) => words.slice(i + 1).map((_, k) => `M${left + cell * (i + 1 + k)},${top + cell * (i + 1)} l${cell},${-cell}`));
      make(drawing, "path", { class: "ap-hatch", d: shut.join(" ") });
    }
    make(drawing, "rect", { class: "ap-row", x: left, y: top + cell * query, width: cell * n, height: cell });
    const best = row.map((weight, j) => [weight, j]).sort((a, b) => b[0] - a[0]).slice(0, 3).filter(([weight]) => weight >= 0.05);
    const list = best.map(([weight, j]) => `“${words[j]}” ${number(weight)}`).join(", ");
    said.textContent = `${name || label}: “${words[query]}” looks at ${list || "nothing much here"}.`;
    set(drawing, { "aria-valuenow": query, "aria-valuetext": said.textContent });
  }

  function go(h, i) {
    [head, query] = [(h + heads.length) % heads.length, Math.max(0, Math.min(n - 1, i))];
    kept.set([head, query]);
    draw();
  }
  function reset() { go(...data.at); kept.set(null); }
  const over = (event) => {
    const i = Math.floor((event.clientY - drawing.getBoundingClientRect().top - top) / cell);
    if (i >= 0 && i < n && i !== query) go(head, i);
  };
  for (const name of ["pointermove", "pointerdown"]) drawing.addEventListener(name, over);
  keys(drawing, {
    ArrowUp: () => go(head, query - 1), ArrowDown: () => go(head, query + 1),
    ArrowLeft: () => go(head - 1, query), ArrowRight: () => go(head + 1, query), r: reset, R: reset,
  });
  const before = kept.get();
  if (Array.isArray(before) && heads[before[0]] && before[1] >= 0 && before[1] < n) [head, query] = before;
  fitted(live, lay);
}
