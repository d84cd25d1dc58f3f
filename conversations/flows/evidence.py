"""/evidence: what is known about each thing people try, how well, and from where."""

from conversations.content.evidence import EVIDENCE, Topic
from conversations.facts import Facts
from conversations.flows.techniques import cited
from conversations.profile import Fluids
from conversations.script import Ask, Choice, Outcome, Say, Talk, ask, text

MOST = 30  # cards in one talk


def evidence(facts: Facts) -> Talk[Outcome]:
    """A card for each topic; the one that was asked about comes first."""
    topic: str | None = facts.topic or None
    for n in range(MOST):
        if topic is None:
            topic = yield from ask(contents(n))
        if topic is None:
            break
        if not (yield from ask(card(n, EVIDENCE[topic], facts))):
            break
        topic = None
    yield Say(text("evidence-closed"))
    return Outcome("closed")


def contents(n: int) -> Ask[str | None]:
    """All topics."""
    topics: list[Choice[str | None]] = [Choice(id, id) for id in EVIDENCE]
    return Ask(f"topics.{n}", text("evidence"), (*topics, Choice("close", None, wide=True)))


def card(n: int, topic: Topic, facts: Facts) -> Ask[bool]:
    """One topic; the answer says whether to go on to another."""
    lines = [text(wording(topic, facts))]
    if topic.grade is not None:
        lines.append(text(f"grade-{topic.grade.value.lower()}"))
    lines.append(text("source", titles=cited(topic.sources)))
    choices = (Choice("more", value=True), Choice("close", value=False))
    return Ask(f"topic.{n}", text("evidence-card", lines=tuple(lines)), choices)


def wording(topic: Topic, facts: Facts) -> str:
    """The key of a topic's sentence for this person."""
    key = f"evidence-{topic.id.replace('_', '-')}"
    fluids = facts.person.profile.fluids
    if not topic.by_fluids or fluids is Fluids.FREE:
        return key
    return f"{key}-limited" if fluids is Fluids.LIMITED else f"{key}-unknown"
