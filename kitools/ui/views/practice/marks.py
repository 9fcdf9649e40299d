"""The name by which the browser finds the heading of the step that is shown now, and not the one before it."""

from kitools.ui.models.practice.draft import Draft


def mark(draft: Draft) -> str:
    """Return a class name that no earlier step's heading has.

    >>> mark(Draft(years=2))
    'kt-at-choose-2'
    """
    return f"kt-at-{draft.step}-{draft.years}"
