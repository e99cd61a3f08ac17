// A row through layer norm: its size, its shift, the epsilon, the gain, and a residual around it.
import { buttons, fitted, keys, make, memory, number, set, stage } from "./touch.js";

const mean = (row) => row.reduce((sum, x) => sum + x, 0) / row.length;
const spread = (row) => Math.sqrt(mean(row.map((x) => (x - mean(row)) ** 2)));

/** The row that goes in and the row that comes out; what the tests compare with NumPy. */
export function passed(row, { size, shift, eps, gain, residual }) {
  const before = row.map((x) => 10 ** size * x + shift);
  const middle = mean(before);
  const root = Math.sqrt(mean(before.map((x) => (x - middle) ** 2)) + 10 ** eps);
  const after = before.map((x) => (gain * (x - middle)) / root + (residual ? x : 0));
  return { before, after, sizes: [10 ** size * spread(row), spread(after)] };
}

/** A size as prose writes it, however small. */
const short = (x) => (x === 0 || x >= 0.01 ? number(x) : Number(x.toPrecision(1)).toString().replace("e-", "e−"));

export function start(root, data) {
  const { row, most } = data;
  const kept = memory(data.name);
  let dial = { ...data.dial };

  const live = stage(root);
  const sides = make(live, "div", { class: "ap-pair" });
  const drawing = make(sides, "svg", { role: "img", "aria-label": "The row before and after" });
  const curve = make(sides, "svg", { role: "img", "aria-label": "Size of the row that comes out, over its size before" });
  const sliders = data.dials.map(([name, label, low, high]) => {
    const line = make(live, "label", { class: "ap-dial" });
    make(line, "span", { class: "ap-dial-name" }, label);
    const slider = make(line, "input", { type: "range", min: low, max: high, step: "any", "aria-label": label });
    const shown = make(line, "output", { class: "ap-strong" });
    slider.addEventListener("input", () => go({ ...dial, [name]: Number(slider.value) }));
    return { name, slider, shown };
  });
  const foot = make(live, "div", { class: "ap-foot" });
  const tick = make(make(foot, "label", { class: "ap-dial" }), "input", { type: "checkbox" });
  tick.parentElement.append("residual around it");
  buttons(foot, [["Reset (R)", () => reset()]]);
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  let bars = [], up = () => 0, spot, put = () => {}, line = () => "";

  function lay(width) {
    const [wide, high] = [(width - 14) / 2, 150];
    for (const each of [drawing, curve]) {
      set(each, { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` });
      each.replaceChildren();
    }
    up = (v) => high / 2 + 6 - (Math.max(-most, Math.min(most, v)) / most) * (high / 2 - 18);
    const step = wide / row.length;
    make(drawing, "line", { class: "ap-axis", x1: 0, x2: wide, y1: up(0), y2: up(0) });
    make(drawing, "text", { class: "ap-small", x: 2, y: 11 }, "hollow: in, filled: out");
    bars = row.map((_, i) => ["ap-in", "ap-out"].map((name, k) =>
      make(drawing, "rect", { class: name, x: step * (i + 0.14 + 0.38 * k), width: step * 0.34 })));
    const [low, top] = [-6, 1];
    const x = (log) => 6 + ((log - low) / (top - low)) * (wide - 12);
    const y = (log) => high - 20 - ((log - low) / (top - low)) * (high - 36);
    make(curve, "line", { class: "ap-axis", x1: x(low), x2: x(top), y1: y(low), y2: y(low) });
    make(curve, "line", { class: "ap-axis", x1: x(low), x2: x(low), y1: y(low), y2: y(top) });
    make(curve, "text", { class: "ap-small", x: wide - 4, y: high - 5, "text-anchor": "end" }, "size in, 0.000001 to 10");
    make(curve, "text", { class: "ap-small", x: x(low) + 5, y: 11 }, "size out");
    const drawn = make(curve, "path", { class: "ap-curve" });
    spot = make(curve, "circle", { class: "ap-spot", r: 6 });
    const log = (v) => Math.max(low, Math.min(top, Math.log10(Math.max(v, 1e-12))));
    put = ([from, to]) => set(spot, { cx: x(log(from)), cy: y(log(to)) });
    line = () => {
      const points = [];
      for (let at = low; at <= top + 1e-9; at += 0.1) {
        const { sizes } = passed(row, { ...dial, size: at - Math.log10(spread(row)) });
        points.push(`${x(at)},${y(log(sizes[1]))}`);
      }
      set(drawn, { d: `M${points.join("L")}` });
    };
    draw();
  }

  function draw() {
    const now = passed(row, dial);
    root.state = { ...dial, ...now };
    bars.forEach((pair, i) => [now.before[i], now.after[i]].forEach((v, k) =>
      set(pair[k], { y: Math.min(up(v), up(0)), height: Math.max(1, Math.abs(up(v) - up(0))) })));
    line();
    put(now.sizes);
    const written = {
      size: short(now.sizes[0]), shift: number(dial.shift, 1), eps: short(10 ** dial.eps), gain: number(dial.gain, 1),
    };
    for (const { name, slider, shown } of sliders) {
      slider.value = dial[name];
      shown.textContent = written[name];
      slider.setAttribute("aria-valuetext", written[name]);
    }
    tick.checked = dial.residual;
    said.textContent = `Comes out with mean ${number(mean(now.after))} and size ${short(now.sizes[1])}.`;
  }

  function go(to) {
    dial = to;
    kept.set(dial);
    draw();
  }

  function reset() {
    dial = { ...data.dial };
    kept.set(null);
    draw();
  }

  tick.addEventListener("change", () => go({ ...dial, residual: tick.checked }));
  keys(live, { r: reset, R: reset });
  const before = kept.get();
  if (before && data.dials.every(([name]) => Number.isFinite(before[name]))) dial = before;
  fitted(live, lay);
}
