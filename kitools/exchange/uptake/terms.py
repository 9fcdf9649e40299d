"""Who is to see an answer, what is small to them, and the answer as they may see it."""

from dataclasses import dataclass
from enum import StrEnum

from kitools.uptake.said import Result, Said
from kitools.uptake.small_counts import Rule


class Audience(StrEnum):
    """Who is to see it."""

    LEAVING = "leaving"
    INTERNAL = "internal"


THRESHOLDS = (5, 3, 10, None)
"""Counts below so many are small; None: all are shown."""


@dataclass(frozen=True)
class Terms:
    """For whom, and what is small to them."""

    audience: Audience = Audience.LEAVING
    threshold: int | None = 5

    @property
    def protects(self) -> bool:
        """Whether small counts are hidden."""
        return self.audience is Audience.LEAVING and self.threshold is not None

    @property
    def mark(self) -> Audience:
        """For whom it is fit: what shows small counts is for internal use, whatever somebody wishes."""
        return Audience.LEAVING if self.protects else Audience.INTERNAL


@dataclass(frozen=True)
class Prepared:
    """An answer as those who are to see it may see it.

    `result` is what may be drawn (the result itself, or a `Leaving` of it), None where nothing may be seen. `readings`
    are the sentences that may go with it, `assumptions` what they rest on, `cannot_show` what cannot be said, and
    `done` what was hidden or made coarser on the way, or why nothing may leave.
    """

    terms: Terms
    result: object | None
    readings: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    done: tuple[Said, ...] = ()
    untouched: bool = True
    assumptions: tuple[Said, ...] = ()


def prepared(result: Result, terms: Terms) -> Prepared:
    """Return `result` as it may be seen under `terms`."""
    if not terms.protects:
        return Prepared(terms, result, result.readings, result.cannot_show, assumptions=result.assumptions)
    from kitools.uptake.small_counts.leaving import leaving  # noqa: PLC0415 - only those who take it along

    assert terms.threshold is not None
    found = leaving(result, Rule(threshold=terms.threshold))
    return Prepared(
        terms,
        found.picture,
        found.may_say,
        found.cannot_show,
        found.readings,
        untouched=found.untouched,
        assumptions=found.assumptions,
    )
