"""A Bernoulli CUSUM: the evidence for more and for fewer than expected, case by case."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, BAD, BORDER, INK, QUIET
from kitools.figures.uptake.axes import Axis, Plane, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, Mark
from kitools.figures.uptake.control import MOST_ROWS, About
from kitools.figures.uptake.control_words import measured
from kitools.figures.uptake.frame import (
    EDGE,
    draw_across,
    draw_end_labels,
    draw_upward,
    empty,
    end_with_notes,
    percent,
)
from kitools.figures.uptake.labels import Labels
from kitools.uptake.charts import Kind, Measure
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.charts import BernoulliCusum


def draw_cusum(
    chart: "BernoulliCusum", language: str, layout: Layout = Layout.WIDE, about: About | None = None
) -> Chart:
    """Draw the two sums against the cases, the limits with their values, and each signal as a diamond with its case.

    The upper line grows when there are more than expected, the lower falls when there are fewer; each begins anew
    after a signal.
    """
    about = about or About()
    title = about.title or measured(Kind.CUSUM, Measure.EVIDENCE, language)
    numbers = _numbers(chart, language)
    count = len(chart.events)
    if not count:
        return empty(layout, tr(language, "uptake_figures.no_points"), numbers)
    canvas = Canvas(layout, 400)
    y = canvas.lines_of(
        EDGE, 14, wrapped(title, 0.88 * (canvas.width - 2 * EDGE), BODY, 3), size=BODY, colour=INK, bold=True
    )
    y = canvas.lines_of(
        EDGE,
        y + 2,
        [
            part
            for words in _verdict(chart, language)
            for part in wrapped(words, min(canvas.width - 2 * EDGE, 800), SMALL, 5)
        ],
    )
    most = 1.25 * max(chart.limit, float(abs(chart.up).max()), float(abs(chart.down).max()))
    ends = _ends(chart, language, short=layout is Layout.NARROW)
    upward = Axis(-most, most, y + 10 + (250.0 if layout is Layout.NARROW else 300.0), y + 10)
    left = EDGE + 8 + max(width_of(say_short(mark, language), SMALL) for mark in upward.marks(5))
    right = canvas.width - EDGE - 8 - max(width_of(words, SMALL) for _, words, _ in ends)
    plane = Plane(Axis(0.5, max(count, 2) + 0.5, left, right), upward)
    if chart.baseline:
        wide = plane.x.at(chart.baseline + 0.5) - plane.x.start
        canvas.bars([(plane.x.start, upward.end, wide, upward.start - upward.end)], fill="#edf1f3", gid="baseline")
    draw_upward(canvas, plane, lambda value: say_short(value, language))
    draw_across(canvas, plane, lambda value: say_short(value, language), 5 if layout is Layout.NARROW else 8)
    middle = (plane.x.start + plane.x.end) / 2
    canvas.text(
        middle, upward.start + 33, tr(language, "uptake_figures.case_number"), size=SMALL, colour=QUIET, anchor="center"
    )
    _lines(canvas, plane, chart, language)
    draw_end_labels(
        canvas, plane.x.end + 8, [(plane.y.at(value), words, tone) for value, words, tone in ends], upward.end,
        upward.start,
    )  # fmt: skip
    end_with_notes(canvas, upward.start + 58, [*about.notes, tr(language, "uptake_figures.cusum_key")])
    return canvas.chart(_alt(chart, title, language), numbers)


def _lines(canvas: Canvas, plane: Plane, chart: "BernoulliCusum", language: str) -> None:
    """Draw the sums, the limits and the signals."""
    xs = [float(number) for number in range(1, len(chart.events) + 1)]
    labels = Labels(canvas, (plane.x.start, plane.y.end, plane.x.end, plane.y.start))
    for sign in (0, 1, -1):
        y = plane.y.at(sign * chart.limit)
        look = {"colour": BORDER, "width": 1.2} if not sign else {"colour": BAD, "width": 1.2, "dash": "-"}
        canvas.strokes([[(plane.x.start, y), (plane.x.end, y)]], gid=f"limit-{sign}", **look)  # type: ignore[arg-type]
        labels.rather_not_on([(plane.x.start, y), (plane.x.end, y)])
    for name, sums, tone, signals in (
        ("up", chart.up, INK, chart.signals_up),
        ("down", chart.down, ACTION, chart.signals_down),
    ):
        limit = chart.limit if name == "up" else -chart.limit
        lines = _parted(xs, sums.tolist(), signals, limit)
        drawn = [[plane.at(*point) for point in line] for line in lines]
        canvas.strokes(drawn, colour=tone, width=1.6, gid=f"sum-{name}")
        for line in drawn:
            labels.rather_not_on(line)
        found = [plane.at(float(case), limit) for case in signals]
        labels.keep_clear(found, 5)
        canvas.marks(found, 4.5, mark=Mark.DIAMOND, fill=BAD, gid=f"signals-{name}")
        for case, point in zip(signals, found, strict=True):
            labels.beside(point, tr(language, "uptake_figures.case", number=case), colour=BAD)


def _parted(
    xs: list[float], sums: list[float], signals: tuple[int, ...], limit: float
) -> list[list[tuple[float, float]]]:
    """Return a sum as lines that reach the limit at each signal and begin anew from there."""
    lines: list[list[tuple[float, float]]] = [[]]
    for x, value in zip(xs, sums, strict=True):
        if int(x) in signals:
            lines[-1].append((x, limit))
            lines.append([(x, value)])
        else:
            lines[-1].append((x, value))
    return lines


def _ends(chart: "BernoulliCusum", language: str, *, short: bool) -> list[tuple[float, str, str]]:
    """Return what the lines are called at their ends."""
    size = "short" if short else "long"
    limit = say_short(chart.limit, language)
    return [
        (chart.limit, tr(language, "uptake_figures.cusum_limit", value=limit, size=size), BAD),
        (-chart.limit, tr(language, "uptake_figures.cusum_limit", value=f"−{limit}", size=size), BAD),
        (float(chart.up[-1]), tr(language, "uptake_figures.cusum_more", size=size), INK),
        (float(chart.down[-1]), tr(language, "uptake_figures.cusum_fewer", size=size), ACTION),
    ]


def _verdict(chart: "BernoulliCusum", language: str) -> list[str]:
    """Return what the sums say."""
    said = [
        tr(
            language, "uptake_figures.cusum_verdict", way=way, count=len(signals), cases=list(signals[:6]),
            share=percent(share, language),
        )
        for way, signals, share in (("more", chart.signals_up, chart.p_up), ("fewer", chart.signals_down, chart.p_down))
        if signals
    ]  # fmt: skip
    return said or [tr(language, "uptake_figures.cusum_quiet", share=percent(chart.p0, language))]


def _alt(chart: "BernoulliCusum", title: str, language: str) -> str:
    """Return the sentence for those who cannot see the figure."""
    return tr(
        language, "uptake_figures.cusum_alt", what=title, cases=len(chart.events), happened=int(chart.events.sum()),
        verdict=" ".join(_verdict(chart, language)),
    )  # fmt: skip


def _numbers(chart: "BernoulliCusum", language: str) -> Table:
    """Return the cases; where there are too many, those that signal and every tenth."""
    header = (
        tr(language, "uptake_figures.case_number"), tr(language, "uptake_figures.column_happened"),
        tr(language, "uptake_figures.column_up"), tr(language, "uptake_figures.column_down"),
        tr(language, "uptake_figures.column_remark"),
    )  # fmt: skip
    signals = {*chart.signals_up, *chart.signals_down}
    every = 1 if len(chart.events) <= MOST_ROWS else 10
    rows = (
        (
            str(case),
            tr(language, "uptake_figures.yes_no", answer="yes" if chart.events[case - 1] else "no"),
            say_short(float(chart.up[case - 1]), language),
            say_short(float(chart.down[case - 1]), language),
            tr(language, "uptake_figures.remark_signal") if case in signals else "–",
        )
        for case in range(1, len(chart.events) + 1)
        if case in signals or not case % every
    )
    return Table(header, tuple(rows))
