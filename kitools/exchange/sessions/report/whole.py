"""The trainer's report: everything that was done and decided, and what it cannot show."""

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Bullets, Document, Part, Words
from kitools.exchange.sessions.report.before_after import before_after
from kitools.exchange.sessions.report.decided import cards, decisions
from kitools.exchange.sessions.report.done import done, in_short, nobody_began
from kitools.exchange.sessions.report.findings import findings
from kitools.exchange.sessions.report.groups import side_by_side
from kitools.exchange.sessions.report.promises import promises
from kitools.exchange.sessions.report.register import register
from kitools.exchange.sessions.report.travelled import travelled

_LIMITS = ("ranking", "model", "luck", "self_reported", "played", "follow_up", "words")


def report(account: Account) -> Document:
    """Return the report on a session."""
    parts = (
        _short(account),
        done(account),
        side_by_side(account),
        decisions(account),
        cards(account),
        travelled(account),
        register(account),
        before_after(account),
        promises(account),
        limits(account),
    )
    return Document(
        language=account.language,
        title=account.tr("session_report.title", title=account.words(account.state.set_up.title)),
        about=in_short(account),
        mark=account.tr("common.fictive"),
        parts=tuple(one for one in parts if one is not None),
        foot=account.tr("session_report.foot"),
        contents=account.tr("session_report.contents"),
    )


def limits(account: Account) -> Part:
    """Return what the report cannot show."""
    said = tuple(account.tr(f"session_report.limit_{name}") for name in _LIMITS)
    return Part(account.tr("session_report.cannot_show"), (Bullets(said),))


def _short(account: Account) -> Part:
    """Return what is worth saying first."""
    found = findings(account)
    told = Bullets(found, numbered=True) if found else nobody_began(account)
    note = Words(account.tr("session_report.no_names"), "note")
    return Part(account.tr("session_report.short"), (told, note))
