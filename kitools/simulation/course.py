"""The weekly loop: every course of a case under a plan, all at once, week by week."""

from dataclasses import dataclass

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan, Trigger
from kitools.simulation.arrangement import NOBODY, Arrangement, arrangement
from kitools.simulation.balls import OpenBalls, Week
from kitools.simulation.chances import RANKED, missed_table, move_table, seen
from kitools.simulation.hours import duty_hours, staff_hours
from kitools.simulation.interventions import kept_promises
from kitools.simulation.keeping import Keeping
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters, cautious
from kitools.simulation.result import STATES, Bools, Column, Events, Result, Situation
from kitools.simulation.status import (
    CRISIS,
    MISSES,
    NEWLY,
    OUT,
    RECOVERING,
    STABLE,
    UNSTABLE,
    UP_TO_DATE,
)

_LONGEST = 52 * 5
_SCHEDULED = np.array([place not in (CRISIS, OUT) for place in range(len(STATES))])
_RANK_TO_STATE = np.array(RANKED, dtype=np.int8)


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
    year = _Year(situation, arrangement(situation, plan, p, switched_off, weeks), p, switched_off, futures, seed, weeks)
    for week in range(1, weeks + 1):
        year.live(week)
    return year.result(situation, plan)


@dataclass
class _Year:
    """The courses as they stand in the week that is being lived; arrays have shape (futures,)."""

    situation: Situation
    a: Arrangement
    p: Parameters
    off: frozenset[Mechanism]
    futures: int
    seed: int
    weeks: int

    def __post_init__(self) -> None:
        """Begin the year: tables, gauges, and what is drawn once."""
        n, weeks, a = self.futures, self.weeks, self.a
        covariates = seen(self.situation.covariates, self.off)
        table = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), self.p)[0]
        ranked = np.moveaxis(table, -2, -1)[..., list(RANKED), :]  # (..., to by rank, from)
        self.thresholds = np.moveaxis(ranked.cumsum(-2)[..., :4, :], -2, 0).reshape(4, -1).astype(np.float32)
        self.missed = missed_table(covariates, a.involvement, self.p)[0].astype(np.float32).ravel()
        self.luck = Luck(self.seed, n)
        self.state = np.full(n, STATES.index(covariates.start_state), np.int8)
        self.relation = np.zeros(n, bool)
        self.newly = np.full(n, NEWLY if covariates.newly_discharged else 0, np.int8)
        self.streak = np.zeros(n, np.int8)
        self.unheld = np.zeros(n, bool)
        self.keeping = Keeping(a, self.p, self.off, self.luck)
        self.balls = OpenBalls(a, self.p, self.off, n)
        shape = {"states": np.int8, "relation": bool}
        self.kept_log = {name: np.zeros((weeks + 1, n), kind) for name, kind in shape.items()}
        flags = ("contact_kept", "plan_exists", "plan_up_to_date", "coordinator_here", "nobody", "acts", "writing")
        self.flags = {name: np.zeros((weeks, n), bool) for name in flags}
        self.kept_log["states"][0] = self.state
        self.closing = [i for i, one in enumerate(a.sources) if one.kind is Trigger.CONSENT_WITHDRAWN]
        self.duty_hours = duty_hours(a, weeks)

    def live(self, week: int) -> None:
        """Live one week: staff and plan, the appointment, the move, what it does to the gauges, and the balls."""
        plan = self.keeping
        leaving = plan.staff(week)
        exists = plan.first_week <= week
        writing = plan.keep_up(week, exists)
        here = plan.here
        stands = exists & (here | (NOBODY not in (self.a.coordinator, self.a.stand_in)))
        fresh = exists & (plan.status == UP_TO_DATE)
        ready = stands & fresh
        gauge = ready.astype(np.int8) + (ready & here)
        kept = self._appointment(week, gauge)
        acts = kept & (gauge == 2)
        if Mechanism.CHAOS not in self.off:
            acts = acts & _SCHEDULED[self.state]
        before = self.state
        self._move(week, gauge, kept)
        happened = self._occur(week, before, kept, leaving)
        self._relate(week, kept, leaving)
        closed = np.logical_or.reduce(self.balls.is_open[self.closing], axis=0)
        follower = np.where(here, self.a.coordinator, self.a.stand_in)
        duty = self.duty_hours[week - 1]
        now = Week(week, exists, stands, ready, follower, closed, self.a.hours, duty, acts, writing)
        source, course = np.divmod(np.flatnonzero(happened), self.futures)
        self.balls.open(source, course, self.luck, now)
        plan.outdate(source, course, exists)
        self._pass(week, now)
        self._log(week, (kept, exists, fresh, here, self.unheld, acts, writing))

    def _appointment(self, week: int, gauge: Column) -> Bools:
        """Return who kept the week's appointment, and count the misses in a row."""
        place = (self.relation.astype(np.int16) * 3 + gauge) * 5 + self.state
        kept = self.luck.draw("contact", week) >= self.missed[place.astype(np.intp)]
        self.streak = np.where(kept, 0, np.minimum(self.streak + 1, 100)).astype(np.int8)
        return np.asarray(kept)

    def _move(self, week: int, gauge: Column, kept: Bools) -> None:
        """Move every course: one number on the 0–1 line where the destinations lie from best to worst."""
        unheld = self.unheld if Mechanism.UNHELD_BALL not in self.off else np.zeros(self.futures, bool)
        place = self.relation.astype(np.intp) * 2 + kept
        for size, part in ((3, gauge), (2, self.newly > 0), (2, unheld), (5, self.state)):
            place = place * size + part
        luck = self.luck.draw("move", week)
        rank = (luck >= self.thresholds[0].take(place)).view(np.int8)
        for line in self.thresholds[1:]:
            rank += luck >= line.take(place)
        moved = _RANK_TO_STATE[rank]
        discharged = (self.state == CRISIS) & (moved != CRISIS)
        newly = np.where(discharged, NEWLY, np.maximum(self.newly - 1, 0))
        self.newly = np.where(moved == CRISIS, 0, newly).astype(np.int8)
        self.state = moved

    def _occur(self, week: int, before: Column, kept: Bools, leaving: Bools) -> Bools:
        """Return where each source's event happens this week; shape (sources, futures)."""
        now = self.state
        better = (before == STABLE) | (before == RECOVERING)
        own = {
            Trigger.CRISIS: (now == CRISIS) & (before != CRISIS),
            Trigger.NO_SHOWS: (self.streak == MISSES) & ~kept,
            Trigger.RELAPSE: better & (now == UNSTABLE),
            Trigger.DISCHARGE: (before == CRISIS) & (now != CRISIS),
            Trigger.COORDINATOR_AWAY: leaving,
        }
        found = np.zeros((len(self.a.sources), self.futures), bool)
        for row, one in enumerate(self.a.sources):
            if one.of_the_course:
                found[row] = own[one.kind]
            elif one.kind is not Trigger.COORDINATOR_AWAY and (chance := one.chance_in(week)) > 0:
                found[row] = self.luck.draw(one.name, week) < np.float32(chance)
                if one.kind is Trigger.NO_SHOWS:
                    found[row] &= ~kept  # nobody is missed who came
        return found

    def _relate(self, week: int, kept: Bools, leaving: Bools) -> None:
        """Let the contact, the miss and the change of staff move the relation."""
        luck = self.luck.draw("relation", week)
        gained = kept & (luck < np.float32(self.p.relation_gained))
        lost = ~kept & (luck < np.float32(self.p.relation_lost))
        self.relation = (self.relation | gained) & ~lost
        missed = self.luck.draw("relation.staff", week) < np.float32(self.p.relation_lost_staff)
        self.relation &= ~(leaving & missed)

    def _pass(self, week: int, now: Week) -> None:
        """Let the week pass over the open balls."""
        self.balls.pass_week(now)
        if Mechanism.DISAPPOINTMENT not in self.off and float(self.p.broken_promise_relation) > 0:
            self._disappoint(week)
        self.unheld = np.logical_or.reduce(self.balls.is_open, axis=0)

    def _disappoint(self, week: int) -> None:
        """Let a promise that broke this week cost the relation."""
        luck = self.luck.draw("relation.promise", week)
        self.relation &= ~(self.balls.broken(week) & (luck < np.float32(self.p.broken_promise_relation)))

    def _log(self, week: int, values: tuple[Bools, ...]) -> None:
        """Write the week down; `values` stand in the order of the flags."""
        self.kept_log["states"][week], self.kept_log["relation"][week] = self.state, self.relation
        for line, value in zip(self.flags.values(), values, strict=True):
            line[week - 1] = value

    def result(self, situation: Situation, plan: Plan) -> Result:
        """Return the year as it was lived."""
        a = self.a
        promised, kept = kept_promises(a.duties, self.flags["acts"], self.keeping.first_week, self.p)
        kinds = np.array([one.place for one in a.sources], np.int8)
        places = np.array([a.sectors.index(one.sector) for one in a.sources], np.int8)
        turns = np.array([a.contact_sectors[week % len(a.contact_sectors)] for week in range(self.weeks)])
        flags = {name: line.T for name, line in self.flags.items() if name not in ("acts", "writing")}
        events: Events = self.balls.events(kinds, places)
        return Result(
            situation=situation,
            plan=plan,
            parameters=self.p,
            switched_off=self.off,
            seed=self.seed,
            participants=a.participants,
            sectors=a.sectors,
            sources=a.sources,
            states=self.kept_log["states"].T,
            relation=self.kept_log["relation"].T,
            contact_sector=turns,
            staff_hours=staff_hours(a, self.p, self.off, self.flags, self.balls).transpose(1, 0, 2),
            hours_available=a.hours,
            interventions_promised=promised,
            interventions_kept=kept,
            events=events,
            **flags,
        )
