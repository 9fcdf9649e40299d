"""Moments when information existed but did not travel: what a role knew and when, if ever, the others heard it."""

from collections.abc import Iterator
from dataclasses import dataclass

from kitools.cases import Case, Note, Role
from kitools.plan import Sector, Topic, Trigger
from kitools.sessions.commands.telling import case_of, day_of, is_covered, sectors_in
from kitools.sessions.material.deck import Deck
from kitools.sessions.state import GroupState, State

_ASKED_FOR: dict[Trigger, tuple[Topic, ...]] = {
    Trigger.CRISIS: (Topic.MENTAL_HEALTH,),
    Trigger.DISCHARGE: (Topic.MENTAL_HEALTH,),
    Trigger.RELAPSE: (Topic.SUBSTANCE_USE,),
    Trigger.LOST_HOUSING: (Topic.HOUSING,),
    Trigger.MOVE: (Topic.HOUSING,),
    Trigger.NO_SHOWS: (Topic.AGREEMENTS,),
    Trigger.COORDINATOR_AWAY: (Topic.AGREEMENTS,),
}
"""What one must know to answer each kind of event: our own judgement."""

_OWN: dict[Sector, Topic] = {
    Sector.PSYCHIATRY: Topic.MENTAL_HEALTH,
    Sector.SUBSTANCE_TREATMENT: Topic.SUBSTANCE_USE,
    Sector.SOCIAL_SERVICES: Topic.FINANCES,
    Sector.SOCIAL_PSYCHIATRY: Topic.DAILY_LIFE,
    Sector.HOUSING: Topic.HOUSING,
    Sector.JOB_CENTRE: Topic.EMPLOYMENT,
    Sector.GENERAL_PRACTICE: Topic.PHYSICAL_HEALTH,
}
_SAID = "said"


@dataclass(frozen=True)
class Needed:
    """When something was first needed: the week, and the card that needed it, if it was a card."""

    week: int
    card: str | None = None


@dataclass(frozen=True)
class Untold:
    """A note that a role at the table never told though consent or law covered it, and when it was needed."""

    role: str
    note: str
    needed: Needed | None


@dataclass(frozen=True)
class Late:
    """A note that was told only after the week in which it was needed had passed."""

    role: str
    note: str
    needed: Needed
    told_in: int


@dataclass(frozen=True)
class Uncovered:
    """A note that was told without consent or law to cover it, and after which week."""

    role: str
    note: str
    told_in: int


@dataclass(frozen=True)
class OneSided:
    """A matter on which only one of the roles that know of it was heard."""

    matter: str
    heard: str
    others: tuple[str, ...]


@dataclass(frozen=True)
class Travel:
    """What became of what was known in one group; `in_time` are the notes that were told, covered and in time."""

    in_time: tuple[str, ...]
    untold: tuple[Untold, ...]
    late: tuple[Late, ...]
    uncovered: tuple[Uncovered, ...]
    one_sided: tuple[OneSided, ...]


def travel(state: State, group: GroupState) -> Travel:
    """Return what became of what the roles in `group` knew, as things stand in `state`."""
    found = case_of(state, group)
    late = tuple(_late(state, group, found))
    after = {one.note for one in late}
    in_time = tuple(one.note for one in group.shared if one.covered and one.note not in after)
    return Travel(
        in_time=in_time,
        untold=tuple(_untold(state, group, found)),
        late=late,
        uncovered=tuple(Uncovered(one.role, one.note, one.week) for one in group.shared if not one.covered),
        one_sided=tuple(_one_sided(group, found)),
    )


def needed(state: State, group: GroupState, note: Note) -> Needed | None:
    """Return when a card or a told week of `group` first asked for what `note` is about, if any did."""
    cards = state.set_up.cards
    found = [Needed(one.week, one.card) for one in group.cards if note.topic in _of_card(cards, one.card)]
    for week in group.weeks:
        missing = (line for line in week.lines if line.code == "story.information_missing")
        if any(note.topic in _topics(str(line.facts.get("kind")), line.lane) for line in missing):
            found.append(Needed(week.week))
    return min(found, key=lambda one: one.week, default=None)


def _of_card(cards: Deck, name: str) -> tuple[Topic, ...]:
    """Return what one must know to answer a card; one that changes nothing asks for nothing in particular."""
    card = cards.card(name)
    return _topics(card.change.kind.value, card.change.sector or card.sector) if card.change else ()


def _topics(kind: str, sector: Sector | None) -> tuple[Topic, ...]:
    """Return what an event of this kind in this sector asks for."""
    known = _ASKED_FOR.get(Trigger(kind), ()) if kind in set(Trigger) else ()
    own = _OWN.get(sector) if sector else None
    return known or ((own,) if own and kind == Trigger.NEW_NEED else ())


def _at_table(group: GroupState, case: Case) -> Iterator[Role]:
    """Yield the roles of the case that somebody in the group plays."""
    taken = {seat.role for seat in group.group.seats}
    return (role for role in case.roles if role.id in taken)


def _untold(state: State, group: GroupState, case: Case) -> Iterator[Untold]:
    """Yield the notes that might have been told, those that were needed first."""
    told = {one.note for one in group.shared}
    recipients, on = sectors_in(state, group), day_of(state, group)
    kept = [
        Untold(role.id, note.id, needed(state, group, note))
        for role in _at_table(group, case)
        for note in role.notes
        if note.id not in told and is_covered(group.plan, note.topic, role.sector, recipients, on)
    ]
    yield from sorted(kept, key=lambda one: (one.needed is None, one.needed.week if one.needed else 0))


def _late(state: State, group: GroupState, case: Case) -> Iterator[Late]:
    """Yield the notes that were told after the week in which they were needed."""
    notes = {(role.id, note.id): note for role in case.roles for note in role.notes}
    for one in group.shared:
        note = notes.get((one.role, one.note))
        when = needed(state, group, note) if note else None
        if when is not None and one.week >= when.week:
            yield Late(one.role, one.note, when, one.week)


def _one_sided(group: GroupState, case: Case) -> Iterator[OneSided]:
    """Yield the matters on which one role was heard, though others know of it too."""
    told = {one.note for one in group.shared} | {one.question for one in group.rung if one.outcome == _SAID}
    for matter in case.matters:
        knows = [role.id for role in case.roles if any(piece.matter == matter.id for piece in role.pieces)]
        heard = [
            role.id
            for role in case.roles
            if any(piece.matter == matter.id and piece.id in told for piece in role.pieces)
        ]
        if len(heard) == 1 and len(knows) > 1:
            yield OneSided(matter.id, heard[0], tuple(name for name in knows if name not in heard))
