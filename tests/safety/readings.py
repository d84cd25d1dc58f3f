"""How hard everything is to read, in a few figures for the report."""

import tomllib
from dataclasses import dataclass

from conversations.content.levels import Level
from conversations.flows.advice import advice, speaks
from conversations.triage import RULES
from conversations.wording.anatomy import sentences
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import TAG
from conversations.wording.shelf import parsed, shipped
from tests.conversations.relief_walk import name_of
from tests.conversations.test_relief_cards import cards
from tests.support.reading import TERMS, Reading, grade, readings


@dataclass(frozen=True, slots=True)
class Readings:
    """Counts and extremes of all English texts."""

    texts: int
    mean: float  # weighed by words
    hardest: Reading
    advices: int
    advice: Reading  # the hardest of them
    cards: int
    longest: int  # characters of the longest card that is neither the first nor the last
    first: int  # characters of the longest first card
    medical: str

    @classmethod
    def of_all(cls) -> "Readings":
        """Grade everything there is."""
        english = shipped()["en"]
        graded = [
            reading
            for file in sorted(english)
            for reading in readings(file, sentences(parsed(english[file], file)))
        ]
        words = sum(reading.words for reading in graded)
        advices = [advised(id) for id, rule in RULES.items() if rule.level and speaks(id)]
        lengths = [(name_of(question), len(TAG.sub("", said))) for question, said in cards()]
        listed = tomllib.loads(TERMS.read_text("utf-8"))["word"]
        return cls(
            texts=len(graded),
            mean=sum(reading.grade * reading.words for reading in graded) / words,
            hardest=max(graded, key=lambda reading: reading.grade),
            advices=len(advices),
            advice=max(advices, key=lambda reading: reading.grade),
            cards=len(lengths),
            longest=max(size for name, size in lengths if name not in {"screen", "rest"}),
            first=max(size for name, size in lengths if name == "screen"),
            medical=", ".join(form for word in listed for form in word["forms"]),
        )


def advised(id: str) -> Reading:
    """A whole advice, where the country is known."""
    texts = advice((id,), Level(RULES[id].level), "GB")
    return grade(id, "\n".join(Catalogue.load().text(each, "en") for each in texts))
