"""Why a week went as it did: the chance of a bad turn after one more factor at a time, in a fixed order.

Each number is a true chance of the model, computed afresh with one factor more; percentages are never multiplied. The
order is fixed (`ORDER`), and another order would give other steps to the same end.
"""

from dataclasses import dataclass, replace

import numpy as np

from kitools.cases.course import CourseState
from kitools.simulation.arrangement import Arrangement, arrangement
from kitools.simulation.chances import (
    PLAN_COORDINATOR,
    PLAN_NONE,
    PLAN_STAND_IN,
    Factor,
    Gauges,
    Table,
    base,
    chances,
    factors,
    seen,
)
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.result import STATES, Result
from kitools.simulation.status import CRISIS, NEWLY, OUT
from kitools.simulation.worktime import NOBODY

ORDER = (
    "severity",
    "substance",
    "low_motivation",
    "unstable_housing",
    "weak_network",
    "prior_admissions",
    "newly_discharged",
    "relation",
    "contact",
    "plan",
    "crisis_agreement",
    "discharge_agreement",
    "unheld_ball",
)
"""The order in which the factors are told; a form test holds it to the order in which the model knows them."""


@dataclass(frozen=True)
class Step:
    """The chance (0–1) after one factor more: say it with `tr(language, step.code, ...)`, as so many out of 100."""

    factor: str
    code: str
    chance: float
    moved: bool


@dataclass(frozen=True)
class Otherwise:
    """What the chance would be if one thing had been different that week, and all else the same."""

    code: str
    chance: float


@dataclass(frozen=True)
class Steps:
    """The chance that the week ends in crisis or out of contact, step by step, for one week of one course.

    `start` is the chance from the state alone, `chance` after every factor, `happened` what the draw gave. A chance
    is not a cause: nobody can say what this citizen would have lived.
    """

    course: int
    week: int
    state: CourseState
    start: float
    steps: tuple[Step, ...]
    chance: float
    happened: bool
    otherwise: tuple[Otherwise, ...]
    caveat: str = "common.learning_model"


def why(result: Result, course: int, week: int) -> Steps:
    """Return the chance of a bad turn in `week` (from 1) of `course` (from 0), step by step.

    Raise `KitError("simulation.no_such_week")`.
    """
    result.checked(course, week)
    p, off = result.parameters, result.switched_off
    a = arrangement(result.situation, result.plan, p, off, result.weeks)
    gauges = gauges_of(result, a, course, week)
    state = int(result.states[course, week - 1])
    start = base(p)[0, state]
    steps, log_odds, before = [], start, bad_turn(start)
    for one in _factors(result, a, gauges):
        log_odds = log_odds + float(np.asarray(one.strength)) * one.pull[0, state]
        now = bad_turn(log_odds)
        moved = abs(now - before) > 1e-9
        steps.append(Step(one.name, _code(one.name, result, gauges, course, week), now, moved))
        before = now
    return Steps(
        course=course,
        week=week,
        state=STATES[state],
        start=bad_turn(start),
        steps=tuple(steps),
        chance=before,
        happened=int(result.states[course, week]) in (CRISIS, OUT),
        otherwise=tuple(_otherwise(result, a, gauges, state)),
    )


def gauges_of(result: Result, a: Arrangement, course: int, week: int) -> Gauges:
    """Return the gauges as they stood when the course moved in `week`."""
    here = bool(result.coordinator_here[course, week - 1])
    stands = a.coordinator != NOBODY and (here or a.stand_in != NOBODY)
    ready = bool(result.plan_up_to_date[course, week - 1]) and stands
    unheld = week > 1 and bool(result.nobody[course, week - 2]) and Mechanism.UNHELD_BALL not in result.switched_off
    return Gauges(
        relation=int(result.relation[course, week - 1]),
        kept=int(result.contact_kept[course, week - 1]),
        plan=(PLAN_COORDINATOR if here else PLAN_STAND_IN) if ready else PLAN_NONE,
        newly=int(is_newly_discharged(result, course, week)),
        unheld=int(unheld),
    )


def is_newly_discharged(result: Result, course: int, week: int) -> bool:
    """Whether the course was discharged at most four weeks before `week` (or came so into the year)."""
    past = result.states[course, max(0, week - 1 - NEWLY) : week]
    if past[-1] == CRISIS:
        return False
    if (past[:-1] == CRISIS).any():
        return True
    return result.situation.covariates.newly_discharged and week <= NEWLY and not (past == CRISIS).any()


def bad_turn(log_odds: Table) -> float:
    """Return the chance to end the week in crisis or out of contact; `log_odds` (5,) of the destinations."""
    return float(chances(log_odds)[[CRISIS, OUT]].sum())


def _factors(result: Result, a: Arrangement, gauges: Gauges) -> tuple[Factor, ...]:
    """Return every factor of the week, in order."""
    covariates = seen(result.situation.covariates, result.switched_off)
    return tuple(factors(covariates, gauges, (a.crisis_agreement, a.discharge_agreement), result.parameters))


def _otherwise(result: Result, a: Arrangement, gauges: Gauges, state: int) -> list[Otherwise]:
    """Return what the chance would be with one gauge different: only what people can do something about."""
    found = []
    changes = {
        "why.otherwise.contact": (gauges.kept == 0, replace(gauges, kept=1)),
        "why.otherwise.relation": (gauges.relation == 0, replace(gauges, relation=1)),
        "why.otherwise.plan": (gauges.plan != PLAN_COORDINATOR, replace(gauges, plan=PLAN_COORDINATOR)),
        "why.otherwise.ball": (gauges.unheld == 1, replace(gauges, unheld=0)),
    }
    for code, (differs, other) in changes.items():
        if differs:
            log_odds = base(result.parameters)[0, state]
            for one in _factors(result, a, other):
                log_odds = log_odds + float(np.asarray(one.strength)) * one.pull[0, state]
            found.append(Otherwise(code, bad_turn(log_odds)))
    return found


def _code(factor: str, result: Result, gauges: Gauges, course: int, week: int) -> str:
    """Return the code of the sentence for one factor as it stood."""
    match factor:
        case "relation":
            return "why.relation_good" if gauges.relation else "why.relation_low"
        case "contact":
            return "why.contact_kept" if gauges.kept else "why.contact_missed"
        case "plan":
            return _plan_code(result, gauges, course, week)
        case "newly_discharged" | "unheld_ball":
            there = gauges.newly if factor == "newly_discharged" else gauges.unheld
            return f"why.{factor}" if there else f"why.no_{factor}"
        case "crisis_agreement" | "discharge_agreement":
            return f"why.{factor}" if gauges.plan else f"why.no_{factor}"
    return f"why.{factor}"


def _plan_code(result: Result, gauges: Gauges, course: int, week: int) -> str:
    """Return why the plan acts or does not."""
    if not result.plan_exists[course, week - 1]:
        return "why.plan_none"
    if not result.plan_up_to_date[course, week - 1]:
        return "why.plan_outdated"
    if gauges.plan != PLAN_COORDINATOR:
        return "why.plan_no_coordinator"
    return "why.plan_acts" if gauges.kept else "why.plan_no_contact"
