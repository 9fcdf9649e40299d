"""Who has the ball: what became of every event, over all parallel courses. The first result of the model."""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Trigger
from kitools.simulation.result import KINDS, Bools, Events, Floats, Ints, Result


@dataclass(frozen=True)
class Days:
    """Days until a named person acts: the day by which so many out of 100 events are held; `None` if not in the year.

    Kaplan and Meier's estimate (1958, doi:10.1080/01621459.1958.10501452), since some balls are still open at the end.
    """

    p10: int | None
    p25: int | None
    median: int | None
    p75: int | None
    p90: int | None


@dataclass(frozen=True)
class KindBall:
    """What became of one kind of event (or of all, where `kind` is `None`); shares are from 0 to 1, `None` if none.

    `events` counts over all courses, `per_course` is their mean. `never` is the share that nobody took within the
    year, `lost` the share that a hand-over lost for a while, `kept` and `promised` count agreements, `information`
    is the share where what was known was there when it was needed.
    """

    kind: Trigger | None
    events: int
    per_course: float
    days: Days
    never: float | None
    lost: float | None
    promised: int
    kept: int
    information: float | None

    @property
    def promises_kept(self) -> float | None:
        """Return the share of promised answers that came in time, `None` where nothing was promised."""
        return self.kept / self.promised if self.promised else None


@dataclass(frozen=True)
class Spread:
    """The spread over courses: mean, and the value that 10, 25, 50, 75 and 90 out of 100 courses do not exceed."""

    mean: float
    p10: float
    p25: float
    median: float
    p75: float
    p90: float


@dataclass(frozen=True)
class Ball:
    """Who had the ball in `futures` courses: overall, by kind of event (those that occurred), and by course.

    `weeks_with_nobody`: weeks at whose end some ball was in nobody's hands. `days_in_nobodys_hands`: days from each
    event until somebody acted (or the year ended), added up over the course. `promises_*` count hvis–så agreements
    that an event called for and interventions that fell due, over all courses. `plan_up_to_date` is the mean share
    of the year.
    """

    futures: int
    weeks: int
    overall: KindBall
    kinds: tuple[KindBall, ...]
    weeks_with_nobody: Spread
    days_in_nobodys_hands: Spread
    promises_promised: int
    promises_kept: int
    plan_up_to_date: float

    @property
    def share_of_promises_kept(self) -> float | None:
        """Return the share of everything promised that was kept, `None` where nothing was promised."""
        return self.promises_kept / self.promises_promised if self.promises_promised else None

    def kind(self, kind: Trigger) -> KindBall | None:
        """Return what became of one kind of event, `None` if it never occurred."""
        return next((one for one in self.kinds if one.kind is kind), None)


def ball(result: Result) -> Ball:
    """Return who had the ball in `result`."""
    events, last_day = result.events, 7 * result.weeks
    occurring = [place for place in range(len(KINDS)) if (events.kind == place).any()]
    return Ball(
        futures=result.futures,
        weeks=result.weeks,
        overall=_kind_ball(None, events, np.ones(len(events), bool), result.futures, last_day),
        kinds=tuple(_kind_ball(KINDS[k], events, events.kind == k, result.futures, last_day) for k in occurring),
        weeks_with_nobody=spread(result.nobody.sum(1)),
        days_in_nobodys_hands=spread(days_in_nobodys_hands(result)),
        promises_promised=int(events.promised.sum() + result.interventions_promised.sum()),
        promises_kept=int(events.kept.sum() + result.interventions_kept.sum()),
        plan_up_to_date=float(result.plan_up_to_date.mean()),
    )


def waited(events: Events, last_day: int) -> Floats:
    """Return how many days each event waited for somebody, up to `last_day`; shape (events,)."""
    until = np.where(events.held_day < 0, last_day, events.held_day)
    return np.asarray(until - events.opened_day, dtype=np.float64)


def days_in_nobodys_hands(result: Result) -> Floats:
    """Return the days that balls lay in nobody's hands, added up in each course; shape (futures,)."""
    days = waited(result.events, 7 * result.weeks)
    return np.asarray(np.bincount(result.events.course, weights=days, minlength=result.futures), dtype=np.float64)


def spread(values: Floats | Ints) -> Spread:
    """Return the spread of `values` over courses; shape (futures,) in."""
    p10, p25, median, p75, p90 = (float(q) for q in np.quantile(values, [0.1, 0.25, 0.5, 0.75, 0.9]))
    return Spread(float(np.mean(values)), p10, p25, median, p75, p90)


def days_until_held(waits: Floats | Ints, held: Bools) -> Days:
    """Return the days by which 10, 25, 50, 75 and 90 out of 100 events are held; those not `held` are censored.

    >>> days_until_held(np.array([1, 2, 3, 4]), np.array([True, True, True, False])).median
    2
    """
    if not len(waits):
        return Days(None, None, None, None, None)
    acted = np.bincount(waits[held].astype(np.intp), minlength=int(waits.max()) + 1)
    left = np.bincount(waits.astype(np.intp), minlength=len(acted))
    at_risk = np.maximum(left[::-1].cumsum()[::-1], 1)
    open_share = np.cumprod(1 - acted / at_risk)
    return Days(*(_first_day(open_share, 1 - part) for part in (0.1, 0.25, 0.5, 0.75, 0.9)))


def _first_day(open_share: Floats, level: float) -> int | None:
    """Return the first day on which at most `level` of the balls are still open."""
    reached = np.flatnonzero(open_share <= level + 1e-9)
    return int(reached[0]) if len(reached) else None


def _kind_ball(kind: Trigger | None, events: Events, rows: Bools, futures: int, last_day: int) -> KindBall:
    """Return what became of the events in `rows`."""
    held = events.held_day[rows] >= 0
    return KindBall(
        kind=kind,
        events=int(rows.sum()),
        per_course=float(rows.sum() / futures),
        days=days_until_held(waited(events, last_day)[rows], held),
        never=_share(~held),
        lost=_share(events.lost[rows]),
        promised=int(events.promised[rows].sum()),
        kept=int(events.kept[rows].sum()),
        information=_share(events.information[rows]),
    )


def _share(claims: Bools) -> float | None:
    """Return the share that holds, `None` of nothing."""
    return float(claims.mean()) if len(claims) else None
