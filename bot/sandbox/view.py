"""The world as the page needs it: one person's phone and what lies beside it."""

from collections.abc import Iterable

from bot.clock import PushedClock
from bot.sandbox.bot_profile import best_text
from bot.sandbox.calls import Call
from bot.sandbox.chat import Chat, Message, Person
from bot.sandbox.refusals import JsonObject
from bot.sandbox.timers import TimerView
from bot.sandbox.world import QUERY_LIVES, World

MESSAGES = 300
CALLS = 60
TIMERS = 40


def state(
    world: World, person: Person, clock: PushedClock, timers: Iterable[TimerView]
) -> JsonObject:
    """Everything the page shows for this person."""
    now = clock.now()
    chat = world.chats[person.id]
    profile = world.profile
    coming = sorted(timers, key=lambda timer: timer.due_at)[:TIMERS]
    return {
        "version": world.version,
        "now": now.isoformat(),
        "running": clock.running,
        "bot": {
            "name": best_text(profile.names, person.language) or "Charley",
            "description": best_text(profile.descriptions, person.language),
            "about": best_text(profile.short_descriptions, person.language),
        },
        "person": person.id,
        "people": [_person(world, other) for other in world.people.values()],
        "messages": [_message(message) for message in chat.messages[-MESSAGES:]],
        "keyboard": _keyboard(chat),
        "action": chat.action if chat.action_until and chat.action_until > now else None,
        "notices": [
            {"number": notice.number, "text": notice.text, "alert": notice.alert}
            for notice in chat.notices[-20:]
        ],
        "waiting": [
            {"message": query.message_id, "data": query.data}
            for query in world.queries.values()
            if query.chat_id == chat.id
            and query.answer is None
            and now - query.asked_at < QUERY_LIVES
        ][-20:],
        "commands": profile.menu(chat.id, person.language),
        "timers": [
            {"kind": t.kind, "due": t.due_at.isoformat(), "name": _name(world, t.person_chat_id)}
            for t in coming
        ],
        "calls": [_call(call) for call in list(world.calls)[-CALLS:]],
        "faults": faults_json(world),
        "pending": len(world.pending),
    }


def faults_json(world: World) -> JsonObject:
    """The faults as they stand."""
    faults = world.faults
    return {
        "outage": faults.outage,
        "too_many": faults.too_many,
        "retry_after": faults.retry_after,
        "per_second": faults.per_second,
        "slow": faults.slow,
        "lost": faults.lost,
        "malformed": faults.malformed,
    }


def _person(world: World, person: Person) -> JsonObject:
    said = world.chats[person.id].messages
    return {
        "id": person.id,
        "name": person.name,
        "language": person.language,
        "blocked": person.blocked,
        "newest": said[-1].id if said else 0,
        "preview": said[-1].text[:60] if said else "",
    }


def _name(world: World, chat_id: int) -> str:
    person = world.people.get(chat_id)
    return person.name if person else str(chat_id)


def _keyboard(chat: Chat) -> JsonObject | None:
    if chat.keyboard is None:
        return None
    return {
        "rows": [list(row) for row in chat.keyboard.rows],
        "placeholder": chat.keyboard.placeholder,
    }


def _message(message: Message) -> JsonObject:
    file = message.file
    return {
        "id": message.id,
        "mine": not message.by_bot,
        "at": message.date.isoformat(),
        "text": message.text,
        "entities": [entity.to_json() for entity in message.entities],
        "media": message.media,
        "file": {"url": f"/sandbox/files/{file.id}", "name": file.name} if file else None,
        "silent": message.silent,
        "edits": message.edits,
        "buttons": [
            [{"text": b.text, "data": b.data, "url": b.url, "style": b.style} for b in row]
            for row in message.keyboard
        ],
    }


def _call(call: Call) -> JsonObject:
    return {
        "number": call.number,
        "at": call.at.isoformat(),
        "method": call.method,
        "parameters": call.parameters,
        "status": call.status,
        "description": call.description,
    }
