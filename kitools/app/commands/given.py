"""What a command is given as text: whole numbers within bounds, names, and plans that belong to the case."""

from collections.abc import Iterable
from pathlib import Path

from kitools.app.files import plan_in
from kitools.ground import KitError
from kitools.plan import Fault, FaultyInput, Plan

MOST_SEED = 2**63 - 1
"""The largest seed of the model."""


def whole(text: str, code: str, least: int, most: int | None = None) -> int:
    """Return the whole number in `text`; raise `KitError(code)` outside `least` to `most`."""
    try:
        number = int(text)
    except ValueError as error:
        raise KitError(code, value=text, most=most or 0) from error
    if number < least or (most is not None and number > most):
        raise KitError(code, value=text, most=most or 0)
    return number


def one_of(text: str, known: Iterable[str], code: str) -> str:
    """Return `text` if it is one of the `known` names; raise `KitError(code)` with both if it is not."""
    names = tuple(known)
    if text not in names:
        raise KitError(code, value=text, known=", ".join(names))
    return text


def listed(text: str, code: str) -> tuple[str, ...]:
    """Return the names between the commas of `text`, each once; raise `KitError(code)` where one is empty.

    >>> listed("days_nobody, staff_away_weekly,days_nobody", "experiment.no_numbers")
    ('days_nobody', 'staff_away_weekly')
    """
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    if not all(names):
        raise KitError(code, value=text)
    return names


def plan_of(case_id: str, path: Path) -> Plan:
    """Return the plan in the file at `path`; raise `FaultyInput` if it says that it belongs to another case."""
    plan = plan_in(path)
    if plan.case not in (None, case_id):
        raise FaultyInput(str(path), (Fault("case", "fault.other_case", {"value": plan.case, "case": case_id}),))
    return plan
