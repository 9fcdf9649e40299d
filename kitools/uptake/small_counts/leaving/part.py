"""What of a result leaves, and the sentences that may go with it."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from kitools.ground.said import Result, Said, said
from kitools.uptake.small_counts.leaving.result import Leaving, Shape, Shown
from kitools.uptake.small_counts.leaving.saying import sayable
from kitools.uptake.small_counts.table import Rule


@dataclass(frozen=True, eq=False)
class Part:
    """A result under a rule: `hidden` are names that may not be said, `barred` codes of sentences that stay."""

    result: Result
    rule: Rule
    shape: Shape
    hidden: tuple[str, ...] = ()
    barred: frozenset[str] = frozenset()

    def none(self, why: Said) -> Leaving:
        """Return that nothing leaves."""
        return self._leaving((), (why,), ())

    def some(self, shown: tuple[Shown, ...], *why: Said, hidden: Collection[str] = ()) -> Leaving:
        """Return that only `shown` leaves, and of the sentences those about what is shown."""
        part = replace(self, hidden=(*self.hidden, *hidden))
        told = [part._sayable(said_, _numbers(shown)) for said_ in _sayings(self.result)]
        return part._leaving(shown, why, *told)

    def all(self, shown: tuple[Shown, ...], whole: Result) -> Leaving:
        """Return that the result leaves, drawn from `whole`."""
        told = [self._sayable(said_, None) for said_ in _sayings(self.result)]
        return replace(self._leaving(shown, (said("leaving.as_it_is"),), *told), as_it_is=True, whole=whole)

    def _sayable(self, sayings: tuple[Said, ...], shown: Collection[float] | None) -> tuple[Said, ...]:
        """Return the sentences that may leave."""
        return sayable(sayings, self.rule, self.hidden, shown=shown, barred=self.barred)

    def _leaving(
        self,
        shown: tuple[Shown, ...],
        why: tuple[Said, ...],
        may_say: tuple[Said, ...],
        assumptions: tuple[Said, ...] = (),
        cannot_show: tuple[Said, ...] = (),
    ) -> Leaving:
        """Return the value."""
        return Leaving(
            shape=self.shape,
            rule=self.rule,
            as_it_is=False,
            shown=shown,
            may_say=may_say,
            readings=why,
            assumptions=(*assumptions, said("leaving.only_this")),
            cannot_show=(*cannot_show, said("leaving.not_who")),
        )


def _sayings(result: Result) -> tuple[tuple[Said, ...], ...]:
    """Return the sentences of a result by kind."""
    return result.readings, result.assumptions, result.cannot_show


def _numbers(shown: tuple[Shown, ...]) -> frozenset[float]:
    """Return the numbers shown, and what those of people in a series, or in bars, make together."""
    columns = [column for one in shown for column in one.columns.values()]
    sums = [float(one.columns["count"].sum()) for one in shown if "count" in one.columns]
    flat = np.concatenate([np.ravel(column) for column in columns]) if columns else np.array([])
    return frozenset(flat[~np.isnan(flat)].tolist()) | frozenset(sums)
