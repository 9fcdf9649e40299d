"""Words on a chart that must not lie on each other, nor on the points they belong to."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from kitools.figures.sheet import SMALL, width_of
from kitools.figures.tones import INK
from kitools.figures.uptake.canvas import Canvas, Point

Box = tuple[float, float, float, float]
"""Left, top, right and bottom edge."""


class Labels:
    """Places words beside points where there is room, and remembers which found none."""

    def __init__(self, canvas: Canvas, within: Box, taken: Iterable[Box] = ()) -> None:
        self._canvas = canvas
        self._within = within
        self._taken = list(taken)
        self._rather_not: list[Box] = []
        self.left_out: list[str] = []

    def keep_clear(self, points: Sequence[Point], radius: float) -> None:
        """Let no words lie on these points."""
        self._taken += [(x - radius, y - radius, x + radius, y + radius) for x, y in points]

    def keep_off(self, box: Box) -> None:
        """Let no words lie in this field."""
        self._taken.append(box)

    def rather_not_on(self, line: Sequence[Point]) -> None:
        """Let words lie on this line only where there is no other room."""
        for (x0, y0), (x1, y1) in pairwise(line):
            parts = max(int(abs(x1 - x0) // 12), 1)
            stops = [(x0 + (x1 - x0) * at / parts, y0 + (y1 - y0) * at / parts) for at in range(parts + 1)]
            self._rather_not += [
                (min(a[0], b[0]), min(a[1], b[1]) - 1, max(a[0], b[0]) + 1, max(a[1], b[1]) + 1)
                for a, b in pairwise(stops)
            ]

    def beside(  # noqa: PLR0913
        self, point: Point, words: str, *, away: float = 7.0, colour: str = INK, bold: bool = False, clear: bool = False
    ) -> bool:
        """Write `words` over, under, or at a side of `point`, the first place with room; whether one was found.

        `clear` writes them only where they lie on no line either.
        """
        x, y = point
        over, under = y - away - SMALL / 2, y + away + SMALL / 2
        tries = (
            ("center", x, over),
            ("center", x, under),
            ("left", x + away, y),
            ("right", x - away, y),
            ("left", x + 2, over),
            ("right", x - 2, over),
            ("left", x + 2, under),
            ("right", x - 2, under),
        )
        found = self._place(words, tries, bold=bold, soft=True)
        if found is None and not clear:
            found = self._place(words, tries, bold=bold, soft=False)
        if found is None:
            self.left_out.append(words)
            return False
        (anchor, at, middle), box = found
        self._canvas.text(at, middle, words, size=SMALL, colour=colour, anchor=anchor, bold=bold)
        self._taken.append(box)
        return True

    def _place(
        self, words: str, tries: Sequence[tuple[str, float, float]], *, bold: bool, soft: bool
    ) -> tuple[tuple[str, float, float], Box] | None:
        """Return the first place with room, and the box of the words there."""
        wide = width_of(words, SMALL, bold)
        for anchor, at, middle in tries:
            left = {"center": at - wide / 2, "left": at, "right": at - wide}[anchor]
            box = (left - 1, middle - 0.6 * SMALL, left + wide + 1, middle + 0.65 * SMALL)
            if self._is_free(box, self._rather_not if soft else []):
                return (anchor, at, middle), box
        return None

    def _is_free(self, box: Box, also: Sequence[Box]) -> bool:
        """Whether `box` lies within the room, and on nothing."""
        left, top, right, bottom = self._within
        if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
            return False
        return all(
            box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]
            for other in (*self._taken, *also)
        )
