"""How numbers, days, times and lists are said in Danish and English.

Babel is loaded when the first one is said, so that a page which says none does not pay for it.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kitools.ground.spans import Month, Quarter, Year

_LOCALES = {"da": "da_DK", "en": "en_GB"}
_DAY_MONTH = {"da": "d. MMMM", "en": "d MMMM"}
_DATE = {"da": "d. MMMM y", "en": "d MMMM y"}
_TIME = {"da": "HH.mm", "en": "HH:mm"}
_AND = {"da": "og", "en": "and"}


def say_date(language: str, day: date) -> str:
    """Return `day` in words.

    >>> say_date("da", date(2026, 5, 2)), say_date("en", date(2026, 5, 2))
    ('2. maj 2026', '2 May 2026')
    """
    return _dated(language, day, _DATE[language])


def say_day_month(language: str, day: date) -> str:
    """Return `day` without its year.

    >>> say_day_month("da", date(2026, 5, 2))
    '2. maj'
    """
    return _dated(language, day, _DAY_MONTH[language])


def say_span(language: str, span: Month) -> str:
    """Return a whole month, quarter or year by its name.

    >>> say_span("da", Month(2020, 7, 1)), say_span("da", Quarter(2020, 4, 1)), say_span("en", Quarter(2020, 4, 1))
    ('juli 2020', '2. kvartal 2020', '2nd quarter 2020')
    """
    match span:
        case Quarter():
            pattern = "QQQQ y"
        case Year():
            pattern = "y"
        case _:
            pattern = "MMMM y"
    return _dated(language, span, pattern)


def say_weekday(language: str, day: date) -> str:
    """Return the name of the weekday of `day`, as it stands inside a sentence.

    >>> say_weekday("da", date(2026, 5, 2)), say_weekday("en", date(2026, 5, 2))
    ('lørdag', 'Saturday')
    """
    return _dated(language, day, "EEEE")


def say_time(language: str, moment: time | datetime) -> str:
    """Return the hour and minute of `moment`; a moment that knows its time zone is said as Danish clocks have it.

    >>> say_time("da", time(10, 42)), say_time("en", time(9, 5))
    ('10.42', '09:05')
    """
    from babel.dates import format_time  # noqa: PLC0415 - see the module's sentence

    clock = on_danish_clocks(moment).time() if isinstance(moment, datetime) else moment
    return str(format_time(clock.replace(tzinfo=None), _TIME[language], locale=_LOCALES[language]))


def on_danish_clocks(moment: datetime) -> datetime:
    """Return `moment` in Danish time if it knows its time zone, else as it is.

    Where the machine has no list of time zones, its own local time is used.
    """
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(ZoneInfo("Europe/Copenhagen"))
    except ZoneInfoNotFoundError:
        return moment.astimezone()


def danish_today() -> date:
    """Return the day it is in Denmark, wherever the server stands."""
    return on_danish_clocks(datetime.now(UTC)).date()


def say_number(language: str, number: float, digits: int = 1) -> str:
    """Return `number` with at most `digits` decimals, and no trailing noughts.

    >>> say_number("da", 1234.5), say_number("en", 1234.5), say_number("da", 2.0), say_number("da", -0.04)
    ('1.234,5', '1,234.5', '2', '0')
    """
    from babel.numbers import format_decimal  # noqa: PLC0415

    rounded = round(number, digits) + 0.0 if isinstance(number, float) else number
    pattern = "#,##0." + "#" * digits if digits else "#,##0"
    return str(format_decimal(rounded, pattern, locale=_LOCALES[language]))


def say_list(language: str, parts: Iterable[str]) -> str:
    """Return `parts` as a list in a sentence.

    >>> say_list("da", ["bolig", "økonomi", "netværk"]), say_list("en", ["one", "two"]), say_list("da", [])
    ('bolig, økonomi og netværk', 'one and two', '')
    """
    *first, last = [*parts] or [""]
    return f"{', '.join(first)} {_AND[language]} {last}" if first else last


def _dated(language: str, day: date, pattern: str) -> str:
    """Return `day` written by a CLDR date pattern."""
    from babel.dates import format_date  # noqa: PLC0415

    return str(format_date(day, pattern, locale=_LOCALES[language]))
