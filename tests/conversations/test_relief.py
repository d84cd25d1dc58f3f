"""The night talk as stories, with their times."""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from conversations.content.levels import Level
from conversations.content.technique import Muscle
from conversations.explore import reply
from conversations.facts import Episode, Facts, Person
from conversations.flows.relief import relief
from conversations.profile import Condition
from conversations.replay import CLOCK, Answer, Turn, replay
from conversations.script import Advise
from conversations.wording.catalogue import Catalogue
from tests.conversations.relief_people import profile
from tests.conversations.relief_rules import keys
from tests.conversations.relief_walk import OPENED, clocks, name_of
from tests.conversations.test_relief_paths import night, walked

CATALOGUE = Catalogue.load()
TAGS = re.compile(r"<[^>]+>")


class Night:
    """One night, told answer by answer."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.answers: tuple[Answer, ...] = ()

    @property
    def turn(self) -> Turn:
        return replay(relief, self.facts, self.answers)

    @property
    def asked(self) -> str:
        question = self.turn.ask
        return "" if question is None else name_of(question)

    def taps(self, *choices: str) -> "Night":
        for choice in choices:
            question = self.turn.ask
            assert question is not None, f"{choice}: the talk is over"
            self.answers += (reply(question, (choice,), self.answers, self.facts),)
        return self

    def passes(self, minutes: float) -> "Night":
        """Let the clock answer, as often as it rings by then (counted from the first message)."""
        until = OPENED + timedelta(minutes=minutes)
        while (question := self.turn.ask) is not None:
            asked = self.answers[-1].at if self.answers else OPENED
            ring = min(clocks(question, asked), key=lambda one: one[1], default=None)
            if ring is None or ring[1] > until:
                break
            self.answers += (Answer(question.id, (ring[0],), ring[1], ring[2]),)
        return self

    def advice(self) -> list[tuple[Level, str]]:
        return [(step.level, step.flags[0]) for step in self.turn.told if isinstance(step, Advise)]

    def at(self) -> timedelta:
        return self.answers[-1].at - OPENED

    def noted(self, kind: str) -> list[str | int]:
        return [note.value for note in self.turn.notes if note.kind == kind]


@pytest.fixture
def anna() -> Night:
    return Night(night(profile()))


def test_a_silent_night_asks_at_90_seconds_and_three_minutes_and_fires_at_ten(anna: Night) -> None:
    asked = []
    for minutes in (0, 1.5, 3, 6):
        anna.passes(minutes)
        asked.append((anna.asked, len(anna.answers)))
    assert asked == [("screen", 0), ("screen", 1), ("screen", 2), ("screen", 3)]
    anna.passes(9.99)
    assert anna.advice() == []
    anna.passes(10)
    assert anna.advice() == [(Level.URGENT, "over_10_min")]
    assert anna.at() == timedelta(minutes=10)
    assert anna.asked == "comfort"


@pytest.mark.parametrize("seed", range(60))
def test_ten_minutes_are_over_when_they_rang_even_if_the_clock_was_set_back_since(
    anna: Night, seed: int
) -> None:
    """At whichever question they ring, on whatever way there."""
    chance = Random(seed)
    early, chosen = OPENED - timedelta(minutes=1), ""
    while (question := anna.turn.ask) is not None and len(anna.answers) < 24:
        open_choices = [choice.id for choice in question.choices if choice.id != "over_10_min"]
        if len(open_choices) < len(question.choices):
            rung = Night(anna.facts)
            rung.answers = (*anna.answers, Answer(question.id, ("over_10_min",), early, CLOCK))
            assert rung.noted("over_10_min") == ["yes"]
        again = chosen in open_choices and chance.random() < 0.8  # or few get to the last cards
        chosen = chosen if again else chance.choice(open_choices)
        anna.answers += (Answer(question.id, (chosen,), OPENED + timedelta(seconds=1)),)


@pytest.mark.parametrize(
    ("since", "fires"), [("now", 10.0), ("few", 6.0), ("ten", 0.2)], ids=["now", "few", "ten"]
)
def test_ten_minutes_count_from_when_it_began(anna: Night, since: str, fires: float) -> None:
    anna.taps("none", since).passes(12)
    assert anna.advice() == [(Level.URGENT, "over_10_min")]
    advised = next(a.at for n, a in enumerate(anna.answers) if over(anna, n))
    assert advised - OPENED <= timedelta(minutes=fires)
    assert anna.noted("over_10_min") == ["yes"]


def over(story: Night, n: int) -> bool:
    told = replay(relief, story.facts, story.answers[: n + 1]).fresh
    return any(isinstance(step, Advise) for step in told)


def test_a_well_person_needs_one_tap_and_the_ladder_does_the_rest(anna: Night) -> None:
    anna.taps("none").passes(9.9)
    tried = [note.kind for note in anna.turn.notes if note.kind.startswith("tried.")]
    assert "tried.t1_dorsiflex" in tried
    assert "tried.t10_massage" in tried
    assert not {"tried.t3_stand_weight", "tried.t4_wall_calf", "tried.t6_walk_off"} & set(tried)


def test_gone_is_recorded_with_what_helped(anna: Night) -> None:
    anna.taps("none", "calf", "now", "same", "steady", "gone", "normal", "n7", "left", "sleep")
    assert anna.turn.outcome is not None
    assert anna.turn.outcome.kind == "gone"
    assert anna.noted("cramp.helped") == ["t3_stand_weight"]
    assert anna.noted("cramp.muscle") == ["calf"]
    assert anna.noted("cramp.pain") == ["7"]
    assert anna.noted("cramp.leg") == ["left"]
    assert anna.noted("cramp.gone") == [anna.answers[5].at.isoformat()]
    assert anna.noted("tried.t1_dorsiflex") == ["same"]


def test_gone_and_asleep_ends_by_itself(anna: Night) -> None:
    anna.taps("none", "calf", "now", "gone").passes(20)
    assert anna.turn.outcome is not None
    assert anna.turn.outcome.kind == "gone"
    assert anna.advice() == []


def test_back_within_five_minutes_is_the_same_cramp_and_keeps_its_clock(anna: Night) -> None:
    anna.taps("none", "calf", "now").passes(9).taps("gone", "normal", "back")
    assert anna.asked == "step"
    anna.passes(12)
    assert anna.advice() == [(Level.URGENT, "over_10_min")]
    assert anna.noted("cramp.again") == [1]


def test_gone_after_ten_minutes_with_normal_feet_is_soon(anna: Night) -> None:
    anna.taps("none").passes(11).taps("gone", "normal")
    assert anna.advice() == [(Level.URGENT, "over_10_min"), (Level.SOON, "over_10_min_resolved")]
    assert anna.noted("over_10_min") == ["yes", "resolved"]


def test_gone_after_ten_minutes_and_silence_stays_urgent(anna: Night) -> None:
    anna.taps("none").passes(11).taps("gone").passes(30)
    assert anna.advice() == [(Level.URGENT, "over_10_min")]
    assert anna.turn.outcome is not None


def test_numbness_is_asked_about_again_half_an_hour_after_it_let_go(anna: Night) -> None:
    anna.taps("none", "calf", "now", "gone", "numb").passes(30.5)
    assert anna.asked == "numb_again"
    question = anna.turn.ask
    assert question is not None
    assert question.anew
    anna.passes(32)
    assert anna.advice() == [(Level.URGENT, "sudden_numbness")]


def test_pins_and_needles_keep_to_bed_and_are_asked_about_later(anna: Night) -> None:
    anna.taps("cold", "tingling").passes(9)
    assert not any(note.kind == "tried.t10_massage" for note in anna.turn.notes)
    anna.taps("gone").passes(anna.at() / timedelta(minutes=1) + 30.5)
    assert anna.asked == "numb_again"


def test_cold_foot_left_unanswered_is_an_emergency_within_a_minute(anna: Night) -> None:
    anna.taps("cold").passes(1.1)
    assert anna.advice() == [(Level.EMERGENCY, "limb_ischaemia")]
    assert anna.turn.outcome is not None


def test_an_unnamed_injury_stays_urgent_and_names_the_five_emergencies(anna: Night) -> None:
    anna.taps("injury").passes(1.1)
    assert anna.advice() == [(Level.URGENT, "injury_or_illness")]
    (advice,) = (step for step in anna.turn.told if isinstance(step, Advise))
    said = "\n".join(CATALOGUE.text(each, "en") for each in advice.texts)
    for sign in ("jaw", "scorpion", "rock-hard", "very ill", "burning hot"):
        assert sign in said


def test_dizzy_lies_down_and_is_urgent_after_five_minutes(anna: Night) -> None:
    anna.taps("dizzy")
    assert "relief-dizzy-on" in {key for step in anna.turn.fresh for key in keys(step)}
    anna.passes(5)
    assert anna.advice() == []
    anna.passes(6.1)
    assert anna.advice() == [(Level.URGENT, "dizziness")]


def test_dizzy_that_passes_is_not_urgent_but_stays_in_bed(anna: Night) -> None:
    anna.taps("dizzy").passes(5.09).taps("passed").passes(9.9)
    assert anna.advice() == []
    assert not any(note.kind == "tried.t3_stand_weight" for note in anna.turn.notes)


def test_a_mistake_is_undone_by_a_fresh_none_only_and_the_advice_stays_on_record(
    anna: Night,
) -> None:
    anna.taps("swollen", "mistake")
    assert anna.asked == "screen"
    anna.taps("none")
    assert "relief-lowered" in {key for step in anna.turn.fresh for key in keys(step)}
    assert anna.asked == "where"
    assert anna.advice() == [(Level.URGENT, "dvt_signs")]


def test_a_further_tap_raises_the_level(anna: Night) -> None:
    anna.taps("swollen", "chest")
    assert [level for level, _ in anna.advice()] == [Level.URGENT, Level.EMERGENCY]
    assert anna.turn.outcome is not None


def test_a_swollen_leg_in_pregnancy_calls_the_maternity_unit() -> None:
    clara = Night(night(profile(Condition.PREGNANT))).taps("swollen")
    (advice,) = (step for step in clara.turn.told if isinstance(step, Advise))
    assert "pregnancy_leg" in advice.flags
    assert "maternity" in "\n".join(CATALOGUE.text(each, "en") for each in advice.texts)


def test_heel_walk_only_where_it_helped_before() -> None:
    taps = ("none", "calf", "now", "same", "steady", "same", "same", "same", "none")
    plain = Night(night(profile())).taps(*taps)
    assert "technique-t6-walk-card" in keys(plain.turn.told[-1])
    before = Episode(OPENED - timedelta(days=1), ending="gone", helped="t5_heel_walk")
    helped = Night(replace(night(profile()), episodes=(before,))).taps(*taps)
    assert "technique-t5-card" in keys(helped.turn.told[-1])


def test_the_ten_minute_advice_says_what_to_do_with_the_number(anna: Night) -> None:
    anna.passes(10)
    (advice,) = (step for step in anna.turn.told if isinstance(step, Advise))
    said = [CATALOGUE.text(each, "en") for each in advice.texts]
    assert "today or tonight" in said[0]
    assert "111" in said[0]
    assert any("999" in line for line in said)


def test_every_answer_of_the_clock_is_a_choice_of_the_question(anna: Night) -> None:
    moment: datetime = OPENED
    for path in walked(anna.facts, Muscle.CALF, turns=0):
        for question in path.asks:
            ids = {choice.id for choice in question.choices}
            assert {silence.choice for silence in question.silences} <= ids
            assert all(ring[1] >= moment for ring in clocks(question, moment))


def test_an_unknown_person_gets_the_same_help_without_massage_or_heat() -> None:
    stranger = Night(Facts(OPENED, Person())).taps("none").passes(9.9)
    tried = {note.kind for note in stranger.turn.notes}
    assert "tried.t1_dorsiflex" in tried
    assert not {"tried.t10_massage", "tried.t11_heat"} & tried
