"""All rules in the order in which they are told: first the right plan, then people, work, meeting and sharing."""

from datetime import date

from kitools.ground import Finding
from kitools.plan.plan import Plan
from kitools.plan.rules import consent, consistency, meeting, people, readiness, right_plan, work
from kitools.plan.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *right_plan.RULES,
    *people.RULES,
    *work.RULES,
    *readiness.RULES,
    *meeting.RULES,
    *consent.RULES,
    *consistency.RULES,
)


def check(plan: Plan, on: date) -> tuple[Finding, ...]:
    """Return every finding on `plan` as it stands on the day `on`, in the order of RULES.

    >>> check(Plan(wish="Ro om aftenen"), date(2026, 5, 4)) == check(Plan(wish="Ro om aftenen"), date(2026, 5, 4))
    True
    """
    return tuple(finding for rule in RULES for finding in rule(plan, on))
