"""What a Fluent sentence consists of: its text, its attributes, and what each has to be given."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fluent.syntax import ast, visitor


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence's own text, or one of its attributes."""

    literal: str  # the written words, without what is filled in
    variables: frozenset[str] = frozenset()
    references: tuple[tuple[str, str], ...] = ()  # other sentences: key, attribute
    plurals: tuple[tuple[str, frozenset[str]], ...] = ()  # by which number, and the forms there are

    @property
    def filled(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.literal.strip())


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message of the catalogue."""

    key: str
    value: Part
    attributes: dict[str, Part]

    def parts(self) -> Iterator[tuple[str, Part]]:
        """The text (named "") and every attribute."""
        yield "", self.value
        yield from self.attributes.items()


EMPTY = Part("")
PLURAL_FORMS = frozenset({"zero", "one", "two", "few", "many"})


def sentences(resource: ast.Resource) -> Iterator[Sentence]:
    """Every message of a parsed file."""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            attributes = {each.id.name: part(each.value) for each in entry.attributes}
            yield Sentence(entry.id.name, part(entry.value) if entry.value else EMPTY, attributes)


def part(pattern: ast.Pattern) -> Part:
    """What one pattern is made of, the variants of its plurals included."""
    collector = Collector()
    collector.visit(pattern)
    return Part(
        "".join(collector.words),
        frozenset(collector.variables),
        tuple(collector.others),
        tuple(collector.plurals),
    )


class Collector(visitor.Visitor):
    """Gathers words, variables and references of a pattern."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.variables: set[str] = set()
        self.others: list[tuple[str, str]] = []
        self.plurals: list[tuple[str, frozenset[str]]] = []

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802  # the library's naming
        """Written words."""
        self.words.append(node.value)

    def visit_StringLiteral(self, node: Any) -> None:  # noqa: N802
        """Words in quotation marks."""
        self.words.append(node.value)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        """Something to be filled in; a gap in the words."""
        self.words.append("…")
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802
        """A choice of words; by a number, if its forms are called so."""
        forms = {each.key.name for each in node.variants if isinstance(each.key, ast.Identifier)}
        if forms & PLURAL_FORMS and isinstance(node.selector, ast.VariableReference):
            self.plurals.append((node.selector.id.name, frozenset(forms)))
        self.generic_visit(node)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        """Another sentence."""
        self.words.append("…")
        self.others.append((node.id.name, node.attribute.name if node.attribute else ""))
