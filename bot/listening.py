"""Typed words: danger first, then the open question, then a cramp, then a wish.

Before them only what is a button's own label, on the open question or under the chat.
"""

from dataclasses import replace

from bot import commands, gather, open_advice, talks
from bot.answering import give, heard, is_button
from bot.desk import Desk
from bot.language import wished
from bot.replies import Do, Reply
from bot.signposts import signpost
from bot.storage import diary, sessions
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED, Session
from bot.telling import night_told, past
from conversations.content.levels import Level
from conversations.flows.followup import SEEN, question
from conversations.profile import SOMEONE_ELSE, Condition
from conversations.script import Text
from conversations.understanding import cramp, danger, tongue, topics, wishes
from conversations.understanding.finding import Finding
from conversations.understanding.night.telling import read

GO_FIRST = ("relief", talks.DANGER, "followup")
"""Talks that are not left for news of an earlier advice."""


def words(desk: Desk, text: str) -> None:
    """Somebody typed something."""
    session = sessions.active(desk.conn, desk.person.id)
    if desk.about.keep_words and session is not None:
        night = session.night or gather.tonight(desk)
        diary.keep_words(desk.conn, session.id, desk.person.id, night, text)
    if taps(desk, session, text) and answered(desk, session, text):
        return
    if from_keyboard(desk, text):  # at once, though the tables of words be still unread
        commands.cramp(desk)
        return
    sentence(desk, session, text)


def sentence(desk: Desk, session: Session | None, text: str) -> None:
    """What was typed is no button's label: danger is looked for before anything else."""
    language = desk.person.language
    found = danger.find_any(text, language, second=desk.second_reader)
    if found.past_clot:
        remember_clot(desk, session)
        session = sessions.active(desk.conn, desk.person.id)
    if found.flags and alarming(desk, session, text, found):
        return
    if cramp.certain(text, language) and not past(desk, session, text):
        commands.cramp(desk)
        return
    if not answers_exactly(desk, session, text) and wished(desk, text):
        return
    if night_told(desk, text) or answered(desk, session, text):
        return
    if cramp.wants_help(text, language):
        commands.cramp(desk)
        return
    if not asks_for_something(desk, text):
        not_understood(desk, session, text)


def alarming(desk: Desk, session: Session | None, text: str, found: Finding) -> bool:
    """Act on danger, unless a lesser sign is the answer that was asked for."""
    lesser = found.in_doubt or found.level() <= Level.SOON
    meant_as_answer = lesser and answers_exactly(desk, session, text)
    return not meant_as_answer and alarm(desk, session, found)


def warm_up() -> None:
    """Read the tables of words now, so that the first person in pain does not wait for them.

    The list of towns is read when somebody first names one: it takes 20 MB and a tenth of a second.
    """
    for understood in (
        danger.find_any,
        cramp.certain,
        tongue.wanted,
        wishes.wish,
        topics.topic,
        read,
    ):
        understood("a")


def from_keyboard(desk: Desk, text: str) -> bool:
    """Whether it is the button under the chat, which may still be labelled in another language."""
    label, catalogue = Text("keyboard-cramp"), desk.catalogue
    return any(text.strip() == catalogue.plain(label, each) for each in catalogue.languages)


def alarm(desk: Desk, session: Session | None, found: Finding) -> bool:
    """Act on danger in typed words. A lesser sign does not break into help for a cramp."""
    person = replace(desk.about, profile=SOMEONE_ELSE) if found.about_other else desk.about
    known = person.profile.conditions | found.conditions  # what is said now counts at once
    person = replace(person, profile=replace(person.profile, conditions=known))
    level = found.level(known)
    in_cramp = session is not None and session.talk == "relief"
    if in_cramp and level <= Level.SOON:
        return False
    if in_cramp and session is not None and not found.in_doubt:
        talks.finish(desk, session, "escalated")
    asked = sessions.latest(desk.conn, desk.person.id, (ACTIVE, ASIDE), talks.DANGER)
    if asked is not None:  # what is known now goes before what was in doubt
        talks.finish(desk, asked, "replaced")
    flags = (*found.flags, *found.signs)
    facts = gather.facts(desk, flags=flags, in_doubt=found.in_doubt, level=int(level))
    facts = replace(facts, person=person)
    talks.begin(desk, talks.DANGER, facts, loud=True)
    return True


