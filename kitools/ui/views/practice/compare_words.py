"""What is said of two versions: what was changed, the typical wait before and now, each difference as a sentence."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from kitools.figures.comparison import measure_name, said_difference
from kitools.simulation import Comparison, Difference
from kitools.ui.models.practice.changes import Change
from kitools.ui.views.parts import joined, listed, say, tag


def in_short(language: str, found: Comparison) -> Markup:
    """Return the typical wait before and now, where both are known."""
    before, now = found.ball_a.overall.days.median, found.ball_b.overall.days.median
    if before is None or now is None:
        return Markup("")
    return say(language, "compare.in-short", before=before, now=now)


def changed(language: str, found: Iterable[Change]) -> Markup:
    """Return what was changed in the plan."""
    lines = [
        joined((tag("strong", say(language, f"section.{one.section}")), " ", _counts(language, one))) for one in found
    ]
    content = listed(lines) if lines else tag("p", say(language, "compare.nothing-changed"))
    return joined((tag("h3", say(language, "compare.changed-title")), content))


def _counts(language: str, change: Change) -> Markup:
    """Return how many rows were added, changed and removed on one card."""
    counted = (("added", change.added), ("changed", change.changed), ("removed", change.removed))
    return joined((say(language, f"compare.{kind}", count=count) for kind, count in counted if count), ", ")


def difference_sentences(language: str, found: Sequence[Difference]) -> Markup:
    """Return each difference as a sentence: courses out of 100 first, then the average with its interval."""
    return listed(joined((tag("strong", measure_name(one, language)), ": ", _sentence(language, one))) for one in found)


def _sentence(language: str, one: Difference) -> Markup:
    """Return what became of one measure."""
    if one.unchanged == 100:
        return say(language, "compare.all-unchanged")
    counts = say(language, "compare.out-of-100", better=one.better, unchanged=one.unchanged, worse=one.worse)
    return joined((counts, " ", say(language, "compare.on-average", difference=said_difference(one, language))))
