"""The group's plan: the pen writes in it, the others see it as it is written and suggest words."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets

from kitools.ui.models.join.places import section_at, shown_sections
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.practice.forms import Section
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.join.reading import SectionReading
from kitools.ui.views.join.suggestions import Suggestions
from kitools.ui.views.later import Later
from kitools.ui.views.parts import Block, block, button, joined, row, stack, tag, with_classes
from kitools.ui.views.practice.remarks import Remarks
from kitools.ui.views.practice.section import SectionCard
from kitools.ui.views.sessions.part import trouble_line
from kitools.words import say_time

_PAUSE = 0.8
_LONGEST = 3.0
_REMARKS_PAUSE = 0.6


class PlanPart(SeatPart):
    """The pen, and below it the plan to write or to read."""

    def shows(self) -> object:
        """Return whether one writes."""
        return self.seat.has_pen and self.seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return the pen and the plan."""
        seat = self.seat
        title = tag("h2", self.say("join.plan-title"), "kt-plan-title", tabindex="-1", id="kt-plan")
        hint = tag("p", self.say("join.plan-hint"), "kt-hint")
        plan = PenPlan(seat) if seat.has_pen and seat.can_write else ReadPlan(seat)
        return (block(joined((title, hint))), Pen(seat), Suggestions(seat), plan)


class Pen(SeatPart):
    """Who has the pen, and how it is passed on in the open."""

    def __init__(self, seat: SeatModel) -> None:
        self._passing = False
        super().__init__(seat, "kt-pen")

    def shows(self) -> object:
        """Return who has it, and whether it may be taken."""
        seat = self.seat
        return seat.own.pen if seat.own else None, seat.pen_is_free, seat.members(), self._passing

    def build(self) -> Sequence[widgets.Widget]:
        """Return one line with what can be done."""
        seat = self.seat
        if seat.has_pen:
            words = block(tag("p", self.say("join.you-have-pen"), "kt-pen-line"))
            if not self._passing:
                lay = self.press("join.lay-pen", lambda: seat.pass_pen(None), "quiet")
                return (row(words, button(self.tr("join.give-pen"), self._toggle, "quiet"), lay),)
            others = [one for one in seat.members() if one.id != seat.who]
            given = [
                self.press("join.give-pen-to", partial(seat.pass_pen, one.id), "secondary", name=one.nickname)
                for one in others
            ]
            return (words, row(*given, button(self.tr("common.cancel"), self._toggle, "quiet")))
        holder = seat.state.nickname(seat.own.pen if seat.own else None)
        if seat.own is not None and seat.own.pen is None:
            code, take = "join.pen-on-table", "primary"
        else:
            code, take = ("join.pen-away", "secondary") if seat.pen_is_free else ("join.pen-held", "")
        line = block(tag("p", self.say(code, name=holder), "kt-pen-line"))
        return (row(line, self.press("join.take-pen", seat.take_pen, take)),) if take else (line,)

    def _toggle(self) -> None:
        """Offer the names, or put them away."""
        self._passing = not self._passing
        self.refresh()


