// An animation's player: play or stop, step, reset, by buttons and keys. It starts once, unless movement is unwelcome.
import { buttons, calm, keys, make, number, themed } from "./touch.js";

export function start(root, data) {
  themed(root);
  const stills = root.querySelector(".ap-stills");
  if (!calm()) stills.hidden = true;
  const live = make(root.querySelector(".ap-stage"), "div", { class: "ap-live", role: "group", "aria-label": data.label });
  const picture = make(live, "img", { alt: data.label, width: stills.querySelector("img").getAttribute("width") });
  const bar = make(live, "input", { type: "range", min: 0, max: data.frames.length - 1, step: 1, value: 0, "aria-label": "picture" });
  let at = 0;
  let timer = 0;

  function go(to) {
    at = Math.max(0, Math.min(data.frames.length - 1, to));
    picture.src = data.frames[at];
    bar.value = at;
    bar.setAttribute("aria-valuetext", `picture ${at + 1} of ${data.frames.length}`);
    root.state = { at, playing: timer !== 0 };
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    play.textContent = "▶ Play";
    go(at);
  }

  function run() {
    if (at === data.frames.length - 1) go(0);
    timer = setInterval(() => (at === data.frames.length - 1 ? stop() : go(at + 1)), 1000 / data.rate);
    play.textContent = "■ Stop";
    go(at);
  }

  const toggle = () => (timer ? stop() : run());
  const step = (by) => () => { stop(); go(at + by); };
  const reset = () => { stop(); go(0); };
  const [, play] = buttons(live, [
    ["◁", step(-1), "one picture back"], ["▶ Play", toggle], ["▷", step(1), "one picture on"], ["Reset (R)", reset],
  ]);
  bar.addEventListener("input", () => { stop(); go(Number(bar.value)); });
  keys(live, { ArrowLeft: step(-1), ArrowRight: step(1), Home: reset, r: reset, R: reset });
  keys(picture, {});
  go(0);
  if (calm()) return;
  // It plays the first time that it is seen, once.
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    run();
  }, { threshold: 0.6 });
  seen.observe(picture);
}
