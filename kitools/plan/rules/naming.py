"""How rules read a plan: what still runs, and what a sentence calls its parts."""

from kitools.plan.codes import FollowUp
from kitools.plan.plan import Plan
from kitools.plan.rules.rule import Facts
from kitools.plan.work import Challenge, Goal, Intervention

_LONGEST = 80


def running(plan: Plan) -> tuple[Intervention, ...]:
    """Return the interventions that have not been ended at a follow-up."""
    return tuple(one for one in plan.interventions if one.follow_up in (None, FollowUp.CONTINUE))


def called(item: Challenge | Goal | Intervention) -> str:
    """Return what a sentence calls `item`: its text without a full stop, cut where it is long, or else its id.

    >>> called(Goal(id="ro", text="Sove om natten."))
    'Sove om natten'
    """
    text = " ".join(item.text.split()).rstrip(".")
    if not text:
        return item.id
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def about(item: Challenge | Goal | Intervention) -> Facts:
    """Return the facts that name `item`."""
    return {"item": item.id, "name": called(item)}


def function_of(plan: Plan, name: str | None) -> str:
    """Return the function of the participant called `name`, or the id itself where there is no such participant."""
    who = plan.participant(name)
    return (who.function.strip() if who else "") or (name or "")
