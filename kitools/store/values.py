"""What the store hands back: a draft, the receipt for a save, and the answer when somebody saved first."""

from dataclasses import dataclass
from datetime import datetime

from kitools.ground import KitError


@dataclass(frozen=True)
class Draft:
    """What was saved for one page: its `content`, its `version` (1 is the first) and when (`at`, in UTC)."""

    content: str
    version: int
    at: datetime


@dataclass(frozen=True)
class Saved:
    """The receipt for a save that is on the disk: the new `version` and when (`at`, in UTC)."""

    version: int
    at: datetime


class DraftChanged(KitError):
    """Somebody (or another window) saved first; `stored` is what stands, and nothing has been overwritten."""

    def __init__(self, stored: Draft, expected: int) -> None:
        super().__init__("store.draft_changed", version=stored.version, expected=expected, at=stored.at)
        self.stored = stored
