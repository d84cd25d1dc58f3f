"""/care: when to seek care and whom to call; a sign that is true now is reported by one tap."""

from conversations.content.countries import numbers
from conversations.content.levels import Level
from conversations.content.red_flags import RED_FLAGS, RedFlag
from conversations.facts import Facts
from conversations.flows.advice import advice_line, emergency_number
from conversations.flows.reporting import report
from conversations.script import Ask, Choice, Outcome, Say, Style, Talk, Text, ask, text

MOST = 12  # pages in one talk

PAGES = {"emergency": Level.EMERGENCY, "today": Level.URGENT, "days": Level.SOON}
STYLES = {
    Level.EMERGENCY: Style.DANGER,
    Level.URGENT: Style.PRIMARY,
    Level.SOON: Style.PLAIN,
}


def care(facts: Facts) -> Talk[Outcome]:
    """The three lists; a tap on a sign ends in advice."""
    for n in range(MOST):
        page = yield from ask(overview(f"care.{n}", facts))
        if page is None:
            break
        flag = yield from ask(signs(f"care.{n}.{page}", page, facts))
        if flag is not None:
            level = yield from report(f"care.{n}", (flag,), facts)
            yield Say(text("care-sent"))
            return Outcome("escalated" if level >= Level.URGENT else "advised")
    yield Say(text("care-closed"))
    return Outcome("closed")


def overview(id: str, facts: Facts) -> Ask[str | None]:
    """How fast for what, and whom to call."""
    choices: list[Choice[str | None]] = [
        Choice(page, page, style=STYLES[level], wide=True) for page, level in PAGES.items()
    ]
    choices.append(Choice("close", None))
    return Ask(id, text("care", calls=calls(facts)), tuple(choices), across=1)


def calls(facts: Facts) -> tuple[Text, ...]:
    """The country's numbers, or how to find them."""
    known = numbers(facts.person.country)
    emergency = text("care-call-emergency", number=emergency_number(known))
    besides = text("numbers-elsewhere" if known.known else "numbers-default")
    line = text("care-call-today", line=advice_line(known, poison=False))
    return (emergency, besides, line)


def signs(id: str, page: str, facts: Facts) -> Ask[str | None]:
    """Every sign of one level in full, and a button for each."""
    known = numbers(facts.person.country)
    found = flags_of(PAGES[page])
    listed = tuple(text("care-line", sign=text(flag.question)) for flag in found)
    choices: list[Choice[str | None]] = [
        Choice(flag.id, flag.id, style=STYLES[flag.level], label=caption(flag.id)) for flag in found
    ]
    choices.append(Choice("none", None, label="care-none", wide=True))
    question = text(
        f"care-{page}",
        number=emergency_number(known),
        line=advice_line(known, poison=False),
        signs=listed,
    )
    return Ask(id, question, tuple(choices), across=1)


def flags_of(level: Level) -> tuple[RedFlag, ...]:
    """The danger signs of a level, in the order of their table."""
    return tuple(flag for flag in RED_FLAGS.values() if flag.level is level)


def caption(flag: str) -> str:
    """Wording key of a sign on a button."""
    return f"care-sign-{flag}"
