"""The log played again: the moments worth stopping at, and what the session was at any number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kitools.sessions import events as e
from kitools.sessions.folding import Fact, fold
from kitools.sessions.state import State

_APART = 50
"""How many facts lie between two states that are kept, so that a scrubber need not fold from the beginning."""

_KINDS: dict[type[e.Event], str] = {
    e.Begun: "begun",
    e.StageEntered: "stage",
    e.FormChosen: "form",
    e.Decided: "decision",
    e.CitizenAsked: "citizen",
    e.NoteShared: "shared",
    e.CardSent: "card",
    e.CardUndone: "card_undone",
    e.CardAnswered: "card_answer",
    e.WeeksPassed: "weeks",
    e.YearPassed: "year",
}
_WRITES = (e.Begun, e.Edited, e.CitizenAsked)


@dataclass(frozen=True)
class Moment:
    """A moment worth stopping at: its number, when, what `kind`, in which `group` (`None`: all), who, and the event."""

    number: int
    at: datetime
    kind: str
    group: str | None
    who: str
    event: Any


def moments(facts: Sequence[Fact], group: str | None = None) -> tuple[Moment, ...]:
    """Return the moments worth stopping at, of `group` and of all where it is given."""
    found = (_moment(one) for one in facts if type(one.event) in _KINDS)
    return tuple(one for one in found if group is None or one.group in (None, group))


def plan_numbers(facts: Sequence[Fact], group: str) -> tuple[int, ...]:
    """Return the numbers at which the plan of `group` changed."""
    return tuple(_plan_numbers(facts, group))


def state_at(facts: Sequence[Fact], number: int) -> State:
    """Return the session as it was after fact number `number`.

    >>> state_at((), 3).number
    0
    """
    return fold(State(), (one for one in facts if one.number <= number))


def number_of_year(facts: Sequence[Fact], group: str, version: int) -> int | None:
    """Return the number of the fact by which the year went under `version` of the plan of `group`."""
    years = [one.number for one in facts if isinstance(one.event, e.YearPassed) and one.event.group == group]
    return years[version - 1] if 0 < version <= len(years) else None


class Replay:
    """A log to go back and forth in; states in between are kept, so that each is near."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = tuple(sorted(facts, key=lambda one: one.number))
        self._kept: list[State] = [State()]

    def at(self, number: int) -> State:
        """Return the session as it was after fact number `number`."""
        wanted = sum(1 for one in self._facts if one.number <= number)
        while len(self._kept) <= wanted // _APART:
            begins = (len(self._kept) - 1) * _APART
            self._kept.append(fold(self._kept[-1], self._facts[begins : begins + _APART]))
        place = wanted // _APART
        return fold(self._kept[place], self._facts[place * _APART : wanted])


def _moment(one: Fact) -> Moment:
    """Return a fact as a moment."""
    kind = _KINDS[type(one.event)]
    if isinstance(one.event, e.NoteShared) and not one.event.covered:
        kind = "shared_uncovered"
    return Moment(one.number, one.at, kind, getattr(one.event, "group", None), one.who, one.event)


def _plan_numbers(facts: Sequence[Fact], group: str) -> Iterator[int]:
    """Yield the numbers at which the plan of `group` changed."""
    for one in facts:
        if isinstance(one.event, _WRITES) and one.event.group == group:
            if isinstance(one.event, e.CitizenAsked) and not one.event.edits:
                continue
            yield one.number
