"""Weeks in each state: the spread over the parallel courses, for one plan or two."""

from kitools.cases import CourseState
from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks
from kitools.figures.sheet import Sheet
from kitools.figures.spreads import Bar, Row, Spreads, draw_key, said_when
from kitools.figures.tones import STATES
from kitools.simulation import STATES as PLACES
from kitools.simulation import Result, Spread
from kitools.simulation.ball import spread
from kitools.words import say_list, say_number, tr


def draw_weeks(result: Result, language: str, layout: Layout = Layout.WIDE, earlier: Result | None = None) -> Drawing:
    """Draw how many weeks of the year the courses spend in each state; with `earlier`, under both plans."""
    narrow = layout is Layout.NARROW
    now, before = weeks_by_state(result), weeks_by_state(earlier) if earlier else None
    rows = [_row(state, now, before, language) for state in STATES]
    spreads = Spreads(rows, result.weeks, narrow)
    sheet = Sheet(layout, spreads.height + (118 if narrow else 78))
    key = (tr(language, "figures.typical"), tr(language, "figures.middle_half"), tr(language, "figures.most"))
    y = draw_key(sheet, 4, key)
    scale = [
        (value, say_number(language, value)) for value in marks(result.weeks, 5 if narrow else 8, (1, 2, 4, 8, 13))
    ]
    spreads.draw(sheet, y, scale, tr(language, "figures.weeks_of_year"))
    return sheet.finished(_alt(now, before, language), _numbers(now, before, language))


def weeks_by_state(result: Result) -> dict[CourseState, Spread]:
    """Return the spread of weeks in each state over the courses."""
    weeks = result.weeks_in_state()
    return {state: spread(weeks[:, PLACES.index(state)]) for state in STATES}


def _row(
    state: CourseState, now: dict[CourseState, Spread], before: dict[CourseState, Spread] | None, language: str
) -> Row:
    """Return the row of one state."""
    bars = [_bar(now[state], language, "now" if before else None)]
    if before:
        bars.insert(0, _bar(before[state], language, "before"))
    return Row(tr(language, f"course_state.{state}"), tuple(bars))


def _bar(weeks: Spread, language: str, when: str | None) -> Bar:
    """Return one spread of weeks."""
    words = tr(language, "unit.weeks", count=round(weeks.median))
    return Bar(_five(weeks), said_when(language, when, words), when == "before")


def _five(weeks: Spread) -> tuple[float, float, float, float, float]:
    """Return the five values of a spread."""
    return weeks.p10, weeks.p25, weeks.median, weeks.p75, weeks.p90


def _alt(now: dict[CourseState, Spread], before: dict[CourseState, Spread] | None, language: str) -> str:
    """Return one sentence with the spread of each state, under both plans where there are two."""
    said = say_list(language, [_said(state, weeks, language) for state, weeks in now.items()])
    if before is None:
        return tr(language, "figures.weeks_alt", states=said)
    earlier = say_list(language, [_said(state, weeks, language) for state, weeks in before.items()])
    return tr(language, "figures.weeks_pair_alt", states=said, before=earlier)


def _said(state: CourseState, weeks: Spread, language: str) -> str:
    """Return one state with its middle and its spread."""
    name = tr(language, f"course_state.{state}")
    low, middle, high = (round(value) for value in (weeks.p10, weeks.median, weeks.p90))
    return tr(language, "figures.weeks_spread", state=name, low=low, middle=middle, high=high)


def _numbers(now: dict[CourseState, Spread], before: dict[CourseState, Spread] | None, language: str) -> Table:
    """Return the five values of each state and the mean."""
    columns = ("state", "most_10", "most_25", "median", "most_75", "most_90", "weeks")
    rows = []
    for state, weeks in now.items():
        name = tr(language, f"course_state.{state}")
        if before:
            rows.append(_cells(tr(language, "figures.before", name=name), before[state], language))
        rows.append(_cells(name, weeks, language))
    return Table(tuple(tr(language, f"figures.column_{column}") for column in columns), tuple(rows))


def _cells(name: str, weeks: Spread, language: str) -> tuple[str, ...]:
    """Return one row of the table."""
    return (
        name,
        *(tr(language, "unit.weeks", count=round(v, 1)) for v in _five(weeks)),
        say_number(language, weeks.mean),
    )
