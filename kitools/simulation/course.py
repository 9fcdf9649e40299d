"""The weekly loop: every course of a case under a plan, all at once, week by week."""

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan, Trigger
from kitools.simulation.arrangement import Arrangement, arrangement
from kitools.simulation.balls import OpenBalls, Week
from kitools.simulation.hours import duty_hours, staff_hours
from kitools.simulation.interventions import kept_promises
from kitools.simulation.keeping import Keeping
from kitools.simulation.luck import luck_of
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import Happening, Occurring, Turn
from kitools.simulation.parameters import Parameters, cautious
from kitools.simulation.result import STATES, Bools, Column, Result, Situation
from kitools.simulation.staffing import staffing
from kitools.simulation.status import CRISIS, OUT, UNSTABLE, UP_TO_DATE
from kitools.simulation.walk import Walk

_LONGEST = 52 * 5


def simulate(  # noqa: PLR0913 - the choices of a run, all by name
    situation: Situation,
    plan: Plan,
    *,
    futures: int = 2000,
    seed: int = 7,
    weeks: int = 52,
    switched_off: frozenset[Mechanism] = frozenset(),
    parameters: Parameters | None = None,
) -> Result:
    """Return `futures` parallel courses of `situation` under `plan`: a learning model, never a forecast.

    The same seed gives the same luck to every plan, so that two plans part only where they differ. Raise
    `KitError("simulation.bad_size")` where `futures` or `weeks` (at most 260) is out of range, or `seed` negative.
    """
    p = checked(parameters, futures, weeks, seed)
    year = _Year(
        situation, arrangement(situation, plan, p, switched_off, weeks), p, switched_off, (seed, futures), weeks
    )
    balls = _Balls(year)
    for week in range(1, weeks + 1):
        balls.watch(week, year.live(week, balls.unheld))
    return balls.result(situation, plan)


def checked(parameters: Parameters | None, futures: int, weeks: int, seed: int) -> Parameters:
    """Return the one set of parameters; raise `KitError` where it is not one, or a size is out of range."""
    for name, value, least, most in (
        ("futures", futures, 1, 10**6),
        ("weeks", weeks, 1, _LONGEST),
        ("seed", seed, 0, 2**63),
    ):
        if not least <= value <= most:
            raise KitError("simulation.bad_size", field=name, value=value, least=least, most=most)
    p = parameters or cautious()
    if p.sets != 1:
        raise KitError("simulation.one_set_only", sets=p.sets)
    return p


_CALM = np.full((2, len(STATES)), True)
_CALM[:, [CRISIS, OUT]], _CALM[1, UNSTABLE] = False, False
"""Whether a week is calm enough for what was scheduled, by whether its luck is bad and by state."""


class _Year:
    """The plan and the citizen in the week that is being lived; arrays have shape (futures,)."""

    def __init__(  # noqa: PLR0913, PLR0917 - the choices of a run
        self,
        situation: Situation,
        a: Arrangement,
        p: Parameters,
        off: frozenset[Mechanism],
        luck: tuple[int, int],
        weeks: int,
    ) -> None:
        self.a, self.p, self.off, self.weeks = a, p, off, weeks
        self.luck = luck_of(*luck)
        futures = self.luck.futures
        self.staff = staffing(a, p, off, self.luck, weeks)
        self.keeping = Keeping(a, p, off, self.luck, self.staff)
        self._stands = self.keeping.exists & self.staff.stands
        self.walk = Walk(situation, a, p, off, self.luck, self.staff.parts)
        self.occurring = Occurring(a, self.luck, self.staff.leaving, weeks)
        self.conflicts = self.luck.below("plan.conflict", a.conflict, weeks)
        self._bad_luck = self.luck.below("plan.chaos", float(p.chaos_unstable), weeks)
        flags = ("contact_kept", "plan_up_to_date", "nobody", "acts", "writing")
        self.log: dict[str, Column] = {name: np.empty((weeks, futures), np.bool_) for name in flags}
        self.log["plan_exists"] = self.keeping.exists
        self.log["states"] = np.empty((weeks + 1, futures), np.int8)
        self.log["relation"] = np.empty((weeks + 1, futures), np.bool_)
        self.log["states"][0], self.log["relation"][0] = self.walk.state, self.walk.relation

    def live(self, week: int, unheld: Bools | None) -> tuple[Week, list[Happening]]:
        """Live one week: the plan, the appointment, the move, and what they do to plan and relation."""
        keeping, walk, at = self.keeping, self.walk, week - 1
        exists, stands, here = keeping.exists[at], self._stands[at], self.staff.here[at]
        writing = keeping.keep_up(week)
        fresh = keeping.status == UP_TO_DATE
        ready = stands & fresh
        led = ready & here
        gauge = ready.view(np.int8) + led.view(np.int8)
        kept = walk.appointment(week, gauge)
        acts = self._acting(week, kept & led, walk.state)
        before = walk.state
        walk.move(week, unheld)
        happenings = self.occurring.happenings(Turn(week, before, walk.state, kept, walk.streak))
        keeping.outdate(happenings, exists)
        log = self.log
        log["states"][week], log["relation"][week] = walk.state, walk.relation
        log["contact_kept"][at], log["plan_up_to_date"][at] = kept, fresh
        log["acts"][at], log["writing"][at] = acts, writing
        return Week(week, stands, ready, here, acts, writing), happenings

    def _acting(self, week: int, acts: Bools, state: Column) -> Bools:
        """Return where what was scheduled is carried out: no chaotic week, and no other plan in the way."""
        if Mechanism.CHAOS not in self.off:
            place = self._bad_luck[week - 1].view(np.int8) * np.int8(len(STATES)) + state
            acts = acts & _CALM.take(place, mode="clip")
        return acts & ~self.conflicts[week - 1] if self.a.conflict > 0 else acts


