"""What was done: the case, the format, the groups with their forms of meeting, and how many came from which sector."""

from collections import Counter

from kitools.cases import case
from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.anonymity import shown_sectors
from kitools.exchange.sessions.document import Block, Named, Part, Table, Words
from kitools.ground import KitError
from kitools.plan import Sector
from kitools.sessions.material.stages import format_named
from kitools.words import say, say_list


def done(account: Account) -> Part:
    """Return the part on what was done."""
    blocks: list[Block] = [Named(tuple(_facts(account)))]
    if account.groups:
        blocks.append(_groups(account))
    return Part(account.tr("session_report.done"), tuple(blocks))


def in_short(account: Account) -> str:
    """Return in one line what the session was: when, which case, how many."""
    state = account.state
    return account.tr(
        "session_report.in_short",
        on=account.day,
        cases=say_list(account.language, _cases(account)),
        people=len(state.people),
        groups=len(account.groups),
    )


def _facts(account: Account) -> list[tuple[str, str]]:
    """Return the facts, each with its name."""
    state, setting = account.state, account.state.set_up
    said = {
        "on": account.day,
        "case": say_list(account.language, _cases(account)),
        "format": _format(account),
        "began": account.tr("session_report.blank" if setting.blank else "session_report.half_made"),
        "people": str(len(state.people)),
        "sectors": sectors(account),
        "groups": str(len(account.groups)),
    }
    return [(account.tr(f"session_report.fact_{name}"), what) for name, what in said.items() if what]


def _format(account: Account) -> str:
    """Return what the format is called, and how long it is as it was set up."""
    setting = account.state.set_up
    minutes = sum(slot.minutes + slot.break_after for slot in setting.slots)
    try:
        name = format_named(setting.format).title.in_language(account.language)
    except KitError:
        name = setting.format
    return account.tr("session_report.format", name=name, minutes=minutes)


def _cases(account: Account) -> list[str]:
    """Return the titles of the cases."""
    return [case(name).title.in_language(account.language) for name in account.case_ids]


def sectors(account: Account) -> str:
    """Return how many came from which sector, as far as that may be told."""
    counts = Counter(str(person.sector) for person in account.state.people.values())
    shown = shown_sectors(counts)
    left = sum(counts.values()) - sum(shown.values())
    if not shown:
        return account.tr("session_report.too_few_by_sector") if counts else ""
    told = [
        account.tr("session_report.from_sector", sector=Sector(name), count=count)
        for name, count in sorted(shown.items(), key=lambda one: (-one[1], one[0]))
    ]
    others = [account.tr("session_report.from_others", count=left)] if left else []
    return say_list(account.language, [*told, *others])


def _groups(account: Account) -> Table:
    """Return the groups: their case, the form of their meeting, how many sat there, how far their year came."""
    columns = ("group", "case", "form", "seats", "weeks")
    rows = tuple(
        (
            account.named(one),
            account.case(one).title.in_language(account.language),
            say(account.language, one.form),
            str(len(one.members)),
            str(one.week),
        )
        for one in account.groups
    )
    header = tuple(account.tr(f"session_report.column_{name}") for name in columns)
    return Table(account.tr("session_report.groups"), header, rows, (2, 3, 3, 1.2, 1.2))


def nobody_began(account: Account) -> Words:
    """Return the sentence for a session in which no group has begun."""
    return Words(account.tr("session_report.nobody_began"))
