"""One's group's plan as the cards see it: what is typed waits a moment, is written with the pen, and is never lost."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from pydantic import JsonValue, ValidationError

from kitools.plan import (
    Edit,
    Plan,
    differences,
    takes_words,
)
from kitools.plan.plan import name_of
from kitools.sessions import commands as c
from kitools.sessions.folding import Fact
from kitools.ui.models.join.held import HeldPlan, Waiting
from kitools.ui.models.join.places import path_of, section_at
from kitools.ui.models.live import LiveModel, Trouble
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import Kind, Section
from kitools.ui.models.practice.texts import Admission, admit

TYPING = timedelta(seconds=8)
"""How long after the last key somebody counts as writing in a field."""

TRY_AGAIN = timedelta(seconds=2)

_NAMING = (Kind.PERSON, Kind.ONE_PERSON, Kind.PEOPLE)


class PlanDesk(HeldPlan):
    """Holds the plan of the group that `seat` sits in, as the cards of a plan need it (`PlanHolder`, `Remarked`).

    `wanted` is called when something typed waits to be written; `flush` writes it. `kept` is what has been written
    since `take_kept`, and `stale` are the places that show something else than the plan, until `take_stale`.
    """

    def __init__(self, seat: LiveModel) -> None:
        super().__init__(seat)
        self.undoable = ""
        self.wanted: Callable[[], None] = lambda: None
        self.trouble: Trouble | None = None
        self.saved_at: datetime | None = None
        self._vouched: tuple[str, ...] = ()
        self._kept: dict[str, str] = {}
        self._stale: set[str] = set()
        self._removed: Edit | None = None
        self._typed_at: datetime | None = None
        self._tried_at: datetime | None = None

    @property
    def typing_in(self) -> str:
        """The place that one has typed in during the last moments, empty for none."""
        if self._typed_at is None or self.seat.now() - self._typed_at > TYPING:
            return ""
        return self.seat.writing_in

    # --- words --------------------------------------------------------------------------------------------------

    def put_text(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Let as much of `text` as may be kept wait to be written into a field, and say how it looked."""
        admission = admit(text, self._vouched)
        self._wait(path_of(self.plan, section, index, name), admission.kept)
        return admission

    def put_lines(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Let `text` wait to be written into a field that holds one text a line."""
        admission = admit(text, self._vouched)
        lines = [line.strip() for line in admission.kept.splitlines() if line.strip()]
        self._wait(path_of(self.plan, section, index, name), list(lines))
        return admission

    def vouch(self, text: str) -> None:
        """Note the visitor's word that the ten digits in `text` are no CPR number."""
        self._vouched = (*self._vouched, text.strip())

    def _wait(self, path: str, after: JsonValue) -> None:
        """Let `after` wait to be written at `path`."""
        known = self.waiting.get(path)
        before = known.before if known else self._standing(path)
        self.waiting[path] = Waiting(before, after)
        self._typed_at, self.seat.writing_in = self.seat.now(), path
        self.wanted()

    def flush(self) -> None:
        """Write what waits; what cannot be written now goes on waiting, and `trouble` says why."""
        self._tried_at = self.seat.now()
        for path, one in tuple(self.waiting.items()):
            trouble = self._write(path, one.before, one.after)
            if trouble is None:
                self._done(path, one)
            elif trouble.code in ("plan.no_such_place", "session.changed"):
                self.waiting.pop(path, None)  # nothing that could be set aside: an emptied field that is gone
                self._stale.add(path)
            else:
                self.trouble = trouble
                return
        self.trouble = None

    def _done(self, path: str, one: Waiting) -> None:
        """Note that words have been written, or set aside for their author beside what stands."""
        if self.waiting.get(path) == one:
            del self.waiting[path]
        text = one.after if isinstance(one.after, str) else ""
        self._kept[path] = text
        if self._standing(path) == one.after:
            self.saved_at = self.seat.now()
        else:
            self._stale.add(path)

    # --- everything else ---------------------------------------------------------------------------------------

    def put(self, section: Section, index: int | None, name: str, value: Any) -> bool:
        """Put `value` into a field at once; return whether it was written. Whoever is named is taken into the plan."""
        self.flush()
        if self.waiting:
            return False
        field = next((field for field in section.fields if field.name == name), None)
        plan = self.group.plan
        try:
            if field is not None and field.kind in _NAMING and value:
                names = [value] if isinstance(value, str) else list(value)
                plan = editing.with_named(plan, self.case, self.seat.state.set_up.language, names)
            plan = editing.with_field(plan, section, index, name, value)
        except ValidationError:
            return False
        return self._make(plan)

    def put_asked(self, section: Section, asked: bool) -> None:
        """Note whether somebody has asked about what `section` lists."""
        self._try(section.asked, self._standing(section.asked), asked)

    def add(self, section: Section) -> None:
        """Add an empty row to a list."""
        self.flush()
        self._make(editing.with_new_row(self.group.plan, section))

    def remove(self, section: Section, index: int) -> None:
        """Remove a row; it can be put back until the next removal."""
        self.flush()
        row = editing.value_at(self.group.plan, section.path)[index]
        path = f"{section.path}/{name_of(row)}"
        edit = Edit(path=path, before=self._standing(path), at=index)
        if self._try(path, edit.before, None):
            self._removed, self.undoable = edit, section.name

    def undo(self, section: Section) -> None:
        """Put back the row of `section` that was removed last."""
        gone = self._removed
        if gone is not None and self.undoable == section.name:
            self._removed, self.undoable = None, ""
            self._try(gone.path, None, gone.before, gone.at)

    def take_back(self) -> Trouble | None:
        """Take back the group's latest change, whoever made it."""
        self.flush()
        self._typed_at = None
        return self._watched(lambda: self.seat.do(c.undo))

    def take_suggestion(self, name: str) -> Trouble | None:
        """Write a suggestion into the plan."""
        self.flush()
        self._typed_at = None
        return self._watched(lambda: self.seat.do(c.take_suggestion, name))

    def write_words(self, path: str, text: str) -> Trouble | None:
        """Write words that were typed before, in place of what stands; a field of lines takes them line by line."""
        if not takes_words(self.group.plan, path):
            return Trouble("session.by_hand")
        stands = self._standing(path)
        after: JsonValue = [one for one in text.splitlines() if one.strip()] if isinstance(stands, list) else text
        return self._watched(lambda: self._write(path, stands, after))

    def finish_aside(self, number: int, use: str, name: str) -> Trouble | None:
        """See to one's own words that were set aside."""
        self._typed_at = None
        return self._watched(lambda: self.seat.do(c.finish_aside, number, use, name))

    def give_back(self) -> dict[str, str]:
        """Return the words that wait and cannot be written in this stage, place → words; they wait no more."""
        waiting, self.waiting, self.trouble = self.waiting, {}, None
        texts = {path: one.after for path, one in waiting.items()}
        return {
            path: "\n".join(str(line) for line in text) if isinstance(text, list) else str(text)
            for path, text in texts.items()
        }

    # --- what the page must show ---------------------------------------------------------------------------------

    def noticed(self, new: tuple[Fact, ...]) -> None:
        """Take in what has happened: places that others have changed are stale; what waits is tried again."""
        for one in new:
            if one.who != self.seat.who and getattr(one.event, "group", None) == self.group.group.id:
                self._stale |= {edit.path for edit in getattr(one.event, "edits", ())}
        now = self.seat.now()
        if self.trouble and (self._tried_at is None or now - self._tried_at > TRY_AGAIN):
            self.flush()
        if self.seat.writing_in and not self.typing_in and not self.waiting:
            self.seat.writing_in = ""

    def take_stale(self) -> frozenset[str]:
        """Return the places that must be drawn again, and forget them; what is being typed in is left for later."""
        taken = frozenset(self._stale - self._typed_over())
        self._stale -= taken
        return taken

    @property
    def is_stale(self) -> bool:
        """Whether there is a place that must be drawn again now."""
        return bool(self._stale - self._typed_over())

    def _typed_over(self) -> set[str]:
        """Return the stale places in the card that is being typed in."""
        now = section_at(self.typing_in)
        return {path for path in self._stale if now is not None and section_at(path) is now}

    def take_kept(self) -> dict[str, str]:
        """Return what has been written since the last time: place → words; and forget it."""
        taken, self._kept = self._kept, {}
        return taken

    # --- within ----------------------------------------------------------------------------------------------------

    def _make(self, plan: Plan) -> bool:
        """Turn the group's plan into `plan`; return whether that was done."""
        changes = [_narrowed(one) for one in differences(self.group.plan, plan)]
        return all(self._try(one.path, one.before, one.after, one.at) for one in changes)

    def _try(self, path: str, before: JsonValue, after: JsonValue, at: int | None = None) -> bool:
        """Write one change; return whether that was done, with the reason in `trouble`."""
        trouble = self._write(path, before, after, at)
        self.trouble = trouble
        if trouble is None:
            self.saved_at = self.seat.now()
        else:
            self._stale.add(path)
            self.wanted()
        return trouble is None

    def _write(self, path: str, before: JsonValue, after: JsonValue, at: int | None = None) -> Trouble | None:
        """Write one change with the pen."""
        return self.seat.do(c.edit, path, before, after, at)

    def _watched(self, act: Callable[[], Trouble | None]) -> Trouble | None:
        """Do `act`, and note every place that it changed as stale."""
        plan = self.group.plan
        with self.seat.hold_trait_notifications():  # whoever looks then must find what has become stale
            trouble = act()
            self._stale |= {one.path for one in differences(plan, self.group.plan)}
            if trouble is None:
                self.saved_at = self.seat.now()
        return trouble


def _narrowed(change: Edit) -> Edit:
    """Return a change of a row as one of its field, where only one field has changed."""
    before, after = change.before, change.after
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return change
    moved = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    if len(moved) != 1:
        return change
    return Edit(path=f"{change.path}/{moved[0]}", before=before.get(moved[0]), after=after.get(moved[0]))
