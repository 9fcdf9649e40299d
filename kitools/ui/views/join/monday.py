"""The mandagskort: one promise and one need, to take along; and the look at them after some weeks."""

import base64
from collections.abc import Sequence
from typing import get_args

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions.events import MondayWritten
from kitools.sessions.events.home import Outcome
from kitools.sessions.material.monday import Function, monday_card
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.views import fields, inputs
from kitools.ui.views.join.deciding import forgetting
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import Block, block, joined, row, stack, tag
from kitools.ui.views.values import code_words
from kitools.words import tr


class MondayCard(SeatPart):
    """The card to write, and the card to take along."""

    def __init__(self, seat: SeatModel) -> None:
        self._changing = False
        self._forget = Block()
        super().__init__(seat)

    def shows(self) -> object:
        """Return what one has written."""
        return self._written(), self._changing, bool(self.seat.code)

    def build(self) -> Sequence[widgets.Widget]:
        """Return the fields, or the card."""
        written = self._written()
        if not self.seat.code:
            return (block(tag("p", self.say("join.no-code-yet"), "kt-hint")),)
        if written is not None and not self._changing:
            change = self.press("join.change-card", self._change, "quiet")
            return (
                block(joined((card_text(self, written), way_back(self))), "kt-card", "kt-monday"),
                row(block(take_along(self)), change),
                self._forget,
            )
        return (*self._form(written), self._forget)

    def _written(self) -> MondayWritten | None:
        """Return one's own card."""
        return self.seat.monday() if self.seat.code else None

    def _form(self, old: MondayWritten | None) -> list[widgets.Widget]:
        """Return the fields."""
        found, language = monday_card(), self.seat.material
        promise = inputs.Textarea(description=self.tr("join.promise"), value=old.promise if old else "", rows=3)
        need = self.labelled(
            inputs.Textarea(description=self.material_words(found.need.what), value=old.need if old else "", rows=3)
        )
        chosen = {"whom": old.addressed if old else ""}
        functions = [
            (tr(language, "ui.not-chosen"), ""),
            *((code_words(language, one), code_words(language, one)) for one in Function),
        ]
        whom = fields.choice_field(
            self.material_words(found.need.to_whom),
            functions,
            chosen["whom"],
            lambda new: chosen.__setitem__("whom", new),
        )

        def write() -> Trouble | None:
            trouble = self.seat.write_monday(promise.value, need.value, chosen["whom"] or "")
            if trouble is None:
                self._changing = False
                self._forget.value = forgetting("monday", "promise", "need").value
                self.refresh()
            return trouble

        asked = [self.material(one) for one in (found.promise.what, found.promise.when, found.promise.with_whom)]
        first = tag("p", joined((self.say("join.for-example"), " ", self.material(found.promise.example))), "kt-hint")
        second = tag("p", joined((self.say("join.for-example"), " ", self.material(found.need.example))), "kt-hint")
        about = joined((tag("p", self.material(found.about)), tag("p", joined(asked, " "), "kt-hint")))
        return [
            block(about),
            stack(
                stack(promise, block(first), classes="kt-field kt-draft-monday-promise"),
                stack(need, block(second), classes="kt-field kt-draft-monday-need"),
                self.labelled(whom),
                row(self.press("join.write-card", write, "primary")),
                classes="kt-card kt-stack",
            ),
        ]

    def _change(self) -> None:
        """Open the fields again."""
        self._changing = True
        self.refresh()


class MondayCheck(SeatPart):
    """What became of the promise: kept, partly or not, and why; and whether anybody has answered the need."""

    def shows(self) -> object:
        """Return the card and what has been said of it."""
        return self.seat.monday(), self.seat.state.checks.get(self.seat.key)

    def build(self) -> Sequence[widgets.Widget]:
        """Return the question."""
        written, said = self.seat.monday(), self.seat.state.checks.get(self.seat.key)
        if written is None:
            return ()
        found = monday_card().check
        options = [(self.tr(f"outcome_of_promise.{one}"), one) for one in get_args(Outcome)]
        choice = inputs.RadioButtons(
            description=self.tr("join.was-it-kept"), options=options, value=said.outcome if said else None
        )
        why = inputs.Textarea(description=self.material_words(found.why), value=said.why if said else "", rows=3)
        answers = [(tr(self.seat.material, f"outcome_of_need.{one}"), one) for one in get_args(Outcome)]
        need = inputs.RadioButtons(
            description=self.material_words(found.need), options=answers, value=said.need if said else None
        )

        def check() -> Trouble | None:
            if choice.value is None:
                return Trouble("join.no_outcome")
            return self.seat.check_monday(choice.value, why.value, need.value)

        thanks = [block(tag("p", self.say("join.check-thanks"), "kt-good", role="status"))] if said else []
        press = self.press("join.send-check", check, "primary")
        title = tag("h3", self.say("join.check-title"))
        reason = stack(self.labelled(why), classes="kt-field kt-draft-monday-why")
        body = stack(choice, reason, *((self.labelled(need),) if written.need else ()), row(press))
        return (block(joined((title, card_text(self, written)))), body, *thanks)


def card_text(part: SeatPart, written: MondayWritten) -> Markup:
    """Return the card as it is read."""
    parts = [
        tag("h3", part.say("join.monday-title")),
        tag("h4", part.say("join.promise")),
        tag("p", written.promise, "kt-typed-text"),
    ]
    if written.need:
        whom = (
            tag("p", part.say("join.to-whom", whom=written.addressed), "kt-hint") if written.addressed else Markup("")
        )
        parts += [tag("h4", part.say("join.need")), tag("p", written.need, "kt-typed-text"), whom]
    return joined(parts)


def way_back(part: SeatPart) -> Markup:
    """Return where one finds the card again after some weeks: an address for oneself alone."""
    address = part.seat.way_back
    if not address:
        return Markup("")
    words = part.say("join.look-again", weeks=monday_card().check.weeks)
    return tag("p", joined((words, " ", tag("a", address, "kt-own-address", href=address))), "kt-hint")


def take_along(part: SeatPart) -> Markup:
    """Return the ways to take the card along: on paper, and as a text."""
    from kitools.exchange.sessions.monday import monday_text  # noqa: PLC0415 - only whoever has written a card

    seat = part.seat
    own_code = f"{part.tr('join.own-code')} {seat.code}"
    lines = (monday_text(seat.state, seat.key, seat.language), own_code, seat.way_back)
    text = "".join(f"{line}\n" for line in lines if line)
    packed = base64.b64encode(text.encode()).decode()
    link = tag(
        "a",
        part.say("join.take-text"),
        "kt-button kt-secondary",
        href=f"data:text/plain;charset=utf-8;base64,{packed}",
        download="mandagskort.txt",
    )
    return tag(
        "p",
        joined((tag("button", part.say("join.print"), "kt-print kt-button kt-secondary", type="button"), link), " "),
        "kt-row",
    )
