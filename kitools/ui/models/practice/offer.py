"""The way back: an exercise that this browser began, or one whose code somebody types."""

from dataclasses import dataclass, field
from typing import Protocol

from kitools.ground import KitError
from kitools.store import normalised
from kitools.ui.models.practice.draft import Draft
from kitools.ui.models.practice.keeping import KeptDraft
from kitools.ui.models.practice.model import PAGE, PracticeModel


class CodeDesk(Protocol):
    """The part of `kitools.store.Drafts` that looks codes up."""

    def load(self, code: str, page: str) -> KeptDraft | None:
        """Return what is kept under `code`."""

    def resume(self, code: str, page: str, visitor: str) -> KeptDraft | None:
        """Return what is kept under a code that somebody typed, counting wrong ones."""


@dataclass(frozen=True)
class Trouble:
    """Why a code gave nothing: a code for `words/` and its facts."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


class Offer:
    """What a visitor may take up again: `offered` is the code from the browser's cookie, if it has one."""

    def __init__(self, model: PracticeModel, desk: CodeDesk, visitor: str, offered: str = "") -> None:
        self._model = model
        self._desk = desk
        self._visitor = visitor
        self._offered = offered

    def waiting(self) -> Draft | None:
        """Return the exercise that the browser has begun, if it can still be read."""
        if not self._offered:
            return None
        try:
            kept = self._desk.load(self._offered, PAGE)
            return self._model.read(kept.content) if kept else None
        except KitError:
            return None

    def take(self) -> None:
        """Take up the exercise that the browser has begun."""
        self._model.resume(self._offered)

    def fetch(self, typed: str) -> Trouble | None:
        """Take up the exercise with the code that was typed; return why it could not be done."""
        if not typed.strip():
            return Trouble("practice.no-code-typed")
        try:
            kept = self._desk.resume(typed, PAGE, self._visitor)
        except KitError as error:
            return Trouble(error.code, error.facts)
        if kept is None or not self._model.resume(normalised(typed) or typed):
            return Trouble("practice.no-such-code")
        return None
