"""The story of one person's talks, in order: asked, answered, advised, said, and to what effect.

It is told from storage alone. What was said is worded anew from the rows of the outbox, in the
language, zone and country of the time; a digest kept with each row shows whether those are still
the words that were sent. Whatever a person typed is not told, kept or not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from itertools import zip_longest
from typing import Any

from bot.compose import label_of
from bot.replies import Do
from bot.report.history import Told, history
from bot.storage.story import Advised, Prompted, Sent, Somebody, Story, Talked
from bot.telegram.render import Renderer, digest
from conversations.content.levels import Level
from conversations.replay import CLOCK
from conversations.script import READ, Ask
from conversations.wording.catalogue import Catalogue

TAG = re.compile("</?[bi]>")
WORDS = "words"
LAST = 2**62


@dataclass(frozen=True, slots=True)
class Said:
    """Something that reached the person, in plain words; whether they are those that were sent."""

    sent: Sent
    words: str
    as_sent: bool


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the story, and where in it."""

    at: datetime
    place: tuple[int, int]  # among things of the same instant: cause before effect
    line: str


def said(story: Story, catalogue: Catalogue) -> list[Said]:
    """Everything that was said, edits included, in the order it was sent."""
    renderer = Renderer(catalogue)
    return [
        _said(sent, renderer)
        for sent in story.sent
        if sent.state == "sent" and sent.row.reply.do is not Do.STRIP and sent.row.reply.lines
    ]


def _said(sent: Sent, renderer: Renderer) -> Said:
    if sent.row.reply.do is Do.TOAST:
        plain = words = renderer.toast(sent.row)
    else:
        words = renderer.message(sent.row, sent.row.put_at).words
        plain = unescape(TAG.sub("", words))
    return Said(sent, plain, as_sent=sent.digest in (None, digest(words)))


def listed(everybody: Sequence[Somebody]) -> str:
    """Who there is, by number, as Markdown."""
    lines = ["| person | joined | last seen | open advice |", "| ---: | --- | --- | ---: |"]
    lines += [
        f"| {one.id} | {_when(one.joined_at)} | {_when(one.seen_at)} | {one.open_advices} |"
        for one in everybody
    ]
    return "\n".join(lines) + "\n"


def page(story: Story, catalogue: Catalogue) -> str:
    """The story of one person as Markdown; every time in UTC."""
    person = story.person
    lines = [
        f"# Person {person.id}",
        "",
        f"Joined {_when(person.joined_at)}, last seen {_when(person.seen_at)}. All times are UTC.",
    ]
    if (first := _first_kept(story)) is not None:
        lines += ["", f"What was said before {_when(first)} is kept no longer."]
    day = ""
    for happened in sorted(_all(story, catalogue), key=lambda one: (one.at, one.place)):
        if (today := f"{happened.at:%Y-%m-%d}") != day:
            day = today
            lines += ["", f"## {day}", ""]
        lines.append(f"- **{happened.at:%H:%M:%S}** {happened.line}")
    return "\n".join(lines) + "\n"


def _first_kept(story: Story) -> datetime | None:
    """From when on messages are kept, where those of the first talk have gone; else None."""
    if not story.talks and not story.prompts:
        return None
    kept = min((sent.row.put_at for sent in story.sent), default=story.person.seen_at)
    return kept if kept > story.person.joined_at else None


def _all(story: Story, catalogue: Catalogue) -> Iterator[Happened]:
    teller = _Teller(story, catalogue)
    for talked in story.talks:
        yield from teller.talk(talked)
    for prompted in story.prompts:
        yield teller.prompt(prompted)
    for advised in story.advices:
        yield teller.advice(advised)
    showing: dict[int | None, str] = {}
    for each in said(story, catalogue):
        message = each.sent.row.card
        yield teller.said(each, again=showing.get(message) == each.words)
        if message is not None:
            showing[message] = each.words
    for sent in story.sent:
        if sent.state != "sent" and sent.row.reply.lines:
            yield teller.unsaid(sent)


