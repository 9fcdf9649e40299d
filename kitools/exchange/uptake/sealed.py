"""A workbook as bytes that are the same each time: no clock is asked, and nobody is named."""

import io
import re
from datetime import datetime
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from openpyxl import Workbook

_ALWAYS = datetime(2000, 1, 1)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def sealed(book: "Workbook") -> bytes:
    """Return `book` as .xlsx."""
    book.properties.creator = "kitools"
    book.properties.created = _ALWAYS
    own = io.BytesIO()
    book.save(own)
    again = io.BytesIO()
    with ZipFile(own) as made, ZipFile(again, "w", ZIP_DEFLATED) as kept:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            content = made.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>%s\g<2>" % _ALWAYS.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
            entry = ZipInfo(name, _ALWAYS.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            kept.writestr(entry, content)
    return again.getvalue()
