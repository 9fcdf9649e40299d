"""A new session: what is chosen once, with defaults that a trainer can leave as they are."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import cases
from kitools.ground import CprLook, KitError, look_for_cpr
from kitools.sessions.material.stages import Format, Slot, Stage, formats
from kitools.ui.models.facilitator.door import Door
from kitools.ui.models.facilitator.setup import ALWAYS, SIZES, Setup, case_title
from kitools.ui.models.live import Trouble
from kitools.ui.views import fields, inputs
from kitools.ui.views.facilitator.new_cards import CardChoice
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    card,
    details,
    joined,
    listed,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.sessions.kept import Kept, update
from kitools.words import LANGUAGES, tr

_LONGEST_TITLE = 40


class NewSession(Stack):
    """The choices for a new session, and the button that opens its waiting room."""

    def __init__(self, setup: Setup, door: Door, language: str, back: Callable[[], None]) -> None:
        self._setup, self._door, self._language = setup, door, language
        self._about, self._total, self._remark, self._warning = Block(), Block(), Block(), Block()
        self._slots = Kept("kt-stack kt-slots")
        self._shows = self._tick("trainer.demonstration", "demonstration")
        self._cards = CardChoice(setup, language)
        self._open = button(tr(language, "trainer.open_lobby"), self.open_lobby, "primary")
        title = tag("h2", say(language, "trainer.new_session"), "kt-new-title", tabindex="-1")
        super().__init__(
            children=(
                block(title),
                card(*self._what()),
                card(*self._people()),
                card(block(tag("h3", say(language, "trainer.phases"))), self._total, self._slots),
                card(self._cards),
                self._warning,
                self._remark,
                row(self._open, button(tr(language, "common.back"), back, "quiet")),
            )
        )
        with_classes(self, "kt-stack")
        setup.observe(guard(lambda _: self._draw()), names="choices")
        door.observe(guard(lambda _: self._say(door.trouble)), names="trouble")
        self._draw()

    def open_lobby(self) -> None:
        """Open the waiting room."""
        reason = self._setup.why_not()
        if reason:
            self._say(Trouble(reason))
            return
        try:
            setting = self._setup.setting()
        except KitError as error:
            self._say(Trouble(error.code, error.facts))
            return
        self._door.open(setting)

    def _what(self) -> tuple[widgets.Widget, ...]:
        """Return title, format and case."""
        language, setup = self._language, self._setup
        chosen = setup.choices
        title = inputs.Text(description=tr(language, "trainer.session_title"), value=chosen.title)
        title.observe(guard(lambda change: self._put_title(change["new"])), names="value")
        kinds = [(one.title.in_language(language), one.id) for one in formats()]
        material = [(tr(language, f"language.{one}"), one) for one in LANGUAGES]
        names = [(case_title(one.id, language), one.id) for one in cases()]
        several = tr(language, "trainer.several_cases")
        return (
            block(tag("h3", say(language, "trainer.what"))),
            stack(title, block(tag("p", say(language, "trainer.title_hint"), "kt-hint")), classes="kt-field"),
            self._choice("trainer.format", kinds, "format"),
            self._about,
            self._choice("trainer.case", names, "case"),
            fields.yes_field(several, chosen.several, lambda value: setup.put(several=value)),
            self._choice("trainer.material_language", material, "language"),
        )

    def _people(self) -> tuple[widgets.Widget, ...]:
        """Return groups, the citizen, questionnaires and the demonstration."""
        language = self._language
        sizes = [(tr(language, "trainer.size_of", count=size), size) for size in SIZES]
        ticks = [self._tick(f"trainer.{name}", name) for name in ("citizen_played", "questionnaires")]
        how = block(tag("h3", say(language, "trainer.how")))
        return how, self._choice("trainer.size", sizes, "size"), *ticks, self._shows

    def _choice(self, code: str, options: list[tuple[str, Any]], name: str) -> widgets.Widget:
        """Return a list to choose one from."""
        value = getattr(self._setup.choices, name)
        return fields.choice_field(tr(self._language, code), options, value, lambda new: self._setup.put(**{name: new}))

    def _tick(self, code: str, name: str) -> widgets.Widget:
        """Return a box to tick, with a hint."""
        hint = tr(self._language, code, "hint")
        value = getattr(self._setup.choices, name)
        return fields.yes_field(tr(self._language, code), value, lambda new: self._setup.put(**{name: new}), hint)

    def _put_title(self, title: str) -> None:
        """Keep the title, unless it cannot be one."""
        if look_for_cpr(title) is not CprLook.ACCEPT:
            self._say(Trouble("session.cpr"))
            return
        self._say(None)
        self._setup.put(title=title[:_LONGEST_TITLE])

    def _draw(self) -> None:
        """Show what follows from the choices."""
        setup, language = self._setup, self._language
        update(self._about, _told(setup.format, language))
        update(self._total, tag("p", say(language, "trainer.minutes_in_all", minutes=setup.minutes())))
        chosen = setup.choices
        has_meeting = setup.format.slot(Stage.DEMONSTRATION) is not None
        (self._shows.remove_class if has_meeting else self._shows.add_class)("kt-hidden")
        key = (chosen.format, chosen.questionnaires, chosen.demonstration)
        self._slots.show(key, lambda: [self._slot(slot, is_in) for slot, is_in in setup.rows()])
        self._cards.draw()
        own = setup.has_demonstration_of_own_case()
        update(self._warning, tag("p", say(language, "trainer.own_case"), "kt-remark-ought") if own else "")

    def _slot(self, slot: Slot, is_in: bool) -> widgets.Widget:
        """Return one stage: whether it is in, and its minutes."""
        setup, language = self._setup, self._language
        name = tr(language, f"session_stage.{slot.stage}")
        box = inputs.Checkbox(description=name, value=is_in, indent=False, disabled=slot.stage in ALWAYS)
        box.observe(guard(lambda change: setup.leave_out(slot.stage, out=not change["new"])), names="value")
        minutes = fields.NumberField(
            language,
            tr(language, "trainer.minutes_of", stage=name),
            slot.minutes,
            lambda number: setup.put_minutes(slot.stage, None if number is None else int(number)),
            whole=True,
        )
        return row(box, minutes, classes="kt-row kt-slot")

    def _say(self, trouble: Trouble | None) -> None:
        """Say why the session cannot be opened."""
        words = say(self._language, trouble.code, **trouble.facts) if trouble else ""
        update(self._remark, tag("p", words, "kt-remark-stop", role="alert") if trouble else "")


def _told(chosen: Format, language: str) -> Markup:
    """Return what a format contains and what one can do after it."""
    objectives = listed(one.in_language(language) for one in chosen.objectives)
    stages = listed(
        say(language, "trainer.stage_minutes", stage=tr(language, f"session_stage.{slot.stage}"), minutes=slot.minutes)
        for slot in chosen.slots
        if slot.minutes
    )
    return joined(
        (
            tag("p", chosen.about.in_language(language)),
            details(say(language, "trainer.objectives"), objectives),
            details(say(language, "trainer.contains"), stages),
        )
    )
