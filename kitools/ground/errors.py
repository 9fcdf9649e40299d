"""A broken promise by the caller: a code, and the facts that a sentence about it needs."""

from collections.abc import Callable


class KitError(Exception):
    """An error with a `code` that `words/` knows in Danish and English, and `facts` that name the value.

    >>> error = KitError("case.unknown", id="case-x")
    >>> error.code, error.facts
    ('case.unknown', {'id': 'case-x'})
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __reduce__(self) -> tuple[Callable[..., "KitError"], tuple[str, dict[str, object]]]:
        """Let the error travel from a worker to whoever waits for it."""
        return _again, (self.code, self.facts)

    def __str__(self) -> str:
        """Return the code and the facts, for developers; visitors are given the sentence from `words/`."""
        return f"{self.code} {self.facts}"


def _again(code: str, facts: dict[str, object]) -> KitError:
    """Return the error with `code` and `facts`."""
    return KitError(code, **facts)
