"""The cramp has let go: do the toes move and feel normal, one short record, and then quiet."""

from datetime import datetime, timedelta
from enum import StrEnum

from conversations.content.countries import numbers
from conversations.content.ladders import NUMB_RECHECK, RE_CRAMP_WITHIN, TEN_MINUTES
from conversations.content.levels import Move
from conversations.content.technique import Moment
from conversations.flows.advice import advise, emergency_number
from conversations.flows.episode import LAPS, Episode, Way, follow_up_wait
from conversations.flows.screen import SCREENS, escalate, onward, screen, still_dizzy
from conversations.script import Ask, Choice, Note, Say, Silence, Style, Talk, Text, ask, now, text

AT_LEAST = timedelta(minutes=1)  # how long a question of the record stands


class Feet(StrEnum):
    """How the leg is once the cramp has gone."""

    NORMAL = "normal"
    NUMB = "numb"
    STILL = "still"  # will not move
    DANGER = "danger"
    BACK = "back"  # the cramp, again
    SILENT = "silent"


BACK = Choice("back", Feet.BACK, label="relief-back")
DANGER = Choice("danger", Feet.DANGER, style=Style.DANGER, label="felt-danger")
SILENT = Choice("silent", Feet.SILENT, shown=False)


def aftercare(episode: Episode) -> Talk[Way]:
    """From "it's gone" to the end of the talk, or back to the ladder if it locks again."""
    gone_at = yield from now()
    episode.gone = True
    episode.ending = "gone"
    yield Note("cramp.gone", gone_at.isoformat())
    if episode.doing:
        yield Note("cramp.helped", episode.doing)
    if episode.dizzy_due is not None and (yield from still_dizzy(episode)) is Way.END:
        return Way.END
    feet: Feet | Way = yield from how_it_feels(episode, gone_at)
    if feet is Feet.NUMB or (feet is Feet.SILENT and episode.numb):
        feet = yield from numbness(episode, gone_at)
    match feet:
        case Way():
            return feet
        case Feet.BACK:
            return (yield from locked_again(episode))
        case Feet.STILL:
            return (yield from escalate(episode, "new_paralysis"))
        case Feet.NORMAL:
            yield from resolved(episode, gone_at)
            if (yield from recorded(episode, gone_at)):
                return (yield from locked_again(episode))
        case _:
            pass
    yield Say((yield from goodnight(episode)))
    return Way.END


def how_it_feels(episode: Episode, gone_at: datetime) -> Talk[Feet | Way]:
    """Toes move and feel normal? Unanswered for five minutes, the talk goes quiet."""
    while True:
        moment = yield from now()
        feet = yield from ask(
            Ask(
                episode.id("toes"),
                text("relief-toes"),
                (
                    Choice("normal", Feet.NORMAL, style=Style.SUCCESS, wide=True),
                    Choice("numb", Feet.NUMB),
                    Choice("still", Feet.STILL, style=Style.DANGER),
                    *danger(episode),
                    *back(episode, gone_at, moment),
                    SILENT,
                ),
                silences=(Silence("silent", at=quiet_from(gone_at, moment)),),
                back=False,
            )
        )
        if feet is not Feet.DANGER:
            return feet
        if (yield from looked(episode)) is Way.END:
            return Way.END


def numbness(episode: Episode, gone_at: datetime) -> Talk[Feet | Way]:
    """Numb or tingling: asked again half an hour after it let go; still there is urgent."""
    feet = Feet.DANGER
    while feet is Feet.DANGER:
        feet = yield from ask(
            Ask(
                episode.id("numb"),
                text("relief-numb"),
                (
                    Choice("normal", Feet.NORMAL, style=Style.SUCCESS, wide=True),
                    Choice("still", Feet.STILL, style=Style.DANGER),
                    *danger(episode),
                    SILENT,
                ),
                silences=(Silence("silent", at=gone_at + timedelta(seconds=NUMB_RECHECK)),),
                back=False,
            )
        )
        if feet is Feet.DANGER and (yield from looked(episode)) is Way.END:
            return Way.END
    if feet is not Feet.SILENT:
        return feet
    wait = follow_up_wait(episode, (yield from now()))
    numb = yield from ask(
        Ask(
            episode.id("numb_again"),
            text("relief-numb-again"),
            (
                Choice("yes", value=True, style=Style.DANGER),
                Choice("unsure", value=True, style=Style.DANGER),
                Choice("no", value=False, style=Style.SUCCESS),
                Choice("silent", value=True, shown=False),
            ),
            silences=(Silence("silent", after=wait, closes=True),),
            back=False,
            anew=True,
        )
    )
    return (yield from escalate(episode, "sudden_numbness")) if numb else Feet.NORMAL


