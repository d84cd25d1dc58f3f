"""What danger a typed message names, as a line of JSON: for trying the tables on many of them."""

import json

from conversations.content.levels import Level
from conversations.understanding.danger import find, find_any
from conversations.understanding.finding import Finding


def judged(line: bytes, language: str = "", *, second: bool = True) -> bytes:
    """One JSON object for one line of UTF-8; bytes that are none are shown as U+FFFD."""
    text = line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
    found = find(text, language, second=second) if language else find_any(text, second=second)
    level = found.level()
    told = {
        "text": text,
        "level": "NONE" if level is Level.SELF_CARE else level.name,
        "flags": list(found.flags),
        "why": why(found),
    }
    return json.dumps(told, ensure_ascii=False).encode() + b"\n"


def why(found: Finding) -> str:
    """The lines of the tables that decided, and what was named but not meant."""
    return "; ".join(
        (
            *([found.why] if found.why else []),
            *(["asked first"] if found.in_doubt else []),
            *(["someone else"] if found.about_other else []),
            *(f"with {each}" for each in (*found.signs, *sorted(found.conditions))),
            *(["past clot: no massage"] if found.past_clot else []),
            *(f"{flag} {reason}" for flag, reason in found.taken_back),
        )
    )
