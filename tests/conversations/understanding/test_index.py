"""Runs of words are found whole, the longest first, with everything they stand for."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from conversations.understanding.index import Index, Lists, Run

WORDS = st.lists(st.sampled_from(["leg", "legs", "my", "cold", "kalt", "¿qué", "0"]), max_size=5)
RUNS = WORDS.map(tuple)


def test_the_longest_run_from_a_word_is_found_first() -> None:
    index = Index.of([(("my", "leg"), 1), (("my",), 2), (("my", "leg", "is", "cold"), 3)])
    assert list(index.found(["so", "my", "leg", "is", "cold"])) == [(3, 1, 5), (1, 1, 3), (2, 1, 2)]


def test_a_word_is_not_found_in_a_longer_one() -> None:
    index = Index.of([(("leg",), 0), (("my", "leg"), 1)])
    assert not list(index.found(["legs", "my", "legs"]))


def test_a_run_stands_for_each_of_its_pieces_once() -> None:
    index = Index.of([(("leg",), 4), (("leg",), 2), (("leg",), 4), ((), 9)])
    assert list(index.found(["leg"])) == [(4, 0, 1), (2, 0, 1)]


def test_single_words_are_told_from_beginnings() -> None:
    index = Index.of([(("no",), 0), (("not", "my"), 0), (("never",), 0)])
    assert index.single_words() == {"no", "never"}


def test_each_list_has_its_own_places() -> None:
    lists = Lists.of({"parts": [("leg",), ("my", "leg")], "cold": [("cold",)], "none": []})
    assert lists.found(["my", "leg", "is", "cold"]) == {
        "parts": [(0, 2), (1, 2)],
        "cold": [(3, 4)],
        "none": [],
    }


@given(st.lists(st.tuples(RUNS, st.integers(0, 3)), max_size=8), WORDS)
def test_it_finds_what_looking_at_every_stretch_of_words_finds(
    entries: list[tuple[Run, int]], words: list[str]
) -> None:
    assert set(Index.of(entries).found(words)) == set(_looked_at_one_by_one(entries, words))


def _looked_at_one_by_one(
    entries: Iterable[tuple[Run, int]], words: list[str]
) -> Iterable[tuple[int, int, int]]:
    for run, piece in entries:
        for start in range(len(words)):
            if run and tuple(words[start : start + len(run)]) == run:
                yield piece, start, start + len(run)
