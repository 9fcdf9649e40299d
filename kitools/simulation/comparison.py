"""Two plans under the same luck: paired differences, and how many courses out of 100 went better or worse."""

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from kitools.cases.course import CourseState
from kitools.ground import KitError
from kitools.simulation.ball import Ball, ball, days_in_nobodys_hands, waited
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import STATES, Bools, Floats, Ints, Result, Situation


@dataclass(frozen=True)
class Interval:
    """A mean with its 95 % interval: how far chance alone may have moved it, not how sure the model is."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class Difference:
    """One measure under plan A and B in the same courses: the means, and B minus A with its interval.

    `unchanged`, `better` and `worse` are courses out of 100 and always add up to 100; `less_is_better` says which
    way is better. `about` is `ball` for what follows from the plan's own arrangements, `course` for states and
    contacts, and `work` for hours.
    """

    measure: str
    about: str
    less_is_better: bool
    a: float
    b: float
    difference: Interval
    unchanged: int
    better: int
    worse: int


@dataclass(frozen=True)
class Comparison:
    """Plan A and plan B in the same parallel courses; the measures of the ball come first."""

    futures: int
    weeks: int
    ball_a: Ball
    ball_b: Ball
    differences: tuple[Difference, ...]

    def of(self, measure: str) -> Difference:
        """Return the difference in one measure; raise `KitError("simulation.no_such_measure")`."""
        found = next((one for one in self.differences if one.measure == measure), None)
        if found is None:
            known = ", ".join(one.measure for one in self.differences)
            raise KitError("simulation.no_such_measure", id=measure, known=known)
        return found


@dataclass(frozen=True)
class Measure:
    """What is measured in each course: a name, what it is about, which way is better, and how it is counted."""

    name: str
    about: str
    less_is_better: bool
    per_course: Callable[[Result], Floats | Ints]


def compare(a: Result, b: Result, *, across: bool = False) -> Comparison:
    """Return plan B held against plan A, course by course; raise `KitError` as `same_luck` and `interval` do."""
    same_luck(a, b, across=across)
    return Comparison(a.futures, a.weeks, ball(a), ball(b), tuple(difference(one, a, b) for one in MEASURES))


def same_luck(a: Result, b: Result, *, across: bool = False) -> None:
    """Raise `KitError` unless the two years differ by nothing but the plan.

    `KitError("simulation.other_luck")` where seed, courses or weeks differ, and `KitError("simulation.other_terms")`
    where the case, the numbers of the model or the barriers switched off do, unless that is meant (`across`).
    """
    for name in ("seed", "futures", "weeks"):
        if getattr(a, name) != getattr(b, name):
            raise KitError("simulation.other_luck", field=name, a=getattr(a, name), b=getattr(b, name))
    terms = {
        "situation": _same_situation(a.situation, b.situation),
        "parameters": _same_numbers(a.parameters, b.parameters),
        "switched_off": a.switched_off == b.switched_off,
    }
    if not across and (differing := [name for name, same in terms.items() if not same]):
        raise KitError("simulation.other_terms", field=differing[0])


def difference(measure: Measure, a: Result, b: Result) -> Difference:
    """Return the paired difference in one measure."""
    return difference_of(measure, *(measure.per_course(one).astype(float) for one in (a, b)))


def difference_of(measure: Measure, in_a: Floats, in_b: Floats) -> Difference:
    """Return the paired difference in one measure that is counted already; shapes (futures,)."""
    gain = (in_a - in_b) if measure.less_is_better else (in_b - in_a)
    counts = np.array([(gain == 0).sum(), (gain > 0).sum(), (gain < 0).sum()])
    unchanged, better, worse = out_of_100(counts)
    return Difference(
        measure.name,
        measure.about,
        measure.less_is_better,
        float(in_a.mean()),
        float(in_b.mean()),
        interval(in_b - in_a),
        unchanged,
        better,
        worse,
    )


def interval(values: Floats) -> Interval:
    """Return the mean of `values` over courses with its 95 % interval (normal approximation); shape (futures,) in.

    Raise `KitError("simulation.one_course")` for a single course: it says nothing of what chance may move.
    """
    if len(values) < 2:
        raise KitError("simulation.one_course", futures=len(values))
    mean = float(values.mean())
    half = 1.96 * float(values.std(ddof=1)) / len(values) ** 0.5
    return Interval(mean, mean - half, mean + half)


def out_of_100(counts: Ints) -> tuple[int, ...]:
    """Return `counts` as whole numbers out of 100 that add up to 100 (largest remainders).

    >>> out_of_100(np.array([1, 1, 1]))
    (34, 33, 33)
    """
    exact = 100 * counts / counts.sum()
    whole = np.floor(exact).astype(int)
    order = np.argsort(whole - exact, kind="stable")
    whole[order[: 100 - whole.sum()]] += 1
    return tuple(int(number) for number in whole)


def longest_wait(result: Result) -> Floats:
    """Return the days that the longest-waiting ball of each course waited; shape (futures,)."""
    longest = np.zeros(result.futures)
    np.maximum.at(longest, result.events.course, waited(result.events, 7 * result.weeks))
    return longest


def _same_situation(a: Situation, b: Situation) -> bool:
    """Whether two cases are the same in all that the simulation asks of them."""
    return (a.covariates, a.events, tuple(a.contacts)) == (b.covariates, b.events, tuple(b.contacts))


def _same_numbers(a: Parameters, b: Parameters) -> bool:
    """Whether two sets of numbers are the same."""
    return a is b or all(np.array_equal(getattr(a, one.name), getattr(b, one.name)) for one in fields(Parameters))


def _count(claim: Callable[[Result], Bools]) -> Callable[[Result], Ints]:
    """Return a counter, in each course, of the events that `claim` is true of."""

    def count(result: Result) -> Ints:
        return np.bincount(result.events.course[claim(result)], minlength=result.futures)

    return count


def _weeks_in(state: CourseState) -> Callable[[Result], Ints]:
    """Return a counter of the weeks that each course spends in `state`."""
    place = STATES.index(state)
    return lambda result: (result.states[:, 1:] == place).sum(1)


def _promises(result: Result) -> Ints:
    """Return the promises kept in each course: agreements that an event called for, and interventions that fell due."""
    return _count(lambda one: one.events.kept)(result) + result.interventions_kept


BALL_MEASURES = (
    Measure("days_in_nobodys_hands", "ball", True, days_in_nobodys_hands),
    Measure("weeks_with_nobody", "ball", True, lambda result: result.nobody.sum(1)),
    Measure("longest_wait", "ball", True, longest_wait),
    Measure("never_picked_up", "ball", True, _count(lambda result: result.events.held_day < 0)),
    Measure("information_missing", "ball", True, _count(lambda result: ~result.events.information)),
    Measure("lost_in_handover", "ball", True, _count(lambda result: result.events.lost)),
    Measure("promises_kept", "ball", False, _promises),
    Measure("weeks_plan_up_to_date", "ball", False, lambda result: result.plan_up_to_date.sum(1)),
)
"""What follows from the plan's own arrangements."""

COURSE_MEASURES = (
    Measure("contacts_kept", "course", False, lambda result: result.contact_kept.sum(1)),
    Measure("weeks_stable", "course", False, _weeks_in(CourseState.STABLE)),
    Measure("weeks_unstable", "course", True, _weeks_in(CourseState.UNSTABLE)),
    Measure("weeks_crisis", "course", True, _weeks_in(CourseState.CRISIS)),
    Measure("weeks_out_of_contact", "course", True, _weeks_in(CourseState.OUT_OF_CONTACT)),
    Measure("weeks_recovering", "course", False, _weeks_in(CourseState.RECOVERING)),
)
"""The course itself; by default a plan changes little here, since that is what the evidence says."""

WORK_MEASURES = (Measure("staff_hours", "work", True, lambda result: result.staff_hours.sum((1, 2))),)

MEASURES = (*BALL_MEASURES, *COURSE_MEASURES, *WORK_MEASURES)
