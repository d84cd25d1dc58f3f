"""Which night something belongs to: decided here and nowhere else.

A night is named by the local date of the day it follows: the night from Monday evening to Tuesday
morning is Monday's. It runs from the middle of one waking day to the middle of the next, so it is
right for people who sleep by day as well.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = 24 * 60


def turn_of_day(bedtime: time, wake: time) -> int:
    """The minute of the local day at which one night's record ends and the next begins."""
    woke, bed = minutes(wake), minutes(bedtime)
    awake = (bed - woke) % DAY or DAY
    return (woke + awake // 2) % DAY


def night_of(moment: datetime, zone: str | None, bedtime: time, wake: time) -> date:
    """The night a moment (aware) belongs to, by the person's own sleep window."""
    local = moment.astimezone(ZoneInfo(zone or "UTC"))
    turn = turn_of_day(bedtime, wake)
    night = local.date()
    if minutes(local.time()) < turn:
        night -= timedelta(days=1)
    return night


def minutes(moment: time) -> int:
    """Minutes since local midnight."""
    return moment.hour * 60 + moment.minute
