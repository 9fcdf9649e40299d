"""Calendar months and working days, as the field's time limits count them."""

from calendar import monthrange
from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """Return the same day of the month `months` later, or the last day of that month if it has no such day.

    >>> add_months(date(2026, 8, 31), 6), add_months(date(2024, 2, 29), 12)
    (datetime.date(2027, 2, 28), datetime.date(2025, 2, 28))
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def working_days(first: date, last: date) -> int:
    """Return how many Mondays to Fridays lie after `first`, up to and with `last`; public holidays are not known.

    >>> working_days(date(2026, 5, 1), date(2026, 5, 8))  # Friday to Friday
    5
    """
    return sum((first + timedelta(days=step)).weekday() < 5 for step in range(1, (last - first).days + 1))
