"""One case held against the library: what is asked of it by the case's kind, and where the answer differs."""

from kitools.ground import KitError
from tests.golden.cases import Case
from tests.golden.difference import Difference, differences
from tests.golden.kinds import ANSWERS

BROKEN = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    ImportError,
    KitError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    Warning,
)
"""What a case may break with, and still only fail itself."""


def failings(case: Case) -> list[Difference]:
    """Return where `case` and the library differ; nothing where the case passes."""
    if case.broken:
        return [Difference("", case.broken, "a case")]
    answer = ANSWERS.get(case.kind)
    if answer is None:
        return [Difference("kind", f"{case.kind!r}, which no adapter knows", f"one of {', '.join(sorted(ANSWERS))}")]
    try:
        got = answer(case)
    except BROKEN as error:
        return [Difference("", f"{type(error).__name__}: {error}", "an answer")]
    return list(differences(got, case.expected, case.tolerance))
