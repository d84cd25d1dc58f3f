"""The figures of typed danger as a table in Markdown."""

from pathlib import Path

from conversations.content.levels import Level
from tests.danger.measure import (
    HELD_OUT,
    TUNING,
    Share,
    alarms,
    asked,
    below,
    languages,
    lines,
    missed,
)

PARTS = (
    ("tuning", TUNING, True),
    ("set aside", HELD_OUT, True),
    ("set aside, tables alone", HELD_OUT, False),
)
EMERGENCY, URGENT, SOON = Level.EMERGENCY, Level.URGENT, Level.SOON


def table() -> str:
    """One row for each language and part that has labelled lines."""
    head = (
        "lines",
        "part",
        "number",
        "emergency: nothing found",
        "emergency or urgent: too low",
        "soon: nothing found",
        "danger: asked first",
        "harmless: not left alone",
    )
    rows = [
        _row(part, folder, language, second=second)
        for part, folder, second in PARTS
        for language in languages(folder)
    ]
    rule = ("---",) * len(head)
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def _row(part: str, folder: Path, language: str, *, second: bool) -> tuple[str, ...]:
    told = lines(folder, language, second=second)
    return (
        language,
        part,
        str(len(told)),
        _shown(missed(told, EMERGENCY)),
        _shown(below(told, EMERGENCY, URGENT)),
        _shown(missed(told, SOON)),
        _shown(asked(told)),
        _shown(alarms(told)),
    )


def _shown(share: Share) -> str:
    return f"{share.count} of {share.of} (≤ {share.most:.1%})".replace("%", " %")
