"""Which sentences may leave: none that names what is hidden, or whose numbers give a small one away."""

from collections.abc import Collection, Iterable, Mapping

from kitools.ground.said import Said
from kitools.uptake.small_counts.table import Rule

NOT_PEOPLE = frozenset({"after", "all", "before", "days", "least", "level", "months", "needed", "units", "years"})
"""Facts that count something else than people."""


def sayable(readings: Iterable[Said], rule: Rule, hidden: Collection[str] = ()) -> tuple[Said, ...]:
    """Return the readings that neither name one of `hidden`, nor hold a small number or two that differ by one.

    "19 of 21" holds no small number, and still says 2. It is careful rather than clever: a sentence that might give
    something away stays.
    """
    return tuple(reading for reading in readings if _may_leave(reading.facts, rule, hidden))


def _may_leave(facts: Mapping[str, object], rule: Rule, hidden: Collection[str]) -> bool:
    """Whether a sentence with these facts may leave."""
    if any(text in hidden for text in _texts(facts.values())):
        return False
    people = [
        abs(value)
        for name, value in facts.items()
        if isinstance(value, int) and not isinstance(value, bool) and name not in NOT_PEOPLE
    ]
    apart = [abs(a - b) for i, a in enumerate(people) for b in people[i + 1 :] if a != b]
    return not any(0 < number < rule.threshold for number in (*people, *apart)) and not (
        rule.hide_zeros and 0 in people
    )


def _texts(values: Iterable[object]) -> Iterable[str]:
    """Yield every text among `values`, in lists too."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, tuple)):
            yield from _texts(value)
