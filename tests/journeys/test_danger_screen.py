"""Every sign of the acute screen: what is said, how loud, and what goes on the record."""

from conversations.content.levels import Level
from conversations.triage import RULES
from tests.support.advices import given
from tests.support.invariants import all_is_well
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

SIGNS: dict[tuple[str, ...], tuple[str, Level]] = {
    ("1 Chest",): ("chest_breath_head", Level.EMERGENCY),
    ("3 Numb groin",): ("cauda_equina", Level.EMERGENCY),
    ("4 Swollen",): ("dvt_signs", Level.URGENT),
    ("2 Cold", "Yes, it is"): ("limb_ischaemia", Level.EMERGENCY),
    ("2 Cold", "Can't tell"): ("limb_ischaemia", Level.EMERGENCY),
    ("5 Injury", "Stiff or locked jaw"): ("tetanus_signs", Level.EMERGENCY),
    ("5 Injury", "Snake"): ("venom_bite", Level.EMERGENCY),
    ("5 Injury", "Rock-hard"): ("compartment_trauma", Level.EMERGENCY),
    ("5 Injury", "Hot leg and very ill"): ("sepsis_signs", Level.EMERGENCY),
    ("5 Injury", "Burning hot"): ("heat_stroke", Level.EMERGENCY),
    ("5 Injury", "Felt a pop"): ("calf_tear", Level.URGENT),
    ("5 Injury", "A fall"): ("fall_injury", Level.URGENT),
    ("5 Injury", "Brown pee"): ("rhabdo_signs", Level.URGENT),
    ("5 Injury", "Fever"): ("skin_infection", Level.URGENT),
    ("5 Injury", "Dirty wound"): ("tetanus_exposure", Level.URGENT),
    ("5 Injury", "Poison"): ("toxin_exposure", Level.URGENT),
    ("6 Very dizzy", "Still dizzy"): ("dizziness", Level.URGENT),
}
FIRST_WORDS = {Level.EMERGENCY: "🚨 Call", Level.URGENT: "⚠️ Speak to a doctor or nurse today"}


async def test_every_sign_is_advised_loudly_and_recorded(stage: Stage) -> None:
    """By a message of its own, with sound; rule, version, answers and delivery are kept."""
    for n, (taps, (rule, level)) in enumerate(SIGNS.items()):
        actor = stage.actor(rule)
        await actor.says("cramp")
        card = actor.last
        await actor.taps(taps[0])
        if rule == "dizziness":
            await stage.passes(minutes=5)
        await actor.taps(*taps[1:])

        advice = actor.chat.loud[-1]
        assert advice.id != card.id, rule
        assert advice.text.startswith(FIRST_WORDS[level]), rule
        row = given(stage)[n]
        assert (row.rule, row.level) == (rule, level)
        assert row.version == RULES[rule].version
        assert row.delivered_at == stage.clock.now()
        assert [answer[1] for answer in row.answers if len(answer) > 1], rule
        assert row.closed_at is None
    all_is_well(stage)


async def test_an_emergency_ends_the_exercises(stage: Stage, anna: Actor) -> None:
    """No step and no hold follows; a mistaken tap is told how to go on."""
    await anna.says("cramp")
    card = anna.last
    await anna.taps("1 Chest")
    assert "stopped the exercises" in card.text
    assert card.captions == []
    await stage.passes(minutes=30)
    assert "stopped the exercises" in card.text
    assert len(given(stage)) == 1


async def test_swelling_leaves_only_rest(stage: Stage, anna: Actor) -> None:
    """The card goes on without rubbing, warmth or standing; a worse sign still raises the level."""
    await welcomed(anna)
    await anna.says("cramp")
    await anna.taps("4 Swollen")
    assert "Do not massage" in anna.chat.loud[-1].text
    assert "Rest the leg" in " ".join(message.text for message in anna.said[-2:])
    await anna.taps("1 Chest")
    assert anna.chat.loud[-1].text.startswith("🚨 Call 999 or 112 now")
    assert [row.rule for row in given(stage)] == ["dvt_signs", "chest_breath_head"]


async def test_after_swelling_no_later_cramp_offers_massage(stage: Stage, anna: Actor) -> None:
    """Not seen yet: the whole ladder of the next cramp goes without rubbing and warmth."""
    await welcomed(anna)
    await anna.says("my calf is swollen and hot")
    await stage.passes(hours=1)
    assert "stroke up" in await everything_offered(stage, stage.actor("Bert"))
    offered = await everything_offered(stage, anna)
    assert "stroke up" not in offered
    assert "warm" not in offered


async def everything_offered(stage: Stage, actor: Actor) -> str:
    """What the card shows during nine minutes of a cramp in which nothing but time passes."""
    if not actor.said:
        await welcomed(actor)
    await actor.says("cramp")
    await actor.taps("None", "Calf", "Just now")
    shown = [actor.last.text]
    for _ in range(36):
        await stage.passes(seconds=15)
        shown.append(actor.last.text)
        if "steady" in actor.last.text:
            await actor.taps("Steady")
    return "\n".join(shown).lower()


async def test_the_number_is_that_of_the_country(stage: Stage) -> None:
    """Known: its number. Not known: words that are right everywhere."""
    berta = stage.actor("Berta", "fr")
    await berta.says("cramp")
    await berta.taps("1 Chest")
    assert "your local emergency number" in berta.chat.loud[-1].text
    assert "112" in berta.chat.loud[-1].text

    anna = await welcomed(stage.actor("Anna"))
    await anna.says("cramp")
    await anna.taps("3 Numb groin")
    assert "Call 999 or 112 now" in anna.chat.loud[-1].text


async def test_pins_and_needles_are_asked_about_half_an_hour_later(
    stage: Stage, anna: Actor
) -> None:
    """Numb at the end: quiet for half an hour, then one loud question; silence gets help."""
    await anna.says("cramp")
    await anna.taps("2 Cold", "just pins and needles", "It's gone", "No – numb")
    assert anna.loud == 1
    await stage.passes(minutes=30)
    assert anna.loud == 2
    assert "Is it still numb" in anna.last.text
    await stage.passes(minutes=1)
    assert [row.rule for row in given(stage)] == ["sudden_numbness"]
    all_is_well(stage)


async def test_none_and_at_once_a_sign_is_the_sign(stage: Stage, anna: Actor) -> None:
    """Both taps come before the card has changed; the mistake must not win."""
    await anna.says("cramp")
    stage.sandbox.world.taps(anna.person, "None – just")
    stage.sandbox.world.taps(anna.person, "1 Chest")
    await stage.settle()

    assert [one.rule for one in given(stage)] == ["chest_breath_head"]
    assert "emergency number" in anna.last.text
    all_is_well(stage)


async def test_in_the_morning_as_well(stage: Stage, anna: Actor) -> None:
    """The check-in has gone on to its next question by then."""
    await welcomed(anna)
    await stage.to_next("morning")
    await anna.taps("1", "0")
    stage.sandbox.world.taps(anna.person, "None of these")
    stage.sandbox.world.taps(anna.person, "swollen")
    await stage.settle()

    assert [one.level for one in given(stage)] == [Level.URGENT]
    all_is_well(stage)


async def test_leaving_a_question_about_danger_is_no_no(stage: Stage, anna: Actor) -> None:
    """Somebody says their leg is cold, is asked to feel both, and puts it away."""
    await anna.says("cramp")
    await anna.taps("2 Cold")
    await anna.says("/cancel")

    assert [one.rule for one in given(stage)] == ["limb_ischaemia"]
    assert "emergency number" in anna.last.text
    all_is_well(stage)
