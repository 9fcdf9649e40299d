"""Charts over time as values, one panel for each unit, whatever statistics they came from."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import isfinite


class Tells(StrEnum):
    """What a point tells, and so which shape and tone it has."""

    USUAL = "usual"
    OUTSIDE = "outside"
    """Outside a limit."""
    BETTER = "better"
    """More than chance, the way that is wanted (NHS rules)."""
    WORSE = "worse"
    OTHER = "other"
    """More than chance, where neither way is wanted."""
    EXCLUDED = "excluded"
    """Left out of the limits and of the rules, for a reason."""


@dataclass(frozen=True)
class PanelPoint:
    """A point: `x` is an ordinal day or a number, `said` how that is said; `named` says it stands beside the point."""

    x: float
    y: float
    said: str
    tells: Tells = Tells.USUAL
    named: bool = False


@dataclass(frozen=True)
class Stretch:
    """A phase: the points from `first` up to `stop`, its centre line, and its limits at each point (empty: none).

    `is_broken` says that its points do not wander about the centre as chance would have it: the line is dashed.
    """

    first: int
    stop: int
    centre: float
    lower: tuple[float, ...] = ()
    upper: tuple[float, ...] = ()
    label: str = ""
    is_broken: bool = False
    centre_line: tuple[float, ...] = ()
    """The centre at each point, where it is not the same at all."""


@dataclass(frozen=True)
class Icon:
    """A sign of the NHS rules: a letter in a disc, a tone, and the words that say the same."""

    letter: str
    tells: Tells
    words: str


@dataclass(frozen=True)
class Panel:
    """One chart of points over time: its name, what it says in words, its points and phases.

    `baselines` are from where to where limits are computed, if not from all. `target` is a line that is aimed at.
    `is_joined` says that the points follow each other in time.
    """

    name: str
    verdict: tuple[str, ...]
    points: tuple[PanelPoint, ...]
    stretches: tuple[Stretch, ...]
    baselines: tuple[tuple[float, float], ...] = ()
    target: float | None = None
    icons: tuple[Icon, ...] = ()
    is_signal: bool = False
    is_joined: bool = True

    def values(self) -> list[float]:
        """Return everything that the upright scale must hold, but limits far beyond the points."""
        seen = [point.y for point in self.points if isfinite(point.y)]
        lines = [one.centre for one in self.stretches] + ([] if self.target is None else [self.target])
        seen += [value for value in lines if isfinite(value)]
        seen += [1.1 * point.y for point in self.points if point.named and isfinite(point.y)]
        most = 2.2 * max(map(abs, seen), default=0.0)
        limits = (value for one in self.stretches for value in (*one.lower, *one.upper))
        return [*seen, *(value for value in limits if isfinite(value) and (abs(value) <= most or not most))]


def edges(xs: Sequence[float]) -> list[float]:
    """Return where the field of each point begins, and the last ends: half way between neighbours.

    >>> edges([1, 2, 4])
    [0.5, 1.5, 3.0, 5.0]
    """
    if len(xs) < 2:
        return [x + part for x in xs for part in (-0.5, 0.5)]
    between = [(a + b) / 2 for a, b in pairwise(xs)]
    return [2 * xs[0] - between[0], *between, 2 * xs[-1] - between[-1]]


def steps(starts: Sequence[float], values: Sequence[float]) -> list[list[tuple[float, float]]]:
    """Return the lines of a limit that is level over the field of each point; parted where there is none.

    >>> steps([0, 1, 2], [5, 5]), steps([0, 1, 2, 3], [5, 6, float("nan")])
    ([[(0, 5), (2, 5)]], [[(0, 5), (1, 5), (1, 6), (2, 6)]])
    """
    lines: list[list[tuple[float, float]]] = []
    line: list[tuple[float, float]] = []
    for start, stop, value in zip(starts, starts[1:], values, strict=False):
        if not isfinite(value):
            lines, line = [*lines, line], []
        elif line and abs(line[-1][1] - value) < 1e-12:
            line[-1] = (stop, value)
        else:
            line += [(start, value), (stop, value)]
    return [one for one in (*lines, line) if one]
