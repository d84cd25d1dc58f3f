"""The ladder: which muscle, then one step after the other until the cramp lets go or ten minutes
are over."""

from datetime import datetime, timedelta
from functools import lru_cache, reduce

from conversations.content.ladders import (
    A_FEW_MINUTES,
    BREATHE,
    CHECK_TWO,
    LADDERS,
    TEN_MINUTES,
    Rung,
    pick,
)
from conversations.content.levels import Move
from conversations.content.technique import Muscle, Position
from conversations.content.techniques import TECHNIQUES
from conversations.flows.episode import (
    DANGER,
    FELT,
    GONE,
    REACH,
    WORSE_TYPED,
    Episode,
    Reply,
    Said,
    Sign,
    Since,
    Way,
    card,
)
from conversations.flows.screen import PULL, SIGNS, onward, turn
from conversations.own_order import Tally, in_own_order
from conversations.script import Beat, Choice, Note, Style, Talk, Text, now, text

TELL = 20  # seconds to say how it is when a hold is over
STANDING_WAIT = 30  # no answer for so many seconds: the person stays in bed
TOLD = frozenset({Said.GONE, Said.EASING, Said.SAME, Said.WORSE, Said.SILENT})
TELLING = 3  # tries from which on it is said how often a step has helped
WAITS = 3  # so often the first stretch is put again after the last step

AGO = {
    Since.NOW: timedelta(0),
    Since.FEW: timedelta(seconds=A_FEW_MINUTES),
    Since.TEN: timedelta(seconds=TEN_MINUTES),
}

SINCE: tuple[Choice[Reply], ...] = tuple(
    Choice(which.value, which, label=f"since-{which.value}") for which in Since
)
WHERE: tuple[Choice[Reply], ...] = tuple(
    Choice(which.value, which, label=f"muscle-{which.value}") for which in Muscle
)
STEADY: tuple[Choice[Reply], ...] = (
    Choice("steady", Said.STEADY, style=Style.PRIMARY, wide=True),
    Choice("bed", Said.BED, wide=True),
    GONE,
    DANGER,
    WORSE_TYPED,
)


def ladder(episode: Episode) -> Talk[Way]:
    """Help step by step; returns when it is gone, when exercises must stop, or at the end."""
    if episode.muscle is None:
        way = yield from located(episode)
        if way is not Way.LADDER:
            return way
    while episode.rung < len(steps(episode)):
        rung = steps(episode)[episode.rung]
        for part in (check_two, stand_or_stay, tried):
            way = yield from part(episode, rung)
            if way is not Way.LADDER:
                return way
        episode.rung += 1
    return (yield from waited(episode))


def steps(episode: Episode) -> tuple[Rung, ...]:
    return own_steps(episode.muscle or Muscle.UNSURE, episode.facts.worked)


@lru_cache(maxsize=1024)
def own_steps(muscle: Muscle, worked: tuple[tuple[str, int, int], ...]) -> tuple[Rung, ...]:
    """A ladder in the order that has worked for a person, by what was known when it began."""
    return in_own_order(LADDERS[muscle], {id: Tally(*of) for id, *of in worked})


def located(episode: Episode) -> Talk[Way]:
    """Since when, and where: one tap each while the first stretch goes on.

    Without an answer the clock counts from the first message, and the ladder is the calf's.
    """
    since: Reply | None = None
    where: Reply | None = None
    while since is None or where is None:
        moment = yield from now()
        left = max(TELL, first_stretch_left(episode, moment))
        reply = yield from card(
            episode,
            "where",
            text("relief-where" + ("-muscle" if since else "-since" if where else "")),
            (*(() if since else SINCE), *(() if where else WHERE), GONE, DANGER, WORSE_TYPED),
            after=left,
            beats=tail(stretch_beats(episode, moment), left),
        )
        if reply is Said.SILENT:
            break
        if isinstance(reply, Since):
            since = reply
            episode.onset = episode.facts.opened - AGO[reply]
            yield Note("cramp.onset", episode.onset.isoformat())
            way = yield from onward(episode)
        elif isinstance(reply, Muscle):
            where = reply
            yield Note("cramp.muscle", reply.value)
            way = Way.LADDER
        else:
            way = yield from turn(episode, reply)
        if way is not Way.LADDER:
            return way
    episode.muscle = where if isinstance(where, Muscle) else Muscle.UNSURE
    done = first_stretch_left(episode, (yield from now())) < TELL
    if done and PULL.technique == steps(episode)[0].moves[0].technique:
        episode.rung = 1
    return Way.LADDER


def first_stretch_left(episode: Episode, moment: datetime) -> int:
    """Seconds until the first row of the ladder is over."""
    passed = int((moment - episode.facts.opened).total_seconds())
    return LADDERS[Muscle.UNSURE][0].end - passed


def stretch_beats(episode: Episode, moment: datetime) -> tuple[Beat, ...]:
    if not episode.may(PULL, moment):
        return ()
    return TECHNIQUES[PULL.technique].form(PULL.form).beats


def tail(beats: tuple[Beat, ...], seconds: int) -> tuple[Beat, ...]:
    """The last beats, as many as fit into these seconds."""
    while sum(beat.seconds for beat in beats) > seconds:
        beats = beats[1:]
    return beats


