// A trained GPT live: it writes token by token, and shows what it found likely, where it looked and how long it took.
import { buttons, calm, keys, make, number, stage } from "./touch.js";
import { Model, chances, drawn } from "./writer_model.js";
import { Tokenizer } from "./writer_tokens.js";
import { headsView, textView } from "./writer_text.js";

const PAUSE = 70; // milliseconds between two tokens, for the eye
const SHOWN = 10; // tokens in the list of the next one
const EARLIER = 60; // tokens shown in front of those that the model reads

export function start(root, data) {
  const model = new Model(data.model);
  const tokenizer = new Tokenizer(data.tokenizer);
  const tops = [1, 2, 3, 5, 10, 20, 50, 100, 200].filter((k) => k < model.vocabulary).concat(model.vocabulary);
  let [ids, given, at] = [[], 0, -1]; // all tokens; how many of them are the prompt; the one that is looked at
  let [layer, head] = data.at;
  let times = []; // of every token written: { ms, read, cached }
  let [timer, waiting] = [0, 0];

  const live = stage(root);
  live.classList.add("wr");
  const ask = make(live, "section", { class: "wr-ask", "aria-label": "Beginning" });
  const field = make(make(ask, "label", {}, "Begin with"), "textarea", { rows: 2, spellcheck: "false", autocapitalize: "off", autocomplete: "off" });
  buttons(ask, data.prompts.map((prompt) => [prompt, () => { begin(prompt); if (!calm()) run(); }])).forEach((button) => button.classList.add("wr-chip"));
  const told = make(ask, "div", { class: "wr-told", role: "status" });

  const work = make(live, "div", { class: "wr-work" });
  const writing = make(work, "section", { class: "wr-card wr-writing", "aria-label": "Text" });
  const [play, one, back, again] = buttons(writing, [
    ["▶ Write", () => (timer ? stop() : run()), ""], ["One token", () => { stop(); write(); }], ["◁ Take one back", () => { stop(); shorten(); }],
    ["Reset (R)", () => begin(field.value)],
  ]);
  play.classList.add("wr-play");
  const page = make(writing, "div", { class: "wr-text", tabindex: "0", role: "listbox", "aria-label": "The text, token by token; arrow keys choose one" });
  const drawText = textView(page, (i) => { stop(); look(i); });
  const looks = make(writing, "p", { class: "wr-looks" });
  const state = make(writing, "p", { class: "wr-state" });
  const spoken = make(writing, "p", { class: "wr-heard", "aria-live": "polite" });

  const next = make(work, "section", { class: "wr-card wr-next", "aria-labelledby": "wr-next" });
  const nextTitle = make(next, "h2", { id: "wr-next" });
  const list = make(next, "div", { class: "wr-list" });
  const cut = make(next, "p", { class: "wr-small" });
  const dial = (name, most, step) => {
    const row = make(next, "label", { class: "ap-dial" });
    make(row, "span", {}, name);
    const input = make(row, "input", { type: "range", min: 0, max: most, step });
    input.addEventListener("input", draw);
    return [input, make(row, "output", { class: "ap-strong" })];
  };
  const [heat, heatTold] = dial("temperature", 2, 0.05);
  const [top, topTold] = dial("top k", tops.length - 1, 1);
  const [mass, massTold] = dial("nucleus", 1, 0.05);
  mass.min = 0.05;

  const where = make(work, "section", { class: "wr-card wr-where", "aria-label": "Attention" });
  make(where, "h2", {}, "Where it looks");
  const drawHeads = headsView(where, model.layers, model.heads, (l, h) => { [layer, head] = [l, h]; draw(); });
  const aside = make(where, "div");
  make(aside, "p", { class: "wr-small" }, "Each picture is one head of one layer: a row for every token that looks, a column for every token that it may look at, the stronger the colour the more. The head with the frame draws the arcs in the text.");
  const note = make(aside, "p", { class: "wr-note", "aria-live": "polite" });

  const cost = make(work, "section", { class: "wr-card wr-cost", "aria-label": "Time" });
  make(cost, "h2", {}, "What a token costs");
  const cacheRow = make(cost, "label", { class: "wr-switch" });
  const cache = make(cacheRow, "input", { type: "checkbox" });
  make(cacheRow, "span", {}, "cache: keep the keys and values of what was read");
  const chart = make(cost, "div", { class: "wr-chart", "aria-hidden": "true" });
  const spent = make(cost, "p", { class: "wr-spent" });

  const dials = () => ({ temperature: Number(heat.value), top: tops[top.value], nucleus: Number(mass.value) });
  const from = () => Math.max(0, ids.length - model.positions);
  const named = (letter) => (/[\p{C}\p{M}\p{Z}]/u.test(letter) ? `U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : letter);
  const share = (x) => (x < 0.005 ? "<0.01" : number(x));
  const words = (list) => (list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`);

  /** The text is now `to`; reads it, notes the time if a token was written, and looks at the last token. */
  function go(to, written = false) {
    ids = to;
    given = Math.min(given, ids.length);
    const start = performance.now();
    const read = model.read(ids, cache.checked);
    if (written) times.push({ ms: performance.now() - start, read, cached: cache.checked });
    at = model.ids.length - 1;
    draw();
  }

  function begin(prompt) {
    stop();
    clearTimeout(waiting);
    if (field.value !== prompt) field.value = prompt;
    told.replaceChildren();
    times = [];
    const unknown = tokenizer.unknown(prompt);
    if (unknown.length) {
      const some = unknown.slice(0, 12).map(named);
      if (unknown.length > 12) some.push(`${unknown.length - 12} more`);
      told.append(`This model's alphabet has no ${words(some)}. `);
      buttons(told, [["Leave them out", () => begin([...field.value].filter((letter) => !unknown.includes(letter)).join(""))]]);
    }
    const ids = unknown.length ? [] : tokenizer.encode(prompt);
    if (!prompt) told.textContent = "A model goes on from something: write a word or more, or take one of these beginnings.";
    if (ids.length > model.positions) told.textContent = `That is ${ids.length} tokens. The model reads the last ${model.positions} of them.`;
    given = ids.length;
    go(ids);
    say();
  }

  const shorten = () => { if (ids.length > 1) { times.pop(); go(ids.slice(0, -1)); } };
  const take = (id, i = at) => {
    stop();
    go([...ids.slice(0, from() + i + 1), id]);
    say();
  };

  /** Writes one token; whether there is more to write. */
  function write() {
    if (!ids.length) return false;
    const id = drawn(chances(model.rows.at(-1).logits, dials()), Math.random());
    go([...ids, id], true);
    return tokenizer.tokens[id] !== data.end && ids.length !== model.positions;
  }

  function run() {
    if (!ids.length) return;
    play.textContent = "■ Stop";
    const tick = () => {
      if (write()) timer = setTimeout(tick, PAUSE);
      else stop();
    };
    timer = setTimeout(tick, 0);
    draw();
  }

  function stop() {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    play.textContent = "▶ Write";
    say(true);
  }

  /** Whoever listens hears the text when it stands still. */
  function say(stopped = false) {
    spoken.textContent = stopped ? tokenizer.decode(ids.slice(given)) : "";
    draw();
  }

  function look(i) {
    at = i;
    draw();
  }

  function draw() {
    const row = model.rows[at];
    const weights = row ? row.weights[layer][head] : [];
    const shown = model.ids.map((id) => tokenizer.shown(id).replaceAll("␣", " ").replaceAll("↵", "↵\n"));
    const first = from();
    const earlier = first ? `${first > EARLIER ? "… " : ""}${tokenizer.decode(ids.slice(Math.max(0, first - EARLIER), first))}` : "";
    drawText(shown.map((text, i) => ({ text, given: first + i < given })), at, weights, earlier);
    drawHeads(model.rows, layer, head);
    for (const button of [play, one]) button.disabled = !ids.length;
    back.disabled = ids.length < 2;
    again.disabled = ids.length === given;
    drawLooks(weights);
    drawNext(row);
    drawCost();
    state.textContent = !ids.length ? "" : first
      ? `${ids.length} tokens: the model reads the last ${model.positions}. Each new one moves all others by a position, so the cache is of no use from here on.`
      : `${ids.length} of ${model.positions} tokens that it can read at once${ids.length === model.positions ? "; it can go on, and will forget the beginning" : ""}.`;
    root.state = {
      ids: [...ids], text: tokenizer.decode(ids), at, layer, head, weights: [...weights], logits: row ? [...row.logits] : [],
      p: row ? [...chances(row.logits, dials()).p] : [], times: [...times], running: timer !== 0,
    };
  }

  function drawLooks(weights) {
    const best = Array.from(weights.keys()).sort((a, b) => weights[b] - weights[a]).slice(0, 3).filter((i) => weights[i] >= 0.005);
    looks.replaceChildren();
    note.textContent = data.notes[`${layer},${head}`] || "";
    if (!best.length) return;
    looks.append(`Layer ${layer + 1}, head ${head + 1}: `);
    make(looks, "b", { class: "ap-query-name" }, tokenizer.shown(model.ids[at]));
    looks.append(" looks at ");
    best.forEach((i, place) => {
      if (place) looks.append(", ");
      make(looks, "b", { class: "ap-key-name" }, tokenizer.shown(model.ids[i]));
      looks.append(i === at ? ` (itself) ${number(weights[i])}` : ` ${number(weights[i])}`);
    });
    looks.append(".");
  }

  function drawNext(row) {
    const now = dials();
    const [shown, count] = [(id) => tokenizer.shown(id), tops[top.value]];
    heatTold.textContent = number(now.temperature);
    topTold.textContent = count === model.vocabulary ? "all" : String(count);
    massTold.textContent = now.nucleus === 1 ? "all" : number(now.nucleus);
    for (const input of [top, mass]) input.disabled = now.temperature === 0;
    nextTitle.textContent = "What comes next";
    if (row && at < model.ids.length - 1) nextTitle.textContent = `What came after ${shown(model.ids[at])}`;
    const held = list.contains(document.activeElement) ? [...list.children].indexOf(document.activeElement) : -1;
    list.replaceChildren();
    cut.textContent = "";
    if (!row) return;
    const { p, order, kept } = chances(row.logits, now);
    const taken = model.ids[at + 1];
    const listed = order.slice(0, SHOWN);
    if (taken !== undefined && !listed.includes(taken)) listed[SHOWN - 1] = taken;
    for (const id of listed) {
      const button = make(list, "button", { type: "button", class: "wr-choice", "aria-label": `${shown(id)}, ${number(p[id])}${id === taken ? ", taken" : ""}` });
      make(button, "span", { class: "ap-name" }, shown(id));
      const track = make(button, "span", { class: "ap-track" });
      make(track, "span", { class: "ap-bar ap-weight", style: `width: ${100 * p[id]}%` });
      make(button, "span", { class: "ap-number" }, p[id] ? share(p[id]) : "–");
      button.classList.toggle("wr-out", !p[id]);
      button.classList.toggle("wr-taken", id === taken);
      button.addEventListener("click", () => take(id));
    }
    const inside = listed.filter((id) => p[id]).length;
    const others = kept - inside;
    cut.textContent = kept === 1 ? "The dials leave one token. Click another to take it all the same." : `Click a token to take it. ${others ? `${others} more share ${share(1 - listed.reduce((sum, id) => sum + p[id], 0))}.` : "The others are excluded."}`;
    if (held >= 0) list.children[Math.min(held, list.children.length - 1)].focus();
  }

  function drawCost() {
    const last = times.slice(-model.positions);
    const most = Math.max(10, ...last.map(({ ms }) => ms));
    chart.replaceChildren();
    for (const { ms, cached } of last) make(chart, "i", { class: cached ? "wr-with" : "wr-without", style: `height: ${Math.max(1.5, (100 * ms) / most)}%` });
    make(chart, "small", {}, `${number(most, 0)} ms`);
    const median = (list) => list.map(({ ms }) => ms).sort((a, b) => a - b)[list.length >> 1];
    const parts = [["with the cache", true], ["without", false]].map(([name, kind]) => [name, last.filter(({ cached }) => cached === kind)]);
    const now = times.at(-1);
    spent.textContent = !now ? "Write, and switch the cache off on the way." : `The last token: ${number(now.ms, 1)} ms, ${now.read === 1 ? "one token" : `${now.read} tokens`} read. Median: ${
      parts.filter(([, list]) => list.length).map(([name, list]) => `${number(median(list), 1)} ms ${name}`).join(", ")}.`;
  }

  field.addEventListener("input", () => {
    stop();
    clearTimeout(waiting);
    waiting = setTimeout(() => begin(field.value), 150);
  });
  cache.addEventListener("change", draw);
  keys(work, { r: () => begin(field.value), R: () => begin(field.value) });
  live.addEventListener("keydown", (event) => { if (event.key === "Escape") stop(); });
  [heat.value, top.value, mass.value] = [0.7, tops.length - 1, 1];
  cache.checked = true;
  begin(data.prompts[0]);
  if (!calm()) run();
}
