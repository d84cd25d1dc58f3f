"""The reckoning: every prompt, night and piece of advice is accounted for, or broken."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.simulation.somebody import Somebody
from bot.simulation.year import DIARY, FIRST_DAY, MONTH, Plan, Year
from bot.storage import reckoning
from bot.storage.reckoning import AdviceRow, PromptRow
from conversations import plan as plans
from conversations.content.levels import Level
from conversations.facts import Person
from conversations.plan import Kind

FATES = {
    "answered": "answered",
    "already_done": "skipped",
    "talk_open": "skipped",
    "advice_open": "skipped",
    "unanswered": "unanswered",
    "undelivered": "undelivered",
    "blocked": "undelivered",
    "too_late": "undelivered",
    "paused": "paused",
    "not_wanted": "not due",
}
"""What the record says of a prompt, and under which of the six it is counted."""

COLUMNS = ("answered", "skipped", "unanswered", "undelivered", "paused", "not due")


SETTLES = {"inbox": 2, "outbox": 2, "answers": 4}
"""What is kept for a while only, and after how many months it is no longer to become more."""

DIARY_TABLES = ("sessions", "notes", "prompts")
"""What is kept as long as the diary."""

GROWTH = 1.5
"""Months differ; what was not removed would be three months' worth after two at the latest."""


@dataclass(frozen=True, slots=True, order=True)
class Broken:
    """Something that must not be: with whom, on which date, and what."""

    number: int
    on: date
    what: str


@dataclass(slots=True)
class Ledger:
    """Everything counted; that of several worlds adds up."""

    people: Counter[str] = field(default_factory=Counter)
    crowd: Counter[tuple[str, str]] = field(default_factory=Counter)  # persona, in the end
    prompts: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, fate
    nights: Counter[tuple[str, str]] = field(default_factory=Counter)  # persona, fate
    advices: Counter[tuple[int, str]] = field(default_factory=Counter)  # level, how far
    trouble: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    months: list[Counter[str]] = field(default_factory=list)
    bytes: list[int] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    rows: dict[int, list[tuple[str, ...]]] = field(default_factory=dict)
    """By person's number: persona, date, and the fate of each kind, one row a night."""
    turns: int = 0
    calls: int = 0
    diary: int = DIARY  # days that nights and prompts were kept

    def add(self, other: "Ledger") -> None:
        """Count what happened in another world as well."""
        for name in ("people", "crowd", "prompts", "nights", "advices", "trouble", "states"):
            getattr(self, name).update(getattr(other, name))
        assert len(self.months) in (0, len(other.months))
        self.months = self.months or [Counter() for _ in other.months]
        self.bytes = self.bytes or [0 for _ in other.bytes]
        for mine, theirs in zip(self.months, other.months, strict=True):
            mine.update(theirs)  # a sum of counters would leave out what is not there yet
        self.bytes = [sum(sizes) for sizes in zip(self.bytes, other.bytes, strict=True)]
        self.broken = sorted(self.broken + other.broken)
        self.rows |= other.rows
        self.turns += other.turns
        self.calls += other.calls


