"""One course as a story: a lane for each sector, contacts, events, and when nobody had the ball."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks, spread_out
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of
from kitools.figures.story_hours import draw_story_hours, hours_height, said_workers
from kitools.figures.tones import (
    ACTION,
    BORDER,
    GOOD,
    INK,
    LINE,
    PAPER,
    QUIET,
    SECTORS,
    STATES,
    WARNING,
    WARNING_PALE,
    WASH,
)
from kitools.plan import Sector
from kitools.simulation import Moment, Story, StoryWeek
from kitools.words import say, tr

T = TypeVar("T")

_HATCH = "////"
_PLAN = {
    "up_to_date": (ACTION, PAPER, PAPER),
    "out_of_date": (WARNING_PALE, WARNING, INK),
    "none": (PAPER, BORDER, QUIET),
}
"""Fill, edge and ink for the band of the plan; dark and pale, so that they differ in grey."""


def draw_story(story: Story, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw the year: the plan on top, a lane for each sector, who used hours, and the states below.

    Filled dots are contacts kept, rings are missed; the events are numbered as in `story.moments`, from 1; a hatched
    ribbon runs from an event until somebody acts.
    """
    return _Year(story, language, layout).drawn()


class _Year:
    """The figure while it is drawn: what stands where, and the parts from the top down."""

    def __init__(self, story: Story, language: str, layout: Layout) -> None:
        self.story = story
        self.language = language
        self.narrow = layout is Layout.NARROW
        self.name_height = 20 if self.narrow else 0
        self.lane_height = 58
        self.state_height = 34 if self.narrow else 20
        lanes = len(story.lanes) * (self.lane_height + self.name_height)
        rows = lanes + hours_height(story, self.narrow) + 5 * self.state_height
        self.sheet = Sheet(layout, 160 + self.name_height * 2 + rows + (20 if self.narrow else 0))
        self.x0 = 12.0 if self.narrow else 206.0
        self.x1 = self.sheet.width - 12.0
        self.days = 7 * len(story.weeks)

    def drawn(self) -> Drawing:
        """Return the finished figure."""
        y = self._key(6)
        y = self._plan(y)
        for place, sector in enumerate(self.story.lanes):
            y = self._lane(sector, y, place % 2 == 0)
        y = draw_story_hours(self.sheet, self.story, y + 10, self.at, self.language)
        y = self._states(y + 6)
        self._weeks(y)
        return self.sheet.finished(self._alt(), self._numbers())

    def at(self, day: float) -> float:
        """Return where a day lies across the sheet."""
        return self.x0 + (self.x1 - self.x0) * day / self.days

    def _name(self, words: str, y: float, height: float, colour: str = INK, size: float = BODY) -> float:
        """Write the name of a row, beside it or above it; return where the row itself begins."""
        if self.narrow:
            self.sheet.text(self.x0, y + 10, words, size=size, colour=colour, bold=True)
            return y + self.name_height
        self.sheet.text(self.x0 - 12, y + height / 2, words, size=size, colour=colour, anchor="right", bold=True)
        return y

    def _key(self, y: float) -> float:
        """Say how the lanes are read."""
        x = 12.0
        for part in ("kept", "missed", "event", "no_ball", "held", "outdated"):
            words = tr(self.language, f"figures.key_{part}")
            room = 36 if part in ("no_ball", "outdated") else 24
            wide = room + width_of(words, SMALL) + 22
            if x + wide > self.sheet.width and x > 12:
                x, y = 12.0, y + 20
            self._sign(part, x + 8, y + 8)
            self.sheet.text(x + room, y + 8, words, size=SMALL, colour=QUIET)
            x += wide
        return y + 26

    def _sign(self, part: str, x: float, y: float) -> None:
        """Draw one sign of the key."""
        if part == "no_ball":
            self.sheet.box(x - 8, y - 6, 28, 12, fill=WARNING_PALE, edge=WARNING, hatch=_HATCH)
        elif part == "outdated":
            fill, edge, _ = _PLAN["out_of_date"]
            self.sheet.box(x - 8, y - 6, 28, 12, fill=fill, edge=edge)
        elif part == "event":
            self._number(x, y, "1", "key")
        elif part == "held":
            self.sheet.dot(x, y, 4, fill=GOOD, edge=PAPER)
        else:
            self.sheet.dot(x, y, 5, fill=QUIET if part == "kept" else PAPER, edge=QUIET)

    def _plan(self, y: float) -> float:
        """Draw when there was a plan, and when it was up to date."""
        y = self._name(tr(self.language, "figures.plan"), y, 26)
        for status, first, after in runs(self.story.weeks, plan_status):
            x, width = self.at(7 * first), self.at(7 * after) - self.at(7 * first)
            fill, edge, ink = _PLAN[status]
            self.sheet.box(x, y, width, 26, fill=fill, edge=edge, gid=f"plan-{status}-{first + 1}")
            for words in (
                tr(self.language, f"figures.plan_{status}"),
                tr(self.language, f"figures.plan_{status}", "short"),
            ):
                if width_of(words, SMALL) + 8 <= width:
                    self.sheet.text(x + width / 2, y + 13, words, size=SMALL, colour=ink, anchor="center")
                    break
        return y + 36

    def _lane(self, sector: Sector, y: float, shaded: bool) -> float:
        """Draw one sector's lane: its contacts above, its events and open balls below."""
        colour = SECTORS[sector]
        whole = self.lane_height + self.name_height
        if shaded:
            self.sheet.box(0, y, self.sheet.width, whole, fill=WASH)
        letter, name = (tr(self.language, f"sector.{sector}", part) for part in ("letter", "short"))
        y = self._name(f"{letter} · {name}", y, self.lane_height, colour)
        self.sheet.line((self.x0, y + 16), (self.x1, y + 16), LINE)
        radius = 2.6 if self.narrow else 5.0
        for week in self.story.weeks:
            if week.contact_sector is sector:
                x, kind = self.at(7 * week.week - 3.5), "kept" if week.contact_kept else "missed"
                fill = colour if week.contact_kept else PAPER
                self.sheet.dot(x, y + 16, radius, fill=fill, edge=colour, gid=f"{kind}-{week.week}")
        self._balls([(n, m) for n, m in enumerate(self.story.moments, 1) if m.sector is sector], y + 41)
        return y + self.lane_height

    def _balls(self, moments: list[tuple[int, Moment]], y: float) -> None:
        """Draw the ribbons of one lane, and the numbers of its events on top, pushed apart where they would meet."""
        for number, moment in moments:
            after = self.days if moment.held_day is None else moment.held_day
            if after > moment.opened_day:
                x, end = self.at(moment.opened_day), self.at(after)
                self.sheet.box(
                    x, y - 7, end - x, 14, fill=WARNING_PALE, edge=WARNING, hatch=_HATCH, gid=f"open-{number}"
                )
            if moment.held_day is not None:
                self.sheet.dot(self.at(after), y, 4, fill=GOOD, edge=PAPER, gid=f"held-{number}")
        places = spread_out([self.at(moment.opened_day) for _, moment in moments], 20, self.x0, self.x1)
        for (number, _), x in zip(moments, places, strict=True):
            self._number(x, y, str(number), str(number))

    def _number(self, x: float, y: float, number: str, name: str) -> None:
        """Draw the number of an event."""
        self.sheet.dot(x, y, 9.5, fill=INK, edge=PAPER, gid=f"event-{name}")
        self.sheet.text(x, y, number, size=SMALL, colour=PAPER, anchor="center", bold=True)

    def _states(self, y: float) -> float:
        """Draw where the course is each week: a row for each state, named at the row."""
        self.sheet.text(12, y + 8, tr(self.language, "figures.states_title"), size=SMALL, colour=QUIET)
        y += 20
        for state in STATES:
            top = y
            if self.narrow:
                self.sheet.text(self.x0, y + 8, tr(self.language, f"course_state.{state}"), size=SMALL)
                top += 17
            else:
                words = tr(self.language, f"course_state.{state}")
                self.sheet.text(self.x0 - 12, y + 8, words, size=SMALL, anchor="right")
            self.sheet.box(self.x0, top, self.x1 - self.x0, 14, fill=WASH)
            for here, first, after in runs(self.story.weeks, lambda week: week.state):
                if here is state:
                    x, width = self.at(7 * first), self.at(7 * after) - self.at(7 * first)
                    self.sheet.box(x, top, width, 14, fill=STATES[state], edge=BORDER, gid=f"state-{state}-{first + 1}")
            y += self.state_height
        return y

    def _weeks(self, bottom: float) -> None:
        """Write the weeks below."""
        free = 0.0
        for mark in marks(len(self.story.weeks), 6 if self.narrow else 14, (1, 2, 4, 8, 13)):
            week = int(mark) or 1
            x = self.at(7 * week - 3.5)
            words = tr(self.language, "unit.week_number", week=week) if week == 1 else str(week)
            if week > 1 and x - width_of(words, SMALL) / 2 < free:
                continue
            free = x + width_of(words, SMALL) + 8
            self.sheet.line((x, bottom), (x, bottom + 5), BORDER)
            self.sheet.text(x, bottom + 14, words, size=SMALL, colour=QUIET, anchor="left" if week == 1 else "center")

    def _alt(self) -> str:
        """Return one sentence with the main numbers of the year."""
        weeks = self.story.weeks
        told = tr(
            self.language,
            "figures.story_alt",
            events=len(self.story.moments),
            nobody=sum(bool(week.open_balls) for week in weeks),
            kept=sum(week.contact_kept for week in weeks if week.contact_sector),
            contacts=sum(week.contact_sector is not None for week in weeks),
            up_to_date=sum(plan_status(week) == "up_to_date" for week in weeks),
        )
        return f"{told} {said_workers(self.story, self.language)}"

    def _numbers(self) -> Table:
        """Return the events: number, week, what, where, days until somebody acted."""
        columns = ("event_number", "week", "event", "sector", "waited")
        rows = tuple(self._event(number, moment) for number, moment in enumerate(self.story.moments, 1))
        return Table(tuple(tr(self.language, f"figures.column_{column}") for column in columns), rows)

    def _event(self, number: int, moment: Moment) -> tuple[str, ...]:
        """Return one event as a row of the table."""
        if moment.days is None:
            waited = tr(self.language, "figures.not_in_year")
        elif moment.days == 0:
            waited = tr(self.language, "figures.same_day")
        else:
            waited = tr(self.language, "unit.days", count=moment.days)
        words = (say(self.language, moment.kind), say(self.language, moment.sector))
        return (str(number), str(moment.opened_day // 7 + 1), *words, waited)


def plan_status(week: StoryWeek) -> str:
    """Return whether there is a plan that week, and whether it is up to date."""
    if not week.plan_exists:
        return "none"
    return "up_to_date" if week.plan_up_to_date else "out_of_date"


def runs(weeks: Sequence[StoryWeek], of: Callable[[StoryWeek], T]) -> Iterator[tuple[T, int, int]]:
    """Yield each stretch of weeks in which `of` is the same: its value, the first week from 0, the week after it."""
    first = 0
    for value, stretch in groupby(weeks, of):
        after = first + len(list(stretch))
        yield value, first, after
        first = after
