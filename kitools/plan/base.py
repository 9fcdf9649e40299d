"""What every value in a plan is made of: frozen models, checked text, and days."""

import re
from datetime import date, timedelta
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from kitools.ground import CprLook, look_for_cpr

LONGEST_TEXT = 4000
FURTHEST_DAY = 40_000
"""Days from the start of a case; more than a hundred years is a slip of the pen."""

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""The days that a plan may name: a year such as 0026 is a slip of the pen, and months can be added to the last."""

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Value(BaseModel):
    """A value that does not change; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def with_changes(self, **changes: Any) -> Self:
        """Return a checked copy with `changes`; this value is unchanged. Raise `ValidationError` if they do not fit.

        >>> from kitools.plan import Plan
        >>> Plan().with_changes(wish="Ro om aftenen").wish
        'Ro om aftenen'
        """
        return type(self)(**{**{name: getattr(self, name) for name in type(self).model_fields}, **changes})


def without_cpr(text: str) -> str:
    """Refuse text that holds a CPR number; the number is not repeated in the error."""
    if look_for_cpr(text) is CprLook.REFUSE:
        raise PydanticCustomError("cpr", "the text holds a CPR number")
    return text


def _day(value: Any, info: ValidationInfo) -> Any:
    """Turn a whole number of days into a date, where the context gives the `start` to count from.

    Text must be written 2026-05-02: pydantic by itself would also read a number in quotes as seconds since 1970.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        start = (info.context or {}).get("start")
        if start is None:
            raise PydanticCustomError("day_without_start", "a number of days has no start to count from")
        if abs(value) > FURTHEST_DAY:
            raise PydanticCustomError("date_too_far", "so many days are too far from the start")
        return start + timedelta(days=value)
    if isinstance(value, date) or (isinstance(value, str) and _ISO_DAY.fullmatch(value)):
        return value
    raise PydanticCustomError("date_form", "a day is written 2026-05-02")


def _near(day: date) -> date:
    """Return `day`; refuse one that no plan can be about."""
    if FIRST_DAY <= day <= LAST_DAY:
        return day
    raise PydanticCustomError("date_too_far", "the day is too far away")


def with_ids_apart(items: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return `items`; refuse two with the same id. For use as a validator of lists whose items have an `id`."""
    seen: set[str] = set()
    for item in items:
        if item.id in seen:
            raise PydanticCustomError("id_taken", "two items have the id {name}", {"name": item.id})
        seen.add(item.id)
    return items


Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(without_cpr)]
"""Free text without a CPR number, at most `LONGEST_TEXT` characters."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,59}$"), AfterValidator(without_cpr)]
"""The name of one part of a plan or case, for instance `bolig-1`; never a CPR number."""

Day = Annotated[date, BeforeValidator(_day), AfterValidator(_near)]
"""A date; in cases also a whole number of days from the start of the case, so that a case never ages."""
