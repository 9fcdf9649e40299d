"""The coordinating action plan (KI-plan): a core that fits one page, and more behind it."""

from typing import Any

from pydantic import Field, field_validator

from kitools.ground import KitError
from kitools.plan.base import Day, Id, Text, Value, with_ids_apart
from kitools.plan.codes import LegalFrame, LifeArea, Sector, TargetSign
from kitools.plan.consent import Consent, Disclosure, Objection
from kitools.plan.meeting import Meeting, Revision
from kitools.plan.people import Citizen, Discharge, Participant, Relative, ServiceContact
from kitools.plan.situation import AreaStatus, OtherPlan
from kitools.plan.work import Challenge, Commitment, Coordinator, Goal, IfThen, Intervention, Upkeep

CORE = ("wish", "challenges", "goals", "interventions", "if_thens", "coordinator", "meeting.next_meeting")
"""The fields of *KI-plan på én side*; everything else stands behind "mere"."""

WITH_IDS = (
    "participants", "other_plans", "network", "consents", "objections", "disclosures", "challenges", "goals",
    "interventions", "if_thens",
)  # fmt: skip
"""The lists whose items are told apart by an id of their own; in each, an id is used once."""

FORMAT = 1
"""The number of the JSON form; a plan with an older number is carried over when read."""


class Plan(Value):
    """The coordinating action plan agreed for one fictive citizen.

    Everything may be empty: what is missing is a finding (`check`), never an error. Ids that one part names in
    another (`responsible`, `chair`, `who`, …) are ids of `participants`.
    """

    format: int = Field(default=FORMAT, ge=1)
    case: Id | None = None
    begins_on: Day | None = None
    citizen: Citizen = Citizen()
    legal_frame: LegalFrame = LegalFrame.INTEGRATED_REGIONAL_2024
    initiator: Sector | None = None
    initiated_on: Day | None = None
    owner: Id | None = None
    participants: tuple[Participant, ...] = ()
    contacts: tuple[ServiceContact, ...] = ()
    discharge: Discharge | None = None
    signs: tuple[TargetSign, ...] = ()
    status: tuple[AreaStatus, ...] = ()
    other_plans: tuple[OtherPlan, ...] = ()
    other_plans_asked: bool = False
    network: tuple[Relative, ...] = ()
    wish: Text = ""
    what_worked: Text = ""
    consents: tuple[Consent, ...] = ()
    objections: tuple[Objection, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    challenges: tuple[Challenge, ...] = ()
    goals: tuple[Goal, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    if_thens: tuple[IfThen, ...] = ()
    coordinator: Coordinator = Coordinator()
    upkeep: Upkeep = Upkeep()
    commitments: tuple[Commitment, ...] = ()
    meeting: Meeting = Meeting()
    revisions: tuple[Revision, ...] = ()

    _apart = field_validator(*WITH_IDS)(with_ids_apart)

    def with_item(self, field: str, item: Value) -> "Plan":
        """Return a plan in which `item` stands in the list `field`: in place of its namesake, or last.

        >>> Plan().with_item("goals", Goal(id="ro", text="Sove om natten")).goals[0].text
        'Sove om natten'
        """
        items = self._items(field)
        place = [name_of(old) for old in items]
        if name_of(item) in place:
            at = place.index(name_of(item))
            return self.with_changes(**{field: (*items[:at], item, *items[at + 1 :])})
        return self.with_changes(**{field: (*items, item)})

    def without_item(self, field: str, name: str) -> "Plan":
        """Return a plan in which the list `field` does not hold the item called `name`.

        Raise `KitError("plan.no_such_item")` if there is none.
        """
        items = self._items(field)
        kept = tuple(item for item in items if name_of(item) != name)
        if len(kept) == len(items):
            raise KitError("plan.no_such_item", field=field, id=name)
        return self.with_changes(**{field: kept})

    def participant(self, name: str | None) -> Participant | None:
        """Return the participant with the id `name`, if the plan has one."""
        return next((who for who in self.participants if who.id == name), None)

    def status_of(self, area: LifeArea) -> AreaStatus | None:
        """Return the first status told of `area`, if any."""
        return next((status for status in self.status if status.area is area), None)

    def _items(self, field: str) -> tuple[Any, ...]:
        """Return the tuple in `field`; raise `KitError("plan.no_such_list")` for anything else."""
        items = getattr(self, field, None) if field in type(self).model_fields else None
        if not isinstance(items, tuple):
            raise KitError("plan.no_such_list", field=field)
        return items


def name_of(item: Any) -> str:
    """Return what tells items of one list apart."""
    for field in ("id", "area", "sector", "participant", "number"):
        if hasattr(item, field):
            return str(getattr(item, field))
    return str(item)
