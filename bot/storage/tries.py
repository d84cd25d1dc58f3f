"""What a person has tried in their cramps, and how often each technique helped."""

from collections import Counter
from datetime import date

from sqlalchemy import Connection, or_, select

from bot.storage.tables import notes

TRIED = "tried."
HELPED = frozenset({"gone", "easing"})
NAMED = "helped"  # the morning's answer; it may name a technique, or none


def tallies(conn: Connection, person: int, since: date) -> tuple[tuple[str, int, int], ...]:
    """Each technique with how often it helped and how often it was tried, from this night on.

    A talk counts once for a technique, however often it was put in it. What the morning names
    counts once more only where no talk of that night has tried it.
    """
    rows = conn.execute(
        select(notes.c.session, notes.c.night, notes.c.kind, notes.c.value)
        .where(
            notes.c.person == person,
            notes.c.night >= since,
            or_(notes.c.kind.startswith(TRIED), notes.c.kind == NAMED),
        )
        .order_by(notes.c.session, notes.c.n)
    )
    talks: dict[tuple[int, date, str], bool] = {}
    named: dict[date, frozenset[str]] = {}
    for row in rows:
        if row.kind == NAMED:
            named[row.night] = frozenset(row.value.split(","))  # an answer changed replaces it
            continue
        key = (row.session, row.night, row.kind.removeprefix(TRIED))
        talks[key] = talks.get(key, False) or row.value in HELPED
    tried = Counter(technique for _, _, technique in talks)
    helped = Counter(technique for (_, _, technique), of_use in talks.items() if of_use)
    seen = {(night, technique) for _, night, technique in talks}
    for night, techniques in named.items():
        for technique in techniques:
            if (night, technique) not in seen:
                tried[technique] += 1
                helped[technique] += 1
    return tuple((technique, helped[technique], tried[technique]) for technique in sorted(tried))
