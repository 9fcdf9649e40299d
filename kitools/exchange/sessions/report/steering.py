"""One page for the steering group: three findings, the needs that matter most, and what it is asked to do."""

from dataclasses import replace
from datetime import timedelta

from kitools.exchange.sessions.account import Account, day_of_session
from kitools.exchange.sessions.document import Bullets, Document, Part, Words
from kitools.exchange.sessions.report.done import in_short
from kitools.exchange.sessions.report.findings import findings
from kitools.exchange.sessions.report.register import Row, needs_table, rows
from kitools.sessions.material.monday import monday_card
from kitools.words import say

MOST_NEEDS = 5
_LONGEST = 220
_ASKED = ("answer_each", "on_agenda", "tell_them")


def steering(account: Account) -> Document:
    """Return the page for the steering group."""
    return Document(
        language=account.language,
        title=account.tr("session_steering.title"),
        about=in_short(account),
        mark=account.tr("common.fictive"),
        parts=(_told(account), _needs(account), _asked(account)),
        foot=account.tr("session_steering.foot"),
        one_page=True,
    )


def _told(account: Account) -> Part:
    """Return the three findings."""
    found = tuple(_shortened(one) for one in findings(account))
    told = Bullets(found, numbered=True) if found else Words(account.tr("session_report.nobody_began"))
    return Part(account.tr("session_steering.findings", count=len(found)), (told,))


def _needs(account: Account) -> Part:
    """Return the needs with most votes, with whom they are addressed to."""
    found = tuple(_short(one) for one in rows(account)[:MOST_NEEDS])
    title = account.tr("session_steering.needs", count=len(found))
    return Part(title, (needs_table(account, found) if found else Words(account.tr("session_report.no_needs")),))


def _asked(account: Account) -> Part:
    """Return what the steering group is asked to do, and by when."""
    weeks = monday_card().check.weeks
    opened = day_of_session(account.state)
    by = say(account.language, opened + timedelta(weeks=weeks)) if opened else "–"
    said = tuple(account.tr(f"session_steering.{name}", weeks=weeks, by=by) for name in _ASKED)
    return Part(account.tr("session_steering.asked"), (Bullets(said, numbered=True),))


def _short(row: Row) -> Row:
    """Return a need whose text is short enough for the page."""
    return replace(row, text=_shortened(row.text))


def _shortened(text: str) -> str:
    r"""Return `text` on one line, cut at a word where it is too long for the page.

    >>> _shortened("To timer\n om ugen. ") , _shortened("ord " * 100)[-6:]
    ('To timer om ugen.', 'd ord…')
    """
    flat = " ".join(text.split())
    if len(flat) <= _LONGEST:
        return flat
    cut = flat[: _LONGEST - 1]
    return f"{(cut.rsplit(' ', 1)[0] if ' ' in cut else cut).rstrip(' ,.;')}…"
