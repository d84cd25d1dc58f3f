"""The facts of a talk, gathered once when it opens."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from bot import effects, talks
from bot.desk import Desk
from bot.storage import advices, diary, nights, sessions, tries
from bot.storage.connection import Connection
from bot.storage.diary import Prompt
from bot.storage.nights import PersonNight
from bot.storage.people import Known
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED
from conversations import plan
from conversations.alerts import COUNTED, usual_month, worst_fortnight
from conversations.content.levels import Level
from conversations.content.techniques import TECHNIQUES
from conversations.facts import Episode, Facts, Night
from conversations.flows.morning_diary import SKIPPED
from conversations.flows.review import KIND as REVIEW
from conversations.night import night_of
from conversations.patterns import MEDICINES, READ, RECENT, condensed
from conversations.plan import Kind

FILLED_IN = 7  # nights back that can still be filled in
DECLARES_LATE = timedelta(days=3)  # mornings after an episode on which danger signs are asked
REMEMBERED = timedelta(days=183)  # what helped longer ago no longer speaks for a step
WEEK = timedelta(days=7)  # from one set of weekly questions to the next
SETTLED = timedelta(days=1)  # since somebody joined, before the first of them
SWEATY = frozenset({"hot", "exercise"})  # what the check-in may name of the day before
LATELY = timedelta(days=RECENT)
ASK_ABOUT_IT = 5  # evenings in a row without any reaction
BACK = {
    **dict.fromkeys(READ, LATELY),
    "yesterday": timedelta(days=MEDICINES),
    "count": timedelta(days=COUNTED),
}
"""How long before the last night each kind of answer is read for patterns."""


def tonight(desk: Desk) -> date:
    """The night the present moment belongs to."""
    about = desk.about
    return night_of(desk.at, about.zone, about.bedtime, about.wake)


def facts(desk: Desk, night: date | None = None, **more: object) -> Facts:
    """What every talk may know, and `more` for this one."""
    if night is None:
        return _facts(desk, None, **more)
    return facts_of(desk, known_of(desk.conn, [(desk.person.id, night)])[0], **more)


def facts_of(desk: Desk, known: Night, **more: object) -> Facts:
    """The same where it was read already what is known of the night."""
    of_night = {
        "episodes": known.episodes,
        "given": known.given,
        "recent_cramp": known.recent_cramp,
    }
    return _facts(desk, known.night, **(of_night | more))


def _facts(desk: Desk, night: date | None, **more: object) -> Facts:
    return Facts(
        opened=desk.at,
        person=desk.about,
        language=desk.person.language,
        night=night,
        rotation=desk.person.rotation,
        **more,  # type: ignore[arg-type]  # fields of Facts, checked when it is built
    )


def known_of(conn: Connection, which: Sequence[PersonNight]) -> list[Night]:
    """What is known of these nights of these people, in the same order."""
    if not which:
        return []
    given, episodes = nights.given(conn, which), nights.episodes_of(conn, which)
    earliest = min(night for _, night in which) - DECLARES_LATE
    cramped = nights.cramped_since(conn, {person for person, _ in which}, earliest)
    return [
        Night(
            night,
            episodes[person, night],
            cramped.get(person, date.min) >= night - DECLARES_LATE,
            tuple(sorted(given[person, night].items())),
        )
        for person, night in which
    ]


def for_relief(desk: Desk) -> Facts:
    """A cramp is on."""
    night = tonight(desk)
    finding = diary.given(desk.conn, desk.person.id, night).get("finding")
    flags = (finding,) if finding else ()
    unsafe = danger_question_open(desk) or bool(
        advices.still_open(desk.conn, desk.person.id, Level.URGENT)
    )
    return facts(desk, night, flags=flags, safety_unanswered=unsafe, worked=worked(desk, night))


def for_practice(desk: Desk) -> Facts:
    """A move to be done outside a cramp: what was advised and is still open locks it."""
    person = desk.person.id
    advised = advices.still_open(desk.conn, person, Level.URGENT)
    night = tonight(desk)
    found = diary.given(desk.conn, person, night).get("finding")
    flags = {flag for advice in advised for flag in advice.flags} | ({found} if found else set())
    unsafe = danger_question_open(desk) or bool(advised)
    return facts(
        desk,
        night,
        flags=tuple(sorted(flags)),
        safety_unanswered=unsafe,
        worked=worked(desk, night),
    )


def worked(desk: Desk, night: date) -> tuple[tuple[str, int, int], ...]:
    """What has helped this person before, and how often."""
    found = tries.tallies(desk.conn, desk.person.id, night - REMEMBERED)
    return tuple(tally for tally in found if tally[0] in TECHNIQUES)


def across_nights(
    conn: Connection, people: Sequence[Known], at: datetime
) -> dict[int, dict[str, object]]:
    """What the check-in looks for patterns in, by person.

    This is the last weeks, and the advice of the last year.
    """
    if not people:
        return {}
    ids = [person.id for person in people]
    last = {person.id: plan.last_night(at, person.about) for person in people}
    earliest = min(last.values())
    told = nights.told_since(conn, ids, {kind: earliest - back for kind, back in BACK.items()})
    cramps = nights.episodes_since(conn, ids, earliest - LATELY)
    advised = effects.all_advised(conn, people, at)
    return {id: {**_patterns(last[id], told[id], cramps[id]), "advised": advised[id]} for id in ids}


def _patterns(
    last: date, told: Mapping[date, Mapping[str, str]], cramps: Mapping[date, Sequence[Episode]]
) -> dict[str, object]:
    since = {kind: last - back for kind, back in BACK.items()}
    lately = last - LATELY
    told = {
        night: {kind: value for kind, value in given.items() if night >= since[kind]}
        for night, given in told.items()
    }
    counts = {
        night: int(n) for night, given in told.items() if (n := given.get("count", "")).isdigit()
    }
    return {
        "diary": tuple(
            Night(night, given=given)
            for night in sorted({*told, *cramps})
            if (given := condensed(told.get(night, {}), cramps.get(night, ()), night >= lately))
        ),
        "worst": worst_fortnight(counts, last),
        "usual": usual_month(counts, last),
    }


def review_due(desk: Desk) -> bool:
    """Whether a week has passed since the weekly questions, or they were never asked."""
    return reviews_due(desk.conn, [desk.person], desk.at)[desk.person.id]


def reviews_due(conn: Connection, people: Sequence[Known], at: datetime) -> dict[int, bool]:
    """The same of several people."""
    settled = [person for person in people if at - person.joined_at >= SETTLED]
    asked = nights.latest_with(conn, [person.id for person in settled], REVIEW) if settled else {}
    due = dict.fromkeys((person.id for person in people), False)
    for person in settled:
        latest = asked[person.id]
        due[person.id] = latest is None or plan.last_night(at, person.about) - latest >= WEEK
    return due


def sweaty(conn: Connection, people: Sequence[Known], at: datetime) -> dict[int, bool]:
    """Whether this morning's check-in named heat or unusual exercise on the day before."""
    last = {person.id: plan.last_night(at, person.about) for person in people}
    given = nights.given(conn, list(last.items()))
    return {
        person: not SWEATY.isdisjoint(given[person, night].get("yesterday", "").split(","))
        for person, night in last.items()
    }


