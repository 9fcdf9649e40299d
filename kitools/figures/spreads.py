"""A row of a figure that shows spread: a dot for the typical, a thick line for the middle half, a thin one for most."""

from collections.abc import Sequence
from dataclasses import dataclass

from kitools.figures.sheet import BODY, SMALL, Sheet, width_of
from kitools.figures.tones import ACTION, BORDER, LINE, PAPER, QUIET
from kitools.words import tr

Five = tuple[float | None, float | None, float | None, float | None, float | None]
"""The values that 10, 25, 50, 75 and 90 out of 100 do not exceed; `None` beyond the scale."""


@dataclass(frozen=True)
class Bar:
    """One spread: its five values and the words that stand beside it; `earlier` is drawn quiet and hollow."""

    five: Five
    words: str
    earlier: bool = False


@dataclass(frozen=True)
class Row:
    """What a row is about, and its one or two spreads."""

    name: str
    bars: tuple[Bar, ...]
    bold: bool = False


_BAR = 22
_GAP = 14
_NAME = 20


class Spreads:
    """Rows of spreads over one scale from 0 to `limit`, laid out for the sheet's layout."""

    def __init__(self, rows: Sequence[Row], limit: float, narrow: bool) -> None:
        self.rows = rows
        self.limit = limit
        self.narrow = narrow
        words = 1.04 * max(width_of(bar.words, BODY, not bar.earlier) for row in rows for bar in row.bars)
        names = max(width_of(row.name, BODY, row.bold) for row in rows)
        self.left = 10 if narrow else names + 24
        self.right = words + 22

    @property
    def height(self) -> float:
        """Return the height of all rows together, without the scale."""
        return sum(self._height(row) for row in self.rows)

    def draw(self, sheet: Sheet, top: float, marks: Sequence[tuple[float, str]], title: str) -> float:
        """Draw the rows from `top` down over a scale with `marks` and a `title`; return where they end."""
        x0, x1 = self.left, sheet.width - self.right
        bottom = top + self.height
        sheet.ticks(x0, x1, (top, bottom), marks, self.limit)
        y = top
        for row in self.rows:
            self._draw_row(sheet, row, y, (x0, x1))
            y += self._height(row)
        sheet.text(x0 if self.narrow else (x0 + x1) / 2, bottom + 32, title, size=SMALL, colour=QUIET,
                   anchor="left" if self.narrow else "center")  # fmt: skip
        return bottom + 44

    def _height(self, row: Row) -> float:
        """Return the height of one row."""
        return len(row.bars) * _BAR + _GAP + (_NAME if self.narrow else 0)

    def _draw_row(self, sheet: Sheet, row: Row, top: float, span: tuple[float, float]) -> None:
        """Draw one row: its name and its spreads."""
        height = self._height(row)
        if self.narrow:
            sheet.text(span[0], top + 13, row.name, bold=row.bold)
            top += _NAME
        else:
            sheet.text(span[0] - 14, top + height / 2, row.name, anchor="right", bold=row.bold)
            top += _GAP / 2
        for place, bar in enumerate(row.bars):
            self._draw_bar(sheet, bar, top + (place + 0.5) * _BAR, span, f"{row.name}-{place}")

    def _draw_bar(self, sheet: Sheet, bar: Bar, y: float, span: tuple[float, float], name: str) -> None:
        """Draw one spread; what lies beyond the scale goes to its end."""
        x0, x1 = span
        p10, p25, median, p75, p90 = (x1 if v is None else x0 + (x1 - x0) * min(v / self.limit, 1) for v in bar.five)
        colour = BORDER if bar.earlier else ACTION
        sheet.line((x0, y), (x1, y), LINE, 0.6)
        if bar.five[0] is not None:
            sheet.line((p10, y), (p90, y), colour, 1.6)
            sheet.line((p25, y), (p75, y), colour, 7)
        if bar.five[2] is not None:
            sheet.dot(median, y, 6, fill=PAPER if bar.earlier else ACTION, edge=colour, gid=f"typical-{name}")
        sheet.text(x1 + 14, y, bar.words, colour=QUIET if bar.earlier else ACTION, bold=not bar.earlier)


def draw_key(sheet: Sheet, top: float, words: tuple[str, str, str]) -> float:
    """Draw how a spread is read: the `words` for dot, thick line and thin line; return where it ends."""
    y, x = top + 10, 10.0
    for part, said in enumerate(words):
        if sheet.width < 600 and part:
            y, x = y + 20, 10.0
        if part == 0:
            sheet.dot(x + 14, y, 6, fill=ACTION)
        else:
            sheet.line((x, y), (x + 28, y), ACTION, 7 if part == 1 else 1.6)
        sheet.text(x + 36, y, said, size=SMALL, colour=QUIET)
        x += 36 + width_of(said, SMALL) + 28
    return y + 18


def said_when(language: str, when: str | None, words: str) -> str:
    """Return `words`, with `before` or `now` in front where two plans stand beside each other."""
    return words if when is None else tr(language, f"figures.{when}_words", words=words)
