"""Taking back what one way of asking gave, so that another way can take its place."""

from kitools.cases.text import Bilingual
from kitools.cases.voice import Effect
from kitools.plan import Plan


def unheard(plan: Plan, effect: Effect) -> Plan:
    """Return `plan` without what came of `effect`; what somebody has written or changed since stays."""
    consents, objections = {one.id for one in effect.consents}, {one.id for one in effect.objections}
    return plan.with_changes(
        wish=_without_line(plan.wish, effect.wish),
        what_worked=_without_line(plan.what_worked, effect.what_worked),
        consents=tuple(one for one in plan.consents if one.id not in consents),
        objections=tuple(one for one in plan.objections if one.id not in objections),
    )


def _without_line(text: str, heard: Bilingual | None) -> str:
    """Return `text` without the line that was heard, if it stands there word for word in either language."""
    lines = {heard.da.strip(), heard.en.strip()} if heard else set()
    return "\n".join(one for one in text.splitlines() if one.strip() not in lines).strip() if lines else text
