"""One incoming thing on the desk: what it is about, and what is to be sent because of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.plays import Plays
from bot.replies import Do, Reply
from bot.storage import outbox, people, privacy, sessions
from bot.storage.connection import Connection
from bot.storage.outbox import ANSWERS, Sending
from bot.storage.people import Known
from bot.storage.sessions import Session
from conversations import moved
from conversations.facts import Person
from conversations.registry import TALKS
from conversations.replay import Answer, Diverged, Play, Turn, play, refit
from conversations.wording.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Standing:
    """A talk as it stands: after which turn, its flow, and the answers that led there."""

    number: int
    play: Play
    answers: list[Answer]
    as_put: bool = True  # the question is the one that was put, not another of a later release


@dataclass(slots=True)
class Desk:
    """The transaction at hand. Everything said is collected here and queued at its end."""

    conn: Connection
    at: datetime
    cause: str  # the inbox row's key
    catalogue: Catalogue
    person: Known
    told: str | None = None  # the language the messenger says is theirs, where it says one
    out: list[Sending] = field(default_factory=list)
    lane: int = ANSWERS
    second_reader: bool = True  # typed words are weighed where the tables are not sure of danger
    plays: Plays = field(default_factory=Plays)
    talks: dict[int, Standing] = field(default_factory=dict)  # by session: replayed once, not anew

    @property
    def about(self) -> Person:
        """What is known of the person, with all changes made so far."""
        return self.person.about

    def learn(self, about: Person) -> None:
        """Keep what has become known of the person."""
        if about == self.person.about:
            return
        chosen = about.language != self.person.about.language
        people.keep(self.conn, self.person.id, about)
        self.person = self.person.knowing(about)
        if chosen:
            language = self.catalogue.best(about.language or self.told or self.person.language)
            people.speak(self.conn, self.person.id, language)
            self.person = self.person.speaking(language)

    def standing(self, session: Session) -> Standing:
        """Where a talk stands; after an upgrade, as far as its answers still fit."""
        found = self.talks.get(session.id)
        if found is None or found.number != session.turn or found.play.facts is not session.facts:
            found = self.talks[session.id] = self._replayed(session)
        return found

    def _replayed(self, session: Session) -> Standing:
        flow = TALKS[session.talk].flow
        answers = self._answers(session)
        begun = self.plays.take(session.id, session.facts, answers)
        try:
            begun = begun or play(flow, session.facts, answers)
        except Diverged:
            answers = list(refit(flow, session.facts, answers))
            sessions.undo(self.conn, session.id, len(answers))
            return Standing(session.turn, play(flow, session.facts, answers), answers, as_put=False)
        now = begun.turn.ask
        as_put = session.asks is None or (now is not None and now.id == session.asks)
        return Standing(session.turn, begun, answers, as_put)

    def _answers(self, session: Session) -> list[Answer]:
        """The answers so far, as today's script calls them."""
        found = moved.todays(session.talk, sessions.answers_of(self.conn, session.id))
        if gone := [place for place, answer in enumerate(found) if answer is None]:
            sessions.leave_out(self.conn, session.id, gone)
        return [answer for answer in found if answer is not None]

    def moved(self, session: Session, given: Answer) -> tuple[Session, Turn, list[Answer]]:
        """The talk one answer on."""
        before = self.standing(session)
        before.play.take(given)
        turn = before.play.turn
        session = replace(
            session,
            turn=session.turn + 1,
            asks=turn.ask.id if turn.ask else None,
            draft=(),
            moved_at=self.at,
        )
        answers = [*before.answers, given]
        self.talks[session.id] = Standing(session.turn, before.play, answers)
        return session, turn, answers

    def send(
        self, replies: Iterable[Reply], session: Session | None = None, advice: int | None = None
    ) -> None:
        """Queue replies, in order."""
        for reply in replies:
            self.out.append(
                Sending(
                    reply,
                    self.person.id,
                    lane=self.lane,
                    session=session.id if session else None,
                    turn=session.turn if session else None,
                    advice=advice,
                )
            )

    def forget(self) -> None:
        """Remove the person; what was to be said goes out as from one stranger to another."""
        privacy.forget(self.conn, self.person, self.cause)
        self.plays.forget()
        self.talks.clear()
        chat, language = self.person.chat, self.person.language
        self.out = [
            Sending(_farewell(sending.reply), None, chat=chat, language=language)
            for sending in self.out
        ]

    def clear(self) -> None:
        """Hand everything to the outbox; the last act of the transaction."""
        outbox.put_out(self.conn, self.cause, _joined(self.out), self.at)
        self.out.clear()
        for session, found in self.talks.items():
            self.plays.keep(session, found.play, found.answers)


def _joined(out: list[Sending]) -> list[Sending]:
    """A press that wants no words is answered together with the card it has changed."""
    match out:
        case [
            Sending(reply=Reply(do=Do.TOAST, lines=(), query=query)),
            Sending(reply=Reply(do=Do.CARD)) as card,
            *rest,
        ]:
            return [replace(card, reply=replace(card.reply, query=query)), *rest]
    return out


def _farewell(reply: Reply) -> Reply:
    """The same words without the talk they belonged to, which is gone."""
    return reply if reply.do is Do.TOAST else replace(reply, do=Do.MESSAGE, rows=())
