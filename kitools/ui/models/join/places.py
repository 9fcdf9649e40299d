"""Places in a plan as the page speaks of them: the path of a field, and the card and field that a path belongs to."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kitools.plan import Phase, Plan
from kitools.plan.plan import name_of
from kitools.sessions.commands.writing import OPEN_LISTS
from kitools.sessions.material.stages import Stage
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import SECTIONS, Field, Kind, Section, sections

WORDS = (Kind.LINE, Kind.TEXT, Kind.LINES)
"""The kinds of field that are typed into."""

_FIRST = {
    Stage.TALK: ("wish", "network", "children"),
    Stage.EVERYDAY: ("interventions", "if_thens", "coordinator", "upkeep"),
}
_PHASES = {
    Stage.RIGHT: Phase.RIGHT,
    Stage.CONSENT: Phase.PLANNING,
    Stage.MEETING: Phase.MEETING,
    Stage.FOLLOW_UP: Phase.FOLLOW_UP,
}


class Target(NamedTuple):
    """A place that a suggestion can be sent to: its path, the field, and the row it is in (none for a new one)."""

    path: str
    field: Field
    row: int | None
    is_new: bool


def path_of(plan: Plan, section: Section, index: int | None, name: str) -> str:
    """Return the path of a field of `section`, in row `index` where it is a list."""
    if index is None:
        return f"{section.path}.{name}".lstrip(".")
    rows = editing.value_at(plan, section.path)
    return f"{section.path}/{name_of(rows[index])}/{name}"


def section_at(path: str) -> Section | None:
    """Return the card that `path` belongs to.

    >>> section_at("goals/ro/text").name, section_at("meeting.next_meeting").name, section_at("nowhere")
    ('goals', 'next_meeting', None)
    """
    return _section_of(path.split("/", maxsplit=1)[0])


def field_at(path: str) -> Field | None:
    """Return the field that `path` leads to, if it leads to one."""
    section = section_at(path)
    name = path.replace("/", ".").rsplit(".", maxsplit=1)[-1]
    return next((field for field in section.fields if field.name == name), None) if section else None


def shown_sections(stage: Stage) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """Return the cards of the plan that `stage` is about, and all others, which stand behind "mere"."""
    if stage in _FIRST:
        known = {one.name: one for one in SECTIONS}
        first = tuple(known[name] for name in _FIRST[stage])
    else:
        phase = _PHASES.get(stage, Phase.MEETING)
        first = tuple(one for one in sections(phase) if one.core or phase is Phase.FOLLOW_UP)
    return first, tuple(one for one in SECTIONS if one not in first)


def targets(plan: Plan, section: Section) -> tuple[Target, ...]:
    """Return where words can be suggested on a card: a new row, and every field that takes words."""
    return tuple(_targets(plan, section))


def _targets(plan: Plan, section: Section) -> Iterator[Target]:
    """Yield where words can be suggested on a card."""
    typed = [field for field in section.fields if field.kind in (Kind.LINE, Kind.TEXT)]
    if section.item is None:
        yield from (Target(path_of(plan, section, None, field.name), field, None, False) for field in typed)
        return
    if section.path in OPEN_LISTS:
        yield Target(section.path, section.fields[0], None, True)
    for index in range(len(editing.value_at(plan, section.path))):
        yield from (Target(path_of(plan, section, index, field.name), field, index, False) for field in typed)


@lru_cache(maxsize=256)
def _section_of(base: str) -> Section | None:
    """Return the card whose paths begin with `base`; asked for each edit of a plan by each card."""
    return next((one for one in SECTIONS if base in _bases(one)), None)


def _bases(section: Section) -> set[str]:
    """Return what a path to `section` begins with."""
    if section.item is not None:
        return {section.path, section.asked} - {""}
    return {f"{section.path}.{field.name}".lstrip(".") for field in section.fields}
