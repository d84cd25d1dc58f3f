"""The fastest event loop there is here."""

import os
import sys
from typing import Any


def factory() -> Any:
    """What makes it, for `asyncio.Runner`; None: Python's own."""
    if sys.platform == "win32" or "CHARLEY_NO_UVLOOP" in os.environ:
        return None
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
