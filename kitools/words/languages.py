"""The two languages of the house, and how one is asked for."""

LANGUAGES = ("da", "en")
"""Danish first: it is what a page speaks when nobody has asked for anything else."""


def language_of(text: str | None) -> str:
    """Return the language that `text` asks for (`da`, `en`, `en-GB`, ` EN `), or Danish where it asks for no known one.

    >>> language_of("en-GB"), language_of("fr"), language_of(None)
    ('en', 'da', 'da')
    """
    asked = (text or "").strip().lower().replace("_", "-").split("-")[0]
    return asked if asked in LANGUAGES else LANGUAGES[0]
