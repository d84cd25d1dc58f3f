"""/techniques: every move with its steps and how well it is known, to read and to try."""

from enum import Enum

from conversations.content.levels import Move
from conversations.content.sources import GENERAL, SOURCES
from conversations.content.techniques import TECHNIQUES, Form, Moment, Technique
from conversations.facts import Facts
from conversations.flows.reasons import could, gating, reasons
from conversations.flows.trying import Practice, tried
from conversations.script import Ask, Choice, Outcome, Say, Style, Talk, Text, ask, text

MOST = 40  # cards in one talk

OWN_GRADE = frozenset({"t14_ball", "t15_pmr"})
"""Moves about which one letter says too little."""

MINUTE = 60


class Way(Enum):
    """Where to go from a card or a list."""

    TRY = "try"
    OTHER = "other"  # the same move done in another way
    LIST = "list"
    UP = "up"
    CLOSE = "close"


def techniques(facts: Facts) -> Talk[Outcome]:
    """Browse by occasion, read a card, try what is open; closed moves say why."""
    practice = Practice(facts, set(facts.flags))
    shelf: Moment | None = None
    move: Move | None = None
    for n in range(MOST):
        if shelf is None:
            shelf = yield from ask(shelves(n))
            if shelf is None:
                break
        if move is None:
            picked = yield from ask(titles(n, practice, shelf))
            if picked is None:
                shelf = None
                continue
            move = picked
        way = yield from ask(card(n, practice, move, shelf))
        if way is Way.CLOSE:
            break
        if way is Way.LIST:
            move = None
        elif way is Way.OTHER:
            move = after(move, ways(practice, move.technique, shelf))
        elif not (yield from tried(n, practice, move, shelf)):
            return Outcome("escalated")
    yield Say(text("techniques-closed"))
    return Outcome("closed")


def shelves(n: int) -> Ask[Moment | None]:
    """In a cramp, after it, before bed, by day."""
    occasions: list[Choice[Moment | None]] = [Choice(each.value, each) for each in Moment]
    choices = (*occasions, Choice("close", None, wide=True))
    return Ask(f"shelf.{n}", text("techniques"), choices)


def titles(n: int, practice: Practice, shelf: Moment) -> Ask[Move | None]:
    """The moves for one occasion, those that are closed marked in words."""
    choices: list[Choice[Move | None]] = []
    for technique in on_shelf(shelf):
        ahead = ways(practice, technique.id, shelf)
        named = text(technique.name)
        choices.append(
            Choice(technique.id, ahead[0], label=technique.name)
            if ahead
            else Choice(
                technique.id,
                Move(technique.id, technique.forms[0].id),
                label="techniques-barred",
                args=(("name", named),),
            )
        )
    choices.append(Choice("up", None, label="techniques-up", wide=True))
    return Ask(
        f"list.{n}",
        text("techniques-list", shelf=text(f"techniques.{shelf.value}")),
        tuple(choices),
    )


def on_shelf(shelf: Moment) -> tuple[Technique, ...]:
    """What is offered for an occasion."""
    return tuple(
        technique
        for technique in TECHNIQUES.values()
        if technique.offered and shelf in technique.when
    )


def ways(practice: Practice, technique: str, shelf: Moment) -> tuple[Move, ...]:
    """The forms open to this person once danger is ruled out and they are steady."""
    moves = (Move(technique, form.id) for form in TECHNIQUES[technique].forms)
    profile, flags = gating(practice.facts), frozenset(practice.flags)
    return tuple(move for move in moves if could(move, shelf, profile, flags))


def after(move: Move, ahead: tuple[Move, ...]) -> Move:
    """The next form round; the same where it is the only one."""
    return ahead[(ahead.index(move) + 1) % len(ahead)] if move in ahead else move


def card(n: int, practice: Practice, move: Move, shelf: Moment) -> Ask[Way]:
    """One move: steps, length, what is known, and what closes it."""
    technique = TECHNIQUES[move.technique]
    form = technique.form(move.form)
    ahead = ways(practice, move.technique, shelf)
    choices: list[Choice[Way]] = []
    if move in ahead and form.beats:
        choices.append(Choice("try", Way.TRY, style=Style.SUCCESS, wide=True))
    if len(ahead) > 1:
        choices.append(Choice("other", Way.OTHER, wide=True))
    choices += [Choice("list", Way.LIST), Choice("close", Way.CLOSE)]
    question = text(
        "techniques-card",
        name=text(technique.name),
        steps=tuple(
            text("techniques-step", n=step, step=text(key))
            for step, key in enumerate(form.steps, start=1)
        ),
        about=(*about(technique, form, practice.facts), *closed(practice, move, shelf)),
    )
    return Ask(f"card.{n}", question, tuple(choices))


def closed(practice: Practice, move: Move, shelf: Moment) -> tuple[Text, ...]:
    """Why this move is not for this person; nothing where it is."""
    return reasons(move, shelf, practice.facts, practice.flags)


def about(technique: Technique, form: Form, facts: Facts) -> tuple[Text, ...]:
    """How long, what to heed, how well it is known, and from where."""
    lines: list[Text] = []
    if form.seconds >= 2 * MINUTE:
        lines.append(text("techniques-minutes", minutes=round(form.seconds / MINUTE)))
    elif form.seconds:
        lines.append(text("techniques-seconds", seconds=form.seconds))
    lines += cares(technique, facts)
    lines += [
        text("techniques-worked", helped=helped, tried=tried)
        for id, helped, tried in facts.worked
        if id == technique.id
    ]
    lines += [grade(technique), text("source", titles=cited(technique.sources))]
    return tuple(lines)


def cares(technique: Technique, facts: Facts) -> tuple[Text, ...]:
    """What to heed always, and with this person's conditions."""
    known = facts.person.profile.conditions
    always = [text(HEED[technique.id])] if technique.id in HEED else []
    return (*always, *(text(care) for condition, care in technique.cares if condition in known))


HEED = {
    "t10_massage": "techniques-heed-tender",
    "t13_towel_roll": "techniques-heed-tender",
    "t14_ball": "techniques-heed-ball",
}
"""What everybody has to heed besides the steps."""


def grade(technique: Technique) -> Text:
    """How well it is known, in plain words."""
    assert technique.grade is not None, "every move has its grade"
    own = technique.id in OWN_GRADE
    letter = technique.grade.value.lower()
    return text(f"grade-{technique.id}" if own else f"grade-{letter}")


def cited(sources: tuple[str, ...]) -> tuple[Text, ...]:
    """Where it is from; what no source settles is said to be so."""
    return tuple(
        text("source-general") if id == GENERAL else text("source-line", title=SOURCES[id].title)
        for id in sources
    )
