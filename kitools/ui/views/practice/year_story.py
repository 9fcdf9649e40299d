"""One course of the year: told as a figure and week by week, with any week explained."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures import draw_ribbons, draw_story
from kitools.simulation import Story
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import behind_week
from kitools.ui.models.practice.years import FUTURES, Years
from kitools.ui.views import inputs
from kitools.ui.views.evidence import why_these_numbers
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    details,
    focus,
    joined,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.pictures import picture
from kitools.ui.views.practice.demand import OnDemand
from kitools.ui.views.practice.switch import assumed_note, captioned
from kitools.ui.views.practice.year_words import steps_note, telling_week, week_item
from kitools.words import tr


class StoryCard(Stack):
    """One course, and the way to another; it redraws itself and keeps the keyboard on its heading."""

    def __init__(self, model: PracticeModel, years: Years, number: int) -> None:
        self._model = model
        self._years = years
        self._number = number
        self._asked: int | None = None
        self._lanes = OnDemand(model.language, "year.show-lanes", self._whole, "kt-lanes-title")
        self._why = Block()
        self._mark = Block()
        super().__init__()
        with_classes(self, "kt-stack", "kt-card")
        self.tell()

    def tell(self) -> None:
        """Tell one course under the chosen evidence; a week that was explained is explained again."""
        told = self._years.story(self._number)
        self._lanes.again()
        if self._asked is not None:
            self._explain(self._asked)
        self.children = (
            block(self._title(told)),
            self._ribbons(told),
            self._lanes,
            block(self._weeks(told)),
            self._asking_why(self._asked or telling_week(told)),
            self._why,
            row(*self._others()),
            self._mark,
        )

    def _title(self, told: Story) -> Markup:
        """Return the heading, and which course it is."""
        language = self._model.language
        return joined(
            (
                tag("h3", say(language, "year.story-title"), "kt-story-title", tabindex="-1"),
                tag("p", say(language, "year.story-hint", count=FUTURES, number=told.course + 1)),
                assumed_note(language, self._years.switch),
            )
        )

    def _ribbons(self, told: Story) -> widgets.Widget:
        """Return who had the ball in this course."""
        language = self._model.language
        caption = captioned(language, self._years.switch, "year.ribbons-caption")
        return picture(language, caption, lambda layout: draw_ribbons(told, language, layout))

    def _whole(self) -> widgets.Widget:
        """Return the course as a lane for each sector, with the plan, the hours and the states."""
        language, told = self._model.language, self._years.story(self._number)
        caption = captioned(language, self._years.switch, "year.story-caption")
        title = tag("h4", say(language, "year.lanes-title"), "kt-lanes-title", tabindex="-1")
        return stack(block(title), picture(language, caption, lambda layout: draw_story(told, language, layout)))

    def _weeks(self, told: Story) -> Markup:
        """Return the course week by week, opened on demand."""
        language = self._model.language
        texts = {event.id: event.text.in_language(language) for event in self._model.case.events}
        weeks = [week_item(language, week, texts) for week in told.weeks if week.lines]
        return details(say(language, "year.week-by-week"), tag("ol", joined(weeks), "kt-story"))

    def _others(self) -> list[widgets.Widget]:
        """Return the ways to other courses."""
        language = self._model.language
        buttons = [button(tr(language, "year.another-course"), self._another, "secondary")]
        if self._model.draft.course is not None:
            buttons.append(button(tr(language, "year.typical-course"), self._typical, "quiet"))
        return buttons

    def _another(self) -> None:
        """Tell another course."""
        self._years.tell_another(self._number)
        self._retell()

    def _typical(self) -> None:
        """Tell the typical course again."""
        self._years.tell_typical()
        self._retell()

    def _retell(self) -> None:
        """Draw the story again, with the keyboard on its heading."""
        self._asked, self._why.value = None, ""
        self.tell()
        self._mark.value = ""
        self._mark.value = str(focus("kt-story-title"))

    def _asking_why(self, first: int) -> widgets.Widget:
        """Return the choice of a week to be explained, beginning with the week `first`."""
        language = self._model.language
        options = [(tr(language, "year.week", week=week), week) for week in range(1, 53)]
        entry = inputs.Dropdown(description=tr(language, "year.why-this-week"), options=options, value=first)
        explain = button(tr(language, "year.explain"), lambda: self._explain(entry.value), "secondary")
        return row(stack(entry, classes="kt-field kt-short"), explain)

    def _explain(self, week: int) -> None:
        """Say why one week went as it did, in chances that are true after each step."""
        self._asked = week
        language, switch = self._model.language, self._years.switch
        steps = self._years.why(self._number, week)
        numbers = why_these_numbers(language, behind_week(steps), switch.parameters())
        self._why.value = str(steps_note(language, steps, assumed_note(language, switch), numbers))
