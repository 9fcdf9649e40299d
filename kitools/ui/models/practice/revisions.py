"""The plan's own list of versions: what changed, written by the page, and why, written by people."""

from datetime import date

from kitools.plan import Plan, Revision
from kitools.ui.models.practice.changes import changes
from kitools.words import say_list, tr


def is_revised(plan: Plan, before: Plan) -> bool:
    """Whether anything but the list of versions differs between two plans."""
    return plan.with_changes(revisions=()) != before.with_changes(revisions=())


def revised(plan: Plan, before: Plan | None, language: str, on: date) -> Plan:
    """Return `plan` with one more line in its list of versions: its number, the day, and the cards that changed."""
    number = plan.revisions[-1].number + 1 if plan.revisions else 1
    if before is None:
        what = tr(language, "practice.first-version")
    else:
        what = say_list(language, [tr(language, f"section.{change.section}") for change in changes(before, plan)])
    return plan.with_changes(revisions=(*plan.revisions, Revision(number=number, on=on, what=what)))


def with_reason(plan: Plan, why: str) -> Plan:
    """Return `plan` with `why` in the latest line of its list of versions; unchanged if it has none."""
    if not plan.revisions:
        return plan
    *earlier, latest = plan.revisions
    return plan.with_changes(revisions=(*earlier, latest.with_changes(why=why)))
