"""Where two plans part: how many of 100 courses are no longer the same by each week, the ball and the course apart."""

import numpy as np

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks, spread_out
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, INK, LINE, PAPER, QUIET
from kitools.simulation.parting import NEVER, Parting
from kitools.simulation.result import Ints
from kitools.words import tr

_TOP = 30.0
_HIGH = 260.0
_PARTS = {"ball": (ACTION, 3.2, False), "course": (INK, 2.0, True)}
"""What parts, with its colour, its width, and whether its line is dashed."""


def draw_parting(parting: Parting, language: str, layout: Layout = Layout.WIDE, told: int | None = None) -> Drawing:
    """Draw the courses out of 100 that have parted by each week; `told` is the course (from 0) of the story beside it.

    The ball is a solid line, the course itself a dashed one; a ring marks the first week in which any course parts, a
    diamond where the told one does.
    """
    narrow = layout is Layout.NARROW
    said = sentences(parting, language, told)
    lines = [line for words in said for line in wrapped(words, layout.width - 24, SMALL if narrow else BODY, 4)]
    sheet = Sheet(layout, _TOP + _HIGH + 62 + 20 * len(lines))
    names = max(width_of(tr(language, f"figures.parting_{part}"), SMALL, bold=True) for part in _PARTS)
    span = (34.0, sheet.width - max(names, 90) - 24)
    _scales(sheet, parting.weeks, span, language)
    ends = {part: 100 * parting.parted(weeks)[-1] for part, weeks in _weeks(parting).items()}
    order = sorted(ends, key=lambda part: -ends[part])
    places = spread_out([_height(ends[part]) for part in order], 38, _TOP + 10, _TOP + _HIGH - 14)
    for part, y in zip(order, places, strict=True):
        _curve(sheet, parting, part, span, told)
        _label(sheet, part, (span[1] + 12, y), ends[part], language)
    for at, line in enumerate(lines):
        sheet.text(12, _TOP + _HIGH + 60 + 20 * at, line, size=SMALL if narrow else BODY)
    return sheet.finished(" ".join((tr(language, "figures.parting_alt"), *said)), _numbers(parting, language, told))


def sentences(parting: Parting, language: str, told: int | None = None) -> list[str]:
    """Return when the two part: the ball, the course itself, and the told course."""
    said = []
    for part, weeks in _weeks(parting).items():
        shares = parting.parted(weeks)
        count = round(100 * float(shares[-1]))
        if not (weeks != NEVER).any():
            said.append(tr(language, f"figures.{part}_never_parts"))
            continue
        first = int(weeks[weeks != NEVER].min())
        said.append(tr(language, f"figures.{part}_parts", first=first, count=count, half=_half(shares)))
    if told is not None:
        parts = [int(weeks[told]) for weeks in _weeks(parting).values()]
        ball, course = (tr(language, "figures.parts_in", week=week) for week in parts)
        shown = any(week != NEVER for week in parts)
        said.append(tr(language, "figures.told_parts", number=told + 1, ball=ball, course=course, shown=shown))
    return said


def _weeks(parting: Parting) -> dict[str, Ints]:
    """Return the weeks in which the ball and the course part."""
    return {"ball": parting.ball, "course": parting.course}


def _half(shares: np.ndarray) -> int:
    """Return the first week by which half of the courses have parted, 0 where that never comes."""
    reached = np.flatnonzero(shares >= 0.5)
    return int(reached[0]) + 1 if len(reached) else 0


def _height(count: float) -> float:
    """Return where so many courses out of 100 lie on the sheet."""
    return _TOP + _HIGH * (1 - count / 100)


def _scales(sheet: Sheet, weeks: int, span: tuple[float, float], language: str) -> None:
    """Draw the scales: weeks below, courses out of 100 at the left."""
    for count in (0, 25, 50, 75, 100):
        sheet.line((span[0], _height(count)), (span[1], _height(count)), LINE)
        sheet.text(span[0] - 6, _height(count), str(count), size=SMALL, colour=QUIET, anchor="right")
    sheet.text(6, 10, tr(language, "figures.parting_axis"), size=SMALL, colour=QUIET)
    for value in marks(weeks, 6, (1, 2, 4, 8, 13, 26, 52)):
        x = span[0] + (span[1] - span[0]) * value / weeks
        sheet.text(x, _TOP + _HIGH + 14, str(int(value)), size=SMALL, colour=QUIET, anchor="center")
    sheet.text((span[0] + span[1]) / 2, _TOP + _HIGH + 34, tr(language, "figures.week_axis"), size=SMALL, colour=QUIET,
               anchor="center")  # fmt: skip


def _curve(sheet: Sheet, parting: Parting, part: str, span: tuple[float, float], told: int | None) -> None:
    """Draw one line as steps, a ring at its first week, and a diamond at the told course's."""
    weeks = _weeks(parting)[part]
    colour, width, dashed = _PARTS[part]
    shares = np.concatenate([[0.0], 100 * parting.parted(weeks)])
    week = (span[1] - span[0]) / parting.weeks
    points = [(span[0], _height(0))]
    for number in range(1, parting.weeks + 1):
        x = span[0] + week * number
        points += [(x, _height(shares[number - 1])), (x, _height(shares[number]))]
    sheet.curve(points, colour=colour, width=width, dashed=dashed, gid=f"parting-{part}")
    parted = weeks[weeks != NEVER]
    if len(parted):
        first = int(parted.min())
        sheet.dot(span[0] + week * first, _height(shares[first]), 5, fill=PAPER, edge=colour, gid=f"first-{part}")
    if told is not None and weeks[told] != NEVER:
        x, y = span[0] + week * int(weeks[told]), _height(shares[int(weeks[told])])
        sheet.shape([(x, y - 8), (x + 8, y), (x, y + 8), (x - 8, y)], fill=colour, edge=PAPER, gid=f"told-{part}")


def _label(sheet: Sheet, part: str, at: tuple[float, float], count: float, language: str) -> None:
    """Name a line beside its end, with its number."""
    colour, _, _ = _PARTS[part]
    sheet.text(at[0], at[1] - 8, tr(language, f"figures.parting_{part}"), size=SMALL, colour=colour, bold=True)
    sheet.text(at[0], at[1] + 9, tr(language, "common.out_of_100", count=round(count)), size=SMALL, colour=colour)


def _numbers(parting: Parting, language: str, told: int | None) -> Table:
    """Return the courses out of 100 that have parted by some weeks, and the first weeks."""
    header = ("column_until", "parting_ball", "parting_course")
    shares = [100 * parting.parted(weeks) for weeks in _weeks(parting).values()]
    until = [week for week in (1, 2, 4, 8, 13, 26, 39, 52) if week <= parting.weeks]
    rows = [
        (
            tr(language, "unit.week_number", week=week),
            *(tr(language, "common.out_of_100", count=round(float(share[week - 1]))) for share in shares),
        )
        for week in until
    ]
    firsts = [int(weeks[weeks != NEVER].min(initial=parting.weeks + 1)) for weeks in _weeks(parting).values()]
    said = (tr(language, "figures.parts_in", week=first if first <= parting.weeks else NEVER) for first in firsts)
    rows.append((tr(language, "figures.first_week"), *said))
    if told is not None:
        said = (tr(language, "figures.parts_in", week=int(weeks[told])) for weeks in _weeks(parting).values())
        rows.append((tr(language, "figures.told_course", number=told + 1), *said))
    return Table(tuple(tr(language, f"figures.{code}") for code in header), tuple(rows))
