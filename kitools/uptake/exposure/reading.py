"""What a comparison says, or why there is none."""

from math import isfinite, isnan

from kitools.ground.said import Said, said
from kitools.uptake.exposure.band import extremes, middle
from kitools.uptake.exposure.result import Band, BandCell, Compared, RateRatio, Side
from kitools.uptake.rates.spoken import few, percent

_MOST_NAMES = 3
"""As many units of a side are named in a sentence; of more, the first."""


def of_ratio(result: RateRatio) -> tuple[Said, ...]:
    """Return what a comparison says, the most important first."""
    first, second, compared = result.group, result.reference, result.compared
    more_units = () if result.band is None else _if_more_units(second, compared, result.band)
    return (
        _verdict(first, second, compared),
        *_stages(first, second),
        *more_units,
        *_at_the_same_age(result),
        *_by_citizens(compared, result.by_citizens),
    )


def of_refusal(first: Side, second: Side, band: Band) -> tuple[Said, ...]:
    """Return what is said instead of a comparison, the most important first."""
    total = first.plans + second.plans
    if not total:
        return (said("exposure.no_plans", **_who(first, second)),)
    share = percent(first.plans / total)
    bare = said("exposure.bare_share", **_who(first, second), plans=first.plans, total=total, share=share)
    return (bare, *_band(first, second, band), *_undecided(first, second, band), *_stages(first, second))


def questions(second: Side, silent: tuple[str, ...], band: Band) -> tuple[Said, ...]:
    """Return what has to be answered before two sides can be compared."""
    starts = (said("exposure.ask_start", units=silent),) if silent else ()
    units = (said("exposure.ask_units", units=second.units),) if len(band.reference_units) > 1 else ()
    return (*starts, *units, said("exposure.ask_eligible"))


def assumptions_of_ratio(first: Side, second: Side, level: float) -> tuple[Said, ...]:
    """Return what has to hold for the ratio to mean what it says."""
    return (
        said("exposure.units_counted", group=first.units_behind, reference=second.units_behind),
        said("rates.part_months"),
        said("exposure.one_by_one"),
        said("exposure.interval", level=percent(level)),
    )


def assumptions_of_band(level: float) -> tuple[Said, ...]:
    """Return what the band takes for granted."""
    return (said("exposure.band_tried"), said("exposure.one_by_one"), said("exposure.interval", level=percent(level)))


def cannot_show() -> tuple[Said, ...]:
    """Return what a ratio does not show."""
    return (said("exposure.not_cause"), said("exposure.not_need"))


def _verdict(first: Side, second: Side, compared: Compared) -> Said:
    """Say whether the two sides differ by more than chance gives."""
    if isnan(compared.ratio):
        return said("exposure.no_plans", **_who(first, second))
    facts = {**_who(first, second), **_interval(compared)}
    if compared.low > 1:
        return said("exposure.more", **facts)
    if compared.high < 1:
        return said("exposure.fewer", **facts)
    return said("exposure.undecided", **facts)


def _stages(first: Side, second: Side) -> tuple[Said, ...]:
    """Warn where the two sides have perhaps not counted the same thing."""
    if first.stages == second.stages and len(first.stages) == 1:
        return ()
    return (
        said(
            "exposure.stages_differ",
            **_who(first, second),
            group_stages=first.stages,
            reference_stages=second.stages,
        ),
    )


def _if_more_units(second: Side, compared: Compared, band: Band) -> tuple[Said, ...]:
    """Say what the ratio would be, did the one row of the reference stand for several units."""
    cell = _with_units(band, 3)
    if isnan(compared.ratio) or cell.reference_units == 1:
        return ()
    facts = _interval(cell.compared)
    return (said("exposure.if_more_units", reference=second.units, units=cell.reference_units, **facts),)


def _at_the_same_age(result: RateRatio) -> tuple[Said, ...]:
    """Say how it looks when every unit is taken at the same age, and whether that is another answer."""
    same_age = result.same_age
    if same_age is None or isnan(same_age.ratio):
        return ()
    facts = {**_who(result.group, result.reference), "months": result.same_age_months, **_interval(same_age)}
    found = _answer(same_age)
    answer = "undecided" if not found else "same" if found == _answer(result.compared) else "another"
    return (said("exposure.same_age", answer=answer, **facts),)


def _by_citizens(compared: Compared, by_citizens: Compared | None) -> tuple[Said, ...]:
    """Say how it looks per eligible citizen, and whether that is another answer."""
    if by_citizens is None or isnan(by_citizens.ratio):
        return ()
    agrees = _answer(compared) == _answer(by_citizens)
    return (said("exposure.by_citizens", agrees=agrees, **_interval(by_citizens)),)


def _answer(compared: Compared) -> int:
    """Return 1 for more, -1 for fewer, 0 for undecided."""
    return int(compared.low > 1) - int(compared.high < 1)


def _band(first: Side, second: Side, band: Band) -> tuple[Said, ...]:
    """Say what the ratio comes to under two of the possible truths, and whether they all say the same."""
    months = middle(band.group_months), middle(band.reference_months)
    here = [cell for cell in band.cells if (cell.group_months, cell.reference_months) == months]
    fewest, more = here[0], _with_units(band, 3, here)
    facts: dict[str, object] = {
        **_who(first, second),
        "group_months": few(months[0]),
        "reference_months": few(months[1]),
        **_interval(fewest.compared),
    }
    if fewest.reference_units == more.reference_units:
        return (said("exposure.band_one", **facts),)
    other = {f"more_{name}": value for name, value in _interval(more.compared).items()}
    units = {"units": fewest.reference_units, "more_units": more.reference_units}
    return (said("exposure.band_two", decided=band.is_decided, **units, **facts, **other),)


def _undecided(first: Side, second: Side, band: Band) -> tuple[Said, ...]:
    """Say between which exposures chance alone would do, and how far the tried ratios lie apart."""
    lowest, highest = extremes(band)
    told: tuple[Said, ...] = ()
    if isfinite(lowest.compared.ratio) and lowest.compared.ratio < highest.compared.ratio < float("inf"):
        ends = {"smallest": few(lowest.compared.ratio), "largest": few(highest.compared.ratio)}
        told = (said("exposure.band_ends", **ends),)
    facts = {**_who(first, second), "low": few(band.undecided_low)}
    bounded = isfinite(band.undecided_high)
    high = few(band.undecided_high) if bounded else 0
    return (*told, said("exposure.chance_alone", bounded=bounded, high=high, **facts))


def _with_units(band: Band, units: int, cells: list[BandCell] | None = None) -> BandCell:
    """Return the cell with so many units on the other side, or else with the most."""
    among = list(band.cells) if cells is None else cells
    return next((cell for cell in among if cell.reference_units == units), among[-1])


def _who(first: Side, second: Side) -> dict[str, object]:
    """Return the names of both sides as facts; of many, the first, and how many more there are."""
    return {
        "group": _named(first),
        "group_more": len(first.units) - len(_named(first)),
        "reference": _named(second),
        "reference_more": len(second.units) - len(_named(second)),
    }


def _named(side: Side) -> tuple[str, ...]:
    """Return the names that are said of a side."""
    return side.units if len(side.units) <= _MOST_NAMES else side.units[:1]


def _interval(compared: Compared) -> dict[str, object]:
    """Return a ratio and its interval as facts; what has no upper end is said to have none."""
    told, bounded = isfinite(compared.ratio), isfinite(compared.high)
    return {
        "told": told,
        "ratio": few(compared.ratio) if told else 0,
        "low": few(compared.low),
        "bounded": bounded,
        "high": few(compared.high) if bounded else 0,
    }
