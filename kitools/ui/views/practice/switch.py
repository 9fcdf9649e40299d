"""The evidence switch: careful, hopeful or free; one control above everything that is simulated."""

from collections.abc import Callable

import ipywidgets as widgets
from markupsafe import Markup

from kitools.simulation import Evidence
from kitools.ui.models.practice.draft import Stance
from kitools.ui.models.practice.numbers import EFFECT, behind, offered
from kitools.ui.models.practice.switch import Switch
from kitools.ui.views import inputs
from kitools.ui.views.evidence import said_range, said_value, why_these_numbers
from kitools.ui.views.guard import guard
from kitools.ui.views.later import Later
from kitools.ui.views.parts import Block, Stack, block, button, focus, joined, row, say, stack, tag, with_classes
from kitools.ui.views.practice.demand import OnDemand
from kitools.words import tr

_PAUSE = 0.4
_STEPS = {"days": 1.0, "probability": 0.01}
_STEP = 0.05


def assumed_note(language: str, switch: Switch) -> Markup:
    """Return what must be said of every figure and sentence that is not made with caution; else nothing."""
    if switch.stance is Stance.CAUTIOUS:
        return Markup("")
    return tag("p", _assumed(language, switch), "kt-assumed")


def captioned(language: str, switch: Switch, code: str) -> Markup:
    """Return a figure's caption, with what is assumed before it."""
    note = "" if switch.stance is Stance.CAUTIOUS else joined((tag("strong", _assumed(language, switch)), " "))
    return joined((note, say(language, code)))


def _assumed(language: str, switch: Switch) -> Markup:
    """Return one sentence on what is assumed."""
    if switch.stance is Stance.FREE:
        return say(language, "switch.assumed-free", count=len(switch.own()))
    return say(language, "switch.assumed-hope")


class SwitchCard(Stack):
    """Chooses the evidence, and calls `changed` when the results must be made again; keeps its own place and focus.

    `changed` returns the result in short, which is said here, where the visitor is.
    """

    def __init__(self, language: str, switch: Switch, changed: Callable[[], Markup]) -> None:
        self._language = language
        self._switch = switch
        self._changed = changed
        self._own = stack()
        self._behind = Block()
        self._status = Block()
        self._later = Later(_PAUSE, self._recompute)
        options = [(tr(language, f"switch.{stance}"), stance) for stance in Stance]
        entry = inputs.RadioButtons(description=tr(language, "switch.title"), options=options, value=switch.stance)
        entry.observe(guard(self._chosen), names="value")
        super().__init__(children=(entry, self._own, self._status, self._behind))
        with_classes(self, "kt-card", "kt-stack", "kt-switch")
        self._draw()

    def leave(self) -> None:
        """Forget a wish to compute that still waits."""
        self._later.drop()

    def _chosen(self, change: dict[str, Stance]) -> None:
        """Take the stance that was chosen."""
        self._switch.choose(change["new"])
        self._draw()
        self._recompute()

    def _draw(self) -> None:
        """Show the numbers that can be chosen, where one may, and what lies behind the choice."""
        free = self._switch.stance is Stance.FREE
        self._own.children = (OwnNumbers(self._language, self._switch, self._moved),) if free else ()
        self._show_behind()

    def _show_behind(self) -> None:
        """Show the evidence behind the choice."""
        free = self._switch.stance is Stance.FREE
        ids = [one.id for one in offered()] if free else behind((EFFECT,))
        self._behind.value = str(why_these_numbers(self._language, ids, self._switch.parameters()))

    def _moved(self) -> None:
        """Make the results again a moment after the last move."""
        self._status.value = str(tag("p", say(self._language, "practice.moment"), "kt-hint", role="status"))
        self._later.ask()

    def _recompute(self) -> None:
        """Make the results again, and say so."""
        self._status.value = str(tag("p", say(self._language, "practice.moment"), "kt-hint", role="status"))
        self._show_behind()
        done = joined((say(self._language, "switch.done"), " ", tag("strong", self._changed())))
        self._status.value = str(tag("p", done, role="status"))


