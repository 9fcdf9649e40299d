"""How far each number of the model moves an outcome, from the low to the high end of its range."""

from math import floor, log10
from typing import TYPE_CHECKING

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.measures import name_of, said_amount, said_change, said_span, signed
from kitools.figures.scale import signed_marks
from kitools.figures.sheet import SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, ACTION_PALE, BORDER, INK, LINE, PAPER, QUIET
from kitools.simulation import Interval, evidence
from kitools.words import say_list, say_number, tr

if TYPE_CHECKING:
    from kitools.simulation.experiments import Swing, Tornado

MOST = 10
"""Numbers that are drawn; those that move the outcome less are said together."""

_LEAST = 1e-9
_NAME = 350.0


def draw_tornado(
    tornado: "Tornado", language: str, layout: Layout = Layout.WIDE, *, difference: bool = False
) -> Drawing:
    """Draw the numbers that move the outcome most: an open bar to the low end, a filled one to the high end.

    `difference` says that the outcome is a paired difference between two plans. The rest are said together, with the
    most that any of them moves; the table has all.
    """
    return _Tornado(tornado, language, layout, difference=difference).drawn()


class _Tornado:
    """The figure while it is drawn."""

    def __init__(self, tornado: "Tornado", language: str, layout: Layout, *, difference: bool) -> None:
        self.tornado = tornado
        self.language = language
        self.difference = difference
        self.narrow = layout is Layout.NARROW
        self.what = {row.id: row.what(language) for row in evidence()}
        moving = [one for one in tornado.swings if one.width > _LEAST]
        self.shown, self.rest = moving[:MOST], tornado.swings[len(moving[:MOST]) :]
        room = layout.width - 24
        self.names = {one.parameter: self._name(one, room if self.narrow else _NAME) for one in self.shown}
        most = max(map(len, self.names.values()), default=1)
        self.row = 50.0 + 16 * most if self.narrow else 52.0
        self.top_lines = [line for words in self._heads() for line in wrapped(words, room, SMALL, 4)]
        self.notes = [line for words in self._notes() for line in wrapped(words, room, SMALL, 4)]
        self.top = (66.0 if self.narrow else 46.0) + 18 * len(self.top_lines)
        self.bottom = self.top + self.row * max(len(self.shown), 1)
        self.sheet = Sheet(layout, self.bottom + 40 + 18 * len(self.notes) + 8)
        margin = max((width_of(words, SMALL) for one in self.shown for words in self._ends(one)), default=0) + 12
        left = 12.0 if self.narrow else _NAME + 24.0
        self.x0, self.x1 = left + margin, self.sheet.width - 12 - margin
        ends = [value for one in self.shown for value in (one.at_low.mean, one.at_high.mean)] + [tornado.base.mean]
        pad = 0.05 * (max(ends) - min(ends)) or 0.5
        self.low, self.high = min(ends) - pad, max(ends) + pad

    def drawn(self) -> Drawing:
        """Return the finished figure."""
        self._key()
        for at, line in enumerate(self.top_lines):
            self.sheet.text(12, self.top - 10 + 18 * (at - len(self.top_lines)), line, size=SMALL, colour=QUIET)
        self._axis()
        if not self.shown:
            self.sheet.text(12, self.top + 20, tr(self.language, "figures.nothing_moves"))
        for place, one in enumerate(self.shown):
            self._swing(one, self.top + self.row * place)
        for at, line in enumerate(self.notes):
            self.sheet.text(12, self.bottom + 44 + 18 * at, line, size=SMALL, colour=QUIET)
        return self.sheet.finished(self._alt(), self._numbers())

    def at(self, value: float) -> float:
        """Return where an outcome lies across the sheet."""
        return self.x0 + (self.x1 - self.x0) * (value - self.low) / (self.high - self.low)

    def _heads(self) -> list[str]:
        """Say what the outcome is, and where it lies with the model's own numbers."""
        code = "tornado_base_difference" if self.difference else "tornado_base"
        measure = name_of(self.tornado.measure, self.language)
        return [tr(self.language, f"figures.{code}", measure=measure, base=self._said(self.tornado.base))]

    def _notes(self) -> list[str]:
        """Say what is not drawn, and what one at a time does not show."""
        notes = []
        if self.rest:
            most = said_amount(max(one.width for one in self.rest), self.tornado.measure, self.language)
            notes.append(tr(self.language, "figures.tornado_rest", count=len(self.rest), most=most))
        return [*notes, tr(self.language, "figures.tornado_one_at_a_time")]

    def _key(self) -> None:
        """Say which bar is the low and which the high end."""
        x, y = 12.0, 12.0
        for part in ("low", "high"):
            words = tr(self.language, f"figures.tornado_{part}")
            if x + 36 + width_of(words, SMALL) > self.sheet.width:
                x, y = 12.0, y + 20
            self._bar(x, x + 28, y, part)
            self.sheet.text(x + 36, y, words, size=SMALL, colour=QUIET)
            x += 36 + width_of(words, SMALL) + 22

    def _bar(self, start: float, end: float, y: float, part: str, gid: str = "") -> None:
        """Draw one bar; the low end is pale with an edge, the high end filled."""
        fill, edge = (ACTION_PALE, ACTION) if part == "low" else (ACTION, ACTION)
        self.sheet.box(min(start, end), y - 6, max(abs(end - start), 1), 12, fill=fill, edge=edge, gid=gid)

    def _axis(self) -> None:
        """Draw the scale, and the outcome with the model's own numbers as a strong line."""
        for value in signed_marks(self.low, self.high, 4 if self.narrow else 7):
            self.sheet.line((self.at(value), self.top - 4), (self.at(value), self.bottom), LINE)
            said = signed(value, self.language, 2) if self.difference else say_number(self.language, value, 2)
            self.sheet.text(self.at(value), self.bottom + 13, said, size=SMALL, colour=QUIET, anchor="center")
        base = self.at(self.tornado.base.mean)
        self.sheet.line((base, self.top - 8), (base, self.bottom + 4), BORDER, 1.6)

    def _swing(self, one: "Swing", top: float) -> None:
        """Draw one number: its name, and a bar to the outcome at each end, with the number beside it."""
        lines = self.names[one.parameter]
        if self.narrow:
            self.sheet.box(0, top + 2, self.sheet.width, self.row - 46, fill=PAPER)
            for at, line in enumerate(lines):
                self.sheet.text(12, top + self.row - 42 + 16 * (at - len(lines)), line, size=SMALL)
            middle = top + self.row - 26
        else:
            middle = top + self.row / 2
            for at, line in enumerate(lines):
                height = middle + 16 * (at - (len(lines) - 1) / 2)
                self.sheet.text(_NAME + 12, height, line, size=SMALL, anchor="right")
        ends = zip(("low", "high"), (one.at_low, one.at_high), self._ends(one), (-8.5, 8.5), strict=True)
        base = self.tornado.base.mean
        for part, outcome, words, shift in ends:
            y = middle + shift
            self._bar(self.at(base), self.at(outcome.mean), y, part, f"{part}-{one.parameter}")
            right = outcome.mean >= base
            x = self.at(outcome.mean) + (7 if right else -7)
            self.sheet.text(x, y, words, size=SMALL, colour=INK, anchor="left" if right else "right")

    def _name(self, one: "Swing", room: float) -> list[str]:
        """Return what a number is, in lines that fit in `room`."""
        return wrapped(self.what.get(one.parameter, one.parameter), room, SMALL, 3)

    def _ends(self, one: "Swing") -> tuple[str, str]:
        """Return the number at its two ends, as it stands beside the bars."""
        return said_value(one.low, self.language), said_value(one.high, self.language)

    def _said(self, outcome: Interval) -> str:
        """Return an outcome in words: a change with its sign, or an amount."""
        if self.difference:
            return said_change(outcome, self.tornado.measure, self.language)
        return said_amount(outcome.mean, self.tornado.measure, self.language)

    def _span(self, one: "Swing") -> str:
        """Return from where to where the outcome goes over the range of one number."""
        low, high = sorted((one.at_low.mean, one.at_high.mean))
        return said_span(low, high, self.tornado.measure, self.language, plain=not self.difference)

    def _alt(self) -> str:
        """Return one sentence with the outcome and the numbers that move it most."""
        said = [
            tr(
                self.language,
                "figures.tornado_moves",
                what=self.what.get(one.parameter, one.parameter),
                span=self._span(one),
            )
            for one in self.shown[:3]
        ]
        head = self._heads()[0]
        if not said:
            return f"{head} {tr(self.language, 'figures.nothing_moves')}"
        return tr(self.language, "figures.tornado_alt", head=head, moves=say_list(self.language, said))

    def _numbers(self) -> Table:
        """Return every number with its range and the outcome at both ends."""
        columns = ("what", "low_end", "high_end", "at_low", "at_high")
        rows = tuple(
            (
                self.what.get(one.parameter, one.parameter),
                *self._ends(one),
                self._said(one.at_low),
                self._said(one.at_high),
            )
            for one in self.tornado.swings
        )
        base = (tr(self.language, "figures.own_numbers"), "–", "–", *(self._said(self.tornado.base),) * 2)
        return Table(tuple(tr(self.language, f"figures.column_{column}") for column in columns), (base, *rows))


def said_value(value: float, language: str) -> str:
    """Return a number of the model with at most three significant digits.

    >>> said_value(0.0022, "da"), said_value(33.333, "en"), said_value(0.0, "en")
    ('0,0022', '33.3', '0')
    """
    digits = 2 - floor(log10(abs(value))) if value else 0
    return say_number(language, float(value), max(digits, 0))
