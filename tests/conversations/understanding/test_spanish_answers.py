"""Answers typed in Spanish: choices, times, dates, numbers, calls for help, wishes, topics."""

from datetime import date, time

import pytest

from conversations.understanding.choices import Option, match, match_many
from conversations.understanding.cramp import certain, wants_help
from conversations.understanding.times import read_date, read_number, read_time
from conversations.understanding.topics import topic
from conversations.understanding.wishes import wish

WEDNESDAY = date(2026, 3, 4)

FELT = [
    Option("gone", "✅ Se fue", ("pasó", "ya pasó", "terminó")),
    Option("easing", "Va cediendo", ("mejor", "aflojando")),
    Option("same", "Igual"),
    Option("worse", "Peor"),
]
YES_NO = [Option("yes", "Sí"), Option("no", "No"), Option("not_sure", "No estoy seguro")]
CONDITIONS = [
    Option("diabetes", "Diabetes", ("diabético", "azúcar")),
    Option("thinners", "Anticoagulantes", ("sintrom", "warfarina")),
    Option("none", "Nada de esto"),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("se fue", "gone"),
        ("ya se fue", "gone"),
        ("Ya pasó!", "gone"),
        ("un poco mejor", "easing"),
        ("igual que antes", "same"),
        ("iguall", "same"),
        ("mucho peor", "worse"),
        ("la segunda", "easing"),
        ("el último", "worse"),
        ("no mejor", None),
        ("hmm", None),
    ],
)
def test_how_it_feels(typed: str, meant: str | None) -> None:
    assert match(typed, FELT, "es") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("si", "yes"),
        ("sí", "yes"),
        ("claro que sí", "yes"),
        ("dale", "yes"),
        ("nop", "no"),
        ("para nada", "no"),
        ("creo que no", "no"),
        ("no sé", "not_sure"),
        ("ni idea", "not_sure"),
        ("plátano", None),
    ],
)
def test_yes_no_and_not_sure(typed: str, meant: str | None) -> None:
    assert match(typed, YES_NO, "es") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("diabetes y sintrom", ("diabetes", "thinners")),
        ("diabético, anticoagulantes", ("diabetes", "thinners")),
        ("ninguno", ("none",)),
        ("nada de eso", ("none",)),
        ("diabetes y nada más raro", None),
    ],
)
def test_several_at_once(typed: str, meant: tuple[str, ...] | None) -> None:
    assert match_many(typed, CONDITIONS, "es") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22:30", time(22, 30)),
        ("22h30", time(22, 30)),
        ("a las diez y media", time(10, 30)),
        ("las 10 y cuarto", time(10, 15)),
        ("once menos cuarto", time(10, 45)),
        ("las once menos diez", time(10, 50)),
        ("un cuarto para las once", time(10, 45)),
        ("faltan diez para las once", time(10, 50)),
        ("a las diez y treinta y cinco", time(10, 35)),
        ("tres y media", time(3, 30)),
        ("a la una y media", time(1, 30)),
        ("10 de la noche", time(22)),
        ("12 de la noche", time(0)),
        ("3 de la mañana", time(3)),
        ("tres de la madrugada", time(3)),
        ("12 de la mañana", time(12)),
        ("1 del mediodía", time(13)),
        ("8 de la tarde", time(20)),
        ("mediodía", time(12)),
        ("a medianoche", time(0)),
        ("sobre las once y pico", time(11)),
        ("a las 11 de la noche más o menos", time(23)),
        ("las veintidós treinta", time(22, 30)),
        ("me acuesto a las 11", time(11)),
        ("mañana", None),
        ("10 o 11", None),
        ("2 gatos", None),
        ("25:00", None),
    ],
)
def test_a_time(typed: str, meant: time | None) -> None:
    assert read_time(typed, "es") == meant


