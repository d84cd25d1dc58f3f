"""Typed words as the answer to a question: which choices they name, and giving them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot import talks
from bot.buttons import DONE
from bot.desk import Desk
from bot.storage import sessions
from bot.storage.sessions import Session
from bot.telling import answer, in_order
from conversations.script import READ, Ask, Text, apart
from conversations.understanding import choices
from conversations.understanding.choices import Option


def heard(desk: Desk, question: Ask[Any], text: str, *, sure: bool) -> tuple[str, ...] | None:
    """The choices these words name, none of them included; None where they are no answer.

    `sure` takes them only where they are a choice's own words.
    """
    language = desk.person.language
    options = options_of(desk, question)
    exact = choices.exact(text, options)
    if exact is not None:
        return (exact,)
    if sure:
        return None
    if question.many:
        several = choices.match_many(text, options, language)
        if several is not None and several != (DONE,):  # "all" may be said of something else
            return several
    if question.reading is not None:
        canonical = question.reading.canonical(text, language)
        if canonical is not None:
            return (READ + canonical,)
    if question.besides is not None:
        misspelled = choices.nearly(text, options, language)
        if misspelled is not None:
            return (misspelled,)
        told = question.besides.read(text, language)
        if told.facts or told.unsure:
            named = answer(
                question, told, text, lambda part: _match(question, part, options, language)
            )
            return named or None  # facts that this question cannot take
    one = _match(question, text, options, language)
    return None if one is None else (one,)


def is_button(desk: Desk, question: Ask[Any], text: str) -> bool:
    """Whether these words are what one of the buttons says, so that they are as good as a tap."""
    shown = {choice.id for choice in question.choices if choice.shown}
    labels = [replace(of, also=()) for of in options_of(desk, question) if of.id in shown]
    return choices.exact(text, labels) is not None


def _match(question: Ask[Any], text: str, options: list[Option], language: str) -> str | None:
    """The one choice these words mean."""
    finer = {choice.id: choice.finer for choice in question.choices if choice.finer}
    plainer = [option for option in options if option.id not in finer]
    one = choices.match(text, plainer, language)
    more = choices.mentioned(text, [of for of in options if of.id in finer], plainer, language)
    if more is not None:  # where the two do not agree, better ask again
        one = more if one in (None, finer[more]) else None
    return one


def options_of(desk: Desk, question: Ask[Any]) -> list[Option]:
    """What may be typed at a question, in the person's language; "Done" where several are taken."""
    language, about = desk.person.language, desk.about
    found = []
    for choice in question.choices:
        if not choice.shown and not choice.label:  # the clock's own
            continue
        label = desk.catalogue.caption(question.text, choice, language, about.zone, about.country)
        also = desk.catalogue.also(question.text.key, choice.id, language, choice.label)
        if (shown := desk.catalogue.voice(choice.label or question.text.key, language)) != language:
            also += desk.catalogue.also(question.text.key, choice.id, shown, choice.label)
        found.append(Option(choice.id, label, also))
    if question.many:
        label = desk.catalogue.plain(Text("done"), language)
        found.append(Option(DONE, label, desk.catalogue.also("done", "", language, "done")))
    return found


def give(desk: Desk, session: Session, question: Ask[Any], named: Sequence[str]) -> None:
    """Give the answer; where several may be taken, those named are ticked as well."""
    if not question.many:
        talks.step(desk, session, tuple(named), typed=True)
        return
    if apart(named)[1]:
        talks.step(desk, session, in_order(question, session.draft, named), typed=True)
        return
    acting = [choice.id for choice in question.choices if choice.acts and choice.id in named]
    if acting:
        talks.step(desk, session, (acting[0],), typed=True)
        return
    ticked = {*session.draft, *named}
    draft = tuple(choice.id for choice in question.choices if choice.id in ticked)
    if DONE in named:
        talks.step(desk, session, draft, typed=True)
        return
    sessions.change(desk.conn, session.id, draft=list(draft))
    talks.put_again(desk, replace(session, draft=draft))
