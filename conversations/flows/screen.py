"""The acute screen: danger signs in a cramp, their follow-ups, and what each of them leads to.

Whatever stays unanswered counts as danger: only "none of these" opens more than stretching in bed.
"""

from conversations.content.ladders import CHECK_ONE, CHECK_TWO, FIRST_REPEAT_OF_SCREEN
from conversations.content.levels import Level, Move
from conversations.content.techniques import TECHNIQUES
from conversations.flows.advice import advise
from conversations.flows.episode import (
    DANGERS,
    GONE,
    WORSE_TYPED,
    Episode,
    Reply,
    Said,
    Sign,
    Way,
    card,
    follow_up_wait,
)
from conversations.script import Ask, Choice, Note, Say, Silence, Style, Talk, ask, now, text

SCREENS = 8  # so often the signs are put before a person; after that they stay on the last card
PULL = Move("t1_dorsiflex", "own")
WAITS = (FIRST_REPEAT_OF_SCREEN, CHECK_ONE - FIRST_REPEAT_OF_SCREEN, CHECK_TWO - CHECK_ONE)
"""Seconds until an unanswered screen is put again; the last one stands until ten minutes."""

INJURIES = {
    "jaw": "tetanus_signs",
    "venom": "venom_bite",
    "hard": "compartment_trauma",
    "sepsis": "sepsis_signs",
    "heat": "heat_stroke",
    "tear": "calf_tear",
    "fall": "fall_injury",
    "brown": "rhabdo_signs",
    "skin": "skin_infection",
    "wound": "tetanus_exposure",
    "poison": "toxin_exposure",
    "old": "old_or_trivial",
    "mistake": "mistake",
    "silent": "injury_or_illness",
}
"""The list behind button 5: the five that cannot wait come first."""


def sign(which: Sign) -> Choice[Reply]:
    style = Style.SUCCESS if which is Sign.NONE else Style.DANGER
    wide = which is Sign.NONE
    return Choice(which.value, which, style=style, label=f"sign-{which.value}", wide=wide)


SIGNS = tuple(sign(which) for which in Sign)
DANGER_SIGNS = tuple(choice for choice in SIGNS if choice.value in DANGERS)
NOT_SHOWN_GONE: Choice[Reply] = Choice("gone", Said.GONE, shown=False, label="felt-gone")


def first_card(episode: Episode) -> Talk[Way]:
    """The first stretch and the danger signs in one message: help before any answer."""
    return (yield from shown(episode, first=True))


def screen(episode: Episode) -> Talk[Way]:
    """Put the danger signs again: asked for, after "worse", or to take a tap back."""
    episode.cleared = None
    if episode.ten_minutes_due((yield from now())):
        return (yield from escalate(episode))
    return (yield from shown(episode, first=False))


def shown(episode: Episode, *, first: bool) -> Talk[Way]:
    silent = 0
    while episode.asked["screen"] < SCREENS:
        moment = yield from now()
        pull = episode.may(PULL, moment)
        lead = ("again" if silent else "first") if first else "check"
        episode.doing = PULL.technique if first and pull else ""
        beats = TECHNIQUES[PULL.technique].form(PULL.form).beats if first and pull else ()
        reply = yield from card(
            episode,
            "screen",
            text(f"relief-{lead}" if pull or not first else f"relief-{lead}-still"),
            (*SIGNS, NOT_SHOWN_GONE if first and not silent else GONE, WORSE_TYPED),
            after=WAITS[silent] if silent < len(WAITS) else None,
            beats=beats,
        )
        if reply is Said.SILENT:
            silent += 1
            continue
        if reply is Sign.NONE:
            was_grounded = episode.grounded()
            episode.answered_none((yield from now()))
            if was_grounded:
                yield Say(text("relief-lowered"))
            return (yield from onward(episode))
        return (yield from turn(episode, reply))
    return Way.COMFORT


def turn(episode: Episode, reply: Reply) -> Talk[Way]:
    """What an answer leads to that is not about the step at hand."""
    match reply:
        case Said.GONE:
            return Way.GONE
        case Said.TEN_MINUTES:  # whatever the clock says now: it may have been set back since
            return (yield from escalate(episode, "over_10_min"))
        case Said.DIZZY_DUE:
            return (yield from still_dizzy(episode))
        case Sign.CHEST:
            return (yield from escalate(episode, "chest_breath_head"))
        case Sign.GROIN:
            return (yield from escalate(episode, "cauda_equina"))
        case Sign.SWOLLEN:
            return (yield from escalate(episode, "dvt_signs"))
        case Sign.COLD:
            return (yield from cold(episode))
        case Sign.INJURY:
            return (yield from injury(episode))
        case Sign.DIZZY:
            episode.turned_dizzy((yield from now()))
            yield Say(text("relief-dizzy-on"))
            return (yield from onward(episode))
        case _:
            return (yield from screen(episode))