class _Teller:
    """Puts each kind of thing into a line."""

    def __init__(self, story: Story, catalogue: Catalogue) -> None:
        self._story = story
        self._catalogue = catalogue
        self._talks = {talked.session.id: talked.session.talk for talked in story.talks}
        self._histories = {
            talked.session.id: [] if talked.session.thinned else history(talked)
            for talked in story.talks
        }
        self._asked = {
            (session, told.number): told.turn.ask.id
            for session, turns in self._histories.items()
            for told in turns
            if told.turn is not None and told.turn.ask is not None
        }
        self._rows: dict[tuple[int | None, int | None], Sent] = {}
        for sent in sorted(story.sent, key=lambda sent: -sent.row.id):
            self._rows[sent.row.session, sent.row.turn] = sent  # the first of each turn stays

    def talk(self, talked: Talked) -> Iterator[Happened]:
        """Opened, answered or taken back turn by turn, and closed."""
        session = talked.session
        name = self._name(session.id)
        facts = session.facts
        signs = ", ".join(f"`{flag}`" for flag in facts.flags)
        about = f", about {signs}{' (in doubt)' if facts.in_doubt else ''}" if signs else ""
        opened = f"{name} opens, version {session.version}{about}"
        yield Happened(session.opened_at, (self._first(session.id, 0), -1), opened)
        for told in self._histories[session.id]:
            yield from self._turn(session.id, name, told)
        if session.thinned:
            record_only = f"{name}: its answers are kept no longer, only what it put on record"
            yield Happened(session.moved_at, (self._first(session.id, 0), 0), record_only)
        kept = [f"`{kind}` = {_kept(kind, value)}" for kind, value in talked.notes]
        record = f"; on record: {', '.join(kept)}" if kept else ""
        last = max(
            (sent.row for sent in self._story.sent if sent.row.session == session.id),
            key=lambda row: row.id,
            default=None,
        )
        at = max(session.moved_at, last.put_at) if last else session.moved_at
        state = f"ends: `{session.outcome}`" if session.outcome else f"stands {session.state}"
        yield Happened(at, (last.id if last else LAST, 4), f"{name} {state}{record}")

    def _turn(self, session: int, name: str, told: Told) -> Iterator[Happened]:
        question = told.turn.ask if told.turn else None
        place = (self._first(session, told.number + 1), 0)
        if told.given is not None:
            answer = told.given.answer
            who = "the clock answers" if answer.by == CLOCK else "the person answers"
            choices = ", ".join(self._choice(question, choice) for choice in answer.choices)
            later = " (taken back later)" if told.given.undone else ""
            line = f"{name} turn {told.number}: {who} `{answer.ask}`: {choices or 'none'}{later}"
            yield Happened(answer.at, place, line)
        elif told.taken_back and (row := self._rows.get((session, told.number + 1))):
            line = f"{name} turn {told.number}: the person takes the last answer back"
            yield Happened(row.row.put_at, place, line)

    def _choice(self, question: Ask[Any] | None, choice: str) -> str:
        if question is None or choice.startswith(READ):
            return f"`{choice}`"
        label = next((label_of(question, c) for c in question.choices if c.id == choice), None)
        language = self._story.person.language
        key, _, attribute = label.key.partition(".") if label else ("", "", "")
        if label is None or not self._catalogue.has(key, attribute, language):
            return f"`{choice}`"  # an answer of silence or of typed words has no button
        return f"`{choice}` “{self._catalogue.plain(label, language)}”"

    def said(self, said: Said, *, again: bool) -> Happened:
        """What reached the person, word for word; `again`: only the buttons have changed."""
        row = said.sent.row
        manner = {Do.CARD: "in the card", Do.TOAST: "in passing"}.get(row.reply.do, "apart")
        sound = ", with sound" if row.reply.loud else ""
        asked = self._asked.get((row.session or 0, row.turn or 0)) if row.reply.rows else None
        asking = f", asking `{asked}`" if asked else ""
        changed = "" if said.as_sent else " (worded differently since; these are today's words)"
        where = f"{self._name(row.session)} turn {row.turn}: " if row.session else ""
        head = f"{where}Charley says {manner}{sound}, in {row.language}{asking}{changed}"
        at = said.sent.sent_at or row.put_at
        line = f"{head}, the same words" if again else f"{head}:\n\n{_quoted(said.words)}\n"
        return Happened(at, (row.id, 3), line)

    def unsaid(self, sent: Sent) -> Happened:
        """What was to be said and did not reach the person."""
        row = sent.row
        where = f"{self._name(row.session)} turn {row.turn}: " if row.session else ""
        what = ", ".join(f"`{line.key}`" for line in row.reply.lines)
        why = f" ({sent.error})" if sent.error else ""
        line = f"{where}not said, {sent.state}{why}: {what}"
        return Happened(row.put_at, (row.id, 3), line)

    def advice(self, advised: Advised) -> Happened:
        """Advice as it was recorded, delivered or not, and what became of it."""
        rows = (sent.row.id for sent in self._story.sent if sent.row.advice == advised.id)
        answers = "; ".join(f"`{ask}` = {', '.join(took)}" for ask, *took in advised.answers)
        delivered = f"delivered {_when(advised.delivered_at)}"
        closed = f", closed {_when(advised.closed_at)} as `{advised.seen}`"
        versions = zip_longest(advised.flags, advised.versions[: len(advised.flags)])
        signs = (f"`{flag}`" + (f" version {n}" if n else "") for flag, n in versions)
        line = (
            f"{self._name(advised.session)}: advice {advised.id}: **{Level(advised.level).name}** "
            f"by rule `{advised.rule}` version {advised.version}, "
            f"for {', '.join(signs)}, in {advised.language}, "
            f"{delivered if advised.delivered_at else 'not delivered'}, "
            f"asked after {advised.asked} times{_followed(advised)}"
            f"{closed if advised.closed_at else ', open'}; answers: {answers or 'none'}"
        )
        return Happened(advised.given_at, (min(rows, default=LAST), 1), line)

    def prompt(self, prompted: Prompted) -> Happened:
        """A prompt that fell due, and its fate."""
        answered = f", answered {_when(prompted.answered_at)}" if prompted.answered_at else ""
        line = f"prompt `{prompted.kind}` of {prompted.date}: `{prompted.fate}`{answered}"
        place = self._first(prompted.session, 0) if prompted.session else 0
        return Happened(prompted.due_at, (place, -2), line)

    def _first(self, session: int, turn: int) -> int:
        """The row of the outbox that came of reaching this turn: it keeps the order of causes."""
        sent = self._rows.get((session, turn))
        return sent.row.id if sent else LAST

    def _name(self, session: int | None) -> str:
        return f"talk {session} {self._talks.get(session or 0, '')}".rstrip()


def _followed(advised: Advised) -> str:
    """When it was last asked about, and what the person said of it last."""
    asked = f", last {_when(advised.asked_at)}" if advised.asked_at else ""
    if advised.answered_at is None:
        return asked
    parts = (("seen", advised.seen), ("told", advised.told), ("stopped by", advised.stopped))
    said = ", ".join(f"{name} `{value}`" for name, value in parts if value)
    return f"{asked}, answered {_when(advised.answered_at)}: {said}"


def _kept(kind: str, value: str) -> str:
    return "kept, not told" if kind == WORDS else f"`{value}`"


def _quoted(words: str) -> str:
    """As a quotation below a list item, its lines kept apart."""
    paragraphs = (each.replace("\n", "\\\n  > ") for each in words.split("\n\n"))
    return "\n  >\n".join(f"  > {each}" for each in paragraphs)


def _when(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}" if moment else "never"
