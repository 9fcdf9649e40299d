"""What a figure is once drawn: SVG, a sentence that says what it shows, and a table of its numbers."""

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """For a wide column, or for a phone; text is as large in both when each is shown at its own width."""

    WIDE = "wide"
    NARROW = "narrow"

    @property
    def width(self) -> int:
        """Return the width in CSS pixels."""
        return 1040 if self is Layout.WIDE else 340


@dataclass(frozen=True)
class Table:
    """The numbers of a figure, each cell said in words."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Drawing:
    """A figure: inline SVG (calls nothing, the same bytes every time), its alternative text, and its numbers."""

    svg: str
    alt: str
    numbers: Table
