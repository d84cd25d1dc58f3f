"""From a sentence's key to words in a person's language."""

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache
from html import escape
from importlib import resources
from typing import Any, TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from conversations.script import Choice, Text, Value
from conversations.wording.anatomy import Sentence, sentences
from conversations.wording.local import FALLBACK, Reader, babel_locale, clock, day, geography

Sources: TypeAlias = Mapping[str, Mapping[str, str]]
"""Language -> file name -> Fluent source."""

ALSO = "-also"


class CatalogueError(Exception):
    """A sentence, a caption or something a sentence is about is missing."""


class Catalogue:
    """All sentences in all languages."""

    def __init__(self, found: Sources) -> None:
        """Read Fluent sources; CatalogueError where one cannot be read or a key comes twice."""
        self._bundles: dict[str, FluentBundle] = {}
        self._sentences: dict[str, dict[str, Sentence]] = {}
        for language, files in found.items():
            locale = babel_locale(language, None)
            bundle = FluentBundle([locale.language], geography(locale), use_isolating=False)
            known: dict[str, Sentence] = {}
            for name, source in files.items():
                resource = parsed(source, f"{language}/{name}")
                bundle.add_resource(resource)
                for sentence in sentences(resource):
                    if sentence.key in known:
                        raise CatalogueError(f"{language}/{name}: {sentence.key} comes twice")
                    known[sentence.key] = sentence
            self._bundles[language] = bundle
            self._sentences[language] = known

    @staticmethod
    @cache
    def load() -> "Catalogue":
        """The catalogue that is part of this package."""
        return Catalogue(shipped())

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language there is, the fallback first."""
        return tuple(sorted(self._bundles, key=lambda code: (code != FALLBACK, code)))

    def best(self, language_code: str | None) -> str:
        """The language for a messenger's code: "en-GB" is read as "en", an unknown one too."""
        code = (language_code or FALLBACK).replace("_", "-").lower()
        for wanted in (code, code.split("-")[0]):
            for language in self._bundles:
                if language.lower() == wanted:
                    return language
        return FALLBACK

    def text(
        self, text: Text, language: str, zone: str | None = None, country: str | None = None
    ) -> str:
        """The sentence as HTML for the messenger; what it is about is escaped."""
        return self._said(text, Reader(language, zone, country, html=True))

    def plain(
        self, text: Text, language: str, zone: str | None = None, country: str | None = None
    ) -> str:
        """The sentence for places that take no HTML: buttons, menus, short notices."""
        return self._said(text, Reader(language, zone, country, html=False))

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
        return self._formatted(question.key, choice.id, args, reader)

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
        sentence = self._sentences[language].get(key)
        return sentence is not None and (not attribute or attribute in sentence.attributes)

    def keys(self, language: str = FALLBACK) -> tuple[str, ...]:
        """Every key, in alphabetical order."""
        return tuple(sorted(self._sentences[language]))

    def sentences(self, language: str = FALLBACK) -> tuple[Sentence, ...]:
        """Every sentence with its parts, in the order of the files."""
        return tuple(self._sentences[language].values())

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

    def _sentence(self, key: str, language: str) -> Sentence:
        try:
            return self._sentences[language][key]
        except KeyError:
            raise CatalogueError(f"{language}: no sentence {key}") from None

    def _said(self, text: Text, reader: Reader) -> str:
        key, _, attribute = text.key.partition(".")
        return self._formatted(key, attribute, dict(text.args), reader)

    def _formatted(
        self, key: str, attribute: str, args: Mapping[str, Value], reader: Reader
    ) -> str:
        self._sentence(key, reader.language)
        message = self._bundles[reader.language].get_message(key)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise CatalogueError(f"{reader.language}: {key} has no .{attribute or 'text'}")
        worded = {name: self._worded(value, reader) for name, value in args.items()}
        said, errors = self._bundles[reader.language].format_pattern(pattern, worded)
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


def parsed(source: str, name: str) -> ast.Resource:
    """Fluent source as a tree; CatalogueError at the first thing that is not Fluent."""
    resource = FluentParser(with_spans=True).parse(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            at = entry.span.start if entry.span else 0
            line = source.count("\n", 0, at) + 1
            why = entry.annotations[0].message if entry.annotations else "not Fluent"
            raise CatalogueError(f"{name}:{line}: {why}")
    return resource


def shipped() -> dict[str, dict[str, str]]:
    """The Fluent files of this package."""
    found: dict[str, dict[str, str]] = {}
    for folder in resources.files("conversations.wording").iterdir():
        if not folder.is_dir():
            continue
        files = {
            file.name: file.read_text("utf-8")
            for file in folder.iterdir()
            if file.name.endswith(".ftl")
        }
        if files:
            found[folder.name] = dict(sorted(files.items()))
    return found
