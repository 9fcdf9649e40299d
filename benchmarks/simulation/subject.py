"""What is measured: one shipped case, its two shipped plans, and our own run of the reference subset."""

from datetime import date
from itertools import count

from kitools.cases.library import case, cases
from kitools.plan import Plan
from kitools.simulation import Courses, Situation, courses

WEEKS = 52
SEED = 7
new_seed = count(1000).__next__
"""A seed for each run: the model remembers luck that it has drawn, which no timed run may profit from."""

_START = date(2026, 5, 4)


def the_case() -> tuple[Situation, Plan, Plan]:
    """Return the first shipped case with its weak and its strong plan."""
    situation = case(cases()[0].id)
    weak, strong = (situation.plan(kind, "da", _START) for kind in ("weak", "strong"))
    return situation, weak, strong


def our_courses(situation: Situation, plan: Plan, citizens: int, seed: int) -> Courses:
    """Return our courses of the reference subset."""
    return courses(situation, plan, futures=citizens, seed=seed, weeks=WEEKS)
