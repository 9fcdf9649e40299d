"""An answer as a file: a picture or a drawing that carries its reading with it, the numbers, or the code."""

from collections.abc import Callable

from kitools.exchange.uptake.asked import Asked
from kitools.exchange.uptake.captions import caption
from kitools.exchange.uptake.names import MEDIA, FileKind, Taken, file_name
from kitools.exchange.uptake.notebook import analysis_notebook
from kitools.exchange.uptake.terms import Prepared
from kitools.exchange.uptake.workbook import workbook
from kitools.figures import Layout
from kitools.figures.uptake import Chart, as_png, as_svg_file
from kitools.figures.uptake.answers import drawings

Make = Callable[[Asked, Prepared], bytes]


def offered(ready: Prepared) -> tuple[FileKind, ...]:
    """Return the kinds of file that `ready` can become: none where nothing may be seen."""
    if ready.result is None:
        return ()
    pictures = (FileKind.PNG, FileKind.SVG) if drawings(ready.result) else ()
    return (*pictures, FileKind.XLSX, FileKind.NOTEBOOK)


def packed(asked: Asked, ready: Prepared, kind: FileKind) -> Taken:
    """Return the file of `kind`, one of those `offered`."""
    name = file_name(asked.language, asked.question, asked.origin.until, ready.terms, kind)
    return Taken(name, MEDIA[kind], _MAKERS[kind](asked, ready))


def _png(asked: Asked, ready: Prepared) -> bytes:
    """Return a PNG."""
    return as_png(_chart(asked, ready), caption(asked, ready))


def _svg(asked: Asked, ready: Prepared) -> bytes:
    """Return an SVG file."""
    return as_svg_file(_chart(asked, ready), caption(asked, ready))


def _chart(asked: Asked, ready: Prepared) -> Chart:
    """Return the figure that answers first."""
    drawn = drawings(ready.result)[0](asked.language, Layout.WIDE)
    assert isinstance(drawn, Chart)
    return drawn


_MAKERS: dict[FileKind, Make] = {
    FileKind.PNG: _png,
    FileKind.SVG: _svg,
    FileKind.XLSX: workbook,
    FileKind.NOTEBOOK: analysis_notebook,
}
