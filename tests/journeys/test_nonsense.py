"""Nonsense: whatever people type and tap, and whenever the process dies, all stays in order."""

import random

import pytest

from bot.sandbox.world import Impossible
from tests.support.invariants import all_is_well, most_active_talks
from tests.support.stage import Actor, Stage

STEPS = 50
WORDS = (
    "cramp", "help!!", "aaaa", "no", "yes", "1", "0", "10", "22:30", "half ten", "uk", "Munich",
    "none", "gone", "same", "worse", "it's back", "later", "skip", "done", "back", "cancel",
    "chest pain", "no chest pain", "my calf is swollen", "this pain makes me want to die",
    "maybe my foot is cold", "seen", "not yet", "tomorrow", "🦵", "💥💥", "?", ".", "x" * 4096,
    "<b>bold</b> & \\ {$number}", "‮txet", "ÄÖÜ ß", "2026-02-30", "-1", "1e9", "null",
)  # fmt: skip
COMMANDS = (
    "start", "cramp", "checkin", "stretch", "settings", "pause", "resume", "back", "cancel",
    "help", "privacy", "forget", "nowhere", "START@charley_sandbox_bot now",
)  # fmt: skip
DATA = ("xyz", "go:cramp", "go:nowhere", "1:0:none", "2:1:gone", "999:9:_back", "3:0:_done", "")
PUSHES = (1, 5, 30, 61, 600, 3600, 6 * 3600, 86400)


async def does_something(stage: Stage, actor: Actor, dice: random.Random) -> str:
    """One step of somebody who does not know what they do; gives what it was."""
    world = stage.sandbox.world
    match dice.choice(("says", "says", "command", "taps", "taps", "taps", "data", "time", "odd")):
        case "says":
            text = dice.choice(WORDS)
            world.says(actor.person, text)
            return f"says {text[:40]}"
        case "command":
            command = dice.choice(COMMANDS)
            world.says(actor.person, f"/{command}")
            return f"says /{command}"
        case "taps":
            buttons = [(m.id, b.data) for m in actor.said[-6:] for b in m.buttons if b.data]
            if buttons:
                message, data = dice.choice(buttons)
                for _ in range(dice.choice((1, 1, 1, 2))):
                    world.taps_data(actor.person, message, data)
                return f"taps {data} on {message}"
        case "data":
            data = dice.choice(DATA)
            world.taps_data(actor.person, dice.randint(1, 50), data)
            return f"presses {data}"
        case "time":
            seconds = dice.choice(PUSHES)
            await stage.passes(seconds=seconds)
            return f"lets {seconds} s pass"
        case _:
            return await something_odd(stage, actor, dice)
    return "nothing"


async def something_odd(stage: Stage, actor: Actor, dice: random.Random) -> str:
    """What happens around the talk rather than in it."""
    world = stage.sandbox.world
    match dice.choice(("sticker", "voice", "location", "restart", "twice", "edit", "deleted")):
        case "sticker" | "voice" | "location" as what:
            world.sends(actor.person, what)
            return f"sends a {what}"
        case "restart":
            await stage.restarts()
            return "restart"
        case "edit":
            own = [m for m in actor.chat.messages if m.sender is actor.person and m.text]
            if own:
                world.edits(actor.person, dice.choice(own), "cramp")
            return "edits"
        case "deleted":
            if actor.said:
                actor.chat.messages.remove(dice.choice(actor.said))
            return "deletes a message"
        case _:
            if actor.chat.messages:
                world.repeats()
            return "the last update comes twice"


@pytest.mark.parametrize("seed", range(4))
async def test_nothing_breaks(stage: Stage, seed: int) -> None:
    """Two people at once; nothing is parked, nothing stays unsent, one talk each at most."""
    dice = random.Random(seed)
    actors = [stage.actor("Anna"), stage.actor("Bert", None)]
    story = []
    try:
        for _ in range(STEPS):
            actor = dice.choice(actors)
            story.append(f"{actor.person.name} {await does_something(stage, actor, dice)}")
            if dice.random() < 0.8:
                await stage.settle()
                assert stage.app.database.now(most_active_talks) <= 1
        await stage.settle()
        all_is_well(stage)
        for actor in actors:
            await is_still_helped(stage, actor)
    except (AssertionError, Impossible) as error:
        error.add_note("\n".join(story))
        raise


async def is_still_helped(stage: Stage, actor: Actor) -> None:
    """After all that, a cramp is still a cramp; who is too young for a pull is told to rest."""
    await stage.passes(hours=1)
    await actor.says("/cramp")
    assert actor.last.text.startswith(("Straighten the knee", "Rest the leg")), actor.last.text
    assert "1 Chest pain" in actor.last.text
    assert not actor.last.silent
