"""Afterwards: what the database holds against what the Bot API saw."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any

from sqlalchemy import Connection, select

from bot.outgoing import IN_FLIGHT
from bot.replies import Do
from bot.storage import tables
from bot.storage.database import Database
from tests.chaos.reference import Diverged, Input, Reference, differences, story_of

UNREAD = 0.5
"""Seconds a call may wait to be read by a busy Bot API, while its caller is already dead."""


@dataclass(slots=True)
class Verdict:
    """What came of a run. Every line of `faults` is a broken promise."""

    updates: int = 0
    lost: int = 0
    doubled: int = 0  # effects
    wrong: int = 0  # talks
    out_of_order: int = 0
    unsent: int = 0  # replies that nobody ever saw
    unknown: int = 0  # messages sent again as the answer to the first was lost
    cut_off: int = 0  # messages sent again as the first was not written down before a kill
    most_cut_off: int = 0  # by one kill
    messages: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def kept(self) -> bool:
        """Whether every promise was kept."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Record:
    """What the Bot API and the campaign have written down."""

    updates: Sequence[dict[str, Any]]
    calls: Sequence[dict[str, Any]]
    kills: Sequence[float]
    outages: Sequence[tuple[float, float]] = ()  # of the database


def judge(url: str, record: Record) -> Verdict:
    """The verdict on Charley."""
    database = Database(url)
    try:
        return database.now(_judge, record)
    finally:
        database.close()


def _judge(conn: Connection, record: Record) -> Verdict:
    verdict = Verdict(updates=len(record.updates))
    verdict.faults += _intake(conn, record, verdict)
    verdict.faults += _talks(conn, record, verdict)
    verdict.faults += _sending(conn, record, verdict)
    return verdict


def _intake(conn: Connection, record: Record, verdict: Verdict) -> Iterator[str]:
    """Every update handled exactly once, each person's in their order."""
    chats = {update["id"]: update["chat"] for update in record.updates}
    inbox = tables.inbox.c
    rows = conn.execute(select(inbox.key, inbox.state).order_by(inbox.id)).all()
    came = Counter[int]()
    in_chat: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        if row.state == "done" and (number := number_of(row.key)):
            came[number] += 1
            in_chat[chats[number]].append(number)
    if lost := chats.keys() - came.keys():
        verdict.lost = len(lost)
        yield f"{len(lost)} updates lost: {sorted(lost)[:5]}"
    if twice := [number for number, times in came.items() if times > 1]:
        verdict.doubled = len(twice)
        yield f"{len(twice)} updates handled twice: {twice[:5]}"
    if stuck := [row.key for row in rows if row.state != "done"]:
        yield f"{len(stuck)} rows not handled: {stuck[:5]}"
    if turned := [chat for chat, numbers in in_chat.items() if numbers != sorted(numbers)]:
        verdict.out_of_order += len(turned)
        yield f"updates handled out of order in {len(turned)} chats: {turned[:5]}"


def number_of(key: str) -> int | None:
    """The update behind a key of the inbox; None: a timer."""
    kind, _, rest = key.partition(":")
    return int(rest.partition(":")[0]) if kind == "tg" else None


def _talks(conn: Connection, record: Record, verdict: Verdict) -> Iterator[str]:
    """Everybody's story as it is stored, and as it should be."""
    bodies = {update["id"]: update["body"] for update in record.updates}
    inputs: dict[int, list[Input]] = defaultdict(list)
    inbox = tables.inbox.c
    handled = select(inbox.key, inbox.sender, inbox.done_at).where(inbox.state == "done")
    for row in conn.execute(handled.order_by(inbox.id)):
        number = number_of(row.key)
        update = None if number is None else bodies[number]
        inputs[row.sender].append(Input(row.key, row.done_at, update))
    reference = Reference()
    for user in sorted({update["chat"] for update in record.updates}):
        stored = story_of(conn, user)
        try:
            found = differences(stored, reference.tell(user, inputs[user], stored))
        except Diverged as error:
            found = [str(error)]
        if found:
            verdict.wrong += 1
            yield f"person {user}: {'; '.join(found[:3])[:600]}"


