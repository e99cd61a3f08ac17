// A query and a key, each turned by its position: drag them, and see the score over their distance.
import { buttons, dot, fitted, keys, make, memory, number, set, stage } from "./touch.js";

/** A pair of numbers turned anticlockwise by an angle. */
export const turned = ([a, b], angle) =>
  [a * Math.cos(angle) - b * Math.sin(angle), a * Math.sin(angle) + b * Math.cos(angle)];

/** The two arrows at their positions and their score: what the tests compare with NumPy. */
export function scored(data, places) {
  const arrows = [data.query, data.key].map((vector, i) => turned(vector, places[i] * data.frequency));
  return { places: [...places], arrows, score: dot(...arrows) };
}

export function start(root, data) {
  const { most, names, goal } = data;
  const kept = memory(data.name);
  let places = [...data.places];
  let touched = false;
  const reach = 1.22 * Math.max(Math.hypot(...data.query), Math.hypot(...data.key));
  const kinds = ["query", "key"];

  const live = stage(root);
  const sides = make(live, "div", { class: "ap-sides" });
  const plane = make(sides, "svg", { class: "ap-plane", role: "img", "aria-label": "Both arrows, turned by their positions" });
  const curve = make(sides, "svg", { role: "img", "aria-label": "The score over the distance" });
  const sliders = names.map((name, i) => {
    const row = make(live, "label", { class: "ap-dial" });
    make(row, "span", { class: `ap-${kinds[i]}-name` }, `${kinds[i]}, ${name}, at`);
    const slider = make(row, "input", { type: "range", min: 0, max: most, step: 1, "aria-label": `position of ${name}` });
    const shown = make(row, "output", { class: "ap-strong" });
    slider.addEventListener("input", () => go(places.map((p, j) => (i === j ? Number(slider.value) : p))));
    return { slider, shown };
  });
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const both = (by) => () => { if (places.every((p) => p + by >= 0 && p + by <= most)) go(places.map((p) => p + by)); };
  buttons(live, [
    ["both −1", both(-1), "both one position back"], ["both +1", both(1), "both one position on"], ["Reset (R)", () => reset()],
  ]);
  let size = 1, lines = [], rings = [], labels = [], spot, hint, at = () => [0, 0];

  function lay(width) {
    size = width > 520 ? 250 : 184;
    const unit = size / (2 * reach);
    set(plane, { width: size, height: size, viewBox: `0 0 ${size} ${size}` });
    plane.replaceChildren();
    make(plane, "line", { class: "ap-axis", x1: 0, x2: size, y1: size / 2, y2: size / 2 });
    make(plane, "line", { class: "ap-axis", y1: 0, y2: size, x1: size / 2, x2: size / 2 });
    const on = ([a, b]) => [size / 2 + a * unit, size / 2 - b * unit];
    [data.query, data.key].forEach((vector) => {
      const [x, y] = on(vector);
      make(plane, "line", { class: "ap-across", x1: size / 2, y1: size / 2, x2: x, y2: y });
    });
    lines = kinds.map((kind) => make(plane, "line", { class: `ap-arrow ap-arrow-${kind}`, x1: size / 2, y1: size / 2 }));
    rings = kinds.map((kind) => make(plane, "circle", { class: `ap-ring ap-ring-${kind}`, r: 9 }));
    labels = kinds.map((kind, i) => make(plane, "text", { class: `ap-${kind}-label` }, names[i]));
    hint = make(plane, "text", { class: "ap-hint" }, "drag me");
    at = on;

    const [wide, high] = [Math.min(width > 520 ? width - size - 24 : width, 400), width > 520 ? 220 : 125];
    set(curve, { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` });
    curve.replaceChildren();
    const tall = Math.hypot(...data.query) * Math.hypot(...data.key);
    const x = (distance) => wide / 2 + (distance / most) * (wide / 2 - 12);
    const y = (score) => high / 2 - 8 - (score / tall) * (high / 2 - 26);
    make(curve, "line", { class: "ap-axis", x1: 0, x2: wide, y1: y(0), y2: y(0) });
    make(curve, "line", { class: "ap-axis", x1: x(0), x2: x(0), y1: 14, y2: high - 20 });
    const line = [];
    for (let d = -most; d <= most; d += 1) line.push(`${x(d)},${y(scored(data, [0, d]).score)}`);
    make(curve, "path", { class: "ap-curve", d: `M${line.join("L")}` });
    make(curve, "text", { class: "ap-small", x: wide - 2, y: high - 4, "text-anchor": "end" }, `distance: ${names[1]} − ${names[0]} →`);
    make(curve, "text", { class: "ap-small", x: x(0) + 6, y: 12 }, "↑ score");
    spot = make(curve, "circle", { class: "ap-spot", r: 8 });
    spot.put = (distance, score) => set(spot, { cx: x(distance), cy: y(score) });
    draw();
  }

  function draw() {
    const now = scored(data, places);
    root.state = now;
    now.arrows.forEach((arrow, i) => {
      const [x, y] = at(arrow);
      set(lines[i], { x2: x, y2: y });
      set(rings[i], { cx: x, cy: y });
      const below = y > at(now.arrows[1 - i])[1] || (i === 0 && y === at(now.arrows[1])[1]);
      set(labels[i], { x: Math.max(2, Math.min(size - 36, x - 16)), y: below ? y + 25 : y - 15 });
      sliders[i].slider.value = places[i];
      sliders[i].shown.textContent = places[i];
    });
    const [x, y] = at(now.arrows[0]);
    set(hint, { x: Math.max(2, Math.min(x - 24, size - 56)), y: y + 42 });
    hint.style.display = touched ? "none" : "";
    const distance = places[1] - places[0];
    spot.put(distance, now.score);
    const won = distance === goal;
    said.textContent = `Distance ${number(distance, 0)}: score ${number(now.score)}.` + (won ? " The highest there is." : "");
    said.classList.toggle("ap-right", won);
  }

  function go(to) {
    touched = true;
    places = to.map((p) => Math.round(Math.max(0, Math.min(most, p))));
    kept.set(places);
    draw();
  }

  function reset() {
    places = [...data.places];
    touched = false;
    kept.set(null);
    draw();
  }

  // A drag takes the nearer of the two arrows to the position at which it points to the pointer.
  plane.addEventListener("pointerdown", (event) => {
    const point = (moved) => {
      const box = plane.getBoundingClientRect();
      return [moved.clientX - box.left, moved.clientY - box.top];
    };
    const far = ([a, b], [c, d]) => Math.hypot(a - c, b - d);
    const gaps = root.state.arrows.map((arrow) => far(at(arrow), point(event)));
    const i = gaps[0] <= gaps[1] ? 0 : 1;
    const own = [data.query, data.key][i];
    const follow = (moved) => {
      const [x, y] = point(moved);
      const angle = Math.atan2(size / 2 - y, x - size / 2) - Math.atan2(own[1], own[0]);
      const round = angle < -Math.PI / 2 ? angle + 2 * Math.PI : angle;
      go(places.map((p, j) => (i === j ? round / data.frequency : p)));
    };
    plane.setPointerCapture(event.pointerId);
    event.preventDefault();
    plane.onpointermove = follow;
    follow(event);
  });
  for (const end of ["pointerup", "pointercancel"]) plane.addEventListener(end, () => { plane.onpointermove = null; });
  keys(live, { r: reset, R: reset });
  const before = kept.get();
  if (Array.isArray(before) && before.length === 2 && before.every((p) => Number.isInteger(p) && p >= 0 && p <= most)) {
    [places, touched] = [before, true];
  }
  fitted(live, lay);
}
