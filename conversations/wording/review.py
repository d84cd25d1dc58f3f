"""Whether a clinician has read the words of a language, and what follows where none has."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib import resources

from conversations.wording.local import FALLBACK
from conversations.wording.shelf import Sources


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A clinician has read one file of one language."""

    language: str
    file: str
    by: str  # name and profession
    on: date
    digest: str  # of what was read


@dataclass(frozen=True, slots=True)
class Reviews:
    """review.toml: what must be read by a clinician, and what has been."""

    files: frozenset[str]  # those that tell a person to seek care
    keys: frozenset[str]  # and single sentences of other files
    told_after: frozenset[str]  # sentences after which a person is told that a review is lacking
    reviewed: tuple[Reviewed, ...] = ()

    def seeks_care(self, key: str, file: str) -> bool:
        """Whether a sentence tells a person to seek care."""
        return file in self.files or key in self.keys

    def of(self, sources: Sources, language: str, file: str) -> Reviewed | None:
        """The review of a file as it stands; None where there is none, or it was changed since."""
        held = digest(sources, language, file)
        for one in self.reviewed:
            if (one.language, one.file, one.digest) == (language, file, held):
                return one
        return None

    def outdated(self, sources: Sources) -> tuple[Reviewed, ...]:
        """Reviews of something that is no longer there, or reads otherwise now."""
        return tuple(one for one in self.reviewed if not self.of(sources, one.language, one.file))


def digest(sources: Sources, language: str, file: str) -> str:
    """Sixteen signs for a file and the English one it says the same as."""
    both = (sources.get(each, {}).get(file, "") for each in (language, FALLBACK))
    return sha256("\0".join(both).encode()).hexdigest()[:16]


@cache
def reviews() -> Reviews:
    """The reviews that are part of this package."""
    file = resources.files("conversations.wording") / "review.toml"
    raw = tomllib.loads(file.read_text("utf-8"))
    return Reviews(
        frozenset(raw["seek_care"]["files"]),
        frozenset(raw["seek_care"]["keys"]),
        frozenset(raw["told"]["after"]),
        tuple(Reviewed(**one) for one in raw.get("reviewed", ())),
    )
