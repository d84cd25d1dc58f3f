// Text with entities as nodes; offsets are UTF-16 units, which is how JavaScript counts too.
import { make } from "./dom.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function rich(text, entities, sayCommand) {
  return between(text, entities, 0, text.length, sayCommand);
}

function between(text, entities, from, to, sayCommand) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || entity.offset >= to) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const inner = between(text, entities.slice(i + 1), entity.offset, end, sayCommand);
    nodes.push(wrapped(entity, inner, text.slice(entity.offset, end), sayCommand));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrapped(entity, inner, words, sayCommand) {
  if (entity.type === "bot_command") {
    return make("button", { type: "button", onclick: () => sayCommand(words) }, ...inner);
  }
  if (entity.type === "spoiler") return make("span", { class: "spoiler", tabIndex: 0 }, ...inner);
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? words : null;
  if (address !== null) {
    const safe = /^(https?|tg|mailto|tel):/i.test(address) ? address : `https://${address}`;
    return make("a", { href: safe, target: "_blank", rel: "noopener noreferrer" }, ...inner);
  }
  return make(TAGS[entity.type] ?? "span", {}, ...inner);
}
