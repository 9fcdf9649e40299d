"""From the year as it is down to a year without barriers: the order-free share of each barrier, which do add up."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.measures import name_of, said_amount, said_change
from kitools.figures.scale import marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, GOOD, INK, PAPER, QUIET, WARNING
from kitools.simulation import Interval
from kitools.words import say_list, say_number, tr

if TYPE_CHECKING:
    from kitools.simulation.experiments import BarrierShare, BarrierShares

SMALL_SHARE = 0.03
"""A barrier with less than this part of the total is pooled with the other small ones."""

MOST = 8
"""Barriers that are drawn each for itself."""

_LARGE = 50
"""Where either mean is this large, both are said in whole numbers."""

_ROW, _ROW_NARROW = 46.0, 78.0


@dataclass(frozen=True)
class _Step:
    """One row: its name and words, from where to where, its tone, and its interval.

    Taking a barrier away goes the way of all together (the warning tone), or the other way.
    """

    gid: str
    name: str
    words: str
    start: float
    end: float
    tone: str
    interval: Interval | None = None
    whole: bool = False


def draw_waterfall(shares: "BarrierShares", language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw `shares` from top to bottom: the year as it is, what goes with each barrier, and the year without any.

    A thin line is the 95 % interval of the share. Small ones are pooled, and it is said how many; the table has all.
    """
    narrow = layout is Layout.NARROW
    steps = _steps(shares, language)
    row = _ROW_NARROW if narrow else _ROW
    notes = [
        line
        for code in ("waterfall_adds_up", "waterfall_not_a_cause")
        for line in wrapped(tr(language, f"figures.{code}", orders=shares.orders), layout.width - 24, SMALL, 4)
    ]
    sheet = Sheet(layout, 8 + row * len(steps) + 56 + 18 * len(notes))
    x0 = 12.0 if narrow else 352.0
    room = 0 if narrow else max(width_of(step.words, BODY) for step in steps) + 16
    span = (x0, sheet.width - 14 - room)
    bottom = 8 + row * len(steps)
    limit = 1.04 * max(1e-9, *(max(step.start, step.end, _far(step)) for step in steps))
    scale = [(value, say_number(language, value)) for value in marks(limit, 4 if narrow else 7)]
    sheet.ticks(*span, (4, bottom), scale, limit)
    title = name_of(shares.measure, language)
    sheet.text(span[0], bottom + 32, title, size=SMALL, colour=QUIET)
    for place, step in enumerate(steps):
        _draw_step(sheet, step, 8 + row * place, (*span, limit))
        if place + 1 < len(steps):
            _joined(sheet, step, 8 + row * place, (*span, limit))
    for at, line in enumerate(notes):
        sheet.text(12, bottom + 56 + 18 * at, line, size=SMALL, colour=QUIET)
    return sheet.finished(_alt(shares, language), _numbers(shares, language))


def barrier_words(share: "BarrierShare", language: str) -> str:
    """Return what stands in the way, in the words of everyday work."""
    return tr(language, f"mechanism.{share.mechanism}")


def parted_by_size(shares: "BarrierShares") -> tuple[list["BarrierShare"], list["BarrierShare"]]:
    """Return the shares that are drawn each for itself, and those that are pooled (never only one)."""
    limit = SMALL_SHARE * max(abs(shares.total.mean), *(abs(one.share.mean) for one in shares.shares), 1e-9)
    large = [one for one in shares.shares if abs(one.share.mean) >= limit][:MOST]
    small = [one for one in shares.shares if one not in large]
    return (large, small) if len(small) != 1 else ([*large, *small], [])


def _steps(shares: "BarrierShares", language: str) -> list[_Step]:
    """Return the rows from top to bottom."""
    large, small = parted_by_size(shares)
    level = shares.as_it_is
    rows = [_whole("as_it_is", shares, language)]
    along = shares.free <= shares.as_it_is
    for one in large:
        goes = Interval(*(0.0 - value for value in (one.share.mean, one.share.high, one.share.low)))
        words = said_change(goes, shares.measure, language)
        end = level + goes.mean
        spread = Interval(end, level + goes.low, level + goes.high)
        tone = WARNING if (goes.mean <= 0) is along else GOOD
        rows.append(_Step(f"share-{one.mechanism}", barrier_words(one, language), words, level, end, tone, spread))
        level = end
    if small:
        change = 0.0 - sum(one.share.mean for one in small)
        name = tr(language, "figures.other_barriers", count=len(small))
        words = said_amount(change, shares.measure, language, sign=True)
        rows.append(_Step("share-others", name, words, level, level + change, WARNING))
    return [*rows, _whole("without_barriers", shares, language)]


