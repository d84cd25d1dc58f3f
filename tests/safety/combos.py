"""Signs, conditions and moves in all combinations of a size that can be tried one by one."""

from collections.abc import Iterable, Iterator
from itertools import product

from conversations.content.combinations import SIGNS
from conversations.content.conditions import Condition
from conversations.content.levels import Level, Move
from conversations.content.red_flags import FINDINGS, RED_FLAGS
from conversations.content.techniques import TECHNIQUES, Moment
from conversations.profile import Fluids, Profile, allowed
from conversations.triage import Assessment, Reply, assess

IDS = (*RED_FLAGS, *FINDINGS, *sorted(SIGNS))
ALONE: tuple[frozenset[Condition], ...] = (
    frozenset(),
    *(frozenset({each}) for each in Condition),
)
MOVES = tuple(Move(each.id, form.id) for each in TECHNIQUES.values() for form in each.forms)


def at_least(more: Assessment, less: Assessment) -> bool:
    """Whether nothing was lost: level, locks and rules."""
    return (
        more.level >= less.level
        and more.blocks >= less.blocks
        and set(more.rules) >= set(less.rules)
    )


def one_more_sign() -> Iterator[bool]:
    """Any sign, any second sign, and any condition or none: more is never less."""
    for known in ALONE:
        alone = {id: assess((id,), known) for id in IDS}
        for one, other in product(IDS, IDS):
            both = assess((one, other), known)
            yield at_least(both, alone[one]) and at_least(both, assess((one, other)))


def not_sure() -> Iterator[bool]:
    """Any danger sign in doubt, beside any other, with any condition: only a no is a no."""
    for known, one, other in product(ALONE, RED_FLAGS, (None, *RED_FLAGS)):
        beside = () if other is None or other == one else (other,)
        certain, without = assess((one, *beside), known), assess(beside, known)
        waiting = assess(beside, known, unsure=(one,))
        locks = waiting.blocks >= RED_FLAGS[one].blocks and waiting.level >= without.level
        yield locks and at_least(waiting, without)
        for reply in Reply:
            settled = assess(beside, known, unsure=(one,), replies={one: reply})
            yield settled == (without if reply is Reply.NO else certain)


def one_more_reason() -> Iterator[bool]:
    """Any move at any time with any sign and any condition: no reason opens what is closed."""
    for move, moment in product(MOVES, Moment):
        for known in ALONE:
            person = Profile(known, health_answered=True, fluids=Fluids.FREE)
            yield from harder(move, moment, person, (*RED_FLAGS, *FINDINGS))


def harder(move: Move, moment: Moment, person: Profile, flags: Iterable[str]) -> Iterator[bool]:
    """A move that is closed stays closed with a sign more, and with less that is known."""

    def open_to(who: Profile, signs: tuple[str, ...], clear: bool, steady: bool) -> bool:
        return allowed(move.technique, move.form, who, signs, clear, steady, moment)

    well = Profile(health_answered=True, fluids=Fluids.FREE)
    now = open_to(person, (), True, True)
    yield open_to(well, (), True, True) or not now
    yield now or not open_to(person, (), False, True)
    yield now or not open_to(person, (), True, False)
    yield now or not open_to(Profile(person.conditions), (), True, True)
    for flag in flags:
        yield now or not open_to(person, (flag,), True, True)


def tried(checks: Iterator[bool]) -> int:
    """How many there were; AssertionError at the first that does not hold."""
    count = 0
    for holds in checks:
        assert holds, f"number {count}"
        count += 1
    return count


def emergencies() -> int:
    """How many pairs of signs are an emergency for somebody; each stops every move."""
    found = 0
    for known, one, other in product(ALONE, IDS, IDS):
        if one < other and assess((one, other), known).level is Level.EMERGENCY:
            person = Profile(known, health_answered=True, fluids=Fluids.FREE)
            breathe = allowed("t16_breathe", "usual", person, (one, other), True, True)
            assert not breathe, (one, other)
            found += 1
    return found
