"""Moments as they are kept: UTC, in seconds since 1970."""

from datetime import UTC, datetime
from typing import overload


def now() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)


@overload
def moment(seconds: float) -> datetime: ...
@overload
def moment(seconds: float | None) -> datetime | None: ...
def moment(seconds: float | None) -> datetime | None:
    """Return the moment that was kept as `seconds`, to the microsecond."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
