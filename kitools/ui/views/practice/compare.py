"""The step where two versions of the plan meet the same luck: the ball first, and more for those who want it."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.figures import draw_ball
from kitools.simulation import Comparison
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.numbers import BALL, behind
from kitools.ui.models.practice.years import Years
from kitools.ui.views import inputs
from kitools.ui.views.fields import TextField
from kitools.ui.views.guard import guard
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
from kitools.ui.views.practice.compare_more import CompareMore
from kitools.ui.views.practice.compare_words import changed, difference_sentences, in_short
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.practice.switch import SwitchCard, assumed_note, behind_figure, captioned
from kitools.words import tr

_TOLD = ("days_in_nobodys_hands", "weeks_with_nobody", "information_missing", "promises_kept")


class CompareStep(Stack):
    """The latest version held against an earlier one, both under the same evidence."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._years = Years(model)
        numbers = [version.number for version in model.draft.versions]
        self._later, self._earlier = numbers[-1], numbers[-2]
        self._switch = SwitchCard(model.language, self._years.switch, self._again)
        self._changes = stack(classes="kt-card kt-stack")
        self._ball = stack(classes="kt-card kt-stack")
        self._more = CompareMore(self._years, model.language)
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "step.compare-title"), say(language, "step.compare-hint"), mark(model.draft)),
                model_banner(language),
                *self._choice(numbers[:-1]),
                self._switch,
                self._changes,
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

    def _choice(self, numbers: Sequence[int]) -> list[widgets.Widget]:
        """Return the choice of the earlier version, where there is more than one."""
        if len(numbers) < 2:
            return []
        language = self._model.language
        options = [(tr(language, "compare.version", number=number), number) for number in numbers]
        entry = inputs.Dropdown(description=tr(language, "compare.hold-against"), options=options, value=self._earlier)
        entry.observe(guard(self._chosen), names="value")
        return [stack(entry, classes="kt-field kt-short")]

    def _chosen(self, change: dict[str, int]) -> None:
        """Hold the latest version against another one."""
        self._earlier = change["new"]
        self._draw()

    def _again(self) -> Markup:
        """Show the comparison under the evidence that was chosen now, and return it in short."""
        found = self._years.comparison(self._earlier, self._later)
        self._ball.children = self._who_has_it(found)
        self._more.show(self._earlier, self._later)
        return in_short(self._model.language, found)

    def _draw(self) -> None:
        """Show what was changed, and what it did."""
        self._changes.children = self._what_changed()
        self._again()

    def _what_changed(self) -> tuple[widgets.Widget, ...]:
        """Return what was changed, and the field for why."""
        model, language = self._model, self._model.language
        found = self._years.changes(self._earlier, self._later)
        label, hint = tr(language, "compare.why-changed"), tr(language, "compare.why-changed-hint")
        why = TextField(language, label, model.reason(), model.put_reason, model.vouch, hint=hint, rows=2)
        return block(changed(language, found)), why

    def _who_has_it(self, found: Comparison) -> tuple[widgets.Widget, ...]:
        """Return what the change did to who has the ball."""
        language, switch = self._model.language, self._years.switch
        title = tag("h3", say(language, "compare.ball-title"))
        lines = difference_sentences(language, [found.of(measure) for measure in _TOLD])
        draw = partial(draw_ball, found.ball_b, language, earlier=found.ball_a)
        caption = captioned(language, switch, "compare.ball-caption")
        honest = tag("p", say(language, "year.ball-honest"), "kt-hint")
        return (
            block(joined((title, assumed_note(language, switch), tag("p", in_short(language, found)), lines))),
            picture(language, caption, lambda layout: draw(layout=layout)),
            block(honest),
            behind_figure(language, switch, behind(BALL)),
        )

    def _onward(self) -> widgets.Widget:
        """Return the next step."""
        model, language = self._model, self._model.language
        return row(
            button(tr(language, "year.take-along"), lambda: model.go(Step.KEEP), "primary"),
            button(tr(language, "year.change-the-plan"), lambda: model.go(Step.PLAN), "secondary"),
        )
