"""What stood in the way, and what helped: how often each was written down, most often first."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from kitools.ground import KitError
from kitools.ground.said import Said, said
from kitools.uptake.rates.spoken import about, percent
from kitools.uptake.table import UptakeData

_MOST = 0.8


class Factors(StrEnum):
    """Which column of the citizens is counted."""

    BARRIERS = "barriers"
    FACILITATORS = "facilitators"


@dataclass(frozen=True)
class ParetoItem:
    """One thing written down: `count` times, of all mentions (`share`), and added up so far.

    `code` is the catalogue's (B01 …, P1 …) where the words are known, else empty; `text` is as it was written.
    """

    text: str
    code: str
    count: int
    cumulative: int
    share: float
    cumulative_share: float


@dataclass(frozen=True, eq=False)
class Pareto:
    """Everything written down, most often first; `few` are the fewest that make up four fifths of the mentions.

    `mentions` come from `citizens_with` of `citizens`: the others have nothing written.
    """

    factors: Factors
    items: tuple[ParetoItem, ...]
    few: int
    mentions: int
    citizens_with: int
    citizens: int
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]


def pareto(data: UptakeData, factors: Factors = Factors.BARRIERS) -> Pareto:
    """Return what was written in the column of `factors`, parted by semicolons; a citizen counts each thing once.

    A code of the catalogue, or its name in Danish or English, is one thing, however it is written. Raise KitError
    `uptake.nothing_written` where there is no row for each citizen, or nothing is written in any.
    """
    citizens = data.citizens
    written = {} if citizens is None else citizens[factors.value].dropna().value_counts().to_dict()
    cells = {cell: named for cell in written if (named := _named(str(cell), factors))}
    if citizens is None or not cells:
        raise KitError("uptake.nothing_written", factors=factors.value, source=data.source)
    counts: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    for cell, named in cells.items():
        for key, form in named.items():
            counts[key] += written[cell]
            forms.setdefault(key, Counter())[form] += written[cell]
    texts = {key: max(sorted(form), key=lambda text: form[text]) for key, form in forms.items()}
    items = _items(counts, texts, frozenset(_catalogue(factors).values()))
    result = Pareto(
        factors=factors,
        items=items,
        few=_few(items),
        mentions=counts.total(),
        citizens_with=sum(written[cell] for cell in cells),
        citizens=len(citizens),
        readings=(),
        assumptions=(about(data.names, together=len(data.names) > 1), said("pareto.parted")),
        cannot_show=(said("pareto.only_written"), said("pareto.not_weight")),
    )
    return replace(result, readings=_readings(result))


def counted(values: Iterable[str]) -> tuple[ParetoItem, ...]:
    """Return single values most frequent first, those alike in the order of their text (as qicharts2 has them).

    >>> [(item.text, item.count, item.cumulative_share) for item in counted(["tid", "samtykke", "tid", "it"])]
    [('tid', 2, 0.5), ('it', 1, 0.75), ('samtykke', 1, 1.0)]
    """
    counts = Counter(values)
    return _items(counts, {text: text for text in counts}, frozenset())


def _items(counts: Mapping[str, int], texts: Mapping[str, str], codes: frozenset[str]) -> tuple[ParetoItem, ...]:
    """Return what was counted, most frequent first; `texts` say how each is written."""
    total, so_far, items = sum(counts.values()), 0, []
    for key in sorted(counts, key=lambda key: (-counts[key], texts[key])):
        so_far += counts[key]
        code = key if key in codes else ""
        items.append(ParetoItem(texts[key], code, counts[key], so_far, counts[key] / total, so_far / total))
    return tuple(items)


def _few(items: tuple[ParetoItem, ...]) -> int:
    """Return the fewest that make up four fifths of the mentions."""
    return next(k for k, item in enumerate(items, 1) if item.cumulative_share >= _MOST - 1e-9)


def _named(cell: str, factors: Factors) -> dict[str, str]:
    """Return the things in one cell: the code or the plain text of each, and how it was written there."""
    known = _catalogue(factors)
    parts = (" ".join(part.split()) for part in cell.split(";"))
    found: dict[str, str] = {}
    for part in filter(None, parts):
        found.setdefault(known.get(part.casefold(), part.casefold()), part)
    return found


@cache
def _catalogue(factors: Factors) -> Mapping[str, str]:
    """Return the catalogue's code for each way of writing it: the code, and its names in both languages."""
    from kitools.barriers import BARRIERS, HELPS  # noqa: PLC0415 - costs an import that most results do not need
    from kitools.words import LANGUAGES, tr  # noqa: PLC0415

    found: dict[str, str] = {}
    name = "barrier" if factors is Factors.BARRIERS else "help"
    for code in (one.code for one in (BARRIERS if factors is Factors.BARRIERS else HELPS)):
        ways = (code, code[0] + code[1:].lstrip("0"), *(tr(language, f"{name}.{code}") for language in LANGUAGES))
        found |= {way.casefold(): code for way in ways}
    return found


def _readings(result: Pareto) -> tuple[Said, ...]:
    """Return what the Pareto says, the most important first."""
    first = result.items[0]
    most = said(
        "pareto.most",
        factors=result.factors.value,
        known=first.code or "free",
        item=first.text,
        count=first.count,
        citizens=result.citizens_with,
    )
    few = said(
        "pareto.few",
        few=result.few,
        items=len(result.items),
        share=percent(result.items[result.few - 1].cumulative_share),
    )
    rests = said("pareto.rests_on", written=result.citizens_with, citizens=result.citizens, mentions=result.mentions)
    return (most, few, rests) if len(result.items) > 1 else (most, rests)
