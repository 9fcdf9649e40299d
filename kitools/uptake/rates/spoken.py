"""Numbers as they are said aloud: few figures, and never more than they carry."""

from math import isfinite


def few(number: float) -> float | int:
    """Return `number` with about two figures: whole from 10 on, one decimal from 1, two below.

    >>> few(21.03), few(2.375), few(0.573), few(0.0)
    (21, 2.4, 0.57, 0.0)
    """
    if not isfinite(number):
        return number
    if abs(number) >= 9.95:
        return round(number)
    return round(number, 1) if abs(number) >= 0.995 else round(number, 2)


def percent(share: float) -> float | int:
    """Return a share as a percentage: whole numbers, or one decimal below 10 if it is not 0.

    >>> percent(0.4567), percent(0.0123), percent(1.0), percent(0.905)
    (46, 1.2, 100, 90)
    """
    whole = 100 * share
    return round(whole, 1) if 0 < whole < 9.95 else round(whole)