def looked(episode: Episode) -> Talk[Way]:
    """The danger signs once more, and the five minutes of a dizziness found by them."""
    way = yield from screen(episode)
    if way is not Way.END and episode.dizzy_due is not None:
        way = yield from still_dizzy(episode)
    return way


def resolved(episode: Episode, gone_at: datetime) -> Talk[None]:
    """Over ten minutes, gone, and all is normal again: worth an appointment."""
    if episode.over_10 or gone_at >= episode.onset + timedelta(seconds=TEN_MINUTES):
        yield Note("over_10_min", "resolved")
        yield from advise(("over_10_min_resolved",), episode.facts)


def recorded(episode: Episode, gone_at: datetime) -> Talk[bool]:
    """Two taps for the record, each of which may be left out; whether the cramp came back."""
    numbers_up_to_ten = tuple(Choice(f"n{n}", str(n), label=f"number-n{n}") for n in range(11))
    legs = tuple(Choice(leg, leg) for leg in ("left", "right", "both"))
    for kind, choices, across in (("pain", numbers_up_to_ten, 6), ("leg", legs, 3)):
        moment = yield from now()
        given = yield from ask(
            Ask(
                episode.id(kind),
                text(f"relief-{kind}"),
                (
                    *choices,
                    Choice("skip", "skip", label="skip", wide=True),
                    *(
                        Choice("back", "back", label="relief-back")
                        for _ in back(episode, gone_at, moment)
                    ),
                    Choice("silent", "silent", shown=False),
                ),
                silences=(Silence("silent", at=quiet_from(gone_at, moment)),),
                across=across,
            )
        )
        if given == "back":
            return True
        if given == "silent":
            return False
        yield Note(f"cramp.{kind}", "skipped" if given == "skip" else given)
    moment = yield from now()
    if not back(episode, gone_at, moment):
        return False
    feet = yield from ask(
        Ask(
            episode.id("rest"),
            (yield from goodnight(episode)),
            (Choice("sleep", Feet.SILENT, style=Style.PRIMARY, wide=True), BACK, SILENT),
            silences=(Silence("silent", at=quiet_from(gone_at, moment)),),
        )
    )
    return feet is Feet.BACK


def goodnight(episode: Episode) -> Talk[Text]:
    """What may help now, if it is open to this person, and what to look out for."""
    moment = yield from now()
    lines = [text("relief-rest-free")]
    if episode.may(Move("t6_walk_off", "walk"), moment, Moment.AFTER):
        lines.append(text("relief-rest-walk"))
    if episode.may(Move("t11_heat", "pad"), moment, Moment.AFTER):
        lines.append(text("relief-rest-warm"))
    number = emergency_number(numbers(episode.facts.person.country))
    lines.append(text("relief-rest-danger", number=number))
    return text("relief-rest", lines=tuple(lines))


def locked_again(episode: Episode) -> Talk[Way]:
    """The same episode: its clock was never reset, and a clear screen still holds."""
    episode.gone = False
    episode.laps += 1
    episode.rung = 0
    yield Note("cramp.again", episode.laps)
    return (yield from onward(episode))


def back(episode: Episode, gone_at: datetime, moment: datetime) -> tuple[Choice[Feet], ...]:
    """ "It's back", as long as that would be the same episode."""
    same = moment < gone_at + timedelta(seconds=RE_CRAMP_WITHIN)
    return (BACK,) if same and episode.laps < LAPS else ()


def danger(episode: Episode) -> tuple[Choice[Feet], ...]:
    return (DANGER,) if episode.asked["screen"] < SCREENS else ()


def quiet_from(gone_at: datetime, moment: datetime) -> datetime:
    """When an unanswered question of the aftercare gives way to quiet."""
    return max(gone_at + timedelta(seconds=RE_CRAMP_WITHIN), moment + AT_LEAST)
