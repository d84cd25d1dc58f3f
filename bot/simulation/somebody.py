"""One person of the crowd: looks at the phone, decides, and acts some minutes later."""

from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from bot.buttons import BACK, DONE, unpack
from bot.sandbox.chat import Chat, Message, Person
from bot.sandbox.world import Impossible, World
from bot.simulation.personas import (
    DRINK,
    ENOUGH,
    EVENING,
    LEFT_ALONE,
    LIKED,
    PAUSE,
    PLANS,
    QUIET,
    SEEN,
    Persona,
    Script,
    Weights,
)

SETTLES_IN = timedelta(hours=2)
"""After joining: everybody answers the welcome."""

PHONES_EVERY = timedelta(minutes=5)
"""Answers come at these times of an hour, so that many of them are handled together."""

KEPT = 30
"""Messages that somebody may still scroll up to."""

TAPS = 60
"""In a day: who turns in circles gives up."""

TICKED = 0.5
"""How likely it is that somebody has ticked enough."""

PAUSES_FOR = 7  # days, by the button of that script


@dataclass(frozen=True, slots=True)
class Act:
    """Something a person is going to do."""

    at: datetime
    do: Callable[[datetime], "Act | None"]


class Somebody:
    """A phone and the habits of whoever holds it; the same for the same seed and number."""

    def __init__(
        self, world: World, number: int, seed: int, persona: Persona, joins: datetime
    ) -> None:
        self.number = number
        self.persona = persona
        self.person: Person = world.person(f"Person {number}", "en", 100_001 + number)
        self.joins = joins
        self.shown = array("q")
        """The talks whose buttons came in a message of their own, in order."""
        self.paused: set[date] = set()
        self.replanned: set[date] = set()
        self.blocks: list[tuple[datetime, datetime | None]] = []
        self.stays_silent = False
        self._world = world
        self._seed = seed
        self._busy = False
        self._considered: tuple[int, int] | None = None
        self._newest = 0
        self._day = joins.date()
        self._chance = Random(0)
        self._taps = 0

    @property
    def chat(self) -> Chat:
        """The chat with the bot."""
        return self._world.chat(self.person)

    def begins(self, day: date) -> Iterator[Act]:
        """What is on the mind of this person on a day, whatever the phone will show."""
        self._day, self._taps = day, 0
        chance = self._chance = Random(f"{self._seed} {self.number} {day}")
        since = (day - self.joins.date()).days
        at = _on(day, chance.randrange(7 * 60, 21 * 60))
        night = _on(day, chance.randrange(60, 4 * 60))
        if since == 0:
            yield Act(self.joins, self._starts)
        elif self.persona.away:
            yield from self._comes_and_goes(since, at)
        elif self.persona.every and since % self.persona.every == self.number % 5 + 1:
            turn = since // self.persona.every % len(self.persona.in_turn)
            yield Act(at, self._playing(self.persona.in_turn[turn]))
        for script, share in self.persona.sometimes.items():
            if chance.random() < share and since:
                yield Act(night if script[0] == "cramp" else at, self._playing(script))

    def _comes_and_goes(self, since: int, at: datetime) -> Iterator[Act]:
        place = (since + self.number * 7) % self.persona.every
        if place == self.persona.every - self.persona.away:
            yield Act(at, self._goes)
        elif place == 0 and self.person.blocked:
            yield Act(at, self._returns)

    def _goes(self, now: datetime) -> None:
        if not self.person.blocked:
            self._world.blocks(self.person)
            self.blocks.append((now, None))

    def _returns(self, now: datetime) -> Act | None:
        self._world.unblocks(self.person)
        self.blocks[-1] = (self.blocks[-1][0], now)
        self.replanned.add(now.date())
        return self._starts(now)

    def _starts(self, _now: datetime) -> Act | None:
        self._world.says(self.person, "/start")
        return None

    # -- looking ------------------------------------------------------------------------

    def looks(self, now: datetime) -> Act | None:
        """Look at the newest buttons; what follows from them, if anything."""
        card = self._card()
        self._tidy()
        if card is None or self._busy or self.person.blocked or self.stays_silent:
            return None
        seen = (card.id, card.edits)
        if seen == self._considered:
            return None
        self._considered = seen
        settling = now - self.joins < SETTLES_IN
        if not settling and self._chance.random() >= self.persona.answers:
            return None
        if settling:
            return Act(now + timedelta(minutes=1), self._reacts)
        later = timedelta(minutes=1 + int(self._chance.expovariate(1 / self.persona.slow)))
        return Act(_reached_for(now + later), self._reacts)

    def _card(self) -> Message | None:
        newest = None
        for message in reversed(self.chat.messages):
            if message.id <= self._newest and newest is not None:
                break
            talk = next((t for b in message.buttons if (t := unpack(b.data or "")[0])), None)
            if talk is None:
                continue
            newest = newest or message
            if message.id > self._newest and not message.edits:
                self.shown.append(talk)
        if self.chat.messages:
            self._newest = max(self._newest, self.chat.messages[-1].id)
        return newest

    def _tidy(self) -> None:
        del self.chat.messages[:-KEPT], self.chat.notices[:]

    # -- acting -------------------------------------------------------------------------

    def _reacts(self, _now: datetime) -> Act | None:
        card = self._card()
        if card is None or self._busy or self.person.blocked or self._taps > TAPS:
            return None
        offered = {unpack(b.data)[2]: b.data for b in card.buttons if b.data}
        choice = self._choice(offered)
        if choice is None:
            return None
        self._taps += 1
        words = self.persona.typed.get(choice)
        if words:
            self._world.says(self.person, self._chance.choice(words))
        else:
            self._world.taps_data(self.person, card.id, offered[choice])
        return None

    def _choice(self, offered: Mapping[str, str]) -> str | None:
        if "unsure" in offered and "no" in offered:  # must you limit what you drink?
            return "no"
        if LEFT_ALONE & offered.keys():
            return None
        if "enough" in offered and self._chance.random() < ENOUGH:
            return "enough"
        for leaning in (QUIET, EVENING, SEEN, DRINK):
            if len(offered.keys() & leaning.keys()) > 1:
                return self._weighed(leaning, offered)
        if DONE in offered and self._chance.random() < TICKED:
            return DONE
        for liked in LIKED:
            if liked in offered:
                return liked
        free = sorted(offered.keys() - {BACK, DONE, ""})
        return self._chance.choice(free) if free else None

    def _weighed(self, leaning: Weights, offered: Mapping[str, str]) -> str:
        names = [name for name in leaning if name in offered]
        return self._chance.choices(names, [leaning[name] for name in names])[0]

    def _playing(self, script: Script) -> Callable[[datetime], Act | None]:
        def begin(now: datetime) -> Act | None:
            if self.person.blocked:
                return None
            if script == PAUSE:
                days = range(-1, PAUSES_FOR + 1)
                self.paused |= {now.date() + timedelta(days=n) for n in days}
            if script in PLANS:
                self.replanned |= {now.date() + timedelta(days=n) for n in (-1, 0, 1)}
            self._busy = True
            return self._play(script, 0, now)

        return begin

    def _play(self, script: Script, step: int, now: datetime) -> Act | None:
        if script[step].startswith(">"):
            if not self._taps_choice(script[step][1:]):
                step = len(script)
        else:
            self._world.says(self.person, script[step])
        if step + 1 >= len(script):
            self._busy = False
            return None
        return Act(now + timedelta(minutes=1), lambda at: self._play(script, step + 1, at))

    def _taps_choice(self, wanted: str) -> bool:
        for message in reversed(self.chat.messages):
            for button in message.buttons:
                if button.data and unpack(button.data)[2] == wanted:
                    try:
                        self._world.taps_data(self.person, message.id, button.data)
                    except Impossible:
                        return False
                    return True
        return False


def _reached_for(at: datetime) -> datetime:
    """The next time that phones are reached for."""
    return at + (datetime.min.replace(tzinfo=UTC) - at) % PHONES_EVERY


def _on(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(), UTC) + timedelta(minutes=minute)
