"""Sentences by key: arguments, times, languages, captions, and what is refused."""

from datetime import UTC, date, datetime, time

import pytest

from conversations.script import Choice, Text, text
from conversations.wording.catalogue import Catalogue
from conversations.wording.shelf import CatalogueError

SOURCE = """
hello = Hello <b>{ $name }</b>
    .yes = Yes & no, { $name }
    .yes-also = yep, yeah
    .no = No
at = At { $when }
list = { $lines }
wrap = ({ hello })
count = { $n ->
    [one] { $n } cramp
   *[other] { $n } cramps
}
done = Done
    .also = ready, ok
place = { CITY($zone) }, { COUNTRY($country) }
"""


@pytest.fixture
def catalogue() -> Catalogue:
    german = SOURCE.replace("Hello", "Hallo")
    return Catalogue({"en": {"a.ftl": SOURCE}, "de": {"a.ftl": german}})


def test_what_a_person_typed_cannot_become_markup(catalogue: Catalogue) -> None:
    said = catalogue.text(text("hello", name="<i>&Co"), "en")
    assert said == "Hello <b>&lt;i&gt;&amp;Co</b>"


def test_a_caption_is_plain_and_takes_the_arguments_of_its_question(catalogue: Catalogue) -> None:
    caption = catalogue.caption(text("hello", name="<Ann>"), Choice("yes", 1), "en")
    assert caption == "Yes & no, <Ann>"


def test_a_caption_may_be_a_shared_sentence(catalogue: Catalogue) -> None:
    choice = Choice("t2230", 1, label="at", args=(("when", time(22, 30)),))
    assert catalogue.caption(text("hello", name="Ann"), choice, "en") == "At 22:30"


def test_sentences_can_hold_sentences_and_lists_of_them(catalogue: Catalogue) -> None:
    lines = (text("hello", name="A<b"), text("count", n=1), text("count", n=3))
    said = catalogue.text(text("list", lines=lines), "en")
    assert said == "Hello <b>A&lt;b</b>\n1 cramp\n3 cramps"


def test_a_moment_is_told_in_the_persons_own_time(catalogue: Catalogue) -> None:
    moment = Text("at", (("when", datetime(2026, 7, 1, 20, 5, tzinfo=UTC)),))
    assert catalogue.text(moment, "en", "Europe/Berlin") == "At 22:05"
    assert catalogue.text(moment, "en", "Asia/Kolkata", "IN") == "At 01:35"
    assert catalogue.text(moment, "en") == "At 20:05"


def test_twelve_hours_only_where_people_read_them(catalogue: Catalogue) -> None:
    late = text("at", when=time(22, 5))
    assert catalogue.text(late, "en", country="US") == "At 10:05 PM"
    assert catalogue.text(late, "en", country="GB") == "At 22:05"
    assert catalogue.text(late, "de", country="US") == "At 22:05"


@pytest.mark.parametrize(
    ("language", "country", "said"),
    [
        ("en", None, "At Tuesday, 2 June"),
        ("en", "US", "At Tuesday, June 2"),
        ("de", "DE", "At Dienstag, 2. Juni"),
    ],
)
def test_dates_have_their_weekday(
    catalogue: Catalogue, language: str, country: str | None, said: str
) -> None:
    assert catalogue.text(text("at", when=date(2026, 6, 2)), language, None, country) == said


def test_countries_and_towns_are_named_in_the_language(catalogue: Catalogue) -> None:
    rome = text("place", zone="Europe/Rome", country="IT")
    assert catalogue.text(rome, "en") == "Rome, Italy"
    assert catalogue.text(rome, "de") == "Rom, Italien"


@pytest.mark.parametrize(
    ("code", "language"),
    [("en-GB", "en"), ("DE", "de"), ("de_AT", "de"), ("xx", "en"), ("", "en"), (None, "en")],
)
def test_the_nearest_language(catalogue: Catalogue, code: str | None, language: str) -> None:
    assert catalogue.best(code) == language


def test_other_words_for_a_choice(catalogue: Catalogue) -> None:
    assert catalogue.also("hello", "yes", "en") == ("yep", "yeah")
    assert catalogue.also("hello", "no", "en") == ()
    assert catalogue.also("hello", "no", "en", label="done") == ("ready", "ok")


def test_what_a_sentence_has_to_be_given(catalogue: Catalogue) -> None:
    assert catalogue.arguments("wrap") == {"name"}
    assert catalogue.arguments("place") == {"zone", "country"}
    assert catalogue.arguments("hello", "yes") == {"name"}


@pytest.mark.parametrize("missing", [text("nobody"), text("hello"), text("wrap")])
def test_a_missing_sentence_or_argument_is_an_error(catalogue: Catalogue, missing: Text) -> None:
    with pytest.raises(CatalogueError):
        catalogue.text(missing, "en")


def test_a_missing_caption_is_an_error(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueError, match="maybe"):
        catalogue.caption(text("hello", name="Ann"), Choice("maybe", 1), "en")


def test_what_is_not_fluent_is_refused_with_its_place() -> None:
    found = Catalogue({"en": {"a.ftl": "fine = Fine\nbroken = {\n", "b.ftl": "well = Well\n"}})
    for use in (found.sentences, lambda: found.text(Text("fine"), "en")):
        with pytest.raises(CatalogueError, match=r"en/a\.ftl:2"):
            use()
    assert found.text(Text("well"), "en") == "Well"  # a file is read when it is needed


def test_a_file_is_read_with_those_it_refers_to() -> None:
    files = {"a.ftl": "a = ({ b })\n", "b.ftl": "b = { -c }!\n", "c.ftl": "-c = C\n"}
    assert Catalogue({"en": files}).text(Text("a"), "en") == "(C!)"


def test_a_key_that_comes_twice_is_refused() -> None:
    with pytest.raises(CatalogueError, match="twice"):
        Catalogue({"en": {"a.ftl": "hi = Hi\n", "b.ftl": "hi = Hello\n"}})


def test_the_shipped_catalogue_speaks_english_first() -> None:
    assert Catalogue.load().languages[0] == "en"
    assert Catalogue.load() is Catalogue.load()
