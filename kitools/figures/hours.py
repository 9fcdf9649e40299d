"""What a plan costs in staff time: hours in the year for each participant, beside what was set aside."""

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, ACTION_PALE, INK, QUIET
from kitools.plan import Plan
from kitools.simulation import Result
from kitools.words import say_number, tr


def draw_hours(result: Result, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw each participant's mean hours in the year (filled) and the hours that were set aside (a mark)."""
    narrow = layout is Layout.NARROW
    rows = staff_hours(result)
    row = 64 if narrow else 40
    sheet = Sheet(layout, 30 + row * max(len(rows), 1) + 52)
    words = [_said(spent, aside, language) for _, spent, aside in rows]
    x0 = 10.0 if narrow else 300.0
    x1 = sheet.width - 28.0 - max((width_of(one) for one in words), default=0)
    limit = 1.05 * max([1.0, *(max(spent, aside) for _, spent, aside in rows)])
    bottom = 8.0 + row * len(rows)
    sheet.ticks(x0, x1, (6, bottom), [(value, say_number(language, value)) for value in marks(limit, 5)], limit)
    for place, ((name, spent, aside), said) in enumerate(zip(rows, words, strict=True)):
        _bar(sheet, 8.0 + row * place, (_called(result.plan, name), said), (spent, aside), (x0, x1, limit))
    if not rows:
        sheet.text(10, 20, tr(language, "figures.no_hours"))
    for at, line in enumerate(wrapped(tr(language, "figures.hours_axis"), sheet.width - x0 - 10, SMALL)):
        sheet.text(x0, bottom + 36 + 17 * at, line, size=SMALL, colour=QUIET)
    total = sum(spent for _, spent, _ in rows)
    alt = tr(language, "figures.hours_alt", total=round(total), aside=round(sum(aside for _, _, aside in rows)))
    return sheet.finished(alt, _numbers(result.plan, rows, language))


def staff_hours(result: Result) -> list[tuple[str, float, float]]:
    """Return each participant's id, mean hours in the year, and the hours set aside for the year; the most first."""
    spent = result.hours_by_participant().sum(0)
    aside = result.hours_available * result.weeks
    rows = zip(result.participants, map(float, spent), map(float, aside), strict=True)
    return sorted(rows, key=lambda row: -row[1])


def _bar(
    sheet: Sheet, top: float, words: tuple[str, str], hours: tuple[float, float], scale: tuple[float, float, float]
) -> None:
    """Draw one participant."""
    (name, said), (spent, aside), (x0, x1, limit) = words, hours, scale
    narrow = sheet.layout is Layout.NARROW
    lines = wrapped(name, sheet.width - 20 if narrow else x0 - 24, BODY)
    y = top + 40 if narrow else top + 10
    for at, line in enumerate(lines):
        if narrow:
            sheet.text(x0, top + 12 + 17 * (at + 2 - len(lines)), line)
        else:
            sheet.text(x0 - 12, y + 9 + 17 * (at - (len(lines) - 1) / 2), line, anchor="right")
    sheet.text(x1 + 14, y + 9, said, colour=QUIET)
    width = (x1 - x0) / limit
    sheet.box(x0, y, width * aside, 18, fill=ACTION_PALE, gid=f"aside-{name}")
    sheet.box(x0, y + 4, width * spent, 10, fill=ACTION, gid=f"spent-{name}")
    sheet.line((x0 + width * aside, y - 2), (x0 + width * aside, y + 20), INK, 1.6)


def _called(plan: Plan, name: str) -> str:
    """Return a participant's function."""
    who = plan.participant(name)
    return who.function if who and who.function else name


def _said(spent: float, aside: float, language: str) -> str:
    """Return the hours spent, of those set aside."""
    return tr(language, "figures.hours_of", spent=round(spent), aside=round(aside))


def _numbers(plan: Plan, rows: list[tuple[str, float, float]], language: str) -> Table:
    """Return the hours of each participant."""
    header = tuple(tr(language, f"figures.column_{column}") for column in ("who", "spent", "aside"))
    said = (
        (
            _called(plan, name),
            tr(language, "unit.hours", count=round(spent)),
            tr(language, "unit.hours", count=round(aside)),
        )
        for name, spent, aside in rows
    )
    return Table(header, tuple(said))
