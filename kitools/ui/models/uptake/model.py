"""What the uptake page knows and decides: the file in memory, the way through the page, question, choices, answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import traitlets

from kitools.exchange.uptake import Terms
from kitools.ground import KitError, without_cpr
from kitools.ui.models.uptake.choosing import Asked
from kitools.ui.models.uptake.files import ChosenFile, Example, example_file
from kitools.ui.models.uptake.steps import Step
from kitools.ui.models.uptake.understood import Understood, understood
from kitools.uptake.choices import Choices, Question
from kitools.uptake.intake import Fault
from kitools.uptake.questions import answerable, ask, stages_in
from kitools.uptake.said import Result, Said
from kitools.uptake.table import Stage, UptakeData


@dataclass(frozen=True)
class Refusal:
    """Why a file was not taken: a code and its facts, or the faults for which it is refused whole."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Answer:
    """What came of asking: a result, or why there is none."""

    asked: Asked
    result: Result | None
    trouble: KitError | None = None


class UptakeModel(traitlets.HasTraits):
    """The uptake page of one visitor. Nothing in it is kept anywhere: it lives as long as the page.

    `turn` grows with each move, so that a view knows that a step has to be built again.
    """

    language = traitlets.Unicode()
    step = traitlets.UseEnum(Step, default_value=Step.FILE)
    turn = traitlets.Int(0)

    def __init__(self, language: str, today: date) -> None:
        super().__init__(language=language)
        self.today = today
        self.refused: Refusal | None = None
        self.found: Understood | None = None
        self.asked: Asked | None = None
        self._data: UptakeData | None = None
        self._answers: dict[Asked, Answer] = {}
        self.vouched: tuple[str, ...] = ()
        self.terms = Terms()

    # --- the file ---------------------------------------------------------------------------------------------

    @property
    def holds_a_file(self) -> bool:
        """Whether there is something in memory that would be gone if the page were left."""
        return self.found is not None

    def take_file(self, name: str, content: bytes) -> None:
        """Read the visitor's own file; what cannot be used at all is let go of, and `refused` says why."""
        try:
            file = ChosenFile(name, content)
        except KitError as error:
            self._refuse(Refusal(error.code, error.facts))
            return
        self._begin(file)

    def take_example(self, example: Example) -> None:
        """Read an example."""
        self._begin(example_file(example))

    def _begin(self, file: ChosenFile) -> None:
        """Read `file`, and go to its columns; an example, whose columns are known, leads to the questions."""
        try:
            found = understood(file, self.today)
        except KitError as error:
            self._refuse(Refusal(error.code, error.facts))
            return
        if found.reading.is_refused:
            self._refuse(Refusal("uptake_page.refused", {"file": without_cpr(file.name)}, found.reading.faults))
            return
        self.refused = None
        self._put(found)
        self.asked = None
        self._move(Step.COLUMNS)

    def _refuse(self, refusal: Refusal) -> None:
        """Let go of what there was, and say why the new file was not taken."""
        self.refused, self.found, self.asked = refusal, None, None
        self._forget()
        self._move(Step.FILE)

    def let_go(self) -> None:
        """Let go of the file and everything that came of it."""
        self.refused, self.found, self.asked = None, None, None
        self._forget()
        self._move(Step.FILE)

    # --- what the file means ----------------------------------------------------------------------------------

    @property
    def file(self) -> Understood:
        """The file as it is understood; raise KitError `uptake_page.no_file` before one is chosen."""
        if self.found is None:
            raise KitError("uptake_page.no_file")
        return self.found

    def put(self, found: Understood) -> None:
        """Take the file to mean something else; answers to the old meaning are forgotten."""
        self._put(found)

    def give_word(self) -> None:
        """Take the visitor's word: faulty rows may go, and what was asked about is fine."""
        self._put(self.file.with_word(drop=True, overrule=True))

    def vouch(self, text: str) -> None:
        """Note the visitor's word that the ten digits in `text` are no CPR number."""
        self.vouched = (*self.vouched, text.strip())

    def data(self) -> UptakeData:
        """Return the table that everything is counted from."""
        if self._data is None:
            self._data = self.file.data()
        return self._data

    def _put(self, found: Understood) -> None:
        """Hold on to `found`."""
        self._forget()
        self.found = found

    def _forget(self) -> None:
        """Forget what was computed."""
        self._data = None
        self._answers.clear()

    # --- the way ----------------------------------------------------------------------------------------------

    def blocked(self, step: Step) -> str:
        """Return the code of the reason why `step` cannot be taken now, or an empty text."""
        if step is Step.FILE:
            return ""
        if self.found is None:
            return "uptake_page.blocked-no_file"
        if step in (Step.ASK, Step.TAKE) and not self.found.is_open:
            return "uptake_page.blocked-faults"
        if step is Step.TAKE and self.asked is None:
            return "uptake_page.blocked-no_question"
        return ""

    def go(self, step: Step) -> None:
        """Go to `step` unless something blocks it."""
        if not self.blocked(step):
            self._move(step)

    def go_on(self) -> None:
        """Go from the columns to what has to be mended, or past it where nothing has."""
        self.go(Step.MEND if self._has_to_look() else Step.ASK)

    def _has_to_look(self) -> bool:
        """Whether anything in the file asks for a look."""
        units = self.file.reading.units
        return bool(self.file.reading.faults or (units is not None and units.faults)) or not self.file.is_open

    def _move(self, step: Step) -> None:
        """Show `step`, built anew."""
        with self.hold_trait_notifications():
            self.step = step
            self.turn += 1

    # --- questions --------------------------------------------------------------------------------------------

    def questions(self) -> tuple[tuple[Question, Said | None], ...]:
        """Return each question with what is missing for it, or None where it can be asked."""
        return answerable(self.data())

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages that the file knows of."""
        return stages_in(self.data())

    def groups(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the groups and of the units in each, where there is more than one group."""
        units = self.data().units
        known = units[units["group"].fillna("").astype(str).str.strip() != ""]
        groups = {str(name): tuple(map(str, rows["unit"])) for name, rows in known.groupby("group", sort=True)}
        return groups if len(groups) > 1 else {}

    def chosen(self) -> Asked:
        """Return what is asked now; there has to be something."""
        assert self.asked is not None
        return self.asked

    def choose(self, question: Question) -> None:
        """Ask `question`, with the choices made for the last one as far as they are of use."""
        choices = self.asked.choices if self.asked else self._first_choices()
        self.asked = Asked(question, choices)

    def change(self, **choices: Any) -> None:
        """Choose something else beside the question."""
        if self.asked is not None:
            self.asked = self.asked.with_choice(**choices)

    def _first_choices(self) -> Choices:
        """Return choices that fit the file: a stage that it knows of."""
        stages = self.stages()
        usual = Choices()
        if usual.stage in stages or not stages:
            return usual
        return Choices(stage=stages[-1])

    def answer(self) -> Answer:
        """Return the answer to what is asked now; the last answers are remembered."""
        if self.asked is None:
            raise KitError("uptake_page.no_question")
        if self.asked not in self._answers:
            self._answers[self.asked] = self._ask(self.asked)
        return self._answers[self.asked]

    def look(self, question: Question) -> Answer:
        """Return the answer to `question` with the first choices, without asking it."""
        asked = Asked(question, self._first_choices())
        if asked not in self._answers:
            self._answers[asked] = self._ask(asked)
        return self._answers[asked]

    def _ask(self, asked: Asked) -> Answer:
        """Ask."""
        try:
            return Answer(asked, ask(asked.question, self.data(), asked.choices))
        except KitError as error:
            return Answer(asked, None, error)
