"""The steps of the ladder one by one: what is said with each, and what comes after it."""

from datetime import datetime, timedelta

from conversations.content.combinations import COMBINATIONS
from conversations.content.techniques import TECHNIQUES
from conversations.flows.advice import speaks
from conversations.flows.ladder import tail
from conversations.profile import Condition
from conversations.replay import PERSON, Answer
from conversations.script import Ask, Text
from conversations.triage import RULES
from tests.conversations.relief_people import profile
from tests.conversations.relief_rules import keys
from tests.conversations.relief_walk import OPENED
from tests.conversations.test_relief import Night
from tests.conversations.test_relief_paths import night

CALF = ("none", "calf", "now")
STANDS = (*CALF, "same", "steady")


def after(*taps: str, who: tuple[Condition, ...] = ()) -> Night:
    return Night(night(profile(*who))).taps(*taps)


def card(story: Night) -> list[str]:
    """The sentences of the card that stands there, outer ones first."""
    question = story.turn.ask
    assert question is not None
    return flat(question.text)


def flat(sentence: Text) -> list[str]:
    inner = [value if isinstance(value, tuple) else (value,) for _, value in sentence.args]
    texts = (each for part in inner for each in part if isinstance(each, Text))
    return [sentence.key, *(key for each in texts for key in flat(each))]


def test_a_standing_step_comes_with_the_standing_rule_and_one_in_bed_without() -> None:
    assert card(after(*CALF)) == ["relief-step", "technique-t1-hand-card"]
    assert card(after(*STANDS)) == ["relief-step", "technique-t3-card", "relief-standing-rule"]


def test_a_step_says_what_this_person_has_to_mind() -> None:
    hamstring = ("none", "hamstring", "now", "same")
    pregnant = card(after(*hamstring, who=(Condition.PREGNANT,)))
    assert pregnant == ["relief-step", "technique-t2-lying-card", "technique-care-propped"]
    assert card(after(*hamstring)) == ["relief-step", "technique-t2-lying-card"]


def test_what_is_to_be_minded_is_said_together() -> None:
    numb = after("none", "foot", "now", "same", "steady", "same", "same",
        who=(Condition.NUMB_OR_CIRCULATION,))  # fmt: skip
    assert card(numb) == [
        "relief-step",
        "technique-t6-walk-card",
        "relief-mind",
        "relief-standing-rule",
        "technique-care-shoes",
    ]


def test_breathing_goes_with_warmth_and_is_not_said_twice() -> None:
    warm = after(*STANDS, "same", "same", "same", "none", "same")
    assert card(warm) == ["relief-step", "technique-t11-pad-card", "relief-breathe"]
    mended = after(*CALF, *["same"] * 4, "none", *["same"] * 2, who=(Condition.CALF_REPAIR,))
    assert (mended.asked, card(mended)) == ("wait", ["relief-step", "technique-t16-card"])


def test_easing_earns_a_step_once_more_and_only_once() -> None:
    once = after(*CALF, "easing")
    assert (once.asked, card(once)[1]) == ("step", "technique-t1-hand-card")
    assert once.taps("easing").asked == "steady"


def test_who_cannot_reach_the_foot_pulls_it_with_a_loop_from_then_on() -> None:
    story = after(*CALF, "reach")
    assert card(story) == ["relief-step", "technique-t2-sitting-card"]
    story.taps("same", "bed", *["same"] * 3, "none", "same", "same")
    assert story.asked == "wait"
    assert card(story) == ["relief-step", "technique-t2-sitting-card", "relief-breathe"]


def test_the_loop_is_offered_only_once_danger_is_ruled_out() -> None:
    def offered(*taps: str) -> bool:
        question = after(*taps).turn.ask
        assert question is not None
        return "reach" in {choice.id for choice in question.choices}

    assert offered(*CALF)
    assert not offered("cold", "usual", "now", "calf")
    assert not offered("none", "now", "foot")
    assert not offered(*CALF, "reach")


def test_worse_skips_ahead_and_a_second_look_at_the_danger_signs_does_not() -> None:
    looked = after(*CALF, "danger", "none")
    assert (looked.asked, card(looked)[1]) == ("step", "technique-t1-hand-card")
    assert after(*CALF, "worse", "none").asked == "steady"


def test_the_check_comes_at_six_minutes_sharp() -> None:
    story = after("none", "calf", "few")  # four minutes have gone by, and ten seconds
    story.taps("silent", "silent")  # a hold of 90 seconds and 20 to say how it is
    assert story.asked == "check"
    assert answered_after(360).asked == "check"
    assert answered_after(359).asked == "steady"


