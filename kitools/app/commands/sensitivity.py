"""`kitools sensitivity`: which numbers of the model move a plan's year, by one worker or many: the same answer."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from kitools.app.commands.given import MOST_SEED, listed, one_of, plan_of, whole
from kitools.app.commands.simulate import say_ball, told_ball, told_caveat
from kitools.app.speech import give, say
from kitools.cases import case
from kitools.ground import KitError
from kitools.simulation import evidence
from kitools.simulation.experiments import (
    Indices,
    Outcomes,
    Screening,
    Tornado,
    executor_of,
    indices,
    screen,
    tornado,
)
from kitools.simulation.experiments.workers import MOST as MOST_WORKERS
from kitools.words import say_number, tr

HELP = "say which numbers of the model move the year under a plan the most"

Found = Tornado | Screening | Indices

_METHODS: dict[str, Callable[..., Found]] = {"oneway": tornado, "morris": screen, "sobol": indices}
_SIZES = {"morris": "trajectories", "sobol": "size"}
_MOST_FUTURES = 100_000
_LINES = 10


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--against", type=Path, metavar="PLAN", help="look at the difference PLAN minus this plan")
    names = f"{{{','.join(_METHODS)}}}"
    parser.add_argument(
        "--method", metavar=names, default="oneway", help="one number at a time, screening or shares (oneway)"
    )
    parser.add_argument("--measure", default="days_in_nobodys_hands", help="what is measured (days_in_nobodys_hands)")
    parser.add_argument("--numbers", metavar="ID,ID", help="only these numbers (every one that varies)")
    parser.add_argument("--size", help="rounds for morris (10), a power of 2 for sobol (128)")
    parser.add_argument("--futures", help="parallel courses in each run (oneway 300, otherwise 100)")
    parser.add_argument("--seed", default="7", help="which luck they meet (7)")
    parser.add_argument("--workers", default="1", help="how many processes do the work (1); the answer is the same")
    parser.add_argument("--cluster", action="store_true", help="let a dask cluster on this machine do the work")
    parser.add_argument("--json", action="store_true", help="write everything as JSON")


def run(options: Namespace) -> int:
    """Run the experiment, and say which numbers moved the measure the most."""
    method = _METHODS[one_of(options.method, _METHODS, "experiment.no_such_method")]
    choices = _choices(options)
    workers = whole(options.workers, "experiment.bad_workers", 1, MOST_WORKERS)
    situation, plan = case(options.case), plan_of(options.case, options.plan)
    against = plan_of(options.case, options.against) if options.against else None
    with executor_of(workers, cluster=options.cluster) as executor:
        found = method(situation, plan, against=against, executor=executor, **choices)
    if options.json:
        give(_told(options, found))
    else:
        _speak(options, found)
    return 0


def _choices(options: Namespace) -> dict[str, Any]:
    """Return what was chosen on the command line, by the names of the experiments; raise `KitError` for bad input."""
    chosen: dict[str, Any] = {"measure": options.measure, "seed": whole(options.seed, "cli.bad_seed", 0, MOST_SEED)}
    if options.futures is not None:
        chosen["futures"] = whole(options.futures, "cli.bad_futures", 1, _MOST_FUTURES)
    if options.numbers is not None:
        chosen["ids"] = listed(options.numbers, "experiment.no_numbers")
    if options.size is not None:
        if options.method not in _SIZES:
            raise KitError("experiment.no_size", method=options.method)
        chosen[_SIZES[options.method]] = whole(options.size, "experiment.size_no_number", -(2**63))
    return chosen


def _told(options: Namespace, found: Found) -> dict[str, Any]:
    """Return everything as plain values; who did the work is no part of it."""
    told: dict[str, Any] = {"case": options.case, "plan": options.plan.name, "method": options.method}
    told["against"] = options.against.name if options.against else None
    result = {name: getattr(found, name) for name in found.__dataclass_fields__ if name not in ("outcomes", "ball")}
    told |= {"seed": int(options.seed), "ball": told_ball(found.ball), **told_caveat(options.lang)}
    match found:
        case Tornado():
            result |= {"base": asdict(found.base), "swings": [asdict(one) for one in found.swings]}
        case Screening():
            result |= {"effects": [asdict(one) for one in found.effects], "outcomes": _summed_up(found.outcomes)}
        case Indices():
            result |= {"indices": [asdict(one) for one in found.indices], "outcomes": _summed_up(found.outcomes)}
    return {**told, **result}


def _summed_up(outcomes: Outcomes) -> list[dict[str, Any]]:
    """Return each measure over all runs, in order: the ball first."""
    low, middle, high = np.quantile(outcomes.values, [0.025, 0.5, 0.975], axis=0)
    columns = zip(outcomes.measures, low, middle, high, strict=True)
    return [{"measure": name, "low": float(a), "median": float(b), "high": float(c)} for name, a, b, c in columns]


def _speak(options: Namespace, found: Found) -> None:
    """Say what moved the measure the most."""
    lang, measure = options.lang, tr(options.lang, f"measure.{found.measure}")
    what = {row.id: row.what(lang) for row in evidence()}
    say(lang, "cli.not_a_forecast")
    say_ball(lang, options.plan.name, found.ball)
    code = "experiment.about_difference" if options.against else "experiment.about_level"
    say(lang, code, measure=measure, plan=options.plan.name, against=options.against.name if options.against else "")
    match found:
        case Tornado():
            say(lang, "experiment.oneway", base=found.base.mean)
            for swing in found.swings[:_LINES]:
                ends = {"low": _said(lang, swing.at_low.mean), "high": _said(lang, swing.at_high.mean)}
                say(lang, "experiment.swing", what=what[swing.parameter], id=swing.parameter, **ends)
        case Screening():
            say(lang, "experiment.morris", trajectories=found.trajectories)
            for one in found.effects[:_LINES]:
                numbers = {"size": _said(lang, one.mu_star), "conf": _said(lang, one.conf)}
                say(lang, "experiment.effect", what=what[one.parameter], id=one.parameter, **numbers)
        case Indices():
            say(lang, "experiment.sobol", held=len(found.held))
            for index in found.indices[:_LINES]:
                numbers = {"alone": _of_100(lang, index.first), "total": _of_100(lang, index.total)}
                numbers["conf"] = _of_100(lang, index.total_conf)
                say(lang, "experiment.index", what=what[index.parameter], id=index.parameter, **numbers)
    if getattr(found, "exact", False):
        say(lang, "experiment.exact")


def _said(lang: str, number: float) -> str:
    """Return an outcome as it is said, with one decimal."""
    return say_number(lang, round(number, 1) + 0.0, 1)


def _of_100(lang: str, share: float) -> str:
    """Return a share as whole parts out of 100, none below nought."""
    return say_number(lang, max(round(100 * share), 0), 0)
