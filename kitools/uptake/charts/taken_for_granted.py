"""What has to hold for a chart over time to mean what it says, and what it cannot show."""

from collections.abc import Iterator
from datetime import date

from kitools.ground.spans import SPANS
from kitools.uptake.charts.kinds import Kind, Measure
from kitools.uptake.charts.over_time_result import Choice, Series
from kitools.uptake.charts.telling import Drawn
from kitools.uptake.choices import Exclusion, Phase
from kitools.uptake.rates.spoken import about
from kitools.uptake.said import Said, said

_PRIMES = {Kind.UP, Kind.PP, Kind.IP}


def assumptions(  # noqa: PLR0913, PLR0917
    drawn: Drawn,
    series: Series,
    choice: Choice,
    excluded: tuple[Exclusion, ...],
    phases: tuple[Phase, ...],
    freeze_until: date | None,
    units: tuple[str, ...],
) -> tuple[Said, ...]:
    """Return whom it is about, what was left out, and what is taken for granted."""
    return (
        about(units, together=series.units == ("",) and len(units) > 1),
        *_left_out(series, choice, excluded),
        *_lines(phases, freeze_until),
        *_rows(drawn, series, choice),
        said("uptake_charts.independent"),
    )


def _left_out(series: Series, choice: Choice, excluded: tuple[Exclusion, ...]) -> Iterator[Said]:
    """Say which points are left out, and why."""
    by_period = choice.kind not in {Kind.T, Kind.G, Kind.CUSUM}
    if by_period and series.left_out is not None:
        yield said("uptake_charts.unfinished", period=SPANS[series.per.value].of(series.left_out))
    if by_period and series.lost:
        yield said("uptake_charts.lost", count=series.lost)
    for one in excluded:
        scope = "unit" if one.unit else "all"
        yield said("uptake_charts.excluded", scope=scope, unit=one.unit, day=one.day, reason=one.reason)


def _lines(phases: tuple[Phase, ...], freeze_until: date | None) -> Iterator[Said]:
    """Say which points the lines come from."""
    for phase in phases:
        yield said("uptake_charts.phase", day=phase.start, why="yes" if phase.label else "no", label=phase.label)
    if freeze_until is not None:
        yield said("uptake_charts.frozen", day=freeze_until)


def _rows(drawn: Drawn, series: Series, choice: Choice) -> Iterator[Said]:
    """Say how the rows were made, and what chance is taken to be like."""
    if choice.kind is Kind.CUSUM:
        if drawn.cases is not None:
            yield said("uptake_charts.ripe", unripe=drawn.cases.unripe)
        return
    if drawn.between is not None:
        if choice.kind is Kind.T:
            yield said("uptake_charts.exponential", shared=drawn.between.shared)
        else:
            yield said("uptake_charts.contacts")
        return
    yield said("uptake_charts.zeros_counted", per=series.per)
    if series.start_unknown:
        yield said("uptake_charts.start_unknown", units=series.start_unknown)
    if series.begun_within and choice.measure is Measure.NUMBER:
        yield said("uptake_charts.begun_within", units=series.begun_within, per=series.per)
    if choice.measure is Measure.PER_HUNDRED:
        yield said("uptake_charts.target_group")
    if choice.kind in _PRIMES:
        yield said("uptake_charts.widened")


def cannot_show(drawn: Drawn, choice: Choice, phases: tuple[Phase, ...], *, together: bool) -> tuple[Said, ...]:
    """Return what somebody might read out of the chart, wrongly."""
    panels = getattr(drawn.chart, "panels", ("",))
    return (
        said("uptake_charts.not_why"),
        said("uptake_charts.not_because"),
        *([said("uptake_charts.not_phases")] if phases else []),
        said("uptake_charts.not_calm"),
        said("uptake_charts.not_good"),
        *([said("uptake_charts.not_each_unit")] if together else []),
        *([said("uptake_charts.not_ranking")] if len(panels) > 1 else []),
        *([said("uptake_charts.not_quality")] if choice.measure is not Measure.PERCENT else []),
    )
