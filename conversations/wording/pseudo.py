"""A made-up language, for seeing that no sentence escapes the catalogue."""

import re
from typing import Any

from fluent.syntax import FluentSerializer, ast, visitor

from conversations.wording.catalogue import Catalogue
from conversations.wording.check import TAG, typed
from conversations.wording.local import FALLBACK
from conversations.wording.shelf import parsed, shipped

PSEUDO = "en-XA"
OPEN, CLOSE = "⟦", "⟧"
ACCENTED = str.maketrans(
    "aceginorsuyzACEGINORSUYZ",
    "áçéğíñóŕšúýžÁÇÉĞÍÑÓŔŠÚÝŽ",
)


def with_pseudo(code: str = PSEUDO, *, reviewed_only: bool = False) -> Catalogue:
    """The shipped catalogue and beside it the same sentences in the made-up language.

    With another code it stands in for that language.
    """
    found = shipped()
    disguised = {name: disguise(source) for name, source in found[FALLBACK].items()}
    return Catalogue({**found, code: disguised}, reviewed_only=reviewed_only)


def disguise(source: str) -> str:
    """Fluent source with every sentence accented and in brackets."""
    resource = parsed(source, "pseudo")
    for entry in resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            patterns = [each.value for each in entry.attributes if not typed(each.id.name)]
            for pattern in (*patterns, entry.value):
                if pattern is not None:
                    Accents().visit(pattern)
                    pattern.elements = [
                        ast.TextElement(OPEN),
                        *pattern.elements,
                        ast.TextElement(CLOSE),
                    ]
    return str(FluentSerializer().serialize(resource))


class Accents(visitor.Visitor):
    """Puts accents on written words, and leaves tags alone."""

    def visit_TextElement(self, node: Any) -> None:  # noqa: N802  # the library's naming
        """Written words."""
        pieces = re.split(f"({TAG.pattern})", node.value)
        node.value = "".join(
            piece if TAG.fullmatch(piece) else piece.translate(ACCENTED) for piece in pieces
        )
