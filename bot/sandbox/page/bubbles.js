// The list of messages: one node a message, changed in place when the message changes.
import { byId, day, hour, icon, make } from "./dom.js";
import { rich } from "./rich.js";

const OTHER = { sticker: ["👋", "Sticker"], voice: ["🎤", "Voice message"], location: ["📍", "Location"], document: ["📄", "Document"] };
const nodes = new Map(); // message id → {node, drawn}
let unread = 0;

export function clearBubbles() {
  nodes.clear();
  unread = 0;
  byId("messages").classList.remove("live");
  byId("messages").replaceChildren();
}

export function drawBubbles(state, { tap, say, rewrite }) {
  const list = byId("messages");
  const atEnd = isAtEnd();
  const first = nodes.size === 0;
  const waiting = new Set(state.waiting.map((w) => `${w.message} ${w.data}`));
  const present = new Set(state.messages.map((message) => message.id));
  for (const [id, { node }] of nodes) {
    if (!present.has(id)) {
      node.remove();
      nodes.delete(id);
    }
  }
  let before = null;
  for (const message of state.messages) {
    separate(list, before, message);
    if (draw(list, message, before, { tap, say, rewrite }) && !first && !message.mine && !atEnd) unread += 1;
    markWaiting(message, waiting);
    before = message;
  }
  tidyDays(list);
  if (atEnd || first || state.messages.at(-1)?.mine) toEnd(true);
  showUnread();
  requestAnimationFrame(() => list.classList.add("live"));
}

function separate(list, before, message) {
  if (before && day(before.at) === day(message.at)) return;
  const id = `day-${message.id}`;
  if (byId(id) || nodes.has(message.id)) return;
  list.append(make("li", { class: "day", id, textContent: day(message.at) }));
}

function tidyDays(list) {
  for (const mark of list.querySelectorAll(".day")) {
    if (!mark.nextElementSibling || mark.nextElementSibling.classList.contains("day")) mark.remove();
  }
}

function draw(list, message, before, acts) {
  const drawn = JSON.stringify(message);
  const known = nodes.get(message.id);
  if (known?.drawn === drawn) return false;
  const node = known?.node ?? make("li", { "data-id": message.id });
  const same = before?.mine === message.mine && day(before.at) === day(message.at);
  node.className = `message${message.mine ? " mine" : ""}${message.buttons.length ? " keyed" : ""}${same ? " same" : ""}`;
  const bubble = node.querySelector(".bubble") ?? make("div", { class: "bubble" });
  bubble.replaceChildren(...content(message, acts));
  if (known) {
    bubble.classList.remove("changed");
    void bubble.offsetWidth; // start the animation anew
    bubble.classList.add("changed");
  } else {
    node.append(bubble);
    list.append(node);
  }
  drawButtons(node, message, acts.tap);
  nodes.set(message.id, { node, drawn });
  return !known;
}

function content(message, { say, rewrite }) {
  const parts = [make("span", { class: "unseen", textContent: message.mine ? "You: " : "Charley: " })];
  const file = message.file;
  if (message.media === "photo" && file) {
    const picture = make("img", { class: "picture", src: file.url, alt: message.text || "Photo" });
    picture.addEventListener("load", () => isAtEnd(400) && toEnd(true));
    parts.push(picture);
  } else if (message.media) {
    const [sign, name] = OTHER[message.media] ?? ["📦", message.media];
    const label = message.media === "document" && file ? file.name : name;
    const sign_ = make("b", { "aria-hidden": "true", textContent: sign });
    parts.push(file && message.media === "document"
      ? make("a", { class: "other", href: file.url, download: file.name }, sign_, label)
      : make("div", { class: "other" }, sign_, label));
  }
  if (message.text) parts.push(make("div", { class: "words", dir: "auto" }, ...rich(message.text, message.entities, say)));
  parts.push(meta(message));
  if (message.mine && !message.media) {
    parts.push(make("button", { class: "icon small rewrite", type: "button", title: "Edit", onclick: () => rewrite(message) },
      icon("pen"), make("span", { class: "unseen", textContent: "Edit this message" })));
  }
  return parts;
}

function meta(message) {
  const edited = message.edits
    ? make("span", { class: "edits", textContent: message.edits === 1 ? "edited" : `edited ${message.edits}×` }) : null;
  const title = message.silent ? "Silent: the phone does not ring" : "Loud: the phone rings";
  const bell = message.mine ? null
    : make("span", { class: message.silent ? "silent" : "loud", title }, icon(message.silent ? "bell-off" : "bell", title));
  return make("div", { class: "meta" }, edited, bell, make("time", { dateTime: message.at, textContent: hour(message.at) }));
}

function drawButtons(node, message, tap) {
  const drawn = JSON.stringify(message.buttons);
  const old = node.querySelector(".inline");
  if (old?.dataset.drawn === drawn) return;
  const focused = old ? [...old.querySelectorAll("button, a")].indexOf(document.activeElement) : -1;
  old?.remove();
  if (message.buttons.length) {
    const rows = message.buttons.map((row) => make("div", {}, ...row.map((button) => key(message, button, tap))));
    node.append(make("div", { class: "inline", role: "group", "aria-label": "Buttons", "data-drawn": drawn }, ...rows));
  }
  if (focused >= 0) (node.querySelectorAll(".inline button, .inline a")[focused] ?? byId("draft")).focus({ preventScroll: true });
}

function key(message, button, tap) {
  const common = { "data-style": button.style };
  if (button.url) {
    const safe = /^(https?|tg):/i.test(button.url) ? button.url : `https://${button.url}`;
    return make("a", { ...common, href: safe, target: "_blank", rel: "noopener noreferrer" }, button.text, icon("out"));
  }
  return make("button", { ...common, type: "button", "data-key": button.data, disabled: button.data === null,
    onclick: (event) => { event.currentTarget.classList.add("waiting"); tap(message.id, button.data); } }, button.text);
}

function markWaiting(message, waiting) {
  for (const button of nodes.get(message.id).node.querySelectorAll(".inline button")) {
    const busy = waiting.has(`${message.id} ${button.dataset.key}`);
    button.classList.toggle("waiting", busy);
    button.setAttribute("aria-busy", busy);
  }
}

function isAtEnd(slack = 90) {
  const box = byId("scroller");
  return box.scrollHeight - box.scrollTop - box.clientHeight < slack;
}

export function toEnd(now = false) {
  const box = byId("scroller");
  box.scrollTo({ top: box.scrollHeight, behavior: now ? "instant" : "smooth" });
}

function showUnread() {
  if (isAtEnd()) unread = 0;
  byId("unread").textContent = unread || "";
  byId("to-end").hidden = isAtEnd();
}

byId("scroller").addEventListener("scroll", showUnread, { passive: true });
byId("to-end").addEventListener("click", () => toEnd());
