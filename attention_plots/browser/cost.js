// What the number of heads changes: a slider over the ways to share columns out, and what a layer then needs.
import { bars, buttons, keys, make, memory, number, set, stage } from "./touch.js";

/** Parameters, multiplications of the products, those of scaling and dividing, and exponentials. */
export function needs(n, d, heads) {
  return { heads, parameters: 4 * d * d + 4 * d, products: 4 * n * d * d + 2 * n * n * d, extra: 2 * heads * n * n, exponentials: heads * n * n };
}

export function start(root, data) {
  const { n, d, heads } = data;
  const kept = memory(data.name);
  const live = stage(root);
  const row = make(live, "label", { class: "ap-dial" });
  const name = make(row, "span", { class: "ap-dial-name" });
  const slider = make(row, "input", { type: "range", min: 0, max: heads.length - 1, step: 1, "aria-label": "number of heads" });
  const show = bars(live, ["parameters", "products", "scaling, dividing", "exponentials"], "weight");
  const said = make(live, "p", { class: "ap-said", "aria-live": "polite" });
  const home = heads.indexOf(data.at);
  const go = (i) => { slider.value = i; kept.set(i === home ? null : i); draw(); };
  buttons(live, [...data.marks.map((mark) => [`${mark} heads`, () => go(heads.indexOf(mark))]), ["Reset (R)", () => go(home)]]);
  const millions = (x) => `${number(x / 1e6, x < 1e8 ? 1 : 0)} M`;

  function draw() {
    const now = needs(n, d, heads[Number(slider.value)]);
    const most = needs(n, d, heads[heads.length - 1]);
    root.state = now;
    name.textContent = `${now.heads} heads of ${d / now.heads} columns`;
    set(slider, { "aria-valuetext": name.textContent });
    const all = [now.parameters, now.products, now.extra, now.exponentials];
    show([now.parameters / most.products, now.products / most.products, now.extra / most.products, now.exponentials / most.products], all.map(millions));
    const share = 100 * now.extra / now.products;
    said.textContent = `${now.exponentials / needs(n, d, 1).exponentials} times the exponentials of one head; scaling and dividing add ${number(share, 1)} % to the products.`;
  }

  keys(slider, { r: () => go(home), R: () => go(home) });
  slider.addEventListener("input", () => go(Number(slider.value)));
  const before = kept.get();
  slider.value = Number.isInteger(before) && heads[before] ? before : home;
  draw();
}
