"""Keeping a draft: what the page needs of a store, and what it knows about the last save."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class KeptDraft(Protocol):
    """A draft as the store has it."""

    @property
    def content(self) -> str:
        """The draft as text."""

    @property
    def version(self) -> int:
        """How many times it has been saved."""


class SavedDraft(Protocol):
    """What the store says after the commit."""

    @property
    def version(self) -> int:
        """The number of this save."""

    @property
    def at(self) -> datetime:
        """When it was committed."""


class DraftStore(Protocol):
    """The part of `kitools.store.Drafts` that the page uses."""

    def new_code(self) -> str:
        """Return a resume code that nobody has."""

    def save(self, code: str, page: str, content: str, expected_version: int) -> SavedDraft:
        """Keep `content`; raise if somebody else saved since `expected_version`."""

    def load(self, code: str, page: str) -> KeptDraft | None:
        """Return what is kept under `code`."""

    def delete(self, code: str, page: str) -> bool:
        """Forget what is kept under `code`; return whether there was anything."""


_LASTING = ("store.draft_changed", "store.draft_gone", "store.cpr", "store.newer", "practice.unreadable_draft")


@dataclass(frozen=True)
class SaveState:
    """What the page can say about saving: when it last was, or the code of the reason why it is not."""

    at: datetime | None = None
    trouble: str = ""
    facts: tuple[tuple[str, object], ...] = ()

    @property
    def may_pass(self) -> bool:
        """Whether the trouble is of a kind that may be over when one tries again."""
        return bool(self.trouble) and self.trouble not in _LASTING
