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
    """The partial likelihood at a coefficient: the score and the information of each time with an event."""

    log_likelihood: float
    score: Floats
    information: Floats


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
    """Return Efron's log likelihood at `beta`, and its score and information time by time.

    With k of d tied events already gone, the sums over those at risk are S - (k/d) D. Each of the ratios needed is
    a u + b, where u = 1 / (S0 - (k/d) D0); so only the sums of u and of its square are taken over the ties.
    """
    x, d = rows.x, rows.repeat.astype(float)
    linear = x @ beta
    relative = rows.weight * np.exp(np.minimum(linear, 500))
    s0, s1, s2 = (_at_risk(moment, rows) for moment in _moments(x, relative))
    d0, d1, d2 = (_tied(moment, rows) for moment in _moments(x, np.where(rows.event, relative, 0.0)))
    below = np.repeat(s0, rows.repeat) - rows.fraction * np.repeat(d0, rows.repeat)
    starts = np.cumsum(rows.repeat) - rows.repeat
    u1, u2 = np.add.reduceat(1 / below, starts), np.add.reduceat(1 / below**2, starts)
    seen = np.where(rows.event, rows.weight, 0.0)
    log_likelihood = float(seen @ linear - np.log(below).sum())
    slope1, slope2 = d1 / d0[:, None], d2 / d0[:, None, None]
    a1, a2 = s1 - slope1 * s0[:, None], s2 - slope2 * s0[:, None, None]
    score = _tied(seen[:, None] * x, rows) - (a1 * u1[:, None] + slope1 * d[:, None])
    mean_squares = a2 * u1[:, None, None] + slope2 * d[:, None, None]
    crossed = a1[:, :, None] * slope1[:, None, :]
    squared_means = (
        a1[:, :, None] * a1[:, None, :] * u2[:, None, None]
        + (crossed + crossed.transpose(0, 2, 1)) * u1[:, None, None]
        + slope1[:, :, None] * slope1[:, None, :] * d[:, None, None]
    )
    return At(log_likelihood, score, mean_squares - squared_means)


def _moments(x: Floats, relative: Floats) -> tuple[Floats, Floats, Floats]:
    """Return each row's weight, its weighted covariates, and their products."""
    first = relative[:, None] * x
    return relative, first, first[:, :, None] * x[:, None, :]


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
