"""One measure under two plans in the same courses: a dot for each of 100 courses, the mean and its interval."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.measures import name_of, said_amount, said_change, signed
from kitools.figures.scale import signed_marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, GOOD, LINE, PAPER, QUIET, WARNING
from kitools.ground import KitError
from kitools.simulation import Difference, Result
from kitools.simulation.comparison import MEASURES, Measure, difference, same_luck
from kitools.simulation.result import Floats
from kitools.words import tr

_HIGH = 210.0
_TOP = 40.0
_PER_ROW = 50


@dataclass(frozen=True)
class _Paired:
    """What is drawn: the difference over all courses, and 100 of them, lowest first."""

    found: Difference
    dots: Floats
    apart: Floats

    @property
    def fewer(self) -> int:
        """Return the courses out of 100 that have less of the measure now."""
        return self.found.better if self.found.less_is_better else self.found.worse

    @property
    def more(self) -> int:
        """Return the courses out of 100 that have more of it now."""
        return self.found.worse if self.found.less_is_better else self.found.better


def draw_paired(earlier: Result, now: Result, measure: str, language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw `now` minus `earlier` in one of `MEASURES`: 100 dots, the mean with its interval, and how many out of 100.

    Each dot is the difference in one course; 100 are taken evenly from all, so that as many lie at each side as went
    better and worse out of 100. Raise `KitError` for an unknown measure, and as `compare` does.
    """
    shown = _paired(earlier, now, measure)
    return _Dots(shown, language, layout).drawn()


def _paired(earlier: Result, now: Result, name: str) -> _Paired:
    """Return the difference in the measure called `name`, over all courses and in 100 of them."""
    measure = next((one for one in MEASURES if one.name == name), None)
    if measure is None:
        raise KitError("simulation.no_such_measure", id=name, known=", ".join(one.name for one in MEASURES))
    same_luck(earlier, now)
    found = difference(measure, earlier, now)
    apart = measure.per_course(now).astype(float) - measure.per_course(earlier).astype(float)
    return _Paired(found, hundred(apart, measure, found), apart)


def hundred(apart: Floats, measure: Measure, found: Difference) -> Floats:
    """Return 100 of the differences `apart` (futures,), lowest first, taken evenly from those below, at and above 0."""
    below, above = (found.better, found.worse) if measure.less_is_better else (found.worse, found.better)
    parts = ((apart[apart < 0], below), (apart[apart == 0], found.unchanged), (apart[apart > 0], above))
    return np.concatenate(
        [np.quantile(part, (np.arange(count) + 0.5) / count, method="nearest") for part, count in parts if count]
    )


