"""Where live sessions lie on this machine or its database: their log, and the index of codes."""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kitools.app.state import state_folder

if TYPE_CHECKING:
    from kitools.store import EventLog, TrainingSessions

STORE = "KITOOLS_STORE"
"""The environment variable by which the server tells its kernels of a database; else it is the state folder."""


@dataclass(frozen=True)
class Training:
    """The log of sessions and the index of their codes; both open nothing before they are used."""

    log: "EventLog"
    index: "TrainingSessions"


def training(place: str | None = None) -> Training:
    """Return where sessions lie: at `place` (a folder or a database URL), else where the server said."""
    from kitools.store import EventLog, TrainingSessions  # noqa: PLC0415 - most commands need no store

    chosen = place or os.environ.get(STORE) or str(state_folder())
    return Training(EventLog(chosen), TrainingSessions(chosen))
