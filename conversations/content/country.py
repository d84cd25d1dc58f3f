"""What is known of calling for help in one country."""

from dataclasses import dataclass
from enum import StrEnum

from conversations.content.sources import GENERAL


class Check(StrEnum):
    """How an emergency number compares with the phone systems' country table (source 53)."""

    AGREES = "V"
    DIFFERS = "V*"  # the local number is general knowledge; both are listed


@dataclass(frozen=True, slots=True)
class Number:
    """One number to dial; `note` names the qualifier, wording key `numbers-<note>`."""

    digits: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    """One row of the table. Every line is to be verified again before real use."""

    iso: str
    emergency: tuple[Number, ...]
    check: Check
    advice: tuple[Number, ...] = ()
    advice_key: str = ""  # wording said besides the advice numbers, or in place of them
    crisis: tuple[Number, ...] = ()  # empty: the emergency number
    sources: tuple[str, ...] = (GENERAL,)  # of the advice line


def country(
    iso: str,
    emergency: str,
    check: Check,
    advice: str = "",
    *,
    key: str = "",
    crisis: str = "",
    sources: tuple[str, ...] = (GENERAL,),
) -> Country:
    """A row from short forms: alternatives parted by `/`, a qualifier after `:`."""
    return Country(iso, _parts(emergency), check, _parts(advice), key, _parts(crisis), sources)


def _parts(short: str) -> tuple[Number, ...]:
    split = (part.strip().partition(":") for part in short.split("/") if part.strip())
    return tuple(Number(digits, note) for digits, _, note in split)
