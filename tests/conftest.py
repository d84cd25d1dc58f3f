"""Fixtures for every test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.stage import Actor, Stage, staged


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """The application against the stand-in, on a Friday evening."""
    async with staged(tmp_path) as built:
        yield built


@pytest.fixture
def anna(stage: Stage) -> Actor:
    """Somebody who has never written to Charley."""
    return stage.actor("Anna")
