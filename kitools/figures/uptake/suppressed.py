"""A table of counts that may leave the house: one mark, one look for every hidden number, small or hidden with them.

Two marks would say which are small, and with the totals often what they are.
"""

from math import isnan
from typing import TYPE_CHECKING

import numpy as np

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, width_of, wrapped
from kitools.figures.tones import BORDER, INK, LINE, QUIET, WASH
from kitools.figures.uptake.canvas import Canvas, Chart, fitted
from kitools.figures.uptake.frame import EDGE, end_with_notes
from kitools.words import say_number, tr

if TYPE_CHECKING:
    from kitools.uptake.small_counts import Protected

_ROW = 34.0


def draw_suppressed(result: "Protected", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the table as a reader may see it, with a key; each row becomes a card where the columns have no room."""
    shown = _Shown(result, language)
    numbers = Table((tr(language, "uptake_figures.column_row"), *shown.columns), tuple(shown.rows))
    columns = [
        max(map(width_of, cells)) + 26 for cells in zip(shown.columns, *(row[1:] for row in shown.rows), strict=True)
    ]
    canvas = Canvas(layout, 200)
    named = min(max(width_of(row[0]) for row in shown.rows) + 20, canvas.width * 0.5)
    fits = named + sum(columns) <= canvas.width - 2 * EDGE
    bottom = _table(canvas, shown, named, columns) if fits else _cards(canvas, shown)
    end_with_notes(canvas, bottom + 22, _key(result, language))
    return canvas.chart(_alt(result, language), numbers)


class _Shown:
    """The cells of the table in words, and which are hidden."""

    def __init__(self, result: "Protected", language: str) -> None:
        total = tr(language, "uptake_figures.total")
        published, listed = result.published, not result.published.columns
        self.columns = (tr(language, "uptake_figures.column_count"),) if listed else (*published.columns, total)
        values = published.values.reshape(len(published.rows) + 1, -1)
        self.hidden: list[list[bool]] = np.isnan(values).tolist()
        mark = tr(language, "uptake_figures.hidden")
        self.rows = [
            (name, *(mark if isnan(value) else say_number(language, int(value), 0) for value in row))
            for name, row in zip((*published.rows, total), values.tolist(), strict=True)
        ]


def _table(canvas: Canvas, shown: _Shown, named: float, columns: list[float]) -> float:
    """Draw the rows and columns; return where they end."""
    ends = [EDGE + named + sum(columns[: at + 1]) for at in range(len(columns))]
    for end, words in zip(ends, shown.columns, strict=True):
        canvas.text(end - 12, 18, words, size=BODY, colour=QUIET, anchor="right")
    canvas.line((EDGE, 34), (ends[-1], 34), BORDER)
    for at, row in enumerate(shown.rows):
        top = 34 + _ROW * at
        last = at == len(shown.rows) - 1
        canvas.text(EDGE + 2, top + _ROW / 2, fitted(row[0], named - 14, BODY), bold=last)
        for end, wide, words, is_hidden in zip(ends, columns, row[1:], shown.hidden[at], strict=True):
            _cell(canvas, (end - wide + 4, top + 3, wide - 8, _ROW - 6), words, is_hidden=is_hidden, bold=last)
        canvas.line((EDGE, top + _ROW), (ends[-1], top + _ROW), BORDER if last else LINE)
    return 34 + _ROW * len(shown.rows)


def _cards(canvas: Canvas, shown: _Shown) -> float:
    """Draw each row as a card, with a line for every column; return where they end."""
    y = 8.0
    for at, row in enumerate(shown.rows):
        head = wrapped(row[0], 0.88 * (canvas.width - 2 * EDGE), BODY, 2)
        for line in head:
            canvas.text(EDGE, y + 12, line, bold=True)
            y += 20
        y += 6
        for column, words, is_hidden in zip(shown.columns, row[1:], shown.hidden[at], strict=True):
            wide = width_of(words) + 16
            left = canvas.width - EDGE - wide
            canvas.text(EDGE + 6, y + 12, fitted(column, left - EDGE - 14, BODY), colour=QUIET)
            _cell(canvas, (left, y, wide, 24), words, is_hidden=is_hidden)
            y += 28
        canvas.line((EDGE, y + 4), (canvas.width - EDGE, y + 4), LINE)
        y += 12
    return y


def _cell(
    canvas: Canvas, box: tuple[float, float, float, float], words: str, *, is_hidden: bool, bold: bool = False
) -> None:
    """Draw one cell: hidden ones have a field of their own, the same for all, and words that say so."""
    x, y, wide, high = box
    if is_hidden:
        canvas.box(x, y, wide, high, fill=WASH, edge=BORDER, gid="hidden")
    canvas.text(x + wide - 8, y + high / 2, words, colour=QUIET if is_hidden else INK, anchor="right", bold=bold)


def _key(result: "Protected", language: str) -> list[str]:
    """Say what the hidden cells are, all in one breath."""
    if not result.published.hidden.any():
        return [tr(language, "uptake_figures.nothing_hidden")]
    rule = result.rule
    return [tr(language, "uptake_figures.hidden_key", threshold=rule.threshold, zeros=rule.hide_zeros)]


def _alt(result: "Protected", language: str) -> str:
    """Return the sentence for those who cannot see the figure."""
    return tr(
        language,
        "uptake_figures.suppressed_alt",
        rows=len(result.published.rows),
        columns=max(len(result.published.columns), 1),
        hidden=int(result.published.hidden.sum()),
    )
