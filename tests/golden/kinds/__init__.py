"""One module for each kind of case: from its arguments to the library's functions, and back into the case's keys."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any

NAMES = (
    "agreement",
    "bcusum",
    "counts",
    "diffusion",
    "disclosure",
    "funnel",
    "its",
    "pareto",
    "runs",
    "spc",
    "survival",
    "xmr_nhs",
)


def _answer_of(kind: str) -> Callable[[Any], Any]:
    """Return the function that answers cases of `kind`; its module is imported when it is first asked."""

    def answer(case: Any) -> Any:
        return import_module(f"tests.golden.kinds.{kind}").answer(case)

    return answer


ANSWERS: Mapping[str, Callable[[Any], Any]] = MappingProxyType({name: _answer_of(name) for name in NAMES})
"""What answers the cases of each kind."""
