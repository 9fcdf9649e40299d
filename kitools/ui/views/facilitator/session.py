"""A session on the trainer's page: the strip that steers it, the parts of the page, and the part that is shown."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kitools.ui.models.facilitator.model import TABS, FacilitatorModel
from kitools.ui.views.facilitator.strip import Strip
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Row, Stack, button, say, stack, tag, with_classes
from kitools.ui.views.sessions.kept import update
from kitools.ui.views.sessions.polling import Polling
from kitools.words import tr

_VIEWS = {
    "people": ("people", "People"),
    "screen": ("screen", "Screen"),
    "steer": ("steer", "Steer"),
    "board": ("board", "BoardView"),
    "cards": ("cards", "CardsView"),
    "year": ("year", "YearView"),
    "debrief": ("debrief", "DebriefView"),
    "end": ("end", "EndView"),
}


class SessionView(Stack):
    """The session; it looks at the log several times a second and changes only what has changed."""

    def __init__(self, model: FacilitatorModel, forget_browser: Callable[[], None]) -> None:
        self._model, self._forget_browser = model, forget_browser
        self._shown: Any = None
        self._body = stack(classes="kt-stack kt-trainer-body")
        self._trouble, self._announced = Block(), Block()
        self._raised: tuple[str, ...] = ()
        self._strip = Strip(model)
        self._tabs = with_classes(Row(), "kt-row", "kt-phases", "kt-no-print")
        self._tab_buttons = {name: button(self._tab_words(name), self._going(name), "tab") for name in TABS}
        self._tabs.children = tuple(self._tab_buttons.values())
        self.polling = Polling(model.look, tell=model.note_open)
        super().__init__(
            children=(self._strip, self._tabs, self._trouble, self._body, self._announced, self.polling.mark)
        )
        with_classes(self, "kt-stack")
        model.observe(guard(lambda _: self._moved()), names=["number", "others", "lost_touch"])
        model.observe(guard(lambda _: self._say_trouble()), names="trouble")
        model.observe(guard(lambda _: self._draw()), names="tab")
        self._draw()
        self.polling.start()

    def _draw(self) -> None:
        """Show the part that is chosen."""
        name = self._model.tab
        for other, press in self._tab_buttons.items():
            (press.add_class if other == name else press.remove_class)("kt-current")
        module, kind = _VIEWS[name]
        view = getattr(import_module(f"kitools.ui.views.facilitator.{module}"), kind)
        more = (self._forget_browser,) if name == "end" else ()
        self._shown = view(self._model, *more)
        self._body.children = (self._shown,)
        self._say_trouble()

    def _moved(self) -> None:
        """Take in what has happened."""
        self._strip.refresh()
        self._shown.refresh()
        self._announce()
        for name, press in self._tab_buttons.items():
            words = self._tab_words(name)
            if press.description != words:
                press.description = words

    def _announce(self) -> None:
        """Say aloud that a group has raised its hand; other changes are not read out."""
        raised = tuple(group.group.name for group in self._model.groups if group.hand)
        new = [name for name in raised if name not in self._raised]
        self._raised = raised
        if new:
            words = say(self._model.language, "trainer.hand_of", group=", ".join(new))
            update(self._announced, tag("div", words, "kt-announce", data_nonce=str(self._model.number)))

    def _say_trouble(self) -> None:
        """Say why something was not done."""
        found, language = self._model.trouble, self._model.language
        words = say(language, found.code, **found.facts) if found else ""
        update(self._trouble, tag("p", words, "kt-remark-stop", role="alert") if found else "")

    def _tab_words(self, name: str) -> str:
        """Return what a part is called, with a number where something waits there."""
        words = tr(self._model.language, f"trainer.tab_{name}")
        raised = sum(group.hand for group in self._model.groups)
        return f"{words} ({raised})" if name == "board" and raised else words

    def _going(self, name: str) -> Callable[[], None]:
        """Return what the button of a part does."""

        def go() -> None:
            self._model.trouble = None
            self._model.watched = ""
            self._model.tab = name

        return go
