"""Units laid side by side by months since their own start: plans so far, each line named at its end."""

from itertools import cycle
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, width_of
from kitools.figures.tones import BORDER, QUIET, SECTORS
from kitools.figures.uptake.axes import Axis, Plane, bounds, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, Point, fitted
from kitools.figures.uptake.frame import EDGE, draw_across, draw_named_ends, draw_upward, empty, end_with_notes
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.rates import SinceStart

_TONES = tuple(SECTORS.values())
_APART = 16.5


def draw_since_start(result: "SinceStart", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw each unit's plans so far by months since its start; a line ends where the unit is today, with its name.

    A strong upright line shows how far all units have come: beyond it they are no longer at the same age.
    """
    numbers = _numbers(result, language)
    if not result.units or not result.months.size:
        return empty(layout, tr(language, "uptake_figures.no_units"), numbers)
    narrow = layout is Layout.NARROW
    canvas = Canvas(layout, 400)
    names = [fitted(name, 110.0 if narrow else 250.0) for name in result.units]
    foot = 44.0 + max(260.0 if narrow else 340.0, _APART * len(names))
    upward = Axis(*bounds([value for value in result.cumulative.ravel().tolist() if isfinite(value)]), foot, 44.0)
    left = EDGE + 8 + max(width_of(say_short(mark, language), SMALL) for mark in upward.marks(6))
    right = canvas.width - EDGE - max(width_of(name, SMALL) for name in names)
    plane = Plane(Axis(0.0, float(result.months[-1]), left, right - (18 if narrow else 40)), upward)
    canvas.text(EDGE, 14, fitted(tr(language, "uptake_figures.plans_so_far"), canvas.width - 2 * EDGE, BODY))
    draw_upward(canvas, plane, lambda value: say_short(value, language), 6)
    draw_across(canvas, plane, lambda value: say_short(value, language), 5 if narrow else 9)
    middle = (plane.x.start + plane.x.end) / 2
    canvas.text(
        middle, foot + 33, tr(language, "uptake_figures.months_since_start"), size=SMALL, colour=QUIET, anchor="center"
    )
    if len(names) > 1 and 0 < result.common < result.months[-1]:
        x = plane.x.at(result.common)
        canvas.strokes([[(x, 38), (x, foot)]], colour=BORDER, width=1.6, dash="-", gid="common")
    _lines(canvas, result, plane, names, right)
    notes = [tr(language, "uptake_figures.since_start_common", months=result.common)] if len(names) > 1 else []
    end_with_notes(canvas, foot + 58, notes)
    alt = tr(
        language, "uptake_figures.since_start_alt", units=len(result.units), common=result.common,
        low=say_short(_at_common(result, min), language), high=say_short(_at_common(result, max), language),
    )  # fmt: skip
    return canvas.chart(alt, numbers)


def _at_common(result: "SinceStart", which: object) -> float:
    """Return the fewest or the most plans that a unit had when it was as old as all have been."""
    column = result.cumulative[:, max(result.common - 1, 0)]
    finite = column[np.isfinite(column)]
    if not finite.size:
        return 0.0
    return float(finite.min() if which is min else finite.max())


def _lines(canvas: Canvas, result: "SinceStart", plane: Plane, names: list[str], right: float) -> None:
    """Draw the lines, and the name of each beside its end with a thin line between."""
    ends: list[tuple[Point, str, str]] = []
    months = [0.0, *map(float, result.months)]
    for at, (name, row, tone) in enumerate(zip(names, result.cumulative.tolist(), cycle(_TONES), strict=False)):
        points = [plane.at(x, y) for x, y in zip(months, [0.0, *row], strict=True) if isfinite(y)]
        canvas.strokes([points], colour=tone, width=2.0, gid=f"unit-{at}")
        canvas.marks(points[-1:], 3.2, fill=tone)
        ends.append((points[-1], name, tone))
    draw_named_ends(canvas, plane, right, ends, _APART)


def _numbers(result: "SinceStart", language: str) -> Table:
    """Return each unit's plans so far after half a year, a year and so on, and today."""
    months = [int(month) for month in result.months if not month % 6]
    header = (
        tr(language, "uptake_figures.column_unit"),
        *(tr(language, "uptake_figures.after_months", months=month) for month in months),
        tr(language, "uptake_figures.column_today"),
        tr(language, "uptake_figures.column_months_lived"),
    )
    rows = []
    for unit, row in zip(result.units, result.cumulative.tolist(), strict=True):
        lived = [value for value in row if isfinite(value)]
        rows.append((
            unit,
            *(say_short(row[month - 1], language) for month in months),
            say_short(lived[-1] if lived else 0.0, language),
            str(len(lived)),
        ))  # fmt: skip
    return Table(header, tuple(rows))
