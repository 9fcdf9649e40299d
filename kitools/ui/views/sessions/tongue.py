"""Words in the language of the session's material on a page that speaks another: marked, so that they are read so."""

from typing import TypeVar

import ipywidgets as widgets
from markupsafe import Markup, escape

from kitools.ui.views.parts import tag, with_classes

W = TypeVar("W", bound=widgets.DOMWidget)


def said_in(spoken: str, words: str, page: str) -> Markup:
    """Return `words`, escaped, with the language in which they are `spoken` where the `page` speaks another.

    >>> str(said_in("da", "Ro", "en")), str(said_in("da", "Ro", "da"))
    ('<span lang="da">Ro</span>', 'Ro')
    """
    return escape(words) if spoken == page else tag("span", words, lang=spoken)


def labelled_in(spoken: str, widget: W, page: str) -> W:
    """Return `widget`, all of whose words are `spoken` in a language, so that the browser marks it where needed."""
    return widget if spoken == page else with_classes(widget, f"kt-spoken-{spoken}")
