"""Answers and needs as tables for spreadsheets and evaluators; no names, and sectors only where enough answered."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from kitools.exchange.sessions.account import Account, account
from kitools.exchange.sessions.anonymity import sectors_of_answers, short_keys
from kitools.exchange.sessions.report.register import Row, barrier_name, rows
from kitools.sessions.events import Answered
from kitools.sessions.state import State

ANSWER_COLUMNS = ("key", "occasion", "sector", "item", "step", "text")
NEED_COLUMNS = ("barrier", "barrier_name", "text", "addressed", "votes", "groups")

_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def answers_csv(state: State, language: str) -> bytes:
    """Return the answers, one a row, as CSV that Danish spreadsheets open: semicolons, UTF-8 with a mark.

    The latest answer under a key on an occasion counts. What was written to an open question stands last, without key
    and sector, in alphabetical order: it would tell whose the other answers are.
    """
    told = account(state, (), language=language)
    latest = {(one.key, one.occasion): one for one in state.answers}
    return _csv(ANSWER_COLUMNS, (*_steps(list(latest.values())), *_texts(told, latest.values())))


def needs_csv(state: State, language: str) -> bytes:
    """Return the development-needs register as CSV: barrier, text, addressed to, votes, from how many groups."""
    return _csv(NEED_COLUMNS, [tuple(one.values()) for one in _needs(state, language)])


def needs_json(state: State, language: str) -> bytes:
    """Return the development-needs register as JSON."""
    return (json.dumps(list(_needs(state, language)), ensure_ascii=False, indent=2) + "\n").encode()


def _needs(state: State, language: str) -> Iterator[dict[str, object]]:
    """Yield each need as plain data."""
    told = account(state, (), language=language)
    for one in rows(told):
        yield {name: _named(told, one).get(name, "") for name in NEED_COLUMNS}


def _named(told: Account, one: Row) -> dict[str, object]:
    """Return a need with the name of its barrier."""
    return {**asdict(one), "barrier_name": barrier_name(told, one.barrier)[4:] if one.barrier else ""}


def _steps(answers: Sequence[Answered]) -> Iterator[tuple[object, ...]]:
    """Yield each step that was chosen, by key, occasion and item."""
    keys, sectors = short_keys(one.key for one in answers), sectors_of_answers(answers)
    order = ("before", "after", "follow_up")
    for one in sorted(answers, key=lambda each: (keys[each.key], order.index(each.occasion))):
        sector = one.sector if one.sector in sectors else ""
        for reply in one.replies:
            if reply.step is not None:
                yield keys[one.key], one.occasion, sector, reply.item, reply.step, ""


def _texts(told: Account, answers: Iterable[Answered]) -> list[tuple[object, ...]]:
    """Return what was written to open questions, in an order that says nothing."""
    written = {
        (one.occasion, reply.item, told.words(reply.text), one.key)
        for one in answers
        for reply in one.replies
        if reply.text.strip()
    }
    return sorted(("", occasion, "", item, "", text) for occasion, item, text, _ in written)


def _csv(header: Sequence[str], body: Iterable[Sequence[object]]) -> bytes:
    """Return rows as CSV in which no text is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_cell(one) for one in row] for row in body)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cell(value: object) -> object:
    """Return what stands in a cell: text that looks like a formula behind an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_LIKE_A_FORMULA) else value
