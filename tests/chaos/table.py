"""What came of the runs, as a page."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from bot.outgoing import IN_FLIGHT
from tests.chaos.broken import WAYS
from tests.chaos.campaign import Outcome

HEAD = (
    *("bot", "updates by", "database", "processes", "updates", "kill -9", "lost", "doubled"),
    *("wrong state", "out of order", "replies unseen", "messages", "again: unknown"),
    *("again: killed", "most a kill", "seconds", "promises"),
)


def row(outcome: Outcome) -> str:
    """One run."""
    cell, found = outcome.cell, outcome.verdict
    cells = (
        *(cell.bot, cell.receive, cell.database, cell.replicas, found.updates, outcome.kills),
        *(found.lost, found.doubled, found.wrong, found.out_of_order, found.unsent),
        *(found.messages, found.unknown, found.cut_off, found.most_cut_off),
        round(outcome.seconds),
        "kept" if found.kept else "broken",
    )
    return "| " + " | ".join(map(str, cells)) + " |"


def page(outcomes: Sequence[Outcome], command: str, seconds: float) -> str:
    """The whole page."""
    ours = [one for one in outcomes if one.cell.bot == "charley"]
    kills, updates = (
        sum(one.kills for one in ours),
        sum(one.verdict.updates for one in ours),
    )
    lines = (
        *("| " + " | ".join(HEAD) + " |", "|" + " --- |" * len(HEAD)),
        *map(row, outcomes),
    )
    return TEXT.format(
        table="\n".join(lines),
        command=command,
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, python-telegram-bot {version('python-telegram-bot')}",
        minutes=f"{seconds / 60:.0f}",
        day=datetime.now(UTC).date().isoformat(),
        ways=", ".join(f"`{way}`" for way in WAYS),
        kills=kills,
        updates=updates,
        in_flight=IN_FLIGHT,
    )


TEXT = """\
# Killed, cut off and lied to

Written by `{command}` in {minutes} minutes on {day},
{machine}.
Charley was killed {kills} times over {updates} updates.

{table}

* **updates**: everything people said and tapped, all acknowledged in the end. **lost**: never
  handled. **doubled**: handled twice. **wrong state**: people of whom anything stored (answers,
  notes, episodes, advice, prompts, timers, replies) is not what the same inputs lead to, told anew
  in peace. **out of order**: chats in which inputs or replies changed places. **replies unseen**:
  what the bot gave up or forgot to send.
* **again**: messages that came a second time, as nobody could know that the first had arrived:
  its answer was lost (**unknown**), or the process was **killed** before it had written the answer
  down. **most a kill**: of the latter by a single kill; {in_flight} can be in flight.
* The plain bot is python-telegram-bot with `ConversationHandler` and `PicklePersistence`, as its
  examples have it, only that it keeps its state every second and not every minute, and starts
  again after each end. Its runs have no disk or database to fail.

Each run kills the bot at instants drawn from the seed and brings upon it, between the kills: the
Bot API gone for minutes of the bot's clock, 5xx for all and for some calls, 429 with a wait,
answers lost after the message was accepted, answers that are no JSON, slow answers; a full disk
(SQLite; by a limit on the size of files, which needs no privilege) or a database crashed and
restarted (PostgreSQL); the clock set forward by minutes and hours and back again; SIGTERM under
load. What a run does is drawn from its seed; processes and sockets keep some timing of their own.

To see that the judge has eyes: `--break` with {ways}; each ends with broken promises.
"""
