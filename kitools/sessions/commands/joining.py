"""Coming, going, and asking for help."""

from kitools.ground import KitError
from kitools.plan import Sector
from kitools.sessions import events as e
from kitools.sessions.rights import facilitator, group_of, participant
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR, Person

MOST_PEOPLE = 120
"""More than a trainer can teach at once; a limit for what a script on the network could do to a session."""

Events = tuple[e.Event, ...]


def join(state: State, who: str, nickname: str, sector: Sector) -> Events:
    """Come in as `who`, a new id.

    Raise `KitError("session.closed")`, `session.nickname_taken`, `session.no_nickname`, `session.too_many_people`.
    """
    if state.closed:
        raise KitError("session.closed")
    if who in state.people or who == FACILITATOR:
        raise KitError("session.is_here")
    if len(state.people) >= MOST_PEOPLE:
        raise KitError("session.too_many_people", limit=MOST_PEOPLE)
    return (e.Joined(person=Person(id=who, nickname=_free(state, who, nickname), sector=sector)),)


def rename(state: State, who: str, nickname: str, sector: Sector) -> Events:
    """Go by another name, or from another sector."""
    participant(state, who)
    return (e.Renamed(person=Person(id=who, nickname=_free(state, who, nickname), sector=sector)),)


def leave(state: State, who: str, gone: str) -> Events:
    """Go home, or be shown out by the trainer."""
    if who != gone:
        facilitator(who)
    return (e.Left(participant=gone),) if gone in state.people and gone not in state.gone else ()


def readmit(state: State, who: str, back: str) -> Events:
    """Let somebody be here again who was taken to have gone home; for the trainer."""
    facilitator(who)
    return (e.Joined(person=state.people[back]),) if back in state.gone else ()


def raise_hand(state: State, who: str) -> Events:
    """Ask for help."""
    group = group_of(state, who)
    return () if group.hand else (e.HandRaised(group=group.group.id),)


def lower_hand(state: State, who: str, group: str | None = None) -> Events:
    """Let the help have come: by the group itself, or by the trainer for `group`."""
    found = state.group(group) if who == FACILITATOR and group else group_of(state, who)
    return (e.HandLowered(group=found.group.id),) if found.hand else ()


def _free(state: State, who: str, nickname: str) -> str:
    """Return the nickname tidied; raise `KitError` for none, or for one that somebody else goes by."""
    tidy = " ".join(nickname.split())
    if not tidy:
        raise KitError("session.no_nickname")
    others = {person.nickname.casefold() for name, person in state.people.items() if name != who}
    if tidy.casefold() in others:
        raise KitError("session.nickname_taken", nickname=tidy)
    return tidy
