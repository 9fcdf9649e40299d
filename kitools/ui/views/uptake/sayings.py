"""How this page says what the rooms below report: sentences to be, and errors."""

from markupsafe import Markup

from kitools.ground import KitError
from kitools.ui.views.parts import say
from kitools.uptake.said import Said


def told(language: str, sentence: Said) -> Markup:
    """Return a sentence to be, said."""
    return say(language, sentence.code, **sentence.facts)


def error_words(language: str, error: KitError) -> Markup:
    """Return an error as a sentence."""
    return say(language, error.code, **error.facts)
