"""What is said about one week of a story: who got the ball, when nobody had it, and what became of plan and state."""

from collections.abc import Iterator

from kitools.plan import Sector
from kitools.simulation.chances import RANKED
from kitools.simulation.moments import Line, Moment, StoryWeek
from kitools.simulation.result import STATES, Bools, Result


def lines_of(result: Result, course: int, week: StoryWeek, moments: tuple[Moment, ...]) -> tuple[Line, ...]:
    """Return what is said about `week`: events and their balls first, then plan and staff, then the state."""
    parts = (
        _opened(week),
        _held(result, week, moments),
        _still_open(result, week, moments),
        _plan(result, course, week),
        _state(result, course, week),
        _contact(result, course, week),
    )
    return tuple(line for part in parts for line in part)


def _opened(week: StoryWeek) -> Iterator[Line]:
    """Say what happened, and where what was known was not there."""
    for moment in week.events:
        facts: dict[str, object] = {"kind": str(moment.kind)}
        if moment.event:
            facts["event"] = moment.event
        yield Line(f"story.opened.{moment.kind}", moment.sector, "bad", facts)
        if not moment.information:
            yield Line("story.information_missing", moment.sector, "bad", {"kind": str(moment.kind)})
        if moment.lost:
            yield Line("story.lost", moment.sector, "bad", {"kind": str(moment.kind)})


def _held(result: Result, week: StoryWeek, moments: tuple[Moment, ...]) -> Iterator[Line]:
    """Say who took a ball this week, and after how many days."""
    for moment in moments:
        if moment.held_day is None or moment.held_day // 7 + 1 != week.week:
            continue
        facts: dict[str, object] = {"kind": str(moment.kind), "days": moment.days or 0}
        who = result.plan.participant(moment.held_by)
        if moment.held_by is None:
            yield Line("story.held_by_chance", moment.sector, "plain", facts | {"sector": str(moment.sector)})
        elif who is None:
            yield Line("story.held_by_coordinator", moment.sector, "good", facts)
        else:
            kept = "story.held_as_agreed" if moment.kept else "story.held"
            yield Line(kept, who.sector, "good", facts | {"who": who.function})


def _still_open(result: Result, week: StoryWeek, moments: tuple[Moment, ...]) -> Iterator[Line]:
    """Say which balls lie in nobody's hands: at the end of the week they came in, and at the end of the year."""
    for moment in moments:
        held = moment.held_day is not None and moment.held_day < 7 * week.week
        if held or moment.opened_day >= 7 * week.week:
            continue
        weeks = week.week - 1 - moment.opened_day // 7
        facts: dict[str, object] = {"kind": str(moment.kind), "weeks": weeks}
        if week.week == result.weeks:
            yield Line("story.never_held", moment.sector, "bad", facts)
        elif weeks == 0:
            yield Line("story.nobody_yet", moment.sector, "bad", facts)
        elif weeks % 4 == 0:
            yield Line("story.nobody", moment.sector, "bad", facts)


def _plan(result: Result, course: int, week: StoryWeek) -> Iterator[Line]:
    """Say when the plan is made, goes out of date, is brought up to date, and when the coordinator goes and comes."""
    at = week.week - 1
    before = (bool(line[course, at - 1]) if at else False for line in _gauges(result))
    existed, fresh, here = before
    if week.plan_exists and not existed:
        yield Line("story.plan_made", None, "good", {})
        if not week.plan_up_to_date:
            yield Line("story.plan_outdated", None, "bad", {})
    elif existed and week.plan_up_to_date != fresh:
        code, tone = ("story.plan_updated", "good") if week.plan_up_to_date else ("story.plan_outdated", "bad")
        yield Line(code, None, tone, {})
    if existed and here != week.coordinator_here:
        back = week.coordinator_here
        yield Line("story.coordinator_back" if back else "story.coordinator_away", None, "good" if back else "bad", {})


def _state(result: Result, course: int, week: StoryWeek) -> Iterator[Line]:
    """Say when the state changes."""
    old, new = int(result.states[course, week.week - 1]), int(result.states[course, week.week])
    if old != new:
        tone = "good" if RANKED.index(new) < RANKED.index(old) else "bad"
        yield Line(f"story.state.{STATES[new]}", None, tone, {"state": str(STATES[new])})


def _contact(result: Result, course: int, week: StoryWeek) -> Iterator[Line]:
    """Say when an appointment is missed, and when contact is back after misses."""
    at = week.week - 1
    missed_before = at > 0 and not result.contact_kept[course, at - 1]
    sector = week.contact_sector or Sector.CITIZEN
    if not week.contact_kept:
        yield Line("story.contact_missed", sector, "bad", {"sector": str(sector)})
    elif missed_before:
        yield Line("story.contact_kept", sector, "good", {"sector": str(sector)})


def _gauges(result: Result) -> tuple[Bools, ...]:
    """Return the gauges of plan and staff, each (futures, weeks)."""
    return result.plan_exists, result.plan_up_to_date, result.coordinator_here
