"""What can be wrong with the sentences of a language, found without anybody reading them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from conversations.wording.anatomy import Part, Sentence
from conversations.wording.catalogue import ALSO, Catalogue
from conversations.wording.local import FALLBACK, plural_forms

TEXT_LIMIT = 4096  # Telegram's own, after formatting
CAPTION_LIMIT = 40  # what a phone shows of a button
ID_LIMIT = 24  # a choice's id travels in a button, with 64 bytes for everything

TAG = re.compile(r"<[^<>]*>")
ALLOWED_TAGS = frozenset({"<b>", "</b>", "<i>", "</i>"})
CHOICE_ID = re.compile(r"[a-z][a-z0-9_]*")
LOOSE_AND = re.compile(r"&(?!(amp|lt|gt|quot);)")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a translator or an author has to mend."""

    language: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.language}: {self.key}: {self.what}"


def report(catalogue: Catalogue) -> tuple[Problem, ...]:
    """Every problem in every language; nothing if all is well."""
    found: list[Problem] = []
    for language in catalogue.languages:
        for sentence in catalogue.sentences(language):
            whats = [*faults(sentence, language), *strangers(sentence, catalogue, language)]
            found += (Problem(language, sentence.key, what) for what in whats)
        if language != FALLBACK:
            found += (Problem(language, key, what) for key, what in gaps(catalogue, language))
    for one in catalogue.reviews.outdated(catalogue.sources):
        found.append(Problem(one.language, one.file, f"was changed since {one.by} reviewed it"))
    return tuple(found)


def faults(sentence: Sentence, language: str) -> Iterator[str]:
    """What is wrong with one sentence by itself."""
    captions = {name: part for name, part in sentence.attributes.items() if not typed(name)}
    if not sentence.value.filled and not captions:
        yield "is empty"
    if len(sentence.value.literal) > TEXT_LIMIT:
        yield f"is longer than {TEXT_LIMIT} characters"
    yield from markup_faults(sentence.value.literal)
    for name, part in captions.items():
        yield from caption_faults(name, part)
    yield from typing_faults(sentence)
    for name, part in sentence.parts():
        for number, forms in part.plurals:
            if lacking := plural_forms(language) - forms:
                yield f".{name or 'text'} lacks the form {min(lacking)} of ${number}"
    for _, part in sentence.parts():
        for rule in banned(language):
            if hit := rule.pattern.search(part.literal):
                yield f"says “{hit.group()}”: {rule.why}"


def caption_faults(name: str, part: Part) -> Iterator[str]:
    """What is wrong with the caption of a button."""
    if not part.filled:
        yield f".{name} is empty"
    if len(part.literal) > CAPTION_LIMIT:
        yield f".{name} is longer than {CAPTION_LIMIT} characters"
    if TAG.search(part.literal):
        yield f".{name} has a tag, which buttons cannot show"
    if not CHOICE_ID.fullmatch(name) or len(name) > ID_LIMIT:
        yield f".{name} cannot be the id of a choice"


def typing_faults(sentence: Sentence) -> Iterator[str]:
    """Words that would be read as two choices of the same question, or belong to none."""
    taken: dict[str, str] = {}
    for name, part in sentence.attributes.items():
        if not typed(name):
            continue
        choice = name.removesuffix(ALSO)
        for word in (each.strip().casefold() for each in part.literal.split(",")):
            if not word:
                yield f".{name} has an empty word"
            elif taken.setdefault(word, choice) != choice:
                yield f"“{word}” is read as {taken[word]} and as {choice}"


def typed(attribute: str) -> bool:
    """Whether an attribute lists words for typing, rather than being a caption."""
    return attribute == "also" or attribute.endswith(ALSO)


def markup_faults(literal: str) -> Iterator[str]:
    """Markup that Telegram would refuse, or that this project does not use."""
    open_tags: list[str] = []
    for tag in TAG.findall(literal):
        if tag not in ALLOWED_TAGS:
            yield f"has the tag {tag}"
        elif not tag.startswith("</"):
            open_tags.append(tag)
        elif not open_tags or open_tags.pop() != tag.replace("/", ""):
            yield f"closes {tag} where it is not open"
    for tag in open_tags:
        yield f"does not close {tag}"
    rest = TAG.sub("", literal)
    if "<" in rest or ">" in rest or LOOSE_AND.search(rest):
        yield "has a bare <, > or &"


def strangers(sentence: Sentence, catalogue: Catalogue, language: str) -> Iterator[str]:
    """References to sentences that do not exist."""
    for _, part in sentence.parts():
        for key, attribute in part.references:
            if not catalogue.has(key, attribute, language):
                yield f"refers to {key}, which is missing"


def gaps(catalogue: Catalogue, language: str) -> Iterator[tuple[str, str]]:
    """Where a language differs from the fallback: keys, captions, arguments."""
    theirs = {sentence.key: sentence for sentence in catalogue.sentences(language)}
    ours = {sentence.key: sentence for sentence in catalogue.sentences(FALLBACK)}
    for key in sorted(theirs.keys() - ours.keys()):
        yield key, f"is not in {FALLBACK}"
    for key, sentence in sorted(ours.items()):
        if key not in theirs:
            yield key, "is missing"
            continue
        yield from ((key, what) for what in differences(sentence, theirs[key]))


def differences(ours: Sentence, theirs: Sentence) -> Iterator[str]:
    """How a translated sentence is given or offers something else."""
    here, there = captions_of(ours), captions_of(theirs)
    for name in sorted(here.keys() | there.keys()):
        if name not in there:
            yield f"lacks .{name}"
        elif name not in here:
            yield f"has .{name}, which {FALLBACK} has not"
        elif given(here[name]) != given(there[name]):
            yield f".{name or 'text'} is given something else than in {FALLBACK}"
        else:
            counted = {number for number, _ in there[name].plurals}
            for number in sorted({number for number, _ in here[name].plurals} - counted):
                yield f".{name or 'text'} says the same for every ${number}"


def captions_of(sentence: Sentence) -> Mapping[str, Part]:
    """The text and the captions; words for typing are each language's own affair."""
    return {name: part for name, part in sentence.parts() if not typed(name)}


def given(part: Part) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """What is filled in."""
    return part.variables, frozenset(part.references)


@dataclass(frozen=True, slots=True)
class Banned:
    """Something that must not be said."""

    pattern: re.Pattern[str]
    why: str
    catches: str  # a sentence it is there for
    claims: tuple[str, ...]  # rows of content/claims.py that it keeps from being claimed


@cache
def banned(language: str) -> tuple[Banned, ...]:
    """What must not be said in a language."""
    file = resources.files("conversations.wording") / "banned.toml"
    rules = tomllib.loads(file.read_text("utf-8")).get(language, [])
    return tuple(
        Banned(
            re.compile(phrase["pattern"], re.IGNORECASE),
            rule["why"],
            phrase["catches"],
            tuple(phrase.get("claims", ())),
        )
        for rule in rules
        for phrase in rule["phrases"]
    )
