"""/evidence: every topic with what is known, how well and from where; nothing that is not."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from conversations.content.evidence import EVIDENCE
from conversations.content.sources import SOURCES
from conversations.facts import Facts, Person
from conversations.flows.evidence import evidence
from conversations.profile import Fluids, Profile
from conversations.replay import Answer, replay
from conversations.script import Ask
from conversations.understanding.topics import topic
from conversations.wording.catalogue import Catalogue
from tests.conversations.walking import walked

NOW = datetime(2026, 6, 3, 12, 0, tzinfo=UTC)
FACTS = Facts(NOW, Person(profile=Profile(fluids=Fluids.FREE)))


def once(question: Ask[Any]) -> Iterable[tuple[str, ...]]:
    kind, n = question.id.split(".")
    if kind == "topics" and n != "0":
        return [("close",)]
    return [(choice.id,) for choice in question.choices]


def words(facts: Facts, id: str) -> str:
    """The card of a topic as this person sees it."""
    turn = replay(evidence, replace(facts, topic=id), ())
    assert turn.ask is not None
    return Catalogue.load().plain(turn.ask.text, "en")


@pytest.mark.parametrize("fluids", Fluids)
def test_every_card_can_be_read_and_the_talk_ends(fluids: Fluids) -> None:
    facts = replace(FACTS, person=Person(profile=Profile(fluids=fluids)))
    read = set()
    for answers, turn in walked(evidence, facts, once):
        assert turn.outcome is not None
        read |= {answer.choices[0] for answer in answers if answer.ask == "topics.0"}
    assert read == {*EVIDENCE, "close"}


@pytest.mark.parametrize("id", EVIDENCE)
def test_a_card_names_its_sources(id: str) -> None:
    assert EVIDENCE[id].sources
    for source in EVIDENCE[id].sources:
        title = SOURCES[source].title
        assert title in words(FACTS, id) or title == "General knowledge"


@pytest.mark.parametrize(
    ("id", "figures"),
    [
        ("stretch", ("80", "over 55", "1.2", "0.6 to 1.8", "1.3", "191", "12 weeks")),
        ("magnesium", ("11 trials", "735", "0.18")),
        ("vitamin_k2", ("about 1 ", "3.6")),
        ("pickle", ("2.3", "0.4", "46", "35", "cirrhosis")),
        ("towel_ball", ("24", "12")),
    ],
)
def test_the_figures_are_those_of_the_studies(id: str, figures: tuple[str, ...]) -> None:
    for figure in figures:
        assert figure in words(FACTS, id)


@pytest.mark.parametrize("fluids", [Fluids.LIMITED, Fluids.UNSURE, Fluids.UNKNOWN])
def test_no_amount_is_named_where_drinks_may_be_limited(fluids: Fluids) -> None:
    card = words(replace(FACTS, person=Person(profile=Profile(fluids=fluids))), "drink")
    assert "cups" not in card
    assert "glass" not in card
    assert ("care team" in card) == (fluids is Fluids.LIMITED)


def test_a_topic_asked_for_by_name_comes_first() -> None:
    turn = replay(evidence, replace(FACTS, topic="pickle"), ())
    assert turn.ask is not None
    assert turn.ask.id == "topic.0"
    after = replay(evidence, replace(FACTS, topic="pickle"), (Answer("topic.0", ("more",), NOW),))
    assert after.ask is not None
    assert after.ask.id == "topics.1"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pickle juice", "pickle"),
        ("Does pickle juice stop cramps?", "pickle"),
        ("quinine", "quinine"),
        ("can I drink tonic water?", "quinine"),
        ("magnesium", "magnesium"),
        ("does magnesium help with cramps", "magnesium"),
        ("bananas", "bananas"),
        ("what about electrolytes", "bananas"),
        ("vitamin k2", "vitamin_k2"),
        ("how much should I drink?", "drink"),
        ("why do I get cramps at night", "why"),
        ("does stretching help?", "stretch"),
        ("massage", "massage"),
        ("", None),
        ("yes", None),
        ("stretch", None),
        ("my calf", None),
        ("I slept well and had no cramps", None),
    ],
)
def test_typed_words_name_a_topic(typed: str, meant: str | None) -> None:
    assert topic(typed) == meant
    assert meant is None or meant in EVIDENCE


def test_the_table_of_words_has_a_list_for_every_topic() -> None:
    assert {topic(line) for line in SAMPLES} == set(EVIDENCE)


SAMPLES = (
    "does stretching work", "why toes up", "is massage safe", "heat or ice", "tennis ball",
    "does relaxation help", "how much water", "magnesium", "tonic", "k2", "brine", "potassium",
    "what causes cramps", "what triggers", "pregnancy cramps",
)  # fmt: skip
