"""Countries and time zones: found from typed words, and from what a person's clock shows."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from rapidfuzz import fuzz, process

from conversations.atlas import (
    US_STATES,
    City,
    cities,
    country_codes,
    fold,
    people_in,
    share_of_first,
    zone_names,
    zones_by_country,
)

ALMOST = 85  # of 100: how alike a mistyped name must be
MARGIN = 4  # and by how much more than the next best, where a mistake would cost
SHORTEST = 4  # letters; shorter names are not guessed at
LONGEST = 150  # letters; no name is so long, so none is like it
NEARLY_ALL = 0.98  # of a country's people: then its name stands for that zone
QUARTER = timedelta(minutes=15)  # every zone's distance to UTC is a multiple of it

SHORT_NAMES: Mapping[str, str] = {
    "uk": "GB", "u k": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "britain": "GB",
    "great britain": "GB", "northern ireland": "GB", "us": "US", "u s": "US", "usa": "US",
    "u s a": "US", "america": "US", "the states": "US", "united states of america": "US",
    "eire": "IE", "republic of ireland": "IE", "holland": "NL", "the netherlands": "NL",
    "czech republic": "CZ", "uae": "AE", "emirates": "AE", "korea": "KR", "south korea": "KR",
    "north korea": "KP", "turkey": "TR", "ivory coast": "CI", "cape verde": "CV",
    "burma": "MM", "congo": "CD", "drc": "CD", "swaziland": "SZ", "macedonia": "MK",
    "bosnia": "BA", "hong kong": "HK", "macau": "MO", "palestine": "PS", "vatican": "VA",
    "aussie": "AU", "nz": "NZ", "aotearoa": "NZ", "deutschland": "DE", "espana": "ES",
    "osterreich": "AT", "schweiz": "CH", "suisse": "CH", "italia": "IT", "brasil": "BR",
    "inglaterra": "GB", "escocia": "GB", "gales": "GB", "gran bretana": "GB", "mejico": "MX",
    "eeuu": "US", "ee uu": "US", "e e u u": "US", "los estados unidos": "US", "holanda": "NL",
    "grossbritannien": "GB", "schottland": "GB", "amerika": "US", "die usa": "US",
    "die schweiz": "CH", "turkei": "TR", "tschechei": "CZ",
}  # fmt: skip
"""What people call countries besides the names in the language tables; folded."""

ZONE_WORDS: Mapping[str, str] = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "eastern": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago",
    "ct": "America/Chicago", "central": "America/Chicago", "mst": "America/Denver",
    "mdt": "America/Denver", "mt": "America/Denver", "mountain": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles", "bst": "Europe/London", "gmt": "Europe/London",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin", "ist": "Asia/Kolkata",
    "jst": "Asia/Tokyo", "aest": "Australia/Sydney", "aedt": "Australia/Sydney",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "nyc": "America/New_York",
    "la": "America/Los_Angeles", "sf": "America/Los_Angeles",
}  # fmt: skip
"""What people say for a zone besides its name; folded. They mean the zone with its summer time."""

SPOKEN_IN_MANY = frozenset({"en", "es", "pt", "fr", "ar", "ru", "zh", "sw"})
"""Languages of several large countries: for these none is the likely one."""


# ---- countries


def countries() -> tuple[str, ...]:
    """Every ISO 3166 code, in alphabetical order."""
    return country_codes()


def country_name(iso: str, language: str) -> str:
    """What a country is called in a language; in English where the language is not known."""
    return str(_locale(language).territories.get(iso.upper(), iso.upper()))


def find_country(text: str, language: str = "en") -> str | None:
    """The ISO code meant by a typed name, code or short name; small mistakes are forgiven.

    Codes count only in capitals, so that "no" is not Norway. English names count in any language.
    """
    code = text.strip()
    if code in country_codes() and code != "NO":
        return code
    names, words = _country_names(_locale(language).language), _after_in(fold(text))
    return names.get(words) or _closest(words, names, distinct=True)


def likely_country(language_code: str | None) -> str | None:
    """The country a messenger's language code speaks for; a suggestion to be confirmed.

    None where the language alone is spoken in several large countries.
    """
    if not language_code:
        return None
    language, _, rest = language_code.replace("_", "-").partition("-")
    for part in rest.split("-"):
        if part.upper() in country_codes():
            return part.upper()
    if language.lower() in SPOKEN_IN_MANY:
        return None
    homeland = str(get_global("likely_subtags").get(language.lower(), "")).rpartition("_")[2]
    return homeland if homeland in country_codes() else None


# ---- zones


def zones_of(iso: str) -> tuple[str, ...]:
    """A country's time zones, the most populous first; none for an unknown code."""
    return zones_by_country().get(iso.upper(), ())


def clock_groups(iso: str, now: datetime) -> list[tuple[datetime, str]]:
    """The different local times of a country, each with its most populous zone.

    The group with the most people comes first.
    """
    groups: dict[timedelta | None, tuple[datetime, str]] = {}
    for zone in zones_of(iso):
        local = now.astimezone(ZoneInfo(zone))
        groups.setdefault(local.utcoffset(), (local, zone))
    return list(groups.values())


def lookalikes(iso: str, zone: str, now: datetime) -> tuple[str, ...]:
    """Zones of a country that show the same time now but change their clocks differently.

    One of each kind, that of `zone` first; only `zone` itself where there is nothing to ask.
    """
    local = _ahead(zone, now)
    kinds = {_habit(zone, now): zone}
    for other in zones_of(iso):
        if _ahead(other, now) == local:
            kinds.setdefault(_habit(other, now), other)
    return tuple(kinds.values())


