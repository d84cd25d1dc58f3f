"""The Fluent files of one language, each read when a sentence of it is first needed."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from conversations.wording.anatomy import Sentence, sentences
from conversations.wording.local import babel_locale, geography

Sources: TypeAlias = Mapping[str, Mapping[str, str]]
"""Language -> file name -> Fluent source."""

KEY = re.compile(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
TERM = re.compile(r"^-[a-zA-Z]", re.MULTILINE)


class CatalogueError(Exception):
    """A sentence, a caption or something a sentence is about is missing."""


class Shelf:
    """Every sentence of one language by its key.

    Two threads may read the same file at once: it comes out the same, and nothing is marked as
    read before it can be found.
    """

    def __init__(self, language: str, files: Mapping[str, str]) -> None:
        """Look through the files for their keys; CatalogueError where one comes twice."""
        locale = babel_locale(language, None)
        self._language = language
        self._bundle = FluentBundle([locale.language], geography(locale), use_isolating=False)
        self._files = files
        self._file_of: dict[str, str] = {}
        self._sentences: dict[str, Sentence] = {}
        self._read: set[str] = set()
        for name, source in files.items():
            for key in KEY.findall(source):
                if key in self._file_of:
                    raise CatalogueError(f"{language}/{name}: {key} comes twice")
                self._file_of[key] = name
        self._terms = [name for name, source in files.items() if TERM.search(source)]

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key, in the order of the files."""
        return tuple(self._file_of)

    def file_of(self, key: str) -> str:
        """The file a sentence stands in; "" where there is no such sentence."""
        return self._file_of.get(key, "")

    def sentence(self, key: str) -> Sentence | None:
        """The sentence; CatalogueError where its file is not Fluent."""
        if key not in self._file_of:
            return None
        for name in (*self._terms, self._file_of[key]):
            self._open(name)
        return self._sentences[key]

    def all(self) -> Iterator[Sentence]:
        """Every sentence, in the order of the files; CatalogueError where one is not Fluent."""
        for name in self._files:
            self._open(name)
        return (self._sentences[key] for key in self._file_of)

    def bundle(self, key: str) -> FluentBundle:
        """What puts this sentence into words, with all that it refers to."""
        self.sentence(key)
        return self._bundle

    def _open(self, name: str) -> None:
        if name in self._read:
            return
        resource = parsed(self._files[name], f"{self._language}/{name}")
        self._bundle.add_resource(resource)
        found = list(sentences(resource))
        self._sentences |= {sentence.key: sentence for sentence in found}
        self._read.add(name)
        for sentence in found:
            for _, part in sentence.parts():
                for key, _ in part.references:
                    if key in self._file_of:
                        self._open(self._file_of[key])


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


@cache
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
