"""The part of the check-in that matters most: a cramp still on, soreness, and anything new."""

from datetime import datetime, timedelta

from conversations import plan
from conversations.content.levels import Level
from conversations.content.screen import MORNING_SIGNS
from conversations.facts import Episode
from conversations.flows.advice import advise
from conversations.flows.morning_diary import SKIPPED, Diary
from conversations.flows.morning_episodes import unseen
from conversations.flows.morning_heard import hear
from conversations.flows.morning_patterns import alerted, said_lately, sore_before, sore_too_long
from conversations.script import Ask, Choice, Silence, Style, Talk, now, text

SAFETY = "new"
"""Id of the danger question, and the kind of its note; asked once more it is `new.2`."""

NONE = "none"
SORE_MATTERS = 4  # of 10: from here on, walking and both legs are asked about
TOO_LONG = "over_10_min_resolved"
LOOK_AGAIN = timedelta(seconds=60)


def raised(diary: Diary, flag: str) -> Talk[bool]:
    """Give the advice for a danger sign; True if it ends the talk. Milder advice comes once.

    A second long cramp within days is graver than one; one alone is not told of again so soon.
    """
    if flag in diary.told:
        return False
    if flag == TOO_LONG:
        if (yield from alerted(diary, Level.URGENT)):
            return True
        if said_lately(diary, flag, (yield from now())):
            return False
    level = yield from advise((flag,), diary.facts)
    diary.told.add(flag)
    return level >= Level.URGENT


def still_on(diary: Diary) -> Talk[bool]:
    """How a cramp ended whose end was not seen; True if the talk is over."""
    episode = unseen(diary.facts)
    if episode is not None and "ended" not in diary.answers:
        ended = yield from hear(diary, ending(diary, episode))
        yield from diary.note("ended", ended)
        if ended == "still":
            return (yield from raised(diary, "over_10_min"))
        if ended == "long":
            yield from diary.note("longest", "over10")
    if diary.answers.get("ended") == "long" and SAFETY not in diary.answers:
        diary.owed = [TOO_LONG]
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
        yield from diary.note("sore", (yield from hear(diary, sore(diary))))
    sore_now = diary.number("sore")
    if "same_spot" not in diary.answers and (question := same_spot(diary, sore_now)):
        yield from diary.note("same_spot", (yield from hear(diary, question)))
    again = diary.answers.get("same_spot", "no") != "no"
    compare = again and (sore_now >= SORE_MATTERS or sore_too_long(diary))
    if compare and "legs" not in diary.answers and (yield from legs_differ(diary)):
        return (yield from raised(diary, "dvt_signs"))
    if sore_now >= SORE_MATTERS and "walking" not in diary.answers:
        walking = yield from hear(diary, walk(diary))
        yield from diary.note("walking", walking)
        if walking == "cannot":
            return (yield from raised(diary, "walking_balance"))
    return False


def sore(diary: Diary) -> Ask[str]:
    """How sore, from 0 to 10."""
    numbers = tuple(Choice(f"n{n}", str(n), label=f"number-n{n}") for n in range(11))
    choices = (*numbers, Choice("skip", SKIPPED, label="skip", wide=True))
    return Ask(diary.next_id("sore"), text("morning-sore"), choices, across=6)


def same_spot(diary: Diary, sore_now: int) -> Ask[str] | None:
    """Whether it was sore there before; where yesterday is not known, only if it matters today."""
    yesterday = sore_before(diary)
    if not sore_now or yesterday == 0 or (yesterday is None and sore_now < SORE_MATTERS):
        return None
    key = "morning-sore-yesterday" if yesterday is None else "morning-same-spot"
    choices = (
        Choice("yes", "yes", label="yes"),
        Choice("no", "no", label="no"),
        Choice("unsure", "unsure", label="not-sure"),
        Choice("skip", SKIPPED, label="skip"),
    )
    return Ask(diary.next_id("same_spot"), text(key), choices)


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
    differ = "unsure"
    if not diary.unsure:
        differ = yield from hear(diary, Ask(diary.next_id("legs"), text("morning-legs"), answers))
    if differ == "unsure":
        diary.unsure = True
        silent = Choice("silent", "unsure", shown=False)
        again = Ask(
            diary.next_id("legs"),
            text("morning-legs-again"),
            (*answers, silent),
            silences=(Silence("silent", after=LOOK_AGAIN, closes=True),),
        )
        differ = yield from hear(diary, again)
        diary.unsure = False
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
    again = None if diary.waited else plan.midday(moment, diary.facts.person)
    sign = yield from hear(diary, question(diary.next_id(SAFETY), asked_again_at=again))
    if sign is None:
        diary.waited = True
        if (yield from milder(diary)):
            return True
        sign = yield from hear(diary, question(diary.next_id(SAFETY), anew=True))
    assert sign is not None
    yield from diary.note(SAFETY, sign)
    if sign != NONE:
        flag = next(each.records for each in MORNING_SIGNS if each.id == sign)
        return (yield from raised(diary, flag))
    return (yield from milder(diary))


def milder(diary: Diary) -> Talk[bool]:
    """Advice for the next days, never before the danger question; True if it ends the talk."""
    while diary.owed:
        if (yield from raised(diary, diary.owed.pop())):
            return True
    return False


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
