"""What the practice page knows and decides: the draft, its steps, its remarks, and that nothing typed is lost."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import Any

import traitlets
from pydantic import ValidationError

from kitools.cases import Case, Reply, first_monday
from kitools.ground import Finding, KitError
from kitools.plan import Phase, Plan, Strength, check, most_important, strengths
from kitools.ui.models.practice import editing, talking
from kitools.ui.models.practice.draft import Draft, Step, Version, is_empty, read_draft, write_draft
from kitools.ui.models.practice.forms import Kind, Section
from kitools.ui.models.practice.keeping import DraftStore, SaveState
from kitools.ui.models.practice.revisions import is_revised, revised, with_reason
from kitools.ui.models.practice.texts import Admission, admit

PAGE = "practice"
_SHOWN_AT_A_TIME = 3
_NAMING = (Kind.PERSON, Kind.ONE_PERSON, Kind.PEOPLE)


class PracticeModel(traitlets.HasTraits):
    """The practice page of one visitor; `find_case` gives a case by its id, `today` is the day it is used."""

    draft = traitlets.Instance(Draft)
    saving = traitlets.Instance(SaveState)
    code = traitlets.Unicode()
    undoable = traitlets.Unicode()

    def __init__(
        self, language: str, today: date, find_case: Callable[[str], Case], store: DraftStore, code: str = ""
    ) -> None:
        super().__init__(draft=Draft(), saving=SaveState(), code="")
        self.language = language
        self.today = today
        self._find_case = cache(find_case)
        self._store = store
        self._version = 0
        self._before_removal: Plan | None = None
        self._saved = ""
        self.unknown_code = bool(code) and not self.resume(code)

    # --- the case and the way through the page -------------------------------------------------------------

    @property
    def case(self) -> Case:
        """The chosen case; raise `KitError("practice.no_case")` before one is chosen."""
        if self.draft.case is None:
            raise KitError("practice.no_case")
        case = self._find_case(self.draft.case)
        return case.short() if self.draft.short else case

    def choose(self, case_id: str, role: str, *, short: bool, blank: bool) -> None:
        """Begin with a case, in a role, from its half-made plan or from a blank one."""
        case = self._find_case(case_id)
        if self.draft.case is not None:
            self.save()
            if self.saving.trouble:
                return  # what is not kept yet must not be lost to a new exercise
            self._leave()
        start = first_monday(self.today)
        plan = case.blank(self.language, start) if blank else case.plan("half_made", self.language, start)
        self.draft = Draft(case=case_id, role=role, short=short, step=Step.READ, begins_on=start, plan=plan)
        self.draft = self.draft.with_changes(plan=editing.with_named(plan, case, self.language, [role]))
        self.save()

    def go(self, step: Step) -> None:
        """Go to `step` unless something blocks it."""
        if self.blocked(step):
            return
        if step is Step.YEAR and not self.draft.versions:
            self.let_a_year_pass()
        else:
            self.draft = self.draft.with_changes(step=step)

    def go_to_phase(self, phase: Phase) -> None:
        """Show the part of the plan that belongs to `phase`."""
        self.draft = self.draft.with_changes(step=Step.PLAN, phase=phase)

    def blocked(self, step: Step) -> str:
        """Return the code of the reason why `step` cannot be taken now, or an empty text."""
        if step is Step.CHOOSE:
            return ""
        if self.draft.case is None:
            return "practice.blocked-no_case"
        if step is Step.COMPARE and len(self.draft.versions) < 2:
            return "practice.blocked-one_version"
        return ""

    # --- talking with the citizen and the others -------------------------------------------------------------

    def say(self, step: str, way: str) -> None:
        """Ask the citizen in one way; what is heard is written into the plan, in place of what another way gave."""
        self.draft = talking.with_talk(self.draft, self.case, step, way, self.language, self.today)

    def ask(self, role: str, question: str) -> None:
        """Ask another role a question; it stays asked."""
        self.draft = talking.with_question(self.draft, role, question)

    def reply(self, role: str, question: str) -> Reply:
        """Return what `role` says to the question under the consents that the plan holds today."""
        return talking.reply_of(self.draft, self.case, role, question, self.today)

    def known_roles(self) -> tuple[str, ...]:
        """Return the roles that one knows of: from the start, or because an answer led to them."""
        return talking.known_roles(self.draft, self.case, self.today)

    # --- the plan -------------------------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """The plan as it stands."""
        return self.draft.plan

    def people(self) -> dict[str, str]:
        """Return who can be named in the plan: id → function."""
        return editing.people(self.plan, self.case, self.language)

    def place(self, section: Section, index: int | None, name: str) -> str:
        """Return nothing: a draft is kept a moment after each change, and brought back by its code."""
        return ""

    def put(self, section: Section, index: int | None, name: str, value: Any) -> bool:
        """Put `value` into a field; return whether it fitted. Whoever is named is taken into the plan."""
        field = next((field for field in section.fields if field.name == name), None)
        plan = self.plan
        if field is not None and field.kind in _NAMING and value:
            names = [value] if isinstance(value, str) else list(value)
            plan = editing.with_named(plan, self.case, self.language, names)
        try:
            plan = editing.with_field(plan, section, index, name, value)
        except ValidationError:
            return False
        self.draft = self.draft.with_changes(plan=plan)
        return True

    def put_text(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Put as much of `text` into a field as may be kept, and say how it looked."""
        admission = admit(text, self.draft.vouched)
        self.put(section, index, name, admission.kept)
        return admission

    def put_lines(self, section: Section, index: int | None, name: str, text: str) -> Admission:
        """Put `text` into a field that holds one text a line."""
        admission = admit(text, self.draft.vouched)
        self.put(section, index, name, tuple(line.strip() for line in admission.kept.splitlines() if line.strip()))
        return admission

    def vouch(self, text: str) -> None:
        """Note the visitor's word that the ten digits in `text` are no CPR number."""
        self.draft = self.draft.with_changes(vouched=(*self.draft.vouched, text.strip()))

    def put_asked(self, section: Section, asked: bool) -> None:
        """Note whether somebody has asked about what `section` lists."""
        self.draft = self.draft.with_changes(plan=editing.with_value(self.plan, section.asked, asked))

    def add(self, section: Section) -> None:
        """Add an empty row to a list."""
        self.draft = self.draft.with_changes(plan=editing.with_new_row(self.plan, section))

    def remove(self, section: Section, index: int) -> None:
        """Remove a row; it can be undone until the next removal."""
        self._before_removal = self.plan
        self.draft = self.draft.with_changes(plan=editing.without_row(self.plan, section, index))
        self.undoable = section.name

    def undo(self, section: Section) -> None:
        """Put back the rows of `section` as they were before the last removal."""
        if self._before_removal is not None and self.undoable == section.name:
            rows = editing.value_at(self._before_removal, section.path)
            self.undoable = ""
            self.draft = self.draft.with_changes(plan=editing.with_value(self.plan, section.path, rows))

    def findings(self) -> tuple[Finding, ...]:
        """Return every remark on the plan today, the most important first."""
        found = check(self.plan, self.today)
        return most_important(found, len(found))

    def shown_findings(self) -> tuple[Finding, ...]:
        """Return the few remarks that are shown at a time."""
        return self.findings()[:_SHOWN_AT_A_TIME]

    def strengths(self) -> Sequence[Strength]:
        """Return what the plan does well."""
        return strengths(self.plan, self.today)

    # --- versions -------------------------------------------------------------------------------------------

    def let_a_year_pass(self) -> None:
        """Keep the plan as a version, if it is not one already, and go to the year under it."""
        plan, versions = self.plan, self.draft.versions
        if not versions or self.is_changed():
            plan = revised(plan, versions[-1].plan if versions else None, self.language, self.today)
            versions = (*versions, Version(number=len(versions) + 1, plan=plan))
        years = self.draft.years + 1
        self.draft = self.draft.with_changes(plan=plan, versions=versions, step=Step.YEAR, course=None, years=years)

    def put_reason(self, text: str) -> Admission:
        """Put why the latest version was made into its line in the plan's list of versions."""
        admission = admit(text, self.draft.vouched)
        *earlier, latest = self.draft.versions
        named = latest.with_changes(plan=with_reason(latest.plan, admission.kept))
        plan = with_reason(self.plan, admission.kept)
        self.draft = self.draft.with_changes(plan=plan, versions=(*earlier, named))
        return admission

    def reason(self) -> str:
        """Return why the latest version was made, as far as somebody has said."""
        revisions = self.draft.versions[-1].plan.revisions if self.draft.versions else ()
        return revisions[-1].why if revisions else ""

    def is_changed(self) -> bool:
        """Whether the plan differs from the last version that had its year."""
        return bool(self.draft.versions) and is_revised(self.plan, self.draft.versions[-1].plan)

    def version(self, number: int) -> Version:
        """Return the version with `number`; raise `KitError("practice.no_version")` if there is none."""
        for version in self.draft.versions:
            if version.number == number:
                return version
        raise KitError("practice.no_version", number=number)

    # --- keeping --------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep the draft now; `saving` says when it was committed, or why it was not."""
        content = write_draft(self.draft)
        if is_empty(self.draft) or content == self._saved:
            return
        try:
            code = self.code or self._store.new_code()
            saved = self._store.save(code, PAGE, content, self._version)
        except KitError as error:
            self.saving = SaveState(self.saving.at, error.code, tuple(sorted(error.facts.items())))
            return
        self._version, self._saved, self.code = saved.version, content, code
        self.saving = SaveState(saved.at)

    def resume(self, code: str) -> bool:
        """Take up the draft kept under `code`; return whether there was one."""
        try:
            kept = self._store.load(code, PAGE)
            draft = self.read(kept.content) if kept else None
        except KitError as error:
            self.saving = SaveState(None, error.code, tuple(sorted(error.facts.items())))
            return False
        if kept is None or draft is None:
            return False
        self._version, self._saved = kept.version, kept.content
        self.code, self.saving = code, SaveState()
        self.draft = draft
        return True

    def read(self, content: str) -> Draft:
        """Return the draft in `content`; raise `KitError("practice.unreadable_draft")` if it cannot be taken up.

        Its case may be gone, or its role: a library of cases changes, and a draft lives for half a year.
        """
        try:
            draft = read_draft(content)
            if draft.case is not None:
                self._find_case(draft.case).role(draft.role or "")
        except KitError as error:
            raise KitError("practice.unreadable_draft") from error
        return draft

    def keep_mine(self) -> None:
        """Keep this window's draft over the one that another window saved."""
        kept = self._store.load(self.code, PAGE)
        self._version, self._saved = (kept.version if kept else 0), ""
        self.save()

    def take_theirs(self) -> None:
        """Take up what another window saved."""
        self.resume(self.code)

    def forget(self) -> None:
        """Delete the kept draft and begin again."""
        if self.code:
            self._store.delete(self.code, PAGE)
        self._leave()
        self.draft = Draft()

    def _leave(self) -> None:
        """Let go of the kept draft; what comes next is kept under a code of its own."""
        self._version, self._saved, self.code = 0, "", ""
        self.saving = SaveState()
