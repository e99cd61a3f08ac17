// A list of boxes to tick; the page remembers them.
import { make, memory, themed } from "./touch.js";

export function start(root, data) {
  themed(root);
  const kept = memory(data.name);
  const ticked = new Set(Array.isArray(kept.get()) ? kept.get() : []);
  const boxes = [...root.querySelectorAll("input")];
  const said = make(root, "p", { class: "ap-said", "aria-live": "polite" });
  const write = () => {
    said.textContent = ticked.size ? `${ticked.size} of ${boxes.length} ticked.` : "";
    root.state = { ticked: [...ticked] };
  };
  boxes.forEach((box, i) => {
    box.disabled = false;
    box.checked = ticked.has(i);
    box.addEventListener("change", () => {
      if (box.checked) ticked.add(i);
      else ticked.delete(i);
      kept.set([...ticked]);
      write();
    });
  });
  write();
}
