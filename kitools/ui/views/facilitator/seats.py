"""Seats: every group with its people, case and form of meeting; and a list to move people by, with the keyboard too."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import cases
from kitools.plan import MeetingForm
from kitools.sessions.commands import leave, readmit
from kitools.sessions.state import GroupState
from kitools.sessions.values import CITIZEN, OBSERVER, Seat
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.seating import Place, Seating
from kitools.ui.models.facilitator.setup import case_title
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    chip,
    heading,
    joined,
    listed,
    row,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.sessions.kept import Kept, choose_from, update
from kitools.ui.views.values import code_words
from kitools.words import tr


def role_words(seating: Seating, language: str, group: GroupState, role: str) -> str:
    """Return what a role in a group is called."""
    if role in (CITIZEN, OBSERVER):
        name = seating.case(group.group.case).citizen.chosen_name
        return tr(language, "trainer.role_citizen" if role == CITIZEN else "trainer.role_observer", name=name)
    return seating.case(group.group.case).role(role).function.in_language(language)


class GroupCards(Part):
    """The groups; their case and form of meeting can be chosen."""

    def __init__(self, model: FacilitatorModel, seating: Seating) -> None:
        super().__init__(model)
        self._seating = seating
        self._cards: dict[str, _GroupCard] = {}
        self._grid = with_classes(Stack(), "kt-cases")
        self.children = (self._grid,)

    def refresh(self) -> None:
        """Take in who sits where."""
        names = [group.group.id for group in self.model.groups]
        self._cards = {name: self._cards.get(name) or _GroupCard(self.model, self._seating, name) for name in names}
        if tuple(self._cards.values()) != self._grid.children:
            self._grid.children = tuple(self._cards.values())
        for one in self._cards.values():
            one.refresh()


class _GroupCard(Part):
    """One group."""

    def __init__(self, model: FacilitatorModel, seating: Seating, name: str) -> None:
        super().__init__(model)
        with_classes(self, "kt-card")
        self._seating, self._name = seating, name
        self._people = Block()
        label = model.state.group(name).group.name
        self._form = inputs.Dropdown(description=self.tr("trainer.form_of", group=label))
        self._case = inputs.Dropdown(description=self.tr("trainer.case_of", group=label))
        self._updating = False
        self._form.observe(guard(lambda change: self._put(seating.put_form, change["new"])), names="value")
        self._case.observe(guard(lambda change: self._put(seating.put_case, change["new"])), names="value")
        self.children = (self._people, self._case, self._form)

    def refresh(self) -> None:
        """Take in who sits here."""
        group, language = self.model.state.groups.get(self._name), self.language
        if group is None:
            return
        update(self._people, self._who(group))
        self._updating = True
        try:
            titles = [(case_title(one.id, language), one.id) for one in cases()]
            choose_from(self._case, titles, group.group.case)
            choose_from(self._form, [(code_words(language, one), one) for one in MeetingForm], group.form)
        finally:
            self._updating = False
        if self._case.disabled != group.has_begun:
            self._case.disabled = group.has_begun

    def _who(self, group: GroupState) -> Markup:
        """Return the group's name and its people with their roles."""
        rows = [self._seated(group, seat) for seat in group.group.seats]
        empty = tag("p", self.say("trainer.nobody_here"), "kt-hint")
        return joined((tag("h3", group.group.name), listed(rows, "kt-plain-list") if rows else empty))

    def _seated(self, group: GroupState, seat: Seat) -> Markup:
        """Return one person with the role that he or she plays."""
        person = self.model.state.people[seat.participant]
        role = role_words(self._seating, self.language, group, seat.role)
        return joined((tag("strong", person.nickname), " ", chip(self.language, person.sector), tag("div", role)))

    def _put(self, act: object, value: object) -> None:
        """Do what was chosen, unless it was not somebody who chose."""
        if not self._updating and value is not None:
            act(self._name, value)  # type: ignore[operator]


