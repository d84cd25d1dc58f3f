"""From a sentence's key to words in a person's language."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache, lru_cache
from html import escape
from typing import Any

from conversations.script import Choice, Text, Value
from conversations.wording.anatomy import Sentence
from conversations.wording.local import FALLBACK, Reader, clock, day
from conversations.wording.review import Reviews, reviews
from conversations.wording.shelf import CatalogueError, Shelf, Sources, shipped

ALSO = "-also"

REMEMBERED = 4096
"""Finished sentences that are kept at hand: a few are said again and again."""


class Catalogue:
    """All sentences in all languages."""

    def __init__(
        self, found: Sources, reviewed: Reviews | None = None, *, reviewed_only: bool = False
    ) -> None:
        """Take in Fluent sources, to be read when needed; CatalogueError where a key comes twice.

        `reviewed_only`: what tells a person to seek care is said in English where no clinician
        has read its translation.
        """
        self.sources = found
        self.reviews = reviewed or reviews()
        self._reviewed_only = reviewed_only
        self._shelves = {language: Shelf(language, files) for language, files in found.items()}
        self._remembered = lru_cache(REMEMBERED)(self._said)

    @staticmethod
    @cache
    def load(*, reviewed_only: bool = False) -> "Catalogue":
        """The catalogue that is part of this package."""
        return Catalogue(shipped(), reviewed_only=reviewed_only)

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language there is, the fallback first."""
        return tuple(sorted(self._shelves, key=lambda code: (code != FALLBACK, code)))

    def best(self, language_code: str | None) -> str:
        """The language for a messenger's code: "en-GB" is read as "en", an unknown one too."""
        code = (language_code or FALLBACK).replace("_", "-").lower()
        for wanted in (code, code.split("-")[0]):
            for language in self._shelves:
                if language.lower() == wanted:
                    return language
        return FALLBACK

    def text(
        self, text: Text, language: str, zone: str | None = None, country: str | None = None
    ) -> str:
        """The sentence as HTML for the messenger; what it is about is escaped."""
        return self._remembered(text, Reader(language, zone, country, html=True))

    def plain(
        self, text: Text, language: str, zone: str | None = None, country: str | None = None
    ) -> str:
        """The sentence for places that take no HTML: buttons, menus, short notices."""
        return self._remembered(text, Reader(language, zone, country, html=False))

    def caption(
        self,
        question: Text,
        choice: Choice[Any],
        language: str,
        zone: str | None = None,
        country: str | None = None,
    ) -> str:
        """What the button of a choice says; never HTML."""
        reader = Reader(language, zone, country, html=False)
        if choice.label:
            return self._said(Text(choice.label, choice.args), reader)
        args = dict(question.args) | dict(choice.args)
        return self._formatted(question.key, choice.id, args, self._spoken(question.key, reader))

    def also(
        self, question_key: str, choice_id: str, language: str, label: str = ""
    ) -> tuple[str, ...]:
        """Other words a person may type for a choice, the shared ones of its label included."""
        reader = Reader(language, None, None, html=False)
        words: list[str] = []
        for key, attribute in ((question_key, choice_id + ALSO), (label, "also")):
            if key and attribute in self._sentence(key, language).attributes:
                line = self._formatted(key, attribute, {}, reader)
                words.extend(word.strip() for word in line.split(",") if word.strip())
        return tuple(words)

    def has(self, key: str, attribute: str = "", language: str = FALLBACK) -> bool:
        """Whether there is such a sentence, or such an attribute of it."""
        sentence = self._shelves[language].sentence(key)
        return sentence is not None and (not attribute or attribute in sentence.attributes)

    def keys(self, language: str = FALLBACK) -> tuple[str, ...]:
        """Every key, in alphabetical order."""
        return tuple(sorted(self._shelves[language].keys))

    def sentences(self, language: str = FALLBACK) -> tuple[Sentence, ...]:
        """Every sentence with its parts, in the order of the files."""
        return tuple(self._shelves[language].all())

    def arguments(self, key: str, attribute: str = "", language: str = FALLBACK) -> frozenset[str]:
        """What a sentence has to be given, through the sentences it refers to as well."""
        sentence = self._sentence(key, language)
        if attribute and attribute not in sentence.attributes:
            raise CatalogueError(f"{language}: {key} has no .{attribute}")
        part = sentence.attributes[attribute] if attribute else sentence.value
        found = part.variables
        for other, its_attribute in part.references:
            found |= self.arguments(other, its_attribute, language)
        return found

    def awaits_review(self, language: str) -> bool:
        """Whether some translation that tells a person to seek care was read by no clinician."""
        return language != FALLBACK and not all(
            self.reviews.of(self.sources, language, file) for file in self.reviews.files
        )

    def voice(self, key: str, language: str) -> str:
        """The language a sentence is said in: English where its translation may not be used."""
        if not self._reviewed_only or language == FALLBACK or language not in self._shelves:
            return language
        key = key.partition(".")[0]
        file = self._shelves[language].file_of(key)
        unread = self.reviews.seeks_care(key, file) and not self._read_by_clinician(language, file)
        return FALLBACK if unread else language

    def held_back(self, text: Text, language: str) -> bool:
        """Whether a sentence, or one in it, is said in English because nobody has reviewed it."""
        if self.voice(text.key, language) != language:
            return True
        for _, value in text.args:
            inner = (value,) if isinstance(value, Text) else value
            if isinstance(inner, tuple) and any(self.held_back(one, language) for one in inner):
                return True
        return False

    def _read_by_clinician(self, language: str, file: str) -> bool:
        return self.reviews.of(self.sources, language, file) is not None

    def _sentence(self, key: str, language: str) -> Sentence:
        shelf = self._shelves.get(language)
        sentence = shelf.sentence(key) if shelf else None
        if sentence is None:
            raise CatalogueError(f"{language}: no sentence {key}")
        return sentence

    def _said(self, text: Text, reader: Reader) -> str:
        key, _, attribute = text.key.partition(".")
        return self._formatted(key, attribute, dict(text.args), self._spoken(key, reader))

    def _spoken(self, key: str, reader: Reader) -> Reader:
        voice = self.voice(key, reader.language)
        return reader if voice == reader.language else replace(reader, language=voice)

    def _formatted(
        self, key: str, attribute: str, args: Mapping[str, Value], reader: Reader
    ) -> str:
        self._sentence(key, reader.language)
        bundle = self._shelves[reader.language].bundle(key)
        message = bundle.get_message(key)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise CatalogueError(f"{reader.language}: {key} has no .{attribute or 'text'}")
        worded = {name: self._worded(value, reader) for name, value in args.items()}
        said, errors = bundle.format_pattern(pattern, worded)
        if errors:
            raise CatalogueError(f"{reader.language}: {key}: {errors[0]}")
        return str(said)

    def _worded(self, value: Value, reader: Reader) -> str | int:
        match value:
            case Text():
                return self._said(value, reader)
            case tuple():
                return "\n".join(self._said(each, reader) for each in value)
            case datetime():
                return clock(reader.local(value), reader)
            case date():
                return day(value, reader)
            case time():
                return clock(value, reader)
            case str():
                return escape(value, quote=False) if reader.html else value
            case int():
                return value
