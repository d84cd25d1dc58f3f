"""Ordinary answers in German: choices, times, dates, numbers, calls for help, wishes, topics."""

from datetime import date, time

import pytest

from conversations.understanding.choices import Option, match, match_many
from conversations.understanding.cramp import certain, wants_help
from conversations.understanding.times import read_date, read_number, read_time
from conversations.understanding.topics import topic
from conversations.understanding.wishes import wish

WEDNESDAY = date(2026, 3, 4)
BEDTIME = time(22, 30)
YES_NO = [Option("yes", "Ja"), Option("no", "Nein"), Option("not_sure", "Weiß nicht")]
FELT = [
    Option("gone", "Ist weg", ("vorbei", "weg")),
    Option("better", "Fühlt sich besser an"),
    Option("same", "Unverändert", ("gleich",)),
    Option("worse", "Schlimmer"),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("halb zehn", time(9, 30)),
        ("um halb elf", time(10, 30)),
        ("halb eins", time(12, 30)),
        ("halb zehn abends", time(21, 30)),
        ("viertel nach zehn", time(10, 15)),
        ("viertel vor elf", time(10, 45)),
        ("viertel zehn", time(9, 15)),
        ("dreiviertel zehn", time(9, 45)),
        ("fünf vor halb zehn", time(9, 25)),
        ("fuenf nach halb zehn", time(9, 35)),
        ("zwanzig nach neun", time(9, 20)),
        ("22 Uhr 30", time(22, 30)),
        ("22:30 Uhr", time(22, 30)),
        ("zweiundzwanzig Uhr dreißig", time(22, 30)),
        ("um elf Uhr abends", time(23)),
        ("3 Uhr nachts", time(3)),
        ("11 uhr nachts", time(23)),
        ("12 Uhr mittags", time(12)),
        ("12 Uhr nachts", time(0)),
        ("7 uhr morgens", time(7)),
        ("am Abend um zehn", time(22)),
        ("Mitternacht", time(0)),
        ("ich geh so um 11 ins Bett", time(11)),
    ],
)
def test_a_time(typed: str, meant: time) -> None:
    assert read_time(typed, "de") == meant


@pytest.mark.parametrize(
    "typed", ["zehn oder elf", "halb", "7/10", "morgen", "25 Uhr", "hallo", "halb dreizehn"]
)
def test_no_time(typed: str) -> None:
    assert read_time(typed, "de") is None


def test_a_bare_hour_is_the_one_nearer_to_what_is_asked() -> None:
    assert read_time("halb elf", "de", near=BEDTIME) == time(22, 30)
    assert read_time("gegen elf", "de", near=BEDTIME) == time(23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("heute", date(2026, 3, 4)),
        ("morgen", date(2026, 3, 5)),
        ("bis übermorgen", date(2026, 3, 6)),
        ("uebermorgen", date(2026, 3, 6)),
        ("vorgestern", date(2026, 3, 2)),
        ("nächsten Montag", date(2026, 3, 9)),
        ("bis Sonntag", date(2026, 3, 8)),
        ("1. Juni", date(2026, 6, 1)),
        ("1.6.", date(2026, 6, 1)),
        ("01.06.2026", date(2026, 6, 1)),
        ("am ersten Juni", date(2026, 6, 1)),
        ("5. Jänner", date(2027, 1, 5)),
        ("in zwei Wochen", date(2026, 3, 18)),
        ("eine Woche", date(2026, 3, 11)),
        ("vor 3 Tagen", date(2026, 3, 1)),
        ("in einem Monat", date(2026, 4, 4)),
    ],
)
def test_a_date(typed: str, meant: date) -> None:
    assert read_date(typed, WEDNESDAY, "de") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7", 7),
        ("7/10", 7),
        ("sieben von zehn", 7),
        ("eine 7", 7),
        ("ein Krampf", 1),
        ("einen", 1),
        ("keine", 0),
        ("zweimal", 2),
        ("ungefähr drei", 3),
        ("fünf", 5),
        ("fuenf", 5),
        ("zwischen 7 und 8", None),
        ("sieben Katzen", None),
    ],
)
def test_a_number(typed: str, meant: int | None) -> None:
    assert read_number(typed, 0, 10, "de") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jo", "yes"),
        ("ja genau", "yes"),
        ("nö", "no"),
        ("überhaupt nicht", "no"),
        ("ueberhaupt nicht", "no"),
        ("keine Ahnung", "not_sure"),
        ("weiss nicht", "not_sure"),
        ("das erste", "yes"),
        ("nummer 2", "no"),
        ("die letzte", "not_sure"),
    ],
)
def test_yes_and_no(typed: str, meant: str) -> None:
    assert match(typed, YES_NO, "de") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("der Krampf ist weg", "gone"),
        ("fuehlt sich besser an", "better"),
        ("besser", "better"),
        ("nicht besser", None),
        ("gleich", "same"),
        ("etwas schlimmer", "worse"),
        ("schlimer", "worse"),
    ],
)
def test_a_choice_in_free_words(typed: str, meant: str | None) -> None:
    assert match(typed, FELT, "de") == meant