class PenPlan(SeatPart):
    """The fields, saved as they are typed; remarks below, at most three."""

    def __init__(self, seat: SeatModel) -> None:
        self._more = False
        self._cards: list[SectionCard] = []
        self._saved = with_classes(Block(), "kt-plan-saved")
        self._kept = Block()
        self._flush = Later(_PAUSE, self._write, longest=_LONGEST)
        self._look = Later(_REMARKS_PAUSE, self._look_again)
        self._remarks: Remarks | None = None
        self._plan: object = None
        self._at_item: object = None
        seat.plan_desk.wanted = self._flush.ask
        super().__init__(seat)

    def shows(self) -> object:
        """Return whether everything is shown."""
        return self._more

    def build(self) -> Sequence[widgets.Widget]:
        """Return the cards of the stage, the way to all others, and the remarks."""
        desk = self.seat.plan_desk
        desk.take_stale()
        first, others = self._sections()
        shown = (*first, *others) if self._more else first
        self._cards = [SectionCard(desk, one) for one in shown]
        self._remarks = Remarks(desk, self._lead_to)
        self._at_item = self._item()
        undo = self.press("join.undo-last", desk.take_back, "quiet")
        more = button(self.tr("practice.less" if self._more else "practice.more"), self._toggle, "secondary")
        self._draw_saved()
        return (row(undo, self._saved), stack(*self._cards), row(more), self._remarks, self._kept)

    def refresh(self) -> None:
        """Draw again what others have changed; what is being typed is left alone."""
        super().refresh()
        desk = self.seat.plan_desk
        stale = {section_at(path) for path in desk.take_stale()}
        for one in self._cards:
            if one.section in stale:
                one.draw()
        if self._item() != self._at_item and not desk.typing_in and not desk.waiting:
            self._reorder()
        if self._plan != desk.plan:
            self._plan = desk.plan
            self._look.ask()
        self._draw_saved()

    def leave(self) -> None:
        """Write what waits."""
        self._flush.drop()
        self._look.drop()
        if self.seat.own is not None:
            self.seat.plan_desk.flush()
        super().leave()

    def _write(self) -> None:
        """Write what waits, and let the browser forget what is kept."""
        self.seat.plan_desk.flush()
        self.refresh()

    def _look_again(self) -> None:
        """Look at the remarks, and at cards that offer what was typed on another."""
        for one in self._cards:
            one.refresh()
        if self._remarks is not None:
            self._remarks.draw()

    def _draw_saved(self) -> None:
        """Say when the plan was last kept, or why it is not."""
        desk, language = self.seat.plan_desk, self.seat.language
        if desk.trouble is not None:
            self._saved.value = str(trouble_line(language, desk.trouble))
        elif desk.waiting:
            self._saved.value = str(tag("p", self.say("join.saving"), "kt-saved"))
        elif desk.saved_at is not None:
            words = self.say("common.saved_at", time=say_time(language, desk.saved_at))
            self._saved.value = str(tag("p", words, "kt-saved"))
        if kept := desk.take_kept():
            marks = (
                tag("div", text, "kt-kept", data_place=path, data_text="exact", hidden="hidden")
                for path, text in kept.items()
            )
            self._kept.value = str(joined(marks))

    # --- which cards ------------------------------------------------------------------------------------------

    def _item(self) -> int | None:
        """Return the item of the agenda that the meeting has come to."""
        return self.seat.own.agenda_item if self.seat.own and self.seat.stage.value == "meeting" else None

    def _sections(self) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
        """Return the cards shown first, and the others; in a meeting those of the agenda's item come before all."""
        first, others = shown_sections(self.seat.stage)
        found, at = self.seat.agenda(), self._item()
        if found is None or at is None:
            return first, others
        names = found.items[min(at, len(found.items) - 1)].sections
        now = tuple(one for one in (*first, *others) if one.name in names)
        now = tuple(sorted(now, key=lambda one: names.index(one.name)))
        return (*now, *(one for one in first if one not in now)), tuple(one for one in others if one not in now)

    def _reorder(self) -> None:
        """Show the cards of the agenda's new item first."""
        self.draw()

    def _toggle(self) -> None:
        """Show everything, or only what the stage is about."""
        self._write()
        self._more = not self._more
        self.refresh()

    def _lead_to(self, section: Section) -> None:
        """Show the card where a remark is mended."""
        if section not in [one.section for one in self._cards]:
            self._more = True
            self.refresh()
        self.focus(f"kt-section-{section.name}")


class ReadPlan(SeatPart):
    """The plan as text, card by card, with a way to suggest words."""

    def __init__(self, seat: SeatModel) -> None:
        self._more = False
        super().__init__(seat)

    def shows(self) -> object:
        """Return which cards are shown."""
        return self._more, self._names()

    def build(self) -> Sequence[widgets.Widget]:
        """Return the cards."""
        first, others = shown_sections(self.seat.stage)
        names = self._names()
        now = tuple(one for one in (*first, *others) if one.name in names)
        shown = (*now, *(one for one in first if one not in now))
        if self._more:
            shown = (*shown, *(one for one in others if one not in shown))
        code = "join.plan-less" if self._more else "join.plan-whole"
        return (
            *(SectionReading(self.seat, one) for one in shown),
            row(button(self.tr(code), self._toggle, "secondary")),
        )

    def _names(self) -> tuple[str, ...]:
        """Return the cards that the agenda's item fills in."""
        seat = self.seat
        found = seat.agenda() if seat.stage.value == "meeting" else None
        if found is None or seat.own is None:
            return ()
        return found.items[min(seat.own.agenda_item, len(found.items) - 1)].sections

    def _toggle(self) -> None:
        """Show everything, or only what the stage is about."""
        self._more = not self._more
        self.refresh()
