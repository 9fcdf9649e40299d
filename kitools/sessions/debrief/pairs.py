"""Before and after: the answers of one and the same participant held against each other, without knowing whose.

Under `FEWEST` pairs nothing is shown but how many there are. A mean difference has a 95 per cent interval by Student's
t (Student 1908, doi:10.1093/biomet/6.1.1), with n - 1 degrees of freedom.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev

from kitools.sessions.events import Answered

FEWEST = 5
"""Pairs without which nothing but their number is shown, and respondents without whom nothing is split by sector."""


@dataclass(frozen=True)
class Moved:
    """One statement in `pairs` pairs: mean before and after, the mean difference from `low` to `high`, how many moved.

    Steps go from 1 to 5.
    """

    item: str
    pairs: int
    before: float
    after: float
    difference: float
    low: float
    high: float
    up: int
    same: int
    down: int


@dataclass(frozen=True)
class Paired:
    """The statements of `pairs` participants who answered both times; none where they are fewer than `FEWEST`."""

    pairs: int
    only_before: int
    only_after: int
    items: tuple[Moved, ...]


def paired(answers: Sequence[Answered], later: str = "after") -> Paired:
    """Return what moved from before to the occasion `later` (`after` or `follow_up`)."""
    first, last = _latest(answers, "before"), _latest(answers, later)
    both = [key for key in first if key in last]
    items = _moved([(_steps(first[key]), _steps(last[key])) for key in both]) if len(both) >= FEWEST else ()
    return Paired(len(both), len(first) - len(both), len(last) - len(both), items)


def paired_by_sector(answers: Sequence[Answered], later: str = "after") -> Mapping[str, Paired]:
    """Return what moved, sector by sector: sectors of `FEWEST` pairs or more, and nothing that gives others away.

    Where those who are left out would be fewer than `FEWEST` together, they could be had by subtraction; then nothing
    is split.
    """
    last = _latest(answers, later)
    sectors = {key: one.sector for key, one in _latest(answers, "before").items() if key in last}
    counts = {sector: list(sectors.values()).count(sector) for sector in dict.fromkeys(sectors.values())}
    shown = [sector for sector, count in counts.items() if count >= FEWEST]
    left = sum(count for sector, count in counts.items() if sector not in shown)
    if 0 < left < FEWEST:
        return {}
    own = {sector: [one for one in answers if sectors.get(one.key) == sector] for sector in shown}
    return {sector: paired(those, later) for sector, those in own.items()}


def _latest(answers: Sequence[Answered], occasion: str) -> dict[str, Answered]:
    """Return the latest answer under each key on an occasion."""
    return {one.key: one for one in answers if one.occasion == occasion}


def _steps(answer: Answered) -> dict[str, int]:
    """Return the step that was chosen for each statement."""
    return {reply.item: reply.step for reply in answer.replies if reply.step is not None}


def _moved(pairs: Sequence[tuple[dict[str, int], dict[str, int]]]) -> tuple[Moved, ...]:
    """Return each statement that `FEWEST` or more answered both times."""
    items = dict.fromkeys(item for before, _ in pairs for item in before)
    both = {item: [(b[item], a[item]) for b, a in pairs if item in b and item in a] for item in items}
    return tuple(_one(item, steps) for item, steps in both.items() if len(steps) >= FEWEST)


def _one(item: str, steps: Sequence[tuple[int, int]]) -> Moved:
    """Return what moved on one statement."""
    apart = [after - before for before, after in steps]
    mean, half = fmean(apart), _half_width(apart)
    return Moved(
        item=item,
        pairs=len(steps),
        before=fmean(before for before, _ in steps),
        after=fmean(after for _, after in steps),
        difference=mean,
        low=mean - half,
        high=mean + half,
        up=sum(one > 0 for one in apart),
        same=sum(one == 0 for one in apart),
        down=sum(one < 0 for one in apart),
    )


def _half_width(apart: Sequence[int]) -> float:
    """Return half the width of the interval around the mean of `apart`."""
    from scipy.special import stdtrit  # noqa: PLC0415 - only whoever looks at before and after pays for it

    return float(stdtrit(len(apart) - 1, 0.975)) * stdev(apart) / sqrt(len(apart))
