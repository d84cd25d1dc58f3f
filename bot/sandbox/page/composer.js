// The foot of the phone: typing, editing, reply keyboard, commands, attachments.
import { byId, make } from "./dom.js";

const draft = byId("draft");
const ATTACHMENTS = [["photo", "🖼", "Photo"], ["sticker", "👋", "Sticker"], ["voice", "🎤", "Voice message"], ["location", "📍", "Location"], ["document", "📄", "Document"]];
let acts = null;
let latest = null;
let editing = null;
let keysHidden = false;
let drawnKeys = "";

export function startComposer(given) {
  acts = given;
  byId("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  draft.addEventListener("keydown", onKey);
  byId("stop-editing").addEventListener("click", stopEditing);
  byId("start").addEventListener("click", () => (latest.blocked ? acts.restart() : acts.say("/start")));
  byId("keys").addEventListener("click", () => { keysHidden = !keysHidden; drawKeyboard(); });
  popup("menu", "commands", commandRows);
  popup("attach", "attachments", attachmentRows);
  document.addEventListener("keydown", (event) => event.key === "Escape" && (closePopups() || stopEditing()));
  document.addEventListener("click", (event) => event.target.closest(".popup, #menu, #attach") || closePopups());
}

export function drawComposer(state) {
  const me = state.people.find((person) => person.id === state.person);
  latest = { ...state, blocked: me?.blocked };
  const fresh = !state.messages.length;
  byId("start").hidden = !(fresh || latest.blocked);
  byId("start").textContent = latest.blocked ? "Unblock and restart" : "Start";
  byId("composer").hidden = fresh || latest.blocked;
  draft.placeholder = state.keyboard?.placeholder || "Message";
  drawKeyboard();
}

function submit() {
  const text = draft.value.trim();
  if (!text) return;
  if (editing) acts.edit(editing.id, text);
  else acts.say(text);
  draft.value = "";
  stopEditing();
  draft.focus();
}

function onKey(event) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  } else if (event.key === "ArrowUp" && !draft.value) {
    const mine = latest?.messages.filter((message) => message.mine && !message.media).at(-1);
    if (mine) { event.preventDefault(); rewrite(mine); }
  }
}

export function rewrite(message) {
  editing = message;
  draft.value = message.text;
  byId("editing").hidden = false;
  draft.focus();
}

export function stopEditing() {
  if (editing) draft.value = "";
  editing = null;
  byId("editing").hidden = true;
}

function drawKeyboard() {
  const board = byId("keyboard");
  const rows = latest?.keyboard?.rows ?? [];
  const shown = rows.length > 0 && !keysHidden && !byId("composer").hidden;
  board.hidden = !shown;
  byId("keys").hidden = !rows.length;
  byId("keys").setAttribute("aria-expanded", shown);
  const drawn = JSON.stringify(rows);
  if (drawn === drawnKeys) return;
  drawnKeys = drawn;
  board.replaceChildren(...rows.map((row) => make("div", {}, ...row.map((text) =>
    make("button", { type: "button", textContent: text, onclick: () => acts.say(text) })))));
}

function popup(opener, id, rows) {
  byId(opener).addEventListener("click", () => {
    const box = byId(id);
    const opening = box.hidden;
    closePopups();
    if (!opening) return;
    box.replaceChildren(...rows());
    box.hidden = false;
    byId(opener).setAttribute("aria-expanded", "true");
    box.querySelector("button")?.focus();
  });
  byId(id).addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...byId(id).querySelectorAll("button")];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length]?.focus();
  });
}

function closePopups() {
  let closed = false;
  for (const [opener, id] of [["menu", "commands"], ["attach", "attachments"]]) {
    const box = byId(id);
    if (box.hidden) continue;
    const inside = box.contains(document.activeElement);
    box.hidden = true;
    byId(opener).setAttribute("aria-expanded", "false");
    if (inside) byId(opener).focus();
    closed = true;
  }
  return closed;
}

function commandRows() {
  if (!latest?.commands.length) return [make("p", { textContent: "The bot has set no commands." })];
  return latest.commands.map(({ command, description }) => make("button",
    { type: "button", onclick: () => { closePopups(); acts.say(`/${command}`); } },
    make("b", { textContent: `/${command}` }), make("span", { textContent: description })));
}

function attachmentRows() {
  return ATTACHMENTS.map(([what, sign, name]) => make("button",
    { type: "button", onclick: () => { closePopups(); acts.send(what); } },
    make("b", { "aria-hidden": "true", textContent: sign }), make("span", { textContent: name })));
}
