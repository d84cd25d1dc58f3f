"""What has to hold on every path of every talk, seen from outside and with tables of its own.

The tables are those that the tests have written down a second time from the evidence, not the
project's own.
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from conversations.content.levels import Block, Level, Move
from conversations.content.techniques import TECHNIQUES
from conversations.facts import Facts
from conversations.script import Advise, Ask, Choice, Note, Say, Step, Text
from conversations.wording.catalogue import Catalogue
from conversations.wording.pseudo import with_pseudo
from tests.conversations.relief_rules import NO_HEAT, NO_MASSAGE, NO_STANDING, keys
from tests.conversations.relief_walk import Path, name_of
from tests.conversations.test_red_flags import TABLE
from tests.conversations.test_rule_rows import FOUND
from tests.conversations.test_rule_rows import lines as rule_lines
from tests.conversations.test_rule_rows import locks as letters
from tests.conversations.test_technique_rows import CLOSED, ROWS, lines, moves
from tests.safety.walks import people, walked

TEXT_LIMIT = 4096
CAPTION_LIMIT = 64

LEVELS = {name: Level[level] for name, level, _, _ in TABLE}
LOCKS = {name: letters(blocks.strip("-")) for name, _, blocks, _ in TABLE}
LOCKS |= {name: letters(cells[1]) for name, cells in rule_lines(FOUND)}

SCREEN = {"chest": Level.EMERGENCY, "groin": Level.EMERGENCY, "swollen": Level.URGENT}
FEET = dict.fromkeys(("yes", "unsure", "silent"), Level.EMERGENCY)
INJURY = {
    **dict.fromkeys(("jaw", "venom", "hard", "sepsis", "heat"), Level.EMERGENCY),
    **dict.fromkeys(("tear", "fall", "brown", "skin", "wound", "poison", "silent"), Level.URGENT),
}
MORNING = {
    **dict.fromkeys(("cold_or_still", "chest_breath_head", "numb_groin"), Level.EMERGENCY),
    **dict.fromkeys(("swollen_hot_red", "numb_still", "weak", "brown_pee", "fever"), Level.URGENT),
    "unsteady_dizzy_fell": Level.URGENT,
}
ASKED = (
    ({"chest", "groin"}, SCREEN),
    ({"tingling", "usual"}, FEET),
    ({"jaw", "venom"}, INJURY),
    ({"swollen_hot_red"}, MORNING),
)
"""Questions for danger, known by some of their buttons, and what each answer has to lead to."""

PULLED = Move("t1_dorsiflex", "own")
TELLS = {
    **{
        form.card: Move(technique.id, form.id)
        for technique in TECHNIQUES.values()
        for form in technique.forms
    },
    **dict.fromkeys(("relief-first", "relief-again"), PULLED),
    "stretch-ready-standing": Move("t17_bedtime", "standing"),
    "stretch-ready-seated": Move("t17_bedtime", "seated"),
}
"""Sentences that tell a person to do a move."""

ALL_BUT_BREATHING = frozenset(TELLS.values()) - {Move("t16_breathe")}
"""Closed to a child, and by an emergency; that nobody is told anything then is seen to apart."""

BARS = {name: set(cells[4].split()) for name, cells in lines(ROWS)}
OPENED_BY = {"steady", "stand"}  # the taps that say "I can stand"
CATALOGUE = with_pseudo()


def judged(talk: str, who: str) -> int:
    """How many paths of a talk this person has, each seen to be safe."""
    count = 0
    for path in walked(talk, people()[who]):
        try:
            judge(talk, path)
        except AssertionError as wrong:
            way = " ".join(f"{each.ask}={each.choices[0]}" for each in path.answers)
            wrong.add_note(f"{talk}, {who}: {way}")
            raise
        count += 1
    return count


def judge(talk: str, path: Path) -> None:
    """Raise AssertionError where a path is not safe."""
    ended(talk, path)
    shut = closed(path.facts)
    taps: set[str] = set()
    level = Level.SELF_CARE
    for question, said in turns(path):
        if question is not None:
            asked, choice = question
            taps.add(choice)
            wanted = due(talk, asked, choice)
            given = max((step.level for step in said if isinstance(step, Advise)), default=level)
            assert given >= wanted, (asked.id, choice, given)
        for step in said:
            readable(step)
            told = {TELLS[key] for key in keys(step) if key in TELLS}
            assert not told & shut, f"{told & shut} is closed to them"
            assert not told & moves(CLOSED[Block.W]) or taps & OPENED_BY, f"{told} unasked"
            risky = moves(CLOSED[Block.M]) | moves(CLOSED[Block.H])
            assert not told & risky or taps & {"none", "old"}, f"{told} before danger was denied"
            assert level < Level.EMERGENCY or not told, f"{told} in an emergency"
            if isinstance(step, Advise):
                complete(step)
                level = max(level, step.level)
                shut = shut | locked(step.flags)
                assert Note("red_flag", step.flags[0]) in said


def turns(path: Path) -> Iterator[tuple[tuple[Ask[Any], str] | None, tuple[Step, ...]]]:
    """Each answer with all that was said to it, the next question included."""
    asks = path.asks
    yield None, (*path.opening, *asks[:1])
    for n, (question, answer, said) in enumerate(path.turns):
        yield (question, answer.choices[0]), (*said, *asks[n + 1 : n + 2])


def ended(talk: str, path: Path) -> None:
    """Every path ends; the night may rest on a last card, where nothing but a tap is to come."""
    if path.outcome is None:
        assert talk == "relief"
        assert path.standing is not None
        assert name_of(path.standing) in {"comfort", "screen"}


def due(talk: str, question: Ask[Any], choice: str) -> Level:
    """The level that this answer has to lead to on this very turn."""
    offered = {each.id for each in question.choices}
    for known_by, levels in ASKED:
        if known_by <= offered:
            return levels.get(choice, Level.SELF_CARE)
    if question.id == "urgent.sure":
        return Level.SELF_CARE if choice == "no" else Level.SOON
    reports = talk == "care" or question.id == "review.signs"
    return LEVELS.get(choice, Level.SELF_CARE) if reports else Level.SELF_CARE


def closed(facts: Facts) -> frozenset[Move]:
    """What may never be told to this person in this talk, by the tables."""
    met, profile = facts.person.profile.conditions, facts.person.profile
    if profile.age_adult is False:
        return ALL_BUT_BREATHING
    unknown = not profile.health_answered or facts.safety_unanswered
    shut = locked(() if facts.in_doubt else facts.flags)
    if met & NO_MASSAGE or unknown:
        shut |= moves(CLOSED[Block.M])
    if met & NO_HEAT or unknown:
        shut |= moves(CLOSED[Block.H])
    if met & NO_STANDING or profile.someone_else:
        shut |= moves(CLOSED[Block.W])
    names = {each.value for each in met}
    return shut | {move for move in TELLS.values() if names & BARS[move.technique]}


def locked(flags: tuple[str, ...]) -> frozenset[Move]:
    """What these signs close, but breathing."""
    blocks = {block for flag in flags for block in LOCKS.get(flag, ())}
    if Block.ALL in blocks:
        return ALL_BUT_BREATHING
    return frozenset(move for block in blocks for move in moves(CLOSED[block]))


def complete(advice: Advise) -> None:
    """A number, a time, what would make it more urgent, and when it is asked about."""
    said = "\n".join(Catalogue.load().text(each, "en") for each in advice.texts)
    assert "999" in said, said
    assert advice.texts[-1].key.startswith("advice-again")
    match advice.level:
        case Level.EMERGENCY:
            assert "999 or 112 now" in said
            assert "Do not drive yourself" in said or "self_harm" in advice.flags
        case Level.URGENT:
            assert "today or tonight" in said
            assert "111" in said
            assert "Call 999 or 112 at once" in said
        case _:
            assert "in the next few days" in said
            assert "call 999" in said


def readable(step: Step) -> None:
    """Every text exists and fits in every language."""
    if isinstance(step, Ask):
        fits(step.text)
        for choice in step.choices:
            if choice.shown:
                caption(step.text, choice)
    elif isinstance(step, Say):
        fits(step.text)
    elif isinstance(step, Advise):
        for each in step.texts:
            fits(each)


@cache
def fits(sentence: Text) -> None:
    for language in CATALOGUE.languages:
        assert 0 < len(CATALOGUE.text(sentence, language)) <= TEXT_LIMIT, sentence.key


@cache
def caption(question: Text, choice: Choice[Any]) -> None:
    for language in CATALOGUE.languages:
        words = CATALOGUE.caption(question, choice, language)
        assert 0 < len(words) <= CAPTION_LIMIT, words
