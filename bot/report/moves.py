"""The techniques and what closes each of them, for the page of rules."""

from collections.abc import Iterable

from bot.report.tables import cited, ids, reviewed, table
from conversations.content.conditions import CONDITION_BLOCKS, Condition
from conversations.content.ladders import LADDERS, Rung
from conversations.content.levels import BARRED, FAIL_CLOSED, Move
from conversations.content.techniques import TECHNIQUES, Form, Moment, Muscle, Technique
from conversations.script import Text
from conversations.wording.catalogue import Catalogue


def moves(catalogue: Catalogue, language: str) -> Iterable[str]:
    """Health facts and what they lock, every technique with its gates, and the ladders."""
    yield from ("## Health facts", "")
    rows = (
        (
            f"`{fact}`",
            catalogue.plain(Text(f"health.{fact}"), language),
            ", ".join(block.value for block in CONDITION_BLOCKS[fact]),
            ids(_barred_by(fact)),
        )
        for fact in Condition
    )
    yield from table(("id", "button", "locks", "bars besides"), rows)
    yield from ("", "Not answered, massage and heat stay locked.", "")
    yield from ("## Techniques", "")
    heads = ("move", "name", "when", "muscles", "position", "seconds", "closed by locks")
    more = ("barred by health facts", "barred by signs", "before the screen", "grade", "sources")
    techniques = (
        _row(technique, form, catalogue, language)
        for technique in TECHNIQUES.values()
        for form in technique.forms
    )
    yield from table((*heads, *more, "version", "reviewed by"), techniques)
    yield from (
        "",
        "## Ladders",
        "",
        "In seconds since the cramp began; the first open move counts.",
        "",
    )
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


def _row(technique: Technique, form: Form, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    move = Move(technique.id, form.id)
    facts = technique.barred_by | form.barred_by
    needs = ", limited or unknown fluids" if technique.needs_free_fluids else ""
    return (
        f"`{technique.id}` {form.id}",
        catalogue.plain(Text(technique.name), language),
        ", ".join(moment.value for moment in Moment if moment in technique.when)
        if technique.offered
        else "only when asked about",
        ", ".join(muscle.value for muscle in Muscle if muscle in technique.muscles),
        form.position.value,
        str(form.seconds or ""),
        ", ".join(block.value for block, closed in BARRED.items() if move in closed),
        (ids(sorted(facts)) + needs).removeprefix(", "),
        ids(sorted(technique.barred_by_flags)),
        "open" if move in FAIL_CLOSED else "closed",
        technique.grade.value if technique.grade else "",
        cited(technique.sources),
        str(technique.version),
        reviewed(technique.review),
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
