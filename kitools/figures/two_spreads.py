"""What chance moves and what the numbers of the model move, told apart: two bars for each measure."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.measures import name_of, said_amount, said_span, unit_of
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, INK, LINE, PAPER, QUIET
from kitools.simulation import Interval
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.simulation.experiments import TwoSpreads

_ROW, _ROW_NARROW = 58.0, 84.0


def draw_two_spreads(spreads: "Sequence[TwoSpreads]", language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw, for each measure, how far chance (filled) and the numbers of the model (open) may move the difference.

    Differences of one unit share a scale around nought. What neither holds, how the model is built, is said below.
    """
    narrow = layout is Layout.NARROW
    row = _ROW_NARROW if narrow else _ROW
    notes = _notes(spreads, language, layout)
    words = max((width_of(said, SMALL) for one in spreads for said in _said(one, language)), default=0)
    sheet = Sheet(layout, (60 if narrow else 40) + row * len(spreads) + 18 * len(notes) + 16)
    y = _key(sheet, language)
    name = 12.0 if narrow else 300.0
    span = (name, sheet.width - words - 26)
    reach = _reaches(spreads)
    for one in spreads:
        _draw_one(sheet, one, y, (*span, reach[unit_of(one.measure)]), language)
        y += row
    for at, line in enumerate(notes):
        sheet.text(12, y + 16 + 18 * at, line, size=SMALL, colour=QUIET)
    return sheet.finished(_alt(spreads, language), _numbers(spreads, language))


def _key(sheet: Sheet, language: str) -> float:
    """Say which bar is which; return where the key ends."""
    x, y = 12.0, 12.0
    for part in ("chance", "numbers"):
        words = tr(language, f"figures.spread_{part}_key")
        if x + 36 + width_of(words, SMALL) > sheet.width:
            x, y = 12.0, y + 20
        _bar(sheet, x, x + 28, y, part)
        sheet.text(x + 36, y, words, size=SMALL, colour=QUIET)
        x += 36 + width_of(words, SMALL) + 22
    return y + 22


def _bar(sheet: Sheet, start: float, end: float, y: float, part: str, gid: str = "") -> None:  # noqa: PLR0913, PLR0917
    """Draw one spread: chance filled, the numbers open."""
    fill = ACTION if part == "chance" else PAPER
    sheet.box(start, y - 5, max(end - start, 2), 10, fill=fill, edge=ACTION, gid=gid)


def _draw_one(sheet: Sheet, one: "TwoSpreads", top: float, scale: tuple[float, float, float], language: str) -> None:
    """Draw one measure: its name, nought, the two spreads, and the mean through both."""
    x0, x1, reach = scale
    narrow = sheet.layout is Layout.NARROW
    middle = top + (48 if narrow else 29)
    name = name_of(one.measure, language)
    if narrow:
        sheet.text(12, top + 12, wrapped(name, sheet.width - 24, BODY, 1)[0])
    else:
        for at, line in enumerate(lines := wrapped(name, 272, BODY)):
            sheet.text(12, middle + 17 * (at - (len(lines) - 1) / 2), line)

    def place(value: float) -> float:
        return (x0 + x1) / 2 + (x1 - x0) / 2 * value / reach

    sheet.line((place(0), middle - 22), (place(0), middle + 22), BORDER, 1.6)
    parts = zip(("chance", "numbers"), (one.chance, one.numbers), _said(one, language), (-10, 10), strict=True)
    for part, spread, said, shift in parts:
        y = middle + shift
        sheet.line((x0, y), (x1, y), LINE, 0.6)
        _bar(sheet, place(spread.low), place(spread.high), y, part, f"{part}-{one.measure}")
        sheet.text(x1 + 12, y, said, size=SMALL, bold=False)
    sheet.line((place(one.mean), middle - 19), (place(one.mean), middle + 19), INK, 2)


def _said(one: "TwoSpreads", language: str) -> tuple[str, str]:
    """Return the two spreads in words."""
    chance, numbers = (_part(part, spread, one.measure, language) for part, spread in _parts(one))
    return chance, numbers


def _parts(one: "TwoSpreads") -> tuple[tuple[str, Interval], tuple[str, Interval]]:
    """Return the two spreads with their names."""
    return ("chance", one.chance), ("numbers", one.numbers)


def _part(part: str, spread: Interval, measure: str, language: str) -> str:
    """Return one spread in words."""
    span = said_span(spread.low, spread.high, measure, language)
    return tr(language, f"figures.spread_{part}", span=span)


def _reaches(spreads: "Sequence[TwoSpreads]") -> dict[str, float]:
    """Return, for each unit, the largest difference that its scale must hold."""
    reach: dict[str, float] = {}
    for one in spreads:
        most = max(abs(v) for spread in (one.chance, one.numbers) for v in (spread.low, spread.high))
        reach[unit_of(one.measure)] = max(reach.get(unit_of(one.measure), 1.0), 1.1 * most)
    return reach


def _notes(spreads: "Sequence[TwoSpreads]", language: str, layout: Layout) -> list[str]:
    """Say how many sets and courses there were, and what neither spread holds."""
    first = spreads[0]
    said = [tr(language, "figures.spread_sizes", sets=first.sets, futures=first.futures)]
    if any(one.numbers.low == one.numbers.high for one in spreads):
        said.append(tr(language, "figures.spread_within_chance"))
    said.append(tr(language, "figures.spread_not_held"))
    return [line for words in said for line in wrapped(words, layout.width - 24, SMALL, 4)]


def _alt(spreads: "Sequence[TwoSpreads]", language: str) -> str:
    """Return one sentence with both spreads of the first measure."""
    first = spreads[0]
    return tr(
        language,
        "figures.two_spreads_alt",
        measure=name_of(first.measure, language),
        mean=said_amount(first.mean, first.measure, language, sign=True),
        chance=said_span(first.chance.low, first.chance.high, first.measure, language),
        numbers=said_span(first.numbers.low, first.numbers.high, first.measure, language),
        more=len(spreads) - 1,
    )


def _numbers(spreads: "Sequence[TwoSpreads]", language: str) -> Table:
    """Return the mean, the two spreads, and the spread over single courses."""
    columns = ("measure", "mean", "chance", "numbers_spread", "single_courses")
    rows = tuple(
        (
            name_of(one.measure, language),
            said_amount(one.mean, one.measure, language, sign=True),
            said_span(one.chance.low, one.chance.high, one.measure, language),
            said_span(one.numbers.low, one.numbers.high, one.measure, language),
            said_span(one.courses.p10, one.courses.p90, one.measure, language),
        )
        for one in spreads
    )
    return Table(tuple(tr(language, f"figures.column_{column}") for column in columns), rows)
