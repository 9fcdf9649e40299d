"""The waiting room: who is here, one's own name and sector, and what happens next."""

from collections.abc import Sequence

import ipywidgets as widgets

from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views import fields, inputs
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, card, chip, heading, joined, listed, row, stack, tag
from kitools.ui.views.values import code_words


class Waiting(SeatPart):
    """What one sees before the session begins, or before one has a group."""

    def shows(self) -> object:
        """Return whether one still waits for the session, or for a group."""
        return self.seat.state.setting is None, self.seat.stage

    def build(self) -> Sequence[widgets.Widget]:
        """Return what happens next, one's own code, oneself, and the others."""
        seat = self.seat
        late = seat.state.setting is not None and seat.stage.value != "lobby"
        words = joined(
            (
                tag("h2", self.say("join.waiting-title"), "kt-step-title", tabindex="-1"),
                tag("p", self.say("join.waiting-late" if late else "join.waiting-next"), "kt-lead"),
            )
        )
        return (block(words), CodeCard(seat), Myself(seat), Here(seat))


class ShownOut(SeatPart):
    """What one sees who takes part no more: nothing of the group, and how one comes back."""

    def build(self) -> Sequence[widgets.Widget]:
        """Return what has happened, and what can be done about it."""
        title = tag("h2", self.say("join.out-title"), "kt-step-title", tabindex="-1")
        home = tag("a", self.say("practice.home"), href=f"../../?lang={self.seat.language}")
        return (block(joined((title, tag("p", self.say("join.out-hint"), "kt-lead"), tag("p", home)))),)


class CodeCard(SeatPart):
    """One's own code, shown clearly."""

    def shows(self) -> object:
        """Return the code."""
        return self.seat.code

    def build(self) -> Sequence[widgets.Widget]:
        """Return the code on a card."""
        if not self.seat.code:
            return (block(tag("p", self.say("join.no-code-yet"), "kt-hint")),)
        title = tag("h3", self.say("join.own-code"))
        code = tag("p", self.seat.code, "kt-code-big")
        return (card(block(joined((title, code, tag("p", self.say("join.own-code-hint")))))),)


class Here(SeatPart):
    """Who is here, with sectors."""

    def shows(self) -> object:
        """Return those who have come."""
        return self.seat.state.here()

    def build(self) -> Sequence[widgets.Widget]:
        """Return the list."""
        here = self.seat.state.here()
        names = [joined((one.nickname, " ", chip(self.seat.language, one.sector))) for one in here]
        title = tag("h3", self.say("join.here-title", count=len(here)))
        return (card(block(joined((title, listed(names, "kt-people"))))),)


class Myself(SeatPart):
    """One's own name and sector, which can be changed."""

    def __init__(self, seat: SeatModel) -> None:
        self._open = False
        super().__init__(seat)

    def shows(self) -> object:
        """Return who one is, and whether it is being changed."""
        return self.seat.person, self._open

    def build(self) -> Sequence[widgets.Widget]:
        """Return who one is, or the fields to change it."""
        person = self.seat.person
        if person is None:
            return ()
        if not self._open:
            words = joined(
                (self.say("join.you-are", name=person.nickname), " ", chip(self.seat.language, person.sector))
            )
            return (card(row(block(tag("p", words)), self.press("join.change", self._change, "quiet"))),)
        name = inputs.Text(description=self.tr("join.nickname"), value=person.nickname)
        chosen = {"sector": person.sector}
        options = [(code_words(self.seat.language, one), one) for one in Sector if one is not Sector.CITIZEN]
        sector = fields.choice_field(
            self.tr("join.sector"), options, person.sector, lambda new: chosen.__setitem__("sector", new)
        )

        def keep() -> None:
            trouble = self.seat.do(c.rename, name.value, chosen["sector"])
            self.tell(trouble)
            if trouble is None:
                self._open = False
                self.refresh()

        buttons = row(self.press("join.keep-name", keep, "primary"), self.press("common.cancel", self._close, "quiet"))
        return (card(heading(3, self.say("join.change-title")), stack(name, classes="kt-field"), sector, buttons),)

    def _change(self) -> None:
        """Open the fields."""
        self._open = True
        self.refresh()

    def _close(self) -> None:
        """Leave everything as it was."""
        self._open = False
        self.refresh()
