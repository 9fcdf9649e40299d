"""What stood in the way, or helped: a bar for each, most often first, with what it adds up to in words."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, wrapped
from kitools.figures.tones import ACTION, ACTION_PALE, BORDER, INK, QUIET
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.frame import EDGE, empty, end_with_notes, percent
from kitools.uptake.pareto import Factors
from kitools.words import say_list, tr

if TYPE_CHECKING:
    from kitools.uptake.pareto import Pareto, ParetoItem

MOST = 20
"""Bars that are drawn; the rest are said together, and the table has all."""


def draw_pareto(result: "Pareto", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw how often each was written down, most often first; a line closes those that make up four fifths."""
    numbers = _numbers(result, language)
    if not result.items:
        return empty(layout, tr(language, f"uptake_figures.pareto_none_{result.factors.value}"), numbers)
    canvas = Canvas(layout, 400)
    head = wrapped(_what(result, language), canvas.width - 2 * EDGE, BODY, 3)
    y = canvas.lines_of(EDGE, 14, head, size=BODY, colour=INK) + 6
    shown = result.items[:MOST]
    for at, item in enumerate(shown):
        y = _bar(canvas, item, y, (result.items[0].count, at < result.few), language)
        if at + 1 == result.few and result.few < len(result.items):
            canvas.strokes([[(EDGE, y + 2), (canvas.width - EDGE, y + 2)]], colour=BORDER, dash="-", gid="four-fifths")
            words = tr(language, "uptake_figures.pareto_few", few=result.few, of=len(result.items))
            lines = wrapped(words, canvas.width - 2 * EDGE, SMALL, 3)
            y = canvas.lines_of(EDGE, y + 16, lines, colour=INK) + 4
    notes = [tr(language, "uptake_figures.pareto_key", citizens=result.citizens, noted=result.citizens_with)]
    if MOST < result.few < len(result.items):
        notes.insert(0, tr(language, "uptake_figures.pareto_few", few=result.few, of=len(result.items)))
    rest = result.items[MOST:]
    if rest:
        count = sum(item.count for item in rest)
        notes.insert(0, tr(language, "uptake_figures.pareto_rest", kinds=len(rest), count=count))
    end_with_notes(canvas, y + 14, notes)
    return canvas.chart(_alt(result, language), numbers)


def _bar(canvas: Canvas, item: "ParetoItem", top: float, scale: tuple[int, bool], language: str) -> float:
    """Draw one bar; return where the next begins."""
    most, is_few = scale
    narrow = canvas.layout is Layout.NARROW
    name = _name(item, language)
    said = tr(
        language, "uptake_figures.pareto_said", count=item.count, share=percent(item.share, language, 0),
        total=percent(item.cumulative_share, language, 0),
    )  # fmt: skip
    tone, edge = (ACTION, "none") if is_few else (ACTION_PALE, ACTION)
    if narrow:
        y = canvas.lines_of(EDGE, top + 12, wrapped(name, canvas.width - 2 * EDGE, BODY), size=BODY, colour=INK)
        wide = (canvas.width - 2 * EDGE) * item.count / most
        canvas.box(EDGE, y - 4, max(wide, 1), 12, fill=tone, edge=edge, gid=f"item-{item.code or item.text}"[:40])
        canvas.text(EDGE, y + 18, said, size=SMALL, colour=QUIET)
        return y + 30
    lines = wrapped(name, 340, BODY)
    middle = top + 16
    for at, line in enumerate(lines):
        canvas.text(360, middle + 17 * (at - (len(lines) - 1) / 2), line, anchor="right")
    wide = 420 * item.count / most
    canvas.box(372, middle - 8, max(wide, 1), 16, fill=tone, edge=edge, gid=f"item-{item.code or item.text}"[:40])
    canvas.text(372 + max(wide, 1) + 10, middle, said, size=SMALL, colour=QUIET)
    return top + (40 if len(lines) > 1 else 32)


def _name(item: "ParetoItem", language: str) -> str:
    """Return what was written down, in the catalogue's words where it has them."""
    match item.code[:1]:
        case "B":
            return tr(language, f"barrier.{item.code}")
        case "P":
            return tr(language, f"help.{item.code}")
        case _:
            return item.text


def _what(result: "Pareto", language: str) -> str:
    """Return what is counted."""
    return tr(language, f"uptake_figures.pareto_{result.factors.value}", mentions=result.mentions)


def _alt(result: "Pareto", language: str) -> str:
    """Return the sentence for those who cannot see the figure."""
    first = [
        tr(language, "uptake_figures.pareto_item", name=_name(item, language), count=item.count)
        for item in result.items[:3]
    ]
    return tr(
        language, "uptake_figures.pareto_alt", what=_what(result, language), first=say_list(language, first),
        few=result.few, of=len(result.items),
    )  # fmt: skip


def _numbers(result: "Pareto", language: str) -> Table:
    """Return everything that was written down."""
    is_barriers = result.factors is Factors.BARRIERS
    header = (
        tr(language, "uptake_figures.column_barrier" if is_barriers else "uptake_figures.column_help"),
        tr(language, "uptake_figures.column_mentions"), tr(language, "uptake_figures.column_share"),
        tr(language, "uptake_figures.column_cumulative"),
    )  # fmt: skip
    rows = (
        (
            _name(item, language), str(item.count), percent(item.share, language, 0),
            percent(item.cumulative_share, language, 0),
        )
        for item in result.items
    )  # fmt: skip
    return Table(header, tuple(rows))
