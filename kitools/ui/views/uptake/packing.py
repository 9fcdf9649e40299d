"""An answer as a file: a picture or a drawing that carries its reading with it, the numbers, or the code."""

from collections.abc import Callable

from kitools.figures import Layout
from kitools.figures.uptake import Caption, Chart, as_png, as_svg_file
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.taking import MEDIA, FileKind, Prepared, Taken, file_name
from kitools.ui.views.uptake.drawn import drawings
from kitools.words import tr

_READINGS = 3
_CAVEATS = 4

Make = Callable[[UptakeModel, Prepared], bytes]


def offered(ready: Prepared) -> tuple[FileKind, ...]:
    """Return the kinds of file that `ready` can become; a refusal without a figure has no picture."""
    pictures = (FileKind.PNG, FileKind.SVG) if drawings(ready.result) else ()
    return (*pictures, *(kind for kind in _MAKERS if kind not in (FileKind.PNG, FileKind.SVG)))


def packed(model: UptakeModel, ready: Prepared, kind: FileKind) -> Taken:
    """Return the file of `kind`."""
    assert model.asked is not None
    name = file_name(model.language, model.asked.question, model.file.until, ready.terms, kind)
    return Taken(name, MEDIA[kind], _MAKERS[kind](model, ready))


def caption(model: UptakeModel, ready: Prepared) -> Caption:
    """Return what goes with the picture: question, readings, what cannot be said, source, and who may see it."""
    assert model.asked is not None
    language, found = model.language, model.file
    readings, cannot = ready.readings[:_READINGS], ready.cannot_show[:_CAVEATS]
    source = tr(language, "uptake_page.source", file=found.reading.file, until=found.until)
    mark = tr(language, f"uptake_page.{ready.terms.mark}_mark")
    done = [tr(language, one.code, None, **one.facts) for one in ready.done]
    return Caption(
        f"{tr(language, f'question.{model.asked.question}')} · {mark}",
        tuple(tr(language, one.code, None, **one.facts) for one in readings),
        (*(tr(language, one.code, None, **one.facts) for one in cannot), *done, source),
    )


def _png(model: UptakeModel, ready: Prepared) -> bytes:
    """Return a PNG."""
    return as_png(_chart(model, ready), caption(model, ready))


def _svg(model: UptakeModel, ready: Prepared) -> bytes:
    """Return an SVG file."""
    return as_svg_file(_chart(model, ready), caption(model, ready))


def _chart(model: UptakeModel, ready: Prepared) -> Chart:
    """Return the figure that answers first."""
    drawn = drawings(ready.result)[0](model.language, Layout.WIDE)
    assert isinstance(drawn, Chart)
    return drawn


_MAKERS: dict[FileKind, Make] = {FileKind.PNG: _png, FileKind.SVG: _svg}
