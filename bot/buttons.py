"""Callback data: which talk, which turn, which choice. Never a position or a label."""

import re

LIMIT = 64  # bytes, the messenger's
BACK, DONE = "_back", "_done"  # choices of the frame, not of a question
GO = "go"

_TURN = re.compile(r"(\d{1,15}):(\d{1,9}):([a-z_][a-z0-9_]*)")
_GO = re.compile(r"go:([a-z_]+)")


def pack(session: int, turn: int, choice: str) -> str:
    """Data of a button that answers a question; ValueError where it would not fit."""
    return _fitting(f"{session}:{turn}:{choice}")


def pack_go(command: str) -> str:
    """Data of a button that does what a command does, whenever it is pressed."""
    return _fitting(f"{GO}:{command}")


def unpack(data: str) -> tuple[int | None, int, str]:
    """Session, turn and choice; session None with a command, or with "" for foreign data."""
    if found := _TURN.fullmatch(data):
        return int(found[1]), int(found[2]), found[3]
    if found := _GO.fullmatch(data):
        return None, 0, found[1]
    return None, 0, ""


def _fitting(data: str) -> str:
    if len(data.encode()) > LIMIT:
        raise ValueError(f"callback data over {LIMIT} bytes: {data}")
    return data
