"""Which findings to show first."""

from collections.abc import Sequence

from kitools.ground import Finding, Severity
from kitools.plan.plan import CORE

_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


def most_important(findings: Sequence[Finding], n: int = 3) -> tuple[Finding, ...]:
    """Return at most `n` findings: gravest first, the one page before the rest, and each rule once before again."""
    seen: dict[str, int] = {}
    keyed = []
    for place, finding in enumerate(findings):
        again = seen.get(finding.code, 0)
        seen[finding.code] = again + 1
        keyed.append(((_WEIGHT[finding.severity], again, finding.where not in CORE, place), finding))
    return tuple(finding for _, finding in sorted(keyed, key=lambda pair: pair[0])[:n])
