"""What a talk's record does beyond the talk: settings, episodes, advice and its follow-up."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.desk import Desk
from bot.planning import follow_up, replan
from bot.replies import Do, Reply
from bot.storage import diary, sessions
from bot.storage.sessions import Session
from conversations.content.levels import Level
from conversations.facts import amend, restored
from conversations.night import night_of
from conversations.replay import Turn
from conversations.script import Advise, Note, Text
from conversations.triage import RULES

SET = "set."
STRIP = Reply(Do.STRIP)

QUIET = frozenset({"escalated", "forgotten"})
"""Outcomes after which nothing else is put before the person."""

EPISODE_NOTES = {
    "cramp.onset": "began",
    "cramp.gone": "ended",
    "cramp.muscle": "muscle",
    "cramp.leg": "leg",
    "cramp.helped": "helped",
}


def opened(desk: Desk, session: Session) -> None:
    """A talk begins; a cramp is an episode from its first moment."""
    if session.talk == "relief":
        about = desk.about
        night = night_of(desk.at, about.zone, about.bedtime, about.wake)
        diary.begin_episode(desk.conn, session.id, desk.person.id, night, desk.at)


def touched(desk: Desk, session: Session) -> None:
    """The person reacted; a prompt has had its answer."""
    diary.fate(desk.conn, session.id, "answered", desk.at)


def carry_out(desk: Desk, session: Session, turn: Turn) -> Session:
    """Do what this turn says is to be done."""
    notes = [step for step in turn.fresh if isinstance(step, Note)]
    learn(desk, notes)
    for note in notes:
        if note.kind == "night":
            night = date.fromisoformat(str(note.value))
            sessions.change(desk.conn, session.id, night=night)
            session = replace(session, night=night)
        elif note.kind == "followup" and settles(note, session.facts.level):
            close_loop(desk, str(note.value))
    if session.talk == "relief":
        record_episode(desk, session, notes)
    for step in turn.fresh:
        if isinstance(step, Advise):
            give(desk, session, step)
    return session


def settles(note: Note, level: int) -> bool:
    """Whether this answer closes the loop; an urgent one is closed by being seen only."""
    return note.value == "seen" or (note.value == "no_need" and level <= Level.SOON)


def close_loop(desk: Desk, seen: str) -> None:
    """What is said of one piece of advice holds for all that stand open."""
    ids = [advice.id for advice in diary.open_advices(desk.conn, desk.person.id, Level.SOON)]
    diary.close_advices(desk.conn, ids, seen, desk.at)


def learn(desk: Desk, notes: Sequence[Note]) -> None:
    """Settings the person has just made; the plan follows them."""
    about = desk.about
    for note in notes:
        if note.kind.startswith(SET):
            about = amend(about, note.kind.removeprefix(SET), note.value)
    before = desk.about
    if about != before:
        desk.learn(about)
        replan(desk.conn, desk.person, desk.at, before)


def unlearn(desk: Desk, session: Session, before: Sequence[Note], after: Sequence[Note]) -> None:
    """Settings the person has taken back: as they were when the talk began."""
    about = desk.about
    kept = {note.kind for note in after}
    for note in before:
        if note.kind.startswith(SET) and note.kind not in kept:
            about = restored(about, session.facts.person, note.kind.removeprefix(SET))
    for note in after:
        if note.kind.startswith(SET):
            about = amend(about, note.kind.removeprefix(SET), note.value)
    known = desk.about
    if about != known:
        desk.learn(about)
        replan(desk.conn, desk.person, desk.at, known)


def record_episode(desk: Desk, session: Session, notes: Sequence[Note]) -> None:
    """What has become known of the cramp that is on."""
    values: dict[str, object] = {}
    for note in notes:
        if note.kind in ("cramp.onset", "cramp.gone"):
            values[EPISODE_NOTES[note.kind]] = datetime.fromisoformat(str(note.value))
        elif note.kind in EPISODE_NOTES:
            values[EPISODE_NOTES[note.kind]] = note.value
        elif note.kind == "over_10_min":
            values["over_10_min"] = True
        if note.kind == "cramp.gone":
            values["ending"] = "gone"
    if values:
        diary.change_episode(desk.conn, session.id, **values)


def closed(desk: Desk, session: Session) -> None:
    """A talk is over; an episode nobody has ended is marked so."""
    if session.talk == "relief":
        ending = "escalated" if session.outcome == "escalated" else "not_seen"
        diary.end_episode(desk.conn, session.id, ending)
        if not desk.about.welcomed and session.outcome not in (*QUIET, "interrupted"):
            offer_welcome(desk)
    elif session.talk == "urgent" and session.outcome == "escalated":
        cramp = sessions.latest(desk.conn, desk.person.id, (sessions.SUSPENDED,), "relief")
        if cramp is not None:
            sessions.change(desk.conn, cramp.id, state=sessions.DONE, outcome="escalated")
            desk.send([STRIP], cramp)
            diary.end_episode(desk.conn, cramp.id, "escalated")


def offer_welcome(desk: Desk) -> None:
    """Somebody came in pain, before any welcome: the keyboard, and a word about the rest."""
    if sessions.latest(desk.conn, desk.person.id, sessions.STATES, "welcome") is None:
        desk.send([Reply(Do.MESSAGE, (Text("offer-welcome"),), keyboard=True)])


def give(desk: Desk, session: Session, advise: Advise) -> None:
    """Seek-care advice: recorded with its rule and version, sent loud, and followed up."""
    rule = advise.flags[0]
    answers = sessions.answers_of(desk.conn, session.id)
    id = diary.give_advice(
        desk.conn,
        person=desk.person.id,
        session=session.id,
        level=int(advise.level),
        flags=list(advise.flags),
        rule=rule,
        version=RULES[rule].version,
        answers=[[answer.ask, *answer.choices] for answer in answers],
        language=desk.person.language,
        given_at=desk.at,
    )
    desk.send([Reply(Do.MESSAGE, advise.texts, loud=True)], session, advice=id)
    follow_up(desk.conn, desk.person, desk.at, id, advise.level, asked=0, since=desk.at)
