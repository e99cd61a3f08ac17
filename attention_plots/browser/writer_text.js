// The text of the live page: its tokens, the arcs of one head from one of them, and small pictures of all heads.
import { keys, make, set } from "./touch.js";

const INK = [204, 121, 167];
const LEAST = 0.03; // weights below it have no arc

/** `element` shows tokens to choose from; `chosen(i)` is told which. Returns `draw(pieces, at, weights, before)`. */
export function textView(element, chosen) {
  const before = make(element, "span", { class: "wr-before", "aria-hidden": "true" });
  const line = make(element, "span");
  const arcs = make(element, "svg", { class: "wr-arcs", "aria-hidden": "true" });
  let [spans, now] = [[], { at: 0, weights: [] }];

  line.addEventListener("click", (event) => {
    const at = spans.indexOf(event.target.closest(".wr-token"));
    if (at >= 0) chosen(at);
  });
  const step = (by) => () => chosen(Math.max(0, Math.min(spans.length - 1, now.at + by)));
  keys(element, {
    ArrowLeft: step(-1), ArrowRight: step(1), ArrowUp: step(-10), ArrowDown: step(10), Home: step(-1e9), End: step(1e9),
  });

  /** Arcs from the top of the asking token to the tops of the others, as thick as their weight. */
  function bend() {
    const whole = element.getBoundingClientRect();
    set(arcs, { width: element.clientWidth, height: element.scrollHeight });
    arcs.replaceChildren();
    const top = (span) => {
      const box = span.getClientRects()[0] || span.getBoundingClientRect();
      return [box.left + box.width / 2 - whole.left + element.scrollLeft, box.top - whole.top + element.scrollTop + 2];
    };
    if (!spans[now.at]) return;
    const [x, y] = top(spans[now.at]);
    now.weights.forEach((weight, i) => {
      if (i === now.at || weight < LEAST) return;
      const [a, b] = top(spans[i]);
      const lift = Math.min(y, b) - Math.min(24, 8 + Math.abs(a - x) / 10);
      make(arcs, "path", { d: `M${x},${y} C${x},${lift} ${a},${lift} ${a},${b}`, "stroke-width": 1.2 + 9 * weight });
    });
  }

  function draw(pieces, at, weights, earlier) {
    now = { at, weights };
    before.textContent = earlier;
    line.replaceChildren();
    spans = pieces.map((piece, i) => {
      const share = `${Math.round(100 * Math.min(1, 1.6 * (weights[i] || 0)))}%`;
      const span = make(line, "span", { class: "wr-token", id: `wr-${i}`, role: "option", "aria-selected": i === at, style: `--share: ${share}` }, piece.text);
      span.classList.toggle("wr-given", piece.given);
      span.classList.toggle("wr-break", !piece.text.replace(/[↵\n]/g, ""));
      return span;
    });
    if (spans[at]) set(element, { "aria-activedescendant": `wr-${at}` });
    else element.removeAttribute("aria-activedescendant");
    bend();
  }

  new ResizeObserver(bend).observe(element);
  return draw;
}

/** A small picture of every head's weights; `chosen(layer, head)` is told which. Returns `draw(rows, layer, head)`. */
export function headsView(parent, layers, heads, chosen) {
  const grid = make(parent, "div", { class: "wr-heads", role: "radiogroup", "aria-label": "Layer and head", style: `--heads: ${heads}` });
  make(grid, "span");
  for (let head = 0; head < heads; head++) make(grid, "small", { class: "wr-column", "aria-hidden": "true" }, `head ${head + 1}`);
  const all = [];
  for (let layer = 0; layer < layers; layer++) {
    make(grid, "small", { "aria-hidden": "true" }, `layer ${layer + 1}`);
    for (let head = 0; head < heads; head++) {
      const button = make(grid, "button", { type: "button", role: "radio", "aria-label": `layer ${layer + 1}, head ${head + 1}` });
      const go = (down, right) => () => {
        const to = ((layer + down + layers) % layers) * heads + ((head + right + heads) % heads);
        all[to].focus();
        all[to].click();
      };
      keys(button, { ArrowUp: go(-1, 0), ArrowDown: go(1, 0), ArrowLeft: go(0, -1), ArrowRight: go(0, 1) });
      button.addEventListener("click", () => chosen(layer, head));
      button.picture = make(button, "canvas", { "aria-hidden": "true" });
      all.push(button);
    }
  }
  return (rows, layer, head) => all.forEach((button, place) => {
    const on = place === layer * heads + head;
    set(button, { "aria-checked": on, tabindex: on ? 0 : -1 });
    const n = Math.max(rows.length, 8);
    set(button.picture, { width: n, height: n });
    const pen = button.picture.getContext("2d");
    const pixels = pen.createImageData(n, n);
    rows.forEach(({ weights }, i) => weights[Math.floor(place / heads)][place % heads].forEach((weight, j) => {
      pixels.data.set([...INK, Math.round(255 * Math.min(1, 0.05 + weight ** 0.6))], 4 * (i * n + j));
    }));
    pen.putImageData(pixels, 0, 0);
  });
}
