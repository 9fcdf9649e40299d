"""A funnel: each unit's share or rate against its size, and how far chance alone would carry it."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, BAD, INK, QUIET, WARNING
from kitools.figures.uptake.axes import Axis, Plane, bounds, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, Mark, Point, fitted
from kitools.figures.uptake.frame import (
    EDGE,
    draw_across,
    draw_end_labels,
    draw_upward,
    empty,
    end_with_notes,
    percent,
    span_words,
)
from kitools.figures.uptake.labels import Labels
from kitools.uptake.funnel import Denominator, Place
from kitools.words import say_list, tr

if TYPE_CHECKING:
    from kitools.uptake.funnel import Funnel, FunnelUnit

_SHOWN = {
    Place.INSIDE: (Mark.DISC, 4.0, INK),
    Place.NEAR_LOW: (Mark.DOWN, 5.0, WARNING),
    Place.NEAR_HIGH: (Mark.UP, 5.0, WARNING),
    Place.OUTSIDE_LOW: (Mark.DIAMOND, 5.5, BAD),
    Place.OUTSIDE_HIGH: (Mark.DIAMOND, 5.5, BAD),
}
_OUTSIDE = (Place.OUTSIDE_LOW, Place.OUTSIDE_HIGH)
_MOST_NAMES = 10
_NEAR = (Place.NEAR_LOW, Place.NEAR_HIGH)


def draw_funnel(
    result: "Funnel", language: str, layout: Layout = Layout.WIDE, *, name_all: bool = False
) -> Chart:  # fmt: skip
    """Draw the units with the limits 95 % (band) and 99.8 % (lines); those beyond have another shape, and a name.

    `name_all` names the rest too, as far as there is room. Units without room for their name are named underneath.
    """
    return _Funnel(result, language, layout, name_all=name_all).drawn()


class _Funnel:
    """The figure while it is drawn."""

    def __init__(self, result: "Funnel", language: str, layout: Layout, *, name_all: bool) -> None:
        self.result = result
        self.language = language
        self.layout = layout
        self.name_all = name_all
        self.narrow = layout is Layout.NARROW
        self.ends = self._end_words()
        right = layout.width - EDGE - 8 - max(width_of(words, SMALL) for _, words, _ in self.ends)
        self.title = wrapped(self._upward_words(), layout.width - 2 * EDGE, BODY)
        top = 22.0 + 20 * len(self.title)
        foot = top + (280.0 if self.narrow else 380.0)
        most = max([*(unit.denominator for unit in result.units), *result.curve.denominator.tolist(), 1e-9])
        values = [unit.value for unit in result.units] + [result.target]
        low, high = bounds([*values, *self._limits_seen(max(values))])
        high = min(high, 1.0) if result.denominator is Denominator.ELIGIBLE and high < 1.4 else high
        upward = Axis(low, high, foot, top)
        left = EDGE + 8 + max(width_of(self.say(mark), SMALL) for mark in upward.marks(5))
        self.plane = Plane(Axis(0.0, 1.03 * most, left, right), upward)
        self.canvas = Canvas(layout, foot + 58)

    def say(self, value: float) -> str:
        """Return a share in per cent, or a rate."""
        if self.result.denominator is Denominator.ELIGIBLE:
            return percent(value, self.language)
        return say_short(value, self.language)

    def drawn(self) -> Chart:
        """Return the finished figure."""
        if not self.result.units:
            words = tr(self.language, "uptake_figures.no_units")
            return empty(self.layout, words, self._numbers())
        canvas = self.canvas
        canvas.lines_of(EDGE, 14, self.title, size=BODY, colour=INK)
        self._limits()
        draw_upward(canvas, self.plane, self.say)
        draw_across(canvas, self.plane, lambda value: say_short(value, self.language), 4 if self.narrow else 8)
        middle = (self.plane.x.start + self.plane.x.end) / 2
        foot = self.plane.y.start
        canvas.text(middle, foot + 33, self._across_words(), size=SMALL, colour=QUIET, anchor="center")
        self._lines()
        end_with_notes(canvas, foot + 58, self._notes(self._points()))
        return canvas.chart(self._alt(), self._numbers())

    def _limits_seen(self, most: float) -> list[float]:
        """Return the heights of the outer limits that the scale should hold: not far beyond the points."""
        heights = [value for value in self.result.curve.upper_998.tolist() if value <= 1.6 * most]
        return [max(heights)] if heights else []

    def _limits(self) -> None:
        """Draw the band of 95 %."""
        curve = self.result.curve
        if curve.denominator.size:
            upper = self.plane.line(curve.denominator.tolist(), curve.upper_95.tolist())
            lower = self.plane.line(curve.denominator.tolist(), curve.lower_95.tolist())
            self.canvas.band(upper, lower, fill="#e6f0f2", gid="limits-95")

    def _lines(self) -> None:
        """Draw the limits of 99.8 % and the middle, with words at their ends."""
        plane = self.plane
        for name, line in zip(("upper", "lower"), self._drawn_lines(), strict=True):
            self.canvas.strokes([line], colour=ACTION, width=1.4, dash="-", gid=f"limits-998-{name}")
        middle = plane.y.at(self.result.target)
        self.canvas.strokes([[(plane.x.start, middle), (plane.x.end, middle)]], colour=INK, width=1.4, gid="middle")
        draw_end_labels(
            self.canvas,
            plane.x.end + 8,
            [(plane.y.at(y), words, colour) for y, words, colour in self.ends],
            plane.y.end,
            plane.y.start,
        )

    def _drawn_lines(self) -> list[list[Point]]:
        """Return the upper and the lower limit of 99.8 %, as far as the scale reaches."""
        curve, plane = self.result.curve, self.plane
        sizes = curve.denominator.tolist()
        return [
            [plane.at(x, y) for x, y in zip(sizes, line.tolist(), strict=True) if y <= plane.y.high]
            for line in (curve.upper_998, curve.lower_998)
        ]

    def _end_words(self) -> list[tuple[float, str, str]]:
        """Return the words at the right end of each line."""
        curve = self.result.curve
        words = tr(self.language, "uptake_figures.funnel_all", value=self.say(self.result.target))
        ends = [(self.result.target, words, INK)]
        if curve.denominator.size:
            inner, outer = (percent(level, self.language, 1) for level in (0.95, 0.998))
            ends += [
                (float(curve.upper_95[-1]), inner, QUIET),
                (float(curve.lower_95[-1]), inner, QUIET),
                (float(curve.upper_998[-1]), outer, ACTION),
                (float(curve.lower_998[-1]), outer, ACTION),
            ]
        return ends

    def _points(self) -> list[str]:
        """Draw the units and name those beyond a limit; return the names that found no room."""
        plane, canvas = self.plane, self.canvas
        places = {unit.unit: plane.at(unit.denominator, unit.value) for unit in self.result.units}
        for place, (mark, radius, tone) in _SHOWN.items():
            found = [places[unit.unit] for unit in self.result.at(place)]
            canvas.marks(found, radius, mark=mark, fill=tone, gid=f"units-{place.value}")
        middle = plane.y.at(self.result.target)
        within = (plane.x.start + 2, plane.y.end - 18, plane.x.end, plane.y.start - 2)
        labels = Labels(canvas, within, [(plane.x.start, middle - 1, plane.x.end, middle + 1)])
        for line in self._drawn_lines():
            labels.rather_not_on(line)
        labels.keep_clear(list(places.values()), 4.5)
        for kinds, bold in ((_OUTSIDE, True), (_NEAR, False), ((Place.INSIDE,) if self.name_all else (), False)):
            for unit in self.result.at(*kinds):
                colour = _SHOWN[unit.place][2]
                labels.beside(places[unit.unit], self._name(unit), colour=colour, bold=bold)
        return [unit.unit for unit in self._beyond() if self._name(unit) in labels.left_out]

    def _name(self, unit: "FunnelUnit") -> str:
        """Return a unit's name as it stands beside its point."""
        return fitted(unit.unit, min(190.0, 0.6 * (self.plane.x.end - self.plane.x.start)), bold=True)

    def _beyond(self) -> tuple["FunnelUnit", ...]:
        """Return the units beyond a limit, those beyond the outer first."""
        return (*self.result.at(*_OUTSIDE), *self.result.at(*_NEAR))

    def _notes(self, unnamed: list[str]) -> list[str]:
        """Say how many lie where, who found no room for a name, and who is missing."""
        language = self.language
        counts = {place: len(self.result.at(*kinds)) for place, kinds in (("outside", _OUTSIDE), ("near", _NEAR))}
        notes = [tr(language, "uptake_figures.funnel_counts", total=len(self.result.units), **counts)]
        if unnamed:
            more = max(len(unnamed) - _MOST_NAMES, 0)
            notes.append(tr(language, "uptake_figures.funnel_also", units=unnamed[:_MOST_NAMES], more=more))
        if self.result.left_out:
            notes.append(tr(language, "uptake_figures.funnel_left_out", units=list(self.result.left_out)))
        return notes

    def _upward_words(self) -> str:
        """Return what the upright scale measures."""
        match self.result.denominator:
            case Denominator.ELIGIBLE:
                return tr(self.language, "uptake_figures.funnel_share")
            case Denominator.CITIZEN_YEARS:
                return tr(self.language, "uptake_figures.plans_per_citizen_year")
            case _:
                return tr(self.language, "uptake_figures.plans_per_unit_month")

    def _across_words(self) -> str:
        """Return what the scale across measures."""
        match self.result.denominator:
            case Denominator.ELIGIBLE:
                return tr(self.language, "uptake_figures.eligible_citizens")
            case Denominator.CITIZEN_YEARS:
                return tr(self.language, "uptake_figures.citizen_years")
            case _:
                return tr(self.language, "uptake_figures.unit_months")

    def _place_words(self, place: Place) -> str:
        """Return where a unit lies."""
        words = {
            Place.INSIDE: tr(self.language, "uptake_figures.funnel_inside"),
            Place.NEAR_LOW: tr(self.language, "uptake_figures.funnel_near_low"),
            Place.NEAR_HIGH: tr(self.language, "uptake_figures.funnel_near_high"),
            Place.OUTSIDE_LOW: tr(self.language, "uptake_figures.funnel_outside_low"),
            Place.OUTSIDE_HIGH: tr(self.language, "uptake_figures.funnel_outside_high"),
        }
        return words[place]

    def _alt(self) -> str:
        """Return the sentence for those who cannot see the figure."""
        beyond = [f"{unit.unit} ({self._place_words(unit.place)})" for unit in self._beyond()[:6]]
        return tr(
            self.language,
            "uptake_figures.funnel_alt",
            what=self._upward_words(),
            count=len(self.result.units),
            value=self.say(self.result.target),
            beyond=len(self._beyond()),
            named=say_list(self.language, beyond),
        )

    def _numbers(self) -> Table:
        """Return each unit with its limits."""
        language = self.language
        header = (
            tr(language, "uptake_figures.column_unit"),
            tr(language, "uptake_figures.column_plans"),
            self._across_words(),
            self._upward_words(),
            tr(language, "uptake_figures.column_interval"),
            tr(language, "uptake_figures.column_limits_95"),
            tr(language, "uptake_figures.column_limits_998"),
            tr(language, "uptake_figures.column_place"),
        )
        rows = (
            (
                unit.unit,
                say_short(unit.plans, language),
                say_short(unit.denominator, language),
                self.say(unit.value),
                span_words(unit.low, unit.high, self.say, language),
                span_words(unit.lower_95, unit.upper_95, self.say, language),
                span_words(unit.lower_998, unit.upper_998, self.say, language),
                self._place_words(unit.place),
            )
            for unit in self.result.units
        )
        return Table(header, tuple(rows))
