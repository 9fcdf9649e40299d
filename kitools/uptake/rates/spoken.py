"""Numbers as they are said aloud: few figures, and never more than they carry."""

from collections.abc import Sequence
from math import isfinite

from kitools.ground.said import Said, said

_NAMED = 3


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


def about(names: Sequence[str], *, together: bool = False) -> Said:
    """Return which units an answer is about: up to three by name, of more the first and how many there are besides.

    >>> about(["Linden", "Egen"]).facts["units"]
    ('Linden', 'Egen')
    """
    named = tuple(names) if len(names) <= _NAMED else (names[0],)
    return said("uptake.about", units=named, more=len(names) - len(named), together=together)
