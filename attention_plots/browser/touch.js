// What every figure that can be touched needs: elements, numbers, theme, memory, keys, width. No library.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(["svg", "g", "circle", "line", "path", "rect", "text", "tspan", "polygon"]);

/** A new element inside `parent`, of HTML or SVG, with attributes and text. */
export function make(parent, tag, attributes = {}, text = "") {
  const element = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  set(element, attributes);
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

export function set(element, attributes) {
  for (const name in attributes) element.setAttribute(name, attributes[name]);
}

/** A number as prose writes it: fixed decimals, a true minus, no negative zero. */
export function number(x, digits = 2) {
  const text = x.toFixed(digits);
  return (Number(text) === 0 ? (0).toFixed(digits) : text).replace("-", "−");
}

export const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

export function softmax(scores) {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Whether the reader asked for less movement. */
export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Gives `root` the class of a dark page where what lies behind it is dark, now and whenever the theme changes. */
export function themed(root) {
  const look = () => {
    let behind = root.parentElement;
    let colour = [255, 255, 255];
    for (; behind; behind = behind.parentElement) {
      const parts = getComputedStyle(behind).backgroundColor.match(/[\d.]+/g) || [];
      if (parts.length === 3 || Number(parts[3]) > 0.5) {
        colour = parts;
        break;
      }
    }
    root.classList.toggle("ap-dark", 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] < 110);
  };
  look();
  const watch = new MutationObserver(() => setTimeout(look, 50));
  for (const place of [document.documentElement, document.body]) watch.observe(place, { attributes: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", look);
}

/** What the page remembers under `name`; without storage, nothing. */
export function memory(name) {
  const key = "attention_plots/" + name;
  return {
    get() {
      try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
    },
    set(value) {
      try {
        if (value === null) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(value));
      } catch { /* a page that may keep nothing */ }
    },
  };
}

/** The still makes room for a stage; its description stays for those who listen. */
export function stage(root) {
  themed(root);
  const still = root.querySelector(".ap-still");
  if (still) still.remove();
  return make(root.querySelector(".ap-stage"), "div", { class: "ap-live" });
}

/** Calls `draw(width)` now and whenever the width of `element` changes; a folded element waits. */
export function fitted(element, draw) {
  let before = 0;
  new ResizeObserver(() => {
    const width = Math.round(element.getBoundingClientRect().width);
    if (width && width !== before) draw((before = width));
  }).observe(element);
}

/** Keys of `element`: name -> what it does. Nothing else on the page hears them. */
export function keys(element, table) {
  element.addEventListener("keydown", (event) => {
    const act = !event.ctrlKey && !event.metaKey && !event.altKey && table[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
}

/** A row of buttons: [label, what it does, what a screen reader says]; the buttons. */
export function buttons(parent, list) {
  const row = make(parent, "div", { class: "ap-buttons" });
  return list.map(([label, act, said]) => {
    const button = make(row, "button", { type: "button", ...(said && { "aria-label": said }) }, label);
    button.addEventListener("click", act);
    return button;
  });
}

/** One row per name with a bar of the `kind`'s colour; the result sets lengths (0 to 1) and texts. */
export function bars(parent, names, kind) {
  const table = make(parent, "div", { class: "ap-bars" });
  const rows = names.map((name) => {
    make(table, "span", { class: "ap-name" }, name);
    const before = make(table, "span", { class: "ap-number" });
    const track = make(table, "span", { class: "ap-track" });
    const bar = make(track, "span", { class: `ap-bar ap-${kind}` });
    return { before, bar, after: make(table, "span", { class: "ap-number ap-strong" }) };
  });
  return (lengths, afters, befores = []) =>
    rows.forEach(({ before, bar, after }, i) => {
      bar.style.width = `${100 * Math.max(0, Math.min(1, lengths[i]))}%`;
      after.textContent = afters[i];
      before.textContent = befores[i] ?? "";
    });
}

/** A handle that mouse, finger and arrow keys move alike. `moved(x, y)` gets pixels of the drawing,
 *  `nudged(dx, dy)` steps of 1 (10 with Shift). */
export function movable(handle, drawing, { moved, nudged, reset }) {
  const place = (event) => {
    const box = drawing.getBoundingClientRect();
    moved(event.clientX - box.left, event.clientY - box.top);
  };
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    handle.focus();
    handle.onpointermove = place;
  });
  for (const end of ["pointerup", "pointercancel"]) {
    handle.addEventListener(end, () => { handle.onpointermove = null; });
  }
  drawing.addEventListener("click", place);
  const step = (dx, dy) => (event) => nudged(dx * (event.shiftKey ? 10 : 1), dy * (event.shiftKey ? 10 : 1));
  keys(handle, {
    ArrowLeft: step(-1, 0), ArrowRight: step(1, 0), ArrowUp: step(0, 1), ArrowDown: step(0, -1),
    r: reset, R: reset,
  });
}
