"""Has something changed over time? The series, the chart that suits it, and what it says."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.between import Between, cases, contacts_between, contacts_known, days_between
from kitools.uptake.charts.choosing import Known, choose_chart, is_sparse
from kitools.uptake.charts.control import control_chart
from kitools.uptake.charts.cusum import bernoulli_cusum
from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.kinds import Kind, Measure, kind_of
from kitools.uptake.charts.marking import Marks, marked
from kitools.uptake.charts.over_time_result import Choice, OverTime, Series
from kitools.uptake.charts.result import Column, Floats
from kitools.uptake.charts.series import series
from kitools.uptake.charts.shifts import shifts_of
from kitools.uptake.charts.taken_for_granted import assumptions, cannot_show
from kitools.uptake.charts.telling import Drawn, readings
from kitools.uptake.charts.xmr import xmr_nhs
from kitools.uptake.charts.xmr_result import Direction, XmrNhs
from kitools.uptake.choices import Exclusion, Per, Phase, Rules
from kitools.uptake.said import said
from kitools.uptake.table import Stage, UptakeData

_HUNDREDS = {Measure.PER_HUNDRED, Measure.PERCENT}
_WIDER = {Per.MONTH: Per.QUARTER, Per.QUARTER: Per.YEAR}
_FEWEST_CASES = 20


@dataclass(frozen=True)
class Wishes:
    """What was asked for beside the data: how points are marked, and a target."""

    phases: tuple[Phase, ...]
    freeze_until: date | None
    excluded: tuple[Exclusion, ...]
    target: float | None


def chart_over_time(  # noqa: PLR0913
    data: UptakeData,
    *,
    stage: Stage = Stage.CREATED,
    units: Sequence[str] = (),
    per: Per = Per.MONTH,
    kind: Kind | str | None = None,
    phases: Sequence[Phase] = (),
    freeze_until: date | None = None,
    excluded: Sequence[Exclusion] = (),
    rules: Rules = Rules.ANHOEJ,
    target: float | None = None,
    per_unit: bool = False,
) -> OverTime:
    """Return how many came to `stage` over time, in the chart that suits the numbers, and what it says.

    `units` is empty for all, drawn together or (`per_unit`) in a panel each. `kind` is refused where it would mislead
    (KitError `uptake_charts.wrong_…`). Lines are computed anew from each of `phases`; `freeze_until` holds them to the
    points up to that day, inside the phase it lies in. `excluded` points are drawn, and left out of lines and runs.
    `target` is in what the chart measures; for a CUSUM it is the expected share (0 to 1), which otherwise comes from
    the first half of the cases, or those up to `freeze_until`. `rules` "nhs" draws plot the dots instead.

    Raise KitError also for `uptake.unit_unknown`, a phase, exclusion or baseline without points, too few starts, and
    for counts too sparse for any period.
    """
    chosen = data.of_units(tuple(units)) if units else data
    wishes = Wishes(tuple(sorted(phases, key=lambda one: one.start)), freeze_until, tuple(excluded), target)
    asked = _asked(kind, rules)
    made, choice = _chosen(chosen, stage, per, asked, wishes, per_unit=per_unit)
    drawn = _draw(chosen, stage, made, choice, wishes, per_unit=per_unit)
    shifts = shifts_of(drawn.chart, choice)
    return OverTime(
        stage=stage, units=chosen.names, per=made.per, chart=drawn.chart, series=made, choice=choice,
        measure=choice.measure, phases=wishes.phases, freeze_until=freeze_until, excluded=wishes.excluded,
        target=target, shifts=shifts, readings=readings(drawn, made, choice, wishes.phases, shifts, target),
        assumptions=assumptions(drawn, made, choice, wishes.excluded, wishes.phases, freeze_until, chosen.names),
        cannot_show=cannot_show(drawn, choice, wishes.phases, together=not per_unit and len(chosen.names) > 1),
    )  # fmt: skip


def _asked(kind: Kind | str | None, rules: Rules) -> Kind | None:
    """Return the chart that was asked for, if any; raise KitError `uptake_charts.wrong_rules` for two at once."""
    asked = None if kind is None else kind_of(kind)
    if rules is not Rules.NHS:
        return asked
    if asked not in {None, Kind.I, Kind.XMR}:
        raise KitError("uptake_charts.wrong_rules", kind=asked or Kind.XMR)
    return Kind.XMR


def _chosen(  # noqa: PLR0913
    data: UptakeData, stage: Stage, per: Per, asked: Kind | None, wishes: Wishes, *, per_unit: bool
) -> tuple[Series, Choice]:
    """Return the series and the choice; counts without days are gathered by longer periods until they suit."""
    made = series(data, stage, per, per_unit=per_unit)
    known = Known(days=False, contacts=False)
    if is_sparse(made) or asked in {Kind.T, Kind.G, Kind.CUSUM}:
        known = _known(data, stage, per_unit=per_unit)
    asked_per = per
    while asked is None and not (known.t or known.g) and is_sparse(made) and per in _WIDER:
        per = _WIDER[per]
        made = series(data, stage, per, per_unit=per_unit)
    marks = marked(made.x, made.unit, wishes.phases, None, (), made.per)
    choice = choose_chart(made, known, asked, marks.phase)
    if asked is Kind.XMR:
        choice = replace(choice, reason=said("uptake_charts.why_nhs"))
    if per is not asked_per:
        choice = replace(
            choice,
            reason=said("uptake_charts.why_wider", per=per, asked=asked_per, days="shared" if known.days else "none"),
        )
    return made, choice


def _known(data: UptakeData, stage: Stage, *, per_unit: bool) -> Known:
    """Return what is known besides the counts."""
    days = data.citizens is not None and bool(data.citizens[stage.value].notna().any())
    contacts = days and contacts_known(data, stage)
    at_once = contacts and _mostly_zero(contacts_between(data, stage, per_unit=per_unit).y)
    return Known(days, contacts, days and _in_batches(data, stage, per_unit=per_unit), at_once)


def _in_batches(data: UptakeData, stage: Stage, *, per_unit: bool) -> bool:
    """Whether more than half the starts share their day (in their unit) with another."""
    between = days_between(data, stage, per_unit=per_unit)
    return between.shared > (between.y.size + len(between.waiting)) / 2


def _mostly_zero(values: Floats) -> bool:
    """Whether more than half are noughts, or there are none."""
    return values.size == 0 or float((values == 0).mean()) > 0.5


def _draw(  # noqa: PLR0913
    data: UptakeData, stage: Stage, made: Series, choice: Choice, wishes: Wishes, *, per_unit: bool
) -> Drawn:
    """Return the chart, with what its rows were."""
    if choice.kind is Kind.CUSUM:
        return _cusum(data, stage, wishes)
    if choice.kind in {Kind.T, Kind.G}:
        between = (days_between if choice.kind is Kind.T else contacts_between)(data, stage, per_unit=per_unit)
        if between.y.size < 2:
            raise KitError("uptake_charts.too_few_starts", starts=int(between.y.size) + 1)
        return _control(choice, made.per, between.x, between.unit, between.y, None, wishes, between=between)
    n = made.n if choice.measure not in {Measure.NUMBER} and choice.kind is not Kind.C else None
    return _control(choice, made.per, made.x, made.unit, made.y, n, wishes)


def _control(  # noqa: PLR0913, PLR0917
    choice: Choice,
    per: Per,
    x: Column,
    unit: Column,
    y: Floats,
    n: Floats | None,
    wishes: Wishes,
    *,
    between: Between | None = None,
) -> Drawn:
    """Return a control chart, or plot the dots, of the rows."""
    marks = marked(x, unit, wishes.phases, wishes.freeze_until, wishes.excluded, None if between is not None else per)
    multiply = 100.0 if choice.measure in _HUNDREDS else 1.0
    order = tuple(dict.fromkeys(map(str, unit)))
    facet = None if order == ("",) else unit.astype(str)
    if choice.kind is Kind.XMR:
        return Drawn(_xmr(x, y, n, facet, order, multiply, marks, wishes), between)
    in_time = x if between is None else np.argsort(np.argsort(x, kind="stable"), kind="stable")
    chart = control_chart(
        choice.kind, in_time, y, n, facet=facet, facet_order=order, part=marks.label, freeze=marks.baseline,
        exclude=marks.excluded, target=wishes.target, multiply=multiply, y_neg=False,
    )  # fmt: skip
    if between is not None:  # several starts on one day are points of their own
        chart = replace(chart, points=replace(chart.points, x=x))
    return Drawn(chart, between)


def _xmr(  # noqa: PLR0913, PLR0917
    x: Column,
    y: Floats,
    n: Floats | None,
    facet: Column | None,
    order: tuple[str, ...],
    multiply: float,
    marks: Marks,
    wishes: Wishes,
) -> XmrNhs:
    """Return plot the dots; more counts as better only where there is a target to reach."""
    with np.errstate(invalid="ignore", divide="ignore"):
        values = (y if n is None else y / n) * multiply
    begins = {
        name: [
            chosen.min()
            for number in np.unique(marks.phase[rows])[1:]
            if (chosen := x[rows & (marks.phase == number)]).size
        ]
        for name in order
        if (rows := (np.ones(x.size, dtype=bool) if facet is None else facet == name)).any()
    }
    return xmr_nhs(
        x, values, facet=facet, facet_order=order, rebase=begins, baseline=marks.baseline, exclude=marks.excluded,
        target=wishes.target, improvement_direction=Direction.NEUTRAL if wishes.target is None else Direction.INCREASE,
    )  # fmt: skip


def _cusum(data: UptakeData, stage: Stage, wishes: Wishes) -> Drawn:
    """Return the Bernoulli CUSUM of the citizens in the order their signs were seen."""
    found = cases(data, stage)
    if found.event.size < _FEWEST_CASES:
        raise KitError("uptake_charts.too_few_cases", cases=int(found.event.size), least=_FEWEST_CASES)
    first = found.event.size // 2
    if wishes.freeze_until is not None:
        first = int((found.x <= np.datetime64(wishes.freeze_until, "D")).sum())
    chart: BernoulliCusum = bernoulli_cusum(found.event, first if wishes.target is None else wishes.target)
    return Drawn(chart, None, found)
