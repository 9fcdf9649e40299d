"""What a result says beside its numbers: codes and facts, which `words/` turns into sentences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol


@dataclass(frozen=True)
class Said:
    """A sentence to be: the code that `words/` knows, and the facts it needs."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let nobody change the facts afterwards."""
        object.__setattr__(self, "facts", MappingProxyType(dict(self.facts)))

    def __reduce__(self) -> tuple[Callable[..., "Said"], tuple[str, dict[str, object]]]:
        """Let a result travel from a worker to whoever waits for it."""
        return Said, (self.code, dict(self.facts))


def said(code: str, **facts: object) -> Said:
    """Return the sentence to be for `code`.

    >>> said("rates.none", unit="Enhed 3").facts["unit"]
    'Enhed 3'
    """
    return Said(code, facts)


class Result(Protocol):
    """What every answer of an evaluator's rooms carries: what it says, takes for granted, and cannot show."""

    @property
    def readings(self) -> tuple[Said, ...]:
        """What the numbers say, the most important first."""

    @property
    def assumptions(self) -> tuple[Said, ...]:
        """What has to hold for the numbers to mean that."""

    @property
    def cannot_show(self) -> tuple[Said, ...]:
        """What somebody might read out of the numbers, wrongly."""
