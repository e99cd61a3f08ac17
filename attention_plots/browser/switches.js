// A whole GPT, floor by floor: its parts can be switched off, in all blocks at once, and what it then writes stands beside it.
import { buttons, fitted, keys, make, memory, set, stage } from "./touch.js";

const PARTS = { "attention": "attention", "network": "feed-forward network", "norms": "layer norms", "ways": "ways around" };
const [STREAM, NORM, BOX, RIGHT] = [24, 50, 96, 250];
const [FLOOR, END, GAP] = [28, 24, 6];

export function start(root, data) {
  const kept = memory(data.name);
  const names = ["", ...Object.keys(PARTS)];
  let off = "";

  const live = stage(root);
  const sides = make(live, "div", { class: "ap-sides" });
  const drawing = make(make(sides, "div", { class: "ap-tower" }), "svg", { role: "img" });
  const side = make(sides, "div", { class: "ap-side" });
  const choices = buttons(side, names.map((name) => [name ? PARTS[name] : "all on", () => go(name)]));
  const said = make(side, "p", { class: "ap-said", "aria-live": "polite" });
  const line = make(side, "p", { class: "ap-text" });

  const part = (name, tag, attributes, label = "") => {
    const shape = make(drawing, tag, { ...attributes, class: `${attributes.class || "ap-part"} ap-switch${name === off ? " ap-off" : ""}` }, label);
    shape.addEventListener("click", () => go(name === off ? "" : name));
    return shape;
  };

  function sublayer(name, low, lit) {
    const [middle, plus] = [low - 14, low - FLOOR + 5];
    const gone = off === name ? " ap-gone" : "";
    part("ways", "path", { class: "ap-way", d: `M${STREAM},${low} V${plus}` });
    make(drawing, "path", { class: `ap-branch${gone}`, d: `M${STREAM},${low} H${NORM + 16} M${NORM + 16},${low} V${middle} H${BOX + 20} M${BOX + 108},${middle} H${RIGHT - 20} V${plus} H${STREAM}` });
    part("norms", "rect", { x: NORM, y: middle - 10, width: 34, height: 20, rx: 3 });
    if (lit) make(drawing, "text", { class: "ap-inside", x: NORM + 17, y: middle + 4, "text-anchor": "middle" }, "norm");
    const box = { y: middle - 11, height: 22 };
    if (name === "network") {
      part(name, "rect", { ...box, x: BOX, width: 54, class: `ap-part${lit ? " ap-first" : ""}` });
      part(name, "rect", { ...box, x: BOX + 54, width: 54, class: `ap-part${lit ? " ap-second" : ""}` });
      if (lit) { // the hatches of keys and values
        make(drawing, "path", { class: "ap-hatch ap-of-key", d: [0, 9, 18, 27, 36].map((x) => `M${BOX + x},${box.y + 22} l18,-22`).join(" ") });
        make(drawing, "path", { class: "ap-hatch ap-of-value", d: [4, 11, 18].map((y) => `M${BOX + 58},${box.y + y} h48`).join(" ") });
      }
    } else part(name, "rect", { ...box, x: BOX, width: 108, class: "ap-part ap-mixes" });
    if (lit) make(drawing, "text", { class: "ap-inside ap-strong ap-over", x: BOX + 54, y: middle + 4, "text-anchor": "middle" }, name);
    part("ways", "circle", { cx: STREAM, cy: plus, r: 8 });
    if (off !== "ways") make(drawing, "text", { class: "ap-inside", x: STREAM, y: plus + 5, "text-anchor": "middle" }, "+");
  }

  function draw() {
    root.state = { off, written: data.written[off] };
    choices.forEach((button, i) => set(button, { "aria-pressed": names[i] === off }));
    const block = 2 * FLOOR + 5;
    const height = 2 * (END + GAP) + data.blocks * (block + GAP);
    set(drawing, { width: RIGHT + 8, height, "aria-label": `A GPT of ${data.blocks} blocks; switched off: ${PARTS[off] || "nothing"}` });
    drawing.replaceChildren();
    const end = (y, label) => {
      make(drawing, "rect", { class: "ap-part ap-plain", x: 2, y, width: RIGHT - 2, height: END - 2, rx: 4 });
      make(drawing, "text", { class: "ap-inside", x: RIGHT / 2, y: y + 17, "text-anchor": "middle" }, label);
    };
    const low = (b) => height - END - GAP - b * (block + GAP);
    const each = (act) => [...Array(data.blocks).keys()].forEach((b) => act(b, b === data.lit));
    each((b, lit) => make(drawing, "rect", { class: `ap-block${lit ? " ap-lit" : ""}`, x: 2, y: low(b) - block + 2, width: RIGHT - 2, height: block, rx: 5 }));
    make(drawing, "line", { class: "ap-stream ap-on", x1: STREAM, x2: STREAM, y1: height - END, y2: END });
    each((b, lit) => { sublayer("attention", low(b) - 2, lit); sublayer("network", low(b) - FLOOR - 3, lit); });
    end(height - END, "tokens → rows, with their places");
    end(1, "norm, then scores for the next token");
    said.textContent = off ? `Without its ${PARTS[off]} it writes:` : "With all its parts it writes:";
    line.replaceChildren();
    make(line, "span", {}, data.prompt);
    make(line, "span", { class: "ap-written" }, data.written[off]);
  }

  function go(to) {
    off = to;
    kept.set(to || null);
    draw();
  }
  keys(live, { r: () => go(""), R: () => go("") });
  const before = kept.get();
  if (names.includes(before)) off = before;
  fitted(live, draw);
}
