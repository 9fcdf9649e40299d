"""The index of training sessions: opened, found, unlocked, closed, and deleted when their time is up."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from kitools.ground import KitError
from kitools.store.codes import key_of, new_code, normalised, normalised_join_code
from kitools.store.moments import now
from kitools.store.pins import is_pin, new_token, token_key
from kitools.store.texts import refuse
from kitools.store.values import Entry, Opened, SessionRow

if TYPE_CHECKING:
    from kitools.store.training_rows import TrainingRows

KEEP_DAYS = 180
"""How long a session is kept, so that a follow-up after three months can be paired with what went before."""

_PARTICIPANT = "kitools participant"

Found = TypeVar("Found")


class TrainingSessions:
    """The sessions kept at `place`: a folder (SQLite in WAL mode) or a database URL.

    Nothing is opened before it is used, and no connection is kept open. Every method may raise `KitError` with one of
    `store.locked`, `store.full`, `store.corrupt`, `store.not_writable`, `store.newer` or `store.unavailable`; one
    that is given a session raises `store.no_such_session` where there is none.
    """

    def __init__(self, place: str | Path, clock: Callable[[], datetime] = now) -> None:
        self._place = place
        self._clock = clock
        self._one_by_one = Lock()

    def __repr__(self) -> str:
        """Return the same text for every place, so that no page shows where sessions lie."""
        return "TrainingSessions(…)"

    def open(self, entries: Sequence[Entry] = (), keep_days: int = KEEP_DAYS) -> Opened:
        """Open a session whose log begins with `entries`, to be deleted after `keep_days`.

        The PIN is given this once and kept nowhere. Raise `KitError("store.cpr")` for a text with a CPR number.
        """
        for entry in entries:
            refuse(entry.kind, entry.who, entry.body)
        return self._rows.open(entries, self._clock(), keep_days)

    def find(self, join_code: str, visitor: str, *, closed: bool = False) -> str:
        """Return the session that a typed `join_code` belongs to; a wrong one is counted against `visitor`.

        One that has been closed is found only where `closed` ones are asked for: its facilitator comes back to it.
        Raise `KitError("store.no_such_session")`, `KitError("store.session_closed")`, or
        `KitError("store.too_many_tries")` for a page that has not waited `seconds_to_wait`.
        """
        code = normalised_join_code(join_code)
        session = self._counted("join", "", visitor, lambda: self._rows.by_join_code(code) if code else None)
        if session is None:
            raise KitError("store.no_such_session", value=join_code)
        if not closed and self.is_closed(session):
            raise KitError("store.session_closed", value=join_code)
        return session

    def unlock(self, session: str, pin: str, visitor: str) -> str:
        """Return a new token for the facilitator's own browser; a wrong `pin` is counted against `visitor`.

        Raise `KitError("store.wrong_pin")`, or `KitError("store.too_many_tries")` for a page that has not waited
        `seconds_to_wait`. Whoever has waited is heard: a right PIN opens, however many wrong ones others have typed.
        """
        salt, key = self._rows.pin(session)
        if not self._counted("pin", session, visitor, lambda: is_pin(pin, salt, key) or None):
            raise KitError("store.wrong_pin")
        token = new_token()
        self._rows.keep_token(token_key(token), session, self._clock())
        return token

    def new_pin(self, session: str) -> str:
        """Return a new PIN, given this once; the old one, and browsers that came in by it, open the session no more."""
        return self._rows.new_pin(session)

    def facilitator(self, token: str) -> str | None:
        """Return the session that `token` opens for its facilitator, or None."""
        return self._rows.by_token(token_key(token))

    def forget_token(self, token: str) -> None:
        """Let `token` open nothing any more; the PIN still does."""
        self._rows.forget_token(token_key(token))

    def join_code(self, session: str) -> str:
        """Return the code that participants join by."""
        return self._rows.join_code(session)

    def new_code(self) -> str:
        """Return a code that brings no participant back yet."""
        code = new_code()
        while self._rows.by_resume_key(key_of(code, _PARTICIPANT)) is not None:
            code = new_code()
        return code

    def remember(self, code: str, session: str, who: str) -> None:
        """Let `code` bring `who` back to `session` on any device.

        Raise `KitError("store.no_code")` for what cannot be one, `KitError("store.code_taken")` for one that brings
        somebody else back.
        """
        refuse(who)
        known = normalised(code)
        if known is None:
            raise KitError("store.no_code", value=code)
        self._rows.remember(key_of(known, _PARTICIPANT), session, who)

    def resume(self, code: str, visitor: str) -> tuple[str, str] | None:
        """Return the session and the participant that a typed `code` brings back, also to a session that is closed.

        A wrong code is counted against `visitor`; raise `KitError("store.too_many_tries")` for a page that has not
        waited `seconds_to_wait`.
        """
        known = normalised(code)
        key = key_of(known, _PARTICIPANT) if known else None
        return self._counted("resume", "", visitor, lambda: self._rows.by_resume_key(key) if key else None)

    def seconds_to_wait(self, kind: str, session: str, visitor: str) -> float:
        """Return how long a page should wait before it tries a `kind`: `join`, `resume` (session "") or `pin`.

        Never more than five seconds, whoever has guessed.
        """
        return self._rows.tries.seconds_to_wait(kind, session, visitor, self._clock())

    def close(self, session: str) -> None:
        """Let nobody join from now on."""
        self._rows.set_closed(session, self._clock())

    def reopen(self, session: str) -> None:
        """Let people join again."""
        self._rows.set_closed(session, None)

    def is_closed(self, session: str) -> bool:
        """Whether nobody can join."""
        return self._rows.is_closed(session)

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return every session, the newest first."""
        return self._rows.sessions()

    def purge(self, now: datetime | None = None) -> tuple[str, ...]:
        """Delete the sessions whose time is up, with all that belongs to them; return which."""
        return self._rows.purge(now or self._clock())

    def forget(self, session: str) -> None:
        """Delete a session now, with all that belongs to it."""
        self._rows.forget(session)

    def _counted(self, kind: str, session: str, visitor: str, look: Callable[[], Found | None]) -> Found | None:
        """Return what `look` finds; where that is nothing, count a wrong try. One try at a time in a process."""
        tries = self._rows.tries
        with self._one_by_one:
            early = tries.seconds_too_early(kind, session, visitor, self._clock())
            if early:
                raise KitError("store.too_many_tries", seconds=round(early) or 1)
            found = look()
            if found is None:
                tries.note_wrong(kind, session, visitor, self._clock())
            return found

    @cached_property
    def _rows(self) -> "TrainingRows":
        """Return the tables, opened when first used."""
        from kitools.store.training_rows import TrainingRows  # noqa: PLC0415

        return TrainingRows(self._place)
