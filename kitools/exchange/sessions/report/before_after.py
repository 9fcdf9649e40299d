"""Before and after: participants' own answers, paired; nothing from fewer than five."""

from collections.abc import Iterable, Iterator, Sequence

from kitools.exchange.sessions.account import Account
from kitools.exchange.sessions.document import Block, Bullets, Heading, Part, Table, Words
from kitools.plan import Sector
from kitools.sessions.debrief.pairs import FEWEST, Moved, Paired, paired, paired_by_sector
from kitools.sessions.events import Answered
from kitools.sessions.material.questionnaire import Occasion, Statement, questionnaire
from kitools.words import say, say_number

_COLUMNS = ("item", "pairs", "before", "after", "difference", "moved")
_LATER = (Occasion.AFTER, Occasion.FOLLOW_UP)


def before_after(account: Account) -> Part | None:
    """Return the part on the questionnaire, if anybody answered it."""
    answers = account.state.answers
    if not answers:
        return None
    blocks: list[Block] = [Words(account.tr("session_report.answers_read"))]
    for later in _LATER:
        if later is Occasion.AFTER or any(one.occasion == later.value for one in answers):
            blocks += _compared(account, answers, later)
    blocks += _afterwards(account, answers)
    return Part(account.tr("session_report.before_after"), tuple(blocks))


def _compared(account: Account, answers: Sequence[Answered], later: Occasion) -> Iterator[Block]:
    """Yield what moved from before to `later`, of all and then sector by sector."""
    found = paired(answers, later.value)
    yield Heading(account.tr("session_report.from_before_to", later=later))
    counts = {"pairs": found.pairs, "first": found.only_before, "last": found.only_after}
    yield Words(account.tr("session_report.answered", later=later, **counts))
    if not found.items:
        yield Words(account.tr("session_report.too_few", fewest=FEWEST))
        return
    yield _table(account, account.tr("session_report.all_sectors"), found)
    for sector, those in paired_by_sector(answers, later.value).items():
        if those.items and those.pairs < found.pairs:
            yield _table(account, say(account.language, Sector(sector)), those)


def _table(account: Account, caption: str, found: Paired) -> Table:
    """Return what moved as a table."""
    header = tuple(account.tr(f"session_report.column_{name}") for name in _COLUMNS)
    return Table(caption, header, tuple(_moved(account, one) for one in found.items), (4, 0.8, 0.9, 0.9, 2.2, 1.8))


def _moved(account: Account, one: Moved) -> tuple[str, ...]:
    """Return the row of one statement."""
    before, after = (say_number(account.language, value, 1) for value in (one.before, one.after))
    ends = {"low": _signed(account, one.low), "high": _signed(account, one.high)}
    difference = account.tr("session_report.difference", mean=_signed(account, one.difference), **ends)
    moved = account.tr("session_report.moved", up=one.up, same=one.same, down=one.down)
    return (statement(account, one.item), str(one.pairs), before, after, difference, moved)


def statement(account: Account, item: str) -> str:
    """Return the words of a statement; its id where the questionnaire has it no more."""
    form = questionnaire()
    known = {one.id: one.text for one in (*form.items, *form.reaction)}
    return known[item].in_language(account.language) if item in known else item


def _signed(account: Account, value: float) -> str:
    """Return a number with its sign."""
    said = say_number(account.language, abs(value), 1)
    return said if said == "0" else ("−" if value < 0 else "+") + said


def _afterwards(account: Account, answers: Sequence[Answered]) -> Iterator[Block]:
    """Yield what was asked after the session only: how many chose which step, and what was written."""
    latest = {one.key: one for one in answers if one.occasion == Occasion.AFTER.value}
    if len(latest) < FEWEST:
        return
    form = questionnaire()
    for item in form.reaction:
        yield from _steps(account, item, list(latest.values()))
    for asked in form.open:
        written = sorted((text for text in _texts(account, asked.id, latest.values())), key=str.casefold)
        if written:
            yield Heading(asked.text.in_language(account.language))
            yield Bullets(tuple(written))


def _steps(account: Account, item: Statement, answers: Sequence[Answered]) -> Iterator[Block]:
    """Yield how many chose each step of one statement, where enough answered it."""
    steps = [reply.step for one in answers for reply in one.replies if reply.item == item.id and reply.step]
    if len(steps) < FEWEST:
        return
    form = questionnaire()
    header = tuple(label.in_language(account.language) for label in form.scale)
    counts = tuple(str(steps.count(step)) for step in range(1, len(form.scale) + 1))
    item_name = account.tr("session_report.column_item")
    yield Heading(account.tr("session_report.about_the_day"))
    row = (item.text.in_language(account.language), *counts)
    yield Table(account.tr("session_report.steps", count=len(steps)), (item_name, *header), (row,), (3, 1, 1, 1, 1, 1))


def _texts(account: Account, item: str, answers: Iterable[Answered]) -> Iterator[str]:
    """Yield what was written to an open question."""
    for one in answers:
        for reply in one.replies:
            if reply.item == item and reply.text.strip():
                yield account.words(reply.text)
