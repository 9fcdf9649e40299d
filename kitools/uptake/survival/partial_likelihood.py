"""Cox's partial likelihood, with Efron's way with ties: its value, slope and curvature, day by day."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Rows:
    """Everyone, sorted into the unique times: `place` is each row's time, `times` those with an event."""

    x: Floats
    event: npt.NDArray[np.bool_]
    weight: Floats
    place: Whole
    n_times: int
    with_event: Whole
    repeat: Whole
    fraction: Floats


@dataclass(frozen=True, eq=False)
class At:
    """The partial likelihood at a coefficient: its logarithm, and the score of each time with an event.

    The rest is what the information is made of: the ratios over those at risk are a u + b (see `likelihood_at`), with
    the sums of u and of its square over the ties of each time.
    """

    log_likelihood: float
    score: Floats
    rows: Rows
    relative: Floats
    a: Floats
    b: Floats
    u: Floats
    u_squared: Floats
    per_tied: Floats

    def information(self, weight: Floats | None = None) -> Floats:
        """Return the information, summed over the times with an event, each by its `weight` (1 if none is given)."""
        rows = self.rows
        w = np.ones(len(self.u)) if weight is None else weight
        d = rows.repeat
        until = np.zeros(rows.n_times)
        until[rows.with_event] = w * self.u
        tied = np.zeros(rows.n_times)
        tied[rows.with_event] = w * self.per_tied
        each = self.relative * (until.cumsum()[rows.place] + np.where(rows.event, tied[rows.place], 0.0))
        mean_squares = (rows.x * each[:, None]).T @ rows.x
        crossed = (self.a * (w * self.u)[:, None]).T @ self.b
        squared = (self.a * (w * self.u_squared)[:, None]).T @ self.a + (self.b * (w * d)[:, None]).T @ self.b
        information: Floats = mean_squares - squared - crossed - crossed.T
        return information


def rows_of(
    duration: npt.ArrayLike, event: npt.ArrayLike, covariates: npt.ArrayLike, weight: npt.ArrayLike | None
) -> Rows:
    """Return everyone sorted into times, with what Efron's sums need for ties."""
    x, happened = np.asarray(covariates, float), np.asarray(event).astype(bool)
    weights = np.ones(len(x)) if weight is None else np.asarray(weight, float)
    time, place = np.unique(np.asarray(duration, float), return_inverse=True)
    events = np.bincount(place[happened], weights[happened], len(time)).astype(np.int64)
    with_event = np.flatnonzero(events)
    if not len(with_event) or not x.shape[1]:
        raise KitError("uptake.no_hazard", covariates=x.shape[1])
    tied = events[with_event]
    before = np.repeat(np.cumsum(tied) - tied, tied)
    fraction = (np.arange(int(tied.sum())) - before) / np.repeat(tied, tied)
    x = x - np.average(x, axis=0, weights=weights)
    return Rows(x, happened, weights, place, len(time), with_event, tied, fraction)


def likelihood_at(rows: Rows, beta: Floats) -> At:
    """Return Efron's log likelihood at `beta`, with its score time by time.

    With k of d tied events already gone, the sums over those at risk are S - (k/d) D. Each of the ratios needed is
    a u + b, where u = 1 / (S0 - (k/d) D0); so only the sums of u and of its square are taken over the ties.
    """
    linear = rows.x @ beta
    relative = rows.weight * np.exp(np.minimum(linear, 500))
    of_events = np.where(rows.event, relative, 0.0)
    s0, s1 = _at_risk(relative, rows), _at_risk(relative[:, None] * rows.x, rows)
    d0, d1 = _tied(of_events, rows), _tied(of_events[:, None] * rows.x, rows)
    below = np.repeat(s0, rows.repeat) - rows.fraction * np.repeat(d0, rows.repeat)
    starts = np.cumsum(rows.repeat) - rows.repeat
    u, u_squared = np.add.reduceat(1 / below, starts), np.add.reduceat(1 / below**2, starts)
    seen = np.where(rows.event, rows.weight, 0.0)
    b = d1 / d0[:, None]
    a = s1 - b * s0[:, None]
    return At(
        log_likelihood=float(seen @ linear - np.log(below).sum()),
        score=_tied(seen[:, None] * rows.x, rows) - (a * u[:, None] + b * rows.repeat[:, None]),
        rows=rows,
        relative=relative,
        a=a,
        b=b,
        u=u,
        u_squared=u_squared,
        per_tied=(rows.repeat - s0 * u) / d0,
    )


def _tied(value: Floats, rows: Rows) -> Floats:
    """Return the sums of `value` over the rows of each time, at the times with an event."""
    return _summed(value, rows)[rows.with_event]


def _at_risk(value: Floats, rows: Rows) -> Floats:
    """Return the sums of `value` over those still waiting, at the times with an event."""
    return _summed(value, rows)[::-1].cumsum(axis=0)[::-1][rows.with_event]


def _summed(value: Floats, rows: Rows) -> Floats:
    """Return the sums of `value` over the rows of each time."""
    flat = value.reshape(len(value), -1)
    columns = [np.bincount(rows.place, flat[:, k], rows.n_times) for k in range(flat.shape[1])]
    sums: Floats = np.column_stack(columns).reshape(rows.n_times, *value.shape[1:]).astype(float)
    return sums
