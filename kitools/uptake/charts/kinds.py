"""The charts there are, and what is measured on their upright axis."""

from enum import StrEnum

from kitools.ground import KitError


class Kind(StrEnum):
    """A control chart; the codes are those that evaluators know, with `p` behind for a prime (U′ is `up`)."""

    RUN = "run"
    I = "i"  # noqa: E741
    MR = "mr"
    XBAR = "xbar"
    S = "s"
    T = "t"
    C = "c"
    U = "u"
    UP = "up"
    P = "p"
    PP = "pp"
    G = "g"
    IP = "ip"
    CUSUM = "cusum"
    """The Bernoulli CUSUM: one step for each case. Only `bernoulli_cusum` draws it."""
    XMR = "xmr"
    """Plot the dots, as the English health service does. Only `xmr_nhs` draws it."""


class Measure(StrEnum):
    """What one point says."""

    NUMBER = "number"
    """How many in the period."""
    PER_HUNDRED = "per_hundred"
    """How many in the period for each hundred citizens in the target group."""
    PER_UNIT = "per_unit"
    """How many in the period for each unit that was open."""
    PERCENT = "percent"
    """The share of the meetings that were due."""
    DAYS = "days"
    """Days since the one before."""
    CONTACTS = "contacts"
    """Citizens in whom signs were seen since the one before."""
    EVIDENCE = "evidence"
    """The sum of evidence for a change, case by case."""


def kind_of(name: "str | Kind") -> Kind:
    """Return the chart that `name` means, a prime as `'` or ′ or p; raise KitError `uptake_charts.kind_unknown`.

    >>> kind_of("U'").value
    'up'
    """
    plain = str(name).strip().lower().replace("'", "p").replace("′", "p")
    try:
        return Kind(plain)
    except ValueError:
        raise KitError("uptake_charts.kind_unknown", kind=str(name), kinds=tuple(Kind)) from None
