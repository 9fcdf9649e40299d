"""Which event cards come by themselves in a new session."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions.material.deck import Card
from kitools.sessions.material.library import decks
from kitools.ui.models.facilitator.setup import Setup
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.own_deck import TAKEN, OwnDeck
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Stack, block, button, joined, row, say, stack, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, update
from kitools.words import tr


class CardChoice(Stack):
    """The deck, and the cards that are armed; the others are shown when asked for."""

    def __init__(self, setup: Setup, language: str) -> None:
        self._setup, self._language = setup, language
        self._all = self._ticking = False
        self._shown: tuple[str, ...] = ()
        self._said = Block()
        self._list = Kept("kt-checks-list")
        self._more = button(tr(language, "trainer.show_deck"), self._toggle, "quiet")
        self._own = OwnDeck(setup, language)
        self._shipped = stack(*self._decks())
        super().__init__(
            children=(block(tag("h3", say(language, "trainer.cards"))), self._shipped, self._said, self._list,
                      row(self._more), self._own)
        )  # fmt: skip
        with_classes(self, "kt-stack")

    def draw(self) -> None:
        """Show the cards that are armed, or all of those that fit."""
        setup, language = self._setup, self._language
        armed, fitting = setup.choices.armed, setup.cards()
        update(self._said, self._hint())
        (self._shipped.add_class if setup.choices.own_deck else self._shipped.remove_class)("kt-hidden")
        self._own.draw()
        if not self._ticking:
            self._shown = armed  # a box that is unticked stays where it is
        shown = [one for one in fitting if self._all or one.id in self._shown]
        key = (setup.choices.own_deck, self._all, tuple(one.id for one in fitting), self._shown)
        self._list.show(key, lambda: [self._card(one) for one in shown])
        self._more.description = tr(language, "trainer.show_armed" if self._all else "trainer.show_deck")

    def _hint(self) -> Markup:
        """Return whose cards they are where they are the trainer's own, and how many come by themselves."""
        setup, language = self._setup, self._language
        own = setup.choices.own_deck
        hint = tag("p", say(language, "trainer.cards_hint", count=len(setup.choices.armed)))
        if own is None:
            return hint
        title = own.title.in_language(language)
        words = say(language, "trainer.own_deck_is", title=title, count=len(own.cards))
        mine = tag("p", words, f"kt-good {TAKEN}", role="status", tabindex="-1")
        none = "" if setup.cards() else tag("p", say(language, "trainer.own_deck_fits_not"), "kt-remark-ought")
        return joined((mine, none or hint))

    def _decks(self) -> tuple[widgets.Widget, ...]:
        """Return the choice of a deck, where there is more than one."""
        known = decks()
        if len(known) < 2:
            return ()
        options = [(one.title.in_language(self._language), one.id) for one in known]
        entry = inputs.Dropdown(
            description=tr(self._language, "trainer.deck"), options=options, value=self._setup.choices.deck
        )
        entry.observe(guard(lambda change: self._setup.put(deck=change["new"])), names="value")
        return (entry,)

    def _card(self, one: Card) -> widgets.Widget:
        """Return a box to tick for a card."""
        words = tr(self._language, "trainer.card_in_week", week=one.week, card=one.title.in_language(self._language))
        box = inputs.Checkbox(description=words, value=one.id in self._setup.choices.armed, indent=False)
        box.observe(guard(lambda change: self._arm(one.id, change["new"])), names="value")
        return box

    def _arm(self, name: str, armed: bool) -> None:
        """Arm a card, or not."""
        known = [one for one in self._setup.choices.armed if one != name]
        order = {one.id: one.week for one in self._setup.cards()}
        chosen = sorted([*known, *([name] if armed else [])], key=lambda one: order.get(one, 0))
        self._ticking = True
        try:
            self._setup.put(armed=tuple(chosen))
        finally:
            self._ticking = False

    def _toggle(self) -> None:
        """Show all cards, or the armed ones."""
        self._all = not self._all
        self.draw()
