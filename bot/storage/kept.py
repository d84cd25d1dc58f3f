"""What a talk knows, left as it is stored until somebody asks for it."""

from typing import Any

from bot.storage.codec import load_facts
from conversations.facts import Facts


class Kept:
    """The facts of a talk: those of a check-in cost more to read than all else of its row.

    Most who read the row only want to know how the talk stands.
    """

    __slots__ = ("_facts", "_stored")

    def __init__(self, stored: Any = None, facts: Facts | None = None) -> None:
        self._stored = stored
        self._facts = facts

    def facts(self) -> Facts:
        """The facts; the very same each time."""
        if self._facts is None:
            self._facts = load_facts(self._stored)
            self._stored = None
        return self._facts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and self.facts() == other.facts()
