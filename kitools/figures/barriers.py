"""What each barrier cost: days in nobody's hands that a course would be spared without it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import day_marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import INK, QUIET, WARNING
from kitools.words import say, say_number, tr

if TYPE_CHECKING:
    from kitools.simulation.experiments import BarrierCost

WORTH_SHOWING = 0.5
"""Days in the year under which a barrier is not drawn (it stands in the table)."""


def draw_barriers(costs: "Sequence[BarrierCost]", language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw the days that each barrier cost, the dearest first; those that cost nothing stand only in the table."""
    narrow = layout is Layout.NARROW
    shown = sorted((cost for cost in costs if cost.days_saved >= WORTH_SHOWING), key=lambda cost: -cost.days_saved)
    row = 66 if narrow else 44
    sheet = Sheet(layout, 14 + row * max(len(shown), 1) + (86 if narrow else 54))
    words = [tr(language, "figures.cost_days", days=_days(cost)) for cost in shown]
    x0 = 10.0 if narrow else 400.0
    x1 = sheet.width - 26 - max((width_of(one, BODY, bold=True) for one in words), default=0)
    limit = 1.05 * max(
        (max(cost.days_saved, -cost.days_in_nobodys_hands.difference.low) for cost in shown), default=1.0
    )
    bottom = 8.0 + row * max(len(shown), 1)
    if shown:
        marks = [(value, say_number(language, value)) for value in day_marks(limit, 4 if narrow else 7)]
        sheet.ticks(x0, x1, (6, bottom), marks, limit)
        said = f"{tr(language, 'figures.barriers_axis')} {tr(language, 'figures.barriers_overlap')}"
        for at, line in enumerate(wrapped(said, sheet.width - 20, SMALL, 3)):
            sheet.text(10, bottom + 36 + 17 * at, line, size=SMALL, colour=QUIET)
    else:
        sheet.text(10, 24, tr(language, "figures.no_barriers"))
    for place, (cost, said) in enumerate(zip(shown, words, strict=True)):
        _bar(sheet, 8.0 + row * place, cost, (barrier_name(cost, language), said), (x0, x1, limit))
    return sheet.finished(_alt(shown, language), _numbers(costs, language))


def barrier_name(cost: "BarrierCost", language: str) -> str:
    """Return what stands in the way, in the words of everyday work; the catalogue's codes stand in the table."""
    return tr(language, f"mechanism.{cost.mechanism}")


def _bar(
    sheet: Sheet, top: float, cost: "BarrierCost", words: tuple[str, str], scale: tuple[float, float, float]
) -> None:
    """Draw one barrier: its name, its days as a bar, and the interval as a line."""
    x0, x1, limit = scale
    narrow = sheet.layout is Layout.NARROW
    lines = wrapped(words[0], sheet.width - 20 if narrow else x0 - 24, BODY)
    y = top + 50 if narrow else top + 22
    for at, line in enumerate(lines):
        if narrow:
            sheet.text(10, top + 14 + 17 * (at + 2 - len(lines)), line)
        else:
            sheet.text(x0 - 12, y + 17 * (at - (len(lines) - 1) / 2), line, anchor="right")
    width = (x1 - x0) / limit
    gap = cost.days_in_nobodys_hands.difference
    sheet.box(x0, y - 8, width * cost.days_saved, 16, fill=WARNING, gid=f"cost-{cost.mechanism}")
    sheet.line((x0 + width * max(-gap.high, 0), y), (x0 + width * -gap.low, y), INK, 1.6)
    sheet.text(x1 + 12, y, words[1], bold=True)


def _days(cost: "BarrierCost") -> int | float:
    """Return the days that a barrier cost, without decimals where there are many."""
    return round(cost.days_saved) if cost.days_saved >= 10 else round(cost.days_saved, 1)


def _alt(shown: "Sequence[BarrierCost]", language: str) -> str:
    """Return one sentence with the dearest barriers."""
    if not shown:
        return tr(language, "figures.no_barriers")
    dearest = [
        tr(language, "figures.barrier_cost", barrier=barrier_name(cost, language), days=_days(cost))
        for cost in shown[:3]
    ]
    return tr(language, "figures.barriers_alt", dearest=say(language, dearest))


def _numbers(costs: "Sequence[BarrierCost]", language: str) -> Table:
    """Return what each barrier cost, also those that cost nothing."""
    columns = ("barrier", "days_cost", "weeks_cost", "information_cost", "promises_cost")
    rows = (
        (
            barrier_name(cost, language),
            say_number(language, cost.days_saved),
            say_number(language, -cost.weeks_with_nobody.difference.mean),
            say_number(language, -cost.information_missing.difference.mean),
            say_number(language, cost.promises_kept.difference.mean),
        )
        for cost in costs
    )
    return Table(tuple(tr(language, f"figures.column_{column}") for column in columns), tuple(rows))
