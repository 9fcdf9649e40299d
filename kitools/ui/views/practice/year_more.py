"""More of the year, for those who want it: states and hours, and what takes a moment to compute."""

import ipywidgets as widgets

from kitools.figures import draw_hours, draw_states
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import HOURS, STATES, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.parts import Stack, block, joined, say, stack, tag, with_classes
from kitools.ui.views.pictures import picture
from kitools.ui.views.practice.demand import OnDemand
from kitools.ui.views.practice.switch import assumed_note, behind_figure, captioned
from kitools.ui.views.practice.year_words import hours_spread, weeks_in_states


class YearMore(Stack):
    """What is offered beside the first result; each is drawn when it is asked for."""

    def __init__(self, model: PracticeModel, years: Years, number: int) -> None:
        self._model = model
        self._years = years
        self._number = number
        self._cheap = OnDemand(model.language, "year.show-deeper", self._deeper, "kt-deeper-title")
        super().__init__(children=(self._cheap,))
        with_classes(self, "kt-stack")

    def again(self) -> None:
        """Show under the chosen evidence what is shown."""
        self._cheap.again()

    def _deeper(self) -> widgets.Widget:
        """Return the states over 100 courses, and the hours."""
        return stack(self._states(), self._hours())

    def _states(self) -> widgets.Widget:
        """Return where the courses are week by week, the spread first."""
        language, years = self._model.language, self._years
        result = years.result(self._number)
        title = (
            tag("h3", say(language, "year.states-title"), "kt-deeper-title", tabindex="-1"),
            tag("p", say(language, "year.states-hint")),
            assumed_note(language, years.switch),
            weeks_in_states(language, result),
        )
        caption = captioned(language, years.switch, "year.states-caption")
        return stack(
            block(joined(title)),
            picture(language, caption, lambda layout: draw_states(result, language, layout)),
            behind_figure(language, years.switch, behind(STATES)),
            classes="kt-card kt-stack",
        )

    def _hours(self) -> widgets.Widget:
        """Return what the plan costs of everybody's time, the spread first."""
        language, years = self._model.language, self._years
        result = years.result(self._number)
        title = (
            tag("h3", say(language, "year.hours-title")),
            tag("p", say(language, "year.hours-hint")),
            assumed_note(language, years.switch),
            hours_spread(language, result),
        )
        caption = captioned(language, years.switch, "year.hours-caption")
        return stack(
            block(joined(title)),
            picture(language, caption, lambda layout: draw_hours(result, language, layout)),
            behind_figure(language, years.switch, behind(HOURS)),
            classes="kt-card kt-stack",
        )
