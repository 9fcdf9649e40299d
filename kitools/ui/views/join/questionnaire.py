"""The questionnaire before, after, and months after: a step of the scale for each statement, and open questions."""

from collections.abc import Sequence

import ipywidgets as widgets

from kitools.sessions.commands.home import Occasion as When
from kitools.sessions.material.questionnaire import Occasion, questionnaire
from kitools.sessions.values import Reply
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.models.practice.texts import admit
from kitools.ui.views import inputs
from kitools.ui.views.join.deciding import forgetting
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import Block, block, button, joined, row, stack, tag


class Questions(SeatPart):
    """The statements; one may skip any of them, and change the answer until the stage is over."""

    def __init__(self, seat: SeatModel, when: When) -> None:
        self._when = when
        self._changing = False
        self._forget = Block()
        super().__init__(seat, "kt-card")

    def shows(self) -> object:
        """Return whether one has answered, and whether one is changing it."""
        return bool(self.seat.code), self._has_answered(), self._changing

    def build(self) -> Sequence[widgets.Widget]:
        """Return the statements, or thanks."""
        if not self.seat.code:
            return (block(tag("p", self.say("join.no-code-yet"), "kt-hint")),)
        if not self.seat.state.set_up.questionnaires and self._when != "follow_up":
            return (block(tag("p", self.say("join.no-questionnaire"))),)
        if self._has_answered() and not self._changing:
            thanks = tag("p", self.say("join.thanks-answered"), "kt-good", role="status")
            return (block(thanks), row(button(self.tr("join.change-answer"), self._change, "quiet")), self._forget)
        return (*self._form(), self._forget)

    def _has_answered(self) -> bool:
        """Whether one has answered on this occasion."""
        return bool(self.seat.code) and self.seat.given(self._when) is not None

    def _form(self) -> list[widgets.Widget]:
        """Return the statements and questions."""
        found, occasion = questionnaire(), Occasion(self._when)
        old = self.seat.given(self._when)
        known = {one.item: one for one in old.replies} if old else {}
        scale = [(self.material_words(words), step) for step, words in enumerate(found.scale, start=1)]
        steps = {
            one.id: self.labelled(
                inputs.RadioButtons(
                    description=self.material_words(one.text),
                    options=scale,
                    value=known[one.id].step if one.id in known else None,
                )
            )
            for one in found.statements(occasion)
        }
        texts = {
            one.id: inputs.Textarea(
                description=self.material_words(one.text), value=known[one.id].text if one.id in known else "", rows=3
            )
            for one in found.open_questions(occasion)
        }

        def send() -> Trouble | None:
            replies = [Reply(item=name, step=entry.value) for name, entry in steps.items() if entry.value is not None]
            replies += [
                Reply(item=name, text=kept)
                for name, entry in texts.items()
                if (kept := admit(entry.value.strip()).kept)
            ]
            trouble = self.seat.answer(self._when, replies)
            if trouble is None:
                self._changing = False
                self._forget.value = forgetting("ask", *texts).value
                self.refresh()
            return trouble

        above = joined(
            (tag("p", self.material(found.said_above(occasion))), tag("p", self.say("join.answers-hint"), "kt-hint"))
        )
        fields = [stack(entry, classes=f"kt-field kt-draft-ask-{name}") for name, entry in texts.items()]
        press = self.press("join.send-answers", send, "primary")
        return [block(above), stack(*steps.values(), classes="kt-stack kt-scale"), *fields, row(press)]

    def _change(self) -> None:
        """Open the statements again."""
        self._changing = True
        self.refresh()
