// Beside the phone: clock, timers, people, trouble, calls.
import { byId, day, hour, hourAndSecond, make } from "./dom.js";
import { tell } from "./server.js";

const seen = new Map(); // person id → newest message id looked at
const open = new Set(); // numbers of the calls unfolded
let latest = null;
let drawnCalls = "";

export function startPanel({ choose }) {
  for (const button of document.querySelectorAll("[data-push]")) {
    button.addEventListener("click", () => tell("clock", { by: Number(button.dataset.push) }));
  }
  for (const button of document.querySelectorAll("[data-push-to]")) {
    button.addEventListener("click", () => tell("clock", { to: button.dataset.pushTo, person: latest.person }));
  }
  for (const button of document.querySelectorAll("[data-fault]")) {
    button.addEventListener("click", () => tell("faults", { [button.dataset.fault]: Number(button.dataset.count) }));
  }
  byId("outage").addEventListener("change", (event) => tell("faults", { outage: event.target.value }));
  byId("slow").addEventListener("change", (event) => tell("faults", { slow: Number(event.target.value) }));
  byId("all-well").addEventListener("click", () => tell("faults", { outage: "off", slow: 0, too_many: 0, lost: 0, malformed: 0 }));
  byId("block").addEventListener("click", () =>
    tell("act", { action: me().blocked ? "unblock" : "block", person: latest.person }));
  byId("repeat").addEventListener("click", () => tell("act", { action: "repeat", person: latest.person }));
  byId("add-person").addEventListener("submit", async (event) => {
    event.preventDefault();
    const form = event.target;
    const told = await tell("people", { name: form.elements.name.value, language: form.elements.language.value });
    if (told) { form.elements.name.value = ""; choose(told.person); }
  });
  byId("show-polls").addEventListener("change", () => { drawnCalls = ""; drawCalls(latest); });
  byId("people").addEventListener("click", (event) => {
    const button = event.target.closest("[data-person]");
    if (button) choose(Number(button.dataset.person));
  });
}

const me = () => latest.people.find((person) => person.id === latest.person);

export function drawPanel(state) {
  latest = state;
  drawPeople(state);
  drawTimers(state);
  drawFaults(state.faults);
  drawCalls(state);
  byId("block").textContent = me()?.blocked ? "Unblock the bot" : "Block the bot";
}

export function drawClock(now) {
  byId("clock-time").textContent = hourAndSecond(now);
  byId("clock-time").dateTime = now.toISOString();
  byId("clock-date").textContent = day(now);
  byId("phone-time").textContent = hour(now);
  byId("phone-date").textContent = day(now);
}

function drawPeople(state) {
  const focused = document.activeElement?.dataset?.person;
  byId("people").replaceChildren(...state.people.map((person, index) => {
    const here = person.id === state.person;
    if (here || !seen.has(person.id)) seen.set(person.id, person.newest);
    const news = person.newest > seen.get(person.id);
    const mark = person.blocked ? "blocked" : news ? "new" : person.language ?? "";
    return make("li", {}, make("button", { class: "person", type: "button", "data-person": person.id, "aria-current": here ? "true" : null },
      make("span", { class: "face", "data-tint": index % 4, "aria-hidden": "true", textContent: [...person.name][0].toUpperCase() }),
      make("span", { class: "text" }, make("b", { textContent: person.name }), make("span", { textContent: person.preview || "nothing said yet" })),
      make("span", { class: news ? "mark new" : "mark", textContent: mark })));
  }));
  if (focused) document.querySelector(`[data-person="${focused}"]`)?.focus();
}

function drawTimers(state) {
  const several = state.people.length > 1;
  const now = new Date(state.now);
  const rows = state.timers.map((timer) => make("li", {},
    make("b", { textContent: several ? `${timer.kind} · ${timer.name}` : timer.kind }),
    make("span", { textContent: `${when(timer.due, now)} · ${away(new Date(timer.due) - now)}` })));
  byId("timers").replaceChildren(...(rows.length ? rows : [make("li", { class: "none", textContent: "None yet. Say /start to the bot." })]));
}

const when = (due, now) => (day(due) === day(now) ? hour(due) : `${weekday(due, now)} ${hour(due)}`);

function weekday(due, now) {
  const near = new Date(due) - now < 6 * 86400000;
  return near ? day(due).slice(0, 3) : day(due);
}

function away(milliseconds) {
  const minutes = Math.round(milliseconds / 60000);
  if (minutes < 1) return milliseconds < 0 ? "due" : `in ${Math.round(milliseconds / 1000)} s`;
  if (minutes < 60) return `in ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `in ${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ""}` : `in ${Math.round(hours / 24)} days`;
}

function drawFaults(faults) {
  byId("outage").value = faults.outage;
  byId("slow").value = String(faults.slow);
  const on = [
    faults.outage !== "off" && "outage", faults.slow > 0 && "slow",
    faults.too_many > 0 && `429 × ${faults.too_many}`, faults.lost > 0 && "lost answer",
    faults.malformed > 0 && "broken answer", faults.per_second && `limit ${faults.per_second}/s`,
  ].filter(Boolean);
  byId("fault-badge").hidden = !on.length;
  byId("fault-badge").textContent = on.join(", ");
}

function drawCalls(state) {
  if (!state) return;
  const polls = byId("show-polls").checked;
  const calls = state.calls.filter((call) => polls || call.method !== "getUpdates").reverse();
  const drawn = calls.map((call) => call.number).join();
  if (drawn === drawnCalls) return;
  drawnCalls = drawn;
  byId("calls").replaceChildren(...calls.map(callRow));
  if (!calls.length) byId("calls").append(make("li", { class: "none", textContent: "No call yet." }));
}

function callRow(call) {
  const well = call.status === 200;
  const row = make("details", { open: open.has(call.number) },
    make("summary", {}, make("span", { textContent: hourAndSecond(call.at) }), make("b", { textContent: call.method }),
      make("span", { class: well ? "ok" : "bad", textContent: well ? "ok" : call.status || "lost" })),
    call.description ? make("p", { class: "why", textContent: call.description }) : null,
    make("pre", { textContent: JSON.stringify(call.parameters, null, 1) }));
  row.addEventListener("toggle", () => (row.open ? open.add(call.number) : open.delete(call.number)));
  return make("li", {}, row);
}
