"""More of a comparison, for those who want it: every difference, where the plans part, how sure it is, barriers."""

import ipywidgets as widgets

from kitools.figures import draw_barriers, draw_comparison, draw_paired, draw_parting, draw_two_spreads
from kitools.ui.models.practice.numbers import BALL, STATES, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.parts import Stack, block, joined, say, stack, tag, with_classes
from kitools.ui.views.pictures import Draw, picture
from kitools.ui.views.practice.demand import OnDemand, offers
from kitools.ui.views.practice.switch import assumed_note, behind_figure, captioned

_DOTS = "days_in_nobodys_hands"


class CompareMore(Stack):
    """What is offered beside the ball; each is made when it is asked for."""

    def __init__(self, years: Years, language: str) -> None:
        self._years = years
        self._language = language
        self._earlier = self._later = 0
        self._cheap = [
            OnDemand(language, "compare.show-all", self._differences, "kt-course-title"),
            OnDemand(language, "compare.show-parting", self._parting, "kt-parting-title"),
        ]
        self._costly = [
            OnDemand(language, "compare.show-spreads", self._spreads, "kt-spreads-title"),
            OnDemand(language, "compare.show-barriers", self._barriers, "kt-barriers-title"),
        ]
        super().__init__(children=offers(language, "compare.more-title", [*self._cheap, *self._costly]))
        with_classes(self, "kt-offers")

    def show(self, earlier: int, later: int) -> None:
        """Hold version `later` against `earlier`; what takes a moment is offered again."""
        self._earlier, self._later = earlier, later
        for one in self._cheap:
            one.again()
        for one in self._costly:
            one.hide()

    def _differences(self) -> widgets.Widget:
        """Return every difference with its interval, the course itself among them."""
        found, language = self._years.comparison(self._earlier, self._later), self._language
        before, now = (self._years.result(number) for number in (self._earlier, self._later))
        dots = self._picture("paired", lambda layout: draw_paired(before, now, _DOTS, language, layout))
        every = self._picture("course", lambda layout: draw_comparison(found, language, layout))
        return self._card("course", dots, every, behind_figure(language, self._years.switch, behind(STATES)))

    def _parting(self) -> widgets.Widget:
        """Return in which week the courses part."""
        found, language = self._years.parting(self._earlier, self._later), self._language
        told = self._years.course(self._later)
        return self._card(
            "parting", self._picture("parting", lambda layout: draw_parting(found, language, layout, told))
        )

    def _spreads(self) -> widgets.Widget:
        """Return how far chance and the numbers of the model may move the difference, which takes a moment."""
        found, language = self._years.spreads(self._earlier, self._later), self._language
        numbers = behind_figure(language, self._years.switch, behind((*BALL, *STATES)))
        return self._card(
            "spreads", self._picture("spreads", lambda layout: draw_two_spreads(found, language, layout)), numbers
        )

    def _barriers(self) -> widgets.Widget:
        """Return what each barrier cost, which takes a moment to compute."""
        costs, language = self._years.costs(self._later), self._language
        numbers = behind_figure(language, self._years.switch, behind(BALL))
        return self._card(
            "barriers", self._picture("barriers", lambda layout: draw_barriers(costs, language, layout)), numbers
        )

    def _picture(self, name: str, draw: Draw) -> widgets.Widget:
        """Return a figure with its caption."""
        return picture(self._language, captioned(self._language, self._years.switch, f"compare.{name}-caption"), draw)

    def _card(self, name: str, *parts: widgets.Widget) -> widgets.Widget:
        """Return a card: its heading, what it shows, what is assumed, and its parts."""
        language = self._language
        heading = tag("h3", say(language, f"compare.{name}-title"), f"kt-{name}-title", tabindex="-1")
        hint = tag("p", say(language, f"compare.{name}-hint"))
        title = block(joined((heading, hint, assumed_note(language, self._years.switch))))
        return stack(title, *parts, classes="kt-card kt-stack")