@lru_cache(maxsize=64)  # a replay asks the same again
def zones_at(local_time: time, now: datetime) -> tuple[str, ...]:
    """Zones whose clocks show this time now, give or take seven minutes.

    First the most populous zone of each way of changing clocks, as those that agree today may
    differ in half a year; then all others by their people.
    """
    utc = now.astimezone(ZoneInfo("UTC"))
    typed = timedelta(hours=local_time.hour, minutes=local_time.minute)
    ahead = typed - timedelta(hours=utc.hour, minutes=utc.minute)
    wanted = round(ahead / QUARTER) * QUARTER % timedelta(days=1)
    agree = [zone for zone in _zones_by_people() if _ahead(zone, utc) % timedelta(days=1) == wanted]
    firsts: dict[tuple[timedelta, ...], str] = {}
    for zone in agree:
        firsts.setdefault(_habit(zone, utc), zone)
    return tuple(dict.fromkeys((*firsts.values(), *agree)))


def find_zone(text: str, language: str = "en") -> str | None:
    """The zone meant by a typed zone name, city or country; small mistakes are forgiven.

    A country counts only if nearly all its people share a zone. Of several cities with one name
    the largest is meant, unless a country or American state follows after a comma.
    """
    exact = _zone_names().get(text.strip().casefold())
    if exact:
        return exact
    words, comma, after = text.partition(",")
    name = _after_in(fold(words))
    if not name:
        return None
    if comma and fold(after):
        return _zone_in(name, after, language)
    if name in ZONE_WORDS:
        return ZONE_WORDS[name]
    known = _cities_by_name().get(name)
    if known:
        return known[0].zone
    country = find_country(words, language)
    if country:
        return zones_of(country)[0] if share_of_first(country) >= NEARLY_ALL else None
    almost = _closest(name, _zone_by_word())
    return almost or _zone_by_word().get(name)


def _zone_in(name: str, after: str, language: str) -> str | None:
    """The zone of a city that was named with its country or American state."""
    country = "US" if fold(after) in US_STATES else find_country(after, language)
    known = _cities_by_name().get(name, ())
    return next((city.zone for city in known if city.country == country), None)


@cache
def _zone_names() -> dict[str, str]:
    return {name.casefold(): name for name in zone_names() if "/" in name or name == "UTC"}


@cache
def _cities_by_name() -> dict[str, tuple[City, ...]]:
    """Cities by folded name, the largest first; a city's own name goes before others' aliases."""
    found: dict[str, list[City]] = {}
    for city in cities():
        found.setdefault(fold(city.name), []).append(city)
    for city in cities():
        for name in {fold(other) for other in city.also}:
            if city not in found.setdefault(name, []):
                found[name].append(city)
    return {name: tuple(those) for name, those in found.items() if name}


@cache
def _zone_by_word() -> dict[str, str]:
    """Zones by every word that may be mistyped: cities, and the towns in zone names."""
    towns = {fold(zone.rpartition("/")[2]): zone for zones in _all_zones() for zone in zones}
    return towns | {name: those[0].zone for name, those in _cities_by_name().items()}


def _all_zones() -> Iterable[tuple[str, ...]]:
    return (zones_of(iso) for iso in country_codes())


@cache
def _zones_by_people() -> tuple[str, ...]:
    zones = {zone for those in _all_zones() for zone in those}
    return tuple(sorted(zones, key=lambda zone: (-people_in(zone), zone)))


def _ahead(zone: str, moment: datetime) -> timedelta:
    """How far a zone's clocks are ahead of UTC at that moment."""
    return moment.astimezone(_rules(zone)).utcoffset() or timedelta()


@cache
def _rules(zone: str) -> ZoneInfo:
    """A zone kept at hand: the library itself holds on to the latest eight only."""
    return ZoneInfo(zone)


def _habit(zone: str, moment: datetime) -> tuple[timedelta, ...]:
    """A zone's distance to UTC through the coming year, month by month."""
    return tuple(_ahead(zone, moment + timedelta(days=30 * month)) for month in range(13))


# ---- words


_WHERE = re.compile(r"^.*\b(in|near|en|cerca de|bei|nahe) ")


def _after_in(words: str) -> str:
    """What follows the last "in" of any language: "i live in berlin" is about berlin."""
    return _WHERE.sub("", words)


def _closest(words: str, names: Mapping[str, str], distinct: bool = False) -> str | None:
    """What the most similar name stands for; None if none is near enough, or two are."""
    if not SHORTEST <= len(words) <= LONGEST:
        return None
    near = process.extract(words, names.keys(), scorer=fuzz.ratio, score_cutoff=ALMOST, limit=8)
    if not near:
        return None
    best, score, _ = near[0]
    rivals = [name for name, other, _ in near if score - other < MARGIN]
    if distinct and any(names[name] != names[best] for name in rivals):
        return None
    return names[best]


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


@cache
def _country_names(language: str) -> dict[str, str]:
    """Folded names of countries, in English and in that language, and short names."""
    found = {
        fold(name): iso
        for locale in (Locale("en"), Locale(language))
        for iso, name in locale.territories.items()
        if iso in country_codes()
    }
    return found | dict(SHORT_NAMES)
