"""The short form of `make mutants`: all changes to the tables; and the reasons fit the code."""

import ast
import subprocess
import sys

import pytest

from tests.mutants.code import ROOT, Change, listed


def test_every_change_to_the_tables_is_noticed() -> None:
    """In a process of its own, as it changes the tables under everybody's hands."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutants", "--tables"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("change", sorted(set(listed()), key=str), ids=str)
def test_a_reason_is_about_lines_that_are_there(change: Change) -> None:
    module, name = change.function.rsplit(".", 1)
    source = (ROOT / f"{module.replace('.', '/')}.py").read_text("utf-8")
    (function,) = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.name == name
    )
    body = [line.strip() for line in (ast.get_source_segment(source, function) or "").splitlines()]
    assert set(change.was) <= set(body)
