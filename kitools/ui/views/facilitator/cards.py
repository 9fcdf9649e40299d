"""Event cards and weeks: which come by themselves, sent now or taken back; and everyday life going on."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.barriers import BARRIERS
from kitools.sessions.commands import arm, send_card, undo_card
from kitools.sessions.everyday import LAST_WEEK
from kitools.sessions.material.deck import Card
from kitools.sessions.material.questions import question
from kitools.sessions.material.spoken import Who, spoken
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views import fields, inputs
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, button, details, heading, joined, listed, row, stack, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, choose_from, update
from kitools.words import tr

_ALL = ""


class CardsView(Part):
    """To whom; the weeks; the deck."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._to = inputs.Dropdown(description=self.tr("trainer.whom"))
        self._to.observe(guard(lambda _: self.refresh()), names="value")
        self._weeks = Block()
        self._waiting = Block()
        self._some = button("", self._some_weeks, "primary")
        self._week: int | None = None
        label = self.tr("trainer.to_week")
        self._number = fields.NumberField(self.language, label, None, self._put_week, whole=True)
        self._go = button(self.tr("trainer.weeks_go"), self._to_week, "secondary")
        self._all = False
        self._more = button(self.tr("trainer.show_deck"), self._toggle, "quiet")
        self._rows: dict[str, _CardRow] = {}
        self._list = Kept("kt-stack kt-deck")
        self.children = (
            stack(self._to, classes="kt-field"),
            stack(heading(2, self.say("trainer.weeks")), self._weeks, self._waiting, row(self._some),
                  row(self._number, self._go), classes="kt-card kt-stack"),
            stack(heading(2, self.say("trainer.cards")), row(self._more), self._list, classes="kt-card kt-stack"),
        )  # fmt: skip
        self.refresh()

    @property
    def groups(self) -> list[str]:
        """The groups that it is about."""
        return [self._to.value] if self._to.value else list(self.model.state.groups)

    def refresh(self) -> None:
        """Take in which weeks have passed and which cards have come."""
        options = [(self.tr("trainer.all_groups"), _ALL), *((g.group.name, g.group.id) for g in self.model.groups)]
        choose_from(self._to, options, self._to.value or _ALL)
        self._draw_weeks()
        self._draw_cards()

    def _draw_weeks(self) -> None:
        """Say how far each group has come, and who has not answered a card."""
        model = self.model
        lines = [self.say("trainer.group_at_week", group=one.group.name, week=one.week) for one in model.groups]
        update(self._weeks, listed(lines, "kt-plain-list"))
        waits = model.unanswered(self.groups)
        told = [
            self.say("trainer.has_not_answered", group=group.group.name, card=self.title(card)) for group, card in waits
        ]
        remark = joined((tag("p", self.say("trainer.not_answered")), listed(told)))
        update(self._waiting, tag("div", remark, "kt-remark-ought") if told else "")
        to = model.weeks_from_here(self.groups)
        code = "trainer.to_next_card" if model.leads_to_card(self.groups) else "trainer.some_weeks"
        self._some.description = self.tr(code, week=to)
        self._some.disabled = self._go.disabled = (
            not model.groups or model.in_lobby or all(group.week >= LAST_WEEK for group in model.groups)
        )

    def _draw_cards(self) -> None:
        """Show the cards that are armed or have come, or all that fit."""
        model, armed = self.model, self.model.state.armed
        cases = {group.group.case for group in model.groups} or {model.setting.case}
        came = {one.card for group in model.groups for one in group.cards}
        known = (
            [one for one in model.deck.cards if any(one.fits(name) for name in cases)]
            if self._all
            else [one for one in model.deck.cards if one.id in armed or one.id in came]
        )
        known.sort(key=lambda one: one.week)
        names = tuple(one.id for one in known)
        self._rows = {one.id: self._rows.get(one.id) or _CardRow(self, one) for one in known}
        self._list.show(names, lambda: self._rows.values() if names else [self._no_cards()])
        for one in self._rows.values():
            one.refresh()
        self._more.description = self.tr("trainer.show_armed" if self._all else "trainer.show_deck")

    def _no_cards(self) -> widgets.Widget:
        """Return what is said where no card is armed."""
        return Block(value=str(tag("p", self.say("trainer.no_cards"), "kt-empty")))

    def title(self, card: Card) -> str:
        """Return what a card is called."""
        return spoken(card.title, Who(), self.model.material_language)

    def _some_weeks(self) -> None:
        """Let the weeks go to the next card, or some weeks where none is left."""
        self.model.let_weeks_pass(self.groups, self.model.weeks_from_here(self.groups))

    def _put_week(self, week: float | None) -> bool:
        """Keep the week that was typed, if it is one."""
        self._week = None if week is None or not 1 <= week <= LAST_WEEK else int(week)
        return week is None or self._week is not None

    def _to_week(self) -> None:
        """Let everyday life go on to the week that was typed."""
        if self._week is not None:
            self.model.let_weeks_pass(self.groups, self._week)

    def _toggle(self) -> None:
        """Show the whole deck, or the armed cards."""
        self._all = not self._all
        self.refresh()


