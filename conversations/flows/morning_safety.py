"""The part of the check-in that matters most: a cramp still on, soreness, and anything new."""

from datetime import datetime, timedelta

from conversations import plan
from conversations.content.levels import Level
from conversations.content.screen import MORNING_SIGNS
from conversations.facts import Episode
from conversations.flows.advice import advise
from conversations.flows.morning_diary import SKIPPED, Diary
from conversations.flows.morning_episodes import unseen
from conversations.script import Ask, Choice, Silence, Style, Talk, ask, now, text

SAFETY = "new"
"""Id of the danger question, and the kind of its note; asked once more it is `new.2`."""

NONE = "none"
SORE_MATTERS = 4  # of 10: from here on, walking and both legs are asked about
LOOK_AGAIN = timedelta(seconds=60)


def raised(diary: Diary, flag: str) -> Talk[bool]:
    """Give the advice for a danger sign; True if it ends the talk. Milder advice comes once."""
    if flag in diary.told:
        return False
    level = yield from advise((flag,), diary.facts)
    diary.told.add(flag)
    return level >= Level.URGENT


def still_on(diary: Diary) -> Talk[bool]:
    """How a cramp ended whose end was not seen; True if the talk is over."""
    episode = unseen(diary.facts)
    if episode is not None and "ended" not in diary.answers:
        ended = yield from ask(ending(diary, episode))
        yield from diary.note("ended", ended)
        if ended == "still":
            return (yield from raised(diary, "over_10_min"))
        if ended == "long":
            yield from diary.note("longest", "over10")
    if diary.answers.get("ended") == "long" and SAFETY not in diary.answers:
        diary.owed.append("over_10_min_resolved")
    return False


def ending(diary: Diary, episode: Episode) -> Ask[str]:
    """How that cramp ended."""
    choices = (
        Choice("gone", "gone", style=Style.SUCCESS),
        Choice("long", "long"),
        Choice("still", "still", style=Style.DANGER),
        Choice("unknown", "unknown", label="not-sure"),
    )
    return Ask(diary.next_id("ended"), text("morning-ended", at=episode.began), choices)


def soreness(diary: Diary) -> Talk[bool]:
    """How sore the leg is, and what has to be asked then; True if the talk is over."""
    if "sore" not in diary.answers:
        yield from diary.note("sore", (yield from ask(sore(diary))))
    sore_now = diary.number("sore")
    if sore_now and "same_spot" not in diary.answers:
        yield from diary.note("same_spot", (yield from ask(same_spot(diary))))
    if sore_now < SORE_MATTERS:
        return False
    compare = diary.answers["same_spot"] != "no" and "legs" not in diary.answers
    if compare and (yield from legs_differ(diary)):
        return (yield from raised(diary, "dvt_signs"))
    if "walking" not in diary.answers:
        walking = yield from ask(walk(diary))
        yield from diary.note("walking", walking)
        if walking == "cannot":
            return (yield from raised(diary, "walking_balance"))
    return False


def sore(diary: Diary) -> Ask[str]:
    """How sore, from 0 to 10."""
    numbers = tuple(Choice(f"n{n}", str(n), label=f"number-n{n}") for n in range(11))
    choices = (*numbers, Choice("skip", SKIPPED, label="skip"))
    return Ask(diary.next_id("sore"), text("morning-sore"), choices, across=6)


def same_spot(diary: Diary) -> Ask[str]:
    """Whether it was sore there before."""
    choices = (
        Choice("yes", "yes", label="yes"),
        Choice("no", "no", label="no"),
        Choice("unsure", "unsure", label="not-sure"),
        Choice("skip", SKIPPED, label="skip"),
    )
    return Ask(diary.next_id("same_spot"), text("morning-same-spot"), choices)


def walk(diary: Diary) -> Ask[str]:
    """How walking goes."""
    choices = (
        Choice("normal", "normal"),
        Choice("limping", "limping"),
        Choice("cannot", "cannot", style=Style.DANGER),
        Choice("skip", SKIPPED, label="skip"),
    )
    return Ask(diary.next_id("walking"), text("morning-walking"), choices)


def legs_differ(diary: Diary) -> Talk[bool]:
    """Sore there for two mornings: compare both legs. Unsure twice, or no reply, counts as yes."""
    answers = (
        Choice("yes", "yes", style=Style.DANGER, label="yes"),
        Choice("no", "no", label="no"),
        Choice("unsure", "unsure", label="not-sure"),
    )
    differ = yield from ask(Ask(diary.next_id("legs"), text("morning-legs"), answers))
    if differ == "unsure":
        silent = Choice("silent", "unsure", shown=False)
        differ = yield from ask(
            Ask(
                diary.next_id("legs"),
                text("morning-legs-again"),
                (*answers, silent),
                silences=(Silence("silent", after=LOOK_AGAIN, closes=True),),
            )
        )
    yield from diary.note("legs", differ)
    return differ != "no"


def due(diary: Diary) -> bool:
    """Whether anything new must be asked: after a cramp, while sore, and for three mornings."""
    if SAFETY in diary.answers:
        return False
    cramps, sore_now = diary.answers.get("count"), diary.answers.get("sore", "0")
    after_cramp = diary.facts.recent_cramp or bool(diary.facts.episodes)
    return after_cramp or cramps not in ("0", SKIPPED) or sore_now != "0"


def anything_new(diary: Diary) -> Talk[bool]:
    """The danger question; left open, it is asked once more at midday. True if the talk is over."""
    moment = yield from now()
    again = plan.midday(moment, diary.facts.person)
    sign = yield from ask(question(diary.next_id(SAFETY), asked_again_at=again))
    if sign is None:
        yield from milder(diary)
        sign = yield from ask(question(diary.next_id(SAFETY), anew=True))
    assert sign is not None
    yield from diary.note(SAFETY, sign)
    if sign != NONE:
        flag = next(each.records for each in MORNING_SIGNS if each.id == sign)
        return (yield from raised(diary, flag))
    yield from milder(diary)
    return False


def milder(diary: Diary) -> Talk[None]:
    """Advice for the next days: it must never come before the danger question."""
    while diary.owed:
        yield from raised(diary, diary.owed.pop())


def question(
    id: str, *, asked_again_at: datetime | None = None, anew: bool = False
) -> Ask[str | None]:
    """One tap is an answer: "none", or the first sign that fits, which acts at once."""
    choices: list[Choice[str | None]] = [Choice(NONE, NONE, style=Style.SUCCESS, wide=True)]
    choices += [Choice(sign.id, sign.id, style=Style.DANGER, wide=True) for sign in MORNING_SIGNS]
    silences: tuple[Silence, ...] = ()
    if asked_again_at is not None:
        choices.append(Choice("silent", None, shown=False))
        silences = (Silence("silent", at=asked_again_at),)
    return Ask(id, text("morning-new"), tuple(choices), silences=silences, anew=anew, across=1)
