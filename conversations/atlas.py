"""The tables behind places: time zones with their countries, and cities with their zones."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class City:
    """A city of 100,000 people or more, or a capital."""

    name: str
    country: str
    zone: str
    thousands: int
    also: tuple[str, ...]


_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e"}
)
_NOT_A_WORD = re.compile(r"[^\w]+")


def fold(text: str) -> str:
    """A name without case, accents and punctuation: "São Paulo" and "sao-paulo" are one."""
    parted = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _NOT_A_WORD.sub(" ", bare.translate(_LETTERS)).strip()


@cache
def cities() -> tuple[City, ...]:
    """All cities, the largest first."""
    table = resources.files("conversations.content") / "cities.tsv"
    rows = (line.split("\t") for line in table.read_text("utf-8").splitlines() if line[0] != "#")
    return tuple(
        City(name, country, zone, int(thousands), tuple(also.split("|")) if also else ())
        for name, country, zone, thousands, also in rows
    )


@cache
def zone_names() -> tuple[str, ...]:
    """Every name of the tz database, old ones included."""
    source = (resources.files("tzdata.zoneinfo") / "tzdata.zi").read_text("utf-8")
    named = {"Z": 1, "L": 2}  # a zone, and a link from a further name
    lines = (line.split() for line in source.splitlines() if line[:2] in ("Z ", "L "))
    return tuple(sorted(words[named[words[0]]] for words in lines))


@cache
def zones_by_country() -> dict[str, tuple[str, ...]]:
    """Each country's zones, the most populous first."""
    table = (resources.files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8")
    found: dict[str, list[str]] = {}
    for line in table.splitlines():
        if line and line[0] != "#":
            country, _, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    people = _people()
    return {
        country: tuple(sorted(zones, key=lambda zone: -people.get((country, zone), 0)))
        for country, zones in found.items()
    }


@cache
def _people() -> dict[tuple[str, str], int]:
    """Thousands of townspeople by country and zone."""
    table = (resources.files("conversations.content") / "zones.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line[0] != "#")
    return {(country, zone): int(thousands) for country, zone, thousands in rows}


def people_in(zone: str) -> int:
    """Thousands of townspeople living by that zone."""
    return _people_by_zone().get(zone, 0)


@cache
def _people_by_zone() -> dict[str, int]:
    counted: dict[str, int] = {}
    for (_, zone), thousands in _people().items():
        counted[zone] = counted.get(zone, 0) + thousands
    return counted


def share_of_first(country: str) -> float:
    """Which part of a country's townspeople live by its most populous zone, from 0 to 1."""
    people = [_people().get((country, zone), 0) for zone in zones_by_country().get(country, ())]
    return people[0] / sum(people) if any(people) else float(len(people) == 1)


@cache
def country_codes() -> tuple[str, ...]:
    """Every ISO 3166 code the tz database knows, in alphabetical order."""
    table = (resources.files("tzdata.zoneinfo") / "iso3166.tab").read_text("utf-8")
    return tuple(sorted(line[:2] for line in table.splitlines() if line and line[0] != "#"))


US_STATES = frozenset({
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut",
    "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa",
    "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan",
    "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma",
    "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "washington",
    "wisconsin", "wyoming", "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi",
    "id", "il", "in", "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt",
    "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd",
    "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "dc", "new hampshire", "new jersey",
    "new mexico", "new york", "north carolina", "north dakota", "rhode island",
    "south carolina", "south dakota", "west virginia", "district of columbia",
})  # fmt: skip
"""States and their postal codes, folded: what people put after an American city."""
