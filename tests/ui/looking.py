"""How tests look at a page without a browser: all its widgets, its buttons by their words, what it says."""

from collections.abc import Iterator
from html.parser import HTMLParser

import ipywidgets as widgets

from kitools.ui.models.practice.offer import Offer
from kitools.ui.views.practice.page import PracticePage


def a_page(model, store=None, offered="") -> PracticePage:
    """Return the whole page over `model`."""
    return PracticePage(model, Offer(model, store or model._store, visitor="test", offered=offered))


def every(widget: widgets.Widget) -> Iterator[widgets.Widget]:
    """Yield `widget` and everything inside it, in reading order."""
    yield widget
    for child in getattr(widget, "children", ()):
        yield from every(child)


def buttons(widget: widgets.Widget, words: str = "") -> list[widgets.Button]:
    """Return the buttons whose words are `words` (or all)."""
    found = [one for one in every(widget) if isinstance(one, widgets.Button)]
    return [one for one in found if words in ("", one.description)]


def press(widget: widgets.Widget, words: str, number: int = 0) -> None:
    """Press the button with `words`."""
    found = buttons(widget, words)
    assert found, f"no button says {words!r}; there are {[one.description for one in buttons(widget)]}"
    assert not found[number].disabled
    found[number].click()


def labelled(widget: widgets.Widget, words: str) -> widgets.Widget:
    """Return the input with the label `words`."""
    found = [one for one in every(widget) if getattr(one, "description", "") == words]
    assert found, f"nothing is labelled {words!r}"
    return found[0]


def under(widget: widgets.Widget, name: str) -> widgets.Widget:
    """Return the first part with the class `name`."""
    return next(one for one in every(widget) if name in getattr(one, "_dom_classes", ()))


def markup(widget: widgets.Widget) -> str:
    """Return everything that is shown as HTML."""
    return "\n".join(one.value for one in every(widget) if isinstance(one, widgets.HTML))


def text(widget: widgets.Widget) -> str:
    """Return what a reader sees of the HTML, and the words on buttons and inputs."""
    reader = _Reader()
    reader.feed(markup(widget))
    words = [getattr(one, "description", "") for one in every(widget) if not isinstance(one, widgets.HTML)]
    return " ".join([*" ".join(reader.said).split(), *words])


def elements(shown: str) -> set[tuple[str, str]]:
    """Return (element, attribute) of all that `shown` would build in a browser, documents in frames too."""
    reader = _Reader()
    reader.feed(shown)
    return reader.built.union(*(elements(inside) for inside in reader.inside))


class _Reader(HTMLParser):
    """Reads HTML as a browser would build it."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.built: set[tuple[str, str]] = set()
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.built |= {(tag, name) for name, _ in attrs} | {(tag, "")}
        self.inside += [value or "" for name, value in attrs if name == "srcdoc"]

    def handle_data(self, data: str) -> None:
        self.said.append(data)
