"""What a command is given as text: whole numbers within bounds, and plans that belong to the case."""

from pathlib import Path

from kitools.app.files import plan_in
from kitools.ground import KitError
from kitools.plan import Fault, FaultyInput, Plan


def whole(text: str, code: str, least: int, most: int | None = None) -> int:
    """Return the whole number in `text`; raise `KitError(code)` outside `least` to `most`."""
    try:
        number = int(text)
    except ValueError as error:
        raise KitError(code, value=text, most=most or 0) from error
    if number < least or (most is not None and number > most):
        raise KitError(code, value=text, most=most or 0)
    return number


def plan_of(case_id: str, path: Path) -> Plan:
    """Return the plan in the file at `path`; raise `FaultyInput` if it says that it belongs to another case."""
    plan = plan_in(path)
    if plan.case not in (None, case_id):
        raise FaultyInput(str(path), (Fault("case", "fault.other_case", {"value": plan.case, "case": case_id}),))
    return plan
