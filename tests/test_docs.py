"""Pages made from data are up to date, and the claims in them are what the words bear out."""

from pathlib import Path

import pytest

from bot.report.pages import made
from conversations.content.claims import CLAIMS, NEVER, Use
from conversations.content.red_flags import RED_FLAGS
from conversations.content.sources import SOURCES
from conversations.content.techniques import TECHNIQUES
from conversations.script import Text
from conversations.triage import RULES
from conversations.wording.catalogue import Catalogue
from conversations.wording.check import Banned, banned

ROOT = Path(__file__).parents[1]
CATALOGUE = Catalogue.load()
PAGES = made(ROOT / "docs", CATALOGUE)
NOT_TO_BE_CLAIMED = {
    *(claim.id for claim in CLAIMS.values() if claim.use is Use.DO_NOT_CLAIM),
    *NEVER,
}
PHRASES = [rule for language in CATALOGUE.languages for rule in banned(language)]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_made_from_data_is_up_to_date(name: str) -> None:
    """`make rules` brings it up to date."""
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == PAGES[name]


def test_the_rules_hold_every_rule_with_its_version_and_review() -> None:
    page = PAGES["rules.md"]

    assert {id for id in (*RULES, *TECHNIQUES) if f"`{id}`" not in page} == set()
    for flag in RED_FLAGS.values():
        _, _, section = page.partition(f"\n### `{flag.id}`\n")
        section, _, _ = section.partition("\n#")
        assert f"> {CATALOGUE.plain(Text(flag.question), 'en')}" in section
        assert f"Version {flag.version}; reviewed by: nobody yet" in section
        assert all(SOURCES[source].title in section for source in flag.sources)


def test_every_row_is_there_once_and_names_sources_that_were_read() -> None:
    assert list(CLAIMS) == [str(n) for n in range(1, 45)]
    assert all(SOURCES[source] for claim in CLAIMS.values() for source in claim.sources)


@pytest.mark.parametrize("row", CLAIMS)
def test_what_a_claim_became_can_be_seen_where_it_says(row: str) -> None:
    for place in CLAIMS[row].where:
        if "/" in place:
            assert (ROOT / place).is_file(), place
        else:
            key, _, attribute = place.partition(".")
            assert place in TECHNIQUES or CATALOGUE.has(key, attribute), place


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_what_must_not_be_claimed_is_banned_in_every_language(language: str) -> None:
    kept = {claim for rule in banned(language) for claim in rule.claims}

    assert NOT_TO_BE_CLAIMED - kept == set()
    assert kept - NOT_TO_BE_CLAIMED - CLAIMS.keys() == set()


@pytest.mark.parametrize("rule", PHRASES, ids=lambda rule: rule.catches)
def test_a_banned_phrase_catches_what_it_is_there_for(rule: Banned) -> None:
    assert rule.pattern.search(rule.catches)
