// A guess first: a choice, a number or a sketch. It is kept; then the answer unfolds, beside the guess.
import { buttons, make, memory, number, themed } from "./touch.js";

export function start(root, data) {
  themed(root);
  const kept = memory(data.name);
  const asked = root.querySelector(".ap-asked");
  const answer = root.querySelector("details");
  const said = make(asked, "p", { class: "ap-said", "aria-live": "polite" });
  const again = buttons(asked, [["Guess again", () => { kept.set(null); close(); }]])[0];
  root.classList.add("ap-on");
  let show = () => {};
  let clear = () => {};

  function reveal(guess, now) {
    said.textContent = show(guess);
    again.hidden = false;
    root.classList.add("ap-guessed");
    answer.open = true;
    if (now) kept.set(guess);
    root.state = { guess };
  }

  function close() {
    said.textContent = "";
    again.hidden = true;
    root.classList.remove("ap-guessed");
    answer.open = false;
    root.state = { guess: null };
    clear();
  }

  if (data.kind === "choice") {
    const list = root.querySelector(".ap-choices");
    const made = [...list.children].map((item, i) => {
      const button = make(list, "button", { type: "button", "aria-pressed": "false" });
      button.innerHTML = item.innerHTML;
      button.addEventListener("click", () => reveal(i, true));
      return button;
    });
    list.querySelectorAll("li").forEach((item) => item.remove());
    show = (guess) => {
      made.forEach((button, i) => {
        button.disabled = true;
        button.setAttribute("aria-pressed", i === guess);
        button.classList.toggle("ap-yours", i === guess);
        button.classList.toggle("ap-right", i === data.right);
      });
      return guess === data.right ? "Right, as you said." : `Your guess: ${made[guess].textContent}. It is: ${made[data.right].textContent}.`;
    };
    clear = () => made.forEach((button) => {
      button.disabled = false;
      button.classList.remove("ap-yours", "ap-right");
      button.setAttribute("aria-pressed", "false");
    });
  } else if (data.kind === "number") {
    const row = make(asked, "form", { class: "ap-dial" });
    asked.insertBefore(row, said);
    const field = make(row, "input", { type: "number", step: "any", required: "", "aria-label": ["your guess", data.unit].join(" ").trim() });
    make(row, "span", {}, ` ${data.unit} `);
    const keep = make(row, "button", { type: "submit" }, "Keep my guess");
    row.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value !== "" && Number.isFinite(Number(field.value))) reveal(Number(field.value), true);
    });
    show = (guess) => {
      field.value = guess;
      field.disabled = keep.disabled = true;
      const near = Math.abs(guess - data.right) <= data.within;
      return `Your guess: ${[guess, data.unit].join(" ").trim()}. It is ${data.right}. ` + (near ? "Right." : guess > data.right ? "You went too high." : "You went too low.");
    };
    clear = () => { field.value = ""; field.disabled = keep.disabled = false; };
  } else {
    const table = make(asked, "div", { class: "ap-sketch" });
    asked.insertBefore(table, said);
    const rows = data.names.map((name) => {
      make(table, "span", { class: "ap-name" }, name);
      const track = make(table, "span", { class: "ap-track" });
      const truth = make(track, "span", { class: "ap-bar ap-weight" });
      const slider = make(track, "input", { type: "range", min: 0, max: 1, step: 0.01, value: 0.5, "aria-label": `weight of ${name}` });
      const label = make(table, "span", { class: "ap-number" });
      const write = () => { label.textContent = number(Number(slider.value)); };
      slider.addEventListener("input", write);
      write();
      return { truth, slider, label, write };
    });
    const keep = buttons(asked, [["Keep my sketch", () => reveal(rows.map(({ slider }) => Number(slider.value)), true)]])[0];
    asked.insertBefore(keep.parentElement, said);
    show = (guess) => {
      keep.hidden = true;
      rows.forEach(({ truth, slider, label }, i) => {
        slider.value = guess[i];
        slider.disabled = true;
        truth.style.width = `${100 * data.right[i]}%`;
        label.textContent = `${number(guess[i])}, is ${number(data.right[i])}`;
      });
      const off = Math.max(...guess.map((g, i) => Math.abs(g - data.right[i])));
      return `Your sketch is off by at most ${number(off)}. The bars are the answer, the knobs your guess.`;
    };
    clear = () => {
      keep.hidden = false;
      rows.forEach(({ truth, slider, write }) => { truth.style.width = "0"; slider.disabled = false; write(); });
    };
  }

  const before = kept.get();
  close();
  if (before !== null && before !== undefined) reveal(before, false);
}
