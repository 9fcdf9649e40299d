"""The step where a year passes: who has the ball, one course as a story, and more for those who want it."""

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures import draw_ball
from kitools.plan import Phase
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import BALL, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views.parts import (
    Stack,
    block,
    button,
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
from kitools.ui.views.practice.switch import SwitchCard, assumed_note, behind_figure, captioned
from kitools.ui.views.practice.year_more import YearMore
from kitools.ui.views.practice.year_story import StoryCard
from kitools.ui.views.practice.year_words import ball_sentences, days_sentence
from kitools.words import tr

_MOST = 90  # courses out of 100 in which a plan is under way, for nobody to wonder about the others


class YearStep(Stack):
    """A year under the latest version of the plan."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._years = Years(model)
        self._number = model.draft.versions[-1].number
        self._switch = SwitchCard(model.language, self._years.switch, self._again)
        self._start, self._ball = stack(), stack(classes="kt-card kt-stack")
        self._story = StoryCard(model, self._years, self._number)
        self._more = YearMore(self._years, model.language, self._number)
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "step.year-title"), say(language, "step.year-hint"), mark(model.draft)),
                model_banner(language),
                *self._stale(),
                self._switch,
                self._start,
                self._story,
                self._ball,
                self._more,
                self._onward(),
            )
        )
        with_classes(self, "kt-stack")
        self._draw()

    def leave(self) -> None:
        """Stop what still waits."""
        self._switch.leave()

    def _again(self) -> Markup:
        """Show the year under the evidence that was chosen now, and return it in short."""
        self._story.tell()
        self._draw()
        self._more.again()
        return days_sentence(self._model.language, self._years.ball(self._number))

    def _draw(self) -> None:
        """Show whether the plan got under way, and who had the ball."""
        self._start.children = tuple(self._not_begun())
        self._ball.children = self._who_has_it()

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
        remark = tag("p", words, "kt-remark-ought")
        return [stack(block(joined((assumed_note(language, self._years.switch), remark))), row(mend))]

    def _who_has_it(self) -> tuple[widgets.Widget, ...]:
        """Return who had the ball over 100 courses: the first result."""
        language, years = self._model.language, self._years
        found = years.ball(self._number)
        title = joined((tag("h3", say(language, "year.ball-title")), tag("p", say(language, "year.ball-hint"))))
        caption = captioned(language, years.switch, "year.ball-caption")
        figure = picture(language, caption, lambda layout: draw_ball(found, language, layout))
        honest = tag("p", say(language, "year.ball-honest"), "kt-hint")
        return (
            block(title),
            block(joined((assumed_note(language, years.switch), ball_sentences(language, found)))),
            figure,
            block(honest),
            behind_figure(language, years.switch, behind(BALL)),
        )

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
