"""Groups side by side under the same luck: for each measure a row a group, the middle course with its spread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from kitools.figures.drawing import Drawing, Layout, Table
from kitools.figures.scale import marks
from kitools.figures.sheet import BODY, SMALL, Sheet, width_of, wrapped
from kitools.figures.tones import ACTION, ACTION_PALE, BORDER, INK, LINE, QUIET
from kitools.words import say_list, say_number, tr

SHOWN = ("days_in_nobodys_hands", "weeks_with_nobody", "promises_kept")
"""The measures that are drawn, each on a scale of its own."""

SHARE = "promises_kept"
"""The measure that is a share out of 100 over all courses, and has no spread."""

_ROW, _ROW_NARROW, _HEAD, _AXIS, _MARGIN = 36.0, 54.0, 40.0, 44.0, 12.0
_LIMITS = {"weeks_with_nobody": 52.0, SHARE: 100.0}


@dataclass(frozen=True)
class GroupYear:
    """A group's name and, for each measure, mean, and what 10, 50 and 90 out of 100 courses do not exceed.

    The share of promises kept is left out where nothing was promised.
    """

    name: str
    measures: Mapping[str, tuple[float, float, float, float]] = field(default_factory=lambda: MappingProxyType({}))


def draw_groups(groups: Sequence[GroupYear], language: str, layout: Layout = Layout.WIDE) -> Drawing:
    """Draw each measure as a panel with a row for each group: a dot at the middle course, a bar from 10 to 90 of 100.

    Groups stand in their own order in every panel: they are held against each other, not ranked.
    """
    narrow = layout is Layout.NARROW
    row = _ROW_NARROW if narrow else _ROW
    panel = _HEAD + row * len(groups) + _AXIS
    note = wrapped(tr(language, "figures.groups_note"), layout.width - 2 * _MARGIN, SMALL, 8)
    sheet = Sheet(layout, panel * len(SHOWN) + 18 * len(note) + _MARGIN)
    for place, measure in enumerate(SHOWN):
        _panel(sheet, groups, measure, language, panel * place)
    for place, line in enumerate(note):
        sheet.text(_MARGIN, panel * len(SHOWN) + 9 + 18 * place, line, size=SMALL, colour=QUIET)
    return sheet.finished(_alt(groups, language), _numbers(groups, language))


def _panel(sheet: Sheet, groups: Sequence[GroupYear], measure: str, language: str, top: float) -> None:
    """Draw one measure for all groups."""
    narrow = sheet.layout is Layout.NARROW
    row = _ROW_NARROW if narrow else _ROW
    sheet.text(_MARGIN, top + 18, tr(language, f"figures.groups_{measure}"), bold=True)
    left, right = _edges(sheet, groups)
    limit = _LIMITS.get(measure) or max(10.0, 1.08 * max((g.measures[measure][3] for g in groups), default=10.0))
    first, last = top + _HEAD, top + _HEAD + row * len(groups)
    sheet.line((left, last), (right, last), BORDER)
    steps = [(value, say_number(language, value, 0)) for value in marks(limit, 5 if narrow else 9)]
    sheet.ticks(left, right, (first, last), steps, limit)
    for place, group in enumerate(groups):
        y = first + row * (place + 0.5)
        _row(sheet, group, measure, language, (left, right, y, limit))


def _row(sheet: Sheet, group: GroupYear, measure: str, language: str, place: tuple[float, float, float, float]) -> None:
    """Draw one group's row: its name, its marks, and the middle in words."""
    left, right, y, limit = place
    narrow = sheet.layout is Layout.NARROW
    name_y, mark_y, low_y = (y - 13, y + 10, y + 27) if narrow else (y, y, y + 18)
    said = _said(group, measure, language)
    widest = sheet.width - 4 * _MARGIN - width_of(said, SMALL) if narrow else left - 2 * _MARGIN
    sheet.text(_MARGIN, name_y, wrapped(group.name, widest, BODY, 1)[0])
    if measure in group.measures:
        _marks(sheet, group.measures[measure], measure != SHARE, (left, right, mark_y, limit))
    sheet.text(sheet.width - _MARGIN, name_y, said, size=SMALL, colour=INK, anchor="right")
    sheet.line((_MARGIN, low_y), (sheet.width - _MARGIN, low_y), LINE, 0.5)


def _marks(
    sheet: Sheet, values: tuple[float, float, float, float], spread: bool, place: tuple[float, float, float, float]
) -> None:
    """Draw the dot at the middle course, and the bar from 10 to 90 where there is a `spread`."""
    left, right, y, limit = place
    low, middle, high = (left + (right - left) * min(value, limit) / limit for value in values[1:])
    if spread:
        sheet.box(low, y - 6, max(high - low, 2), 12, fill=ACTION_PALE, edge=ACTION, gid="spread")
    sheet.dot(middle, y, 6, fill=ACTION, gid="middle")


def _edges(sheet: Sheet, groups: Sequence[GroupYear]) -> tuple[float, float]:
    """Return where the scale begins and ends: beside the names, or below them on a phone."""
    if sheet.layout is Layout.NARROW:
        return 2 * _MARGIN, sheet.width - 2 * _MARGIN
    widest = max((width_of(group.name, BODY) for group in groups), default=0)
    return min(max(140.0, widest + 3 * _MARGIN), 320.0), sheet.width - 190


def _said(group: GroupYear, measure: str, language: str) -> str:
    """Return the middle and the spread in words, or that nothing was promised."""
    if measure not in group.measures:
        return tr(language, "figures.groups_nothing_promised")
    _, low, middle, high = group.measures[measure]
    if measure == SHARE:
        return tr(language, "figures.groups_share", share=round(middle))
    facts = {"middle": round(middle), "low": round(low), "high": round(high)}
    return tr(language, "figures.groups_spread", **facts)


def _alt(groups: Sequence[GroupYear], language: str) -> str:
    """Return one sentence with the middle of the first measure in each group."""
    middles = [
        tr(language, "figures.groups_alt_one", name=group.name, days=round(group.measures[SHOWN[0]][2]))
        for group in groups
    ]
    return tr(language, "figures.groups_alt", groups=say_list(language, middles))


def _numbers(groups: Sequence[GroupYear], language: str) -> Table:
    """Return mean, middle and spread of each measure in each group."""
    columns = ("group", "measure", "mean", "middle", "spread")
    rows = tuple(_cells(group, measure, language) for group in groups for measure in SHOWN)
    return Table(tuple(tr(language, f"figures.groups_column_{column}") for column in columns), rows)


def _cells(group: GroupYear, measure: str, language: str) -> tuple[str, ...]:
    """Return one row of the table."""
    if measure not in group.measures:
        nothing = tr(language, "figures.groups_nothing_promised")
        return group.name, tr(language, f"figures.groups_{measure}"), "–", "–", nothing
    mean, low, middle, high = (say_number(language, value, 0) for value in group.measures[measure])
    spread = tr(language, "figures.groups_no_spread" if measure == SHARE else "figures.groups_between",
                low=low, high=high)  # fmt: skip
    return group.name, tr(language, f"figures.groups_{measure}"), mean, middle, spread
