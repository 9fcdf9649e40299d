"""Labelled fields: label above, hint, and the remark that a text cannot be kept as it stands."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import CprLook
from kitools.plan.base import LONGEST_TEXT
from kitools.ui.models.practice.texts import Admission
from kitools.ui.views import inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Stack, block, button, say, stack, tag, with_classes
from kitools.words import say_date, say_number, tr

PutText = Callable[[str], Admission]


class TextField(Stack):
    """A text that is kept as it is typed; a CPR number is refused beside the field, whatever else is kept."""

    def __init__(  # noqa: PLR0913 - what a field is, most of it by name
        self,
        language: str,
        label: str,
        text: str,
        put: PutText,
        vouch: Callable[[str], None],
        *,
        hint: str = "",
        rows: int = 1,
    ) -> None:
        self._language = language
        self._put = put
        self._vouch = vouch
        self.entry = _entry(label, text, rows)
        self.remark = Block()
        self._answer = stack(classes="kt-row")
        self.entry.observe(guard(self._typed), names="value")
        super().__init__(children=(self.entry, *_hint(hint), self.remark, self._answer))
        with_classes(self, "kt-field")

    def _typed(self, change: Any) -> None:
        """Keep what may be kept, and say what may not."""
        self._look(change["new"])

    def _look(self, text: str) -> None:
        """Put the text, and show the remark that goes with how it looked."""
        admission = self._put(text)
        if admission.whole:
            self.remark.value, self._answer.children = "", ()
            self.entry.remove_class("kt-wrong")
            return
        self.entry.add_class("kt-wrong")
        severity = "stop" if admission.look is CprLook.REFUSE else "ought"
        self.remark.value = str(tag("p", self._why_not(admission), f"kt-remark-{severity}", role="alert"))
        self._answer.children = self._question(text) if admission.look is CprLook.REVIEW else ()

    def _why_not(self, admission: Admission) -> Markup:
        """Say why not all of a text is kept."""
        if admission.look is CprLook.ACCEPT:
            return say(self._language, "ui.too-long", limit=LONGEST_TEXT)
        return say(self._language, f"ui.cpr-{admission.look}")

    def _question(self, text: str) -> tuple[widgets.Widget, ...]:
        """Return the button by which the visitor vouches that ten digits are no CPR number."""

        def vouch() -> None:
            self._vouch(text)
            self._look(text)

        return (button(tr(self._language, "ui.cpr-vouch"), vouch),)


class NumberField(Stack):
    """A number that may be left empty, with a decimal comma in Danish."""

    def __init__(  # noqa: PLR0913 - what a field is, most of it by name
        self,
        language: str,
        label: str,
        number: float | None,
        put: Callable[[float | None], bool],
        *,
        hint: str = "",
        whole: bool,
    ) -> None:
        self._language = language
        self._put_number = put
        self._whole = whole
        self.entry = _entry(label, "" if number is None else say_number(language, number), 1)
        self.remark = Block()
        self.entry.observe(guard(self._typed), names="value")
        super().__init__(children=(self.entry, *_hint(hint), self.remark))
        with_classes(self, "kt-field", "kt-short")

    def _typed(self, change: Any) -> None:
        """Keep a number; say what is wrong with anything else."""
        number, read = _number(change["new"], self._whole)
        if read and self._put_number(number):
            self.remark.value = ""
            self.entry.remove_class("kt-wrong")
        else:
            self.entry.add_class("kt-wrong")
            code = "ui.not-a-whole-number" if self._whole else "ui.not-a-number"
            self.remark.value = str(tag("p", say(self._language, code), "kt-remark-ought", role="alert"))


def choice_field(
    label: str, options: Sequence[tuple[str, Any]], value: Any, put: Callable[[Any], Any], hint: str = ""
) -> Stack:
    """Return a list to choose one from; an option whose value is `None` stands for "not chosen"."""
    values = [option for _, option in options]
    words = [(text, place) for place, (text, _) in enumerate(options)]  # places: a list cannot show `None` as chosen
    entry = inputs.Dropdown(description=label, options=words, value=values.index(value) if value in values else None)
    entry.observe(guard(lambda change: put(values[change["new"]])), names="value")
    return stack(entry, *_hint(hint), classes="kt-field")


def many_field(
    label: str,
    options: Sequence[tuple[str, Any]],
    chosen: Sequence[Any],
    put: Callable[[tuple[Any, ...]], Any],
    hint: str = "",
) -> Stack:
    """Return boxes to tick, as many as fit; they are put in the order in which they are offered."""
    boxes = [(inputs.Checkbox(description=words, value=code in chosen, indent=False), code) for words, code in options]

    def ticked(_: Any) -> None:
        put(tuple(code for box, code in boxes if box.value))

    for box, _ in boxes:
        box.observe(guard(ticked), names="value")
    grid = stack(*(box for box, _ in boxes), classes="kt-checks")
    return stack(block(tag("p", label, "kt-group-label")), *_hint(hint), grid, classes="kt-field kt-group")


def yes_field(label: str, value: bool, put: Callable[[bool], Any], hint: str = "") -> Stack:
    """Return one box to tick."""
    box = inputs.Checkbox(description=label, value=value, indent=False)
    box.observe(guard(lambda change: put(change["new"])), names="value")
    return stack(box, *_hint(hint), classes="kt-field")


def day_field(
    language: str, label: str, value: date | None, put: Callable[[date | None], bool], hint: str = ""
) -> Stack:
    """Return a day to choose, or none; it is said in words too, since browsers write dates in their own way.

    While a year is being typed it is 2, 20 and 202 first: such a day is not kept, and that is said.
    """
    entry = inputs.DatePicker(description=label, value=value)
    words = Block()

    def show(day: date | None) -> None:
        words.value = str(tag("p", say_date(language, day), "kt-hint")) if day else ""

    def chosen(change: Any) -> None:
        if put(change["new"]):
            show(change["new"])
        else:
            words.value = str(tag("p", say(language, "ui.not-a-day"), "kt-remark-ought", role="status"))

    entry.observe(guard(chosen), names="value")
    show(value)
    return stack(entry, words, *_hint(hint), classes="kt-field kt-short")


def _entry(label: str, text: str, rows: int) -> Any:
    """Return a line, or a box of `rows` lines."""
    if rows == 1:
        return inputs.Text(description=label, value=text)
    return inputs.Textarea(description=label, value=text, rows=rows)


def _hint(hint: str) -> tuple[widgets.Widget, ...]:
    """Return the hint as a block, if there is one."""
    return (block(tag("p", hint, "kt-hint")),) if hint else ()


def _number(text: str, whole: bool) -> tuple[float | None, bool]:
    """Return the number in `text` (none for an empty one), and whether it could be read.

    >>> _number("1,5", False), _number("", True), _number("to", True)
    ((1.5, True), (None, True), (None, False))
    """
    plain = text.strip().replace(",", ".")
    if not plain:
        return None, True
    try:
        return (int(plain) if whole else float(plain)), True
    except ValueError:
        return None, False