def test_a_bare_hour_is_the_one_nearer_to_what_is_asked() -> None:
    assert read_time("diez y media", "es", near=time(22, 30)) == time(22, 30)
    assert read_time("a las 12", "es", near=time(22, 30)) == time(0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hoy", date(2026, 3, 4)),
        ("esta noche", date(2026, 3, 4)),
        ("mañana", date(2026, 3, 5)),
        ("hasta pasado mañana", date(2026, 3, 6)),
        ("antier", date(2026, 3, 2)),
        ("el lunes que viene", date(2026, 3, 9)),
        ("hasta el viernes", date(2026, 3, 6)),
        ("primero de junio", date(2026, 6, 1)),
        ("el 1º de junio", date(2026, 6, 1)),
        ("1/6", date(2026, 6, 1)),
        ("12 de abril de 2027", date(2027, 4, 12)),
        ("dentro de dos semanas", date(2026, 3, 18)),
        ("quince días", date(2026, 3, 19)),
        ("un mes", date(2026, 4, 4)),
        ("hace 3 días", date(2026, 3, 1)),
        ("plátano", None),
        ("7", None),
    ],
)
def test_a_date(typed: str, meant: date | None) -> None:
    assert read_date(typed, WEDNESDAY, "es") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siete", 7),
        ("7 de 10", 7),
        ("siete sobre diez", 7),
        ("un 8", 8),
        ("como unos 3", 3),
        ("7,5", 8),
        ("ninguno", 0),
        ("un calambre", 1),
        ("3 calambres", 3),
        ("entre 7 y 8", None),
        ("dos o tres", None),
        ("7 gatos", None),
    ],
)
def test_a_number(typed: str, meant: int | None) -> None:
    assert read_number(typed, 0, 10, "es") == meant


@pytest.mark.parametrize(
    "typed",
    [
        "CALAMBRE!!",
        "me dio un calambre",
        "tengo un calambre",
        "se me subió el gemelo",
        "se me montó la bola",
        "me agarró un calambre en la pantorrilla",
        "ayuda!!",
        "ay ay ay",
        "mi pierna!!",
        "no se me quita el calambre",
        "calanbre ahora",
    ],
)
def test_a_cramp_now_is_certain(typed: str) -> None:
    assert certain(typed, "es")


@pytest.mark.parametrize(
    "typed",
    ["calambre", "ayuda", "me duele la pantorrilla", "tirón en el gemelo", "no aguanto más"],
)
def test_enough_for_help(typed: str) -> None:
    assert wants_help(typed, "es")


@pytest.mark.parametrize(
    "typed",
    [
        "sin calambres",
        "2 calambres anoche",
        "tuve un calambre",
        "ya se me quitó el calambre",
        "calambres todas las noches",
        "por qué me dan calambres",
        "pie",
        "hola",
        "no me duele",
        "me dolió anoche",
        "ayuda con los ajustes",
    ],
)
def test_no_cry_for_help(typed: str) -> None:
    assert not wants_help(typed, "es")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ajustes", "settings"),
        ("quiero cambiar la hora de dormir", "settings"),
        ("para los recordatorios", "pause"),
        ("no me mandes más mensajes", "pause"),
        ("activa los recordatorios", "resume"),
        ("me equivoqué", "back"),
        ("déjalo", "cancel"),
        ("¿qué guardas de mí?", "privacy"),
        ("borra mis datos", "forget"),
        ("¿qué puedes hacer?", "help"),
        ("buenos días", "checkin"),
        ("apuntar la noche", "checkin"),
        ("quiero hacer los estiramientos", "stretch"),
        ("hola", "start"),
        ("muéstrame los movimientos", "techniques"),
        ("¿cuándo debo ir al médico?", "care"),
        ("¿qué funciona?", "evidence"),
        ("no borres mis datos", None),
        ("no pauses los recordatorios", None),
        ("me duele la espalda", None),
    ],
)
def test_a_wish(typed: str, meant: str | None) -> None:
    assert wish(typed, "es") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("¿sirve el magnesio?", "magnesium"),
        ("¿debo tomar más agua?", "drink"),
        ("por qué me dan calambres", "why"),
        ("agua tónica", "quinine"),
        ("calor o frío", "warmth"),
        ("gracias", None),
    ],
)
def test_a_topic(typed: str, meant: str | None) -> None:
    assert topic(typed, "es") == meant