def _whole(code: str, shares: "BarrierShares", language: str) -> _Step:
    """Return a row that stands on nought: the year as it is, or without barriers."""
    level = shares.as_it_is if code == "as_it_is" else shares.free
    return _Step(code, tr(language, f"figures.{code}"), _level(level, shares, language), 0, level, ACTION, whole=True)


def _level(level: float, shares: "BarrierShares", language: str) -> str:
    """Return a mean of the measure in words, both of them with as many decimals."""
    digits = 0 if max(shares.as_it_is, shares.free) >= _LARGE else 1
    return said_amount(level, shares.measure, language, digits=digits)


def _far(step: _Step) -> float:
    """Return how far to the right the interval of a row reaches."""
    return step.interval.high if step.interval else 0.0


def _draw_step(sheet: Sheet, step: _Step, top: float, scale: tuple[float, float, float]) -> None:
    """Draw one row: its name, its bar, its interval, and its number."""
    x0, x1, limit = scale
    narrow = sheet.layout is Layout.NARROW
    unit = (x1 - x0) / limit
    middle = top + (46 if narrow else 22)
    lines = wrapped(step.name, sheet.width - 24 if narrow else x0 - 28, BODY)
    for at, line in enumerate(lines):
        if narrow:
            sheet.text(12, top + 10 + 17 * (at + 2 - len(lines)), line, bold=step.whole)
        else:
            sheet.text(x0 - 14, middle + 17 * (at - (len(lines) - 1) / 2), line, anchor="right", bold=step.whole)
    left, right = (max(value, 0) for value in sorted((step.start, step.end)))
    sheet.box(x0 + unit * left, middle - 9, max(unit * (right - left), 1.5), 18, fill=step.tone, gid=step.gid)
    if step.interval:
        low, high = (x0 + unit * max(value, 0) for value in (step.interval.low, step.interval.high))
        sheet.line((low, middle), (high, middle), PAPER, 4)
        sheet.line((low, middle), (high, middle), INK, 1.6)
        for end in (low, high):
            sheet.line((end, middle - 5), (end, middle + 5), INK, 1.6)
    colour = INK if step.whole else step.tone
    if narrow:
        sheet.text(12, top + 66, step.words, size=SMALL, colour=colour, bold=step.whole)
    else:
        sheet.text(x1 + 14, middle, step.words, colour=colour, bold=step.whole)


def _joined(sheet: Sheet, step: _Step, top: float, scale: tuple[float, float, float]) -> None:
    """Draw the thin line down to where the next row begins."""
    x0, x1, limit = scale
    narrow = sheet.layout is Layout.NARROW
    x = x0 + (x1 - x0) * max(step.end, 0) / limit
    middle = top + (46 if narrow else 22)
    if not narrow:
        sheet.line((x, middle + 9), (x, middle + _ROW - 9), BORDER)


def _alt(shares: "BarrierShares", language: str) -> str:
    """Return one sentence from the year as it is to the year without barriers, with the largest shares."""
    large, _ = parted_by_size(shares)
    largest = [
        tr(
            language,
            "figures.barrier_cost",
            barrier=barrier_words(one, language),
            days=said_amount(0.0 - one.share.mean, shares.measure, language, sign=True),
        )
        for one in large[:3]
    ]
    return tr(
        language,
        "figures.waterfall_alt" if largest else "figures.waterfall_none_alt",
        measure=name_of(shares.measure, language),
        as_it_is=_level(shares.as_it_is, shares, language),
        free=_level(shares.free, shares, language),
        largest=say_list(language, largest),
    )


def _numbers(shares: "BarrierShares", language: str) -> Table:
    """Return the share of each barrier with its interval, what goes alone, and what it adds alone; all barriers."""
    columns = ("barrier", "share", "removed", "alone")
    rows: list[Sequence[str]] = [
        (tr(language, "figures.as_it_is"), _level(shares.as_it_is, shares, language), "–", "–")
    ]
    for one in shares.shares:
        costs = (said_change(part, shares.measure, language) for part in (one.share, one.removed, one.alone))
        rows.append((barrier_words(one, language), *costs))
    rows.append((tr(language, "figures.all_barriers"), said_change(shares.total, shares.measure, language), "–", "–"))
    rows.append((tr(language, "figures.without_barriers"), _level(shares.free, shares, language), "–", "–"))
    header = tuple(tr(language, f"figures.column_{column}") for column in columns)
    return Table(header, tuple(tuple(row) for row in rows))
