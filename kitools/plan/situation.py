"""How things stand now: status per life area, and the plans that are there already."""

from kitools.plan.base import Id, Text, Value
from kitools.plan.codes import LifeArea, OtherPlanAction, OtherPlanKind, Sector, SupportNeed


class AreaStatus(Value):
    """The status of one life area, told by one sector, and whether it matters for the coordination."""

    area: LifeArea
    text: Text = ""
    told_by: Sector | None = None
    support_need: SupportNeed = SupportNeed.NOT_ASSESSED
    matters_for_coordination: bool = True


class OtherPlan(Value):
    """Another plan, who holds it, and whether it is merged, referred to or replaced."""

    id: Id
    kind: OtherPlanKind
    holder: Sector
    action: OtherPlanAction | None = None
    note: Text = ""
