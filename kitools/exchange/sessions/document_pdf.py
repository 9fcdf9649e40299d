"""A document as PDF, set by Typst: texts go in as data, and the same document is the same file."""

import json
import re
from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

import typst

from kitools.exchange.sessions.document import Block, Document, Picture, Table
from kitools.figures.printing import as_drawn, font_folder

_REGIONS = {"da": "DK", "en": "GB"}
_ACCESSIBLE = "ua-1"
_LONG_WORD = re.compile(r"\S{30}(?=\S)")


def as_pdf(document: Document, made: datetime | None = None) -> bytes:
    """Return `document` as a tagged PDF that says it was `made` then, by default in 1970.

    It follows PDF/UA unless it holds a sign that no font here can show.
    """
    given = {"format": "pdf", "timestamp": int(made.timestamp()) if made else 0}
    try:
        return _compiled(document, pdf_standards=[_ACCESSIBLE], **given)
    except typst.TypstError:
        return _compiled(document, **given)


def as_pictures(document: Document, dots_per_inch: float = 96) -> tuple[bytes, ...]:
    """Return the pages of `document` as PNG."""
    made: Any = _compiled(document, format="png", ppi=dots_per_inch)
    return (made,) if isinstance(made, bytes) else tuple(made)


def as_read(document: Document) -> str:
    """Return what Typst reads in `document`, as HTML: for looking at what became of a text."""
    return _compiled(replace(document, one_page=False), format="html").decode()


@cache
def template() -> bytes:
    """Return the template that every document is set by."""
    return (files("kitools.exchange.sessions") / "document.typ").read_bytes()


def _compiled(document: Document, **settings: Any) -> bytes:
    """Return what Typst makes of the document, which it is given as data; fonts of the machine are not looked at."""
    made: bytes = typst.compile(
        template(),
        sys_inputs={"document": json.dumps(_data(document), ensure_ascii=False)},
        font_paths=[str(font_folder())],
        ignore_system_fonts=True,
        **settings,
    )
    return made


def _data(document: Document) -> dict[str, Any]:
    """Return `document` as plain data."""
    parts = [{"title": one.title, "blocks": [_block(block) for block in one.blocks]} for one in document.parts]
    return {**_breakable(asdict(document)), "region": _REGIONS[document.language], "parts": parts}


def _block(block: Block) -> dict[str, Any]:
    """Return a block as plain data, with its kind; a drawing in the font that it was drawn for."""
    data = {"kind": type(block).__name__.lower(), **_breakable(asdict(block))}
    if isinstance(block, Table):
        return {**data, "widths": block.columns, "bold": block.names_rows}
    return {**data, "svg": as_drawn(block.svg)} if isinstance(block, Picture) else data


def _breakable(value: Any) -> Any:
    """Return `value` with places in every long word of it where a line may end, so that none leaves its column."""
    match value:
        case str():
            return _LONG_WORD.sub(lambda found: found[0] + "\u200b", value)
        case dict():
            return {name: _breakable(part) for name, part in value.items()}
        case list() | tuple():
            return [_breakable(part) for part in value]
    return value