def test_several_choices_at_once() -> None:
    options = [
        Option("cancer", "Krebs"),
        Option("kidney", "Nieren"),
        Option("none", "Nichts davon"),
    ]
    assert match_many("Krebs und Nieren", options, "de") == ("cancer", "kidney")
    assert match_many("kein Krebs", options, "de") == ()


def test_a_number_word_picks_a_number() -> None:
    options = [Option(f"n{count}", str(count)) for count in range(11)]
    assert match("sieben", options, "de") == "n7"


@pytest.mark.parametrize(
    "typed",
    [
        "Krampf jetzt", "KRAMPF!!", "meine Wade!!", "hilfe es tut weh", "aua aua aua",
        "ich hab einen Krampf", "hab nen Krampf in der Wade", "schon wieder ein Krampf",
        "Krampf hört nicht auf", "mit Krampf aufgewacht", "habe gerade einen wadenkrampf",
    ],
)  # fmt: skip
def test_a_cramp_that_is_surely_now(typed: str) -> None:
    assert certain(typed, "de")


@pytest.mark.parametrize(
    "typed",
    [
        "Krampf",
        "wadenkrampf",
        "kramf",
        "aua",
        "Hilfe",
        "tut weh",
        "meine wade krampft",
        "ich sterbe",
    ],
)
def test_a_cramp_now(typed: str) -> None:
    assert wants_help(typed, "de")


@pytest.mark.parametrize(
    "typed",
    [
        "keine Krämpfe", "letzte Nacht zwei Krämpfe", "3 Krämpfe", "ich hatte einen Krampf",
        "krampf ist weg", "was ist ein Krampf", "warum bekomme ich Krämpfe", "wade", "danke",
        "was hilft gegen krämpfe", "Angst vor dem nächsten Krampf", "nein", "guten Morgen",
    ],
)  # fmt: skip
def test_talk_about_cramps_is_no_call_for_help(typed: str) -> None:
    assert not wants_help(typed, "de")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Einstellungen bitte", "settings"),
        ("kannst du meine Schlafenszeit ändern", "settings"),
        ("bitte stopp die Erinnerungen!", "pause"),
        ("keine Nachrichten mehr", "pause"),
        ("Pause für zwei Wochen", "pause"),
        ("ich bin wieder da", "resume"),
        ("zurück", "back"),
        ("falscher Knopf", "back"),
        ("vergiss es", "cancel"),
        ("was speicherst du über mich?", "privacy"),
        ("vergiss mich", "forget"),
        ("loesche meine daten", "forget"),
        ("was kannst du?", "help"),
        ("guten Morgen", "checkin"),
        ("letzte Nacht eintragen", "checkin"),
        ("lass uns dehnen", "stretch"),
        ("Grüezi", "start"),
        ("Techniken", "techniques"),
        ("wann soll ich zum Arzt?", "care"),
        ("was hilft?", "evidence"),
        ("Erinnerungen nicht pausieren", None),
        ("Krampf", None),
        ("22:30", None),
    ],
)
def test_a_wish(typed: str, meant: str | None) -> None:
    assert wish(typed, "de") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hilft Magnesium?", "magnesium"),
        ("Gurkenwasser", "pickle"),
        ("warum bekomme ich Krämpfe?", "why"),
        ("hilft dehnen", "stretch"),
        ("Wärme oder Kälte?", "warmth"),
        ("Limptar", "quinine"),
        ("guten Abend", None),
    ],
)
def test_a_topic(typed: str, meant: str | None) -> None:
    assert topic(typed, "de") == meant
