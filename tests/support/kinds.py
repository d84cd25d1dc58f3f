"""Marks for tests that must pass on each kind of database.

Put before a test or, as `pytestmark`, at the head of a module, whose fixtures then follow.
"""

import pytest

on_both = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
on_both_from_nothing = pytest.mark.parametrize(
    "database_url", ["sqlite", "empty postgresql"], indirect=True
)
"""The same, without so much as a schema."""
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
