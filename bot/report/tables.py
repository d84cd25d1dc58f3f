"""Markdown from data: tables, lists, and the names of sources."""

from collections.abc import Iterable, Sequence

from conversations.content.levels import Block
from conversations.content.sources import SOURCES, Review


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """A table; what stands in a cell may not break the row."""
    lines = [list(heads), ["---"] * len(heads), *([_cell(one) for one in row] for row in rows)]
    return [f"| {' | '.join(line)} |" for line in lines]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ") or "–"


def ids(names: Iterable[str]) -> str:
    """Ids as code, parted by commas."""
    return ", ".join(f"`{name}`" for name in names)


def locks(blocks: Iterable[Block]) -> str:
    """Locks, always in the same order."""
    found = frozenset(blocks)
    return ", ".join(block.value for block in Block if block in found)


def cited(sources: Iterable[str]) -> str:
    """Sources by number and title."""
    return "; ".join(f"[{id}] {SOURCES[id].title}" for id in sources)


def reviewed(review: Review) -> str:
    """Who has approved it, and when."""
    return f"{review.by}, {review.on}" if review.by else "nobody yet"
