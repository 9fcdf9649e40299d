"""What a group decides: the seven practical questions, the cards, and how it holds its meeting."""

from kitools.ground import KitError
from kitools.plan import Edit, MeetingForm
from kitools.sessions import events as e
from kitools.sessions.commands.telling import case_of
from kitools.sessions.material.agendas import agenda
from kitools.sessions.material.spoken import spoken, who_in
from kitools.sessions.rights import pen, working_group, writing_group
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR

Events = tuple[e.Event, ...]


def decide(state: State, who: str, question: int, choice: str, reason: str) -> Events:
    """Take a decision on one of the seven questions; raise `KitError("session.no_reason")` without a reason."""
    group = pen(state, who)
    return (e.Decided(group=group.group.id, question=question, choice=_said(choice), reason=_reason(reason)),)


def answer_card(state: State, who: str, card: str, option: str | None, choice: str, reason: str) -> Events:  # noqa: PLR0913, PLR0917
    """Decide what to do about a card, in one of its ways or in one's own words, and say why.

    Raise `KitError("session.no_such_card")` for one that has not come.
    """
    group = pen(state, who)
    if group.card(card) is None:
        raise KitError("session.no_such_card")
    if option is not None:
        whom = who_in(case_of(state, group), group.plan)
        choice = spoken(state.set_up.cards.card(card).option(option).text, whom, state.set_up.language)
    words = _said(choice)
    return (e.CardAnswered(group=group.group.id, card=card, option=option, choice=words, reason=_reason(reason)),)


def move_agenda(state: State, who: str, item: int) -> Events:
    """Go to an item of the meeting's agenda."""
    group = working_group(state, who)
    last = len(agenda(group.form).items) - 1
    return (e.AgendaMoved(group=group.group.id, item=min(max(0, item), last)),)


def choose_form(state: State, who: str, form: MeetingForm, group: str | None = None) -> Events:
    """Choose how the meeting is held: the group's own choice, or the trainer's for `group`."""
    found = state.group(group) if who == FACILITATOR and group else writing_group(state, who)
    if found.form is form:
        return ()
    name = found.group.id
    events: list[e.Event] = [e.FormChosen(group=name, form=form)]
    stands = found.plan.meeting.form
    if found.has_begun and stands is not form:
        edit = Edit(path="meeting.form", before=stands.value, after=form.value)
        events.append(e.Edited(group=name, edits=(edit,)))
    return tuple(events)


def _said(choice: str) -> str:
    """Return what was decided; raise `KitError("session.no_choice")` for nothing."""
    if not choice.strip():
        raise KitError("session.no_choice")
    return choice.strip()


def _reason(reason: str) -> str:
    """Return the reason; raise `KitError("session.no_reason")` for none."""
    if not reason.strip():
        raise KitError("session.no_reason")
    return reason.strip()