def answered_after(seconds: int) -> Night:
    """The first step, answered so long after the cramp began."""
    story = after(*CALF)
    at = OPENED + timedelta(seconds=seconds)
    story.answers += (Answer("step.1", ("same",), at, PERSON),)
    return story


def test_after_the_last_step_the_first_is_put_three_times_with_breathing() -> None:
    story = after(*STANDS, *["same"] * 3, "none", "same", "same")
    for n in (1, 2, 3):
        assert story.asked == "wait", n
        assert card(story) == ["relief-step", "technique-t1-hand-card", "relief-breathe"]
        story.taps("easing" if n == 2 else "same")
    assert story.asked == "comfort"


def test_cold_tapped_by_mistake_puts_the_danger_signs_again_and_locks_nothing() -> None:
    story = after("cold", "mistake")
    assert story.asked == "screen"
    story.taps(*STANDS)
    assert card(story)[1] == "technique-t3-card"


def test_an_old_injury_locks_massage_but_opens_the_rest() -> None:
    story = after("injury", "old", "calf", "now", "same", "steady", "same")
    assert card(story)[1] == "technique-t2-sitting-card"


def test_who_turns_dizzy_again_has_five_minutes_again() -> None:
    story = after("dizzy", "dizzy_due", "passed", "calf", "danger", "dizzy")
    question = story.turn.ask
    assert isinstance(question, Ask)
    assert "dizzy_due" in {silence.choice for silence in question.silences}


def test_dizziness_that_passed_is_no_longer_a_danger_sign() -> None:
    story = after("dizzy", "dizzy_due", "passed")
    assert story.advice() == []
    assert not any("relief-lowered" in keys(step) for step in story.turn.told)


def test_a_combination_that_amounts_to_a_flag_speaks_in_the_flags_words() -> None:
    silent = {row.id for row in COMBINATIONS if row.gives}
    assert {id for id in RULES if not speaks(id)} == silent
    assert "head_hit_thinners" not in silent


def test_who_lets_go_on_the_first_card_was_helped_by_its_stretch() -> None:
    assert after("gone").noted("cramp.helped") == ["t1_dorsiflex"]
    assert after("silent", "gone").noted("cramp.helped") == ["t1_dorsiflex"]
    assert after("gone", who=(Condition.CALF_REPAIR,)).noted("cramp.helped") == []
    assert after(*CALF, "danger", "gone").noted("cramp.helped") == []


def test_the_screen_put_again_speaks_of_pulling_only_where_that_may_be_done() -> None:
    mended = (Condition.CALF_REPAIR,)
    assert card(after("silent")) == ["relief-again"]
    assert card(after("silent", who=mended)) == ["relief-again-still"]
    assert card(after(*CALF, "danger")) == ["relief-check"]
    assert card(after(*CALF, "danger", who=mended)) == ["relief-check"]


def test_the_danger_signs_are_put_eight_times_at_most() -> None:
    story = after(*CALF, *["danger", "none"] * 7)
    assert story.asked == "step"
    assert story.taps("danger").asked == "comfort"


def test_since_when_and_where_are_on_record() -> None:
    story = after("none", "few", "hamstring")
    onsets = [datetime.fromisoformat(str(each)) - OPENED for each in story.noted("cramp.onset")]
    assert onsets == [timedelta(0), timedelta(minutes=-4)]
    assert story.noted("cramp.muscle") == ["hamstring"]


def test_each_muscle_has_its_own_first_step() -> None:
    first = {muscle: card(after("none", muscle, "now"))[1] for muscle in ("foot", "shin", "calf")}
    assert first == {
        "foot": "technique-t9-hand-card",
        "shin": "technique-shin-card",
        "calf": "technique-t1-hand-card",
    }


def located(muscle: str, seconds: int) -> Night:
    """Since when and where, the second of them told so long after the first message."""
    story = after("none", "now")
    question = story.turn.ask
    assert question is not None
    at = OPENED + timedelta(seconds=seconds)
    story.answers += (Answer(question.id, (muscle,), at, PERSON),)
    return story


def test_a_first_stretch_that_is_over_is_not_begun_again() -> None:
    assert located("calf", 85).asked == "step"
    assert located("calf", 86).asked == "steady"
    assert card(located("foot", 86))[1] == "technique-t9-hand-card"


def test_a_countdown_is_cut_to_the_time_that_is_left() -> None:
    beats = TECHNIQUES["t1_dorsiflex"].form("hand").beats
    assert tail(beats, 90) == beats
    assert tail(beats, 89) == beats[1:]
    assert tail(beats, 60) == beats[2:]
    assert tail(beats, 0) == ()
