"""Read a day, or a month, as people and Excel write them in Denmark and in English."""

import re
from datetime import date, timedelta

from kitools.uptake.intake.plain import words

NO_VALUE = frozenset({"", "-", "–", "—", ".", "n/a", "na", "null", "none", "nan", "nat", "(tom)", "(blank)"})
"""What stands in a cell that holds nothing, in small letters."""

_TIME = r"(?:[T ]+(?:kl\.? *)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: *[ap]m)? *(?:Z|[+-]\d{2}:?\d{2})?)?"
_ISO = re.compile(rf"(\d{{4}})([-/. ])(\d{{1,2}})\2(\d{{1,2}}){_TIME}\.?", re.IGNORECASE)
_DANISH = re.compile(rf"(\d{{1,2}})([-/. ])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_TIME}\.?", re.IGNORECASE)
_COMPACT = re.compile(rf"((?:19|20)\d{{2}})(\d{{2}})(\d{{2}}){_TIME}", re.IGNORECASE)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_NAMED = re.compile(
    rf"(?:\w+ +)?(?:den +)?(\d{{1,2}})\.?[ -]+([^\W\d]+)\.?,?[ -]+(\d{{4}}|\d{{2}}){_TIME}", re.IGNORECASE
)
_MONTH = re.compile(r"(\d{4})[-/. ]?(?:M ?)?(\d{1,2})")
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{4})")
_MONTH_NAMED = re.compile(r"([^\W\d]+)\.?[ -]+(\d{4}|\d{2})|(\d{4})[ -]+([^\W\d]+)\.?")
_NAMES = (
    *(["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]),
    *(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
)
_EXCEL_DAY_0 = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)


def day_of(text: str) -> date | None:
    """Return the day that `text` says, or None where it says none; two figures for the year are those of this century.

    >>> [str(day_of(text)) for text in ("01-08-2016", "1.8.16 kl. 9.30", "2016-08-01T12:00:00Z", "1. august 2016")]
    ['2016-08-01', '2016-08-01', '2016-08-01', '2016-08-01']
    """
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _day(found[1], found[3], found[4])
    if found := _DANISH.fullmatch(text):
        return _day(found[4], found[3], found[1])
    if found := _COMPACT.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if (found := _SERIAL.fullmatch(text)) and int(found[1]) in _SERIALS:
        return _EXCEL_DAY_0 + timedelta(days=int(found[1]))
    if found := _NAMED.fullmatch(text):
        return _day(found[3], str(_named(found[2])), found[1])
    return None


def month_of(text: str) -> date | None:
    """Return the first day of the month that `text` says, or lies in, or None.

    >>> [str(month_of(text)) for text in ("2016-08", "08-2016", "2016M08", "aug. 2016", "201608", "15-08-2016")]
    ['2016-08-01', '2016-08-01', '2016-08-01', '2016-08-01', '2016-08-01', '2016-08-01']
    """
    text = text.strip()
    if found := _MONTH.fullmatch(text):
        return _day(found[1], found[2], "1") or _first(day_of(text))
    if found := _MONTH_FIRST.fullmatch(text):
        return _day(found[2], found[1], "1")
    if found := _MONTH_NAMED.fullmatch(text):
        year, name = (found[2], found[1]) if found[1] else (found[3], found[4])
        return _day(year, str(_named(name)), "1")
    return _first(day_of(text))


def is_month_first(text: str) -> bool:
    """Whether `text` can only be a date with the month in front, as Americans write it.

    >>> is_month_first("08/25/2016"), is_month_first("25/08/2016"), is_month_first("08/09/2016")
    (True, False, False)
    """
    found = _DANISH.fullmatch(text.strip())
    return found is not None and int(found[1]) <= 12 < int(found[3]) <= 31


def has_short_year(text: str) -> bool:
    """Whether `text` is a date whose year has two figures."""
    found = _DANISH.fullmatch(text.strip())
    return found is not None and len(found[4]) == 2


def is_serial(text: str) -> bool:
    """Whether `text` is a day as Excel counts days."""
    found = _SERIAL.fullmatch(text.strip())
    return found is not None and int(found[1]) in _SERIALS


def _first(day: date | None) -> date | None:
    """Return the first of the month of `day`."""
    return None if day is None else day.replace(day=1)


def _named(name: str) -> int:
    """Return the number of the month called `name`, or 0."""
    start = "".join(words(name))[:3]
    return _NAMES.index(start) % 12 + 1 if start in _NAMES else 0


def _day(year: str, month: str, day: str) -> date | None:
    """Return the day, or None where there is no such day."""
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None
