"""After several evenings without any reaction: keep the reminder, move it, or pause it."""

from conversations.facts import Facts
from conversations.flows.control import pausing
from conversations.flows.evening import stretched
from conversations.flows.stretching import possible
from conversations.flows.times import TimeField, another_time
from conversations.script import Ask, Choice, Outcome, Say, Style, Talk, ask, text


def keep(facts: Facts) -> Talk[Outcome]:
    """Stands in for that evening's reminder; without an answer nothing changes."""
    wish = yield from ask(question(facts))
    if wish == "start":
        return (yield from stretched(facts))
    if wish == "pause":
        return (yield from pausing(facts))
    if wish == "change":
        return (yield from moved(facts))
    yield Say(text("keep-kept"))
    return Outcome("kept")


def question(facts: Facts) -> Ask[str]:
    """One question, and tonight's stretch beside it."""
    start = Choice("start", "start", style=Style.SUCCESS, wide=True)
    choices = (
        *([start] if possible(facts, "seated") else []),
        Choice("keep", "keep"),
        Choice("change", "change"),
        Choice("pause", "pause"),
    )
    return Ask("keep", text("keep", evenings=facts.ignored), choices)


def moved(facts: Facts) -> Talk[Outcome]:
    """Another time for the evening reminder."""
    person = facts.person
    field: TimeField = "stretch_at" if person.stretch or person.merged else "drink_at"
    after = yield from another_time("keep", person, field)
    if after == person:
        yield Say(text("keep-kept"))
        return Outcome("kept")
    yield Say(text("keep-moved", time=getattr(after, field)))
    return Outcome("moved")
