"""What one's own role knows and may share, what others have shared, and the state of the consents."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets

from kitools.cases import Note
from kitools.sessions import commands as c
from kitools.sessions.rights import SHARING
from kitools.sessions.values import CITIZEN
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.views.join.consents import consent_lines
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.join.welcome import RoleCard
from kitools.ui.views.parts import block, button, chip, details, joined, row, stack, tag
from kitools.ui.views.values import code_words


class Notes(SeatPart):
    """The panel beside the plan."""

    def __init__(self, seat: SeatModel) -> None:
        super().__init__(seat, "kt-note")

    def shows(self) -> object:
        """Return the role."""
        return self.seat.role

    def build(self) -> Sequence[widgets.Widget]:
        """Return the consents, one's own notes, and what has been shared."""
        own: widgets.Widget = OwnNotes(self.seat)
        if self.seat.case_role is None:
            own = Folded(self.seat, "join.citizen-card" if self.seat.role == CITIZEN else "join.observer-title")
        return (Consents(self.seat), own, SharedNotes(self.seat))


class Folded(SeatPart):
    """The card of the citizen or of whoever watches, opened by a button."""

    def __init__(self, seat: SeatModel, code: str) -> None:
        self._code = code
        self._open = False
        super().__init__(seat)

    def shows(self) -> object:
        """Return whether it is open."""
        return self._open

    def build(self) -> Sequence[widgets.Widget]:
        """Return the button, and the card."""
        press = button(self.tr("join.hide-card" if self._open else self._code), self._toggle, "secondary")
        return (row(press), RoleCard(self.seat)) if self._open else (row(press),)

    def _toggle(self) -> None:
        """Open, or close."""
        self._open = not self._open
        self.refresh()


class Consents(SeatPart):
    """The state of the consents in a line each."""

    def shows(self) -> object:
        """Return yes and no to sharing."""
        plan = self.seat.own.plan if self.seat.own else None
        return (plan.consents, plan.objections) if plan else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the lines."""
        own = self.seat.own
        if own is None:
            return ()
        lines = consent_lines(self, own.plan.consents, own.plan.objections)
        title = tag("h3", self.say("join.consents-title"), tabindex="-1", id="kt-notes")
        text = joined(tag("p", one) for one in lines) if lines else tag("p", self.say("join.no-consents"))
        return (block(joined((title, text))),)


class OwnNotes(SeatPart):
    """What one's own role knows; each can be shared, and one is asked first where the consent does not cover it."""

    def __init__(self, seat: SeatModel) -> None:
        self._asked: str | None = None
        super().__init__(seat)

    def shows(self) -> object:
        """Return what has been shared, whether one may share, and what one was asked about."""
        own = self.seat.own
        return tuple(one.note for one in own.shared) if own else (), self.seat.stage in SHARING, self._asked

    def build(self) -> Sequence[widgets.Widget]:
        """Return the notes."""
        shared = {one.note for one in self.seat.own.shared} if self.seat.own else set()
        title = tag("h3", self.say("join.own-notes"), tabindex="-1")
        return (
            block(joined((title, tag("p", self.say("join.only-you-know"), "kt-hint")))),
            *(self._note(one, one.id in shared) for one in self.seat.notes()),
        )

    def _note(self, note: Note, is_shared: bool) -> widgets.Widget:
        """Return a note with the way to share it."""
        topic = tag("strong", code_words(self.seat.language, note.topic))
        words = block(joined((tag("p", topic, "kt-row-title"), tag("p", self.material(note.text)))))
        if is_shared:
            return stack(words, block(tag("p", self.say("join.is-shared"), "kt-saved")), classes="kt-item")
        if self.seat.stage not in SHARING:
            return stack(words, classes="kt-item")
        if self._asked == note.id:
            return stack(words, *self._question(note), classes="kt-item kt-asking")
        share = self.press("join.share", partial(self._share, note.id), "secondary")
        return stack(words, row(share), classes="kt-item")

    def _question(self, note: Note) -> list[widgets.Widget]:
        """Return the question whether to share what the consent does not cover."""
        words = block(tag("p", self.say("join.not-covered"), "kt-remark-ought", role="alert"))
        first = button(self.tr("join.ask-citizen-first"), self._leave_it, "primary")
        anyway = self.press("join.share-anyway", partial(self._share, note.id, anyway=True), "danger")
        return [words, row(first, anyway)]

    def _share(self, note: str, *, anyway: bool = False) -> Trouble | None:
        """Share a note, or ask first."""
        trouble = self.seat.do(c.share_note, note, anyway=anyway)
        if trouble is not None and trouble.code == "session.not_covered":
            self._asked = note
            self.refresh()
            self.focus("kt-asking")
            return None
        self._asked = None
        self.refresh()
        return trouble

    def _leave_it(self) -> None:
        """Do not share for now."""
        self._asked = None
        self.refresh()


class SharedNotes(SeatPart):
    """What has been shared in the group, by whom, and whether consent or law covered it."""

    def shows(self) -> object:
        """Return what has been shared."""
        return self.seat.own.shared if self.seat.own else ()

    def build(self) -> Sequence[widgets.Widget]:
        """Return the notes."""
        found = self.seat.shared_notes()
        title = block(tag("h3", self.say("join.shared-notes")))
        if not found:
            return (title, block(tag("p", self.say("join.nothing-shared"), "kt-hint")))
        lines = [
            joined(
                (
                    tag("p", chip(self.seat.language, role.sector)),
                    tag("p", self.material(note.text)),
                    tag("p", self.say("join.covered" if one.covered else "join.uncovered"), "kt-hint"),
                )
            )
            for one, role, note in reversed(found)
        ]
        return (title, *(block(tag("div", line, "kt-item")) for line in lines), *self._matters())

    def _matters(self) -> list[widgets.Widget]:
        """Return the matters on which two have been heard and do, or do not, say the same."""
        seat = self.seat
        if seat.case is None or seat.own is None:
            return []
        told = frozenset(one.note for one in seat.own.shared) | {one.question for one in seat.own.rung}
        found = seat.case.matters_in(told)
        return [
            block(details(self.say(f"matter.{one.kind}"), tag("p", self.material(one.text)), "kt-reasons"))
            for one in found
        ]
