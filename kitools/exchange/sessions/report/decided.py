"""What the groups decided, and why: the practical questions, and the event cards."""

from collections.abc import Iterator
from contextlib import suppress

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Block, Bullets, Heading, Part, Table, Words
from kitools.ground import KitError
from kitools.sessions.material.questions import question
from kitools.sessions.state import Card, GroupState, Taken

_DECISIONS = ("group", "decision", "reason")


def decisions(account: Account) -> Part | None:
    """Return the part on the practical questions, if any was to be decided or was."""
    numbers = asked(account)
    if not numbers or not account.groups:
        return None
    taken = [number for number in numbers if any(group.decision(number) for group in account.groups)]
    blocks = [block for number in taken for block in _question(account, number)]
    return Part(account.tr("session_report.decisions"), (*blocks, *_open(account, set(numbers) - set(taken))))


def asked(account: Account) -> tuple[int, ...]:
    """Return the numbers of the questions that the format asks, and of those that a group decided all the same."""
    of_format = {number for slot in account.state.set_up.slots for number in slot.questions}
    taken = {one.decided.question for group in account.groups for one in group.decisions}
    return tuple(sorted(of_format | taken))


def cards(account: Account) -> Part | None:
    """Return the part on event cards, if any came."""
    came: dict[str, int] = {}
    for one in (card for group in account.groups for card in group.cards):
        came[one.card] = min(one.week, came.get(one.card, one.week))
    if not came:
        return None
    blocks = [block for name in sorted(came, key=lambda one: (came[one], one)) for block in _card(account, name)]
    return Part(account.tr("session_report.cards"), tuple(blocks))


def card_title(account: Account, name: str) -> str:
    """Return what a card is called; its id where the deck has it no more."""
    try:
        return account.said_on(account.deck.card(name), "title")
    except KitError:
        return name


def _question(account: Account, number: int) -> Iterator[Block]:
    """Yield one question with what each group decided."""
    found = question(number)
    yield Heading(_numbered(account, number))
    taken = [(group, group.decision(number)) for group in account.groups]
    rows = tuple((account.named(group), *_taken(account, group, one)) for group, one in taken)
    header = tuple(account.tr(f"session_report.column_{name}") for name in _DECISIONS)
    yield Table(found.decide.in_language(account.language), header, rows, (1.6, 3, 3))


def _open(account: Account, numbers: set[int]) -> Iterator[Block]:
    """Yield the questions that the format asks and no group decided."""
    if numbers:
        yield Heading(account.tr("session_report.nobody_decided"))
        yield Bullets(tuple(_numbered(account, number) for number in sorted(numbers)))


def _numbered(account: Account, number: int) -> str:
    """Return a question with its number."""
    return f"{number}. {question(number).title.in_language(account.language)}"


def _taken(account: Account, group: GroupState, one: Taken | None) -> tuple[str, str]:
    """Return a group's latest decision with how often it was changed, and its reason."""
    if one is None:
        return account.tr("session_report.not_decided"), ""
    times = sum(old.decided.question == one.decided.question for old in group.decisions) - 1
    said = account.words(one.decided.choice)
    changed = f"\n({account.tr('session_report.changed', times=times)})" if times else ""
    return said + changed, account.words(one.decided.reason)


def _card(account: Account, name: str) -> Iterator[Block]:
    """Yield one card with what each group that got it decided."""
    yield Heading(card_title(account, name))
    with suppress(KitError):
        yield Words(account.said_on(account.deck.card(name), "text"), "note")
    got = [(group, group.card(name)) for group in account.groups]
    rows = tuple(_answer(account, group, one) for group, one in got if one)
    header = tuple(account.tr(f"session_report.column_{one}") for one in ("group", "week", *_DECISIONS[1:]))
    yield Table(account.tr("session_report.answers"), header, rows, (1.6, 0.6, 3, 3))


def _answer(account: Account, group: GroupState, one: Card) -> tuple[str, ...]:
    """Return what a group decided about a card."""
    if one.answer is None:
        return account.named(group), str(one.week), account.tr("session_report.not_answered"), ""
    choice, reason = account.words(one.answer.choice), account.words(one.answer.reason)
    return account.named(group), str(one.week), choice, reason
