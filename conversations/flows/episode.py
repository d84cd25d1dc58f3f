"""One cramp from its first message to its end: what is known of it, and how its cards are asked.

The values here are rebuilt from the answers at every replay; nothing outlives a turn.
"""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, StrEnum
from functools import lru_cache
from typing import TypeAlias

from conversations.content.ladders import (
    ANSWER_LASTS,
    DIZZY_WAIT,
    FOLLOW_UP_WAIT,
    HARD_LATEST,
    TEN_MINUTES,
)
from conversations.content.levels import Level, Move
from conversations.content.technique import Moment, Muscle
from conversations.facts import Facts
from conversations.profile import Profile, allowed
from conversations.script import Ask, Beat, Choice, Silence, Style, Talk, Text, ask, now
from conversations.triage import RULES


class Way(Enum):
    """Where the talk goes on."""

    LADDER = "ladder"
    COMFORT = "comfort"  # exercises have stopped: rest and watch
    GONE = "gone"  # the cramp has let go
    END = "end"


class Sign(StrEnum):
    """The answers of the acute screen."""

    NONE = "none"
    CHEST = "chest"
    COLD = "cold"
    GROIN = "groin"
    SWOLLEN = "swollen"
    INJURY = "injury"
    DIZZY = "dizzy"


class Said(StrEnum):
    """What a card may be answered with besides a sign; the last three come from the clock."""

    GONE = "gone"
    EASING = "easing"
    SAME = "same"
    WORSE = "worse"
    REACH = "reach"
    DANGER = "danger"
    MISTAKE = "mistake"
    STEADY = "steady"
    BED = "bed"
    SILENT = "silent"
    TEN_MINUTES = "over_10_min"
    DIZZY_DUE = "dizzy_due"


class Since(StrEnum):
    """How long the cramp has been on."""

    NOW = "now"
    FEW = "few"
    TEN = "ten"


Reply: TypeAlias = Said | Sign | Since | Muscle

HIDDEN: dict[Said, Choice[Reply]] = {
    clock: Choice(clock.value, clock, shown=False)
    for clock in (Said.SILENT, Said.TEN_MINUTES, Said.DIZZY_DUE)
}
"""What the clock answers."""

DANGERS = frozenset(Sign) - {Sign.NONE}
LAPS = 2  # so often the cramp may come back within one talk


@dataclass(slots=True)
class Episode:
    """What the talk knows so far."""

    facts: Facts
    profile: Profile
    onset: datetime
    helped: frozenset[str] = frozenset()  # techniques that have helped this person before
    asked: Counter[str] = field(default_factory=Counter)
    flags: set[str] = field(default_factory=set)  # red flags and findings that lock moves
    advised: set[str] = field(default_factory=set)  # those of them behind advice that stands
    cleared: datetime | None = None  # when "none of these" was tapped
    muscle: Muscle | None = None
    rung: int = 0
    checked: bool = False  # the check at six minutes was made
    steady: bool | None = None  # None: not asked yet
    reaches: bool = True  # gets at the foot with the hands
    numb: bool = False  # pins and needles, to be asked about once the cramp has let go
    dizzy_due: datetime | None = None  # then the dizziness must have passed
    over_10: bool = False  # the ten-minute advice was given
    gone: bool = False
    laps: int = 0
    doing: str = ""  # the technique on the card
    ending: str = "gone"

    @classmethod
    def opened(cls, facts: Facts) -> "Episode":
        """An episode as it stands with the first message."""
        profile = facts.person.profile
        if facts.safety_unanswered:
            profile = replace(profile, health_answered=False)
        helped = {before.helped for before in facts.episodes if before.helped}
        helped |= {technique for technique, times, _ in facts.worked if times}
        return cls(facts, profile, facts.opened, frozenset(helped), flags=set(facts.flags))

    def id(self, name: str) -> str:
        """The next question id of that name."""
        self.asked[name] += 1
        return f"{name}.{self.asked[name]}"

    def ten_minutes_due(self, moment: datetime) -> bool:
        """Whether the cramp has been locked for ten minutes and nobody has said so yet."""
        late = moment >= self.onset + timedelta(seconds=TEN_MINUTES)
        return late and not self.over_10 and not self.gone

    def grounded(self) -> bool:
        """Whether advice stands that rules out any more exercises."""
        return bool(self.advised)

    def clear(self, moment: datetime) -> bool:
        """Whether there is an answer that rules danger out, and it is fresh enough."""
        lasts = timedelta(seconds=ANSWER_LASTS)
        return self.cleared is not None and moment - self.cleared < lasts

    def answered_none(self, moment: datetime) -> None:
        """Take "none of these": danger signs fall; ten minutes and mere locks stay."""
        if "dizziness" in self.flags:
            self.flags.add("dizziness_passed")
        self.advised &= {"over_10_min"}
        self.flags = {id for id in self.flags if RULES[id].level is Level.SELF_CARE} | self.advised
        self.dizzy_due = None
        self.cleared = moment

    def turned_dizzy(self, moment: datetime) -> None:
        """Start the five minutes within which the dizziness should pass."""
        self.cleared = None
        if "dizziness" not in self.flags:
            self.flags.add("dizziness")
            self.dizzy_due = moment + timedelta(seconds=DIZZY_WAIT)

    def may(
        self,
        move: Move,
        moment: datetime,
        when: Moment = Moment.DURING,
        *,
        standing: bool | None = None,
    ) -> bool:
        """Whether this move is open now; `standing` supposes an answer to "are you steady?"."""
        steady = bool(self.steady if standing is None else standing)
        return is_open(move, self.profile, frozenset(self.flags), self.clear(moment), steady, when)


