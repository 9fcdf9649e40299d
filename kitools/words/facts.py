"""A text among the facts of a sentence, as Fluent meets it."""

from dataclasses import dataclass
from typing import Any

from fluent.runtime.types import FluentType

LONGEST = 2000
"""As much of a text as one sentence shows."""


@dataclass(frozen=True)
class TextFact(FluentType):
    """A text that is shown as `shown`, and that a selector compares by `value`."""

    value: str
    shown: str

    def format(self, locale: Any) -> str:
        """Return the text as it is shown; Fluent refuses more than 2,500 characters, so long text is cut."""
        return self.shown if len(self.shown) <= LONGEST else self.shown[:LONGEST] + " …"

    def __eq__(self, other: object) -> bool:
        """Compare as the text of the value does."""
        return self.value == (other.value if isinstance(other, TextFact) else other)

    def __hash__(self) -> int:
        """Hash as the text of the value does."""
        return hash(self.value)
