"""The mandagskort: promises and needs in the participants' own words, and what became of them; never who."""

from collections import Counter
from collections.abc import Iterable, Sequence

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Block, Bullets, Heading, Part, Table, Words
from kitools.exchange.sessions.report.register import addressed_to
from kitools.sessions.debrief.pairs import FEWEST
from kitools.sessions.material.monday import Outcome


def promises(account: Account) -> Part | None:
    """Return the part on promises, if any was made."""
    mondays = account.state.mondays.values()
    if not mondays:
        return None
    blocks: list[Block] = [
        Words(account.tr("session_report.promises_count", count=len(mondays))),
        Heading(account.tr("session_report.promises")),
        Bullets(_alphabetical(account.words(one.promise) for one in mondays)),
    ]
    if any(one.need for one in mondays):
        blocks += [_by_function(account), *_needs(account)]
    return Part(account.tr("session_report.mondays"), (*blocks, *_outcomes(account)))


def _by_function(account: Account) -> Table:
    """Return how many needs on the cards are addressed to whom."""
    counts = Counter(
        addressed_to(account, one.addressed) or account.tr("session_report.not_addressed")
        for one in account.state.mondays.values()
        if one.need
    )
    header = (account.tr("session_report.column_addressed"), account.tr("session_report.column_count"))
    told = tuple((name, str(count)) for name, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])))
    return Table(account.tr("session_report.monday_needs"), header, told, (5, 1))


def _needs(account: Account) -> tuple[Block, ...]:
    """Return the needs on the cards as they were written."""
    return (Bullets(_alphabetical(account.words(one.need) for one in account.state.mondays.values() if one.need)),)


def _outcomes(account: Account) -> tuple[Block, ...]:
    """Return how many promises were kept, and why or why not, once enough have said so."""
    checks = account.state.checks.values()
    if not checks:
        return ()
    heading = Heading(account.tr("session_report.looked_again"))
    if len(checks) < FEWEST:
        return (heading, Words(account.tr("session_report.too_few_looked", fewest=FEWEST)))
    told = Words(_counted(account, "outcome_of_promise", [one.outcome for one in checks]))
    why = _alphabetical(account.words(one.why) for one in checks if one.why)
    needs = [one.need for one in checks if one.need is not None]
    answered = (
        (Words(account.tr("session_report.needs_answered", told=_counted(account, "outcome_of_need", needs))),)
        if len(needs) >= FEWEST
        else ()
    )
    return (heading, told, *((Bullets(why),) if why else ()), *answered)


def _counted(account: Account, words: str, outcomes: Sequence[str]) -> str:
    """Return how often each outcome was said."""
    counts = Counter(outcomes)
    told = ", ".join(f"{account.tr(f'{words}.{one}')}: {counts[one.value]}" for one in Outcome)
    return told[:1].upper() + told[1:]


def _alphabetical(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts in an order that says nothing about who wrote first."""
    return tuple(sorted((one for one in texts if one), key=lambda one: (one.casefold(), one)))
