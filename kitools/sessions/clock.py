"""How much of a stage's time is left; the moment is always given."""

from dataclasses import dataclass
from datetime import datetime

from kitools.sessions.state import State


@dataclass(frozen=True)
class Clock:
    """A stage's time in seconds: `total` as given, `gone` without pauses; `left` is negative once it is over."""

    total: float
    gone: float
    is_paused: bool

    @property
    def left(self) -> float:
        """What is left, in seconds."""
        return self.total - self.gone


def clock(state: State, now: datetime) -> Clock:
    """Return the clock of the stage that `state` stands in, at the moment `now`; a clock that jumps back shows 0 gone.

    >>> from kitools.sessions.state import State
    >>> clock(State(), datetime(2026, 5, 4)).left
    0.0
    """
    if state.setting is None or state.entered_at is None:
        return Clock(0.0, 0.0, False)
    until = state.paused_at or now
    gone = (until - state.entered_at).total_seconds() - state.paused
    total = max(0.0, 60.0 * (state.slot.minutes + state.extra))
    return Clock(total, max(0.0, gone), state.paused_at is not None)


def agenda_clock(minutes: float, since: datetime | None, now: datetime) -> Clock:
    """Return the clock of an item of a meeting that was begun at `since`."""
    gone = (now - since).total_seconds() if since else 0.0
    return Clock(60.0 * minutes, max(0.0, gone), False)
