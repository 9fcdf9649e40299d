"""Plans against the time or the citizens that each unit had: a dot and an exact interval, in the order given."""

from enum import StrEnum
from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, wrapped
from kitools.figures.tones import INK
from kitools.figures.uptake.axes import bounds, say_short
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.frame import EDGE, empty, end_with_notes, percent, span_words
from kitools.figures.uptake.rows import Row, draw_rows
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.rates import Counted, Rate, Rates


class Per(StrEnum):
    """What plans are held up against, in the order of preference."""

    MONTH = "per_month"
    CITIZEN = "per_citizen"
    CITIZEN_MONTH = "per_citizen_month"


def draw_rates(result: "Rates", language: str, layout: Layout = Layout.WIDE, *, per: Per | None = None) -> Chart:
    """Draw each unit's rate with its exact interval, in the order given, then groups, then all together.

    Without `per`, plans are held up against unit-months, or what is known instead. The order is no ranking, and a
    unit whose exposure is not known says so.
    """
    return _Rates(result, language, layout, per or _known(result)).drawn()


def _known(result: "Rates") -> Per:
    """Return the first kind of exposure that is known of anything."""
    return next((per for per in Per if any(_rate(one, per) for one in (*result.units, result.total))), Per.MONTH)


def _rate(counted: "Counted", per: Per) -> "Rate | None":
    """Return the rate of one kind."""
    return {
        Per.MONTH: counted.per_month,
        Per.CITIZEN: counted.per_citizen,
        Per.CITIZEN_MONTH: counted.per_citizen_month,
    }[per]


class _Rates:
    """The figure while it is drawn."""

    def __init__(self, result: "Rates", language: str, layout: Layout, per: Per) -> None:
        self.result, self.language, self.layout, self.per = result, language, layout, per

    def say(self, value: float) -> str:
        """Return a rate: plans for each month, or citizens with a plan in per cent."""
        return percent(value, self.language) if self.per is Per.CITIZEN else say_short(value, self.language)

    def drawn(self) -> Chart:
        """Return the finished figure."""
        if not self.result.units:
            return empty(self.layout, tr(self.language, "uptake_figures.no_units"), self._numbers())
        canvas = Canvas(self.layout, 100)
        title = wrapped(self._what(), canvas.width - 2 * EDGE, BODY)
        top = canvas.lines_of(EDGE, 14, title, size=BODY, colour=INK)
        rows = self._rows()
        ends = [value for row in rows if row.value is not None for value in (row.value, row.low, row.high)]
        y = draw_rows(canvas, rows, top, bounds(self._seen(rows) or ends), self.say)
        notes = [tr(self.language, "uptake_figures.no_ranking")]
        if ends:
            notes.insert(0, tr(self.language, "uptake_figures.rows_key", level=f"{100 * self.result.level:g}"))
        end_with_notes(canvas, y + 16, notes)
        return canvas.chart(self._alt(), self._numbers())

    def _seen(self, rows: list[Row]) -> list[float]:
        """Return what the scale holds: an interval far wider than the others runs over its end, with an arrow."""
        values = [row.value for row in rows if row.value is not None]
        most = 2.5 * max(values, default=0.0)
        if not most:
            return []
        return [min(row.high, most) for row in rows if row.value is not None] + values

    def _rows(self) -> list[Row]:
        """Return a row for each unit, each group where there are several, and everything."""
        result = self.result
        rows = [self._row(one) for one in result.units]
        if len(result.groups) > 1:
            rows.append(Row(tr(self.language, "uptake_figures.groups"), is_head=True))
            rows += [self._row(one) for one in result.groups]
        if len(result.units) > 1:
            rows.append(Row(tr(self.language, "uptake_figures.together"), is_head=True))
            rows.append(self._row(result.total, tr(self.language, "uptake_figures.all_units"), is_bold=True))
        return rows

    def _row(self, counted: "Counted", name: str = "", *, is_bold: bool = False) -> Row:
        """Return one row."""
        rate = _rate(counted, self.per)
        if rate is None:
            said = tr(self.language, "uptake_figures.rate_unknown", plans=counted.plans, why=self._why())
            return Row(name or counted.name, said, is_bold=is_bold)
        said = tr(
            self.language, "uptake_figures.rate_said",
            rate=self.say(rate.estimate), span=span_words(rate.low, rate.high, self.say, self.language),
            plans=rate.events, exposure=say_short(rate.exposure, self.language), per=self.per.value,
        )  # fmt: skip
        return Row(name or counted.name, said, rate.estimate, rate.low, rate.high, is_bold=is_bold)

    def _why(self) -> str:
        """Return what is not known, where there is no rate."""
        if self.per is Per.MONTH:
            return tr(self.language, "uptake_figures.start_unknown")
        return tr(self.language, "uptake_figures.eligible_unknown")

    def _what(self) -> str:
        """Return what the rates are."""
        match self.per:
            case Per.MONTH:
                return tr(self.language, "uptake_figures.plans_per_unit_month")
            case Per.CITIZEN:
                return tr(self.language, "uptake_figures.plans_per_citizen")
            case _:
                return tr(self.language, "uptake_figures.plans_per_citizen_month")

    def _alt(self) -> str:
        """Return the sentence for those who cannot see the figure."""
        total = _rate(self.result.total, self.per)
        return tr(
            self.language,
            "uptake_figures.rates_alt",
            what=self._what(),
            units=len(self.result.units),
            known="yes" if total else "no",
            total=self.say(total.estimate) if total else "–",
            span=span_words(total.low, total.high, self.say, self.language) if total else "–",
        )

    def _numbers(self) -> Table:
        """Return every unit with its numbers."""
        language = self.language
        header = (
            tr(language, "uptake_figures.column_unit"),
            tr(language, "uptake_figures.column_plans"),
            tr(language, "uptake_figures.unit_months"),
            tr(language, "uptake_figures.eligible_citizens"),
            self._what(),
            tr(language, "uptake_figures.column_interval_level", level=f"{100 * self.result.level:g}"),
        )
        total = (self.result.total, tr(language, "uptake_figures.all_units"))
        counted = [*((one, one.name) for one in (*self.result.units, *self.result.groups)), total]
        rows = []
        for one, name in counted:
            rate = _rate(one, self.per)
            rows.append((
                name or "–", say_short(one.plans, language), self._known(one.months), self._known(one.eligible),
                self.say(rate.estimate) if rate else "–",
                span_words(rate.low, rate.high, self.say, language) if rate else "–",
            ))  # fmt: skip
        return Table(header, tuple(rows))

    def _known(self, value: float | None) -> str:
        """Return a number that may not be known."""
        return "–" if value is None else say_short(value, self.language)
