"""The scale across a chart over time: days, numbers or names."""

from collections.abc import Callable
from datetime import date
from typing import Any

import numpy as np

from kitools.figures.sheet import wrapped
from kitools.figures.uptake.axes import Plane, say_month, say_short, say_short_day
from kitools.figures.uptake.canvas import Canvas
from kitools.figures.uptake.frame import draw_across, draw_days, draw_ticks
from kitools.figures.uptake.panel_drawing import Foot

_EPOCH = date(1970, 1, 1).toordinal()


def placed(x: Any) -> tuple[list[float], Callable[[float, str], str], bool]:
    """Return where the values of a column lie, how one is said in a language, and whether they are days."""
    column = np.asarray(x)
    if column.dtype.kind == "M":
        days = [float(day) + _EPOCH for day in column.astype("datetime64[D]").astype(np.int64).tolist()]
        whole = all(date.fromordinal(int(day)).day == 1 for day in days)
        say = say_month if whole else say_short_day
        return days, lambda value, language: say(date.fromordinal(int(value)), language), True
    if column.dtype.kind in "iuf":
        return [float(value) for value in column.tolist()], say_short, False
    names = list(dict.fromkeys(map(str, column.tolist())))
    return [float(names.index(str(value))) for value in column.tolist()], lambda at, _: names[int(at)], False


def foot_of(x: Any, language: str, *, narrow: bool) -> Foot:
    """Return what draws the scale under a panel."""
    column = np.asarray(x)
    if column.dtype.kind == "M":
        return lambda canvas, plane: draw_days(canvas, plane, language)
    if column.dtype.kind in "iuf":
        most = 5 if narrow else 8
        return lambda canvas, plane: draw_across(canvas, plane, lambda value: say_short(value, language), most)
    names = list(dict.fromkeys(map(str, column.tolist())))

    def labelled(canvas: Canvas, plane: Plane) -> None:
        every = -(-len(names) // 12)
        room = every * (plane.x.end - plane.x.start) / max(len(names), 1) - 6
        marks = [(float(at), wrapped(name, room, 12.5, 1)[0]) for at, name in enumerate(names) if not at % every]
        draw_ticks(canvas, plane, marks)

    return labelled