def remember_clot(desk: Desk, session: Session | None) -> None:
    """A clot in the past is no danger tonight, but massage stays locked from now on."""
    profile = desk.about.profile
    if Condition.CLOT in profile.conditions:
        return
    profile = replace(profile, conditions=profile.conditions | {Condition.CLOT})
    desk.learn(replace(desk.about, profile=profile))
    if session is not None and session.talk == "relief":
        sessions.learn(desk.conn, session, replace(session.facts, person=desk.about))


def taps(desk: Desk, session: Session | None, text: str) -> bool:
    """Whether the words are those of a button that stands there: nothing else is meant by them."""
    if session is None:
        return False
    turn, _ = talks.standing(desk, session)
    return turn.ask is not None and is_button(desk, turn.ask, text)


def answers_exactly(desk: Desk, session: Session | None, text: str) -> bool:
    """Whether the words are one of the open question's own, such as an illness on its list."""
    if session is None:
        return False
    turn, _ = talks.standing(desk, session)
    if not desk.standing(session).as_put:
        return False
    return turn.ask is not None and bool(heard(desk, turn.ask, text, sure=not turn.ask.many))


def answered(desk: Desk, session: Session | None, text: str) -> bool:
    """Whether the words answer the question that stands open, or one put aside."""
    if session is not None:
        return not talks.caught_up(desk, session) or _answer(desk, session, text, sure=False)
    aside = sessions.latest(desk.conn, desk.person.id, (SUSPENDED, ASIDE))
    if aside is None or desk.at - aside.moved_at > talks.entry_of(aside).patience:
        return False
    return _answer(desk, aside, text, sure=True)


def _answer(desk: Desk, session: Session, text: str, *, sure: bool) -> bool:
    turn, _ = talks.standing(desk, session)
    if turn.ask is None or not desk.standing(session).as_put:
        return False
    named = heard(desk, turn.ask, text, sure=True)
    if named is None and not sure:
        wish = wishes.wish(text, desk.person.language)
        if wish in ("back", "cancel"):
            commands.run(desk, wish)
            return True
        named = heard(desk, turn.ask, text, sure=False)
    if named is None:
        return False
    if session.state != ACTIVE:
        session = talks.revive(desk, session)
    give(desk, session, turn.ask, named)
    return True


def asks_for_something(desk: Desk, text: str) -> bool:
    """Whether a command is meant, or a question that the evidence answers; if so, it is done."""
    language = desk.person.language
    wish, topic = wishes.wish(text, language), topics.topic(text, language)
    if wish is not None:
        commands.run(desk, wish)
    elif topic is not None:
        commands.run(desk, "evidence", topic)
    return wish is not None or topic is not None


def tells_of_care(desk: Desk, session: Session | None, text: str) -> bool:
    """Whether somebody says, unasked, that they were seen: then they are asked, about what."""
    found = open_advice.all_open(desk)
    in_talk = session is not None
    if not found or len(text.split()) < 2 or (session and session.talk in GO_FIRST):
        return False
    facts = open_advice.facts(desk, found, unasked=True)
    if heard(desk, question(facts), text, sure=in_talk) != (SEEN,):
        return False
    talks.begin(desk, "followup", facts)
    return True


def not_understood(desk: Desk, session: Session | None, text: str) -> None:
    """Say so kindly, and put the question again where one stands open."""
    if tells_of_care(desk, session, text):
        return
    if session is None:
        desk.send([signpost("not-understood-idle")])
    else:
        talks.put_again(desk, session, lead=(Text("not-understood"),))


def other(desk: Desk, kind: str) -> None:
    """A sticker, a voice message, a picture: a kind sentence, and the question still stands."""
    key = f"kind-{kind}"
    known = desk.catalogue.has(key)
    desk.send([Reply(Do.MESSAGE, (Text(key if known else "kind-other"),))])
