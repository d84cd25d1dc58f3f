"""A prompt that is out: its first answer counts, and one that gave way waits for nothing."""

from datetime import date

from sqlalchemy import select

from bot.storage.tables import prompts
from conversations.registry import TALKS
from tests.support.kinds import on_both
from tests.support.records import fates, planned, troubles
from tests.support.stage import Actor, Stage
from tests.support.stories import welcomed

TODAY = date(2026, 11, 20)


async def test_a_prompt_counts_as_answered_from_its_first_answer(stage: Stage, anna: Actor) -> None:
    """Whatever is answered later, and however late."""
    await welcomed(anna)
    await stage.to_next("morning")
    began = stage.clock.now()
    for caption in ("2", "5", "No"):
        await anna.taps(caption)
        await stage.passes(minutes=2)
    answered = select(prompts.c.fate, prompts.c.answered_at).where(prompts.c.kind == "morning")
    assert stage.app.database.now(lambda conn: conn.execute(answered).all()) == [
        ("answered", began)
    ]


@on_both
async def test_a_prompt_that_gave_way_waits_for_nothing(stage: Stage, anna: Actor) -> None:
    """No clock is left to run out for it; taken up again, it has all of its patience."""
    await welcomed(anna)
    await stage.to_next("drink")
    hot = anna.last.captions[-1]
    (patience,) = planned(anna, "patience")
    await stage.to_next("evening")
    assert fates(anna, "drink") == {TODAY: "unanswered"}
    (other,) = planned(anna, "patience")
    assert other.session != patience.session

    await stage.to_next("patience")
    assert planned(anna, "patience") == []
    taken_up = stage.clock.now()
    await anna.taps(hot)
    (patience_again,) = planned(anna, "patience")
    assert patience_again.session == patience.session
    assert patience_again.due_at == taken_up + TALKS["drink"].patience
    assert troubles(stage) == []
