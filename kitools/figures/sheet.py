"""A sheet to draw on in CSS pixels, with the origin at the top left; the only module that meets matplotlib.

matplotlib costs a kernel 39 MB and is imported when the first sheet is made. Never pyplot: it keeps figures.
"""

import hashlib
import io
import re
from collections.abc import Sequence
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.tones import INK, LINE, PAPER, QUIET

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BODY = 14.0
SMALL = 12.5
FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"
"""What figures are shown in."""

DRAWN_IN = "DejaVu Sans"
"""What their words are measured in."""

_STYLE: Any = {
    "svg.hashsalt": "kitools",
    "svg.fonttype": "none",
    "svg.id": None,
    "text.parse_math": False,
    "text.usetex": False,
    "font.family": [DRAWN_IN],
    "hatch.linewidth": 1.2,
    "path.simplify": False,
}


class Sheet:
    """A drawing surface of `layout`'s width and a given `height`, in CSS pixels."""

    def __init__(self, layout: Layout, height: float) -> None:
        from matplotlib.figure import Figure  # noqa: PLC0415 - see the module's sentence

        self.layout = layout
        self.width = layout.width
        self.height = height
        # 72 dots to the inch make matplotlib's points our pixels.
        self.figure: Figure = Figure(figsize=(self.width / 72, height / 72), dpi=72, facecolor=PAPER)
        self.axes: Any = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(0, self.width), ylim=(height, 0))
        self.axes.set_axis_off()
        self._drawn = 0

    def text(  # noqa: PLR0913 - a text has these properties
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float = BODY,
        colour: str = INK,
        anchor: str = "left",
        bold: bool = False,
    ) -> None:
        """Write `words` with their middle at the height `y`."""
        weight = "bold" if bold else "normal"
        look = {"size": size, "color": colour, "weight": weight, "ha": anchor, "va": "baseline"}
        self.axes.text(x, y + 0.36 * size, words, parse_math=False, zorder=self._next(), **look)

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: str = LINE, width: float = 1) -> None:
        """Draw a straight line."""
        self.axes.plot(
            *zip(start, end, strict=True), color=colour, linewidth=width, solid_capstyle="butt", zorder=self._next()
        )

    def dot(  # noqa: PLR0913
        self, x: float, y: float, radius: float, *, fill: str = INK, edge: str | None = None, gid: str = ""
    ) -> None:
        """Draw a disc, or a ring where `fill` is the paper's colour."""
        from matplotlib.patches import Circle  # noqa: PLC0415

        self._add(Circle((x, y), radius, facecolor=fill, edgecolor=edge or fill, linewidth=1.6), gid)

    def box(  # noqa: PLR0913
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = PAPER,
        edge: str = "none",
        hatch: str | None = None,
        gid: str = "",
    ) -> None:
        """Draw a rectangle from its top left corner."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415

        patch = Rectangle((x, y), width, height, facecolor=fill, edgecolor=edge, linewidth=1 if edge != "none" else 0)
        if hatch:
            patch.set_hatch(hatch)
        self._add(patch, gid)

    def boxes(
        self,
        corners: Sequence[tuple[float, float, float, float]],
        *,
        fill: str,
        hatch: str | None = None,
        gid: str = "",
    ) -> None:
        """Draw many rectangles (x, y, width, height) as one path; they must not overlap."""
        from matplotlib.patches import PathPatch  # noqa: PLC0415
        from matplotlib.path import Path  # noqa: PLC0415

        if not corners:
            return
        turns = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
        points = [
            point
            for x, y, width, height in corners
            for point in ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
        ]
        patch = PathPatch(Path(points, turns * len(corners)), facecolor=fill, edgecolor="none", linewidth=0)
        if hatch:
            patch.set(hatch=hatch, edgecolor=PAPER)
        self._add(patch, gid)

    def curve(
        self, points: Sequence[tuple[float, float]], *, colour: str, width: float, dashed: bool = False, gid: str = ""
    ) -> None:
        """Draw a line through `points`."""
        style: Any = (0, (4, 2.5)) if dashed else "solid"
        look = {"color": colour, "linewidth": width, "linestyle": style, "clip_on": False}
        (drawn,) = self.axes.plot(*zip(*points, strict=True), zorder=self._next(), **look)
        if gid:
            drawn.set_gid(gid)

    def shape(self, corners: Sequence[tuple[float, float]], *, fill: str, edge: str = "none", gid: str = "") -> None:
        """Draw a filled polygon."""
        from matplotlib.patches import Polygon  # noqa: PLC0415

        self._add(
            Polygon(corners, closed=True, facecolor=fill, edgecolor=edge, linewidth=1 if edge != "none" else 0), gid
        )

    def ticks(
        self, x0: float, x1: float, y: tuple[float, float], marks: Sequence[tuple[float, str]], limit: float
    ) -> None:
        """Draw thin upright lines from `y[0]` to `y[1]` at the `marks` (value, words) of a scale from 0 to `limit`."""
        for value, words in marks:
            x = x0 + (x1 - x0) * value / limit
            self.line((x, y[0]), (x, y[1]), LINE)
            self.text(x, y[1] + 12, words, size=SMALL, colour=QUIET, anchor="center")

    def finished(self, alt: str, numbers: Table) -> Drawing:
        """Return the sheet as a drawing."""
        return Drawing(_svg(self.figure, self.width, self.height, alt), alt, numbers)

    def _next(self) -> int:
        """Return the place of what is drawn now: later lies on top."""
        self._drawn += 1
        return self._drawn

    def _add(self, patch: Any, gid: str) -> None:
        """Put `patch` on the sheet; `gid` names it in the SVG and for tests."""
        if gid:
            patch.set_gid(gid)
        patch.set(clip_on=False, zorder=self._next())
        self.axes.add_patch(patch)


@lru_cache(4096)
def width_of(words: str, size: float = BODY, bold: bool = False) -> float:
    """Return how wide `words` are at most, in pixels: DejaVu Sans is wider than the fonts of most systems."""
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415
    from matplotlib.textpath import TextToPath  # noqa: PLC0415

    font = FontProperties(family=DRAWN_IN, size=size, weight="bold" if bold else "normal")
    return float(TextToPath().get_text_width_height_descent(words, font, ismath=False)[0])


def wrapped(words: str, width: float, size: float = BODY, most: int = 2) -> list[str]:
    """Return `words` in at most `most` lines of at most `width` pixels; what does not fit ends with an ellipsis."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] += " …"
    return [_cut(line, width, size) for line in kept]


