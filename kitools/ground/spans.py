"""Stretches of the calendar that are said by their name (July 2020), and otherwise are their first day."""

from datetime import date


class Month(date):
    """A whole month, as its first day.

    >>> Month.of(date(2020, 7, 1)) == date(2020, 7, 1)
    True
    """

    @classmethod
    def of(cls, day: date) -> "Month":
        """Return the stretch that begins on `day`."""
        return cls(day.year, day.month, day.day)


class Quarter(Month):
    """A whole quarter, as its first day."""


class Year(Month):
    """A whole year, as its first day."""


SPANS: dict[str, type[Month]] = {"month": Month, "quarter": Quarter, "year": Year}
"""The stretches by their codes."""
