"""The fold: a state and the next event give the next state, and nothing else does."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any, Protocol

from kitools.sessions import events as e
from kitools.sessions.events import Event
from kitools.sessions.folding_groups import IN_GROUPS
from kitools.sessions.state import GroupState, Message, Need, State, with_entry


class Written(Protocol):
    """A record of the log, as the store has it."""

    @property
    def seq(self) -> int:
        """Its number, from 1."""

    @property
    def at(self) -> datetime:
        """When it was written, in UTC."""

    @property
    def who(self) -> str:
        """Who did it."""

    @property
    def kind(self) -> str:
        """What kind of event it is."""

    @property
    def body(self) -> str:
        """The event as JSON text."""


@dataclass(frozen=True)
class Fact:
    """An event with its place in the log."""

    number: int
    at: datetime
    who: str
    event: Event


def fact(record: Written) -> Fact:
    """Return the fact that `record` holds; raise `KitError` as `events.read` does."""
    return Fact(record.seq, record.at, record.who, e.read(record.kind, record.body))


def fold(state: State, facts: Iterable[Fact]) -> State:
    """Return the state after `facts`; facts that are counted in already are passed over.

    >>> fold(State(), ()).number
    0
    """
    for one in facts:
        if one.number > state.number:
            state = replace(_after(state, one), number=one.number, last_at=one.at)
    return state


def _after(state: State, one: Fact) -> State:
    """Return the state after one fact."""
    kind = type(one.event)
    if kind in IN_GROUPS:
        name: str = one.event.group  # type: ignore[attr-defined]
        before = state.groups.get(name)
        if before is None:
            return state
        after = replace(IN_GROUPS[kind](before, one), last_at=one.at)
        return replace(state, groups=with_entry(state.groups, name, after))
    return _OF_ALL[kind](state, one, one.event)


def _opened(state: State, one: Fact, event: e.Opened) -> State:
    """Set up, or set up again while the session waits."""
    first = state.setting is None
    return replace(
        state,
        setting=event.setting,
        armed=event.setting.armed,
        opened_at=one.at if first else state.opened_at,
        entered_at=one.at if first else state.entered_at,
    )


def _grouped(state: State, _: Fact, event: e.Grouped) -> State:
    """Take the groups; those that were there keep what they have done."""
    return replace(
        state,
        groups=MappingProxyType({group.id: _regrouped(state.groups, group) for group in event.groups}),
    )


def _regrouped(before: Mapping[str, GroupState], group: Any) -> GroupState:
    """Return the state of `group`, with the pen on the table if its holder has left."""
    if group.id not in before:
        return GroupState(group, form=group.form)
    old = before[group.id]
    names = {seat.participant for seat in group.seats}
    form = group.form if group.form is not old.group.form else old.form
    return replace(old, group=group, form=form, pen=old.pen if old.pen in names else None)


def _stage_entered(state: State, one: Fact, event: e.StageEntered) -> State:
    """Begin a slot: its clock starts."""
    groups = {name: replace(group, agenda_item=0, agenda_at=one.at) for name, group in state.groups.items()}
    return replace(
        state,
        place=event.place,
        entered_at=one.at,
        paused_at=None,
        paused=0.0,
        extra=0,
        demonstration=0,
        groups=MappingProxyType(groups),
    )


def _paused(state: State, one: Fact, _: e.Paused) -> State:
    """Stop the clock."""
    return replace(state, paused_at=state.paused_at or one.at)


def _resumed(state: State, one: Fact, _: e.Resumed) -> State:
    """Let the clock run again, and those of the groups' agendas."""
    rested = max(0.0, (one.at - state.paused_at).total_seconds()) if state.paused_at else 0.0
    groups = {name: _rested(group, rested) for name, group in state.groups.items()}
    return replace(state, paused_at=None, paused=state.paused + rested, groups=MappingProxyType(groups))


def _rested(group: GroupState, seconds: float) -> GroupState:
    """Return `group` with the item of its agenda begun so much later."""
    since = group.agenda_at + timedelta(seconds=seconds) if group.agenda_at else None
    return replace(group, agenda_at=since)


def _message(state: State, one: Fact, event: e.MessageSent) -> State:
    """Keep what the trainer said."""
    return replace(state, messages=(*state.messages, Message(one.number, one.at, event.text, event.group)))


def _person(state: State, _: Fact, event: e.Joined | e.Renamed) -> State:
    """Take in a participant, or a new name."""
    name = event.person.id
    return replace(state, people=with_entry(state.people, name, event.person), gone=state.gone - {name})


def _need(state: State, one: Fact, event: e.NeedNamed) -> State:
    """Keep a need; whoever names it votes for it."""
    group = state.group_of(one.who)
    votes = frozenset({one.who})
    need = Need(event.id, one.at, group.group.id if group else None, event.text, event.addressed, event.barrier, votes)
    return replace(state, needs=with_entry(state.needs, event.id, need))


def _coded(state: State, _: Fact, event: e.NeedCoded) -> State:
    """Tie a need to a barrier."""
    return _with_need(state, event.id, barrier=event.barrier)


def _voted(state: State, one: Fact, event: e.NeedVoted) -> State:
    """Count a vote, once for each."""
    if event.id not in state.needs:
        return state
    votes = state.needs[event.id].votes
    return _with_need(state, event.id, votes=votes | {one.who} if event.yes else votes - {one.who})


def _with_need(state: State, name: str, **changes: Any) -> State:
    """Return `state` with a need changed, if it has it."""
    if name not in state.needs:
        return state
    return replace(state, needs=with_entry(state.needs, name, replace(state.needs[name], **changes)))


_OF_ALL: Mapping[type[Event], Callable[[State, Fact, Any], State]] = MappingProxyType(
    {
        e.Opened: _opened,
        e.Grouped: _grouped,
        e.StageEntered: _stage_entered,
        e.Paused: _paused,
        e.Resumed: _resumed,
        e.Extended: lambda state, _, event: replace(state, extra=state.extra + event.minutes),
        e.MessageSent: _message,
        e.CardsArmed: lambda state, _, event: replace(state, armed=event.cards),
        e.DemonstrationStepped: lambda state, _, event: replace(state, demonstration=event.line),
        e.PicturesDrawn: lambda state, _, __: replace(state, pictures=state.pictures + 1),
        e.Closed: lambda state, one, _: replace(state, closed=True, closed_at=one.at),
        e.Reopened: lambda state, _, __: replace(state, closed=False, closed_at=None),
        e.FollowUpOpened: lambda state, _, __: replace(state, follow_up_open=True),
        e.Joined: _person,
        e.Renamed: _person,
        e.Left: lambda state, _, event: replace(state, gone=state.gone | {event.participant}),
        e.NeedNamed: _need,
        e.NeedCoded: _coded,
        e.NeedVoted: _voted,
        e.Answered: lambda state, _, event: replace(state, answers=(*state.answers, event)),
        e.MondayWritten: lambda state, _, event: replace(state, mondays=with_entry(state.mondays, event.key, event)),
        e.MondayChecked: lambda state, _, event: replace(state, checks=with_entry(state.checks, event.key, event)),
    }
)
"""What each event that concerns all does to the state."""
