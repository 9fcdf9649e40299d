"""All that a reader outside the house gets of an answer, as text, so that two answers can be compared."""

from collections.abc import Callable, Iterable

from kitools.exchange.uptake import Terms, numbers, prepared
from kitools.exchange.uptake.numbers import INTERNAL
from kitools.figures import Layout
from kitools.figures.uptake.answers import drawings


def published(result, threshold: int = 5) -> tuple:
    """Return the sentences and numbers that leave: what a reader can read without the picture."""
    ready = prepared(result, Terms(threshold=threshold))
    told = (*ready.readings, *ready.assumptions, *ready.cannot_show, *ready.done)
    table = () if ready.result is None else numbers(ready.result).without(INTERNAL)
    return tuple(f"{one.code} {dict(one.facts)}" for one in told), repr(table)


def pictures(result, threshold: int = 5) -> list[tuple]:
    """Return every picture that leaves: the drawing itself with its names and heights, its words and its table."""
    ready = prepared(result, Terms(threshold=threshold))
    drawn = [draw("da", Layout.WIDE) for draw in drawings(ready.result)]
    return [(one.svg, one.alt, one.numbers) for one in drawn]


def twin(make: Callable, counts: tuple, others: Iterable[tuple], place: int, threshold: int = 5) -> tuple | None:
    """Return other counts, another at `place`, of which all the same is published; None where there are none.

    This reader knows the whole programme: whatever other counts lead to something else being hidden is ruled out too.
    """
    seen = published(make(counts), threshold)
    alike = (one for one in others if one[place] != counts[place] and published(make(one), threshold) == seen)
    first = next(alike, None)
    if first is None or pictures(make(first), threshold) != pictures(make(counts), threshold):
        return None
    return first
