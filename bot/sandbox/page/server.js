// Talking to the sandbox server.
import { toast } from "./notices.js";

export async function look(person, since) {
  const query = new URLSearchParams();
  if (person) query.set("person", person);
  if (since !== null) query.set("since", since);
  const answer = await fetch(`/sandbox/state?${query}`, { cache: "no-store" });
  if (!answer.ok) throw new Error(`state: ${answer.status}`);
  return answer.json();
}

export async function tell(where, body) {
  try {
    const answer = await fetch(`/sandbox/${where}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    if (answer.ok) return told;
    toast(told.error, true);
  } catch {
    toast("The sandbox does not answer. Is it still running?", true);
  }
  return null;
}
