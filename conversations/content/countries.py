"""Which numbers to call in which country, with a safe default for every other."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.content.countries_africa_asia import AFRICA_ASIA
from conversations.content.countries_americas import AMERICAS
from conversations.content.countries_europe import EUROPE
from conversations.content.country import Check, Country, Number

__all__ = ["COUNTRIES", "Check", "Country", "Number", "Numbers", "numbers"]

COUNTRIES: Mapping[str, Country] = {
    country.iso: country for country in (*EUROPE, *AFRICA_ASIA, *AMERICAS)
}


NO_ADVICE_LINE = "numbers-no-advice-line"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What to tell a person about calling, wherever they are.

    Without a listed country `emergency` is empty and `numbers-default` is said instead. The
    advice line never stands in place of the emergency number.
    """

    iso: str | None
    emergency: tuple[Number, ...] = ()
    advice: tuple[Number, ...] = ()
    advice_key: str = NO_ADVICE_LINE  # said besides the advice numbers, or in place of them
    crisis: tuple[Number, ...] = ()  # empty: the emergency number

    @property
    def known(self) -> bool:
        """Whether the emergency number of the country is listed."""
        return bool(self.emergency)


def numbers(iso: str | None) -> Numbers:
    """The numbers for a country code; the safe default for none and for an unlisted one."""
    country = COUNTRIES.get(iso.upper()) if iso else None
    if country is None:
        return Numbers(iso)
    key = country.advice_key or ("" if country.advice else NO_ADVICE_LINE)
    return Numbers(country.iso, country.emergency, country.advice, key, country.crisis)
