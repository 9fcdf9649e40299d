"""What a rule on plans is: how it finds, how much it matters, where it comes from, and where to mend."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kitools.ground import Finding, Severity
from kitools.plan.plan import CORE, Plan

Facts = dict[str, object]
"""What a sentence about a finding needs; `item` is the id of the part of the plan that it is about."""

RHP = "Region Hovedstadens Psykiatri, koordinerende indsatsplaner"
VIVE = "VIVE (Buch) 2017, spørgsmål"
OWN = "kitools: eget skøn (own judgement)"


class Phase(StrEnum):
    """The field's phases, in their order: each rule belongs to one step of the work."""

    RIGHT = "right"
    """Er en KI-plan det rigtige?"""
    PLANNING = "planning"
    MEETING = "meeting"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class Rule:
    """A rule: its `code`, how much it matters, its `source`, the plan field `where` it is mended, its `phase`.

    `find` yields the facts of each finding, and nothing on a plan that keeps the rule.
    """

    code: str
    severity: Severity
    source: str
    where: str
    phase: Phase
    find: Callable[[Plan, date], Iterator[Facts]]

    @property
    def core(self) -> bool:
        """Whether it is about the one page (*KI-plan på én side*), not what stands behind "mere"."""
        return self.where in CORE

    def __call__(self, plan: Plan, on: date) -> tuple[Finding, ...]:
        """Return what the rule finds in `plan` as it stands on the day `on`."""
        return tuple(Finding(self.code, self.severity, self.source, self.where, facts) for facts in self.find(plan, on))
