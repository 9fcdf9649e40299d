"""Moments when information existed but did not travel, and how much did."""

from collections.abc import Iterator

from kitools.cases import Case
from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Block, Bullets, Heading, Part, Words
from kitools.exchange.sessions.report.decided import card_title
from kitools.sessions.debrief.travel import Late, Needed, OneSided, Travel, Uncovered, Untold
from kitools.sessions.state import GroupState

_MOST = 6
"""Notes that a group's list tells one by one."""


def travelled(account: Account) -> Part | None:
    """Return the part on what travelled and what did not, if any group has begun."""
    if not account.groups:
        return None
    blocks: list[Block] = [Words(account.tr("session_report.travel_read"))]
    for group in account.groups:
        blocks += _group(account, group)
    return Part(account.tr("session_report.travel"), tuple(blocks))


def _group(account: Account, group: GroupState) -> Iterator[Block]:
    """Yield what became of what was known in one group: what went well first."""
    found = account.travels[group.group.id]
    yield Heading(account.named(group))
    yield Words(account.tr("session_report.in_time", count=len(found.in_time)))
    lines = list(_lines(account, account.case(group), found))
    if lines:
        yield Bullets(tuple(lines[:_MOST]))
    more = len(lines) - _MOST
    if more > 0:
        yield Words(account.tr("session_report.more_such", count=more))
    unasked = sum(one.needed is None for one in found.untold)
    if unasked:
        yield Words(account.tr("session_report.unasked", count=unasked), "note")


def _lines(account: Account, case: Case, found: Travel) -> Iterator[str]:
    """Yield a sentence for each note that did not travel as it might have."""
    yield from (_untold(account, case, one, one.needed) for one in found.untold if one.needed)
    yield from (_late(account, case, one) for one in found.late)
    yield from (_uncovered(account, case, one) for one in found.uncovered)
    yield from (_one_sided(account, case, one) for one in found.one_sided)


def _untold(account: Account, case: Case, one: Untold, needed: Needed) -> str:
    """Return the sentence on a note that nobody heard."""
    role, note = _role(account, case, one.role), _note(account, case, one.role, one.note)
    return account.tr("session_report.untold", role=role, note=note, when=_when(account, needed))


def _late(account: Account, case: Case, one: Late) -> str:
    """Return the sentence on a note that came too late."""
    role, note = _role(account, case, one.role), _note(account, case, one.role, one.note)
    when = _when(account, one.needed)
    return account.tr("session_report.late", role=role, note=note, when=when, week=one.told_in)


def _uncovered(account: Account, case: Case, one: Uncovered) -> str:
    """Return the sentence on a note that was told without consent or law."""
    role, note = _role(account, case, one.role), _note(account, case, one.role, one.note)
    return account.tr("session_report.uncovered", role=role, note=note)


def _one_sided(account: Account, case: Case, one: OneSided) -> str:
    """Return the sentence on a matter that one role was heard on, though others know of it too."""
    matter = next(each for each in case.matters if each.id == one.matter).text.in_language(account.language)
    others, heard = [_role(account, case, name) for name in one.others], _within(_role(account, case, one.heard))
    listed = [name if at == 0 else _within(name) for at, name in enumerate(others)]
    return account.tr("session_report.one_sided", matter=matter, heard=heard, others=listed)


def _when(account: Account, needed: Needed) -> str:
    """Return when something was needed, and what needed it."""
    if needed.card is None:
        return account.tr("session_report.needed_in_week", week=needed.week)
    return account.tr("session_report.needed_by_card", week=needed.week, card=card_title(account, needed.card))


def _role(account: Account, case: Case, name: str) -> str:
    """Return the function of a role."""
    return case.role(name).function.in_language(account.language)


def _note(account: Account, case: Case, role: str, name: str) -> str:
    """Return what a note says, without the full stop."""
    found = next(one for one in case.role(role).notes if one.id == name)
    return found.text.in_language(account.language).rstrip(".")


def _within(function: str) -> str:
    """Return a function as it stands within a sentence; one that is an abbreviation keeps its capitals.

    >>> _within("Bostøtte"), _within("SSP-medarbejder")
    ('bostøtte', 'SSP-medarbejder')
    """
    return function if function[:2].isupper() else function[:1].lower() + function[1:]
