"""What has been changed from one version of a plan to the next, card by card."""

from dataclasses import dataclass

from kitools.plan import Plan
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import SECTIONS, Section


@dataclass(frozen=True)
class Change:
    """A card that differs: rows added, removed and changed in a list; a single value counts as changed."""

    section: str
    added: int = 0
    removed: int = 0
    changed: int = 0


def changes(before: Plan, after: Plan) -> tuple[Change, ...]:
    """Return the cards that differ between two plans, in the order of the page."""
    found = (_change(section, before, after) for section in SECTIONS)
    return tuple(change for change in found if change.added or change.removed or change.changed)


def _change(section: Section, before: Plan, after: Plan) -> Change:
    """Return how one card differs."""
    if section.item is None:
        return Change(section.name, changed=int(_values(section, before) != _values(section, after)))
    old, new = editing.value_at(before, section.path), editing.value_at(after, section.path)
    gone, come = [row for row in old if row not in new], [row for row in new if row not in old]
    changed = min(len(gone), len(come))
    return Change(section.name, len(come) - changed, len(gone) - changed, changed)


def _values(section: Section, plan: Plan) -> tuple[object, ...]:
    """Return the values of a card that is no list."""
    place = editing.value_at(plan, section.path)
    return tuple(getattr(place, field.name, None) for field in section.fields)
