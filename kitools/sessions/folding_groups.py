"""What each event in a group does to the group."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Protocol

from kitools.plan import edited
from kitools.sessions import events as e
from kitools.sessions.state import (
    Aside,
    Card,
    Change,
    GroupState,
    Rung,
    Shared,
    Suggestion,
    Taken,
    with_entry,
)
from kitools.sessions.values import Version


class OneFact(Protocol):
    """An event with its place in the log."""

    @property
    def number(self) -> int:
        """Its number, from 1."""

    @property
    def at(self) -> datetime:
        """When it was written."""

    @property
    def who(self) -> str:
        """Who did it."""

    @property
    def event(self) -> Any:
        """What happened."""


def _begun(group: GroupState, one: OneFact) -> GroupState:
    """Put the plan on the table that the group begins with."""
    return replace(group, plan=one.event.plan, begun=one.event.plan, has_begun=True)


def _edited(group: GroupState, one: OneFact) -> GroupState:
    """Change the plan; a suggestion that was taken up waits no more."""
    event: e.Edited = one.event
    plan = group.plan
    for edit in event.edits:
        plan = edited(plan, edit)
    changes = tuple(replace(old, undone=True) if old.number in event.undoes else old for old in group.changes)
    change = Change(one.number, one.at, one.who, event.edits, undoes=event.undoes)
    suggestions = tuple(old for old in group.suggestions if old.id != event.suggestion)
    return replace(group, plan=plan, changes=(*changes, change), suggestions=suggestions)


def _asked(group: GroupState, one: OneFact) -> GroupState:
    """Write down what was learned, in place of what another way of asking had given."""
    event: e.CitizenAsked = one.event
    plan = group.plan
    for edit in event.edits:
        plan = edited(plan, edit)
    asked = (*(old for old in group.asked if old[0] != event.step), (event.step, event.way))
    return replace(group, plan=plan, asked=asked)


def _aside(group: GroupState, one: OneFact) -> GroupState:
    """Keep the words that met another's."""
    event: e.SetAside = one.event
    by = next((old.who for old in reversed(group.changes) if any(x.path == event.path for x in old.edits)), None)
    kept = Aside(one.number, one.who, event.path, event.text, event.stands, by)
    return replace(group, asides=(*group.asides, kept))


def _aside_done(group: GroupState, one: OneFact) -> GroupState:
    """Let go of words that their author has seen."""
    return replace(group, asides=tuple(old for old in group.asides if old.number != one.event.number))


def _suggested(group: GroupState, one: OneFact) -> GroupState:
    """Keep a suggestion until the pen has looked at it."""
    event: e.Suggested = one.event
    new = Suggestion(event.id, one.at, one.who, event.path, event.text)
    return replace(group, suggestions=(*group.suggestions, new))


def _suggestion_put_aside(group: GroupState, one: OneFact) -> GroupState:
    """Let a suggestion lie."""
    return replace(group, suggestions=tuple(old for old in group.suggestions if old.id != one.event.id))


def _shared(group: GroupState, one: OneFact) -> GroupState:
    """Put a note where all in the group can see it."""
    event: e.NoteShared = one.event
    if any(old.note == event.note for old in group.shared):
        return group
    new = Shared(event.note, event.role, one.at, group.week, event.covered)
    return replace(group, shared=(*group.shared, new))


def _rung(group: GroupState, one: OneFact) -> GroupState:
    """Keep what a role that nobody plays was asked; the latest answer stands."""
    event: e.RoleAsked = one.event
    others = (old for old in group.rung if (old.role, old.question) != (event.role, event.question))
    return replace(group, rung=(*others, Rung(event.role, event.question, event.outcome)))


def _decided(group: GroupState, one: OneFact) -> GroupState:
    """Keep a decision; earlier ones on the same question stay for the debrief."""
    return replace(group, decisions=(*group.decisions, Taken(one.event, one.who, one.at, group.week)))


def _card_sent(group: GroupState, one: OneFact) -> GroupState:
    """Put a card on the table."""
    if group.card(one.event.card):
        return group
    return replace(group, cards=(*group.cards, Card(one.event.card, one.event.week, one.at)))


def _card_answered(group: GroupState, one: OneFact) -> GroupState:
    """Keep what was decided about a card."""
    cards = (replace(old, answer=one.event, by=one.who) if old.card == one.event.card else old for old in group.cards)
    return replace(group, cards=tuple(cards))


def _weeks(group: GroupState, one: OneFact) -> GroupState:
    """Let weeks of everyday life have passed."""
    new = tuple(week for week in one.event.weeks if week.week > group.week)
    return replace(group, weeks=(*group.weeks, *new))


def _year(group: GroupState, one: OneFact) -> GroupState:
    """Keep the plan as a version, with what the year under it came to."""
    number = len(group.versions) + 1
    versions = (*group.versions, Version(number=number, plan=group.plan))
    return replace(group, versions=versions, years=with_entry(group.years, number, one.event.measures))


def _role_entered(group: GroupState, one: OneFact) -> GroupState:
    """Note that somebody plays a role now."""
    stopped = tuple(name for name in group.stopped if name != one.who)
    return replace(group, playing=(*(name for name in group.playing if name != one.who), one.who), stopped=stopped)


def _role_left(group: GroupState, one: OneFact) -> GroupState:
    """Note that somebody plays no more."""
    stopped = (*(name for name in group.stopped if name != one.who), one.who)
    return replace(group, playing=tuple(name for name in group.playing if name != one.who), stopped=stopped)


IN_GROUPS: Mapping[type[e.Event], Callable[[GroupState, OneFact], GroupState]] = MappingProxyType(
    {
        e.Begun: _begun,
        e.PenTaken: lambda group, one: replace(group, pen=one.event.participant),
        e.Edited: _edited,
        e.CitizenAsked: _asked,
        e.SetAside: _aside,
        e.SetAsideDone: _aside_done,
        e.Suggested: _suggested,
        e.SuggestionPutAside: _suggestion_put_aside,
        e.NoteShared: _shared,
        e.RoleAsked: _rung,
        e.Decided: _decided,
        e.CardSent: _card_sent,
        e.CardUndone: lambda group, one: replace(
            group, cards=tuple(old for old in group.cards if old.card != one.event.card)
        ),
        e.CardAnswered: _card_answered,
        e.AgendaMoved: lambda group, one: replace(group, agenda_item=one.event.item, agenda_at=one.at),
        e.FormChosen: lambda group, one: replace(group, form=one.event.form),
        e.WeeksPassed: _weeks,
        e.YearPassed: _year,
        e.HandRaised: lambda group, _: replace(group, hand=True),
        e.HandLowered: lambda group, _: replace(group, hand=False),
        e.RoleEntered: _role_entered,
        e.RoleLeft: _role_left,
    }
)
"""What each event in a group does to it."""
