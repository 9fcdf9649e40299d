"""Who has the ball in one course: a ribbon for each event, from the day it came until somebody acts, by sector."""

from collections.abc import Iterator

import numpy as np

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import GOOD, INK, LINE, PAPER, QUIET, SECTORS, WARNING, WARNING_PALE, WASH
from kitools.plan import Sector
from kitools.simulation import Moment, Story
from kitools.words import say, tr

Numbered = tuple[int, Moment]

_HATCH = "////"
_SIGNS = ("no_ball", "as_promised", "by_chance", "never")


def draw_ribbons(story: Story, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw one course's balls: a hatched ribbon from each event until somebody acts, who it was, after how many days.

    The events are numbered as in `draw_story` and stand by sector. On top are the days on which any ball lies with
    nobody. A ribbon that nobody ends runs to the edge, and the words beside it say so.
    """
    return _Ribbons(story, language, layout).drawn()


class _Ribbons:
    """The figure while it is drawn, from the top down."""

    def __init__(self, story: Story, language: str, layout: Layout) -> None:
        self.story = story
        self.language = language
        self.narrow = layout is Layout.NARROW
        self.days = 7 * len(story.weeks)
        room = Layout.NARROW.width - 24
        lines = max((len(wrapped(self._outcome(one), room, SMALL)) for one in story.moments), default=1)
        self.row = 52 + 16 * lines if self.narrow else 40
        self.groups = list(_by_sector(story))
        rows = sum(34 + self.row * len(events) for _, events in self.groups)
        keys = 88 if self.narrow else 30
        self.sheet = Sheet(layout, keys + (70 if self.narrow else 48) + max(rows, 34) + 44)
        self.x0, self.x1 = (12.0, self.sheet.width - 12.0) if self.narrow else (236.0, 720.0)

    def drawn(self) -> Drawing:
        """Return the finished figure."""
        y = self._key(6)
        top = y
        heights = sum(34 + self.row * len(events) for _, events in self.groups)
        bottom = top + (70 if self.narrow else 48) + max(heights, 34)
        self._weeks(top, bottom)
        y = self._gaps(y)
        if not self.groups:
            self.sheet.text(12, y + 17, tr(self.language, "figures.no_events"))
        for sector, events in self.groups:
            y = self._sector(sector, y)
            for event in events:
                self._event(event, y)
                y += self.row
        return self.sheet.finished(self._alt(), self._numbers())

    def at(self, day: float) -> float:
        """Return where a day lies across the sheet."""
        return self.x0 + (self.x1 - self.x0) * day / self.days

    def _key(self, y: float) -> float:
        """Say how a ribbon is read."""
        x = 12.0
        for part in _SIGNS:
            words = tr(self.language, f"figures.ribbon_{part}")
            wide = 38 + width_of(words, SMALL) + 22
            if x + wide > self.sheet.width + 22 and x > 12:
                x, y = 12.0, y + 20
            self._sign(part, x, y + 8)
            self.sheet.text(x + 36, y + 8, words, size=SMALL, colour=QUIET)
            x += wide
        return y + 26

    def _sign(self, part: str, x: float, y: float) -> None:
        """Draw one sign of the key."""
        if part in ("no_ball", "never"):
            self._ribbon((x, x + (24 if part == "never" else 28)), y, never=part == "never")
        else:
            self.sheet.dot(x + 14, y, 5, fill=GOOD if part == "as_promised" else PAPER, edge=GOOD)

    def _ribbon(self, span: tuple[float, float], y: float, *, never: bool, gid: str = "") -> None:
        """Draw the time in which nobody has the ball; where it never ends, the end is left open with an arrow."""
        x, end = span
        self.sheet.box(x, y - 7, end - x, 14, fill=WARNING_PALE, edge=WARNING, hatch=_HATCH, gid=gid)
        if never:
            self.sheet.shape([(end - 9, y - 11), (end + 4, y), (end - 9, y + 11)], fill=WARNING)

    def _weeks(self, top: float, bottom: float) -> None:
        """Draw the weeks below, with thin lines up through the rows."""
        for mark in marks(len(self.story.weeks), 6 if self.narrow else 10, (1, 2, 4, 8, 13)):
            week = int(mark) or 1
            x = self.at(7 * (week - 1))
            self.sheet.line((x, top), (x, bottom), LINE)
            words = tr(self.language, "unit.week_number", week=week) if week == 1 else str(week)
            self.sheet.text(x, bottom + 13, words, size=SMALL, colour=QUIET, anchor="left" if week == 1 else "center")

    def _gaps(self, y: float) -> float:
        """Draw the days on which any ball lies with nobody."""
        gaps = open_days(self.story)
        total = sum(after - first for first, after in gaps)
        said = tr(self.language, "figures.days_with_nobody", days=total)
        if self.narrow:
            self.sheet.text(12, y + 10, tr(self.language, "figures.any_ball"), bold=True)
            self.sheet.text(12, y + 52, said, size=SMALL)
            middle = y + 32
        else:
            self.sheet.text(12, y + 17, tr(self.language, "figures.any_ball"), bold=True)
            self.sheet.text(self.x1 + 18, y + 17, said, bold=True)
            middle = y + 17
        self.sheet.box(self.x0, middle - 9, self.x1 - self.x0, 18, fill=WASH, edge=LINE)
        boxes = [(self.at(first), middle - 9, self.at(after) - self.at(first), 18.0) for first, after in gaps]
        self.sheet.boxes(boxes, fill=WARNING, gid="gaps")
        return y + (70 if self.narrow else 48)

    def _sector(self, sector: Sector, y: float) -> float:
        """Write whose events these are."""
        letter, name = (tr(self.language, f"sector.{sector}", part) for part in ("letter", "short"))
        self.sheet.box(0, y, self.sheet.width, 26, fill=WASH)
        self.sheet.text(12, y + 13, f"{letter} · {name}", colour=SECTORS[sector], bold=True)
        return y + 34

    def _event(self, event: Numbered, y: float) -> None:
        """Draw one event: its name, its ribbon, and what became of it."""
        number, moment = event
        middle = y + (30 if self.narrow else 14)
        name = f"{number} · {say(self.language, moment.kind)}"
        after = self.days if moment.held_day is None else moment.held_day
        if after > moment.opened_day:
            never = moment.held_day is None
            self._ribbon((self.at(moment.opened_day), self.at(after)), middle, never=never, gid=f"open-{number}")
        self.sheet.line((self.at(moment.opened_day), middle - 11), (self.at(moment.opened_day), middle + 11), INK, 2)
        if moment.held_day is not None:
            fill = PAPER if moment.held_by is None else GOOD
            self.sheet.dot(self.at(after), middle, 5, fill=fill, edge=GOOD, gid=f"held-{number}")
        said = self._outcome(moment)
        colour, bold = (WARNING, True) if moment.held_day is None else (INK, False)
        if self.narrow:
            self.sheet.text(12, y + 10, name)
            for at, line in enumerate(wrapped(said, self.sheet.width - 24, SMALL)):
                self.sheet.text(12, y + 50 + 16 * at, line, size=SMALL, colour=colour, bold=bold)
            return
        self.sheet.text(12, middle, wrapped(name, 206, BODY, 1)[0])
        lines = wrapped(said, self.sheet.width - self.x1 - 28, SMALL)
        for at, line in enumerate(lines):
            height = middle + 16 * (at - (len(lines) - 1) / 2)
            self.sheet.text(self.x1 + 18, height, line, size=SMALL, colour=colour, bold=bold)

    def _outcome(self, moment: Moment) -> str:
        """Say who took the ball, and after how many days."""
        if moment.days is None:
            return tr(self.language, "figures.ribbon_never")
        return tr(self.language, "figures.held_after", who=self._who(moment), waited=waited(moment, self.language))

    def _who(self, moment: Moment) -> str:
        """Return who took the ball: a function from the plan, the coordinator, or somebody by chance."""
        if moment.held_day is None:
            return tr(self.language, "common.nobody")
        if moment.held_by is None:
            return tr(self.language, "figures.by_chance")
        person = self.story.person(moment.held_by)
        return person.function if person and person.function else tr(self.language, "figures.the_coordinator")

    def _alt(self) -> str:
        """Return one sentence with the main numbers."""
        moments = self.story.moments
        days = [moment.days for moment in moments if moment.days is not None]
        return tr(
            self.language,
            "figures.ribbons_alt" if days else "figures.ribbons_none_alt",
            events=len(moments),
            held=len(days),
            never=len(moments) - len(days),
            typical=int(np.median(days)) if days else 0,
            nobody=sum(after - first for first, after in open_days(self.story)),
        )

    def _numbers(self) -> Table:
        """Return each event, who took it and after how many days; the days with nobody last."""
        columns = ("event_number", "sector", "event", "opened", "taken_by", "waited")
        rows = [
            (
                str(number),
                say(self.language, moment.sector),
                say(self.language, moment.kind),
                tr(self.language, "unit.week_number", week=moment.opened_day // 7 + 1),
                self._who(moment),
                waited(moment, self.language),
            )
            for _, events in self.groups
            for number, moment in events
        ]
        days = tr(self.language, "unit.days", count=sum(after - first for first, after in open_days(self.story)))
        rows.append(("–", "–", tr(self.language, "figures.any_ball"), "–", tr(self.language, "common.nobody"), days))
        return Table(tuple(tr(self.language, f"figures.column_{column}") for column in columns), tuple(rows))


def open_days(story: Story) -> list[tuple[int, int]]:
    """Return each stretch of days on which some ball lies with nobody: its first day, and the day after its last."""
    stretches: list[tuple[int, int]] = []
    for moment in sorted(story.moments, key=lambda one: one.opened_day):
        after = 7 * len(story.weeks) if moment.held_day is None else moment.held_day
        if after <= moment.opened_day:
            continue
        if stretches and moment.opened_day <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(stretches[-1][1], after))
        else:
            stretches.append((moment.opened_day, after))
    return stretches


def waited(moment: Moment, language: str) -> str:
    """Return in words how long it took until somebody acted."""
    if moment.days is None:
        return tr(language, "figures.not_in_year")
    return tr(language, "figures.same_day") if moment.days == 0 else tr(language, "unit.days", count=moment.days)


def _by_sector(story: Story) -> Iterator[tuple[Sector, list[Numbered]]]:
    """Yield the numbered events of each sector that has any, in the order of the story's lanes."""
    numbered = list(enumerate(story.moments, 1))
    for sector in story.lanes:
        events = [(number, moment) for number, moment in numbered if moment.sector is sector]
        if events:
            yield sector, events
