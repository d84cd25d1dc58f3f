"""Every rule that decides over a person's safety, as a page a clinician can read and sign."""

from collections.abc import Iterable, Mapping

from bot.report.moves import moves
from bot.report.nights import nights
from bot.report.phones import phones
from bot.report.tables import cited, ids, locks, reviewed, table
from conversations.content.combinations import ALONE, COMBINATIONS, Combination
from conversations.content.levels import Level
from conversations.content.red_flag import Asked
from conversations.content.red_flags import FINDINGS, RED_FLAGS, Finding, RedFlag
from conversations.content.screen import LADDER_ENDS
from conversations.content.sources import SOURCES
from conversations.script import Text
from conversations.wording.catalogue import Catalogue

LEVELS: Mapping[Level, str] = {
    Level.EMERGENCY: "Call the emergency number now; stop everything; do not drive yourself.",
    Level.URGENT: "Speak to a doctor or an advice line within hours, today or tonight.",
    Level.SOON: "Book an appointment (or see a pharmacist where it says so) within days.",
    Level.SELF_CARE: "No danger sign; carry on.",
}
PLACES: Mapping[Asked, str] = {
    Asked.ACUTE: "screen in a cramp",
    Asked.TIMER: "ten-minute clock",
    Asked.AFTERCARE: "when the cramp lets go",
    Asked.CHECKIN: "morning check-in",
    Asked.ONBOARDING: "first questions",
    Asked.REVIEW: "weekly questions",
    Asked.FREE_TEXT: "typed words, at any time",
}
HEAD = """\
# The rules

Made from the data by `make rules`; do not edit it here. In it stand every danger sign, what it
leads to, what it closes, and where it comes from. **A rule that says “nobody yet” has not been
reviewed by a clinician.**

The highest level found wins and locks add up; more signs never mean less. “Not sure” locks at once;
for the level one question is asked, and yes, not sure and silence for a minute all count as yes. A
sign that was asked about and not answered fails closed.
"""


def page(catalogue: Catalogue, language: str = "en") -> str:
    """All rules as Markdown, with the questions and the advice in this language."""
    say = _Sayer(catalogue, language)
    lines = [HEAD, "## Levels and locks", ""]
    lines += table(("level", "meaning"), ((level.name, LEVELS[level]) for level in LEVELS))
    lines += ["", *_flags(say), *_findings(say), *_combinations(say), *_ends()]
    lines += nights()
    lines += moves(catalogue, language)
    lines += phones(catalogue, language)
    lines += ["## Sources", ""]
    lines += table(("no.", "title", "where"), ((s.id, s.title, s.where) for s in SOURCES.values()))
    return "\n".join(lines) + "\n"


class _Sayer:
    """Sentences by key."""

    def __init__(self, catalogue: Catalogue, language: str) -> None:
        self._catalogue = catalogue
        self._language = language

    def __call__(self, key: str) -> str:
        """The sentence in one line; empty where there is none."""
        if not self._catalogue.has(key, language=self._language):
            return ""
        said = self._catalogue.plain(Text(key), self._language)
        return said.replace("<b>", "").replace("</b>", "").replace("\n", " ")


def _flags(say: _Sayer) -> Iterable[str]:
    for level in (Level.EMERGENCY, Level.URGENT, Level.SOON):
        yield f"## Danger signs: {level.name}"
        yield ""
        for flag in RED_FLAGS.values():
            if flag.level is level:
                yield from _flag(flag, say)


def _flag(flag: RedFlag, say: _Sayer) -> Iterable[str]:
    yield from (f"### `{flag.id}`", "", f"> {say(flag.question)}", "")
    yield f"- If “not sure”: {say(flag.clarify)}"
    for further in flag.follow_ups:
        yield f"- Asked further (yes: up to {further.level.name}): {say(further.question)}"
    yield f"- Advice: {say(f'advice-{flag.id}')}"
    if worse := say(f"advice-{flag.id}-worse"):
        yield f"- More urgent: {worse}"
    yield f"- Locks: {locks(flag.blocks) or 'nothing'}"
    yield f"- Looked for: {', '.join(PLACES[place] for place in PLACES if place in flag.asked)}"
    yield f"- May point to (never shown to a person): {flag.may_mean}"
    if flag.note:
        yield f"- Decision: {flag.note}"
    yield f"- Sources: {cited(flag.sources)}"
    yield f"- Version {flag.version}; reviewed by: {reviewed(flag.review)}"
    yield ""


def _findings(say: _Sayer) -> Iterable[str]:
    yield from ("## One button for several signs, and findings that only lock", "")
    heads = ("id", "level", "means", "may be", "locks", "version", "reviewed by")
    yield from table(heads, (_finding(one, say) for one in FINDINGS.values()))
    yield ""


def _finding(one: Finding, say: _Sayer) -> tuple[str, ...]:
    return (
        f"`{one.id}`",
        one.level.name,
        say(one.name),
        ids(one.covers),
        locks(one.blocks),
        str(one.version),
        reviewed(one.review),
    )


def _combinations(say: _Sayer) -> Iterable[str]:
    yield from ("## Signs that are worse together", "")
    heads = ("id", "means", "signs", "level", "locks", "sources", "version", "reviewed by")
    yield from table(heads, (_combination(row, say) for row in COMBINATIONS))
    alone = "; ".join(f"`{sign}` is `{flag}`" for sign, flag in ALONE.items())
    yield from ("", f"By themselves some of these signs are a flag: {alone}.", "")


def _combination(row: Combination, say: _Sayer) -> tuple[str, ...]:
    gives = f" as `{row.gives}`" if row.gives else ""
    return (
        f"`{row.id}`",
        say(row.name),
        f"{ids(sorted(row.needs))} with any of {ids(sorted(row.any_of))}",
        row.level.name + gives,
        locks(row.blocks),
        cited(row.sources),
        str(row.version),
        reviewed(row.review),
    )


def _ends() -> Iterable[str]:
    yield from ("## What a danger sign leaves in a cramp", "")
    yield "An emergency ends all self-help. These end the ladder; besides comfort they leave:"
    yield ""
    rows = (
        (f"`{flag}`", ids(sorted(f"{move.technique} {move.form}" for move in left)))
        for flag, left in LADDER_ENDS.items()
    )
    yield from table(("sign", "left"), rows)
    yield ""
