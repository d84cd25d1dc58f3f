"""Puts a changed value in the place of another wherever the program holds it, and back again."""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import MappingProxyType, ModuleType
from typing import Any

OURS = ("conversations", "bot", "tests")
GONE = object()
"""Instead of a changed value: none at all, its row is taken out."""


def modules() -> list[ModuleType]:
    return [module for name, module in sys.modules.items() if name.split(".")[0] in OURS]


class Places:
    """Where each value of a table stands: in modules, in dictionaries and in tuples of them."""

    def __init__(self) -> None:
        self._holders: dict[int, list[tuple[dict[Any, Any], Any]]] = defaultdict(list)
        self._tuples: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        self._seen: dict[int, object] = {}  # kept, so that no id is given out twice
        self._undo: list[Callable[[], None]] = []
        for module in modules():
            for name, value in list(vars(module).items()):
                if not name.startswith("__"):
                    self._holders[id(value)].append((vars(module), name))
                    self._look_into(value)
        self._caches = [
            value
            for module in modules()
            for value in vars(module).values()
            if hasattr(value, "cache_clear")
        ]

    def _look_into(self, value: object) -> None:
        if id(value) in self._seen or not isinstance(value, dict | tuple):
            return
        self._seen[id(value)] = value
        if isinstance(value, dict):
            for key, inner in value.items():
                self._holders[id(inner)].append((value, key))
                self._look_into(inner)
        else:
            for inner in value:
                self._tuples[id(inner)].append(value)
                self._look_into(inner)

    @contextmanager
    def swapped(self, old: object, new: object) -> Iterator[None]:
        """Within it the new value stands wherever the old one stood."""
        with self._changed(lambda: self._swap(old, new)):
            yield

    @contextmanager
    def entry(self, table: Any, key: object, new: object) -> Iterator[None]:
        """Within it the table has another value under this key, or none."""
        assert not isinstance(table, MappingProxyType)
        with self._changed(lambda: self._put(table, key, new)):
            yield

    @contextmanager
    def named(self, name: str, new: object) -> Iterator[None]:
        """Within it a constant has another value in every module that knows it by this name."""

        def change() -> None:
            for module in modules():
                if name in vars(module):
                    self._put(vars(module), name, new)

        with self._changed(change):
            yield

    @contextmanager
    def _changed(self, change: Callable[[], None]) -> Iterator[None]:
        self._forget()
        change()
        try:
            yield
        finally:
            while self._undo:
                self._undo.pop()()
            self._forget()

    def _forget(self) -> None:
        for cached in self._caches:
            cached.cache_clear()

    def _swap(self, old: object, new: object) -> None:
        for holder, key in self._holders[id(old)]:
            self._put(holder, key, new)
        for parent in self._tuples[id(old)]:
            rest = (new if each is old else each for each in parent)
            self._swap(parent, tuple(each for each in rest if each is not GONE))

    def _put(self, table: dict[Any, Any], key: object, new: object) -> None:
        before = dict(table)

        def undo() -> None:
            if new is GONE:  # put back in the old order
                table.clear()
                table.update(before)
            else:
                table[key] = before[key]

        self._undo.append(undo)
        if new is GONE:
            del table[key]
        else:
            table[key] = new
