"""How a control chart's numbers, lines and runs are said."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kitools.figures.uptake.axes import say_short
from kitools.figures.uptake.frame import Say, percent
from kitools.figures.uptake.panel_drawing import Ends
from kitools.uptake.charts import Kind, Measure
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.charts import Summary

_FEW = 10
"""Useful points below which runs show next to nothing."""


def said_as(kind: Kind, measure: Measure | None, multiply: float, language: str) -> Say:
    """Return how a value of the chart is said: shares in per cent."""
    if kind in (Kind.P, Kind.PP) or measure is Measure.PERCENT:
        return lambda value: percent(float(value) / multiply, language) if value == value else "–"  # noqa: PLR0124
    return lambda value: say_short(float(value), language)


def measured(kind: Kind, measure: Measure | None, language: str) -> str:
    """Return what is measured on the upright scale."""
    if measure is None:
        return tr(language, f"uptake_figures.kind_{kind.value}")
    return tr(language, f"uptake_figures.measure_{measure.value}")


def limit_words(kind: Kind, language: str, *, short: bool) -> Ends:
    """Return what the lines are called at their ends."""
    size = "short" if short else "long"
    middle = "median" if kind in (Kind.RUN, Kind.G) else f"centre_{size}"
    return Ends(
        tr(language, f"uptake_figures.end_{middle}"),
        tr(language, f"uptake_figures.end_lower_{size}"),
        tr(language, f"uptake_figures.end_upper_{size}"),
        tr(language, "uptake_figures.end_target"),
    )


def about_runs(summaries: "Sequence[Summary]", language: str) -> list[str]:
    """Return what the runs of each phase say: a signal in words, or that there are too few points to tell."""
    said = []
    few = [one for one in summaries if not one.runs_signal and one.n_useful < _FEW]
    for one in summaries:
        phase = one.phase if len(summaries) > 1 else 0
        if one.too_long:
            said.append(
                tr(language, "uptake_figures.run_long", phase=phase, run=one.longest_run, most=one.longest_run_max)
            )
        if one.too_few_crossings:
            said.append(
                tr(
                    language, "uptake_figures.few_crossings", phase=phase, crossings=one.n_crossings,
                    least=one.n_crossings_min,
                )
            )  # fmt: skip
        if few == [one]:
            said.append(tr(language, "uptake_figures.few_points", phase=phase, points=one.n_useful))
    if len(few) > 1:
        said.append(tr(language, "uptake_figures.few_points_in", phases=[str(one.phase) for one in few], least=_FEW))
    return said


def about_outside(points: Sequence[str], language: str, most: int = 6) -> list[str]:
    """Return which points lie outside the limits, the first few by their day."""
    if not points:
        return []
    return [
        tr(
            language, "uptake_figures.points_outside", count=len(points), points=list(points[:most]),
            more=max(len(points) - most, 0),
        )
    ]  # fmt: skip


def described(  # noqa: PLR0913, PLR0917
    title: str, kind: Kind, points: int, span: tuple[str, str], verdict: str, language: str
) -> str:
    """Return the alternative text of a chart: what it shows (unless that is its kind), from when, its verdict."""
    called = tr(language, f"uptake_figures.kind_{kind.value}")
    words = tr(
        language, "uptake_figures.control_alt", kind=called, points=points, first=span[0], last=span[1], verdict=verdict
    )
    return words if title == called else f"{title}. {words}"
