"""The walks of the night talk and of the check-in that have tests of their own, counted."""

from collections.abc import Iterator

from conversations.content.technique import Muscle
from conversations.explore import Pick
from conversations.facts import Facts
from conversations.flows.morning import morning
from tests.conversations import test_morning_paths as mornings
from tests.conversations.relief_people import everybody, people, profile
from tests.conversations.test_relief_paths import GATING, night, spines, walked
from tests.conversations.walking import walked as walked_through


def walks() -> Iterator[tuple[str, int]]:
    """Each walk in a few words, and how many paths it has; AssertionError at an unsafe one."""
    kinds, all_of_them, well = people(), everybody(), night(profile())
    yield (
        f"night, {len(kinds)} kinds of people, calf, one answer off {len(GATING)} spines",
        sum(count(walked(night(who), Muscle.CALF, 1, GATING)) for who in kinds),
    )
    yield (
        f"night, {len(all_of_them)} people, every muscle, {len(spines(Muscle.CALF))} spines",
        sum(count(walked(night(who), muscle, 0)) for who in all_of_them for muscle in Muscle),
    )
    yield "night, calf, one answer off every spine", count(walked(well, Muscle.CALF, 1))
    yield (
        f"night, {len(Muscle) - 1} other muscles, one answer off {len(GATING)} spines",
        sum(count(walked(well, muscle, 1, GATING)) for muscle in Muscle if muscle != Muscle.CALF),
    )
    yield (
        "night, calf, two answers off two spines",
        count(walked(well, Muscle.CALF, 2, {"says nothing", "slips"})),
    )
    for name, pick in (("danger", mornings.danger_part), ("changing", mornings.change_part)):
        nights = mornings.NIGHTS.values() if name == "danger" else [mornings.NIGHTS["plain"]]
        yield f"check-in, {name}", sum(safe_mornings(facts, pick) for facts in nights)


def safe_mornings(facts: Facts, pick: Pick) -> int:
    found = 0
    for answers, turn in walked_through(morning, facts, pick):
        mornings.safe(answers, turn)
        found += 1
    return found


def count(paths: Iterator[object]) -> int:
    return sum(1 for _ in paths)
