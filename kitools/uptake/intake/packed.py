"""Look into a packed workbook before it is unpacked: is it one, is it too large, and what lies in its corners."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from kitools.ground import KitError

MOST_UNPACKED = 1_500_000_000
_MOST_RATIO, _SMALL = 200, 30_000_000
_NO_WORKBOOK = (
    ("xl/workbook.bin", "xlsb"),
    ("content.xml", "ods"),
    ("word/document.xml", "word"),
    ("ppt/presentation.xml", "slides"),
    ("Index/Document.iwa", "numbers"),
)
_NOT_TEXT = re.compile(
    r"(?:xl/(?:styles|calcChain|metadata|theme/|printerSettings/|sharedStrings)|\[Content|.*\.rels$)"
)
_CACHE = re.compile(r"xl/(?:pivotCache|externalLinks)/")
_TAG = re.compile(r"<[^>]*>")
_KEPT_VALUE = re.compile(r'\bv="([^"]*)"')
_END_OF_TEXT = re.compile(r"</(?:\w+:)?(?:si|t|comment|p|text)>")
_HEAD_OR_FOOT = re.compile(rb"<(?:\w+:)?((?:odd|even|first)(?:Header|Footer))>(.*?)</", re.DOTALL)
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell [^>]*?\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_HIDDEN = re.compile(rb'<(?:\w+:)?row\b[^>]*?\bhidden="(?:1|true)"')
_FORMULA = re.compile(
    rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>([^<]*)</(?:\w+:)?f>)'
    rb"\s*(<(?:\w+:)?v>[^<]+<)?"
)
_TEN_DIGITS = re.compile(rb"<(?:\w+:)?v>(\d{10})(?:\.0*)?<")
_CELL = re.compile(rb' r="([A-Z]+)(\d+)"')
_PADDED = re.compile(rb'formatCode="[^"]*(?:0{6}[^0-9"]{0,4}0{4}|0{10})')


@dataclass(frozen=True)
class Marks:
    """What a sheet's XML says beside its values; rows and columns counted from 0.

    `merged` are (top, left, bottom, right, the cells' name), `formulas` (row, column, the formula, whether its result
    was saved), `numbers` (row, column, ten digits) as they were stored, however they are shown.
    """

    merged: tuple[tuple[int, int, int, int, str], ...] = ()
    formulas: tuple[tuple[int, int, str, bool], ...] = field(default=(), repr=False)
    numbers: tuple[tuple[int, int, str], ...] = field(default=(), repr=False)
    hidden_rows: int = 0
    margins: tuple[str, ...] = field(default=(), repr=False)


class Packed:
    """A packed workbook that was looked over and found to be one, of a size that can be unpacked."""

    def __init__(self, data: bytes) -> None:
        """Raise KitError `intake_fault.damaged`, `.password`, `.bomb`, or `.other_book` (with its `kind`)."""
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise KitError("intake_fault.damaged") from None
        self._look_over()

    def _look_over(self) -> None:
        """Refuse what is no workbook, or would fill the memory."""
        parts = self._zip.infolist()
        names = {part.filename for part in parts}
        if any(part.flag_bits & 1 for part in parts):
            raise KitError("intake_fault.password")
        for part, kind in _NO_WORKBOOK:
            if part in names:
                raise KitError("intake_fault.other_book", kind=kind)
        if "xl/workbook.xml" not in names:
            raise KitError("intake_fault.other_book", kind="zip")
        swollen = any(p.file_size > _SMALL and p.file_size > _MOST_RATIO * max(p.compress_size, 1) for p in parts)
        if swollen or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise KitError("intake_fault.bomb")

    def marks(self) -> dict[str, Marks]:
        """Return what each sheet's XML says beside its values, by the sheet's name."""
        return {name: _marks(self._zip.read(path)) for name, path in self._paths().items()}

    def pads_to_ten(self) -> bool:
        """Whether the workbook has a number format that shows ten digits with noughts in front."""
        styles = "xl/styles.xml"
        return styles in self._zip.namelist() and _PADDED.search(self._zip.read(styles)) is not None

    def corners(self) -> Iterator[tuple[str, str]]:
        """Yield the text of every part that is no sheet (comments, saved pivot tables …), and its name."""
        sheets = set(self._paths().values())
        for name in self._zip.namelist():
            if name.endswith(".xml") and name not in sheets and not _NOT_TEXT.match(name):
                yield name, _text(name, self._zip.read(name).decode("utf-8", "replace"))

    def _paths(self) -> dict[str, str]:
        """Return the part of the archive that each sheet lies in, by the sheet's name."""
        targets = {}
        for link in ElementTree.fromstring(self._zip.read("xl/_rels/workbook.xml.rels")):
            target = link.get("Target", "")
            targets[link.get("Id")] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        found = {}
        for element in ElementTree.fromstring(self._zip.read("xl/workbook.xml")).iter():
            if element.tag.endswith("}sheet"):
                link_id = next((value for key, value in element.attrib.items() if key.endswith("}id")), None)
                path = targets.get(link_id, "")
                if path in self._zip.namelist() and "/worksheets/" in path:
                    found[element.get("name", "")] = path
        return found


def _text(name: str, xml: str) -> str:
    """Return the text of the part `name`, pieces parted by noughts; of a saved copy of a table its values too.

    What is written in a comment or a text box may be cut into runs of one letter style each, and is put together.
    """
    values = _KEPT_VALUE.findall(xml) if _CACHE.match(name) else []
    in_runs = name.startswith(("xl/comments", "xl/threadedComments", "xl/drawings"))
    return "\0".join([_TAG.sub("" if in_runs else "\0", piece) for piece in _END_OF_TEXT.split(xml)] + values)


def _marks(xml: bytes) -> Marks:
    """Return what the XML of a sheet says beside its values."""
    return Marks(
        merged=tuple(_range(found) for found in _MERGED.finditer(xml)),
        formulas=tuple(
            (int(row) - 1, _number(column), text.decode("utf-8", "replace"), bool(saved))
            for column, row, text, saved in (_FORMULA.findall(xml) if b"<f" in xml or b":f" in xml else ())
        ),
        numbers=tuple(_stored(xml, found) for found in _TEN_DIGITS.finditer(xml)),
        hidden_rows=len(_HIDDEN.findall(xml)),
        margins=tuple(text.decode("utf-8", "replace") for _, text in _HEAD_OR_FOOT.findall(xml[-20_000:])),
    )


def _stored(xml: bytes, found: re.Match[bytes]) -> tuple[int, int, str]:
    """Return the cell that the ten digits `found` were stored in, and the digits."""
    cell = _CELL.match(xml, max(xml.rfind(b' r="', 0, found.start()), 0))
    row, column = (int(cell[2]) - 1, _number(cell[1])) if cell else (0, 0)
    return row, column, found[1].decode()


def _range(found: re.Match[bytes]) -> tuple[int, int, int, int, str]:
    """Return the corners of merged cells, and their name."""
    left, top, right, bottom = (part.decode() for part in found.groups())
    name = f"{left}{top}:{right}{bottom}"
    return int(top) - 1, _number(left.encode()), int(bottom) - 1, _number(right.encode()), name


def _number(letters: bytes) -> int:
    """Return the number, from 0, of the column that Excel calls `letters`."""
    number = 0
    for mark in letters:
        number = number * 26 + mark - 64
    return number - 1
