"""A series before and after a change: what was seen, the fitted lines, and the first line carried on."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, INK, WARNING
from kitools.figures.uptake.axes import Axis, Plane, bounds, say_month, say_short, say_short_day
from kitools.figures.uptake.canvas import Canvas, Chart, Point
from kitools.figures.uptake.frame import (
    EDGE,
    draw_days,
    draw_end_labels,
    draw_upward,
    empty,
    end_with_notes,
    span_words,
)
from kitools.uptake.interrupted import Ratio
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.interrupted import Interrupted
    from kitools.uptake.interrupted.result import Floats

_BAND = "#f6ead2"


def draw_interrupted(result: "Interrupted", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw what was seen (dots), the fitted lines, the day of the change, and the first line carried on (dashed, band).

    With an offset all four are divided by it, and so are plans per unit of exposure.
    """
    return _Series(result, language, layout).drawn()


class _Series:
    """The figure while it is drawn."""

    def __init__(self, result: "Interrupted", language: str, layout: Layout) -> None:
        self.result = result
        self.language = language
        self.layout = layout
        self.narrow = layout is Layout.NARROW
        self.days = [float(month.toordinal()) + 15 for month in result.months]
        self.change = float(result.change.toordinal())
        whole = (result.observed, result.fitted, result.counterfactual, *self._band())
        self.seen, self.fit, self.without, self.low, self.high = (self._per(array.tolist()) for array in whole)
        ends = self._end_words(0.0, 0.0)
        right = layout.width - EDGE - 8 - max(width_of(words, SMALL) for _, words, _ in ends)
        self.title = wrapped(self._what(), layout.width - 2 * EDGE, BODY)
        top = 38.0 + 20 * len(self.title)
        upward = Axis(*bounds([*self.seen, *self.fit, *self.without, *self._capped()]), top + 262, top)
        left = EDGE + 8 + max(width_of(self.say(mark), SMALL) for mark in upward.marks(5))
        first, last = (self.days[0] - 20, self.days[-1] + 20) if self.days else (0.0, 1.0)
        self.plane = Plane(Axis(first, last, left, right), upward)
        self.canvas = Canvas(layout, 400)

    def say(self, value: float) -> str:
        """Return a number of plans."""
        return say_short(value, self.language)

    def drawn(self) -> Chart:
        """Return the finished figure."""
        if not self.days:
            return empty(self.layout, tr(self.language, "uptake_figures.no_points"), self._numbers())
        canvas, plane = self.canvas, self.plane
        canvas.lines_of(EDGE, 14, self.title, size=BODY, colour=INK)
        after = [at for at, day in enumerate(self.days) if day >= self.change]
        canvas.band(
            self._points(self.high, after), self._points(self.low, after), fill=_BAND, gid="counterfactual-band"
        )
        draw_upward(canvas, plane, self.say)
        draw_days(canvas, plane, self.language)
        self._change_mark()
        before = [at for at in range(len(self.days)) if at not in set(after)]
        fits = [self._points(self.fit, before), self._points(self.fit, after)]
        canvas.strokes(fits, colour=ACTION, width=2.4, gid="fitted")
        canvas.strokes([self._points(self.without, after)], colour=WARNING, width=2.0, dash="-", gid="counterfactual")
        radius = (3.0 if self.narrow else 4.0) * (1.0 if len(self.days) <= 80 else 0.6)
        canvas.marks(self._points(self.seen, range(len(self.days))), radius, fill=INK, gid="observed")
        ends = self._end_words(self.fit[-1], self.without[-1])
        places = [(plane.y.at(y), words, colour) for y, words, colour in ends if after or colour == ACTION]
        draw_end_labels(canvas, plane.x.end + 8, places, plane.y.end, plane.y.start)
        end_with_notes(canvas, plane.y.start + 42, self._notes())
        return canvas.chart(self._alt(), self._numbers())

    def _band(self) -> "tuple[Floats, Floats]":
        """Return the two edges of the band."""
        return self.result.counterfactual_low, self.result.counterfactual_high

    def _per(self, values: list[float]) -> list[float]:
        """Return the values per unit of exposure, where it is known."""
        if self.result.offset is None:
            return values
        return [value / each if each else float("nan") for value, each in zip(values, self.result.offset, strict=True)]

    def _capped(self) -> list[float]:
        """Return the band's upper edge, as far as the scale will follow it: twice what is seen and fitted."""
        most = 2 * max([*self.seen, *self.fit, *self.without], default=1.0)
        return [min(value, most) for value in self.high]

    def _points(self, values: list[float], places: "range | list[int]") -> list[Point]:
        """Return the pixels of some of the months; a month without a value has none."""
        return [self.plane.at(self.days[at], values[at]) for at in places if values[at] == values[at]]

    def _change_mark(self) -> None:
        """Draw the day of the change, with its date."""
        x = self.plane.x.at(self.change)
        self.canvas.strokes([[(x, self.plane.y.end - 6), (x, self.plane.y.start)]], colour=INK, width=1.6, gid="change")
        words = tr(self.language, "uptake_figures.change_on", day=say_short_day(self.result.change, self.language))
        half = width_of(words, SMALL) / 2
        middle = min(max(x, EDGE + half), self.canvas.width - EDGE - half)
        self.canvas.text(middle, self.plane.y.end - 16, words, size=SMALL, anchor="center")

    def _end_words(self, fitted_end: float, without_end: float) -> list[tuple[float, str, str]]:
        """Return the words at the right end of the lines."""
        short = self.narrow
        seen = "uptake_figures.with_change_short" if short else "uptake_figures.with_change"
        gone = "uptake_figures.without_change_short" if short else "uptake_figures.without_change"
        return [
            (fitted_end, tr(self.language, seen), ACTION),
            (without_end, tr(self.language, gone), WARNING),
        ]

    def _what(self) -> str:
        """Return what is counted."""
        if self.result.offset is None:
            return tr(self.language, "uptake_figures.plans_per_month")
        return tr(self.language, "uptake_figures.plans_per_exposure")

    def _ratio(self, ratio: Ratio) -> str:
        """Return a ratio with its interval."""
        return tr(
            self.language,
            "uptake_figures.value_with_span",
            value=self.say(ratio.estimate),
            span=span_words(ratio.low, ratio.high, self.say, self.language),
        )

    def _notes(self) -> list[str]:
        """Say what the marks are, and what the change amounts to."""
        language, result = self.language, self.result
        share = f"{100 * result.level:g}"
        return [
            tr(language, "uptake_figures.interrupted_key", level=share),
            tr(language, "uptake_figures.interrupted_step", ratio=self._ratio(result.step)),
            tr(language, "uptake_figures.interrupted_excess", excess=self._ratio(result.excess)),
        ]

    def _alt(self) -> str:
        """Return the sentence for those who cannot see the figure."""
        return tr(
            self.language,
            "uptake_figures.interrupted_alt",
            what=self._what(),
            day=self.result.change,
            before=self.result.before,
            after=self.result.after,
            step=self._ratio(self.result.step),
            last=self._ratio(self.result.last),
        )

    def _numbers(self) -> Table:
        """Return the months."""
        language = self.language
        header = (
            tr(language, "uptake_figures.column_month"),
            tr(language, "uptake_figures.column_seen"),
            tr(language, "uptake_figures.column_fitted"),
            tr(language, "uptake_figures.column_without"),
            tr(language, "uptake_figures.column_without_span"),
        )
        rows = (
            (
                say_month(month, language),
                self.say(seen),
                self.say(fit),
                self.say(without) if float(month.toordinal()) + 15 >= self.change else "–",
                span_words(low, high, self.say, language) if float(month.toordinal()) + 15 >= self.change else "–",
            )
            for month, seen, fit, without, low, high in zip(
                self.result.months, self.seen, self.fit, self.without, self.low, self.high, strict=True
            )
        )
        return Table(header, tuple(rows))
