"""The end: close the session or open it again, take everything along, and let this browser forget it."""

from collections.abc import Callable

import ipywidgets as widgets

from kitools.ground import KitError
from kitools.sessions.commands import close, open_follow_up, reopen
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.live import Trouble
from kitools.ui.views.facilitator.fetching import Fetching
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.taking import Take, takes
from kitools.ui.views.parts import Block, block, button, heading, row, stack, tag
from kitools.ui.views.sessions.kept import Kept, update


class EndView(Part):
    """What is done last."""

    def __init__(self, model: FacilitatorModel, forget_browser: Callable[[], None]) -> None:
        super().__init__(model)
        self._forget_browser = forget_browser
        self._fetching = Fetching(model)
        self._state, self._forgotten = Block(), Block()
        self._close = button("", self._turn, "primary")
        self._follow_up = button(self.tr("trainer.open_follow_up"), self._open_follow_up, "secondary")
        self._follow_up_said = Block()
        self._files = Kept("kt-row")
        self.children = (
            stack(
                heading(2, self.say("trainer.end_title")),
                self._state,
                row(self._close, classes="kt-row kt-once"),
                classes="kt-card kt-stack",
            ),
            self._take_along(),
            self._answers_again(),
            self._this_browser(),
        )
        self.refresh()

    def _take_along(self) -> widgets.Widget:
        """Return the files to take along."""
        title, hint = heading(2, self.say("trainer.take_along")), block(tag("p", self.say("trainer.take_hint")))
        return stack(title, hint, self._files, self._fetching, classes="kt-card kt-stack")

    def _this_browser(self) -> widgets.Widget:
        """Return the offer to let this browser forget the session."""
        title, hint = heading(3, self.say("trainer.this_browser")), block(tag("p", self.say("trainer.forget_hint")))
        forget = button(self.tr("trainer.forget_browser"), self._forget, "secondary")
        return stack(title, hint, row(forget), self._forgotten, classes="kt-card kt-stack")

    def _answers_again(self) -> widgets.Widget:
        """Return the offer to let participants answer again before its time."""
        title, hint = heading(3, self.say("trainer.follow_up_title")), self.say("trainer.follow_up_hint")
        offer = row(self._follow_up)
        return stack(title, block(tag("p", hint)), offer, self._follow_up_said, classes="kt-card kt-stack")

    def _open_follow_up(self) -> None:
        """Let those who come back answer."""
        self.model.do(open_follow_up)

    def refresh(self) -> None:
        """Take in whether the session is closed."""
        closed = self.model.state.closed
        update(self._state, tag("p", self.say("trainer.is_closed" if closed else "trainer.is_open")))
        self._close.description = self.tr("trainer.reopen" if closed else "trainer.close_session")
        is_open = self.model.state.follow_up_open
        self._follow_up.disabled = is_open
        words = tag("p", self.say("trainer.follow_up_is_open"), "kt-good", role="status")
        update(self._follow_up_said, words if is_open else "")
        self._files.show("files", lambda: [self._take(one) for one in takes(self.model, figures=False)])

    def _turn(self) -> None:
        """Close, or open again."""
        self.model.do(reopen if self.model.state.closed else close)

    def _take(self, one: Take) -> widgets.Widget:
        """Return the button for a file; it is made when it is asked for, from the session as it is then."""
        return button(one.words, lambda: self._fetching.get(one.name), "secondary")

    def _forget(self) -> None:
        """Let this browser no longer open the session."""
        try:
            self._forget_browser()
        except KitError as error:
            self.model.trouble = Trouble(error.code, error.facts)
            return
        update(self._forgotten, tag("p", self.say("trainer.forgotten"), "kt-good", role="status"))
