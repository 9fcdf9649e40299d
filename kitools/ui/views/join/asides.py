"""What must not be lost: words that met another's in the same field, and words that were typed before a reload."""

from collections.abc import Mapping, Sequence

import ipywidgets as widgets

from kitools.plan.base import LONGEST_TEXT
from kitools.sessions.state import Aside
from kitools.ui.models.join.places import field_at, section_at
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble, new_id
from kitools.ui.models.practice.texts import admit
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, button, joined, row, stack, tag
from kitools.ui.views.sessions.part import Act
from kitools.ui.views.values import label
from kitools.words import tr

_MOST_OFFERED = 12


def place_words(language: str, path: str) -> str:
    """Return what a place in the plan is called: the card, and the field where that says more."""
    section, field = section_at(path), field_at(path)
    if section is None:
        return path
    title = tr(language, f"section.{section.name}")
    return f"{title} · {label(language, section, field)}" if field else title


class Asides(SeatPart):
    """One's own words that were set aside, beside what stands, until one has chosen."""

    def shows(self) -> object:
        """Return one's own words that wait."""
        seat = self.seat
        own = seat.own.asides if seat.own else ()
        return tuple(one for one in own if one.who == seat.who), seat.has_pen, seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return a card for each."""
        seat = self.seat
        return [self._card(one) for one in (seat.own.asides if seat.own else ()) if one.who == seat.who]

    def _card(self, one: Aside) -> widgets.Widget:
        """Return both texts, and what can be done."""
        seat, number = self.seat, one.number
        by = seat.state.nickname(one.by) or self.tr("join.somebody")
        title = tag("h2", self.say("join.aside-title", name=by, where=place_words(seat.language, one.path)))
        mine = joined((tag("h3", self.say("join.aside-mine")), tag("p", one.text, "kt-typed-text")))
        stands = one.stands or self.tr("practice.not-written")
        theirs = joined((tag("h3", self.say("join.aside-stands")), tag("p", stands, "kt-typed-text")))
        acts = {"keep": "primary", "suggest": "secondary", "drop": "quiet"}
        if not seat.has_pen:
            acts.pop("keep")
        buttons = [self.press(f"join.aside-{use}", self._doing(number, use), kind) for use, kind in acts.items()]
        texts = block(tag("div", joined((tag("div", mine), tag("div", theirs))), "kt-two"))
        return stack(block(title), texts, row(*buttons), classes="kt-card kt-stack kt-aside-card")

    def _doing(self, number: int, use: str) -> Act:
        """Return what one of the buttons does."""
        return lambda: self.seat.plan_desk.finish_aside(number, use, new_id("forslag"))


class Unsaved(SeatPart):
    """Words that were typed before a reload and never reached the log; the browser brings them back."""

    def __init__(self, seat: SeatModel) -> None:
        self._texts: dict[str, str] = {}
        self._forgotten: tuple[str, ...] = ()
        super().__init__(seat)

    def offer(self, texts: Mapping[str, str]) -> None:
        """Offer `texts` (place → words) back, where they say something else than what stands."""
        known = {
            path: text
            for path, text in texts.items()
            if section_at(path) and text.strip() not in ("", self._stands(path))
        }
        self._texts = dict(list({**self._texts, **known}.items())[:_MOST_OFFERED])
        self._forgotten = tuple(path for path in texts if path not in self._texts)
        self.refresh()

    def shows(self) -> object:
        """Return what is offered, and what one may do with it."""
        return tuple(self._texts.items()), self._forgotten, self.seat.has_pen, self.seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return a card for each text."""
        forgotten = [tag("div", "", "kt-kept", data_place=path, hidden="hidden") for path in self._forgotten]
        cards = [self._card(path, text) for path, text in self._texts.items()]
        return [*cards, block(joined(forgotten))]

    def _card(self, path: str, text: str) -> widgets.Widget:
        """Return the words, and what can be done with them."""
        language = self.seat.language
        shown = admit(text).kept[:LONGEST_TEXT]
        title = tag("h2", self.say("join.unsaved-title"))
        stands = self._stands(path) or self.tr("practice.not-written")
        now = tag("p", self.say("join.unsaved-stands", text=stands), "kt-hint kt-typed-text")
        words = joined((tag("h3", place_words(language, path)), tag("p", shown, "kt-typed-text"), now))
        buttons = []
        if self.seat.can_write:
            code = "join.unsaved-put" if self.seat.has_pen else "join.aside-suggest"
            buttons.append(self.press(code, lambda: self._use(path, shown), "primary"))
        buttons.append(button(self.tr("join.aside-drop"), lambda: self._forget(path), "quiet"))
        return stack(block(joined((title, words))), row(*buttons), classes="kt-card kt-stack kt-unsaved-card")

    def _stands(self, path: str) -> str:
        """Return the words that stand at a place now."""
        return self.seat.plan_desk.words_at(path).strip() if self.seat.own else ""

    def _use(self, path: str, text: str) -> Trouble | None:
        """Write the words where they were typed, or suggest them without the pen."""
        seat = self.seat
        trouble = seat.plan_desk.write_words(path, text) if seat.has_pen else seat.suggest(path, text)
        if trouble is None:
            self._forget(path)
        return trouble

    def _forget(self, path: str) -> None:
        """Let the browser forget the words."""
        self._texts.pop(path, None)
        self._forgotten = (*self._forgotten, path)
        self.refresh()
