"""What a claim about leg cramps is, and what Charley may do with it."""

from dataclasses import dataclass
from enum import StrEnum


class Use(StrEnum):
    """What the evidence lets one do with a claim."""

    AS_IS = "as is"
    REPHRASE = "rephrase"
    CAUTION = "with caution"
    DO_NOT_CLAIM = "do not claim"
    ADD = "add"  # it was missing


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim that was checked: what became of it, and where that can be seen."""

    id: str
    claim: str
    use: Use
    does: str
    where: tuple[str, ...]  # wording keys, red flags, techniques, or files
    sources: tuple[str, ...]


def row(number: int, claim: str, use: Use, does: str, where: str, sources: str = "") -> Claim:
    """A claim from short forms: places and sources parted by spaces."""
    return Claim(str(number), claim, use, does, tuple(where.split()), tuple(sources.split()))