def ignored_evenings(conn: Connection, people: Sequence[Known]) -> dict[int, int]:
    """Evening prompts in a row without any reaction; none once they were asked about in vain."""
    ids = [person.id for person in people]
    found = diary.latest(conn, ids, Kind.EVENING.value, ASK_ABOUT_IT + 1)
    return {person: _ignored(prompts) for person, prompts in found.items()}


def _ignored(prompts: Sequence[Prompt]) -> int:
    for count, prompt in enumerate(prompts):
        if prompt.fate != "unanswered":
            return count
        if prompt.talk == "keep":  # asked once; whoever ignores that, too, is not asked again
            return 0
    return len(prompts) if len(prompts) <= ASK_ABOUT_IT else 0  # it was asked before all of these


def for_checkin(desk: Desk) -> Facts:
    """The check-in the person asks for: last night, or a choice where others are missing."""
    last, about = plan.last_night(desk.at, desk.about), desk.about
    first = night_of(desk.person.joined_at, about.zone, about.bedtime, about.wake)
    week = [(desk.person.id, last - timedelta(days=n)) for n in range(FILLED_IN)]
    open_nights = tuple(
        known
        for known in known_of(desk.conn, week)
        if known.night == last or (known.night >= first and not _checked_in(known))
    )
    more = across_nights(desk.conn, [desk.person], desk.at)[desk.person.id]
    more["weekly"] = review_due(desk)
    if len(open_nights) == 1:
        return facts_of(desk, open_nights[0], **more)
    missing = tuple(known.night for known in open_nights)
    return facts(desk, None, missing=missing, nights=open_nights, **more)


def _checked_in(night: Night) -> bool:
    return dict(night.given).get("count", SKIPPED) != SKIPPED


def danger_question_open(desk: Desk) -> bool:
    """Whether the latest check-in stands at its danger question, unanswered."""
    open_states = (ACTIVE, SUSPENDED, ASIDE)
    session = sessions.latest(desk.conn, desk.person.id, open_states, "morning")
    if session is None or desk.at - session.opened_at > timedelta(days=1):
        return False
    turn, _ = talks.standing(desk, session)
    return turn.ask is not None and turn.ask.id.startswith("new")
