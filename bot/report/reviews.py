"""Which words a clinician has read, as a table; and the digest that a review is signed with."""

from collections.abc import Iterator

from bot.report.tables import table
from conversations.wording.catalogue import Catalogue
from conversations.wording.local import own_name
from conversations.wording.review import digest

HEADS = ("language", "file", "seeks care", "digest", "reviewed by", "on")


def page(catalogue: Catalogue) -> str:
    """Every file of every language, those that tell a person to seek care first."""
    return "\n".join(table(HEADS, _rows(catalogue))) + "\n"


def _rows(catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    sources, reviews = catalogue.sources, catalogue.reviews
    for language in catalogue.languages:
        for file in sorted(sources[language], key=lambda name: (name not in reviews.files, name)):
            seeks = "yes" if file in reviews.files else ""
            one = reviews.of(sources, language, file)
            by, on = (one.by, one.on.isoformat()) if one else ("nobody yet", "")
            yield own_name(language), file, seeks, digest(sources, language, file), by, on