class _CardRow(Part):
    """One card: what it says, whether it is armed, whom it has come to."""

    def __init__(self, whole: CardsView, card: Card) -> None:
        super().__init__(whole.model)
        with_classes(self, "kt-item", f"kt-sector-{card.sector}")
        self._whole, self._card = whole, card
        self._said, self._came = Block(value=str(told(whole, card))), Block()
        title = whole.title(card)
        label = self.tr("trainer.armed", week=card.week)
        self._armed = inputs.Checkbox(description=label, value=False, indent=False)
        self._updating = False
        self._armed.observe(guard(lambda change: self._arm(change["new"])), names="value")
        self._send_button = button(self.tr("trainer.send_now"), self._send_now, "secondary")
        self._send_button.tooltip = title
        self._undo = Kept("kt-row")
        self.children = (self._said, row(self._armed, self._send_button), self._came, self._undo)

    def refresh(self) -> None:
        """Take in whom it has come to."""
        model, card = self.model, self._card
        self._updating = True
        try:
            self._armed.value = card.id in model.state.armed
        finally:
            self._updating = False
        known = [(model.state.group(name), model.state.group(name).card(card.id)) for name in model.state.groups]
        came = [(group, one) for group, one in known if one is not None]
        lines = [
            self.say("trainer.answered" if one.answer else "trainer.came", group=group.group.name, week=one.week,
                     choice=one.answer.choice if one.answer else "")
            for group, one in came
        ]  # fmt: skip
        update(self._came, listed(lines, "kt-plain-list") if lines else "")
        open_ = [group.group for group, one in came if one.week > group.week]
        self._undo.show(tuple(one.id for one in open_), lambda: [self._undoing(one.id, one.name) for one in open_])
        groups = [model.state.group(name) for name in self._whole.groups]
        waiting = any(one.card(card.id) is None and card.fits(one.group.case) for one in groups)
        self._send_button.disabled = not waiting or model.in_lobby

    def _undoing(self, group: str, name: str) -> widgets.Widget:
        """Return the button that takes the card back from a group."""

        def take_back() -> None:
            self.model.do(undo_card, self._card.id, group)

        return button(self.tr("trainer.undo_card", group=name), take_back, "quiet")

    def _arm(self, armed: bool) -> None:
        """Let the card come by itself, or not."""
        if self._updating:
            return
        others = [one for one in self.model.state.armed if one != self._card.id]
        self.model.do(arm, [*others, *([self._card.id] if armed else [])])

    def _send_now(self) -> None:
        """Send the card to the chosen groups."""
        self.model.do(send_card, self._card.id, self._whole.groups)


def told(whole: CardsView, card: Card) -> Markup:
    """Return a card in a line, and on demand all that is for the trainer alone."""
    language, material = whole.language, whole.model.material_language
    about = question(card.question)
    names = [tr(language, f"barrier.{one.code}") for one in BARRIERS if one.code in card.barriers]
    parts = (
        tag("p", spoken(card.text, Who(), material), lang=material),
        tag("p", joined((tag("strong", whole.say("trainer.question")), " ", f"{about.id}. ",
                         about.title.in_language(language)))),
        tag("p", joined((tag("strong", whole.say("trainer.barriers")), " ", ", ".join(names)))),
        tag("p", joined((tag("strong", whole.say("trainer.expected")), " ", spoken(card.expected, Who(), language)))),
        tag("p", joined((tag("strong", whole.say("trainer.cue")), " ", spoken(card.cue, Who(), language)))),
    )  # fmt: skip
    title = joined(
        (whole.say("trainer.week_short", week=card.week), " · ", tag("strong", whole.in_material(whole.title(card))))
    )
    return details(title, joined(parts), "kt-details kt-one-card")
