"""What is said of a translation that no clinician has read, and when English takes its place."""

from dataclasses import replace
from datetime import date

import pytest

from conversations.script import Choice, Text, text
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import report
from conversations.wording.review import Reviewed, Reviews, digest, reviews
from conversations.wording.shelf import shipped

SOURCES = {
    "en": {
        "advice.ftl": "call = Call { $number }.\n    .done = Done\n",
        "other.ftl": "hi = Hello. { $more }\nsee = See a doctor.\n",
    },
    "de": {
        "advice.ftl": "call = Ruf { $number } an.\n    .done = Fertig\n",
        "other.ftl": "hi = Hallo. { $more }\nsee = Zum Arzt.\n",
    },
}
PLAN = Reviews(frozenset({"advice.ftl"}), frozenset({"see"}), frozenset({"hi"}))
BY = "A. Person, nurse"
CALL = text("call", number="112")


def read(file: str = "advice.ftl", sign: str | None = None) -> Reviewed:
    held = sign or digest(SOURCES, "de", file)
    return Reviewed("de", file, BY, date(2027, 1, 31), held)


def strict(*reviewed: Reviewed) -> Catalogue:
    return Catalogue(SOURCES, replace(PLAN, reviewed=reviewed), reviewed_only=True)


def test_what_tells_to_seek_care_is_said_in_english_until_it_is_reviewed() -> None:
    assert Catalogue(SOURCES, PLAN).text(CALL, "de") == "Ruf 112 an."
    assert strict().text(CALL, "de") == "Call 112."
    assert strict().text(Text("see"), "de") == "See a doctor."
    assert strict(read()).text(CALL, "de") == "Ruf 112 an."
    assert strict(read()).text(Text("see"), "de") == "See a doctor."
    assert strict(read("other.ftl")).text(Text("see"), "de") == "Zum Arzt."


def test_everything_else_stays_in_the_persons_language() -> None:
    hello = text("hi", more=CALL)
    assert strict().text(hello, "de") == "Hallo. Call 112."
    assert strict().caption(CALL, Choice("done", 1), "de") == "Done"
    assert strict().held_back(hello, "de")
    assert strict().held_back(text("hi", more=(Text("hi"), Text("see"))), "de")
    assert not strict().held_back(text("hi", more="x"), "de")
    assert not strict().held_back(CALL, "en")


def test_a_review_is_of_what_was_read_and_of_nothing_else() -> None:
    for changed in ("en", "de"):
        files = {**SOURCES[changed], "advice.ftl": "call = Ring { $number }.\n    .done = X\n"}
        later = Catalogue({**SOURCES, changed: files}, replace(PLAN, reviewed=(read(),)))
        assert later.awaits_review("de")
        assert f"de: advice.ftl: was changed since {BY} reviewed it" in map(str, report(later))
    assert "changed" not in str(report(strict(read())))


def test_a_translation_awaits_review_until_all_of_it_was_read() -> None:
    two = replace(PLAN, files=frozenset({"advice.ftl", "other.ftl"}))
    assert Catalogue(SOURCES, replace(two, reviewed=(read(),))).awaits_review("de")
    both = replace(two, reviewed=(read(), read("other.ftl")))
    assert not Catalogue(SOURCES, both).awaits_review("de")
    assert not Catalogue(SOURCES, two).awaits_review("en")


def test_the_shipped_plan_names_what_there_is() -> None:
    catalogue, plan = Catalogue.load(), reviews()
    assert set(shipped()["en"]) >= plan.files
    assert set(catalogue.keys()) >= plan.keys | plan.told_after
    assert plan.outdated(shipped()) == ()


@pytest.mark.parametrize("key", ["advice-emergency", "care-today", "flag-dvt_signs"])
def test_advice_and_danger_signs_count_as_seeking_care(key: str) -> None:
    files = {key: file for file in reviews().files for key in keys(file)}
    assert key in files


def keys(file: str) -> tuple[str, ...]:
    return Catalogue({"en": {file: shipped()["en"][file]}}).keys()