def onward(episode: Episode) -> Talk[Way]:
    """Where the talk goes on when nothing new was found."""
    if episode.gone:
        return Way.GONE
    if episode.ten_minutes_due((yield from now())):
        return (yield from escalate(episode))
    return Way.COMFORT if episode.grounded() else Way.LADDER


def escalate(episode: Episode, *flags: str) -> Talk[Way]:
    """Advise on these signs, and on ten minutes if they are over; exercises end here."""
    due = episode.ten_minutes_due((yield from now()))
    if due or "over_10_min" in flags:
        flags = tuple(dict.fromkeys((*flags, "over_10_min")))
        episode.over_10 = True
        yield Note("over_10_min", "yes")
    assert flags, "advice needs a reason"
    episode.flags.update(flags)
    episode.advised.update(flags)
    level = yield from advise(flags, episode.facts)
    episode.ending = "escalated"
    if level is Level.EMERGENCY or episode.gone:
        yield Say(text("relief-ended"))
        return Way.END
    return Way.COMFORT


def cold(episode: Episode) -> Talk[Way]:
    """Button 2: feel both feet. Yes, can't tell and silence are an emergency."""
    yield from ten_minutes_first(episode)
    wait = follow_up_wait(episode, (yield from now()))
    felt = yield from ask(
        Ask(
            episode.id("cold"),
            text("relief-cold"),
            (
                Choice("yes", "limb_ischaemia", style=Style.DANGER),
                Choice("unsure", "limb_ischaemia", style=Style.DANGER),
                Choice("tingling", "tingling"),
                Choice("usual", "usual"),
                Choice("mistake", "mistake", label="sign-mistake"),
                Choice("silent", "limb_ischaemia", shown=False),
            ),
            silences=(Silence("silent", after=wait, closes=True),),
            back=False,
        )
    )
    if felt == "limb_ischaemia":
        return (yield from escalate(episode, felt))
    if felt == "mistake":
        return (yield from screen(episode))
    episode.numb = episode.numb or felt == "tingling"
    episode.flags.add("numb_only")
    episode.cleared = None
    yield Say(text("relief-numb-on"))
    return (yield from onward(episode))


def injury(episode: Episode) -> Talk[Way]:
    """Button 5: which one is it? Silence stays urgent and names the five emergencies."""
    yield from ten_minutes_first(episode)
    wait = follow_up_wait(episode, (yield from now()))
    which = yield from ask(
        Ask(
            episode.id("injury"),
            text("relief-injury"),
            tuple(
                Choice(
                    id,
                    flag,
                    shown=id != "silent",
                    label="sign-mistake" if id == "mistake" else "",
                )
                for id, flag in INJURIES.items()
            ),
            silences=(Silence("silent", after=wait, closes=True),),
            back=False,
            across=1,
        )
    )
    if which == "mistake":
        return (yield from screen(episode))
    if which == "old_or_trivial":
        episode.flags.add(which)
        episode.cleared = yield from now()
        yield Say(text("relief-old"))
        return (yield from onward(episode))
    return (yield from escalate(episode, which))


def still_dizzy(episode: Episode) -> Talk[Way]:
    """The five minutes are over, or the cramp is: unless the dizziness has gone, get help."""
    moment = yield from now()
    wait = follow_up_wait(episode, moment)
    if episode.dizzy_due is not None and episode.gone:
        wait = max(wait, episode.dizzy_due - moment)
    passed = yield from ask(
        Ask(
            episode.id("dizzy"),
            text("relief-dizzy"),
            (
                Choice("passed", value=True, style=Style.SUCCESS),
                Choice("still", value=False, style=Style.DANGER),
                Choice("silent", value=False, shown=False),
            ),
            silences=(Silence("silent", after=wait, closes=True),),
            back=False,
        )
    )
    episode.dizzy_due = None
    if not passed:
        return (yield from escalate(episode, "dizziness"))
    episode.flags.discard("dizziness")
    episode.flags.add("dizziness_passed")
    return (yield from onward(episode))


def ten_minutes_first(episode: Episode) -> Talk[None]:
    """A follow-up may not hold back advice that is due already."""
    if episode.ten_minutes_due((yield from now())):
        yield from escalate(episode)
