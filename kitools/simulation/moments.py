"""What a story of one course is made of: weeks, events, and lines as codes with facts."""

from dataclasses import dataclass

from kitools.cases.course import CourseState
from kitools.plan import Sector, Trigger


@dataclass(frozen=True)
class Line:
    """One thing that is said about a week: say it with `tr(language, line.code, **line.facts)`.

    `lane` is the sector whose lane it stands in, `None` where it concerns all. Facts are codes (`kind`, `state`,
    `sector`), numbers (`days`, `within`) and `who`, a function from the plan. `tone`: `good`, `plain` or `bad`.
    """

    code: str
    lane: Sector | None
    tone: str
    facts: dict[str, object]


@dataclass(frozen=True)
class Moment:
    """One event and what became of its ball; days count from 0 on the first day of week 1.

    `event` is the id of the case's own event (its text says what happened), `None` where it came out of the course.
    `held_day` is `None` if nobody took it within the year, `held_by` the id of the participant who had promised it,
    or `None` where somebody in `sector` came upon it.
    """

    kind: Trigger
    sector: Sector
    opened_day: int
    held_day: int | None
    held_by: str | None
    promised: bool
    kept: bool
    information: bool
    lost: bool
    event: str | None = None

    @property
    def days(self) -> int | None:
        """Return the days from the event until somebody acted."""
        return None if self.held_day is None else self.held_day - self.opened_day


@dataclass(frozen=True)
class StoryWeek:
    """One week of one course (`week` counts from 1); `open_balls` are in nobody's hands at the week's end.

    `contact_sector` is the sector with this week's appointment, `None` if none has contact. `events` are those
    that opened this week. `lines` say it, the most important first.
    """

    week: int
    state: CourseState
    contact_sector: Sector | None
    contact_kept: bool
    plan_exists: bool
    plan_up_to_date: bool
    coordinator_here: bool
    events: tuple[Moment, ...]
    open_balls: tuple[Trigger, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class StaffTime:
    """Somebody in the plan: the id, the function and sector as the plan has them, and the hours used in each week.

    A tovholder whom the plan does not name has neither function nor sector.
    """

    id: str
    function: str | None
    sector: Sector | None
    hours: tuple[float, ...]


@dataclass(frozen=True)
class Story:
    """One course as it may go, never what this citizen would have lived; `lanes` are the sectors, those met first.

    `staff` are those who may use hours on the course, in the order of the plan.
    """

    course: int
    lanes: tuple[Sector, ...]
    start: CourseState
    weeks: tuple[StoryWeek, ...]
    staff: tuple[StaffTime, ...] = ()
    caveat: str = "common.learning_model"

    @property
    def moments(self) -> tuple[Moment, ...]:
        """Return every event of the course, in order."""
        return tuple(moment for week in self.weeks for moment in week.events)

    def person(self, name: str | None) -> StaffTime | None:
        """Return the person with the id `name`, `None` if there is none."""
        return next((one for one in self.staff if one.id == name), None)
