"""Rows become points: dates are gathered by period, and rows of one panel at one `x` are taken together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.charts.result import Bools, Column, Floats, Ints
from kitools.uptake.charts.segments import Segments

AGGREGATES = ("mean", "median", "sum", "sd")
_STEPS = {"day": "D", "week": "W", "month": "M", "quarter": "M", "year": "Y"}
_MONDAY = np.datetime64("1970-01-05", "D")


@dataclass(frozen=True, eq=False)
class Grouped:
    """Points as columns, ordered by panel and then `x`; `rows` known observations lie behind each.

    `total`, `mean` and `sd` are of the rows of a point, `y` what the chart is made of unless it says otherwise, and
    `first` the place of a point's first row among the rows given.
    """

    panels: tuple[str, ...]
    panel: Ints
    x: Column
    x_code: Ints
    rows: Ints
    total: Floats
    mean: Floats
    sd: Floats
    n: Floats
    y: Floats
    first: Ints
    row_order: Ints
    row_point: Ints

    def all_of(self, marked: Bools) -> Bools:
        """Return which points have every one of their rows marked."""
        return np.logical_and.reduceat(marked[self.row_order], np.flatnonzero(np.diff(self.row_point, prepend=-1)))

    def any_of(self, marked: Bools) -> Bools:
        """Return which points have at least one of their rows marked."""
        return ~self.all_of(~marked)


def grouped(  # noqa: PLR0913
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    n: npt.ArrayLike | None = None,
    facet: Sequence[Any] | Column | None = None,
    *,
    aggregate: str = "mean",
    period: str | None = None,
    category_order: Sequence[str] | None = None,
    facet_order: Sequence[str] | None = None,
) -> Grouped:
    """Return the points that the rows make, as `qicharts2` 0.8.1 does: with a denominator, sum of y by sum of n.

    A row without `x` is dropped, and one without y or n has neither. Raise KitError `uptake_charts.aggregate_unknown`,
    `uptake_charts.period_unknown`, `uptake_charts.lengths_differ`, `uptake_charts.no_rows` or
    `uptake_charts.category_unknown`.
    """
    if aggregate not in AGGREGATES:
        raise KitError("uptake_charts.aggregate_unknown", aggregate=aggregate, aggregates=AGGREGATES)
    values = np.asarray(y, dtype=float)
    below = None if n is None else np.asarray(n, dtype=float)
    places = as_x(x)
    if len({len(column) for column in (values, places, below, facet) if column is not None}) != 1:
        raise KitError("uptake_charts.lengths_differ", rows=len(values), x=len(places))
    x_code, x_values = _codes_of_x(places if period is None else periods(places, period), category_order)
    panel, panels = _codes_of_facets(facet, len(values), facet_order)
    order = np.lexsort((x_code, panel))
    order = order[x_code[order] >= 0]
    if not order.size:
        raise KitError("uptake_charts.no_rows")
    new = (np.diff(panel[order], prepend=-1) != 0) | (np.diff(x_code[order], prepend=-1) != 0)
    segments = Segments.of(np.cumsum(new) - 1)
    first = order[segments.starts]
    measured = _measured(values[order], None if below is None else below[order], segments, aggregate)
    return Grouped(
        panels=panels, panel=panel[first], x=x_values[x_code[first]], x_code=x_code[first], first=first,
        row_order=order, row_point=segments.code, **measured,
    )  # fmt: skip


def _measured(y: Floats, n: Floats | None, segments: Segments, aggregate: str) -> dict[str, Any]:
    """Return the columns of `Grouped` that hold numbers."""
    if n is not None:
        complete = ~(np.isnan(y) | np.isnan(n))
        y, n = np.where(complete, y, np.nan), np.where(complete, n, np.nan)
    every = np.ones(y.size, dtype=bool)
    rows, given = segments.count(~np.isnan(y)), segments.count(every)
    known = segments.total(y, every)
    mean = segments.mean(y, every)
    squares = segments.total((y - mean[segments.code]) ** 2, every)
    with np.errstate(invalid="ignore", divide="ignore"):
        sd = np.where(rows > 1, np.sqrt(squares / (rows - 1)), np.nan)
        if n is not None:
            denominator = segments.total(n, every)
            value = known / denominator
        else:
            denominator = np.full(len(segments), np.nan)
            value = (
                segments.median(y, every)
                if aggregate == "median"
                else {"mean": mean, "sum": known, "sd": sd}[aggregate]
            )
    total = np.where((rows == 0) & (given == 1), np.nan, known)
    return {"rows": rows, "total": total, "mean": mean, "sd": sd, "n": denominator, "y": value}


def as_x(x: npt.ArrayLike) -> Column:
    """Return `x` as days (datetime64[D]), numbers or text; a text that is a day (2015-01-31) stays text."""
    places: Column = np.asarray(x)
    if places.dtype.kind == "O" and any(hasattr(place, "year") for place in places[:1]):
        places = places.astype("datetime64[D]")
    if places.dtype.kind == "M":
        return places.astype("datetime64[D]")
    return places.astype(str) if places.dtype.kind == "O" else places


def periods(days: Column, period: str) -> Column:
    """Return the first day of the period that each day lies in: day, week (from Monday), month, quarter or year.

    A number before counts several from the earliest on, as in "2 months". Raise KitError
    `uptake_charts.period_unknown`.

    >>> [str(day) for day in periods(np.array(["2016-02-11", "2016-04-01"], dtype="datetime64[D]"), "quarter")]
    ['2016-01-01', '2016-04-01']
    """
    number, _, name = period.rpartition(" ")
    name = name.removesuffix("s")
    if name not in _STEPS or not (number == "" or number.isdigit()) or days.dtype.kind != "M":
        raise KitError("uptake_charts.period_unknown", period=period, periods=tuple(_STEPS))
    many = int(number or 1)
    known = ~np.isnat(days)
    if name in {"day", "week"}:
        width = many * (7 if name == "week" else 1)
        origin = days[known].min() if name == "day" else _monday(days[known].min())
        steps = (days - origin).astype(float) // width
        return origin + np.where(known, steps * width, 0).astype("timedelta64[D]") + np.where(known, 0, _nat())
    unit = days.astype(f"datetime64[{_STEPS[name]}]")
    first = unit[known].min()
    width = many * (3 if name == "quarter" else 1)
    if name == "quarter":
        first -= int(first.astype(int)) % 3
    away = (unit - first).astype(float) // width
    return np.where(known, first + np.where(known, away * width, 0).astype(int), np.datetime64("NaT")).astype(
        "datetime64[D]"
    )


def _nat() -> np.timedelta64:
    """Return a span of days that is not known."""
    return np.timedelta64("NaT", "D")


def _monday(day: np.datetime64) -> np.datetime64:
    """Return the Monday of the week of `day`."""
    monday: np.datetime64 = day - (day - _MONDAY).astype(int) % 7
    return monday


def _codes_of_x(x: Column, order: Sequence[str] | None) -> tuple[Ints, Column]:
    """Return each row's place among the ordered values of `x` (-1 where it is missing), and these values."""
    if order is not None:
        place = {name: code for code, name in enumerate(order)}
        unknown = next((str(name) for name in x if str(name) not in place), None)
        if unknown is not None:
            raise KitError("uptake_charts.category_unknown", category=unknown, categories=tuple(order))
        return np.array([place[str(name)] for name in x], dtype=np.int64), np.array(order)
    values, code = np.unique(x, return_inverse=True)
    code = code.astype(np.int64)
    if x.dtype.kind in "Mf":
        missing = np.isnat(x) if x.dtype.kind == "M" else np.isnan(x)
        code[missing] = -1
    return code, values


