"""The shape of a Danish civil registration (CPR) number, so that no real person's is ever saved.

A number is refused on its shape and a plausible date, whatever its check digit: numbers without modulus 11
are issued since 1 October 2007, and replacement numbers have 60 added to the day (cpr.dk, read November 2026).
"""

import re
from calendar import monthrange
from enum import StrEnum

_DASH = r"[-\u2010-\u2015\u2212\u00ad_]"
_BLANK = r"[\s\u200b\u2060]"
_BETWEEN = rf"{_BLANK}{{0,2}}(?:{_DASH}|[./])?{_BLANK}{{0,2}}"
_NOT_A_TELEPHONE = r"(?!(?<=\+)45\d{8}(?!\d))"
_SHAPE = re.compile(
    rf"(?<!\d){_NOT_A_TELEPHONE}(?:"
    rf"(?P<d>\d\d)(?P<m>\d\d)\d\d{_BETWEEN}\d{{4}}"  # ddmmyy-ssss
    rf"|(?P<d2>\d\d)(?P<sep>[\s./]|{_DASH})(?P<m2>\d\d)(?P=sep)\d\d{_BETWEEN}\d{{4}}"  # dd.mm.yy-ssss
    rf"|(?P<d3>\d\d)(?P<sep3>[\s./]|{_DASH})(?P<m3>\d\d)(?P=sep3)(?:18|19|20)\d\d{_DASH}\d{{4}}"  # dd.mm.yyyy-ssss
    r")(?!\d)"
)


class CprLook(StrEnum):
    """What a text looks like: fine, ten digits that are no date (ask), or a CPR number (refuse)."""

    ACCEPT = "accept"
    REVIEW = "review"
    REFUSE = "refuse"


def look_for_cpr(text: str) -> CprLook:
    """Return the gravest thing that `text` holds.

    >>> look_for_cpr("Ring på 20535804"), look_for_cpr("sag 2017-0216702")
    (<CprLook.ACCEPT: 'accept'>, <CprLook.ACCEPT: 'accept'>)
    """
    looks = [_is_a_date(*_day_and_month(found)) for found in _SHAPE.finditer(text)]
    if any(looks):
        return CprLook.REFUSE
    return CprLook.REVIEW if looks else CprLook.ACCEPT


def without_cpr(text: str) -> str:
    """Return `text` with everything that has the shape of a CPR number left out, so that the rest can be kept.

    >>> without_cpr("Ring til Bo (20535804) om sagen")
    'Ring til Bo (20535804) om sagen'
    """
    return _SHAPE.sub("", text)


def _day_and_month(found: re.Match[str]) -> tuple[int, int]:
    """Return the first two pairs of digits, whichever way they were written."""
    return int(found["d"] or found["d2"] or found["d3"]), int(found["m"] or found["m2"] or found["m3"])


def _is_a_date(day: int, month: int) -> bool:
    """Whether day (also + 60, a replacement number) and month occur; 29 February always may."""
    return 1 <= month <= 12 and 1 <= (day - 60 if day > 60 else day) <= monthrange(2000, month)[1]
