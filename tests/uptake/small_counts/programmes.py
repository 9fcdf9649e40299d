"""The attacker's two linear programmes for every hidden number, written down plainly and solved by HiGHS."""

import numpy as np
from scipy.optimize import LinearConstraint, milp

from kitools.uptake.small_counts import Published


def bounds_by_programme(published: Published) -> dict[tuple[int, int], tuple[int, int | None]]:
    """Return the lowest and highest value of each hidden number, as whole-number programmes find them."""
    values = published.values if published.columns else published.values[:, None]
    shape = values.shape
    sums = []
    for row in range(shape[0]) if published.columns else ():
        line = np.zeros(shape)
        line[row, :-1], line[row, -1] = 1, -1
        sums.append(line.ravel())
    for column in range(shape[1]):
        line = np.zeros(shape)
        line[:-1, column], line[-1, column] = 1, -1
        sums.append(line.ravel())
    hidden = np.isnan(values.ravel())
    low = np.where(hidden, published.least_hidden, np.nan_to_num(values.ravel()))
    high = np.where(hidden, np.inf, np.nan_to_num(values.ravel()))
    found = {}
    for k in np.flatnonzero(hidden):
        ends = []
        for sign in (1, -1):
            aim = np.zeros(hidden.size)
            aim[k] = sign
            solved = milp(
                aim,
                integrality=np.ones(hidden.size),
                bounds=(low, high),
                constraints=LinearConstraint(np.array(sums), 0, 0),
            )
            ends.append(None if solved.x is None else round(float(solved.x[k])))
        found[int(k // shape[1]), int(k % shape[1])] = tuple(ends)
    return found
