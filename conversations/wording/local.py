"""How times, dates, countries and towns are written in a language and a country."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, get_timezone_location

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom words are formatted: they decide how times and dates are written."""

    language: str
    zone: str | None
    country: str | None
    html: bool

    def local(self, moment: datetime) -> time:
        """The time of day their clock shows at an instant."""
        return moment.astimezone(ZoneInfo(self.zone or "UTC")).time()


def geography(locale: Locale) -> dict[str, Callable[[Any], Any]]:
    """What Fluent sentences may call: COUNTRY($iso) and CITY($zone), worded in a language;
    LANGUAGE($code) is a language's own name for itself.
    """

    def country(iso: str) -> str:
        return str(locale.territories.get(iso, iso))

    def city(zone: str) -> str:
        place = get_timezone_location(zone, locale=locale, return_city=True)
        return place.rpartition("/")[2]

    return {"COUNTRY": country, "CITY": city, "LANGUAGE": own_name}


def choice_id(code: str) -> str:
    """A language's code as the id of a choice: "pt-BR" is pt_br."""
    return code.lower().replace("-", "_")


def own_name(code: str) -> str:
    """What the speakers of a language call it; its code where that is not known."""
    try:
        name = Locale.parse(code.replace("-", "_")).get_display_name()
    except (UnknownLocaleError, ValueError):
        name = None
    return f"{name[0].upper()}{name[1:]}" if name else code


def clock(moment: time, reader: Reader) -> str:
    """A time of day: twelve hours where that is what people read, otherwise twenty-four."""
    twelve = reader.country == "US" and reader.language == "en"
    pattern = "h:mm a" if twelve else "HH:mm"
    return str(format_time(moment, pattern, locale=babel_locale(reader.language, reader.country)))


def day(moment: date, reader: Reader) -> str:
    """A date with its weekday and without its year."""
    locale = babel_locale(reader.language, reader.country)
    if "MMMMEEEEd" in locale.datetime_skeletons:
        return str(format_skeleton("MMMMEEEEd", moment, locale=locale))
    weekday = format_date(moment, "EEEE", locale=locale)
    return f"{weekday}, {format_skeleton('MMMMd', moment, locale=locale)}"


@cache
def plural_forms(language: str) -> frozenset[str]:
    """The forms a language has for numbers as they occur here."""
    rule = babel_locale(language, None).plural_form
    return frozenset(rule(number) for number in range(200))


@cache
def babel_locale(language: str, country: str | None) -> Locale:
    """How dates are written; English without a country is the English of the world."""
    for code in (f"{language}_{country or '001'}", f"{language}_001", language, FALLBACK):
        try:
            return Locale.parse(code.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("the fallback is a locale")