def check_two(episode: Episode, rung: Rung) -> Talk[Way]:
    """At six minutes: any new danger sign? No answer locks all but stretching in bed again."""
    elapsed = (yield from now()) - episode.onset
    if episode.checked or (rung.start < CHECK_TWO and elapsed < timedelta(seconds=CHECK_TWO)):
        return Way.LADDER
    episode.checked = True
    reply = yield from card(
        episode, "check", text("relief-check-two"), (*SIGNS, GONE, WORSE_TYPED), after=STANDING_WAIT
    )
    if reply is Sign.NONE:
        return Way.LADDER
    if reply is Said.SILENT:
        episode.cleared = None
        return Way.LADDER
    return (yield from turn(episode, reply))


def stand_or_stay(episode: Episode, rung: Rung) -> Talk[Way]:
    """Once an episode, before the first standing step that is open: steady, or in bed?"""
    moment = yield from now()
    if episode.steady is not None or not stands(chosen(episode, rung, moment, standing=True)):
        return Way.LADDER
    reply = yield from card(episode, "steady", text("relief-steady"), STEADY, after=STANDING_WAIT)
    if reply in (Said.STEADY, Said.BED, Said.SILENT):
        episode.steady = reply is Said.STEADY
        return Way.LADDER
    return (yield from turn(episode, reply))


def tried(episode: Episode, rung: Rung) -> Talk[Way]:
    """One step; easing earns it once more, worse skips ahead once the danger signs are denied."""
    again = True
    while True:
        moment = yield from now()
        move = chosen(episode, rung, moment)
        reply = yield from held(
            episode, move, rung.alongside, offers_reach(episode, rung, move, moment)
        )
        if reply is Said.REACH:
            episode.reaches = False
            continue
        if reply in TOLD:
            yield Note(f"tried.{move.technique}", reply.value)
        if reply is Said.EASING and again:
            again = False
            continue
        if reply in (Said.EASING, Said.SAME, Said.SILENT):
            return Way.LADDER
        way = yield from turn(episode, reply)
        if way is not Way.LADDER or reply is Said.WORSE:
            return way


def offers_reach(episode: Episode, rung: Rung, move: Move, moment: datetime) -> bool:
    """Whether "can't reach" would lead to another move than the one on the card."""
    other = rung.out_of_reach
    return other is not None and other != move and episode.may(other, moment)


def held(episode: Episode, move: Move, alongside: Move | None, can_say_reach: bool) -> Talk[Reply]:
    """A hold with its countdown; when it is over and nothing was tapped, how is it?"""
    form = TECHNIQUES[move.technique].form(move.form)
    episode.doing = move.technique
    choices = (*FELT[:-1], REACH, FELT[-1]) if can_say_reach else FELT
    wording = step(episode, move, alongside)
    reply = yield from card(episode, "step", wording, choices, after=form.seconds, beats=form.beats)
    if reply is not Said.SILENT:
        return reply
    buzz = episode.facts.person.holds_buzz
    return (yield from card(episode, "felt", text("relief-felt"), FELT, after=TELL, anew=buzz))


def waited(episode: Episode) -> Talk[Way]:
    """After the last step: the first stretch and slow breathing until it lets go or ten minutes."""
    while episode.asked["wait"] < WAITS:
        move = chosen(episode, steps(episode)[0], (yield from now()))
        episode.doing = move.technique
        reply = yield from card(episode, "wait", step(episode, move, BREATHE), FELT)
        if reply in (Said.EASING, Said.SAME):
            continue
        way = yield from turn(episode, reply)
        if way is not Way.LADDER:
            return way
    return Way.COMFORT


def chosen(episode: Episode, rung: Rung, moment: datetime, *, standing: bool | None = None) -> Move:
    """The move of this rung that is open now, or what stands in for it."""
    return pick(
        episode.muscle or Muscle.UNSURE,
        rung,
        lambda move: episode.may(move, moment, standing=standing),
        episode.helped,
        reaches=episode.reaches,
    )


def stands(move: Move) -> bool:
    return TECHNIQUES[move.technique].form(move.form).position is Position.STANDING


def step(episode: Episode, move: Move, alongside: Move | None) -> Text:
    """The card of one move: what to do, and whatever this person has to mind with it."""
    technique = TECHNIQUES[move.technique]
    mind = [text("relief-standing-rule")] if stands(move) else []
    mind += [text(key) for met, key in technique.cares if met in episode.profile.conditions]
    if alongside is not None and alongside != move:
        mind.append(text("relief-breathe"))
    lines = [text(technique.form(move.form).card)]
    if not mind:
        lines += worked(episode, technique.id)
    else:
        lines.append(reduce(lambda first, then: text("relief-mind", first=first, then=then), mind))
    return text("relief-step", lines=tuple(lines))


def worked(episode: Episode, technique: str) -> list[Text]:
    """How often a technique has helped this person, once that says something."""
    return [
        text("relief-worked", helped=helped, tried=tried)
        for id, helped, tried in episode.facts.worked
        if id == technique and helped and tried >= TELLING
    ]
