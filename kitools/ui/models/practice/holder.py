"""What the cards of a plan need of whoever holds the plan: the practice page, or a seat in a live session."""

from collections.abc import Sequence
from typing import Any, Protocol

from kitools.ground import Finding
from kitools.plan import Plan, Strength
from kitools.ui.models.practice.forms import Section
from kitools.ui.models.practice.texts import Admission


class PlanHolder(Protocol):
    """Somebody who holds a plan that the cards show and change."""

    @property
    def language(self) -> str:
        """The language of the page."""

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""

    @property
    def undoable(self) -> str:
        """The name of the section whose latest removal can be undone."""

    def people(self) -> dict[str, str]:
        """Return who can be named in the plan: id → function."""

    def place(self, section: Section, index: int | None, name: str) -> str:
        """Return the name under which the browser remembers what is typed in a field; empty where it need not."""

    def put(self, section: Section, index: int | None, name: str, value: Any) -> bool:
        """Put `value` into a field; return whether it fitted."""

    def put_text(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Put as much of `text` into a field as may be kept, and say how it looked."""

    def put_lines(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Put `text` into a field that holds one text a line."""

    def vouch(self, text: str) -> None:
        """Note the visitor's word that the ten digits in `text` are no CPR number."""

    def put_asked(self, section: Section, asked: bool) -> None:
        """Note whether somebody has asked about what `section` lists."""

    def add(self, section: Section) -> None:
        """Add an empty row to a list."""

    def remove(self, section: Section, index: int) -> None:
        """Remove a row."""

    def undo(self, section: Section) -> None:
        """Put back the row of `section` that was removed last."""


class Remarked(Protocol):
    """Somebody who can say what is good and what is missing in a plan."""

    @property
    def language(self) -> str:
        """The language of the page."""

    def findings(self) -> tuple[Finding, ...]:
        """Return every remark on the plan, the most important first."""

    def shown_findings(self) -> tuple[Finding, ...]:
        """Return the few remarks that are shown at a time."""

    def strengths(self) -> Sequence[Strength]:
        """Return what the plan does well."""
