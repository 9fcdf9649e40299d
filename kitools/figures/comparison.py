"""Two plans in the same courses: the paired difference with its interval, and better or worse out of 100."""

from collections.abc import Sequence

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.measures import name_of, said_change, unit_of
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, GOOD, LINE, PAPER, QUIET, WARNING, text_on
from kitools.simulation import Comparison, Difference
from kitools.words import say_number, tr

GROUPS = ("ball", "course", "work")
"""What the measures are about, in the order of the figure: what a better plan can change comes first."""

_INTERVAL = (290.0, 470.0)
_BARS = 740.0
_TONES = {"better": GOOD, "unchanged": LINE, "worse": WARNING}


def draw_comparison(
    comparison: Comparison, language: str, layout: Layout = Layout.WIDE, about: Sequence[str] = GROUPS
) -> Drawing:
    """Draw each measure's paired difference (new minus earlier) and for how many courses out of 100 it went better.

    `about` chooses among `GROUPS`. Differences of one unit share a scale. The hours of staff stand without better and
    worse: more time is a price, not a fault.
    """
    shown = [one for one in comparison.differences if one.about in about]
    page = _Page(shown, language, layout)
    return page.sheet.finished(_alt(shown[0], language), _numbers(shown, language))


class _Page:
    """The figure while it is drawn: two columns on a wide sheet, one below the other on a narrow one."""

    def __init__(self, shown: Sequence[Difference], language: str, layout: Layout) -> None:
        self.language = language
        self.narrow = layout is Layout.NARROW
        self.row = 92 if self.narrow else 44
        groups = {about: [one for one in shown if one.about == about] for about in GROUPS}
        told = {about: rows for about, rows in groups.items() if rows}
        self.sheet = Sheet(layout, sum(40 + self.row * len(rows) for rows in told.values()) + 20)
        self.reach = _reaches(shown)
        y = 6.0
        for about, rows in told.items():
            y = self._group(about, rows, y)

    def _group(self, about: str, rows: list[Difference], y: float) -> float:
        """Draw one group of measures under its heading; return where it ends."""
        self.sheet.text(10, y + 14, tr(self.language, f"figures.about_{about}"), bold=True)
        if not self.narrow:
            heads = ("fewer", "more", "of_100_courses") if about != "work" else ("fewer", "more")
            for x, code in zip((*_INTERVAL, _BARS), heads, strict=False):
                anchor, said = ("right" if code == "more" else "left"), tr(self.language, f"figures.{code}")
                self.sheet.text(x, y + 15, said, size=SMALL, colour=QUIET, anchor=anchor)
        self.sheet.line((10, y + 28), (self.sheet.width - 10, y + 28), BORDER)
        y += 34
        for one in rows:
            self._measure(one, y)
            y += self.row
        return y + 6

    def _measure(self, one: Difference, y: float) -> None:
        """Draw one measure: its name, its difference, and the courses out of 100."""
        name = measure_name(one, self.language)
        if self.narrow:
            self.sheet.text(10, y + 12, wrapped(name, self.sheet.width - 20, BODY, 1)[0])
            self._interval(one, (10, 110), y + 35, 124)
            if one.about != "work":
                self._out_of_100(one, (10, self.sheet.width - 10), y + 52)
            return
        for at, words in enumerate(lines := wrapped(name, 270, BODY)):
            self.sheet.text(10, y + self.row / 2 + 17 * (at - (len(lines) - 1) / 2), words)
        self._interval(one, _INTERVAL, y + self.row / 2, 486)
        if one.about != "work":
            self._out_of_100(one, (_BARS, self.sheet.width - 10), y + self.row / 2 - 12)

    def _interval(self, one: Difference, span: tuple[float, float], y: float, words_at: float) -> None:
        """Draw the difference as a dot with its interval around nought, and say it."""
        x0, x1 = span
        reach = self.reach[unit_of(one.measure)]
        low, mean, high = (
            (x0 + x1) / 2 + (x1 - x0) / 2 * value / reach
            for value in (one.difference.low, one.difference.mean, one.difference.high)
        )
        self.sheet.line((x0, y), (x1, y), LINE)
        self.sheet.line(((x0 + x1) / 2, y - 12), ((x0 + x1) / 2, y + 12), BORDER)
        self.sheet.line((low, y), (high, y), ACTION, 4)
        self.sheet.dot(mean, y, 5.5, fill=ACTION, gid=f"difference-{one.measure}")
        self.sheet.text(words_at, y, said_difference(one, self.language), size=BODY if not self.narrow else SMALL + 0.5)

    def _out_of_100(self, one: Difference, span: tuple[float, float], y: float) -> None:
        """Draw better, unchanged and worse as parts of 100, each with its number and, where it fits, its word."""
        x, width = span[0], span[1] - span[0]
        for part in ("better", "unchanged", "worse"):
            count = getattr(one, part)
            if not count:
                continue
            wide = width * count / 100
            self.sheet.box(x, y, wide, 24, fill=_TONES[part], edge=PAPER, gid=f"{part}-{one.measure}")
            for words in (tr(self.language, f"figures.{part}_of_100", count=count), str(count)):
                if width_of(words, SMALL) + 6 <= wide:
                    self.sheet.text(
                        x + wide / 2, y + 12, words, size=SMALL, colour=text_on(_TONES[part]), anchor="center"
                    )
                    break
            x += wide


def measure_name(one: Difference, language: str) -> str:
    """Return what a measure is called."""
    return name_of(one.measure, language)


def said_difference(one: Difference, language: str) -> str:
    """Return the difference with its interval, in words and with its sign."""
    return said_change(one.difference, one.measure, language)


def _reaches(shown: Sequence[Difference]) -> dict[str, float]:
    """Return, for each unit, the largest difference that its scale must hold."""
    reach: dict[str, float] = {}
    for one in shown:
        most = max(abs(one.difference.low), abs(one.difference.high))
        reach[unit_of(one.measure)] = max(reach.get(unit_of(one.measure), 1.0), 1.1 * most)
    return reach


def _alt(first: Difference, language: str) -> str:
    """Return one sentence with the first measure: the difference, and the courses out of 100."""
    return tr(
        language,
        "figures.comparison_alt",
        measure=measure_name(first, language),
        difference=said_difference(first, language),
        better=first.better,
        unchanged=first.unchanged,
        worse=first.worse,
    )


def _numbers(shown: Sequence[Difference], language: str) -> Table:
    """Return both means, the difference with its interval, and the courses out of 100."""
    columns = ("measure", "earlier", "now", "difference", "better", "unchanged", "worse")
    rows = []
    for one in shown:
        counts = ("–",) * 3 if one.about == "work" else (str(one.better), str(one.unchanged), str(one.worse))
        means = (say_number(language, one.a), say_number(language, one.b))
        rows.append((measure_name(one, language), *means, said_difference(one, language), *counts))
    return Table(tuple(tr(language, f"figures.column_{column}") for column in columns), tuple(rows))
