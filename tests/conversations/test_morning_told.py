"""What is told besides an answer: taken, shown, put right, and never in the way of danger."""

from dataclasses import replace

import pytest

from conversations.facts import Facts
from conversations.flows.morning import morning
from conversations.flows.morning_heard import middle_of_sleep
from conversations.flows.morning_safety import SAFETY
from conversations.profile import Fluids, Profile
from conversations.replay import Answer, Diverged, Turn, back, replay
from conversations.script import Ask, Say, Text, also
from tests.conversations.checkins import ANNA, TODAY, advised, record, waiting

LEFT, CALF, PAIN, AT_3 = (
    also("leg", "left"),
    also("where", "calf"),
    also("pain", "7"),
    also("when", "h2_4"),
)
LONG = also("longest", "over10")


def walk(facts: Facts, *given: str) -> Turn:
    """The talk after these answers; what stands behind a blank was told besides."""
    return replay(morning, facts, answers(facts, *given))


def answers(facts: Facts, *given: str) -> list[Answer]:
    found: list[Answer] = []
    for choices in given:
        turn = replay(morning, facts, found)
        assert turn.ask is not None
        found.append(Answer(turn.ask.id, tuple(choices.split()), facts.opened))
    return found


def skipped_through(facts: Facts, *given: str) -> Turn:
    """The same, all further details left out."""
    rest: list[str] = []
    while not waiting(turn := walk(facts, *given, *rest)).startswith("end"):
        rest.append("skip")
        assert len(rest) < 30
    return turn


def asked(turn: Turn) -> list[str]:
    return [step.id.partition(".")[0] for step in turn.told if isinstance(step, Ask)]


def shown(turn: Turn) -> list[str]:
    """The kinds of facts that the card says were understood."""
    found = []
    for step in turn.fresh:
        if isinstance(step, Say) and step.text.key == "morning-heard":
            lines = dict(step.text.args)["lines"]
            assert isinstance(lines, tuple)
            whats = [dict(line.args)["what"] for line in lines]
            found += [what.key for what in whats if isinstance(what, Text)]
    return [key.removeprefix("morning-item-") for key in found]


def can_correct(turn: Turn) -> bool:
    assert turn.ask is not None
    return any(choice.id == "wrong" for choice in turn.ask.choices)


def test_several_facts_in_one_answer_are_noted_and_only_the_rest_is_asked() -> None:
    turn = walk(TODAY, f"n2 {LEFT} {CALF} {PAIN} {AT_3}")
    assert record(turn) == {
        "count": "2",
        "leg": "left",
        "where": "calf",
        "pain": "7",
        "when": "h2_4",
    }
    assert waiting(turn) == "sore"
    assert shown(turn) == ["count", "leg", "where", "pain", "when"]
    rest = asked(skipped_through(TODAY, f"n2 {LEFT} {CALF} {PAIN} {AT_3}", "n0", "none"))
    assert rest == [
        "count",
        "sore",
        SAFETY,
        "longest",
        "sleep",
        "helped",
        "yesterday",
        "stretch",
        "drink",
        "end",
    ]


def test_an_answer_alone_is_shown_by_what_follows_from_it() -> None:
    turn = walk(TODAY, "n2")
    assert shown(turn) == []
    assert not can_correct(turn)


def test_in_the_middle_the_question_is_asked_again_where_it_was_not_answered() -> None:
    turn = walk(TODAY, "n1", f"{LEFT} {CALF}")
    assert waiting(turn) == "sore.2"
    assert record(turn) == {"count": "1", "leg": "left", "where": "calf"}
    assert waiting(walk(TODAY, "n1", f"n0 {LEFT}")) == SAFETY


def test_what_was_understood_is_put_right_by_one_button() -> None:
    turn = walk(TODAY, "n1", f"n0 {LEFT} {CALF}")
    assert can_correct(turn)
    which = walk(TODAY, "n1", f"n0 {LEFT} {CALF}", "wrong")
    assert which.ask is not None
    assert [choice.id for choice in which.ask.choices] == ["sore", "leg", "where", "cancel"]
    again = walk(TODAY, "n1", f"n0 {LEFT} {CALF}", "wrong", "leg")
    assert waiting(again) == "leg"
    right = walk(TODAY, "n1", f"n0 {LEFT} {CALF}", "wrong", "leg", "right")
    assert record(right)["leg"] == "right"
    assert waiting(right) == "new.2"
    assert not can_correct(right)


def test_one_fact_alone_is_asked_again_at_once() -> None:
    assert waiting(walk(TODAY, "n1", LEFT, "wrong")) == "leg"
    assert record(walk(TODAY, "n1", LEFT, "wrong", "right"))["leg"] == "right"


def test_words_put_right_what_was_just_shown_and_nothing_older() -> None:
    shown_now = walk(TODAY, "n1", LEFT, also("leg", "right"))
    assert record(shown_now)["leg"] == "right"
    older = walk(TODAY, f"n1 {LEFT}", "n0", also("leg", "right"))
    assert record(older)["leg"] == "left"
    assert waiting(older) == "new.2"


