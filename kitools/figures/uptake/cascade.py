"""The way from signs seen to agreements kept: a bar for each step, with numbers, and who was lost on the way."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, wrapped
from kitools.figures.tones import ACTION, ACTION_PALE, BORDER, INK, LINE, QUIET, WARNING
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.frame import EDGE, empty, end_with_notes, percent, span_words
from kitools.uptake.cascade import CascadeStep
from kitools.words import say_list, tr

if TYPE_CHECKING:
    from kitools.uptake.cascade import Cascade, Passage

_BAR = 20.0


def draw_cascade(result: "Cascade", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw each step: those who were due (pale), those who passed (filled), and in words those who were lost or wait.

    All bars share one scale of citizens; agreements are another count and have their own, under a line.
    """
    numbers = _numbers(result, language)
    if not result.steps or not result.citizens:
        return empty(layout, tr(language, "uptake_figures.nobody_on_the_way"), numbers)
    canvas = Canvas(layout, 400)
    canvas.text(EDGE, 14, tr(language, "uptake_figures.cascade_what", citizens=result.citizens))
    y = 34.0
    most = max([result.citizens, *(one.due for one in result.steps if one.step is not CascadeStep.AGREEMENTS_KEPT)])
    for one in result.steps:
        if one.step is CascadeStep.AGREEMENTS_KEPT:
            y = _divide(canvas, y, language)
            y = _step(canvas, one, y, (max(one.due, 1), False), language)
        else:
            y = _step(canvas, one, y, (most, one.step is result.biggest_loss), language)
    end_with_notes(canvas, y + 12, _notes(result, language))
    return canvas.chart(_alt(result, language), numbers)


def _divide(canvas: Canvas, y: float, language: str) -> float:
    """Draw the line between citizens and agreements."""
    canvas.line((EDGE, y + 2), (canvas.width - EDGE, y + 2), BORDER)
    canvas.text(EDGE, y + 20, tr(language, "uptake_figures.agreements_not_citizens"), size=SMALL, colour=QUIET)
    return y + 34


def _step(canvas: Canvas, one: "Passage", top: float, scale: tuple[int, bool], language: str) -> float:
    """Draw one step; return where the next begins."""
    most, is_biggest = scale
    narrow = canvas.layout is Layout.NARROW
    name = tr(language, f"uptake_figures.step_{one.step.value}")
    start, room = (EDGE, canvas.width - 2 * EDGE) if narrow else (250.0, canvas.width - 250.0 - 430.0)
    across = room / most
    bar = top + (24 if narrow else 14)
    if narrow:
        canvas.text(EDGE, top + 10, name, bold=is_biggest)
    else:
        lines = wrapped(name, start - EDGE - 12, BODY)
        for at, line in enumerate(lines):
            canvas.text(EDGE, bar + _BAR / 2 + 17 * (at - (len(lines) - 1) / 2), line, bold=is_biggest)
    if one.due:
        canvas.box(start, bar, max(one.due * across, 1), _BAR, fill=ACTION_PALE, gid=f"due-{one.step.value}")
    if one.passed:
        canvas.box(start, bar + 3, max(one.passed * across, 1), _BAR - 6, fill=ACTION, gid=f"passed-{one.step.value}")
    canvas.line((start, bar - 3), (start, bar + _BAR + 3), BORDER)
    words, lost = _passed(one, language), _lost(one, language)
    if narrow:
        y = canvas.lines_of(EDGE, bar + _BAR + 13, wrapped(words, canvas.width - 2 * EDGE, SMALL, 3), colour=INK)
        y = canvas.lines_of(EDGE, y, wrapped(lost, canvas.width - 2 * EDGE, SMALL, 4), colour=_tone(is_biggest))
        return y + 10
    x = start + room + 20
    shift = 14 if lost else 0
    canvas.text(x, bar + _BAR / 2 - shift, wrapped(words, 400, SMALL, 1)[0], size=SMALL)
    lines = wrapped(lost, 400, SMALL, 2)
    if lost:
        canvas.lines_of(x, bar + _BAR / 2 + 4, lines, colour=_tone(is_biggest))
    canvas.line((EDGE, top + 56), (canvas.width - EDGE, top + 56), LINE)
    return top + 64


