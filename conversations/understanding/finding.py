"""What typed words say of danger."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from conversations.content.conditions import Condition
from conversations.content.levels import Level
from conversations.triage import assess


@dataclass(frozen=True, slots=True)
class Finding:
    """What typed words say of danger."""

    flags: tuple[str, ...] = ()  # ids of content/red_flags
    in_doubt: bool = False  # they may mean something harmless: one kind question first
    why: str = ""  # the lines of the lexicon that matched; never the person's own words
    past_clot: bool = False  # no flag tonight, but massage is barred
    about_other: bool = False  # someone else is meant: the person's own profile does not apply
    signs: tuple[str, ...] = ()  # of content/combinations: they make a flag more urgent
    conditions: frozenset[Condition] = frozenset()  # said beside the flags
    # Flags that are named but not meant, each with the reason.
    taken_back: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def sure(self) -> bool:
        """Whether a flag is plainly meant."""
        return bool(self.flags) and not self.in_doubt

    def level(self, conditions: Iterable[Condition] = ()) -> Level:
        """How urgent it is; a doubtful finding counts as if it were so."""
        return assess((*self.flags, *self.signs), {*conditions, *self.conditions}).level
