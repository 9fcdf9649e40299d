"""Which barriers a plan answers, and which it leaves open."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kitools.barriers.catalogue import BARRIERS, Barrier
from kitools.barriers.needs import NEEDS, Need
from kitools.plan import Plan


class Openness(StrEnum):
    """How far a plan answers a barrier; `BEYOND` is a barrier that no single plan can answer."""

    OPEN = "open"
    PARTLY = "partly"
    ANSWERED = "answered"
    BEYOND = "beyond"


@dataclass(frozen=True)
class Exposure:
    """How one barrier meets a plan: `openness`, a `reason` code, and the needs that are met and missing."""

    barrier: str
    openness: Openness
    reason: str
    met: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def exposure(plan: Plan, on: date) -> tuple[Exposure, ...]:
    """Return how each barrier of the catalogue meets `plan` as it stands on the day `on`.

    >>> from kitools.plan import Sector
    >>> found = {one.barrier: one for one in exposure(Plan(initiator=Sector.PSYCHIATRY), date(2026, 5, 4))}
    >>> found["B06"].openness.value, found["B06"].missing, found["B05"].openness.value
    ('partly', ('need.owner',), 'beyond')
    """
    return tuple(_exposed(one, plan, on) for one in BARRIERS)


def needs_of(barrier: str) -> tuple[Need, ...]:
    """Return what a plan must have to answer `barrier`; nothing for one that is beyond any plan."""
    return tuple(need for need in NEEDS if barrier in need.answers)


def _exposed(one: Barrier, plan: Plan, on: date) -> Exposure:
    """Return how `one` meets `plan`."""
    met = {need.code: need.met(plan, on) for need in needs_of(one.code)}
    openness = _openness(list(met.values()))
    holds = tuple(code for code, is_met in met.items() if is_met)
    lacks = tuple(code for code, is_met in met.items() if not is_met)
    return Exposure(one.code, openness, f"exposure.{openness}", holds, lacks)


def _openness(met: list[bool]) -> Openness:
    """Return how far a barrier is answered when its needs are `met` so."""
    if not met:
        return Openness.BEYOND
    if all(met):
        return Openness.ANSWERED
    return Openness.PARTLY if any(met) else Openness.OPEN
