"""Drafts of pages: saved as one types, brought back by a code, and cleared away when nobody has used them for long."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kitools.ground import KitError
from kitools.store.codes import key_of, new_code, normalised
from kitools.store.moments import now
from kitools.store.texts import refuse
from kitools.store.values import Draft, DraftChanged, Saved

if TYPE_CHECKING:
    from kitools.store.rows import Rows

RETENTION = timedelta(days=180)
"""How long a draft is kept after it was last used."""

TRIES_PER_MINUTE = 5
"""Wrong codes that one visitor may type in a minute."""

_KIND = "draft"
_MINUTE = timedelta(minutes=1)


class Drafts:
    """The drafts kept at `place`: a folder (SQLite in WAL mode) or a database URL.

    Nothing is opened before it is used, and no connection is kept open, so that the value may cross a fork. Every
    method may raise `KitError` with one of `store.locked`, `store.full`, `store.corrupt`, `store.not_writable`,
    `store.newer` or `store.unavailable`, naming `path`.
    """

    def __init__(self, place: str | Path, clock: Callable[[], datetime] = now) -> None:
        self.place = place
        self._clock = clock

    def __repr__(self) -> str:
        """Return the same text for every place, so that no page shows where drafts lie."""
        return "Drafts(…)"

    def new_code(self) -> str:
        """Return a code that no draft lies under."""
        code = new_code()
        while self._rows.has(key_of(code)):
            code = new_code()
        return code

    def save(self, code: str, page: str, content: str, expected_version: int) -> Saved:
        """Save `content` and return its receipt once it is committed; `expected_version` is 0 for a first save.

        Saving again what is there already is no change. Raise `DraftChanged` with what is stored, and write nothing,
        if that is not the expected version; `KitError("store.draft_gone")` if it was deleted meanwhile, so that what
        somebody has deleted does not come back by itself; `KitError("store.cpr")` for a text that holds a CPR number.
        """
        refuse(content)
        moment = self._clock()
        stored = self._rows.write(self._key(code), page, content, expected_version, moment)
        if stored is None:
            return Saved(expected_version + 1, moment)
        if stored.content == content:
            return Saved(stored.version, stored.at)
        raise DraftChanged(stored, expected_version)

    def load(self, code: str, page: str) -> Draft | None:
        """Return the draft, if `code` has one for `page`; this counts as using it."""
        known = normalised(code)
        return self._rows.read(key_of(known), page, self._clock()) if known else None

    def delete(self, code: str, page: str) -> bool:
        """Delete the draft, and return whether there was one."""
        known = normalised(code)
        return bool(known and self._rows.delete(key_of(known), page))

    def resume(self, code: str, page: str, visitor: str) -> Draft | None:
        """Return the draft for a code that somebody typed; a wrong one is counted against `visitor`.

        Raise `KitError("store.too_many_tries")` with the `seconds` left when the visitor has typed too many.
        """
        if self.too_many_tries(visitor):
            raise KitError("store.too_many_tries", seconds=round(self.seconds_to_wait(visitor)) or 1)
        draft = self.load(code, page)
        if draft is None:
            self._rows.tries.note_wrong(_KIND, "", visitor, self._clock())
        return draft

    def too_many_tries(self, visitor: str) -> bool:
        """Whether `visitor` has typed so many wrong codes in the last minute that the next is not looked up."""
        return len(self._own_wrong(visitor)) >= TRIES_PER_MINUTE

    def seconds_to_wait(self, visitor: str) -> float:
        """Return how long a page should wait before it calls `resume`, so that guessing is slow.

        A visitor with too many wrong codes waits until the first of them is a minute old. When many wrong codes
        come in from everywhere, all wait a little, and never more than five seconds: nobody can lock others out.
        """
        own = self._own_wrong(visitor)
        if len(own) >= TRIES_PER_MINUTE:
            return (own[-TRIES_PER_MINUTE] + _MINUTE - self._clock()).total_seconds()
        return self._rows.tries.crowd_wait(_KIND, "", self._clock())

    def purge(self, older_than: timedelta = RETENTION) -> int:
        """Delete the drafts that nobody has used for `older_than`; return how many."""
        return self._rows.delete_unused_since(self._clock() - older_than)

    def check(self) -> None:
        """Try to write and read; raise the `KitError` that a save would meet, also for a damaged file."""
        self._rows.check()

    def _own_wrong(self, visitor: str) -> list[datetime]:
        """Return when `visitor` typed wrong codes in the last minute."""
        return self._rows.tries.wrong(_KIND, "", self._clock(), _MINUTE, visitor)

    def _key(self, code: str) -> str:
        """Return the key of `code`; raise `KitError("store.no_code")` for what cannot be one."""
        known = normalised(code)
        if known is None:
            raise KitError("store.no_code", value=code)
        return key_of(known)

    @cached_property
    def _rows(self) -> "Rows":
        """Return the tables, opened when first used: SQLAlchemy costs a page 24 MB."""
        from kitools.store.rows import Rows  # noqa: PLC0415

        return Rows(self.place)
