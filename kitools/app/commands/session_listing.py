"""`kitools session list` and `kitools session purge`."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kitools.app.commands.given import whole
from kitools.app.commands.session_reading import Kept, kept, session_of
from kitools.app.speech import give, say
from kitools.ground import KitError
from kitools.sessions.events import Opened
from kitools.sessions.folding import Written, fact
from kitools.sessions.values import Setting
from kitools.store import SessionRow
from kitools.words import say_date, tr
from kitools.words.saying import on_danish_clocks

_MOST_DAYS = 36_500


@dataclass(frozen=True)
class Listed:
    """A session in the list: its row, the code to join it by, how it is set up, how many came."""

    row: SessionRow
    code: str
    setting: Setting | None
    people: int

    def plain(self) -> dict[str, object]:
        """Return it as plain data."""
        row, setting = self.row, self.setting
        return {
            "session": row.session,
            "join_code": self.code,
            "title": setting.title if setting else None,
            "case": setting.case if setting else None,
            "format": setting.format if setting else None,
            "language": setting.language if setting else None,
            "people": self.people,
            "events": row.last_seq,
            "opened_at": row.created_at.isoformat(),
            "last_at": row.last_at.isoformat() if row.last_at else None,
            "closed_at": row.closed_at.isoformat() if row.closed_at else None,
            "purge_on": row.purge_on.isoformat(),
        }


def listing(options: Namespace) -> int:
    """List the sessions, the newest first."""
    where = kept(options)
    found = [_listed(where, row) for row in _rows(where)]
    if options.json:
        give([one.plain() for one in found])
        return 0
    _say_rows(options.lang, found)
    if not found:
        say(options.lang, "session_command.no_sessions")
    return 0


def purge(options: Namespace) -> int:
    """Delete sessions whose time is up, or in which nothing has happened for long, or one; or say which they are."""
    where, now = kept(options), datetime.now(UTC)
    days = options.older_than
    limit = whole(days, "session_command.bad_days", 0, _MOST_DAYS) if days is not None else None
    one = session_of(where, options.session) if options.session else None
    due = [row for row in _rows(where) if (row.session == one if one else _is_due(row, now, limit))]
    _say_rows(options.lang, [_listed(where, row) for row in due])
    if options.dry_run:
        say(options.lang, "session_command.would_purge", count=len(due))
        return 0
    for row in due:
        where.training.index.forget(row.session)
    say(options.lang, "session_command.purged", count=len(due))
    return 0


def _is_due(row: SessionRow, now: datetime, days: int | None) -> bool:
    """Whether a session may go: on its day, or `days` after anything happened in it."""
    if days is None:
        return row.purge_on <= now.date()
    return (row.last_at or row.created_at) <= now - timedelta(days=days)


def _rows(where: Kept) -> tuple[SessionRow, ...]:
    """Return every session, the newest first."""
    return where.training.index.sessions() if where.is_there else ()


def _listed(where: Kept, row: SessionRow) -> Listed:
    """Return what is told of a session: two kinds of event are read, and nothing is folded."""
    setting, people = None, 0
    for record in where.training.log.read(row.session):
        if record.kind == "joined":
            people += 1
        elif record.kind == "opened":
            setting = _setting(record) or setting
    return Listed(row, where.training.index.join_code(row.session), setting, people)


def _setting(record: Written) -> Setting | None:
    """Return how a session is set up, as the record of its opening says it; nothing where that cannot be read."""
    try:
        event = fact(record).event
    except KitError:
        return None
    return event.setting if isinstance(event, Opened) else None


def _say_rows(lang: str, found: Sequence[Listed]) -> None:
    """Say a line for each session."""
    for one in found:
        say(
            lang,
            "session_command.row",
            session=one.row.session,
            title=one.setting.title if one.setting else tr(lang, "session_command.not_set_up"),
            people=one.people,
            events=one.row.last_seq,
            opened=say_date(lang, on_danish_clocks(one.row.created_at)),
            is_closed=one.row.closed_at is not None,
            purge=say_date(lang, one.row.purge_on),
        )
