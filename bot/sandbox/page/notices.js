// Toasts and alerts: what answerCallbackQuery shows, and what went wrong here.
import { byId, make } from "./dom.js";

const alerts = [];

export function toast(text, wrong = false) {
  const node = make("div", { class: wrong ? "toast wrong" : "toast", textContent: text });
  byId("toasts").append(node);
  setTimeout(() => node.remove(), 2500 + text.length * 40);
}

export function showNotice({ text, alert }) {
  if (!alert) return toast(text);
  alerts.push(text);
  nextAlert();
}

function nextAlert() {
  const dialog = byId("alert");
  if (dialog.open || !alerts.length) return;
  byId("alert-text").textContent = alerts.shift();
  dialog.showModal();
}

byId("alert").addEventListener("close", () => {
  nextAlert();
  // The tapped button may be gone by now; with a real keyboard at hand, go on typing.
  const lost = document.activeElement === document.body;
  if (lost && matchMedia("(pointer: fine)").matches) byId("draft").focus();
});
