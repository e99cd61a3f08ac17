// ReLU and GELU over the same numbers: drag along, and read gate, value and slope.
import { buttons, fitted, keys, make, memory, number, set, stage } from "./touch.js";

/** GELU in GPT-2's form, and its slope; what the tests compare with NumPy. */
export function gelu(x) {
  const [c, a] = [Math.sqrt(2 / Math.PI), 0.044715];
  const t = Math.tanh(c * (x + a * x ** 3));
  return { value: (x / 2) * (1 + t), slope: (1 + t) / 2 + (x / 2) * (1 - t * t) * c * (1 + 3 * a * x * x), gate: (1 + t) / 2 };
}

export const relu = (x) => ({ value: Math.max(0, x), slope: x > 0 ? 1 : 0, gate: x > 0 ? 1 : 0 });

export function start(root, data) {
  const { reach, lowest, near } = data;
  const kept = memory(data.name);
  let x = data.x;
  let touched = false;

  const live = stage(root);
  const drawing = make(live, "svg", { class: "ap-plane", role: "img", "aria-label": "ReLU and GELU" });
  const row = make(live, "label", { class: "ap-dial" }, "x ");
  const slider = make(row, "input", { type: "range", min: -reach, max: reach, step: 0.05, "aria-label": "x" });
  const shown = make(row, "output", { class: "ap-strong" });
  const table = make(live, "table", { class: "ap-table" });
  const head = make(table, "tr");
  for (const name of ["", "gate", "activation", "slope"]) make(head, "th", {}, name);
  const lines = [["GELU", gelu], ["ReLU", relu]].map(([name, f]) => {
    const line = make(table, "tr");
    make(line, "th", {}, name);
    return { f, cells: ["gate", "value", "slope"].map((what) => [what, make(line, "td")]) };
  });
  const foot = make(live, "div", { class: "ap-foot" });
  const said = make(foot, "p", { class: "ap-said", "aria-live": "polite" });
  buttons(foot, [["Reset (R)", () => reset()]]);
  let across = () => 0, up = () => 0, unit = 1, dots = [], plumb, hint;

  function lay(width) {
    const wide = Math.min(width, 560) - 2;
    unit = wide / (2 * reach);
    const [top, bottom] = [2.6, -0.7];
    const high = (top - bottom) * unit;
    across = (v) => (v + reach) * unit;
    up = (v) => (top - v) * unit;
    set(drawing, { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` });
    drawing.replaceChildren();
    make(drawing, "line", { class: "ap-axis", x1: 0, x2: wide, y1: up(0), y2: up(0) });
    make(drawing, "line", { class: "ap-axis", x1: across(0), x2: across(0), y1: 0, y2: high });
    for (const v of [-2, -1, 1, 2]) make(drawing, "text", { class: "ap-small", x: across(v), y: v < 0 ? up(0) - 6 : up(0) + 15, "text-anchor": "middle" }, number(v, 0));
    make(drawing, "text", { class: "ap-small", x: across(0) + 5, y: up(1) + 4 }, "1");
    const path = (f) => {
      const points = [];
      for (let v = -reach; v <= reach + 1e-9; v += 0.05) points.push(`${across(v)},${up(f(v).value)}`);
      return `M${points.join("L")}`;
    };
    make(drawing, "path", { class: "ap-curve ap-second", d: path(relu) });
    make(drawing, "path", { class: "ap-curve", d: path(gelu) });
    make(drawing, "text", { class: "ap-small", x: 6, y: 16 }, "solid: GELU, dashed: ReLU");
    plumb = make(drawing, "line", { class: "ap-across", y1: 0, y2: high });
    dots = [relu, gelu].map((f, i) => make(drawing, "circle", { class: i ? "ap-ring" : "ap-spot", r: i ? 9 : 4 }));
    hint = make(drawing, "text", { class: "ap-hint" }, "drag me");
    draw();
  }

  function draw() {
    const [soft, hard] = [gelu(x), relu(x)];
    root.state = { x, gelu: soft, relu: hard };
    [hard, soft].forEach((now, i) => set(dots[i], { cx: across(x), cy: up(now.value) }));
    set(plumb, { x1: across(x), x2: across(x) });
    set(hint, { x: Math.min(across(x) + 14, across(reach) - 56), y: up(soft.value) - 14 });
    hint.style.display = touched ? "none" : "";
    slider.value = x;
    shown.textContent = number(x);
    for (const { f, cells } of lines) for (const [what, cell] of cells) cell.textContent = number(f(x)[what]);
    const won = Math.abs(x - lowest) < near;
    said.textContent = won ? "As low as GELU goes." : "";
    said.classList.toggle("ap-right", won);
  }

  function go(to) {
    touched = true;
    x = Math.round(20 * Math.max(-reach, Math.min(reach, to))) / 20;
    kept.set(x);
    draw();
  }

  function reset() {
    x = data.x;
    touched = false;
    kept.set(null);
    draw();
  }

  drawing.addEventListener("pointerdown", (event) => {
    const follow = (moved) => go((moved.clientX - drawing.getBoundingClientRect().left) / unit - reach);
    drawing.setPointerCapture(event.pointerId);
    event.preventDefault();
    drawing.onpointermove = follow;
    follow(event);
  });
  for (const end of ["pointerup", "pointercancel"]) drawing.addEventListener(end, () => { drawing.onpointermove = null; });
  slider.addEventListener("input", () => go(Number(slider.value)));
  keys(live, { r: reset, R: reset });
  const before = kept.get();
  if (Number.isFinite(before) && Math.abs(before) <= reach) [x, touched] = [before, true];
  fitted(live, lay);
}