class _Balls:
    """The balls of the year, watched week by week."""

    def __init__(self, year: _Year) -> None:
        self.year = year
        a, p, off = year.a, year.p, year.off
        self.open = OpenBalls(a, p, off, year.luck, duty_hours(a, year.weeks))
        withdrawn = [row for row, one in enumerate(a.sources) if one.kind is Trigger.CONSENT_WITHDRAWN]
        self.closing = [] if Mechanism.CONSENT in off else withdrawn
        self.weighs = Mechanism.UNHELD_BALL not in off and float(p.effect_unheld_ball) != 1
        self.unheld: Bools | None = np.zeros(year.luck.futures, np.bool_) if self.weighs else None

    def watch(self, number: int, lived: tuple[Week, list[Happening]]) -> None:
        """Open this week's balls, and let the week pass over all that are open."""
        year, (week, happenings) = self.year, lived
        closed = np.logical_or.reduce(self.open.is_open[self.closing], axis=0) if self.closing else None
        self.open.open(happenings, week, closed)
        self.open.pass_week(week)
        if self.open.disappoints:
            self._disappoint(number)
        nobody = np.logical_or.reduce(self.open.is_open, axis=0)
        year.log["nobody"][number - 1] = nobody
        self.unheld = nobody if self.weighs else None

    def _disappoint(self, week: int) -> None:
        """Let a promise that broke this week cost the relation."""
        year = self.year
        broken = self.open.broken
        costs = year.luck.below("relation.promise", float(year.p.broken_promise_relation), year.weeks)[week - 1]
        year.walk.lose(broken[costs.take(broken)])
        year.log["relation"][week] = year.walk.relation

    def result(self, situation: Situation, plan: Plan) -> Result:
        """Return the year as it was lived."""
        year, a = self.year, self.year.a
        promised, kept = kept_promises(a.duties, year.log["acts"], year.keeping.first_week, year.p)
        kinds = np.array([one.place for one in a.sources], np.int8)
        places = np.array([a.sectors.index(one.sector) for one in a.sources], np.int8)
        events = self.open.events(kinds, places, year.keeping.exists)
        names = ("states", "relation", "contact_kept", "plan_exists", "plan_up_to_date", "nobody")
        return Result(
            situation=situation,
            plan=plan,
            parameters=year.p,
            switched_off=year.off,
            seed=year.luck.seed,
            participants=a.participants,
            sectors=a.sectors,
            sources=a.sources,
            contact_sector=np.array([a.contact_sectors[week % len(a.contact_sectors)] for week in range(year.weeks)]),
            coordinator_here=year.staff.here.T,
            staff_hours=staff_hours(a, year.off, year.log, year.staff.here, self.open.worked()),
            hours_available=a.hours,
            interventions_promised=promised,
            interventions_kept=kept,
            events=events,
            **{name: year.log[name].T for name in names},
        )
