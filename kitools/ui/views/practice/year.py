"""The step where a year passes: one course as a story, the ball over 100 courses, and more for those who want it."""

from functools import partial

import ipywidgets as widgets

from kitools.figures import draw_ball, draw_hours, draw_states, draw_story
from kitools.plan import Phase
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.years import FUTURES, Years
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    focus,
    joined,
    model_banner,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.pictures import picture
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.practice.year_words import (
    ball_sentences,
    hours_spread,
    steps_note,
    telling_week,
    week_item,
    weeks_in_states,
)
from kitools.words import tr

_MOST = 90  # courses out of 100 in which a plan is under way, for nobody to wonder about the others


class YearStep(Stack):
    """A year under the latest version of the plan."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._years = Years(model)
        self._number = model.draft.versions[-1].number
        self._story = stack()
        self._why = Block()
        self._deeper = stack()
        self._mark = Block()
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "step.year-title"), say(language, "step.year-hint"), mark(model.draft)),
                model_banner(language),
                *self._stale(),
                *self._not_begun(),
                with_classes(self._story, "kt-card"),
                self._ball(),
                self._deeper,
                self._onward(),
                self._mark,
            )
        )
        with_classes(self, "kt-stack")
        self._draw_story()
        self._offer_deeper()

    def leave(self) -> None:
        """There is nothing to stop."""

    def _stale(self) -> list[widgets.Widget]:
        """Say that the plan has been changed since, where it has."""
        language = self._model.language
        if not self._model.is_changed():
            return []
        words = block(tag("p", say(language, "year.plan-changed", number=self._number), "kt-note"))
        again = button(tr(language, "year.new-year"), self._model.let_a_year_pass, "primary")
        return [stack(words, row(again))]

    def _not_begun(self) -> list[widgets.Widget]:
        """Say in how many courses the plan got under way, and why not in the others, where there are many."""
        language, share = self._model.language, self._years.begun(self._number)
        if share > _MOST:
            return []
        reason = say(language, self._years.why_not_begun(self._number))
        words = joined((tag("strong", say(language, "year.not-begun", share=share)), " ", reason))
        mend = button(tr(language, "year.mend-it"), lambda: self._model.go_to_phase(Phase.MEETING), "secondary")
        return [stack(block(tag("p", words, "kt-remark-ought")), row(mend))]

    # --- one course -------------------------------------------------------------------------------------------

    def _draw_story(self) -> None:
        """Tell one course."""
        model, language, years, number = self._model, self._model.language, self._years, self._number
        told = years.story(number)
        drawing = partial(draw_story, told, language)
        texts = {event.id: event.text.in_language(language) for event in model.case.events}
        weeks = [week_item(language, week, texts) for week in told.weeks if week.lines]
        title = joined(
            (
                tag("h3", say(language, "year.story-title"), "kt-story-title", tabindex="-1"),
                tag("p", say(language, "year.story-hint", count=FUTURES, number=told.course + 1)),
            )
        )
        another = button(tr(language, "year.another-course"), self._another, "secondary")
        buttons = [another]
        if model.draft.course is not None:
            buttons.append(button(tr(language, "year.typical-course"), self._typical, "quiet"))
        self._story.children = (
            block(title),
            picture(language, say(language, "year.story-caption"), lambda layout: drawing(layout=layout)),
            block(
                tag(
                    "details",
                    joined((tag("summary", say(language, "year.week-by-week")), tag("ol", joined(weeks), "kt-story"))),
                    "kt-details",
                )
            ),
            self._asking_why(telling_week(told)),
            self._why,
            row(*buttons),
        )

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
        self._why.value = ""
        self._draw_story()
        self._mark.value = ""
        self._mark.value = str(focus("kt-story-title"))

    def _asking_why(self, first: int) -> widgets.Widget:
        """Return the choice of a week to be explained, beginning with the week `first`."""
        language = self._model.language
        options = [(tr(language, "year.week", week=week), week) for week in range(1, 53)]
        entry = widgets.Dropdown(description=tr(language, "year.why-this-week"), options=options, value=first)
        explain = button(tr(language, "year.explain"), lambda: self._explain(entry.value), "secondary")
        return row(stack(entry, classes="kt-field kt-short"), explain)

    def _explain(self, week: int) -> None:
        """Say why one week went as it did, in chances that are true after each step."""
        self._why.value = str(steps_note(self._model.language, self._years.why(self._number, week)))

    # --- the ball --------------------------------------------------------------------------------------------

    def _ball(self) -> widgets.Widget:
        """Return who had the ball over 100 courses: the first result."""
        language, found = self._model.language, self._years.ball(self._number)
        title = joined((tag("h3", say(language, "year.ball-title")), tag("p", say(language, "year.ball-hint"))))
        figure = picture(
            language, say(language, "year.ball-caption"), lambda layout: draw_ball(found, language, layout)
        )
        honest = tag("p", say(language, "year.ball-honest"), "kt-hint")
        return stack(
            block(title), block(ball_sentences(language, found)), figure, block(honest), classes="kt-card kt-stack"
        )

    # --- for those who want more -----------------------------------------------------------------------------

    def _offer_deeper(self) -> None:
        """Offer states and hours; they are drawn when asked for."""
        more = button(tr(self._model.language, "year.show-deeper"), self._draw_deeper, "secondary")
        self._deeper.children = (row(more),)

    def _draw_deeper(self) -> None:
        """Show the states over 100 courses, and the hours."""
        language, result = self._model.language, self._years.result(self._number)
        states = joined(
            (
                tag("h3", say(language, "year.states-title"), "kt-deeper-title", tabindex="-1"),
                tag("p", say(language, "year.states-hint")),
            )
        )
        hours = joined((tag("h3", say(language, "year.hours-title")), tag("p", say(language, "year.hours-hint"))))
        self._deeper.children = (
            stack(
                block(joined((states, weeks_in_states(language, result)))),
                picture(
                    language, say(language, "year.states-caption"), lambda layout: draw_states(result, language, layout)
                ),
                classes="kt-card kt-stack",
            ),
            stack(
                block(joined((hours, hours_spread(language, result)))),
                picture(
                    language, say(language, "year.hours-caption"), lambda layout: draw_hours(result, language, layout)
                ),
                classes="kt-card kt-stack",
            ),
        )
        self._mark.value = ""
        self._mark.value = str(focus("kt-deeper-title"))

    def _onward(self) -> widgets.Widget:
        """Return the next step: change the plan; and compare, once there is something to compare."""
        model, language = self._model, self._model.language
        change = button(tr(language, "year.change-the-plan"), lambda: model.go(Step.PLAN), "primary")
        buttons = [change]
        blocked = model.blocked(Step.COMPARE)
        if not blocked:
            compare = button(tr(language, "year.compare"), lambda: model.go(Step.COMPARE), "primary")
            change = button(tr(language, "year.change-the-plan"), lambda: model.go(Step.PLAN), "secondary")
            buttons = [compare, change]
        buttons.append(button(tr(language, "year.take-along"), lambda: model.go(Step.KEEP), "secondary"))
        why = [block(tag("p", say(language, "year.compare-later"), "kt-hint"))] if blocked else []
        return stack(row(*buttons), *why)
