"""`kitools simulate`: a year of one case under one plan, or under two plans and the same luck."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from kitools.app.commands.explaining import explained, say_explanation, told_explanation
from kitools.app.commands.given import MOST_SEED, plan_of, whole
from kitools.app.speech import give, say
from kitools.cases import case
from kitools.ground import KitError
from kitools.simulation import Ball, Result, ball, compare, comparison_summary, simulate, summary
from kitools.simulation.summary import CAVEAT, plain
from kitools.words import tr

HELP = "let a year go by under a plan, many times over"
JSON = """
--json gives an object. About all of it: case, caveat (a code) and caveat_text, futures, weeks, seed, switched_off
(mechanisms) and assumptions (every number that is not evidence: id, value, low, high, status). plans: for each its
file name and, over its courses, the ball, weeks_in_state, contacts_kept and weeks_plan_up_to_date (weeks of the year:
mean, and what 10, 25, 50, 75 and 90 out of 100 courses do not exceed) and staff_hours (mean for each participant).
With two plans, differences: for each measure the means (a, b), the second minus the first with what chance may move,
and courses out of 100 that are unchanged, better and worse. With --explain, explanation. The same command gives the
same bytes.
"""
_MOST_FUTURES = 100_000
_MOST_PLANS = 2
_SHARED = ("futures", "weeks", "seed", "switched_off", "assumptions")
"""What a summary says that is the same for all plans of one command."""


def add(parser: ArgumentParser) -> None:
    """Add the options of the command, and say what its JSON holds."""
    parser.epilog = JSON
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
        whole(options.seed, "cli.bad_seed", 0, MOST_SEED),
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
    """Return everything as plain values: what the plans share, each plan's year, and the differences between two."""
    years = [summary(result) for result in results]
    told = {"case": options.case, **told_caveat(options.lang), **{name: years[0][name] for name in _SHARED}}
    told["plans"] = [
        _year(path, result, year) for path, result, year in zip(options.plans, results, years, strict=True)
    ]
    if len(results) == _MOST_PLANS:
        told["differences"] = comparison_summary(compare(*results))["differences"]
    return told


def _year(path: Path, result: Result, year: dict[str, Any]) -> dict[str, Any]:
    """Return the summary of one plan's `year` without what all plans share."""
    own = {name: part for name, part in year.items() if name not in ("caveat", "ball", *_SHARED)}
    return {"plan": path.name, "ball": told_ball(ball(result)), **own}


def told_caveat(lang: str) -> dict[str, str]:
    """Return what every simulated figure must be read with, as a code and as a sentence."""
    return {"caveat": CAVEAT, "caveat_text": tr(lang, CAVEAT)}


def told_ball(one: Ball) -> dict[str, Any]:
    """Return who had the ball, with the share that is worked out from it."""
    return {**plain(one), "share_of_promises_kept": one.share_of_promises_kept}


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
