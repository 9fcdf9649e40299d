"""What stood in the way, and what helped: how often each was written down, most often first."""

from dataclasses import dataclass
from enum import StrEnum

from kitools.ground.said import Said


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
