"""The facts of a talk, gathered once when it opens."""

from datetime import date, timedelta

from bot import effects, talks
from bot.desk import Desk
from bot.storage import advices, diary, sessions, tries
from bot.storage.sessions import ACTIVE, ASIDE, SUSPENDED
from conversations import plan
from conversations.alerts import COUNTED, usual_month, worst_fortnight
from conversations.content.levels import Level
from conversations.content.techniques import TECHNIQUES
from conversations.facts import Facts, Night
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


def tonight(desk: Desk) -> date:
    """The night the present moment belongs to."""
    about = desk.about
    return night_of(desk.at, about.zone, about.bedtime, about.wake)


def facts(desk: Desk, night: date | None = None, **more: object) -> Facts:
    """What every talk may know, and `more` for this one."""
    about = desk.about
    if night is not None:
        known = _known(desk, night)
        more.setdefault("episodes", known.episodes)
        more.setdefault("given", known.given)
        more.setdefault("recent_cramp", known.recent_cramp)
    return Facts(
        opened=desk.at,
        person=about,
        language=desk.person.language,
        night=night,
        rotation=desk.person.rotation,
        **more,  # type: ignore[arg-type]  # fields of Facts, checked when it is built
    )


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


def across_nights(desk: Desk) -> dict[str, object]:
    """What the check-in looks for patterns in: the last weeks, and the advice of the last year."""
    last, person = plan.last_night(desk.at, desk.about), desk.person.id
    recent, medicines, counted = (last - timedelta(days=n) for n in (RECENT, MEDICINES, COUNTED))
    since = dict.fromkeys(READ, recent) | {"yesterday": medicines, "count": counted}
    told = diary.told_since(desk.conn, person, since)
    cramps = diary.episodes_since(desk.conn, person, recent)
    counts = {
        night: int(n) for night, given in told.items() if (n := given.get("count", "")).isdigit()
    }
    nights = sorted({*told, *cramps})
    return {
        "diary": tuple(
            Night(night, given=given)
            for night in nights
            if (given := condensed(told.get(night, {}), cramps.get(night, ()), night >= recent))
        ),
        "advised": effects.advised(desk),
        "worst": worst_fortnight(counts, last),
        "usual": usual_month(counts, last),
    }


def review_due(desk: Desk) -> bool:
    """Whether a week has passed since the weekly questions, or they were never asked."""
    if desk.at - desk.person.joined_at < SETTLED:
        return False
    asked = diary.latest_with(desk.conn, desk.person.id, REVIEW)
    return asked is None or plan.last_night(desk.at, desk.about) - asked >= WEEK


def sweaty(desk: Desk) -> bool:
    """Whether this morning's check-in named heat or unusual exercise on the day before."""
    night = plan.last_night(desk.at, desk.about)
    named = diary.given(desk.conn, desk.person.id, night).get("yesterday", "")
    return not SWEATY.isdisjoint(named.split(","))


def for_checkin(desk: Desk) -> Facts:
    """The check-in the person asks for: last night, or a choice where others are missing."""
    last, about = plan.last_night(desk.at, desk.about), desk.about
    first = night_of(desk.person.joined_at, about.zone, about.bedtime, about.wake)
    known = [_known(desk, last - timedelta(days=n)) for n in range(FILLED_IN)]
    nights = tuple(
        night
        for night in known
        if night.night == last or (night.night >= first and not _checked_in(night))
    )
    if len(nights) == 1:
        return facts(desk, last, weekly=review_due(desk), **across_nights(desk))
    missing = tuple(night.night for night in nights)
    more = across_nights(desk)
    return facts(desk, None, missing=missing, nights=nights, weekly=review_due(desk), **more)


def _known(desk: Desk, night: date) -> Night:
    person = desk.person.id
    return Night(
        night,
        diary.episodes_of(desk.conn, person, night),
        diary.cramped_since(desk.conn, person, night - DECLARES_LATE),
        tuple(sorted(diary.given(desk.conn, person, night).items())),
    )


def _checked_in(night: Night) -> bool:
    return dict(night.given).get("count", SKIPPED) != SKIPPED


def ignored_evenings(desk: Desk) -> int:
    """Evening prompts in a row without any reaction; none once they were asked about in vain."""
    count = 0
    for prompt in diary.fates(desk.conn, desk.person.id, Kind.EVENING.value, limit=30):
        if prompt.fate != "unanswered":
            return count
        if prompt.talk == "keep":  # asked once; whoever ignores that, too, is not asked again
            return 0
        count += 1
    return count


def danger_question_open(desk: Desk) -> bool:
    """Whether the latest check-in stands at its danger question, unanswered."""
    open_states = (ACTIVE, SUSPENDED, ASIDE)
    session = sessions.latest(desk.conn, desk.person.id, open_states, "morning")
    if session is None or desk.at - session.opened_at > timedelta(days=1):
        return False
    turn, _ = talks.standing(desk, session)
    return turn.ask is not None and turn.ask.id.startswith("new")
