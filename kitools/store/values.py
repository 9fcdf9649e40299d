"""What the store takes and hands back: drafts and receipts, entries and records of a log, keys of a session."""

from dataclasses import dataclass
from datetime import date, datetime

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


@dataclass(frozen=True)
class Entry:
    """What is to be written to a log: the `kind` of fact, `who` it comes from, and its `body`."""

    kind: str
    who: str
    body: str


@dataclass(frozen=True)
class Record:
    """An entry that stands in the log of `session` as number `seq` (1 is the first) since `at` (UTC)."""

    session: str
    seq: int
    at: datetime
    who: str
    kind: str
    body: str


class LogMoved(KitError):
    """Others wrote to the log first, up to number `last`; nothing has been written: read, and decide again."""

    def __init__(self, session: str, after: int, last: int) -> None:
        super().__init__("store.log_moved", session=session, after=after, last=last)
        self.last = last


@dataclass(frozen=True)
class Opened:
    """A new session, the code that participants join by, and the facilitator's PIN, which is shown this once."""

    session: str
    join_code: str
    pin: str


@dataclass(frozen=True)
class SessionRow:
    """A session in the index: when it was made and closed, where its log ends, and the day it is deleted (UTC)."""

    session: str
    created_at: datetime
    closed_at: datetime | None
    last_seq: int
    last_at: datetime | None
    purge_on: date
