"""Cut a delimited text into columns: which sign parts the fields, how many each row has, and what stands in them."""

import csv
from collections import Counter
from io import BytesIO, StringIO
from typing import Any

import numpy as np

from kitools.ground import KitError
from kitools.uptake.intake.book import Column, Sheet, column_of

MOST_COLUMNS = 500
_MOST_LINES = 100
_SAMPLED = 2000
_DELIMITERS = (";", "\t", ",", "|")
_NEWLINE, _QUOTE = ord("\n"), ord('"')


def sheet_of(data: bytes) -> Sheet:
    """Return the sheet that `data` (UTF-8, newlines only, the last line ended) holds.

    Raise KitError `intake_fault.empty` where there is nothing, `intake_fault.too_wide` where a row has more than 500
    fields, and `intake_fault.open_quote` where a quotation mark is opened and never closed, so that nobody can say
    where a row ends.
    """
    data, delimiter = _stated_delimiter(data)
    if not data.strip():
        raise KitError("intake_fault.empty")
    delimiter = delimiter or _delimiter(data)
    widths = _widths(data, ord(delimiter))
    if widths is not None:
        columns = _columns(data, delimiter, _width(widths))
        if len(columns[0].codes) == len(widths):
            return _sheet(columns, widths)
    return _sheet(*_one_by_one(data, delimiter))


def _sheet(columns: tuple[Column, ...], widths: np.ndarray) -> Sheet:
    """Return the sheet of `columns`, whose rows have so many fields."""
    alike = bool((widths == widths[0]).all())
    return Sheet("", columns, len(widths), widths=None if alike else widths)


def _stated_delimiter(data: bytes) -> tuple[bytes, str]:
    """Return the text without the line `sep=;` that Excel reads and does not show, and the sign it states."""
    first, _, rest = data.partition(b"\n")
    if first.lower().startswith(b"sep=") and len(first) == 5:
        return rest, chr(first[4])
    return data, ""


def _delimiter(data: bytes) -> str:
    """Return the sign that cuts the first rows into the same number of fields most often; a semicolon in doubt."""
    head = data[:64_000].decode("utf-8", "ignore")
    lines = [line for line in head.splitlines()[:60] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: _evenness(lines, sign))


def _evenness(lines: list[str], sign: str) -> tuple[float, int]:
    """Return the share of `lines` that `sign` cuts into the commonest number of fields (two or more), and how many."""
    try:
        widths = Counter(len(fields) for fields in csv.reader(lines, delimiter=sign))
    except csv.Error:
        return 0.0, 0
    width, times = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
    return (times / len(lines), width) if width > 1 else (0.0, 0)


def _widths(data: bytes, delimiter: int) -> np.ndarray | None:
    """Return how many fields each row has, or None where quotation marks do not stand around whole fields."""
    marks = np.frombuffer(data, np.uint8)
    ends, cuts = marks == _NEWLINE, marks == delimiter
    if b'"' in data:
        quotes = marks == _QUOTE
        inside = np.logical_xor.accumulate(quotes)
        if inside[-1] or not _opened_at_fields(marks, np.flatnonzero(quotes & inside), delimiter):
            return None
        ends, cuts = ends & ~inside, cuts & ~inside
    return np.diff(np.searchsorted(np.flatnonzero(cuts), np.flatnonzero(ends)), prepend=0) + 1


def _opened_at_fields(marks: np.ndarray, opened: np.ndarray, delimiter: int) -> bool:
    """Whether each quotation mark that opens stands first in its field, or doubles the one before it."""
    before = marks[opened[opened > 0] - 1]
    return bool(np.isin(before, (delimiter, _NEWLINE, _QUOTE)).all())


def _width(widths: np.ndarray) -> int:
    """Return the number of fields in the widest row; raise KitError where it is more than a table has."""
    width = int(widths.max())
    if width > MOST_COLUMNS:
        raise KitError("intake_fault.too_wide", columns=width, most=MOST_COLUMNS)
    return width


def _columns(data: bytes, delimiter: str, width: int) -> tuple[Column, ...]:
    """Return the columns of regular text, each different text read once."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    def read(**given: Any) -> Any:
        return pd.read_csv(
            BytesIO(data),
            sep=delimiter,
            header=None,
            names=list(range(width)),
            index_col=False,
            na_filter=False,
            skip_blank_lines=False,
            low_memory=False,
            **given,
        )

    head = read(dtype=object, nrows=_SAMPLED)
    various = {name: len(head) == _SAMPLED and head[name].nunique() > _SAMPLED / 10 for name in head}
    frame = read(dtype={name: object if is_various else "category" for name, is_various in various.items()})
    return tuple(_various(frame[name]) if various[name] else _column(frame[name].cat) for name in frame)


def _column(texts: Any) -> Column:
    """Return one column as pandas read it."""
    return Column(texts.codes.to_numpy().astype(np.int32, copy=False), tuple(texts.categories.tolist()))


def _various(texts: Any) -> Column:
    """Return a column with many different texts: pandas would sort them all, which nobody needs."""
    import pandas as pd  # noqa: PLC0415

    codes, values = pd.factorize(texts.to_numpy())
    return Column(codes.astype(np.int32, copy=False), tuple(values.tolist()))


def _one_by_one(data: bytes, delimiter: str) -> tuple[tuple[Column, ...], np.ndarray]:
    """Return the columns and widths of text whose quotation marks are irregular, read row by row."""
    try:
        rows = list(csv.reader(StringIO(data.decode("utf-8"), newline=""), delimiter=delimiter))
    except csv.Error:
        raise KitError("intake_fault.open_quote", row=_row_left_open(data)) from None
    if _swallowed(rows, data.count(b'"')):
        raise KitError("intake_fault.open_quote", row=_row_left_open(data))
    widths = np.fromiter((max(len(row), 1) for row in rows), np.int64, len(rows))
    width = _width(widths)
    padded = [(*row, *[""] * (width - len(row))) for row in rows]
    return tuple(column_of([row[place] for row in padded]) for place in range(width)), widths


def _swallowed(rows: list[list[str]], quotes: int) -> bool:
    """Whether a field holds the rest of the file, or so many lines that its closing mark must be missing."""
    to_the_end = quotes % 2 == 1 and any("\n" in field for field in rows[-1])
    return to_the_end or any(field.count("\n") > _MOST_LINES for row in rows for field in row)


def _row_left_open(data: bytes) -> int:
    """Return the line (from 1) of the first field that opens with a quotation mark and does not end with one."""
    for number, line in enumerate(data.decode("utf-8").splitlines(), 1):
        if line.count('"') % 2:
            return number
    return 1
