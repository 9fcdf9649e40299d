"""What a measure is called, what it is counted in, and how an amount or a change of it is said."""

from kitools.simulation import Interval
from kitools.words import say_number, tr

_UNITS = {
    "days_in_nobodys_hands": "days",
    "longest_wait": "days",
    "never_picked_up": "times",
    "information_missing": "times",
    "lost_in_handover": "times",
    "promises_kept": "times",
    "contacts_kept": "times",
    "staff_hours": "hours",
}
_WIDE = 4
"""An interval at least this wide is said in whole numbers."""


def unit_of(measure: str) -> str:
    """Return what a measure is counted in: `days`, `weeks`, `times` or `hours`."""
    return _UNITS.get(measure, "weeks")


def name_of(measure: str, language: str) -> str:
    """Return what a measure is called."""
    return tr(language, f"figures.measure_{measure}")


def said_change(change: Interval, measure: str, language: str) -> str:
    """Return a change with its interval, in words and with its sign."""
    if change.low == change.high == 0:
        return tr(language, "figures.no_difference")
    digits = 0 if change.high - change.low >= _WIDE else 1
    mean, low, high = (signed(value, language, digits) for value in (change.mean, change.low, change.high))
    return tr(language, "figures.difference", mean=mean, low=low, high=high, unit=_unit_words(measure, language))


def said_span(low: float, high: float, measure: str, language: str, *, plain: bool = False) -> str:
    """Return from where to where a change lies, with its signs; `plain` for an amount, which has none."""
    digits = 0 if high - low >= _WIDE else 1
    ends = (say_number(language, v, digits) if plain else signed(v, language, digits) for v in (low, high))
    first, last = ends
    return tr(language, "figures.span", low=first, high=last, unit=_unit_words(measure, language))


def said_amount(amount: float, measure: str, language: str, *, sign: bool = False, digits: int | None = None) -> str:
    """Return an amount with its unit, with at most `digits` decimals, by default none where it is large."""
    if digits is None:
        digits = 0 if abs(amount) >= 10 else 1
    said = signed(amount, language, digits) if sign else say_number(language, float(amount), digits)
    return f"{said} {_unit_words(measure, language)}"


def signed(value: float, language: str, digits: int = 1) -> str:
    """Return a number with its sign, a true minus where it is below nought.

    >>> signed(-2.5, "da"), signed(3, "en"), signed(0.01, "en")
    ('−2,5', '+3', '0')
    """
    said = say_number(language, abs(value), digits)
    return said if said == "0" else ("−" if value < 0 else "+") + said


def _unit_words(measure: str, language: str) -> str:
    """Return the word for what a measure is counted in."""
    return tr(language, f"figures.unit_{unit_of(measure)}")
