"""A move tried outside a cramp: danger ruled out where it matters, steady and awake, then led."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.content.ladders import ANSWER_LASTS
from conversations.content.levels import BARRED, Block, Move
from conversations.content.techniques import TECHNIQUES, Moment, Position
from conversations.facts import Facts
from conversations.flows.check import look
from conversations.flows.reasons import gating
from conversations.profile import allowed
from conversations.script import Ask, Choice, Note, Say, Silence, Style, Talk, ask, now, text

LASTS = timedelta(seconds=ANSWER_LASTS)


@dataclass(slots=True)
class Practice:
    """What the talk knows so far."""

    facts: Facts
    flags: set[str]
    cleared: datetime | None = None  # when danger was ruled out

    def clear(self, moment: datetime) -> bool:
        """Whether there is an answer that rules danger out, and it is fresh enough."""
        return self.cleared is not None and moment - self.cleared < LASTS

    def may(self, move: Move, when: Moment, *, clear: bool, steady: bool) -> bool:
        """Whether the move is open, given that danger is ruled out and the person is steady."""
        return allowed(
            move.technique, move.form, gating(self.facts), self.flags, clear, steady, when
        )


def tried(n: int, practice: Practice, move: Move, when: Moment) -> Talk[bool]:
    """Ask what has to be known, and lead through it; False where advice has ended the talk."""
    moment = yield from now()
    unseen = not practice.may(move, when, clear=False, steady=True)
    if unseen and not practice.clear(moment) and not (yield from checked(f"look.{n}", practice)):
        return False
    if move in BARRED[Block.H] and not (yield from ask(awake(n))):
        practice.flags.add("drunk_or_sedated")
    steady = False
    if TECHNIQUES[move.technique].form(move.form).position is Position.STANDING:
        steady = yield from ask(standing(n))
    moment = yield from now()
    if not practice.may(move, when, clear=practice.clear(moment), steady=steady):
        yield Say(text("techniques-not-now"))
        return True
    if (yield from ask(led(n, practice, move))) == "wrong":
        practice.cleared = None
        return (yield from checked(f"wrong.{n}", practice))
    yield Note("tried", move.technique)
    yield Say(text("techniques-tried"))
    return True


def checked(name: str, practice: Practice) -> Talk[bool]:
    """Look for danger signs and keep what was found; False where advice has ended the talk."""
    looked = yield from look(name, practice.facts)
    practice.flags |= looked.locks
    if looked.clear:
        practice.cleared = yield from now()
    return not looked.advised


def awake(n: int) -> Ask[bool]:
    """Warmth is nothing for somebody who may not feel that it is too hot."""
    choices = (
        Choice("yes", value=True, style=Style.SUCCESS),
        Choice("no", value=False),
    )
    return Ask(f"awake.{n}", text("techniques-awake"), choices)


def standing(n: int) -> Ask[bool]:
    """A fresh word that one can stand."""
    choices = (
        Choice("stand", value=True, style=Style.SUCCESS, wide=True),
        Choice("sit", value=False, wide=True),
    )
    return Ask(f"steady.{n}", text("techniques-steady"), choices)


def led(n: int, practice: Practice, move: Move) -> Ask[str]:
    """The countdown, with a way out and a way to say that something is wrong."""
    technique = TECHNIQUES[move.technique]
    form = technique.form(move.form)
    conditions = practice.facts.person.profile.conditions
    cares = (text(care) for condition, care in technique.cares if condition in conditions)
    return Ask(
        f"lead.{n}",
        text("techniques-lead", lines=(text(form.card), *cares)),
        (
            Choice("done", "done", style=Style.SUCCESS),
            Choice("stop", "stop"),
            Choice("wrong", "wrong", style=Style.DANGER, wide=True),
            Choice("over", "over", shown=False),
        ),
        silences=(Silence("over", after=timedelta(seconds=form.seconds)),),
        beats=form.beats,
    )
