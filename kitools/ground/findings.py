"""A remark on something that could be better: a code, facts, and where it can be mended."""

from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters; the order is from most to least."""

    STOP = "stop"
    OUGHT = "ought"
    CONSIDER = "consider"


@dataclass(frozen=True)
class Finding:
    """A remark with its `code`, `severity`, `source`, the plan field `where` it is mended, and its `facts`."""

    code: str
    severity: Severity
    source: str
    where: str
    facts: dict[str, object] = field(default_factory=dict)
