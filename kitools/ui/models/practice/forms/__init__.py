"""Which fields the practice page shows, in which phase, and what kind each is; words and widgets are elsewhere."""

from kitools.plan import Phase
from kitools.ui.models.practice.forms import follow_up, meeting, planning, right
from kitools.ui.models.practice.forms.kinds import Field, Kind, Section

SECTIONS = (*right.SECTIONS, *planning.SECTIONS, *meeting.SECTIONS, *follow_up.SECTIONS)
"""Every card, in the order of the page."""


def sections(phase: Phase) -> tuple[Section, ...]:
    """Return the cards of `phase`, the core first."""
    own = [section for section in SECTIONS if section.phase is phase]
    return tuple(sorted(own, key=lambda section: not section.core))


__all__ = ["SECTIONS", "Field", "Kind", "Section", "sections"]
