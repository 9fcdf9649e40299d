"""The plan of one's group as it is shown: what the log has, with what is typed and waits to be written."""

from dataclasses import dataclass

from pydantic import JsonValue

from kitools.cases import Case
from kitools.ground import Finding, KitError
from kitools.plan import Edit, Plan, Strength, check, edited, most_important, plain_at, strengths
from kitools.sessions.commands.telling import case_of, day_of
from kitools.sessions.state import GroupState
from kitools.ui.models.join.places import path_of
from kitools.ui.models.live import LiveModel
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import Section

_SHOWN_AT_A_TIME = 3


@dataclass(frozen=True)
class Waiting:
    """Words that have been typed and not been written yet: what stood in the field, and what stands there now."""

    before: JsonValue
    after: JsonValue


class HeldPlan:
    """The plan of the group that `seat` sits in; `waiting` are words that have been typed, by their place."""

    def __init__(self, seat: LiveModel) -> None:
        self.seat = seat
        self.language = seat.language
        self.waiting: dict[str, Waiting] = {}

    @property
    def group(self) -> GroupState:
        """The group; raise `KitError("session.no_group")` before one sits in one."""
        if self.seat.own is None:
            raise KitError("session.no_group")
        return self.seat.own

    @property
    def case(self) -> Case:
        """The case that the group works with."""
        return case_of(self.seat.state, self.group)

    @property
    def plan(self) -> Plan:
        """The plan as it stands, with what is typed and waits to be written."""
        plan = self.group.plan
        for path, one in self.waiting.items():
            try:
                plan = edited(plan, Edit(path=path, before=one.before, after=one.after))
            except KitError:
                continue  # the row has gone meanwhile: the words are kept for their author when they are written
        return plan

    def people(self) -> dict[str, str]:
        """Return who can be named in the plan: id → function, in the language of the material."""
        return editing.people(self.plan, self.case, self.seat.state.set_up.language)

    def place(self, section: Section, index: int | None, name: str) -> str:
        """Return the path of a field, under which the browser remembers what is typed in it."""
        return path_of(self.plan, section, index, name)

    def findings(self) -> tuple[Finding, ...]:
        """Return every remark on the plan on the group's day, the most important first."""
        found = check(self.plan, day_of(self.seat.state, self.group))
        return most_important(found, len(found))

    def shown_findings(self) -> tuple[Finding, ...]:
        """Return the few remarks that are shown at a time."""
        return self.findings()[:_SHOWN_AT_A_TIME]

    def strengths(self) -> tuple[Strength, ...]:
        """Return what the plan does well."""
        return tuple(strengths(self.plan, day_of(self.seat.state, self.group)))

    def words_at(self, path: str) -> str:
        """Return the words that stand at `path`, lines below each other; none where it takes no words."""
        stands = self._standing(path)
        if isinstance(stands, list):
            return "\n".join(str(line) for line in stands)
        return stands if isinstance(stands, str) else ""

    def _standing(self, path: str) -> JsonValue:
        """Return what stands at `path` in the plan, as the log has it; nothing for a row that has gone."""
        try:
            return plain_at(self.group.plan, path)
        except KitError:
            return None
