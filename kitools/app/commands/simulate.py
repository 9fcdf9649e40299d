"""`kitools simulate`: a year of one case under one plan, or under two plans and the same luck."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kitools.app.files import plan_in
from kitools.app.speech import give, say
from kitools.cases import case
from kitools.ground import KitError
from kitools.plan import Fault, FaultyInput, Plan
from kitools.simulation import STATES, Ball, Result, ball, compare, simulate

HELP = "let a year go by under a plan, many times over"
_MOST_FUTURES = 100_000
_MOST_PLANS = 2


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("plans", nargs="+", type=Path, metavar="PLAN", help="one plan, or two to compare")
    parser.add_argument("--futures", default="2000", help="how many parallel courses (2000)")
    parser.add_argument("--seed", default="7", help="which luck they meet (7)")
    parser.add_argument("--json", action="store_true", help="write everything as JSON")


def run(options: Namespace) -> int:
    """Simulate, and compare where there are two plans."""
    if len(options.plans) > _MOST_PLANS:
        raise KitError("cli.too_many_plans", count=len(options.plans))
    futures, seed = (
        _whole(options.futures, "cli.bad_futures", 1, _MOST_FUTURES),
        _whole(options.seed, "cli.bad_seed", 0),
    )
    situation = case(options.case)
    plans = [_plan_of(options.case, path) for path in options.plans]
    results = [simulate(situation, plan, futures=futures, seed=seed) for plan in plans]
    if options.json:
        give(_told(options, results))
    else:
        _speak(options, results)
    return 0


def _plan_of(case_id: str, path: Path) -> Plan:
    """Return the plan in the file at `path`; raise `FaultyInput` if it says that it belongs to another case."""
    plan = plan_in(path)
    if plan.case not in (None, case_id):
        raise FaultyInput(str(path), (Fault("case", "fault.other_case", {"value": plan.case, "case": case_id}),))
    return plan


def _told(options: Namespace, results: list[Result]) -> dict[str, Any]:
    """Return everything as plain values."""
    first = results[0]
    told: dict[str, Any] = {"case": options.case, "futures": first.futures, "weeks": first.weeks, "seed": first.seed}
    told["plans"] = [_course(path, result) for path, result in zip(options.plans, results, strict=True)]
    if len(results) == _MOST_PLANS:
        told["differences"] = [asdict(one) for one in compare(*results).differences]
    return told


def _course(path: Path, result: Result) -> dict[str, Any]:
    """Return one plan's year: who had the ball, weeks in each state, contacts kept, hours by participant."""
    weeks = result.weeks_in_state().mean(0)
    hours = result.staff_hours.sum(1).mean(0)
    return {
        "plan": path.name,
        "ball": _ball(ball(result)),
        "weeks_in_state": {state.value: float(mean) for state, mean in zip(STATES, weeks, strict=True)},
        "contacts_kept": float(result.contact_kept.mean()),
        "staff_hours": {who: float(spent) for who, spent in zip(result.participants, hours, strict=True)},
    }


def _ball(one: Ball) -> dict[str, Any]:
    """Return who had the ball, with the shares that are worked out from it."""
    return {**asdict(one), "share_of_promises_kept": one.share_of_promises_kept}


def _speak(options: Namespace, results: list[Result]) -> None:
    """Say the first result in sentences: who had the ball."""
    say(options.lang, "cli.not_a_forecast")
    for path, result in zip(options.plans, results, strict=True):
        one = ball(result)
        say(
            options.lang,
            "cli.simulated",
            plan=path.name,
            futures=one.futures,
            weeks=one.weeks,
            nobody=round(one.weeks_with_nobody.mean, 1),
            current=round(100 * one.plan_up_to_date),
        )
    if len(results) == _MOST_PLANS:
        paired = compare(*results).of("weeks_with_nobody")
        say(options.lang, "cli.compared", better=paired.better, worse=paired.worse, unchanged=paired.unchanged)


def _whole(text: str, code: str, least: int, most: int | None = None) -> int:
    """Return the whole number in `text`; raise `KitError(code)` outside `least` to `most`."""
    try:
        number = int(text)
    except ValueError as error:
        raise KitError(code, value=text, most=most or 0) from error
    if number < least or (most is not None and number > most):
        raise KitError(code, value=text, most=most or 0)
    return number