def _codes_of_facets(
    facet: Sequence[Any] | Column | None, rows: int, order: Sequence[str] | None
) -> tuple[Ints, tuple[str, ...]]:
    """Return each row's panel and the panels' names, in `order` or else in that of the alphabet."""
    if facet is None:
        return np.zeros(rows, dtype=np.int64), ("",)
    names = np.asarray(facet).tolist()
    found = dict.fromkeys(names)
    ordered = sorted(found, key=str) if order is None else [name for name in order if name in found]
    place = {name: code for code, name in enumerate(ordered)}
    unknown = next((str(name) for name in found if name not in place), None)
    if unknown is not None:
        raise KitError("uptake_charts.category_unknown", category=unknown, categories=tuple(map(str, ordered)))
    return np.fromiter((place[name] for name in names), dtype=np.int64, count=rows), tuple(map(str, ordered))


def by_row(given: "float | Mapping[str, float] | npt.ArrayLike | None", points: Grouped) -> Floats:
    """Return a value for each point: one for all, one for each panel, or that of the point's first row."""
    if given is None:
        return np.full(len(points.y), np.nan)
    if isinstance(given, Mapping):
        return np.array([given.get(name, np.nan) for name in points.panels], dtype=float)[points.panel]
    values = np.asarray(given, dtype=float)
    if values.ndim == 0:
        return np.full(len(points.y), float(values))
    return values[points.first]
