"""What whoever sets a figure on paper needs: the font that its words were measured in."""

from importlib.util import find_spec
from pathlib import Path

from kitools.figures.sheet import DRAWN_IN, FONT


def font_folder() -> Path:
    """Return the folder of the font that figures are measured in; it comes with what draws them.

    >>> (font_folder() / "DejaVuSans.ttf").exists()
    True
    """
    spec = find_spec("matplotlib")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


def as_drawn(svg: str) -> str:
    """Return `svg` in the font that it was measured in, instead of the fonts of whoever looks."""
    return svg.replace(FONT, f"'{DRAWN_IN}'")
