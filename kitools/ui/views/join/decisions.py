"""The practical questions as decisions with a reason; no quiz, since there is no right answer."""

from collections.abc import Sequence

import ipywidgets as widgets

from kitools.sessions import commands as c
from kitools.sessions.material.questions import Question, question
from kitools.sessions.state import Taken
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.views.join.deciding import choice_and_reason, forgetting
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import Block, block, button, details, joined, row, stack, tag


class Decisions(SeatPart):
    """The questions that are decided in this stage, and those decided before."""

    def shows(self) -> object:
        """Return which questions belong here."""
        return self._numbers(), self._earlier()

    def build(self) -> Sequence[widgets.Widget]:
        """Return a card for each question, and the earlier decisions folded away."""
        numbers, earlier = self._numbers(), self._earlier()
        if not numbers and not earlier:
            return ()
        parts: list[widgets.Widget] = []
        if numbers:
            hint = tag("p", self.say("join.decisions-hint"), "kt-hint")
            parts.append(block(joined((tag("h2", self.say("join.decisions-title")), hint))))
            parts += [Decision(self.seat, number) for number in numbers]
        if earlier:
            told = joined(_told(self, one) for one in earlier)
            parts.append(block(details(self.say("join.decided-before", count=len(earlier)), told)))
        return parts

    def _numbers(self) -> tuple[int, ...]:
        """Return the numbers of the questions of this stage."""
        return self.seat.slot.questions if self.seat.slot and self.seat.can_write else ()

    def _earlier(self) -> tuple[Taken, ...]:
        """Return the latest decision on each question that does not belong to this stage."""
        own, now = self.seat.own, self._numbers()
        found = (own.decision(number) for number in range(1, 8) if number not in now) if own else ()
        return tuple(one for one in found if one is not None)


class Decision(SeatPart):
    """One question: what to decide, why it matters, and what the group has decided."""

    def __init__(self, seat: SeatModel, number: int) -> None:
        self._question: Question = question(number)
        self._changing = False
        self._forget = Block()
        super().__init__(seat, "kt-card", f"kt-question-{number}")

    def shows(self) -> object:
        """Return what has been decided, and whether one may write."""
        return self._taken(), self.seat.has_pen, self.seat.can_write, self._changing

    def build(self) -> Sequence[widgets.Widget]:
        """Return the question, and the decision or the fields for it."""
        found, taken = self._question, self._taken()
        name = tag("h3", self.material(found.title), tabindex="-1")
        words = joined((name, tag("p", self.material(found.decide))))
        why = details(self.say("join.why-it-matters"), tag("p", self.material(found.why)), "kt-reasons")
        parts: list[widgets.Widget] = [block(joined((words, why)))]
        if taken is not None and not self._changing:
            parts.append(block(tag("div", _told(self, taken, titled=False), "kt-good")))
            if self.seat.has_pen and self.seat.can_write:
                parts.append(row(button(self.tr("join.change-decision"), self._change, "quiet")))
        elif self.seat.has_pen:
            parts.append(self._form(taken))
        else:
            parts.append(block(tag("p", self.say("join.pen-decides"), "kt-hint")))
        return (*parts, self._forget)

    def _taken(self) -> Taken | None:
        """Return the group's latest decision."""
        return self.seat.own.decision(self._question.id) if self.seat.own else None

    def _form(self, taken: Taken | None) -> widgets.Widget:
        """Return the fields for choice and reason."""
        place, number = f"decide-{self._question.id}", self._question.id
        old = (taken.decided.choice, taken.decided.reason) if taken else ("", "")
        written = choice_and_reason(place, self.tr("join.your-choice"), self.tr("join.your-reason"), old=old)

        def decide() -> Trouble | None:
            trouble = self.seat.do(c.decide, number, written.choice.value, written.reason.value)
            if trouble is None:
                self._changing = False
                self._forget.value = forgetting(place, "choice", "reason").value
                self.refresh()
            return trouble

        return stack(written.box, row(self.press("join.write-decision", decide, "primary")))

    def _change(self) -> None:
        """Open the fields again."""
        self._changing = True
        self.refresh()
        self.focus(f"kt-question-{self._question.id}")


def _told(part: SeatPart, one: Taken, *, titled: bool = True) -> object:
    """Return a decision with its reason."""
    title = tag("h4", part.material(question(one.decided.question).title)) if titled else ""
    choice = tag("p", joined((tag("strong", part.say("join.decided")), " ", one.decided.choice)))
    reason = tag("p", joined((tag("strong", part.say("join.because")), " ", one.decided.reason)))
    return joined((title, choice, reason))