class SeatList(Part):
    """Everybody who is here in the order in which they came, each with a group and a role to choose."""

    def __init__(self, model: FacilitatorModel, seating: Seating) -> None:
        super().__init__(model)
        self._seating = seating
        self._open = False
        self._toggle = button(self.tr("trainer.move_people"), self._turn, "secondary")
        self._rows: dict[str, _SeatRow] = {}
        self._list = Kept("kt-stack kt-seats")
        self.children = (row(self._toggle), self._list)

    def refresh(self) -> None:
        """Take in who is here and where they sit."""
        self._toggle.disabled = not self.model.groups
        places = {one.person.id: one for one in self._seating.places()}
        here = [person.id for person in self.model.state.here()] if self._open and self.model.groups else []
        self._rows = {name: self._rows.get(name) or _SeatRow(self.model, self._seating, places[name]) for name in here}
        gone = tuple(name for name in self.model.state.people if name in self.model.state.gone) if self._open else ()
        self._list.show((tuple(here), gone), lambda: [*self._shown(), *(self._gone(name) for name in gone)])
        for name, one in self._rows.items():
            one.put(places[name])

    def _turn(self) -> None:
        """Open the list, or close it."""
        self._open = not self._open
        self._toggle.description = self.tr("trainer.stop_moving" if self._open else "trainer.move_people")
        self.refresh()

    def _shown(self) -> list[widgets.Widget]:
        """Return the rows, and what moving does."""
        return [self._hint(), *self._rows.values()] if self._rows else []

    def _gone(self, name: str) -> widgets.Widget:
        """Return the way back for somebody who has gone home, or was taken to have."""
        words = self.tr("trainer.is_back", name=self.model.state.nickname(name))
        return row(button(words, lambda: self._let_back(name), "quiet"))

    def _let_back(self, name: str) -> None:
        """Let somebody be here again; whoever had the pen or a seat still has it."""
        self.model.do(readmit, name)

    def _hint(self) -> widgets.Widget:
        """Return what moving does."""
        return stack(heading(3, self.say("trainer.move_people")), block(tag("p", self.say("trainer.move_hint"))))


class _SeatRow(Part):
    """One person's place."""

    def __init__(self, model: FacilitatorModel, seating: Seating, place: Place) -> None:
        super().__init__(model)
        with_classes(self, "kt-item")
        self._seating, self._person = seating, place.person
        self._updating = False
        name = place.person.nickname
        self._name = Block()
        self._group = inputs.Dropdown(description=self.tr("trainer.group_of", name=name))
        self._role = inputs.Dropdown(description=self.tr("trainer.role_of", name=name))
        self._group.observe(guard(lambda change: self._moved(change["new"], None)), names="value")
        self._role.observe(guard(lambda change: self._moved(None, change["new"])), names="value")
        out = button(self.tr("trainer.has_left", name=name), self._leave, "quiet")
        self.children = (self._name, row(self._group, self._role, out, classes="kt-row kt-seat"))

    def put(self, place: Place) -> None:
        """Show where the person sits."""
        state, language = self.model.state, self.language
        update(self._name, joined((tag("strong", place.person.nickname), " ", chip(language, place.person.sector))))
        groups = [(self.tr("trainer.no_group"), ""), *((one.group.name, one.group.id) for one in self.model.groups)]
        self._updating = True
        try:
            choose_from(self._group, groups, place.group)
            roles: list[tuple[str, str]] = []
            if place.group:
                group = state.group(place.group)
                roles = [
                    (role_words(self._seating, language, group, role), role)
                    for role in self._seating.roles(place.group)
                ]
            choose_from(self._role, roles, place.role)
            if self._role.disabled == bool(place.group):
                self._role.disabled = not place.group
        finally:
            self._updating = False

    def _moved(self, group: str | None, role: str | None) -> None:
        """Move the person; in another group the role stays where the group has it free, or becomes to watch."""
        if self._updating or (group is None and role is None):
            return
        to = self._group.value if group is None else group
        if role is None and to:
            taken = {seat.role for seat in self.model.state.group(to).group.seats}
            now = self._role.value
            free = [one for one in self._seating.roles(to) if one not in taken and one != CITIZEN]
            role = now if now in free else free[0]
        self._seating.move(self._person.id, to or "", role or OBSERVER)

    def _leave(self) -> None:
        """Note that the person has gone home."""
        self.model.do(leave, self._person.id)
