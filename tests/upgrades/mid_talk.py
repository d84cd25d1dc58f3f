"""Somebody in the middle of a talk that an earlier release began, and what they do next."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.handle import handle
from bot.incoming import Due, Incoming, Sender, Tap, Words
from bot.replies import Do
from bot.storage import people, sessions
from bot.storage.codec import load_reply
from bot.storage.connection import Connection
from bot.storage.sessions import New, Session
from bot.storage.tables import outbox
from conversations.facts import Facts
from conversations.registry import TALKS
from conversations.replay import Answer, Turn, play, refit
from conversations.wording.catalogue import Catalogue

SENDER = Sender(user=71, chat=71, language="en")
LATER = timedelta(minutes=1)


@dataclass(slots=True)
class MidTalk:
    """One person, whose stored talk stands where these answers lead."""

    conn: Connection
    catalogue: Catalogue
    person: int
    session: int
    turn: int
    moved_at: datetime
    causes: int = 0

    def taps(self, choice: str) -> None:
        """A button of the message that was shown last."""
        self._comes(Tap(SENDER, "query", self.session, self.turn, choice, message=5))

    def says(self, text: str) -> None:
        """Typed words."""
        self._comes(Words(SENDER, text))

    def is_silent(self, choice: str) -> None:
        """The clock answers the question that stood open."""
        at = self.moved_at + LATER
        key = f"wait:{self.session}:{self.turn}:{choice}"
        self._comes(Due(self.person, "wait", key, at, self.session, self.turn, choice))

    def _comes(self, incoming: Incoming) -> None:
        self.causes += 1
        at = self.moved_at + self.causes * LATER
        handle(self.conn, incoming, f"test:{self.causes}", at, self.catalogue)

    @property
    def stored(self) -> Session | None:
        """The talk as it is stored now; None where all was forgotten."""
        return sessions.by_id(self.conn, self.session)

    @property
    def standing(self) -> Turn:
        """Where today's script has the stored talk; Diverged where it does not fit."""
        session = self.stored
        assert session is not None
        answers = sessions.answers_of(self.conn, session.id)
        return play(TALKS[session.talk].flow, session.facts, answers).turn

    @property
    def replies(self) -> int:
        """How much was said or changed, besides stopping a button's spinner."""
        bodies = map(load_reply, self.conn.execute(select(outbox.c.body)).scalars())
        return sum(bool(reply.lines) or reply.do is not Do.TOAST for reply in bodies)


def mid_talk(
    conn: Connection,
    catalogue: Catalogue,
    talk: str,
    facts: Facts,
    answers: tuple[Answer, ...],
    asks: str | None,
) -> MidTalk:
    """Store a talk as a release left it: after these answers, at this question."""
    person = people.join(conn, SENDER.user, SENDER.chat, "en", facts.opened)
    people.keep(conn, person.id, facts.person)
    new = New(person.id, talk, TALKS[talk].version, facts, asks=asks)
    (begun,) = sessions.start(conn, [new])
    for turn, answer in enumerate(answers):
        sessions.answer(conn, replace(begun, turn=turn), answer)
    moved_at = answers[-1].at if answers else facts.opened
    sessions.change(conn, begun.id, turn=len(answers), moved_at=moved_at)
    kept = refit(TALKS[talk].flow, facts, answers)
    sessions.record(conn, begun, play(TALKS[talk].flow, facts, kept).turn.notes, 0)
    return MidTalk(conn, catalogue, person.id, begun.id, len(answers), moved_at)
