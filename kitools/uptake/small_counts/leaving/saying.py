"""Which sentences may leave: none that names what is hidden, or whose numbers give a small one away.

Where the whole result may leave, a sentence is looked at by itself. Where something of it is hidden or told by longer
periods, only what is known to be safe is said: a rate, a ratio or an interval gives away the count that it was made
from, and a number from between two that are shown gives away what lies between.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from itertools import combinations

from kitools.ground.said import Said
from kitools.uptake.small_counts.table import Rule

SETTINGS = frozenset({
    "all", "allowed", "crossings", "days", "group", "group_more", "in_thousand", "least", "longest", "months", "more",
    "needed", "panels", "phase", "points", "power", "reference", "reference_more", "units", "years",
})  # fmt: skip
"""Facts that count something else than people: points, days, units, per cent asked for."""

NOT_PEOPLE = SETTINGS | {
    "after", "before", "excess", "expected", "few", "high", "items", "level", "low", "market", "rate", "ratio", "share",
    "value", "zeros",
}  # fmt: skip
"""Facts that are no number of people, but may be made from them."""

ALWAYS = frozenset({"uptake.about", "uptake.changed_units"})
"""Sentences that name whom a result is about, and say nothing of them."""

NEVER = frozenset({"exposure.same_age", "rates.same_age", "rates.same_age_alike"})
"""Sentences that count a part of the time, which nothing here has looked at."""

OF_A_CHART = "uptake_charts."
"""What sentences about points, lines and phases begin with; told by longer periods, their chart stays behind."""

LINES = frozenset(f"interrupted.{part}_{way}" for part in ("slope", "step") for way in ("down", "unclear", "up"))
"""Sentences about the two lines of a change: they are made from all months at once."""

SAFE: Mapping[str, tuple[str, ...]] = {
    "cascade.agreements": ("passed",),
    "cascade.biggest_loss": (),
    "cascade.follow_up": ("passed",),
    "funnel.outside_high": ("plans",),
    "funnel.outside_low": ("plans",),
    "pareto.most": ("count",),
    "pareto.rests_on": ("mentions",),
    "rates.most_and_fewest": (),
    "rates.no_time": ("plans",),
    "rates.per_citizen": ("plans",),
    "rates.total": ("plans",),
    "spreading.so_far": ("count",),
    **dict.fromkeys(LINES, ()),
}
"""Sentences that may be said beside a part of the result, if the facts named are numbers that are shown.

What else they hold is made from those, or from so many numbers at once that none of them can be had back (`LINES`).
"""


def sayable(
    readings: Iterable[Said],
    rule: Rule,
    hidden: Collection[str] = (),
    *,
    shown: Collection[float] | None = None,
    barred: Collection[str] = (),
) -> tuple[Said, ...]:
    """Return the readings that neither name one of `hidden`, nor hold a small number, or numbers that differ by one.

    "19 of 21" holds no small number, and still says 2. `shown` are the numbers that leave where only a part does
    (None: all of it): then a sentence with other numbers stays, unless it is known to be safe. `barred` are codes that
    are not said in any case. It is careful rather than clever: a sentence that might give something away stays.
    """
    stays = NEVER | set(barred)
    return tuple(
        one
        for one in readings
        if one.code in ALWAYS
        or (
            one.code not in stays
            and not _names(one.facts.values(), hidden)
            and _numbers_may_leave(one.facts, rule)
            and (shown is None or _is_of_what_is_shown(one, shown))
        )
    )


def _names(values: Iterable[object], hidden: Collection[str]) -> bool:
    """Whether one of `hidden` is named, alone or in a longer text."""
    patterns = [re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") for name in hidden if name]
    return any(pattern.search(text) for text in _texts(values) for pattern in patterns)


def _numbers_may_leave(facts: Mapping[str, object], rule: Rule) -> bool:
    """Whether no number of people is small, and none is left when one or two are taken from another."""
    people = [abs(number) for name, number in _numbers(facts) if name not in NOT_PEOPLE and number == int(number)]
    ones = [abs(a - b) for a, b in combinations(people, 2)]
    twos = [
        abs(people[i] - a - b) for i in range(len(people)) for a, b in combinations(people[:i] + people[i + 1 :], 2)
    ]
    if rule.hide_zeros and 0 in people:
        return False
    return not any(0 < number < rule.threshold for number in (*people, *ones, *twos))


def _is_of_what_is_shown(one: Said, shown: Collection[float]) -> bool:
    """Whether a sentence holds no number but settings and what is shown, and no day of a point that is not."""
    if one.code.startswith(OF_A_CHART) and one.facts:
        return False
    if one.code in SAFE:
        return all(one.facts.get(name) in shown for name in SAFE[one.code])
    lists = [value for value in one.facts.values() if isinstance(value, (list, tuple))]
    if any(isinstance(part, date) for parts in lists for part in parts):
        return False
    asked_for = {"level"} if one.code.endswith(".interval") else set()
    return all(name in SETTINGS or name in asked_for for name, _ in _numbers(one.facts))


def _numbers(facts: Mapping[str, object]) -> list[tuple[str, float]]:
    """Return the numbers among the facts, with their names."""
    return [
        (name, float(value))
        for name, value in facts.items()
        if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf")
    ]


def _texts(values: Iterable[object]) -> Iterable[str]:
    """Yield every text among `values`, in lists too."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, tuple)):
            yield from _texts(value)
