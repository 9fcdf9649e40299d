"""The development-needs register: what organisations must change for a plan like this to work."""

from collections.abc import Iterable
from dataclasses import dataclass

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Part, Table, Words
from kitools.sessions.material.monday import Function
from kitools.sessions.state import Need, State


@dataclass(frozen=True)
class Row:
    """A need: its barrier, what it says, whom it is addressed to, its votes, and how many groups they come from."""

    barrier: str
    text: str
    addressed: str
    votes: int
    groups: int


def rows(account: Account) -> tuple[Row, ...]:
    """Return the needs, those with most votes first; needs that say the same are one."""
    together: dict[tuple[str, str, str], list[Need]] = {}
    for one in account.state.needs.values():
        key = (one.barrier, " ".join(one.text.split()).casefold(), one.addressed.casefold())
        together.setdefault(key, []).append(one)
    found = [_row(account, those) for those in together.values()]
    return tuple(sorted(found, key=lambda one: -one.votes))


def register(account: Account) -> Part:
    """Return the part on needs."""
    found = rows(account)
    title = account.tr("session_report.needs")
    if not found:
        return Part(title, (Words(account.tr("session_report.no_needs")),))
    return Part(title, (Words(account.tr("session_report.needs_read")), needs_table(account, found)))


def needs_table(account: Account, found: Iterable[Row]) -> Table:
    """Return needs as a table."""
    header = tuple(
        account.tr(f"session_report.column_{name}") for name in ("need", "barrier", "addressed", "votes", "from_groups")
    )
    told = tuple(
        (one.text, barrier_name(account, one.barrier), one.addressed, str(one.votes), str(one.groups)) for one in found
    )
    return Table(account.tr("session_report.needs_caption"), header, told, (3.8, 2.5, 1.9, 1.2, 1.2))


def barrier_name(account: Account, code: str) -> str:
    """Return a barrier's code and name, or that none was chosen."""
    return f"{code} {account.tr(f'barrier.{code}')}" if code else account.tr("session_report.no_barrier")


def addressed_to(account: Account, addressed: str) -> str:
    """Return whom something is addressed to: a function of the list by its name, else as it was written."""
    known = {one.value for one in Function}
    return account.tr(f"function.{addressed}") if addressed in known else account.words(addressed)


def _row(account: Account, those: list[Need]) -> Row:
    """Return needs that say the same as one."""
    votes = frozenset(who for one in those for who in one.votes)
    return Row(
        barrier=those[0].barrier,
        text=account.words(those[0].text),
        addressed=addressed_to(account, those[0].addressed),
        votes=len(votes),
        groups=len(_groups_of(account.state, votes) | {one.group for one in those if one.group}),
    )


def _groups_of(state: State, people: Iterable[str]) -> set[str]:
    """Return the groups that people sit in."""
    found = (state.group_of(who) for who in people)
    return {one.group.id for one in found if one}
