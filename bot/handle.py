"""One incoming thing, one transaction: the heart.

Everything that comes in, a tap, a word or a timer, passes through `handle`. What it changes and
what it says is stored in the transaction that was opened for it, or not at all.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot import commands, listening, talks, undoing
from bot.buttons import BACK, DONE
from bot.desk import Desk
from bot.incoming import (
    Command,
    Due,
    Elsewhere,
    FromPerson,
    Incoming,
    Membership,
    Nothing,
    Other,
    Sender,
    Tap,
    Words,
)
from bot.planning import replan
from bot.plays import Plays
from bot.prompting import due
from bot.replies import Do, Reply
from bot.signposts import signpost
from bot.storage import outbox, people, sessions
from bot.storage.connection import Connection
from bot.storage.outbox import Sending
from bot.storage.people import Known
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED, Session
from conversations import moved
from conversations.replay import known
from conversations.script import Style, Text
from conversations.wording.catalogue import Catalogue

SEEN_AGAIN = timedelta(hours=1)


def handle(
    conn: Connection,
    incoming: Incoming,
    cause: str,
    at: datetime,
    catalogue: Catalogue,
    *,
    plays: Plays | None = None,
    second_reader: bool = True,
) -> None:
    """Take in one thing; everything it leads to is part of the caller's transaction.

    `plays` are talks kept at hand from one thing to the next. Without `second_reader` danger in
    typed words is looked up in the tables alone.
    """
    plays = plays or Plays()
    match incoming:
        case Nothing():
            return
        case Elsewhere():
            _elsewhere(conn, incoming, cause, at, catalogue)
        case Due():
            person = people.by_id(conn, incoming.person)
            if person is not None:
                desk = Desk(conn, at, cause, catalogue, person, plays=plays)
                due(desk, incoming)
                desk.clear()
        case _:
            person = _person(conn, incoming, at, catalogue)
            if person is None:
                _stranger(conn, incoming, cause, at, catalogue)
                return
            told = incoming.sender.language
            desk = Desk(
                conn,
                at,
                cause,
                catalogue,
                person,
                told,
                plays=plays,
                second_reader=second_reader,
            )
            _from_person(desk, incoming)
            desk.clear()


def _from_person(desk: Desk, incoming: FromPerson) -> None:
    match incoming:
        case Tap():
            tap(desk, incoming)
        case Words():
            listening.words(desk, incoming.text)
        case Command():
            commands.run(desk, incoming.name)
        case Other():
            listening.other(desk, incoming.kind)
        case Membership():
            people.block(desk.conn, desk.person.id, desk.at if incoming.blocked else None)
            if not incoming.blocked:
                _is_back(desk.conn, desk.person, desk.at)


def tap(desk: Desk, press: Tap) -> None:
    """A button was pressed: the one question it belongs to is answered, or it is explained."""
    if press.session is None:
        desk.send([Reply(Do.TOAST, query=press.query)])
        if press.choice:
            commands.run(desk, press.choice)
        return
    session = sessions.by_id(desk.conn, press.session)
    if session is None or session.person != desk.person.id:
        _stale(desk, press, None)
        return
    session = _awake(desk, session, press)
    if session is None:
        return
    session = _caught_up(desk, session, press)
    if session is not None:
        _answer(desk, session, press)


def _answer(desk: Desk, session: Session, press: Tap) -> None:
    turn, _ = talks.standing(desk, session)
    question = turn.ask
    if question is None:
        _stale(desk, press, session)
        return
    if press.choice == BACK:
        done = undoing.undo(desk, session)
        _toast(desk, press, None if done else "nothing-to-undo")
        return
    if press.choice == DONE and question.many:
        _toast(desk, press)
        talks.step(desk, session, session.draft)
        return
    pressed = moved.choice_of(session.talk, question.id, press.choice)
    choice = next((one for one in question.choices if one.shown and one.id == pressed), None)
    if choice is None:  # of an earlier release, or never on a button at all
        _toast(desk, press, "stale-button-note")
        talks.put_again(desk, session, lead=(Text("stale-button"),))
        return
    _toast(desk, press)
    if question.many and not choice.acts:
        talks.toggle(desk, session, pressed)
    else:
        talks.step(desk, session, (pressed,))


def _caught_up(desk: Desk, session: Session, press: Tap) -> Session | None:
    """The talk, if it still asks what the button was for; a danger sign counts all the same."""
    if desk.standing(session).as_put:
        return session
    asked = talks.standing(desk, session)[0].ask
    if asked is not None and any(
        choice.id == press.choice and choice.style is Style.DANGER for choice in asked.choices
    ):
        return session
    again = undoing.danger_after_all(desk, session, press.choice)
    if again is None:
        _toast(desk, press, "stale-button-note")
        talks.caught_up(desk, session)
    return again


def _awake(desk: Desk, session: Session, press: Tap) -> Session | None:
    """The talk of a pressed button, brought back where it was put aside; None: explained."""
    if session.turn != press.turn and not _overtaken(desk, session, press):
        again = undoing.danger_after_all(desk, session, press.choice)
        if again is None:
            _stale(desk, press, session)
        return again
    if session.state == ACTIVE:
        return session
    if session.state not in (SUSPENDED, ASIDE):
        _stale(desk, press, session)
        return None
    open_now = sessions.active(desk.conn, desk.person.id)
    if open_now is not None and open_now.talk == "relief" and session.talk != "urgent":
        _toast(desk, press, "cramp-first", alert=True)
        return None
    return talks.revive(desk, session)


def _overtaken(desk: Desk, session: Session, press: Tap) -> bool:
    """Whether only the clock has answered since the pressed button was shown.

    A press may cross with the clock's answer on the way. Where the question that stands now has
    the same choice, the press still counts: a danger sign must not be lost in between.
    """
    if session.state != ACTIVE or press.choice in (BACK, DONE):
        return False
    if not sessions.only_clock_since(desk.conn, session, press.turn):
        return False
    question = talks.standing(desk, session)[0].ask
    return question is not None and not question.many and known(question, press.choice)


def _stale(desk: Desk, press: Tap, session: Session | None) -> None:
    """An old button: say so in a word, and lead back to where the person is."""
    open_now = sessions.active(desk.conn, desk.person.id)
    if open_now is None:
        _toast(desk, press, "stale-button-note")
        if session is None or session.state != ACTIVE:
            desk.send([signpost("stale-button-nothing")])
    elif session is not None and session.id == open_now.id and press.message == open_now.card:
        _toast(desk, press)  # the same card, pressed twice
    else:
        _toast(desk, press, "stale-button-note")
        talks.put_again(desk, open_now, lead=(Text("stale-button"),))


def _toast(desk: Desk, press: Tap, key: str | None = None, *, alert: bool = False) -> None:
    lines = (Text(key),) if key else ()
    toast = Reply(Do.TOAST, lines, query=press.query, alert=alert)
    desk.out.insert(0, Sending(toast, desk.person.id))


def _person(
    conn: Connection, incoming: FromPerson, at: datetime, catalogue: Catalogue
) -> Known | None:
    """Who it is. Somebody new is taken in by what they say, not by a stray press."""
    sender = incoming.sender
    known_one = people.by_user(conn, sender.user)
    if known_one is None:
        if isinstance(incoming, Tap | Membership):
            return None
        return people.join(conn, sender.user, sender.chat, catalogue.best(sender.language), at)
    if isinstance(incoming, Membership):
        return known_one
    return _seen(conn, known_one, sender, at, catalogue)


def _seen(
    conn: Connection, person: Known, sender: Sender, at: datetime, catalogue: Catalogue
) -> Known:
    code = person.about.language or sender.language
    language = catalogue.best(code) if code else person.language
    same = (person.chat, person.language) == (sender.chat, language)
    if same and not person.blocked and at - person.seen_at < SEEN_AGAIN:
        return person
    people.seen(conn, person, at, sender.chat, language)
    if person.blocked:  # that they let Charley in again was not told
        _is_back(conn, person, at)
    return people.by_id(conn, person.id) or person


def _is_back(conn: Connection, person: Known, at: datetime) -> None:
    replan(conn, replace(person, blocked=False), at, person.about)


def _stranger(
    conn: Connection, incoming: FromPerson, cause: str, at: datetime, catalogue: Catalogue
) -> None:
    """Nothing is known of them, and nothing is kept: the spinner stops, that is all."""
    if isinstance(incoming, Tap):
        language = catalogue.best(incoming.sender.language)
        toast = Reply(Do.TOAST, (Text("stale-button-note"),), query=incoming.query)
        sending = Sending(toast, None, chat=incoming.sender.chat, language=language)
        outbox.put_out(conn, cause, [sending], at)


def _elsewhere(
    conn: Connection, incoming: Elsewhere, cause: str, at: datetime, catalogue: Catalogue
) -> None:
    """In a group: one kind sentence where Charley was spoken to, otherwise silence."""
    if incoming.addressed:
        reply = Reply(Do.MESSAGE, (Text("kind-group"),))
        language = catalogue.best(None)
        outbox.put_out(
            conn, cause, [Sending(reply, None, chat=incoming.chat, language=language)], at
        )
