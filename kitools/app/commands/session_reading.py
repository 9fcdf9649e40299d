"""Where kept sessions lie, and a session read from its log as far as it is sound."""

import os
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from kitools.app.state import state_folder
from kitools.app.training import STORE, Training, training
from kitools.ground import KitError
from kitools.sessions.folding import Fact, fact, fold
from kitools.sessions.state import State
from kitools.store import normalised_join_code
from kitools.store.addresses import address, is_sqlite, shown

_DAMAGED = "store.corrupt"


@dataclass(frozen=True)
class Kept:
    """Where sessions lie: `training` to ask, `path` to say it by; nothing `is_there` before the first is opened."""

    training: Training
    path: str
    is_there: bool


@dataclass(frozen=True)
class Read:
    """A session as far as its log can be read and folded: `of` is how many records there are, as far as one can see.

    `is_damaged` where the database gave no more, `stopped` why the next record cannot be used.
    """

    session: str
    facts: tuple[Fact, ...]
    state: State
    of: int
    is_damaged: bool = False
    stopped: KitError | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all of the log was read."""
        return not self.is_damaged and self.stopped is None


def kept(options: Namespace) -> Kept:
    """Return where the sessions lie; raise `KitError("session_command.nothing_there")` for a place with no database.

    Where no place is named, and no session has been opened yet, there is nothing, and that is no error.
    """
    named = options.store or (str(state_folder(options.state)) if options.state else None)
    place = named or os.environ.get(STORE) or str(state_folder())
    url = address(place)
    is_there = not is_sqlite(url) or Path(str(url.database)).exists()
    if named and not is_there:
        raise KitError("session_command.nothing_there", path=shown(url))
    return Kept(training(place), shown(url), is_there)


def session_of(where: Kept, value: str) -> str:
    """Return the session whose id or code `value` is; raise `KitError("session_command.unknown")`.

    In a damaged database the id is taken as it is.
    """
    if not where.is_there:
        raise KitError("session_command.unknown", value=value)
    try:
        known = {one.session for one in where.training.index.sessions()}
        codes = {where.training.index.join_code(name): name for name in known} if value not in known else {}
    except KitError as error:
        if error.code != _DAMAGED:
            raise
        return value
    found = value if value in known else codes.get(normalised_join_code(value) or "")
    if found is None:
        raise KitError("session_command.unknown", value=value)
    return found


def read(where: Kept, session: str) -> Read:
    """Return the session as far as it is sound; raise `KitError("session_command.nothing_sound")` if nothing is."""
    is_damaged = False
    try:
        records = where.training.log.read(session)
    except KitError as error:
        if error.code != _DAMAGED:
            raise
        records, is_damaged = where.training.log.read_sound(session), True
    if not records:
        raise KitError("session_command.nothing_sound", value=session, path=where.path)
    facts: list[Fact] = []
    state, stopped = State(), None
    for record in records:
        try:
            one = fact(record)
            state = fold(state, (one,))
        except (KitError, ValidationError) as error:
            stopped = error if isinstance(error, KitError) else KitError("session.broken_event", kind=record.kind)
            break
        facts.append(one)
    return Read(session, tuple(facts), state, len(records), is_damaged, stopped)


def pictures(where: Kept, session: str) -> dict[str, str]:
    """Return the figures that were kept, as far as they can be read."""
    log = where.training.log
    try:
        found = {name: log.picture(session, name) for name in log.picture_names(session)}
    except KitError as error:
        if error.code != _DAMAGED:
            raise
        return {}
    return {name: svg for name, svg in found.items() if svg}
