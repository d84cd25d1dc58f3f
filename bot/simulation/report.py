"""The report of a run, as Markdown; the same bytes for the same people, nights and seed."""

from collections.abc import Iterator

from bot.report.tables import table
from bot.simulation.ledger import COLUMNS, Ledger, growing
from bot.simulation.lives import STANDS
from bot.simulation.personas import PERSONAS
from bot.simulation.year import FIRST_DAY
from conversations.content.levels import Level
from conversations.plan import Kind

MOST_BROKEN = 20


def page(ledger: Ledger, people: int, nights: int, seed: int) -> str:
    """Everything that was counted, and whether it adds up."""
    return "\n".join(_lines(ledger, people, nights, seed)) + "\n"


def rows(ledger: Ledger) -> Iterator[tuple[str, ...]]:
    """A head, and a row for every night of every person: the page can be reckoned from them."""
    yield "person", "persona", "date", *(kind.value for kind in Kind)
    for number, nights in sorted(ledger.rows.items()):
        for night in nights:
            yield str(number), *night


def _lines(ledger: Ledger, people: int, nights: int, seed: int) -> Iterator[str]:
    each = people * nights
    yield f"# {people} people, {nights} nights from {FIRST_DAY}, seed {seed}"
    yield ""
    yield f"Nights are kept for {ledger.diary} days."
    yield ""
    yield "## Prompts: one fate for each kind, person and date"
    yield ""
    yield from table(
        ("kind", *COLUMNS, "all", f"= {people} × {nights}"),
        (
            _row(kind.value, [ledger.prompts[kind.value, fate] for fate in COLUMNS], each)
            for kind in Kind
        ),
    )
    yield ""
    yield "## Nights: one row for each person"
    yield ""
    yield from table(
        ("persona", "people", *COLUMNS, "all", "= people × nights"),
        (_persona(ledger, persona.name, nights) for persona in PERSONAS),
    )
    yield ""
    yield "## People on the last day: still there, or how they left"
    yield ""
    yield from table(
        ("persona", *STANDS, "all"),
        (
            [name, *(str(ledger.crowd[name, how]) for how in STANDS), str(ledger.people[name])]
            for name in (persona.name for persona in PERSONAS)
        ),
    )
    yield ""
    yield "## Advice to seek care"
    yield ""
    yield from table(
        ("level", "how far it came", "pieces"),
        (
            (Level(level).name.lower(), far, str(count))
            for (level, far), count in sorted(ledger.advices.items())
        ),
    )
    yield ""
    yield "## What went wrong on purpose, and what was left"
    yield ""
    found = sorted(ledger.trouble.items()) + sorted(ledger.states.items())
    yield from table(("what", "how often"), ((name, str(count)) for name, count in found))
    yield ""
    if ledger.months:
        yield "## Rows after each thirty days"
        yield ""
        names = sorted(ledger.months[0])
        yield from table(
            ("days", *names),
            (
                (str(30 * (n + 1)), *(str(month[name]) for name in names))
                for n, month in enumerate(ledger.months)
            ),
        )
        yield ""
    grown = growing(ledger)
    if not ledger.broken and not grown:
        yield "Everything adds up."
        return
    yield f"## Broken: {len(ledger.broken) + len(grown)}"
    yield ""
    yield from (f"- {what}" for what in grown)
    for one in ledger.broken[:MOST_BROKEN]:
        yield f"- person {one.number}, {one.on}: {one.what}"


def _persona(ledger: Ledger, name: str, nights: int) -> list[str]:
    people = ledger.people[name]
    counts = [ledger.nights[name, fate] for fate in COLUMNS]
    first, *rest = _row(name, counts, people * nights)
    return [first, str(people), *rest]


def _row(name: str, counts: list[int], expected: int) -> list[str]:
    total = sum(counts)
    return [name, *map(str, counts), str(total), "yes" if total == expected else "NO"]
