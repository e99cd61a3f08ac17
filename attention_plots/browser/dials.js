// A position as hands on dials: turn a hand, like setting a clock, or move the slider.
import { buttons, fitted, keys, make, memory, number, set, stage } from "./touch.js";

/** The tips of all hands at a position, (sine, cosine) for each; what the tests compare with NumPy. */
export const tips = (position, frequencies) => frequencies.map((f) => [Math.sin(position * f), Math.cos(position * f)]);

/** How far a hand is from twelve o'clock, from -pi to pi. */
export const fromTwelve = (angle) => Math.atan2(Math.sin(angle), Math.cos(angle));

export function start(root, data) {
  const { frequencies, most, near } = data;
  const kept = memory(data.name);
  let position = data.position;
  let touched = false;

  const live = stage(root);
  const drawing = make(live, "svg", { role: "img", "aria-label": "One dial per pair of columns" });
  const row = make(live, "label", { class: "ap-dial" }, "position ");
  const slider = make(row, "input", { type: "range", min: 0, max: most, step: 1, "aria-label": "position" });
  const shown = make(row, "output", { class: "ap-strong" });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const step = (by) => () => go(Math.round(position) + by);
  buttons(live, [["−1", step(-1), "one position back"], ["+1", step(1), "one position on"], ["Reset (R)", () => reset()]]);
  let hands = [], hint, wide = 1, radius = 1;

  function lay(width) {
    wide = width / frequencies.length;
    radius = Math.min(62, wide / 2 - 6);
    const high = 2 * radius + 74;
    set(drawing, { width, height: high, viewBox: `0 0 ${width} ${high}` });
    drawing.replaceChildren();
    hands = frequencies.map((f, i) => {
      const [x, y] = [wide * (i + 0.5), radius + 6];
      const group = make(drawing, "g", { class: "ap-handle" });
      make(group, "circle", { class: "ap-face", cx: x, cy: y, r: radius });
      make(group, "line", { class: "ap-across", x1: x, y1: y, x2: x, y2: y - radius });
      const hand = make(group, "line", { class: "ap-hand", x1: x, y1: y });
      const ring = make(group, "circle", { class: "ap-ring", r: 8 });
      make(drawing, "text", { class: "ap-small", x, y: y + radius + 18, "text-anchor": "middle" }, `ω = ${f}`);
      const text = (at) => make(drawing, "text", { x, y: y + radius + at, "text-anchor": "middle" });
      turning(group, x, y, f);
      return { x, y, hand, ring, sin: text(38), cos: text(56) };
    });
    hint = make(drawing, "text", { class: "ap-hint", x: wide / 2, y: radius + 30, "text-anchor": "middle" }, "turn me");
    draw();
  }

  /** A drag around the middle of a dial winds its hand, and all others with it. */
  function turning(group, x, y, frequency) {
    let before = 0;
    const angle = (event) => {
      const box = drawing.getBoundingClientRect();
      return Math.atan2(event.clientX - box.left - x, y - (event.clientY - box.top));
    };
    group.addEventListener("pointerdown", (event) => {
      group.setPointerCapture(event.pointerId);
      event.preventDefault();
      before = angle(event);
      group.onpointermove = (moved) => {
        const now = angle(moved);
        go(position + fromTwelve(now - before) / frequency);
        before = now;
      };
    });
    for (const end of ["pointerup", "pointercancel"]) group.addEventListener(end, () => { group.onpointermove = null; });
  }

  function draw() {
    const at = Math.round(position);
    const row = tips(at, frequencies);
    root.state = { position: at, row: row.flat() };
    hands.forEach(({ x, y, hand, ring, sin, cos }, i) => {
      const tip = { x: x + radius * row[i][0], y: y - radius * row[i][1] };
      set(hand, { x2: tip.x, y2: tip.y });
      set(ring, { cx: x + 0.86 * radius * row[i][0], cy: y - 0.86 * radius * row[i][1] });
      sin.textContent = `sin ${number(row[i][0])}`;
      cos.textContent = `cos ${number(row[i][1])}`;
    });
    if (hint) hint.style.display = touched ? "none" : "";
    slider.value = at;
    shown.textContent = at;
    const off = Math.abs(fromTwelve(at * frequencies[0]));
    const found = at > 0 && off < near;
    said.textContent = `Position ${at}: the first hand is ${number(off)} radians from twelve.`
      + (found ? " Close enough: look at the others." : "");
    said.classList.toggle("ap-right", found);
  }

  function go(to) {
    touched = true;
    position = Math.max(0, Math.min(most, to));
    kept.set(Math.round(position));
    draw();
  }

  function reset() {
    position = data.position;
    touched = false;
    kept.set(null);
    draw();
  }

  slider.addEventListener("input", () => go(Number(slider.value)));
  keys(live, { r: reset, R: reset });
  const before = kept.get();
  if (Number.isInteger(before) && before >= 0 && before <= most) [position, touched] = [before, true];
  fitted(live, lay);
}
