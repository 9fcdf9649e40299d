"""A suggestion for who sits where: groups mixed over sectors, and roles near what each knows; moved by hand after."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from math import ceil

from kitools.cases import Case
from kitools.sessions.values import CITIZEN, OBSERVER, Group, Person, Seat


def suggested_groups(
    people: Sequence[Person],
    cases: Sequence[Case],
    names: Sequence[str],
    *,
    size: int = 6,
    citizen_played: bool = False,
) -> tuple[Group, ...]:
    """Return groups of at most `size`, as alike in size and as mixed over sectors as can be, each with its roles.

    Group number n works with case number n of `cases` (again from the first when they are used up) and is called by
    name number n of `names`. People are dealt out sector by sector, so that one sector's come to different groups.
    """
    if not people:
        return ()
    count = min(ceil(len(people) / size), len(names))
    hands: list[list[Person]] = [[] for _ in range(count)]
    for number, person in enumerate(_by_sector(people)):
        hands[number % count].append(person)
    return tuple(
        Group(
            id=f"gruppe-{number + 1}",
            name=names[number],
            case=cases[number % len(cases)].id,
            seats=suggested_seats(hand, cases[number % len(cases)], citizen_played=citizen_played),
        )
        for number, hand in enumerate(hands)
    )


def suggested_seats(people: Sequence[Person], case: Case, *, citizen_played: bool = False) -> tuple[Seat, ...]:
    """Return a role for each: one's own sector's first, then those that are left, then the citizen, then watching."""
    free = [role.id for role in sorted(case.roles, key=lambda one: not one.known_from_start)]
    sectors = {role.id: role.sector for role in case.roles}
    given: dict[str, str] = {}
    for person in people:
        own = next((role for role in free if sectors[role] is person.sector), None)
        if own is not None:
            given[person.id] = own
            free.remove(own)
    rest = [person.id for person in people if person.id not in given]
    places = [*([CITIZEN] if citizen_played and len(people) > 2 else []), *free]
    given |= {name: place or OBSERVER for name, place in zip_longest(rest, places) if name is not None}
    return tuple(Seat(participant=person.id, role=given[person.id]) for person in people)


def moved(groups: Sequence[Group], participant: str, to: str, role: str) -> tuple[Group, ...]:
    """Return `groups` with `participant` in the group `to` as `role`; whoever had that role there watches instead.

    Several may watch; everything else is one person's.
    """
    without = [
        one.with_changes(seats=tuple(seat for seat in one.seats if seat.participant != participant)) for one in groups
    ]
    return tuple(_seated(one, Seat(participant=participant, role=role)) if one.id == to else one for one in without)


def unseated(people: Sequence[Person], groups: Sequence[Group]) -> tuple[Person, ...]:
    """Return those who sit in no group."""
    seated = {seat.participant for group in groups for seat in group.seats}
    return tuple(person for person in people if person.id not in seated)


def placed(person: Person, groups: Sequence[Group], cases: Mapping[str, Case]) -> tuple[Group, ...]:
    """Return `groups` with somebody who came late in the smallest of them, in a role that is free there."""
    smallest = min(groups, key=lambda one: len(one.seats))
    taken = {seat.role for seat in smallest.seats}
    roles = cases[smallest.case].roles
    own = next((one.id for one in roles if one.id not in taken and one.sector is person.sector), None)
    free = own or next((one.id for one in roles if one.id not in taken and one.known_from_start), OBSERVER)
    return moved(groups, person.id, smallest.id, free)


def _seated(group: Group, new: Seat) -> Group:
    """Return `group` with one more seat."""
    others = tuple(
        seat.with_changes(role=OBSERVER) if seat.role == new.role and new.role != OBSERVER else seat
        for seat in group.seats
    )
    return group.with_changes(seats=(*others, new))


def _by_sector(people: Sequence[Person]) -> list[Person]:
    """Return people, sector by sector, the largest sector first."""
    counts: dict[str, int] = {}
    for person in people:
        counts[person.sector] = counts.get(person.sector, 0) + 1
    return sorted(people, key=lambda one: (-counts[one.sector], one.sector))
