"""The danger check outside a cramp: put before anything that could harm while a sign is unseen.

Only "none of these" opens anything. A sign ends in advice at once, and silence opens nothing.
"""

from dataclasses import dataclass
from datetime import timedelta

from conversations.content.ladders import FOLLOW_UP_WAIT
from conversations.facts import Facts
from conversations.flows.advice import advise
from conversations.flows.episode import Sign
from conversations.flows.screen import INJURIES
from conversations.script import Ask, Choice, Silence, Style, Talk, ask, text

FLAGS = {
    Sign.CHEST: "chest_breath_head",
    Sign.GROIN: "cauda_equina",
    Sign.SWOLLEN: "dvt_signs",
    Sign.DIZZY: "dizziness",
}
"""Signs that need no second question."""

WAIT = timedelta(seconds=FOLLOW_UP_WAIT)
LOCKS = frozenset({"numb_only", "old_or_trivial"})


@dataclass(frozen=True, slots=True)
class Looked:
    """What the check has shown."""

    clear: bool = False  # danger was ruled out by an answer
    locks: frozenset[str] = frozenset()  # findings without a level that close some moves
    advised: bool = False  # advice was given: the talk is over


def look(name: str, facts: Facts) -> Talk[Looked]:
    """Ask for danger signs and act on the answer; `name` makes the questions' ids."""
    sign = yield from ask(
        Ask(
            name,
            text("check"),
            tuple(
                Choice(
                    each.value,
                    each,
                    style=Style.SUCCESS if each is Sign.NONE else Style.DANGER,
                    wide=each is Sign.NONE,
                )
                for each in Sign
            ),
            back=False,
        )
    )
    if sign is Sign.NONE:
        return Looked(clear=True)
    if sign is Sign.COLD:
        return (yield from settled((yield from both_feet(name)), facts))
    if sign is Sign.INJURY:
        return (yield from settled((yield from which_injury(name)), facts))
    return (yield from settled(FLAGS[sign], facts))


def settled(flag: str, facts: Facts) -> Talk[Looked]:
    """What an answer leads to: advice, a lock, or nothing where the tap was a mistake."""
    if flag == "mistake":
        return Looked()
    if flag in LOCKS:
        return Looked(clear=flag == "old_or_trivial", locks=frozenset({flag}))
    yield from advise((flag,), facts)
    return Looked(advised=True)


def both_feet(name: str) -> Talk[str]:
    """One foot colder or paler? Can't tell and silence are a yes."""
    choices = (
        Choice("yes", "limb_ischaemia", style=Style.DANGER),
        Choice("unsure", "limb_ischaemia", style=Style.DANGER),
        Choice("tingling", "numb_only"),
        Choice("usual", "numb_only"),
        Choice("mistake", "mistake", label="sign-mistake"),
        Choice("silent", "limb_ischaemia", shown=False),
    )
    silences = (Silence("silent", after=WAIT, closes=True),)
    return (
        yield from ask(
            Ask(f"{name}.cold", text("relief-cold"), choices, silences=silences, back=False)
        )
    )


def which_injury(name: str) -> Talk[str]:
    """Which injury or illness? Silence stays urgent."""
    choices = tuple(
        Choice(id, flag, shown=id != "silent", label="sign-mistake" if id == "mistake" else "")
        for id, flag in INJURIES.items()
    )
    return (
        yield from ask(
            Ask(
                f"{name}.injury",
                text("relief-injury"),
                choices,
                silences=(Silence("silent", after=WAIT, closes=True),),
                back=False,
                across=1,
            )
        )
    )
