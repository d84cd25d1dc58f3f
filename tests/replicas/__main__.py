"""How long the next rows take to be found with much or little waiting, on both databases.

python -m tests.replicas [ROWS]
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from sqlalchemy import Connection, func, insert, select, text
from typer import echo

from bot.storage import backlog, inbox, leases, outbox, people, results, schema, tables
from bot.storage.codec import PERSON, dump_reply
from bot.storage.database import Database
from bot.storage.inbox import Raw
from bot.storage.outbox import ANSWERS, BULK, Sending
from bot.storage.results import Fate, Result
from conversations.facts import Person
from tests.storage.rows import NOW
from tests.support.outbox import message
from tests.support.postgres import serving
from tests.support.stage import sqlite_in

ME = "here"
TIMES = 40


def crowd(conn: Connection, count: int) -> None:
    """So many people with a reminder each, and one with as many messages that wait."""
    about = PERSON.dump_python(Person(), mode="json")
    body = dump_reply(message())
    many = range(10**6, 10**6 + count)
    person = {"language": "en", "about": about, "joined_at": NOW, "seen_at": NOW}
    conn.execute(insert(tables.people), [{"id": n, "user": n, "chat": n, **person} for n in many])
    row = {"lane": BULK, "body": body, "put_at": NOW, "not_before": NOW, "state": "new"}
    conn.execute(
        insert(tables.outbox), [{"key": f"b:{n}", "person": n, "line": n, **row} for n in many]
    )
    inbox.take_in(conn, [Raw(f"f:{n}", 5, {}) for n in range(count)], NOW)


def took(database: Database, work: Callable[[Connection], object]) -> float:
    """Milliseconds of the transaction, the usual one and the longest."""
    spent = []
    for _ in range(TIMES):
        began = time.perf_counter()
        database.now(work)
        spent.append((time.perf_counter() - began) * 1000)
    echo(f"    {work.__name__:<28} median {median(spent):7.2f} ms   most {max(spent):7.2f} ms")
    return median(spent)


def measure(database: Database) -> None:
    """One answer, a batch of reminders, one row of the inbox, and the metrics."""
    known = database.now(people.join, 1, 1, "en", NOW)
    serial = iter(range(10**9))

    def answer(conn: Connection) -> None:
        outbox.put_out(conn, f"a:{next(serial)}", [Sending(message(), known.id)], NOW)
        (row,) = outbox.take(conn, ME, NOW, ANSWERS, 32)
        results.record(conn, ME, [Result(row, Fate.SENT, NOW, message=1)])

    def reminders(conn: Connection) -> None:
        rows = outbox.take(conn, ME, NOW, BULK, 3)
        results.record(conn, ME, [Result(row, Fate.SENT, NOW, message=1) for row in rows])

    def incoming(conn: Connection) -> None:
        inbox.take_in(conn, [Raw(f"i:{next(serial)}", 7, {})], NOW)
        inbox.handled(conn, inbox.next_in(conn, NOW, 2), NOW)

    def metrics(conn: Connection) -> None:
        backlog.backlog(conn, NOW)

    for work in (answer, reminders, incoming, metrics):
        took(database, work)


def compare(database: Database, count: int) -> None:
    """The same with next to nothing waiting, and with so many rows in each queue."""
    database.now(schema.upgrade)
    for name in (ME, leases.REMINDERS):
        database.now(leases.hold, name, ME)
    echo(f"  {database.url.get_backend_name()}, nothing else waits")
    measure(database)
    database.now(lambda conn: conn.execute(text("DELETE FROM people")))
    database.now(crowd, count)
    waiting = select(func.count()).select_from(tables.outbox).where(tables.outbox.c.state == "new")
    left = database.now(lambda conn: conn.execute(waiting).scalar())
    echo(f"  {database.url.get_backend_name()}, {left} reminders and {count} messages of one wait")
    measure(database)
    database.close()


def main() -> None:
    """Both databases, one after the other."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        compare(Database(sqlite_in(Path(folder))), count)
    with serving() as server:
        compare(Database(server.url.render_as_string(hide_password=False)), count)


if __name__ == "__main__":
    main()
