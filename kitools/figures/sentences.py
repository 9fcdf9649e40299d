"""One week in one sentence: the true chance after each factor that moved it, and what would have changed it."""

from collections.abc import Iterator

from kitools.simulation import Steps
from kitools.words import has, say_number, tr

SMALL_CHANCE = 10
"""Out of 100: where every chance of the sentence lies below this, each is said with a decimal."""

ARROW = " → "


def week_sentence(language: str, steps: Steps) -> str:
    """Return the week in one sentence: the chance from the state alone, then after each factor that moved it.

    Every number is a true chance of the model after all factors named so far, in the fixed order of `ORDER`, rounded
    out of 100; nothing is multiplied. Factors that do not move the rounded number share a bracket with their
    neighbours.
    """
    digits = _digits(steps)
    shown = [_out_of_100(language, steps.start, digits)]
    shown += [f"{chance} ({'; '.join(factors)})" for chance, factors in _told(language, steps, digits)]
    code = "week" if len(shown) > 1 else "week_unmoved"
    first = tr(language, "explained.out_of_100", chance=shown[0])
    return tr(
        language, f"explained.{code}", week=steps.week, state=steps.state, chances=ARROW.join([first, *shown[1:]])
    )


def otherwise_sentences(language: str, steps: Steps) -> list[str]:
    """Return what would have changed the chance, one sentence for each thing that people can do something about."""
    digits = _digits(steps)
    now = _out_of_100(language, steps.chance, digits)
    found = []
    for other in steps.otherwise:
        chance = _out_of_100(language, other.chance, digits)
        code = "otherwise_same" if chance == now else "otherwise"
        what = _short(language, other.code)
        found.append(tr(language, f"explained.{code}", what=what, chance=chance, now=now))
    return found


def _told(language: str, steps: Steps, digits: int) -> Iterator[tuple[str, list[str]]]:
    """Yield each rounded chance with the factors that led to it, in order; the last is the chance of the week."""
    told: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    before = _out_of_100(language, steps.start, digits)
    for step in steps.steps:
        if not step.moved:
            continue
        now, factor = _out_of_100(language, step.chance, digits), _short(language, step.code)
        if now != before:
            told.append((now, [*waiting, factor]))
            waiting = []
        elif told:
            told[-1][1].append(factor)
        else:
            waiting.append(factor)
        before = now
    if waiting:
        told.append((before, waiting))
    yield from told


def _digits(steps: Steps) -> int:
    """Return how many decimals the chances of the week are said with."""
    chances = (steps.start, steps.chance, *(step.chance for step in steps.steps))
    return int(100 * max(chances) < SMALL_CHANCE)


def _out_of_100(language: str, chance: float, digits: int) -> str:
    """Return a chance (0–1) as so many out of 100."""
    return say_number(language, 100 * chance, digits)


def _short(language: str, code: str) -> str:
    """Return the few words for `code` (`why.…`), or its longer ones where it has none."""
    short = f"explained.{code}"
    return tr(language, short if has(language, short) else code)
