"""The small kit that every page is made of: text, headings, cards, buttons, findings, banners.

Text from people goes through `Markup`, which escapes it; only sentences from `words/` and the kit's own tags
are put in as they are.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

import ipywidgets as widgets
import traitlets
from markupsafe import Markup, escape

from kitools.ui.views.guard import guard
from kitools.ui.views.inputs import Plain, is_shared
from kitools.ui.views.later import in_a_while
from kitools.words import tr

W = TypeVar("W", bound=widgets.DOMWidget)
Maker = Callable[[], None]

_UNTIL_CLOSED = 20.0


class Block(Plain, widgets.HTML):
    """A piece of shown text."""


class Holder(Plain, widgets.Box):
    """A box that lets go of what it no longer holds: a widget that is not closed stays in the kernel for good.

    It does so a while later: somebody may just have pressed a button that is being replaced.
    """

    @traitlets.observe("children")
    def _let_go(self, change: Any) -> None:
        """Close, in a while, what was held before and is not held any more."""
        kept = {one for child in change["new"] for one in _inside(child)}
        gone = [one for old in change["old"] or () for one in _inside(old) if one not in kept]
        if gone:
            in_a_while(_UNTIL_CLOSED, lambda: _close(gone))


class Stack(Holder, widgets.VBox):
    """Things below each other."""


class Row(Holder, widgets.HBox):
    """Things beside each other, which wrap when there is no room."""


class Press(Plain, widgets.Button):
    """A button that carries words."""


def say(language: str, code: str, **facts: Any) -> Markup:
    """Return the sentence for `code`, escaped, so that facts from people cannot become tags."""
    return escape(tr(language, code, **facts))


def block(markup: Markup, *classes: str) -> Block:
    """Return a widget that shows `markup`."""
    return with_classes(Block(value=str(markup)), *classes)


def tag(name: str, content: Any, classes: str = "", **attributes: str) -> Markup:
    """Return an element around `content`, which is escaped unless it is `Markup` already.

    >>> str(tag("p", "2 < 3", "kt-note"))
    '<p class="kt-note">2 &lt; 3</p>'
    """
    given = {"class": classes, **{key.rstrip("_").replace("_", "-"): text for key, text in attributes.items()}}
    inside = Markup("").join(Markup(' {}="{}"').format(Markup(key), text) for key, text in given.items() if text)
    return Markup("<{}{}>{}</{}>").format(Markup(name), inside, content, Markup(name))


def joined(pieces: Iterable[Any], between: str = "") -> Markup:
    """Return `pieces` one after the other, each escaped unless it is `Markup` already."""
    return escape(between).join(pieces)


def listed(pieces: Iterable[Any], classes: str = "", name: str = "ul") -> Markup:
    """Return `pieces` as a list."""
    return tag(name, joined(tag("li", piece) for piece in pieces), classes)


def heading(level: int, words: Any, classes: str = "") -> Block:
    """Return a heading of `level`; a step's own heading can be given the keyboard focus."""
    return block(tag(f"h{level}", words, classes, tabindex="-1" if "kt-step-title" in classes else ""))


def opening(title: Any, hint: Any, mark: str) -> Block:
    """Return a step's heading, which is given the keyboard focus by its `mark`, with a line on what to do."""
    return block(joined((tag("h2", title, f"kt-step-title {mark}", tabindex="-1"), tag("p", hint))))


def paragraph(words: Any, classes: str = "") -> Block:
    """Return a paragraph."""
    return block(tag("p", words, classes))


def focus(target: str) -> Markup:
    """Return the mark that moves the keyboard focus to the element with the class or id `target`."""
    return tag("div", "", "kt-focus", data_to=target, hidden="hidden")


def button(words: str, act: Maker, kind: str = "secondary", *, why_not: str = "") -> Press:
    """Return a button; with `why_not` it is blocked, and the reason is its tooltip (say it beside it too)."""
    press = with_classes(Press(description=words, disabled=bool(why_not), tooltip=why_not), f"kt-{kind}")
    press.on_click(guard(lambda _: act()))
    return press


def stack(*children: widgets.Widget, classes: str = "kt-stack") -> Stack:
    """Return `children` below each other."""
    return with_classes(Stack(children=children), *classes.split())


def row(*children: widgets.Widget, classes: str = "kt-row") -> Row:
    """Return `children` beside each other."""
    return with_classes(Row(children=children), *classes.split())


def card(*children: widgets.Widget, classes: str = "") -> Stack:
    """Return `children` on a card."""
    return stack(*children, classes=f"kt-card kt-stack {classes}".strip())


def chip(language: str, sector: str) -> Markup:
    """Return a sector's chip: its colour always goes with its name."""
    return tag("span", say(language, f"sector.{sector}"), f"kt-chip kt-sector-{sector}")


def details(summary: Any, content: Any, classes: str = "kt-details") -> Markup:
    """Return `content` that opens when `summary` is pressed."""
    return tag("details", joined((tag("summary", summary), tag("div", content))), classes)


def model_banner(language: str) -> Block:
    """Return the banner that stands on every simulated figure."""
    return block(tag("p", say(language, "ui.learning-model"), "kt-banner", role="note"))


def _close(gone: Iterable[widgets.Widget]) -> None:
    """Close widgets."""
    for one in gone:
        one.close()


def _inside(widget: widgets.Widget) -> Iterator[widgets.Widget]:
    """Yield what `widget` is made of, and itself."""
    for child in getattr(widget, "children", ()):
        yield from _inside(child)
    own = (getattr(widget, name, None) for name in ("layout", "style"))
    yield from (part for part in own if part is not None and not is_shared(part))
    yield widget


def with_classes(widget: W, *classes: str) -> W:
    """Return `widget` after giving it `classes`."""
    for name in classes:
        widget.add_class(name)
    return widget
