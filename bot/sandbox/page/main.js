// Keeps the page in step with the world: look, draw, look again when something is new.
import { clearBubbles, drawBubbles, toEnd } from "./bubbles.js";
import { drawComposer, rewrite, startComposer, stopEditing } from "./composer.js";
import { byId, make } from "./dom.js";
import { showNotice } from "./notices.js";
import { drawClock, drawPanel, startPanel } from "./panel.js";
import { look, tell } from "./server.js";

let person = Number(new URLSearchParams(location.hash.slice(1)).get("person")) || null;
let shownPerson = null;
let newestNotice = 0;
let time = { shown: Date.now(), real: performance.now(), running: true };
let turn = 0; // raised when another person is chosen, so that older looks are dropped

const act = (action, more = {}) => tell("act", { action, person, ...more });
const acts = {
  say: (text) => act("say", { text }),
  send: (what) => act("send", { what }),
  edit: (message, text) => act("edit", { message, text }),
  tap: (message, data) => act("tap", { message, data }),
  restart: async () => { await act("unblock"); await act("say", { text: "/start" }); },
  rewrite,
};

function draw(state) {
  if (state.person !== shownPerson) {
    clearBubbles();
    stopEditing();
    shownPerson = person = state.person;
    newestNotice = Math.max(0, ...state.notices.map((notice) => notice.number));
    history.replaceState(null, "", `#person=${person}`);
  }
  time = { shown: Date.parse(state.now), real: performance.now(), running: state.running };
  byId("bot-name").textContent = state.bot.name;
  const busy = state.action !== null;
  byId("bot-status").textContent = busy ? "typing…" : "bot";
  byId("bot-status").classList.toggle("busy", busy);
  drawAbout(state);
  drawComposer(state);
  drawBubbles(state, acts);
  drawPanel(state);
  tick();
  for (const notice of state.notices.filter((n) => n.number > newestNotice)) {
    newestNotice = notice.number;
    showNotice(notice);
  }
}

function drawAbout(state) {
  const box = byId("about");
  box.hidden = state.messages.length > 0;
  if (box.hidden) return;
  const words = state.bot.description || "Press Start to say hello.";
  box.replaceChildren(make("strong", { textContent: "What can this bot do?" }), words);
}

function tick() {
  const passed = time.running ? performance.now() - time.real : 0;
  drawClock(new Date(time.shown + passed));
}

async function follow() {
  const mine = ++turn;
  let version = null;
  while (mine === turn) {
    try {
      const state = await look(person, version);
      if (mine !== turn) return;
      version = state.version;
      draw(state);
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      byId("bot-status").textContent = "waiting for the sandbox…";
      version = null;
      await new Promise((done) => setTimeout(done, 1000));
    }
  }
}

function choose(id) {
  person = id;
  openPanel(false);
  follow();
}

function openPanel(wanted) {
  byId("panel").classList.toggle("open", wanted);
  byId("shade").hidden = !wanted;
  byId("open-panel").setAttribute("aria-expanded", wanted);
  if (matchMedia("(max-width: 899px)").matches) (wanted ? byId("close-panel") : byId("open-panel")).focus();
}

function startTheme() {
  const root = document.documentElement;
  const kept = localStorage.getItem("theme");
  if (kept) root.dataset.theme = kept;
  byId("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
  });
}

startTheme();
startComposer(acts);
startPanel({ choose });
byId("open-panel").addEventListener("click", () => openPanel(true));
byId("close-panel").addEventListener("click", () => openPanel(false));
byId("shade").addEventListener("click", () => openPanel(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && byId("panel").classList.contains("open")) openPanel(false);
});
addEventListener("hashchange", () => {
  const wanted = Number(new URLSearchParams(location.hash.slice(1)).get("person"));
  if (wanted && wanted !== person) choose(wanted);
});
addEventListener("resize", () => toEnd(true));
setInterval(tick, 500);
follow();
