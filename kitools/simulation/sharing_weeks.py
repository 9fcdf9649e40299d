"""When sharing is open: in which weeks what an event calls for may be told to whoever is to act."""

from datetime import date, timedelta

import numpy as np

from kitools.plan import Plan, Purpose
from kitools.plan.days import add_months
from kitools.plan.sharing import Answer, can_share
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.result import Bools, Source
from kitools.simulation.routes import Route
from kitools.simulation.sources import PURPOSE_OF, TOPIC_OF


def sharing_by_week(  # noqa: PLR0913, PLR0917
    plan: Plan,
    every: tuple[Source, ...],
    every_route: tuple[Route, ...],
    begin: date,
    weeks: int,
    off: frozenset[Mechanism] = frozenset(),
) -> Bools:
    """Return whether sharing is open for each source in each week; shape (sources, weeks).

    Open means that `can_share` answers yes; *ask* is not yet open, since somebody must ask first.
    """
    if Mechanism.CONSENT in off:
        return np.ones((len(every), weeks), bool)
    found = np.zeros((len(every), weeks), bool)
    starts = _changes(plan, begin, weeks)
    for row, (source, route) in enumerate(zip(every, every_route, strict=True)):
        for week in starts:
            found[row, week:] = _is_open(plan, source, route, begin + timedelta(weeks=week))
    return found


def _is_open(plan: Plan, source: Source, route: Route, on: date) -> bool:
    """Whether what `source` calls for may be told to whoever is to act, on the day `on`."""
    if route.recipient is None:
        return False
    purpose = PURPOSE_OF.get(source.kind, Purpose.COORDINATION)
    return can_share(plan, TOPIC_OF[source.kind], source.sector, route.recipient, purpose, on).answer is Answer.YES


def _changes(plan: Plan, begin: date, weeks: int) -> list[int]:
    """Return the weeks (from 0) at which the answer may change: only the days of consents and objections move it."""
    days: list[date | None] = []
    for consent in plan.consents:
        days += [consent.given_on, consent.expires_on, consent.withdrawn_on]
        days += [add_months(consent.given_on, 12)] if consent.given_on else []
    for objection in plan.objections:
        days += [objection.made_on, objection.lifted_on]
    changed = {-(-(day - begin).days // 7) for day in days if day is not None}
    return sorted({0} | {week for week in changed if 0 < week < weeks})
