"""The log of training sessions: only ever added to, at the position that the writer has seen."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kitools.store.moments import now
from kitools.store.texts import refuse
from kitools.store.values import Entry, Record

if TYPE_CHECKING:
    from kitools.store.log_rows import LogRows


class EventLog:
    """The logs kept at `place` (a folder or a database URL), each of a session that `TrainingSessions` has opened.

    Nothing is opened before it is used; one connection is then kept, and put down before a fork. Every method may
    raise `KitError` with one of `store.locked`, `store.full`, `store.corrupt`, `store.not_writable`, `store.newer`
    or `store.unavailable`, naming `path`.
    """

    def __init__(self, place: str | Path, clock: Callable[[], datetime] = now) -> None:
        self._place = place
        self._clock = clock

    def __repr__(self) -> str:
        """Return the same text for every place, so that no page shows where logs lie."""
        return "EventLog(…)"

    def append(self, session: str, after: int, entries: Sequence[Entry]) -> tuple[Record, ...]:
        """Write `entries` as numbers `after` + 1, + 2, …, all or none, and return them once they are committed.

        Raise `LogMoved` where somebody else has written after `after`; `KitError("store.log_behind")` where the log
        ends before it; `KitError("store.no_such_session")`; `KitError("store.cpr")` for a text with a CPR number.
        Whether a write was done whose answer was lost is seen by reading: done again, it would raise `LogMoved`.
        """
        for entry in entries:
            refuse(entry.kind, entry.who, entry.body)
        return self._rows.append(session, after, entries, self._clock()) if entries else ()

    def read(self, session: str, after: int = 0) -> tuple[Record, ...]:
        """Return what stands in the log after number `after`, in order."""
        return self._rows.read(session, after)

    def read_sound(self, session: str) -> tuple[Record, ...]:
        """Return as much of the log as a damaged database still gives, from the first record on and without a gap."""
        from kitools.store.salvage import salvage  # noqa: PLC0415 - costs what a database costs

        return salvage(self._place, session)

    def note_presence(self, session: str, who: str, place: str) -> None:
        """Note that `who` is there now, and what he or she writes in; it is not written to the log."""
        refuse(who, place)
        self._rows.note_presence(session, who, place, self._clock())

    def presence(self, session: str, since: datetime) -> Mapping[str, tuple[datetime, str]]:
        """Return when each was last there and in which place, of those who have been there since `since`."""
        return self._rows.presence(session, since)

    def keep_picture(self, session: str, name: str, svg: str) -> None:
        """Keep a figure that was drawn once, in place of an earlier one of the same name."""
        self._rows.keep_picture(session, name, svg)

    def picture(self, session: str, name: str) -> str | None:
        """Return the figure that is kept under `name`, if there is one."""
        return self._rows.picture(session, name)

    def picture_names(self, session: str) -> tuple[str, ...]:
        """Return the names of the figures that are kept."""
        return self._rows.picture_names(session)

    @cached_property
    def _rows(self) -> "LogRows":
        """Return the tables, opened when first used."""
        from kitools.store.log_rows import LogRows  # noqa: PLC0415

        return LogRows(self._place)
