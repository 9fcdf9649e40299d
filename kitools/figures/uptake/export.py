"""A chart as a file of its own: PNG or SVG, with its heading, what it cannot show, and where it is from, inside it."""

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape

from kitools.figures.sheet import BODY, SMALL, wrapped
from kitools.figures.tones import INK, LINE, PAPER, QUIET
from kitools.figures.uptake.canvas import Chart, printable

_EDGE = 12.0
_SIZES = {"head": 17.0, "reading": BODY, "caveat": SMALL}
_HIGH = {"head": 24.0, "reading": 20.0, "caveat": 17.0}
_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"


@dataclass(frozen=True)
class Caption:
    """What goes with a chart when it leaves the page: sentences ready to read, not codes.

    `title` is above the chart, `readings` under it, and `caveats` (what it cannot show, and its source) under those,
    so that nobody can pass the picture on without them.
    """

    title: str
    readings: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Line:
    """One line of a caption: its words, kind, and the height of its middle."""

    words: str
    kind: str
    y: float


def as_svg_file(chart: Chart, caption: Caption) -> bytes:
    """Return the chart as an SVG file (UTF-8) with its caption, a title and a description; the same bytes each time."""
    width, height = chart.sheet.width, chart.sheet.height
    head, foot, whole = _lines(caption, width, height)
    top = head[-1].y + 20 if head else 0.0
    inner = re.sub(r'<svg role="img" aria-label="[^"]*"', f'<svg y="{top:g}"', chart.svg, count=1)
    inner = re.sub(r' style="max-width:100%;height:auto"', "", inner, count=1)
    parts = (
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" ',
        f'aria-labelledby="title desc" viewBox="0 0 {width:g} {whole:g}" width="{width:g}" height="{whole:g}">\n',
        f'<title id="title">{_xml(caption.title or chart.alt)}</title>\n',
        f'<desc id="desc">{_xml(_described(chart, caption))}</desc>\n',
        f'<rect width="{width:g}" height="{whole:g}" fill="{PAPER}"/>\n',
        *(_svg_line(line) for line in head),
        inner,
        f'\n<line x1="{_EDGE:g}" x2="{width - _EDGE:g}" y1="{top + height + 4:g}" y2="{top + height + 4:g}" '
        f'stroke="{LINE}"/>\n' if foot else "\n",
        *(_svg_line(line) for line in foot),
        "</svg>\n",
    )  # fmt: skip
    return "".join(parts).encode("utf-8")


def as_png(chart: Chart, caption: Caption, *, scale: float = 2.0) -> bytes:
    """Return the chart as a PNG with its caption, `scale` pixels to each of the page's; the same bytes each time."""
    width, height = chart.sheet.width, chart.sheet.height
    head, foot, whole = _lines(caption, width, height)
    top = head[-1].y + 20 if head else 0.0
    figure = chart.sheet.figure
    buffer = io.BytesIO()
    with _taller(chart, top, whole):
        drawn = [
            figure.text(
                _EDGE / width, 1 - line.y / whole, line.words, size=_SIZES[line.kind], color=_colour(line.kind),
                weight="bold" if line.kind == "head" else "normal", va="center", parse_math=False,
            )
            for line in (*head, *foot)
        ]  # fmt: skip
        try:
            about = {"Title": _latin(caption.title or chart.alt), "Description": _latin(_described(chart, caption))}
            figure.savefig(buffer, format="png", dpi=72 * scale, metadata={"Software": None, **about})
        finally:
            for artist in drawn:
                artist.remove()
    return buffer.getvalue()


@contextmanager
def _taller(chart: Chart, top: float, whole: float) -> Iterator[None]:
    """Let the chart's sheet be `whole` pixels high, with what was drawn `top` pixels down, and make it as it was."""
    sheet = chart.sheet
    sheet.figure.set_size_inches(sheet.width / 72, whole / 72)
    sheet.axes.set_position((0, 1 - (top + sheet.height) / whole, 1, sheet.height / whole))
    try:
        yield
    finally:
        sheet.figure.set_size_inches(sheet.width / 72, sheet.height / 72)
        sheet.axes.set_position((0, 0, 1, 1))


def _lines(caption: Caption, width: float, height: float) -> tuple[list[_Line], list[_Line], float]:
    """Return the lines above and under a chart of `height`, and how high all of it is."""
    head = _set([(caption.title, "head")], 22.0, width)
    top = head[-1].y + 20 if head else 0.0
    texts = [*((words, "reading") for words in caption.readings), *((words, "caveat") for words in caption.caveats)]
    foot = _set(texts, top + height + 24, width)
    return head, foot, (foot[-1].y + 18 if foot else top + height)


def _set(texts: Sequence[tuple[str, str]], y: float, width: float) -> list[_Line]:
    """Return texts (words and kind) in lines under each other from the height `y`."""
    lines = []
    for words, kind in texts:
        for line in wrapped(
            printable(words), min(width - 2 * _EDGE, 900), _SIZES[kind] * (1.08 if kind == "head" else 1), 40
        ):
            if line:
                lines.append(_Line(line, kind, y))
                y += _HIGH[kind]
        y += 3
    return lines


def _svg_line(line: _Line) -> str:
    """Return a line as SVG."""
    weight = ' font-weight="bold"' if line.kind == "head" else ""
    size = _SIZES[line.kind]
    return (
        f'<text x="{_EDGE:g}" y="{line.y + 0.36 * size:g}" font-size="{size:g}" font-family="{_FONT}"{weight} '
        f'fill="{_colour(line.kind)}">{_xml(line.words)}</text>\n'
    )


def _colour(kind: str) -> str:
    """Return the ink of a kind of line."""
    return QUIET if kind == "caveat" else INK


def _described(chart: Chart, caption: Caption) -> str:
    """Return all that is said with the chart."""
    return "\n".join((chart.alt, *caption.readings, *caption.caveats))


def _xml(words: str) -> str:
    """Return words as they may stand in XML: escaped, without control characters."""
    return escape(printable(words))


def _latin(words: str) -> str:
    """Return words as a PNG's text can hold them (Latin-1); the few signs beyond it are written plainly."""
    plain = words.translate({0x2013: "-", 0x2212: "-", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2026: "..."})
    return plain.encode("latin-1", "replace").decode("latin-1")
