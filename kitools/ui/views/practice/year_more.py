"""More of the year, for those who want it: 100 courses, states and hours, and what each barrier accounts for."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures import draw_courses, draw_hours, draw_states, draw_waterfall, draw_weeks
from kitools.ui.models.practice.numbers import BALL, HOURS, STATES, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.parts import Stack, block, joined, say, stack, tag, with_classes
from kitools.ui.views.pictures import Draw, picture
from kitools.ui.views.practice.demand import OnDemand, offers
from kitools.ui.views.practice.switch import assumed_note, behind_figure, captioned
from kitools.ui.views.practice.year_words import hours_spread


class YearMore(Stack):
    """What is offered beside the first result; each is made when it is asked for."""

    def __init__(self, years: Years, language: str, number: int) -> None:
        self._years = years
        self._language = language
        self._number = number
        self._cheap = [
            OnDemand(language, "year.show-courses", self._courses, "kt-courses-title"),
            OnDemand(language, "year.show-deeper", self._deeper, "kt-states-title"),
        ]
        self._costly = OnDemand(language, "year.show-barriers", self._barriers, "kt-barriers-title")
        super().__init__(children=offers(language, "year.more-title", [*self._cheap, self._costly]))
        with_classes(self, "kt-offers")

    def again(self) -> None:
        """Make what is shown again, under the evidence that was chosen now; what takes a moment is offered again."""
        for one in self._cheap:
            one.again()
        self._costly.hide()

    def _courses(self) -> widgets.Widget:
        """Return 100 courses beside each other."""
        result, language = self._years.result(self._number), self._language
        figure = self._picture("courses", lambda layout: draw_courses(result, language, layout))
        return self._card("courses", [figure, behind_figure(language, self._years.switch, behind(STATES))])

    def _deeper(self) -> widgets.Widget:
        """Return the states over 100 courses, and the hours."""
        result, language = self._years.result(self._number), self._language
        states = [
            self._picture("weeks", lambda layout: draw_weeks(result, language, layout)),
            self._picture("states", lambda layout: draw_states(result, language, layout)),
            behind_figure(language, self._years.switch, behind(STATES)),
        ]
        hours = [
            self._picture("hours", lambda layout: draw_hours(result, language, layout)),
            behind_figure(language, self._years.switch, behind(HOURS)),
        ]
        return stack(self._card("states", states), self._card("hours", hours, hours_spread(language, result)))

    def _barriers(self) -> widgets.Widget:
        """Return what each barrier accounts for, which takes a moment to compute."""
        shares, language = self._years.shares(self._number), self._language
        figure = self._picture("barriers", lambda layout: draw_waterfall(shares, language, layout))
        return self._card("barriers", [figure, behind_figure(language, self._years.switch, behind(BALL))])

    def _picture(self, name: str, draw: Draw) -> widgets.Widget:
        """Return a figure with its caption."""
        return picture(self._language, captioned(self._language, self._years.switch, f"year.{name}-caption"), draw)

    def _card(self, name: str, parts: list[widgets.Widget], words: Markup | None = None) -> widgets.Widget:
        """Return a card: its heading, what it shows, what is assumed, its words, and its parts."""
        language = self._language
        title = (
            tag("h3", say(language, f"year.{name}-title"), f"kt-{name}-title", tabindex="-1"),
            tag("p", say(language, f"year.{name}-hint")),
            assumed_note(language, self._years.switch),
            words or "",
        )
        return stack(block(joined(title)), *parts, classes="kt-card kt-stack")
