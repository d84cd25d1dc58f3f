"""The language a person is written to in: offered, and changed in the middle of anything."""

from dataclasses import replace

from bot import talks
from bot.buttons import pack_go
from bot.desk import Desk
from bot.effects import settle
from bot.replies import Button, Do, Reply
from bot.storage import sessions
from conversations.script import Text, text
from conversations.understanding import tongue
from conversations.wording.local import choice_id

COMMAND = "language"


def offer(desk: Desk) -> None:
    """All languages, each by its own name; the buttons work at any time, and no talk gives way."""
    rows = tuple(
        (Button(text("language-name", code=code), pack_go(f"{COMMAND}_{choice_id(code)}")),)
        for code in desk.catalogue.languages
    )
    desk.send([Reply(Do.MESSAGE, (Text("language"),), rows)])


def change(desk: Desk, code: str) -> None:
    """Write in this language from now on; an open question is put again in it.

    None named, or one Charley does not write, leads to those it does.
    """
    known = {choice_id(each): each for each in desk.catalogue.languages}
    if choice_id(code) not in known:
        offer(desk)
        return
    settle(desk, replace(desk.about, language=known[choice_id(code)]), always=True)
    session = sessions.active(desk.conn, desk.person.id)
    if session is not None:
        talks.put_again(desk, session)


def wished(desk: Desk, typed: str) -> bool:
    """Do what typed words say about the language; False where they say nothing of it."""
    wanted = tongue.wanted(typed)
    if wanted is None:
        return False
    if wanted == tongue.ANY:
        offer(desk)
    else:
        change(desk, wanted)
    return True