def _sending(conn: Connection, record: Record, verdict: Verdict) -> Iterator[str]:
    """Every reply seen, in order, and none twice without a reason."""
    sent = [call for call in record.calls if call["method"] == "sendmessage"]
    verdict.messages = len(sent)
    outbox, people = tables.outbox.c, tables.people.c
    rows = conn.execute(
        select(outbox.id, outbox.key, outbox.body, outbox.state, outbox.message, people.chat)
        .join(tables.people, people.id == outbox.person)
        .where(outbox.person.is_not(None))
        .order_by(outbox.id)
    ).all()
    replies = [row for row in rows if row.body["do"] in (Do.MESSAGE, Do.CARD)]
    if stuck := [row.key for row in rows if row.state == "new"]:
        yield f"{len(stuck)} replies never sent: {stuck[:5]}"
    failed = Counter(row.chat for row in replies if row.state in ("failed", "dropped"))
    told = {row.message for row in replies if row.message is not None}
    copies = [call for call in sent if call["message"] not in told]
    yield from _unseen(failed, copies, verdict)
    yield from _unexcused(copies, sent, record, verdict)
    done = [row for row in replies if row.state == "sent"]
    if blank := [row.key for row in done if row.message is None]:
        yield f"{len(blank)} replies sent without a message: {blank[:5]}"
    turned = _turned((row.chat, row.message) for row in done if row.message is not None)
    if turned:
        verdict.out_of_order += len(turned)
        yield f"replies out of order in {len(turned)} chats: {sorted(turned)[:5]}"
    yield from _screens(rows, record)


def _turned(sent: Iterable[tuple[int, int]]) -> set[int]:
    """Chats in which a message came before one that was queued earlier."""
    newest: dict[int, int] = {}
    seen, turned = set(), set()
    for chat, message in sent:
        if message not in seen and message < newest.get(chat, 0):
            turned.add(chat)
        seen.add(message)
        newest[chat] = max(message, newest.get(chat, 0))
    return turned


def _unseen(failed: Counter[int], copies: Sequence[Any], verdict: Verdict) -> Iterator[str]:
    """A reply given up is no loss where it arrived and only its answers were lost."""
    arrived = Counter(call["chat"] for call in copies)
    if missing := failed - arrived:
        verdict.unsent = missing.total()
        yield f"{missing.total()} replies never seen, in chats {sorted(missing)[:5]}"


def _unexcused(
    copies: Sequence[dict[str, Any]],
    sent: Sequence[dict[str, Any]],
    record: Record,
    verdict: Verdict,
) -> Iterator[str]:
    """A copy needs a lost answer, or a kill between it and the next message of its chat.

    A chat is busy until a message is written down as sent, so the next one is the same once more.
    """
    following: dict[int, float] = {}
    after: dict[int, float] = {}
    for call in reversed(sent):
        after[call["message"]] = following.get(call["chat"], inf)
        following[call["chat"]] = call["at"]
    doubled: Counter[float] = Counter()
    bad = []
    for call in copies:
        began, end = call["at"] - UNREAD, after[call["message"]]
        kill = next((at for at in record.kills if began <= at <= end), None)
        if call["fate"] in ("lost", "garbled"):
            verdict.unknown += 1
        elif kill is None:
            bad.append(call["message"])
        else:
            doubled[kill] += 1
    verdict.cut_off = doubled.total()
    verdict.most_cut_off = max(doubled.values(), default=0)
    if bad:
        yield f"{len(bad)} messages sent twice for no reason: {bad[:5]}"
    if verdict.most_cut_off > IN_FLIGHT:
        yield f"a kill doubled {verdict.most_cut_off} messages, more than can be in flight"


def _screens(rows: Iterable[Any], record: Record) -> Iterator[str]:
    """The buttons that people see at the end are those of the last reply to each message."""
    wanted: dict[int, list[str]] = {}
    for row in rows:
        if row.state != "sent" or row.message is None:
            continue
        buttons = [button[1] for each in row.body.get("rows", ()) for button in each]
        wanted[row.message] = buttons
    seen = {call["message"]: call["buttons"] for call in record.calls if call["message"]}
    wrong = [m for m, buttons in wanted.items() if buttons and seen.get(m) not in (buttons, [])]
    if wrong:
        yield f"{len(wrong)} messages show other buttons than the last reply: {wrong[:5]}"
