"""What the roles tell each other, what the citizen is asked, and who is rung."""

from datetime import date, timedelta
from functools import lru_cache

from kitools.cases import Case, case, unheard
from kitools.ground import KitError
from kitools.plan import Answer, Plan, Purpose, Sector, Topic, can_share, differences
from kitools.sessions import events as e
from kitools.sessions.rights import SHARING, group_of, pen, role, voice, working_group
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import CITIZEN, OBSERVER

Events = tuple[e.Event, ...]


def case_of(state: State, group: GroupState) -> Case:
    """Return the case that `group` works with, in the length that the session has."""
    return _case(group.group.case, state.set_up.short)


def day_of(state: State, group: GroupState) -> date:
    """Return the fictive day: the Monday after the last week that has passed in the group."""
    return state.set_up.begins_on + timedelta(weeks=group.week)


def sectors_in(state: State, group: GroupState) -> tuple[Sector, ...]:
    """Return the sectors that sit at the group's table, each once, the citizen's own left out."""
    known = {one.id: one.sector for one in case_of(state, group).roles}
    found = [known[seat.role] for seat in group.group.seats if seat.role in known]
    return tuple(dict.fromkeys(found))


def is_covered(plan: Plan, topic: Topic, sender: Sector, recipients: tuple[Sector, ...], on: date) -> bool:
    """Whether `sender` may tell all of `recipients` about `topic` for the coordination, under the consents given."""
    others = [one for one in recipients if one is not sender]
    answers = [can_share(plan, topic, sender, one, Purpose.COORDINATION, on).answer for one in others]
    return all(answer is Answer.YES for answer in answers)


def share_note(state: State, who: str, note: str, *, anyway: bool = False) -> Events:
    """Tell the others something one's role knows.

    Raise `KitError("session.not_covered")` where neither consent nor law covers it, unless it is shared `anyway`: that
    is possible, is recorded, and has consequences. Raise `session.not_your_note` for another role's.
    """
    group = working_group(state, who)
    if state.stage not in SHARING:
        raise KitError("session.not_now")
    own, found = role(state, who), case_of(state, group)
    if own in (CITIZEN, OBSERVER):
        raise KitError("session.no_role")
    known = next((one for one in found.notes_for(own) if one.id == note), None)
    if known is None:
        raise KitError("session.not_your_note")
    if any(one.note == note for one in group.shared):
        return ()
    recipients = sectors_in(state, group)
    covered = is_covered(group.plan, known.topic, found.role(own).sector, recipients, day_of(state, group))
    if not covered and not anyway:
        raise KitError("session.not_covered")
    return (e.NoteShared(group=group.group.id, role=own, note=note, covered=covered),)


def ask_citizen(state: State, who: str, step: str, way: str) -> Events:
    """Ask the citizen in one way; what is learned is written into the plan, in place of what another way had given."""
    group = voice(state, who)
    found = case_of(state, group)
    found.way(step, way)
    before = dict(group.asked).get(step)
    if before == way:
        return ()
    plan = unheard(group.plan, found.way(step, before).effect) if before else group.plan
    after = found.talk(step, way, plan, state.set_up.language, day_of(state, group))
    return (e.CitizenAsked(group=group.group.id, step=step, way=way, edits=differences(group.plan, after)),)


def ask_role(state: State, who: str, asked: str, question: str) -> Events:
    """Ring a role that nobody in the group plays; raise `KitError("session.role_is_played")` for one at the table."""
    group = pen(state, who)
    if any(seat.role == asked for seat in group.group.seats):
        raise KitError("session.role_is_played")
    found = case_of(state, group)
    own = role(state, who)
    sector = found.role(own).sector if own in {one.id for one in found.roles} else Sector.SOCIAL_SERVICES
    reply = found.ask(asked, question, asker=sector, plan=group.plan, on=day_of(state, group))
    return (e.RoleAsked(group=group.group.id, role=asked, question=question, outcome=reply.outcome.value),)


def enter_role(state: State, who: str) -> Events:
    """Say that one plays one's role from now on; from the welcome on, where the roles are handed out."""
    group = working_group(state, who)
    role(state, who)
    return () if who in group.playing else (e.RoleEntered(group=group.group.id),)


def leave_role(state: State, who: str) -> Events:
    """Say that one plays no more; always possible, and then the system answers for a citizen."""
    group = group_of(state, who)
    return () if who in group.stopped else (e.RoleLeft(group=group.group.id),)


@lru_cache(maxsize=32)
def _case(name: str, short: bool) -> Case:
    """Return a shipped case in a length; pages ask for it many times a second."""
    found = case(name)
    return found.short() if short else found
