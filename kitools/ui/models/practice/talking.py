"""Taking back what one way of asking gave, so that another way can take its place."""

from kitools.cases import Bilingual, Effect
from kitools.plan import Plan


def unheard(plan: Plan, effect: Effect, language: str) -> Plan:
    """Return `plan` without what came of `effect`; what somebody has written or changed since stays."""
    consents, objections = {one.id for one in effect.consents}, {one.id for one in effect.objections}
    return plan.with_changes(
        wish=_without_line(plan.wish, effect.wish, language),
        what_worked=_without_line(plan.what_worked, effect.what_worked, language),
        consents=tuple(one for one in plan.consents if one.id not in consents),
        objections=tuple(one for one in plan.objections if one.id not in objections),
    )


def _without_line(text: str, heard: Bilingual | None, language: str) -> str:
    """Return `text` without the line that was heard, if it stands there word for word."""
    line = heard.in_language(language).strip() if heard else ""
    return "\n".join(one for one in text.splitlines() if one.strip() != line).strip() if line else text
