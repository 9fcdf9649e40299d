"""Files such as a municipality has them, made for tests; everybody in them is invented."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from openpyxl import Workbook

UNTIL = date(2020, 12, 31)
PERSON = "211062" + "5629"
"""A number with the shape of a person's: the example of a library's documentation."""

CITIZENS = (
    ("Borger", "Center", "Tegn set", "Tilbudt", "Samtykke", "Oprettet"),
    ("P1", "Amager", "01-02-2016", "03-02-2016", "03-02-2016", "01-03-2016"),
    ("P2", "Amager", "05-02-2016", "", "", ""),
    ("P3", "Vesterbro", "11-02-2016", "12-02-2016", "20-02-2016", "30-03-2016"),
)
EVENTS = (
    ("Borger", "Enhed", "Trin", "Dato"),
    ("P1", "Amager", "Tilbudt", "01-02-2016"),
    ("P1", "Amager", "KI-plan oprettet", "01-03-2016"),
    ("P2", "Vesterbro", "Tegn set", "05-02-2016"),
)
COUNTS = (
    ("Enhed", "Måned", "Antal planer", "Målgruppe"),
    ("Amager", "2016-08", "1", "1.204"),
    ("Vesterbro", "2016-08", "0", "804,5"),
)
UNITS = (
    ("Enhed", "Startdato", "Målgruppe", "Gruppe"),
    ("Amager", "01-01-2015", "120", "forsøg"),
    ("Vesterbro", "01-02-2016", "80", "andre"),
)

Rows = Sequence[Sequence[object]]


def text(rows: Rows, sign: str = ";", encoding: str = "utf-8", end: str = "\r\n") -> bytes:
    """Return `rows` as a delimited file."""
    lines = [sign.join(map(str, row)) for row in rows]
    return (end.join(lines) + end).encode(encoding)


def workbook(**sheets: Rows) -> Workbook:
    """Return a workbook with these sheets."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return book


def saved(book: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def with_row(rows: Rows, number: int, **changes: object) -> Rows:
    """Return `rows` with the row `number` (as Excel numbers it) changed under these headings."""
    headings = list(rows[0])
    changed = list(rows[number - 1])
    for heading, value in changes.items():
        changed[headings.index(heading)] = value
    return (*rows[: number - 1], tuple(changed), *rows[number:])
