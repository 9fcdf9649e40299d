"""A part of a session's page: it draws itself again where what it shows has changed, and only then."""

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ui.models.live import LiveModel, Trouble
from kitools.ui.views.parts import Block, Press, Stack, button, focus, joined, say, tag, with_classes
from kitools.words import has, tr

_NOTHING_YET = object()

Act = Callable[[], Trouble | None]


class Part(Stack):
    """Something that is drawn from `shows()`; a part inside a part looks after itself.

    What a subclass needs for drawing it sets before it calls `Part.__init__`.
    """

    def __init__(self, model: LiveModel, *classes: str) -> None:
        self.model = model
        self._answer: Block | None = None
        self._mark: Block | None = None
        self._shown: object = _NOTHING_YET
        super().__init__()
        with_classes(self, "kt-stack", *classes)
        self.refresh()

    def shows(self) -> object:
        """Return what decides whether this part must be drawn again; nothing, for one that is drawn once."""
        return None

    def build(self) -> Sequence[widgets.Widget]:
        """Return what this part is made of now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Draw again if what is shown has changed, else let the parts inside look."""
        now = self.shows()
        if now != self._shown:
            self._shown = now
            self.leave()
            self.draw()
            return
        for child in _parts(self.children):
            child.refresh()

    def draw(self) -> None:
        """Draw what this part is made of now, with what was said below it."""
        below = (one for one in (self._answer, self._mark) if one is not None)
        self.children = (*self.build(), *below)

    def leave(self) -> None:
        """Stop what goes on by itself; the part is no longer shown."""
        for child in _parts(self.children):
            child.leave()

    # --- small helps --------------------------------------------------------------------------------------------

    def say(self, code: str, **facts: Any) -> Markup:
        """Return a sentence in the page's language, escaped."""
        return say(self.model.language, code, **facts)

    def tr(self, code: str, attribute: str | None = None, **facts: Any) -> str:
        """Return words for a widget, in the page's language."""
        return tr(self.model.language, code, attribute, **facts)

    def press(self, code: str, act: Act, kind: str = "secondary", **facts: Any) -> Press:
        """Return a button that does `act`, and says here why it was not done."""
        return button(self.tr(code, **facts), lambda: self.tell(act()), kind)

    def tell(self, trouble: Trouble | None) -> None:
        """Say why something was not done; say nothing where it was."""
        if self._answer is None and trouble is not None:
            self._answer = Block()
            self.children = (*self.children, self._answer)
        if self._answer is not None:
            self._answer.value = str(trouble_line(self.model.language, trouble)) if trouble else ""

    def focus(self, target: str) -> None:
        """Keep the keyboard where the work goes on."""
        if self._mark is None:
            self._mark = Block()
            self.children = (*self.children, self._mark)
        self._mark.value = ""
        self._mark.value = str(focus(target))


def trouble_line(language: str, trouble: Trouble) -> Markup:
    """Return why something was not done, and what one can do about it."""
    words = say(language, trouble.code, **trouble.facts)
    if trouble.code.startswith("session.") and has(language, trouble.code, "mend"):
        words = joined((words, " ", Markup.escape(tr(language, trouble.code, "mend", **trouble.facts))))
    return tag("p", words, "kt-remark-ought", role="alert")


def _parts(children: Sequence[widgets.Widget]) -> list[Part]:
    """Return the parts among `children`, and those within plain boxes."""
    found: list[Part] = []
    for child in children:
        if isinstance(child, Part):
            found.append(child)
        else:
            found += _parts(getattr(child, "children", ()))
    return found
