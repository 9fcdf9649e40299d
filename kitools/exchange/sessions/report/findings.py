"""Three things worth saying in a minute: what went well first, then what organisations can do something about."""

from collections import Counter
from collections.abc import Iterator

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.report.before_after import statement
from kitools.exchange.sessions.report.register import barrier_name, rows
from kitools.ground import Finding
from kitools.sessions.debrief.pairs import paired
from kitools.sessions.debrief.produced import stops
from kitools.words import say_number

MOST = 3


def findings(account: Account) -> tuple[str, ...]:
    """Return at most three sentences: one on what went well, if there is one, and those that matter most."""
    good, hard = list(_went_well(account)), list(_was_hard(account))
    first = good[:1]
    return tuple([*first, *hard, *good[1:]][:MOST])


def _went_well(account: Account) -> Iterator[str]:
    """Yield what went well."""
    in_time = [len(one.in_time) for one in account.travels.values()]
    if sum(in_time):
        groups, of = sum(count > 0 for count in in_time), len(in_time)
        yield account.tr("session_finding.in_time", count=sum(in_time), groups=groups, of=of)
    surer = [one for one in paired(account.state.answers).items if one.low > 0]
    if surer:
        most = max(surer, key=lambda one: one.difference)
        words = statement(account, most.item)
        yield account.tr("session_finding.surer", item=words.rstrip("."), up=most.up, pairs=most.pairs)
    answered = sum(card.answer is not None for group in account.groups for card in group.cards)
    if answered:
        yield account.tr("session_finding.answered", count=answered)


def _was_hard(account: Account) -> Iterator[str]:
    """Yield what was hard, what organisations can act on first."""
    yield from _needs(account)
    untold = [sum(one.needed is not None for one in found.untold) for found in account.travels.values()]
    if sum(untold):
        groups, of = sum(count > 0 for count in untold), len(untold)
        yield account.tr("session_finding.untold", count=sum(untold), groups=groups, of=of)
    yield from _stopped(account)
    yield from _apart(account)
    uncovered = sum(len(found.uncovered) for found in account.travels.values())
    if uncovered:
        yield account.tr("session_finding.uncovered", count=uncovered)


def _needs(account: Account) -> Iterator[str]:
    """Yield the barrier that most needs are about, by their votes."""
    found = rows(account)
    votes: Counter[str] = Counter()
    for one in found:
        votes[one.barrier] += one.votes
    named = [(count, code) for code, count in sorted(votes.items()) if code]
    if named:
        count, code = max(named, key=lambda one: one[0])
        needs = sum(one.barrier == code for one in found)
        name = barrier_name(account, code)
        yield account.tr("session_finding.barrier", barrier=name, needs=needs, of=len(found), votes=count)


def _stopped(account: Account) -> Iterator[str]:
    """Yield what most plans still lacked when the session ended."""
    found: dict[str, Finding] = {}
    counts: Counter[str] = Counter()
    for group in account.groups:
        own = {one.code: one for one in stops(account.state, group)}
        counts.update(own.keys())
        found = {**own, **found}
    if counts:
        code, groups = min(counts.items(), key=lambda one: (-one[1], one[0]))
        lack = account.words(account.tr(code, None, **found[code].facts)).rstrip(".")
        yield account.tr("session_finding.stopped", lack=lack, groups=groups, of=len(account.groups))


def _apart(account: Account) -> Iterator[str]:
    """Yield how far apart the groups' last years were, where all had the same case and so the same luck."""
    if len(account.case_ids) > 1:
        return
    last = [group.years[max(group.years)] for group in account.groups if group.years]
    weeks = [one.mean for year in last for one in year if one.name == "weeks_with_nobody"]
    if len(weeks) > 1 and round(min(weeks)) < round(max(weeks)):
        low, high = (say_number(account.language, value, 0) for value in (min(weeks), max(weeks)))
        yield account.tr("session_finding.apart", low=low, high=high)
