"""The verdict on the plain bot: what its pickle holds against what the Bot API saw."""

import pickle
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from tests.chaos.judge import Record, Verdict
from tests.chaos.plain import ROUND


def judge(kept: Path, record: Record) -> Verdict:
    """Count, by the same measure as for Charley."""
    data = _kept(kept)
    states = data["conversations"].get("talk", {})
    said: dict[int, list[int]] = defaultdict(list)
    for update in record.updates:
        said[update["chat"]].append(update["id"])
    answers = Counter(call["text"] for call in record.calls if call["text"])
    new = Counter(c["text"] for c in record.calls if c["method"] == "sendmessage")
    verdict = Verdict(updates=len(record.updates), messages=new.total())
    for chat, numbers in said.items():
        heard = Counter(data["user_data"].get(chat, {}).get("heard", ()))
        verdict.lost += sum(number not in heard for number in numbers)
        verdict.doubled += sum(times - 1 for times in heard.values())
        verdict.wrong += states.get((chat, chat)) != (len(numbers) % ROUND or None)
        order = [number for number in heard if number in numbers]
        verdict.out_of_order += order != sorted(order)
        verdict.unsent += sum(f"answer {number}" not in answers for number in numbers)
    verdict.cut_off = sum(times - 1 for times in new.values())
    counted = {
        "updates lost": verdict.lost,
        "effects doubled": verdict.doubled,
        "talks in a wrong state": verdict.wrong,
        "chats out of order": verdict.out_of_order,
        "replies never seen": verdict.unsent,
    }
    verdict.faults = [f"{count} {what}" for what, count in counted.items() if count]
    return verdict


class _Unpickler(pickle.Unpickler):
    def persistent_load(self, _: object) -> None:
        """The library keeps its bot out of the file this way."""


def _kept(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data: dict[str, Any] = _Unpickler(file).load()
    except (OSError, EOFError, pickle.UnpicklingError):
        return {"user_data": {}, "conversations": {}}
    return data
