"""Who sits where, as the trainer sees and moves it: groups suggested, people moved by hand, latecomers placed."""

from dataclasses import dataclass

from kitools.cases import Case, case
from kitools.plan import MeetingForm
from kitools.sessions import commands
from kitools.sessions.grouping import moved, placed, suggested_groups, unseated
from kitools.sessions.state import State
from kitools.sessions.values import CITIZEN, OBSERVER, Group, Person
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.words import tr

MOST_GROUPS = 24


@dataclass(frozen=True)
class Place:
    """A person, the group he or she sits in (empty for none), and the role."""

    person: Person
    group: str
    role: str


class Seating:
    """The seats of a session, read from its state and changed by its commands."""

    def __init__(self, model: FacilitatorModel) -> None:
        self._model = model

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups as they are."""
        return tuple(one.group for one in self._model.groups)

    def places(self) -> tuple[Place, ...]:
        """Return everybody who is here, group by group, those without a seat first."""
        state = self._model.state
        order = {group.id: at for at, group in enumerate(self.groups)}
        found = [_place(state, person) for person in state.here()]
        return tuple(sorted(found, key=lambda one: order.get(one.group, -1)))

    def waiting(self) -> tuple[Person, ...]:
        """Return those who have come and sit nowhere."""
        return unseated(self._model.state.here(), self.groups)

    def by_sector(self) -> dict[str, list[Person]]:
        """Return who is here, sector by sector."""
        people = self._model.state.here()
        return {sector: [p for p in people if p.sector == sector] for sector in dict.fromkeys(p.sector for p in people)}

    def suggest(self) -> None:
        """Suggest groups anew, mixed over sectors; only while the session waits."""
        setting = self._model.setting
        names = [tr(setting.language, "trainer.group_name", number=n + 1) for n in range(MOST_GROUPS)]
        found = suggested_groups(
            self._model.state.here(),
            [self.case(name) for name in setting.cases or (setting.case,)],
            names,
            size=setting.group_size,
            citizen_played=setting.citizen_played,
        )
        self._put(found)

    def move(self, participant: str, group: str, role: str) -> None:
        """Seat somebody in a group as a role; in no group where `group` is empty."""
        self._put(moved(self.groups, participant, group, role))

    def place_all(self) -> None:
        """Seat everybody who came late, each in the smallest group in a role that is free."""
        groups, cases = self.groups, {group.case: self.case(group.case) for group in self.groups}
        for person in self.waiting():
            groups = placed(person, groups, cases)
        self._put(groups)

    def put_form(self, group: str, form: MeetingForm) -> None:
        """Let a group hold its meeting in this form."""
        if self._model.in_lobby:
            self._put(tuple(one.with_changes(form=form) if one.id == group else one for one in self.groups))
        else:
            self._model.do(commands.choose_form, form, group)

    def put_case(self, group: str, name: str) -> None:
        """Let a group work with this case; its people get roles of the new one."""
        found = self.case(name)
        self._put(tuple(_with_case(one, found) if one.id == group else one for one in self.groups))

    def roles(self, group: str) -> tuple[str, ...]:
        """Return what somebody can be in a group."""
        name = self._model.state.group(group).group.case
        return (*(role.id for role in self.case(name).roles), CITIZEN, OBSERVER)

    def case(self, name: str) -> Case:
        """Return a case in the session's length."""
        return case(name).short() if self._model.setting.short else case(name)

    def _put(self, groups: tuple[Group, ...]) -> None:
        """Seat people in `groups`."""
        self._model.do(commands.group_people, groups)


def _place(state: State, person: Person) -> Place:
    """Return where a person sits."""
    group = state.group_of(person.id)
    role = group.group.role_of(person.id) if group else None
    return Place(person, group.group.id if group else "", role or OBSERVER)


def _with_case(group: Group, new: Case) -> Group:
    """Return a group that works with another case: seats keep their number, roles are dealt out again."""
    free = [role.id for role in sorted(new.roles, key=lambda one: not one.known_from_start)]
    seats = []
    for seat in group.seats:
        role = seat.role if seat.role in (CITIZEN, OBSERVER) else (free.pop(0) if free else OBSERVER)
        seats.append(seat.with_changes(role=role))
    return group.with_changes(case=new.id, seats=tuple(seats))
