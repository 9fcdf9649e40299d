"""What the trainer does with the session as a whole: set up, group, begin, step, pause, send, end."""

from collections.abc import Sequence

from kitools.cases import case
from kitools.ground import KitError
from kitools.plan import Plan
from kitools.sessions import events as e
from kitools.sessions.material.stages import Stage
from kitools.sessions.rights import facilitator
from kitools.sessions.state import State
from kitools.sessions.values import Group, Setting

Events = tuple[e.Event, ...]


def open_session(state: State, who: str, setting: Setting) -> Events:
    """Set the session up, or set it up anew while it waits; raise `KitError("session.has_begun")` after that."""
    facilitator(who)
    if state.setting is not None and state.stage is not Stage.LOBBY:
        raise KitError("session.has_begun")
    return (e.Opened(setting=setting),)


def group_people(state: State, who: str, groups: Sequence[Group]) -> Events:
    """Seat people in groups; raise `KitError` where somebody sits twice or is not here.

    A group that has begun keeps its case; one that the session begins without gets its plan when it is made.
    """
    facilitator(who)
    seated = [seat.participant for group in groups for seat in group.seats]
    if len(seated) != len(set(seated)):
        raise KitError("session.seated_twice")
    strangers = [name for name in seated if name not in state.people]
    if strangers:
        raise KitError("session.not_in_session")
    for group in groups:
        before = state.groups.get(group.id)
        if before is not None and before.has_begun and before.group.case != group.case:
            raise KitError("session.has_begun")
    missing = [name for name, one in state.groups.items() if one.has_begun and name not in {g.id for g in groups}]
    if missing:
        raise KitError("session.group_has_begun", group=state.groups[missing[0]].group.name)
    events: list[e.Event] = [e.Grouped(groups=tuple(groups))]
    if state.setting is not None and state.stage is not Stage.LOBBY:
        new = [group for group in groups if group.id not in state.groups or not state.groups[group.id].has_begun]
        events += [_begun(state.set_up, group) for group in new]
    return tuple(events)


def begin(state: State, who: str) -> Events:
    """Leave the lobby: every group gets its plan, and the first stage begins; raise `KitError("session.no_groups")`."""
    facilitator(who)
    if not state.groups or not any(group.members for group in state.groups.values()):
        raise KitError("session.no_groups")
    begun = [_begun(state.set_up, one.group) for one in state.groups.values() if not one.has_begun]
    return (*begun, e.StageEntered(place=min(state.place + 1, len(state.set_up.slots) - 1)))


def enter(state: State, who: str, place: int) -> Events:
    """Go to the slot at `place`, forwards or back; from the lobby on as `begin` does."""
    facilitator(who)
    if not 0 <= place < len(state.set_up.slots):
        raise KitError("session.no_such_stage")
    begun = begin(state, who)[:-1] if state.stage is Stage.LOBBY and place > 0 else ()
    ends = (e.Closed(),) if state.set_up.slots[place].stage is Stage.CLOSED and not state.closed else ()
    again = (e.Reopened(),) if state.closed and not ends else ()
    return (*begun, *again, e.StageEntered(place=place), *ends)


def pause(state: State, who: str) -> Events:
    """Block everybody's input."""
    facilitator(who)
    return () if state.paused_at else (e.Paused(),)


def resume(state: State, who: str) -> Events:
    """Open input again."""
    facilitator(who)
    return (e.Resumed(),) if state.paused_at else ()


def extend(_: State, who: str, minutes: int) -> Events:
    """Give the stage more minutes, or fewer."""
    facilitator(who)
    return (e.Extended(minutes=minutes),)


def message(state: State, who: str, text: str, group: str | None = None) -> Events:
    """Say something to all, or to one group; raise `KitError("session.no_words")` for nothing."""
    facilitator(who)
    if not text.strip():
        raise KitError("session.no_words")
    if group is not None:
        state.group(group)
    return (e.MessageSent(text=text.strip(), group=group),)


def arm(state: State, who: str, cards: Sequence[str]) -> Events:
    """Let these cards come by themselves in their week, and no others."""
    facilitator(who)
    for name in cards:
        state.set_up.cards.card(name)
    return (e.CardsArmed(cards=tuple(cards)),)


def send_card(state: State, who: str, card: str, groups: Sequence[str]) -> Events:
    """Send a card now to those of `groups` whose case it fits and that have not had it.

    It comes in the week after the last that passed.
    """
    facilitator(who)
    found = state.set_up.cards.card(card)
    waiting = [one for name in groups if not (one := state.group(name)).card(card) and found.fits(one.group.case)]
    return tuple(e.CardSent(group=one.group.id, card=card, week=min(one.week + 1, 52)) for one in waiting)


def undo_card(state: State, who: str, card: str, group: str) -> Events:
    """Take a card back; raise `KitError("session.week_has_passed")` once its week has been told."""
    facilitator(who)
    sent = state.group(group).card(card)
    if sent is None:
        return ()
    if sent.week <= state.group(group).week:
        raise KitError("session.week_has_passed", week=sent.week)
    return (e.CardUndone(group=group, card=card),)


def step_demonstration(_: State, who: str, line: int) -> Events:
    """Show the meeting on the projector up to this line."""
    facilitator(who)
    return (e.DemonstrationStepped(line=max(0, line)),)


def tell_of_pictures(_: State, who: str) -> Events:
    """Say that figures have been drawn and kept, so that every page looks for them."""
    facilitator(who)
    return (e.PicturesDrawn(),)


def close(state: State, who: str) -> Events:
    """End the session: nobody can join it any more."""
    facilitator(who)
    return () if state.closed else (e.Closed(),)


def reopen(state: State, who: str) -> Events:
    """Go on after all."""
    facilitator(who)
    return (e.Reopened(),) if state.closed else ()


def open_follow_up(state: State, who: str) -> Events:
    """Let those who come back answer the follow-up, before its time has come."""
    facilitator(who)
    return () if state.follow_up_open else (e.FollowUpOpened(),)


def first_plan(setting: Setting, case_id: str) -> Plan:
    """Return the plan that groups with this case begin with."""
    found = case(case_id)
    found = found.short() if setting.short else found
    if setting.blank:
        return found.blank(setting.language, setting.begins_on)
    return found.plan("half_made", setting.language, setting.begins_on)


def _begun(setting: Setting, group: Group) -> e.Begun:
    """Return the beginning of a group."""
    plan = first_plan(setting, group.case)
    return e.Begun(group=group.id, plan=plan.with_changes(meeting=plan.meeting.with_changes(form=group.form)))
