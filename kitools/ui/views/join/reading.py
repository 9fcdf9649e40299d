"""A card of the plan as those without the pen see it: text, who changed it when, and a way to suggest words."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.plan import Plan
from kitools.sessions.state import Change
from kitools.ui.models.join.places import Target, section_at, targets
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import Section
from kitools.ui.views import fields, inputs
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import Block, button, joined, listed, row, stack, tag, with_classes
from kitools.ui.views.values import label, row_summary, said, shortened
from kitools.words import say_time


class SectionReading(SeatPart):
    """One card as text; only the text changes when the pen writes."""

    def __init__(self, seat: SeatModel, section: Section) -> None:
        self._section = section
        self._text = with_classes(Block(), "kt-reading")
        self._offering = False
        self._drawn: object = None
        self._seen: tuple[Plan | None, int] = (None, -1)
        self._looked_through = 0
        self._latest: Change | None = None
        super().__init__(seat, "kt-card", f"kt-section-{section.name}")

    def shows(self) -> object:
        """Return whether one is suggesting words, and whether one can."""
        return self._offering, self.seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return the text, and the field for words or the way to it."""
        places = targets(self.seat.plan_desk.group.plan, self._section)
        if not self.seat.can_write or not places:
            return (self._text,)
        if not self._offering:
            return (self._text, row(button(self.tr("join.suggest"), self._open, "quiet")))
        return (self._text, self._form(places))

    def refresh(self) -> None:
        """Write the text again if it says something else now."""
        super().refresh()
        seat, section = self.seat, self._section
        group = seat.plan_desk.group
        seen = (group.plan, len(group.changes))
        if seen[0] is self._seen[0] and seen[1] == self._seen[1]:
            return
        self._seen = seen
        fresh = self._last_change()
        now = (self._values(), fresh)
        if now == self._drawn:
            return
        first = self._drawn is None
        self._drawn = now
        title = tag("h3", self.say(f"section.{section.name}"), tabindex="-1")
        parts = [title, self._single() if section.item is None else self._rows()]
        if fresh:
            parts.append(tag("p", fresh, "kt-hint kt-changed"))
        self._text.value = str(tag("div", joined(parts), "" if first else "kt-fresh"))

    def _values(self) -> object:
        """Return what the text says, as values."""
        seat, section = self.seat, self._section
        plan = seat.plan_desk.group.plan
        place = editing.value_at(plan, section.path)
        if section.item is not None:
            return place, seat.plan_desk.people(), [(g.id, g.text) for g in plan.goals]
        return [getattr(place, field.name, None) for field in section.fields], seat.plan_desk.people()

    def _single(self) -> Markup:
        """Return the fields of a card that is one value."""
        seat, section = self.seat, self._section
        plan = seat.plan_desk.group.plan
        place, people = editing.value_at(plan, section.path), seat.plan_desk.people()
        lines = []
        for field in section.fields:
            words = said(seat.language, field, getattr(place, field.name, None), plan, people)
            value = (
                tag("span", words, "kt-typed-text")
                if words
                else tag("span", self.say("practice.not-written"), "kt-hint")
            )
            lines.append(joined((tag("dt", label(seat.language, section, field)), tag("dd", value))))
        return tag("dl", joined(lines), "kt-values")

    def _rows(self) -> Markup:
        """Return the rows of a list."""
        seat, section = self.seat, self._section
        plan, people = seat.plan_desk.group.plan, seat.plan_desk.people()
        rows = editing.value_at(plan, section.path)
        if not rows:
            return tag("p", self.say("practice.not-written"), "kt-hint")
        return listed(row_summary(seat.language, section, one, plan, people) for one in rows)

    def _last_change(self) -> str:
        """Return who changed this card last, and when."""
        changes = self.seat.own.changes if self.seat.own else ()
        for change in reversed(changes):  # only those that have come since the last look
            if change.number <= self._looked_through:
                break
            if any(section_at(edit.path) == self._section for edit in change.edits):
                self._latest = change
                break
        self._looked_through = changes[-1].number if changes else 0
        if self._latest is None:
            return ""
        name = self.seat.state.nickname(self._latest.who) or self.tr("join.somebody")
        return self.tr("join.changed-by", name=name, time=say_time(self.seat.language, self._latest.at))

    # --- suggesting ---------------------------------------------------------------------------------------------

    def _form(self, places: Sequence[Target]) -> widgets.Widget:
        """Return the field for words, and where they belong."""
        chosen = {"path": places[0].path}
        words = inputs.Textarea(description=self.tr("join.your-suggestion"), rows=3)
        options = [(self._name(one), one.path) for one in places]
        where = [
            fields.choice_field(
                self.tr("join.suggest-where"), options, places[0].path, lambda new: chosen.__setitem__("path", new)
            )
        ]  # fmt: skip

        def send() -> None:
            trouble = self.seat.suggest(chosen["path"], words.value)
            self.tell(trouble)
            if trouble is None:
                self._close()

        buttons = row(
            button(self.tr("join.send-suggestion"), send, "primary"),
            button(self.tr("common.cancel"), self._close, "quiet"),
        )
        field = stack(words, classes=f"kt-field kt-draft-suggest-{self._section.name}")
        return stack(*(where if len(places) > 1 else ()), field, buttons, classes="kt-stack kt-suggest")

    def _name(self, one: Target) -> str:
        """Return what a place for words is called."""
        if one.is_new:
            return self.tr("join.new-row")
        words = label(self.seat.language, self._section, one.field)
        if one.row is None:
            return words
        rows = editing.value_at(self.seat.plan_desk.group.plan, self._section.path)
        first = shortened(str(getattr(rows[one.row], self._section.fields[0].name)))
        return f"{one.row + 1}. {first} · {words}"

    def _open(self) -> None:
        """Show the field for words."""
        self._offering = True
        self.refresh()
        self.focus("kt-suggest")

    def _close(self) -> None:
        """Put the field away."""
        self._offering = False
        self.refresh()
