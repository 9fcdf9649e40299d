"""One course told week by week, as codes and facts; the words make the sentences."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from kitools.simulation.ball import days_in_nobodys_hands
from kitools.simulation.lines import lines_of
from kitools.simulation.moments import Moment, StaffTime, Story, StoryWeek
from kitools.simulation.result import KINDS, STATES, Events, Result


def typical_course(result: Result) -> int:
    """Return the course nearest the middle: in days in nobody's hands first, then in how many events it had."""
    days = days_in_nobodys_hands(result)
    count = np.bincount(result.events.course, minlength=result.futures)
    far = np.abs(days - np.median(days)) / (np.ptp(days) or 1) + np.abs(count - np.median(count)) / 50
    return int(np.argmin(far))


def story(result: Result, course: int) -> Story:
    """Return one course (from 0) told week by week; raise `KitError("simulation.no_such_week")`."""
    result.checked(course)
    moments = _moments(result, course)
    weeks = tuple(_week(result, course, week, moments) for week in range(1, result.weeks + 1))
    met = [result.sectors[place] for place in result.contact_sector] + [moment.sector for moment in moments]
    lanes = tuple(sorted(set(met), key=lambda sector: (-met.count(sector), sector)))
    return Story(course, lanes, STATES[result.states[course, 0]], weeks, tuple(_staff(result, course)))


def _staff(result: Result, course: int) -> Iterator[StaffTime]:
    """Yield everybody who may use hours on the course, with the hours used in each week."""
    for place, name in enumerate(result.participants):
        who = result.plan.participant(name)
        hours = tuple(round(float(spent), 3) for spent in result.staff_hours[course, :, place])
        yield StaffTime(name, who.function if who else None, who.sector if who else None, hours)


def _moments(result: Result, course: int) -> tuple[Moment, ...]:
    """Return every event of the course, in order."""
    events = result.events.of(course)
    rows = zip(*(getattr(events, name) for name in Events.__dataclass_fields__ if name != "course"), strict=True)
    return tuple(
        Moment(
            kind=KINDS[kind],
            event=result.sources[source].event,
            sector=result.sectors[sector],
            opened_day=int(opened),
            held_day=None if held < 0 else int(held),
            held_by=result.participants[by] if by >= 0 else None,
            promised=bool(promised),
            kept=bool(kept),
            information=bool(information),
            lost=bool(lost),
        )
        for _, kind, source, sector, opened, held, by, promised, kept, information, lost in rows
    )


def _week(result: Result, course: int, week: int, moments: tuple[Moment, ...]) -> StoryWeek:
    """Return one week of the story."""
    at = week - 1
    first, after = 7 * at, 7 * week
    events = tuple(moment for moment in moments if first <= moment.opened_day < after)
    left = tuple(m for m in moments if m.opened_day < after and (m.held_day is None or m.held_day >= after))
    bare = StoryWeek(
        week=week,
        state=STATES[result.states[course, week]],
        contact_sector=result.sectors[result.contact_sector[at]],
        contact_kept=bool(result.contact_kept[course, at]),
        plan_exists=bool(result.plan_exists[course, at]),
        plan_up_to_date=bool(result.plan_up_to_date[course, at]),
        coordinator_here=bool(result.coordinator_here[course, at]),
        events=events,
        open_balls=tuple(moment.kind for moment in left),
        lines=(),
    )
    return replace(bare, lines=lines_of(result, course, bare, moments))
