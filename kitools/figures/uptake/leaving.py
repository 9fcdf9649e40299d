"""What of an answer may leave the house: a bar for each number that may be seen, "skjult" for each that may not."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import isnan
from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, wrapped
from kitools.figures.tones import ACTION, INK, LINE, QUIET
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.frame import EDGE, empty, end_with_notes
from kitools.uptake.small_counts.leaving.result import Shape
from kitools.words import say_date, say_number, tr

if TYPE_CHECKING:
    from kitools.uptake.small_counts.leaving.result import Leaving, Shown

MOST = 60
"""Bars that are drawn; the table has all."""


@dataclass(frozen=True)
class _Bar:
    """One number: what it is of, how long its bar is, and what is written at it; a heading has neither."""

    label: str
    value: float
    words: str


def draw_leaving(result: "Leaving", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the numbers that may leave; each of several units or groups has its name over its bars."""
    parts = [(_named(one, result, language), _bars(one, result, language)) for one in result.shown]
    header = (tr(language, "uptake_leaving.what"), tr(language, _UNIT.get(result.shape, "uptake_leaving.count")))
    rows = tuple((f"{name}: {bar.label}" if name else bar.label, bar.words) for name, bars in parts for bar in bars)
    numbers = Table(header, rows)
    if not rows:
        return empty(layout, tr(language, "uptake_leaving.nothing"), numbers)
    canvas, y, drawn = Canvas(layout, 400), 8.0, 0
    most = max((bar.value for _, bars in parts for bar in bars if not isnan(bar.value)), default=1.0)
    for name, bars in parts:
        kept = bars[: max(MOST - drawn, 0)]
        if name and kept:
            canvas.text(EDGE, y + 14, name, size=BODY, bold=True)
            y += 30
        for bar in kept:
            y = _draw_bar(canvas, bar, y, most or 1.0)
        drawn += len(kept)
    notes = [tr(language, "uptake_leaving.note", threshold=result.rule.threshold)]
    if len(rows) > drawn:
        notes.append(tr(language, "uptake_leaving.more", count=len(rows) - drawn))
    end_with_notes(canvas, y + 14, notes)
    alt = tr(language, "uptake_leaving.alt", count=len(rows), threshold=result.rule.threshold)
    return canvas.chart(alt, numbers)


_UNIT = {Shape.CURVES: "uptake_leaving.share", Shape.UNITS: "uptake_leaving.plans"}


def _draw_bar(canvas: Canvas, bar: _Bar, top: float, most: float) -> float:
    """Draw one bar; return where the next begins."""
    narrow = canvas.layout is Layout.NARROW
    left, room = (EDGE, canvas.width - 90) if narrow else (300.0, canvas.width - 420)
    middle = top + 12
    if narrow:
        middle = canvas.lines_of(EDGE, middle, wrapped(bar.label, canvas.width - 2 * EDGE, SMALL), colour=INK) + 2
    else:
        canvas.text(left - 12, middle, wrapped(bar.label, 270, BODY, 1)[0], anchor="right")
    wide = 0.0 if isnan(bar.value) else room * bar.value / most
    canvas.line((left, middle - 9), (left, middle + 9), LINE)
    if wide:
        canvas.box(left, middle - 7, max(wide, 1), 14, fill=ACTION, gid="leaves")
    canvas.text(left + wide + 8, middle, bar.words, size=SMALL, colour=QUIET if isnan(bar.value) else INK)
    return middle + (18 if narrow else 14)


def _named(shown: "Shown", result: "Leaving", language: str) -> str:
    """Return the name over one part, where there are several."""
    return (shown.name or tr(language, "uptake_leaving.all")) if len(result.shown) > 1 else ""


def _bars(shown: "Shown", result: "Leaving", language: str) -> list[_Bar]:
    """Return the numbers of one part as bars."""
    column = next(name for name in ("share", "plans", "passed", "count") if name in shown.columns)
    out_of = shown.columns.get("out_of") if column == "count" else None
    bars = []
    for at, (label, value) in enumerate(zip(_labels(shown, result, language), shown.columns[column], strict=True)):
        said = _said(float(value), column, language)
        if out_of is not None and not isnan(value):
            said = tr(language, "uptake_leaving.of", count=float(value), all=float(out_of[at]))
        bars.append(_Bar(label, float(value), said))
    return bars


def _said(value: float, column: str, language: str) -> str:
    """Return one number in words."""
    if isnan(value):
        return tr(language, "uptake_leaving.hidden")
    return f"{say_number(language, 100 * value, 0)} %" if column == "share" else say_number(language, value, 0)


def _labels(shown: "Shown", result: "Leaving", language: str) -> Iterator[str]:
    """Yield what each number is of."""
    for label in shown.labels:
        match result.shape:
            case Shape.SERIES:
                yield _period(date.fromisoformat(label), shown.per, language)
            case Shape.STEPS:
                yield tr(language, f"cascade_step.{label}")
            case Shape.CURVES:
                yield tr(language, "uptake_leaving.days", days=label)
            case _ if label in _KNOWN:
                yield tr(language, f"uptake_leaving.{label}")
            case _:
                yield label


_KNOWN = frozenset({"total", "other"})


def _period(first: date, months: int, language: str) -> str:
    """Return a period by its first and last day, or its year."""
    if months == 12 and first.month == 1:
        return str(first.year)
    month = first.year * 12 + first.month - 1 + months
    last = date(month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return f"{say_date(language, first)} – {say_date(language, last)}"
