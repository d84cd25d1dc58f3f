"""At the door: who is let in, and how much of one person at once; then all is handled.

What is kept here is kept in memory only and holds for this process: it is a limit, not a promise.
"""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.handle import handle
from bot.incoming import Command, Due, Elsewhere, FromPerson, Incoming, Nothing, Tap, Words
from bot.plays import Plays
from bot.prompting import PROMPTS, remind
from bot.replies import Do, Reply
from bot.storage import inbox, outbox, people, sessions
from bot.storage.connection import Connection
from bot.storage.outbox import Sending
from conversations.script import Text
from conversations.understanding import danger
from conversations.wording.catalogue import Catalogue

AT_ONCE = 300
"""Things from one person that are handled in a row, however fast they come."""

WEIGHT = 100
"""Characters of typed words that count as one thing more: reading takes its time."""

A_SECOND = 1.0
"""… and so many more with every second: nobody types or taps faster for long."""

TOLD_AGAIN = timedelta(hours=1)
"""How long a stranger or somebody far too fast is not told so again."""

REMEMBERED = 10_000
"""People whose pace is kept in mind; the one seen longest ago goes first."""

ALWAYS = ("forget", "privacy")
"""What is open to whoever was let in once: their data stay theirs."""

CLOSED = (Text("door-closed"), Text("numbers-default"))
TOO_FAST = (Text("door-too-fast"),)


class Door:
    """Lets through what may come in, says a kind word to the rest."""

    def __init__(
        self,
        allowed: frozenset[int] | None = None,
        at_once: int | None = AT_ONCE,
        *,
        second_reader: bool = True,
    ) -> None:
        """`allowed` are the messenger's numbers of those let in, None: everybody.

        `at_once` is how much one person may send in a row; None: without limit. `second_reader`:
        whether typed words are weighed where the tables are not sure of danger.
        """
        self._second_reader = second_reader
        self._plays = Plays()
        self._allowed = allowed
        self._at_once = at_once
        self._pace: OrderedDict[int, tuple[float, datetime]] = OrderedDict()
        self._harmless: OrderedDict[int, None] = OrderedDict()  # by hash: no words are kept
        self._told: OrderedDict[int, tuple[datetime, str]] = OrderedDict()

    def handle(
        self, conn: Connection, incoming: Incoming, cause: str, at: datetime, catalogue: Catalogue
    ) -> None:
        """Take in one thing; everything it leads to is part of the caller's transaction."""
        match incoming:
            case Nothing():
                return
            case Due():
                if incoming.kind in PROMPTS:
                    self.remind(conn, [(cause, incoming)], at, catalogue)
                    return
                if not self._may_be_reminded(conn, incoming.person):
                    return
            case Elsewhere():
                if not self._in_time(incoming.chat, 1, at):
                    return
            case _:
                word = self._refusal(conn, incoming, at, catalogue)
                if word is not None:
                    if word is CLOSED:
                        inbox.nobodys(conn, cause)
                    language = catalogue.best(incoming.sender.language)
                    outbox.put_out(
                        conn, cause, self._told_so(incoming, word, cause, at, language), at
                    )
                    return
        handle(
            conn,
            incoming,
            cause,
            at,
            catalogue,
            plays=self._plays,
            second_reader=self._second_reader,
        )

    def remind(
        self, conn: Connection, due: Sequence[tuple[str, Due]], at: datetime, catalogue: Catalogue
    ) -> None:
        """The same for prompts that are due of different people; before each stands its cause."""
        welcome = [
            (cause, timer) for cause, timer in due if self._may_be_reminded(conn, timer.person)
        ]
        remind(conn, welcome, at, catalogue, self._plays)

    def _refusal(
        self, conn: Connection, incoming: FromPerson, at: datetime, catalogue: Catalogue
    ) -> tuple[Text, ...] | None:
        if not self._welcome(conn, incoming):
            return CLOSED
        if self._in_time(incoming.sender.user, _weight(incoming), at):
            return None
        if self._must_be_heard(conn, incoming, catalogue):
            return None
        return TOO_FAST

    def _may_be_reminded(self, conn: Connection, person: int) -> bool:
        if self._allowed is None:
            return True
        known = people.by_id(conn, person)
        return known is not None and known.user in self._allowed

    def _welcome(self, conn: Connection, incoming: FromPerson) -> bool:
        if self._allowed is None or incoming.sender.user in self._allowed:
            return True
        if people.by_user(conn, incoming.sender.user) is None:
            return False
        if isinstance(incoming, Tap) and incoming.session is not None:
            session = sessions.by_id(conn, incoming.session)
            return session is not None and session.talk in ALWAYS
        return isinstance(incoming, Command) and incoming.name in ALWAYS

    def _in_time(self, sender: int, weight: int, at: datetime) -> bool:
        """Whether this is not more than anybody may send in a row."""
        if self._at_once is None:
            return True
        left, since = self._pace.pop(sender, (float(self._at_once), at))
        passed = max((at - since).total_seconds(), 0.0)
        left = min(left + passed * A_SECOND, float(self._at_once))
        within = left >= 1
        self._pace[sender] = (left - weight if within else left, at)
        if len(self._pace) > REMEMBERED:
            self._pace.popitem(last=False)
        return within

    def _told_so(
        self, incoming: FromPerson, word: tuple[Text, ...], cause: str, at: datetime, language: str
    ) -> list[Sending]:
        """The spinner stops; the word is said once, then not again for a while."""
        sender = incoming.sender
        replies = [Reply(Do.TOAST, query=incoming.query)] if isinstance(incoming, Tap) else []
        told, because = self._told.pop(sender.user, (None, ""))
        # The same thing comes once more where the transaction it was handled in came to nothing.
        if told is None or because == cause or not timedelta() <= at - told < TOLD_AGAIN:
            replies.append(Reply(Do.MESSAGE, word))
            told, because = at, cause
        self._told[sender.user] = (told, because)
        if len(self._told) > REMEMBERED:
            self._told.popitem(last=False)
        return [Sending(each, None, chat=sender.chat, language=language) for each in replies]

    def _must_be_heard(self, conn: Connection, incoming: FromPerson, catalogue: Catalogue) -> bool:
        """Danger in words, and a press in the talk that stands open: never passed over."""
        if isinstance(incoming, Words):
            known = people.by_user(conn, incoming.sender.user)
            language = known.language if known else catalogue.best(incoming.sender.language)
            return self._names_danger(incoming.text, language)
        if isinstance(incoming, Tap) and incoming.session is not None:
            session = sessions.by_id(conn, incoming.session)
            return session is not None and session.state == sessions.ACTIVE
        return False

    def _names_danger(self, text: str, language: str) -> bool:
        """Whether there is danger in it; the same words over and over are read once."""
        mark = hash((text, language))
        if mark in self._harmless:
            return False
        if danger.find_any(text, language).flags:
            return True
        self._harmless[mark] = None
        if len(self._harmless) > REMEMBERED:
            self._harmless.popitem(last=False)
        return False


def _weight(incoming: FromPerson) -> int:
    return 1 + len(incoming.text) // WEIGHT if isinstance(incoming, Words) else 1
