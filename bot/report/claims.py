"""The table of claims for the page on safety."""

from collections.abc import Iterable

from bot.report.tables import ids, table
from conversations.content.claims import CLAIMS, NEVER, Use
from conversations.content.sources import SOURCES

BANNED = "conversations/wording/banned.toml"


def claims() -> str:
    """Every claim, what Charley does with it and where, as Markdown."""
    heads = ("row", "claim", "use", "what Charley does", "where", "sources")
    rows = (
        (
            claim.id,
            claim.claim,
            claim.use.value,
            claim.does,
            ids((*claim.where, *([BANNED] if claim.use is Use.DO_NOT_CLAIM else []))),
            ", ".join(f"[{source}]" for source in claim.sources),
        )
        for claim in CLAIMS.values()
    )
    return "\n".join([*table(heads, rows), "", *_never(), "", *_sources()]) + "\n"


def _never() -> Iterable[str]:
    yield f"Besides, no reminder ever says (`{BANNED}`): {'; '.join(NEVER.values())}."


def _sources() -> Iterable[str]:
    cited = {source for claim in CLAIMS.values() for source in claim.sources}
    yield (
        "Sources: "
        + "; ".join(
            f"[{source.id}] {source.title}" for source in SOURCES.values() if source.id in cited
        )
        + "."
    )
