"""The name by which the browser finds the heading of the step that is shown now, and not the one before it."""

from kitools.ui.models.uptake.model import UptakeModel


def mark(model: UptakeModel) -> str:
    """Return a class name that no earlier step's heading has."""
    return f"kt-at-{model.step}-{model.turn}"
