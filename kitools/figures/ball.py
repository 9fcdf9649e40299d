"""Who has the ball: days until somebody acts on each kind of event, and the weeks in which nobody has it."""

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import day_marks, marks
from kitools.figures.sheet import Sheet
from kitools.figures.spreads import Bar, Five, Row, Spreads, draw_key, said_when
from kitools.simulation import Ball, Days, KindBall, Spread
from kitools.words import say_number, tr

_YEAR = 364.0


def draw_ball(ball: Ball, language: str, layout: Layout = Layout.WIDE, earlier: Ball | None = None) -> Drawing:
    """Draw days until a named person acts, per kind of event, and the weeks with nobody; with `earlier`, both plans."""
    narrow = layout is Layout.NARROW
    days, weeks = _day_rows(ball, earlier, language), _week_rows(ball, earlier, language)
    limit = _limit(ball, earlier)
    upper = Spreads(days, limit, narrow)
    lower = Spreads(weeks, ball.weeks, narrow)
    upper.left = lower.left = max(upper.left, lower.left)
    upper.right = lower.right = max(upper.right, lower.right)
    sheet = Sheet(layout, upper.height + lower.height + (190 if narrow else 132))
    key = (tr(language, "figures.typical"), tr(language, "figures.middle_half"), tr(language, "figures.most"))
    y = draw_key(sheet, 4, key)
    most = 5 if narrow else 8
    y = upper.draw(sheet, y, _marked(language, day_marks(limit, most)), tr(language, "figures.days_axis"))
    y += 14
    lower.draw(sheet, y, _marked(language, marks(ball.weeks, most)), tr(language, "figures.weeks_axis"))
    return sheet.finished(_alt(ball, earlier, language), _numbers(ball, earlier, language))


def _pairs(ball: Ball, earlier: Ball | None) -> list[tuple[KindBall, KindBall | None]]:
    """Return overall and each kind of event now, each beside the same one earlier."""
    kinds = [(kind, earlier.kind(kind.kind) if earlier and kind.kind else None) for kind in ball.kinds]
    return [(ball.overall, earlier.overall if earlier else None), *kinds]


def _day_rows(ball: Ball, earlier: Ball | None, language: str) -> list[Row]:
    """Return a row of days for all events together and for each kind."""
    rows = []
    for now, before in _pairs(ball, earlier):
        bars = [_day_bar(now.days, language, "now" if earlier else None)]
        if before:
            bars.insert(0, _day_bar(before.days, language, "before"))
        rows.append(Row(_name(now, language), tuple(bars), bold=now.kind is None))
    return rows


def _day_bar(days: Days, language: str, when: str | None) -> Bar:
    """Return a spread of days."""
    return Bar(_five(days), said_when(language, when, _waits(days, language)), when == "before")


def _week_rows(ball: Ball, earlier: Ball | None, language: str) -> list[Row]:
    """Return the row of weeks with nobody."""
    bars = [_week_bar(ball.weeks_with_nobody, language, "now" if earlier else None)]
    if earlier:
        bars.insert(0, _week_bar(earlier.weeks_with_nobody, language, "before"))
    return [Row(tr(language, "figures.nobody"), tuple(bars), bold=True)]


def _week_bar(spread: Spread, language: str, when: str | None) -> Bar:
    """Return a spread of weeks."""
    five = (spread.p10, spread.p25, spread.median, spread.p75, spread.p90)
    words = tr(language, "unit.weeks", count=round(spread.median))
    return Bar(five, said_when(language, when, words), when == "before")


def _five(days: Days) -> Five:
    """Return the five values of `days`."""
    return days.p10, days.p25, days.median, days.p75, days.p90


def _waits(days: Days, language: str) -> str:
    """Return the typical wait in words."""
    if days.median is None:
        return tr(language, "figures.not_in_year")
    return tr(language, "figures.same_day") if days.median == 0 else tr(language, "unit.days", count=days.median)


def _name(kind: KindBall, language: str) -> str:
    """Return what a kind of event is called."""
    return tr(language, f"trigger.{kind.kind}") if kind.kind else tr(language, "figures.all_events")


def _limit(ball: Ball, earlier: Ball | None) -> float:
    """Return where the scale of days ends: a little beyond the longest line, the whole year if one never ends."""
    longest = [kind.days.p90 for one in (ball, earlier) if one for kind in (one.overall, *one.kinds)]
    known = [day for day in longest if day is not None]
    return _YEAR if len(known) < len(longest) else max(7.0, 1.05 * max(known))


def _marked(language: str, values: list[float]) -> list[tuple[float, str]]:
    """Return marks with their numbers said."""
    return [(value, say_number(language, value)) for value in values]


def _alt(ball: Ball, earlier: Ball | None, language: str) -> str:
    """Return one sentence with the main numbers."""
    weeks = round(ball.weeks_with_nobody.median)
    days = _waits(ball.overall.days, language)
    if earlier is None:
        return tr(language, "figures.ball_alt", days=days, weeks=weeks)
    before = {
        "days_before": _waits(earlier.overall.days, language),
        "weeks_before": round(earlier.weeks_with_nobody.median),
    }
    return tr(language, "figures.ball_pair_alt", days=days, weeks=weeks, **before)


def _numbers(ball: Ball, earlier: Ball | None, language: str) -> Table:
    """Return every number drawn, and the shares that nobody took, that were promised and kept."""
    columns = ("event", "p10", "p25", "median", "p75", "p90", "never")
    rows = []
    for now, before in _pairs(ball, earlier):
        if before:
            rows.append(_row(tr(language, "figures.before", name=_name(now, language)), before, language))
        rows.append(_row(_name(now, language), now, language))
    for one in (earlier, ball):
        if one:
            said = tr(language, "figures.nobody")
            name = tr(language, "figures.before", name=said) if one is earlier else said
            spread = one.weeks_with_nobody
            five = (spread.p10, spread.p25, spread.median, spread.p75, spread.p90)
            weeks = (tr(language, "unit.weeks", count=float(value)) for value in five)
            rows.append((name, *weeks, "–"))
    return Table(tuple(tr(language, f"figures.column_{column}") for column in columns), tuple(rows))


def _row(name: str, kind: KindBall, language: str) -> tuple[str, ...]:
    """Return one row of the table."""
    days = (
        tr(language, "figures.not_in_year") if d is None else tr(language, "unit.days", count=d)
        for d in _five(kind.days)
    )
    never = "–" if kind.never is None else tr(language, "common.out_of_100", count=round(100 * kind.never))
    return (name, *days, never)
