"""Every group at a glance: phase, people, what is filled in, what stops the plan, what it waits for."""

from dataclasses import dataclass
from datetime import date, datetime

from kitools.ground import Finding
from kitools.plan import MeetingForm, Plan
from kitools.plan.plan import CORE
from kitools.sessions.commands.telling import case_of, day_of
from kitools.sessions.debrief.produced import stops
from kitools.sessions.material.agendas import agenda
from kitools.sessions.material.stages import Stage
from kitools.sessions.state import GroupState
from kitools.ui.models.facilitator.model import FacilitatorModel


@dataclass(frozen=True)
class Glance:
    """A group as the board shows it.

    `filled` are the fields of the core (`kitools.plan.CORE`) with something in them. `consent` is `none`, `asked`,
    `given` or `withdrawn`. `item` is the agenda item of a meeting, in the material's language.
    """

    group: str
    name: str
    case: str
    form: MeetingForm
    here: tuple[str, ...]
    away: tuple[str, ...]
    pen: str
    item: str
    week: int
    filled: tuple[str, ...]
    stops: int
    first_stop: Finding | None
    consent: str
    waiting_cards: int
    hand: bool
    last_at: datetime | None


class Board:
    """The groups at a glance; plans that have not changed are not checked again."""

    def __init__(self, model: FacilitatorModel) -> None:
        self._model = model
        self._checked: dict[str, tuple[Plan, date, tuple[Finding, ...]]] = {}

    def rows(self) -> tuple[Glance, ...]:
        """Return every group."""
        return tuple(self._row(group) for group in self._model.groups)

    def _row(self, group: GroupState) -> Glance:
        """Return one group."""
        model, state = self._model, self._model.state
        found = self._stops(group)
        return Glance(
            group=group.group.id,
            name=group.group.name,
            case=case_of(state, group).citizen.chosen_name,
            form=group.form,
            here=tuple(state.nickname(one) for one in group.members if model.is_here(one)),
            away=tuple(state.nickname(one) for one in group.members if not model.is_here(one)),
            pen=state.nickname(group.pen),
            item=self._item(group),
            week=group.week,
            filled=filled(group.plan),
            stops=len(found),
            first_stop=found[0] if found else None,
            consent=consent_of(group.plan),
            waiting_cards=sum(one.answer is None for one in group.cards),
            hand=group.hand,
            last_at=group.last_at,
        )

    def _item(self, group: GroupState) -> str:
        """Return the agenda item that a group has come to, in a meeting."""
        if self._model.state.stage not in (Stage.MEETING, Stage.FOLLOW_UP):
            return ""
        items = agenda(group.form).items
        return items[min(group.agenda_item, len(items) - 1)].title.in_language(self._model.material_language)

    def _stops(self, group: GroupState) -> tuple[Finding, ...]:
        """Return the findings that stop a group's plan, from before where the plan is the same."""
        name, on = group.group.id, day_of(self._model.state, group)
        known = self._checked.get(name)
        if known is None or known[0] is not group.plan or known[1] != on:
            known = self._checked[name] = (group.plan, on, stops(self._model.state, group))
        return known[2]


def filled(plan: Plan) -> tuple[str, ...]:
    """Return the fields of the core that have something in them.

    >>> filled(Plan(wish="Ro"))
    ('wish',)
    """
    return tuple(name for name in CORE if _is_filled(plan, name))


def consent_of(plan: Plan) -> str:
    """Return how it stands with consent: `none`, `given` or `withdrawn`.

    >>> consent_of(Plan())
    'none'
    """
    if not plan.consents:
        return "none"
    return "given" if any(one.withdrawn_on is None for one in plan.consents) else "withdrawn"


def _is_filled(plan: Plan, name: str) -> bool:
    """Whether a field of the core has something in it."""
    if name == "coordinator":
        return plan.coordinator.participant is not None
    if name == "meeting.next_meeting":
        return plan.meeting.next_meeting is not None
    value = getattr(plan, name)
    if isinstance(value, str):
        return bool(value.strip())
    return any(str(getattr(one, "text", "") or getattr(one, "then", "")).strip() for one in value)
