"""Where the parallel courses are, week by week: five tones that stay apart in greyscale, each named in place."""

import numpy as np
from numpy.typing import NDArray

from kitools.cases import CourseState
from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks, spread_out
from kitools.figures.sheet import SMALL, Sheet, width_of
from kitools.figures.tones import PAPER, QUIET, STATES
from kitools.simulation import STATES as PLACES
from kitools.simulation import Result
from kitools.words import say_number, tr

Shares = dict[CourseState, NDArray[np.floating]]

_TOP = 30.0
_APART = 36.0


def draw_states(result: Result, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw how many out of 100 courses are in each state in each week, in layers, each named beside its end."""
    narrow = layout is Layout.NARROW
    sheet = Sheet(layout, 360 if narrow else 420)
    names = max(width_of(tr(language, f"course_state.{state}"), SMALL, bold=not narrow) for state in STATES)
    span = (34.0, sheet.width - names - 36.0)
    bottom = sheet.height - 50
    by_state = result.state_shares()
    shares = {state: 100 * by_state[:, PLACES.index(state)] for state in reversed(STATES)}
    _layers(sheet, shares, span, bottom)
    _scales(sheet, result.weeks, span, bottom, language)
    _labels(sheet, shares, span[1], bottom, language)
    return sheet.finished(_alt(shares, language), _numbers(result, shares, language))


def _layers(sheet: Sheet, shares: Shares, span: tuple[float, float], bottom: float) -> None:
    """Draw one layer for each state, the gravest at the bottom, with a line of paper between."""
    below = np.zeros(len(next(iter(shares.values()))))
    x = np.linspace(*span, len(below))
    for state, share in shares.items():
        above = below + share
        edge = [*zip(x, _height(below, bottom), strict=True), *zip(x[::-1], _height(above, bottom)[::-1], strict=True)]
        sheet.shape(edge, fill=STATES[state], edge=PAPER, gid=f"state-{state}")
        below = above


def _height(share: NDArray[np.floating], bottom: float) -> NDArray[np.floating]:
    """Return where a share out of 100 lies on the sheet."""
    return bottom - (bottom - _TOP) * share / 100


def _scales(sheet: Sheet, weeks: int, span: tuple[float, float], bottom: float, language: str) -> None:
    """Draw the scales: weeks below, courses out of 100 at the left."""
    x0, x1 = span
    for hundredth in (0, 25, 50, 75, 100):
        y = bottom - (bottom - _TOP) * hundredth / 100
        sheet.text(x0 - 6, y, str(hundredth), size=SMALL, colour=QUIET, anchor="right")
    sheet.text(6, 10, tr(language, "figures.states_axis"), size=SMALL, colour=QUIET)
    for value in marks(weeks, 6, (1, 2, 4, 8, 13, 26, 52)):
        sheet.text(x0 + (x1 - x0) * value / weeks, bottom + 13, say_number(language, value), size=SMALL, colour=QUIET,
                   anchor="center")  # fmt: skip
    sheet.text((x0 + x1) / 2, bottom + 33, tr(language, "figures.week_axis"), size=SMALL, colour=QUIET, anchor="center")


def _labels(sheet: Sheet, shares: Shares, x: float, bottom: float, language: str) -> None:
    """Name each layer beside its end, with its number, far enough apart to read, and a line to where it belongs."""
    below = 0.0
    wanted: list[float] = []
    for share in shares.values():
        wanted.append(bottom - (bottom - _TOP) * (below + float(share[-1]) / 2) / 100)
        below += float(share[-1])
    placed = spread_out(wanted[::-1], _APART, _TOP + 8, bottom - 12)[::-1]
    for (state, share), middle, y in zip(shares.items(), wanted, placed, strict=True):
        sheet.line((x + 2, middle), (x + 14, y), QUIET, 1)
        sheet.box(x + 16, y - 15, 6, 30, fill=STATES[state], edge=QUIET)
        sheet.text(x + 28, y - 8, tr(language, f"course_state.{state}"), size=SMALL, bold=sheet.layout is Layout.WIDE)
        sheet.text(
            x + 28, y + 9, tr(language, "common.out_of_100", count=round(float(share[-1]))), size=SMALL, colour=QUIET
        )


def _alt(shares: Shares, language: str) -> str:
    """Return one sentence with the numbers at the start's and the year's end."""
    ends = [
        tr(language, "figures.state_share", state=tr(language, f"course_state.{state}"), count=round(float(share[-1])))
        for state, share in reversed(shares.items())
    ]
    return tr(language, "figures.states_alt", ends=ends)


def _numbers(result: Result, shares: Shares, language: str) -> Table:
    """Return the courses out of 100 at the start, in the middle and at the end, and the mean weeks in each state."""
    weeks = result.weeks_in_state().mean(0)
    points = (0, result.weeks // 4, result.weeks // 2, result.weeks)
    header = (
        tr(language, "figures.column_state"),
        *(tr(language, "unit.week_number", week=week) for week in points),
        tr(language, "figures.column_weeks"),
    )
    rows = tuple(
        (
            tr(language, f"course_state.{state}"),
            *(say_number(language, round(float(share[week]))) for week in points),
            say_number(language, float(weeks[PLACES.index(state)])),
        )
        for state, share in reversed(shares.items())
    )
    return Table(header, rows)
