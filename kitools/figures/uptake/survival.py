"""How long it takes: the share still waiting, with those who wait under it, and what else may happen first."""

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from kitools.figures.drawing import Layout
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, INK, PAPER, QUIET, SECTORS
from kitools.figures.uptake.axes import Axis, Plane, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, fitted
from kitools.figures.uptake.frame import (
    EDGE,
    draw_across,
    draw_named_ends,
    draw_ticks,
    draw_upward,
    empty,
    end_with_notes,
    percent,
)
from kitools.figures.uptake.survival_layers import draw_layers, steps_of
from kitools.figures.uptake.survival_words import days_words, median_words, numbers_of
from kitools.words import say, tr

if TYPE_CHECKING:
    from kitools.uptake.survival import Curve, TimeTo

_TONES = (ACTION, *list(SECTORS.values())[1:])
_DASHES = ("", "-", ".")
_BAND = "#e3eef0"
_MOST_CURVES = 6
"""Groups that are drawn with names; more are thin lines behind the curve of all, and the table has them."""

_MOST_BANDS = 2
"""Curves that are drawn with their intervals; more would hide each other."""


def draw_time_to(result: "TimeTo", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the share still waiting as steps, with interval, median, censor ticks, and how many wait under it.

    Where some left the target group first, what happened to all is stacked underneath: it happened, they left, they
    still wait.
    """
    return _TimeTo(result, language, layout).drawn()


class _TimeTo:
    """The figure while it is drawn."""

    def __init__(self, result: "TimeTo", language: str, layout: Layout) -> None:
        self.result, self.language, self.layout = result, language, layout
        self.narrow = layout is Layout.NARROW
        self.curves = result.groups if 1 < len(result.groups) <= _MOST_CURVES else (result.all,)
        self.faint = result.groups if len(result.groups) > _MOST_CURVES else ()
        self.tones = {curve.name: _TONES[at % len(_TONES)] for at, curve in enumerate(self.curves)}
        self.numbers = numbers_of(result, language)
        self.canvas = Canvas(layout, 400)
        days = [float(curve.time[-1]) for curve in self.curves if curve.time.size]
        self.last = max([*days, *result.at_risk.days.tolist(), 1.0])

    def drawn(self) -> Chart:
        """Return the finished figure."""
        if not self.result.all.n:
            return empty(self.layout, tr(self.language, "uptake_figures.nobody_waits"), self.numbers)
        canvas = self.canvas
        lines = wrapped(self._title(), canvas.width - 2 * EDGE, BODY, 3)
        y = canvas.lines_of(EDGE, 14, lines, size=BODY, colour=INK)
        plane = self._plane(y + 10, 250.0 if self.narrow else 320.0)
        draw_upward(canvas, plane, self._share, 5)
        self._days(plane)
        self._curves(plane)
        y = self._waiting(plane, plane.y.start + 40)
        if self.result.incidence is not None:
            left = self._plane(y, 0.0).x.start
            y, below = draw_layers(canvas, self.result.incidence, self.language, y + 14, (left, self.last))
            self._days(below)
        end_with_notes(canvas, y + 10, self._notes())
        return canvas.chart(self._alt(), self.numbers)

    def _share(self, value: float) -> str:
        """Return a share in per cent."""
        return percent(value, self.language)

    def _title(self) -> str:
        """Return from what to what the days are counted."""
        start = self.result.start_stage
        if start is None:
            return tr(
                self.language, "uptake_figures.waiting_for_first", stop=say(self.language, self.result.stop_stage)
            )
        return tr(
            self.language, "uptake_figures.waiting_from", start=say(self.language, start),
            stop=say(self.language, self.result.stop_stage),
        )  # fmt: skip

    def _plane(self, top: float, high: float) -> Plane:
        """Return scales from 0 to the last day and from nobody to everybody."""
        names = [fitted(curve.name, self._name_room()) for curve in self.curves] if len(self.curves) > 1 else []
        left = EDGE + 8 + max(width_of(self._share(1.0), SMALL), self._risk_name_room())
        right = EDGE + 24 + max((width_of(name, SMALL) for name in names), default=-8.0)
        return Plane(Axis(0.0, self.last, left, self.canvas.width - right), Axis(0.0, 1.0, top + high, top))

    def _name_room(self) -> float:
        """Return the pixels that a name beside its curve has."""
        return 96.0 if self.narrow else 230.0

    def _risk_name_room(self) -> float:
        """Return the pixels that names need at the left of the table under the curves."""
        if self.narrow or len(self.curves) == 1:
            return 0.0
        return 14.0 + max(width_of(fitted(curve.name, 150.0), SMALL) for curve in self.curves)

    def _days(self, plane: Plane) -> None:
        """Draw the scale of days: the same days as in the table of those who wait."""
        canvas = self.canvas
        days = [day for day in self.result.at_risk.days.tolist() if day <= self.last]
        if not days:
            draw_across(canvas, plane, lambda value: say_short(value, self.language))
        else:
            canvas.line((plane.x.start, plane.y.start), (plane.x.end, plane.y.start), BORDER)
            draw_ticks(canvas, plane, [(day, say_short(day, self.language)) for day in self._shown_days(plane)])
        words = tr(self.language, "uptake_figures.days")
        canvas.text(plane.x.end, plane.y.start + 31, words, size=SMALL, colour=QUIET, anchor="right")

    def _shown_days(self, plane: Plane) -> list[float]:
        """Return the days of the table that find room beside each other."""
        days = [day for day in self.result.at_risk.days.tolist() if day <= self.last]
        counts = self.result.at_risk.waiting
        widest = max([width_of(say_short(day, self.language), SMALL) for day in days] + [
            width_of(str(count), SMALL) for count in np.unique(counts).tolist()
        ]) + 8  # fmt: skip
        every = 1
        while every < len(days) and self._apart(plane, days[::every]) < widest:
            every += 1
        return days[::every]

    @staticmethod
    def _apart(plane: Plane, days: list[float]) -> float:
        """Return how near the nearest two days lie."""
        places = [plane.x.at(day) for day in days]
        return min((b - a for a, b in pairwise(places)), default=1e9)

    def _curves(self, plane: Plane) -> None:
        """Draw the bands, the steps, the ticks of those last seen, the medians, and the names."""
        canvas = self.canvas
        if len(self.curves) <= _MOST_BANDS:
            for curve in self.curves:
                self._band(curve, plane)
        faint = [steps_of(curve.time, curve.survival, self._end_of(curve)) for curve in self.faint]
        canvas.strokes(
            [[plane.at(*point) for point in line] for line in faint], colour="#b3bdc4", width=1.0, gid="each-group"
        )
        half = plane.y.at(0.5)
        canvas.strokes([[(plane.x.start, half), (plane.x.end, half)]], colour=BORDER, dash=".", gid="half")
        ends = []
        for at, curve in enumerate(self.curves):
            tone = self.tones[curve.name]
            steps = steps_of(curve.time, curve.survival, self._end_of(curve))
            line = [plane.at(*point) for point in steps]
            canvas.strokes([line], colour=tone, width=2.2, dash=_DASHES[at % 3], gid=f"curve-{at}")
            seen = [
                plane.at(day, share)
                for day, share, gone in zip(curve.time, curve.survival, curve.censored, strict=True)
                if gone
            ]
            canvas.strokes([[(x, y - 5), (x, y + 3)] for x, y in seen], colour=tone, width=1.2, gid=f"censored-{at}")
            ends.append((line[-1], fitted(curve.name, self._name_room()), tone))
        self._medians(plane)
        if len(self.curves) > 1:
            draw_named_ends(canvas, plane, plane.x.end + 22, ends)

    def _end_of(self, curve: "Curve") -> float:
        """Return the last day that a curve is drawn to."""
        return float(curve.time[-1]) if curve.time.size else self.last

    def _band(self, curve: "Curve", plane: Plane) -> None:
        """Draw the interval of one curve."""
        known = np.isfinite(curve.low) & np.isfinite(curve.high)
        if not known.any():
            return
        end = self._end_of(curve)
        upper, lower = (
            [plane.at(*point) for point in steps_of(curve.time[known], line[known], end, first=False)]
            for line in (curve.high, curve.low)
        )
        self.canvas.band(upper, lower, fill=_BAND, gid=f"band-{curve.name}")

    def _medians(self, plane: Plane) -> None:
        """Mark the day on which half no longer wait, and say it."""
        reached = [curve for curve in self.curves if curve.median.estimate is not None]
        for curve in reached:
            x, y = plane.at(float(curve.median.estimate or 0), 0.5)
            self.canvas.strokes([[(x, y), (x, plane.y.start)]], colour=self.tones[curve.name], dash=".", gid="median")
            self.canvas.marks([(x, y)], 4.0, fill=PAPER, edge=self.tones[curve.name], gid="median-mark")
        if len(reached) == 1 == len(self.curves):
            x = plane.x.at(float(reached[0].median.estimate or 0))
            words = tr(self.language, "uptake_figures.half_after", days=days_words(reached[0].median, self.language))
            wide = width_of(words, SMALL)
            y = plane.y.start - 12
            if x + 8 + wide <= plane.x.end:
                self.canvas.text(x + 6, y, words, size=SMALL)
            elif x - 8 - wide >= plane.x.start:
                self.canvas.text(x - 6, y, words, size=SMALL, anchor="right")

    def _waiting(self, plane: Plane, top: float) -> float:
        """Write how many still wait at the days of the scale; return the height underneath."""
        canvas, risk = self.canvas, self.result.at_risk
        canvas.text(EDGE, top + 4, tr(self.language, "uptake_figures.still_waiting"), size=SMALL, colour=QUIET)
        y = top + 22
        days = self._shown_days(plane) if risk.days.size else []
        for curve in self.curves:
            if curve.name not in risk.names:
                continue
            row = risk.waiting[risk.names.index(curve.name)]
            if len(self.curves) > 1:
                tone = self.tones[curve.name]
                if self.narrow:
                    canvas.text(EDGE, y, fitted(curve.name, canvas.width - 2 * EDGE), size=SMALL, colour=tone)
                    y += 17
                else:
                    canvas.text(EDGE, y, fitted(curve.name, 150.0), size=SMALL, colour=tone)
            for day in days:
                count = str(int(row[risk.days.tolist().index(day)]))
                half = width_of(count, SMALL) / 2
                x = min(max(plane.x.at(day), half + 1), canvas.width - half - 1)
                canvas.text(x, y, count, size=SMALL, anchor="center")
            y += 18
        return y

    def _notes(self) -> list[str]:
        """Say what the marks are, and the medians with their intervals."""
        key = "time_key_bands" if len(self.curves) <= _MOST_BANDS else "time_key"
        notes = [tr(self.language, f"uptake_figures.{key}", level=f"{100 * self.result.level:g}")]
        if self.faint:
            notes.append(tr(self.language, "uptake_figures.time_faint", count=len(self.faint)))
        if self.result.incidence is not None:
            notes.append(tr(self.language, "uptake_figures.time_left"))
        return [*self._medians_words(), *notes]

    def _medians_words(self) -> list[str]:
        """Return when half of those in each curve no longer wait."""
        several = len(self.curves) > 1
        return [median_words(curve, curve.name if several else "", self.language) for curve in self.curves]

    def _alt(self) -> str:
        """Return the sentence for those who cannot see the figure."""
        return tr(
            self.language, "uptake_figures.time_alt", what=self._title(), n=self.result.all.n,
            events=self.result.all.n_events, medians=" ".join(self._medians_words()),
        )  # fmt: skip
