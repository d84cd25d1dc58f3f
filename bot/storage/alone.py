"""A SQLite file belongs to one running process: a second one is told so, and goes."""

import contextlib
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import URL


class InUse(Exception):
    """Another process runs on this file."""


class Alone:
    """Keeps others from running on the same SQLite file; the system lets go of it at any death.

    Reading beside a running process (`charley audit`, a backup) is not affected.
    """

    def __init__(self, url: URL) -> None:
        self._lock: FileLock | None = None
        file = url.database
        if url.get_backend_name() == "sqlite" and file and file != ":memory:":
            self._lock = FileLock(f"{Path(file).expanduser()}.lock", mode=0o600)

    def claim(self) -> None:
        """From now on; InUse where another process was first."""
        if self._lock is not None:
            try:
                self._lock.acquire(blocking=False)
            except Timeout:
                raise InUse("another process of Charley is running on this file") from None

    def release(self) -> None:
        """No longer."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self._lock.release()