def _cut(line: str, width: float, size: float) -> str:
    """Return as much of `line` as fits in `width`, with an ellipsis where it was cut."""
    if width_of(line, size) <= width:
        return line
    while line and width_of(line + "…", size) > width:
        line = line[:-1]
    return line.rstrip() + "…"


def _svg(figure: "Figure", width: float, height: float, alt: str) -> str:
    """Return `figure` as inline SVG that scales down with its column, says its `alt`, and shares no id with others."""
    import matplotlib  # noqa: PLC0415

    buffer = io.BytesIO()
    with matplotlib.rc_context(_STYLE):
        figure.savefig(buffer, format="svg", metadata={"Date": None})
    svg = buffer.getvalue().decode("utf-8")
    svg = svg[svg.index("<svg") :].strip()
    # The style sheet would reach every other figure of the page; the metadata name a web address.
    svg = re.sub(r"\s*<metadata>.*?</metadata>|\s*<defs>\s*<style.*?</style>\s*</defs>", "", svg, flags=re.DOTALL)
    svg = re.sub(rf"'{DRAWN_IN}'(?:, [^;\"]*)?", FONT, svg)
    mark = "k" + hashlib.sha256(f"{alt}{svg}".encode()).hexdigest()[:8]
    svg = re.sub(r'(\bid="|href="#|url\(#)', rf"\g<1>{mark}-", svg)
    head = (
        f'<svg role="img" aria-label="{escape(alt)}" xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" style="max-width:100%;height:auto">'
    )
    return head + svg[svg.index(">") + 1 :]
