"""`kitools simulate … --explain`: what stands in the way of the plan, and one telling week in true chances."""

from dataclasses import asdict, dataclass
from typing import Any

from kitools.app.speech import say, write
from kitools.figures.sentences import otherwise_sentences, week_sentence
from kitools.simulation import Result, Steps, typical_course, why
from kitools.simulation.experiments import BarrierShare, BarrierShares, barrier_shares
from kitools.simulation.result import STATES
from kitools.simulation.status import CRISIS, OUT
from kitools.words import tr

_ORDERS, _MOST_FUTURES = 12, 300
_TOLD = 0.5
"""Days: a smaller share is told together with others."""


@dataclass(frozen=True)
class Explanation:
    """The barrier shares of a plan, and a telling week of its typical course."""

    shares: BarrierShares
    week: Steps


def explained(result: Result, orders: int = _ORDERS) -> Explanation:
    """Return what stands in the way of the plan of `result`, and a week of its typical course."""
    shares = barrier_shares(
        result.situation,
        result.plan,
        orders=orders,
        futures=min(result.futures, _MOST_FUTURES),
        seed=result.seed,
        weeks=result.weeks,
        parameters=result.parameters,
    )
    course = typical_course(result)
    return Explanation(shares, why(result, course, telling_week(result, course)))


def telling_week(result: Result, course: int) -> int:
    """Return the week (from 1) of `course` that says the most about chance.

    A week that ended in crisis or out of contact comes first if it did not begin so, then one in which the most could
    have been different, then the earliest.
    """

    def tells(week: int) -> tuple[bool, bool, float]:
        one = why(result, course, week)
        begins_well = one.state not in (STATES[CRISIS], STATES[OUT])
        return begins_well and one.happened, begins_well, one.chance - min([x.chance for x in one.otherwise] or [1.0])

    return max(range(1, result.weeks + 1), key=tells)


def told_explanation(lang: str, one: Explanation) -> dict[str, Any]:
    """Return the explanation as plain values, with its sentences."""
    week = asdict(one.week)
    week["text"] = week_sentence(lang, one.week)
    week["otherwise_text"] = otherwise_sentences(lang, one.week)
    shares = asdict(one.shares)
    shares["shares"] = [
        {**asdict(share), "text": tr(lang, f"mechanism.{share.mechanism}")} for share in one.shares.shares
    ]
    return {"barrier_shares": shares, "week": week}


def say_explanation(lang: str, plan: str, one: Explanation) -> None:
    """Say what stands in the way, the largest share first, then the week."""
    shares = one.shares
    say(
        lang,
        "experiment.shares",
        plan=plan,
        as_it_is=round(shares.as_it_is),
        free=round(shares.free),
        total=round(shares.total.mean),
    )
    small = [share for share in shares.shares if abs(share.share.mean) < _TOLD]
    for share in shares.shares:
        if share not in small:
            _say_share(lang, share)
    if small:
        say(lang, "experiment.small_shares", days=round(sum(one.share.mean for one in small), 1), count=len(small))
    say(lang, "experiment.no_cause", orders=shares.orders, futures=shares.futures)
    write("")
    say(lang, "experiment.week", happened=one.week.happened)
    write(week_sentence(lang, one.week))
    for sentence in otherwise_sentences(lang, one.week):
        write(f"  {sentence}")


def _say_share(lang: str, one: BarrierShare) -> None:
    """Say the share of one barrier."""
    say(
        lang,
        "experiment.share",
        barrier=tr(lang, f"mechanism.{one.mechanism}"),
        codes=", ".join(one.barriers),
        days=round(one.share.mean, 1),
        low=round(one.share.low, 1),
        high=round(one.share.high, 1),
    )