class OwnNumbers(Stack):
    """A slider for each number that can be chosen, those that decide the ball first."""

    def __init__(self, language: str, switch: Switch, moved: Callable[[], None]) -> None:
        self._switch = switch
        self._moved = moved
        self._language = language
        self._sliders = [NumberSlider(language, one, switch, moved) for one in offered()]
        effects = any(one.row.id in switch.own() for one in self._sliders if one.row.acts_in == EFFECT)
        offer = OnDemand(language, "switch.show-effects", self._effects, "kt-own-effect-title")
        super().__init__(
            children=(
                block(tag("p", say(language, "switch.own-hint"), "kt-hint")),
                block(tag("h3", say(language, "switch.own-ball"))),
                stack(*(one for one in self._sliders if one.row.acts_in != EFFECT), classes="kt-fields"),
                self._effects() if effects else offer,
                row(button(tr(language, "switch.all-default"), self._reset, "quiet")),
            )
        )
        with_classes(self, "kt-stack", "kt-own")

    def _effects(self) -> widgets.Widget:
        """Return the sliders for whether the plan acts on the course itself."""
        language = self._language
        title = tag("h3", say(language, "switch.own-effect"), "kt-own-effect-title", tabindex="-1")
        hint = tag("p", say(language, "switch.own-effect-hint"), "kt-hint")
        sliders = (one for one in self._sliders if one.row.acts_in == EFFECT)
        return stack(block(joined((title, hint))), stack(*sliders, classes="kt-fields"))

    def _reset(self) -> None:
        """Put every number back to its default."""
        self._switch.reset()
        for one in self._sliders:
            one.show()
        self._moved()


class NumberSlider(Stack):
    """One number between its named bounds, with its default and the way back to it."""

    def __init__(self, language: str, one: Evidence, switch: Switch, moved: Callable[[], None]) -> None:
        self.row = one
        self._language = language
        self._switch = switch
        self._moved = moved
        self._words = Block()
        self._mark = Block()
        self._entry = inputs.FloatSlider(
            description=tr(language, f"switch.own-{one.id}"),
            min=one.low,
            max=one.high,
            step=_STEPS.get(one.unit, _STEP),
            value=switch.value(one.id),
            readout=False,
            continuous_update=False,
        )
        self._entry.observe(guard(self._put), names="value")
        self._bounds = said_range(language, one.unit, one.low, one.high)
        default = tr(language, "switch.default", value=self._said(one.value))
        self._back = button(default, self._reset, "quiet")
        super().__init__(
            children=(
                self._entry,
                self._words,
                self._back,
                self._mark,
            )
        )
        with_classes(self, "kt-field", "kt-number-field", f"kt-own-{one.id}")
        self.show()

    def show(self) -> None:
        """Show the number as it is kept."""
        value = self._switch.value(self.row.id)
        if self._entry.value != value:
            self._entry.value = value
        said = tag("strong", self._said(value), "kt-own-value")
        code = "switch.bounds" if self.row.id in self._switch.own() else "switch.bounds-default"
        bounds = tag("span", say(self._language, code, bounds=self._bounds), "kt-hint")
        self._words.value = str(joined((self._default_mark(), tag("p", joined((said, " ", bounds))))))
        change = self._back.remove_class if self.row.id in self._switch.own() else self._back.add_class
        change("kt-unseen")

    def _put(self, change: dict[str, float]) -> None:
        """Choose the number where the slider stands; steps of a hundredth must not become 0.8000000001."""
        value = round(change["new"], 4)
        if value == self._switch.value(self.row.id):
            return
        self._switch.put(self.row.id, min(max(value, self.row.low), self.row.high))
        self.show()
        self._moved()

    def _reset(self) -> None:
        """Go back to the default, with the keyboard on the slider."""
        self._switch.reset(self.row.id)
        self.show()
        self._mark.value = ""
        self._mark.value = str(focus(f"kt-own-{self.row.id}"))
        self._moved()

    def _default_mark(self) -> Markup:
        """Return the mark on the slider where the default lies; the words say it too."""
        place = 100 * (self.row.value - self.row.low) / (self.row.high - self.row.low)
        mark = tag("span", "", "kt-default-mark", style=f"left: {place:.1f}%")
        return tag("div", mark, "kt-default-track", aria_hidden="true")

    def _said(self, value: float) -> str:
        """Return a value of this number in words."""
        return said_value(self._language, self.row.unit, value)


def behind_figure(language: str, switch: Switch, ids: tuple[str, ...]) -> Block:
    """Return »hvorfor dette tal?« for a figure made under the switch."""
    return block(why_these_numbers(language, ids, switch.parameters()))
