"""The groups side by side: what their plans hold, and a year under each with the same luck; no order of merit."""

import re
from collections.abc import Iterator
from html import unescape

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Block, Heading, Part, Picture, Table, Words
from kitools.ground import Finding
from kitools.sessions.debrief.produced import produced, stops
from kitools.sessions.everyday import MEASURES
from kitools.sessions.state import GroupState
from kitools.sessions.values import Measure
from kitools.words import say, say_number

_ALT = re.compile(r'<svg[^>]*\baria-label="([^"]*)"')


def side_by_side(account: Account) -> Part | None:
    """Return the part on the groups, if any has begun."""
    if not account.groups:
        return None
    blocks = [_made(account), *_years(account), *_missing(account), *_pictures(account)]
    return Part(account.tr("session_report.side_by_side"), tuple(blocks))


def _made(account: Account) -> Table:
    """Return what each group's plan holds, counted."""
    columns = ("group", "form", "goals", "interventions", "answered_for", "if_thens", "next_meeting", "stops")
    header = tuple(account.tr(f"session_report.column_{name}") for name in columns)
    rows = tuple(_counted(account, one) for one in account.groups)
    return Table(account.tr("session_report.made"), header, rows, (1.7, 2.2, 0.8, 1.6, 1.5, 1.6, 1.3, 1.3))


def _counted(account: Account, group: GroupState) -> tuple[str, ...]:
    """Return the row of a group."""
    made = produced(account.state, group)
    counts = (made.goals, made.interventions, made.answered_for, made.if_thens)
    has_next = account.tr("common.yes" if made.has_next_meeting else "common.no")
    form = say(account.language, made.form)
    return (account.named(group), form, *(str(one) for one in counts), has_next, str(len(made.stops)))


def _years(account: Account) -> Iterator[Block]:
    """Yield the years of the groups: each measure's mean, and what eight of ten courses lie between."""
    rows = tuple(_year(account, one, number) for one in account.groups for number in sorted(one.years))
    if not rows:
        return
    header = tuple(account.tr(f"session_report.column_{name}") for name in ("group", "plan", *MEASURES))
    yield Table(account.tr("session_report.years"), header, rows, (2, 1, 2, 2, 2, 2, 2))
    yield Words(account.tr("session_report.years_read"), "note")
    if len(account.case_ids) > 1:
        yield Words(account.tr("session_report.several_cases"), "note")
    yield Words(account.tr("common.learning_model"), "note")


def _year(account: Account, group: GroupState, number: int) -> tuple[str, ...]:
    """Return the row of one year under a group's plan."""
    known = {one.name: one for one in group.years[number]}
    version = account.tr("session_report.plan_number", number=number)
    told = (_measure(account, known[name]) if name in known else "–" for name in MEASURES)
    return (account.named(group), version, *told)


def _measure(account: Account, one: Measure) -> str:
    """Return a measure's mean and spread."""
    mean, low, high = (say_number(account.language, float(value), 0) for value in (one.mean, one.p10, one.p90))
    return mean if low == high else account.tr("session_report.spread", mean=mean, low=low, high=high)


def _missing(account: Account) -> Iterator[Block]:
    """Yield what stops plans, each once, with how many groups' plans it stops."""
    found: dict[str, tuple[Finding, int]] = {}
    for group in account.groups:
        for code, one in {one.code: one for one in stops(account.state, group)}.items():
            found[code] = (found[code][0] if code in found else one, found.get(code, (one, 0))[1] + 1)
    if not found:
        return
    header = tuple(account.tr(f"session_report.column_{name}") for name in ("missing", "in_groups"))
    rows = tuple(
        (account.words(account.tr(one.code, None, **one.facts)), str(count))
        for one, count in sorted(found.values(), key=lambda each: (-each[1], each[0].code))
    )
    yield Table(account.tr("session_report.missing"), header, rows, (6, 1))


def _pictures(account: Account) -> Iterator[Block]:
    """Yield the figures that were kept: those of all first, then group by group."""
    own = {one.group.id: _of_group(account, one.group.id) for one in account.groups}
    common = [name for name in sorted(account.pictures) if not any(name in names for names in own.values())]
    yield from (_picture(account, name) for name in common)
    for group in account.groups:
        if own[group.group.id]:
            yield Heading(account.named(group))
            yield from (_picture(account, name) for name in own[group.group.id])


def _of_group(account: Account, group: str) -> list[str]:
    """Return the names of the figures that were drawn for one group: its id is in them."""
    whose = re.compile(rf"(?<![a-z0-9]){re.escape(group)}(?![a-z0-9])")
    return [name for name in sorted(account.pictures) if whose.search(name)]


def _picture(account: Account, name: str) -> Picture:
    """Return a figure with what it says of itself."""
    svg = account.pictures[name]
    alt = _ALT.search(svg)
    said = unescape(alt[1]) if alt else account.tr("session_report.figure")
    return Picture(svg, account.words(said), account.tr("session_report.caption"))