def test_at_the_last_card_words_change_an_answer() -> None:
    turn = walk(TODAY, "n1", "n0", "none", "enough", also("count", "3"))
    assert record(turn)["count"] == "3"
    quiet = walk(TODAY, "quiet", f"{also('count', '2')} {LEFT}")
    assert record(quiet) == {"count": "2", "sore": "0", "leg": "left"}
    assert waiting(quiet) == SAFETY  # a cramp after all
    twice = walk(TODAY, "quiet", also("count", "quiet"))
    assert waiting(twice) == "end.1"
    assert shown(twice) == []


def test_taken_back_it_is_all_gone() -> None:
    given = answers(TODAY, "n1", f"n0 {LEFT}")
    kept = back(replay(morning, TODAY, given), given)
    assert kept is not None
    assert record(replay(morning, TODAY, kept)) == {"count": "1"}


def test_the_record_of_a_talk_has_to_fit() -> None:
    for wrong in (also("leg", "third"), also(SAFETY, "none"), also("longest", "still"), "+leg"):
        with pytest.raises(Diverged):
            walk(TODAY, f"n1 {wrong}")
    with pytest.raises(Diverged):
        walk(TODAY, "n1 n2")


# ---- opened by words


def test_a_quiet_night_told_out_of_the_blue_opens_at_its_end() -> None:
    turn = walk(replace(TODAY, told=(("count", "quiet"),)))
    assert record(turn) == {"count": "0", "sore": "0"}
    assert waiting(turn) == "end.0"
    sore = walk(replace(TODAY, told=(("count", "0"),)))
    assert waiting(sore) == "sore"
    recent = walk(replace(TODAY, told=(("count", "quiet"),), recent_cramp=True))
    assert waiting(recent) == SAFETY


def test_a_cramp_told_out_of_the_blue_is_shown_and_gone_on_with() -> None:
    turn = walk(replace(TODAY, told=(("count", "2"), ("leg", "left"))))
    assert waiting(turn) == "sore"
    assert shown(turn) == ["count", "leg"]
    assert can_correct(turn)


def test_it_stands_instead_of_what_was_given_before() -> None:
    given = (("count", "0"), ("sore", "0"))
    turn = walk(replace(TODAY, given=given, told=(("count", "1"),)))
    assert record(turn) == {"count": "1"}
    assert waiting(turn) == SAFETY


def test_what_is_no_question_of_this_night_or_person_is_left_out() -> None:
    limited = replace(ANNA, profile=Profile(health_answered=True, fluids=Fluids.LIMITED))
    facts = replace(TODAY, person=limited)
    told = f"n1 {also('drink', 'yes')} {also('sore', '3')}"
    assert record(walk(facts, told)) == {"count": "1", "sore": "3"}
    older = replace(facts, night=TODAY.night.replace(day=1) if TODAY.night else None)
    assert record(walk(older, told)) == {"count": "1"}
    assert record(walk(TODAY, f"quiet {LEFT} {also('walking', 'normal')}")) == {
        "walking": "normal",
        "count": "0",
        "sore": "0",
    }


def test_bare_hours_are_near_the_middle_of_the_sleep() -> None:
    assert middle_of_sleep(ANNA.bedtime, ANNA.wake).hour == 2
    assert middle_of_sleep(ANNA.wake, ANNA.bedtime).hour == 14


# ---- danger


@pytest.mark.parametrize("told", [LEFT, f"{PAIN} {CALF}", also("sore", "0"), LONG])
def test_the_danger_question_is_never_answered_by_facts(told: str) -> None:
    turn = walk(TODAY, "n1", "n0", told)
    assert waiting(turn) == "new.2"
    assert SAFETY not in record(turn)
    assert turn.ask is not None
    assert [silence.choice for silence in turn.ask.silences] == ["silent"]


def test_left_open_until_midday_it_is_not_asked_a_third_time_because_of_words() -> None:
    turn = walk(TODAY, "n1", "n0", "silent", LEFT)
    assert waiting(turn) == "new.3"
    assert turn.ask is not None
    assert not turn.ask.silences


def test_a_long_cramp_told_in_words_is_advised_on_after_the_danger_question() -> None:
    assert advised(walk(TODAY, f"n1 {LONG}")) == []
    assert advised(walk(TODAY, f"n1 {LONG}", "n0")) == []
    assert advised(walk(TODAY, f"n1 {LONG}", "n0", "none")) == ["over_10_min_resolved"]
    stopped = replace(TODAY, given=(("count", "1"), ("longest", "over10"), ("sore", "0")))
    assert advised(walk(stopped, "none")) == ["over_10_min_resolved"]


def test_an_unsure_look_at_the_legs_stays_unsure() -> None:
    turn = walk(TODAY, "n1", "n5", "yes", "unsure", LEFT)
    assert waiting(turn) == "legs.3"
    assert turn.ask is not None
    assert turn.ask.silences
    assert advised(walk(TODAY, "n1", "n5", "yes", "unsure", LEFT, "unsure")) == ["dvt_signs"]


def test_less_soreness_in_words_takes_its_questions_back() -> None:
    turn = walk(TODAY, "n1", f"n5 {LEFT}", also("sore", "0"))
    assert waiting(turn) == SAFETY
