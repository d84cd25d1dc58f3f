"""Short messages that lead back: what was not understood, and what one can do from here."""

from bot.buttons import pack_go
from bot.replies import Button, Do, Reply
from conversations.script import Style, Text

WAYS = (("cramp", Style.DANGER), ("help", Style.PLAIN))


def signpost(key: str) -> Reply:
    """A sentence, with a button for a cramp and one for help; they work at any time."""
    ways = tuple(Button(Text(f"go-{name}"), pack_go(name), style) for name, style in WAYS)
    return Reply(Do.MESSAGE, (Text(key),), (ways,))
