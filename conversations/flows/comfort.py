"""What is left when exercises must stop: rest, watch for danger signs, and the ten-minute clock."""

from conversations.flows.episode import GONE, Episode, Reply, Said, Sign, Way, card
from conversations.flows.screen import (
    DANGER_SIGNS,
    INJURIES,
    PULL,
    SCREENS,
    escalate,
    screen,
    turn,
)
from conversations.script import Choice, Say, Talk, Text, now, text

CARDS = 6  # from the last one every answer leads to an end
LAST: dict[Reply, tuple[str, ...]] = {
    Sign.COLD: ("limb_ischaemia",),
    Sign.SWOLLEN: ("dvt_signs",),
    Sign.INJURY: ("injury_or_illness",),
    Sign.DIZZY: ("dizziness",),
    Said.DIZZY_DUE: ("dizziness",),
    Said.TEN_MINUTES: ("over_10_min",),
}
"""On the last card a sign counts at once, without its follow-up."""

MISTAKE: Choice[Reply] = Choice("mistake", Said.MISTAKE, label="sign-mistake", wide=True)


def comfort(episode: Episode) -> Talk[Way]:
    """Rest and watch. A tap can only raise the level; a mistake is undone by a clear screen."""
    while True:
        last = episode.asked["comfort"] + 1 >= CARDS
        reply = yield from card(
            episode,
            "comfort",
            (yield from resting(episode)),
            (GONE, *DANGER_SIGNS, *(() if last else undo(episode))),
        )
        if last and reply in LAST:
            way = yield from escalate(episode, *LAST[reply])
            if way is not Way.END:
                yield Say(text("relief-ended"))
            return Way.END
        if reply is Said.MISTAKE:
            way = yield from screen(episode)
        else:
            way = yield from turn(episode, reply)
        if way is not Way.COMFORT:
            return way


def undo(episode: Episode) -> tuple[Choice[Reply], ...]:
    """Offer "tapped by mistake" where there was a tap that can be taken back."""
    tapped = episode.advised - {"over_10_min"}
    return (MISTAKE,) if tapped and episode.asked["screen"] < SCREENS else ()


def resting(episode: Episode) -> Talk[Text]:
    """The one instruction that is left: no pulling at all after an injury."""
    moment = yield from now()
    episode.doing = ""
    injured = episode.advised & set(INJURIES.values())
    lines = [text("relief-comfort-call")] if episode.grounded() else []
    pull = episode.may(PULL, moment) and not injured
    lines.append(text("relief-comfort-toes" if pull else "relief-comfort-still"))
    lines.append(text("relief-comfort-tap"))
    return text("relief-comfort", lines=tuple(lines))
