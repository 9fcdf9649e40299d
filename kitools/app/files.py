"""Reading what the command line is given: files, days and cases, each refused with a sentence that names it."""

from datetime import date
from pathlib import Path

from kitools.ground import KitError
from kitools.plan import Plan, read_plan, unreadable
from kitools.plan.base import FIRST_DAY, LAST_DAY
from kitools.words import danish_today


def plan_in(path: Path) -> Plan:
    """Return the plan in the file at `path`; raise `FaultyInput` naming file, place and value of every fault."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise unreadable(path, error) from error
    return read_plan(text, str(path))


def day_in(text: str | None) -> date:
    """Return the day written as `2026-05-02`, or today for none; raise `KitError` for another."""
    if text is None:
        return danish_today()
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise KitError("cli.bad_day", value=text) from error
    if not FIRST_DAY <= day <= LAST_DAY:
        raise KitError("cli.day_too_far", value=text)
    return day
