"""What each command does; buttons that name a command do the same."""

from collections.abc import Callable
from dataclasses import replace

from bot import gather, language, open_advice, talks, undoing
from bot.desk import Desk
from bot.planning import replan
from bot.replies import Do, Reply
from bot.signposts import signpost
from bot.storage import sessions
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED, Session
from conversations import plan
from conversations.replay import known
from conversations.script import Text

TALKS = {
    "care": "care",
    "evidence": "evidence",
    "settings": "settings",
    "pause": "pause",
    "help": "help",
    "privacy": "privacy",
    "forget": "forget",
}
"""Commands that simply open a talk."""

IN_A_CRAMP = frozenset({"cramp", "back", "cancel", "forget", "resume", "language"})
"""What does not have to wait until the cramp has let go."""

MENU = (
    "start",
    "cramp",
    "checkin",
    "stretch",
    "techniques",
    "care",
    "evidence",
    "settings",
    "language",
    "pause",
    "resume",
    "back",
    "cancel",
    "help",
    "privacy",
    "forget",
)
"""Every command, in the order of the menu."""


def run(desk: Desk, name: str, about: str = "") -> None:
    """Carry out a command; an unknown one gets a kind sentence. A cramp goes first.

    `about` is the topic, where evidence is asked for by name.
    """
    command, _, rest = name.partition("_")
    session = locked(desk)
    if session is not None and session.state == ACTIVE and command not in IN_A_CRAMP:
        talks.put_again(desk, session, lead=(Text("cramp-first"),))
        return
    if name in DOES:
        DOES[name](desk)
    elif command == language.COMMAND:
        language.change(desk, rest)
    elif name in TALKS:
        talks.begin(desk, TALKS[name], gather.facts(desk, topic=about))
    else:
        desk.send([signpost("kind-unknown-command")])


def start(desk: Desk) -> None:
    """Begin, or go on where the welcome stood; nothing is ever lost by it."""
    if desk.about.welcomed:
        talks.begin(desk, "hello", gather.facts(desk), keyboard=True)
        return
    session = sessions.latest(desk.conn, desk.person.id, (ACTIVE, SUSPENDED, ASIDE), "welcome")
    if session is None:
        desk.send([Reply(Do.MESSAGE, (Text("greeting"),), keyboard=True)])
        talks.begin(desk, "welcome", gather.facts(desk))
        return
    if session.state != ACTIVE:
        session = talks.revive(desk, session)
    talks.put_again(desk, session)


def cramp(desk: Desk) -> None:
    """Help at once. In a cramp already: its card again, at the end of the chat."""
    session = locked(desk)
    if session is not None:
        if session.state != ACTIVE:
            session = talks.revive(desk, session)
        talks.put_again(desk, session)
        return
    after = sessions.active(desk.conn, desk.person.id)
    if after is not None and after.talk == "relief" and _comes_back(desk, after):
        talks.step(desk, after, ("back",), typed=True)
        return
    talks.begin(desk, "relief", gather.for_relief(desk), loud=True)


def locked(desk: Desk) -> Session | None:
    """The cramp that is on by all that is known: not gone, and not left alone for long."""
    session = sessions.latest(desk.conn, desk.person.id, (ACTIVE, SUSPENDED), "relief")
    if session is None or desk.at - session.moved_at > talks.IDLE:
        return None
    told = [note.kind for note in talks.standing(desk, session)[0].notes]
    gone, again = (told.count(kind) for kind in ("cramp.gone", "cramp.again"))
    return session if gone == again else None


def _comes_back(desk: Desk, session: Session) -> bool:
    """Whether "it's back" is an answer to the question that stands open after a cramp."""
    question = talks.standing(desk, session)[0].ask
    return question is not None and known(question, "back")


def checkin(desk: Desk) -> None:
    """The morning's questions: those that stand open, or last night's, or a choice."""
    states = (ACTIVE, SUSPENDED, ASIDE)
    session = sessions.latest(desk.conn, desk.person.id, states, "morning")
    if session is not None and session.night == plan.last_night(desk.at, desk.about):
        if session.state != ACTIVE:
            session = talks.revive(desk, session)
        talks.put_again(desk, session)
        return
    talks.begin(desk, "morning", gather.for_checkin(desk))


def resume(desk: Desk) -> None:
    """Reminders come again."""
    if not desk.about.welcomed:
        desk.send([Reply(Do.MESSAGE, (Text("start-first"),))])
        return
    paused = desk.about.paused_until is not None
    desk.learn(replace(desk.about, paused_until=None))
    replan(desk.conn, desk.person, desk.at)
    key = "reminders-on" if paused else "reminders-not-paused"
    desk.send([Reply(Do.MESSAGE, (Text(key),))])


def undo(desk: Desk) -> None:
    """Take the last answer back."""
    session = sessions.active(desk.conn, desk.person.id)
    if session is None or not undoing.undo(desk, session, typed=True):
        desk.send([Reply(Do.MESSAGE, (Text("nothing-to-undo"),))])


def cancel(desk: Desk) -> None:
    """Leave the talk; what was answered stays."""
    session = sessions.active(desk.conn, desk.person.id)
    if session is None:
        desk.send([signpost("nothing-to-cancel")])
        return
    session = talks.close_question(desk, session)
    if session.state != sessions.DONE:
        talks.finish(desk, session, "cancelled")
        desk.send([Reply(Do.MESSAGE, (Text("cancelled"),))])
    talks.take_up(desk)


def stretch(desk: Desk) -> None:
    """The stretch before bed, now."""
    talks.begin(desk, "stretch", open_advice.for_stretch(desk))


def techniques(desk: Desk) -> None:
    """All moves, to read and to try."""
    talks.begin(desk, "techniques", gather.for_practice(desk))


DOES: dict[str, Callable[[Desk], None]] = {
    "start": start,
    "cramp": cramp,
    "checkin": checkin,
    "stretch": stretch,
    "techniques": techniques,
    "resume": resume,
    "back": undo,
    "cancel": cancel,
}
"""Commands that do more than open a talk."""
