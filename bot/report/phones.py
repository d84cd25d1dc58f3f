"""The phone numbers of every country, for the page of rules."""

from collections.abc import Iterable

from bot.report.tables import cited, table
from conversations.content.countries import COUNTRIES, NO_ADVICE_LINE
from conversations.content.country import Check, Country, Number
from conversations.script import Text, text
from conversations.wording.catalogue import Catalogue

CHECKED = {Check.AGREES: "✓", Check.DIFFERS: "differs"}


def phones(catalogue: Catalogue, language: str) -> Iterable[str]:
    """Emergency number, check, advice line and crisis line by country."""
    default = catalogue.plain(Text("numbers-default"), language)
    none = catalogue.plain(Text(NO_ADVICE_LINE), language)
    yield from ("## Phone numbers", "")
    yield f"No country, or one that is not listed: “{default}” No advice line: “{none}”"
    yield ""
    yield (
        "✓: the number agrees with the phone systems' country table [53]. “differs”: that table has"
        " another; the local number is general knowledge, so both are named. All are to be checked"
        " again before anybody relies on them."
    )
    yield ""
    heads = ("country", "emergency", "check", "advice line", "source of it", "crisis line")
    yield from table(heads, (_row(one, catalogue, language) for one in COUNTRIES.values()))
    yield ""


def _row(country: Country, catalogue: Catalogue, language: str) -> tuple[str, ...]:
    name = catalogue.plain(text("country-name", country=country.iso), language)
    advice = [_number(number, catalogue, language) for number in country.advice]
    if country.advice_key:
        advice.append(catalogue.plain(Text(country.advice_key), language))
    return (
        f"{country.iso} {name}",
        " or ".join(_number(number, catalogue, language) for number in country.emergency),
        CHECKED[country.check],
        "; ".join(advice),
        cited(country.sources) if advice else "",
        " or ".join(_number(number, catalogue, language) for number in country.crisis),
    )


def _number(number: Number, catalogue: Catalogue, language: str) -> str:
    if not number.note:
        return number.digits
    return catalogue.plain(text(f"numbers-{number.note}", number=number.digits), language)
