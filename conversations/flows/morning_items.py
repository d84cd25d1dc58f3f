"""The questions about a night with cramps that are not about danger; each may be left out."""

from dataclasses import dataclass

from conversations.content.techniques import TECHNIQUES
from conversations.flows.morning_diary import SKIPPED, Diary, applies
from conversations.flows.morning_heard import hear, hear_many
from conversations.flows.morning_safety import raised
from conversations.script import Ask, Choice, Style, Talk, text

ENOUGH = "enough"
SCALE = tuple(f"n{n}" for n in range(11))

HELPED = (
    "t1_dorsiflex",
    "t3_stand_weight",
    "t6_walk_off",
    "t10_massage",
    "t11_heat",
    "t16_breathe",
)
"""Offered as what may have helped; anything else is "something else"."""

assert set(HELPED) <= set(TECHNIQUES)


@dataclass(frozen=True, slots=True)
class Item:
    """One question: the kind of its note, its answers, and how many buttons stand in a row."""

    kind: str
    answers: tuple[str, ...]
    across: int = 2
    many: bool = False
    dangers: tuple[tuple[str, str], ...] = ()  # answers that carry a red flag

    @property
    def key(self) -> str:
        """Its wording."""
        return f"morning-{self.kind.replace('_', '-')}"


ITEMS = (
    Item(
        "longest",
        ("lt1", "m1_3", "m3_5", "m5_10", "over10", "still"),
        dangers=(("over10", "over_10_min_resolved"), ("still", "over_10_min")),
    ),
    Item("pain", SCALE, across=6),
    Item("sleep", SCALE, across=6),
    Item("leg", ("left", "right", "both"), across=3),
    Item(
        "where",
        ("calf", "foot", "back_thigh", "front_thigh", "shin", "elsewhere"),
        dangers=(("elsewhere", "cramps_elsewhere"),),
    ),
    Item("when", ("before12", "h12_2", "h2_4", "h4_6", "after6")),
    Item("helped", (*HELPED, "other", "itself", "nothing")),
    Item(
        "yesterday",
        ("standing", "exercise", "sitting", "hot", "alcohol", "vomiting", "medicine", "bedding"),
        many=True,
    ),
    Item("stretch", ("yes", "partly", "no"), across=3),
    Item("drink", ("yes", "no", "not_for_me"), across=3),
)
"""In the order of asking: what matters most for care comes first."""

BY_KIND = {item.kind: item for item in ITEMS}


def due(diary: Diary, item: Item) -> bool:
    """Whether this is still to be asked of this person about this night."""
    if item.kind in diary.answers or diary.enough or not diary.number("count"):
        return False
    return applies(diary, item.kind)


def details(diary: Diary) -> Talk[bool]:
    """Ask what is open, one thing at a time; True if the talk is over."""
    for item in ITEMS:
        if item.kind in diary.unsettled and (yield from settled(diary, item)):
            return True
        if due(diary, item) and (yield from put(diary, item)):
            return True
    return False


def put(diary: Diary, item: Item) -> Talk[bool]:
    """Ask one item and put the answer on record; True if the talk is over."""
    answer = yield from answered(diary, item)
    if answer == ENOUGH:
        diary.enough = True
        return False
    yield from diary.note(item.kind, answer)
    diary.unsettled.add(item.kind)
    return (yield from settled(diary, item))


def settled(diary: Diary, item: Item) -> Talk[bool]:
    """Do what an answer on record leads to; True if the talk is over."""
    answer = diary.answers.get(item.kind, SKIPPED)
    if item.kind == "yesterday" and "vomiting" in answer.split(","):
        over = yield from fluids_stay_down(diary)
    else:
        flag = dict(item.dangers).get(answer)
        over = flag is not None and (yield from raised(diary, flag))
    diary.unsettled.discard(item.kind)
    return over


def answered(diary: Diary, item: Item) -> Talk[str]:
    """The answer as it goes on record; of several, joined by commas."""
    question = asked(diary, item)
    if not item.many:
        return (yield from hear(diary, question))
    ticked = yield from hear_many(diary, question)
    for left in (ENOUGH, SKIPPED):
        if left in ticked:
            return left
    return ",".join(answer for answer in item.answers if answer in ticked) or "none"


def asked(diary: Diary, item: Item) -> Ask[str]:
    """The question, with its ways out."""
    danger = {answer for answer, flag in item.dangers if flag == "over_10_min"}
    choices = [answer_button(item, answer, danger=answer in danger) for answer in item.answers]
    if item.many:
        choices.append(Choice("none", "none", acts=True))
    choices += [
        Choice("skip", SKIPPED, label="skip", acts=item.many, wide=item.answers is SCALE),
        Choice("enough", ENOUGH, label="morning-enough", acts=item.many),
    ]
    return Ask(
        diary.next_id(item.kind),
        text(item.key),
        tuple(choices),
        many=item.many,
        across=item.across,
    )


def answer_button(item: Item, answer: str, *, danger: bool) -> Choice[str]:
    """A button for an answer; numbers are worded once for all."""
    if item.answers is SCALE:
        return Choice(answer, answer.removeprefix("n"), label=f"number-{answer}")
    return Choice(answer, answer, style=Style.DANGER if danger else Style.PLAIN)


def fluids_stay_down(diary: Diary) -> Talk[bool]:
    """Cramps with heavy loss of water want a doctor today."""
    choices = (
        Choice("yes", True, style=Style.DANGER, label="yes"),
        Choice("no", False, label="no"),
        Choice("unsure", True, label="not-sure"),
    )
    lost = yield from hear(diary, Ask(diary.next_id("fluids"), text("morning-fluids"), choices))
    return lost and (yield from raised(diary, "fluid_loss"))
