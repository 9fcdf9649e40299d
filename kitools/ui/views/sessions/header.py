"""The header of a page of a session: title, purpose, the way home, and the other language."""

import ipywidgets as widgets

from kitools.ui.views.parts import block, joined, say, tag
from kitools.words import LANGUAGES, tr


def page_header(language: str, room: str, purpose_classes: str = "kt-purpose") -> widgets.Widget:
    """Return the header of the page whose words are those of `room`, such as `join`."""
    title = tag("h1", say(language, f"{room}.title"))
    purpose = tag("p", say(language, f"{room}.purpose"), purpose_classes)
    other = next(one for one in LANGUAGES if one != language)
    switch = tag("a", tr(language, f"language.{other}"), "kt-lang", href=f"?lang={other}", hreflang=other, lang=other)
    home = tag("a", say(language, "practice.home"), href=f"../../?lang={language}")
    tools = tag("nav", joined((home, switch)), "kt-toolbar", aria_label=tr(language, "practice.tools"))
    return block(tag("div", joined((tag("div", joined((title, purpose))), tools)), "kt-header"))
