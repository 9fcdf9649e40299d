"""What stands in the way, the most frequent first."""

from typing import Any

from tests.golden.cases import Case


def answer(case: Case) -> Any:
    raise NotImplementedError
