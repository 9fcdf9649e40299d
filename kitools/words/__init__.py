"""What every code is called in Danish and English; numbers and dates."""

from kitools.words.bundles import MissingWords, attributes, codes, has, say, tr
from kitools.words.languages import LANGUAGES, language_of
from kitools.words.saying import (
    danish_today,
    say_date,
    say_day_month,
    say_list,
    say_number,
    say_span,
    say_time,
    say_weekday,
)

__all__ = [
    "LANGUAGES", "MissingWords", "attributes", "codes", "danish_today", "has", "language_of", "say", "say_date",
    "say_day_month", "say_list", "say_number", "say_span", "say_time", "say_weekday", "tr",
]  # fmt: skip
