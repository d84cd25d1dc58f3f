"""How long a typed line takes."""

from statistics import median, quantiles
from time import perf_counter

from conversations.understanding.danger import find_any
from tests.danger.measure import TUNING, languages, lines

TIMES = 3  # each line; the quickest counts, as the machine does other things too


def speed() -> str:
    """The median and the slowest hundredth, in milliseconds, over all lines of all languages."""
    texts = [line.text for language in languages(TUNING) for line in lines(TUNING, language)]
    taken = [min(_once(text) for _ in range(TIMES)) for text in texts]
    slow = quantiles(taken, n=100)[-1]
    return f"{len(texts)} lines: median {median(taken):.2f} ms, one in a hundred over {slow:.2f} ms"


def _once(text: str) -> float:
    start = perf_counter()
    find_any(text)
    return (perf_counter() - start) * 1000
