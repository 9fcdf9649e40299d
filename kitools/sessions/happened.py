"""What is said of an event of a group's year: the case's own words, a card's, or those of what the group brought on."""

from kitools.sessions.commands.telling import case_of
from kitools.sessions.everyday import consequences
from kitools.sessions.material.happening import event_id
from kitools.sessions.material.spoken import spoken, who_in
from kitools.sessions.state import GroupState, State


def happenings(state: State, group: GroupState, language: str) -> dict[str, str]:
    """Return what is said of every event that can come in the year of `group`: id of the event → words."""
    found = case_of(state, group)
    whom = who_in(found, group.plan)
    cards = {event_id(one): spoken(one.title, whom, language) for one in state.set_up.cards.cards}
    return {**cards, **{one.id: one.text.in_language(language) for one in (*found.events, *consequences(group))}}
