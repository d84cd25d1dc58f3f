"""Countries and zones from what people type, and from what their clocks show."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conversations.atlas import cities, fold, zone_names, zones_by_country
from conversations.places import (
    clock_groups,
    countries,
    country_name,
    find_country,
    find_zone,
    likely_country,
    lookalikes,
    zones_at,
    zones_of,
)

WINTER = datetime(2026, 1, 15, 20, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("Germany", "DE"),
        ("germny", "DE"),
        ("Deutschland", "DE"),
        ("DE", "DE"),
        ("UK", "GB"),
        ("u.k.", "GB"),
        ("England", "GB"),
        ("Scotland", "GB"),
        ("great britain", "GB"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("america", "US"),
        ("the netherlands", "NL"),
        ("Holland", "NL"),
        ("Türkiye", "TR"),
        ("turkey", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("south korea", "KR"),
        ("austria", "AT"),
        ("austrila", "AT"),
        ("australa", "AU"),
        ("niger", "NE"),
        ("nigeria", "NG"),
        ("iran", "IR"),
        ("iraq", "IQ"),
        ("I live in Ireland", "IE"),
        ("Norway", "NO"),
        ("UAE", "AE"),
        ("new zealand", "NZ"),
        ("Brasil", "BR"),
    ],
)
def test_countries_that_are_understood(typed: str, iso: str) -> None:
    assert find_country(typed) == iso


@pytest.mark.parametrize(
    ("language", "typed", "iso"),
    [
        ("es", "Alemania", "DE"),
        ("es", "vivo en México", "MX"),
        ("es", "méjico", "MX"),
        ("es", "EE.UU.", "US"),
        ("es", "inglaterra", "GB"),
        ("es", "Germany", "DE"),
        ("es", "no", None),
        ("de", "Österreich", "AT"),
        ("de", "ich wohne in der Schweiz", "CH"),
        ("de", "bei Wien", None),
        ("de", "Großbritannien", "GB"),
        ("de", "Spanien", "ES"),
        ("de", "Spain", "ES"),
        ("de", "nein", None),
    ],
)
def test_countries_by_their_name_in_another_language(
    language: str, typed: str, iso: str | None
) -> None:
    assert find_country(typed, language) == iso


@pytest.mark.parametrize(
    "typed", ["", "no", "NO", "it", "is", "in", "help", "cramp", "skip", "other", "xyzzy", "12"]
)
def test_words_that_are_no_country(typed: str) -> None:
    assert find_country(typed) is None


def test_between_two_countries_nothing_is_guessed() -> None:
    assert find_country("nigera") is None


def test_countries_in_another_language() -> None:
    assert find_country("Ungarn", "de") == "HU"
    assert find_country("Hungary", "de") == "HU"
    assert find_country("Germany", "no such language") == "DE"


def test_every_country_is_found_by_its_own_name() -> None:
    names = {iso: country_name(iso, "en") for iso in countries()}
    assert {iso for iso, name in names.items() if find_country(name) != iso} == set()


def test_names_of_countries() -> None:
    assert len(countries()) == 249
    assert country_name("DE", "en") == "Germany"
    assert country_name("de", "de") == "Deutschland"
    assert country_name("DE", "xx") == "Germany"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("asia/calcutta", "Asia/Calcutta"),
        ("UTC", "UTC"),
        ("Berlin", "Europe/Berlin"),
        ("berln", "Europe/Berlin"),
        ("I live in Sao Paulo", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Munich", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("muenchen", "Europe/Berlin"),
        ("MUNCHEN", "Europe/Berlin"),
        ("Köln", "Europe/Berlin"),
        ("cologne", "Europe/Berlin"),
        ("Wien", "Europe/Vienna"),
        ("Kiev", "Europe/Kyiv"),
        ("kyiv", "Europe/Kyiv"),
        ("Genève", "Europe/Zurich"),
        ("firenze", "Europe/Rome"),
        ("Москва", "Europe/Moscow"),
        ("東京", "Asia/Tokyo"),
        ("new york", "America/New_York"),
        ("NYC", "America/New_York"),
        ("est", "America/New_York"),
        ("pacific", "America/Los_Angeles"),
        ("London", "Europe/London"),
        ("London, Canada", "America/Toronto"),
        ("London, England", "Europe/London"),
        ("Portland, OR", "America/Los_Angeles"),
        ("Whitehorse", "America/Whitehorse"),
        ("stockhlm", "Europe/Stockholm"),
        ("germany", "Europe/Berlin"),
        ("india", "Asia/Kolkata"),
        ("Monaco", "Europe/Monaco"),
        ("Mobile", "America/Chicago"),
    ],
)
def test_zones_that_are_understood(typed: str, zone: str) -> None:
    assert find_zone(typed) == zone


@pytest.mark.parametrize(
    "typed",
    ["", "10:30", "no", "ok", "skip", "hello", "calf", "cramp", "usa", "Spain", "Paris, Texas",
     "Berlin, Nowhere", "xyzzy"],
)  # fmt: skip
def test_words_that_decide_no_zone(typed: str) -> None:
    assert find_zone(typed) is None


def test_every_zone_and_every_city_that_may_be_found_can_be_read() -> None:
    names = set(zone_names())
    assert {city.zone for city in cities()} <= names
    assert {zone for zones in zones_by_country().values() for zone in zones} <= names
    assert {city.country for city in cities()} - set(countries()) <= {"XK"}


def test_cities_come_largest_first() -> None:
    sizes = [city.thousands for city in cities()]
    assert len(sizes) > 5000
    assert sizes == sorted(sizes, reverse=True)


def test_names_are_compared_without_accents_and_case() -> None:
    assert fold("  São-Paulo ") == "sao paulo"
    assert fold("Łódź") == "lodz"
    assert fold("Straße") == fold("STRASSE") == "strasse"


def test_zones_of_a_country_begin_where_most_people_live() -> None:
    assert zones_of("US")[:3] == ("America/New_York", "America/Chicago", "America/Los_Angeles")
    assert zones_of("de")[0] == "Europe/Berlin"
    assert zones_of("XX") == ()


@pytest.mark.parametrize(
    ("iso", "clocks"),
    [
        ("DE", ["21:00"]),
        ("GB", ["20:00"]),
        ("IN", ["01:30"]),
        ("ES", ["21:00", "20:00"]),
        ("NZ", ["09:00", "09:45"]),
        ("US", ["15:00", "14:00", "12:00", "13:00", "10:00", "11:00"]),
        ("XX", []),
    ],
)
def test_the_clocks_of_a_country(iso: str, clocks: list[str]) -> None:
    groups = clock_groups(iso, WINTER)
    assert [f"{local:%H:%M}" for local, _ in groups] == clocks
    for local, zone in groups:
        assert local == WINTER
        assert local.tzinfo == ZoneInfo(zone)


def test_clocks_that_agree_today_only() -> None:
    assert lookalikes("US", "America/Denver", WINTER) == ("America/Denver", "America/Phoenix")
    assert lookalikes("DE", "Europe/Berlin", WINTER) == ("Europe/Berlin",)
    assert set(lookalikes("AU", "Australia/Brisbane", SUMMER)) == {
        "Australia/Brisbane",
        "Australia/Sydney",
    }


@pytest.mark.parametrize(
    ("shown", "zone"),
    [
        (time(21, 0), "Europe/Berlin"),
        (time(21, 6), "Europe/Berlin"),
        (time(20, 54), "Africa/Lagos"),
        (time(1, 30), "Asia/Kolkata"),
        (time(1, 45), "Asia/Kathmandu"),
        (time(9, 3), "Pacific/Auckland"),
        (time(15, 0), "America/New_York"),
    ],
)
def test_zones_from_a_clock(shown: time, zone: str) -> None:
    assert zone in zones_at(shown, WINTER)[:4]


def test_no_zone_is_a_few_minutes_past_the_half_hour_off() -> None:
    assert zones_at(time(20, 22), WINTER) == ()


def test_zones_from_a_clock_follow_summer_time() -> None:
    assert "Europe/Berlin" in zones_at(time(22, 0), SUMMER)
    assert "Europe/Berlin" not in zones_at(time(21, 0), SUMMER)


def test_a_clock_offers_different_habits_first() -> None:
    first = zones_at(time(21, 0), WINTER)[:2]
    assert {len(_offsets(zone)) for zone in first} == {1, 2}


def _offsets(zone: str) -> set[object]:
    return {moment.astimezone(ZoneInfo(zone)).utcoffset() for moment in (WINTER, SUMMER)}


@pytest.mark.parametrize(
    ("code", "iso"),
    [
        ("de", "DE"),
        ("en-GB", "GB"),
        ("en_US", "US"),
        ("pt-br", "BR"),
        ("zh-TW", "TW"),
        ("uk", "UA"),
        ("hi", "IN"),
        ("nb", "NO"),
        ("en", None),
        ("es", None),
        ("ar", None),
        ("zh-hans", None),
        ("xx", None),
        ("", None),
        (None, None),
    ],
)
def test_the_likely_country_of_a_language(code: str | None, iso: str | None) -> None:
    assert likely_country(code) == iso
