"""A phone: what Charley's chat shows on it, and what is pressed there."""

from array import array
from collections.abc import Mapping
from random import Random

from bot.buttons import unpack
from bot.sandbox.chat import Chat, Message, Person
from bot.sandbox.world import Impossible, World

KEPT = 30
"""Messages that somebody may still scroll up to."""


class Phone:
    """The chat of one person with the bot."""

    def __init__(self, world: World, person: Person) -> None:
        self.shown = array("q")
        """The talks whose buttons came in a message of their own, in order."""
        self._world = world
        self._person = person
        self._newest = 0

    @property
    def chat(self) -> Chat:
        """What was said."""
        return self._world.chat(self._person)

    def card(self) -> Message | None:
        """The newest message with buttons of a talk; whatever is new above it was seen as well."""
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

    def tidy(self) -> None:
        """Leave what nobody scrolls up to any more."""
        del self.chat.messages[:-KEPT], self.chat.notices[:]

    def taps(self, wanted: str) -> bool:
        """Press the latest button of a choice; False where there is none."""
        for message in reversed(self.chat.messages):
            data = offered(message).get(wanted)
            if data is not None:
                return self._presses(message, data)
        return False

    def taps_something_old(self, chance: Random) -> bool:
        """Press any button that was left standing above the last message; False: none was."""
        old = [(m, data) for m in self.chat.messages[:-1] for data in offered(m).values()]
        return bool(old) and self._presses(*chance.choice(old))

    def _presses(self, message: Message, data: str) -> bool:
        try:
            self._world.taps_data(self._person, message.id, data)
        except Impossible:
            return False
        return True


def offered(message: Message) -> Mapping[str, str]:
    """The choices on the buttons of a message, each with what a press of it sends."""
    return {unpack(b.data)[2]: b.data for b in message.buttons if b.data}
