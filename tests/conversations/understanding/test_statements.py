"""Two things in one breath: a question and, with no comma between, what is there now.

Each pair has the same question, or the like, with nothing behind it that is so. The tables alone
are asked, so that the second reader makes up for nothing.
"""

import pytest

from conversations.content.levels import Level
from conversations.understanding.danger import find
from conversations.understanding.finding import Finding

ASKED = {
    "en": [
        ("what if my leg swells tomorrow what should i do", "what if its a clot my leg is swollen"),
        ("what if tomorrow my calf is swollen", "what if its a clot my calf is swollen"),
        ("if my calf is hot and my leg is red is that a clot", "is that a clot my calf is hot"),
        ("what happens if i get chest pain", "what happens now ive got chest pain"),
        ("should i worry if my calf gets red one day", "do i need to worry my calf is red"),
        ("do people black out from pain", "do people black out from pain my wife just did"),
        ("does sepsis make you confused", "does sepsis show cause moms gasping for air"),
        ("do i call 999 for a swollen leg in general", "do i call 999 leg swollen and hot"),
        ("what does brown pee mean", "what does brown pee mean its really brown"),
        ("suppose im alone what if i faint", "what if im ill i fainted an hour ago"),
    ],
    "de": [
        ("was wenn mein Bein morgen anschwillt", "was wenn ne Thrombose mein Bein ist geschwollen"),
        (
            "was wenn der Fuß mal kalt und blau ist",
            "was wenn da was zu ist der Fuß ist kalt und blau",
        ),
        ("wie merkt man eine Embolie", "wie merkt man eine Embolie ich krieg kaum Luft"),
        (
            "woran merk ich dass das Bein zu kalt ist",
            "woran merk ich eine Lähmung das Bein ist blau und kalt",
        ),
        ("was mach ich wenn mein Bein rot ist", "was mach ich jetzt mein Bein ist rot"),
        ("kann man mit Brustschmerzen warten", "kann man damit warten bei mir zieht die Brust so"),
    ],
    "es": [
        ("y si mañana tengo la pierna hinchada", "y si es un trombo tengo la pierna hinchada"),
        ("cómo sé si la cara se me tuerce", "cómo sé si es un derrame tiene la cara torcida"),
        ("qué hago si el pie está morado", "qué hago el pie está morado y frío"),
        (
            "es verdad que los diabéticos no sienten los pies",
            "es verdad que es grave no siento el pie",
        ),
        ("cómo se nota un infarto", "cómo se nota pq estoy escupiendo sangre al toser"),
    ],
}

DENIED_OR_BYGONE = {
    "en": [
        ("never fainted in my life", "never fainted in my life and i just did"),
        ("the pain is nothing", "the pain is nothing i want to kill myself"),
        ("in the film she has a stroke", "no stroke then his face is drooping"),
    ],
    "de": [
        (
            "das Problem ist nicht dass ich nicht mehr leben will",
            "nicht das Problem ich will sterben",
        ),
        ("letztes Jahr krieg ich keine Luft gehabt", "letztes Jahr wars nichts diesmal keine Luft"),
        ("mein Vater hatte 2012 Atemnot", "mein Vater hatte 2012 was jetzt hab ich Atemnot"),
    ],
    "es": [
        ("hace años me dio un infarto", "mi papá tuvo uno hace años estoy con dolor de pecho"),
        ("tampoco tengo la pierna hinchada", "no es el nudo es toda la pierna hinchada"),
    ],
}

PAIRS = [
    (language, harmless, meant)
    for table in (ASKED, DENIED_OR_BYGONE)
    for language, pairs in table.items()
    for harmless, meant in pairs
]


def alone(text: str, language: str) -> Finding:
    return find(text, language, second=False)


@pytest.mark.parametrize(("language", "harmless", "meant"), PAIRS)
def test_what_is_asked_denied_or_bygone_ends_where_a_statement_begins(
    language: str, harmless: str, meant: str
) -> None:
    assert not alone(harmless, language).flags
    assert alone(meant, language).level() >= Level.URGENT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "y si un pie está como sacado del congelador desde hace un rato"),
        ("en", "does anyone get a numb groin since this morning"),
    ],
)
def test_a_question_that_says_since_when_is_asked_about(language: str, text: str) -> None:
    assert alone(text, language).in_doubt


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "wieso fragst du nach dem Kiefer mein Bein tut weh"),
        ("en", "what does a jaw lock feel like my calf is stiff"),
    ],
)
def test_what_was_asked_about_is_not_joined_with_what_is_told(language: str, text: str) -> None:
    assert not alone(text, language).flags


def test_a_verb_before_its_subject_need_not_ask() -> None:
    assert not alone("jetzt ist das Bein rot und heiß", "de").in_doubt
    assert alone("ist das Bein rot und heiß", "de").in_doubt