def growing(ledger: Ledger) -> list[str]:
    """Tables that went on growing for longer than their rows are kept, as sentences."""
    found = []
    settles = SETTLES | dict.fromkeys(DIARY_TABLES, ledger.diary // MONTH + 1)
    for table, settled in settles.items():
        rows = [month[table] for month in ledger.months]
        if rows[settled:] and max(rows[settled:]) > GROWTH * rows[settled - 1]:
            found.append(
                f"{table}: {rows[settled - 1]} rows after {settled} months, {max(rows)} later"
            )
    return found


def reckon(year: Year) -> Ledger:
    """Hold a world that was played to its end against what must be."""
    ledger = Ledger(turns=year.turns, calls=year.line.calls)
    ledger.months = [Counter(month.rows) for month in year.months]
    ledger.bytes = [month.bytes for month in year.months]
    trouble = year.line.trouble
    ledger.trouble.update({name: getattr(trouble, name) for name in trouble.__slots__})
    ledger.states.update(year.app.database.now(reckoning.states))
    for one in year.everybody.values():
        _person(year, one, ledger)
    for state in ("inbox.parked", "outbox.failed"):
        if ledger.states[state] and year.everybody:
            first = min(one.number for one in year.everybody.values())
            what = f"{state}: {ledger.states[state]} in this world"
            ledger.broken.append(Broken(first, year.plan.end, what))
    return ledger


def _person(year: Year, one: Somebody, ledger: Ledger) -> None:
    now = year.app.database.now
    ledger.people[one.persona.name] += 1
    ledger.crowd[one.persona.name, one.life.stands((year.plan.end - one.joins.date()).days)] += 1
    found = now(reckoning.person_of, one.person.id)
    if found is None:
        ledger.broken.append(Broken(one.number, one.joins.date(), "not known to Charley"))
        return
    id, about, blocked = found
    fates: dict[date, list[str]] = defaultdict(list)
    for kind, on, fate, wrong in _prompts(year.plan, one, about, year.prompts[id]):
        fates[on].append(fate)
        ledger.prompts[kind, fate] += 1
        if kind == Kind.MORNING:
            ledger.nights[one.persona.name, fate] += 1
        if wrong:
            ledger.broken.append(Broken(one.number, on, f"{kind}: {wrong}"))
    ledger.rows[one.number] = [
        (one.persona.name, on.isoformat(), *night) for on, night in fates.items()
    ]
    for advice in now(reckoning.advices_of, id):
        far, wrong = _followed(advice, blocked=blocked)
        ledger.advices[advice.level, far] += 1
        if wrong:
            ledger.broken.append(Broken(one.number, advice.given_at.date(), wrong))
    if now(reckoning.active_talks, id) > 1:
        ledger.broken.append(Broken(one.number, year.plan.end, "two talks are active"))


def _prompts(
    plan: Plan, one: Somebody, about: Person, rows: list[PromptRow]
) -> Iterator[tuple[str, date, str, str]]:
    """Every kind and date of the run: its fate, and what is wrong with it, if anything."""
    seen = set(one.phone.shown)
    known = {(row.kind, row.date): row for row in rows}
    for kind in Kind:
        for n in range(plan.nights):
            on = FIRST_DAY + timedelta(days=n)
            row = known.get((kind.value, on))
            if row is None:
                fate = _why_none(one, about, kind, on)
                yield kind.value, on, fate or "not due", "" if fate else "no prompt, and no reason"
            else:
                fate = FATES.get(row.fate, "unanswered")
                yield kind.value, on, fate, _wrong(row, seen)


def _wrong(row: PromptRow, seen: set[int]) -> str:
    if row.fate not in FATES:
        return f"no fate but {row.fate!r} long after its night"
    if row.fate == "unanswered" and row.session not in seen:
        return "unanswered, but the phone never showed it"
    if row.fate == "undelivered" and row.session in seen:
        return "undelivered, but the phone showed it"
    return ""


def _why_none(one: Somebody, about: Person, kind: Kind, on: date) -> str | None:
    """Why a date has no prompt on record; None: there is no reason."""
    if on <= one.joins.date():
        return "not due"
    if on in one.barred:
        return "undelivered"
    if on in one.paused:
        return "paused"
    if on in one.replanned or kind in one.without(on) or not plans.wanted(about, kind):
        return "not due"
    return None


def _followed(advice: AdviceRow, *, blocked: bool) -> tuple[str, str]:
    """How far advice has come, and what is wrong with that, if anything."""
    if advice.level <= Level.SELF_CARE:
        return "needs none", ""
    if advice.answered:
        return "answered", ""
    if advice.closed:
        return "closed", ""
    if advice.asked:
        return "asked", ""
    if advice.to_be_asked:
        return "to be asked", ""
    return "forgotten", "" if blocked else f"advice {advice.id} is never followed up"
