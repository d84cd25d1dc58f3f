"""The sandbox in a terminal: the same world, with numbered buttons."""

import asyncio
import contextlib
import re
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TextIO

from rich.console import Console
from rich.text import Text

from bot.clock import PushedClock
from bot.sandbox.chat import Message, Person
from bot.sandbox.markup import InlineKeyboard
from bot.sandbox.quiet import until_quiet
from bot.sandbox.terminal_look import HELP, drawn_message, drawn_status
from bot.sandbox.timers import EVENING, MORNING, Timers, next_due, no_timers
from bot.sandbox.world import Impossible, World

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class Terminal:
    """Reads lines as one person, shows what the bot does in that person's chat."""

    def __init__(
        self,
        world: World,
        clock: PushedClock,
        timers: Timers = no_timers,
        console: Console | None = None,
    ) -> None:
        self._world = world
        self._clock = clock
        self._timers = timers
        self._console = Console() if console is None else console
        self._me = next(iter(world.people.values()), None) or world.person("Anna", "en")
        self._shown: dict[int, tuple[int, InlineKeyboard]] = {}  # by message id: as last printed
        self._keys: list[Callable[[], object]] = []
        self._notices = 0

    async def run(self, lines: TextIO | None = None) -> None:
        """Read and obey until the end of input or `:quit`."""
        source = sys.stdin if lines is None else lines
        typed = source.isatty()
        self._say(Text("Type a message. :1 taps button 1. :help tells the rest.", "dim"))
        await self._settle()
        incoming = _read_aside(source)
        while True:
            if typed:
                self._prompt()
            line = await self._next(incoming, typed)
            if not line or line.strip() == ":quit":
                return
            if not typed:
                self._prompt()
                self._say(Text(line.rstrip(), "bold"))
            if line.strip():
                await self._obey(line.strip())

    async def _next(self, incoming: asyncio.Queue[str], typed: bool) -> str:
        """The next line; meanwhile, before a person, what the bot says by itself is shown."""
        reading = asyncio.ensure_future(incoming.get())
        changed = asyncio.Event()
        stop = self._world.subscribe(changed.set)
        try:
            while typed and not reading.done():
                change = asyncio.ensure_future(changed.wait())
                await asyncio.wait((reading, change), return_when=asyncio.FIRST_COMPLETED)
                change.cancel()
                changed.clear()
                if not reading.done() and self._news():
                    await self._settle()
                    self._prompt()
            return await reading
        finally:
            stop()
            reading.cancel()

    def _prompt(self) -> None:
        self._console.print(Text(f"{self._me.name} › ", "bold"), end="")

    async def _obey(self, line: str) -> None:
        try:
            if line.startswith(":"):
                await self._command(line[1:].strip())
            else:
                self._world.says(self._me, line)
        except (Impossible, ValueError) as error:
            self._say(Text(str(error), "red"))
            return
        await self._settle()

    async def _command(self, command: str) -> None:
        word, _, rest = command.partition(" ")
        if word.isdigit():
            self._tap(int(word))
        elif word == "push":
            self._clock.push(duration(rest))
        elif word in ("tonight", "morning"):
            await self._push_to_timer(word)
        elif word == "who":
            self._become(rest.strip())
        elif word == "block":
            self._world.blocks(self._me)
        elif word == "unblock":
            self._world.unblocks(self._me)
        elif word == "timers":
            for timer in sorted(await self._timers(), key=lambda timer: timer.due_at):
                self._say(Text(f"{timer.due_at.astimezone():%a %d %b %H:%M}  {timer.kind}", "dim"))
        elif word == "help":
            self._say(Text(HELP, "dim"))
        else:
            raise Impossible(f"there is no :{word}; :help tells what there is")

    def _tap(self, number: int) -> None:
        if not 1 <= number <= len(self._keys):
            raise Impossible(f"there is no button {number}")
        self._keys[number - 1]()

    async def _push_to_timer(self, word: str) -> None:
        kinds = EVENING if word == "tonight" else MORNING
        due = next_due(await self._timers(), kinds, self._me.id, self._clock.now())
        if due is None:
            raise Impossible("there is no such timer yet: say /start first")
        self._clock.push_to(max(due, self._clock.now()))

    def _become(self, name: str) -> None:
        if not name:
            raise Impossible("who? Give a name, as in :who Ben")
        known = (p for p in self._world.people.values() if p.name.casefold() == name.casefold())
        self._me = next(known, None) or self._world.person(name, self._me.language)
        self._notices = len(self._world.chat(self._me).notices)

    def _news(self) -> bool:
        """Whether a message is new or has other buttons; a countdown is no news."""
        said = self._world.chat(self._me).said
        return any(self._shown.get(m.id, (0, None))[1] != m.keyboard for m in said)

    async def _settle(self) -> None:
        """Wait until the bot is quiet, then show what is new and the buttons there are."""
        if not await until_quiet(self._world):
            self._say(Text("(the bot is still busy, or it is not running)", "yellow"))
        chat = self._world.chat(self._me)
        self._keys = []
        keyed = next((m for m in reversed(chat.said) if m.keyboard), None)
        for message in chat.said:
            look = (message.edits, message.keyboard)
            if self._shown.get(message.id) != look or message is keyed:
                self._show(message)
                self._shown[message.id] = look
        for notice in chat.notices[self._notices :]:
            self._say(Text(f"{'!' if notice.alert else '·'} {notice.text}", "magenta"))
        self._notices = len(chat.notices)
        captions = chat.keyboard.captions if chat.keyboard else []
        self._say(drawn_status(self._clock.now(), captions, len(self._keys) + 1))
        self._keys += [_sayer(self._world, self._me, caption) for caption in captions]

    def _show(self, message: Message) -> None:
        self._say(drawn_message(message, len(self._keys) + 1))
        for button in message.buttons:
            self._keys.append(_tapper(self._world, self._me, message.id, button.data))

    def _say(self, words: Text) -> None:
        self._console.print(words)


def _read_aside(source: TextIO) -> asyncio.Queue[str]:
    """Lines from a thread of their own, so that Ctrl-C need not wait for one; "" ends them."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        line = "first"
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody listens any more
            while line:
                line = source.readline()
                loop.call_soon_threadsafe(lines.put_nowait, line)

    threading.Thread(target=read, daemon=True).start()
    return lines


def _sayer(world: World, person: Person, caption: str) -> Callable[[], object]:
    return lambda: world.says(person, caption)


def _tapper(
    world: World, person: Person, message_id: int, data: str | None
) -> Callable[[], object]:
    def tap() -> None:
        if data is None:
            raise Impossible("this button opens a page; it tells the bot nothing")
        world.taps_data(person, message_id, data)

    return tap


def duration(text: str) -> timedelta:
    """`90s`, `5m`, `1h 30m`, `2d` as a duration; a bare number means minutes."""
    parts = re.findall(r"(\d+)\s*([smhd]?)", text.lower())
    if not parts or re.sub(r"(\d+)\s*([smhd]?)\s*", "", text.lower()).strip():
        raise ValueError("how far? For example :push 90s, :push 5m, :push 1h 30m, :push 2d")
    return timedelta(seconds=sum(int(number) * _UNITS[unit or "m"] for number, unit in parts))
