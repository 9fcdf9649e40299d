"""Whether groups wait equally long: the log-rank test, and Peto's, which looks more at the early days."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.survival.lived import HAPPENED, Lived, lived
from kitools.uptake.survival.result import GroupTest


def log_rank(
    duration: npt.ArrayLike,
    event: npt.ArrayLike,
    group: npt.ArrayLike,
    *,
    names: Sequence[str] = (),
    rho: float = 0.0,
) -> GroupTest:
    """Return the G-rho test (Harrington and Fleming 1982, doi:10.1093/biomet/69.3.553) that no group differs.

    `rho` 0 is the log-rank test, 1 Peto and Peto's. `observed` and `expected` are in the order of `names`. Raise
    KitError `uptake.durations` and `uptake.groups` as `lived` does, and `uptake.one_group` for fewer than two groups.
    """
    return log_rank_of(lived(duration, np.asarray(event).astype(bool), group, names), rho)


def log_rank_of(counted: Lived, rho: float = 0.0) -> GroupTest:
    """Return the same test of what is counted out already."""
    from scipy.special import chdtrc  # noqa: PLC0415

    waiting, happened = counted.at_risk, counted.count[:, HAPPENED]
    some = happened.any(axis=0)
    waiting, happened = waiting[:, some], happened[:, some]
    at_risk, events = waiting.sum(axis=0), happened.sum(axis=0)
    after = np.cumprod(1 - events / at_risk)
    weight = np.append(1.0, after[:-1])[: len(events)] ** rho
    share = waiting / at_risk
    expected = (share * events * weight).sum(axis=1)
    observed = (happened * weight).sum(axis=1)
    spread = weight**2 * events * (at_risk - events) / np.maximum(at_risk - 1, 1)
    covariance = np.diag((share * spread).sum(axis=1)) - (share * spread) @ share.T
    use = np.flatnonzero(expected > 0)[:-1]
    if not len(use):
        raise KitError("uptake.one_group", groups=counted.names)
    apart = (observed - expected)[use]
    statistic = float(apart @ np.linalg.lstsq(covariance[np.ix_(use, use)], apart)[0])
    df = len(use)
    return GroupTest(
        statistic, df, float(chdtrc(df, statistic)), tuple(map(float, observed)), tuple(map(float, expected))
    )
