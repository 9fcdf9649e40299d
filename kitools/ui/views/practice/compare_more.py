"""More of a comparison, for those who want it: every difference, and what each barrier cost."""

import ipywidgets as widgets

from kitools.figures import draw_barriers, draw_comparison, draw_paired
from kitools.ui.models.practice.numbers import BALL, STATES, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.parts import Stack, block, joined, say, stack, tag, with_classes
from kitools.ui.views.pictures import picture
from kitools.ui.views.practice.demand import OnDemand, offers
from kitools.ui.views.practice.switch import assumed_note, behind_figure, captioned

_DOTS = "days_in_nobodys_hands"


class CompareMore(Stack):
    """What is offered beside the ball; each is made when it is asked for."""

    def __init__(self, years: Years, language: str) -> None:
        self._years = years
        self._language = language
        self._earlier = self._later = 0
        self._all = OnDemand(language, "compare.show-all", self._differences, "kt-course-title")
        self._costs = OnDemand(language, "compare.show-barriers", self._barriers, "kt-barriers-title")
        super().__init__(children=offers(language, "compare.more-title", (self._all, self._costs)))
        with_classes(self, "kt-offers")

    def show(self, earlier: int, later: int) -> None:
        """Hold version `later` against `earlier`; what takes a moment is offered again."""
        self._earlier, self._later = earlier, later
        self._all.again()
        self._costs.hide()

    def _differences(self) -> widgets.Widget:
        """Return every difference with its interval, the course itself among them."""
        language, switch = self._language, self._years.switch
        found = self._years.comparison(self._earlier, self._later)
        before, now = (self._years.result(number) for number in (self._earlier, self._later))
        dots, caption = (captioned(language, switch, f"compare.{name}-caption") for name in ("paired", "course"))
        return stack(
            self._title("course"),
            picture(language, dots, lambda layout: draw_paired(before, now, _DOTS, language, layout)),
            picture(language, caption, lambda layout: draw_comparison(found, language, layout)),
            behind_figure(language, switch, behind(STATES)),
            classes="kt-card kt-stack",
        )

    def _barriers(self) -> widgets.Widget:
        """Return what each barrier cost, which takes a moment to compute."""
        language, switch = self._language, self._years.switch
        costs = self._years.costs(self._later)
        caption = captioned(language, switch, "compare.barriers-caption")
        return stack(
            self._title("barriers"),
            picture(language, caption, lambda layout: draw_barriers(costs, language, layout)),
            behind_figure(language, switch, behind(BALL)),
            classes="kt-card kt-stack",
        )

    def _title(self, name: str) -> widgets.Widget:
        """Return a card's heading, what it shows, and what is assumed."""
        language = self._language
        heading = tag("h3", say(language, f"compare.{name}-title"), f"kt-{name}-title", tabindex="-1")
        hint = tag("p", say(language, f"compare.{name}-hint"))
        return block(joined((heading, hint, assumed_note(language, self._years.switch))))