@lru_cache(maxsize=4096)
def is_open(
    move: Move, profile: Profile, flags: frozenset[str], clear: bool, steady: bool, when: Moment
) -> bool:
    """Whether a move may be shown; remembered, as each replay asks about the same few again."""
    return allowed(move.technique, move.form, profile, flags, clear, steady, when)


def card(
    episode: Episode,
    name: str,
    wording: Text,
    choices: tuple[Choice[Reply], ...],
    after: int | None = None,
    beats: tuple[Beat, ...] = (),
    *,
    anew: bool = False,
) -> Talk[Reply]:
    """Ask within the cramp: every card keeps the clocks of the whole episode running.

    `after` so many seconds without an answer, the answer is SILENT. At ten minutes it is
    TEN_MINUTES, whatever was tapped, unless that was a danger sign or "it's gone".
    """
    silences: list[Silence] = []
    hidden: list[Choice[Reply]] = []

    def clock(reply: Said, silence: Silence) -> None:
        silences.append(silence)
        hidden.append(HIDDEN[reply])

    if after is not None:
        clock(Said.SILENT, Silence(Said.SILENT.value, after=timedelta(seconds=after)))
    if not episode.over_10 and not episode.gone:
        due = episode.onset + timedelta(seconds=TEN_MINUTES)
        clock(Said.TEN_MINUTES, Silence(Said.TEN_MINUTES.value, at=due))
    if episode.dizzy_due is not None:
        clock(Said.DIZZY_DUE, Silence(Said.DIZZY_DUE.value, at=episode.dizzy_due))

    reply = yield from ask(
        Ask(
            episode.id(name),
            wording,
            (*choices, *hidden),
            silences=tuple(silences),
            beats=beats,
            back=False,
            anew=anew,
        )
    )
    moment = yield from now()
    if reply is Said.GONE or reply in DANGERS:
        return reply
    if episode.ten_minutes_due(moment):
        return Said.TEN_MINUTES
    dizzy_due = episode.dizzy_due is not None and moment >= episode.dizzy_due
    return Said.DIZZY_DUE if dizzy_due and not isinstance(reply, Since) else reply


def follow_up_wait(episode: Episode, moment: datetime) -> timedelta:
    """How long a clarifying question may stand: a minute, and never past 10:30."""
    wait = timedelta(seconds=FOLLOW_UP_WAIT)
    if episode.over_10 or episode.gone:
        return wait
    latest = episode.onset + timedelta(seconds=HARD_LATEST)
    return max(timedelta(0), min(wait, latest - moment))


def said(reply: Said, style: Style = Style.PLAIN, *, wide: bool = False) -> Choice[Reply]:
    """A button such as "It's gone", worded the same on every card."""
    return Choice(reply.value, reply, style=style, label=f"felt-{reply.value}", wide=wide)


GONE = said(Said.GONE, Style.SUCCESS, wide=True)
DANGER = said(Said.DANGER, Style.DANGER, wide=True)
REACH = said(Said.REACH, wide=True)
WORSE_TYPED: Choice[Reply] = replace(said(Said.WORSE), shown=False)
"""Heard on cards that ask for something else."""

FELT = (GONE, said(Said.EASING), said(Said.SAME), said(Said.WORSE), DANGER)
