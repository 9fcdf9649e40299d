"""Who used hours in a course: a row of small bars for each person, one bar a week, below the lanes of the story."""

from collections.abc import Callable

from kitools.figures.drawing import Layout
from kitools.figures.sheet import SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, INK, LINE, QUIET, SECTORS
from kitools.simulation import Story
from kitools.simulation.moments import StaffTime
from kitools.words import say_list, tr

_BAR = 26.0
_ROW = 56.0
_HEAD = 32.0
_LINE = 16.0


def workers(story: Story) -> list[StaffTime]:
    """Return those who used hours in the course, the most first."""
    return sorted((one for one in story.staff if sum(one.hours) > 0), key=lambda one: -sum(one.hours))


def hours_height(story: Story, narrow: bool) -> float:
    """Return how high the rows are together, with their heading."""
    found = workers(story)
    return _HEAD + (_LINE if narrow and found else 0) + _ROW * len(found)


def draw_story_hours(sheet: Sheet, story: Story, y: float, at: Callable[[float], float], language: str) -> float:
    """Draw the hours from `y` down, a day lying `at` its place across; return where the rows end."""
    narrow = sheet.layout is Layout.NARROW
    span = (at(0), at(7 * len(story.weeks)))
    bottom = y + hours_height(story, narrow)
    found = workers(story)
    most = max((hours for one in found for hours in one.hours), default=0.0)
    code = "figures.hours_title" if found else "figures.no_hours_used"
    for line in wrapped(tr(language, code, most=round(most, 1)), sheet.width - 24, SMALL):
        sheet.text(12, y + 8, line, size=SMALL, colour=QUIET)
        y += _LINE
    y += _HEAD - _LINE
    for one in found:
        name, spent = person_name(one, language), tr(language, "unit.hours", count=said_hours(sum(one.hours)))
        base = y + (16 + _BAR if narrow else 8 + _BAR)
        if narrow:
            room = sheet.width - 24 - width_of(f" · {spent}", SMALL)
            sheet.text(12, y + 6, f"{wrapped(name, room, SMALL, 1)[0]} · {spent}", size=SMALL)
        else:
            lines = [*wrapped(name, span[0] - 24, SMALL), spent]
            for at_line, words in enumerate(lines):
                height = base - 4 - 15 * (len(lines) - 1 - at_line)
                colour = QUIET if words is spent else INK
                sheet.text(span[0] - 12, height, words, size=SMALL, colour=colour, anchor="right")
        width = (span[1] - span[0]) / len(one.hours)
        bars = [
            (at(7.0 * week) + 0.1 * width, base - _BAR * hours / most, 0.8 * width, _BAR * hours / most)
            for week, hours in enumerate(one.hours)
            if hours > 0
        ]
        sheet.line((span[0], base), (span[1], base), LINE)
        sheet.boxes(bars, fill=SECTORS[one.sector] if one.sector else ACTION, gid=f"hours-{one.id}")
        y += _ROW
    return bottom


def person_name(person: StaffTime, language: str) -> str:
    """Return what somebody is called: the function in the plan, or the coordinator."""
    return person.function or tr(language, "figures.the_coordinator")


def said_workers(story: Story, language: str) -> str:
    """Return in one sentence who used how many hours."""
    found = [
        tr(
            language,
            "figures.person_hours",
            who=person_name(one, language),
            hours=tr(language, "unit.hours", count=said_hours(sum(one.hours))),
        )
        for one in workers(story)
    ]
    if not found:
        return tr(language, "figures.no_hours_used")
    return tr(language, "figures.hours_used", people=say_list(language, found))


def said_hours(hours: float) -> float | int:
    """Return hours without decimals where there are many."""
    return round(hours) if hours >= 10 else round(hours, 1)