class _Dots:
    """The figure while it is drawn."""

    def __init__(self, shown: _Paired, language: str, layout: Layout) -> None:
        self.shown = shown
        self.language = language
        self.narrow = layout is Layout.NARROW
        self.radius = 2.4 if self.narrow else 4.4
        self.pitch = 2 * self.radius + 1.2
        gap = shown.found.difference
        ends = [*shown.dots.tolist(), gap.low, gap.high, 0.0]
        self.low, self.high = min(ends), max(ends)
        if self.high - self.low < 1:
            self.low, self.high = self.low - 0.5, self.high + 0.5
        self.x0, self.x1 = 24.0, float(layout.width) - 24
        moved = [value for value in shown.dots.tolist() if value]
        stacks = Counter(self._bin(value) for value in moved)
        self.step = min(self.pitch, _HIGH / max(stacks.values(), default=1))
        self.high_stack = self.step * max(stacks.values(), default=1)
        self.base = _TOP + self.high_stack + 10
        self.rings = -(-shown.found.unchanged // _PER_ROW)
        self.sheet = Sheet(layout, self.base + 152 + self.pitch * self.rings + (34 if self.narrow else 0))

    def drawn(self) -> Drawing:
        """Return the finished figure."""
        self._sides()
        self._axis()
        self._stacks()
        self._interval()
        self._unchanged()
        return self.sheet.finished(self._alt(), self._numbers())

    def at(self, value: float) -> float:
        """Return where a difference lies across the sheet."""
        return float(self.x0 + (self.x1 - self.x0) * (value - self.low) / (self.high - self.low))

    def _bin(self, value: float) -> int:
        """Return the stack that a dot belongs to; a dot never crosses nought."""
        steps = (self.at(value) - self.at(0)) / self.pitch
        return int(np.floor(steps)) if value < 0 else int(np.ceil(steps))

    def _tones(self) -> tuple[str, str]:
        """Return the tones of fewer and more; hours are neither good nor bad."""
        if self.shown.found.about == "work":
            return ACTION, ACTION
        return (GOOD, WARNING) if self.shown.found.less_is_better else (WARNING, GOOD)

    def _words(self) -> tuple[str, str]:
        """Return what is said of the courses with fewer and with more."""
        if self.shown.found.about == "work":
            codes = ("fewer_of_100", "more_of_100")
        else:
            codes = ("better_of_100", "worse_of_100")
            codes = codes if self.shown.found.less_is_better else (codes[1], codes[0])
        fewer, more = (tr(self.language, f"figures.{code}", count=count)
                       for code, count in zip(codes, (self.shown.fewer, self.shown.more), strict=True))  # fmt: skip
        return fewer, more

    def _sides(self) -> None:
        """Say on each side of nought how many courses lie there."""
        fewer, more = self._words()
        tones = self._tones()
        left = max(self.at(0) - 12, self.x0 + width_of(f"← {fewer}", BODY, bold=True))
        right = min(max(self.at(0) + 12, left + 20), self.x1 - width_of(f"{more} →", BODY, bold=True))
        left = min(left, right - 20)
        self.sheet.text(left, 14, f"← {fewer}", colour=tones[0], anchor="right", bold=True)
        self.sheet.text(right, 14, f"{more} →", colour=tones[1], bold=True)

    def _axis(self) -> None:
        """Draw the scale, with nought as a strong line."""
        axis = self.base + 30
        for value in signed_marks(self.low, self.high, 5 if self.narrow else 10):
            self.sheet.line((self.at(value), _TOP - 10), (self.at(value), axis), LINE)
            words = signed(value, self.language, 2)
            self.sheet.text(self.at(value), axis + 12, words, size=SMALL, colour=QUIET, anchor="center")
        self.sheet.line((self.at(0), _TOP - 12), (self.at(0), axis), BORDER, 1.6)
        self.sheet.line((self.x0, self.base), (self.x1, self.base), BORDER)
        name = name_of(self.shown.found.measure, self.language)
        title = tr(self.language, "figures.paired_axis", measure=name)
        for at, line in enumerate(wrapped(title, self.sheet.width - 24, SMALL, 3)):
            self.sheet.text(12, axis + 34 + 17 * at, line, size=SMALL, colour=QUIET)

    def _stacks(self) -> None:
        """Draw the dots that moved, stacked from the base: discs where fewer, diamonds where more."""
        heights: Counter[int] = Counter()
        for number, value in enumerate(self.shown.dots.tolist()):
            if not value:
                continue
            stack = self._bin(value)
            x = self.at(0) + stack * self.pitch + (self.pitch / 2 if value < 0 else -self.pitch / 2)
            y = self.base - 4 - self.step * (heights[stack] + 0.5)
            heights[stack] += 1
            self._mark(x, y, value, f"course-{number}")

    def _mark(self, x: float, y: float, value: float, gid: str) -> None:
        """Draw one course."""
        fewer, more = self._tones()
        if value < 0:
            self.sheet.dot(x, y, self.radius - 0.6, fill=fewer, gid=gid)
        else:
            r = self.radius + 0.6
            self.sheet.shape([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], fill=more, gid=gid)

    def _interval(self) -> None:
        """Draw the mean and its interval below the dots, and say them."""
        gap, y = self.shown.found.difference, self.base + 16
        self.sheet.line((self.at(gap.low), y), (self.at(gap.high), y), ACTION, 3)
        for end in (gap.low, gap.high):
            self.sheet.line((self.at(end), y - 6), (self.at(end), y + 6), ACTION, 1.6)
        self.sheet.dot(self.at(gap.mean), y, 3.5 if self.narrow else 5, fill=ACTION, gid="mean")
        said = tr(
            self.language,
            "figures.mean",
            difference=said_change(self.shown.found.difference, self.shown.found.measure, self.language),
        )
        shift = 34 if self.narrow else 0
        size = SMALL if self.narrow else BODY
        words = wrapped(said, self.sheet.width - 24, size, 1)[0]
        self.sheet.text(12, self.base + 88 + shift, words, size=size, colour=ACTION, bold=not self.narrow)

    def _unchanged(self) -> None:
        """Draw a ring for each course in which nothing of it changed, in rows: their place says nothing."""
        y = self.base + 116 + (34 if self.narrow else 0)
        words = tr(self.language, "figures.unchanged_of_100", count=self.shown.found.unchanged)
        self.sheet.text(12, y, words, bold=True, colour=QUIET)
        for number in range(self.shown.found.unchanged):
            row, place = divmod(number, _PER_ROW)
            x = 12 + self.pitch * (place + 0.5)
            self.sheet.dot(x, y + 20 + self.pitch * row, self.radius - 1, fill=PAPER, edge=QUIET,
                           gid=f"same-{number}")  # fmt: skip

    def _alt(self) -> str:
        """Return one sentence with the difference and the courses out of 100."""
        one = self.shown.found
        facts = {
            "measure": name_of(one.measure, self.language),
            "difference": said_change(one.difference, one.measure, self.language),
        }
        if one.about == "work":
            counts = {"fewer": self.shown.fewer, "unchanged": one.unchanged, "more": self.shown.more}
            return tr(self.language, "figures.paired_work_alt", **facts, **counts)
        counts = {"better": one.better, "unchanged": one.unchanged, "worse": one.worse}
        return tr(self.language, "figures.comparison_alt", **facts, **counts)

    def _numbers(self) -> Table:
        """Return the means, the difference, the courses out of 100, and the spread of the difference over courses."""
        one, language = self.shown.found, self.language
        fewer, more = self._words()
        rows = [
            (tr(language, "figures.column_earlier"), said_amount(one.a, one.measure, language)),
            (tr(language, "figures.column_now"), said_amount(one.b, one.measure, language)),
            (tr(language, "figures.column_difference"), said_change(one.difference, one.measure, language)),
        ]
        rows += [(words.split(": ")[0], words.split(": ")[1]) for words in (fewer, more)]
        rows.append((tr(language, "figures.unchanged"), str(one.unchanged)))
        for part in (10, 50, 90):
            value = float(np.quantile(self.shown.apart, part / 100))
            rows.append(
                (tr(language, "figures.at_most", part=part), said_amount(value, one.measure, language, sign=True))
            )
        return Table((name_of(one.measure, language), tr(language, "figures.column_number")), tuple(rows))
