"""People who look through the moves: one for each thing that closes some of them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from conversations.facts import Facts, Person
from conversations.flows.reasons import WELL
from conversations.profile import SOMEONE_ELSE, Condition, Fluids, Profile

AT_14 = datetime(2026, 6, 3, 12, 0, tzinfo=UTC)
ANNA = Person(zone="Europe/Berlin", country="DE", consented=True, welcomed=True, profile=WELL)
NOW = Facts(opened=AT_14, person=ANNA)


def with_profile(profile: Profile, **more: Any) -> Facts:
    return replace(NOW, person=replace(ANNA, profile=profile), **more)


def having(*conditions: Condition) -> Facts:
    return with_profile(replace(WELL, conditions=frozenset(conditions)))


PEOPLE = {
    "well": NOW,
    **{condition.value: having(condition) for condition in Condition},
    "nothing_known": with_profile(Profile()),
    "limited": with_profile(replace(WELL, fluids=Fluids.LIMITED)),
    "young": with_profile(replace(WELL, age_adult=False)),
    "someone_else": with_profile(SOMEONE_ELSE),
    "question_open": replace(NOW, safety_unanswered=True),
    "advised": replace(NOW, flags=("dvt_signs",), safety_unanswered=True),
    "emergency": replace(NOW, flags=("limb_ischaemia",), safety_unanswered=True),
    "drunk": replace(NOW, flags=("drunk_or_sedated",)),
}
