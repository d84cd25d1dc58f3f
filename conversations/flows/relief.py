"""The night talk: help with the first message, rule out danger, ease the cramp, and let sleep."""

from conversations.facts import Facts
from conversations.flows.aftercare import aftercare
from conversations.flows.comfort import comfort
from conversations.flows.episode import Episode, Way
from conversations.flows.ladder import ladder
from conversations.flows.screen import first_card
from conversations.script import Note, Outcome, Talk


def relief(facts: Facts) -> Talk[Outcome]:
    """One cramp, from the first word to quiet.

    Exercises end with the first danger sign, and ten minutes after the cramp began whatever
    happens; then only rest is left. "It's gone" leads to aftercare from everywhere.
    """
    episode = Episode.opened(facts)
    yield Note("cramp.onset", episode.onset.isoformat())
    way = yield from first_card(episode)
    while way is not Way.END:
        match way:
            case Way.LADDER:
                way = yield from ladder(episode)
            case Way.COMFORT:
                way = yield from comfort(episode)
            case Way.GONE:
                way = yield from aftercare(episode)
    return Outcome(episode.ending)
