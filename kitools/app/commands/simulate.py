"""`kitools simulate`: a year of one case under one plan, or under two plans and the same luck."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kitools.app.commands.explaining import explained, say_explanation, told_explanation
from kitools.app.commands.given import plan_of, whole
from kitools.app.speech import give, say
from kitools.cases import case
from kitools.ground import KitError
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
    parser.add_argument("--explain", action="store_true", help="say what stands in the way of the (last) plan, and why")
    parser.add_argument("--json", action="store_true", help="write everything as JSON")


def run(options: Namespace) -> int:
    """Simulate, and compare where there are two plans."""
    if len(options.plans) > _MOST_PLANS:
        raise KitError("cli.too_many_plans", count=len(options.plans))
    futures, seed = (
        whole(options.futures, "cli.bad_futures", 1, _MOST_FUTURES),
        whole(options.seed, "cli.bad_seed", 0),
    )
    situation = case(options.case)
    plans = [plan_of(options.case, path) for path in options.plans]
    results = [simulate(situation, plan, futures=futures, seed=seed) for plan in plans]
    explanation = explained(results[-1]) if options.explain else None
    if options.json:
        told = {"explanation": told_explanation(options.lang, explanation)} if explanation else {}
        give({**_told(options, results), **told})
    else:
        _speak(options, results)
        if explanation:
            say_explanation(options.lang, options.plans[-1].name, explanation)
    return 0


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
        "ball": told_ball(ball(result)),
        "weeks_in_state": {state.value: float(mean) for state, mean in zip(STATES, weeks, strict=True)},
        "contacts_kept": float(result.contact_kept.mean()),
        "staff_hours": {who: float(spent) for who, spent in zip(result.participants, hours, strict=True)},
    }


def told_ball(one: Ball) -> dict[str, Any]:
    """Return who had the ball, with the shares that are worked out from it."""
    return {**asdict(one), "share_of_promises_kept": one.share_of_promises_kept}


def say_ball(lang: str, plan: str, one: Ball) -> None:
    """Say who had the ball under `plan`, in one sentence."""
    say(
        lang,
        "cli.simulated",
        plan=plan,
        futures=one.futures,
        weeks=one.weeks,
        nobody=round(one.weeks_with_nobody.mean, 1),
        current=round(100 * one.plan_up_to_date),
    )


def _speak(options: Namespace, results: list[Result]) -> None:
    """Say the first result in sentences: who had the ball."""
    say(options.lang, "cli.not_a_forecast")
    for path, result in zip(options.plans, results, strict=True):
        say_ball(options.lang, path.name, ball(result))
    if len(results) == _MOST_PLANS:
        paired = compare(*results).of("weeks_with_nobody")
        say(options.lang, "cli.compared", better=paired.better, worse=paired.worse, unchanged=paired.unchanged)
