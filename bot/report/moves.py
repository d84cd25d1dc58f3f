"""The techniques and what closes each of them, for the page of rules."""

from collections.abc import Iterable

from bot.report.tables import cited, ids, locks, reviewed, table
from conversations.content.conditions import CONDITION_BLOCKS, Condition
from conversations.content.ladders import LADDERS, Rung
from conversations.content.levels import BARRED, FAIL_CLOSED, Move
from conversations.content.techniques import TECHNIQUES, Form, Moment, Muscle, Technique
from conversations.profile import EPISODE
from conversations.script import Text
from conversations.wording.catalogue import Catalogue


def moves(catalogue: Catalogue, language: str) -> Iterable[str]:
    """Health facts and what they lock, every technique with its gates, and the ladders."""
    yield from ("## Health facts", "")
    rows = (
        (
            f"`{fact}`",
            catalogue.plain(Text(f"health.{fact}"), language),
            locks(CONDITION_BLOCKS[fact]),
            ids(_barred_by(fact)),
        )
        for fact in Condition
    )
    yield from table(("id", "button", "locks", "bars besides"), rows)
    yield from ("", "Not answered, massage and heat stay locked.", "")
    yield from ("## Techniques", "")
    for technique in TECHNIQUES.values():
        yield from _technique(technique, catalogue, language)
    yield from ("## Ladders", "", "Seconds since the cramp began; the first open move counts.", "")
    ladder = (
        (muscle.value, f"{rung.start}–{rung.end}", _rung(rung))
        for muscle in Muscle
        for rung in LADDERS[muscle]
    )
    yield from table(("muscle", "seconds", "moves"), ladder)
    yield ""


def _barred_by(fact: Condition) -> Iterable[str]:
    for technique in TECHNIQUES.values():
        if fact in technique.barred_by:
            yield technique.id
        for form in technique.forms:
            if fact in form.barred_by:
                yield f"{technique.id} {form.id}"


def _technique(technique: Technique, catalogue: Catalogue, language: str) -> Iterable[str]:
    yield from (f"### `{technique.id}`: {catalogue.plain(Text(technique.name), language)}", "")
    when = ", ".join(moment.value for moment in Moment if moment in technique.when)
    yield f"- When: {when if technique.offered else 'only answered when asked about'}"
    yield f"- Muscles: {', '.join(m.value for m in Muscle if m in technique.muscles)}"
    if technique.needs_free_fluids:
        yield "- Only for people who said that nothing limits their drinks"
    for fact, care in technique.cares:
        yield f"- Said with `{fact}`: {catalogue.plain(Text(care), language)}"
    grade = technique.grade.value if technique.grade else "none"
    yield f"- Grade {grade}; sources: {cited(technique.sources)}"
    yield f"- Version {technique.version}; reviewed by: {reviewed(technique.review)}"
    yield ""
    heads = ("form", "position", "seconds", "closed by locks", "barred by", "screen unanswered")
    yield from table(heads, (_form(technique, form) for form in technique.forms))
    yield ""


def _form(technique: Technique, form: Form) -> tuple[str, ...]:
    move = Move(technique.id, form.id)
    barred = sorted({*technique.barred_by, *form.barred_by, *technique.barred_by_flags})
    in_a_cramp = technique.when & EPISODE
    return (
        form.id,
        form.position.value,
        str(form.seconds or ""),
        locks(block for block, closed in BARRED.items() if move in closed),
        ids(barred),
        ("open" if move in FAIL_CLOSED else "closed") if in_a_cramp else "",
    )


def _rung(rung: Rung) -> str:
    named = ", else ".join(f"`{move.technique}` {move.form}" for move in rung.moves)
    for what, move in (
        ("out of reach", rung.out_of_reach),
        ("if it helped before", rung.if_helped),
        ("alongside", rung.alongside),
    ):
        named += f"; {what}: `{move.technique}` {move.form}" if move else ""
    return named
