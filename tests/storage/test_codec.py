"""What is stored of somebody is the same whichever process writes it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.storage.codec import FACTS, PERSON, dump_facts, dump_person
from conversations.content.conditions import Condition
from conversations.facts import Facts, Person
from conversations.profile import Profile

EVERY = frozenset(Condition)  # as a set its order is another in each process
PATIENT = Person(zone="Europe/London", profile=Profile(EVERY, health_answered=True))
FACTS_OF_PATIENT = Facts(opened=datetime(2026, 11, 20, 3, tzinfo=UTC), person=PATIENT)


@pytest.mark.parametrize(
    ("value", "dump", "load"),
    [
        (PATIENT, dump_person, PERSON.validate_python),
        (FACTS_OF_PATIENT, dump_facts, FACTS.validate_python),
    ],
)
def test_conditions_stand_in_order_and_come_back(
    value: Any, dump: Callable[[Any], dict[str, Any]], load: Callable[[Any], Any]
) -> None:
    raw = dump(value)
    stored = raw.get("person", raw)["profile"]["conditions"]
    assert stored == sorted(condition.value for condition in EVERY)
    assert load(raw) == value
