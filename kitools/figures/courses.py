"""A hundred parallel courses as thin strips, sorted, so that the spread is seen before any middle."""

from dataclasses import dataclass

import numpy as np

from kitools.cases import CourseState
from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks
from kitools.figures.sheet import SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import BORDER, INK, LINE, QUIET, STATES
from kitools.simulation import STATES as PLACES
from kitools.simulation import Result
from kitools.simulation.result import Ints
from kitools.words import say_list, tr

MOST = 100
"""Courses that are drawn: the first of the result, which are as much by chance as any other."""

TOLD = (0.1, 0.5, 0.9)
"""The places in the order whose numbers are said beside their strips."""

_HARD = (CourseState.CRISIS, CourseState.OUT_OF_CONTACT)
_HATCH = {CourseState.OUT_OF_CONTACT: "//////"}
_STRIP = 5.0


@dataclass(frozen=True)
class _Place:
    """Where the strips stand on the sheet: from left to right, from top to bottom."""

    x0: float
    x1: float
    top: float
    bottom: float


def draw_courses(result: Result, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw up to 100 courses as strips of weeks, those with the fewest weeks in crisis or out of contact on top.

    The states differ in lightness and one is hatched, so that the key works without colour; the courses that stand
    10, 50 and 90 out of 100 down the order are said in numbers.
    """
    narrow = layout is Layout.NARROW
    states, hard = in_order(result)
    said = _told(hard, language)
    sheet = Sheet(layout, (147 if narrow else 62) + _STRIP * len(states) + (130 if narrow else 50))
    y = _key(sheet, language)
    for line in wrapped(tr(language, "figures.courses_order"), sheet.width - 24, SMALL, 3):
        sheet.text(12, y + 8, line, size=SMALL, colour=QUIET)
        y += 17
    side = 0 if narrow else max(width_of(words, SMALL) for _, words in said) + 34
    place = _Place(36, sheet.width - 12 - side, y + 10, y + 10 + _STRIP * len(states))
    _strips(sheet, states, place)
    _scales(sheet, states, place, language)
    for at, (row, words) in enumerate(said):
        middle = place.top + _STRIP * (row + 0.5)
        if narrow:
            sheet.text(12, place.bottom + 58 + 18 * at, words, size=SMALL)
        else:
            sheet.line((place.x1 + 3, middle), (place.x1 + 20, middle), INK, 1.4)
            sheet.text(place.x1 + 26, middle, words, size=SMALL)
    return sheet.finished(_alt(hard, language), _numbers(states, hard, language))


def in_order(result: Result) -> tuple[Ints, Ints]:
    """Return the states of the courses drawn, in order, and the weeks each spends in crisis or out of contact.

    Shapes (courses, weeks) and (courses,). Fewest such weeks first, then fewest unstable, then most recovering.
    """
    states = result.states[:MOST, 1:]
    hard = np.isin(states, [PLACES.index(state) for state in _HARD]).sum(1)
    unstable = (states == PLACES.index(CourseState.UNSTABLE)).sum(1)
    recovering = (states == PLACES.index(CourseState.RECOVERING)).sum(1)
    order = np.lexsort((-recovering, unstable, hard))
    return states[order], hard[order]


def _key(sheet: Sheet, language: str) -> float:
    """Name each state beside its tone; return where the key ends."""
    x, y = 12.0, 6.0
    for state, tone in STATES.items():
        words = tr(language, f"course_state.{state}")
        wide = 36 + width_of(words, SMALL) + 22
        if x + wide > sheet.width + 22 and x > 12:
            x, y = 12.0, y + 20
        sheet.box(x, y + 1, 28, 14, fill=tone, edge=BORDER)
        sheet.boxes([(x, y + 1, 28, 14)], fill=tone, hatch=_HATCH.get(state))
        sheet.text(x + 36, y + 8, words, size=SMALL)
        x += wide
    return y + 26


def _strips(sheet: Sheet, states: Ints, place: _Place) -> None:
    """Draw the strips: one path for each state."""
    week = (place.x1 - place.x0) / states.shape[1]
    for state, tone in STATES.items():
        here = np.pad(states == PLACES.index(state), ((0, 0), (1, 1))).astype(np.int8)
        turns = np.diff(here, axis=1)
        starts, ends = np.argwhere(turns == 1), np.argwhere(turns == -1)
        boxes = [
            (place.x0 + week * first, place.top + _STRIP * row, week * (after - first), _STRIP - 0.6)
            for (row, first), (_, after) in zip(starts.tolist(), ends.tolist(), strict=True)
        ]
        sheet.boxes(boxes, fill=tone, hatch=_HATCH.get(state), gid=f"courses-{state}")
    sheet.line((place.x0, place.top - 3), (place.x1, place.top - 3), LINE)
    sheet.line((place.x0, place.bottom + 2), (place.x1, place.bottom + 2), LINE)


def _scales(sheet: Sheet, states: Ints, place: _Place, language: str) -> None:
    """Draw the weeks below and the place in the order at the left."""
    for number in dict.fromkeys((1, *(round(len(states) * part) for part in (0.25, 0.5, 0.75, 1)))):
        if 1 <= number <= len(states):
            middle = place.top + _STRIP * (number - 0.5)
            sheet.text(place.x0 - 6, middle, str(number), size=SMALL, colour=QUIET, anchor="right")
    weeks = states.shape[1]
    for value in marks(weeks, 6, (1, 2, 4, 8, 13, 26, 52)):
        x = place.x0 + (place.x1 - place.x0) * value / weeks
        sheet.text(x, place.bottom + 14, str(int(value)), size=SMALL, colour=QUIET, anchor="center")
    sheet.text((place.x0 + place.x1) / 2, place.bottom + 34, tr(language, "figures.week_axis"), size=SMALL,
               colour=QUIET, anchor="center")  # fmt: skip


def _told(hard: Ints, language: str) -> list[tuple[int, str]]:
    """Return the rows whose weeks are said, with the words."""
    rows = dict.fromkeys(max(round(part * len(hard)) - 1, 0) for part in TOLD)
    return [
        (
            row,
            tr(language, "figures.course_told", number=row + 1, weeks=tr(language, "unit.weeks", count=int(hard[row]))),
        )
        for row in rows
    ]


def _alt(hard: Ints, language: str) -> str:
    """Return one sentence with the spread."""
    told = [words for _, words in _told(hard, language)]
    return tr(language, "figures.courses_alt", courses=len(hard), told=say_list(language, told))


def _numbers(states: Ints, hard: Ints, language: str) -> Table:
    """Return the weeks in each state of every tenth course in the order, and of the first."""
    shown = list(STATES)
    header = (
        tr(language, "figures.column_course"),
        tr(language, "figures.column_hard_weeks"),
        *(tr(language, f"course_state.{state}") for state in shown),
    )
    rows = dict.fromkeys((0, *range(9, len(states), 10), len(states) - 1))
    return Table(
        header,
        tuple(
            (
                str(row + 1),
                str(int(hard[row])),
                *(str(int((states[row] == PLACES.index(state)).sum())) for state in shown),
            )
            for row in rows
        ),
    )
