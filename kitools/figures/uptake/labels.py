"""Words on a chart that must not lie on each other, nor on the points they belong to."""

from collections.abc import Iterable, Sequence

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
        self.left_out: list[str] = []

    def keep_clear(self, points: Sequence[Point], radius: float) -> None:
        """Let no words lie on these points."""
        self._taken += [(x - radius, y - radius, x + radius, y + radius) for x, y in points]

    def beside(self, point: Point, words: str, *, away: float = 7.0, colour: str = INK, bold: bool = False) -> bool:
        """Write `words` over, under, or at a side of `point`, the first place with room; whether one was found."""
        wide, high = width_of(words, SMALL, bold), SMALL
        x, y = point
        tries = (
            ("center", x, y - away - high / 2),
            ("center", x, y + away + high / 2),
            ("left", x + away, y),
            ("right", x - away, y),
            ("left", x + 2, y - away - high / 2),
            ("right", x - 2, y - away - high / 2),
            ("left", x + 2, y + away + high / 2),
            ("right", x - 2, y + away + high / 2),
        )
        for anchor, at, middle in tries:
            left = {"center": at - wide / 2, "left": at, "right": at - wide}[anchor]
            box = (left - 1, middle - high * 0.6, left + wide + 1, middle + high * 0.65)
            if self._is_free(box):
                self._canvas.text(at, middle, words, size=SMALL, colour=colour, anchor=anchor, bold=bold)
                self._taken.append(box)
                return True
        self.left_out.append(words)
        return False

    def _is_free(self, box: Box) -> bool:
        """Whether `box` lies within the room, and on nothing."""
        left, top, right, bottom = self._within
        if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
            return False
        return all(
            box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]
            for other in self._taken
        )
