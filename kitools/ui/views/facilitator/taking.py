"""What can be taken along: each file is made when somebody asks for it."""

import base64
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from kitools.exchange.sessions.files import makers, packed, zip_name
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.parts import tag
from kitools.words import tr

_KINDS = {
    "html": "text/html",
    "pdf": "application/pdf",
    "csv": "text/csv",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "zip": "application/zip",
}


@dataclass(frozen=True)
class Take:
    """A file to take along: its name, what its button says, and what makes it."""

    name: str
    words: str
    make: Callable[[], bytes]

    def mark(self, content: bytes, nonce: str) -> Markup:
        """Return the mark by which the browser downloads `content`."""
        kind = _KINDS.get(self.name.rpartition(".")[2], "application/octet-stream")
        text = base64.b64encode(content).decode()
        return tag("div", text, "kt-download", data_name=self.name, data_type=kind, data_nonce=nonce)


def takes(model: FacilitatorModel, *, figures: bool = True) -> tuple[Take, ...]:
    """Return what can be taken along from the session as it is now: all in one file first.

    Without `figures` the kept figures are not read: enough to list what there is.
    """
    names = model.log.picture_names(model.session) if figures else ()
    pictures = {name: model.log.picture(model.session, name) or "" for name in names}
    made = makers(model.state, model.facts, pictures, model.language, session=model.session)
    whole = zip_name(model.state, model.language)
    begin = whole.removesuffix(f"{tr(model.language, 'session_file.everything')}.zip")
    single = [Take(name, _said(name, begin), make) for name, make in made.items() if not name.endswith(".svg")]
    everything = Take(whole, _said(whole, begin), lambda: packed({name: make() for name, make in made.items()}))
    return (everything, *single)


def _said(name: str, begin: str) -> str:
    """Return a file's name as a button says it.

    >>> _said("kitools-onsdag-rapport.pdf", "kitools-onsdag-")
    'Rapport (PDF)'
    """
    stem, _, kind = name.removeprefix(begin).rpartition(".")
    words = stem.replace("-", " ")
    return f"{words[:1].upper()}{words[1:]} ({kind.upper()})"
