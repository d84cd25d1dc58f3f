"""Nothing of the storage goes untried on both kinds of database."""

import ast
import re
from pathlib import Path

from bot import storage

HERE = Path(__file__).parent
MODULES = Path(storage.__file__).parent
TRIED_THROUGH_OTHERS = {"codec", "copying", "database", "outages", "reckoning"}


def public_functions() -> set[str]:
    """Every function over a connection, as `module.name`."""
    return {
        f"{path.stem}.{node.name}"
        for path in MODULES.glob("*.py")
        if path.stem not in TRIED_THROUGH_OTHERS
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def test_every_function_is_tried_here() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in HERE.glob("*.py"))
    called = set(re.findall(r"\b(\w+\.\w+)\(", tests))
    passed = set(re.findall(r"\((\w+\.\w+)[,)]", tests))
    assert public_functions() - called - passed == set()
