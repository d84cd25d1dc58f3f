"""One person of the crowd: looks at the phone, decides, and acts some minutes later."""

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from bot.buttons import BACK, DONE
from bot.sandbox.chat import Message, Person
from bot.sandbox.world import World
from bot.simulation.lives import LEAVING, RETURNING, WISHES, Back, Way, life_of
from bot.simulation.personas import (
    CRAMP,
    ENOUGH,
    GOES_ON,
    LEFT_ALONE,
    LIKED,
    MINDED,
    PAUSES,
    PLANS,
    SCROLLS_UP,
    SEEN,
    Persona,
    Script,
    drawn,
)
from bot.simulation.phone import Phone, offered
from conversations.plan import Kind

SETTLES_IN = timedelta(hours=2)
"""After joining: everybody answers the welcome."""

PHONES_EVERY = timedelta(minutes=10)
"""Answers come at these times of an hour, so that many of them are handled together."""

TAPS = 60
"""In a day: who turns in circles gives up."""

TICKED = 0.5
"""How likely it is that somebody has ticked enough."""

OPEN = "open"
"""The button of a pause until further notice."""


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
        self.life = life_of(number, seed, persona)
        self.person: Person = world.person(f"Person {number}", "en", 100_001 + number)
        self.joins = joins
        self.phone = Phone(world, self.person)
        self.paused: set[date] = set()
        self.replanned: set[date] = set()
        self.barred: set[date] = set()
        """Days that began while this person had blocked the bot."""
        self.stays_silent = False
        self._off: list[tuple[date, frozenset[Kind]]] = []  # since when which are off
        self._rests = False  # until further notice
        self._away = False
        self._world = world
        self._seed = seed
        self._busy = False
        self._considered = (0, 0)  # message, edits
        self._day = joins.date()
        self._chance = Random(0)
        self._taps = 0

    def begins(self, day: date) -> Iterator[Act]:
        """What is on the mind of this person on a day, whatever the phone will show."""
        self._day, self._taps = day, 0
        chance = self._chance = Random(f"{self._seed} {self.number} {day}")
        since, life = (day - self.joins.date()).days, self.life
        at = _on(day, chance.randrange(7 * 60, 21 * 60))
        night = _on(day, chance.randrange(60, 4 * 60))
        if self.person.blocked:
            self.barred.add(day)
        if self._rests:
            self.paused |= {day, day + timedelta(days=1)}
        if since == 0:
            yield Act(self.joins, self._starts)
        elif since == life.leaves:
            yield Act(at, self._leaves)
        elif since == life.returns:
            yield Act(night if life.back is Back.CRAMP else at, self._comes_back)
        if since > 0 and not life.is_away(since):
            yield from self._lives_on(since, at, night)

    def _lives_on(self, since: int, at: datetime, night: datetime) -> Iterator[Act]:
        if self.persona.away:
            yield from self._comes_and_goes(since, at)
        elif self.persona.every and since % self.persona.every == self.number % 5 + 1:
            turn = since // self.persona.every % len(self.persona.in_turn)
            yield Act(at, self._playing(self.persona.in_turn[turn]))
        elif self.life.taste and since == self.life.tasted:
            yield Act(at, self._playing(self.life.taste))
        for script, share in self.persona.sometimes.items():
            if self._chance.random() < share:
                yield Act(night if script == CRAMP else at, self._playing(script))

    def _comes_and_goes(self, since: int, at: datetime) -> Iterator[Act]:
        place = (since + self.number * 7) % self.persona.every
        if place == self.persona.every - self.persona.away:
            yield Act(at, self._blocks)
        elif place == 0 and self.person.blocked:
            yield Act(at, self._returns)

    def _blocks(self, _now: datetime) -> None:
        if not self.person.blocked:
            self._world.blocks(self.person)

    def _returns(self, now: datetime) -> Act | None:
        self._world.unblocks(self.person)
        self._replans(now)
        return self._starts(now)

    def _starts(self, _now: datetime) -> Act | None:
        self._world.says(self.person, "/start")
        return None

    def _leaves(self, now: datetime) -> Act | None:
        self._away = True
        if self.life.way is Way.BLOCKED:
            self._blocks(now)
        script = LEAVING.get(self.life.way)
        return self._playing(script)(now) if script else None

    def _comes_back(self, now: datetime) -> Act | None:
        self._away = self._rests = False
        if self.person.blocked:
            return self._returns(now)
        if script := RETURNING.get(self.life.way):
            self._replans(now)
            return self._playing(script)(now)
        if self.life.back is Back.CRAMP:
            return self._playing(CRAMP)(now)
        if self.life.back is Back.OLD_TAP and self.phone.taps_something_old(self._chance):
            return None
        return self._starts(now)

    def _replans(self, now: datetime) -> None:
        self.replanned |= {now.date() + timedelta(days=n) for n in (-1, 0, 1)}

    def without(self, on: date) -> frozenset[Kind]:
        """The kinds of prompts that this person has switched off by a date."""
        return next((off for since, off in reversed(self._off) if since <= on), frozenset())

    # -- looking ------------------------------------------------------------------------

    def looks(self, now: datetime) -> Act | None:
        """Look at the newest buttons; what follows from them, if anything."""
        card = self.phone.card()
        self.phone.tidy()
        if card is None or not self._minds():
            return None
        seen, before = (card.id, card.edits), self._considered
        if seen == before:
            return None
        self._considered = max(seen, before)
        settling = now - self.joins < SETTLES_IN
        likely = SCROLLS_UP if seen < before else self._likely(card, now)
        if not settling and self._chance.random() >= likely:
            return None
        if settling:
            return Act(now + timedelta(minutes=1), self._reacts)
        later = timedelta(minutes=1 + int(self._chance.expovariate(1 / self.persona.slow)))
        return Act(_reached_for(now + later), self._reacts)

    def _minds(self) -> bool:
        return not (self._busy or self._away or self.person.blocked or self.stays_silent)

    def _likely(self, card: Message, now: datetime) -> float:
        """How likely it is that this is answered: a prompt, or what follows from an answer."""
        choices = offered(card).keys()
        zeal = self.persona.zeal((now - self.joins).days)
        for leaning, minded in MINDED.values():
            if len(choices & leaning.keys()) > 1:
                return zeal * minded
        if choices & SEEN.keys():
            return zeal
        return GOES_ON if zeal else 0.0

    # -- acting -------------------------------------------------------------------------

    def _reacts(self, _now: datetime) -> Act | None:
        card = self.phone.card()
        if card is None or not self._minds() or self._taps > TAPS:
            return None
        choices = offered(card)
        choice = self._choice(choices.keys())
        if choice is None:
            return None
        self._taps += 1
        words = self.persona.typed.get(choice)
        if words:
            self._world.says(self.person, self._chance.choice(words))
        else:
            self._world.taps_data(self.person, card.id, choices[choice])
        return None

    def _choice(self, offered: Set[str]) -> str | None:
        if offered >= {"unsure", "no"}:  # must you limit what you drink?
            return "yes" if self.life.limited and "yes" in offered else "no"
        if LEFT_ALONE & offered:
            return None
        if "enough" in offered and self._chance.random() < ENOUGH:
            return "enough"
        for leaning in (*(choices for choices, _ in MINDED.values()), SEEN):
            if len(offered & leaning.keys()) > 1:
                known = {name: leaning[name] for name in leaning if name in offered}
                return drawn(self._chance, known)
        if DONE in offered and self._chance.random() < TICKED:
            return DONE
        for liked in LIKED:
            if liked in offered:
                return liked
        free = sorted(offered - {BACK, DONE, ""})
        return self._chance.choice(free) if free else None

    def _playing(self, script: Script) -> Callable[[datetime], Act | None]:
        def begin(now: datetime) -> Act | None:
            if self.person.blocked:
                return None
            if script in PLANS:
                self._replans(now)
            self._busy = True
            return self._play(script, 0, now)

        return begin

    def _play(self, script: Script, step: int, now: datetime) -> Act | None:
        if script[step].startswith(">"):
            choice = script[step][1:]
            if self.phone.taps(choice):
                self._has_chosen(choice, now)
            else:
                step = len(script)
        else:
            self._world.says(self.person, script[step])
        if step + 1 >= len(script):
            self._busy = False
            return None
        return Act(now + timedelta(minutes=1), lambda at: self._play(script, step + 1, at))

    def _has_chosen(self, choice: str, now: datetime) -> None:
        today = now.date()
        if choice in PAUSES or choice == OPEN:
            days = range(-1, PAUSES.get(choice, 1) + 1)
            self.paused |= {today + timedelta(days=n) for n in days}
            self._rests = choice == OPEN
        if choice in WISHES:
            less, more = WISHES[choice]
            self._off.append((today, self.without(today) - more | less))
            self._replans(now)


def _reached_for(at: datetime) -> datetime:
    """The next time that phones are reached for."""
    return at + (datetime.min.replace(tzinfo=UTC) - at) % PHONES_EVERY


def _on(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(), UTC) + timedelta(minutes=minute)