def _tone(is_biggest: bool) -> str:
    """Return the tone of those lost: a warning where most were."""
    return WARNING if is_biggest else QUIET


def _passed(one: "Passage", language: str) -> str:
    """Return how many passed, of how many, with the interval."""
    if not one.due:
        return tr(language, "uptake_figures.nobody_due")
    if one.step is CascadeStep.SIGNS_SEEN or one.passed == one.due == 0:
        return tr(language, "uptake_figures.step_all", passed=one.passed)
    return tr(
        language, "uptake_figures.step_passed", passed=one.passed, due=one.due, share=percent(one.share, language, 0),
        span=span_words(one.low, one.high, lambda value: percent(value, language, 0), language),
    )  # fmt: skip


def _lost(one: "Passage", language: str) -> str:
    """Return who did not pass, and who is not yet due."""
    is_agreements = one.step is CascadeStep.AGREEMENTS_KEPT
    parts = []
    if one.lost and not is_agreements:
        parts.append(tr(language, "uptake_figures.step_lost", lost=one.lost, left=one.left))
    elif one.lost:
        parts.append(tr(language, "uptake_figures.agreements_lost", lost=one.lost))
    if one.not_due:
        parts.append(tr(language, "uptake_figures.step_not_due", count=one.not_due))
    return " ".join(parts)


def _notes(result: "Cascade", language: str) -> list[str]:
    """Say what the bars are, where most were lost, and what the file does not have."""
    notes = [tr(language, "uptake_figures.cascade_key")]
    if result.biggest_loss is not None:
        step = tr(language, f"uptake_figures.step_{result.biggest_loss.value}")
        notes.append(tr(language, "uptake_figures.cascade_biggest", step=step))
    if result.unrecorded:
        notes.append(tr(language, "uptake_figures.cascade_unrecorded", stages=list(result.unrecorded)))
    return notes


def _alt(result: "Cascade", language: str) -> str:
    """Return the sentence for those who cannot see the figure."""
    steps = [
        tr(
            language, "uptake_figures.cascade_step_alt", step=tr(language, f"uptake_figures.step_{one.step.value}"),
            passed=one.passed, due=one.due,
        )
        for one in result.steps
    ]  # fmt: skip
    return tr(language, "uptake_figures.cascade_alt", citizens=result.citizens, steps=say_list(language, steps))


def _numbers(result: "Cascade", language: str) -> Table:
    """Return every step for all citizens, and for each unit."""
    header = (
        tr(language, "uptake_figures.column_unit"), tr(language, "uptake_figures.column_step"),
        tr(language, "uptake_figures.column_due"), tr(language, "uptake_figures.column_passed"),
        tr(language, "uptake_figures.column_share"),
        tr(language, "uptake_figures.column_interval_level", level=f"{100 * result.level:g}"),
        tr(language, "uptake_figures.column_lost"), tr(language, "uptake_figures.column_left"),
        tr(language, "uptake_figures.column_not_due"),
    )  # fmt: skip
    wholes = [(tr(language, "uptake_figures.all_units"), result.steps), *((u.unit, u.steps) for u in result.units)]
    rows = (
        (
            name, tr(language, f"uptake_figures.step_{one.step.value}"), str(one.due), str(one.passed),
            percent(one.share, language, 0) if one.due else "–",
            span_words(one.low, one.high, lambda value: percent(value, language, 0), language) if one.due else "–",
            str(one.lost), str(one.left), str(one.not_due),
        )
        for name, steps in wholes
        for one in steps
    )  # fmt: skip
    return Table(header, tuple(rows))
