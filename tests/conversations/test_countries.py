"""Whom to call: the table of numbers, row by row, and the safe default."""

import pytest

from conversations.content.countries import COUNTRIES, Check, Number, numbers
from conversations.content.sources import SOURCES
from conversations.places import countries

LISTED = """
GB IE US CA AU NZ DE AT CH LI BE NL LU FR ES PT IT MT SE NO DK FI IS EE LV LT PL CZ SK HU RO BG GR
CY SI HR RS BA UA RU TR IR KZ UZ BY GE AZ TZ IL AE SA QA KW EG MA ZA NG KE GH IN PK BD LK NP CN HK
TW JP KR SG MY TH ID PH VN BR AR CL CO MX PE UY EC CR PA DO
"""

DIFFERS = """
GB AT LI FR ES IT NO LV PL CZ SK HU GR HR UA RU ZA NG GH IN PK LK ID AR PE
"""

EMERGENCY = """
GB 999 112 | IE 112 999 | US 911 | CA 911 | AU 000 112 | NZ 111 | DE 112 | AT 144 112 | CH 144 112
LI 144 112 | BE 112 | NL 112 | LU 112 | FR 15 112 | ES 112 061 | PT 112 | IT 112 118 | MT 112
SE 112 | NO 113 112 | DK 112 | FI 112 | IS 112 | EE 112 | LV 113 112 | LT 112 | PL 112 999
CZ 155 112 | SK 155 112 | HU 104 112 | RO 112 | BG 112 | GR 166 112 | CY 112 | SI 112 | HR 194 112
RS 194 112 | BA 124 112 | UA 103 112 | RU 103 112 | TR 112 | IR 115 | KZ 103 112 | UZ 103 | BY 103
GE 112 | AZ 112 | TZ 112 | IL 101 | AE 998 112 | SA 997 911 | QA 999 | KW 112 | EG 123
MA 150 141 15 | ZA 112 10177 | NG 112 199 767 | KE 999 112 | GH 112 193 | IN 112 108 | PK 1122 115
BD 999 | LK 1990 110 | NP 102 | CN 120 | HK 999 | TW 119 | JP 119 | KR 119 | SG 995 | MY 999
TH 1669 | ID 119 112 118 | PH 911 | VN 115 | BR 192 | AR 911 107 | CL 131 | CO 123 | MX 911
PE 106 116 117 | UY 911 | EC 911 | CR 911 | PA 911 | DO 911
"""
ROWS = [row.split() for line in EMERGENCY.strip().splitlines() for row in line.split("|")]

ADVICE = [
    ("GB", "111"),
    ("US", "1-800-222-1222"),
    ("CA", "811"),
    ("AU", "1800 633 422"),
    ("NZ", "0800 611 116"),
    ("DE", "116117"),
    ("AT", "1450"),
    ("BE", "1733"),
    ("PT", "808 24 24 24"),
    ("IT", "116117"),
    ("SE", "1177"),
    ("NO", "116117"),
    ("DK", "1813"),
    ("FI", "116117"),
    ("IS", "1700"),
    ("EE", "1220"),
    ("LV", "66016001"),
    ("LT", "1808"),
    ("PL", "800 190 590"),
    ("HU", "1830"),
    ("SA", "937"),
    ("QA", "16000"),
    ("IN", "104"),
    ("BD", "16263"),
    ("JP", "#7119"),
    ("KR", "119"),
    ("SG", "1777"),
    ("CL", "600 360 7777"),
    ("PE", "113"),
]

CRISIS = {
    "US": "988",
    "CA": "988",
    "GB": "116 123",
    "IE": "116 123",
    "AU": "13 11 14",
    "NZ": "1737",
    "DE": "0800 111 0 111",
    "ES": "024",
}


def test_every_listed_country_and_no_other() -> None:
    assert COUNTRIES.keys() == set(LISTED.split()) == {row[0] for row in ROWS}
    assert COUNTRIES.keys() <= set(countries())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_emergency_numbers(row: list[str]) -> None:
    iso, *digits = row
    assert [each.digits for each in numbers(iso).emergency] == digits
    assert numbers(iso).known


@pytest.mark.parametrize(("iso", "digits"), ADVICE)
def test_advice_lines(iso: str, digits: str) -> None:
    assert numbers(iso).advice[0].digits == digits


def test_where_no_line_is_known_that_is_said() -> None:
    with_line = {iso for iso, _ in ADVICE} | {"FR"}
    in_words = {"IE", "NL", "ES", "IL", "BR"}
    for iso in COUNTRIES:
        known = numbers(iso)
        assert bool(known.advice) == (iso in with_line), iso
        if iso not in with_line | in_words:
            assert known.advice_key == "numbers-no-advice-line", iso
        if iso in in_words:
            assert known.advice_key.startswith("numbers-advice-"), iso


def test_crisis_lines() -> None:
    for iso in COUNTRIES:
        wanted = (Number(CRISIS[iso]),) if iso in CRISIS else ()
        assert numbers(iso).crisis == wanted


def test_which_numbers_differ_from_the_phones_own_table() -> None:
    differ = {iso for iso, country in COUNTRIES.items() if country.check is Check.DIFFERS}
    assert differ == set(DIFFERS.split())


@pytest.mark.parametrize("iso", [None, "", "XX", "AQ", "KP"])
def test_elsewhere_the_default_is_said_and_no_number_is_made_up(iso: str | None) -> None:
    known = numbers(iso)
    assert not known.known
    assert not known.emergency
    assert not known.advice
    assert not known.crisis


def test_small_letters_will_do() -> None:
    assert numbers("de") == numbers("DE")


def test_qualifiers_stand_with_their_number() -> None:
    assert Number("112", "mobile") in numbers("AU").emergency
    assert Number("061", "many-regions") in numbers("ES").emergency
    assert Number("767", "lagos") in numbers("NG").emergency
    assert Number("111", "england-scotland-wales") in numbers("GB").advice
    assert numbers("GB").advice_key == "numbers-advice-gb"


def test_every_row_names_its_source() -> None:
    for country in COUNTRIES.values():
        assert set(country.sources) <= SOURCES.keys()
