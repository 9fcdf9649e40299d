"""The people around a plan: the citizen, children, network, and the professionals by function."""

from pydantic import Field, field_validator

from kitools.plan.base import Day, Id, Text, Value, with_ids_apart
from kitools.plan.codes import ContactState, NetworkWish, NotificationState, Sector


class Child(Value):
    """A child in the family, by age only, and what has been thought about the duty to notify."""

    id: Id
    age: int = Field(ge=0, le=17)
    lives_with_citizen: bool = False
    notification: NotificationState = NotificationState.NOT_CONSIDERED
    note: Text = ""


class Citizen(Value):
    """The fictive citizen whose plan it is: an id and the name he or she chose."""

    id: Id = "borger"
    chosen_name: Text = ""
    age: int | None = Field(default=None, ge=18, le=110)
    children: tuple[Child, ...] = ()
    children_asked: bool = False

    _apart = field_validator("children")(with_ids_apart)


class Relative(Value):
    """Somebody in the citizen's network, and what the citizen wants of his or her part."""

    id: Id
    relation: Text
    name: Text = ""
    wish: NetworkWish = NetworkWish.NOT_ASKED
    note: Text = ""


class Participant(Value):
    """A professional or relative in the plan, named by function, never by a real person's name."""

    id: Id
    sector: Sector
    function: Text
    contact_details: Text = ""
    invited: bool = False


class ServiceContact(Value):
    """The citizen's contact with one sector: none, referred, in contact or ended, and since when."""

    sector: Sector
    state: ContactState = ContactState.NONE
    referred_on: Day | None = None
    started_on: Day | None = None
    integrated_treatment: bool = False


class Discharge(Value):
    """A discharge: its day; when a network meeting was asked for, when a time was found, and that day."""

    planned_on: Day | None = None
    network_meeting_asked_on: Day | None = None
    time_found_on: Day | None = None
    network_meeting_on: Day | None = None
