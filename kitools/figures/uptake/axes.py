"""Where values lie on a sheet, and which round values and days stand beside a scale."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import ceil, floor, isfinite, log10

from kitools.figures.sheet import SMALL, width_of
from kitools.figures.uptake.canvas import Point
from kitools.words import say_number, tr

_MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600)


@dataclass(frozen=True)
class Axis:
    """A scale from `low` to `high` that is drawn from the pixel `start` to the pixel `end`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def at(self, value: float) -> float:
        """Return the pixel where `value` lies; beyond the scale's ends it lies at them."""
        low, high, here = (log10(max(v, 1e-12)) if self.log else v for v in (self.low, self.high, value))
        part = (here - low) / (high - low) if high > low else 0.5
        return self.start + (self.end - self.start) * min(max(part, 0.0), 1.0)

    def marks(self, most: int) -> list[float]:
        """Return round values on the scale, about `most` of them."""
        return log_marks(self.low, self.high, most) if self.log else round_marks(self.low, self.high, most)


@dataclass(frozen=True)
class Plane:
    """Two axes: `x` goes right, `y` goes up."""

    x: Axis
    y: Axis

    def at(self, x: float, y: float) -> Point:
        """Return the pixels where a pair of values lies."""
        return self.x.at(x), self.y.at(y)

    def line(self, xs: Sequence[float], ys: Sequence[float]) -> list[Point]:
        """Return the pixels of a line through the values."""
        return [self.at(x, y) for x, y in zip(xs, ys, strict=True)]


def round_marks(low: float, high: float, most: int) -> list[float]:
    """Return round values from `low` to `high`, at most `most` and at least one.

    >>> round_marks(0, 0.023, 5), round_marks(-3, 14, 5), round_marks(0, 12000, 4)
    ([0.0, 0.005, 0.01, 0.015, 0.02], [0.0, 5.0, 10.0], [0.0, 5000.0, 10000.0])
    """
    span = high - low
    if not (isfinite(span) and span > 0):
        return [low]
    size = 10.0 ** floor(log10(span / most))
    for factor in (1, 2, 5, 10, 20, 50, 100):
        step = factor * size
        places = range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)
        if len(places) <= most:
            break
    digits = max(0, 1 - floor(log10(step)))
    return [round(step * at, digits) for at in places]


def log_marks(low: float, high: float, most: int) -> list[float]:
    """Return values for a logarithmic scale: 1, 2 and 5 of each power of ten, or fewer where there are too many.

    >>> log_marks(0.4, 30, 9), log_marks(0.1, 1000, 6)
    ([0.5, 1.0, 2.0, 5.0, 10.0, 20.0], [0.1, 1.0, 10.0, 100.0, 1000.0])
    """
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    for steps in ((1, 2, 5), (1, 3), (1,)):
        found = [float(f"{step}e{power}") for power in powers for step in steps]
        found = [value for value in found if low * 0.999 <= value <= high * 1.001]
        if len(found) <= most:
            return found
    every = ceil(len(found) / most)
    return found[::every]


def bounds(values: Sequence[float], *, nought: bool = True, room: float = 0.06) -> tuple[float, float]:
    """Return the ends of a scale that holds the finite `values`, with a little room; from 0 where all are above.

    >>> bounds([2.0, 100.0]), bounds([]), bounds([3.0, 3.0], nought=False)
    ((0.0, 106.0), (0.0, 1.0), (2.5, 3.5))
    """
    finite = [float(value) for value in values if value is not None and isfinite(value)]
    if not finite:
        return 0.0, 1.0
    low, high = min(finite), max(finite)
    if nought and low >= 0:
        return 0.0, high * (1 + room) if high > 0 else 1.0
    pad = room * (high - low) or 0.5
    return low - pad, high + pad


@lru_cache(4096)
def say_short(value: float, language: str) -> str:
    """Return a number with about three significant digits.

    >>> say_short(1234.56, "da"), say_short(0.01234, "da"), say_short(7.0, "en"), say_short(12.34, "da")
    ('1.235', '0,0123', '7', '12,3')
    """
    if not isfinite(value):
        return "–" if value != value else ("∞" if value > 0 else "−∞")  # noqa: PLR0124 - not a number
    digits = min(max(2 - floor(log10(abs(value))), 0), 6) if value else 0
    said = say_number(language, abs(float(value)), digits)
    return f"−{said}" if value < 0 and said != "0" else said


def day_marks(first: date, last: date, room: float, language: str) -> list[tuple[date, str]]:
    """Return firsts of months from `first` to `last` with their words, as many as find `room` (pixels) abreast.

    A January is said by its year, and the first mark always has its year.
    """
    for step in _MONTHS:
        found = list(_firsts(first, last, step))
        said = [_day_words(day, language, with_year=not at) for at, day in enumerate(found)]
        wide = max((width_of(words, SMALL) for words in said), default=0.0) + 10
        if (last - first).days <= 0 or wide * len(found) <= room * 1.02:
            return list(zip(found, said, strict=True)) or [(first, _day_words(first, language, with_year=True))]
    return [(first, _day_words(first, language, with_year=True))]


def say_month(day: date, language: str) -> str:
    """Return the month of `day`, with its year."""
    return tr(language, "uptake_figures.month_year", month=_month(day, language), year=str(day.year))


def say_short_day(day: date, language: str) -> str:
    """Return `day` as short as it can be said in words."""
    return tr(
        language, "uptake_figures.day_month_year", day=str(day.day), month=_month(day, language), year=str(day.year)
    )


def _firsts(first: date, last: date, step: int) -> Iterator[date]:
    """Yield the firsts of every `step` months within the days, on whole years where `step` is a year or more."""
    month = first.year * 12 + first.month - 1
    if first.day > 1:
        month += 1
    month = -(-month // step) * step
    while (year := month // 12) <= last.year:
        day = date(year, month % 12 + 1, 1)
        if day > last:
            return
        yield day
        month += step


def _day_words(day: date, language: str, *, with_year: bool) -> str:
    """Return what stands beneath the mark of a day."""
    if day.month == 1:
        return str(day.year)
    return say_month(day, language) if with_year else _month(day, language)


def _month(day: date, language: str) -> str:
    """Return the short name of the month of `day`."""
    return tr(language, f"uptake_figures.month_{day.month}")
