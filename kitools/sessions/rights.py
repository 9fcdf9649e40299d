"""Who may do what: every command asks here, whatever a page shows or hides."""

from kitools.ground import KitError
from kitools.sessions.material.stages import Stage
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import FACILITATOR

WRITING = frozenset({Stage.RIGHT, Stage.TALK, Stage.CONSENT, Stage.MEETING, Stage.EVERYDAY, Stage.FOLLOW_UP})
"""The stages in which a group's plan can be written."""

SHARING = frozenset({Stage.CONSENT, Stage.MEETING, Stage.EVERYDAY, Stage.FOLLOW_UP})
"""The stages in which a role can tell the others what it knows."""


def facilitator(who: str) -> None:
    """Raise `KitError("session.not_facilitator")` for anybody but the trainer."""
    if who != FACILITATOR:
        raise KitError("session.not_facilitator")


def participant(state: State, who: str) -> None:
    """Raise `KitError` unless `who` takes part: `session.closed`, `session.not_in_session`."""
    if state.closed:
        raise KitError("session.closed")
    if who not in state.people or who in state.gone:
        raise KitError("session.not_in_session")


def group_of(state: State, who: str) -> GroupState:
    """Return the group of `who`; raise `KitError` as `participant` does, and `session.no_group`."""
    participant(state, who)
    found = state.group_of(who)
    if found is None:
        raise KitError("session.no_group")
    return found


def working_group(state: State, who: str) -> GroupState:
    """Return the group of `who` while it may work; raise `KitError("session.paused")` while the session rests."""
    group = group_of(state, who)
    if state.paused_at is not None:
        raise KitError("session.paused")
    return group


def writing_group(state: State, who: str) -> GroupState:
    """Return the group of `who` while its plan may be written; raise `KitError("session.not_now")` otherwise."""
    group = working_group(state, who)
    if state.stage not in WRITING or not group.has_begun:
        raise KitError("session.not_now")
    return group


def pen(state: State, who: str) -> GroupState:
    """Return the group in which `who` has the pen; raise `KitError("session.no_pen")`."""
    group = writing_group(state, who)
    if group.pen != who:
        raise KitError("session.no_pen", holder=state.nickname(group.pen) or "blank")
    return group


def role(state: State, who: str) -> str:
    """Return the role of `who`; raise `KitError("session.no_role")` for one who watches."""
    found = state.role_of(who)
    if found is None:
        raise KitError("session.no_role")
    return found


def voice(state: State, who: str) -> GroupState:
    """Return the group in which `who` may say how the citizen was asked: the citizen, or the pen where nobody plays."""
    group = writing_group(state, who)
    plays = group.citizen
    if plays is None or plays in state.gone:
        return pen(state, who)
    if plays != who:
        raise KitError("session.citizen_is_played")
    return group
